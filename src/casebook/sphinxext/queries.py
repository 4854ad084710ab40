"""
What a page asks of a book, and the answers.

A page keeps its questions, never the answers: a question is a few plain words, and whenever
the page is written it is asked again. Nothing here knows Sphinx.
"""

from __future__ import annotations

from dataclasses import fields as dataclass_fields
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook import vocabulary
from casebook.errors import CasebookError, InvalidSelection, UnknownId
from casebook.records import Record
from casebook.sphinxext.fields import (
    Referring,
    UnknownField,
    Value,
    column_of,
    columns_for,
    full_name,
    in_sentence,
    look_up,
)
from casebook.sphinxext.glossary import first_uses
from casebook.values import in_words
from casebook.views.count import crosstab
from casebook.views.select import facet_of, facets, parse_selection, records_called
from casebook.vocabulary import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from casebook.books import Book

KINDS = (
    "section",
    "segment",
    "voice",
    "claim",
    "provenance",
    "assessment",
    "omission",
    "mechanism",
    "reason",
    "mirror",
    "question",
    "event",
    "term",
    "source",
    "edition",
)
"""The kinds of record that have a place in the pages."""

ABOUT_CLAIMS = ("provenance", "assessment")
"""The kinds of record that are set out with the claim that they are about."""

PICTURES = ("levels", "mechanisms", "mirror", "speakers", "timeline", "verdicts")
"""The pictures that a page can ask for by name."""

_BY_FIELD = "verdicts"
"""The picture that is drawn by fields of claims."""

WORD = "word"
"""What the words of the vocabularies are called beside the kinds of record."""

_COLUMNS = {
    "section": ("number", "headline", "gist", "number-of-segments", "number-of-claims"),
    "segment": ("id", "section", "paragraph", "form", "disposition", "claims"),
    "voice": ("headline", "kind", "named", "number-of-claims"),
    "claim": ("id", "text", "voice", "attribution", "verdict"),
    "provenance": ("id", "claim", "wording", "known", "confidence"),
    "assessment": ("id", "claim", "attribution", "verdict_then", "verdict", "confidence"),
    "omission": ("headline", "gist", "claims"),
    "mechanism": ("headline", "level", "definition", "number-of-claims"),
    "reason": ("headline", "factor", "origin", "gist"),
    "mirror": ("headline", "promise", "reality"),
    "question": ("headline", "segments", "presupposes"),
    "event": ("date", "gist", "claims", "confidence"),
    "term": ("headline", "definition"),
    "source": ("headline", "author", "issued", "role", "seen"),
    "edition": ("headline", "date", "gist"),
}


class Query(NamedTuple):
    """One question that a page asks."""

    #: The sort of question: a key of :data:`ANSWERS`.
    form: str
    #: What it is about, as the page writes it.
    subject: str
    #: The options, each a name and a text.
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str) -> str | None:
        """Give the text of an option; None where it is not set."""
        return dict(self.options).get(name)


class Table(NamedTuple):
    """The answer to a question for a table."""

    #: The noun for one of the records.
    kind: str
    #: The names of the columns.
    columns: tuple[str, ...]
    #: The record of each row, and its cells.
    rows: tuple[tuple[Record, tuple[Value, ...]], ...]
    #: Whether it shows both clocks whatever a reader chooses, since it compares them.
    both_clocks: bool = False
    #: The fields that a reader can filter it by.
    filters: tuple[str, ...] = ()


class Chart(NamedTuple):
    """The answer to a question for a chart: its marks, and the same as counts."""

    #: For each word of the rows, its records, each with its word of the marks.
    rows: dict[str, list[tuple[Record, str]]]
    #: The same, counted.
    counts: Crosstab


class Picture(NamedTuple):
    """The answer to a question for a picture: what is drawn is read when it is drawn."""

    #: Its name: one of :data:`PICTURES`.
    name: str
    #: What else the page says of it, such as a field to draw by.
    words: tuple[str, ...]


class Words(NamedTuple):
    """The answer to a question for a vocabulary."""

    vocabulary: type[Word]
    #: The record that shows how a word is used, where the page names one.
    examples: dict[Word, Record]


