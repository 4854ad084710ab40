"""The records that every competitor shows: invented, plain, and the same in every run."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PER_PAGE = 50
"""How many records a page shows in full."""

LINKS = 3
"""How many other records each record links to."""

VOICES = tuple(f"voice-{letter}" for letter in "abcdefghij")
"""Who says what the records say."""

CHOICES = {
    "kind": ("empirical", "explanatory", "conceptual", "evaluative"),
    "voice": VOICES,
    "phase": ("involvement", "engagement", "disengagement", "reintegration", "context"),
    "weight": ("central", "supporting", "aside"),
}
"""The fields that hold one word of a fixed set. The words are those of casebook."""

_NOUNS = (
    "anchor", "barrel", "candle", "deck", "engine", "ferry", "gate", "harbour",
    "island", "jetty", "keel", "ladder", "mast", "net", "oar", "pier",
    "quay", "rope", "sail", "tide", "vessel", "wharf", "yard", "buoy",
    "cabin", "dock", "flag", "gull", "hull", "lamp", "map", "wave",
)  # fmt: skip


class Row(NamedTuple):
    """One record of eight fields, and its links."""

    id: str
    title: str
    kind: str
    voice: str
    phase: str
    weight: str
    #: The stretch of text that it was read from, the same for all records of a page.
    segment: str
    text: str
    #: The ids of the records that it links to.
    links: tuple[str, ...]


class Page(NamedTuple):
    """One page, and the records that it shows in full."""

    #: The name of its file.
    name: str
    title: str
    rows: Sequence[Row]


def record_id(place: int) -> str:
    """Give the id of the record in a place, counted from 1."""
    return f"C{place:05}"


def make_rows(number: int) -> list[Row]:
    """Give so many records, the same in every run."""
    random = Random(number)  # noqa: S311 - the records shall be the same in every run.
    links: list[set[int]] = []
    rows = []
    for place in range(number):
        mine: set[int] = set()
        while len(mine) < LINKS:
            other = random.randrange(number)
            # The book refuses a relation of a record to itself, or one stated on both sides.
            if other != place and not (other < place and place in links[other]):
                mine.add(other)
        links.append(mine)
        rows.append(
            Row(
                id=record_id(place + 1),
                title=_title(place),
                kind=random.choice(CHOICES["kind"]),
                voice=random.choice(VOICES),
                phase=random.choice(CHOICES["phase"]),
                weight=random.choice(CHOICES["weight"]),
                segment=f"S{place // PER_PAGE + 1:05}",
                text=_text(random),
                links=tuple(record_id(other + 1) for other in sorted(mine)),
            )
        )
    return rows


def with_change(rows: Sequence[Row]) -> list[Row]:
    """Give the records with another title and another text of the one in the middle."""
    middle = len(rows) // 2
    row = rows[middle]
    title = f"{row.title.removesuffix('.')} after all."
    fresh = row._replace(title=title, text=f"{row.text} That was found out later.")
    return [*rows[:middle], fresh, *rows[middle + 1 :]]


def pages_of(rows: Sequence[Row]) -> list[Page]:
    """Give the pages on which the records stand, fifty on each."""
    starts = range(0, len(rows), PER_PAGE)
    return [
        Page(f"page{number:03}", _page_title(number), rows[start : start + PER_PAGE])
        for number, start in enumerate(starts, start=1)
    ]


def save_rows(rows: Sequence[Row], path: Path) -> None:
    """Write records to a file, unless it holds them already."""
    text = json.dumps(rows)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def load_rows(path: Path) -> list[Row]:
    """Read records from a file."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    return [Row(*fields)._replace(links=tuple(fields[-1])) for fields in stored]


def _page_title(number: int) -> str:
    """Give the title of a page; it holds no digits, which casebook wants to come from records."""
    base = len(_NOUNS)
    return f"The {_NOUNS[number // base % base]} and the {_NOUNS[number % base]}"


def _title(place: int) -> str:
    """Give a sentence that no other record has, by writing its place with nouns for digits."""
    base = len(_NOUNS)
    first, second, third = (_NOUNS[place // base**power % base] for power in (0, 1, 2))
    return f"The {first} by the {second} stands before the {third}."


def _text(random: Random) -> str:
    """Give two sentences of some forty words."""
    halves = (random.choices(_NOUNS, k=6) for _ in range(2))
    return " ".join(f"The {' and a '.join(words)} were in the report." for words in halves)
