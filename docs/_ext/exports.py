"""
The records as files that this site offers: every format of the package, made once a book.

A build of the site writes them into ``files/`` beside the pages, with the digests of all in
``SHA256SUMS``; what they are and how large follows from the bytes that were written. They are
made anew when the records or the code that makes them are other than before. Editions that were
released earlier are copied from the folder that ``exports_earlier`` names.

The directive ``files`` sets out one part of them: ``formats``, ``tables``, ``earlier`` or
``sums``. Only a site can carry files, so other builders name the formats and no more.
"""

from __future__ import annotations

import inspect
import io
import json
import shutil
import zipfile
from hashlib import sha256
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

import casebook.formats
from casebook.errors import MissingLibrary
from casebook.formats import FORMATS, files_of
from casebook.formats.files import File
from casebook.formats.writing import write
from casebook.sphinxext.domain import load_book
from casebook.sphinxext.nodes import labelled_entry
from casebook.views.tables import specs, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from casebook.books import Book
    from casebook.formats import Format

SITES = ("html", "dirhtml")
"""The builders that write a site, which can carry the files."""

FOLDER = "files"
"""Where the files lie in the site."""

SUMS = "SHA256SUMS"
"""The file with the digest of each other file, as ``sha256sum -c`` reads it."""

EARLIER = "editions"
"""Where earlier editions lie among the files."""

TYPES = {
    ".bib": "application/x-bibtex",
    ".cff": "application/yaml",
    ".csv": "text/csv",
    ".gz": "application/gzip",
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".jsonld": "application/ld+json",
    ".nq": "application/n-quads",
    ".parquet": "application/vnd.apache.parquet",
    ".sqlite": "application/vnd.sqlite3",
    ".zip": "application/zip",
}
"""The media type of a file, by the ending of its name."""

DICTIONARY = "data/dictionary"
"""The page that says what the columns of each table mean."""

STYLE = "case.css"
"""The style sheet for tables, which the extension gives to pages that show records."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The first moment that an archive can name, so that the same files make the same archive."""


class Offered(NamedTuple):
    """A file that the site offers."""

    #: Its path below :data:`FOLDER`.
    path: str
    #: The name of its format; empty for an earlier edition.
    format: str
    #: How many bytes it has.
    size: int
    #: The SHA-256 of them, in hexadecimal digits.
    digest: str

    @property
    def type(self) -> str:
        """
        Its media type.

        >>> Offered("csv/claims.csv", "csv", 10, "").type
        'text/csv'
        """
        return TYPES[Path(self.path).suffix]


def made(book: Book, base: str, earlier: Path) -> Iterator[tuple[str, File]]:
    """
    Make all files: for each the name of its format and what it holds.

    The files of a format of several lie in a folder, and all together in an archive besides. A
    format whose library is not installed is left out.

    Args:
        book: The book.
        base: The address under which its records stand; empty where there is none.
        earlier: The folder with the earlier editions.
    """
    for one in FORMATS.values():
        try:
            found = files_of(book, one.name, base=base)
        except MissingLibrary:
            continue
        if one.several:
            yield one.name, File(archive_of(one), archive(found))
            yield from ((one.name, file._replace(name=f"{one.name}/{file.name}")) for file in found)
        else:
            yield one.name, found[0]
    for path in sorted(earlier.glob("*.json.gz")):
        yield "", File(f"{EARLIER}/{path.name}", path.read_bytes())


def archive_of(one: Format) -> str:
    """Give the name of the archive with all files of a format."""
    return f"casebook-{one.name}.zip"


