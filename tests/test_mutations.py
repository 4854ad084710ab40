"""
What is noticed when one field of one record is changed, and what is not.

Every field of every record of the small casebook is given other values that its type allows.
A change is noticed when the record refuses it, when a rule of the check is broken, or when the
copy of the article no longer agrees. What nothing notices is listed below with the reason, so
that nobody takes it for proved.
"""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from drift.mutants import Mutator
from small_book import ARTICLE, BOOK, TEXT

from casebook.books import Records
from casebook.errors import InvalidRecord
from casebook.records import Evidence, Link
from casebook.views.anchors import verify
from casebook.views.check import problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from casebook.books import Book

#: The fields of which some change goes unnoticed, by the reason; what holds them in part is
#: said beside them.
REASONS: dict[str, tuple[str, ...]] = {
    "a reader judges it, and another reader may judge otherwise": (
        "assessment.attribution",  # The article's own voice exactly where there is no chain.
        "assessment.confidence",
        "assessment.evidence.bearing",  # A verdict has the bearing that it needs.
        "assessment.verdict",  # It has the evidence that it needs.
        "assessment.verdict_then",  # The same, of what could be known by then.
        "claim.kind",
        "claim.mechanisms",
        "claim.phase",
        "claim.relations",
        "claim.relations.claim",  # Neither itself, nor twice, nor from both sides.
        "claim.relations.kind",
        "claim.voice",  # No voice is left without a claim.
        "claim.weight",
        "event.confidence",
        "mechanism.confidence",
        "omission.confidence",
        "omission.evidence.bearing",
        "provenance.chain.shown",
        "provenance.confidence",
        "provenance.known",  # What is compared names a work.
        "provenance.wording",  # Without a chain it is the article's own.
        "reason.factor",
        "segment.disposition",  # Claims and questions are recorded, structure is not cited.
        "segment.form",  # Title, byline, day and headings stand where the form says.
        "source.role",  # The article alone is the subject.
        "term.everyday",
        "voice.kind",
        "voice.named",
        "name.kind",
    ),
    "the words are ours, and only a reader can compare them with what they say": (
        "assessment.attribution_reason",  # Given, unless the voice is the author's own.
        "assessment.evidence.finding",
        "assessment.reason",  # No two are the same.
        "assessment.would_change",
        "claim.gist",  # Its numbers, dates and names are held.
        "claim.note",
        "claim.quantities.unit",
        "event.gist",
        "mechanism.caution",
        "mechanism.definition",
        "mechanism.prompts",  # Each is a question.
        "mirror.label",
        "mirror.promise",
        "mirror.reality",
        "name.label",  # One of its forms is used.
        "omission.evidence.finding",
        "edition.changes.note",
        "edition.gist",
        "omission.gist",
        "omission.label",
        "omission.matters",
        "provenance.chain.label",
        "provenance.note",
        "question.positions.argument",
        "question.positions.label",
        "question.text",
        "reason.gist",
        "reason.label",
        "section.gist",
        "section.title",
        "source.note",
        "source.reliability",
        "term.definition",
        "term.label",
        "voice.description",
        "voice.label",
    ),
    "the link may be drawn or not; that it leads somewhere is held": (
        "assessment.evidence",  # A verdict keeps what it needs, and no piece is given twice.
        "assessment.evidence.source",
        "claim.segments",  # Values and names stand there, and no claiming segment is left out.
        "event.claims",
        "event.segments",
        "event.sources",
        "mechanism.segments",  # Its name stands in each.
        "mechanism.sources",
        "mirror.mechanisms",
        "mirror.promise_claims",  # No claim on both sides.
        "mirror.reality_claims",
        "mirror.reasons",
        "name.spellings",  # Each stands in the article.
        "omission.claims",
        "omission.evidence.source",  # One is of the article's own sources.
        "provenance.chain",  # Empty exactly where the voice is the author's own.
        "provenance.chain.sources",
        "question.positions.claims",
        "question.presupposes",
        "question.segments",
        "reason.claims",
        "reason.sources",
        "source.segments",
        "term.see",
        "term.sources",
    ),
    "the fact comes from outside the article": (
        "edition.changes",
        "edition.changes.ids",  # They are ids of records that there are, or were.
        "edition.changes.kind",
        "edition.date.iso",  # Editions follow one another.
        "article.publication",
        "article.url",
        "assessment.evidence.locator",
        "assessment.evidence.seen",  # What is inferred gives context alone.
        "assessment.evidence.unlocated",  # None where a place is named.
        "claim.dates.iso",  # Held unless the article's words for it state no date.
        "event.date.iso",
        "mechanism.level",
        "omission.evidence.locator",
        "provenance.chain.locator",
        "source.author",
        "source.before_article",  # It fits the date, where that is known.
        "source.container_title",
        "source.doi",
        "source.edition",
        "source.editor",
        "source.isbn",
        "source.issue",
        "source.issued.iso",  # It fits what is said of the day of the article.
        "source.number",
        "source.number_of_pages",
        "source.page",
        "source.publisher",
        "source.publisher_place",
        "source.seen",
        "source.title",
        "source.translator",
        "source.type",
        "source.url",
        "source.volume",
    ),
    "nothing but a page refers to it": (
        "event.id",
        "mirror.id",
        "name.id",
        "omission.id",
        "question.id",
        "reason.id",
        "term.id",
    ),
    "a date outside a claim has no use for it": (
        "article.published.name",
        "article.published.stated",
        "assessment.assessed.name",
        "assessment.assessed.stated",
        "edition.date.name",
        "edition.date.stated",
        "event.date.name",
        "source.issued.name",
        "source.issued.stated",
    ),
}
UNNOTICED = [path for paths in REASONS.values() for path in paths]


