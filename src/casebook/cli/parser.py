"""
What can be asked of the command: the one description of commands and arguments.

Parser, help, man page and completions are all made from it. Nothing here loads a record, so
that help and the answer to a slip are there at once.
"""

from __future__ import annotations

import argparse
import os
import sys

from casebook.errors import CasebookError, InvalidSelection, nearest

# To import typing would take a good part of the time in which help has to be there.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, NoReturn

DONE, FOUND, MISUSED, INTERRUPTED = 0, 1, 2, 130
"""The exit codes, as :data:`EXIT_CODES` explains them."""

EXIT_CODES = (
    ("0", "done, and no fault found; also when a pipe is closed early"),
    ("1", "a fault or a difference was found, or nothing was: no such id, no record that fits"),
    ("2", "misuse: wrong arguments, or a file that cannot be read or written"),
    ("130", "interrupted"),
)
"""Every exit code with its meaning."""

ENVIRONMENT = (
    ("NO_COLOR", "where it is set and not empty, answers bear no colour"),
    ("TERM", "where it is dumb, answers bear no colour"),
    ("COLUMNS", "how wide answers are, from 40 to 80; else as wide as the terminal"),
)
"""The variables of the environment that are read, each with what it does."""

KINDS = (
    "sections", "segments", "names", "voices", "claims", "provenances", "assessments",
    "omissions", "mechanisms", "reasons", "mirrors", "questions", "events", "terms", "sources",
    "editions",
)  # fmt: skip
"""The kinds of record; written out, since to ask the book for them would load it."""

FORMS = ("table", "json", "jsonl", "csv")
"""The ways to write an answer."""

EXPORTS = (
    "json", "jsonl", "schema", "csv", "sqlite", "parquet", "csl", "bibtex", "jsonld", "nquads",
    "cff",
)  # fmt: skip
"""The formats of :data:`casebook.formats.FORMATS`; written out, since that would load them."""

STYLES = ("apa", "bibtex", "ris", "csl", "cff")
"""The styles of a citation."""

SHELLS = ("bash", "zsh", "fish")
"""The shells that there are completions for."""

NARROWEST, WIDEST = 40, 80
"""The columns that an answer fills at least and at most."""


class Misuse(CasebookError):
    """The command was given something that it cannot work with."""


class Argument:
    """
    One argument of a command.

    Args:
        name: Its name, or its flag, which begins with two hyphens.
        about: What it is, for the help.
        words: The words that it can be, if they are few and known.
        takes: What else stands there: ``file``, or ``field`` for the fields of a kind.
        settings: What argparse is told of it besides.
    """

    __slots__ = ("about", "name", "settings", "takes", "words")

    def __init__(
        self,
        name: str,
        about: str,
        words: tuple[str, ...] = (),
        takes: str = "",
        **settings: Any,  # noqa: ANN401 - argparse takes settings of any type.
    ) -> None:
        """Keep the parts."""
        self.name: str = name
        self.about: str = about
        self.words: tuple[str, ...] = words
        self.takes: str = takes
        self.settings: dict[str, Any] = settings

    @property
    def is_option(self) -> bool:
        """Whether it is an option, and no word that has its place."""
        return self.name.startswith("-")

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        """Add it to a parser; an option that has its words takes no other."""
        settings = dict(self.settings)
        if self.is_option and self.words:
            settings["type"] = _one_of(self.words)
        parser.add_argument(self.name, help=self.about, **settings)


class Command:
    """
    One command.

    Args:
        name: Its name.
        about: What it does, as the second half of a sentence.
        example: Arguments that show it in use; names in braces stand for what a book has.
        arguments: Its arguments.
    """

    __slots__ = ("about", "arguments", "example", "name")

    def __init__(self, name: str, about: str, example: str, *arguments: Argument) -> None:
        """Keep the parts."""
        self.name: str = name
        self.about: str = about
        self.example: str = example
        self.arguments: tuple[Argument, ...] = arguments


NO_COLOR = Argument(
    "--no-color", "write without colour", action="store_true", default=argparse.SUPPRESS
)
_FORMAT = Argument(
    "--format", "table (default), json, jsonl or csv", FORMS, default="table", metavar="FORM"
)
_ASKED = (_FORMAT, NO_COLOR)
_KIND = {"nargs": "?", "metavar": "KIND"}

