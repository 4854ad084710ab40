"""Who said it first: from a claim of the article back to the first speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.books import references
from casebook.cli.output import COLOURED
from casebook.cli.parser import DONE, FOUND
from casebook.errors import WithdrawnId
from casebook.records import Claim, Provenance, Withdrawal
from casebook.views.problem import shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.records import Assessment, Record


def _trail(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Answer with the trail of each claim that the ids lead to."""
    claims: dict[str, Claim] = {}
    for id in dict.fromkeys(given.ids):
        found = [claim for record in book.find(id) for claim in _claims(book, record)]
        claims.update((claim.id, claim) for claim in found)
        if not found:
            out.say(f"no claim belongs to {id}")
    provenances = {one.claim: one for one in book.provenances}
    assessments = {one.claim: one for one in book.assessments}
    trails = [(one, provenances.get(one.id), assessments.get(one.id)) for one in claims.values()]
    if out.for_readers:
        for claim, provenance, assessment in trails:
            out.heading(shown(claim), claim.headline)
            _add(book, out, claim, provenance, assessment)
    elif out.form == "csv":
        names = ("claim", "step", "label", "shown", "sources", "locator", "wording", "known",
                 "confidence", "attribution")  # fmt: skip
        rows = [row for one in trails for row in _steps(_row(*one))]
        out.rows("trails", rows, names)
    else:
        out.rows("trails", [_row(*one) for one in trails])
    return DONE if claims else FOUND


def _claims(book: Book, record: Record) -> Iterator[Claim]:
    """Give the claims that a record is, names or is named by, or whose provenance names it."""
    if isinstance(record, Claim):
        yield record
    elif isinstance(record, Withdrawal):
        raise WithdrawnId("record", record.id, record.edition, record.note, record.replaced_by)
    else:
        ids = [one.id for one in references(record) if one.kind == "claim"]
        ids = ids or [one.id for one in book.citing(record, "claim")]
        traced = (one for one in book.citing(record, "provenance") if isinstance(one, Provenance))
        ids = ids or [one.claim for one in traced]
        yield from (book.claims[id] for id in dict.fromkeys(ids))


def _row(
    claim: Claim, provenance: Provenance | None, assessment: Assessment | None
) -> dict[str, object]:
    """Give a trail as plain values, under the names of the fields that they come from."""
    known = provenance and {
        "wording": str(provenance.wording),
        "known": str(provenance.known),
        "confidence": str(provenance.confidence),
        "chain": [
            {
                "label": link.label,
                "shown": str(link.shown),
                "sources": list(link.sources),
                "locator": link.locator,
            }
            for link in provenance.chain
        ],
        "note": provenance.note,
    }
    return {
        "claim": claim.id,
        "headline": claim.headline,
        "voice": claim.voice,
        "provenance": known,
        "attribution": str(assessment.attribution) if assessment else None,
        "attribution_reason": assessment.attribution_reason if assessment else "",
    }


def _steps(row: dict[str, object]) -> Iterator[dict[str, object]]:
    """Give a trail as rows of a table, one for each step; the article itself is step 0."""
    known = row["provenance"]
    known = dict(known) if isinstance(known, dict) else {}
    chain = known.pop("chain", [])
    known.pop("note", None)
    rest = {"claim": row["claim"], **known, "attribution": row["attribution"]}
    yield {"step": 0, "label": "the article", **rest}
    for step, link in enumerate(chain, start=1):
        yield {"step": step, **link, **rest}


def _add(
    book: Book,
    out: Output,
    claim: Claim,
    provenance: Provenance | None,
    assessment: Assessment | None,
) -> None:
    """Add the trail of a claim for a reader."""
    voice = book.voices[claim.voice].headline if claim.voice in book.voices else claim.voice
    rows = [("voice", f"{voice} ({claim.voice}), as the article presents it", "")]
    if provenance is None:
        rows.append(("provenance", "nobody has recorded where it comes from", ""))
    else:
        first = "the article itself"
        for step, link in enumerate(provenance.chain, start=1):
            first = link.label
            rows.append((f"link {step}", f"{first} ({link.shown.label})", ""))
            for id in link.sources:
                title = book.sources[id].headline if id in book.sources else "?"
                rows.append(("", f"in {id}: {title}", ""))
            if link.locator:
                rows.append(("", f"at {link.locator}", ""))
        rows.append(("first", f"{first}, as far as is known", ""))
        rows += [
            ("wording", f"{provenance.wording.label}: {provenance.wording.definition}", ""),
            ("known", f"{provenance.known.label}: {provenance.known.definition}", ""),
            ("confidence", provenance.confidence.label, ""),
            ("note", provenance.note, ""),
        ]
    if assessment is None:
        rows.append(("attribution", "nobody has judged it", ""))
    else:
        rows.append(("attribution", assessment.attribution, COLOURED))
        rows.append(("reason", assessment.attribution_reason, ""))
    width = max(len(name) for name, _, _ in rows)
    for name, text, way in rows:
        if text:
            out.row(name, text, width, text_way=way)


ANSWERS = {"trail": _trail}
"""What answers the command."""
