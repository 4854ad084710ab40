"""What became of records from edition to edition, and what editions may not say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_book import BOOK, changed

from casebook.books import Records
from casebook.errors import InvalidRecord
from casebook.records import Change, Edition, EditionId
from casebook.values import Date
from casebook.views.check import problems
from casebook.views.history import history
from casebook.vocabulary import ChangeKind


def told(id: str) -> list[tuple[str, str]]:
    """Give edition and change of each step of a claim."""
    return [(one.edition.id, one.kind.value) for one in history(BOOK, BOOK.claims[id])]


def test_what_no_edition_lists_came_with_the_first() -> None:
    """The first edition lists nothing."""
    assert told("C001") == [("2019.6.0", "added")]


def test_a_correction_follows_what_was_there() -> None:
    """With its note."""
    assert told("C003") == [("2019.6.0", "added"), ("2020.1.0", "corrected")]
    assert history(BOOK, BOOK.claims["C003"])[-1].note


def test_what_a_later_edition_adds_was_not_in_the_first() -> None:
    """Its history begins there."""
    assert told("C005") == [("2020.1.0", "added")]


def test_a_book_without_editions_has_no_history() -> None:
    """Nothing is made up."""
    bare = replace(BOOK, editions=Records("edition", ()))

    assert history(bare, bare.claims["C001"]) == ()


def edition(id: str, date: str, *changes: Change) -> Edition:
    """Give an edition."""
    return Edition(id=EditionId(id), date=Date(iso=date), gist="It is new.", changes=changes)


def change(kind: ChangeKind, *ids: str) -> Change:
    """Give a change."""
    return Change(kind=kind, ids=ids, note="For a reason.", of_kind="claim")


def replacing(kind: ChangeKind, id: str, other: str) -> Change:
    """Make a change that names what stands for a record."""
    return Change(kind=kind, ids=(id,), note="For a reason.", replaced_by=(other,), of_kind="claim")


@pytest.mark.parametrize(
    ("id", "changes", "message"),
    [
        ("2020.1.0", {"date": Date(iso="2019-01-01")},
         "edition 2020.1.0: id does not come after 2019.6.0; put editions in order of number and "
         "date"),
        ("2020.1.0", {"changes": (change(ChangeKind.WITHDRAWN, "C001"),)},
         "edition 2020.1.0: changes.ids withdraws C001, which is in the book; take the record "
         "out, or the id here"),
        ("2020.1.0", {"changes": (change(ChangeKind.ADDED, "C999"),)},
         "edition 2020.1.0: changes.ids names 'C999', which is no record; correct the id"),
        ("2020.1.0", {"changes": (replacing(ChangeKind.WITHDRAWN, "C099", "C999"),)},
         "edition 2020.1.0: changes.replaced_by names 'C999', which is no record; correct the id"),
        ("2020.1.0", {"changes": (replacing(ChangeKind.CORRECTED, "C001", "C002"),)},
         "edition 2020.1.0: changes.replaced_by is given for what was corrected; give it for what "
         "was withdrawn"),
    ],
)  # fmt: skip
def test_a_broken_rule_is_one_line(id: str, changes: dict[str, object], message: str) -> None:
    """It names the edition, the fault and the step."""
    assert [str(one) for one in problems(changed(BOOK, "edition", id, **changes))] == [message]


@pytest.mark.parametrize(
    ("id", "message"),
    [
        ("2020.1", "edition 2020.1: id has the wrong form; write it like 2026.11.0"),
        ("v1.0.0", "edition v1.0.0: id has the wrong form; write it like 2026.11.0"),
    ],
)
def test_an_id_is_a_version(id: str, message: str) -> None:
    """Year, month and a counter."""
    with pytest.raises(InvalidRecord) as caught:
        edition(id, "2020-01-15")

    assert str(caught.value) == message


def test_a_change_names_records_and_says_why() -> None:
    """Neither may be missing."""
    with pytest.raises(InvalidRecord, match=r"changes\.ids is empty"):
        edition("2020.1.0", "2020-01-15", change(ChangeKind.ADDED))
    with pytest.raises(InvalidRecord, match=r"changes\.note does not end with a full stop"):
        edition(
            "2020.1.0", "2020-01-15", Change(kind=ChangeKind.ADDED, ids=("C001",), note="no stop")
        )
