"""
What the drawing of a page touches, so that a change leads to the pages that could show it.

While answers are drawn, the book, the references back and the places note what is read of them:
a record by its kind and id, whether it is there or not; all records of a kind; the records of a
kind that refer to another. What answers hold is noted besides, and what they give in so many
words is kept as a digest of its own. A page that touched nothing that changed, and whose
questions give the same, shows the same.

This errs on one side: a page may be drawn anew in vain, but none is missed. What a record is
known by beyond its fields, such as the section and the verdict of a claim, counts as part of it.
"""

from __future__ import annotations

from dataclasses import fields
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from casebook.books import LOADED, Book, Records, references
from casebook.errors import CasebookError
from casebook.records import Record
from casebook.sphinxext.drawing import Place
from casebook.sphinxext.fields import Referring
from casebook.sphinxext.fingerprint import fingerprint
from casebook.sphinxext.queries import Query, answer
from casebook.views.select import Facet, facets

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from casebook.books import Reference

Key: TypeAlias = tuple[str, str]
"""A sort of thing and an id: ``("claim", "C004")``, or ``("section<claim", "front")``."""

EACH = "*"
"""The id that stands for all things of a sort."""

ANYTHING: Key = (EACH, EACH)
"""What changes with any record."""

COVERAGE: Key = ("coverage", EACH)
"""How much of the pages is bound, and what they are called."""

_CITED_TOGETHER = "source"
"""The kind whose citations are set at once, so that one can change with another."""

