"""The command of this casebook: ``python -m casebook``, or ``disengagement-casebook``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from casebook.cli import run
from casebook.errors import LOADING, told

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "disengagement-casebook"
"""The name of the distribution and of its command."""


def main(argv: Sequence[str] | None = None) -> int:
    """
    Run the command on this casebook and give its exit code.

    Args:
        argv: The arguments; those of the process where there are none given.

    >>> main(["show", "S014", "--format", "yaml"])
    2
    >>> main(["list", "sections", "--format=text"])  # doctest: +ELLIPSIS
    front ... Mistakes worth learning from
    ...
    0
    """
    try:
        from casebook.data import BOOK  # noqa: PLC0415 - a broken record is met here, and named.
    except LOADING as error:
        print(f"{NAME}: {told(error)}", file=sys.stderr)  # noqa: T201 - it is the answer.
        return 1
    return run(BOOK, argv, prog=NAME, package=NAME)


if __name__ == "__main__":
    sys.exit(main())
