"""
The tables that a reader can filter: what the page holds before any script runs.

What is to be found is counted by the package itself, never written down here.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from test_sphinxext import ROOTS, Built, build, edit, pages

from casebook.views.count import count_by
from casebook.views.select import facets

if TYPE_CHECKING:
    from pathlib import Path

    from casebook.books import Book

FIELDS = ("kind", "voice", "phase", "mechanism", "attribution", "verdict")

PAGE = """\
# To choose from

````{only} html and not epub
```{case:clock}
```
````

```{case:table} claims
:columns: id text voice verdict_then verdict
:filter: kind voice phase mechanism attribution verdict
:caption: Every *claim*
:name: chosen
```

{ref}`chosen` is above.

```{case:table} events
:filter: confidence
```
"""


class Form(HTMLParser):
    """What a form and the rows of the tables on a page hold."""

    def __init__(self, page: str) -> None:
        """Read the page."""
        super().__init__()
        self.attributes: list[dict[str, str | None]] = []
        self.rows: list[dict[str, str]] = []
        self.choices: list[dict[str, dict[str, str]]] = []
        self.orders: dict[str, str | None] = {}
        self.statuses: list[str] = []
        self._select = self._word = ""
        self._in_status = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note forms, selects, options and rows."""
        found = dict(attrs)
        if tag == "form" and found.get("class") == "case-filter":
            self.attributes.append(found)
            self.choices.append({})
        elif tag == "select" and self.choices:
            self._select = found["name"] or ""
            self.choices[-1][self._select] = {}
        elif tag == "option":
            self._word = found["value"] or ""
            self.choices[-1][self._select][self._word] = ""
            if self._select == "sort":
                self.orders[self._word] = found.get("data-words")
        elif tag == "tr" and "data-id" in found:
            self.rows.append({k[5:]: v or "" for k, v in attrs if k.startswith("data-")})
        elif found.get("role") == "status":
            self._in_status = True
            self.statuses.append("")

    def handle_endtag(self, tag: str) -> None:
        """Note where a select and a status end."""
        if tag == "select":
            self._select = ""
        self._in_status = self._in_status and tag != "p"

    def handle_data(self, data: str) -> None:
        """Note the text of an option and of the status."""
        if self._select:
            self.choices[-1][self._select][self._word] += data
        if self._in_status:
            self.statuses[-1] += data


def with_page(project: Path, text: str = PAGE) -> Path:
    """Add a page with such tables to a project."""
    (project / "chosen.md").write_text(text, encoding="utf-8")
    edit(project / "index.md", "claims/index\n", "claims/index\nchosen\n")
    return project


