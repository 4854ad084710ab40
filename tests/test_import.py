"""``import casebook`` needs the standard library alone, and little time."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

import casebook

SOURCE = str(Path(casebook.__file__).parents[1])
#: How many times the start of a bare interpreter the import may take.
LIMIT = 4.0
#: The fastest of so many starts counts, and so many times as many are made if that is not enough.
STARTS, ROUNDS = 7, 6


def start(code: str) -> subprocess.CompletedProcess[str]:
    """Run *code* in an interpreter of its own, which no setting of this machine changes."""
    prepared = f"import sys; sys.path.insert(0, {SOURCE!r}); {code}"
    return subprocess.run(
        [sys.executable, "-I", "-c", prepared], capture_output=True, text=True, check=True
    )


def seconds(code: str) -> float:
    """Measure one start."""
    begin = time.perf_counter()
    start(code)
    return time.perf_counter() - begin


def test_only_the_standard_library_is_imported() -> None:
    """Whoever has Python has all that the records need."""
    code = "import sys; before = set(sys.modules); from casebook import book; len(book.claims); "
    code += "print(*{name.partition('.')[0] for name in set(sys.modules) - before})"
    imported = set(start(code).stdout.split())

    assert {"casebook"} == imported - sys.stdlib_module_names


def test_slow_modules_wait_until_they_are_needed() -> None:
    """Views and faces, and what only they use, are not part of the import."""
    code = "from casebook import book; import sys; print(*sys.modules)"
    slow = {
        *("argparse", "csv", "json", "difflib", "hashlib", "html", "importlib.metadata", "sqlite3"),
        *("casebook.cli", "casebook.formats", "casebook.records", "casebook.views"),
    }

    assert set() == slow & set(start(code).stdout.split())


@pytest.mark.parametrize("code", ["import casebook", "from casebook import book"])
def test_the_import_takes_at_most_four_starts_of_a_bare_interpreter(code: str) -> None:
    """Starts with and without it alternate, so that a busy machine slows both alike."""
    seconds(code)  # The first start may have to compile.
    bare, imported = float("inf"), float("inf")
    for _ in range(ROUNDS):
        for _ in range(STARTS):
            bare = min(bare, seconds("pass"))
            imported = min(imported, seconds(code))
        if imported <= LIMIT * bare:
            break

    ratio = imported / bare
    assert ratio <= LIMIT, f"{ratio:.1f} starts: {imported * 1e3:.0f} ms to {bare * 1e3:.0f} ms"