COMMANDS = {
    one.name: one
    for one in (
        Command(
            "list", "list the records of one kind", "claims voice={voice}",
            Argument("kind", ", ".join(KINDS), KINDS, **_KIND),
            Argument("conditions", "list only records that have the word", (), "field", nargs="*",
                     metavar="field=word"),
            *_ASKED,
        ),
        Command(
            "show", "show records in full, with what refers to them", "{claim}",
            Argument("ids", "ids of records, as list gives them", nargs="+", metavar="ID"),
            *_ASKED,
        ),
        Command(
            "search", "search the text of the records, best first", "{word} --kind claim",
            Argument("words", "words, and phrases in double quotes", nargs="+", metavar="WORD"),
            Argument("--kind", "find only records of this kind; give it again for another",
                     KINDS, action="append", default=[], metavar="KIND"),
            Argument("--limit", "how many records at most (default: 20)", default=20,
                     metavar="N"),
            *_ASKED,
        ),
        Command(
            "count", "count records by one field or by two", "claims kind phase",
            Argument("kind", "without it, the main figures", KINDS, **_KIND),
            Argument("fields", "one field, or two", (), "field", nargs="*", metavar="FIELD"),
            *_ASKED,
        ),
        Command(
            "trail", "follow claims back to those who said it first", "{claim}",
            Argument("ids", "ids of claims, or of records that claims belong to", nargs="+",
                     metavar="ID"),
            *_ASKED,
        ),
        Command(
            "cite", "give the citation of the whole casebook, or of records",
            "{claim} --style bibtex",
            Argument("ids", "ids of records; without any, the whole", nargs="*", metavar="ID"),
            Argument("--style", "apa (default), bibtex, ris, csl or cff", STYLES, default="apa",
                     metavar="STYLE"),
        ),
        Command(
            "export", "write the whole casebook to files", "csv tables",
            Argument("wanted", f"{', '.join(EXPORTS)}; without it, what each is", EXPORTS,
                     nargs="?", metavar="FORMAT"),
            Argument("target", "a file or a folder; - is standard output", (), "file", nargs="?",
                     metavar="TARGET"),
            Argument("--list", "say what each format is", action="store_true"),
            Argument("--overwrite", "replace files that are there", action="store_true"),
            Argument("--base", "the address that the records stand under", default="",
                     metavar="URL"),
        ),
        Command(
            "schema", "give the JSON Schema of the whole, or of one kind of record", "claims",
            Argument("kind", "one kind alone", KINDS, **_KIND),
        ),
        Command(
            "diff", "say what changed between two exports in JSON", "old.json",
            Argument("old", "the older file, as export json wrote it", (), "file", metavar="OLD"),
            Argument("new", "the newer file (default: this casebook)", (), "file", nargs="?",
                     metavar="NEW"),
            *_ASKED,
        ),
        Command("check", "check that the records agree with one another", ""),
        Command(
            "verify", "prove every anchor with a copy of the article", "article.txt",
            Argument("article", "its text as published, in UTF-8", (), "file",
                     metavar="ARTICLE"),
        ),
        Command(
            "completion", "give what lets a shell complete this command", "bash",
            Argument("shell", "bash, zsh or fish", SHELLS, metavar="SHELL"),
        ),
        Command("manual", "give the manual page, for man", ""),
        Command(
            "help", "explain a command", "show",
            Argument("topic", "without it, all of them", (), "command", nargs="?",
                     metavar="COMMAND"),
        ),
    )
}  # fmt: skip
"""Every command, by name."""


def one_of(word: str, known: Iterable[str], what: str) -> str:
    """
    Give a word back if it is known.

    Args:
        word: The word.
        known: The words that there are.
        what: What they are, such as ``command``.

    Raises:
        casebook.errors.InvalidSelection: It is none of them.

    >>> one_of("bash", SHELLS, "shell")
    'bash'
    >>> one_of("bibtx", STYLES, "style")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'bibtx' is no style; did you mean bibtex?
    """
    if word not in known:
        raise InvalidSelection(word, f"is no {what}", known=known)
    return word


def _one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    """Give what takes the words of an option, a kind in the singular too, and no other."""

    def taken(word: str) -> str:
        if words is KINDS and f"{word}s" in words:
            return f"{word}s"
        if word not in words:
            raise argparse.ArgumentTypeError(InvalidSelection(word, "is not known", known=words))
        return word

    return taken


