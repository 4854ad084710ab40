"""The graph of a book: both of its files say the same, and others read and judge it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import pytest
import rdflib
from pyld import jsonld
from pyshacl import validate
from rdflib.namespace import DCTERMS, PROV, RDF, RDFS, SDO, SKOS, XSD
from small_book import BOOK, changed

from casebook.books import Records
from casebook.data import BOOK as REAL
from casebook.errors import InvalidRecord
from casebook.formats import as_jsonld, as_nquads
from casebook.records import Change, Edition, EditionId, Provenance
from casebook.values import Date
from casebook.views.linked import PREFIXES, address_of, edition_iri, linked
from casebook.vocabulary import Attribution, ChangeKind, Ground, Verdict, VoiceKind, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book

# It warns of calls of its own.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
# It would write 2015 as the first day of 2015 and find it to differ from what the file says.
rdflib.NORMALIZE_LITERALS = False

BOOKS = pytest.mark.parametrize("book", [BOOK, REAL], ids=["small", "real"])
SHAPES = Path(__file__).with_name("shapes.ttl").read_text(encoding="utf-8")
OA = rdflib.Namespace(PREFIXES["oa"])
CITO = rdflib.Namespace(PREFIXES["cito"])

#: What is used of vocabularies of which rdflib has no list, written from their documents.
OTHERS = {
    "oa": {
        *("Annotation", "SpecificResource", "TextPositionSelector", "TimeState", "end", "hasBody"),
        *("hasSelector", "hasSource", "hasState", "hasTarget", "identifying", "motivatedBy"),
        *("sourceDate", "start"),
    },
    "cito": {"citesAsEvidence", "disputes", "obtainsBackgroundFrom", "qualifies", "supports"},
    "bibo": {"doi", "edition", "isbn", "issue", "number", "numPages", "pages", "volume"},
    "edtf": {"EDTF"},
}


def made(book: Book, base: str = "") -> tuple[str, str]:
    """Give the JSON-LD and the N-Quads of a book."""
    [first], [second] = as_jsonld.files(book, base=base), as_nquads.files(book, base=base)
    return first.content.decode(), second.content.decode()


_graphs: dict[int, rdflib.Graph] = {}


def graph_of(book: Book) -> rdflib.Graph:
    """Give the graph as rdflib reads it from the JSON-LD; of the two books it is read once."""
    if book not in (BOOK, REAL):
        return rdflib.Graph().parse(data=made(book)[0], format="json-ld")
    if id(book) not in _graphs:
        _graphs[id(book)] = rdflib.Graph().parse(data=made(book)[0], format="json-ld")
    return _graphs[id(book)]


def iri(book: Book, name: str) -> rdflib.URIRef:
    """Give a name below the address of a book."""
    return rdflib.URIRef(address_of(book) + name)


def own(book: Book, name: str) -> rdflib.URIRef:
    """Give a word of the book's own."""
    return iri(book, f"ns#{name}")


def names(terms: Any) -> set[str]:  # noqa: ANN401 - whatever rdflib gives.
    """Give terms as texts."""
    return {str(one) for one in terms}


def of_claim(book: Book, id: str) -> Provenance:
    """Give what is recorded of where a claim comes from."""
    [found] = [one for one in book.provenances if one.claim == id]
    return found


def told(book: Book) -> str:
    """Give what a validator of SHACL says of the graph of a book."""
    graph = rdflib.Graph().parse(data=made(book)[0], format="json-ld")
    return judged(graph, book)


def judged(graph: rdflib.Graph, book: Book) -> str:
    """Give what a validator of SHACL says of a graph."""
    shapes = rdflib.Graph().parse(data=SHAPES.replace("BASE", address_of(book)), format="turtle")
    conforms, _, text = validate(graph, shacl_graph=shapes)
    return "" if conforms else str(text)


