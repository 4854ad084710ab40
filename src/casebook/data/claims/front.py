"""Claims read from the section front."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S005", "S006", "S007", "S008", "S009", "S012", "S013", "S014", "S015", "S016",
        "S017", "S018", "S019", "S020", "S021", "S022", "S023",
    ),  # fmt: skip
    Disposition.QUESTION: (
        "S010", "S011",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S001", "S002", "S003", "S004",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
