"""
Load a book from the JSON that was exported from one.

The records are made by msgspec, on the same classes as all others, so that each checks its own
rules. What does not fit is refused with one line that names the file, the record and the field;
nothing is dropped, and nothing is guessed. Fields that have a default may be missing. The
headline of a record is not read, since it follows from the fields.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from casebook.books import COLLECTIONS, Book, Records
from casebook.errors import InvalidDocument, InvalidRecord, MissingLibrary, either, nearest
from casebook.formats.packed import unpacked
from casebook.views.plain import SCHEMA_VERSION
from casebook.views.shape import Field, Holds, kinds, shape

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from casebook.records import Record
    from casebook.values import Value

_HEADS = ("$schema", "schema_version", "edition", "dataset", "article")
_SHOWN = 40
"""The most characters of a value at fault that a message shows."""


def load(path: str | os.PathLike[str]) -> Book:
    """
    Give the book that a file holds.

    References are not followed: whether each leads to a record is asked by
    :func:`casebook.views.check.problems`. Where an object gives a name twice, the last counts, as
    in other readers of JSON.

    Args:
        path: A file of JSON, as the export in the format ``json`` writes it; also packed by gzip.

    Raises:
        casebook.errors.InvalidDocument: The file cannot be read, or something in it does not fit.
        casebook.errors.MissingLibrary: msgspec is not installed.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from casebook import book
    >>> from casebook.formats import export
    >>> with TemporaryDirectory() as folder:
    ...     [path] = export(book, "json", folder)
    ...     load(path).claims == book.claims
    True
    >>> load("nowhere.json")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidDocument: nowhere.json: there is no such file; check its name
    """
    try:
        import msgspec  # noqa: PLC0415 - only those who load files need it.
    except ImportError:
        raise MissingLibrary("loading a file", "msgspec", "bulk") from None

    name = str(path)
    content = _read(Path(path), name)
    try:
        data = msgspec.json.decode(content)
    except RecursionError:
        _refuse(name, "is nested too deeply", "export it again")
    except msgspec.DecodeError as error:
        _refuse(name, f"is broken JSON{_where(content, str(error))}", "export it again")
    _check_head(name, data)

    def make(row: Any, cls: type[Record], place: str) -> Record:  # noqa: ANN401 - as it was read.
        fault = _closed(row, cls, place)
        if not fault:
            try:
                return msgspec.convert(row, cls)
            except msgspec.ValidationError as error:
                fault = next(_faults(row, cls, place), "") or _broken(row, cls, place, error)
        _tell(name, fault)

    return _book(name, data, make)


def _book(name: str, data: dict[str, Any], make: Callable[[object, type, str], Any]) -> Book:
    """Put the records of a file together."""
    found: dict[str, Any] = {}
    for one in kinds().values():
        if one.many and not one.derived:
            try:
                found[one.name] = Records(
                    one.noun,
                    (
                        make(row, one.cls, f"{one.noun} {place}")
                        for place, row in enumerate(data[one.name], start=1)
                    ),
                )
            except InvalidRecord as error:
                _tell(name, str(error))
        elif not one.derived:
            row = data[one.name]
            is_open = row is None and one.name == "dataset"
            found[one.name] = None if is_open else make(row, one.cls, one.noun)
    book = Book(**found)
    last = book.editions.ids[-1] if book.editions else None
    if data["edition"] != last:
        _refuse(
            name, f"gives the edition {_short(data['edition'])}, and the last of its editions is "
            f"{_short(last)}", "correct the one",
        )  # fmt: skip
    return book


def _read(path: Path, name: str) -> bytes:
    """Give what a file holds, if it is text."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        _refuse(name, "there is no such file", "check its name")
    except IsADirectoryError:
        _refuse(name, "is a folder", "name the file casebook.json in it")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        _refuse(name, f"cannot be read: {reason}", "check the name and the permissions")
    try:
        content = unpacked(content).removeprefix(b"\xef\xbb\xbf")
    except ValueError as error:
        _refuse(name, str(error), "fetch it again")
    if not content.strip():
        _refuse(name, "is empty", "export it again")
    if b"\0" in content[:1024]:
        _refuse(name, "is binary, not JSON", "name a file that was exported as json")
    try:
        content.decode()
    except UnicodeDecodeError as error:
        _refuse(name, f"is not UTF-8 at byte {error.start}", "save it as UTF-8")
    return content


def _where(content: bytes, message: str) -> str:
    """Say where JSON is broken and how, from what the decoder says; never show the text there."""
    place = re.search(r"\(byte (\d+)\)", message)
    fault = message.partition(": ")[2].partition(" (byte ")[0]
    end = int(place[1]) if place else len(content)
    line = content.count(b"\n", 0, end) + 1
    column = len(content[content.rfind(b"\n", 0, end) + 1 : end].decode(errors="replace")) + 1
    said = f": {fault}" if fault else "" if place else ": it breaks off"
    return f" at line {line}, column {column}{said}"


