"""The sources as CSL-JSON, for reference managers and citation processors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.formats.files import File
from casebook.views.csl import csl_items, csl_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give one file with every source, in the order of the book.

    Args:
        book: The book.
        base: Not used: a source stands at its own address.

    >>> from casebook import book
    >>> [one.name for one in files(book)]
    ['sources.json']
    """
    del base
    yield File("sources.json", csl_json(csl_items(book.sources)).encode())
