"""
Draws the card that a link to this site shows elsewhere.

It needs Chromium, which a build does not: ``python docs/_ext/card.py chromium`` writes
``docs/_static/card.png`` anew after the palette or the segments have changed. The picture names
what it was drawn from, so that a test can tell when it is out of date.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
import zlib
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from casebook.data import BOOK

if TYPE_CHECKING:
    from casebook.books import Book

STATIC = Path(__file__).parents[1] / "_static"
CARD = STATIC / "card.png"
SIZE = WIDTH, HEIGHT = 1200, 630
_MARGIN, _ROW, _GAP = 90, 44, 6
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = 33
"""Where the first part of a PNG file ends, which has its size."""


def svg(book: Book, css: str) -> str:
    """
    Draw the card: title, subtitle, and the segments of the article in the colours of its map.

    Args:
        book: The book.
        css: The style sheet that has the palette; the first colours in it are the light ones.
    """
    each = len(book.segments) // 4 + bool(len(book.segments) % 4)
    step = (WIDTH - 2 * _MARGIN + _GAP) / each
    marks = []
    for place, segment in enumerate(book.segments):
        found = re.search(rf"--case-{segment.disposition}: (#[0-9a-f]+)", css)
        if found is None:
            raise ValueError(f"no colour for {segment.disposition} in the style sheet")
        line, column = divmod(place, each)
        top = HEIGHT - _MARGIN - 4 * (_ROW + _GAP) + line * (_ROW + _GAP)
        marks.append(
            f'<rect x="{_MARGIN + column * step:.1f}" y="{top}" width="{step - _GAP:.1f}" '
            f'height="{_ROW}" fill="{found[1]}"/>'
        )
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<rect width="{WIDTH}" height="14" fill="{re.findall("#[0-9a-f]{6}", css)[0]}"/>',
        '<g font-family="DejaVu Sans, sans-serif" fill="#1e1e1e">',
        f'<text x="{_MARGIN}" y="150" font-size="60" font-weight="bold">The disengagement</text>',
        f'<text x="{_MARGIN}" y="222" font-size="60" font-weight="bold">casebook</text>',
        f'<text x="{_MARGIN}" y="290" font-size="30" fill="#4a4f57">'
        "One article on why people left IS, claim by claim</text>",
        "</g>",
        *marks,
        "</svg>",
    ])  # fmt: skip


def source() -> str:
    """Give the card as the records and the palette want it now."""
    return svg(BOOK, (STATIC / "casebook.css").read_text(encoding="utf-8"))


def digest(drawing: str) -> bytes:
    """Give what names a drawing."""
    return sha256(drawing.encode()).hexdigest().encode()


def drawn_from(png: bytes) -> bytes:
    """Give the digest of the drawing that a picture was made from; empty where it names none."""
    _, _, rest = png.partition(b"tEXtSource\0")
    return rest[: len(digest(""))]


def mark(png: bytes, drawing: str) -> bytes:
    """Write into a picture what it was drawn from."""
    if not png.startswith(_SIGNATURE):
        raise ValueError("this is no PNG file")
    part = b"tEXtSource\0" + digest(drawing)
    length, check = struct.pack(">I", len(part) - 4), struct.pack(">I", zlib.crc32(part))
    return png[:_HEADER_END] + length + part + check + png[_HEADER_END:]


def draw(chromium: str) -> None:
    """Have Chromium paint the card, and keep it."""
    drawing = source()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page, picture = folder / "card.html", folder / "card.png"
        style = "html,body{margin:0}svg{display:block}"
        page.write_text(
            f'<!doctype html><meta charset="utf-8"><style>{style}</style>{drawing}',
            encoding="utf-8",
        )
        subprocess.run(  # noqa: S603 - it is the caller's own program.
            [
                *(chromium, "--headless", "--no-sandbox", "--hide-scrollbars"),
                *("--force-device-scale-factor=1", f"--window-size={WIDTH},{HEIGHT}"),
                *(f"--user-data-dir={folder / 'profile'}", f"--screenshot={picture}"),
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
        )
        CARD.write_bytes(mark(picture.read_bytes(), drawing))


if __name__ == "__main__":
    draw(*sys.argv[1:])
