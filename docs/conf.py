"""How Sphinx builds the book."""

from __future__ import annotations

import os
import re
import sys
import tomllib
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from casebook.vocabulary import Word

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_DOCS = Path(__file__).parent
_ABOUT = tomllib.loads((_DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_CITATION = (_DOCS.parent / "CITATION.cff").read_text(encoding="utf-8")
# What belongs to this site alone.
sys.path.insert(0, str(_DOCS / "_ext"))

project = "The disengagement casebook"
author = "The disengagement-casebook contributors"
version = release = _ABOUT["version"]
project_copyright = f"{version.partition('.')[0]}, {author}. Records and prose CC BY 4.0, code MIT"
language = "en"

# A page of the reference has hundreds of entries, and the contents stand on every page.
toc_object_entries = False

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "casebook.sphinxext",
    "notfound.extension",
    "dictionary",
    "exports",
    "site_files",
    "site_head",
    "site_policy",
    "editions",
]
exclude_patterns = ["_build", "_templates"]
templates_path = ["_templates"]

casebook_book = "casebook.data:BOOK"
casebook_pages = {"claim": "claims", "source": "sources"}
# A citation names an address only where somebody has given one.
casebook_address = os.environ.get("CASEBOOK_URL", "")
casebook_beside = [
    "../README.md",
    "../CONTRIBUTING.md",
    "../.github/ISSUE_TEMPLATE/claim.md",
    "../.github/ISSUE_TEMPLATE/fault.md",
    "../.github/PULL_REQUEST_TEMPLATE.md",
]
casebook_seal = "seal.tsv"

myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist", "substitution"]
myst_substitutions = {"version": version}
myst_heading_anchors = 3

nitpicky = True
nitpick_ignore_regex = [
    # Nothing is fetched while the book is built, so Python's own names have nowhere to lead.
    (r"py:.*", r"(builtins|collections|dataclasses|dt|enum|os|pathlib|re|typing)\..*"),
    (r"py:.*", r"(Any|Callable|ClassVar|Final|Generic|Iterable|Iterator|Mapping|NamedTuple|R|T)"),
    (r"py:.*", r"(Node|Path)"),
    # The code book shows the words of the vocabularies, not the reference.
    (
        r"py:class",
        rf"(casebook\.vocabulary\.)?({'|'.join(one.__name__ for one in Word.__subclasses__())})",
    ),
]
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# An example in a docstring finds the names of its module, as pytest gives them to it.
doctest_global_setup = """
import importlib
import pkgutil

import casebook

for found in pkgutil.walk_packages(casebook.__path__, "casebook."):
    if not found.name.endswith("__main__"):
        names = vars(importlib.import_module(found.name))
        globals().update({name: one for name, one in names.items() if not name.startswith("_")})
from casebook import book
"""

epub_description = "One article on leaving ISIS, claim by claim"
# The contents of the cover are hidden, since the theme shows them beside every page.
epub_tocscope = "includehidden"
epub_basename = f"{_ABOUT['name']}-{version}"
epub_identifier = uuid.uuid5(uuid.NAMESPACE_DNS, f"{_ABOUT['name']}.example").urn
epub_cover = ("_static/cover.png", "epub-cover.html")
epub_css_files = ["casebook.css"]
epub_use_index = False
epub_show_urls = "no"
# What only a site needs.
epub_exclude_files = ["_static/card.png", "_static/first.js", "_static/sphinx.js"]

html_theme = "furo"
html_title = project
html_copy_source = False
html_show_sphinx = False
html_static_path = ["_static"]
html_favicon = "_static/favicon.svg"
# The first holds the style of the theme, so it comes before those of extensions.
html_css_files = [
    ("theme.css", {"priority": 300}),
    "casebook.css",
    ("print.css", {"media": "print"}),
]
# Three scripts of Sphinx in one file, which site_policy puts in their place.
html_js_files = [("sphinx.js", {"priority": 200}), ("casebook.js", {"defer": "defer"})]

# Whoever hosts the site says at which address; without that, pages bear one that is reserved for
# examples (RFC 6761), since the site has no public address yet.
html_baseurl = (
    os.environ.get("CASEBOOK_URL")
    or os.environ.get("READTHEDOCS_CANONICAL_URL")
    or "https://disengagement-casebook.example/"
)
notfound_template = "404.html"
notfound_context: dict[str, Any] = {"title": "There is no such page"}
# The page is shown at any address, so it names its links from the root of the site.
notfound_urls_prefix = f"{urlsplit(html_baseurl).path.rstrip('/')}/"

# Exports of earlier editions, which the site keeps on offer.
exports_earlier = "editions"

[site_released] = re.findall(r'^date-released: "(.*)"$', _CITATION, re.MULTILINE)
site_dataset = {"description": f"{_ABOUT['description']}.", "keywords": _ABOUT["keywords"]}


def setup(app: Sphinx) -> None:
    """Have docstrings read as they are meant, and every id stand once."""
    app.connect("autodoc-process-docstring", keep_colons, priority=400)
    app.connect("doctree-read", keep_types)
    app.add_post_transform(TakeIdsFromWrappers)


def keep_colons(_app: Sphinx, what: str, *others: object) -> None:
    """Begin with an empty comment, lest napoleon takes what stands before a colon for a type."""
    *_, lines = others
    if what in {"attribute", "data", "property"} and isinstance(lines, list):
        lines[:0] = ["..", ""]


def keep_types(_app: Sphinx, doctree: nodes.document) -> None:
    """Keep Python's own ``type`` from leading to a field of that name."""
    for one in list(doctree.findall(addnodes.pending_xref)):
        if one.get("refdomain") == "py" and one["reftarget"] in {"type", "builtins.type"}:
            one.replace_self(nodes.Text("type"))


class TakeIdsFromWrappers(SphinxPostTransform):
    """Takes the id of a table from the box that the theme has put around it with the same id."""

    default_priority = 501

    def run(self, **_kwargs: object) -> None:
        """Clear the ids of the boxes."""
        for box in self.document.findall(nodes.container):
            if "table-wrapper" in box["classes"]:
                box["ids"] = []
