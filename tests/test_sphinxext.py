"""
A casebook about an invented letter is built, broken and changed.

Every build is a process of its own, as it is for an author, so that changed records are read
anew. What a build says is compared in full.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from sphinx.util.inventory import InventoryFile

import casebook

ROOTS = Path(__file__).parent / "sphinx_roots"
PACKAGE = Path(casebook.__file__).parents[1]
STEP = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


class Built(NamedTuple):
    """What came of a build."""

    #: The folder of the sources.
    source: Path
    #: The folder of the output.
    output: Path
    #: What was said, each a line, with the folder of the sources left out.
    said: list[str]
    #: The exit code.
    code: int

    def read(self, name: str) -> str:
        """Give the text of a file of the output."""
        return (self.output / name).read_text(encoding="utf-8")

    def words(self, name: str) -> str:
        """Give the text of a page without its marks."""
        body = self.read(name).partition('role="main">')[2].partition('<div class="clearer">')[0]
        return " ".join(re.sub(r"<[^>]*>", "", body).replace("¶", "").split())

    def links(self, name: str) -> dict[str, str]:
        """Give the texts of the links of a page, each with its address."""
        found = re.findall(
            r'<a class="reference[^"]*" href="([^"]*)"[^>]*>(.*?)</a>', self.read(name)
        )
        return {re.sub(r"<[^>]*>", "", text): address for address, text in found}


def build(
    source: Path, builder: str = "html", *options: str, anew: str = "", package: Path = PACKAGE
) -> Built:
    """Build a project into folders beside its sources, which *anew* gives other names."""
    output = source.parent / f"{source.name}-{builder}{anew}"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-q", "--nitpicky", "-b", builder),
            *("-d", str(source.parent / f"{source.name}-doctrees{anew}"), *options),
            *(str(source), str(output)),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "PYTHONPATH": str(package),
            # Two edits within one second would meet the code compiled for the first.
            "PYTHONDONTWRITEBYTECODE": "1",
            "NO_COLOR": "1",
        },
    )
    said = (done.stdout + done.stderr).replace(f"{source}/", "").splitlines()
    return Built(source, output, [line for line in said if line], done.returncode)


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text that stands once in a file."""
    text = path.read_text(encoding="utf-8")
    assert 1 == text.count(old), f"{old!r} stands {text.count(old)} times in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def pages(built: Built) -> dict[str, str]:
    """Give the text of every page of an output, and of what is made from all pages."""
    names = sorted(
        str(path.relative_to(built.output))
        for path in built.output.rglob("*")
        if path.suffix in {".html", ".txt"}
    )
    found = {name: built.read(name) for name in names}
    if (built.output / "searchindex.js").exists():
        # Sphinx keeps words that no page has any more, with an empty list of pages.
        found["search"] = re.sub(r',?"[^"]*":\[\]', "", built.read("searchindex.js"))
    if (built.output / "objects.inv").exists():
        found["objects.inv"] = "\n".join(map(str, inventory(built)))
    return found


def inventory(built: Built) -> list[tuple[str, str, str, str]]:
    """Give the records of an inventory: kind, id, address and name."""
    text = (built.output / "objects.inv").read_bytes()
    return sorted(
        (kind, id, item.uri, item.display_name)
        for kind, items in InventoryFile.loads(text, uri="").data.items()
        for id, item in items.items()
        if kind.startswith("case:") or id.startswith("case-")
    )


@pytest.fixture
def lighthouse(tmp_path: Path) -> Path:
    """Give a copy of the project to change at will."""
    return shutil.copytree(ROOTS / "lighthouse", tmp_path / "lighthouse")


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the project as it is, built once for all tests that only look."""
    folder = tmp_path_factory.mktemp("html")
    return build(shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse"))


def test_a_sound_project_builds_in_silence(html: Built) -> None:
    """No warning of ours and none of Sphinx's, references that lead nowhere included."""
    assert ([], 0) == (html.said, html.code)


def test_a_sentence_takes_names_values_and_counts_from_the_records(html: Built) -> None:
    """A label loses its capital within a sentence and keeps it at the beginning of one."""
    assert (
        "The case of three claims "
        "The station log counts at least 310 nights in 1903, as C001 says. "
        "That of an old keeper is another matter, and “slow drift” has one number. "
        "Two are disengagement; see C003: The new horn made the lamp needless. and the horn. "
    ) in html.words("index.html")


