"""
The prose of a page: what of it is bound to the records, by what, and what is not.

A page is read into blocks, a paragraph or a heading each, before its placeholders are answered.
The blocks are kept with the questions of the page and judged in every build, so that a change of
the records is held against the prose of pages that are not read again.
"""

from __future__ import annotations

import ast
import doctest
import re
from contextlib import contextmanager
from os.path import normpath
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, NamedTuple

from docutils import nodes
from docutils.core import publish_doctree
from docutils.parsers.rst import directives, roles
from sphinx import addnodes
from sphinx.addnodes import pending_xref

from casebook.errors import CasebookError
from casebook.records import Record
from casebook.sphinxext.nodes import FREE, BlockQuery, Check, InlineQuery
from casebook.sphinxext.queries import find_label
from casebook.sphinxext.unbound import ID, NAME, STATEMENT, Found, names_of, with_plain_marks
from casebook.views.names import fold
from casebook.views.select import parse_selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from casebook.books import Book
    from casebook.sphinxext.unbound import Watch

BOUND = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a block for what a role takes from the records, and for code."""

_PROMPT = f"{'>' * 3} "
"""What an example begins with, written so that this is none."""

VALUE, CHECK, MARKED, OPEN = "value", "check", "marked", "open"

LABEL = "label"
"""Stands for the kind of a record where a link names the label of its place."""

_BINDING = r"\s*case:(?P<form>check|free)\s+[\"“](?P<words>.+?)[\"”](?P<rest>.*?)"
_BREAK = re.compile(r"(?<=[.!?])\s+")
"""What stands between two sentences."""

_COMMENT = re.compile(rf"<!--{_BINDING}-->", re.DOTALL)
_RST_COMMENT = re.compile(rf"{_BINDING}\Z", re.DOTALL)
_MARKUP = re.compile(
    r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[/!?]?[a-z][^<>]*>|&\#?\w+;",
    re.DOTALL | re.IGNORECASE,
)
_SHOWN_ATTRIBUTE = re.compile(r"\b(?:alt|title)\s*=\s*([\"'])(.*?)\1", re.DOTALL | re.IGNORECASE)


class Span(NamedTuple):
    """A stretch of a block of which something is known."""

    #: Where it begins in the text of the block.
    start: int
    #: Where it ends.
    end: int
    #: The reason why it is free; empty for a link with a text of its own.
    reason: str = ""
    #: The kind of the record that it links to, and its id.
    kind: str = ""
    id: str = ""


class Block(NamedTuple):
    """A paragraph, a heading or the like, as a page writes it."""

    #: Its text, with :data:`BOUND` for each role and each piece of code.
    text: str
    #: The file.
    source: str
    #: The line on which it begins.
    line: int
    #: Counts the headings before it, since a check follows its statement within a section.
    section: int
    #: How many roles in it take something from the records.
    bound: int
    #: Its exceptions, and its links with a text of their own.
    spans: tuple[Span, ...]
    #: The pieces of code in it, each with its place in the text.
    code: tuple[tuple[str, int], ...]


class Proof(NamedTuple):
    """An example that runs and shows that some words of the prose before it are so."""

    #: The words.
    words: str
    #: The example, as for the interactive interpreter.
    code: str
    source: str
    line: int
    section: int
    #: Whether it is an exception whose words no prose before it says, and so proves nothing.
    is_idle: bool = False


class Prose(NamedTuple):
    """What a page says by itself, in its order."""

    parts: tuple[Block | Proof, ...]
    #: How many blocks it takes from the records as a whole: tables, lists, pictures.
    shown: int
    #: Whether it is a translation; words are held against the records in the original alone.
    translated: bool = False


class Judged(NamedTuple):
    """A stretch of prose that has to be bound, and by what it is."""

    found: Found
    source: str
    line: int
    #: By value, by check, marked as an exception, or open.
    by: str

    @property
    def location(self) -> str:
        """File and line as a warning names them."""
        return f"{self.source}:{self.line}"


class Coverage(NamedTuple):
    """How much of what a page says has to be bound, and by what it is."""

    values: int
    checks: int
    marked: int
    open: int

    @property
    def percent(self) -> int:
        """The share that is bound or marked, rounded down."""
        every = sum(self)
        return 100 * (every - self.open) // every if every else 100


def read_prose(document: nodes.document) -> Prose:
    """Read the prose of a page and take the checks out of it."""
    parts: list[Block | Proof] = []
    section = shown = 0
    translated = False
    for node in list(document.findall(nodes.Element)):
        translated = translated or bool(node.get("translated"))
        if isinstance(node, Check):
            words, code = str(node["words"]), node.rawsource
            parts.append(Proof(words, code, *_place(node), section))
            node.parent.remove(node)
        elif isinstance(node, nodes.raw | nodes.comment):
            parts += _raw_block(node, section)
            _take_comments(node, parts, section)
        elif isinstance(node, BlockQuery):
            shown += 1
        elif _is_block(node):
            section += isinstance(node, nodes.title) and isinstance(node.parent, nodes.section)
            parts.append(_block(node, section))
        else:
            parts += (
                Block(text, *_place(node), section, 0, _around(node, len(text)), ())
                for text in _beside_the_text(node)
            )
    return Prose(tuple(parts), shown, translated)


def read_file(path: Path) -> Prose:
    """
    Read the prose of a file that stands beside the pages, such as a README.

    Raises:
        OSError: It cannot be read.
        ImportError: It is Markdown, and MyST-Parser is not installed.
    """
    settings = {
        "report_level": 5,
        "halt_level": 5,
        "file_insertion_enabled": False,
        "_disable_config": True,
        # Else the words of a link to another file would be left out.
        "myst_all_links_external": True,
    }
    text, name = path.read_text(encoding="utf-8"), normpath(path)
    with _plain_docutils():
        if path.suffix == ".md":
            from myst_parser.parsers.docutils_ import (  # noqa: PLC0415 - A project may do without.
                Parser,
            )

            tree = publish_doctree(text, name, parser=Parser(), settings_overrides=settings)
        else:
            tree = publish_doctree(text, name, settings_overrides=settings)
    return read_prose(tree)


@contextmanager
def _plain_docutils() -> Iterator[None]:
    """Put aside the directives and roles of Sphinx, which work on its own pages alone."""
    known = [vars(directives)["_directives"], vars(roles)["_roles"]]
    kept = [dict(one) for one in known]
    for one in known:
        one.clear()
    try:
        yield
    finally:
        for one, was in zip(known, kept, strict=True):
            one.clear()
            one.update(was)


def judge(prose: Prose, watch: Watch, book: Book) -> Iterator[Judged]:
    """Give everything in the prose that has to be bound, and say by what it is."""
    if prose.translated:
        return
    proven = _proven(prose.parts)
    for place, part in enumerate(prose.parts):
        if isinstance(part, Proof):
            continue
        for found in watch(part.text):
            yield Judged(found, part.source, line_of(part, found.start), _by(
                part, found, proven.get(place, ()), book
            ))  # fmt: skip
        for code, start in part.code:
            for id in watch.ids(code):
                if not _is_known(book, id):
                    by = MARKED if _reason(part, start, start) else OPEN
                    found = Found(ID, id, start, start)
                    yield Judged(found, part.source, line_of(part, start), by)


def line_of(block: Block, start: int) -> int:
    """Give the line on which a stretch of a block begins."""
    return block.line + block.text.count("\n", 0, start)


def coverage(prose: Prose, judged: Iterable[Judged]) -> Coverage:
    """Count by what the prose of a page is bound."""
    by = [one.by for one in judged]
    roles = sum(part.bound for part in prose.parts if isinstance(part, Block))
    # What a link binds by value is counted with the link.
    return Coverage(roles + prose.shown, by.count(CHECK), by.count(MARKED), by.count(OPEN))


def loose_proofs(prose: Prose) -> Iterator[Proof]:
    """Give the checks and exceptions whose words no prose before them says."""
    if prose.translated:
        return
    for proof, found in _proofs(prose.parts):
        if found is None:
            yield proof


def failures(prose: Prose, book: Book) -> Iterator[tuple[Proof, str]]:
    """
    Run the checks of a page from top to bottom and give those that fail, each with a report.

    They share their names, and find ``book``, ``count`` and ``choose`` among them.
    """

    def choose(selection: str) -> tuple[Record, ...]:
        """Give the records that a selection holds."""
        return tuple(parse_selection(book, selection)[0])

    def count(selection: str) -> int:
        """Give how many records a selection holds."""
        return len(choose(selection))

    names: dict[str, object] = {"book": book, "choose": choose, "count": count}
    looking = set(names)
    for part in prose.parts:
        if isinstance(part, Proof) and not part.is_idle:
            report = _report(part, names) or _blind(part, looking)
            if report:
                yield part, report


def _report(proof: Proof, names: dict[str, object]) -> str:
    """Run a check and say how it fails; empty where it holds."""
    try:
        test = doctest.DocTestParser().get_doctest(proof.code, names, "", proof.source, 0)
    except ValueError as error:
        reason = re.sub(r"of the docstring for\s+", "", str(error))
        return f"it is no example as the interpreter shows it: {reason}"
    if not any(example.want for example in test.examples):
        return f"it holds no example with a result; write {_PROMPT}and code, and the result below"
    if any(example.options.get(doctest.SKIP) for example in test.examples):
        return "it skips an example, and so proves nothing; take the directive out"
    test.globs = names
    told: list[str] = []
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.REPORT_NDIFF)
    runner.run(test, out=told.append, clear_globs=False)
    return _told("".join(told))


def _blind(proof: Proof, looking: set[str]) -> str:
    """
    Say so where a check looks at no record, and so would hold whatever they say.

    Args:
        proof: The check, which holds.
        looking: The names that lead to the records; those that the check makes of them are added.
    """
    found = [
        node
        for example in doctest.DocTestParser().get_examples(proof.code)
        for node in ast.walk(ast.parse(example.source))
        if isinstance(node, ast.Name)
    ]
    if looking.isdisjoint(node.id for node in found if isinstance(node.ctx, ast.Load)):
        return "it looks at no record; use book, count or choose in it"
    looking.update(node.id for node in found if isinstance(node.ctx, ast.Store))
    return ""


def _told(report: str) -> str:
    """Give a report on examples without the lines that say where they stand."""
    lines: list[str] = []
    traced = False
    for line in report.splitlines():
        # Of an error the example and the last lines help, not the way to it.
        if line.startswith("    Traceback (most recent call last):"):
            traced = True
        elif traced and not line.startswith("      "):
            traced = False
        if not traced and not line.startswith(("***", "File ")):
            lines.append(line.rstrip())
    return "\n".join(lines)


def _take_comments(
    node: nodes.raw | nodes.comment, parts: list[Block | Proof], section: int
) -> None:
    """Take up the comments by which a file that knows no directives binds its prose."""
    text = node.astext()
    whole = _RST_COMMENT.match(text) if isinstance(node, nodes.comment) else None
    source, line = _place(node)
    for found in [whole] if whole else _COMMENT.finditer(text):
        if whole:
            begins = _first_line(source, line, text)
        else:
            begins = line + text.count("\n", 0, found.start())
        code = dedent(found["rest"].strip("\n")).strip()
        proof = Proof(found["words"], code, source, begins, section)
        if found["form"] == "check":
            parts.append(proof)
            continue
        texts = [with_plain_marks(part.text) if isinstance(part, Block) else "" for part in parts]
        marked = _proved(parts, texts, len(parts), proof)
        if marked is None:
            parts.append(proof._replace(is_idle=True))
        else:
            place, stretches = marked
            block = parts[place]
            if isinstance(block, Block):
                reason = " ".join(found["rest"].strip(" :\n").split())
                spans = tuple(Span(start, end, reason=reason) for start, end in stretches)
                parts[place] = block._replace(spans=(*block.spans, *spans))


def _raw_block(node: nodes.raw | nodes.comment, section: int) -> Iterator[Block]:
    """Read what a piece of HTML between paragraphs says, letter by letter without its marks."""
    if isinstance(node, nodes.comment) or node.get("format") != "html":
        return
    if isinstance(node.parent, nodes.TextElement):
        # Within a line it holds nothing but a mark.
        return
    text = _MARKUP.sub(_blank, node.astext())
    if text.strip(f"{BOUND} \n"):
        yield Block(text, *_place(node), section, 0, _around(node, len(text)), ())


def _blank(match: re.Match[str]) -> str:
    """Put blanks for a mark, but for what it shows where a picture is missing."""
    blank = re.sub(r"[^\n]", " ", match[0])
    if not match[0].startswith("<!--"):
        for shown in _SHOWN_ATTRIBUTE.finditer(match[0]):
            blank = blank[: shown.start(2)] + shown[2] + blank[shown.end(2) :]
    return blank


def _beside_the_text(node: nodes.Element) -> Iterator[str]:
    """Give the words that a node shows although they are no text of the page."""
    if isinstance(node, nodes.image) and node.get("alt"):
        yield str(node["alt"])
    elif isinstance(node, nodes.meta) and node.get("content"):
        yield str(node["content"])
    elif isinstance(node, addnodes.toctree):
        entries: list[tuple[str | None, str]] = node.get("entries", [])
        titles = [title for title, _page in entries]
        yield from (str(one) for one in (node.get("caption"), *titles) if one)


_NO_BLOCKS = (
    nodes.Inline,
    # The words of a substitution count where they are put.
    nodes.Invisible,
    # The mark of a footnote.
    nodes.label,
    nodes.raw,
    nodes.system_message,
    nodes.math_block,
)


def _is_block(node: nodes.Element) -> bool:
    """Say whether a node is a stretch of prose that somebody wrote into the page."""
    if not isinstance(node, nodes.TextElement) or isinstance(node, _NO_BLOCKS):
        return False
    parent: nodes.Element | None = node
    while parent is not None:
        # What autodoc writes is code, whose examples are run as such.
        if isinstance(parent, addnodes.desc) or ":docstring of " in (parent.source or ""):
            return False
        # A table of contents repeats the headings.
        if isinstance(parent, nodes.topic) and "contents" in parent["classes"]:
            return False
        if parent is not node and isinstance(parent, nodes.TextElement | nodes.system_message):
            return False
        parent = parent.parent
    return True


def _block(node: nodes.Element, section: int) -> Block:
    """Read a paragraph, a heading or a piece of code."""
    source, line = _place(node)
    if isinstance(node, nodes.FixedTextElement):
        # Examples for the interpreter are run, and show by themselves that their ids exist.
        code = () if _PROMPT in node.astext() else ((node.astext(), 0),)
        return Block(BOUND, source, line, section, 0, _around(node, len(BOUND)), code)
    reader = _Reader()
    reader.read(node)
    text = "".join(reader.parts)
    spans = (*reader.spans, *_around(node, len(text)))
    return Block(text, source, line, section, reader.bound, spans, tuple(reader.code))


class _Reader:
    """Gathers the text of a block and what is known of its stretches."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.parts: list[str] = []
        self.length = 0
        self.bound = 0
        self.spans: list[Span] = []
        self.code: list[tuple[str, int]] = []

    def read(self, node: nodes.Node) -> None:
        """Take up what stands below a node."""
        for child in node.children:
            if isinstance(child, nodes.Text):
                self._add(child.astext())
            elif _takes_its_words(child):
                self.bound += 1
                self._add(BOUND)
            elif isinstance(child, nodes.literal):
                self.code.append((child.astext(), self.length))
                self._add(BOUND)
            elif _shows_a_title(child):
                self._add(BOUND)
            elif isinstance(child, nodes.raw) and child.astext().startswith("<br"):
                # MyST breaks a line so, and the next line of the page follows.
                self._add("\n")
            elif isinstance(child, nodes.Element) and not _shows_no_words(child):
                self._element(child)

    def _element(self, child: nodes.Element) -> None:
        """Take up an element within the line."""
        start = self.length
        self.read(child)
        if child.get("explanation"):
            self._add(f" ({child['explanation']})")
        if child.get(FREE):
            self.spans.append(Span(start, self.length, reason=str(child[FREE])))
        elif isinstance(child, pending_xref) and child.get("refdomain") == "case":
            self.bound += 1
            target = str(child["reftarget"])
            self.spans.append(Span(start, self.length, kind=str(child["reftype"]), id=target))
        elif _label(child):
            self.bound += 1
            self.spans.append(Span(start, self.length, kind=LABEL, id=_label(child)))

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def _takes_its_words(node: nodes.Node) -> bool:
    """Say whether a node shows words of the records, and no words of its own."""
    if isinstance(node, InlineQuery):
        return True
    if isinstance(node, pending_xref) and node.get("refdomain") == "case":
        return not node.get("refexplicit")
    return isinstance(node, nodes.Element) and bool(_label(node)) and not _has_words(node)


