"""Who said it first: the attribution trail of a claim, from the article to the first speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.books import references
from casebook.errors import WithdrawnId
from casebook.records import Claim, Provenance, Withdrawal
from casebook.views.jsonld import assessment_of, provenance_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.records import Record, SourceId
    from casebook.vocabulary import Attribution, Confidence, Ground, Visibility, Wording

THE_ARTICLE = "the article itself"
"""The first speaker of what no voice stands behind."""


class Step(NamedTuple):
    """One voice on the way from the article to the first speaker."""

    #: Who or what it is.
    label: str
    #: How the article shows it.
    shown: Visibility
    #: The ids of the works in which it speaks or is reported. Empty means that none is known.
    works: tuple[SourceId, ...]
    #: The place in those works; empty where none was noted.
    locator: str


class Trail(NamedTuple):
    """
    Where a claim comes from, and whether its voice really says it, as far as that is known.

    What nobody has recorded is None or empty.
    """

    #: The claim, which names the voice that the article presents.
    claim: Claim
    #: The voices behind the article, nearest first.
    steps: tuple[Step, ...] = ()
    #: Who said it first, as far as is known.
    first: str | None = None
    #: Whose words carry it in the article.
    wording: Wording | None = None
    #: How all that is known.
    known: Ground | None = None
    #: How sure it is.
    confidence: Confidence | None = None
    #: What else is to be known.
    note: str = ""
    #: Whether the voice really says it.
    attribution: Attribution | None = None
    #: Why that was judged so.
    reason: str = ""


def trail(book: Book, claim: Claim) -> Trail:
    """
    Give the trail of a claim; one without provenance or assessment has no more than is known.

    >>> from casebook import book
    >>> found = trail(book, book.claims["C021"])
    >>> found.steps[0].works, found.first, found.attribution
    (('telegraph-2015-news', 'nzherald-2015'), 'the ICSR report', <Attribution.IMPRECISE: 'imprecise'>)
    """  # noqa: E501 - a value is one line.
    found = Trail(claim)
    if provenance := provenance_of(book, claim):
        chain = provenance.chain
        found = found._replace(
            steps=tuple(Step(one.label, one.shown, one.sources, one.locator) for one in chain),
            first=chain[-1].label if chain else THE_ARTICLE,
            wording=provenance.wording,
            known=provenance.known,
            confidence=provenance.confidence,
            note=provenance.note,
        )
    if one := assessment_of(book, claim):
        found = found._replace(attribution=one.attribution, reason=one.attribution_reason)
    return found


def claims_of(book: Book, record: Record) -> Iterator[Claim]:
    """
    Give the claims that a record is, names or is named by, or whose provenance names it.

    Raises:
        casebook.errors.WithdrawnId: An edition has withdrawn the record.

    >>> from casebook import book
    >>> [claim.id for claim in claims_of(book, book.assessments["A021"])]
    ['C021']
    """
    if isinstance(record, Claim):
        yield record
    elif isinstance(record, Withdrawal):
        raise WithdrawnId("record", record.id, record.edition, record.note, record.replaced_by)
    else:
        ids = [one.id for one in references(record) if one.kind == "claim"]
        ids = ids or [one.id for one in book.citing(record, "claim")]
        traced = book.citing(record, "provenance")
        ids = ids or [one.claim for one in traced if isinstance(one, Provenance)]
        yield from (book.claims[id] for id in dict.fromkeys(ids))
