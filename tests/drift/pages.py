"""Changes of the words of a page that are bound, and who notices them."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from sphinx.application import Sphinx

from casebook.sphinxext.faults import page_faults, prose_faults
from casebook.sphinxext.queries import KINDS
from casebook.sphinxext.seal import Seal, broken
from drift.records import SEAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.sphinxext.domain import CaseDomain

_ROLE = re.compile(r"\{case:(?P<name>\w+)\}`(?P<title>[^`<]*?)(?: ?<(?P<target>[^`>]*)>)?`")
_DIRECTIVE = re.compile(
    r"^(?P<fence>`{3,}|:{3,})\{case:(?P<name>[\w-]+)\} *(?P<argument>.*)\n"
    r"(?P<body>(?:.*\n)*?)(?P=fence)\n",
    re.MULTILINE,
)
_COMMENT = re.compile(
    r'<!-- case:(?P<name>check|free) "(?P<argument>[^"]*)"(?P<body>.*?)-->', re.DOTALL
)
_OPTION = re.compile(r"^:(?P<name>[\w-]+):(?P<value>.*)\n", re.MULTILINE)
_SHOWN = re.compile(r"^(`{3,})(?:markdown|html)\n.*?^\1$", re.DOTALL | re.MULTILINE)
_PLANTED = (
    ("a number", "There are 4711 of them.\n"),
    ("a spelled-out count", "There are seventeen of them.\n"),
    ("a date", "It was in September.\n"),
    ("a percentage", "That is 12 % of them.\n"),
    ("an id", "See {id}.\n"),
    ("a verdict", "It is unverifiable.\n"),
    ("a statement", "Most of them are like that.\n"),
    ("a name", "So says {voice}.\n"),
)


class Edit(NamedTuple):
    """One change of the text of one page."""

    #: The page, and what is changed, such as ``summary: count "claims"``.
    name: str
    #: The sort of change, for the sums.
    sort: str
    #: The page.
    page: str
    #: Where the old text begins and ends, and the new text.
    start: int
    end: int
    new: str


def edits(page: str, text: str, book: Book) -> Iterator[Edit]:
    """Give every change of what a page binds, and plant what it may not say in its paragraphs."""
    # What a page shows of another page's source binds nothing.
    text = _SHOWN.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    for role in _ROLE.finditer(text):
        yield from _role_edits(page, role, book)
    for found in _DIRECTIVE.finditer(text):
        yield from _directive_edits(page, found, book)
    for found in _COMMENT.finditer(text):
        yield from _proof_edits(page, found)
    yield from _proven_edits(page, text)
    yield from _planted(page, text, book)


def _role_edits(page: str, role: re.Match[str], book: Book) -> Iterator[Edit]:
    """Give a role another target, another text, another capital; and take it away."""
    name, title, target = role["name"], role["title"], role["target"]
    where = f"{page}: {role[0]}"
    for new in _others(name.lower(), target or title, book):
        written = f"{title} <{new}>" if target else new
        yield Edit(where, "target of a role", page, *role.span(), f"{{case:{name}}}`{written}`")
    if target:
        changed = f"{{case:{name}}}`{title} too <{target}>`"
        yield Edit(where, "words of a link", page, *role.span(), changed)
    toggled = name.swapcase() if name[0].isupper() else name.capitalize()
    toggled = name.lower() if name[0].isupper() else toggled
    if name.lower() != "free":
        changed = f"{{case:{toggled}}}{role[0].partition('}')[2]}"
        yield Edit(where, "capital of a role", page, *role.span(), changed)
    yield Edit(where, "role taken away", page, *role.span(), title)


def _others(name: str, target: str, book: Book) -> Iterator[str]:
    """Give other targets for a role, which are as good as the one that it has."""
    if name in KINDS:
        ids = book.of_kind(name).ids
        place = ids.index(target) if target in ids else 0
        yield ids[(place + 1) % len(ids)]
        yield f"{target}x"
    elif name == "value":
        start, _, rest = target.partition(".")
        kind, _, id = start.rpartition(":")
        for records in book.by_kind.values():
            if id in records and kind in ("", records.kind):
                ids = records.ids
                other = ids[(ids.index(id) + 1) % len(ids)]
                yield f"{records.kind}:{other}.{rest}"
        yield f"{start}.id"
    elif name == "count":
        noun, *conditions = target.split()
        yield " ".join([noun, *conditions[:-1]]) if conditions else _another(noun)
        yield f"{target} x"
    elif name == "word":
        yield "Kind.predictive" if target != "Kind.predictive" else "Kind.empirical"
    elif name == "free":
        yield f"{target} or so"


def _another(noun: str) -> str:
    """Give another kind of record than the one that a noun names."""
    return "claims" if noun == "segments" else "segments"


def _directive_edits(page: str, found: re.Match[str], book: Book) -> Iterator[Edit]:
    """Give a directive another argument and other options, and take it away."""
    name, argument = found["name"], found["argument"]
    where = f"{page}: {name} {argument}"
    if name in ("check", "free"):
        yield from _proof_edits(page, found)
        return
    yield Edit(where, "directive taken away", page, *found.span(), "")
    at = found.start("argument"), found.end("argument")
    if argument:
        words = argument.split()
        if words[0] in KINDS:
            others = [f"{words[0]} {other}" for other in _others(words[0], words[-1], book)]
        else:
            others = [" ".join(words[:-1]) or _another(argument), f"{argument} x"]
        for other in others:
            yield Edit(where, "argument of a directive", page, *at, other)
    for option in _OPTION.finditer(found["body"]):
        start = found.start("body")
        span = start + option.start(), start + option.end()
        if option["name"] in ("columns", "both-clocks", "examples", "no-index"):
            yield Edit(f"{where} :{option['name']}:", "option of a directive", page, *span, "")


def _proof_edits(page: str, found: re.Match[str]) -> Iterator[Edit]:
    """Give a check or an exception other words, other code or another reason; take it away."""
    name, argument = found["name"], found["argument"]
    where = f"{page}: {name} {argument}"
    at = found.start("argument"), found.end("argument")
    yield Edit(where, f"words of a {name}", page, *at, f"{argument} so")
    if name == "check":
        lines = found["body"].rstrip("\n").splitlines(keepends=True)
        last = found.start("body") + sum(map(len, lines[:-1]))
        yield Edit(where, "result of a check", page, last, last, "not ")
        code = found.start("body") + found["body"].index(">>> ") + 4
        yield Edit(where, "code of a check", page, code, code, "1 + ")
        yield Edit(where, "check taken away", page, *found.span(), "")
    else:
        yield Edit(where, "exception taken away", page, *found.span(), "")


def _proven_edits(page: str, text: str) -> Iterator[Edit]:
    """Change the words that a check proves where the prose says them."""
    for pattern in (_DIRECTIVE, _COMMENT):
        for found in pattern.finditer(text):
            if found["name"] == "check":
                words = re.escape(found["argument"]).replace(r"\ ", r"\s+")
                said = list(re.finditer(words, text[: found.start()]))
                if said:
                    first, last = said[-1].span()
                    name = f"{page}: {found['argument']}"
                    yield Edit(name, "“not” before proved words", page, first, first, "not ")
                    fewer = " ".join(text[first:last].split()[1:])
                    yield Edit(name, "proved words changed", page, first, last, fewer)


def _planted(page: str, text: str, book: Book) -> Iterator[Edit]:
    """Plant a sentence that a page may not say by itself behind each of its sentences."""
    fenced = [
        found.span() for found in re.finditer(r"^(`{3,}|:{3,})(?:.*\n)*?\1\n", text, re.MULTILINE)
    ]
    named = [voice.label for voice in book.voices if voice.named and voice.label.isupper()]
    named += [source.publisher for source in book.sources if source.publisher]
    words = {"id": book.claims.ids[0], "voice": named[0] if named else book.voices.ids[0]}
    places = [
        found.end()
        for found in re.finditer(r"^[A-Z{][^\n|]*\.\n", text, re.MULTILINE)
        if not any(start < found.end() <= end for start, end in fenced)
    ]
    for number, place in enumerate(places):
        what, sentence = _PLANTED[number % len(_PLANTED)]
        new = sentence.format(**words)
        line = text.count("\n", 0, place)
        yield Edit(f"{page}:{line}: {what} planted", f"{what} planted", page, place, place, new)


class Pages:
    """
    The pages of a book in a scratch copy, one of which is changed and read again.

    Args:
        docs: The folder of the sources, a copy that may be changed.
        output: A folder for what Sphinx leaves behind.
    """

    def __init__(self, docs: Path, output: Path) -> None:
        """Read all pages once."""
        self._said = StringIO()
        self.app = Sphinx(
            docs, docs, output / "out", output / "doctrees", "dummy",
            status=None, warning=self._said, freshenv=True,
        )  # fmt: skip
        self.app.builder.read()
        self._forget_what_was_said()
        self.domain = cast("CaseDomain", self.app.env.domains["case"])
        self._sealed = {
            name: [" ".join(one.text.split()) for one in bonds]
            for name, bonds in self.domain.bonds().items()
        }
        #: The file of every page that somebody wrote, by the name of the page.
        self.paths = {name: Path(self.app.env.doc2path(name)) for name in self.domain.prose}
        self.paths |= {name: docs / name for name in self.domain.beside}

    def standing_faults(self) -> list[str]:
        """Give what is wrong before anything is changed, which nothing should be."""
        return [f"{name}: {fault}" for name in self.paths for fault in self._faults(name)]

    def noticed(self, edit: Edit) -> list[str]:
        """Give the sorts of fault that a change of a page makes; none where nobody notices."""
        path = self.paths[edit.page]
        old = path.read_text(encoding="utf-8")
        path.write_text(old[: edit.start] + edit.new + old[edit.end :], encoding="utf-8")
        try:
            self._read(edit.page)
            return self._faults(edit.page)
        finally:
            path.write_text(old, encoding="utf-8")
            self._read(edit.page)

    def _read(self, name: str) -> None:
        """Read one page again."""
        if name in self.domain.beside:
            self.domain.read_beside(name)
            return
        env = self.app.env
        self.app.events.emit("env-purge-doc", env, name)
        env.clear_doc(name)
        self._forget_what_was_said()
        self.app.builder.read_doc(name)

    def _forget_what_was_said(self) -> None:
        self._said.seek(0)
        self._said.truncate()

    def _faults(self, name: str) -> list[str]:
        """Give the sorts of all faults of one page, Sphinx's own included."""
        found: list[str] = []
        if name in self.domain.beside:
            found = [fault.subtype for fault in prose_faults(self.domain, name)]
        else:
            found = [fault.subtype for fault in page_faults(self.domain, name)]
            found += ["sphinx"] if "WARNING" in self._said.getvalue() else []
        seal = Seal({}, {name: self._sealed[name]})
        return found + [SEAL] * bool(broken(seal, {}, {name: self.domain.bonds_of(name)}))