class Crosstab(NamedTuple):
    """The answer to a question for a table of counts."""

    #: The noun for one of the records.
    kind: str
    #: The field whose words lead the rows.
    row_field: str
    #: The field whose words lead the columns.
    column_field: str
    #: For each word of the rows, the count of each word of the columns.
    counts: dict[str, dict[str, int]]
    #: How many records were counted, each once.
    total: int


def answer(book: Book, query: Query) -> Any:  # noqa: ANN401 - each form has its own answer.
    """
    Answer a question.

    Raises:
        casebook.errors.CasebookError: It cannot be answered; the message says why.

    >>> from casebook import book
    >>> answer(book, Query("count", "segments section=front"))
    23
    >>> answer(book, Query("link", "voice cai"))
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no voice 'cai'; did you mean cia?
    """
    return book.once(query, lambda: ANSWERS[query.form](book, query))


def in_brief(book: Book, query: Query) -> str:
    """
    Answer a question that stands within a line by bare text.

    A question without an answer gives its own words.

    >>> from casebook import book
    >>> in_brief(book, Query("link", "voice cia")), in_brief(book, Query("count", "sections"))
    ('the CIA', 'eight')
    >>> in_brief(book, Query("count", "sections", (("capital", ""),)))
    'Eight'
    >>> in_brief(book, Query("value", "S014.sektion"))
    'S014.sektion'
    """
    try:
        found = answer(book, query)
    except CasebookError:
        return own_words(query)
    if isinstance(found, Record):
        text = in_sentence(book, found)
    elif isinstance(found, Word):
        text = found.label
    else:
        text = in_words(found) if isinstance(found, int) else str(found)
    return text if query.option("capital") is None else text[:1].upper() + text[1:]


def own_words(query: Query) -> str:
    """
    Give what stands for an answer where there is none: what the page wrote.

    >>> own_words(Query("link", "voice cai")), own_words(Query("show", "voice cai"))
    ('cai', 'voice cai')
    """
    return query.subject.partition(" ")[2] if query.form == "link" else query.subject


def title_of(found: Record | Word) -> str:
    """
    Give what names a record or a word where nothing stands beside it.

    >>> title_of(vocabulary.Kind.EMPIRICAL)
    'empirical'
    """
    return full_name(found) if isinstance(found, Record) else found.label


def fault_of(error: CasebookError) -> str:
    """
    Give the subtype of the warning that an error becomes.

    >>> fault_of(UnknownId("claim", "C04", ["C004"]))
    'unknown'
    """
    if isinstance(error, UnknownField):
        return "field"
    return "selection" if isinstance(error, InvalidSelection) else "unknown"


def places(book: Book, query: Query) -> Iterator[tuple[str, str]]:
    """
    Give kind and id of every record, and word, that a question is the place of.

    >>> from casebook import book
    >>> list(places(book, Query("place", "section front")))
    [('section', 'front')]
    >>> list(places(book, Query("records", "voices kind=body", (("no-index", ""),))))
    []
    """
    if query.form not in _MAKING_PLACES or query.option("no-index") is not None:
        return
    try:
        found = answer(book, query)
    except CasebookError:
        return
    if query.form == "words":
        yield from ((WORD, word_id(word)) for word in found.vocabulary)
        return
    for record in (found,) if isinstance(found, Record) else found:
        yield record.kind_name, record.id
        if record.kind_name == "claim" and query.form != "place":
            # A claim set out in full shows what it rests on, so they have their place there.
            for kind in ABOUT_CLAIMS:
                yield from ((kind, one.id) for one in book.citing(record, kind))


def anchor_of(kind: str, id: str) -> str:
    """
    Give the anchor of a record or a word, which is its standard label too.

    >>> anchor_of("claim", "C042"), anchor_of("word", "Kind.empirical")
    ('case-claim-c042', 'case-word-kind-empirical')
    """
    return f"case-{kind}-{id.lower().replace('.', '-')}"


def word_id(word: Word) -> str:
    """
    Give the name of a word in the domain.

    >>> word_id(vocabulary.Kind.EMPIRICAL)
    'Kind.empirical'
    """
    return f"{type(word).__name__}.{word.value}"