def _label(node: nodes.Element) -> str:
    """Give the label of the place of a record to which a node leads; empty where it does not."""
    if isinstance(node, pending_xref) and node.get("reftype") in _TO_A_TITLE:
        target = str(node.get("reftarget", "")).lower()
    elif isinstance(node, nodes.reference):
        # What MyST makes a reference of when the page has been read to the end.
        address = str(node.get("refuri", ""))
        target = address[1:].lower() if address.startswith("#") else ""
    else:
        return ""
    return target if target.startswith("case-") else ""


def _has_words(node: nodes.Element) -> bool:
    """Say whether a link has words of its own."""
    return bool(node.get("refexplicit")) if isinstance(node, pending_xref) else bool(node.children)


_TO_A_TITLE = ("any", "doc", "myst", "numref", "ref")
"""The references that show the title of their target where they have no words of their own."""


def _shows_a_title(node: nodes.Node) -> bool:
    """Say whether a node shows the title of what it leads to."""
    return (
        isinstance(node, pending_xref)
        and node.get("reftype") in _TO_A_TITLE
        and not _has_words(node)
    )


def _shows_no_words(node: nodes.Element) -> bool:
    """Say whether a node shows nothing but the address that it leads to, or no text at all."""
    if isinstance(node, nodes.reference):
        address, text = str(node.get("refuri")), node.astext()
        return address in {text, f"http://{text}", f"https://{text}", f"mailto:{text}"}
    if "versionmodified" in node.get("classes", ()):
        return True
    return isinstance(node, _NO_WORDS)


