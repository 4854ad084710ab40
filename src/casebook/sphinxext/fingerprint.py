"""Tell whether a record is still what it was when somebody last read it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Hashable

    from casebook.books import Book


def fingerprint(part: object) -> str:
    """
    Give twelve hexadecimal digits that change with any field of a record or of a part of it.

    >>> from dataclasses import replace
    >>> from casebook import book
    >>> claim = book.claims["C001"]
    >>> fingerprint(claim) == fingerprint(replace(claim))
    True
    >>> fingerprint(claim) == fingerprint(replace(claim, note="Read otherwise."))
    False
    """
    return sha256(repr(taken_apart(part)).encode()).hexdigest()[:12]


def fingerprints(book: Book) -> dict[tuple[str, str], str]:
    """
    Give the fingerprint of every record by its kind and id, in the order of the book.

    They are worked out once for a book, which never changes.

    >>> from casebook import book
    >>> next(iter(fingerprints(book)))
    ('section', 'front')
    """
    return book.once(
        "fingerprints",
        lambda: {
            (kind, record.id): fingerprint(record)
            for kind, records in book.by_kind.items()
            for record in records
        },
    )


def taken_apart(part: object) -> object:
    """
    Give a record as plain lists, since records and words show only part of themselves.

    >>> from casebook.values import Date
    >>> taken_apart(Date(iso="2015-09-24"))
    ['Date', '2015-09-24', '', '']
    """
    if type(part) is str:
        return part
    if isinstance(part, list | tuple):
        return [taken_apart(one) for one in part]
    names = _fields(cast("Hashable", type(part)))
    if names:
        return [type(part).__name__, *[taken_apart(getattr(part, name)) for name in names]]
    return str(part) if isinstance(part, str) else part


@cache
def _fields(cls: type[object]) -> tuple[str, ...]:
    """Give the names of the fields of a dataclass; none for other classes."""
    return tuple(one.name for one in fields(cls)) if is_dataclass(cls) else ()
