"""
The closed vocabularies: every word that a record may choose, each with its definition.

A member is a string, so it compares, sorts and prints as its word; its docstring is its
definition, and the pages show that very text.

>>> Kind("testimonial") is Kind.TESTIMONIAL
True
>>> print(Factor.PUSH.__doc__)
Something about the group or life in it that drives a person out.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Word(StrEnum):
    """
    A closed list of words, each defined in its docstring.

    A member is written ``NAME = "word", "Its definition."``.

    >>> [word.value for word in Weight]
    ['central', 'supporting', 'aside']
    """

    def __new__(cls, word: str, definition: str = "") -> Self:
        """Make a member whose value is the word and whose docstring is the definition."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.__doc__ = definition
        return member

    @property
    def definition(self) -> str:
        """The rule by which a coder chooses this word, as one or more sentences."""
        return self.__doc__ or ""

    @property
    def label(self) -> str:
        """The word as a reader meets it: spaces for hyphens."""
        return self.value.replace("-", " ")


class SegmentKind(Word):
    """What a stretch of the article is by its form. Exactly one for a segment."""

    SENTENCE = "sentence", "A sentence of the running text, or a line of a list."
    HEADING = "heading", "The heading of a section."
    TITLE = "title", "The title of the article."
    BYLINE = "byline", "The line that names the author."
    DATE = "date", "The line that gives the day of publication."
    IMAGE_ALT = "image-alt", "The text that stands in for a picture."


class Disposition(Word):
    """What a segment does in the argument. Exactly one for a segment."""

    CLAIM = (
        "claim",
        "It asserts at least one proposition in its own right. A sentence that breaks off "
        "counts as a claim when what is there asserts something.",
    )
    QUESTION = (
        "question",
        "Its main clause asks. What it asserts or presupposes on the way is recorded as "
        "claims all the same.",
    )
    LEAD_IN = (
        "lead-in",
        "It only introduces the words that follow. A claim that runs on from it may cite it.",
    )
    STRUCTURE = (
        "structure",
        "It orders or labels the page: title, byline, date, heading, text of a picture.",
    )
    TRANSITION = "transition", "It only links one thought to the next and asserts nothing."
    FRAGMENT = (
        "fragment",
        "It is too broken to assert or ask anything by itself and belongs to a neighbour.",
    )


class Kind(Word):
    """What sort of statement a claim makes, and so what would settle it. Exactly one."""

    EMPIRICAL = (
        "empirical",
        "States something about the world that records, counts or observation could bear "
        "out or refute.",
    )
    TESTIMONIAL = (
        "testimonial",
        "Reports what somebody saw, felt, thought or was told. It is settled by finding the "
        "testimony, and never rises above it.",
    )
    EXPLANATORY = "explanatory", "Says why or how something comes about."
    CONCEPTUAL = "conceptual", "Says what something is, what belongs to it, or how it differs."
    EVALUATIVE = "evaluative", "Praises, blames, weighs or likens by a standard of value."
    PRESCRIPTIVE = "prescriptive", "Says what ought to be done or allowed."
    PREDICTIVE = "predictive", "Says what will, would or may happen."


class Phase(Word):
    """
    The stage of a life with an extremist group that a claim is about. Exactly one.

    After the arc of involvement, engagement and disengagement in John Horgan's work; the
    last two words are added for what follows, and for what belongs to no stage.
    """

    INVOLVEMENT = "involvement", "How and why people come to join."
    ENGAGEMENT = "engagement", "Life in the group, and what the group and its members do."
    DISENGAGEMENT = "disengagement", "Why and how people leave, and what those who left say."
    REINTEGRATION = "reintegration", "What becomes of people after they left: law, trust, return."
    CONTEXT = "context", "Anything else: history, comparison, reflection, the article itself."


class Weight(Word):
    """How much of the article's argument rests on a claim. Exactly one."""

    CENTRAL = "central", "The argument as a whole would change if the claim fell."
    SUPPORTING = "supporting", "It carries a step of the argument, and others carry it too."
    ASIDE = "aside", "The argument would stand unchanged without it."


class RelationKind(Word):
    """How one claim bears on another, within the article."""

    RESTATES = (
        "restates",
        "Says again, in another voice or with another shade, what the other claim says.",
    )
    SUPPORTS = "supports", "Is offered as a reason, an instance or a consequence of the other."
    QUALIFIES = "qualifies", "Limits the other claim, hedges it or adds a condition."
    CONTRASTS = "contrasts", "Stands against the other claim, whether the article says so or not."

    @property
    def inverse(self) -> str:
        """The words for the same relation seen from the other claim."""
        return {
            RelationKind.RESTATES: "restated by",
            RelationKind.SUPPORTS: "supported by",
            RelationKind.QUALIFIES: "qualified by",
            RelationKind.CONTRASTS: "contrasts with",
        }[self]

    @property
    def label(self) -> str:
        """The words for the relation seen from this claim."""
        return "contrasts with" if self is RelationKind.CONTRASTS else self.value


