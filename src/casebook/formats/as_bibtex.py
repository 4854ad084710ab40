"""The sources as BibTeX, for LaTeX and reference managers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.formats.files import File
from casebook.views.bibtex import entries
from casebook.views.csl import csl_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give one file with every source, in the order of the book; keys are the ids of the sources.

    Args:
        book: The book.
        base: Not used: a source stands at its own address.

    >>> from casebook import book
    >>> [one.name for one in files(book)]
    ['sources.bib']
    """
    del base
    yield File("sources.bib", entries(csl_items(book.sources)).encode())
