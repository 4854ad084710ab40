"""Placeholders become answers: in headings when a page is read, elsewhere when it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from casebook.sphinxext.asked import asked_by, asking
from casebook.sphinxext.nodes import BlockQuery, InlineQuery, TableQuery
from casebook.sphinxext.prose import read_prose
from casebook.sphinxext.queries import in_brief
from casebook.sphinxext.render import PageOfAnswers

if TYPE_CHECKING:
    from sphinx.builders import Builder

    from casebook.sphinxext.domain import CaseDomain


class ReadProse(SphinxTransform):
    """
    Reads what a page says by itself, and takes its checks out.

    This is done before questions in headings are answered and quotation marks are set, so that
    words stand as the page writes them.
    """

    default_priority = 690

    def apply(self, **_kwargs: object) -> None:
        """Keep the prose with the questions of the page."""
        domain = cast("CaseDomain", self.env.domains["case"])
        prose = read_prose(self.document)
        generated = any(node["query"].form == "page" for node in self.document.findall(BlockQuery))
        if not generated:
            domain.prose[self.env.current_document.docname] = prose


class LeaveOwnHeadings(SphinxTransform):
    """
    Keeps the headings of generated pages from translators.

    They are texts of records, which are translated by themselves.
    """

    # It comes before Sphinx translates what was read.
    default_priority = 15

    def apply(self, **_kwargs: object) -> None:
        """Mark them."""
        if any(node["query"].form == "page" for node in self.document.findall(BlockQuery)):
            for title in self.document.findall(nodes.title):
                title["translatable"] = False


class AnswerInHeadings(SphinxTransform):
    """
    Answers the questions in headings at once.

    Sphinx copies headings into contents and searches while it reads; they cannot wait. The
    domain keeps what was answered, so that a page whose heading would differ is read again.
    """

    default_priority = 700

    def apply(self, **_kwargs: object) -> None:
        """Put text in place of the placeholders."""
        domain = cast("CaseDomain", self.env.domains["case"])
        docname = self.env.current_document.docname
        for title in self.document.findall(nodes.title):
            if isinstance(title.parent, nodes.section):
                for node in list(asking(title)):
                    asked = asked_by(node)
                    if asked.query.form == "label" or node.get("refexplicit"):
                        continue
                    text = domain.texts(in_brief(domain.book, asked.query), docname)
                    domain.early.setdefault(docname, []).append((asked, text))
                    if isinstance(node, InlineQuery):
                        node.replace_self(nodes.Text(text))
                    else:
                        node.children = [nodes.inline(text, text)]


class DrawAnswers(SphinxPostTransform):
    """
    Draws the answer to every question of a page, in its order, before Sphinx resolves references.

    The placeholders keep what was drawn until :class:`ShowAnswers` puts it into the tree.
    """

    default_priority = 5

    def run(self, **_kwargs: object) -> None:
        """Draw the answers, each for the page that asked, and note what was drawn."""
        domain = cast("CaseDomain", self.env.domains["case"])
        docname = self.env.current_document.docname
        pages = {docname: domain.answers_on(docname, self.document)}
        for node in asking(self.document):
            # A builder of one document has joined the pages.
            page = node.get("docname", docname)
            if page not in pages:
                pages[page] = PageOfAnswers(domain.desk, page)
            drawn = pages[page].draw(asked_by(node))
            if isinstance(node, InlineQuery | BlockQuery):
                node["drawn"] = drawn
        domain.note_drawn(docname, pages[docname])


class ShowAnswers(SphinxPostTransform):
    """
    Puts the answer in place of every placeholder.

    Nothing in an answer has to be resolved, so it comes after the transforms that walk the whole
    tree to resolve something, and before those by which a builder adapts the tree to itself.
    """

    default_priority = 195

    def is_supported(self) -> bool:
        """Leave HTML to :class:`ShowAnswersInHtml`."""
        return cast("CaseDomain", self.env.domains["case"]).builder.format != "html"

    def run(self, **_kwargs: object) -> None:
        """Replace the placeholders."""
        builder = cast("CaseDomain", self.env.domains["case"]).builder
        for node in list(asking(self.document)):
            if isinstance(node, InlineQuery | BlockQuery):
                node.replace_self(_with_caption(node, node["drawn"], builder))


class ShowAnswersInHtml(ShowAnswers):
    """
    Does so for HTML as late as can be.

    What comes before is about code, which no answer holds; what comes after is the theme's, which
    wraps tables.
    """

    default_priority = 490
    formats: tuple[str, ...] = ("html",)

    def is_supported(self) -> bool:
        """Do nothing for other formats."""
        return SphinxPostTransform.is_supported(self)


class MendReferences(SphinxPostTransform):
    """
    Mends the references within a book where Sphinx 9 writes addresses that lead nowhere.

    A page of a manual shows the address of each (sphinx-doc/sphinx#14427), and the one page of
    ``singlehtml`` adds the anchor to another anchor. What is right already stays as it is.
    """

    default_priority = 900
    builders: tuple[str, ...] = ("man", "singlehtml")

    def run(self, **_kwargs: object) -> None:
        """Leave the words alone in a manual, and the last anchor in a page."""
        is_manual = cast("CaseDomain", self.env.domains["case"]).builder.name == "man"
        for node in list(self.document.findall(nodes.reference)):
            address = node.get("refuri", "")
            if is_manual and not address.startswith(("https:", "http:", "mailto:", "ftp:")):
                node.parent.replace(node, node.children)
            elif address.startswith("#"):
                node["refuri"] = f"#{address.rpartition('#')[2]}"


def _with_caption(
    node: nodes.Element, drawn: list[nodes.Node], builder: Builder
) -> list[nodes.Node]:
    """Hand on to the answer what the placeholder carries: caption, names and classes."""
    if isinstance(node, InlineQuery) and any(node[name] for name in ("classes", "ids", "names")):
        # A bare text could not bear them.
        drawn = [nodes.inline("", "", *drawn)]
    # What is raw, as the form above a table, can bear nothing.
    blocks = [one for one in drawn if isinstance(one, nodes.Element)]
    first = next((one for one in blocks if not isinstance(one, nodes.raw)), None)
    captions = [one for one in node.children if isinstance(one, nodes.title)]
    # The writers of plain text would take the caption of a table for the title of a section.
    is_plain = builder.format in {"text", "man"}
    holds = isinstance(node, TableQuery) and isinstance(first, nodes.table) and not is_plain
    if captions and isinstance(first, nodes.table) and holds:
        first[:0] = captions
    elif captions:
        old = captions[0]
        caption = nodes.paragraph(old.rawsource, "", *old.children, classes=["case-caption"])
        # By these a translator is given it, and led to it.
        caption.source, caption.line = old.source, old.line
        caption.uid = getattr(old, "uid", "")  # type: ignore[attr-defined]
        drawn = [caption, *drawn]
        first = caption
    if node["classes"] and len(drawn) > 1:
        # What the classes say holds for the whole answer, its caption included.
        first = nodes.container("", *drawn)
        drawn = [first]
    if first is not None and not isinstance(first, nodes.meta):
        first["classes"] += node["classes"]
        first["ids"] += node["ids"]
        first["names"] += node["names"]
    return drawn
