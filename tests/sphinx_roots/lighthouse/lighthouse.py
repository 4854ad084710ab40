"""A casebook about an invented letter, to be built, broken and changed by the tests."""

from casebook.books import Book, Records
from casebook.records import (
    Article,
    Assessment,
    AssessmentId,
    Claim,
    ClaimId,
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
from casebook.vocabulary import (
    Attribution,
    Bearing,
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

STRETCHES = (
    ("lamp", 1, SegmentKind.TITLE, Disposition.STRUCTURE),
    ("lamp", 2, SegmentKind.SENTENCE, Disposition.CLAIM),
    ("lamp", 2, SegmentKind.SENTENCE, Disposition.CLAIM),
    ("fog", 3, SegmentKind.SENTENCE, Disposition.CLAIM),
    ("fog", 3, SegmentKind.SENTENCE, Disposition.QUESTION),
)

SEGMENTS = tuple(
    Segment(
        id=SegmentId(f"S{number:03}"),
        section=SectionId(section),
        paragraph=paragraph,
        form=form,
        disposition=disposition,
        start=number * 100,
        end=number * 100 + 50,
        digest="0123456789abcdef",
        marks=Marks.STRAIGHT,
    )
    for number, (section, paragraph, form, disposition) in enumerate(STRETCHES, start=1)
)

CLAIMS = (
    Claim(
        id=ClaimId("C001"),
        gist="The lamp on Farne burned for {nights} in {year}.",
        kind=Kind.EMPIRICAL,
        voice=VoiceId("log"),
        phase=Phase.CONTEXT,
        weight=Weight.CENTRAL,
        segments=(SegmentId("S002"),),
        quantities=(
            Quantity(name="nights", number=310, unit="nights", qualifier=Qualifier.AT_LEAST),
        ),
        dates=(Date(iso="1903", name="year", stated="the year of the comet"),),
        supplied=(NameId("farne"),),
    ),
    Claim(
        id=ClaimId("C002"),
        gist='A keeper\'s "solitude" is what drives him from the lamp.',
        kind=Kind.EXPLANATORY,
        voice=VoiceId("keeper"),
        phase=Phase.DISENGAGEMENT,
        weight=Weight.SUPPORTING,
        segments=(SegmentId("S003"),),
        mechanisms=(MechanismId("drift"),),
        relations=(Relation(kind=RelationKind.SUPPORTS, claim=ClaimId("C003")),),
    ),
    Claim(
        id=ClaimId("C003"),
        gist="The new horn made the lamp needless.",
        kind=Kind.EVALUATIVE,
        voice=VoiceId("keeper"),
        phase=Phase.DISENGAGEMENT,
        weight=Weight.ASIDE,
        segments=(SegmentId("S003"), SegmentId("S004")),
        note="The letter may mean the bell.",
    ),
)

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P001"),
        claim=ClaimId("C001"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the station log",
                shown=Visibility.NAMED,
                sources=(SourceId("almanac"),),
                locator="p. 9",
            ),
            Link(label="the first keeper", shown=Visibility.ABSENT),
        ),
        note="The almanac prints the log.",
    ),
    Provenance(
        id=ProvenanceId("P002"),
        claim=ClaimId("C002"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P003"),
        claim=ClaimId("C003"),
        wording=Wording.QUOTED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(Link(label="a visitor", shown=Visibility.UNNAMED),),
    ),
)

