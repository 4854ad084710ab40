"""
Check what no record can check alone: that the records of a book agree with one another.

Every rule is a row of :data:`RULES`; those on provenance, assessments and evidence stand in
:mod:`casebook.views.grounds`. What they do not check: whether a gist says what the
article says, and whether kind, phase, weight and relations are chosen well. Whether segments,
numbers, dates and names stand in the article is proved by :mod:`casebook.views.anchors`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from casebook import vocabulary
from casebook.errors import UnknownId
from casebook.views import grounds, history
from casebook.views.names import finder, fold, strange_capitals
from casebook.views.numerals import free_numbers
from casebook.views.problem import Problem, Rule, shown
from casebook.vocabulary import Disposition, Origin, SegmentKind, SourceRole

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from casebook.books import Book
    from casebook.records import Claim, Segment
    from casebook.views.names import Found


def problems(book: Book) -> Iterator[Problem]:
    """
    Give every breach of every rule, in the order of :data:`RULES`; nothing for a sound book.

    >>> from casebook import book
    >>> [str(problem) for problem in problems(book)]
    []

    A reference that leads nowhere is named with the nearest id:

    >>> from dataclasses import replace
    >>> from casebook.books import Records
    >>> [first, *others] = book.segments
    >>> lost = replace(first, section="fornt")
    >>> print(next(problems(replace(book, segments=Records("segment", [lost, *others])))))
    segment S001: section names 'fornt', which is no section; did you mean front?
    """
    for rule in RULES:
        found = list(rule.breaches(book))
        yield from found
        if found and rule.breaches is _types:
            # No other rule can read a field that holds what its type does not allow.
            return


def gist_names(book: Book, claim: Claim) -> tuple[str, ...]:
    """
    Give the ids of the names that a claim's gist uses, each once, in order.

    >>> from casebook import book
    >>> all(name in book.names for claim in book.claims for name in gist_names(book, claim))
    True
    """
    found = finder(book)(_bare(claim.gist))
    return tuple(dict.fromkeys(one.name.id for one in found))


def _bare_gists(book: Book) -> tuple[tuple[Claim, str, tuple[Found, ...]], ...]:
    """Give each claim with its gist without values and the names in that."""

    def make() -> tuple[tuple[Claim, str, tuple[Found, ...]], ...]:
        bare = ((claim, _bare(claim.gist)) for claim in book.claims)
        return tuple((claim, gist, finder(book)(gist)) for claim, gist in bare)

    return book.once("bare gists", make)


def _bare(gist: str) -> str:
    """Give a gist with a dash for each of its values, which end a sentence's beginning."""
    return re.sub(r"\{\w*\}", "_", gist)


def _references(book: Book) -> Iterator[Problem]:
    for record, found in book.references:
        for one in found:
            known = book.of_kind(one.kind)
            if one.id not in known:
                _, _, step = str(UnknownId(one.kind, one.id, known.ids)).partition("; ")
                fault = f"names {one.id!r}, which is no {one.kind}"
                yield Problem(shown(record), one.field, fault, step)


def _repeats(book: Book) -> Iterator[Problem]:
    for record, found in book.references:
        seen = Counter(
            (one.field, one.id)
            for one in found
            # Two positions on one question may cite the same claim, and two pieces of
            # evidence or two links of a chain the same work.
            if not one.field.startswith(("positions.", "evidence.", "chain."))
        )
        for (field, id), times in seen.items():
            if times > 1:
                yield Problem(shown(record), field, f"names {id} {times} times", "name it once")


def _sections(book: Book) -> Iterator[Problem]:
    held: dict[str, list[Segment]] = {}
    for segment in book.segments:
        held.setdefault(segment.section, []).append(segment)
    for place, section in enumerate(book.sections, start=1):
        if section.number != place:
            yield Problem(
                shown(section), "number", f"is {section.number} in place {place}",
                "number the sections from 1 in their order",
            )  # fmt: skip
        segments = held.get(section.id, [])
        if not segments:
            yield Problem(shown(section), "id", "is the section of no segment", "give it one")
        for segment in segments:
            first = segment is segments[0] and bool(section.heading)
            if first != (segment.form is SegmentKind.HEADING):
                if first:
                    fault = f"is set, but {segment.id}, with which it begins, is no heading"
                else:
                    fault = f"is that of {segment.id}, a heading that does not begin it"
                yield Problem(
                    shown(section), "heading" if first else "id", fault,
                    "begin a section with its heading, and only there",
                )  # fmt: skip


