"""What was exported loads again as equal records; what does not fit gives one clear line."""

from __future__ import annotations

import gzip
import json
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK

from casebook import book
from casebook.books import COLLECTIONS, LOADED, Book, Records
from casebook.errors import InvalidDocument, MissingLibrary
from casebook.formats import as_json, packed
from casebook.formats.loading import load
from casebook.records import Change, Dataset, EditionId
from casebook.vocabulary import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

[EXPORTED] = as_json.files(BOOK, base="https://example.org/")


def kept(tmp_path: Path, made: Book) -> Path:
    """Write a book to a file."""
    [file] = as_json.files(made)
    path = tmp_path / file.name
    path.write_bytes(file.content)
    return path


def refused(path: Path) -> str:
    """Give the message, without the path that it begins with."""
    with pytest.raises(InvalidDocument) as caught:
        load(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert len(message) < len(str(path)) + 300
    return message.removeprefix(f"{path}: ")


@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_an_export_loads_as_equal_records(made: Book, tmp_path: Path) -> None:
    """Every kind of record, the article and the dataset come back equal and typed."""
    again = load(kept(tmp_path, made))

    for name in LOADED:
        assert getattr(made, name) == getattr(again, name), name
    assert type(again.claims["C001"].kind) is type(made.claims["C001"].kind)
    assert {type(one) for one in again.claims["C001"].segments} == {str}
    assert again == load(kept(tmp_path, again))


def test_a_loaded_book_works_like_any_other(tmp_path: Path) -> None:
    """References are followed both ways, and what was withdrawn leads somewhere."""
    again = load(kept(tmp_path, BOOK))

    assert ["C002"] == [one.id for one in again.citing(again.segments["S006"], "claim")]
    assert "It said the same as another." == again.withdrawals["C099"].note
    assert hash(again.claims["C002"]) == hash(BOOK.claims["C002"])


def test_what_the_other_book_lacks_survives_too(tmp_path: Path) -> None:
    """A dataset, a replacement, a text in quotes and a line break come back as they were."""
    change = Change(kind=ChangeKind.WITHDRAWN, ids=("C098",), note="Why.", replaced_by=("C001",))
    edition = replace(BOOK.editions["2019.6.0"], id=EditionId("2021.1.0"), changes=(change,))
    dataset = Dataset(
        id="ferries", title='The "ferry"\n\tbook \U0001f6a2', description="It holds claims.",
        creator="They", license="CC0-1.0", keywords=("ferry",), address="https://example.org/",
    )  # fmt: skip
    made = replace(BOOK, dataset=dataset, editions=Records("edition", (edition,)))

    again = load(kept(tmp_path, made))

    assert dataset == again.dataset
    assert again.editions == made.editions


def test_a_book_without_records_loads(tmp_path: Path) -> None:
    """Nothing but an article is a book as well."""
    empty: dict[str, Any] = {name: Records(kind, ()) for name, kind in COLLECTIONS.items()}
    made = Book(article=BOOK.article, **empty)

    assert made == load(kept(tmp_path, made))


def test_fields_with_a_default_may_be_missing(tmp_path: Path) -> None:
    """A file need not say that there is nothing, and a byte order mark is no fault."""
    made = json.loads(EXPORTED.content)
    del made["$schema"]
    for one in made["voices"] + made["claims"]:
        del one["record"], one["headline"]
    for one in made["claims"]:
        for name in [name for name in ("note", "mechanisms", "supplied") if not one[name]]:
            del one[name]
    path = tmp_path / "mine.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(made).encode())

    assert BOOK == load(path)


def test_a_packed_file_loads_and_a_broken_one_is_refused(tmp_path: Path) -> None:
    """Earlier editions are kept packed."""
    path = tmp_path / "old.json.gz"
    path.write_bytes(gzip.compress(EXPORTED.content))
    cut = tmp_path / "cut.json.gz"
    cut.write_bytes(path.read_bytes()[:900])

    assert BOOK == load(path)
    assert "is broken gzip; fetch it again" == refused(cut)


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    """A file that is not there, a folder and one that may not be read are told apart."""
    assert "there is no such file; check its name" == refused(tmp_path / "none.json")
    assert "is a folder; name the file casebook.json in it" == refused(tmp_path)
    closed = tmp_path / "closed.json"
    closed.touch(mode=0o000)
    if os.geteuid():
        assert refused(closed).startswith("cannot be read: Permission denied; ")
    assert refused(closed / "x").startswith("cannot be read: Not a directory; ")
    with pytest.raises(InvalidDocument, match=r"cannot be read: .*null"):
        load("a\0b")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty; export it again"),
        (b" \n\t\n", "is empty; export it again"),
        (b"SQLite format 3\0...", "is binary, not JSON; name a file that was exported as json"),
        (b"PAR1\x15\x00", "is binary, not JSON; name a file that was exported as json"),
        (b'{"title": "K\xfcche"}', "is not UTF-8 at byte 12; save it as UTF-8"),
        (b"[1, 2]", "holds a list, not a casebook; name the file casebook.json"),
        (b"null", "holds null, not a casebook; name the file casebook.json"),
        (b'"x"', "holds 'x', not a casebook; name the file casebook.json"),
        (b"{}", "has no schema_version, so it is no casebook; name the file casebook.json"),
        (
            b'{"schema_version": 3}',
            "was written with schema 3, and this package reads up to 1; "
            "install a newer disengagement-casebook",
        ),
        (b'{"schema_version": 0}', "has the schema_version 0, which never was; correct it"),
        (b'{"schema_version": "1"}', "has the schema_version '1', which never was; correct it"),
        (b'{"schema_version": true}', "has the schema_version true, which never was; correct it"),
        (b'{"schema_version": 1}', "has no edition; export it again"),
        (b"[" * 100_000, "is nested too deeply; export it again"),
    ],
)
def test_what_is_no_casebook_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    """Each way to name the wrong file gives its own line and the next step."""
    path = tmp_path / "bad.json"
    path.write_bytes(content)

    assert said == refused(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{\n  "schema_version": 1,\n  "edition": oops\n}', "is broken JSON at line 3, column 14"),
        (b'{\n  "schema_version": 1,\n', "is broken JSON at line 3, column 1: it breaks off; "),
        ('{"é": oops}'.encode(), "is broken JSON at line 1, column 7"),
        (b'{"a": "' + b"x" * 10_000_000 + b"\n", "is broken JSON at line 1, column 10000008"),
        (b"x" * 10_000_000, "is broken JSON at line 1, column 1"),
    ],
)
def test_broken_json_is_refused_with_the_place(content: bytes, said: str, tmp_path: Path) -> None:
    """Line and column are named; a line of ten megabytes is not shown."""
    path = tmp_path / "bad.json"
    path.write_bytes(content)

    assert refused(path).startswith(said)