ASSESSED = Date(iso="1911-01-01")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A001"),
        claim=ClaimId("C001"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="The log as printed has the number.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.CONTRADICTED,
        reason="The oil bought later proved too little for so many nights.",
        evidence=(
            Evidence(
                source=SourceId("almanac"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="p. 9",
            ),
            Evidence(
                source=SourceId("accounts"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="Oil was bought for two hundred nights.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A second account of oil.",
    ),
    Assessment(
        id=AssessmentId("A002"),
        claim=ClaimId("C002"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="Nobody can look into a keeper.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing could.",
    ),
    Assessment(
        id=AssessmentId("A003"),
        claim=ClaimId("C003"),
        attribution=Attribution.UNNAMED,
        attribution_reason="A visitor is said to have said so.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The lamp burned beside the horn for years.",
        evidence=(
            Evidence(
                source=SourceId("almanac"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                locator="p. 12",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A day on which the lamp was put out.",
    ),
)

BOOK = Book(
    article=Article(
        id=SourceId("letter"),
        title="A Letter from the Lamp",
        byline="The keeper",
        publication="The Coast Gazette",
        published=Date(iso="1904-02-01"),
        url="https://example.org/letter",
        length=600,
        digest="0123456789abcdef",
        recipe="collapse-ws-v1",
    ),
    sections=Records(
        "section",
        (
            Section(id=SectionId("lamp"), number=1, heading="", title="The lamp", gist="It burns."),
            Section(id=SectionId("fog"), number=2, heading="", title="The fog", gist="It comes."),
        ),
    ),
    segments=Records("segment", SEGMENTS),
    names=Records("name", (Name(id=NameId("farne"), label="Farne", kind=NameKind.PLACE),)),
    voices=Records(
        "voice",
        (
            Voice(
                id=VoiceId("log"),
                label="The station log",
                kind=VoiceKind.PUBLICATION,
                named=True,
                description="The book in which every lighting was written down.",
            ),
            Voice(
                id=VoiceId("keeper"),
                label="An old keeper",
                kind=VoiceKind.PERSON,
                named=False,
                description="The writer of the letter.",
            ),
        ),
    ),
    claims=Records("claim", CLAIMS),
    provenances=Records("provenance", PROVENANCES),
    assessments=Records("assessment", ASSESSMENTS),
    omissions=Records(
        "omission",
        (
            Omission(
                id=OmissionId("the-bell"),
                label="The bell",
                gist="The almanac lists a bell.",
                matters="It worked before the horn.",
                claims=(ClaimId("C003"),),
                evidence=(
                    Evidence(
                        source=SourceId("almanac"),
                        bearing=Bearing.CONTEXT,
                        seen=Seen.SUMMARY,
                        locator="p. 10",
                    ),
                ),
                confidence=Confidence.MEDIUM,
            ),
        ),
    ),
    mechanisms=Records(
        "mechanism",
        (
            Mechanism(
                id=MechanismId("drift"),
                number=1,
                label="Slow drift",
                level=Level.INDIVIDUAL,
                definition="Small steps lead away from a post.",
                caution="Many drift and stay.",
                segments=(),
                sources=(SourceId("almanac"),),
                confidence=Confidence.LOW,
            ),
        ),
    ),
    reasons=Records(
        "reason",
        (
            Reason(
                id=ReasonId("solitude"),
                label="Solitude",
                gist="Nobody came for months.",
                factor=Factor.PUSH,
                origin=Origin.ARTICLE,
                number=None,
                claims=(ClaimId("C002"),),
            ),
        ),
    ),
    mirrors=Records(
        "mirror",
        (
            Mirror(
                id=MirrorId("honour"),
                label="Honour",
                promise="Keeping the lamp seemed an honour.",
                reality="Nobody remembered it.",
                promise_claims=(ClaimId("C001"),),
                reality_claims=(ClaimId("C002"), ClaimId("C003")),
                mechanisms=(MechanismId("drift"),),
                reasons=(ReasonId("solitude"),),
            ),
        ),
    ),
    questions=Records(
        "question",
        (
            Question(
                id=QuestionId("who-lights-it"),
                text="Who lights the lamp now?",
                segments=(SegmentId("S005"),),
                presupposes=(ClaimId("C003"),),
                positions=(
                    Position(label="Nobody", argument="The horn is enough."),
                    Position(
                        label="Somebody",
                        argument="Ships still look for it.",
                        claims=(ClaimId("C001"),),
                    ),
                ),
            ),
        ),
    ),
    events=Records(
        "event",
        (
            Event(
                id=EventId("letter-printed"),
                date=Date(iso="1904-02-01"),
                gist="The letter is printed.",
                segments=(),
                claims=(),
                sources=(SourceId("letter"),),
                confidence=Confidence.HIGH,
            ),
            Event(
                id=EventId("horn-built"),
                date=Date(iso="1902"),
                gist="The horn is built.",
                segments=(SegmentId("S004"),),
                claims=(ClaimId("C003"),),
                sources=(SourceId("almanac"),),
                confidence=Confidence.MEDIUM,
            ),
        ),
    ),
    terms=Records(
        "term",
        (
            Term(id=TermId("drift"), label="drift", definition="A leaving without a day."),
            Term(
                id=TermId("horn"), label="horn", definition="A loud pipe.", see=(TermId("drift"),)
            ),
        ),
    ),
    sources=Records(
        "source",
        (
            Source(
                id=SourceId("letter"),
                type="article-newspaper",
                title="A Letter from the Lamp",
                role=SourceRole.SUBJECT,
                seen=Seen.TEXT,
                author=("The keeper",),
                issued=Date(iso="1904-02-01"),
                container_title="The Coast Gazette",
                url="https://example.org/letter",
            ),
            Source(
                id=SourceId("almanac"),
                type="book",
                title="The Almanac of Lamps",
                role=SourceRole.NAMED,
                seen=Seen.SUMMARY,
                before_article=True,
                note="No date was seen; the article names it.",
            ),
            Source(
                id=SourceId("accounts"),
                type="report",
                title="Oil & accounts",
                role=SourceRole.CONSULTED,
                seen=Seen.TEXT,
                author=("Harbour Board", "Tally, Ann"),
                issued=Date(iso="1910"),
                before_article=False,
            ),
        ),
    ),
)
