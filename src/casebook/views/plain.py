"""Records as plain values: dictionaries, lists, strings, numbers, truths and ``None``."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from casebook.books import COLLECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.books import Book
    from casebook.records import Record

SCHEMA_VERSION = 1
"""Raised whenever a name or a meaning in what these functions give changes."""


def plain(record: Record) -> dict[str, object]:
    """
    Give a record as plain values, under the names of its fields.

    Two names come before them: ``record``, the noun for its kind, and ``headline``, what
    names it to a reader, which for a claim is the gist with its values in place.

    >>> from casebook import book
    >>> row = plain(book.voices["author"])
    >>> list(row)
    ['record', 'headline', 'id', 'label', 'kind', 'named', 'description']
    >>> row["record"], row["kind"], row["named"]
    ('voice', 'person', True)
    >>> type(row["kind"])
    <class 'str'>
    """
    return {"record": record.kind_name, "headline": record.headline, **_fields(record)}


def document(records: Iterable[Record]) -> dict[str, object]:
    """
    Give records as one object, with the version of the schema that they follow.

    >>> document([])
    {'schema_version': 1, 'records': []}
    """
    return {"schema_version": SCHEMA_VERSION, "records": [plain(one) for one in records]}


def whole(book: Book) -> dict[str, object]:
    """
    Give a book as one object: what it is, and a list of records for each kind.

    The lists bear the names of the attributes of the book. What the book works out from other
    records, such as withdrawals, is not in it.

    >>> from casebook import book
    >>> rows = whole(book)
    >>> list(rows)[:6]
    ['schema_version', 'edition', 'dataset', 'article', 'sections', 'segments']
    >>> rows["edition"] in book.editions
    True

    A book that was never given to readers has no edition:

    >>> from dataclasses import replace
    >>> from casebook.books import Records
    >>> whole(replace(book, editions=Records("edition", ())))["edition"] is None
    True
    """
    return {
        "schema_version": SCHEMA_VERSION,
        "edition": book.editions.ids[-1] if book.editions else None,
        "dataset": plain(book.dataset) if book.dataset else None,
        "article": plain(book.article),
        **{name: [plain(one) for one in getattr(book, name)] for name in COLLECTIONS},
    }


def _fields(part: object) -> dict[str, object]:
    """Give the fields of a record, or of a part of one."""
    if not is_dataclass(part):
        return {}
    return {one.name: _value(getattr(part, one.name)) for one in fields(part)}


def _value(value: object) -> object:
    """Give one value; a word of a vocabulary becomes a string like any other."""
    if isinstance(value, tuple):
        return [_value(one) for one in value]
    if isinstance(value, str):
        return str(value)
    return _fields(value) if is_dataclass(value) else value
