"""Answers become nodes: each form of question has its way of being drawn."""

from __future__ import annotations

from collections import deque
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.osutil import relative_uri

from casebook.errors import CasebookError
from casebook.records import Record
from casebook.sphinxext.asked import concerns
from casebook.sphinxext.bibliography import FILES
from casebook.sphinxext.charts import draw_chart
from casebook.sphinxext.drawing import Drawing
from casebook.sphinxext.entries import draw_entries, draw_mirrors, draw_timeline, draw_words
from casebook.sphinxext.fields import NAMED_BY_ID
from casebook.sphinxext.freshness import look
from casebook.sphinxext.glossing import draw_terms
from casebook.sphinxext.grounds import draw_clock, serves_browsers
from casebook.sphinxext.page import draw_page
from casebook.sphinxext.pictures.gallery import draw_picture
from casebook.sphinxext.pictures.map import draw_map
from casebook.sphinxext.queries import WORD, answer, in_brief, own_words, word_id
from casebook.sphinxext.tables import draw_coverage, draw_crosstab, draw_table
from casebook.sphinxext.touched import WatchedBook, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from casebook.sphinxext.asked import Asked
    from casebook.sphinxext.drawing import Desk
    from casebook.sphinxext.queries import Query
    from casebook.sphinxext.touched import Key
    from casebook.vocabulary import Word


class PageOfAnswers:
    """
    Draws the answers of one page in its order, and keeps a digest of all that it drew.

    Two pages that ask the same and have the same digest show the same.

    Args:
        desk: What all drawings of the build share.
        docname: The page.
    """

    def __init__(self, desk: Desk, docname: str) -> None:
        """Begin an empty page."""
        self._drawing = Drawing(desk, docname)
        self._seen = sha256(look().encode())
        self._said = sha256()
        self._ahead: deque[list[nodes.Node]] = deque()
        #: What was touched so far.
        self.touched: set[Key] = set()

    def draw_ahead(self, questions: Iterable[Asked]) -> None:
        """Draw all answers of the page before anybody asks for them."""
        self._ahead = deque([self.draw(asked) for asked in questions])

    def draw(self, asked: Asked) -> list[nodes.Node]:
        """Give the nodes that answer a question; what was drawn ahead comes in its order."""
        if self._ahead:
            return self._ahead.popleft()
        if not concerns(asked, self._drawing.desk.builder):
            return []
        self.ask(asked)
        self._drawing.source, self._drawing.line = asked.source, asked.line
        drawn = draw(self._drawing, asked.query)
        for node in drawn:
            for part in _shown(node):
                self._seen.update(part.encode())
        return drawn

    def ask(self, asked: Asked) -> None:
        """Note what a question gives in so many words, and all that is touched from now on."""
        book = self._drawing.book
        if isinstance(book, WatchedBook) and concerns(asked, self._drawing.desk.builder):
            book.notes.touched = self.touched
            self._said.update(said(book.plain, asked.query, self.touched).encode())

    @property
    def digest(self) -> str:
        """What was drawn so far, as 16 hexadecimal digits."""
        return self._seen.hexdigest()[:16]

    @property
    def said(self) -> str:
        """What the answers so far give in so many words, as 16 hexadecimal digits."""
        return self._said.hexdigest()[:16]


def _shown(tree: nodes.Node) -> Iterator[str]:
    """Give all that a node shows, piece by piece, much faster than ``pformat`` would."""
    rest = [tree]
    while rest:
        node = rest.pop()
        if isinstance(node, nodes.Element):
            yield f"<{node.tagname} {len(node.children)} {node.attributes}>\n"
            rest += node.children
        else:
            yield f"{node.astext()}\n"


def draw(drawing: Drawing, query: Query) -> list[nodes.Node]:
    """
    Give the nodes that answer a question.

    A question without an answer shows its own words, marked; the warning is given elsewhere,
    once for each build.
    """
    try:
        found = answer(drawing.book, query)
        return DRAWERS[query.form](drawing, found, query)
    except CasebookError:
        fault = nodes.problematic("", own_words(query))
        return [fault] if query.form in INLINE else [nodes.paragraph("", "", fault)]


