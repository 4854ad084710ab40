"""How the claims of the section a-hellish-sort-of-utopia hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import Attribution, Bearing, Confidence, Seen, Unlocated, Verdict

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A261"),
        claim=ClaimId("C261"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is what people who left are reported to say. The sentence names "
        "neither them nor the report that tells it.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A hard and disappointing life is one of the four themes that the report found in "
        "their accounts. Not all of them complained of it.",
        evidence=(
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="third and eighth paragraphs",
                finding="Most had hoped for more than they found, and some fled over the quality "
                "of life.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Life under IS as hard and as a let-down is the last of the four themes.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some owned that the quality of life there had let them down.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A study in which most people who left spoke well of life under IS.",
    ),
    Assessment(
        id=AssessmentId("A262"),
        claim=ClaimId("C262"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Some who had come for goods soon saw that there were none. Other accounts tell of "
        "doubts that grew with time, one of them after a happy start. That people saw it all on "
        "arrival goes beyond them.",
        evidence=(
            Evidence(
                source=SourceId("npr-2014-amos"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="introduction",
                finding="A Syrian who left had happy moments at first and saw the cruelty only "
                "later.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians came to their view of IS step by step.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Those who came for goods and cars soon saw that there were none.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A set of accounts in which most people turned away within days of arrival.",
    ),
    Assessment(
        id=AssessmentId("A263"),
        claim=ClaimId("C263"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words are set off as somebody’s, and the article names nobody. "
        "The lead-in gives them as what people who left came to see.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Several people who left used the word fitna, strife among Muslims, for the war on "
        "other rebels. They blamed a policy with it and did not define the whole group by it.",
        evidence=(
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="The report says that several called the fighting among Sunnis by this "
                "word.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A British fighter complained that Muslims were at war with Muslims.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="The full report, if it showed that nobody in its accounts spoke of strife "
        "among Muslims.",
    ),
    Assessment(
        id=AssessmentId("A264"),
        claim=ClaimId("C264"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The article puts it within an open quotation and names no speaker.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Counted attacks bear it out for Syria in 2014, where other armed groups were hit "
        "far more often than government forces. The count does not single out Sunni groups, and "
        "in Iraq most attacks were aimed at the security forces.",
        evidence=(
            Evidence(
                source=SourceId("time-2014-jtic"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In Syria 64 per cent of attacks hit other non-state groups and 13 per "
                "cent government forces. In Iraq 54 per cent hit security forces.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="People who left said that the fight against fellow Sunnis came before the "
                "one against Assad.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="The report’s first theme is a war on rival Sunni groups and not on the "
                "government.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A count of attacks up to September 2015 that sorts the targets by group and "
        "by faith would settle it.",
    ),
    Assessment(
        id=AssessmentId("A265"),
        claim=ClaimId("C265"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The complaint is said to be that of the people who left, but who sums "
        "it up is not said.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="This is the first of the four themes in the report, which calls the criticism very "
        "persistent.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It ranks this among the complaints that came up most.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="Many were dismayed that rival Sunnis and not the government were the "
                "target.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It lists the fight against other Sunni rebels first among the four "
                "themes.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A recount of the 58 accounts in which few raise this point.",
    ),
    Assessment(
        id=AssessmentId("A266"),
        claim=ClaimId("C266"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The label stands within the open quotation, and nobody is named for "
        "it.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The word passes judgement on a ruler, but it has a core that can be checked: rule "
        "without a free vote. A yearly survey of political rights gives Syria its lowest marks "
        "and calls it a dictatorship.",
        evidence=(
            Evidence(
                source=SourceId("freedom-house-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="overview; page on Syria, opening",
                finding="It rates Syria worst for political rights and calls the vote of 2014 "
                "widely doubted.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="An election in Syria that independent observers had called free.",
    ),
    Assessment(
        id=AssessmentId("A267"),
        claim=ClaimId("C267"),
        attribution=Attribution.UNNAMED,
        attribution_reason="No speaker is named for it within the open quotation.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Harsh public punishment of people under IS rule is well documented. What the "
        "report says of Sunnis is the killing of hostages and IS fighters and the abuse of "
        "villagers. The comparison with other victims is the commentator’s.",
        evidence=(
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Religious police punish women who break the dress rules, and people are "
                "put to death in public for adultery or apostasy.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction, paragraph 1",
                finding="IS uses public brutality to make the people whom it rules submit.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The violence against Sunnis in the accounts is of other kinds, and "
                "minorities are hardly mentioned.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The body of the report, or a survey of penalties by the religious police, "
        "would show how far the penalties were the same.",
    ),
    Assessment(
        id=AssessmentId("A268"),
        claim=ClaimId("C268"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is said in passing within the open quotation, without a speaker.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="IS published videos of the killing of Western hostages from August 2014 on.",
        evidence=(
            Evidence(
                source=SourceId("independent-2014-hostages"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A list by date of hostages killed, with the videos that IS released.",
            ),
            Evidence(
                source=SourceId("atlantic-2014-henning"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS claims in a video to have killed a British hostage.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="introduction, paragraph 2",
                finding="What IS publishes puts its own abuses on show.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that others made these films and IS did not publish them.",
    ),
    Assessment(
        id=AssessmentId("A269"),
        claim=ClaimId("C269"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The open quotation mentions it and names nobody.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="In December 2014, for one, IS released pictures of the killing of a man whom its "
        "own statement condemns for gay sex.",
        evidence=(
            Evidence(
                source=SourceId("pakistantoday-2014-roof"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS put out pictures of a killing, with a verdict against a man for gay "
                "sex.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="introduction, paragraph 2",
                finding="The UN commission drew on pictures and films that IS spread itself.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the pictures did not come from IS.",
    ),
    Assessment(
        id=AssessmentId("A270"),
        claim=ClaimId("C270"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It stands in the open quotation, and no name goes with it.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="IS boasted in its own magazine of enslaving Yazidi women and children. That is "
        "grave abuse of captives, but it was not shown as a punishment of the kind named beside "
        "it.",
        evidence=(
            Evidence(
                source=SourceId("latimes-2014-slavery"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The magazine article defends and praises the enslavement and abuse of "
                "captive Yazidi women.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="introduction, paragraph 2",
                finding="What IS publishes puts its own abuses on show.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A film or picture by IS, shown to be from before the article, in which "
        "Yazidis are punished.",
    ),
    Assessment(
        id=AssessmentId("A271"),
        claim=ClaimId("C271"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The judgement on motives stands in a quotation that names nobody.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Violence against Sunnis is one of the report’s four themes. But the report adds "
        "that brutality did not trouble everybody, and the acts named are mostly killings and "
        "abuse, not penalties.",
        evidence=(
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Atrocities against fellow Sunnis are among the four themes.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="second narrative",
                finding="Many complained of killings of innocent people, but not all did.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names killed hostages, abused villagers and fighters killed by their "
                "own commanders.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="How and why people left often stays unclear.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A count of motives in the 58 accounts would show how much this one weighed.",
    ),
    Assessment(
        id=AssessmentId("A272"),
        claim=ClaimId("C272"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The quotation sums up what people who left thought, and nobody is "
        "named as summing up.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Some people who left called IS corrupt and un-Islamic, which denies it the "
        "standing that it claims.",
        evidence=(
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="That the group is corrupt and un-Islamic is one of the four themes.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="For some the way in which IS was run was the reason to leave.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A retraction of these accounts by those who gave them.",
    ),
    Assessment(
        id=AssessmentId("A273"),
        claim=ClaimId("C273"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Who says this of the leaders is not told within the open quotation.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="People who left accused the leaders of a hunt for spies and individual commanders "
        "of corruption and bad treatment. Whether they meant the very top is not always clear.",
        evidence=(
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="They criticised the leaders for quarrels and a fixation on spies.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="They were fed up with corruption among individual commanders.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some were tired of favouritism and of ill treatment by commanders.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The full accounts, if they blamed only minor commanders.",
    ),
    Assessment(
        id=AssessmentId("A274"),
        claim=ClaimId("C274"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The quotation reports it of people who left, without naming one of "
        "them or a source.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Accounts were searched for somebody who gave up the cause and not just the group. "
        "A Syrian told the BBC that IS taught an Islam of its own, which comes near it. Others "
        "are said to have kept the ideas.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="first case",
                finding="One man says that IS teaches the Islam that suits it.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="Not all of them came to favour liberal democracy.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In some cases people rejected how IS was run and kept the ideas.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Many said, as the presenter sums up, that they kept to jihad.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="An account in which somebody says that the aim of a caliphate itself was "
        "wrong.",
    ),
    Assessment(
        id=AssessmentId("A275"),
        claim=ClaimId("C275"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is the wording of the institute, which the article names further up "
        "but not here.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="It is how the institute itself sums up its first theme, and the press reports it "
        "alike.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It sums up the first theme in this way.",
            ),
            Evidence(
                source=SourceId("neumann-2015-cnn"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It has the same sentence.",
            ),
            Evidence(
                source=SourceId("newser-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the sentence as the report’s.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A count over the 58 accounts that ranks other complaints well above it.",
    ),
    Assessment(
        id=AssessmentId("A276"),
        claim=ClaimId("C276"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="Amnesty’s briefing of 2 September 2014 accuses IS of systematic ethnic "
        "cleansing.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The briefing documents planned attacks on whole communities. It covers minorities "
        "in northern Iraq from June to August 2014, a scope that the article leaves out.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="title; contents",
                finding="Title and contents accuse IS of a systematic campaign with mass killings "
                "and abductions.",
            ),
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS has systematically targeted communities that are not Arab or not "
                "Sunni.",
            ),
            Evidence(
                source=SourceId("rferl-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The briefing speaks of a wave of ethnic cleansing against minorities.",
            ),
            Evidence(
                source=SourceId("ohchr-2015-hrc-28-18"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="contents",
                finding="The UN’s report treats the abuses community by community.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A finding by a court or inquiry that the attacks followed no plan.",
    ),
    Assessment(
        id=AssessmentId("A277"),
        claim=ClaimId("C277"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="The two words are in the title and the text of Amnesty’s briefing.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="“Historic” compares without a measure. The great size behind the word is "
        "documented: more than 830,000 people had fled by Amnesty’s count.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="title",
                finding="The words are part of its title.",
            ),
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="More than 830,000 people had been driven out since 10 June 2014.",
            ),
            Evidence(
                source=SourceId("wikipedia-isil-2015-07-copy"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="lead",
                finding="It quotes the same two words as Amnesty’s.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A stated yardstick, such as the share of a people driven out compared with "
        "earlier cases, would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A278"),
        claim=ClaimId("C278"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="Amnesty says that most of the people taken were women and children.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Amnesty found that Yazidi women were carried off from Sinjar in August 2014. A "
        "second briefing is about what captive women went through.",
        evidence=(
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Women and children are most of those abducted from Sinjar.",
            ),
            Evidence(
                source=SourceId("christiantoday-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Mostly women and children were taken as they fled.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-escape-from-hell"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="summary, p. 4",
                finding="A further briefing deals with women and girls in captivity.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take proof that no women were among those carried "
        "off from Sinjar.",
    ),
    Assessment(
        id=AssessmentId("A279"),
        claim=ClaimId("C279"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="Amnesty names children, girls and boys, among the people taken.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Amnesty’s briefing has a chapter on abducted women and children, and families "
        "reported that captors took girls and boys to places unknown.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="contents",
                finding="A chapter is headed with the mass abduction of women and children.",
            ),
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Girls and boys were taken to unknown places.",
            ),
            Evidence(
                source=SourceId("ap-2015-dolls"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A Yazidi boy of fourteen tells of his capture with his brother.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take proof that the children named in these "
        "reports were never held.",
    ),
    Assessment(
        id=AssessmentId("A280"),
        claim=ClaimId("C280"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="Amnesty was more careful: it wrote of hundreds and possibly thousands, "
        "most of them women and children.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.SUPPORTED,
        reason="Amnesty’s briefing left open whether the number ran into the thousands. Later "
        "totals show that it did.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                locator="summary, p. 4",
                finding="It gives hundreds and possibly thousands.",
            ),
            Evidence(
                source=SourceId("ap-2014-amnesty"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="second paragraph",
                finding="It gives Amnesty’s number with the same reserve.",
            ),
            Evidence(
                source=SourceId("christiantoday-2014-amnesty"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Hundreds or possibly thousands of Yazidis, mostly women and children.",
            ),
            Evidence(
                source=SourceId("npasyria-2024"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It relays a later total from Amnesty that runs into the thousands.",
            ),
            Evidence(
                source=SourceId("topwar-2016-un"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The UN put the people held in slavery at up to 3,500.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A register of the abducted with fewer than a thousand women and children.",
    ),
    Assessment(
        id=AssessmentId("A281"),
        claim=ClaimId("C281"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="Amnesty reports that men were led away and shot.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Survivors told Amnesty how men were shot at Qiniyeh and Kocho in August 2014. The "
        "dead ran into the hundreds.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-ch-2014"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Hundreds of men and boys were put to death in the two villages.",
            ),
            Evidence(
                source=SourceId("rferl-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="In the two villages alone the dead number hundreds.",
            ),
            Evidence(
                source=SourceId("christiantoday-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Survivors of Kocho tell of men taken off in vehicles to be shot.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take proof that the survivors’ accounts of both "
        "villages are false.",
    ),
    Assessment(
        id=AssessmentId("A282"),
        claim=ClaimId("C282"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="Amnesty counts boys among the people shot, the youngest of them "
        "twelve.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The briefing, as its Swiss section and a summary relay it, has boys among the dead "
        "of August 2014.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-ch-2014"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Boys are named with men among the hundreds killed.",
            ),
            Evidence(
                source=SourceId("kajs-2014-amnesty"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Children from the age of twelve were among those led away and shot.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take evidence that all those led away in the two "
        "villages were adults.",
    ),
    Assessment(
        id=AssessmentId("A283"),
        claim=ClaimId("C283"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It retells Amnesty’s finding in looser words, and names nobody.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Amnesty drew the line elsewhere: the victims were people who were not Arab or not "
        "Sunni. Muslims were hit as well, such as Shabak and Turkmen who are Shia. Killing, "
        "slavery and forced conversion were part of it.",
        evidence=(
            Evidence(
                source=SourceId("christiantoday-2014-amnesty"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Shia Turkmen and Shabak stand on the list beside Christians and Yazidis.",
            ),
            Evidence(
                source=SourceId("rferl-2014-amnesty"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Amnesty speaks of wiping out every trace of those who are not Arab or not "
                "Sunni.",
            ),
            Evidence(
                source=SourceId("toi-2014-amnesty"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Sunni Muslims thought to oppose IS were targets too.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-escape-from-hell"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="summary, p. 4",
                finding="It is about women and girls held in slavery, and so not driven out.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A statement by IS itself that every non-Muslim, and no Muslim, had to go.",
    ),
    Assessment(
        id=AssessmentId("A284"),
        claim=ClaimId("C284"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Reports of 2015 tell of boys of eight and more in a training camp and of a boy in "
        "a film who looks younger than ten.",
        evidence=(
            Evidence(
                source=SourceId("ap-2015-dolls"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Boys from the age of eight were drilled in a camp, and one in a film "
                "looks under ten.",
            ),
            Evidence(
                source=SourceId("gospelherald-2015-400"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It relays a monitor’s count of more than 400 children recruited.",
            ),
            Evidence(
                source=SourceId("fa-2015-cubs"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="introduction, paragraph 1",
                finding="IS uses indoctrination to make people submit.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that all the children in these camps were twelve or older.",
    ),
    Assessment(
        id=AssessmentId("A285"),
        claim=ClaimId("C285"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="No source was found that tells of teaching below school age. Later ones have "
        "schooling from five and a boy of four in a film, which does not show that he was taught.",
        evidence=(
            Evidence(
                source=SourceId("newsweek-2016-children"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Children had to attend the group’s schools from the age of five.",
            ),
            Evidence(
                source=SourceId("ahmed-2016-war-on-children"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A boy of four appeared in a film, perhaps one of the youngest.",
            ),
            Evidence(
                source=SourceId("ap-2015-dolls"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The boys in the camp that it describes were of school age.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A report on what IS taught to children under five.",
    ),
    Assessment(
        id=AssessmentId("A286"),
        claim=ClaimId("C286"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence marks it as reported and names neither the agency nor the "
        "boy who told it.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A boy of fourteen told a news agency that more than 120 boys were made to do this. "
        "An earlier account from Raqqa is similar. Very few witnesses stand behind both.",
        evidence=(
            Evidence(
                source=SourceId("ap-2015-dolls"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first paragraphs",
                finding="A boy who escaped describes the drill in a camp in Raqqa.",
            ),
            Evidence(
                source=SourceId("syriadeeply-2014-dolls"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="An earlier account from Raqqa has a doll given to a child for practice.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A withdrawal of the boy’s account, with no other witness.",
    ),
    Assessment(
        id=AssessmentId("A287"),
        claim=ClaimId("C287"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The words are the institute’s, but those of its web summary. The "
        "report itself says it with more reserve: most attention seemed to go there, as people "
        "argued.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="That people who left complained of this is on record in the summary, and in a "
        "hedged form in the report.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It tells the complaint in the same words.",
            ),
            Evidence(
                source=SourceId("neumann-2015-cnn"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It tells the complaint in the same words.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report, which adds that this is how it seemed to them.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It quotes the report on the quarrels and the hunt for traitors.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="The accounts themselves, if only one or two of them said so.",
    ),
    Assessment(
        id=AssessmentId("A288"),
        claim=ClaimId("C288"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="Both the web summary and the report give this as a charge by people "
        "who left.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The charge against the leaders is on record. The report itself says “alleged” of "
        "the spies, which the marks in the article stand for.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It names the leaders’ obsession in the same words.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It quotes the report’s words on the leaders’ obsession.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the same passage of the report.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A reading of the accounts in which nobody speaks of a hunt for spies.",
    ),
    Assessment(
        id=AssessmentId("A289"),
        claim=ClaimId("C289"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="The institute says so in its web summary. Whether the report that the "
        "article names says it too was not seen.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The institute draws this from the accounts, and a British fighter who got in "
        "touch with it in August 2014 said much the same.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It closes the first theme with this sentence.",
            ),
            Evidence(
                source=SourceId("neumann-2015-cnn"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It has the same sentence.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The British fighter complained that the jihad had been turned upside "
                "down.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man in Tunis said that jihad had been described to him quite otherwise.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Accounts in which most people found just the fight that they came for.",
    ),
    Assessment(
        id=AssessmentId("A290"),
        claim=ClaimId("C290"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The report gathered published statements and interviewed nobody. That "
        "the speakers implied it is the author’s reading.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Such testimony is on record: a British fighter said that the films had raised "
        "false hopes, and others missed the goods they had been promised.",
        evidence=(
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The films had hyped him and his comrades up, and what they found was "
                "another thing.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Promised luxury did not appear, and the films’ utopia did not exist.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="method",
                finding="The study rests on published stories.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The full accounts, if they found the films true to life.",
    ),
    Assessment(
        id=AssessmentId("A291"),
        claim=ClaimId("C291"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The gap between what was promised and what was found runs through the accounts and "
        "through agency reports from earlier in 2015.",
        evidence=(
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most found that IS fell short of what they had expected.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some recruits found daily life poorer and more violent than expected.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A British fighter set the films against what he found.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A study of returned recruits who mostly found what they had been told.",
    ),
    Assessment(
        id=AssessmentId("A292"),
        claim=ClaimId("C292"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.CONTESTED,
        reason="Corruption is the core of the report’s third theme, and later interviews with "
        "Syrians who left name it as well. All of them turned against IS. A scholar "
        "quoted residents of Mosul, still under its rule, who said in 2015 that there was none.",
        evidence=(
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="That IS is corrupt is one of the four themes.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="People were fed up with corruption among individual commanders.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="third narrative",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Charges of corruption were among the causes of disillusion.",
            ),
            Evidence(
                source=SourceId("revkin-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Some residents of Mosul speak of a society without corruption.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study of how IS handled money and favours that finds little corruption.",
    ),
    Assessment(
        id=AssessmentId("A293"),
        claim=ClaimId("C293"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="A UN commission that heard over 300 witnesses found public brutality to be a means "
        "of rule. The accounts of people who left agree.",
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction, paragraph 1",
                finding="IS makes planned use of brutality in public.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second narrative",
                finding="Atrocities against civilians are the second theme.",
            ),
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS rules by fear and puts people to death in public.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Floggings, torture and beheadings marked daily life.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="It would take proof that the UN’s witnesses and those who left spoke of rare "
        "exceptions.",
    ),
    Assessment(
        id=AssessmentId("A294"),
        claim=ClaimId("C294"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.CONTESTED,
        reason="People who left complained of power cuts and of a lack of basic goods. Some "
        "residents of Mosul found services steady in 2015 and better than before. It may have "
        "differed from town to town.",
        evidence=(
            Evidence(
                source=SourceId("newser-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Complaints name shortages of basic goods and power cuts.",
            ),
            Evidence(
                source=SourceId("nzherald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Lack of power and of basic goods was among the things blamed.",
            ),
            Evidence(
                source=SourceId("revkin-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Some residents call the supply of water and power satisfactory.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A study of services under IS that finds them reliable in 2014 and 2015.",
    ),
    Assessment(
        id=AssessmentId("A295"),
        claim=ClaimId("C295"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Dull duties away from the front are part of the report’s fourth theme. That is "
        "the boredom of fighters who missed action. The sentence makes it a mark of life under IS "
        "as such.",
        evidence=(
            Evidence(
                source=SourceId("newser-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names boring tasks away from the front, which is a fighter’s "
                "complaint.",
            ),
            Evidence(
                source=SourceId("nzherald-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Dull duties and a lack of action drove some away.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="fourth narrative",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Accounts by people under IS rule, and not by its fighters alone, would widen "
        "or narrow it.",
    ),
    Assessment(
        id=AssessmentId("A296"),
        claim=ClaimId("C296"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The word passes judgement, but it has a core that can be checked: rule by fear and "
        "force over people who had no say. A UN commission documents this.",
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="title; introduction, paragraphs 1 and 3",
                finding="It describes rule by terror and people who fear to speak.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="It calls IS totalitarian and extremely violent.",
            ),
            Evidence(
                source=SourceId("pri-2015-persecuted"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS rules by fear and threats.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Evidence that people under IS could freely refuse or replace its rule.",
    ),
    Assessment(
        id=AssessmentId("A297"),
        claim=ClaimId("C297"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It speaks of corruption in all tyrannies, past and present, without saying what "
        "counts as one. It works as part of a definition.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A named list of tyrannies and a measure of corruption would make it "
        "checkable.",
    ),
    Assessment(
        id=AssessmentId("A298"),
        claim=ClaimId("C298"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="That every tyranny is brutal is close to what the word means, so no case could "
        "speak against it.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A definition of tyranny that leaves brutality out would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A299"),
        claim=ClaimId("C299"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="Neither dysfunction nor tyranny is defined here, and every one is meant. The "
        "saying sets a tone and offers no test.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A claim on a given set of regimes and on named services would make it "
        "checkable.",
    ),
    Assessment(
        id=AssessmentId("A300"),
        claim=ClaimId("C300"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="Boredom is a feeling of those who live there, and the sentence ascribes it to all "
        "tyrannies at once. No record could cover that.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement on how people in certain regimes describe their days would "
        "make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A301"),
        claim=ClaimId("C301"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The speaker has no name, country or place, and the quoted words were "
        "found nowhere.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="The words could not be traced. Testimony near it is on record, but there people "
        "were sure what they had come for and found it betrayed.",
        evidence=(
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A British fighter said that the fight against Assad had been forgotten.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="The account from which the quoted words come would settle it.",
    ),
    Assessment(
        id=AssessmentId("A302"),
        claim=ClaimId("C302"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence lets the unnamed speaker say it of others too, and no "
        "such account was found.",
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Who the others are is not said, and no account of shared doubts about having come "
        "was found. That many found another war than they came for is a different complaint.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="first narrative",
                finding="It was not the fight for which they had come.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A British fighter claimed to speak for two dozen comrades.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="Two or more dated accounts of such doubts.",
    ),
    Assessment(
        id=AssessmentId("A303"),
        claim=ClaimId("C303"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The clause is the report’s, and the article does not name it here.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report says it of many of the people whose accounts it gathered, not of IS at "
        "large.",
        evidence=(
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report’s clause on the hardships of war.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It paraphrases the same sentence.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="The 58 accounts, if the hardships of war drove most of them out.",
    ),
    Assessment(
        id=AssessmentId("A304"),
        claim=ClaimId("C304"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is the report’s finding in words close to its own, without a name "
        "here.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Unfair treatment belongs to the report’s third theme, and the press of that week "
        "repeats it.",
        evidence=(
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report’s sentence on unfairness.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some wearied of favouritism and ill treatment.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names unfairness and inequality in the same order.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A reading of the accounts in which unequal treatment hardly figures.",
    ),
    Assessment(
        id=AssessmentId("A305"),
        claim=ClaimId("C305"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The charge is one that the report relays, and the article names no "
        "source for it here.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Neumann told the press that instances of racism were among the grievances. "
        "Examples seen are few.",
        evidence=(
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann names racism against fighters within the group.",
            ),
            Evidence(
                source=SourceId("newser-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It lists racism within IS among the complaints.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It has racism in the same list.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The accounts, if one man’s case were the only one, would turn many into a "
        "scope that is off.",
    ),
    Assessment(
        id=AssessmentId("A306"),
        claim=ClaimId("C306"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="Press reports have a longer remark, made to investigators by a man "
        "accused of a crime and passed on by an official. The article shows none of this.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="Whether a war is holy is a judgement of faith, which no record can decide. That "
        "the man is reported to have said something close to it is a matter of attribution.",
        evidence=(
            Evidence(
                source=SourceId("ncrkhabar-2014"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="An official has him say that no holy war is going on there and that "
                "scripture is not followed.",
            ),
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the short form of the remark.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement as to what he told the investigators would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A307"),
        claim=ClaimId("C307"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It comes from Neumann, whom the article does not name here, and in the "
        "end, it seems, from the man’s own account in custody.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="The man is reported to have told investigators that he cleaned toilets or fetched "
        "water. An officer doubted what he said, and he was later accused of training and combat, "
        "which is not a finding. In February 2021 he was given bail, with the trial still open.",
        evidence=(
            Evidence(
                source=SourceId("newser-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A fighter from India had to clean toilets, it relays.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann gives the case as an example of racism.",
            ),
            Evidence(
                source=SourceId("ncrkhabar-2014"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="He said that he had toilets to clean or water to carry.",
            ),
            Evidence(
                source=SourceId("pakistantoday-2014"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="An officer said that there was reason to doubt what he had told them.",
            ),
            Evidence(
                source=SourceId("hindu-2015-nia"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The charge sheet alleges training, suicide missions and battles.",
            ),
            Evidence(
                source=SourceId("eurasiareview-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Early reports had the menial work, later ones after the charge sheet had "
                "homesickness.",
            ),
            Evidence(
                source=SourceId("indiatoday-2021"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A high court gave him bail on conditions while the trial went on.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A judgment in his case, or a witness from the camp, would decide it.",
    ),
    Assessment(
        id=AssessmentId("A308"),
        claim=ClaimId("C308"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The reason is given as fact. It is Neumann’s, as a paraphrase has it, "
        "and he is not named here.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="A paraphrase of Neumann gives skin colour as the reason. The Indian reports of "
        "2014 tell of menial work and slights to Indians but not of this reason, and whether the "
        "work was done is itself in doubt.",
        evidence=(
            Evidence(
                source=SourceId("alanwar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives skin colour as the reason.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann counts the case as racism within the group.",
            ),
            Evidence(
                source=SourceId("ncrkhabar-2014"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="He says that he was pushed aside, without this reason.",
            ),
            Evidence(
                source=SourceId("toi-2014-kalyan"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It is among the reports of the time that do not give this reason.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A statement by the man himself on why he was given such work.",
    ),
    Assessment(
        id=AssessmentId("A309"),
        claim=ClaimId("C309"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Put as a possibility, it is borne out: some said that films and promises of goods "
        "had drawn them. How much propaganda weighed for most recruits is another question.",
        evidence=(
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A British fighter said that the films had hyped him and others up.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Pictures of luxury goods and cars had lured some of them.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Among German recruits, personal ties went before screens.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Evidence that these speakers first saw the films after they had joined.",
    ),
    Assessment(
        id=AssessmentId("A310"),
        claim=ClaimId("C310"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="A grievance is among the motives in summaries of the report: the violence of "
        "Assad’s forces against fellow Sunnis. Resentment in general, which the sentence speaks "
        "of, is not among them.",
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="The first motive that he names is the wish to fight Assad.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A reader of the report gives the same three motives.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The body of the report, if it named resentment at home as a motive.",
    ),
    Assessment(
        id=AssessmentId("A311"),
        claim=ClaimId("C311"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Summaries of the report were searched for disillusion as a motive to join, and "
        "none names it. A commentary speaks of people who felt alienated at home, which is near "
        "it and not the same.",
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Of the motives that Neumann gives, none is disillusion.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="lesson 1",
                finding="It holds that many joined because they felt alienated at home.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="Accounts in which recruits name disillusion at home as their reason to "
        "join.",
    ),
    Assessment(
        id=AssessmentId("A312"),
        claim=ClaimId("C312"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="To call a territory a hell is an image that condemns. It has no measure, however "
        "much suffering is documented there.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A statement on named abuses in the territory would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A313"),
        claim=ClaimId("C313"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Those who left and spoke did come to see what their situation was. The sentence "
        "makes it true of all who had been lured, and the sources speak of many, not of all.",
        evidence=(
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most who spoke out found that IS had not met their hopes.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of the tens of thousands who went, many came to regret it.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="introduction",
                finding="It found 58 people and takes them for a fraction of the disillusioned.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A survey of people who stayed to the end would show how many came to see it "
        "so.",
    ),
    Assessment(
        id=AssessmentId("A314"),
        claim=ClaimId("C314"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Leaving was one way and a deadly one. Some who tried were caught and killed, "
        "others stayed, and more went into hiding.",
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some got out by way of Turkey, others were caught and put to death.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A monitor counted 120 members killed by IS, mostly foreigners who wanted "
                "to go home.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Fear of reprisals and of prison at home holds people back.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that all who were disillusioned did leave.",
    ),
    Assessment(
        id=AssessmentId("A315"),
        claim=ClaimId("C315"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Reports from before the article tell of members who wanted to go and could not, "
        "and of others killed when they tried.",
        evidence=(
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Disillusioned recruits find it far harder to leave than to join.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some who tried to leave were caught and put to death.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="Many more fighters are disillusioned than the 58 who spoke out.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that IS let its members go freely in September 2015.",
    ),
    Assessment(
        id=AssessmentId("A316"),
        claim=ClaimId("C316"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Nobody had a count of those who wanted to leave and could not. The report gives "
        "only a lower bound for those who left and spoke.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="At least 58 spoke out, a small part of many disillusioned.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of the hundreds who may have left, most are in hiding.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It takes the 58 for a fraction of those ready to go, and gives no number "
                "for the rest.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A sound count of such people from the time.",
    ),
)
