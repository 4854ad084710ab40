"""A casebook of as many made-up claims as are wanted, the same each time."""

from __future__ import annotations

from pathlib import Path

from casebook.books import Book, Records
from casebook.formats import export, files_of
from casebook.records import (
    Article,
    Claim,
    ClaimId,
    Section,
    SectionId,
    Segment,
    SegmentId,
    SourceId,
    Voice,
    VoiceId,
)
from casebook.values import Date, Quantity
from casebook.vocabulary import Disposition, Kind, Marks, Phase, SegmentKind, VoiceKind, Weight

SEGMENTS = 1_000
_LENGTH = 80


def write(folder: str, claims: int) -> None:
    """Write such a book into a folder, as JSON and its claims as one table of CSV."""
    book = make_book(claims)
    export(book, "json", Path(folder, "large", "casebook.json"))
    [table] = [one for one in files_of(book, "csv") if Path(one.name).name == "claims.csv"]
    Path(folder, "large", "claims.csv").write_bytes(table.content)


def make_book(claims: int) -> Book:
    """
    Make a book of *claims* claims, each read from one of a thousand segments.

    >>> len(make_book(25).claims)
    25
    """
    section = SectionId("front")
    segments = [
        Segment(
            id=SegmentId(f"S{number:04}"),
            section=section,
            paragraph=1 + number // 5,
            form=SegmentKind.SENTENCE,
            disposition=Disposition.CLAIM,
            start=number * _LENGTH,
            end=(number + 1) * _LENGTH - 1,
            digest=f"{number:016x}",
            marks=Marks.NONE,
        )
        for number in range(SEGMENTS)
    ]
    voices = [
        Voice(
            id=VoiceId(f"v{number}"),
            label=f"Voice {number}",
            kind=VoiceKind.PERSON,
            named=True,
            description="Somebody who was made up.",
        )
        for number in range(10)
    ]
    kinds, phases, weights = tuple(Kind), tuple(Phase), tuple(Weight)
    return Book(
        article=Article(
            id=SourceId("article"),
            title="An Article",
            byline="Nobody",
            publication="A Page",
            published=Date(iso="2020-01-31"),
            url="https://example.org/article",
            length=SEGMENTS * _LENGTH,
            digest="0" * 16,
            recipe="collapse-ws-v1",
        ),
        sections=Records(
            "section",
            [Section(id=section, number=1, heading="", title="Front", gist="It says much.")],
        ),
        segments=Records("segment", segments),
        voices=Records("voice", voices),
        claims=Records(
            "claim",
            [
                Claim(
                    id=ClaimId(f"C{number:06}"),
                    gist="In that year {count} crossed the bay by boat, as they had always done.",
                    kind=kinds[number % len(kinds)],
                    voice=VoiceId(f"v{number % 10}"),
                    phase=phases[number % len(phases)],
                    weight=weights[number % len(weights)],
                    segments=(SegmentId(f"S{number % SEGMENTS:04}"),),
                    quantities=(Quantity(name="count", number=number, unit="people"),),
                )
                for number in range(claims)
            ],
        ),
        names=Records("name", ()),
        provenances=Records("provenance", ()),
        assessments=Records("assessment", ()),
        omissions=Records("omission", ()),
        mechanisms=Records("mechanism", ()),
        reasons=Records("reason", ()),
        mirrors=Records("mirror", ()),
        questions=Records("question", ()),
        events=Records("event", ()),
        terms=Records("term", ()),
        sources=Records("source", ()),
    )
