"""Read dates in running English, counted from a given day where they are relative."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from casebook.values import MONTHS
from casebook.views.numerals import read_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH_NUMBERS = {
    form: number
    for number, month in enumerate(MONTHS, start=1)
    for form in (month, month[:3], month[:4])
    if form in (month, month[:3], "Sept")
}
_MONTH = rf"\b(?P<month>{'|'.join(sorted(_MONTH_NUMBERS, key=len, reverse=True))})\b\.?"
_DAY = r"\b(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b"  # codespell:ignore nd
_YEAR = r"(?P<year>[12]\d{3})\b"
_TURN = r"(?P<turn>last|this|next)"
_WHICH_YEAR = rf"(?:,? (?:of )?(?:{_YEAR}|{_TURN} year\b))?"
#: The most telling first, since what one of them has read is not read again.
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?P<decade>[12]\d{2})0s\b",
        r"\b(?P<before>\d{1,4}) (?:BCE?|B\.C\.)",
        rf"{_DAY} (?:of )?{_MONTH}{_WHICH_YEAR}",
        rf"{_MONTH} {_DAY}(?!,\d){_WHICH_YEAR}",
        rf"{_MONTH}{_WHICH_YEAR}",
        rf"(?<![\w.,]){_YEAR}(?![,.]\d)",
        rf"(?i:\b{_TURN} (?P<span>year|month)\b)",
        r"(?i:\b(?P<near>yesterday|today|tomorrow)\b)",
        r"(?i:(?P<count>\b[\w-]+(?: [\w-]+)?) (?P<unit>year|month|week|day)s? ago\b)",
    )
)
_TURNS = {"last": -1, "this": 0, "next": 1}
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
_MONTHS_A_YEAR = 12
_DAYS = {"day": 1, "week": 7}


def read_dates(text: str, published: str) -> frozenset[str]:
    """
    Read the dates in *text*, each in ISO 8601, and the month and year that a day implies.

    A month without a year is the latest one that does not lie behind the day of publication.

    Args:
        text: Running English.
        published:
            The day that “last year” and the like are counted from, such as ``2015-09-24``.

    >>> sorted(read_dates("on March 5th, 2014, and since January last year", "2015-09-24"))
    ['2014', '2014-01', '2014-03', '2014-03-05']
    >>> sorted(read_dates("in the 1930s, in 70 BC, or two months ago", "2015-09-24"))
    ['-0069', '193X', '2015', '2015-07']
    >>> read_dates("a few days ago, 1,500 people", "2015-09-24")
    frozenset()
    """
    day = date.fromisoformat(published)
    found: set[str] = set()
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            found.update(_iso(match, day))
        text = pattern.sub("|", text)
    implied = {iso[:length] for iso in found if iso[0] != "-" for length in (4, 7)}
    return frozenset(found | implied)


def names_a_time(text: str) -> bool:
    """
    Say whether *text* holds a number or a month, so that a date should be readable from it.

    >>> names_a_time("a few days ago"), names_a_time("in May"), names_a_time("the 1930s")
    (False, True, True)
    """
    return bool(re.search(rf"\d|{_MONTH}", text) or read_numbers(text))


def _iso(match: re.Match[str], published: date) -> Iterator[str]:
    """Write down the date that a pattern found; none where it is no date or too vague."""
    parts = {name: part for name, part in match.groupdict().items() if part}
    if "decade" in parts:
        yield f"{parts['decade']}X"
    elif "before" in parts:
        yield f"-{int(parts['before']) - 1:04}"
    elif "near" in parts:
        yield (published + timedelta(days=_NEAR[parts["near"].lower()])).isoformat()
    elif "span" in parts:
        yield _moved(published, _TURNS[parts["turn"].lower()], parts["span"].lower())
    elif "unit" in parts:
        number = _count(parts["count"])
        if number:
            yield _moved(published, -number, parts["unit"].lower())
    else:
        month = _MONTH_NUMBERS.get(parts.get("month", ""), 0)
        day = int(parts.get("day", 0))
        if "turn" in parts:
            year = published.year + _TURNS[parts["turn"]]
        elif "year" in parts:
            year = int(parts["year"])
        else:
            year = published.year - ((month, day) > (published.month, published.day))
        yield "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part)])


def _count(words: str) -> int:
    """Give the number that some words end in, ``a`` for one; 0 where there is none."""
    if words.lower().split()[-1] in ("a", "an"):
        return 1
    numbers = read_numbers(words)
    return numbers[-1].value if numbers and numbers[-1].end == len(words) else 0


def _moved(day: date, count: int, unit: str) -> str:
    """Count years, months, weeks or days from a day, as exactly as the unit allows."""
    if unit == "year":
        return f"{day.year + count:04}"
    if unit == "month":
        months = day.year * _MONTHS_A_YEAR + day.month - 1 + count
        return f"{months // _MONTHS_A_YEAR:04}-{months % _MONTHS_A_YEAR + 1:02}"
    return (day + timedelta(days=count * _DAYS[unit])).isoformat()
