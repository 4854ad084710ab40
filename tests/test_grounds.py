"""What a claim rests on: which evidence a verdict needs, and of which day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK, changed

from casebook.records import Evidence, SourceId
from casebook.values import Date
from casebook.views.check import RULES as ALL_RULES
from casebook.views.check import problems
from casebook.views.grounds import DECIDING, RULES, known_by_then
from casebook.vocabulary import Attribution, Bearing, Seen, Verdict

if TYPE_CHECKING:
    from casebook.books import Book

EARLY, LATE, OPEN = "gazette-2019", "lindel-2021", "board-2018"


def piece(source: str, bearing: Bearing, place: str = "p. 1") -> Evidence:
    """Make a piece of evidence; the work whose date is open was seen in summary."""
    seen = Seen.SUMMARY if source == OPEN else Seen.TEXT
    return Evidence(source=SourceId(source), bearing=bearing, seen=seen, locator=place)


def assessed(verdict: Verdict, then: Verdict, *evidence: Evidence) -> Book:
    """Give the book with claim C008 assessed so; the date of one of its sources is open."""
    book = changed(BOOK, "source", OPEN, before_article=None)
    return changed(
        book, "assessment", "A008", verdict=verdict, verdict_then=then, evidence=evidence
    )


def faults(book: Book) -> list[str]:
    """Give the fields of the assessment of claim C008 that are at fault, each once."""
    found = [one.field for one in problems(book) if one.record == "assessment A008"]
    return list(dict.fromkeys(found))


def test_a_sound_book_keeps_every_rule() -> None:
    """They are among the rules of the check, and in its order."""
    assert [] == [problem for rule in RULES for problem in rule.breaches(BOOK)]
    assert list(RULES) == [rule for rule in ALL_RULES if rule in RULES]


@pytest.mark.parametrize(
    ("source", "known"), [(EARLY, True), (LATE, False), (OPEN, True), ("nowhere-1999", True)]
)
def test_evidence_could_be_known_unless_it_came_later(source: str, known: bool) -> None:  # noqa: FBT001 - it is the answer.
    """A date that is open, or a work that is no record, speaks for the author."""
    book = changed(BOOK, "source", OPEN, before_article=None)

    assert known is known_by_then(book, piece(source, Bearing.CONTEXT))


@pytest.mark.parametrize("bearing", Bearing)
@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_has_evidence_that_bears_as_it_says(verdict: Verdict, bearing: Bearing) -> None:
    """What cannot be decided needs none, context never decides, and a contest has two sides."""
    fits = {
        Verdict.SUPPORTED: {Bearing.SUPPORTS},
        Verdict.IMPRECISE: {Bearing.QUALIFIES, Bearing.CONTRADICTS},
        Verdict.CONTESTED: set(),
        Verdict.CONTRADICTED: {Bearing.CONTRADICTS},
        Verdict.UNVERIFIABLE: set(Bearing),
        Verdict.NOT_CHECKABLE: set(Bearing),
    }
    expected = [] if bearing in fits[verdict] else ["verdict"]

    assert expected == faults(assessed(verdict, verdict, piece(EARLY, bearing)))


@pytest.mark.parametrize("second", Bearing)
@pytest.mark.parametrize("first", Bearing)
def test_a_contest_has_two_sides(first: Bearing, second: Bearing) -> None:
    """Two pieces bear on the claim, and one of them limits it or says the opposite."""
    doubts = {Bearing.QUALIFIES, Bearing.CONTRADICTS}
    fits = Bearing.CONTEXT not in {first, second} and bool(doubts & {first, second})
    pieces = (piece(EARLY, first), piece(EARLY, second, "p. 2"))
    book = assessed(Verdict.CONTESTED, Verdict.CONTESTED, *pieces)

    assert ([] if fits else ["verdict"]) == faults(book)


@pytest.mark.parametrize(
    ("source", "then", "expected"),
    [
        (EARLY, Verdict.CONTESTED, []),
        (OPEN, Verdict.CONTESTED, []),
        (LATE, Verdict.CONTESTED, ["verdict_then"]),
        (LATE, Verdict.IMPRECISE, []),
    ],
)
def test_what_came_later_is_no_side_of_a_contest_of_the_day(
    source: str, then: Verdict, expected: list[str]
) -> None:
    """The clock of the day counts the sides that could be known by then."""
    sides = (piece(EARLY, Bearing.QUALIFIES), piece(source, Bearing.SUPPORTS, "p. 2"))

    assert expected == faults(assessed(Verdict.CONTESTED, then, *sides))


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_without_evidence_is_one_that_needs_none(verdict: Verdict) -> None:
    """Both clocks are held to it, and what both lack is said once."""
    expected = ["verdict"] if verdict in DECIDING else []

    assert expected == faults(assessed(verdict, verdict))


@pytest.mark.parametrize(
    ("verdict", "then", "evidence", "expected"),
    [
        (Verdict.SUPPORTED, Verdict.SUPPORTED, [(LATE, Bearing.SUPPORTS)], ["verdict_then"]),
        (Verdict.SUPPORTED, Verdict.UNVERIFIABLE, [(LATE, Bearing.SUPPORTS)], []),
        (Verdict.SUPPORTED, Verdict.SUPPORTED, [(OPEN, Bearing.SUPPORTS)], []),
        (Verdict.SUPPORTED, Verdict.UNVERIFIABLE, [(OPEN, Bearing.SUPPORTS)], []),
        (Verdict.SUPPORTED, Verdict.UNVERIFIABLE, [(EARLY, Bearing.SUPPORTS)], ["verdict"]),
        (
            Verdict.SUPPORTED,
            Verdict.UNVERIFIABLE,
            [(EARLY, Bearing.SUPPORTS), (LATE, Bearing.CONTEXT)],
            ["verdict"],
        ),
        (
            Verdict.CONTRADICTED,
            Verdict.SUPPORTED,
            [(EARLY, Bearing.SUPPORTS), (LATE, Bearing.CONTRADICTS)],
            [],
        ),
        (
            Verdict.SUPPORTED,
            Verdict.CONTRADICTED,
            [(EARLY, Bearing.SUPPORTS), (LATE, Bearing.CONTRADICTS)],
            ["verdict_then"],
        ),
    ],
)
def test_the_clock_of_the_day_reads_what_could_be_known_by_then(
    verdict: Verdict, then: Verdict, evidence: list[tuple[str, Bearing]], expected: list[str]
) -> None:
    """What is known later may change a verdict, and nothing else may."""
    pieces = [piece(source, bearing) for source, bearing in evidence]

    assert expected == faults(assessed(verdict, then, *pieces))


@pytest.mark.parametrize(
    "attribution", [Attribution.CONFIRMED, Attribution.IMPRECISE, Attribution.MISATTRIBUTED]
)
def test_what_a_voice_says_elsewhere_is_heard_somewhere(attribution: Attribution) -> None:
    """A source of the chain will do, and so will one of the evidence."""
    silent = changed(
        BOOK,
        "assessment",
        "A005",
        attribution=attribution,
        evidence=(),
        verdict=Verdict.UNVERIFIABLE,
        verdict_then=Verdict.UNVERIFIABLE,
    )
    assert ["attribution"] == [one.field for one in problems(silent)]

    heard: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("assessment", "A005", {"evidence": (piece(EARLY, Bearing.CONTEXT),)}),
        ("provenance", "P005", {"chain": BOOK.provenances["P004"].chain}),
    )
    for kind, id, change in heard:
        assert [] == list(problems(changed(silent, kind, id, **change)))


@pytest.mark.parametrize("attribution", [Attribution.UNNAMED, Attribution.UNVERIFIABLE])
def test_a_voice_that_cannot_be_heard_needs_no_source(attribution: Attribution) -> None:
    """The reason says what was looked for."""
    assert [] == list(problems(changed(BOOK, "assessment", "A005", attribution=attribution)))


@pytest.mark.parametrize(
    ("iso", "before_article", "fits"),
    [
        ("2019-05-13", True, True),
        ("2019-05-13", False, False),
        ("2019-05-13", None, False),
        ("2019-05-14", True, True),
        ("2019-05-14", False, True),
        ("2019-05-14", None, True),
        ("2019-05-15", False, True),
        ("2019-05-15", True, False),
        ("2019-05-15", None, False),
        ("2019-05", None, True),
        ("2019", True, True),
        ("2019", False, True),
        ("2019-06", True, False),
        ("201X", None, True),
        ("2018/2020", None, True),
        ("2017/2018", None, False),
    ],
)
def test_a_source_is_public_when_its_date_says_so(
    iso: str,
    before_article: bool | None,  # noqa: FBT001 - it is the value itself.
    fits: bool,  # noqa: FBT001 - it is the answer.
) -> None:
    """A date that reaches over the day of the article leaves it open."""
    # Nothing rests on the timetable, so nothing else is at fault.
    dated = changed(BOOK, "source", "timetable-1934", issued=Date(iso=iso), note="It says so.")
    book = changed(dated, "source", "timetable-1934", before_article=before_article)

    assert ([] if fits else ["before_article"]) == [one.field for one in problems(book)]


@pytest.mark.parametrize(
    ("iso", "before_article", "needed"),
    [
        ("2019-05-13", True, False),
        ("2019-05-15", False, False),
        ("2019-05-14", True, True),
        ("2019-05-14", False, True),
        ("2019-05-14", None, False),
        ("2019", True, True),
        ("2019", False, True),
        ("2019", None, False),
        ("", True, True),
        ("", False, True),
        ("", None, False),
    ],
)
def test_what_no_date_decides_is_explained_in_the_note(
    iso: str,
    before_article: bool | None,  # noqa: FBT001 - it is the value itself.
    needed: bool,  # noqa: FBT001 - it is the answer.
) -> None:
    """A word on the day of the article rests on something, and an open one on nothing."""
    change = {"issued": Date(iso=iso) if iso else None, "before_article": before_article}
    book = changed(BOOK, "source", "timetable-1934", **change)

    assert ([] if not needed else ["before_article"]) == [one.field for one in problems(book)]
    noted = changed(book, "source", "timetable-1934", note="The article quotes it.")
    assert [] == list(problems(noted))


def test_the_article_itself_is_not_held_to_its_own_day() -> None:
    """It is neither before nor after itself."""
    for word in (True, False, None):
        book = changed(BOOK, "source", "tern-2019", before_article=word)
        assert [] == list(problems(book))


@pytest.mark.parametrize(
    ("iso", "fits"), [("2021", True), ("2021-06", True), ("2021-05", False), ("2020", False)]
)
def test_an_assessment_comes_after_what_it_rests_on(iso: str, fits: bool) -> None:  # noqa: FBT001 - it is the answer.
    """A day that is known less exactly gives the benefit of its last possible day."""
    book = changed(BOOK, "assessment", "A001", assessed=Date(iso=iso))

    assert ([] if fits else ["assessed"]) == [one.field for one in problems(book)]
