"""
What records and pages said when somebody last read the one beside the other.

The seal is a text file among the sources of the pages, written on request and kept with them. It
has a line for each record, with a fingerprint of all its fields, and a line for each bound word,
check and exception of each page. What differs from it is a fault, so that no record and no bound
word changes without a person who has looked at the sentences that rest on it.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from casebook.sphinxext.fingerprint import fingerprint, fingerprints
from casebook.sphinxext.prose import Block, Proof, line_of, proved_sentences
from casebook.sphinxext.queries import WORD, vocabularies, word_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from casebook.books import Book
    from casebook.sphinxext.asked import Asked
    from casebook.sphinxext.prose import Prose

_HEAD = """\
# What the records and the pages said when somebody last read the one beside the other.
# Written by sphinx-build -D casebook_seal_write=1; read what changed before you write it anew.
"""
_RECORD, _PAGE = "record", "page"
_CELLS = 2
"""How many cells follow the sort of a line."""


class Bond(NamedTuple):
    """A bound word, a check or an exception of a page."""

    #: What it says, as the seal keeps it: one line.
    text: str
    #: File and line.
    location: str


class Seal(NamedTuple):
    """What was sealed."""

    #: For each record, by its kind and id, its fingerprint, in the order of the book.
    records: Mapping[str, str]
    #: For each page the texts of its bonds, in its order.
    pages: Mapping[str, Sequence[str]]


class Broken(NamedTuple):
    """A difference from the seal."""

    #: What differs, and how.
    message: str
    #: The record that differs, such as ``claim C004``; empty where it is a page.
    record: str
    #: File and line of the page; empty where it is a record.
    location: str


def sealed_records(book: Book) -> dict[str, str]:
    """
    Give the fingerprint of every record of a book, of its article and of every word.

    >>> from casebook import book
    >>> list(sealed_records(book))[:2]
    ['article nomad-2015', 'section front']
    """
    found = {f"article {book.article.id}": fingerprint(book.article)}
    found.update({f"{kind} {id}": digest for (kind, id), digest in fingerprints(book).items()})
    for vocabulary in vocabularies().values():
        for word in vocabulary:
            found[f"{WORD} {word_id(word)}"] = fingerprint([word.label, word.definition])
    return found


def bonds(asked: Iterable[Asked], prose: Prose) -> Iterator[Bond]:
    """Give what a page binds: its questions, its links with words of their own, its checks."""
    for one in asked:
        form, subject, options = one.query
        if form == "terms":
            # Nobody wrote this question: it is the text of the page itself.
            continue
        words = [form, subject, *(f":{name}: {value}".strip() for name, value in options)]
        yield Bond(" ".join([*words, *one.only]), one.location)
    sentences = dict(proved_sentences(prose))
    for part in prose.parts:
        if isinstance(part, Proof) and part.is_idle:
            continue
        if isinstance(part, Proof):
            where = f"{part.source}:{part.line}"
            # A “not” before the words would leave them as they are.
            digest = fingerprint([part.code, sentences[part]])
            yield Bond(f"check {part.words!r} {digest}", where)
        elif isinstance(part, Block):
            for span in part.spans:
                where = f"{part.source}:{line_of(part, span.start)}"
                shown = part.text[span.start : span.end]
                what = f"{span.kind} {span.id}" if span.kind else "free"
                yield Bond(f"{what} {shown!r} {span.reason}".strip(), where)


def broken(old: Seal, records: Mapping[str, str], pages: Mapping[str, list[Bond]]) -> list[Broken]:
    """Give every difference between what was sealed and what is."""
    found = [Broken("is gone", name, "") for name in old.records if name not in records]
    for name, digest in records.items():
        if old.records.get(name) != digest:
            change = "has changed" if name in old.records else "is new"
            found.append(Broken(change, name, ""))
    kept = [name for name in old.records if name in records]
    left = [name for name in records if name in old.records]
    moved = (now for was, now in zip(kept, left, strict=True) if was != now)
    # All that stands behind the first record that moved has moved with it.
    found += [Broken("stands in another place", name, "") for name in list(moved)[:1]]
    for docname in sorted({*old.pages, *pages}):
        found += _differences(docname, old.pages.get(docname, ()), pages.get(docname, []))
    return found


def read_seal(path: Path) -> Seal:
    """
    Read a seal.

    Raises:
        OSError: There is none, or it cannot be read.
        ValueError: A line of it is none that a seal has.
    """
    records: dict[str, str] = {}
    pages: dict[str, list[str]] = {}
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ValueError(f"{path.name} is no text in UTF-8") from None
    for number, line in enumerate(text.split("\n"), start=1):
        sort, *cells = line.split("\t")
        if sort.startswith("#") or not line:
            continue
        if len(cells) != _CELLS or sort not in (_RECORD, _PAGE):
            raise ValueError(f"{path.name}:{number} is no line of a seal")
        if sort == _RECORD:
            records[cells[0]] = cells[1]
        else:
            pages.setdefault(cells[0], []).append(cells[1])
    return Seal(records, pages)


def write_seal(path: Path, records: Mapping[str, str], pages: Mapping[str, list[Bond]]) -> None:
    """Write a seal; the old one stays until the new one is whole."""
    lines = [f"{_RECORD}\t{name}\t{digest}\n" for name, digest in records.items()]
    for name in sorted(pages):
        lines += [f"{_PAGE}\t{name}\t{_in_a_cell(bond.text)}\n" for bond in pages[name]]
    new = path.with_name(f"{path.name}.new")
    try:
        new.write_text(_HEAD + "".join(lines), encoding="utf-8")
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _differences(docname: str, old: Sequence[str], new: list[Bond]) -> Iterator[Broken]:
    """Compare the bonds of a page."""
    texts = [_in_a_cell(bond.text) for bond in new]
    if texts == list(old):
        return
    if not new:
        yield Broken(f"{docname} is gone, or binds nothing any more", "", "")
        return
    steps = SequenceMatcher(a=old, b=texts, autojunk=False).get_opcodes()
    for tag, start, end, first, last in steps:
        for place in range(max(end - start, last - first) if tag != "equal" else 0):
            before = old[start + place] if start + place < end else ""
            bond = new[first + place] if first + place < last else None
            if bond is None:
                where = new[min(first, len(new) - 1)].location
                yield Broken(f"no longer says: {before}", "", where)
            elif before:
                yield Broken(f"says {bond.text}, and said {before}", "", bond.location)
            else:
                yield Broken(f"says for the first time: {bond.text}", "", bond.location)


def _in_a_cell(text: str) -> str:
    """Put a text on one line."""
    return " ".join(text.split())
