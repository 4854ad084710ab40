"""What a claim states must stand in its segments; broken in the article and in the records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK, TEXT, changed

from casebook.values import Date, Quantity
from casebook.views.names import fold
from casebook.views.standing import Extent, claim_problems, extent
from casebook.vocabulary import Qualifier

if TYPE_CHECKING:
    from casebook.books import Book

AT_LEAST, ABOUT, OVER = Qualifier.AT_LEAST, Qualifier.ABOUT, Qualifier.OVER


def faults(book: Book, id: str, text: str, whole: str = TEXT) -> list[str]:
    """Give the problems of one claim, with *text* as that of its segments."""
    found = claim_problems(book, book.claims[id], [fold(text)], fold(whole))
    return [str(problem) for problem in found]


def count(number: int, qualifier: Qualifier = Qualifier.EXACTLY, stated: str = "") -> Book:
    """Give the book with another quantity in claim C003, whose date is left out."""
    quantity = Quantity(name="count", number=number, qualifier=qualifier, stated=stated)
    gist = "{count} captains have resigned from it."
    return changed(BOOK, "claim", "C003", gist=gist, quantities=(quantity,), dates=())


def when(iso: str, stated: str = "") -> Book:
    """Give the book with another date in claim C006."""
    return changed(BOOK, "claim", "C006", dates=(Date(name="when", iso=iso, stated=stated),))


@pytest.mark.parametrize(
    ("number", "qualifier", "stated", "text"),
    [
        (6, AT_LEAST, "", "at least six captains"),
        (6, AT_LEAST, "", "At least 6 captains"),
        (6, Qualifier.EXACTLY, "", "six captains"),
        (31_000, ABOUT, "", "an estimated 31,000"),
        (31_000, ABOUT, "", "some thirty-one thousand"),
        (10_000_000, Qualifier.EXACTLY, "", "ten million people"),
        (12, Qualifier.UNDER, "", "younger than 12"),
        (12, Qualifier.AT_MOST, "", "up to a dozen"),
        (1_000, OVER, "thousands of", "thousands of captains"),
        (1_000, Qualifier.EXACTLY, "a thousand", "a thousand captains"),
        (2, Qualifier.EXACTLY, "a couple", "a couple of captains"),
    ],
)
def test_a_number_stands_as_digits_as_words_or_as_stated(
    number: int, qualifier: Qualifier, stated: str, text: str
) -> None:
    """The article may write a number in any way that reads as it."""
    assert [] == faults(count(number, qualifier, stated), "C003", text)


@pytest.mark.parametrize(
    ("number", "qualifier", "stated", "text", "fault"),
    [
        (7, AT_LEAST, "", "at least six captains", "give {count} as 7, which does not stand in "
         "S007; correct it, or give the article’s words for it"),
        (6, AT_LEAST, "", "at least sixty captains", "give {count} as 6, which does not stand in "
         "S007; correct it, or give the article’s words for it"),
        (7, Qualifier.EXACTLY, "six captains", "six captains", "give {count} as 7, but the words "
         "'six captains' say 6; correct the one"),
        (6, Qualifier.EXACTLY, "six captains", "six of them", "give {count} as 6 by the words "
         "'six captains', which do not stand in S007; quote the article’s words"),
        (6, Qualifier.EXACTLY, "", "at least six captains", "give {count} as 6 exactly, but S007 "
         "says 'at least'; choose another qualifier"),
        (6, Qualifier.EXACTLY, "", "About six captains", "give {count} as 6 exactly, but S007 "
         "says 'about'; choose another qualifier"),
        (6, OVER, "", "at least six captains", "give {count} as 6 with 'over', which nothing in "
         "S007 says; choose another qualifier"),
    ],
)  # fmt: skip
def test_a_number_that_does_not_stand_so_is_named(
    number: int, qualifier: Qualifier, stated: str, text: str, fault: str
) -> None:
    """The value, the way it is to be taken, and the words quoted for it are all proved."""
    assert [f"claim C003: quantities {fault}"] == faults(
        count(number, qualifier, stated), "C003", text
    )


@pytest.mark.parametrize(
    ("iso", "stated", "text"),
    [
        ("193X", "", "in the 1930s"),
        ("2018-03", "", "in March 2018"),
        ("2018", "", "in March 2018"),
        ("2018-03-05", "", "on 5 March 2018"),
        ("-0069", "", "in 70 BC"),
        ("2018-01", "January last year", "since January last year"),
        ("2018", "Last year", "Last year it was so."),
        ("2019-04", "a few weeks ago", "a few weeks ago"),
        ("2018-03/2018-05", "", "from March 2018 to May 2018"),
        ("2018-03/2019-02", "this February", "from March 2018 to this February"),
    ],
)
def test_a_date_stands_as_written_or_as_stated(iso: str, stated: str, text: str) -> None:
    """Words such as last year are counted from the day of publication."""
    assert [] == faults(when(iso, stated), "C006", f"Aldmoor, Lake Senn, {text}")


@pytest.mark.parametrize(
    ("iso", "stated", "text", "fault"),
    [
        ("194X", "", "in the 1930s", "give {when} as 194X, which does not stand in S012; correct "
         "it, or give the article’s words for it"),
        ("2018-03-05", "", "in March 2018", "give {when} as 2018-03-05, which does not stand in "
         "S012; correct it, or give the article’s words for it"),
        ("2017-01", "January last year", "since January last year", "give {when} as 2017-01, but "
         "the words 'January last year' say 2018, 2018-01; correct the one"),
        ("2018", "last year", "Last year", "give {when} as 2018 by the words 'last year', which "
         "do not stand in S012; quote the article’s words"),
        ("2018", "in 60 days", "in 60 days", "give {when} as 2018, but the words 'in 60 days' say "
         "no date that can be read; correct the one"),
        ("2018-03/2018-06", "", "from March 2018 to May 2018", "give {when} as 2018-03/2018-06, "
         "which does not stand in S012; correct it, or give the article’s words for it"),
    ],
)  # fmt: skip
def test_a_date_that_does_not_stand_so_is_named(
    iso: str, stated: str, text: str, fault: str
) -> None:
    """A date that is more exact than the article is not proved by it."""
    assert [f"claim C006: dates {fault}"] == faults(
        when(iso, stated), "C006", f"Aldmoor, Lake Senn, {text}"
    )


def test_a_name_stands_in_the_segments_in_one_of_its_spellings() -> None:
    """Capitals and whole words matter; the form that the gist uses may be another."""
    assert [] == faults(BOOK, "C006", "Aldmoor by Lake Senn in the 1930s")
    assert [
        "claim C006: gist uses 'Aldmoor', which does not stand in S012; declare it as supplied, "
        "or leave it out",
        "claim C006: gist uses 'Senn', which does not stand in S012; declare it as supplied, or "
        "leave it out",
    ] == faults(BOOK, "C006", "aldmoor by Senn in the 1930s")


def test_a_supplied_name_stands_elsewhere_and_not_in_the_segments() -> None:
    """It is supplied from the context, so the context must have it."""
    text = "The ferry once carried 1,200 people a day."

    assert [] == faults(BOOK, "C001", text)
    assert ["claim C001: supplied names aldmoor, which stands in S005; take it out"] == faults(
        BOOK, "C001", f"{text} Aldmoor!"
    )
    assert [
        "claim C001: supplied names aldmoor, which stands nowhere in the article; leave it out of "
        "the gist"
    ] == faults(BOOK, "C001", text, whole=text)


def test_one_of_several_segments_is_enough() -> None:
    """A claim read in two places may take its number from either."""
    claim = BOOK.claims["C001"]
    texts = ["The ferry.", "It carried 1,200 people."]

    assert [] == list(claim_problems(BOOK, claim, texts, fold(TEXT)))


def test_the_extent_counts_what_there_is_to_prove() -> None:
    """Values whose words state neither number nor date are counted apart."""
    found = extent(BOOK)

    assert found == Extent(segments=16, claims=8, quantities=3, dates=4, names=4, by_words_alone=1)
    assert (
        "16 segments, 8 claims, 3 quantities, 4 dates, 4 names; 1 value by the article’s words "
        "alone" == str(found)
    )
    assert str(found._replace(by_words_alone=0)).endswith("4 names")


def test_values_by_words_alone_are_numbers_and_dates() -> None:
    """A couple states no number, and a few weeks ago no date."""
    assert 2 == extent(count(2, stated="a couple")).by_words_alone
    assert 0 == extent(changed(BOOK, "claim", "C007", **_plain_date())).by_words_alone


def _plain_date() -> dict[str, Any]:
    """Give the change that leaves claim C007 with a date that can be read."""
    [date] = BOOK.claims["C007"].dates
    return {"dates": (replace(date, stated=""),)}
