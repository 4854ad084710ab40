"""The pieces that every answer is drawn with: texts, links, words, lists, tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from sphinx.errors import NoUri

from casebook.records import Change, Evidence, Link, Position, Record, Relation
from casebook.sphinxext.fields import NAMED_BY_ID, Lost, column_of, follow, in_sentence, short_name
from casebook.sphinxext.labels import field_label, kind_label
from casebook.sphinxext.locale import _
from casebook.sphinxext.nodes import (
    fact,
    labelled_entry,
    lean,
    line_entry,
    line_fact,
    record_term,
)
from casebook.sphinxext.queries import WORD, anchor_of, word_id
from casebook.values import Date, Quantity
from casebook.vocabulary import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sphinx.builders import Builder

    from casebook.books import Book
    from casebook.sphinxext.bibliography import Bibliography
    from casebook.sphinxext.fields import Referring, Value
    from casebook.sphinxext.prose import Coverage
    from casebook.sphinxext.texts import Texts


MANY = 12
"""Above so many records, a list of them is one line of links."""

_ADDRESS = re.compile(r"https?://\S+$")

_SENTENCES = ("claim", "question", "event", "source")
"""The kinds of record that a list gives a line each, because they speak in sentences."""


class Place(NamedTuple):
    """Where a record is set out in full."""

    #: The page.
    docname: str
    #: The spot on the page.
    anchor: str
    #: Whether the page is about nothing else, so that a link to it needs no spot.
    whole: bool = False
    #: Whether the page is about another record, to which this one belongs.
    within: bool = False


class Desk(NamedTuple):
    """What all drawings of one build share."""

    book: Book
    referring: Referring
    places: Mapping[tuple[str, str], Place]
    builder: Builder
    texts: Texts
    #: The title of every page, by its name.
    titles: Mapping[str, str]
    #: The folder of the pages of each kind that has a page for every record.
    folders: Mapping[str, str]
    bibliography: Bibliography
    #: How much of the prose of every page, and of every file beside them, is bound.
    coverage: Callable[[], Mapping[str, Coverage]]


class Drawing:
    """
    Makes nodes for one page.

    Args:
        desk: What all drawings of the build share.
        docname: The page that the nodes are for.
    """

    source = ""
    """The file that asks; translators are led to it."""
    line = 0
    """The line in that file."""

    def __init__(self, desk: Desk, docname: str) -> None:
        """Begin with no anchor set."""
        self.desk = desk
        self.book: Book = desk.book
        self.docname = docname
        self.anchors: set[str] = set()
        self._addresses: dict[tuple[str, str], str] = {}
        self.is_html: bool = desk.builder.format == "html"

    def text(self, text: str) -> nodes.Text:
        """Give a text of a record as bare text, for the inside of a node that is not its own."""
        return nodes.Text(self.desk.texts(text, self.docname, (self.source, self.line)))

    def prose(self, text: str, *classes: str) -> nodes.Text | nodes.inline:
        """Give a text of a record within a line; it needs no node of its own without classes."""
        shown = self.text(text)
        return nodes.inline("", "", shown, classes=list(classes)) if classes else shown

    def paragraph(self, text: str, *classes: str) -> nodes.paragraph:
        """Give a text of a record as a paragraph."""
        node = nodes.paragraph(text, "", self.text(text), classes=list(classes))
        node.source, node.line = self.source, self.line
        return node

    def line_of(self, *parts: nodes.Node | str, classes: Sequence[str] = ()) -> nodes.paragraph:
        """Put parts into one paragraph, strings as they are."""
        line = (nodes.Text(part) if isinstance(part, str) else part for part in parts)
        return nodes.paragraph("", "", *line, classes=list(classes))

    def heading(self, text: str, level: int = 2) -> nodes.rubric:
        """Give a heading that stands in the page and not in its table of contents."""
        return nodes.rubric("", text, classes=["case-heading"], **{"heading-level": level})

    def link(self, record: Record, content: nodes.Node | None = None) -> nodes.Node:
        """Link to the place of a record; without a place, show the content alone."""
        if record.kind_name not in NAMED_BY_ID:
            content = content or self.prose(short_name(record))
            return self.link_to(record.kind_name, record.id, content)
        title = self.desk.texts(record.headline, self.docname)
        shown = content or nodes.Text(record.id)
        linked = self.link_to(record.kind_name, record.id, shown, title)
        if content is not None:
            return linked
        if linked is shown:
            return nodes.inline("", "", shown, classes=["case-id"])
        if isinstance(linked, nodes.reference):
            linked["classes"].append("case-id")
        return linked

    def link_to(
        self, kind: str, id: str, content: nodes.Node, title: str | None = None
    ) -> nodes.Node:
        """Link *content* to the place of a record or a word, where it has one."""
        place = self.desk.places.get((kind, id))
        if place is None:
            return content
        anchor = "" if place.whole else place.anchor
        try:
            return self._reference(place.docname, anchor, content, title)
        except NoUri:
            return content

    def _reference(
        self, docname: str, anchor: str, content: nodes.Node, title: str | None = None
    ) -> nodes.reference:
        """Link *content* to a page or to a spot on it, as ``make_refnode`` of Sphinx does."""
        attributes: dict[str, object] = {"internal": True}
        if docname == self.docname and anchor:
            attributes["refid"] = anchor
        else:
            attributes["refuri"] = self._address(docname, anchor)
        if title:
            attributes["reftitle"] = title
        return lean(nodes.reference, content, **attributes)

    def _address(self, docname: str, anchor: str) -> str:
        """Give the address of a page or of a spot on it; the same text each time."""
        key = (docname, anchor)
        if key not in self._addresses:
            self._addresses[key] = (
                f"{self._address(docname, '')}#{anchor}"
                if anchor
                else self.desk.builder.get_relative_uri(self.docname, docname)
            )
        return self._addresses[key]

    def address_of(self, kind: str, id: str) -> str:
        """Give the address of the place of a record, for markup; empty where it has none."""
        place = self.desk.places.get((kind, id))
        if place is None:
            return ""
        if place.docname == self.docname and not place.whole:
            return f"#{place.anchor}"
        try:
            address = self._address(place.docname, "" if place.whole else place.anchor)
        except NoUri:
            return ""
        # In a single document, the spot stands for the page.
        return f"#{address.rpartition('#')[2]}" if address.startswith("#") else address

    def link_to_page(self, docname: str, text: str) -> nodes.Node:
        """Link to a page of the book."""
        content = nodes.inline(text, text)
        try:
            return self._reference(docname, "", content)
        except NoUri:
            return content

    def word(self, word: Word, label: str = "") -> nodes.inline:
        """Give a word of a vocabulary as a badge that links to its definition."""
        vocabulary = type(word).__name__.lower()
        shown = self.prose(label or word.label)
        classes = ["case-word", f"case-{vocabulary}-{word.value}"]
        return lean(nodes.inline, self.link_to(WORD, word_id(word), shown), classes=classes)

    def inline(self, value: Value) -> list[nodes.Node]:
        """Give any value of a record within a line."""
        result: list[nodes.Node] = []
        match value:
            case None | "":
                pass
            case Word():
                result.append(self.word(value))
            case int():
                truth = _("yes") if value else _("no")
                result.append(nodes.Text(truth if isinstance(value, bool) else str(value)))
            case str():
                result.append(_url(value) if _ADDRESS.match(value) else self.prose(value))
            case Date() | Quantity():
                result.append(self.text(value.phrase))
            case Record():
                result.append(self.link(value))
            case Lost():
                result.append(nodes.problematic("", value.id))
            case Relation() | Position() | Link() | Evidence() | Change():
                result += self._part(value)
            case _:
                result += self.joined(self.inline(one) for one in value)
        return result

    def _part(self, part: Relation | Position | Link | Evidence | Change) -> list[nodes.Node]:
        """Name a part of a record within a line."""
        match part:
            case Relation():
                other = follow(self.book, "claim", part.claim)
                return [nodes.Text(f"{self.text(part.kind.label)} "), *self.inline(other)]
            case Evidence():
                return self.inline(follow(self.book, "source", part.source))
            case Change():
                ids = ", ".join(part.ids)
                return [self.word(part.kind), nodes.Text(f" {ids}: "), self.prose(part.note)]
            case _:
                return [self.prose(part.label)]

    def within(self, value: Value) -> list[nodes.Node]:
        """Give a value in the middle of a sentence, where a name begins with a small letter."""
        if isinstance(value, Record):
            return [self.link(value, self.prose(in_sentence(self.book, value)))]
        return self.inline(value)

    def joined(self, parts: Iterable[Sequence[nodes.Node]], by: str = ", ") -> list[nodes.Node]:
        """Put parts into a line, with a separator between them."""
        result: list[nodes.Node] = []
        for part in parts:
            if result:
                result.append(nodes.Text(by))
            result.extend(part)
        return result

    def block(self, value: Value) -> list[nodes.Node]:
        """Give any value of a record on lines of its own."""
        found = self._body(value)
        return [self.line_of(*found)] if is_line(found) else found

    def _body(self, value: Value) -> list[nodes.Node]:
        """Give any value of a record, as the content of a line wherever one is enough."""
        if isinstance(value, str) and not isinstance(value, Word):
            return [self.text(value)]
        values = value if isinstance(value, tuple) else ()
        records = [one for one in values if isinstance(one, Record)]
        if len(records) < sum(isinstance(one, Record | Lost) for one in values):
            return self.inline(value)
        if len(records) == 1 and records[0].kind_name in _SENTENCES:
            return [self.brief(records[0], marks=False)]
        if records and records[0].kind_name in _SENTENCES and len(records) <= MANY:
            return [self.bullets([self.brief(one, marks=False)] for one in records)]
        positions = [one for one in values if isinstance(one, Position)]
        if positions:
            return [self.bullets([self._position(one)] for one in positions)]
        return self.inline(value)

    def brief(self, record: Record, *, marks: bool = True) -> nodes.paragraph:
        """Give one record on one line: a link, what it says, and what sort it is."""
        line = self.line_of(self.link(record), classes=["case-brief", f"case-{record.kind_name}"])
        said = gist_of(record)
        if said:
            line += [nodes.Text(" "), self.prose(said, "case-gist")]
        found = _marks(self.desk.referring, record) if marks else ()
        if found:
            within = self.joined((self.within(one) for one in found), "; ")
            line += nodes.Text(" ")
            line += nodes.inline(
                "", "", nodes.Text("("), *within, nodes.Text(")"), classes=["case-marks"]
            )
        return line

    def mention(self, record: Record) -> nodes.paragraph:
        """Give one record on one line among records of other kinds."""
        line = self.line_of(f"{kind_label(record.kind_name)}: ", self.link(record))
        if record.kind_name in _SENTENCES and gist_of(record):
            line += [nodes.Text(" "), self.prose(gist_of(record), "case-gist")]
        return line

    def mark(self, record: Record, called: str, *classes: str) -> nodes.inline:
        """
        Give one cell of a picture: a link to a record, whose words only a screen reader reads.

        Nothing appears when a pointer rests on it, for touch and keyboard would not find it.

        Args:
            record: The record that it stands for.
            called: What the cell shows of it, in words.
            classes: Names for style sheets, which draw the cell.
        """
        text = nodes.inline("", f"{record.id} {called}", classes=["case-hidden"])
        link = self.link_to(record.kind_name, record.id, text)
        return nodes.inline("", "", link, classes=["case-cell", *classes])

    def facts(self, pairs: Iterable[tuple[str, list[nodes.Node]]]) -> list[nodes.Node]:
        """
        Give names and what stands for them as a list; nothing where there is none.

        Args:
            pairs: The names, each with blocks or with the content of one line.
        """
        found = [self._fact(name, body) for name, body in pairs if body]
        return [nodes.field_list("", *found, classes=["case-facts"])] if found else []

    def _fact(self, name: str, body: Sequence[nodes.Node]) -> nodes.Element:
        """Give one field of a list."""
        if self.is_html:
            if is_line(body):
                return line_fact("", "", *body, name=name)
            return fact("", *body, name=name)
        body = [self.line_of(*body)] if is_line(body) else body
        return nodes.field("", nodes.field_name("", name), nodes.field_body("", *body))

    def fact(self, name: str, value: Value) -> tuple[str, list[nodes.Node]]:
        """Give one fact by the name of its field; empty where the value is."""
        empty = value is None or value in ("", ())
        return field_label(name), [] if empty else self._body(value)

    def bullets(self, items: Iterable[Sequence[nodes.Node]]) -> nodes.bullet_list:
        """Give a list with bullets."""
        found = (nodes.list_item("", *item) for item in items)
        return nodes.bullet_list("", *found, bullet="-", classes=["case-list"])

    def entry(
        self, kind: str, id: str, head: Sequence[nodes.Node], body: Sequence[nodes.Node]
    ) -> nodes.definition_list_item:
        """Set out a record or a word; where this is its place, it bears its anchor."""
        term = record_term("", "", *head)
        term["ids"] += self.claim_anchor(kind, id)
        return nodes.definition_list_item("", term, nodes.definition("", *body))

    def entries(
        self, items: Iterable[nodes.definition_list_item], *classes: str
    ) -> nodes.definition_list:
        """Put entries one below the other."""
        return nodes.definition_list("", *items, classes=["case-records", *classes, "simple"])

    def claim_anchor(self, kind: str, id: str) -> list[str]:
        """Give the anchor of a record if it belongs on this page and is not yet set."""
        place = self.desk.places.get((kind, id))
        anchor = anchor_of(kind, id)
        if place is None or place.docname != self.docname or anchor in self.anchors:
            return []
        self.anchors.add(anchor)
        return [anchor]

    def table(
        self,
        head: Sequence[str],
        rows: Iterable[Sequence[Sequence[nodes.Node]]],
        widths: Sequence[int],
        *classes: str,
        stubs: int = 0,
        marks: Mapping[int, str] | None = None,
    ) -> nodes.table:
        """
        Give a table.

        Args:
            head: The headings of the columns.
            rows: For each row, the contents of its cells.
            widths: The widths of the columns in characters, for builders that need them.
            classes: Names for style sheets.
            stubs: How many columns at the left head their rows.
            marks: Names for style sheets of whole columns, by their place from 0.
        """
        marks = marks or {}
        group = nodes.tgroup(cols=len(head), labels=list(head))
        for number, width in enumerate(widths):
            column = nodes.colspec(colwidth=width)
            if number < stubs:
                column["stub"] = 1
            group += column
        columns = [marks.get(place, "") for place in range(len(head))]
        group += nodes.thead("", self._row([[nodes.Text(label)] for label in head], columns))
        group += nodes.tbody("", *(self._row(row, columns) for row in rows))
        return nodes.table("", group, classes=["case-table", "colwidths-auto", *classes])

    def _row(self, contents: Sequence[Sequence[nodes.Node]], marks: Sequence[str]) -> nodes.row:
        """Give one row of cells, each with a name for style sheets, if it is not empty."""
        cells = zip(contents, marks, strict=True)
        return lean(nodes.row, *(self._cell(content, mark) for content, mark in cells))

    def _cell(self, content: Sequence[nodes.Node], mark: str) -> nodes.entry:
        """Give one cell."""
        classes = [mark] if mark else []
        if is_line(content):
            if self.is_html:
                return lean(line_entry, *content, classes=classes)
            content = [nodes.paragraph("", "", *content)]
        return lean(labelled_entry, *content, classes=classes)

    def _position(self, position: Position) -> nodes.paragraph:
        """Give one answer to a question, and the claims that bear on it."""
        line = self.line_of(nodes.strong("", "", self.prose(position.label)), ": ")
        line += self.prose(position.argument)
        claims = tuple(follow(self.book, "claim", id) for id in position.claims)
        if claims:
            line += [nodes.Text(" ("), *self.inline(claims), nodes.Text(")")]
        return line


def is_line(content: Sequence[nodes.Node]) -> bool:
    """
    Say whether nodes are the content of a line, and not blocks or nothing.

    >>> is_line([nodes.Text("a"), nodes.strong()]), is_line([nodes.paragraph()]), is_line([])
    (True, False, False)
    """
    return bool(content) and all(isinstance(one, nodes.Text | nodes.Inline) for one in content)


def gist_of(record: Record) -> str:
    """
    Give the one text that says what a record is; empty where its name says it all.

    >>> from casebook import book
    >>> gist_of(book.voices["cia"])[:31]
    'The Central Intelligence Agency'
    """
    if record.kind_name == "claim":
        return record.headline
    found = (getattr(record, name, "") for name in ("gist", "definition", "description"))
    return next((text for text in found if text), "")


def _marks(referring: Referring, record: Record) -> tuple[Value, ...]:
    """Give what marks a record in a list."""
    names = {
        "claim": ("kind", "voice", "verdict"),
        "segment": ("disposition",),
        "voice": ("kind",),
        "mechanism": ("level",),
        "reason": ("factor",),
        "source": ("role",),
    }
    found = (column_of(referring, record, name) for name in names.get(record.kind_name, ()))
    return tuple(value for value in found if value is not None)


def _url(address: str) -> nodes.reference:
    """Link to a page of somebody else."""
    return nodes.reference(address, address, refuri=address)
