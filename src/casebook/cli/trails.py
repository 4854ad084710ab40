"""Who said it first: from a claim of the article back to the first speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.cli.output import COLOURED
from casebook.cli.parser import DONE, FOUND
from casebook.views.problem import shown
from casebook.views.trail import claims_of, trail

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.records import Claim
    from casebook.views.trail import Trail


def _trail(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Answer with the trail of each claim that the ids lead to."""
    claims: dict[str, Claim] = {}
    for id in dict.fromkeys(given.ids):
        found = [claim for record in book.find(id) for claim in claims_of(book, record)]
        claims.update((claim.id, claim) for claim in found)
        if not found:
            out.say(f"no claim belongs to {id}")
    trails = [trail(book, one) for one in claims.values()]
    if out.for_readers:
        for one in trails:
            out.heading(shown(one.claim), one.claim.headline)
            _add(book, out, one)
    elif out.form == "csv":
        names = ("claim", "step", "label", "shown", "sources", "locator", "wording", "known",
                 "confidence", "attribution")  # fmt: skip
        out.rows("trails", [row for one in trails for row in _steps(_row(one))], names)
    else:
        out.rows("trails", [_row(one) for one in trails])
    return DONE if claims else FOUND


def _row(one: Trail) -> dict[str, object]:
    """Give a trail as plain values, under the names of the fields that they come from."""
    known = one.wording and {
        "wording": str(one.wording),
        "known": str(one.known),
        "confidence": str(one.confidence),
        "chain": [
            {
                "label": step.label,
                "shown": str(step.shown),
                "sources": list(step.works),
                "locator": step.locator,
            }
            for step in one.steps
        ],
        "note": one.note,
    }
    return {
        "claim": one.claim.id,
        "headline": one.claim.headline,
        "voice": one.claim.voice,
        "provenance": known,
        "attribution": one.attribution and str(one.attribution),
        "attribution_reason": one.reason,
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


def _add(book: Book, out: Output, one: Trail) -> None:
    """Add the trail of a claim for a reader."""
    id = one.claim.voice
    voice = book.voices[id].headline if id in book.voices else id
    rows = [("voice", f"{voice} ({id}), as the article presents it", "")]
    for number, step in enumerate(one.steps, start=1):
        rows.append((f"link {number}", f"{step.label} ({step.shown.label})", ""))
        for work in step.works:
            title = book.sources[work].headline if work in book.sources else "?"
            rows.append(("", f"in {work}: {title}", ""))
        if step.locator:
            rows.append(("", f"at {step.locator}", ""))
    if one.wording and one.known and one.confidence:
        rows += [
            ("first", f"{one.first}, as far as is known", ""),
            ("wording", f"{one.wording.label}: {one.wording.definition}", ""),
            ("known", f"{one.known.label}: {one.known.definition}", ""),
            ("confidence", one.confidence.label, ""),
            ("note", one.note, ""),
        ]
    else:
        rows.append(("provenance", "nobody has recorded where it comes from", ""))
    if one.attribution:
        rows.append(("attribution", one.attribution, COLOURED))
        rows.append(("reason", one.reason, ""))
    else:
        rows.append(("attribution", "nobody has judged it", ""))
    width = max(len(name) for name, _, _ in rows)
    for name, text, way in rows:
        if text:
            out.row(name, text, width, text_way=way)


ANSWERS = {"trail": _trail}
"""What answers the command."""
