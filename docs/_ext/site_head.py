"""
What the head of every page of this site says to those who do not read pages.

A description, an address for good, what a link to the page shows elsewhere, how to cite it, and
a block of data in the words of schema.org. All of it follows from the page or from the records:
the description of the page of a claim frames the claim as one that the article makes and adds
the verdicts, lest it be read as the casebook's own; that of another page is how it begins.
Libraries for this cut descriptions off in the middle of a sentence, and have no frame.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from docutils import nodes
from exports import FOLDER, main_files

from casebook.records import Assessment, Claim, Section, Source
from casebook.sphinxext.domain import CaseDomain, load_book
from casebook.sphinxext.pages import page_name
from casebook.sphinxext.queries import anchor_of
from casebook.views.jsonld import (
    CONTEXT,
    article_data,
    claim_data,
    review_data,
    source_data,
    terms_data,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from casebook.books import Book
    from casebook.records import Record

BUILDERS = ("html", "dirhtml")
"""The builders whose pages have addresses."""

ENOUGH, LONGEST = 90, 300
"""How many characters a description should have at least, and has at most."""

NOT_FOUND = "404"
"""The page for addresses that lead nowhere has no address of its own."""

CARD = "_static/card.png"
CARD_ALT = (
    "The disengagement casebook. One article on why people left IS, claim by claim. Below, rows of "
    "coloured marks, one for each segment of the article."
)
CARD_SIZE = (1200, 630)

SEARCH = "search"
GENERATED = {
    NOT_FOUND: "There is no page at this address. Search the casebook, look through all of its "
    "claims in one table, or begin at the cover.",
    "genindex": "An alphabetical index of the casebook: its records, by id and by name, the words "
    "by which they are described, and the parts of its Python package.",
    "py-modindex": "The modules of the Python package that holds the records of the casebook, "
    "each with a link to its reference.",
    SEARCH: "Search the casebook: any claim by its id or its words, and every voice, source, "
    "mechanism and term.",
}
"""The descriptions of pages that Sphinx makes, which begin with no sentence."""

TEACHING = "teaching/"
"""The folder of the pages for classes."""

LICENSE = "https://creativecommons.org/licenses/by/4.0/"

_SENTENCE_END = re.compile(r"[.?!][”’)]*\s+(?=[^\sa-z])")
_DESCRIPTION = re.compile(r'<meta [^>]*name="description"[^>]*>\n?')
_VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1" />\n'


class Page(NamedTuple):
    """What is known of a page."""

    #: Its name among the sources.
    name: str
    #: Its title, without markup.
    title: str
    #: What it holds, in a few sentences.
    description: str
    #: Its address.
    url: str


class Site:
    """
    The casebook as a site.

    Args:
        app: The application, once its settings are read.
    """

    def __init__(self, app: Sphinx) -> None:
        """Find which page is that of which claim."""
        config = app.config
        self.builder: Builder = app.builder
        self.book: Book = load_book(config.casebook_book)
        self.title: str = config.project
        self.author: str = config.author
        self.version: str = config.version
        self.released: str = config.site_released
        self.about: dict[str, Any] = config.site_dataset
        self.base = f"{config.html_baseurl.rstrip('/')}/"
        self.address: str = config.casebook_address
        self.files = main_files(app)
        folders = config.casebook_pages
        self.records: dict[str, Record] = {
            page_name(folder, one): one
            for kind, folder in folders.items()
            for one in self.book.of_kind(kind)
        }
        domain = cast("CaseDomain", app.env.domains[CaseDomain.name])
        for (kind, id), places in domain.all_places().items():
            if kind == "section":
                self.records[places[0][0].docname] = self.book.sections[id]

    def url(self, docname: str) -> str:
        """Give the address of a page."""
        return self.base + self.builder.get_target_uri(docname)

    def page(self, docname: str, title: str, doctree: nodes.document | None) -> Page:
        """Give what is known of a page."""
        record = self.records.get(docname)
        if isinstance(record, Claim):
            title = f"Claim {record.id}: {record.text}"
        elif isinstance(record, Source):
            title = f"Source: {title}"
        said = self.description(docname) or GENERATED.get(docname, "")
        if not said and doctree is not None:
            is_sheet = docname.startswith(TEACHING) and not docname.endswith("index")
            said = beginning(doctree, f"{title}, from the teaching pack." if is_sheet else "")
        return Page(docname, title, said, self.url(docname))

    def description(self, docname: str) -> str:
        """Say what a page holds, where that follows from the records; else nothing."""
        record = self.records.get(docname)
        if isinstance(record, Claim):
            return self._about_claim(record)
        if isinstance(record, Source):
            return _about_source(record)
        if isinstance(record, Section):
            return f"{record.gist} Claim by claim, with who says each and how well it holds."
        if docname == "index":
            return (
                f"An article of {self.book.article.published.phrase} on why people had joined the "
                "Islamic State (IS) group and why some were leaving it, claim by claim: who "
                "asserts each, where its words come from, and how well it holds."
            )
        return ""

    def _about_claim(self, claim: Claim) -> str:
        """Say what a claim is, and how it holds up."""
        said = f"A claim of the article, in the casebook’s words: “{claim.text}”"
        for one in self.book.citing(claim, "assessment"):
            if isinstance(one, Assessment):
                said += f" Attribution: {one.attribution.label}. Evidence: {one.verdict.label}."
        return said

    def data(self, docname: str) -> dict[str, Any]:
        """
        Give what the records and settings say of a page; the rest follows from the page itself.

        It is worked out for every page in every build, to see which pages have to be written.
        """
        record = self.records.get(docname)
        if isinstance(record, Claim):
            review = review_data(self.book, record, self.author)
            # The page is the casebook's, but the claim is not.
            return review or {"@type": "WebPage", "mainEntity": claim_data(self.book, record)}
        if isinstance(record, Source):
            return {"@type": "WebPage", "mainEntity": source_data(record)}
        if isinstance(record, Section):
            return {"@type": "Chapter", "position": record.number}
        if docname.startswith(TEACHING) or docname == "questions":
            return {
                "@type": "LearningResource",
                "author": self.maker,
                "audience": {"@type": "EducationalAudience", "educationalRole": "teacher"},
            }
        whole = {"glossary": self._glossary, "data/index": self._dataset, "index": self._cover}
        return whole[docname]() if docname in whole else {"@type": "WebPage"}

    def _glossary(self) -> dict[str, Any]:
        """Give the terms, each with its address."""
        terms = terms_data(self.book)
        for term in terms:
            term["url"] = f"{self.url('glossary')}#{anchor_of('term', term['termCode'])}"
        return {"@type": "DefinedTermSet", "hasDefinedTerm": terms}

    def _dataset(self) -> dict[str, Any]:
        """Give the records as data, with the files that the site offers."""
        return {
            "@type": "Dataset",
            "version": self.book.editions.ids[-1] if self.book.editions else self.version,
            "creator": self.maker,
            "datePublished": self.released,
            "isBasedOn": article_data(self.book),
            **({"identifier": self.address} if self.address else {}),
            **self.about,
            "distribution": [
                {
                    "@type": "DataDownload",
                    "name": one.path,
                    "contentUrl": f"{self.base}{FOLDER}/{one.path}",
                    "encodingFormat": one.type,
                    "contentSize": f"{one.size} B",
                    "sha256": one.digest,
                }
                for one in self.files
            ],
        }

    def _cover(self) -> dict[str, Any]:
        """Give the whole."""
        return {
            "@type": ["Book", "WebSite"],
            "author": self.maker,
            "version": self.version,
            "datePublished": self.released,
            "about": article_data(self.book),
        }

    @property
    def maker(self) -> dict[str, str]:
        """Those who made the casebook."""
        return {"@type": "Organization", "name": self.author}

    def block(self, page: Page) -> str:
        """Give the data of a page as a block, which no browser runs."""
        data: dict[str, Any] = {"@context": CONTEXT, **self.data(page.name)}
        # A review is about the claim; the text of the page describes both.
        data.setdefault("name", page.title)
        data.setdefault("description", page.description)
        data |= {"url": page.url, "inLanguage": "en-GB", "license": LICENSE}
        data["isAccessibleForFree"] = True
        if page.name != "index":
            whole = {"@type": ["Book", "WebSite"], "name": self.title, "url": self.url("index")}
            data["isPartOf"] = whole
        # No text may end the block.
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
        return f'<script type="application/ld+json">{text}</script>\n'

    def tags(self, page: Page) -> Iterator[str]:
        """Give the lines that belong into the head of a page."""
        yield _tag("name", "description", page.description)
        shown = {
            "og:type": "website" if page.name == "index" else "article",
            "og:site_name": self.title,
            "og:locale": "en_GB",
            "og:title": page.title,
            "og:description": page.description,
            "og:url": page.url,
            "og:image": self.base + CARD,
            "og:image:width": str(CARD_SIZE[0]),
            "og:image:height": str(CARD_SIZE[1]),
            "og:image:alt": CARD_ALT,
        }
        for name, content in shown.items():
            yield _tag("property", name, content)
        yield _tag("name", "twitter:card", "summary_large_image")
        if page.name in GENERATED:
            return
        yield self.block(page)
        if isinstance(self.records.get(page.name), Source):
            # Whoever cites from there means the source.
            return
        cited = {
            "citation_title": page.title,
            "citation_author": self.author,
            "citation_publication_date": self.released.replace("-", "/"),
            "citation_language": "en",
            "citation_public_url": page.url,
        }
        if page.name != "index":
            cited["citation_inbook_title"] = self.title
        for name, content in cited.items():
            yield _tag("name", name, content)


def beginning(document: nodes.document, said: str = "") -> str:
    """
    Give how a page begins: whole sentences of its first paragraphs, as many as there is room for.

    Args:
        document: The page.
        said: What to say before them.

    What stands in notes, tables and lists is left out, for it needs its place to be understood,
    and so are pictures.
    """
    first = len(said)
    for paragraph in document.findall(nodes.paragraph):
        within: nodes.Element | None = paragraph.parent
        while (
            isinstance(within, nodes.section | nodes.container) and "door" not in within["classes"]
        ):
            within = within.parent
        text = " ".join(_plain(paragraph).split())
        if not isinstance(within, nodes.document) or not text.endswith((".", "?", "!", "”", ")")):
            continue
        for sentence in _SENTENCE_END.sub("\\g<0>\n", text).split("\n"):
            longer = f"{said} {sentence.strip()}".strip()
            if len(longer) > LONGEST:
                return said or f"{longer[:LONGEST].rpartition(' ')[0]}…"
            said = longer
        if len(said) >= ENOUGH and len(said) > first:
            return said
    return said


def _about_source(source: Source) -> str:
    """Say what work a source is, and how the article stands to it."""
    year = source.issued.year if source.issued else ""
    parts = [f"“{source.title}”", source.container_title, year]
    named = ", ".join(filter(None, parts))
    said = f"A work behind the casebook: {named}. {source.role.definition}"
    return said if len(said) <= LONGEST else f"A work behind the casebook: “{source.title}”."


def _plain(node: nodes.Node) -> str:
    """Give the text of a node without pictures and without what is for one format alone."""
    if isinstance(node, nodes.Text):
        return node.astext()
    if isinstance(node, nodes.raw | nodes.image):
        return ""
    return "".join(map(_plain, node.children))


def _tag(attribute: str, name: str, content: str) -> str:
    """Give a line of the head."""
    return f'<meta {attribute}="{name}" content="{escape(content)}" />\n'


def add_to_head(
    app: Sphinx,
    pagename: str,
    _template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Write the head of a page."""
    if app.builder.name not in BUILDERS:
        return
    # The theme says it too.
    tags = context.get("metatags", "").replace(_VIEWPORT, "")
    if pagename == NOT_FOUND:
        context["pageurl"] = None
        tags += _tag("name", "robots", "noindex") + _tag("name", "description", GENERATED[pagename])
        context["metatags"] = tags
        return
    site = _site(app)
    title = unescape(re.sub(r"<[^>]*>", "", context.get("title") or pagename))
    page = site.page(pagename, title, doctree)
    if pagename in GENERATED and pagename != SEARCH:
        # An index is a way to pages and none to be found; of the search the theme says so.
        tags += _tag("name", "robots", "noindex")
    context["metatags"] = _DESCRIPTION.sub("", tags) + "".join(site.tags(page))


