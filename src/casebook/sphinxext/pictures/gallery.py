"""Which picture is drawn by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.sphinxext.pictures.mechanisms import draw_levels, draw_mechanisms
from casebook.sphinxext.pictures.mirrors import draw_mirror
from casebook.sphinxext.pictures.speakers import draw_speakers
from casebook.sphinxext.pictures.timeline import draw_timeline
from casebook.sphinxext.pictures.verdicts import draw_verdicts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docutils import nodes

    from casebook.sphinxext.drawing import Drawing
    from casebook.sphinxext.queries import Picture

DRAWERS: Mapping[str, Callable[[Drawing, tuple[str, ...]], list[nodes.Node]]] = {
    "levels": draw_levels,
    "mechanisms": draw_mechanisms,
    "mirror": draw_mirror,
    "speakers": draw_speakers,
    "timeline": draw_timeline,
    "verdicts": draw_verdicts,
}
"""For each name of a picture, the function that draws it; it is given the other words too."""


def draw_picture(drawing: Drawing, picture: Picture) -> list[nodes.Node]:
    """Draw a picture by its name."""
    return DRAWERS[picture.name](drawing, picture.words)
