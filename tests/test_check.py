"""The rules that the records of a book keep together, each broken once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_book import BOOK, changed, only

from casebook.books import Records
from casebook.records import Evidence, Link, Position, Relation, SegmentId, SourceId
from casebook.values import Date, Quantity
from casebook.views.check import RULES, gist_names, problems
from casebook.vocabulary import (
    Attribution,
    Bearing,
    Disposition,
    Ground,
    Origin,
    Qualifier,
    RelationKind,
    Seen,
    SegmentKind,
    SourceRole,
    Verdict,
    Visibility,
    Wording,
)

_UNUSED = (
    "holds no source that the article used; cite where its own sources say it, or take the "
    "omission out"
)
_UNDECIDED = "is given, but no date that was seen decides it; say in the note what it rests on"
_NUMBERED = "number the sections from 1 in their order"
_BOTH = (
    Position(label="Yes", argument="People need it.", claims=("C001",)),  # type: ignore[arg-type]
    Position(label="No", argument="It is old.", claims=("C001",)),  # type: ignore[arg-type]
)


def relation(kind: RelationKind, claim: str) -> tuple[Relation, ...]:
    """Make the relations of a claim that has one."""
    return (Relation(kind=kind, claim=claim),)  # type: ignore[arg-type]


def chain(*sources: str) -> tuple[Link, ...]:
    """Make a chain of one link that speaks in these works."""
    ids = tuple(map(SourceId, sources))
    return (Link(label="The Harbour Board", shown=Visibility.NAMED, sources=ids),)


def evidence(*pairs: tuple[str, Bearing]) -> tuple[Evidence, ...]:
    """Make a piece of evidence for each work and bearing, all from one page."""
    seen = {source.id: source.seen for source in BOOK.sources}
    return tuple(
        Evidence(
            source=SourceId(source),
            bearing=bearing,
            seen=seen.get(SourceId(source), Seen.TEXT),
            locator="p. 1",
        )
        for source, bearing in pairs
    )


def part(kind: str, id: str, field: str, **changes: Any) -> dict[str, Any]:  # noqa: ANN401 - any field.
    """Give the change of a record by which the first part in a field has other fields."""
    first, *others = getattr(BOOK.of_kind(kind)[id], field)
    return {field: (replace(first, **changes), *others)}


SUPPORTS, QUALIFIES, CONTRADICTS, CONTEXT = Bearing

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
        "subject to the article alone",
        f"omission new-engine: evidence {_UNUSED}"]),
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
    ("provenance", "P008", {"claim": "C9"}, [
        "provenance P008: claim names 'C9', which is no claim; there are 8, from C001 to C008",
        "claim C008: id has no provenance; record its provenance",
        "provenance P008: id has not the digits of its claim, C9; call it P9"]),
    ("provenance", "P002", {"claim": "C001"}, [
        "claim C002: id has no provenance; record its provenance",
        "provenance P001: claim names C001, as another provenance does; give each claim one "
        "provenance",
        "provenance P002: claim names C001, as another provenance does; give each claim one "
        "provenance",
        "provenance P002: id has not the digits of its claim, C001; call it P001"]),
    ("assessment", "A002", {"claim": "C008"}, [
        "claim C002: id has no assessment; record its assessment",
        "assessment A002: claim names C008, as another assessment does; give each claim one "
        "assessment",
        "assessment A002: id has not the digits of its claim, C008; call it A008",
        "assessment A008: claim names C008, as another assessment does; give each claim one "
        "assessment"]),
    ("provenance", "P008", {"id": "P080"}, [
        "provenance P080: id has not the digits of its claim, C008; call it P008"]),
    ("assessment", "A008", {"id": "A080"}, [
        "assessment A080: id has not the digits of its claim, C008; call it A008"]),
    ("provenance", "P003", {"chain": chain("board-2019")}, [
        "provenance P003: chain.sources names 'board-2019', which is no source; did you mean "
        "board-2018 or tern-2019?"]),
    ("provenance", "P001", {"wording": Wording.QUOTED}, [
        "provenance P001: chain is empty, but the wording is quoted; name whose words they are, "
        "if only as unknown"]),
    ("provenance", "P005", {"wording": Wording.OWN}, []),
    ("provenance", "P005", {"known": Ground.COMPARED}, [
        "provenance P005: known is compared, but the chain names no source; name what it was set "
        "beside"]),
    ("provenance", "P001", {"chain": chain("board-2018")}, [
        "assessment A001: attribution is own-voice, but provenance P001 has a chain; correct the "
        "one or the other"]),
    ("assessment", "A001", {"attribution": Attribution.UNNAMED, "attribution_reason": "It is."}, [
        "assessment A001: attribution is unnamed, but provenance P001 has no chain; correct the "
        "one or the other"]),
    ("assessment", "A005", {"attribution": Attribution.OWN_VOICE}, [
        "assessment A005: attribution is own-voice, but provenance P005 has a chain; correct the "
        "one or the other"]),
    ("assessment", "A003", {"attribution_reason": ""}, [
        "assessment A003: attribution_reason is empty, but the attribution is confirmed; give the "
        "reason"]),
    ("assessment", "A001", {"attribution_reason": "Nobody else says it."}, []),
    ("assessment", "A005", {
        "attribution": Attribution.MISATTRIBUTED, "evidence": (),
        "verdict": Verdict.UNVERIFIABLE, "verdict_then": Verdict.UNVERIFIABLE}, [
        "assessment A005: attribution is misattributed, but neither chain nor evidence names a "
        "source; name where the voice was heard"]),
    ("assessment", "A003", {"evidence": ()}, [
        "assessment A003: verdict is supported, but no evidence supports the claim; cite such "
        "evidence, or choose another verdict"]),
    ("assessment", "A004", {"evidence": evidence(("gazette-2019", SUPPORTS))}, [
        "assessment A004: verdict is imprecise, but no evidence contradicts or qualifies the "
        "claim; cite such evidence, or choose another verdict"]),
    ("assessment", "A005", {
        "evidence": evidence(("board-2018", SUPPORTS), ("gazette-2019", SUPPORTS))}, [
        "assessment A005: verdict is contested, but no evidence contradicts or qualifies the "
        "claim; cite such evidence, or choose another verdict"]),
    ("assessment", "A005", {
        "evidence": evidence(("board-2018", QUALIFIES), ("gazette-2019", CONTEXT))}, [
        "assessment A005: verdict is contested, but only one piece of evidence bears on the claim; "
        "cite both sides, or choose another verdict"]),
    ("assessment", "A005", {
        "evidence": evidence(("board-2018", QUALIFIES), ("lindel-2021", SUPPORTS))}, [
        "assessment A005: verdict_then is contested, but only one piece of evidence known by then "
        "bears on the claim; cite both sides, or choose another verdict"]),
    ("assessment", "A005", {
        "evidence": evidence(("board-2018", QUALIFIES), ("gazette-2019", SUPPORTS))}, []),
    ("assessment", "A007", {"evidence": evidence(("gazette-2019", QUALIFIES))}, [
        "assessment A007: verdict is contradicted, but no evidence contradicts the claim; cite "
        "such evidence, or choose another verdict"]),
    ("assessment", "A003", {"evidence": evidence(("lindel-2021", SUPPORTS))}, [
        "assessment A003: verdict_then is supported, but no evidence known by then supports the "
        "claim; cite such evidence, or choose another verdict"]),
    ("assessment", "A004", {"verdict_then": Verdict.UNVERIFIABLE}, [
        "assessment A004: verdict is imprecise and was unverifiable, but no later evidence bears "
        "on the claim; cite it, or let the clocks agree"]),
    ("assessment", "A008", {
        "verdict": Verdict.UNVERIFIABLE, "evidence": evidence(("lindel-2021", CONTEXT))}, [
        "assessment A008: verdict is unverifiable and was not-checkable, but no later evidence "
        "bears on the claim; cite it, or let the clocks agree"]),
    ("assessment", "A008", {"reason": "Nobody counted in that year."}, [
        "assessment A008: reason is that of assessment A002; say what holds for this claim"]),
    ("assessment", "A008", {"evidence": evidence(
        ("board-2018", CONTEXT), ("board-2018", CONTEXT), ("board-2018", QUALIFIES))}, [
        "assessment A008: evidence gives board-2018 2 times with the same place and bearing; give "
        "it once"]),
    ("omission", "new-engine", {"evidence": 3 * evidence(("board-2018", CONTEXT))}, [
        "omission new-engine: evidence gives board-2018 3 times with the same place and bearing; "
        "give it once"]),
    ("assessment", "A008", {"evidence": evidence(("bord-2018", CONTEXT))}, [
        "assessment A008: evidence.source names 'bord-2018', which is no source; did you mean "
        "board-2018?"]),
    ("omission", "new-engine", {
        "evidence": evidence(("bord-2018", CONTEXT), ("board-2018", CONTEXT))}, [
        "omission new-engine: evidence.source names 'bord-2018', which is no source; did you mean "
        "board-2018?"]),
    ("omission", "new-engine", {"claims": ("C005", "C005")}, [
        "omission new-engine: claims names C005 2 times; name it once"]),
    ("omission", "new-engine", {"evidence": evidence(("lindel-2021", QUALIFIES))}, [
        f"omission new-engine: evidence {_UNUSED}"]),
    ("omission", "new-engine", {
        "evidence": evidence(("lindel-2021", QUALIFIES), ("gazette-2019", CONTEXT))}, []),
    ("source", "lindel-2021", {"before_article": None}, [
        "source lindel-2021: before_article is open, but its date is June 2021; correct it or the "
        "date"]),
    ("source", "gazette-2019", {"before_article": None}, [
        "source gazette-2019: before_article is open, but its date is 7 May 2019; correct it or "
        "the date"]),
    ("source", "gazette-2019", {"issued": Date(iso="2019"), "before_article": None}, []),
    ("source", "gazette-2019", {"issued": Date(iso="2019-05-14")}, [
        f"source gazette-2019: before_article {_UNDECIDED}"]),
    ("source", "gazette-2019", {"issued": None}, [
        f"source gazette-2019: before_article {_UNDECIDED}"]),
    ("source", "gazette-2019", {"issued": None, "note": "The board quotes it."}, []),
    ("source", "board-2018", {"note": ""}, [
        f"source board-2018: before_article {_UNDECIDED}"]),
    ("source", "board-2018", {"note": "", "before_article": None}, []),
    ("assessment", "A003", part("assessment", "A003", "evidence", seen=Seen.TEXT), [
        "assessment A003: evidence says that board-2018 was read, but the source was seen in "
        "summary only; correct the one or the other"]),
    ("source", "gazette-2019", {"seen": Seen.SUMMARY}, [
        "assessment A004: evidence says that gazette-2019 was read, but the source was seen in "
        "summary only; correct the one or the other",
        "assessment A007: evidence says that gazette-2019 was read, but the source was seen in "
        "summary only; correct the one or the other"]),
    ("assessment", "A004", part("assessment", "A004", "evidence", seen=Seen.SUMMARY), []),
    ("assessment", "A002", {"assessed": Date(iso="2019-05-13")}, [
        "assessment A002: assessed is before the day of the article; give the day on which it was "
        "assessed"]),
    ("assessment", "A003", {"assessed": Date(iso="2021-05-31")}, [
        "assessment A003: assessed is 31 May 2021, but the date of lindel-2021 is June 2021; "
        "correct the one or the other"]),
    ("assessment", "A003", {"assessed": Date(iso="2021-06-01")}, []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "id", "change", "messages"),
    BREACHES,
    ids=[f"{kind}-{'-'.join(change)}" for kind, _, change, _ in BREACHES],
)
def test_a_breach_is_named_with_record_field_and_next_step(
    kind: str, id: str, change: dict[str, Any], messages: list[str]
) -> None:
    """Every breach is reported, and nothing else; what is allowed is not."""
    assert messages == [str(one) for one in problems(changed(BOOK, kind, id, **change))]


_TUPLE = "and no tuple; write it in round brackets, with a comma after a single item"

#: Values that the types forbid, so that only a checker of types, or this rule, sees them.
MISTYPED: list[tuple[str, str, dict[str, Any], str]] = [
    ("claim", "C001", {"kind": "empirical"},
     "claim C001: kind is 'empirical', which is no word of Kind; write it as Kind.NAME"),
    ("claim", "C001", {"kind": "emprical"},
     "claim C001: kind is 'emprical', which is no word of Kind; write it as Kind.NAME"),
    ("provenance", "P005", {"wording": Verdict.SUPPORTED},
     f"provenance P005: wording is {Verdict.SUPPORTED!r}, which is no word of Wording; write it as "
     "Wording.NAME"),
    ("assessment", "A008", {"verdict": "not-checkable"},
     "assessment A008: verdict is 'not-checkable', which is no word of Verdict; write it as "
     "Verdict.NAME"),
    ("provenance", "P005", part("provenance", "P005", "chain", shown="elsewhere"),
     "provenance P005: chain.shown is 'elsewhere', which is no word of Visibility; write it as "
     "Visibility.NAME"),
    ("assessment", "A003", part("assessment", "A003", "evidence", unlocated="second-hand"),
     "assessment A003: evidence.unlocated is 'second-hand', which is no word of Unlocated; write "
     "it as Unlocated.NAME"),
    ("omission", "new-engine", part("omission", "new-engine", "evidence", bearing="qualifies"),
     "omission new-engine: evidence.bearing is 'qualifies', which is no word of Bearing; write it "
     "as Bearing.NAME"),
    ("source", "lindel-2021", {"author": "Lindel, Anna"},
     f"source lindel-2021: author is of type str {_TUPLE}"),
    ("claim", "C005", {"mechanisms": ["neglect"]},
     f"claim C005: mechanisms is of type list {_TUPLE}"),
    ("assessment", "A004", {"evidence": list(BOOK.assessments["A004"].evidence)},
     f"assessment A004: evidence is of type list {_TUPLE}"),
    ("provenance", "P003", part("provenance", "P003", "chain", sources="board-2018"),
     f"provenance P003: chain.sources is of type str {_TUPLE}"),
    ("question", "buy-another", part("question", "buy-another", "positions", claims="C001"),
     f"question buy-another: positions.claims is of type str {_TUPLE}"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "id", "change", "message"),
    MISTYPED,
    ids=[f"{kind}-{'-'.join(change)}" for kind, _, change, _ in MISTYPED],
)
def test_a_value_of_another_type_is_named_before_all_else(
    kind: str, id: str, change: dict[str, Any], message: str
) -> None:
    """A word's text is no word, and a text is no tuple of its letters, in parts of records too."""
    book = changed(BOOK, kind, id, **change)

    assert [message] == [str(one) for one in RULES[0].breaches(book)]
    assert message == str(next(problems(book)))