@cache
def _site(app: Sphinx) -> Site:
    """Give the site, which is the same for all pages of a build."""
    return Site(app)


def outdated(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Name the pages whose data are not what they were when an earlier build wrote them."""
    if app.builder.name not in BUILDERS:
        return []
    old = _kept(app)
    return [name for name, digest in _digests(app, env).items() if old.get(name, digest) != digest]


def keep(app: Sphinx, exception: Exception | None) -> None:
    """Keep what the data of every page were."""
    if exception is None and app.builder.name in BUILDERS:
        _file(app).write_text(json.dumps(_digests(app, app.env)), encoding="utf-8")


def _digests(app: Sphinx, env: BuildEnvironment) -> dict[str, str]:
    """Give a digest of the data of each page."""
    site = _site(app)
    found = {}
    for name in sorted(env.found_docs):
        parts = (site.data(name), site.description(name))
        found[name] = hashlib.sha256(repr(parts).encode()).hexdigest()
    return found


def _kept(app: Sphinx) -> dict[str, str]:
    """Give what the last build kept; nothing where there was none."""
    path = _file(app)
    kept: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return kept


def _file(app: Sphinx) -> Path:
    """Give the file that keeps it, one for each builder."""
    return Path(app.doctreedir) / f"site-{app.builder.name}.json"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Take settings and listen."""
    app.add_config_value("site_released", "", "html", str, "The day of the release.")
    app.add_config_value("site_dataset", {}, "html", dict, "What to say of the records as data.")
    app.connect("env-updated", outdated)
    # After the extension has put the description of a record there.
    app.connect("html-page-context", add_to_head, priority=600)
    app.connect("build-finished", keep)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
