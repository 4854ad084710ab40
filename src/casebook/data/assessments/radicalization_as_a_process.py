"""How the claims of the section on radicalisation as a process hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import Attribution, Bearing, Confidence, Seen, Unlocated, Verdict

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A038"),
        claim=ClaimId("C038"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Asking first about joining is a fair start, and the report too sets the two kinds "
        "of reasons side by side. Research on leaving treats it as a matter of its own, in which "
        "what people meet inside a group weighs most.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It thinks that motives for leaving may well be no simpler than those for "
                "joining.",
            ),
            Evidence(
                source=SourceId("horgan-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It calls leaving a process related to radicalisation, but not the same.",
            ),
            Evidence(
                source=SourceId("altier-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="In 87 autobiographies, disappointments within the group are named more "
                "often than pulls from outside.",
            ),
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="People leave, as they join, for very different mixes of reasons.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies that follow the same people from joining to leaving, and show how "
        "far the first predicts the second, would settle it.",
    ),
    Assessment(
        id=AssessmentId("A039"),
        claim=ClaimId("C039"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The accounts of those who left name what drew them: a cause to defend, a state of "
        "believers, goods and adventure. Attraction is one way in among several, for friends and "
        "local powers also brought people along.",
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Its guest, the author of the report, describes what had drawn people to "
                "IS.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It passes on three motives for joining, among them belief in an Islamic "
                "state and the wish for adventure.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first case",
                finding="One man joined when his whole tribe pledged itself, though he also "
                "believed in the project.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Ties between people did most to bring German fighters in.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Evidence that most of those who joined were forced or merely swept along.",
    ),
    Assessment(
        id=AssessmentId("A040"),
        claim=ClaimId("C040"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="It fits those who travelled from abroad. It does not fit local people, whom IS "
        "found where they lived. In one table of the 58 people of the report, Syrians are the "
        "largest group.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first case",
                finding="One man came to IS because his whole tribe pledged itself.",
            ),
            Evidence(
                source=SourceId("toi-2014-kalyan"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="Relatives in India asked their government to help bring a young man back.",
            ),
            Evidence(
                source=SourceId("mint-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="country table",
                finding="Of the countries in its table, Syria is the most frequent.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A count of how many members were local and went on living at home would "
        "make it more exact.",
    ),
    Assessment(
        id=AssessmentId("A041"),
        claim=ClaimId("C041"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Many who travelled left parents and others behind. Local members did not have to, "
        "and kin and friends often went together.",
        evidence=(
            Evidence(
                source=SourceId("toi-2014-kalyan"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="Relatives at home asked for help to bring a young man back.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first case",
                finding="One man joined along with his own tribe.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="German fighters were often recruited in clusters of people who knew one "
                "another.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Figures on how many joined alone and how many with relatives would change "
        "the shade.",
    ),
    Assessment(
        id=AssessmentId("A042"),
        claim=ClaimId("C042"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTESTED,
        reason="In the figures for Germany known in 2014, few had a job to give up, and many went "
        "to school or were out of work. Later, most of the recruits in leaked forms of IS said "
        "that they had worked, as the press summed up a World Bank study.",
        evidence=(
            Evidence(
                source=SourceId("zeit-2014-syria"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of 378 people who left Germany only 12 per cent had a job, while 20 per "
                "cent were out of work and a quarter at school.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, most recruits in leaked forms of IS had reported a job "
                "before they travelled.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="Employment records for recruits of several countries, checked against their "
        "own statements, would settle it.",
    ),
    Assessment(
        id=AssessmentId("A043"),
        claim=ClaimId("C043"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Travellers did have to rely on strangers on the way and on arrival. But in the "
        "German data friends and acquaintances, not strangers, mostly brought them in, as the "
        "article itself allows further on.",
        evidence=(
            Evidence(
                source=SourceId("kas-jihadisten-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Friends are named among the main influences on those who left Germany.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Ties among peers mattered most for German fighters, and social media "
                "little.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Data on whom recruits from other regions knew before they joined could move "
        "it either way.",
    ),
    Assessment(
        id=AssessmentId("A044"),
        claim=ClaimId("C044"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Chaos is a loose word, but civil war, terror against civilians and bombing in "
        "Syria were on record well before the article.",
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction",
                finding="It reports extreme violence by IS and grave abuses by other parties to "
                "the war.",
            ),
            Evidence(
                source=SourceId("irin-2015-threat"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In summer 2015 the government was still the greatest danger to Syrian "
                "civilians.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Reports of settled rule and safety across that land in 2014 and 2015.",
    ),
    Assessment(
        id=AssessmentId("A045"),
        claim=ClaimId("C045"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Fighting was what many went for, most plainly those who wanted to oppose the "
        "Syrian government. Others went for life in a state of believers, for goods or adventure, "
        "or for work behind the lines.",
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Its guest says that some wanted to fight Assad, and that others came for "
                "their beliefs, for gain or for adventure.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It passes on belief in an Islamic state, and goods and adventure, beside "
                "the defence of fellow Sunnis.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, some recruits put themselves down for administration.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A full count of the tasks that recruits asked for, women included, would "
        "make it more exact.",
    ),
    Assessment(
        id=AssessmentId("A046"),
        claim=ClaimId("C046"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It is a forecast without a date, and it leaves open which war and what winning "
        "would mean. That IS later lost ground does not decide what was possible in 2015.",
        evidence=(
            Evidence(
                source=SourceId("ap-2015-no-weaker"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Unnamed US officials saw a stalemate in July 2015, with IS no weaker "
                "than a year before.",
            ),
            Evidence(
                source=SourceId("rudaw-2016-territory"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="By January 2016 IS had lost 40 per cent of its ground in Iraq, by a US "
                "count.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A restatement with a war, a measure of winning and a date would make it "
        "checkable.",
    ),
    Assessment(
        id=AssessmentId("A047"),
        claim=ClaimId("C047"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTRADICTED,
        reason="As a general statement it fails, at least for Europe, where police files held "
        "many of those who went. A file is not a conviction, and the German figures take in all "
        "who left for the war. For the time before they radicalised, offences are on record for "
        "about a third of them.",
        evidence=(
            Evidence(
                source=SourceId("zeit-2014-syria"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of 378 people who had left Germany for Syria, most were already known "
                "for crime, and 117 had offended before they radicalised.",
            ),
            Evidence(
                source=SourceId("kas-jihadisten-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some of those who left Germany had broken the law before they "
                "radicalised.",
            ),
            Evidence(
                source=SourceId("basra-neumann-2017"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="passage on police figures",
                finding="Police files held about two in three of the Germans (778) and of the "
                "Dutch (319) who were studied.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Comparable figures from outside Europe with mostly clean records, or proof "
        "that the offences came with radicalisation, would change it to contested.",
    ),
    Assessment(
        id=AssessmentId("A048"),
        claim=ClaimId("C048"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="In the German figures most had no known offence before they radicalised, but some "
        "did. Among their offences, violence was one of the chief kinds.",
        evidence=(
            Evidence(
                source=SourceId("zeit-2014-syria"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="117 of 378 who left Germany for Syria had offended before they "
                "radicalised, so that most are not known to have done so.",
            ),
            Evidence(
                source=SourceId("kas-jihadisten-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Earlier offences were above all violence, drugs and offences against "
                "property.",
            ),
            Evidence(
                source=SourceId("basra-neumann-2017"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="passage on police figures",
                finding="Large shares had police records, and the passage seen does not single "
                "out violence.",
            ),
            Evidence(
                source=SourceId("wilner-dubouloz-2010"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Writing before IS, it asks how people who had not been violent come to "
                "take part in violence.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Figures on convictions for violence before joining, for several countries, "
        "would make it more exact.",
    ),
    Assessment(
        id=AssessmentId("A049"),
        claim=ClaimId("C049"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="That ordinary people can be moved to cruelty is well argued. But not all who "
        "joined IS became killers, and some left because of the killing.",
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It holds that ordinary people can be brought to great violence.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="It allows that some may have committed crimes, and does not say it of "
                "all.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most of those in the report were troubled by brutality against other "
                "Muslims.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A restatement about those known to have killed would bring it to supported.",
    ),
    Assessment(
        id=AssessmentId("A050"),
        claim=ClaimId("C050"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It is a comparison without a measure: no yardstick tells one type of killer from "
        "another over 1,000 years. Taken as a word on cruelty alone, it overlooks the mass "
        "killings of the last century, to which the article itself later likens IS.",
        evidence=(
            Evidence(
                source=SourceId("snyder-2011-nyrb"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="It compares the mass killing under Hitler and under Stalin.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A named kind of act, and a statement that it had not occurred in that time, "
        "would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A051"),
        claim=ClaimId("C051"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Such statements were being drawn, most plainly in the book that the article goes "
        "on to use. How far they reach is another matter, since no one model has been found to "
        "fit all.",
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It shows twelve mechanisms at work and leans heavily on case histories.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="It sets each mechanism beside the cases from which the book explains it.",
            ),
            Evidence(
                source=SourceId("eadr-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, no single model of radicalisation fits all.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Proof that the general statements came from elsewhere than from cases.",
    ),
    Assessment(
        id=AssessmentId("A052"),
        claim=ClaimId("C052"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="The sentence says only that it may be so. One school explains joining and leaving "
        "with the same kinds of forces, while others warn that leaving is a process apart, with "
        "causes inside the group.",
        evidence=(
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="One model of pushes, pulls and barriers serves for joining and for "
                "leaving.",
            ),
            Evidence(
                source=SourceId("horgan-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Much study of radicalisation has left the distinct process of leaving "
                "neglected.",
            ),
            Evidence(
                source=SourceId("altier-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Exits in 87 life stories turn mostly on pushes from within the group.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study that predicts exits from how people had come in would change it to "
        "supported.",
    ),
    Assessment(
        id=AssessmentId("A053"),
        claim=ClaimId("C053"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The article credits researchers and names none. Several have said the "
        "like, but none of them can be shown to be meant.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="That radicalisation is a process, and no simple one, is the common view of the "
        "works seen.",
        evidence=(
            Evidence(
                source=SourceId("horgan-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="opening",
                finding="It stresses how complex involvement is, and proposes to view it as a "
                "process.",
            ),
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It finds simple models wanting and sees no single path into such groups.",
            ),
            Evidence(
                source=SourceId("wilner-dubouloz-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It treats radicalisation as a set of processes within a person that are "
                "little studied.",
            ),
            Evidence(
                source=SourceId("eadr-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, paths to extremism differ so much that no one model fits.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A body of work that shows one simple and sudden cause.",
    ),
    Assessment(
        id=AssessmentId("A054"),
        claim=ClaimId("C054"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It stands in the sentence that credits unnamed researchers. No work "
        "was found that puts it so.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Much of it happens among friends and in places where people spend their days. For "
        "many it also means drawing back from everyday life into a small closed group.",
        evidence=(
            Evidence(
                source=SourceId("pirus-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="About half of the people studied in the United States belonged to a "
                "close, closed-off group.",
            ),
            Evidence(
                source=SourceId("kas-jihadisten-nd"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Friends, certain mosques and the internet are named as the main "
                "influences.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Circles of peers drove the joining of German fighters.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Research on how people spent their days while they radicalised would make "
        "it more exact.",
    ),
    Assessment(
        id=AssessmentId("A055"),
        claim=ClaimId("C055"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The works seen describe steps over time. How long it takes varies a great deal "
        "between people and between movements.",
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells of a slope with a row of changes along the way.",
            ),
            Evidence(
                source=SourceId("pirus-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports how long radicalisation lasted, longest as a rule on the far "
                "right.",
            ),
            Evidence(
                source=SourceId("kas-jihadisten-nd"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Many of those who left Germany had radicalised in less than three years.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A number of well-proven cases of overnight change would bring it to "
        "imprecise.",
    ),
    Assessment(
        id=AssessmentId("A056"),
        claim=ClaimId("C056"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="That it can go unnoticed is borne out by a German analysis of those who left for "
        "Syria, as the press summed it up. It is no rule: with lone attackers, those around them "
        "mostly knew something.",
        evidence=(
            Evidence(
                source=SourceId("zeit-2014-syria"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As it sums up the analysis, neither the people around them nor the "
                "authorities had noticed the change.",
            ),
            Evidence(
                source=SourceId("koehler-2017-interview"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="answer on lone attackers",
                finding="With lone attackers, family and friends mostly knew of the change or the "
                "plan.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Proof that in the German cases somebody close had after all noticed.",
    ),
    Assessment(
        id=AssessmentId("A057"),
        claim=ClaimId("C057"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Part of the sentence stands word for word in undated copies of an "
        "encyclopaedia. No marks and no name show it, and the researchers two sentences before "
        "have no names either.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="It is a common definition as far as it goes. It leaves out the will to undo the "
        "existing order, and it names a completed state, although no agreed end point was found.",
        evidence=(
            Evidence(
                source=SourceId("wilner-dubouloz-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="Its definition, as quoted by others, speaks of taking on ever more "
                "extreme ideals.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It defines radicalisation by feelings and conduct as well as by beliefs.",
            ),
            Evidence(
                source=SourceId("firester-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="quoting Friction p. 4",
                finding="The book’s definition takes in actions that support one side of a "
                "conflict.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A definition on which the field agrees, with an end point.",
    ),
    Assessment(
        id=AssessmentId("A058"),
        claim=ClaimId("C058"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The list of three belongs to the words that the sentence shares with "
        "an encyclopaedia, and nothing in the text says so.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Radical movements of several kinds are on record, and faith is only one of the "
        "fields from which their aims come.",
        evidence=(
            Evidence(
                source=SourceId("wilner-dubouloz-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="Its definition, as quoted by others, names the same three fields.",
            ),
            Evidence(
                source=SourceId("pirus-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its American cases come from the far left and the far right as well as "
                "from Islamists.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that one of the three fields has brought forth no radical "
        "movement.",
    ),
    Assessment(
        id=AssessmentId("A059"),
        claim=ClaimId("C059"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="A deep personal change is one account of radicalisation, and it fits some who "
        "emigrated. A break with ordinary life is not part of other definitions, and many "
        "radicalise only on the surface.",
        evidence=(
            Evidence(
                source=SourceId("wilner-dubouloz-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It explains radicalisation by new personal beliefs and a lasting change "
                "of conduct.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It measures support for violence between groups, not distance from "
                "ordinary life.",
            ),
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Many join for company or other needs, and some are radical only on the "
                "surface.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A definition shared by most of the field that includes such a break, or "
        "rules it out, would settle it.",
    ),
    Assessment(
        id=AssessmentId("A060"),
        claim=ClaimId("C060"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="A deep change of belief is one account of the matter. Others hold that company or "
        "standing brings many in, and that they take up the ideas late, in part, or never. No "
        "study seen asks which of their earlier beliefs people keep.",
        evidence=(
            Evidence(
                source=SourceId("wilner-dubouloz-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It describes how people form new personal beliefs after critical "
                "reflection.",
            ),
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="It keeps change of opinion apart from change of conduct.",
            ),
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some who join may never take over the views of the group.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="news item of START",
                finding="Many take part in radical acts without radical ideas.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies of what people believed before and after, with a full change in "
        "most, would alter it.",
    ),
    Assessment(
        id=AssessmentId("A061"),
        claim=ClaimId("C061"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Very few people with radical views ever use violence, as work before and after "
        "the article says.",
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="It warns against a single line from radical ideas to radical acts.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="news item of START",
                finding="The authors put those who never act at 99 in 100, a round figure of "
                "their own.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Violence is an unlikely result of radicalisation.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Figures that show most radicalised people in violence.",
    ),
    Assessment(
        id=AssessmentId("A062"),
        claim=ClaimId("C062"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The sentence itself allows that not all become terrorists, so the goal is best "
        "read as that of people who drive the process. So read it is too narrow, for groups also "
        "want money, voices and officials. Read as the end to which the process leads, it would "
        "be contradicted, since most never turn to violence.",
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="It warns against seeing one scale that runs from ideas up to violence.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, recruits of IS put themselves down as administrators as "
                "well as fighters.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Most who adopt extreme views do nothing violent, and some raise funds or "
                "spread messages instead.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A clear sign that the author means the outcome of the process would bring "
        "it to contradicted.",
    ),
    Assessment(
        id=AssessmentId("A063"),
        claim=ClaimId("C063"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Models of opinion tell those who side with a cause from those who justify "
        "violence for it, and reviews measure attitudes and intentions apart.",
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="Its pyramid of opinion has sympathy on one level and the justifying of "
                "violence on a higher one.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2021"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It treats radical attitudes and radical intentions as separate outcomes.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that radical views always come with violent thoughts.",
    ),
    Assessment(
        id=AssessmentId("A064"),
        claim=ClaimId("C064"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The split between opinion and action is the base of the model that was taught "
        "before the article and published after it.",
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="It draws one pyramid for opinions and another for actions.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It separates radicalisation of opinion from that of action.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2021"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Most radicalised people stay inactive, and attitudes are studied apart "
                "from behaviour.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that radical opinion regularly turns into violence.",
    ),
    Assessment(
        id=AssessmentId("A065"),
        claim=ClaimId("C065"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Even those who think violence justified, or intend it, mostly do not commit it. "
        "Studies therefore measure intentions and acts one by one.",
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="It puts those who feel bound to violence on the pyramid of opinion, not "
                "on that of action.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It pools findings for attitudes, intentions and actions one by one.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Most people with extremist views do nothing for them, or nothing violent.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Data in which violent thoughts nearly always lead to acts.",
    ),
    Assessment(
        id=AssessmentId("A066"),
        claim=ClaimId("C066"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It says what anybody may feel, and no observation could count against a mere "
        "possibility. It agrees with the view that normal psychology is at work in "
        "radicalisation, which is a wider claim.",
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports that the authors explain radicalisation by the psychology of "
                "normal people.",
            ),
            Evidence(
                source=SourceId("firester-2016"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="quoting Friction p. 4",
                finding="The book holds that radicalisation can come to anyone.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Restated as the share of people who hold a grievance at a given time, it "
        "could be checked by a survey.",
    ),
    Assessment(
        id=AssessmentId("A067"),
        claim=ClaimId("C067"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Of those with radical ideas, hardly any act on them, so that for most people the "
        "step is far. The works seen measure radical views rather than grievances.",
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="Its pyramid of action puts those who do nothing for a cause at the base.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="news item of START",
                finding="Of those with radical ideas, 99 in 100 never act, as the authors round "
                "it.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The norm is to stay out of violence.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A measure that shows small differences between the aggrieved and the "
        "violent.",
    ),
    Assessment(
        id=AssessmentId("A068"),
        claim=ClaimId("C068"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Feelings of insult and lost worth are a motive in several theories, with some "
        "tests behind them. Other work puts conflict between groups, or low self-control and a "
        "taste for thrills, well ahead.",
        evidence=(
            Evidence(
                source=SourceId("krueger-maleckova-2003"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="opening",
                finding="It suggests that terrorism answers to politics and long-felt indignity "
                "more than to poverty.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It lays more weight on conflict between groups than on the single mind.",
            ),
            Evidence(
                source=SourceId("webber-2018"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Field studies and experiments tie a loss of significance to extremism.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The largest pooled effects belong to low self-control, thrill-seeking "
                "and radical attitudes.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies that measure disillusion before radicalisation, beside other "
        "factors, would settle it.",
    ),
    Assessment(
        id=AssessmentId("A069"),
        claim=ClaimId("C069"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Exclusion is tied to terrorism across countries and to joining IS in one large "
        "study. Pooled results for democracies find only small links with integration and trust "
        "in institutions, smaller still in Europe.",
        evidence=(
            Evidence(
                source=SourceId("piazza-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Countries in which minorities face economic discrimination are likelier "
                "to see domestic terrorism.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It finds most mechanisms in group ties and threat rather than in a "
                "person’s own lot.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It ties joining to a lack of economic and social inclusion at home.",
            ),
            Evidence(
                source=SourceId("wolfowicz-mks-2021"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Integration and trust in institutions have rather small links with "
                "radicalisation.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It finds only modest support for lack of integration as a cause.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies of what recruits felt about their rights before they joined would "
        "help to settle it.",
    ),
    Assessment(
        id=AssessmentId("A070"),
        claim=ClaimId("C070"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="No measure of such a loss in societies all over the world was found. That people "
        "need to feel worth something is well argued, but that says nothing on how many have lost "
        "it.",
        evidence=(
            Evidence(
                source=SourceId("kruglanski-2022"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It takes the need for social worth to be universal.",
            ),
            Evidence(
                source=SourceId("webber-2018"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It studies what loss of significance does, not how common it is.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Surveys over time and in many countries that ask for identity and purpose "
        "would decide it.",
    ),
    Assessment(
        id=AssessmentId("A071"),
        claim=ClaimId("C071"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="In a survey of 2013 some 30 per cent of American pupils had felt sad or hopeless "
        "for two weeks or more. That is many, though it is one country, one age and a passing "
        "state, and the West as a whole was not measured in anything seen.",
        evidence=(
            Evidence(
                source=SourceId("child-trends-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first paragraph",
                finding="It gives the share among pupils of grades nine to twelve, for two weeks "
                "or more in a year.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A survey of hope in several Western countries would settle how many they "
        "are.",
    ),
    Assessment(
        id=AssessmentId("A072"),
        claim=ClaimId("C072"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Being out of work does harm the mind, as a large body of studies shows. What they "
        "measure is distress rather than despair, and it reaches a third of the unemployed, not "
        "all.",
        evidence=(
            Evidence(
                source=SourceId("paul-moser-2009"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Psychological problems were found in 34 per cent of the unemployed and "
                "16 per cent of the employed, and partly because of the lost work.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study in Western countries that asks the unemployed about hope itself "
        "would make it more exact.",
    ),
    Assessment(
        id=AssessmentId("A073"),
        claim=ClaimId("C073"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Among older people in Chicago, loneliness went before low mood over five years. "
        "That is one tie in one place; how many in the West despair for want of any connection was "
        "not measured in anything seen.",
        evidence=(
            Evidence(
                source=SourceId("cacioppo-2010"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Loneliness foretold later depressive symptoms among 229 people aged 50 to "
                "68 at the start.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A statement on one kind of tie, such as friends or family, could be tested "
        "against studies of loneliness.",
    ),
    Assessment(
        id=AssessmentId("A074"),
        claim=ClaimId("C074"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="To see no future is so close to having no hope that cause and effect are hard to "
        "tell apart. No study was found that does so for the West.",
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A study that follows people’s plans and moods over time would decide it.",
    ),
    Assessment(
        id=AssessmentId("A075"),
        claim=ClaimId("C075"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It is a judgement of sympathy: how far a feeling deserves understanding is a "
        "matter of value, not of evidence.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement on how often such feelings follow from such lives could be "
        "checked.",
    ),
    Assessment(
        id=AssessmentId("A076"),
        claim=ClaimId("C076"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Very few people in want or despair ever turn to terrorism, and links with living "
        "conditions are weak in the studies seen.",
        evidence=(
            Evidence(
                source=SourceId("krueger-maleckova-2003"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="opening",
                finding="It finds any tie between poverty and terrorism indirect and probably "
                "weak.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Effects are smallest for social and demographic factors.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Even among people with extreme views, most stay out of violence.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A study in which hopelessness alone led to terrorism in many cases.",
    ),
    Assessment(
        id=AssessmentId("A077"),
        claim=ClaimId("C077"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Exclusion plays a part for some, but want of prospects marks out those who join "
        "only weakly. To call them victims also settles early what the article later asks about "
        "their own choice.",
        evidence=(
            Evidence(
                source=SourceId("krueger-maleckova-2003"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="It would not explain terrorism by poor chances on the market, and finds "
                "any such link indirect.",
            ),
            Evidence(
                source=SourceId("ozeren-2012"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Being out of work and short of money are among the many reasons found for "
                "joining the PKK.",
            ),
            Evidence(
                source=SourceId("zeit-2014-syria"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of 378 who left Germany for Syria few had finished a training or had "
                "work, and a fifth were unemployed.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The smallest pooled effects are those of social and demographic factors.",
            ),
            Evidence(
                source=SourceId("wolfowicz-mks-2021"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="For radical acts, unemployment weighs more in Europe than in other "
                "democracies.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract; key messages",
                finding="It ties joining to a lack of economic and social inclusion. Its key "
                "messages add that recruits from abroad were not the poor and unschooled.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies that compare recruits with equally hopeless people who were "
        "approached and refused would settle it.",
    ),
    Assessment(
        id=AssessmentId("A078"),
        claim=ClaimId("C078"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Across countries, studies find no clear tie between poor economies and terrorism, "
        "and richer countries sent IS more foreign fighters. Yet countries with more men out of "
        "work sent more too. None of these counts shows who is recruited at home, in poor "
        "countries at war.",
        evidence=(
            Evidence(
                source=SourceId("krueger-maleckova-2003"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="It finds little reason to expect less terrorism from less poverty.",
            ),
            Evidence(
                source=SourceId("piazza-2006"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="In 96 countries no economic measure was tied to terrorism in a "
                "significant way.",
            ),
            Evidence(
                source=SourceId("piazza-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It calls the findings so far inconclusive.",
            ),
            Evidence(
                source=SourceId("benmelech-klor-2020"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The wealthier and more developed a country, the more fighters left it.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, wealthier countries sent more recruits, but so did those "
                "with more unemployed men.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Rates of joining for rich and poor countries, with local members counted "
        "in, would settle it.",
    ),
    Assessment(
        id=AssessmentId("A079"),
        claim=ClaimId("C079"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.CONTESTED,
        reason="State repression and discrimination against minorities go with terrorism across "
        "countries, though attacks are counted there and not recruits. The foreign fighters of "
        "IS, however, came in large numbers from countries with well-developed institutions.",
        evidence=(
            Evidence(
                source=SourceId("piazza-2006"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Growing state repression is among the significant predictors of "
                "terrorism.",
            ),
            Evidence(
                source=SourceId("piazza-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It finds discrimination against minorities behind domestic attacks, and "
                "counts no recruits.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It speaks of exclusion, which is only a part of what justice means.",
            ),
            Evidence(
                source=SourceId("benmelech-klor-2020"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Many foreign fighters came from countries with highly developed "
                "political institutions.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study that sets a measure of justice beside rates of recruitment, at home "
        "and abroad, would settle it.",
    ),
    Assessment(
        id=AssessmentId("A080"),
        claim=ClaimId("C080"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="No study seen measures mobility itself. Near measures disagree: exclusion and "
        "discrimination count in some, while inequality shows no tie in one and runs low in many "
        "countries that fighters left.",
        evidence=(
            Evidence(
                source=SourceId("piazza-2006"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Inequality and unemployment had no significant tie to terrorism.",
            ),
            Evidence(
                source=SourceId("piazza-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Where minorities are held back economically, domestic terrorism is "
                "likelier.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Lack of economic and social inclusion is tied to joining IS.",
            ),
            Evidence(
                source=SourceId("worldbank-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it found no firm tie between unequal incomes and the "
                "sending of recruits.",
            ),
            Evidence(
                source=SourceId("benmelech-klor-2020"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Many fighters left countries with little inequality of income.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study with a direct measure of social mobility in the countries of origin "
        "would settle it.",
    ),
    Assessment(
        id=AssessmentId("A081"),
        claim=ClaimId("C081"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="A felt loss can open people to a new cause, as one theory holds. But the picture "
        "of a recruiter who enters a target’s mind fits badly where friends move together.",
        evidence=(
            Evidence(
                source=SourceId("kruglanski-2022"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="A loss of worth sets off a search for it, guided by a story and a circle "
                "of people.",
            ),
            Evidence(
                source=SourceId("kas-jihadisten-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Friends, mosques and the internet are named as influences on those who "
                "left Germany.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Recruitment ran in clusters and blocs among people who knew one another.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Accounts from many recruits of who first approached them, and how, would "
        "settle it.",
    ),
)
