"""The sources of the pages that hold one record each, written before Sphinx looks for sources."""

from __future__ import annotations

from collections import Counter
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from sphinx.errors import ConfigError

from casebook.errors import UnknownId
from casebook.sphinxext.fields import NAMED_BY_ID
from casebook.sphinxext.queries import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from casebook.books import Book
    from casebook.records import Record

MARK = "Written by casebook.sphinxext from the records; edit those, not this file."
"""The comment by which a generated page is told from a page that a person wrote."""

_MYST = """\
---
# {mark}
orphan: true
---

# {heading}

```{{case:page}} {kind} {id}
```
"""
_RST = """\
.. {mark}

:orphan:

{heading}
{rule}

.. case:page:: {kind} {id}
"""


def checked_folders(folders: object) -> dict[str, str]:
    """
    Give the folder of the pages of each kind, if ``casebook_pages`` names them well.

    Raises:
        sphinx.errors.ConfigError: It does not; the message says why.

    >>> checked_folders({"claim": "claims"})
    {'claim': 'claims'}
    >>> checked_folders({"clam": "claims"})
    Traceback (most recent call last):
    ...
    sphinx.errors.ConfigError: casebook_pages: no kind of record 'clam'; did you mean claim?
    >>> checked_folders({"claim": "../claims"})
    Traceback (most recent call last):
    ...
    sphinx.errors.ConfigError: casebook_pages: '../claims' is no folder among the sources; write it like 'claims'
    """  # noqa: E501 - a message is one line.
    if not isinstance(folders, dict):
        raise ConfigError("casebook_pages: no dictionary; write it like {'claim': 'claims'}")
    for kind, folder in folders.items():
        if kind not in KINDS:
            raise ConfigError(f"casebook_pages: {UnknownId('kind of record', str(kind), KINDS)}")
        path = PurePosixPath(str(folder))
        if not folder or path.is_absolute() or ".." in path.parts or str(path) != folder:
            raise ConfigError(
                f"casebook_pages: {folder!r} is no folder among the sources; write it like 'claims'"
            )
    for folder, times in Counter(folders.values()).items():
        if times > 1:
            raise ConfigError(
                f"casebook_pages: {folder!r} is named for {times} kinds; give each kind its own"
            )
    return folders


def checked_files(names: object, folder: Path) -> list[str]:
    """
    Give the files beside the pages, if ``casebook_beside`` names files that can be read.

    Args:
        names: What the setting holds.
        folder: The folder of the sources of the pages.

    Raises:
        sphinx.errors.ConfigError: It does not; the message says why.

    >>> from pathlib import Path
    >>> checked_files([], Path())
    []
    >>> checked_files(["REDME.md"], Path("docs"))
    Traceback (most recent call last):
    ...
    sphinx.errors.ConfigError: casebook_beside: there is no file 'REDME.md' beside docs; give its path from that folder, such as '../README.md'
    """  # noqa: E501 - a message is one line.
    if not isinstance(names, list | tuple):
        raise ConfigError("casebook_beside: no list; write it like ['../README.md']")
    for name in map(str, names):
        path = folder / name
        if not path.is_file():
            raise ConfigError(
                f"casebook_beside: there is no file {name!r} beside {folder}; give its path from "
                f"that folder, such as '../README.md'"
            )
        if path.suffix == ".md" and find_spec("myst_parser") is None:
            raise ConfigError(
                f"casebook_beside: {name} is Markdown; install myst-parser to read it"
            )
        try:
            path.read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            raise ConfigError(f"casebook_beside: {name} cannot be read: {error}") from error
    return list(map(str, names))


