"""
The editions to print and to keep: one PDF and one EPUB of the whole book, beside the site.

As a Sphinx extension this module completes the package document of the EPUB, and tells pages by
the tag ``editions`` whether both files lie in the folder that ``editions_folder`` names. The site
then carries them, and pages can offer them.

As a program it turns what the builder ``singlehtml`` wrote into a tagged PDF (PDF/UA-1)::

    sphinx-build -b singlehtml -D html_theme=basic -D templates_path=_pdf docs OUT
    python docs/_ext/editions.py OUT/index.html BOOK.pdf --title ...

Only the program needs WeasyPrint.
"""

from __future__ import annotations

import argparse
import datetime as dt
import html
import logging
import os
import re
import shutil
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from docutils import nodes
from sphinx.builders.epub3 import Epub3Builder
from sphinx.util.docutils import SphinxDirective

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata
    from sphinx.writers.html5 import HTML5Translator

SHEET = Path(__file__).parents[1] / "_pdf" / "book.css"
"""The style sheet of the PDF; the shapes of badges come from that of the extension."""

COVER = SHEET.with_name("cover.png")
"""The cover of the EPUB."""

SVG = "{http://www.w3.org/2000/svg}"
HEADINGS = tuple(f"h{level}" for level in range(1, 7))

TALLEST = 900
"""The pixels that a picture may be high on paper."""

SHORT = 48
"""Facts of at most so many characters stand beside each other on paper."""

OF_SCREENS = (
    "headerlink", "case-clock", "case-trail", "case-neighbours", "case-nothing", "case-hidden",
    "screen-only",
)  # fmt: skip
"""The classes of what makes sense on a screen alone."""


class Card(NamedTuple):
    """What a file says about the book."""

    title: str
    version: str
    author: str
    description: str
    rights: str
    language: str = "en"

    @property
    def name(self) -> str:
        """
        The name of its files, without what tells their format.

        >>> Card("A Book", "1.2", "Us", "", "").name
        'a-book-1.2'
        """
        words = re.findall(r"\w+", self.title.lower())
        return "-".join([*(word for word in words if word != "the"), self.version])


# The PDF


def paper(
    page: str, card: Card, without: Sequence[str] = (), sheets: Sequence[str] = ()
) -> tuple[str, list[str]]:
    """
    Make a book for paper of what ``singlehtml`` wrote, and name the links that lead nowhere.

    The pages leave the cover, where the builder puts them, and become chapters of parts, which
    are the captions of the contents. The pages named in *without* are left out; words that
    linked to them stay, without their link. What the *sheets* say about pictures is put into them.

    >>> listed = '<div class="toctree-wrapper"><span id="document-b"/>{}</div>'.format(
    ...     '<section id="b"><h2>B</h2></section>'
    ... )
    >>> main = f'<main><section id="a"><h1>A</h1>{listed}</section></main>'
    >>> page = f"<html><head/><body><nav><p>Read</p></nav>{main}</body></html>"
    >>> text, dangling = paper(page, Card("A", "1", "Us", "", ""))
    >>> re.findall("<(h[1-6])[^>]*>(.*?)<", text), dangling
    ([('h1', 'Contents'), ('h1', 'A'), ('h1', 'Read'), ('h2', 'B')], [])
    """
    ET.register_namespace("", SVG.strip("{}"))
    root = ET.fromstring(page)  # noqa: S314 - it is what Sphinx has just written.
    contents, main = _only(root, "nav"), _only(root, "main")
    _mark_pages(main)
    _raise_pages(main, [_text(one) for one in contents.iter("p")])
    left_out = {name for docname in without for name in _drop_page(main, contents, docname)}
    _drop_screens(main)
    _tell_ids_apart(main)
    _set_records(main, 1)
    _set_headings(main, 0)
    _set_tables(main)
    _set_pictures(main, sheets)
    dangling = _mend_links(root, left_out)
    _put_first(root, main, contents, card)
    return f"<!DOCTYPE html>\n{ET.tostring(root, encoding='unicode', method='html')}", dangling


