"""The rules that the records of a book keep together, each broken once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_book import BOOK, changed, only

from casebook.records import Position, Relation
from casebook.values import Quantity
from casebook.views.check import RULES, gist_names, problems
from casebook.vocabulary import (
    Disposition,
    Origin,
    Qualifier,
    RelationKind,
    SegmentKind,
    SourceRole,
)

_NUMBERED = "number the sections from 1 in their order"
_BOTH = (
    Position(label="Yes", argument="People need it.", claims=("C001",)),  # type: ignore[arg-type]
    Position(label="No", argument="It is old.", claims=("C001",)),  # type: ignore[arg-type]
)


def relation(kind: RelationKind, claim: str) -> tuple[Relation, ...]:
    """Make the relations of a claim that has one."""
    return (Relation(kind=kind, claim=claim),)  # type: ignore[arg-type]


BREACHES: list[tuple[str, str, dict[str, Any], list[str]]] = [
    ("claim", "C001", {"voice": "captaan"}, [
        "claim C001: voice names 'captaan', which is no voice; did you mean captain?"]),
    ("claim", "C001", {"supplied": ("aldmoor", "kiel")}, [
        "claim C001: supplied names 'kiel', which is no name; there are 3, from aldmoor to senn",
        "claim C001: supplied names kiel, which the gist does not use; take it out"]),
    ("claim", "C002", {"relations": relation(RelationKind.SUPPORTS, "C901")}, [
        "claim C002: relations.claim names 'C901', which is no claim; did you mean C001?"]),
    ("question", "buy-another", {"presupposes": ("C08",)}, [
        "question buy-another: presupposes names 'C08', which is no claim; did you mean C008?",
        "question buy-another: presupposes lacks C008, which is read from its segments alone; "
        "name it"]),
    ("question", "buy-another", {"presupposes": ()}, [
        "question buy-another: presupposes lacks C008, which is read from its segments alone; "
        "name it"]),
    ("term", "line", {"see": ("fery",)}, [
        "term line: see names 'fery', which is no term; did you mean ferry?"]),
    ("mechanism", "neglect", {"sources": ("board-2018", "board-2018")}, [
        "mechanism neglect: sources names board-2018 2 times; name it once"]),
    ("claim", "C002", {"relations": (
        *relation(RelationKind.SUPPORTS, "C001"), *relation(RelationKind.QUALIFIES, "C001"))}, [
        "claim C002: relations.claim names C001 2 times; name it once"]),
    ("question", "buy-another", {"positions": _BOTH}, []),
    ("section", "leaving", {"number": 3}, [
        f"section leaving: number is 3 in place 2; {_NUMBERED}"]),
    ("section", "front", {"heading": "Figures"}, [
        "section front: heading is set, but S001, with which it begins, is no heading; begin a "
        "section with its heading, and only there"]),
    ("segment", "S004", {"form": SegmentKind.HEADING}, [
        "section front: id is that of S004, a heading that does not begin it; begin a section with "
        "its heading, and only there"]),
    ("claim", "C008", {"segments": ("S014", "S015", "S016")}, [
        "claim C008: segments names S014, whose disposition is transition; correct the one or the "
        "other"]),
    ("name", "aldmoor", {"also": ("Aldmoorish",)}, [
        "name aldmoor: also gives 'Aldmoorish', which no gist uses; take it out"]),
    ("segment", "S006", {"start": 110}, [
        "segment S006: start is 110, within S005, which ends at 127; let segments follow one "
        "another"]),
    ("segment", "S006", {"paragraph": 3}, [
        "segment S006: paragraph falls from 4 to 3; count paragraphs from the first"]),
    ("segment", "S010", {"section": "front"}, [
        "segment S010: section goes back from leaving to front; keep each section in one piece"]),
    ("segment", "S016", {"end": 9_000}, [
        "segment S016: end is 9000, behind the article’s end at 527; correct the one or the "
        "other"]),
    ("segment", "S014", {"disposition": Disposition.CLAIM}, [
        "segment S014: disposition is claim, but no claim cites it; record the claim, or choose "
        "another disposition"]),
    ("segment", "S014", {"disposition": Disposition.QUESTION}, [
        "segment S014: disposition is question, but no question cites it; record the question, "
        "or choose another disposition"]),
    ("claim", "C004", {"segments": ("S009",)}, [
        "segment S010: disposition is claim, but no claim cites it; record the claim, or choose "
        "another disposition",
        "claim C004: segments names none that claims or asks; cite the one that asserts it, or "
        "correct the disposition"]),
    ("claim", "C006", {"segments": ("S005", "S012")}, [
        "claim C006: segments begins in an earlier section than C005; put it with the claims of "
        "its section"]),
    ("claim", "C002", {"relations": relation(RelationKind.CONTRASTS, "C002")}, [
        "claim C002: relations names itself; name another claim"]),
    ("claim", "C001", {"relations": relation(RelationKind.CONTRASTS, "C002")}, [
        "claim C001: relations contrasts C002, which contrasts it too; state it on one of them"]),
    ("claim", "C001", {"relations": relation(RelationKind.SUPPORTS, "C002")}, []),
    ("claim", "C008", {"gist": "The ferry was left to neglect."}, [
        "claim C008: gist is that of C005; add its segments to that claim"]),
    ("claim", "C001", {"quantities": (
        Quantity(name="count", number=1_200, unit="people"), Quantity(name="count", number=1))}, [
        "claim C001: gist has 2 values called {count}; rename one"]),
    ("claim", "C005", {"gist": "The ferry was left to neglect for 12 years."}, [
        "claim C005: gist holds the free number '12'; record it as a quantity or a date and name "
        "it in braces"]),
    ("claim", "C005", {"gist": "The ferry had two captains and a thousand faults."}, [
        "claim C005: gist holds the free number 'two'; record it as a quantity or a date and name "
        "it in braces",
        "claim C005: gist holds the free number 'thousand'; record it as a quantity or a date and "
        "name it in braces"]),
    ("claim", "C005", {"gist": "The Ferry was left to neglect."}, [
        "claim C005: gist uses 'Ferry', which belongs to no name; add the name, or write "
        "the word small"]),
    ("claim", "C001", {"gist": "The ferry once carried {count} a day."}, [
        "claim C001: supplied names aldmoor, which the gist does not use; take it out"]),
    ("claim", "C004", {"gist": "The ferry was old, as a letter has it."}, [
        "name ilse-brandt: label is used by no gist; use it or take it out"]),
    ("name", "senn", {"also": ("Brandt",)}, [
        "name senn: also shares 'Brandt' with name ilse-brandt; keep it on one"]),
    ("claim", "C003", {"voice": "author"}, [
        "voice harbour-board: id is the voice of no claim; use it or take it out"]),
    ("source", "board-2018", {"segments": ()}, []),
    ("source", "board-2018", {"role": SourceRole.SUBJECT}, [
        "source board-2018: role is subject, but the article is tern-2019; give the role of "
        "subject to the article alone"]),
    ("source", "tern-2019", {"role": SourceRole.NAMED}, [
        "source tern-2019: role is named, but the article is tern-2019; give the role of subject "
        "to the article alone"]),
    ("mechanism", "neglect", {"number": 2}, [
        "mechanism neglect: number is 2 in place 1; number the mechanisms from 1 in their order"]),
    ("reason", "old-boat", {"number": 2}, [
        "reason old-boat: number is 2 in place 1; number the report’s narratives from 1 in their "
        "order"]),
    ("reason", "old-boat", {"origin": Origin.ARTICLE}, [
        "reason old-boat: number is 1, but its origin is article; number the report’s narratives "
        "and no others"]),
    ("reason", "dry-land", {"origin": Origin.REPORT}, [
        "reason dry-land: number is None, but its origin is report; number the report’s "
        "narratives and no others"]),
    ("mirror", "pride", {"promise_claims": ("C006", "C004")}, [
        "mirror pride: reality_claims names C004, as promise_claims does; keep it on one side"]),
    ("term", "line", {"see": ("line",)}, ["term line: see names itself; name another term"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "id", "change", "messages"),
    BREACHES,
    ids=[f"{kind}-{field}" for kind, _, change, _ in BREACHES for field in change],
)
def test_a_breach_is_named_with_record_field_and_next_step(
    kind: str, id: str, change: dict[str, Any], messages: list[str]
) -> None:
    """Every breach is reported, and nothing else; what is allowed is not."""
    assert messages == [str(one) for one in problems(changed(BOOK, kind, id, **change))]


def test_a_sound_book_has_no_problems() -> None:
    """The rules know nothing of any one article."""
    assert [] == list(problems(BOOK))


def test_the_parts_of_a_problem_can_be_read_without_its_message() -> None:
    """A program need not parse the line."""
    [problem] = problems(changed(BOOK, "claim", "C003", voice="author"))

    assert ("voice harbour-board", "id", "is the voice of no claim") == problem[:3]


def test_records_out_of_order_are_named() -> None:
    """Segments follow the text, claims the sections, and ids ascend in both."""
    segments = list(BOOK.segments.ids)
    segments[4:6] = ["S006", "S005"]
    turned = only(BOOK, "segment", *segments)
    assert {
        "segment S005: id comes after S006; put them in reading order",
        "segment S005: start is 85, within S006, which ends at 162; let segments follow one "
        "another",
    } == {str(one) for one in problems(turned)}

    claims = list(BOOK.claims.ids)
    claims[:2] = ["C002", "C001"]
    assert ["claim C001: id comes after C002; let ids ascend within a section"] == [
        str(one) for one in problems(only(BOOK, "claim", *claims))
    ]


def test_a_section_without_a_segment_is_named() -> None:
    """A part of an article that holds nothing is none."""
    front = BOOK.segments.ids[:7]

    assert "section leaving: id is the section of no segment; give it one" in {
        str(one) for one in problems(only(BOOK, "segment", *front))
    }


def test_an_article_that_is_no_source_is_named() -> None:
    """The article is cited like any other work."""
    assert "article tern-2019: id is no source; record the article among the sources" in {
        str(one) for one in problems(only(BOOK, "source", "board-2018"))
    }


def test_a_source_cited_by_nothing_is_named() -> None:
    """A work that no record cites and that no segment leans on has no place in the book."""
    lonely = changed(BOOK, "source", "board-2018", segments=())
    lonely = changed(lonely, "mechanism", "neglect", sources=())
    lonely = changed(lonely, "event", "resignations-begin", sources=("tern-2019",))

    assert ["source board-2018: id is cited by nothing; cite it or take it out"] == [
        str(one) for one in problems(lonely)
    ]


def test_a_mechanism_that_the_article_names_is_used() -> None:
    """Else nothing shows what the article makes of it."""
    unused = changed(BOOK, "claim", "C005", mechanisms=())
    unused = changed(unused, "mirror", "pride", mechanisms=())

    assert [
        "mechanism neglect: segments says that the article names it, but no record does; name it "
        "where it belongs"
    ] == [str(one) for one in problems(unused)]


def test_a_number_within_a_name_is_not_free() -> None:
    """A name is written as it is."""
    line = changed(BOOK, "name", "senn", label="Line 9")
    line = changed(line, "claim", "C006", gist="In {when} Line 9 of Aldmoor was a source of pride.")

    assert [] == list(problems(line))
    assert ("senn", "aldmoor") == gist_names(line, line.claims["C006"])


def test_every_fault_is_reported_and_not_the_first_alone() -> None:
    """Each fault is a line, whatever record it is in."""
    broken = changed(BOOK, "claim", "C001", voice="x", mechanisms=("y",))
    broken = replace(broken, article=replace(BOOK.article, id="z"))  # type: ignore[arg-type]

    assert [
        "claim C001: voice",
        "claim C001: mechanisms",
        "source tern-2019: id",
        "article z: id",
        "source tern-2019: role",
    ] == [f"{one.record}: {one.field}" for one in problems(broken)]


def test_every_rule_says_in_one_sentence_what_it_asks() -> None:
    """The meanings can be shown as they stand."""
    assert [] == [rule for rule in RULES if not rule.meaning.endswith(".")]
    assert len(RULES) == len({rule.meaning for rule in RULES})


def test_what_readers_judge_is_not_checked() -> None:
    """Kind, phase, weight and qualifier are choices that the records alone cannot refute."""
    quantity = replace(BOOK.claims["C003"].quantities[0], qualifier=Qualifier.ABOUT)

    assert [] == list(problems(changed(BOOK, "claim", "C003", quantities=(quantity,))))
