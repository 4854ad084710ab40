"""
What a page says by itself is found where it stands, and what binds it makes it a fault no more.

Pages with one fault of every sort are built once and looked at by many tests. Each number stands
for the line on which it is found, so that a page says by itself what is expected of it.
"""

from __future__ import annotations

import pickle
import re
import shutil
import time
from typing import TYPE_CHECKING

import pytest
from test_sphinxext import ROOTS, Built, build, edit, pages, row

from casebook import book
from casebook.sphinxext.prose import (
    Block,
    Coverage,
    Proof,
    Prose,
    coverage,
    failures,
    judge,
    loose_proofs,
    read_file,
)
from casebook.sphinxext.rows import rows
from casebook.sphinxext.seal import Bond, Seal, broken, read_seal, write_seal
from casebook.sphinxext.unbound import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SUBTYPES = ("number", "id", "verdict", "name", "unchecked", "stale", "seal")

# `L` stands for the line on which it is, `L-2` for the line two above, where it is reported.
MYST = """\
---
orphan: true
---

# Heading L

First line
second line has L people
and L more.

- item
- item L
  and L

| a | L-0 |
| --- | --- |
| b | L-2 |

![picture of L](https://example.org/x.png)

```{figure} https://example.org/y.png
:alt: picture of L-1

Caption L
and L
```

Term L
: Definition L

> Quotation L

```{note}
Note L
and L

- deep L
```

```{admonition} Title L
Body L
```

Text[^1].

[^1]: Footnote L
   and L

```{list-table} Caption L
* - cell L
  - x
```

```{csv-table} Caption L
a,58
```

````{only} html
```{note}
Nested L
```
````

````{only} text
Only L
````

<p align="center">raw L
<img alt="picture of L" src="x.png"> <!-- 17 -->
</p>

```{code-block} python
:caption: Caption L-1
C998 = 17
```

```{versionadded} 1.2
Words L-1
```

Text with *L* and {sub}`L` and {abbr}`x (L)`\\
and [L](https://example.org/17), <https://example.org/17>, $17$.

```{toctree}
:caption: Caption L-1

Title L-3 <https://example.org/17>
```

```{include} included.txt
```

% Comment 17

```{math}
17
```
"""

RST = """\
:orphan:

Heading L+1
===========

First line
second line has L people
and L more.

- item
- item L
  and L

===  ===
a    L
===  ===
b    L
===  ===

.. image:: https://example.org/x.png
   :alt: picture of L-1

.. figure:: https://example.org/y.png
   :alt: picture of L-1

   Caption L
   and L

Term L
   Definition L

   and L

.. note:: Note L
   and L

.. admonition:: Title L

   Body L

Text [#f]_ and |put| as of L.

.. [#f] Footnote L
   and L

.. |put| replace:: L-5 ships

.. list-table:: Caption L

   * - cell L
     - x

.. csv-table:: Caption L

   a,58

.. only:: text

   Only L

| line L
| line L

.. raw:: html

   <p>raw L-2</p>

.. contents::

.. rubric:: Rubric L+1

.. topic:: Topic L

   Body L

.. include:: included.txt

.. parsed-literal::

   *literal* 17

.. Comment 17
"""

INCLUDED = "Included\nand L\n\n- item L\n"


README_MD = """\
# Read L

It has L people. [Elsewhere L](docs/index.md) ![picture of L](x.png)

<p align="center"><img src="x" alt="picture of L"><br>L</p>

| a | L-0 |
| --- | --- |
| b | L-2 |

```{note}
Note L
```

```python
>>> 17
17
```

Nobody but me: 58 and 59. No other.

<!-- case:check "Nobody but" ">>>
-->
<!-- case:check "No other"
>>> count("claims")
3
-->
<!-- case:free "58": an old count -->
<!-- case:free "59" -->

## Next

<!-- case:free "59": too late -->

In a line 60 <!-- case:free "60": an example --> and L.
"""

README_RST = """\
Read L+1
========

.. contents::

It has L people and 58 and 59. No other.

.. case:check "No other"
   >>> count("claims")
   4

.. case:free "58": an old count

.. case:free "59"

Next
----

`Elsewhere L <other.rst>`_ and :doc:`x` and |nothing|.

.. code-block:: python

   17

.. figure:: x.png

   Caption L
"""

