r"""
Items of CSL-JSON as entries of BibTeX: the one place that knows its types, fields and escapes.

Text is UTF-8, as every BibTeX of today reads it. Braces stay in pairs whatever a record says,
since one alone would take the next entry into its own.

>>> print(entry({"id": "lindel-2021", "type": "book", "title": "Boats & Lakes", "author":
...     [{"family": "Lindel", "given": "Anna"}], "issued": {"date-parts": [[2021, 6]]}}))
@book{lindel-2021,
  author = {Lindel, Anna},
  title = {{Boats \& Lakes}},
  year = {2021},
  month = {6}
}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SPECIAL = str.maketrans(
    {
        **{char: f"\\{char}" for char in "&%$#_"},
        # BibTeX counts braces, with a backslash before them or not.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_IN_ADDRESSES = str.maketrans({"{": "%7B", "}": "%7D"})

_TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-encyclopedia": "inreference",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
}
"""The BibTeX type for each CSL type that has one; the others are ``misc``."""

_FIELDS = {
    "publisher": "publisher",
    "publisher-place": "address",
    "volume": "volume",
    "issue": "number",
    "page": "pages",
    "edition": "edition",
    "DOI": "doi",
    "number-of-pages": "pagetotal",
    "ISBN": "isbn",
    "URL": "url",
}
"""The BibTeX field for each field of CSL that is taken as it is."""

_CONTAINERS = {
    "article": "journal",
    "incollection": "booktitle",
    "inproceedings": "booktitle",
    "inreference": "booktitle",
}
"""The field that names what a work appeared in, by BibTeX type."""


def latex(text: str) -> str:
    r"""
    Give a text as LaTeX and BibTeX need it, with every special character escaped.

    >>> latex("50 % & more")
    '50 \\% \\& more'
    >>> latex("a { alone")
    'a \\textbraceleft{} alone'
    """
    return text.translate(_SPECIAL)


def written(type_: str, key: str, fields: Mapping[str, str]) -> str:
    """
    Write an entry; a field that is empty is left out.

    >>> print(written("misc", "one", {"title": "So", "year": ""}))
    @misc{one,
      title = {So}
    }
    """
    lines = ",\n".join(f"  {name} = {{{text}}}" for name, text in fields.items() if text)
    return f"@{type_}{{{key},\n{lines}\n}}"


def entry(item: dict[str, Any]) -> str:
    """
    Give one item of CSL-JSON as an entry; its key is the id of the item.

    A title stands in two pairs of braces, so that no style puts its names into small letters.

    >>> print(entry({"id": "board-2018", "type": "report", "title": "On boats",
    ...     "author": [{"literal": "Harbour Board"}]}))
    @techreport{board-2018,
      author = {{Harbour Board}},
      title = {{On boats}}
    }
    """
    type_ = _TYPES.get(item["type"], "misc")
    fields = {
        role: " and ".join(map(_person, item.get(role, ())))
        for role in ("author", "editor", "translator")
    }
    fields["title"] = f"{{{latex(item['title'])}}}"
    fields |= {
        bibtex: item[csl].translate(_IN_ADDRESSES) if csl in {"URL", "DOI"} else latex(item[csl])
        for csl, bibtex in _FIELDS.items()
        if csl in item
    }
    if "pages" in fields:
        fields["pages"] = fields["pages"].replace("-", "--")
    fields[_CONTAINERS.get(type_, "howpublished")] = latex(item.get("container-title", ""))
    if type_ == "techreport":
        fields["institution"] = fields.pop("publisher", "")
        fields["number"] = latex(item.get("number", ""))
    if "issued" in item:
        parts = map(str, item["issued"]["date-parts"][0])
        fields |= dict(zip(("year", "month", "day"), parts, strict=False))
    fields["note"] = latex(item.get("note", ""))
    return written(type_, item["id"], fields)


def entries(items: Iterable[dict[str, Any]]) -> str:
    """
    Give items of CSL-JSON as the text of a BibTeX file, in their order.

    >>> from casebook import book
    >>> from casebook.views.csl import csl_items
    >>> entries(csl_items([book.sources["neumann-2015-icsr"]])).splitlines()[0]
    '@techreport{neumann-2015-icsr,'
    """
    return "\n".join(f"{entry(item)}\n" for item in items)


def _person(name: dict[str, str]) -> str:
    """Give a name as BibTeX has it: braces keep the name of a body in one piece."""
    if "literal" in name:
        return f"{{{latex(name['literal'])}}}"
    return latex(f"{name['family']}, {name['given']}")
