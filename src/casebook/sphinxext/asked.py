"""The questions that a page asks, as they stand in its doctree."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx import addnodes
from sphinx.addnodes import pending_xref

from casebook.sphinxext.nodes import BlockQuery, InlineQuery
from casebook.sphinxext.queries import Query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.builders import Builder


class Asked(NamedTuple):
    """A question and where a page asks it."""

    #: The question.
    query: Query
    #: The file.
    source: str
    #: The line in it; 0 where it is not known.
    line: int
    #: The conditions of the ``only`` directives around it, which must all hold for a builder.
    only: tuple[str, ...] = ()

    @property
    def location(self) -> str:
        """File and line as a warning names them."""
        return f"{self.source}:{self.line}" if self.line else self.source


def asking(tree: nodes.Element) -> Iterator[nodes.Element]:
    """
    Give the nodes that ask the book of this project something, in their order.

    Besides placeholders these are references to records, by a role of ours or by a label.
    """
    for node in tree.findall(nodes.Element):
        if isinstance(node, pending_xref):
            ours = node.get("refdomain") == "case" or _label(node).startswith("case-")
            if ours and not node.get("intersphinx"):
                yield node
        elif isinstance(node, InlineQuery | BlockQuery):
            yield node


def asked_by(node: nodes.Element) -> Asked:
    """Give the question that a node stands for, and where it stands."""
    query: Query
    if not isinstance(node, pending_xref):
        query = node["query"]
    elif node.get("refdomain") == "case":
        options = (("capital", ""),) if node.get("capital") else ()
        query = Query("link", f"{node['reftype']} {node['reftarget']}", options)
    else:
        query = Query("label", _label(node))
    only: list[str] = []
    parent = node.parent
    while parent is not None:
        if isinstance(parent, addnodes.only):
            only.append(parent["expr"])
        parent = parent.parent
    return Asked(query, node.source or "", node.line or 0, tuple(only))


def concerns(asked: Asked, builder: Builder) -> bool:
    """Say whether a builder shows the place where a question is asked."""
    return all(builder.tags.eval_condition(condition) for condition in asked.only)


def _label(node: pending_xref) -> str:
    """Give the standard label that a node refers to; empty where it refers to none."""
    refers = node.get("reftype") in {"ref", "any", "myst"}
    return str(node["reftarget"]).lower() if refers else ""
