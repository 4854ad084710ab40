"""
Prove with a copy of the article that everything a book ties to it stands there.

What is proved: the copy is the article; every segment stands where the book says, and nothing
lies between them; headings, title, byline, day and spellings stand as recorded; and what
:mod:`casebook.views.standing` asks of each claim. What is not proved: that a gist says what
its segments say.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, NamedTuple

from casebook.views.dates import read_dates
from casebook.views.names import fold, stands
from casebook.views.problem import Problem, shown
from casebook.views.standing import claim_problems
from casebook.vocabulary import Marks, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from casebook.books import Book
    from casebook.records import Segment


def collapse_white_space(text: str) -> str:
    r"""
    Replace every run of white space by one space, and strip both ends.

    >>> collapse_white_space(" two\n\twords\N{NO-BREAK SPACE}")
    'two words'
    """
    return re.sub(r"\s+", " ", text).strip()


RECIPES: dict[str, Callable[[str], str]] = {"collapse-ws-v1": collapse_white_space}
"""What is done to a text before it is digested, by the name of the recipe."""

_DIGEST_LENGTH = 16


def digest(text: str, recipe: str = "collapse-ws-v1") -> str:
    r"""
    Digest a text: the first 16 hexadecimal digits of the SHA-256 of its UTF-8.

    Args:
        text: The text.
        recipe: The name of what is done to the text before; one of :data:`RECIPES`.

    Raises:
        KeyError: There is no such recipe.

    >>> digest("two words")
    'a03f1d611645eb53'
    >>> digest(" two\nwords ") == digest("two words")
    True
    >>> digest("two words", "upper-case")
    Traceback (most recent call last):
    ...
    KeyError: 'upper-case'
    """
    folded = RECIPES[recipe](text).encode()
    return hashlib.sha256(folded).hexdigest()[:_DIGEST_LENGTH]


def verify(book: Book, text: str) -> Iterator[Problem]:
    """
    Give everything that a book ties to its article and that does not stand in *text*.

    A text that is another one altogether is one problem, and so is the article with other
    white space, since no offset holds in it.

    Args:
        book: The book.
        text: The text of the article, with line feeds for line ends.

    >>> from casebook import book
    >>> for problem in verify(book, "Something else."):
    ...     print(problem)
    article nomad-2015: text is not the article: 15 code points instead of 18607, and not one of the 176 segments stands in it; give the article as it was published
    """  # noqa: E501 - a message is one line.
    article = book.article
    name = f"article {article.id}"
    if article.recipe not in RECIPES:
        known = ", ".join(RECIPES)
        yield Problem(name, "recipe", f"{article.recipe!r} is unknown", f"use one of: {known}")
        return
    places = _places(book, text)
    standing = [one for one in places if one.moved is not None]
    found = digest(text, article.recipe)
    same_words = found == article.digest
    if places and not standing and not same_words:
        yield Problem(
            name, "text",
            f"is not the article: {len(text)} code points instead of {article.length}, and not "
            f"one of the {len(places)} segments stands in it",
            "give the article as it was published",
        )  # fmt: skip
        return
    compare = "compare the copy with the article as it was published"
    if len(text) != article.length:
        fault = f"is {len(text)} code points, not {article.length}"
        if same_words:
            fault += ": the words are the article’s, the white space is not"
            yield Problem(name, "length", fault, "give a copy with the line breaks of publication")
            # No offset behind the first difference holds, and to name each would say no more.
            return
        yield Problem(name, "length", fault, compare)
    if not same_words:
        yield Problem(name, "digest", f"is {found}, not {article.digest}", compare)
    yield from _segment_problems(places)
    yield from _gaps(book, text, places)
    yield from _paragraphs(text, places)
    yield from _marks(places)
    texts: dict[str, str] = {one.segment.id: fold(one.text) for one in places}
    yield from _frame(book, texts)
    whole = fold(text)
    for claim in book.claims:
        where = [id for id in claim.segments if id in texts]
        yield from claim_problems(book, claim, [texts[id] for id in where], whole)
    yield from _spellings(book, whole)
    yield from _other_words(book, texts)


class _Place(NamedTuple):
    """Where a segment was looked for, and what stands there."""

    segment: Segment
    #: What stands there.
    text: str
    #: How much later than recorded the segment stands; None where it does not stand at all.
    moved: int | None


def _places(book: Book, text: str) -> list[_Place]:
    """Look for every segment at its offsets, and displaced by what the text is longer."""
    longer = len(text) - book.article.length
    places = []
    for segment in book.segments:
        for moved in (0, longer):
            stretch = text[max(segment.start + moved, 0) : max(segment.end + moved, 0)]
            if digest(stretch, book.article.recipe) == segment.digest:
                places.append(_Place(segment, stretch, moved))
                break
        else:
            places.append(_Place(segment, text[segment.start : segment.end], None))
    return places


def _segment_problems(places: Sequence[_Place]) -> Iterator[Problem]:
    """Name every segment that does not stand where it should; those displaced as one."""
    displaced = [one for one in places if one.moved]
    for one in places:
        segment = one.segment
        if one.moved is None:
            yield Problem(
                shown(segment), "digest",
                f"{segment.digest} is not that of what stands from {segment.start} to "
                f"{segment.end}", "correct the offsets, the digest or the copy",
            )  # fmt: skip
        elif displaced and one is displaced[0]:
            way = "later" if (one.moved or 0) > 0 else "earlier"
            others = len(displaced) - 1
            yield Problem(
                shown(segment), "start",
                f"is displaced: it{f' and {others} more' if others else ''} stand"
                f"{'' if others else 's'} {abs(one.moved or 0)} code points {way}",
                "correct the copy before it",
            )  # fmt: skip


def _gaps(book: Book, text: str, places: Sequence[_Place]) -> Iterator[Problem]:
    """Name the stretches that belong to no segment, where all segments stand."""
    if any(one.moved != 0 for one in places):
        return
    begin = 0
    ends = [(one.segment.start, one.segment.end) for one in places]
    for start, end in [*ends, (len(text), len(text))]:
        if text[begin:start].strip():
            yield Problem(
                f"article {book.article.id}", "text",
                f"from {begin} to {start} belongs to no segment", "give it one",
            )  # fmt: skip
        begin = max(begin, end)


def _paragraphs(text: str, places: Sequence[_Place]) -> Iterator[Problem]:
    """Name what is not counted right where segments stand: paragraphs, and their very ends."""
    for segment, stretch, moved in places:
        if moved is None:
            continue
        if stretch != stretch.strip():
            yield Problem(
                shown(segment), "start" if stretch[:1].isspace() else "end",
                "takes in white space", "give the offsets of the first and behind the last letter",
            )  # fmt: skip
        before = text[: segment.start + moved].split("\n")
        paragraph = sum(bool(line.strip()) for line in before[:-1]) + 1
        if paragraph != segment.paragraph:
            yield Problem(
                shown(segment), "paragraph", f"is {segment.paragraph}, and it stands in "
                f"{paragraph}", "count the lines that are not blank from 1",
            )  # fmt: skip


def marks_in(text: str) -> Marks:
    """
    Say which form the apostrophes and quotation marks of a text have.

    >>> marks_in("It\u2019s here").value, marks_in("It's here").value, marks_in("Here").value
    ('typographic', 'straight', 'none')
    """
    straight, typographic = (any(mark in text for mark in marks) for marks in ("'\"", "‘’“”"))
    if straight and typographic:
        return Marks.MIXED
    if straight:
        return Marks.STRAIGHT
    return Marks.TYPOGRAPHIC if typographic else Marks.NONE


def _marks(places: Sequence[_Place]) -> Iterator[Problem]:
    """Name the segments whose apostrophes and quotation marks have another form."""
    for segment, stretch, moved in places:
        found = marks_in(stretch)
        if moved is not None and found is not segment.marks:
            yield Problem(
                shown(segment), "marks", f"is {segment.marks}, and they are {found}",
                "record the form that the article has",
            )  # fmt: skip


def _frame(book: Book, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Name what the article and the sections record of titles and does not stand so."""
    by_form: dict[SegmentKind, list[str]] = {}
    for segment in book.segments:
        by_form.setdefault(segment.form, []).append(texts[segment.id])
    article = book.article
    day = article.published.iso
    recorded = (
        (SegmentKind.TITLE, "title", lambda one: fold(article.title) == one),
        (SegmentKind.BYLINE, "byline", lambda one: stands(article.byline, one)),
        (SegmentKind.DATE, "published", lambda one: day in read_dates(one, day)),
    )
    for form, field, holds in recorded:
        # An article may lack the line; then nothing here proves the field.
        if not all(map(holds, by_form.get(form, ()))):
            yield Problem(
                f"article {article.id}", field, f"does not stand in a {form.label} of the text",
                "write it as the article does",
            )  # fmt: skip
    for section in book.sections:
        headings = (
            texts[one.id]
            for one in book.segments
            if one.form is SegmentKind.HEADING and one.section == section.id
        )
        if section.heading and fold(section.heading) not in headings:
            yield Problem(
                shown(section), "heading", "stands in no heading of the section",
                "write it as the article does",
            )  # fmt: skip


