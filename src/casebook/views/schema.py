"""
The JSON Schema (draft 2020-12) of what :mod:`casebook.views.plain` gives, made from the types.

Objects are closed: what the schema does not name is refused. Every field is always there, so
that a reader never has to tell a missing one from an empty one.
"""

from __future__ import annotations

from inspect import cleandoc
from typing import TYPE_CHECKING, Any, TypeAlias

from casebook.views.plain import SCHEMA_VERSION
from casebook.views.shape import (
    Field,
    Holds,
    Shape,
    kind_of,
    kinds,
    part_shapes,
    record_shapes,
    shape,
    word_lists,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casebook.records import Record
    from casebook.vocabulary import Word

Json: TypeAlias = dict[str, Any]
"""An object of JSON."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""The draft that the schema follows."""

FILE = "casebook.schema.json"
"""The name of the file of the schema."""

_TYPES: Mapping[Holds, str] = {Holds.INTEGER: "integer", Holds.TRUTH: "boolean"}


def schema(base: str = "") -> Json:
    """
    Give the schema of a whole book, with a definition of each kind of record.

    Args:
        base: The address that the file of the schema stands under, ending in a slash; empty
            where it has none.

    >>> made = schema("https://example.org/")
    >>> made["$id"]
    'https://example.org/casebook.schema.json'
    >>> made["properties"]["claims"]["items"]
    {'$ref': '#/$defs/claim'}
    >>> made["$defs"]["claim"]["properties"]["voice"]["description"]
    'Whom the article presents as asserting it.'
    """
    version = {"description": "The version of this schema.", "const": SCHEMA_VERSION}
    records = {"description": "The records, in order.", **_list({"$ref": "#/$defs/record"})}
    properties: Json = {
        "$schema": {"description": "The address of this schema.", "type": "string"},
        "schema_version": version,
        "edition": {
            "description": "The last edition; null where the book has none.",
            **_or_null(_text(_field_of(kind_of("edition").cls, "id"))),
        },
    }
    for one in sorted(kinds().values(), key=lambda one: (one.many, one.name != "dataset")):
        if not one.derived:
            properties[one.name] = {"description": shape(one.cls).summary, **_whole_of(one.name)}
    return {
        **_head(base, "A casebook", "All records of a casebook, a list for each kind."),
        **_closed(properties, [name for name in properties if name != "$schema"]),
        "$defs": {
            **_definitions(),
            "selection": {
                "title": "Selection",
                "description": "Some records, as one object.",
                **_closed({"schema_version": version, "records": records}),
            },
            "record": {
                "title": "Record",
                "description": "A record of any kind.",
                "anyOf": [{"$ref": f"#/$defs/{one.noun}"} for one in kinds().values()],
            },
        },
    }


def record_schema(noun: str, base: str = "") -> Json:
    """
    Give the schema of one record.

    Args:
        noun: The noun for the record, such as ``claim``.
        base: The address that the schema of a whole book stands under, as for :func:`schema`.

    Raises:
        casebook.errors.UnknownId: There is no such kind.

    >>> record_schema("claim")["$ref"]
    '#/$defs/claim'
    >>> record_schema("clam")
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no kind of record 'clam'; did you mean claim?
    """
    kind = kind_of(noun)
    head = _head(base, noun.capitalize(), shape(kind.cls).summary)
    return {
        **head,
        "$id": f"{head['$id']}{'?' if base else ':'}{noun}",
        "$ref": f"#/$defs/{noun}",
        "$defs": _definitions(),
    }


def _head(base: str, title: str, description: str) -> Json:
    """Give what a schema begins with."""
    return {
        "$schema": DIALECT,
        "$id": f"{base}{FILE}" if base else f"urn:x-casebook:schema:{SCHEMA_VERSION}",
        "title": title,
        "description": description,
    }


def _definitions() -> Json:
    """Give the definitions of records, of parts and of vocabularies."""
    return {
        **{one.noun: _object(one, record=True) for one in record_shapes()},
        **{one.cls.__name__: _object(one) for one in part_shapes()},
        **{one.__name__: _enum(one) for one in word_lists()},
    }


def _whole_of(name: str) -> Json:
    """Give the schema of what a book holds under a name."""
    kind = kinds()[name]
    one = {"$ref": f"#/$defs/{kind.noun}"}
    if kind.many:
        return _list(one)
    return one if name == "article" else _or_null(one)


def _object(facts: Shape, *, record: bool = False) -> Json:
    """Give the schema of a record or of a part."""
    properties: Json = {}
    if record:
        properties["record"] = {"description": "The noun for its kind.", "const": facts.noun}
        properties["headline"] = {
            "description": "What names it to a reader; worked out from its other fields.",
            "type": "string",
        }
    for one in facts.fields:
        properties[one.name] = {"description": one.description, **_field(one)}
    return {
        "title": facts.cls.__name__,
        "description": facts.summary,
        **_closed(properties),
    }


def _closed(properties: Json, required: list[str] | None = None) -> Json:
    """Give the schema of an object that has these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties] if required is None else required,
        "additionalProperties": False,
    }


def _list(items: Json, fewest: int = 0) -> Json:
    """Give the schema of a list."""
    return {"type": "array", "items": items, **({"minItems": fewest} if fewest else {})}


def _or_null(one: Json) -> Json:
    """Give the schema of a value that may be open."""
    if "type" in one:
        return {**one, "type": [one["type"], "null"]}
    return {"anyOf": [one, {"type": "null"}]}


def _field(one: Field) -> Json:
    """Give the schema of a field."""
    if one.many:
        return _list(_value(one._replace(empty=False)), one.fewest)
    return _or_null(_value(one)) if one.open else _value(one)


def _value(one: Field) -> Json:
    """Give the schema of one value of a field."""
    inner = one.part or one.words
    if inner:
        return {"$ref": f"#/$defs/{inner.__name__}"}
    if one.holds in _TYPES:
        least = {} if one.minimum is None else {"minimum": one.minimum}
        return {"type": _TYPES[one.holds], **least}
    return _text(one)


def _text(one: Field) -> Json:
    """Give the schema of a text."""
    if one.pattern:
        return {"type": "string", "pattern": one.pattern}
    return {"type": "string"} if one.empty else {"type": "string", "minLength": 1}


def _enum(words: type[Word]) -> Json:
    """Give the schema of a vocabulary, with the definition of each word."""
    told = [" ".join(part.split()) for part in cleandoc(words.__doc__ or "").split("\n\n")]
    meanings = [f"- {word.value}: {word.definition}" for word in words]
    return {
        "title": words.__name__,
        "description": "\n\n".join([*told, "\n".join(meanings)]),
        "type": "string",
        "enum": [word.value for word in words],
    }


def _field_of(cls: type[Record], name: str) -> Field:
    """Give one field of a class of records."""
    return next(one for one in shape(cls).fields if one.name == name)
