"""
The formats in which a book can be taken away, and one function that writes any of them.

A format is a module that gives files as bytes; the module, and the library that it may need, is
loaded when the format is asked for.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from casebook.errors import CannotWrite, InvalidSelection
from casebook.formats.writing import write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.formats.files import File


class _Module(Protocol):
    """What a module of a format offers."""

    def files(self, book: Book, *, base: str = "") -> Iterator[File]:
        """Give the files of a book."""


class Format(NamedTuple):
    """A format in which a book can be taken away."""

    #: Its name.
    name: str
    #: What it is and for whom, in a few words.
    about: str
    #: The file it gives; of several the one that leads to the others.
    file: str
    #: The module that makes it.
    module: str
    #: The extra of the distribution whose libraries it needs; empty where it needs none.
    needs: str = ""
    #: Whether it gives several files, and so wants a folder.
    several: bool = False


FORMATS = {
    one.name: one
    for one in (
        Format("json", "every record, for programs and to load again", "casebook.json", "as_json"),
        Format("jsonl", "every record, one on a line", "casebook.jsonl", "as_jsonl"),
        Format("schema", "the JSON Schema of the JSON", "casebook.schema.json", "as_schema"),
        Format(
            "csv", "tables, with a Frictionless Data Package", "datapackage.json", "as_csv",
            several=True,
        ),
        Format("sqlite", "a database with full-text search", "casebook.sqlite", "as_sqlite"),
        Format(
            "parquet", "tables for pandas, polars and DuckDB", "claim_overview.parquet",
            "as_parquet", "parquet", several=True,
        ),
        Format("csl", "the sources, for reference managers", "sources.json", "as_csl"),
        Format("bibtex", "the sources, for LaTeX", "sources.bib", "as_bibtex"),
        Format("jsonld", "linked data: schema.org, SKOS, PROV", "casebook.jsonld", "as_jsonld"),
        Format("nquads", "the same, for triple stores", "casebook.nq", "as_nquads"),
        Format("cff", "how to cite the whole", "CITATION.cff", "as_cff"),
    )
}  # fmt: skip
"""Every format, by name."""


_ADDRESS = re.compile(r"https?://[^\s/\"<>\\^`{|}]+/(?:[^\s\"<>\\^`{|}#?]*/)?")
"""An address that ids can be put behind."""


def format_called(name: str) -> Format:
    """
    Give the format of a name.

    Raises:
        casebook.errors.InvalidSelection: There is none of that name.

    >>> format_called("csv").file
    'datapackage.json'
    >>> format_called("jason")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'jason' is no format; did you mean json, jsonl or jsonld?
    """
    try:
        return FORMATS[name]
    except KeyError:
        raise InvalidSelection(name, "is no format", known=FORMATS) from None


def files_of(book: Book, name: str, *, base: str = "") -> tuple[File, ...]:
    """
    Give the files of a book in one format, without writing any.

    Args:
        book: The book.
        name: The name of the format.
        base: The address under which its records stand; that of its dataset where none is given.

    Raises:
        casebook.errors.InvalidSelection: There is no such format, or *base* is no address.
        casebook.errors.MissingLibrary: A library that the format needs is not installed.

    >>> from casebook import book
    >>> [one.name for one in files_of(book, "csl")]
    ['sources.json']
    >>> files_of(book, "csl", base="here")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'here' is no address; write it like https://example.org/
    """
    from importlib import import_module  # noqa: PLC0415 - only a format that is asked for.

    if base and not _ADDRESS.fullmatch(base):
        raise InvalidSelection(base, "is no address", "write it like https://example.org/")
    module = cast("_Module", import_module(f"{__name__}.{format_called(name).module}"))
    return tuple(module.files(book, base=base or (book.dataset.address if book.dataset else "")))


def export(
    book: Book,
    name: str,
    target: str | os.PathLike[str],
    *,
    overwrite: bool = False,
    base: str = "",
) -> tuple[Path, ...]:
    """
    Write a book in one format.

    Args:
        book: The book.
        name: The name of the format, one of :data:`FORMATS`.
        target:
            A file, or a folder, where the files keep their names; what ends in a slash is a
            folder. A format of several files takes a folder, which is made where there is none.
        overwrite: Whether files that are there may be replaced.
        base: The address under which the records stand; that of the dataset where none is given.

    Returns:
        The paths of the files that were written.

    Raises:
        casebook.errors.InvalidSelection: There is no such format.
        casebook.errors.MissingLibrary: A library that the format needs is not installed.
        casebook.errors.CannotWrite: A file is there already, or the system refuses.

    >>> from tempfile import TemporaryDirectory
    >>> from casebook import book
    >>> with TemporaryDirectory() as folder:
    ...     [path.name for path in export(book, "bibtex", folder)]
    ...     export(book, "bibtex", folder)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    casebook.errors.CannotWrite: '...sources.bib' is there already; allow it to be overwritten
    """
    wanted = format_called(name)
    place = Path(target)
    made = files_of(book, name, base=base)
    is_folder = wanted.several or place.is_dir() or str(target).endswith(("/", os.sep))
    if is_folder and place.exists() and not place.is_dir():
        raise CannotWrite(str(place), "is a file, and no folder", "name a folder")
    if is_folder:
        return write(made, place, overwrite=overwrite)
    return write([made[0]._replace(name=place.name)], place.parent, overwrite=overwrite)
