"""Records set out in full, each kind after its own plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import (
    Assessment,
    Claim,
    Event,
    Mirror,
    Omission,
    Provenance,
    Segment,
    Source,
)
from casebook.sphinxext.drawing import gist_of
from casebook.sphinxext.fields import bearers, column_of, short_name, value_of
from casebook.sphinxext.grounds import (
    draw_assessment,
    draw_evidence,
    draw_provenance,
    draw_uses,
)
from casebook.sphinxext.labels import kinds_label
from casebook.sphinxext.locale import _
from casebook.sphinxext.queries import WORD, word_id
from casebook.vocabulary import Attribution

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Mapping

    from casebook.records import Record
    from casebook.sphinxext.drawing import Drawing
    from casebook.sphinxext.queries import Words
    from casebook.vocabulary import Word


_FACTS = {
    "section": ("heading", "number-of-segments", "number-of-claims", "questions"),
    "voice": ("kind", "named", "claims"),
    "claim": (
        "kind", "voice", "phase", "weight", "values", "segments", "mechanisms", "supplied",
        "relations", "note",
    ),
    "provenance": ("claim", "wording", "chain", "known", "confidence", "note"),
    "assessment": (
        "claim", "attribution", "attribution_reason", "verdict_then", "verdict", "reason",
        "would_change", "confidence", "assessed",
    ),
    "omission": ("matters", "claims", "confidence"),
    "mechanism": (
        "level", "caution", "discussion", "confidence", "segments", "claims", "mirrors",
        "sources",
    ),
    "reason": ("factor", "origin", "number", "claims", "mirrors", "sources"),
    "question": ("segments", "presupposes", "positions"),
    "event": ("segments", "claims", "sources", "confidence"),
    "term": ("see", "sources"),
    "source": (
        "role", "seen", "before_article", "reliability", "note", "segments", "omissions",
        "mechanisms", "reasons", "events", "terms",
    ),
    "edition": ("date", "changes"),
}  # fmt: skip
"""What is told of a record of each kind besides what it says, in order."""


def draw_entries(drawing: Drawing, records: Iterable[Record]) -> list[nodes.Node]:
    """Set out records in full, one below the other."""
    found = tuple(records)
    if not found:
        return []
    kind = found[0].kind_name
    if isinstance(found[0], Mirror):
        return draw_mirrors(drawing, found)
    items = (_entry(drawing, record) for record in found)
    return [drawing.entries(items, f"case-{kind}s"), *found_by_id(drawing, found)]


def draw_timeline(drawing: Drawing, events: Iterable[Record]) -> list[nodes.Node]:
    """Set out events along a line."""
    found = tuple(events)
    items = (_entry(drawing, event) for event in found)
    return [drawing.entries(items, "case-events", "case-timeline"), *found_by_id(drawing, found)]


def draw_mirrors(drawing: Drawing, mirrors: Iterable[Record]) -> list[nodes.Node]:
    """Set out promises beside realities."""
    found = tuple(mirror for mirror in mirrors if isinstance(mirror, Mirror))
    items = (_mirror(drawing, mirror) for mirror in found)
    return [drawing.entries(items, "case-mirrors"), *found_by_id(drawing, found)]


def draw_words(drawing: Drawing, words: Words) -> list[nodes.Node]:
    """Set out a vocabulary: each word, its definition, how many records bear it, an example."""
    borne = bearers(drawing.book, words.vocabulary)
    items = (_word(drawing, word, borne, words.examples.get(word)) for word in words.vocabulary)
    return [drawing.entries(items, "case-words")]


def draw_facts(drawing: Drawing, record: Record, names: Iterable[str]) -> list[nodes.Node]:
    """Give facts about a record by the names of columns, as a list."""
    return drawing.facts(_facts(drawing, record, names))


def draw_grounds(drawing: Drawing, record: Record) -> list[nodes.Node]:
    """Set out what a record rests on, if its kind says so: provenance, verdicts, evidence."""
    if isinstance(record, Claim):
        assessments = drawing.desk.referring(record, "assessment")
        return [
            *draw_provenance(drawing, record),
            *draw_assessment(drawing, record),
            *(node for one in assessments for node in draw_grounds(drawing, one)),
        ]
    if isinstance(record, Assessment | Omission):
        return draw_evidence(drawing, record, record.evidence)
    return []


def found_by_id(drawing: Drawing, records: Iterable[Record]) -> list[nodes.Node]:
    """Let the search of a site find by their ids the records that have their place on the page."""
    places = drawing.desk.places
    here = [
        word
        for one in records
        if (place := places.get((one.kind_name, one.id))) and place.docname == drawing.docname
        # The search takes a query apart at hyphens, but not a keyword.
        for word in one.id.split("-")
    ]
    if not here or not getattr(drawing.desk.builder, "search", False):
        return []
    return [nodes.meta(name="keywords", content=", ".join(dict.fromkeys(here)))]


def citation(drawing: Drawing, source: Source) -> nodes.paragraph:
    """Cite a work in the style of the bibliography; its address is a link."""
    line = drawing.line_of(classes=["case-citation"])
    for text, is_italic in drawing.desk.bibliography.citation(source):
        lead, scheme, address = text.partition("https://" if "https://" in text else "http://")
        if is_italic:
            line += nodes.emphasis(text, text)
        elif scheme:
            line += [nodes.Text(lead), *drawing.inline(f"{scheme}{address}".rstrip(". "))]
        else:
            line += nodes.Text(text)
    return line


def _facts(
    drawing: Drawing, record: Record, names: Iterable[str]
) -> list[tuple[str, list[nodes.Node]]]:
    """Give facts about a record by the names of columns."""
    referring = drawing.desk.referring
    return [drawing.fact(name, column_of(referring, record, name)) for name in names]


def _entry(drawing: Drawing, record: Record) -> nodes.definition_list_item:
    """Set out one record."""
    if isinstance(record, Segment):
        return _segment(drawing, record)
    head: list[nodes.Node] = [drawing.prose(short_name(record))]
    if record.kind_name == "claim":
        head = [drawing.link(record)]
    body: list[nodes.Node] = []
    said = gist_of(record)
    if isinstance(record, Source):
        body.append(citation(drawing, record))
    elif said:
        body.append(drawing.paragraph(said, "case-gist"))
    facts = _facts(drawing, record, _FACTS.get(record.kind_name, ()))
    if isinstance(record, Source):
        facts += draw_uses(drawing, record)
    body += drawing.facts(facts)
    body += draw_grounds(drawing, record)
    classes = ["case-date"] if isinstance(record, Event) else []
    if classes:
        head = [nodes.inline("", "", *head, classes=classes)]
    return drawing.entry(record.kind_name, record.id, head, body)


def _segment(drawing: Drawing, segment: Segment) -> nodes.definition_list_item:
    """Set out a stretch of the article by what was read from it."""
    head = [
        nodes.inline(segment.id, segment.id, classes=["case-id"]),
        nodes.Text(" "),
        drawing.word(segment.disposition),
        nodes.Text(" "),
        drawing.prose(segment.headline, "case-where"),
    ]
    referring = drawing.desk.referring
    read = [
        record
        for kind in drawing.book.by_kind
        if kind != "segment"
        for record in referring(segment, kind)
    ]
    claims = [record for record in read if record.kind_name == "claim"]
    others = [record for record in read if record.kind_name != "claim"]
    items = [[drawing.brief(claim, marks=False)] for claim in claims]
    items += [[drawing.mention(other)] for other in others]
    anchor = _("Characters %(start)d to %(end)d, digest %(digest)s") % {
        "start": segment.start,
        "end": segment.end,
        "digest": segment.digest,
    }
    body: list[nodes.Node] = [drawing.bullets(items)] if items else []
    body.append(drawing.line_of(anchor, classes=["case-where"]))
    return drawing.entry("segment", segment.id, head, body)


def _mirror(drawing: Drawing, mirror: Mirror) -> nodes.definition_list_item:
    """Set out a promise beside a reality."""
    sides = nodes.container(classes=["case-mirror"])
    for name, also in (("promise", "mechanisms"), ("reality", "reasons")):
        side = nodes.container(classes=[f"case-{name}"])
        label, _body = drawing.fact(name, getattr(mirror, name))
        side += drawing.line_of(nodes.strong(label, label), classes=["case-side"])
        side += drawing.paragraph(getattr(mirror, name), "case-gist")
        side += drawing.block(value_of(drawing.book, mirror, f"{name}_claims"))
        side += draw_facts(drawing, mirror, (also,))
        sides += side
    return drawing.entry("mirror", mirror.id, [drawing.prose(mirror.label)], [sides])


def _word(
    drawing: Drawing, word: Word, borne: Mapping[str, Counter[object]], example: Record | None
) -> nodes.definition_list_item:
    """Set out one word of a vocabulary."""
    head = nodes.inline(classes=["case-word", f"case-{type(word).__name__.lower()}-{word.value}"])
    head += drawing.prose(word.label)
    body: list[nodes.Node] = [drawing.paragraph(word.definition)]
    counts = [
        [nodes.Text(f"{kinds_label(kind)}: {numbers[word]}")] for kind, numbers in borne.items()
    ]
    if counts:
        body.append(drawing.line_of(*drawing.joined(counts, "; "), classes=["case-count"]))
    if example is not None:
        body.append(_example(drawing, word, example))
    return drawing.entry(WORD, word_id(word), [head], body)


def _example(drawing: Drawing, word: Word, record: Record) -> nodes.paragraph:
    """Show how a word is used: the claim that a record is about, and the reason given there."""
    line = drawing.line_of(nodes.strong("", "", nodes.Text(_("Example: "))))
    about = record
    if isinstance(record, Assessment | Provenance):
        about = next(iter(drawing.book.claims.pick([record.claim])), record)
    line += [*drawing.brief(about, marks=False).children, nodes.Text(" ")]
    if isinstance(record, Assessment):
        is_first = isinstance(word, Attribution)
        reason = record.attribution_reason or word.definition if is_first else record.reason
        line += drawing.prose(reason)
    elif isinstance(record, Provenance) and record.note:
        line += drawing.prose(record.note)
    return line
