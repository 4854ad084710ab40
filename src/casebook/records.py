"""
The records: what a segment, a claim, a voice, a mechanism, a source is.

Every record is frozen, slotted and keyword-only, and checks its own rules when it is made.
A field whose type names an id type holds references to records of that kind; the records
themselves are looked up on :class:`casebook.books.Book`, which also checks that they exist.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, NewType

from casebook.errors import InvalidRecord

# The fields' types are met at run time by whoever reads them, such as a decoder of JSON.
from casebook.values import Date, Quantity, Value
from casebook.vocabulary import (
    Attribution,
    Bearing,
    ChangeKind,
    Confidence,
    Disposition,
    Factor,
    Ground,
    Kind,
    Level,
    Marks,
    NameKind,
    Origin,
    Phase,
    RelationKind,
    Seen,
    SegmentKind,
    SourceRole,
    Unlocated,
    Verdict,
    Visibility,
    VoiceKind,
    Weight,
    Wording,
)

SectionId = NewType("SectionId", str)
"""The slug of a section, such as ``regrets-of-the-defectors``."""
SegmentId = NewType("SegmentId", str)
"""``S`` and three digits or more, the same number in all of a book, in reading order."""
ClaimId = NewType("ClaimId", str)
"""
``C`` and three digits or more, the same number in all of a book.

