"""The one container of records: look-up by id, and references followed both ways."""

# ruff: noqa: TC004 - nobody evaluates the types of the book's fields, and the records are
# loaded only when one is first asked for.

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from casebook.errors import LOADING, BrokenBook, InvalidRecord, UnknownId, told

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from typing import Self

    from casebook.records import (
        Article,
        Assessment,
        Claim,
        Dataset,
        Edition,
        Event,
        Mechanism,
        Mirror,
        Name,
        Omission,
        Provenance,
        Question,
        Reason,
        Record,
        Section,
        Segment,
        Source,
        Term,
        Voice,
        Withdrawal,
    )

R = TypeVar("R", bound="Record")
T = TypeVar("T")

_ROWS = 20
"""How many records a notebook shows of a collection."""


class Records(Generic[R]):
    """
    The records of one kind, in order, looked up by id.

    It is read-only. A look-up is exact or fails; nothing is ever guessed.

    Args:
        kind: The noun for one of them, such as ``claim``.
        records: The records, in the order in which they are shown.

    Raises:
        casebook.errors.InvalidRecord: Two of them bear the same id.

    >>> from casebook import book
    >>> book.mechanisms["love"].label
    'Love'
    >>> book.mechanisms["lov"]
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no mechanism 'lov'; did you mean love?
    >>> "love" in book.mechanisms, len(book.mechanisms)
    (True, 12)
    """

    __slots__ = ("_by_id", "kind")

    def __init__(self, kind: str, records: Iterable[R]) -> None:
        """Index the records by id."""
        self.kind: str = kind
        self._by_id: dict[str, R] = {}
        for record in records:
            if record.id in self._by_id:
                raise InvalidRecord(
                    f"{kind} {record.id}", "id", "is given twice", "give each record its own"
                )
            self._by_id[record.id] = record

    def __iter__(self) -> Iterator[R]:
        """Give the records in order."""
        return iter(self._by_id.values())

    def __len__(self) -> int:
        """Count the records."""
        return len(self._by_id)

    def __getitem__(self, id: str) -> R:
        """Give the record that bears the id, or raise :class:`casebook.errors.UnknownId`."""
        try:
            return self._by_id[id]
        except (KeyError, TypeError):  # A slice cannot be hashed, and is no id either.
            raise UnknownId(self.kind, id, self._by_id) from None

    def __contains__(self, id: object) -> bool:
        """Say whether a record bears the id."""
        return id in self._by_id

    def __eq__(self, other: object) -> bool:
        """Compare record by record, order included."""
        if not isinstance(other, Records):
            return NotImplemented
        return self.kind == other.kind and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash((self.kind, tuple(self)))

    def __repr__(self) -> str:
        """Say what they are and how many, not each of them."""
        return f"<{len(self)} records of kind {self.kind}>"

    def _repr_html_(self) -> str:
        """Show the first of them in a notebook, as ids and headlines, escaped."""
        from html import escape  # noqa: PLC0415 - only a notebook needs it.

        first = list(self)[:_ROWS]
        rows = (
            f"<tr><td>{escape(one.id)}</td><td>{escape(one.headline)}</td></tr>" for one in first
        )
        more = f"<p>… and {len(self) - _ROWS} more</p>" if len(self) > _ROWS else ""
        title = f"<strong>{escape(self.kind)}s</strong>: {len(self)}"
        return f"<div><p>{title}</p><table>{''.join(rows)}</table>{more}</div>"

    @property
    def ids(self) -> tuple[str, ...]:
        """
        The ids, in order.

        >>> from casebook import book
        >>> book.sections.ids[0]
        'front'
        """
        return tuple(self._by_id)

    def pick(self, ids: Iterable[str]) -> tuple[R, ...]:
        """
        Give the records that bear the ids, in the order of the ids.

        >>> from casebook import book
        >>> [one.label for one in book.mechanisms.pick(["unfreezing", "love"])]
        ['Unfreezing', 'Love']
        """
        return tuple(self[id] for id in ids)


class Reference(NamedTuple):
    """One id in one field of one record."""

    #: The record that holds the id.
    record: Record
    #: The name of the field, such as ``segments`` or ``relations.claim``.
    field: str
    #: The kind of record that the id must belong to.
    kind: str
    #: The id.
    id: str


