"""The gate finds each fault that it is there for, and finds none where there is none."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from browser.pages import Page, faults, read_all, sample
from browser.site import POLICY

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from browser.audit import Audited

HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="A page"><link rel="canonical" href="https://example.org/">
<meta property="og:title" content="A"><meta property="og:description" content="A page">
<meta property="og:image" content="https://example.org/card.png">
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="style.css">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Book"}</script>
"""
STYLE = """body { color: #111; background: #fff; font: 1em/2 sans-serif }
a { color: #004488 } a:focus-visible { outline: 3px solid }
.skip:not(:focus) { position: absolute; left: -99em }
"""
GOOD = """</head><body><a class="skip" href="#content">Skip to content</a>
<main id="content"><h1>A page</h1><p>It has words and <a href="good.html#content">a link</a>.</p>
</main></body></html>"""
SKIP = '<a class="skip" href="#content">Skip to content</a>'
MAIN = '<main id="content"><h1>A page</h1>'


def spoilt(head: str = "", skip: str = SKIP, main: str = "") -> str:
    """Give a page with a fault put in."""
    return f"{HEAD}{head}</head><body>{skip}{MAIN}{main}</main></body></html>"


READ = {
    "duplicate id": spoilt(main='<p id="twice">A</p><p id="twice">B</p>'),
    "inline code": spoilt(main='<p style="color: #000">A</p>'),
    "broken reference": spoilt(main='<div role="group" aria-labelledby="nothing">A</div>'),
    "broken link": spoilt(main='<p><a href="good.html#nowhere">A link</a></p>'),
    "broken asset": spoilt(main='<img src="missing.png" alt="Nothing">'),
    "external asset": spoilt(main='<img src="https://example.org/a.png" alt="Elsewhere">'),
    "metadata": GOOD.join(["<!doctype html><html lang=en><head><title>A</title>", ""]),
}
"""A page for each rule that is asked by reading."""

OPENED = {
    "axe color-contrast (serious)": spoilt(main='<p class="pale">Hardly to be read</p>'),
    "overflow": spoilt(main='<p class="wide">Wide</p>'),
    "console error": spoilt(head='<script src="throws.js"></script>'),
    "content security policy": spoilt(head="<script>let a = 1</script>"),
    "failed request": spoilt(main='<img src="missing.png" alt="Nothing">'),
    "external request": spoilt(
        head='<script src="asks.js"></script>',
    ),
    "mouse only": spoilt(main='<p class="hand">Press here</p>'),
    "focus not seen": spoilt(main='<p><a class="away" href="good.html">Away</a></p>'),
    "focus not shown": spoilt(main='<p><a class="plain" href="good.html">Plain</a></p>'),
    "not reached by Tab": spoilt(
        head='<script src="traps.js"></script>',
        main='<p><a id="trap" href="good.html">A</a> <a href="good.html">B</a></p>',
    ),
    "first stop is no skip link": spoilt(skip='<a href="good.html">Elsewhere</a>'),
    "words need a script": spoilt(main='<p id="late"></p><script src="writes.js"></script>'),
    "words need a server": spoilt(main='<p id="late"></p><script src="serves.js"></script>'),
    "print": spoilt(main='<div class="box"><p class="wide">Wide</p></div>'),
    "weight": spoilt(main='<img src="heavy.png" alt="Heavy">'),
    "requests": spoilt(main="".join(f'<img src="icon.svg?{n}" alt="{n}">' for n in range(14))),
}
"""A page for each rule that is asked in the browser."""

FILES = {
    "style.css": STYLE
    + """.pale { color: #ccc } .wide { width: 1500px } .hand { cursor: pointer }
    .box { overflow: hidden }
    .away { position: absolute; left: -99em } a.plain:focus-visible { outline: none }""",
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "throws.js": "throw new Error('thrown')",
    "asks.js": "fetch('http://elsewhere.test/').catch(() => {})",
    "traps.js": """addEventListener("DOMContentLoaded", () => {
      trap.addEventListener("keydown", (event) => event.preventDefault()) })""",
    "writes.js": "late.textContent = 'Words that only a script writes'",
    "serves.js": "if (location.protocol !== 'file:') late.textContent = 'Only from a server'",
}


def measured(root: Path, pages: list[Page]) -> Audited:
    """Measure in a thread of its own, since the browser of the other tests holds this one."""
    from browser.audit import audit  # noqa: PLC0415 - it needs playwright, which may be missing.

    with ThreadPoolExecutor(1) as worker:
        return worker.submit(audit, root, pages, policy=POLICY).result()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with one good page and what pages bring along."""
    (tmp_path / "good.html").write_text(HEAD + GOOD, encoding="utf-8")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    # Bytes that cannot be compressed; a picture need not be a good one to weigh much.
    (tmp_path / "heavy.png").write_bytes(bytes(n * n % 251 for n in range(70_000)))
    return tmp_path


def test_good_page_has_no_fault(root: Path, browser: Browser) -> None:
    """Where nothing is wrong, nothing is found."""
    assert browser.version
    pages = read_all(root)
    assert list(faults(root, pages)) == []
    done = measured(root, list(pages.values()))
    assert done.faults == []
    (figures,) = done.figures
    assert (figures.no_script, figures.from_file, figures.requests) == (100, 100, 2)
    assert figures.stops == figures.tried == 2


@pytest.mark.parametrize("rule", READ)
def test_reading_finds(root: Path, rule: str) -> None:
    """A page with one fault is named with its rule."""
    (root / "bad.html").write_text(READ[rule], encoding="utf-8")
    found = list(faults(root, read_all(root)))
    assert {one.page for one in found} == {"bad.html"}
    assert rule in {one.rule for one in found}


def test_opening_finds(root: Path, browser: Browser) -> None:
    """Pages with one fault each are named with their rules, and with no other page's."""
    assert browser.version
    names = {f"bad-{number}.html": rule for number, rule in enumerate(OPENED)}
    for name, rule in names.items():
        (root / name).write_text(OPENED[rule], encoding="utf-8")
    pages = read_all(root)
    done = measured(root, [pages[name] for name in names])
    for name, rule in names.items():
        assert rule in {one.rule for one in done.faults if one.page == name}


def test_sample_has_every_kind_of_page() -> None:
    """A page that stands for itself is always chosen; of a family, as many as are asked for."""
    names = ["index.html", "about/a.html", *(f"claims/c{number:03}.html" for number in range(90))]
    names += ["claims/index.html", "sources/index.html", *(f"sources/s-{one}-2015.html" for one in
              "abcdefghijklmnopqrstuvwxyz")]  # fmt: skip
    pages = {name: page(name, {"rare"} if name == "claims/c077.html" else set()) for name in names}
    chosen = sample(pages, 4, 1)
    assert chosen == sample(pages, 4, 1) != sample(pages, 4, 2)
    assert {"index.html", "about/a.html", "claims/index.html", "sources/index.html"} <= {*chosen}
    assert "claims/c077.html" in chosen
    assert len(chosen) == 4 + 4 + 4


def page(name: str, classes: set[str]) -> Page:
    """Give a page of which only path and classes matter."""
    none: tuple[str, ...] = ()
    return Page(
        *(name, frozenset(), none, none, none, none, frozenset(classes), none),
        *({}, "", "", none),
    )
