"""The editions of this casebook, oldest first, and what each changed in records."""

from casebook.records import Edition, EditionId
from casebook.values import Date

EDITIONS = (
    Edition(
        id=EditionId("2026.11.0"),
        date=Date(iso="2026-11-22"),
        gist="The first edition: every claim of the article, with its provenance and its verdicts.",
    ),
    Edition(
        id=EditionId("2026.11.1"),
        date=Date(iso="2026-11-23"),
        gist="The records in the formats of other tools, with a schema; no record was changed.",
    ),
)
