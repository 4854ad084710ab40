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
            r'<a class="(?:case-id |download )?reference[^"]*" href="([^"]*)"[^>]*>(.*?)</a>',
            self.read(name),
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


def row(source: Path, id: str) -> str:
    """Give file and line of the row that begins with an id, as a warning names them."""
    lines = source.read_text(encoding="utf-8").splitlines()
    wanted = rf"\bid={re.escape(id)},"
    [found] = [number for number, line in enumerate(lines, 1) if re.search(wanted, line)]
    begins = "(" in lines[found - 1].partition("id=")[0]
    return f"{source.name}:{found if begins else found - 1}"


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
        index = re.sub(r',"[^"]*":\[\]', "", built.read("searchindex.js"))
        found["search"] = re.sub(r'"[^"]*":\[\],?', "", index)
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
C002: A keeper's "solitude" is what drives him from the lamp.
*************************************************************

Claims {STEP} The lamp

In brief

The author of the article asserts it. No evidence could settle it.
Nobody can look into a keeper.

* Does that voice say it? own voice

* Is it so? not checkable

* Kind explanatory

* Voice An old keeper

* Phase disengagement

* Weight supporting

-[ Where it is said ]-

* The lamp, paragraph 2, sentence 2 (S003)

Previous: C001 Next: C003

-[ Who said it first ]-

The article speaks for itself here, as far as is known.

Wording: own; How it is known: sought; Confidence: medium

Attribution: **own voice**. The author asserts it, and no other source
of its wording is known, so there is no attribution to test.

-[ What the sources show ]-

No source is cited on this claim.

-[ As known in February 1904, and since ]-

On both clocks:
   **not checkable**

Why:
   Nobody can look into a keeper.

-[ What would change it ]-

Nothing could.

-[ Limits ]-

* No source is cited on it; the reason given for the verdict says why.

* How sure the verdict is: high.

* How sure it is where the words come from: medium.

-[ How it bears on the rest ]-

* Mechanisms: Slow drift

* Supports C003 The new horn made the lamp needless.

* Reason for leaving: Solitude

* Mirror: Honour

-[ For discussion ]-

* What else could explain it, and how would you tell the explanations
  apart?

-[ Cite this claim ]-

C002: A keeper's "solitude" is what drives him from the lamp. (n.d.).
In *Lighthouse*.

-[ History of this record ]-

* Verdicts given: 1 January 1911

Previous: C001 The lamp on Farne burned for at least 310 nights in
1903. Next: C003 The new horn made the lamp needless.
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
    # Its page has one title, so that it is listed once.
    assert 1 == len(re.findall(r'"C003: The new horn made the lamp needless\.":\[\[', index))
    assert '"case-mechanism-drift"' in index


def test_the_inventory_holds_every_record_twice(html: Built) -> None:
    """As an object of the domain, and as a label for those who do not know the domain."""
    found = inventory(html)

    assert (
        "case:claim",
        "C002",
        "claims/c002.html#case-claim-c002",
        "C002: A keeper’s “solitude” is what drives him from the lamp.",
    ) in found
    assert ("case:section", "fog", "lamp.html#case-section-fog", "The fog") in found
    assert (
        "case:assessment",
        "A002",
        "claims/c002.html#case-assessment-a002",
        "C002: own voice, not checkable",
    ) in found
    assert (
        "case:word",
        "Kind.empirical",
        "tables.html#case-word-kind-empirical",
        "empirical",
    ) in found
    assert ("std:label", "case-term-horn", "tables.html#case-term-horn", "horn") in found
    assert 30 == sum(kind.startswith("case:") and kind != "case:word" for kind, *_ in found)


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
    assert "lighthouse/claims/c003.md:8" in catalogue


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
    first = row(lighthouse / "lighthouse.py", 'ClaimId("C001")')
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
        f"(its row is {first}) [case.field]",
        "faults.md:9: WARNING: drift: the id belongs to 2 kinds of record; write mechanism:drift "
        "or term:drift [case.field]",
        "faults.md:11: WARNING: no claim 'C009'; did you mean C003, C002 or C001? [case.unknown]",
        "faults.md:14: WARNING: a claim has no value 'gits'; did you mean gist? [case.field]",
        "faults.md:18: WARNING: 'clams' is no kind of record; did you mean claims or names? "
        "[case.selection]",
        "faults.md:21: WARNING: 'claims kind' is no table of counts; write it like claims kind "
        "phase [case.selection]",
        f"faults.md:24: WARNING: claim C001 has no value 'when'; {values} (its row is {first}) "
        "[case.field]",
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
    edit(source, 'SUPPORTS, claim=ClaimId("C003")', 'SUPPORTS, claim=ClaimId("C033")')
    edit(
        source,
        'reality_claims=(ClaimId("C002"), ',
        'reality_claims=(ClaimId("C002"), ClaimId("C9"), ',
    )
    edit(source, 'see=(TermId("drift"),)', 'see=(TermId("drfit"),)')
    ids = ('ClaimId("C001")', 'ClaimId("C002")', 'MirrorId("honour")', 'TermId("horn")')
    rows = [row(source, id) for id in ids]
    expected = [
        f"{rows[0]}: WARNING: claim C001: segments names 'S2', which is no segment; did you "
        "mean S002? "
        "[case.check]",
        f"{rows[1]}: WARNING: claim C002: relations.claim names 'C033', which is no claim; "
        "did you mean C003? "
        "[case.check]",
        f"{rows[2]}: WARNING: mirror honour: reality_claims names 'C9', which is no claim; there "
        "are 3, from "
        "C001 to C003 [case.check]",
        f"{rows[3]}: WARNING: term horn: see names 'drfit', which is no term; did you mean drift? "
        "[case.check]",
    ]
    built = build(lighthouse)

    assert expected == built.said
    assert "The lamp, paragraph 2, sentence 1 (S002) S2" in built.words("claims/c001.html")
    assert "Supports C033" in built.words("claims/c002.html")
    assert "C002, C9, C003" in built.words("tables.html")
    assert "See: drfit" in built.words("tables.html")

    assert expected == build(lighthouse).said


