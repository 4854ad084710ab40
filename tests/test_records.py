"""The records: each refuses what breaks its own rules, and says which."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_book import BOOK, changed

from casebook.errors import InvalidRecord
from casebook.records import ClaimId, Evidence, SourceId
from casebook.values import Quantity
from casebook.vocabulary import Bearing, Seen, Unlocated

FOUR = "It has one. It has two. It has “three.” It has four."

BROKEN: list[tuple[str, str, dict[str, Any], str]] = [
    ("section", "front", {"id": "Front"}, "section Front: id has the wrong form; "
     "write it like regrets-of-the-defectors"),
    ("section", "front", {"gist": "It counts"}, "section front: gist does not end with a full "
     "stop; end it with one"),
    ("segment", "S001", {"id": "S1"}, "segment S1: id has the wrong form; write it like S014"),
    ("segment", "S001", {"start": -1}, "segment S001: end is not after start; give the offset "
     "behind the last character"),
    ("segment", "S002", {"end": 3}, "segment S002: end is not after start; give the offset "
     "behind the last character"),
    ("segment", "S001", {"digest": "ABCDEF0123456789"}, "segment S001: digest is not 16 "
     "hexadecimal digits; make it by the article's recipe"),
    ("name", "senn", {"id": "Senn"}, "name Senn: id has the wrong form; write it like "
     "ku-klux-klan"),
    ("voice", "captain", {"id": "the captain"}, "voice the captain: id has the wrong form; "
     "write it like icsr"),
    ("voice", "captain", {"description": "A captain"}, "voice captain: description does not end "
     "with a full stop; end it with one"),
    ("claim", "C001", {"id": "C1"}, "claim C1: id has the wrong form; write it like C042"),
    ("claim", "C001", {"segments": ()}, "claim C001: segments is empty; cite at least one "
     "segment"),
    ("claim", "C004", {"segments": ("S010", "S009")}, "claim C004: segments is not in reading "
     "order; sort it and name each segment once"),
    ("claim", "C004", {"segments": ("S009", "S009")}, "claim C004: segments is not in reading "
     "order; sort it and name each segment once"),
    ("claim", "C001", {"quantities": ()}, "claim C001: gist takes {count}, "
     "which is not among its values; give every value a place in the gist, and every place a "
     "value"),
    ("claim", "C005", {"quantities": (Quantity(name="age", number=3),)}, "claim C005: gist lacks "
     "{age}, which is among its values; give every value a place in the gist, and every place a "
     "value"),
    ("claim", "C005", {"gist": "The ferry was left to neglect"}, "claim C005: gist does not end "
     "with a full stop; end it with one"),
    ("claim", "C005", {"gist": "The ferry was old."}, "claim C005: gist has 4 words; use 5 to "
     "40"),
    ("claim", "C005", {"gist": "old " * 40 + "boat."}, "claim C005: gist has 41 words; use 5 to "
     "40"),
    ("mechanism", "neglect", {"caution": "No"}, "mechanism neglect: caution does not end with a "
     "full stop; end it with one"),
    ("mechanism", "neglect", {"prompts": ("Why?", "No.")}, "mechanism neglect: prompts does not "
     "end with a question mark; put it as a question"),
    ("reason", "old-boat", {"gist": "No"}, "reason old-boat: gist does not end with a full stop; "
     "end it with one"),
    ("mirror", "pride", {"promise_claims": ()}, "mirror pride: promise_claims is empty; cite at "
     "least one claim"),
    ("mirror", "pride", {"reality_claims": ()}, "mirror pride: reality_claims is empty; cite at "
     "least one claim"),
    ("question", "buy-another", {"text": "Buy another."}, "question buy-another: text does not "
     "end with a question mark; put it as a question"),
    ("question", "buy-another", {"segments": ()}, "question buy-another: segments is empty; cite "
     "at least one segment"),
    ("question", "buy-another", {"positions": ()}, "question buy-another: positions holds fewer "
     "than two; give each side an argument"),
    ("event", "resignations-begin", {"sources": ()}, "event resignations-begin: sources is "
     "empty; cite at least one source"),
    ("term", "ferry", {"definition": "A boat"}, "term ferry: definition does not end with a full "
     "stop; end it with one"),
    ("source", "board-2018", {"id": "Board2018"}, "source Board2018: id has the wrong form; "
     "write it like neumann-2015-icsr"),
    ("source", "board-2018", {"seen": Seen.MEMORY}, "source board-2018: seen is memory, so nothing "
     "of it was read; find the work, or list it as a lead to check"),
    ("source", "board-2018", {"seen": Seen.INFERRED}, "source board-2018: seen is inferred, so "
     "nothing of it was read; find the work, or list it as a lead to check"),
    ("provenance", "P001", {"id": "C001"}, "provenance C001: id has the wrong form; write it like "
     "P042"),
    ("provenance", "P001", {"id": "P0O1"}, "provenance P0O1: id has the wrong form; write it like "
     "P042"),
    ("provenance", "P002", {"note": "Nobody else"}, "provenance P002: note does not end with a "
     "full stop; end it with one"),
    ("assessment", "A001", {"id": "A1"}, "assessment A1: id has the wrong form; write it like "
     "A042"),
    ("assessment", "A001", {"reason": ""}, "assessment A001: reason does not end with a full stop; "
     "end it with one"),
    ("assessment", "A001", {"reason": FOUR}, "assessment A001: reason has 4 sentences; say it in "
     "3 at most"),
    ("assessment", "A001", {"would_change": FOUR}, "assessment A001: would_change has 4 sentences; "
     "say it in 3 at most"),
    ("assessment", "A003", {"attribution_reason": FOUR}, "assessment A003: attribution_reason has "
     "4 sentences; say it in 3 at most"),
    ("assessment", "A003", {"attribution_reason": "So"}, "assessment A003: attribution_reason does "
     "not end with a full stop; end it with one"),
    ("assessment", "A001", {"would_change": "A ticket"}, "assessment A001: would_change does not "
     "end with a full stop; end it with one"),
    ("omission", "new-engine", {"id": "New engine"}, "omission New engine: id has the wrong form; "
     "write it like six-more-mechanisms"),
    ("omission", "new-engine", {"gist": "An engine"}, "omission new-engine: gist does not end with "
     "a full stop; end it with one"),
    ("omission", "new-engine", {"matters": FOUR}, "omission new-engine: matters has 4 sentences; "
     "say it in 3 at most"),
    ("omission", "new-engine", {"claims": ()}, "omission new-engine: claims is empty; name at "
     "least one"),
    ("omission", "new-engine", {"evidence": ()}, "omission new-engine: evidence is empty; name at "
     "least one"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "id", "change", "message"),
    BROKEN,
    ids=[f"{kind}-{field}" for kind, _, change, _ in BROKEN for field in change],
)
def test_a_record_refuses_what_breaks_its_own_rules(
    kind: str, id: str, change: dict[str, Any], message: str
) -> None:
    """The message names the record, the field, the fault and the next step."""
    with pytest.raises(InvalidRecord) as refused:
        changed(BOOK, kind, id, **change)

    assert message == str(refused.value)


EVIDENCE: list[tuple[dict[str, Any], str]] = [
    ({"seen": Seen.MEMORY}, "seen is memory, which is no evidence; find the work and record how it "
     "was seen"),
    *(
        ({"seen": Seen.INFERRED, "bearing": bearing}, f"bearing is {bearing}, but the place was "
         "not read; let what is inferred give context alone")
        for bearing in (Bearing.SUPPORTS, Bearing.QUALIFIES, Bearing.CONTRADICTS)
    ),
    ({"locator": ""}, "locator and unlocated are both empty; name the place, or say why there is "
     "none"),
    *(
        ({"locator": blank}, "locator and unlocated are both empty; name the place, or say why "
         "there is none")
        for blank in (" ", "\n\t", "\N{NO-BREAK SPACE}")
    ),
    ({"unlocated": Unlocated.WHOLE}, "locator and unlocated are both given; keep the place alone"),
]  # fmt: skip


def evidence(**fields: Any) -> Evidence:  # noqa: ANN401 - any field.
    """Make a piece of evidence that is sound but for what is given."""
    sound = {"bearing": Bearing.SUPPORTS, "seen": Seen.TEXT, "locator": "p. 4"}
    return Evidence(source=SourceId("board-2018"), **(sound | fields))


@pytest.mark.parametrize(("change", "message"), EVIDENCE)
def test_evidence_refuses_what_breaks_its_own_rules(change: dict[str, Any], message: str) -> None:
    """It has no id, so the message names its source."""
    with pytest.raises(InvalidRecord) as refused:
        evidence(**change)

    assert f"evidence of board-2018: {message}" == str(refused.value)


def test_evidence_that_is_inferred_gives_context() -> None:
    """It helps to understand a claim, and so it is kept."""
    inferred = evidence(seen=Seen.INFERRED, bearing=Bearing.CONTEXT)

    assert (Seen.INFERRED, Bearing.CONTEXT) == (inferred.seen, inferred.bearing)


def test_an_id_may_have_more_digits_than_the_example() -> None:
    """A book may hold more than 999 claims; letters and signs are still refused."""
    claim = next(iter(BOOK.claims))
    assert replace(claim, id=ClaimId("C1000")).id == "C1000"
    for id in ("C10O0", "C100²", "S1000"):
        with pytest.raises(InvalidRecord, match="has the wrong form; write it like C042"):
            replace(claim, id=ClaimId(id))


def test_three_sentences_are_few_enough() -> None:
    """A full stop within a number, or before a small letter, does not end a sentence."""
    for reason in (
        "It has one. It has two. It has three.",
        "By sec. four it has 3.5 tons. It asks “why?” and answers. It is so.",
        "Is it so? It is.",
    ):
        book = changed(BOOK, "assessment", "A001", reason=reason)
        assert reason == book.assessments["A001"].reason


def test_the_works_along_a_chain_are_given_once() -> None:
    """They come as the links do, nearest to the article first."""
    provenance = BOOK.provenances["P004"]
    longer = changed(BOOK, "provenance", "P004", chain=2 * provenance.chain).provenances["P004"]

    assert ("gazette-2019",) == provenance.sources == longer.sources
    assert () == BOOK.provenances["P001"].sources


def test_a_gist_takes_its_values_from_the_record() -> None:
    """A number stands once, in the quantity, and the sentence shows it from there."""
    claim = BOOK.claims["C003"]
    other = changed(BOOK, "claim", "C003", quantities=(Quantity(name="count", number=9),))

    assert "At least six captains have resigned from the ferry since March 2018." == claim.text
    assert "Nine have resigned from the ferry since March 2018." == other.claims["C003"].text


def test_a_name_is_found_in_the_article_by_its_spellings_or_else_by_its_forms() -> None:
    """Spellings replace the forms that gists use; they do not join them."""
    assert ("Lake Senn",) == BOOK.names["senn"].in_article
    assert ("Ilse Brandt", "Brandt") == BOOK.names["ilse-brandt"].in_article


def test_headlines_name_a_record_to_a_reader() -> None:
    """Each kind has words of its own for that."""
    assert "Paragraph 10, sentence" == BOOK.segments["S013"].headline
    assert "March 2018: The first captain resigns." == BOOK.events["resignations-begin"].headline
    assert BOOK.article.title == BOOK.article.headline
    assert "C001: own" == BOOK.provenances["P001"].headline
    assert "C001: own voice, contradicted" == BOOK.assessments["A001"].headline
    assert "C004: imprecise, imprecise" == BOOK.assessments["A004"].headline
    assert "The new engine" == BOOK.omissions["new-engine"].headline