Never reused, even after withdrawal.
"""
VoiceId = NewType("VoiceId", str)
"""The slug of a voice, such as ``icsr``."""
MechanismId = NewType("MechanismId", str)
"""The slug of a mechanism, such as ``slippery-slope``."""
ReasonId = NewType("ReasonId", str)
"""The slug of a reason for leaving."""
MirrorId = NewType("MirrorId", str)
"""The slug of a mirror."""
QuestionId = NewType("QuestionId", str)
"""The slug of a question."""
EventId = NewType("EventId", str)
"""The slug of an event."""
TermId = NewType("TermId", str)
"""The slug of a glossary entry."""
SourceId = NewType("SourceId", str)
"""The key of a source, as in its CSL-JSON and BibTeX."""
NameId = NewType("NameId", str)
"""The slug of a proper name."""
ProvenanceId = NewType("ProvenanceId", str)
"""``P`` and the digits of the claim that it is about."""
AssessmentId = NewType("AssessmentId", str)
"""``A`` and the digits of the claim that it is about."""
OmissionId = NewType("OmissionId", str)
"""The slug of something that the article leaves out."""
EditionId = NewType("EditionId", str)
"""The number of an edition: year, month and a counter, such as ``2026.11.0``."""

_SHORTEST, _LONGEST = 5, 40
_MOST_SENTENCES = 3

_SENTENCE_END = re.compile(r"[.?!][”’)]*(?=\s+[^\sa-z]|\s*$)")


def _require(record: Record, field: str, fault: str, step: str, *, ok: object) -> None:
    """Refuse a record whose rule is broken."""
    if not ok:
        raise InvalidRecord(f"{record.kind_name} {record.id}", field, fault, step)


def _require_sentence(record: Record, field: str, text: str) -> None:
    """Hold a text to one or more whole sentences."""
    _require(
        record, field, "does not end with a full stop", "end it with one",
        ok=text.endswith((".", "?", ".”")),
    )  # fmt: skip


def _require_few_sentences(record: Record, field: str, text: str) -> None:
    """Hold a text to a few whole sentences."""
    _require_sentence(record, field, text)
    number = len(_SENTENCE_END.findall(text))
    _require(
        record, field, f"has {number} sentences", f"say it in {_MOST_SENTENCES} at most",
        ok=number <= _MOST_SENTENCES,
    )  # fmt: skip


def _require_question(record: Record, field: str, text: str) -> None:
    """Hold a text to a question."""
    _require(
        record, field, "does not end with a question mark", "put it as a question",
        ok=text.endswith("?"),
    )  # fmt: skip


def _require_slug(record: Record, example: str) -> None:
    """Hold an id to lower-case words of letters and digits, joined by single hyphens."""
    words = record.id.split("-")
    _require(
        record, "id", "has the wrong form", f"write it like {example}",
        ok=record.id.islower() and record.id.isascii() and all(map(str.isalnum, words)),
    )  # fmt: skip


def _require_number(record: Record, example: str) -> None:
    """Hold an id to the letter of the example and at least as many digits."""
    letter, digits = record.id[:1], record.id[1:]
    is_number = digits.isascii() and digits.isdigit()
    _require(
        record, "id", "has the wrong form", f"write it like {example}",
        ok=letter == example[0] and len(record.id) >= len(example) and is_number,
    )  # fmt: skip


class Record(Value):
    """
    What all records share: an id, the name of their kind and a label.

    The kind is the noun that code, pages, columns and messages use.
    """

    __slots__ = ()
    kind_name: ClassVar[str]
    id: str

    @property
    def headline(self) -> str:
        """What names the record to a reader; the id, unless its kind has something better."""
        return self.id

    def __repr__(self) -> str:
        """Show kind, id and headline; the fields are one look away."""
        return f"<{type(self).__name__} {self.id}: {self.headline}>"

    def _repr_html_(self) -> str:
        """Show a card in a notebook: every field that holds something, escaped."""
        from html import escape  # noqa: PLC0415 - only a notebook needs it.

        rows = (
            f'<tr><th scope="row" style="text-align: left">{escape(name.replace("_", " "))}</th>'
            f'<td style="text-align: left">{escape(_shown(value))}</td></tr>'
            for name, value in self._items()
            if value not in ("", (), None)
        )
        title = f"<strong>{escape(f'{self.kind_name} {self.id}')}</strong> {escape(self.headline)}"
        return f"<div><p>{title}</p><table>{''.join(rows)}</table></div>"


def _shown(value: object) -> str:
    """Write a value of a field for a card."""
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "; ".join(map(_shown, value))
        case Quantity() | Date():
            return value.phrase
        case Value():
            held = (_shown(one) for _, one in value._items() if one not in ("", (), None))  # noqa: SLF001 - it is of the same family.
            return ", ".join(held)
        case _:
            return str(value)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Article(Record):
    """
    The article that a casebook is about: what identifies it, never its words.

    Attributes:
        id: Its key among the sources.

        title: Its title as published.

        byline: The name that it was published under.

        publication: Where it appeared.

        published: The day of publication; “last year” in its text is counted from it.

        url: Its address.

        length: Code points of the text that the offsets count in.

        digest:
            The first 16 hexadecimal digits of the SHA-256 of that text, made by *recipe*.

        recipe: The name of the rule by which digests are made, such as ``collapse-ws-v1``.

    >>> from casebook import book
    >>> book.article.byline, book.article.published.phrase
    ('Nomad', '24 September 2015')
    """

    kind_name: ClassVar[str] = "article"
    id: SourceId
    title: str
    byline: str
    publication: str
    published: Date
    url: str
    length: int
    digest: str
    recipe: str

    @property
    def headline(self) -> str:
        """The title."""
        return self.title


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Dataset(Record):
    """
    What a casebook is as a work of its own, to those who load and cite it.

    Attributes:
        id: Its name, as that of the distribution.

        title: Its title.

        description: What it holds, in our words.

        creator: Who made it.

        license: The SPDX identifier of the licence of its records.

        keywords: What it is about. Empty means none given.

        address: Where it is published, ending in a slash; empty where it is at no address.

    >>> from casebook import book
    >>> book.dataset.id, book.dataset.license
    ('disengagement-casebook', 'CC-BY-4.0')
    """

    kind_name: ClassVar[str] = "dataset"
    id: str
    title: str
    description: str
    creator: str
    license: str
    keywords: tuple[str, ...] = ()
    address: str = ""

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "disengagement-casebook")
        _require_sentence(self, "description", self.description)
        _require(
            self, "address", "does not end with a slash", "write it like https://example.org/",
            ok=not self.address or self.address.endswith("/"),
        )  # fmt: skip
        _require(
            self, "license", "is no identifier of SPDX", "write it like CC-BY-4.0",
            ok=self.license.isascii() and self.license.replace("-", "").replace(".", "").isalnum(),
        )  # fmt: skip

    @property
    def headline(self) -> str:
        """The title."""
        return self.title


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Section(Record):
    """
    A part of the article, and the chapter of the book that follows it.

    Attributes:
        id: The slug of its heading.

        number: Its place in the article, from 1.

        heading: Its heading in the article; empty where it has none.

        title: The title of the chapter, in our words.

        gist: What the section argues, in one or two sentences of ours.

    >>> from casebook import book
    >>> book.sections["front"].number
    1
    """

    kind_name: ClassVar[str] = "section"
    id: SectionId
    number: int
    heading: str
    title: str
    gist: str

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "regrets-of-the-defectors")
        _require_sentence(self, "gist", self.gist)

    @property
    def headline(self) -> str:
        """The title of the chapter."""
        return self.title


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Segment(Record):
    """
    A numbered stretch of the article. The segments account for the whole of it.

    Attributes:
        id: ``S`` and three digits or more, in reading order.

        section: The section that it stands in.

        paragraph: The paragraph that it stands in, counted from 1.

        form: What it is by its form.

        disposition: What it does in the argument.

        start: Code points before it in the article, so that 0 is the first character.

        end: Code points up to its end; the character at ``end`` is not part of it.

        digest:
            The first 16 hexadecimal digits of the SHA-256 of its text, made by the
            article's recipe; it checks integrity and hides nothing.

        marks: The form of its apostrophes and quotation marks, a trace of where it comes from.

    >>> from casebook import book
    >>> book.segments["S014"].headline
    'Paragraph 9, sentence'
    """

    kind_name: ClassVar[str] = "segment"
    id: SegmentId
    section: SectionId
    paragraph: int
    form: SegmentKind
    disposition: Disposition
    start: int
    end: int
    digest: str
    marks: Marks

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_number(self, "S014")
        _require(
            self, "end", "is not after start", "give the offset behind the last character",
            ok=0 <= self.start < self.end,
        )  # fmt: skip
        hexadecimal = "0123456789abcdef"
        _require(
            self, "digest", "is not 16 hexadecimal digits", "make it by the article's recipe",
            ok=len(self.digest) == len(hexadecimal) and set(self.digest) <= set(hexadecimal),
        )  # fmt: skip

    @property
    def headline(self) -> str:
        """Where it stands, since its words are not in the records."""
        return f"Paragraph {self.paragraph}, {self.form.label}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Name(Record):
    """
    A proper name that gists use, with the spellings that the article gives it.

    Attributes:
        id: A slug.

        label: How the gists write it.

        kind: What it names.

        also: Other forms that gists use, such as the adjective.

        spellings:
            How the article writes it, each at most seven words. Empty means: as the gists do.

    >>> from casebook import book
    >>> book.names["icsr"].in_article
    ('ICSR',)
    """

    kind_name: ClassVar[str] = "name"
    id: NameId
    label: str
    kind: NameKind
    also: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "ku-klux-klan")

    @property
    def in_gists(self) -> tuple[str, ...]:
        """Every form that a gist may use."""
        return (self.label, *self.also)

    @property
    def in_article(self) -> tuple[str, ...]:
        """Every form by which the name is found in the article."""
        return self.spellings or self.in_gists

    @property
    def headline(self) -> str:
        """The label."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Voice(Record):
    """
    Whom the article presents as asserting something.

    Attributes:
        id: A slug.

        label: The name, or a description where the article gives none.

        kind: What sort of speaker it is.

        named: Whether the article names it.

        description: Who or what that is, and how the article brings it in.

    >>> from casebook import book
    >>> book.voices["icsr"].kind.label, book.voices["icsr"].named
    ('publication', True)
    """

    kind_name: ClassVar[str] = "voice"
    id: VoiceId
    label: str
    kind: VoiceKind
    named: bool
    description: str

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "icsr")
        _require_sentence(self, "description", self.description)

    @property
    def headline(self) -> str:
        """The label."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Relation(Value):
    """
    How a claim bears on another claim, within the article.

    Attributes:
        kind: The relation, read from the claim that holds it.

        claim: The other claim.
    """

    kind: RelationKind
    claim: ClaimId


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Claim(Record):
    """
    One proposition that the article asserts or presupposes, restated so that it stands alone.

    Attributes:
        id: ``C`` and three digits or more. Never reused, even after withdrawal.

        gist:
            The proposition in our words; one sentence, 5 to 40 words when shown. It takes
            each quantity and date by its name in braces.

        kind: What sort of statement it is.

        voice: Whom the article presents as asserting it.

        phase: The stage of a life with an extremist group that it is about.

        weight: How much of the article's argument rests on it.

        segments: Where it was read, in reading order; never empty.

        quantities: The numbers that the gist takes.

        dates: The dates that the gist takes.

        mechanisms: The mechanisms that it invokes. Empty means none, not unknown.

        supplied:
            Names that the gist supplies from the context: they stand in the article, but
            not in the claim's own segments.

        relations: How it bears on other claims.

        note: Why it was read so and not otherwise, where that needs saying.

    Raises:
        casebook.errors.InvalidRecord: A rule above is broken; names claim and field.

    >>> from casebook.vocabulary import Kind, Phase, Weight
    >>> Claim(
    ...     id=ClaimId("C999"),
    ...     gist="A sentence of the proper length that names no segment.",
    ...     kind=Kind.EMPIRICAL,
    ...     voice=VoiceId("author"),
    ...     phase=Phase.CONTEXT,
    ...     weight=Weight.ASIDE,
    ...     segments=(),
    ... )
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: claim C999: segments is empty; cite at least one segment
    """

    kind_name: ClassVar[str] = "claim"
    id: ClaimId
    gist: str
    kind: Kind
    voice: VoiceId
    phase: Phase
    weight: Weight
    segments: tuple[SegmentId, ...]
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Date, ...] = ()
    mechanisms: tuple[MechanismId, ...] = ()
    supplied: tuple[NameId, ...] = ()
    relations: tuple[Relation, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_number(self, "C042")
        _require(self, "segments", "is empty", "cite at least one segment", ok=self.segments)
        _require(
            self, "segments", "is not in reading order", "sort it and name each segment once",
            ok=len(self.segments) == 1 or list(self.segments) == sorted(set(self.segments)),
        )  # fmt: skip
        if "{" in self.gist or self.values:
            self._check_values()
        _require_sentence(self, "gist", self.gist)
        length = len(self.text.split())
        _require(
            self, "gist", f"has {length} words", f"use {_SHORTEST} to {_LONGEST}",
            ok=_SHORTEST <= length <= _LONGEST,
        )  # fmt: skip

    def _check_values(self) -> None:
        """Refuse a value without a place in the gist, and a place without a value."""
        wanted = [piece.partition("}")[0] for piece in self.gist.split("{")[1:]]
        given = [value.name for value in self.values]
        for name in sorted(set(wanted) ^ set(given)):
            fault = "takes {%s}, which is not" if name in wanted else "lacks {%s}, which is"
            _require(
                self, "gist", f"{fault % name} among its values",
                "give every value a place in the gist, and every place a value", ok=False,
            )  # fmt: skip

    @property
    def values(self) -> tuple[Quantity | Date, ...]:
        """The quantities and the dates."""
        return (*self.quantities, *self.dates)

    @property
    def text(self) -> str:
        """The gist with its quantities and dates in place; one sentence."""
        text = self.gist.format_map({value.name: value.phrase for value in self.values})
        return text[0].upper() + text[1:]

    @property
    def headline(self) -> str:
        """The gist as shown."""
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Mechanism(Record):
    """
    One of the mechanisms of radicalisation.

    Attributes:
        id: A slug.

        number: Its place in its authors' order, from 1.

        label: Its name.

        level: The level at which it works.

        definition: What it says, in our words.

        caution: What it does not explain, or how it is misread.

        segments: Where the article names it. Empty means that the article does not.

        sources: What the definition and the caution rest on.

        confidence: How sure the definition is.

        prompts: Questions for discussion, each ends with a question mark. Empty means none.

    >>> from casebook import book
    >>> book.mechanisms["slippery-slope"].level.label
    'individual'
    """

    kind_name: ClassVar[str] = "mechanism"
    id: MechanismId
    number: int
    label: str
    level: Level
    definition: str
    caution: str
    segments: tuple[SegmentId, ...]
    sources: tuple[SourceId, ...]
    confidence: Confidence
    prompts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "slippery-slope")
        _require_sentence(self, "definition", self.definition)
        _require_sentence(self, "caution", self.caution)
        for prompt in self.prompts:
            _require_question(self, "prompts", prompt)

    @property
    def headline(self) -> str:
        """The name."""
        return self.label

    @property
    def discussion(self) -> str:
        """The prompts as running text, which needs no commas between them."""
        return " ".join(self.prompts)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Reason(Record):
    """
    A reason for leaving, as the article or its main source gives it.

    Attributes:
        id: A slug.

        label: Its name, in our words.

        gist: What people who left are reported to say, in our words.

        factor: Whether it drives out or draws away.

        origin: Where it comes from.

        number: Its number among the report's narratives, from 1; None where it is not one.

        claims: The claims that state it.

        sources: What it rests on.

    >>> from casebook import book
    >>> book.reasons["brutality"].factor.label
    'push'
    """

    kind_name: ClassVar[str] = "reason"
    id: ReasonId
    label: str
    gist: str
    factor: Factor
    origin: Origin
    number: int | None
    claims: tuple[ClaimId, ...]
    sources: tuple[SourceId, ...] = ()

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "dull-life")
        _require_sentence(self, "gist", self.gist)

    @property
    def headline(self) -> str:
        """The name."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Mirror(Record):
    """
    A promise that drew people in, beside the reality that drove them out.

    Attributes:
        id: A slug.

        label: What both sides are about.

        promise: What joining seemed to offer, in our words.

        reality: What people who left report instead, in our words.

        promise_claims: The claims that state the promise.

        reality_claims: The claims that state the reality.

        mechanisms: The mechanisms that the promise works by. Empty means none.

        reasons: The reasons for leaving that the reality gives. Empty means none.

    >>> from casebook import book
    >>> book.mirrors["belonging"].promise_claims
    ('C108', 'C111')
    """

    kind_name: ClassVar[str] = "mirror"
    id: MirrorId
    label: str
    promise: str
    reality: str
    promise_claims: tuple[ClaimId, ...]
    reality_claims: tuple[ClaimId, ...]
    mechanisms: tuple[MechanismId, ...] = ()
    reasons: tuple[ReasonId, ...] = ()

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "belonging")
        _require_sentence(self, "promise", self.promise)
        _require_sentence(self, "reality", self.reality)
        for field in ("promise_claims", "reality_claims"):
            _require(self, field, "is empty", "cite at least one claim", ok=getattr(self, field))

    @property
    def headline(self) -> str:
        """What both sides are about."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Position(Value):
    """
    One answer that a class could argue to a question.

    Attributes:
        label: The answer in a few words.

        argument: What speaks for it, in one to three sentences.

        claims: Claims of the article that bear on it. Empty means none.
    """

    label: str
    argument: str
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Question(Record):
    """
    Something that the article asks and leaves open.

    Attributes:
        id: A slug.

        text: The question in our words.

        segments: Where the article asks it; never empty.

        presupposes: The claims that the question takes for granted. Empty means none.

        positions: At least two answers that a class could argue.

    >>> from casebook import book
    >>> len(book.questions["reflect-together"].positions) > 1
    True
    """

    kind_name: ClassVar[str] = "question"
    id: QuestionId
    text: str
    segments: tuple[SegmentId, ...]
    presupposes: tuple[ClaimId, ...]
    positions: tuple[Position, ...]

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "can-they-be-trusted")
        _require_question(self, "text", self.text)
        _require(self, "segments", "is empty", "cite at least one segment", ok=self.segments)
        _require(
            self, "positions", "holds fewer than two", "give each side an argument",
            ok=len(self.positions) > 1,
        )  # fmt: skip

    @property
    def headline(self) -> str:
        """The question."""
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Event(Record):
    """
    A dated happening that the article states, alludes to or stands in.

    Attributes:
        id: A slug.

        date: When, as exactly as it is known.

        gist: What happened, in our words.

        segments: Where the article states it or alludes to it. Empty means: only its frame.

        claims: The claims that it bears on. Empty means none.

        sources: What the date and the happening rest on; never empty.

        confidence: How sure the date is.

    >>> from casebook import book
    >>> book.events["report-published"].date.phrase
    '21 September 2015'
    """

    kind_name: ClassVar[str] = "event"
    id: EventId
    date: Date
    gist: str
    segments: tuple[SegmentId, ...]
    claims: tuple[ClaimId, ...]
    sources: tuple[SourceId, ...]
    confidence: Confidence

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "report-published")
        _require_sentence(self, "gist", self.gist)
        _require(self, "sources", "is empty", "cite at least one source", ok=self.sources)

    @property
    def headline(self) -> str:
        """The date and what happened."""
        return f"{self.date.phrase}: {self.gist}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Link(Value):
    """
    One voice between the reader of the article and the first speaker.

    Attributes:
        label: Who or what it is, as it stands in the middle of a sentence.

        shown: How the article shows it.

        sources:
            The works in which it speaks or is reported; several where they agree. Empty
            means that none is known.

        locator: The place in those works. Empty means that none was noted.
    """

    label: str
    shown: Visibility
    sources: tuple[SourceId, ...] = ()
    locator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Provenance(Record):
    """
    Where the words and the thought of a claim come from, as far as that is known.

    Attributes:
        id: ``P`` and the digits of its claim.

        claim: The claim.

        wording: Whose words carry it in the article.

        chain:
            The voices between the reader and the first speaker, nearest to the article
            first. Empty means that the article speaks for itself.

        known: How that is known.

        confidence: How sure it is.

        note: What else is to be known, such as the length of a shared run or an open end.

    Raises:
        casebook.errors.InvalidRecord: A rule above is broken; names provenance and field.

    >>> from casebook import book
    >>> book.provenances["P021"].sources[-1]
    'neumann-2015-icsr'
    """

    kind_name: ClassVar[str] = "provenance"
    id: ProvenanceId
    claim: ClaimId
    wording: Wording
    known: Ground
    confidence: Confidence
    chain: tuple[Link, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_number(self, "P042")
        if self.note:
            _require_sentence(self, "note", self.note)

    @property
    def sources(self) -> tuple[SourceId, ...]:
        """The works along the chain, nearest first, each once."""
        return tuple(dict.fromkeys(id for link in self.chain for id in link.sources))

    @property
    def headline(self) -> str:
        """The claim, and whose words carry it."""
        return f"{self.claim}: {self.wording.label}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Evidence(Value):
    """
    What one source says about one claim.

    Whether it was public before the article is a fact about the source, and stands there.

    Attributes:
        source: The work.

        bearing: How it stands to the claim as put.

        seen: How it was seen at this place. What is only remembered is no evidence.

        locator: The place in the work, such as ``abstract`` or ``p. 4``.

        unlocated: Why no place is named; None where one is.

        finding: What it says on the matter, in our words. Empty means: the bearing says it.

    Raises:
        casebook.errors.InvalidRecord: It is from memory, it decides by inference, or it has
            neither locator nor reason, or both.

    >>> from casebook.vocabulary import Seen
    >>> Evidence(
    ...     source=SourceId("neumann-2015-icsr"),
    ...     bearing=Bearing.SUPPORTS,
    ...     seen=Seen.MEMORY,
    ...     locator="p. 1",
    ... )
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: evidence of neumann-2015-icsr: seen is memory, which is no evidence; find the work and record how it was seen
    """  # noqa: E501 - a message is one line.

    source: SourceId
    bearing: Bearing
    seen: Seen
    locator: str = ""
    unlocated: Unlocated | None = None
    finding: str = ""

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        self._require(
            "seen", "is memory, which is no evidence", "find the work and record how it was seen",
            ok=self.seen in (Seen.TEXT, Seen.SUMMARY, Seen.INFERRED),
        )  # fmt: skip
        self._require(
            "bearing", f"is {self.bearing}, but the place was not read",
            "let what is inferred give context alone",
            ok=self.seen is not Seen.INFERRED or self.bearing is Bearing.CONTEXT,
        )  # fmt: skip
        self._require(
            "locator", "and unlocated are both empty", "name the place, or say why there is none",
            ok=self.locator.strip() or self.unlocated,
        )  # fmt: skip
        self._require(
            "locator", "and unlocated are both given", "keep the place alone",
            ok=not (self.locator.strip() and self.unlocated),
        )  # fmt: skip

    def _require(self, field: str, fault: str, step: str, *, ok: object) -> None:
        """Refuse a piece of evidence whose rule is broken."""
        if not ok:
            raise InvalidRecord(f"evidence of {self.source}", field, fault, step)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Assessment(Record):
    """
    How a claim holds up: two verdicts, what they rest on, and what would change them.

    Verdicts judge statements, never people.

    Attributes:
        id: ``A`` and the digits of its claim.

        claim: The claim.

        attribution: Whether the voice that the article presents really says it.

        attribution_reason:
            Why, in one to three sentences; empty only for what is the author's own.

        verdict_then:
            How the claim stood to what could be known on the day of the article.

        verdict: How it stands to all that is known on the day of assessment.

        reason: Why, in one to three sentences.

        evidence: What the verdicts rest on. Empty means that the reason says why there is none.

        confidence: How sure the verdict on the claim is.

        assessed: The day of assessment.

        would_change: What would change the verdict, in one to three sentences.

    Raises:
        casebook.errors.InvalidRecord: A rule above is broken; names assessment and field.

    >>> from casebook import book
    >>> book.assessments["A021"].verdict.label
    'imprecise'
    """

    kind_name: ClassVar[str] = "assessment"
    id: AssessmentId
    claim: ClaimId
    attribution: Attribution
    verdict_then: Verdict
    verdict: Verdict
    reason: str
    confidence: Confidence
    assessed: Date
    would_change: str
    attribution_reason: str = ""
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_number(self, "A042")
        _require_few_sentences(self, "reason", self.reason)
        _require_few_sentences(self, "would_change", self.would_change)
        if self.attribution_reason:
            _require_few_sentences(self, "attribution_reason", self.attribution_reason)

    @property
    def headline(self) -> str:
        """The claim, and both verdicts on it."""
        return f"{self.claim}: {self.attribution.label}, {self.verdict.label}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Omission(Record):
    """
    A fact in the article's own sources that it leaves out and that changes the picture.

    Attributes:
        id: A slug.

        label: What it is, in a few words.

        gist: What the sources say, in our words.

        matters: How it changes the picture, in one to three sentences.

        claims: The claims that it bears on; never empty.

        evidence: Where the sources say it; never empty.

        confidence: How sure the fact is.

    >>> from casebook import book
    >>> book.omissions["few-from-the-west"].headline
    'Most of the people counted were not from the West'
    """

    kind_name: ClassVar[str] = "omission"
    id: OmissionId
    label: str
    gist: str
    matters: str
    claims: tuple[ClaimId, ...]
    evidence: tuple[Evidence, ...]
    confidence: Confidence

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "six-more-mechanisms")
        _require_sentence(self, "gist", self.gist)
        _require_few_sentences(self, "matters", self.matters)
        for field in ("claims", "evidence"):
            _require(self, field, "is empty", "name at least one", ok=getattr(self, field))

    @property
    def headline(self) -> str:
        """What it is."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Change(Value):
    """
    What an edition did with some records.

    Attributes:
        kind: What was done.

        ids: The ids of the records, of whatever kind.

        note: Why, or what is different, in one to three sentences.

        replaced_by:
            The ids of the records that stand for those withdrawn. Empty means that none does.

        of_kind:
            The noun for the kind of the records; empty where their ids are borne by one kind
            alone. What is withdrawn always says it.
    """

    kind: ChangeKind
    ids: tuple[str, ...]
    note: str
    replaced_by: tuple[str, ...] = ()
    of_kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Edition(Record):
    """
    One state of the book that was given to readers.

    Attributes:
        id: Year, month and a counter, as the version of the package.

        date: The day of its release.

        gist: What is new in it, in our words.

        changes:
            What it did with records of editions before. The first has none: whatever no
            edition lists as added came with the first.

    Raises:
        casebook.errors.InvalidRecord: A rule above is broken; names edition and field.

    >>> from casebook import book
    >>> book.editions["2026.11.0"].date.iso
    '2026-11-22'
    """

    kind_name: ClassVar[str] = "edition"
    id: EditionId
    date: Date
    gist: str
    changes: tuple[Change, ...] = ()

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        numbers = self.id.split(".") if self.id.isascii() else ()
        _require(
            self, "id", "has the wrong form", "write it like 2026.11.0",
            ok=len(numbers) == len("ymc") and all(map(str.isdigit, numbers)),
        )  # fmt: skip
        _require_sentence(self, "gist", self.gist)
        for change in self.changes:
            _require_few_sentences(self, "changes.note", change.note)
            _require(self, "changes.ids", "is empty", "name a record", ok=change.ids)

    @property
    def headline(self) -> str:
        """The number."""
        return self.id


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Withdrawal(Record):
    """
    What stands for a record that an edition has withdrawn, so that its id still leads somewhere.

    It is not written by hand: :attr:`casebook.books.Book.withdrawals` takes it from the editions.

    Attributes:
        id: The id of the record, which no other record ever bears.

        edition: The edition that withdrew it.

        note: Why.

        replaced_by: The ids of the records that stand for it. Empty means that none does.

        of_kind: The noun for its kind.
    """

    kind_name: ClassVar[str] = "withdrawal"
    id: str
    edition: EditionId
    note: str
    replaced_by: tuple[str, ...] = ()
    of_kind: str = ""

    @property
    def headline(self) -> str:
        """Since when, and why."""
        return f"Withdrawn in {self.edition}. {self.note}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Term(Record):
    """
    A glossary entry.

    Attributes:
        id: A slug.

        label: The term.

        definition: What it means here, in our words.

        see: Terms to read beside it. Empty means none.

        sources: What the definition rests on. Empty means: it is fixed by the casebook.

        everyday:
            Whether the label is an everyday word as well, so that a text may mean something
            else by it.

    >>> from casebook import book
    >>> book.terms["push-factor"].see
    ('pull-factor', 'reason')
    """

    kind_name: ClassVar[str] = "term"
    id: TermId
    label: str
    definition: str
    see: tuple[TermId, ...] = ()
    sources: tuple[SourceId, ...] = ()
    everyday: bool = False

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "push-factor")
        _require_sentence(self, "definition", self.definition)

    @property
    def headline(self) -> str:
        """The term."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Source(Record):
    """
    A work, in the terms of the Citation Style Language (CSL) 1.0.2.

    Attributes:
        id: Its key, the same in CSL-JSON and BibTeX.

        type: Its CSL type, such as ``report``.

        title: Its title; what stands in for one where *note* says so.

        role: How the article stands to it.

        seen: How it was seen.

        author:
            Its authors, each as ``Family, Given`` or as the name of a body. Empty means that
            none was seen.

        editor: Its editors, written as authors are.

        translator: Its translators, likewise.

        issued: When it appeared. None means that no date was seen.

        container_title: What it appeared in.

        publisher: Who published it.

        publisher_place: Where that publisher sits.

        volume: Its volume.

        issue: Its issue.

        page: Its pages.

        number_of_pages: How many pages it has; empty where that was not seen.

        edition: Its edition, where it is not the first.

        number: The number that its publisher gave it.

        doi: Its Digital Object Identifier.

        isbn: Its International Standard Book Number.

        url: Its address, or that of the copy that was read.

        segments: Where the article names it or leans on it. Empty means nowhere.

        before_article:
            Whether it was public before the article. None means that its date is open.

        reliability: How far it can be relied on, where there is something to say.

        note: What was and was not seen of it.

    >>> from casebook import book
    >>> book.sources["neumann-2015-icsr"].author
    ('Neumann, Peter R.',)
    """

    kind_name: ClassVar[str] = "source"
    id: SourceId
    type: str
    title: str
    role: SourceRole
    seen: Seen
    author: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    translator: tuple[str, ...] = ()
    issued: Date | None = None
    container_title: str = ""
    publisher: str = ""
    publisher_place: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    number_of_pages: str = ""
    edition: str = ""
    number: str = ""
    doi: str = ""
    isbn: str = ""
    url: str = ""
    segments: tuple[SegmentId, ...] = ()
    before_article: bool | None = None
    reliability: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Check the rules that a type cannot state."""
        _require_slug(self, "neumann-2015-icsr")
        _require(
            self, "seen", f"is {self.seen}, so nothing of it was read",
            "find the work, or list it as a lead to check",
            ok=self.seen in (Seen.TEXT, Seen.SUMMARY),
        )  # fmt: skip

    @property
    def headline(self) -> str:
        """The title."""
        return self.title
