"""The editions that were given to readers stay as they were, and each says what it changed."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from casebook import Casebook, book
from casebook.books import Records
from casebook.records import Change, EditionId
from casebook.views.diff import changes, unlisted
from casebook.views.plain import SCHEMA_VERSION, whole
from casebook.views.schema import schema
from casebook.vocabulary import ChangeKind

KEPT = sorted((Path(__file__).parents[1] / "docs" / "editions").glob("*.json.gz"))


def document(path: Path) -> dict[str, Any]:
    """Read an edition that was kept."""
    held: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
    return held


LAST = document(KEPT[-1])


def test_every_edition_given_out_is_kept() -> None:
    """The one in the making may be missing, and no other."""
    names = [path.name.removesuffix(".json.gz") for path in KEPT]

    assert names == list(book.editions.ids[: len(names)])
    assert len(book.editions) - len(names) <= 1


@pytest.mark.parametrize("path", KEPT, ids=lambda path: str(path.name))
def test_a_kept_edition_bears_its_number(path: Path) -> None:
    """Whoever opens one knows which it is."""
    assert path.name == f"{document(path)['edition']}.json.gz"


@pytest.mark.parametrize("path", KEPT, ids=lambda path: str(path.name))
def test_every_change_since_an_edition_is_listed(path: Path) -> None:
    """A record that differs is named by a later edition as added, corrected or withdrawn."""
    assert [] == [str(problem) for problem in unlisted(book, document(path))]


@pytest.mark.parametrize("path", KEPT, ids=lambda path: str(path.name))
def test_a_kept_edition_loads_as_records(path: Path, tmp_path: Path) -> None:
    """What was published can still be used, by the types of today."""
    copy = tmp_path / "casebook.json"
    copy.write_bytes(gzip.decompress(path.read_bytes()))

    assert Casebook.load(copy).claims.ids[0] == "C001"
    assert len(Casebook.load(copy).claims) == len(document(path)["claims"])


def edited(note: str) -> Casebook:
    """Give the casebook with a claim that says something else."""
    claims = [replace(one, note=note) if one.id == "C004" else one for one in book.claims]
    return replace(book, claims=Records("claim", claims))


def test_a_change_that_no_edition_lists_is_found() -> None:
    """The message names the record and the field."""
    [found] = unlisted(edited("Read in another way."), LAST)

    assert str(found).startswith("claim C004: note ")
    assert "no later edition lists C004 as corrected" in str(found)


def test_a_record_that_vanished_is_found() -> None:
    """An id that readers may hold leads somewhere, or the edition says why not."""
    fewer = replace(book, claims=Records("claim", [one for one in book.claims if one.id != "C004"]))

    assert any("C004" in str(problem) for problem in unlisted(fewer, LAST))


def test_a_change_that_an_edition_lists_is_no_fault() -> None:
    """The next edition names the correction, and the comparison is content."""
    last = [*book.editions][-1]
    year, month, count = last.id.split(".")
    correction = Change(kind=ChangeKind.CORRECTED, ids=("C004",), note="It was read again.")
    following = replace(
        last,
        id=EditionId(f"{year}.{month}.{int(count) + 1}"),
        changes=(correction,),
    )
    later = replace(
        edited("Read in another way."),
        editions=Records("edition", [*book.editions, following]),
    )

    assert [] == [str(problem) for problem in unlisted(later, LAST)]


def test_the_difference_of_two_editions_is_exact() -> None:
    """One field of one record, with what stood there and what stands there."""
    before = whole(book)
    [change] = changes(before, whole(edited("Read in another way.")))

    assert ("claim", "C004", ChangeKind.CORRECTED) == (change.kind, change.id, change.what)
    [field] = change.fields
    assert ("note", "Read in another way.") == (field.path, field.new)


FORMS = Path(__file__).parent / "forms"


def form(part: Any) -> Any:  # noqa: ANN401 - any part of a schema.
    """Give a schema without what only explains it."""
    if isinstance(part, dict):
        return {
            key: form(value)
            for key, value in part.items()
            if not (key in {"title", "description"} and isinstance(value, str))
        }
    return [form(one) for one in part] if isinstance(part, list) else part


def test_the_form_of_a_schema_version_never_changes() -> None:
    """Whoever changes a name, a type or a word raises the version, and keeps its form beside."""
    kept = FORMS / f"schema-{SCHEMA_VERSION}.json"

    assert json.loads(kept.read_text(encoding="utf-8")) == form(schema())
