"""Every command that a page shows runs, and answers what the page says that it answers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path

import pytest
from test_cli import environment

from casebook.__main__ import NAME
from casebook.cli.parser import COMMANDS

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PAGE = ROOT / "docs" / "data" / "command.md"
#: Calls of the command, of which a verdict is asked rather than success.
JUDGES = f"$ {NAME} verify"


def calls(path: Path) -> list[tuple[str, str]]:
    """Give the lines of a page that call the command, each with what it is said to answer."""
    found = []
    for block in BLOCK.findall(path.read_text(encoding="utf-8")):
        for part in re.split(r"^(?=\$ )", block, flags=re.MULTILINE)[1:]:
            line, _, answer = part.partition("\n")
            found.append((line, answer))
    return found


def test_the_page_of_the_command_shows_every_command() -> None:
    """With an example that runs."""
    shown = {line.split()[2] for line, _ in calls(PAGE) if line.startswith(f"$ {NAME} ")}

    assert set(COMMANDS) == {word for word in shown if not word.startswith("-")}


@pytest.mark.skipif(os.name == "nt", reason="the pages show a shell that Windows has not")
def test_every_call_on_the_page_of_the_command_runs(tmp_path: Path) -> None:
    """From top to bottom, in one folder, as a reader would type them."""
    program = tmp_path / "bin" / NAME
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m casebook "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "my-copy-of-the-article.txt").write_text("Another text.\n", encoding="utf-8")
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    plain = environment(PATH=path, COLUMNS="80", MANPAGER="cat")
    for line, answer in calls(PAGE):
        if line.startswith("$ man ") and not Path("/usr/bin/man").exists():
            continue
        ran = subprocess.run(
            ["/bin/bash", "-e", "-o", "pipefail", "-c", line.removeprefix("$ ")],
            env=plain, cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        code = 1 if line.startswith(JUDGES) else 0
        assert code == ran.returncode, (line, ran.stderr)
        said = ran.stdout or ran.stderr
        assert not answer or OutputChecker().check_output(answer, said, ELLIPSIS), (line, said)
