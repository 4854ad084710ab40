"""
The twelve mechanisms of radicalisation, in their authors' order, in our own words.

Names, number and levels are McCauley and Moskalenko's, as their publisher, reviewers and
readers give them; the book itself was not read. Definitions of low confidence rest on no
account of the mechanism that was seen, only on its name and level. Where a caution states a
finding, the study is among the sources.
"""

from casebook.records import Mechanism, MechanismId, SegmentId, SourceId
from casebook.vocabulary import Confidence, Level

MECHANISMS = (
    Mechanism(
        id=MechanismId("personal-grievance"),
        number=1,
        label="Personal grievance",
        level=Level.INDIVIDUAL,
        definition="A person who was wronged, or whose family or friends were, comes to see "
        "the injury as political and turns against those held responsible. Anger, a sense of "
        "injustice and the wish to make somebody pay can all do the work.",
        caution="Most people who suffer a wrong never turn to violence, so a grievance found "
        "in a life story explains little by itself. Stories told afterwards also tend to find "
        "the one injury that makes them hang together.",
        segments=(SegmentId("S060"),),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("malcohn-psychcentral"),
            SourceId("coursera-schanzer"),
            SourceId("schuurman-2020"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("group-grievance"),
        number=2,
        label="Group grievance",
        level=Level.INDIVIDUAL,
        definition="Someone who has suffered nothing in person takes up the wrong done to a "
        "people, a faith or a cause that he or she cares about. Feeling for others can weigh "
        "as heavily as one’s own injury.",
        caution="A great many people feel for a group that is wronged, and most of those who "
        "act on it do so lawfully; the mechanism does not say who goes further. It passes no "
        "judgement on whether the grievance is justified, and puts no community under suspicion.",
        segments=(SegmentId("S061"),),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("malcohn-psychcentral"),
            SourceId("coursera-schanzer"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("slippery-slope"),
        number=3,
        label="Slippery slope",
        level=Level.INDIVIDUAL,
        definition="Small acts of involvement lead on to larger ones, because every step "
        "changes what the next one costs and how it is justified. Belief often comes after "
        "the deed, as people bring what they think into line with what they have done.",
        caution="The slope is drawn by looking back from those who went all the way down; most "
        "people stop early or turn round. It is no argument against lawful protest, and an "
        "early step is not evidence of a later one.",
        segments=(SegmentId("S062"),),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("malcohn-psychcentral"),
            SourceId("coursera-schanzer"),
            SourceId("schuurman-2020"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("love"),
        number=4,
        label="Love",
        level=Level.INDIVIDUAL,
        definition="Someone joins for the sake of a partner, a relative or a friend who "
        "already belongs, and loyalty does what an idea alone would not have done. The same "
        "tie can make it hard to leave.",
        caution="The word is wider than romance and no special weakness of women: friends and "
        "brothers count. Ties of this kind mattered among fighters from Germany, yet in the "
        "United States radical relatives did not tell violent extremists from non-violent ones.",
        segments=(SegmentId("S063"),),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("malcohn-psychcentral"),
            SourceId("coursera-schanzer"),
            SourceId("reynolds-hafez-2019"),
            SourceId("lafree-2018"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("risk-and-status"),
        number=5,
        label="Risk and status",
        level=Level.INDIVIDUAL,
        definition="Danger, adventure and the standing that they bring attract some people, "
        "young men above all, almost whatever the cause. Conviction may come later, or stay "
        "thin.",
        caution="It says why some seek danger, not why they seek it in this group rather than "
        "in a sport, an army or a gang. Being young and male is far too common to be a sign of "
        "anything, and a light motive does not make light of what was done.",
        segments=(SegmentId("S064"),),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("coursera-schanzer"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("unfreezing"),
        number=6,
        label="Unfreezing",
        level=Level.INDIVIDUAL,
        definition="A person loses the people, places and routines that held a life together, "
        "and with them the bearings that they gave. Whoever offers company and a purpose at "
        "that moment can win a hearing that would have been refused before.",
        caution="Bereavement, moving away and broken ties come to nearly everyone and mostly "
        "pass without harm; much depends on who happens to be near. Unfreezing is not an "
        "illness, and migrants, converts and the lonely are not suspects because of it.",
        segments=(SegmentId("S065"),),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("coursera-schanzer"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("group-polarization"),
        number=7,
        label="Group polarization",
        level=Level.GROUP,
        definition="When people who already lean one way talk among themselves, the opinion "
        "of the group as a whole moves further that way. They hear more arguments for their "
        "side than against it, and strong words earn respect.",
        caution="It is about opinions that shift in talk, and from opinion to violence is a "
        "long way which most people never go. It needs a group that meets and argues, so it "
        "says little about someone who reads alone.",
        segments=(),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("coursera-schanzer"),
            SourceId("sweetreason-2015"),
            SourceId("mccauley-moskalenko-2017a"),
        ),
        confidence=Confidence.HIGH,
    ),
    Mechanism(
        id=MechanismId("group-competition"),
        number=8,
        label="Group competition",
        level=Level.GROUP,
        definition="A group that contends with the authorities, with others who court the same "
        "supporters, or with a wing of its own, is pushed towards harsher acts than it began "
        "with. The pressure comes from the contest more than from any member’s character.",
        caution="Contests can also end in compromise, in votes or in collapse, so that rivalry "
        "alone foretells nothing. To name the contest is not to share out the blame: those who "
        "choose to kill remain answerable for it.",
        segments=(),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("publishers-weekly-2011"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.LOW,
    ),
    Mechanism(
        id=MechanismId("group-isolation"),
        number=9,
        label="Group isolation",
        level=Level.GROUP,
        definition="A small group shut off by danger or secrecy comes to rely on itself for "
        "everything, and its bonds grow very strong. With nobody outside to answer to, its own "
        "view of right and wrong becomes the only one that its members hear.",
        caution="Soldiers, rescue crews and enclosed orders are bound together in much the same "
        "way, so closeness is not a mark of extremism. Going underground is often the result of "
        "earlier choices and then cannot be their cause.",
        segments=(),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("publishers-weekly-2011"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.LOW,
    ),
    Mechanism(
        id=MechanismId("jujitsu-politics"),
        number=10,
        label="Jujitsu politics",
        level=Level.MASS,
        definition="A weak side provokes a strong one into hitting back too hard, and the reply "
        "wins it the sympathy and the recruits that its own acts could not. The opponent’s "
        "strength is turned against the opponent.",
        caution="It explains how support grows in a public, not why any one person joins, and "
        "the gamble often fails. Whether a reply went too far is itself disputed, and the "
        "mechanism excuses neither side.",
        segments=(),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("publishers-weekly-2011"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.LOW,
    ),
    Mechanism(
        id=MechanismId("hate"),
        number=11,
        label="Hate",
        level=Level.MASS,
        definition="In a long conflict a side may come to see the other as a single kind of "
        "being, bad by nature, any of whom may be harmed. That is a settled view of a whole "
        "category, more than anger at something done.",
        caution="Hatred may be what violence leaves behind rather than what set it off, and "
        "people also kill without it. The mechanism describes publics on every side, those of "
        "states included, and reads nobody’s mind.",
        segments=(),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("publishers-weekly-2011"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.LOW,
    ),
    Mechanism(
        id=MechanismId("martyrdom"),
        number=12,
        label="Martyrdom",
        level=Level.MASS,
        definition="A death accepted for a cause becomes a story that moves others to honour "
        "it, to give to the cause and at times to follow. The force lies with those who watch "
        "and remember.",
        caution="It belongs to no single religion, since secular and national movements keep "
        "such memories too, and most such deaths move nobody to act. What a group calls its "
        "dead is its own claim, which the casebook does not make.",
        segments=(),
        sources=(
            SourceId("mccauley-moskalenko-2011"),
            SourceId("publishers-weekly-2011"),
            SourceId("sweetreason-2015"),
        ),
        confidence=Confidence.LOW,
    ),
)
