"""The page of one record: what it says, what it is, where it stands, and what it bears on."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Assessment, Claim, Segment
from casebook.sphinxext.drawing import gist_of
from casebook.sphinxext.entries import draw_entries, draw_facts, found_by_id
from casebook.sphinxext.fields import Lost, column_of, follow
from casebook.sphinxext.grounds import (
    draw_assessment,
    draw_clock,
    draw_evidence,
    draw_provenance,
)
from casebook.sphinxext.labels import field_label, kinds_label
from casebook.sphinxext.locale import _
from casebook.sphinxext.queries import ABOUT_CLAIMS
from casebook.sphinxext.touched import neighbours
from casebook.values import Date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.records import Record
    from casebook.sphinxext.drawing import Drawing
    from casebook.values import Quantity

_STEP = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


def draw_page(drawing: Drawing, record: Record) -> list[nodes.Node]:
    """Give all that stands on the page of a record below its heading."""
    result: list[nodes.Node] = []
    anchors = drawing.claim_anchor(record.kind_name, record.id)
    if anchors:
        result.append(nodes.target("", "", ids=anchors))
    if drawing.desk.builder.format == "html":
        result.append(nodes.meta(name="description", content=drawing.text(gist_of(record))))
    about = (one for kind in ABOUT_CLAIMS for one in drawing.desk.referring(record, kind))
    result += found_by_id(drawing, [*about] if isinstance(record, Claim) else [])
    result += _trail(drawing, record)
    if isinstance(record, Claim):
        result += _claim(drawing, record)
    else:
        result += draw_entries(drawing, [record])
    return [*result, *_neighbours(drawing, record)]


def _claim(drawing: Drawing, claim: Claim) -> Iterator[nodes.Node]:
    """Give the body of the page of a claim."""
    yield drawing.paragraph(claim.text, "case-gist", "case-lead")
    yield from draw_facts(drawing, claim, ("kind", "voice", "phase", "weight"))
    yield drawing.heading(_("Who says it, and through whom"))
    yield from draw_provenance(drawing, claim)
    yield drawing.heading(_("How it holds up"))
    yield from draw_clock(drawing)
    yield from draw_assessment(drawing, claim)
    for one in drawing.desk.referring(claim, "assessment"):
        if isinstance(one, Assessment) and one.evidence:
            yield drawing.heading(field_label("evidence"))
            yield from draw_evidence(drawing, one, one.evidence)
    if claim.values:
        yield drawing.heading(field_label("values"))
        yield drawing.bullets([[_value(drawing, value)] for value in claim.values])
    yield drawing.heading(field_label("segments"))
    yield from _where(drawing, claim)
    for name in ("mechanisms", "supplied"):
        found = column_of(drawing.desk.referring, claim, name)
        if found:
            yield drawing.heading(field_label(name))
            yield drawing.line_of(*drawing.inline(found))
    related = list(_related(drawing, claim))
    if related:
        yield drawing.heading(field_label("relations"))
        yield drawing.bullets([line] for line in related)
    citing = list(_citing(drawing, claim))
    if citing:
        yield drawing.heading(_("Where it is taken up"))
        yield drawing.bullets([line] for line in citing)
    if claim.note:
        yield drawing.heading(field_label("note"))
        yield drawing.paragraph(claim.note)


def _trail(drawing: Drawing, record: Record) -> list[nodes.Node]:
    """Give the way back: the page of all records of the kind, and the section."""
    steps: list[list[nodes.Node]] = []
    folder = drawing.desk.folders.get(record.kind_name, "")
    index = next(
        (name for name in (f"{folder}/index", folder) if name in drawing.desk.titles), None
    )
    if index is not None:
        steps.append([drawing.link_to_page(index, kinds_label(record.kind_name))])
    if isinstance(record, Claim):
        sections = column_of(drawing.desk.referring, record, "section")
        steps.append(drawing.inline(sections))
    steps = [step for step in steps if step]
    if not steps:
        return []
    return [drawing.line_of(*drawing.joined(steps, _STEP), classes=["case-trail"])]


def _neighbours(drawing: Drawing, record: Record) -> list[nodes.Node]:
    """Link to the record before and the one after."""
    records = drawing.book.of_kind(record.kind_name)
    before, after = neighbours(drawing.book, record)
    steps: list[list[nodes.Node]] = []
    for name, words, other in (
        ("case-previous", _("Previous: "), before),
        ("case-next", _("Next: "), after),
    ):
        if other:
            step = nodes.inline(words, words, drawing.link(records[other]), classes=[name])
            steps.append([step])
    if not steps:
        return []
    return [drawing.line_of(*drawing.joined(steps, " "), classes=["case-neighbours"])]


def _value(drawing: Drawing, value: Quantity | Date) -> nodes.paragraph:
    """Give one quantity or date, and the article's words for it where they differ."""
    parts: list[nodes.Node | str] = [drawing.text(value.phrase)]
    if isinstance(value, Date):
        parts.append(f" ({value.iso})")
    if value.stated:
        stated = _("in the article:")
        parts += [f"; {stated} ", drawing.text(f"“{value.stated}”")]
    return drawing.line_of(*parts)


def _where(drawing: Drawing, claim: Claim) -> Iterator[nodes.Node]:
    """Say in which paragraphs of which section a claim was read."""
    found = [follow(drawing.book, "segment", id) for id in claim.segments]
    segments = [one for one in found if isinstance(one, Segment)]
    lines: list[list[nodes.Node]] = []
    for (section, paragraph), group in groupby(segments, lambda one: (one.section, one.paragraph)):
        place = drawing.inline(follow(drawing.book, "section", section))
        where = _(", paragraph %d: ") % paragraph
        lines.append([drawing.line_of(*place, where, *drawing.inline(tuple(group)))])
    lines += [[drawing.line_of(*drawing.inline(one))] for one in found if isinstance(one, Lost)]
    yield drawing.bullets(lines)


def _related(drawing: Drawing, claim: Claim) -> Iterator[nodes.paragraph]:
    """Say how a claim bears on others, and others on it."""
    for relation in claim.relations:
        other = follow(drawing.book, "claim", relation.claim)
        yield _relation(drawing, relation.kind.label, other)
    for citing in drawing.desk.referring(claim, "claim"):
        for relation in citing.relations if isinstance(citing, Claim) else ():
            if relation.claim == claim.id:
                yield _relation(drawing, relation.kind.inverse, citing)


def _relation(drawing: Drawing, words: str, other: Record | Lost) -> nodes.paragraph:
    """Say how another claim is related."""
    lead = words[:1].upper() + words[1:]
    if isinstance(other, Lost):
        return drawing.line_of(drawing.prose(lead), " ", *drawing.inline(other))
    return drawing.line_of(drawing.prose(lead), " ", *drawing.brief(other, marks=False).children)


def _citing(drawing: Drawing, claim: Claim) -> Iterator[nodes.paragraph]:
    """Name the records of other kinds that refer to a claim."""
    for kind in drawing.book.by_kind:
        if kind != "claim" and kind not in ABOUT_CLAIMS:
            for record in drawing.desk.referring(claim, kind):
                yield drawing.mention(record)