def test_the_same_roles_work_in_restructured_text(html: Built) -> None:
    """The syntax of the page makes no difference."""
    assert (
        "The lamp Three claims, with C002 and the log. "
        "See also C001: The lamp on Farne burned for at least 310 nights in 1903. and the fog."
    ) in html.words("lamp.html")
    assert "claims/c002.html" == html.links("lamp.html")["C002"]


def test_every_link_leads_to_the_place_of_its_record(html: Built) -> None:
    """A page of a record is linked as a whole, any other place by its anchor."""
    links = html.links("index.html")

    assert "claims/c001.html" == links["C001"]
    assert "claims/c002.html" == links["another matter"]
    assert "tables.html#case-voice-log" == links["The station log"]
    assert "tables.html#case-word-phase-disengagement" == links["disengagement"]
    assert "#case-section-fog" == html.links("lamp.html")["the fog"]
    assert "tables.html#case-segment-s002" == links["S002 claim"]


def test_no_link_within_the_book_is_broken(html: Built) -> None:
    """Every address leads to a page and every anchor stands on it."""
    for name in [one for one in pages(html) if one.endswith(".html")]:
        for address in html.links(name).values():
            if not address.startswith("https://"):
                path, _, anchor = address.partition("#")
                target = (html.output / name).parent / path if path else html.output / name
                assert not anchor or f'id="{anchor}"' in target.read_text(encoding="utf-8"), (
                    f"{name}: {address}"
                )


def test_a_record_in_full_has_a_permanent_link(html: Built) -> None:
    """What is shown in full can be cited."""
    assert 'href="#case-term-horn" title="Link to this record"' in html.read("tables.html")


def test_a_caption_is_markup_and_a_target(html: Built) -> None:
    """A caption may hold markup, and its table is referred to by it."""
    assert "<em>segments</em>" in html.read("index.html")
    assert "Every claim is above." in html.words("tables.html")


def test_a_cell_carries_the_name_of_its_column(html: Built) -> None:
    """On a narrow screen a row becomes a card, and needs it."""
    assert '<td data-label="Voice">' in html.read("tables.html")


def test_the_page_of_a_claim_says_all_that_is_recorded_of_it(html: Built) -> None:
    """It is compared as a whole, in text."""
    text = build(html.source, "text").read("claims/c002.txt")

    assert (
        f"""\
C002
****

Claims {STEP} The lamp

A keeper's "solitude" is what drives him from the lamp.

Kind:
   explanatory

Voice:
   An old keeper

Phase:
   disengagement

Weight:
   supporting

-[ Where it is said ]-

* The lamp, paragraph 2: S003

-[ Mechanisms ]-

Slow drift

-[ Relations ]-

* Supports C003 The new horn made the lamp needless.

-[ Where it is taken up ]-

* Reason for leaving: Solitude

* Mirror: Honour

Previous: C001 Next: C003
"""
        == text
    )


def test_the_page_of_a_claim_is_titled_by_id_and_words(html: Built) -> None:
    """So it looks in a browser and in the results of a search; quotes are typographic."""
    page = html.read("claims/c002.html")

    assert "<title>C002: A keeper’s “solitude” is what drives him from the lamp." in page
    assert '<link rel="prev" href="c001.html" />' in page
    assert '<link rel="next" href="c003.html" />' in page


def test_the_search_knows_ids_and_words(html: Built) -> None:
    """A claim is found by its id and its words, another record by its name."""
    index = html.read("searchindex.js")

    assert '"C003: The new horn made the lamp needless."' in index
    assert '"claims/c003"' in index
    assert '"needless"' in index
    # The heading of its page is the id, under which it would be listed a second time.
    assert '"C003":' not in index
    assert '"case-mechanism-drift"' in index


def test_the_inventory_holds_every_record_twice(html: Built) -> None:
    """As an object of the domain, and as a label for those who do not know the domain."""
    found = inventory(html)

    assert (
        "case:claim",
        "C002",
        "claims/c002.html#case-claim-c002",
        'C002: A keeper\'s "solitude" is what drives him from the lamp.',
    ) in found
    assert ("case:section", "fog", "lamp.html#case-section-fog", "The fog") in found
    assert (
        "case:word",
        "Kind.empirical",
        "tables.html#case-word-kind-empirical",
        "empirical",
    ) in found
    assert ("std:label", "case-term-horn", "tables.html#case-term-horn", "horn") in found
    assert 22 == sum(kind.startswith("case:") and kind != "case:word" for kind, *_ in found)


