"""The article at a glance: a mark for each segment, or a tile that says all that is known of it."""

from __future__ import annotations

from collections import Counter
from html import escape
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes

from casebook.records import Claim, Segment, Voice
from casebook.sphinxext.charts import letters_of
from casebook.sphinxext.fields import Lost, follow, in_sentence
from casebook.sphinxext.grounds import serves_browsers, shows_pictures
from casebook.sphinxext.labels import field_label, kind_label, marked
from casebook.sphinxext.locale import _
from casebook.sphinxext.pictures.svg import counted, tag
from casebook.sphinxext.tables import draw_counts
from casebook.vocabulary import Disposition, Verdict, Word, Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from casebook.records import Record, Section, VoiceId
    from casebook.sphinxext.drawing import Drawing
    from casebook.sphinxext.queries import Query

COMMONEST = "○"
"""The sign of the voice that speaks most, so that letters show where it gives way."""

VIEWS = (("picture", marked("Picture")), ("table", marked("Table")))
"""The choices of the switch: the word for it, and its label."""

_JOINED = "\N{NO-BREAK SPACE}"
"""What keeps a count on the line of what is counted."""

_LINES = (
    (marked("Line 1: what it does"), "disposition"),
    (marked("Line 2: who says it"), "voice"),
    (marked("Line 3: whose words"), "wording"),
    (marked("Line 4: how it holds"), "verdict"),
)


class Reading(NamedTuple):
    """What is known of one segment."""

    #: The segment.
    segment: Segment
    #: The claims that were read in it.
    claims: tuple[Claim, ...]
    #: Who asserts them, each voice once.
    voices: tuple[Voice | Lost, ...]
    #: Whose words carry them, each word once.
    wordings: tuple[Wording, ...]
    #: The verdict on each of the claims, in their order.
    verdicts: tuple[Verdict, ...]


def draw_map(drawing: Drawing, sections: Sequence[Section], query: Query) -> list[nodes.Node]:
    """
    Give the article at a glance: all segments, section by section.

    In brief it is a mark for each segment in HTML, and everywhere a table of counts; in full it
    is a table with a row for each segment, which HTML shows as a picture too.
    """
    if query.option("full") is not None:
        return _in_full(drawing, sections)
    segments = {one.id: _segments(drawing, one) for one in sections}
    result: list[nodes.Node] = []
    if shows_pictures(drawing.desk.builder):
        strips = nodes.definition_list(classes=["case-map", "simple"])
        strips += [_strip(drawing, one, segments[one.id]) for one in sections]
        total: Counter[Word] = Counter(
            one.disposition for found in segments.values() for one in found
        )
        legend = _badges(drawing, Disposition, total)
        result += [drawing.line_of(*legend, classes=["case-legend"]), strips]
    counts = {id: Counter(one.disposition for one in found) for id, found in segments.items()}
    used = [word for word in Disposition if any(one[word] for one in counts.values())]
    head = [kind_label("section"), *(drawing.text(word.label) for word in used)]
    rows = [([drawing.link(one)], [counts[one.id][word] for word in used]) for one in sections]
    return [*result, draw_counts(drawing, head, rows)]


def read(drawing: Drawing, segment: Segment) -> Reading:
    """Gather what is known of one segment."""
    claims = tuple(
        one for one in drawing.desk.referring(segment, "claim") if isinstance(one, Claim)
    )
    voices = {one.voice: follow(drawing.book, "voice", one.voice) for one in claims}
    facets = drawing.desk.referring.facets("claim")
    wordings = (word for one in claims for word in facets["wording"].of(one))
    verdicts = (word for one in claims for word in facets["verdict"].of(one))
    return Reading(
        segment,
        claims,
        tuple(one for one in voices.values() if isinstance(one, Voice | Lost)),
        tuple(map(Wording, dict.fromkeys(wordings))),
        tuple(map(Verdict, verdicts)),
    )


