"""Flat rows: what stands in a record stands in the tables, once, and in its place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK, changed

from casebook import book
from casebook.books import Book, Records
from casebook.errors import UnknownId
from casebook.records import Change, EditionId, SegmentId, VoiceId
from casebook.views.shape import kinds, shape
from casebook.views.tables import TableSpec, spec_of, specs, tables
from casebook.vocabulary import ChangeKind, Verdict

if TYPE_CHECKING:
    from casebook.views.tables import Cell, Row

BOOKS = {"this": tables(book), "other": tables(BOOK)}
SPECS = [pytest.param(spec, id=spec.name) for spec in specs()]
EACH = pytest.mark.parametrize("which", BOOKS)
TYPES = {"string": str, "integer": int, "boolean": bool}


def rows(name: str, **wanted: Cell) -> list[Row]:
    """Give the rows of a table of the other book that have these cells."""
    return [
        row
        for row in BOOKS["other"][name]
        if all(row[column] == cell for column, cell in wanted.items())
    ]


def test_a_claim_is_one_row_with_its_text_in_place() -> None:
    """The gist stands beside the sentence that it gives; an empty note is none."""
    assert {
        "id": "C002",
        "text": "In 2018 the ferry carried about 40 people a day.",
        "gist": "In {when} the ferry carried {count} a day.",
        "kind": "empirical",
        "voice": "author",
        "phase": "context",
        "weight": "supporting",
        "note": None,
    } == rows("claims", id="C002")[0]


def test_parts_and_references_keep_their_order() -> None:
    """A row begins with the record and the place; another claim is called so."""
    assert [
        {"claim": "C002", "place": 1, "name": "count", "phrase": "about 40 people", "number": 40,
         "unit": "people", "qualifier": "about", "stated": None},
    ] == rows("claim_quantities", claim="C002")  # fmt: skip
    assert [{"claim": "C002", "place": 1, "kind": "contrasts", "other_claim": "C001"}] == rows(
        "claim_relations", claim="C002"
    )
    assert [("S015", 1), ("S016", 2)] == [
        (row["segment"], row["place"]) for row in rows("question_segments")
    ]


def test_parts_of_parts_carry_the_place_of_the_part() -> None:
    """The source of a link is found by provenance and link."""
    assert [{"provenance": "P004", "link": 2, "place": 1, "source": "gazette-2019"}] == rows(
        "provenance_link_sources", provenance="P004"
    )
    assert [
        {"question": "buy-another", "position": 1, "place": 1, "claim": "C001"},
        {"question": "buy-another", "position": 2, "place": 1, "claim": "C002"},
    ] == rows("question_position_claims")
    assert ["C005", "C003", "C099"] == [row["id"] for row in rows("edition_change_ids")]


def test_a_date_that_stands_alone_is_one_column() -> None:
    """It is written in ISO 8601; the article's words for it stand beside it."""
    assert ("2018-03", "March last year") == (
        rows("events")[0]["date"], rows("events")[0]["date_stated"],
    )  # fmt: skip
    assert (None, None) == (
        rows("sources", id="board-2018")[0]["issued"],
        rows("sources", id="board-2018")[0]["issued_stated"],
    )


def test_what_is_open_and_what_is_empty_are_both_none() -> None:
    """Truths are kept as such, and only what is open or empty is none."""
    cells = {row["id"]: row["before_article"] for row in rows("sources")}

    assert {"tern-2019": None, "board-2018": True, "lindel-2021": False} == {
        id: cells[id] for id in ("tern-2019", "board-2018", "lindel-2021")
    }
    assert None is rows("sections", id="front")[0]["heading"]
    assert None is rows("reasons", id="dry-land")[0]["number"]


def test_a_withdrawn_record_is_a_row() -> None:
    """What editions have withdrawn is not lost to those who read tables."""
    assert [
        {
            "id": "C099",
            "edition": "2020.1.0",
            "note": "It said the same as another.",
            "of_kind": "claim",
        }
    ] == rows("withdrawals")


def test_the_overview_brings_together_what_stands_about_a_claim() -> None:
    """One row for each claim, with both verdicts, its voice, its place and its counts."""
    assert {
        "id": "C001",
        "text": "The ferry of Aldmoor once carried 1,200 people a day.",
        "kind": "empirical",
        "voice": "author",
        "voice_label": "The author",
        "phase": "context",
        "weight": "supporting",
        "section": "front",
        "section_title": "Figures",
        "segment": "S005",
        "wording": "own",
        "known": "sought",
        "attribution": "own-voice",
        "verdict_then": "unverifiable",
        "verdict": "contradicted",
        "confidence": "high",
        "segments": 1,
        "mechanisms": 0,
        "relations": 0,
        "evidence": 1,
    } == rows("claim_overview", id="C001")[0]
    assert len(BOOK.claims) == len(rows("claim_overview"))