def test_a_field_that_may_be_empty_may_be_none() -> None:
    """An optional word is a word or nothing."""
    located = part("assessment", "A003", "evidence", unlocated=None, locator="p. 3")

    assert [] == list(RULES[0].breaches(changed(BOOK, "assessment", "A003", **located)))


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


def test_ids_of_one_kind_with_more_digits_than_others_are_named() -> None:
    """They are put in order as texts, so that S1000 would come before S999."""
    *segments, last = BOOK.segments
    longer = replace(last, id=SegmentId(f"S0{last.id[1:]}"))
    book = replace(BOOK, segments=Records("segment", [*segments, longer]))
    assert (
        f"segment {longer.id}: id has not as many digits as {segments[-1].id}; give the ids of "
        "all segments as many digits"
    ) in {str(one) for one in problems(book)}


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
    lonely = changed(lonely, "provenance", "P003", chain=chain("gazette-2019"))
    lonely = changed(lonely, "assessment", "A003", evidence=evidence(("gazette-2019", SUPPORTS)))
    sides = evidence(("gazette-2019", QUALIFIES), ("gazette-2019", SUPPORTS))
    lonely = changed(lonely, "assessment", "A005", evidence=sides)
    lonely = changed(lonely, "omission", "new-engine", evidence=evidence(("gazette-2019", CONTEXT)))

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


