"""Count the records of a book by the words of their fields."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from casebook.views.select import facet_of, facets
from casebook.vocabulary import SegmentKind

if TYPE_CHECKING:
    from casebook.books import Book, Records
    from casebook.records import Record, Segment

FIGURES = (
    ("claim", "kind"),
    ("claim", "voice"),
    ("claim", "phase"),
    ("claim", "section"),
    ("claim", "weight"),
    ("segment", "disposition"),
)
"""The counts that describe a casebook: the kind of record, and the field."""


class Figure(NamedTuple):
    """How the records of one kind fall to the words of one field."""

    #: The noun for one of the records.
    kind: str
    #: The field that they are counted by.
    field: str
    #: How many records there are.
    total: int
    #: How many of them have each word, zeros included.
    counts: dict[str, int]


def count_by(book: Book, records: Records[Record], field: str) -> dict[str, int]:
    """
    Count *records* by the words of one field.

    A record that has several words, such as a claim read in two sections, counts under each,
    and one that has none counts under none; the counts need not add up to the records.

    Args:
        book: The book that they are part of.
        records: The records to count, all of one kind.
        field: One of the fields that :func:`casebook.views.select.facets` names.

    Returns:
        Every word in the order of the vocabulary or the book, zeros included, so that
        counts line up.

    Raises:
        casebook.errors.InvalidSelection: There is no such field.

    >>> from casebook import book
    >>> count_by(book, book.of_kind("segment"), "form")
    {'sentence': 163, 'heading': 7, 'title': 1, 'byline': 1, 'date': 1, 'image-alt': 3}
    >>> count_by(book, book.of_kind("voice"), "label")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'label' is no field to choose voices by; write kind or named
    """
    facet = facet_of(facets(book, records.kind), records.kind, field)
    seen = Counter(word for record in records for word in facet.of(record))
    return {word: seen[word] for word in facet.words}


def crosstab(book: Book, kind: str, rows: str, columns: str) -> dict[str, dict[str, int]]:
    """
    Count the records of one kind by the words of two fields at once.

    Args:
        book: The book.
        kind: The noun for one record.
        rows: The field whose words lead.
        columns: The field whose words are counted within each of them.

    Returns:
        For every word of *rows*, the count of every word of *columns*, zeros included.

    Raises:
        casebook.errors.UnknownId: There is no such kind.
        casebook.errors.InvalidSelection: There is no such field.

    >>> from casebook import book
    >>> crosstab(book, "mechanism", "level", "named")["mass"]
    {'yes': 0, 'no': 3}
    >>> crosstab(book, "mechanism", "level", "nmed")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'nmed' is no field to choose mechanisms by; did you mean named?
    """  # noqa: E501 - a message is one line.
    records = book.of_kind(kind)
    known = facets(book, kind)
    row, column = (facet_of(known, kind, field) for field in (rows, columns))
    seen = Counter(
        (first, second)
        for record in records
        for first in row.of(record)
        for second in column.of(record)
    )
    return {first: {second: seen[first, second] for second in column.words} for first in row.words}


def summary(book: Book) -> tuple[Figure, ...]:
    """
    Give the figures that describe a casebook, in the order of :data:`FIGURES`.

    >>> from casebook import book
    >>> segments = summary(book)[-1]
    >>> segments.kind, segments.field, segments.total
    ('segment', 'disposition', 176)
    """
    return tuple(
        Figure(kind, field, len(book.of_kind(kind)), count_by(book, book.of_kind(kind), field))
        for kind, field in FIGURES
    )


def sentence_number(book: Book, segment: Segment) -> int:
    """
    Give the place of a sentence among the sentences of its paragraph, from 1.

    >>> from casebook import book
    >>> sentence_number(book, book.segments["S014"])
    1
    """

    def make() -> dict[str, int]:
        seen: Counter[int] = Counter()
        numbers: dict[str, int] = {}
        for one in book.segments:
            seen[one.paragraph] += one.form is SegmentKind.SENTENCE
            numbers[one.id] = seen[one.paragraph]
        return numbers

    return book.once("sentence numbers", make)[segment.id]
