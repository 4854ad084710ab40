"""Read numbers in running English, as digits or as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_VALUES = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: 10 * value for value, word in enumerate(_TENS, start=2)}
    | _SCALES
)
_DIGITS = r"\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?"
_WORDS = "|".join(sorted(_VALUES, key=len, reverse=True))
_TOKEN = re.compile(
    rf"(?<![\w.,])(?:(?P<digits>{_DIGITS})|(?P<word>{_WORDS})s?)(?!\w)", re.IGNORECASE
)
_LINK = re.compile(r"(?:\s+|-)(?P<and>and\s+)?", re.IGNORECASE)
_FROM_TWO = "|".join([*_UNITS[2:], *_TENS, *_SCALES, "half"])
NUMBER_WORDS = "|".join([*_UNITS[2:], *_TENS, *(f"{word}s?" for word in _SCALES), "half", "twice"])
"""A pattern for the words of a page that state a number; “one” is a pronoun as often."""
_FREE = re.compile(rf"\d+|\b(?:{_FROM_TWO})\b", re.IGNORECASE)


class Number(NamedTuple):
    """A whole number that was read."""

    #: Its value.
    value: int
    #: Where it begins in the text.
    start: int
    #: Where it ends in the text.
    end: int


def read_numbers(text: str) -> tuple[Number, ...]:
    """
    Read the whole numbers in *text*, in order.

    A plural such as ``thousands`` reads as its singular; ``1.5 million`` is whole, ``1.5`` is
    not and is left out, and so are ordinals and decades.

    >>> [number.value for number in read_numbers("31,000, thirty-one thousand or 1.5 million")]
    [31000, 31000, 1500000]
    >>> [number.value for number in read_numbers("one hundred and six dolls, six and seven, 50-odd")]
    [106, 6, 7, 50]
    >>> read_numbers("a few days ago, in the 1930s, for the 1st time")
    ()
    """  # noqa: E501 - an example is one line.
    found: list[Number] = []
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        if run and not _continues(run[-1], token, text[run[-1].end() : token.start()]):
            found.extend(_number(run))
            run = []
        run.append(token)
    found.extend(_number(run))
    return tuple(found)


def free_numbers(text: str) -> tuple[str, ...]:
    """
    Give the numbers from two up that stand in *text*, as they are written.

    ``one`` is left out, since it is a pronoun as often as a number; so are ordinals and the
    plurals ``dozens``, ``hundreds``, ``thousands``, which state no number.

    >>> free_numbers("Two of 58 people left twice, one after a year and a half.")
    ('Two', '58', 'half')
    >>> free_numbers("Thousands of people left for the second time.")
    ()
    """
    return tuple(match[0] for match in _FREE.finditer(text))


def _word(token: re.Match[str]) -> str:
    """Give the number word of a token in small letters; empty where it is digits."""
    return (token["word"] or "").lower()


def _continues(before: re.Match[str], token: re.Match[str], between: str) -> bool:
    """Say whether a token carries on the number that the token before it belongs to."""
    link = _LINK.fullmatch(between)
    if not link or token["digits"]:
        return False
    word, last = _word(token), _word(before)
    if last in _SCALES and last != "dozen":
        return word not in _SCALES or _SCALES[word] > _SCALES[last]
    if link["and"]:
        return False
    return word in _SCALES or (last in _TENS and word in _UNITS[1:10])


def _number(run: list[re.Match[str]]) -> Iterator[Number]:
    """Give the number that a run of tokens makes, if it is whole."""
    total, current = 0.0, 0.0
    for token in run:
        word = _word(token)
        if word in _SCALES:
            current = (current or 1) * _SCALES[word]
            if _SCALES[word] > _SCALES["hundred"]:
                total, current = total + current, 0.0
        else:
            current += _VALUES[word] if word else float(re.sub("[, ]", "", token["digits"]))
    if run and (total + current).is_integer():
        yield Number(int(total + current), run[0].start(), run[-1].end())
