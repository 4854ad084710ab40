"""
The invented letter is built with every builder, and each output is read as its readers would.

What has to be found is computed from the records, so that no number here can grow stale.
"""

from __future__ import annotations

import html as html_entities
import importlib.util
import json
import re
import shutil
from dataclasses import fields, is_dataclass
from posixpath import normpath
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from test_sphinxext import PACKAGE, ROOTS, Built, build, edit, inventory

from casebook.records import Claim, Record, Section
from casebook.sphinxext.queries import anchor_of, title_of
from casebook.vocabulary import Kind, Phase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from casebook.books import Book

PROSE = (
    "label", "title", "gist", "text", "definition", "description", "caution", "promise",
    "reality", "matters", "note", "reason", "attribution_reason", "would_change", "finding",
    "argument", "locator",
)  # fmt: skip
"""The fields whose texts a reader is meant to read."""

ADDRESS = "https://example.org/letter"
"""The one address of the records."""


class Output(NamedTuple):
    """How the output of a builder is read."""

    #: The files that readers read.
    files: str
    #: What begins and ends a mark, as a regular expression.
    marks: str
    #: What stands for a character that the format needs itself.
    signs: Mapping[str, str] = {}


TAGS = "<[^>]*>"
OUTPUTS = {
    "html": Output("*.html", TAGS),
    "dirhtml": Output("*.html", TAGS),
    "singlehtml": Output("*.html", TAGS),
    "json": Output("*.fjson", TAGS, {r"\"": '"', r"\n": "\n", r"\u201c": '"', r"\u201d": '"',
                                    r"\u2019": "'", r"\u203a": ">"}),
    "epub": Output("*.xhtml", TAGS),
    "xml": Output("*.xml", TAGS),
    "text": Output("*.txt", "(?!)"),
    "man": Output("*.1", "(?!)", {r"\(aq": "'", r"\(dq": '"', r"\&": "", r"\-": "-"}),
    "latex": Output("*.tex", "(?!)", {r"\&": "&"}),
    "texinfo": Output("*.texi", "(?!)"),
}  # fmt: skip
"""The builders that show pages."""

SITES = {"html": "*.html", "dirhtml": "*.html", "singlehtml": "*.html", "epub": "*.xhtml"}
"""The builders whose files link to each other."""

SETTINGS = ("-D", "version=1", "-D", "copyright=The keeper")
"""What an electronic book must have."""