def mutants(part: Any, path: str) -> Iterator[tuple[str, Callable[[], Any]]]:  # noqa: ANN401 - any record.
    """Give, for each field and each other value, the path of the field and what makes the part."""
    return Mutator(BOOK, most=len(BOOK.segments)).mutants(part, path)


def book_with(kind: str, id: str, record: Any) -> Book:  # noqa: ANN401 - any record.
    """Give the small casebook with one record in the place of another."""
    if kind == "article":
        return replace(BOOK, article=record)
    records = [record if one.id == id else one for one in BOOK.of_kind(kind)]
    return replace(BOOK, **{f"{kind}s": Records(kind, records)})  # type: ignore[arg-type]


def is_noticed(kind: str, id: str, make: Callable[[], Any]) -> bool:
    """Say whether anything notices that a record is another than it was."""
    try:
        book = book_with(kind, id, make())
    except InvalidRecord:
        return True
    return any(problems(book)) or any(verify(book, TEXT))


@cache
def outcome() -> tuple[frozenset[str], frozenset[str]]:
    """Give the fields of which every change is noticed, and those of which some is not."""
    records = [ARTICLE, *(record for one in BOOK.by_kind.values() for record in one)]
    tried, missed = set(), set()
    for record in records:
        kind = record.kind_name
        for path, make in mutants(record, kind):
            tried.add(path)
            if path not in missed and not is_noticed(kind, record.id, make):
                missed.add(path)
    return frozenset(tried - missed), frozenset(missed)


def test_every_change_is_noticed_but_those_listed_with_a_reason() -> None:
    """A new field has to be held by something, or be listed."""
    assert [] == sorted(outcome()[1] - set(UNNOTICED))


def test_what_is_held_is_not_listed() -> None:
    """A field that a new rule holds is taken off the list, and none stands on it twice."""
    assert [] == sorted(set(UNNOTICED) - outcome()[1])
    assert len(UNNOTICED) == len(set(UNNOTICED))


@pytest.mark.parametrize(
    "path",
    [
        "article.byline", "article.digest", "article.id", "article.length", "article.published.iso",
        "article.recipe", "article.title", "claim.quantities.number", "claim.quantities.qualifier",
        "claim.supplied", "segment.digest", "segment.end", "segment.marks", "segment.paragraph",
        "segment.section", "segment.start",
    ],
)  # fmt: skip
def test_what_ties_the_book_to_its_article_is_held(path: str) -> None:
    """These fields are never to be found on the list."""
    assert path in outcome()[0]


@pytest.mark.parametrize(
    "path",
    ["assessment.assessed.iso", "assessment.claim", "assessment.id", "provenance.claim",
     "provenance.id"],
)  # fmt: skip
def test_what_ties_a_verdict_to_its_claim_is_held(path: str) -> None:
    """Neither a verdict nor a provenance can slip to another claim."""
    assert path in outcome()[0]


def test_the_fields_of_the_parts_of_a_record_are_changed_too() -> None:
    """Links and pieces of evidence have fields, and each is given another value."""
    tried = outcome()[0] | outcome()[1]

    for holder, part in (
        ("provenance.chain", Link),
        ("assessment.evidence", Evidence),
        ("omission.evidence", Evidence),
    ):
        assert set() == {f"{holder}.{one.name}" for one in fields(part)} - tried