def _spellings(book: Book, whole: str) -> Iterator[Problem]:
    """Name the spellings that a name is said to have in the article and has not."""
    for name in book.names:
        for spelling in name.spellings:
            if not stands(spelling, whole):
                yield Problem(
                    shown(name), "spellings", f"gives {spelling!r}, which stands nowhere in the "
                    "article", "write it as the article does",
                )  # fmt: skip
        if not name.spellings and not any(stands(form, whole) for form in name.in_gists):
            yield Problem(
                shown(name), "label", "stands nowhere in the article",
                "give the article’s spellings of it",
            )  # fmt: skip


def _other_words(book: Book, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Name the words of events and mechanisms that do not stand in their segments."""
    for event in book.events:
        here = [texts[id] for id in event.segments if id in texts]
        words = event.date.stated
        if words and not any(stands(words, text) for text in here):
            fault = f"rests on the words {words!r}, which do not stand in its segments"
            yield Problem(shown(event), "date", fault, "quote the article’s words")
    for mechanism in book.mechanisms:
        for id in mechanism.segments:
            if id in texts and not stands(mechanism.label.lower(), texts[id].lower()):
                fault = f"names {id}, where {mechanism.label!r} does not stand"
                yield Problem(shown(mechanism), "segments", fault, "name where it stands")
