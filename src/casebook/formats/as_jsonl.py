"""Every record as a line of JSON, for tools that read line by line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casebook.formats.files import File
from casebook.views.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give the one file: what the book is, the article, then every kind in the order of the book.

    Args:
        book: The book.
        base: Nothing in the file depends on it.

    >>> from casebook import book
    >>> [file] = files(book)
    >>> [json.loads(line)["record"] for line in file.content.splitlines()[:3]]
    ['dataset', 'article', 'section']
    """
    del base
    heads = [book.dataset, book.article] if book.dataset else [book.article]
    records = [*heads, *(one for records in book.by_kind.values() for one in records)]
    lines = (json.dumps(plain(one), ensure_ascii=False) for one in records)
    yield File("casebook.jsonl", "".join(f"{line}\n" for line in lines).encode())