def test_a_record_without_a_place_is_named(lighthouse: Path) -> None:
    """One by one, or all of a kind at once where none has a place."""
    edit(lighthouse / "tables.md", "{case:records} voices\n", "{case:records} voices kind=person\n")
    edit(lighthouse / "tables.md", "```{case:records} terms\n```\n", "")
    edit(lighthouse / "index.md", "[the horn](#case-term-horn)", "the horn")

    log = row(lighthouse / "lighthouse.py", 'VoiceId("log")')
    assert [
        f"{log}: WARNING: voice log has no place on any page; set it out with case:records or "
        "case:place "
        "[case.orphan]",
        "WARNING: none of the 2 terms has a place on any page; set them out with case:records "
        "terms [case.orphan]",
    ] == build(lighthouse).said


def test_a_record_with_two_places_is_named(lighthouse: Path) -> None:
    """The second page is told of the first, and what to do."""
    more = "---\norphan: true\n---\n\n# More\n\n```{case:records} reasons\n```\n"
    (lighthouse / "zmore.md").write_text(more, encoding="utf-8")
    solitude = row(lighthouse / "lighthouse.py", 'ReasonId("solitude")')

    assert [
        "zmore.md:7: WARNING: reason solitude has its place on the page tables already; keep one "
        f"of the two, and show the other with :no-index: (its row is {solitude}) [case.duplicate]"
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

    assert ([f"ERROR: {message}"], 2) == (built.said, built.code)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("lamphouse:BOOK", "No module named 'lamphouse'"),
        ("lighthouse:BOK", "module 'lighthouse' has no attribute 'BOK'"),
    ],
)
def test_a_book_that_is_not_there_stops_the_build_with_one_line(
    name: str, fault: str, lighthouse: Path
) -> None:
    """Python's own words say what is missing."""
    built = build(lighthouse, "html", "-D", f"casebook_book={name}")

    [said] = built.said
    assert said.startswith(f"ERROR: casebook_book = '{name}': ")
    assert said.endswith(fault)
    assert 2 == built.code


