"""Claims read from the section jihad_recruitment_and_the_bigger_picture."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S074", "S075", "S076", "S077", "S078", "S079", "S080", "S081", "S082", "S083",
        "S084", "S085", "S086", "S087", "S088",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S073",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