def draw_link(drawing: Drawing, found: Record | Word, query: Query) -> list[nodes.Node]:
    """Link to a record or to the definition of a word."""
    if not isinstance(found, Record):
        return [drawing.word(found, in_brief(drawing.book, query))]
    if found.kind_name in NAMED_BY_ID:
        return [drawing.link(found)]
    return [drawing.link(found, drawing.prose(in_brief(drawing.book, query)))]


def draw_label(drawing: Drawing, found: Record | Word | None, query: Query) -> list[nodes.Node]:
    """Link to a record as a standard label does; Sphinx itself draws such a link."""
    if found is None:
        return []
    kind, id = (found.kind_name, found.id) if isinstance(found, Record) else (WORD, word_id(found))
    title = drawing.desk.texts.title(found, drawing.docname)
    return [drawing.link_to(kind, id, nodes.inline(query.subject, title))]


def draw_brief(drawing: Drawing, _found: object, query: Query) -> list[nodes.Node]:
    """Show a value or a number in the words of a sentence."""
    return [drawing.prose(in_brief(drawing.book, query))]


def draw_show(drawing: Drawing, found: Record | Word, _query: Query) -> list[nodes.Node]:
    """Show one record in brief."""
    if not isinstance(found, Record):
        return [drawing.line_of(drawing.word(found), " ", drawing.prose(found.definition))]
    return [nodes.container("", drawing.brief(found), classes=["case-show"])]


def draw_browse(drawing: Drawing, found: tuple[Record, ...], _query: Query) -> list[nodes.Node]:
    """Show each record on a line."""
    return [drawing.bullets([drawing.brief(record)] for record in found)] if found else []


def draw_place(drawing: Drawing, found: Record, _query: Query) -> list[nodes.Node]:
    """Show nothing and set the anchor."""
    anchors = drawing.claim_anchor(found.kind_name, found.id)
    return [nodes.target("", "", ids=anchors)] if anchors else []


def draw_downloads(drawing: Drawing) -> list[nodes.Node]:
    """Link to the files of the sources; only a site has them beside its pages."""
    builder = drawing.desk.builder
    if not serves_browsers(builder):
        return []
    here = builder.get_target_uri(drawing.docname)
    items = []
    for name, form in FILES.items():
        address = relative_uri(here, f"{DOWNLOADS}/{name}")
        link = nodes.reference(name, name, refuri=address, classes=["download"])
        items.append([drawing.line_of(link, f" ({form})")])
    return [drawing.bullets(items)]


DRAWERS: Mapping[str, Callable[[Drawing, Any, Query], list[nodes.Node]]] = {
    "link": draw_link,
    "label": draw_label,
    "value": draw_brief,
    "count": draw_brief,
    "show": draw_show,
    "place": draw_place,
    "page": lambda drawing, found, _query: draw_page(drawing, found),
    "records": lambda drawing, found, _query: draw_entries(drawing, found),
    "browse": draw_browse,
    "table": lambda drawing, found, _query: draw_table(drawing, found),
    "crosstab": lambda drawing, found, _query: draw_crosstab(drawing, found),
    "chart": lambda drawing, found, _query: draw_chart(drawing, found),
    "picture": lambda drawing, found, _query: draw_picture(drawing, found),
    "clock": lambda drawing, _found, _query: draw_clock(drawing),
    "downloads": lambda drawing, _found, _query: draw_downloads(drawing),
    "coverage": lambda drawing, _found, _query: draw_coverage(drawing),
    "timeline": lambda drawing, found, _query: draw_timeline(drawing, found),
    "mirror": lambda drawing, found, _query: draw_mirrors(drawing, found),
    "map": draw_map,
    "words": lambda drawing, found, _query: draw_words(drawing, found),
    "terms": lambda drawing, found, _query: draw_terms(drawing, found),
}
"""For each form of question, the function that draws its answer."""

DOWNLOADS = "_downloads"
"""The folder of the output that holds the files to take away."""

INLINE = ("link", "label", "value", "count")
"""The forms that stand within a line."""
