"""Claims read from the section climbing_inside_hearts_and_minds."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S045", "S046", "S047", "S053", "S055", "S056", "S057", "S058", "S059", "S060",
        "S061", "S062", "S063", "S064", "S065", "S066", "S067", "S068", "S069", "S070",
        "S071", "S072",
    ),  # fmt: skip
    Disposition.QUESTION: (
        "S049", "S050", "S051",
    ),  # fmt: skip
    Disposition.LEAD_IN: (
        "S054",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S044", "S048",
    ),  # fmt: skip
    Disposition.FRAGMENT: (
        "S052",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
