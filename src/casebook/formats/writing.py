"""
Write files so that nothing is lost: whole or not at all, and over nothing unless that is asked.

Each file is written beside its place, under a name of its own, and put there in one step when it
is complete. What is interrupted leaves what stood there as it was.
"""

from __future__ import annotations

import os
from contextlib import suppress
from secrets import token_hex
from typing import TYPE_CHECKING

from casebook.errors import CannotWrite

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from casebook.formats.files import File


_BINARY = getattr(os, "O_BINARY", 0)
"""Windows alone tells text from other files."""


def write(files: Iterable[File], folder: Path, *, overwrite: bool = False) -> tuple[Path, ...]:
    """
    Write files into a folder, which is made where there is none.

    All of them are written beside their places before the first is put into its place, so that
    a full disk or an error on the way changes none.

    Args:
        files: The files.
        folder: Where they go.
        overwrite:
            Whether files that are there may be replaced. A link stays, and the file that it leads
            to is replaced.

    Returns:
        The paths of the files, in their order.

    Raises:
        casebook.errors.CannotWrite: A file is there already, or the system refuses.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from casebook.formats.files import File
    >>> with TemporaryDirectory() as name:
    ...     [path] = write([File("note.txt", b"first")], Path(name))
    ...     write([File("note.txt", b"second")], Path(name), overwrite=True) == (path,)
    ...     path.read_bytes()
    True
    b'second'
    >>> with TemporaryDirectory() as name:
    ...     write([File(".", b"")], Path(name))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    casebook.errors.CannotWrite: '...' is a folder; name another place
    """
    wanted = [(folder / one.name, one.content) for one in files]
    for path, _ in wanted:
        _check_place(path, overwrite=overwrite)
    ready: list[tuple[Path, Path]] = []
    path, placed = folder, 0
    try:
        for path, content in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            # What a link leads to is replaced, and the link stays.
            place = path.resolve()
            ready.append((_beside(place, content), place))
        for made, path in ready:
            made.replace(path)
            placed += 1
    except OSError as error:
        lost = f"{placed} of {len(wanted)} files were replaced" if placed else "nothing was lost"
        reason = f"cannot be written: {error.strerror or error}"
        raise CannotWrite(str(path), reason, f"{lost}; name another place") from None
    finally:
        for made, _ in ready[placed:]:
            made.unlink(missing_ok=True)
    return tuple(path for path, _ in wanted)


def _check_place(path: Path, *, overwrite: bool) -> None:
    """Refuse a place where no file can be put, or one that is not to be replaced."""
    if path.is_dir():
        raise CannotWrite(str(path), "is a folder", "name another place")
    if (path.exists() or path.is_symlink()) and not path.is_file():
        raise CannotWrite(str(path), "is no file, but a device, a pipe or a dead link", "name one")
    if path.exists() and not overwrite:
        raise CannotWrite(str(path), "is there already", "allow it to be overwritten")


def _beside(path: Path, content: bytes) -> Path:
    """Write a file whole, under a name of its own beside its place."""
    made = path.with_name(f".{path.name}.{token_hex(4)}")
    # The system takes from the permissions what it takes from those of any new file.
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            made.chmod(path.stat().st_mode & 0o7777)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    return made
