"""
The glossary on the word: what a term means, where a page uses it first.

The text of a page is kept as a question, so that a change of the glossary reaches the page like
any other. A button opens the definition with the browser's own means, without a script.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, cast

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from casebook.sphinxext.asked import asking
from casebook.sphinxext.glossary import first_uses
from casebook.sphinxext.grounds import serves_browsers
from casebook.sphinxext.locale import _
from casebook.sphinxext.nodes import BlockQuery
from casebook.sphinxext.queries import Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.builders import Builder

    from casebook.records import Term
    from casebook.sphinxext.domain import CaseDomain
    from casebook.sphinxext.drawing import Drawing

FORM = "terms"
"""The form of the question which terms a text uses; nobody writes it into a page."""

_APART = (
    nodes.title,
    nodes.rubric,
    nodes.term,
    nodes.reference,
    nodes.literal,
    nodes.emphasis,
    nodes.raw,
    nodes.table,
    nodes.FixedTextElement,
    addnodes.pending_xref,
)
"""What holds names, code or links rather than running text."""

_NAMING = frozenset({"case-word", "case-citation", "case-trail"})
"""The classes of what does so too."""


class AskForTerms(SphinxTransform):
    """Asks at the end of a page that shows records which terms its own text uses."""

    default_priority = 698

    def apply(self, **_kwargs: object) -> None:
        """Leave the question."""
        text = "\n".join(str(one) for one in _running(self.document))
        if text and next(asking(self.document), None) is not None:
            node = BlockQuery(query=Query(FORM, text))
            node["docname"] = self.env.current_document.docname
            node.source, node.line = self.document["source"], 1
            self.document += node


class ExplainTerms(SphinxPostTransform):
    """Puts a button in the place of the first use of each term that the page explains."""

    # It comes right after the answers are shown.
    default_priority = 491
    formats: tuple[str, ...] = ("html",)

    def run(self, **_kwargs: object) -> None:
        """Replace the words, and take away what explains none."""
        boxes = {node["term"]: node for node in self.document.findall(nodes.raw) if "term" in node}
        if not boxes:
            return
        book = cast("CaseDomain", self.env.domains["case"]).book
        open_terms = set(boxes)
        for text in list(_running(self.document)):
            parts: list[nodes.Node] = []
            end = 0
            for term, start, stop in first_uses(book, str(text)):
                if term.id in open_terms:
                    open_terms.remove(term.id)
                    words = escape(text[start:stop])
                    html = f'<button type="button" class="case-term" popovertarget="{_anchor(term)}">{words}</button>'  # noqa: E501 - markup is one line.
                    parts += [nodes.Text(text[end:start]), nodes.raw("", html, format="html")]
                    end = stop
            if parts:
                text.parent.replace(text, [*parts, nodes.Text(text[end:])])
        for id in open_terms:
            boxes[id].parent.remove(boxes[id])


def draw_terms(drawing: Drawing, terms: Iterable[Term]) -> list[nodes.Node]:
    """Explain terms, each in a box that a button opens; only a page in a browser has them."""
    builder = drawing.desk.builder
    if not (explains(builder) or builder.name == "gettext"):
        return []
    place = drawing.desk.places
    boxes: list[nodes.Node] = [
        nodes.raw("", _box(drawing, term), format="html", term=term.id)
        for term in terms
        # The glossary itself explains all of them.
        if (found := place.get(("term", term.id))) and found.docname != drawing.docname
    ]
    # Translators have been given the texts by then.
    return boxes if explains(builder) else []


def terms_of(drawing: Drawing, drawn: Iterable[nodes.Node]) -> list[nodes.Node]:
    """Explain the terms that an answer uses."""
    text = "\n".join(str(one) for node in drawn for one in _running(node))
    return draw_terms(drawing, [term for term, *_span in first_uses(drawing.book, text)])


def explains(builder: Builder) -> bool:
    """Say whether a builder makes pages in which a word can open its definition."""
    return serves_browsers(builder) and builder.name != "singlehtml"


def _box(drawing: Drawing, term: Term) -> str:
    """Give the box that explains a term."""
    address = drawing.address_of("term", term.id)
    # A label may have a capital, but a definition begins a sentence.
    label = str(drawing.text(term.label))
    label = f"{label[:1].upper()}{label[1:]}"
    entry = _("%s in the glossary") % label
    entry = f'<a class="reference internal" href="{escape(address)}">{escape(entry)}</a>'
    name, shut = escape(_("What it means: %s") % label), escape(_("Close"))
    close = (
        f'<button type="button" popovertarget="{_anchor(term)}" popovertargetaction="hide">'
        f"{shut}</button>"
    )
    return (
        f'<div popover="auto" id="{_anchor(term)}" class="case-explained" role="note" '
        f'aria-label="{name}">'
        f"<p><strong>{escape(label)}</strong></p>"
        f"<p>{escape(drawing.text(term.definition))}</p>"
        f'<p class="case-explained-end">{entry} {close}</p></div>'
    )


def _anchor(term: Term) -> str:
    """Give the id of the box that explains a term."""
    return f"case-explained-{term.id}"


def _running(tree: nodes.Node) -> Iterator[nodes.Text]:
    """Give the running text within a tree."""
    for text in tree.findall(nodes.Text):
        above = text.parent
        while above is not None and not isinstance(above, _APART):
            classes = above.get("classes", ()) if isinstance(above, nodes.Element) else ()
            if not _NAMING.isdisjoint(classes):
                break
            above = above.parent
        if above is None:
            yield text