_NO_WORDS = (
    nodes.footnote_reference,
    # The number of a section.
    nodes.generated,
    nodes.image,
    nodes.math,
    nodes.raw,
)


def _place(node: nodes.Element) -> tuple[str, int]:
    """Give the file of a node and its line."""
    one: nodes.Element | None = node
    table: nodes.Element | None = None
    while one is not None and not (one.source and one.line):
        one = one.parent
    if one is None:
        # Sphinx takes a place without a line for the name of a page.
        return str(node.document.get("source", "")) if node.document else "", 1
    source, line = one.source or "", one.line or 0
    while one is not None:
        table = one if isinstance(one, nodes.table) else table
        one = one.parent
    # The lines of a table of comma-separated values are counted from its own beginning.
    for above in table.findall(nodes.title) if table is not None else ():
        line = max(line, above.line or 0) if above.source == source else line
    return source, line


def _first_line(source: str, line: int, text: str) -> int:
    """Give the line on which a comment begins, of which docutils knows where it ends."""
    first = text.partition("\n")[0]
    try:
        lines = Path(source).read_text(encoding="utf-8").splitlines()
    except OSError:
        return line
    found = (number for number in range(min(line, len(lines)), 0, -1) if first in lines[number - 1])
    return next(found, line)


def _around(node: nodes.Element, length: int) -> tuple[Span, ...]:
    """Give the exceptions that a block of some length as a whole stands in."""
    parent: nodes.Element | None = node
    while parent is not None:
        if parent.get(FREE):
            return (Span(0, length, reason=str(parent[FREE])),)
        parent = parent.parent
    return ()


