"""Who speaks, as the article has it, and whose words they are, as far as was found."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Claim, Provenance, Voice
from casebook.sphinxext.fields import follow, in_sentence
from casebook.sphinxext.grounds import cited
from casebook.sphinxext.labels import kind_label, kinds_label, marked
from casebook.sphinxext.locale import _
from casebook.sphinxext.pictures.verdicts import Part, Row, draw_bars, told

if TYPE_CHECKING:
    from casebook.records import Section
    from casebook.sphinxext.drawing import Drawing

OWN = "own"
"""What is counted for a claim without a chain: the words are the article's own."""

_VOICES = (
    ("first", "○", ""),
    ("named", "A", marked("others, named")),
    ("unnamed", "a", marked("others, without a name")),
)
_WORDS = (
    (OWN, "○", marked("the article’s own words")),
    ("named", "●", marked("another’s, named with the claim")),
    ("elsewhere", "◐", marked("another’s, named elsewhere")),
    ("unnamed", "□", marked("another’s, without a name")),
    ("absent", "◌", marked("another’s, not shown")),
)
"""What the parts of both bars are called, their signs, and what they mean."""


def draw_speakers(drawing: Drawing, _words: tuple[str, ...]) -> list[nodes.Node]:
    """
    Draw for each section who speaks as the article has it, and below it whose words they are.

    The voice that speaks most stands for itself, the others by whether the article names them.
    A claim leads to another by the nearest link of its chain.
    """
    spoken = Counter(one.voice for one in drawing.book.claims)
    first = follow(drawing.book, "voice", next((id for id, _n in spoken.most_common(1)), ""))
    lead = drawing.text(in_sentence(drawing.book, first)) if isinstance(first, Voice) else ""
    rows: list[Row] = []
    counts: list[list[list[nodes.Node]]] = []
    lists: list[list[list[nodes.Node]]] = []
    for section in drawing.book.sections:
        claims = [one for one in drawing.desk.referring(section, "claim") if isinstance(one, Claim)]
        upper = Counter(_voice(drawing, one, first) for one in claims)
        lower = Counter(_shown(drawing, one) for one in claims)
        bars = (
            [
                Part(sign, f"voice-{name}", _(said) if said else lead, upper[name])
                for name, sign, said in _VOICES
            ],
            [Part(sign, f"words-{name}", _(said), lower[name]) for name, sign, said in _WORDS],
        )
        address = drawing.address_of("section", section.id)
        rows.append(Row(told(str(drawing.text(section.headline)), len(claims)), address, bars))
        numbers = [*(part.number for bar in bars for part in bar), len(claims)]
        cells: list[list[nodes.Node]] = [[nodes.Text(str(number))] for number in numbers]
        counts.append([[drawing.link(section)], *cells])
        lists.append(_who(drawing, section, claims))
    titles = (
        _("Who speaks in each section, and whose words they are"),
        _(
            "Two bars for each section. A small part is drawn wide enough for its sign, and its "
            "number stands below it. The table below gives all numbers."
        ),
    )
    keys = (
        _("Upper bar: who is said to speak"),
        _("Lower bar: whose words they are"),
    )
    parts = [part for bar in (rows[0].bars if rows else ()) for part in bar]
    head = [kind_label("section"), *(part.label for part in parts), kinds_label("claim")]
    widths = [40, *(max(8, len(label) // 2) for label in head[1:])]
    named = [kind_label("section"), kinds_label("voice"), _("Nearest sources")]
    return [
        *draw_bars(drawing, "speakers", titles, rows, keys=keys),
        drawing.table(head, counts, widths, "case-counts", stubs=1),
        drawing.table(named, lists, [24, 40, 40], stubs=1),
    ]


def _voice(drawing: Drawing, claim: Claim, first: object) -> str:
    """Say by which part of the upper bar the voice of a claim is counted."""
    voice = follow(drawing.book, "voice", claim.voice)
    if voice == first:
        return "first"
    return "named" if isinstance(voice, Voice) and voice.named else "unnamed"


def _shown(drawing: Drawing, claim: Claim) -> str:
    """Say by which part of the lower bar a claim is counted."""
    for one in drawing.desk.referring(claim, "provenance"):
        if isinstance(one, Provenance) and one.chain:
            return one.chain[0].shown.value
    return OWN


def _who(drawing: Drawing, section: Section, claims: list[Claim]) -> list[list[nodes.Node]]:
    """Name the voices of a section and the sources that stand nearest to it, with their claims."""
    source = drawing.desk.referring.facets("claim")["source"]
    voices = Counter(one.voice for one in claims)
    sources = Counter(id for one in claims for id in source.of(one))
    return [
        [drawing.link(section)],
        drawing.joined(
            [*drawing.within(follow(drawing.book, "voice", id)), nodes.Text(f" {number}")]
            for id, number in voices.most_common()
        ),
        drawing.joined(
            (
                [*cited(drawing, id), nodes.Text(f": {number}")]
                for id, number in sources.most_common()
            ),
            "; ",
        ),
    ]
