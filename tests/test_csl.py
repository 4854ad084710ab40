"""The sources as CSL-JSON: names, dates and fields, in the terms of the style language."""

from __future__ import annotations

import json
from typing import Any

import pytest
from small_book import BOOK

from casebook.data import BOOK as REAL
from casebook.records import Source, SourceId
from casebook.values import Date
from casebook.views.csl import csl_date, csl_items, csl_name
from casebook.vocabulary import Seen, SourceRole

ITEMS = csl_items(REAL.sources)

#: The types of CSL 1.0.2.
TYPES = frozenset({
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
    "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
    "standard", "thesis", "treaty", "webpage",
})  # fmt: skip
TEXTS = frozenset({
    "container-title", "publisher", "publisher-place", "volume", "issue", "page", "number-of-pages",
    "edition", "number", "DOI", "ISBN", "URL", "note",
})  # fmt: skip
PEOPLE = frozenset({"author", "editor", "translator"})


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("Lindel, Anna", {"family": "Lindel", "given": "Anna"}),
        ("Lindel, Anna B.", {"family": "Lindel", "given": "Anna B."}),
        ("van der Meer, Jan", {"family": "van der Meer", "given": "Jan"}),
        ("Harbour Board", {"literal": "Harbour Board"}),
        ("Tern", {"literal": "Tern"}),
    ],
)
def test_a_person_has_a_family_and_a_body_has_one_name(name: str, item: dict[str, str]) -> None:
    """The comma tells them apart."""
    assert item == csl_name(name)


@pytest.mark.parametrize(
    ("iso", "parts"),
    [
        ("2015-09-24", [[2015, 9, 24]]),
        ("2015-09", [[2015, 9]]),
        ("2015", [[2015]]),
        ("2003-03/2003-05", [[2003, 3], [2003, 5]]),
        ("2014/2015-01-02", [[2014], [2015, 1, 2]]),
        ("193X", [[1930]]),
        ("-0069", [[-70]]),
        ("-0043-03-15", [[-44, 3, 15]]),
        ("-0043/0014", [[-44], [14]]),
    ],
)
def test_a_date_is_one_list_of_numbers_or_two(iso: str, parts: list[list[int]]) -> None:
    """A year before our era counts without a year zero, as CSL does."""
    assert {"date-parts": parts} == csl_date(Date(iso=iso))


def test_an_item_has_what_was_seen_and_nothing_else() -> None:
    """An empty field is left out, and what the casebook says of the work is its note."""
    items = {one["id"]: one for one in csl_items(BOOK.sources)}

    assert {
        "id": "lindel-2021",
        "type": "book",
        "title": "The Last Crossing",
        "author": [
            {"family": "Lindel", "given": "Anna"},
            {"family": "Brandt", "given": "Ilse"},
        ],
        "editor": [{"family": "Roth", "given": "Jan"}],
        "issued": {"date-parts": [[2021, 6]]},
        "publisher": "Quay & Daughters",
        "number-of-pages": "96",
        "note": "One of its authors was a captain.",
    } == items["lindel-2021"]
    assert {
        "id": "board-2018",
        "type": "report",
        "title": "Yearly report",
        "author": [{"literal": "Harbour Board"}],
        "note": "No date was seen; the gazette quotes it.",
    } == items["board-2018"]


def test_every_field_of_a_source_has_its_place_in_an_item() -> None:
    """What CSL calls by another name is found under that name."""
    texts = {
        "container_title": "container-title", "publisher": "publisher",
        "publisher_place": "publisher-place", "volume": "volume", "issue": "issue", "page": "page",
        "number_of_pages": "number-of-pages", "edition": "edition", "number": "number",
        "doi": "DOI", "isbn": "ISBN", "url": "URL",
    }  # fmt: skip
    [item] = csl_items(
        [
            Source(
                id=SourceId("all"),
                type="book",
                title="All",
                role=SourceRole.CONSULTED,
                seen=Seen.TEXT,
                author=("A, B",),
                editor=("C, D",),
                translator=("E, F",),
                issued=Date(iso="2015"),
                note="Seen.",
                reliability="Good.",
                **{name: f"the {name}" for name in texts},  # type: ignore[arg-type]
            )
        ]
    )

    assert {csl: f"the {name}" for name, csl in texts.items()} == {
        csl: item[csl] for csl in texts.values()
    }
    assert [{"family": "E", "given": "F"}] == item["translator"]
    assert "Seen. Good." == item["note"]


def test_items_come_in_the_order_of_the_sources() -> None:
    """One for each."""
    assert list(REAL.sources.ids) == [item["id"] for item in ITEMS]


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["id"])
def test_every_item_of_this_casebook_is_well_formed(item: dict[str, Any]) -> None:
    """Field by field, as the schema of CSL-JSON has it."""
    assert {"id", "type", "title"} <= set(item)
    assert set(item) <= {"id", "type", "title", "issued"} | PEOPLE | TEXTS
    assert item["type"] in TYPES
    for name in {"id", "title"} | TEXTS & set(item):
        assert isinstance(item[name], str), name
        assert item[name] == item[name].strip() != "", name
    for name in PEOPLE & set(item):
        assert item[name], name
        for one in item[name]:
            assert set(one) in ({"family", "given"}, {"literal"}), name
            assert all(part == part.strip() != "" for part in one.values()), name
    parts = item.get("issued", {"date-parts": [[1]]})["date-parts"]
    assert 1 <= len(parts) <= 2
    for part in parts:
        assert 1 <= len(part) <= 3
        assert all(type(number) is int for number in part)


def test_items_are_plain_json() -> None:
    """A tuple or a word of a vocabulary would come back as something else."""
    assert ITEMS == json.loads(json.dumps(ITEMS))