CHECKS = """\
---
orphan: true
---

# Checks

Most of them shine, nearly all of them burn, and none of them sings.

```{case:check} Most of them shine
>>> shining = count("claims voice=keeper")
>>> shining, len(choose("claims")), len(book.voices)
(2, 3, 2)
```

```{case:check} nearly all of them
>>> shining
2
```

```{case:check} none of them
>>> shining
3
```

No other lamp is there, no others, and the only one.

```{case:check} No other lamp
>>> nothing
3
```

```{case:check} no others
>>> count(
3
```

```{case:check} the only one
>>>x
```

The largest lamp, the smallest, the highest, and most of those.

```{case:check} The largest lamp
```

```{case:check} the smallest
>>> lamp = 3
```

```{case:check} the highest
>>> 1 # doctest: +SKIP
2
```

```{case:check} most of that
>>> 1
1
```

## Later

```{case:check} most of those
>>> 1
1
```

```{case:check} afterwards
>>> 1
1
```

Said afterwards. {case:free}`Most of all`, {case:free}`58 <>` and {case:free}`59 <an example>`.
"""

SORTS = """\
---
orphan: true
---

# Sorts

In 58 ways C001 is contested,
as the Almanac of Lamps says of most of them,
and Tally, in `C999`.
"""

BOUND = """\
# Bound

{case:free}`In 58 ways <an idiom>` {case:claim}`C001` is {case:free}`contested <no verdict>`,
as {case:source}`Tally <accounts>` says, and [C002](#case-claim-c002) too, with most of them.
See {case:claim}`the claim C003 <C003>`, {doc}`claims/index` and `C001`.

```{case:check} most of them
>>> count("claims voice=keeper"), count("claims")
(2, 3)
```

````{case:free} a tale of old
There were 58 {case:count}`claims`, {case:count}`voices` and {case:count}`terms` in 1903 and 1904.
````

```{case:coverage}
:caption: How much is bound
```
"""

UNBOUND = "bound to no record"


def numbered(source: str) -> str:
    """Put for every `L` in a page a thousand and the line on which it will be reported."""
    return "\n".join(
        re.sub(r"\bL(?![a-z])([+-]\d+)?", lambda found: str(1000 + line + int(found[1] or 0)), text)  # noqa: B023
        for line, text in enumerate(source.split("\n"), 1)
    )


def lines_of(text: str) -> list[int]:
    """Give the lines that a page says it will be reported on."""
    return sorted(int(found) - 1000 for found in re.findall(r"(?<!\d)1\d{3}(?!\d)", text))


def reported(built: Built, name: str) -> list[tuple[int, str]]:
    """Give line and words of every fault of a page whose words are bound to nothing."""
    found = re.findall(
        rf"^(?:\S*/)?{re.escape(name)}:(\d+): WARNING: '(.*?)' stands in the prose, {UNBOUND}",
        "\n".join(built.said),
        re.MULTILINE,
    )
    return [(int(line), words) for line, words in found]


