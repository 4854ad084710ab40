"""The vocabularies: closed, defined, and printed as their words."""

from __future__ import annotations

import pytest

from casebook import vocabulary
from casebook.vocabulary import Kind, RelationKind, Word

VOCABULARIES = [
    one
    for one in vars(vocabulary).values()
    if isinstance(one, type) and issubclass(one, Word) and one is not Word
]


@pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.__name__)
def test_every_word_is_defined_in_whole_sentences(words: type[Word]) -> None:
    """A page shows the definitions as they stand, so each ends like a sentence."""
    assert [] == [word for word in words if not word.definition.endswith(".")]
    assert len(words) == len({word.definition for word in words})


@pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.__name__)
def test_every_word_prints_as_itself(words: type[Word]) -> None:
    """A member compares, formats and prints as its word; its label has no hyphen."""
    for word in words:
        assert word.value == str(word) == f"{word}"
        assert "-" not in word.label
        assert words(word.value) is word


def test_an_unknown_word_is_refused() -> None:
    """Nothing outside the list becomes a member."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is compared whole.
        Kind("empiricel")

    assert "'empiricel' is not a valid Kind" == str(refused.value)


def test_every_relation_has_words_for_both_directions() -> None:
    """A relation can be read from either claim, and the one symmetrical one reads alike."""
    assert 4 == len({relation.inverse for relation in RelationKind})
    assert RelationKind.CONTRASTS.label == RelationKind.CONTRASTS.inverse
