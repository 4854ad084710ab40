"""The records of the benchmark as a casebook, which Sphinx imports as any project's book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rows import PER_PAGE, VOICES, load_rows

from casebook.books import Book, Records
from casebook.records import (
    Article,
    Assessment,
    AssessmentId,
    Claim,
    ClaimId,
    Provenance,
    ProvenanceId,
    Relation,
    Section,
    SectionId,
    Segment,
    SegmentId,
    Source,
    SourceId,
    Voice,
    VoiceId,
)
from casebook.values import Date
from casebook.views.anchors import digest, marks_in
from casebook.vocabulary import (
    Attribution,
    Confidence,
    Disposition,
    Ground,
    Kind,
    Phase,
    RelationKind,
    Seen,
    SegmentKind,
    SourceRole,
    Verdict,
    VoiceKind,
    Weight,
    Wording,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rows import Row

_WORDS = "These words stand in the article."
_DAY = Date(iso="2020-01-31")
_ARTICLE = SourceId("article")


def make_book(path: Path, *, grounds: bool) -> Book:
    """
    Make a book of the records in a file.

    Each record is a claim; each page of fifty is a section with one segment, from which all its
    claims are read.

    Args:
        path: The file.
        grounds:
            Whether each claim has the provenance and the assessment that the checks demand. No
            competitor has the like of them.
    """
    rows = load_rows(path)
    parts = -(-len(rows) // PER_PAGE)
    return Book(
        article=Article(
            id=_ARTICLE,
            title="An Article",
            byline="Nobody",
            publication="A Page",
            published=_DAY,
            url="https://example.org/article",
            length=parts * len(_WORDS),
            digest=digest(_WORDS * parts),
            recipe="collapse-ws-v1",
        ),
        sections=Records("section", map(_section, range(1, parts + 1))),
        segments=Records("segment", map(_segment, range(1, parts + 1))),
        names=Records("name", ()),
        voices=Records("voice", map(_voice, VOICES)),
        claims=Records("claim", map(_claim, rows)),
        provenances=Records("provenance", map(_provenance, rows) if grounds else ()),
        assessments=Records("assessment", _assessments(rows) if grounds else ()),
        omissions=Records("omission", ()),
        mechanisms=Records("mechanism", ()),
        reasons=Records("reason", ()),
        mirrors=Records("mirror", ()),
        questions=Records("question", ()),
        events=Records("event", ()),
        terms=Records("term", ()),
        sources=Records("source", [_source()]),
    )


def section_id(number: int) -> str:
    """Give the id of the section that a page of fifty records follows."""
    return f"part-{number:03}"


def _section(number: int) -> Section:
    return Section(
        id=SectionId(section_id(number)),
        number=number,
        heading="",
        title=f"Chapter {number}",
        gist="It says what it says.",
    )


def _segment(number: int) -> Segment:
    return Segment(
        id=SegmentId(f"S{number:05}"),
        section=SectionId(section_id(number)),
        paragraph=number,
        form=SegmentKind.SENTENCE,
        disposition=Disposition.CLAIM,
        start=(number - 1) * len(_WORDS),
        end=number * len(_WORDS),
        digest=digest(_WORDS),
        marks=marks_in(_WORDS),
    )


def _voice(id: str) -> Voice:
    return Voice(
        id=VoiceId(id),
        label=id.replace("-", " ").capitalize(),
        kind=VoiceKind.PERSON,
        named=False,
        description="Somebody who says something.",
    )


def _claim(row: Row) -> Claim:
    return Claim(
        id=ClaimId(row.id),
        gist=row.title,
        kind=Kind(row.kind),
        voice=VoiceId(row.voice),
        phase=Phase(row.phase),
        weight=Weight(row.weight),
        segments=(SegmentId(row.segment),),
        relations=tuple(
            Relation(kind=RelationKind.SUPPORTS, claim=ClaimId(other)) for other in row.links
        ),
        note=row.text,
    )


def _provenance(row: Row) -> Provenance:
    return Provenance(
        id=ProvenanceId(f"P{row.id[1:]}"),
        claim=ClaimId(row.id),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
    )


def _assessments(rows: Sequence[Row]) -> Iterator[Assessment]:
    for row in rows:
        yield Assessment(
            id=AssessmentId(f"A{row.id[1:]}"),
            claim=ClaimId(row.id),
            attribution=Attribution.OWN_VOICE,
            verdict_then=Verdict.NOT_CHECKABLE,
            verdict=Verdict.NOT_CHECKABLE,
            # The checks demand a reason of its own for each.
            reason=f"It is invented, and bears the id {row.id}.",
            confidence=Confidence.HIGH,
            assessed=_DAY,
            would_change="Nothing would.",
        )


def _source() -> Source:
    return Source(
        id=_ARTICLE,
        type="webpage",
        title="An Article",
        role=SourceRole.SUBJECT,
        seen=Seen.TEXT,
        issued=_DAY,
    )
