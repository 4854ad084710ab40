"""Where the claims of the section on the regrets of people who left come from."""

from casebook.records import ClaimId, Link, Provenance, ProvenanceId, SourceId
from casebook.vocabulary import Confidence, Ground, Visibility, Wording

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P222"),
        claim=ClaimId("C222"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence leads in what follows. It names the newspaper and the institute, but "
        "no headline and no day.",
    ),
    Provenance(
        id=ProvenanceId("P223"),
        claim=ClaimId("C223"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="“Remarks” is the article’s word here. The newspaper speaks of interviews.",
    ),
    Provenance(
        id=ProvenanceId("P224"),
        claim=ClaimId("C224"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.NAMED,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
        ),
        note="“This report” may mean the newspaper’s piece or the institute’s paper. The thought "
        "stands at the start of the newspaper’s first lesson.",
    ),
    Provenance(
        id=ProvenanceId("P225"),
        claim=ClaimId("C225"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.NAMED,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
        ),
        note="It sums up the newspaper’s first lesson, of which only the beginning was seen.",
    ),
    Provenance(
        id=ProvenanceId("P226"),
        claim=ClaimId("C226"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
        ),
        note="A run of twelve words stands alike in the newspaper’s first lesson. No marks set it "
        "off; the newspaper is named two sentences earlier.",
    ),
    Provenance(
        id=ProvenanceId("P227"),
        claim=ClaimId("C227"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
        ),
        note="The comparison is part of the run of twelve words shared with the first lesson; "
        "nothing marks it as another’s.",
    ),
    Provenance(
        id=ProvenanceId("P228"),
        claim=ClaimId("C228"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="opening and lesson 1",
            ),
        ),
        note="The newspaper’s commentary speaks of dozens of interviews. The article takes up the "
        "word in three places, one of them within quotation marks.",
    ),
    Provenance(
        id=ProvenanceId("P229"),
        claim=ClaimId("C229"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The whole sentence stands word for word in the newspaper’s first lesson, as a "
        "reprint has it, the remark of local people included. No marks set off the part "
        "outside the remark.",
    ),
    Provenance(
        id=ProvenanceId("P230"),
        claim=ClaimId("C230"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="local people in Syria",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the second half of a sentence that stands word for word in the "
        "newspaper’s first lesson.",
    ),
    Provenance(
        id=ProvenanceId("P231"),
        claim=ClaimId("C231"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="local people in Syria",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The remark stands in quotation marks here and in the newspaper’s first lesson "
        "alike, word for word.",
    ),
    Provenance(
        id=ProvenanceId("P232"),
        claim=ClaimId("C232"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="local people in Syria",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the second half of the quoted remark, which the newspaper’s first lesson "
        "has word for word.",
    ),
    Provenance(
        id=ProvenanceId("P233"),
        claim=ClaimId("C233"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
        note="A well-known fact, brought in as a comparison.",
    ),
    Provenance(
        id=ProvenanceId("P234"),
        claim=ClaimId("C234"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The phrase echoes Vice President Cheney’s forecast of March 2003, which the article "
        "does not mention.",
    ),
    Provenance(
        id=ProvenanceId("P235"),
        claim=ClaimId("C235"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The comparison with Iraq is the author’s. The newspaper’s next sentence speaks of "
        "liberators too, as recruiters portrayed the fighters; its end was not seen.",
    ),
    Provenance(
        id=ProvenanceId("P236"),
        claim=ClaimId("C236"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="No other text with the words is known, but the newspaper’s sentence that may have "
        "led to them was not seen to its end.",
    ),
    Provenance(
        id=ProvenanceId("P237"),
        claim=ClaimId("C237"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The contrast is the author’s; no other text with it is known.",
    ),
    Provenance(
        id=ProvenanceId("P238"),
        claim=ClaimId("C238"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        note="The lead-in about dismay is the author’s. What follows in the same sentence is put "
        "between quotation marks.",
    ),
    Provenance(
        id=ProvenanceId("P239"),
        claim=ClaimId("C239"),
        wording=Wording.QUOTED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The marks open before these words and close in the next sentence. Nobody is named; "
        "place, argument and spelling point to the newspaper.",
    ),
    Provenance(
        id=ProvenanceId("P240"),
        claim=ClaimId("C240"),
        wording=Wording.QUOTED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the end of the first quoted sentence. The speaker is not named, and the "
        "newspaper is inferred.",
    ),
    Provenance(
        id=ProvenanceId("P241"),
        claim=ClaimId("C241"),
        wording=Wording.QUOTED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The quotation closes here. Its speaker is not named, and a reader will take the "
        "words for the institute’s.",
    ),
    Provenance(
        id=ProvenanceId("P242"),
        claim=ClaimId("C242"),
        wording=Wording.QUOTED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The thought agrees with the start of the newspaper’s first lesson. The words "
        "themselves were not seen there.",
    ),
    Provenance(
        id=ProvenanceId("P243"),
        claim=ClaimId("C243"),
        wording=Wording.QUOTED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="lesson 1",
            ),
            Link(
                label="the ICSR report, to which the commentary refers",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr"),),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the last clause before the closing mark. The newspaper as its source is "
        "inferred.",
    ),
    Provenance(
        id=ProvenanceId("P244"),
        claim=ClaimId("C244"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The belief is presupposed where the article says what people learned instead.",
    ),
    Provenance(
        id=ProvenanceId("P245"),
        claim=ClaimId("C245"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is taken for the author’s own; the report’s point behind it is that IS "
        "kills Muslims.",
    ),
    Provenance(
        id=ProvenanceId("P246"),
        claim=ClaimId("C246"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The phrase about the West is taken for the author’s own.",
    ),
    Provenance(
        id=ProvenanceId("P247"),
        claim=ClaimId("C247"),
        wording=Wording.SHARED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
                sources=(SourceId("bbc-2015-cases"), SourceId("npr-2014-amos")),
            ),
        ),
        note="The spelling “Isil” is the newspaper’s and not the article’s. The part of the "
        "commentary concerned was not seen.",
    ),
    Provenance(
        id=ProvenanceId("P248"),
        claim=ClaimId("C248"),
        wording=Wording.SHARED,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("telegraph-2015-handbook"),),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="Again the newspaper’s spelling “Isil”, without marks. The place in the commentary "
        "was not seen.",
    ),
    Provenance(
        id=ProvenanceId("P249"),
        claim=ClaimId("C249"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="That something had been promised is the author’s addition to a thought of the "
        "report.",
    ),
    Provenance(
        id=ProvenanceId("P250"),
        claim=ClaimId("C250"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the ICSR report, in the institute’s web summary",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("neumann-2015-icsr-web"),),
                locator="narrative 1",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The article gives a like sentence of the report, with the institute named, some "
        "paragraphs further down. There the measure is what people had come for.",
    ),
    Provenance(
        id=ProvenanceId("P251"),
        claim=ClaimId("C251"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as quoted in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("pa-2015"), SourceId("alanwar-2015")),
                locator="narrative 2",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The sentence stands alike in agency copy on the second narrative. No marks set it "
        "off, and the institute is named only further up.",
    ),
    Provenance(
        id=ProvenanceId("P252"),
        claim=ClaimId("C252"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as quoted in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("pa-2015"), SourceId("alanwar-2015")),
                locator="narrative 2",
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It is the second half of a sentence shared with agency copy on the second "
        "narrative, without marks.",
    ),
    Provenance(
        id=ProvenanceId("P253"),
        claim=ClaimId("C253"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as quoted in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("aljazeera-2015"), SourceId("alanwar-2015")),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The sentence agrees with the report as Al Jazeera America quotes it. No marks set "
        "it off.",
    ),
    Provenance(
        id=ProvenanceId("P254"),
        claim=ClaimId("C254"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as quoted in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("aljazeera-2015"), SourceId("alanwar-2015")),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The middle part of a sentence that agrees with the report as quoted by Al Jazeera "
        "America, unmarked.",
    ),
    Provenance(
        id=ProvenanceId("P255"),
        claim=ClaimId("C255"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report, as quoted in the press",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("aljazeera-2015"), SourceId("alanwar-2015")),
            ),
            Link(
                label="people who left IS",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The last part of the sentence shared with the report as quoted by Al Jazeera "
        "America, unmarked.",
    ),
    Provenance(
        id=ProvenanceId("P256"),
        claim=ClaimId("C256"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="The author’s words or an untraced source; nothing like them was found.",
    ),
    Provenance(
        id=ProvenanceId("P257"),
        claim=ClaimId("C257"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It stands in a rhetorical question that the author puts into people’s minds.",
    ),
    Provenance(
        id=ProvenanceId("P258"),
        claim=ClaimId("C258"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It stands in the same rhetorical question; the thought is near the report’s second "
        "narrative.",
    ),
    Provenance(
        id=ProvenanceId("P259"),
        claim=ClaimId("C259"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="The author asks the question for them; no account with it was found.",
    ),
    Provenance(
        id=ProvenanceId("P260"),
        claim=ClaimId("C260"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        note="It is presupposed where one evil takes another’s place. The article does not say "
        "which.",
    ),
)