def test_a_source_public_after_the_article_is_no_evidence_of_its_day() -> None:
    """A wrong word on the source is named, and what rested on the right one is not."""
    early = changed(BOOK, "source", "gazette-2019", before_article=False)

    assert [
        "assessment A004: verdict_then is imprecise, but no evidence known by then contradicts or "
        "qualifies the claim; cite such evidence, or choose another verdict",
        "assessment A007: verdict_then is contradicted, but no evidence known by then contradicts "
        "the claim; cite such evidence, or choose another verdict",
        "source gazette-2019: before_article is no, but its date is 7 May 2019; correct it or the "
        "date",
    ] == [str(one) for one in problems(early)]

    late = changed(BOOK, "source", "lindel-2021", before_article=True)
    assert [
        "assessment A001: verdict is contradicted and was unverifiable, but no later evidence "
        "bears on the claim; cite it, or let the clocks agree",
        "source lindel-2021: before_article is yes, but its date is June 2021; correct it or the "
        "date",
    ] == [str(one) for one in problems(late)]


def test_a_claim_without_provenance_or_assessment_is_named() -> None:
    """One of each belongs to every claim."""
    fewer = only(BOOK, "provenance", *BOOK.provenances.ids[1:])
    fewer = only(fewer, "assessment", *BOOK.assessments.ids[:-1])

    assert [
        "claim C001: id has no provenance; record its provenance",
        "claim C008: id has no assessment; record its assessment",
    ] == [str(one) for one in problems(fewer)]


def test_what_readers_judge_is_not_checked() -> None:
    """Kind, phase, weight and qualifier are choices that the records alone cannot refute."""
    quantity = replace(BOOK.claims["C003"].quantities[0], qualifier=Qualifier.ABOUT)

    assert [] == list(problems(changed(BOOK, "claim", "C003", quantities=(quantity,))))
