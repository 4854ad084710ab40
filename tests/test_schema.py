"""The JSON Schema: outside validators take what is exported, and refuse what is not so."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from small_book import BOOK

from casebook import book
from casebook.errors import UnknownId
from casebook.formats import as_json, as_schema
from casebook.views.plain import document, plain, whole
from casebook.views.schema import DIALECT, record_schema, schema
from casebook.views.shape import kinds
from casebook.vocabulary import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from casebook.records import Record

WHOLE = Draft202012Validator(schema())


def faults(made: dict[str, Any]) -> list[str]:
    """Give what the validator says against a whole book."""
    return [f"{error.json_path}: {error.message}" for error in WHOLE.iter_errors(made)]


def test_the_schema_is_one() -> None:
    """It follows the draft that it names, as another implementation reads that."""
    Draft202012Validator.check_schema(schema())
    assert DIALECT == schema()["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_every_book_follows_it(made: Any) -> None:  # noqa: ANN401 - it is a book.
    """A book with and one without a description of itself are both valid."""
    assert [] == faults(json.loads(json.dumps(whole(made))))


def spoilt(change: Callable[[dict[str, Any]], object]) -> list[str]:
    """Give what the validator says when something is changed in the other book."""
    made = json.loads(json.dumps(whole(BOOK)))
    change(made)
    return faults(made)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(
            lambda made: made["claims"][0].update(mood="sad"),
            "$.claims[0]: Additional properties are not allowed ('mood' was unexpected)",
            id="a field too many",
        ),
        pytest.param(
            lambda made: made.update(clams=[]),
            "$: Additional properties are not allowed ('clams' was unexpected)",
            id="a kind too many",
        ),
        pytest.param(
            lambda made: made["claims"][1]["quantities"][0].update(size=1),
            "$.claims[1].quantities[0]: Additional properties are not allowed ('size' was "
            "unexpected)",
            id="a field too many in a part",
        ),
        pytest.param(
            lambda made: made["claims"][0].pop("weight"),
            "$.claims[0]: 'weight' is a required property",
            id="a field missing",
        ),
        pytest.param(
            lambda made: made["claims"][0].pop("note"),
            "$.claims[0]: 'note' is a required property",
            id="a field with a default missing",
        ),
        pytest.param(
            lambda made: made.pop("terms"), "$: 'terms' is a required property", id="no terms"
        ),
        pytest.param(
            lambda made: made["claims"][0].update(id="c1"),
            "$.claims[0].id: 'c1' does not match '^C[0-9]{3,}$'",
            id="an id of the wrong form",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(voice=""),
            "$.claims[0].voice: '' does not match",
            id="an empty reference",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(segments=[]),
            "$.claims[0].segments: [] should be non-empty",
            id="a claim without a segment",
        ),
        pytest.param(
            lambda made: made["claims"][0].update(record="voice"),
            "$.claims[0].record: 'claim' was expected",
            id="a record among those of another kind",
        ),
        pytest.param(
            lambda made: made["segments"][0].update(start="0"),
            "$.segments[0].start: '0' is not of type 'integer'",
            id="a text for a number",
        ),
        pytest.param(
            lambda made: made["events"][0]["date"].update(iso="14.5.2019"),
            "$.events[0].date.iso: '14.5.2019' does not match",
            id="a date of the wrong form",
        ),
        pytest.param(
            lambda made: made["voices"][0].update(label=""),
            "$.voices[0].label: '' should be non-empty",
            id="an empty name",
        ),
        pytest.param(
            lambda made: made["voices"][0].update(label=None),
            "$.voices[0].label: None is not of type 'string'",
            id="null for a text",
        ),
        pytest.param(
            lambda made: made.update(schema_version=2),
            "$.schema_version: 1 was expected",
            id="another version",
        ),
    ],
)
def test_what_is_not_so_is_refused(change: Callable[[dict[str, Any]], object], said: str) -> None:
    """Objects are closed, every field is there, and forms are held; the place is named."""
    found = spoilt(change)

    assert 1 == len(found)
    assert found[0].startswith(said)


def test_a_word_of_no_vocabulary_is_refused() -> None:
    """The message gives the words that there are."""
    [found] = spoilt(lambda made: made["assessments"][0].update(verdict="suported"))

    assert found.startswith("$.assessments[0].verdict: 'suported' is not one of ['supported', ")


def descriptions(part: object, place: str) -> Iterator[tuple[str, object]]:
    """Give every property of a schema, with its place and its description."""
    if isinstance(part, dict):
        for name, one in part.get("properties", {}).items():
            yield f"{place}.{name}", one.get("description")
        for name, one in part.items():
            yield from descriptions(one, f"{place}.{name}")


def test_every_property_is_described() -> None:
    """No name in the schema is left to be guessed."""
    found = dict(descriptions(schema(), "$"))

    assert len(found) > 150
    assert [] == [place for place, told in found.items() if not told]


def test_every_object_is_closed() -> None:
    """No object of the schema takes what it does not name."""
    text = json.dumps(schema())

    assert text.count('"type": "object"') == text.count('"additionalProperties": false') > 25


def test_a_vocabulary_gives_its_definitions() -> None:
    """The words are an enumeration, and what each means stands in the description."""
    made = schema()["$defs"]["Verdict"]

    assert [one.value for one in Verdict] == made["enum"]
    assert made["description"].startswith("The second verdict: is it so, on the best sources?\n\n")
    assert "- contradicted: Better evidence says otherwise.\n" in made["description"]


@pytest.mark.parametrize("noun", [one.noun for one in kinds().values()])
def test_a_single_record_follows_the_schema_of_its_kind(noun: str) -> None:
    """Each record is valid alone, and a record of another kind is not."""
    validator = Draft202012Validator(record_schema(noun))
    single: dict[str, Iterable[Record]] = {
        "article": [BOOK.article],
        "dataset": filter(None, [book.dataset]),
        "withdrawal": BOOK.withdrawals,
    }
    records = single[noun] if noun in single else BOOK.of_kind(noun)

    assert {True} == {validator.is_valid(json.loads(json.dumps(plain(one)))) for one in records}
    other = BOOK.voices["author"] if noun != "voice" else BOOK.article
    assert not validator.is_valid(plain(other))


def test_a_selection_of_records_has_a_definition() -> None:
    """What is given as one object with its records can be checked as well."""
    made = {**schema(), "$ref": "#/$defs/selection"}
    for name in ("properties", "required", "additionalProperties", "type"):
        made.pop(name)
    validator = Draft202012Validator(made)

    assert validator.is_valid(json.loads(json.dumps(document(BOOK.claims))))
    assert not validator.is_valid({"schema_version": 1, "records": [{"id": "C001"}]})


def test_schemas_are_named() -> None:
    """Each has an identifier of its own, below the address where there is one."""
    assert "https://example.org/casebook.schema.json" == schema("https://example.org/")["$id"]
    assert "urn:x-casebook:schema:1" == schema()["$id"]
    assert "urn:x-casebook:schema:1:claim" == record_schema("claim")["$id"]


def test_an_unknown_kind_has_no_schema() -> None:
    """The message suggests the nearest."""
    with pytest.raises(UnknownId, match="did you mean claim"):
        record_schema("clam")


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run check-jsonschema."""
    return subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *arguments],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_a_command_for_others_takes_the_files(tmp_path: Path) -> None:
    """check-jsonschema takes the schema and the book, and refuses a book that was spoilt."""
    [schema_file], [file] = as_schema.files(book), as_json.files(book)
    for one in (schema_file, file):
        (tmp_path / one.name).write_bytes(one.content)
    bad = tmp_path / "bad.json"
    bad.write_bytes(file.content.replace(b'"verdict": "supported"', b'"verdict": "true"', 1))

    schema_path = tmp_path / schema_file.name
    assert 0 == command("--check-metaschema", schema_path).returncode
    assert 0 == command("--schemafile", schema_path, tmp_path / file.name).returncode
    refused = command("--schemafile", schema_path, bad)
    assert 1 == refused.returncode
    assert "verdict: 'true' is not one of ['supported'" in refused.stdout