def test_a_project_without_the_extension_links_to_records(html: Built, tmp_path: Path) -> None:
    """The labels are standard ones."""
    source = tmp_path / "neighbour"
    source.mkdir()
    (source / "conf.py").write_text(
        'extensions = ["sphinx.ext.intersphinx"]\n'
        'html_theme = "basic"\n'
        'intersphinx_mapping = {"lamp": ("https://lamp.example/", '
        f'"{html.output / "objects.inv"}")}}\n',
        encoding="utf-8",
    )
    (source / "index.rst").write_text(
        "Neighbour\n=========\n\n"
        "See :external:ref:`case-claim-c002` and "
        ":external:ref:`the drift <case-mechanism-drift>`.\n",
        encoding="utf-8",
    )
    built = build(source)

    assert [] == built.said
    address = "https://lamp.example/claims/c002.html#case-claim-c002"
    assert f'href="{address}"' in built.read("index.html")
    assert ">the drift</span>" in built.read("index.html")


def test_two_processes_build_what_one_builds(html: Built, tmp_path: Path) -> None:
    """Reading and writing may be shared out."""
    source = shutil.copytree(ROOTS / "lighthouse", tmp_path / "lighthouse")
    built = build(source, "html", "-j", "2")

    assert [] == built.said
    assert pages(html) == pages(built)


@pytest.mark.parametrize(
    ("builder", "name"),
    [
        ("dirhtml", "claims/c003/index.html"),
        ("singlehtml", "index.html"),
        ("latex", "lighthouse.tex"),
        ("man", "lighthouse.1"),
        ("texinfo", "lighthouse.texi"),
        ("xml", "claims/c003.xml"),
    ],
)
def test_other_builders_show_the_records(builder: str, name: str, lighthouse: Path) -> None:
    """A builder of one document has the claims where they are set out in full."""
    built = build(lighthouse, builder)

    assert [] == built.said
    assert "The new horn made the lamp needless." in " ".join(built.read(name).split())


def test_translators_meet_the_texts_of_records(lighthouse: Path) -> None:
    """They are in the catalogue of each page that shows them."""
    catalogue = build(lighthouse, "gettext").read("claims.pot")

    assert 'msgid "The new horn made the lamp needless."' in catalogue
    assert "lighthouse/claims/c003.md:10" in catalogue


def test_a_translation_is_shown(lighthouse: Path) -> None:
    """A text of a record is translated by the catalogue of its page, like prose."""
    folder = lighthouse / "locales" / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "claims.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "The new horn made the lamp needless."\n'
        'msgstr "Das neue Horn machte die Lampe überflüssig."\n',
        encoding="utf-8",
    )
    built = build(lighthouse, "html", "-D", "language=de")

    assert "Das neue Horn machte die Lampe überflüssig." in built.words("claims/c003.html")


FAULTS = """\
# Faults

{case:claim}`C04` and {case:mechanism}`drift <drfit>` and {case:word}`Kind.emprical`.

{case:count}`claims knd=empirical` and {case:value}`C001.night` and {case:value}`drift.label`.

```{case:show} claim C009
```

```{case:table} claims
:columns: id gits
```

```{case:browse} clams
```

```{case:crosstab} claims kind
```

## {case:value}`C001.when`
"""


