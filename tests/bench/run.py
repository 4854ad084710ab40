"""
How long do books of this extension take to build, beside the same books made by others?

Every competitor shows the same invented records with the same theme: one table of all of them
on a page of its own, and a page for every fifty, each set out in full with its links. Three
builds are measured, each in a process of its own: from nothing, again without a change, and
after the title and the text of one record have changed. All competitors do one build before any
does the next, so that a slow minute of the machine falls on all of them.

Run it with a Python that has the competitors installed::

    python tests/bench/run.py --sizes 100,1000 --repeat 3 --out build/bench

The folder then holds ``builds.csv`` with a line for each build, ``medians.csv`` with median,
lowest and highest of each kind of build, ``summary.csv`` with the ratios and whether they meet
their bars, and ``versions.csv``.

The competitors:

``casebook``
    This extension. A record is a claim, so the checks demand a provenance and an assessment for
    each, which are shown too; no other competitor has the like of them.
``casebook-bare``
    The same without provenance and assessments, so that the work is equal; their absence is
    a warning of its own, which ``suppress_warnings`` silences.
``needs``
    sphinx-needs: each record is a directive in a page, and the table is a ``needtable``.
``jinja``
    Pages of plain MyST, written from a template before the build; that time is not counted.
``glue``
    myst-nb: each page is a notebook that glues the values of its records. Not above 500 records,
    since it takes about two seconds a page.
``empty``
    The same pages with nothing on them: what Sphinx and the theme take alone.
``casebook-pages`` and ``empty-pages``
    A page for every record besides, with 500 and 5000 records.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from measure import BuildFailed, Built, build, remove
from shares import shares
from sites import COMPETITORS, Competitor
from summary import medians, summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

from rows import make_rows, with_change

SIZES = (100, 500, 1000, 2000, 5000, 10000)
_BARS_HEAD = ("Figure", "Variant", "Records", "Median", "Lowest", "Highest", "Bar", "Met")
_BUILDS_HEAD = (
    "What", "Records", "Processes", "Build", "Seconds", "Processor", "Peak MiB", "Output MB",
    "Doctrees MB", "Pages written",
)  # fmt: skip
_PROFILED = 1000
"""How many records the build has of which the time is told by whose code runs."""
STAGES = ("cold", "unchanged", "changed")
DISTRIBUTIONS = (
    "disengagement-casebook", "sphinx", "docutils", "myst-parser", "markdown-it-py", "furo",
    "sphinx-needs", "myst-nb", "jinja2", "bibtexparser", "citeproc-py",
)  # fmt: skip
"""What is written down with its version."""


class Cell(NamedTuple):
    """One build that is to be measured."""

    competitor: str
    size: int
    jobs: int
    stage: str
    #: The repetition, from 1.
    round: int


def main() -> int:
    """Measure, and write the results."""
    options = _options()
    chosen = [COMPETITORS[name] for name in options.competitors]
    missing = sorted(set(_missing(chosen)))
    if missing:
        _say(f"not installed: {', '.join(missing)}; install with:")
        _say(f"  {sys.executable} -m pip install {' '.join(missing)}")
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    _write(options.out / "versions.csv", ("what", "version"), _versions())
    results: list[tuple[Cell, Built]] = []
    try:
        with (
            tempfile.TemporaryDirectory(prefix="bench-") as work,
            (options.out / "builds.csv").open("w", newline="", encoding="utf-8") as stream,
        ):
            lines = csv.writer(stream)
            lines.writerow([*Cell._fields, *Built._fields])
            for cell, built in _measure(Path(work), chosen, options):
                results.append((cell, built))
                lines.writerow([*cell, *built])
                stream.flush()
    except BuildFailed as error:
        _say(f"a build failed or gave a warning:\n{error}")
        return 1
    values = [{**cell._asdict(), **built._asdict()} for cell, built in results]
    _write_dicts(options.out / "medians.csv", medians(values))
    found = summary(values)
    _write_dicts(options.out / "summary.csv", found)
    if options.pages:
        _publish(options, medians(values), found)
    for line in found:
        _say("  ".join(map(str, line.values())))
    return 0


def _options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="bench", description="Compare builds of casebook.sphinxext with those of others."
    )
    parser.add_argument("--sizes", type=_numbers, default=SIZES, help="numbers of records")
    parser.add_argument("--repeat", type=int, default=3, help="how often each build is measured")
    parser.add_argument("--jobs", type=_numbers, default=(1, 2), help="values for sphinx -j")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the results")
    parser.add_argument("--pages", type=Path, help="a folder for the tables of the book's pages")
    parser.add_argument(
        "--competitors", type=_names, default=tuple(COMPETITORS), help=", ".join(COMPETITORS)
    )
    return parser.parse_args()


def _numbers(text: str) -> tuple[int, ...]:
    """Read numbers that are separated by commas."""
    return tuple(int(word) for word in text.split(","))


def _names(text: str) -> tuple[str, ...]:
    """Read names of competitors that are separated by commas."""
    names = tuple(text.split(","))
    for name in names:
        if name not in COMPETITORS:
            known = ", ".join(COMPETITORS)
            raise argparse.ArgumentTypeError(f"no competitor {name!r}; there are {known}")
    return names


def _missing(chosen: Iterable[Competitor]) -> Iterator[str]:
    """Name every distribution that a competitor needs and that is not there."""
    common = (("sphinx", "sphinx"), ("furo", "furo"), ("disengagement-casebook", "casebook"))
    for distribution, module in (*common, *(one for each in chosen for one in each.needs)):
        if importlib.util.find_spec(module) is None:
            yield distribution


def _measure(
    work: Path, chosen: Sequence[Competitor], options: argparse.Namespace
) -> Iterator[tuple[Cell, Built]]:
    """Do all builds, and give what each took."""
    groups = [
        (turn, size, jobs)
        for turn in range(1, options.repeat + 1)
        for size in options.sizes
        for jobs in options.jobs
    ]
    for place, (turn, size, jobs) in enumerate(groups, start=1):
        taking = [one for one in chosen if one.takes(size)]
        # Each round begins with another competitor, so that none is always the first.
        taking = taking[turn % len(taking) :] + taking[: turn % len(taking)] if taking else []
        rows = make_rows(size)
        for stage in STAGES:
            for one in taking:
                source, target = work / one.name / "source", work / one.name / "target"
                if stage == "cold":
                    remove(work / one.name)
                if stage != "unchanged":
                    one.write(source, with_change(rows) if stage == "changed" else rows)
                built = build(source, target, jobs)
                _say(
                    f"[{place}/{len(groups)}] {size} records, -j {jobs}, {stage}, {one.name}: "
                    f"{built.seconds:.1f} s, {built.peak_mib:.0f} MiB, "
                    f"{built.pages_read} read, {built.pages_written} written"
                )
                yield Cell(one.name, size, jobs, stage, turn), built


def _publish(
    options: argparse.Namespace,
    middle: Sequence[dict[str, Any]],
    found: Sequence[dict[str, Any]],
) -> None:
    """Write the tables that the pages of the book show: bars, builds, and where the time goes."""
    bars = [
        (one["what"], one["competitor"], one["size"], one["median"], one["low"], one["high"],
         one["bar"], one["met"])
        for one in found
    ]  # fmt: skip
    _write(options.pages / "bench.csv", _BARS_HEAD, bars)
    builds = [
        (one["competitor"], one["size"], one["jobs"], one["stage"], round(one["seconds"], 1),
         round(one["cpu_seconds"], 1), round(one["peak_mib"]), _megabytes(one["output_bytes"]),
         _megabytes(one["doctrees_bytes"]), round(one["pages_written"]))
        for one in middle
    ]  # fmt: skip
    _write(options.pages / "bench-builds.csv", _BUILDS_HEAD, builds)
    with tempfile.TemporaryDirectory(prefix="bench-") as work:
        source, target = Path(work) / "source", Path(work) / "target"
        COMPETITORS["casebook-bare"].write(source, make_rows(_PROFILED))
        taken = [(name, f"{share:.0f} %") for name, share in shares(source, target)]
    _write(options.pages / "bench-shares.csv", ("Whose code", "Share"), taken)


def _megabytes(number: float) -> float:
    """Give bytes in millions."""
    return round(number / 1e6, 1)


def _versions() -> Iterator[tuple[str, str]]:
    """Name what was measured, and on what."""
    yield "python", platform.python_version()
    yield "system", platform.platform()
    for name in DISTRIBUTIONS:
        try:
            yield name, version(name)
        except importlib.metadata.PackageNotFoundError:
            yield name, "not installed"


def _write(path: Path, head: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    """Write a table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([head, *lines])


def _write_dicts(path: Path, lines: Sequence[dict[str, object]]) -> None:
    """Write a table whose lines name their columns."""
    _write(path, list(lines[0]) if lines else [], [list(line.values()) for line in lines])


def _say(line: str) -> None:
    """Tell what happens."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