@pytest.fixture
def lighthouse(tmp_path: Path) -> Path:
    """Give a copy of the project to change at will."""
    return shutil.copytree(ROOTS / "lighthouse", tmp_path / "lighthouse")


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the project with such a page, built once for all tests that only look."""
    folder = tmp_path_factory.mktemp("chosen")
    return build(with_page(shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse")))


@pytest.fixture(scope="module")
def form(chosen: Built) -> Form:
    """Give what the page holds."""
    return Form(chosen.read("chosen.html"))


@pytest.fixture(scope="module")
def book() -> Book:
    """Give the invented casebook."""
    place = ROOTS / "lighthouse" / "lighthouse.py"
    spec = importlib.util.spec_from_file_location("lighthouse_to_choose", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Book = module.BOOK
    return found


def test_a_page_with_filters_builds_in_silence(chosen: Built) -> None:
    """No warning, and the caption stays that of the table, with its name."""
    page = chosen.read("chosen.html")

    assert ([], 0) == (chosen.said, chosen.code)
    assert re.search(r'<table class="[^"]*case-filterable[^>]* id="chosen"', page)
    assert "<em>claim</em>" in page.partition('id="chosen"')[2].partition("</caption>")[0]
    assert "Every claim is above." in chosen.words("chosen.html")


def test_every_word_is_offered_with_its_count(form: Form, book: Book) -> None:
    """In the order of the vocabulary or the book; what no record bears is left out."""
    for name in FIELDS:
        counts = count_by(book, book.of_kind("claim"), name)
        then = count_by(book, book.of_kind("claim"), f"{name}_then") if name == "verdict" else {}
        offered = dict(form.choices[0][name])
        assert "all" == offered.pop("")
        assert [word for word in counts if counts[word] or then.get(word)] == list(offered)
        assert {word: str(counts[word]) for word in offered} == {
            word: text.rpartition("(")[2].rstrip(")") for word, text in offered.items()
        }
    assert "The station log (1)" == form.choices[0]["voice"]["log"]


def test_the_form_filters_by_words_and_sorts_by_every_column(form: Form, book: Book) -> None:
    """Words come in the order of their vocabulary, ids and dates by what the rows carry."""
    assert ["kind", "confidence"] == [next(iter(one)) for one in form.choices]
    assert [*FIELDS, "sort"] == list(form.choices[0])
    for name in ("id", "text", "voice", "verdict_then", "verdict"):
        assert {name, f"-{name}"} <= form.choices[0]["sort"].keys()
    verdicts = " ".join(facets(book, "claim")["verdict"].words)
    assert ("", verdicts, verdicts) == tuple(
        form.orders[name] for name in ("id", "verdict", "verdict_then")
    )
    assert form.orders["text"] is None
    assert ("", facets(book, "event")["confidence"].words) == (
        form.orders["date"],
        tuple((form.orders["confidence"] or "").split()),
    )


def test_every_row_carries_the_words_of_its_record(form: Form, book: Book) -> None:
    """Those of all fields that are asked, seen in a column or not, and both verdicts."""
    known = facets(book, "claim")
    rows = {row["id"]: row for row in form.rows if row["id"] in book.claims}

    assert list(book.claims.ids) == list(rows)
    for claim in book.claims:
        for name in (*FIELDS, "verdict_then"):
            assert " ".join(known[name].of(claim)) == rows[claim.id][name]
    events = [row for row in form.rows if row["id"] not in book.claims]
    by_date = sorted(events, key=lambda row: int(row["date"]))
    assert sorted(book.events, key=lambda event: event.date.key) == [
        book.events[row["id"]] for row in by_date
    ]


def test_the_count_is_said_before_a_script_says_it(form: Form, book: Book) -> None:
    """The line that a script updates is there, so that nothing moves."""
    said = [" ".join(text.partition(".")[0].split()) for text in form.statuses]

    assert [
        f"{len(book.claims)} of {len(book.claims)} claims shown",
        f"{len(book.events)} of {len(book.events)} events shown",
    ] == said


def test_only_a_page_with_a_filter_has_the_script(chosen: Built) -> None:
    """It is a file beside the pages, and nothing of it stands in them."""
    scripts = re.compile(r'<script defer="defer" src="_static/case-table\.js[^"]*"></script>')

    assert 1 == len(scripts.findall(chosen.read("chosen.html")))
    assert "case-table.js" not in chosen.read("tables.html")
    assert (chosen.output / "_static" / "case-table.js").is_file()
    form = chosen.read("chosen.html").partition('<form class="case-filter"')[2].partition("</form>")
    assert form[1]
    assert not re.search(r" (on\w+|style)=", form[0])


@pytest.mark.parametrize(
    ("builder", "page"),
    [("epub", "chosen.xhtml"), ("singlehtml", "index.html"), ("text", "chosen.txt")],
)
def test_other_builders_show_the_plain_table(chosen: Built, builder: str, page: str) -> None:
    """Where no script runs, there is nothing to choose with, and every row is there."""
    built = build(chosen.source, builder, "-D", "epub_copyright=Nobody", "-D", "version=1")
    text = built.read(page)

    assert [] == built.said
    assert not re.search("case-filter|data-id|case-table.js|More filters", text)
    assert "The new horn made the lamp needless." in " ".join(text.split())


def test_a_field_that_is_unknown_is_one_warning(lighthouse: Path) -> None:
    """It names the page, the line and the nearest field."""
    table = "# Wrong\n\n```{case:table} claims\n:filter: kind phrase\n```\n\n"
    built = build(with_page(lighthouse, f"{table}```{{case:table}} sections\n:filter: kind\n```\n"))

    assert [
        "chosen.md:3: WARNING: a claim has no value 'phrase'; did you mean phase? [case.field]",
        "chosen.md:7: WARNING: a section: kind is no field to filter by; there is none "
        "[case.field]",
    ] == built.said


def test_text_that_looks_like_markup_stays_text(lighthouse: Path) -> None:
    """The label of a voice is escaped in the form as everywhere."""
    edit(lighthouse / "lighthouse.py", 'label="The station log"', 'label="The <b>&log"')
    page = build(with_page(lighthouse)).read("chosen.html")

    assert "The &lt;b&gt;&amp;log (1)</option>" in page
    assert "The <b>" not in page


def test_rows_follow_the_records(lighthouse: Path) -> None:
    """A word that no column shows is renewed too, and nothing else is kept that is old."""
    build(with_page(lighthouse))
    edit(lighthouse / "lighthouse.py", "kind=Kind.EXPLANATORY", "kind=Kind.PREDICTIVE")
    built = build(lighthouse)
    form = Form(built.read("chosen.html"))

    assert "predictive" in {row["id"]: row for row in form.rows}["C002"]["kind"]
    assert "predictive (1)" == form.choices[0]["kind"]["predictive"]
    assert pages(built) == pages(build(lighthouse, anew="-anew"))
