"""
A book as one graph of linked data, written as the JSON-LD that says it.

The words are those of others wherever they have one that fits: schema.org for works, claims,
reviews, people and bodies; W3C Web Annotation for where a claim stands, by position and digest
and never by the words; SKOS for mechanisms, reasons, terms and vocabularies; PROV and CiTO for
what rests on what; BIBO for the details of a work. Every other field of a record stands under its
own name in the namespace ``ns#`` of the book, which :mod:`casebook.views.concepts` explains.

Three rules keep it from saying more than is known.

- Whom the article presents as speaking is ``cb:voice``. ``prov:wasAttributedTo`` and ``author``
  follow it only where the attribution was confirmed.
- A claim is derived from a work, in PROV's words, only where the two were set side by side, and
  where no other work would do as well. The work at the far end of its chain is its primary
  source; the nearest is what it was quoted from, where the words are not the article's own.
- What evidence does to a claim is said of the piece of evidence, not of the work that it is from:
  it supports, qualifies or disputes it, and what only gives context does none of these.

A record has the address ``id/KIND/ID`` below that of the book. A book without an address stands
under ``https://ID.example/``, after the id of its dataset, or of its article where it has none:
names below ``example`` are reserved, so that they can mean nothing else and lead nowhere.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from casebook.errors import InvalidRecord, UnknownId
from casebook.records import (
    Assessment,
    Claim,
    Edition,
    Event,
    Mechanism,
    Provenance,
    Reason,
    Record,
    Segment,
    Source,
    Term,
    Voice,
    Withdrawal,
)
from casebook.values import Date
from casebook.views.concepts import FIELDS, own_terms, word_schemes
from casebook.views.jsonld import (
    agent_data,
    article_data,
    claim_data,
    confirmed_voice,
    provenance_of,
    review_data,
    source_data,
    terms_data,
)
from casebook.views.problem import shown
from casebook.views.shape import Holds, shape
from casebook.vocabulary import Bearing, Factor, Ground, Level, VoiceKind, Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.values import Value
    from casebook.views.shape import Field
    from casebook.vocabulary import Word

Node = dict[str, Any]

PREFIXES = {
    "bibo": "http://purl.org/ontology/bibo/",
    "cito": "http://purl.org/spar/cito/",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The vocabularies whose words are met with a prefix; those of schema.org have none."""

_ANNOTATION: dict[str, str | dict[str, str]] = {
    **{
        name: f"oa:{name}"
        for name in ("Annotation", "SpecificResource", "TextPositionSelector", "TimeState")
    },
    "motivation": "oa:motivatedBy",
    "body": "oa:hasBody",
    "target": "oa:hasTarget",
    "source": "oa:hasSource",
    "selector": "oa:hasSelector",
    "state": "oa:hasState",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "sourceDate": {"@id": "oa:sourceDate", "@type": "xsd:dateTime"},
}
"""The words of Web Annotation, by the names that its own context gives them."""

ALGORITHM = "The first 16 hexadecimal digits of the SHA-256 of the text in UTF-8"
"""What a digest is, after its recipe was applied."""

_CITO = {
    Bearing.SUPPORTS: "cito:supports",
    Bearing.QUALIFIES: "cito:qualifies",
    Bearing.CONTRADICTS: "cito:disputes",
}
"""What a piece of evidence does to the claim; CiTO has no word for giving context to one."""

_REVIEWED = ("claimReviewed", "reviewRating", "reviewBody", "datePublished")

_WORDS_OF_OTHERS = (Wording.QUOTED, Wording.UNCLOSED, Wording.INTRODUCED, Wording.SHARED)

_SCHEMES: dict[str, tuple[type[Word] | None, str]] = {
    "mechanism": (Level, "level"),
    "reason": (Factor, "factor"),
    "term": (None, ""),
}
"""The kinds whose records are concepts, each with the vocabulary and the field that group them."""

_DATES = {
    re.compile(r"\d{4}-\d\d-\d\d"): "xsd:date",
    re.compile(r"\d{4}-\d\d"): "xsd:gYearMonth",
    re.compile(r"\d{4}"): "xsd:gYear",
}

_TYPES = {
    "claim": ["Claim", "prov:Entity"],
    "assessment": ["prov:Entity"],
    "edition": ["CreativeWork"],
    "event": ["Event"],
    "mechanism": ["skos:Concept"],
    "question": ["Question"],
    "reason": ["skos:Concept"],
    "section": ["CreativeWork"],
    "segment": ["SpecificResource"],
    "quantity": ["QuantitativeValue"],
}
"""The types of other vocabularies, by the noun for the record or the part."""


