"""The browser, the site that it opens, and pages in it, for every test here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from browser.site import POLICY, SWITCHES, NoBrowser, Server, build, chromium, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Error, Page, Request, ViewportSize

    Opener = Callable[..., Page]

WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 375, "height": 800}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without playwright the tests that need it are skipped."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="the tests in a browser need playwright: nox -s browser"
    )
    try:
        path = chromium()
    except NoBrowser as error:
        pytest.fail(str(error), pytrace=False)
    with playwright.sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=path, args=list(SWITCHES))
        yield found
        found.close()


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built book: what CASEBOOK_SITE names, or built for this run."""
    assert browser.is_connected()
    return named() or build(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    """The site, served under the strict policy."""
    with Server(site, POLICY) as found:
        yield found


@pytest.fixture
def open_page(browser: Browser, server: Server) -> Iterator[Opener]:
    """
    Open a page by its path, each in a browser that remembers nothing.

    Other words go to the context: ``phone=True``, ``script=False``, ``files=True`` to open the
    file itself, ``query``. What the page throws, and what it asks of other hosts, fails the test.
    """
    contexts = []
    faults: list[str] = []

    def open_one(
        name: str,
        query: str = "",
        *,
        phone: bool = False,
        script: bool = True,
        files: bool = False,
        **settings: Any,  # noqa: ANN401 - playwright says what they are.
    ) -> Page:
        context = browser.new_context(
            viewport=PHONE if phone else WIDE,
            has_touch=phone,
            java_script_enabled=script,
            reduced_motion="reduce",
            **settings,
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        ours = ("file:", "data:") if files else (f"{server.origin}/", "data:")

        def request(one: Request) -> None:
            if not one.url.startswith(ours):
                faults.append(f"it asks another host: {one.url}")

        def thrown(error: Error) -> None:
            faults.append(f"a script fails: {error}")

        page.on("request", request)
        page.on("pageerror", thrown)
        page.goto((server.root / name).as_uri() + query if files else server.url(name, query))
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert faults == []