def _segment_order(book: Book) -> Iterator[Problem]:
    for before, segment in pairwise(book.segments):
        if segment.id <= before.id:
            yield _behind(segment, "id", f"comes after {before.id}", "put them in reading order")
        if segment.start < before.end:
            fault = f"is {segment.start}, within {before.id}, which ends at {before.end}"
            yield _behind(segment, "start", fault, "let segments follow one another")
        if segment.paragraph < before.paragraph:
            fault = f"falls from {before.paragraph} to {segment.paragraph}"
            yield _behind(segment, "paragraph", fault, "count paragraphs from the first")
        if _section_number(book, segment) < _section_number(book, before):
            fault = f"goes back from {before.section} to {segment.section}"
            yield _behind(segment, "section", fault, "keep each section in one piece")
    for segment in book.segments:
        if segment.end > book.article.length:
            fault = f"is {segment.end}, behind the article’s end at {book.article.length}"
            yield _behind(segment, "end", fault, "correct the one or the other")


def _widths(book: Book) -> Iterator[Problem]:
    for records in (book.segments, book.claims):
        for before, record in pairwise(records):
            if len(record.id) != len(before.id):
                # Ids are put in order as texts, where S1000 comes before S999.
                yield Problem(
                    shown(record), "id", f"has not as many digits as {before.id}",
                    f"give the ids of all {record.kind_name}s as many digits",
                )  # fmt: skip


def _behind(segment: Segment, field: str, fault: str, step: str) -> Problem:
    """Make a problem of a segment."""
    return Problem(shown(segment), field, fault, step)


def _section_number(book: Book, segment: Segment) -> int:
    """Give the place of a segment's section; 0 where there is none."""
    return book.sections[segment.section].number if segment.section in book.sections else 0


def _dispositions(book: Book) -> Iterator[Problem]:
    for segment in book.segments:
        for disposition in (Disposition.CLAIM, Disposition.QUESTION):
            if segment.disposition is disposition and not book.citing(segment, disposition.value):
                yield Problem(
                    shown(segment), "disposition",
                    f"is {disposition}, but no {disposition} cites it",
                    f"record the {disposition}, or choose another disposition",
                )  # fmt: skip
    for claim in book.claims:
        if not {Disposition.CLAIM, Disposition.QUESTION} & {
            book.segments[id].disposition for id in claim.segments if id in book.segments
        }:
            yield Problem(
                shown(claim), "segments", "names none that claims or asks",
                "cite the one that asserts it, or correct the disposition",
            )  # fmt: skip
        for segment in (book.segments[id] for id in claim.segments if id in book.segments):
            if segment.disposition in (Disposition.STRUCTURE, Disposition.TRANSITION):
                yield Problem(
                    shown(claim), "segments", f"names {segment.id}, whose disposition is "
                    f"{segment.disposition}", "correct the one or the other",
                )  # fmt: skip


def _presuppositions(book: Book) -> Iterator[Problem]:
    for question in book.questions:
        asking = set(question.segments)
        for claim in book.claims:
            if asking.issuperset(claim.segments) and claim.id not in question.presupposes:
                yield Problem(
                    shown(question), "presupposes", f"lacks {claim.id}, which is read from its "
                    "segments alone", "name it",
                )  # fmt: skip


def _claim_order(book: Book) -> Iterator[Problem]:
    placed = [claim for claim in book.claims if claim.segments[0] in book.segments]
    for before, claim in pairwise(placed):
        earlier, here = (
            _section_number(book, book.segments[one.segments[0]]) for one in (before, claim)
        )
        if here < earlier:
            yield Problem(
                shown(claim), "segments", f"begins in an earlier section than {before.id}",
                "put it with the claims of its section",
            )  # fmt: skip
        elif here == earlier and claim.id < before.id:
            yield Problem(
                shown(claim), "id", f"comes after {before.id}", "let ids ascend within a section"
            )


def _relations(book: Book) -> Iterator[Problem]:
    stated = {(claim.id, one.kind, one.claim) for claim in book.claims for one in claim.relations}
    for claim in book.claims:
        for one in claim.relations:
            if one.claim == claim.id:
                yield Problem(shown(claim), "relations", "names itself", "name another claim")
            elif claim.id < one.claim and (one.claim, one.kind, claim.id) in stated:
                yield Problem(
                    shown(claim), "relations", f"{one.kind.value} {one.claim}, which "
                    f"{one.kind.value} it too", "state it on one of them",
                )  # fmt: skip


