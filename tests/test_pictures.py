"""
Pictures of an invented casebook are built, and read as a reader, a tool or another builder would.

What has to be found is computed from the records, so that no number here can grow stale.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from small_book import BOOK as SMALL
from small_book import changed
from test_sphinxext import ROOTS, Built, build, edit, inventory

from casebook.books import Book, Records
from casebook.records import ClaimId, Mechanism, MechanismId, Mirror, MirrorId, Provenance, Record
from casebook.sphinxext.pictures.svg import NARROW, width_of, wrap
from casebook.views.count import crosstab
from casebook.vocabulary import Level, Visibility

if TYPE_CHECKING:
    from collections.abc import Iterator


def _book() -> Book:
    """Give a book with mechanisms on each level, named and not, and mirrors of two shapes."""
    neglect, pride = SMALL.mechanisms["neglect"], SMALL.mirrors["pride"]
    tide = replace(
        neglect, id=MechanismId("tide"), number=2, label='Tide & "swell"', level=Level.MASS,
        segments=(),
    )  # fmt: skip
    squall = replace(
        neglect, id=MechanismId("squall"), number=3, label="Squall", level=Level.INDIVIDUAL,
        segments=(),
    )  # fmt: skip
    quiet = replace(
        pride, id=MirrorId("quiet"), label="A quiet life beside a harbour that never sleeps",
        promise_claims=(ClaimId("C001"), ClaimId("C002"), ClaimId("C003")), mechanisms=(),
        reality_claims=(ClaimId("C007"),), reasons=tuple(one.id for one in SMALL.reasons),
    )  # fmt: skip
    book = replace(
        SMALL,
        mechanisms=Records("mechanism", (neglect, tide, squall)),
        mirrors=Records("mirror", (pride, quiet)),
    )
    book = changed(book, "claim", "C003", mechanisms=(neglect.id, tide.id))
    return changed(book, "claim", "C007", mechanisms=(neglect.id,))


BOOK = _book()

PAGE = """\
# Pictures

```{case:picture} levels
:caption: On what level?
```

```{case:picture} mechanisms
```

```{case:picture} mirror
```

```{case:picture} mirror
```

## Records

```{case:records} sections
```

```{case:records} mechanisms
```

```{case:records} reasons
```

```{case:mirror}
```

```{toctree}
claims/index
```
"""
LEVELS, MECHANISMS, *MIRRORS = range(4)

SVG = "{http://www.w3.org/2000/svg}"


def project(folder: Path, page: str = PAGE) -> Path:
    """Give a project that shows this book on one page, besides the pages of claims."""
    source = shutil.copytree(ROOTS / "lighthouse", folder / "harbour")
    for name in ("lamp.rst", "tables.md", "lighthouse.py"):
        (source / name).unlink()
    (source / "index.md").write_text(page, encoding="utf-8")
    edit(source / "conf.py", "str(Path(__file__).parent)", repr(str(Path(__file__).parent)))
    edit(source / "conf.py", "lighthouse:BOOK", "test_pictures:BOOK")
    # The page leaves out what has no picture.
    with (source / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write('suppress_warnings = ["case.orphan"]\n')
    return source


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the project, built once for all tests that only look."""
    return build(project(tmp_path_factory.mktemp("pictures")))


def pictures(built: Built, name: str = "index.html") -> list[ET.Element]:
    """Give the pictures of a page, each read as XML."""
    found = re.findall(r"<svg.*?</svg>", built.read(name), re.DOTALL)
    return [ET.fromstring(one) for one in found]  # noqa: S314 - it is our own.


def straight(text: str) -> str:
    """Make the quotation marks of a text those of its record."""
    return text.translate(str.maketrans("‘’“”", "''\"\""))


def texts(picture: ET.Element) -> list[str]:
    """Give the texts of a picture in their order, title and description left out."""
    return [straight("".join(one.itertext())) for one in picture.iter(f"{SVG}text")]


def links(picture: ET.Element) -> dict[str, str]:
    """Give the words of the links of a picture, each with its address."""
    return {
        straight(" ".join("".join(one.itertext()).split())): one.attrib["href"]
        for one in picture.iter(f"{SVG}a")
    }


def table(built: Built, number: int) -> list[list[str]]:
    """Give the cells of a table of the page, row by row."""
    found = re.findall(r"<table.*?</table>", built.read("index.html"), re.DOTALL)[number]
    return [
        [
            straight(unescape(" ".join(re.sub("<[^>]*>", "", cell).split())))
            for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)
        ]
        for row in re.findall(r"<tr.*?</tr>", found, re.DOTALL)
    ]


