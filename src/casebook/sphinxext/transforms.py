"""Placeholders become answers: in headings when a page is read, elsewhere when it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from casebook.sphinxext.asked import asked_by, asking
from casebook.sphinxext.nodes import BlockQuery, InlineQuery, TableQuery
from casebook.sphinxext.queries import in_brief
from casebook.sphinxext.render import PageOfAnswers

if TYPE_CHECKING:
    from casebook.sphinxext.domain import CaseDomain


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
                    text = in_brief(domain.book, asked.query)
                    domain.early.setdefault(docname, []).append((asked, text))
                    if isinstance(node, InlineQuery):
                        node.replace_self(nodes.Text(text))
                    else:
                        node.children = [nodes.inline(text, text)]


class ShowAnswers(SphinxPostTransform):
    """Puts the answer in place of every placeholder, before Sphinx resolves references."""

    default_priority = 5

    def run(self, **_kwargs: object) -> None:
        """Draw the answers, each for the page that asked, and note what was drawn."""
        domain = cast("CaseDomain", self.env.domains["case"])
        docname = self.env.current_document.docname
        pages = {docname: PageOfAnswers(domain.desk, docname)}
        for node in list(asking(self.document)):
            # A builder of one document has joined the pages.
            page = node.get("docname", docname)
            if page not in pages:
                pages[page] = PageOfAnswers(domain.desk, page)
            drawn = pages[page].draw(asked_by(node))
            if isinstance(node, InlineQuery | BlockQuery):
                node.replace_self(_with_caption(node, drawn))
        domain.drawn[docname] = pages[docname].digest


def _with_caption(node: nodes.Element, drawn: list[nodes.Node]) -> list[nodes.Node]:
    """Hand on to the answer what the placeholder carries: caption, names and classes."""
    first = next((one for one in drawn if isinstance(one, nodes.Element)), None)
    captions = [one for one in node.children if isinstance(one, nodes.title)]
    if captions and isinstance(node, TableQuery) and isinstance(first, nodes.table):
        first[:0] = captions
    elif captions:
        caption = nodes.paragraph("", "", *captions[0].children, classes=["case-caption"])
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
