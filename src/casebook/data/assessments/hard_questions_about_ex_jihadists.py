"""How the claims of the section on hard questions about ex-jihadists hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import Attribution, Bearing, Confidence, Seen, Unlocated, Verdict

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A317"),
        claim=ClaimId("C317"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The Latin of the speeches against Verres has this sentence, in the third book of the "
            "second action. The article names neither the work nor the translator, and the "
            "setting, a governor who took public money, is left out."
        ),
        evidence=(
            Evidence(
                source=SourceId("cicero-verr-lat"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="2.3.177",
                finding="The sentence stands there in Latin.",
            ),
            Evidence(
                source=SourceId("cicero-verr-yonge"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="2.3.177",
                finding="An older English version has it at the same place, in other words.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the passage does not belong to the speech as Cicero wrote it.",
    ),
    Assessment(
        id=AssessmentId("A318"),
        claim=ClaimId("C318"),
        attribution=Attribution.IMPRECISE,
        attribution_reason=(
            "Cicero says that a certain evil, the greed of one governor, was planted by nature. "
            "Cut off from that case, the sentence reads as a view of all human beings."
        ),
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Whether evil is inborn depends on what is meant by evil and by nature. It is a view "
            "of human beings that no observation can decide."
        ),
        evidence=(
            Evidence(
                source=SourceId("cicero-verr-lat"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="2.3.177",
                finding="The evil meant is greed for public money.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement as a trait that can be measured, such as an inherited share in "
            "aggression, would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A319"),
        claim=ClaimId("C319"),
        attribution=Attribution.IMPRECISE,
        attribution_reason=(
            "The Latin has the same three parts: an evil that creeps on, a habit of doing wrong "
            "that nobody stops, and a man who can no longer set a bound. But Cicero says it of one "
            "man, and the article of all."
        ),
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "This is a moral saying: neither evil nor shamelessness has a measure here, and no "
            "span of time is set. What can be studied near it is how a small step makes the next "
            "one easier."
        ),
        evidence=(
            Evidence(
                source=SourceId("cicero-verr-lat"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="2.3.177",
                finding="Cicero says it at the end of an account of embezzlement.",
            ),
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The lecture explains how involvement grows by small steps.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement that names the wrongdoing, the group of people and the time would make "
            "it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A320"),
        claim=ClaimId("C320"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Evil that is planted to some degree is a figure of speech, and nothing in it can be "
            "counted. The nearest facts are that old identities can linger after leaving, and that "
            "few of the convicts followed in Belgium took up again."
        ),
        evidence=(
            Evidence(
                source=SourceId("bubolz-simi-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It studies how people change who leave the world of hate.",
            ),
            Evidence(
                source=SourceId("simi-2017"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Old identities can outlast membership.",
            ),
            Evidence(
                source=SourceId("renard-2020"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Of 557 people convicted in Belgium, fewer than one in twenty took up again."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about how long a named belief or habit lasts after leaving would make "
            "it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A321"),
        claim=ClaimId("C321"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.SUPPORTED,
        reason=(
            "On the day of the article this was what the ICSR report argued, without proof in what "
            "was seen. A later test with American students bears out that such voices might be of "
            "use. They were few, and none was on the way to joining."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It sees their stories as a strong tool against IS.",
            ),
            Evidence(
                source=SourceId("guardian-2015-protect"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The report asks governments to let people who left be heard.",
            ),
            Evidence(
                source=SourceId("mcdowell-smith-2017"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Students believed two films with people who had left and were put off IS.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change=(
            "Evidence that public statements by people who left do nothing against IS, or help it."
        ),
    ),
    Assessment(
        id=AssessmentId("A322"),
        claim=ClaimId("C322"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Both the report and a trial of that summer show people who left telling outsiders how "
            "IS works from within. “Vital” is the article’s own weighting."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It says that they give a rare view of life under IS.",
            ),
            Evidence(
                source=SourceId("thelocal-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two men on trial spoke openly, which threw light on how IS works.",
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The court found that the two men had told much about how IS is built.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A review by investigators which finds that such statements told them nothing of use."
        ),
    ),
    Assessment(
        id=AssessmentId("A323"),
        claim=ClaimId("C323"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "“Carelessly” is a reproach. It says how much thought people owed to those whom they "
            "left, and for that there is no measure."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="It names several kinds of motive for going.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about what people weighed before they went would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A324"),
        claim=ClaimId("C324"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "To speak of betrayal is to assume a duty of loyalty and its breach, which is a moral "
            "judgement. It also takes all who joined for people who went abroad to do so, and many "
            "were from Syria itself."
        ),
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="About half of the 58 came from the Middle East.",
            ),
            Evidence(
                source=SourceId("mint-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="fourth paragraph",
                finding="By its counts Syrians are the largest national group.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement as a breach of a named law, such as treason, would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A325"),
        claim=ClaimId("C325"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Whom a society should take back is a question of right, safety and mercy, to be "
            "argued and not measured. The Security Council had asked states both to prosecute and "
            "to reintegrate."
        ),
        evidence=(
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it calls for prosecution and reintegration alike.",
            ),
            Evidence(
                source=SourceId("guardian-2015-protect"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The report asks for help with resettlement and for safety.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about the law of one country, or about the risk from one group of "
            "returnees, would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A326"),
        claim=ClaimId("C326"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTRADICTED,
        reason=(
            "The four recommendations, as quoted in the press, ask for recognition, chances to "
            "speak, help with safety, and fewer legal obstacles to going public. The report’s "
            "author said that week that an amnesty as a reward was not what he asked for, though "
            "a newspaper has him prefer resettling people to jailing them. The body of the report "
            "was not seen."
        ),
        evidence=(
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann says that an amnesty for a good story is not what he asks for.",
            ),
            Evidence(
                source=SourceId("guardian-2015-protect"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the recommendations, with no amnesty.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.SUMMARY,
                locator="recommendations",
                finding="As quoted in the press, it asks that legal obstacles to speaking out go.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It speaks of more incentives to speak out.",
            ),
            Evidence(
                source=SourceId("nyt-2015-blogged"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="It has Neumann urge that they be resettled, if possible, and not jailed.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A passage that asks for an amnesty in those pages of the report that were not seen."
        ),
    ),
    Assessment(
        id=AssessmentId("A327"),
        claim=ClaimId("C327"),
        attribution=Attribution.MISATTRIBUTED,
        attribution_reason=(
            "What was seen of the report asks for fewer legal obstacles to speaking out and for "
            "help, not for an amnesty. Its author set himself apart from that idea in the same "
            "week."
        ),
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Whether an amnesty is right sets the good that such voices may do against the claims "
            "of justice. That is a choice between values."
        ),
        evidence=(
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann wants speaking out not to be turned against the speaker.",
            ),
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it tells states to treat such travel as a grave crime.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about what an amnesty did elsewhere, for a named group, would make it "
            "checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A328"),
        claim=ClaimId("C328"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The executive summary says it in nearly the same words. The article calls the speaker "
            "the author of the report and leaves out the name, Peter Neumann."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The report says so, and a United Nations inquiry had found that IS publishes its "
            "violence to display authority and strength."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It says that IS wants to seem united and firm.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes the report on this point.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction, paragraph 3",
                finding="IS uses publicity to display its authority and strength.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A study of what IS published which finds that it showed itself as divided or unsure."
        ),
    ),
    Assessment(
        id=AssessmentId("A329"),
        claim=ClaimId("C329"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The executive summary makes this very point, with the same verb. The article gives "
            "the speaker’s part in the report and not his name."
        ),
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "That people left and others wanted to shows a group less united than it claimed. "
            "“Destroys” says more: fear kept most from speaking, and US officials saw the group no "
            "weaker that summer. What followers made of it was not measured in anything seen."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It says that their existence breaks the image.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Fear of reprisal keeps people silent, and so the divisions from growing.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Members wanted to get out, and IS stood in their way.",
            ),
            Evidence(
                source=SourceId("ap-2015-no-weaker"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="US officials saw its numbers unchanged in July 2015.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study of followers which finds that news of people leaving did not change how they "
            "saw IS."
        ),
    ),
    Assessment(
        id=AssessmentId("A330"),
        claim=ClaimId("C330"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The sentence stands in the executive summary. The article gives the speaker no name."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The four strands that the report finds set what IS promised against what it did, from "
            "war on other Sunnis to corruption. Interviews of the same year with Syrians who had "
            "left agree."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It says so of the narratives as a whole.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It sets out the four strands of complaint.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians told of a gap between its words and deeds.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A wider set of accounts by people who left that brings out no such contradiction."
        ),
    ),
    Assessment(
        id=AssessmentId("A331"),
        claim=ClaimId("C331"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The executive summary says that their example encourages members to leave. The "
            "speaker is brought in by his part in the report alone."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "It is a hope of the report’s author, and no evidence for it was offered in what was "
            "seen. The cases grew more frequent in 2015, but nothing shows that one departure led "
            "to another."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It states the effect and gives no proof in its summary.",
            ),
            Evidence(
                source=SourceId("neumann-2015-cnn"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="fourth paragraph",
                finding="Nearly two thirds of the cases fall in 2015.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Interviews in which people who left name the public example of others as a reason."
        ),
    ),
    Assessment(
        id=AssessmentId("A332"),
        claim=ClaimId("C332"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The executive summary says that what they lived through and their credibility can "
            "keep others away. The article does not name the speaker."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "The report argues it and shows no case of it in what was seen. A later test found "
            "that American students believed such films and were put off by IS, but they were few "
            "and not likely recruits."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It states the effect and gives no proof in its summary.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports this as what the study suggests.",
            ),
            Evidence(
                source=SourceId("mcdowell-smith-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Seventy-five students found two such films authentic and were turned away "
                    "from IS."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study that follows people drawn to IS and compares those who heard such a person "
            "with those who did not."
        ),
    ),
    Assessment(
        id=AssessmentId("A333"),
        claim=ClaimId("C333"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "The message is one value among several: the report also counts insight into IS and "
            "the example that leaving sets. And the message comes from a few people, who chose to "
            "speak."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It names insight, example and help in keeping others away.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="The quality of the testimony is said to vary.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "The full report is said to grant that the speakers are not representative."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement that the message is the chief value, and a measure for comparing it "
            "with the others."
        ),
    ),
    Assessment(
        id=AssessmentId("A334"),
        claim=ClaimId("C334"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The marks show no speaker, and the place suggests a person who left. The words are "
            "Peter Neumann’s, who sums up what many of them say."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "That people who left say this is on record: they complain that little was done for "
            "the Sunnis whom the Syrian government attacked. The exact words are a summary and not "
            "one person’s testimony."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="narrative 1",
                finding="Those who left said that little was done to help Sunnis under attack.",
            ),
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes Neumann’s summing-up of their voices.",
            ),
            Evidence(
                source=SourceId("newsweek-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the same summing-up.",
            ),
            Evidence(
                source=SourceId("christiantoday-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the same summing-up.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Proof that the accounts on which the summing-up rests say nothing of the kind."
        ),
    ),
    Assessment(
        id=AssessmentId("A335"),
        claim=ClaimId("C335"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "Nobody is shown as the speaker. Neumann wrote the words as the sum of what people who "
            "left report."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Killings of fellow Muslims are the second of the four strands in the accounts of "
            "those who left, and interviews made independently of the report agree."
        ),
        evidence=(
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="People left because Muslims were killed.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most spoke of brutality against other Muslims.",
            ),
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It quotes Neumann’s summing-up of their voices.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Recruits were taught that Muslims who disagree are to be killed.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the people who left did not speak of Muslims as victims.",
    ),
    Assessment(
        id=AssessmentId("A336"),
        claim=ClaimId("C336"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "“Almost the exact opposite” sets an image against a reality without a measure for "
            "either. The checkable part, that people who left report such a gap, has its own "
            "claims."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It speaks of contradictions and hypocrisy in IS.",
            ),
            Evidence(
                source=SourceId("afp-2015-defectors"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Killing Muslims is given as a cause of disillusion.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A list of single promises, each set beside what was done, would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A337"),
        claim=ClaimId("C337"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "That something must be done is a demand. It fits what states had bound themselves to, "
            "but a duty cannot be proved by evidence."
        ),
        evidence=(
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it asks states to plan for those who come back.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement as a duty under a named law or treaty would make it checkable.",
    ),
    Assessment(
        id=AssessmentId("A338"),
        claim=ClaimId("C338"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "How to see them is a judgement, and the sources do not share the choice of two. The "
            "title of the report alone has three terms, and people stood trial as members while "
            "they warned others."
        ),
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="title",
                finding="The title adds a third term, assets.",
            ),
            Evidence(
                source=SourceId("thelocal-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man accused of membership says that he was deceived, and warns others.",
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A court convicted two men and accepted that both had broken with IS.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A broad agreement among courts and researchers that each person is the one or the "
            "other."
        ),
    ),
    Assessment(
        id=AssessmentId("A339"),
        claim=ClaimId("C339"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "No count or survey of requests for clemency was found. In one trial in Germany the "
            "lawyers asked for an acquittal or a milder sentence, and most people who left were "
            "keeping out of sight."
        ),
        evidence=(
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most of those who left go into hiding.",
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="One man’s lawyers asked for a suspended sentence.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Court records or interviews that show how many of them asked for mercy.",
    ),
    Assessment(
        id=AssessmentId("A340"),
        claim=ClaimId("C340"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Which of two questions matters more depends on whether one looks to the past or to "
            "the future. There is no measure for it."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about which of the two tells more about later behaviour would make it "
            "checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A341"),
        claim=ClaimId("C341"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "Critics are brought in without a name. Such doubts are on record in a RAND study, but "
            "whose doubts are meant was not found."
        ),
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "Some scholars hold that changed beliefs are not a realistic aim, while others report "
            "programmes that work. Much of the dispute is over whether the aim is to end the "
            "conduct or the creed, a line that the article does not draw."
        ),
        evidence=(
            Evidence(
                source=SourceId("rabasa-2010"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="authors’ summary",
                finding="It reports scholars who doubt it, and holds that it may yet be needed.",
            ),
            Evidence(
                source=SourceId("horgan-2008"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It keeps apart leaving the conduct and giving up the creed.",
            ),
            Evidence(
                source=SourceId("horgan-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="He holds that it can work, though never for certain.",
            ),
            Evidence(
                source=SourceId("koehler-chapter"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It treats conduct and creed as two things.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Long studies of people’s beliefs after such programmes, with a fair comparison."
        ),
    ),
    Assessment(
        id=AssessmentId("A342"),
        claim=ClaimId("C342"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "Experts are credited as a group. Several say such things in sources that were seen, "
            "but which of them the article means was not found."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "It is common advice, before the article and after it, that help should be fitted to "
            "the person. Whether a programme fails without that, nothing seen shows, since few "
            "programmes were ever tested."
        ),
        evidence=(
            Evidence(
                source=SourceId("dalgaard-nielsen-2013"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Help should stay near the person’s own doubts.",
            ),
            Evidence(
                source=SourceId("rabasa-2010"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "As summarised in a notice, the process differs by country and at times by "
                    "person."
                ),
            ),
            Evidence(
                source=SourceId("koehler-2017-interview"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Treatment fitted to the person is a mark of a sound programme.",
            ),
            Evidence(
                source=SourceId("ibtimes-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="European programmes plan for the single person.",
            ),
            Evidence(
                source=SourceId("defensepost-2019"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A programme in Minnesota plans for the single person.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study that compares fitted programmes with programmes that are the same for all."
        ),
    ),
    Assessment(
        id=AssessmentId("A343"),
        claim=ClaimId("C343"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "That help should start from what drove the person has support. But studies find that "
            "leaving has causes of its own and is no joining in reverse, and that recruitment is "
            "fitted to each person is itself doubtful."
        ),
        evidence=(
            Evidence(
                source=SourceId("bjorgo-munden-nd"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Joining and leaving follow several paths and types.",
            ),
            Evidence(
                source=SourceId("altier-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="What happens inside the group does most to drive people out.",
            ),
            Evidence(
                source=SourceId("koehler-2017-interview"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A programme should find what drives the person and plan from there.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-sma"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="Cases differ in which mechanisms were at work.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study that follows the same people in and out and finds the same steps in reverse."
        ),
    ),
    Assessment(
        id=AssessmentId("A344"),
        claim=ClaimId("C344"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The article announces one source and gives no name. The text was looked for and not "
            "found."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Reviews before and after the article find few facts and few real evaluations behind "
            "the claims. Known success rates, such as those from Saudi Arabia, are often official "
            "figures."
        ),
        evidence=(
            Evidence(
                source=SourceId("horgan-braddock-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Even basic facts on the programmes are scarce.",
            ),
            Evidence(
                source=SourceId("koehler-2017"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Few programmes have been evaluated.",
            ),
            Evidence(
                source=SourceId("mcbride-2022"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Of 271 papers that looked relevant, 37 dealt with evaluations.",
            ),
            Evidence(
                source=SourceId("carnegie-cnn-2009"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of 117 men from Guantánamo in a Saudi programme, 11 were wanted again.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Independent evaluations that bear out the success rates which programmes give."
        ),
    ),
    Assessment(
        id=AssessmentId("A345"),
        claim=ClaimId("C345"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "Neither the source nor the supporter is named, and the text was not found. The dots "
            "hide who is meant."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "John Horgan, who spoke up for such programmes in 2015, called them experiments "
            "without sure success, and had co-written in 2010 that facts on them were scarce. The "
            "head of a German institute in the field later said the like."
        ),
        evidence=(
            Evidence(
                source=SourceId("horgan-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A supporter calls the programmes experiments still under way.",
            ),
            Evidence(
                source=SourceId("horgan-braddock-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Its authors find data on the programmes scarce.",
            ),
            Evidence(
                source=SourceId("koehler-2017-interview"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A practitioner of deradicalisation says that little was done to test it.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The text that is quoted, if its supporter turns out to say something else.",
    ),
    Assessment(
        id=AssessmentId("A346"),
        claim=ClaimId("C346"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The sentence belongs to what the article announces as one source, without a name."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A review of 2010 says that data are limited even on basic facts, and a RAND expert "
            "said that figures to compare one technique with another do not exist."
        ),
        evidence=(
            Evidence(
                source=SourceId("horgan-braddock-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Even basic facts on the programmes are scarce.",
            ),
            Evidence(
                source=SourceId("cbc-jenkins"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="Brian Jenkins finds no figures that compare the techniques.",
            ),
            Evidence(
                source=SourceId("cpn-prev"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A later project sums up the review of 2010 in this sense.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Published data that let outsiders compare the parts of several programmes.",
    ),
    Assessment(
        id=AssessmentId("A347"),
        claim=ClaimId("C347"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "It is part of the sentence credited to one source, which the article does not name."
        ),
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "A study of five countries found that each programme grew from its own setting, which "
            "makes it hard to carry results from one to another. Cultural standards are at most a "
            "part of that, and hard to carry over is not the same as hard to tell apart."
        ),
        evidence=(
            Evidence(
                source=SourceId("horgan-braddock-2009"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Settings peculiar to each country make it hard to generalise about success."
                ),
            ),
            Evidence(
                source=SourceId("rabasa-2010"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised in a notice, the process differs by country.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A comparison across cultures that sorts out which parts of the programmes work."
        ),
    ),
    Assessment(
        id=AssessmentId("A348"),
        claim=ClaimId("C348"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The passage is announced as that of one source and carries no name.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "To credit a programme one must know what would have happened without it. Such "
            "evaluations were missing in 2010 and remained rare in later reviews."
        ),
        evidence=(
            Evidence(
                source=SourceId("horgan-braddock-2010"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="How to assess effects is an open problem.",
            ),
            Evidence(
                source=SourceId("cbc-jenkins"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="What does not happen is hard to count, says Brian Jenkins.",
            ),
            Evidence(
                source=SourceId("mcbride-2022"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Of 271 papers that looked relevant, 37 dealt with evaluations.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evaluations with a fair comparison group that show what a programme added.",
    ),
    Assessment(
        id=AssessmentId("A349"),
        claim=ClaimId("C349"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Trust is given or withheld, and no evidence settles in advance whether it should be. "
            "Risk can be studied: relapse was rare among convicts followed in Belgium and the "
            "United States and common in autobiographies, and none of these are returnees from IS "
            "at large."
        ),
        evidence=(
            Evidence(
                source=SourceId("renard-2020"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Of 557 people convicted in Belgium, fewer than one in twenty took up again."
                ),
            ),
            Evidence(
                source=SourceId("hodwitz-2019"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Four of 247 released convicts in the US offended again.",
            ),
            Evidence(
                source=SourceId("altier-boyle-horgan-2021"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Going back was rather frequent in the life stories studied.",
            ),
            Evidence(
                source=SourceId("speckhard-shajkovci-yayla-2018"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Telling those who broke with IS from those who merely came home is hard.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about how many of a named group commit violence within a set time would "
            "make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A350"),
        claim=ClaimId("C350"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Most of those in the report had motives of their own and chose. But some joined with "
            "a whole tribe, some say that they were deceived, and some were children, so it does "
            "not hold for all."
        ),
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="They had a mix of motives, from politics to adventure.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first case",
                finding="One man joined when his tribe pledged, and from belief.",
            ),
            Evidence(
                source=SourceId("thelocal-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="One man on trial says that a recruiter deceived him.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="second case",
                finding="Another was 14 years old when he was recruited.",
            ),
            Evidence(
                source=SourceId("gospelherald-2015-400"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It passes on an estimate of 400 children recruited by IS.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A representative study of how people came to join, with forced and child recruits "
            "counted."
        ),
    ),
    Assessment(
        id=AssessmentId("A351"),
        claim=ClaimId("C351"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "It fits people who crossed borders to join. It does not fit the many Syrians who "
            "joined where they lived."
        ),
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="About half of the 58 came from the Middle East.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two of its cases are Syrians, recruited in Syria.",
            ),
            Evidence(
                source=SourceId("mint-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="fourth paragraph",
                finding="By its counts Syrians are the largest national group.",
            ),
            Evidence(
                source=SourceId("thelocal-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two young men left their German home town.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Figures which show that nearly all who joined had come from abroad.",
    ),
    Assessment(
        id=AssessmentId("A352"),
        claim=ClaimId("C352"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Those who went left some friends behind. But many went with friends or after them, so "
            "that friendship was often a way in."
        ),
        evidence=(
            Evidence(
                source=SourceId("ndr-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="At least twenty young men of one German town joined.",
            ),
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Following a friend is one of the paths that it explains.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Friends and kin account for most recruiting of German fighters.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A study which finds that most people joined alone and against the will of their "
            "friends."
        ),
    ),
    Assessment(
        id=AssessmentId("A353"),
        claim=ClaimId("C353"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "In one sense sources bear it out: IS committed grave crimes. In another they do not, "
            "for it bound people to a harsh law of its own, and recruits were schooled in it."
        ),
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction, paragraph 1",
                finding="IS used extreme violence against civilians and captured fighters.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first case",
                finding="A recruit’s first order was to take a course in its law.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="All who joined went through training in its law.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Agreement on one meaning of “lawless”, and a study of life in IS by that measure."
        ),
    ),
    Assessment(
        id=AssessmentId("A354"),
        claim=ClaimId("C354"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTRADICTED,
        reason=(
            "Summaries of the report give other motives: to fight the Syrian government, to live "
            "in a state under religious law, and to gain goods, adventure or glory. Many recruits "
            "in Europe had police records, but that does not make lawlessness their aim."
        ),
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann names politics, belief, gain and adventure.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It sums up three motives, and lawlessness is not one.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="first case",
                finding="One man believed in creating an Islamic state.",
            ),
            Evidence(
                source=SourceId("basra-neumann-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="figures quoted from police studies",
                finding="Police files on German travellers showed records for about two thirds.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A representative study in which people who joined name freedom from law as their aim."
        ),
    ),
    Assessment(
        id=AssessmentId("A355"),
        claim=ClaimId("C355"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "What is fair to the rest of society is a matter of values: it weighs their safety and "
            "their sense of justice against a second chance."
        ),
        evidence=(
            Evidence(
                source=SourceId("renard-2020"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "Of 557 people convicted in Belgium, fewer than one in twenty took up again."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about the harm that trust has done in known cases would make it "
            "checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A356"),
        claim=ClaimId("C356"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The Danish city of Aarhus offered fighters who came back from Syria help without the "
            "threat of prosecution, a year before the article, while Britain took the opposite "
            "course. The page seen speaks of fighters in general and not of IS alone. The report’s "
            "author asked for no such thing."
        ),
        evidence=(
            Evidence(
                source=SourceId("aljazeera-2014-aarhus"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "Aarhus offers Danish fighters in Syria a way home and no threat of "
                    "prosecution."
                ),
            ),
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann did not ask for an amnesty as a reward.",
            ),
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it calls for prosecution and reintegration alike.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Proof that the offer in Aarhus did not extend to people who had been with IS."
        ),
    ),
    Assessment(
        id=AssessmentId("A357"),
        claim=ClaimId("C357"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "In Germany and elsewhere joining was a crime, and people were tried for it. It "
            "depended on the country and the time, for states were only being told in 2014 to make "
            "such travel an offence."
        ),
        evidence=(
            Evidence(
                source=SourceId("thelocal-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two men face up to ten years on a charge of joining.",
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A German court later convicted both of membership.",
            ),
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it told states to punish such travel as a grave crime.",
            ),
            Evidence(
                source=SourceId("aljazeera-2014-aarhus"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Aarhus in Denmark offered help without that threat.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A survey of the laws in all countries that people came from, as they stood when they "
            "joined."
        ),
    ),
    Assessment(
        id=AssessmentId("A358"),
        claim=ClaimId("C358"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Where excuse ends is for conscience and courts to say. A court may weigh how far "
            "somebody took part, but the line is drawn and not found."
        ),
        evidence=(
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "A court accepted that two men had broken with IS, and still convicted them."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about what the courts of one country have excused would make it "
            "checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A359"),
        claim=ClaimId("C359"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.SUPPORTED,
        reason=(
            "On the day of the article the report said only that some may have committed crimes. "
            "In 2021 a German court found a man who had left guilty of the murder of a prisoner, "
            "in a judgment not yet final. Of another man, film and a charge of murder are known, "
            "and a charge is not a finding."
        ),
        evidence=(
            Evidence(
                source=SourceId("tagesschau-2021"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A guard in a prison of IS in 2014 was found guilty of a prisoner’s death.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It says that crimes by some are possible.",
            ),
            Evidence(
                source=SourceId("miller-mekhennet-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="On film the man moves captives into place and seems to fire a weapon.",
            ),
            Evidence(
                source=SourceId("nationalpost-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Prosecutors charged him with murder, which no court had yet judged.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="An acquittal on appeal would take away its firmest ground.",
    ),
    Assessment(
        id=AssessmentId("A360"),
        claim=ClaimId("C360"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "That victims are owed justice is a principle, widely shared and written into law. It "
            "is a value, which evidence can neither prove nor refute."
        ),
        evidence=(
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, it calls for such offenders to be brought to justice.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about a right of victims under a named law would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A361"),
        claim=ClaimId("C361"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "It could be studied, but no study that measures it was found. Neumann argues that "
            "prosecuting people for what they say in public keeps others silent, which concerns "
            "speaking more than leaving."
        ),
        evidence=(
            Evidence(
                source=SourceId("breitbart-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Neumann says that speaking out is at present punished.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Fear of punishment at home keeps people from speaking out.",
            ),
            Evidence(
                source=SourceId("speckhard-wakim-2016"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It weighs prison terms against the use of such voices.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A comparison of departures from IS under harsher and milder laws, or interviews about "
            "what held people back."
        ),
    ),
    Assessment(
        id=AssessmentId("A362"),
        claim=ClaimId("C362"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "What somebody deserves is a moral judgement. Courts can find guilt in single cases, "
            "as one in Germany was asked to do that summer, but not for all who left."
        ),
        evidence=(
            Evidence(
                source=SourceId("thelocal-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Two men who had left stood trial for joining.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about guilt under a named law in a named case would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A363"),
        claim=ClaimId("C363"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "To say that people left the human race is a way to condemn what they did. Taken "
            "literally it has no meaning that could be tested, and the book which the article "
            "relies on avoids such terms."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The notice says that the book takes them for ordinary people.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about named acts, in place of the people, would make it checkable."
        ),
    ),
    Assessment(
        id=AssessmentId("A364"),
        claim=ClaimId("C364"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Whether humanity can be forfeited depends on what the word is to mean: belonging to a "
            "species, having rights, or acting humanely. It is a question for ethics."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The notice stresses that such people are not abnormal.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A restatement about rights that a named law takes away would make it checkable."
        ),
    ),
)
