"""
How to cite one claim of a casebook: as an item of CSL-JSON, in APA style, as BibTeX and as RIS.

The item has the type ``entry``: a claim stands in a casebook as an entry in a work of reference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.views.bibtex import latex, written
from casebook.views.csl import csl_date

if TYPE_CHECKING:
    from casebook.records import Claim
    from casebook.values import Date


class Work(NamedTuple):
    """The casebook that a claim is cited from."""

    #: Its title.
    title: str
    #: Who made it, as one body; empty where nobody is named.
    author: str
    #: Its version; empty where it has none.
    version: str = ""
    #: The day of that version.
    date: Date | None = None
    #: The address of its pages; empty where they have none.
    address: str = ""


def claim_item(claim: Claim, work: Work, page: str = "") -> dict[str, Any]:
    """
    Give the item of CSL-JSON for a claim.

    Args:
        claim: The claim.
        work: The casebook.
        page: The address of the claim's page below that of the work.

    >>> from casebook import book
    >>> work = Work("A casebook", "Its makers", "2026.11.0", book.editions["2026.11.0"].date)
    >>> item = claim_item(book.claims["C002"], work)
    >>> item["id"], item["type"], item["container-title"], item["issued"]
    ('casebook-C002', 'entry', 'A casebook', {'date-parts': [[2026, 11, 22]]})
    """
    item: dict[str, Any] = {
        "id": f"casebook-{claim.id}",
        "type": "entry",
        "title": f"{claim.id}: {claim.headline.removesuffix('.')}",
        "author": [{"literal": work.author}] if work.author else None,
        "container-title": work.title,
        "version": work.version,
        "issued": csl_date(work.date) if work.date else None,
        "URL": f"{work.address.rstrip('/')}/{page}" if work.address else "",
    }
    return {name: value for name, value in item.items() if value}


def apa(item: dict[str, Any]) -> tuple[str, str, str]:
    """
    Give an item in the style of the American Psychological Association.

    Returns:
        What comes before the title of the casebook, that title, which is set in italics, and
        what comes after it.

    >>> apa({"title": "C001: It is so", "author": [{"literal": "They"}], "container-title": "Book"})
    ('They. (n.d.). C001: It is so. In ', 'Book', '.')
    """
    year = str(_parts(item)[0]) if _parts(item) else "n.d."
    version = f" (Version {item['version']})" if "version" in item else ""
    address = f" {item['URL']}" if "URL" in item else ""
    named = [_author(item), f"({year})", item["title"]]
    lead = ". ".join(named if named[0] else [f"{named[2]}. {named[1]}"])
    return f"{lead}. In ", item["container-title"], f"{version}.{address}"


def bibtex(item: dict[str, Any]) -> str:
    r"""
    Give an item as an entry of BibTeX.

    >>> print(bibtex({"id": "c-1", "title": "50 % so", "author": [{"literal": "They"}],
    ...     "container-title": "Book"}))
    @misc{c-1,
      author = {{They}},
      title = {{50 \% so}},
      howpublished = {In: Book}
    }
    """
    fields = {
        "author": f"{{{latex(_author(item))}}}" if _author(item) else "",
        "title": f"{{{latex(item['title'])}}}",
        "howpublished": f"In: {latex(item['container-title'])}",
        **dict(zip(("year", "month", "day"), map(str, _parts(item)), strict=False)),
        "note": f"Version {item['version']}" if "version" in item else "",
        "url": item.get("URL", ""),
    }
    return written("misc", item["id"], fields)


def ris(item: dict[str, Any]) -> str:
    """
    Give an item in the format of RIS, which reference managers read.

    >>> ris({"id": "c-1", "title": "So", "author": [{"literal": "They"}], "container-title": "Book",
    ...     "issued": {"date-parts": [[2026, 11, 22]]}}).splitlines()[-4:]
    ['T2  - Book', 'PY  - 2026', 'DA  - 2026/11/22', 'ER  - ']
    """
    parts = _parts(item)
    fields = {
        "TY": "GEN",
        "ID": item["id"],
        "AU": _author(item),
        "TI": item["title"],
        "T2": item["container-title"],
        "ET": item.get("version", ""),
        "PY": str(parts[0]) if parts else "",
        "DA": "/".join(f"{one:02}" for one in parts),
        "UR": item.get("URL", ""),
    }
    lines = [f"{tag}  - {text}" for tag, text in fields.items() if text]
    return "\n".join([*lines, "ER  - "])


def _author(item: dict[str, Any]) -> str:
    """Give the name of the body that made the work; empty where nobody is named."""
    return str(item["author"][0]["literal"]) if "author" in item else ""


def _parts(item: dict[str, Any]) -> list[int]:
    """Give year, month and day of an item, as far as they are known."""
    return list(item["issued"]["date-parts"][0]) if "issued" in item else []
