"""
One database of SQLite: strict tables with their keys, a view of the claims, full-text search.

Besides the tables of :mod:`casebook.views.tables` it has ``columns``, which says what each column
means, ``metadata``, which says what the database is, and ``texts``, which full-text search reads.
The overview of claims is a view.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from casebook.errors import CasebookError
from casebook.formats.files import File
from casebook.views.plain import SCHEMA_VERSION
from casebook.views.search import texts_of
from casebook.views.tables import OVERVIEW, specs, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.views.tables import Column, Row, TableSpec

_STRICT_SINCE = (3, 37)
"""The version of SQLite that first had strict tables."""

_TYPES = {"string": "TEXT", "integer": "INTEGER", "boolean": "INTEGER"}

_METADATA = 'CREATE TABLE "metadata" ("name" TEXT PRIMARY KEY NOT NULL, "value" TEXT) STRICT'
_COLUMNS = (
    'CREATE TABLE "columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "type" TEXT NOT NULL, '
    '"description" TEXT NOT NULL, PRIMARY KEY ("table", "column")) STRICT'
)
_TEXTS = (
    'CREATE VIRTUAL TABLE "texts" USING fts5 ("record" UNINDEXED, "id" UNINDEXED, "headline", '
    "\"text\", tokenize = 'porter unicode61 remove_diacritics 2')"
)
_VIEW = """\
CREATE VIEW "claim_overview" AS
SELECT
  c.id, c.text, c.kind, c.voice, v.label AS voice_label, c.phase, c.weight,
  s.section, n.title AS section_title, f.segment,
  p.wording, p.known, a.attribution, a.verdict_then, a.verdict, a.confidence,
  (SELECT count(*) FROM claim_segments WHERE claim = c.id) AS segments,
  (SELECT count(*) FROM claim_mechanisms WHERE claim = c.id) AS mechanisms,
  (SELECT count(*) FROM claim_relations WHERE claim = c.id) AS relations,
  (SELECT count(*) FROM assessment_evidence WHERE assessment = a.id) AS evidence
FROM claims AS c
LEFT JOIN voices AS v ON v.id = c.voice
LEFT JOIN claim_segments AS f ON f.claim = c.id AND f.place = 1
LEFT JOIN segments AS s ON s.id = f.segment
LEFT JOIN sections AS n ON n.id = s.section
LEFT JOIN provenances AS p ON p.claim = c.id
LEFT JOIN assessments AS a ON a.claim = c.id"""


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give the one file.

    Args:
        book: The book.
        base: The address of the casebook; empty where it has none.

    Raises:
        casebook.errors.CasebookError: The SQLite of this Python is too old.

    >>> from casebook import book
    >>> [file] = files(book)
    >>> file.content[:15]
    b'SQLite format 3'

    What was read from one can be asked in SQL:

    >>> with closing(sqlite3.connect(":memory:")) as db:
    ...     db.deserialize(file.content)
    ...     db.execute("SELECT label FROM voices WHERE id = 'author'").fetchone()
    ('The article’s author',)
    """
    if sqlite3.sqlite_version_info < _STRICT_SINCE:
        raise CasebookError(
            f"a SQLite file needs SQLite 3.37, and this Python has {sqlite3.sqlite_version}; "
            "use a newer Python"
        )
    # Foreign keys are stated and not enforced here, so that a book with a slip can be looked at.
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        db.execute("PRAGMA page_size = 4096")
        db.execute("BEGIN")
        _fill(db, book, base)
        db.execute("COMMIT")
        db.execute("VACUUM")
        yield File("casebook.sqlite", db.serialize())


def _fill(db: sqlite3.Connection, book: Book, base: str) -> None:
    """Make every table and write its rows."""
    rows = tables(book)
    db.execute(_METADATA)
    db.executemany("INSERT INTO metadata VALUES (?, ?)", _metadata(book, base))
    db.execute(_COLUMNS)
    for spec in specs():
        told = [(spec.name, one.name, one.type, one.description) for one in spec.columns]
        db.executemany("INSERT INTO columns VALUES (?, ?, ?, ?)", told)
        if spec.name != OVERVIEW:
            db.execute(_create(spec))
            _insert(db, spec, rows[spec.name])
    for statement in _indexes():
        db.execute(statement)
    db.execute(_VIEW)
    db.execute(_TEXTS)
    db.executemany("INSERT INTO texts VALUES (?, ?, ?, ?)", _texts(book))
    db.execute("INSERT INTO texts (texts) VALUES ('optimize')")


def _metadata(book: Book, base: str) -> Iterator[tuple[str, str | None]]:
    """Say what the database is; what is not known is null."""
    dataset, article = book.dataset, book.article
    edition = book.editions[book.editions.ids[-1]] if book.editions else None
    yield "title", dataset.title if dataset else None
    yield "description", dataset.description if dataset else None
    yield "creator", dataset.creator if dataset else None
    yield "license", dataset.license if dataset else None
    yield "address", base or None
    yield "edition", edition.id if edition else None
    yield "edition_date", edition.date.iso if edition else None
    yield "schema_version", str(SCHEMA_VERSION)
    yield "article_title", article.title
    yield "article_url", article.url


def _create(spec: TableSpec) -> str:
    """Give the statement that makes a table."""
    lines = [*map(_column, spec.columns), f"PRIMARY KEY ({_names(spec.primary_key)})"]
    lines += [
        f"FOREIGN KEY ({_names(key.columns)}) REFERENCES {_name(key.table)} "
        f"({_names(key.references)})"
        for key in spec.foreign_keys
    ]
    inner = ",\n  ".join(lines)
    return f"CREATE TABLE {_name(spec.name)} (\n  {inner}\n) STRICT"


def _column(column: Column) -> str:
    """Give the line of a column."""
    name = _name(column.name)
    line = f"{name} {_TYPES[column.type]}{' NOT NULL' if column.required else ''}"
    if column.words:
        words = ", ".join(f"'{word.value}'" for word in column.words)
        return f"{line} CHECK ({name} IN ({words}))"
    if column.type == "boolean":
        return f"{line} CHECK ({name} IN (0, 1))"
    return line if column.minimum is None else f"{line} CHECK ({name} >= {column.minimum})"


def _indexes() -> Iterator[str]:
    """Give the statements that make an index for each reference that no key begins with."""
    for spec in specs():
        for key in spec.foreign_keys if spec.name != OVERVIEW else ():
            if spec.primary_key[: len(key.columns)] != key.columns:
                name = _name("_".join((spec.name, "by", *key.columns)))
                yield f"CREATE INDEX {name} ON {_name(spec.name)} ({_names(key.columns)})"


def _insert(db: sqlite3.Connection, spec: TableSpec, rows: list[Row]) -> None:
    """Write the rows of a table."""
    places = ", ".join("?" * len(spec.columns))
    db.executemany(
        f"INSERT INTO {_name(spec.name)} VALUES ({places})",  # noqa: S608 - our own names.
        (tuple(row.values()) for row in rows),
    )


def _texts(book: Book) -> Iterator[tuple[str, str, str, str]]:
    """Give what stands in each record in words, its parts included."""
    for kind, records in book.by_kind.items():
        for record in records:
            # The text of a claim, and of a question, is the headline.
            held = (text for path, text in texts_of(record) if path != "text")
            yield kind, record.id, record.headline, "\n".join(held)


def _name(name: str) -> str:
    """Quote a name of a table or column."""
    return f'"{name}"'


def _names(names: tuple[str, ...]) -> str:
    """Quote names and join them."""
    return ", ".join(map(_name, names))
