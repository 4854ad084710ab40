"""Verdicts in bars: which parts of the article hold, and which sorts of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.sphinxext.labels import field_label, marked
from casebook.sphinxext.locale import _
from casebook.sphinxext.pictures.svg import (
    LINE,
    NARROW,
    SMALL,
    TARGET,
    counted,
    link,
    picture,
    tag,
    text,
    width_of,
    wrap,
)
from casebook.sphinxext.queries import WORD, Crosstab, word_id
from casebook.sphinxext.tables import draw_crosstab, word_of
from casebook.views.count import crosstab
from casebook.vocabulary import Verdict, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docutils import nodes

    from casebook.sphinxext.drawing import Drawing

SIGNS = {
    Verdict.SUPPORTED: "✓",
    Verdict.IMPRECISE: "≈",
    Verdict.CONTESTED: "⇄",
    Verdict.CONTRADICTED: "✕",
    Verdict.UNVERIFIABLE: "?",
    Verdict.NOT_CHECKABLE: "–",
}
"""The signs that the style sheet gives the badges of the verdicts."""

BAR, GAP, LEAST = 24, 14, 18
"""Pixels: the height of a bar, what lies between two rows, and room for a sign."""

_TITLES = {
    "verdict": marked("Verdicts on all that is known"),
    "verdict_then": marked("Verdicts on the day of the article"),
}


class Part(NamedTuple):
    """One part of a bar."""

    #: The sign for it.
    sign: str
    #: The name that the style sheet knows it by.
    name: str
    #: What it means.
    label: str
    #: How many there are.
    number: int


class Row(NamedTuple):
    """One or more bars below a label."""

    #: What they are about, and how many claims that is.
    label: str
    #: Where the label leads; empty where nowhere.
    address: str
    #: The bars, from above.
    bars: Sequence[Sequence[Part]]


def draw_verdicts(drawing: Drawing, words: tuple[str, ...]) -> list[nodes.Node]:
    """
    Draw the verdicts on claims by the words of a field, in bars of equal length.

    The first word names the field, the second the clock: ``verdict`` or ``verdict_then``.
    """
    field, clock = (*words, *("section", "verdict")[len(words) :])[:2]
    counts = crosstab(drawing.book, "claim", field, clock)
    counts = {word: numbers for word, numbers in counts.items() if any(numbers.values())}
    rows = [
        Row(
            told(
                "".join(one.astext() for one in word_of(drawing, "claim", field, word)),
                sum(numbers.values()),
            ),
            _address(drawing, field, word),
            [[_part(drawing, Verdict(each), number) for each, number in numbers.items()]],
        )
        for word, numbers in counts.items()
    ]
    about = _(
        "A bar for each %s, divided by how its claims hold. A small part is drawn wide enough "
        "for its sign, and its number stands below it. The table gives all numbers."
    )
    titles = (_(_TITLES[clock]), about % field_label(field).lower())
    table = Crosstab("claim", field, clock, counts, len(drawing.book.claims))
    return [
        *draw_bars(drawing, "verdicts", titles, rows),
        *draw_crosstab(drawing, table),
    ]


def draw_bars(
    drawing: Drawing,
    name: str,
    titles: tuple[str, str],
    rows: Sequence[Row],
    *,
    keys: Sequence[str] = ("",),
) -> list[nodes.Node]:
    """
    Draw bars that are as wide as the page, in the order of their rows, below a key.

    A number that has no room in its part of a bar on the narrowest screen stands below that
    part, so that every number is in the picture and in its place.
    """
    pieces: list[str] = []
    y = 0.0
    for place, said in enumerate(keys):
        drawn, y = _key([part for row in rows for part in row.bars[place]], said, y)
        pieces += drawn
    for row in rows:
        y += GAP
        lines = wrap(row.label)
        height = max(TARGET, len(lines) * LINE + 4)
        label = text(0, y + 17, *lines, font_weight="bold")
        pieces.append(link(row.address, (0, y, "100%", height), label))
        y += height + 2
        for bar in row.bars:
            drawn, y = _bar(bar, y)
            pieces += drawn
    return picture(drawing, name, titles, y + 4, *pieces)


def told(label: str, claims: int) -> str:
    """
    Give the label of a row with the number of its claims.

    >>> told("Its aims", 37).split()
    ['Its', 'aims', '(37', 'claims)']
    """
    return f"{label} ({counted(claims, 'claim')})"


def shares(numbers: Sequence[int]) -> list[float]:
    """
    Divide a bar, in percent; a part too small for its sign gets room for it from the others.

    >>> shares([50, 50]), [round(one) for one in shares([1, 49, 49])]
    ([50.0, 50.0], [6, 47, 47])
    """
    least = [100 * max(LEAST, width_of(str(one), SMALL) + 3) / NARROW for one in numbers]
    small: set[int] = set()
    while True:
        rest = 100 - sum(least[place] for place in small)
        total = sum(one for place, one in enumerate(numbers) if place not in small)
        found = [
            least[place] if place in small else rest * one / total
            for place, one in enumerate(numbers)
        ]
        more = {place for place, one in enumerate(found) if one < least[place]}
        if not more:
            return found
        small |= more


def _bar(parts: Sequence[Part], y: float) -> tuple[list[str], float]:
    """Draw one bar; give it with the height where it ends."""
    parts = [part for part in parts if part.number]
    pieces: list[str] = []
    start, below = 0.0, 0
    for part, share in zip(parts, shares([part.number for part in parts]), strict=True):
        box = tag("rect", x=_of(start), y=y, width=_of(share), height=BAR, **_look(part))
        middle, said = _of(start + share / 2), f"{part.sign} {part.number}"
        start += share
        if width_of(said) + 4 <= NARROW * share / 100:
            pieces += [box, _sign(part, middle, y + 17, said)]
            continue
        below = LINE - 4
        number = text(middle, y + BAR + 13, str(part.number), text_anchor="middle", font_size=SMALL)
        pieces += [box, _sign(part, middle, y + 17), number]
    return pieces, y + BAR + 3 + below


def _key(parts: Sequence[Part], said: str, y: float) -> tuple[list[str], float]:
    """Say what the parts of a bar mean; give it with the height where it ends."""
    pieces: list[str] = []
    if said:
        pieces.append(text(0, y + 17, said))
        y += TARGET
    x = 0
    shown = {part.name for part in parts if part.number}
    for part in {part.name: part for part in parts}.values():
        if part.name not in shown:
            continue
        width = 28 + width_of(part.label)
        if x and x + width > NARROW:
            x, y = 0, y + TARGET
        box = tag("rect", x=x + 0.5, y=y + 3, width=22, height=18, **_look(part))
        pieces += [box, _sign(part, x + 11.5, y + 17), text(x + 28, y + 17, part.label)]
        x += width + 14
    return pieces, y + TARGET


def _look(part: Part) -> dict[str, str | float]:
    """Give the attributes of what shows a part; they stand in for a style sheet."""
    return {
        "class_": f"case-part case-{part.name}",
        "fill": "none",
        "stroke": "currentColor",
    }


def _sign(part: Part, x: str | float, y: float, said: str = "") -> str:
    """Give the sign of a part, and more, in the middle of what shows it."""
    return text(x, y, said or part.sign, text_anchor="middle", class_=f"case-on-{part.name}")


def _of(share: float) -> str:
    """Give a share in percent, the same on every machine."""
    return f"{share:.2f}%"


def _part(drawing: Drawing, word: Verdict, number: int) -> Part:
    """Give the part of a bar that a verdict has."""
    return Part(SIGNS[word], f"verdict-{word.value}", str(drawing.text(word.label)), number)


def _address(drawing: Drawing, field: str, word: str) -> str:
    """Give the address of what a word of a field names."""
    facet = drawing.desk.referring.facets("claim")[field]
    named: Word | None = facet.vocabulary(word) if facet.vocabulary else None
    return drawing.address_of(*((WORD, word_id(named)) if named else (field, word)))
