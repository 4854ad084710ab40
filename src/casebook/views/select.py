"""
Choose the records of one kind that meet conditions, each a field and a word.

The words are those of the vocabularies, ids, and ``yes`` or ``no``. Besides its own fields a
record may be chosen by what follows from them, such as the section that its segments stand in.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from casebook import records as record_types
from casebook import vocabulary
from casebook.books import COLLECTIONS, Records, references
from casebook.errors import InvalidSelection
from casebook.records import Claim, ClaimId, Event, Mechanism, Record
from casebook.vocabulary import Attribution, Bearing, Verdict, Word, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from casebook.books import Book
    from casebook.records import Assessment, Provenance, Source
    from casebook.values import Date

R = TypeVar("R", bound=Record)

GROUNDS: Mapping[str, tuple[str, type[Word]]] = {
    "wording": ("provenance", Wording),
    "attribution": ("assessment", Attribution),
    "verdict": ("assessment", Verdict),
    "verdict_then": ("assessment", Verdict),
}
"""What follows for a claim from the records about it: their kind, and the vocabulary."""

CLOCKS = ("agree", "differ")
"""The words for a claim whose verdict is the same on both clocks, and for one where it is not."""

YES_OR_NO = ("yes", "no")
"""The words for a field that holds or does not; a field left open is neither."""


class Facet(NamedTuple):
    """One field by which the records of a kind can be chosen and counted."""

    #: Every word that it can have, in the order of the vocabulary or of the book.
    words: tuple[str, ...]
    #: Gives the words that one record has; none where the field is empty or open.
    of: Callable[[Record], tuple[str, ...]]
    #: The vocabulary that the words are of; None where they are ids, or ``yes`` and ``no``.
    vocabulary: type[Word] | None = None


def facets(book: Book, kind: str) -> dict[str, Facet]:
    """
    Give the fields by which records of one kind can be chosen, by name.

    A field that holds references bears the noun of what it refers to, in the singular. The
    source of a claim is the one that stands nearest in its attribution chain, its evidence the
    sources that its assessment cites.

    Args:
        book: The book that the ids are taken from.
        kind: The noun for one record, such as ``claim``.

    Raises:
        casebook.errors.UnknownId: There is no such kind.

    >>> from casebook import book
    >>> list(facets(book, "claim"))[:5]
    ['kind', 'voice', 'phase', 'weight', 'segment']
    >>> facets(book, "claim")["attribution"].words[0]
    'confirmed'
    >>> facets(book, "mechanism")["named"].words
    ('yes', 'no')
    >>> list(facets(book, "section"))
    []
    >>> facets(book, "clam")
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no kind of record 'clam'; did you mean claim?
    """
    return book.once(("facets", kind), lambda: _facets(book, kind))


def _facets(book: Book, kind: str) -> dict[str, Facet]:
    """Work out the fields by which records of one kind can be chosen."""
    cls = _class_of(book, kind)
    written = {name: str(type_) for name, type_ in cls.__annotations__.items()}
    found = {
        noun: facet for name, type_ in written.items() for noun, facet in _own(book, name, type_)
    }
    if "segments" in written:
        found["section"] = Facet(book.sections.ids, lambda record: _sections(book, record))
    if "note" in written:
        found["noted"] = Facet(YES_OR_NO, lambda record: _yes_or_no(_ids(record, "note") != ("",)))
    if cls is Claim:
        found.update(_grounds(book))
    if {"evidence", "chain"} & written.keys():
        found["source"] = Facet(book.sources.ids, _sources)
    if cls is Mechanism:
        found["named"] = Facet(YES_OR_NO, lambda record: _yes_or_no(bool(_ids(record, "segments"))))
    if cls is Event:
        found["later"] = Facet(YES_OR_NO, lambda record: _yes_or_no(_is_later(book, record)))
    return found


def select(book: Book, records: Records[R], conditions: Mapping[str, str]) -> Records[R]:
    """
    Give those of *records* that meet every condition, in their order.

    Args:
        book: The book that they are part of.
        records: The records to choose from, all of one kind.
        conditions:
            The word that each field must have. A field that holds several words meets the
            condition when one of them is the word. Empty means all records.

    Raises:
        casebook.errors.InvalidSelection: There is no such field, or it never has that word.

    >>> from casebook import book
    >>> select(book, book.voices, {"kind": "person", "named": "yes"}).ids
    ('author', 'cicero')
    >>> len(select(book, book.voices, {})) == len(book.voices)
    True
    >>> select(book, book.voices, {"kind": "persons"})
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'persons' is no kind of voices; did you mean person?
    """
    known = facets(book, records.kind)
    for field, word in conditions.items():
        facet_of(known, records.kind, field)
        if word not in known[field].words:
            raise InvalidSelection(
                word,
                f"is no {field} of {records.kind}s",
                "nothing can stand there",
                known[field].words,
            )
    if not conditions:
        return Records(records.kind, records)
    (first, lead), *others = conditions.items()
    found = [
        records[record.id]
        for record in _bearing(book, records.kind, first).get(lead, ())
        if record.id in records and all(word in known[field].of(record) for field, word in others)
    ]
    return Records(records.kind, found)


def _bearing(book: Book, kind: str, field: str) -> dict[str, list[Record]]:
    """Give for each word of a field the records that have it."""

    def index() -> dict[str, list[Record]]:
        facet = facets(book, kind)[field]
        found: dict[str, list[Record]] = {}
        for record in book.of_kind(kind):
            for word in dict.fromkeys(facet.of(record)):
                found.setdefault(word, []).append(record)
        return found

    return book.once(("bearing", kind, field), index)


def could_be_known(book: Book, day: Date) -> frozenset[str]:
    """
    Give the ids of the claims of which some evidence that bears on them was public by a day.

    Evidence that only gives context does not count. A source that is known to have been public
    before the article counts from the day of the article on. Any other, and before that day any,
    counts from the last day that its date allows; one whose date is open does not count, though
    the first of the two clocks gives it the benefit of the doubt.

    Args:
        book: The book.
        day: The day; a longer date stands for its last day.

    >>> from casebook import book
    >>> from casebook.values import Date
    >>> known = could_be_known(book, book.article.published)
    >>> "C021" in known, "C021" in could_be_known(book, Date(iso="2015-09-01"))
    (True, False)
    """

    def is_public(source: Source) -> bool:
        if source.before_article and book.article.published.key <= day.last:
            return True
        return source.issued is not None and source.issued.last <= day.last

    public = {source.id for source in book.sources if is_public(source)}
    return frozenset(
        one.claim
        for one in book.assessments
        if any(
            piece.source in public and piece.bearing is not Bearing.CONTEXT
            for piece in one.evidence
        )
    )


def facet_of(known: Mapping[str, Facet], kind: str, field: str) -> Facet:
    """
    Give the facet called *field*, or say which fields there are.

    Args:
        known: The facets, as :func:`facets` gives them.
        kind: The noun for one record, for the message.
        field: The name that was asked for.

    Raises:
        casebook.errors.InvalidSelection: There is no such field.

    >>> from casebook import book
    >>> facet_of(facets(book, "claim"), "claim", "weight").words
    ('central', 'supporting', 'aside')
    >>> facet_of(facets(book, "claim"), "claim", "weigh")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'weigh' is no field to choose claims by; did you mean weight?
    """
    try:
        return known[field]
    except KeyError:
        step = f"{kind}s can only be given whole"
        raise InvalidSelection(field, f"is no field to choose {kind}s by", step, known) from None


def parse_selection(book: Book, text: str) -> tuple[Records[Record], dict[str, str]]:
    """
    Read a selection such as ``claims voice=author kind=empirical``.

    Args:
        book: The book to choose from.
        text: The noun, in the singular or the plural, and pairs of field and word.

    Returns:
        The records chosen, and the conditions as they were read.

    Raises:
        casebook.errors.InvalidSelection: The text names something that there is not.

    >>> from casebook import book
    >>> voices, conditions = parse_selection(book, "voices kind=body")
    >>> voices.ids, conditions
    (('cia', 'amnesty'), {'kind': 'body'})
    >>> len(parse_selection(book, "section")[0])
    8
    >>> parse_selection(book, "voices body")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'body' is no condition; write it like kind=person
    """
    noun, *pairs = text.split() or [""]
    records = records_called(book, noun)
    known = facets(book, records.kind)
    conditions: dict[str, str] = {}
    for pair in pairs:
        field, equals, word = pair.partition("=")
        if not equals:
            examples = (f"write it like {name}={facet.words[0]}" for name, facet in known.items())
            raise InvalidSelection(
                pair, "is no condition", next(examples, f"write {records.kind}s alone")
            )
        if field in conditions:
            raise InvalidSelection(pair, f"gives {field} a second time", f"keep one {field}")
        conditions[field] = word
    return select(book, records, conditions), conditions


def records_called(book: Book, noun: str) -> Records[Record]:
    """
    Give the records of the kind that *noun* names, in the singular or the plural.

    Raises:
        casebook.errors.InvalidSelection: It names no kind of record.

    >>> from casebook import book
    >>> records_called(book, "voices") == records_called(book, "voice")
    True
    >>> records_called(book, "segmts")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'segmts' is no kind of record; did you mean segments?
    """
    if noun in COLLECTIONS.values():
        return book.of_kind(noun)
    if noun not in COLLECTIONS:
        raise InvalidSelection(noun, "is no kind of record", known=COLLECTIONS)
    return book.of_kind(COLLECTIONS[noun])


def _class_of(book: Book, kind: str) -> type[Record]:
    """Give the class of the records of one kind; there need not be such a record."""
    book.of_kind(kind)
    return next(
        one
        for one in vars(record_types).values()
        if isinstance(one, type)
        and issubclass(one, Record)
        and one is not Record
        and one.kind_name == kind
    )


def _own(book: Book, name: str, written: str) -> Iterator[tuple[str, Facet]]:
    """Give the facet that follows from the type of a field as it is written, if any does."""
    word = vars(vocabulary).get(written)
    if isinstance(word, type) and issubclass(word, Word):
        yield name, _worded(word, lambda record: _ids(record, name))
    elif written.removesuffix(" | None") == "bool":
        yield name, Facet(YES_OR_NO, lambda record: _yes_or_no(getattr(record, name)))
    elif written.endswith(("Id", "Id, ...]")) and name != "id":
        kind = written.removeprefix("tuple[").removesuffix(", ...]").removesuffix("Id").lower()
        noun = kind if name == f"{kind}s" else name
        yield noun, Facet(book.of_kind(kind).ids, lambda record: _ids(record, name))


def _worded(words: type[Word], of: Callable[[Record], tuple[str, ...]]) -> Facet:
    """Give the facet of a field that bears a word of a vocabulary."""
    return Facet(tuple(one.value for one in words), of, words)


def _ids(record: Record, name: str) -> tuple[str, ...]:
    """Give what a field holds, as a tuple whether it holds one or several."""
    value = getattr(record, name)
    return value if isinstance(value, tuple) else (value,)


def _yes_or_no(value: bool | None) -> tuple[str, ...]:  # noqa: FBT001 - it is the value itself.
    """Give the word for a truth; none for one that is open."""
    return () if value is None else ("yes" if value else "no",)


def _is_later(book: Book, record: Record) -> bool:
    """Say whether an event came after the article."""
    return isinstance(record, Event) and record.date.key > book.article.published.key


def _grounds(book: Book) -> Iterator[tuple[str, Facet]]:
    """Give the facets of a claim that its provenance and its assessment bear."""
    rows: dict[str, Mapping[str, Provenance | Assessment]] = {
        "provenance": {one.claim: one for one in book.provenances},
        "assessment": {one.claim: one for one in book.assessments},
    }
    for name, (kind, words) in GROUNDS.items():
        yield name, _worded(words, partial(_ground, rows[kind], name))
    agree = {one.claim: CLOCKS[one.verdict is not one.verdict_then] for one in book.assessments}
    yield (
        "clocks",
        Facet(CLOCKS, lambda record: _once(filter(None, [agree.get(ClaimId(record.id))]))),
    )
    cited = {one.claim: _sources(one) for one in book.assessments}
    yield "evidence", Facet(book.sources.ids, lambda record: cited.get(ClaimId(record.id), ()))
    chains = {one.claim: one.sources for one in book.provenances}
    yield "source", Facet(book.sources.ids, lambda record: chains.get(ClaimId(record.id), ())[:1])


def _sources(record: Record) -> tuple[str, ...]:
    """Give the sources that the parts of a record name, each once."""
    return _once(one.id for one in references(record) if one.kind == "source")


def _ground(
    rows: Mapping[str, Provenance | Assessment], name: str, record: Record
) -> tuple[str, ...]:
    """Give the word that a record about a claim bears, if there is such a record."""
    return (getattr(rows[record.id], name),) if record.id in rows else ()


def _sections(book: Book, record: Record) -> tuple[str, ...]:
    """Give the sections that a record's segments stand in, each once, in reading order."""
    segments = (book.segments[id] for id in _ids(record, "segments") if id in book.segments)
    return _once(segment.section for segment in segments)


def _once(words: Iterable[str]) -> tuple[str, ...]:
    """Give each word once, in the order of its first coming."""
    return tuple(dict.fromkeys(words))
