"""What became of a record from edition to edition, and the rules that editions keep."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from casebook.errors import either
from casebook.views.problem import Problem, Rule, shown
from casebook.vocabulary import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from casebook.books import Book
    from casebook.records import Change, Edition, Record


class Step(NamedTuple):
    """What one edition did with a record."""

    #: The edition.
    edition: Edition
    #: What was done.
    kind: ChangeKind
    #: Why, or what is different; empty for what came with the first edition.
    note: str


def history(book: Book, record: Record) -> tuple[Step, ...]:
    """
    Give what editions did with a record, oldest first.

    What no edition lists as added came with the first; a book without editions has no history.

    >>> from casebook import book
    >>> [(step.edition.id, step.kind.label) for step in history(book, book.claims["C001"])]
    [('2026.11.0', 'added')]
    """
    listed = tuple(
        Step(edition, change.kind, change.note)
        for edition in book.editions
        for change in edition.changes
        if record.id in change.ids and change.of_kind in ("", record.kind_name)
    )
    if any(step.kind is ChangeKind.ADDED for step in listed):
        return listed
    return (*(Step(one, ChangeKind.ADDED, "") for one in [*book.editions][:1]), *listed)


def _order(book: Book) -> Iterator[Problem]:
    for before, after in pairwise(book.editions):
        numbers = [[*map(int, one.id.split("."))] for one in (before, after)]
        if numbers[0] >= numbers[1] or before.date.key > after.date.key:
            yield Problem(
                shown(after), "id", f"does not come after {before.id}",
                "put editions in order of number and date",
            )  # fmt: skip


def _changes(book: Book) -> Iterator[Problem]:
    withdrawn = {
        (change.of_kind, id)
        for edition in book.editions
        for change in edition.changes
        if change.kind is ChangeKind.WITHDRAWN
        for id in change.ids
    }
    for edition in book.editions:
        for change in edition.changes:
            for field, fault, step in _faults(book, change, withdrawn):
                yield Problem(shown(edition), f"changes.{field}", fault, step)


def _faults(
    book: Book, change: Change, withdrawn: AbstractSet[tuple[str, str]]
) -> Iterator[tuple[str, str, str]]:
    """Say what is wrong with a change: the field, the fault and the next step."""
    gone = change.kind is ChangeKind.WITHDRAWN
    if change.of_kind and change.of_kind not in book.by_kind:
        yield "of_kind", f"is {change.of_kind!r}, which is no kind of record", "correct it"
        return
    if gone and not change.of_kind:
        yield "of_kind", "is empty for what was withdrawn", "name its kind"
    for id in change.ids:
        kinds = [
            kind
            for kind, records in book.by_kind.items()
            if id in records and change.of_kind in ("", kind)
        ]
        if gone and kinds:
            fault = f"withdraws {id}, which is in the book"
            yield "ids", fault, "take the record out, or the id here"
        elif not kinds and not {(change.of_kind, id), ("", id)} & withdrawn:
            yield "ids", f"names {id!r}, which is no record", "correct the id"
        elif len(kinds) > 1:
            yield "of_kind", f"is empty, and {id} is a {either(kinds)}", "say which"
    if change.replaced_by and not gone:
        fault = f"is given for what was {change.kind.label}"
        yield "replaced_by", fault, "give it for what was withdrawn"
    for id in change.replaced_by:
        if not any(id in records for records in book.by_kind.values()):
            yield "replaced_by", f"names {id!r}, which is no record", "correct the id"


RULES: Iterable[Rule] = (
    Rule("Editions stand in order of number and date.", _order),
    Rule(
        "An edition names records that there are, or that it has withdrawn, and what replaces "
        "those.",
        _changes,
    ),
)
"""Every rule, in the order in which breaches are reported."""
