"""
What a site has beside its pages: a map for search engines, and a way to it.

The map names every page that there is. A library that gathers addresses while pages are written
would name only those that the last build wrote.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from site_head import BUILDERS, NOT_FOUND

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

SITEMAP = "sitemap.xml"


def sitemap(addresses: list[str]) -> str:
    """Give the map, without days, so that the same pages make the same file."""
    lines = [f"<url><loc>{escape(address)}</loc></url>" for address in addresses]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *lines,
            "</urlset>",
            "",
        ]
    )


def robots(base: str) -> str:
    """Give the rules for programs that walk the site: all of it is open to them."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {base}{SITEMAP}\n"


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write both once all pages are written."""
    if exception is None and app.builder.name in BUILDERS:
        base = f"{app.config.html_baseurl.rstrip('/')}/"
        names = sorted(app.env.found_docs - {NOT_FOUND})
        addresses = [base + app.builder.get_target_uri(name) for name in names]
        folder = Path(app.outdir)
        (folder / SITEMAP).write_text(sitemap(addresses), encoding="utf-8", newline="\n")
        (folder / "robots.txt").write_text(robots(base), encoding="utf-8", newline="\n")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Listen."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
