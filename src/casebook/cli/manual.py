"""The manual page of the command, in the roff that ``man`` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.cli.parser import (
    COMMANDS,
    DONE,
    ENVIRONMENT,
    EXIT_CODES,
    NO_COLOR,
    example_of,
    parser_of,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.cli.parser import Argument


def _manual(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Answer with the manual page, made from what the parsers are made from."""
    del given
    out.text("\n".join(_lines(book, out)))
    return DONE


def _lines(book: Book, out: Output) -> Iterator[str]:
    """Give the lines of the page."""
    last = [*book.editions][-1:]
    day, number = (last[0].date.iso, last[0].id) if last else ("", "")
    yield f'.TH "{_plain(out.prog.upper())}" "1" "{_plain(day)}" "{_plain(number)}"'
    # Words are neither broken nor spread, so that commands can be copied.
    yield from (".nh", ".ad l")
    yield from _section("NAME", [f"{_plain(out.prog)} \\- look into a casebook, claim by claim"])
    yield from _section(
        "SYNOPSIS",
        [f".B {_plain(out.prog)}", "[\\-h] [\\-\\-version] [\\-\\-no\\-color] COMMAND ..."],
    )
    about = (
        f"The casebook is on “{book.article.title}”. Data go to standard output, words about "
        "them to standard error."
    )
    yield from _section("DESCRIPTION", [_line(about)])
    yield from _section(
        "OPTIONS",
        [
            *_item("-h, --help", "show the help and stop"),
            *_item("--version", "show the version and stop"),
            *_item(NO_COLOR.name, NO_COLOR.about),
        ],
    )
    yield ".SH COMMANDS"
    for command in COMMANDS.values():
        parser = parser_of(command, out.prog)
        usage = " ".join(parser.format_usage().split()).removeprefix("usage: ")
        yield f".SS {_plain(command.name)}"
        yield from (".PP", f".B {_plain(usage)}", ".PP")
        yield _line(f"{command.about[0].upper()}{command.about[1:]}.")
        for one in command.arguments:
            yield from _item(_name(one), one.about)
    yield ".SH EXAMPLES"
    for command in COMMANDS.values():
        yield from (
            ".PP",
            ".EX",
            _line(example_of(command, out.prog, out.examples()).strip()),
            ".EE",
        )
    yield from _section("EXIT STATUS", [line for one in EXIT_CODES for line in _item(*one)])
    yield from _section("ENVIRONMENT", [line for one in ENVIRONMENT for line in _item(*one)])


def _section(name: str, lines: Iterable[str]) -> Iterator[str]:
    """Give a section."""
    yield f".SH {name}"
    yield from lines


def _item(name: str, about: str) -> Iterator[str]:
    """Give a name with what it means."""
    yield from (".TP", f".B {_plain(name)}", _line(about))


def _name(argument: Argument) -> str:
    """Give an argument as the help names it."""
    name = argument.settings.get("metavar", "")
    return " ".join(filter(None, [argument.name, name])) if argument.is_option else str(name)


def _plain(text: str) -> str:
    """Give a text as roff shows it letter by letter."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return text.replace("“", "\\(lq").replace("”", "\\(rq").replace("…", "...")


def _line(text: str) -> str:
    """Give a text as a line that roff does not take for a request."""
    return f"\\&{_plain(text)}" if text.startswith((".", "'")) else _plain(text)


ANSWERS = {"manual": _manual}
"""What answers the command."""
