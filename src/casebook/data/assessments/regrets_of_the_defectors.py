"""How the claims of the section on the regrets of people who left hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import (
    Attribution,
    Bearing,
    Confidence,
    Seen,
    Unlocated,
    Verdict,
)

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A222"),
        claim=ClaimId("C222"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Two pieces of that month carry the research, a commentary and a news story. The "
        "first is the newspaper’s own, and the second is very probably so.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It opens its first lesson with the report that the institute had just "
                "brought out.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-news"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells of the same report; that the paper is The Telegraph is inferred "
                "from its style.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that both pieces came out only after 24 September 2015.",
    ),
    Assessment(
        id=AssessmentId("A223"),
        claim=ClaimId("C223"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The institute gathered what 58 people had said in public and looked for common "
        "threads. The article’s “remarks” fits that better than the newspaper’s “interviews”.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="method",
                finding="It brought together every published story of somebody who had left and "
                "spoken about it.",
            ),
            Evidence(
                source=SourceId("ap-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It says that the survey drew on public statements of 58 people.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It says that the report puts testimonies together and adds setting and "
                "analysis.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A statement on method that shows another basis than public accounts.",
    ),
    Assessment(
        id=AssessmentId("A224"),
        claim=ClaimId("C224"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The newspaper’s commentary says that many had joined because they "
        "felt alienated at home, and credits the institute. Feeling alien is not quite being "
        "disillusioned, and no summary of the paper that was seen has the point.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="A commentary reports such feelings, of many and not of all. The motives that the "
        "report’s author lists are others, and about half of the 58 came from the Middle East.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It says that many in the report felt alienated at home before they "
                "joined.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives three motives for joining, and disillusion at home is none of "
                "them.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Neumann counts about ten people from Western countries and names other "
                "motives.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It counts nine of the 58 from Western Europe and Australia.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A passage in the unseen body of the report on disillusion at home.",
    ),
    Assessment(
        id=AssessmentId("A225"),
        claim=ClaimId("C225"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The newspaper says that many felt as shut out there as at home. A "
        "greater disillusion is the article’s own step, and the comparison is not in the "
        "institute’s summaries.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Disillusion with IS is what all four of the report’s narratives tell. That it "
        "followed a first one at home, and was the greater of the two, is not in any summary "
        "seen.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="Its heading promises the same isolation in both places, not a deeper one.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names four narratives of disappointment with IS and none about home.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It sets the let-down against hopes of the group, not against life before.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Motives for going were Assad, belief, and the lure of goods and "
                "adventure.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A place in the report that weighs the two disappointments against each "
        "other.",
    ),
    Assessment(
        id=AssessmentId("A226"),
        claim=ClaimId("C226"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words are those of the newspaper’s commentary. The sentence names "
        "nobody and reads as the author’s own.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The commentary says so of many in the report. Only nine or ten of the 58 came "
        "from the West, and feeling shut out is not among the motives listed for them.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="Before this sentence it says that many had joined because they felt "
                "alienated.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Nine of the 58 were from Western Europe and Australia.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its three motives for joining leave exclusion at home out.",
            ),
            Evidence(
                source=SourceId("benmelech-klor-2020"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="From figures by country it infers trouble with assimilation in Western "
                "states, while it cannot tell directly why people joined.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A count of fighters who spoke of exclusion at home, in the report or in "
        "another series.",
    ),
    Assessment(
        id=AssessmentId("A227"),
        claim=ClaimId("C227"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The comparison is the commentator’s, word for word. The article gives "
        "it no speaker where it stands.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Unfair treatment and racism inside IS are in the accounts. The equal measure with "
        "life at home is the commentator’s, and some reports say that foreigners were favoured "
        "over Syrians.",
        evidence=(
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It says that many could not accept the unfairness and racism they met.",
            ),
            Evidence(
                source=SourceId("newser-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It lists racism among the complaints, and also privileges for foreign "
                "fighters over Syrian members.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Some tired of favouritism; only nine of all who spoke were Westerners.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="About half of the 58 came from the Middle East and about ten from the "
                "West.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Accounts in which fighters themselves compare the two exclusions.",
    ),
    Assessment(
        id=AssessmentId("A228"),
        claim=ClaimId("C228"),
        attribution=Attribution.UNNAMED,
        attribution_reason="That people were interviewed is the commentary’s account of the "
        "research. The article repeats it as a fact and names nobody for it.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Many of those who left had given interviews, but to the press and one by one. The "
        "institute questioned nobody, and the reader will think that it did.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="method",
                finding="It gathered stories that were already in print and mentions no "
                "interviews of its own.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="The 58 spoke to various news organisations at different times.",
            ),
            Evidence(
                source=SourceId("ap-2015-icsr"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It says that the survey rests on public statements.",
            ),
            Evidence(
                source=SourceId("npr-2014-amos"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It is such an interview, with a young Syrian man in Turkey.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A note in the report on interviews of its own.",
    ),
    Assessment(
        id=AssessmentId("A229"),
        claim=ClaimId("C229"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is told as coming from interviews with people who left, none of "
        "whom is named or counted. A newspaper’s commentary has it, and no account by one of them "
        "was found.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="No account was found in which somebody who left tells of a welcome. That foreign "
        "fighters at large were welcome in the early war is reported from Syrians, which is near "
        "it and not the same.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two years earlier, it says, foreign fighters had been gladly received by "
                "rebels and civilians.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It says that interviews tell of a welcome, and names no interview.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The published story in which somebody who left IS tells how local people "
        "received him or her.",
    ),
    Assessment(
        id=AssessmentId("A230"),
        claim=ClaimId("C230"),
        attribution=Attribution.UNNAMED,
        attribution_reason="People who left are said to have told it in interviews. Neither they "
        "nor those who interviewed them are named.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="The remark stands in a newspaper’s commentary, which names no speaker, place or "
        "interview. Resentment of foreign fighters is well reported, but no account was found in "
        "which it is said to newcomers’ faces soon after they came.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports that Syrians came to despise the foreign fighters they had "
                "welcomed.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="An activist from Raqqa, by then in Turkey, says that most people there "
                "hate them.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It has the remark, as told in interviews that it does not name.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="method",
                finding="The institute held no interviews, so the remark would have to stand in "
                "an earlier press story.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The published story in which somebody who left tells of such words.",
    ),
    Assessment(
        id=AssessmentId("A231"),
        claim=ClaimId("C231"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words are quoted as those of local people, at third hand. A "
        "newspaper’s commentary has them too and names nobody.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Whether the fighters came to do harm is a judgement on which sources differ. "
        "Syrians point to the damage done to the revolt, while recruits named the defence of "
        "Muslims and other aims.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Syrians say that those in IS preyed on other rebels instead of fighting "
                "the government.",
            ),
            Evidence(
                source=SourceId("birke-2013"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It says that because of IS the Syrian rebels had two wars on their hands.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The first motive it gives is to oppose Assad’s brutality and shield "
                "fellow Muslims.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Some, Neumann says, went to fight against Assad.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Evidence on what recruits meant to do in Syria, set against what they did.",
    ),
    Assessment(
        id=AssessmentId("A232"),
        claim=ClaimId("C232"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is quoted from local people who are not named, as somebody retold "
        "it. A newspaper’s commentary has it, and what lies behind that was not found.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="A state under its own reading of Islamic law was one declared aim, and local "
        "people recoiled from it. It was not everybody’s aim, and less so among those who came "
        "early.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It says that they turned on other rebels to set up a religious state as "
                "they saw it.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="An Islamic state was one of three motives, beside defence against Assad "
                "and gain.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Early fighters mostly came to defend Sunnis, it says, and later ones to "
                "build a new society.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study of motives by year of arrival.",
    ),
    Assessment(
        id=AssessmentId("A233"),
        claim=ClaimId("C233"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="US troops stood in the middle of Baghdad on 9 April 2003, and the occupation that "
        "followed is on record.",
        evidence=(
            Evidence(
                source=SourceId("afp-2003-firdos"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports on US troops in central Baghdad on 9 April 2003.",
            ),
            Evidence(
                source=SourceId("cpa-2004-poll"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It shows the occupation that followed, a year later.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take records of the war that give another year.",
    ),
    Assessment(
        id=AssessmentId("A234"),
        claim=ClaimId("C234"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="On the day Baghdad fell, US soldiers told of a warm welcome. A year on, two polls "
        "found a large majority who saw occupiers, though 43 per cent in one of them recalled "
        "having seen liberators at first. The answer turns on when and whom one asks.",
        evidence=(
            Evidence(
                source=SourceId("afp-2003-firdos"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Soldiers in Baghdad tell of a warm welcome, and children bring them "
                "flowers.",
            ),
            Evidence(
                source=SourceId("cpa-2004-poll"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In 2004, 92 per cent called the troops occupiers and 2 per cent "
                "liberators.",
            ),
            Evidence(
                source=SourceId("gallup-2004-poll"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As relayed, 71 per cent saw occupiers in April 2004, and 43 per cent "
                "recalled having seen liberators in April 2003.",
            ),
            Evidence(
                source=SourceId("sahara-2003-chronology"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its captions follow the events of spring 2003.",
            ),
            Evidence(
                source=SourceId("mtp-2003-cheney"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It holds the forecast of a welcome that the wording recalls.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A survey of Iraqis made in April 2003 itself, and not from memory a year "
        "later.",
    ),
    Assessment(
        id=AssessmentId("A235"),
        claim=ClaimId("C235"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="A reporter found that many Syrians first hailed the foreign fighters and later "
        "despised them. The article’s previous sentence says the same about the welcome, and many "
        "members were local people themselves.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In the early war, it says, they were taken for noble helpers of the "
                "revolt.",
            ),
            Evidence(
                source=SourceId("birke-2013"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="By the end of 2013, as summarised, many Syrians saw the group as an "
                "occupier from abroad.",
            ),
            Evidence(
                source=SourceId("mint-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="fourth paragraph",
                finding="Twenty-one of the 58 were Syrians, so not all were strangers.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It tells of a welcome, and of recruiters who spoke of liberators.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Accounts of how towns received IS itself, month by month.",
    ),
    Assessment(
        id=AssessmentId("A236"),
        claim=ClaimId("C236"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Independent reports, the first from 2013, say that for many Syrians the group had "
        "become an occupier. The one remark that the article gives cannot show it for all, and "
        "the view was not there from the start.",
        evidence=(
            Evidence(
                source=SourceId("birke-2013"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, many Syrians had come to see the group as occupiers from "
                "abroad by December 2013.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="An activist from Raqqa, by then in Turkey, calls the rule of foreigners "
                "there an occupation.",
            ),
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The hostility came later; at first many thought of them as allies.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A survey of people who lived under IS on how they saw the fighters from "
        "abroad.",
    ),
    Assessment(
        id=AssessmentId("A237"),
        claim=ClaimId("C237"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="It holds for the later view and not for the earlier one. A Syrian activist "
        "recalled that he and many others would once have praised them as heroes.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two years before, it says, praise for them was common; by 2014 they were "
                "despised.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It quotes an activist from Raqqa on hatred because of the killings, save "
                "among those paid.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Testimony on how people spoke of IS when it first took their town.",
    ),
    Assessment(
        id=AssessmentId("A238"),
        claim=ClaimId("C238"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="No account was found in which a foreign fighter is dismayed at having to impose "
        "religious law. Some were repelled by brutality, while others had come for just such a "
        "state.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="first case",
                finding="A Syrian man, not a foreigner, turned away because of the brutality.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A state ruled by Sharia was itself one of the motives for joining.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In some cases people objected to how IS was run and kept the beliefs.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="One published account by a foreign fighter who names this as what troubled "
        "him.",
    ),
    Assessment(
        id=AssessmentId("A239"),
        claim=ClaimId("C239"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words stand as a quotation without a speaker. The part of the "
        "commentary where they should be was not seen.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="That IS imposed its law by force, with foreigners in charge in Raqqa, is "
        "reported. Testimony of foreign fighters who say that they found themselves doing so was "
        "not found.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.INFERRED,
                locator="lesson 1",
                finding="By place and argument the words should stand here.",
            ),
            Evidence(
                source=SourceId("birke-2013"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It reports that IS imposed Sharia in northern Syria and punished those "
                "who did not conform.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It reports that foreigners ran Raqqa and few Syrians had a say.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The full text of the commentary, or the interview behind it.",
    ),
    Assessment(
        id=AssessmentId("A240"),
        claim=ClaimId("C240"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It belongs to a quotation without a speaker, and the source taken for "
        "it was not seen at this place.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Syrians told reporters that most local people recoiled from the extreme reading "
        "brought to them. That is their testimony; the people who left were not found saying it.",
        evidence=(
            Evidence(
                source=SourceId("buzzfeed-2014-giglio"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Most local people, it says, recoiled from a simple and extreme reading "
                "of Islam.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="An activist from Raqqa says that most people hate them, and those on "
                "their payroll do not.",
            ),
            Evidence(
                source=SourceId("birke-2013"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It tells of Syrians detained and killed because they did not conform.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Good evidence that the rules were widely welcomed where they applied.",
    ),
    Assessment(
        id=AssessmentId("A241"),
        claim=ClaimId("C241"),
        attribution=Attribution.MISATTRIBUTED,
        attribution_reason="Those who spoke gave other reasons in every summary seen, and nobody "
        "was interviewed for the report. The thought fits the newspaper’s commentator.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="The four narratives by which the report sums up why people left do not name "
        "alienation. A newspaper makes exclusion the first lesson of that report, and unfairness "
        "and racism come under the third narrative, which is near to it.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="Its first lesson from those who left is that one is as isolated there as "
                "at home.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It lists the four main narratives, and none is about belonging.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It sorts the reasons into four kinds that do not include alienation.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It goes through the reasons for leaving and does not mention integration.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="The reasons it gives are infighting, killings, favouritism and a dull "
                "life.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="method",
                finding="The stories came from print; there were no “interviewed” people.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Many could bear hardship, it says, but not unfairness and racism.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A passage in the unseen body of the report that ranks alienation among the "
        "main reasons.",
    ),
    Assessment(
        id=AssessmentId("A242"),
        claim=ClaimId("C242"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The commentary says that many in the report spoke of feeling "
        "alienated at home. The report’s author and its readers name other motives, and nobody "
        "was interviewed.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="A commentary on the report lets many say so. The three motives that its author and "
        "another reader name are outrage at Assad, belief in an Islamic state, and gain or "
        "adventure. Such a list leaves alienation out, but cannot rule it out as a root.",
        evidence=(
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports three broad motives, and alienation is not one.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Neumann names the same mix of motives and calls these people typical "
                "recruits.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It says that many explained their joining by feeling alienated.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2021"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="For democracies at large it finds only weak links with integration.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Case notes on the 58 that show alienation at the start of most paths.",
    ),
    Assessment(
        id=AssessmentId("A243"),
        claim=ClaimId("C243"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The commentary lets many in the report say that they joined because "
        "they felt alienated. It speaks of the report as a whole, in which only nine or ten came "
        "from the West.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="A commentary says that many had felt alienated at home. Other accounts of the same "
        "report name other motives, and few of the people in it came from the West. A later study "
        "of figures by country infers trouble with assimilation there, without direct knowledge of "
        "motives.",
        evidence=(
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Its three motives for joining do not include a want of integration.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="For a group with about ten Westerners Neumann names politics, belief and "
                "lures.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Only nine of the 58 came from Western Europe and Australia.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It lets many in the report trace their going to alienation at home.",
            ),
            Evidence(
                source=SourceId("benmelech-klor-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It concludes that ideology and trouble with assimilation in uniform "
                "Western states drove the flow.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A large set of first-hand accounts by people from the West, coded for "
        "motive.",
    ),
    Assessment(
        id=AssessmentId("A244"),
        claim=ClaimId("C244"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Defence was one motive of three, and what people mostly wished to defend was "
        "fellow Sunnis under attack by Assad. The article makes it a defence of Islam as such, and "
        "says it of all.",
        evidence=(
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names the wish to protect fellow Muslims from Assad, then two other "
                "motives.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Some wanted to fight Assad; others came for belief or for adventure.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The British fighter of 2014 spoke of stirring videos and of Assad "
                "forgotten.",
            ),
            Evidence(
                source=SourceId("wsj-2015-raqqa"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="At first many came to defend Sunnis from Assad, it says, and later ones "
                "mostly for a new society.",
            ),
            Evidence(
                source=SourceId("nyt-2014-boy"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A boy of 14, in custody, said he was taught that Shiites were infidels to "
                "be killed.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Testimony that puts the defence of the faith first for most recruits.",
    ),
    Assessment(
        id=AssessmentId("A245"),
        claim=ClaimId("C245"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="People who left did say that IS turns on Muslims instead of protecting them. The "
        "enemy that they missed in its battles was Assad’s government. In what was seen, only one "
        "account speaks of unbelievers within.",
        evidence=(
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the summing-up that IS kills Muslims and does not protect "
                "them.",
            ),
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The complaint is of Sunnis killed and Assad left alone.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="Toppling Assad was not a priority, it says, and little was done for his "
                "victims.",
            ),
            Evidence(
                source=SourceId("nyt-2014-boy"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A boy who gave himself up had been told that Shiites were infidels.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="More accounts in which people speak of unbelievers in their own lands.",
    ),
    Assessment(
        id=AssessmentId("A246"),
        claim=ClaimId("C246"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="In the summaries seen the complaint is that IS neglected Assad and fought other "
        "Sunnis. None of them speaks of the West as the enemy that people had expected it to "
        "fight.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="The first narrative is about Sunni rebels and Assad.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="None of the four narratives it lists concerns the West.",
            ),
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells of people who had gone to fight Assad.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="One account of somebody who joined against Western forces and was let down.",
    ),
    Assessment(
        id=AssessmentId("A247"),
        claim=ClaimId("C247"),
        attribution=Attribution.UNNAMED,
        attribution_reason="“Defectors” are brought in without a name, and the wording is probably "
        "the newspaper’s. Two men who left do say it in substance, one to the BBC and one to NPR.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="As testimony it is on record from two men before the article. How nearly it holds "
        "for everybody who disagrees is a manner of speaking that no source measures.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first case",
                finding="A Syrian man said that whoever opposed the group would be killed.",
            ),
            Evidence(
                source=SourceId("npr-2014-amos"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A young Syrian said that it means to kill all who refuse.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians describe training in which dissenters, Muslims too, "
                "were to be killed.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.INFERRED,
                unlocated=Unlocated.EXCERPT,
                finding="Wording and spelling point to a later part of this piece, which was not "
                "seen.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Accounts of open dissent that IS let pass as a rule.",
    ),
    Assessment(
        id=AssessmentId("A248"),
        claim=ClaimId("C248"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is given as what some who left report, without a name or a place. "
        "No account with the promise was found.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="That recruits were taught to kill other Muslims as unbelievers is on record. The "
        "promise that it brings a person nearer to God was looked for and not found.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.INFERRED,
                unlocated=Unlocated.EXCERPT,
                finding="By its spelling the sentence should come from a later part, which was "
                "not seen.",
            ),
            Evidence(
                source=SourceId("nyt-2014-boy"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A boy of 14, interviewed in custody, said he was told that Shiites must "
                "be killed as infidels.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Members were taught that Muslims who disagreed were apostates to be "
                "killed.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A published account by somebody who was told so.",
    ),
    Assessment(
        id=AssessmentId("A249"),
        claim=ClaimId("C249"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A man in Tunis said that what he met was not the jihad he had been told of, and a "
        "British fighter that videos had stirred him. Other reports speak of a promised utopia, "
        "which is a wider thing.",
        evidence=(
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The British fighter said that the videos had hyped people up.",
            ),
            Evidence(
                source=SourceId("nyt-2015-blogged"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="What it says was promised is a utopia, not a jihad.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="It says what people had come to fight for, not what anybody had promised.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man in Tunis said that it was quite unlike the jihad that others had "
                "told him of.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A reading of the recruiting videos that finds no such promise.",
    ),
    Assessment(
        id=AssessmentId("A250"),
        claim=ClaimId("C250"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is close to a sentence on the first narrative in the institute’s "
        "summary. Nobody is credited where it stands here.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="It is the gist of the report’s first narrative. People had come to fight Assad "
        "and found a war among Sunnis.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="It says that people had come for another kind of jihad.",
            ),
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the same complaint from the report.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It has the British fighter’s words on a jihad turned upside down.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man in Tunis tells of the gap between what he was told and what he met.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A fuller reading in which most people who left thought the fight was as "
        "promised.",
    ),
    Assessment(
        id=AssessmentId("A251"),
        claim=ClaimId("C251"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words are the report’s, as agency copy gives them, and “many” "
        "stands for a speaker. People who left are on record with the complaint.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Atrocities are the report’s second narrative. Agency copy adds that not "
        "everybody who left complained of them.",
        evidence=(
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="narrative 2",
                finding="It relays that many spoke of atrocities, though not everybody did.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It counts atrocities against fellow Sunnis among the four narratives.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It adds that people spoke of Sunni victims and hardly of minorities.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the complaints were invented, against which their agreement "
        "speaks.",
    ),
    Assessment(
        id=AssessmentId("A252"),
        claim=ClaimId("C252"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The second half of the report’s sentence, with no speaker but “many”. "
        "The press relays the complaint from people who left.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The killing of civilians is one of the complaints most often relayed from the "
        "report. The civilians meant were mostly Sunni; killings of Yazidis and others were "
        "hardly mentioned.",
        evidence=(
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names the death of innocent civilians among what repelled people most.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Some disapproved of civilians being killed without distinction.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Women and children were among the dead, it says, but only Sunni victims "
                "were spoken of.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It repeats the complaint from the report’s author.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A showing that no such complaints were made.",
    ),
    Assessment(
        id=AssessmentId("A253"),
        claim=ClaimId("C253"),
        attribution=Attribution.UNNAMED,
        attribution_reason="“They” is all the speaker that the sentence has. The list is the "
        "report’s, and the press quotes it as what people who left told.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Several reports of that week relay that hostages were killed at random. It is "
        "testimony, and its scale is not given.",
        evidence=(
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report’s list, in which the hostages come first.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It has hostages killed without distinction among the complaints.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It has hostages killed at random in its list.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that the accounts spoke of chosen and not of random victims.",
    ),
    Assessment(
        id=AssessmentId("A254"),
        claim=ClaimId("C254"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Neither the report nor anybody who left is named in the sentence. Al "
        "Jazeera America quotes the report with it.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report’s list of cruelties has the ill-treatment of villagers. That it was "
        "done by system is its word; the cases behind it were not seen.",
        evidence=(
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report on villagers treated badly as a matter of course.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names the maltreatment of villagers.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It has civilians ill-treated, and does not say how regularly.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Single accounts that tell of isolated cases and not of a rule.",
    ),
    Assessment(
        id=AssessmentId("A255"),
        claim=ClaimId("C255"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is in the report’s list of what people who left told, as the press "
        "quotes it. Here it goes without a source.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report relays it, and a count by a monitoring group in early 2015 points the "
        "same way. Most of those counted had wanted to go home.",
        evidence=(
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report on fighters put to death by those who led them.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It has the same complaint.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells of members killed because they wanted to leave, about 120 by "
                "one count.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It speaks more mildly, of fellow fighters ill-treated.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A finding that enemies and not commanders killed them.",
    ),
    Assessment(
        id=AssessmentId("A256"),
        claim=ClaimId("C256"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Several who left called what they saw un-Islamic, and one said that IS taught a "
        "creed of its own. That everything went against all they had learned is too much, since "
        "some kept the ideas and faulted the conduct.",
        evidence=(
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="One of the four narratives is that IS is corrupt and un-Islamic.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first case",
                finding="A Syrian man said that he was taught the principles of IS instead of "
                "those of Islam.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In some cases people objected to how IS was run and did not reject its "
                "ideas.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="It quotes the report that many held war on other Sunnis to be against "
                "religion.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians speak of words and deeds that did not match, and yet "
                "thought well of their religious lessons.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="Accounts that set earlier religious schooling against life in IS, point by "
        "point.",
    ),
    Assessment(
        id=AssessmentId("A257"),
        claim=ClaimId("C257"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A Syrian who left described rule by submission and fear, and the report relays "
        "the ill-treatment of villagers. The word oppression itself was not found in an account.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first case",
                finding="He said that people had to submit to the group in everything or die.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report on the treatment of villagers.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians ended by seeing IS as ruthless and un-Islamic.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A wider reading in which people who left thought its rule just.",
    ),
    Assessment(
        id=AssessmentId("A258"),
        claim=ClaimId("C258"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="That IS kills Muslims is the report’s own summary of what people who left say. It "
        "counted for most and not for all.",
        evidence=(
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It says that the killing of fellow Sunnis repelled the great majority.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report that IS kills Muslims.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The British fighter said that Muslims were fighting Muslims.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="narrative 2",
                finding="Brutality was not everybody’s concern.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A count in which few of the 58 raised it.",
    ),
    Assessment(
        id=AssessmentId("A259"),
        claim=ClaimId("C259"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Nobody who left was found weighing IS against Assad in this way. What they say is "
        "that IS forgot about him.",
        evidence=(
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="The regret there is that IS fought Sunnis instead of Assad.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The British fighter said that Assad had been forgotten.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="One account of somebody who calls both rules alike and left for that reason.",
    ),
    Assessment(
        id=AssessmentId("A260"),
        claim=ClaimId("C260"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="To call a rule evil is a moral judgement, and the article does not say which rule "
        "it means. If it is Assad’s, reports on the deaths it caused inform the judgement without "
        "being it.",
        evidence=(
            Evidence(
                source=SourceId("wapo-2015-naylor"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports that Assad’s forces had killed more people than IS.",
            ),
            Evidence(
                source=SourceId("irin-2015-threat"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It calls the government the greater danger to civilians.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Outrage at the brutality of that government led some people to join.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement about deaths or crimes under a named government.",
    ),
)
