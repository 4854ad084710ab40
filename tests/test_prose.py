"""What has to be bound is found in sentences, and what is ordinary English is left alone."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from casebook import book
from casebook.sphinxext.fingerprint import fingerprint
from casebook.sphinxext.unbound import (
    ID,
    NAME,
    NUMBER,
    STATEMENT,
    VERDICT,
    Watch,
    names_of,
    with_plain_marks,
)

WATCH = Watch(book)

HAVE_TO_BE_BOUND = [
    # Numbers in digits.
    ("They counted 58 people.", [(NUMBER, "58")]),
    ("About 20,000 to 31,500 fighters came.", [(NUMBER, "20,000"), (NUMBER, "31,500")]),
    ("It fell by 4.5 since.", [(NUMBER, "4.5")]),
    ("It fell by 25 % at least.", [(NUMBER, "25 %")]),
    ("It fell by 25% at least.", [(NUMBER, "25%")]),
    ("(58)", [(NUMBER, "58")]),
    ("See pages 12–14.", [(NUMBER, "12–14")]),
    ("In 2014/15 it grew.", [(NUMBER, "2014/15")]),
    ("It stretches 10km.", [(NUMBER, "10km")]),
    ("They paid $5m for it.", [(NUMBER, "5m")]),
    ("There were 31k then.", [(NUMBER, "31k")]),
    ("Some 50-odd men left.", [(NUMBER, "50")]),
    ("It was ½ of it.", [(NUMBER, "½")]),
    ("٥٨ people", [(NUMBER, "٥٨")]),
    # Counts in words.
    ("Two people left.", [(NUMBER, "Two")]),
    ("Some seventeen countries were named.", [(NUMBER, "seventeen")]),
    ("Twenty-five left.", [(NUMBER, "Twenty"), (NUMBER, "five")]),
    ("Dozens left.", [(NUMBER, "Dozens")]),
    ("Hundreds of thousands fled.", [(NUMBER, "Hundreds"), (NUMBER, "thousands")]),
    ("Half of them left.", [(NUMBER, "Half")]),
    ("They left twice.", [(NUMBER, "twice")]),
    ("They left thrice.", [(NUMBER, "thrice")]),
    ("Zero claims fit.", [(NUMBER, "Zero")]),
    ("Losses doubled.", [(NUMBER, "doubled")]),
    ("A tenfold rise.", [(NUMBER, "tenfold")]),
    ("A third of them left.", [(NUMBER, "A third")]),
    ("A quarter of them left.", [(NUMBER, "A quarter")]),
    ("One-third of them left.", [(NUMBER, "One-third")]),
    ("Two-thirds left.", [(NUMBER, "Two-thirds")]),
    ("Three quarters left.", [(NUMBER, "Three quarters")]),
    ("Five per cent left.", [(NUMBER, "Five"), (NUMBER, "per cent")]),
    ("It is one of the claims.", [(NUMBER, "one")]),
    ("One claim is left.", [(NUMBER, "One claim")]),
    ("One central claim is left.", [(NUMBER, "One central claim")]),
    # Dates.
    (
        "On 24 September 2015 it came out.",
        [(NUMBER, "24"), (NUMBER, "September"), (NUMBER, "2015")],
    ),
    ("In August it fell.", [(NUMBER, "August")]),
    ("On 3 March it fell.", [(NUMBER, "3"), (NUMBER, "March")]),
    ("On May 5 it fell.", [(NUMBER, "May"), (NUMBER, "5")]),
    ("In March it fell.", [(NUMBER, "March")]),
    ("They had waited since May.", [(NUMBER, "May")]),
    ("In late March it fell.", [(NUMBER, "March")]),
    ("In the 1930s it grew.", [(NUMBER, "1930s")]),
    ("The date is 2015-09-24.", [(NUMBER, "2015-09-24")]),
    ("It came at 10:30.", [(NUMBER, "10:30")]),
    # Ids.
    ("C021 says so.", [(ID, "C021")]),
    ("So says S014, a caption.", [(ID, "S014")]),
    ("See P021, A021.", [(ID, "P021"), (ID, "A021")]),
    ("C021-C025 say so.", [(ID, "C021"), (ID, "C025")]),
    ("C021–C025 say so.", [(ID, "C021"), (ID, "C025")]),
    ("C999 is no claim.", [(ID, "C999"), (STATEMENT, "no claim")]),
    ("C021/C022 and 21st", [(ID, "C021"), (NUMBER, "21st")]),
    ("It is own-voice.", [(VERDICT, "own-voice")]),
    ("The most common of them.", [(STATEMENT, "most common")]),
    ("(C021)", [(ID, "C021")]),
    ("As neumann-2015-cnn has it.", [(ID, "neumann-2015-cnn")]),
    # Verdicts.
    ("That is contested.", [(VERDICT, "contested")]),
    ("It is not checkable.", [(VERDICT, "not checkable")]),
    ("It is supported.", [(VERDICT, "supported")]),
    ("It is Imprecise.", [(VERDICT, "Imprecise")]),
    ("Misattributed, then.", [(VERDICT, "Misattributed")]),
    # Names of sources and voices.
    ("The ICSR’s report says so.", [(NAME, "ICSR")]),
    ("So said Cicero.", [(NAME, "Cicero")]),
    ("McCauley wrote it.", [(NAME, "McCauley")]),
    ("Clark\nMcCauley wrote it.", [(NAME, "Clark\nMcCauley")]),
    ("Amnesty\N{NO-BREAK SPACE}International says so.", [(NAME, "Amnesty International")]),
    ("Başıbüyük found it.", [(NAME, "Başıbüyük")]),
    ("As Neumann writes.", [(NAME, "Neumann")]),
    ("In the Washington Post it stood.", [(NAME, "Washington Post")]),
    # Statements that compare or generalise.
    ("Most of them left.", [(STATEMENT, "Most of")]),
    ("Most claims fit.", [(STATEMENT, "Most")]),
    ("Most people stay.", [(STATEMENT, "Most people")]),
    ("They are mostly men.", [(STATEMENT, "mostly")]),
    ("They are largely men.", [(STATEMENT, "largely")]),
    ("No other text says so.", [(STATEMENT, "No other")]),
    ("It is the only text.", [(STATEMENT, "the only")]),
    ("None of them left.", [(STATEMENT, "None of")]),
    ("Nearly all left.", [(STATEMENT, "Nearly all")]),
    ("Hardly any of them says so.", [(STATEMENT, "Hardly any")]),
    ("More left than came.", [(STATEMENT, "More left than")]),
    ("More claims\nfit than not.", [(STATEMENT, "More claims\nfit than")]),
    ("Fewer than that left.", [(STATEMENT, "Fewer than")]),
    ("This list is longer than that.", [(STATEMENT, "longer than")]),
    ("As many came as left.", [(STATEMENT, "As many came as")]),
    ("The largest part is lost.", [(STATEMENT, "The largest")]),
    ("The majority left.", [(STATEMENT, "majority")]),
    ("Pushes outnumber pulls.", [(STATEMENT, "outnumber")]),
    ("It says so nowhere but here.", [(STATEMENT, "nowhere but")]),
    # Several in one sentence, in their order.
    (
        "In C021 the ICSR counts 58 people, most of them men.",
        [(ID, "C021"), (NAME, "ICSR"), (NUMBER, "58"), (STATEMENT, "most of")],
    ),
]

ARE_LEFT_ALONE = [
    "",
    "  \n ",
    "One never knows.",
    "No one left.",
    "One by one they left.",
    "The one who signs it is the other one.",
    "That one person can be both.",
    "Nobody, not even one, said so.",
    "Someone said so, and everyone heard.",
    "The first and the second clock differ.",
    "A third theme follows.",
    "The article offers no third answer.",
    "A quarter was closed to them.",
    "They confirmed it, and no name was given.",
    "At once they left.",
    "Once there was peace.",
    "They march on the town.",
    "March on, they cried.",
    "They may leave.",
    "May they rest.",
    "It may be so in many ways.",
    "A half-hearted answer.",
    "It often happens.",
    "Of those who wait, often some tend to weigh it.",
    "Someone wrote a note of freight.",
    "The weight of height is eighth.",
    "They supported the group.",
    "They once supported an idea.",
    "It was unsupported by anything.",
    "An unconfirmed rumour.",
    "The incontestable truth.",
    "The Islamic State group lost ground.",
    "An Islamic State defector spoke.",
    "People in Islamic State territory.",
    "The International Court sat.",
    "The telegraph was new then.",
    "The most vicious enemy.",
    "The most ruthless enemies.",
    "It is more so now.",
    "Still more is said.",
    "Rather than leave, they stayed.",
    "It is other than it seems.",
    "Further than that nothing is said.",
    "Whether this or that, both fit.",
    "Only now is a source named.",
    "They almost left.",
    "All of this is testimony.",
    "Some of them left.",
    "Many left; several came back.",
    "The better part of valour.",
    "At best, at worst, at least.",
    "It is as good as new.",
    "W3C, MP2001 and covid19 are words.",
    "The file claims/C021.html is a path.",
    "Its anchor is case-claim-c021.",
    "xC021 and C0210 and C02 are no ids.",
    "x-neumann-year-cnn is no id.",
    "A religious minority lives there.",
    "Drones, tensions and stones.",
    "\N{OBJECT REPLACEMENT CHARACTER} people left since \N{OBJECT REPLACEMENT CHARACTER}.",
]


def test_the_lists_are_long_enough() -> None:
    """At least sixty sentences have something in them, and forty have nothing."""
    assert 60 <= len(dict(HAVE_TO_BE_BOUND))
    assert 40 <= len(set(ARE_LEFT_ALONE))


@pytest.mark.parametrize(("text", "found"), HAVE_TO_BE_BOUND, ids=lambda one: str(one)[:40])
def test_what_has_to_be_bound_is_found(text: str, found: list[tuple[str, str]]) -> None:
    """All of it and nothing else, in the order of the sentence, with the words as they stand."""
    shown = [(sort, words.replace("\N{NO-BREAK SPACE}", " ")) for sort, words, *_ in WATCH(text)]

    assert found == shown


@pytest.mark.parametrize("text", ARE_LEFT_ALONE, ids=lambda one: one[:40])
def test_ordinary_english_is_left_alone(text: str) -> None:
    """Each false alarm would cost an author an exception."""
    assert () == WATCH(text)


@pytest.mark.parametrize("text", [text for text, _found in HAVE_TO_BE_BOUND])
def test_what_is_found_stands_where_it_is_said_to_stand(text: str) -> None:
    """The place is what a check, an exception or a link has to cover."""
    for one in WATCH(text):
        assert text[one.start : one.end] == one.words


def test_nothing_is_found_twice() -> None:
    """A number within an id or a name is no fault of its own."""
    assert [(NAME, "18,000 Civilians Killed in Iraq in 2015")] == [
        one[:2] for one in WATCH("Read “18,000 Civilians Killed in Iraq in 2015”.")
    ]
    assert [(ID, "neumann-2015-cnn")] == [one[:2] for one in WATCH("neumann-2015-cnn")]


def test_a_person_has_a_family_and_a_body_has_none() -> None:
    """The last word of a body's name is an ordinary word."""
    assert ("Amnesty International",) == names_of(book, "voice", "amnesty")
    assert "McCauley" in names_of(book, "voice", "mccauley-moskalenko")


