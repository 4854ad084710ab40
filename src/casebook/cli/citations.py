"""How to cite the casebook, or a record of it, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from casebook.cli.parser import DONE, Misuse
from casebook.errors import WithdrawnId
from casebook.records import Claim, Source, Withdrawal
from casebook.values import MONTHS
from casebook.views import bibtex
from casebook.views import cite as views
from casebook.views.csl import csl_date, csl_items, csl_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.records import Record

_DATASET = "dataset"
_DATED = ("article-magazine", "article-newspaper", "post-weblog", "webpage", "broadcast", "speech")
"""The types of works that are cited with the day."""

_RIS = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-encyclopedia": "ENCYC",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "thesis": "THES",  # codespell:ignore
    "webpage": "ELEC",
}
"""The types of RIS; what has none is ``GEN``."""

_AT_MOST = 20


def _cite(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Answer with the citation of the whole, or of each record that bears one of the ids."""
    if given.style == "cff":
        if given.ids:
            raise Misuse("cff cites the whole; leave out the ids, or choose another style")
        from casebook.formats import files_of  # noqa: PLC0415 - only this style needs it.

        [file] = files_of(book, "cff")
        out.text(file.content.decode())
        return DONE
    records = [record for id in dict.fromkeys(given.ids) for record in book.find(id)]
    items = [_item(book, record) for record in records] if given.ids else [_whole(book)]
    match given.style:
        case "csl":
            out.text(csl_json(items))
        case "bibtex":
            out.text("\n\n".join(map(_bibtex, items)))
        case "ris":
            out.text("\n\n".join(map(_ris, items)))
        case _:
            for item in items:
                out.line(_apa(item))
    return DONE


def _of(book: Book) -> tuple[str, views.Work]:
    """Give the id of a casebook, and the casebook as a work in its last edition."""
    one, last = book.dataset, [*book.editions][-1:]
    if one is None:
        raise Misuse("nobody has said what this casebook is; give the book a Dataset")
    version, day = (last[0].id, last[0].date) if last else ("", None)
    return one.id, views.Work(one.title, one.creator, version, day, one.address)


def _whole(book: Book) -> dict[str, Any]:
    """Give the item of CSL-JSON for the whole."""
    id, work = _of(book)
    item: dict[str, Any] = {
        "id": id,
        "type": _DATASET,
        "title": work.title,
        "author": [{"literal": work.author}] if work.author else None,
        "version": work.version,
        "issued": csl_date(work.date) if work.date else None,
        "URL": work.address,
    }
    return {name: value for name, value in item.items() if value}


def _item(book: Book, record: Record) -> dict[str, Any]:
    """Give the item of CSL-JSON for a record; a source stands for the work that it describes."""
    if isinstance(record, Withdrawal):
        raise WithdrawnId("record", record.id, record.edition, record.note, record.replaced_by)
    if isinstance(record, Source):
        [item] = csl_items([record])
        return item
    # What a claim is cited by, its id and its headline, every record has.
    item = views.claim_item(cast("Claim", record), _of(book)[1])
    # Slugs of two kinds may agree, and the keys of citations may not.
    return item if isinstance(record, Claim) else item | {"id": _key(record)}


def _key(record: Record) -> str:
    """Give what a citation of a record is called by."""
    return f"casebook-{record.kind_name}-{record.id}"


def _bibtex(item: dict[str, Any]) -> str:
    """Give an item as BibTeX."""
    if item["type"] == "entry":
        return views.bibtex(item)
    version = {"note": f"Version {item['version']}"} if "version" in item else {}
    return bibtex.entry({**item, **version})


def _apa(item: dict[str, Any]) -> str:
    """Give an item in the style of the American Psychological Association, as plain text."""
    if item["type"] == "entry":
        return "".join(views.apa(item))
    people = item.get("author") or item.get("editor") or []
    role = "" if "author" in item or not people else f" ({'Eds.' if people[1:] else 'Ed.'})"
    title = item["title"]
    if item["type"] == _DATASET:
        version = f" (Version {item['version']})" if "version" in item else ""
        title = f"{title}{version} [Data set]"
    lead = [f"{_people(people)}{role}", f"({_date(item)})", title]
    if not people:
        lead = [title, f"({_date(item)})"]
    issue = f"({item['issue']})" if "issue" in item else ""
    place = [
        item.get("container-title"),
        f"{item.get('volume', '')}{issue}",
        item.get("page", "").replace("-", "–"),
    ]
    address = f"https://doi.org/{item['DOI']}" if "DOI" in item else item.get("URL", "")
    parts = [*lead, ", ".join(filter(None, place)), item.get("publisher")]
    said = " ".join(part if part[-1] in ".?!" else f"{part}." for part in filter(None, parts))
    return f"{said} {address}".rstrip()


def _people(people: Sequence[dict[str, str]]) -> str:
    """Give people by family name and initials, and bodies in full."""
    names = []
    for one in people:
        initials = " ".join(f"{word[0]}." for word in one.get("given", "").split())
        names.append(one.get("literal") or ", ".join(filter(None, [one["family"], initials])))
    if len(names) > _AT_MOST:
        return f"{', '.join(names[: _AT_MOST - 1])}, … {names[-1]}"
    *others, last = names or [""]
    return f"{', '.join(others)}, & {last}" if others else last


def _date(item: dict[str, Any]) -> str:
    """Give the year of a work, with the day where works of its type are cited so."""
    if "issued" not in item:
        return "n.d."
    year, *rest = item["issued"]["date-parts"][0]
    if not rest or item["type"] not in _DATED:
        return f"{-year} BCE" if year < 0 else str(year)
    return f"{year}, {' '.join([MONTHS[rest[0] - 1], *map(str, rest[1:])])}"


def _ris(item: dict[str, Any]) -> str:
    """Give an item as RIS."""
    if item["type"] == "entry":
        return views.ris(item)
    parts = item["issued"]["date-parts"][0] if "issued" in item else []
    first, _, last = item.get("page", "").partition("-")
    fields = [("TY", _RIS.get(item["type"], "GEN")), ("ID", item["id"])]
    for tag, role in (("AU", "author"), ("ED", "editor"), ("A4", "translator")):
        people = item.get(role, ())
        fields += [(tag, one.get("literal") or ", ".join(one.values())) for one in people]
    fields += [
        ("TI", item["title"]),
        ("T2", item.get("container-title", "")),
        ("ET", item.get("version", item.get("edition", ""))),
        ("PB", item.get("publisher", "")),
        ("CY", item.get("publisher-place", "")),
        ("VL", item.get("volume", "")),
        ("IS", item.get("issue", "")),
        ("SP", first),
        ("EP", last),
        ("PY", str(parts[0]) if parts else ""),
        ("DA", "/".join(f"{one:02}" for one in parts)),
        ("DO", item.get("DOI", "")),
        ("SN", item.get("ISBN", "")),
        ("UR", item.get("URL", "")),
    ]
    lines = [f"{tag}  - {text}" for tag, text in fields if text]
    return "\n".join([*lines, "ER  - "])


ANSWERS = {"cite": _cite}
"""What answers the command."""