def vocabularies() -> dict[str, type[Word]]:
    """
    Give every vocabulary by its name.

    >>> list(vocabularies())[:3]
    ['SegmentKind', 'Disposition', 'Kind']
    """
    return {
        name: one
        for name, one in vars(vocabulary).items()
        if isinstance(one, type) and issubclass(one, Word) and one is not Word
    }


def find_label(book: Book, label: str) -> Record | Word | None:
    """
    Give what a standard label names; None where the label is not one of ours.

    >>> from casebook import book
    >>> find_label(book, "case-voice-cia").headline, find_label(book, "case-study")
    ('The CIA', None)
    """
    kind, _, _id = label.removeprefix("case-").partition("-")
    known: Iterable[Record | Word] = book.by_kind.get(kind, ())
    if kind == WORD:
        known = (word for one in vocabularies().values() for word in one)
    for one in known:
        own = word_id(one) if isinstance(one, Word) else one.id
        if anchor_of(kind, own) == label:
            return one
    return None


def find_vocabulary(name: str) -> type[Word]:
    """
    Give a vocabulary.

    Raises:
        casebook.errors.UnknownId: There is no such vocabulary.

    >>> find_vocabulary("Knd")
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no vocabulary 'Knd'; did you mean Kind?
    """
    known = vocabularies()
    try:
        return known[name.strip()]
    except KeyError:
        raise UnknownId("vocabulary", name.strip(), known) from None


def find_word(id: str) -> Word:
    """
    Give a word of a vocabulary.

    Raises:
        casebook.errors.UnknownId: There is no such vocabulary, or no such word in it.

    >>> find_word("Kind.empirical").label
    'empirical'
    >>> find_word("Kind.emprical")
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no word of Kind 'emprical'; did you mean empirical?
    """
    name, _, word = id.strip().partition(".")
    known = find_vocabulary(name)
    try:
        return known(word)
    except ValueError:
        raise UnknownId(f"word of {name}", word, [one.value for one in known]) from None


def find_record(book: Book, text: str) -> Record | Word:
    """
    Give what a text such as ``claim C004`` names.

    Raises:
        casebook.errors.UnknownId: There is no such record, or no such kind.

    >>> from casebook import book
    >>> find_record(book, "voice cia").headline
    'The CIA'
    >>> find_record(book, "C004")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'C004' is no kind and id; write it like claim C042
    """
    kind, _, id = text.strip().partition(" ")
    if not id:
        raise InvalidSelection(text.strip(), "is no kind and id", "write it like claim C042")
    return find_word(id) if kind == WORD else book.of_kind(kind)[id.strip()]


def _table(book: Book, query: Query) -> Table:
    """Look up the cells of a table."""
    records, _ = parse_selection(book, query.subject)
    given = (query.option("columns") or "").replace(",", " ").split()
    columns = tuple(given) or _COLUMNS.get(records.kind, ("headline",))
    referring = Referring(book)
    for record in list(book.of_kind(records.kind))[:1]:
        known = columns_for(book, record)
        for name in columns:
            if name not in known:
                raise UnknownField(f"a {records.kind}", name, known=known)
    rows = (
        (record, tuple(column_of(referring, record, name) for name in columns))
        for record in records
    )
    both_clocks = query.option("both-clocks") is not None
    filters = tuple(dict.fromkeys((query.option("filter") or "").replace(",", " ").split()))
    fields = facets(book, records.kind)
    for name in filters:
        if name not in fields:
            fault = "" if fields else "is no field to filter by; there is none"
            raise UnknownField(f"a {records.kind}", name, fault, fields)
    return Table(records.kind, columns, tuple(rows), both_clocks, filters)


def _crosstab(book: Book, query: Query) -> Crosstab:
    """Count by two fields."""
    noun, *names = query.subject.split()
    records = records_called(book, noun)
    try:
        rows, columns = names
    except ValueError:
        raise InvalidSelection(
            query.subject, "is no table of counts", "write it like claims kind phase"
        ) from None
    counts = crosstab(book, records.kind, rows, columns)
    if columns in book.by_kind:
        # Of records, only those that are counted head a column; of words, all.
        used = {word for row in counts.values() for word, number in row.items() if number}
        counts = {
            word: {column: row[column] for column in row if column in used}
            for word, row in counts.items()
        }
    return Crosstab(records.kind, rows, columns, counts, len(records))


