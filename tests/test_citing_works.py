"""How the command cites the works of a book, in the style of the APA."""

from __future__ import annotations

from typing import Any

import pytest
from small_book import BOOK, changed
from test_cli import ask

from casebook.values import Date


@pytest.mark.parametrize(
    ("fields", "cited"),
    [
        (
            {"type": "article-journal", "container_title": "Lakes", "volume": "4", "issue": "2",
             "page": "11-19", "publisher": ""},
            "Lindel, A., & Brandt, I. (2021). The Last Crossing. Lakes, 4(2), 11–19.",
        ),
        (
            {"page": "11"},
            "Lindel, A., & Brandt, I. (2021). The Last Crossing. 11. Quay & Daughters.",
        ),
        (
            {"issued": Date(iso="-0399")},
            "Lindel, A., & Brandt, I. (400 BCE). The Last Crossing. Quay & Daughters.",
        ),
        (
            {"issued": None, "author": ()},
            "Roth, J. (Ed.). (n.d.). The Last Crossing. Quay & Daughters.",
        ),
    ],
    ids=["a range of pages", "one page", "before the common era", "no date and no author"],
)  # fmt: skip
def test_a_work_is_cited_as_the_apa_does(
    fields: dict[str, Any], cited: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Pages are joined by an en dash, and a year before the common era says so."""
    book = changed(BOOK, "source", "lindel-2021", **fields)

    assert (0, f"{cited}\n", "") == ask(capsys, "cite", "lindel-2021", book=book)