@BOOKS
def test_rdflib_reads_the_same_statements_from_both_files(book: Book) -> None:
    """The quads have the name of the edition, and no node is blank."""
    quads = rdflib.Dataset().parse(data=made(book)[1], format="nquads")
    found = set(quads.quads())
    triples = {one[:3] for one in found}

    assert {iri(book, edition_iri(book))} == {one[3] for one in found}
    assert set(graph_of(book)) == triples
    assert not [one for triple in triples for one in triple if isinstance(one, rdflib.BNode)]


@BOOKS
def test_the_quads_are_those_that_canonicalisation_gives(book: Book) -> None:
    """An implementation of RDF's canonical form makes the same bytes of the JSON-LD."""
    text, quads = made(book)
    graph = f" <{iri(book, edition_iri(book))}> .\n"
    options = {"algorithm": "URDNA2015", "format": "application/n-quads"}

    assert quads.count(graph) == quads.count("\n")
    assert jsonld.normalize(json.loads(text), options) == quads.replace(graph, " .\n")


def test_characters_that_need_an_escape_have_it() -> None:
    """Quotation marks, backslashes, line ends and others are read back as they were."""
    note = 'a "b" \\ c\n\t\r\b\f\x01\x7f \N{LINE SEPARATOR} é 😀'
    book = changed(BOOK, "source", "lindel-2021", note=note)
    text, quads = made(book)
    found = rdflib.Dataset().parse(data=quads, format="nquads")
    [value] = {one[2] for one in found.quads((iri(book, "id/source/lindel-2021"),
                                              own(book, "note"), None, None))}  # fmt: skip
    assert note == str(value)
    assert r"a \"b\" \\ c\n\t\r\b\f\u0001\u007F " in quads
    assert rdflib.Literal(note) in set(
        rdflib.Graph().parse(data=text, format="json-ld").objects(None, own(book, "note"))
    )


@BOOKS
def test_the_files_are_the_same_each_time(book: Book) -> None:
    """Nothing but the book and the address goes into them."""
    again = replace(book)
    assert made(book) == made(again)
    assert made(book, "https://example.org/") == made(again, "https://example.org/")


@BOOKS
def test_the_graph_has_the_shapes_that_it_promises(book: Book) -> None:
    """A validator of SHACL finds nothing."""
    assert not told(book)


PLANTED: dict[str, tuple[str, str, str | None]] = {
    "a claim without a text": ("claim/C003", SDO.text, None),
    "a claim with two texts": ("claim/C003", SDO.text, rdflib.Literal("Also this.")),
    "a voice that is none": ("claim/C003", "voice", "id/source/board-2018"),
    "an attribution to a work": ("claim/C003", PROV.wasAttributedTo, "id/source/board-2018"),
    "an annotation with words": ("claim/C003#S007", OA.exact, rdflib.Literal("six captains")),
    "an annotation of nothing": ("claim/C003#S007", OA.hasBody, None),
    "a selector with words": ("segment/S007#selector", OA.exact, rdflib.Literal("six captains")),
    "a selector without a digest": ("segment/S007#selector", "digest", None),
    "a selector that ends before it starts": (
        "segment/S007#selector", OA.start,
        rdflib.Literal("99999", datatype=XSD.nonNegativeInteger),
    ),
    "an assessment without a verdict": ("assessment/A003", "verdict", None),
    "a review without a rating": ("assessment/A003", SDO.reviewRating, None),
    "a review of what nobody could decide": (
        "assessment/A003", "verdict", "ns#Verdict-not-checkable",
    ),
    "a rating with a number": (
        "assessment/A003#reviewRating", SDO.ratingValue, rdflib.Literal(5),
    ),
    "evidence from nowhere": ("assessment/A003#evidence-1", PROV.wasDerivedFrom, None),
    "evidence with a bearing that is none": (
        "assessment/A003#evidence-1", "bearing", rdflib.Literal("supports"),
    ),
    "evidence that supports and disputes": (
        "assessment/A003#evidence-1", CITO.disputes, "id/claim/C003",
    ),
    "evidence without a place or a reason": ("assessment/A003#evidence-2", "locator", None),
    "a concept without a label": ("mechanism/neglect", SKOS.prefLabel, None),
    "a concept in no scheme": ("term/line", SKOS.inScheme, None),
    "a related thing that is no concept": ("term/line", SKOS.related, "id/claim/C003"),
}  # fmt: skip
"""Faults: a node, a property, and what is added to it; without that all its values are taken."""


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(fault: str) -> None:
    """The shapes are tried on graphs that break them; each fault is told at its node."""
    place, name, value = PLANTED[fault]
    graph = rdflib.Graph().parse(data=made(BOOK)[0], format="json-ld")
    node = iri(BOOK, f"id/{place}")
    property_ = name if isinstance(name, rdflib.URIRef) else own(BOOK, name)
    if value is None:
        assert (node, property_, None) in graph
        graph.remove((node, property_, None))
    else:
        assert (node, RDF.type, None) in graph
        graph.add(
            (node, property_, value if isinstance(value, rdflib.Literal) else iri(BOOK, value))
        )

    assert str(node) in judged(graph, BOOK)


