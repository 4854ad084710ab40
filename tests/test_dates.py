"""Dates in running English: as exact as they are written, counted from a given day."""

from __future__ import annotations

import pytest

from casebook.views.dates import names_a_time, read_dates

DAY = "2015-09-24"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Thursday, September 24, 2015", {"2015-09-24", "2015-09", "2015"}),
        ("on 24 September 2015", {"2015-09-24", "2015-09", "2015"}),
        ("the 3rd of March 2014", {"2014-03-03", "2014-03", "2014"}),
        ("Sept. 24, 2015", {"2015-09-24", "2015-09", "2015"}),
        ("as of March 2015,", {"2015-03", "2015"}),
        ("in 2003", {"2003"}),
        ("2003 and 2005-06", {"2003", "2005"}),
        ("the 1930s", {"193X"}),
        ("in 70 BC", {"-0069"}),
        ("since January last year", {"2014-01", "2014"}),
        ("since March of this year", {"2015-03", "2015"}),
        ("Last year", {"2014"}),
        ("next month", {"2015-10", "2015"}),
        ("yesterday", {"2015-09-23", "2015-09", "2015"}),
        ("two years ago", {"2013"}),
        ("a year ago", {"2014"}),
        ("nine months ago", {"2014-12", "2014"}),
        ("Two weeks ago", {"2015-09-10", "2015-09", "2015"}),
        ("three days ago", {"2015-09-21", "2015-09", "2015"}),
    ],
)
def test_a_date_is_read_with_what_it_implies(text: str, dates: set[str]) -> None:
    """A day implies its month and year, so that a vaguer record still agrees with it."""
    assert dates == read_dates(text, DAY)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("in February", {"2015-02", "2015"}),
        ("in October", {"2014-10", "2014"}),
        ("on September 25", {"2014-09-25", "2014-09", "2014"}),
        ("on 24 September", {"2015-09-24", "2015-09", "2015"}),
    ],
)
def test_a_month_without_a_year_is_the_latest_one(text: str, dates: set[str]) -> None:
    """A writer who names no year means the one that is nearest in the past."""
    assert dates == read_dates(text, DAY)


@pytest.mark.parametrize(
    "text",
    ["a few days ago", "a few months later", "recently", "1,500 people", "31,000", "may march", ""],
)
def test_what_is_too_vague_is_not_read(text: str) -> None:
    """A guess would make the proof worthless."""
    assert frozenset() == read_dates(text, DAY)


def test_months_are_counted_across_the_turn_of_a_year() -> None:
    """January minus one is December of the year before."""
    assert {"2014-12", "2014"} == read_dates("last month", "2015-01-31")


def test_a_text_names_a_time_by_a_number_or_a_month() -> None:
    """Such words have to read as a date; others can only be quoted."""
    assert [True, True, True, False] == [
        names_a_time(text) for text in ("two years ago", "in May", "1930s", "a few weeks ago")
    ]
