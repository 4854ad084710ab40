"""Where the claims of the section front come from."""

from casebook.records import ClaimId, Link, Provenance, ProvenanceId, SourceId
from casebook.vocabulary import Confidence, Ground, Visibility, Wording

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P001"),
        claim=ClaimId("C001"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It is said or taken for granted four times, each time in other words.",
    ),
    Provenance(
        id=ProvenanceId("P002"),
        claim=ClaimId("C002"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It is the first sentence of the article.",
    ),
    Provenance(
        id=ProvenanceId("P003"),
        claim=ClaimId("C003"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It stands at the head of the article and comes back near its end.",
    ),
    Provenance(
        id=ProvenanceId("P004"),
        claim=ClaimId("C004"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P005"),
        claim=ClaimId("C005"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The article says it in passing, here and in its comparison with Nazi Germany.",
    ),
    Provenance(
        id=ProvenanceId("P006"),
        claim=ClaimId("C006"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P007"),
        claim=ClaimId("C007"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P008"),
        claim=ClaimId("C008"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P009"),
        claim=ClaimId("C009"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P010"),
        claim=ClaimId("C010"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author’s question takes it for granted.",
    ),
    Provenance(
        id=ProvenanceId("P011"),
        claim=ClaimId("C011"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It has the form of a question that expects the answer yes.",
    ),
    Provenance(
        id=ProvenanceId("P012"),
        claim=ClaimId("C012"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="It has the form of a question, and carries the advice over to society.",
    ),
    Provenance(
        id=ProvenanceId("P013"),
        claim=ClaimId("C013"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The author’s question takes it for granted.",
    ),
    Provenance(
        id=ProvenanceId("P014"),
        claim=ClaimId("C014"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="That the example is joining IS follows only from the paragraph after it.",
    ),
    Provenance(
        id=ProvenanceId("P015"),
        claim=ClaimId("C015"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The article that had been read gets no title, newspaper or date.",
    ),
    Provenance(
        id=ProvenanceId("P016"),
        claim=ClaimId("C016"),
        wording=Wording.OWN,
        known=Ground.STATED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="an article that the author had read",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The sentence hands it on as the content of what the author had read. By content that "
        "is one of two pieces in The Telegraph, which is an inference.",
    ),
    Provenance(
        id=ProvenanceId("P017"),
        claim=ClaimId("C017"),
        wording=Wording.OWN,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="an article that the author had read",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="the ICSR report, as told in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("csm-2015"), SourceId("pa-2015")),
                locator="the four narratives",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
                sources=(SourceId("ap-2015-leaving"), SourceId("bbc-2015-cases")),
                locator="single cases",
            ),
        ),
        note="The words are the author’s. The thought was set beside reports of such testimony, "
        "and through which of them it reached the article is open.",
    ),
    Provenance(
        id=ProvenanceId("P018"),
        claim=ClaimId("C018"),
        wording=Wording.OWN,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="an article that the author had read",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="the ICSR report, as its author told of it on the radio",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("npr-2015-neumann"),),
                locator="answer on who they are",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
                sources=(SourceId("ap-2015-leaving"), SourceId("herald-2015")),
                locator="single cases",
            ),
        ),
        note="That they dreamt of a “new world order” was found in none of these.",
    ),
    Provenance(
        id=ProvenanceId("P019"),
        claim=ClaimId("C019"),
        wording=Wording.OWN,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="an article that the author had read",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="the ICSR report, as told in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("csm-2015"), SourceId("pa-2015")),
                locator="the four narratives",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
                sources=(SourceId("npr-2014-amos"), SourceId("bbc-2015-cases")),
                locator="single cases",
            ),
        ),
        note="The two adjectives are the author’s. What they sum up was set beside the reports.",
    ),
    Provenance(
        id=ProvenanceId("P020"),
        claim=ClaimId("C020"),
        wording=Wording.OWN,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="an article that the author had read",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="the ICSR report, as told in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("csm-2015"), SourceId("pa-2015")),
                locator="the four narratives",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
                sources=(SourceId("ap-2015-leaving"), SourceId("herald-2015")),
                locator="single cases",
            ),
        ),
        note="The image of a dream destroyed is the author’s. The contrast behind it runs through "
        "the accounts.",
    ),
    Provenance(
        id=ProvenanceId("P021"),
        claim=ClaimId("C021"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a news story, probably of The Telegraph",
                shown=Visibility.ABSENT,
                sources=(SourceId("telegraph-2015-news"), SourceId("nzherald-2015")),
                locator="sentence on the 58",
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note="The count, the phrase for the time and the institute’s name in full, without a “the” "
        "before it, stand alike in the news story. No marks set them off. That the story is The "
        "Telegraph’s is an inference.",
    ),
    Provenance(
        id=ProvenanceId("P022"),
        claim=ClaimId("C022"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="A common label, used here without argument.",
    ),
    Provenance(
        id=ProvenanceId("P023"),
        claim=ClaimId("C023"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The remark on a mass exodus is not in the news story, whose words stand before and "
        "after it.",
    ),
    Provenance(
        id=ProvenanceId("P024"),
        claim=ClaimId("C024"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a news story, probably of The Telegraph",
                shown=Visibility.ABSENT,
                sources=(SourceId("telegraph-2015-news"), SourceId("nzherald-2015")),
                locator="sentence on the 58",
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note="The clause stands word for word in the news story, which credits it to the report. "
        "No marks set it off here, and the sentence credits nobody.",
    ),
    Provenance(
        id=ProvenanceId("P025"),
        claim=ClaimId("C025"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P026"),
        claim=ClaimId("C026"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="The punctuation is broken. A text from which the words might come was looked for "
        "and not found.",
    ),
    Provenance(
        id=ProvenanceId("P027"),
        claim=ClaimId("C027"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It starts in lower case after a full stop, as if two sentences had been joined. No "
        "other text with it was found.",
    ),
    Provenance(
        id=ProvenanceId("P028"),
        claim=ClaimId("C028"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It is said in passing within a sentence whose origin is open.",
    ),
    Provenance(
        id=ProvenanceId("P029"),
        claim=ClaimId("C029"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
        ),
        note="The sentence stands word for word in both texts, and opens a run of five. No marks "
        "set it off. Its apostrophe is typographic, while the author’s own are straight.",
    ),
    Provenance(
        id=ProvenanceId("P030"),
        claim=ClaimId("C030"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note="The sentence stands word for word in both texts and in the report as well. ICSR is "
        "named a paragraph before.",
    ),
    Provenance(
        id=ProvenanceId("P031"),
        claim=ClaimId("C031"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note="The sentence stands word for word in both texts. The report has it two words "
        "shorter, so it is not the text that was used.",
    ),
    Provenance(
        id=ProvenanceId("P032"),
        claim=ClaimId("C032"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
        ),
        note="The sentence stands word for word in both texts. The executive summary says only "
        "that they joined, with no word on how keen they were.",
    ),
    Provenance(
        id=ProvenanceId("P033"),
        claim=ClaimId("C033"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note="It stands word for word in both texts. The report has the same superlative in a "
        "sentence of its own.",
    ),
    Provenance(
        id=ProvenanceId("P034"),
        claim=ClaimId("C034"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
            Link(
                label="the ICSR report",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note="The adverb “viciously” is in both texts and not in the executive summary.",
    ),
    Provenance(
        id=ProvenanceId("P035"),
        claim=ClaimId("C035"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann, in his web summary for ICSR or his piece for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-icsr-web"), SourceId("neumann-2015-cnn")),
                locator="section on the defectors; fifth paragraph",
            ),
        ),
        note="The sentence closes the run of five that stands in both texts. No marks set it off.",
    ),
    Provenance(
        id=ProvenanceId("P036"),
        claim=ClaimId("C036"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="Close in thought to the first points of the ICSR report, in other words.",
    ),
    Provenance(
        id=ProvenanceId("P037"),
        claim=ClaimId("C037"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="Close in thought to the ICSR report, and a bridge to the next section.",
    ),
)
"""One for each claim of the section, in the order of the claims."""
