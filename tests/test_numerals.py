"""Numbers in running English: which are read, and which are left alone."""

from __future__ import annotations

import pytest

from casebook.views.numerals import Number, free_numbers, read_numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("58 people", [58]),
        ("31,000 and 31 000 and 31000", [31_000, 31_000, 31_000]),
        ("Six captains, SIX of them", [6, 6]),
        ("twenty-one, thirty two", [21, 32]),
        ("thirty-one thousand", [31_000]),
        ("ten million people", [10_000_000]),
        ("10 million, 1.5 million", [10_000_000, 1_500_000]),
        ("a thousand years", [1_000]),
        ("one hundred and six", [106]),
        ("two hundred thousand and five", [200_005]),
        ("one million two hundred thousand", [1_200_000]),
        ("six and seven", [6, 7]),
        ("six, seven", [6, 7]),
        ("two dozen, a dozen", [24, 12]),
        ("thousands of them, dozens too", [1_000, 12]),
        ("a 12-year-old of size 9.", [12, 9]),
        ("one on one", [1, 1]),
        ("zero", [0]),
    ],
)
def test_whole_numbers_are_read_as_digits_and_as_words(text: str, values: list[int]) -> None:
    """Separators, hyphens, scales and the word and belong to the number."""
    assert values == [number.value for number in read_numbers(text)]


@pytest.mark.parametrize(
    "text", ["the 1930s", "1st and 22nd", "half of it", "1.5 times", "often", "someone", "tend", ""]
)
def test_what_is_no_whole_number_is_left_alone(text: str) -> None:
    """Decades, ordinals, fractions and words that contain a number word are none."""
    assert () == read_numbers(text)


def test_a_number_says_where_it_stands() -> None:
    """The place lets a caller read the words around it."""
    assert (Number(31_000, 6, 25),) == read_numbers("about thirty-one thousand fighters")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two of 58 left, ten more may.", ("Two", "58", "ten")),
        ("A dozen, a hundred, a million, half.", ("dozen", "hundred", "million", "half")),
        ("One of them left first, and once.", ()),
        ("Dozens and thousands left in the tenth year.", ()),
        ("Often someone tends a stone.", ()),
        ("C4 and 9/11", ("4", "9", "11")),
    ],
)
def test_free_numbers_are_cardinals_from_two_and_digits(
    text: str, numbers: tuple[str, ...]
) -> None:
    """One is a pronoun as often as a number, and a vague plural states none."""
    assert numbers == free_numbers(text)
