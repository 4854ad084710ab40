"""
Records as flat rows: a table for each kind, and one for each field that holds several values.

A row of a child table begins with the id of its record, in a column called by the noun for it,
and its *place* among its like, from 1. Parts of parts carry the place of the part as well, in
a column called by its noun. A date that stands alone in a record gives one column, in ISO 8601.

A table has one way to say that there is nothing: ``None``. It stands for what is open, and for
a text that may be empty and is. Data frames and SQL read it as null, and CSV as an empty cell.

>>> from casebook import book
>>> tables(book)["claim_segments"][0]["place"]
1
>>> [spec.name for spec in specs() if spec.name.startswith("provenance")]
['provenances', 'provenance_links', 'provenance_link_sources']
"""

from __future__ import annotations

from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from casebook.errors import UnknownId
from casebook.records import Claim
from casebook.values import Date, Quantity
from casebook.views.shape import Field, Holds, kind_of, kinds, shape, word_lists

if TYPE_CHECKING:
    import builtins
    from collections.abc import Callable, Iterator, Mapping

    from casebook.books import Book
    from casebook.records import Record
    from casebook.values import Value
    from casebook.vocabulary import Word

Cell: TypeAlias = str | int | bool | None
"""What stands in one place of a table."""

ColumnType: TypeAlias = Literal["string", "integer", "boolean"]
"""What the cells of a column are; those that need no value may be ``None`` as well."""

Row: TypeAlias = dict[str, Cell]
"""One row, by the names of the columns."""

OVERVIEW = "claim_overview"
"""The name of the table that brings together what stands about a claim in many."""

PLACE = "place"
"""The name of the column that keeps the order of several values."""


class Column(NamedTuple):
    """One column of a table."""

    #: Its name.
    name: str
    #: What stands in it.
    type: ColumnType
    #: What it means.
    description: str
    #: Whether every row has a value there.
    required: bool = True
    #: The vocabulary that its words are of.
    words: builtins.type[Word] | None = None
    #: The regular expression that its texts match; empty where none is known.
    pattern: str = ""
    #: The least number in it.
    minimum: int | None = None


class ForeignKey(NamedTuple):
    """Columns of a table whose values stand in another."""

    #: The columns.
    columns: tuple[str, ...]
    #: The other table.
    table: str
    #: The columns of that table, in the same order.
    references: tuple[str, ...]


class TableSpec(NamedTuple):
    """One table: its columns, and how it hangs together with the others."""

    #: Its name.
    name: str
    #: What its rows are.
    description: str
    #: Its columns, in order.
    columns: tuple[Column, ...]
    #: The columns that tell its rows apart.
    primary_key: tuple[str, ...]
    #: The columns that refer to other tables.
    foreign_keys: tuple[ForeignKey, ...] = ()


class _Plan(NamedTuple):
    """How to write the rows of one table, and of the tables that hang on it."""

    spec: TableSpec
    #: The noun for one of the things that rows are made of.
    noun: str
    #: How to read each column from such a thing.
    cells: tuple[tuple[str, Callable[[Any], Cell]], ...]
    #: The fields whose values stand in a table of their own.
    inner: tuple[tuple[Callable[[Any], tuple[object, ...]], _Plan], ...]


_ADDED: Mapping[type, tuple[str, ...]] = {
    Claim: ("text",),
    Quantity: ("phrase",),
    Date: ("phrase",),
}
"""What is worked out for each row, for those who cannot: properties that give a text."""


def tables(book: Book) -> dict[str, list[Row]]:
    """
    Give a book as rows, by the name of the table.

    Args:
        book: The book.

    Returns:
        Every table of :func:`specs`, in that order, empty ones included. The rows are new.

    >>> from casebook import book
    >>> rows = tables(book)
    >>> len(rows["claims"]) == len(rows["claim_overview"]) == len(book.claims)
    True
    >>> rows["reasons"][-1]["number"] is None, rows["voices"][0]["named"]
    (True, True)

    The rows are what frame libraries take: ``pandas.DataFrame(tables(book)["claims"])``.

    >>> rows["clams"]
    Traceback (most recent call last):
    ...
    KeyError: 'clams'
    """
    found: dict[str, list[Row]] = {spec.name: [] for spec in specs()}
    for plan in _plans():
        records = getattr(book, plan.spec.name)
        many = kinds()[plan.spec.name].many
        for record in records if many else filter(None, [records]):
            _fill(found, plan, {}, record, None)
    found[OVERVIEW] = list(_overview(book))
    found[_WORDS.name] = list(_words())
    return found