def _same(book: Book) -> Iterator[Problem]:
    first: dict[str, Claim] = {}
    for claim in book.claims:
        earlier = first.setdefault(claim.text.casefold(), claim)
        if earlier is not claim:
            yield Problem(
                shown(claim), "gist", f"is that of {earlier.id}", "add its segments to that claim"
            )
        names = Counter(value.name for value in claim.values)
        for name, times in names.items():
            if times > 1:
                yield Problem(
                    shown(claim), "gist", f"has {times} values called {{{name}}}", "rename one"
                )


def _free_numbers(book: Book) -> Iterator[Problem]:
    for claim, gist, names in _bare_gists(book):
        masked = gist
        for found in reversed(names):
            masked = f"{masked[: found.start]}_{masked[found.end :]}"
        for number in free_numbers(masked):
            yield Problem(
                shown(claim), "gist", f"holds the free number {number!r}",
                "record it as a quantity or a date and name it in braces",
            )  # fmt: skip


def _strange_names(book: Book) -> Iterator[Problem]:
    for claim, gist, names in _bare_gists(book):
        for word in strange_capitals(gist, names):
            yield Problem(
                shown(claim), "gist", f"uses {word!r}, which belongs to no name",
                "add the name, or write the word small",
            )  # fmt: skip


def _used_names(book: Book) -> Iterator[Problem]:
    for claim, _gist, names in _bare_gists(book):
        used = {one.name.id for one in names}
        for id in claim.supplied:
            if id not in used:
                yield Problem(
                    shown(claim), "supplied", f"names {id}, which the gist does not use",
                    "take it out",
                )  # fmt: skip
    gists = [fold(claim.gist) for claim in book.claims]
    forms = {gist[one.start : one.end] for gist in gists for one in finder(book)(gist)}
    for name in book.names:
        if not any(_is_among(forms, form) for form in name.in_gists):
            yield Problem(shown(name), "label", "is used by no gist", "use it or take it out")
            continue
        for form in name.also:
            if not _is_among(forms, form):
                yield Problem(
                    shown(name), "also", f"gives {form!r}, which no gist uses", "take it out"
                )


def _is_among(forms: set[str], form: str) -> bool:
    """Say whether a form is used, perhaps with the capital of a sentence's beginning."""
    folded = fold(form)
    return bool(forms & {folded, folded[:1].upper() + folded[1:]})


def _ambiguous_names(book: Book) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name in book.names:
        for form in name.in_gists:
            earlier = first.setdefault(form, name.id)
            if earlier != name.id:
                yield Problem(
                    shown(name), "also", f"shares {form!r} with name {earlier}", "keep it on one"
                )


def _orphans(book: Book) -> Iterator[Problem]:
    for voice in book.voices:
        if not book.references_to(voice):
            yield Problem(shown(voice), "id", "is the voice of no claim", "use it or take it out")
    for mechanism in book.mechanisms:
        if mechanism.segments and not book.references_to(mechanism):
            yield Problem(
                shown(mechanism), "segments", "says that the article names it, but no record does",
                "name it where it belongs",
            )  # fmt: skip
    for source in book.sources:
        is_article = source.id == book.article.id
        if not (source.segments or is_article or book.references_to(source)):
            yield Problem(shown(source), "id", "is cited by nothing", "cite it or take it out")


def _article(book: Book) -> Iterator[Problem]:
    article = f"article {book.article.id}"
    if book.article.id not in book.sources:
        yield Problem(article, "id", "is no source", "record the article among the sources")
    for source in book.sources:
        if (source.role is SourceRole.SUBJECT) != (source.id == book.article.id):
            yield Problem(
                shown(source), "role", f"is {source.role}, but the article is {book.article.id}",
                "give the role of subject to the article alone",
            )  # fmt: skip


