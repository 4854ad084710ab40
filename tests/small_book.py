"""
A second casebook, about an invented article: the engine must know neither.

The article here may be quoted, broken and misread at will, so that the tests can show what is
noticed. It has every form of segment, every disposition, and every way to state a value.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from casebook.books import Book, Records
from casebook.records import (
    Article,
    Claim,
    ClaimId,
    Event,
    EventId,
    Mechanism,
    MechanismId,
    Mirror,
    MirrorId,
    Name,
    NameId,
    Position,
    Question,
    QuestionId,
    Reason,
    ReasonId,
    Relation,
    Section,
    SectionId,
    Segment,
    SegmentId,
    Source,
    SourceId,
    Term,
    TermId,
    Voice,
    VoiceId,
)
from casebook.values import Date, Quantity
from casebook.views.anchors import digest
from casebook.vocabulary import (
    Confidence,
    Disposition,
    Factor,
    Kind,
    Level,
    NameKind,
    Origin,
    Phase,
    Qualifier,
    RelationKind,
    Seen,
    SegmentKind,
    SourceRole,
    VoiceKind,
    Weight,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = """\
Tuesday, May 14, 2019

Why the Ferry of Aldmoor Lost Its Crew

by Tern

An old ferry The ferry once carried 1,200 people a day. Last year it carried around forty.
According to the Harbour Board, at least six captains have resigned since March last year.

