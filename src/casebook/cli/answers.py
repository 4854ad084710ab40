"""The commands that look records up: list, show, count and search."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from casebook.books import COLLECTIONS, references
from casebook.cli.output import BOLD, COLOURED
from casebook.cli.parser import DONE, FOUND, KINDS, Misuse, columns
from casebook.errors import UnknownId, either
from casebook.records import Assessment, Claim, Evidence, Link
from casebook.values import Date, Quantity
from casebook.views.plain import plain

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.records import Record

_VERDICTS = ("attribution", "verdict", "verdict_then")


def _list(book: Book, given: argparse.Namespace, out: Output) -> int:
    """List the records that meet the conditions."""
    if given.kind is None:
        raise Misuse(f"name what to list: {either(KINDS)}")
    noun = COLLECTIONS.get(given.kind, given.kind)
    if not given.conditions and noun in COLLECTIONS.values():
        records = book.of_kind(noun)  # Whatever else the book has is not loaded.
    else:
        from casebook.views.select import parse_selection  # noqa: PLC0415 - it loads the most.

        records, _ = parse_selection(book, " ".join([given.kind, *given.conditions]))
    if out.for_readers:
        width = max(map(len, records.ids), default=0)
        for record in records:
            out.row(record.id, record.headline, width, way=BOLD)
    else:
        header = [name for one in list(book.of_kind(records.kind))[:1] for name in plain(one)]
        out.rows("records", [plain(one) for one in records], header)
    if len(records):
        return DONE
    asked = " and ".join(given.conditions)
    out.say(f"no {records.kind}{' with ' if asked else ''}{asked}")
    return FOUND


def _show(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Show the records that bear the ids."""
    records = [record for id in dict.fromkeys(given.ids) for record in book.find(id)]
    if not out.for_readers:
        out.rows("records", [plain(one) for one in records])
        return DONE
    for record in records:
        out.heading(f"{record.kind_name} {record.id}", record.headline)
        rows = [*_own_rows(book, record), *_referring(book, record)]
        width = max((len(name) for name, _ in rows), default=0)
        for name, text in rows:
            is_verdict = isinstance(record, Claim | Assessment) and _field(name) in _VERDICTS
            out.row(name, text, width, text_way=COLOURED if is_verdict else "")
    return DONE


def _field(name: str) -> str:
    """Give the name of a field from the name that a reader sees."""
    return name.replace(" ", "_")


def _own_rows(book: Book, record: Record) -> Iterator[tuple[str, str]]:
    """Give the fields of a record that hold something, each with its name."""
    from casebook.views.select import GROUNDS, facets  # noqa: PLC0415 - a list does without it.

    led_to = {(one.field, one.id): book.of_kind(one.kind) for one in references(record)}
    for field in plain(record):
        value = getattr(record, field, None)
        if isinstance(value, tuple) and value and isinstance(value[0], Evidence | Link):
            names = [field, *[""] * (len(value) - 1)]
            yield from zip(names, map(_part_as_text, value), strict=True)
            continue
        text = as_text(value)
        if not text or field in ("id", "headline") or text == record.headline:
            continue
        known = led_to.get((field, text))
        label = f" ({known[text].headline})" if known and text in known else ""
        yield field.replace("_", " "), text + label
    if isinstance(record, Claim):
        known_words = facets(book, record.kind_name)
        for name in GROUNDS:
            for word in known_words[name].of(record):
                yield name.replace("_", " "), word


