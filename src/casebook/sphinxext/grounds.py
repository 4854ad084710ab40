"""What a claim rests on, set out: its chain, its verdicts, its evidence by bearing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Assessment, Provenance, Source
from casebook.sphinxext.fields import follow, value_of
from casebook.sphinxext.labels import field_label, marked
from casebook.sphinxext.locale import _
from casebook.sphinxext.pictures.chains import draw_chain
from casebook.views.grounds import known_by_then
from casebook.vocabulary import Bearing, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sphinx.builders import Builder

    from casebook.records import Claim, Evidence, Link, Record
    from casebook.sphinxext.drawing import Drawing
    from casebook.vocabulary import Word

THEN, SINCE, LATER = "case-then", "case-since", "case-later"
"""The classes that the switch between the clocks shows and hides."""

CLOCKS = (
    ("both", marked("Both clocks")),
    ("then", marked("On the day of the article")),
    ("since", marked("All that is known")),
)
"""The choices of the switch: the word for it, and its label."""

ON_TESTIMONY = marked(
    "The claim reports testimony: the verdict says whether such testimony is on record, and "
    "never rises above that."
)
"""What a verdict on testimony can say, and what it cannot."""


def draw_clock(drawing: Drawing) -> list[nodes.Node]:
    """Give the switch between what could be known then and all that is known."""
    if not serves_browsers(drawing.desk.builder):
        return []
    # Attributes are written out, so that a page can be read as XML too.
    choices = "".join(
        f'<label><input type="radio" name="case-clock" value="{word}"'
        + (' checked="checked"' if word == "both" else "")
        + f" /> {escape(_(label))}</label>"
        for word, label in CLOCKS
    )
    legend = escape(_("Which clock do you want to read?"))
    html = f'<fieldset class="case-clock"><legend>{legend}</legend>{choices}</fieldset>'
    return [nodes.raw("", html, format="html")]


def serves_browsers(builder: Builder) -> bool:
    """
    Say whether a builder makes pages for a browser, where things can be switched and taken away.

    An electronic book is HTML too, but few readers of such books know what switches need, and
    it is closed before files could be put beside its pages.
    """
    return builder.format == "html" and builder.name != "epub"


def shows_pictures(builder: Builder) -> bool:
    """Say whether a builder shows pictures made of marks, or gathers what there is to translate."""
    return builder.format == "html" or builder.name == "gettext"


def draw_provenance(drawing: Drawing, claim: Claim) -> list[nodes.Node]:
    """Say through whom a claim came into the article, as a figure and in words."""
    result: list[nodes.Node] = []
    for one in drawing.desk.referring(claim, "provenance"):
        if isinstance(one, Provenance):
            result += _anchor(drawing, one)
            if one.chain:
                picture = draw_chain(drawing, claim, one)
                if picture:
                    result += _question_of_chain(drawing)
                both = [*picture, _chain(drawing, claim, one)]
                result.append(nodes.container("", *both, classes=["case-said"]))
            else:
                alone = _("The article speaks for itself here, as far as is known.")
                result.append(drawing.line_of(alone))
            if one.note:
                result.append(drawing.paragraph(one.note))
            words = [
                [nodes.Text(f"{field_label(name)}: "), drawing.word(getattr(one, name))]
                for name in ("wording", "known", "confidence")
            ]
            result.append(drawing.line_of(*drawing.joined(words, "; "), classes=["case-count"]))
    return result


def draw_assessment(drawing: Drawing, claim: Claim) -> list[nodes.Node]:
    """Give both verdicts on a claim with their reasons, and what would change them."""
    result: list[nodes.Node] = []
    for one in drawing.desk.referring(claim, "assessment"):
        if isinstance(one, Assessment):
            result += [draw_attribution(drawing, one), *draw_verdicts(drawing, one)]
            names = ("would_change", "confidence", "assessed")
            values = (drawing.fact(name, value_of(drawing.book, one, name)) for name in names)
            result += drawing.facts(values)
            if claim.kind is Kind.TESTIMONIAL:
                result.append(drawing.line_of(_(ON_TESTIMONY), classes=["case-count"]))
    return result


def _question_of_chain(drawing: Drawing) -> list[nodes.Node]:
    """Say what the picture of a chain answers, and how to read it."""
    question = _("Through whom did it come into the article, and what does the text show of each?")
    key = _(
        "The line is whole where a voice is named with the claim, dotted where it is named "
        "elsewhere or brought in without a name, and dashed where the text does not show it."
    )
    return [
        drawing.line_of(question, classes=["case-caption"]),
        drawing.line_of(key, classes=["case-count"]),
    ]


def draw_attribution(drawing: Drawing, assessment: Assessment) -> nodes.paragraph:
    """Give the verdict on the attribution, and why; here the assessment has its place."""
    reason = assessment.attribution_reason or assessment.attribution.definition
    verdict = _verdict(drawing, assessment.attribution)
    lead = f"{field_label('attribution')}: "
    return drawing.line_of(
        *_anchor(drawing, assessment), lead, verdict, ". ", drawing.prose(reason)
    )


def draw_verdicts(drawing: Drawing, assessment: Assessment) -> list[nodes.Node]:
    """Give the verdict on each clock, or once where both agree, and why."""
    clocks = _clocks(drawing, assessment)
    why = field_label("reason") if len(clocks) == 1 else _("Why, on all that is known")
    pairs = [(label, [node]) for label, node, _mark in clocks]
    [facts] = drawing.facts([*pairs, (why, [drawing.text(assessment.reason)])])
    for (_label, _node, mark), fact in zip(clocks, facts.children, strict=False):
        if mark and isinstance(fact, nodes.Element):
            fact["classes"].append(mark)
    return [facts]


def draw_evidence(
    drawing: Drawing, holder: Record, evidence: Iterable[Evidence]
) -> list[nodes.Node]:
    """Set out evidence by its bearing, each piece with place, how it was seen, and when."""
    found = tuple(evidence)
    later = [one for one in found if _is_later(drawing, holder, one)]
    result: list[nodes.Node] = []
    for bearing in Bearing:
        here = [one for one in found if one.bearing is bearing]
        if here:
            group = nodes.container(classes=[LATER] if all(one in later for one in here) else [])
            group += drawing.line_of(drawing.word(bearing), classes=["case-bearing"])
            group += drawing.bullets([_piece(drawing, holder, one)] for one in here)
            result.append(group)
    if found and len(later) == len(found) and serves_browsers(drawing.desk.builder):
        nothing = _("All evidence that was found on it is later than the article.")
        result.append(drawing.line_of(nothing, classes=["case-nothing"]))
    return result


def _is_later(drawing: Drawing, holder: Record, evidence: Evidence) -> bool:
    """Say whether a verdict of the day of the article cannot rest on a piece of evidence."""
    return isinstance(holder, Assessment) and not known_by_then(drawing.book, evidence)


def draw_uses(drawing: Drawing, source: Source) -> list[tuple[str, list[nodes.Node]]]:
    """Say which claims a source bears on, by its bearing, and which come through it."""
    claims: dict[str, list[str]] = {}
    for assessment in drawing.desk.referring(source, "assessment"):
        if isinstance(assessment, Assessment):
            for one in assessment.evidence:
                if one.source == source.id:
                    claims.setdefault(one.bearing.value, []).append(assessment.claim)
    pairs = [
        (drawing.text(bearing.label).capitalize(), _claims(drawing, claims[bearing.value]))
        for bearing in Bearing
        if bearing.value in claims
    ]
    through = [
        one.claim
        for one in drawing.desk.referring(source, "provenance")
        if isinstance(one, Provenance)
    ]
    if through:
        pairs.append((_("Claims that come through it"), _claims(drawing, through)))
    return pairs


def cited(drawing: Drawing, id: str) -> list[nodes.Node]:
    """Name a source within a line: who, its title as a link, and the year."""
    source = follow(drawing.book, "source", id)
    if not isinstance(source, Source):
        return drawing.inline(source)
    who = source.author[0].partition(",")[0] if source.author else ""
    others = " et al." if len(source.author) > 1 else ""
    year = f" ({source.issued.year})" if source.issued else ""
    lead = f"{who}{others}, " if who else ""
    return [
        nodes.Text(lead),
        drawing.link(source, nodes.emphasis("", "", drawing.prose(source.title))),
        nodes.Text(year),
    ]


def _clocks(drawing: Drawing, assessment: Assessment) -> list[tuple[str, nodes.Node, str]]:
    """Give label, verdict and class for each clock, or once where both agree."""
    since = _verdict(drawing, assessment.verdict)
    if assessment.verdict is assessment.verdict_then:
        return [(_("On both clocks"), since, "")]
    then = _verdict(drawing, assessment.verdict_then)
    return [
        (field_label("verdict_then"), then, THEN),
        (field_label("verdict"), since, SINCE),
    ]


def _verdict(drawing: Drawing, word: Word) -> nodes.strong:
    """Give the word of a verdict, so that the eye finds it."""
    return nodes.strong("", "", drawing.word(word))


def _claims(drawing: Drawing, ids: Iterable[str]) -> list[nodes.Node]:
    """Link to claims, each once."""
    found = tuple(follow(drawing.book, "claim", id) for id in dict.fromkeys(ids))
    return drawing.inline(found)


def _anchor(drawing: Drawing, record: Record) -> list[nodes.Node]:
    """Make this spot the place of a record, where it belongs on this page."""
    anchors = drawing.claim_anchor(record.kind_name, record.id)
    return [nodes.target("", "", ids=anchors)] if anchors else []


def _chain(drawing: Drawing, claim: Claim, provenance: Provenance) -> nodes.Element:
    """Draw the voices from the article back to the first speaker."""
    figure = nodes.enumerated_list(classes=["case-chain", "simple"], enumtype="arabic", suffix=".")
    voice = follow(drawing.book, "voice", claim.voice)
    head = [nodes.strong("", "", nodes.Text(_("The article"))), nodes.Text(" ")]
    said_by = _("as said by")
    head += [nodes.Text(f"({said_by} "), *drawing.within(voice), nodes.Text(")")]
    figure += nodes.list_item("", drawing.line_of(*head))
    for link in provenance.chain:
        shown = f"case-shown-{link.shown.value}"
        figure += nodes.list_item("", *_link(drawing, link), classes=[shown])
    return figure


def _link(drawing: Drawing, link: Link) -> Iterator[nodes.Node]:
    """Give one link of a chain: who, how the article shows it, and where it can be read."""
    begun = f"{link.label[:1].upper()}{link.label[1:]}"
    yield drawing.line_of(nodes.strong("", "", drawing.prose(begun)), " ", drawing.word(link.shown))
    works = drawing.joined((cited(drawing, id) for id in link.sources), "; ")
    if works:
        place = [nodes.Text(": "), drawing.prose(link.locator)] if link.locator else []
        yield drawing.line_of(*works, *place, classes=["case-where"])


def _piece(drawing: Drawing, holder: Record, evidence: Evidence) -> nodes.paragraph:
    """Give one piece of evidence on one line."""
    line = drawing.line_of(*cited(drawing, evidence.source))
    if evidence.locator:
        line += [nodes.Text(", "), drawing.prose(evidence.locator)]
    line += nodes.Text(". ")
    if evidence.finding:
        line += [drawing.prose(evidence.finding), nodes.Text(" ")]
    source = follow(drawing.book, "source", evidence.source)
    when = ""
    if isinstance(source, Source):
        when = {
            True: _("public before the article"),
            False: _("later than the article"),
            None: _("date open"),
        }[source.before_article]
    tail = nodes.inline(classes=["case-marks"])
    tail += [nodes.Text("("), drawing.word(evidence.seen)]
    if evidence.unlocated:
        tail += [nodes.Text(", "), drawing.word(evidence.unlocated)]
    tail += nodes.Text(f"; {when})")
    line += tail
    if _is_later(drawing, holder, evidence):
        line["classes"].append(LATER)
    return line
