"""Tables of records and of counts."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.sphinxext.grounds import SINCE, THEN, serves_browsers
from casebook.sphinxext.labels import field_label, kind_label, kinds_label
from casebook.sphinxext.locale import _
from casebook.sphinxext.nodes import lean, record_row
from casebook.values import Date
from casebook.vocabulary import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.records import Record
    from casebook.sphinxext.drawing import Drawing
    from casebook.sphinxext.fields import Value
    from casebook.sphinxext.queries import Crosstab, Table


_NUMBER, _NARROW, _WIDE = 4, 14, 40
_LONG_TEXTS = ("text", "gist", "definition", "description", "promise", "reality", "note", "caution")
_HEADED_BY_KIND = ("headline", "label", "title", "text")
_NAMES = ("id", "headline", "label", "title")
_CLOCKS = {"verdict": "verdict_then"}
"""Fields that the switch between the clocks changes for another, where a filter asks them."""


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
    drawn = drawing.table(head, rows, widths, f"case-{table.kind}s", stubs=stubs, marks=marks)
    builder = drawing.desk.builder
    if table.filters and serves_browsers(builder) and builder.name != "singlehtml":
        return [_Filter(drawing, table).form(head, drawn), drawn]
    return [drawn]


class _Filter:
    """
    Draws the form that filters and sorts a table.

    Args:
        drawing: Makes the nodes.
        table: The table.
    """

    def __init__(self, drawing: Drawing, table: Table) -> None:
        """Look up the words that each record of the table has."""
        self._drawing = drawing
        self._table = table
        known = drawing.desk.referring.facets(table.kind)
        free = known.keys() - {*table.filters}
        #: For a field, the one that the switch between the clocks changes it for.
        self._then = {name: _CLOCKS[name] for name in table.filters if _CLOCKS.get(name) in free}
        self._facets = {name: known[name] for name in (*table.filters, *self._then.values())}
        self._words = [
            {name: facet.of(record) for name, facet in self._facets.items()}
            for record, _cells in table.rows
        ]
        #: What each row carries.
        self._data = [
            {"id": record.id, **{name: " ".join(found) for name, found in words.items()}}
            for (record, _cells), words in zip(table.rows, self._words, strict=True)
        ]

    def form(self, head: Sequence[str], drawn: nodes.table) -> nodes.raw:
        """Give the form, and have the rows of the table carry what it asks of them."""
        as_it_is = escape(_("As in the book"))
        orders = [f'<option value="">{as_it_is}</option>']
        for place, (name, label) in enumerate(zip(self._table.columns, head, strict=True)):
            order = self._order(name, [cells[place] for _record, cells in self._table.rows])
            words = "" if order is None else f' data-words="{order}"'
            turned = escape(_("Reversed: %s") % label)
            orders.append(f'<option value="{name}"{words}>{escape(label)}</option>')
            orders.append(f'<option value="-{name}">{turned}</option>')
        body = drawn[-1][-1]  # type: ignore[index] # The last part of a table is its body.
        rows = zip(body.children, self._data, strict=True)
        body[:] = [lean(record_row, *row.children, data=data) for row, data in rows]
        drawn["classes"].append("case-filterable")
        shown = escape(_("%(shown)s of %(total)d %(records)s shown")) % {
            "shown": f"<span>{len(self._data)}</span>",
            "total": len(self._data),
            "records": escape(kinds_label(self._table.kind).lower()),
        }
        html = _FORM.format(
            name=escape(_("Filter the table")),
            words=escape(_("Words, or an id")),
            more=escape(_("More filters")),
            selects="\n".join(map(self._select, self._table.filters)),
            order=escape(_("Order")),
            orders="".join(orders),
            shown=shown,
            copy=escape(_("Copy the link to this selection")),
            copied=escape(_("Link copied")),
            refused=escape(_("The link is the address of this page")),
            reset=escape(_("Reset")),
            none=escape(_("Nothing fits this selection.")),
            all=escape(_("Show everything")),
        )
        return nodes.raw("", html, format="html")

    def _select(self, name: str) -> str:
        """Give the choice of a word of one field, each with its count."""
        then = self._then.get(name, "")
        counts = Counter(word for words in self._words for word in words[name])
        used = counts.keys() | {word for words in self._words for word in words.get(then, ())}
        options = "".join(
            f'<option value="{escape(word)}">{escape(self._plain(name, word))}'
            f" ({counts[word]})</option>"
            for word in self._facets[name].words
            if word in used
        )
        label = kind_label(name) if name in self._drawing.book.by_kind else field_label(name)
        labels = f"<label><span>{escape(label)}</span>"
        if then:
            verdict = _("Verdict")
            since, day = (
                escape(f"{verdict}: {one[:1].lower()}{one[1:]}")
                for one in (label, field_label(then))
            )
            labels = f'<label class="case-filter-clocks"><span>{since}</span>'
            labels += f'<span hidden="hidden">{day}</span>'
        asked = f' data-then="{then}"' if then else ""
        every = escape(_("all"))
        return (
            f'{labels}<select name="{name}"{asked}>'
            f'<option value="">{every}</option>{options}</select></label>'
        )

    def _plain(self, name: str, word: str) -> str:
        """Give a word of a field as bare text."""
        return _plain(self._drawing, self._table.kind, name, word)

    def _order(self, name: str, cells: Sequence[Value]) -> str | None:
        """
        Say in what order the words of a column come, and have the rows carry them.

        Empty stands for the order of what the rows carry; None for that of the text they show.
        """
        words = [cell for cell in cells if isinstance(cell, Word)]
        dates = sorted({cell.key for cell in cells if isinstance(cell, Date)})
        for cell, data in zip(cells, self._data, strict=True):
            if isinstance(cell, Word):
                data[name] = cell.value
            elif isinstance(cell, Date):
                data[name] = str(dates.index(cell.key))
        if words:
            return " ".join(word.value for word in type(words[0]))
        return "" if dates or name == "id" else None


_FORM = """\
<form class="case-filter" autocomplete="off" aria-label="{name}">
<label class="case-filter-words"><span>{words}</span>\
<input type="search" name="q" spellcheck="false" /></label>
<button type="button" class="case-filter-more" aria-expanded="false">{more} <span></span></button>
<div class="case-filter-fields">{selects}
<label><span>{order}</span><select name="sort">{orders}</select></label></div>
<div class="case-filter-foot"><p role="status">{shown}\
<span hidden="hidden">. {copied}</span><span hidden="hidden">. {refused}</span></p>
<button type="button" class="case-filter-copy">{copy}</button>
<button type="reset">{reset}</button></div>
<p class="case-filter-none" hidden="hidden">{none} <button type="button">{all}</button></p>
</form>
"""
"""The form above a table; attributes are written out, so that a page can be read as XML too."""


def draw_crosstab(drawing: Drawing, table: Crosstab) -> list[nodes.Node]:
    """Give a row for each word of one field, a column for each of another, and sums."""
    columns = list(next(iter(table.counts.values()), {}))
    head = [f"{field_label(table.row_field)} / {field_label(table.column_field)}"]
    head += [_plain(drawing, table.kind, table.column_field, word) for word in columns]
    rows = [
        (word_of(drawing, table.kind, table.row_field, word), list(counts.values()))
        for word, counts in table.counts.items()
    ]
    result: list[nodes.Node] = [draw_counts(drawing, head, rows)]
    if sum(sum(numbers) for _lead, numbers in rows) > table.total:
        records = kinds_label(table.kind).lower()
        note = _(
            "There are %(total)d %(records)s. One that belongs under several is counted under each."
        )
        text = note % {"total": table.total, "records": records}
        result.append(nodes.paragraph(text, text, classes=["case-count"]))
    return result


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


def draw_counts(
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
