"""Choosing records by field and word."""

from __future__ import annotations

import pytest
from small_book import BOOK, changed, only

from casebook.errors import InvalidSelection
from casebook.views.select import facets, parse_selection, select


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("claims", "C001 C002 C003 C004 C005 C006 C007 C008"),
        ("claim kind=empirical", "C001 C002 C003 C007"),
        ("claims kind=empirical voice=author", "C001 C002 C007"),
        ("claims section=front", "C001 C002 C003"),
        ("claims section=leaving weight=aside", "C006 C008"),
        ("claims segment=S010", "C004"),
        ("claims mechanism=neglect", "C005"),
        ("claims supplied=aldmoor", "C001"),
        ("claims phase=reintegration", "C008"),
        ("segments section=leaving disposition=claim", "S010 S011 S012 S013"),
        ("segments form=heading", "S008"),
        ("mechanisms named=yes", "neglect"),
        ("mechanisms named=no", ""),
        ("mechanisms level=group", "neglect"),
        ("voices named=no", "captain"),
        ("reasons factor=pull", "dry-land"),
        ("reasons origin=report claim=C004", "old-boat"),
        ("sources role=named", "board-2018"),
        ("sources before_article=yes", "board-2018 gazette-2019 timetable-1934"),
        ("sources before_article=no", "lindel-2021"),
        ("questions section=leaving", "buy-another"),
        ("questions section=front", ""),
        ("events section=front", "resignations-begin"),
        ("names kind=place", "aldmoor senn"),
        ("segments marks=typographic", "S009 S010 S011"),
        ("claims wording=quoted", "C004"),
        ("claims attribution=own-voice", "C001 C002 C007 C008"),
        ("claims attribution=misattributed", ""),
        ("claims verdict=contradicted", "C001 C007"),
        ("claims verdict_then=contradicted", "C007"),
        ("claims verdict=contradicted verdict_then=unverifiable", "C001"),
        ("claims source=gazette-2019", "C004"),
        ("claims source=lindel-2021", ""),
        ("provenances known=inferred", "P006 P007"),
        ("provenances claim=C004", "P004"),
        ("assessments attribution=unnamed", "A006"),
        ("assessments confidence=low", "A005"),
        ("omissions claim=C005", "new-engine"),
        ("omissions claim=C001", ""),
    ],
)
def test_a_selection_gives_the_records_that_meet_it(text: str, ids: str) -> None:
    """The noun may be singular or plural; records keep their order."""
    assert ids.split() == list(parse_selection(BOOK, text)[0].ids)


def test_a_selection_gives_back_its_conditions_as_read() -> None:
    """A page can say what it shows."""
    assert {"kind": "empirical", "voice": "author"} == parse_selection(
        BOOK, "  claims  kind=empirical voice=author "
    )[1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "",
            "'' is no kind of record; write sections, segments, names, voices, claims, "
            "provenances, assessments, omissions, mechanisms, reasons, mirrors, questions, "
            "events, terms, sources or editions",
        ),
        ("claimz", "'claimz' is no kind of record; did you mean claims?"),
        ("claims knd=empirical", "'knd' is no field to choose claims by; did you mean kind?"),
        ("claims kind=empiricel", "'empiricel' is no kind of claims; did you mean empirical?"),
        ("claims voice=captaan", "'captaan' is no voice of claims; did you mean captain?"),
        ("claims empirical", "'empirical' is no condition; write it like kind=empirical"),
        ("claims kind=", "'' is no kind of claims; write empirical, testimonial, explanatory, "
         "conceptual, evaluative, prescriptive or predictive"),
        ("claims kind=empirical kind=predictive", "'kind=predictive' gives kind a second time; "
         "keep one kind"),
        ("sections number=1", "'number' is no field to choose sections by; sections can only be "
         "given whole"),
        ("sections front", "'front' is no condition; write sections alone"),
        ("voices named=true", "'true' is no named of voices; write yes or no"),
        ("claims verdict=supportd", "'supportd' is no verdict of claims; did you mean supported?"),
        ("claims source=board", "'board' is no source of claims; did you mean board-2018?"),
    ],
)  # fmt: skip
def test_what_is_no_selection_is_refused_with_the_nearest_word(text: str, message: str) -> None:
    """The message quotes the word at fault; nothing is guessed."""
    with pytest.raises(InvalidSelection) as refused:
        parse_selection(BOOK, text)

    assert message == str(refused.value)


def test_a_field_that_leads_to_no_record_refuses_every_id() -> None:
    """Where nothing can stand, the message says so."""
    nameless = only(BOOK, "name")
    with pytest.raises(InvalidSelection) as refused:
        select(nameless, nameless.claims, {"supplied": "aldmoor"})

    assert "'aldmoor' is no supplied of claims; nothing can stand there" == str(refused.value)


def test_a_selection_can_be_chosen_from_again() -> None:
    """The records of one choice are the stock of the next."""
    empirical = select(BOOK, BOOK.claims, {"kind": "empirical"})

    assert ("C003",) == select(BOOK, empirical, {"phase": "disengagement", "weight": "central"}).ids


def test_an_open_truth_is_neither_yes_nor_no() -> None:
    """A source whose date is not known was public neither before nor after."""
    assert () == facets(BOOK, "source")["before_article"].of(BOOK.sources["tern-2019"])


def test_a_claim_of_two_sections_is_found_in_both() -> None:
    """A restatement in another section belongs to that section too."""
    both = changed(BOOK, "claim", "C001", segments=("S005", "S012"))

    assert "C001" in parse_selection(both, "claims section=front")[0]
    assert "C001" in parse_selection(both, "claims section=leaving")[0]


def test_a_claim_without_an_assessment_has_no_verdict() -> None:
    """It is chosen by no word, as where a field is empty."""
    fewer = only(BOOK, "assessment", "A002")

    assert ("C002",) == parse_selection(fewer, "claims verdict=unverifiable")[0].ids
    assert () == facets(fewer, "claim")["verdict"].of(fewer.claims["C001"])


def test_the_source_of_a_claim_is_the_nearest_of_its_chain() -> None:
    """Links without a work are passed over, and a claim of the article's own has none."""
    source = facets(BOOK, "claim")["source"]

    assert [(), (), ("board-2018",), ("gazette-2019",), (), ("timetable-1934",), (), ()] == [
        source.of(claim) for claim in BOOK.claims
    ]


@pytest.mark.parametrize("kind", BOOK.by_kind)
def test_every_word_of_a_record_is_among_the_words_of_its_field(kind: str) -> None:
    """A condition can name each word that a record has, and so can a count."""
    for name, facet in facets(BOOK, kind).items():
        for record in BOOK.of_kind(kind):
            assert set(facet.of(record)) <= set(facet.words), name
