"""
The sources in the terms of the Citation Style Language, as CSL-JSON has them.

Reference managers and citation processors read what :func:`csl_items` gives. A field that was
not seen is left out; nothing stands in for it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casebook.records import Source
    from casebook.values import Date

_TEXTS = {
    "container_title": "container-title",
    "publisher": "publisher",
    "publisher_place": "publisher-place",
    "volume": "volume",
    "issue": "issue",
    "page": "page",
    "number_of_pages": "number-of-pages",
    "edition": "edition",
    "number": "number",
    "doi": "DOI",
    "isbn": "ISBN",
    "url": "URL",
}
"""The fields of a source that CSL has under another name, or the same, and takes as text."""

_PEOPLE = ("author", "editor", "translator")


def csl_items(sources: Iterable[Source]) -> list[dict[str, Any]]:
    """
    Give sources as the items of a CSL-JSON file, in their order.

    >>> from casebook import book
    >>> [item] = csl_items([book.sources["neumann-2015-icsr"]])
    >>> item["author"], item["issued"]["date-parts"][0][0]
    ([{'family': 'Neumann', 'given': 'Peter R.'}], 2015)
    """
    return [dict(_item(source)) for source in sources]


def csl_json(items: list[dict[str, Any]]) -> str:
    """
    Give items as the text of a CSL-JSON file.

    >>> print(csl_json([{"id": "one", "type": "book"}]), end="")
    [
     {
      "id": "one",
      "type": "book"
     }
    ]
    """
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def csl_name(name: str) -> dict[str, str]:
    """
    Give the name of a person, written ``Family, Given``, or of a body.

    >>> csl_name("Horgan, John"), csl_name("Amnesty International")
    ({'family': 'Horgan', 'given': 'John'}, {'literal': 'Amnesty International'})
    """
    family, comma, given = name.partition(", ")
    return {"family": family, "given": given} if comma else {"literal": name}


def csl_date(date: Date) -> dict[str, list[list[int]]]:
    """
    Give a date, or both ends of an interval.

    >>> from casebook.values import Date
    >>> csl_date(Date(iso="2015-09-24")), csl_date(Date(iso="-0069"))
    ({'date-parts': [[2015, 9, 24]]}, {'date-parts': [[-70]]})
    """
    ends = []
    for part in date.iso.split("/"):
        year, *rest = part.replace("X", "0").removeprefix("-").split("-")
        # ISO 8601 counts a year zero, which CSL does not.
        first = -int(year) - 1 if part.startswith("-") else int(year)
        ends.append([first, *map(int, rest)])
    return {"date-parts": ends}


def _item(source: Source) -> Iterator[tuple[str, Any]]:
    """Give the fields of one item."""
    yield "id", source.id
    yield "type", source.type
    yield "title", source.title
    for name in _PEOPLE:
        people = getattr(source, name)
        if people:
            yield name, [csl_name(one) for one in people]
    if source.issued:
        yield "issued", csl_date(source.issued)
    for name, csl in _TEXTS.items():
        text = getattr(source, name)
        if text:
            yield csl, text
    note = " ".join(filter(None, (source.note, source.reliability)))
    if note:
        yield "note", note
