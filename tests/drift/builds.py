"""Changes in the sources of records and pages, held against whole builds from the command line."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Slip(NamedTuple):
    """One change of a source file."""

    name: str
    path: Path
    start: int
    end: int
    new: str


def slips(data: Path) -> Iterator[Slip]:
    """
    Give slips in the rows of a book: each text, number and word of a vocabulary, changed.

    Args:
        data: The folder of the rows.
    """
    for path in sorted(data.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        starts = [0]
        for line in text.splitlines(keepends=True):
            starts.append(starts[-1] + len(line.encode()))
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                for keyword in node.keywords:
                    new = _other(keyword.value)
                    if new:
                        one = keyword.value
                        start = starts[one.lineno - 1] + one.col_offset
                        end = starts[(one.end_lineno or 1) - 1] + (one.end_col_offset or 0)
                        name = f"{path.name}:{one.lineno}: {keyword.arg}"
                        yield Slip(name, path, start, end, new)


def _other(value: ast.expr) -> str:
    """Give another value as it is written in a row; empty where none is known."""
    match value:
        case ast.Constant(value=str() as text) if text:
            return repr(f"{text[:-1]} so{text[-1]}")
        case ast.Constant(value=bool() as truth):
            return repr(not truth)
        case ast.Constant(value=int() as number):
            return repr(number + 1)
        case _:
            return ""


class Project:
    """
    A scratch copy of the project, built by the command that everybody uses.

    Args:
        root: The folder of the copy.
    """

    def __init__(self, root: Path) -> None:
        """Keep where it is."""
        self.root = root

    def build(self) -> tuple[int, str]:
        """Build the book as the noxfile does, and give the exit code and the last warning."""
        done = subprocess.run(
            [
                *(sys.executable, "-m", "sphinx", "-q", "-n", "-W", "--keep-going"),
                *("-b", "html", "-d", str(self.root / "doctrees")),
                *(str(self.root / "docs"), str(self.root / "html")),
            ],
            capture_output=True,
            text=True,
            check=False,
            env={
                **os.environ,
                "PYTHONPATH": str(self.root / "src"),
                # Two slips within one second would meet the code compiled for the first.
                "PYTHONDONTWRITEBYTECODE": "1",
                "NO_COLOR": "1",
            },
        )
        said = [line for line in done.stderr.splitlines() if "WARNING" in line or "ERROR" in line]
        return done.returncode, said[0].replace(f"{self.root}/", "") if said else ""

    def build_with(self, slip: Slip) -> tuple[int, str]:
        """Build the book with one slip, and take it back."""
        old = slip.path.read_bytes()
        slip.path.write_bytes(old[: slip.start] + slip.new.encode() + old[slip.end :])
        try:
            return self.build()
        finally:
            slip.path.write_bytes(old)
