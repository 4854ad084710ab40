"""The mechanisms: on which level each works, and where the article brings it into play."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from casebook.sphinxext.labels import kind_label, kinds_label
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
from casebook.sphinxext.queries import Crosstab, Query, Table, answer
from casebook.sphinxext.tables import draw_crosstab, draw_table
from casebook.views.count import crosstab
from casebook.vocabulary import Level

if TYPE_CHECKING:
    from docutils import nodes

    from casebook.records import Mechanism
    from casebook.sphinxext.drawing import Drawing

_INSET, _PAD, _ROW, _LARGEST, _TINT = 3, 10, 28, 16, 0.15


def draw_levels(drawing: Drawing, _words: tuple[str, ...]) -> list[nodes.Node]:
    """Draw the mechanisms level within level; those that the article names stand out."""
    columns = (("columns", "number label level segments number-of-claims"),)
    table: Table = answer(drawing.book, Query("table", "mechanisms", columns))
    boxes: list[float] = []
    parts, said = [], []
    y = 1.0
    for level in reversed(Level):
        mechanisms = [one for one in drawing.book.mechanisms if one.level is level]
        if not mechanisms:
            continue
        inset = _INSET * len(boxes)
        boxes.append(y)
        number = sum(bool(one.segments) for one in mechanisms)
        label = str(drawing.text(level.label))
        named = _("%(number)d of %(total)d named") % {"number": number, "total": len(mechanisms)}
        said.append(f"{label}: {named}")
        lines = wrap(
            str(drawing.text(level.definition)), NARROW * (1 - inset / 50) - 2 * _PAD, SMALL
        )
        y += 24
        parts += [
            text(f"{inset}%", y, label.capitalize(), dx=_PAD, font_weight=700),
            text(f"{100 - inset}%", y, named, dx=-_PAD, text_anchor="end", font_weight=700),
            text(f"{inset}%", y + LINE, *lines, dx=_PAD, font_size=SMALL, class_="case-quiet"),
        ]
        y += LINE * len(lines) + 10
        for one in mechanisms:
            parts.append(_mechanism(drawing, one, y, inset))
            y += _ROW
        y += _PAD
    for depth, top in enumerate(boxes):
        inset = _INSET * depth
        y_end = y + _PAD * (len(boxes) - 1 - depth)
        parts.insert(
            depth,
            tag(
                "rect", x=f"{inset}%", y=top, width=f"{100 - 2 * inset}%", height=y_end - top,
                rx=6, fill="none", stroke="currentColor", class_="case-level",
            ),
        )  # fmt: skip
    titles = (
        _("The mechanisms by level"),
        _("Which mechanisms the article names: %s.") % "; ".join(reversed(said)),
    )
    height = y + _PAD * (len(boxes) - 1) + 1
    return [*picture(drawing, "levels", titles, height, *parts), *draw_table(drawing, table)]


def _mechanism(drawing: Drawing, one: Mechanism, y: float, inset: int) -> str:
    """Give one mechanism of a level, with a disc if the article names it, else a broken ring."""
    width = f"{100 - 2 * inset}%"
    at_left, at_right = f"{inset}%", f"{100 - inset}%"
    ground, word, weight = "", _("not named"), 400
    mark: dict[str, str | float] = {"fill": "none", "stroke_dasharray": "3 2.5"}
    if one.segments:
        word, weight, mark = _("named"), 700, {"fill": "currentColor"}
        ground = tag(
            "rect", x=at_left, y=y, width=width, height=_ROW, fill="currentColor",
            fill_opacity=_TINT,
        )  # fmt: skip
    called = f"{one.number} {drawing.text(one.label)}"
    label = text(at_left, y + 19, called, dx=_PAD + 22, font_weight=weight)
    return "".join(
        [
            ground,
            tag(
                "circle", cx=at_left, cy=y + 14, r=6, stroke="currentColor",
                transform=f"translate({_PAD + 7})", **mark,
            ),
            link_to(drawing, one, (at_left, y + 1, width, TARGET), label),
            text(
                at_right, y + 19, word, dx=-_PAD, text_anchor="end", font_size=SMALL,
                font_weight=weight,
            ),
        ]
    )  # fmt: skip


def draw_mechanisms(drawing: Drawing, _words: tuple[str, ...]) -> list[nodes.Node]:
    """Draw a line for each mechanism, along which discs say how many claims a section has."""
    book = drawing.book
    rows = crosstab(book, "claim", "section", "mechanism")
    sections = [book.sections[id] for id in rows]
    sums = {one.id: sum(row[one.id] for row in rows.values()) for one in book.mechanisms}
    used = [one for one in book.mechanisms if sums[one.id]]
    most = max((number for row in rows.values() for number in row.values()), default=1)
    step = 100 / max(len(sections), 1)
    parts = [text(0, 14, f"{kind_label('section')}:", font_size=SMALL, class_="case-quiet")]
    parts += [
        link_to(
            drawing,
            section,
            (f"{place * step:g}%", 20, f"{step:g}%", TARGET),
            text(
                f"{(place + 0.5) * step:g}%", 38, str(section.number), text_anchor="middle",
                font_weight=700,
            ),
        )
        for place, section in enumerate(sections)
    ]  # fmt: skip
    y = 50.0
    for one in used:
        shown = text(0, y + 19, str(drawing.text(one.label)), font_weight=600)
        total = f"{kinds_label('claim')}: {sums[one.id]}"
        middle = y + TARGET + _LARGEST + 2
        parts += [
            link_to(drawing, one, (0, y, "70%", TARGET), shown),
            text("100%", y + 19, total, text_anchor="end", font_size=SMALL, class_="case-quiet"),
        ]
        for place, section in enumerate(sections):
            number = rows[section.id][one.id]
            x = f"{(place + 0.5) * step:g}%"
            radius = f"{_LARGEST * sqrt(number / most):.1f}" if number else 1.5
            parts.append(
                tag(
                    "circle", cx=x, cy=middle, r=radius, stroke="currentColor",
                    fill="currentColor", fill_opacity=_TINT,
                )
            )  # fmt: skip
            if number:
                shown = text(x, middle + 4.5, str(number), text_anchor="middle", font_size=SMALL)
                parts.append(shown)
        y = middle + _LARGEST + _PAD
    for section in sections:
        lines = wrap(f"{section.number} {drawing.text(section.title)}")
        tall = LINE * len(lines) + TARGET - LINE
        shown = text(0, y + 18, *lines)
        parts.append(link_to(drawing, section, (0, y, "100%", tall), shown))
        y += tall
    counts = {id: {str(one.id): row[one.id] for one in used} for id, row in rows.items()}
    invoking = sum(bool(one.mechanisms) for one in book.claims)
    titles = (
        _("Mechanisms across the article"),
        _("A line for each mechanism, and on it a disc for each section whose claims invoke it."),
    )
    table = draw_crosstab(drawing, Crosstab("claim", "section", "mechanism", counts, invoking))
    return [*picture(drawing, "mechanisms", titles, y + 4, *parts), *table]
