"""Every record in one file of JSON, which :mod:`casebook.formats.loading` loads again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casebook.formats.files import File
from casebook.views.plain import whole
from casebook.views.schema import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give the one file. It is indented, so that two editions can be compared line by line.

    Args:
        book: The book.
        base: The address that the schema stands under; empty where it has none.

    >>> from casebook import book
    >>> [file] = files(book, base="https://example.org/")
    >>> print(file.content.decode().splitlines()[1].strip())
    "$schema": "https://example.org/casebook.schema.json",
    """
    head = {"$schema": f"{base}{FILE}"} if base else {}
    yield File("casebook.json", to_json({**head, **whole(book)}))


def to_json(value: object) -> bytes:
    r"""
    Give a value as an indented file of JSON, in UTF-8, with a line feed at its end.

    >>> to_json({"label": "Küche"}).decode()
    '{\n  "label": "Küche"\n}\n'
    """
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