def _only(root: ET.Element, tag: str) -> ET.Element:
    """Give the one element of this name."""
    found = root.find(f".//{tag}")
    if found is None:
        message = f"no <{tag}>: was the page written with the template of docs/_pdf?"
        raise ValueError(message)
    return found


def _text(one: ET.Element) -> str:
    """Give the text of an element, in one line."""
    return " ".join("".join(one.itertext()).split())


def _has(one: ET.Element, *names: str) -> bool:
    """Say whether an element bears one of the classes."""
    return not set(names).isdisjoint((one.get("class") or "").split())


def _parents(root: ET.Element) -> dict[ET.Element, ET.Element]:
    """Give the parent of each element."""
    return {child: one for one in root.iter() for child in one}


def _replace(parent: ET.Element, child: ET.Element, *others: ET.Element) -> None:
    """Put other elements in the place of one; the text that follows it stays."""
    place = list(parent).index(child)
    parent[place : place + 1] = others
    if child.tail:
        if place + len(others):
            last = parent[place + len(others) - 1]
            last.tail = (last.tail or "") + child.tail
        else:
            parent.text = (parent.text or "") + child.tail


def _unwrap(parent: ET.Element, child: ET.Element) -> None:
    """Take an element away and leave what it holds."""
    span = ET.Element("span")
    span.text, span.tail = child.text, child.tail
    span.extend(list(child))
    parent[list(parent).index(child)] = span


def _heading(section: ET.Element) -> ET.Element | None:
    """Give the heading of a section."""
    return next((one for one in section if one.tag in HEADINGS), None)


def _mark_pages(main: ET.Element) -> None:
    """Give the name of each page, which stands in an anchor before it, to its heading."""
    cover = next(one for one in main if one.tag == "section")
    _name_page(cover, main.attrib.pop("id", ""))
    for parent in list(main.iter()):
        name = ""
        for child in list(parent):
            if child.tag == "span" and (child.get("id") or "").startswith("document-"):
                name = child.get("id") or ""
                _replace(parent, child)
            elif child.tag == "section" and name:
                _name_page(child, name)
                name = ""


def _name_page(section: ET.Element, name: str) -> None:
    """Make a section a page of this name, which its heading bears."""
    section.set("class", "page")
    heading = _heading(section)
    if heading is not None and name:
        heading.set("id", name)


def _raise_pages(main: ET.Element, captions: list[str]) -> None:
    """Move each page out of the section that lists it: into a part, or to the end of the page."""
    cover = next(one for one in main if one.tag == "section")
    parents = _parents(main)
    for wrapper in [one for one in main.iter("div") if _has(one, "toctree-wrapper")]:
        page = parents[wrapper]
        while not _has(page, "page"):
            page = parents[page]
        _replace(parents[wrapper], wrapper)
        pages = [one for one in wrapper if one.tag == "section"]
        if page is not cover:
            page.extend(pages)
        elif pages:
            part = ET.SubElement(main, "section", {"class": "part"})
            ET.SubElement(part, "h1").text = captions.pop(0) if captions else _text(pages[0][0])
            part.extend(pages)


def _drop_page(main: ET.Element, contents: ET.Element, docname: str) -> Iterator[str]:
    """Leave a page out, and its line in the contents; give the ids that are gone with it."""
    parents = _parents(main)
    for heading in main.iter():
        if heading.get("id") == f"document-{docname}":
            page = parents[heading]
            _replace(parents[page], page)
            yield from (one.get("id") or "" for one in page.iter())
            break
    parents = _parents(contents)
    for link in [one for one in contents.iter("a") if one.get("href") == f"#document-{docname}"]:
        line = parents[link]
        _replace(parents[line], line)