def places(built: Built) -> dict[str, str]:
    """Give the address of the place of every record that has one."""
    found = ((id, uri) for kind, id, uri, _name in inventory(built) if kind.startswith("case:"))
    return {id: uri.replace("$", id) for id, uri in found}


def with_chain() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each claim that has a chain, and the labels of its links."""
    for one in BOOK.provenances:
        if one.chain:
            yield one.claim, tuple(link.label for link in one.chain)


def test_pictures_build_in_silence(harbour: Built) -> None:
    """Each stands on the page, in the order that it asks for them."""
    assert [] == harbour.said
    names = ["levels", "mechanisms", *(["mirror"] * len(BOOK.mirrors) * 2)]
    assert [f"case-picture case-picture-{name}" for name in names] == [
        one.attrib["class"] for one in pictures(harbour)
    ]


@pytest.mark.parametrize("name", ["index.html", "claims/c003.html"])
def test_a_picture_begins_with_what_it_is_and_what_it_shows(name: str, harbour: Built) -> None:
    """Title and description name it for who does not see it; no id stands twice."""
    found = pictures(harbour, name)
    assert found
    for one in found:
        title, desc = list(one)[:2]
        assert [f"{SVG}title", f"{SVG}desc"] == [title.tag, desc.tag]
        assert f"{title.attrib['id']} {desc.attrib['id']}" == one.attrib["aria-labelledby"]
        assert title.text
        assert desc.text
        assert "group" == one.attrib["role"]
        assert 1 == len(list(one.iter(f"{SVG}title")))
    ids = re.findall(r'\bid="([^"]*)"', harbour.read(name))
    assert sorted(set(ids)) == sorted(ids)


def test_levels_sets_named_mechanisms_apart(harbour: Built) -> None:
    """By a word, and by a disc instead of a broken ring; the widest level comes first."""
    picture = pictures(harbour)[LEVELS]
    shown: list[str] = []
    for level in reversed(Level):
        here = [one for one in BOOK.mechanisms if one.level is level]
        named = [one for one in here if one.segments]
        shown += [level.label.capitalize(), f"{len(named)} of {len(here)} named"]
        shown += wrap(level.definition, NARROW - 40, 12.5)
        for one in here:
            shown += [f"{one.number} {one.label}", "named" if one.segments else "not named"]

    assert folded(shown) == folded(texts(picture))
    rings = [one for one in picture.iter(f"{SVG}circle") if "stroke-dasharray" in one.attrib]
    discs = [one for one in picture.iter(f"{SVG}circle") if one.attrib["fill"] != "none"]
    assert len(rings) == sum(not one.segments for one in BOOK.mechanisms)
    assert len(discs) == sum(bool(one.segments) for one in BOOK.mechanisms)


def test_the_table_of_levels_says_the_same(harbour: Built) -> None:
    """Number, name, level, where it is named, and how many claims invoke it."""
    rows = [
        [
            str(one.number),
            one.label,
            one.level.label,
            ", ".join(one.segments),
            str(sum(one.id in claim.mechanisms for claim in BOOK.claims)),
        ]
        for one in BOOK.mechanisms
    ]
    assert rows == table(harbour, 0)[1:]


def folded(parts: list[str]) -> str:
    """Make texts one, whatever lines they are broken into."""
    return " ".join(" ".join(parts).split())


def test_mechanisms_stand_where_claims_invoke_them(harbour: Built) -> None:
    """A disc for each section that has such claims, with their number; larger for more."""
    picture = pictures(harbour)[MECHANISMS]
    counts = crosstab(BOOK, "claim", "mechanism", "section")
    used = [one for one in BOOK.mechanisms if any(counts[one.id].values())]
    assert {"neglect", "tide"} == {one.id for one in used}
    shown = ["Section:", *(str(one.number) for one in BOOK.sections)]
    for one in used:
        numbers = list(counts[one.id].values())
        shown += [one.label, f"Claims: {sum(numbers)}", *(str(each) for each in numbers if each)]
    shown += [f"{one.number} {one.title}" for one in BOOK.sections]
    assert texts(picture) == shown

    radius = {float(one.attrib["r"]) for one in picture.iter(f"{SVG}circle")}
    distinct = {number for one in used for number in counts[one.id].values()}
    assert len(radius) == len(distinct) > 2
    head, *rows, _sums = table(harbour, 1)
    assert head[1:-1] == [one.label for one in used]
    for section, row in zip(BOOK.sections, rows, strict=True):
        numbers = [counts[one.id][section.id] for one in used]
        assert row == [section.title, *map(str, [*numbers, sum(numbers)])]


def test_mirrors_weigh_claims_and_name_what_they_tie(harbour: Built) -> None:
    """A bar on either side of the axis for the claims, and under it mechanisms and reasons."""
    drawn = [pictures(harbour)[place] for place in MIRRORS]
    shown = ["The promise", "Claims, mechanisms", "The reality", "Claims, reasons for leaving"]
    rows = [["Mirror", "Mechanisms", "Claims of the promise", "Claims of the reality",
             "Reasons for leaving"]]  # fmt: skip
    lengths = []
    for one in BOOK.mirrors:
        mechanisms = [BOOK.mechanisms[id].label for id in one.mechanisms]
        reasons = [BOOK.reasons[id].label for id in one.reasons]
        numbers = [len(one.promise_claims), len(one.reality_claims)]
        shown += [one.label, str(numbers[0]), *mechanisms, str(numbers[1]), *reasons]
        rows.append([one.label, ", ".join(mechanisms), *map(str, numbers), ", ".join(reasons)])
        lengths += numbers
    assert folded(shown) == folded([text for one in drawn for text in texts(one)])
    assert rows == table(harbour, 2)

    rects = [rect for one in drawn for rect in one.iter(f"{SVG}rect")]
    bars = [rect for rect in rects if rect.attrib.get("stroke")]
    assert ["0", "1"] * len(drawn) == [rect.attrib["fill-opacity"] for rect in bars]
    widths = [float(one.attrib["width"].rstrip("%")) for one in bars]
    starts = [float(one.attrib["x"].rstrip("%")) for one in bars]
    unit = max(widths) / max(lengths)
    assert widths == pytest.approx([unit * length for length in lengths])
    assert starts[1::2] == pytest.approx([50, 50])
    ends = [start + width for start, width in zip(starts[::2], widths[::2], strict=True)]
    assert ends == pytest.approx([50, 50])


def test_every_link_of_a_picture_leads_to_the_place_of_its_record(harbour: Built) -> None:
    """Each record of a picture is linked, and no link has other words than the record."""
    known = places(harbour)

    def called(record: Record) -> str:
        """Give the words by which pictures call a record."""
        match record:
            case Mechanism() | Mirror():
                return record.label
            case _:
                return record.headline

    def here(*records: Record) -> dict[str, str]:
        """Give the address, on the page itself, of each record."""
        return {called(one): known[one.id].removeprefix("index.html") for one in records}

    levels, mechanisms, *mirrors = map(links, pictures(harbour))
    numbered = {f"{BOOK.mechanisms[one.id].number} {one.label}": one for one in BOOK.mechanisms}
    assert levels == {words: here(one)[one.label] for words, one in numbered.items()}
    used = here(BOOK.mechanisms["neglect"], BOOK.mechanisms["tide"])
    sections = {
        words: known[one.id].removeprefix("index.html")
        for one in BOOK.sections
        for words in (str(one.number), f"{one.number} {one.title}")
    }
    assert mechanisms == used | sections
    tied = [
        here(one, *BOOK.mechanisms.pick(one.mechanisms), *BOOK.reasons.pick(one.reasons))
        for one in BOOK.mirrors
    ]
    assert mirrors == tied * 2


def test_a_chain_leads_to_the_first_speaker(harbour: Built) -> None:
    """Each claim with a chain has one picture: a stop for each link, the last set apart."""
    found = dict(with_chain())
    assert 1 < len(found) < len(list(BOOK.claims))
    for claim in BOOK.claims:
        drawn = pictures(harbour, f"claims/{claim.id.lower()}.html")
        assert len(drawn) == (claim.id in found)
        for one in drawn:
            shown = folded(texts(one))
            stops = list(one.iter(f"{SVG}circle"))
            bold = [each for each in one.iter(f"{SVG}text") if "font-weight" in each.attrib]
            labels = [f"{label[:1].upper()}{label[1:]}" for label in found[claim.id]]
            positions = [shown.index(label) for label in ("The article", *labels)]
            assert positions == sorted(positions)
            assert labels[-1] == folded(["".join(each.itertext()) for each in bold])
            assert len(stops) == len(labels) + 1
            assert [False] * len(labels) + [True] == [
                each.attrib.get("fill") != "none" for each in stops
            ]


@pytest.mark.parametrize("provenance", [one for one in BOOK.provenances if one.chain])
def test_a_chain_shows_how_the_article_shows_each_link(
    provenance: Provenance, harbour: Built
) -> None:
    """A whole line for what is named, dots for what has no name or is elsewhere, else dashes."""
    [picture] = pictures(harbour, f"claims/{provenance.claim.lower()}.html")
    chain = provenance.chain
    drawn = [one.attrib.get("stroke-dasharray", "") for one in picture.iter(f"{SVG}line")]
    expected = {
        Visibility.NAMED: "",
        Visibility.ELSEWHERE: "0.1 6",
        Visibility.UNNAMED: "0.1 6",
        Visibility.ABSENT: "9 6",
    }
    assert drawn == [expected[one.shown] for one in chain]
    shown = folded(texts(picture))
    assert all(one.shown.label in shown for one in chain)
    desc = "".join(list(picture)[1].itertext())
    assert all(f"{one.label} ({one.shown.label})" in desc for one in chain)
    for work in (BOOK.sources[id] for one in chain for id in one.sources):
        lead = work.author[0].partition(",")[0] if work.author else work.title
        year = work.issued.year if work.issued else "no date"
        assert f" {lead} ({year})" in shown


def test_a_chain_links_the_works_in_which_it_is_read(tmp_path: Path) -> None:
    """Where works have their place on another page, the address leads there."""
    source = project(tmp_path, PAGE.replace("## Records", "```{case:records} sources\n```\n\n## R"))
    built = build(source)
    works = {id for one in BOOK.provenances for link in one.chain for id in link.sources}
    found = [
        address
        for claim, _labels in with_chain()
        for picture in pictures(built, f"claims/{claim.lower()}.html")
        for address in links(picture).values()
    ]
    assert [] == built.said
    assert set(found) == {f"../{places(built)[id]}" for id in works}


@pytest.mark.parametrize(("builder", "name"), [("text", "index.txt"), ("man", "harbour.1")])
def test_other_builders_show_the_tables_alone(builder: str, name: str, tmp_path: Path) -> None:
    """No markup gets into them, and every word and number of the tables does."""
    source = project(tmp_path)
    edit(source / "conf.py", 'project = "Lighthouse"', 'project = "Harbour"')
    built = build(source, builder)
    text = built.read(name)

    assert [] == built.said
    assert "svg" not in text
    for words in ("Tide", "Squall", "not named"):
        assert (words in text) == (words != "not named")
    for one in BOOK.mirrors:
        assert one.label.split()[0] in text


@pytest.mark.parametrize("builder", ["html", "epub", "singlehtml"])
def test_pictures_of_every_document_are_sound_and_lead_somewhere(
    builder: str, tmp_path: Path
) -> None:
    """They are XML, no id stands twice in a document, and every address has its anchor."""
    source = project(tmp_path)
    built = build(source, builder, "-D", "version=1", "-D", "copyright=The keeper")
    assert [] == built.said
    titles: list[str] = []
    for path in [*built.output.rglob("*.xhtml"), *built.output.rglob("*.html")]:
        text = path.read_text(encoding="utf-8")
        ids = re.findall(r'\bid="([^"]*)"', text)
        assert sorted(set(ids)) == sorted(ids)
        for picture in pictures(built, str(path.relative_to(built.output))):
            titles.append("".join(picture[0].itertext()))
            for address in links(picture).values():
                target, _, anchor = address.partition("#")
                page = (path.parent / target).read_text(encoding="utf-8") if target else text
                assert not anchor or f'id="{anchor}"' in page
    chains = {f"Who said it first: {claim}" for claim, _labels in with_chain()}
    assert chains == {one for one in titles if one.startswith("Who")}
    assert 2 + 2 * len(BOOK.mirrors) == sum(not one.startswith("Who") for one in titles)


def test_a_picture_is_the_same_on_every_run(harbour: Built) -> None:
    """Nothing in it hangs on the order of sets or on what was drawn before."""
    again = build(harbour.source, anew="-again")
    for name in ("index.html", "claims/c003.html"):
        assert re.findall("<svg.*?</svg>", harbour.read(name), re.DOTALL) == re.findall(
            "<svg.*?</svg>", again.read(name), re.DOTALL
        )


def test_an_unknown_picture_is_one_warning(tmp_path: Path) -> None:
    """It names file and line, and the page shows what was asked."""
    built = build(project(tmp_path, PAGE.replace("picture} levels", "picture} leveles")))

    assert ["index.md:3: WARNING: no picture 'leveles'; did you mean levels? [case.unknown]"] == (
        built.said
    )
    assert 1 + 2 * len(BOOK.mirrors) == len(pictures(built))


@pytest.mark.parametrize("room", [60, 120, NARROW])
def test_lines_fit_unless_one_word_does_not(room: int) -> None:
    """Nothing of a text is lost where it is broken."""
    text = " ".join(one.definition for one in BOOK.terms) + " In uncompromisingly long words."
    lines = wrap(text, room)

    assert text.split() == " ".join(lines).split()
    assert all(width_of(one) <= room or " " not in one for one in lines)
