"""Ask Lighthouse about pages of the built book, as a phone sees them; 1 below a bar."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from browser.site import SWITCHES, Server, build, chromium, named

BARS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
"""The marks that a page needs, of a hundred."""

PAGES = ("index.html", "claims/index.html", "claims/c001.html")
"""What is asked about where no page is named."""


def main() -> int:
    """Print the marks of each page, and what keeps it from full ones."""
    parser = argparse.ArgumentParser(prog="python -m browser.lighthouse", description=__doc__)
    parser.add_argument("program", help="the lighthouse of npm")
    parser.add_argument("pages", nargs="*", default=PAGES)
    arguments = parser.parse_args()
    below = 0
    with ExitStack() as stack:
        root = named() or build(Path(stack.enter_context(TemporaryDirectory())))
        server = stack.enter_context(Server(root))
        for page in arguments.pages:
            said = _ask(arguments.program, server.url(page))
            below += _tell(page, said)
    return 1 if below else 0


def _ask(program: str, address: str) -> dict[str, Any]:
    """Give what Lighthouse says about an address."""
    # Switches with blanks cannot be handed on; what other hosts are asked for, the audit finds.
    flags = " ".join(["--headless", *(one for one in SWITCHES if " " not in one)])
    answer = subprocess.run(
        [
            *(program, address, "--output=json", "--quiet", f"--chrome-flags={flags}"),
            f"--only-categories={','.join(BARS)}",
        ],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "CHROME_PATH": chromium()},
    ).stdout
    said: dict[str, Any] = json.loads(answer)
    return said


def _tell(page: str, said: dict[str, Any]) -> int:
    """Print the marks of a page; give how many of them are below their bars."""
    marks = {name: round(100 * (said["categories"][name]["score"] or 0)) for name in BARS}
    print(f"{page}: {', '.join(f'{name} {mark}' for name, mark in marks.items())}")
    short = [name for name, mark in marks.items() if mark < BARS[name]]
    for name in short:
        for part in said["categories"][name]["auditRefs"]:
            audit = said["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                print(f"    {name}: {audit['id']}: {audit['title']}")
    return len(short)


if __name__ == "__main__":
    sys.exit(main())
