"""Which terms of the glossary a text uses, and where."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_book import BOOK

from casebook.books import Records
from casebook.records import Term, TermId
from casebook.sphinxext.glossary import first_uses


def book_of(*labels: str, everyday: str = "") -> object:
    """Give the small book with other terms."""
    terms = [
        Term(
            id=TermId(f"t{place}"),
            label=label,
            definition="It is.",
            everyday=label == everyday,
        )
        for place, label in enumerate(labels)
    ]
    return replace(BOOK, terms=Records("term", terms))


@pytest.mark.parametrize(
    ("labels", "text", "found"),
    [
        (("push factor",), "A push factor.", ["push factor"]),
        (("push factor",), "Push factors, and a push factor.", ["Push factors"]),
        (("factor", "push factor"), "A push factor; a factor.", ["push factor", "factor"]),
        (("Sharia",), "sharia and Sharia", ["Sharia"]),
        (("ISIS (the names)",), "About ISIS.", ["ISIS"]),
        (("pull",), "pulled, pulls, pull-out", ["pulls"]),
        (("two+clocks",), "two clocks, two+clocks", ["two+clocks"]),
        (("ferry",), "", []),
        ((), "anything", []),
    ],
)
def test_the_first_use_of_each_term_is_found(
    labels: tuple[str, ...], text: str, found: list[str]
) -> None:
    """In the plural, with a capital, the longer of two, and whole words alone."""
    uses = list(first_uses(book_of(*labels), text))  # type: ignore[arg-type] # It is a book.

    assert [text[start:end] for _term, start, end in uses] == found


def test_an_everyday_word_is_left_alone() -> None:
    """It may mean something else."""
    book = book_of("reason", "push factor", everyday="reason")

    uses = first_uses(book, "For a reason: a push factor.")  # type: ignore[arg-type] # As above.
    assert [term.label for term, *_span in uses] == ["push factor"]
