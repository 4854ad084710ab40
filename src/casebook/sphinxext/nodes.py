"""
The nodes of this extension: placeholders for questions, and two kinds of plain node.

A placeholder never reaches a builder. The other two are a term and a table cell with one thing
more in HTML; every other builder treats them as the term and the cell that they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """A table cell that carries the name of its column, for screens too narrow for columns."""


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
    """Open the cell and put the name of its column on it."""
    self.visit_entry(node)
    tag = self.body[-1]
    start = len("<td")
    self.body[-1] = f'{tag[:start]} data-label="{self.attval(node["label"])}"{tag[start:]}'


def depart_labelled_entry(self: HTML5Translator, node: labelled_entry) -> None:
    """Close the cell."""
    self.depart_entry(node)
