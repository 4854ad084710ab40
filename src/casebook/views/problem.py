"""What a fault of the records is, and a rule that finds such faults; and how slips are told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from casebook.errors import CasebookError

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


LOADING = (CasebookError, AttributeError, NameError, SyntaxError, TypeError, ValueError)
"""What a slip in the rows of a book raises while they are loaded."""


def told(error: Exception) -> str:
    """
    Give an error that was met while a book was loaded as one line, with the place of the row.

    Args:
        error: The error, as it was caught.

    >>> from casebook.errors import InvalidRecord
    >>> try:
    ...     raise InvalidRecord("claim C004", "segments", "is empty", "cite at least one segment")
    ... except CasebookError as error:
    ...     print(told(error).partition(": ")[2])
    claim C004: segments is empty; cite at least one segment
    """
    place = ""
    trace = error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        # The types check what a row gives them; the row stands in the frame that called them.
        if file.parent != _ENGINE and file.name not in _CALLED_BY_ROWS and file.suffix == ".py":
            place = f"{file}:{trace.tb_lineno}: "
        trace = trace.tb_next
    name = "" if isinstance(error, CasebookError) else f"{type(error).__name__}: "
    return f"{place}{name}{error}"


_ENGINE = Path(__file__).parents[1]
_CALLED_BY_ROWS = ("enum.py", "dataclasses.py")
