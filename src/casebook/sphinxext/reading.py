"""What helps to read a claim: it in brief, the limits of what is said of it, and questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Assessment, Mechanism, Provenance
from casebook.sphinxext.fields import follow
from casebook.sphinxext.grounds import ON_TESTIMONY
from casebook.sphinxext.labels import marked
from casebook.sphinxext.locale import _
from casebook.vocabulary import (
    Attribution,
    Confidence,
    Ground,
    Kind,
    Seen,
    Verdict,
    Wording,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.records import Claim
    from casebook.sphinxext.drawing import Drawing

_PRESENTED = marked("The article gives it as said by %s.")

_ATTRIBUTIONS = {
    Attribution.CONFIRMED: marked("That voice says it, in a source that was seen."),
    Attribution.IMPRECISE: marked("That voice says something near it, but not quite this."),
    Attribution.MISATTRIBUTED: marked("That voice does not say it in what was seen."),
    Attribution.UNNAMED: marked(
        "It is another’s thought or wording, and no speaker is named for it here."
    ),
    Attribution.UNVERIFIABLE: marked("Whether that voice says it could not be checked."),
    Attribution.OWN_VOICE: marked("The author of the article asserts it."),
}
"""What each attribution verdict comes to, in a short sentence."""

_VERDICTS = {
    Verdict.SUPPORTED: marked("A good source bears it out as it is put."),
    Verdict.IMPRECISE: marked("It is right in the main, with something off."),
    Verdict.CONTESTED: marked("Good sources or judgements point both ways."),
    Verdict.CONTRADICTED: marked("Better evidence says otherwise."),
    Verdict.UNVERIFIABLE: marked("Nothing was found that settles it."),
    Verdict.NOT_CHECKABLE: marked("No evidence could settle it."),
}
"""What each verdict comes to, in a short sentence."""

_ON_RECORD = {
    Verdict.SUPPORTED: marked("Such testimony is on record; whether it is true is not said."),
    Verdict.IMPRECISE: marked(
        "Such testimony is on record, with something off; whether it is true is not said."
    ),
}
"""The same for testimony, of which no verdict says that it is so."""

_MOST_WORDS, _LONGEST, _MEAN = 60, 30, 20
"""How many words it has in brief, and a sentence of it, at most and on average."""

_BREAK = re.compile(r"(?<=[.?!])\s+(?=[^a-z])")
"""What stands between two sentences."""

_QUESTIONS = {
    Kind.EMPIRICAL: marked("What evidence would change your mind about it, in either direction?"),
    Kind.TESTIMONIAL: marked("Who could know this, and what may shape how they tell it?"),
    Kind.EXPLANATORY: marked(
        "What else could explain it, and how would you tell the explanations apart?"
    ),
    Kind.CONCEPTUAL: marked("What would follow if the words were defined in another way?"),
    Kind.EVALUATIVE: marked(
        "Which standard does this judgement apply, and would it be applied to others alike?"
    ),
    Kind.PRESCRIPTIVE: marked(
        "Who would have to do it, at what cost, and how would one know that it works?"
    ),
    Kind.PREDICTIVE: marked("By when would it have to come about, and what would show it wrong?"),
}
"""What there is to ask about every claim of a kind."""


def draw_brief(drawing: Drawing, claim: Claim) -> list[nodes.Node]:
    """Say in two to four short sentences whose a claim is and how it holds."""
    line = drawing.line_of()
    for one in drawing.desk.referring(claim, "assessment"):
        if isinstance(one, Assessment):
            for sentence in _sentences(drawing, claim, one):
                if line.children:
                    line += nodes.Text(" ")
                line += sentence
            # What is particular to this claim, as far as there is room.
            lengths = [len(said.split()) for said in _BREAK.split(line.astext())]
            for reason in _BREAK.split(str(drawing.text(one.reason))):
                lengths.append(len(reason.split()))
                is_long = sum(lengths) > min(_MOST_WORDS, _MEAN * len(lengths))
                if is_long or lengths[-1] > _LONGEST:
                    break
                line += nodes.Text(f" {reason}")
    if not line.children:
        return []
    title = drawing.line_of(_("In brief"), classes=["case-in-brief-title"])
    return [nodes.container("", title, line, classes=["case-in-brief"])]


def _sentences(
    drawing: Drawing, claim: Claim, assessment: Assessment
) -> Iterator[list[nodes.Node]]:
    """Give the sentences one by one."""
    attribution = assessment.attribution
    if attribution is not Attribution.OWN_VOICE:
        before, _gap, after = _(_PRESENTED).partition("%s")
        voice = drawing.within(follow(drawing.book, "voice", claim.voice))
        if attribution is not Attribution.UNNAMED:
            yield [nodes.Text(before), *voice, nodes.Text(after)]
    yield [nodes.Text(_(_ATTRIBUTIONS[attribution]))]
    said = _VERDICTS | _ON_RECORD if claim.kind is Kind.TESTIMONIAL else _VERDICTS
    yield [nodes.Text(_(said[assessment.verdict]))]
    if assessment.verdict is not assessment.verdict_then:
        before, _gap, after = _("On the day of the article, the verdict was: %s.").partition("%s")
        yield [nodes.Text(before), drawing.text(assessment.verdict_then.label), nodes.Text(after)]


def draw_limits(drawing: Drawing, claim: Claim) -> list[nodes.Node]:
    """Say what is not known or not certain about a claim, item by item."""
    items: list[list[nodes.Node]] = []
    for one in drawing.desk.referring(claim, "assessment"):
        if isinstance(one, Assessment):
            items += ([drawing.line_of(text)] for text in _limits_of_verdict(claim, one))
            items.append(_confidence(drawing, _("How sure the verdict is: "), one.confidence))
    for one in drawing.desk.referring(claim, "provenance"):
        if isinstance(one, Provenance):
            if one.known is Ground.INFERRED and one.chain:
                items.append([drawing.line_of(_("The way to the first speaker is inferred."))])
            items.append(
                _confidence(
                    drawing, _("How sure it is where the words come from: "), one.confidence
                )
            )
    if claim.supplied:
        names = [follow(drawing.book, "name", id) for id in claim.supplied]
        lead = _("Names that our wording adds from the context: ")
        items.append([drawing.line_of(lead, *drawing.joined(map(drawing.inline, names)), ".")])
    if claim.note:
        items.append([drawing.paragraph(claim.note)])
    return [drawing.bullets(items)] if items else []


def _limits_of_verdict(claim: Claim, assessment: Assessment) -> Iterator[str]:
    """Say what the evidence on a claim cannot do."""
    if claim.kind is Kind.TESTIMONIAL:
        yield _(ON_TESTIMONY)
    numbers = {"all": len(assessment.evidence)}
    if not assessment.evidence:
        yield _("No source is cited on it; the reason given for the verdict says why.")
    numbers["summary"] = sum(one.seen is Seen.SUMMARY for one in assessment.evidence)
    if numbers["summary"]:
        yield _("Sources read only in somebody’s summary: %(summary)d of %(all)d.") % numbers
    numbers["unlocated"] = sum(one.unlocated is not None for one in assessment.evidence)
    if numbers["unlocated"]:
        yield (
            _("Sources for which no page or other place is given: %(unlocated)d of %(all)d.")
            % numbers
        )


def _confidence(drawing: Drawing, lead: str, word: Confidence) -> list[nodes.Node]:
    """Say how sure something is."""
    return [drawing.line_of(lead, drawing.word(word), ".")]


def draw_questions(drawing: Drawing, claim: Claim) -> list[nodes.Node]:
    """Give questions for a class: of the kind of claim, its wording, its mechanisms, its clocks."""
    items: list[list[nodes.Node]] = [[drawing.line_of(_(_QUESTIONS[claim.kind]))]]
    items += ([drawing.line_of(text)] for text in _asked_of_grounds(drawing, claim))
    for id in claim.mechanisms:
        one = follow(drawing.book, "mechanism", id)
        if isinstance(one, Mechanism) and one.prompts:
            head = drawing.link(one, drawing.prose(one.label))
            items.append([drawing.line_of(head, ": ", drawing.prose(one.prompts[0]))])
    for question in drawing.desk.referring(claim, "question"):
        lead = _("An open question that builds on it: ")
        items.append([drawing.line_of(lead, drawing.link(question))])
    return [drawing.bullets(items)]


def _asked_of_grounds(drawing: Drawing, claim: Claim) -> Iterator[str]:
    """Ask about whose words a claim stands in, and about its two clocks."""
    for one in drawing.desk.referring(claim, "provenance"):
        if isinstance(one, Provenance) and one.wording is Wording.SHARED:
            yield _("What would the text have to show for a reader to see whose words these are?")
    for one in drawing.desk.referring(claim, "assessment"):
        if isinstance(one, Assessment) and one.verdict is not one.verdict_then:
            yield _("What could a careful author have written on the day, and what only later?")
