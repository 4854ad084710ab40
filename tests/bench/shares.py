"""Where the time of one build goes, by whose code runs."""

from __future__ import annotations

import pstats
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OWNERS = (
    ("this extension", ("/casebook/",)),
    ("search index of Sphinx", ("/sphinx/search/", "/snowballstemmer/", "/Stemmer")),
    ("theme and templates", ("/furo/", "/bs4/", "/jinja2/", "/soupsieve/", "/pygments/")),
    ("Markdown", ("/myst_parser/", "/markdown_it/", "/mdit_py_plugins/")),
    ("docutils", ("/docutils/",)),
    ("Sphinx", ("/sphinx/", "/sphinxcontrib/")),
)
"""Whose code is told by which parts of a path, the first that fits."""

REST = "Python itself"


def shares(source: Path, target: Path) -> Iterator[tuple[str, float]]:
    """
    Build a project from nothing under the profiler and give the share of each owner, in percent.

    What a built-in function takes counts for whoever calls it. The profiler slows small
    functions down, so that the shares are rough.
    """
    record = target / "profile"
    target.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "cProfile", "-o", str(record), "-m", "sphinx", "-q"]
    command += ["-d", str(target / "doctrees"), str(source), str(target / "html")]
    subprocess.run(command, check=True)
    taken = dict.fromkeys([*(name for name, _parts in OWNERS), REST], 0.0)
    for (file, _line, _name), (_calls, _all, own, _whole, callers) in _figures(record):
        if file != "~" or not callers:
            taken[_owner(file)] += own
            continue
        for (caller, _at, _called), (_n, _m, its, _through) in callers.items():
            taken[_owner(caller)] += its
    every = sum(taken.values())
    yield from ((name, 100 * seconds / every) for name, seconds in taken.items())


def _figures(record: Path) -> Iterator[Any]:
    """Give what the profiler wrote down of each function."""
    yield from pstats.Stats(str(record)).stats.items()  # type: ignore[attr-defined]


def _owner(file: str) -> str:
    """Say whose code a file is."""
    path = file.replace("\\", "/")
    found = (name for name, parts in OWNERS if any(part in path for part in parts))
    return next(found, REST)
