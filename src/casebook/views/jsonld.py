"""
Claims, the reviews of claims, and terms in the words of schema.org, as JSON-LD has them.

A review is given only where sources decided something: where the verdict is that nothing was
found, or that no evidence could decide, there is none. Its rating is a word, since the verdicts
are no scale. What is not known is left out; nothing stands in for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casebook.records import Assessment, Provenance
from casebook.views.csl import csl_name
from casebook.vocabulary import Attribution, Kind, Verdict, VoiceKind

if TYPE_CHECKING:
    from casebook.books import Book
    from casebook.records import Claim, Source, Voice

CONTEXT = "https://schema.org"
"""What says whose words they are; it is a name, and nothing is fetched from there."""

DECIDED = (Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.CONTESTED, Verdict.CONTRADICTED)
"""The verdicts that rest on what sources say about the claim."""

_ON_TESTIMONY = " It says whether such testimony is on record, not whether it is true."
"""What a review of testimony adds, since its rating could be taken for more."""

_TYPES = {
    "article-journal": "ScholarlyArticle",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "webpage": "WebPage",
}
"""The types of CSL that schema.org has too; the others are creative works."""


def article_data(book: Book) -> dict[str, Any]:
    """
    Give the article.

    >>> from casebook import book
    >>> article_data(book)["@type"], article_data(book)["author"]
    ('BlogPosting', {'@type': 'Person', 'name': 'Nomad'})
    """
    article = book.article
    type_ = book.sources[article.id].type if article.id in book.sources else ""
    return {
        "@type": _TYPES.get(type_, "Article"),
        "name": article.title,
        "author": {"@type": "Person", "name": article.byline},
        "datePublished": article.published.iso,
        "isPartOf": {"@type": "CreativeWork", "name": article.publication},
        "url": article.url,
    }


def claim_data(book: Book, claim: Claim) -> dict[str, Any]:
    """
    Give a claim: what it says, who says it, and where it stands and first stood.

    The voice that the article presents is named as its author only where that was confirmed;
    else the claim is that of the article, which is what is known. It first stood in the works
    at the far end of its attribution chain, where they are known.

    >>> from casebook import book
    >>> found = claim_data(book, book.claims["C004"])
    >>> found["text"], found["author"]["name"]
    ('The testimony of people who left IS shows what its caliphate is like.', 'Nomad')
    """
    article = article_data(book)
    data = {
        "@type": "Claim",
        "identifier": claim.id,
        "text": claim.text,
        "author": article["author"],
        "datePublished": article["datePublished"],
        "appearance": article,
    }
    voice = confirmed_voice(book, claim)
    if voice:
        data |= _said_by(voice)
    provenance = provenance_of(book, claim)
    if provenance and provenance.chain:
        first = provenance.chain[-1].sources
        data["firstAppearance"] = [source_data(one) for one in book.sources.pick(first)]
    return {name: value for name, value in data.items() if value != []}


def agent_data(name: str) -> dict[str, str]:
    """
    Give a person, written ``Family, Given``, or a body.

    >>> agent_data("Harbour Board")
    {'@type': 'Organization', 'name': 'Harbour Board'}
    """
    parts = csl_name(name)
    if "family" in parts:
        return {
            "@type": "Person", "familyName": parts["family"], "givenName": parts["given"],
        }  # fmt: skip
    return {"@type": "Organization", "name": name}


def confirmed_voice(book: Book, claim: Claim) -> Voice | None:
    """
    Give the voice that the article presents, where it was confirmed that it says so; else None.

    >>> from casebook import book
    >>> confirmed_voice(book, book.claims["C004"]) is None
    True
    """
    assessment = assessment_of(book, claim)
    if assessment and assessment.attribution is Attribution.CONFIRMED:
        return book.voices[claim.voice]
    return None


def assessment_of(book: Book, claim: Claim) -> Assessment | None:
    """
    Give the assessment of a claim, if there is one.

    >>> from casebook import book
    >>> found = assessment_of(book, book.claims["C004"])
    >>> found and found.claim
    'C004'
    """
    found = book.citing(claim, "assessment")
    return next((one for one in found if isinstance(one, Assessment)), None)


def provenance_of(book: Book, claim: Claim) -> Provenance | None:
    """
    Give the provenance of a claim, if there is one.

    >>> from casebook import book
    >>> found = provenance_of(book, book.claims["C004"])
    >>> found and found.claim
    'C004'
    """
    found = book.citing(claim, "provenance")
    return next((one for one in found if isinstance(one, Provenance)), None)


def review_data(book: Book, claim: Claim, author: str) -> dict[str, Any] | None:
    """
    Give the review of a claim; None where its verdict rests on no source that decides it.

    Args:
        book: The book.
        claim: The claim.
        author: Those who made the records.

    >>> from casebook import book
    >>> [one] = [one for one in book.assessments if one.claim == "C261"]
    >>> found = review_data(book, book.claims["C261"], "The contributors")
    >>> found["reviewRating"]["alternateName"] == one.verdict.label
    True
    >>> found["itemReviewed"] == claim_data(book, book.claims["C261"])
    True
    """
    assessment = assessment_of(book, claim)
    if assessment is None or not assessment.evidence or assessment.verdict not in DECIDED:
        return None
    is_testimony = claim.kind is Kind.TESTIMONIAL
    return {
        "@type": "ClaimReview",
        "claimReviewed": claim.text,
        "itemReviewed": claim_data(book, claim),
        "reviewRating": {"@type": "Rating", "alternateName": assessment.verdict.label},
        "reviewBody": assessment.reason + (_ON_TESTIMONY if is_testimony else ""),
        "author": {"@type": "Organization", "name": author},
        "datePublished": assessment.assessed.iso,
    }


def terms_data(book: Book) -> list[dict[str, Any]]:
    """
    Give the terms of the glossary.

    >>> from casebook import book
    >>> terms_data(book)[0]["name"] == next(iter(book.terms)).label
    True
    """
    return [
        {
            "@type": "DefinedTerm",
            "termCode": term.id,
            "name": term.label,
            "description": term.definition,
        }
        for term in book.terms
    ]


def source_data(source: Source) -> dict[str, Any]:
    """
    Give a source.

    >>> from casebook import book
    >>> found = source_data(book.sources["neumann-2015-icsr"])
    >>> found["@type"], found["author"]
    ('Report', [{'@type': 'Person', 'familyName': 'Neumann', 'givenName': 'Peter R.'}])
    """
    data: dict[str, Any] = {"@type": _TYPES.get(source.type, "CreativeWork"), "name": source.title}
    if source.author:
        data["author"] = [agent_data(name) for name in source.author]
    # Decades, intervals and years before the common era have no form that schema.org takes.
    if source.issued and not set(source.issued.iso) & set("X/") and source.issued.iso[0] != "-":
        data["datePublished"] = source.issued.iso
    if source.container_title:
        data["isPartOf"] = {"@type": "CreativeWork", "name": source.container_title}
    if source.url or source.doi:
        data["url"] = source.url or f"https://doi.org/{source.doi}"
    return data


def _said_by(voice: Voice) -> dict[str, Any]:
    """
    Say whose a claim is that a voice was found to make.

    A voice that the article leaves without a name is described. Only people and bodies are
    authors; of a publication it is known that the claim rests on it.
    """
    word = "name" if voice.named else "description"
    if voice.kind is VoiceKind.PUBLICATION:
        return {"isBasedOn": {"@type": "CreativeWork", word: voice.label}}
    kind = "Person" if voice.kind is VoiceKind.PERSON else "Organization"
    return {"author": {"@type": kind, word: voice.label}}
