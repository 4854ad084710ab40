"""
The site is built once, and the head of every page is read as a machine would read it.

A page that names its neighbours, its card or itself wrongly looks the same to a reader.
"""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

import casebook
from casebook import book
from casebook.records import Assessment
from casebook.views.jsonld import DECIDED

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
BASE = "https://casebook.example/reader/"
"""Where the site is to stand: not at the root of its host, which is the harder case."""

SHORTEST, LONGEST = 50, 300
GENERATED = {"genindex", "py-modindex", "search"}
"""The pages that Sphinx makes without a source."""
CARD = BASE + "_static/card.png"
CARD_LIMIT = 60_000
VOID = {"link", "meta", "img", "source", "use"}
"""The elements that could bring in something from elsewhere, besides scripts."""


class Page(HTMLParser):
    """
    What a page says beside its words.

    Args:
        text: The page.
    """

    def __init__(self, text: str) -> None:
        """Read it."""
        super().__init__()
        self.metas: dict[str, list[str]] = {}
        self.links: dict[str, list[str]] = {}
        self.brought: list[str] = []
        self.scripts: list[tuple[dict[str, str], str]] = []
        self.styles: list[str] = []
        self.handlers: list[str] = []
        self.hrefs: list[str] = []
        self._within = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        given = {name: value or "" for name, value in attrs}
        self._within = tag
        if "style" in given or tag == "style":
            self.styles.append(str(self.get_starttag_text()))
        self.handlers += [name for name in given if name.startswith("on")]
        if tag == "meta":
            name = given.get("name") or given.get("property", "")
            self.metas.setdefault(name, []).append(given.get("content", ""))
        if tag == "link":
            self.links.setdefault(given["rel"], []).append(given["href"])
        if tag == "script":
            self.scripts.append((given, ""))
        if tag == "a":
            self.hrefs.append(given.get("href", ""))
        is_ours = tag == "link" and given["rel"] == "canonical"
        if (tag in VOID or tag == "script") and not is_ours:
            self.brought += [given[name] for name in ("src", "href") if name in given]

    def handle_data(self, data: str) -> None:
        """Note what a script says."""
        if self._within == "script":
            attributes, text = self.scripts[-1]
            self.scripts[-1] = (attributes, text + data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser passes it.
        """Leave an element."""
        self._within = ""

    def meta(self, name: str) -> str:
        """Give what stands once under a name."""
        [content] = self.metas[name]
        return content

    @property
    def blocks(self) -> list[str]:
        """The blocks of data."""
        return [text for given, text in self.scripts if given.get("type") == "application/ld+json"]


class Site(NamedTuple):
    """The built site."""

    #: Its folder.
    folder: Path
    #: Every page, by its name.
    pages: dict[str, Page]
    #: The names of the pages that have a source.
    content: set[str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Build the site as for a host, once."""
    folder = tmp_path_factory.mktemp("site")
    out = folder / "html"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-q", "-n", "-b", "html"),
            *("-D", "casebook_seal=", "-d", str(folder / "doctrees"), str(DOCS), str(out)),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "CASEBOOK_URL": BASE,
            "PYTHONPATH": str(Path(casebook.__file__).parents[1]),
            "NO_COLOR": "1",
        },
    )
    assert 0 == done.returncode, done.stderr
    pages = {
        path.relative_to(out).with_suffix("").as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(out.rglob("*.html"))
    }
    return Site(out, pages, pages.keys() - GENERATED - {"404"})


def test_the_pages_are_those_of_the_book(site: Site) -> None:
    """Else the tests below would hold of nothing."""
    assert {f"claims/{claim.id.lower()}" for claim in book.claims} < site.content
    assert {"index", "glossary", "data/index", "questions"} < site.content


def test_every_page_is_described(site: Site) -> None:
    """Each by a text of its own, neither empty nor cut off."""
    seen: dict[str, str] = {}
    for name in site.content | GENERATED:
        said = site.pages[name].meta("description")
        assert SHORTEST <= len(said) <= LONGEST, f"{name}: {said}"
        assert said.endswith((".", "?", "!", "”", ")")), f"{name}: {said}"
        assert "<" not in said, f"{name}: {said}"
        assert said not in seen, f"{name} and {seen[said]}: {said}"
        seen[said] = name


def test_a_claim_is_described_as_one_that_the_article_makes(site: Site) -> None:
    """A search engine that shows the bare claim would have the casebook assert it."""
    for claim in book.claims:
        said = site.pages[f"claims/{claim.id.lower()}"].meta("description")
        [one] = [one for one in book.citing(claim, "assessment") if isinstance(one, Assessment)]
        assert (
            f"A claim of the article, in the casebook’s words: “{claim.text}” "
            f"Attribution: {one.attribution.label}. Evidence: {one.verdict.label}."
        ) == said


def test_every_page_names_its_one_address(site: Site) -> None:
    """In all places the same."""
    for name in site.content | GENERATED:
        page, url = site.pages[name], f"{BASE}{name}.html"
        assert [url] == page.links["canonical"], name
        assert url == page.meta("og:url"), name
    for name in site.content:
        page = site.pages[name]
        assert f"{BASE}{name}.html" == json.loads(only(page.blocks))["url"]
        assert is_source(name) or f"{BASE}{name}.html" == page.meta("citation_public_url")


def test_every_page_shows_the_card_where_it_is_linked(site: Site) -> None:
    """With a title, a text for those who do not see it, and the size that it has."""
    assert (site.folder / "_static" / "card.png").is_file()
    for name in site.content | GENERATED:
        page = site.pages[name]
        assert CARD == page.meta("og:image"), name
        assert page.meta("og:image:alt"), name
        assert page.meta("og:title"), name
        assert ("website" if name == "index" else "article") == page.meta("og:type"), name
        assert page.meta("description") == page.meta("og:description"), name


def test_every_page_says_how_it_is_cited(site: Site) -> None:
    """Reference managers read it; on the page of a source they would cite the wrong work."""
    for name in site.content:
        page = site.pages[name]
        if is_source(name):
            assert not [one for one in page.metas if one.startswith("citation_")], name
            continue
        assert page.meta("og:title") == page.meta("citation_title"), name
        assert "contributors" in page.meta("citation_author"), name
        assert page.meta("citation_publication_date").replace("/", "-") in (
            ROOT / "CITATION.cff"
        ).read_text(encoding="utf-8"), name


def test_every_page_has_one_block_of_data(site: Site) -> None:
    """It says what the page is, and is not cut off by its own text."""
    kinds = {name: json.loads(only(site.pages[name].blocks)) for name in site.content}
    for name, data in kinds.items():
        assert "https://schema.org" == data["@context"], name
        assert data["description"] == site.pages[name].meta("description") or name == "data/index"
        assert data["name"], name
    found = {name: data["@type"] for name, data in kinds.items()}
    assert ["Book", "WebSite"] == found["index"]
    assert "Dataset" == found["data/index"]
    assert "DefinedTermSet" == found["glossary"]
    assert "LearningResource" == found["questions"]
    assert {term.label for term in book.terms} == {
        term["name"] for term in kinds["glossary"]["hasDefinedTerm"]
    }
    for name in site.content:
        if name.startswith("teaching/"):
            assert "LearningResource" == found[name], name
        if is_source(name):
            source = book.sources[name.removeprefix("sources/")]
            assert source.title == kinds[name]["mainEntity"]["name"], name


def is_source(name: str) -> bool:
    """Say whether a page is that of a source."""
    return name.partition("/")[2] in book.sources


def only(blocks: list[str]) -> str:
    """Give the one block of a page."""
    [block] = blocks
    return block


def test_a_claim_is_reviewed_where_sources_decided(site: Site) -> None:
    """Elsewhere its page holds the claim alone."""
    for claim in book.claims:
        [one] = [one for one in book.citing(claim, "assessment") if isinstance(one, Assessment)]
        data = json.loads(only(site.pages[f"claims/{claim.id.lower()}"].blocks))
        if one.verdict in DECIDED and one.evidence:
            assert "ClaimReview" == data["@type"]
            assert claim.text == data["claimReviewed"] == data["itemReviewed"]["text"]
            assert one.verdict.label == data["reviewRating"]["alternateName"]
        else:
            assert ("WebPage", "Claim") == (data["@type"], data["mainEntity"]["@type"])


def test_every_term_has_its_place(site: Site) -> None:
    """The address of a term leads to it."""
    text = (site.folder / "glossary.html").read_text(encoding="utf-8")
    for term in json.loads(only(site.pages["glossary"].blocks))["hasDefinedTerm"]:
        page, _, anchor = term["url"].partition("#")
        assert f"{BASE}glossary.html" == page
        assert f'id="{anchor}"' in text


def test_no_page_holds_a_script_or_a_style(site: Site) -> None:
    """A strict content security policy forbids both, in attributes too."""
    for name, page in site.pages.items():
        inline = [
            text
            for given, text in page.scripts
            if text.strip() and given.get("type") != "application/ld+json"
        ]
        assert not inline, f"{name}: {inline}"
        assert not page.styles, f"{name}: {page.styles[:3]}"
        assert not page.handlers, f"{name}: {page.handlers}"


def test_the_colours_are_chosen_before_anything_is_painted(site: Site) -> None:
    """The first script waits for nothing, and everything waits for it."""
    for name, page in site.pages.items():
        given, _ = next(one for one in page.scripts if "src" in one[0])
        assert given["src"].endswith("_static/first.js"), name
        assert not given.keys() & {"defer", "async", "type"}, name
        assert any("theme.css" in one for one in page.links["stylesheet"]), name
    style = (site.folder / "_static" / "theme.css").read_text(encoding="utf-8")
    assert (site.folder / "_static" / "styles" / "furo.css").read_text(encoding="utf-8") in style


def test_the_scripts_of_sphinx_are_one_file(site: Site) -> None:
    """It holds the three in their order, and no page asks for one of them besides."""
    held = (site.folder / "_static" / "sphinx.js").read_text(encoding="utf-8")
    at = -1
    for name in ("documentation_options.js", "doctools.js", "sphinx_highlight.js"):
        script = (site.folder / "_static" / name).read_text(encoding="utf-8").strip()
        assert at < held.index(script), name
        at = held.index(script)
        for page, read in site.pages.items():
            assert not [one for one in read.brought if f"/{name}" in one], page
    for page, read in site.pages.items():
        assert 1 == sum("_static/sphinx.js" in one for one in read.brought), page


def test_no_page_asks_another_host(site: Site) -> None:
    """What a page brings in lies beside it."""
    for name, page in site.pages.items():
        outside = [one for one in page.brought if one.startswith(("http:", "https:", "//"))]
        assert not outside, f"{name}: {outside}"


def test_the_map_names_every_page_with_a_source(site: Site) -> None:
    """And nothing else, so neither the search nor the index."""
    root = ET.fromstring((site.folder / "sitemap.xml").read_text(encoding="utf-8"))  # noqa: S314
    named = [
        one.text or "" for one in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    ]
    assert [f"{BASE}{name}.html" for name in sorted(site.content)] == named
    robots = (site.folder / "robots.txt").read_text(encoding="utf-8").splitlines()
    assert f"Sitemap: {BASE}sitemap.xml" in robots


def test_the_page_for_wrong_addresses_works_at_any_depth(site: Site) -> None:
    """All that it links to and brings in is named from the root, and is there."""
    page = site.pages["404"]
    prefix = "/reader/"
    for address in [*page.hrefs, *page.brought]:
        path = address.partition("#")[0].partition("?")[0]
        if path and not path.startswith("https://"):
            assert path.startswith(prefix), address
            assert (site.folder / path.removeprefix(prefix)).is_file(), address
    for name in ("search.html", "claims/index.html", "index.html"):
        assert prefix + name in page.hrefs
    assert "canonical" not in page.links
    assert ["noindex"] == page.metas["robots"]


def test_the_card_is_drawn_from_the_records_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the size that pages say, is small, and its marks are those of the map."""
    monkeypatch.syspath_prepend(str(DOCS / "_ext"))
    import card  # noqa: PLC0415
    import site_head  # noqa: PLC0415

    png = card.CARD.read_bytes()
    assert len(png) <= CARD_LIMIT
    assert card.SIZE == struct.unpack(">II", png[16:24]) == site_head.CARD_SIZE
    assert card.source().count("<rect") == len(book.segments) + 2
    assert card.digest(card.source()) == card.drawn_from(png), "run docs/_ext/card.py chromium"
    assert card.drawn_from(card.mark(png, "another")) == card.digest("another")


MOST_WORDS, LONGEST_SENTENCE, LONGEST_MEAN = 60, 30, 20


def in_brief(text: str) -> list[str]:
    """Give the words of each box called In brief, its title left out."""
    boxes = re.findall(r'<div class="[^"]*\bcase-in-brief\b[^"]*">(.*?)</div>', text, re.DOTALL)
    plain = (re.sub(r"<[^>]*>", "", box) for box in boxes)
    return [" ".join(unescape(one).split()).removeprefix("In brief ") for one in plain]


def test_what_stands_in_brief_is_brief(site: Site) -> None:
    """Short whole sentences, and few; every claim, chapter and sheet has such a box."""
    read = {name: (site.folder / f"{name}.html").read_text("utf-8") for name in site.content}
    boxes = {name: found for name, text in read.items() if (found := in_brief(text))}

    assert {f"claims/{one.id.lower()}" for one in book.claims} <= boxes.keys()
    assert {name for name in site.content if re.match(r"case/\d|teaching/", name)} <= boxes.keys()
    faults = []
    for name, found in boxes.items():
        for box in found:
            lengths = [len(one.split()) for one in re.split(r"(?<=[.?!])\s+", box)]
            if not (
                sum(lengths) <= MOST_WORDS
                and max(lengths) <= LONGEST_SENTENCE
                and sum(lengths) <= LONGEST_MEAN * len(lengths)
                and box.endswith((".", "?"))
            ):
                faults.append((name, lengths, box))
    assert [] == faults