def proved_sentences(prose: Prose) -> Iterator[tuple[Proof, str]]:
    """Give each check with the sentence that it proves words of; empty where there is none."""
    for proof, found in _proofs(prose.parts):
        sentence = ""
        if found is not None:
            place, stretches = found
            part = prose.parts[place]
            text = part.text if isinstance(part, Block) else ""
            said = []
            for start, end in stretches:
                begins = max((one.end() for one in _BREAK.finditer(text, 0, start)), default=0)
                after = _BREAK.search(text, end)
                said.append(" ".join(text[begins : after.start() if after else len(text)].split()))
            sentence = " ".join(dict.fromkeys(said))
        yield proof, sentence


def _proven(parts: Sequence[Block | Proof]) -> dict[int, list[tuple[int, int]]]:
    """Give for each block, by its place, the stretches that a check proves."""
    proven: dict[int, list[tuple[int, int]]] = {}
    for _proof, found in _proofs(parts):
        if found is not None:
            place, stretches = found
            proven.setdefault(place, []).extend(stretches)
    return proven


def _proofs(
    parts: Sequence[Block | Proof],
) -> Iterator[tuple[Proof, tuple[int, list[tuple[int, int]]] | None]]:
    """Give each check with the stretches of the block that it proves."""
    texts = [with_plain_marks(part.text) if isinstance(part, Block) else "" for part in parts]
    for place, part in enumerate(parts):
        if isinstance(part, Proof):
            yield part, _proved(parts, texts, place, part)