def _drop_screens(main: ET.Element) -> None:
    """Leave out what makes sense on a screen alone, and make marks of the map plain."""
    for parent in list(main.iter()):
        for child in list(parent):
            if (
                _has(child, *OF_SCREENS)
                or child.tag in {"script", "form", "input", "label", "dialog", "template"}
                or (child.get("popover") is not None and child.tag != "button")
            ):
                _replace(parent, child)
            elif child.tag in {"button", "details", "summary"}:
                child.tag = "span" if child.tag == "button" else "div"
                child.attrib = {"class": child.get("class") or ""}
            elif _has(child, "case-cell"):
                link = child.find("a")
                if link is not None:
                    link.set("class", child.get("class") or "")
                    link.text, link.tail = "", child.tail
                    parent[list(parent).index(child)] = link
            child.attrib.pop("data-label", None)


def _tell_ids_apart(main: ET.Element) -> None:
    """Number the ids that several pages have given, and lead links of the page to its own."""
    seen: set[str] = set()
    for page in [one for one in main.iter("section") if _has(one, "page")]:
        own = [one for one in _of_page(page) if one.get("id")]
        renamed = {}
        for one in own:
            name = one.get("id") or ""
            if name in seen:
                renamed[f"#{name}"] = f"#{name}-{len(seen)}"
                one.set("id", f"{name}-{len(seen)}")
            seen.add(one.get("id") or "")
        for one in _of_page(page) if renamed else ():
            if one.get("href") in renamed:
                one.set("href", renamed[one.get("href") or ""])


def _of_page(page: ET.Element) -> Iterator[ET.Element]:
    """Give a page and everything in it, without the pages below it."""
    yield page
    for child in page:
        if not _has(child, "page"):
            yield from _of_page(child)


def _set_records(parent: ET.Element, depth: int) -> None:
    """Make a heading of the first line of each record, and lines of its short facts."""
    for child in list(parent):
        _set_records(child, depth + (child.tag == "section"))
    for child in list(parent):
        if child.tag == "dl" and _has(child, "case-records"):
            _replace(parent, child, *_records(child, min(depth, len(HEADINGS))))
        elif child.tag == "dl" and _has(child, "case-facts"):
            _replace(parent, child, *_facts(child))


def _records(listed: ET.Element, level: int) -> Iterator[ET.Element]:
    """Give each record as a section with a heading."""
    words = listed.get("class") or ""
    record = ET.Element("section")
    for one in listed:
        if one.tag == "dt":
            record = ET.Element("section", {"class": words})
            heading = ET.SubElement(record, f"h{level}", one.attrib)
            heading.text = one.text
            heading.extend(list(one))
            yield record
        else:
            record.extend(list(one))


def _facts(listed: ET.Element) -> Iterator[ET.Element]:
    """Give facts as paragraphs: short ones that follow each other share one."""
    line: ET.Element | None = None
    children = list(listed)
    for name, body in zip(children[::2], children[1::2], strict=True):
        strong = ET.Element("strong", {"class": "fact"})
        strong.text, strong.tail = _text(name), " "
        first = body[0] if len(body) else body
        plain = len(body) == 1 and first.tag == "p"
        words = f"case-fact {body.get('class') or ''}".strip()
        if not plain:
            head = ET.Element("p", {"class": f"{words} case-fact-head"})
            head.append(strong)
            box = ET.Element("div", {"class": words})
            box.text = body.text
            box.extend(list(body))
            line = None
            yield from (head, box)
            continue
        strong.tail = f" {first.text or ''}"
        if line is None or len(_text(first)) > SHORT or body.get("class"):
            line = ET.Element("p", {"class": words})
            yield line
        else:
            ET.SubElement(line, "span", {"class": "apart"}).text = " \N{MIDDLE DOT} "
        line.append(strong)
        line.extend(list(first))
        if len(_text(first)) > SHORT or body.get("class"):
            line = None


