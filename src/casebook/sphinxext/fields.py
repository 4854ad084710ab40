"""
The values of a record as a page asks for them: by name, with references followed.

Nothing here knows Sphinx.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias, cast

from casebook.books import references
from casebook.errors import CasebookError, either, nearest
from casebook.records import (
    Change,
    Claim,
    Event,
    Evidence,
    Link,
    Position,
    Record,
    Relation,
    Voice,
)
from casebook.values import Date, Quantity, in_words
from casebook.views.names import finder
from casebook.views.select import facets
from casebook.vocabulary import Word

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from casebook.books import Book
    from casebook.views.select import Facet


@dataclass(frozen=True, slots=True)
class Lost:
    """
    A reference that leads to no record; pages show its id.

    It is a fault of the records, which :mod:`casebook.views.check` names, and so none of the
    page that shows it.
    """

    #: The id that no record bears.
    id: str


One: TypeAlias = (
    str
    | int
    | bool
    | Word
    | Date
    | Quantity
    | Record
    | Lost
    | Relation
    | Position
    | Link
    | Evidence
    | Change
    | None
)
"""A single value of a record."""
Value: TypeAlias = One | tuple[One, ...]
"""A value of a record; a reference is the record that it leads to, if it leads to one."""

_REFERENCE = re.compile(r"(?:tuple\[)?(\w+)Id(?:, \.\.\.\])?")
"""How the type of a field that holds references is written."""

COUNT = "number-of-"
"""What the name of a count of referring records begins with."""

NAMED_BY_ID = ("claim", "segment")
"""The kinds of record that a page calls by their ids."""

_COMMON_NOUNS = ("voice", "mechanism", "reason", "mirror")
"""The kinds of record whose labels are mostly common nouns, with the capital of a heading."""

_ARTICLES = ("The", "A", "An")


class UnknownField(CasebookError):
    """
    A record has no value of that name, or none that a sentence can show.

    Args:
        owner: What was asked, such as ``claim C004``.
        name: The name that was asked for.
        fault: What is wrong with it.
        known: The names that could stand there.

    >>> str(UnknownField("claim C004", "cuont", known=["count", "kind"]))
    "claim C004 has no value 'cuont'; did you mean count?"
    >>> str(UnknownField("claim C004", "segments", "holds several values; count or list them"))
    'claim C004: segments holds several values; count or list them'
    """

    def __init__(self, owner: str, name: str, fault: str = "", known: Iterable[str] = ()) -> None:
        """Keep the parts; the message is put together when it is shown."""
        self.owner = owner
        self.name = name
        self.fault = fault
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(owner, name, fault, self.known)

    def __str__(self) -> str:
        """Give the message as one line."""
        if self.fault:
            return f"{self.owner}: {self.name} {self.fault}"
        close = nearest(self.name, self.known)
        step = f"did you mean {either(close)}?" if close else f"write {either(self.known)}"
        return f"{self.owner} has no value {self.name!r}; {step}"


class Referring:
    """
    Which records refer to which, kind by kind, indexed when first asked.

    Args:
        book: The book that the records are part of.

    >>> from casebook import book
    >>> referring = Referring(book)
    >>> {one.kind_name for one in referring(book.sections["front"], "segment")}
    {'segment'}
    """

    def __init__(self, book: Book) -> None:
        """Begin with no index."""
        self.book = book
        self._indexes: dict[tuple[str, str], dict[str, list[Record]]] = {}
        self._facets: dict[str, dict[str, Facet]] = {}

    def facets(self, kind: str) -> dict[str, Facet]:
        """Give the fields by which records of one kind can be chosen."""
        if kind not in self._facets:
            self._facets[kind] = facets(self.book, kind)
        return self._facets[kind]

    def __call__(self, record: Record, kind: str) -> tuple[Record, ...]:
        """
        Give the records of *kind* that refer to *record*, in the order of the book.

        A claim refers to the sections that its segments stand in, too.
        """
        key = (record.kind_name, kind)
        if key not in self._indexes:
            self._indexes[key] = self._index(*key)
        return tuple(self._indexes[key].get(record.id, ()))

    def _index(self, target: str, kind: str) -> dict[str, list[Record]]:
        """Find what every record of one kind refers to among those of another."""
        facet = self.facets(kind).get(target)
        index: dict[str, list[Record]] = {}
        for record in self.book.of_kind(kind):
            found = [one.id for one in references(record) if one.kind == target]
            if facet is not None:
                found += facet.of(record)
            for id in dict.fromkeys(found):
                index.setdefault(id, []).append(record)
        return index


def short_name(record: Record) -> str:
    """
    Give what a page calls a record when it says no more: an id, a label, a date.

    >>> from casebook import book
    >>> short_name(book.segments["S014"]), short_name(book.voices["cia"])
    ('S014', 'The CIA')
    """
    if record.kind_name in NAMED_BY_ID:
        return record.id
    return record.date.phrase if isinstance(record, Event) else record.headline


def in_sentence(book: Book, record: Record) -> str:
    """
    Give what a page calls a record in the middle of a sentence.

    The capital that begins a label goes, unless it begins a proper name.

    >>> from casebook import book
    >>> [in_sentence(book, book.voices[id]) for id in ("icsr", "critics", "cicero")]
    ['the ICSR report', 'unnamed critics', 'Cicero']
    >>> in_sentence(book, book.mechanisms["love"])
    'love'
    """
    name = short_name(record)
    first = name.partition(" ")[0]
    if record.kind_name not in _COMMON_NOUNS or not first.istitle():
        return name
    if isinstance(record, Voice):
        proper = record.named and first not in _ARTICLES
    else:
        proper = any(found.start == 0 for found in finder(book)(name))
    return name if proper else f"{name[0].lower()}{name[1:]}"


def full_name(record: Record) -> str:
    """
    Give what names a record where nothing stands beside it, as in the result of a search.

    >>> from casebook import book
    >>> full_name(book.segments["S014"]), full_name(book.voices["cia"])
    ('S014: Paragraph 9, sentence', 'The CIA')
    """
    named_by_id = record.kind_name in NAMED_BY_ID
    return f"{record.id}: {record.headline}" if named_by_id else record.headline


def names_of(part: object) -> tuple[str, ...]:
    """
    Give every name by which a value of *part* can be asked for.

    >>> names_of(Date(iso="2015-09-24"))
    ('iso', 'name', 'stated', 'key', 'last', 'phrase', 'year')
    """
    named = [value.name for value in part.values] if isinstance(part, Claim) else []
    return tuple(dict.fromkeys([*named, *_attributes(_class(part))]))


def value_of(book: Book, part: object, name: str) -> Value:
    """
    Give one value of a record or of a part of it.

    Args:
        book: The book in which references are followed.
        part: A record, a quantity, a date.
        name: One of :func:`names_of`.

    Raises:
        UnknownField: It has no such value.

    >>> from casebook import book
    >>> value_of(book, book.segments["S014"], "section").headline
    'Mistakes worth learning from'
    >>> value_of(book, book.segments["S014"], "disposition").label
    'claim'
    """
    if name not in _attributes(_class(part)) and name not in names_of(part):
        raise UnknownField(_called(part), name, known=names_of(part))
    if isinstance(part, Claim):
        own = {value.name: value for value in part.values}
        if name in own:
            return own[name]
        if name == "gist":
            return part.text
    value: Value = getattr(part, name)
    kind = _kind_referred_to(_class(part), name)
    if kind and isinstance(value, tuple):
        return tuple(follow(book, kind, str(id)) for id in value)
    return follow(book, kind, str(value)) if kind else value


def follow(book: Book, kind: str, id: str) -> Record | Lost:
    """
    Give the record that a reference leads to.

    >>> from casebook import book
    >>> follow(book, "voice", "cia").headline, follow(book, "voice", "cai")
    ('The CIA', Lost(id='cai'))
    """
    known = book.of_kind(kind)
    return known[id] if id in known else Lost(id)


def phrase(book: Book, owner: str, name: str, value: Value) -> str:
    """
    Write a value as a sentence shows it.

    Args:
        book: The book that it is from.
        owner: What the value is of, for the message.
        name: What the value is called, for the message.
        value: The value.

    Raises:
        UnknownField: It is empty, or several values.

    >>> from casebook import book
    >>> phrase(book, "claim C004", "count", Quantity(name="count", number=6, unit="people"))
    'six people'
    >>> phrase(book, "segment S014", "paragraph", 6)
    'six'
    >>> phrase(book, "source x", "before_article", None)
    Traceback (most recent call last):
    ...
    casebook.sphinxext.fields.UnknownField: source x: before_article is empty; ask for a value that is given
    """  # noqa: E501 - a message is one line.
    if value is None or value in ("", ()):
        raise UnknownField(owner, name, "is empty; ask for a value that is given")
    match value:
        case Word():
            return value.label
        case bool():
            return "yes" if value else "no"
        case int():
            return in_words(value)
        case str():
            return value
        case Date() | Quantity():
            return value.phrase
        case Record() | Lost():
            return value.id if isinstance(value, Lost) else in_sentence(book, value)
        case _:
            raise UnknownField(owner, name, "holds several values; count or list them")


def look_up(book: Book, text: str) -> str:
    """
    Write the value that a text such as ``C004.count`` asks for.

    Args:
        book: The book.
        text: An id, with its kind and a colon before it where two kinds share the id; then a
            full stop and the name of a value, and so on into that value.

    Raises:
        UnknownField: The record has no such value.
        casebook.errors.UnknownId: There is no such record.

    >>> from casebook import book
    >>> look_up(book, "cia.label"), look_up(book, "mechanism:love.level")
    ('The CIA', 'individual')
    >>> look_up(book, "S014.section.number")
    'one'
    >>> look_up(book, "S014")
    Traceback (most recent call last):
    ...
    casebook.sphinxext.fields.UnknownField: S014: no value is named; write it like S014.section
    """
    start, *path = text.strip().split(".")
    kind, _, id = start.rpartition(":")
    found = (book.of_kind(kind)[id],) if kind else book.find(id)
    if len(found) > 1:
        choices = either([f"{one.kind_name}:{id}" for one in found])
        raise UnknownField(
            id, "the id", f"belongs to {len(found)} kinds of record; write {choices}"
        )
    record = found[0]
    if not path:
        example = next(name for name in names_of(record) if name != "id")
        raise UnknownField(id, "no value", f"is named; write it like {text}.{example}")
    part: Value = record
    for name in path:
        if isinstance(part, Lost):
            break
        owner = part
        part = value_of(book, owner, name)
    return phrase(book, _called(owner), path[-1], part)


def column_of(referring: Referring, record: Record, name: str) -> Value:
    """
    Give what a column of a table holds for one record.

    Besides the fields of a record, these name a column: a kind of record in the plural,
    for the records that refer to this one, and that after :data:`COUNT`, for their number.

    Raises:
        UnknownField: There is no such column.

    >>> from casebook import book
    >>> referring = Referring(book)
    >>> column_of(referring, book.sections["front"], "number-of-segments")
    23
    """
    if name in _attributes(_class(record)):
        return value_of(referring.book, record, name)
    if name == "label":
        return record.headline
    kind = _kind_called(referring.book, name.removeprefix(COUNT))
    if kind:
        found = referring(record, kind)
        return len(found) if name.startswith(COUNT) else found
    facet = referring.facets(record.kind_name).get(name)
    if facet is not None and facet.vocabulary:
        return next((facet.vocabulary(word) for word in facet.of(record)), None)
    if facet is None or name not in referring.book.by_kind:
        raise UnknownField(f"a {record.kind_name}", name, known=columns_for(referring.book, record))
    return tuple(follow(referring.book, name, id) for id in facet.of(record))


def columns_for(book: Book, record: Record) -> tuple[str, ...]:
    """Give the names that a column of a table of such records can have."""
    # Every record has a label, if only its headline.
    own = [*_attributes(_class(record)), "label"]
    plurals = [f"{kind}s" for kind in book.by_kind]
    derived = [
        name
        for name, facet in facets(book, record.kind_name).items()
        if name in book.by_kind or facet.vocabulary
    ]
    counts = [f"{COUNT}{plural}" for plural in plurals]
    return tuple(dict.fromkeys([*own, *derived, *plurals, *counts]))


def bearers(book: Book, vocabulary: type[Word]) -> dict[str, Counter[object]]:
    """
    Count how many records of each kind, or parts of records, bear each word of a vocabulary.

    Only the kinds that have the vocabulary are named. Where several fields of a record have
    it, the last of them counts.

    >>> from casebook import book
    >>> from casebook.vocabulary import VoiceKind
    >>> {kind: counts[VoiceKind.BODY] for kind, counts in bearers(book, VoiceKind).items()}
    {'voice': 2}
    """
    borne: dict[str, Counter[object]] = {}
    for kind, records in book.by_kind.items():
        for record in records:
            for noun, part in ((kind, record), *_parts(record)):
                held = [one.name for one in fields(part) if str(one.type) == vocabulary.__name__]  # type: ignore[arg-type] # Every part is a dataclass.
                if held:
                    borne.setdefault(noun, Counter())[getattr(part, held[-1])] += 1
    return borne


def _parts(record: Record) -> Iterator[tuple[str, object]]:
    """Give the parts that a record holds several of, each with the noun for it."""
    for one in fields(record):  # type: ignore[arg-type] # Every record is a dataclass.
        value = getattr(record, one.name)
        for part in value if isinstance(value, tuple) else ():
            if is_dataclass(part):
                yield type(part).__name__.lower(), part


def _class(part: object) -> Hashable:
    """Give the class of a part, as the caches below see it."""
    return cast("Hashable", type(part))


@cache
def _attributes(cls: type[object]) -> tuple[str, ...]:
    """Give the names of the fields of a class and of what is derived from them."""
    stored = [one.name for one in fields(cls)] if is_dataclass(cls) else []
    derived = sorted(
        name
        for base in cls.__mro__
        for name, member in vars(base).items()
        if isinstance(member, property) and not name.startswith("_")
    )
    return tuple(dict.fromkeys([*stored, *derived]))


@cache
def _kind_referred_to(cls: type[object], name: str) -> str:
    """Give the kind of record that a field refers to; empty where it refers to none."""
    written = {one.name: str(one.type) for one in fields(cls)} if is_dataclass(cls) else {}
    found = _REFERENCE.fullmatch(written.get(name, ""))
    return found[1].lower() if found and name != "id" else ""


def _kind_called(book: Book, plural: str) -> str:
    """Give the kind of record that a plural names; empty where it names none."""
    return next((kind for kind in book.by_kind if f"{kind}s" == plural), "")


def _called(part: object) -> str:
    """Say what a part is, for a message."""
    if isinstance(part, Record):
        return f"{part.kind_name} {part.id}"
    if isinstance(part, Date | Quantity):
        return f"{type(part).__name__.lower()} {part.name or part.phrase!r}"
    return repr(str(part))
