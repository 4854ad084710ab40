"""Tables of records and of counts, and the article at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes

from casebook.records import Record, Segment
from casebook.sphinxext.grounds import SINCE, THEN, shows_pictures
from casebook.sphinxext.labels import field_label, kind_label, kinds_label
from casebook.sphinxext.locale import _
from casebook.vocabulary import Disposition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.records import Section
    from casebook.sphinxext.drawing import Drawing
    from casebook.sphinxext.fields import Value
    from casebook.sphinxext.queries import Crosstab, Table


_NUMBER, _NARROW, _WIDE = 4, 14, 40
_LONG_TEXTS = ("text", "gist", "definition", "description", "promise", "reality", "note", "caution")
_HEADED_BY_KIND = ("headline", "label", "title", "text")
_NAMES = ("id", "headline", "label", "title")


def draw_table(drawing: Drawing, table: Table) -> list[nodes.Node]:
    """Give a row for each record."""
    head = [
        kind_label(table.kind) if name in _HEADED_BY_KIND else field_label(name)
        for name in table.columns
    ]
    rows = (
        [
            _cell(drawing, record, name, value)
            for name, value in zip(table.columns, cells, strict=True)
        ]
        for record, cells in table.rows
    )
    widths = [_WIDE if name in _LONG_TEXTS else _NARROW for name in table.columns]
    stubs = 1 if table.columns[0] in _NAMES else 0
    by_clock = {"verdict_then": THEN, "verdict": SINCE}
    if table.both_clocks or "verdict_then" not in table.columns:
        by_clock = {}
    marks = {
        number: "case-text" if name in _LONG_TEXTS else by_clock[name]
        for number, name in enumerate(table.columns)
        if name in _LONG_TEXTS or name in by_clock
    }
    return [drawing.table(head, rows, widths, f"case-{table.kind}s", stubs=stubs, marks=marks)]


def draw_crosstab(drawing: Drawing, table: Crosstab) -> list[nodes.Node]:
    """Give a row for each word of one field, a column for each of another, and sums."""
    columns = list(next(iter(table.counts.values()), {}))
    head = [f"{field_label(table.row_field)} / {field_label(table.column_field)}"]
    head += [_plain(drawing, table.kind, table.column_field, word) for word in columns]
    rows = [
        (word_of(drawing, table.kind, table.row_field, word), list(counts.values()))
        for word, counts in table.counts.items()
    ]
    result: list[nodes.Node] = [_counts(drawing, head, rows)]
    if sum(sum(numbers) for _lead, numbers in rows) > table.total:
        records = kinds_label(table.kind).lower()
        note = _("%(total)d %(records)s; one that has several of the words counts under each.")
        text = note % {"total": table.total, "records": records}
        result.append(nodes.paragraph(text, text, classes=["case-count"]))
    return result


def draw_map(drawing: Drawing, sections: Sequence[Section]) -> list[nodes.Node]:
    """
    Give the article at a glance: all segments, section by section, with what each does.

    HTML shows a cell for each segment; every builder shows the table of counts.
    """
    result: list[nodes.Node] = []
    if shows_pictures(drawing.desk.builder):
        strips = nodes.definition_list(classes=["case-map", "simple"])
        strips += [_strip(drawing, section) for section in sections]
        result += [_legend(drawing), strips]
    used = [word for word in Disposition if any(_segments(drawing, one, word) for one in sections)]
    head = [kind_label("section"), *(drawing.text(word.label) for word in used)]
    rows = [
        ([drawing.link(section)], [len(_segments(drawing, section, word)) for word in used])
        for section in sections
    ]
    return [*result, _counts(drawing, head, rows)]


def draw_coverage(drawing: Drawing) -> list[nodes.Node]:
    """Give a row for each page: how much of what it says is bound, and by what."""
    head = [_("Page"), _("By value"), _("By check"), _("Marked"), _("Not at all"), _("Bound")]
    titles = drawing.desk.titles
    rows: list[list[list[nodes.Node]]] = []
    for name, found in drawing.desk.coverage().items():
        page = drawing.link_to_page(name, titles[name]) if name in titles else nodes.Text(name)
        rows.append([[page], *map(_number, found), [nodes.Text(f"{found.percent} %")]])
    widths = [_WIDE, *(max(len(label), _NUMBER) for label in head[1:])]
    return [drawing.table(head, rows, widths, "case-counts", stubs=1)]


def _strip(drawing: Drawing, section: Section) -> nodes.definition_list_item:
    """Give the segments of one section as a row of cells."""
    cells = nodes.paragraph(classes=["case-strip"])
    for segment in drawing.desk.referring(section, "segment"):
        if isinstance(segment, Segment):
            word = segment.disposition
            cell = drawing.mark(
                segment,
                drawing.text(word.label),
                f". {drawing.text(segment.headline)}",
                f"case-disposition-{word.value}",
            )
            cells += [cell, nodes.Text(" ")]
    return nodes.definition_list_item(
        "", nodes.term("", "", drawing.link(section)), nodes.definition("", cells)
    )


def _legend(drawing: Drawing) -> nodes.paragraph:
    """Say what the cells mean, and how many there are of each."""
    parts: list[list[nodes.Node]] = []
    for word in Disposition:
        number = sum(one.disposition is word for one in drawing.book.segments)
        if number:
            parts.append([drawing.word(word), nodes.Text(f" {number}")])
    return drawing.line_of(*drawing.joined(parts), classes=["case-legend"])


def _segments(drawing: Drawing, section: Section, word: Disposition) -> list[Record]:
    """Give the segments of a section that do one thing."""
    return [
        segment
        for segment in drawing.desk.referring(section, "segment")
        if isinstance(segment, Segment) and segment.disposition is word
    ]


def _cell(drawing: Drawing, record: Record, name: str, value: Value) -> list[nodes.Node]:
    """Give the content of one cell; what names the record links to it."""
    if name in _NAMES:
        return [drawing.link(record)]
    return drawing.inline(value)


def word_of(drawing: Drawing, kind: str, field: str, word: str) -> list[nodes.Node]:
    """Give a word of a field: a badge, or the record that an id names."""
    facet = drawing.desk.referring.facets(kind).get(field)
    if facet is not None and facet.vocabulary:
        return [drawing.word(facet.vocabulary(word))]
    target = field if field in drawing.book.by_kind else ""
    if target and word in drawing.book.of_kind(target):
        return [drawing.link(drawing.book.of_kind(target)[word])]
    return [drawing.text(word)]


def _counts(
    drawing: Drawing, head: list[str], rows: list[tuple[list[nodes.Node], list[int]]]
) -> nodes.table:
    """Give a table of numbers with a sum for each row and each column."""
    sums = [sum(column) for column in zip(*(numbers for _lead, numbers in rows), strict=True)]
    total: list[nodes.Node] = [nodes.Text(_("All"))]
    cells = [
        [lead, *map(_number, [*numbers, sum(numbers)])] for lead, numbers in [*rows, (total, sums)]
    ]
    head = [*head, _("All")]
    widths = [_WIDE, *(max(len(label), _NUMBER) for label in head[1:])]
    return drawing.table(head, cells, widths, "case-counts", stubs=1)


def _number(number: int) -> list[nodes.Node]:
    """Give a number as the content of a cell."""
    return [nodes.Text(str(number))]


def _plain(drawing: Drawing, kind: str, field: str, word: str) -> str:
    """Give a word of a field as bare text."""
    return "".join(node.astext() for node in word_of(drawing, kind, field, word))
