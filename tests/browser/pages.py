"""
What can be told of every page by reading it: links, ids, metadata, and what a policy forbids.

No page is opened here, so the whole site takes seconds.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

REFERENCES = ("for", "aria-controls", "aria-describedby", "aria-labelledby", "popovertarget")
"""Attributes that name ids of their own page."""

DATA = "application/ld+json"
"""The type of a script that is data: nothing of it is run, and no policy forbids it."""

CARDS = ("og:title", "og:description", "og:image")
"""What a link to the page shows where somebody shares it."""

ALIKE = 20
"""A folder with more kinds of names than this holds pages that were generated from records."""


class Fault(NamedTuple):
    """One thing that is wrong on one page."""

    page: str
    rule: str
    where: str


class Page(NamedTuple):
    """What stands in one file."""

    name: str
    ids: frozenset[str]
    repeated: tuple[str, ...]
    links: tuple[str, ...]
    assets: tuple[str, ...]
    references: tuple[str, ...]
    classes: frozenset[str]
    forbidden: tuple[str, ...]
    meta: Mapping[str, str]
    canonical: str
    icon: str
    data: tuple[str, ...]


class _Reader(HTMLParser):
    """Takes down what a page holds."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(convert_charrefs=True)
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.assets: list[str] = []
        self.references: list[str] = []
        self.classes: set[str] = set()
        self.forbidden: list[str] = []
        self.meta: dict[str, str] = {}
        self.canonical = self.icon = ""
        self.data: list[str] = []
        self._in_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down a mark and its attributes."""
        one = {name: value or "" for name, value in attrs}
        if "id" in one:
            self.ids[one["id"]] += 1
        self.classes.update(one.get("class", "").split())
        for name in REFERENCES:
            self.references += [f"{name}={id_}" for id_ in one.get(name, "").split()]
        if tag in {"a", "area"} and "href" in one:
            self.links.append(one["href"])
        elif tag == "link":
            self._link(one)
        elif tag == "meta":
            self.meta[one.get("name") or one.get("property", "")] = one.get("content", "")
        elif "src" in one:
            self.assets.append(one["src"])
        self._in_data = tag == "script" and one.get("type") == DATA
        self._forbidden(tag, one)

    def _link(self, one: Mapping[str, str]) -> None:
        """Take down what the head of a page refers to."""
        kinds = one.get("rel", "").split()
        if "canonical" in kinds:
            self.canonical = one.get("href", "")
        elif {"stylesheet", "icon", "preload"} & {*kinds}:
            self.assets.append(one.get("href", ""))
        elif "preconnect" not in kinds:
            self.links.append(one.get("href", ""))
        if "icon" in kinds:
            self.icon = one.get("href", "")

    def _forbidden(self, tag: str, one: Mapping[str, str]) -> None:
        """Take down what stands in the page itself though it should be in a file."""
        where = f"{tag}#{one['id']}" if "id" in one else f"{tag}.{one.get('class', '')}".rstrip(".")
        if tag == "style" or (tag == "script" and "src" not in one and not self._in_data):
            self.forbidden.append(f"<{where}> inline")
        for name, value in one.items():
            if name == "style" or name.startswith("on"):
                self.forbidden.append(f"<{where} {name}={value!r}>")
            elif value.lower().lstrip().startswith("javascript:"):
                self.forbidden.append(f"<{where}> javascript:")

    def handle_data(self, data: str) -> None:
        """Keep the text of scripts that are data."""
        if self._in_data:
            self.data.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Leave the data."""
        if tag == "script":
            self._in_data = False


def read(root: Path, name: str) -> Page:
    """Read one page of the site in *root*."""
    reader = _Reader()
    reader.feed((root / name).read_text(encoding="utf-8"))
    return Page(
        name=name,
        ids=frozenset(reader.ids),
        repeated=tuple(id_ for id_, count in reader.ids.items() if count > 1),
        links=tuple(dict.fromkeys(reader.links)),
        assets=tuple(dict.fromkeys(reader.assets)),
        references=tuple(dict.fromkeys(reader.references)),
        classes=frozenset(reader.classes),
        forbidden=tuple(dict.fromkeys(reader.forbidden)),
        meta=reader.meta,
        canonical=reader.canonical,
        icon=reader.icon,
        data=tuple(reader.data),
    )


def read_all(root: Path) -> dict[str, Page]:
    """Read every page of the site in *root*, by its path."""
    names = sorted(
        path.relative_to(root).as_posix()
        for path in root.rglob("*.html")
        # Sphinx keeps here what pages bring along, and no reader comes to it.
        if not path.relative_to(root).parts[0].startswith("_")
    )
    with ProcessPoolExecutor() as workers:
        read_pages = workers.map(read, [root] * len(names), names, chunksize=16)
        return {page.name: page for page in read_pages}