def address_of(book: Book, base: str = "") -> str:
    """
    Give the address under which the records of a book stand.

    Args:
        book: The book.
        base: The address, where there is one; it ends in a slash.

    >>> from casebook import book
    >>> address_of(book), address_of(book, "https://example.org/")
    ('https://disengagement-casebook.example/', 'https://example.org/')
    """
    return base or f"https://{_name_of(book)}.example/"


def edition_iri(book: Book) -> str:
    """
    Give what names the state of the book that a graph of it holds, below its address.

    >>> from casebook import book
    >>> edition_iri(book) == f"id/edition/{list(book.editions)[-1].id}"
    True
    """
    editions = book.editions.ids
    return _iri("edition", editions[-1]) if editions else _iri("dataset", _name_of(book))


def linked(book: Book, base: str = "") -> Node:
    """
    Give a book as a document of JSON-LD: its context, and one node for each thing.

    No node is without a name, and no name below the address of the book is used that has no
    node. The context is inline, so nothing is fetched.

    Args:
        book: The book.
        base: The address under which its records stand; empty where there is none.

    Raises:
        casebook.errors.InvalidRecord: A reference of a record leads to no record, so that the
            name of a thing would be used that has no node.

    >>> from casebook import book
    >>> document = linked(book)
    >>> document["@context"]["cb"]
    'https://disengagement-casebook.example/ns#'
    >>> [found] = [one for one in document["@graph"] if one["@id"] == "id/claim/C004"]
    >>> found["@type"], found["cb:voice"]
    (['Claim', 'prov:Entity', 'cb:Claim'], {'@id': 'id/voice/author'})
    """
    _follow(book)
    address = address_of(book, base)
    return {
        "@context": {
            "@base": address,
            "@vocab": "https://schema.org/",
            "cb": f"{address}ns#",
            **PREFIXES,
            **_ANNOTATION,
        },
        "@graph": list(_nodes(book, base)),
    }


def _follow(book: Book) -> None:
    """Follow every reference, and refuse the first that leads nowhere."""
    for record, found in book.references:
        for one in found:
            if one.id not in book.of_kind(one.kind):
                fault = f"names {one.id!r}, which is no {one.kind}"
                step = "correct it, and all else that check finds"
                raise InvalidRecord(shown(record), one.field, fault, step)


def _nodes(book: Book, base: str) -> Iterator[Node]:
    """Give every node, in the order of the book."""
    yield _dataset(book, base)
    yield from _article(book)
    for record in chain(*book.by_kind.values(), book.withdrawals):
        yield _record(book, record, base)
    for claim in book.claims:
        yield from _annotations(claim)
    yield from _schemes(book)
    yield from word_schemes()
    yield from own_terms()


def _name_of(book: Book) -> str:
    """Give the id of a book's dataset, or of its article where it has none."""
    return book.dataset.id if book.dataset else book.article.id


def _iri(kind: str, id: str) -> str:
    """Give what names a record, below the address of the book."""
    return f"id/{kind}/{id}"


def _ref(kind: str, id: str) -> Node:
    """Refer to a record."""
    return {"@id": _iri(kind, id)}


def _article_ref(book: Book) -> Node:
    """Refer to the article: by its own address, where it has one."""
    url = book.article.url
    return {"@id": quote(url, safe=":/?#[]@!$&'()*+,;=%~-._")} if url else _ref(
        "article", book.article.id
    )  # fmt: skip


def _creator_ref(book: Book) -> Node:
    """Refer to those who made the records."""
    return {"@id": f"{_iri('dataset', _name_of(book))}#creator"}


def _date(iso: str) -> Node:
    """Give a date with the type that says how exact it is; EDTF has those that XML has not."""
    type_ = next((type_ for form, type_ in _DATES.items() if form.fullmatch(iso)), "edtf:EDTF")
    return {"@value": iso, "@type": type_}


def _moment(date: Date) -> str:
    """Give the beginning of a day, where nothing but a moment may stand; else nothing."""
    return f"{date.iso}T00:00:00Z" if _date(date.iso)["@type"] == "xsd:date" else ""