class Parser(argparse.ArgumentParser):
    """
    A parser that says what is wrong in one line.

    Args:
        prog: The name of the command.
        arguments: What it takes.
        text: Gives what its help begins with and what it ends with, when help is asked for.
    """

    def __init__(
        self, prog: str | None, arguments: Sequence[Argument], text: Callable[[], tuple[str, str]]
    ) -> None:
        """Describe the arguments."""
        # Colour of its own would reach files and man pages.
        plain: dict[str, Any] = {"color": False} if sys.version_info >= (3, 14) else {}
        super().__init__(prog=prog, formatter_class=_Formatter, allow_abbrev=False, **plain)
        self._text = text
        self.flags: list[str] = ["--help", *(one.name for one in arguments if one.is_option)]
        for one in arguments:
            one.add_to(self)

    def format_help(self) -> str:
        """Give the help."""
        about, end = self._text()
        self.description: str | None = about
        self.epilog: str | None = end
        return super().format_help()

    def print_help(self, file: Any = None) -> None:  # noqa: ANN401 - typeshed has it so.
        """Write the help; where it cannot be written, argparse itself would not say so."""
        (file or sys.stdout).write(self.format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, what was likely meant, and where help is; stop with 2."""
        unknown = message.removeprefix("unrecognized arguments: ")
        if unknown != message:
            word = unknown.split(" ")[0].partition("=")[0]
            fault = "is no option" if word.startswith("-") else "is one word too many"
            close = nearest(word, self.flags) if word.startswith("-") else ()
            message = str(InvalidSelection(word, fault, "leave it out", close))
        self.exit(MISUSED, f"{self.prog}: {message} (more: {self.prog} --help)\n")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Writes help without the modules that argparse would load to measure and wrap it."""

    def __init__(self, prog: str) -> None:
        """Measure the terminal."""
        super().__init__(prog, width=columns())

    def _split_lines(self, text: str, width: int) -> list[str]:
        """Wrap the help of an argument."""
        return wrapped(text, width)


def parser_of(
    command: Command, prog: str, examples: Callable[[], Mapping[str, str]] = dict
) -> Parser:
    r"""
    Give the parser of one command.

    Args:
        command: The command.
        prog: The name of the program.
        examples: Gives what the names in braces stand for.

    >>> parser_of(COMMANDS["check"], "ferry").format_usage()
    'usage: ferry check [-h]\n'
    """

    def text() -> tuple[str, str]:
        about = f"{command.about[0].upper()}{command.about[1:]}."
        return about, f"example:\n{example_of(command, prog, examples())}\n\n{_codes()}"

    return Parser(f"{prog} {command.name}", command.arguments, text)


def overall(prog: str | None, examples: Callable[[], Mapping[str, str]]) -> Parser:
    r"""
    Give the parser of what stands before the command.

    Args:
        prog: The name of the program; that of the process where none is given.
        examples: Gives what the names in braces stand for, and the title of the ``article``.

    >>> overall("ferry", dict).format_usage()
    'usage: ferry [-h] [--version] [--no-color] COMMAND ...\n'
    """

    def text() -> tuple[str, str]:
        width = max(map(len, COMMANDS)) + 2
        lines = [
            line
            for one in COMMANDS.values()
            for line in hung(f"  {one.name:{width}}", one.about, columns())
        ]
        known = examples()
        about = f"Look into the casebook on “{known['article']}”."
        shown = [example_of(one, parser.prog, known) for one in COMMANDS.values()]
        end = "\n".join(["commands:", *lines, "", "examples:", *shown, "", _codes()])
        return "\n".join(wrapped(about, columns())), end

    version = Argument("--version", "show the version and stop", action="store_true")
    parser = Parser(prog, (version, NO_COLOR), text)
    parser.usage = "%(prog)s [-h] [--version] [--no-color] COMMAND ..."
    return parser


def example_of(command: Command, prog: str, examples: Mapping[str, str]) -> str:
    """
    Give the example of a command as a line.

    >>> example_of(COMMANDS["show"], "ferry", {"claim": "C001"})
    '  ferry show C001'
    """
    words = command.example
    for name, id in examples.items():
        words = words.replace(f"{{{name}}}", id)
    return f"  {prog} {command.name} {words}".rstrip()


def _codes() -> str:
    """Explain the exit codes."""
    width = columns()
    lines = [line for code, text in EXIT_CODES for line in hung(f"  {code:5}", text, width)]
    return "\n".join(["exit codes:", *lines, ""])


def columns() -> int:
    """
    Give the columns to fill: those of the terminal, and never more than reads well.

    >>> NARROWEST <= columns() <= WIDEST
    True
    """
    try:
        found = int(os.environ.get("COLUMNS", "")) or WIDEST
    except ValueError:
        try:
            found = os.get_terminal_size(1).columns or WIDEST
        except (OSError, ValueError):
            found = WIDEST
    return max(NARROWEST, min(WIDEST, found))


def wrapped(text: str, width: int) -> list[str]:
    """
    Part a text into lines between its words; a word that is too long stands alone.

    >>> wrapped("at least 58 people had left", 12)
    ['at least 58', 'people had', 'left']
    """
    lines = [""]
    for word in filter(None, text.replace("\n", " ").split(" ")):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


def hung(lead: str, text: str, width: int, indent: int | None = None) -> list[str]:
    """
    Part a text into lines behind a lead, and indent what follows as far as the lead, if not told.

    >>> hung("C001  ", "At least 58 people had left.", 24)
    ['C001  At least 58 people', '      had left.']
    """
    # The lead stands for a word of its length, until the lines are parted.
    indent = len(lead) if indent is None else indent
    first, *rest = wrapped(f"{'x' * (len(lead) - indent)}{text}", max(width - indent, 1))
    return [lead + first[len(lead) - indent :], *(" " * indent + line for line in rest)]