def faults(root: Path, pages: Mapping[str, Page]) -> Iterator[Fault]:
    """Give what is wrong on *pages*, which are all pages of the site in *root*."""
    for page in pages.values():
        for rule, found in (
            ("duplicate id", page.repeated),
            ("inline code", page.forbidden),
            ("broken reference", (one for one in page.references if _id(one) not in page.ids)),
            ("broken link", _broken(root, pages, page, page.links)),
            ("broken asset", _broken(root, pages, page, page.assets)),
            ("external asset", (one for one in page.assets if _is_elsewhere(one))),
            ("metadata", _metadata(page)),
        ):
            for where in found:
                yield Fault(page.name, rule, where)


def _id(reference: str) -> str:
    """Give the id that a reference names."""
    return reference.partition("=")[2]


def _is_elsewhere(address: str) -> bool:
    """Tell whether an address is one of another host."""
    parts = urlsplit(address)
    return parts.scheme in {"http", "https"} or bool(parts.netloc)


def _broken(
    root: Path, pages: Mapping[str, Page], page: Page, addresses: Iterable[str]
) -> Iterator[str]:
    """Give those *addresses* on *page* that lead nowhere."""
    for address in addresses:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        target = page.name
        if parts.path:
            target = normpath(join(dirname(page.name), unquote(parts.path)).lstrip("/"))
            if (root / target).is_dir():
                target = join(target, "index.html")
        if target not in pages and not (root / target).is_file():
            yield f"{address} (no such file)"
        elif (
            (anchor := unquote(parts.fragment))
            and target in pages
            # An empty name and this one mean the top of any page.
            and anchor not in {*pages[target].ids, "top"}
        ):
            yield f"{address} (no such anchor)"


def _metadata(page: Page) -> Iterator[str]:
    """Give what the head of a page lacks."""
    if not page.icon:
        yield "no icon"
    if not page.meta.get("description"):
        yield "no description"
    for text in page.data:
        try:
            data = json.loads(text)
        except ValueError as error:
            yield f"JSON-LD cannot be read: {error}"
        else:
            if not _is_linked_data(data):
                yield "JSON-LD has no context and type"
    # A page that no search engine may list needs nothing for search engines.
    if "noindex" in page.meta.get("robots", "") or page.name == "404.html":
        return
    if not _is_elsewhere(page.canonical):
        yield "no canonical address"
    yield from (f"no {name}" for name in CARDS if not page.meta.get(name))
    if not page.data:
        yield "no JSON-LD"


def _is_linked_data(data: object) -> bool:
    """Tell whether something is JSON-LD with a context and a type on every node."""
    if not isinstance(data, dict) or "@context" not in data:
        return False
    graph = data.get("@graph", [data])
    return bool(graph) and all("@type" in node for node in graph)


def sample(pages: Mapping[str, Page], number: int, seed: int) -> list[str]:
    """
    Choose pages: each that stands for itself, and *number* from every family of generated ones.

    A family is what is left of paths when digits are taken out, or a folder with many pages. Half
    of those chosen from it show as many forms as they can, told by classes; the others are drawn.
    """
    shapes = {name: re.sub(r"\d+", "#", name) for name in pages}
    folders = Counter(dirname(shape) for shape in {*shapes.values()})
    families: defaultdict[str, list[str]] = defaultdict(list)
    for name, shape in shapes.items():
        folder = dirname(name)
        # The pages of a large folder differ in their names alone; its index is something else.
        large = folder and folders[folder] > ALIKE and not name.endswith("/index.html")
        families[f"{folder}/*" if large else shape].append(name)
    chosen: list[str] = []
    for names in families.values():
        if len(names) <= max(number, 2):
            chosen += names
            continue
        unlike = varied(pages, names, number // 2)
        rest = sorted({*names} - {*unlike})
        # Whoever gives another seed is shown other pages.
        drawn = random.Random(seed).sample(rest, number - len(unlike))  # noqa: S311
        chosen += [*unlike, *drawn]
    return sorted(chosen)


def varied(pages: Mapping[str, Page], names: Sequence[str], number: int) -> list[str]:
    """Choose the *number* of pages that together bear the largest number of classes."""
    chosen: list[str] = []
    seen: set[str] = set()
    for _ in range(number):
        best = max(names, key=lambda name: (len(pages[name].classes - seen), name not in chosen))
        if best in chosen:
            break
        chosen.append(best)
        seen |= pages[best].classes
    return chosen