def test_what_is_not_known_about_a_claim_is_none_in_the_overview() -> None:
    """A book with slips can be looked at: nothing fails, and nothing is made up."""
    odd = changed(BOOK, "claim", "C001", voice=VoiceId("nobody"), segments=(SegmentId("S999"),))
    odd = replace(
        odd,
        provenances=Records("provenance", ()),
        assessments=Records("assessment", ()),
    )

    row = tables(odd)["claim_overview"][0]

    assert ("nobody", None, None, None, "S999") == tuple(
        row[name] for name in ("voice", "voice_label", "section", "section_title", "segment")
    )
    assert {None} == {
        row[name] for name in ("wording", "attribution", "verdict_then", "verdict", "confidence")
    }
    assert 0 == row["evidence"]


def test_the_words_are_a_table_with_their_definitions() -> None:
    """Whoever reads a word finds what it means without the documentation."""
    words = rows("words", vocabulary="Verdict")

    assert [one.value for one in Verdict] == [row["word"] for row in words]
    assert {
        "vocabulary": "Verdict",
        "place": 6,
        "word": "not-checkable",
        "label": "not checkable",
        "definition": Verdict.NOT_CHECKABLE.definition,
    } == words[-1]


def test_a_change_keeps_what_replaces_the_withdrawn() -> None:
    """Both the edition and the withdrawal say which record stands for another."""
    change = Change(kind=ChangeKind.WITHDRAWN, ids=("C098",), note="Why.", replaced_by=("C001",))
    first = BOOK.editions["2019.6.0"]
    last = replace(first, id=EditionId("2021.1.0"), changes=(change,))
    found = tables(replace(BOOK, editions=Records("edition", (first, last))))

    assert [{"edition": "2021.1.0", "change": 1, "place": 1, "replaced_by": "C001"}] == found[
        "edition_change_replaced_by"
    ]
    assert [{"withdrawal": "C098", "place": 1, "replaced_by": "C001"}] == found[
        "withdrawal_replaced_by"
    ]


@EACH
@pytest.mark.parametrize("spec", SPECS)
def test_every_cell_is_what_its_column_says(which: str, spec: TableSpec) -> None:
    """Names, order, types, words, patterns and limits hold in every row."""
    for row in BOOKS[which][spec.name]:
        assert list(row) == [one.name for one in spec.columns]
        for one in spec.columns:
            cell = row[one.name]
            if cell is None:
                assert not one.required, f"{spec.name}.{one.name}: {row}"
                continue
            assert TYPES[one.type] is type(cell), f"{spec.name}.{one.name}: {row}"
            assert "" != cell
            assert one.words is None or cell in [word.value for word in one.words]
            assert not one.pattern or re.search(one.pattern, str(cell))
            assert one.minimum is None or int(cell) >= one.minimum


@EACH
@pytest.mark.parametrize("spec", SPECS)
def test_keys_tell_rows_apart_and_references_lead_somewhere(which: str, spec: TableSpec) -> None:
    """Primary keys are unique, and each foreign key stands in the table that it names."""
    found = BOOKS[which]
    keys = [tuple(row[name] for name in spec.primary_key) for row in found[spec.name]]

    assert len(set(keys)) == len(keys)
    for key in spec.foreign_keys:
        known = {tuple(row[name] for name in key.references) for row in found[key.table]}
        used = {tuple(row[name] for name in key.columns) for row in found[spec.name]}
        assert used <= known, f"{spec.name}: {key}"


@pytest.mark.parametrize("spec", SPECS)
def test_every_table_and_column_is_described(spec: TableSpec) -> None:
    """The dictionary has a sentence for each."""
    assert spec.description.endswith(".")
    assert [] == [one.name for one in spec.columns if not one.description.endswith(".")]
    assert len({one.name for one in spec.columns}) == len(spec.columns)


@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_nothing_is_lost(made: Book) -> None:
    """Each field is a column, or a table with as many rows as it has values."""
    found = tables(made)
    for kind in kinds().values():
        records = getattr(made, kind.name) if kind.many else [getattr(made, kind.name)]
        records = [one for one in records if one is not None]
        assert len(records) == len(found[kind.name])
        for one in shape(kind.cls).fields:
            if one.many:
                names = [name for name in found if name.startswith(f"{kind.noun}_")]
                values = sum(len(getattr(record, one.name)) for record in records)
                [table] = [
                    name
                    for name in names
                    if name.removeprefix(f"{kind.noun}_")
                    == {"chain": "links"}.get(one.name, one.name)
                ]
                assert values == len(found[table])
            else:
                shown = [row[one.name] for row in found[kind.name]]
                given = [getattr(record, one.name) for record in records]
                plain = [getattr(value, "iso", value) for value in given]
                assert [None if value == "" else value for value in plain] == shown


def test_rows_are_the_readers_own() -> None:
    """Who changes a row changes no other and no record."""
    mine: Any = tables(BOOK)["claims"]
    mine[0]["id"] = "mine"

    assert "C001" == tables(BOOK)["claims"][0]["id"]
    assert "C001" in BOOK.claims


def test_an_unknown_table_is_refused_with_the_nearest() -> None:
    """A look-up by name is exact or fails."""
    with pytest.raises(UnknownId, match=r"^no table 'claim_segment'; did you mean claim_segments"):
        spec_of("claim_segment")
