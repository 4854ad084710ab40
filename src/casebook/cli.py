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

import argparse
import os
import re
import shutil
import sys
import textwrap
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from casebook.books import references
from casebook.errors import CasebookError, UnknownId, either, nearest
from casebook.records import Claim, Evidence, Link
from casebook.values import Date, Quantity
from casebook.views.anchors import verify
from casebook.views.check import RULES, problems
from casebook.views.count import count_by, crosstab, summary
from casebook.views.plain import document, plain
from casebook.views.problem import shown
from casebook.views.select import GROUNDS, facets, parse_selection, records_called
from casebook.views.standing import extent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from casebook.books import Book
    from casebook.records import Record
    from casebook.views.problem import Problem

DONE, FOUND, MISUSED, INTERRUPTED = 0, 1, 2, 130
"""The exit codes, as the help explains them."""

_LONGEST_ARTICLE = 1 << 26
_WIDTH = 80

_EXIT_CODES = """\
exit codes:
  0    done, and no fault found; also when a pipe is closed early
  1    a fault was found, or nothing was: no such id, no record that fits
  2    misuse: wrong arguments, or a file that cannot be read or written
  130  interrupted
"""


class _Misuse(CasebookError):
    """The command was given something that it cannot work with."""


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, what was likely meant, and where help is; stop with 2."""
        choice = re.fullmatch(r"(.*)invalid choice: '(.*?)'.* \(choose from (.*)\)", message)
        if choice:
            about, word, choices = choice.groups()
            known = choices.replace("'", "").split(", ")
            close = nearest(word, known)
            hint = f"did you mean {either(close)}?" if close else f"write {either(known)}"
            message = f"{about}{word!r} is not known; {hint}"
        self.exit(MISUSED, f"{self.prog}: {message} (more: {self.prog} --help)\n")


def run(
    book: Book, argv: Sequence[str] | None = None, *, prog: str | None = None, package: str = ""
) -> int:
    """
    Run the command on *book* and give its exit code.

    Data go to standard output, words about it to standard error.

    Args:
        book: The book.
        argv: The arguments; those of the process where there are none given.
        prog: The name of the command; that of the process where none is given.
        package: The name of the distribution whose version ``--version`` shows.

    >>> from casebook import book
    >>> run(book, ["list", "voices", "kind=body", "named=yes"])
    cia      The CIA
    amnesty  Amnesty International
    0
    >>> run(book, ["list", "voices", "kind=body", "named=no"])
    1
    """
    try:
        return _run(book, argv, prog, package)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)
        return DONE
    except OSError as error:
        _silence(sys.stdout)
        _say(f"the answer cannot be written: {error.strerror or error}")
        return MISUSED


def _run(book: Book, argv: Sequence[str] | None, prog: str | None, package: str) -> int:
    """Read the arguments, run what they ask for, and see that all of it is written."""
    _prepare(sys.stdout)
    _prepare(sys.stderr)
    parser = _parser(book, prog, package)
    try:
        given = parser.parse_args(argv)
        command: Callable[[Book, argparse.Namespace], int] = given.command
        try:
            code = command(book, given)
        except CasebookError as error:
            _say(f"{parser.prog}: {error}")
            code = FOUND if isinstance(error, UnknownId) else MISUSED
    finally:
        sys.stdout.flush()
    return code


def _prepare(stream: object) -> None:
    """Let a stream that cannot write some letter write its code instead of failing."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if encoding.lower().replace("-", "") != "utf8" and hasattr(stream, "reconfigure"):
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


def _print(line: str = "") -> None:
    """Write a line of the answer."""
    sys.stdout.write(f"{line}\n")


def _say(words: str) -> None:
    """Say something about the data, which is not data itself."""
    sys.stdout.flush()
    sys.stderr.write(f"{words}\n")


