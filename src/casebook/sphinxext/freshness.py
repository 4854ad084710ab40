"""
Which pages of an earlier build no longer show what the records say.

For each builder and output folder a file beside the doctrees keeps a digest of what every page
showed. It is put aside while a build writes and comes back when the build has ended well, so
an interrupted build is never trusted: after one, and where the index of the search is missing,
every page is written, since Sphinx indexes only what it writes.
"""

from __future__ import annotations

import gzip
import json
import zlib
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from casebook.sphinxext.fingerprint import fingerprint
from casebook.sphinxext.locale import CATALOGUE
from casebook.sphinxext.rows import files
from casebook.sphinxext.touched import changed, digest, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sphinx.builders import Builder

    from casebook.sphinxext.domain import CaseDomain
    from casebook.sphinxext.faults import Fault
    from casebook.sphinxext.touched import Key


Object: TypeAlias = tuple[str, str, str, str, str, int]
"""An object as Sphinx wants it: id, title, kind, page, anchor, and how the search ranks it."""


class Shown(NamedTuple):
    """What a page showed when it was written."""

    #: A digest of its answers.
    answers: str
    #: A digest of what stands around them: when it was read, and the titles of its neighbours.
    around: str
    #: A digest of what its questions give in so many words.
    said: str = ""
    #: What the drawing of its answers touched.
    touched: Sequence[str] = ()


class Ledger(NamedTuple):
    """What the last build of one kind into one folder showed."""

    #: A digest of all that it was made from; empty where nothing is known.
    stamp: str
    #: What each page showed, by its name.
    pages: Mapping[str, Shown]
    #: The pages of single records that lie in the output.
    own: tuple[str, ...] = ()
    #: Where a theme draws the contents of the book beside every page, a digest of what it takes
    #: them from: of all ``titles``, or of all ``headings``.
    outlines: Mapping[str, str] = {}
    #: A digest of what every page depends on besides records and other pages.
    world: str = ""
    #: For each record and each word a digest of all that a page can show of it, in order.
    shadows: Mapping[str, str] = {}
    #: The faults of that build.
    faults: Sequence[Fault] = ()
    #: A digest of the files that hold the rows, which say where faults are; empty where one of
    #: the faults may come and go by itself.
    lines: str = ""
    #: The records and words that had a place.
    objects: Sequence[Object] = ()


NOTHING = Ledger("", {})
"""What is known before the first build."""

_LEVEL = 1
"""How hard the ledger is compressed; more takes up to ten times as long and saves a sixth."""


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
    if not old.stamp or _lacks_search(domain.builder):
        return others
    if old.stamp == domain.stamp:
        return [docname for docname in others if docname not in old.pages]
    if old.outlines != domain.outlines(old.outlines):
        return others
    different = _changed(domain, old)
    return [
        docname
        for docname in others
        if docname not in old.pages
        or old.pages[docname].around != domain.around(docname)
        or (
            _could_show(domain, docname, old.pages[docname], different)
            and domain.draw_ahead(docname) != old.pages[docname].answers
        )
    ]


def _changed(domain: CaseDomain, old: Ledger) -> set[Key] | None:
    """Give whatever is not what it was; None where any page may show something else."""
    if old.world != domain.world:
        return None
    before = dict(zip(read(old.shadows), old.shadows.values(), strict=True))
    return changed(before, domain.shadows, domain.book)


def _could_show(domain: CaseDomain, docname: str, old: Shown, different: set[Key] | None) -> bool:
    """Say whether a page could show something else than it did."""
    if different is None or not different.isdisjoint(read(old.touched)):
        return True
    return bool(domain.asked.get(docname)) and domain.said(docname) != old.said


def stamp_of(domain: CaseDomain) -> str:
    """
    Give a digest of all that a build is made from: records, pages, files beside them, code.

    When a page was read stands for what it says. Where two builds have the same stamp, pages
    show the same, and the same faults are found.
    """
    config = domain.env.config
    folder = Path(domain.env.srcdir)
    seal = [config.casebook_seal] if config.casebook_seal else []
    parts = [
        domain.builder.name,
        domain.world,
        list(domain.records.items()),
        sorted(domain.env.all_docs.items()),
        [_bytes_of(folder / name) for name in (*config.casebook_beside, *seal)],
        bool(config.casebook_seal_write),
    ]
    return digest("\n".join(map(repr, parts)))


def lines_of(domain: CaseDomain) -> str:
    """Give a digest of the files that hold the rows, which say where faults are."""
    found = [(str(path), _bytes_of(path)) for path in files(domain.module)]
    return digest(repr(found))


def world_of(domain: CaseDomain) -> str:
    """Give a digest of what every page depends on besides records and other pages."""
    config = domain.env.config
    folders: Mapping[str, str] = config.casebook_pages
    indexes = [name for folder in folders.values() for name in (f"{folder}/index", folder)]
    parts = [
        fingerprint(domain.book.article),
        config.casebook_book,
        sorted(folders.items()),
        [name for name in indexes if name in domain.env.titles],
        sorted(domain.builder.tags),
        [_bytes_of(path) for path in _own_catalogues(domain.builder)],
        _code(),
    ]
    return digest("\n".join(map(repr, parts)))


@cache
def look() -> str:
    """Give a digest of the style sheets; a page names the version of each that it was made for."""
    seen = sha256()
    for path in sorted((Path(__file__).parent / "static").iterdir()):
        seen.update(path.read_bytes())
    return seen.hexdigest()


def ledger_file(builder: Builder) -> Path:
    """Give the file that keeps what a builder showed."""
    key = digest(f"{builder.name} {builder.outdir}")
    return Path(builder.doctreedir) / f"casebook-{key}.json.gz"


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
        stored: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
        pages = {docname: Shown(*shown) for docname, shown in stored["pages"].items()}
        ledger = Ledger(**{**stored, "pages": pages, "own": tuple(stored["own"])})
    except (EOFError, OSError, ValueError, KeyError, TypeError, zlib.error):
        ledger = NOTHING
    keep_ledger(path, NOTHING._replace(own=tuple(sorted({*ledger.own, *own}))))
    return ledger


def keep_ledger(path: Path, ledger: Ledger) -> None:
    """Write down what this build showed."""
    # Without a time, so that the same ledger makes the same file.
    path.write_bytes(gzip.compress(json.dumps(ledger._asdict()).encode(), _LEVEL, mtime=0))


def _lacks_search(builder: Builder) -> bool:
    """Say whether a builder keeps an index for the search and there is none."""
    name = getattr(builder, "searchindex_filename", "") if getattr(builder, "search", False) else ""
    return bool(name) and not (Path(builder.outdir) / name).is_file()


def _bytes_of(path: Path) -> str:
    """Give a digest of a file; empty where it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _own_catalogues(builder: Builder) -> list[Path]:
    """Give the files that translate the words of this extension, wherever they may be."""
    config = builder.config
    return [
        builder.srcdir / name / config.language / "LC_MESSAGES" / f"{CATALOGUE}.mo"
        for name in config.locale_dirs
    ]


def _code() -> list[str]:
    """Give a digest of each module of the package, so that a change of the code counts too."""
    package = Path(__file__).parents[1]
    kinds = ("*.py", "sphinxext/*.py", "views/*.py")
    paths = sorted(path for kind in kinds for path in package.glob(kind))
    return [*(sha256(path.read_bytes()).hexdigest() for path in paths), look()]
