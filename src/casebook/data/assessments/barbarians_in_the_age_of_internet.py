"""How the claims of the section on barbarians in the age of the internet hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import Attribution, Bearing, Confidence, Seen, Unlocated, Verdict

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A174"),
        claim=ClaimId("C174"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A study of March 2015 found wide and well organised use of Twitter by the group "
        "and its supporters. It was seen through summaries only.",
        evidence=(
            Evidence(
                source=SourceId("berger-morgan-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As relayed, it finds well organised use of Twitter, with at least 46,000 "
                "accounts behind the group.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Evidence that outsiders did the technical work would narrow the claim.",
    ),
    Assessment(
        id=AssessmentId("A175"),
        claim=ClaimId("C175"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="The inflow of recruits was large and well documented. The claim compares IS with "
        "every other group, and no source at hand makes such a comparison.",
        evidence=(
            Evidence(
                source=SourceId("ap-2015-no-weaker"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="US agencies thought that new fighters made up for those killed, which "
                "shows a strong inflow but compares no groups.",
            ),
            Evidence(
                source=SourceId("berger-morgan-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As relayed, it measures the reach of supporters on one network, not the "
                "people won over.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study that sets recruits won against people reached, for IS and for rival "
        "groups, would decide it.",
    ),
    Assessment(
        id=AssessmentId("A176"),
        claim=ClaimId("C176"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="The reach online was great, but no source was found that measures what it did to "
        "anyone’s scruples. A later study of fighters from Germany finds personal ties far more "
        "important, and an overview of 2019 still finds few solid studies.",
        evidence=(
            Evidence(
                source=SourceId("berger-morgan-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As relayed, it finds wide reach and an effort to draw in vulnerable "
                "people, which is not yet an effect on conscience.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The data on fighters from Germany give little backing to radicalisation "
                "through social media.",
            ),
            Evidence(
                source=SourceId("scrivens-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Few analyses with solid data on the part of the internet were at hand.",
            ),
            Evidence(
                source=SourceId("meleagrou-kaderbhai-2017"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.WHOLE,
                finding="A review of ten years of research on the subject, seen as a record only.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies that follow what people saw online and what they then held right "
        "would settle it.",
    ),
    Assessment(
        id=AssessmentId("A177"),
        claim=ClaimId("C177"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words are begun as a quotation, and the article names neither "
        "speaker nor text. None was found.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="To call people moral entrepreneurs is to characterise them with a scholar’s term. "
        "No measure says who has become one, and no statement of the group in such terms was "
        "found.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="The full text behind the quotation, with what it means by the term, would "
        "make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A178"),
        claim=ClaimId("C178"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The label stands inside a quotation of which the article shows no "
        "author. The text was not traced.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="The label of political entrepreneur is a comparison without a measure. That the "
        "group made political claims is plain, but this does not test the label.",
        evidence=(
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The group proclaimed a political order and a ruler for all Muslims.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="The source of the quotation, with a definition of the term, would let it be "
        "tested.",
    ),
    Assessment(
        id=AssessmentId("A179"),
        claim=ClaimId("C179"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence belongs to a quotation without a visible end or author. "
        "Nothing with these words was found.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="That the group spread a message in order to win people is on record. Whether the "
        "thinking was new depends on what it is set against, and nothing found decides that.",
        evidence=(
            Evidence(
                source=SourceId("berger-morgan-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As relayed, the group spread messages to win recruits, whatever their "
                "content.",
            ),
            Evidence(
                source=SourceId("wikipedia-islamism-squad"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It places the group in an existing current of thought.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study that compares the group’s teaching with that of earlier groups would "
        "decide how new it was.",
    ),
    Assessment(
        id=AssessmentId("A180"),
        claim=ClaimId("C180"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The aim is stated inside the unfinished quotation, and its author is "
        "not given. The text was not found.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The proclamation of June 2014 claims rule over Muslims everywhere and not only in "
        "the land held. That is an attempt at a new order far beyond two countries.",
        evidence=(
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The group declared a caliphate and demanded the allegiance of all "
                "Muslims.",
            ),
            Evidence(
                source=SourceId("wikipedia-islamism-squad"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It reports a claim to authority over Muslims in the whole world.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Statements that limit the group’s aims to Iraq and Syria would weaken it.",
    ),
    Assessment(
        id=AssessmentId("A181"),
        claim=ClaimId("C181"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The adjective comes at the end of the sentence that opens as a "
        "quotation. Whether it is still quoted, and from whom, cannot be told.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="The word can mean unreal or only pictured in the mind. In both senses it judges "
        "the project, and the ground held at the time does not settle it.",
        evidence=(
            Evidence(
                source=SourceId("bi-2015-pentagon-map"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The map of April 2015 shows that the group held real ground.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A clear sense of the word, such as whether any state took part in that "
        "order, would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A182"),
        claim=ClaimId("C182"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="This is an analogy, limited by the words in some ways. It names no point of "
        "likeness that could be tested.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Naming the likeness, such as going out to win converts, would make it "
        "checkable.",
    ),
    Assessment(
        id=AssessmentId("A183"),
        claim=ClaimId("C183"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="The word crusader is used as a figure of speech, with no respect in which the two "
        "are alike. No evidence can decide a likeness that is left open.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Saying in which respect they resemble crusaders would give something to "
        "test.",
    ),
    Assessment(
        id=AssessmentId("A184"),
        claim=ClaimId("C184"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The CIA gave a range. The article names the agency without date or "
        "document and keeps the top of the range alone.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The estimate of September 2014 was a range from 20,000 to 31,500. The article "
        "gives only its rounded upper end, a year later, when newer US figures were out. Others "
        "counted 50,000 or far more.",
        evidence=(
            Evidence(
                source=SourceId("newslines-2014-cia"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="statement of the agency",
                finding="The agency gives 20,000 to 31,500 for both countries, on reports of May "
                "to August 2014.",
            ),
            Evidence(
                source=SourceId("aje-2014-cia"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the same range as a correction of earlier counts.",
            ),
            Evidence(
                source=SourceId("ap-2015-no-weaker"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="US intelligence put the total at 20,000 to 30,000 in July 2015.",
            ),
            Evidence(
                source=SourceId("lwj-2014-cia"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It argues for about 50,000.",
            ),
            Evidence(
                source=SourceId("rudaw-2014-hussein"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A Kurdish official spoke of 200,000.",
            ),
            Evidence(
                source=SourceId("bbc-2015-is-explainer"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It gives 20,000 to 32,000 as the US figure of February 2015.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A CIA statement of 2015 that names about 31,000 would bear it out.",
    ),
    Assessment(
        id=AssessmentId("A185"),
        claim=ClaimId("C185"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The agency’s own range was wide and had just replaced a lower one. Other counts of "
        "the same months ran up to 200,000.",
        evidence=(
            Evidence(
                source=SourceId("newslines-2014-cia"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="statement of the agency",
                finding="The estimate is itself a wide range.",
            ),
            Evidence(
                source=SourceId("aje-2014-cia"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The agency found that it had counted too few before.",
            ),
            Evidence(
                source=SourceId("lwj-2014-cia"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It doubts the figure and argues for about 50,000.",
            ),
            Evidence(
                source=SourceId("rudaw-2014-hussein"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A Kurdish official claimed 200,000.",
            ),
            Evidence(
                source=SourceId("sputnik-2014-hussein"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It sets that claim beside a count of 50,000 by a Syrian monitor.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Records of the group that allow a true count would show how far the figure "
        "was off.",
    ),
    Assessment(
        id=AssessmentId("A186"),
        claim=ClaimId("C186"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Maps and reports of 2014 and 2015 agree that IS held land in Syria, though its "
        "borders shifted.",
        evidence=(
            Evidence(
                source=SourceId("bi-2015-pentagon-map"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The map of April 2015 marks areas in both countries as held by the group.",
            ),
            Evidence(
                source=SourceId("wikipedia-isil-2015-07-copy"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lead",
                finding="It reports control of inhabited land in July 2015.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A map of September 2015 that shows no land held in Syria.",
    ),
    Assessment(
        id=AssessmentId("A187"),
        claim=ClaimId("C187"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="US statements that count its losses in Iraq also show that IS still held much of "
        "the land taken in 2014.",
        evidence=(
            Evidence(
                source=SourceId("blazingcat-2015-pentagon"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In April 2015 the Pentagon counted 25 to 30 percent of its inhabited "
                "ground in Iraq as lost, so that the rest remained.",
            ),
            Evidence(
                source=SourceId("bi-2015-pentagon-map"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The map of April 2015 shows areas in Iraq where the group was dominant.",
            ),
            Evidence(
                source=SourceId("usatoday-2015-ihs"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="After a net loss of 14 percent that year, Mosul was still held in "
                "December 2015.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A map of September 2015 that shows no land held in Iraq.",
    ),
    Assessment(
        id=AssessmentId("A188"),
        claim=ClaimId("C188"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The remark answers to a map note in Wikipedia, and the article names "
        "no source for it.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="A chapter of 2016 says it of the land held in Syria in late 2014. For Iraq, which "
        "the claim takes in, no measure was found, and before the article only a map note.",
        evidence=(
            Evidence(
                source=SourceId("wikipedia-isil-2014-12-copy"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="map note",
                finding="The note deals with desert areas on the map and not with their share.",
            ),
            Evidence(
                source=SourceId("sedgwick-2016"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It calls most of the ground held in Syria desert, and is silent on Iraq.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A measurement of land use inside the borders of that time would decide it "
        "for both countries.",
    ),
    Assessment(
        id=AssessmentId("A189"),
        claim=ClaimId("C189"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The date and the number share a run of words with Wikipedia’s lead. "
        "The article names no source.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Ten million is one estimate among several, and it is given as a fact. Estimates "
        "lie between seven and twelve million, and the group had lost inhabited land in Iraq by "
        "that spring.",
        evidence=(
            Evidence(
                source=SourceId("rudaw-2014-hussein"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A Kurdish official spoke of 10 to 12 million in November 2014.",
            ),
            Evidence(
                source=SourceId("dw-2015-icrc"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In December 2015 the director-general of the Red Cross spoke of ten "
                "million.",
            ),
            Evidence(
                source=SourceId("blazingcat-2015-pentagon"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="By April 2015 it no longer dominated 25 to 30 percent of the inhabited "
                "areas once held in Iraq.",
            ),
            Evidence(
                source=SourceId("fanack-suffering"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives about seven million, after the BBC.",
            ),
            Evidence(
                source=SourceId("bbc-2016-seven-charts"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="introduction",
                finding="It gives ten million as the upper limit.",
            ),
            Evidence(
                source=SourceId("bbc-2016-ihs-copy"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives ten million for the peak and about six million by 2016.",
            ),
            Evidence(
                source=SourceId("cryer-divisions"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A later encyclopaedia page gives 8 to 12 million for 2015.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A census or a population count of the area held in March 2015 would settle "
        "the number.",
    ),
    Assessment(
        id=AssessmentId("A190"),
        claim=ClaimId("C190"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The thought follows Wikipedia’s lead on the group, and the sentence "
        "names nobody.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The group declared a state on the land that it held. No other state recognised it, "
        "so independent says more than was so.",
        evidence=(
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The state rests on the group’s own declaration.",
            ),
            Evidence(
                source=SourceId("wikipedia-isil-2015-07-copy"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="lead",
            ),
            Evidence(
                source=SourceId("wikipedia-islamism-squad"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It calls the state self-described and not recognised by others.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Recognition by any government would bear the word out.",
    ),
    Assessment(
        id=AssessmentId("A191"),
        claim=ClaimId("C191"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence seems to restate Wikipedia’s lead without naming it.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="A caliph did stand at the head. The proclamation came from the group’s spokesman "
        "for a council, so the man did not proclaim himself, as far as the record shows.",
        evidence=(
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The spokesman announces the caliphate and names the leader as its caliph.",
            ),
            Evidence(
                source=SourceId("wikipedia-islamism-squad"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It says that the group proclaimed itself a caliphate.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A record that the leader himself ordered and spoke the proclamation would "
        "bear it out.",
    ),
    Assessment(
        id=AssessmentId("A192"),
        claim=ClaimId("C192"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The gloss matches the kinds of authority listed in the encyclopaedia, "
        "which the sentence does not name.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Works of reference describe the caliph as ruler of the Muslim community in both "
        "respects, though often in name alone. The article prints the word for the realm in place "
        "of the word for the man.",
        evidence=(
            Evidence(
                source=SourceId("britannica-concise-caliph"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It calls him ruler of the Muslim world, real or in name, with the "
                "Prophet’s powers save prophecy.",
            ),
            Evidence(
                source=SourceId("wikipedia-islamism-squad"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It lists religious and political authority among the claims of the "
                "group’s caliphate.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A standard work that denies the office one of the two sides.",
    ),
    Assessment(
        id=AssessmentId("A193"),
        claim=ClaimId("C193"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The group named him caliph in June 2014. The title holds within IS, whose claim to "
        "lead all Muslims is another matter.",
        evidence=(
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The announcement names him as caliph.",
            ),
            Evidence(
                source=SourceId("cbs-2015-detainees"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It presents him under that title as head of the group.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that another man held the office in September 2015.",
    ),
    Assessment(
        id=AssessmentId("A194"),
        claim=ClaimId("C194"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="The group’s announcement and most profiles point to Samarra. Papers of the US "
        "Army, public since February 2015, give Fallujah, which they also treat as his home town.",
        evidence=(
            Evidence(
                source=SourceId("adnani-2014-yemeress"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The announcement ties him to Samarra.",
            ),
            Evidence(
                source=SourceId("fiscaltimes-2014"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The profile gives Samarra.",
            ),
            Evidence(
                source=SourceId("cbs-2015-detainees"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives Samarra, yet reports Fallujah as home town in US records.",
            ),
            Evidence(
                source=SourceId("apr-2015-records"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, the Army papers give Fallujah.",
            ),
            Evidence(
                source=SourceId("washtimes-2014-captive"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A birth record or family papers would decide it.",
    ),
    Assessment(
        id=AssessmentId("A195"),
        claim=ClaimId("C195"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The Pentagon and the Army’s own papers agree. He was taken at Fallujah on 4 "
        "February 2004.",
        evidence=(
            Evidence(
                source=SourceId("apr-2015-records"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, the papers give 4 February 2004 as the day.",
            ),
            Evidence(
                source=SourceId("cbs-2015-detainees"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the same day from US records.",
            ),
            Evidence(
                source=SourceId("mcclatchy-2014-baghdadi"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The Pentagon dates the arrest to February 2004.",
            ),
            Evidence(
                source=SourceId("intercept-2016-copy"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As relayed, Army papers place him in US custody at Abu Ghraib in February "
                "2004.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Army records with another day or place.",
    ),
    Assessment(
        id=AssessmentId("A196"),
        claim=ClaimId("C196"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="He was held for ten months, until 8 December 2004, which is more than a few. A "
        "camp commander remembered a release in 2009, and the Pentagon rejected that.",
        evidence=(
            Evidence(
                source=SourceId("mcclatchy-2014-baghdadi"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The Pentagon counts ten months and dates the release to December 2004.",
            ),
            Evidence(
                source=SourceId("apr-2015-records"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, the papers give 8 December 2004 for the release.",
            ),
            Evidence(
                source=SourceId("dailybeast-2014-king-copy"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A former commander recalls four years in custody and a release in 2009.",
            ),
            Evidence(
                source=SourceId("gesis-2019-factcheck"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A later check of the rumour about 2009 keeps to 2004 and uses a phrase as "
                "loose as the article’s.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Papers that show an earlier release would bear the wording out.",
    ),
    Assessment(
        id=AssessmentId("A197"),
        claim=ClaimId("C197"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Quotation marks stand around the words, and nobody is named. The words "
        "were looked for and not found.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Asked in 2014, the Pentagon had no recorded ground for his release. A newspaper of "
        "2019 says that he passed for a small threat, which is a neighbouring thought, but it "
        "names no document and says nothing of rank.",
        evidence=(
            Evidence(
                source=SourceId("mcclatchy-2014-baghdadi"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The records did not explain his release.",
            ),
            Evidence(
                source=SourceId("dailybeast-2014-king-copy"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A former commander thought him bad but not among the worst.",
            ),
            Evidence(
                source=SourceId("cbs-2015-detainees"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports that he was held as a civilian.",
            ),
            Evidence(
                source=SourceId("post-2019-dna"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It says that he was let go because he was thought a minor threat.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="The review papers of 2004 with the grade given to him would decide it.",
    ),
    Assessment(
        id=AssessmentId("A198"),
        claim=ClaimId("C198"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The article says only that it was reported. The announcement was the "
        "Pentagon’s.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The Pentagon announced his death in a strike near Tal Afar on 10 September 2015. "
        "It spoke of forces of the coalition and did not say that the aircraft were American.",
        evidence=(
            Evidence(
                source=SourceId("dod-2015-turkmani"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It confirms the death and credits the coalition with the strike.",
            ),
            Evidence(
                source=SourceId("dodnews-2015-pellerin"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the death as the work of coalition aircraft.",
            ),
            Evidence(
                source=SourceId("albawaba-2015-turkmani"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It relays the same statement with the same credit.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A record of the strike that names the air force would settle whose it was.",
    ),
    Assessment(
        id=AssessmentId("A199"),
        claim=ClaimId("C199"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The death was announced on 22 September 2015, two days before the article. The "
        "strike itself was twelve days earlier.",
        evidence=(
            Evidence(
                source=SourceId("dod-2015-turkmani"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The statement is of 22 September 2015.",
            ),
            Evidence(
                source=SourceId("albawaba-2015-turkmani"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It dates the announcement to Tuesday of that week.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="An earlier public report of the death would stretch the phrase.",
    ),
    Assessment(
        id=AssessmentId("A200"),
        claim=ClaimId("C200"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The rank is part of what was reported, and the article does not say by "
        "whom.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The Pentagon ranked him among the senior leaders and close to others in Mosul and "
        "Tal Afar. No account independent of it was seen.",
        evidence=(
            Evidence(
                source=SourceId("dod-2015-turkmani"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It calls him a senior leader and an associate of several others.",
            ),
            Evidence(
                source=SourceId("dodnews-2015-pellerin"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the same rank.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Papers of the group that give him a minor post.",
    ),
    Assessment(
        id=AssessmentId("A201"),
        claim=ClaimId("C201"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is brought in with the news of the strike, whose source the article "
        "does not name.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The White House had announced in August 2015 that the group’s second man was dead. "
        "An earlier report of the same death had been wrong.",
        evidence=(
            Evidence(
                source=SourceId("hurriyet-2015-hayali"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The White House says that a strike of 18 August killed the "
                "second-in-command.",
            ),
            Evidence(
                source=SourceId("lwj-2014-turkumani"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports an earlier announcement of that death, later shown to be "
                "wrong.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the man named in August was still alive, with no other leader "
        "killed.",
    ),
    Assessment(
        id=AssessmentId("A202"),
        claim=ClaimId("C202"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The title stands between quotation marks without a speaker. It is the "
        "Pentagon’s.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The Pentagon gave him this title. Its English text says an emir of the kind and "
        "its Arabic text the emir, so that he may have been one of several.",
        evidence=(
            Evidence(
                source=SourceId("dod-2015-turkmani"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Both language versions give the title, the Arabic one with the definite "
                "article.",
            ),
            Evidence(
                source=SourceId("dodnews-2015-pellerin"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It repeats the title as one of a kind of post.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A list of the group’s offices that gives the post to somebody else.",
    ),
    Assessment(
        id=AssessmentId("A203"),
        claim=ClaimId("C203"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The article gives it as reported and names nobody. The reports of the "
        "strike that were seen do not say it.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="No account of this man that was seen gives him such a past. The words stand in an "
        "encyclopaedia’s entry on another man with a like name, which suggests that two men were "
        "merged.",
        evidence=(
            Evidence(
                source=SourceId("dod-2015-turkmani"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells of years with al-Qaida in Iraq and mentions no army post.",
            ),
            Evidence(
                source=SourceId("wikipedia-turkmani"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first sentence",
                finding="It says this of the other man, Fadhil al-Hayali.",
            ),
            Evidence(
                source=SourceId("ezidipress-2015-turkmani"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It treats the two men as different.",
            ),
            Evidence(
                source=SourceId("hurriyet-2015-hayali"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports of the other man that he is said to have been an officer under "
                "Saddam Hussein.",
            ),
            Evidence(
                source=SourceId("musings-2015-turkmani"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It deals with the other man’s rank.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="An Iraqi army record, or any account of this man’s early life, would decide "
        "it.",
    ),
    Assessment(
        id=AssessmentId("A204"),
        claim=ClaimId("C204"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The article marks it as reported and names nobody. The wording stands "
        "alike in an encyclopaedia’s paragraph.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The group had lost Derna in June 2015 but ruled towns on the central coast. There "
        "its control was more than nominal.",
        evidence=(
            Evidence(
                source=SourceId("isw-2015-derna"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="Derna was lost in June 2015, while other towns on the central coast were "
                "held.",
            ),
            Evidence(
                source=SourceId("dailybeast-2016-sirte"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Sirte was the group’s seat in Libya until it was taken in 2016.",
            ),
            Evidence(
                source=SourceId("wilson-2016-affiliates"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A survey of who governed the coastal towns in September 2015 would refine "
        "it.",
    ),
    Assessment(
        id=AssessmentId("A205"),
        claim=ClaimId("C205"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The word reportedly stands in place of a source. The list of countries "
        "matches a Wikipedia paragraph.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The land was that of an ally, Boko Haram, which had pledged itself in March 2015 "
        "and was already being driven out of towns. How much it still held that September was not "
        "found.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-boko"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Boko Haram pledged itself to the group in March 2015.",
            ),
            Evidence(
                source=SourceId("yorkshirepost-2015-boko"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The pledge was accepted while a force of several countries drove Boko "
                "Haram out of about twenty towns.",
            ),
            Evidence(
                source=SourceId("wilson-2016-affiliates"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A map of the land that the ally still held in September 2015 would decide "
        "it.",
    ),
    Assessment(
        id=AssessmentId("A206"),
        claim=ClaimId("C206"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Nobody is named for the report. The wording is that of the "
        "encyclopaedia, with the province put for the country.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="By the summer the group had driven Taliban units out of parts of several districts "
        "and ruled there. That is more than control in name, though the area was small.",
        evidence=(
            Evidence(
                source=SourceId("masress-2015-nangarhar"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It tells how the group drove out the Taliban and gained ground in several "
                "districts.",
            ),
            Evidence(
                source=SourceId("rferl-2015-achin"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Villagers of Achin tell of the group’s violence in a district that it was "
                "still fighting for.",
            ),
            Evidence(
                source=SourceId("isw-2015-afghanistan"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="key takeaway",
                finding="It finds real control of inhabited places in the province.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A dated account of who governed each district in September 2015 would settle "
        "it.",
    ),
    Assessment(
        id=AssessmentId("A207"),
        claim=ClaimId("C207"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="It was led and mostly formed by Sunni Arabs, and its creed was an extreme one of "
        "its own. The claim says nothing of Sunnis in general, who were among its victims too.",
        evidence=(
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It describes the creed as a radical form of Sunni Islam.",
            ),
            Evidence(
                source=SourceId("wikipedia-islamism-squad"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It says that Sunni Arabs lead the group and form most of it.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="narrative 2",
                finding="People who left speak of atrocities against Sunnis.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Good figures on members of other backgrounds would narrow it.",
    ),
    Assessment(
        id=AssessmentId("A208"),
        claim=ClaimId("C208"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="The group’s creed did mark out Shias, Yazidis and Christians. But it also attacked "
        "Kurds, who are mostly Sunni, and people who left accuse it of atrocities against Sunnis. "
        "Being Sunni thus explains little.",
        evidence=(
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The UN report, as relayed, stresses attacks on religious and ethnic "
                "groups.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="summary, p. 4",
                finding="As reported in the press, it finds minorities driven out for who they "
                "were.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="narrative 2",
                finding="People who left speak of atrocities against Sunnis.",
            ),
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As relayed, Amnesty adds that Sunnis thought to oppose the group were "
                "attacked too.",
            ),
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It finds that nearly everyone could become a target.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study that weighs creed, land and politics in the choice of victims would "
        "settle it.",
    ),
    Assessment(
        id=AssessmentId("A209"),
        claim=ClaimId("C209"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="UN investigators and press surveys name Shias among the communities attacked.",
        evidence=(
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The UN report, as relayed, names Shias among those attacked.",
            ),
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As relayed, Amnesty names two Shia communities among those attacked.",
            ),
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It lists Shias among those forced to convert or be killed.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A finding that others carried out these attacks.",
    ),
    Assessment(
        id=AssessmentId("A210"),
        claim=ClaimId("C210"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The UN reported attacks that seemed meant to destroy the Yazidis as a people, and "
        "Amnesty recorded killings and abductions.",
        evidence=(
            Evidence(
                source=SourceId("ohchr-2015-hrc-28-18"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="contents",
                finding="It gives the attacks on Yazidis a part of their own.",
            ),
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As relayed, the UN thought genocide of the Yazidis possible.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="summary, p. 4",
                finding="As reported in the press, it records mass killings and abductions.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take a court that weighs the same testimony and "
        "finds otherwise.",
    ),
    Assessment(
        id=AssessmentId("A211"),
        claim=ClaimId("C211"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The UN report on Iraq names Kurds among the communities attacked. It was seen on "
        "this point as relayed by the press.",
        evidence=(
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The UN report, as relayed, names Kurds.",
            ),
            Evidence(
                source=SourceId("snhr-2015-half"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="introduction",
                finding="It counts 451 people killed by the group in June 2015, with massacres "
                "around Kobani.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A finding that Kurds were attacked only as fighters would narrow it.",
    ),
    Assessment(
        id=AssessmentId("A212"),
        claim=ClaimId("C212"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="UN investigators name Christians among the communities attacked, and Amnesty tells "
        "how they were driven from their homes.",
        evidence=(
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The UN report, as relayed, names Christians among those attacked.",
            ),
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It counts Christians among the persecuted.",
            ),
            Evidence(
                source=SourceId("ap-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As relayed, Amnesty tells how Christians were driven from their homes.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A withdrawal of these findings by the UN or by Amnesty.",
    ),
    Assessment(
        id=AssessmentId("A213"),
        claim=ClaimId("C213"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A UN inquiry on Syria says that IS attacked reporters who tried to tell of life "
        "under its rule. The reporters James Foley and Steven Sotloff were killed as its hostages "
        "in 2014.",
        evidence=(
            Evidence(
                source=SourceId("independent-2014-hostages"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The timeline records two American reporters held as hostages and killed.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="para. 3",
                finding="It says that the group attacked reporters and activists who tried to tell "
                "of life under it.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A finding that those reporters were attacked for something other than their "
        "work would narrow it.",
    ),
    Assessment(
        id=AssessmentId("A214"),
        claim=ClaimId("C214"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Alan Henning, a taxi driver who brought aid to Syria as a volunteer, was killed in "
        "October 2014, and the aid worker David Haines before him.",
        evidence=(
            Evidence(
                source=SourceId("atlantic-2014-henning"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the killing of Alan Henning.",
            ),
            Evidence(
                source=SourceId("yemeress-2014-henning"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It calls him a volunteer taken while driving aid to refugees.",
            ),
            Evidence(
                source=SourceId("independent-2014-hostages"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It records the murder of the aid worker David Haines.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A finding that the helpers were seized only for their nationality would "
        "narrow it.",
    ),
    Assessment(
        id=AssessmentId("A215"),
        claim=ClaimId("C215"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="No source was found that ranks the groups. The UN report gives the Yazidis most "
        "room and a press account of it names Shias last, but an order of mention is no order of "
        "attack.",
        evidence=(
            Evidence(
                source=SourceId("ohchr-2015-hrc-28-18"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="contents",
                finding="Its headings single out the Yazidis.",
            ),
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As relayed, it dwells on the Yazidis and names Shias last.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                locator="summary, p. 4",
                finding="As reported in the press, it finds minorities in northern Iraq singled "
                "out.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Orders of the group that rank its enemies, or a full count of victims by "
        "community, would decide it.",
    ),
    Assessment(
        id=AssessmentId("A216"),
        claim=ClaimId("C216"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Lists of the groups exist, but none that ranks them was found. The places in "
        "between are unclear in the article itself, and it leaves out Sunnis, who appear further "
        "down as victims.",
        evidence=(
            Evidence(
                source=SourceId("almanar-2015-un"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="As relayed, it names Yazidis, Christians and Kurds without ranking them.",
            ),
            Evidence(
                source=SourceId("ohchr-2015-hrc-28-18"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="contents",
                finding="Its headings name groups without giving them ranks.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="narrative 2",
                finding="Most victims of whom people who left speak are Sunnis.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A ranking by the group or a count of victims for each group named would "
        "decide it.",
    ),
    Assessment(
        id=AssessmentId("A217"),
        claim=ClaimId("C217"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Nearly all Kurds in Iraq are Sunni. In Iran about half are Shia, and Yazidis, whom "
        "the same survey counts as Kurds, are not Muslims at all.",
        evidence=(
            Evidence(
                source=SourceId("pew-2014-iraqi-kurds"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of Iraqi Kurds asked, 98 percent called themselves Sunni, while those of "
                "Iran were evenly split.",
            ),
            Evidence(
                source=SourceId("kurdish-project-muslims"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It calls most Kurds Sunni.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A claim limited to the Kurds of Iraq would be borne out.",
    ),
    Assessment(
        id=AssessmentId("A218"),
        claim=ClaimId("C218"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Monitors worked mainly from areas of the opposition and gave their counts as least "
        "numbers. Their totals also mix in people who were not civilians.",
        evidence=(
            Evidence(
                source=SourceId("reuters-2015-2154"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, one monitor gives a least number of people killed outside "
                "battle.",
            ),
            Evidence(
                source=SourceId("snhr-2015-half"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="methodology",
                finding="It leaves out fighters of some sides, whose deaths it cannot document.",
            ),
            Evidence(
                source=SourceId("fidh-2015-vdc"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It calls the records of another Syrian monitor sound but far from "
                "complete.",
            ),
            Evidence(
                source=SourceId("nuls-methods"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It describes how the Syrian monitors collect deaths and where that falls "
                "short.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Full registers of the dead, by place and by who killed them, would make an "
        "exact count possible.",
    ),
    Assessment(
        id=AssessmentId("A219"),
        claim=ClaimId("C219"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="In Syria one monitor, working mainly from opposition areas, counted 7,894 people "
        "killed by the government’s side and 1,131 by IS from January to July 2015. Iraq is not "
        "in this, and another count ascribes 8,818 civilian dead of 2015 there to IS, which "
        "nearly closes the gap of that one year. The earlier years of the Syrian war, before IS "
        "entered it, weigh on the government’s side alone.",
        evidence=(
            Evidence(
                source=SourceId("wapo-2015-naylor"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the two totals for January to July 2015.",
            ),
            Evidence(
                source=SourceId("irin-2015-threat"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It finds about three quarters of that year’s civilian dead due to the "
                "government.",
            ),
            Evidence(
                source=SourceId("snhr-2015-march"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="For March 2015 it counts 1,029 civilians killed by the government’s "
                "forces and 241 by IS.",
            ),
            Evidence(
                source=SourceId("snhr-2015-april"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="For April 2015 it counts 1,519 civilians killed by the government’s "
                "forces and 68 by IS.",
            ),
            Evidence(
                source=SourceId("snhr-2015-half"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it counts over 8,500 killed by the government’s side in "
                "half a year.",
            ),
            Evidence(
                source=SourceId("snhr-2015-september"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="figures by party",
                finding="It counts 1,071 killed by the government’s forces in September and 170 by "
                "the group, 116 of them civilians.",
            ),
            Evidence(
                source=SourceId("eaworldview-2016-snhr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="For all of 2015, in Syria, it relays 12,044 civilian dead by the "
                "government and 1,366 by IS.",
            ),
            Evidence(
                source=SourceId("nuls-methods"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The monitors record mainly from areas of the opposition.",
            ),
            Evidence(
                source=SourceId("abc-2016-ibc"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It relays a count of 8,818 civilians killed by IS in Iraq in 2015.",
            ),
            Evidence(
                source=SourceId("snhr-2016-six-parties"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It counts 188,279 civilians killed by the government in Syria since 2011, "
                "and fewer than 15,000 by all the others.",
            ),
            Evidence(
                source=SourceId("ibc-2016-press"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It counts 13,493 civilians killed by IS in Iraq since June 2014.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A count of the whole war that takes in Syria and Iraq and reverses the "
        "order.",
    ),
    Assessment(
        id=AssessmentId("A220"),
        claim=ClaimId("C220"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="This is a general saying about all revolutions, with no span of time and no "
        "measure of lost shine.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Naming the revolutions and a sign of lost support would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A221"),
        claim=ClaimId("C221"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Some people who had joined did turn away after what they saw and said so in "
        "public. How quickly is not measured, and many are said to have kept to jihad.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It collects the accounts of 58 people who left and spoke of it.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports a life harsher and duller than hoped for among the reasons for "
                "leaving.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It says that life proved harder than they had thought and that they soon "
                "saw it.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="introduction",
                finding="The presenter sums up that many said they kept to jihad.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Figures on the time between joining and doubt would show how quick the "
        "change was.",
    ),
)
