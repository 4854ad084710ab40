"""The commands that read or write files, or prove the records: export, schema, diff and others."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casebook.books import COLLECTIONS
from casebook.cli.output import BOLD
from casebook.cli.parser import DONE, FOUND, Misuse, one_of
from casebook.errors import CannotWrite

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Mapping

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.views.problem import Problem

_LONGEST = 1 << 26


def _export(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Write the book in one format, or say which formats there are."""
    from casebook import formats  # noqa: PLC0415 - only this command needs it.

    if given.list or given.wanted is None:
        for one in formats.FORMATS.values():
            files = f"{one.file} and others" if one.several else one.file
            needs = f"; needs {out.package}[{one.needs}]" if one.needs else ""
            out.row(one.name, f"{one.about}: {files}{needs}", 7, way=BOLD)
        return DONE
    wanted = formats.format_called(given.wanted)
    if given.target is None:
        raise Misuse(f"name a file or a folder to write {wanted.name} to; - is standard output")
    base = _address(given.base)
    if sys.stderr.isatty():
        sys.stderr.write(f"making {wanted.name} …\n")
    if given.target == "-":
        if wanted.several:
            raise Misuse(f"{wanted.name} gives several files; name a folder")
        [file] = formats.files_of(book, wanted.name, base=base)
        if b"\0" in file.content and sys.stdout.isatty():
            raise Misuse(f"{wanted.name} is binary; name a file")
        out.content(file.content)
    else:
        for path in _written(book, wanted.name, given.target, base, overwrite=given.overwrite):
            out.line(str(path))
    return DONE


def _written(book: Book, name: str, target: str, base: str, *, overwrite: bool) -> tuple[Path, ...]:
    """Write the files of a format, and say how to replace what is there."""
    from casebook.formats import export  # noqa: PLC0415 - only this command needs it.

    try:
        return export(book, name, target, overwrite=overwrite, base=base)
    except CannotWrite as error:
        if error.fault != "is there already":
            raise
        raise Misuse(f"{error.name!r} {error.fault}; give --overwrite to replace it") from None
    except ValueError as error:  # Such as a null character in a path.
        raise Misuse(f"{target!r} cannot be written: {error}") from None


def _address(base: str) -> str:
    """Give the address that records stand under, with the slash that it ends in."""
    return f"{base.rstrip('/')}/" if base else ""


