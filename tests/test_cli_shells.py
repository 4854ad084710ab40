"""Completions and the manual page, held by the programs that read them; and the time to start."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from importlib import metadata
from typing import TYPE_CHECKING

import pytest
from small_book import BOOK
from test_cli import SOURCE, ask, environment, python

from casebook.__main__ import EXAMPLES, NAME
from casebook.cli import run
from casebook.cli.parser import COMMANDS, ENVIRONMENT, EXIT_CODES, FORMS, KINDS, SHELLS, STYLES
from casebook.cli.version import version_of
from casebook.data import BOOK as CASEBOOK
from casebook.views.select import facets

if TYPE_CHECKING:
    from pathlib import Path

#: How many times the start of a bare interpreter help may take; what slows a start and is no
#: part of help.
LIMIT = 2.5
HEAVY = {"dataclasses", "inspect", "json", "textwrap", "shutil", "importlib.metadata", "pathlib"}
HEAVY |= {"typing", "casebook.books", "casebook.records", "casebook.data", "casebook.cli.output"}
STARTS, ROUNDS = 7, 6
QUICK = ("--help", "--version", "list --help", "help trail", "lisst", "show --fromat", "show")


def program(name: str) -> str:
    """Give the path of a program; a machine without it says so and skips."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def written(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Give what the command answers."""
    code, answer, words = ask(capsys, *arguments)
    assert (0, "") == (code, words)
    return answer


