"""Tell whether a record is still what it was when somebody last read it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from hashlib import sha256


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


def taken_apart(part: object) -> object:
    """
    Give a record as plain lists, since records and words show only part of themselves.

    >>> from casebook.values import Date
    >>> taken_apart(Date(iso="2015-09-24"))
    ['Date', '2015-09-24', '', '']
    """
    if is_dataclass(part):
        values = (getattr(part, one.name) for one in fields(part))
        return [type(part).__name__, *map(taken_apart, values)]
    if isinstance(part, list | tuple):
        return [taken_apart(one) for one in part]
    return str(part) if isinstance(part, str) else part
