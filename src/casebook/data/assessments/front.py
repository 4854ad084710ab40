"""How the claims of the section front hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import Attribution, Bearing, Confidence, Seen, Unlocated, Verdict

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A001"),
        claim=ClaimId("C001"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Fifty-eight people who had left and then spoken in public were on record in the "
        "week of the article. Later interviews add more.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It counts 58 people who left and told of it publicly.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Hundreds are thought to have left or tried to, dozens by way of Turkey.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It rests on interviews with thirteen Syrians who had left.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the published accounts are inventions, all of them.",
    ),
    Assessment(
        id=AssessmentId("A002"),
        claim=ClaimId("C002"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Speaking of some members only, it fits what they say: killings, corruption and "
        "infighting that they saw drove them out. These are the reasons they gave in public, and "
        "Peter Neumann grants that the real ones are not always plain.",
        evidence=(
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="the four categories of reasons",
                finding="It sums up the report’s grounds for disillusion in four groups.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first case",
                finding="A Syrian was disillusioned by the brutality and fled to Turkey.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="How and why a person left cannot always be made out.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians left over brutality, slavery, hypocrisy and corruption.",
            ),
            Evidence(
                source=SourceId("altier-2017"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="In 87 life stories from armed groups, being pushed out by what goes on "
                "inside is named more often than being drawn away.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence from beyond their own words that such people mostly left for "
        "something else, such as defeat, danger or family.",
    ),
    Assessment(
        id=AssessmentId("A003"),
        claim=ClaimId("C003"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Peter Neumann finds the accounts credible on the whole, because they agree, and "
        "uneven in quality. They come from few people, who chose to speak, and leave large parts "
        "of what IS did unsaid. Some truth, then, but not the truth entire.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="Testimony is of varying quality, and convincing where it is consistent.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The accounts do not speak of the crimes against Yazidis and others.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The report itself allows that the speakers may be neither typical nor "
                "fully truthful.",
            ),
            Evidence(
                source=SourceId("miller-mekhennet-2016"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man who had left, and told the press his story from prison, had altered "
                "it. He is taken not to be one of the 58.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A study that checks the accounts one by one against records from inside IS.",
    ),
    Assessment(
        id=AssessmentId("A004"),
        claim=ClaimId("C004"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The report says that these people offer a view of life under IS that nobody else "
        "can. It is the view of its own members, mostly men, and passes over what minorities "
        "suffered there.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="Their insight into life there is unique.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Of the 58, 51 were men and seven women.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Only the killing of Sunni Muslims is named, not that of minorities.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-escape-from-hell"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="summary, p. 4",
                finding="Those who had been held captive by IS tell of another side of its rule.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A comparison of their accounts with those of people who lived under IS "
        "without belonging to it.",
    ),
    Assessment(
        id=AssessmentId("A005"),
        claim=ClaimId("C005"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="IS proclaimed a caliphate on 29 June 2014 and ruled land under that name. It was "
        "one by its own word: the United Nations, governments and Muslim bodies did not accept it "
        "as such.",
        evidence=(
            Evidence(
                source=SourceId("memri-2014-caliphate"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The group’s spokesman announced it for a council of the group.",
            ),
            Evidence(
                source=SourceId("wikipedia-isil-2015-07-copy"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="lead",
                finding="The United Nations, governments and Muslim groups are said to reject the "
                "claim.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Recognition of that caliphate by a state, or by a body that speaks for "
        "many Muslims, at any time before September 2015.",
    ),
    Assessment(
        id=AssessmentId("A006"),
        claim=ClaimId("C006"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="What people are taught about regret could be surveyed. A search found studies of "
        "what people regret and how that differs between cultures, but none that measures such "
        "a teaching in the West.",
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A survey of schoolbooks, self-help books or parents that shows what they "
        "tell people to do about mistakes.",
    ),
    Assessment(
        id=AssessmentId("A007"),
        claim=ClaimId("C007"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="One case is enough for a claim of this form, and the article’s own subject gives "
        "many: members who changed their minds and were killed by IS or imprisoned elsewhere.",
        evidence=(
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="By one monitor’s count IS killed 120 of its members in six months, "
                "most of them foreigners who hoped to go home.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some were reportedly caught while leaving, and executed.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take proof that no mistake ever ruined a life.",
    ),
    Assessment(
        id=AssessmentId("A008"),
        claim=ClaimId("C008"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Reporting a month before the article told of mothers in several countries whose "
        "lives broke when a child had gone to Syria and died there. One such family bears out "
        "so general a claim.",
        evidence=(
            Evidence(
                source=SourceId("ioffe-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Mothers in Canada, Denmark and Norway tell of grief that stops their "
                "lives.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take proof that no family was ever harmed so.",
    ),
    Assessment(
        id=AssessmentId("A009"),
        claim=ClaimId("C009"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="In the case at hand, people who joined IS became part of a group that did grave "
        "harm to civilians. How often mistakes in general do harm has no measure, and much of "
        "this harm was crime, for which mistake is a mild word.",
        evidence=(
            Evidence(
                source=SourceId("amnesty-2014-escape-from-hell"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="summary, p. 4",
                finding="It documents what members of IS did to Yazidi women and children.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It leaves open whether some of those who left had committed crimes.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A statement of which mistakes are meant and how often they do harm, which "
        "could then be counted.",
    ),
    Assessment(
        id=AssessmentId("A010"),
        claim=ClaimId("C010"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="That people decide badly, in their own later judgement, is plain. The press of "
        "that week reports it of many who had gone to join IS.",
        evidence=(
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Many who travelled to join came to regret that they had.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: nobody holds that all personal decisions are good.",
    ),
    Assessment(
        id=AssessmentId("A011"),
        claim=ClaimId("C011"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It is advice on how to live, put as a question. No evidence makes an exhortation "
        "true or false.",
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement that can be tested, such as that people who think over their "
        "bad decisions repeat them less often.",
    ),
    Assessment(
        id=AssessmentId("A012"),
        claim=ClaimId("C012"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It says what a society ought to do, which is a value and not a finding. The "
        "report gives like advice for one case: make use of the stories of those who left.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="The stories can serve as a tool against IS.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement with a result in it, such as that societies which study such "
        "cases see fewer people leave for armed groups.",
    ),
    Assessment(
        id=AssessmentId("A013"),
        claim=ClaimId("C013"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The case in view has the scale: people went to join IS by the tens of thousands, "
        "and many of them came to regret it. To call their choice a mistake is a judgement, but "
        "one that they made themselves.",
        evidence=(
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Tens of thousands travelled, and many regretted it after they had seen "
                "what life there was.",
            ),
            Evidence(
                source=SourceId("newslines-2014-cia"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="statement",
                finding="The CIA put the fighters of IS at 20,000 to 31,500 in 2014.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A statement of which mistakes the author means, if joining IS is not one.",
    ),
    Assessment(
        id=AssessmentId("A014"),
        claim=ClaimId("C014"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="To call a course of life a bad example is a moral judgement. What can be learned "
        "from those who took it is a matter of fact, which two later claims of this section "
        "state and which is judged there.",
        evidence=(
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Many who took that course regretted it.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A restatement that names the lesson and a way to see whether it was learned.",
    ),
    Assessment(
        id=AssessmentId("A015"),
        claim=ClaimId("C015"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The article shares sentences with two press pieces of that week on people who had "
        "left, which points to such an article. Which one prompted it cannot be told.",
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-news"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="sentence on the 58",
                finding="Words of this story of 21 or 22 September stand in the article.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first paragraph; lesson 1",
                finding="Words of this commentary stand further down, some of them soon after The "
                "Telegraph is named.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The links of the original post, or a word from its author, naming the "
        "article that was read.",
    ),
    Assessment(
        id=AssessmentId("A016"),
        claim=ClaimId("C016"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence passes it on from an article that it does not name. "
        "Which one that was is not known.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="Some went home: by an official estimate half of some 700 Britons had returned. "
        "But leaving IS is not going home. Most of those who left were thought to be in hiding, "
        "others got no further than Turkey or a prison, and many had their home in Syria.",
        evidence=(
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first half",
                finding="Most of the hundreds thought to have left had gone into hiding.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most go into hiding, since reprisals and prison at home await them.",
            ),
            Evidence(
                source=SourceId("nzherald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="British authorities estimate that half of 700 who went are back.",
            ),
            Evidence(
                source=SourceId("mint-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="country table",
                finding="The largest group among the 58 came from Syria itself.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A count of where people who left IS were living a year later.",
    ),
    Assessment(
        id=AssessmentId("A017"),
        claim=ClaimId("C017"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence lets “they” testify and names nobody. Several people who "
        "had left do say this in the press, and the report makes it the common thread of their "
        "accounts.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Such testimony is on record: most of the 58 found that IS fell short of what they "
        "had expected, and single people told reporters so.",
        evidence=(
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Most said that IS had not met their expectations.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Disillusion, of four common kinds, is what the report finds.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man in Tunis found it nothing like the jihad that he had been told of.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians came to see IS as a complete disappointment.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A finding that the press made up or coloured these statements.",
    ),
    Assessment(
        id=AssessmentId("A018"),
        claim=ClaimId("C018"),
        attribution=Attribution.UNNAMED,
        attribution_reason="No speaker is named. People who left do tell of what they had hoped "
        "for, and some of jihad, while nobody in what was seen speaks of a new world order.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The hopes on record were of several kinds: to fight the Syrian government and "
        "protect fellow Sunnis, to live in an Islamic state, to have goods and adventure. Jihad "
        "is among them, while a new world order is the article’s own phrase.",
        evidence=(
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Neumann tells of mixed motives: Assad, belief, reward and adventure.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The report gives three broad motives for joining.",
            ),
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A British fighter had an image of jihad from videos.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Statements in which people who left describe what they had dreamt of, in "
        "the terms of a new order for the world.",
    ),
    Assessment(
        id=AssessmentId("A019"),
        claim=ClaimId("C019"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Nobody is named, and the adjectives are the article’s. People who left "
        "do describe hard conditions and brutality.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Brutality and harsh living are two of the report’s four narratives, and single "
        "accounts agree. Not everyone who left dwelt on the brutality.",
        evidence=(
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="narratives 2 and 4",
                finding="Many complained of atrocities, though not all, and some of the quality "
                "of life.",
            ),
            Evidence(
                source=SourceId("npr-2014-amos"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A Syrian saw cruelty there that he could not support.",
            ),
            Evidence(
                source=SourceId("aljazeera-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports wide alarm at violence against Sunnis, and wretched living.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Floggings, torture and killings were part of daily life.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that those who left spoke of hardship and violence only because "
        "they were asked to.",
    ),
    Assessment(
        id=AssessmentId("A020"),
        claim=ClaimId("C020"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The article names none of them. In substance, people who left set what "
        "they had been promised against what they met.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The gap between promise and experience is the thread of all four narratives, and "
        "single people put it in just that way.",
        evidence=(
            Evidence(
                source=SourceId("herald-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="For a British fighter the jihad of the videos was turned on its head.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A man in Tunis met something wholly unlike what he had been told.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-news"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Promised cars and heroism never came, so some left.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reads the report as one on expectation and reality drifting apart.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Accounts in their own words showing that most who left had expected no "
        "better than they found.",
    ),
    Assessment(
        id=AssessmentId("A021"),
        claim=ClaimId("C021"),
        attribution=Attribution.IMPRECISE,
        attribution_reason="The report counts those who left and also spoke in public. The "
        "article keeps the number and drops the second condition, as the news story does.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="As a floor the number holds, and the starting month is right. But 58 is how many "
        "were known because they spoke, up to August 2015, and not how many left.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="The 58 left and also told of it in public.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="second paragraph",
                finding="The agency keeps both conditions.",
            ),
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The accounts appeared in the media between January 2014 and August 2015.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Hundreds are thought to have left or tried to.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A passage in the body of the report that gives 58 as all departures known.",
    ),
    Assessment(
        id=AssessmentId("A022"),
        claim=ClaimId("C022"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="It is judged here as a classification: by September 2015 the United Nations, the "
        "European Union and many states had listed IS so. What the word terrorist ought to cover "
        "is a question of definition, which no list settles.",
        evidence=(
            Evidence(
                source=SourceId("unsc-2178"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="It calls for action above all on foreign terrorist fighters tied to IS "
                "and to al-Qaida.",
            ),
            Evidence(
                source=SourceId("terrorismwatch-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Official American figures for 2014 count it among terrorist groups.",
            ),
            Evidence(
                source=SourceId("wikipedia-isil-2015-07-copy"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="lead",
                finding="It gives a long row of bodies and states that list IS as such, the UN "
                "first.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Its removal from the lists of the United Nations and of states, with "
        "reasons given.",
    ),
    Assessment(
        id=AssessmentId("A023"),
        claim=ClaimId("C023"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Beside a force put at 20,000 or more, 58 people are few, and a reporter who spoke "
        "to Neumann that week also saw no mass movement. How many make an exodus is open.",
        evidence=(
            Evidence(
                source=SourceId("beauchamp-2015-vox"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction",
                finding="It sees only a few departures, and no great wave.",
            ),
            Evidence(
                source=SourceId("newslines-2014-cia"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="statement",
                finding="The CIA’s range for 2014 began at 20,000 fighters.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="Neumann thinks the number a considerable one.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A measure of what counts as a mass exodus from such a group.",
    ),
    Assessment(
        id=AssessmentId("A024"),
        claim=ClaimId("C024"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The thought is the report’s and the wording the news story’s. The "
        "sentence names neither, though ICSR stands in the one before.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report holds that the 58 are only a little part of those who turned away, and "
        "the institute reckoned with hundreds who had left or tried. Nobody had an exact count.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="Many more have turned against IS than the 58.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="ICSR estimates that hundreds left or tried to.",
            ),
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first half",
                finding="Most of the hundreds thought to have left are in hiding.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Records of IS or of border police showing that hardly anyone else left in "
        "those months.",
    ),
    Assessment(
        id=AssessmentId("A025"),
        claim=ClaimId("C025"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It voices relief, and gives no time by which a departure would be late. The "
        "nearest fact is that more and more cases became public.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-cnn"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="fourth paragraph",
                finding="Almost two thirds of the 58 cases fall in 2015, a third in its summer.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A statement of what earlier departures would have prevented.",
    ),
    Assessment(
        id=AssessmentId("A026"),
        claim=ClaimId("C026"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Whoever admitted it could be tried or imprisoned at home, and the report asks "
        "governments to remove such hindrances. “Every reason” is a manner of speaking, since "
        "58 people did speak.",
        evidence=(
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Punishment by their governments keeps people from speaking out.",
            ),
            Evidence(
                source=SourceId("ap-2015-leaving"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="At home former fighters are seen as a threat, watched or jailed.",
            ),
            Evidence(
                source=SourceId("guardian-2015-protect"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="recommendations",
                finding="The report wants legal hindrances to speaking out removed.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that most people who came back spoke freely and met no "
        "consequences.",
    ),
    Assessment(
        id=AssessmentId("A027"),
        claim=ClaimId("C027"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="IS treats those who leave as apostates and has killed members who tried. Of the "
        "hundreds believed to have left, most were hiding, some in fear even abroad.",
        evidence=(
            Evidence(
                source=SourceId("nyt-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first half",
                finding="IS holds them to be apostates, and most of them hide.",
            ),
            Evidence(
                source=SourceId("bbc-2015-defectors"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Members of the group may take revenge, so most hide.",
            ),
            Evidence(
                source=SourceId("npr-2014-amos"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A Syrian in Turkey was hiding from informers of IS.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that those who left lived openly and were left alone.",
    ),
    Assessment(
        id=AssessmentId("A028"),
        claim=ClaimId("C028"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Viciousness has no scale. By the nearest measure, people killed in attacks, IS "
        "stood second in the world for 2014, and its treatment of captives is documented. "
        "To be among the worst asks no more.",
        evidence=(
            Evidence(
                source=SourceId("terrorismwatch-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Official American figures give it 6,286 deaths in 2014, after 6,644 for "
                "Boko Haram.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-escape-from-hell"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="summary, p. 4",
                finding="It documents torture and sexual slavery in captivity under IS.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A comparison of such groups by an agreed measure in which IS came far down.",
    ),
    Assessment(
        id=AssessmentId("A029"),
        claim=ClaimId("C029"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The words are those of Peter Neumann, in two texts alike. No speaker "
        "is named with the sentence.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="They came from 17 countries, men and women, with motives of at least three kinds, "
        "and left for reasons that differ.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="Neumann says it of the 58 as a whole.",
            ),
            Evidence(
                source=SourceId("pa-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="countries",
                finding="They represent 17 countries.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="They had joined for a mix of motives, and left for various reasons.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A reading of the 58 cases that finds them all alike.",
    ),
    Assessment(
        id=AssessmentId("A030"),
        claim=ClaimId("C030"),
        attribution=Attribution.UNNAMED,
        attribution_reason="It is Peter Neumann’s caveat in his own words, which the report has "
        "too. The article gives it without a speaker.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report’s author says so of his own cases, many had kept their belief in "
        "jihad, and interviews soon afterwards found the same.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="The caveat stands in the summary of the report.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="introduction",
                finding="Many said that they held on to jihad and disliked only how IS wages it.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians who had left still held the radical creed.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence that every one of them now stands up for liberal democracy.",
    ),
    Assessment(
        id=AssessmentId("A031"),
        claim=ClaimId("C031"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence is Peter Neumann’s, in a form that the web summary and "
        "the CNN piece share. No speaker is given.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="It speaks of a possibility, and the report’s author grants it. At least one who "
        "had come back was charged by then, and an accusation is not a finding. A German court "
        "passed sentence on two men after the article.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It grants the possibility and names no act.",
            ),
            Evidence(
                source=SourceId("hindu-2015-nia"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="charge sheet",
                finding="Investigators accused a man from India of serious crimes in May 2015.",
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="judgment",
                finding="In December 2015 a court in Celle found two men who had left guilty of "
                "membership and gave them prison terms.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Verdicts clearing everyone who left and was charged.",
    ),
    Assessment(
        id=AssessmentId("A032"),
        claim=ClaimId("C032"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Peter Neumann wrote this of his 58 cases, in both texts. In the "
        "article it stands without his name.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Neumann knew the cases and says it of all. But one of them joined when his tribe "
        "swore allegiance, though he also believed in the aim, and one was a boy of 14 who went "
        "willingly, as he says, but lured. Others who left say that fear or force brought them in.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="Neumann says it of all the 58.",
            ),
            Evidence(
                source=SourceId("bbc-2015-cases"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="first and second case",
                finding="One went in with his whole tribe. One was recruited at 14, by his own "
                "account willingly, and says that he was lured.",
            ),
            Evidence(
                source=SourceId("bbc-2014-fear"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.WHOLE,
                finding="Somebody who had left says that fear led to joining.",
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="defence",
                finding="Two men on trial in Germany said that they had been recruited by force; "
                "the court found them members.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="The 58 files, showing for each person how and why he or she joined.",
    ),
    Assessment(
        id=AssessmentId("A033"),
        claim=ClaimId("C033"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The superlative is Peter Neumann’s, in the report as well as in the "
        "two shorter texts. No speaker is named with it.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Neumann asserts it and gives no measure in what was seen. Counted by deaths in "
        "attacks, Boko Haram came first for 2014, and monitors blame Syria’s government for far "
        "more civilian dead, as the article itself says later.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It uses the superlative, without a comparison.",
            ),
            Evidence(
                source=SourceId("terrorismwatch-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="For 2014 Boko Haram is put at 6,644 deaths and IS at 6,286.",
            ),
            Evidence(
                source=SourceId("wapo-2015-naylor"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Syria’s government killed more people than IS did.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="An agreed measure of violence and a span of years, by which armed groups "
        "could be ranked.",
    ),
    Assessment(
        id=AssessmentId("A034"),
        claim=ClaimId("C034"),
        attribution=Attribution.UNNAMED,
        attribution_reason="Both the noun phrase and its adverb are Peter Neumann’s. Nothing in "
        "the sentence shows it.",
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason="It is a superlative without a measure: there is no scale of how totalitarian a "
        "group is, and none of how viciously so. That IS ruled its people’s daily life by force "
        "is documented, but that is a smaller claim.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It calls IS the most totalitarian too, and does not say by what test.",
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A UN inquiry describes life in Syria under IS as rule by terror.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A stated test of totalitarian rule and a list of the groups compared by it.",
    ),
    Assessment(
        id=AssessmentId("A035"),
        claim=ClaimId("C035"),
        attribution=Attribution.UNNAMED,
        attribution_reason="The sentence is Peter Neumann’s, word for word in two texts. The "
        "article does not say so.",
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason="Those who speak out may well harm IS, and some have come to hate it. But many keep "
        "its cause and fault only its ways, most stay silent, and who its worst enemies are is a "
        "judgement.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="Neumann says it of the 58.",
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="introduction",
                finding="Many say that jihad itself still has their support.",
            ),
            Evidence(
                source=SourceId("huffpost-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Some reject how IS is run rather than its extreme ideas.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thirteen Syrians hate IS and warn against it, yet value the religious "
                "training that it gave them, and in that sense stay radical.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A study of what people do after leaving IS, and of which of its opponents "
        "cost it most.",
    ),
    Assessment(
        id=AssessmentId("A036"),
        claim=ClaimId("C036"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The report makes the same point, and what they told of brutality and corruption "
        "within IS was borne out by later interviews. How much such accounts can carry is limited "
        "by who speaks.",
        evidence=(
            Evidence(
                source=SourceId("neumann-2015-icsr"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="executive summary, p. 1",
                finding="It calls their view of life under IS unique.",
            ),
            Evidence(
                source=SourceId("marsden-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Their accounts are of value, it says, but few and not typical, so to be "
                "read with care.",
            ),
            Evidence(
                source=SourceId("speckhard-yayla-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="From thirteen people it draws a picture of training, pay and daily life.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Papers of IS itself that contradict what these people tell of it.",
    ),
    Assessment(
        id=AssessmentId("A037"),
        claim=ClaimId("C037"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Four strong narratives of leaving came from 58 accounts, and research on other "
        "armed groups learns from such accounts as well. Single motives stay uncertain.",
        evidence=(
            Evidence(
                source=SourceId("csm-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="the four categories of reasons",
                finding="The report finds four kinds of reason in what they tell.",
            ),
            Evidence(
                source=SourceId("neumann-2015-icsr-web"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="section on the defectors",
                finding="The exact reasons of a single person are not always plain.",
            ),
            Evidence(
                source=SourceId("altier-2017"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="From 87 life stories it learns why people left armed groups.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the reasons given in public are not those that made people leave.",
    ),
)
"""One for each claim of the section, in the order of the claims."""
