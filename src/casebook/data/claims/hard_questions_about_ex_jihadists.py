"""Claims read from the section hard_questions_about_ex_jihadists."""

from casebook.records import Claim
from casebook.vocabulary import Disposition

DISPOSITIONS: dict[Disposition, tuple[str, ...]] = {
    Disposition.CLAIM: (
        "S149", "S152", "S154", "S155", "S156", "S157", "S158", "S159", "S160", "S164",
        "S165", "S167", "S168",
    ),  # fmt: skip
    Disposition.QUESTION: (
        "S150", "S151", "S161", "S162", "S163", "S169", "S170", "S171", "S172", "S173",
        "S174", "S175", "S176",
    ),  # fmt: skip
    Disposition.LEAD_IN: (
        "S148", "S153", "S166",
    ),  # fmt: skip
    Disposition.STRUCTURE: (
        "S147",
    ),  # fmt: skip
}

CLAIMS: tuple[Claim, ...] = ()