SLIPS = {
    "a rule that is broken": (
        'title="The lamp", gist="It burns."',
        'title="", gist="It"',
        'Section(id=SectionId("lamp")',
        "section lamp: gist does not end with a full stop; end it with one",
    ),
    "a piece of evidence from memory": (
        "seen=Seen.TEXT,\n                unlocated",
        "seen=Seen.MEMORY,\n                unlocated",
        'Evidence(\n                source=SourceId("accounts")',
        "evidence of accounts: seen is memory, which is no evidence; find the work and record how "
        "it was seen",
    ),
    "a source from memory": (
        'seen=Seen.TEXT,\n                author=("Harbour',
        'seen=Seen.MEMORY,\n                author=("Harbour',
        'Source(\n                id=SourceId("accounts")',
        "source accounts: seen is memory, so nothing of it was read; find the work, or list it as "
        "a lead to check",
    ),
    "a word that is none": (
        "verdict=Verdict.CONTRADICTED",
        "verdict=Verdict.CONTRADICTD",
        "verdict=Verdict.CONTRADICTD",
        "AttributeError: ",
    ),
    "a field that is missing": (
        '        would_change="Nothing could.",\n',
        "",
        'Assessment(\n        id=AssessmentId("A002")',
        "TypeError: Assessment.__init__() missing 1 required keyword-only argument: 'would_change'",
    ),
    "a name that is none": (
        'assessed=ASSESSED,\n        would_change="A day',
        'assessed=ASESSED,\n        would_change="A day',
        "assessed=ASESSED",
        "NameError: name 'ASESSED' is not defined",
    ),
}
"""Slips in a row: old and new source, where the line that is named begins, and what is said."""


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_in_a_row_stops_the_build_with_one_line(slip: str, lighthouse: Path) -> None:
    """It names file and line of the row, and no traceback stands around it."""
    old, new, begins, message = SLIPS[slip]
    rows = lighthouse / "lighthouse.py"
    edit(rows, old, new)
    built = build(lighthouse)

    before, found, _ = rows.read_text(encoding="utf-8").partition(begins)
    assert found
    [said] = built.said
    place = f"lighthouse.py:{before.count(chr(10)) + 1}"
    assert said.startswith(f"ERROR: casebook_book = 'lighthouse:BOOK': {place}: {message}")
    assert 2 == built.code


GIST = "The new horn made the lamp needless."
NOTHING_ADDED = ")\n\nBOOK = Book(\n"
ADDED = """\
)

CLAIMS += (
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
PROVENANCES += (
    Provenance(
        id=ProvenanceId("P004"),
        claim=ClaimId("C004"),
        wording=Wording.OWN,
        known=Ground.SOUGHT,
        confidence=Confidence.LOW,
    ),
)
ASSESSMENTS += (
    Assessment(
        id=AssessmentId("A004"),
        claim=ClaimId("C004"),
        attribution=Attribution.OWN_VOICE,
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.UNVERIFIABLE,
        reason="Nobody wrote it down.",
        confidence=Confidence.LOW,
        assessed=ASSESSED,
        would_change="A letter of thanks.",
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
    "a reference": (
        'SUPPORTS, claim=ClaimId("C003")',
        'SUPPORTS, claim=ClaimId("C001")',
        "claims/c003.html",
    ),
    "a link": ('label="the first keeper"', 'label="a first keeper"', "claims/c001.html"),
    "a verdict": (
        "verdict=Verdict.CONTRADICTED",
        "verdict=Verdict.CONTESTED",
        "claims/c001.html",
    ),
    "a finding": ("for two hundred nights", "for a hundred nights", "claims/c001.html"),
    "a work": ('title="Oil & accounts"', 'title="Accounts of oil"', "claims/c001.html"),
    "an order": ('iso="1902"', 'iso="1905"', "tables.html"),
    "one more": (NOTHING_ADDED, ADDED, "index.html"),
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

    [ledger] = (lighthouse.parent / "lighthouse-doctrees").glob("casebook-*.json.gz")
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
    edit(source, NOTHING_ADDED, ADDED)
    build(lighthouse)
    assert (lighthouse / "claims" / "c004.md").exists()

    edit(source, ADDED, NOTHING_ADDED)
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
    about_horns = {"claims/c002.html", "claims/c003.html"}
    assert {"tables.html", "index.html", *about_horns} == written(
        ("A loud pipe.", "A very loud pipe.")
    )
    assert {"claims/c003.html", "claims/index.html", "index.html"} == written(
        ("may mean the bell", "may mean the drum")
    )


def test_a_value_in_a_heading_is_read_again_when_it_changes(lighthouse: Path) -> None:
    """Contents and titles show it too."""
    build(lighthouse)
    edit(lighthouse / "lighthouse.py", NOTHING_ADDED, ADDED)
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


GROUNDS = """\
# Grounds

See {case:assessment}`A001`, {case:provenance}`its way <P001>` and {case:omission}`the-bell`.

````{only} html and not epub
```{case:clock}
```
````

```{case:chart} claims verdict verdict_then
:caption: Then and *now*
:name: verdicts
```

```{case:chart} claims section voice
```

```{case:words} Verdict
:examples: A003, A001
```

```{case:words} Attribution
:examples: A002
```

````{only} html and not epub
```{case:downloads}
```
````

