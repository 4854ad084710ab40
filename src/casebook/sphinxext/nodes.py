"""
The nodes of this extension: placeholders for questions, and plain nodes.

A placeholder never reaches a builder. A term and a table cell have one thing more in HTML; every
other builder treats them as the term and the cell that they are. The others are drawn for HTML
alone, where one node does what takes several elsewhere: a large book has many of them, and each
node costs time and memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from docutils import nodes

from casebook.sphinxext.locale import _

if TYPE_CHECKING:
    from sphinx.writers.html5 import HTML5Translator


N = TypeVar("N", bound=nodes.Element)

FREE = "case_free"
"""The attribute by which a node says for what reason its words are bound to nothing."""


class LeanAttributes(dict[str, Any]):
    """
    The attributes of a node, where a list that nobody asked for does not exist.

    >>> attributes = LeanAttributes()
    >>> attributes["ids"].append("here")
    >>> attributes
    {'ids': ['here']}
    """

    __slots__ = ()

    def __missing__(self, name: str) -> list[str]:
        """Give a new list for what is a list in every node."""
        if name not in nodes.Element.list_attributes:
            raise KeyError(name)
        return self.setdefault(name, [])  # type: ignore[no-any-return] # It is the list itself.

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401 - as in every node.
        """Give an attribute; who only reads a list needs none that is kept."""
        found = super().get(name, default)
        return [] if found is None and name in nodes.Element.list_attributes else found


def lean(kind: type[N], *children: nodes.Node, **attributes: Any) -> N:  # noqa: ANN401 - docutils’ own.
    """
    Make a node as *kind* itself would, but without four lists that are always empty.

    A table of thousands of records has tens of thousands of nodes, and those lists would be most
    of their memory.

    >>> node = lean(nodes.inline, nodes.Text("a"), classes=["b"])
    >>> str(node), node["ids"]
    ('<inline classes="b">a</inline>', [])
    """
    node = kind.__new__(kind)
    node.rawsource = ""
    node.children = list(children)
    node.attributes = LeanAttributes(attributes)
    # Every search index asks each node for its classes.
    node.attributes.setdefault("classes", [])
    node.tagname = kind.__name__
    for child in children:
        child.parent = node
    return node


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


class record_row(nodes.row):  # noqa: N801 - as above.
    """A row that in HTML carries the words of its record, ``self["data"]``, for a filter."""


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


def visit_record_row(self: HTML5Translator, node: record_row) -> None:
    """Open the row and put the words of its record on it."""
    self.visit_row(node)
    data = "".join(f' data-{name}="{self.attval(text)}"' for name, text in node["data"].items())
    self.body[-1] = self.body[-1].replace("<tr", f"<tr{data}", 1)


def depart_record_row(self: HTML5Translator, node: record_row) -> None:
    """Close the row."""
    self.depart_row(node)


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
    """
    Open the cell and the paragraph in it.

    The tags are the same for a whole column, so that they are made and kept in memory once.
    """
    row: Any = node.parent
    known = row.parent.parent.attributes.setdefault("tags", {})
    key = (type(row.parent), row.column, *node["classes"])
    if len(node.attributes) > 1:  # It has an id or the like, which no other cell has.
        tags = _tags_of_line(self, node)
    elif key in known:
        tags = known[key]
        row.column += 1
    else:
        tags = known[key] = _tags_of_line(self, node)
    self.body.append(tags[0])
    self.context.append(tags[1])


def _tags_of_line(self: HTML5Translator, node: line_entry) -> tuple[str, str]:
    """Give what opens and what closes a cell and the paragraph in it."""
    visit_labelled_entry(self, node)
    return f"{self.body.pop()}<p>", f"</p>{self.context.pop()}"


def depart_line_entry(self: HTML5Translator, node: line_entry) -> None:
    """Close the paragraph and the cell."""
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
