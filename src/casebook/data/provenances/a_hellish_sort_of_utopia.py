"""Where the claims of the section a-hellish-sort-of-utopia come from."""

from casebook.records import ClaimId, Link, Provenance, ProvenanceId, SourceId
from casebook.vocabulary import Confidence, Ground, Visibility, Wording

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P261"),
        claim=ClaimId("C261"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("pa-2015")),
                locator="fourth narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The wording is the author’s. The content was set beside press accounts of the "
        "report.",
    ),
    Provenance(
        id=ProvenanceId("P262"),
        claim=ClaimId("C262"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence leads into a quotation. The words on arrival are the author’s.",
    ),
    Provenance(
        id=ProvenanceId("P263"),
        claim=ClaimId("C263"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("csm-2015")),
                locator="first narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A quotation mark opens here and never closes. The Telegraph’s commentary is likely "
        "by place and style, but this part of it was not seen.",
    ),
    Provenance(
        id=ProvenanceId("P264"),
        claim=ClaimId("C264"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(
                    SourceId("neumann-2015-icsr"),
                    SourceId("csm-2015"),
                    SourceId("newsweek-2015"),
                ),
                locator="first narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It stands inside a quotation without an end. The spelling Isil, which The Telegraph "
        "uses, points there.",
    ),
    Provenance(
        id=ProvenanceId("P265"),
        claim=ClaimId("C265"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("csm-2015")),
                locator="first narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It stands inside a quotation without an end. The next paragraph says the same in the "
        "words of the institute’s web summary.",
    ),
    Provenance(
        id=ProvenanceId("P266"),
        claim=ClaimId("C266"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
        ),
        note="The label stands inside a quotation without an end. No text with it was seen.",
    ),
    Provenance(
        id=ProvenanceId("P267"),
        claim=ClaimId("C267"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("aljazeera-2015")),
                locator="second narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The spelling Isil and a typographic apostrophe point to The Telegraph. This part of "
        "the commentary was not seen.",
    ),
    Provenance(
        id=ProvenanceId("P268"),
        claim=ClaimId("C268"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
        ),
        note="The comparison with these victims is taken for the commentator’s. It was not seen in "
        "the part of The Telegraph’s text at hand.",
    ),
    Provenance(
        id=ProvenanceId("P269"),
        claim=ClaimId("C269"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
        ),
        note="The mention of gay people beside fellow Sunnis is taken for the commentator’s. No "
        "text with it was seen.",
    ),
    Provenance(
        id=ProvenanceId("P270"),
        claim=ClaimId("C270"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
        ),
        note="Yazidis are hardly mentioned in the accounts, so the comparison is taken for the "
        "commentator’s.",
    ),
    Provenance(
        id=ProvenanceId("P271"),
        claim=ClaimId("C271"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("pa-2015")),
                locator="second narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The sentence gathers the report’s second theme into one motive. The Telegraph as its "
        "source is concluded from spelling and place.",
    ),
    Provenance(
        id=ProvenanceId("P272"),
        claim=ClaimId("C272"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("newsweek-2015")),
                locator="third narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the first of three things that are said to have lost their standing.",
    ),
    Provenance(
        id=ProvenanceId("P273"),
        claim=ClaimId("C273"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"), SourceId("csm-2015")),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the second of three things that are said to have lost their standing.",
    ),
    Provenance(
        id=ProvenanceId("P274"),
        claim=ClaimId("C274"),
        wording=Wording.UNCLOSED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary in The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the last of three things that are said to have lost their standing, and the "
        "words mark it as rare.",
    ),
    Provenance(
        id=ProvenanceId("P275"),
        claim=ClaimId("C275"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="ICSR, in its web summary and in its director’s opinion piece",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="first narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The sentence stands word for word in both texts, and no marks set it off. It says "
        "again what the sentences before it say.",
    ),
    Provenance(
        id=ProvenanceId("P276"),
        claim=ClaimId("C276"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(SourceId("amnesty-2014-ethnic-cleansing"), SourceId("toi-2014-amnesty")),
                locator="title; summary, p. 4",
            ),
        ),
        note="Amnesty is named without a report or a date. Wikipedia’s lead of July 2015 also "
        "relays it and may have been the channel.",
    ),
    Provenance(
        id=ProvenanceId("P277"),
        claim=ClaimId("C277"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(SourceId("amnesty-2014-ethnic-cleansing"), SourceId("toi-2014-amnesty")),
                locator="title; summary, p. 4",
            ),
        ),
        note="Two words stand in quotation marks. Wikipedia quoted the same two that summer and "
        "may have been the channel.",
    ),
    Provenance(
        id=ProvenanceId("P278"),
        claim=ClaimId("C278"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(
                    SourceId("amnesty-2014-ethnic-cleansing"),
                    SourceId("toi-2014-amnesty"),
                    SourceId("christiantoday-2014-amnesty"),
                ),
            ),
            Link(
                label="survivors and witnesses in northern Iraq",
                shown=Visibility.ABSENT,
                sources=(SourceId("rferl-2014-amnesty"),),
            ),
        ),
        note="The sentence credits “the human rights organization”, which the one before names.",
    ),
    Provenance(
        id=ProvenanceId("P279"),
        claim=ClaimId("C279"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(
                    SourceId("amnesty-2014-ethnic-cleansing"),
                    SourceId("toi-2014-amnesty"),
                    SourceId("amnesty-ch-2014"),
                ),
            ),
            Link(
                label="survivors and witnesses in northern Iraq",
                shown=Visibility.ABSENT,
                sources=(SourceId("rferl-2014-amnesty"),),
            ),
        ),
        note="It is named in one breath with the abduction of women.",
    ),
    Provenance(
        id=ProvenanceId("P280"),
        claim=ClaimId("C280"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(
                    SourceId("amnesty-2014-ethnic-cleansing"),
                    SourceId("ap-2014-amnesty"),
                    SourceId("christiantoday-2014-amnesty"),
                ),
            ),
            Link(
                label="survivors and witnesses in northern Iraq",
                shown=Visibility.ABSENT,
                sources=(SourceId("rferl-2014-amnesty"),),
            ),
        ),
        note="The number reaches the article through the press or an encyclopaedia. Which of them "
        "is open.",
    ),
    Provenance(
        id=ProvenanceId("P281"),
        claim=ClaimId("C281"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(
                    SourceId("amnesty-2014-ethnic-cleansing"),
                    SourceId("amnesty-ch-2014"),
                    SourceId("rferl-2014-amnesty"),
                ),
            ),
            Link(
                label="survivors and witnesses in northern Iraq",
                shown=Visibility.ABSENT,
                sources=(SourceId("rferl-2014-amnesty"),),
            ),
        ),
        note="A conjunction stands twice in the sentence.",
    ),
    Provenance(
        id=ProvenanceId("P282"),
        claim=ClaimId("C282"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.NAMED,
                sources=(
                    SourceId("amnesty-2014-ethnic-cleansing"),
                    SourceId("amnesty-ch-2014"),
                    SourceId("kajs-2014-amnesty"),
                ),
            ),
            Link(
                label="survivors and witnesses in northern Iraq",
                shown=Visibility.ABSENT,
                sources=(SourceId("rferl-2014-amnesty"),),
            ),
        ),
        note="It is named in one breath with the killing of men.",
    ),
    Provenance(
        id=ProvenanceId("P283"),
        claim=ClaimId("C283"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="Amnesty International",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("christiantoday-2014-amnesty"), SourceId("rferl-2014-amnesty")),
            ),
        ),
        note="Amnesty is named two sentences before. Whether this sentence still reports it is "
        "open.",
    ),
    Provenance(
        id=ProvenanceId("P284"),
        claim=ClaimId("C284"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="No source was found. Its place suggests Amnesty, which nothing confirms.",
    ),
    Provenance(
        id=ProvenanceId("P285"),
        claim=ClaimId("C285"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="No source with the label was found.",
    ),
    Provenance(
        id=ProvenanceId("P286"),
        claim=ClaimId("C286"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="press reports",
                shown=Visibility.UNNAMED,
                sources=(SourceId("ap-2015-dolls"),),
                locator="first paragraphs",
            ),
            Link(
                label="a boy of fourteen who escaped",
                shown=Visibility.ABSENT,
                sources=(SourceId("ap-2015-dolls"),),
            ),
        ),
        note="The sentence says that it is reported, but not by whom. The agency’s story of July "
        "2015 has the same content.",
    ),
    Provenance(
        id=ProvenanceId("P287"),
        claim=ClaimId("C287"),
        wording=Wording.INTRODUCED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, in the words of its web summary",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="first narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A line names the report, and the words agree with the web summary throughout, down "
        "to the inner marks.",
    ),
    Provenance(
        id=ProvenanceId("P288"),
        claim=ClaimId("C288"),
        wording=Wording.INTRODUCED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, in the words of its web summary",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="first narrative",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The two nouns stand in inner marks here and in the web summary alike.",
    ),
    Provenance(
        id=ProvenanceId("P289"),
        claim=ClaimId("C289"),
        wording=Wording.INTRODUCED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, in the words of its web summary",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="first narrative",
            ),
        ),
        note="The sentence stands alike in the web summary and the opinion piece. Whether the "
        "report has it was not seen.",
    ),
    Provenance(
        id=ProvenanceId("P290"),
        claim=ClaimId("C290"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(
                    SourceId("neumann-2015-icsr"),
                    SourceId("herald-2015"),
                    SourceId("pa-2015"),
                ),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The words are the author’s. The content was set beside press accounts of the report.",
    ),
    Provenance(
        id=ProvenanceId("P291"),
        claim=ClaimId("C291"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author sums up what goes before.",
    ),
    Provenance(
        id=ProvenanceId("P292"),
        claim=ClaimId("C292"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="Another text with this sentence was looked for and not found.",
    ),
    Provenance(
        id=ProvenanceId("P293"),
        claim=ClaimId("C293"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="A search for the words found no other text.",
    ),
    Provenance(
        id=ProvenanceId("P294"),
        claim=ClaimId("C294"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="The list of four ills was looked for in other texts and not found.",
    ),
    Provenance(
        id=ProvenanceId("P295"),
        claim=ClaimId("C295"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="The turn of phrase was found in no other text.",
    ),
    Provenance(
        id=ProvenanceId("P296"),
        claim=ClaimId("C296"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="The comparison with any tyranny is somebody’s judgement. Whether it is the author’s "
        "could not be found out.",
    ),
    Provenance(
        id=ProvenanceId("P297"),
        claim=ClaimId("C297"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It is folded into the sentence on IS. A text from which it might come was not found.",
    ),
    Provenance(
        id=ProvenanceId("P298"),
        claim=ClaimId("C298"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="A source of this generalisation was looked for and not found.",
    ),
    Provenance(
        id=ProvenanceId("P299"),
        claim=ClaimId("C299"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="Neither the phrase nor its source could be traced.",
    ),
    Provenance(
        id=ProvenanceId("P300"),
        claim=ClaimId("C300"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It completes the list of four. The search for another text with it ended without "
        "result.",
    ),
    Provenance(
        id=ProvenanceId("P301"),
        claim=ClaimId("C301"),
        wording=Wording.QUOTED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="one person who left",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The quotation opens with a straight mark and closes with a typographic one, so the "
        "words may have come from a text that was set elsewhere. No source was found.",
    ),
    Provenance(
        id=ProvenanceId("P302"),
        claim=ClaimId("C302"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="one person who left",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The words on others stand outside the marks. Whether the speaker or the author adds "
        "them is open.",
    ),
    Provenance(
        id=ProvenanceId("P303"),
        claim=ClaimId("C303"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as the press quotes it",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("aljazeera-2015"),),
                locator="sentence on hardship and unfairness",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The opening clause stands in the report as Al Jazeera America quotes it. No marks "
        "set it off.",
    ),
    Provenance(
        id=ProvenanceId("P304"),
        claim=ClaimId("C304"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as the press quotes it",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("aljazeera-2015"),),
                locator="sentence on hardship and unfairness",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The sentence goes on as other outlets paraphrase the report. No marks set it off.",
    ),
    Provenance(
        id=ProvenanceId("P305"),
        claim=ClaimId("C305"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as the press quotes it",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("aljazeera-2015"),),
                locator="sentence on hardship and unfairness",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="Racism closes a list of three that stands alike in paraphrases of the report.",
    ),
    Provenance(
        id=ProvenanceId("P306"),
        claim=ClaimId("C306"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the ICSR report and its author’s opinion piece",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("alanwar-2015"), SourceId("huffpost-2015")),
            ),
            Link(
                label="Indian press",
                shown=Visibility.ABSENT,
                sources=(SourceId("ncrkhabar-2014"), SourceId("toi-2014-kalyan")),
            ),
            Link(
                label="an official of the investigating agency",
                shown=Visibility.ABSENT,
                sources=(SourceId("ncrkhabar-2014"),),
            ),
            Link(
                label="a man from India in custody",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The remark is marked as a quotation. That Neumann had it from the Indian press is "
        "concluded from the content.",
    ),
    Provenance(
        id=ProvenanceId("P307"),
        claim=ClaimId("C307"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the ICSR report and its author’s opinion piece",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("alanwar-2015"), SourceId("huffpost-2015")),
            ),
            Link(
                label="Indian press",
                shown=Visibility.ABSENT,
                sources=(SourceId("ncrkhabar-2014"), SourceId("toi-2014-kalyan")),
            ),
            Link(
                label="an official of the investigating agency",
                shown=Visibility.ABSENT,
                sources=(SourceId("ncrkhabar-2014"),),
            ),
            Link(
                label="a man from India in custody",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The frame of the quotation agrees with a paraphrase of Neumann’s opinion piece. No "
        "marks set it off.",
    ),
    Provenance(
        id=ProvenanceId("P308"),
        claim=ClaimId("C308"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the ICSR report and its author’s opinion piece",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("alanwar-2015"), SourceId("huffpost-2015")),
            ),
            Link(
                label="Indian press",
                shown=Visibility.ABSENT,
                sources=(SourceId("ncrkhabar-2014"), SourceId("toi-2014-kalyan")),
            ),
            Link(
                label="an official of the investigating agency",
                shown=Visibility.ABSENT,
                sources=(SourceId("ncrkhabar-2014"),),
            ),
            Link(
                label="a man from India in custody",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="Skin colour as the reason was found in the paraphrase of Neumann’s piece and not in "
        "the Indian reports of 2014.",
    ),
    Provenance(
        id=ProvenanceId("P309"),
        claim=ClaimId("C309"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It closes the author’s argument, and a “might” limits it.",
    ),
    Provenance(
        id=ProvenanceId("P310"),
        claim=ClaimId("C310"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It is the second thing that the sentence thinks possible, also under “might”.",
    ),
    Provenance(
        id=ProvenanceId("P311"),
        claim=ClaimId("C311"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It takes up the article’s earlier thought that disillusion opens people to "
        "recruiters.",
    ),
    Provenance(
        id=ProvenanceId("P312"),
        claim=ClaimId("C312"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="An image of the author’s own.",
    ),
    Provenance(
        id=ProvenanceId("P313"),
        claim=ClaimId("C313"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author’s conclusion from the accounts.",
    ),
    Provenance(
        id=ProvenanceId("P314"),
        claim=ClaimId("C314"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author’s closing line to the paragraph.",
    ),
    Provenance(
        id=ProvenanceId("P315"),
        claim=ClaimId("C315"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author’s question takes it for granted.",
    ),
    Provenance(
        id=ProvenanceId("P316"),
        claim=ClaimId("C316"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author’s own caution at the end of the section.",
    ),
)