def test_an_export_that_was_cut_short_is_refused_wherever_it_ends(tmp_path: Path) -> None:
    """No part of a file loads as if it were the whole."""
    path = tmp_path / "cut.json"
    for end in range(1, len(EXPORTED.content) - 1, 997):
        path.write_bytes(EXPORTED.content[:end])
        assert refused(path).startswith("is broken JSON at line ")


CLAIM = "claim C001"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(
            lambda made: made["claims"][0].update(kind="emprical"),
            f"{CLAIM}: kind: 'emprical' is no word of Kind; did you mean empirical?",
            id="a wrong word",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(kind=None),
            f"{CLAIM}: kind: null is no word of Kind; write empirical, testimonial, explanatory, "
            "conceptual, evaluative, prescriptive or predictive",
            id="no word",
        ),
        pytest.param(
            lambda made: made["claims"][1]["quantities"][0].update(qualifier="exactl"),
            "claim C002: quantities: qualifier: 'exactl' is no word of Qualifier; "
            "did you mean exactly?",
            id="a wrong word in a part",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(voise="author"),
            f"{CLAIM}: 'voise' is no field of claim; did you mean voice?",
            id="an unknown field",
        ),
        pytest.param(
            lambda made: made["claims"][1]["dates"][0].update(day=3),
            "claim C002: dates: 'day' is no field of date; write iso, name or stated",
            id="an unknown field of a part",
        ),
        pytest.param(
            lambda made: made["claims"][0].pop("weight"),
            f"{CLAIM} has no weight; give it",
            id="a missing field",
        ),
        pytest.param(
            lambda made: made["claims"][0].pop("id"), "claim 1 has no id; give it", id="no id"
        ),
        pytest.param(
            lambda made: made["provenances"][2]["chain"][0].pop("shown"),
            "provenance P003: chain has no shown; give it",
            id="a missing field of a part",
        ),
        pytest.param(
            lambda made: made["segments"][4].update(start="31"),
            "segment S005: start is '31'; write a whole number",
            id="a text for a number",
        ),
        pytest.param(
            lambda made: made["segments"][4].update(start=True),
            "segment S005: start is true; write a whole number",
            id="a truth for a number",
        ),
        pytest.param(
            lambda made: made["voices"][0].update(named="yes"),
            "voice author: named is 'yes'; write true or false",
            id="a text for a truth",
        ),
        pytest.param(
            lambda made: made["voices"][0].update(label=7),
            "voice author: label is 7; write a text",
            id="a number for a text",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(segments="S005"),
            f"{CLAIM}: segments is 'S005'; write a list",
            id="a text for a list",
        ),
        pytest.param(
            lambda made: made["events"][0].update(date="2018-03"),
            "event resignations-begin: date holds '2018-03'; write an object",
            id="a text for a date",
        ),
        pytest.param(
            lambda made: made["events"][0]["date"].update(iso="March 2018"),
            "event resignations-begin: date 'March 2018': iso is not an ISO 8601 date; write it "
            "as 2015-09-24, 2015-09, 2015 or 201X, or start/end",
            id="a date of the wrong form",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(segments=[]),
            f"{CLAIM}: segments is empty; cite at least one segment",
            id="a rule of a record",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(id="c1"),
            "claim c1: id has the wrong form; write it like C042",
            id="an id of the wrong form",
        ),
        pytest.param(
            lambda made: made["claims"].append(made["claims"][0]),
            f"{CLAIM}: id is given twice; give each record its own",
            id="an id twice",
        ),
        pytest.param(
            lambda made: made["claims"].insert(1, made["voices"][0]),
            "claim 2 says that it is a 'voice'; write 'claim'",
            id="a record among those of another kind",
        ),
        pytest.param(
            lambda made: made["claims"].insert(0, "C001"),
            "claim 1 is 'C001'; write an object",
            id="an id for a record",
        ),
        pytest.param(
            lambda made: made.update(clams=[]),
            "has 'clams', which is no kind of record; did you mean claims or names?",
            id="an unknown kind",
        ),
        pytest.param(
            lambda made: made.pop("claims"), "has no claims; export it again", id="a missing kind"
        ),
        pytest.param(
            lambda made: made.update(claims={"C001": {}}),
            "has an object as claims; write a list",
            id="an object for a list",
        ),
        pytest.param(
            lambda made: made.update(article=None),
            "article is null; write an object",
            id="no article",
        ),
        pytest.param(
            lambda made: made.update(edition="2019.6.0"),
            "gives the edition '2019.6.0', and the last of its editions is '2020.1.0'; "
            "correct the one",
            id="two editions that differ",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(kind="x" * 1_000_000),
            f"{CLAIM}: kind: '{'x' * 39}… is no word of Kind; write empirical, testimonial, "
            "explanatory, conceptual, evaluative, prescriptive or predictive",
            id="a long word",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_record_and_field(
    change: Callable[[dict[str, Any]], object], said: str, tmp_path: Path
) -> None:
    """The line names the record, the field, the fault and the next step; nothing is dropped."""
    made = json.loads(EXPORTED.content)
    change(made)
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(made), encoding="utf-8")

    assert said == refused(path)


def test_loading_without_msgspec_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The message gives the command."""
    monkeypatch.setitem(sys.modules, "msgspec", None)

    with pytest.raises(MissingLibrary, match=r"run: python -m pip install 'disengagement-case.*\["):
        load(kept(tmp_path, BOOK))


def test_a_packed_file_that_would_fill_the_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is unpacked no further than the limit, which counts the parts of a file together."""
    monkeypatch.setattr(packed, "LONGEST", 3 << 20)
    path = tmp_path / "huge.json.gz"
    path.write_bytes(gzip.compress(bytes(1 << 23)))
    assert "is packed and over 3 MiB long; fetch it again" == refused(path)

    half = gzip.compress(bytes(1 << 20))
    path.write_bytes(half * 4)
    assert "is packed and over 3 MiB long; fetch it again" == refused(path)
    assert bytes(3 << 20) == packed.unpacked(half * 3)
