"""Measure a sample of the pages of the built book, or with ``--all`` every one; 1 for faults."""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from browser.audit import audit
from browser.pages import faults, read_all, sample, varied
from browser.site import POLICY, NoBrowser, build, chromium, named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from browser.audit import Figures
    from browser.pages import Fault

_SHOWN = 4
"""How many pages are named for a fault that many have."""


def main() -> int:
    """Measure, and tell."""
    arguments = _arguments()
    began = time.monotonic()
    try:
        chromium()
    except NoBrowser as error:
        print(error)
        return 2
    with ExitStack() as stack:
        root = named() or build(Path(stack.enter_context(TemporaryDirectory())))
        pages = read_all(root)
        names = arguments.pages or (
            list(pages) if arguments.all else sample(pages, arguments.records, arguments.seed)
        )
        if arguments.few:
            names = varied(pages, names, arguments.few)
        if unknown := sorted({*names} - {*pages}):
            print(f"no such page: {', '.join(unknown)}")
            return 2
        found = list(faults(root, pages))
        print(f"{len(pages)} pages read; {len(names)} to open, seed {arguments.seed}", flush=True)
        done = audit(
            root,
            [pages[name] for name in names],
            policy=POLICY,
            thorough=arguments.all or bool(arguments.pages),
            at_once=arguments.jobs,
        )
    _print_figures(done.figures)
    _print_faults([*found, *done.faults])
    seconds = time.monotonic() - began
    print(
        f"\n{len(pages)} pages read, {len(done.figures)} opened in {seconds:.0f} s: "
        f"{len(found) + len(done.faults)} faults"
    )
    return 1 if found or done.faults else 0


def _arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m browser", description=__doc__)
    parser.add_argument("pages", nargs="*", help="open these pages alone, such as claims/c001.html")
    parser.add_argument("--all", action="store_true", help="open every page, and ask everything")
    parser.add_argument("--records", type=int, default=4, help="pages of each generated family")
    parser.add_argument("--few", type=int, help="open so many of them, as unlike as can be")
    parser.add_argument("--seed", type=int, default=5, help="draws other pages of records")
    parser.add_argument("--jobs", type=int, default=3, help="how many pages are open at a time")
    return parser.parse_args()


def _print_figures(figures: Iterable[Figures]) -> None:
    """Print a line for each page."""
    heads = ("requests", "kB", "stops", "tried", "no script", "file", "shift", "s")
    ordered = sorted(figures)
    wide = max((len(one.page) for one in ordered), default=0)
    print(f"\n{'page':{wide}} " + " ".join(f"{head:>9}" for head in heads))
    for one in ordered:
        cells = (
            str(one.requests),
            f"{one.weight / 1000:.1f}",
            str(one.stops),
            str(one.tried),
            f"{one.no_script:.1f} %",
            f"{one.from_file:.1f} %",
            f"{one.shift:.4f}",
            f"{one.seconds:.1f}",
        )
        print(f"{one.page:{wide}} " + " ".join(f"{cell:>9}" for cell in cells))


def _print_faults(found: Iterable[Fault]) -> None:
    """Print every fault once, with the pages that have it."""
    alike: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for one in found:
        alike[one.rule, one.where].append(one.page)
    for (rule, where), names in sorted(alike.items()):
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        print(f"\n{rule}: {where}\n    on {', '.join(names[:_SHOWN])}{more}")


if __name__ == "__main__":
    sys.exit(main())