def _chart(book: Book, query: Query) -> Chart:
    """Gather the records of each row, told apart by a second field."""
    counts = _crosstab(book, query)
    known = facets(book, counts.kind)
    row, mark = known[counts.row_field], known[counts.column_field]
    rows: dict[str, list[tuple[Record, str]]] = {word: [] for word in row.words}
    for record in book.of_kind(counts.kind):
        for word in row.of(record):
            rows[word].append((record, next(iter(mark.of(record)), "")))
    return Chart({word: marks for word, marks in rows.items() if marks}, counts)


def _picture(book: Book, query: Query) -> Picture:
    """Look up the name of a picture, and the fields of claims that it is drawn by."""
    name, *words = query.subject.split()
    if name not in PICTURES:
        raise UnknownId("picture", name, PICTURES)
    for word in words:
        if name != _BY_FIELD:
            raise InvalidSelection(query.subject, "says too much", f"write it like {name}")
        facet_of(facets(book, "claim"), "claim", word)
    return Picture(name, tuple(words))


def _words(book: Book, query: Query) -> Words:
    """Look up a vocabulary, and hold each example to the word that it is given for."""
    found = find_vocabulary(query.subject)
    examples: dict[Word, Record] = {}
    for id in (query.option("examples") or "").replace(",", " ").split():
        for record in book.find(id):
            borne = [
                value
                for one in dataclass_fields(record)  # type: ignore[arg-type] # Every record is a dataclass.
                if isinstance(value := getattr(record, one.name), found)
            ]
            fresh = [word for word in borne if word not in examples]
            if not fresh:
                fault = f"shows no word of {found.__name__} that lacks an example"
                raise InvalidSelection(id, fault, "name a record that bears another word")
            examples[fresh[-1]] = record
    return Words(found, examples)


def _select(book: Book, query: Query) -> tuple[Record, ...]:
    """Choose records."""
    return tuple(parse_selection(book, query.subject)[0])


def _timeline(book: Book, query: Query) -> tuple[Record, ...]:
    """Choose events and put them in order."""
    records, _ = parse_selection(book, query.subject or "events")
    if records.kind != "event":
        raise InvalidSelection(query.subject, "is no selection of events", "begin it with events")
    return tuple(sorted(book.events.pick(records.ids), key=lambda event: event.date.key))


def _mirrors(book: Book, query: Query) -> tuple[Record, ...]:
    """Choose mirrors by their ids."""
    return book.mirrors.pick(query.subject.split()) or tuple(book.mirrors)


ANSWERS: Mapping[str, Callable[[Book, Query], Any]] = {
    "link": lambda book, query: find_record(book, query.subject),
    "label": lambda book, query: find_label(book, query.subject),
    "value": lambda book, query: look_up(book, query.subject),
    "count": lambda book, query: len(_select(book, query)),
    "show": lambda book, query: find_record(book, query.subject),
    "place": lambda book, query: find_record(book, query.subject),
    "page": lambda book, query: find_record(book, query.subject),
    "records": _select,
    "browse": _select,
    "table": _table,
    "crosstab": _crosstab,
    "timeline": _timeline,
    "mirror": _mirrors,
    "map": lambda book, query: book.sections.pick(query.subject.split()) or tuple(book.sections),
    "chart": _chart,
    "picture": _picture,
    "clock": lambda book, query: (),  # noqa: ARG005 - it is the same for every book.
    "coverage": lambda book, query: (),  # noqa: ARG005 - it is about the pages.
    "downloads": lambda book, query: book.sources,  # noqa: ARG005 - it is about all sources.
    "words": _words,
    "terms": lambda book, query: tuple(one for one, *_ in first_uses(book, query.subject)),
}
"""For each form of question, the function that answers it."""

_MAKING_PLACES = ("page", "place", "records", "timeline", "mirror", "words")