def load_book() -> Book:
    """Give the records of the project."""
    spec = importlib.util.spec_from_file_location("lamp", ROOTS / "lighthouse" / "lighthouse.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    book: Book = module.BOOK
    return book


BOOK = load_book()


def texts_of(part: object) -> Iterator[str]:
    """Give every text of a record, and of its parts, that pages show."""
    if isinstance(part, Claim):
        # The text of a claim has its quantities and dates put in.
        yield part.text
    for one in fields(part):  # type: ignore[arg-type] # Every part is a dataclass.
        value = getattr(part, one.name)
        template = isinstance(part, Claim) and one.name == "gist"
        # The project shows no table of its sections, which would show these.
        unshown = isinstance(part, Section) and one.name == "gist"
        if one.name in PROSE and isinstance(value, str) and not template and not unshown:
            yield value
        for inner in value if isinstance(value, tuple) else ():
            if is_dataclass(inner):
                yield from texts_of(inner)


def records() -> Iterator[Record]:
    """Give every record that pages show: of each kind, in the order of the book."""
    for kind in BOOK.by_kind:
        yield from BOOK.of_kind(kind)


def folded(text: str) -> str:
    """Make white space and quotation marks alike."""
    text = text.translate(str.maketrans("‘’“”„", '\'\'"""'))
    return " ".join(text.split())


def lacking(shown: str) -> dict[str, list[str]]:
    """Give each record that is not shown with all its texts, and the texts that lack."""
    shown = folded(shown)

    def is_shown(text: str) -> bool:
        """Say whether a text is shown; the name of a link of a chain begins with a capital."""
        return folded(text) in shown or folded(text[:1].upper() + text[1:]) in shown

    found = {
        f"{record.kind_name} {record.id}": [
            text for text in texts_of(record) if text and not is_shown(text)
        ]
        for record in records()
    }
    return {name: texts for name, texts in found.items() if texts}


def read(built: Built, output: Output) -> str:
    """Give what all files of an output say, without their marks."""
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in sorted(built.output.rglob(output.files))
    )
    text = re.sub(output.marks, "", text)
    for sign, character in output.signs.items():
        text = text.replace(sign, character)
    return html_entities.unescape(text)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one copy of the project for all builds, so that its pages are read once."""
    folder = tmp_path_factory.mktemp("builders")
    return shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse")


@pytest.fixture(scope="module")
def outputs(project: Path) -> dict[str, Built]:
    """Give the project built with every builder that shows pages."""
    return {builder: build(project, builder, *SETTINGS) for builder in OUTPUTS}


@pytest.mark.parametrize("builder", OUTPUTS)
def test_every_builder_shows_every_record_in_silence(
    builder: str, outputs: dict[str, Built]
) -> None:
    """All kinds of record with all their texts, whatever the form of the output."""
    built = outputs[builder]
    shown = read(built, OUTPUTS[builder])

    assert ([], 0) == (built.said, built.code)
    assert {} == lacking(shown)
    for record in records():
        if record.kind_name in {"claim", "segment"}:
            assert record.id in shown


@pytest.mark.parametrize("builder", OUTPUTS)
def test_each_text_of_a_claim_stands_once_where_it_is_set_out(
    builder: str, outputs: dict[str, Built]
) -> None:
    """What only the place of a claim shows is neither lost nor doubled by any builder."""
    shown = folded(read(outputs[builder], OUTPUTS[builder]))
    # Where claims have pages, this project sets them out a second time in a list.
    times = 1 if builder in {"singlehtml", "man", "latex", "texinfo"} else 2

    assert {one.id: times for one in BOOK.assessments} == {
        one.id: shown.count(folded(one.would_change)) for one in BOOK.assessments
    }


@pytest.mark.parametrize("builder", SITES)
def test_every_link_leads_to_a_file_and_an_anchor_in_it(
    builder: str, outputs: dict[str, Built]
) -> None:
    """Every address of every page is followed, and every record is a target."""
    folder = outputs[builder].output
    files = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob(SITES[builder])
    }
    anchors = {name: set(re.findall(r'\bid="([^"]+)"', text)) for name, text in files.items()}
    broken = []
    for name, whole in files.items():
        # Sphinx itself draws the contents beside the one page of singlehtml, wrongly.
        text = whole.partition('role="main">')[2] if builder == "singlehtml" else whole
        text = text.partition('<div class="sphinxsidebar"')[0]
        for address in re.findall(r'<a [^>]*href="([^"]*)"', text):
            path, _, anchor = unquote(html_entities.unescape(address)).partition("#")
            if path.startswith(("http:", "https:")):
                continue
            target = normpath(f"{name}/../{path}").removeprefix("./") if path else name
            target = f"{target}/index.html" if (folder / target).is_dir() else target
            target = target.removeprefix("./")
            if not (folder / target).is_file() or (anchor and anchor not in anchors[target]):
                broken.append((name, address))

    assert [] == broken
    everywhere = set().union(*anchors.values())
    assert [] == [
        record.id
        for record in records()
        if record.kind_name != "name" and anchor_of(record.kind_name, record.id) not in everywhere
    ]


def test_every_link_of_a_printed_book_has_its_target(outputs: dict[str, Built]) -> None:
    """LaTeX would only tell of it when the book is set."""
    text = outputs["latex"].read("lighthouse.tex")
    name = r"\\detokenize\{([^}]*)\}"
    labels = set(re.findall(rf"\\label\{{{name}\}}", text))

    assert set(re.findall(rf"\\hyperref\[{name}\]", text)) <= labels
    for record in records():
        if record.kind_name != "name":
            anchor = anchor_of(record.kind_name, record.id)
            assert any(label.endswith(f":{anchor}") for label in labels), anchor


def test_no_address_within_the_book_stands_in_a_manual(outputs: dict[str, Built]) -> None:
    """A page of a manual has no links, and what a link would lead to says nothing there."""
    text = outputs["man"].read("lighthouse.1")

    assert "as C001 says." in text
    assert {r"https://\:example\:.org/\:letter"} == set(re.findall(r"<([^>]*)>", text))


@pytest.mark.parametrize(("builder", "name"), [("text", "tables.txt"), ("man", "lighthouse.1")])
def test_a_caption_is_no_heading(builder: str, name: str, outputs: dict[str, Built]) -> None:
    """The writers of plain text know titles of sections only, and would make it one."""
    text = outputs[builder].read(name)

    assert "Every claim" in text
    assert "Every claim\n^" not in text
    assert ".SH Every claim" not in text


def test_an_electronic_book_is_sound(outputs: dict[str, Built]) -> None:
    """Every page is XML, everything is listed, and nothing needs a browser."""
    folder = outputs["epub"].output
    listed = ET.parse(folder / "content.opf")  # noqa: S314 - the build has just written it.
    names = {one.attrib["href"] for one in listed.iter("{http://www.idpf.org/2007/opf}item")} - {
        "toc.ncx",
        "nav.xhtml",
    }
    for path in folder.rglob("*.xhtml"):
        ET.parse(path)  # noqa: S314 - the same.
        text = path.read_text(encoding="utf-8")
        assert "<input" not in text
        assert "case-nothing" not in text

    pages = {path.relative_to(folder).as_posix() for path in folder.rglob("*.xhtml")}
    assert pages - {"nav.xhtml"} <= names
    assert {f"claims/{claim.id.lower()}.xhtml" for claim in BOOK.claims} <= pages


def test_an_electronic_book_offers_no_files(project: Path, tmp_path: Path) -> None:
    """It is closed before files could be put beside its pages."""
    source = shutil.copytree(project, tmp_path / "lighthouse")
    edit(source / "index.md", "```{case:show}", "```{case:downloads}\n```\n\n```{case:show}")
    built = build(source, "epub", *SETTINGS)

    assert [
        "index.md:14: WARNING: case:downloads shows nothing with the builder epub; put it into an "
        "only directive for html and not epub [case.form]"
    ] == built.said
    assert "sources.bib" not in built.read("index.xhtml")
    assert not (built.output / "_downloads").exists()


def test_the_addresses_of_sources_are_checked(project: Path) -> None:
    """The builder that follows links meets those of records, each once, and none of ours."""
    built = build(project, "linkcheck", "-D", "linkcheck_ignore=https://example.org/.*")
    met = [json.loads(line) for line in built.read("output.json").splitlines()]

    assert ([], 0) == (built.said, built.code)
    addresses = {source.url for source in BOOK.sources if source.url}
    assert addresses == {ADDRESS}
    assert addresses == {one["uri"] for one in met if one["status"] == "ignored"}
    assert set() == {one["uri"] for one in met if one["status"] not in {"ignored", "unchecked"}}


def test_no_text_of_a_record_is_run_as_an_example(project: Path) -> None:
    """The builder that runs examples finds those of the prose alone."""
    extensions = "extensions=myst_parser,casebook.sphinxext,sphinx.ext.doctest"
    built = build(project, "doctest", "-D", extensions, anew="-doctest")

    assert ([], 0) == (built.said, built.code)
    assert "0 tests" in built.read("output.txt")


@pytest.mark.parametrize("builder", ["changes", "pickle"])
def test_other_builders_of_sphinx_have_nothing_to_say(builder: str, project: Path) -> None:
    """They come with Sphinx, and an author may try any."""
    built = build(project, builder, *SETTINGS)

    assert ([], 0) == (built.said, built.code)


def own_words() -> set[str]:
    """Give every word that the code of the extension marks for translation, as Babel sees it."""
    keywords = {"_": None, "marked": None}
    found = extract_from_dir(PACKAGE / "casebook" / "sphinxext", keywords=keywords)
    return {str(message) for _path, _line, message, _comments, _context in found}


@pytest.fixture(scope="module")
def catalogues(project: Path) -> dict[str, Catalog]:
    """Give what translators get, by name."""
    # Sphinx refuses the doctrees of other builders here.
    built = build(project, "gettext", anew="-catalogues")
    assert [] == built.said
    found = {}
    for path in sorted(built.output.glob("*.pot")):
        with path.open("rb") as file:
            found[path.stem] = read_po(file)
    return found


def test_translators_get_every_text_of_every_record(catalogues: dict[str, Catalog]) -> None:
    """A label within a line is met as a paragraph is, and words of vocabularies are too."""
    met = {message.id for catalogue in catalogues.values() for message in catalogue}
    texts = {text for record in records() for text in texts_of(record) if text}
    words = {text for word in (*Kind, *Phase) for text in (word.label, word.definition)}

    assert set() == (texts | words) - met
    assert {"the station log", "at least 310 nights", "Paragraph 2, sentence"} <= met


def test_translators_get_every_word_of_the_extension(catalogues: dict[str, Catalog]) -> None:
    """They are in a catalogue of their own, whatever the pages show of them."""
    met = {message.id for message in catalogues["casebook"] if message.id}

    assert own_words() == met
    assert {"Claims", "Where it is said", "Which clock do you want to read?"} <= met


def test_translators_are_led_to_the_place_that_asks(catalogues: dict[str, Catalog]) -> None:
    """Each text says in which line of which page it is shown, and no file is without a name."""
    label = catalogues["index"].get("slow drift")

    assert label is not None
    assert [3] == [line for path, line in label.locations if path.endswith("lighthouse/index.md")]
    for catalogue in catalogues.values():
        assert all(path for message in catalogue for path, _line in message.locations)


def translate(catalogues: dict[str, Catalog], folder: Path) -> None:
    """Translate everything into a language that puts brackets around it."""
    folder.mkdir(parents=True)
    for name, catalogue in catalogues.items():
        translated = Catalog(locale="de", fuzzy=False)
        for message in catalogue:
            if isinstance(message.id, str) and message.id:
                translated.add(message.id, f"⟨{message.id}⟩")
        with (folder / f"{name}.po").open("wb") as file:
            write_po(file, translated)


@pytest.fixture(scope="module")
def translated(catalogues: dict[str, Catalog], tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Give the project in another language."""
    folder = tmp_path_factory.mktemp("translated")
    source = shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse")
    translate(catalogues, source / "locales" / "de" / "LC_MESSAGES")
    return build(source, "html", "-D", "language=de")