def _numbering(book: Book) -> Iterator[Problem]:
    for place, mechanism in enumerate(book.mechanisms, start=1):
        if mechanism.number != place:
            yield Problem(
                shown(mechanism), "number", f"is {mechanism.number} in place {place}",
                "number the mechanisms from 1 in their order",
            )  # fmt: skip
    narratives = [reason for reason in book.reasons if reason.number is not None]
    for place, reason in enumerate(narratives, start=1):
        if reason.number != place:
            yield Problem(
                shown(reason), "number", f"is {reason.number} in place {place}",
                "number the report’s narratives from 1 in their order",
            )  # fmt: skip
    for reason in book.reasons:
        if (reason.origin is Origin.REPORT) != (reason.number is not None):
            yield Problem(
                shown(reason), "number", f"is {reason.number}, but its origin is {reason.origin}",
                "number the report’s narratives and no others",
            )  # fmt: skip


def _mirrors(book: Book) -> Iterator[Problem]:
    for mirror in book.mirrors:
        for id in mirror.promise_claims:
            if id in mirror.reality_claims:
                yield Problem(
                    shown(mirror), "reality_claims", f"names {id}, as promise_claims does",
                    "keep it on one side",
                )  # fmt: skip


def _terms(book: Book) -> Iterator[Problem]:
    for term in book.terms:
        if term.id in term.see:
            yield Problem(shown(term), "see", "names itself", "name another term")


def _types(book: Book) -> Iterator[Problem]:
    for records in book.by_kind.values():
        for record in records:
            yield from _type_problems(shown(record), record, "")


def _type_problems(name: str, part: object, path: str) -> Iterator[Problem]:
    """Name the fields of a record or a part of it that hold what their type does not allow."""
    for field, words, is_tuple in _types_of(_class(part)):
        value = getattr(part, field)
        if words is not None and value is not None and not isinstance(value, words):
            yield Problem(
                name, f"{path}{field}", f"is {value!r}, which is no word of {words.__name__}",
                f"write it as {words.__name__}.NAME",
            )  # fmt: skip
        elif is_tuple and not isinstance(value, tuple):
            yield Problem(
                name, f"{path}{field}", f"is of type {type(value).__name__} and no tuple",
                "write it in round brackets, with a comma after a single item",
            )  # fmt: skip
        else:
            for inner in value if isinstance(value, tuple) else ():
                yield from _type_problems(name, inner, f"{path}{field}.")


def _class(part: object) -> Hashable:
    """Give the class of a part, as the cache below sees it."""
    return cast("Hashable", type(part))


@cache
def _types_of(cls: type[object]) -> tuple[tuple[str, type | None, bool], ...]:
    """Give each field of a dataclass with its vocabulary, if any, and whether it is a tuple."""
    found = []
    for one in fields(cls) if is_dataclass(cls) else ():
        written = str(one.type)
        words = vars(vocabulary).get(written.removesuffix(" | None"))
        is_words = isinstance(words, type)
        found.append((one.name, words if is_words else None, written.startswith("tuple[")))
    return tuple(found)


RULES = (
    Rule("Every field holds what its type says: words of its vocabulary, tuples.", _types),
    Rule("Every reference leads to a record.", _references),
    Rule("No field names the same record twice.", _repeats),
    Rule("Sections are numbered in order, and each begins with its heading.", _sections),
    Rule("Segments follow one another in reading order, section by section.", _segment_order),
    Rule("The ids of all segments have as many digits, and those of all claims.", _widths),
    Rule("What claims or asks is recorded, and a claim cites what claims or asks.", _dispositions),
    Rule("What is read from a question alone is among what it presupposes.", _presuppositions),
    Rule("Claims follow the sections, and their ids ascend within each.", _claim_order),
    Rule("No claim relates to itself, and no relation is stated from both sides.", _relations),
    Rule("No claim is recorded twice, and no value shares its name.", _same),
    Rule("A gist holds no number outside its quantities and dates.", _free_numbers),
    Rule("A gist holds no proper name that is not a name of the book.", _strange_names),
    Rule("Every form of a name is used by a gist, and a supplied name by its own.", _used_names),
    Rule("No two names share a form.", _ambiguous_names),
    Rule("Every voice, named mechanism and source is cited by a record.", _orphans),
    Rule("The article is among the sources, and it alone is their subject.", _article),
    Rule("Mechanisms and the report’s narratives are numbered in order.", _numbering),
    Rule("No claim stands on both sides of a mirror.", _mirrors),
    Rule("No term refers to itself.", _terms),
    *grounds.RULES,
    *history.RULES,
)
"""Every rule, in the order in which breaches are reported."""