class VoiceKind(Word):
    """What sort of speaker a voice is."""

    PERSON = "person", "One human being, named or not."
    BODY = "body", "An institution or agency."
    PUBLICATION = "publication", "A newspaper, a journal, a book or a report."
    GROUP = "group", "Several people who are made to speak as one."


class Level(Word):
    """The level at which a mechanism of radicalisation works, after its authors."""

    INDIVIDUAL = "individual", "It works on a single person."
    GROUP = "group", "It works among the members of a face-to-face group."
    MASS = "mass", "It works on a public, a nation or another large body of people."


class Factor(Word):
    """Which way a reason for leaving works."""

    PUSH = "push", "Something about the group or life in it that drives a person out."
    PULL = "pull", "Something outside the group that draws a person away from it."


class Origin(Word):
    """Where a reason for leaving comes from."""

    REPORT = "report", "One of the narratives that the research report sets out."
    ARTICLE = "article", "Named by the article and not among the report's narratives."


class Qualifier(Word):
    """How a number is to be taken."""

    EXACTLY = "exactly", "The number itself."
    AT_LEAST = "at-least", "The number is a floor."
    AT_MOST = "at-most", "The number is a ceiling."
    ABOUT = "about", "The number is an estimate or is rounded."
    UNDER = "under", "The true figure is below the number."
    OVER = "over", "The true figure is above the number."


class NameKind(Word):
    """What a proper name names."""

    PERSON = "person", "One human being."
    GROUP = "group", "An organisation, a movement or an army."
    PEOPLE = "people", "A people, a community of faith or the members of one."
    PLACE = "place", "A country, a region, a city."
    BODY = "body", "A government, an agency or an institution."
    WORK = "work", "A book, a newspaper, a journal."
    OTHER = "other", "A war, a scripture, a medium, a school of thought."


class SourceRole(Word):
    """How the article stands to a source."""

    SUBJECT = "subject", "It is the article itself."
    NAMED = "named", "The article names the work, its authors or its publisher."
    LEANED_ON = (
        "leaned-on",
        "The article does not name it, but shares its wording or retells its content.",
    )
    CONSULTED = "consulted", "The article does not use it; the casebook relies on it for a fact."


class Seen(Word):
    """How a source, or a place in it, was seen by those who made the records."""

    TEXT = "text", "The source itself or an excerpt of it was read; seldom the whole."
    SUMMARY = "summary", "Only somebody else's account of it was read."
    INFERRED = (
        "inferred",
        "Not read at this place: what stands there is concluded from wording, style or "
        "position. It may give context to a claim, and never decides one.",
    )
    MEMORY = (
        "memory",
        "Only remembered. It is refused as a source and as evidence; the method page lists such "
        "works as leads to check.",
    )


class Confidence(Word):
    """How sure those who made the records are of what they recorded."""

    HIGH = "high", "Good sources agree, and nothing that was found speaks against it."
    MEDIUM = "medium", "Probable; a source is indirect, undated or alone."
    LOW = "low", "A reasonable reading that rests on inference or on one weak source."


class Marks(Word):
    """
    Which form the apostrophes and quotation marks of a segment have.

    Straight ones come from a keyboard; typographic ones mostly from a text that was set or
    edited elsewhere. It is a trace, which alone proves nothing.
    """

    NONE = "none", "It has neither apostrophes nor quotation marks."
    STRAIGHT = "straight", "All of them are straight."
    TYPOGRAPHIC = "typographic", "All of them are typographic."
    MIXED = "mixed", "Some are straight and some typographic."


class Wording(Word):
    """Whose words carry a claim in the article. Exactly one for a claim."""

    OWN = "own", "The words are taken for the article's own: no other text with them was found."
    QUOTED = "quoted", "Quotation marks open and close around the words that carry the claim."
    UNCLOSED = (
        "unclosed",
        "A quotation mark opens and never closes, so the text does not show where the "
        "quotation ends.",
    )
    INTRODUCED = (
        "introduced",
        "No marks stand around the words, but a line before them announces them as another's.",
    )
    SHARED = (
        "shared",
        "The words stand in another text too, in a run of some length, and nothing in the "
        "article sets them off.",
    )
    PARAPHRASE = "paraphrase", "The article says in other words what a source says."


