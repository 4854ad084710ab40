"""What happened before the article and after it, and how close together."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes

from casebook.sphinxext.labels import kinds_label
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
    width_of,
)
from casebook.values import Date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.records import Event
    from casebook.sphinxext.drawing import Drawing

BUSY = 8
"""A year with so many events is drawn month by month, and every other as one row."""

_AXIS, _LEFT = 88, 98
_PITCH = TARGET + 3


class Row(NamedTuple):
    """A year or a month, and the events in it on one side of the article."""

    #: What stands at its left.
    label: str
    #: The events in order.
    events: Sequence[Event]
    #: Whether all of it came after the article.
    later: bool
    #: Whether it heads the months of a year.
    heads: bool = False
    #: Whether it is a month.
    is_month: bool = False
    #: Whether it stands for years in which nothing is recorded.
    gap: bool = False


def draw_timeline(drawing: Drawing, _words: tuple[str, ...]) -> list[nodes.Node]:
    """
    Draw all events along an axis from above, with the day of the article as a line across.

    A mark for each event bears its day or its month and leads to its place.
    """
    events = sorted(drawing.book.events, key=lambda one: one.date.key)
    pieces: list[str] = []
    y = 0.0
    passed = False
    for row in _rows(drawing, events):
        if row.later and not passed:
            passed = True
            pieces += _today(drawing, y)
            y += TARGET + LINE
        drawn, y = _row(drawing, row, y)
        pieces += drawn
    if not passed:
        pieces += _today(drawing, y)
        y += TARGET + LINE
    titles = (
        _("Events along an axis of time"),
        _("Years with many events are drawn month by month, long gaps are cut."),
    )
    return [*picture(drawing, "timeline", titles, y + 4, *pieces), _table(drawing, events)]


def is_later(drawing: Drawing, event: Event) -> bool:
    """Say whether an event came after the article."""
    return "yes" in drawing.desk.referring.facets("event")["later"].of(event)


def _rows(drawing: Drawing, events: Sequence[Event]) -> Iterator[Row]:
    """Give the rows in order: years, months of busy years, and gaps."""
    today = drawing.book.article.published.key
    counts = Counter(one.date.key[0] for one in events)
    before = events[0].date.key[0] if events else 0
    for year, group in groupby(events, key=lambda one: one.date.key[0]):
        missing = year - before - 1
        if missing > 0:
            label = _("%d years") % missing if missing > 1 else str(year - 1)
            yield Row(label, (), later=before >= today[0], gap=missing > 1)
        before = year
        found, name = list(group), Date(iso=_iso(year)).phrase
        if counts[year] < BUSY:
            yield from _sides(drawing, Row(name, found, later=year > today[0]))
            continue
        whole = [one for one in found if not _month(one.date)]
        yield Row(name, whole, later=year > today[0], heads=True)
        for month in range(1, 13):
            some = [one for one in found if _month(one.date) == month]
            name = Date(iso=f"{_iso(year)}-{month:02}").phrase.split()[0]
            later = (year, month) > today[:2]
            yield from _sides(drawing, Row(name, some, later=later, is_month=True))


def _sides(drawing: Drawing, row: Row) -> Iterator[Row]:
    """Give a row as it is, or as two where the article came between its events."""
    early = [one for one in row.events if not is_later(drawing, one)]
    late = [one for one in row.events if is_later(drawing, one)]
    if early or not late:
        yield row._replace(events=early)
    if late:
        yield row._replace(events=late, later=True)


def _row(drawing: Drawing, row: Row, y: float) -> tuple[list[str], float]:
    """Draw one row; give it with the height where it ends."""
    weight = {"font_weight": "bold"} if row.heads else {}
    pieces = [
        text(_AXIS - 8, y + 18, str(drawing.text(row.label)), text_anchor="end", font_size=SMALL,
             class_="case-quiet", **weight)
    ]  # fmt: skip
    x, top = _LEFT, y
    for event in row.events:
        said = _mark(event.date, in_month=row.is_month or row.heads)
        width = max(TARGET, width_of(said, SMALL) + 8)
        if x + width > NARROW:
            x, y = _LEFT, y + _PITCH
        side = "after" if row.later else "before"
        box = tag("rect", x=x + 0.5, y=y + 0.5, width=width - 1, height=TARGET - 1, rx=4,
                  fill="none", stroke="currentColor", class_=f"case-event-{side}")  # fmt: skip
        label = text(x + width / 2, y + 18, said, text_anchor="middle", font_size=SMALL)
        pieces.append(link_to(drawing, event, (x, y, width, TARGET), box, label))
        x += width + 3
    y += _PITCH
    dash = {"stroke_dasharray": "2 5"} if row.gap else {}
    axis = tag("line", x1=_AXIS, x2=_AXIS, y1=top, y2=y, stroke="currentColor", **dash)
    return [axis, *pieces], y


def _today(drawing: Drawing, y: float) -> list[str]:
    """Draw the day of the article across."""
    day = str(drawing.text(drawing.book.article.published.phrase))
    return [
        tag("line", x1=0, x2="100%", y1=y + 4, y2=y + 4, stroke="currentColor",
            stroke_width=3, class_="case-day"),
        text(0, y + 22, _("The article: %s") % day, font_weight="bold"),
        text(0, y + 40, _("What follows, its author could not know"), font_size=SMALL),
    ]  # fmt: skip


def _table(drawing: Drawing, events: Sequence[Event]) -> nodes.table:
    """Count the events of each year before the article and after it, and link to them."""
    rows = []
    for year, found in groupby(events, key=lambda one: one.date.year):
        some = list(found)
        later = sum(is_later(drawing, one) for one in some)
        links = drawing.joined([drawing.link(one)] for one in some)
        cells: list[list[nodes.Node]] = [
            [nodes.Text(said)] for said in (year, str(len(some) - later), str(later))
        ]
        rows.append([*cells, links])
    day = drawing.text(drawing.book.article.published.phrase)
    head = [_("Year"), _("Up to %s") % day, _("After it"), kinds_label("event")]
    return drawing.table(head, rows, [8, 12, 8, 60], stubs=1)


def _iso(year: int) -> str:
    """Write a year as ISO 8601 does."""
    return f"{'-' * (year < 0)}{abs(year):04}"


def _month(date: Date) -> int:
    """Give the month of a date; 0 where it is no more exact than a year."""
    return date.key[1] if "-" in date.iso.lstrip("-") else 0


def _mark(date: Date, *, in_month: bool) -> str:
    """
    Give what the mark of an event says besides the year: its day, or its month.

    >>> _mark(Date(iso="2015-09-24"), in_month=True), _mark(Date(iso="2015-09"), in_month=True)
    ('24', '•')
    >>> _mark(Date(iso="1865-12-24"), in_month=False)
    'Dec'
    """
    _year, month, day = (*date.iso.split("/")[0].lstrip("-").split("-"), "", "")[:3]
    if in_month:
        return day.lstrip("0") or "•"
    return Date(iso=f"2000-{month}").phrase[:3] if month else "•"
