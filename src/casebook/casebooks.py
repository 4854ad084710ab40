"""
The Python face of a book: choose, search, tabulate and export from the book itself.

Each method reads its arguments, calls a view and hands the answer on.

>>> from casebook import book
>>> central = book.claims.where(verdict="contradicted", weight="central")
>>> central.ids
('C047', 'C326', 'C354')
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from casebook.books import Book, Records
from casebook.errors import InvalidSelection, UnknownId, WithdrawnId, either

if TYPE_CHECKING:
    import datetime as dt
    import os
    from collections.abc import Iterable
    from pathlib import Path
    from typing import Self

    from casebook.records import (
        Assessment,
        Claim,
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
    )
    from casebook.values import Date
    from casebook.views.search import Hit
    from casebook.views.trail import Trail
    from casebook.vocabulary import Attribution, Kind, Phase, Verdict, Weight, Wording

R = TypeVar("R", bound="Record")


class Collection(Records[R]):
    """
    The records of one kind in a casebook, or some of them.

    Like every collection it is read-only and compares by its records. An id that an edition has
    withdrawn is told from one that never was. A pickle or a copy of it is a plain
    :class:`casebook.books.Records`, since it would else hold the whole book.

    Args:
        kind: The noun for one of the records.
        records: The records, in order.
        book: The casebook that they are part of.
    """

    __slots__ = ("_book",)

    def __init__(self, kind: str, records: Iterable[R], book: Casebook) -> None:
        """Remember the book, which knows what follows from other records."""
        super().__init__(kind, records)
        self._book = book

    def __getitem__(self, id: str) -> R:
        """
        Give the record that bears the id.

        Raises:
            casebook.errors.WithdrawnId: An edition has withdrawn it; says why, and what stands
                for it.
            casebook.errors.UnknownId: There never was such a record; suggests the nearest.

        >>> from casebook import book
        >>> book.voices["icsr"].label
        'The ICSR report'
        >>> book.voices["icrs"]
        Traceback (most recent call last):
        ...
        casebook.errors.UnknownId: no voice 'icrs'; did you mean icsr or cicero?
        """
        try:
            return super().__getitem__(id)
        except UnknownId:
            if id not in self._book.withdrawals:
                raise
            gone = self._book.withdrawals[id]
            if gone.of_kind not in ("", self.kind):
                raise
            raise WithdrawnId(self.kind, id, gone.edition, gone.note, gone.replaced_by) from None

    def __reduce__(self) -> tuple[object, ...]:
        """Let a pickle or a copy hold the records alone."""
        return Records, (self.kind, tuple(self))

    def where(self, **conditions: str | bool) -> Self:
        """
        Give those of the records that meet every condition, in order.

        Args:
            conditions:
                A word, an id or a truth for each field, as
                :func:`casebook.views.select.facets` names the fields of a kind. A field that
                holds several words meets the condition when one of them is the word.

        Raises:
            casebook.errors.InvalidSelection: There is no such field, or it never has that word;
                suggests the nearest.

        >>> from casebook import book
        >>> book.voices.where(kind="body", named=True).ids
        ('cia', 'amnesty')
        >>> len(book.mechanisms.where()) == len(book.mechanisms)
        True
        >>> book.voices.where(knd="body")
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidSelection: 'knd' is no field to choose voices by; did you mean kind?
        """
        from casebook.views.select import YES_OR_NO, select  # noqa: PLC0415 - loaded on use.

        yes, no = YES_OR_NO
        words = {
            field: (yes if word else no) if isinstance(word, bool) else word
            for field, word in conditions.items()
        }
        return type(self)(self.kind, select(self._book, self, words), self._book)

    def search(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """
        Give the records of this kind whose texts hold the words, best first.

        To look up an id is another, exact thing.

        Args:
            text: Words; those in double quotes must follow one another.
            limit: The most hits to give.

        Raises:
            casebook.errors.InvalidSelection: The text holds no word, or the limit is no number.

        >>> from casebook import book
        >>> book.mechanisms.search("love")[0].record.id
        'love'
        >>> book.mechanisms.search("lighthouse")
        ()
        >>> book.mechanisms.search("?!")
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidSelection: '?!' holds no word to search for; write one or more words, or a phrase in double quotes
        """  # noqa: E501 - a message is one line.
        from casebook.views.search import search  # noqa: PLC0415 - loaded on use.

        return search(self._book, text, [self.kind], limit, among=self)


class Claims(Collection["Claim"]):
    """The claims of a casebook, or some of them, with the fields to choose by as arguments."""

    __slots__ = ()

    def where(  # type: ignore[override]  # noqa: PLR0913 - one for each field of a claim.
        self,
        *,
        kind: Kind | str | None = None,
        voice: str | None = None,
        phase: Phase | str | None = None,
        weight: Weight | str | None = None,
        section: str | None = None,
        segment: str | None = None,
        mechanism: str | None = None,
        wording: Wording | str | None = None,
        attribution: Attribution | str | None = None,
        verdict: Verdict | str | None = None,
        verdict_then: Verdict | str | None = None,
        source: str | None = None,
        evidence: str | None = None,
        supplied: str | None = None,
        clocks: str | None = None,
        noted: bool | None = None,
        known_by: Date | dt.date | str | None = None,
    ) -> Claims:
        """
        Give those of the claims that meet every condition, in order. None is no condition.

        Args:
            kind: What sort of statement it is.
            voice: The id of the voice that the article presents.
            phase: The stage of a life with an extremist group.
            weight: How much of the argument rests on it.
            section: The id of a section that it stands in.
            segment: The id of a segment that it was read from.
            mechanism: The id of a mechanism that it invokes.
            wording: Whose words carry it.
            attribution: Whether the voice really says it.
            verdict: How it stands to all that is known.
            verdict_then: How it stood to what could be known on the day of the article.
            source: The id of the source nearest to it in its attribution chain.
            evidence: The id of a source that its assessment cites.
            supplied: The id of a name that its gist supplies from the context.
            clocks: Whether its two verdicts ``agree`` or ``differ``.
            noted: Whether it has a note on how it was read.
            known_by:
                A day, as ``2015-09-24``, ``datetime.date`` or :class:`casebook.values.Date`; a
                month or a year stands for its last day. The claims of which some evidence that
                bears on them was public by then, as :func:`casebook.views.select.could_be_known`
                tells in full.

        Raises:
            casebook.errors.InvalidSelection: A word or an id that there is not.
            casebook.errors.InvalidRecord: ``known_by`` is no date.

        >>> from casebook import book
        >>> from casebook.vocabulary import Kind
        >>> chosen = book.claims.where(kind=Kind.EMPIRICAL, voice="icsr", verdict="supported")
        >>> "C021" in chosen, len(chosen) < len(book.claims)
        (False, True)
        >>> len(book.claims.where(known_by="1900")) < len(book.claims.where(known_by="2015-09-24"))
        True
        >>> book.claims.where(verdict="suported")
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidSelection: 'suported' is no verdict of claims; did you mean supported?
        """  # noqa: E501 - a message is one line.
        given = {
            "kind": kind,
            "voice": voice,
            "phase": phase,
            "weight": weight,
            "section": section,
            "segment": segment,
            "mechanism": mechanism,
            "wording": wording,
            "attribution": attribution,
            "verdict": verdict,
            "verdict_then": verdict_then,
            "source": source,
            "evidence": evidence,
            "supplied": supplied,
            "clocks": clocks,
            "noted": noted,
        }
        chosen = super().where(**{name: word for name, word in given.items() if word is not None})
        if known_by is None:
            return chosen
        from casebook.values import Date  # noqa: PLC0415 - loaded on use.
        from casebook.views.select import could_be_known  # noqa: PLC0415 - loaded on use.

        day = known_by if isinstance(known_by, Date) else Date(iso=str(known_by))
        known = could_be_known(self._book, day)
        return Claims(self.kind, (one for one in chosen if one.id in known), self._book)


class Casebook(Book):
    """
    A book with what its users ask of it.

    It is made from a book (:meth:`of`), from a file (:meth:`load`), or, like a book, from its
    collections.

    >>> from casebook import book
    >>> [claim.id for claim in book.citing(book.mechanisms["slippery-slope"], "claim")]
    ['C055', 'C119']
    """

    __slots__ = ()

    if TYPE_CHECKING:
        sections: Collection[Section]
        segments: Collection[Segment]
        names: Collection[Name]
        voices: Collection[Voice]
        claims: Claims
        provenances: Collection[Provenance]
        assessments: Collection[Assessment]
        omissions: Collection[Omission]
        mechanisms: Collection[Mechanism]
        reasons: Collection[Reason]
        mirrors: Collection[Mirror]
        questions: Collection[Question]
        events: Collection[Event]
        terms: Collection[Term]
        sources: Collection[Source]
        editions: Collection[Edition]

    @classmethod
    def of(cls, book: Book) -> Self:
        """
        Give a casebook of the records of a book, loaded as late as those of the book.

        >>> from casebook.data import BOOK
        >>> Casebook.of(BOOK).claims == BOOK.claims
        True
        """
        return cls.late(partial(getattr, book))

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """
        Give the casebook that a file of the format ``json`` holds. It needs the extra ``bulk``.

        Args:
            path: The file; also one that gzip has packed, as earlier editions are kept.

        Raises:
            casebook.errors.InvalidDocument: The file cannot be read, or is none of a casebook;
                names the record and the field at fault.
            casebook.errors.MissingLibrary: The library that reads it is not installed.

        >>> from tempfile import TemporaryDirectory
        >>> from casebook import book
        >>> with TemporaryDirectory() as folder:
        ...     [path] = book.export("json", folder)
        ...     Casebook.load(path) == book
        True
        >>> Casebook.load("no such.json")
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidDocument: no such.json: there is no such file; check its name
        """
        from casebook.formats.loading import load  # noqa: PLC0415 - loaded on use.

        return cls.of(load(path))

    def _collect(self, kind: str, rows: Iterable[Record]) -> Records[Record]:
        """Make a collection that knows this book."""
        made: type[Collection[Any]] = Claims if kind == "claim" else Collection
        return made(kind, rows, self)

    def search(self, text: str, kinds: Iterable[str] = (), limit: int = 20) -> tuple[Hit, ...]:
        """
        Give the records whose texts hold the words, best first.

        To look up an id is another, exact thing: :meth:`casebook.books.Book.find`.

        Args:
            text: Words; those in double quotes must follow one another.
            kinds: The nouns for the kinds to search, such as ``claim``. Empty means all.
            limit: The most hits to give.

        Raises:
            casebook.errors.InvalidSelection: The text holds no word, a kind is none, or the
                limit is no number.

        >>> from casebook import book
        >>> book.search("slippery slope", ["mechanism"])[0].record
        <Mechanism slippery-slope: Slippery slope>
        >>> book.search("lighthouse")
        ()
        >>> book.search("slippery", ["mechanisms of old"])
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidSelection: 'mechanisms of old' is no kind of record; did you mean mechanisms?
        """  # noqa: E501 - a message is one line.
        from casebook.views.search import search  # noqa: PLC0415 - loaded on use.

        return search(self, text, kinds, limit)

    def cite(self, record: Record | str | None = None, style: str = "apa") -> str:
        """
        Give the citation of the casebook, or of a record of it.

        Args:
            record: A record or its id; a source stands for its work. None means the whole.
            style:
                ``apa``, ``bibtex``, ``ris``, ``csl`` (CSL-JSON), or for the whole ``cff``, the
                Citation File Format.

        Raises:
            casebook.errors.InvalidSelection: There is no such style, it cites the whole alone,
                or several records bear the id.
            casebook.errors.UnknownId: No record bears the id.
            casebook.errors.InvalidRecord: The book has no dataset, which says what it is.

        >>> from casebook import book
        >>> book.cite("mccauley-moskalenko-2008")[:37]
        'McCauley, C., & Moskalenko, S. (2008)'
        >>> book.cite(book.claims["C021"], "bibtex").splitlines()[0]
        '@misc{casebook-C021,'
        >>> book.cite("icsr")
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidSelection: 'icsr' is the id of several records; give the record itself: name, voice or term
        """  # noqa: E501 - a message is one line.
        from casebook.views.cite import STYLES, cited, item_of  # noqa: PLC0415 - loaded on use.

        if style == "cff":
            if record is not None:
                step = "leave out the record, or choose another style"
                raise InvalidSelection(style, "cites the whole", step)
            from casebook.formats import files_of  # noqa: PLC0415 - loaded on use.

            return files_of(self, style)[0].content.decode()
        if style not in STYLES:
            raise InvalidSelection(style, "is no style", known=(*STYLES, "cff"))
        if isinstance(record, str):
            id, (record, *others) = record, self.find(record)
            if others:
                kinds = either([one.kind_name for one in (record, *others)])
                step = f"give the record itself: {kinds}"
                raise InvalidSelection(id, "is the id of several records", step)
        return cited([item_of(self, record)], style)

    def trail(self, claim: Claim | str) -> Trail:
        """
        Give who said a claim first, with every voice between the article and that one.

        Args:
            claim: The claim or its id.

        Raises:
            casebook.errors.UnknownId: There is no such claim.

        >>> from casebook import book
        >>> found = book.trail("C021")
        >>> found.first, [step.shown.label for step in found.steps]
        ('the ICSR report', ['not shown in the article', 'named with the claim'])
        >>> book.trail("C001").steps, book.trail("C001").first
        ((), 'the article itself')
        >>> book.trail("C21")
        Traceback (most recent call last):
        ...
        casebook.errors.UnknownId: no claim 'C21'; did you mean C021?
        """
        from casebook.views.trail import trail  # noqa: PLC0415 - loaded on use.

        return trail(self, self.claims[claim] if isinstance(claim, str) else claim)

    def tables(self) -> dict[str, list[dict[str, str | int | bool | None]]]:
        """
        Give the records as flat rows, a table for each kind and for each list within records.

        Data frame libraries take a table as it is; ids link one table with another. A column of
        one type may begin with many None, so polars wants ``infer_schema_length=None``.

        Returns:
            The rows of each table, by its name; every row of a table has the same columns.

        >>> from casebook import book
        >>> tables = book.tables()
        >>> len(tables["claims"]) == len(book.claims)
        True
        >>> tables["claim_mechanisms"][0]["claim"] in book.claims
        True
        """
        from casebook.views.tables import tables  # noqa: PLC0415 - loaded on use.

        return tables(self)

    def export(
        self,
        format: str,  # noqa: A002 - it is what users call it.
        target: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        base: str = "",
    ) -> tuple[Path, ...]:
        """
        Write the book in one of :data:`casebook.formats.FORMATS`.

        Args:
            format: The name of the format, such as ``csv``.
            target: A file, or a folder, where files keep their names.
            overwrite: Whether files that are there may be replaced.
            base: The address under which the records stand; that of the dataset where empty.

        Returns:
            The paths of the files that were written, each whole.

        Raises:
            casebook.errors.InvalidSelection: There is no such format.
            casebook.errors.MissingLibrary: A library that the format needs is not installed.
            casebook.errors.CannotWrite: A file is there already, or the system refuses; what
                stood there is as it was.

        >>> from tempfile import TemporaryDirectory
        >>> from casebook import book
        >>> with TemporaryDirectory() as folder:
        ...     [path] = book.export("bibtex", folder)
        ...     path.name
        'sources.bib'
        >>> book.export("exel", "records")
        Traceback (most recent call last):
        ...
        casebook.errors.InvalidSelection: 'exel' is no format; write json, jsonl, schema, csv, sqlite, parquet, csl, bibtex, jsonld, nquads or cff
        """  # noqa: E501 - a message is one line.
        from casebook.formats import export  # noqa: PLC0415 - loaded on use.

        return export(self, format, target, overwrite=overwrite, base=base)
