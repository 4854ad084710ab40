"""Files that the command reads and writes: each mistake is one line, and nothing is lost."""

from __future__ import annotations

import errno
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from small_book import BOOK, TEXT
from test_cli import WHOLE, ask, environment, python

from casebook.cli import files, run
from casebook.cli.parser import EXPORTS
from casebook.formats import FORMATS, files_of, packed
from casebook.views.plain import SCHEMA_VERSION, whole


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Give an export of the book as JSON."""
    path = tmp_path / "old.json"
    path.write_text(json.dumps(whole(BOOK)), encoding="utf-8")
    return path


def test_export_says_which_formats_there_are(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each has a line with what it is, its file, and what has to be installed for it."""
    monkeypatch.setenv("COLUMNS", "80")
    answer = ask(capsys, "export")

    assert answer == ask(capsys, "export", "--list")
    assert (0, "") == (answer[0], answer[2])
    assert [*EXPORTS] == [line.split()[0] for line in answer[1].splitlines() if line[0] != " "]
    assert "bibtex   the sources, for LaTeX: sources.bib\n" in answer[1]
    assert "needs [parquet]" in " ".join(answer[1].split())


@pytest.mark.parametrize("name", EXPORTS)
def test_export_writes_every_format_and_says_where(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files are those that the format gives, and their paths are the answer."""
    made = files_of(WHOLE, name)
    code, answer, words = ask(capsys, "export", name, tmp_path / "made", book=WHOLE)
    several = FORMATS[name].several
    paths = [tmp_path / "made" / one.name if several else tmp_path / "made" for one in made]

    assert (0, "") == (code, words)
    assert [str(path) for path in paths] == answer.splitlines()
    assert [one.content for one in made] == [path.read_bytes() for path in paths]


@pytest.mark.parametrize("name", [name for name in EXPORTS if not FORMATS[name].several])
def test_a_dash_is_standard_output(name: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """What is one file can go on to another program, byte by byte."""
    [file] = files_of(WHOLE, name)
    code = run(WHOLE, ["export", name, "-"], prog="ferry")

    assert (0, file.content, b"") == (code, *capfdbinary.readouterr())


def test_records_get_the_address_that_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    """The slash at its end may be left out."""
    answers = {
        ask(capsys, "export", "json", "-", "--base", f"https://example.org/boats{end}")
        for end in ("", "/")
    }

    [(code, answer, _)] = answers
    assert (0, "https://example.org/boats/casebook.schema.json") == (
        code,
        json.loads(answer)["$schema"],
    )


def test_what_is_there_is_replaced_only_when_that_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The old file stays as it was, and the option is named."""
    path = tmp_path / "sources.bib"
    path.write_text("mine", encoding="utf-8")

    assert ask(capsys, "export", "bibtex", path) == (
        2, "", f"ferry: '{path}' is there already; give --overwrite to replace it\n",
    )  # fmt: skip
    assert "mine" == path.read_text(encoding="utf-8")
    assert (0, f"{path}\n", "") == ask(capsys, "export", "bibtex", path, "--overwrite")
    assert path.read_text(encoding="utf-8").startswith("@")


def test_a_folder_of_files_stays_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where one of several files is there, none is written; a file is no folder."""
    (tmp_path / "datapackage.json").write_text("mine", encoding="utf-8")
    code, answer, words = ask(capsys, "export", "csv", tmp_path)
    single = tmp_path / "datapackage.json"

    assert (2, "") == (code, answer)
    assert words.endswith("is there already; give --overwrite to replace it\n")
    assert [single] == list(tmp_path.iterdir())
    assert ask(capsys, "export", "csv", single) == (
        2, "", f"ferry: '{single}' is a file, and no folder; name a folder\n",
    )  # fmt: skip


def test_a_place_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A path through a file, and a path that no system takes; what stands there stays."""
    through = tmp_path / "file"
    through.write_text("mine", encoding="utf-8")

    code, answer, words = ask(capsys, "export", "json", through / "x.json")

    assert (2, "") == (code, answer)
    assert words.startswith(f"ferry: '{through / 'x.json'}' cannot be written: ")
    assert words.endswith("; nothing was lost; name another place\n")
    code, answer, words = ask(capsys, "export", "json", "a\0b")
    assert (2, "") == (code, answer)
    # What follows has other words in other versions of Python.
    assert words.startswith("ferry: 'a\\x00b' cannot be written: ")
    assert "mine" == through.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no such folder here")
def test_a_folder_that_takes_no_files_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody may write there, not even the administrator."""
    code, answer, words = ask(capsys, "export", "json", "/proc/made.json")

    assert (2, "") == (code, answer)
    assert words.startswith("ferry: '/proc/made.json' cannot be written: ")
    assert 1 == words.count("\n")


def test_a_full_disk_loses_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old file is whole, and nothing half-written stays beside it."""
    path = tmp_path / "casebook.json"
    path.write_text("mine", encoding="utf-8")

    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)

    assert ask(capsys, "export", "json", path, "--overwrite") == (
        2,
        "",
        f"ferry: '{path}' cannot be written: No space left on device; nothing was lost; name "
        "another place\n",
    )
    assert [path] == list(tmp_path.iterdir())
    assert "mine" == path.read_text(encoding="utf-8")