def test_nothing_that_is_read_stays_untranslated(translated: Built) -> None:
    """With everything in brackets, what stands outside of them is no word of a record or ours."""
    assert [] == translated.said
    left = {}
    for path in sorted(translated.output.rglob("*.html")):
        if path.stem in {"genindex", "search"}:
            continue
        text = path.read_text(encoding="utf-8")
        text = text.partition('role="main">')[2].partition('<div class="clearer">')[0]
        # A citation is set by a style, in the language of the style.
        text = re.sub(r'<p class="case-citation">.*?</p>', "", text, flags=re.DOTALL)
        # So are its forms for reference managers.
        text = re.sub(r'<details class="case-cite">.*?</details>', "", text, flags=re.DOTALL)
        text = text.replace("Harbour Board et al.", "")
        said = [re.sub(TAGS, "", text)]
        said += re.findall(r'(?:title|data-label|value)="([^"]*)"', text)
        for one in said:
            rest = html_entities.unescape(one)
            before = ""
            while rest != before:
                before, rest = rest, re.sub("⟨[^⟨⟩]*⟩", "", rest)
            words = set(re.findall("[A-Za-z]{2,}", rest))
            # These are a heading of Sphinx and the values of the switch.
            words -= {"Link", "to", "this", "heading", "table", "both", "then", "since"}
            if words:
                left[path.name] = words
    assert {} == left


