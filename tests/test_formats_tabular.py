"""JSON, CSV, SQLite and Parquet: other people's tools read them, and find what is in the book."""

from __future__ import annotations

import csv
import importlib
import io
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import duckdb
import frictionless
import pandas as pd
import polars as pl
import pytest
import sqlite_utils
from pyarrow import parquet
from small_book import BOOK

from casebook import book
from casebook.books import Records
from casebook.errors import CasebookError, MissingLibrary
from casebook.formats import as_csv, as_json, as_jsonl, as_parquet, as_schema, as_sqlite
from casebook.views.tables import specs, tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casebook.books import Book
    from casebook.formats.files import File

MODULES = (as_json, as_jsonl, as_schema, as_csv, as_sqlite, as_parquet)
ROWS = tables(book)
COUNTS = {name: len(rows) for name, rows in ROWS.items()}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder that holds this book in every format."""
    folder = tmp_path_factory.mktemp("formats")
    for module in MODULES:
        for file in module.files(book):
            (folder / file.name).write_bytes(file.content)
    return folder


def contents(files: Iterator[File]) -> dict[str, bytes]:
    """Give the content of files by name."""
    return {file.name: file.content for file in files}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.split(".")[-1])
@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_the_same_book_gives_the_same_bytes(module: Any, made: Book) -> None:  # noqa: ANN401
    """A second run writes no other byte, in another process either."""
    first = contents(module.files(made))

    assert first == contents(module.files(made))
    if made is book:
        program = (
            "import hashlib, importlib; from casebook import book;"
            f"files = importlib.import_module({module.__name__!r}).files(book);"
            "print(hashlib.sha256(b''.join(one.content for one in files)).hexdigest())"
        )
        again = subprocess.check_output([sys.executable, "-c", program], text=True)
        assert sha256(b"".join(first.values())).hexdigest() == again.strip()


def test_json_can_be_compared_line_by_line() -> None:
    """It is indented, in UTF-8 as it stands, with a line feed at its end."""
    [file] = as_json.files(book, base="https://example.org/")
    text = file.content.decode()
    made = json.loads(text)

    assert "casebook.json" == file.name
    assert text.endswith("}\n")
    assert "’" in text
    assert "\\u" not in text
    assert "https://example.org/casebook.schema.json" == made["$schema"]
    assert COUNTS["claims"] == len(made["claims"])
    assert made["edition"] == book.editions.ids[-1]


def test_a_line_of_jsonl_is_a_record() -> None:
    """Each record of every kind is on a line of its own, the article among them."""
    [file] = as_jsonl.files(BOOK)
    lines = [json.loads(line) for line in file.content.decode().splitlines()]

    assert file.content.endswith(b"\n")
    assert "article" == lines[0]["record"]
    assert 1 + sum(map(len, BOOK.by_kind.values())) == len(lines)
    assert "The author" == next(one for one in lines if one["record"] == "voice")["headline"]


def test_csv_is_as_rfc_4180_has_it() -> None:
    """Lines end in CR and LF, quotation marks are doubled, truths and gaps are plain."""
    section: Any = BOOK.sections["front"]
    odd = replace(section, title='Figures, "so to say"\nand more')
    made = replace(BOOK, sections=Records("section", (odd, BOOK.sections["leaving"])))

    files = contents(as_csv.files(made))

    assert files["sections.csv"].startswith(
        b"id,number,heading,title,gist\r\n"
        b'front,1,,"Figures, ""so to say""\nand more",It counts who is left.\r\n'
    )
    read = csv.DictReader(io.StringIO(files["sections.csv"].decode(), newline=""))
    assert odd.title == next(read)["title"]
    assert b"\r\nharbour-board,The Harbour Board,body,true,T" in files["voices.csv"]


def test_the_data_package_says_what_it_is() -> None:
    """Title, version, day, licence, maker and the work that it is about, from the records."""
    made = json.loads(contents(as_csv.files(book, base="https://example.org/"))["datapackage.json"])
    edition = list(book.editions)[-1]

    assert "https://datapackage.org/profiles/2.0/datapackage.json" == made["$schema"]
    assert "disengagement-casebook" == made["name"]
    assert edition.id == made["version"]
    assert f"{edition.date.iso}T00:00:00Z" == made["created"]
    assert [{"name": "CC-BY-4.0", "path": "https://spdx.org/licenses/CC-BY-4.0.html"}] == made[
        "licenses"
    ]
    assert [{"title": "The disengagement-casebook contributors", "roles": ["creator"]}] == made[
        "contributors"
    ]
    assert [book.article.url] == [one["path"] for one in made["sources"]]
    assert "https://example.org/" == made["homepage"]
    assert "ISIS" in made["keywords"]


def test_a_data_package_leaves_out_what_nobody_said() -> None:
    """A book without a description of itself names neither licence nor maker."""
    made = replace(BOOK, editions=Records("edition", ()))
    head = json.loads(contents(as_csv.files(made))["datapackage.json"])

    assert ["$schema", "name", "title", "sources", "resources"] == list(head)
    assert "casebook-of-tern-2019" == head["name"]


def test_a_resource_of_the_data_package_describes_its_file() -> None:
    """Size, digest, fields, constraints and keys stand there in the terms of version 2."""
    files = contents(as_csv.files(BOOK))
    resources = {one["name"]: one for one in json.loads(files["datapackage.json"])["resources"]}
    relations = resources["claim_relations"]
    fields = {one["name"]: one for one in relations["schema"]["fields"]}

    assert list(resources) == [spec.name for spec in specs()]
    assert {f"{name}.csv" for name in resources} == files.keys() - {"datapackage.json"}
    for one in resources.values():
        content = files[one["path"]]
        assert len(content) == one["bytes"]
        assert f"sha256:{sha256(content).hexdigest()}" == one["hash"]
        assert "table" == one["type"]
        assert "exact" == one["schema"]["fieldsMatch"]
    assert {
        "name": "kind",
        "type": "string",
        "description": "The relation, read from the claim that holds it.",
        "constraints": {
            "required": True, "enum": ["restates", "supports", "qualifies", "contrasts"],
        },
    } == fields["kind"]  # fmt: skip
    assert ["claim", "place"] == relations["schema"]["primaryKey"]
    assert [
        {"fields": ["claim"], "reference": {"resource": "claims", "fields": ["id"]}},
        {"fields": ["other_claim"], "reference": {"resource": "claims", "fields": ["id"]}},
    ] == relations["schema"]["foreignKeys"]


def frictionless_faults(folder: Path) -> list[str]:
    """Give what frictionless says against a data package."""
    report = frictionless.validate(str(folder / "datapackage.json"))
    found = [f"package {error.type}: {error.message}" for error in report.errors]
    for task in report.tasks:
        found += [f"{task.name} {error.type}: {error.message}" for error in task.errors]
    return found


@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_frictionless_takes_the_data_package(made: Book, tmp_path: Path) -> None:
    """Every table of both books is valid: types, constraints, keys, sizes and digests."""
    for file in as_csv.files(made):
        (tmp_path / file.name).write_bytes(file.content)

    assert [] == frictionless_faults(tmp_path)


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        pytest.param("claims", b",author,", b",nobody,", "foreign-key", id="a wrong reference"),
        pytest.param("claims", b"empirical", b"emprical", "constraint-error", id="a wrong word"),
        pytest.param("claims", b"\r\nC002,", b"\r\nC001,", "primary-key", id="an id twice"),
        pytest.param("segments", b",0,21,", b",0,x,", "type-error", id="a text for a number"),
        pytest.param("voices", b",true,", b",yes,", "type-error", id="a word for a truth"),
        pytest.param("claims", b"\r\nC002,", b"\r\n,", "constraint-error", id="no id"),
        pytest.param("segments", b",0,21,", b",-1,21,", "constraint-error", id="a low number"),
        pytest.param("events", b",2018-03,", b",2018-3,", "constraint-error", id="a wrong date"),
        pytest.param("claims", b",note\r\n", b",remark\r\n", "incorrect-label", id="a column"),
    ],
)
def test_frictionless_notices_what_is_wrong(
    name: str, before: bytes, after: bytes, said: str, tmp_path: Path
) -> None:
    """The descriptor says enough for a fault in the tables to be found."""
    for file in as_csv.files(BOOK):
        content = file.content
        if file.name == f"{name}.csv":
            assert before in content
            content = content.replace(before, after, 1)
        if file.name == "datapackage.json":
            # Without sizes and digests, so that the fault itself is what is found.
            made = json.loads(content)
            for resource in made["resources"]:
                del resource["bytes"], resource["hash"]
            content = json.dumps(made).encode()
        (tmp_path / file.name).write_bytes(content)

    assert any(one.startswith(f"{name} {said}") for one in frictionless_faults(tmp_path))


def test_a_changed_file_does_not_fit_its_digest(tmp_path: Path) -> None:
    """A byte that changed on the way is noticed even where it is valid."""
    for file in as_csv.files(BOOK):
        (tmp_path / file.name).write_bytes(file.content.replace(b"Figures", b"figures"))

    assert any(one.startswith("sections hash-count") for one in frictionless_faults(tmp_path))


def opened(made: Book) -> closing[sqlite3.Connection]:
    """Open the database of a book."""
    db = sqlite3.connect(":memory:")
    [file] = as_sqlite.files(made)
    db.deserialize(file.content)
    return closing(db)


@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_sqlite_finds_its_database_sound(made: Book) -> None:
    """Its own checks of integrity and of foreign keys find nothing; every table is strict."""
    with opened(made) as db:
        assert [("ok",)] == db.execute("PRAGMA integrity_check").fetchall()
        assert [(4096,)] == db.execute("PRAGMA page_size").fetchall()
        assert [] == db.execute("PRAGMA foreign_key_check").fetchall()
        strict = dict(
            db.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
        )
    assert {1} == {strict[spec.name] for spec in specs() if spec.name != "claim_overview"}


@pytest.mark.parametrize("made", [book, BOOK], ids=["this", "other"])
def test_every_row_is_in_the_database(made: Book) -> None:
    """Each table gives the rows of the view, in order; the view in SQL gives the overview."""
    with opened(made) as db:
        db.row_factory = sqlite3.Row
        for name, wanted in tables(made).items():
            found = [dict(row) for row in db.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
            assert wanted == found, name


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE claims SET kind = 'emprical'", "CHECK constraint failed"),
        ("UPDATE claims SET voice = 'nobody'", "FOREIGN KEY constraint failed"),
        ("UPDATE claims SET id = 'C001'", "UNIQUE constraint failed"),
        ("UPDATE claims SET gist = NULL", "NOT NULL constraint failed"),
        ("UPDATE segments SET start = 'x'", "cannot store TEXT value in INTEGER column"),
        ("UPDATE segments SET start = -1", "CHECK constraint failed"),
        ("UPDATE voices SET named = 2", "CHECK constraint failed"),
        ("INSERT INTO claim_segments VALUES ('C001', 9, 'S999')", "FOREIGN KEY"),
    ],
)
def test_the_database_refuses_what_is_not_so(statement: str, said: str) -> None:
    """Types, words, keys and references are held by the tables themselves."""
    with opened(BOOK) as db:
        db.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match=said):
            db.execute(statement)


def test_the_texts_of_a_database_can_be_searched() -> None:
    """Words are met in other forms, in parts too; names of values and types are no text."""
    query = "SELECT record, id FROM texts WHERE texts MATCH ? ORDER BY rank, id"
    with opened(BOOK) as db:
        found = {
            words: set(db.execute(query, (words,)))
            for words in (
                "carrying",
                "ticket AND books",
                "ferries",
                "count AND carried",
                "pamphlet",
            )
        }

    assert {("claim", "C001"), ("claim", "C002")} <= found["carrying"]
    assert {("assessment", "A001")} == found["ticket AND books"]
    assert ("term", "ferry") in found["ferries"]
    assert set() == found["count AND carried"] == found["pamphlet"]


def test_a_database_says_what_it_is_and_what_its_columns_mean() -> None:
    """Whoever has only the file can cite it and read it."""
    edition = list(book.editions)[-1]
    with opened(book) as db:
        about = dict(db.execute("SELECT name, value FROM metadata"))
        meaning = db.execute(
            "SELECT type, description FROM columns WHERE \"table\" = 'claims' AND "
            "\"column\" = 'voice'"
        ).fetchall()
        described = {name for (name,) in db.execute('SELECT DISTINCT "table" FROM columns')}

    assert ("CC-BY-4.0", edition.id, "1", book.article.url) == tuple(
        about[name] for name in ("license", "edition", "schema_version", "article_url")
    )
    assert [("string", "Whom the article presents as asserting it.")] == meaning
    assert described == {spec.name for spec in specs()}


def test_references_are_looked_up_by_an_index() -> None:
    """What refers to a claim is found without reading the whole table."""
    with opened(BOOK) as db:
        plan = db.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM omission_claims WHERE claim = 'C005'"
        ).fetchall()

    assert "USING INDEX omission_claims_by_claim" in plan[0][-1]


def test_a_book_with_a_slip_can_still_be_taken_away() -> None:
    """A reference that leads nowhere is found by SQLite, and stops no export."""
    made = replace(BOOK, voices=Records("voice", [*BOOK.voices][1:]))
    with opened(made) as db:
        broken = db.execute("PRAGMA foreign_key_check").fetchall()

    assert {("claims", "voices")} == {(table, other) for table, _, other, _ in broken}


def test_an_old_sqlite_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has one is told what to do, and given no half of a file."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))

    with pytest.raises(CasebookError, match=r"needs SQLite 3.37, .* use a newer Python$"):
        next(as_sqlite.files(BOOK))


def test_parquet_says_what_its_columns_mean(place: Path) -> None:
    """Types, what may be null, and descriptions stand in the file."""
    schema = parquet.read_schema(place / "sources.parquet")
    edition = list(book.editions)[-1].id

    assert "bool" == str(schema.field("before_article").type)
    assert (False, True) == (schema.field("id").nullable, schema.field("issued").nullable)
    assert (
        b"Its title; what stands in for one where note says so."
        == (schema.field("title").metadata[b"description"])
    )
    assert edition.encode() == schema.metadata[b"edition"]
    assert {f"{name}.parquet" for name, count in COUNTS.items() if count} == {
        path.name for path in place.glob("*.parquet")
    }


def test_parquet_without_pyarrow_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message gives the command."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(MissingLibrary, match=r"run: python -m pip install 'disengagement-case.*\["):
        next(as_parquet.files(BOOK))


@pytest.mark.parametrize("module", [as_json, as_jsonl, as_schema, as_csv, as_sqlite])
def test_the_other_formats_need_no_library(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401
    """Only Parquet asks for something to be installed."""
    for name in ("pyarrow", "msgspec", "pandas", "jsonschema", "frictionless"):
        monkeypatch.setitem(sys.modules, name, None)

    assert list(importlib.reload(module).files(BOOK))


NAMES = ("claims", "claim_overview", "claim_segments", "assessment_evidence", "sources", "words")


@pytest.mark.parametrize("name", NAMES)
def test_data_frames_read_as_many_rows_from_every_format(place: Path, name: str) -> None:
    """Pandas, polars and DuckDB agree with the book on the number of rows and the columns."""
    paths = {kind: place / f"{name}.{kind}" for kind in ("csv", "parquet")}
    query = f'SELECT * FROM "{name}"'  # noqa: S608 - one of the names above.
    with closing(sqlite3.connect(place / "casebook.sqlite")) as db:
        frames: list[Any] = [
            pd.read_csv(paths["csv"]),
            pd.read_parquet(paths["parquet"]),
            pd.read_sql(query, db),
            pd.DataFrame(ROWS[name]),
            pl.read_csv(paths["csv"], infer_schema_length=None),
            pl.read_parquet(paths["parquet"]),
            pl.read_database(query, db, infer_schema_length=None),
            pl.DataFrame(ROWS[name], infer_schema_length=None),
        ]
    frames += [
        duckdb.read_csv(str(paths["csv"])).pl(),
        duckdb.read_parquet(str(paths["parquet"])).pl(),
    ]

    columns = list(ROWS[name][0])
    for frame in frames:
        assert (COUNTS[name], columns) == (len(frame), list(frame.columns))


def test_data_frames_read_the_json(place: Path) -> None:
    """The file for programs and the one by lines both give the claims."""
    made = json.loads((place / "casebook.json").read_text(encoding="utf-8"))
    lines = pd.read_json(place / "casebook.jsonl", lines=True)
    [(duck,)] = duckdb.execute(
        f"SELECT count(*) FROM read_ndjson('{place / 'casebook.jsonl'}') WHERE record = 'claim'"  # noqa: S608
    ).fetchall()

    assert COUNTS["claims"] == len(pd.DataFrame(made["claims"]))
    assert COUNTS["claims"] == len(pl.DataFrame(made["claims"], infer_schema_length=None))
    assert COUNTS["claims"] == (lines["record"] == "claim").sum() == duck


def test_nulls_and_truths_survive_in_data_frames(place: Path) -> None:
    """What is open is null, what is false is false, in CSV and in Parquet alike."""
    wanted = [row["before_article"] for row in ROWS["sources"]]

    assert {True, False, None} == set(wanted)
    assert wanted == pl.read_csv(place / "sources.csv")["before_article"].to_list()
    assert wanted == pl.read_parquet(place / "sources.parquet")["before_article"].to_list()
    texts = pl.read_csv(place / "claims.csv")["text"].to_list()
    assert [one.text for one in book.claims] == texts


def test_duckdb_joins_two_files(place: Path) -> None:
    """A join over two files gives what the book gives."""
    [(found,)] = duckdb.execute(
        f"""SELECT count(*) FROM '{place / "claims.parquet"}' AS c
        JOIN '{place / "assessments.parquet"}' AS a ON a.claim = c.id
        WHERE c.kind = 'empirical' AND a.verdict = 'contradicted'"""  # noqa: S608
    ).fetchall()

    assert found == sum(
        row["kind"] == "empirical" and row["verdict"] == "contradicted"
        for row in ROWS["claim_overview"]
    )


def test_sqlite_utils_reads_the_database(place: Path) -> None:
    """Keys are known to it, and the full-text table answers."""
    db: Any = sqlite_utils.Database(place / "casebook.sqlite")

    assert COUNTS["claims"] == db["claims"].count
    assert ["id"] == db["claims"].pks
    assert ("voice", "voices", "id") in [
        (key.column, key.other_table, key.other_column) for key in db["claims"].foreign_keys
    ]
    assert "FTS5" == db["texts"].virtual_table_using.upper()
    assert ["claim_overview"] == db.view_names()
    db.conn.close()


def test_datasette_serves_the_database(place: Path) -> None:
    """The overview can be filtered at an address."""
    made = subprocess.run(
        [
            *(sys.executable, "-m", "datasette", str(place / "casebook.sqlite"), "--get"),
            "/casebook/claim_overview.json?verdict=contradicted&_shape=array&_size=max",
        ],
        capture_output=True, text=True, check=True,
    )  # fmt: skip

    wanted = [row["id"] for row in ROWS["claim_overview"] if row["verdict"] == "contradicted"]
    assert sorted(map(str, wanted)) == sorted(row["id"] for row in json.loads(made.stdout))
    assert wanted