def test_a_missing_library_is_named_with_what_brings_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line can be copied."""
    for name in ("pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "casebook.formats.as_parquet", raising=False)
    code, answer, words = ask(capsys, "export", "parquet", tmp_path / "made")

    assert (2, "") == (code, answer)
    assert words.endswith("run: python -m pip install 'disengagement-casebook[parquet]'\n")
    assert [] == list(tmp_path.iterdir())


BROKEN: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty; give what export json wrote"),
    "blank": (b" \n\n", "is empty; give what export json wrote"),
    "picture": (b"\x89PNG\r\n\x1a\n", "is not UTF-8 text: byte 0 is not"),
    "binary": (b'{"a": "\0"}', "is binary; give what export json wrote"),
    "cut off": (b"\x1f\x8b\x08", "is broken gzip; fetch it again"),
    "broken": (b'{"claims": [}', "is broken JSON at line 1, column 13; give what export json "
               "wrote"),
    "lines": (b"{}\n{}\n", "is broken JSON at line 2, column 1; give what export json wrote"),
    "long line": (b"x" * 10_000_000, "is broken JSON at line 1, column 1; give what export json "
                  "wrote"),
    "long text": (b'"' + b"x" * 10_000_000 + b'"', "is no object; give what the export to JSON "
                  "wrote"),
    "deep": (b"[" * 100_000, "is nested too deeply; give what export json wrote"),
    "long number": (b"1" * 5000, "holds a number that is too long; give what export json wrote"),
    "newer": (b'{"schema_version": 999, "claims": []}', "follows schema 999, and this version "
              f"knows none after {SCHEMA_VERSION}; update the package"),
    "other": (b'{"name": "x"}', "has no schema_version; give what the export to JSON wrote"),
}  # fmt: skip


@pytest.mark.parametrize("kind", BROKEN)
def test_a_file_that_is_no_export_is_one_line(
    kind: str, export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the file holds is never shown, and the fault is named, whichever file has it."""
    content, fault = BROKEN[kind]
    broken = export.with_name("broken.json")
    broken.write_bytes(content)
    said = (2, "", f"ferry: '{broken}' {fault}\n")

    assert said == ask(capsys, "diff", broken)
    assert said == ask(capsys, "diff", export, broken)
    assert said == ask(capsys, "diff", broken, "--format=json")