def _set_headings(parent: ET.Element, depth: int) -> None:
    """Give each heading the level of its section, so that none is skipped."""
    for child in parent:
        if child.tag in HEADINGS:
            child.tag = f"h{min(max(depth, 1), len(HEADINGS))}"
        _set_headings(child, depth + (child.tag == "section"))


def _set_tables(main: ET.Element) -> None:
    """Say which head cells lead a row, and how many columns a table has."""
    for table in main.iter("table"):
        rows = list(table.iter("tr"))
        widest = max((len(row) for row in rows), default=0)
        table.set("class", f"{table.get('class') or ''} columns-{widest}".strip())
        for cell in (one for body in table.iter("tbody") for one in body.iter("th")):
            cell.set("scope", "row")


def _set_pictures(main: ET.Element, sheets: Sequence[str]) -> None:
    """
    Give each picture the sheets itself, with the colours put in: no sheet reaches into one.

    What is taller than a sheet of paper is left out; the table beside it says the same.
    """
    for parent in list(main.iter()):
        for child in list(parent):
            height = child.get("height") or ""
            is_number = height.replace(".", "").isdigit()
            if child.tag == f"{SVG}svg" and is_number and float(height) > TALLEST:
                _replace(parent, child)
    pictures = list(main.iter(f"{SVG}svg"))
    if not pictures:
        return
    everything = re.sub(r"/\*.*?\*/", "", "\n".join(sheets), flags=re.DOTALL)
    colours = dict(re.findall(r"(--[\w-]+):\s*([^;}]+)", everything))
    rules = [
        f"{chosen.strip()} {{ {_with_colours(said, colours)} }}"
        for chosen, said in re.findall(r"([^{}]*)\{([^{}]*)\}", everything)
        if "case-picture" in chosen and "@" not in chosen and ":" not in chosen
    ]
    for picture in pictures:
        picture.set("font-family", "DejaVu Sans, sans-serif")
        style = ET.Element(f"{SVG}style")
        style.text = "\n".join(rules)
        picture.append(style)
        for one in picture.iter():
            for name, value in one.attrib.items():
                if "var(" in value:
                    one.set(name, _with_colours(value, colours))


def _with_colours(said: str, colours: Mapping[str, str]) -> str:
    """
    Put values in place of variables.

    >>> _with_colours("fill: var(--a, red); stroke: var(--b, red)", {"--a": "blue"})
    'fill: blue; stroke: red'
    """
    return re.sub(
        r"var\((--[\w-]+)(?:,\s*([^()]*))?\)",
        lambda found: colours.get(found[1], found[2] or "currentColor"),
        said,
    )


def _mend_links(root: ET.Element, left_out: set[str]) -> list[str]:
    """Take away links that paper cannot follow; give the targets that there should be."""
    known = {one.get("id") for one in root.iter()}
    dangling = []
    for parent in list(root.iter()):
        for child in list(parent):
            address = child.get("href") or ""
            target = address.rpartition("#")[2]
            if child.tag != "a" or address.startswith(("https:", "http:", "mailto:")):
                continue
            if address.startswith("#") and target in known:
                child.set("href", f"#{target}")
                continue
            if address.startswith("#") and target not in left_out:
                dangling.append(address)
            _unwrap(parent, child)
    return dangling


def _put_first(root: ET.Element, main: ET.Element, contents: ET.Element, card: Card) -> None:
    """Put a title page before the contents, and tell the file what it is."""
    root.set("lang", card.language)
    head = _only(root, "head")
    for name, value in (("author", card.author), ("description", card.description)):
        ET.SubElement(head, "meta", {"name": name, "content": value})
    if "SOURCE_DATE_EPOCH" in os.environ:
        built = f"{moment():%Y-%m-%d}"
        ET.SubElement(head, "meta", {"name": "dcterms.created", "content": built})
    first = ET.Element("div", {"class": "title-page"})
    for name in ("title", "description", "author", "version", "rights"):
        line = ET.SubElement(first, "p", {"class": f"title-{name}"})
        line.text = f"Version {card.version}" if name == "version" else getattr(card, name)
    body = _only(root, "body")
    body.remove(contents)
    contents.tag, contents.attrib = "section", {"class": "contents"}
    title = ET.Element("h1")
    title.text = "Contents"
    contents.insert(0, title)
    for line in contents.iter("p"):
        line.attrib = {"class": "contents-part"}
    body[0:0] = [first]
    main.insert(0, contents)


