"""Quantities and dates: what they hold, how they read, what they refuse."""

from __future__ import annotations

import pytest

from casebook.errors import InvalidRecord
from casebook.values import MONTHS, Date, Quantity, in_words
from casebook.vocabulary import Qualifier


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "no"),
        (1, "one"),
        (9, "nine"),
        (10, "10"),
        (1_000, "1,000"),
        (1_000_000, "one million"),
        (10_000_000, "10 million"),
        (10_500_000, "10,500,000"),
    ],
)
def test_numbers_read_as_in_a_sentence(number: int, words: str) -> None:
    """Below ten a word, above it digits with separators, whole millions as such."""
    assert words == in_words(number)


@pytest.mark.parametrize(
    ("qualifier", "phrase"),
    [
        (Qualifier.EXACTLY, "12 dolls"),
        (Qualifier.AT_LEAST, "at least 12 dolls"),
        (Qualifier.ABOUT, "about 12 dolls"),
        (Qualifier.UNDER, "under 12 dolls"),
    ],
)
def test_a_quantity_says_how_its_number_is_to_be_taken(qualifier: Qualifier, phrase: str) -> None:
    """Only an exact number goes without a word before it."""
    assert phrase == Quantity(name="n", number=12, unit="dolls", qualifier=qualifier).phrase


def test_a_quantity_needs_no_unit() -> None:
    """A bare number is shown as such."""
    assert "six" == Quantity(name="n", number=6).phrase


@pytest.mark.parametrize(
    ("iso", "phrase"),
    [
        ("2015-09-24", "24 September 2015"),
        ("2015-09", "September 2015"),
        ("2015", "2015"),
        ("193X", "the 1930s"),
        ("-0069", "70 BC"),
        ("2003-03/2003-05", "March 2003 to May 2003"),
    ],
)
def test_a_date_reads_as_exactly_as_it_is_known(iso: str, phrase: str) -> None:
    """A month that is not known is not made up."""
    assert phrase == Date(iso=iso).phrase


@pytest.mark.parametrize(
    "iso",
    [
        "", "15", "2015-13", "2015-00", "2015-02-32", "2015-02-30", "2015-02-29", "1900-02-29",
        "2015-04-31", "2015-01-00", "2014/2015-02-30", "24.9.2015", "2015/2016/2017", "2015-9",
        "201x", "20XX", "201X-05", "2015-09-24-01", "2015/", "--2015",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(iso: str) -> None:
    """The form is ISO 8601, with a month and a day that exist."""
    with pytest.raises(InvalidRecord) as refused:
        Date(iso=iso)

    assert (
        f"date {iso!r}: iso is not an ISO 8601 date; write it as 2015-09-24, 2015-09, 2015 or "
        "201X, or start/end" == str(refused.value)
    )


@pytest.mark.parametrize("iso", ["2016-02-29", "2000-02-29", "-0004-02-29", "0000", "2015-12-31"])
def test_a_day_that_a_calendar_has_is_taken(iso: str) -> None:
    """Leap days exist in leap years, in those before our era too."""
    assert iso == Date(iso=iso).iso


@pytest.mark.parametrize(
    "iso", ["2015/2014", "2015-09-24/2015-09-23", "2015-09/2015-08", "201X/2009", "-0068/-0069"]
)
def test_an_interval_that_ends_before_it_begins_is_refused(iso: str) -> None:
    """Its ends are compared by their first possible days."""
    with pytest.raises(InvalidRecord) as refused:
        Date(iso=iso)

    assert f"date {iso!r}: iso ends before it begins; write it as start/end" == str(refused.value)


@pytest.mark.parametrize(
    "iso", ["2015/2015", "2015/2016", "193X/1945", "-0069/-0068", "-0043/0014", "2015-09/2015-10"]
)
def test_an_interval_may_end_when_it_begins_or_later(iso: str) -> None:
    """A year before our era with a smaller number is the later one."""
    assert iso == Date(iso=iso).iso


@pytest.mark.parametrize(
    ("iso", "first", "last"),
    [
        ("2015-09-24", (2015, 9, 24), (2015, 9, 24)),
        ("2015-09", (2015, 9, 1), (2015, 9, 31)),
        ("2015", (2015, 1, 1), (2015, 12, 31)),
        ("193X", (1930, 1, 1), (1939, 12, 31)),
        ("-0069", (-69, 1, 1), (-69, 12, 31)),
        ("2003-03/2004", (2003, 3, 1), (2004, 12, 31)),
        ("-0043/0014-08", (-43, 1, 1), (14, 8, 31)),
    ],
)
def test_a_date_reaches_from_its_first_possible_day_to_its_last(
    iso: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    """What is known of it less exactly reaches further."""
    assert (first, last) == (Date(iso=iso).key, Date(iso=iso).last)


def test_dates_sort_by_their_first_possible_day() -> None:
    """A year before our era comes first, and a decade begins with its first year."""
    isos = ["2015-09", "2015", "193X", "-0069", "2014-12-31"]

    assert ["-0069", "193X", "2014-12-31", "2015", "2015-09"] == sorted(
        isos, key=lambda iso: Date(iso=iso).key
    )


def test_no_value_may_quote_more_than_seven_words() -> None:
    """The article is under its owner's rights; a record carries no passage of it."""
    seven = "one two three four five six seven"
    assert seven == Date(iso="2015", stated=seven).stated

    with pytest.raises(InvalidRecord) as refused:
        Quantity(name="count", number=8, stated=f"{seven} eight")

    assert "quantity 'count': stated has over 7 words; keep only what gives the value" == str(
        refused.value
    )


def test_months_are_the_twelve_of_the_calendar() -> None:
    """Dates are written with these names."""
    assert ("January", "December", 12) == (MONTHS[0], MONTHS[-1], len(MONTHS))
