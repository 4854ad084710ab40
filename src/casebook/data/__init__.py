"""The records of this casebook, as plain typed rows: a module for each kind of record."""

# ruff: noqa: C901, PLC0415, PLR0911, PLR0912 - each kind is loaded when it is first asked for, by
# an import that is written out, since tools that pack programs follow only those.

from casebook.books import Book


def rows(name: str) -> object:
    """
    Give the rows of one collection of the book, or its article or dataset.

    Args:
        name: The attribute of the book.

    Raises:
        ValueError: There is no such attribute.

    >>> rows("dataset")
    <Dataset disengagement-casebook: The disengagement casebook: one article on leaving ISIS, claim by claim>
    """  # noqa: E501 - a line of output is one line.
    match name:
        case "article":
            from casebook.data.article import ARTICLE

            return ARTICLE
        case "sections":
            from casebook.data.sections import SECTIONS

            return SECTIONS
        case "segments":
            from casebook.data.segments import SEGMENTS

            return SEGMENTS
        case "names":
            from casebook.data.names import NAMES

            return NAMES
        case "voices":
            from casebook.data.voices import VOICES

            return VOICES
        case "claims":
            from casebook.data.claims import CLAIMS

            return CLAIMS
        case "provenances":
            from casebook.data.provenances import PROVENANCES

            return PROVENANCES
        case "assessments":
            from casebook.data.assessments import ASSESSMENTS

            return ASSESSMENTS
        case "omissions":
            from casebook.data.omissions import OMISSIONS

            return OMISSIONS
        case "mechanisms":
            from casebook.data.mechanisms import MECHANISMS

            return MECHANISMS
        case "reasons":
            from casebook.data.reasons import REASONS

            return REASONS
        case "mirrors":
            from casebook.data.mirrors import MIRRORS

            return MIRRORS
        case "questions":
            from casebook.data.questions import QUESTIONS

            return QUESTIONS
        case "events":
            from casebook.data.events import EVENTS

            return EVENTS
        case "terms":
            from casebook.data.terms import TERMS

            return TERMS
        case "sources":
            from casebook.data.sources import SOURCES

            return SOURCES
        case "editions":
            from casebook.data.editions import EDITIONS

            return EDITIONS
        case "dataset":
            from casebook.data.dataset import DATASET

            return DATASET
        case _:
            raise ValueError(name)


BOOK = Book.late(rows)
