"""The harness of seeded drift notices what it should, and can find that nothing does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from drift.builds import slips
from drift.pages import Edit, Pages, edits
from drift.records import SEAL, TYPE, Change, Watchers, changes
from small_book import BOOK, TEXT

from casebook.vocabulary import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parent
PAGE = """\
# A page

{case:Count}`claims` claims, of which most are from {case:voice}`him <keeper>`.

```{case:check} most are from
>>> count("claims voice=keeper")
2
```

```{case:table} claims
:columns: id text
```

It took {case:free}`two <nobody counted>` days.
"""


def test_every_change_of_the_small_casebook_is_noticed() -> None:
    """The record refuses it, or the seal is broken."""
    watchers = Watchers(BOOK, TEXT)
    noticed = {change.name: watchers.first(change) for change in changes(BOOK)}

    assert {TYPE, SEAL} == set(noticed.values())


def test_records_are_deleted_repeated_and_swapped() -> None:
    """Each of it for each record, except that the last has none to be swapped with."""
    sorts = [change.sort for change in changes(BOOK) if change.record is None]
    every = sum(len(records) for records in BOOK.by_kind.values())
    kinds = sum(len(records) > 0 for records in BOOK.by_kind.values())

    assert every == sorts.count("deleted") == sorts.count("recorded twice")
    assert every - kinds == sorts.count("swapped with the next")


def test_every_change_of_a_definition_is_noticed() -> None:
    """The seal has a line for every word, and the words are as they were afterwards."""
    before = [word.definition for word in Verdict]
    noticed = dict(Watchers(BOOK, TEXT).definitions(BOOK))

    assert SEAL == noticed["Verdict.supported"]
    assert {SEAL} == set(noticed.values())
    assert before == [word.definition for word in Verdict]


def test_a_change_that_nothing_notices_survives() -> None:
    """A harness that could not say so would prove nothing."""
    claim = BOOK.claims["C001"]
    same = Change("same", "same", lambda: BOOK, lambda: replace(claim), claim)

    assert "" == Watchers(BOOK, TEXT).first(same)
    assert [] == Watchers(BOOK, TEXT).every(same)


def test_the_article_and_the_rules_are_asked_too() -> None:
    """A count that the article does not have is noticed by it, and a reference by a rule."""
    watchers = Watchers(BOOK, TEXT)
    noticed = [watchers.every(change) for change in changes(BOOK)]

    assert any("anchor" in found for found in noticed)
    assert any("rule" in found for found in noticed)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    """Give the pages of the lighthouse, with a page that binds by each of the ways."""
    folder = tmp_path_factory.mktemp("drift")
    docs = shutil.copytree(TESTS / "sphinx_roots" / "lighthouse", folder / "lighthouse")
    (docs / "page.md").write_text(PAGE, encoding="utf-8")
    yield Pages(docs, folder / "output")
    sys.modules.pop("lighthouse", None)


def test_every_edit_of_a_page_is_noticed(pages: Pages) -> None:
    """Each role, directive, check and exception is changed, and sentences are planted."""
    tried = list(edits("page", PAGE, pages.domain.book))
    unnoticed = [edit for edit in tried if not pages.noticed(edit)]

    assert [] == pages.standing_faults()
    assert [] == unnoticed
    assert {
        "target of a role",
        "capital of a role",
        "role taken away",
        "words of a link",
        "words of a check",
        "result of a check",
        "code of a check",
        "check taken away",
        "“not” before proved words",
        "proved words changed",
        "directive taken away",
        "argument of a directive",
        "option of a directive",
    } <= {edit.sort for edit in tried}


def test_an_edit_that_changes_nothing_bound_survives(pages: Pages) -> None:
    """Plain words without a number, a name or a comparison are a reader's to judge."""
    start = PAGE.index("days")

    assert [] == pages.noticed(Edit("words", "words", "page", start, start + 4, "weeks"))
    assert PAGE == pages.paths["page"].read_text(encoding="utf-8")


def test_slips_are_made_in_the_values_of_rows(tmp_path: Path) -> None:
    """Texts, numbers and truths have others; the rest of the row is left as it is."""
    row = 'Claim(id=ClaimId("C001"), gist="A “lamp”.", number=3, named=True, date=None)\n'
    (tmp_path / "rows.py").write_text(row, encoding="utf-8")
    raw = row.encode()
    made = [
        (raw[: one.start] + one.new.encode() + raw[one.end :]).decode() for one in slips(tmp_path)
    ]

    assert [
        row.replace("lamp”.", "lamp” so.").replace('"A', "'A").replace('so."', "so.'"),
        row.replace("3", "4"),
        row.replace("True", "False"),
    ] == made


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--sample", "0"], "--sample must be 1 or more"),
        (["--article", "no/such.txt"], "there is no file no/such.txt"),
    ],
)
def test_wrong_options_are_refused(options: list[str], message: str) -> None:
    """The message says what is wrong, and nothing is tried."""
    done = subprocess.run(
        [sys.executable, "-m", "drift", *options],
        capture_output=True,
        text=True,
        check=False,
        cwd=TESTS,
        env={**os.environ, "PYTHONPATH": str(TESTS)},
    )

    assert 2 == done.returncode
    assert message in done.stderr