@BOOKS
def test_no_link_leads_nowhere(book: Book) -> None:
    """What has a name below the address of the book, or is the article, has a node."""
    graph = graph_of(book)
    subjects = set(graph.subjects())
    mine = [
        one
        for triple in graph
        for one in triple
        if isinstance(one, rdflib.URIRef) and str(one).startswith(address_of(book))
    ]

    assert set() == set(mine) - subjects
    assert rdflib.URIRef(book.article.url) in subjects


@BOOKS
def test_every_word_of_another_vocabulary_is_one_of_its_words(book: Book) -> None:
    """A misspelt word would mean nothing, and nobody would notice it."""
    listed = {"prov": PROV, "rdf": RDF, "rdfs": RDFS, "skos": SKOS, "dcterms": DCTERMS, "xsd": XSD}
    spaces = {PREFIXES[name]: space for name, space in listed.items()} | {str(SDO): SDO}
    graph = graph_of(book)
    types = {one.datatype for one in graph.objects() if isinstance(one, rdflib.Literal)}
    words = names(set(graph.predicates()) | set(graph.objects(None, RDF.type)) | types - {None})

    assert {OA.identifying} == set(graph.objects(None, OA.motivatedBy))
    for space, known in spaces.items():
        found = [rdflib.URIRef(one) for one in words if one.startswith(space)]
        assert [] == [one for one in found if one not in known]
    rest = {one for one in words if not one.startswith((*spaces, address_of(book)))}
    assert rest == rest & {
        PREFIXES[name] + word for name, others in OTHERS.items() for word in others
    }


@BOOKS
def test_every_word_of_its_own_is_explained(book: Book) -> None:
    """Its meaning is that of the field or the class in Python."""
    graph = graph_of(book)
    for word in set(graph.predicates()) | set(graph.objects(None, RDF.type)):
        if str(word).startswith(own(book, "")):
            assert (word, RDFS.label, None) in graph, word
            assert (word, RDFS.comment, None) in graph, word
    assert "claim: Whom the article presents as asserting it." in names(
        graph.objects(own(book, "voice"), RDFS.comment)
    )
    assert {Verdict.CONTESTED.definition} == names(
        graph.objects(own(book, "Verdict-contested"), SKOS.definition)
    )


