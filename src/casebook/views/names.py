"""Find proper names in running English."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.books import Book
    from casebook.records import Name

_PLAIN = str.maketrans(
    {
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)
_LETTERS = re.compile(r"[^\W\d_]+")


class Found(NamedTuple):
    """One place where a name stands."""

    #: The name.
    name: Name
    #: Where it begins in the folded text.
    start: int
    #: Where it ends in the folded text.
    end: int


def fold(text: str) -> str:
    r"""
    Make spellings equal that differ only in how they are set.

    Runs of white space become one space, characters are composed (NFC), quotation marks,
    apostrophes and hyphens become the plain ones, and a dotless i becomes an i.

    >>> fold("the  group’s\n “aim”")
    'the group\'s "aim"'
    """
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return composed.translate(_PLAIN)


def stands(words: str, text: str) -> bool:
    """
    Say whether *words* stand in *text* as whole words, capitals included.

    >>> stands("last  year", "since last year."), stands("Rome", "Romeo"), stands("", "Romeo")
    (True, False, False)
    """
    wanted = fold(words)
    return bool(wanted) and bool(any_of([wanted]).search(fold(text)))


def names_in(text: str, names: Iterable[Name]) -> tuple[Found, ...]:
    """
    Find where *text* uses one of *names*, in one of the forms that gists use.

    Whole words count, the longest form wins, capitals matter, and a form that begins with a
    small letter may begin a sentence with a capital.

    Args:
        text: A gist.
        names: The names to look for.

    >>> from casebook.records import Name, NameId
    >>> from casebook.vocabulary import NameKind
    >>> rome = Name(id=NameId("rome"), label="Rome", kind=NameKind.PLACE)
    >>> new = Name(id=NameId("new-rome"), label="New Rome", kind=NameKind.PLACE)
    >>> [found.name.label for found in names_in("Rome’s rival was New Rome, not Romeo.", [rome, new])]
    ['Rome', 'New Rome']
    >>> names_in("rome", [rome])
    ()
    """  # noqa: E501 - an example is one line.
    return Finder(names)(text)


class Finder:
    """
    Finds names as :func:`names_in` does, in many texts.

    Args:
        names: The names to look for.
    """

    def __init__(self, names: Iterable[Name]) -> None:
        """Gather the forms of the names."""
        self._by_form: dict[str, Name] = {}
        for name in names:
            for form in map(fold, name.in_gists):
                self._by_form.setdefault(form, name)
                self._by_form.setdefault(form[:1].upper() + form[1:], name)
        self._forms = any_of(self._by_form)

    def __call__(self, text: str) -> tuple[Found, ...]:
        """Give the names in *text*, in order."""
        matches = self._forms.finditer(fold(text))
        return tuple(Found(self._by_form[one[0]], one.start(), one.end()) for one in matches)


def finder(book: Book) -> Finder:
    """
    Give what finds the names of a book, made once for it.

    >>> from casebook import book
    >>> finder(book) is finder(book)
    True
    """
    return book.once("finder", lambda: Finder(book.names))


def strange_capitals(text: str, found: Iterable[Found]) -> tuple[str, ...]:
    """
    Give the words of *text* that bear a capital and belong to no name found there.

    The first word of the text is left out, since every sentence begins with a capital.

    Args:
        text: A gist.
        found: The names in it, as :func:`names_in` gives them.

    >>> strange_capitals("Many left Rome for non-Roman lands.", names_in("Rome", []))
    ('Rome', 'Roman')
    """
    spans = [(one.start, one.end) for one in found]
    folded = fold(text)
    return tuple(
        word[0]
        for word in _LETTERS.finditer(folded)
        if word[0][0].isupper()
        and re.search(r"\w", folded[: word.start()])
        and not any(start <= word.start() < end for start, end in spans)
    )


def any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """
    Make a pattern for the forms as whole words, longest first; of none, for nothing.

    >>> any_of(["Rome", "New Rome"]).findall("New Rome, Rome, Romeo")
    ['New Rome', 'Rome']
    """
    longest_first = sorted(forms, key=len, reverse=True)
    alternatives = "|".join(re.escape(form) for form in longest_first)
    return re.compile(rf"(?<!\w)(?:{alternatives or '(?!)'})(?!\w)")
