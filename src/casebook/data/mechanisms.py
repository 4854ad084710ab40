"""
The twelve mechanisms of radicalisation, in their authors' order, in our own words.

Names, number and levels are McCauley and Moskalenko's, as their publisher, reviewers and
readers give them; the book itself was not read. Definitions of low confidence rest on no
account of the mechanism that was seen, only on its name and level. Where a caution states a
finding, the study is among the sources. The prompts ask about evidence and sources, and never
about whoever answers them.
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
        prompts=(
            "What would you need to know about a life to tell this mechanism from a story that "
            "was told afterwards?",
            "Which sources could show how many people suffer such a wrong and do nothing "
            "violent, and do they exist?",
            "How does this mechanism differ from group grievance when the person wronged was a "
            "relative?",
        ),
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
        prompts=(
            "What evidence would show that somebody acted for a group, and not for a wrong "
            "suffered in person?",
            "Who says, in a source, that a group was wronged, and how would you find out "
            "whether it was?",
            "What does the mechanism leave unexplained about those who share the anger and act "
            "lawfully?",
        ),
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
        prompts=(
            "What would you need to know to tell this mechanism from a decision made all at once?",
            "Which people are missing from an account that begins at the bottom of the slope "
            "and looks back?",
            "What kind of source could record the small steps at the time when they were taken?",
        ),
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
        prompts=(
            "How would you find out whether a tie to somebody came before a conviction, or "
            "after it?",
            "The sources differ between countries and between groups; what could explain the "
            "difference?",
            "What does the word “love” make a reader expect, and what does the definition really "
            "cover?",
        ),
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
        prompts=(
            "What would you need to know to tell this mechanism from unfreezing?",
            "Why is a motive that somebody names in an interview not yet evidence for the "
            "mechanism?",
            "How could it be tested that danger attracts people whatever the cause?",
        ),
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
        prompts=(
            "What would you need to know to tell this mechanism from love, when both begin with "
            "meeting somebody?",
            "How many people lose their bearings and are never approached by anybody, and who "
            "would have counted them?",
            "Which words in an account of such a loss are the person’s own, and which are those "
            "of whoever wrote it down?",
        ),
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
        prompts=(
            "What would you have to measure, and when, to see that the opinion of a group moved?",
            "Which sources tell about opinions, and which about deeds?",
            "The article does not name this mechanism; what would a reader of the article alone "
            "overlook?",
        ),
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
        prompts=(
            "Which claims of the article could be read with this mechanism, although it does "
            "not name it?",
            "What evidence would tell a contest between groups from the character of those who "
            "lead them?",
            "The definition rests on little more than a name and a level; what should you read "
            "before you use it?",
        ),
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
        prompts=(
            "How would you tell whether a group was cut off first and grew harsh later, or the "
            "other way round?",
            "What can people who left tell about life inside such a group, and what can they "
            "not know?",
            "Why does it matter that soldiers and rescue crews are bound together in a similar "
            "way?",
        ),
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
        prompts=(
            "Whose records would show that a harsh reply brought support to those who had "
            "provoked it?",
            "What would have to be known about the weaker side to say that the reply was what "
            "it wanted?",
            "How does an explanation change when it includes what states do?",
        ),
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
        prompts=(
            "What evidence could show whether hatred came before the violence or after it?",
            "How would you tell a settled view of a category from anger at something that was "
            "done?",
            "Which words in a text speak of a whole category of people, and on what evidence?",
        ),
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
        prompts=(
            "Who tells the story of a death, to whom, and how could its effect be measured?",
            "What would you need to know to tell this mechanism from group grievance?",
            "Why does it matter whose word is used for the dead?",
        ),
    ),
)