def _dataset(book: Book, base: str) -> Node:
    """Give the casebook as a work of its own."""
    node: Node = {
        "@id": _iri("dataset", _name_of(book)),
        "@type": ["Dataset", "cb:Dataset"],
        "isBasedOn": _article_ref(book),
    }
    dataset = book.dataset
    if dataset:
        spdx = f"https://spdx.org/licenses/{dataset.license}"
        node |= {
            "identifier": dataset.id,
            "name": dataset.title,
            "description": dataset.description,
            "creator": {**_creator_ref(book), **agent_data(dataset.creator)},
            "license": {"@id": spdx},
        }
        if dataset.keywords:
            node["keywords"] = list(dataset.keywords)
    if base:
        node["url"] = base
    for edition in tuple(book.editions)[-1:]:
        node |= {"version": edition.id, "datePublished": _date(edition.date.iso)}
    return node


def _article(book: Book) -> Iterator[Node]:
    """Give the article, and the state in which it was read."""
    article = book.article
    name = _iri("article", article.id)
    data = _named(article_data(book), name)
    data["@type"] = [data["@type"], "cb:Article"]
    yield {**_article_ref(book), **data, **_fields(article, name), "cb:algorithm": ALGORITHM}
    moment = _moment(article.published)
    state = {"sourceDate": moment} if moment else {}
    yield {"@id": f"{name}#state", "@type": "TimeState", **state}


def _record(book: Book, record: Record, base: str) -> Node:
    """Give the node of a record: its fields, and what else is known of it."""
    name = _iri(record.kind_name, record.id)
    node: Node = {
        "@id": name,
        "@type": [*_TYPES.get(record.kind_name, ()), f"cb:{type(record).__name__}"],
        **_fields(record, name),
    }
    for type_, more in _MORE.items():
        if isinstance(record, type_):
            added = more(book, record, node)
            node["@type"] = [*added.pop("@type", ()), *node["@type"]]
            node |= added
    if base and isinstance(record, Claim | Source):
        # Only an address that is real leads to pages; a work has one of its own as well.
        page = f"{base}{record.kind_name}s/{record.id.lower()}.html"
        node["url" if isinstance(record, Claim) else "mainEntityOfPage"] = page
    return node


def _fields(part: Value, name: str) -> Node:
    """Give what the fields of a record, or of a part of one, hold."""
    described = shape(type(part))
    node: Node = {}
    for field in described.fields:
        value = getattr(part, field.name)
        key = FIELDS.get((described.noun, field.name), f"cb:{field.name}")
        if field.holds is Holds.ID:
            key = "identifier"
        if key and value not in ("", (), None):
            node[key] = _values(field, value, f"{name}{'-' if '#' in name else '#'}{field.name}")
    return node


def _values(field: Field, value: Any, name: str) -> Any:  # noqa: ANN401 - whatever fields hold.
    """Give what a field holds; a single value stands without a list."""
    if not field.many:
        return _value(field, value, name)
    found = [
        _value(field, one, f"{name}-{number}", number) for number, one in enumerate(value, start=1)
    ]
    return found[0] if len(found) == 1 else found


def _value(field: Field, value: Any, name: str, number: int = 0) -> Any:  # noqa: ANN401 - as above.
    """Give one value: a reference, a word, a date, a part with a name of its own, or a text."""
    if field.holds is Holds.REFERENCE:
        return _ref(field.kind, value)
    if field.holds is Holds.WORD:
        return {"@id": f"cb:{type(value).__name__}-{value}"}
    if isinstance(value, Date) and not number:
        return _date(value.iso)
    if field.part:
        kind = field.part.__name__
        return {
            "@id": name,
            "@type": [*_TYPES.get(kind.lower(), ()), f"cb:{kind}"],
            "cb:position": number,
            **({"cb:date": _date(value.iso)} if isinstance(value, Date) else {}),
            **_fields(value, name),
        }
    return value


def _named(data: Node, name: str) -> Node:
    """Give data of schema.org with a name for each thing within, and with the types of dates."""
    node: Node = {}
    for key, value in data.items():
        if key == "datePublished":
            node[key] = _date(value)
        elif isinstance(value, dict):
            node[key] = {"@id": f"{name}#{key}", **value}
        elif isinstance(value, list) and isinstance(value[0], dict):
            node[key] = [
                {"@id": f"{name}#{key}-{number}", **one} for number, one in enumerate(value, 1)
            ]
        else:
            node[key] = value
    return node


