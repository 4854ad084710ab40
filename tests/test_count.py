"""Counting records by field and word."""

from __future__ import annotations

import pytest
from small_book import BOOK, changed

from casebook.errors import InvalidSelection, UnknownId
from casebook.views.count import FIGURES, count_by, crosstab, summary
from casebook.vocabulary import Kind


def test_counts_come_in_the_order_of_the_vocabulary_with_zeros() -> None:
    """Two counts of the same field line up word by word."""
    counts = count_by(BOOK, BOOK.of_kind("claim"), "kind")

    assert [kind.value for kind in Kind] == list(counts)
    assert {
        "empirical": 4, "testimonial": 1, "explanatory": 1, "conceptual": 0, "evaluative": 1,
        "prescriptive": 0, "predictive": 1,
    } == counts  # fmt: skip


def test_ids_are_counted_in_the_order_of_the_book() -> None:
    """A field that refers is counted by what it refers to."""
    assert {"author": 5, "harbour-board": 1, "captain": 2} == count_by(
        BOOK, BOOK.of_kind("claim"), "voice"
    )


def test_a_record_with_several_words_counts_under_each_and_without_any_under_none() -> None:
    """Counts need not add up to the records."""
    both = changed(BOOK, "claim", "C001", segments=("S005", "S012"))

    assert {"front": 3, "leaving": 6} == count_by(both, both.of_kind("claim"), "section")
    assert {"neglect": 1} == count_by(both, both.of_kind("claim"), "mechanism")


def test_a_crosstab_counts_two_fields_at_once() -> None:
    """Rows and columns keep their order, zeros included."""
    assert {
        "author": {"central": 0, "supporting": 3, "aside": 2},
        "harbour-board": {"central": 1, "supporting": 0, "aside": 0},
        "captain": {"central": 1, "supporting": 1, "aside": 0},
    } == crosstab(BOOK, "claim", "voice", "weight")


def test_a_field_that_there_is_not_is_refused() -> None:
    """The message names the fields there are."""
    with pytest.raises(InvalidSelection) as refused:
        crosstab(BOOK, "reason", "factor", "originn")

    assert "'originn' is no field to choose reasons by; did you mean origin?" == str(refused.value)


def test_a_kind_that_there_is_not_is_refused() -> None:
    """The kind is a noun in the singular."""
    with pytest.raises(UnknownId) as refused:
        crosstab(BOOK, "claims", "kind", "voice")

    assert "no kind of record 'claims'; did you mean claim?" == str(refused.value)


def test_the_summary_gives_the_figures_of_the_book() -> None:
    """Each figure names its kind, its field and its total."""
    figures = summary(BOOK)

    assert FIGURES == tuple((figure.kind, figure.field) for figure in figures)
    assert [8, 8, 8, 8, 8, 16] == [figure.total for figure in figures]
    assert {
        "claim": 7, "question": 1, "lead-in": 1, "structure": 5, "transition": 1, "fragment": 1,
    } == figures[-1].counts  # fmt: skip
