"""Claims read from the section a_hellish_sort_of_utopia."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S124", "S125", "S126", "S127", "S128", "S129", "S130", "S131", "S132", "S133",
        "S134", "S136", "S137", "S138", "S139", "S140", "S141", "S142", "S143", "S144",
        "S145", "S146",
    ),  # fmt: skip
    Disposition.LEAD_IN: (
        "S135",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S123",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
