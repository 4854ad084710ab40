"""
What differs between two editions, as plain documents hold them, and whether editions say so.

A document is what the export to JSON gives: an object with the version of its schema, the number
of its edition, the article, the dataset, and one list for each kind of record under its plural
noun, each record as :func:`casebook.views.plain.plain` gives it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from casebook.errors import InvalidDocument
from casebook.views.plain import SCHEMA_VERSION, whole
from casebook.views.problem import Problem
from casebook.views.shape import kinds
from casebook.vocabulary import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casebook.books import Book
    from casebook.records import Edition

FACTS = frozenset({"schema_version", "edition"})
"""What a document says about itself, beside its records."""

FOLLOWS = frozenset({"record", "headline"})
"""What stands in each plain record and only follows from its kind and its fields."""

NAMES = ("the old document", "the new document")
"""What two documents are called in a message, where nothing better is known."""


class FieldChange(NamedTuple):
    """A field that differs, or an item of one."""

    #: Where it stands, such as ``note``, ``issued.iso`` or ``evidence[2].finding``.
    path: str
    #: What the old document holds there; None where nothing is there.
    old: object
    #: What the new document holds there; None where nothing is there.
    new: object


class RecordChange(NamedTuple):
    """A record that differs between two documents."""

    #: The noun for its kind.
    kind: str
    #: Its id.
    id: str
    #: What became of it.
    what: ChangeKind
    #: What differs, in the order of the fields; empty unless it was corrected.
    fields: tuple[FieldChange, ...] = ()


def changes(old: object, new: object, names: tuple[str, str] = NAMES) -> tuple[RecordChange, ...]:
    """
    Give each record that was added, corrected or withdrawn from one document to the other.

    A field that one of the documents lacks counts as an empty one, so that a field that a later
    schema adds is no correction before it is filled. Lists of parts are compared item by item,
    other lists as a whole. The number in a path is the place of the item in the new document, or
    in the old one where the item is gone, from 0.

    Args:
        old: The document of the older edition, as JSON gives it.
        new: The document of the newer edition.
        names: What the documents are called in a message, such as the names of their files.

    Returns:
        The changes by kind, in the order of the new document; within a kind what was withdrawn
        comes last.

    Raises:
        casebook.errors.InvalidDocument: One of them is no such document, follows a schema that
            this version of the package does not know, or is nested too deeply.

    >>> old = {"schema_version": 1, "terms": [{"id": "push", "label": "push", "see": []}]}
    >>> new = {"schema_version": 1, "terms": [{"id": "push", "label": "Push", "see": []}]}
    >>> changes(old, new)[0].fields
    (FieldChange(path='label', old='push', new='Push'),)
    >>> changes(old, {"schema_version": 1, "terms": []})[0].what.value
    'withdrawn'
    >>> changes(old, {"schema_version": 1, "terms": [{"label": "Push"}]})
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidDocument: the new document: terms[0] has no id; export the book again
    """
    return _between(*_both(old, new, names), names)


def summary(changes: Iterable[RecordChange]) -> dict[str, dict[str, int]]:
    """
    Count changes by kind and by what was done; zeros are given for the kinds that changed.

    >>> one = RecordChange("claim", "C001", ChangeKind.CORRECTED)
    >>> summary([one, one._replace(id="C002")])
    {'claim': {'added': 0, 'corrected': 2, 'withdrawn': 0}}
    """
    counts: dict[str, Counter[str]] = {}
    for one in changes:
        counts.setdefault(one.kind, Counter())[one.what.value] += 1
    return {
        kind: {what.value: count[what.value] for what in ChangeKind}
        for kind, count in counts.items()
    }


def unlisted(book: Book, old: object) -> Iterator[Problem]:
    """
    Give a problem for each change since an earlier edition that no later edition lists.

    A change that an edition lists and that was not made is a problem too; so are an id that came
    back after its withdrawal, an id that went over to another kind, and an edition that is not as
    it was when it was given out. A record may be changed several times; what counts is what
    became of it in the end.

    Args:
        book: The book as it is.
        old: The document of an edition that was given to readers.

    Raises:
        casebook.errors.InvalidDocument: It is no such document, or names no edition.

    >>> from casebook import book
    >>> old = whole(book)
    >>> list(unlisted(book, old))
    []
    >>> old["terms"] = [one for one in old["terms"] if one["id"] != "narrative"]
    >>> print(*unlisted(book, old))  # doctest: +ELLIPSIS
    term narrative: id is new since ..., and no later edition lists narrative as added; list it ...
    """
    since, (before, after) = _edition(old, NAMES[0]), _both(old, whole(book), NAMES)
    number = _number(since, NAMES[0])
    later = [one for one in book.editions if _number(one.id, NAMES[1]) > number]
    story: dict[str, list[tuple[str, ChangeKind]]] = {}
    for _, what, kind, id in _listed(later):
        story.setdefault(id, []).append((kind, what))
    withdrawn = _withdrawn(before)
    found = [one for one in _between(before, after, NAMES) if one.kind in book.by_kind]
    made: dict[str, dict[ChangeKind, str]] = {}
    for one in found:
        made.setdefault(one.id, {})[one.what] = one.kind
    for one in found:
        fault = _reused(one, made[one.id], withdrawn, since)
        if one.kind == "edition":
            if one.what is not ChangeKind.ADDED:
                fault = f"is not as it was given out with {since}"
                yield _problem(one, fault, "leave editions as they were given out")
        elif fault:
            yield _problem(one, fault, "give the record an id of its own")
        elif one.what not in _told(story, one.kind, one.id) and not _moved(made[one.id]):
            fault = f"{_DONE[one.what]} {since}, and no later edition lists "
            fault += f"{printable(one.id)} as {one.what}"
            yield _problem(one, fault, "list it in the changes of the edition to come")
    for edition, what, kind, id in _listed(later):
        done = {one.what: one.kind for one in found if one.id == id and kind in ("", one.kind)}
        if what not in done and not _explained(_told(story, kind, id), done):
            fault = f"lists {id} as {what}, which it is not since {since}"
            yield Problem(f"edition {edition}", "changes.ids", fault, "take it out of the edition")


_DONE = {
    ChangeKind.ADDED: "is new since",
    ChangeKind.CORRECTED: "is not as it was in",
    ChangeKind.WITHDRAWN: "is gone since",
}


def _problem(change: RecordChange, fault: str, step: str) -> Problem:
    """Give the problem of a record that changed."""
    field = change.fields[0].path if change.fields else "id"
    return Problem(f"{change.kind} {printable(change.id)}", printable(field), fault, step)


def _moved(done: Mapping[ChangeKind, str]) -> bool:
    """Say whether an id went over from one kind to another."""
    return ChangeKind.ADDED in done and ChangeKind.WITHDRAWN in done


def _reused(
    change: RecordChange, done: Mapping[ChangeKind, str], withdrawn: Mapping[str, str], since: str
) -> str:
    """Say how a new record came by an id that stood for another; nothing where it did not."""
    if change.what is not ChangeKind.ADDED:
        return ""
    if change.id in withdrawn:
        return f"was withdrawn by {withdrawn[change.id]}, and is in the book again"
    if _moved(done):
        return f"stood for another kind of record in {since}: {done[ChangeKind.WITHDRAWN]}"
    return ""


def _explained(story: list[ChangeKind], done: Mapping[ChangeKind, str]) -> bool:
    """Say whether what was listed of a record, step by step, comes to what was done in the end."""
    came, went = (one in story for one in (ChangeKind.ADDED, ChangeKind.WITHDRAWN))
    if came and went:
        return not done
    if came or went:
        return (ChangeKind.ADDED if came else ChangeKind.WITHDRAWN) in done
    # What was corrected twice may be as it was.
    return len(story) > 1 and not done


def _listed(editions: Iterable[Edition]) -> Iterator[tuple[str, ChangeKind, str, str]]:
    """Give each change of each record that editions list, in order, with the kind if it is told."""
    for edition in editions:
        for change in edition.changes:
            yield from ((edition.id, change.kind, change.of_kind, id) for id in change.ids)


def _told(
    story: Mapping[str, list[tuple[str, ChangeKind]]], kind: str, id: str
) -> list[ChangeKind]:
    """Give what editions did with a record; those that tell no kind may mean any."""
    return [what for of, what in story.get(id, ()) if not of or not kind or of == kind]


def _withdrawn(records: _Records) -> dict[str, str]:
    """Give each id that the editions of a document list as withdrawn, with the edition."""
    found = {}
    for edition in records.get("edition", {}).values():
        listed = edition.get("changes")
        for change in listed if isinstance(listed, list | tuple) else ():
            if isinstance(change, Mapping) and change.get("kind") == ChangeKind.WITHDRAWN:
                ids = change.get("ids")
                found.update(
                    dict.fromkeys(ids if isinstance(ids, list) else (), str(edition["id"]))
                )
    return found


def _edition(document: object, name: str) -> str:
    """Give the number of the edition that a document is of."""
    held = document.get("edition") if isinstance(document, Mapping) else None
    edition = held.get("id") if isinstance(held, Mapping) else held
    if not isinstance(edition, str) or not edition:
        raise InvalidDocument(name, "names no edition", _AGAIN)
    return edition


def _number(edition: str, name: str) -> tuple[int, ...]:
    """Give the number of an edition to sort by."""
    parts = edition.split(".")
    if not all(one.isdecimal() and len(one) < _MOST for one in parts):
        fault = f"names the edition {edition[:_MOST]!r}, which is no number"
        raise InvalidDocument(name, fault, _AGAIN)
    return tuple(map(int, parts))


_AGAIN = "export the book again"
# What is quoted in a message may have any length.
_MOST = 60
_Records = dict[str, dict[str, Mapping[str, object]]]
"""The records of a document by kind and id."""


def printable(text: str) -> str:
    r"""
    Give a text from a document so that a message can quote it: short, and with its codes spelt.

    A terminal obeys some characters, and a message is one line.

    >>> printable("C001"), printable("a\x1b[31mb\n"), printable("x" * 70) == "x" * 60 + "…"
    ('C001', "'a\\x1b[31mb\\n'", True)
    """
    short = text if len(text) <= _MOST else f"{text[:_MOST]}…"
    return short if short.isprintable() else ascii(short)


def _both(old: object, new: object, names: tuple[str, str]) -> tuple[_Records, _Records]:
    """Give the records of two documents."""
    return _records(old, names[0]), _records(new, names[1])


def _records(document: object, name: str) -> _Records:
    """Give the records of a document by kind and id, or say what is wrong with it."""
    if not isinstance(document, Mapping):
        raise InvalidDocument(name, "is no object", "give what the export to JSON wrote")
    _check_version(document.get("schema_version"), name)
    known, found = kinds(), _Records()
    called: dict[str, str] = {}
    for key, value in document.items():
        shown = printable(str(key))
        kind, place = known.get(key), f"{name}: {shown}"
        if key in FACTS or (kind and kind.derived):
            continue
        is_list = isinstance(value, list | tuple)
        if kind and not (is_list if kind.many else value is None or isinstance(value, Mapping)):
            raise InvalidDocument(place, f"is no {'list' if kind.many else 'object'}", _AGAIN)
        if is_list:
            noun = kind.noun if kind else str(key).removesuffix("s")
            rows = [(f"{place}[{number}]", one) for number, one in enumerate(value)]
        elif isinstance(value, Mapping):
            noun, rows = str(key), [(place, value)]
        else:
            continue
        if noun in found:
            fault = f"holds the same kind of record as {called[noun]}"
            raise InvalidDocument(place, fault, "keep one of the two")
        called[noun], found[noun] = shown, _by_id(rows)
    if not found:
        raise InvalidDocument(name, "holds no records", "give what the export to JSON wrote")
    return found


def _check_version(version: object, name: str) -> None:
    """Refuse a document whose schema is not known."""
    if not isinstance(version, int):
        raise InvalidDocument(name, "has no schema_version", "give what the export to JSON wrote")
    if version > SCHEMA_VERSION:
        fault = f"follows schema {version}, and this version knows none after {SCHEMA_VERSION}"
        raise InvalidDocument(name, fault, "update the package")


def _by_id(records: Iterable[tuple[str, object]]) -> dict[str, Mapping[str, object]]:
    """Give the records of one kind by id; each comes with its place, for a message."""
    found: dict[str, Mapping[str, object]] = {}
    for place, record in records:
        if not isinstance(record, Mapping):
            raise InvalidDocument(place, "is no object", _AGAIN)
        id = record.get("id")
        if not isinstance(id, str) or not id:
            raise InvalidDocument(place, "has no id", _AGAIN)
        if id in found:
            raise InvalidDocument(place, f"has the id {printable(id)} a second time", _AGAIN)
        found[id] = record
    return found


def _between(before: _Records, after: _Records, names: tuple[str, str]) -> tuple[RecordChange, ...]:
    """Give what differs between the records of two documents."""
    try:
        return tuple(
            change
            for kind in dict.fromkeys((*after, *before))
            for change in _of_kind(kind, before.get(kind, {}), after.get(kind, {}))
        )
    except RecursionError:
        either = " or ".join(names)
        raise InvalidDocument(either, "is nested too deeply", _AGAIN) from None


def _of_kind(
    kind: str,
    before: Mapping[str, Mapping[str, object]],
    after: Mapping[str, Mapping[str, object]],
) -> Iterator[RecordChange]:
    """Give what differs between the records of one kind."""
    for id, record in after.items():
        if id not in before:
            yield RecordChange(kind, id, ChangeKind.ADDED)
            continue
        names = [one for one in dict.fromkeys((*record, *before[id])) if one not in FOLLOWS]
        fields = tuple(_fields("", names, before[id], record))
        if fields:
            yield RecordChange(kind, id, ChangeKind.CORRECTED, fields)
    for id in before:
        if id not in after:
            yield RecordChange(kind, id, ChangeKind.WITHDRAWN)


def _fields(
    path: str, names: Iterable[str], old: Mapping[str, object], new: Mapping[str, object]
) -> Iterator[FieldChange]:
    """Compare the fields of a record or of a part."""
    for name in names:
        before, after = old.get(name), new.get(name)
        # A field that one of them lacks counts as an empty one.
        if (name in old and name in new) or not (_is_empty(before) and _is_empty(after)):
            yield from _value(f"{path}{name}", before, after)


def _value(path: str, old: object, new: object) -> Iterator[FieldChange]:
    """Compare two values."""
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        yield from _fields(f"{path}.", dict.fromkeys((*new, *old)), old, new)
    elif (
        isinstance(old, list | tuple)
        and isinstance(new, list | tuple)
        and any(isinstance(one, Mapping) for one in (*old, *new))
    ):
        yield from _items(path, old, new)
    else:
        yield FieldChange(path, old, new)


def _items(path: str, old: Sequence[object], new: Sequence[object]) -> Iterator[FieldChange]:
    """Compare two lists of parts, so that a part that came first does not move all others."""
    # They are needed here alone, and loading them takes time.
    import json  # noqa: PLC0415 - see above.
    from difflib import SequenceMatcher  # noqa: PLC0415 - see above.

    def keys(items: Sequence[object]) -> list[str]:
        return [json.dumps(one, sort_keys=True, default=str) for one in items]

    matcher = SequenceMatcher(a=keys(old), b=keys(new), autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        both = min(b - a, d - c)
        for place in range(both):
            yield from _value(f"{path}[{c + place}]", old[a + place], new[c + place])
        yield from (FieldChange(f"{path}[{n}]", old[n], None) for n in range(a + both, b))
        yield from (FieldChange(f"{path}[{n}]", None, new[n]) for n in range(c + both, d))


def _is_empty(value: object) -> bool:
    """Say whether a value is what a field holds that was not filled; a zero is not."""
    return value is False or (not value and not isinstance(value, int | float))
