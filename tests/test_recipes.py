"""
Every command and snippet of the pages on data runs, with the tools that it is for.

The blocks of a page run from top to bottom in one empty folder, as its reader does: ``sh`` in a
shell, ``py`` as a script, ``sql`` in the shell of SQLite, ``r`` in R. Where a block of ``text``
follows, that is what is answered. Blocks labelled ``python`` are sessions of the interpreter,
which ``test_examples`` runs; those labelled ``console`` show calls whose answer is not shown.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"

PAGES = sorted(
    DOCS / folder / f"{name}.md"
    for folder, names in (
        ("about", ("cite",)),
        ("data", ("dictionary", "download", "editions", "index", "limits", "recipes", "tutorial")),
    )
    for name in names
)

#: How many blocks run, by their label. Whoever adds or removes one writes the new number here.
EXPECTED = {"py": 8, "r": 2, "sh": 17, "sql": 3}

#: How many blocks do not run: to install needs a network, and R may lack what a block needs.
NOT_RUN = {"pip": 2, "{code-block} r": 1}

#: What runs each kind of block; a file name stands for the block.
PROGRAMS = {
    "sh": ("sh", "-eu", "{file}"),
    "py": (sys.executable, "{file}"),
    "sql": ("sqlite3", "-batch", "casebook.sqlite", ".read {file}"),
    "r": ("Rscript", "--vanilla", "{file}"),
}

#: The tools that blocks need, beside those of the dependency groups.
TOOLS = ("jq", "sh", "sqlite3")

PATIENCE = 120
"""The seconds that a block may take."""

FENCE = re.compile(r"^```(?P<label>[^\n`]+)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
PIP = "python -m pip install "
RUN_ELSEWHERE = ("console", "python", "text")
READ_BY_R = ("readr", "jsonlite")


class Block(NamedTuple):
    """A block of code in a page."""

    #: The page.
    page: Path
    #: The line on which its code begins.
    line: int
    #: Its label.
    label: str
    #: What it holds.
    code: str
    #: What it answers; ``None`` where the page does not say.
    answer: str | None

    @property
    def place(self) -> str:
        """Where it stands, as a message names it."""
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(page: Path) -> list[Block]:
    """Give the blocks of a page that are code, in order."""
    text = page.read_text(encoding="utf-8")
    found: list[Block] = []
    end = 0
    for fence in FENCE.finditer(text):
        label, code = fence["label"].strip(), fence["code"]
        if label == "text" and found and not text[end : fence.start()].strip():
            found[-1] = found[-1]._replace(answer=code)
        line = text[: fence.start("code")].count("\n") + 1
        is_code = not label.startswith("{") or label.startswith("{code-block}")
        if is_code and label not in RUN_ELSEWHERE:
            found.append(Block(page, line, label, code, None))
        end = fence.end()
    return found


ALL = [block for page in PAGES for block in blocks(page)]


def runs(block: Block) -> bool:
    """Say whether a block is one that runs here."""
    return block.label in PROGRAMS and PIP not in block.code


def run(block: Block, folder: Path) -> str:
    """Run a block and give what it answers."""
    file = folder / f".block.{block.label}"
    file.write_text(block.code, encoding="utf-8")
    command = [part.format(file=file.name) for part in PROGRAMS[block.label]]
    here = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PATH": here, "NO_COLOR": "1", "COLUMNS": "80", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    file.unlink()
    assert 0 == done.returncode, f"{block.place}: {done.stderr or done.stdout}"
    return done.stdout


def need_tools() -> None:
    """Skip a test where a tool is missing, and say which."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)}")


def has_r() -> bool:
    """Say whether there is an R that has the packages that the pages use."""
    if shutil.which("Rscript") is None:
        return False
    asked = "; ".join(f"library({name})" for name in READ_BY_R)
    return not subprocess.run(
        ["Rscript", "-e", asked],  # noqa: S607 - it is wherever the system has it.
        capture_output=True,
        check=False,
    ).returncode


def rows(text: str) -> list[str]:
    """Give the lines of an answer without blanks at their ends."""
    return [line.rstrip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_blocks_of_a_page_run_as_shown(page: Path, tmp_path: Path) -> None:
    """They share one folder from top to bottom, and answer what stands below them."""
    need_tools()
    for block in filter(runs, blocks(page)):
        if block.label == "r":
            continue
        answer = run(block, tmp_path)
        if block.answer is not None:
            assert rows(block.answer) == rows(answer), block.place


@pytest.mark.skipif(not has_r(), reason="this machine has no R with readr and jsonlite")
def test_the_blocks_for_r_run_as_shown(tmp_path: Path) -> None:
    """They read what the blocks before them have written."""
    written: set[Path] = set()
    for block in filter(runs, ALL):
        if block.label == "r":
            folder = tmp_path / block.page.stem
            if block.page not in written:
                folder.mkdir()
                run(next(one for one in ALL if one.page == block.page and runs(one)), folder)
                written.add(block.page)
            answer = run(block, folder)
            assert block.answer is not None, f"{block.place} shows no answer"
            assert rows(block.answer) == rows(answer), block.place
    assert written


def test_as_many_blocks_run_as_are_expected() -> None:
    """The numbers are written by hand, so that none is lost and none is left out unseen."""
    ran = {label: sum(runs(one) and one.label == label for one in ALL) for label in EXPECTED}
    left = {
        "pip": sum(PIP in one.code for one in ALL),
        "{code-block} r": sum(one.label == "{code-block} r" for one in ALL),
    }

    assert EXPECTED == ran
    assert NOT_RUN == left
    assert len(ALL) == sum(ran.values()) + sum(left.values())


def test_a_block_that_fails_is_named(tmp_path: Path) -> None:
    """By the page, the line and what it says; else nobody could mend it."""
    need_tools()
    page = ROOT / "docs" / "page.md"
    fails = Block(page, 7, "sh", "disengagement-casebook show C9999\n", None)

    with pytest.raises(AssertionError, match=r"docs/page\.md:7: .*C9999"):
        run(fails, tmp_path)


def test_an_answer_belongs_to_the_block_right_above_it(tmp_path: Path) -> None:
    """A text after prose is none, and neither is one at the beginning."""
    page = tmp_path / "page.md"
    page.write_text(
        "```text\nlost\n```\n\n```sh\necho a\n```\n\n```text\na\n```\n\n"
        "```py\nprint(1)\n```\n\nWords.\n\n```text\n2\n```\n",
        encoding="utf-8",
    )

    assert [("sh", "a\n"), ("py", None)] == [(one.label, one.answer) for one in blocks(page)]
