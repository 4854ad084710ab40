"""
The nodes of this extension: placeholders for questions, and plain nodes.

A placeholder never reaches a builder. A term and a table cell have one thing more in HTML; every
other builder treats them as the term and the cell that they are. The others are drawn for HTML
alone, where one node does what takes several elsewhere: a large book has many of them, and each
node costs time and memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes

from casebook.sphinxext.locale import _

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator


FREE = "case_free"
"""The attribute by which a node says for what reason its words are bound to nothing."""


class InlineQuery(nodes.Inline, nodes.TextElement):
    """Stands in running text for the answer to ``self["query"]``."""


class BlockQuery(nodes.General, nodes.Element):
    """Stands between paragraphs for the answer to ``self["query"]``; a caption is its child."""


class TableQuery(BlockQuery):
    """Stands for a table, so that it can be numbered and referred to by its caption."""


class Check(nodes.Invisible, nodes.Element):
    """An example that proves ``self["words"]`` of the prose before it; no builder meets it."""


class record_term(nodes.term):  # noqa: N801 - nodes are named as docutils names its own.
    """The first line of a record in full; in HTML it has a permanent link."""


class labelled_entry(nodes.entry):  # noqa: N801 - as above.
    """
    A table cell that shows the name of its column, for screens too narrow for columns.

    The names stand once, in the attribute ``labels`` of the group of columns.
    """


class line_entry(labelled_entry, nodes.TextElement):  # noqa: N801 - as above.
    """Such a cell whose content is one line, for HTML alone."""


class fact(nodes.Element):  # noqa: N801 - as above.
    """A field of a field list, for HTML alone: its name, and as its children its body."""


class line_fact(fact, nodes.TextElement):  # noqa: N801 - as above.
    """Such a field whose body is one line."""


def caption_of(node: nodes.Node) -> str:
    """Give the caption of a placeholder as text; empty where it has none."""
    return next((one.astext() for one in node.children if isinstance(one, nodes.title)), "")


def visit_record_term(self: HTML5Translator, node: record_term) -> None:
    """Open the term."""
    self.body.append(self.starttag(node, "dt", ""))


def depart_record_term(self: HTML5Translator, node: record_term) -> None:
    """Add the permanent link where the term has an anchor, and close the term."""
    if node["ids"]:
        self.add_permalink_ref(node, _("Link to this record"))
    self.body.append("</dt>\n")


def visit_labelled_entry(self: HTML5Translator, node: labelled_entry) -> None:
    """Open the cell and put the name of its column on it, unless it is that name itself."""
    row: Any = node.parent  # The writer counts the cells of a row as it goes.
    label = row.parent.parent["labels"][row.column]
    self.visit_entry(node)
    if not isinstance(row.parent, nodes.thead):
        tag = self.body[-1]
        start = len("<td")
        self.body[-1] = f'{tag[:start]} data-label="{self.attval(label)}"{tag[start:]}'


def depart_labelled_entry(self: HTML5Translator, node: labelled_entry) -> None:
    """Close the cell."""
    self.depart_entry(node)


def visit_line_entry(self: HTML5Translator, node: line_entry) -> None:
    """Open the cell and the paragraph in it."""
    visit_labelled_entry(self, node)
    self.body.append("<p>")


def depart_line_entry(self: HTML5Translator, node: line_entry) -> None:
    """Close the paragraph and the cell."""
    self.body.append("</p>")
    self.depart_entry(node)


def visit_fact(self: HTML5Translator, node: fact) -> None:
    """Give the name, and open the body."""
    classes = " ".join(node["classes"])
    shown = f' class="{self.attval(classes)}"' if classes else ""
    name = f'{self.encode(node["name"])}<span class="colon">:</span>'
    self.body.append(f"<dt{shown}>{name}</dt>\n<dd{shown}>")


def depart_fact(self: HTML5Translator, _node: fact) -> None:
    """Close the body."""
    self.body.append("</dd>\n")


def visit_line_fact(self: HTML5Translator, node: line_fact) -> None:
    """Give the name, and open the body and the paragraph in it."""
    visit_fact(self, node)
    self.body.append("<p>")


def depart_line_fact(self: HTML5Translator, _node: line_fact) -> None:
    """Close the paragraph and the body."""
    self.body.append("</p></dd>\n")