@BOOKS
def test_the_graph_counts_what_the_book_counts(book: Book) -> None:
    """Claims, segments, places of claims, pieces of evidence, concepts and all other records."""
    graph = graph_of(book)

    def count(type_: rdflib.term.Node) -> int:
        return len(set(graph.subjects(RDF.type, type_)))

    pieces = [one for owner in (*book.assessments, *book.omissions) for one in owner.evidence]
    assert len(book.claims) == count(SDO.Claim)
    assert len(book.segments) == count(OA.SpecificResource) == count(OA.TextPositionSelector)
    assert sum(len(one.segments) for one in book.claims) == count(OA.Annotation)
    assert len(pieces) == count(own(book, "Evidence"))
    assert sum(len(one.chain) for one in book.provenances) == count(own(book, "Link"))
    for kind, records in book.by_kind.items():
        assert len(records) == count(own(book, kind.capitalize())), kind
    for kind in ("mechanism", "reason", "term"):
        concepts = set(graph.subjects(SKOS.inScheme, iri(book, f"id/{kind}")))
        assert {iri(book, f"id/{kind}/{id}") for id in book.of_kind(kind).ids} == concepts


@BOOKS
def test_a_claim_is_attributed_only_where_that_was_confirmed(book: Book) -> None:
    """Whom the article presents is another property; a publication is no agent."""
    graph = graph_of(book)
    for assessment in book.assessments:
        claim = iri(book, f"id/claim/{assessment.claim}")
        voice = book.voices[book.claims[assessment.claim].voice]
        said_by = iri(book, f"id/voice/{voice.id}")
        assert {said_by} == set(graph.objects(claim, own(book, "voice")))
        is_agent = voice.kind is not VoiceKind.PUBLICATION
        confirmed = assessment.attribution is Attribution.CONFIRMED
        agents = {said_by} if confirmed and is_agent else set()
        assert agents == set(graph.objects(claim, PROV.wasAttributedTo))
        byline = iri(book, f"id/article/{book.article.id}#author")
        assert (agents or {byline}) == set(graph.objects(claim, SDO.author))
        based = {said_by} if confirmed and not is_agent else set()
        assert based == set(graph.objects(claim, SDO.isBasedOn))


@BOOKS
def test_nobody_has_a_name_that_the_records_do_not_give(book: Book) -> None:
    """A voice that the article leaves without a name is described."""
    graph = graph_of(book)
    given = {SDO.name, SDO.familyName, SDO.givenName, RDFS.label, SKOS.prefLabel}
    for voice in book.voices:
        node = iri(book, f"id/voice/{voice.id}")
        found = {str(value) for name in given for value in graph.objects(node, name)}
        assert ({voice.label} if voice.named else set()) == found, voice.id
        assert voice.named or voice.label in names(graph.objects(node, SDO.description))


def test_a_segment_is_a_place_and_a_digest() -> None:
    """With the recipe and the algorithm of the digest, in the state of the day of publication."""
    graph, segment = graph_of(BOOK), BOOK.segments["S007"]
    node = iri(BOOK, "id/segment/S007")
    [selector] = graph.objects(node, OA.hasSelector)
    [state] = graph.objects(node, OA.hasState)
    found = {
        str(name).rpartition("#")[2]: str(value)
        for name, value in graph.predicate_objects(selector)
    }

    assert {rdflib.URIRef(BOOK.article.url)} == set(graph.objects(node, OA.hasSource))
    assert found == {
        "type": str(OA.TextPositionSelector),
        "start": str(segment.start),
        "end": str(segment.end),
        "digest": segment.digest,
        "recipe": "collapse-ws-v1",
        "algorithm": "The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8",
    }
    assert {"2019-05-14T00:00:00Z"} == names(graph.objects(state, OA.sourceDate))
    for id in BOOK.claims["C004"].segments:
        place = iri(BOOK, f"id/claim/C004#{id}")
        assert {iri(BOOK, f"id/segment/{id}")} == set(graph.objects(place, OA.hasTarget))