def _schema(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Give the schema of the whole or of one kind."""
    from casebook.views.schema import record_schema, schema  # noqa: PLC0415 - as for formats.
    from casebook.views.shape import kinds  # noqa: PLC0415 - as for formats.

    base = book.dataset.address if book.dataset else ""
    if given.kind is None:
        out.json(schema(base))
        return DONE
    nouns = {word: one.noun for name, one in kinds().items() for word in (one.noun, name)}
    out.json(record_schema(nouns[one_of(given.kind, nouns, "kind of record")], base))
    return DONE


def _diff(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Say what changed between two exports, or between one and the book."""
    from casebook.views.diff import changes, printable, summary  # noqa: PLC0415 - as for formats.
    from casebook.views.plain import whole  # noqa: PLC0415 - as for formats.

    old = _read_json(given.old)
    new = whole(book) if given.new is None else _read_json(given.new)
    found = changes(old, new, (repr(given.old), repr(given.new)))
    if out.for_readers:
        for one in found:
            out.row(one.what, f"{printable(one.kind)} {printable(one.id)}", 9, way=BOLD)
            for field in one.fields:
                was, is_now = _short(field.old), _short(field.new)
                out.row("", f"{printable(field.path)}: {was} → {is_now}", 11)
    elif out.form == "csv":
        header = ("kind", "id", "what", "path", "old", "new")
        rows = [
            dict(zip(header, (one.kind, one.id, str(one.what), *field), strict=True))
            for one in found
            for field in one.fields or [("", None, None)]
        ]
        out.rows("changes", rows, header)
    else:
        out.rows(
            "changes",
            [
                {**one._asdict(), "fields": [field._asdict() for field in one.fields]}
                for one in found
            ],
        )
    for kind, counts in summary(found).items():
        said = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
        out.say(f"{printable(kind)}s: {said}")
    if not found:
        out.say("no difference")
    return FOUND if found else DONE


def _read_json(name: str) -> Any:  # noqa: ANN401 - it is whatever the file holds.
    """Read a file of JSON, or say in one line what is wrong with it."""
    import json  # noqa: PLC0415 - only this command needs it.

    step = "give what export json wrote"
    try:
        return json.loads(read_text(name, "export", step))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Misuse(f"{name!r} is broken JSON at {where}; {step}") from None
    except RecursionError:
        raise Misuse(f"{name!r} is nested too deeply; {step}") from None
    except ValueError:  # A number of thousands of digits.
        raise Misuse(f"{name!r} holds a number that is too long; {step}") from None


def _short(value: object) -> str:
    """Give a value from a file in one line of modest length."""
    longest = 300
    text = repr(value) if value is not None else "nothing"
    return text if len(text) <= longest else f"{text[:longest]}…"


def _check(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Check the records without the article."""
    from casebook.views.check import RULES, problems  # noqa: PLC0415 - as for formats.

    del given
    records = sum(map(len, book.by_kind.values()))
    proved = f"{records} records in {len(COLLECTIONS)} kinds keep {len(RULES)} rules"
    return _report(problems(book), lambda: proved, out)


def _verify(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Prove the anchors with the copy of the article that is named."""
    from casebook.views.anchors import verify  # noqa: PLC0415 - as for formats.
    from casebook.views.standing import extent  # noqa: PLC0415 - as for formats.

    text = read_text(given.article, "article", "give the text of the article")
    # Offsets count line feeds, whatever the copy ends its lines with.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _report(verify(book, text), lambda: str(extent(book)), out)


def _report(found: Iterable[Problem], proved: Callable[[], str], out: Output) -> int:
    """Give every fault on a line of its own, or what was proved."""
    faults = [*map(str, found)]
    for fault in faults:
        out.line(fault)
    if faults:
        out.say(f"{len(faults)} fault{'' if len(faults) == 1 else 's'}")
        return FOUND
    out.line(f"{proved()}: no fault")
    return DONE


def read_text(name: str, noun: str, step: str) -> str:
    """
    Read a file of text, or say in one line why that cannot be done.

    What the file holds is never shown.

    Args:
        name: The path of the file; what gzip has packed is unpacked.
        noun: What it ought to be, such as ``article``.
        step: What to do where it is something else, in the imperative.

    Raises:
        casebook.errors.CasebookError: It cannot be read, or is no text.

    >>> read_text("/", "article", "give the text of the article")
    Traceback (most recent call last):
    ...
    casebook.cli.parser.Misuse: '/' cannot be read: Is a directory
    """
    from casebook.formats.packed import unpacked  # noqa: PLC0415 - as for formats.

    try:
        with Path(name).open("rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise Misuse(f"{name!r} cannot be read: {reason}") from None
    if len(content) > _LONGEST:
        raise Misuse(f"{name!r} is no {noun}: it is over {_LONGEST >> 20} MiB long")
    try:
        content = unpacked(content)
    except ValueError as error:
        raise Misuse(f"{name!r} {error}; fetch it again") from None
    if not content.strip():
        raise Misuse(f"{name!r} is empty; {step}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Misuse(f"{name!r} is not UTF-8 text: byte {error.start} is not") from None
    if "\0" in text:
        raise Misuse(f"{name!r} is binary; {step}")
    return text


ANSWERS: Mapping[str, Callable[[Book, argparse.Namespace, Output], int]] = {
    "export": _export,
    "schema": _schema,
    "diff": _diff,
    "check": _check,
    "verify": _verify,
}
"""What answers each command."""