def checked_seal(name: str, folder: Path, *, writes: bool) -> None:
    """
    Refuse a seal that ``casebook_seal`` does not name as a file.

    Args:
        name: What the setting holds.
        folder: The folder of the sources of the pages.
        writes: Whether the seal is to be written.

    Raises:
        sphinx.errors.ConfigError: There can be no such file; the message says why.

    >>> from pathlib import Path
    >>> checked_seal("", Path(), writes=True)
    Traceback (most recent call last):
    ...
    sphinx.errors.ConfigError: casebook_seal_write: there is no casebook_seal; name the file in conf.py
    """  # noqa: E501 - a message is one line.
    if writes and not name:
        raise ConfigError(
            "casebook_seal_write: there is no casebook_seal; name the file in conf.py"
        )
    path = folder / name
    if name and (path.is_dir() or not path.parent.is_dir()):
        raise ConfigError(
            f"casebook_seal: {name!r} names no file in a folder that there is; write it like "
            f"'seal.tsv'"
        )


def page_name(folder: str, record: Record) -> str:
    """
    Give the name of the page of a record.

    >>> from casebook import book
    >>> page_name("segments", book.segments["S014"])
    'segments/s014'
    """
    return f"{folder}/{record.id.lower()}"


def page_source(record: Record, suffix: str) -> str:
    """
    Give the source of the page of a record.

    Its heading asks for what names the record, so that the source never changes with it.

    Args:
        record: The record.
        suffix: ``.md`` for MyST; anything else is taken for reStructuredText.

    >>> from casebook import book
    >>> print(page_source(book.segments["S014"], ".rst"))
    .. Written by casebook.sphinxext from the records; edit those, not this file.
    <BLANKLINE>
    :orphan:
    <BLANKLINE>
    S014: :case:value:`segment:S014.headline`
    =========================================
    <BLANKLINE>
    .. case:page:: segment S014
    <BLANKLINE>
    """
    role = "{{case:value}}`{}`" if suffix == ".md" else ":case:value:`{}`"
    heading = role.format(f"{record.kind_name}:{record.id}.headline")
    if record.kind_name in NAMED_BY_ID:
        heading = f"{record.id}: {heading}"
    return (_MYST if suffix == ".md" else _RST).format(
        mark=MARK,
        heading=heading,
        rule="=" * len(heading),
        kind=record.kind_name,
        id=record.id,
    )


def delete_pages(known: Iterable[str], book: Book, folders: Mapping[str, str], root: Path) -> None:
    """
    Delete the sources of pages that belong to no record, in folders no longer in use too.

    Args:
        known: The pages that an earlier build has read.
        book: The book.
        folders: The folder of each kind, below *root*.
        root: The folder of the sources.
    """
    wanted = {
        page_name(folder, record)
        for kind, folder in folders.items()
        for record in book.of_kind(kind)
    }
    for docname in set(known) - wanted:
        for path in (root / f"{docname}.md", root / f"{docname}.rst"):
            if path.exists() and MARK in path.read_text(encoding="utf-8"):
                path.unlink()


def write_pages(book: Book, folders: Mapping[str, str], root: Path, suffix: str) -> Iterator[Path]:
    """
    Write the source of every page that is missing or out of date, and delete those left over.

    Args:
        book: The book.
        folders: The folder of each kind, below *root*.
        root: The folder of the sources.
        suffix: What the names of the files end with.

    Yields:
        Each file written or deleted. A file without :data:`MARK` was written by a person:
        it is neither.
    """
    for kind, folder in folders.items():
        wanted = {
            root / f"{page_name(folder, record)}{suffix}": page_source(record, suffix)
            for record in book.of_kind(kind)
        }
        (root / folder).mkdir(parents=True, exist_ok=True)
        present = [*(root / folder).glob("*.md"), *(root / folder).glob("*.rst")]
        for path in present:
            if path not in wanted and MARK in path.read_text(encoding="utf-8"):
                path.unlink()
                yield path
        for path, source in wanted.items():
            old = path.read_text(encoding="utf-8") if path.exists() else None
            if old != source and (old is None or MARK in old):
                path.write_text(source, encoding="utf-8")
                yield path
