"""The records of this casebook, as plain typed rows: a module for each kind of record."""

from casebook.books import Book, Records
from casebook.data.article import ARTICLE
from casebook.data.assessments import ASSESSMENTS
from casebook.data.claims import CLAIMS
from casebook.data.editions import EDITIONS
from casebook.data.events import EVENTS
from casebook.data.mechanisms import MECHANISMS
from casebook.data.mirrors import MIRRORS
from casebook.data.names import NAMES
from casebook.data.omissions import OMISSIONS
from casebook.data.provenances import PROVENANCES
from casebook.data.questions import QUESTIONS
from casebook.data.reasons import REASONS
from casebook.data.sections import SECTIONS
from casebook.data.segments import SEGMENTS
from casebook.data.sources import SOURCES
from casebook.data.terms import TERMS
from casebook.data.voices import VOICES

BOOK = Book(
    article=ARTICLE,
    sections=Records("section", SECTIONS),
    segments=Records("segment", SEGMENTS),
    names=Records("name", NAMES),
    voices=Records("voice", VOICES),
    claims=Records("claim", CLAIMS),
    provenances=Records("provenance", PROVENANCES),
    assessments=Records("assessment", ASSESSMENTS),
    omissions=Records("omission", OMISSIONS),
    mechanisms=Records("mechanism", MECHANISMS),
    reasons=Records("reason", REASONS),
    mirrors=Records("mirror", MIRRORS),
    questions=Records("question", QUESTIONS),
    events=Records("event", EVENTS),
    terms=Records("term", TERMS),
    sources=Records("source", SOURCES),
    editions=Records("edition", EDITIONS),
)
