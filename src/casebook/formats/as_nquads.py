"""
The graph of :mod:`casebook.views.linked` as N-Quads, one statement on a line, for triple stores.

The file is canonical: lines are sorted, each stands once, and escapes are those of RDF's own
canonical form. No node is blank. The graph has the name of the edition that it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casebook.formats.files import File
from casebook.views.linked import edition_iri, linked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book

_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_ESCAPES = str.maketrans(
    {chr(code): f"\\u{code:04X}" for code in (*range(0x20), 0x7F)}
    | {"\b": r"\b", "\t": r"\t", "\n": r"\n", "\f": r"\f", "\r": r"\r", '"': r"\"", "\\": r"\\"}
)


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give one file, the same statements as those of the JSON-LD.

    Args:
        book: The book.
        base: The address under which the records stand; where there is none, see
            :mod:`casebook.views.linked`.

    Raises:
        casebook.errors.InvalidRecord: A reference of a record leads to no record.

    >>> from casebook import book
    >>> [file] = files(book)
    >>> lines = file.content.decode().splitlines()
    >>> lines == sorted(set(lines)), lines[0].endswith(f"id/edition/{book.editions.ids[-1]}> .")
    (True, True)
    """
    document = linked(book, base)
    names = _Names(document["@context"])
    graph = names.iri(edition_iri(book))
    lines = {f"{one} {graph} .\n" for one in triples(document)}
    yield File("casebook.nq", "".join(sorted(lines)).encode())


def triples(document: dict[str, Any]) -> Iterator[str]:
    """
    Give what a document of :func:`casebook.views.linked.linked` states, without the full stops.

    Only what that function writes is understood: names for all nodes, words with a prefix or
    from the context, and no lists that have an order.

    >>> context = {"@base": "https://e.example/", "@vocab": "https://schema.org/"}
    >>> graph = [{"@id": "one", "@type": "Claim", "text": "So."}]
    >>> for line in triples({"@context": context, "@graph": graph}):
    ...     print(line)
    <https://e.example/one> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Claim>
    <https://e.example/one> <https://schema.org/text> "So."
    """
    names = _Names(document["@context"])
    for node in document["@graph"]:
        yield from _statements(names, node)


class _Names:
    """What names of the document stand for, each worked out once."""

    def __init__(self, context: dict[str, Any]) -> None:
        self._context = context
        self._known: dict[tuple[str, bool], str] = {}

    def iri(self, name: str, *, is_word: bool = False) -> str:
        """Give the IRI of a thing, or of a word, that is a property, a class or a datatype."""
        key = (name, is_word)
        if key not in self._known:
            self._known[key] = f"<{self._full(name, is_word=is_word)}>"
        return self._known[key]

    def datatype(self, name: str) -> str:
        """Give the datatype that the context gives to the values of a property, or nothing."""
        found = self._context.get(name)
        return found["@type"] if isinstance(found, dict) else ""

    def _full(self, name: str, *, is_word: bool) -> str:
        found = self._context.get(name) if is_word else None
        if found:
            return self._full(found["@id"] if isinstance(found, dict) else found, is_word=True)
        prefix, colon, rest = name.partition(":")
        if colon and prefix in self._context and not rest.startswith("//"):
            return f"{self._context[prefix]}{rest}"
        if colon:
            return name
        return f"{self._context['@vocab' if is_word else '@base']}{name}"


def _statements(names: _Names, node: dict[str, Any]) -> Iterator[str]:
    """Give what a node states, and what the nodes within it state."""
    subject = names.iri(node["@id"])
    types = node.get("@type", ())
    for one in [types] if isinstance(types, str) else types:
        yield f"{subject} {_TYPE} {names.iri(one, is_word=True)}"
    for key, values in node.items():
        if key.startswith("@"):
            continue
        predicate = names.iri(key, is_word=True)
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, dict) and "@id" in value:
                yield f"{subject} {predicate} {names.iri(value['@id'])}"
                yield from _statements(names, value)
            else:
                yield f"{subject} {predicate} {_literal(names, key, value)}"


def _literal(names: _Names, key: str, value: Any) -> str:  # noqa: ANN401 - whatever JSON holds.
    """Give a text, a number, a truth or a value with its type."""
    type_ = names.datatype(key)
    if isinstance(value, dict):
        value, type_ = value["@value"], value["@type"]
    elif isinstance(value, bool):
        value, type_ = str(value).lower(), "xsd:boolean"
    elif isinstance(value, int):
        type_ = type_ or "xsd:integer"
    quoted = f'"{str(value).translate(_ESCAPES)}"'
    return f"{quoted}^^{names.iri(type_, is_word=True)}" if type_ else quoted
