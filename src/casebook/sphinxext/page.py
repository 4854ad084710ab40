"""The page of one record; that of a claim says all there is to say of it, in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Assessment, Claim, Segment
from casebook.sphinxext.citing import draw_citation
from casebook.sphinxext.drawing import gist_of
from casebook.sphinxext.entries import draw_entries, found_by_id
from casebook.sphinxext.fields import Lost, column_of, follow
from casebook.sphinxext.glossing import terms_of
from casebook.sphinxext.grounds import (
    draw_attribution,
    draw_clock,
    draw_evidence,
    draw_provenance,
    draw_verdicts,
)
from casebook.sphinxext.labels import field_label, kinds_label
from casebook.sphinxext.locale import _
from casebook.sphinxext.queries import ABOUT_CLAIMS
from casebook.sphinxext.reading import draw_brief, draw_limits, draw_questions
from casebook.sphinxext.touched import neighbours
from casebook.values import Date
from casebook.views.count import sentence_number
from casebook.views.history import history
from casebook.vocabulary import ChangeKind, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
        return [*result, *terms_of(drawing, result)]
    return [*result, *draw_entries(drawing, [record]), *_neighbours(drawing, record)]


def _claim(drawing: Drawing, claim: Claim) -> Iterator[nodes.Node]:
    """Give the body of the page of a claim, in an order that is the same for all."""
    referring = drawing.desk.referring
    assessments = [one for one in referring(claim, "assessment") if isinstance(one, Assessment)]
    published = drawing.book.article.published
    yield from draw_brief(drawing, claim)
    yield _badges(drawing, claim)
    yield drawing.heading(field_label("segments"))
    yield from _where(drawing, claim)
    yield from _neighbours(drawing, claim)
    yield drawing.heading(_("Who said it first"))
    yield from draw_provenance(drawing, claim)
    yield from (draw_attribution(drawing, one) for one in assessments)
    yield drawing.heading(_("What the sources show"))
    yield from draw_clock(drawing)
    for assessment in assessments:
        yield from draw_evidence(drawing, assessment, assessment.evidence)
        if not assessment.evidence:
            yield drawing.line_of(_("No source is cited on this claim."))
    month = Date(iso=published.iso[: len("2015-09")]).phrase
    yield drawing.heading(_("As known in %s, and since") % drawing.text(month))
    for assessment in assessments:
        yield from draw_verdicts(drawing, assessment)
    yield drawing.heading(field_label("would_change"))
    yield from (drawing.paragraph(one.would_change) for one in assessments)
    yield drawing.heading(_("Limits"))
    yield from draw_limits(drawing, claim)
    yield from _connections(drawing, claim)
    yield drawing.heading(field_label("prompts"))
    yield from draw_questions(drawing, claim)
    yield drawing.heading(_("Cite this claim"))
    yield from draw_citation(drawing, claim)
    yield drawing.heading(_("History of this record"))
    yield drawing.bullets([one] for one in _history(drawing, claim, assessments))
    yield from _neighbours(drawing, claim, in_words=True)


def _badges(drawing: Drawing, claim: Claim) -> nodes.bullet_list:
    """Give kind, voice, phase and both verdicts, each a link to what it means."""
    names = ("attribution", "verdict", "kind", "voice", "phase", "weight")
    asked = {"attribution": _("Does that voice say it?"), "verdict": _("Is it so?")}
    found = ((name, column_of(drawing.desk.referring, claim, name)) for name in names)
    badges = drawing.bullets(
        [
            drawing.line_of(
                nodes.inline("", asked.get(name) or field_label(name), classes=["case-badge-name"]),
                " ",
                *drawing.inline(value),
            )
        ]
        for name, value in found
        if value is not None
    )
    badges["classes"] = ["case-badges", "simple"]
    return badges


def _connections(drawing: Drawing, claim: Claim) -> Iterator[nodes.Node]:
    """Say how a claim bears on the rest: its mechanisms, other claims, other records."""
    found = column_of(drawing.desk.referring, claim, "mechanisms")
    lines = [drawing.line_of(f"{field_label('mechanisms')}: ", *drawing.inline(found))]
    lines = [*(lines if found else []), *_related(drawing, claim), *_citing(drawing, claim)]
    if lines:
        yield drawing.heading(_("How it bears on the rest"))
        yield drawing.bullets([line] for line in lines)


def _history(
    drawing: Drawing, claim: Claim, assessments: Sequence[Assessment]
) -> Iterator[nodes.paragraph]:
    """Say in which editions a claim, its provenance or its verdicts were changed, and when."""
    about = (one for kind in ABOUT_CLAIMS for one in drawing.desk.referring(claim, kind))
    for record in (claim, *about):
        for step in history(drawing.book, record):
            # What came with its claim needs no line of its own.
            if record is claim or step.kind is not ChangeKind.ADDED:
                line = drawing.line_of(step.edition.date.phrase, ", ")
                line += [nodes.Text(_("edition ")), drawing.link(step.edition), nodes.Text(": ")]
                line += [nodes.Text(f"{record.id} "), drawing.word(step.kind)]
                line += [nodes.Text(". "), drawing.text(step.note)] if step.note else []
                yield line
    for one in assessments:
        yield drawing.line_of(_("Verdicts given: "), drawing.text(one.assessed.phrase))


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


def _neighbours(drawing: Drawing, record: Record, *, in_words: bool = False) -> list[nodes.Node]:
    """Link to the record before and the one after, with what they say where that is wanted."""
    records = drawing.book.of_kind(record.kind_name)
    before, after = neighbours(drawing.book, record)
    steps: list[list[nodes.Node]] = []
    for name, words, other in (
        ("case-previous", _("Previous: "), before),
        ("case-next", _("Next: "), after),
    ):
        if other:
            step = nodes.inline(words, words, drawing.link(records[other]), classes=[name])
            if in_words:
                step += [nodes.Text(" "), drawing.text(gist_of(records[other]))]
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
    """Say in which sentences of which paragraph of which section a claim was read."""
    lines: list[list[nodes.Node]] = []
    for segment in (follow(drawing.book, "segment", id) for id in claim.segments):
        if isinstance(segment, Segment):
            place = drawing.inline(follow(drawing.book, "section", segment.section))
            where = _(", paragraph %d, ") % segment.paragraph
            line = drawing.line_of(*place, where, *_form(drawing, segment))
            line += [nodes.Text(" ("), *drawing.inline(segment), nodes.Text(")")]
            lines.append([line])
        else:
            lines.append([drawing.line_of(*drawing.inline(segment))])
    yield drawing.bullets(lines)
    if claim.values:
        yield drawing.line_of(f"{field_label('values')}:", classes=["case-bearing"])
        yield drawing.bullets([_value(drawing, value)] for value in claim.values)


def _form(drawing: Drawing, segment: Segment) -> list[nodes.Node]:
    """Name a segment by its form, and a sentence by its place in the paragraph."""
    if segment.form is not SegmentKind.SENTENCE:
        return [drawing.text(segment.form.label)]
    number = sentence_number(drawing.book, segment)
    return [nodes.Text(_("sentence %d") % number)]


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
