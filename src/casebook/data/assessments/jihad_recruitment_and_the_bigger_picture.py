"""How the claims of the section on recruitment and the bigger picture hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import Attribution, Bearing, Confidence, Seen, Unlocated, Verdict

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A136"),
        claim=ClaimId("C136"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "It hangs on the list. Among 648 groups active from 1968 to 2006, those of every "
            "religion together come to about a fifth by our arithmetic. On the American list, "
            "which takes in foreign groups that threaten the United States, most are Islamist by "
            "one copy of an encyclopaedia."
        ),
        evidence=(
            Evidence(
                source=SourceId("jones-libicki-2008"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="pp. xiii, 36",
                finding=(
                    "It counts 648 groups and 45 religious ones that ended, given as 32 per cent "
                    "of all religious ones."
                ),
            ),
            Evidence(
                source=SourceId("wikipedia-fto"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "One copy calls most of the listed groups Islamist, and another lumps three "
                    "kinds together."
                ),
            ),
            Evidence(
                source=SourceId("state-fto-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
            ),
            Evidence(
                source=SourceId("crt-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="The official report for 2015 has 58 groups on its list.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A full count of active groups by creed for 2015, with its rule of selection, would "
            "settle it."
        ),
    ),
    Assessment(
        id=AssessmentId("A137"),
        claim=ClaimId("C137"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Whether a reading of scripture is distorted is a judgement of faith and value. No "
            "record or count could decide between readings."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Put as a report of what named scholars of Islam say of named groups, it could be "
            "checked."
        ),
    ),
    Assessment(
        id=AssessmentId("A138"),
        claim=ClaimId("C138"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The book on which the article leans takes its cases from Russia under the tsars and "
            "from America in the 1970s as well as from jihadist groups. Most groups in a large "
            "count are not religious at all."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "It names Russian anarchists and the Weather Underground beside bin Laden as "
                    "very similar cases."
                ),
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="Cases come from Russia, the United States and radical Islam.",
            ),
            Evidence(
                source=SourceId("jones-libicki-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="pp. xiii, 36",
                finding=(
                    "By our arithmetic, religious groups of all kinds are a minority of the 648 "
                    "that it counts."
                ),
            ),
            Evidence(
                source=SourceId("pirus-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "Its American cases come from the far left, the far right and Islamists, in "
                    "successive waves."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Only a definition that ties the word to one faith could change it.",
    ),
    Assessment(
        id=AssessmentId("A139"),
        claim=ClaimId("C139"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "What would be an evil in a faith is a question of value, which no evidence decides. "
            "How far religious conviction moves people to violence is a separate matter that "
            "scholars dispute."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "The book is said to avoid words like evil and to look for no cause in shared "
                    "ideology."
                ),
            ),
            Evidence(
                source=SourceId("watts-selectedwisdom"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="quotation of p. 5 of the book",
                finding="The book’s authors find ideology too simple as an explanation.",
            ),
            Evidence(
                source=SourceId("dawson-2021"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It argues for giving religious commitment more weight.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Restated as a claim about the weight of religious conviction among causes, it could "
            "be set against studies."
        ),
    ),
    Assessment(
        id=AssessmentId("A140"),
        claim=ClaimId("C140"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Decadence is a word of blame without a measure, so its share among the causes cannot "
            "be tested. That most of the 58 people in the report were not from the West makes the "
            "idea a poor fit for them, no more."
        ),
        evidence=(
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Western Europe and Australia account for nine of them.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A named feature of Western life, with a measure, would make it a question for "
            "research."
        ),
    ),
    Assessment(
        id=AssessmentId("A141"),
        claim=ClaimId("C141"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "What the point of a debate is depends on what one wants from it. This is a stance on "
            "how to argue, and it states nothing that could be measured."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Said as a claim about what such debates leave out, it could be checked against "
            "examples of them."
        ),
    ),
    Assessment(
        id=AssessmentId("A142"),
        claim=ClaimId("C142"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "One set of mechanisms is drawn from cases of several creeds and of none, and a "
            "Turkish study of a secular group finds ties, revenge and a wish for esteem at work "
            "too. The word can asks no more. How groups recruit, as against how people radicalise, "
            "is less well covered."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "Radicalisation is called very alike in bin Laden, the Weather Underground and "
                    "Russian anarchists."
                ),
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="Twelve mechanisms are shown on cases of differing ideologies.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="It lists the twelve mechanisms with cases of several kinds.",
            ),
            Evidence(
                source=SourceId("ozeren-2012"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Relatives, friends, partners, revenge and a wish for esteem led people into "
                    "the PKK."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A comparison that finds religious and other groups drawing people in by different "
            "ways."
        ),
    ),
    Assessment(
        id=AssessmentId("A143"),
        claim=ClaimId("C143"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A work of reference introduces it in these terms, with the first Klan in view. The "
            "name covers three movements at different times, and how far the members of the "
            "second took part in terror is debated."
        ),
        evidence=(
            Evidence(
                source=SourceId("britannica-kids-kkk"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The Klan is introduced as a secret terrorist organisation.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A work of reference that denies the word to the Klan as a whole."
        ),
    ),
    Assessment(
        id=AssessmentId("A144"),
        claim=ClaimId("C144"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "A study of the papers of the revived Klan, of 1915 to 1930, calls it a religious "
            "order. Earlier studies mostly took its faith for a device, and the first Klan fought "
            "over race and power after the Civil War."
        ),
        evidence=(
            Evidence(
                source=SourceId("baker-2011"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "Reviews report that Protestant faith stood at the centre of the second Klan."
                ),
            ),
            Evidence(
                source=SourceId("baker-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "As a notice of the book says, most studies saw religion there as mere "
                    "rhetoric."
                ),
            ),
            Evidence(
                source=SourceId("housedivided-kkk"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A history of all three Klans that weighs faith against race in each would settle it."
        ),
    ),
    Assessment(
        id=AssessmentId("A145"),
        claim=ClaimId("C145"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "No study was found that sets the ways into the Klan beside those into religious "
            "groups. Work on far-right groups points to many paths in, which fits the idea but "
            "does not test it here. It is doubtful, besides, that the Klan stands for groups "
            "without religion."
        ),
        evidence=(
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="People join far-right groups for differing reasons and by several paths.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The cases that it names do not include the Klan.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study of why people joined the Klan, set against the mechanisms, would decide it."
        ),
    ),
    Assessment(
        id=AssessmentId("A146"),
        claim=ClaimId("C146"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A piece published by the institute behind the report calls it a terrorist group and "
            "counts killings of police officers. The group itself spoke of war and liberation."
        ),
        evidence=(
            Evidence(
                source=SourceId("icsr-2012-bla"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "It is called a terrorist group, small, and deadlier than others of its decade."
                ),
            ),
            Evidence(
                source=SourceId("wikipedia-bla"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It lists bombings, robberies and killings of police officers.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Research that finds it to have been something other than an armed group using terror."
        ),
    ),
    Assessment(
        id=AssessmentId("A147"),
        claim=ClaimId("C147"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Its aims were Black nationalist and Marxist. Sources describe its programme without "
            "any religious ground."
        ),
        evidence=(
            Evidence(
                source=SourceId("army-mp2001"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="p. 57",
                finding="It is placed among minority-nationalist groups.",
            ),
            Evidence(
                source=SourceId("wikipedia-bla"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its ideology is given as Marxist and Black nationalist.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A founding text or a history that rests its aims on a creed.",
    ),
    Assessment(
        id=AssessmentId("A148"),
        claim=ClaimId("C148"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "Nothing seen examines how this group drew people in. The book’s American case is the "
            "Weather Underground, a neighbour in time and outlook, so the idea is plausible and "
            "untested."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names the Weather Underground among the cases of the book.",
            ),
            Evidence(
                source=SourceId("icsr-2012-bla"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It sets this group beside the Weather Underground in the same decade.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Life histories of its members, read for the mechanisms, would decide it.",
    ),
    Assessment(
        id=AssessmentId("A149"),
        claim=ClaimId("C149"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It waged an armed campaign with bombings and assassinations and is banned in the "
            "United Kingdom. The encyclopaedia that was read prefers the word paramilitary."
        ),
        evidence=(
            Evidence(
                source=SourceId("wikipedia-inla"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It records bombings, assassinations and the ban on the group.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A ruling or a standard history that rejects the term for it.",
    ),
    Assessment(
        id=AssessmentId("A150"),
        claim=ClaimId("C150"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It was a republican socialist group that sought one socialist Ireland. A cover name "
            "with the word Catholic, used for some attacks, points to a community and not to a "
            "creed."
        ),
        evidence=(
            Evidence(
                source=SourceId("wikipedia-inla"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "It describes the group as republican and socialist, tied to a party of that "
                    "kind."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Statements of the group that ground its aims in religion.",
    ),
    Assessment(
        id=AssessmentId("A151"),
        claim=ClaimId("C151"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "No study of how people came to join this group was found. Research on larger Irish "
            "groups exists, and what holds for them need not hold here."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="No Irish group is among the cases that it names.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Interviews with former members about how they joined would decide it.",
    ),
    Assessment(
        id=AssessmentId("A152"),
        claim=ClaimId("C152"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The United States list it as such, and a Turkish study uses the term. Its authors "
            "belong to a police academy, on one side of the conflict. Whether the group should be "
            "listed is disputed in public, and the word is a label before it is a finding."
        ),
        evidence=(
            Evidence(
                source=SourceId("ozeren-2012"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It names the group a separatist terror organisation.",
            ),
            Evidence(
                source=SourceId("state-fto-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "As copies of the American list show, the group has been on it since October "
                    "1997."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Removal from the lists of terrorist groups by the states that keep them would weaken "
            "it."
        ),
    ),
    Assessment(
        id=AssessmentId("A153"),
        claim=ClaimId("C153"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It grew out of the Marxist left and Kurdish nationalism. Nothing seen gives its aims "
            "a ground in religion."
        ),
        evidence=(
            Evidence(
                source=SourceId("jamestown-pkk"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.EXCERPT,
                finding="Marxist ideas shaped its institutions and practice at the start.",
            ),
            Evidence(
                source=SourceId("liquisearch-pkk"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A programme of the party that rests on Islam or another faith."
        ),
    ),
    Assessment(
        id=AssessmentId("A154"),
        claim=ClaimId("C154"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Records of 236 members and interviews with 42 former members and prisoners point to "
            "kin, friends, partners, revenge and a wish for esteem. These match several of the "
            "mechanisms that the article names. The study comes from a Turkish police academy."
        ),
        evidence=(
            Evidence(
                source=SourceId("ozeren-2012"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Ties, grievance, poverty and a wish for esteem are among the reasons found "
                    "for joining."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study from outside the conflict that finds quite other ways in."
        ),
    ),
    Assessment(
        id=AssessmentId("A155"),
        claim=ClaimId("C155"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="This is a call to pay attention. One may follow it or not, but it states no fact.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Said as a claim that attention prevents radicalisation, it could be tested.",
    ),
    Assessment(
        id=AssessmentId("A156"),
        claim=ClaimId("C156"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "It says what may happen under a condition and sets no date and no group. No course of "
            "events could refute it."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A named movement, a named lesson and a date would make it a forecast that can fail."
        ),
    ),
    Assessment(
        id=AssessmentId("A157"),
        claim=ClaimId("C157"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTRADICTED,
        reason=(
            "Talk of violence is far commoner than violence, and research keeps radical opinion "
            "apart from radical action. Not acting is the usual outcome. The article itself "
            "elsewhere keeps thought and deed apart."
        ),
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="Radical ideas and radical action are treated as two separate scales.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="news item of START",
                finding="Of people with radical opinions, hardly any go on to act.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Not taking part in violence is the most common outcome.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Follow-up studies in which most people who voice such threats go on to terrorism."
        ),
    ),
    Assessment(
        id=AssessmentId("A158"),
        claim=ClaimId("C158"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "The words any and right leave open which society and which circumstances are meant, "
            "so no case could count against it. The book’s authors think likewise of persons and "
            "groups."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="Mechanisms that work on whole masses are part of the book.",
            ),
            Evidence(
                source=SourceId("firester-2016"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="quotation of p. 4 of the book",
                finding="The book is quoted as leaving no person and no group out.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A list of the circumstances, given beforehand, would make it testable on cases."
        ),
    ),
    Assessment(
        id=AssessmentId("A159"),
        claim=ClaimId("C159"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "How sophisticated a society thinks itself has no measure, so its effect cannot be "
            "tested. Cases from the United States and Germany show only that modern states are not "
            "spared."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="One of the cases is an American group of the 1970s.",
            ),
            Evidence(
                source=SourceId("gortemaker-eva-braun"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="The Nazi breakthrough came with the crisis of 1929 and 1930.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A measure of such self-regard, compared across countries, would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A160"),
        claim=ClaimId("C160"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The Nazi breakthrough came with the economic crisis around 1930, and the decade saw "
            "the movement take the whole state. What the article then tells belongs to the years "
            "1919 to 1923."
        ),
        evidence=(
            Evidence(
                source=SourceId("gortemaker-eva-braun"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "The political breakthrough is dated to the start of the world economic crisis."
                ),
            ),
            Evidence(
                source=SourceId("holocaust-chronicle-p37"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="p. 37",
                finding="The party’s beginnings in Munich are dated to 1919.",
            ),
            Evidence(
                source=SourceId("ullrich-2016-ascent"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="ch. 4",
                finding="The first steps are told as those of a small party in Munich.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Evidence that the movement had already won over much of the public before 1929 would "
            "shift the date."
        ),
    ),
    Assessment(
        id=AssessmentId("A161"),
        claim=ClaimId("C161"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It began in January 1919 as a small party in one city. It stayed mostly regional for "
            "years."
        ),
        evidence=(
            Evidence(
                source=SourceId("holocaust-chronicle-p37"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="p. 37",
                finding="A little-known party was set up in Munich in January 1919.",
            ),
            Evidence(
                source=SourceId("ullrich-2016-ascent"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="ch. 4",
                finding="It counts about thirty first members, in Munich.",
            ),
            Evidence(
                source=SourceId("neverwas-nsdap"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The party is called very small and mostly regional.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Records of branches across Germany in the first year.",
    ),
    Assessment(
        id=AssessmentId("A162"),
        claim=ClaimId("C162"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A few dozen members are reported for 1919, and no more than 43 people sat in the "
            "meeting to which Hitler was first sent. Its leaders wanted a racial state without "
            "Jews or foreigners."
        ),
        evidence=(
            Evidence(
                source=SourceId("ullrich-2016-ascent"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="ch. 4",
                finding=(
                    "It speaks of about thirty founders and of 41 people at Hitler’s first meeting."
                ),
            ),
            Evidence(
                source=SourceId("holocaust-chronicle-p37"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="p. 37",
                finding="Its leaders wanted a state purged of Jews and foreigners.",
            ),
            Evidence(
                source=SourceId("revolutionszeitung-1919"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It puts 43 people in the same room.",
            ),
            Evidence(
                source=SourceId("holocaust-explained-rise"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Membership lists with far larger numbers for 1919.",
    ),
    Assessment(
        id=AssessmentId("A163"),
        claim=ClaimId("C163"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Storm troopers broke up meetings and stirred riots, and in 1923 the party tried an "
            "armed coup. Organised violence grew from 1920 and 1921, so the first months are not "
            "covered."
        ),
        evidence=(
            Evidence(
                source=SourceId("holocaust-chronicle-p37"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="p. 37",
                finding="Storm troopers are said to have fomented riots and disrupted meetings.",
            ),
            Evidence(
                source=SourceId("jvl-putsch"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells of the armed attempt of November 1923.",
            ),
            Evidence(
                source=SourceId("holocaust-explained-rise"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A history that shows the party holding back from violence until 1923."
        ),
    ),
    Assessment(
        id=AssessmentId("A164"),
        claim=ClaimId("C164"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The failed coup of 8 and 9 November 1923 took place in Munich. No earlier attempt by "
            "the party is known from what was seen."
        ),
        evidence=(
            Evidence(
                source=SourceId("jvl-putsch"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It places the coup of November 1923 in Munich.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof of an earlier attempt elsewhere.",
    ),
    Assessment(
        id=AssessmentId("A165"),
        claim=ClaimId("C165"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Upheaval after the war bred more nationalist groups in Munich than elsewhere. The "
            "left had its short-lived republics there too."
        ),
        evidence=(
            Evidence(
                source=SourceId("gortemaker-eva-braun"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="The city bred an unusually large number of nationalist groups.",
            ),
            Evidence(
                source=SourceId("ullrich-2016-ascent"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="ch. 4",
                finding="Politics in the city swung far to the left and then far to the right.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A comparison that finds other German cities with as many such groups."
        ),
    ),
    Assessment(
        id=AssessmentId("A166"),
        claim=ClaimId("C166"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The article gives the number as an estimate but names nobody who made it. No source "
            "for it was found."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "A figure for Munich was looked for in histories and on public pages and not found. "
            "The one count seen, 74 bodies of the right in 1920, is for the whole of Germany."
        ),
        evidence=(
            Evidence(
                source=SourceId("neverwas-nsdap"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "It counts at least 74 parties and movements of the right in Germany in 1920."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A history or an army list that counts the groups in Munich would settle it.",
    ),
    Assessment(
        id=AssessmentId("A167"),
        claim=ClaimId("C167"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Ridicule is on record, from an American reporter in 1923 and in a later essay on the "
            "years around 1931. But by 1923 the party had tens of thousands of members, and no "
            "measure of what the public at large thought was seen."
        ),
        evidence=(
            Evidence(
                source=SourceId("satevepost-1923-suds"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="An American reporter treated the party as comic in October 1923.",
            ),
            Evidence(
                source=SourceId("holocaust-chronicle-p37"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="p. 37",
                finding="It calls the party of 1919 little known.",
            ),
            Evidence(
                source=SourceId("gortemaker-eva-braun"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "In 1923 the party had over fifty thousand members and was more popular than "
                    "before."
                ),
            ),
            Evidence(
                source=SourceId("ryback-laughing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "Much of the press and of the public is said to have thought Hitler of no "
                    "account."
                ),
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change=(
            "Police reports or press surveys of the early 1920s on how people saw the party would "
            "firm up the verdict."
        ),
    ),
    Assessment(
        id=AssessmentId("A168"),
        claim=ClaimId("C168"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "There is no scale on which one hatred equals another. Both groups set out to drive "
            "whole peoples away or destroy them, and that likeness is no measure."
        ),
        evidence=(
            Evidence(
                source=SourceId("holocaust-chronicle-p37"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="p. 37",
                finding="The early party wanted a state purged of Jews and foreigners.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="It reports that IS systematically targeted minorities in northern Iraq.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A stated measure, such as laws or killings aimed at a people, would allow a "
            "comparison."
        ),
    ),
    Assessment(
        id=AssessmentId("A169"),
        claim=ClaimId("C169"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "A thirst for blood cannot be weighed. Counts of the dead differ vastly between the "
            "two, but the phrase speaks of a temper and not of numbers."
        ),
        evidence=(
            Evidence(
                source=SourceId("snyder-2011-nyrb"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "Some eleven million people who did not fight were killed on German orders."
                ),
            ),
            Evidence(
                source=SourceId("reuters-2015-2154"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "A monitor counted at least 2,154 people killed by IS off the battlefield in "
                    "Syria."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Restated as a count of killings over a stated time, it could be checked.",
    ),
    Assessment(
        id=AssessmentId("A170"),
        claim=ClaimId("C170"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Danger depends on when, where and for whom it is measured. The sentence names none of "
            "these, and it compares a party with an armed group that held land."
        ),
        evidence=(
            Evidence(
                source=SourceId("snyder-2011-nyrb"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It shows what the party did once it ruled a great power.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A stated time and a measure of harm would make the two comparable.",
    ),
    Assessment(
        id=AssessmentId("A171"),
        claim=ClaimId("C171"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Nazi propaganda used the phrase for the completion of German history. Hitler disliked "
            "the label, yet spoke in 1934 of a thousand years without another revolution."
        ),
        evidence=(
            Evidence(
                source=SourceId("lexikon-tausendjaehriges"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "It traces the slogan to Nazi propaganda and quotes Hitler’s words at the "
                    "rally of 1934."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study that finds the phrase to be a later invention.",
    ),
    Assessment(
        id=AssessmentId("A172"),
        claim=ClaimId("C172"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "What counts as a detail is a matter of judgement. One vision was built on race and "
            "nation, and the other claims all Muslims for one rule, and a reader may think that "
            "difference large."
        ),
        evidence=(
            Evidence(
                source=SourceId("lexikon-tausendjaehriges"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The Nazi vision is one of German history brought to its end.",
            ),
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="IS proclaimed its caliphate for all Muslims.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A list of the traits to be compared would turn it into something that can be checked."
        ),
    ),
    Assessment(
        id=AssessmentId("A173"),
        claim=ClaimId("C173"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A historian puts the civilians and captives killed on German orders at some eleven "
            "million. No count seen for IS by then goes beyond some tens of thousands. One was a "
            "state in a world war, the other an armed group of a few years."
        ),
        evidence=(
            Evidence(
                source=SourceId("snyder-2011-nyrb"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It counts some eleven million deaths among people who did not fight.",
            ),
            Evidence(
                source=SourceId("ushmm-encyclopedia"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
            ),
            Evidence(
                source=SourceId("reuters-2015-2154"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "At least 2,154 people had been killed by IS off the battlefield in Syria by "
                    "April 2015."
                ),
            ),
            Evidence(
                source=SourceId("dw-2016-unami"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It relays earlier totals of the dead in Iraq.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing short of a wholly new count of either toll.",
    ),
)