def _parser(book: Book, prog: str | None, package: str) -> _Parser:
    """Describe the arguments; the examples name records of the book."""
    parser = _Parser(
        prog=prog,
        description=f"Look into the casebook on “{book.article.title}”.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, package=package)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    voice = next(iter(book.voices.ids), "ID")
    claim = next(iter(book.claims.ids), "ID")
    examples = []

    def add(
        name: str, command: Callable[[Book, argparse.Namespace], int], about: str, example: str
    ) -> argparse.ArgumentParser:
        examples.append(f"  {parser.prog} {name} {example}".rstrip())
        made = commands.add_parser(
            name,
            help=about,
            description=f"{about[0].upper()}{about[1:]}.",
            epilog=f"example:\n{examples[-1]}\n\n{_EXIT_CODES}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        made.set_defaults(command=command)
        return made

    kinds = ", ".join(f"{kind}s" for kind in book.by_kind)
    one = add("list", _list, "list the records of one kind", f"claims voice={voice}")
    one.add_argument("kind", metavar="KIND", help=kinds)
    one.add_argument(
        "conditions", metavar="field=word", nargs="*", default=[],
        help="list only records that have the word",
    )  # fmt: skip
    _add_format(one)
    one = add("show", _show, "show records in full, with what refers to them", claim)
    one.add_argument("ids", metavar="ID", nargs="+", help="such as " + either([claim, voice]))
    _add_format(one)
    one = add("count", _count, "count records by one field or by two", "claims kind phase")
    one.add_argument("kind", metavar="KIND", nargs="?", help="without it, the main figures")
    one.add_argument("fields", metavar="FIELD", nargs="*", default=[], help="one field, or two")
    one = add("check", _check, "check that the records agree with one another", "")
    one = add("verify", _verify, "prove every anchor with a copy of the article", "article.txt")
    one.add_argument("article", metavar="ARTICLE", help="its text as published, in UTF-8")
    parser.epilog = "examples:\n" + "\n".join(examples) + f"\n\n{_EXIT_CODES}"
    return parser


class _Version(argparse.Action):
    """Show the version, which is looked up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, package: str) -> None:
        """Remember the distribution."""
        super().__init__(option_strings, dest, nargs=0, help="show the version and stop")
        self.package = package

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print the version and stop."""
        from importlib import metadata  # noqa: PLC0415 - slow, and seldom asked for.

        try:
            version = metadata.version(self.package)
        except (ValueError, metadata.PackageNotFoundError):
            version = "of unknown version (not installed)"
        _print(f"{parser.prog} {version}")
        parser.exit()


def _add_format(parser: argparse.ArgumentParser) -> None:
    """Add the option by which an answer is written as text or as JSON."""
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="text (default) or json"
    )


def _list(book: Book, given: argparse.Namespace) -> int:
    """List the records that meet the conditions."""
    records, conditions = parse_selection(book, " ".join([given.kind, *given.conditions]))
    if given.format == "json":
        _print_json(records)
    else:
        width = max(map(len, records.ids), default=0)
        for record in records:
            _print(_wrapped(record.headline, f"{record.id:{width}}  "))
    if len(records):
        return DONE
    asked = [f"{field}={word}" for field, word in conditions.items()]
    _say(f"no {records.kind}{' with ' if asked else ''}{' and '.join(asked)}")
    return FOUND


def _show(book: Book, given: argparse.Namespace) -> int:
    """Show the records that bear the ids."""
    records = [record for id in dict.fromkeys(given.ids) for record in book.find(id)]
    if given.format == "json":
        _print_json(records)
        return DONE
    for place, record in enumerate(records):
        if place:
            _print()
        _print(_wrapped(record.headline, f"{shown(record)}: ", indent=2))
        _print()
        rows = [*_own_rows(book, record), *_referring(book, record)]
        width = max((len(name) for name, _ in rows), default=0)
        for name, text in rows:
            _print(_wrapped(text, f"{name:{width}}  "))
    return DONE


def _own_rows(book: Book, record: Record) -> Iterator[tuple[str, str]]:
    """Give the fields of a record that hold something, each with its name."""
    led_to = {(one.field, one.id): book.of_kind(one.kind) for one in references(record)}
    for field in plain(record):
        value = getattr(record, field, None)
        if isinstance(value, tuple) and value and isinstance(value[0], Evidence | Link):
            names = [field, *[""] * (len(value) - 1)]
            yield from zip(names, map(_part_as_text, value), strict=True)
            continue
        text = _as_text(value)
        if not text or field in ("id", "headline") or text == record.headline:
            continue
        known = led_to.get((field, text))
        label = f" ({known[text].headline})" if known and text in known else ""
        yield field.replace("_", " "), text + label
    if isinstance(record, Claim):
        known_words = facets(book, record.kind_name)
        for name in GROUNDS:
            for word in known_words[name].of(record):
                yield name.replace("_", " "), word


def _as_text(value: object) -> str:
    """Write one value of a record for a reader; empty where there is nothing to show."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (Quantity, Date)):
        stated = f" (“{value.stated}”)" if value.stated else ""
        return f"{value.name}: {value.phrase}{stated}".removeprefix(": ")
    if isinstance(value, tuple):
        texts = [_as_text(one) for one in value]
        return ("; " if any("," in text for text in texts) else ", ").join(texts)
    if is_dataclass(value):
        parts = [text for one in fields(value) if (text := _as_text(getattr(value, one.name)))]
        return (": " if any(" " in part for part in parts) else " ").join(parts)
    return "" if value is None else str(value)


def _part_as_text(part: Evidence | Link) -> str:
    """Write a piece of evidence, or a link of a chain, on a line of its own."""
    if isinstance(part, Evidence):
        place = part.locator or (part.unlocated and part.unlocated.label)
        finding = f": {part.finding}" if part.finding else ""
        return f"{part.bearing}: {part.source}, {place} ({part.seen}){finding}"
    where = "; ".join(filter(None, [", ".join(part.sources), part.locator]))
    return f"{part.label} ({part.shown})" + (f": {where}" if where else "")


def _referring(book: Book, record: Record) -> Iterator[tuple[str, str]]:
    """Give the ids of the records that refer to a record, by the nouns for their kinds."""
    for kind in book.by_kind:
        ids = [one.id for one in book.citing(record, kind)]
        if ids:
            yield f"in {kind}s", ", ".join(ids)


def _count(book: Book, given: argparse.Namespace) -> int:
    """Count records, or give the main figures."""
    if given.kind is None:
        for place, figure in enumerate(summary(book)):
            if place:
                _print()
            _print(f"{figure.total} {figure.kind}s by {figure.field}")
            _print_counts(figure.counts, "  ")
        return DONE
    records = records_called(book, given.kind)
    at_most = 2
    if not 1 <= len(given.fields) <= at_most:
        raise _Misuse(f"count {given.kind} by one field or two, not by {len(given.fields)}")
    if len(given.fields) == 1:
        _print_counts(count_by(book, records, given.fields[0]), "")
    else:
        _print_table(crosstab(book, records.kind, *given.fields))
    _say(f"{len(records)} {records.kind}s in all")
    return DONE


def _print_counts(counts: dict[str, int], indent: str) -> None:
    """Print a word and its count on each line."""
    width = max(map(len, counts), default=0)
    digits = max((len(str(count)) for count in counts.values()), default=0)
    for word, count in counts.items():
        _print(f"{indent}{word:{width}}  {count:>{digits}}")


def _print_table(table: dict[str, dict[str, int]]) -> None:
    """Print counts as a table, or, where that is too wide, row by row without the zeros."""
    columns = list(next(iter(table.values()), {}))
    width = max(map(len, table), default=0)
    line = f"{'':{width}}  {'  '.join(columns)}"
    if len(line) <= _width():
        _print(line.rstrip())
        for row, counts in table.items():
            cells = (f"{counts[column]:>{len(column)}}" for column in columns)
            _print(f"{row:{width}}  {'  '.join(cells)}")
        return
    for row, counts in table.items():
        _print(row)
        _print_counts({word: count for word, count in counts.items() if count}, "  ")


def _check(book: Book, given: argparse.Namespace) -> int:
    """Check the records without the article."""
    del given
    records = sum(map(len, book.by_kind.values()))
    return _report(
        problems(book), f"{records} records in {len(book.by_kind)} kinds keep {len(RULES)} rules"
    )


def _verify(book: Book, given: argparse.Namespace) -> int:
    """Prove the anchors with the copy of the article that is named."""
    return _report(verify(book, _read_article(given.article)), str(extent(book)))


def _report(found: Iterable[Problem], proved: str) -> int:
    """Print every fault on a line of its own, or what was proved."""
    count = 0
    for count, problem in enumerate(found, start=1):  # noqa: B007 - it is used below.
        _print(str(problem))
    if count:
        _say(f"{count} fault{'' if count == 1 else 's'}")
        return FOUND
    _print(f"{proved}: no fault")
    return DONE


def _read_article(name: str) -> str:
    """Read the text of the article, or say in one line why that cannot be done."""
    try:
        with Path(name).open("rb") as file:
            content = file.read(_LONGEST_ARTICLE + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise _Misuse(f"{name!r} cannot be read: {reason}") from None
    if len(content) > _LONGEST_ARTICLE:
        raise _Misuse(f"{name!r} is no article: it is over {_LONGEST_ARTICLE >> 20} MiB long")
    if not content.strip():
        raise _Misuse(f"{name!r} is empty; give the text of the article")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Misuse(f"{name!r} is not UTF-8 text: byte {error.start} is not") from None
    if "\0" in text:
        raise _Misuse(f"{name!r} is binary; give the text of the article")
    # Offsets count line feeds, whatever the copy ends its lines with.
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _print_json(records: Iterable[Record]) -> None:
    """Print records as one JSON object, always in UTF-8."""
    import json  # noqa: PLC0415 - only this answer needs it.

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    _print(json.dumps(document(records), ensure_ascii=False, indent=2))


def _width() -> int:
    """Give the columns to fill: those of the terminal, and never more than reads well."""
    least = 40
    return max(least, min(_WIDTH, shutil.get_terminal_size().columns))


def _wrapped(text: str, lead: str, indent: int | None = None) -> str:
    """Wrap a text behind a lead, and indent what follows as far as the lead, if not told."""
    return textwrap.fill(
        text,
        _width(),
        initial_indent=lead,
        subsequent_indent=" " * (len(lead) if indent is None else indent),
        break_long_words=False,
        break_on_hyphens=False,
    )