def archive(found: Sequence[File]) -> bytes:
    """
    Put files into an archive.

    >>> from casebook.formats.files import File
    >>> once = [archive([File("a.txt", b"a")]) for _ in range(2)]
    >>> once[0] == once[1]
    True
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as together:
        for file in found:
            about = zipfile.ZipInfo(file.name, FIRST_DAY)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.external_attr = 0o644 << 16
            together.writestr(about, file.content)
    return content.getvalue()


def offer(app: Sphinx) -> None:
    """Write the files, unless an earlier build has written the same."""
    if app.builder.name not in SITES:
        return
    target = Path(app.outdir) / FOLDER
    key = _key(app)
    kept = _kept(app)
    if kept.get("key") == key and all(
        (target / one.path).is_file() and (target / one.path).stat().st_size == one.size
        for one in offered(app)
    ):
        return
    shutil.rmtree(target, ignore_errors=True)
    found = []
    for name, file in made(_book(app), app.config.casebook_address, _earlier(app)):
        path = target / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
        digest = sha256(file.content).hexdigest()
        found.append(Offered(file.name, name, len(file.content), digest))
    lines = "".join(_sum(one) for one in found)
    (target / SUMS).write_text(lines, encoding="utf-8", newline="\n")
    content = json.dumps({"key": key, "files": found}).encode()
    # Whole or not at all, since a build can be interrupted.
    write([File(_file(app).name, content)], _file(app).parent, overwrite=True)


def offered(app: Sphinx) -> tuple[Offered, ...]:
    """Give the files that the site has; none where the builder writes no site."""
    if app.builder.name not in SITES:
        return ()
    return tuple(Offered(*one) for one in _kept(app).get("files", ()))


def main_files(app: Sphinx) -> tuple[Offered, ...]:
    """Give one file for each format: of several the archive."""
    names = {archive_of(one) if one.several else one.file for one in FORMATS.values()}
    return tuple(one for one in offered(app) if one.path in names)


def _key(app: Sphinx) -> str:
    """Give a digest of all that the files follow from."""
    whole = sha256(app.config.casebook_address.encode())
    package = Path(casebook.__file__).parent
    sources = [*package.glob("*.py"), *package.glob("formats/*.py"), *package.glob("views/*.py")]
    for path in [*sorted(sources), Path(__file__), *sorted(_earlier(app).glob("*.json.gz"))]:
        whole.update(path.name.encode())
        whole.update(path.read_bytes())
    # Without it there is one format less.
    whole.update(f"{find_spec('pyarrow') is None}".encode())
    [document] = files_of(_book(app), "json", base=app.config.casebook_address)
    whole.update(document.content)
    return whole.hexdigest()


def _book(app: Sphinx) -> Book:
    """Give the book of the site."""
    return load_book(app.config.casebook_book)


def _earlier(app: Sphinx) -> Path:
    """Give the folder with the earlier editions, which need not be there."""
    folder: str = app.config.exports_earlier
    return Path(app.srcdir) / folder


def _kept(app: Sphinx) -> dict[str, Any]:
    """Give what the last build kept; nothing where there was none, or where its file is broken."""
    try:
        kept: dict[str, Any] = json.loads(_file(app).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return kept


def _file(app: Sphinx) -> Path:
    """Give the file that keeps it, one for each builder."""
    return Path(app.doctreedir) / f"exports-{app.builder.name}.json"


def _sum(one: Offered) -> str:
    """Give the line of a file among the digests."""
    return f"{one.digest}  {one.path}\n"


class Part(nodes.General, nodes.Element):
    """Stands for a part of the files, which is set out when the page is written."""


class Files(SphinxDirective):
    """Sets out a part of the files, and notes that the page has it."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Ask for it."""
        name = directives.choice(self.arguments[0], sorted(PARTS))
        self.env.metadata[self.env.current_document.docname]["exports"] = "here"
        for path in (__file__, inspect.getfile(casebook.formats)):
            self.env.note_dependency(path)
        return [Part(part=name)]


class Setter:
    """
    Sets out the files on one page.

    Args:
        app: The application.
        docname: The name of the page.
    """

    def __init__(self, app: Sphinx, docname: str) -> None:
        """Look up what there is."""
        self.app = app
        self.up = "../" * docname.count("/") + "../" * (app.builder.name == "dirhtml")
        self.dictionary = app.builder.get_relative_uri(docname, DICTIONARY)
        self.offered = {one.path: one for one in offered(app)}

    def formats(self) -> list[nodes.Node]:
        """Give a row for each format; without a site, one that names its files."""
        rows: list[list[list[nodes.Node]]] = []
        for one in FORMATS.values():
            name = archive_of(one) if one.several else one.file
            file = self.offered.get(name)
            if file is None and self.offered:
                continue
            content: list[nodes.Node] = [self.link(name)]
            leads = f"{one.name}/{one.file}"
            if leads in self.offered:
                content += [nodes.Text(", "), self.link(leads)]
            row: list[list[nodes.Node]] = [
                [nodes.literal("", one.name)], content, [nodes.Text(one.about)]
            ]  # fmt: skip
            rows.append([*row, [nodes.Text(size(file.size))]] if file else row)
        head = {"Format": 10, "Files": 28, "What it is": 40}
        return [table({**head, "Size": 8} if self.offered else head, rows)]

    def tables(self) -> list[nodes.Node]:
        """Give a row for each table that has rows, whose name leads to its columns."""
        held = tables(_book(self.app))
        rows: list[list[list[nodes.Node]]] = []
        for spec in specs() if self.offered else ():
            leads: list[nodes.Node] = []
            for folder in ("csv", "parquet"):
                name = f"{folder}/{spec.name}.{folder}"
                if name in self.offered and held[spec.name]:
                    leads += [nodes.Text("; ")] * bool(leads)
                    leads.append(self.link(name, f"{folder},\xa0{size(self.offered[name].size)}"))
            if leads:
                lead = nodes.reference(
                    "", "", nodes.literal("", spec.name), internal=True,
                    refuri=f"{self.dictionary}#{anchor(spec.name)}",
                )  # fmt: skip
                rows.append([[lead], [nodes.Text(f"{len(held[spec.name]):,}")], leads])
        return [table({"Table": 28, "Rows": 8, "Files": 40}, rows)] if rows else elsewhere()

    def earlier(self) -> list[nodes.Node]:
        """Give a line for each earlier edition, or say that there is none."""
        found = [one for one in self.offered.values() if not one.format]
        if not self.offered:
            return elsewhere()
        if not found:
            return [nodes.paragraph("", "", nodes.Text("No earlier edition is kept here yet."))]
        items = (
            nodes.list_item(
                "",
                nodes.paragraph(
                    "", "", self.link(one.path), nodes.Text(f" ({size(one.size)}), SHA-256 "),
                    nodes.literal("", one.digest),
                ),
            )
            for one in found
        )  # fmt: skip
        return [nodes.bullet_list("", *items)]

    def sums(self) -> list[nodes.Node]:
        """Give the digests of the main files, and the way to all of them."""
        if not self.offered:
            return elsewhere()
        text = "".join(map(_sum, main_files(self.app)))
        line = nodes.paragraph(
            "", "", nodes.Text("Of every file: "), self.link(SUMS), nodes.Text(".")
        )
        return [nodes.literal_block(text, text, language="none"), line]

    def link(self, name: str, text: str = "") -> nodes.Node:
        """Give a link to a file; without a site its name."""
        shown = text or name
        if not self.offered:
            return nodes.literal("", shown)
        href = escape(f"{self.up}{FOLDER}/{name}")
        type_ = TYPES.get(Path(name).suffix, "text/plain")
        html = (
            f'<a class="reference download" href="{href}" type="{type_}" download>'
            f"{escape(shown)}</a>"
        )
        return nodes.raw("", html, format="html")


