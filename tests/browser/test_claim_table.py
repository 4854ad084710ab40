"""
The claim table filters, sorts, tells its count and keeps its state in the address.

What has to be shown is computed from the records, for filters that are drawn anew from a seed.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from browser.site import WATCH
from casebook import book
from casebook.views.select import facets, select

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

    from browser.conftest import Opener

TABLE = "claims/index.html"
FIELDS = ("kind", "voice", "phase", "mechanism", "attribution", "verdict")
CONTROLS = ("q", *FIELDS, "sort")

ROWS = """what => {
  const tables = [...document.querySelectorAll("main table, [role=main] table")];
  const table = tables.sort((one, other) => other.rows.length - one.rows.length)[0];
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const ids = (row) => [...row.querySelectorAll("a")].map((one) => one.textContent.trim());
  return rows.filter((row) => row.checkVisibility()).map((row) =>
    what === "id" ? ids(row).find((text) => /^C[0-9]{3,}$/.test(text)) : row[what].toLowerCase());
}"""
"""The rows of the largest table that are shown, in their order: ``id`` of the claim, or HTML."""


def shown(page: Page) -> list[str]:
    """Give the ids of the claims whose rows are shown."""
    found = page.evaluate(ROWS, "id")
    assert isinstance(found, list)
    return found


def wait_for(page: Page, expected: Iterable[str]) -> None:
    """Wait until just the *expected* claims are shown, and say which are where they are not."""
    wanted = sorted(expected)
    for _ in range(50):
        if sorted(shown(page)) == wanted:
            return
        page.wait_for_timeout(100)
    assert sorted(shown(page)) == wanted


def told(page: Page) -> tuple[int, ...]:
    """Give the numbers that the table tells of."""
    return tuple(map(int, re.findall(r"\d+", page.locator("[role=status]").first.inner_text())))


def state(page: Page) -> dict[str, str]:
    """Give what the address of the page keeps."""
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def choices() -> list[dict[str, str]]:
    """Draw filters of one, two and three fields, each from a claim, so that something is left."""
    draw = random.Random(20150924)  # noqa: S311 - tests draw the same every time.
    known = facets(book, "claim")
    found = []
    for number in (1, 1, 2, 2, 3, 3):
        while True:
            claim = draw.choice(list(book.claims))
            fields = draw.sample(FIELDS, number)
            words = {field: known[field].of(claim) for field in fields}
            if all(words.values()):
                found.append({field: draw.choice(some) for field, some in words.items()})
                break
    return found


def meeting(choice: dict[str, str]) -> list[str]:
    """Give the ids of the claims that meet a choice."""
    return list(select(book, book.claims, choice).ids)


def test_every_claim_is_there_without_script(open_page: Opener) -> None:
    """Without script the whole table is read, and no form promises what it cannot do."""
    page = open_page(TABLE, script=False)
    assert sorted(shown(page)) == sorted(book.claims.ids)
    assert not page.locator("form.case-filter").is_visible()


def test_form_has_a_labelled_control_for_everything(open_page: Opener) -> None:
    """Each control of the form has its name, and a name that is spoken."""
    page = open_page(TABLE)
    for name in CONTROLS:
        control = page.locator(f"form.case-filter [name={name}]")
        assert control.count() == 1, name
        assert control.evaluate("one => one.labels.length > 0 || !!one.ariaLabel"), name


@pytest.mark.parametrize("choice", choices(), ids=urlencode)
def test_choice_shows_the_claims_that_meet_it(open_page: Opener, choice: dict[str, str]) -> None:
    """Whoever chooses sees those claims, is told how many, and can send the address on."""
    page = open_page(TABLE)
    for field, word in choice.items():
        page.locator(f"form.case-filter [name={field}]").select_option(word)
    wait_for(page, meeting(choice))
    assert told(page) == (len(meeting(choice)), len(book.claims))
    assert choice.items() <= state(page).items()

    sent = open_page(TABLE, f"?{urlsplit(page.url).query}")
    wait_for(sent, meeting(choice))
    for field, word in choice.items():
        assert sent.locator(f"form.case-filter [name={field}]").input_value() == word
    assert told(sent) == told(page)


def test_address_works_from_a_folder(open_page: Opener) -> None:
    """A table that lies on a disk is filtered by its address too."""
    choice = choices()[-1]
    wait_for(open_page(TABLE, f"?{urlencode(choice)}", files=True), meeting(choice))


@pytest.mark.parametrize("clock", ["then", "since"])
def test_clock_says_which_verdict_is_meant(open_page: Opener, clock: str) -> None:
    """With a clock chosen, the verdict is the one that the clock gives."""
    field = {"then": "verdict_then", "since": "verdict"}[clock]
    # A word that the two clocks give to different claims.
    word = next(
        word
        for word in facets(book, "claim")["verdict"].words
        if 0 < len(meeting({"verdict": word})) != len(meeting({"verdict_then": word})) > 0
    )
    page = open_page(TABLE, f"?verdict={word}&clock={clock}")
    wait_for(page, meeting({field: word}))


def test_words_are_found_in_claims(open_page: Opener) -> None:
    """Whoever types words sees every claim that says them, and none that has them nowhere."""
    draw = random.Random(42)  # noqa: S311 - tests draw the same every time.
    for claim in draw.sample(list(book.claims), 3):
        word = max(re.findall(r"[a-z]+", claim.text), key=len)
        page = open_page(TABLE)
        page.locator("form.case-filter [name=q]").fill(word)
        page.wait_for_url(f"**q={word}*")
        says = {one.id for one in book.claims if word in one.text.lower()}
        found = set(shown(page))
        assert claim.id in found
        assert says <= found
        assert len(found) < len(book.claims)
        # A word may stand in another cell of the row, or in what the row keeps for the search.
        assert all(word in text for text in page.evaluate(ROWS, "outerHTML"))


def test_no_claim_is_said_in_words(open_page: Opener) -> None:
    """Where nothing is left, the table says so, and takes the filters back when asked."""
    page = open_page(TABLE, "?q=zzzzqqqq")
    wait_for(page, [])
    assert told(page) == (0, len(book.claims))
    page.locator("form.case-filter [name=q]").fill("")
    wait_for(page, book.claims.ids)


def test_headers_sort_by_keyboard(open_page: Opener) -> None:
    """A button in the head of a column sorts, says so to a screen reader, and turns back."""
    page = open_page(TABLE)
    button = page.locator("th button:visible").first
    header = button.locator("xpath=ancestor::th")
    button.focus()
    page.keyboard.press("Enter")
    first = header.get_attribute("aria-sort")
    assert first in {"ascending", "descending"}
    there = shown(page)
    assert "sort" in state(page)
    page.keyboard.press("Enter")
    assert {first, header.get_attribute("aria-sort")} == {"ascending", "descending"}
    assert sorted(shown(page)) == sorted(there) == sorted(book.claims.ids)
    assert page.locator("th[aria-sort=ascending], th[aria-sort=descending]").count() == 1
    assert page.evaluate("document.activeElement.localName") == "button"


def test_sorting_by_verdict_puts_like_with_like(open_page: Opener) -> None:
    """Sorted by verdict, forwards or backwards, claims of one verdict stand together."""
    orders = []
    for sort in ("verdict", "-verdict"):
        page = open_page(TABLE, f"?sort={sort}")
        page.locator("th[aria-sort]:visible").first.wait_for()
        verdict = {one.claim: one.verdict for one in book.assessments}
        runs = [verdict[id_] for id_ in shown(page)]  # type: ignore[index]
        met = list(dict.fromkeys(runs))
        assert len(met) == sum(
            one != other for one, other in zip(runs, [None, *runs], strict=False)
        )
        orders.append(met)
    assert orders[0] == orders[1][::-1]


def test_rows_are_cards_on_a_phone(open_page: Opener) -> None:
    """On a phone each row is a card as wide as the screen, and still a row to a screen reader."""
    page = open_page(TABLE, phone=True)
    row = page.locator("[role=main] tr, main tr").filter(has_text="C001").first
    assert row.evaluate("one => getComputedStyle(one).display") not in {"table-row", "none"}
    assert row.get_attribute("role") == "row"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("phone", [False, True], ids=["wide", "phone"])
@pytest.mark.parametrize("query", ["", "?kind=empirical&sort=-verdict"])
def test_nothing_moves_while_the_table_loads(open_page: Opener, query: str, *, phone: bool) -> None:
    """What is there from the first moment stays where it is."""
    page = open_page("404.html", phone=phone)
    page.context.add_init_script(path=WATCH)
    page.goto(page.url.replace("404.html", TABLE) + query)
    page.wait_for_load_state("load")
    page.wait_for_timeout(500)
    assert page.evaluate("[caseWatch.shift, caseWatch.shifted]") == [0, []]
