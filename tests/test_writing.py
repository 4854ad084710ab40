"""Files are written whole or not at all, and over nothing unless that is asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from small_book import BOOK

import casebook
from casebook.errors import CannotWrite, InvalidSelection
from casebook.formats import FORMATS, export, files_of
from casebook.formats.files import File
from casebook.formats.writing import write
from casebook.records import Dataset

SOURCE = str(Path(casebook.__file__).parents[1])
WHOLE = replace(
    BOOK,
    dataset=Dataset(
        id="lamps",
        title="A book of lamps",
        description="It holds claims.",
        creator="Those who made it",
        license="CC0-1.0",
    ),
)
ONE, TWO = File("one.txt", b"one\n"), File("in/two.txt", b"two\n")


def held(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder with what it holds, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    """Nothing but the files is left behind, with the usual permissions."""
    paths = write([ONE, TWO], tmp_path / "new")

    assert {"one.txt": b"one\n", "in/two.txt": b"two\n"} == held(tmp_path / "new")
    assert (tmp_path / "new" / "one.txt", tmp_path / "new" / "in" / "two.txt") == paths
    mask = os.umask(0)
    os.umask(mask)
    assert 0o666 & ~mask == paths[0].stat().st_mode & 0o777


def test_what_is_there_stays_unless_that_is_asked(tmp_path: Path) -> None:
    """One file that is there keeps all of them from being written."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "two.txt").write_bytes(b"old")

    with pytest.raises(CannotWrite, match=r"two\.txt' is there already; allow it to be"):
        write([ONE, TWO], tmp_path)
    assert {"in/two.txt": b"old"} == held(tmp_path)

    write([ONE, TWO], tmp_path, overwrite=True)
    assert {"one.txt": b"one\n", "in/two.txt": b"two\n"} == held(tmp_path)


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    """A pipe, a device or a link that leads nowhere stays what it is, whatever is asked."""
    pipe, link = tmp_path / "one.txt", tmp_path / "dead"
    os.mkfifo(pipe)
    link.symlink_to(tmp_path / "gone")

    for overwrite in (False, True):
        with pytest.raises(CannotWrite, match=r"one\.txt' is no file, but a device, a pipe or a"):
            write([ONE], tmp_path, overwrite=overwrite)
        with pytest.raises(CannotWrite, match=r"dead' is no file"):
            write([ONE._replace(name="dead")], tmp_path, overwrite=overwrite)
    assert pipe.is_fifo()
    assert link.is_symlink()


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    """Whoever keeps the file elsewhere finds the new one there."""
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "real.txt").write_bytes(b"old")
    (tmp_path / "one.txt").symlink_to(tmp_path / "kept" / "real.txt")

    with pytest.raises(CannotWrite, match="is there already"):
        write([ONE], tmp_path)
    write([ONE], tmp_path, overwrite=True)

    assert (tmp_path / "one.txt").is_symlink()
    assert b"one\n" == (tmp_path / "kept" / "real.txt").read_bytes()


def test_what_ends_in_a_slash_is_a_folder(tmp_path: Path) -> None:
    """It is made, and the file keeps its name in it."""
    [path] = export(BOOK, "bibtex", f"{tmp_path}/new/")

    assert tmp_path / "new" / "sources.bib" == path


@pytest.mark.parametrize(
    "base",
    ["example.org", "https://", "https://ex ample.org/", 'https://example.org/"q/', "ftp://a/"],
)
def test_what_is_no_address_is_refused(base: str) -> None:
    """Ids behind it would be no addresses either."""
    with pytest.raises(InvalidSelection, match="is no address; write it like"):
        files_of(WHOLE, "nquads", base=base)


def test_permissions_of_a_file_that_is_replaced_stay(tmp_path: Path) -> None:
    """Whoever closed a file to others finds it closed."""
    (tmp_path / "one.txt").write_bytes(b"old")
    (tmp_path / "one.txt").chmod(0o600)

    [path] = write([ONE], tmp_path, overwrite=True)

    assert 0o600 == path.stat().st_mode & 0o777


def test_a_full_disk_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second file does not fit, so the first is not put in its place either."""
    (tmp_path / "one.txt").write_bytes(b"old")
    calls = []

    def fill(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill)

    with pytest.raises(CannotWrite, match=r"two\.txt' cannot be written: No space left on device"):
        write([ONE, TWO], tmp_path, overwrite=True)
    assert {"one.txt": b"old"} == held(tmp_path)


def test_what_fails_half_way_says_how_far_it_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is open elsewhere cannot be replaced on some systems."""
    real = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target.name == "two.txt":
            raise PermissionError(13, "It is open elsewhere")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refuse)

    with pytest.raises(CannotWrite, match=r"open elsewhere; 1 of 2 files were replaced; name"):
        write([ONE, TWO], tmp_path)
    assert {"one.txt": b"one\n"} == held(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no such limits")
def test_a_file_that_the_system_cuts_off_changes_nothing(tmp_path: Path) -> None:
    """The system itself refuses, by a limit on the length of files."""
    import resource  # noqa: PLC0415 - not every system has it.

    (tmp_path / "casebook.json").write_bytes(b"old")
    code = (
        "from casebook import book; from casebook.errors import CannotWrite\n"
        "try: book.export('json', 'casebook.json', overwrite=True)\n"
        "except CannotWrite as error: print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": SOURCE},
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )

    assert (
        "'casebook.json' cannot be written: File too large; nothing was lost; name another place\n"
    ) == done.stdout
    assert {"casebook.json": b"old"} == held(tmp_path)


def test_an_interrupted_export_leaves_the_old_file_whole(tmp_path: Path) -> None:
    """The process dies when the new file is written and not yet in its place."""
    (tmp_path / "sources.bib").write_bytes(b"old")
    code = (
        "import os, signal\n"
        "from casebook import book; from casebook.formats import writing\n"
        "writing.os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        "book.export('bibtex', 'sources.bib', overwrite=True)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": SOURCE},
        check=False,
    )

    assert -signal.SIGKILL == done.returncode
    assert b"old" == (tmp_path / "sources.bib").read_bytes()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A file where a folder should be, a folder where a file should be, and a closed place."""
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "one.txt").mkdir()

    with pytest.raises(CannotWrite, match=r"cannot be written: (Not a directory|File exists)"):
        write([ONE], tmp_path / "file")
    with pytest.raises(CannotWrite, match=r"one\.txt' is a folder; name another place"):
        write([ONE], tmp_path, overwrite=True)
    with pytest.raises(CannotWrite, match=r"/proc/one\.txt' cannot be written"):
        write([ONE], Path("/proc"))
    with pytest.raises(CannotWrite, match="file' is a file, and no folder; name a folder"):
        export(BOOK, "csv", tmp_path / "file")
    assert {"file": b"old"} == held(tmp_path)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_file_that_it_names(name: str, tmp_path: Path) -> None:
    """The registry tells the truth, and two exports of one book have the same bytes."""
    made = files_of(WHOLE, name, base="https://example.org/lamps/")
    paths = export(WHOLE, name, tmp_path / "out", base="https://example.org/lamps/")

    assert FORMATS[name].file in [one.name for one in made]
    assert FORMATS[name].several == (len(made) > 1)
    assert [one.content for one in made] == [path.read_bytes() for path in paths]
    assert all(one.content for one in made)


def test_an_unknown_format_suggests_the_nearest() -> None:
    """Nothing is written in a format that there is not."""
    with pytest.raises(InvalidSelection, match=r"'sqlight' is no format; did you mean sqlite\?"):
        files_of(BOOK, "sqlight")
