"""
Tables in CSV (RFC 4180) with a descriptor that says what they hold: a Frictionless Data Package.

The descriptor follows version 2 of the standard: types, constraints, keys between tables, the
licence, the work that the records are about, and a digest of each file.
"""

from __future__ import annotations

import csv
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING, Any

from casebook.formats.as_json import to_json
from casebook.formats.files import File
from casebook.views.tables import specs, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.views.tables import Column, Row, TableSpec

_PROFILES = "https://datapackage.org/profiles/2.0/"


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give the descriptor and a file for each table, empty ones included.

    Args:
        book: The book.
        base: The address of the casebook; empty where it has none.

    >>> from casebook import book
    >>> made = {file.name: file.content for file in files(book)}
    >>> made["claim_segments.csv"].splitlines()[0]
    b'claim,place,segment'
    >>> import json
    >>> json.loads(made["datapackage.json"])["licenses"][0]["name"]
    'CC-BY-4.0'
    """
    rows = tables(book)
    made = [(spec, File(f"{spec.name}.csv", _csv(spec, rows[spec.name]))) for spec in specs()]
    resources = [_resource(spec, file) for spec, file in made]
    yield File("datapackage.json", to_json({**_head(book, base), "resources": resources}))
    for _, file in made:
        yield file


def _csv(spec: TableSpec, rows: list[Row]) -> bytes:
    """Write a table: a line of names, then a line for each row; truths are words in CSV."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.name for column in spec.columns)
    truths = [column.name for column in spec.columns if column.type == "boolean"]
    for row in rows:
        for name in truths:
            if row[name] is not None:
                row[name] = str(row[name]).lower()
    writer.writerows(row.values() for row in rows)
    return text.getvalue().encode()


def _head(book: Book, base: str) -> dict[str, Any]:
    """Say what the package is; what is not known is left out."""
    dataset, article = book.dataset, book.article
    edition = book.editions[book.editions.ids[-1]] if book.editions else None
    has_day = edition and len(edition.date.iso) == len("2015-09-24")
    head: dict[str, Any] = {
        "$schema": f"{_PROFILES}datapackage.json",
        "name": dataset.id if dataset else f"casebook-of-{article.id}",
        "title": dataset.title if dataset else f"A casebook of {article.title}",
        "description": dataset.description if dataset else "",
        "version": edition.id if edition else "",
        "created": f"{edition.date.iso}T00:00:00Z" if edition and has_day else "",
        "homepage": base,
        "licenses": [_license(dataset.license)] if dataset else [],
        "contributors": [{"title": dataset.creator, "roles": ["creator"]}] if dataset else [],
        "keywords": [*dataset.keywords] if dataset else [],
        "sources": [{"title": f"{article.title} ({article.publication})", "path": article.url}],
    }
    return {name: value for name, value in head.items() if value}


def _license(spdx: str) -> dict[str, str]:
    """Name a licence by its SPDX identifier."""
    return {"name": spdx, "path": f"https://spdx.org/licenses/{spdx}.html"}


def _resource(spec: TableSpec, file: File) -> dict[str, Any]:
    """Describe one table and its file."""
    return {
        "$schema": f"{_PROFILES}dataresource.json",
        "name": spec.name,
        "type": "table",
        "path": file.name,
        "description": spec.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(file.content),
        "hash": f"sha256:{sha256(file.content).hexdigest()}",
        "schema": {
            "$schema": f"{_PROFILES}tableschema.json",
            "fields": [_field(column) for column in spec.columns],
            "fieldsMatch": "exact",
            "missingValues": [""],
            "primaryKey": [*spec.primary_key],
            **_foreign_keys(spec),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    """Describe one column."""
    constraints: dict[str, Any] = {}
    if column.required:
        constraints["required"] = True
    if column.words:
        constraints["enum"] = [word.value for word in column.words]
    if column.pattern:
        constraints["pattern"] = column.pattern
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    about = {"name": column.name, "type": column.type, "description": column.description}
    return {**about, "constraints": constraints} if constraints else about


def _foreign_keys(spec: TableSpec) -> dict[str, Any]:
    """Describe how a table refers to others."""
    found = [
        {
            "fields": [*key.columns],
            "reference": {"resource": key.table, "fields": [*key.references]},
        }
        for key in spec.foreign_keys
    ]
    return {"foreignKeys": found} if found else {}