@cache
def specs() -> tuple[TableSpec, ...]:
    """
    Describe every table, without looking at a book.

    >>> claims = next(spec for spec in specs() if spec.name == "claims")
    >>> claims.primary_key, [key.table for key in claims.foreign_keys]
    (('id',), ['voices'])
    >>> [column.name for column in claims.columns][:4]
    ['id', 'text', 'gist', 'kind']
    """
    own = tuple(plan.spec for top in _plans() for plan in _flat(top))
    return (*own, _overview_spec(own), _WORDS)


@cache
def _plans() -> tuple[_Plan, ...]:
    """Give the plan of the table of every kind of record."""
    return tuple(_record_plan(one.name, one.cls) for one in kinds().values())


def _flat(plan: _Plan) -> Iterator[_Plan]:
    """Give a plan and those that hang on it."""
    yield plan
    for _, inner in plan.inner:
        yield from _flat(inner)


def _fill(
    found: dict[str, list[Row]], plan: _Plan, owner: Row, one: object, place: int | None
) -> None:
    """Write the rows for one thing, and for what it holds."""
    row: Row = {**owner} if place is None else {**owner, PLACE: place}
    for name, read in plan.cells:
        row[name] = read(one)
    found[plan.spec.name].append(row)
    if plan.inner:
        own = {**owner, plan.noun: row["id"] if place is None else place}
        for values, inner in plan.inner:
            for number, value in enumerate(values(one), start=1):
                _fill(found, inner, own, value, number)


def _record_plan(table: str, cls: type[Record]) -> _Plan:
    """Plan the table of one kind of record."""
    return _plan(TableSpec(table, "", (), ("id",)), cls, cls.kind_name)


def _plan(start: TableSpec, cls: type[Value], stem: str) -> _Plan:
    """
    Plan the table of a class of records or parts.

    Args:
        start: The table with the columns that come before those of the class.
        cls: The class.
        stem: What the names of the tables that hang on it begin with.
    """
    facts = shape(cls)
    columns = list(start.columns)
    taken = {one.name for one in columns}
    keys = list(start.foreign_keys)
    cells: list[tuple[str, Callable[[Any], Cell]]] = []
    for place, one in enumerate(facts.fields):
        for column, read in () if one.many else _columns(one):
            free = f"other_{column.name}" if column.name in taken else column.name
            columns.append(column._replace(name=free))
            cells.append((free, read))
            if one.kind:
                keys.append(ForeignKey((free,), kind_of(one.kind).name, ("id",)))
        if not place:
            for name in _ADDED.get(cls, ()):
                columns.append(Column(name, "string", _summary(getattr(cls, name))))
                cells.append((name, attrgetter(name)))
    spec = start._replace(
        description=start.description or facts.summary,
        columns=tuple(columns),
        foreign_keys=tuple(keys),
    )
    return _Plan(spec, facts.noun, tuple(cells), tuple(_inner(spec, facts.noun, stem, cls)))


def _inner(
    parent: TableSpec, noun: str, stem: str, cls: type[Value]
) -> Iterator[tuple[Callable[[Any], tuple[object, ...]], _Plan]]:
    """Plan the tables for those fields of a class that hold several values."""
    is_record = parent.primary_key == ("id",)
    owners = () if is_record else parent.columns[: len(parent.primary_key) - 1]
    own = parent.columns[0] if is_record else parent.columns[len(owners)]
    described = f"The {noun}." if is_record else f"The place of the {noun}, from 1."
    owners = (*owners, own._replace(name=noun, description=described))
    names = tuple(one.name for one in owners)
    place = Column(PLACE, "integer", "Its place among its like, from 1.", minimum=1)
    for one in shape(cls).fields:
        if one.many:
            part = one.part.__name__.lower() if one.part else ""
            plural = one.name if one.name in (part, _plural(one.name)) or not part else f"{part}s"
            start = TableSpec(
                name=f"{stem}_{plural}",
                description=one.description,
                columns=(*owners, place),
                primary_key=(*names, PLACE),
                foreign_keys=(ForeignKey(names, parent.name, parent.primary_key),),
            )
            if one.part:
                plan = _plan(start, one.part, f"{stem}_{part}")
            else:
                plan = _value_plan(start, one, names)
            yield attrgetter(one.name), plan


