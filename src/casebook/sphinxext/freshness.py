"""
Which pages of an earlier build no longer show what the records say.

For each builder and output folder a file beside the doctrees keeps a digest of what every page
showed. It is put aside while a build writes and comes back when the build has ended well, so
an interrupted build is never trusted: after one, and where the index of the search is missing,
every page is written, since Sphinx indexes only what it writes.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sphinx.builders import Builder

    from casebook.books import Book
    from casebook.sphinxext.domain import CaseDomain


class Ledger(NamedTuple):
    """What the last build of one kind into one folder showed."""

    #: A digest of everything that any page could show; empty where nothing is known.
    book: str
    #: A digest of what each page showed, by its name.
    pages: Mapping[str, str]


NOTHING = Ledger("", {})
"""What is known before the first build."""


def outdated(domain: CaseDomain, old: Ledger, just_read: Iterable[str]) -> list[str]:
    """
    Give the pages whose answers differ from those that the last build showed.

    Where it is not known what was shown, these are all pages, with answers or without.

    Args:
        domain: The domain, once all pages are read.
        old: What the last build showed.
        just_read: The pages that are written in any case.
    """
    known = set(just_read)
    if old == NOTHING or _lacks_search(domain.builder):
        return sorted(domain.env.found_docs - known)
    others = [docname for docname in sorted(domain.asked) if docname not in known]
    if old.book == stamp(domain):
        return [docname for docname in others if docname not in old.pages]
    return [
        docname
        for docname in others
        if docname not in old.pages or domain.digest(docname) != old.pages[docname]
    ]


def stamp(domain: CaseDomain) -> str:
    """Give a digest of everything that any page could show: records, places, code."""
    desk = domain.desk
    parts = [
        book_text(domain.book),
        sorted(desk.places.items()),
        sorted(desk.titles.items()),
        _code(),
    ]
    return sha256("\n".join(map(repr, parts)).encode()).hexdigest()[:16]


@cache
def look() -> str:
    """Give a digest of the style sheets; a page names the version of each that it was made for."""
    digest = sha256()
    for path in sorted((Path(__file__).parent / "static").iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def book_text(book: Book) -> str:
    """
    Give all records of a book as one text, the same for equal books.

    >>> from casebook import book
    >>> "Mistakes worth learning from" in book_text(book)
    True
    """
    records = [record for collection in book.by_kind.values() for record in collection]
    return repr(_fields([book.article, *records]))


def ledger_file(builder: Builder) -> Path:
    """Give the file that keeps what a builder showed."""
    key = sha256(f"{builder.name} {builder.outdir}".encode()).hexdigest()[:16]
    return Path(builder.doctreedir) / f"casebook-{key}.json"


def take_ledger(path: Path) -> Ledger:
    """Read what the last build showed and put it aside; empty where nothing can be trusted."""
    try:
        stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        path.unlink()
        return Ledger(stored["book"], stored["pages"])
    except (OSError, ValueError, KeyError, TypeError):
        return NOTHING


def keep_ledger(path: Path, ledger: Ledger) -> None:
    """Write down what this build showed."""
    path.write_text(
        json.dumps({"book": ledger.book, "pages": dict(ledger.pages)}, sort_keys=True),
        encoding="utf-8",
    )


def _lacks_search(builder: Builder) -> bool:
    """Say whether a builder keeps an index for the search and there is none."""
    name = getattr(builder, "searchindex_filename", "") if getattr(builder, "search", False) else ""
    return bool(name) and not (Path(builder.outdir) / name).is_file()


def _fields(part: object) -> object:
    """Take a record apart, since records and words show only part of themselves."""
    if is_dataclass(part):
        return [type(part).__name__, *(_fields(getattr(part, one.name)) for one in fields(part))]
    if isinstance(part, list | tuple):
        return [_fields(one) for one in part]
    return str(part) if isinstance(part, str) else part


def _code() -> list[str]:
    """Give a digest of each module of the package, so that a change of the code counts too."""
    package = Path(__file__).parents[1]
    kinds = ("*.py", "sphinxext/*.py", "views/*.py")
    paths = sorted(path for kind in kinds for path in package.glob(kind))
    return [*(sha256(path.read_bytes()).hexdigest() for path in paths), look()]