def test_a_translated_page_of_a_record_is_titled_in_the_language(translated: Built) -> None:
    """So are its entry in the search, in the inventory, and links to it by its label."""
    title = "C003: ⟨The new horn made the lamp needless.⟩"

    assert f"<title>{title}" in translated.read("claims/c003.html")
    assert title in translated.links("index.html")
    assert title in {name for kind, *_, name in inventory(translated) if kind == "case:claim"}
    assert json.dumps(title) in translated.read("searchindex.js")


def test_a_project_may_translate_the_words_of_the_extension_alone(tmp_path: Path) -> None:
    """The records then stay as they are."""
    source = shutil.copytree(ROOTS / "lighthouse", tmp_path / "lighthouse")
    folder = source / "locales" / "de" / "LC_MESSAGES"
    catalogue = Catalog(locale="de", fuzzy=False)
    catalogue.add("Where it is said", "Wo es steht")
    folder.mkdir(parents=True)
    with (folder / "casebook.po").open("wb") as file:
        write_po(file, catalogue)
    built = build(source, "html", "-D", "language=de")

    assert [] == built.said
    assert "Wo es steht The lamp, paragraph 2, sentence 1 (S002)" in built.words("claims/c001.html")


@pytest.fixture
def neighbour(tmp_path: Path, outputs: dict[str, Built]) -> Path:
    """Give another project, which knows where the first one is."""
    source = tmp_path / "neighbour"
    source.mkdir()
    found = outputs["html"].output / "objects.inv"
    (source / "conf.py").write_text(
        'extensions = ["sphinx.ext.intersphinx", "myst_parser"]\n'
        'html_theme = "basic"\n'
        f'intersphinx_mapping = {{"lamp": ("https://lamp.example/", "{found}")}}\n',
        encoding="utf-8",
    )
    return source


