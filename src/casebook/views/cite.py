"""
How to cite a casebook, a record of it or a work that it lists: APA style, BibTeX, RIS, CSL-JSON.

Whatever is cited is first made an item of CSL-JSON (:func:`item_of`), and each
form is written from that. A record has the type ``entry``: it stands in a casebook as an entry in
a work of reference. A source stands for the work that it describes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.errors import InvalidRecord, InvalidSelection, WithdrawnId
from casebook.records import Article, Claim, Source, Withdrawal
from casebook.values import MONTHS
from casebook.views.bibtex import entry
from casebook.views.csl import csl_date, csl_items, csl_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.books import Book
    from casebook.records import Dataset, Record
    from casebook.values import Date

STYLES = ("apa", "bibtex", "ris", "csl")
"""The styles that :func:`cited` writes."""

_ENTRY, _DATASET = "entry", "dataset"
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


class Work(NamedTuple):
    """The casebook that a record is cited from."""

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


def entry_item(record: Record, work: Work, page: str = "") -> dict[str, Any]:
    """
    Give the item of CSL-JSON for a record, as an entry in its casebook.

    Args:
        record: The record.
        work: The casebook.
        page: The address of the record's page below that of the work.

    >>> from casebook import book
    >>> work = Work("A casebook", "Its makers", "2026.11.0", book.editions["2026.11.0"].date)
    >>> item = entry_item(book.claims["C002"], work)
    >>> item["id"], item["type"], item["container-title"], item["issued"]
    ('casebook-C002', 'entry', 'A casebook', {'date-parts': [[2026, 11, 22]]})
    """
    # Slugs of two kinds may agree, and the keys of citations may not.
    key = record.id if isinstance(record, Claim) else f"{record.kind_name}-{record.id}"
    title = f"{record.id}: {record.headline.removesuffix('.')}"
    address = f"{work.address.rstrip('/')}/{page}" if work.address else ""
    return _item(work, f"casebook-{key}", _ENTRY, title, work.title, address)


def item_of(book: Book, record: Record | None = None) -> dict[str, Any]:
    """
    Give the item of CSL-JSON for a record, or for the casebook as a whole in its last edition.

    A source stands for the work that it describes, the article for the source of its id, and the
    dataset for the whole.

    Raises:
        casebook.errors.WithdrawnId: An edition has withdrawn the record.
        casebook.errors.InvalidRecord: Nobody has said what the casebook is as a work of its own.

    >>> from casebook import book
    >>> item_of(book, book.mechanisms["love"])["id"], item_of(book, book.article)["id"]
    ('casebook-mechanism-love', 'nomad-2015')
    >>> item_of(book)["type"]
    'dataset'
    """
    match record:
        case Withdrawal():
            raise WithdrawnId("record", record.id, record.edition, record.note, record.replaced_by)
        case Article():
            record = book.sources[record.id]
    if isinstance(record, Source):
        return csl_items([record])[0]
    one, last = dataset_of(book), [*book.editions][-1:]
    version, day = (last[0].id, last[0].date) if last else ("", None)
    work = Work(one.title, one.creator, version, day, one.address)
    if record and record != one:
        return entry_item(record, work)
    return _item(work, one.id, _DATASET, work.title, "", work.address)


def dataset_of(book: Book) -> Dataset:
    """
    Give what a book is as a work of its own, without which nobody can cite it.

    Raises:
        casebook.errors.InvalidRecord: Nobody has said what it is.

    >>> from casebook import book
    >>> dataset_of(book).license
    'CC-BY-4.0'
    """
    if book.dataset is None:
        raise InvalidRecord(
            f"book {book.article.id}", "dataset",
            "is missing, so it has no title and nobody who made it", "give it a Dataset",
        )  # fmt: skip
    return book.dataset


def cited(items: Sequence[dict[str, Any]], style: str) -> str:
    """
    Write items of CSL-JSON in one of :data:`STYLES`.

    Raises:
        casebook.errors.InvalidSelection: There is no such style.

    >>> item = {"id": "b", "type": "book", "title": "So?", "author": [{"literal": "They"}]}
    >>> cited([item], "apa")
    'They. (n.d.). So?'
    >>> cited([item], "mla")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'mla' is no style; write apa, bibtex, ris or csl
    """
    match style:
        case "apa":
            return "\n".join(map(apa, items))
        case "bibtex":
            return "\n\n".join(map(bibtex, items))
        case "ris":
            return "\n\n".join(map(ris, items))
        case "csl":
            return csl_json([*items])
    raise InvalidSelection(style, "is no style", known=STYLES)


def apa(item: dict[str, Any]) -> str:
    """
    Give an item in the style of the American Psychological Association, as plain text.

    >>> apa({"type": "dataset", "title": "Boats", "author": [{"literal": "They"}], "version": "2"})
    'They. (n.d.). Boats (Version 2) [Data set].'
    """
    if item["type"] == _ENTRY:
        return "".join(apa_entry(item))
    title = item["title"]
    if item["type"] == _DATASET:
        title = f"{title}{_version(item)} [Data set]"
    issue = f"({item['issue']})" if "issue" in item else ""
    place = [
        item.get("container-title"),
        f"{item.get('volume', '')}{issue}",
        item.get("page", "").replace("-", "–"),
    ]
    address = f"https://doi.org/{item['DOI']}" if "DOI" in item else item.get("URL", "")
    parts = [*_lead(item, title), ", ".join(filter(None, place)), item.get("publisher")]
    said = " ".join(part if part[-1] in ".?!" else f"{part}." for part in filter(None, parts))
    return f"{said} {address}".rstrip()


def apa_entry(item: dict[str, Any]) -> tuple[str, str, str]:
    """
    Give an entry in the style of the American Psychological Association, in its three parts.

    Returns:
        What comes before the title of the casebook, that title, which is set in italics, and
        what comes after it.

    >>> apa_entry({"type": "entry", "title": "C001: It is so", "author": [{"literal": "They"}],
    ...     "container-title": "Book"})
    ('They. (n.d.). C001: It is so. In ', 'Book', '.')
    """
    lead = ". ".join(_lead(item, item["title"]))
    address = f" {item['URL']}" if "URL" in item else ""
    return f"{lead}. In ", item["container-title"], f"{_version(item)}.{address}"


def bibtex(item: dict[str, Any]) -> str:
    r"""
    Give an item as an entry of BibTeX.

    >>> print(bibtex({"id": "c-1", "type": "entry", "title": "50 % so",
    ...     "author": [{"literal": "They"}], "container-title": "Book"}))
    @misc{c-1,
      author = {{They}},
      title = {{50 \% so}},
      howpublished = {In: Book}
    }
    """
    if "version" in item:
        item = {**item, "note": f"Version {item['version']}"}
    if item["type"] != _ENTRY:
        return entry(item)
    text = entry({**item, "container-title": f"In: {item['container-title']}", "URL": ""})
    # The page of an entry is named last, behind the casebook that it stands in.
    return f"{text[:-2]},\n  url = {{{item['URL']}}}\n}}" if "URL" in item else text


def ris(item: dict[str, Any]) -> str:
    """
    Give an item in the format of RIS, which reference managers read.

    >>> ris({"id": "c-1", "type": "entry", "title": "So", "container-title": "Book",
    ...     "issued": {"date-parts": [[2026, 11, 22]]}}).splitlines()[-4:]
    ['T2  - Book', 'PY  - 2026', 'DA  - 2026/11/22', 'ER  - ']
    """
    parts = item["issued"]["date-parts"][0] if "issued" in item else []
    first, _, last = item.get("page", "").partition("-")
    fields = [("TY", _RIS.get(item["type"], "GEN")), ("ID", item["id"])]
    for tag, role in (("AU", "author"), ("ED", "editor"), ("A4", "translator")):
        people = item.get(role, ())
        fields += [(tag, one.get("literal") or ", ".join(one.values())) for one in people]
    fields += [
        ("TI", item["title"]),
        ("T2", item.get("container-title")),
        ("ET", item.get("version", item.get("edition"))),
        ("PB", item.get("publisher")),
        ("CY", item.get("publisher-place")),
        ("VL", item.get("volume")),
        ("IS", item.get("issue")),
        ("SP", first),
        ("EP", last),
        ("PY", "".join(map(str, parts[:1]))),
        ("DA", "/".join(f"{one:02}" for one in parts)),
        ("DO", item.get("DOI")),
        ("SN", item.get("ISBN")),
        ("UR", item.get("URL")),
    ]
    return "".join(f"{tag}  - {text}\n" for tag, text in fields if text) + "ER  - "


def _item(work: Work, *own: str) -> dict[str, Any]:
    """Give the item of a casebook, or of an entry in it, without what holds nothing."""
    id, type_, title, container, address = own
    item = {
        "id": id,
        "type": type_,
        "title": title,
        "author": [{"literal": work.author}] if work.author else None,
        "container-title": container,
        "version": work.version,
        "issued": csl_date(work.date) if work.date else None,
        "URL": address,
    }
    return {name: value for name, value in item.items() if value}


def _version(item: dict[str, Any]) -> str:
    """Give the version of an item in brackets, with a space before it."""
    return f" (Version {item['version']})" if "version" in item else ""


def _lead(item: dict[str, Any], title: str) -> list[str]:
    """Give people, date and title in the order in which they begin a citation."""
    people = item.get("author") or item.get("editor") or []
    role = "" if "author" in item or not people else f" ({'Eds.' if people[1:] else 'Ed.'})"
    date = f"({_date(item)})"
    return [f"{_people(people)}{role}", date, title] if people else [title, date]


def _people(people: Sequence[dict[str, str]]) -> str:
    """Give people by family name and initials, and bodies in full."""
    names = []
    for one in people:
        initials = " ".join(f"{word[0]}." for word in one.get("given", "").split())
        names.append(one.get("literal") or ", ".join(filter(None, [one["family"], initials])))
    if len(names) > _AT_MOST:
        return f"{', '.join(names[: _AT_MOST - 1])}, … {names[-1]}"
    *others, last = names
    return f"{', '.join(others)}, & {last}" if others else last


def _date(item: dict[str, Any]) -> str:
    """Give the year of a work, with the day where works of its type are cited so."""
    if "issued" not in item:
        return "n.d."
    year, *rest = item["issued"]["date-parts"][0]
    if not rest or item["type"] not in _DATED:
        return f"{-year} BCE" if year < 0 else str(year)
    return f"{year}, {' '.join([MONTHS[rest[0] - 1], *map(str, rest[1:])])}"
