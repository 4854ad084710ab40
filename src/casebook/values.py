"""
Numbers and dates as a record holds them: once, typed, with the words that show them.

>>> Quantity(name="count", number=58, unit="people", qualifier=Qualifier.AT_LEAST).phrase
'at least 58 people'
>>> Date(name="since", iso="2014-01").phrase
'January 2014'
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from casebook.errors import InvalidRecord
from casebook.vocabulary import Qualifier

SMALL_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
"""The words for numbers below ten, which prose spells out."""

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
"""The names of the months, January first."""

_MILLION = 1_000_000
_LARGEST = 2**63 - 1


def in_words(number: int) -> str:
    """
    Write a number as a sentence shows it.

    >>> in_words(6), in_words(58), in_words(31_000), in_words(10_000_000)
    ('six', '58', '31,000', '10 million')
    """
    if 0 <= number < len(SMALL_NUMBERS):
        return SMALL_NUMBERS[number]
    if number >= _MILLION and number % _MILLION == 0:
        return f"{in_words(number // _MILLION)} million"
    return f"{number:,}"


class Value:
    """
    What quantities, dates and records share: they are compared and hashed field by field.

    Written once here, since a dataclass would otherwise write the same for each class anew
    whenever the package is imported.

    >>> Date(iso="2014-01") == Date(iso="2014-01"), Date(iso="2014-01") == Date(iso="2014")
    (True, False)
    >>> Date(iso="2014-01")
    Date(iso='2014-01', name='', stated='')
    """

    __slots__ = ()

    def _items(self) -> tuple[tuple[str, object], ...]:
        """Give the fields with their values, in order."""
        return tuple((one.name, getattr(self, one.name)) for one in fields(self))  # type: ignore[arg-type] # Every subclass is a dataclass.

    def __eq__(self, other: object) -> bool:
        """Say whether both are of one class and agree in every field."""
        if not isinstance(other, Value) or type(self) is not type(other):
            return NotImplemented
        return self._items() == other._items()

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash((type(self), self._items()))

    def __repr__(self) -> str:
        """Show the class and every field."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self._items())
        return f"{type(self).__name__}({shown})"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Quantity(Value):
    """
    A number that a claim states, with its unit and how it is to be taken.

    Attributes:
        name: What the claim's gist calls it, as ``{name}``.

        number: The number, in the unit given.

        unit: What is counted or measured, in the plural; may be empty.

        qualifier: How the number is to be taken.

        stated:
            The article's words for it, where they are not its digits or number word;
            at most seven words.

    Raises:
        casebook.errors.InvalidRecord: ``stated`` is longer than seven words, or the number
            longer than 64 bits.

    >>> Quantity(name="age", number=12, unit="years", qualifier=Qualifier.UNDER).phrase
    'under 12 years'
    >>> Quantity(name="age", number=2**64)
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: quantity 'age': number has more than 64 bits; use a larger unit
    """

    name: str
    number: int
    unit: str = ""
    qualifier: Qualifier = Qualifier.EXACTLY
    stated: str = ""

    def __post_init__(self) -> None:
        """Hold the number to what every format can hold, and the quotation to its length."""
        if not -_LARGEST <= self.number <= _LARGEST:
            raise InvalidRecord(
                f"quantity {self.name!r}", "number", "has more than 64 bits", "use a larger unit"
            )
        _check_stated("quantity", self.name, self.stated)

    @property
    def phrase(self) -> str:
        """The qualifier, the number and the unit, as a sentence shows them."""
        qualifier = "" if self.qualifier is Qualifier.EXACTLY else self.qualifier.label
        return " ".join(part for part in (qualifier, in_words(self.number), self.unit) if part)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Date(Value):
    """
    A day, month, year, decade or interval, as exactly as it is known.

    Attributes:
        iso:
            ISO 8601: ``2015-09-24``, ``2014-01``, ``2015``, ``-0069`` (70 BC), ``193X``
            (a decade, by part 2 of the standard), or two of them as ``start/end``.

        name: What the claim's gist calls it, as ``{name}``; empty outside claims.

        stated: The article's words for it, where they name no month or year; at most seven.

    Raises:
        casebook.errors.InvalidRecord: ``iso`` has another form, or ``stated`` is too long.

    >>> [Date(iso=iso).phrase for iso in ("2015-09-24", "193X", "-0069", "1923-11-08/1923-11-09")]
    ['24 September 2015', 'the 1930s', '70 BC', '8 November 1923 to 9 November 1923']
    >>> Date(iso="24.9.2015")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: date '24.9.2015': iso is not an ISO 8601 date; write it as 2015-09-24, 2015-09, 2015 or 201X, or start/end
    """  # noqa: E501 - a message is one line.

    iso: str
    name: str = ""
    stated: str = ""

    def __post_init__(self) -> None:
        """Check the form of the date, its month and its day."""
        parts = self.iso.split("/")
        if len(parts) > len(("start", "end")) or not all(map(_is_date, parts)):
            raise InvalidRecord(
                f"date {self.iso!r}",
                "iso",
                "is not an ISO 8601 date",
                "write it as 2015-09-24, 2015-09, 2015 or 201X, or start/end",
            )
        if len(parts) > 1 and _day(parts[1], "0", (1, 1)) < self.key:
            raise InvalidRecord(
                f"date {self.iso!r}", "iso", "ends before it begins", "write it as start/end"
            )
        _check_stated("date", self.name or self.iso, self.stated)

    @property
    def phrase(self) -> str:
        """The date as a sentence shows it."""
        return " to ".join(_date_phrase(part) for part in self.iso.split("/"))

    @property
    def key(self) -> tuple[int, int, int]:
        """
        Year, month and day of its first possible day, to sort by.

        >>> sorted((Date(iso=iso) for iso in ("2015", "2014-01", "-0069")), key=lambda d: d.key)[0].iso
        '-0069'
        """  # noqa: E501 - an example is one line.
        return _day(self.iso.split("/")[0], "0", (1, 1))

    @property
    def last(self) -> tuple[int, int, int]:
        """
        Year, month and day of its last possible day; a day that no month lacks stands for it.

        >>> Date(iso="2015-09").last, Date(iso="193X").last
        ((2015, 9, 31), (1939, 12, 31))
        """
        return _day(self.iso.split("/")[-1], "9", (12, 31))

    @property
    def year(self) -> str:
        """
        The year, or the decade, that it begins in, as a sentence shows it.

        >>> Date(iso="2015-09-24").year, Date(iso="193X").year, Date(iso="-0069").year
        ('2015', 'the 1930s', '70 BC')
        """
        return _date_phrase(self.iso[: len("-0069") if self.iso.startswith("-") else len("2015")])


