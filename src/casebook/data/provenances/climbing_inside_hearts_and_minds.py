"""Where the claims of the section Climbing inside hearts and minds come from."""

from casebook.records import ClaimId, Link, Provenance, ProvenanceId, SourceId
from casebook.vocabulary import Confidence, Ground, Visibility, Wording

PROVENANCES = (
    Provenance(
        id=ProvenanceId("P082"),
        claim=ClaimId("C082"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.HIGH,
        note="Names and title are public facts. In the title, as the article prints it, two "
        "letters lack their dot.",
    ),
    Provenance(
        id=ProvenanceId("P083"),
        claim=ClaimId("C083"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
                locator="third paragraph",
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "A run of ten words stands alike in the review, where it tells of the fourth section "
            "alone. No marks set it off."
        ),
    ),
    Provenance(
        id=ProvenanceId("P084"),
        claim=ClaimId("C084"),
        wording=Wording.PARAPHRASE,
        known=Ground.STATED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.ELSEWHERE,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="The sentence says beforehand what the review announced further down is made to say.",
    ),
    Provenance(
        id=ProvenanceId("P085"),
        claim=ClaimId("C085"),
        wording=Wording.PARAPHRASE,
        known=Ground.STATED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.ELSEWHERE,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="The book is credited in the sentence. No page is given.",
    ),
    Provenance(
        id=ProvenanceId("P086"),
        claim=ClaimId("C086"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P087"),
        claim=ClaimId("C087"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P088"),
        claim=ClaimId("C088"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes the destruction for granted.",
    ),
    Provenance(
        id=ProvenanceId("P089"),
        claim=ClaimId("C089"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes this for granted.",
    ),
    Provenance(
        id=ProvenanceId("P090"),
        claim=ClaimId("C090"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes the joy for granted.",
    ),
    Provenance(
        id=ProvenanceId("P091"),
        claim=ClaimId("C091"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes the killing for granted.",
    ),
    Provenance(
        id=ProvenanceId("P092"),
        claim=ClaimId("C092"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes the celebration for granted.",
    ),
    Provenance(
        id=ProvenanceId("P093"),
        claim=ClaimId("C093"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes the killing for granted.",
    ),
    Provenance(
        id=ProvenanceId("P094"),
        claim=ClaimId("C094"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="Two questions take this for granted.",
    ),
    Provenance(
        id=ProvenanceId("P095"),
        claim=ClaimId("C095"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="Two questions take this for granted.",
    ),
    Provenance(
        id=ProvenanceId("P096"),
        claim=ClaimId("C096"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The sentence is a question, which takes for granted that religion is an excuse.",
    ),
    Provenance(
        id=ProvenanceId("P097"),
        claim=ClaimId("C097"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P098"),
        claim=ClaimId("C098"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.MEDIUM,
        note="The journal is named. Reviewer, volume, issue and year are not.",
    ),
    Provenance(
        id=ProvenanceId("P099"),
        claim=ClaimId("C099"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.NAMED,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The line before announces the words of the review. The wording was looked for and "
            "found nowhere else."
        ),
    ),
    Provenance(
        id=ProvenanceId("P100"),
        claim=ClaimId("C100"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.NAMED,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="Nothing but the line two sentences before shows that the review is speaking.",
    ),
    Provenance(
        id=ProvenanceId("P101"),
        claim=ClaimId("C101"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.NAMED,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="It stands in the same long sentence, without marks.",
    ),
    Provenance(
        id=ProvenanceId("P102"),
        claim=ClaimId("C102"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.NAMED,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="It stands in the same long sentence, without marks.",
    ),
    Provenance(
        id=ProvenanceId("P103"),
        claim=ClaimId("C103"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.NAMED,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="It stands in brackets within the same long sentence.",
    ),
    Provenance(
        id=ProvenanceId("P104"),
        claim=ClaimId("C104"),
        wording=Wording.INTRODUCED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="a book review in the Journal of Strategic Security",
                shown=Visibility.NAMED,
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.ELSEWHERE,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note="It closes the long sentence, without marks.",
    ),
    Provenance(
        id=ProvenanceId("P105"),
        claim=ClaimId("C105"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P106"),
        claim=ClaimId("C106"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P107"),
        claim=ClaimId("C107"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P108"),
        claim=ClaimId("C108"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="That belonging solves the discontent seems to be the article’s own thought.",
    ),
    Provenance(
        id=ProvenanceId("P109"),
        claim=ClaimId("C109"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P110"),
        claim=ClaimId("C110"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note=(
            "Quotation marks stand around the appeal. It reads as an example made up by the "
            "article, and no source for it is known."
        ),
    ),
    Provenance(
        id=ProvenanceId("P111"),
        claim=ClaimId("C111"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note=(
            "Quotation marks stand around the appeal. It reads as an example made up by the "
            "article, and no source for it is known."
        ),
    ),
    Provenance(
        id=ProvenanceId("P112"),
        claim=ClaimId("C112"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note=(
            "Quotation marks stand around the appeal. It reads as an example made up by the "
            "article, and no source for it is known."
        ),
    ),
    Provenance(
        id=ProvenanceId("P113"),
        claim=ClaimId("C113"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note=(
            "Quotation marks stand around the appeal. It reads as an example made up by the "
            "article, and it breaks off in the middle."
        ),
    ),
    Provenance(
        id=ProvenanceId("P114"),
        claim=ClaimId("C114"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="A public fact, in one word. The description beside it is shared with a review.",
    ),
    Provenance(
        id=ProvenanceId("P115"),
        claim=ClaimId("C115"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review by Elissa Malcohn, and the publisher’s description",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"), SourceId("mccauley-moskalenko-2011")),
                locator="first paragraph of the review",
            ),
        ),
        note="A short run that names the department stands alike in both. No marks set it off.",
    ),
    Provenance(
        id=ProvenanceId("P116"),
        claim=ClaimId("C116"),
        wording=Wording.PARAPHRASE,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
                locator="second to fourth paragraphs",
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The review says twelve, and then lists those of the individual level. The lead-in "
            "here keeps the six of the list."
        ),
    ),
    Provenance(
        id=ProvenanceId("P117"),
        claim=ClaimId("C117"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
                locator="numbered list, item 1",
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The item stands word for word as number 1 of the review’s list. Here a bullet "
            "replaces the number, and no marks set it off."
        ),
    ),
    Provenance(
        id=ProvenanceId("P118"),
        claim=ClaimId("C118"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
                locator="numbered list, item 2",
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The item stands word for word as number 2 of the review’s list. Here a bullet "
            "replaces the number, and no marks set it off."
        ),
    ),
    Provenance(
        id=ProvenanceId("P119"),
        claim=ClaimId("C119"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
                locator="numbered list, item 3",
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The item stands word for word as number 3 of the review’s list. Here a bullet "
            "replaces the number, and no marks set it off."
        ),
    ),
    Provenance(
        id=ProvenanceId("P120"),
        claim=ClaimId("C120"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
                locator="numbered list, item 4",
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The item stands word for word as number 4 of the review’s list. Here a bullet "
            "replaces the number, and no marks set it off."
        ),
    ),
    Provenance(
        id=ProvenanceId("P121"),
        claim=ClaimId("C121"),
        wording=Wording.SHARED,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The part of the review that was seen ends before this item. That it stood in the same "
            "list is concluded from the items before."
        ),
    ),
    Provenance(
        id=ProvenanceId("P122"),
        claim=ClaimId("C122"),
        wording=Wording.SHARED,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The bracket that carries it stands in an item which lies beyond the part of the "
            "review that was seen."
        ),
    ),
    Provenance(
        id=ProvenanceId("P123"),
        claim=ClaimId("C123"),
        wording=Wording.SHARED,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a review of the book by Elissa Malcohn",
                shown=Visibility.ABSENT,
                sources=(SourceId("malcohn-psychcentral"),),
            ),
            Link(
                label="Friction, by McCauley and Moskalenko",
                shown=Visibility.NAMED,
                sources=(SourceId("mccauley-moskalenko-2011"),),
            ),
        ),
        note=(
            "The part of the review that was seen ends before this item. That it stood in the same "
            "list is concluded from the items before."
        ),
    ),
    Provenance(
        id=ProvenanceId("P124"),
        claim=ClaimId("C124"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P125"),
        claim=ClaimId("C125"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P126"),
        claim=ClaimId("C126"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P127"),
        claim=ClaimId("C127"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ABSENT,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="first paragraph",
            ),
        ),
        note=(
            "A run of eight words on the strategies stands alike there, as something that people "
            "are often told. No marks set it off."
        ),
    ),
    Provenance(
        id=ProvenanceId("P128"),
        claim=ClaimId("C128"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note=(
            "The phrase on personal contact was not found in the commentary that the rest of the "
            "sentence shares words with."
        ),
    ),
    Provenance(
        id=ProvenanceId("P129"),
        claim=ClaimId("C129"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.HIGH,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ABSENT,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="first paragraph",
            ),
        ),
        note=(
            "A run of five words on the supply stands alike there. The fitting to the person is "
            "added here."
        ),
    ),
    Provenance(
        id=ProvenanceId("P130"),
        claim=ClaimId("C130"),
        wording=Wording.SHARED,
        known=Ground.COMPARED,
        confidence=Confidence.MEDIUM,
        chain=(
            Link(
                label="a commentary of The Telegraph",
                shown=Visibility.ABSENT,
                sources=(SourceId("telegraph-2015-handbook"),),
                locator="first paragraph",
            ),
        ),
        note=(
            "The words on the supply are shared with the commentary. That other groups have it too "
            "is added here."
        ),
    ),
    Provenance(
        id=ProvenanceId("P131"),
        claim=ClaimId("C131"),
        wording=Wording.PARAPHRASE,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="Clark McCauley and Sophia Moskalenko",
                shown=Visibility.NAMED,
            ),
        ),
        note=(
            "No passage of theirs with this thought was found. Their book and the unseen end of a "
            "review are possible places."
        ),
    ),
    Provenance(
        id=ProvenanceId("P132"),
        claim=ClaimId("C132"),
        wording=Wording.QUOTED,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
        chain=(
            Link(
                label="Clark McCauley and Sophia Moskalenko",
                shown=Visibility.NAMED,
            ),
        ),
        note=(
            "The quotation opens with three dots, and no source of it was found. The unseen end of "
            "Malcohn’s review is one possible place."
        ),
    ),
    Provenance(
        id=ProvenanceId("P133"),
        claim=ClaimId("C133"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
    Provenance(
        id=ProvenanceId("P134"),
        claim=ClaimId("C134"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
        note="The thought is near to one in Malcohn’s review, but the words are not shared.",
    ),
    Provenance(
        id=ProvenanceId("P135"),
        claim=ClaimId("C135"),
        wording=Wording.OWN,
        known=Ground.INFERRED,
        confidence=Confidence.MEDIUM,
    ),
)