def moment() -> dt.datetime:
    """Give the time that a build is to bear: ``SOURCE_DATE_EPOCH``, or now."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH")
    return dt.datetime.fromtimestamp(int(stamp), dt.UTC) if stamp else dt.datetime.now(dt.UTC)


def write_pdf(page: Path, target: Path, card: Card, without: Sequence[str] = ()) -> list[str]:
    """Write the PDF of a page of ``singlehtml``, and give what is wrong with it."""
    from weasyprint import HTML  # noqa: PLC0415 - only the program needs it.
    from weasyprint.logger import LOGGER  # noqa: PLC0415 - as above.

    said = Said()
    LOGGER.handlers[:] = [said]
    static = page.with_name("_static")
    drawn_by = [one for one in (static / "pictures.css", SHEET) if one.exists()]
    said_by = [one.read_text(encoding="utf-8") for one in drawn_by]
    text, dangling = paper(page.read_text(encoding="utf-8"), card, without, said_by)
    HTML(string=text, base_url=str(page)).write_pdf(
        target,
        stylesheets=[static / "case.css", SHEET],
        pdf_variant="pdf/ua-1",
        pdf_identifier=card.name.encode(),
    )
    return [*(f"no target for {one}" for one in dangling), *said.faults]


class Said(logging.Handler):
    """Keeps what WeasyPrint says is wrong with the book, and not what of a sheet it passes over."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(logging.WARNING)
        self.faults: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep errors, and warnings about anchors."""
        said = record.getMessage()
        if record.levelno >= logging.ERROR or "nchor" in said:
            self.faults.append(said)


# The EPUB

ACCESS = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "visual"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "alternativeText"),
    ("schema:accessibilityFeature", "displayTransformability"),
    ("schema:accessibilityFeature", "longDescription"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityHazard", "none"),
    ("schema:accessibilitySummary",
     "Text throughout, with headings, tables with heads, and links between records. Every picture"
     " has a title and a description, and a table beside it says the same."),
)  # fmt: skip
"""How the EPUB can be read; its pages are those of the site, which is what was audited."""

_OPF = "{http://www.idpf.org/2007/opf}"


class EpubEdition(Epub3Builder):
    """
    Sphinx’s EPUB with what libraries and readers ask of one.

    Its identifier is the same wherever it stands, it says how it can be read, pages of records
    follow the page that lists them, it holds no file that no page uses, and with
    ``SOURCE_DATE_EPOCH`` the same sources give the same bytes.
    """

    def write_doc(self, docname: str, doctree: nodes.document) -> None:
        """Leave out the switch between the clocks: both are shown here."""
        for raw in list(doctree.findall(nodes.raw)):
            if 'class="case-clock"' in raw.astext():
                raw.parent.remove(raw)
        super().write_doc(docname, doctree)

    def toc_metadata(self, level: int, navpoints: list[Any]) -> dict[str, Any]:
        """Name the book in the old table of contents as the package document does."""
        return {
            **super().toc_metadata(level, navpoints),
            "uid": html.escape(self.config.epub_identifier),
        }

    def build_content(self) -> None:
        """Write the package document, and complete it."""
        if self.config.epub_cover:
            cover = self.outdir / self.config.epub_cover[0]
            cover.parent.mkdir(exist_ok=True)
            shutil.copyfile(COVER, cover)
        self.config.epub_exclude_files = [*self.config.epub_exclude_files, *self._unused()]
        super().build_content()
        self._complete(self.outdir / "content.opf")

    def _unused(self) -> Iterator[str]:
        """Give the static files to which no page and no sheet leads."""
        used: set[Path] = {self.outdir / one for one in self.config.epub_cover[:1]}
        ahead: list[Path] = [self.outdir / f"{self.config.root_doc}{self.out_suffix}"]
        while ahead:
            one = ahead.pop()
            used.add(one)
            said = one.read_text(encoding="utf-8")
            links = r"""<link[^>]* href="([^"#?]+)|url\(["']?([^"')?]+)|src="([^"?]+)"""
            for found in re.finditer(links, said):
                path = Path(os.path.normpath(one.parent / next(filter(None, found.groups()))))
                if path not in used and path.is_file():
                    used.add(path)
                    ahead += [path] if path.suffix == ".css" else []
        static = (one for one in (self.outdir / "_static").rglob("*") if one not in used)
        return (str(one.relative_to(self.outdir)) for one in static)

    def _complete(self, package: Path) -> None:
        """Say how the book can be read, which pages hold pictures, and which page follows which."""
        for prefix, name in (("", _OPF), ("dc", "{http://purl.org/dc/elements/1.1/}")):
            ET.register_namespace(prefix, name.strip("{}"))
        tree = ET.parse(package)  # noqa: S314 - it is what Sphinx has just written.
        about, manifest, spine = (
            _only(tree.getroot(), f"{_OPF}{name}") for name in ("metadata", "manifest", "spine")
        )
        about[:] = [one for one in about if not (one.get("property") or "").startswith("ibooks:")]
        for name, said in ACCESS:
            ET.SubElement(about, f"{_OPF}meta", {"property": name}).text = said
        places = {one.get("id") or "": unquote(one.get("href") or "") for one in manifest}
        for item in manifest:
            address = places[item.get("id") or ""]
            if address in self.config.epub_cover[:1]:
                item.set("properties", "cover-image")
            elif address in self.files and self._has_picture(address):
                item.set("properties", "svg")
        self._line_up(spine, places)
        tree.write(package, encoding="utf-8", xml_declaration=True)

    def _has_picture(self, name: str) -> bool:
        """Say whether a page has a picture in it."""
        page = self.outdir / name
        return page.suffix == self.out_suffix and "<svg" in page.read_text(encoding="utf-8")

    def _line_up(self, spine: ET.Element, places: Mapping[str, str]) -> None:
        """Have pages that no contents name follow the page of their folder, to be read with it."""
        apart = [one for one in spine if one.get("linear") == "no"]
        for listing in list(spine):
            folder, _, name = places[listing.get("idref") or ""].rpartition("/")
            if not folder or name != f"index{self.out_suffix}":
                continue
            items = [
                one for one in apart if places[one.get("idref") or ""].rpartition("/")[0] == folder
            ]
            for item in items:
                spine.remove(item)
                item.attrib.pop("linear")
            place = list(spine).index(listing) + 1
            spine[place:place] = items

    def build_epub(self) -> None:
        """Pack the book, every file with the same time."""
        packed = self.outdir / f"{self.config.epub_basename}.epub"
        stamp = moment().timetuple()[:6]
        names = ["mimetype", "META-INF/container.xml", "content.opf", "toc.ncx", *self.files]
        with zipfile.ZipFile(packed, "w") as epub:
            for name in names:
                info = zipfile.ZipInfo(name, stamp)
                stored = name == "mimetype"
                info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                epub.writestr(info, (self.outdir / name).read_bytes())