def test_concepts_are_grouped_by_level_and_by_factor() -> None:
    """A level is no broader mechanism, so it is a group; terms lead to those beside them."""
    graph = graph_of(BOOK)

    def members(group: str) -> set[str]:
        return names(graph.objects(iri(BOOK, group), SKOS.member))

    assert {str(iri(BOOK, "id/mechanism/neglect"))} == members("id/mechanism#group")
    assert {str(iri(BOOK, "id/reason/old-boat"))} == members("id/reason#push")
    assert {str(iri(BOOK, "id/reason/dry-land"))} == members("id/reason#pull")
    assert set() == members("id/mechanism#mass")
    assert {iri(BOOK, "id/term/ferry")} == set(
        graph.objects(iri(BOOK, "id/term/line"), SKOS.related)
    )


def test_claims_bear_on_each_other_by_words_of_the_books_own() -> None:
    """How a claim stands to another within the article is no evidence for it."""
    graph = graph_of(BOOK)
    assert (iri(BOOK, "id/claim/C002"), own(BOOK, "contrasts"), iri(BOOK, "id/claim/C001")) in graph
    assert (iri(BOOK, "id/claim/C004"), own(BOOK, "supports"), iri(BOOK, "id/claim/C005")) in graph


@BOOKS
def test_no_words_of_the_article_are_selected(book: Book) -> None:
    """Places are positions; there is no selector that quotes."""
    text = made(book)[0]
    assert "TextQuoteSelector" not in text
    assert not {"exact", "oa:exact", "prefix", "suffix"} & {
        key for node in things(json.loads(text)["@graph"]) for key in node
    }