def references(record: Record) -> Iterator[Reference]:
    """
    Give every reference that *record* holds, in the order of its fields.

    A field whose type is written with an id type, such as ``tuple[SegmentId, ...]``, holds
    references to that kind of record. Records within the record are read likewise.

    >>> from casebook import book
    >>> next(references(book.claims["C001"])).kind
    'voice'
    """
    return _references(record, record, "")


def _references(owner: Record, part: object, path: str) -> Iterator[Reference]:
    """Give the references in *part*, which is the owner or stands within it."""
    for name, kind in _plan(_class(part)):
        value = getattr(part, name)
        if kind:
            if path or name != "id":
                for id in value if isinstance(value, tuple) else (value,):
                    yield Reference(owner, f"{path}{name}", kind, id)
        elif isinstance(value, tuple):
            for inner in value:
                if _plan(_class(inner)):
                    yield from _references(owner, inner, f"{path}{name}.")
        elif _plan(_class(value)):
            yield from _references(owner, value, f"{path}{name}.")


def _class(part: object) -> Hashable:
    """Give the class of a part, as the cache below sees it."""
    return cast("Hashable", type(part))


@cache
def _plan(cls: type[object]) -> tuple[tuple[str, str], ...]:
    """Give the fields of a dataclass, each with the kind that it refers to; none for others."""
    plan = []
    for one in fields(cls) if is_dataclass(cls) else ():
        written = str(one.type)
        kind = ""
        if written.endswith(("Id", "Id, ...]")):
            kind = written.removeprefix("tuple[").removesuffix(", ...]").removesuffix("Id").lower()
        plan.append((one.name, kind))
    return tuple(plan)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Book:
    """
    All records of one casebook.

    Attributes:
        article: What identifies the article.

        sections: Its parts, in order.

        segments: Its stretches, in reading order.

        names: The proper names that the gists use.

        voices: Those whom the article presents as asserting something.

        claims: What it asserts and presupposes.

        provenances: Where the words and the thought of each claim come from.

        assessments: How each claim holds up.

        omissions: What its own sources say and it leaves out.

        mechanisms: The mechanisms of radicalisation.

        reasons: The reasons for leaving.

        mirrors: Promises beside realities.

        questions: What it asks and leaves open.

        events: Dated happenings.

        terms: The glossary.

        sources: The works.

        editions: The states of the book that were given to readers, oldest first.

        dataset: What the casebook is as a work of its own; None where nobody has said.

    >>> from casebook import book
    >>> book.article.byline
    'Nomad'
    >>> claim = book.claims["C001"]
    >>> claim in book.citing(book.segments[claim.segments[0]], "claim")
    True
    """

    article: Article
    sections: Records[Section]
    segments: Records[Segment]
    names: Records[Name]
    voices: Records[Voice]
    claims: Records[Claim]
    provenances: Records[Provenance]
    assessments: Records[Assessment]
    omissions: Records[Omission]
    mechanisms: Records[Mechanism]
    reasons: Records[Reason]
    mirrors: Records[Mirror]
    questions: Records[Question]
    events: Records[Event]
    terms: Records[Term]
    sources: Records[Source]
    editions: Records[Edition] = field(default_factory=lambda: Records("edition", ()))
    dataset: Dataset | None = None
    _kept: dict[Hashable, Any] = field(init=False, repr=False, compare=False, default_factory=dict)
    _load: Callable[[str], Any] | None = field(init=False, repr=False, compare=False, default=None)

    @classmethod
    def late(cls, load: Callable[[str], Any]) -> Self:
        """
        Give a book that loads the records of a kind when they are first asked for.

        Args:
            load:
                Gives the rows of a collection, or the article or the dataset, by the name of
                the book's attribute.

        Raises:
            casebook.errors.BrokenBook: Later, where the rows that are asked for are faulty.

        >>> from casebook import book
        >>> other = Book.late(lambda name: getattr(book, name))
        >>> other.voices["icsr"] is book.voices["icsr"], other == Book.late(other.__getattribute__)
        (True, True)
        >>> Book.late(lambda name: [name]).terms
        Traceback (most recent call last):
        ...
        casebook.errors.BrokenBook: AttributeError: 'str' object has no attribute 'id'
        """
        late = cls.__new__(cls)
        for name, value in (("_kept", {}), ("_load", load)):
            object.__setattr__(late, name, value)
        return late

    if not TYPE_CHECKING:
        # Type checkers would take it for a leave to ask for any name.
        def __getattr__(self, name: str) -> object:
            """Load what is asked for; only an attribute that is still empty comes here."""
            if name not in LOADED or self._load is None:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            try:
                value = self._load(name)
                if name in COLLECTIONS:
                    value = self._collect(COLLECTIONS[name], value)
            except (ImportError, *LOADING) as error:
                raise BrokenBook(told(error)) from error
            # Where two threads load it, both get what was kept first.
            value = self._kept.setdefault(("loaded", name), value)
            object.__setattr__(self, name, value)
            return value

    def __post_init__(self) -> None:
        """Take the collections over."""
        for name, kind in COLLECTIONS.items():
            object.__setattr__(self, name, self._collect(kind, getattr(self, name)))

    def _collect(self, kind: str, rows: Iterable[Record]) -> Records[Record]:
        """Give the rows of a kind as a collection of this book."""
        return rows if isinstance(rows, Records) else Records(kind, rows)

    def __reduce__(self) -> tuple[object, ...]:
        """Let a pickle or a copy hold the records, and none of what was worked out from them."""
        return _again, (type(self), {name: getattr(self, name) for name in LOADED})

    def __repr__(self) -> str:
        """Say which article the book is about, not each of its records."""
        return f"<{type(self).__name__} {self.article.title!r}>"

    def _repr_html_(self) -> str:
        """Show a summary in a notebook: the article, and how many records there are."""
        from html import escape  # noqa: PLC0415 - only a notebook needs it.

        article = self.article
        rows = (
            f'<tr><th scope="row" style="text-align: left">{escape(kind)}s</th>'
            f"<td>{len(records)}</td></tr>"
            for kind, records in self.by_kind.items()
        )
        title = f"A casebook on <strong>{escape(article.title)}</strong>"
        by = f"{escape(article.byline)}, {escape(article.published.phrase)}"
        return f"<div><p>{title} ({by})</p><table>{''.join(rows)}</table></div>"

    @property
    def by_kind(self) -> dict[str, Records[Record]]:
        """
        Every collection by the noun for one of its records, in the order of the fields.

        >>> from casebook import book
        >>> list(book.by_kind)[:3]
        ['section', 'segment', 'name']
        """
        return self.once("by_kind", self._by_kind)

    def _by_kind(self) -> dict[str, Records[Record]]:
        return {kind: getattr(self, name) for name, kind in COLLECTIONS.items()}

    @property
    def withdrawals(self) -> Records[Withdrawal]:
        """
        What stands for the records that editions have withdrawn, by their ids.

        >>> from casebook import book
        >>> len(book.withdrawals)
        0
        """
        return self.once("withdrawals", self._withdrawals)

    def _withdrawals(self) -> Records[Withdrawal]:
        # What is loaded late must not be loaded by the import of this module.
        from casebook.records import Withdrawal  # noqa: PLC0415 - see above.
        from casebook.vocabulary import ChangeKind  # noqa: PLC0415 - see above.

        found = {
            id: Withdrawal(
                id=id,
                edition=edition.id,
                note=change.note,
                replaced_by=change.replaced_by,
                of_kind=change.of_kind,
            )
            for edition in self.editions
            for change in edition.changes
            if change.kind is ChangeKind.WITHDRAWN
            for id in change.ids
        }
        return Records("withdrawal", found.values())

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """
        Give what *make* gives, worked out once for this book; a book never changes.

        Args:
            name: What the result is kept under.
            make: What works it out. An error is not kept.

        >>> from casebook import book
        >>> book.once("example", lambda: [len(book.claims)]) is book.once("example", list)
        True
        """
        if name not in self._kept:
            # Where two threads work it out, both get what was kept first.
            return cast("T", self._kept.setdefault(name, make()))
        return cast("T", self._kept[name])

    def of_kind(self, kind: str) -> Records[Record]:
        """
        Give the records of one kind.

        Raises:
            casebook.errors.UnknownId: There is no such kind.

        >>> from casebook import book
        >>> book.of_kind("clam")
        Traceback (most recent call last):
        ...
        casebook.errors.UnknownId: no kind of record 'clam'; did you mean claim?
        """
        if kind not in COLLECTIONS.values():
            raise UnknownId("kind of record", kind, COLLECTIONS.values())
        collection: Records[Record] = getattr(self, f"{kind}s")
        return collection

    def find(self, id: str) -> tuple[Record, ...]:
        """
        Give every record that bears the id; slugs of two kinds may agree.

        An id that was withdrawn gives the record of its withdrawal.

        Raises:
            casebook.errors.UnknownId: No record of any kind bears it.

        >>> from casebook import book
        >>> [one.kind_name for one in book.find("S014")]
        ['segment']
        >>> book.find("S14")
        Traceback (most recent call last):
        ...
        casebook.errors.UnknownId: no record 'S14'; did you mean S014?
        """
        found: tuple[Record, ...]
        found = tuple(records[id] for records in self.by_kind.values() if id in records)
        if id in self.withdrawals:
            found = (*found, self.withdrawals[id])
        if not found:
            known = [id for records in self.by_kind.values() for id in records.ids]
            raise UnknownId("record", id, known)
        return found

    @property
    def references(self) -> tuple[tuple[Record, tuple[Reference, ...]], ...]:
        """
        Every record with every reference that it holds, in the order of the book.

        >>> from casebook import book
        >>> book.references[0][0].id
        'front'
        """
        return self.once("references", self._references)

    def _references(self) -> tuple[tuple[Record, tuple[Reference, ...]], ...]:
        return tuple(
            (record, tuple(references(record)))
            for records in self.by_kind.values()
            for record in records
        )

    def references_to(self, record: Record) -> tuple[Reference, ...]:
        """
        Give every reference to *record*, in the order of the book.

        >>> from casebook import book
        >>> book.references_to(book.segments["S014"])[0].field
        'segments'
        """
        return self.once("citing", self._citing).get((record.kind_name, record.id), ())

    def _citing(self) -> dict[tuple[str, str], tuple[Reference, ...]]:
        found: dict[tuple[str, str], list[Reference]] = {}
        for _record, held in self.references:
            for reference in held:
                found.setdefault((reference.kind, reference.id), []).append(reference)
        return {target: tuple(held) for target, held in found.items()}

    def citing(self, record: Record, kind: str) -> tuple[Record, ...]:
        """
        Give the records of one kind that refer to *record*, each once, in the book's order.

        Raises:
            casebook.errors.UnknownId: There is no such kind.

        >>> from casebook import book
        >>> len(book.citing(book.segments["S001"], "claim"))
        0
        >>> book.citing(book.segments["S001"], "clam")
        Traceback (most recent call last):
        ...
        casebook.errors.UnknownId: no kind of record 'clam'; did you mean claim?
        """
        wanted = self.of_kind(kind).kind
        found = {
            reference.record.id: reference.record
            for reference in self.references_to(record)
            if reference.record.kind_name == wanted
        }
        return tuple(found.values())

    def cited(self, record: Record, kind: str) -> tuple[Record, ...]:
        """
        Give the records of one kind that *record* refers to, each once, in its own order.

        Raises:
            casebook.errors.UnknownId: There is no such kind, or no such record.

        >>> from casebook import book
        >>> [one.id for one in book.cited(book.claims["C021"], "segment")]
        ['S014']
        >>> book.cited(book.claims["C021"], "segmant")
        Traceback (most recent call last):
        ...
        casebook.errors.UnknownId: no kind of record 'segmant'; did you mean segment?
        """
        wanted = self.of_kind(kind)
        ids = dict.fromkeys(one.id for one in references(record) if one.kind == wanted.kind)
        return wanted.pick(ids)


def _again(cls: type[Book], values: dict[str, Any]) -> Book:
    """Make a book anew, as a pickle or a copy does."""
    return cls(**values)


LOADED = tuple(one.name for one in fields(Book) if one.init)
"""The attributes that a book is made of."""

COLLECTIONS = {
    name: name.removesuffix("s") for name in LOADED if name not in ("article", "dataset")
}
"""Those of them that hold the records of a kind, each with the noun for one of the records."""