def _voice(_book: Book, voice: Voice, _node: Node) -> Node:
    """Name a voice, or describe one that the article leaves without a name."""
    kind = {VoiceKind.PERSON: "Person", VoiceKind.PUBLICATION: "CreativeWork"}
    types = [kind.get(voice.kind, "Organization")]
    types.append("prov:Entity" if voice.kind is VoiceKind.PUBLICATION else "prov:Agent")
    if voice.named:
        return {"@type": types, "name": voice.label, "description": voice.description}
    return {"@type": types, "description": [voice.label, voice.description]}


def _claim(book: Book, claim: Claim, _node: Node) -> Node:
    """Say what a claim says, whose it is, where it first stood, and how it bears on others."""
    data = claim_data(book, claim)
    node: Node = {
        "text": data["text"],
        "author": {"@id": f"{_iri('article', book.article.id)}#author"},
        "datePublished": _date(data["datePublished"]),
        "appearance": _article_ref(book),
    }
    voice = confirmed_voice(book, claim)
    if voice and voice.kind is VoiceKind.PUBLICATION:
        node["isBasedOn"] = node["prov:wasDerivedFrom"] = _ref("voice", voice.id)
    elif voice:
        node["author"] = node["prov:wasAttributedTo"] = _ref("voice", voice.id)
    provenance = provenance_of(book, claim)
    if provenance and provenance.chain:
        node |= _chain(provenance, node)
    for relation in claim.relations:
        node.setdefault(f"cb:{relation.kind}", []).append(_ref("claim", relation.claim))
    return node


def _chain(provenance: Provenance, node: Node) -> Node:
    """Say which works a claim goes back to, as far as they were set beside it."""
    links = [[_ref("source", id) for id in link.sources] for link in provenance.chain]
    found: Node = {"firstAppearance": links[-1]} if links[-1] else {}
    if provenance.known is not Ground.COMPARED:
        return found
    # Of several works that agree, nobody knows by which of them the claim came.
    single = [link[0] if len(link) == 1 else None for link in links]
    if single[-1]:
        found["prov:hadPrimarySource"] = single[-1]
    nearest = next((place for place, link in enumerate(links) if link), -1)
    if single[nearest] and provenance.wording in _WORDS_OF_OTHERS:
        found["prov:wasQuotedFrom"] = single[nearest]
    every = [one for one in (node.get("prov:wasDerivedFrom"), *single) if one]
    if every:
        found["prov:wasDerivedFrom"] = _once(every)
    return found


def _once(nodes: list[Node]) -> list[Node]:
    """Give references, each once."""
    return list({one["@id"]: one for one in nodes}.values())


def _assessment(book: Book, assessment: Assessment, node: Node) -> Node:
    """Say when and by whom an assessment was made, from what, and what a review of it says."""
    claim = book.claims[assessment.claim]
    found: Node = {"dateCreated": _date(assessment.assessed.iso)}
    moment = _moment(assessment.assessed)
    if moment:
        found["prov:generatedAtTime"] = {"@value": moment, "@type": "xsd:dateTime"}
    creator = {"author": _creator_ref(book)} if book.dataset else {}
    if creator:
        found["prov:wasAttributedTo"] = creator["author"]
    for evidence in assessment.evidence:
        decides = evidence.bearing is not Bearing.CONTEXT
        key = "cito:citesAsEvidence" if decides else "cito:obtainsBackgroundFrom"
        for name in ("prov:wasDerivedFrom", key):
            found[name] = _once([*found.get(name, ()), _ref("source", evidence.source)])
    pieces = node.get("cb:evidence", [])
    for piece, evidence in zip(
        pieces if isinstance(pieces, list) else [pieces], assessment.evidence, strict=True
    ):
        if evidence.bearing in _CITO:
            piece[_CITO[evidence.bearing]] = _ref("claim", claim.id)
    review = review_data(book, claim, "")
    if review:
        kept = {key: review[key] for key in _REVIEWED}
        found |= {
            "@type": ["ClaimReview"],
            **_named(kept, node["@id"]),
            "itemReviewed": _ref("claim", claim.id),
            **creator,
        }
    return found


def _segment(book: Book, segment: Segment, node: Node) -> Node:
    """Say where a segment stands, by its position and a digest and without its words."""
    return {
        "source": _article_ref(book),
        "selector": {
            "@id": f"{node['@id']}#selector",
            "@type": "TextPositionSelector",
            "start": segment.start,
            "end": segment.end,
            "cb:digest": node.pop("cb:digest"),
            "cb:algorithm": ALGORITHM,
            "cb:recipe": book.article.recipe,
        },
        "state": {"@id": f"{_iri('article', book.article.id)}#state"},
    }