def as_text(value: object) -> str:
    """
    Write one value of a record for a reader; empty where there is nothing to show.

    >>> as_text(("C001", "C002")), as_text(Date(iso="2015-09-24")), as_text(True), as_text(None)
    ('C001, C002', '24 September 2015', 'yes', '')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (Quantity, Date)):
        stated = f" (“{value.stated}”)" if value.stated else ""
        return f"{value.name}: {value.phrase}{stated}".removeprefix(": ")
    if isinstance(value, tuple):
        texts = [as_text(one) for one in value]
        return ("; " if any("," in text for text in texts) else ", ").join(texts)
    if is_dataclass(value):
        parts = [text for one in fields(value) if (text := as_text(getattr(value, one.name)))]
        return (": " if any(" " in part for part in parts) else " ").join(parts)
    return "" if value is None else str(value)


def _part_as_text(part: Evidence | Link) -> str:
    """Write a piece of evidence, or a link of a chain, on a line of its own."""
    if isinstance(part, Evidence):
        place = part.locator or (part.unlocated and part.unlocated.label)
        finding = f": {part.finding}" if part.finding else ""
        return f"{part.bearing}: {part.source}, {place} ({part.seen}){finding}"
    where = "; ".join(filter(None, [", ".join(part.sources), part.locator]))
    return f"{part.label} ({part.shown})" + (f": {where}" if where else "")


def _referring(book: Book, record: Record) -> Iterator[tuple[str, str]]:
    """Give the ids of the records that refer to a record, by the nouns for their kinds."""
    for kind in book.by_kind:
        ids = [one.id for one in book.citing(record, kind)]
        if ids:
            yield f"in {kind}s", ", ".join(ids)


def _count(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Count records, or give the main figures."""
    from casebook.views.count import count_by, crosstab, summary  # noqa: PLC0415 - as for facets.
    from casebook.views.select import records_called  # noqa: PLC0415 - as for facets.

    if given.kind is None:
        figures = summary(book)
        if not out.for_readers:
            out.rows(
                "counts",
                [
                    {"record": one.kind, "field": one.field, "word": word, "count": count}
                    for one in figures
                    for word, count in one.counts.items()
                ],
            )
            return DONE
        for place, figure in enumerate(figures):
            if place:
                out.line()
            out.line(f"{figure.total} {figure.kind}s by {figure.field}")
            _add_counts(out, figure.counts, "  ")
        return DONE
    records = records_called(book, given.kind)
    match given.fields:
        case [field]:
            counts = count_by(book, records, field)
            total = sum(counts.values())
            if out.for_readers:
                _add_counts(out, counts, "")
            else:
                rows = [{field: word, "count": count} for word, count in counts.items()]
                out.rows("counts", rows, [field, "count"])
        case [first, second]:
            table = crosstab(book, records.kind, first, second)
            total = sum(sum(counts.values()) for counts in table.values())
            if out.for_readers:
                _add_table(out, table)
            else:
                out.rows(
                    "counts",
                    [
                        {first: row, second: column, "count": count}
                        for row, counts in table.items()
                        for column, count in counts.items()
                    ],
                    [first, second, "count"],
                )
        case _:
            raise Misuse(f"count {given.kind} by one field or two, not by {len(given.fields)}")
    out.say(f"{len(records)} {records.kind}s in all")
    if given.fields and total != len(records):
        out.say(f"a {records.kind} may stand under several words, or under none")
    return DONE


def _add_counts(out: Output, counts: Mapping[str, int], indent: str) -> None:
    """Add a word and its count on each line."""
    width = max(map(len, counts), default=0)
    digits = max((len(str(count)) for count in counts.values()), default=0)
    for word, count in counts.items():
        out.line(f"{indent}{word:{width}}  {count:>{digits}}")


def _add_table(out: Output, table: Mapping[str, Mapping[str, int]]) -> None:
    """Add counts as a table, or, where that is too wide, row by row without the zeros."""
    heads = list(next(iter(table.values()), {}))
    width = max(map(len, table), default=0)
    line = f"{'':{width}}  {'  '.join(heads)}"
    if len(line) <= columns():
        out.line(line.rstrip())
        for row, counts in table.items():
            cells = (f"{counts[head]:>{len(head)}}" for head in heads)
            out.line(f"{row:{width}}  {'  '.join(cells)}")
        return
    for row, counts in table.items():
        out.line(row)
        _add_counts(out, {word: count for word, count in counts.items() if count}, "  ")


def _search(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Search the text of the records."""
    from casebook.views.search import search, suggestions  # noqa: PLC0415 - only a search needs it.

    limit = _positive(given.limit)
    text = " ".join(given.words)
    hits = search(book, text, [COLLECTIONS[kind] for kind in given.kind], limit)
    if out.for_readers:
        width = max((len(hit.record.id) for hit in hits), default=0)
        for hit in hits:
            kind, headline = hit.record.kind_name, hit.record.headline
            out.row(hit.record.id, f"{kind}: {headline}", width, way=BOLD)
            if hit.excerpt not in headline:
                out.row("", f"{hit.fields[0]}: {hit.excerpt}", width)
    else:
        out.rows(
            "hits",
            [
                {
                    "record": hit.record.kind_name,
                    "headline": hit.record.headline,
                    "id": hit.record.id,
                    "score": round(hit.score, 4),
                    "fields": list(hit.fields),
                    "excerpt": hit.excerpt,
                }
                for hit in hits
            ],
            ("record", "headline", "id", "score", "fields", "excerpt"),
        )
    for suggestion in suggestions(book, text):
        out.say(str(suggestion))
    if hits:
        return DONE
    out.say("nothing was found")
    if given.kind and (others := search(book, text, limit=None)):
        out.say(f"{len(others)} records of other kinds hold it; search without --kind")
    with suppress(UnknownId):
        book.find(text)
        out.say(f"to look up an id: {out.prog} show {text}")
    return FOUND


def _positive(text: object) -> int:
    """Read how many records are wanted at most."""
    try:
        number = int(str(text))
    except ValueError:
        number = 0
    if number < 1:
        raise Misuse(f"--limit {text!r} is no number from 1; write it like --limit 20")
    return number


ANSWERS: Mapping[str, Callable[[Book, argparse.Namespace, Output], int]] = {
    "list": _list,
    "show": _show,
    "count": _count,
    "search": _search,
}
"""What answers each command."""
