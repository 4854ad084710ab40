"""
Keeps scripts and styles out of the pages, so that a strict content security policy can forbid them.

What the theme writes into every page is taken out by the templates. Here go the widths of columns.
Pages also ask for fewer files: three scripts that each of them needs are one, the style of the
theme stands in ``theme.css``, and a style sheet for other extensions, which no page uses, is left
out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.builders.html._assets import _CascadingStyleSheet, _JavaScript
    from sphinx.util.typing import ExtensionMetadata

LEFT_OUT = ("furo.css", "furo-extensions.css")
"""
Style sheets of the theme.

The first is part of ``theme.css``; the second is for cards, copy buttons and versions, which this
site does not have.
"""

GATHERED = ("documentation_options.js", "doctools.js", "sphinx_highlight.js")
"""The scripts of Sphinx that ``sphinx.js`` holds."""


class WidthsByContent(SphinxPostTransform):
    """Leaves the widths of columns to the browser, which else stand in a style of the page."""

    default_priority = 800
    formats = ("html",)

    def run(self, **_kwargs: object) -> None:
        """Mark every table whose widths were given."""
        for table in self.document.findall(nodes.table):
            if "colwidths-given" in table["classes"]:
                table["classes"].remove("colwidths-given")
                table["classes"].append("colwidths-auto")


def ask_for_less(
    _app: Sphinx,
    _pagename: str,
    _template: str,
    context: dict[str, Any],
    _doctree: nodes.document | None,
) -> None:
    """Leave out what no page uses, and what stands elsewhere too."""
    context["css_files"] = [
        one for one in context.get("css_files", ()) if _name(one) not in LEFT_OUT
    ]
    context["script_files"] = [
        one for one in context.get("script_files", ()) if _name(one) not in GATHERED
    ]


def _name(asset: _CascadingStyleSheet | _JavaScript) -> str:
    """Give the name of a file that a page asks for, without its folder."""
    return str(asset.filename).rpartition("/")[2]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Listen."""
    app.add_post_transform(WidthsByContent)
    app.connect("html-page-context", ask_for_less, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