# The site


FOLDER = "editions"
"""Where the site has the files."""

TYPES = {".pdf": "application/pdf", ".epub": "application/epub+zip"}


class edition_links(nodes.General, nodes.Element):  # noqa: N801 - nodes are named in this way.
    """Stands for links to the editions; their names and sizes are words of no page."""


class Editions(SphinxDirective):
    """Links to the editions, with the size of each; without them, nothing."""

    def run(self) -> list[nodes.Node]:
        """Ask for the links, and note that the page has them."""
        self.env.metadata[self.env.current_document.docname]["editions"] = "here"
        return [edition_links()]


def show_links(self: HTML5Translator, _node: edition_links) -> None:
    """Give the links where there is a site around them."""
    if self.builder.name in SITES:
        up = "../" * self.builder.current_docname.count("/")
        up += "../" * (self.builder.name == "dirhtml")
        lines = [
            f'<li><p><a class="reference external" href="{up}{FOLDER}/{html.escape(one.name)}"'
            f' type="{TYPES[one.suffix]}">{html.escape(one.name)}</a> ({_size(one)})</p></li>\n'
            for one in files_of(self.builder.srcdir, self.builder.config)
        ]
        self.body.append(f'<ul class="case-editions simple">\n{"".join(lines)}</ul>\n')


