"""What a reader does on any page: choose colours, open a menu, look a word up, go on, print."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from browser.pages import read_all
from browser.site import places
from casebook import book

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page, ViewportSize

    from browser.conftest import Opener

CLAIM = "claims/c001.html"
NAVIGATION = ".sidebar-drawer, .toc-drawer, .mobile-header, .related-pages, .content-icon-container"
MENU = ".mobile-header button[aria-expanded]"
IN_DRAWER = """() => [...document.querySelectorAll(".sidebar-drawer, .toc-drawer")].some(
  (drawer) => drawer.contains(document.activeElement))"""
SHEET: ViewportSize = {"width": 680, "height": 960}
"""What is left of a sheet of A4 between its margins, in CSS pixels."""


def active(page: Page, expression: str) -> object:
    """Ask something about the element that has the focus."""
    return page.evaluate(f"document.activeElement.{expression}")


def tab_to(page: Page, target: Locator, most: int = 60) -> None:
    """Press Tab until *target* has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if target.evaluate("one => one === document.activeElement"):
            return
    pytest.fail(f"{most} presses of Tab do not lead to {target}")


@pytest.fixture(scope="module")
def explained(site: Path) -> str:
    """A page with terms that are explained on the word, the first by its path."""
    found = [name for name, page in read_all(site).items() if "case-term" in page.classes]
    assert found, "no page explains a term on the word"
    return CLAIM if CLAIM in found else found[0]


def test_first_stop_leads_past_the_navigation(open_page: Opener) -> None:
    """The first press of Tab shows a link, and the link brings the reader to the content."""
    page = open_page(CLAIM)
    page.keyboard.press("Tab")
    assert page.locator(":focus").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert active(page, "closest('main, [role=main], .content') !== null")


def test_theme_is_switched_by_keyboard_and_kept(open_page: Opener) -> None:
    """Whoever chooses a theme has it on the next page too."""
    page = open_page(CLAIM)
    theme = "document.body.dataset.theme"
    assert page.evaluate(theme) == "auto"
    button = page.locator("button.theme-toggle:visible").first
    button.focus()
    seen = []
    for _ in range(3):
        page.keyboard.press("Enter")
        seen.append(page.evaluate(theme))
    assert sorted(seen) == ["auto", "dark", "light"]
    while page.evaluate(theme) != "dark":
        page.keyboard.press("Enter")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto(page.url.replace(CLAIM, "glossary.html"))
    assert page.evaluate(theme) == "dark"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_term_opens_and_closes_by_keyboard(open_page: Opener, explained: str) -> None:
    """Enter opens the definition, Esc closes it, and the focus is where it was."""
    page = open_page(explained)
    button = page.locator("button.case-term[popovertarget]").first
    box = page.locator(f"[id='{button.get_attribute('popovertarget')}']")
    assert not box.is_visible()
    button.focus()
    page.keyboard.press("Enter")
    assert box.is_visible()
    assert box.inner_text().strip()
    assert box.locator("a").first.is_visible()
    page.keyboard.press("Escape")
    assert not box.is_visible()
    assert button.evaluate("one => one === document.activeElement")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_term_opens_by_touch(open_page: Opener, explained: str, *, script: bool) -> None:
    """A tap opens the definition, with a script or without."""
    page = open_page(explained, phone=True, script=script)
    button = page.locator("button.case-term[popovertarget]").first
    button.scroll_into_view_if_needed()
    button.tap()
    box = page.locator(f"[id='{button.get_attribute('popovertarget')}']")
    box.wait_for(state="visible")
    edges = box.bounding_box()
    assert edges
    assert edges["x"] >= 0
    assert edges["x"] + edges["width"] <= page.evaluate("innerWidth")


def test_term_is_explained_at_its_first_use_alone(site: Path) -> None:
    """No page has two buttons for one definition, and each button has its own box."""
    buttons = 0
    for name, page in read_all(site).items():
        text = (site / name).read_text(encoding="utf-8")
        targets = re.findall(r"<button[^>]*class=\"case-term\" popovertarget=\"([^\"]+)\"", text)
        assert len(targets) == len(set(targets)), name
        assert {*targets} <= page.ids, name
        buttons += len(targets)
    assert buttons