def shown_links(built: Built) -> list[tuple[str, str]]:
    """Give address and text of each link to the other project."""
    found = re.findall(
        r'href="https://lamp.example/([^"]*)"[^>]*>(.*?)</a>',
        built.read("index.html"),
    )
    return [(address, html_entities.unescape(re.sub(TAGS, "", text))) for address, text in found]


def assert_links(neighbour: Path, lines: list[str], target: Built) -> None:
    """Assert that a page of these lines links to every record as it is titled there."""
    (neighbour / "index.md").write_text(f"# Links\n\n{''.join(lines)}", encoding="utf-8")
    built = build(neighbour)

    assert [] == built.said
    assert [(address, folded(title)) for address, title in expected_links(target)] == [
        (address, folded(text)) for address, text in shown_links(built)
    ]


def expected_links(built: Built) -> list[tuple[str, str]]:
    """Give address and title of each record, in the order of the book."""
    places = {(kind, id): address for kind, id, address, _name in inventory(built)}
    return [
        (places[f"case:{one.kind_name}", str(one.id)], title_of(one))
        for one in records()
        if one.kind_name != "name"
    ]


def test_a_project_with_the_extension_links_to_every_record(
    neighbour: Path, outputs: dict[str, Built]
) -> None:
    """It has a book of its own, with the same ids, and says whose record it means."""
    shutil.copy(ROOTS / "lighthouse" / "lighthouse.py", neighbour)
    with (neighbour / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(
            "import sys\n"
            f"sys.path.insert(0, {str(neighbour)!r})\n"
            'extensions += ["casebook.sphinxext"]\n'
            'casebook_book = "lighthouse:BOOK"\n'
            'suppress_warnings = ["case.orphan"]\n'
        )
    lines = [
        f"- {{external+lamp:case:{one.kind_name}}}`{one.id}`\n"
        for one in records()
        if one.kind_name != "name"
    ]
    assert_links(neighbour, lines, outputs["html"])


@pytest.mark.parametrize(
    "form",
    [
        "{{external+lamp:ref}}`{label}`",
        "[](inv:lamp:std:label#{label})",
        "[](inv:lamp:case:{kind}#{id})",
    ],
)
def test_a_project_without_the_extension_links_to_every_record(
    form: str, neighbour: Path, outputs: dict[str, Built]
) -> None:
    """By a standard label, and by an address of MyST."""
    lines = [
        "- "
        + form.format(label=anchor_of(one.kind_name, one.id), kind=one.kind_name, id=one.id)
        + "\n"
        for one in records()
        if one.kind_name != "name"
    ]
    assert_links(neighbour, lines, outputs["html"])


def search_index(built: Built) -> dict[str, Any]:
    """Give the index that the search of a site reads."""
    text = built.read("searchindex.js")
    index: dict[str, Any] = json.loads(text.removeprefix("Search.setIndex(").removesuffix(")"))
    return index


def stems(text: str) -> set[str]:
    """Give the words of a text as the index of the search keeps them."""
    from sphinx.search.en import SearchEnglish  # noqa: PLC0415 - only the search needs it.

    language = SearchEnglish({})
    words = language.split(text)
    kept = {word for word in words if language.word_filter(word.lower())}
    return {language.stem(word.lower()) for word in kept}


def test_the_search_finds_every_record_by_id_and_by_word(outputs: dict[str, Built]) -> None:
    """Each word of each text leads to a page, and each claim to its own."""
    index = search_index(outputs["html"])
    found: dict[str, set[str]] = {}
    for terms in (index["terms"], index["titleterms"]):
        for term, numbers in terms.items():
            listed = numbers if isinstance(numbers, list) else [numbers]
            found.setdefault(term, set()).update(index["docnames"][number] for number in listed)

    places = {(kind, id): address for kind, id, address, _name in inventory(outputs["html"])}
    for record in records():
        # A section has its title for a name, and a chapter for its place.
        if record.kind_name not in {"name", "section"}:
            address = places[f"case:{record.kind_name}", str(record.id)]
            page = address.partition(".html")[0]
            for stem in stems(record.id):
                assert page in found.get(stem, ()), record.id
    texts = [text for record in records() for text in texts_of(record)]
    assert set() == {stem for text in texts for stem in stems(text)} - found.keys()
    for claim in BOOK.claims:
        page = f"claims/{claim.id.lower()}"
        assert page in found[claim.id.lower()]
        assert all(page in found[stem] for stem in stems(claim.text))
        assert [[index["docnames"].index(page), None]] == index["alltitles"][
            next(title for title in index["alltitles"] if title.startswith(f"{claim.id}: "))
        ]


def test_the_search_calls_records_without_a_page_by_their_names(outputs: dict[str, Built]) -> None:
    """A record that shares a page is an object of the search, named as readers know it."""
    index = search_index(outputs["html"])
    # Sphinx keeps what stands before the last full stop of a name apart.
    named = {
        (folded(html_entities.unescape(f"{lead}.{name}" if lead else name)), anchor)
        for lead, objects in index["objects"].items()
        for _page, _kind, _priority, anchor, name in objects
    }
    paged = {"claim", "provenance", "assessment", "name"}
    apart = [record for record in records() if record.kind_name not in paged]

    assert {} == {
        record.id: key
        for record in apart
        if (key := (folded(title_of(record)), anchor_of(record.kind_name, record.id))) not in named
    }
    types = {name.split(":")[1] for name in index["objtypes"].values() if name.startswith("case:")}
    assert {record.kind_name for record in apart} <= types


THEMES = ("basic", "furo")


@pytest.fixture(scope="module", params=THEMES)
def themed(request: pytest.FixtureRequest, project: Path) -> Built:
    """Give the project in a theme."""
    theme = str(request.param)
    return build(project, "html", "-D", f"html_theme={theme}", anew=f"-{theme}")


def test_pages_of_records_follow_each_other_in_the_order_of_the_book(themed: Built) -> None:
    """Each names the one before and the one after, in the text and to the browser."""
    ids = [claim.id for claim in BOOK.claims]
    for before, here, after in zip([None, *ids], ids, [*ids[1:], None], strict=False):
        page = themed.read(f"claims/{here.lower()}.html")
        for relation, words, other in (("prev", "Previous", before), ("next", "Next", after)):
            address = f"{other.lower()}.html" if other else ""
            listed = re.findall(rf'<link rel="{relation}"[^>]* href="([^"]*)"', page)
            assert ([address] if other else []) == listed
            assert bool(other) == (f"{words}: " in page)
        trail = re.search(r'<p class="case-trail">(.*?)</p>', page)
        assert trail is not None
        assert 'href="index.html"' in trail[1]
        assert "case-section-" in trail[1]


def test_pages_of_prose_follow_the_contents(themed: Built) -> None:
    """A page of records among them neither breaks the chain nor joins it."""
    order = ["index", "lamp", "tables", "claims/index"]
    for place, here in enumerate(order):
        page = themed.read(f"{here}.html")
        for relation, other in (("prev", place - 1), ("next", place + 1)):
            found = re.findall(rf'<link rel="{relation}"[^>]* href="([^"]*)"', page)
            wanted = [f"{order[other]}.html"] if 0 <= other < len(order) else []
            assert wanted == [normpath(f"{here}/../{address}") for address in found]


def test_the_contents_name_the_pages_and_no_record(themed: Built) -> None:
    """They stand on the page of a record too, where the theme has a sidebar."""
    page = themed.read("claims/c001.html")
    front = themed.read("index.html")

    for name in ("lamp", "tables", "claims/index"):
        assert f'href="{name}.html"' in front
    if "sidebar-tree" in page:
        tree = page.partition('class="sidebar-tree"')[2].partition("</div>")[0]
        assert 'href="../lamp.html"' in tree
        assert "c002.html" not in tree
