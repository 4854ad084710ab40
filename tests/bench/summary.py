"""From single builds to medians, and from those to the few numbers that have a bar."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TypeAlias

    Builds: TypeAlias = Sequence[dict[str, Any]]

_KEYS = ("competitor", "size", "jobs", "stage")
_NUMBERS = (
    "seconds", "cpu_seconds", "peak_mib", "tree_mib", "output_bytes", "doctrees_bytes",
    "pages_read", "pages_written",
)  # fmt: skip
_OURS = ("casebook", "casebook-bare")


class Bar(NamedTuple):
    """A ratio to another competitor, and the most that it may be."""

    what: str
    stage: str
    value: str
    #: The most for each number of records.
    most: Mapping[int, float]


BARS = (
    Bar("cold build", "cold", "seconds", {1000: 0.5, 5000: 0.5}),
    Bar("one record changed", "changed", "seconds", {1000: 1.0, 5000: 0.8}),
    Bar("nothing changed", "unchanged", "seconds", {1000: 0.8, 5000: 0.8}),
    # On a machine that others use, processor time says more than time on the wall.
    Bar("cold build, processor", "cold", "cpu_seconds", {1000: 0.5, 5000: 0.5}),
    Bar("one record changed, processor", "changed", "cpu_seconds", {1000: 1.0, 5000: 0.8}),
    Bar("nothing changed, processor", "unchanged", "cpu_seconds", {1000: 0.8, 5000: 0.8}),
    Bar("peak memory, cold", "cold", "peak_mib", {1000: 0.85, 5000: 0.85}),
    Bar("doctrees", "cold", "doctrees_bytes", {1000: 0.1, 5000: 0.1}),
)
"""The bars against sphinx-needs."""

MOST_GROWTH = 11.0
"""How many times longer ten times the records may take."""

MOST_PER_PAGE = 15.0
"""How many milliseconds the page of a record may take."""


def medians(builds: Builds) -> list[dict[str, object]]:
    """Give for each kind of build how often it was measured, and median, lowest and highest."""
    groups: dict[tuple[object, ...], list[dict[str, Any]]] = {}
    for one in builds:
        groups.setdefault(tuple(one[key] for key in _KEYS), []).append(one)
    result = []
    for key, group in groups.items():
        line: dict[str, object] = dict(zip(_KEYS, key, strict=True))
        line["builds"] = len(group)
        for name in _NUMBERS:
            found = [one[name] for one in group]
            line |= {name: median(found), f"{name}_low": min(found), f"{name}_high": max(found)}
        result.append(line)
    return result


def summary(builds: Builds) -> list[dict[str, object]]:
    """
    Give every number that has a bar, with the bar and whether it is met.

    A ratio is taken within each round, where both builds stood near each other in time; what is
    given is the median of these ratios, the lowest and the highest. Builds with one process
    count.
    """
    single = [one for one in builds if one["jobs"] == 1]
    return [
        *_against_needs(single),
        *_growth(single),
        *_per_page(single, "empty"),
        *_per_page(single, "empty-pages"),
    ]


def _against_needs(builds: Builds) -> Iterator[dict[str, object]]:
    """Compare with sphinx-needs."""
    for ours in _OURS:
        for bar in BARS:
            for size, most in bar.most.items():
                mine = _rounds(builds, ours, size, bar.stage, bar.value)
                theirs = _rounds(builds, "needs", size, bar.stage, bar.value)
                ratios = [mine[turn] / theirs[turn] for turn in mine if turn in theirs]
                yield from _line(ours, f"{bar.what}, ratio to needs", size, ratios, most)


def _growth(builds: Builds) -> Iterator[dict[str, object]]:
    """Compare ten thousand records with one thousand."""
    for ours in _OURS:
        small, large = (_rounds(builds, ours, size, "cold", "seconds") for size in (1000, 10000))
        ratios = [large[turn] / small[turn] for turn in large if turn in small]
        yield from _line(ours, "growth of the cold build from 1000", 10000, ratios, MOST_GROWTH)


def _per_page(builds: Builds, floor: str) -> Iterator[dict[str, object]]:
    """
    Say how long the page of one record takes beyond a site without records.

    Over ``empty`` that is the whole page, the work of Sphinx and of the theme included; over
    ``empty-pages`` it is what this extension adds to a page.
    """
    for size in (500, 5000):
        ours = _rounds(builds, "casebook-pages", size, "cold", "seconds")
        theirs = _rounds(builds, floor, size, "cold", "seconds")
        extra = [1000 * (ours[turn] - theirs[turn]) / size for turn in ours if turn in theirs]
        name = f"milliseconds a page over {floor}"
        yield from _line("casebook-pages", name, size, extra, MOST_PER_PAGE)


def _rounds(builds: Builds, competitor: str, size: int, stage: str, value: str) -> dict[int, float]:
    """Give one number of each round of a kind of build."""
    return {
        one["round"]: float(one[value])
        for one in builds
        if (one["competitor"], one["size"], one["stage"]) == (competitor, size, stage)
    }


def _line(
    competitor: str, what: str, size: int, found: Sequence[float], most: float
) -> Iterator[dict[str, object]]:
    """Give a line of the summary; none where nothing was measured."""
    if found:
        middle = median(found)
        yield {
            "competitor": competitor,
            "what": what,
            "size": size,
            "median": round(middle, 3),
            "low": round(min(found), 3),
            "high": round(max(found), 3),
            "rounds": len(found),
            "bar": most,
            "met": "yes" if middle <= most else "no",
        }