def _check_head(name: str, data: object) -> None:
    """Refuse what is no book, or follows another schema."""
    if not isinstance(data, dict):
        _refuse(name, f"holds {_shown(data)}, not a casebook", "name the file casebook.json")
    version = data.get("schema_version")
    if "schema_version" not in data:
        _refuse(name, "has no schema_version, so it is no casebook", "name the file casebook.json")
    if type(version) is not int or version < 1:
        _refuse(name, f"has the schema_version {_shown(version)}, which never was", "correct it")
    if version > SCHEMA_VERSION:
        _refuse(
            name, f"was written with schema {version}, and this package reads up to "
            f"{SCHEMA_VERSION}", "install a newer disengagement-casebook",
        )  # fmt: skip
    known = (*_HEADS, *COLLECTIONS)
    for key in data:
        if key not in known:
            _refuse(name, f"has {_short(key)}, which is no kind of record", _near(key, known))
    for key in known[1:]:
        if key not in data:
            _refuse(name, f"has no {key}", "export it again")
        if key in COLLECTIONS and not isinstance(data[key], list):
            _refuse(name, f"has {_shown(data[key])} as {key}", "write a list")


def _closed(row: object, cls: type[Record], place: str) -> str:
    """Say what of a row its class does not know; msgspec would pass over it."""
    if not isinstance(row, dict):
        return f"{place} is {_shown(row)}; write an object"
    noun = row.get("record", cls.kind_name)
    if noun != cls.kind_name:
        return f"{place} says that it is a {_short(noun)}; write {cls.kind_name!r}"
    fault = next(_unknown(row, cls, ("record", "headline")), "")
    return fault and f"{_called(row, cls, place)}: {fault}"


def _unknown(row: dict[str, Any], cls: type[Value], more: tuple[str, ...] = ()) -> Iterator[str]:
    """Name each field of a row that its class does not have."""
    names, inner = _plan(cls)
    for key in row.keys() - names:
        if key not in more:
            fault = f"{_short(key)} is no field of {shape(cls).noun}"
            yield f"{fault}; {_near(key, sorted(names))}"
    for name, part in inner:
        value = row.get(name)
        for one in value if isinstance(value, list) else (value,):
            if isinstance(one, dict):
                yield from (f"{name}: {fault}" for fault in _unknown(one, part))


_PLANS: dict[type[Value], tuple[frozenset[str], tuple[tuple[str, type[Value]], ...]]] = {}


def _plan(cls: type[Value]) -> tuple[frozenset[str], tuple[tuple[str, type[Value]], ...]]:
    """Give the names of the fields of a class, and those that hold parts with their class."""
    if cls not in _PLANS:
        fields = shape(cls).fields
        inner = tuple((one.name, one.part) for one in fields if one.part)
        _PLANS[cls] = (frozenset(one.name for one in fields), inner)
    return _PLANS[cls]


def _faults(row: dict[str, Any], cls: type[Value], place: str) -> Iterator[str]:
    """Name each field of a row that is missing, or holds what it cannot."""
    called = _called(row, cls, place)
    for one in shape(cls).fields:
        if one.name not in row:
            if one.needed:
                yield f"{called} has no {one.name}; give it"
        elif not (row[one.name] is None and one.open):
            value = row[one.name]
            if one.many and not isinstance(value, list):
                yield f"{called}: {one.name} is {_shown(value)}; write a list"
            for inner in value if one.many and isinstance(value, list) else (value,):
                yield from _value_faults(inner, one, called)


def _value_faults(value: object, one: Field, called: str) -> Iterator[str]:
    """Say why a value cannot stand in a field."""
    if one.part:
        if isinstance(value, dict):
            yield from _faults(value, one.part, f"{called}: {one.name}")
        else:
            yield f"{called}: {one.name} holds {_shown(value)}; write an object"
    elif one.words:
        known = [word.value for word in one.words]
        if value not in known:
            fault = f"{_shown(value)} is no word of {one.words.__name__}"
            yield f"{called}: {one.name}: {fault}; {_near(value, known)}"
    elif type(value) is not _TYPES.get(one.holds, str):
        yield f"{called}: {one.name} is {_shown(value)}; write {_NOUNS.get(one.holds, 'a text')}"


_TYPES = {Holds.INTEGER: int, Holds.TRUTH: bool}
_NOUNS = {Holds.INTEGER: "a whole number", Holds.TRUTH: "true or false"}


def _broken(row: dict[str, Any], cls: type[Value], place: str, error: Exception) -> str:
    """Tell a rule that a record or a part of it breaks; a part does not know its record."""
    called = _called(row, cls, place)
    cause = error.__cause__ or error
    own = isinstance(cause, InvalidRecord) and cause.record == called
    return str(cause) if own else f"{called}: {cause}"


def _called(row: dict[str, Any], cls: type[Value], place: str) -> str:
    """Call a record by its noun and id, and what has no id by its place."""
    id = row.get("id")
    noun = getattr(cls, "kind_name", "")
    return f"{noun} {id[:_SHOWN]}" if noun and isinstance(id, str) and id.isprintable() else place


def _near(word: object, known: Any) -> str:  # noqa: ANN401 - any collection of words.
    """Say which words are near one, or which there are."""
    close = nearest(word, known)
    return f"did you mean {either(close)}?" if close else f"write {either([*known])}"


def _shown(value: object) -> str:
    """Give a value as JSON calls it, short enough for a line."""
    names = {dict: "an object", list: "a list", type(None): "null", bool: str(value).lower()}
    return names.get(type(value)) or _short(value)


def _short(value: object) -> str:
    """Give a value in quotes as Python shows it, cut where it is long."""
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _refuse(name: str, fault: str, step: str) -> NoReturn:
    """Refuse a file."""
    raise InvalidDocument(f"{name}:", fault, step) from None


def _tell(name: str, message: str) -> NoReturn:
    """Refuse a file for a fault of a record, told as one line that ends in the step."""
    fault, _, step = message.rpartition("; ")
    _refuse(name, fault, step)