def _value_plan(start: TableSpec, one: Field, taken: tuple[str, ...]) -> _Plan:
    """Plan the table of a field that holds several ids, texts or words."""
    name = one.name if one.kind in ("", *taken) else one.kind
    name = name if one.kind else name.removesuffix("s")
    [(column, _)] = _columns(one._replace(name=name, empty=False))
    keys = start.foreign_keys
    if one.kind:
        keys = (*keys, ForeignKey((name,), kind_of(one.kind).name, ("id",)))
    spec = start._replace(columns=(*start.columns, column), foreign_keys=keys)
    return _Plan(spec, name, ((name, str),), ())


def _plural(name: str) -> str:
    """Give a name as a plural; one that is none takes an ``s``."""
    return name if name.endswith("s") else f"{name}s"


_TYPES: Mapping[Holds, ColumnType] = {
    Holds.INTEGER: "integer",
    Holds.TRUTH: "boolean",
}


def _columns(one: Field) -> Iterator[tuple[Column, Callable[[Any], Cell]]]:
    """Give the columns of a field, each with the way to read it."""
    if one.part:
        yield from _part_columns(one, one.part)
        return
    read: Callable[[Any], Any] = attrgetter(one.name)
    type_: ColumnType = _TYPES.get(one.holds, "string")
    if one.holds is Holds.WORD:
        read = _Read(one.name, lambda word: word.value if word else None)
    elif type_ == "string" and one.empty:
        read = _Read(one.name, lambda text: text or None)
    column = Column(
        one.name, type_, one.description, not one.empty, one.words, one.pattern, one.minimum
    )
    yield column, read


def _part_columns(one: Field, part: type[Value]) -> Iterator[tuple[Column, Callable[[Any], Cell]]]:
    """Give the columns of a part that stands alone: the first of its fields bears its name."""
    for place, field in enumerate(shape(part).fields):
        # Only a gist calls its values by name.
        if field.name != "name":
            for column, read in _columns(field):
                told = (
                    f"{one.description} {column.description}" if not place else column.description
                )
                name = f"{one.name}_{column.name}" if place else one.name
                required = column.required and not one.open
                yield (
                    column._replace(name=name, description=told, required=required),
                    _Read(one.name, partial(_read_part, read)),
                )


def _read_part(read: Callable[[Any], Cell], part: Value | None) -> Cell:
    """Give a cell from a part, where there is one."""
    return None if part is None else read(part)


class _Read:
    """Reads a field and makes a cell of it."""

    __slots__ = ("get", "make")

    def __init__(self, name: str, make: Callable[[Any], Cell]) -> None:
        """Keep the name of the field, and what makes the cell."""
        self.get = attrgetter(name)
        self.make = make

    def __call__(self, one: object) -> Cell:
        """Give the cell for one record or part."""
        return self.make(self.get(one))


def _summary(added: property) -> str:
    """Give what the docstring of a property says first."""
    return " ".join((added.__doc__ or "").partition("\n\n")[0].split())


_WORDS = TableSpec(
    "words",
    "Every word that a record may choose, with its definition.",
    (
        Column("vocabulary", "string", "The vocabulary, as the class of it is called in Python."),
        Column(PLACE, "integer", "The place of the word in its vocabulary, from 1.", minimum=1),
        Column("word", "string", "The word, as it stands in the other tables."),
        Column("label", "string", "The word as a reader meets it."),
        Column("definition", "string", "The rule by which a coder chooses it."),
    ),
    ("vocabulary", "word"),
)


