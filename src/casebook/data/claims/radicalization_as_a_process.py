"""Claims read from the section radicalization_as_a_process."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S025", "S028", "S029", "S030", "S031", "S032", "S033", "S034", "S035", "S036",
        "S037", "S038", "S039", "S040", "S041", "S042", "S043",
    ),  # fmt: skip
    Disposition.QUESTION: (
        "S026", "S027",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S024",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