class Ground(Word):
    """How the provenance of a claim is known. Exactly one, the strongest."""

    COMPARED = "compared", "The words or the content were set beside the source, or an excerpt."
    STATED = (
        "stated",
        "The article says whom it takes the claim from; the source itself was not set beside it.",
    )
    INFERRED = (
        "inferred",
        "It is concluded from wording, punctuation, style or position; no text was at hand to "
        "set beside it.",
    )
    SOUGHT = "sought", "Another text with the words was looked for, and none was found."


class Visibility(Word):
    """How the article shows one link of an attribution chain to its reader."""

    NAMED = "named", "The article names it with the claim or in the sentence that leads to it."
    ELSEWHERE = "elsewhere", "The article names it, but further up or down, not with the claim."
    UNNAMED = "unnamed", "The article brings in a speaker or a source and gives no name."
    ABSENT = "absent", "Nothing in the text of the article shows it."

    @property
    def label(self) -> str:
        """The word as it stands beside a link of a chain."""
        return {
            Visibility.NAMED: "named with the claim",
            Visibility.ELSEWHERE: "named elsewhere in the article",
            Visibility.UNNAMED: "brought in without a name",
            Visibility.ABSENT: "not shown in the article",
        }[self]


class Attribution(Word):
    """
    The first verdict: does the voice that the article presents really say it?

    Exactly one for a claim. It judges the attribution, never the truth of what is said.
    """

    CONFIRMED = (
        "confirmed",
        "The voice that the article presents says this, in substance, in a source that was seen "
        "or in a summary of it.",
    )
    IMPRECISE = (
        "imprecise",
        "The voice says something near it, but a scope, a shade, the speaker within the voice "
        "or the document is off.",
    )
    MISATTRIBUTED = (
        "misattributed",
        "The voice that the article presents does not say this in what was seen; somebody else "
        "does, or nobody.",
    )
    UNNAMED = (
        "unnamed",
        "It is another's thought or wording, known or evident, and the article names no speaker "
        "for it where it stands. This holds whether or not the source was found.",
    )
    UNVERIFIABLE = (
        "unverifiable",
        "The article names a speaker or singles one out, but no source was found in which the "
        "words or the thought could be checked.",
    )
    OWN_VOICE = (
        "own-voice",
        "The author asserts it, and no other source of its wording is known, so there is no "
        "attribution to test.",
    )


class Verdict(Word):
    """
    The second verdict: is it so, on the best sources?

    Exactly one for a claim and a clock. It judges the statement as put, never those who
    make it.
    """

    SUPPORTED = "supported", "At least one good source bears the claim out as it is put."
    IMPRECISE = (
        "imprecise",
        "It is right in the main, but a number, a scope, a source or a shade is off, and a "
        "source shows it.",
    )
    CONTESTED = (
        "contested",
        "Good sources point both ways, or the claim turns on a judgement that sources dispute.",
    )
    CONTRADICTED = "contradicted", "Better evidence says otherwise."
    UNVERIFIABLE = (
        "unverifiable",
        "It could be checked in principle, but nothing was found that decides it.",
    )
    NOT_CHECKABLE = (
        "not-checkable",
        "No evidence could decide it: a value, an exhortation, a comparison without a measure, "
        "a forecast without a date. The reason says which.",
    )


class Bearing(Word):
    """How a piece of evidence stands to a claim as it is put."""

    SUPPORTS = "supports", "It agrees with the claim."
    QUALIFIES = "qualifies", "It limits the claim or shows that a part of it is off."
    CONTRADICTS = "contradicts", "It says what cannot be so if the claim is so."
    CONTEXT = "context", "It helps to understand the claim and decides nothing."


class Unlocated(Word):
    """Why a piece of evidence names no place within its source."""

    WHOLE = "whole", "The work as a whole bears on the claim, or its title does."
    UNPAGED = "unpaged", "It is a short text or a web page without numbered parts."
    EXCERPT = "excerpt", "It was read in an excerpt or a copy that shows no pages."
    SECOND_HAND = "second-hand", "It was seen through another's account, which names no place."
    NOT_NOTED = "not-noted", "The place was not noted when it was read."


class ChangeKind(Word):
    """What an edition did with records. Exactly one for a change."""

    ADDED = "added", "The records were not in any edition before."
    CORRECTED = "corrected", "The records say something else than before; their ids stay."
    WITHDRAWN = (
        "withdrawn",
        "The records are no longer in the book. Their ids stay unused, and the note says why.",
    )
