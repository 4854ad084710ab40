"""
The rules on what a claim rests on: provenance, assessment, evidence and the dates of sources.

They prove that verdicts and evidence agree in form. Whether a source says what the evidence
records, and whether a verdict is well weighed, no program can prove: the method page says how
to dispute it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from casebook.views.problem import Problem, Rule, shown
from casebook.vocabulary import Attribution, Bearing, Ground, Seen, SourceRole, Verdict, Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casebook.books import Book, Records
    from casebook.records import Assessment, Evidence, Provenance, Record, Source

DECIDING = {
    Verdict.SUPPORTED: frozenset({Bearing.SUPPORTS}),
    Verdict.IMPRECISE: frozenset({Bearing.QUALIFIES, Bearing.CONTRADICTS}),
    Verdict.CONTESTED: frozenset({Bearing.QUALIFIES, Bearing.CONTRADICTS}),
    Verdict.CONTRADICTED: frozenset({Bearing.CONTRADICTS}),
}
"""For each verdict that needs evidence, the bearings of which it needs at least one."""

_BOTH_SIDES = 2
"""The fewest pieces of evidence by which a claim can be contested."""

_SPEAKS_ELSEWHERE = (Attribution.CONFIRMED, Attribution.IMPRECISE, Attribution.MISATTRIBUTED)
"""The verdicts that only a look at what the voice says elsewhere can give."""


def known_by_then(book: Book, evidence: Evidence) -> bool:
    """
    Say whether a careful author could have known a piece of evidence on the day of the article.

    A source whose date is open counts as one that could be known.

    >>> from casebook import book
    >>> from casebook.records import Evidence, SourceId
    >>> from casebook.vocabulary import Bearing, Seen
    >>> one = Evidence(
    ...     source=SourceId("altier-2017"),
    ...     bearing=Bearing.CONTEXT,
    ...     seen=Seen.TEXT,
    ...     locator="abstract",
    ... )
    >>> known_by_then(book, one)
    False
    """
    return evidence.source not in book.sources or (
        book.sources[evidence.source].before_article is not False
    )


def _completeness(book: Book) -> Iterator[Problem]:
    kinds: tuple[tuple[str, Records[Provenance] | Records[Assessment]], ...] = (
        ("provenance", book.provenances),
        ("assessment", book.assessments),
    )
    for kind, records in kinds:
        given = Counter(record.claim for record in records)
        for claim in book.claims:
            if not given[claim.id]:
                yield Problem(shown(claim), "id", f"has no {kind}", f"record its {kind}")
        for record in records:
            if given[record.claim] > 1:
                yield Problem(
                    shown(record), "claim", f"names {record.claim}, as another {kind} does",
                    f"give each claim one {kind}",
                )  # fmt: skip
            if record.id[1:] != record.claim[1:]:
                yield Problem(
                    shown(record), "id", f"has not the digits of its claim, {record.claim}",
                    f"call it {record.id[0]}{record.claim[1:]}",
                )  # fmt: skip


def _attributions(book: Book) -> Iterator[Problem]:
    provenances = {one.claim: one for one in book.provenances}
    for provenance in book.provenances:
        if not provenance.chain and provenance.wording is not Wording.OWN:
            yield Problem(
                shown(provenance), "chain", f"is empty, but the wording is {provenance.wording}",
                "name whose words they are, if only as unknown",
            )  # fmt: skip
        if provenance.known is Ground.COMPARED and not provenance.sources:
            yield Problem(
                shown(provenance), "known", "is compared, but the chain names no source",
                "name what it was set beside",
            )  # fmt: skip
    for assessment in book.assessments:
        own = assessment.attribution is Attribution.OWN_VOICE
        if not own and not assessment.attribution_reason:
            yield Problem(
                shown(assessment), "attribution_reason",
                f"is empty, but the attribution is {assessment.attribution}", "give the reason",
            )  # fmt: skip
        found = provenances.get(assessment.claim)
        if found is None:
            continue
        if own == bool(found.chain):
            state = "has a chain" if found.chain else "has no chain"
            yield Problem(
                shown(assessment), "attribution",
                f"is {assessment.attribution}, but {shown(found)} {state}",
                "correct the one or the other",
            )  # fmt: skip
        if assessment.attribution in _SPEAKS_ELSEWHERE and not (
            found.sources or assessment.evidence
        ):
            yield Problem(
                shown(assessment), "attribution",
                f"is {assessment.attribution}, but neither chain nor evidence names a source",
                "name where the voice was heard",
            )  # fmt: skip


def _verdicts(book: Book) -> Iterator[Problem]:
    for assessment in book.assessments:
        then = [one for one in assessment.evidence if known_by_then(book, one)]
        clocks = (
            ("verdict", assessment.verdict, assessment.evidence, "evidence"),
            ("verdict_then", assessment.verdict_then, then, "evidence known by then"),
        )
        for field, verdict, evidence, what in clocks:
            needed = DECIDING.get(verdict)
            if needed and not needed & {one.bearing for one in evidence}:
                words = " or ".join(sorted(needed))
                yield Problem(
                    shown(assessment), field, f"is {verdict}, but no {what} {words} the claim",
                    "cite such evidence, or choose another verdict",
                )  # fmt: skip
            elif verdict is Verdict.CONTESTED and _bearing(evidence) < _BOTH_SIDES:
                yield Problem(
                    shown(assessment), field, f"is contested, but only one piece of {what} bears "
                    "on the claim", "cite both sides, or choose another verdict",
                )  # fmt: skip
            else:
                continue
            if verdict is assessment.verdict_then:
                # The other clock lacks what this one lacks, and to say so twice helps nobody.
                break
        later = [one for one in assessment.evidence if one not in then]
        undated = [one for one in then if _is_undated(book, one)]
        if assessment.verdict is not assessment.verdict_then and not _bearing(later + undated):
            yield Problem(
                shown(assessment), "verdict",
                f"is {assessment.verdict} and was {assessment.verdict_then}, but no later "
                "evidence bears on the claim",
                "cite it, or let the clocks agree",
            )  # fmt: skip


def _is_undated(book: Book, evidence: Evidence) -> bool:
    """Say whether it is open when a source appeared."""
    return evidence.source in book.sources and (
        book.sources[evidence.source].before_article is None
    )


def _bearing(evidence: Sequence[Evidence]) -> int:
    """Count the pieces of evidence that do more than give context."""
    return sum(one.bearing is not Bearing.CONTEXT for one in evidence)


def _repeated(book: Book) -> Iterator[Problem]:
    reasons: dict[str, Record] = {}
    for assessment in book.assessments:
        first = reasons.setdefault(assessment.reason, assessment)
        if first is not assessment:
            yield Problem(
                shown(assessment), "reason", f"is that of {shown(first)}",
                "say what holds for this claim",
            )  # fmt: skip
    for record, evidence in _holders(book):
        for one, times in Counter(evidence).items():
            if times > 1:
                yield Problem(
                    shown(record), "evidence", f"gives {one.source} {times} times with the same "
                    "place and bearing", "give it once",
                )  # fmt: skip


def _holders(book: Book) -> Iterator[tuple[Record, tuple[Evidence, ...]]]:
    """Give every record that holds evidence, with its evidence."""
    yield from ((one, one.evidence) for one in book.assessments)
    yield from ((one, one.evidence) for one in book.omissions)


def _seen(book: Book) -> Iterator[Problem]:
    for record, evidence in _holders(book):
        for one in evidence:
            in_summary = one.source in book.sources and (
                book.sources[one.source].seen is Seen.SUMMARY
            )
            if in_summary and one.seen is Seen.TEXT:
                yield Problem(
                    shown(record), "evidence", f"says that {one.source} was read, but the "
                    "source was seen in summary only", "correct the one or the other",
                )  # fmt: skip


def _dates(book: Book) -> Iterator[Problem]:
    published = book.article.published.key
    for source in book.sources:
        yield from _source_dates(source, published, is_article=source.id == book.article.id)
    for assessment in book.assessments:
        if assessment.assessed.key < published:
            yield Problem(
                shown(assessment), "assessed", "is before the day of the article",
                "give the day on which it was assessed",
            )  # fmt: skip
        for one in assessment.evidence:
            issued = book.sources[one.source].issued if one.source in book.sources else None
            if issued and issued.key > assessment.assessed.last:
                yield Problem(
                    shown(assessment), "assessed", f"is {assessment.assessed.phrase}, but "
                    f"the date of {one.source} is {issued.phrase}", "correct the one or the other",
                )  # fmt: skip


def _source_dates(
    source: Source, published: tuple[int, int, int], *, is_article: bool
) -> Iterator[Problem]:
    """Name a source whose date does not fit what is recorded of its being public."""
    if is_article:
        return
    decided = source.issued and (source.issued.last < published or source.issued.key > published)
    if source.before_article is not None and not decided and not source.note:
        yield Problem(
            shown(source), "before_article", "is given, but no date that was seen decides it",
            "say in the note what it rests on",
        )  # fmt: skip
    if source.issued is None:
        return
    said, field, step = source.before_article, "before_article", "correct it or the date"
    when = source.issued.phrase
    if source.issued.last < published and said is not True:
        word = "no" if said is False else "open"
        yield Problem(shown(source), field, f"is {word}, but its date is {when}", step)
    if source.issued.key > published and said is not False:
        word = "yes" if said else "open"
        yield Problem(shown(source), field, f"is {word}, but its date is {when}", step)


def _omissions(book: Book) -> Iterator[Problem]:
    for omission in book.omissions:
        roles = {
            book.sources[one.source].role for one in omission.evidence if one.source in book.sources
        }
        if roles and not roles & {SourceRole.NAMED, SourceRole.LEANED_ON}:
            yield Problem(
                shown(omission), "evidence", "holds no source that the article used",
                "cite where its own sources say it, or take the omission out",
            )  # fmt: skip


RULES: Iterable[Rule] = (
    Rule("Every claim has one provenance and one assessment, with its digits.", _completeness),
    Rule("An attribution verdict agrees with the chain, and gives its reason.", _attributions),
    Rule("A verdict rests on evidence, for each clock on what was known by then.", _verdicts),
    Rule("No reason and no piece of evidence is given twice.", _repeated),
    Rule("No place was read in a source that was seen in summary only.", _seen),
    Rule("No source is recorded as public before its date, or assessed before it.", _dates),
    Rule("An omission rests on a source that the article used.", _omissions),
)
"""Every rule, in the order in which breaches are reported."""
