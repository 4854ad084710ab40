"""How to cite a claim, on its page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.sphinxext.grounds import serves_browsers
from casebook.views.cite import Work, apa_entry, bibtex, entry_item, ris
from casebook.views.csl import csl_json

if TYPE_CHECKING:
    from casebook.records import Claim
    from casebook.sphinxext.drawing import Drawing

_NOBODY = "Author name not set"
"""What Sphinx takes for the author of a project that names none."""


def draw_citation(drawing: Drawing, claim: Claim) -> list[nodes.Node]:
    """Cite a claim in APA style; for browsers, also as files for reference managers have it."""
    builder = drawing.desk.builder
    editions = tuple(drawing.book.editions)
    work = Work(
        builder.config.project,
        # What Sphinx puts in where a project names nobody is no name.
        "" if builder.config.author == _NOBODY else builder.config.author,
        editions[-1].id if editions else "",
        editions[-1].date if editions else None,
        builder.config.casebook_address,
    )
    page = builder.get_target_uri(drawing.docname) if builder.format == "html" else ""
    item = entry_item(claim, work, page)
    before, title, after = apa_entry(item)
    line = drawing.line_of(before, nodes.emphasis(title, title), after, classes=["case-citation"])
    if not serves_browsers(builder):
        return [line]
    forms = {
        "BibTeX": bibtex(item),
        "RIS": ris(item),
        "CSL-JSON": csl_json([item]).rstrip("\n"),
    }
    boxes = "".join(
        f'<details class="case-cite"><summary>{name}</summary>'
        f"<pre>{escape(text, quote=False)}</pre></details>"
        for name, text in forms.items()
    )
    return [line, nodes.raw("", boxes, format="html")]