{ref}`The verdicts <verdicts>` are above.
"""


def with_grounds(project: Path, text: str = GROUNDS) -> Path:
    """Add a page about what claims rest on to a project."""
    (project / "grounds.md").write_text(text, encoding="utf-8")
    edit(project / "index.md", "claims/index\n", "claims/index\ngrounds\n")
    return project


@pytest.fixture(scope="module")
def grounds(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the project with such a page, built once for all tests that only look."""
    folder = tmp_path_factory.mktemp("grounds")
    return build(with_grounds(shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse")))


def test_a_page_about_grounds_builds_in_silence(grounds: Built) -> None:
    """No warning of ours and none of Sphinx's, and no link leads nowhere."""
    assert ([], 0) == (grounds.said, grounds.code)
    test_no_link_within_the_book_is_broken(grounds)


def test_the_page_of_a_claim_shows_what_it_rests_on(html: Built) -> None:
    """The chain, the verdicts of both clocks and the evidence by its bearing, in text."""
    text = build(html.source, "text").read("claims/c001.txt")

    assert (
        """\
-[ Who said it first ]-

1. **The article** (as said by the station log)

2. **The station log** named with the claim

   *The Almanac of Lamps*: p. 9

3. **The first keeper** not shown in the article

The almanac prints the log.

Wording: paraphrase; How it is known: compared; Confidence: high

Attribution: **confirmed**. The log as printed has the number.

-[ What the sources show ]-

supports

* *The Almanac of Lamps*, p. 9. (summary; public before the article)

contradicts

* Harbour Board et al., *Oil & accounts* (1910). Oil was bought for
  two hundred nights. (text, whole; later than the article)

-[ As known in February 1904, and since ]-

On the day of the article:
   **supported**

On all that is known:
   **contradicted**

Why, on all that is known:
   The oil bought later proved too little for so many nights.

-[ What would change it ]-

A second account of oil.

-[ Limits ]-

* Sources read only in somebody’s summary: 1 of 2.

* Sources for which no page or other place is given: 1 of 2.

* How sure the verdict is: medium.

* How sure it is where the words come from: high.

* Names that our wording adds from the context: Farne.
"""
        in text
    )
    assert "case-clock" not in text


def test_how_a_chain_is_known_is_said_with_it(html: Built) -> None:
    """What is inferred is not told as if it had been seen."""
    words = html.words("claims/c003.html")

    assert "A visitor brought in without a name" in words
    assert "The way to the first speaker is inferred." in words


def test_the_page_of_a_claim_is_the_place_of_what_it_rests_on(grounds: Built) -> None:
    """Provenance and assessment are linked there by their anchors, an omission elsewhere."""
    links = grounds.links("grounds.html")

    assert "claims/c001.html#case-assessment-a001" == links["C001: confirmed, contradicted"]
    assert "claims/c001.html#case-provenance-p001" == links["its way"]
    assert "tables.html#case-omission-the-bell" == links["The bell"]
    page = grounds.read("claims/c001.html")
    assert 1 == page.count('id="case-assessment-a001"')
    assert 1 == page.count('id="case-provenance-p001"')


def test_the_page_of_a_claim_has_the_classes_that_the_clock_needs(html: Built) -> None:
    """Each verdict bears its clock, and so does the evidence that came later, and no other."""
    page = html.read("claims/c001.html")

    assert 1 == page.count('<dt class="case-then">') == page.count('<dd class="case-then">')
    assert 1 == page.count('<dt class="case-since">') == page.count('<dd class="case-since">')
    assert 1 == page.count('<p class="case-later">')
    # Where the clocks agree, the verdict is shown once, and for both.
    other = html.read("claims/c003.html")
    assert not re.search(r"case-(then|since|later)\b", other)
    assert "On both clocks: imprecise" in html.words("claims/c003.html")
    assert '<li class="case-shown-named">' in page
    assert '<li class="case-shown-absent">' in page


def test_a_record_without_a_page_of_its_own_is_no_result_of_the_search(html: Built) -> None:
    """A search for a claim finds its page once, and not what is set out there again."""
    index = html.read("searchindex.js")

    assert '"case-omission-the-bell"' in index
    assert '"case-assessment-a001"' not in index
    assert '"case-provenance-p001"' not in index


def test_a_source_says_what_it_bears_on(html: Built) -> None:
    """By bearing, and what comes through it; it is cited in the style of a bibliography."""
    text = build(html.source, "text").read("tables.txt")

    assert "Oil & accounts\n   Harbour Board, & Tally, A. (1910). *Oil & accounts*.\n" in text
    assert (
        """\
   Supports:
      C001

   Qualifies:
      C003

   Claims that come through it:
      C001

Oil & accounts
"""
        in text
    )
    assert "   Contradicts:\n      C001\n" in text


def test_an_omission_is_set_out_with_its_evidence(html: Built) -> None:
    """What the sources say, why it matters, and where it can be read."""
    assert """\
The bell
   The almanac lists a bell.

   Why it matters:
      It worked before the horn.

   Claims:
      C003 The new horn made the lamp needless.

   Confidence:
      medium

   context

   * *The Almanac of Lamps*, p. 10. (summary; public before the
     article)
""" in build(html.source, "text").read("tables.txt")


def test_a_chart_draws_a_mark_for_each_record_and_a_table(grounds: Built) -> None:
    """Each mark is a link to its record; the counts are those of a crosstab."""
    page = grounds.read("grounds.html")
    chart, _, rest = page.partition('id="verdicts"')[2].partition("</table>")

    for verdict, then, id, called in (
        ("contradicted", "supported", "c001", "C001 supported"),
        ("not-checkable", "not-checkable", "c002", "C002 not checkable"),
        ("imprecise", "imprecise", "c003", "C003 imprecise"),
    ):
        assert (
            f'<p class="case-strip"><span class="case-cell case-verdict-{then}">'
            f'<a class="reference internal" href="claims/{id}.html">'
            f'<span class="case-hidden">{called}</span>'
        ) in chart.partition(f'<dt><span class="case-word case-verdict-{verdict}">')[2]
    assert 3 == chart.count("case-cell")
    assert "<em>now</em>" in chart
    assert '<table class="case-table case-counts' in chart

    # A record has no sign of its own, so the marks have letters, which the legend explains.
    letters = rest.partition("</table>")[0]
    assert 3 == letters.count('<span class="case-letter">B</span>')
    assert 1 == letters.count('<span class="case-letter">A</span>')
    assert "A The station log 1" in grounds.words("grounds.html")
    # A record that stands in two rows has two marks, and counts once.
    assert "B An old keeper 2" in grounds.words("grounds.html")


def test_a_chart_is_a_table_where_marks_cannot_be_seen(grounds: Built) -> None:
    """A builder without pages shows the same counts, and no switch of clocks."""
    text = build(grounds.source, "text").read("grounds.txt")

    assert "Then and *now*" in text
    rows = [line.split("|")[1:-1] for line in text.splitlines() if line.startswith("| contradict")]
    assert [["contradicted", "1", "0", "0", "0", "0", "0", "1"]] == [
        [cell.strip() for cell in row] for row in rows
    ]
    assert "clock" not in text
    assert "sources.bib" not in text


def test_the_clock_is_a_choice_of_three(grounds: Built) -> None:
    """Both clocks are shown to begin with, and without a script it works by style alone."""
    page = grounds.read("grounds.html")

    assert '<fieldset class="case-clock"><legend>Which clock do you want to read?</legend>' in page
    assert [
        ("both", " checked", "Both clocks"),
        ("then", "", "On the day of the article"),
        ("since", "", "All that is known"),
    ] == re.findall(
        r'<label><input type="radio" name="case-clock" value="(\w+)"( checked)?(?:="checked")? />'
        r" (.*?)</label>",
        page,
    )


@pytest.mark.parametrize(
    ("builder", "page", "folder"),
    [
        ("html", "grounds.html", "_downloads"),
        ("dirhtml", "grounds/index.html", "../_downloads"),
        ("singlehtml", "index.html", "_downloads"),
    ],
)
def test_downloads_are_written_and_linked(
    builder: str, page: str, folder: str, grounds: Built
) -> None:
    """The links lead to the files, from whatever folder the page is in."""
    built = build(grounds.source, builder)
    links = built.links(page)

    for name, begins in (
        ("sources.json", '[\n {\n  "id": "letter",'),
        ("sources.bib", "@article{"),
    ):
        assert f"{folder}/{name}" == links[name]
        path = (built.output / page).parent / links[name]
        assert path.read_text(encoding="utf-8").startswith(begins)
    assert "sources.json (CSL-JSON)" in built.words(page)


def test_downloads_follow_the_records(lighthouse: Path) -> None:
    """A change of a source reaches the files, and a builder without pages writes none."""
    with_grounds(lighthouse)
    built = build(lighthouse)
    edit(lighthouse / "lighthouse.py", 'title="Oil & accounts"', 'title="Accounts of oil"')
    build(lighthouse)

    assert "Accounts of oil" in built.read("_downloads/sources.bib")
    assert not (build(lighthouse, "text").output / "_downloads").exists()


def test_no_files_are_written_where_no_page_offers_them(html: Built) -> None:
    """They are the choice of a project."""
    assert not (html.output / "_downloads").exists()


def test_a_vocabulary_shows_an_example_for_a_word(grounds: Built) -> None:
    """The claim that a record is about, and the reason that is given there."""
    words = grounds.words("grounds.html")

    assert (
        "Assessments: 1 Example: C003 The new horn made the lamp needless. The lamp burned beside "
        "the horn for years. contested"
    ) in words
    assert (
        "Better evidence says otherwise. Assessments: 1 Example: C001 The lamp on Farne burned for "
        "at least 310 nights in 1903. The oil bought later"
    ) in words
    # An example of the first verdict shows the reason of the first.
    assert "Example: C002 A keeper’s “solitude” is what drives him from the lamp. The author" in (
        words
    )


@pytest.mark.parametrize(
    ("examples", "warning"),
    [
        ("P001", "'P001' shows no word of Verdict that lacks an example; name a record that bears "
         "another word [case.selection]"),
        ("A002 A002", "'A002' shows no word of Verdict that lacks an example; name a record that "
         "bears another word [case.selection]"),
        ("A009", "no record 'A009'; did you mean A003, A002 or A001? [case.unknown]"),
    ],
)  # fmt: skip
def test_an_example_that_shows_no_word_is_one_warning(
    examples: str, warning: str, lighthouse: Path
) -> None:
    """It is held to the vocabulary, as a record may change its verdict."""
    text = f"# Grounds\n\n```{{case:words}} Verdict\n:examples: {examples}\n```\n"
    built = build(with_grounds(lighthouse, text))

    assert [f"grounds.md:3: WARNING: {warning}"] == built.said
    assert "Verdict" in built.words("grounds.html")


@pytest.mark.parametrize(
    ("builder", "name"), [("singlehtml", "index.html"), ("latex", "lighthouse.tex")]
)
def test_a_builder_of_one_document_has_what_claims_rest_on(
    builder: str, name: str, grounds: Built
) -> None:
    """It is set out with the claims, each a target, once, and links lead to it."""
    built = build(grounds.source, builder)
    text = built.read(name)

    assert [] == built.said
    for words in ("The first keeper", "The oil bought later proved too little", "two hundred"):
        assert words in " ".join(text.split())
    # It is the target of the link on the page about grounds.
    for kind in ("assessment-a00", "provenance-p00"):
        for number in "123":
            anchor = {
                "singlehtml": f'id="case-{kind}{number}"',
                "latex": rf"\label{{\detokenize{{claims/index:case-{kind}{number}}}}}",
            }[builder]
            assert 1 == text.count(anchor), anchor
    link = {
        "singlehtml": 'case-assessment-a001">C001: confirmed, contradicted',
        "latex": r"case-assessment-a001}]{\sphinxcrossref{C001: confirmed, contradicted",
    }[builder]
    assert 1 == text.count(link)


@pytest.mark.parametrize(
    ("old", "new", "warnings"),
    [
        (
            'sources=(SourceId("almanac"),),\n                locator',
            'sources=(SourceId("almanack"),),\n                locator',
            [
                "WARNING: provenance P001: chain.sources names 'almanack', which is no source; "
                "did you mean almanac? [case.check]",
            ],
        ),
        (
            'source=SourceId("almanac"),\n                bearing=Bearing.QUALIFIES',
            'source=SourceId("almanack"),\n                bearing=Bearing.QUALIFIES',
            [
                "WARNING: assessment A003: evidence.source names 'almanack', which is no source; "
                "did you mean almanac? [case.check]",
            ],
        ),
        (
            'source=SourceId("almanac"),\n                        bearing=Bearing.CONTEXT',
            'source=SourceId("almanack"),\n                        bearing=Bearing.CONTEXT',
            [
                "WARNING: omission the-bell: evidence.source names 'almanack', which is no source; "
                "did you mean almanac? [case.check]",
            ],
        ),
        (
            "bearing=Bearing.QUALIFIES",
            "bearing=Bearing.CONTEXT",
            [
                "WARNING: assessment A003: verdict is imprecise, but no evidence contradicts or "
                "qualifies the claim; cite such evidence, or choose another verdict [case.check]",
            ],
        ),
    ],
)
def test_a_fault_of_the_grounds_makes_a_strict_build_fail(
    old: str, new: str, warnings: list[str], lighthouse: Path
) -> None:
    """Each is a clear line, and what leads nowhere is shown by its id."""
    edit(lighthouse / "lighthouse.py", old, new)
    built = build(lighthouse, "html", "-W", "--keep-going")
    said = [re.sub(r"^lighthouse\.py:\d+: ", "", line) for line in built.said]

    assert (warnings, 1) == (said, built.code)


CHARTED = """\
# Grounds

```{case:chart} claims verdict source
```
"""


def test_a_chart_of_sources_cites_them_and_counts_what_has_none(lighthouse: Path) -> None:
    """The legend says author and year, as a reader knows a work, and what bears no mark."""
    edit(lighthouse / "lighthouse.py", *LATER["a claim that rests on what came later"])
    edit(lighthouse / "lighthouse.py", *CHAINED)
    built = build(with_grounds(lighthouse, CHARTED))

    assert [] == built.said
    legend, _, rest = built.read("grounds.html").partition("case-legend")[2].partition("</ul>")
    assert [
        "A The Almanac of Lamps 1",
        "B Harbour Board et al., Oil &amp; accounts (1910) 1",
        "without a mark: 1",
    ] == [re.sub("<[^>]*>", "", one) for one in re.findall("<li>(.*?)</li>", legend)]
    assert 1 == rest.count('<span class="case-letter">A</span>')
    assert '<span class="case-hidden">C002 none</span>' in rest


def test_a_source_of_a_chain_that_is_none_is_one_warning_beside_a_chart(lighthouse: Path) -> None:
    """The chart has a mark for the claim all the same, and the page of the claim the id."""
    edit(
        lighthouse / "lighthouse.py",
        'sources=(SourceId("almanac"),),\n                locator',
        'sources=(SourceId("almanack"),),\n                locator',
    )
    broken = row(lighthouse / "lighthouse.py", 'ProvenanceId("P001")')
    built = build(with_grounds(lighthouse, CHARTED))

    assert (
        [
            f"{broken}: WARNING: provenance P001: chain.sources names 'almanack', which is no "
            "source; did "
            "you mean almanac? [case.check]"
        ],
        0,
    ) == (built.said, built.code)
    page = built.read("grounds.html")
    assert '<span class="case-letter">?</span>' in page
    assert '<span class="case-hidden">C001 almanack</span>' in page
    assert "almanack: p. 9" in built.words("claims/c001.html")


CHAINED = (
    'Link(label="a visitor", shown=Visibility.UNNAMED)',
    'Link(label="a visitor", shown=Visibility.UNNAMED, sources=(SourceId("accounts"),))',
)
_QUALIFYING = """\
                source=SourceId("almanac"),
                bearing=Bearing.QUALIFIES,
                seen=Seen.SUMMARY,
"""
LATER = {
    "a claim that rests on what came later": (
        f"""\
        verdict_then=Verdict.IMPRECISE,
        verdict=Verdict.IMPRECISE,
        reason="The lamp burned beside the horn for years.",
        evidence=(
            Evidence(
{_QUALIFYING}""",
        f"""\
        verdict_then=Verdict.UNVERIFIABLE,
        verdict=Verdict.IMPRECISE,
        reason="The lamp burned beside the horn for years.",
        evidence=(
            Evidence(
{_QUALIFYING.replace("almanac", "accounts").replace("SUMMARY", "TEXT")}""",
    ),
    "a piece beside an early one of the same bearing": (
        _QUALIFYING,
        _QUALIFYING
        + """\
                locator="p. 11",
            ),
            Evidence(
"""
        + _QUALIFYING.replace("almanac", "accounts").replace("SUMMARY", "TEXT"),
    ),
}
"""Evidence that came later than the letter: old and new source."""


def test_evidence_that_came_later_is_marked_as_a_group(html: Built) -> None:
    """So the heading of a bearing goes with all that stands below it."""
    page = html.read("claims/c001.html")
    groups = re.findall(
        r'<div class="([^"]*)">\s*<p class="case-bearing">.*?case-bearing-(\w+)', page
    )

    assert [("supports", False), ("contradicts", True)] == [
        (bearing, "case-later" in classes.split()) for classes, bearing in groups
    ]
    assert "case-nothing" not in page


def test_where_all_evidence_came_later_a_line_says_so(lighthouse: Path) -> None:
    """It is what the clock of the day shows in its place; a printed page needs none."""
    edit(lighthouse / "lighthouse.py", *LATER["a claim that rests on what came later"])
    built = build(lighthouse)
    page = built.read("claims/c003.html")
    words = "All evidence that was found on it is later than the article."

    assert [] == built.said
    assert 1 == page.count(f'<p class="case-nothing">{words}</p>')
    assert "On the day of the article: unverifiable" in built.words("claims/c003.html")
    assert words not in built.words("claims/c001.html")
    assert words not in " ".join(build(lighthouse, "text").read("claims/c003.txt").split())


def test_a_group_with_an_early_piece_is_shown_on_the_day(lighthouse: Path) -> None:
    """Only the later piece goes."""
    edit(lighthouse / "lighthouse.py", *LATER["a piece beside an early one of the same bearing"])
    built = build(lighthouse)
    page = built.read("claims/c003.html")

    assert [] == built.said
    assert 1 == page.count("case-bearing-qualifies")
    assert 1 == page.count('<p class="case-later">')
    assert not re.search(r'<div class="[^"]*case-later', page)
    assert "case-nothing" not in page


def test_a_chain_that_is_not_inferred_is_not_called_so(lighthouse: Path) -> None:
    """What the article says of itself is told as its own account."""
    edit(lighthouse / "lighthouse.py", "known=Ground.INFERRED", "known=Ground.STATED")
    built = build(lighthouse)

    assert [] == built.said
    assert "How it is known: stated" in built.words("claims/c003.html")
    assert "is inferred" not in built.words("claims/c003.html")


def test_a_table_of_verdicts_follows_the_clock_unless_it_is_about_both(lighthouse: Path) -> None:
    """Without a column of the day there is nothing to choose between."""
    table = "```{{case:table}} claims\n:columns: id {0}\n{1}```\n\n"
    both = "verdict_then verdict"
    asked = ((both, ""), (both, ":both-clocks:\n"), ("verdict", ""))
    text = "# Grounds\n\n" + "".join(table.format(*one) for one in asked)
    built = build(with_grounds(lighthouse, text))
    tables = built.read("grounds.html").split("<table")[1:]

    assert [] == built.said
    # A heading and three claims.
    assert [(4, 4), (0, 0), (0, 0)] == [
        (one.count("case-then"), one.count("case-since")) for one in tables
    ]
    assert 3 == sum("On all that is known" in one for one in tables)


ONLY = """\
# All claims

```{case:table} claims
:columns: id text
```

````{only} singlehtml or latex
Every claim follows in full.

```{case:records} claims
```
````
"""


def test_what_other_builders_show_is_not_drawn(lighthouse: Path) -> None:
    """A page of all claims has its table in HTML, and every claim its own page."""
    (lighthouse / "claims" / "index.md").write_text(ONLY, encoding="utf-8")
    built = build(lighthouse)
    page = built.read("claims/index.html")

    assert [] == built.said
    assert "case-chain" not in page
    assert "Every claim follows" not in page
    assert 'id="case-claim-' not in page
    assert 'id="case-assessment-' not in page
    assert {"C001": "c001.html", "C002": "c002.html", "C003": "c003.html"}.items() <= (
        built.links("claims/index.html").items()
    )
    for number in "13":
        assert "case-chain" in built.read(f"claims/c00{number}.html")
    assert (
        "case:provenance",
        "P001",
        "claims/c001.html#case-provenance-p001",
        "C001: paraphrase",
    ) in inventory(built)
    # The page itself is kept where nothing of it changed.
    kept = pages(built)
    assert ([], kept) == (build(lighthouse).said, pages(built))


def test_what_other_builders_show_makes_no_place(lighthouse: Path) -> None:
    """Set out twice, but once for each builder, a record has one place in all of them."""
    more = "---\norphan: true\n---\n\n# More\n\n````{only} latex\n```{case:records} "
    zmore = lighthouse / "zmore.md"
    zmore.write_text(f"{more}reasons\n```\n````\n", encoding="utf-8")
    assert [] == build(lighthouse).said

    edit(lighthouse / "tables.md", "```{case:records} voices\n```\n", "")
    zmore.write_text(f"{more}voices\n```\n````\n", encoding="utf-8")
    built = build(lighthouse)
    assert [
        "WARNING: none of the 2 voices has a place on any page; set them out with case:records "
        "voices [case.orphan]"
    ] == built.said
    assert "The station log" not in built.links("index.html")


@pytest.mark.parametrize(
    ("builder", "name", "mark"),
    [
        ("singlehtml", "index.html", 'id="case-provenance-p001"'),
        ("latex", "lighthouse.tex", r"\label{\detokenize{claims/index:case-provenance-p001}}"),
    ],
)
def test_what_a_builder_shows_alone_is_drawn_by_it(
    builder: str, name: str, mark: str, lighthouse: Path
) -> None:
    """There the claims have their places, once, and what they rest on with them."""
    (lighthouse / "claims" / "index.md").write_text(ONLY, encoding="utf-8")
    built = build(lighthouse, builder)

    assert [] == built.said
    assert "Every claim follows in full." in built.read(name)
    assert 1 == built.read(name).count(mark)