def _proved(
    parts: Sequence[Block | Proof], texts: Sequence[str], end: int, proof: Proof
) -> tuple[int, list[tuple[int, int]]] | None:
    """Find the block before a check that says its words: its place, and where they stand in it."""
    words = with_plain_marks(proof.words).split()
    spaced = r"\s+".join(map(re.escape, words))
    pattern = re.compile(rf"(?<!\w){spaced}(?!\w)")
    for place in range(end - 1, -1, -1):
        if parts[place].section != proof.section:
            break
        if words and words[0] in texts[place]:
            found = [one.span() for one in pattern.finditer(texts[place])]
            if found:
                return place, found
    return None


def _by(block: Block, found: Found, proven: Iterable[tuple[int, int]], book: Book) -> str:
    """Say by what a stretch of a block is bound."""
    if any(start <= found.start and found.end <= end for start, end in proven):
        return CHECK
    if found.sort == STATEMENT and any(start <= found.start < end for start, end in proven):
        return CHECK
    if _reason(block, found.start, found.end):
        return MARKED
    for span in block.spans:
        if span.kind and span.start <= found.start and found.end <= span.end:
            kind, id = _record(book, span)
            if found.sort == ID and found.words == id:
                return VALUE
            if found.sort == NAME and fold(found.words) in _names(book, kind, id):
                return VALUE
    return OPEN


def _record(book: Book, span: Span) -> tuple[str, str]:
    """Give kind and id of the record that a span links to."""
    if span.kind != LABEL:
        return span.kind, span.id
    record = find_label(book, span.id)
    return (record.kind_name, record.id) if isinstance(record, Record) else ("", "")


def _names(book: Book, kind: str, id: str) -> tuple[str, ...]:
    """Give the names of a record, as they are compared."""
    try:
        return tuple(map(fold, names_of(book, kind, id)))
    except CasebookError:
        # The link itself is reported.
        return ()


def _reason(block: Block, start: int, end: int) -> str:
    """Give the reason for which a stretch of a block is free; empty where it is not."""
    reasons = [one.reason for one in block.spans if one.start <= start and end <= one.end]
    return next((reason for reason in reasons if reason), "")


def _is_known(book: Book, id: str) -> bool:
    """Say whether any record bears an id."""
    return any(id in records for records in book.by_kind.values())
