"""What a fault of the records is, and what a rule that finds such faults is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from casebook.books import Book
    from casebook.records import Record


class Problem(NamedTuple):
    """
    A fault of one record, said so that it can be mended.

    >>> print(Problem("claim C004", "voice", "names 'icrs'", "did you mean icsr?"))
    claim C004: voice names 'icrs'; did you mean icsr?
    """

    #: Kind and id of the record, such as ``claim C004``.
    record: str
    #: The field at fault.
    field: str
    #: What is wrong with it.
    fault: str
    #: What to do about it, in the imperative, or a question that suggests it.
    step: str

    def __str__(self) -> str:
        """Give the problem as one line."""
        return f"{self.record}: {self.field} {self.fault}; {self.step}"


class Rule(NamedTuple):
    """One rule that the records of a book keep together."""

    #: What it asks, in one sentence.
    meaning: str
    #: Finds every breach of it.
    breaches: Callable[[Book], Iterable[Problem]]


def shown(record: Record) -> str:
    """
    Name a record in a message, by its kind and id.

    >>> from casebook import book
    >>> shown(book.sections["front"])
    'section front'
    """
    return f"{record.kind_name} {record.id}"
