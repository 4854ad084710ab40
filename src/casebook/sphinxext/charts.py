"""Charts of units: a mark for each record, so that counts can be seen, followed and read."""

from __future__ import annotations

from collections import Counter
from itertools import product
from string import ascii_uppercase
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.sphinxext.drawing import MANY
from casebook.sphinxext.grounds import cited, shows_pictures
from casebook.sphinxext.locale import _
from casebook.sphinxext.queries import Crosstab
from casebook.sphinxext.tables import draw_crosstab, word_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.records import Record
    from casebook.sphinxext.drawing import Drawing
    from casebook.sphinxext.queries import Chart


def draw_chart(drawing: Drawing, chart: Chart) -> list[nodes.Node]:
    """
    Give a row of marks for each word of the first field, told apart by the second.

    HTML shows the marks, each a link to its record; every builder shows the same as a table.
    """
    counts = chart.counts
    words = list(next(iter(counts.counts.values()), {}))
    # A table may be long, but not wide.
    table = draw_crosstab(drawing, turned(counts) if len(words) > MANY else counts)
    if not shows_pictures(drawing.desk.builder):
        return table
    kind, field = chart.counts.kind, chart.counts.column_field
    has_signs = any(map(_is_badge, (word_of(drawing, kind, field, word) for word in words)))
    # A word of a vocabulary has a sign of its own; an id gets a letter.
    letters = {} if has_signs else dict(zip(words, letters_of(ascii_uppercase), strict=False))
    strips = nodes.definition_list(classes=["case-map", "simple"])
    for row, marks in chart.rows.items():
        cells = nodes.paragraph(classes=["case-strip"])
        for record, word in marks:
            cells += [_mark(drawing, record, word, field, letters), nodes.Text(" ")]
        lead = word_of(drawing, kind, chart.counts.row_field, row)
        strips += nodes.definition_list_item(
            "", nodes.term("", "", *lead), nodes.definition("", cells)
        )
    # A record that stands in several rows counts once.
    told = {record.id: word for marks in chart.rows.values() for record, word in marks}
    totals = Counter(told.values())
    legend = [
        [
            nodes.Text(f"{letters[word]} " if letters else ""),
            *(cited(drawing, word) if field == "source" else word_of(drawing, kind, field, word)),
            nodes.Text(f" {totals[word]}"),
        ]
        for word in words
        if totals[word]
    ]
    if totals[""]:
        legend.append([nodes.Text(_("without a mark: %d") % totals[""])])
    if letters:
        head: nodes.Element = drawing.bullets([drawing.line_of(*one)] for one in legend)
    else:
        head = drawing.line_of(*drawing.joined(legend))
    head["classes"].append("case-legend")
    return [head, strips, *table]


def turned(counts: Crosstab) -> Crosstab:
    """Give a table of counts with its rows as columns; words that nothing bears are left out."""
    columns = list(next(iter(counts.counts.values()), {}))
    rows = {
        word: {row: numbers[word] for row, numbers in counts.counts.items()} for word in columns
    }
    return Crosstab(counts.kind, counts.column_field, counts.row_field, rows, counts.total)


def letters_of(alphabet: str) -> Iterator[str]:
    """Give the letters of an alphabet, then pairs of them."""
    yield from alphabet
    yield from map("".join, product(alphabet, repeat=2))


def _is_badge(lead: Sequence[nodes.Node]) -> bool:
    """Say whether what stands for a word is its badge."""
    return any(isinstance(one, nodes.inline) and "case-word" in one["classes"] for one in lead)


def _mark(
    drawing: Drawing, record: Record, word: str, field: str, letters: dict[str, str]
) -> nodes.inline:
    """Give the mark of one record, which is a link to it."""
    lead = word_of(drawing, record.kind_name, field, word) if word else []
    called = "".join(one.astext() for one in lead) or _("none")
    if _is_badge(lead):
        badges = (one for one in lead if isinstance(one, nodes.inline))
        signs = [name for one in badges for name in one["classes"][1:]]
        return drawing.mark(record, called, *signs)
    mark = drawing.mark(record, called)
    if word:
        letter = letters.get(word, "?")
        mark.insert(0, nodes.inline(letter, letter, classes=["case-letter"]))
    return mark
