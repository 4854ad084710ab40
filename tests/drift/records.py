"""Changes of the records of a book, and who notices them."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.books import Records
from casebook.errors import CasebookError
from casebook.sphinxext.fingerprint import fingerprint
from casebook.sphinxext.queries import vocabularies, word_id
from casebook.sphinxext.seal import Seal, broken, sealed_records
from casebook.views.anchors import verify
from casebook.views.check import problems
from drift.mutants import Mutator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from casebook.books import Book
    from casebook.records import Record

TYPE, RULE, ANCHOR, SEAL = "type", "rule", "anchor", "seal"
"""Who notices a change: the record itself, a rule, the article, the seal of the pages."""


class Change(NamedTuple):
    """One change of one record, or of the order of records."""

    #: What is changed, such as ``claim C021 quantities.number``.
    name: str
    #: The sort of change, for the sums: a kind and a field, or what is done with records.
    sort: str
    #: Makes the book with the change.
    make: Callable[[], Book]
    #: Makes the changed record alone, where one record is changed in itself.
    record: Callable[[], Any] | None = None
    #: The record as it was.
    was: Any = None


def changes(book: Book) -> Iterator[Change]:
    """Give every change: of each field of each record, and of the set and order of records."""
    mutator = Mutator(book, most=1)
    for path, make in mutator.mutants(book.article, "article"):
        yield Change(
            f"article {path.partition('.')[2]}",
            path,
            lambda make=make: replace(book, article=make()),  # type: ignore[misc]
            make,
            book.article,
        )
    for one in fields(book):
        records = getattr(book, one.name)
        if isinstance(records, Records):
            yield from _of_kind(book, mutator, one.name, records)


def _of_kind(book: Book, mutator: Mutator, field: str, records: Records[Any]) -> Iterator[Change]:
    """Give the changes of the records of one kind."""
    listed = list(records)
    for place, record in enumerate(listed):
        kind = record.kind_name
        for path, make in mutator.mutants(record, kind):
            name = f"{kind} {record.id} {path.partition('.')[2]}"
            yield Change(name, path, partial(_with, book, field, listed, place, make), make, record)
        for what, others in (
            ("deleted", [*listed[:place], *listed[place + 1 :]]),
            ("recorded twice", [*listed[: place + 1], *listed[place:]]),
            ("swapped with the next", _swapped(listed, place)),
        ):
            if others != listed:
                make_book = partial(_of, book, field, kind, others)
                yield Change(f"{kind} {record.id} {what}", what, make_book)


def _with(
    book: Book, field: str, listed: list[Record], place: int, make: Callable[[], Any]
) -> Book:
    """Give the book with one record in the place of another."""
    others = [*listed[:place], make(), *listed[place + 1 :]]
    return _of(book, field, listed[place].kind_name, others)


def _of(book: Book, field: str, kind: str, records: list[Record]) -> Book:
    """Give the book with other records of one kind."""
    return replace(book, **{field: Records(kind, records)})  # type: ignore[arg-type]


def _swapped(listed: list[Record], place: int) -> list[Record]:
    """Give the records with one and the next in each other's place; as they are at the end."""
    return [
        *listed[:place],
        *reversed(listed[place : place + 2]),
        *listed[place + 2 :],
    ]


class Watchers:
    """
    Everything that could notice a change of the records.

    Args:
        book: The book as it is, which is sealed.
        text: The article; None where no copy is at hand.
    """

    def __init__(self, book: Book, text: str | None) -> None:
        """Seal the book."""
        self.text = text
        self._seal = Seal(sealed_records(book), {})
        self._names = {f"{kind} {id}" for kind, one in book.by_kind.items() for id in one.ids}

    def first(self, change: Change) -> str:
        """Give the quickest that notices a change; empty where nothing does."""
        try:
            if change.record is not None:
                made = change.record()
                return SEAL if fingerprint(made) != fingerprint(change.was) else ""
            made = change.make()
        except CasebookError:
            return TYPE
        names = [f"{kind} {id}" for kind, one in made.by_kind.items() for id in one.ids]
        return SEAL if names != [name for name in self._seal.records if name in self._names] else ""

    def definitions(self, book: Book) -> Iterator[tuple[str, str]]:
        """Change the definition of each word of the vocabularies, and give who notices it."""
        for vocabulary in vocabularies().values():
            for word in vocabulary:
                was = word.__doc__
                word.__doc__ = f"{was} So."
                try:
                    noticed = SEAL if self._breaks(book) else ""
                finally:
                    word.__doc__ = was
                yield word_id(word), noticed

    def every(self, change: Change) -> list[str]:
        """Give all that notice a change; nothing else is asked where no such record can be made."""
        try:
            book = change.make()
        except CasebookError:
            return [TYPE]
        noticed = []
        if any(True for _problem in problems(book)):
            noticed.append(RULE)
        if self.text is not None and any(True for _fault in verify(book, self.text)):
            noticed.append(ANCHOR)
        if self._breaks(book):
            noticed.append(SEAL)
        return noticed

    def _breaks(self, book: Book) -> bool:
        """Say whether a book differs from the sealed one."""
        return bool(broken(self._seal, sealed_records(book), {}))
