"""
Which pages of an earlier build no longer show what the records say.

For each builder and output folder a file beside the doctrees keeps a digest of what every page
showed. It is put aside while a build writes and comes back when the build has ended well, so
an interrupted build is never trusted: after one, and where the index of the search is missing,
every page is written, since Sphinx indexes only what it writes.
"""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.views.fingerprint import taken_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sphinx.builders import Builder

    from casebook.books import Book
    from casebook.sphinxext.domain import CaseDomain


class Shown(NamedTuple):
    """What a page showed when it was written."""

    #: A digest of its answers.
    answers: str
    #: A digest of what stands around them: when it was read, and the titles of its neighbours.
    around: str


class Ledger(NamedTuple):
    """What the last build of one kind into one folder showed."""

    #: A digest of everything that any page could show; empty where nothing is known.
    book: str
    #: What each page showed, by its name.
    pages: Mapping[str, Shown]
    #: The pages of single records that lie in the output.
    own: tuple[str, ...] = ()
    #: Where a theme draws the contents of the book beside every page, a digest of what it takes
    #: them from: of all ``titles``, or of all ``headings``.
    outlines: Mapping[str, str] = {}


NOTHING = Ledger("", {})
"""What is known before the first build."""


def outdated(domain: CaseDomain, old: Ledger, just_read: Iterable[str]) -> list[str]:
    """
    Give the pages that show something else than they did when the last build wrote them.

    Where it is not known what was shown, these are all pages, with answers or without. A page
    that another builder has read since is among them: only its text says what its headings are.

    Args:
        domain: The domain, once all pages are read.
        old: What the last build showed.
        just_read: The pages that are written in any case.
    """
    known = set(just_read)
    others = sorted(domain.env.found_docs - known)
    if not old.book or _lacks_search(domain.builder):
        return others
    if old.outlines != domain.outlines(old.outlines):
        return others
    same = old.book == stamp(domain)
    return [
        docname
        for docname in others
        if docname not in old.pages
        or old.pages[docname].around != domain.around(docname)
        or not (same or old.pages[docname].answers == domain.digest(docname))
    ]


def stamp(domain: CaseDomain) -> str:
    """Give a digest of everything that any page could show: records, places, code."""
    if domain.stamp:
        return domain.stamp
    desk = domain.desk
    parts = [
        book_text(domain.book),
        sorted(desk.places.items()),
        sorted(desk.titles.items()),
        sorted(desk.coverage().items()),
        _code(),
    ]
    domain.stamp = sha256("\n".join(map(repr, parts)).encode()).hexdigest()[:16]
    return domain.stamp


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
    return repr(taken_apart([book.article, *records]))


def ledger_file(builder: Builder) -> Path:
    """Give the file that keeps what a builder showed."""
    key = sha256(f"{builder.name} {builder.outdir}".encode()).hexdigest()[:16]
    return Path(builder.doctreedir) / f"casebook-{key}.json"


def take_ledger(path: Path, own: Iterable[str]) -> Ledger:
    """
    Read what the last build showed and put it aside; empty where nothing can be trusted.

    Only which pages lie in the output is not put aside, so that they can be deleted after a
    build that was broken off, too.

    Args:
        path: The file.
        own: The pages of single records that this build may write.
    """
    try:
        stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        pages = {docname: Shown(*shown) for docname, shown in stored["pages"].items()}
        ledger = Ledger(stored["book"], pages, tuple(stored["own"]), stored["outlines"])
    except (OSError, ValueError, KeyError, TypeError):
        ledger = NOTHING
    keep_ledger(path, NOTHING._replace(own=tuple(sorted({*ledger.own, *own}))))
    return ledger


def keep_ledger(path: Path, ledger: Ledger) -> None:
    """Write down what this build showed."""
    stored = {**ledger._asdict(), "pages": dict(ledger.pages), "outlines": dict(ledger.outlines)}
    path.write_text(json.dumps(stored, sort_keys=True), encoding="utf-8")


def _lacks_search(builder: Builder) -> bool:
    """Say whether a builder keeps an index for the search and there is none."""
    name = getattr(builder, "searchindex_filename", "") if getattr(builder, "search", False) else ""
    return bool(name) and not (Path(builder.outdir) / name).is_file()


def _code() -> list[str]:
    """Give a digest of each module of the package, so that a change of the code counts too."""
    package = Path(__file__).parents[1]
    kinds = ("*.py", "sphinxext/*.py", "views/*.py")
    paths = sorted(path for kind in kinds for path in package.glob(kind))
    return [*(sha256(path.read_bytes()).hexdigest() for path in paths), look()]