def faulty(folder: Path) -> Path:
    """Give the project with pages that hold every fault, and files beside it."""
    source = shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse")
    for name, text in (
        ("myst.md", MYST),
        ("rest.rst", RST),
        ("included.txt", INCLUDED),
        ("../README.md", README_MD),
        ("../README.rst", README_RST),
    ):
        (source / name).write_text(numbered(text), encoding="utf-8")
    (source / "checks.md").write_text(CHECKS, encoding="utf-8")
    (source / "sorts.md").write_text(SORTS, encoding="utf-8")
    (source / "empty.rst").write_text("", encoding="utf-8")
    (source / "blank.md").write_text("---\norphan: true\n---\n", encoding="utf-8")
    with (source / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(
            'myst_enable_extensions = ["deflist", "dollarmath"]\n'
            'exclude_patterns += ["included.txt"]\n'
            'suppress_warnings = ["toc.not_included", "myst.header", "docutils"]\n'
            'casebook_beside = ["../README.md", "../README.rst"]\n'
        )
    return source


def bound(folder: Path) -> Path:
    """Give the project with a page on which everything is bound."""
    source = shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse")
    (source / "bound.md").write_text(BOUND, encoding="utf-8")
    edit(source / "index.md", "tables\nclaims/index", "tables\nbound\nclaims/index")
    return source


def ours(said: Sequence[str]) -> list[str]:
    """Give what the extension said, sorted, with folders left out; some of it has lines."""
    found = re.findall(
        r"^(\S*: WARNING: (?:(?!^\S*: WARNING: )[\s\S])*?\[case\.\w+\])$",
        "\n".join(said),
        re.MULTILINE,
    )
    return sorted(re.sub(r"^\S*/", "", one) for one in found)


@pytest.fixture(scope="module")
def broken_book(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the project with every fault, built once."""
    return build(faulty(tmp_path_factory.mktemp("faulty")))


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Give a copy of the project in which all is bound, to change at will."""
    return bound(tmp_path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("myst.md", MYST),
        ("rest.rst", RST),
        ("README.md", README_MD),
        ("README.rst", README_RST),
    ],
)
def test_every_number_is_found_once_on_its_line(name: str, text: str, broken_book: Built) -> None:
    """In headings, lists, cells, captions, notes, footnotes, pictures and raw HTML alike."""
    found = [one for one in reported(broken_book, name) if re.fullmatch(r"1\d{3}", one[1])]

    assert sorted(line for line, _words in found) == [
        int(words) - 1000 for _, words in sorted(found)
    ]
    assert lines_of(numbered(text)) == sorted(line for line, _words in found)


@pytest.mark.parametrize(("name", "text"), [("myst.md", MYST), ("rest.rst", RST)])
def test_a_table_of_comma_separated_values_is_found(
    name: str, text: str, broken_book: Built
) -> None:
    """Releases of docutils tell the line of a cell or that of the table."""
    begins = text.partition("csv-table")[0].count("\n") + 1
    [line] = [line for line, words in reported(broken_book, name) if words == "58"]

    assert begins <= line <= begins + 2


def test_what_an_included_file_says_is_found_in_that_file(broken_book: Built) -> None:
    """Once for each page that includes it."""
    assert [(2, "1002"), (4, "1004")] * 2 == reported(broken_book, "included.txt")


def test_code_formulas_comments_and_addresses_are_no_prose(broken_book: Built) -> None:
    """But an id in code that no record bears is a fault."""
    said = "\n".join(broken_book.said)

    assert "'17'" not in said
    assert "'17 " not in said
    assert [(101, "C998")] == [
        (101, words) for _line, words in reported(broken_book, "myst.md") if words == "C998"
    ]


def test_every_sort_has_a_type_of_its_own(broken_book: Built) -> None:
    """Each is one warning that says what to do."""
    assert [
        "sorts.md:7: WARNING: '58' stands in the prose, bound to no record; take it from a record "
        "with case:value or case:count, or mark it with case:free and a reason [case.number]",
        "sorts.md:7: WARNING: 'C001' stands in the prose, bound to no record; name the record with "
        "a role such as case:claim, or mark it with case:free and a reason [case.id]",
        "sorts.md:7: WARNING: 'contested' stands in the prose, bound to no record; take it from a "
        "record with case:value, or define it with case:word, or mark it with case:free and a "
        "reason [case.verdict]",
        "sorts.md:8: WARNING: 'Almanac of Lamps' stands in the prose, bound to no record; name the "
        "record with case:source or case:voice, or mark it with case:free and a reason "
        "[case.name]",
        "sorts.md:8: WARNING: 'most of' stands in the prose, bound to no record; let a case:check "
        "that proves it follow, or mark it with case:free and a reason [case.unchecked]",
        "sorts.md:9: WARNING: 'Tally' stands in the prose, bound to no record; name the record "
        "with case:source or case:voice, or mark it with case:free and a reason [case.name]",
        "sorts.md:9: WARNING: 'C999' stands in the prose, bound to no record; name the record with "
        "a role such as case:claim, or mark it with case:free and a reason [case.id]",
    ] == [line for line in broken_book.said if line.startswith("sorts.md")]


def test_a_check_that_fails_says_how(broken_book: Built) -> None:
    """A difference is shown, an error without the way to it, and the build goes on."""
    said = "\n".join(broken_book.said)

    assert 0 == broken_book.code
    assert (
        "checks.md:20: WARNING: the check of 'none of them' no longer holds\n"
        "Failed example:\n    shining\n"
        "Differences (ndiff with -expected +actual):\n    - 3\n    + 2 [case.stale]\n"
    ) in said
    assert (
        "checks.md:27: WARNING: the check of 'No other lamp' no longer holds\n"
        "Failed example:\n    nothing\n"
        "Exception raised:\n    NameError: name 'nothing' is not defined [case.stale]\n"
    ) in said
    assert "SyntaxError: '(' was never closed [case.stale]" in said
    assert (
        "checks.md:37: WARNING: the check of 'the only one' proves nothing: it is "
        "no example as the interpreter shows it: line 1 lacks blank after >>>: '>>>x' "
        "[case.stale]\n"
    ) in said
    assert "Traceback" not in said


def test_a_check_without_a_result_proves_nothing(broken_book: Built) -> None:
    """Neither an empty one, nor one that shows nothing, nor one that is skipped."""
    said = "\n".join(broken_book.said)
    nothing = "it holds no example with a result; write >>> and code, and the result below"

    for line, words, report in (
        (43, "The largest lamp", nothing),
        (46, "the smallest", nothing),
        (50, "the highest", "it skips an example, and so proves nothing; take the directive out"),
    ):
        fault = f"checks.md:{line}: WARNING: the check of '{words}' proves nothing: {report}"
        assert 1 == said.count(f"{fault} [case.stale]")


def test_a_check_that_looks_at_no_record_proves_nothing() -> None:
    """It would hold whatever they say; what an earlier check made of them counts as a look."""
    made = Proof("made", ">>> every = count('claims')\n>>> every > 0\nTrue\n", "a.md", 1, 1)
    used = Proof("used", ">>> every > 1\nTrue\n", "a.md", 4, 1)
    blind = Proof("blind", ">>> ever = 3\n>>> ever\n3\n", "a.md", 7, 1)
    later = Proof("later", ">>> ever\n3\n", "a.md", 9, 1)
    found = failures(Prose((made, used, blind, later), 0), book)

    told = "it looks at no record; use book, count or choose in it"
    assert [(blind, told), (later, told)] == list(found)


def test_an_exception_whose_words_are_gone_is_named(tmp_path: Path) -> None:
    """In a file beside the pages, where nothing else would tell."""
    readme = tmp_path / "README.md"
    readme.write_text('Others.\n\n<!-- case:free "60": an old count -->\n', encoding="utf-8")
    [idle] = loose_proofs(read_file(readme))

    assert (True, "60", 3) == (idle.is_idle, idle.words, idle.line)


def test_a_check_follows_its_words_within_a_section(broken_book: Built) -> None:
    """What is said in an earlier section or behind the check is not proved by it."""
    for line, words in ((55, "most of that"), (62, "most of those"), (67, "afterwards")):
        assert (
            f"checks.md:{line}: WARNING: nothing before this check in its section says '{words}'; "
            "give the words that it proves as they stand there [case.stale]"
        ) in broken_book.said


def test_an_exception_needs_a_reason(broken_book: Built) -> None:
    """Without one the words are a fault as before."""
    found = reported(broken_book, "checks.md")

    assert [(41, "most of"), (72, "Most of"), (72, "58")] == found


def test_comments_bind_in_files_beside_the_pages(broken_book: Built) -> None:
    """A check runs, an exception needs a reason, and both follow their words in the section."""
    for name in ("README.md", "README.rst"):
        words = [words for _line, words in reported(broken_book, name)]
        assert "59" in words
        assert not {"58", "60", "No other"} & set(words)
    said = "\n".join(ours(broken_book.said))

    assert "README.rst:8: WARNING: the check of 'No other' no longer holds\n" in said
    assert "    - 4\n    + 3 [case.stale]" in said
    assert "README.md:22: WARNING: the check of 'Nobody but' proves nothing: it holds no " in said


@pytest.mark.parametrize("builder", ["text", "latex", "gettext", "html"])
def test_every_builder_finds_the_same(builder: str, broken_book: Built) -> None:
    """Each fault once; two processes find what one finds."""
    built = build(broken_book.source, builder, "-j", "2", anew=f"-{builder}")

    assert ours(broken_book.said) == ours(built.said)


@pytest.mark.parametrize("kept", ["number id verdict", "name unchecked stale"])
def test_every_sort_can_be_suppressed(kept: str, broken_book: Built) -> None:
    """By the means of Sphinx, each sort by itself, and no other goes with it."""
    hidden = [f"case.{one}" for one in SUBTYPES if one not in kept.split()]
    options = ",".join([*hidden, "toc.not_included", "myst.header", "docutils"])
    built = build(broken_book.source, "dummy", "-D", f"suppress_warnings={options}")
    wanted = tuple(f"[case.{one}]" for one in kept.split())

    assert [one for one in ours(broken_book.said) if one.endswith(wanted)] == ours(built.said)


def test_whatever_is_bound_is_no_fault(sound: Path) -> None:
    """By roles, labels, checks and exceptions; a change of the data alone is held against it."""
    built = build(sound)
    assert [] == built.said
    assert "Bound 8 1 5 0 100 %" in built.words("bound.html")

    edit(
        sound / "lighthouse.py",
        """        id=ClaimId("C003"),
        gist="The new horn made the lamp needless.",
        kind=Kind.EVALUATIVE,
        voice=VoiceId("keeper"),""",
        """        id=ClaimId("C003"),
        gist="The new horn made the lamp needless.",
        kind=Kind.EVALUATIVE,
        voice=VoiceId("log"),""",
    )
    stale = build(sound).said

    assert "bound.md:7: WARNING: the check of 'most of them' no longer holds" == stale[0]
    assert ["    - (2, 3)", "    + (1, 3)"] == [one for one in stale if "3)" in one]

    (sound / "claims" / "index.md").write_text(
        "# All claims\n\nThere are 58.\n\n```{case:records} claims\n```\n", encoding="utf-8"
    )
    again = build(sound)
    assert [*stale, f"claims/index.md:3: WARNING: '58' stands in the prose, {UNBOUND}; take it "
            "from a record with case:value or case:count, or mark it with case:free and a reason "
            "[case.number]"] == again.said  # fmt: skip
    assert pages(build(sound, anew="-clean")) == pages(again)


def test_the_seal_breaks_with_every_change(sound: Path) -> None:
    """Each difference is one warning with its place; it is written on request, and then kept."""
    settings = ("-D", "casebook_seal=seal.tsv")
    missing = build(sound, "dummy", *settings).said
    assert [
        "WARNING: casebook_seal: there is no file seal.tsv; write it with -D casebook_seal_write=1 "
        "[case.seal]"
    ] == missing

    assert [] == build(sound, "dummy", *settings, "-D", "casebook_seal_write=1").said
    assert [] == build(sound, "dummy", *settings).said
    assert ["seal.tsv"] == [path.name for path in sound.glob("seal*")]

    source, page = sound / "lighthouse.py", sound / "bound.md"
    edit(source, "Nobody can look into a keeper.", "No man can look into a keeper.")
    edit(page, "<an idiom>", "<a saying>")
    edit(page, "the claim C003 <C003>", "claim C003 <C003>")
    edit(page, "(2, 3)", "(2, 3)\n>>> 1\n1")
    edit(sound / "lamp.rst", ", with :case:claim:`C002`", "")
    (sound / "tables.md").write_text(
        (sound / "tables.md").read_text(encoding="utf-8") + "\n{case:count}`claims`\n",
        encoding="utf-8",
    )
    said = build(sound, "dummy", *settings).said
    step = "; read it beside the records, then build with -D casebook_seal_write=1 [case.seal]"

    assert all(one.endswith(step) for one in said)
    places = [one.partition(": WARNING: ")[0] for one in said]
    assert [
        row(source, 'AssessmentId("A002")'), "bound.md:3", "bound.md:5", "bound.md:7",
    ] == places[:4]  # fmt: skip
    assert "assessment A002 has changed since the seal was written" in said[0]
    assert "'In 58 ways' a saying, and said free 'In 58 ways' an idiom" in said[1]
    assert "the page says claim C003 'claim C003', and said claim C003 'the claim C003'" in said[2]
    assert "the page says check 'most of them'" in said[3]
    assert "the page no longer says: link claim C002" in said[4]
    assert "the page says for the first time: count claims" in said[5]
    assert 6 == len(said)

    (sound / "seal.tsv").write_bytes(b"record\tclaim C001\n")
    step = "bring back the file as it was [case.seal]"
    assert [f"WARNING: casebook_seal: seal.tsv:1 is no line of a seal; {step}"] == build(
        sound, "dummy", *settings
    ).said


def test_a_translation_is_judged_in_the_original(sound: Path) -> None:
    """Its words are of another language, and so neither numbers nor checks are looked for."""
    folder = sound / "locales" / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "lamp.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Most of them burn."\nmsgstr "Die meisten brennen, 58."\n',
        encoding="utf-8",
    )
    with (sound / "lamp.rst").open("a", encoding="utf-8") as page:
        page.write("\nMost of them burn.\n\n.. case:check:: Most of them\n\n")
        page.write("   >>> 0 < count('claims')\n   True\n")

    assert [] == build(sound, "dummy", "-D", "language=de").said

    sealed = ("-D", "casebook_seal=seal.tsv")
    build(sound, "dummy", *sealed, "-D", "casebook_seal_write=1")
    assert [] == build(sound, "dummy", *sealed, "-D", "language=de").said


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ('["../REDME.md"]', "there is no file '../REDME.md' beside"),
        ('"../README.md"', "no list; write it like ['../README.md']"),
        ('["latin.md"]', "latin.md cannot be read: "),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line(value: str, fault: str, sound: Path) -> None:
    """The build stops before it begins, without a traceback."""
    (sound / "latin.md").write_bytes(b"\xe9")
    with (sound / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(f'casebook_beside = {value}\nexclude_patterns += ["latin.md"]\n')
    built = build(sound, "dummy")

    assert 2 == built.code
    assert f"casebook_beside: {fault}" in built.said[-1]
    assert "Traceback" not in "\n".join(built.said)


def long_prose(blocks: int, checks: int) -> Prose:
    """Give a page of one section with many blocks, each of which says the same, and checks."""
    said = [
        Block(f"Most of them, said {'so ' * 20} {place}.", "a.md", place, 1, 0, (), ())
        for place in range(blocks)
    ]
    proofs = [Proof(f"of absence {one}", ">>> 1\n1\n", "a.md", 1, 1) for one in range(checks)]
    return Prose((*said, *proofs), 0)


def test_a_long_page_is_judged_in_a_moment() -> None:
    """Checks whose words stand nowhere look through the whole section."""
    prose = long_prose(2_000, 500)
    start = time.perf_counter()
    judged = list(judge(prose, Watch(book), book))
    loose = list(loose_proofs(prose))

    assert 10 > time.perf_counter() - start
    assert (4_000, 500) == (len(judged), len(loose))


def test_prose_is_stored_as_it_is() -> None:
    """Sphinx pickles it, and another process may have read it."""
    prose = long_prose(3, 2)

    assert prose == pickle.loads(pickle.dumps(prose))  # noqa: S301 - it was written above.


def test_the_coverage_counts_what_is_bound() -> None:
    """What is said nowhere is covered whole; a share is rounded down."""
    assert 100 == Coverage(0, 0, 0, 0).percent
    assert 99 == Coverage(995, 0, 0, 5).percent
    assert 0 == Coverage(0, 0, 0, 1).percent
    prose = long_prose(2, 0)._replace(shown=3)
    assert Coverage(3, 0, 0, 4) == coverage(prose, judge(prose, Watch(book), book))


def test_the_same_words_twice_in_a_paragraph_are_proved_together() -> None:
    """A check could not tell which of them is meant."""
    text = "Most of them\nburn. So most of them shine, and most of them sing."
    proof = Proof("most of them", ">>> 1\n1\n", "a.md", 3, 1)
    prose = Prose((Block(text, "a.md", 1, 1, 0, (), ()), proof), 0)

    assert ["open", "check", "check"] == [one.by for one in judge(prose, Watch(book), book)]
    assert [1, 2, 2] == [one.line for one in judge(prose, Watch(book), book)]


def test_words_match_however_hyphens_and_quotes_are_set() -> None:
    """Editors set them as they like."""
    text = "Most of the “self\N{NON-BREAKING HYPHEN}made”\nones, so it\N{HYPHEN}s said."
    proof = Proof('Most of the "self-made" ones', ">>> 1\n1\n", "a.md", 3, 1)
    prose = Prose((Block(text, "a.md", 1, 1, 0, (), ()), proof), 0)

    assert [] == list(loose_proofs(prose))


def test_checks_share_their_names_and_leave_none_behind() -> None:
    """A page begins with the book, what counts and what chooses."""
    first = Proof("x", ">>> here = count('claims')\n>>> here > 1\nTrue\n", "a.md", 1, 0)
    second = Proof("x", ">>> here > 1\nTrue\n", "a.md", 5, 0)

    assert [] == list(failures(Prose((first, second), 0), book))
    [(failed, report)] = failures(Prose((second,), 0), book)
    assert (second, True) == (failed, report.endswith("NameError: name 'here' is not defined"))


def test_a_file_beside_the_pages_is_read_without_what_sphinx_adds(tmp_path: Path) -> None:
    """Odd input is no reason to break off."""
    path = tmp_path / "READ.rst"
    path.write_text(
        ".. only:: html\n\n   x\n\n.. toctree::\n\n:doc:`x` |x| x_ `a <b>`_ 58\n", encoding="utf-8"
    )
    assert ["58"] == [one.found.words for one in judge(read_file(path), Watch(book), book)]
    for name in ("READ.md", "READ.rst"):
        (tmp_path / name).write_text("", encoding="utf-8")
        assert ((), 0, False) == read_file(tmp_path / name)


def test_a_seal_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """It reads as it was written, and a failure leaves the old one in its place."""
    path = tmp_path / "seal.tsv"
    records = {"claim C001": "0" * 12}
    write_seal(path, records, {"b": [Bond("x\ty\nz", "b:1")], "a": []})
    old = path.read_text(encoding="utf-8")

    assert Seal(records, {"b": ["x y z"]}) == read_seal(path)
    with pytest.raises(UnicodeEncodeError):
        write_seal(path, {"claim \ud800": ""}, {})
    assert old == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"page\tx\n", b"pages\tx\ty\n", b"x", b"record\ta\tb\tc"])
