"""The book: exact look-up, order, and references followed both ways."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest
from small_book import BOOK, CLAIMS, changed

from casebook.books import Records, Reference, references
from casebook.errors import InvalidRecord, UnknownId
from casebook.records import VoiceId


def test_records_come_in_the_order_in_which_they_were_given() -> None:
    """Iteration, ids and a pick keep an order that the reader can see."""
    assert list(CLAIMS) == list(BOOK.claims)
    assert ("author", "harbour-board", "captain") == BOOK.voices.ids
    assert ["captain", "author"] == [one.id for one in BOOK.voices.pick(["captain", "author"])]


def test_a_look_up_is_exact_or_fails() -> None:
    """Neither case nor a near id is guessed."""
    assert CLAIMS[0] is BOOK.claims["C001"]
    with pytest.raises(UnknownId) as unknown:
        BOOK.claims["c001"]

    assert "no claim 'c001'; did you mean C001?" == str(unknown.value)


def test_membership_asks_for_an_id() -> None:
    """A record is in the book under its id."""
    assert "C001" in BOOK.claims
    assert "C999" not in BOOK.claims


def test_an_id_given_twice_is_refused() -> None:
    """The second record would hide the first."""
    with pytest.raises(InvalidRecord) as refused:
        Records("claim", [CLAIMS[0], CLAIMS[0]])

    assert "claim C001: id is given twice; give each record its own" == str(refused.value)


def test_records_compare_and_hash_by_content_and_order() -> None:
    """Two collections are equal when their records are, in the same order."""
    same, turned = Records("claim", CLAIMS), Records("claim", reversed(CLAIMS))

    assert BOOK.claims == same
    assert hash(BOOK.claims) == hash(same)
    assert BOOK.claims != turned
    assert BOOK.claims != CLAIMS


def test_records_are_shown_by_kind_and_number() -> None:
    """The representation of a collection is short."""
    assert "<8 records of kind claim>" == repr(BOOK.claims)


@pytest.mark.parametrize("kind", BOOK.by_kind)
def test_records_cannot_be_changed_and_can_be_copied(kind: str) -> None:
    """A record is frozen, hashable, and equal to its copies."""
    for record in BOOK.of_kind(kind):
        with pytest.raises(FrozenInstanceError):
            record.id = "other"  # type: ignore[misc]
        assert record == copy.deepcopy(record) == pickle.loads(pickle.dumps(record))  # noqa: S301 - our own bytes.
        assert hash(record) == hash(copy.copy(record))
        assert kind == record.kind_name
        assert record.headline


def test_references_are_read_from_the_types_of_the_fields() -> None:
    """Ids in fields, in tuples, and in records within the record are all references."""
    question = BOOK.questions["buy-another"]

    assert [
        Reference(question, "segments", "segment", "S015"),
        Reference(question, "segments", "segment", "S016"),
        Reference(question, "presupposes", "claim", "C008"),
        Reference(question, "positions.claims", "claim", "C001"),
        Reference(question, "positions.claims", "claim", "C002"),
    ] == list(references(question))


def test_references_of_the_parts_of_a_record_are_its_own() -> None:
    """The works of a chain and of evidence are references of what holds them."""
    provenance, assessment = BOOK.provenances["P004"], BOOK.assessments["A005"]

    assert [
        Reference(provenance, "claim", "claim", "C004"),
        Reference(provenance, "chain.sources", "source", "gazette-2019"),
    ] == list(references(provenance))
    assert [
        Reference(assessment, "claim", "claim", "C005"),
        Reference(assessment, "evidence.source", "source", "board-2018"),
        Reference(assessment, "evidence.source", "source", "board-2018"),
        Reference(assessment, "evidence.source", "source", "lindel-2021"),
    ] == list(references(assessment))


def test_references_are_followed_backwards() -> None:
    """What cites a record is found, with the field, in the order of the book."""
    found = BOOK.references_to(BOOK.claims["C005"])

    assert [
        ("claim", "C004", "relations.claim"),
        ("provenance", "P005", "claim"),
        ("assessment", "A005", "claim"),
        ("omission", "new-engine", "claims"),
        ("mirror", "pride", "reality_claims"),
    ] == [(one.record.kind_name, one.record.id, one.field) for one in found]


def test_a_record_that_cites_twice_is_given_once() -> None:
    """The records that cite are a list of records, not of citations."""
    twice = changed(BOOK, "mirror", "pride", promise_claims=("C005",))

    assert ["pride"] == [one.id for one in twice.citing(twice.claims["C005"], "mirror")]
    assert () == twice.citing(twice.claims["C005"], "question")


def test_an_id_of_two_kinds_finds_both() -> None:
    """Slugs of two kinds may agree, and neither is preferred."""
    both = changed(BOOK, "term", "line", id="neglect")

    assert ["mechanism", "term"] == [one.kind_name for one in both.find("neglect")]


def test_an_id_of_no_kind_suggests_the_nearest_of_all() -> None:
    """The search for a bare id covers every kind."""
    with pytest.raises(UnknownId) as unknown:
        BOOK.find("harbor-board")

    assert "no record 'harbor-board'; did you mean harbour-board?" == str(unknown.value)


def test_a_changed_book_forgets_who_cited_whom() -> None:
    """The index of references belongs to one book and is not carried into the next."""
    before = BOOK.references_to(BOOK.voices["captain"])
    quieter = changed(BOOK, "claim", "C004", voice=VoiceId("author"))

    assert 2 == len(before)
    assert ["C005"] == [one.id for one in quieter.citing(quieter.voices["captain"], "claim")]


def test_books_compare_by_their_records() -> None:
    """Asking a book about references does not make it another one."""
    twin = replace(BOOK)
    BOOK.references_to(BOOK.claims["C001"])

    assert BOOK == twin
    assert BOOK != changed(BOOK, "claim", "C001", note="Changed.")
