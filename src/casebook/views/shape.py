"""
The one reader of the types: what the fields of records and of their parts hold.

Schema, tables, data dictionary and loader take from here what a field is called, what it
holds, whether it may be empty and what it means, so that none of them can say otherwise than
the classes do. Descriptions are those of the ``Attributes:`` section of each class.

>>> [one.name for one in shape(Date).fields]
['iso', 'name', 'stated']
>>> kinds()["claims"].noun, len(kinds())
('claim', 19)
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from enum import StrEnum
from functools import cache
from inspect import cleandoc
from types import MappingProxyType, NoneType
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_type_hints

from casebook import records as record_types
from casebook.books import COLLECTIONS, LOADED
from casebook.errors import UnknownId
from casebook.records import (
    Article,
    Change,
    Claim,
    Event,
    Mirror,
    Omission,
    Question,
    Record,
    Section,
    Segment,
)
from casebook.values import Date, Value
from casebook.vocabulary import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Holds(StrEnum):
    """What one value of a field is."""

    ID = "id"
    REFERENCE = "reference"
    TEXT = "text"
    INTEGER = "integer"
    TRUTH = "truth"
    WORD = "word"
    PART = "part"


class Field(NamedTuple):
    """One field of a record, or of a part of one."""

    #: Its name.
    name: str
    #: What one value of it is.
    holds: Holds
    #: What it means, as plain text.
    description: str
    #: Whether it holds several values, in order.
    many: bool = False
    #: Whether it may be ``None``.
    open: bool = False
    #: Whether it may be empty: no value, or a text without a letter.
    empty: bool = False
    #: Whether it must be given; what is not given takes the default.
    needed: bool = True
    #: The value where none is given; ``None`` where it must be given.
    default: object = None
    #: The noun for what it refers to; empty where it is no reference.
    kind: str = ""
    #: The vocabulary that its words are of.
    words: type[Word] | None = None
    #: The class of the parts that it holds.
    part: type[Value] | None = None
    #: The regular expression that each of its texts matches; empty where none is known.
    pattern: str = ""
    #: The least number that it may hold.
    minimum: int | None = None
    #: The fewest values that it may hold.
    fewest: int = 0


class Shape(NamedTuple):
    """What a class of records, or of parts of records, looks like."""

    #: The class.
    cls: type[Value]
    #: The noun for one of them.
    noun: str
    #: What the class is, in one sentence, as plain text.
    summary: str
    #: Its fields, in order.
    fields: tuple[Field, ...]


class Kind(NamedTuple):
    """One kind of record, and its place in a book."""

    #: The noun for one record.
    noun: str
    #: The attribute of a book that holds them: the plural, where there may be several.
    name: str
    #: The class of the records.
    cls: type[Record]
    #: Whether a book may hold several.
    many: bool
    #: Whether a book works them out from other records, so that they are never written.
    derived: bool = False


_SLUG = "^([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*$"
_DAY = "-?[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|-?[0-9]{3}X"

# What constructors check and no type says. Tests hold each line against the constructors.
_ID_PATTERNS = {
    **{kind: f"^{kind[0].upper()}[0-9]{{3,}}$" for kind in ("segment", "claim")},
    **{kind: f"^{kind[0].upper()}[0-9]{{3,}}$" for kind in ("provenance", "assessment")},
    "edition": r"^[0-9]+\.[0-9]+\.[0-9]+$",
    # Any record may be withdrawn.
    "withdrawal": "",
}
"""The form of ids by kind; all others are slugs."""

_PATTERNS: Mapping[tuple[type, str], str] = {
    (Date, "iso"): f"^({_DAY})(/({_DAY}))?$",
    (Segment, "digest"): "^[0-9a-f]{16}$",
    (Article, "digest"): "^[0-9a-f]{16}$",
}

_MINIMA: Mapping[tuple[type, str], int] = {(Segment, "start"): 0, (Segment, "end"): 1}

_FEWEST: Mapping[tuple[type, str], int] = {
    (Claim, "segments"): 1,
    (Change, "ids"): 1,
    (Event, "sources"): 1,
    (Mirror, "promise_claims"): 1,
    (Mirror, "reality_claims"): 1,
    (Omission, "claims"): 1,
    (Omission, "evidence"): 1,
    (Question, "segments"): 1,
    (Question, "positions"): 2,
}

_MAY_BE_EMPTY = frozenset({(Section, "heading")})
"""Texts that must be given and may be empty all the same."""

_HEADING = re.compile(r"^[A-Z][a-z]+:$")
_ENTRY = re.compile(r"^    (\w+):(?: (.*))?$")
_ROLE = re.compile(r":[a-z:]+:`[~!]?(?:[\w.]*\.)?(\w+)`")
_MARKED = re.compile(r"``([^`]+)``|(?<!\w)\*([^*\s][^*]*)\*(?!\w)")


@cache
def kinds() -> Mapping[str, Kind]:
    """
    Give every kind of record by the name that a book holds it under, single records first.

    >>> article, claims = (kinds()[name] for name in ("article", "claims"))
    >>> article.many, claims.many, claims.cls.__name__
    (False, True, 'Claim')
    """
    by_noun = {
        cls.kind_name: cls
        for cls in vars(record_types).values()
        if isinstance(cls, type) and issubclass(cls, Record) and cls is not Record
    }
    single = {name: name for name in LOADED if name not in COLLECTIONS}
    found = [
        Kind(noun, name, by_noun.pop(noun), many=name in COLLECTIONS)
        for name, noun in sorted(single.items()) + list(COLLECTIONS.items())
    ]
    # What no field of a book holds is worked out from what one does.
    found += [Kind(noun, f"{noun}s", cls, many=True, derived=True) for noun, cls in by_noun.items()]
    return MappingProxyType({one.name: one for one in found})


def kind_of(noun: str) -> Kind:
    """
    Give the kind of record that a noun names.

    Raises:
        casebook.errors.UnknownId: There is no such kind.

    >>> kind_of("claim").name
    'claims'
    >>> kind_of("clam")
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no kind of record 'clam'; did you mean claim?
    """
    by_noun = {one.noun: one for one in kinds().values()}
    try:
        return by_noun[noun]
    except KeyError:
        raise UnknownId("kind of record", noun, by_noun) from None


def shape(cls: type[Value]) -> Shape:
    """
    Give the shape of a class of records or of parts of records.

    Args:
        cls: The class, such as :class:`casebook.records.Claim` or
            :class:`casebook.values.Date`.

    Raises:
        TypeError: The class is no dataclass, or a field has a type that no record can hold.

    >>> iso = shape(Date).fields[0]
    >>> iso.holds.value, iso.needed, iso.many
    ('text', True, False)
    >>> segments = next(one for one in shape(Claim).fields if one.name == "segments")
    >>> segments.holds.value, segments.kind, segments.many, segments.fewest
    ('reference', 'segment', True, 1)
    >>> shape(int)
    Traceback (most recent call last):
    ...
    TypeError: must be called with a dataclass type or instance
    """
    if cls not in _SHAPES:
        _SHAPES[cls] = _shape(cls)
    return _SHAPES[cls]


_SHAPES: dict[type[Value], Shape] = {}


def _shape(cls: type[Value]) -> Shape:
    """Read a class."""
    told = _descriptions(cls)
    hints = get_type_hints(cls)
    return Shape(
        cls=cls,
        noun=cls.kind_name if issubclass(cls, Record) else cls.__name__.lower(),
        summary=_flat(cleandoc(cls.__doc__ or "").partition("\n\n")[0]),
        fields=tuple(
            _field(cls, one.name, hints[one.name], _default(one), told.get(one.name, ""))
            for one in fields(cls)  # type: ignore[arg-type] # Every subclass is a dataclass.
        ),
    )


def record_shapes() -> tuple[Shape, ...]:
    """
    Give the shape of every kind of record, in the order of :func:`kinds`.

    >>> "claim" in [one.noun for one in record_shapes()]
    True
    """
    return tuple(shape(one.cls) for one in kinds().values())


def part_shapes() -> tuple[Shape, ...]:
    """
    Give the shape of every class of parts that records hold, in the order of first use.

    >>> sorted(one.noun for one in part_shapes())
    ['change', 'date', 'evidence', 'link', 'position', 'quantity', 'relation']
    """
    found = {one.part: None for shape in record_shapes() for one in _deep(shape.cls) if one.part}
    return tuple(shape(cls) for cls in found)


def word_lists() -> tuple[type[Word], ...]:
    """
    Give every vocabulary that a field takes its words from, in the order of first use.

    >>> "Verdict" in [one.__name__ for one in word_lists()]
    True
    """
    found = {one.words: None for shape in record_shapes() for one in _deep(shape.cls)}
    return tuple(one for one in found if one)


def _deep(cls: type[Value]) -> Iterator[Field]:
    """Give the fields of a class, and those of the parts that it holds."""
    for one in shape(cls).fields:
        yield one
        if one.part:
            yield from _deep(one.part)


def _default(one: Any) -> object:  # noqa: ANN401 - dataclasses describe fields of any type.
    """Give the default of a field, or the mark for none."""
    return one.default if one.default_factory is MISSING else one.default_factory()


def _field(cls: type[Value], name: str, hint: object, default: object, description: str) -> Field:
    """Give one field, read from the type that it is written with."""
    types = [one for one in get_args(hint) if one is not NoneType and one is not Ellipsis]
    many = getattr(hint, "__origin__", None) is tuple
    [inner] = types or [hint]
    is_open = NoneType in get_args(hint)
    facts = _facts(cls, name, inner)
    place = (cls, name)
    return Field(
        name=name,
        description=description,
        many=many,
        open=is_open,
        empty=is_open or default == "" or place in _MAY_BE_EMPTY or (many and place not in _FEWEST),
        needed=default is MISSING,
        default=None if default is MISSING else default,
        minimum=_MINIMA.get(place),
        fewest=_FEWEST.get(place, 0),
        **{"pattern": _PATTERNS.get(place, ""), **facts},
    )


def _facts(cls: type[Value], name: str, inner: Any) -> dict[str, Any]:  # noqa: ANN401 - any type.
    """Say what one value of a field is."""
    supertype = getattr(inner, "__supertype__", None)
    kind = inner.__name__.removesuffix("Id").lower() if supertype is str else ""
    if name == "id" and issubclass(cls, Record):
        return {"holds": Holds.ID, "pattern": _ID_PATTERNS.get(kind or cls.kind_name, _SLUG)}
    if kind:
        return {"holds": Holds.REFERENCE, "kind": kind, "pattern": _ID_PATTERNS.get(kind, _SLUG)}
    if inner in _PLAIN:
        return {"holds": _PLAIN[inner]}
    if isinstance(inner, type) and issubclass(inner, Word):
        return {"holds": Holds.WORD, "words": inner}
    if isinstance(inner, type) and issubclass(inner, Value):
        return {"holds": Holds.PART, "part": inner}
    message = f"{cls.__name__}.{name} has the type {inner!r}, which no record can hold"
    raise TypeError(message)


_PLAIN = {str: Holds.TEXT, int: Holds.INTEGER, bool: Holds.TRUTH}


def _descriptions(cls: type[Value]) -> dict[str, str]:
    """Read the section ``Attributes:`` of the docstring of a class."""
    found: dict[str, list[str]] = {}
    entry: list[str] = []
    within = False
    for line in cleandoc(cls.__doc__ or "").splitlines():
        if line[:1].strip():
            within = line == "Attributes:"
        elif within:
            start = _ENTRY.match(line)
            if start:
                entry = found[start[1]] = [start[2] or ""]
            else:
                entry.append(line.strip())
    return {name: _flat(" ".join(filter(None, lines))) for name, lines in found.items()}


def _flat(text: str) -> str:
    """Give a piece of a docstring as plain text on one line, without marks for emphasis."""
    text = _ROLE.sub(r"\1", " ".join(text.split()))
    return _MARKED.sub(lambda found: found[1] or found[2], text)