def things(part: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever JSON holds.
    """Give every object in some data, those within others too."""
    if isinstance(part, dict):
        yield part
        part = list(part.values())
    for one in part if isinstance(part, list) else ():
        yield from things(one)


def test_a_claim_is_derived_from_what_was_set_beside_it() -> None:
    """The far end is its primary source; only quoted words are quoted, from the nearest work."""
    graph = graph_of(BOOK)
    report, letter = iri(BOOK, "id/source/board-2018"), iri(BOOK, "id/source/gazette-2019")
    paraphrased, quoted = iri(BOOK, "id/claim/C003"), iri(BOOK, "id/claim/C004")
    inferred = iri(BOOK, "id/claim/C006")

    # Who spoke first in the report was not seen to do so.
    assert (paraphrased, PROV.hadPrimarySource, None) not in graph
    assert {report} == set(graph.objects(paraphrased, PROV.wasDerivedFrom))
    assert (paraphrased, PROV.wasQuotedFrom, None) not in graph
    for name in (PROV.hadPrimarySource, PROV.wasQuotedFrom, PROV.wasDerivedFrom):
        assert {letter} == set(graph.objects(quoted, name))
        assert (inferred, name, None) not in graph


@pytest.mark.parametrize("ground", Ground)
def test_what_was_not_set_beside_a_work_is_not_derived_from_it(ground: Ground) -> None:
    """How a provenance is known decides whether PROV has anything to say."""
    book = changed(BOOK, "provenance", "P004", known=ground)
    claim = iri(book, "id/claim/C004")

    assert (ground is Ground.COMPARED) == ((claim, PROV.wasQuotedFrom, None) in graph_of(book))


def test_of_several_works_that_agree_none_is_what_a_claim_is_derived_from() -> None:
    """Nobody knows by which of them it came; all are still those where it first appeared."""
    link = replace(
        of_claim(BOOK, "C004").chain[1], sources=tuple(one.id for one in BOOK.sources)[1:3]
    )
    book = changed(BOOK, "provenance", "P004", chain=(link,), wording=Wording.QUOTED)
    graph, claim = graph_of(book), iri(book, "id/claim/C004")

    assert 2 == len(set(graph.objects(claim, SDO.firstAppearance)))
    for name in (PROV.hadPrimarySource, PROV.wasQuotedFrom, PROV.wasDerivedFrom):
        assert (claim, name, None) not in graph


def test_evidence_does_to_a_claim_what_was_recorded() -> None:
    """It supports, qualifies or disputes it; what gives context does none of these."""
    graph = graph_of(BOOK)
    expected = {
        "A001#evidence-1": (CITO.disputes, "C001"),
        "A003#evidence-1": (CITO.supports, "C003"),
        "A004#evidence-1": (CITO.qualifies, "C004"),
    }
    for place, (name, claim) in expected.items():
        piece = iri(BOOK, f"id/assessment/{place}")
        assert {iri(BOOK, f"id/claim/{claim}")} == set(graph.objects(piece, name))
    context = iri(BOOK, "id/assessment/A006#evidence-1")
    assert not [one for one in graph.predicates(context) if str(one).startswith(CITO)]
    whole = iri(BOOK, "id/assessment/A006")
    assert (whole, CITO.obtainsBackgroundFrom, iri(BOOK, "id/source/timetable-1934")) in graph
    assert (whole, CITO.citesAsEvidence, None) not in graph


@BOOKS
def test_a_review_is_given_where_sources_decided(book: Book) -> None:
    """Other assessments are in the graph and are no reviews."""
    graph = graph_of(book)
    undecided = {Verdict.UNVERIFIABLE, Verdict.NOT_CHECKABLE}
    decided = {
        iri(book, f"id/assessment/{one.id}")
        for one in book.assessments
        if one.evidence and one.verdict not in undecided
    }
    assert decided == set(graph.subjects(RDF.type, SDO.ClaimReview))
    assert len(decided) < len(book.assessments)


@pytest.mark.parametrize(
    ("iso", "name", "type_"),
    [
        ("2021-06-05", SDO.datePublished, "http://www.w3.org/2001/XMLSchema#date"),
        ("2021-06", SDO.datePublished, "http://www.w3.org/2001/XMLSchema#gYearMonth"),
        ("2021", SDO.datePublished, "http://www.w3.org/2001/XMLSchema#gYear"),
        ("193X", DCTERMS.date, "http://id.loc.gov/datatypes/edtf/EDTF"),
        ("-0069", DCTERMS.date, "http://id.loc.gov/datatypes/edtf/EDTF"),
        ("2021/2022", DCTERMS.date, "http://id.loc.gov/datatypes/edtf/EDTF"),
    ],
)
def test_a_date_says_how_exact_it_is(iso: str, name: rdflib.URIRef, type_: str) -> None:
    """No day is made up for a month; decades and intervals have a type of their own."""
    book = changed(BOOK, "source", "lindel-2021", issued=Date(iso=iso))
    [found] = graph_of(book).objects(iri(book, "id/source/lindel-2021"), name)

    assert isinstance(found, rdflib.Literal)
    assert (iso, type_) == (str(found), str(found.datatype))


def test_an_event_keeps_both_ends_of_an_interval() -> None:
    """A decade is neither a beginning nor an end."""
    place = iri(BOOK, "id/event/resignations-begin")
    book = changed(BOOK, "event", "resignations-begin", date=Date(iso="2018-03/2019-04-01"))
    graph = graph_of(book)
    assert (place, own(BOOK, "stated"), None) not in graph
    assert {"March last year"} == names(graph_of(BOOK).objects(place, own(BOOK, "stated")))
    assert ["2018-03"] == [str(one) for one in graph.objects(place, SDO.startDate)]
    assert ["2019-04-01"] == [str(one) for one in graph.objects(place, SDO.endDate)]

    graph = graph_of(changed(BOOK, "event", "resignations-begin", date=Date(iso="193X")))
    assert (place, SDO.startDate, None) not in graph
    assert ["193X"] == [str(one) for one in graph.objects(place, DCTERMS.date)]


def test_a_record_that_was_withdrawn_is_still_there() -> None:
    """It says why, and what stands for it."""
    last = Edition(
        id=EditionId("2021.1.0"),
        date=Date(iso="2021-01-15"),
        gist="One more was withdrawn.",
        changes=(
            Change(
                kind=ChangeKind.WITHDRAWN, ids=("C098",), note="Another says it.",
                replaced_by=("C003",),
            ),
        ),
    )  # fmt: skip
    book = replace(BOOK, editions=Records("edition", [*BOOK.editions, last]))
    graph = graph_of(book)

    assert {iri(book, "id/claim/C003")} == set(
        graph.objects(iri(book, "id/withdrawal/C098"), DCTERMS.isReplacedBy)
    )
    assert ["It said the same as another."] == [
        str(one) for one in graph.objects(iri(book, "id/withdrawal/C099"), own(book, "note"))
    ]
    assert iri(book, "id/edition/2021.1.0") == iri(book, edition_iri(book))


def test_a_book_without_an_address_stands_under_a_reserved_name() -> None:
    """It is made of the id of the dataset, or of the article where there is none."""
    assert address_of(REAL) == f"https://{REAL.dataset and REAL.dataset.id}.example/"
    assert address_of(BOOK) == "https://tern-2019.example/"
    assert address_of(BOOK, "https://example.org/b/") == "https://example.org/b/"


def test_pages_are_named_only_at_a_real_address() -> None:
    """Names stand below the address that is given, and a claim says where its page is."""
    nowhere = linked(BOOK)["@graph"]
    hosted = {one["@id"]: one for one in linked(BOOK, "https://example.org/b/")["@graph"]}

    assert not [one for one in nowhere if one["@id"].startswith("id/claim/") and "url" in one]
    assert "https://example.org/b/claims/c003.html" == hosted["id/claim/C003"]["url"]
    page = hosted["id/source/lindel-2021"]["mainEntityOfPage"]
    assert "https://example.org/b/sources/lindel-2021.html" == page
    assert "https://example.org/b/" == hosted["id/dataset/tern-2019"]["url"]
    graph = rdflib.Graph().parse(data=made(BOOK, "https://example.org/b/")[0], format="json-ld")
    claim = rdflib.URIRef(urljoin("https://example.org/b/", "id/claim/C003"))
    assert (claim, RDF.type, SDO.Claim) in graph


def test_a_book_that_says_little_of_itself_has_a_graph_all_the_same() -> None:
    """Without dataset, editions and an address of the article nothing stands in for them."""
    bare = replace(
        BOOK,
        dataset=None,
        editions=Records("edition", ()),
        article=replace(BOOK.article, url="", published=Date(iso="2019")),
    )
    nodes = {one["@id"]: one for one in linked(bare)["@graph"]}
    dataset = nodes["id/dataset/tern-2019"]

    assert {"@id": "id/article/tern-2019"} == dataset["isBasedOn"]
    assert {"@id", "@type", "isBasedOn"} == set(dataset)
    assert "sourceDate" not in nodes["id/article/tern-2019#state"]
    assert "author" not in nodes["id/assessment/A001"]
    assert (
        made(bare)[1].splitlines()[0].endswith("<https://tern-2019.example/id/dataset/tern-2019> .")
    )


def test_the_data_set_says_what_it_is() -> None:
    """Title, licence, version and makers are those of the records."""
    assert REAL.dataset
    graph = graph_of(REAL)
    node = iri(REAL, f"id/dataset/{REAL.dataset.id}")
    [creator] = graph.objects(node, SDO.creator)

    assert {REAL.dataset.title} == names(graph.objects(node, SDO.name))
    assert {REAL.dataset.creator} == names(graph.objects(creator, SDO.name))
    assert {f"https://spdx.org/licenses/{REAL.dataset.license}"} == names(
        graph.objects(node, SDO.license)
    )
    assert {REAL.editions.ids[-1]} == names(graph.objects(node, SDO.version))
    assert set(REAL.dataset.keywords) == names(graph.objects(node, SDO.keywords))
    for name in (SDO.author, PROV.wasAttributedTo):
        assert {creator} == set(graph.objects(iri(REAL, "id/assessment/A261"), name))
    for edition in REAL.editions.ids:
        place = iri(REAL, f"id/edition/{edition}")
        assert {node} == set(graph.objects(place, DCTERMS.isVersionOf))


def test_a_work_has_its_details_in_the_words_of_others() -> None:
    """Whoever edited, translated and published it is a thing; the article is said to be itself."""
    book = changed(
        BOOK, "source", "lindel-2021", translator=("Weir, Una",), publisher_place="Aldmoor",
        volume="2", isbn="1",
    )  # fmt: skip
    nodes = {one["@id"]: one for one in linked(book)["@graph"]}
    work = nodes["id/source/lindel-2021"]

    assert ["Book", "prov:Entity", "cb:Source"] == work["@type"]
    assert ["Lindel", "Brandt"] == [one["familyName"] for one in work["author"]]
    assert ["Roth"] == [one["familyName"] for one in work["editor"]]
    assert ["Weir"] == [one["familyName"] for one in work["translator"]]
    assert ("Quay & Daughters", "Aldmoor") == (
        work["publisher"]["name"],
        work["publisher"]["address"],
    )
    assert ("2", "1", "96") == (work["bibo:volume"], work["bibo:isbn"], work["bibo:numPages"])
    assert {"@id": BOOK.article.url} == nodes["id/source/tern-2019"]["sameAs"]
    assert "sameAs" not in work


def test_a_word_of_a_vocabulary_is_a_concept() -> None:
    """It has its label for readers, the word as records have it, and its definition."""
    [word] = [one for one in linked(BOOK)["@graph"] if one["@id"] == "cb:Verdict-not-checkable"]
    assert ("not checkable", "not-checkable") == (word["skos:prefLabel"], word["skos:notation"])
    assert Verdict.NOT_CHECKABLE.definition == word["skos:definition"]


def test_the_primary_source_is_the_farthest_and_what_is_quoted_from_the_nearest() -> None:
    """A chain with a work at either end tells the two apart."""
    near, far = of_claim(BOOK, "C003").chain[0], of_claim(BOOK, "C004").chain[1]
    book = changed(BOOK, "provenance", "P004", chain=(near, far))
    graph, claim = graph_of(book), iri(book, "id/claim/C004")
    report, letter = iri(book, "id/source/board-2018"), iri(book, "id/source/gazette-2019")

    assert [letter] == list(graph.objects(claim, PROV.hadPrimarySource))
    assert [letter] == list(graph.objects(claim, SDO.firstAppearance))
    assert [report] == list(graph.objects(claim, PROV.wasQuotedFrom))
    assert {report, letter} == set(graph.objects(claim, PROV.wasDerivedFrom))


@pytest.mark.parametrize("module", [as_jsonld, as_nquads])
def test_a_reference_that_leads_nowhere_is_named(module: Any) -> None:  # noqa: ANN401 - a module.
    """No file is made, and one line says which record has it and what to do."""
    step = "correct it, and all else that check finds"
    for kind, id, field, value, fault in (
        ("claim", "C004", "voice", "nobody", "voice names 'nobody', which is no voice"),
        ("term", "line", "see", ("fery",), "see names 'fery', which is no term"),
    ):
        with pytest.raises(InvalidRecord) as caught:
            list(module.files(changed(BOOK, kind, id, **{field: value})))
        assert f"{kind} {id}: {fault}; {step}" == str(caught.value)


def test_what_stands_for_a_withdrawn_record_must_be_a_record() -> None:
    """The edition that names another is named."""
    [*others, last] = BOOK.editions
    changes = tuple(replace(one, replaced_by=("C777",)) for one in last.changes)
    book = replace(BOOK, editions=Records("edition", [*others, replace(last, changes=changes)]))

    with pytest.raises(InvalidRecord) as caught:
        linked(book)
    said = "changes.replaced_by names 'C777', which is no record; correct it"
    assert f"edition {last.id}: {said}" == str(caught.value)