def test_each_fault_of_a_page_is_one_warning(lighthouse: Path) -> None:
    """It says where, what, what is near, and which type to suppress."""
    (lighthouse / "faults.md").write_text(f"---\norphan: true\n---\n\n{FAULTS}", encoding="utf-8")
    values = (
        "write nights, year, id, gist, kind, voice, phase, weight, segments, quantities, dates, "
        "mechanisms, supplied, relations, note, headline, text or values"
    )
    expected = [
        "faults.md:7: WARNING: no claim 'C04'; there are 3, from C001 to C003 [case.unknown]",
        "faults.md:7: WARNING: no mechanism 'drfit'; did you mean drift? [case.unknown]",
        "faults.md:7: WARNING: no word of Kind 'emprical'; did you mean empirical? [case.unknown]",
        "faults.md:9: WARNING: 'knd' is no field to choose claims by; did you mean kind? "
        "[case.selection]",
        "faults.md:9: WARNING: claim C001 has no value 'night'; did you mean nights or weight? "
        "[case.field]",
        "faults.md:9: WARNING: drift: the id belongs to 2 kinds of record; write mechanism:drift "
        "or term:drift [case.field]",
        "faults.md:11: WARNING: no claim 'C009'; did you mean C003, C002 or C001? [case.unknown]",
        "faults.md:14: WARNING: a claim has no value 'gits'; did you mean gist? [case.field]",
        "faults.md:18: WARNING: 'clams' is no kind of record; did you mean claims or names? "
        "[case.selection]",
        "faults.md:21: WARNING: 'claims kind' is no table of counts; write it like claims kind "
        "phase [case.selection]",
        f"faults.md:24: WARNING: claim C001 has no value 'when'; {values} [case.field]",
    ]
    built = build(lighthouse)

    assert expected == built.said
    assert "C04 and drift and Kind.emprical" in built.words("faults.html")

    # A page that is not written again is no reason to hide what is wrong with it.
    assert expected == build(lighthouse).said
    assert [] == build(lighthouse, "html", "-D", "suppress_warnings=case").said


def test_each_fault_of_the_records_is_one_warning(lighthouse: Path) -> None:
    """A reference that leads nowhere is shown as its id, and no more is lost than the link."""
    source = lighthouse / "lighthouse.py"
    edit(source, 'segments=(SegmentId("S002"),)', 'segments=(SegmentId("S002"), SegmentId("S2"))')
    edit(source, 'claim=ClaimId("C003")', 'claim=ClaimId("C033")')
    edit(
        source,
        'reality_claims=(ClaimId("C002"), ',
        'reality_claims=(ClaimId("C002"), ClaimId("C9"), ',
    )
    edit(source, 'see=(TermId("drift"),)', 'see=(TermId("drfit"),)')
    expected = [
        "WARNING: claim C001: segments names 'S2', which is no segment; did you mean S002? "
        "[case.check]",
        "WARNING: claim C002: relations.claim names 'C033', which is no claim; did you mean C003? "
        "[case.check]",
        "WARNING: mirror honour: reality_claims names 'C9', which is no claim; there are 3, from "
        "C001 to C003 [case.check]",
        "WARNING: term horn: see names 'drfit', which is no term; did you mean drift? [case.check]",
    ]
    built = build(lighthouse)

    assert expected == built.said
    assert "The lamp, paragraph 2: S002 S2" in built.words("claims/c001.html")
    assert "Supports C033" in built.words("claims/c002.html")
    assert "C002, C9, C003" in built.words("tables.html")
    assert "See: drfit" in built.words("tables.html")

    assert expected == build(lighthouse).said


def test_a_record_without_a_place_is_named(lighthouse: Path) -> None:
    """One by one, or all of a kind at once where none has a place."""
    edit(lighthouse / "tables.md", "{case:records} voices\n", "{case:records} voices kind=person\n")
    edit(lighthouse / "tables.md", "```{case:records} terms\n```\n", "")
    edit(lighthouse / "index.md", "[the horn](#case-term-horn)", "the horn")

    assert [
        "WARNING: voice log has no place on any page; set it out with case:records or case:place "
        "[case.orphan]",
        "WARNING: none of the 2 terms has a place on any page; set them out with case:records "
        "terms [case.orphan]",
    ] == build(lighthouse).said


