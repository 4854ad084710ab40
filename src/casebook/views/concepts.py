"""
The words that a graph of a book needs of its own: vocabularies, classes and properties.

A vocabulary is a concept scheme, and each of its words a concept with its definition. A class or
a property has its meaning from the docstring of the class in Python, so that both say the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casebook.views.shape import Holds, part_shapes, record_shapes, word_lists
from casebook.vocabulary import RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.views.shape import Shape

FIELDS = {
    # Views that know schema.org, or more than one field, give what is named empty here.
    **dict.fromkeys(
        (
            *(("article", name) for name in ("title", "byline", "publication", "published", "url")),
            *(("segment", name) for name in ("start", "end")),
            *(("voice", name) for name in ("label", "description")),
            *(("claim", name) for name in ("gist", "relations")),
            ("assessment", "assessed"),
            ("event", "date"),
            ("date", "iso"),
            *(
                ("source", name)
                for name in (
                    "title", "author", "editor", "translator", "issued", "container_title",
                    "publisher", "publisher_place", "url",
                )
            ),
            ("withdrawal", "replaced_by"),
        ),
        "",
    ),
    ("section", "number"): "position",
    ("section", "title"): "name",
    ("section", "gist"): "abstract",
    ("name", "label"): "rdfs:label",
    ("name", "also"): "skos:altLabel",
    ("mechanism", "label"): "skos:prefLabel",
    ("mechanism", "definition"): "skos:definition",
    ("mechanism", "caution"): "skos:scopeNote",
    ("mechanism", "sources"): "dcterms:source",
    ("reason", "label"): "skos:prefLabel",
    ("reason", "gist"): "skos:definition",
    ("reason", "sources"): "dcterms:source",
    ("term", "label"): "skos:prefLabel",
    ("term", "definition"): "skos:definition",
    ("term", "see"): "skos:related",
    ("term", "sources"): "dcterms:source",
    ("mirror", "label"): "rdfs:label",
    ("omission", "label"): "rdfs:label",
    ("omission", "gist"): "description",
    ("question", "text"): "text",
    ("position", "label"): "rdfs:label",
    ("position", "argument"): "text",
    ("event", "gist"): "description",
    ("event", "sources"): "dcterms:source",
    ("link", "label"): "rdfs:label",
    ("evidence", "source"): "prov:wasDerivedFrom",
    ("evidence", "finding"): "description",
    ("quantity", "number"): "value",
    ("quantity", "unit"): "unitText",
    ("edition", "date"): "datePublished",
    ("edition", "gist"): "description",
    ("source", "volume"): "bibo:volume",
    ("source", "issue"): "bibo:issue",
    ("source", "page"): "bibo:pages",
    ("source", "number_of_pages"): "bibo:numPages",
    ("source", "edition"): "bibo:edition",
    ("source", "number"): "bibo:number",
    ("source", "doi"): "bibo:doi",
    ("source", "isbn"): "bibo:isbn",
}  # fmt: skip
"""The property for a field, by the noun and the name; all others have one of their own."""

_NO_NODES = ("relation",)
"""The parts that are a property between two things, and no thing."""

_MORE = {
    "algorithm": "How a digest is made of a text, once its recipe has been applied.",
    "date": "A date that a claim states.",
    "position": "The place of a part among those that its record holds, from 1.",
}
"""The properties that are no field."""


def word_schemes() -> Iterator[dict[str, Any]]:
    """
    Give each vocabulary as a concept scheme, followed by its words.

    >>> schemes = {one["@id"]: one for one in word_schemes()}
    >>> schemes["cb:Verdict-supported"]["skos:inScheme"]
    {'@id': 'cb:Verdict'}
    """
    for words in word_lists():
        scheme = {"@id": f"cb:{words.__name__}"}
        names = [{"@id": f"cb:{words.__name__}-{word}"} for word in words]
        yield {
            **scheme,
            "@type": "skos:ConceptScheme",
            "skos:prefLabel": words.__name__,
            "skos:definition": " ".join((words.__doc__ or "").split()),
            "skos:hasTopConcept": names,
        }
        for name, word in zip(names, words, strict=True):
            yield {
                **name,
                "@type": "skos:Concept",
                "skos:prefLabel": word.label,
                "skos:notation": word.value,
                "skos:definition": word.definition,
                "skos:inScheme": scheme,
            }


def own_terms() -> Iterator[dict[str, Any]]:
    """
    Give each class and property that no other vocabulary has, with its label and its meaning.

    A property of several classes has a meaning in each, which its comments say one by one.

    >>> terms = {one["@id"]: one for one in own_terms()}
    >>> terms["cb:Claim"]["rdfs:label"], terms["cb:voice"]["@type"]
    ('claim', 'rdf:Property')
    """
    meanings: dict[str, dict[str, str]] = {name: {"": text} for name, text in _MORE.items()}
    meanings |= {kind.value: {"": kind.definition} for kind in RelationKind}
    for one in (*record_shapes(), *part_shapes()):
        if one.noun in _NO_NODES:
            continue
        yield {
            "@id": f"cb:{one.cls.__name__}",
            "@type": "rdfs:Class",
            "rdfs:label": one.noun,
            "rdfs:comment": one.summary,
        }
        for name, text in _own_fields(one):
            meanings.setdefault(name, {})[one.noun] = text
    for name, found in meanings.items():
        texts = [f"{noun}: {text}" if noun else text for noun, text in found.items()]
        yield {
            "@id": f"cb:{name}",
            "@type": "rdf:Property",
            "rdfs:label": name.replace("_", " "),
            "rdfs:comment": texts[0] if len(texts) == 1 else texts,
        }


def _own_fields(one: Shape) -> Iterator[tuple[str, str]]:
    """Give the fields of a class that have a property of their own, with what they mean."""
    for field in one.fields:
        is_own = (one.noun, field.name) not in FIELDS and field.holds is not Holds.ID
        if is_own and one.noun != "dataset":
            yield field.name, field.description
