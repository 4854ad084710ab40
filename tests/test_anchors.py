"""Segments, digests and the frame of the article; with faults seeded in copy and records."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest
from small_book import ARTICLE, BOOK, TEXT, changed

from casebook.values import Date
from casebook.views.anchors import RECIPES, digest, marks_in, verify
from casebook.vocabulary import Disposition, Marks


def faults(text: str, book: Any = BOOK) -> list[str]:  # noqa: ANN401 - a book.
    """Give the problems of a copy, as lines."""
    return [str(problem) for problem in verify(book, text)]


def with_article(**changes: Any) -> Any:  # noqa: ANN401 - any field.
    """Give the book with its article changed."""
    return replace(BOOK, article=replace(ARTICLE, **changes))


def test_the_article_itself_has_no_fault() -> None:
    """The engine proves the anchors of a book that it has never seen."""
    assert [] == faults(TEXT)


def test_a_digest_follows_the_published_recipe() -> None:
    """A third party can make it: collapse white space, strip, UTF-8, SHA-256, 16 digits."""
    expected = hashlib.sha256("“The boat was old.".encode()).hexdigest()[:16]

    assert expected == digest("\N{NO-BREAK SPACE}“The\n  boat\twas old. ", "collapse-ws-v1")
    assert ["collapse-ws-v1"] == list(RECIPES)


def test_an_unknown_recipe_is_named() -> None:
    """A digest can be made only by a rule that is known."""
    assert [
        "article tern-2019: recipe 'upper-v9' is unknown; use one of: collapse-ws-v1"
    ] == faults(TEXT, with_article(recipe="upper-v9"))


@pytest.mark.parametrize("text", ["Something else.", "x" * len(TEXT), "\n"])
def test_another_text_is_one_fault(text: str) -> None:
    """Sixteen faults would say no more than one."""
    assert [
        f"article tern-2019: text is not the article: {len(text)} code points instead of "
        f"{len(TEXT)}, and not one of the 16 segments stands in it; give the article as it was "
        "published"
    ] == faults(text)


@pytest.mark.parametrize(
    "text",
    [TEXT.replace("\n\n", "\n"), f"\n{TEXT.replace('  ', ' ')}\n\n", TEXT.replace(" ", "  ")],
)
def test_other_line_breaks_are_one_fault(text: str) -> None:
    """The words are the same, but the offsets of some segments or of all do not hold."""
    assert [
        f"article tern-2019: length is {len(text)} code points, not {len(TEXT)}: the words are "
        "the article’s, the white space is not; give a copy with the line breaks of publication"
    ] == faults(text)


def test_a_line_feed_more_at_the_end_is_one_fault() -> None:
    """All segments stand, and yet the copy is not the text that was counted."""
    assert [
        f"article tern-2019: length is {len(TEXT) + 1} code points, not {len(TEXT)}: the words "
        "are the article’s, the white space is not; give a copy with the line breaks of "
        "publication"
    ] == faults(f"{TEXT}\n")


def test_a_changed_digit_is_named_in_article_segment_and_claim() -> None:
    """The whole, the place, and what rests on it."""
    text = TEXT.replace("1,200", "1,300")

    assert [
        f"article tern-2019: digest is {digest(text)}, not {ARTICLE.digest}; compare the copy "
        "with the article as it was published",
        f"segment S005: digest {BOOK.segments['S005'].digest} is not that of what stands from 85 "
        "to 127; correct the offsets, the digest or the copy",
        "claim C001: quantities give {count} as 1200, which does not stand in S005; correct it, "
        "or give the article’s words for it",
    ] == faults(text)


def test_a_word_more_displaces_what_follows_and_that_is_said_once() -> None:
    """What follows still stands, only later, and what rests on it is still proved."""
    text = TEXT.replace("So much for boats.", "So very much for boats.")
    found = faults(text)

    assert [
        f"article tern-2019: length is {len(text)} code points, not {len(TEXT)}; compare the copy "
        "with the article as it was published",
        f"article tern-2019: digest is {digest(text)}, not {ARTICLE.digest}; compare the copy "
        "with the article as it was published",
        f"segment S014: digest {BOOK.segments['S014'].digest} is not that of what stands from 456 "
        "to 474; correct the offsets, the digest or the copy",
        "segment S015: start is displaced: it and 1 more stand 5 code points later; correct the "
        "copy before it",
    ] == found


def test_a_name_taken_out_of_the_copy_is_named_with_its_claim() -> None:
    """A name that the gist uses no longer stands in its segments."""
    text = TEXT.replace("Ilse Brandt", "Anna Lindel")

    assert {
        "claim C004: gist uses 'Ilse Brandt', which does not stand in S009, S010; declare it as "
        "supplied, or leave it out",
        "name ilse-brandt: label stands nowhere in the article; give the article’s spellings of it",
    } <= set(faults(text))


def test_shifted_offsets_are_named_with_the_segment() -> None:
    """The record is at fault, and the copy is not."""
    segment = BOOK.segments["S006"]
    shifted = changed(BOOK, "segment", "S006", start=segment.start + 1, end=segment.end + 1)

    assert [
        f"segment S006: digest {segment.digest} is not that of what stands from "
        f"{segment.start + 1} to {segment.end + 1}; correct the offsets, the digest or the copy",
        "claim C002: dates give {when} as 2018 by the words 'Last year', which do not stand in "
        "S006; quote the article’s words",
    ] == faults(TEXT, shifted)


def test_text_that_belongs_to_no_segment_is_named() -> None:
    """The segments account for the whole article."""
    fewer = changed(BOOK, "segment", "S014", disposition=Disposition.LEAD_IN)
    segments = [one for one in fewer.segments if one.id != "S014"]
    fewer = replace(fewer, segments=type(fewer.segments)("segment", segments))

    assert ["article tern-2019: text from 455 to 475 belongs to no segment; give it one"] == faults(
        TEXT, fewer
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"paragraph": 3}, "paragraph is 3, and it stands in 4; count the lines that are not blank "
         "from 1"),
        ({"start": 127}, "start takes in white space; give the offsets of the first and behind "
         "the last letter"),
        ({"end": 163}, "end takes in white space; give the offsets of the first and behind the "
         "last letter"),
    ],
)  # fmt: skip
def test_a_segment_is_counted_and_cut_exactly(change: dict[str, Any], message: str) -> None:
    """A digest forgives white space at the ends; the offsets may not use that."""
    assert [f"segment S006: {message}"] == faults(TEXT, changed(BOOK, "segment", "S006", **change))


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The boat was old.", Marks.NONE),
        ("The captain's letter", Marks.STRAIGHT),
        ('The "letter"', Marks.STRAIGHT),
        ("The captain’s letter", Marks.TYPOGRAPHIC),
        ("‘Old’", Marks.TYPOGRAPHIC),
        ("“The boat was old.", Marks.TYPOGRAPHIC),
        ("It was plain neglect.”", Marks.TYPOGRAPHIC),
        ("“The captain's letter”", Marks.MIXED),
        ("", Marks.NONE),
    ],
)
def test_the_form_of_quotation_marks_is_read_from_a_text(text: str, marks: Marks) -> None:
    """Apostrophes and quotation marks count alike, single and double."""
    assert marks is marks_in(text)


@pytest.mark.parametrize(
    ("id", "marks", "message"),
    [
        ("S009", Marks.STRAIGHT, "is straight, and they are typographic"),
        ("S010", Marks.MIXED, "is mixed, and they are typographic"),
        ("S012", Marks.TYPOGRAPHIC, "is typographic, and they are none"),
    ],
)
def test_marks_that_are_recorded_wrongly_are_named(id: str, marks: Marks, message: str) -> None:
    """They are a trace of where a text comes from, so they stand as they are."""
    assert [f"segment {id}: marks {message}; record the form that the article has"] == faults(
        TEXT, changed(BOOK, "segment", id, marks=marks)
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": "Why the Ferry Lost"}, "title does not stand in a title of the text"),
        ({"byline": "Stern"}, "byline does not stand in a byline of the text"),
        ({"published": Date(iso="2019-05-15")}, "published does not stand in a date of the text"),
    ],
)
def test_what_identifies_the_article_stands_in_it(change: dict[str, Any], message: str) -> None:
    """Title, byline and day are read from the segments of that form."""
    assert f"article tern-2019: {message}; write it as the article does" in faults(
        TEXT, with_article(**change)
    )


def test_an_article_without_a_byline_proves_none() -> None:
    """Not every text has every line."""
    [byline] = [one for one in BOOK.segments if one.form == "byline"]
    other = changed(BOOK, "segment", byline.id, form=BOOK.segments["S004"].form)

    assert [] == faults(TEXT, replace(other, article=replace(ARTICLE, byline="Nobody")))


@pytest.mark.parametrize(
    ("kind", "id", "change", "message"),
    [
        ("section", "leaving", {"heading": "Leaving a Ferry"}, "section leaving: heading stands "
         "in no heading of the section; write it as the article does"),
        ("name", "senn", {"spellings": ("Lake Senn", "Lac Senn")}, "name senn: spellings gives "
         "'Lac Senn', which stands nowhere in the article; write it as the article does"),
        ("mechanism", "neglect", {"label": "Decay"}, "mechanism neglect: segments names S011, "
         "where 'Decay' does not stand; name where it stands"),
        ("event", "resignations-begin", {"date": Date(iso="2018-03", stated="in March")}, "event "
         "resignations-begin: date rests on the words 'in March', which do not stand in its "
         "segments; quote the article’s words"),
    ],
)  # fmt: skip
def test_what_records_quote_of_the_article_stands_in_it(
    kind: str, id: str, change: dict[str, Any], message: str
) -> None:
    """Headings, spellings, names of mechanisms and words of events are proved too."""
    assert [message] == faults(TEXT, changed(BOOK, kind, id, **change))


def test_typographic_differences_of_the_records_do_not_matter() -> None:
    """A straight quotation mark in a record finds a typographic one in the article."""
    straight = changed(BOOK, "name", "ilse-brandt", spellings=("Ilse Brandt's letter",))

    assert [] == faults(TEXT, straight)