def _day(part: str, digit: str, ends: tuple[int, int]) -> tuple[int, int, int]:
    """Give year, month and day of a date, with *digit* and *ends* for what it leaves open."""
    year, *rest = part.replace("X", digit).lstrip("-").split("-")
    month, day = (*map(int, rest), *ends[len(rest) :])
    return (-int(year) if part.startswith("-") else int(year)), month, day


def _is_date(part: str) -> bool:
    """Say whether *part* is a year, a decade, a month or a day, and exists in a calendar."""
    year, *rest = part.removeprefix("-").split("-")
    if (
        not part.isascii()
        or len(year) != len("2015")
        or not year.replace("X", "0").isdigit()
        or "X" in year[:3]
    ):
        return False
    if not rest:
        return True
    if "X" in year or len(rest) > len(("month", "day")):
        return False
    if not all(len(number) == len("09") and number.isdigit() for number in rest):
        return False
    month, day = ([int(number) for number in rest] + [1])[:2]
    try:
        # The calendar has no year zero; year 4 has leap days, as that year would.
        date(int(year) or 4, month, day)
    except ValueError:
        return False
    return True


def _date_phrase(part: str) -> str:
    """Write one date of an interval."""
    if part.endswith("X"):
        return f"the {part[:3]}0s"
    if part.startswith("-"):
        return f"{int(part[1:]) + 1} BC"
    year, *rest = part.split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    day = f"{int(rest[1])} " if len(rest) > 1 else ""
    return f"{day}{month} {year}"


def _check_stated(kind: str, name: str, stated: str) -> None:
    """Refuse more of the article's words than a record may carry."""
    limit = 7
    if stated and len(stated.split()) > limit:
        raise InvalidRecord(
            f"{kind} {name!r}",
            "stated",
            f"has over {limit} words",
            "keep only what gives the value",
        )
