"""
Edits of a project at random: of the rows of its book, of its pages and of its settings.

A project is a dictionary of texts by the names of their files. An edit gives another one and
says in words what it did. The rows are edited as Python, through its syntax tree.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

from casebook import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from casebook.vocabulary import Word

Files = dict[str, str]

ROWS = "lighthouse.py"
"""The file that holds the rows of the book."""

WORDS = ("slowly", "by night", "— or so it seems", '"as ever"', "in <1903>", "at sea")
"""What is put into texts; some of it must be escaped, or changes its quotes."""

DATES = ("1899", "1901-05", "1903", "1903-07", "1904-02-01", "1911-01-01")

SELECTIONS = (
    "claims",
    "claims voice=keeper",
    "claims section=lamp",
    "claims verdict=imprecise",
    "claims clocks=differ",
    "claims kind=evaluative phase=disengagement",
    "segments section=fog",
    "segments disposition=claim",
    "voices kind=person",
    "mechanisms level=individual",
    "sources",
    "terms",
    "events",
    "omissions",
    "questions",
    "reasons factor=push",
)

PIECES = (
    "```{case:table} claims\n```\n",
    "```{case:table} claims\n:columns: id voice verdict_then verdict\n:caption: Both\n```\n",
    "```{case:table} voices\n:columns: label kind number-of-claims claims\n```\n",
    "```{case:table} sources\n```\n",
    "```{case:table} mechanisms\n:columns: label claims\n:caption: How {case:term}`horn`\n```\n",
    "```{case:browse} claims\n```\n",
    "```{case:browse} segments\n```\n",
    "```{case:chart} claims verdict kind\n:caption: Marks\n```\n",
    "```{case:chart} claims section voice\n```\n",
    "```{case:crosstab} claims kind verdict\n```\n",
    "```{case:crosstab} segments section disposition\n```\n",
    "```{case:timeline}\n:no-index:\n```\n",
    "```{case:mirror}\n:no-index:\n```\n",
    "```{case:words} Verdict\n:no-index:\n:examples: A003\n```\n",
    "```{case:words} Weight\n```\n",
    "```{case:records} claims voice=keeper\n:no-index:\n```\n",
    "```{case:records} provenances\n:no-index:\n```\n",
    "```{case:records} assessments\n:no-index:\n```\n",
    "```{case:show} claim C002\n```\n",
    "```{case:show} source almanac\n```\n",
    "```{case:map}\n```\n",
    "```{case:clock}\n```\n",
    "```{case:coverage}\n```\n",
    "```{case:downloads}\n```\n",
    "## About {case:value}`C001.nights`\n",
    "## What {case:voice}`keeper` says\n",
    "Of {case:count}`claims kind=explanatory`, {case:value}`C002.text` and [](#case-term-horn).\n",
    "By {case:Voice}`log`: {case:value}`C001.voice.description` {case:claim}`C003`\n",
    "See {case:assessment}`A001` and {case:provenance}`P003` and {any}`drift`.\n",
)  # fmt: skip
"""What is put at the end of a page."""

PAGES = (
    '{"claim": "claims"}',
    "{}",
    '{"claim": "claims", "term": "terms"}',
    '{"claim": "log/claims", "voice": "voices"}',
    '{"claim": "claims", "segment": "segments"}',
)
"""Settings of ``casebook_pages``."""


class Edit(NamedTuple):
    """What an edit did."""

    #: In words, so that it can be repeated by hand.
    what: str
    #: The project after it.
    files: Files
    #: The files whose time changes without their text.
    touched: frozenset[str] = frozenset()


class _Text:
    """A Python source that is edited in the bytes that its syntax tree counts in."""

    def __init__(self, text: str) -> None:
        """Read it."""
        self.bytes = text.encode()
        self.tree = ast.parse(text)
        self._lines = [0]
        for line in self.bytes.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def of(self, node: ast.expr) -> str:
        """Give the source of a node."""
        begin, end = self._span(node)
        return self.bytes[begin:end].decode()

    def put(self, node: ast.expr, source: str) -> str:
        """Give the whole source with another in place of a node."""
        begin, end = self._span(node)
        return (self.bytes[:begin] + source.encode() + self.bytes[end:]).decode()

    def _span(self, node: ast.expr) -> tuple[int, int]:
        """Say where a node begins and ends."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        begin = self._lines[node.lineno - 1] + node.col_offset
        return begin, self._lines[node.end_lineno - 1] + node.end_col_offset

    def collections(self) -> dict[str, ast.Tuple]:
        """Give the rows of each kind, and those from which the segments are made."""
        assigned = {
            node.targets[0].id: node.value
            for node in self.tree.body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        }
        found = {"stretch": assigned["STRETCHES"]}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call) and _called(node) == "Records":
                kind, rows = node.args
                assert isinstance(kind, ast.Constant)
                assert isinstance(kind.value, str)
                found[kind.value] = assigned[rows.id] if isinstance(rows, ast.Name) else rows
        return {kind: rows for kind, rows in found.items() if isinstance(rows, ast.Tuple)}

    def rows(self, kind: str) -> list[str]:
        """Give the source of each row of a kind."""
        return [self.of(row) for row in self.collections()[kind].elts]

    def with_rows(self, kind: str, rows: list[str]) -> str:
        """Give the whole source with other rows of a kind."""
        inner = "".join(f"\n    {row}," for row in rows)
        return self.put(self.collections()[kind], f"({inner}\n)" if rows else "()")