@pytest.mark.parametrize("by", ["keyboard", "touch"])
def test_menu_opens_and_closes_on_a_phone(open_page: Opener, by: str) -> None:
    """The menu takes the focus when it opens; Esc closes it and gives the focus back."""
    page = open_page(CLAIM, phone=True)
    button = page.locator(MENU).first
    drawer = page.locator(".sidebar-drawer")
    if by == "keyboard":
        tab_to(page, button)
        page.keyboard.press("Enter")
    else:
        button.tap()
    drawer.locator("a:visible").first.wait_for()
    assert button.get_attribute("aria-expanded") == "true"
    assert page.evaluate(IN_DRAWER)
    page.wait_for_function(
        "() => document.querySelector('.sidebar-drawer').getBoundingClientRect().left >= 0"
    )
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    assert button.evaluate("one => one === document.activeElement")
    drawer.locator("a").first.wait_for(state="hidden")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_closed_drawers_have_no_stops(open_page: Opener, *, script: bool) -> None:
    """Tab never leads into a drawer that is closed, with a script or without."""
    page = open_page(CLAIM, phone=True, script=script)
    for _ in range(12):
        page.keyboard.press("Tab")
        assert not page.evaluate(IN_DRAWER)


def test_menu_opens_without_script(open_page: Opener) -> None:
    """Without script too, the keyboard opens the menu and reaches what is in it."""
    page = open_page(CLAIM, phone=True, script=False)
    box = page.locator("#__navigation")
    tab_to(page, box, 12)
    page.keyboard.press("Space")
    page.locator(".sidebar-drawer a:visible").first.wait_for()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_clock_shows_one_verdict_or_both(open_page: Opener, *, script: bool) -> None:
    """The switch hides what the other clock says, with a script or without."""
    differing = next(one for one in book.assessments if one.verdict != one.verdict_then)
    page = open_page(f"claims/{differing.claim.lower()}.html", script=script)
    then, since = (page.locator(f"main .{name}, [role=main] .{name}").first
                   for name in ("case-then", "case-since"))  # fmt: skip
    for value, wanted in (
        ("both", (True, True)),
        ("then", (True, False)),
        ("since", (False, True)),
    ):
        radio = page.locator(f"fieldset.case-clock input[value={value}]").first
        radio.focus()
        page.keyboard.press("Space")
        assert radio.is_checked()
        assert (then.is_visible(), since.is_visible()) == wanted, value


def test_article_is_walked_claim_by_claim(open_page: Opener, site: Path) -> None:
    """Each claim leads to the one after it and back, in the page and in its head."""
    spots = places(site)
    claims = list(book.claims.ids)
    page = open_page(spots["claim", claims[0]].page)
    onward = "main a[rel~=next], [role=main] a[rel~=next], .case-next a"
    for before, here in pairwise(claims[:6]):
        forward = page.evaluate("document.querySelector('link[rel=next]').href")
        page.locator(onward).first.click()
        page.wait_for_url(f"**/{spots['claim', here].page}*")
        assert page.url.partition("#")[0] == forward
        back = page.evaluate("document.querySelector('link[rel=prev]').href")
        assert back.endswith(spots["claim", before].page)
        assert here in page.locator("h1").inner_text()


@pytest.mark.parametrize("name", ["index.html", CLAIM, "claims/index.html"])
def test_print_has_the_words_and_no_navigation(open_page: Opener, name: str) -> None:
    """On paper there is no navigation, and all that is read on the screen; the audit sees more."""
    page = open_page(name)
    words = page.locator("h1").first.inner_text().rstrip("¶")
    page.set_viewport_size(SHEET)
    page.emulate_media(media="print")
    assert page.locator(NAVIGATION).locator("visible=true").count() == 0
    assert page.locator("h1").first.inner_text() == words
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")


def test_page_is_printed_to_a_tagged_file(open_page: Opener) -> None:
    """Chromium prints a claim to a file that says what is heading and what is list."""
    printed = open_page(CLAIM).pdf(format="A4", tagged=True)
    assert printed.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in printed
