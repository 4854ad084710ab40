"""Where the claims of the section on barbarians in the age of the internet come from."""

from casebook.records import ClaimId, Link, Provenance, ProvenanceId, SourceId
from casebook.vocabulary import Confidence, Ground, Visibility, Wording

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P174"),
        claim=ClaimId("C174"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P175"),
        claim=ClaimId("C175"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P176"),
        claim=ClaimId("C176"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P177"),
        claim=ClaimId("C177"),
        wording=Wording.UNCLOSED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article begins to quote",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A quotation mark opens, another stands inside it, and the outer one never closes. A "
        "search for the words found nothing.",
    ),
    Provenance(
        id=ProvenanceId("P178"),
        claim=ClaimId("C178"),
        wording=Wording.UNCLOSED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article begins to quote",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A quotation mark opens, another stands inside it, and the outer one never closes. A "
        "search for the words found nothing.",
    ),
    Provenance(
        id=ProvenanceId("P179"),
        claim=ClaimId("C179"),
        wording=Wording.UNCLOSED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article begins to quote",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A quotation mark opens, another stands inside it, and the outer one never closes. A "
        "search for the words found nothing.",
    ),
    Provenance(
        id=ProvenanceId("P180"),
        claim=ClaimId("C180"),
        wording=Wording.UNCLOSED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article begins to quote",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A quotation mark opens, another stands inside it, and the outer one never closes. A "
        "search for the words found nothing.",
    ),
    Provenance(
        id=ProvenanceId("P181"),
        claim=ClaimId("C181"),
        wording=Wording.UNCLOSED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article begins to quote",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="A quotation mark opens, another stands inside it, and the outer one never closes. A "
        "search for the words found nothing.",
    ),
    Provenance(
        id=ProvenanceId("P182"),
        claim=ClaimId("C182"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        note="It may continue the text quoted in the sentence before it.",
    ),
    Provenance(
        id=ProvenanceId("P183"),
        claim=ClaimId("C183"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        note="It may continue the text quoted in the sentence before it.",
    ),
    Provenance(
        id=ProvenanceId("P184"),
        claim=ClaimId("C184"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a news item or an encyclopaedia with the rounded figure",
                shown=Visibility.ABSENT,
                sources=(
                    SourceId("gnn-2014-cia"),
                    SourceId("npr-2014-amos"),
                    SourceId("wikipedia-isil-2014-12-copy"),
                    SourceId("wikipedia-isil-2015-04-copy"),
                ),
                locator="headline, introduction, tables of strength",
            ),
            Link(
                label="the CIA",
                shown=Visibility.NAMED,
                sources=(SourceId("newslines-2014-cia"), SourceId("aje-2014-cia")),
                locator="statement of 11 September 2014",
            ),
        ),
        note="The rounding stood in headlines, on the radio and in Wikipedia. Which of them the "
        "article used is open.",
    ),
    Provenance(
        id=ProvenanceId("P185"),
        claim=ClaimId("C185"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P186"),
        claim=ClaimId("C186"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="A plain fact in the article’s own words. Only the second half of the sentence shares "
        "its wording.",
    ),
    Provenance(
        id=ProvenanceId("P187"),
        claim=ClaimId("C187"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="A plain fact in the article’s own words, before the part that shares its wording.",
    ),
    Provenance(
        id=ProvenanceId("P188"),
        claim=ClaimId("C188"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a map note in Wikipedia’s article on the group",
                shown=Visibility.ABSENT,
                sources=(SourceId("wikipedia-isil-2014-12-copy"),),
                locator="map note",
            ),
        ),
        note="The content answers to the note. The words are the article’s own.",
    ),
    Provenance(
        id=ProvenanceId("P189"),
        claim=ClaimId("C189"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="Wikipedia on the group",
                shown=Visibility.ABSENT,
                sources=(
                    SourceId("wikipedia-isil-2015-07-copy"),
                    SourceId("wikipedia-islamism-squad"),
                ),
                locator="lead and paragraph on the group",
            ),
        ),
        note="Eight words in a row and the date stand alike in the lead of July 2015. Who first "
        "said ten million is open.",
    ),
    Provenance(
        id=ProvenanceId("P190"),
        claim=ClaimId("C190"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a Wikipedia article on the group",
                shown=Visibility.ABSENT,
                sources=(SourceId("wikipedia-isil-2015-07-copy"),),
                locator="lead",
            ),
        ),
        note="Probably a paraphrase of the same lead as in the sentence before.",
    ),
    Provenance(
        id=ProvenanceId("P191"),
        claim=ClaimId("C191"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a Wikipedia article on the group",
                shown=Visibility.ABSENT,
                sources=(SourceId("wikipedia-isil-2015-07-copy"),),
                locator="lead",
            ),
        ),
        note="Probably a paraphrase of the same lead as in the sentence before.",
    ),
    Provenance(
        id=ProvenanceId("P192"),
        claim=ClaimId("C192"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="Wikipedia on the group",
                shown=Visibility.ABSENT,
                sources=(SourceId("wikipedia-islamism-squad"),),
                locator="paragraph on the group",
            ),
        ),
        note="The match is loose, and the date of that paragraph is not sure.",
    ),
    Provenance(
        id=ProvenanceId("P193"),
        claim=ClaimId("C193"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="The sentence reads like a short profile. A source for it was looked for and not "
        "found.",
    ),
    Provenance(
        id=ProvenanceId("P194"),
        claim=ClaimId("C194"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="The sentence reads like a short profile. A source for it was looked for and not "
        "found.",
    ),
    Provenance(
        id=ProvenanceId("P195"),
        claim=ClaimId("C195"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="The sentence reads like a short profile. A source for it was looked for and not "
        "found.",
    ),
    Provenance(
        id=ProvenanceId("P196"),
        claim=ClaimId("C196"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="The sentence reads like a short profile. A source for it was looked for and not "
        "found.",
    ),
    Provenance(
        id=ProvenanceId("P197"),
        claim=ClaimId("C197"),
        wording=Wording.QUOTED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a text that the article quotes without naming it",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="Three words stand between quotation marks. No earlier text with them was found.",
    ),
    Provenance(
        id=ProvenanceId("P198"),
        claim=ClaimId("C198"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="news of the announcement",
                shown=Visibility.UNNAMED,
                sources=(SourceId("dodnews-2015-pellerin"), SourceId("albawaba-2015-turkmani")),
            ),
            Link(
                label="the press secretary of the US Department of Defense",
                shown=Visibility.ABSENT,
                sources=(SourceId("dod-2015-turkmani"),),
                locator="statement of 22 September 2015",
            ),
        ),
    ),
    Provenance(
        id=ProvenanceId("P199"),
        claim=ClaimId("C199"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The dating is the author’s own.",
    ),
    Provenance(
        id=ProvenanceId("P200"),
        claim=ClaimId("C200"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="news of the announcement",
                shown=Visibility.UNNAMED,
                sources=(SourceId("dodnews-2015-pellerin"), SourceId("albawaba-2015-turkmani")),
            ),
            Link(
                label="the press secretary of the US Department of Defense",
                shown=Visibility.ABSENT,
                sources=(SourceId("dod-2015-turkmani"),),
                locator="statement of 22 September 2015",
            ),
        ),
    ),
    Provenance(
        id=ProvenanceId("P201"),
        claim=ClaimId("C201"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="reports that the article does not name",
                shown=Visibility.UNNAMED,
            ),
        ),
        note="It hangs on one word, which may be the author’s own.",
    ),
    Provenance(
        id=ProvenanceId("P202"),
        claim=ClaimId("C202"),
        wording=Wording.QUOTED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="news of the announcement",
                shown=Visibility.UNNAMED,
                sources=(SourceId("dodnews-2015-pellerin"), SourceId("albawaba-2015-turkmani")),
            ),
            Link(
                label="the press secretary of the US Department of Defense",
                shown=Visibility.ABSENT,
                sources=(SourceId("dod-2015-turkmani"),),
                locator="statement of 22 September 2015",
            ),
        ),
        note="Only the title is in quotation marks.",
    ),
    Provenance(
        id=ProvenanceId("P203"),
        claim=ClaimId("C203"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="reports that the article does not name",
                shown=Visibility.UNNAMED,
            ),
            Link(
                label="the entry in Wikipedia for somebody else, Abu Muslim al-Turkmani",
                shown=Visibility.ABSENT,
                sources=(SourceId("wikipedia-turkmani"),),
                locator="first sentence",
            ),
        ),
        note="Seven words in a row stand alike there. The copies seen bear no date.",
    ),
    Provenance(
        id=ProvenanceId("P204"),
        claim=ClaimId("C204"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a Wikipedia paragraph on the group",
                shown=Visibility.UNNAMED,
                sources=(SourceId("wikipedia-islamism-squad"),),
                locator="paragraph on the group",
            ),
        ),
        note="Part of a run of ten words. The paragraph was probably public by then, which is not "
        "shown.",
    ),
    Provenance(
        id=ProvenanceId("P205"),
        claim=ClaimId("C205"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a Wikipedia paragraph on the group",
                shown=Visibility.UNNAMED,
                sources=(SourceId("wikipedia-islamism-squad"),),
                locator="paragraph on the group",
            ),
        ),
        note="Part of a run of ten words. The paragraph was probably public by then, which is not "
        "shown.",
    ),
    Provenance(
        id=ProvenanceId("P206"),
        claim=ClaimId("C206"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a Wikipedia paragraph on the group",
                shown=Visibility.UNNAMED,
                sources=(SourceId("wikipedia-islamism-squad"),),
                locator="paragraph on the group",
            ),
        ),
        note="The paragraph has Afghanistan where the article has the province. That it was public "
        "by then is probable.",
    ),
    Provenance(
        id=ProvenanceId("P207"),
        claim=ClaimId("C207"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P208"),
        claim=ClaimId("C208"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P209"),
        claim=ClaimId("C209"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P210"),
        claim=ClaimId("C210"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P211"),
        claim=ClaimId("C211"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P212"),
        claim=ClaimId("C212"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P213"),
        claim=ClaimId("C213"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P214"),
        claim=ClaimId("C214"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P215"),
        claim=ClaimId("C215"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="A ranked list was looked for and not found.",
    ),
    Provenance(
        id=ProvenanceId("P216"),
        claim=ClaimId("C216"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="A ranked list was looked for and not found.",
    ),
    Provenance(
        id=ProvenanceId("P217"),
        claim=ClaimId("C217"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P218"),
        claim=ClaimId("C218"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P219"),
        claim=ClaimId("C219"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="A finding that the press reported that month, put in the article’s own words.",
    ),
    Provenance(
        id=ProvenanceId("P220"),
        claim=ClaimId("C220"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P221"),
        claim=ClaimId("C221"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
)