def draw(random: Random, files: Files, first: Files) -> Edit:
    """
    Draw an edit that leaves a book that can be read.

    Args:
        random: Where the choices come from.
        files: The project.
        first: The project as it was in the beginning; what is added comes from it.
    """
    while True:
        edits, weights = zip(*_EDITS, strict=True)
        [one] = random.choices(edits, weights)
        edit: Edit | None = one(random, files, first)
        if edit is None or (edit.files == files and not edit.touched):
            continue
        if edit.files[ROWS] == files[ROWS] or _can_be_read(edit.files[ROWS]):
            return edit


def _can_be_read(rows: str) -> bool:
    """Say whether no record refuses its values."""
    try:
        exec(compile(rows, ROWS, "exec"), {"__name__": "lighthouse"})  # noqa: S102 - they are ours.
    except Exception:  # noqa: BLE001 - any rule may be broken.
        return False
    return True


def _called(node: ast.expr) -> str:
    """Give the name that a call calls; empty where it is none."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id
    return ""


def _remove(random: Random, files: Files, _first: Files) -> Edit | None:
    """Remove a record."""
    text = _Text(files[ROWS])
    kind = random.choice(list(text.collections()))
    rows = text.rows(kind)
    if not rows:
        return None
    gone = rows.pop(random.randrange(len(rows)))
    return Edit(f"remove {kind} {_id_in(gone)}", {**files, ROWS: text.with_rows(kind, rows)})


def _add(random: Random, files: Files, first: Files) -> Edit:
    """Add a record like one that there was at first, and for a claim what it rests on."""
    kind = random.choice(list(_Text(first[ROWS]).collections()))
    source = files[ROWS]
    fresh = _fresh(random, kind, source)
    like = random.choice(_Text(first[ROWS]).rows(kind))
    old = _id_in(like)
    source = _insert(random, source, kind, _with_id(like, fresh))
    if kind == "claim" and random.random() < 0.8:
        for about in ("provenance", "assessment"):
            [row] = [
                row for row in _Text(first[ROWS]).rows(about) if f'claim=ClaimId("{old}")' in row
            ]
            row = row.replace(f'claim=ClaimId("{old}")', f'claim=ClaimId("{fresh}")')
            row = _with_id(row, _fresh(random, about, source))
            source = _insert(random, source, about, row)
    return Edit(f"add {kind} {fresh} like {old}", {**files, ROWS: source})


def _insert(random: Random, source: str, kind: str, row: str) -> str:
    """Put a row among those of its kind."""
    text = _Text(source)
    rows = text.rows(kind)
    rows.insert(random.randint(0, len(rows)), row)
    return text.with_rows(kind, rows)


def _swap(random: Random, files: Files, _first: Files) -> Edit | None:
    """Swap two records of a kind."""
    text = _Text(files[ROWS])
    kind = random.choice(list(text.collections()))
    rows = text.rows(kind)
    if len(rows) < 2:
        return None
    one, other = random.sample(range(len(rows)), 2)
    rows[one], rows[other] = rows[other], rows[one]
    return Edit(
        f"swap {kind} {_id_in(rows[one])} and {_id_in(rows[other])}",
        {**files, ROWS: text.with_rows(kind, rows)},
    )


def _rename(random: Random, files: Files, _first: Files) -> Edit | None:
    """Give a record another id, in its row alone or wherever it is named."""
    text = _Text(files[ROWS])
    kind = random.choice([one for one in text.collections() if one != "stretch"])
    rows = text.rows(kind)
    if not rows:
        return None
    number = random.randrange(len(rows))
    old, fresh = _id_in(rows[number]), _fresh(random, kind, files[ROWS])
    if random.random() < 0.5:
        rows[number] = _with_id(rows[number], fresh)
        return Edit(
            f"call {kind} {old} {fresh} in its row alone",
            {**files, ROWS: text.with_rows(kind, rows)},
        )
    call = f'{kind.capitalize()}Id("{{}}")'
    new = files[ROWS].replace(call.format(old), call.format(fresh))
    return Edit(f"call {kind} {old} {fresh} everywhere", {**files, ROWS: new})


def _change(random: Random, files: Files, _first: Files) -> Edit | None:
    """Change a value within a record: a text, a number, a word, a date, a reference."""
    text = _Text(files[ROWS])
    kind, rows = random.choice(list(text.collections().items()))
    if not rows.elts:
        return None
    row = random.choice(rows.elts)
    values = list(_values(row))
    if not values:
        return None
    value = random.choice(values)
    new = _other(random, value, files[ROWS])
    if new is None:
        return None
    return Edit(
        f"in {kind} {_id_in(text.of(row))}, change {text.of(value)} to {new}",
        {**files, ROWS: text.put(value, new)},
    )


def _values(row: ast.expr) -> Iterator[ast.expr]:
    """Give what can be changed within a row."""
    if isinstance(row, ast.Call):
        for argument in row.keywords:
            if argument.arg not in {"id", "name", "digest", "length"}:
                yield from _values(argument.value)
        if _called(row).endswith("Id"):
            yield row
    elif isinstance(row, ast.Tuple):
        for one in row.elts:
            yield from _values(one)
    elif isinstance(row, ast.Constant | ast.Attribute):
        yield row


def _other(random: Random, value: ast.expr, source: str) -> str | None:
    """Give another value of the same sort."""
    new: str | None = None
    match value:
        case ast.Call():
            name = _called(value)
            known = sorted(set(re.findall(rf'{name}\("[^"]*"\)', source)))
            new = random.choice([*known, f'{name}("nowhere")'])
        case ast.Attribute(value=ast.Name(id=name)):
            words: list[Word] = list(getattr(vocabulary, name))
            new = f"{name}.{random.choice(words).name}"
        case ast.Constant(value=bool(truth)):
            new = str(not truth)
        case ast.Constant(value=int(number)):
            new = str(max(1, number + random.choice([-1, 1, 100])))
        case ast.Constant(value=str(text)) if re.fullmatch(r"[\d-]+", text):
            new = repr(random.choice(DATES))
        case ast.Constant(value=str(text)) if text.startswith("http"):
            new = repr(text + random.choice("ab"))
        case ast.Constant(value=str(text)):
            stop = "." if text.endswith(".") else ""
            new = repr(f"{text.removesuffix('.')} {random.choice(WORDS)}{stop}")
    return new


def _id_in(row: str) -> str:
    """Give the id of a record from its row."""
    found = re.search(r'id=\w+\("([^"]*)"\)', row)
    return found[1] if found else row


def _with_id(row: str, id: str) -> str:
    """Give a row with another id."""
    return re.sub(r'id=(\w+)\("[^"]*"\)', rf'id=\1("{id}")', row, count=1)


def _fresh(random: Random, kind: str, source: str) -> str:
    """Give an id that no record bears, of the form that its kind has."""
    while True:
        number = random.randint(1, 99)
        letter = {"claim": "C", "provenance": "P", "assessment": "A"}.get(kind)
        id = f"{letter}{number:03}" if letter else f"{kind}-{number}"
        if f'"{id}"' not in source:
            return id


def _put_in(random: Random, files: Files, _first: Files) -> Edit:
    """Put something at the end of a page."""
    name = random.choice([one for one in files if one.endswith(".md")])
    piece = random.choice(PIECES)
    return Edit(f"at the end of {name}, put {piece!r}", {**files, name: f"{files[name]}\n{piece}"})


def _take_out(random: Random, files: Files, _first: Files) -> Edit | None:
    """Take a directive out of a page."""
    name = random.choice([one for one in files if one.endswith(".md")])
    found = re.findall(r"```\{case:.*?\n```\n", files[name], re.DOTALL)
    if not found:
        return None
    piece = random.choice(found)
    return Edit(
        f"from {name}, take out {piece!r}", {**files, name: files[name].replace(piece, "", 1)}
    )


def _select(random: Random, files: Files, _first: Files) -> Edit | None:
    """Change a selection."""
    name = random.choice([one for one in files if one.endswith(".md")])
    found = list(
        re.finditer(r"(?:\{case:(?:browse|records)\} |:[Cc]ount:`|count\}`)([^`\n]*)", files[name])
    )
    if not found:
        return None
    one, new = random.choice(found), random.choice(SELECTIONS)
    text = files[name][: one.start(1)] + new + files[name][one.end(1) :]
    return Edit(f"in {name}, change the selection {one[1]!r} to {new!r}", {**files, name: text})


def _caption(random: Random, files: Files, _first: Files) -> Edit | None:
    """Change a caption or a heading."""
    name = random.choice([one for one in files if one.endswith(".md")])
    found = list(re.finditer(r"^(?:# |:caption: )(.*)$", files[name], re.MULTILINE))
    if not found:
        return None
    one = random.choice(found)
    new = f"{one[1]} {random.choice(('by day', '*by night*', '{case:value}`C001.year`'))}"
    text = files[name][: one.start(1)] + new + files[name][one.end(1) :]
    return Edit(f"in {name}, change {one[0]!r} to end with {new!r}", {**files, name: text})


_NAMES = {"tables": "plates", "plates": "tables", "lamp": "light", "light": "lamp"}


def _move(random: Random, files: Files, _first: Files) -> Edit:
    """Rename a page."""
    name = random.choice([one for one in files if one.partition(".")[0] in _NAMES])
    old, _, suffix = name.partition(".")
    new = _NAMES[old]
    moved = {f"{new}.{suffix}" if one == name else one: text for one, text in files.items()}
    moved["index.md"] = re.sub(rf"^{old}$", new, moved["index.md"], flags=re.MULTILINE)
    return Edit(f"rename {name} to {new}.{suffix}", moved)


def _page(random: Random, files: Files, _first: Files) -> Edit:
    """Add a page, or remove the one that was added."""
    rest = {one: text for one, text in files.items() if one != "more.md"}
    if rest == files:
        piece = random.choice(PIECES)
        text = f"---\norphan: true\n---\n\n# More\n\n{piece}"
        return Edit(f"add more.md with {piece!r}", {**files, "more.md": text})
    return Edit("remove more.md", rest)


def _set(random: Random, files: Files, _first: Files) -> Edit:
    """Change a setting."""
    old = files["conf.py"]
    new = re.sub("casebook_pages = .*", f"casebook_pages = {random.choice(PAGES)}", old)
    changed = set(new.splitlines()) - set(old.splitlines())
    return Edit(f"set {', '.join(changed)}", {**files, "conf.py": new})


def _touch(random: Random, files: Files, _first: Files) -> Edit:
    """Touch a file."""
    name = random.choice([ROWS, *files])
    return Edit(f"touch {name}", files, frozenset({name}))


_EDITS: tuple[tuple[Callable[[Random, Files, Files], Edit | None], int], ...] = (
    (_change, 12),
    (_remove, 3),
    (_add, 4),
    (_swap, 3),
    (_rename, 3),
    (_put_in, 4),
    (_take_out, 2),
    (_select, 2),
    (_caption, 2),
    (_move, 1),
    (_page, 1),
    (_set, 1),
    (_touch, 2),
)
"""Every sort of edit and how often it is drawn."""
