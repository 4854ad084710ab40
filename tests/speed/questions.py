"""
What is timed: for each question, how each tool answers it.

An answer is a program. One of the first sort is timed whole, from the start of its interpreter to
its end; one of the second prepares, and then times a call in itself, many times over.
"""

from __future__ import annotations

from typing import NamedTuple

LOOKUPS = 100_000
"""How many look-ups each package makes."""


class Answer(NamedTuple):
    """How one tool answers a question."""

    tool: str
    #: The program; its first part prepares, where there is a second.
    code: str
    #: What is timed within the program; empty where the whole program is.
    timed: str = ""
    #: How often that is done in one run.
    times: int = 1


class Question(NamedTuple):
    """What is asked of several tools; the first is what the others are compared with."""

    name: str
    answers: tuple[Answer, ...]


_IDS = f"ids = ([*book.claims.ids] * 300)[:{LOOKUPS}]"

SMALL = (
    Question(
        "import, from start to end",
        (
            Answer("bare interpreter", "pass"),
            Answer("casebook", "import casebook"),
            Answer("casebook, with its book", "from casebook import book"),
            Answer("iso3166", "import iso3166"),
            Answer("pycountry", "import pycountry"),
        ),
    ),
    Question(
        "import and first look-up, from start to end",
        (
            Answer("bare interpreter", "pass"),
            Answer("casebook", "from casebook import book; book.claims['C021']"),
            Answer("iso3166", "import iso3166; iso3166.countries.get('DE')"),
            Answer("pycountry", "import pycountry; pycountry.countries.get(alpha_2='DE')"),
        ),
    ),
    Question(
        "command, from start to end",
        (
            Answer("bare interpreter", "pass"),
            Answer("`casebook --version`", "-m casebook --version"),
            Answer("`casebook --help`", "-m casebook --help"),
            Answer("`casebook list voices`", "-m casebook list voices"),
            Answer("`casebook show C021`", "-m casebook show C021"),
            Answer("`casebook search prison`", "-m casebook search prison"),
        ),
    ),
    Question(
        f"{LOOKUPS:,} look-ups by id",
        (
            Answer(
                "casebook",
                f"from casebook import book; {_IDS}",
                "for one in ids: book.claims[one]",
            ),
            Answer(
                "iso3166",
                "from iso3166 import countries; "
                f"ids = ([one.alpha2 for one in countries] * 500)[:{LOOKUPS}]",
                "for one in ids: countries.get(one)",
            ),
            Answer(
                "pycountry",
                "from pycountry import countries; "
                f"ids = ([one.alpha_2 for one in countries] * 500)[:{LOOKUPS}]",
                "for one in ids: countries.get(alpha_2=one)",
            ),
        ),
    ),
    Question(
        "filter by two fields",
        (
            Answer(
                "casebook (364 claims)",
                "from casebook import book; book.claims.where(kind='empirical')",
                "book.claims.where(kind='empirical', voice='icsr')",
                50,
            ),
            Answer(
                "iso3166 (249 countries)",
                "from iso3166 import countries",
                "[one for one in countries if one.alpha2 > 'D' and one.numeric < '500']",
                50,
            ),
            Answer(
                "pycountry (249 countries)",
                "import pycountry; pycountry.countries.get(alpha_2='DE')",
                "[one for one in pycountry.countries if one.alpha_2 > 'D' and one.numeric < '500']",
                50,
            ),
        ),
    ),
    Question(
        "search for a word, index ready",
        (
            Answer(
                "casebook (every text)",
                "from casebook import book; book.search('prison')",
                "book.search('prison')",
                50,
            ),
            Answer(
                "pycountry (names)",
                "import pycountry; pycountry.countries.search_fuzzy('Germany')",
                "pycountry.countries.search_fuzzy('Germany')",
                50,
            ),
        ),
    ),
)
"""Questions about this casebook; peers that cannot answer one are left out of it."""

_PANDAS = "import json, pandas as pd; "
_POLARS = "import json, polars as pl; "
_LOAD = "from casebook import Casebook; book = Casebook.load('large/casebook.json')"
_ROWS = "json.load(open('large/casebook.json', encoding='utf-8'))['claims']"
_FLAT = "'large/claims.csv'"

LARGE = (
    Question(
        "load: JSON of 100,000 claims into records or a frame",
        (
            Answer("casebook", "from casebook import Casebook", _LOAD.partition("; ")[2]),
            Answer("pandas", _PANDAS, f"pd.DataFrame({_ROWS})"),
            Answer("polars", _POLARS, f"pl.DataFrame({_ROWS}, infer_schema_length=None)"),
        ),
    ),
    Question(
        "filter: two words, first time",
        (
            Answer("casebook", _LOAD, "book.claims.where(kind='empirical', voice='v1')"),
            Answer(
                "pandas",
                f"{_PANDAS}frame = pd.DataFrame({_ROWS})",
                "frame[(frame.kind == 'empirical') & (frame.voice == 'v1')]",
            ),
            Answer(
                "polars",
                f"{_POLARS}frame = pl.DataFrame({_ROWS}, infer_schema_length=None)",
                "frame.filter(pl.col('kind') == 'empirical', pl.col('voice') == 'v1')",
            ),
        ),
    ),
    Question(
        "filter: two words, again",
        (
            Answer(
                "casebook",
                f"{_LOAD}; book.claims.where(kind='empirical', voice='v1')",
                "book.claims.where(kind='empirical', voice='v1')",
                5,
            ),
            Answer(
                "pandas",
                f"{_PANDAS}frame = pd.DataFrame({_ROWS})",
                "frame[(frame.kind == 'empirical') & (frame.voice == 'v1')]",
                5,
            ),
            Answer(
                "polars",
                f"{_POLARS}frame = pl.DataFrame({_ROWS}, infer_schema_length=None)",
                "frame.filter(pl.col('kind') == 'empirical', pl.col('voice') == 'v1')",
                5,
            ),
        ),
    ),
    Question(
        "export: CSV (casebook: every table, with a Data Package)",
        (
            Answer("casebook", _LOAD, "book.export('csv', 'out', overwrite=True)"),
            Answer(
                "pandas", f"import pandas as pd; frame = pd.read_csv({_FLAT})",
                "frame.to_csv('out.csv', index=False)",
            ),
            Answer(
                "polars", f"import polars as pl; frame = pl.read_csv({_FLAT})",
                "frame.write_csv('out.csv')",
            ),
        ),
    ),
    Question(
        "export: JSON",
        (
            Answer("casebook", _LOAD, "book.export('json', 'out.json', overwrite=True)"),
            Answer(
                "pandas", f"{_PANDAS}frame = pd.DataFrame({_ROWS})",
                "frame.to_json('out.json', orient='records')",
            ),
            Answer(
                "polars",
                f"{_POLARS}frame = pl.DataFrame({_ROWS}, infer_schema_length=None)",
                "frame.write_json('out.json')",
            ),
        ),
    ),
)  # fmt: skip
"""Questions about 100,000 claims that are made up."""
