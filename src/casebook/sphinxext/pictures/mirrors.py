"""The mirrors: which promise met which reality, and how many claims stand on each side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes

from casebook.records import Record
from casebook.sphinxext.fields import short_name, value_of
from casebook.sphinxext.labels import field_label, kind_label, kinds_label
from casebook.sphinxext.pictures.svg import (
    LINE,
    NARROW,
    SIZE,
    SMALL,
    TARGET,
    link_to,
    picture,
    tag,
    text,
    wrap,
)

if TYPE_CHECKING:
    from casebook.records import Mirror
    from casebook.sphinxext.drawing import Drawing

_GAP, _BAR, _REACH, _ROOM = 10, 14, 36, NARROW / 2 - 10


class _Side(NamedTuple):
    """One side of the mirrors: the fields that it shows, and where it lies."""

    #: The field of its text; that of its claims begins with the same.
    field: str
    #: The field of what its claims are tied to.
    why: str
    #: Whether it lies left of the axis, for -1, or right of it, for 1.
    way: int
    #: Which end of its texts stands at the axis.
    anchor: str
    #: How far its bars are filled.
    filled: float


_SIDES = (
    _Side("promise", "mechanisms", -1, "end", 0),
    _Side("reality", "reasons", 1, "start", 1),
)


def draw_mirror(drawing: Drawing, _words: tuple[str, ...]) -> list[nodes.Node]:
    """
    Draw each mirror: bars of claims on both sides, and under them what ties them.

    Each is a picture of its own, so that paper can break between them.
    """
    mirrors = tuple(drawing.book.mirrors)
    longest = max((len(_claims(one, side)) for one in mirrors for side in _SIDES), default=1)
    drawn: list[nodes.Node] = []
    parts, y = _head()
    for one in mirrors:
        y = _row(drawing, parts, y, one, _REACH / max(longest, 1))
        said = (
            f"{field_label(f'{side.field}_claims')}: {len(_claims(one, side))}" for side in _SIDES
        )
        titles = (str(drawing.text(one.label)), "; ".join(said))
        drawn += picture(drawing, "mirror", titles, y, *parts, about=one.id)
        parts, y = [], 0
    names = ("mechanisms", "promise_claims", "reality_claims", "reasons")
    rows = [
        [[drawing.link(one)], *(_cell(drawing, one, name) for name in names)] for one in mirrors
    ]
    head = [kind_label("mirror"), *map(field_label, names)]
    return [*drawn, drawing.table(head, rows, [14, 24, 8, 8, 40], stubs=1)]


def _head() -> tuple[list[str], float]:
    """Name both sides; give where that ends, too."""
    parts: list[str] = []
    below: list[float] = []
    for side in _SIDES:
        at = _at_axis(side)
        lines = wrap(f"{kinds_label('claim')}, {field_label(side.why).lower()}", _ROOM, SMALL)
        parts.append(text("50%", 16, field_label(side.field), font_weight=700, **at))
        parts.append(text("50%", 36, *lines, font_size=SMALL, class_="case-quiet", **at))
        below.append(36 + LINE * len(lines))
    return parts, max(below)


def _at_axis(side: _Side) -> dict[str, str | float]:
    """Say how texts of a side stand off the axis, or off the end of a bar."""
    return {"dx": _GAP * side.way, "text_anchor": side.anchor}


def _claims(mirror: Mirror, side: _Side) -> tuple[str, ...]:
    """Give the claims of one side."""
    return mirror.promise_claims if side.way < 0 else mirror.reality_claims


def _cell(drawing: Drawing, mirror: Mirror, name: str) -> list[nodes.Node]:
    """Give the content of a cell: of claims their number, of other records their names."""
    value = value_of(drawing.book, mirror, name)
    if name.endswith("claims") and isinstance(value, tuple):
        return [nodes.Text(str(len(value)))]
    return drawing.inline(value)


def _row(drawing: Drawing, parts: list[str], y: float, mirror: Mirror, unit: float) -> float:
    """Add one mirror below *y*; give where it ends."""
    lines = wrap(str(drawing.text(mirror.label)), NARROW, SIZE * 1.1)
    height = LINE * len(lines)
    label = text("50%", y + 17, *lines, text_anchor="middle", font_weight=700)
    parts.append(link_to(drawing, mirror, ("5%", y, "90%", height + TARGET - LINE), label))
    y += height + 10
    ends: list[float] = []
    for side in _SIDES:
        number = len(_claims(mirror, side))
        wide = number * unit
        start = 50 - wide if side.way < 0 else 50.0
        bar = tag(
            "rect", x=f"{start:g}%", y=y, width=f"{wide:g}%", height=_BAR, stroke="currentColor",
            fill="currentColor", fill_opacity=side.filled, class_="case-bar",
        )  # fmt: skip
        outer = f"{50 + wide * side.way:g}%"
        count = text(outer, y + 12, str(number), **_at_axis(side))
        parts += [bar, count]
        below = y + _BAR + 4
        tied = value_of(drawing.book, mirror, side.why)
        for record in tied if isinstance(tied, tuple) else ():
            if isinstance(record, Record):
                lines = wrap(str(drawing.text(short_name(record))), _ROOM, SMALL)
                tall = LINE * len(lines) + TARGET - LINE
                shown = text("50%", below + 18, *lines, font_size=SMALL, **_at_axis(side))
                box = ("0" if side.way < 0 else "50%", below, "50%", tall)
                parts.append(link_to(drawing, record, box, shown))
                below += tall
        ends.append(below)
    end = max(ends)
    parts.append(
        tag("line", x1="50%", x2="50%", y1=y, y2=end, stroke="currentColor", class_="case-rule")
    )
    return end
