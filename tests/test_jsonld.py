"""Claims and reviews are put into the words of schema.org, and say no more than is known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from casebook import book
from casebook.books import Records
from casebook.records import Assessment, Claim, Provenance
from casebook.views.jsonld import (
    DECIDED,
    article_data,
    claim_data,
    review_data,
    source_data,
    terms_data,
)
from casebook.vocabulary import Attribution, Verdict, VoiceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book

#: What schema.org knows of each type that is used here: its own properties and those of the types
#: above it. Written from schema-dts 2.1, which is made from schema.org; tests fetch nothing.
WORK = {
    "author", "datePublished", "description", "identifier", "isBasedOn", "isPartOf", "name",
    "text", "url",
}  # fmt: skip
AGENT = {"name", "description"}
PROPERTIES = {
    "Claim": WORK | {"appearance", "firstAppearance"},
    "ClaimReview": WORK | {"claimReviewed", "itemReviewed", "reviewBody", "reviewRating"},
    "Rating": {"alternateName"},
    "Person": AGENT | {"familyName", "givenName"},
    "Organization": AGENT,
    "DefinedTerm": {"name", "description", "termCode", "url"},
    **dict.fromkeys(
        (
            "Article", "BlogPosting", "Book", "Chapter", "CreativeWork", "Dataset", "NewsArticle",
            "Report", "ScholarlyArticle", "WebPage",
        ),
        WORK,
    ),
}  # fmt: skip

AUTHOR = "The contributors"


def things(part: object) -> Iterator[dict[str, Any]]:
    """Give every thing in some data, those within others too."""
    if isinstance(part, dict):
        yield part
        part = list(part.values())
    for one in part if isinstance(part, list) else ():
        yield from things(one)


def ground(claim: Claim, kind: type[Assessment | Provenance]) -> Any:  # noqa: ANN401 - it is of that kind.
    """Give what is recorded about a claim."""
    [found] = [one for one in book.citing(claim, kind.kind_name) if isinstance(one, kind)]
    return found


def changed(claim: Claim, **fields: object) -> Book:
    """Give the book with another assessment of a claim."""
    old = ground(claim, Assessment)
    new = replace(old, **fields)
    rows = [new if one.id == old.id else one for one in book.assessments]
    return replace(book, assessments=Records("assessment", rows))


def test_every_property_is_one_that_schema_org_gives_to_its_type() -> None:
    """A reader of such data ignores a misspelt property, so nobody would notice it."""
    data = [review_data(book, one, AUTHOR) or claim_data(book, one) for one in book.claims]
    sources = [source_data(one) for one in book.sources]
    for thing in things([data, sources, terms_data(book), article_data(book)]):
        assert thing.keys() - {"@type"} <= PROPERTIES[thing["@type"]], thing


def test_nothing_is_given_empty() -> None:
    """What is not known is left out."""
    data = [review_data(book, one, AUTHOR) or claim_data(book, one) for one in book.claims]
    for thing in things([data, [source_data(one) for one in book.sources]]):
        assert all(thing.values()), thing


@pytest.mark.parametrize("verdict", Verdict)
def test_a_claim_has_a_review_where_sources_decided(verdict: Verdict) -> None:
    """Whether they did is what the verdict says."""
    claim = book.claims["C261"]
    found = review_data(changed(claim, verdict=verdict), claim, AUTHOR)

    assert (verdict in DECIDED) == (found is not None)
    assert found is None or found["reviewRating"] == {
        "@type": "Rating",
        "alternateName": verdict.label,
    }


def test_no_evidence_no_review() -> None:
    """A verdict that names no source is not handed on as a finding."""
    claim = book.claims["C261"]

    assert review_data(book, claim, AUTHOR) is not None
    assert review_data(changed(claim, evidence=()), claim, AUTHOR) is None


def test_a_rating_is_a_word_and_no_number() -> None:
    """The verdicts are no scale."""
    reviews = [review_data(book, one, AUTHOR) for one in book.claims]

    assert any(reviews)
    for thing in things([one for one in reviews if one]):
        assert not thing.keys() & {"ratingValue", "bestRating", "worstRating"}


def test_a_voice_is_author_only_where_that_was_confirmed() -> None:
    """Else the claim is that of the article."""
    by_article = article_data(book)["author"]
    for claim in book.claims:
        data, voice = claim_data(book, claim), book.voices[claim.voice]
        confirmed = ground(claim, Assessment).attribution is Attribution.CONFIRMED
        if confirmed and voice.kind is not VoiceKind.PUBLICATION:
            assert voice.label in data["author"].values()
        else:
            assert by_article == data["author"]
        assert ("isBasedOn" in data) == (confirmed and voice.kind is VoiceKind.PUBLICATION)


def test_whom_the_article_does_not_name_has_no_name_here() -> None:
    """Such a voice is described."""
    unnamed = {one.label for one in book.voices if not one.named}
    for thing in things([claim_data(book, one) for one in book.claims]):
        assert thing.get("name") not in unnamed


def test_a_claim_first_stood_at_the_far_end_of_its_chain() -> None:
    """Where that end has no known work, nothing is said."""
    for claim in book.claims:
        chain = ground(claim, Provenance).chain
        titles = [book.sources[id].title for id in chain[-1].sources] if chain else []
        found = claim_data(book, claim).get("firstAppearance", [])
        assert titles == [one["name"] for one in found]


def test_a_date_without_a_form_of_its_own_is_left_out() -> None:
    """Decades, intervals and years before the common era are no dates to schema.org."""
    for source in book.sources:
        data = source_data(source)
        plain = source.issued and source.issued.iso.replace("-", "").isdigit()
        if not plain or (source.issued and source.issued.iso.startswith("-")):
            assert "datePublished" not in data
        else:
            assert source.issued is not None
            assert source.issued.iso == data["datePublished"]
