"""The questions that the article asks and leaves open, with positions that a class could argue."""

from casebook.records import ClaimId, Position, Question, QuestionId, SegmentId

QUESTIONS = (
    Question(
        id=QuestionId("reflect-alone"),
        text="Ought people to take the time to reflect on their own bad decisions?",
        segments=(SegmentId("S010"),),
        presupposes=(ClaimId("C010"), ClaimId("C011")),
        positions=(
            Position(
                label="Yes, or nothing is learned",
                argument="Those who only move on carry the same habits into the next decision, "
                "and those who were harmed are left without an answer.",
                claims=(ClaimId("C009"), ClaimId("C011")),
            ),
            Position(
                label="Not at any price",
                argument="Dwelling on a mistake can also paralyse, and those who made it may need "
                "a future more than another look back.",
                claims=(ClaimId("C006"),),
            ),
        ),
    ),
    Question(
        id=QuestionId("reflect-together"),
        text="Ought a society to look back on mistakes made on a large scale, and to learn from "
        "the bad example?",
        segments=(SegmentId("S011"),),
        presupposes=(ClaimId("C012"), ClaimId("C013"), ClaimId("C014")),
        positions=(
            Position(
                label="Yes, publicly",
                argument="Public reflection warns others and tells victims that what happened to "
                "them counts.",
                claims=(ClaimId("C012"), ClaimId("C037")),
            ),
            Position(
                label="Only with care for those named",
                argument="Making an example of people can turn into a spectacle that teaches "
                "little and closes the way back.",
                claims=(ClaimId("C014"),),
            ),
        ),
    ),
    Question(
        id=QuestionId("what-attracts"),
        text="What draws people away from their homes, families and work to a distant war?",
        segments=(SegmentId("S026"),),
        presupposes=(
            ClaimId("C039"),
            ClaimId("C040"),
            ClaimId("C041"),
            ClaimId("C042"),
            ClaimId("C043"),
            ClaimId("C044"),
            ClaimId("C045"),
            ClaimId("C046"),
        ),
        positions=(
            Position(
                label="Something at home pushes them",
                argument="Exclusion, want of prospects and disillusion leave people open to any "
                "group that offers a place.",
                claims=(ClaimId("C068"), ClaimId("C069"), ClaimId("C074")),
            ),
            Position(
                label="Something over there pulls them",
                argument="A cause, a community, danger and rank attract people whose lives at "
                "home were in order.",
                claims=(ClaimId("C112"), ClaimId("C121"), ClaimId("C244")),
            ),
            Position(
                label="People they know take them along",
                argument="Friends and kin matter more than either, so that the idea of trusting "
                "strangers misleads.",
                claims=(ClaimId("C120"), ClaimId("C128")),
            ),
        ),
    ),
    Question(
        id=QuestionId("what-transforms"),
        text="What could turn law-abiding, peaceful people into killers?",
        segments=(SegmentId("S027"),),
        presupposes=(ClaimId("C047"), ClaimId("C048"), ClaimId("C049"), ClaimId("C050")),
        positions=(
            Position(
                label="Ordinary processes, step by step",
                argument="Grievance, love, status and small steps can take ordinary people a long "
                "way.",
                claims=(ClaimId("C085"), ClaimId("C119")),
            ),
            Position(
                label="The question assumes too much",
                argument="Some had a police record before they left, so the change may be smaller "
                "than the question makes it.",
                claims=(ClaimId("C047"), ClaimId("C048")),
            ),
        ),
    ),
    Question(
        id=QuestionId("joy-in-destruction"),
        text="How can a person take joy in destroying what belongs to all humanity?",
        segments=(SegmentId("S049"),),
        presupposes=(ClaimId("C088"), ClaimId("C089"), ClaimId("C090")),
        positions=(
            Position(
                label="Joy in a group’s victory",
                argument="People can rejoice in what their group does without feeling the loss "
                "that others feel.",
                claims=(ClaimId("C104"), ClaimId("C125")),
            ),
            Position(
                label="A show for an audience",
                argument="What is displayed as joy may be made for the camera, and says little "
                "about what each person felt.",
                claims=(ClaimId("C127"), ClaimId("C309")),
            ),
        ),
    ),
    Question(
        id=QuestionId("celebrating-a-killing"),
        text="How can a person celebrate the cruel killing of another human being?",
        segments=(SegmentId("S050"),),
        presupposes=(ClaimId("C091"), ClaimId("C092")),
        positions=(
            Position(
                label="Because the other no longer counts as human",
                argument="Long conflict can make an enemy look like a thing, on every side of a "
                "war.",
                claims=(ClaimId("C118"),),
            ),
            Position(
                label="Because refusing is dangerous",
                argument="Inside a group that kills those who disagree, applause can be the price "
                "of safety.",
                claims=(ClaimId("C247"), ClaimId("C255")),
            ),
        ),
    ),
    Question(
        id=QuestionId("religion-as-excuse"),
        text="How can religion excuse the killing of unarmed people, women and children among "
        "them?",
        segments=(SegmentId("S051"), SegmentId("S052")),
        presupposes=(ClaimId("C093"), ClaimId("C094"), ClaimId("C095"), ClaimId("C096")),
        positions=(
            Position(
                label="It cannot; it is only used",
                argument="Those who kill use the language of a faith whose believers are among "
                "their first victims.",
                claims=(ClaimId("C137"), ClaimId("C335")),
            ),
            Position(
                label="Conviction has to be taken seriously",
                argument="Some who kill believe what they say, and treating faith as a mere cover "
                "can keep us from understanding them.",
                claims=(ClaimId("C244"), ClaimId("C248")),
            ),
        ),
    ),
    Question(
        id=QuestionId("evil-removed"),
        text="Can what has taken root in a person ever be taken out again?",
        segments=(SegmentId("S150"),),
        presupposes=(ClaimId("C318"), ClaimId("C320")),
        positions=(
            Position(
                label="Conduct can change",
                argument="People stop taking part for many reasons, and most do not need to "
                "become new people to do so.",
                claims=(ClaimId("C001"), ClaimId("C035")),
            ),
            Position(
                label="The picture of a planted evil misleads",
                argument="It turns choices and circumstances into a substance, and makes return "
                "unthinkable before it has been tried.",
                claims=(ClaimId("C085"), ClaimId("C350")),
            ),
        ),
    ),
    Question(
        id=QuestionId("should-they-return"),
        text="Should people who left be allowed to return to the society that they had quit?",
        segments=(SegmentId("S151"),),
        presupposes=(
            ClaimId("C321"),
            ClaimId("C322"),
            ClaimId("C323"),
            ClaimId("C324"),
            ClaimId("C325"),
            ClaimId("C351"),
        ),
        positions=(
            Position(
                label="Yes, and use what they know",
                argument="Their accounts can warn others and inform the authorities, which they "
                "cannot do from hiding.",
                claims=(ClaimId("C321"), ClaimId("C322"), ClaimId("C332")),
            ),
            Position(
                label="Only to face the law",
                argument="Citizens may have a right to return, and then a court has to judge what "
                "they did.",
                claims=(ClaimId("C357"), ClaimId("C360")),
            ),
            Position(
                label="Not before trust can be justified",
                argument="A society may protect itself first, where nobody can tell those who "
                "changed from those who say so.",
                claims=(ClaimId("C324"), ClaimId("C349")),
            ),
        ),
    ),
    Question(
        id=QuestionId("what-to-do"),
        text="What is to be done with people who left?",
        segments=(SegmentId("S161"),),
        presupposes=(ClaimId("C337"),),
        positions=(
            Position(
                label="Let each case decide",
                argument="Somebody who came home at once and somebody who fought for long call for "
                "different answers.",
                claims=(ClaimId("C029"), ClaimId("C031")),
            ),
            Position(
                label="Set one rule for all",
                argument="Equal treatment before the law is worth more than the usefulness of any "
                "one returnee.",
                claims=(ClaimId("C357"),),
            ),
        ),
    ),
    Question(
        id=QuestionId("victims-or-criminals"),
        text="Are people who left victims of manipulation, or criminals who ask for clemency?",
        segments=(SegmentId("S162"),),
        presupposes=(ClaimId("C338"), ClaimId("C339")),
        positions=(
            Position(
                label="Victims",
                argument="They were sought out at a weak moment by people skilled at using it.",
                claims=(ClaimId("C077"), ClaimId("C309"), ClaimId("C311")),
            ),
            Position(
                label="Criminals",
                argument="They decided, and what the group did was no secret.",
                claims=(ClaimId("C350"), ClaimId("C357")),
            ),
            Position(
                label="Both, and something more",
                argument="One person can have been deceived, have done wrong, and now be of help; "
                "the choice that is offered is false.",
                claims=(ClaimId("C031"), ClaimId("C332"), ClaimId("C333")),
            ),
        ),
    ),
    Question(
        id=QuestionId("rehabilitation"),
        text="Can people who left be rehabilitated?",
        segments=(SegmentId("S163"),),
        presupposes=(ClaimId("C340"),),
        positions=(
            Position(
                label="Yes, where help fits the person",
                argument="Programmes that plan for one person at a time have something to work "
                "with.",
                claims=(ClaimId("C342"),),
            ),
            Position(
                label="Behaviour yes, belief perhaps not",
                argument="Giving up violence and giving up a creed are two things, and the first "
                "may have to do.",
                claims=(ClaimId("C341"),),
            ),
            Position(
                label="Nobody knows yet",
                argument="Too little was measured to say what works.",
                claims=(ClaimId("C344"), ClaimId("C346"), ClaimId("C348")),
            ),
        ),
    ),
    Question(
        id=QuestionId("can-they-be-trusted"),
        text="Can people who left ever be trusted?",
        segments=(SegmentId("S169"),),
        presupposes=(ClaimId("C349"),),
        positions=(
            Position(
                label="Trust can be earned",
                argument="Those who speak out against the group take a risk that counts as "
                "evidence.",
                claims=(ClaimId("C027"), ClaimId("C035")),
            ),
            Position(
                label="Their accounts serve them",
                argument="People who face prison have every reason to say what is expected, so "
                "each account needs to be checked.",
                claims=(ClaimId("C003"), ClaimId("C026")),
            ),
        ),
    ),
    Question(
        id=QuestionId("fair-to-the-rest"),
        text="Is it fair to everybody else to trust people who chose to abandon society, family "
        "and friends?",
        segments=(SegmentId("S170"),),
        presupposes=(
            ClaimId("C041"),
            ClaimId("C350"),
            ClaimId("C351"),
            ClaimId("C352"),
            ClaimId("C353"),
            ClaimId("C354"),
            ClaimId("C355"),
        ),
        positions=(
            Position(
                label="Fairness asks for accountability, not for distrust",
                argument="Those who stayed are owed a hearing and the law, not lasting suspicion "
                "of everybody who came back.",
                claims=(ClaimId("C360"),),
            ),
            Position(
                label="No, the risk falls on others",
                argument="Those who bear the risk did not take the decision that made it.",
                claims=(ClaimId("C009"), ClaimId("C350")),
            ),
        ),
    ),
    Question(
        id=QuestionId("without-trial"),
        text="Should people who left be allowed to return without standing trial?",
        segments=(SegmentId("S171"),),
        presupposes=(ClaimId("C356"), ClaimId("C357")),
        positions=(
            Position(
                label="No",
                argument="Breaking the law has consequences, and apart from the amnesty that the "
                "article reads into the report, nobody it cites asks otherwise.",
                claims=(ClaimId("C357"), ClaimId("C360")),
            ),
            Position(
                label="In some cases",
                argument="Where no crime can be proved, or where testimony saves lives, a state "
                "may hold back.",
                claims=(ClaimId("C322"), ClaimId("C332")),
            ),
        ),
    ),
    Question(
        id=QuestionId("how-much-excused"),
        text="How much of taking part can be excused?",
        segments=(SegmentId("S172"),),
        presupposes=(ClaimId("C358"),),
        positions=(
            Position(
                label="Depends on the act",
                argument="Cooking, guarding and killing are not one thing, and courts know how to "
                "tell them apart.",
                claims=(ClaimId("C029"), ClaimId("C031")),
            ),
            Position(
                label="Depends on the choice",
                argument="What counts is how free the person was to refuse or to leave.",
                claims=(ClaimId("C255"), ClaimId("C315")),
            ),
            Position(
                label="Nothing",
                argument="Whoever served kept the whole going.",
                claims=(ClaimId("C350"),),
            ),
        ),
    ),
    Question(
        id=QuestionId("justice-for-victims"),
        text="What justice is there for the victims of people who left?",
        segments=(SegmentId("S173"),),
        presupposes=(ClaimId("C359"), ClaimId("C360")),
        positions=(
            Position(
                label="Trials",
                argument="A judgment names what was done and who did it.",
                claims=(ClaimId("C357"),),
            ),
            Position(
                label="Truth and repair",
                argument="Victims may need to be told what happened, and to be helped, more than "
                "they need a sentence.",
                claims=(ClaimId("C003"), ClaimId("C322")),
            ),
        ),
    ),
    Question(
        id=QuestionId("punishment-and-leaving"),
        text="If people who left deserve punishment, what will punishing them do to those who "
        "might still leave?",
        segments=(SegmentId("S174"),),
        presupposes=(ClaimId("C361"), ClaimId("C362")),
        positions=(
            Position(
                label="It will keep them inside",
                argument="Whoever expects prison at home may stay or hide.",
                claims=(ClaimId("C026"), ClaimId("C315")),
            ),
            Position(
                label="It will change little",
                argument="People leave because of what they meet inside, and seldom weigh a "
                "distant court.",
                claims=(ClaimId("C271"), ClaimId("C314")),
            ),
            Position(
                label="It can be shaped",
                argument="Honest testimony can count in mitigation without an amnesty.",
                claims=(ClaimId("C331"), ClaimId("C332")),
            ),
        ),
    ),
    Question(
        id=QuestionId("return-to-humanity"),
        text="Do people who left still have a place in the human community, or have they lost it "
        "for good?",
        segments=(SegmentId("S175"), SegmentId("S176")),
        presupposes=(ClaimId("C363"), ClaimId("C364")),
        positions=(
            Position(
                label="Nobody leaves the human race",
                argument="Rights and responsibility both rest on being human; only a human being "
                "can be guilty.",
                claims=(ClaimId("C085"), ClaimId("C350")),
            ),
            Position(
                label="The question speaks for those who were harmed",
                argument="It voices an outrage that a calm answer must not pass over, even where "
                "it is no legal category.",
                claims=(ClaimId("C086"), ClaimId("C359")),
            ),
        ),
    ),
)
