"""
How to cite the whole, in the Citation File Format 1.2.0, which repositories and archives read.

The file is YAML, of which this writes little: names, and texts in double quotes as JSON has them,
which YAML reads alike.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from casebook.formats.files import File
from casebook.views.cite import dataset_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from casebook.books import Book

_TYPES = {
    "article-journal": "article",
    "article-magazine": "magazine-article",
    "article-newspaper": "newspaper-article",
    "book": "book",
    "pamphlet": "pamphlet",
    "post-weblog": "blog",
    "report": "report",
    "webpage": "website",
}
"""The types of CSL that an article may have and this format has too."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give one file: the casebook as a data set, its last edition, and the article it is about.

    Args:
        book: The book.
        base: The address under which the records stand; empty where there is none.

    Raises:
        casebook.errors.InvalidRecord: Nobody has said what the casebook is as a work of its own.

    >>> from dataclasses import replace
    >>> from casebook import book
    >>> [file] = files(book)
    >>> file.content.decode().splitlines()[0]
    'cff-version: 1.2.0'
    >>> next(files(replace(book, dataset=None)))
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: book nomad-2015: dataset is missing, so it has no title and nobody who made it; give it a Dataset
    """  # noqa: E501 - a message is one line.
    yield File("CITATION.cff", "".join(f"{line}\n" for line in _lines(book, base)).encode())


def _lines(book: Book, base: str) -> Iterator[str]:
    """Give the lines of the file."""
    dataset, article = dataset_of(book), book.article
    yield "cff-version: 1.2.0"
    yield "message: " + _text("If you use these records or this book, please cite them as below.")
    yield from _fields({"title": dataset.title, "abstract": dataset.description})
    yield "type: dataset"
    yield "authors:"
    yield f"  - name: {_text(dataset.creator)}"
    for edition in tuple(book.editions)[-1:]:
        yield from _fields({"version": edition.id, "date-released": _day(edition.date.iso)})
    yield from _fields({"url": base})
    yield f"license: {dataset.license}"
    if dataset.keywords:
        yield "keywords:"
        yield from (f"  - {_text(word)}" for word in dataset.keywords)
    type_ = book.sources[article.id].type if article.id in book.sources else ""
    yield "references:"
    yield f"  - type: {_TYPES.get(type_, 'generic')}"
    yield f"    title: {_text(article.title)}"
    yield "    authors:"
    yield f"      - alias: {_text(article.byline)}"
    about = {
        "collection-title": article.publication,
        "date-published": _day(article.published.iso),
        "url": article.url,
        "notes": "The article that the records describe. It is under its owner's rights and is "
        "not part of the dataset.",
    }
    yield from (f"    {line}" for line in _fields(about))


def _fields(texts: Mapping[str, str]) -> Iterator[str]:
    """Give a line for each text that is not empty."""
    return (f"{name}: {_text(text)}" for name, text in texts.items() if text)


def _day(iso: str) -> str:
    """Give a date that is a day; the format has no other."""
    return iso if _DAY.fullmatch(iso) else ""


def _text(text: str) -> str:
    """Give a text in double quotes."""
    return json.dumps(text, ensure_ascii=False)