_USED_EVERYWHERE = "name"
"""The kind that says for labels of all others where a capital stays."""

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Notes:
    """What was touched since somebody put an empty set here."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.touched: set[Key] = set()


class WatchedRecords(Records[R]):
    """
    The records of one kind, which note what is read of them.

    Args:
        records: The records.
        notes: Where it is noted.
    """

    __slots__ = ("_notes",)

    def __init__(self, records: Records[R], notes: Notes) -> None:
        """Take the records over."""
        super().__init__(records.kind, records)
        self._notes = notes

    def __iter__(self) -> Iterator[R]:
        """Give the records in order."""
        self._notes.touched.add((self.kind, EACH))
        return super().__iter__()

    def __len__(self) -> int:
        """Count the records."""
        self._notes.touched.add((self.kind, EACH))
        return super().__len__()

    def __getitem__(self, id: str) -> R:
        """Give the record that bears the id."""
        self._notes.touched.add((self.kind, id))
        return super().__getitem__(id)

    def __contains__(self, id: object) -> bool:
        """Say whether a record bears the id."""
        self._notes.touched.add((self.kind, str(id)))
        return super().__contains__(id)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        self._notes.touched.add((self.kind, EACH))
        return super().ids


class WatchedBook(Book):
    """
    A book that notes which of its records are read.

    Answers, the fields to choose by and neighbours are those of the book itself: what they hold
    is noted by whoever uses them, or counts as part of the records.

    Args:
        plain: The book.
        notes: Where it is noted.
    """

    __slots__ = ("notes", "plain")

    notes: Notes
    plain: Book

    def __init__(self, plain: Book, notes: Notes) -> None:
        """Take the records over."""
        for name in LOADED:
            value = getattr(plain, name)
            watched = WatchedRecords(value, notes) if isinstance(value, Records) else value
            object.__setattr__(self, name, watched)
        for name, value in (("_kept", {}), ("_load", None), ("notes", notes)):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "plain", plain)

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """Give what *make* gives, and note again what was touched when it was worked out."""
        if isinstance(name, Query):
            return cast("T", answer(self.plain, name))
        match name:
            case ("facets", str(kind)):
                return cast("T", facets(self.plain, kind))
            case ("neighbours", str(kind)):
                return cast("T", _all_neighbours(self.plain, kind))
        if name not in self._kept:
            before, self.notes.touched = self.notes.touched, set()
            try:
                made = make()
            finally:
                touched, self.notes.touched = self.notes.touched, before
            self._kept[name] = (made, touched)
        made, touched = self._kept[name]
        self.notes.touched |= touched
        return cast("T", made)

    def references_to(self, record: Record) -> tuple[Reference, ...]:
        """Give every reference to *record*, which any change may alter."""
        self.notes.touched.add(ANYTHING)
        return self.plain.references_to(record)


class WatchedReferring(Referring):
    """
    Says which records refer to which, and notes what was asked and found.

    Args:
        book: The book.
    """

    def __init__(self, book: WatchedBook) -> None:
        """Leave the index to that of the book itself."""
        super().__init__(book)
        self._plain = Referring(book.plain)
        self._notes = book.notes

    def facets(self, kind: str) -> dict[str, Facet]:
        """Give the fields by which records of one kind can be chosen."""
        return self._plain.facets(kind)

    def __call__(self, record: Record, kind: str) -> tuple[Record, ...]:
        """Give the records of *kind* that refer to *record*."""
        found = self._plain(record, kind)
        self._notes.touched.add((f"{record.kind_name}<{kind}", record.id))
        self._notes.touched.update((kind, one.id) for one in found)
        return found


class WatchedPlaces(dict[Key, Place]):
    """
    The places of records and words, which note which of them are looked up one by one.

    Args:
        places: The places.
        notes: Where it is noted.
    """

    def __init__(self, places: Mapping[Key, Place], notes: Notes) -> None:
        """Take the places over."""
        super().__init__(places)
        self._notes = notes

    def get(self, key: Key, default: object = None) -> object:  # type: ignore[override]
        """Give the place of a record or a word, where it has one."""
        self._notes.touched.add(key)
        return super().get(key, default)

    def __getitem__(self, key: Key) -> Place:
        """Give the place of a record or a word."""
        self._notes.touched.add(key)
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        """Say whether a record or a word has a place."""
        self._notes.touched.add(cast("Key", key))
        return super().__contains__(key)


def neighbours(book: Book, record: Record) -> tuple[str, str]:
    """
    Give the ids of the records of its kind before and after a record; empty where there is none.

    >>> from casebook import book
    >>> neighbours(book, book.claims["C001"])
    ('', 'C002')
    """
    return book.once(
        ("neighbours", record.kind_name), lambda: _all_neighbours(book, record.kind_name)
    )[record.id]


def _all_neighbours(book: Book, kind: str) -> dict[str, tuple[str, str]]:
    """Give the neighbours of every record of a kind."""

    def make() -> dict[str, tuple[str, str]]:
        ids = book.of_kind(kind).ids
        around = zip(("", *ids[:-1]), (*ids[1:], ""), strict=True)
        return dict(zip(ids, around, strict=True))

    return book.once(("all neighbours", kind), make)


def said(book: Book, query: Query, touched: set[Key]) -> str:
    """
    Give the answer to a question in so many words, with an id for each record.

    Args:
        book: The book.
        query: The question.
        touched: To this is added every record that the answer holds.

    >>> from casebook import book
    >>> touched = set()
    >>> said(book, Query("count", "sections"), touched), said(book, Query("show", "voice cia"), touched)
    ("'8'", 'voice cia')
    >>> touched
    {('voice', 'cia')}
    """  # noqa: E501 - an example is one line.
    if query.form == "coverage":
        touched.add(COVERAGE)
    try:
        found = answer(book, query)
    except CasebookError as error:
        return f"! {error}"
    return "|".join(_flat(found, touched))


def _flat(part: object, touched: set[Key]) -> Iterator[str]:
    """Take an answer apart; what belongs to a record changes with that."""
    if isinstance(part, Record):
        touched.add((part.kind_name, part.id))
        yield f"{part.kind_name} {part.id}"
    elif isinstance(part, str | int) or part is None:
        yield repr(str(part))
    elif isinstance(part, dict):
        for key, value in part.items():
            yield from _flat(key, touched)
            yield from _flat(value, touched)
    elif isinstance(part, tuple | list | Records):
        yield str(len(part))
        for one in part:
            yield from _flat(one, touched)
    else:
        # A date, a quantity, a relation or a vocabulary; what is lost shows its id.
        yield str(getattr(part, "id", "") or fingerprint(part))


def shadows(
    book: Book, records: Mapping[Key, str], places: Mapping[Key, Place]
) -> Iterator[tuple[Key, str]]:
    """
    Give for each record and each word that has a place a digest of all that a page can show of it.

    Args:
        book: The book.
        records: For each record a digest of its fields.
        places: Where records and words have their places.
    """
    # Only to look places up is noted where they are watched.
    known = dict(places)
    for kind, collection in book.by_kind.items():
        derived: list[Callable[[Record], tuple[str, ...]]] = []
        for record in collection:
            derived = derived or _derived(book, record)
            key = kind, record.id
            words = [of(record) for of in derived]
            parts = (records[key], known.pop(key, None), words, neighbours(book, record))
            yield key, digest(repr(parts))
    for key, place in sorted(known.items()):
        yield key, digest(repr(place))


def _derived(book: Book, record: Record) -> list[Callable[[Record], tuple[str, ...]]]:
    """Give what gives the words by which a record is known beyond its fields."""
    own = {one.name for one in fields(record)}  # type: ignore[arg-type] # Every record is a dataclass.
    known = facets(book, record.kind_name)
    return [facet.of for name, facet in known.items() if not {name, f"{name}s"} & own]


def changed(old: Mapping[Key, str], new: Mapping[Key, str], book: Book) -> set[Key] | None:
    """
    Give whatever is not what it was; None where the order of the records is another.

    Args:
        old: The shadows of the build before.
        new: Those of this build.
        book: The book.
    """
    if [key for key in old if key in new] != [key for key in new if key in old]:
        return None
    found = {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
    if any(kind == _USED_EVERYWHERE for kind, _id in found):
        return None
    for kind, id in list(found):
        found |= {(kind, EACH), ANYTHING}
        if kind == _CITED_TOGETHER:
            found.update((kind, other) for other in book.of_kind(kind).ids)
        if kind in book.by_kind and id in book.of_kind(kind):
            record = book.of_kind(kind)[id]
            found.update((f"{target}<{kind}", one) for target, one in _targets(book, record))
    return found


def _targets(book: Book, record: Record) -> Iterator[Key]:
    """Give all that a record refers to, by itself or through others."""
    for one in references(record):
        yield one.kind, one.id
    for name, facet in facets(book, record.kind_name).items():
        if name in book.by_kind:
            yield from ((name, id) for id in facet.of(record))


def written(keys: Iterable[Key]) -> list[str]:
    """Write keys down."""
    return sorted(map(" ".join, keys))


def read(texts: Iterable[str]) -> Iterator[Key]:
    """Read keys that were written down."""
    for text in texts:
        sort, _, id = text.partition(" ")
        yield sort, id


def digest(text: str) -> str:
    """Give twelve hexadecimal digits for a text."""
    return sha256(text.encode()).hexdigest()[:12]
