"""What can go wrong with a record or a look-up, said so that it can be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class CasebookError(Exception):
    """
    Base of every error that this package raises on purpose.

    >>> issubclass(UnknownId, CasebookError) and issubclass(InvalidRecord, CasebookError)
    True
    """


class InvalidRecord(CasebookError, ValueError):
    """
    A record breaks one of its own rules.

    The message names the record, the field, the fault and the next step.

    Args:
        record: Kind and id of the record, such as ``claim C004``.
        field: The field at fault.
        fault: What is wrong with it.
        step: What to do about it, in the imperative.

    >>> raise InvalidRecord("claim C004", "segments", "is empty", "cite at least one segment")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: claim C004: segments is empty; cite at least one segment
    """

    def __init__(self, record: str, field: str, fault: str, step: str) -> None:
        """Keep the parts, so that a program can read them without parsing the message."""
        super().__init__(record, field, fault, step)
        self.record = record
        self.field = field
        self.fault = fault
        self.step = step

    def __str__(self) -> str:
        """Give the message as one line."""
        return f"{self.record}: {self.field} {self.fault}; {self.step}"


class UnknownId(CasebookError, KeyError):
    """
    No record of that kind bears the id.

    The message suggests the nearest ids; none of them is ever taken instead.

    Args:
        kind: The kind of record, in the singular, such as ``claim``.
        id: The id that was asked for.
        known: Every id of that kind.

    >>> raise UnknownId("claim", "C04", ["C003", "C004", "C140"])
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no claim 'C04'; did you mean C004?

    Where nothing is near, the message says how many there are and how they look:

    >>> str(UnknownId("claim", "gists", ["C003", "C004"]))
    "no claim 'gists'; there are 2, from C003 to C004"
    """

    def __init__(self, kind: str, id: str, known: Iterable[str]) -> None:  # noqa: A002 - the field's name.
        """Keep the parts; the nearest ids are sought only when the message is shown."""
        self.kind = kind
        self.id = id
        self.known = tuple(known)
        super().__init__(kind, id, self.known)

    @property
    def nearest(self) -> tuple[str, ...]:
        """The ids most like the one asked for, nearest first; at most three."""
        from difflib import get_close_matches  # noqa: PLC0415 - needed only for a message.

        folded = {known.casefold(): known for known in self.known}
        close = get_close_matches(self.id.casefold(), folded, n=3, cutoff=0.6)
        return tuple(folded[one] for one in close)

    def __str__(self) -> str:
        """Give the message as one line; ``KeyError`` itself would show the bare key."""
        if self.nearest:
            *others, last = self.nearest
            names = f"{', '.join(others)} or {last}" if others else last
            return f"no {self.kind} {self.id!r}; did you mean {names}?"
        if self.known:
            ends = f"there are {len(self.known)}, from {self.known[0]} to {self.known[-1]}"
        else:
            ends = "there are none"
        return f"no {self.kind} {self.id!r}; {ends}"
