"""Which terms of the glossary a text uses, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.records import Term


def first_uses(book: Book, text: str) -> Iterator[tuple[Term, int, int]]:
    """
    Give each term that a text uses, in order, with the offsets of its first use.

    A term is found under its label, without what stands in brackets there, in the plural too and
    with a capital. Of two that begin at one spot the longer counts. Everyday words are left out,
    since a text may mean them in another sense.

    >>> from casebook import book
    >>> text = "Push factors drive out. A push factor is no pull factor."
    >>> [(term.id, text[start:end]) for term, start, end in first_uses(book, text)]
    [('push-factor', 'Push factors'), ('pull-factor', 'pull factor')]
    """
    found, terms = book.once("terms in texts", lambda: _finder(book))
    seen: set[str] = set()
    for match in found.finditer(text):
        term = terms[match[1].casefold()]
        if term.id not in seen:
            seen.add(term.id)
            yield term, match.start(), match.end()


def _finder(book: Book) -> tuple[re.Pattern[str], dict[str, Term]]:
    """Give a pattern for all labels, and the term of each."""
    named = {one.label.partition(" (")[0]: one for one in book.terms if not one.everyday}
    labels = sorted(named, key=len, reverse=True)
    # A first letter may be a capital; a label that begins with one keeps it.
    forms = (
        f"[{label[0]}{label[0].upper()}]{re.escape(label[1:])}" if label[0].islower() else
        re.escape(label)
        for label in labels
    )  # fmt: skip
    pattern = re.compile(rf"(?<!-)\b({'|'.join(forms) or '(?!)'})s?\b(?!-)")
    return pattern, {label.casefold(): one for label, one in named.items()}