def test_a_line_that_is_none_of_a_seal_is_named(content: bytes, tmp_path: Path) -> None:
    """With its number."""
    (tmp_path / "seal.tsv").write_bytes(b"# head\n\n" + content)
    with pytest.raises(ValueError, match=r"^seal\.tsv:3 is no line of a seal"):
        read_seal(tmp_path / "seal.tsv")


def test_a_seal_that_is_no_text_is_named(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 have no lines."""
    (tmp_path / "seal.tsv").write_bytes(b"\xff")
    with pytest.raises(ValueError, match=r"^seal\.tsv is no text in UTF-8"):
        read_seal(tmp_path / "seal.tsv")


def test_every_difference_from_a_seal_is_told_once() -> None:
    """Records that are gone, new, changed or moved, and bonds that are gone, new or changed."""
    old = Seal({"a 1": "x", "a 2": "x", "a 3": "x", "a 4": "x"}, {"p": ["one", "two"], "q": ["x"]})
    new = {"a 1": "x", "a 4": "x", "a 3": "y", "a 5": "x"}
    found = broken(old, new, {"p": [Bond("one", "p:1"), Bond("2", "p:2"), Bond("3", "p:3")]})

    assert [
        ("is gone", "a 2", ""),
        ("has changed", "a 3", ""),
        ("is new", "a 5", ""),
        ("stands in another place", "a 4", ""),
        ("says 2, and said two", "", "p:2"),
        ("says for the first time: 3", "", "p:3"),
        ("q is gone, or binds nothing any more", "", ""),
    ] == [tuple(one) for one in found]


def test_long_seals_are_compared_in_a_moment() -> None:
    """Ten thousand records, and a page with two thousand bonds that are much alike."""
    records = {f"claim C{number:05}": "x" for number in range(10_000)}
    bonds = [Bond(f"link claim C{number % 7}", f"p:{number}") for number in range(2_000)]
    old = Seal(dict.fromkeys(records, "y"), {"p": [bond.text for bond in bonds]})
    start = time.perf_counter()

    assert 10_000 == len(broken(old, records, {"p": bonds}))
    assert 5 > time.perf_counter() - start


def test_rows_are_found_in_modules_however_they_are_encoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module may say its encoding, and may have been changed since it was imported."""
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "encoded_rows.py"
    path.write_bytes(
        b"# -*- coding: latin-1 -*-\n"
        b"def Claim(**given): return given\n\n"
        b"ONE = Claim(\n    id='C001', note='caf\xe9')\n"
    )
    __import__("encoded_rows")

    assert {("claim", "C001"): f"{path}:4"} == rows("encoded_rows")
    path.write_text("ONE = (", encoding="utf-8")
    assert {} == rows("encoded_rows")
