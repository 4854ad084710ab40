"""The sources as citations and as files to take away."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from bibtexparser.entrypoint import parse_string
from small_book import BOOK, changed

from casebook.books import Records
from casebook.data import BOOK as REAL
from casebook.records import Source, SourceId
from casebook.sphinxext.bibliography import FILES, Bibliography
from casebook.values import Date
from casebook.views.csl import csl_items
from casebook.vocabulary import Seen, SourceRole

if TYPE_CHECKING:
    from bibtexparser.library import Library

    from casebook.books import Book

BOOKS = pytest.mark.parametrize("book", [BOOK, REAL], ids=["small", "real"])


def bibtex(book: Book) -> Library:
    """Read the BibTeX file of a book as a reference manager does."""
    return parse_string(Bibliography(book).file("sources.bib"))


def fields(book: Book, key: str) -> dict[str, str]:
    """Give the fields of one entry of the BibTeX file."""
    return {name: field.value for name, field in bibtex(book).entries_dict[key].fields_dict.items()}


def cited(bibliography: Bibliography, source: Source) -> str:
    """Give a citation as one text, with asterisks around what is italic."""
    stretches = bibliography.citation(source)
    return "".join(f"*{text}*" if is_italic else text for text, is_italic in stretches)


def citation_in(book: Book, id: str) -> str:
    """Give the citation of a single source of a book likewise."""
    return cited(Bibliography(book), book.sources[id])


def one(**fields: Any) -> Book:  # noqa: ANN401 - any field.
    """Give the book with a single source, which is sound but for what is given."""
    sound: dict[str, Any] = {
        "id": SourceId("one"),
        "type": "book",
        "title": "One",
        "role": SourceRole.CONSULTED,
        "seen": Seen.TEXT,
        "author": ("Lindel, Anna",),
    }
    return replace(BOOK, sources=Records("source", [Source(**(sound | fields))]))


@BOOKS
def test_the_bibtex_file_can_be_read_by_others(book: Book) -> None:
    """No block of it fails, and the keys are those of the sources, in their order."""
    library = bibtex(book)

    assert [] == library.failed_blocks
    assert list(book.sources.ids) == [entry.key for entry in library.entries]


@BOOKS
def test_the_bibtex_file_has_braces_in_pairs(book: Book) -> None:
    """A brace alone would take the next entry into this one, whoever reads it."""
    for entry in bibtex(book).entries:
        for name, field in entry.fields_dict.items():
            assert field.value.count("{") == field.value.count("}"), f"{entry.key}: {name}"


@BOOKS
def test_the_csl_file_holds_the_items(book: Book) -> None:
    """It is JSON that reads back as what was written."""
    text = Bibliography(book).file("sources.json")

    assert csl_items(book.sources) == json.loads(text)
    assert text.endswith("]\n")


@BOOKS
def test_every_source_has_a_citation(book: Book) -> None:
    """It has the words of the title, no field of another work, and no tag is left in it."""
    # It sets all citations at once, which takes a while.
    bibliography = Bibliography(book)
    for source in book.sources:
        citation = cited(bibliography, source)
        assert "<" not in citation, source.id
        assert source.title.split()[0].strip("‘’“”'\"").casefold() in citation.casefold(), source.id


def test_the_files_are_those_that_reference_managers_read() -> None:
    """Each name is said with its format."""
    assert {"sources.json": "CSL-JSON", "sources.bib": "BibTeX"} == FILES


def test_an_entry_takes_over_what_was_seen() -> None:
    """Names are joined as BibTeX does it, and numbers of a date stand each for itself."""
    assert {
        "author": "Lindel, Anna and Brandt, Ilse",
        "editor": "Roth, Jan",
        "title": "{The Last Crossing}",
        "publisher": "Quay \\& Daughters",
        "year": "2021",
        "month": "6",
        "pagetotal": "96",
        "note": "One of its authors was a captain.",
    } == fields(BOOK, "lindel-2021")
    assert "Lake Gazette" == fields(BOOK, "gazette-2019")["journal"]


@pytest.mark.parametrize(
    ("type_", "entry", "name"),
    [
        ("article-journal", "article", "journal"),
        ("chapter", "incollection", "booktitle"),
        ("entry-encyclopedia", "inreference", "booktitle"),
        ("paper-conference", "inproceedings", "booktitle"),
        ("webpage", "misc", "howpublished"),
    ],
)
def test_what_a_work_appeared_in_has_the_name_that_its_type_needs(
    type_: str, entry: str, name: str
) -> None:
    """BibTeX knows a journal, a book or neither."""
    book = one(type=type_, container_title="Boats & Lakes")

    assert entry == bibtex(book).entries[0].entry_type
    assert "Boats \\& Lakes" == fields(book, "one")[name]


def test_a_report_has_an_institution() -> None:
    """It has no publisher in BibTeX, and a number that is not that of an issue."""
    found = fields(one(type="report", publisher="Harbour Board", number="7 & 8"), "one")

    assert ("Harbour Board", "7 \\& 8") == (found["institution"], found["number"])
    assert "publisher" not in found
    assert {"author", "title"} == set(fields(one(type="report"), "one"))


def test_the_name_of_a_body_is_kept_in_one_piece() -> None:
    """Without braces its words would be taken for given and family names, or for two names."""
    book = one(author=("Roth and Sons", "Lindel, Anna"))

    assert "{Roth and Sons} and Lindel, Anna" == fields(book, "one")["author"]


def test_special_characters_are_escaped() -> None:
    """They would stop a typesetter; addresses stay as they are, to be followed."""
    book = one(
        title="Boats & Lakes: 50% of #1, for $5",
        author=("O_Neil, Jan",),
        page="3-5",
        url="https://example.org/a_b?c=50%25&d=1#e",
        doi="10.1000/a_b",
    )
    found = fields(book, "one")

    assert [] == bibtex(book).failed_blocks
    assert "{Boats \\& Lakes: 50\\% of \\#1, for \\$5}" == found["title"]
    assert "O\\_Neil, Jan" == found["author"]
    assert "3--5" == found["pages"]
    assert "https://example.org/a_b?c=50%25&d=1#e" == found["url"]
    assert "10.1000/a_b" == found["doi"]
    assert (
        "{a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d}"
        == (fields(one(title="a\\b~c^d"), "one")["title"])
    )


@pytest.mark.parametrize(
    ("id", "citation"),
    [
        ("lindel-2021", "Lindel, A., & Brandt, I. (2021). *The Last Crossing* (J. Roth, ed.). "
         "Quay & Daughters."),
        ("board-2018", "Harbour Board. (n.d.). *Yearly report*."),
        ("gazette-2019", "Lake Gazette. (2019, May 7). A letter from the ferry. *Lake Gazette*."),
    ],
)  # fmt: skip
def test_a_citation_names_people_by_initials_and_a_body_in_full(id: str, citation: str) -> None:
    """A work of a year that was not seen says so."""
    assert citation == citation_in(BOOK, id)


def test_a_citation_shows_special_characters_as_they_are() -> None:
    """No code of a page is left in it."""
    assert "Lindel, A. (n.d.). *Boats & lakes, 3 < 4 and 5 > 4*." == citation_in(
        one(title="Boats & lakes, 3 < 4 and 5 > 4"), "one"
    )


@pytest.mark.parametrize(
    ("title", "citation"),
    [
        ("What now?", "Lindel, A. (n.d.). What now? *The Lake*."),
        ("Away!", "Lindel, A. (n.d.). Away! *The Lake*."),
        ("Away", "Lindel, A. (n.d.). Away. *The Lake*."),
    ],
)
def test_no_full_stop_follows_another_mark(title: str, citation: str) -> None:
    """A title that asks or calls ends its sentence itself."""
    book = one(type="article-journal", title=title, container_title="The Lake")

    assert citation == citation_in(book, "one")


def test_a_title_in_the_place_of_an_author_is_given_once() -> None:
    """The style puts the title first where nobody is named, and needs it no second time."""
    book = one(type="article-newspaper", title="Boats", author=(), container_title="The Lake")

    assert "Boats. (n.d.). *The Lake*." == citation_in(book, "one")


def test_a_note_is_no_part_of_a_citation() -> None:
    """What the casebook says of a work is shown beside it, and goes into the files."""
    book = changed(BOOK, "source", "lindel-2021", note="Read in part.")

    assert citation_in(BOOK, "lindel-2021") == citation_in(book, "lindel-2021")
    assert "Read in part. One of its authors was a captain." == fields(book, "lindel-2021")["note"]


def test_a_year_before_our_era_is_cited_as_such() -> None:
    """There is no year zero in it."""
    assert "Lindel, A. (70 B.C.E.). *One*." == citation_in(one(issued=Date(iso="-0069")), "one")
