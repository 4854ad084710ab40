"""What this casebook is as a work of its own."""

from casebook.records import Dataset

DATASET = Dataset(
    id="disengagement-casebook",
    title="The disengagement casebook: one article on leaving ISIS, claim by claim",
    description="Typed, cross-referenced records of every claim in one article of 2015 on "
    "joining and leaving ISIS: who asserts it, where it stands, what it rests on and how well it "
    "holds up.",
    creator="The disengagement-casebook contributors",
    license="CC-BY-4.0",
    keywords=(
        "argument analysis",
        "claims",
        "critical reading",
        "disengagement",
        "fact-checking",
        "ISIS",
        "radicalisation",
        "source criticism",
    ),
)
