"""The map of the article, and the pictures that sum it up, are held to the records."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
import small_book
from test_sphinxext import ROOTS, Built, build

from casebook.sphinxext.pictures.map import COMMONEST, letters
from casebook.sphinxext.pictures.svg import NARROW, SMALL, width_of
from casebook.sphinxext.pictures.verdicts import LEAST, SIGNS, shares
from casebook.views.count import crosstab
from casebook.views.select import facets

if TYPE_CHECKING:
    from pathlib import Path

BOOK = small_book.BOOK

PAGE = """\
Ferry
=====

.. case:map::
   :full:
   :caption: Who says what?

.. case:map::

.. case:picture:: verdicts section
   :caption: Which parts hold?

.. case:picture:: verdicts kind verdict_then

.. case:picture:: speakers

.. case:picture:: timeline

.. case:records:: segments
.. case:records:: claims
.. case:records:: sections
.. case:records:: voices
.. case:records:: events
.. case:records:: sources
.. case:records:: mechanisms
.. case:records:: reasons
.. case:records:: mirrors
.. case:records:: questions
.. case:records:: omissions
.. case:records:: terms
"""

CONF = """\
import sys

sys.path.insert(0, {tests!r})
extensions = ["casebook.sphinxext"]
casebook_book = "small_book:BOOK"
html_theme = "basic"
suppress_warnings = ["case.orphan"]
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project that shows the small book in every picture."""
    folder = tmp_path_factory.mktemp("overview") / "ferry"
    folder.mkdir()
    (folder / "conf.py").write_text(CONF.format(tests=str(ROOTS.parent)), encoding="utf-8")
    (folder / "index.rst").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def html(source: Path) -> Built:
    """Give its pages."""
    return build(source)


@pytest.fixture(scope="module")
def text(source: Path) -> str:
    """Give it as plain text."""
    return " ".join(build(source, "text").read("index.txt").split())


@pytest.fixture(scope="module")
def rows(html: Built) -> dict[str, list[str]]:
    """Give the rows of the map, each with the texts of its cells, by the id of the segment."""
    found = {}
    for one in _parsed(_map(html)).iter("tr"):
        cells = [" ".join("".join(cell.itertext()).split()) for cell in one]
        if len(cells) > 1 and cells[0].startswith("S"):
            found[cells[0]] = cells
    found.pop("Segment", None)
    return found


def _parsed(markup: str) -> ET.Element:
    """Read markup as XML, which refuses what is not well-formed."""
    return ET.fromstring(markup)  # noqa: S314 - it is our own.


def _map(html: Built) -> str:
    """Give the markup of the map."""
    start, table, rest = html.read("index.html").partition('<table class="case-article">')
    assert start
    return f"{table}{rest.partition('</table>')[0]}</table>"


def _pictures(html: Built, name: str) -> list[ET.Element]:
    """Give the pictures of a name; each must be well-formed."""
    found = re.findall(
        rf"<svg[^>]*case-picture-{name}.*?</svg>", html.read("index.html"), re.DOTALL
    )
    return [_parsed(one) for one in found]


def _texts(picture: ET.Element) -> list[str]:
    """Give the texts of a picture, each as one line."""
    return ["".join(one.itertext()) for one in picture.iter("{http://www.w3.org/2000/svg}text")]


def test_the_project_builds_in_silence(html: Built) -> None:
    """Nothing is wrong with it."""
    assert ([], 0) == (html.said, html.code)


def test_every_segment_has_one_tile_with_its_words(rows: dict[str, list[str]], html: Built) -> None:
    """Disposition, voices, wordings and the verdict on each claim, as the records have them."""
    known = facets(BOOK, "claim")
    signs = _signs()
    assert list(BOOK.segments.ids) == list(rows)
    assert _map(html).count('scope="row"') == len(BOOK.segments)
    for segment in BOOK.segments:
        claims = [one for one in BOOK.claims if segment.id in one.segments]
        voices = dict.fromkeys(one.voice for one in claims)
        wordings = dict.fromkeys(word for one in claims for word in known["wording"].of(one))
        verdicts = [word for one in claims for word in known["verdict"].of(one)]
        _id, disposition, voice, wording, verdict = rows[segment.id]
        assert disposition == segment.disposition.label
        shown = [one.strip() for one in voice.split(", ") if one]
        assert [signs[one] for one in voices] == [one.partition(" ")[0] for one in shown]
        assert [one.replace("-", " ") for one in wordings] == _split(wording)
        assert [one.replace("-", " ") for one in verdicts] == _split(verdict)
    shown_in_all = sum(len(_split(one[4])) for one in rows.values())
    assert shown_in_all == sum(len(one.segments) for one in BOOK.claims)


def _signs() -> dict[str, str]:
    """Give the signs of the voices that speak."""
    spoken = Counter(one.voice for one in BOOK.claims)
    heard = [one for one in BOOK.voices if spoken[one.id]]
    return letters(heard, spoken.most_common(1)[0][0])


def _split(cell: str) -> list[str]:
    """Take a cell apart."""
    return cell.split(", ") if cell else []


def test_a_tile_is_one_link_and_has_no_words_for_a_pointer_alone(html: Built) -> None:
    """It leads to the record, and nothing appears when a pointer rests on it."""
    table = _map(html)

    assert all(
        f'<a href="#case-segment-{id.lower()}">{id}</a>' in table for id in BOOK.segments.ids
    )
    assert table.count("<a ") == len(BOOK.segments) + len(BOOK.sections)
    assert "title=" not in table
    strips = "".join(re.findall(r'<p class="case-strip">.*?</p>', html.read("index.html")))
    assert len(BOOK.segments) == strips.count("case-cell")
    assert "title=" not in strips


def test_a_letter_tells_whether_a_voice_is_named() -> None:
    """The commonest has none; the others have capitals if the article names them."""
    signs = _signs()

    assert [COMMONEST] == [sign for sign in signs.values() if not sign.isalpha()]
    assert all(
        sign.isupper() == BOOK.voices[id].named for id, sign in signs.items() if sign != COMMONEST
    )
    assert len(signs) == len(set(signs.values()))


def test_the_legend_says_what_is_counted_and_who_is_named(html: Built) -> None:
    """Segments in its first line, claims in the others; voices with capitals come first."""
    page = html.read("index.html")
    legend = page.partition("case-article-legend")[2].partition("</dl>")[0]
    lines = [" ".join(re.sub("<[^>]*>", "", one).split()) for one in legend.split("<dd")[1:]]
    claims = f"{len(BOOK.claims)} claims: "
    begun = [f"{len(BOOK.segments)} segments: ", claims, claims, claims]
    for line, start in zip(lines, begun, strict=True):
        assert line.partition(">")[2].startswith(start)
    named, _, unnamed = (
        lines[1].partition("Others, named by the article: ")[2].partition("Others, not named: ")
    )
    heard = _signs()
    for said, capital in ((named, True), (unnamed, False)):
        signs = [one for one in heard.values() if one.isalpha() and one.isupper() is capital]
        assert signs
        assert signs == [one.split()[0] for one in said.split(", ")]


def test_cells_of_the_map_name_their_columns(html: Built) -> None:
    """A narrow screen shows the name before what the cell says; an empty one has none."""
    cells = list(_parsed(_map(html)).iter("td"))
    labels = ["Disposition", "Voice", "Wording", "Verdict"]

    assert len(cells) == 4 * len(BOOK.segments)
    for number, cell in enumerate(cells):
        assert cell.get("data-label") == (labels[number % 4] if len(cell) else None)


def test_other_builders_give_the_map_as_a_table(text: str) -> None:
    """Every segment stands in it; there is no switch where nothing can be switched."""
    before, _, _rest = text.partition("Which parts hold?")

    assert all(id in before for id in BOOK.segments.ids)
    assert "How do you want to see it?" not in text


@pytest.mark.parametrize(
    ("place", "field", "clock"), [(0, "section", "verdict"), (1, "kind", "verdict_then")]
)
def test_bars_show_what_is_counted(html: Built, place: int, field: str, clock: str) -> None:
    """Every number above zero stands in the picture once, with the sign of its verdict."""
    picture = _pictures(html, "verdicts")[place]
    shown = Counter(_numbers(picture))
    counts = crosstab(BOOK, "claim", field, clock)
    signs = {word.value: sign for word, sign in SIGNS.items()}

    assert shown == Counter(
        f"{signs[word]} {number}"
        for numbers in counts.values()
        for word, number in numbers.items()
        if number
    )


def _numbers(picture: ET.Element) -> list[str]:
    """Give each sign in a bar with its number, which stands in the same place."""
    found = []
    last = ("", "")
    for one in picture.iter("{http://www.w3.org/2000/svg}text"):
        said, x = "".join(one.itertext()), one.attrib["x"]
        if said.isdigit():
            # What stands below a part has the sign in it, and the same middle.
            assert last[1] == x
            said = f"{last[0]} {said}"
        if re.fullmatch(r"\S \d+", said):
            found.append(said)
        last = said, x
    return found


@pytest.mark.parametrize("field", ["section", "kind"])
def test_the_label_of_a_bar_tells_how_many_claims_it_stands_for(html: Built, field: str) -> None:
    """It is the sum of the numbers in the bar."""
    place = ("section", "kind").index(field)
    said = " ".join(_texts(_pictures(html, "verdicts")[place]))
    totals = [sum(numbers.values()) for numbers in crosstab(BOOK, "claim", field, "kind").values()]

    assert [str(one) for one in totals if one] == re.findall(r"\((\d+)\sclaims?\)", said)


@pytest.mark.parametrize(
    "numbers", [[1], [400, 1], [3, 37, 1, 12, 1], [1, 1, 1, 1, 1, 360], [10, 90, 11, 9], [20, 20]]
)
def test_every_part_of_a_bar_has_room_for_its_sign(numbers: list[int]) -> None:
    """What is larger is never drawn narrower, and large parts keep their proportions."""
    found = shares(numbers)

    assert pytest.approx(100) == sum(found)
    assert all(one * NARROW / 100 >= LEAST - 0.01 for one in found)
    drawn = [width for _number, width in sorted(zip(numbers, found, strict=True))]
    assert all(one <= other + 0.01 for one, other in pairwise(drawn))
    free = [
        width / number
        for number, width in zip(numbers, found, strict=True)
        if width * NARROW / 100 > max(LEAST, width_of(str(number), SMALL) + 3) + 0.01
    ]
    assert not free or max(free) == pytest.approx(min(free))


def test_the_widths_of_a_bar_add_up(html: Built) -> None:
    """Each part takes its share of a bar that is as wide as the picture."""
    parts = [
        (float(one.attrib["y"]), float(one.attrib["width"].rstrip("%")))
        for one in _pictures(html, "verdicts")[0].iter("{http://www.w3.org/2000/svg}rect")
        if one.attrib["width"].endswith("%") and "case-part" in one.attrib.get("class", "")
    ]
    widths: Counter[float] = Counter()
    for y, width in parts:
        widths[y] += width  # type: ignore[assignment] # A counter of shares.

    assert len(BOOK.sections) == len(widths)
    assert all(pytest.approx(100, abs=0.1) == one for one in widths.values())


def test_signs_in_pictures_are_those_of_the_badges() -> None:
    """The style sheet gives the same sign."""
    style = (ROOTS.parents[1] / "src/casebook/sphinxext/static/case.css").read_text(
        encoding="utf-8"
    )
    for word, sign in SIGNS.items():
        assert re.search(rf'\.case-verdict-{word.value}::before[^{{]*{{ content: "{sign}"', style)


def test_both_bars_of_a_section_count_all_its_claims(html: Built) -> None:
    """Who is said to speak, and whose words they are: the same claims, divided twice."""
    [picture] = _pictures(html, "speakers")
    numbers: Counter[str] = Counter()
    for one in _numbers(picture):
        sign, _, number = one.partition(" ")
        numbers[sign] += int(number)
    section = facets(BOOK, "claim")["section"]
    chains = {one.claim: one.chain for one in BOOK.provenances}
    shown = Counter(
        chains[one.id][0].shown.value if chains[one.id] else "own"
        for one in BOOK.claims
        for _section in section.of(one)
    )
    spoken = Counter(one.voice for one in BOOK.claims).most_common(1)[0][0]
    voices = Counter(
        "first" if one.voice == spoken else "A" if BOOK.voices[one.voice].named else "a"
        for one in BOOK.claims
        for _section in section.of(one)
    )

    assert numbers["○"] == voices["first"] + shown["own"]
    assert (numbers["A"], numbers["a"]) == (voices["A"], voices["a"])
    assert [numbers[sign] for sign in "●◐□◌"] == [
        shown[word] for word in ("named", "elsewhere", "unnamed", "absent")
    ]


def test_the_timeline_marks_every_event_and_the_day_of_the_article(html: Built) -> None:
    """Each mark is a link to its event; what came after stands below the line."""
    [picture] = _pictures(html, "timeline")
    links = [one.attrib["href"] for one in picture.iter("{http://www.w3.org/2000/svg}a")]

    assert [f"#case-event-{id}" for id in BOOK.events.ids] == links
    assert f"The article: {BOOK.article.published.phrase}" in _texts(picture)


def test_the_table_of_the_timeline_counts_both_sides_of_the_article(html: Built) -> None:
    """A row for each year with what came up to the article and after it, and their sum linked."""
    after = html.read("index.html").partition("case-picture-timeline")[2].partition("</svg>")[2]
    table = _parsed(f"<table{after.partition('<table')[2].partition('</table>')[0]}</table>")
    head, *years = [["".join(one.itertext()).strip() for one in row] for row in table.iter("tr")]
    links = [len(list(row.iter("a"))) for row in table.iter("tr")][1:]

    assert head == ["Year", f"Up to {BOOK.article.published.phrase}", "After it", "Events"]
    assert links == [int(one[1]) + int(one[2]) for one in years]
    later = sum("yes" in facets(BOOK, "event")["later"].of(one) for one in BOOK.events)
    assert sum(int(one[2]) for one in years) == later
    assert sum(links) == len(BOOK.events)


def test_pictures_are_well_formed_named_and_have_ids_of_their_own(html: Built) -> None:
    """A title and a description come first and name the picture; no id stands twice."""
    ids = re.findall(r' id="([^"]*)"', html.read("index.html"))
    assert len(ids) == len(set(ids))
    for name, number in (("verdicts", 2), ("speakers", 1), ("timeline", 1)):
        found = _pictures(html, name)
        assert number == len(found)
        for one in found:
            first = [child.attrib["id"] for child in list(one)[:2]]
            assert one.attrib["aria-labelledby"].split() == first


def test_every_picture_is_followed_by_a_table(text: str, html: Built) -> None:
    """Builders that draw nothing show the same in words and numbers."""
    after = text.partition("Which parts hold?")[2]

    assert "Section / On all that is known" in after
    assert "Kind / On the day of the article" in after
    assert "Nearest sources" in after
    assert all(one.date.phrase in after for one in BOOK.events)
    following = [one.lstrip() for one in html.read("index.html").split("</svg>")[1:5]]
    assert ["<table"] * 4 == [one[: len("<table")] for one in following]


def test_an_unknown_field_is_marked(source: Path, tmp_path: Path) -> None:
    """The page shows the words of the question, and builds."""
    copy = shutil.copytree(source, tmp_path / "ferry")
    with (copy / "index.rst").open("a", encoding="utf-8") as page:
        page.write("\n.. case:picture:: verdicts colour\n")
    built = build(copy)

    assert 'class="problematic">verdicts colour' in built.read("index.html")