def shell(name: str, script: str, *options: str) -> list[str]:
    """Run a script in a shell without the settings of this machine, and give its lines."""
    plain = {"bash": ["--norc", "--noprofile"], "zsh": ["-f"], "fish": ["--no-config"]}[name]
    answer = subprocess.run(
        [program(name), *plain, *options, "-c", script],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "" == answer.stderr
    return answer.stdout.splitlines()


@pytest.mark.parametrize("name", SHELLS)
def test_each_shell_takes_its_completions(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The shell itself reads the file and finds nothing wrong with it."""
    path = tmp_path / name
    path.write_text(written(capsys, "completion", name), encoding="utf-8")
    subprocess.run([program(name), "-n", str(path)], check=True)


CLAIM_FIELDS = sorted(f"{name}=" for name in facets(BOOK, "claim"))
COMPLETED = {
    "": sorted(COMMANDS),
    "--": ["--help", "--no-color", "--version"],
    "li": ["list"],
    "tr": ["trail"],
    "list cla": ["claims"],
    "list --format json cla": ["claims"],
    "list claims ve": ["verdict=", "verdict_then="],
    "list claim ": CLAIM_FIELDS,
    "list claims voice=author ph": ["phase="],
    "count claims verd": ["verdict", "verdict_then"],
    "show --format ": sorted(FORMS),
    "search --kind so": ["sources"],
    "cite --style ": sorted(STYLES),
    "export j": ["json", "jsonl", "jsonld"],
    "schema ": sorted(KINDS),
    "completion ": sorted(SHELLS),
    "help co": ["completion", "count"],
    "show --f": ["--format"],
    "export csv a-fol": ["a-folder"],
    "diff old": ["older.json"],
    "diff older.json old": ["older.json"],
    "verify old": ["older.json"],
    "verify on": ["one more"],
}
"""What is typed after the name of the command, and what it is completed to."""

BASH = """
source {file}
COMP_WORDS=({words}) COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
_ferry
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
#: The functions that zsh offers in a completion are taken down instead.
ZSH = """
compadd() {{
    local -a said; local suffix=
    while [[ $1 == -* ]]; do
        case $1 in -S) shift 2 ;; --) shift; break ;; esac
    done
    printf '%s\\n' $@
}}
_describe() {{ local one; for one in ${{(P)2}}; do print -r -- ${{one%%:*}}; done }}
_files() {{ print -l -- * }}
compdef() {{ : }}
source {file}
words=({words}) CURRENT=${{#words}}
_ferry
"""
FISH = """
source {file}
complete -C "ferry {typed}"
"""


@pytest.mark.parametrize("name", SHELLS)
def test_each_shell_completes(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Commands, kinds, fields, formats, options and files stand where they are wanted."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "older.json").touch()
    (tmp_path / "one more").touch()
    file = tmp_path / "completion"
    file.write_text(written(capsys, "completion", name), encoding="utf-8")
    for typed, expected in COMPLETED.items():
        parts = ["ferry", *typed.split(" ")]
        script = {"bash": BASH, "zsh": ZSH, "fish": FISH}[name]
        # Bash parts words at the signs of COMP_WORDBREAKS.
        split = " ".join(parts).replace("=", " = ").split(" ") if name == "bash" else parts
        words = " ".join(f"'{part}'" for part in split)
        lines = shell(name, script.format(file=file, words=words, typed=typed))
        offered = sorted({line.split("\t")[0].rstrip("/") for line in lines} - {""})
        if name == "zsh":
            # It is zsh that leaves out what does not begin with what was typed.
            offered = [one for one in offered if one.startswith(parts[-1])]

        assert expected == offered, (name, typed)


def test_the_manual_page_is_sound_roff(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Groff reads it without a warning, at every width of a terminal."""
    page = tmp_path / "ferry.1"
    page.write_text(written(capsys, "manual"), encoding="utf-8")
    # A bare hyphen may be set as one that no shell knows.
    assert not re.search(r"(?<!\\)-", page.read_text(encoding="utf-8"))
    for width in ("60n", "80n", "200n"):
        answer = subprocess.run(
            [program("groff"), "-man", "-ww", "-Kutf8", "-Tutf8", f"-rLL={width}", str(page)],
            capture_output=True, text=True, check=True, encoding="utf-8",
        )  # fmt: skip
        assert "" == answer.stderr


def test_the_manual_page_says_all_that_help_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command, argument, exit code and setting, and the examples letter by letter."""
    monkeypatch.setenv("COLUMNS", "80")
    page = tmp_path / "ferry.1"
    page.write_text(written(capsys, "manual"), encoding="utf-8")
    text = subprocess.run(
        [program("groff"), "-man", "-Kutf8", "-Tutf8", "-P-cbou", "-rLL=300n", str(page)],
        capture_output=True, text=True, check=True, encoding="utf-8",
    ).stdout  # fmt: skip
    plain = " ".join(text.split())
    helped = written(capsys, "--help")

    assert BOOK.article.title in plain
    for command in COMMANDS.values():
        usage = " ".join(written(capsys, command.name, "--help").partition("\n\n")[0].split())
        assert usage.removeprefix("usage: ") in plain
        assert all(one.about in plain for one in command.arguments)
    for name, about in (*EXIT_CODES, *ENVIRONMENT):
        assert f"{name} {about}" in plain
    for example in re.findall(r"^  (ferry .*)$", helped, re.MULTILINE):
        assert example in plain


def test_what_help_names_is_in_the_book() -> None:
    """The command of this casebook names records without loading them."""
    assert CASEBOOK.article.title == EXAMPLES["article"]
    assert EXAMPLES["claim"] in CASEBOOK.claims
    assert EXAMPLES["voice"] in CASEBOOK.voices
    assert 0 == run(CASEBOOK, ["search", EXAMPLES["word"], "--format=jsonl"], prog=NAME)
    assert 0 == run(CASEBOOK, ["list", "claims", f"voice={EXAMPLES['voice']}"], prog=NAME)


def test_the_version_is_that_of_the_metadata(tmp_path: Path) -> None:
    """It is read without the module that reads metadata, and is the same."""
    assert metadata.version(NAME) == version_of(NAME)
    # Names agree whatever they are parted by, as installers have them.
    assert metadata.version("typing-extensions") == version_of("Typing.Extensions")
    assert metadata.version("pytest") == version_of("pytest")

    folder = tmp_path / "no_such_1.dist-info"
    folder.mkdir()
    sys.path.insert(0, str(tmp_path))
    try:
        assert "of unknown version (not installed)" == version_of("no-such")
        (tmp_path / "no_such-2.1.dist-info").mkdir()
        path = tmp_path / "no_such-2.1.dist-info" / "METADATA"
        path.write_text("Metadata-Version: 2.4\nName: no-such\nVersion: 2.1\n\nVersion: 3\n")
        assert "2.1" == version_of("no-such") == metadata.version("no-such")
    finally:
        sys.path.remove(str(tmp_path))


def start(arguments: str, *, show_modules: bool = False) -> subprocess.CompletedProcess[str]:
    """Start the command as its script does, in an interpreter that no setting changes."""
    code = f"import sys; sys.path.insert(0, {str(SOURCE)!r}); "
    code += "from casebook.__main__ import main; "
    code += f"code = main({arguments.split()!r}); "
    code += "print(*sys.modules); " if show_modules else ""
    return subprocess.run(
        [sys.executable, "-I", "-c", f"{code}sys.exit(code)" if arguments else "pass"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def seconds(arguments: str) -> float:
    """Measure one start; without arguments that of a bare interpreter."""
    begin = time.perf_counter()
    start(arguments)
    return time.perf_counter() - begin


@pytest.mark.parametrize("arguments", QUICK)
def test_help_loads_no_record_and_nothing_heavy(arguments: str) -> None:
    """A slip in an import would be felt at every call, long before the limit of time is met."""
    answer = start(arguments, show_modules=True)
    before = set(subprocess.run(
        [sys.executable, "-I", "-c", "import sys; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    ).stdout.split())  # fmt: skip

    assert answer.returncode in {0, 2}
    assert set() == (HEAVY & set(answer.stdout.splitlines()[-1].split())) - before


@pytest.mark.parametrize("arguments", ["--help", "--version", "list --help", "lisst"])
def test_help_takes_at_most_two_and_a_half_starts_of_a_bare_interpreter(arguments: str) -> None:
    """Starts with and without it alternate, so that a busy machine slows both alike."""
    seconds(arguments)  # The first start may have to compile.
    bare, helped = float("inf"), float("inf")
    for _ in range(ROUNDS):
        for _ in range(STARTS):
            bare = min(bare, seconds(""))
            helped = min(helped, seconds(arguments))
        if helped <= LIMIT * bare:
            break

    ratio = helped / bare
    assert ratio <= LIMIT, f"{ratio:.1f} starts: {helped * 1e3:.0f} ms to {bare * 1e3:.0f} ms"


@pytest.mark.parametrize("kind", ["voices", "editions"])
def test_a_list_loads_only_the_kind_that_is_asked_for(kind: str) -> None:
    """Who lists the voices waits for no claim."""
    loaded = {
        name.removeprefix("casebook.data.")
        for name in start(f"list {kind}", show_modules=True).stdout.splitlines()[-1].split()
        if name.startswith("casebook.data.")
    }

    assert {kind} == loaded


def test_the_completions_are_those_of_this_casebook() -> None:
    """The name of the command reaches the shell."""
    answer = subprocess.run(
        python("completion", "bash"), env=environment(), capture_output=True, text=True, check=True
    )

    assert f"complete -F _disengagement_casebook {NAME}\n" in answer.stdout


def test_the_manual_page_of_this_casebook_shows_what_its_help_shows() -> None:
    """Both name the same records."""
    page, helped = (
        subprocess.run(
            python(call), env=environment(), capture_output=True, text=True, check=True
        ).stdout
        for call in ("manual", "--help")
    )

    assert f"\n  {NAME} trail {EXAMPLES['claim']}\n" in helped
    assert f"trail {EXAMPLES['claim']}\n" in page