def test_a_record_with_two_places_is_named(lighthouse: Path) -> None:
    """The second page is told of the first, and what to do."""
    more = "---\norphan: true\n---\n\n# More\n\n```{case:records} reasons\n```\n"
    (lighthouse / "zmore.md").write_text(more, encoding="utf-8")

    assert [
        "zmore.md:7: WARNING: reason solitude has its place on the page tables already; keep one "
        "of the two, and show the other with :no-index: [case.duplicate]"
    ] == build(lighthouse).said

    edit(lighthouse / "zmore.md", "reasons\n", "reasons\n:no-index:\n")
    assert [] == build(lighthouse).said


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (
            "casebook_book=lighthouse",
            "casebook_book = 'lighthouse': no module and attribute; write it like "
            "'casebook.data:BOOK'",
        ),
        (
            "casebook_book=lamphouse:BOOK",
            "casebook_book = 'lamphouse:BOOK': No module named 'lamphouse'",
        ),
        (
            "casebook_book=lighthouse:CLAIMS",
            "casebook_book = 'lighthouse:CLAIMS': it is tuple, not a casebook.books.Book",
        ),
        (
            "casebook_pages.clam=claims",
            "casebook_pages: no kind of record 'clam'; did you mean claim?",
        ),
    ],
)
def test_a_wrong_setting_stops_the_build_with_one_line(
    option: str, message: str, lighthouse: Path
) -> None:
    """It says which setting, and what is wrong with it."""
    built = build(lighthouse, "html", "-D", option)

    assert f"sphinx.errors.ConfigError: {message}" in [line.strip() for line in built.said]
    assert 2 == built.code


def test_a_record_that_breaks_a_rule_stops_the_build_with_one_line(lighthouse: Path) -> None:
    """Its own message is passed on."""
    edit(lighthouse / "lighthouse.py", 'title="The lamp", gist="It burns."', 'title="", gist="It"')
    built = build(lighthouse)

    message = "section lamp: gist does not end with a full stop; end it with one"
    assert (f"sphinx.errors.ConfigError: casebook_book = 'lighthouse:BOOK': {message}") in [
        line.strip() for line in built.said
    ]


GIST = "The new horn made the lamp needless."
ADDED = """\
    Claim(
        id=ClaimId("C004"),
        gist="Nobody ever thanked the keeper.",
        kind=Kind.TESTIMONIAL,
        voice=VoiceId("keeper"),
        phase=Phase.CONTEXT,
        weight=Weight.ASIDE,
        segments=(SegmentId("S004"),),
    ),
)

BOOK = Book(
"""


EDITS = {
    "a text": (GIST, "The horn ended the lamp.", "claims/c002.html"),
    "a number": ("number=310", "number=311", "index.html"),
    "a date": ('dates=(Date(iso="1903"', 'dates=(Date(iso="1904"', "lamp.html"),
    "a label": ('label="An old keeper"', 'label="A keeper"', "index.html"),
    "a word": ("kind=Kind.EVALUATIVE", "kind=Kind.PREDICTIVE", "tables.html"),
    "a title": ('title="The lamp"', 'title="The light"', "claims/c001.html"),
    "a reference": ('claim=ClaimId("C003")', 'claim=ClaimId("C001")', "claims/c003.html"),
    "an order": ('iso="1902"', 'iso="1905"', "tables.html"),
    "one more": (")\n\nBOOK = Book(\n", ADDED, "index.html"),
}
"""What is edited, one after the other: old and new source, and a page that must change."""


def test_after_an_edit_of_the_records_no_page_is_stale(lighthouse: Path) -> None:
    """A build on top of an old one gives what a build from nothing gives, byte for byte."""
    before = pages(build(lighthouse))
    first = pages(build(lighthouse, "text"))
    for what, (old, new, shown_on) in EDITS.items():
        edit(lighthouse / "lighthouse.py", old, new)
        after = pages(build(lighthouse))

        assert before[shown_on] != after[shown_on], what
        assert pages(build(lighthouse, anew=f"-{what[-5:].strip()}")) == after, what
        before = after

    # A second builder on the same doctrees has seen none of the edits.
    last = pages(build(lighthouse, "text"))
    assert first != last
    assert pages(build(lighthouse, "text", anew="-more")) == last


def test_after_a_build_that_was_broken_off_nothing_is_missing(lighthouse: Path) -> None:
    """The search holds pages without records too, whether its index is broken or gone."""
    (lighthouse / "plain.md").write_text("---\norphan: true\n---\n\n# Plain\n", encoding="utf-8")
    built = build(lighthouse)
    clean = pages(built)
    index = built.output / "searchindex.js"

    [ledger] = (lighthouse.parent / "lighthouse-doctrees").glob("casebook-*.json")
    ledger.unlink()
    index.write_text(index.read_text(encoding="utf-8")[:99], encoding="utf-8")
    again = build(lighthouse)
    assert ([], clean) == (again.said, pages(again))

    index.unlink()
    again = build(lighthouse)
    assert ([], clean) == (again.said, pages(again))


