"""Where the claims of the section on hard questions about ex-jihadists come from."""

from casebook.records import ClaimId, Link, Provenance, ProvenanceId, SourceId
from casebook.vocabulary import Confidence, Ground, Visibility, Wording

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P317"),
        claim=ClaimId("C317"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P318"),
        claim=ClaimId("C318"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="an English translation that was not found",
                shown=Visibility.ABSENT,
            ),
            Link(
                label="Cicero, in the speeches against Verres",
                shown=Visibility.NAMED,
                sources=(SourceId("cicero-verr-lat"),),
                locator="2.3.177",
            ),
        ),
        note=(
            "The English is close to the Latin and differs from Yonge’s version. Its translator "
            "was looked for and not found."
        ),
    ),
    Provenance(
        id=ProvenanceId("P319"),
        claim=ClaimId("C319"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="an English translation that was not found",
                shown=Visibility.ABSENT,
            ),
            Link(
                label="Cicero, in the speeches against Verres",
                shown=Visibility.NAMED,
                sources=(SourceId("cicero-verr-lat"),),
                locator="2.3.177",
            ),
        ),
        note="The Latin has boldness where the English has shamelessness.",
    ),
    Provenance(
        id=ProvenanceId("P320"),
        claim=ClaimId("C320"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P321"),
        claim=ClaimId("C321"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P322"),
        claim=ClaimId("C322"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P323"),
        claim=ClaimId("C323"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P324"),
        claim=ClaimId("C324"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P325"),
        claim=ClaimId("C325"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P326"),
        claim=ClaimId("C326"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
        note="The article quotes nothing in which the word stands.",
    ),
    Provenance(
        id=ProvenanceId("P327"),
        claim=ClaimId("C327"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the ICSR report",
                shown=Visibility.NAMED,
                sources=(SourceId("neumann-2015-icsr"), SourceId("guardian-2015-protect")),
                locator="recommendations, as quoted in the press",
            ),
        ),
        note=(
            "The word amnesty was not found in what was seen of the report, whose body was not "
            "seen."
        ),
    ),
    Provenance(
        id=ProvenanceId("P328"),
        claim=ClaimId("C328"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the author of the ICSR report, Peter Neumann",
                shown=Visibility.UNNAMED,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note=(
            "A run of eight words stands alike in the executive summary. The sentence as quoted is "
            "presumably from the end of the web summary or of the CNN commentary, which was not "
            "seen."
        ),
    ),
    Provenance(
        id=ProvenanceId("P329"),
        claim=ClaimId("C329"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the author of the ICSR report, Peter Neumann",
                shown=Visibility.UNNAMED,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note=(
            "The executive summary has the sentence in a slightly different order. The wording "
            "quoted is presumably from a shorter text by the same author."
        ),
    ),
    Provenance(
        id=ProvenanceId("P330"),
        claim=ClaimId("C330"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="the author of the ICSR report, Peter Neumann",
                shown=Visibility.UNNAMED,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note=(
            "The sentence agrees throughout with one in the executive summary. Its apostrophe is "
            "typographic, unlike the author’s own."
        ),
    ),
    Provenance(
        id=ProvenanceId("P331"),
        claim=ClaimId("C331"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the author of the ICSR report, Peter Neumann",
                shown=Visibility.UNNAMED,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note=(
            "The executive summary has the thought in other words and without the word may. Where "
            "the quoted wording stands was not seen."
        ),
    ),
    Provenance(
        id=ProvenanceId("P332"),
        claim=ClaimId("C332"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="the author of the ICSR report, Peter Neumann",
                shown=Visibility.UNNAMED,
                sources=(SourceId("neumann-2015-icsr"),),
                locator="executive summary, p. 1",
            ),
        ),
        note=(
            "The executive summary has the thought, with experience beside credibility. Where the "
            "quoted wording stands was not seen."
        ),
    ),
    Provenance(
        id=ProvenanceId("P333"),
        claim=ClaimId("C333"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P334"),
        claim=ClaimId("C334"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann’s commentary for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-cnn"), SourceId("breitbart-2015")),
                locator="as quoted by Breitbart",
            ),
            Link(
                label="people who left IS, taken together",
                shown=Visibility.UNNAMED,
            ),
        ),
        note=(
            "Single, typographic marks stand around the words. Several outlets quote them that "
            "week as Neumann’s."
        ),
    ),
    Provenance(
        id=ProvenanceId("P335"),
        claim=ClaimId("C335"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Peter Neumann’s commentary for CNN",
                shown=Visibility.ABSENT,
                sources=(SourceId("neumann-2015-cnn"), SourceId("breitbart-2015")),
                locator="as quoted by Breitbart",
            ),
            Link(
                label="people who left IS, taken together",
                shown=Visibility.UNNAMED,
            ),
        ),
        note=(
            "The closing mark stands before the full stop. The words follow directly on those of "
            "C334."
        ),
    ),
    Provenance(
        id=ProvenanceId("P336"),
        claim=ClaimId("C336"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P337"),
        claim=ClaimId("C337"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P338"),
        claim=ClaimId("C338"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P339"),
        claim=ClaimId("C339"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P340"),
        claim=ClaimId("C340"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P341"),
        claim=ClaimId("C341"),
        wording=Wording.PARAPHRASE,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="critics of deradicalisation",
                shown=Visibility.UNNAMED,
            ),
        ),
        note=(
            "The source is perhaps the text that is quoted a few lines below, which was not traced."
        ),
    ),
    Provenance(
        id=ProvenanceId("P342"),
        claim=ClaimId("C342"),
        wording=Wording.PARAPHRASE,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="experts on rehabilitation",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="Nothing tells which experts are meant.",
    ),
    Provenance(
        id=ProvenanceId("P343"),
        claim=ClaimId("C343"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence also reports experts, and whether the comparison is theirs stays open.",
    ),
    Provenance(
        id=ProvenanceId("P344"),
        claim=ClaimId("C344"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article calls one source",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="a supporter of such programmes, not shown",
                shown=Visibility.ABSENT,
            ),
        ),
        note=(
            "A line before the words announces one source. Three dots seem to stand where a name "
            "stood. It reads like a news feature of 2014 or 2015."
        ),
    ),
    Provenance(
        id=ProvenanceId("P345"),
        claim=ClaimId("C345"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article calls one source",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="a supporter of such programmes, not shown",
                shown=Visibility.ABSENT,
            ),
        ),
        note="Three dots stand where a supporter was evidently named.",
    ),
    Provenance(
        id=ProvenanceId("P346"),
        claim=ClaimId("C346"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article calls one source",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="No other text with this sentence was found.",
    ),
    Provenance(
        id=ProvenanceId("P347"),
        claim=ClaimId("C347"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article calls one source",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The words share a sentence with those of C346, and their source was not found.",
    ),
    Provenance(
        id=ProvenanceId("P348"),
        claim=ClaimId("C348"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article calls one source",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="The words close the passage, and a dash sets them off. Their source was not found.",
    ),
    Provenance(
        id=ProvenanceId("P349"),
        claim=ClaimId("C349"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P350"),
        claim=ClaimId("C350"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P351"),
        claim=ClaimId("C351"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P352"),
        claim=ClaimId("C352"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P353"),
        claim=ClaimId("C353"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P354"),
        claim=ClaimId("C354"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P355"),
        claim=ClaimId("C355"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P356"),
        claim=ClaimId("C356"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P357"),
        claim=ClaimId("C357"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P358"),
        claim=ClaimId("C358"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P359"),
        claim=ClaimId("C359"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P360"),
        claim=ClaimId("C360"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P361"),
        claim=ClaimId("C361"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P362"),
        claim=ClaimId("C362"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P363"),
        claim=ClaimId("C363"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
    Provenance(
        id=ProvenanceId("P364"),
        claim=ClaimId("C364"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
    ),
)