def _annotations(claim: Claim) -> Iterator[Node]:
    """Give what ties a claim to each segment that it was read in."""
    for segment in claim.segments:
        yield {
            "@id": f"{_iri('claim', claim.id)}#{segment}",
            "@type": "Annotation",
            "motivation": {"@id": "oa:identifying"},
            "body": _ref("claim", claim.id),
            "target": _ref("segment", segment),
        }


def _source(book: Book, source: Source, node: Node) -> Node:
    """Give a work as schema.org has it, and the date that schema.org has no form for."""
    data = source_data(source)
    for key, people in (("editor", source.editor), ("translator", source.translator)):
        if people:
            data[key] = [agent_data(one) for one in people]
    if source.publisher:
        place = {"address": source.publisher_place} if source.publisher_place else {}
        data["publisher"] = {"@type": "Organization", "name": source.publisher, **place}
    types = [data.pop("@type"), "prov:Entity"]
    node = {"@type": types, **_named(data, node["@id"])}
    if source.issued and "datePublished" not in data:
        node["dcterms:date"] = _date(source.issued.iso)
    if source.id == book.article.id:
        node["sameAs"] = _article_ref(book)
    return node


def _event(_book: Book, event: Event, _node: Node) -> Node:
    """Say when something happened; the ends of an interval each for itself."""
    date = event.date
    found: Node = {"cb:stated": date.stated} if date.stated else {}
    start, slash, end = date.iso.partition("/")
    if _date(start)["@type"] == "edtf:EDTF":
        return found | {"dcterms:date": _date(date.iso)}
    return found | {"startDate": _date(start)} | ({"endDate": _date(end)} if slash else {})


def _concept(_book: Book, concept: Mechanism | Reason | Term, _node: Node) -> Node:
    """Put a concept into the scheme of its kind."""
    return {"skos:inScheme": {"@id": f"id/{concept.kind_name}"}}


def _term(book: Book, term: Term, _node: Node) -> Node:
    """Give a term as schema.org has it as well."""
    data = book.once("terms data", lambda: {one["termCode"]: one for one in terms_data(book)})
    types = [data[term.id]["@type"], "skos:Concept"]
    return {**data[term.id], "@type": types}


def _edition(book: Book, _edition: Edition, _node: Node) -> Node:
    """Say what an edition is an edition of."""
    return {"dcterms:isVersionOf": _ref("dataset", _name_of(book))}


def _withdrawal(book: Book, withdrawal: Withdrawal, _node: Node) -> Node:
    """Say what stands for a record that was withdrawn."""
    try:
        found = [one for id in withdrawal.replaced_by for one in book.find(id)]
    except UnknownId as error:
        edition, fault = f"edition {withdrawal.edition}", f"names {error.id!r}, which is no record"
        raise InvalidRecord(edition, "changes.replaced_by", fault, "correct it") from None
    refs = [_ref(one.kind_name, one.id) for one in found]
    return {"dcterms:isReplacedBy": refs} if refs else {}


_MORE: dict[type[Record], Any] = {
    Assessment: _assessment,
    Claim: _claim,
    Edition: _edition,
    Event: _event,
    Mechanism: _concept,
    Reason: _concept,
    Segment: _segment,
    Source: _source,
    Term: lambda book, term, node: _concept(book, term, node) | _term(book, term, node),
    Voice: _voice,
    Withdrawal: _withdrawal,
}
"""What is known of a record besides its fields, by its class."""


def _schemes(book: Book) -> Iterator[Node]:
    """Give the schemes of mechanisms, reasons and terms, and the groups within them."""
    for kind, (words, field) in _SCHEMES.items():
        records = list(book.of_kind(kind))
        refs = [_ref(kind, one.id) for one in records]
        yield {
            "@id": f"id/{kind}",
            "@type": "skos:ConceptScheme",
            "skos:prefLabel": f"{kind}s",
            "dcterms:isPartOf": _ref("dataset", _name_of(book)),
            **({"skos:hasTopConcept": refs} if refs else {}),
        }
        for word in words or ():
            members = [_ref(kind, one.id) for one in records if getattr(one, field) is word]
            if members:
                yield {
                    "@id": f"id/{kind}#{word}",
                    "@type": "skos:Collection",
                    "skos:prefLabel": word.label,
                    "skos:definition": word.definition,
                    "skos:member": members,
                }
