"""Records set out in full, each kind after its own plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Event, Mirror, Segment, Source
from casebook.sphinxext.drawing import gist_of
from casebook.sphinxext.fields import bearers, column_of, short_name, value_of
from casebook.sphinxext.labels import kinds_label
from casebook.sphinxext.locale import _
from casebook.sphinxext.queries import WORD, word_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.records import Record
    from casebook.sphinxext.drawing import Drawing
    from casebook.vocabulary import Word


_FACTS = {
    "section": ("heading", "number-of-segments", "number-of-claims", "questions"),
    "voice": ("kind", "named", "claims"),
    "claim": (
        "kind", "voice", "phase", "weight", "values", "segments", "mechanisms", "supplied",
        "relations", "note",
    ),
    "mechanism": (
        "level", "caution", "confidence", "segments", "claims", "mirrors", "sources",
    ),
    "reason": ("factor", "origin", "number", "claims", "mirrors", "sources"),
    "question": ("segments", "presupposes", "positions"),
    "event": ("segments", "claims", "sources", "confidence"),
    "term": ("see", "sources"),
    "source": (
        "role", "seen", "before_article", "segments", "note", "mechanisms", "reasons", "events",
        "terms",
    ),
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
    return [drawing.entries(items, f"case-{kind}s")]


def draw_timeline(drawing: Drawing, events: Iterable[Record]) -> list[nodes.Node]:
    """Set out events along a line."""
    items = (_entry(drawing, event) for event in events)
    return [drawing.entries(items, "case-events", "case-timeline")]


def draw_mirrors(drawing: Drawing, mirrors: Iterable[Record]) -> list[nodes.Node]:
    """Set out promises beside realities."""
    items = (_mirror(drawing, mirror) for mirror in mirrors if isinstance(mirror, Mirror))
    return [drawing.entries(items, "case-mirrors")]


def draw_words(drawing: Drawing, vocabulary: type[Word]) -> list[nodes.Node]:
    """Set out a vocabulary: each word, its definition, and how many records bear it."""
    return [drawing.entries((_word(drawing, word) for word in vocabulary), "case-words")]


def draw_facts(drawing: Drawing, record: Record, names: Iterable[str]) -> list[nodes.Node]:
    """Give facts about a record by the names of columns."""
    referring = drawing.desk.referring
    return drawing.facts(drawing.fact(name, column_of(referring, record, name)) for name in names)


def citation(drawing: Drawing, source: Source) -> nodes.paragraph:
    """Describe a work in one line: who, when, what, in what, by whom."""
    parts: list[list[nodes.Node]] = []
    authors = "; ".join(source.author)
    if authors:
        parts.append([nodes.Text(authors)])
    if source.issued:
        parts.append([drawing.text(source.issued.phrase)])
    parts.append([nodes.emphasis("", "", drawing.prose(source.title))])
    numbers = f"{source.volume}({source.issue})" if source.issue else source.volume
    within = [source.container_title, numbers, source.page, source.number]
    publisher = [source.publisher, source.publisher_place]
    parts += [
        [nodes.Text(", ".join(filter(None, group)))] for group in (within, publisher) if any(group)
    ]
    address = f"https://doi.org/{source.doi}" if source.doi else source.url
    if source.isbn:
        parts.append([nodes.Text(f"ISBN {source.isbn}")])
    if address:
        parts.append(drawing.inline(address))
    return drawing.line_of(*drawing.joined(parts, ". "), classes=["case-citation"])


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
    body += draw_facts(drawing, record, _FACTS.get(record.kind_name, ()))
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
        nodes.inline("", "", drawing.text(segment.headline), classes=["case-where"]),
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
    items = [[drawing.brief(claim)] for claim in claims]
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


def _word(drawing: Drawing, word: Word) -> nodes.definition_list_item:
    """Set out one word of a vocabulary."""
    head = nodes.inline(classes=["case-word", f"case-{type(word).__name__.lower()}-{word.value}"])
    head += drawing.prose(word.label)
    body: list[nodes.Node] = [drawing.paragraph(word.definition)]
    counts = [
        [nodes.Text(f"{kinds_label(kind)}: {number}")]
        for kind, number in bearers(drawing.book, word)
    ]
    if counts:
        body.append(drawing.line_of(*drawing.joined(counts, "; "), classes=["case-count"]))
    return drawing.entry(WORD, word_id(word), [head], body)
