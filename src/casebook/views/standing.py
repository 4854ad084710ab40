"""
Prove that what a claim states stands in its segments: numbers, dates and proper names.

A number stands there as digits or as number words, and how it is to be taken must be said
there too; a date stands there to the same exactness or a greater one. Where the article puts
a value in other words, the claim quotes them, they must stand there, and the value must read
from them. Words that state no number or date at all are all that then holds the value, and
such values are counted. A name stands there in one of its spellings, or the claim declares it
as supplied; then it must stand elsewhere in the article, and not in the claim's segments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.views.check import gist_names
from casebook.views.dates import names_a_time, read_dates
from casebook.views.names import fold, stands
from casebook.views.numerals import read_numbers
from casebook.views.problem import Problem, shown
from casebook.vocabulary import Qualifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.books import Book
    from casebook.records import Claim
    from casebook.values import Date, Quantity


class Extent(NamedTuple):
    """How much a book ties to its article, and so how much there is to prove."""

    #: Segments, by their offsets and digests.
    segments: int
    #: Claims.
    claims: int
    #: Numbers that claims state.
    quantities: int
    #: Dates that claims state.
    dates: int
    #: Proper names that claims use; one that two claims use counts twice.
    names: int
    #: Numbers and dates among them whose words in the article state neither.
    by_words_alone: int

    def __str__(self) -> str:
        """Give the counts as words."""
        counts = self._asdict()
        alone = counts.pop("by_words_alone")
        said = ", ".join(f"{count} {noun}" for noun, count in counts.items())
        values = "value" if alone == 1 else "values"
        return said + (f"; {alone} {values} by the article’s words alone" if alone else "")


def extent(book: Book) -> Extent:
    """
    Count what :func:`casebook.views.anchors.verify` proves.

    >>> from casebook import book
    >>> extent(book).segments
    176
    >>> print(Extent(2, 4, 3, 0, 5, 1))
    2 segments, 4 claims, 3 quantities, 0 dates, 5 names; 1 value by the article’s words alone
    """
    quantities = [one for claim in book.claims for one in claim.quantities]
    dates = [one for claim in book.claims for one in claim.dates]
    alone = sum(bool(one.stated) and not read_numbers(fold(one.stated)) for one in quantities)
    alone += sum(_by_words_alone(book, one) for one in dates)
    return Extent(
        segments=len(book.segments),
        claims=len(book.claims),
        quantities=len(quantities),
        dates=len(dates),
        names=sum(len(gist_names(book, claim)) for claim in book.claims),
        by_words_alone=alone,
    )


def claim_problems(book: Book, claim: Claim, texts: Sequence[str], whole: str) -> Iterator[Problem]:
    """
    Give the values and names of a claim that do not stand where they should.

    Args:
        book: The book, for its names and the day of publication.
        claim: The claim.
        texts: The texts of the claim's segments, folded by :func:`casebook.views.names.fold`.
        whole: The text of the article, folded likewise.

    >>> from casebook import book
    >>> [claim] = [one for one in book.citing(book.segments["S014"], "claim") if one.quantities]
    >>> for problem in claim_problems(book, claim, ["at least 59, so the ICSR on ISIS"], ""):
    ...     print(problem.field, problem.fault)
    quantities give {count} as 58, which does not stand in S014
    dates give {since} as 2014-01 by the words 'January last year', which do not stand in S014
    """
    where = ", ".join(claim.segments)
    for quantity in claim.quantities:
        for fault, step in _quantity_faults(quantity, texts, where):
            yield Problem(shown(claim), "quantities", fault, step)
    for date in claim.dates:
        for fault, step in _date_faults(book, date, texts, where):
            yield Problem(shown(claim), "dates", fault, step)
    used = gist_names(book, claim)
    for id in used:
        name = book.names[id]
        here = any(stands(form, text) for form in name.in_article for text in texts)
        if id not in claim.supplied:
            if not here:
                yield Problem(
                    shown(claim), "gist", f"uses {name.label!r}, which does not stand in {where}",
                    "declare it as supplied, or leave it out",
                )  # fmt: skip
        elif here:
            yield Problem(
                shown(claim), "supplied", f"names {id}, which stands in {where}", "take it out"
            )
        elif not any(stands(form, whole) for form in name.in_article):
            yield Problem(
                shown(claim), "supplied", f"names {id}, which stands nowhere in the article",
                "leave it out of the gist",
            )  # fmt: skip


_STATE_OR_CORRECT = "correct it, or give the article’s words for it"


def _quantity_faults(
    quantity: Quantity, texts: Sequence[str], where: str
) -> Iterator[tuple[str, str]]:
    """Say what of a quantity does not stand in the texts, and what to do about it."""
    value = f"give {{{quantity.name}}} as {quantity.number}"
    places = [
        (text[: number.start].lower(), number.value == quantity.number)
        for text in texts
        for number in read_numbers(text)
    ]
    if quantity.stated:
        read = [number.value for number in read_numbers(fold(quantity.stated))]
        if not any(stands(quantity.stated, text) for text in texts):
            fault = f"{value} by the words {quantity.stated!r}, which do not stand in {where}"
            yield fault, "quote the article’s words"
        elif read and quantity.number not in read:
            yield f"{value}, but the words {quantity.stated!r} say {read[0]}", "correct the one"
    elif not any(same for _, same in places):
        yield f"{value}, which does not stand in {where}", _STATE_OR_CORRECT
    elif quantity.qualifier is Qualifier.EXACTLY:
        ways = [_way(before) for before, same in places if same]
        if all(ways):
            yield f"{value} exactly, but {where} says {ways[0]!r}", "choose another qualifier"
    if quantity.qualifier is not Qualifier.EXACTLY:
        cues = _CUES[quantity.qualifier]
        if not any(stands(cue, text.lower()) for cue in cues for text in texts):
            way = quantity.qualifier.label
            yield f"{value} with {way!r}, which nothing in {where} says", "choose another qualifier"


#: The words by which an article may say how a number is to be taken.
_CUES = {
    Qualifier.AT_LEAST: ("at least", "no fewer than", "no less than", "or more", "minimum"),
    Qualifier.AT_MOST: ("at most", "no more than", "up to", "as many as", "maximum"),
    Qualifier.ABOUT: (
        "about", "around", "approximately", "roughly", "some", "estimate", "estimated",
        "estimates", "nearly", "almost", "close to",
    ),
    Qualifier.UNDER: (
        "under", "below", "less than", "fewer than", "younger than", "nearly", "almost",
    ),
    Qualifier.OVER: (
        "over", "above", "more than", "older than", "upwards of", "exceeds", "dozens",
        "hundreds", "thousands", "millions",
    ),
}  # fmt: skip


def _way(before: str) -> str:
    """Give the cue that stands right before a number; empty where there is none."""
    end = f" {before.rstrip()}"
    return next((cue for cues in _CUES.values() for cue in cues if end.endswith(f" {cue}")), "")


def _by_words_alone(book: Book, date: Date) -> bool:
    """Say whether the words that the article has for a date state no date at all."""
    words = fold(date.stated)
    return bool(words) and not (
        names_a_time(words) or read_dates(words, book.article.published.iso)
    )


def _date_faults(
    book: Book, date: Date, texts: Sequence[str], where: str
) -> Iterator[tuple[str, str]]:
    """Say what of a date does not stand in the texts, and what to do about it."""
    value = f"give {{{date.name}}} as {date.iso}"
    day = book.article.published.iso
    parts = set(date.iso.split("/"))
    in_texts = frozenset().union(*(read_dates(text, day) for text in texts))
    if not date.stated:
        if not parts <= in_texts:
            yield f"{value}, which does not stand in {where}", _STATE_OR_CORRECT
    elif not any(stands(date.stated, text) for text in texts):
        fault = f"{value} by the words {date.stated!r}, which do not stand in {where}"
        yield fault, "quote the article’s words"
    elif not _by_words_alone(book, date):
        read = read_dates(fold(date.stated), day)
        # The words may give one end of an interval, and the text the other.
        if not parts & read or not parts <= read | in_texts:
            said = ", ".join(sorted(read)) or "no date that can be read"
            yield f"{value}, but the words {date.stated!r} say {said}", "correct the one"