def test_a_voice_without_a_name_and_other_kinds_have_no_name() -> None:
    """A page may call them what it likes."""
    assert () == names_of(book, "voice", "author")
    assert () == names_of(book, "mechanism", "love")


def test_the_first_part_of_a_title_has_to_be_longer() -> None:
    """Before a colon often stands what prose says without meaning the work."""
    names = names_of(book, "source", "bbc-2016-seven-charts")

    assert "Islamic State group" not in names
    assert "Islamic State group: Crisis in seven charts" in names


def test_plain_letters_stay_where_they_were() -> None:
    """A character stands for a character, so offsets hold in the text as it is written."""
    text = "‘’“” a\N{NON-BREAKING HYPHEN}b\N{HYPHEN}c ı\nx\N{NO-BREAK SPACE}y"

    assert "''\"\" a-b-c i x y" == with_plain_marks(text)
    assert len(text) == len(with_plain_marks(text))


def test_long_texts_take_time_in_proportion() -> None:
    """A page of a book is read in a moment, whatever is wrong with it."""
    start = time.perf_counter()
    WATCH("They left the place and went home. " * 3_000)
    WATCH("more and more " * 3_000)
    assert 5 > time.perf_counter() - start


def test_a_fingerprint_knows_parts_and_words() -> None:
    """A change deep within a record is one, and an equal record has the same."""
    claim = next(one for one in book.claims if one.quantities)
    quantity = claim.quantities[0]
    other = replace(claim, quantities=(replace(quantity, stated="x"), *claim.quantities[1:]))

    assert fingerprint(claim) == fingerprint(replace(claim))
    assert fingerprint(claim) != fingerprint(other)
    assert 12 == len(fingerprint(claim))
    assert fingerprint(()) == fingerprint([])
    assert fingerprint("1") != fingerprint(1)
    assert fingerprint(["a", "b"]) != fingerprint(["a, b"])
