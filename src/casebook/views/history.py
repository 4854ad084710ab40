"""What became of a record from edition to edition, and the rules that editions keep."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from casebook.views.problem import Problem, Rule, shown
from casebook.vocabulary import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casebook.books import Book
    from casebook.records import Edition, Record


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
        if record.id in change.ids
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
    known = {id for records in book.by_kind.values() for id in records.ids}
    withdrawn = {
        id
        for edition in book.editions
        for change in edition.changes
        if change.kind is ChangeKind.WITHDRAWN
        for id in change.ids
    }
    for edition in book.editions:
        for change in edition.changes:
            for id in change.ids:
                if change.kind is ChangeKind.WITHDRAWN and id in known:
                    yield Problem(
                        shown(edition), "changes.ids", f"withdraws {id}, which is in the book",
                        "take the record out, or the id here",
                    )  # fmt: skip
                elif id not in known | withdrawn:
                    yield Problem(
                        shown(edition), "changes.ids", f"names {id!r}, which is no record",
                        "correct the id",
                    )  # fmt: skip
            if change.replaced_by and change.kind is not ChangeKind.WITHDRAWN:
                yield Problem(
                    shown(edition), "changes.replaced_by",
                    f"is given for what was {change.kind.label}",
                    "give it for what was withdrawn",
                )  # fmt: skip
            for id in change.replaced_by:
                if id not in known:
                    yield Problem(
                        shown(edition), "changes.replaced_by", f"names {id!r}, which is no record",
                        "correct the id",
                    )  # fmt: skip


RULES: Iterable[Rule] = (
    Rule("Editions stand in order of number and date.", _order),
    Rule(
        "An edition names records that there are, or that it has withdrawn, and what replaces "
        "those.",
        _changes,
    ),
)
"""Every rule, in the order in which breaches are reported."""
