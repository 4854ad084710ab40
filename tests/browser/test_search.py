"""The search of the site finds records by id, words, voice and source, also from a folder."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from browser.site import Spot, places
from casebook import book

if TYPE_CHECKING:
    from pathlib import Path

    from browser.conftest import Opener

_DRAW = random.Random(2015)  # noqa: S311 - tests draw the same every time.
CLAIM = book.claims[_DRAW.choice(book.claims.ids)]
VOICE = _DRAW.choice([one for one in book.voices if len(one.label.split()) > 1])
SOURCE = _DRAW.choice([one for one in book.sources if one.author])
LONGEST = sorted({word.strip(".,;:’") for word in CLAIM.text.split()}, key=len)[-3:]

ASKED = {
    "id": ("claim", CLAIM.id, CLAIM.id),
    "words": ("claim", CLAIM.id, " ".join(LONGEST)),
    "voice": ("voice", VOICE.id, VOICE.label),
    "author": ("source", SOURCE.id, SOURCE.author[0] if SOURCE.author else ""),
}
"""What is asked for, and the record whose page has to be among the answers."""


@pytest.mark.parametrize("files", [False, True], ids=["http", "file"])
@pytest.mark.parametrize("asked", ASKED)
def test_search_finds_the_record(open_page: Opener, site: Path, asked: str, *, files: bool) -> None:
    """The page of the record is among the results."""
    kind, id_, words = ASKED[asked]
    spot: Spot = places(site)[kind, id_]
    page = open_page("search.html", files=files)
    errors: list[str] = []
    page.on("console", lambda one: errors.append(one.text) if one.type == "error" else None)
    box = page.locator("form:visible input[name=q]").last
    box.fill(words)
    box.press("Enter")
    result = page.locator(f"#search-results li a[href*='{spot.page}']").first
    result.wait_for()
    assert not [one for one in errors if "Content Security Policy" not in one]
    result.click()
    page.wait_for_url(f"**/{spot.page}*")
