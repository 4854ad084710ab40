"""The Python face: choose, look up, search, tabulate, export; and how records show themselves."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, replace
from functools import partial
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK

import casebook
from casebook import Casebook, book
from casebook.books import Book, Records
from casebook.casebooks import Claims
from casebook.data import BOOK as ROWS
from casebook.errors import (
    InvalidRecord,
    InvalidSelection,
    UnknownId,
    WithdrawnId,
)
from casebook.records import Change, Edition, EditionId
from casebook.values import Date
from casebook.views import search as views
from casebook.views.search import Hit
from casebook.views.select import facets
from casebook.vocabulary import Bearing, ChangeKind, Kind, Verdict

if TYPE_CHECKING:
    from casebook.records import Claim, Record

WITHDRAWING = Edition(
    id=EditionId("2031.1.0"),
    date=Date(iso="2031-01-01"),
    gist="One claim less.",
    changes=(
        Change(
            kind=ChangeKind.WITHDRAWN,
            ids=("C900",),
            note="It said the same as another.",
            replaced_by=("C001",),
            of_kind="claim",
        ),
    ),
)
SMALL = Casebook.of(BOOK)
LATER = replace(SMALL, editions=Records("edition", [*BOOK.editions, WITHDRAWING]))


def test_a_casebook_holds_the_records_of_its_book() -> None:
    """The face adds ways to ask and changes nothing."""
    assert all(book.of_kind(kind) == ROWS.of_kind(kind) for kind in ROWS.by_kind)
    assert book.article == ROWS.article
    assert book.dataset == ROWS.dataset
    assert isinstance(book, Book)


def test_conditions_are_met_all_at_once() -> None:
    """What is chosen agrees with a look at each claim and its assessment."""
    chosen = book.claims.where(kind=Kind.EMPIRICAL, verdict="contested")
    verdicts = {one.claim: one.verdict for one in book.assessments}
    expected = [
        claim.id
        for claim in book.claims
        if claim.kind is Kind.EMPIRICAL and verdicts[claim.id] is Verdict.CONTESTED
    ]

    assert expected
    assert list(chosen.ids) == expected


def test_conditions_can_follow_one_another() -> None:
    """What was chosen can be chosen from again, in either order."""
    twice = book.claims.where(voice="icsr").where(verdict="supported")

    assert twice == book.claims.where(verdict="supported").where(voice="icsr")
    assert 0 < len(twice) < len(book.claims.where(voice="icsr"))


@pytest.mark.parametrize("day", ["2015-09-17", dt.date(2015, 9, 17), Date(iso="2015-09-17")])
def test_a_day_may_be_given_in_any_usual_form(day: str | dt.date | Date) -> None:
    """Text, a date of Python and a date of records mean the same."""
    assert book.claims.where(known_by=day) == book.claims.where(known_by="2015-09-17")


def test_more_could_be_known_later() -> None:
    """A later day never loses a claim, and nothing decides a claim that has no such evidence."""
    days = ("0001", "2014-12-31", "2015-09-24", "2020", "2026-11-22")
    counts = [len(book.claims.where(known_by=day)) for day in days]

    assert sorted(counts) == counts
    assert counts[0] < counts[2] < counts[-1]
    decided = {
        one.claim
        for one in book.assessments
        if any(piece.bearing.value != "context" for piece in one.evidence)
    }
    assert set(book.claims.where(known_by="2026-11-22").ids) <= decided


def test_what_was_public_before_the_article_could_be_known_on_its_day() -> None:
    """A source of which only the year is known counts then, where it is known to be earlier."""
    before = {one.id for one in book.sources if one.before_article}
    expected = {
        one.claim
        for one in book.assessments
        if any(p.source in before and p.bearing is not Bearing.CONTEXT for p in one.evidence)
    }

    assert expected <= set(book.claims.where(known_by=book.article.published).ids)
    assert expected - set(book.claims.where(known_by="2015-09-23").ids)


def test_every_field_to_choose_claims_by_is_an_argument() -> None:
    """What the command can choose by, Python can too."""
    arguments = set(inspect.signature(Claims.where).parameters) - {"self", "known_by"}

    assert arguments == set(facets(book, "claim"))
    assert book.claims.where(noted=False, clocks="differ").ids


@pytest.mark.parametrize(
    ("conditions", "message"),
    [
        ({"verdict": "suported"}, "'suported' is no verdict of claims; did you mean supported?"),
        ({"voice": "isis"}, "'isis' is no voice of claims"),
        ({"segment": "S14"}, "'S14' is no segment of claims; did you mean S014?"),
    ],
)
def test_a_wrong_word_is_named_and_never_guessed(conditions: dict[str, str], message: str) -> None:
    """Nothing is chosen by a word that there is not."""
    with pytest.raises(InvalidSelection) as caught:
        book.claims.where(**conditions)  # type: ignore[arg-type]

    assert str(caught.value).startswith(message)


def test_what_is_no_date_is_refused() -> None:
    """The message shows how a date is written."""
    with pytest.raises(InvalidRecord, match=r"'24\.9\.2015': iso is not an ISO 8601 date"):
        book.claims.where(known_by="24.9.2015")


def test_a_field_that_claims_lack_is_refused() -> None:
    """The arguments are typed, so a slip is met before anything runs."""
    with pytest.raises(TypeError, match="verdct"):
        book.claims.where(verdct="supported")  # type: ignore[call-arg]


def test_other_kinds_choose_by_their_own_fields() -> None:
    """Truths stand for yes and no."""
    assert book.mechanisms.where(named=True, level="mass").ids == ()
    assert len(book.mechanisms.where(named=False)) == 6
    with pytest.raises(InvalidSelection, match="'lvel' is no field to choose mechanisms by"):
        book.mechanisms.where(lvel="mass")


def test_a_withdrawn_id_says_why_and_what_replaces_it() -> None:
    """It is told from an id that never was."""
    with pytest.raises(WithdrawnId) as caught:
        LATER.claims["C900"]
    [found] = LATER.find("C900")

    assert str(caught.value) == (
        "claim 'C900' was withdrawn in 2031.1.0: It said the same as another. See C001."
    )
    assert found == LATER.withdrawals["C900"]
    assert found.headline == "Withdrawn in 2031.1.0. It said the same as another."
    with pytest.raises(UnknownId, match="no claim 'C901'"):
        LATER.claims["C901"]
    with pytest.raises(UnknownId, match="no voice 'C900'"):
        LATER.voices["C900"]


def test_an_unknown_id_suggests_and_never_picks() -> None:
    """Nothing near is taken instead."""
    with pytest.raises(UnknownId, match=r"no claim 'c21'; did you mean C021\?"):
        book.claims["c21"]


def test_the_search_of_a_collection_keeps_to_it() -> None:
    """Hits are of the kind, and of what was chosen from it, best first."""
    chosen = book.claims.where(voice="icsr")
    hits = chosen.search("left", limit=3)

    assert 0 < len(hits) <= 3
    assert all(hit.record.id in chosen for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_references_lead_both_ways() -> None:
    """What a record cites cites it back."""
    claim = book.claims["C021"]

    [segment] = book.cited(claim, "segment")
    assert claim in book.citing(segment, "claim")
    assert book.cited(claim, "reason") == ()
    with pytest.raises(UnknownId, match="no kind of record 'segmnt'"):
        book.cited(claim, "segmnt")


def records() -> list[Record]:
    """Give the first record of each kind, the article and the dataset."""
    firsts = [next(iter(one)) for one in book.by_kind.values() if len(one)]
    assert book.dataset
    return [book.article, book.dataset, *firsts]


@pytest.mark.parametrize("record", records(), ids=lambda one: str(one.kind_name))
def test_records_cannot_be_changed_and_can_be_copied(record: Record) -> None:
    """They are immutable, hashable, comparable, picklable and copyable."""
    with pytest.raises(FrozenInstanceError):
        record.id = "other"  # type: ignore[misc]
    again = pickle.loads(pickle.dumps(record))  # noqa: S301 - it was made here.

    assert again == record == copy.deepcopy(record) == copy.copy(record)
    assert hash(again) == hash(record)
    assert len({again, record}) == 1
    assert record != object()
    assert len(repr(record)) < 400


def test_a_book_can_be_pickled_and_copied_after_use() -> None:
    """What was worked out from it is not part of it."""
    book.search("left")
    again = pickle.loads(pickle.dumps(book))  # noqa: S301 - it was made here.

    assert again == book
    assert again == copy.deepcopy(book)
    assert again.claims.where(voice="icsr") == book.claims.where(voice="icsr")
    assert "_kept" not in repr(book)


def test_a_collection_can_be_pickled_without_its_book() -> None:
    """A few records stay small."""
    few = book.claims.where(verdict="contradicted", weight="central")
    packed = pickle.dumps(few)

    assert pickle.loads(packed) == few  # noqa: S301 - it was made here.
    assert len(packed) < 10_000


class Tags(HTMLParser):
    """Reads HTML as a browser would: which tags there are, and what stands between them."""

    def __init__(self, text: str) -> None:
        """Read *text*."""
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        """Note a tag."""
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.words.append(data)


def card(thing: object) -> Tags:
    """Show a thing as a notebook does."""
    return Tags(thing._repr_html_())  # type: ignore[attr-defined]


def test_a_record_shows_as_a_card_in_a_notebook() -> None:
    """Fields that hold nothing are left out."""
    shown = card(book.claims["C021"])

    assert "claim C021" in shown.words
    assert "at least 58 people" in shown.words
    assert "supplied" not in shown.words
    assert set(shown.tags) == {"div", "p", "strong", "table", "tr", "th", "td"}


def test_what_a_card_shows_is_escaped() -> None:
    """A record can hold any text, and none of it is read as HTML."""
    hostile = '<script>alert("x")</script> & so on.'
    shown = card(replace(book.voices["icsr"], description=hostile, label=hostile))

    assert "script" not in shown.tags
    assert shown.words.count(hostile) == 2


def test_a_book_shows_as_a_summary_and_a_collection_as_its_first_records() -> None:
    """Neither fills the notebook."""
    whole, claims = card(book), card(book.claims)

    assert str(len(book.claims)) in whole.words
    assert book.article.title in whole.words
    assert 20 == claims.tags.count("tr")
    assert f"… and {len(book.claims) - 20} more" in claims.words


def test_threads_that_ask_at_once_get_one_answer() -> None:
    """What is loaded or worked out late is whole when anybody sees it."""
    segment = book.claims["C021"].segments[0]
    expected = [one.id for one in book.citing(book.segments[segment], "claim")]

    def asked(fresh: Casebook) -> tuple[Records[Claim], tuple[Record, ...]]:
        return fresh.claims, fresh.citing(fresh.segments[segment], "claim")

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(10):
            fresh = Casebook.of(Book.late(partial(getattr, ROWS)))
            with ThreadPoolExecutor(6) as pool:
                answers = list(pool.map(asked, [fresh] * 6))
            assert 1 == len({id(claims) for claims, _ in answers})
            assert all([one.id for one in found] == expected for _, found in answers)
    finally:
        sys.setswitchinterval(before)


def test_a_late_book_knows_no_other_names() -> None:
    """Only its own collections are loaded; anything else is an error with a suggestion."""
    with pytest.raises(AttributeError, match="'Casebook' object has no attribute 'clams'"):
        book.clams  # type: ignore[attr-defined] # noqa: B018 - the look-up is the test.


def test_other_books_have_the_same_face() -> None:
    """Nothing in the face knows this article."""
    assert SMALL.claims.where(voice=next(iter(BOOK.claims)).voice).ids
    assert SMALL == Casebook.of(BOOK)
    assert SMALL.tables()["claims"][0]["id"] == next(iter(BOOK.claims)).id


def test_the_search_of_a_collection_has_the_rules_of_every_search() -> None:
    """It finds nothing among nothing, and refuses what is no text or no number."""
    empty = replace(SMALL, omissions=Records("omission", ()))
    assert () == empty.omissions.search("engine")
    assert () == SMALL.claims.where(voice="captain", kind="predictive").search("ferry")
    assert SMALL.search("ferry", ["claim"], limit=2) == SMALL.claims.search("ferry", limit=2)
    for limit in (0, -1):
        with pytest.raises(InvalidSelection, match=f"^'{limit}' is no number of hits; "):
            SMALL.claims.search("ferry", limit=limit)
    with pytest.raises(InvalidSelection, match=r"^'3' is of type int, and no text"):
        SMALL.claims.search(3)  # type: ignore[arg-type] # It is a common slip.


def test_the_search_of_a_collection_makes_no_hit_that_it_does_not_give(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """To cut their excerpts takes the longest part of a search."""
    made: list[Hit] = []

    def counted(*held: Any) -> Hit:  # noqa: ANN401 - whatever a hit holds.
        made.append(Hit(*held))
        return made[-1]

    monkeypatch.setattr(views, "Hit", counted)

    assert 2 == len(SMALL.claims.search("the ferry", limit=2))
    assert 2 == len(made)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"license": "CC-BY-4.0 AND MIT"}, "license is no identifier of SPDX; write it like"),
        ({"address": "https://example.org"}, "address does not end with a slash; write it like"),
        ({"description": "Records"}, "description does not end with a full stop"),
    ],
)
def test_what_the_dataset_says_of_itself_fits_every_format(
    fields: dict[str, str], message: str
) -> None:
    """One licence, by the name that files of citation and packages of tables know."""
    assert book.dataset
    with pytest.raises(InvalidRecord, match=f"dataset disengagement-casebook: {message}"):
        replace(book.dataset, **fields)  # type: ignore[arg-type]


def test_a_prompt_completes_what_is_loaded_late() -> None:
    """The book is named before it is loaded, beside what every module has."""
    script = "import casebook; assert 'book' not in vars(casebook); print(*dir(casebook))"
    named = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()

    assert {*casebook.__all__, "__name__", "__doc__"} <= {*named}
    assert named == sorted(set(named))