def letters(voices: Iterable[Voice], commonest: str) -> dict[str, str]:
    """
    Give each voice its sign: a circle for the commonest, a letter for every other.

    A voice that the article names has a capital, so that case alone tells who remains unnamed.

    >>> from casebook import book
    >>> signs = letters(book.voices, "author")
    >>> signs["author"], signs["icsr"], signs["researchers"]
    ('○', 'A', 'a')
    """
    signs = {True: letters_of(ascii_uppercase), False: letters_of(ascii_lowercase)}
    return {one.id: COMMONEST if one.id == commonest else next(signs[one.named]) for one in voices}


def _segments(drawing: Drawing, section: Section) -> list[Segment]:
    """Give the segments of a section."""
    found = drawing.desk.referring(section, "segment")
    return [one for one in found if isinstance(one, Segment)]


def _strip(
    drawing: Drawing, section: Section, segments: Iterable[Segment]
) -> nodes.definition_list_item:
    """Give the segments of one section as a row of cells."""
    cells = nodes.paragraph(classes=["case-strip"])
    for segment in segments:
        word = segment.disposition
        called = drawing.text(word.label)
        cells += [
            drawing.mark(segment, called, f"case-disposition-{word.value}"),
            nodes.Text(" "),
        ]
    return nodes.definition_list_item(
        "", nodes.term("", "", drawing.link(section)), nodes.definition("", cells)
    )


def _badges(drawing: Drawing, words: Iterable[Word], counts: Counter[Word]) -> list[nodes.Node]:
    """Give the words that something bears as badges, each with its count."""
    found = (
        [drawing.word(word), nodes.Text(f"{_JOINED}{counts[word]}")]
        for word in words
        if counts[word]
    )
    return drawing.joined(found)


def _voices(
    drawing: Drawing, heard: Sequence[Voice], signs: Mapping[str, str], spoken: Counter[VoiceId]
) -> list[nodes.Node]:
    """Say whose sign is whose: the commonest voice, then those named, then those not named."""
    groups = (
        (counted(spoken.total(), "claim"), [one for one in heard if signs[one.id] == COMMONEST]),
        (_("Others, named by the article"), [one for one in heard if signs[one.id].isupper()]),
        (_("Others, not named"), [one for one in heard if signs[one.id].islower()]),
    )
    return [
        drawing.line_of(
            f"{said}: ",
            *drawing.joined(
                [
                    nodes.strong("", signs[one.id]),
                    nodes.Text(" "),
                    *drawing.within(one),
                    nodes.Text(f"{_JOINED}{spoken[one.id]}"),
                ]
                for one in voices
            ),
        )
        for said, voices in groups
        if voices
    ]


def _in_full(drawing: Drawing, sections: Sequence[Section]) -> list[nodes.Node]:
    """Give the table of all segments; in HTML as a picture, with its legend and a switch."""
    found = {one: [read(drawing, each) for each in _segments(drawing, one)] for one in sections}
    readings = [one for part in found.values() for one in part]
    claims = {one.id: one for reading in readings for one in reading.claims}
    spoken = Counter(one.voice for one in claims.values())
    heard = [one for one in drawing.book.voices if spoken[one.id]]
    signs = letters(heard, next((id for id, _number in spoken.most_common(1)), ""))
    if drawing.desk.builder.format != "html":
        return [_plain(drawing, readings)]
    facets = drawing.desk.referring.facets("claim")
    in_all = nodes.Text(f"{counted(len(claims), 'claim')}: ")
    legend: dict[str, list[nodes.Node]] = {
        "disposition": [
            nodes.Text(f"{counted(len(readings), 'segment')}: "),
            *_badges(drawing, Disposition, Counter(one.segment.disposition for one in readings)),
        ],
        "voice": _voices(drawing, heard, signs, spoken),
    }
    for name, each in (("wording", Wording), ("verdict", Verdict)):
        words: type[Word] = each
        borne = Counter(words(word) for one in claims.values() for word in facets[name].of(one))
        legend[name] = [in_all.copy(), *_badges(drawing, words, borne)]
    facts = drawing.facts((_(label), legend[name]) for label, name in _LINES)
    for one in facts:
        if isinstance(one, nodes.Element):
            one["classes"].append("case-article-legend")
    bodies = (_body(drawing, one, part, signs) for one, part in found.items())
    head = "".join(f'<th scope="col">{escape(label)}</th>' for label in _head())
    caption = escape(_("The article, segment by segment"))
    html = (
        f'{_switch(drawing)}<table class="case-article"><caption class="case-hidden">{caption}'
        f"</caption><thead><tr>{head}</tr></thead>{''.join(bodies)}</table>"
    )
    return [*facts, nodes.raw("", html, format="html")]