Leaving the Ferry
Captain Ilse Brandt’s letter says:
“The  boat was old. It was plain neglect.”
In the 1930s the Aldmoor line was the pride of Lake Senn.
A few weeks ago the last captain\N{NO-BREAK SPACE}went  ashore. So much for boats.
Should the town buy another one? Or build a bridge.
"""
"""The invented article. Two spaces and a no-break space stand within sentences, as in real ones."""

_FRONT, _LEAVING = SectionId("front"), SectionId("leaving")

_STRETCHES = (
    (_FRONT, 1, SegmentKind.DATE, Disposition.STRUCTURE, "Tuesday, May 14, 2019"),
    (_FRONT, 2, SegmentKind.TITLE, Disposition.STRUCTURE, "Why the Ferry of Aldmoor Lost Its Crew"),
    (_FRONT, 3, SegmentKind.BYLINE, Disposition.STRUCTURE, "by Tern"),
    (_FRONT, 4, SegmentKind.IMAGE_ALT, Disposition.STRUCTURE, "An old ferry"),
    (_FRONT, 4, SegmentKind.SENTENCE, Disposition.CLAIM,
     "The ferry once carried 1,200 people a day."),
    (_FRONT, 4, SegmentKind.SENTENCE, Disposition.CLAIM, "Last year it carried around forty."),
    (_FRONT, 5, SegmentKind.SENTENCE, Disposition.CLAIM,
     "According to the Harbour Board, at least six captains have resigned since March last year."),
    (_LEAVING, 6, SegmentKind.HEADING, Disposition.STRUCTURE, "Leaving the Ferry"),
    (_LEAVING, 7, SegmentKind.SENTENCE, Disposition.LEAD_IN, "Captain Ilse Brandt’s letter says:"),
    (_LEAVING, 8, SegmentKind.SENTENCE, Disposition.CLAIM, "“The  boat was old."),
    (_LEAVING, 8, SegmentKind.SENTENCE, Disposition.CLAIM, "It was plain neglect.”"),
    (_LEAVING, 9, SegmentKind.SENTENCE, Disposition.CLAIM,
     "In the 1930s the Aldmoor line was the pride of Lake Senn."),
    (_LEAVING, 10, SegmentKind.SENTENCE, Disposition.CLAIM,
     "A few weeks ago the last captain\N{NO-BREAK SPACE}went  ashore."),
    (_LEAVING, 10, SegmentKind.SENTENCE, Disposition.TRANSITION, "So much for boats."),
    (_LEAVING, 11, SegmentKind.SENTENCE, Disposition.QUESTION,
     "Should the town buy another one?"),
    (_LEAVING, 11, SegmentKind.SENTENCE, Disposition.FRAGMENT, "Or build a bridge."),
)  # fmt: skip


def _segments() -> Iterator[Segment]:
    """Give the segments, each found behind the one before it."""
    end = 0
    for number, (section, paragraph, form, disposition, stretch) in enumerate(_STRETCHES, start=1):
        start = TEXT.index(stretch, end)
        end = start + len(stretch)
        yield Segment(
            id=SegmentId(f"S{number:03}"),
            section=section,
            paragraph=paragraph,
            form=form,
            disposition=disposition,
            start=start,
            end=end,
            digest=digest(stretch),
        )


ARTICLE = Article(
    id=SourceId("tern-2019"),
    title="Why the Ferry of Aldmoor Lost Its Crew",
    byline="Tern",
    publication="The Harbour Pages",
    published=Date(iso="2019-05-14"),
    url="https://example.org/ferry",
    length=len(TEXT),
    digest=digest(TEXT),
    recipe="collapse-ws-v1",
)

SECTIONS = (
    Section(id=_FRONT, number=1, heading="", title="Figures", gist="It counts who is left."),
    Section(
        id=_LEAVING,
        number=2,
        heading="Leaving the Ferry",
        title="Reasons",
        gist="It asks why the crew went.",
    ),
)

NAMES = (
    Name(id=NameId("aldmoor"), label="Aldmoor", kind=NameKind.PLACE),
    Name(id=NameId("ilse-brandt"), label="Ilse Brandt", kind=NameKind.PERSON, also=("Brandt",)),
    Name(
        id=NameId("senn"),
        label="Senn",
        kind=NameKind.PLACE,
        spellings=("Lake Senn",),
    ),
)

VOICES = (
    Voice(
        id=VoiceId("author"),
        label="The author",
        kind=VoiceKind.PERSON,
        named=True,
        description="The writer who signs as Tern.",
    ),
    Voice(
        id=VoiceId("harbour-board"),
        label="The Harbour Board",
        kind=VoiceKind.BODY,
        named=True,
        description="The body that runs the harbour.",
    ),
    Voice(
        id=VoiceId("captain"),
        label="A captain",
        kind=VoiceKind.PERSON,
        named=False,
        description="A captain who wrote a letter.",
    ),
)

CLAIMS = (
    Claim(
        id=ClaimId("C001"),
        gist="The ferry of Aldmoor once carried {count} a day.",
        kind=Kind.EMPIRICAL,
        voice=VoiceId("author"),
        phase=Phase.CONTEXT,
        weight=Weight.SUPPORTING,
        segments=(SegmentId("S005"),),
        quantities=(Quantity(name="count", number=1_200, unit="people"),),
        supplied=(NameId("aldmoor"),),
    ),
    Claim(
        id=ClaimId("C002"),
        gist="In {when} the ferry carried {count} a day.",
        kind=Kind.EMPIRICAL,
        voice=VoiceId("author"),
        phase=Phase.CONTEXT,
        weight=Weight.SUPPORTING,
        segments=(SegmentId("S006"),),
        quantities=(Quantity(name="count", number=40, unit="people", qualifier=Qualifier.ABOUT),),
        dates=(Date(name="when", iso="2018", stated="Last year"),),
        relations=(Relation(kind=RelationKind.CONTRASTS, claim=ClaimId("C001")),),
    ),
    Claim(
        id=ClaimId("C003"),
        gist="{count} have resigned from the ferry since {since}.",
        kind=Kind.EMPIRICAL,
        voice=VoiceId("harbour-board"),
        phase=Phase.DISENGAGEMENT,
        weight=Weight.CENTRAL,
        segments=(SegmentId("S007"),),
        quantities=(
            Quantity(name="count", number=6, unit="captains", qualifier=Qualifier.AT_LEAST),
        ),
        dates=(Date(name="since", iso="2018-03", stated="March last year"),),
    ),
    Claim(
        id=ClaimId("C004"),
        gist="The ferry was old, as Brandt’s letter has it.",
        kind=Kind.TESTIMONIAL,
        voice=VoiceId("captain"),
        phase=Phase.ENGAGEMENT,
        weight=Weight.SUPPORTING,
        segments=(SegmentId("S009"), SegmentId("S010")),
        relations=(Relation(kind=RelationKind.SUPPORTS, claim=ClaimId("C005")),),
    ),
    Claim(
        id=ClaimId("C005"),
        gist="The ferry was left to neglect.",
        kind=Kind.EXPLANATORY,
        voice=VoiceId("captain"),
        phase=Phase.ENGAGEMENT,
        weight=Weight.CENTRAL,
        segments=(SegmentId("S011"),),
        mechanisms=(MechanismId("neglect"),),
    ),
    Claim(
        id=ClaimId("C006"),
        gist="In {when} the line of Aldmoor was the pride of Senn.",
        kind=Kind.EVALUATIVE,
        voice=VoiceId("author"),
        phase=Phase.INVOLVEMENT,
        weight=Weight.ASIDE,
        segments=(SegmentId("S012"),),
        dates=(Date(name="when", iso="193X"),),
    ),
    Claim(
        id=ClaimId("C007"),
        gist="The last captain left the ferry in {when}.",
        kind=Kind.EMPIRICAL,
        voice=VoiceId("author"),
        phase=Phase.DISENGAGEMENT,
        weight=Weight.SUPPORTING,
        segments=(SegmentId("S013"),),
        dates=(Date(name="when", iso="2019-04", stated="A few weeks ago"),),
    ),
    Claim(
        id=ClaimId("C008"),
        gist="The town could buy another ferry if it wished.",
        kind=Kind.PREDICTIVE,
        voice=VoiceId("author"),
        phase=Phase.REINTEGRATION,
        weight=Weight.ASIDE,
        segments=(SegmentId("S015"), SegmentId("S016")),
    ),
)

MECHANISMS = (
    Mechanism(
        id=MechanismId("neglect"),
        number=1,
        label="Neglect",
        level=Level.GROUP,
        definition="What nobody looks after drives people out.",
        caution="It does not say who ought to have looked after it.",
        segments=(SegmentId("S011"),),
        sources=(SourceId("board-2018"),),
        confidence=Confidence.MEDIUM,
    ),
)

REASONS = (
    Reason(
        id=ReasonId("old-boat"),
        label="The boat",
        gist="They did not trust the boat.",
        factor=Factor.PUSH,
        origin=Origin.REPORT,
        number=1,
        claims=(ClaimId("C004"),),
    ),
    Reason(
        id=ReasonId("dry-land"),
        label="Dry land",
        gist="They liked it better ashore.",
        factor=Factor.PULL,
        origin=Origin.ARTICLE,
        number=None,
        claims=(ClaimId("C007"),),
    ),
)

MIRRORS = (
    Mirror(
        id=MirrorId("pride"),
        label="Pride",
        promise="A line to be proud of.",
        reality="A boat that nobody looked after.",
        promise_claims=(ClaimId("C006"),),
        reality_claims=(ClaimId("C004"), ClaimId("C005")),
        mechanisms=(MechanismId("neglect"),),
        reasons=(ReasonId("old-boat"),),
    ),
)

QUESTIONS = (
    Question(
        id=QuestionId("buy-another"),
        text="Should the town buy another ferry?",
        segments=(SegmentId("S015"), SegmentId("S016")),
        presupposes=(ClaimId("C008"),),
        positions=(
            Position(label="Yes", argument="People need it.", claims=(ClaimId("C001"),)),
            Position(label="No", argument="Few people use it.", claims=(ClaimId("C002"),)),
        ),
    ),
)

EVENTS = (
    Event(
        id=EventId("resignations-begin"),
        date=Date(iso="2018-03", stated="March last year"),
        gist="The first captain resigns.",
        segments=(SegmentId("S007"),),
        claims=(ClaimId("C003"),),
        sources=(SourceId("board-2018"),),
        confidence=Confidence.HIGH,
    ),
)

TERMS = (
    Term(id=TermId("line"), label="Line", definition="A route.", see=(TermId("ferry"),)),
    Term(id=TermId("ferry"), label="Ferry", definition="A boat that goes there and back."),
)

SOURCES = (
    Source(
        id=SourceId("tern-2019"),
        type="post-weblog",
        title="Why the Ferry of Aldmoor Lost Its Crew",
        role=SourceRole.SUBJECT,
        seen=Seen.TEXT,
        issued=Date(iso="2019-05-14"),
    ),
    Source(
        id=SourceId("board-2018"),
        type="report",
        title="Yearly report",
        role=SourceRole.NAMED,
        seen=Seen.SUMMARY,
        author=("Harbour Board",),
        segments=(SegmentId("S007"),),
        before_article=True,
    ),
)

BOOK = Book(
    article=ARTICLE,
    sections=Records("section", SECTIONS),
    segments=Records("segment", tuple(_segments())),
    names=Records("name", NAMES),
    voices=Records("voice", VOICES),
    claims=Records("claim", CLAIMS),
    mechanisms=Records("mechanism", MECHANISMS),
    reasons=Records("reason", REASONS),
    mirrors=Records("mirror", MIRRORS),
    questions=Records("question", QUESTIONS),
    events=Records("event", EVENTS),
    terms=Records("term", TERMS),
    sources=Records("source", SOURCES),
)
"""The casebook on the invented article; nothing is wrong with it."""


def changed(book: Book, kind: str, id: str, /, **changes: Any) -> Book:  # noqa: ANN401 - any field.
    """Give *book* with the fields of one record changed; its constructor may refuse."""
    records = [
        replace(record, **changes) if record.id == id else record  # type: ignore[type-var]
        for record in book.of_kind(kind)
    ]
    return _with(book, Records(kind, records))


def only(book: Book, kind: str, *ids: str) -> Book:
    """Give *book* with none but these records of one kind, in the order of the ids."""
    return _with(book, Records(kind, book.of_kind(kind).pick(ids)))


def _with(book: Book, records: Records[Any]) -> Book:
    """Give *book* with other records of one kind."""
    field: dict[str, Any] = {f"{records.kind}s": records}
    return replace(book, **field)
