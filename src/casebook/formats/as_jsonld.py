"""The book as one graph of linked data, in JSON-LD 1.1 with its context inline."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casebook.formats.files import File
from casebook.views.linked import linked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give one file: a line for each thing that the graph is about.

    Args:
        book: The book.
        base: The address under which the records stand; where there is none, see
            :mod:`casebook.views.linked`.

    Raises:
        casebook.errors.InvalidRecord: A reference of a record leads to no record.

    >>> import json
    >>> from casebook import book
    >>> [file] = files(book)
    >>> file.name, sorted(json.loads(file.content))
    ('casebook.jsonld', ['@context', '@graph'])
    """
    document = linked(book, base)
    context = _line(document["@context"])
    nodes = ",\n".join(map(_line, document["@graph"]))
    text = f'{{"@context": {context},\n"@graph": [\n{nodes}\n]}}\n'
    yield File("casebook.jsonld", text.encode())


def _line(part: object) -> str:
    """Give a part of the document on one line."""
    return json.dumps(part, ensure_ascii=False)