def show_nothing(_self: object, _node: nodes.Node) -> None:
    """Give nothing."""


SITES = ("html", "dirhtml")
"""The builders that write a site, which can carry the files."""


def files_of(sources: Path, config: Config) -> list[Path]:
    """Give the files of the editions, if they are all there."""
    files = [sources / config.editions_folder / f"{card_of(config).name}{one}" for one in TYPES]
    return files if all(one.is_file() for one in files) else []


def card_of(config: Config) -> Card:
    """Give what a project says of its book."""
    return Card(
        config.project, config.version, config.author, config.epub_description,
        config.copyright, config.language or "en",
    )  # fmt: skip


def _size(file: Path) -> str:
    """Give the size of a file as people read it."""
    return f"{file.stat().st_size / 1e6:.1f} MB"


def tell_pages(app: Sphinx) -> None:
    """Let pages know by a tag whether there are editions to offer."""
    if app.builder.name in SITES and files_of(app.srcdir, app.config):
        app.tags.add("editions")


def find_outdated(app: Sphinx, env: BuildEnvironment, *_others: object) -> list[str]:
    """Name the pages that offer the editions, once these are others than before."""
    found = [(one.name, one.stat().st_size) for one in files_of(app.srcdir, app.config)]
    if found == getattr(env, "editions_found", None):
        return []
    env.editions_found = found  # type: ignore[attr-defined] # It is kept with the pages.
    return [docname for docname, said in env.metadata.items() if "editions" in said]


def carry(app: Sphinx, exception: Exception | None) -> None:
    """Copy the editions into the site."""
    if exception is None and app.builder.name in SITES:
        for one in files_of(app.srcdir, app.config):
            target = app.outdir / FOLDER / one.name
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(one, target)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx what there is."""
    app.add_config_value("editions_folder", "_build/editions", "", types=frozenset({str}))
    app.add_builder(EpubEdition, override=True)
    app.add_directive("editions", Editions)
    nothing = (show_nothing, show_nothing)
    app.add_node(
        edition_links, html=(show_links, show_nothing),
        latex=nothing, text=nothing, man=nothing, texinfo=nothing,
    )  # fmt: skip
    app.connect("builder-inited", tell_pages)
    app.connect("env-get-outdated", find_outdated)
    app.connect("build-finished", carry)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


# The program


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the PDF."""
    parser = argparse.ArgumentParser(description="Write the PDF of what singlehtml wrote.")
    parser.add_argument("page", type=Path)
    parser.add_argument("target", type=Path)
    for name in ("title", "version", "author", "description", "rights"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--without", action="append", default=[], metavar="DOCNAME")
    given = vars(parser.parse_args(arguments))
    page, target, without = (given.pop(name) for name in ("page", "target", "without"))
    faults = write_pdf(page, target, Card(**given), without)
    for fault in faults:
        sys.stderr.write(f"{target.name}: {fault}\n")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
