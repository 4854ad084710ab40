"""Claims read from the section barbarians_in_the_age_of_internet."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S090", "S091", "S092", "S093", "S094", "S095", "S096", "S097", "S098", "S099",
        "S100", "S101", "S102", "S103",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S089",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
