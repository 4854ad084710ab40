"""A file that a format gives: a name and its bytes."""

from __future__ import annotations

from typing import NamedTuple


class File(NamedTuple):
    """
    One file of an export.

    >>> File("sources.bib", b"").name
    'sources.bib'
    """

    #: Its name, or a path with forward slashes where a format has files in folders.
    name: str
    #: What it holds.
    content: bytes
