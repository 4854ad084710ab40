"""
The segments: where each stands is read from ``segments.tsv``, what it does from the rows.

The offsets and digests were written by a script and stay a text file; the dispositions were
chosen by a person and stand with the claims of their section.
"""

from __future__ import annotations

from pkgutil import get_data
from typing import TYPE_CHECKING

from casebook.data.claims import DISPOSITIONS
from casebook.errors import InvalidRecord
from casebook.records import SectionId, Segment, SegmentId
from casebook.vocabulary import Disposition, Marks, SegmentKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def read_segments(
    table: str, dispositions: Iterable[Mapping[Disposition, tuple[str, ...]]]
) -> Iterator[Segment]:
    r"""
    Join the rows of *table* with their dispositions.

    Args:
        table:
            Tab-separated lines under a heading: segment, paragraph, kind, section, start,
            end, digest. Lines that begin with ``#`` are comments.
        dispositions: For each section, the segments that bear each disposition.

    Raises:
        casebook.errors.InvalidRecord: A segment has no disposition, or more than one.

    >>> row = "\t".join(("S001", "P001", "date", "front", "0", "28", "a21cae2fa114effb", "none"))
    >>> table = f"segment\tparagraph\tkind\tsection\tstart\tend\tdigest\tmarks\n{row}"
    >>> next(read_segments(table, [{Disposition.STRUCTURE: ("S001",)}])).end
    28
    >>> next(read_segments(table, []))
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: segment S001: disposition is given 0 times; give it once, with the claims of its section
    """  # noqa: E501 - a message is one line.
    given: dict[str, list[Disposition]] = {}
    for section in dispositions:
        for disposition, ids in section.items():
            for segment in ids:
                given.setdefault(segment, []).append(disposition)
    _heading, *rows = [line for line in table.splitlines() if line and not line.startswith("#")]
    for row in rows:
        segment, paragraph, form, section_id, start, end, digest, marks = row.split("\t")
        chosen = given.get(segment, [])
        if len(chosen) != 1:
            raise InvalidRecord(
                f"segment {segment}",
                "disposition",
                f"is given {len(chosen)} times",
                "give it once, with the claims of its section",
            )
        yield Segment(
            id=SegmentId(segment),
            section=SectionId(section_id),
            paragraph=int(paragraph.removeprefix("P")),
            form=SegmentKind(form),
            disposition=chosen[0],
            start=int(start),
            end=int(end),
            digest=digest,
            marks=Marks(marks),
        )


SEGMENTS = tuple(
    read_segments((get_data(__package__, "segments.tsv") or b"").decode(), DISPOSITIONS)
)
