"""Records as plain values."""

from __future__ import annotations

import json

import pytest
from small_book import BOOK

from casebook.views.plain import SCHEMA_VERSION, document, plain


@pytest.mark.parametrize("kind", BOOK.by_kind)
def test_every_record_survives_json(kind: str) -> None:
    """What is given is made of plain values only, words of a vocabulary included."""
    rows = document(BOOK.of_kind(kind))

    assert rows == json.loads(json.dumps(rows))
    assert SCHEMA_VERSION == rows["schema_version"]


def test_a_claim_keeps_the_names_of_its_fields() -> None:
    """The noun and the headline come first, then the fields in their order."""
    assert {
        "record": "claim",
        "headline": "In 2018 the ferry carried about 40 people a day.",
        "id": "C002",
        "gist": "In {when} the ferry carried {count} a day.",
        "kind": "empirical",
        "voice": "author",
        "phase": "context",
        "weight": "supporting",
        "segments": ["S006"],
        "quantities": [
            {"name": "count", "number": 40, "unit": "people", "qualifier": "about", "stated": ""}
        ],
        "dates": [{"iso": "2018", "name": "when", "stated": "Last year"}],
        "mechanisms": [],
        "supplied": [],
        "relations": [{"kind": "contrasts", "claim": "C001"}],
        "note": "",
    } == plain(BOOK.claims["C002"])


def test_what_is_open_is_null() -> None:
    """An open truth and a missing record are both ``None``, not a word."""
    source = plain(BOOK.sources["tern-2019"])

    assert source["before_article"] is None
    assert plain(BOOK.sources["board-2018"])["issued"] is None
