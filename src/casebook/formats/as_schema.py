"""The JSON Schema of the JSON, as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.formats.as_json import to_json
from casebook.formats.files import File
from casebook.views.schema import FILE, schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give the one file. It follows from the types alone, and is the same for every book.

    Args:
        book: The book.
        base: The address that the schema stands under; empty where it has none.

    >>> from casebook import book
    >>> [file] = files(book)
    >>> file.name
    'casebook.schema.json'
    """
    del book
    yield File(FILE, to_json(schema(base)))
