"""What the article leaves out, though its own sources say it, and what that changes."""

from casebook.records import ClaimId, Evidence, Omission, OmissionId, SourceId
from casebook.vocabulary import Bearing, Confidence, Seen, Unlocated

OMISSIONS = (
    Omission(
        id=OmissionId("left-and-spoke-in-public"),
        label="The count is of people who left and spoke",
        gist="The report counts people who left IS and then spoke about it in public. It calls "
        "them a small part of those who had turned against IS.",
        matters="The article gives it as a count of people who left, and rightly adds that the "
        "true number is likely far higher. Its reader cannot see that it counts those who spoke, "
        "so that silence keeps it low.",
        claims=(ClaimId("C021"), ClaimId("C023"), ClaimId("C024")),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It speaks of those who have left and gone public.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Hundreds are thought to have left or to have tried.",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("few-from-the-west"),
        label="Most of the people counted were not from the West",
        gist="At least half of the people counted came from the Middle East, Syrians first among "
        "them, and only nine or ten from Western countries.",
        matters="The article explains joining and leaving by exclusion in the West. That can be "
        "the story of few of the people on whose word it rests.",
        claims=(
            ClaimId("C016"), ClaimId("C224"), ClaimId("C226"), ClaimId("C227"), ClaimId("C235"),
            ClaimId("C242"), ClaimId("C243"),
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="The press takes the countries from its table.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its author puts the Western share at about ten people.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It counts nine from Western Europe and Australia.",
            ),
            Evidence(
                source=SourceId("mint-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="third and fourth paragraphs",
                finding="Syria comes first with 21 people, and six Western countries have nine.",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("nobody-was-interviewed"),
        label="The institute interviewed nobody",
        gist="The report gathers stories and statements that were public already. By its own "
        "account of its method it rests on these and on no interviews of its own.",
        matters="The article speaks of interviews and of what people who left explained. A reader "
        "takes chosen public statements for answers to a researcher’s questions.",
        claims=(
            ClaimId("C223"), ClaimId("C228"), ClaimId("C241"), ClaimId("C242"), ClaimId("C243"),
            ClaimId("C290"),
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="method",
                finding="It describes a collection of published accounts.",
            ),
            Evidence(
                source=SourceId("ap-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("testimony-of-uneven-quality"),
        label="The testimony is of uneven quality",
        gist="The institute says that the accounts differ in quality and that it is not always "
        "clear why somebody left. It finds them credible as a whole because they agree.",
        matters="The article says that the accounts bring out the truth about IS. Its source "
        "treats them as testimony that has to be weighed.",
        claims=(ClaimId("C003"), ClaimId("C004"), ClaimId("C333")),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="section on the defectors",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A reader of the whole paper says that it grants the speakers may be "
                "neither typical nor wholly truthful.",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("three-motives-for-joining"),
        label="Three motives for joining, none of them exclusion at home",
        gist="As its author and a reader sum it up, the report names three kinds of motive for "
        "joining: the war of the Syrian government on Sunnis, belief in the new state, and goods, "
        "adventure and glory.",
        matters="The article puts disillusion and exclusion at home first. Those who spoke are "
        "reported to have named other things.",
        claims=(
            ClaimId("C018"), ClaimId("C068"), ClaimId("C069"), ClaimId("C224"), ClaimId("C242"),
            ClaimId("C243"), ClaimId("C244"), ClaimId("C354"),
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It sums up three broad motives.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its author names politics, belief, gain and adventure.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening and lesson 1",
                finding="The commentary says that many felt alienated at home before they joined.",
            ),
        ),
        confidence=Confidence.MEDIUM,
    ),
    Omission(
        id=OmissionId("violence-against-minorities-hardly-named"),
        label="The accounts hardly mention minorities",
        gist="The people who left spoke of harm done to Sunni Muslims. Violence troubled many and "
        "not all of them, and that against Yazidis, Kurds and Christians hardly came up.",
        matters="The article sets the accounts beside a report on the persecution of minorities, "
        "so that remorse for it seems to be among the reasons for leaving.",
        claims=(
            ClaimId("C251"), ClaimId("C252"), ClaimId("C267"), ClaimId("C270"), ClaimId("C271"),
            ClaimId("C276"),
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Violence against Sunnis was often spoken of, and that against minorities "
                "hardly.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The crimes against Yazidis and others do not come up.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second narrative",
                finding="Many complained of the killing of civilians, though not all.",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("leaving-without-giving-up-the-creed"),
        label="Many had left IS and kept to jihad",
        gist="As a broadcaster summed up the report in talk with its author, many of those who "
        "left said that they kept to jihad. They had broken with a group.",
        matters="The article keeps the milder caveat, that not all have come to support liberal "
        "democracy, and like the institute’s page calls those who left the worst enemies of IS. "
        "The other sources keep leaving a group and giving up a creed apart.",
        claims=(ClaimId("C030"), ClaimId("C035"), ClaimId("C338"), ClaimId("C341")),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="It warns that not all of them have become democrats.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction",
                finding="The presenter says that many disliked the ways of IS and not jihad.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In some cases people turned against how IS was run, not its creed.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Syrians who had left hated the group and kept its creed.",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("what-the-report-asks-of-governments"),
        label="What the report asks of governments",
        gist="It asks them to see the worth of such accounts, to give people chances to speak, "
        "to help with resettlement and safety, and to remove legal hindrances to speaking out.",
        matters="The article calls this a case for amnesty. The report’s author said in that very "
        "week that he was not asking for one as a reward, and that nobody should be punished for "
        "speaking out.",
        claims=(
            ClaimId("C321"), ClaimId("C325"), ClaimId("C326"), ClaimId("C327"), ClaimId("C356"),
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="recommendations, as the press quotes them",
            ),
            Evidence(
                source=SourceId("guardian-2015-protect"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="fourth paragraph",
            ),
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann says that he asks for no amnesty in return for a good story, and "
                "that speaking out should not be used against people either.",
            ),
            Evidence(
                source=SourceId("nyt-2015-blogged"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It has him urge that they be resettled, if possible, and not jailed.",
            ),
        ),
        confidence=Confidence.MEDIUM,
    ),
    Omission(
        id=OmissionId("assets-beside-victims-and-perpetrators"),
        label="The third word of the report’s title",
        gist="The report’s title sets victims, perpetrators and assets side by side and asks for "
        "no choice between them.",
        matters="The article asks whether they are victims or criminals. The choice is narrower "
        "than the title of its source, in which one person may be all three.",
        claims=(ClaimId("C338"), ClaimId("C321")),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="title",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("six-more-mechanisms"),
        label="Six more mechanisms",
        gist="The book has twelve mechanisms. The six that the article lists work on single "
        "people; three more work on groups and three on whole publics.",
        matters="Without them radicalisation looks like something that befalls a person. How "
        "groups, states and publics drive it is out of sight.",
        claims=(
            ClaimId("C116"), ClaimId("C108"), ClaimId("C125"), ClaimId("C126"), ClaimId("C158"),
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second and fourth paragraphs",
                finding="It says, just before its list, that the list is of one level.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It speaks of twelve mechanisms.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It counts twelve mechanisms, each set within another.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="A reader’s table has six for single people, three for groups and three "
                "for publics.",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("both-sides-of-a-conflict"),
        label="The book looks at both sides of a conflict",
        gist="The book asks how conflict radicalises “them and us”. The passage whose wording "
        "the article shares is about one section of it, and takes in governments as well.",
        matters="In the article only the side of those who attack is left. How those who answer "
        "may be radicalised too is out of sight.",
        claims=(ClaimId("C083"), ClaimId("C158"), ClaimId("C141")),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="third paragraph",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="title; publisher’s description",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("what-people-are-often-told"),
        label="A remark that its source puts at a distance",
        gist="The newspaper’s commentary opens by reporting what people are often told about "
        "recruitment online and the flow of fighters.",
        matters="The article states it as a fact and in its own voice, beside two psychologists "
        "who do not come up in the commentary.",
        claims=(ClaimId("C127"), ClaimId("C129")),
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first paragraph",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("place-and-time-of-the-amnesty-report"),
        label="The place and time of Amnesty’s findings",
        gist="Amnesty International reported on minorities in northern Iraq in the summer of "
        "2014. It wrote of hundreds, possibly thousands, of Yazidis abducted.",
        matters="The article speaks in the present tense a year later and without a place, and "
        "gives the higher number alone. Later totals bear that number out; on the day of the "
        "article it was more than its source had said.",
        claims=(ClaimId("C276"), ClaimId("C277"), ClaimId("C280"), ClaimId("C283")),
        evidence=(
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="summary, p. 4",
            ),
            Evidence(
                source=SourceId("ap-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second paragraph",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
    Omission(
        id=OmissionId("career-of-the-man-killed"),
        label="What the Pentagon said of the man killed",
        gist="The statement on the air strike says that he came from al-Qaida in Iraq and says "
        "nothing of an army career. A man with a like name, of higher rank, had died in August.",
        matters="The article gives him a past that an encyclopaedia tells of the other man. That "
        "two men were taken for one is an inference, and a strong one.",
        claims=(ClaimId("C200"), ClaimId("C203")),
        evidence=(
            Evidence(
                source=SourceId("dod-2015-turkmani"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
            Evidence(
                source=SourceId("wikipedia-turkmani"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="biography of the other man, first sentence",
            ),
        ),
        confidence=Confidence.HIGH,
    ),
)
