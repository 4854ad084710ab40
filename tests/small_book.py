"""
A second casebook, about an invented article: the engine must know neither.

The article here may be quoted, broken and misread at will, so that the tests can show what is
noticed. It has every form of segment, every disposition, every way to state a value, and every
verdict on a claim.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from casebook.books import Book, Records
from casebook.records import (
    Article,
    Assessment,
    AssessmentId,
    Change,
    Claim,
    ClaimId,
    Edition,
    EditionId,
    Event,
    EventId,
    Evidence,
    Link,
    Mechanism,
    MechanismId,
    Mirror,
    MirrorId,
    Name,
    NameId,
    Omission,
    OmissionId,
    Position,
    Provenance,
    ProvenanceId,
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
from casebook.views.anchors import digest, marks_in
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
    NameKind,
    Origin,
    Phase,
    Qualifier,
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
            marks=marks_in(stretch),
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

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P001"),
        claim=ClaimId("C001"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P002"),
        claim=ClaimId("C002"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="Nobody else counts so few.",
    ),
    Provenance(
        id=ProvenanceId("P003"),
        claim=ClaimId("C003"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="The Harbour Board",
                shown=Visibility.NAMED,
                sources=(SourceId("board-2018"),),
                locator="p. 4",
            ),
            Link(label="The captains who resigned", shown=Visibility.UNNAMED),
        ),
    ),
    Provenance(
        id=ProvenanceId("P004"),
        claim=ClaimId("C004"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(label="Ilse Brandt", shown=Visibility.NAMED),
            Link(
                label="The Lake Gazette",
                shown=Visibility.ABSENT,
                sources=(SourceId("gazette-2019"),),
                locator="p. 2",
            ),
        ),
        note="The gazette printed the letter a week before.",
    ),
    Provenance(
        id=ProvenanceId("P005"),
        claim=ClaimId("C005"),
        wording=Wording.UNCLOSED,
        known=Ground.STATED,
        confidence=Confidence.LOW,
        chain=(Link(label="Ilse Brandt", shown=Visibility.ELSEWHERE),),
    ),
    Provenance(
        id=ProvenanceId("P006"),
        claim=ClaimId("C006"),
        wording=Wording.SHARED,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="A timetable",
                shown=Visibility.ABSENT,
                sources=(SourceId("timetable-1934"),),
            ),
        ),
    ),
    Provenance(
        id=ProvenanceId("P007"),
        claim=ClaimId("C007"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
    ),
    Provenance(
        id=ProvenanceId("P008"),
        claim=ClaimId("C008"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.HIGH,
    ),
)

_ASSESSED = Date(iso="2022-08-01")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A001"),
        claim=ClaimId("C001"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.CONTRADICTED,
        reason="The ticket books, which were found later, show far fewer.",
        evidence=(
            Evidence(
                source=SourceId("lindel-2021"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="p. 12",
                finding="The ticket books never show more than nine hundred.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=_ASSESSED,
        would_change="A ticket book with higher figures.",
    ),
    Assessment(
        id=AssessmentId("A002"),
        claim=ClaimId("C002"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Nobody counted in that year.",
        confidence=Confidence.MEDIUM,
        assessed=_ASSESSED,
        would_change="A count of that year.",
    ),
    Assessment(
        id=AssessmentId("A003"),
        claim=ClaimId("C003"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="The report gives the same number.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report lists six resignations. A later book lists the same.",
        evidence=(
            Evidence(
                source=SourceId("board-2018"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
            ),
            Evidence(
                source=SourceId("lindel-2021"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="p. 30",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=_ASSESSED,
        would_change="A captain on the list who never resigned.",
    ),
    Assessment(
        id=AssessmentId("A004"),
        claim=ClaimId("C004"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The letter says it of the engine.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The engine was old, and the hull was not.",
        evidence=(
            Evidence(
                source=SourceId("gazette-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="p. 2",
                finding="The hull was new in that year.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=_ASSESSED,
        would_change="A survey of the hull.",
    ),
    Assessment(
        id=AssessmentId("A005"),
        claim=ClaimId("C005"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason="The letter as printed ends before these words.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="The board spent money on the boat, and the crew thought it too little.",
        evidence=(
            Evidence(
                source=SourceId("board-2018"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.SUMMARY,
                locator="p. 6",
            ),
            Evidence(
                source=SourceId("board-2018"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                locator="p. 9",
            ),
            Evidence(
                source=SourceId("lindel-2021"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
            ),
        ),
        confidence=Confidence.LOW,
        assessed=_ASSESSED,
        would_change="The accounts of the yard.",
    ),
    Assessment(
        id=AssessmentId("A006"),
        claim=ClaimId("C006"),
        attribution=Attribution.UNNAMED,
        attribution_reason="A timetable has the phrase.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="Pride has no measure.",
        evidence=(
            Evidence(
                source=SourceId("timetable-1934"),
                bearing=Bearing.CONTEXT,
                seen=Seen.INFERRED,
                unlocated=Unlocated.EXCERPT,
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=_ASSESSED,
        would_change="Nothing could.",
    ),
    Assessment(
        id=AssessmentId("A007"),
        claim=ClaimId("C007"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTRADICTED,
        reason="A captain was on board in the week of the article.",
        evidence=(
            Evidence(
                source=SourceId("gazette-2019"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=_ASSESSED,
        would_change="A letter of that captain.",
    ),
    Assessment(
        id=AssessmentId("A008"),
        claim=ClaimId("C008"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It gives no date by which the town would buy.",
        confidence=Confidence.HIGH,
        assessed=_ASSESSED,
        would_change="A date.",
    ),
)

OMISSIONS = (
    Omission(
        id=OmissionId("new-engine"),
        label="The new engine",
        gist="The report counts a new engine among the costs.",
        matters="It speaks against neglect.",
        claims=(ClaimId("C005"),),
        evidence=(
            Evidence(
                source=SourceId("board-2018"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                locator="p. 7",
            ),
        ),
        confidence=Confidence.MEDIUM,
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
        prompts=("Who ought to have looked after it?", "Which source says so?"),
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
        note="No date was seen; the gazette quotes it.",
    ),
    Source(
        id=SourceId("gazette-2019"),
        type="article-newspaper",
        title="A letter from the ferry",
        role=SourceRole.LEANED_ON,
        seen=Seen.TEXT,
        author=("Lake Gazette",),
        issued=Date(iso="2019-05-07"),
        container_title="Lake Gazette",
        segments=(SegmentId("S009"),),
        before_article=True,
    ),
    Source(
        id=SourceId("timetable-1934"),
        type="pamphlet",
        title="Boats on Lake Senn",
        role=SourceRole.CONSULTED,
        seen=Seen.TEXT,
        issued=Date(iso="193X"),
        before_article=True,
    ),
    Source(
        id=SourceId("lindel-2021"),
        type="book",
        title="The Last Crossing",
        role=SourceRole.CONSULTED,
        seen=Seen.TEXT,
        author=("Lindel, Anna", "Brandt, Ilse"),
        editor=("Roth, Jan",),
        issued=Date(iso="2021-06"),
        publisher="Quay & Daughters",
        number_of_pages="96",
        before_article=False,
        reliability="One of its authors was a captain.",
    ),
)

EDITIONS = (
    Edition(
        id=EditionId("2019.6.0"),
        date=Date(iso="2019-06-01"),
        gist="The first edition.",
    ),
    Edition(
        id=EditionId("2020.1.0"),
        date=Date(iso="2020-01-15"),
        gist="A claim is new, one was corrected, one withdrawn.",
        changes=(
            Change(
                kind=ChangeKind.ADDED,
                ids=("C005",),
                note="It had been taken for a part of another.",
            ),
            Change(kind=ChangeKind.CORRECTED, ids=("C003",), note="Its voice was another."),
            Change(
                kind=ChangeKind.WITHDRAWN,
                ids=("C099",),
                note="It said the same as another.",
                of_kind="claim",
            ),
        ),
    ),
)

BOOK = Book(
    article=ARTICLE,
    sections=Records("section", SECTIONS),
    segments=Records("segment", tuple(_segments())),
    names=Records("name", NAMES),
    voices=Records("voice", VOICES),
    claims=Records("claim", CLAIMS),
    provenances=Records("provenance", PROVENANCES),
    assessments=Records("assessment", ASSESSMENTS),
    omissions=Records("omission", OMISSIONS),
    mechanisms=Records("mechanism", MECHANISMS),
    reasons=Records("reason", REASONS),
    mirrors=Records("mirror", MIRRORS),
    questions=Records("question", QUESTIONS),
    events=Records("event", EVENTS),
    terms=Records("term", TERMS),
    sources=Records("source", SOURCES),
    editions=Records("edition", EDITIONS),
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
