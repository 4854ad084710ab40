"""The questions that a page asks, as they stand in its doctree."""

from __future__ import annotations

from typing import NamedTuple

from docutils import nodes
from sphinx.addnodes import pending_xref

from casebook.sphinxext.nodes import BlockQuery, InlineQuery
from casebook.sphinxext.queries import Query


class Asked(NamedTuple):
    """A question and where a page asks it."""

    #: The question.
    query: Query
    #: The file.
    source: str
    #: The line in it; 0 where it is not known.
    line: int

    @property
    def location(self) -> str:
        """File and line as a warning names them."""
        return f"{self.source}:{self.line}" if self.line else self.source


def asks(node: nodes.Node) -> bool:
    """Say whether a node asks the book of this project something."""
    if isinstance(node, pending_xref):
        return node.get("refdomain") == "case" and not node.get("intersphinx")
    return isinstance(node, InlineQuery | BlockQuery)


def asked_by(node: nodes.Element) -> Asked:
    """Give the question that a node stands for, and where it stands."""
    if isinstance(node, pending_xref):
        query = Query("link", f"{node['reftype']} {node['reftarget']}")
    else:
        query = node["query"]
    return Asked(query, node.source or "", node.line or 0)
