"""The command of this casebook: ``python -m casebook``, or ``disengagement-casebook``."""

from __future__ import annotations

import sys

from casebook.cli import run

# To import typing would take a good part of the time in which help has to be there.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.books import Book

NAME = "disengagement-casebook"
"""The name of the distribution and of its command."""

EXAMPLES = {
    "article": "Jihad Reality: Why Disillusioned ISIS Defectors are Dropping Out",
    "claim": "C021",
    "voice": "icsr",
    "word": "recruitment",
}
"""What the help names, so that it need not load the book; a test looks each up in it."""


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run the command on this casebook and give its exit code.

    Args:
        argv: The arguments; those of the process where there are none given.

    >>> main(["show", "S014", "--format", "yaml"])
    2
    >>> main(["list", "sections", "--format=table"])  # doctest: +ELLIPSIS
    front ... Mistakes worth learning from
    ...
    0
    """
    return run(_book, argv, prog=NAME, package=NAME, examples=EXAMPLES)


def _book() -> Book:
    """Load the book, when a command needs it."""
    from casebook.data import BOOK  # noqa: PLC0415 - help does without it.

    return BOOK


if __name__ == "__main__":
    sys.exit(main())
