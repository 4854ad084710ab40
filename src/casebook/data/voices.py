"""Whom the article presents as asserting something, in the order of their first word."""

from casebook.records import Voice, VoiceId
from casebook.vocabulary import VoiceKind

VOICES = (
    Voice(
        id=VoiceId("author"),
        label="The article’s author",
        kind=VoiceKind.PERSON,
        named=True,
        description="The writer who signs as Nomad, speaking without naming anybody else.",
    ),
    Voice(
        id=VoiceId("icsr"),
        label="The ICSR report",
        kind=VoiceKind.PUBLICATION,
        named=True,
        description="The research of the International Centre for the Study of Radicalisation, "
        "or the institute behind it, where the article names either as speaking.",
    ),
    Voice(
        id=VoiceId("researchers"),
        label="Unnamed researchers",
        kind=VoiceKind.GROUP,
        named=False,
        description="Researchers of radicalisation whom the article credits without a name.",
    ),
    Voice(
        id=VoiceId("mccauley-moskalenko"),
        label="Clark McCauley and Sophia Moskalenko",
        kind=VoiceKind.GROUP,
        named=True,
        description="The authors of Friction, named, then called the writers, then named again.",
    ),
    Voice(
        id=VoiceId("jss-review"),
        label="A review in the Journal of Strategic Security",
        kind=VoiceKind.PUBLICATION,
        named=True,
        description="A review of Friction that the article quotes; its reviewer is not named.",
    ),
    Voice(
        id=VoiceId("unnamed-quotation"),
        label="An unnamed quotation",
        kind=VoiceKind.PERSON,
        named=False,
        description="Words that the article puts between quotation marks without a speaker.",
    ),
    Voice(
        id=VoiceId("cia"),
        label="The CIA",
        kind=VoiceKind.BODY,
        named=True,
        description="The Central Intelligence Agency of the United States, credited with an "
        "estimate without a date or a document.",
    ),
    Voice(
        id=VoiceId("unnamed-reports"),
        label="Unnamed reports",
        kind=VoiceKind.GROUP,
        named=False,
        description="News that the article marks as reported without saying by whom.",
    ),
    Voice(
        id=VoiceId("telegraph"),
        label="The Telegraph on the ICSR report",
        kind=VoiceKind.PUBLICATION,
        named=True,
        description="The newspaper, named together with the research that it reports on. What "
        "the article then calls this report can mean either.",
    ),
    Voice(
        id=VoiceId("locals"),
        label="Local people in Syria",
        kind=VoiceKind.GROUP,
        named=False,
        description="Inhabitants whose words reach the reader through people who left and "
        "through those who retell them.",
    ),
    Voice(
        id=VoiceId("defectors"),
        label="People who left",
        kind=VoiceKind.GROUP,
        named=False,
        description="Former members of the group who are made to speak together, without "
        "names or numbers.",
    ),
    Voice(
        id=VoiceId("amnesty"),
        label="Amnesty International",
        kind=VoiceKind.BODY,
        named=True,
        description="The human rights organisation, named without a report or a date.",
    ),
    Voice(
        id=VoiceId("unnamed-defector"),
        label="One person who left",
        kind=VoiceKind.PERSON,
        named=False,
        description="A former member quoted in a few words, without a name or a country.",
    ),
    Voice(
        id=VoiceId("defector-from-india"),
        label="A person from India who left",
        kind=VoiceKind.PERSON,
        named=False,
        description="A former member whom the article identifies by country alone. The "
        "casebook gives no name.",
    ),
    Voice(
        id=VoiceId("cicero"),
        label="Cicero",
        kind=VoiceKind.PERSON,
        named=True,
        description="The Roman orator and statesman, quoted without the work.",
    ),
    Voice(
        id=VoiceId("report-author"),
        label="The author of the ICSR report",
        kind=VoiceKind.PERSON,
        named=False,
        description="The person who wrote the report, quoted as its author and not named.",
    ),
    Voice(
        id=VoiceId("critics"),
        label="Unnamed critics",
        kind=VoiceKind.GROUP,
        named=False,
        description="People who doubt deradicalisation, credited without a name.",
    ),
    Voice(
        id=VoiceId("experts"),
        label="Unnamed experts",
        kind=VoiceKind.GROUP,
        named=False,
        description="People with knowledge of rehabilitation programmes, credited without a name.",
    ),
    Voice(
        id=VoiceId("unnamed-source"),
        label="One unnamed source",
        kind=VoiceKind.PUBLICATION,
        named=False,
        description="A text on deradicalisation that the article quotes as “one source”.",
    ),
)
