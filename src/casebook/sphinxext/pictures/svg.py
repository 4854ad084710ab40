"""
Pieces of inline SVG, as text: what lies side by side takes percents, what lies below pixels.

There is no ``viewBox``, so that letters keep their size on every screen; text is broken here to
what the narrowest has room for. Colours come from the style sheet, and attributes stand in for it
where it does not reach.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from docutils import nodes

from casebook.sphinxext.labels import kind_label, kinds_label

if TYPE_CHECKING:
    from casebook.records import Record
    from casebook.sphinxext.drawing import Drawing

NARROW = 280
"""How many pixels a picture has from side to side on the narrowest screen."""
SIZE, SMALL, LINE = 14, 12.5, 20
"""Pixels: the size of letters, of small ones, and from one line to the next."""
TARGET = 26
"""How many pixels a link is high at least."""

_LETTER = 0.58
"""The width of a letter as a part of its height; few texts are set wider."""


def tag(name: str, *content: str, **attributes: str | float) -> str:
    """
    Give an element; content is markup, attributes are not.

    An underscore in the name of an attribute stands for a hyphen, one at its end for nothing.

    >>> tag("rect", x=0.5, width="50%", class_="case-box", stroke_width=2)
    '<rect x="0.5" width="50%" class="case-box" stroke-width="2"/>'
    >>> tag("a", tag("text", "here"), href="?a&b")
    '<a href="?a&amp;b"><text>here</text></a>'
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
    )
    return f"<{name}{given}>{''.join(content)}</{name}>" if content else f"<{name}{given}/>"


def counted(number: int, kind: str) -> str:
    """
    Say how many records of a kind there are, in what stays on one line.

    >>> counted(37, "claim").split(), counted(1, "claim").split()
    (['37', 'claims'], ['1', 'claim'])
    """
    return f"{number}\N{NO-BREAK SPACE}{(kind_label if number == 1 else kinds_label)(kind).lower()}"


def width_of(text: str, size: float = SIZE) -> int:
    """
    Say how many pixels a text takes at most.

    >>> width_of("a promise")
    73
    """
    return round(len(text) * size * _LETTER)


def wrap(text: str, room: float = NARROW, size: float = SIZE) -> list[str]:
    """
    Break a text into lines that fit; a long word has a line for itself.

    What a no-break space joins stays together.

    >>> wrap("War on fellow Sunnis", room=120)
    ['War on fellow', 'Sunnis']
    """
    lines: list[str] = []
    for word in re.findall(r"[^ \n]+", text):
        if lines and width_of(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def text(x: str | float, y: float, *lines: str, **attributes: str | float) -> str:
    """
    Give lines of text, the first of which stands on *y*.

    >>> text(0, 14, "Love & status")
    '<text x="0" y="14">Love &amp; status</text>'
    >>> text("50%", 14, "Risk and", "status", dx=8)
    '<text x="50%" y="14" dx="8">Risk and</text> <text x="50%" y="34" dx="8">status</text>'
    """
    # A blank between them keeps words apart where they are read out or copied.
    return " ".join(
        tag("text", escape(line), x=x, y=y + LINE * number, **attributes)
        for number, line in enumerate(lines)
    )


def link(address: str, box: tuple[str | float, float, str | float, float], *content: str) -> str:
    """
    Link markup to an address; without one, give the markup alone.

    Args:
        address: Where it leads.
        box: Left, top, width and height of what can be touched and bears the focus.
        content: What it shows.

    >>> link("", (0, 0, "100%", TARGET), "<text/>")
    '<text/>'
    >>> link("#x", (0, 0, "100%", TARGET), "<text/>")[:68]
    '<a href="#x"><rect x="0" y="0" width="100%" height="26" fill="none" '
    """
    if not address:
        return "".join(content)
    x, y, width, height = box
    place = tag(
        "rect", x=x, y=y, width=width, height=height, fill="none",
        pointer_events="all", class_="case-target",
    )  # fmt: skip
    return tag("a", place, *content, href=address)


def link_to(
    drawing: Drawing,
    record: Record,
    box: tuple[str | float, float, str | float, float],
    *content: str,
) -> str:
    """Link markup to the place of a record; without a place, give the markup alone."""
    return link(drawing.address_of(record.kind_name, record.id), box, *content)


def picture(
    drawing: Drawing,
    name: str,
    titles: tuple[str, str],
    height: float,
    *content: str,
    about: str = "",
) -> list[nodes.Node]:
    """
    Give a picture, in pages of HTML alone; the same as a table or a list is to follow.

    Args:
        drawing: What draws the page.
        name: Its name, which the style sheet knows.
        titles: What it is, and what it shows, in a sentence or two.
        height: Its height in pixels; it is as wide as the page lets it be.
        content: Its markup.
        about: What tells it from others of its name in the same document, such as an id.
    """
    if not drawing.is_html:
        return []
    start = id = nodes.make_id(f"case-picture-{name}-{about or drawing.docname}")
    number = 1
    while id in drawing.anchors:
        number += 1
        id = f"{start}-{number}"
    drawing.anchors.add(id)
    labels = (
        tag(kind, escape(said), id=f"{id}-{kind}")
        for kind, said in zip(("title", "desc"), titles, strict=True)
    )
    html = tag(
        "svg", *labels, *content, xmlns="http://www.w3.org/2000/svg",
        class_=f"case-picture case-picture-{name}", role="group",
        aria_labelledby=f"{id}-title {id}-desc", width="100%", height=height,
        font_size=SIZE, fill="currentColor",
    )  # fmt: skip
    return [nodes.raw("", html, format="html")]
