"""The records of this casebook, row by row, without the article."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casebook.books import references
from casebook.data import BOOK
from casebook.data.claims import DISPOSITIONS
from casebook.views.anchors import RECIPES
from casebook.views.check import problems
from casebook.vocabulary import Attribution, Bearing, Disposition, Origin, Seen, Verdict

if TYPE_CHECKING:
    from casebook.records import Mechanism


def test_the_records_agree_with_one_another() -> None:
    """Every rule is kept; the failure shows each breach on a line of its own."""
    assert "" == "\n".join(map(str, problems(BOOK)))


def test_the_segments_are_those_of_the_whole_article() -> None:
    """There are 176, numbered without a gap, and they end where the article ends."""
    assert [f"S{number:03}" for number in range(1, 177)] == list(BOOK.segments.ids)
    assert BOOK.article.length == BOOK.segments["S176"].end


def test_every_segment_is_given_exactly_one_disposition() -> None:
    """The rows of the sections, taken together, name each segment once."""
    given = Counter(
        segment for section in DISPOSITIONS for segments in section.values() for segment in segments
    )

    assert set(BOOK.segments.ids) == set(given)
    assert {1} == set(given.values())


def test_segments_do_not_overlap_and_paragraphs_do_not_fall() -> None:
    """Every paragraph has a segment, too."""
    for before, segment in pairwise(BOOK.segments):
        assert before.end <= segment.start, segment.id
        assert before.paragraph <= segment.paragraph <= before.paragraph + 1, segment.id


@pytest.mark.parametrize("disposition", [Disposition.CLAIM, Disposition.QUESTION])
def test_every_segment_that_claims_or_asks_is_recorded(disposition: Disposition) -> None:
    """Nothing that the article asserts or asks is left out."""
    assert [] == [
        segment.id
        for segment in BOOK.segments
        if segment.disposition is disposition and not BOOK.citing(segment, disposition.value)
    ]


def test_every_reference_leads_to_a_record() -> None:
    """No id in any field of any record is unknown."""
    for kind, records in BOOK.by_kind.items():
        for record in records:
            for one in references(record):
                assert one.id in BOOK.of_kind(one.kind), f"{kind} {record.id}: {one.field}"


def test_the_digests_are_made_by_a_recipe_that_is_known() -> None:
    """A reader can make them again."""
    assert BOOK.article.recipe in RECIPES


def test_the_sections_are_the_eight_parts_of_the_article() -> None:
    """Each has a heading but the first, and claims of its own."""
    assert 8 == len(BOOK.sections)
    assert ["front"] == [section.id for section in BOOK.sections if not section.heading]


def test_the_mechanisms_are_twelve_and_the_article_names_six() -> None:
    """The first six in their authors' order are those of the article."""
    named = [bool(mechanism.segments) for mechanism in BOOK.mechanisms]

    assert [True] * 6 + [False] * 6 == named


@pytest.mark.parametrize("mechanism", BOOK.mechanisms, ids=lambda one: one.id)
def test_a_mechanism_has_two_or_three_prompts_about_evidence(mechanism: Mechanism) -> None:
    """None is asked twice, and none asks for a role to be played or for a life to be told."""
    asked = [prompt for one in BOOK.mechanisms for prompt in one.prompts]
    words = set(re.findall(r"\w+", mechanism.discussion.lower()))

    assert 2 <= len(mechanism.prompts) <= 3
    assert [1] * len(mechanism.prompts) == [asked.count(one) for one in mechanism.prompts]
    assert not words & {"your", "yours", "yourself", "imagine", "pretend", "believe", "feel"}


@pytest.mark.parametrize("minutes", [50, 90])
def test_the_minutes_of_a_plan_add_up_to_its_length(minutes: int) -> None:
    """The tables of the teaching pack are marked as free of records, so nothing else holds them."""
    plan = Path(__file__).parents[1] / "docs" / "teaching" / f"plan-{minutes}.md"
    steps = re.findall(r"^\| (\d+) \|", plan.read_text(encoding="utf-8"), re.MULTILINE)

    assert minutes == sum(map(int, steps))


def test_the_narratives_of_the_report_are_four() -> None:
    """They are numbered, and each is stated by a claim."""
    narratives = [one for one in BOOK.reasons if one.origin is Origin.REPORT]

    assert [1, 2, 3, 4] == [one.number for one in narratives]
    assert all(one.claims for one in narratives)


def test_no_record_quotes_a_passage() -> None:
    """The words that values take from the article are few, and spellings are short."""
    for claim in BOOK.claims:
        for value in claim.values:
            assert len(value.stated.split()) <= 7, claim.id
    for name in BOOK.names:
        assert all(len(spelling.split()) <= 7 for spelling in name.spellings), name.id


def test_every_kind_of_record_is_there() -> None:
    """An empty kind would be a chapter without pages."""
    assert [] == [kind for kind, records in BOOK.by_kind.items() if not len(records)]


def test_every_claim_has_its_provenance_and_its_assessment() -> None:
    """They bear the digits of the claim, and each of both verdicts is a word of its scale."""
    for claim in BOOK.claims:
        provenance, assessment = (
            BOOK.provenances[f"P{claim.id[1:]}"],
            BOOK.assessments[f"A{claim.id[1:]}"],
        )
        assert (claim.id, claim.id) == (provenance.claim, assessment.claim)
        assert isinstance(assessment.attribution, Attribution)
        assert isinstance(assessment.verdict, Verdict)
        assert isinstance(assessment.verdict_then, Verdict)
    assert len(BOOK.claims) == len(BOOK.provenances) == len(BOOK.assessments)


def test_no_evidence_lacks_a_place_or_the_reason_for_none() -> None:
    """Nor is any from memory, and only context is inferred."""
    pieces = [one for record in (*BOOK.assessments, *BOOK.omissions) for one in record.evidence]

    assert len(pieces) > len(BOOK.claims)
    assert all(bool(one.locator) != bool(one.unlocated) for one in pieces)
    assert {Seen.TEXT, Seen.SUMMARY, Seen.INFERRED} >= {one.seen for one in pieces}
    assert {Bearing.CONTEXT} >= {one.bearing for one in pieces if one.seen is Seen.INFERRED}


def test_every_source_is_used() -> None:
    """Each stands in evidence, a chain or another record, or is the article itself."""
    used = {one.id for one in BOOK.sources if BOOK.references_to(one) or one.segments}

    assert set(BOOK.sources.ids) == used | {BOOK.article.id}


def test_nothing_public_before_the_article_has_a_later_date() -> None:
    """And nothing that came later has an earlier one."""
    published = BOOK.article.published.key
    for source in BOOK.sources:
        if source.issued and source.before_article:
            assert source.issued.key <= published, source.id
        if source.issued and source.before_article is False:
            assert source.issued.last >= published, source.id


def test_a_verdict_that_changed_rests_on_what_came_later() -> None:
    """Where the clocks differ, some evidence is not known to have been public by then."""
    differing = [one for one in BOOK.assessments if one.verdict is not one.verdict_then]

    assert differing
    for assessment in differing:
        before = {BOOK.sources[one.source].before_article for one in assessment.evidence}
        assert {False, None} & before, assessment.id
