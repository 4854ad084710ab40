"""The mirrors: a promise that drew people in beside the reality that drove them out."""

from casebook.records import ClaimId, MechanismId, Mirror, MirrorId, ReasonId

MIRRORS = (
    Mirror(
        id=MirrorId("belonging"),
        label="Belonging",
        promise="People who felt alone were told that they were not, and that there were others "
        "like them.",
        reality="Many are said to have felt as excluded inside the group as they had at home, and "
        "racism in its ranks was among the complaints.",
        promise_claims=(ClaimId("C108"), ClaimId("C111")),
        reality_claims=(ClaimId("C225"), ClaimId("C227"), ClaimId("C241"), ClaimId("C305")),
        mechanisms=(MechanismId("love"), MechanismId("unfreezing")),
        reasons=(ReasonId("exclusion-again"), ReasonId("corruption-and-unfairness")),
    ),
    Mirror(
        id=MirrorId("defence"),
        label="Defending a community",
        promise="People joined in the belief that the group stood up for Muslims under attack.",
        reality="They report that it fought other Muslims rather than its declared enemies, and "
        "killed those whom it claimed to protect.",
        promise_claims=(ClaimId("C244"),),
        reality_claims=(
            ClaimId("C245"),
            ClaimId("C246"),
            ClaimId("C258"),
            ClaimId("C264"),
            ClaimId("C334"),
            ClaimId("C335"),
        ),
        mechanisms=(MechanismId("group-grievance"),),
        reasons=(ReasonId("fighting-other-muslims"), ReasonId("brutality")),
    ),
    Mirror(
        id=MirrorId("just-war"),
        label="A just war",
        promise="They had been promised a struggle that their faith would justify.",
        reality="They report quarrels with other rebels, a hunt for traitors, and a war that one "
        "of them would not call holy.",
        promise_claims=(ClaimId("C249"),),
        reality_claims=(
            ClaimId("C250"),
            ClaimId("C256"),
            ClaimId("C287"),
            ClaimId("C288"),
            ClaimId("C289"),
            ClaimId("C306"),
        ),
        mechanisms=(MechanismId("group-grievance"),),
        reasons=(ReasonId("fighting-other-muslims"), ReasonId("against-their-belief")),
    ),
    Mirror(
        id=MirrorId("standing"),
        label="Risk, rank and honour",
        promise="Risk and status, the article says, can move people, and young men above all.",
        reality="Local people are said to have seen intruders, commanders turned on their own "
        "fighters, and a recruit is said to have been set to cleaning.",
        promise_claims=(ClaimId("C109"), ClaimId("C121"), ClaimId("C122")),
        reality_claims=(
            ClaimId("C235"),
            ClaimId("C236"),
            ClaimId("C237"),
            ClaimId("C255"),
            ClaimId("C307"),
        ),
        mechanisms=(MechanismId("risk-and-status"),),
        reasons=(
            ReasonId("unwelcome"),
            ReasonId("brutality"),
            ReasonId("corruption-and-unfairness"),
        ),
    ),
    Mirror(
        id=MirrorId("new-order"),
        label="A new and better order",
        promise="Recruits were invited to help in making a new world, and pictured it for "
        "themselves.",
        reality="Life in it, the article says, was marked by corruption, brutality, disorder and "
        "boredom, as under other tyrannies.",
        promise_claims=(ClaimId("C018"), ClaimId("C112")),
        reality_claims=(
            ClaimId("C181"),
            ClaimId("C261"),
            ClaimId("C292"),
            ClaimId("C293"),
            ClaimId("C294"),
            ClaimId("C295"),
            ClaimId("C296"),
        ),
        mechanisms=(MechanismId("risk-and-status"),),
        reasons=(ReasonId("corruption-and-unfairness"), ReasonId("harsh-dull-life")),
    ),
    Mirror(
        id=MirrorId("redress"),
        label="Redress for a wrong",
        promise="Anger at a wrong, in the article’s telling, was called rightful, and the group "
        "offered a way to act on it.",
        reality="They found themselves part of new wrongs, and saw no point in replacing one evil "
        "with another.",
        promise_claims=(ClaimId("C110"), ClaimId("C117"), ClaimId("C118")),
        reality_claims=(ClaimId("C257"), ClaimId("C259"), ClaimId("C304")),
        mechanisms=(MechanismId("personal-grievance"), MechanismId("group-grievance")),
        reasons=(ReasonId("no-purpose"), ReasonId("brutality")),
    ),
    Mirror(
        id=MirrorId("picture"),
        label="The picture of the place",
        promise="Skilful propaganda may have drawn in people who suspected nothing.",
        reality="What they had been told is called a fantasy, and in the end, the article says, "
        "nothing could hide the place itself.",
        promise_claims=(ClaimId("C127"), ClaimId("C175"), ClaimId("C309")),
        reality_claims=(ClaimId("C020"), ClaimId("C290"), ClaimId("C291"), ClaimId("C313")),
        mechanisms=(MechanismId("unfreezing"),),
        reasons=(ReasonId("propaganda-exposed"), ReasonId("harsh-dull-life")),
    ),
)
