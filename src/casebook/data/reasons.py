"""The reasons for leaving: the report’s four narratives, then what the article adds."""

from casebook.records import ClaimId, Reason, ReasonId, SourceId
from casebook.vocabulary import Factor, Origin

REASONS = (
    Reason(
        id=ReasonId("fighting-other-muslims"),
        label="War on fellow Sunnis",
        gist="Many had come to fight the Syrian government, and found that most of the effort "
        "went into quarrels with other Sunni rebels and into the hunt for spies within.",
        factor=Factor.PUSH,
        origin=Origin.REPORT,
        number=1,
        claims=(
            ClaimId("C263"),
            ClaimId("C264"),
            ClaimId("C265"),
            ClaimId("C275"),
            ClaimId("C287"),
            ClaimId("C288"),
            ClaimId("C289"),
        ),
        sources=(SourceId("neumann-2015-icsr"), SourceId("csm-2015")),
    ),
    Reason(
        id=ReasonId("brutality"),
        label="Violence against Sunni Muslims",
        gist="They saw hostages, villagers, fighters and other Sunni Muslims mistreated or "
        "killed.",
        factor=Factor.PUSH,
        origin=Origin.REPORT,
        number=2,
        claims=(
            ClaimId("C247"),
            ClaimId("C248"),
            ClaimId("C251"),
            ClaimId("C252"),
            ClaimId("C253"),
            ClaimId("C254"),
            ClaimId("C255"),
            ClaimId("C257"),
            ClaimId("C258"),
            ClaimId("C267"),
            ClaimId("C271"),
            ClaimId("C293"),
            ClaimId("C335"),
        ),
        sources=(SourceId("neumann-2015-icsr"), SourceId("pa-2015")),
    ),
    Reason(
        id=ReasonId("corruption-and-unfairness"),
        label="Corruption, favouritism and racism",
        gist="They could bear hardship but not injustice among comrades: privileges for some, "
        "menial work for others, contempt for the colour of their skin.",
        factor=Factor.PUSH,
        origin=Origin.REPORT,
        number=3,
        claims=(
            ClaimId("C292"),
            ClaimId("C303"),
            ClaimId("C304"),
            ClaimId("C305"),
            ClaimId("C307"),
            ClaimId("C308"),
        ),
        sources=(SourceId("neumann-2015-icsr"), SourceId("csm-2015")),
    ),
    Reason(
        id=ReasonId("harsh-dull-life"),
        label="A harsh, dull, disappointing life",
        gist="Daily life was hard and boring, duties were empty, and little of what had been "
        "promised was there.",
        factor=Factor.PUSH,
        origin=Origin.REPORT,
        number=4,
        claims=(ClaimId("C261"), ClaimId("C291"), ClaimId("C294"), ClaimId("C295")),
        sources=(SourceId("neumann-2015-icsr"), SourceId("pa-2015")),
    ),
    Reason(
        id=ReasonId("exclusion-again"),
        label="Shut out once more",
        gist="Those who had felt excluded at home felt excluded again in the group that had "
        "offered them a place.",
        factor=Factor.PUSH,
        origin=Origin.ARTICLE,
        number=None,
        claims=(ClaimId("C225"), ClaimId("C227"), ClaimId("C241")),
    ),
    Reason(
        id=ReasonId("unwelcome"),
        label="Not wanted by the people there",
        gist="Local people treated them as intruders who forced a way of life on others, not as "
        "helpers.",
        factor=Factor.PUSH,
        origin=Origin.ARTICLE,
        number=None,
        claims=(
            ClaimId("C231"),
            ClaimId("C232"),
            ClaimId("C235"),
            ClaimId("C236"),
            ClaimId("C237"),
            ClaimId("C238"),
            ClaimId("C239"),
            ClaimId("C240"),
        ),
    ),
    Reason(
        id=ReasonId("against-their-belief"),
        label="Against what they believed",
        gist="What they were made part of ran against the religious and moral teaching that they "
        "had brought with them.",
        factor=Factor.PUSH,
        origin=Origin.ARTICLE,
        number=None,
        claims=(
            ClaimId("C245"),
            ClaimId("C246"),
            ClaimId("C250"),
            ClaimId("C256"),
            ClaimId("C306"),
        ),
    ),
    Reason(
        id=ReasonId("no-purpose"),
        label="No purpose left",
        gist="They no longer knew what they had come for, and saw no point in putting one wrong "
        "in place of another.",
        factor=Factor.PUSH,
        origin=Origin.ARTICLE,
        number=None,
        claims=(ClaimId("C259"), ClaimId("C301"), ClaimId("C302")),
    ),
    Reason(
        id=ReasonId("lost-legitimacy"),
        label="Legitimacy lost",
        gist="The organisation, its leaders and, for a few, the cause itself no longer had a "
        "right to their obedience.",
        factor=Factor.PUSH,
        origin=Origin.ARTICLE,
        number=None,
        claims=(ClaimId("C272"), ClaimId("C273"), ClaimId("C274")),
    ),
    Reason(
        id=ReasonId("propaganda-exposed"),
        label="The picture and the place",
        gist="The place did not resemble the picture that had brought them there, and in the end "
        "nothing could hide it.",
        factor=Factor.PUSH,
        origin=Origin.ARTICLE,
        number=None,
        claims=(ClaimId("C020"), ClaimId("C221"), ClaimId("C290"), ClaimId("C313")),
    ),
)
