"""
The anchors of this casebook, proved with a copy of the article.

The article is under its owner's rights and is not part of the project, so these tests need a
copy, at ``$CASEBOOK_ARTICLE`` or beside the checkout, and are skipped where there is none.
"""

from __future__ import annotations

import os
import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casebook.__main__ import main
from casebook.data import BOOK
from casebook.views.anchors import digest, verify
from casebook.views.names import fold
from casebook.views.standing import claim_problems

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLE = Path(
    os.environ.get("CASEBOOK_ARTICLE")
    or Path(__file__).parents[2] / "shared" / "source" / "article.txt"
)
#: At most so many consecutive words of the article may stand in a record.
LONGEST_QUOTATION = 7

pytestmark = pytest.mark.skipif(
    not ARTICLE.is_file(), reason=f"no copy of the article at {ARTICLE}; set CASEBOOK_ARTICLE"
)


@pytest.fixture(scope="module")
def text() -> str:
    """Give the text of the article."""
    return ARTICLE.read_text(encoding="utf-8")


def test_every_anchor_stands_in_the_article(text: str) -> None:
    """Every fault would be a line of the failure."""
    assert "" == "\n".join(map(str, verify(BOOK, text)))


def test_the_command_finds_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """It says what it proved and ends with 0."""
    assert 0 == main(["verify", str(ARTICLE)])
    assert capsys.readouterr().out.endswith(": no fault\n")


def test_a_segment_moved_by_one_is_noticed(text: str) -> None:
    """Every single offset is held by its digest."""
    for segment in BOOK.segments:
        for start, end in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            first, last = max(segment.start + start, 0), segment.end + end
            moved, here = text[first:last], text[segment.start : segment.end]
            # White space at an end is folded away, so such a move changes no digest.
            same = moved.strip() == here.strip()
            assert same or digest(moved) != segment.digest, segment.id


def test_a_changed_number_or_date_is_noticed(text: str) -> None:
    """Every value of every claim is held by the article's words."""
    for claim in BOOK.claims:
        here = [fold(text[one.start : one.end]) for one in BOOK.segments.pick(claim.segments)]
        for place, quantity in enumerate(claim.quantities):
            other = [*claim.quantities]
            other[place] = replace(quantity, number=quantity.number + 1)
            broken = replace(claim, quantities=tuple(other))
            assert list(claim_problems(BOOK, broken, here, fold(text))), claim.id
        for place, date in enumerate(claim.dates):
            dates = [*claim.dates]
            dates[place] = replace(date, iso=f"17{date.iso[2:]}")
            broken = replace(claim, dates=tuple(dates))
            assert list(claim_problems(BOOK, broken, here, fold(text))), claim.id


def test_a_name_that_is_supplied_or_is_not_is_noticed(text: str) -> None:
    """Every declaration that a name comes from the context is needed."""
    for claim in BOOK.claims:
        here = [fold(text[one.start : one.end]) for one in BOOK.segments.pick(claim.segments)]
        for id in claim.supplied:
            rest = tuple(one for one in claim.supplied if one != id)
            broken = replace(claim, supplied=rest)
            assert list(claim_problems(BOOK, broken, here, fold(text))), f"{claim.id}: {id}"


def test_no_record_repeats_a_passage_of_the_article(text: str) -> None:
    """Titles, headings and addresses apart, no record has eight consecutive words of it."""
    length = LONGEST_QUOTATION + 1
    words = re.findall(r"\w+", fold(text).lower())
    passages = {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
    for records in BOOK.by_kind.values():
        for record in records:
            for name, said in strings(record):
                if name in ("title", "heading", "url"):
                    continue
                ours = re.findall(r"\w+", fold(said).lower())
                runs = (tuple(ours[at : at + length]) for at in range(len(ours) - length + 1))
                shared = [" ".join(run) for run in runs if run in passages]
                assert [] == shared, f"{record.kind_name} {record.id}: {name}"


def strings(part: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Give every string in a record with the name of its field."""
    if isinstance(part, str):
        yield name, part
    elif isinstance(part, tuple):
        for one in part:
            yield from strings(one, name)
    elif is_dataclass(part):
        for field in fields(part):
            yield from strings(getattr(part, field.name), field.name)