PARTS: dict[str, Callable[[Setter], list[nodes.Node]]] = {
    one.__name__: one for one in (Setter.formats, Setter.tables, Setter.earlier, Setter.sums)
}
"""How each part is set out."""


def elsewhere() -> list[nodes.Node]:
    """Say where the files are, in a copy that cannot carry them."""
    return [nodes.paragraph("", "", nodes.Text("The site of the casebook carries these files."))]


def table(head: Mapping[str, int], rows: Sequence[Sequence[Sequence[nodes.Node]]]) -> nodes.table:
    """
    Give a table that narrow screens show as cards, as the tables of records are.

    Args:
        head: The headings, each with the width of its column for builders that need one.
        rows: For each row, the contents of its cells.
    """

    def row(contents: Iterable[Sequence[nodes.Node]]) -> nodes.row:
        return nodes.row(
            "", *(labelled_entry("", nodes.paragraph("", "", *one)) for one in contents)
        )

    group = nodes.tgroup(cols=len(head), labels=list(head))
    for place, width in enumerate(head.values()):
        group += nodes.colspec(colwidth=width, **({} if place else {"stub": 1}))  # type: ignore[arg-type] # Docutils takes any value.
    group += nodes.thead("", row([nodes.Text(one)] for one in head))
    group += nodes.tbody("", *map(row, rows))
    return nodes.table("", group, classes=["case-table", "colwidths-auto"])


def anchor(name: str) -> str:
    """
    Give the anchor of a table in the dictionary.

    >>> anchor("claim_segments")
    'claim-segments'
    """
    return name.replace("_", "-")


def size(number: int) -> str:
    r"""
    Give a number of bytes as people read it.

    >>> size(812), size(48_200), size(1_460_000)
    ('1\xa0kB', '48\xa0kB', '1.5\xa0MB')
    """
    return f"{number / 1e6:.1f}\xa0MB" if number >= 1e6 else f"{max(1, round(number / 1e3))}\xa0kB"  # noqa: PLR2004


def set_out(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Set out what the page asks for."""
    for one in list(doctree.findall(Part)):
        one.replace_self(PARTS[one["part"]](Setter(app, docname)))


def add_style(
    app: Sphinx, pagename: str, _template: str, context: dict[str, Any], _doctree: object
) -> None:
    """Give a page with such tables their style, if it has not got it."""
    files_ = context.get("css_files", ())
    if "exports" in app.env.metadata.get(pagename, ()) and not any(
        str(one.filename).endswith(f"/{STYLE}") for one in files_
    ):
        app.add_css_file(STYLE, priority=400)


def find_outdated(app: Sphinx, env: BuildEnvironment, *_others: object) -> list[str]:
    """Name the pages that offer files, once these are others than before."""
    found = [tuple(one) for one in offered(app)]
    if not found or found == getattr(env, "exports_found", None):
        return []
    env.exports_found = found  # type: ignore[attr-defined] # It is kept with the pages.
    return [docname for docname, said in env.metadata.items() if "exports" in said]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx what there is."""
    app.add_config_value("exports_earlier", "editions", "", types=frozenset({str}))
    app.add_directive("files", Files)
    app.add_node(Part)
    app.connect("builder-inited", offer)
    app.connect("env-get-outdated", find_outdated)
    app.connect("doctree-resolved", set_out)
    # After the extension has given it to the pages that it gives it to.
    app.connect("html-page-context", add_style, priority=450)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
