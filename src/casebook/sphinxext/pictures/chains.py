"""Who said it first: an attribution chain, from the article down to where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.records import Source
from casebook.sphinxext.fields import follow
from casebook.sphinxext.locale import _
from casebook.sphinxext.pictures.svg import (
    LINE,
    NARROW,
    SMALL,
    TARGET,
    link_to,
    picture,
    tag,
    text,
    wrap,
)
from casebook.vocabulary import Visibility

if TYPE_CHECKING:
    from docutils import nodes

    from casebook.records import Claim, Provenance
    from casebook.sphinxext.drawing import Drawing

_RAIL, _TEXT, _RING, _DISC, _BIG = 12, 34, 5, 9, 17
_ROOM = NARROW - _TEXT

_BROKEN = {
    Visibility.ELSEWHERE: "0.1 6",
    Visibility.UNNAMED: "0.1 6",
    Visibility.ABSENT: "9 6",
}
"""How a line is broken; it is whole for a voice that is named with the claim."""


def draw_chain(drawing: Drawing, claim: Claim, provenance: Provenance) -> list[nodes.Node]:
    """
    Draw the voices from the article back to the first speaker, whom the eye meets first.

    The same as a list is to follow. A claim without a chain has no picture.
    """
    chain = provenance.chain
    if not chain:
        return []
    voice = "".join(
        node.astext() for node in drawing.within(follow(drawing.book, "voice", claim.voice))
    )
    parts = [_ring(LINE), text(_TEXT, LINE, _("The article"))]
    below: float = _quiet(parts, LINE, _("as said by") + f" {voice}")
    above: float = LINE
    said: list[str] = []
    for number, one in enumerate(chain, start=1):
        label, shown = str(drawing.text(one.label)), str(drawing.text(one.shown.label))
        said.append(f"{label} ({shown})")
        begun, y = f"{label[:1].upper()}{label[1:]}", below + 2 * LINE
        if number < len(chain):
            lines = wrap(begun, _ROOM)
            parts += [_edge(above, y, one.shown), _ring(y), text(_TEXT, y, *lines)]
        else:
            y = _quiet(parts, y - LINE, _("First speaker, as far as known")) + LINE + 2
            # Bold letters are wider.
            lines = wrap(begun, _ROOM, _BIG * 1.1)
            parts += [
                _edge(above, y, one.shown),
                tag("circle", cx=_RAIL, cy=y - 5, r=_DISC, class_="case-end"),
                text(_TEXT, y, *lines, font_size=_BIG, font_weight=700),
            ]
        above, below = y, _quiet(parts, y + LINE * (len(lines) - 1), shown)
        for id in one.sources:
            below = _work(drawing, parts, below, id)
    titles = (
        _("Who said it first: %s") % claim.id,
        _("From the article it leads to %s.") % _(", then to ").join(said),
    )
    return picture(drawing, "chain", titles, below + LINE / 2, *parts, about=claim.id)


def _ring(y: float) -> str:
    """Mark a stop before the last, beside the line of text that stands on *y*."""
    return tag(
        "circle", cx=_RAIL, cy=y - 5, r=_RING, fill="none", stroke="currentColor", stroke_width=2
    )


def _edge(above: float, y: float, shown: Visibility) -> str:
    """Lead from the stop beside one line of text down to the next, as the article shows it."""
    broken = {"stroke_dasharray": _BROKEN[shown]} if shown in _BROKEN else {}
    return tag(
        "line", x1=_RAIL, x2=_RAIL, y1=above + _RING, y2=y - 5 - _DISC,
        stroke="currentColor", stroke_width=3, stroke_linecap="round", **broken,
    )  # fmt: skip


def _quiet(parts: list[str], y: float, said: str) -> float:
    """Add small text below *y*; give where its last line stands."""
    lines = wrap(said, _ROOM, SMALL)
    parts.append(text(_TEXT, y + LINE, *lines, font_size=SMALL, class_="case-quiet"))
    return y + LINE * len(lines)


def _work(drawing: Drawing, parts: list[str], y: float, id: str) -> float:
    """Add the name of a work below *y*, as a link; give where its last line stands."""
    work = follow(drawing.book, "source", id)
    if not isinstance(work, Source):
        return y
    who = work.author[0].partition(",")[0] if work.author else work.title
    others = " et al." if len(work.author) > 1 else ""
    year = work.issued.year if work.issued else _("no date")
    lines = wrap(f"{drawing.text(who)}{others} ({year})", _ROOM)
    first, height = y + TARGET - 2, LINE * len(lines) + TARGET - LINE
    shown = text(_TEXT, first, *lines)
    parts.append(link_to(drawing, work, (_TEXT - 4, first - 17, _ROOM, height), shown))
    return first + LINE * (len(lines) - 1)
