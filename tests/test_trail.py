"""The trail of a claim: from the article to whoever said it first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_book import BOOK

from casebook import Casebook, book
from casebook.books import Records
from casebook.errors import UnknownId, WithdrawnId
from casebook.records import EditionId, Withdrawal
from casebook.views.trail import Step, Trail, claims_of, trail
from casebook.vocabulary import Attribution, Confidence, Ground, Visibility, Wording

SMALL = Casebook.of(BOOK)


def test_a_trail_holds_all_that_is_known_of_a_claim() -> None:
    """The steps lead from the article outwards, and the last is who said it first."""
    claim = SMALL.claims["C004"]

    assert SMALL.trail(claim) == Trail(
        claim=claim,
        steps=(
            Step("Ilse Brandt", Visibility.NAMED, (), ""),
            Step(
                "The Lake Gazette", Visibility.ABSENT, (SMALL.sources["gazette-2019"].id,), "p. 2"
            ),
        ),
        first="The Lake Gazette",
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        note="The gazette printed the letter a week before.",
        attribution=Attribution.IMPRECISE,
        reason="The letter says it of the engine.",
    )
    assert SMALL.trail("C004") == SMALL.trail(claim) == trail(BOOK, claim)


def test_the_article_is_first_where_no_voice_stands_behind_it() -> None:
    """That is known, and another thing than nothing known."""
    found = SMALL.trail("C001")

    assert (found.steps, found.first) == ((), "the article itself")
    assert found.wording is not None


def test_what_nobody_has_recorded_is_none() -> None:
    """A claim without provenance and assessment has a trail all the same."""
    bare = replace(
        SMALL, provenances=Records("provenance", ()), assessments=Records("assessment", ())
    )
    claim = bare.claims["C004"]

    assert bare.trail("C004") == Trail(claim, (), None, None, None, None, "", None, "")
    judged = replace(SMALL, provenances=Records("provenance", ())).trail("C004")
    assert (judged.wording, judged.attribution) == (None, Attribution.IMPRECISE)


def test_every_claim_has_a_trail_that_agrees_with_its_provenance() -> None:
    """The works of the steps are those of the chain, nearest first."""
    for one in book.provenances:
        found = book.trail(one.claim)
        works = dict.fromkeys(work for step in found.steps for work in step.works)

        assert tuple(works) == one.sources
        assert found.first == (one.chain[-1].label if one.chain else "the article itself")


def test_a_trail_leads_from_an_id_of_a_claim_alone() -> None:
    """An id of another kind is no claim, and nothing near is taken."""
    with pytest.raises(UnknownId, match=r"no claim 'c4'; did you mean C004\?"):
        SMALL.trail("c4")
    with pytest.raises(UnknownId, match="no claim 'gazette-2019'"):
        SMALL.trail("gazette-2019")


@pytest.mark.parametrize("id", ["C004", "S009", "P004", "A004", "gazette-2019"])
def test_claims_belong_to_records_by_reference_either_way(id: str) -> None:
    """Itself, its segment, what is about it, and a work on its way."""
    [record] = SMALL.find(id)

    assert [claim.id for claim in claims_of(SMALL, record)] == ["C004"]


def test_no_claim_belongs_to_what_none_is_read_from_or_to_what_is_withdrawn() -> None:
    """The first gives nothing, the second says why."""
    gone = Withdrawal(id="C900", edition=EditionId("2020.1.0"), note="It said too much.")

    assert list(claims_of(SMALL, SMALL.segments["S001"])) == []
    with pytest.raises(WithdrawnId, match=r"'C900' was withdrawn in 2020\.1\.0: It said too much"):
        list(claims_of(SMALL, gone))
