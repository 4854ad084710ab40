"""Whether words lead to the records that hold them, the best first."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from small_book import BOOK, changed, only

from casebook import book
from casebook.books import Book, Records
from casebook.errors import InvalidSelection
from casebook.records import Term, TermId
from casebook.views.search import EXCERPT, search, suggestions, words


def found(text: str, *kinds: str, of: Book = BOOK) -> list[str]:
    """Give the ids of what is found, best first."""
    return [hit.record.id for hit in search(of, text, kinds, limit=None)]


def terms(*definitions: str) -> Book:
    """Give the small book with a glossary of these definitions alone, called t1, t2 and so on."""
    rows = [
        Term(id=TermId(f"t{number}"), label="Thing", definition=definition)
        for number, definition in enumerate(definitions, start=1)
    ]
    return replace(BOOK, terms=Records("term", rows))


def test_a_name_leads_to_what_bears_it() -> None:
    """A label weighs more than a text that uses the word."""
    assert found("neglect")[:2] == ["neglect", "C005"]
    assert found("ferry", "term") == ["ferry"]


def test_what_is_called_what_was_searched_for_comes_first() -> None:
    """However long its other texts are, and however short those of others."""
    some = changed(BOOK, "term", "line", definition="A route with stops" + " and stops" * 50 + ".")
    some = changed(some, "term", "ferry", label="Line of ferries")

    assert found("lines", "term", of=some) == ["line", "ferry"]
    assert found("ferries line", "term", of=some) == ["ferry", "line"]


def test_more_of_the_words_come_first() -> None:
    """Whoever holds both stands before whoever holds one, however often."""
    some = terms("Tar tar tar tar.", "Rope and tar.", "Rope rope rope rope.")

    assert found("rope tar", "term", of=some)[0] == "t2"
    assert sorted(found("rope tar", "term", of=some)) == ["t1", "t2", "t3"]


def test_two_words_met_once_come_before_a_rarer_one_met_often() -> None:
    """What counts is the share of what was asked for, too."""
    both = "A rope at the mast, where somebody had left it and gone ashore."
    some = terms("Tar tar tar.", both, *["A rope."] * 2, *["A mast."] * 2)

    assert found("tar rope mast", "term", of=some)[:2] == ["t2", "t1"]


def test_a_word_of_a_label_counts_more_than_one_of_a_text() -> None:
    """Where all else is equal."""
    some = terms("A sail.", "A thing.")
    some = changed(some, "term", "t2", label="Sail")

    assert found("sail cloth", "term", of=some) == ["t2", "t1"]


def test_the_field_with_the_phrase_comes_before_others() -> None:
    """Even before a label that holds its words apart."""
    some = changed(terms("It is a green boat."), "term", "t1", label="Boat, painted green")
    [hit] = search(some, '"green boat"', ["term"])

    assert hit.fields == ("definition", "label")
    assert hit.excerpt == "It is a green boat."


def test_a_rare_word_counts_more_than_a_common_one() -> None:
    """The record with the rare one stands first."""
    some = terms("A mast.", "A mast.", "A keel.", "A mast.")

    assert found("mast keel", "term", of=some) == ["t3", "t1", "t2", "t4"]


def test_a_short_text_comes_before_a_long_one() -> None:
    """Of two that hold the word once."""
    some = terms("A sail, and a good deal of other gear that lies about.", "A sail.")

    assert found("sail", "term", of=some) == ["t2", "t1"]


def test_equals_stand_in_the_order_of_the_book() -> None:
    """Nothing but the order decides."""
    some = terms("A sail.", "A sail.", "A sail.")

    assert found("sail", "term", of=some) == ["t1", "t2", "t3"]
    assert len({hit.score for hit in search(some, "sail", ["term"])}) == 1


def test_a_phrase_must_be_met_in_its_order() -> None:
    """Within one field, with the same rules for words as elsewhere."""
    some = terms("The green boat sank.", "A boat, green.", "Green boats sank.", "Green. Boat.")

    assert found('"green boat"', "term", of=some) == ["t4", "t3", "t1"]
    assert sorted(found("green boat", "term", of=some)) == ["t1", "t2", "t3", "t4"]
    assert found('"Thing green"', "term", of=some) == []
    assert found('"reen boat"', "term", of=some) == []


def test_a_phrase_limits_what_other_words_find() -> None:
    """Words beside it only rank; each of two phrases must be met."""
    some = terms("The green boat sank.", "A green boat.", "The boat sank.")

    assert found('"green boat" sank', "term", of=some) == ["t1", "t2"]
    assert found('“green boat” "boat sank"', "term", of=some) == ["t1"]


def test_a_lone_quotation_mark_and_an_empty_phrase_mean_nothing() -> None:
    """They are punctuation like any other."""
    assert found('"neglect') == found("neglect") == found('"" neglect "-"')


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("café", "CAFE"),
        ("Erdoğan", "erdogan"),
        ("Diyarbakır", "diyarbakir"),
        ("STRASSE", "straße"),
        ("Qur’an", "Quran"),
        ("Baʿth", "Ba'th"),
        ("Baʿth", "bath"),
        ("group’s", "group"),
        ("ISIS’s", "ISIS"),
        ("fighters’", "fighter"),
        ("countries", "country"),
        ("movies", "movie"),
        ("churches", "church"),
        ("losses", "loss"),
        ("radicalization", "radicalisation"),
        ("organizers", "organiser"),
        ("analyzed", "analysed"),
        ("31,000", "31000"),
        ("push-factor", "push factor"),
        ("1930s", "1930"),
    ],
)
def test_words_agree(one: str, other: str) -> None:
    """By the rules that the module states."""
    assert words(one) == words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ISIS", "ISI"),
        ("loss", "los"),
        ("census", "censu"),
        ("his", "hi"),
        ("colour", "color"),
        ("leaving", "leave"),
        ("1,2", "12"),
    ],
)
def test_words_differ(one: str, other: str) -> None:
    """Nothing is a stem, and what is no rule is not guessed."""
    assert words(one) != words(other)


def test_a_claim_is_found_by_its_numbers_and_dates() -> None:
    """As they are shown, never by the names in braces."""
    assert found('"1,200 people a day"', "claim") == ["C001"]
    assert found("1200", "claim") == ["C001"]
    assert found('"since March 2018"', "claim") == ["C003"]
    assert found("count", "claim") == []
    assert search(BOOK, "captains", ["claim"])[0].fields == ("text",)


def test_what_the_article_calls_a_date_is_found() -> None:
    """It is no part of the text."""
    assert search(BOOK, '"a few weeks ago"')[0][2:] == (("dates.stated",), "A few weeks ago")


def test_parts_of_records_are_searched() -> None:
    """Evidence, positions, links and single dates."""
    assert search(BOOK, "ticket never")[0].fields == (
        "evidence.finding",
        "reason",
        "would_change",
    )
    assert found('"few people use it"') == ["buy-another"]
    assert search(BOOK, "resigned", ["provenance"])[0].fields == ("chain.label",)
    assert found("2021", "source") == ["lindel-2021"]
    assert search(BOOK, "Roth")[0].fields == ("editor",)


def test_what_is_no_text_is_not_searched() -> None:
    """Ids, vocabulary, digests, addresses and places in a work."""
    digest = BOOK.segments["S001"].digest

    for text in ("C001", "empirical", "pamphlet", digest, "96", "collapse", "sentence"):
        assert found(text) == [], text
    assert found("timetable", "source") == []


def test_kinds_limit_what_is_found() -> None:
    """In the singular or the plural; a single noun is one kind."""
    assert {hit.record.kind_name for hit in search(BOOK, "boat", ["mirror", "terms"])} == {
        "mirror",
        "term",
    }
    assert search(BOOK, "boat", "term") == search(BOOK, "boat", ["term"])
    assert found("paragraph", "segment") == []


def test_a_limit_takes_the_best() -> None:
    """None takes all."""
    every = search(BOOK, "ferry", limit=None)

    assert len(every) > 5
    assert search(BOOK, "ferry", limit=3) == every[:3]
    assert [one.score for one in every] == sorted((one.score for one in every), reverse=True)


@pytest.mark.parametrize("text", ["", "  ", "?!", '""', "“’”", "_", "\N{COMBINING ACUTE ACCENT}"])
def test_a_query_without_a_word_is_refused(text: str) -> None:
    """The message says what to write."""
    for ask in (search, suggestions):
        with pytest.raises(InvalidSelection) as caught:
            ask(BOOK, text)

        assert str(caught.value) == (
            f"{text!r} holds no word to search for; "
            "write one or more words, or a phrase in double quotes"
        )


def test_an_unknown_kind_is_refused() -> None:
    """With the nearest one."""
    with pytest.raises(
        InvalidSelection, match=r"^'clams' is no kind of record; .* claims or names\?$"
    ):
        search(BOOK, "ferry", ["clams"])


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_refused(limit: int) -> None:
    """It would show nothing and say so of everything."""
    with pytest.raises(InvalidSelection, match=rf"^'{limit}' is no number of hits; give 1 or more"):
        search(BOOK, "ferry", limit=limit)


def test_an_excerpt_shows_the_best_field_around_the_word() -> None:
    """Cut between words, with a sign for what was left out."""
    long = "filler " * 40 + "the anchor holds " + "padding " * 40
    some = terms(f"{long}.")
    excerpt = search(some, "anchor", ["term"])[0].excerpt

    assert len(excerpt) <= EXCERPT
    assert excerpt == (
        "…filler filler filler filler filler filler the anchor holds "
        "padding padding padding padding padding padding padding padding padding padding padding "
        "padding…"
    )


def test_an_excerpt_at_either_end_has_one_sign() -> None:
    """And all the room."""
    start = search(terms("Anchor " + "padding " * 40 + "end."), "anchor", ["term"])[0].excerpt
    end = search(terms("filler " * 40 + "anchor."), "anchor", ["term"])[0].excerpt

    assert start.startswith("Anchor padding")
    assert start.endswith("padding…")
    assert end.startswith("…filler")
    assert end.endswith("anchor.")
    assert 140 < len(start) <= EXCERPT
    assert 140 < len(end) <= EXCERPT


def test_an_excerpt_shows_the_phrase_that_was_met() -> None:
    """Not a stray word of it further up."""
    some = terms("A boat. " + "filler " * 60 + "the green boat.")

    assert "green boat" in search(some, '"green boat"', ["term"])[0].excerpt


def test_an_excerpt_cuts_a_word_without_end() -> None:
    """It stays within its length."""
    some = terms("x" * 1000 + ".")

    assert len(search(some, "x" * 1000, ["term"])[0].excerpt) <= EXCERPT


def test_a_short_field_is_shown_whole() -> None:
    """Without signs."""
    assert search(BOOK, "pride")[0].excerpt == "Pride"


def test_a_word_never_met_gets_the_nearest() -> None:
    """As the book writes them, and only for the words that are not met."""
    [one] = suggestions(BOOK, "the negelct of ferrys")
    assert str(one) == "no record holds 'negelct'; nearest: neglect"
    assert [str(one) for one in suggestions(BOOK, "zzzz, captayn?")] == [
        "no record holds 'zzzz'",
        "no record holds 'captayn'; nearest: captain",
    ]


def test_a_phrase_never_met_is_named() -> None:
    """Where each of its words is."""
    assert [str(one) for one in suggestions(BOOK, '"ferry old" captain')] == [
        'no record holds "ferry old"'
    ]
    assert suggestions(BOOK, '"was old" ferry') == ()


def test_a_search_of_any_length_gets_an_answer_of_some_length() -> None:
    """Ten hints at most, each word once; a message quotes no more than its beginning."""
    text = " ".join(f"zz{number} zz{number}" for number in range(1000))

    assert [one.word for one in suggestions(BOOK, text)] == [f"zz{number}" for number in range(10)]
    assert search(BOOK, text) == ()
    with pytest.raises(InvalidSelection) as caught:
        search(BOOK, "?" * 10_000)
    assert len(str(caught.value)) < 300


def test_nothing_found_is_nothing() -> None:
    """No error, and no guess."""
    assert search(BOOK, "submarine") == ()


def test_a_book_that_changes_is_another_book() -> None:
    """Its index is its own."""
    other = changed(BOOK, "term", "ferry", definition="A submarine.")

    assert found("submarine", of=other) == ["ferry"]
    assert found("submarine") == []


def test_a_book_without_records_gives_nothing() -> None:
    """It has no mean length either."""
    bare = BOOK
    for kind in BOOK.by_kind:
        bare = only(bare, kind)

    assert search(bare, "ferry") == ()
    assert [str(one) for one in suggestions(bare, "ferry")] == ["no record holds 'ferry'"]


def test_every_claim_is_found_by_its_own_words() -> None:
    """First of all claims that do not say the very same."""
    for claim in book.claims:
        hits = search(book, f'"{claim.text}"'.replace("“", "").replace("”", ""), ["claim"])
        assert claim in [hit.record for hit in hits[:2]], claim


def test_every_record_with_text_is_found_by_its_headline_or_text() -> None:
    """Whatever names a record to a reader leads to it."""
    for kind in ("mechanism", "reason", "mirror", "term", "omission", "question", "voice"):
        for record in book.of_kind(kind):
            assert record in [hit.record for hit in search(book, record.headline, [kind], 1)]


def test_excerpts_of_the_book_hold_a_word_that_was_met() -> None:
    """Whatever the field, and never longer than promised."""
    for text in ("group", "why people leave", '"people who left"', "caliphate 2014"):
        for hit in search(book, text, limit=None):
            assert {*words(hit.excerpt)} & {*words(text)}, hit
            assert len(hit.excerpt) <= EXCERPT


def test_the_order_does_not_hang_on_the_seed_of_hashes() -> None:
    """Two processes with other seeds give the same hits."""
    code = (
        "from casebook import book; from casebook.views.search import *; "
        "print([search(book, one) for one in ('why people leave the group', '\"people who\" go')], "
        "suggestions(book, 'radicalisaton grup'))"
    )
    first, second = (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    )  # fmt: skip

    assert first == second
    assert b"C0" in first


def test_ids_limit_what_is_found_before_the_best_are_taken() -> None:
    """None is lost because others are better, and none is shown that was not asked for."""
    some = terms("Tar tar tar.", "Tar tar and rope.", "Tar and a long rope.")

    assert ["t3"] == [hit.record.id for hit in search(some, "tar", limit=1, among={"t3", "x"})]
    assert () == search(some, "tar", among=())


@pytest.mark.parametrize("text", [3, None, b"ferry", ["ferry"]])
def test_a_query_that_is_no_text_is_refused(text: Any) -> None:  # noqa: ANN401 - it is what is tried.
    """One line names its type."""
    fault = f"is of type {type(text).__name__}, and no text to search for; give the words as text"
    for look in (search, suggestions):
        with pytest.raises(InvalidSelection) as caught:
            look(BOOK, text)
        assert f"{str(text)!r} {fault}" == str(caught.value)


@pytest.mark.parametrize("limit", ["3", 2.5])
def test_a_limit_that_is_no_whole_number_is_refused(limit: Any) -> None:  # noqa: ANN401 - as above.
    """One line names its type."""
    fault = f"is of type {type(limit).__name__}, and no number of hits; give 1 or more"
    with pytest.raises(InvalidSelection, match=f"^'{limit}' {fault}, or none at all$"):
        search(BOOK, "ferry", limit=limit)
