"""Change one thing at a time, and report what noticed it."""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from casebook import book
from casebook.sphinxext.pages import MARK
from drift.builds import Project, Slip, slips
from drift.pages import Pages, edits
from drift.records import TYPE, Watchers, changes

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
ARTICLE = Path(
    os.environ.get("CASEBOOK_ARTICLE", ROOT.parent / "shared" / "source" / "article.txt")
)
_SLOWER = 4
"""How many times fewer changes every watcher is asked about."""
_EVERY = 200
"""After how many changes a line on the terminal tells how far the run has come."""


class Row(NamedTuple):
    """One line of the report."""

    what: str
    tried: int
    caught: int
    how: str


def main() -> int:
    """Run the harness; 1 where a change that a reader could see went unnoticed."""
    arguments = _arguments()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        root = _copy(Path(scratch) / "copy")
        rows, survivors = [], []
        for report in (
            _records(arguments),
            _who_else(arguments),
            _words(arguments),
            _pages(arguments, root, Path(scratch) / "reading"),
            _builds(arguments, root),
        ):
            for row, missed in report:
                rows.append(row)
                survivors += missed
                print(f"{row.what}: {row.caught} of {row.tried} noticed; {row.how}", flush=True)
    tried, caught = sum(row.tried for row in rows), sum(row.caught for row in rows)
    print(f"{caught} of {tried} changes noticed in {time.monotonic() - began:.0f} s")
    for one in survivors:
        print(f"survived: {one}")
    if arguments.out:
        _write(arguments.out, rows, len(survivors), arguments)
    return 1 if survivors else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="drift", description=__doc__)
    parser.add_argument(
        "--all", action="store_true", help="try every change; takes about ten minutes"
    )
    parser.add_argument(
        "--sample", type=int, default=100, metavar="N",
        help="try N changes of each sort, chosen by the seed (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--builds", type=int, default=2, metavar="N",
        help="hold N changes of records and N of pages against whole builds (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=2015, help="what the choice depends on")
    parser.add_argument(
        "--article", type=Path, default=ARTICLE if ARTICLE.is_file() else None, metavar="PATH",
        help="a copy of the article, whose anchors notice changes too",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the report as CSV")
    arguments = parser.parse_args()
    if arguments.sample < 1 or arguments.builds < 0:
        parser.error("--sample must be 1 or more, and --builds 0 or more")
    if arguments.article is not None and not arguments.article.is_file():
        parser.error(f"there is no file {arguments.article}; name a copy of the article")
    return arguments


def _copy(root: Path) -> Path:
    """Copy what a build needs."""
    root.mkdir()
    for name in ("docs", "src", ".github"):
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, root / name, ignore=shutil.ignore_patterns("_build", "__pycache__")
            )
    for path in (*ROOT.glob("*.md"), ROOT / "CITATION.cff", ROOT / "pyproject.toml"):
        shutil.copy(path, root)
    return root


def _chosen(arguments: argparse.Namespace, every: list, most: int) -> list:  # type: ignore[type-arg]
    """Give all, or some that the seed chooses."""
    if arguments.all or len(every) <= most:
        return every
    return random.Random(arguments.seed).sample(every, most)  # noqa: S311 - it is no secret.


def _records(arguments: argparse.Namespace) -> Iterator[tuple[Row, list[str]]]:
    """Ask the quickest watcher about changes of the records; of those many can be tried."""
    watchers = Watchers(book, None)
    noticed: Counter[str] = Counter()
    survivors = []
    every = list(changes(book))
    for change in _chosen(arguments, every, 20 * arguments.sample):
        first = watchers.first(change)
        noticed[first] += 1
        if not first:
            survivors.append(change.name)
    tried = sum(noticed.values())
    how = f"refused by the record itself {noticed[TYPE]}, by the seal {noticed['seal']}"
    yield (
        Row("changes of records, the quickest watcher asked", tried, tried - len(survivors), how),
        survivors,
    )


def _who_else(arguments: argparse.Namespace) -> Iterator[tuple[Row, list[str]]]:
    """Ask every watcher about some changes of the records."""
    text = arguments.article.read_text(encoding="utf-8") if arguments.article else None
    watchers = Watchers(book, text)
    every = list(changes(book))
    # Each takes seconds, since every rule is asked, so that even a whole run tries some alone.
    most = min(max(1, arguments.sample // _SLOWER), len(every))
    chosen = random.Random(arguments.seed).sample(every, most)  # noqa: S311 - it is no secret.
    noticed: Counter[str] = Counter()
    survivors, by_seal_alone = [], 0
    for number, change in enumerate(chosen, start=1):
        found = watchers.every(change)
        noticed.update(found)
        by_seal_alone += found == ["seal"]
        if not found:
            survivors.append(change.name)
        _progress("records", number, len(chosen))
    how = (
        f"refused by the record itself {noticed['type']}, by a rule {noticed['rule']}, by the "
        f"article {noticed['anchor']}, by the seal alone {by_seal_alone}"
    )
    row = Row(
        "changes of records, every watcher asked", len(chosen), len(chosen) - len(survivors), how
    )
    yield row, survivors


def _words(arguments: argparse.Namespace) -> Iterator[tuple[Row, list[str]]]:
    """Change the definitions of the vocabularies."""
    noticed = dict(Watchers(book, None).definitions(book))
    chosen = _chosen(arguments, list(noticed), arguments.sample)
    survivors = [name for name in chosen if not noticed[name]]
    how = f"by the seal {len(chosen) - len(survivors)}"
    yield Row("definitions of words", len(chosen), len(chosen) - len(survivors), how), survivors


def _pages(
    arguments: argparse.Namespace, root: Path, output: Path
) -> Iterator[tuple[Row, list[str]]]:
    """Change what pages bind, one sort of change after the other."""
    pages = Pages(root / "docs", output)
    standing = pages.standing_faults()
    if standing:
        sys.exit(f"the pages have faults before anything is changed: {sorted(set(standing))}")
    every = chain.from_iterable(
        edits(name, path.read_text(encoding="utf-8"), book) for name, path in pages.paths.items()
    )
    by_sort: dict[str, list] = {}  # type: ignore[type-arg]
    for edit in every:
        by_sort.setdefault(edit.sort, []).append(edit)
    share = max(4, arguments.sample // len(by_sort))
    for sort, found in by_sort.items():
        chosen = _chosen(arguments, found, share)
        noticed: Counter[str] = Counter()
        survivors = []
        for number, edit in enumerate(chosen, start=1):
            faults = set(pages.noticed(edit))
            noticed.update(faults)
            if not faults:
                survivors.append(f"{edit.name} ({sort})")
            _progress(sort, number, len(chosen))
        how = ", ".join(f"{name} {number}" for name, number in noticed.most_common())
        yield Row(f"pages: {sort}", len(chosen), len(chosen) - len(survivors), how), survivors


def _builds(arguments: argparse.Namespace, root: Path) -> Iterator[tuple[Row, list[str]]]:
    """Hold some changes against whole builds, as anybody would make them."""
    if not arguments.builds:
        return
    project = Project(root)
    code, said = project.build()
    if code:
        sys.exit(f"the book does not build before anything is changed: {said}")
    for what, every in (
        ("whole builds: slips in rows", list(slips(root / "src" / "casebook" / "data"))),
        ("whole builds: words of pages", list(_page_slips(root))),
    ):
        chosen = random.Random(arguments.seed).sample(every, min(arguments.builds, len(every)))  # noqa: S311 - it is no secret.
        survivors, warned = [], []
        for number, slip in enumerate(chosen, start=1):
            code, said = project.build_with(slip)
            warned.append(said)
            if not code:
                survivors.append(slip.name)
            _progress(what, number, len(chosen))
        types = Counter(found for said in warned for found in re.findall(r"\[([\w.]+)\]$", said))
        how = ", ".join(f"{name} {number}" for name, number in types.most_common())
        row = Row(what, len(chosen), len(chosen) - len(survivors), f"first warning: {how}")
        yield row, survivors


def _page_slips(root: Path) -> Iterator[Slip]:
    """Give the changes of pages as changes of bytes."""
    for path in sorted((root / "docs").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        # What a build has written follows from the records.
        if MARK not in text:
            for edit in edits(path.stem, text, book):
                start, end = (len(text[:place].encode()) for place in (edit.start, edit.end))
                yield Slip(edit.name, path, start, end, edit.new)


def _progress(what: str, number: int, total: int) -> None:
    """Tell on the terminal how far a long run has come."""
    if number % _EVERY == 0:
        print(f"  {what}: {number} of {total}", file=sys.stderr, flush=True)


def _write(path: Path, rows: list[Row], survived: int, arguments: argparse.Namespace) -> None:
    """Write the report as a table."""
    day = dt.datetime.now(dt.UTC).date().isoformat()
    extent = "all" if arguments.all else f"sample {arguments.sample}, seed {arguments.seed}"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["What was changed", "Tried", "Noticed", "Who noticed"])
        table.writerows(rows)
        table.writerow(
            [
                f"All, on {day} ({extent})",
                sum(r.tried for r in rows),
                sum(r.caught for r in rows),
                f"survived: {survived}",
            ]
        )


if __name__ == "__main__":
    sys.exit(main())
