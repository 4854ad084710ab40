"""
Open pages in Chromium and measure what a reader gets: on every screen, by keyboard, without script.

Each page is loaded at three widths with and without a dark theme, once more without script, and
once from its file. What is wrong comes as faults, and what has a limit as figures.
"""

from __future__ import annotations

import asyncio
import importlib.util
import time
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from playwright.async_api import Error, async_playwright

from browser.pages import Fault, Page
from browser.site import SWITCHES, WATCH, Server, chromium, packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Request, Response
    from playwright.async_api import Page as Tab

MEASURE = Path(__file__).with_name("measure.js").read_text(encoding="utf-8").strip()

WIDTHS = (1440, 1280, 375)
"""The widths at which a page is loaded: wide, without the contents at the right, a phone."""

BETWEEN = (320, 360, 414, 600, 768, 820, 1024, 1366)
"""The widths at which nothing may stand out besides."""

WALKED = (1440, 375)
"""The widths at which the keyboard goes through a page, and axe asks about everything."""

SHEET = 680
"""What is left of a sheet of A4 between its margins, in CSS pixels."""

TALL = 900
"""The height of every screen."""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""What axe asks: WCAG 2.0 to 2.2, levels A and AA, and what it recommends besides."""

COLOURS = ["color-contrast", "link-in-text-block"]
"""What axe asks that may have another answer in the dark."""

ROOM = ["scrollable-region-focusable", "target-size"]
"""What axe asks that may have another answer where there is a little less room."""

REQUESTS = 14
"""How many files a page may ask for, itself included."""

WEIGHT = 60_000
"""How many bytes a page and all that it asks for may have, compressed."""

HEAVY = 90_000
"""The same for pages that show all claims, or the whole article."""

HEAVIES = frozenset({"case-filter", "case-map"})
"""The classes by which such pages are known."""

AXE = """async (options) => {
  const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
  return violations.flatMap((one) => one.nodes.map((node) => [
    one.id, one.impact, node.target.flat().join(" "),
    [...node.any, ...node.all, ...node.none].map((check) => check.message)[0] ?? one.help,
  ]));
}"""


class Figures(NamedTuple):
    """What was measured on one page."""

    page: str
    seconds: float
    requests: int
    weight: int
    #: How many stops the keyboard has at the first width, and how many of them were tried.
    stops: int
    tried: int
    #: The share of words that are left without script, and from the file, in hundredths.
    no_script: float
    from_file: float
    #: How far things moved while the page was loaded, as browsers count it.
    shift: float


class Audited(NamedTuple):
    """What came of it."""

    figures: list[Figures]
    faults: list[Fault]


@cache
def axe() -> str:
    """Give the source of axe, which a Python distribution brings along."""
    spec = importlib.util.find_spec("axe_playwright_python")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("axe_playwright_python is not installed; run nox -s audit")
    return (Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def audit(
    root: Path, pages: Sequence[Page], *, policy: str, thorough: bool = False, at_once: int = 3
) -> Audited:
    """
    Open *pages* of the site in *root* and measure them, *at_once* at a time.

    Args:
        root: The folder of the site.
        pages: What to open.
        policy: The content security policy that the pages are served with.
        thorough:
            Whether axe asks everything every time. Otherwise it asks about colours alone in the
            dark, and about room alone at the width between.
        at_once: How many pages are open at a time.
    """
    return asyncio.run(_audit(root, pages, policy, thorough=thorough, at_once=at_once))


async def _audit(
    root: Path, pages: Sequence[Page], policy: str, *, thorough: bool, at_once: int
) -> Audited:
    """Start the browser, and let visitors take one page after another."""
    # The largest come first, lest one of them is left to the end.
    waiting = sorted(pages, key=lambda page: (root / page.name).stat().st_size)
    done = Audited([], [])
    with Server(root, policy) as server:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium(), args=list(SWITCHES)
            )

            async def visit() -> None:
                while waiting:
                    page = waiting.pop()
                    visitor = _Visitor(browser, server, page, thorough=thorough)
                    done.figures.append(await visitor.visit())
                    done.faults.extend(visitor.faults)

            await asyncio.gather(*(visit() for _ in range(at_once)))
            await browser.close()
    return done


def _is_icon(address: str) -> bool:
    """Tell whether a browser asks for something of itself, where a page names no icon."""
    return address.endswith("/favicon.ico")


class _Visitor:
    """Opens one page in all ways, and takes down what is wrong."""

    def __init__(self, browser: Browser, server: Server, page: Page, *, thorough: bool) -> None:
        """Begin with no faults."""
        self._browser = browser
        self._server = server
        self._page = page
        self._thorough = thorough
        self._asked: list[str] = []
        self._weighed = 0, 0
        # A fault is told once, however often it is met.
        self._found: dict[tuple[str, str], list[str]] = {}

    @property
    def faults(self) -> Iterable[Fault]:
        """What is wrong, each with the circumstances in which it was met."""
        for (rule, where), when in self._found.items():
            met = " ".join(dict.fromkeys(when))
            yield Fault(self._page.name, rule, f"{where} [{met}]")

    def _fault(self, rule: str, where: str, when: str) -> None:
        """Take a fault down."""
        self._found.setdefault((rule, where), []).append(when)

    async def visit(self) -> Figures:
        """Open the page in all ways."""
        began = time.monotonic()
        total = tried = 0
        shift = 0.0
        words: list[str] = []
        for width in WIDTHS:
            tab = await self._open(self._server.url(self._page.name), width, f"{width}")
            if width == WIDTHS[0]:
                self._weigh(list(self._asked))
                words = await self._ask(tab, "words()")
            watched = await self._ask(tab, "watched()")
            shift = max(shift, watched["shift"])
            for one in dict.fromkeys(watched["refused"]):
                self._fault("content security policy", one, f"{width}")
            await self._ask(tab, "still()")
            await self._axe(tab, width)
            await self._overflow(tab, (width,))
            for one in await self._ask(tab, "mouseOnly()"):
                self._fault("mouse only", one, f"{width}")
            if width in WALKED:
                stops, walked = await self._walk(tab, width)
                total, tried = max(total, stops), max(tried, walked)
            if width == WIDTHS[-1]:
                await self._overflow(tab, BETWEEN)
                await self._print(tab)
            await tab.context.close()

        bare = await self._bare(words)
        filed = await self._filed(words)
        requests, weight = self._weighed
        return Figures(
            page=self._page.name,
            seconds=time.monotonic() - began,
            requests=requests,
            weight=weight,
            stops=total,
            tried=tried,
            no_script=bare,
            from_file=filed,
            shift=shift,
        )

    async def _open(self, address: str, width: int, when: str, *, script: bool = True) -> Tab:
        """Open an address as somebody does who comes for the first time."""
        context: BrowserContext = await self._browser.new_context(
            viewport={"width": width, "height": TALL},
            reduced_motion="reduce",
            java_script_enabled=script,
        )
        await context.add_init_script(path=WATCH)
        tab = await context.new_page()
        self._asked.clear()
        ours = self._server.origin if address.startswith("http") else "file:"

        def request(one: Request) -> None:
            if not one.url.startswith("data:"):
                self._asked.append(one.url)
            if not one.url.startswith((f"{ours}/", "data:", "blob:")):
                self._fault("external request", one.url, when)

        def response(one: Response) -> None:
            if one.status >= 400 and not _is_icon(one.url):
                self._fault("failed request", f"{one.status} {one.url}", when)

        def failed(one: Request) -> None:
            self._fault("failed request", f"{one.failure} {one.url}", when)

        def console(one: ConsoleMessage) -> None:
            # What the policy refuses is taken down by the page itself, with its name.
            # That there is no icon is found by reading the page.
            told = "Content Security Policy" in one.text or _is_icon(one.location.get("url", ""))
            if one.type == "error" and not told:
                self._fault("console error", one.text.splitlines()[0], when)

        tab.on("request", request)
        tab.on("response", response)
        tab.on("requestfailed", failed)
        tab.on("console", console)
        tab.on("pageerror", lambda error: self._fault("console error", str(error), when))
        try:
            await tab.goto(address, wait_until="load", timeout=60_000)
        except Error as error:
            self._fault("cannot be opened", str(error).splitlines()[0], when)
        return tab

    async def _ask(self, tab: Tab, question: str) -> Any:  # noqa: ANN401 - it is JSON.
        """Ask the open page one of the questions of ``measure.js``."""
        return await tab.evaluate(f"{MEASURE}.{question}")

    def _weigh(self, asked: Sequence[str]) -> None:
        """Weigh all that the page asked for, compressed."""
        files = [self._server.file(one) for one in asked]
        weight = sum(len(packed(file)) for file in files if file and file.is_file())
        self._weighed = len(asked), weight
        limit = HEAVY if self._page.classes & HEAVIES else WEIGHT
        if weight > limit:
            self._fault("weight", f"{weight} bytes compressed; the limit is {limit}", "all")
        if len(asked) > REQUESTS:
            self._fault("requests", f"{len(asked)}; the limit is {REQUESTS}", "all")

    async def _axe(self, tab: Tab, width: int) -> None:
        """Let axe look at the page in light and dark."""
        everything = {"runOnly": TAGS, "rules": {"target-size": {"enabled": True}}}
        asked: dict[str, dict[str, Any]] = {"light": everything, "dark": everything}
        if not self._thorough:
            # Most of the answers would be the same, and a page with many rows takes long.
            asked["dark"] = {"runOnly": {"type": "rule", "values": COLOURS}}
            if width not in WALKED:
                asked = {"light": {"runOnly": {"type": "rule", "values": ROOM}}}
        await tab.evaluate(axe())
        for scheme, options in asked.items():
            await tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            for rule, impact, where, why in await tab.evaluate(AXE, options):
                said = " ".join(why.split())[:160]
                self._fault(f"axe {rule} ({impact})", f"{where}: {said}", f"{scheme}@{width}")
        await tab.emulate_media(color_scheme="light")

    async def _overflow(self, tab: Tab, widths: Iterable[int]) -> None:
        """See at several widths whether anything stands out on the right."""
        for width in widths:
            await tab.set_viewport_size({"width": width, "height": TALL})
            if out := await self._ask(tab, "overflow()"):
                self._fault("overflow", out, f"{width}")

    async def _print(self, tab: Tab) -> None:
        """See what a sheet of paper would lose, and what it would waste."""
        await tab.emulate_media(media="print")
        await self._overflow(tab, (SHEET,))
        for one in await self._ask(tab, "paper()"):
            self._fault("print", one, f"{SHEET}")
        await tab.emulate_media(media="screen")

    async def _walk(self, tab: Tab, width: int) -> tuple[int, int]:
        """Go through stops of the keyboard; give how many there are, and how many were tried."""
        plan = await self._ask(tab, "walk()")
        for number, step in enumerate(plan["steps"]):
            await self._ask(tab, f"toward({step})")
            # A box that scrolls may lie between two stops, and takes one key of its own.
            for _ in range(3):
                await tab.keyboard.press("Tab")
                if landed := await self._ask(tab, "landed()"):
                    break
            else:
                self._fault("keyboard gets stuck", f"before stop {step + 1}", f"{width}")
                continue
            for fault, rule in (
                ("missed", "not reached by Tab"),
                ("hidden", "focus not seen"),
                ("plain", "focus not shown"),
            ):
                if landed[fault]:
                    self._fault(rule, landed["name"], f"{width}")
            if number == 0 and not landed["skips"]:
                self._fault("first stop is no skip link", landed["name"], f"{width}")
        if not plan["steps"]:
            self._fault("first stop is no skip link", "there is no stop", f"{width}")
        return plan["total"], len(plan["steps"])

    async def _bare(self, words: Sequence[str]) -> float:
        """Open the page without script; give the share of *words* that are still there."""
        when = "no script"
        tab = await self._open(self._server.url(self._page.name), WIDTHS[0], when, script=False)
        share = self._compare("words need a script", words, await self._ask(tab, "words()"), when)
        await tab.set_viewport_size({"width": WIDTHS[-1], "height": TALL})
        for one in await self._ask(tab, "mouseOnly()"):
            self._fault("mouse only", one, when)
        await tab.context.close()
        return share

    async def _filed(self, words: Sequence[str]) -> float:
        """Open the page from its file; give the share of *words* that are still there."""
        when = "file"
        # This page is shown by a web server alone, and its links begin at the root of the site.
        if self._page.name == "404.html":
            return 100.0
        tab = await self._open((self._server.root / self._page.name).as_uri(), WIDTHS[0], when)
        share = self._compare("words need a server", words, await self._ask(tab, "words()"), when)
        await tab.context.close()
        return share

    def _compare(self, rule: str, words: Sequence[str], left: Sequence[str], when: str) -> float:
        """Give the share of *words* that is *left*, in hundredths."""
        lost = Counter(words) - Counter(left)
        if lost:
            self._fault(rule, f"{lost.total()} of {len(words)}: {' '.join([*lost][:8])}", when)
        return 100 * (1 - lost.total() / len(words)) if words else 0.0
