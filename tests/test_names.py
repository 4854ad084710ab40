"""Proper names in running English."""

from __future__ import annotations

import pytest
from small_book import BOOK

from casebook.records import Name, NameId
from casebook.views.names import fold, names_in, stands, strange_capitals
from casebook.vocabulary import NameKind


def named(label: str, *also: str) -> Name:
    """Make a name whose forms are these."""
    return Name(id=NameId(label.lower().split()[0]), label=label, kind=NameKind.OTHER, also=also)


def labels(text: str, *names: Name) -> list[str]:
    """Give the labels of the names in a text."""
    return [found.name.label for found in names_in(text, names)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Aldmoor has a ferry.", ["Aldmoor"]),
        ("Brandt’s letter, Brandt's letter", ["Ilse Brandt", "Ilse Brandt"]),
        ("Ilse Brandt of Aldmoor", ["Ilse Brandt", "Aldmoor"]),
        ("non-Aldmoor ferries", ["Aldmoor"]),
        ("Aldmoorish, aldmoor, ALDMOOR", []),
    ],
)
def test_a_name_is_found_in_any_of_its_forms_as_a_whole_word(text: str, found: list[str]) -> None:
    """Capitals matter, a possessive does not, and the longest form wins."""
    assert found == labels(text, *BOOK.names)


def test_the_longest_form_wins_over_a_name_within_it() -> None:
    """A state that is named for a faith is not that faith."""
    state, faith = named("Saintly State"), named("Saintly")

    assert ["Saintly State", "Saintly"] == labels("A Saintly State is Saintly.", faith, state)


def test_a_form_in_small_letters_may_begin_a_sentence() -> None:
    """Then, and only then, it bears a capital."""
    assert ["al-Ward"] == labels("Al-Ward is a town.", named("al-Ward"))


def test_no_names_are_found_where_there_are_none() -> None:
    """A book without names finds nothing, and not the empty string everywhere."""
    assert () == names_in("Aldmoor", [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the  boat\nwas\N{NO-BREAK SPACE}old", "the boat was old"),
        ("Brandt’s “boat”", 'Brandt\'s "boat"'),
        ("Zu\N{COMBINING DIAERESIS}rich", "Z\N{LATIN SMALL LETTER U WITH DIAERESIS}rich"),
        ("Fr\N{LATIN SMALL LETTER DOTLESS I}ction", "Friction"),
        ("non\N{NON-BREAKING HYPHEN}stop", "non-stop"),
    ],
)
def test_spellings_that_differ_only_in_setting_are_equal(one: str, other: str) -> None:
    """White space, composition, quotation marks, hyphens and dotless i make no difference."""
    assert fold(other) == fold(one)
    assert stands(other, f"({one})")


def test_words_stand_as_whole_words_only() -> None:
    """A part of a word is another word, and nothing stands nowhere."""
    assert stands("US", "the US, indeed")
    assert not stands("US", "THUS")
    assert not stands("us", "the US")
    assert not stands(" ", "the US")


@pytest.mark.parametrize(
    ("text", "strange"),
    [
        ("The ferry left Aldmoor.", ()),
        ("Ferries left Bremen for Kiel.", ("Bremen", "Kiel")),
        ("_ people left Kiel.", ("Kiel",)),
        ("“Ferries” left.", ()),
        ("A pro-Danish ferry.", ("Danish",)),
    ],
)
def test_capitals_outside_names_are_strange_except_at_the_beginning(
    text: str, strange: tuple[str, ...]
) -> None:
    """What stands for a value at the beginning takes that place from the word behind it."""
    assert strange == strange_capitals(text, names_in(text, BOOK.names))
