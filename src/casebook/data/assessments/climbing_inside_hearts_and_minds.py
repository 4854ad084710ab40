"""How the claims of the section Climbing inside hearts and minds hold up."""

from casebook.records import Assessment, AssessmentId, ClaimId, Evidence, SourceId
from casebook.values import Date
from casebook.vocabulary import (
    Attribution,
    Bearing,
    Confidence,
    Seen,
    Unlocated,
    Verdict,
)

ASSESSED = Date(iso="2026-11-22")

ASSESSMENTS = (
    Assessment(
        id=AssessmentId("A082"),
        claim=ClaimId("C082"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="Publisher and trade press name these two, and no one else, as the authors.",
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It lists the two as authors of the edition of 2011.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The notice heads its entry with both names.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A title page with other names.",
    ),
    Assessment(
        id=AssessmentId("A083"),
        claim=ClaimId("C083"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The words are those of a reviewer whom the article does not name here. It names only "
            "the book and its authors."
        ),
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "The joint working of the mechanisms is the matter of one section, the last, which "
            "takes one life as its case. The rest of the book takes them one at a time, and the "
            "effect on governments is left out here."
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="third paragraph",
                finding=(
                    "It says this of the fourth section, on bin Laden, and of governments as well "
                    "as of those who attack them."
                ),
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding=(
                    "It puts the naming of twelve mechanisms first, and case histories that show "
                    "them."
                ),
            ),
            Evidence(
                source=SourceId("vridar-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "A reader of the book: one mechanism may be enough, though several are more "
                    "usual."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A look at the book that finds joint working as its theme throughout."
        ),
    ),
    Assessment(
        id=AssessmentId("A084"),
        claim=ClaimId("C084"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The article credits the book, and the book makes this point, as two reviews of it "
            "tell. The book itself was not seen."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The trade notice, another review and the publisher all put ordinary people and "
            "ordinary psychology at the heart of the book."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "The authors argue against illness of the mind as the cause and for normal "
                    "psychology."
                ),
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second paragraph",
                finding="It finds the case for normal processes compelling.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="Unexceptional people are moved to violence that is not.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A reading of the whole book that finds the point marginal or absent."
        ),
    ),
    Assessment(
        id=AssessmentId("A085"),
        claim=ClaimId("C085"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The two authors hold this, as the trade notice and a review of their book report."
        ),
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "No single disorder or profile marks these people out. Yet mental illness is more "
            "common among lone attackers than among members of groups, and in US data it helps to "
            "tell violent from non-violent extremists."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the authors’ case that normal psychology is enough.",
            ),
            Evidence(
                source=SourceId("corner-gill-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The odds of a mental illness were some 13.5 times as high for lone "
                "attackers as for members of groups.",
            ),
            Evidence(
                source=SourceId("corner-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It starts from studies that found disorders to be common among lone "
                "attackers.",
            ),
            Evidence(
                source=SourceId("gill-corner-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, there is no profile, but kinds of attacker differ.",
            ),
            Evidence(
                source=SourceId("lafree-2018"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "A history of mental illness goes with violence among extremists in the United "
                    "States."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Studies with a comparison group from the whole population that agree one way or the "
            "other would settle it."
        ),
    ),
    Assessment(
        id=AssessmentId("A086"),
        claim=ClaimId("C086"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "It is a moral feeling, voiced on behalf of readers. Neither the conduct nor the "
            "people asked are named, so no poll could be set beside it."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="If it named an act and whose feelings it means, a survey could test it.",
    ),
    Assessment(
        id=AssessmentId("A087"),
        claim=ClaimId("C087"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "It says how people look to an onlooker, which is a judgement of taste and morals. The "
            "cited book avoids such words."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The authors do without words such as evil or crazy.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "If it claimed a diagnosis rather than an impression, clinical studies could test it."
        ),
    ),
    Assessment(
        id=AssessmentId("A088"),
        claim=ClaimId("C088"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Ancient sites in Iraq and Syria were destroyed in 2015, and IS itself published "
            "pictures of the ruin of a temple at Palmyra."
        ),
        evidence=(
            Evidence(
                source=SourceId("timesofisrael-2015-palmyra"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS published images of the destruction of the temple.",
            ),
            Evidence(
                source=SourceId("roundnews-2015-baalshamin"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the destruction of the temple of Baalshamin.",
            ),
            Evidence(
                source=SourceId("cnn-2015-sites"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="A gallery shows sites that the group had damaged by March 2015.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that others destroyed these sites.",
    ),
    Assessment(
        id=AssessmentId("A089"),
        claim=ClaimId("C089"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "Whose heritage a temple is turns on a value, not on a fact. Owners in law, "
            "neighbours and the whole world can each be meant."
        ),
        evidence=(
            Evidence(
                source=SourceId("timesofisrael-2015-palmyra"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports what was lost at Palmyra.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Put as a claim about listing by an international body, it could be checked.",
    ),
    Assessment(
        id=AssessmentId("A090"),
        claim=ClaimId("C090"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "The acts and their display are on record, and reports of a film of 2015 tell of the "
            "religious grounds that the men gave. Joy was looked for in such reports and found "
            "only as the impression of one partisan site."
        ),
        evidence=(
            Evidence(
                source=SourceId("timesofisrael-2015-palmyra"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Publishing the images shows a wish to display the act, not a mood.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "An eyewitness account or a described recording that shows delight at the destruction."
        ),
    ),
    Assessment(
        id=AssessmentId("A091"),
        claim=ClaimId("C091"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "IS showed the killing of a captured Jordanian pilot in a film of 3 February 2015, and "
            "Jordan confirmed his death."
        ),
        evidence=(
            Evidence(
                source=SourceId("huffpost-2015-pilot"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the film and what it shows.",
            ),
            Evidence(
                source=SourceId("jpost-2015-pilot"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Jordan dates the killing to 3 January 2015.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take a finding by Jordan that he died in another "
        "way.",
    ),
    Assessment(
        id=AssessmentId("A092"),
        claim=ClaimId("C092"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "IS made a film of its own about crowds that cheer the pilot’s death on large screens "
            "in Raqqa. How many in the crowd belonged to IS, and how freely they cheered, cannot "
            "be told from it."
        ),
        evidence=(
            Evidence(
                source=SourceId("independent-2015-raqqa"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="IS released a film of cheering men and boys, whose title speaks of joy.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Proof that the cheering was forced or staged by people outside IS."
        ),
    ),
    Assessment(
        id=AssessmentId("A093"),
        claim=ClaimId("C093"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Monitors and a UN inquiry record killings of civilians and captives in large numbers, "
            "in Syria and in northern Iraq. Only the word for the scale is a judgement."
        ),
        evidence=(
            Evidence(
                source=SourceId("reuters-2015-2154"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "A monitor counted at least 2,154 people killed away from battle in Syria in "
                    "ten months; not all were civilians."
                ),
            ),
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="para. 1",
                finding="It speaks of extreme violence against civilians and captives.",
            ),
            Evidence(
                source=SourceId("amnesty-ch-2014"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports mass killings of men and boys in northern Iraq in August 2014.",
            ),
            Evidence(
                source=SourceId("amnesty-2014-ethnic-cleansing"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="summary, p. 4",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take evidence that all these counts are false by "
        "far.",
    ),
    Assessment(
        id=AssessmentId("A094"),
        claim=ClaimId("C094"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The UN inquiry on Syria found that women were put to death. Its paragraphs on this "
            "were seen only as summarised."
        ),
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As a UN spokesman summarised it, women were killed for contact with men.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A reading of the report that does not bear out the summary.",
    ),
    Assessment(
        id=AssessmentId("A095"),
        claim=ClaimId("C095"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The UN inquiry counts children among the victims of executions in Syria, and Amnesty "
            "reports boys among those killed in northern Iraq."
        ),
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding=(
                    "As a UN spokesman summarised it, children were victims as well as witnesses "
                    "of executions."
                ),
            ),
            Evidence(
                source=SourceId("amnesty-ch-2014"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names boys with the men killed in August 2014.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Nothing likely: it would take a correction by the UN inquiry or by Amnesty "
        "of these cases.",
    ),
    Assessment(
        id=AssessmentId("A096"),
        claim=ClaimId("C096"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.CONTESTED,
        reason=(
            "That religious grounds are given is plain. Whether they are a pretext or a real "
            "motive is what scholars dispute, and nothing found from before the article decides "
            "it."
        ),
        evidence=(
            Evidence(
                source=SourceId("dawson-2021"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It argues that religious conviction is wrongly ruled out as a motive.",
            ),
            Evidence(
                source=SourceId("watts-selectedwisdom"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="quotation from Friction, p. 5",
                finding="The book finds ideology too simple and too general a cause.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Agreement among studies on how to tell a stated motive from a real one."
        ),
    ),
    Assessment(
        id=AssessmentId("A097"),
        claim=ClaimId("C097"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It claims only that the process can be followed, and the research seen does explain "
            "it by ordinary psychology. To understand it afterwards is not to foretell it, and no "
            "single model fits all."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The book explains the way to violence by normal psychology.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It sets out twelve mechanisms for persons, groups and masses.",
            ),
            Evidence(
                source=SourceId("eadr-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="As summarised, no single model fits.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Evidence that the known mechanisms explain next to nothing of how people radicalise."
        ),
    ),
    Assessment(
        id=AssessmentId("A098"),
        claim=ClaimId("C098"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "A review of this book in that journal was looked for by title and by wording, and "
            "none was found. The article gives neither reviewer nor issue."
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A table of contents of the journal that lists the review would decide it.",
    ),
    Assessment(
        id=AssessmentId("A099"),
        claim=ClaimId("C099"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason=(
            "The review was not found, so it cannot be said whether it has these words."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It describes the book as its publisher and the trade press do. Both make ordinary "
            "people the point of the mechanisms."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It gives the case against abnormal minds as what the authors argue.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It says what the mechanisms together show about unexceptional people.",
            ),
            Evidence(
                source=SourceId("firester-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second paragraph",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A reading of the book that finds another main argument.",
    ),
    Assessment(
        id=AssessmentId("A100"),
        claim=ClaimId("C100"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason=(
            "The sentence is presented as the review’s, and the review could not be found."
        ),
        verdict_then=Verdict.CONTESTED,
        verdict=Verdict.CONTESTED,
        reason=(
            "No common disorder has been found. That their lives are normal goes further: police "
            "records, loose work and mental illness are more common in several groups that were "
            "studied. A police record is not a conviction."
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first two paragraphs",
                finding="Ordinary people can be moved to such acts by circumstances.",
            ),
            Evidence(
                source=SourceId("corner-gill-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Mental illness is far more common among lone attackers than in groups.",
            ),
            Evidence(
                source=SourceId("lafree-2018"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Among extremists, unsteady work, radical friends and a criminal record go "
                "with violence.",
            ),
            Evidence(
                source=SourceId("basra-neumann-2017"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "Police studies found earlier records for about two thirds of 778 travellers "
                    "from Germany."
                ),
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Comparison with people of the same age and place would settle how normal the lives "
            "were."
        ),
    ),
    Assessment(
        id=AssessmentId("A101"),
        claim=ClaimId("C101"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason=(
            "It is given as the review’s word, which could not be set beside the review."
        ),
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Strong belief is a usual part and belongs to the authors’ definition. But their own "
            "mechanisms of love and of risk and status need none, and they later part opinion from "
            "action."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Radicalisation is growing extremity of belief, feeling and conduct.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names love and the draw of risk and status beside a cause.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="The model treats radical opinion and radical action apart.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Data that show strong conviction before action in nearly all cases would bear it out."
        ),
    ),
    Assessment(
        id=AssessmentId("A102"),
        claim=ClaimId("C102"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason="The words cannot be checked, since the review was not found.",
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Some do go from belief to act. On the slippery slope it is the small acts that come "
            "first and the belief that grows, and most who hold radical views never act on them."
        ),
        evidence=(
            Evidence(
                source=SourceId("start-mooc-module3"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="slides, week 3",
                finding="One of the authors teaches opinion and action as two pyramids.",
            ),
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="On the slope each step taken justifies the next.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017a"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract and START’s news item",
                finding="Opinion and action radicalise apart, and few with radical opinions act.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Life histories that show belief before act as the rule would bear it out.",
    ),
    Assessment(
        id=AssessmentId("A103"),
        claim=ClaimId("C103"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason="No text of the review was found in which the bracket could be read.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It is put as a mere possibility, and so it stands: a wrong done to oneself or to "
            "one’s own can set things off, while several mechanisms need no such event."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A death or another wrong in somebody’s life can start it.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="numbered list, items 1–2",
                finding="Two mechanisms begin with harm that was done.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Studies that find no such event in any case.",
    ),
    Assessment(
        id=AssessmentId("A104"),
        claim=ClaimId("C104"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason="This too is credited to a review that was looked for and not found.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Sources before and since list many causes, in the person, in groups and in society, "
            "and none of them holds for all."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It tells twelve mechanisms apart at three levels.",
            ),
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="There are many pathways, not one.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Pooled studies give many factors with effects of different size.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that a few factors explain nearly all cases.",
    ),
    Assessment(
        id=AssessmentId("A105"),
        claim=ClaimId("C105"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It says no more than that they may be normal at first, and the book’s case histories "
            "are of such people. Some are not, which the wording allows."
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first two paragraphs",
                finding="The book tells of ordinary people moved step by step.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Normal people can be moved to violence.",
            ),
            Evidence(
                source=SourceId("corner-gill-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Some lone attackers had a mental illness.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Proof that all who radicalise were disordered from the outset."
        ),
    ),
    Assessment(
        id=AssessmentId("A106"),
        claim=ClaimId("C106"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "To call people monstrous is a moral verdict, which no measure fits. It takes back "
            "part of what the book is quoted for."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "Restated as a claim about named acts after a named time, it could be checked."
        ),
    ),
    Assessment(
        id=AssessmentId("A107"),
        claim=ClaimId("C107"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Two of the mechanisms are grievances, and there it fits. Love, risk and status and "
            "the slippery slope do not work by discontent."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Love and the draw of risk and status are among the factors.",
            ),
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Thrill, boredom and small steps stand beside the two grievances.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="numbered list, items 1–4",
                finding="Two of the four items seen are grievances.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change=(
            "A statement by the two authors that every mechanism feeds on discontent."
        ),
    ),
    Assessment(
        id=AssessmentId("A108"),
        claim=ClaimId("C108"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Belonging matters where somebody has lost other ties or follows a loved one. But most "
            "mechanisms are no offer that somebody makes, and some need no recruiter."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="People whose anchors fall away begin to drift.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-sma"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="Radical feeling can grow apart from any group that seeks members.",
            ),
            Evidence(
                source=SourceId("kruglanski-2022"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It treats the loss of a sense of mattering as a motive.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A passage of the book that treats the mechanisms as offers of belonging."
        ),
    ),
    Assessment(
        id=AssessmentId("A109"),
        claim=ClaimId("C109"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "The draw of danger and adventure comes near it in one mechanism. Otherwise the "
            "authors start from ordinary motives, not from a violent impulse."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Normal psychology, not a violent nature, is the book’s explanation.",
            ),
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="What draws young men is thrill and adventure.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-sma"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="opening",
                finding="Not all who radicalise are sought out by a group.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A passage of the book that presupposes an urge to violence.",
    ),
    Assessment(
        id=AssessmentId("A110"),
        claim=ClaimId("C110"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "It may be so. Accounts of recruiting that were seen tell of talk about wrongs done to "
            "Muslims, but none was found in which anger itself is approved."
        ),
        evidence=(
            Evidence(
                source=SourceId("callimachi-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A contact argued that Muslims are persecuted where the young woman lived.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change=(
            "A record of such a conversation in which anger is called right would bear it out."
        ),
    ),
    Assessment(
        id=AssessmentId("A111"),
        claim=ClaimId("C111"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The wording seems invented, while the offer is on record. Reports of 2015 show "
            "recruiters and online contacts who give company and close attention to one person."
        ),
        evidence=(
            Evidence(
                source=SourceId("callimachi-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="New friends online gave a young woman more attention than anyone before.",
            ),
            Evidence(
                source=SourceId("abendblatt-2015-wolfsburg"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "A man on trial tells of a recruiter with an open ear for each of the group."
                ),
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Records of recruiting that show no such offer.",
    ),
    Assessment(
        id=AssessmentId("A112"),
        claim=ClaimId("C112"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Two reports of summer 2015 tell of recruiters or contacts who spoke of a new state "
            "that was being built. The words in the article seem to be its own."
        ),
        evidence=(
            Evidence(
                source=SourceId("callimachi-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Contacts told a young woman of a homeland that IS was building.",
            ),
            Evidence(
                source=SourceId("abendblatt-2015-wolfsburg"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "A recruiter spoke warmly of a new and just state, a man on trial told the "
                    "court."
                ),
            ),
            Evidence(
                source=SourceId("npr-2015-neumann"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Belief in the new state was one of the motives of people who later left.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Evidence against both of these accounts.",
    ),
    Assessment(
        id=AssessmentId("A113"),
        claim=ClaimId("C113"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A UN inquiry finds that IS displays its strength in order to draw recruits. What the "
            "power was to be for is not said, since the sentence stops."
        ),
        evidence=(
            Evidence(
                source=SourceId("un-coi-2014-rule-of-terror"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="para. 3",
                finding="Publicity for violence is meant to show strength and attract recruits.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="The missing end of the sentence could change what has to be checked.",
    ),
    Assessment(
        id=AssessmentId("A114"),
        claim=ClaimId("C114"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Notes on the authors in their journal article and their blog give training and posts "
            "in psychology."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="authors’ note",
                finding=(
                    "One is a professor of psychology, the other has a doctorate in social "
                    "psychology."
                ),
            ),
            Evidence(
                source=SourceId("psychology-today-friction"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="authors’ notes",
                finding="One of the two is said there to teach psychology.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It calls both psychologists.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that either holds no such training.",
    ),
    Assessment(
        id=AssessmentId("A115"),
        claim=ClaimId("C115"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The description stands in a review and in the publisher’s text, and the article gives "
            "neither as its source."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The publisher and a reviewer say so. No record of the work from another side was "
            "found, though one of the two had a fellowship of that department."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It says that both advise the department.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="first paragraph",
                finding="It says the same.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="authors’ note",
                finding="Moskalenko was then a fellow of the department.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A statement by the department or the authors on the work would settle it.",
    ),
    Assessment(
        id=AssessmentId("A116"),
        claim=ClaimId("C116"),
        attribution=Attribution.IMPRECISE,
        attribution_reason=(
            "The authors name twelve mechanisms. Six is their number for the individual level "
            "alone."
        ),
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "The book has twelve mechanisms, and those listed are the individual level only. Left "
            "out are three of groups and three of masses, so that states and publics drop out of "
            "view."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                locator="publisher’s description",
                finding="It counts twelve.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It counts twelve.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="second and fourth paragraphs",
                finding="It counts twelve and gives its list as the individual level.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="table",
                finding=(
                    "Six stand at the individual level, three at that of groups, three at that of "
                    "masses."
                ),
            ),
            Evidence(
                source=SourceId("firester-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="quotation from Friction, p. 12",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2017b"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="A description of the later edition still counts twelve.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="A page of the book that counts six in all.",
    ),
    Assessment(
        id=AssessmentId("A117"),
        claim=ClaimId("C117"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The two authors teach this, as a lecture on the book tells. The words are the "
            "reviewer’s, who is not named."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "As an account of what the two authors mean, it holds: a lecture and a review describe "
            "this mechanism alike. Revenge is a narrow word for it, since anger at injustice "
            "counts too, and how often it works so is not shown."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A wrong in one’s own life leads to the wish for revenge.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="It lists personal grievance first at the individual level.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="numbered list, item 1",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A definition in the book that leaves out harm to oneself or loved ones."
        ),
    ),
    Assessment(
        id=AssessmentId("A118"),
        claim=ClaimId("C118"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "It is a mechanism of theirs, described so in a lecture. The wording belongs to a "
            "reviewer without a name here."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "It renders the authors’ term fairly, as lecture and review agree on harm to a group "
            "or cause. Defence and duty belong to it as well as revenge, and the sources seen give "
            "no measure of how common it is."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Somebody feels bound to act for a larger group and its wrongs.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="It lists group grievance second.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="numbered list, item 2",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A definition in the book without harm to a group or cause.",
    ),
    Assessment(
        id=AssessmentId("A119"),
        claim=ClaimId("C119"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "The authors have this mechanism, as lecture and trade notice tell. Only the phrasing "
            "is the reviewer’s."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The gloss is fair as a description of the authors’ term. Its point is how each small "
            "act persuades the person who does it, and what share of cases go this way is not said."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="One act makes the next and graver one seem right.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It describes a series of changes, from a cause to a group to acts.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="numbered list, item 3",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A definition in the book that has nothing to do with gradual involvement."
        ),
    ),
    Assessment(
        id=AssessmentId("A120"),
        claim=ClaimId("C120"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "Love is a mechanism in the book, as notice and reader’s table show. The sentence "
            "itself is the reviewer’s."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The gloss fits what reviewers report of the book. Attraction suggests romance, but "
            "brothers and friends count too, and whether love alone suffices is not tested in what "
            "was seen."
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="numbered list, item 4",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="It gives love as a mechanism, with cases.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It names love among the factors.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A definition in the book that excludes personal ties.",
    ),
    Assessment(
        id=AssessmentId("A121"),
        claim=ClaimId("C121"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="The mechanism is theirs, as notice, table and lecture show.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "The sources describe a pull of danger, adventure and rank that needs no shared creed. "
            "The cases in the book come from very different movements, and pooled studies since "
            "then give thrill-seeking much weight."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Bored people who seek a thrill can radicalise through that alone.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The draw of risk and status counts, and shared ideology is no cause.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="Its cases run from nineteenth-century Russia to Iraq.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Thrill-seeking is among the factors with the largest effects.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A definition in the book that ties this mechanism to an ideology."
        ),
    ),
    Assessment(
        id=AssessmentId("A122"),
        claim=ClaimId("C122"),
        attribution=Attribution.CONFIRMED,
        attribution_reason="A lecture that follows the book says the same of young men.",
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "One lecture that follows the book finds the search for action and adventure strongest "
            "in young men. It gives no figures in the part seen, and nothing else was found that "
            "compares age and sex on this motive."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="Thrill seeking is said to attract young males more.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Sociodemographic factors, as it calls them, show the smallest effects.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change=(
            "A study that compares the motive by age and sex and finds no difference."
        ),
    ),
    Assessment(
        id=AssessmentId("A123"),
        claim=ClaimId("C123"),
        attribution=Attribution.CONFIRMED,
        attribution_reason=(
            "It is a mechanism in the book, as the reader’s table and the lecture show."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "Lecture and table agree on what the term means: when ties and routines fall away, a "
            "person is open to whatever group takes them in. It is a description built on cases, "
            "not a measured effect."
        ),
        evidence=(
            Evidence(
                source=SourceId("coursera-schanzer"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="When anchors are lost, the person drifts.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="table",
                finding="It lists unfreezing last at the individual level, with two cases.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A definition in the book without the loss of ties.",
    ),
    Assessment(
        id=AssessmentId("A124"),
        claim=ClaimId("C124"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason="The authors set no order among the mechanisms, and a single one may be enough.",
        evidence=(
            Evidence(
                source=SourceId("vridar-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="One factor can suffice, and often several come together.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It tells mechanisms apart by level, not by order in time.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="A passage of the book that puts them in a fixed order.",
    ),
    Assessment(
        id=AssessmentId("A125"),
        claim=ClaimId("C125"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason=(
            "Several often combine, but one may be enough. That they act on the will is the "
            "article’s addition, and half of the twelve work on groups or whole publics."
        ),
        evidence=(
            Evidence(
                source=SourceId("vridar-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Sometimes one factor is enough; more often several meet.",
            ),
            Evidence(
                source=SourceId("mccauley-moskalenko-2008"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="It looks to conflict between groups more than to single minds.",
            ),
            Evidence(
                source=SourceId("sweetreason-2015"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="table",
                finding="Six of twelve stand at the levels of groups and masses.",
            ),
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="third paragraph",
                finding="The last section shows several mechanisms at work together.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A passage of the book that says they always act together on one will."
        ),
    ),
    Assessment(
        id=AssessmentId("A126"),
        claim=ClaimId("C126"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.CONTRADICTED,
        verdict=Verdict.CONTRADICTED,
        reason=(
            "A mechanism is a process, which nobody fits to a target. People can radicalise with "
            "no recruiter at all, and cases differ in which mechanisms were at work. Recruiters do "
            "adapt how they talk, but that is another claim."
        ),
        evidence=(
            Evidence(
                source=SourceId("mccauley-moskalenko-sma"),
                bearing=Bearing.CONTRADICTS,
                seen=Seen.TEXT,
                locator="opening",
                finding="Some radicalise by themselves and only then look for a group.",
            ),
            Evidence(
                source=SourceId("abendblatt-2015-wolfsburg"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="A recruiter listened to each and spoke first of prayer, not of war.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "A passage of the book in which the mechanisms are tools in a recruiter’s hand."
        ),
    ),
    Assessment(
        id=AssessmentId("A127"),
        claim=ClaimId("C127"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The words are those of a newspaper commentary, which the article does not name here."
        ),
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A count of accounts and a long report of 2015 show organised work online. How much it "
            "weighs beside personal ties is another question."
        ),
        evidence=(
            Evidence(
                source=SourceId("berger-morgan-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="At least 46,000 accounts of supporters were active in late 2014.",
            ),
            Evidence(
                source=SourceId("callimachi-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "It tells of steady and patient work on one young woman over several channels."
                ),
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="first paragraph",
                finding="It reports the skill as what people are often told.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="For German fighters personal ties outweigh social media.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that the accounts acted without plan or link to IS.",
    ),
    Assessment(
        id=AssessmentId("A128"),
        claim=ClaimId("C128"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.SUPPORTED,
        reason=(
            "A man on trial told a German court in August 2015 how a preacher won over a group "
            "face to face. Later reporting and research point the same way."
        ),
        evidence=(
            Evidence(
                source=SourceId("abendblatt-2015-wolfsburg"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding=(
                    "A man on trial, sentenced that December, tells of meetings with a recruiter "
                    "in person."
                ),
            ),
            Evidence(
                source=SourceId("deutschlandfunk-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding=(
                    "Reporting the judgment, it says that a preacher had recruited people in "
                    "Wolfsburg who were willing to go."
                ),
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Personal ties account for most of the German recruiting.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Proof that these contacts were none of the group’s.",
    ),
    Assessment(
        id=AssessmentId("A129"),
        claim=ClaimId("C129"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The picture of the supply comes in the words of a newspaper commentary, and the "
            "article names nobody for it here."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.CONTESTED,
        reason=(
            "In 2015 losses were made good as fast as they came, but nothing found from then shows "
            "that recruitment fitted to the person was the cause. Later work points to friends and "
            "kin more than to media, and by April 2016 the stream had shrunk to about 200 a month."
        ),
        evidence=(
            Evidence(
                source=SourceId("ap-2015-no-weaker"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="US officials saw IS replace its fighters as quickly as they were killed.",
            ),
            Evidence(
                source=SourceId("callimachi-2015"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.EXCERPT,
                finding="One case shows contacts who fitted their effort to a single young woman.",
            ),
            Evidence(
                source=SourceId("berger-morgan-2015"),
                bearing=Bearing.CONTEXT,
                seen=Seen.SUMMARY,
                unlocated=Unlocated.SECOND_HAND,
                finding="It counts accounts that backed IS, not people whom they recruited.",
            ),
            Evidence(
                source=SourceId("reynolds-hafez-2019"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding=(
                    "For fighters from Germany, social media played a smaller part than personal "
                    "ties."
                ),
            ),
            Evidence(
                source=SourceId("gersten-2016"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="Arrivals fell from between 1,500 and 2,000 a month to some 200.",
            ),
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="first paragraph",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change="Monthly figures of arrivals with the way each was recruited would settle it.",
    ),
    Assessment(
        id=AssessmentId("A130"),
        claim=ClaimId("C130"),
        attribution=Attribution.UNNAMED,
        attribution_reason=(
            "The words for the supply are another’s and are credited to nobody. The commentary’s "
            "opening does not bring in other groups."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "Which other groups are meant is not said. Figures on their foreign fighters or their "
            "recruiting were looked for in the sources at hand and not found."
        ),
        evidence=(
            Evidence(
                source=SourceId("telegraph-2015-handbook"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="first paragraph",
                finding="Its opening is about IS.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="Counts of foreigners who joined a named group other than IS would decide it.",
    ),
    Assessment(
        id=AssessmentId("A131"),
        claim=ClaimId("C131"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason=(
            "The two authors are named, but no text of theirs was found in which they ask for this."
        ),
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "It is advice on how to think, and what counts as proper understanding is a value. The "
            "book’s avoidance of hard words fits it and proves nothing."
        ),
        evidence=(
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="The authors set simple and heated words aside.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Restated as a claim that some view improves prediction or prevention, it could be "
            "tested."
        ),
    ),
    Assessment(
        id=AssessmentId("A132"),
        claim=ClaimId("C132"),
        attribution=Attribution.UNVERIFIABLE,
        attribution_reason=(
            "It stands in quotation marks after the authors’ names, and the words were found "
            "nowhere."
        ),
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason=(
            "Who is meant to enter, and what, is open. It may be advice to readers of the book "
            "rather than a finding about people who radicalise."
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.CONTEXT,
                seen=Seen.INFERRED,
                unlocated=Unlocated.EXCERPT,
                finding="The part not seen may hold the words.",
            ),
        ),
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change=(
            "The page from which the quotation comes would show its speaker and its sense."
        ),
    ),
    Assessment(
        id=AssessmentId("A133"),
        claim=ClaimId("C133"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "It is a forecast without date, person or act, and a gloss on a quotation of open "
            "sense. That anything may happen excludes nothing."
        ),
        evidence=(
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.CONTEXT,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Most processes of radicalisation do not end in violence.",
            ),
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="If it named acts and a time, follow-up studies could test it.",
    ),
    Assessment(
        id=AssessmentId("A134"),
        claim=ClaimId("C134"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.SUPPORTED,
        verdict=Verdict.IMPRECISE,
        reason=(
            "That ordinary processes suffice is what the book argues, and the sources seen from "
            "before the article say no less. Later studies find very uneven risk, and most people "
            "who are exposed never act, so that all is too wide a word. What the right pressures "
            "are is left open, which makes the claim hard to refute."
        ),
        evidence=(
            Evidence(
                source=SourceId("malcohn-psychcentral"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="second paragraph",
                finding="Anyone could undergo these processes.",
            ),
            Evidence(
                source=SourceId("publishers-weekly-2011"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                unlocated=Unlocated.UNPAGED,
                finding="It reports the case that normal people can be brought to violence.",
            ),
            Evidence(
                source=SourceId("firester-2016"),
                bearing=Bearing.SUPPORTS,
                seen=Seen.TEXT,
                locator="quotation from Friction, p. 4",
                finding="Any person or group can radicalise.",
            ),
            Evidence(
                source=SourceId("wolfowicz-2020"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Factors differ much in weight, those known from crime weighing most.",
            ),
            Evidence(
                source=SourceId("lafree-2018"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Some traits of life go with violence and others do not.",
            ),
            Evidence(
                source=SourceId("schuurman-2020"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.TEXT,
                locator="abstract",
                finding="Staying out of violence is the most common outcome.",
            ),
        ),
        confidence=Confidence.MEDIUM,
        assessed=ASSESSED,
        would_change=(
            "Evidence that no known trait lowers the risk to almost nothing would bear it out."
        ),
    ),
    Assessment(
        id=AssessmentId("A135"),
        claim=ClaimId("C135"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.NOT_CHECKABLE,
        verdict=Verdict.NOT_CHECKABLE,
        reason=(
            "How bitter or frightening a truth is, and whether more than all others, is feeling "
            "and a comparison without a measure."
        ),
        confidence=Confidence.HIGH,
        assessed=ASSESSED,
        would_change="Put as a survey of what readers fear, it could be measured.",
    ),
)