def test_a_file_that_cannot_be_read_is_one_line(
    export: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No such file, a folder, one that is far too long."""
    missing, folder = export.with_name("none.json"), export.parent

    assert (2, "", f"ferry: '{missing}' cannot be read: No such file or directory\n") == ask(
        capsys, "diff", missing
    )
    assert (2, "", f"ferry: '{folder}' cannot be read: Is a directory\n") == ask(
        capsys, "diff", export, folder
    )
    monkeypatch.setattr(files, "_LONGEST", 1 << 10)
    assert (2, "", f"ferry: '{export}' is no export: it is over 0 MiB long\n") == ask(
        capsys, "diff", export
    )


def test_an_article_of_one_endless_line_is_not_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is no copy of the article, which one line says."""
    article = tmp_path / "article.txt"
    article.write_text("x" * 10_000_000, encoding="utf-8")
    code, answer, words = ask(capsys, "verify", article)

    assert (1, "1 fault\n") == (code, words)
    assert len(answer) < len(TEXT)


def test_what_a_file_says_does_nothing_to_a_terminal(
    export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ids, fields and values from elsewhere are shown with their control characters spelt out."""
    document = json.loads(export.read_text(encoding="utf-8"))
    document["terms"] = [{"id": "a\x1b[31mb", "label": "x\x1b]0;y\x07" * 999}]
    document["terms"] += [{"id": "line", "c\x1b": "\x1b"}]
    export.write_text(json.dumps(document), encoding="utf-8")
    code, answer, words = ask(capsys, "diff", export)

    assert 1 == code
    assert "\x1b" not in answer + words
    assert len(answer) < 5000


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names and arguments")
def test_letters_that_are_none_stop_nothing(export: Path) -> None:
    """Half a letter in a file, in the name of a file or in an argument is written as its code."""
    document = json.loads(export.read_text(encoding="utf-8"))
    document["terms"] = [{"id": "narrative", "label": "\ud800"}]
    export.write_text(json.dumps(document), encoding="utf-8")
    odd = os.fsencode(export.parent) + b"/\xff.json"
    for form in ("table", "json", "jsonl", "csv"):
        answer = subprocess.run(
            python("diff", str(export), "--format", form),
            env=environment(), capture_output=True, check=False,
        )  # fmt: skip
        assert 1 == answer.returncode
        assert b"Traceback" not in answer.stderr
        assert b"ud800" in answer.stdout or form != "json"
    for command, code in (("export json", 0), ("diff", 0), ("show", 1)):
        answer = subprocess.run(
            [*map(os.fsencode, python(*command.split())), odd],
            env=environment(), capture_output=True, check=False,
        )  # fmt: skip
        assert code == answer.returncode, (command, answer.stderr)
        assert b"Traceback" not in answer.stderr


@pytest.mark.parametrize("call", ["list claims", "show S014", "cite", "manual", "--help", "schema"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_one_line_for_every_command(call: str) -> None:
    """An answer that cannot be written is not taken for one that was."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(
            python(*call.split()),
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (
        2,
        "disengagement-casebook: the answer cannot be written: No space left on device\n",
    ) == (
        answer.returncode,
        answer.stderr,
    )


@pytest.mark.parametrize("call", ["export json -", "export sqlite -", "manual", "--help"])
@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipe that closes early in this way")
def test_a_pipe_closed_early_is_no_error_for_any_command(call: str) -> None:
    """Bytes and help end as quietly as lines."""
    with subprocess.Popen(
        python(*call.split()), env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        words = process.stderr.read()

    assert (0, b"") == (process.returncode, words)


def test_a_long_mistake_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to scroll through what was pasted by accident."""
    code, answer, words = ask(capsys, "show", "x" * 100_000)

    assert (1, "") == (code, answer)
    assert len(words) < 3000
    assert 1 == words.count("\n")


def test_progress_is_said_on_a_terminal_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A log is kept free of it."""
    assert "" == ask(capsys, "export", "csl", tmp_path)[2]

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert "making csl …\n" == ask(capsys, "export", "csl", tmp_path, "--overwrite")[2]


def test_a_packed_file_that_would_fill_the_memory_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Few bytes can hold very many, so that the length of the file says nothing."""
    monkeypatch.setattr(packed, "LONGEST", 1 << 20)
    path = tmp_path / "huge.json.gz"
    path.write_bytes(gzip.compress(b" " * (1 << 22)))

    assert (2, "", f"ferry: '{path}' is packed and over 1 MiB long; fetch it again\n") == ask(
        capsys, "diff", path
    )