def test_a_change_of_the_style_sheet_reaches_every_page(lighthouse: Path, tmp_path: Path) -> None:
    """The address of the style sheet says which version of it a page was made for."""
    package = tmp_path / "package"
    shutil.copytree(PACKAGE / "casebook", package / "casebook")
    before = build(lighthouse, package=package).read("tables.html")
    with (package / "casebook/sphinxext/static/case.css").open("a", encoding="utf-8") as style:
        style.write(".case-more { color: inherit; }\n")
    after = build(lighthouse, package=package)

    assert before != after.read("tables.html")
    assert pages(after) == pages(build(lighthouse, package=package, anew="-clean"))


def test_a_record_that_is_gone_leaves_nothing_behind(lighthouse: Path) -> None:
    """Neither page, nor source of a page, nor an entry in search and inventory."""
    source = lighthouse / "lighthouse.py"
    edit(source, ")\n\nBOOK = Book(\n", ADDED)
    build(lighthouse)
    assert (lighthouse / "claims" / "c004.md").exists()

    edit(source, ADDED, ")\n\nBOOK = Book(\n")
    after = build(lighthouse)

    assert [] == after.said
    assert not (lighthouse / "claims" / "c004.md").exists()
    assert pages(build(lighthouse, anew="clean")) == pages(after)


def test_only_pages_that_show_something_else_are_written_again(lighthouse: Path) -> None:
    """A page of another claim, and everything where nothing changed, stays as it is."""
    built = build(lighthouse)

    def written(change: tuple[str, str] | None) -> set[str]:
        """Say which pages a build writes."""
        for path in built.output.rglob("*.html"):
            os.utime(path, (0, path.stat().st_mtime))
        before = {path: path.stat().st_mtime_ns for path in built.output.rglob("*.html")}
        if change:
            edit(lighthouse / "lighthouse.py", *change)
        build(lighthouse)
        return {
            path.relative_to(built.output).as_posix()
            for path in built.output.rglob("*.html")
            if before.get(path) != path.stat().st_mtime_ns
        } - {"genindex.html", "search.html"}

    assert set() == written(None)
    (lighthouse / "lighthouse.py").touch()
    assert set() == written(None)
    # Sphinx writes the page whose table of contents names a page that is written.
    assert {"tables.html", "index.html"} == written(("A loud pipe.", "A very loud pipe."))
    assert {"claims/c003.html", "claims/index.html", "index.html"} == written(
        ("may mean the bell", "may mean the drum")
    )


def test_a_value_in_a_heading_is_read_again_when_it_changes(lighthouse: Path) -> None:
    """Contents and titles show it too."""
    build(lighthouse)
    edit(lighthouse / "lighthouse.py", ")\n\nBOOK = Book(\n", ADDED)
    built = build(lighthouse)

    assert "<title>The case of four claims" in built.read("index.html")
    assert "The case of four claims" in built.read("lamp.html")


def test_a_page_that_a_person_wrote_is_left_alone(lighthouse: Path) -> None:
    """Only what bears the mark of the extension is written over or deleted."""
    own = lighthouse / "claims" / "c002.md"
    text = "# My own page\n\n```{case:page} claim C002\n```\n"
    own.write_text(f"---\norphan: true\n---\n\n{text}", encoding="utf-8")
    built = build(lighthouse)

    assert text in own.read_text(encoding="utf-8")
    assert f"My own page Claims {STEP} The lamp" in built.words("claims/c002.html")


def test_pages_are_written_in_restructured_text_where_there_is_no_other(lighthouse: Path) -> None:
    """A project without MyST has pages of claims all the same."""
    for path in (*lighthouse.glob("*.md"), *lighthouse.glob("claims/*.md")):
        path.unlink()
    edit(lighthouse / "conf.py", '"myst_parser", ', "")
    (lighthouse / "index.rst").write_text(
        "Cover\n=====\n\n.. case:browse:: claims\n\n.. toctree::\n\n   lamp\n", encoding="utf-8"
    )
    built = build(lighthouse, "html", "-D", "suppress_warnings=case.orphan,ref.ref")

    assert [] == built.said
    assert "claims/c003.html" == built.links("index.html")["C003"]
    assert "The new horn made the lamp needless." in built.words("claims/c003.html")
