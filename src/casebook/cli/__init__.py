"""
The command: reads its arguments, calls a view of a book and shows the answer.

It knows no book; a program of two lines binds one to it:

>>> from casebook import book
>>> run(book, ["count", "segments", "form"], prog="casebook-of-mine")
sentence   163
heading      7
title        1
byline       1
date         1
image-alt    3
0
"""

from __future__ import annotations

import os
import sys

from casebook.cli.parser import (
    COMMANDS,
    DONE,
    FOUND,
    INTERRUPTED,
    MISUSED,
    one_of,
    overall,
    parser_of,
)
from casebook.errors import BrokenBook, CasebookError, UnknownId

# To import typing would take a good part of the time in which help has to be there.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias

    from casebook.books import Book
    from casebook.cli.output import Output

    Answer: TypeAlias = Callable[[Book, argparse.Namespace, Output], int]

_LONGEST_WORDS = 2000


def run(
    book: Book | Callable[[], Book],
    argv: Sequence[str] | None = None,
    *,
    prog: str | None = None,
    package: str = "",
    examples: Mapping[str, str] | None = None,
) -> int:
    """
    Run the command on *book* and give its exit code.

    Data go to standard output, words about it to standard error. An answer is written when all
    of it is there: what goes wrong on the way leaves nothing of it on standard output.

    Args:
        book: The book, or what gives it when it is needed.
        argv: The arguments; those of the process where there are none given.
        prog: The name of the command; that of the process where none is given.
        package: The name of the distribution whose version ``--version`` shows.
        examples:
            What the help names, so that it need not load the book: the title of the ``article``,
            a ``claim`` and a ``voice`` by their ids, and a ``word`` to search for. Where none are
            given, :func:`examples_of` takes them from the book.

    >>> from casebook import book
    >>> run(book, ["list", "voices", "kind=body", "named=yes"])
    cia      The CIA
    amnesty  Amnesty International
    0
    >>> run(book, ["list", "voices", "kind=body", "named=no"])
    1
    """
    named = prog or package or "casebook"
    # Python starts so where it was closed.
    if sys.stdout is None:
        _say(f"{named}: the answer cannot be written: standard output is closed")
        return MISUSED
    try:
        try:
            return _run(book, argv, prog, package, examples)
        finally:
            sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)
        return DONE
    except OSError as error:
        _silence(sys.stdout)
        _say(f"{named}: the answer cannot be written: {error.strerror or error}")
        return MISUSED


def _run(
    book: Book | Callable[[], Book],
    argv: Sequence[str] | None,
    prog: str | None,
    package: str,
    examples: Mapping[str, str] | None,
) -> int:
    """Read the arguments, run what they ask for, and see that all of it is written."""
    _prepare(sys.stdout)
    _prepare(sys.stderr)

    def whole() -> Book:
        return book() if callable(book) else book

    def shown() -> Mapping[str, str]:
        return examples_of(whole()) if examples is None else examples

    argv = list(sys.argv[1:] if argv is None else argv)
    place = next((at for at, word in enumerate(argv) if not word.startswith("-")), len(argv))
    parser = overall(prog, shown)
    try:
        before = parser.parse_args(argv[:place])
        if before.version:
            from casebook.cli.version import version_of  # noqa: PLC0415 - seldom asked for.

            sys.stdout.write(f"{parser.prog} {version_of(package)}\n")
            return DONE
        if place == len(argv):
            parser.error("name a command")
        name = argv[place]
        try:
            command = COMMANDS[one_of(name, COMMANDS, "command")]
        except CasebookError as error:
            parser.error(str(error))
        own = parser_of(command, parser.prog, shown)
        given = own.parse_intermixed_args(argv[place + 1 :])
        if name == "help":
            topic = given.topic and COMMANDS[one_of(given.topic, COMMANDS, "command")]
            (parser_of(topic, parser.prog, shown) if topic else parser).print_help()
            return DONE
        from casebook.cli.output import Output  # noqa: PLC0415 - help does without it.

        out = Output(
            parser.prog,
            package,
            shown,
            form=getattr(given, "format", "table"),
            plain=any(getattr(one, "no_color", False) for one in (before, given)),
        )
        code = _answer(name)(whole(), given, out)
        out.close()
    except CasebookError as error:
        _say(f"{parser.prog}: {error}")
        return FOUND if isinstance(error, (BrokenBook, UnknownId)) else MISUSED
    return code


def _answer(name: str) -> Answer:
    """Give what answers a command; only its own module is loaded."""
    # ruff: disable[PLC0415] - imports are written out, since what packs programs reads them.
    match name:
        case "list" | "show" | "count" | "search":
            from casebook.cli import answers

            return answers.ANSWERS[name]
        case "trail":
            from casebook.cli import trails

            return trails.ANSWERS[name]
        case "cite":
            from casebook.cli import citations

            return citations.ANSWERS[name]
        case "completion":
            from casebook.cli import completion

            return completion.ANSWERS[name]
        case "manual":
            from casebook.cli import manual

            return manual.ANSWERS[name]
        case _:
            from casebook.cli import files

            return files.ANSWERS[name]
    # ruff: enable[PLC0415]


def examples_of(book: Book) -> Mapping[str, str]:
    """
    Give the title of the article, and records and a word of a book for the examples of the help.

    >>> from casebook import book
    >>> examples_of(book)["claim"]
    'C001'
    """
    first = next(iter(book.claims), None)
    return {
        "article": book.article.title,
        "claim": first.id if first else "ID",
        "voice": next(iter(book.voices.ids), "ID"),
        "word": max(first.headline.strip(".").split(), key=len) if first else "WORD",
    }


def _prepare(stream: object) -> None:
    """Let a stream that cannot write some letter write its code instead of failing."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")


def _silence(stream: object) -> None:
    """Send what is still to be written nowhere, so that the end of the process is quiet."""
    try:
        descriptor = stream.fileno()  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _say(words: str) -> None:
    """Say what went wrong, in one line that nobody has to scroll."""
    line = " ".join(words.splitlines())
    half = _LONGEST_WORDS // 2
    if len(line) > _LONGEST_WORDS:
        line = f"{line[:half]} … {line[-half:]}"
    if sys.stderr is not None:
        sys.stderr.write(f"{line}\n")
