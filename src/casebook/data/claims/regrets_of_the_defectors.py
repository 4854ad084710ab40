"""Claims read from the section regrets_of_the_defectors."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S105", "S106", "S107", "S108", "S109", "S110", "S112", "S113", "S114", "S115",
        "S116", "S117", "S118", "S119", "S120", "S121",
    ),  # fmt: skip
    Disposition.LEAD_IN: (
        "S111",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S104", "S122",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