def _head() -> list[str]:
    """Give the headings of the columns."""
    names = ("disposition", "voice", "wording")
    return [kind_label("segment"), *map(field_label, names), _("Verdict")]


def _plain(drawing: Drawing, readings: Iterable[Reading]) -> nodes.table:
    """Give the table as other builders show it."""
    rows = (
        [
            [drawing.link(one.segment)],
            drawing.inline(one.segment.disposition),
            drawing.joined(map(drawing.within, one.voices)),
            drawing.inline(one.wordings),
            drawing.inline(one.verdicts),
        ]
        for one in readings
    )
    head = _head()
    return drawing.table(head, rows, [10, 12, 24, 14, 24], stubs=1)


def _switch(drawing: Drawing) -> str:
    """Give the switch between picture and table, where a reader has what switches need."""
    if not serves_browsers(drawing.desk.builder):
        return ""
    # Attributes are written out, so that a page can be read as XML too.
    choices = "".join(
        f'<label><input type="radio" name="case-view" value="{word}"'
        + (' checked="checked"' if word == "picture" else "")
        + f" /> {escape(_(label))}</label>"
        for word, label in VIEWS
    )
    legend = escape(_("How do you want to see it?"))
    return f'<fieldset class="case-clock"><legend>{legend}</legend>{choices}</fieldset>'


def _body(
    drawing: Drawing, section: Section, readings: Sequence[Reading], signs: Mapping[str, str]
) -> str:
    """Give the rows of one section."""
    ends = dict.fromkeys(one.segment.id for one in (*readings[:1], *readings[-1:]))
    where = f' <span class="case-where">{" – ".join(ends)}</span>'
    lead = _link(drawing, section, drawing.text(section.headline))
    rows = "".join(_row(drawing, one, signs) for one in readings)
    return f'<tbody><tr><th colspan="5" scope="rowgroup">{lead}{where}</th></tr>{rows}</tbody>'


def _row(drawing: Drawing, reading: Reading, signs: Mapping[str, str]) -> str:
    """Give the row of one segment, which is a tile of the picture."""
    cells: Iterable[Iterable[str]] = (
        [_badge(drawing, reading.segment.disposition)],
        (_voice(drawing, one, signs) for one in reading.voices),
        (_badge(drawing, one) for one in reading.wordings),
        (_badge(drawing, one) for one in reading.verdicts),
    )
    lead = _link(drawing, reading.segment, reading.segment.id)
    shown = "".join(
        f'<td data-label="{escape(label)}">{", ".join(found)}</td>' if found else "<td></td>"
        for label, found in zip(_head()[1:], map(list, cells), strict=True)
    )
    return f'<tr><th scope="row">{lead}</th>{shown}</tr>\n'


def _badge(drawing: Drawing, word: Word) -> str:
    """Give a word of a vocabulary, led by its sign."""
    name = f"case-{type(word).__name__.lower()}-{word.value}"
    return tag("span", escape(drawing.text(word.label)), class_=f"case-word {name}")


def _voice(drawing: Drawing, voice: Voice | Lost, signs: Mapping[str, str]) -> str:
    """Give a voice, led by its letter."""
    name = drawing.text(in_sentence(drawing.book, voice)) if isinstance(voice, Voice) else voice.id
    sign = signs.get(voice.id, "?")
    classes = "case-sign" if sign == COMMONEST else "case-sign case-heard"
    return tag("span", tag("b", sign), f" {escape(name)}", class_=classes)


def _link(drawing: Drawing, record: Record, shown: str) -> str:
    """Link a text to the place of a record, where it has one."""
    address = drawing.address_of(record.kind_name, record.id)
    return tag("a", escape(shown), href=address) if address else escape(shown)
