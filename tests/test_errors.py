"""The errors: their messages, their parts, and what they suggest."""

from __future__ import annotations

import pickle
import runpy
from typing import TYPE_CHECKING

import pytest

from casebook.errors import (
    LOADING,
    CasebookError,
    InvalidRecord,
    InvalidSelection,
    UnknownId,
    either,
    nearest,
    told,
)

if TYPE_CHECKING:
    from pathlib import Path

ONE_OF_EACH = (
    InvalidRecord("claim C004", "segments", "is empty", "cite at least one segment"),
    UnknownId("claim", "C04", ["C004", "C300"]),
    InvalidSelection("knd", "is no field of claims", "write none", ["kind", "voice"]),
)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_every_error_is_one_of_ours(error: CasebookError) -> None:
    """A caller can catch everything that the package raises on purpose."""
    assert isinstance(error, CasebookError)


@pytest.mark.parametrize("error", ONE_OF_EACH, ids=lambda error: type(error).__name__)
def test_errors_survive_pickling(error: CasebookError) -> None:
    """An error that crosses a process keeps its message."""
    assert str(error) == str(pickle.loads(pickle.dumps(error)))  # noqa: S301 - our own bytes.


def test_errors_are_also_the_built_in_kind_that_fits() -> None:
    """Code that knows only Python's own errors still catches ours."""
    record, unknown, selection = ONE_OF_EACH

    assert isinstance(record, ValueError)
    assert isinstance(unknown, KeyError)
    assert isinstance(selection, ValueError)


def test_a_look_up_failure_is_one_line_without_the_quotes_of_key_error() -> None:
    """``KeyError`` would show the bare key; ours shows a sentence."""
    assert "no claim 'C04'; did you mean C004?" == str(ONE_OF_EACH[1])


def test_a_kind_without_records_says_that_there_are_none() -> None:
    """With nothing to suggest, the message still says why the look-up failed."""
    assert "no term 'ferry'; there are none" == str(UnknownId("term", "ferry", []))


def test_a_selection_with_many_words_gives_their_ends() -> None:
    """A list too long for a line is given by its first and last word."""
    known = [f"S{number:03}" for number in range(1, 31)]
    error = InvalidSelection("front", "is no segment of claims", known=known)

    assert "'front' is no segment of claims; there are 30, from S001 to S030" == str(error)


def test_nearest_ignores_case_and_gives_three_at_most() -> None:
    """Capitals are a common slip, and a long list of guesses helps nobody."""
    assert ("Claim",) == nearest("CLAIM", ["Claim", "voice"])
    assert 3 == len(nearest("C00", ["C001", "C002", "C003", "C004"]))


def test_an_id_without_its_zeros_is_nearest_to_the_id_with_them() -> None:
    """C9 means C009 and nothing else, and a number alone is not an id."""
    assert ("C009",) == nearest("c9", ["C090", "C009", "C099"])
    assert () == nearest("9", ["C009", "voice"])


def test_either_joins_words_as_a_sentence_does() -> None:
    """One word stands alone, two are joined by or, more by commas and or."""
    assert ["", "a", "a or b", "a, b or c"] == [either("abc"[:count]) for count in range(4)]


def test_an_id_that_is_no_text_is_said_to_be_none() -> None:
    """Counting as in a list is the commonest slip, and gets a message like any other."""
    assert "no claim 0; ids are text, like 'C001'" == str(UnknownId("claim", 0, ["C001"]))
    assert () == nearest(0, ["C001"])


ROWS = """\
from casebook.records import Relation, Section, SectionId
from casebook.values import Date
from casebook.vocabulary import RelationKind, Verdict


def section(gist):
    return Section(
        id=SectionId("front"), number=1, heading="", title="Front", gist=gist
    )


ROW = \
"""
"""A module of rows that is sound up to its last line, on which the row is to stand."""

LAST = ROWS.count("\n") + 1


@pytest.mark.parametrize(
    ("row", "line", "message"),
    [
        ("Section()", LAST, "TypeError: Section.__init__() missing 5 required keyword-only"),
        ("Section(titel='Front')", LAST, "TypeError: Section.__init__() got an unexpected keyword"),
        ("Verdict.SUPORTED", LAST, "AttributeError: "),
        ("Verdict('suported')", LAST, "ValueError: 'suported' is not a valid Verdict"),
        ("Verdit.SUPPORTED", LAST, "NameError: name 'Verdit' is not defined"),
        ("Date(iso='2015-13')", LAST, ""),
        ("section(gist='It')", LAST, "section front: gist does not end with a full stop; end it"),
    ],
)
def test_a_slip_in_a_row_is_told_with_the_place_of_the_row(
    row: str, line: int, message: str, tmp_path: Path
) -> None:
    """The place is the row's, and never that of the type which refused it; all is one line."""
    rows = tmp_path / "rows.py"
    rows.write_text(f"{ROWS}{row}\n", encoding="utf-8")
    with pytest.raises(LOADING) as caught:
        runpy.run_path(str(rows))
    said = told(caught.value)

    assert said.startswith(f"{rows}:{line}: {message}")
    assert said.endswith(str(caught.value))
    assert 1 == len(said.splitlines())


def test_an_error_of_ours_is_told_by_its_message_and_others_with_their_kind() -> None:
    """Where nothing was loaded there is no place."""
    assert str(ONE_OF_EACH[0]) == told(ONE_OF_EACH[0])
    assert "TypeError: no" == told(TypeError("no"))