def _words() -> Iterator[Row]:
    """Give the rows of the table of words."""
    for words in word_lists():
        for place, word in enumerate(words, start=1):
            cells: tuple[Cell, ...] = (
                words.__name__,
                place,
                word.value,
                word.label,
                word.definition,
            )
            yield {column.name: cell for column, cell in zip(_WORDS.columns, cells, strict=True)}


_TAKEN = (
    ("id", "claims", "id"),
    ("text", "claims", "text"),
    ("kind", "claims", "kind"),
    ("voice", "claims", "voice"),
    ("voice_label", "voices", "label"),
    ("phase", "claims", "phase"),
    ("weight", "claims", "weight"),
    ("section", "segments", "section"),
    ("section_title", "sections", "title"),
    ("segment", "claim_segments", "segment"),
    ("wording", "provenances", "wording"),
    ("known", "provenances", "known"),
    ("attribution", "assessments", "attribution"),
    ("verdict_then", "assessments", "verdict_then"),
    ("verdict", "assessments", "verdict"),
    ("confidence", "assessments", "confidence"),
)
"""The columns of the overview of claims: name, and the table and column that it is taken from."""

_COUNTED = (
    ("segments", "How many segments it was read in."),
    ("mechanisms", "How many mechanisms it invokes."),
    ("relations", "How many relations to other claims it states."),
    ("evidence", "How many pieces of evidence its assessment rests on."),
)
"""The columns that count."""


def _overview_spec(own: tuple[TableSpec, ...]) -> TableSpec:
    """Describe the overview of claims by the columns that it takes."""
    known = {(spec.name, column.name): column for spec in own for column in spec.columns}
    told = {"section": "The section that it begins in.", "segment": "The segment it begins in."}
    columns = []
    for name, table, source in _TAKEN:
        column = known[table, source]
        columns.append(
            column._replace(
                name=name,
                description=told.get(name, column.description),
                # A reference may lead nowhere, and what is said about a claim may be missing.
                required=table == "claims",
            )
        )
    counts = [Column(name, "integer", text, minimum=0) for name, text in _COUNTED]
    return TableSpec(
        OVERVIEW,
        "What students of the claims ask first: one row for each claim, brought together from "
        "claims, voices, segments, provenances and assessments.",
        (*columns, *counts),
        ("id",),
        (
            ForeignKey(("id",), "claims", ("id",)),
            ForeignKey(("voice",), "voices", ("id",)),
            ForeignKey(("section",), "sections", ("id",)),
            ForeignKey(("segment",), "segments", ("id",)),
        ),
    )


def _overview(book: Book) -> Iterator[Row]:
    """Give the rows of the overview of claims."""
    provenances = {one.claim: one for one in book.provenances}
    assessments = {one.claim: one for one in book.assessments}
    names = [column.name for column in spec_of(OVERVIEW).columns]
    for claim in book.claims:
        first = claim.segments[0]
        section = book.segments[first].section if first in book.segments else None
        provenance = provenances.get(claim.id)
        found = assessments.get(claim.id)
        cells: tuple[Cell, ...] = (
            claim.id,
            claim.text,
            claim.kind.value,
            claim.voice,
            book.voices[claim.voice].label if claim.voice in book.voices else None,
            claim.phase.value,
            claim.weight.value,
            section,
            book.sections[section].title if section and section in book.sections else None,
            first,
            provenance.wording.value if provenance else None,
            provenance.known.value if provenance else None,
            found.attribution.value if found else None,
            found.verdict_then.value if found else None,
            found.verdict.value if found else None,
            found.confidence.value if found else None,
            len(claim.segments),
            len(claim.mechanisms),
            len(claim.relations),
            len(found.evidence) if found else 0,
        )
        yield dict(zip(names, cells, strict=True))


def spec_of(name: str) -> TableSpec:
    """
    Describe one table.

    Raises:
        casebook.errors.UnknownId: There is no such table.

    >>> spec_of("claim_segments").primary_key
    ('claim', 'place')
    >>> spec_of("claim_ovrview")
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no table 'claim_ovrview'; did you mean claim_overview?
    """
    by_name = {spec.name: spec for spec in specs()}
    if name not in by_name:
        raise UnknownId("table", name, by_name)
    return by_name[name]
