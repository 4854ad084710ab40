"""
The files that the site offers, and its data dictionary, follow from the records and the types.

A small project stands for the site: it has the two extensions and the page that tells search
engines of the files.
"""

from __future__ import annotations

import gzip
import json
import os
import pickle
import re
import sqlite3
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

import casebook
from casebook import book
from casebook.formats import FORMATS, files_of
from casebook.views.tables import specs

ROOT = Path(__file__).parents[1]

CONF = """
import sys
extensions = ["casebook.sphinxext", "dictionary", "exports", "site_head"]
casebook_book = "casebook.data:BOOK"
casebook_address = "https://example.org/book/"
html_baseurl = casebook_address
html_theme = "basic"
exports_earlier = "kept"
# The records themselves are set out nowhere here.
suppress_warnings = ["case.orphan"]
"""
PAGES = {
    "index": "Home\n====\n\n.. toctree::\n\n   data/index\n   data/dictionary\n",
    "data/index": "Data\n====\n\n.. files:: formats\n\n.. files:: tables\n\n.. files:: earlier\n\n"
    ".. files:: sums\n",
    "data/dictionary": "Dictionary\n==========\n\n.. dictionary::\n",
}


class Made(NamedTuple):
    """A project that was built."""

    source: Path
    html: Path

    def page(self, name: str) -> str:
        """Give a page."""
        return (self.html / f"{name}.html").read_text(encoding="utf-8")

    @property
    def files(self) -> dict[str, bytes]:
        """Give every file that is offered, by its path, the list of digests left out."""
        folder = self.html / "files"
        return {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != "SHA256SUMS"
        }


def make(folder: Path, conf: str = CONF) -> Made:
    """Write the project."""
    source = folder / "docs"
    for name, text in PAGES.items():
        path = source / f"{name}.rst"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (source / "conf.py").write_text(conf, encoding="utf-8")
    return Made(source, folder / "html")


def build(made: Made, builder: str = "html") -> str:
    """Build it without a warning, and give what the builder says."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-W", "--keep-going", "-b", builder),
            *("-d", made.html.parent / f"doctrees-{builder}", made.source),
            made.html.parent / builder,
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT / "docs" / "_ext"), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert 0 == done.returncode, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Give the project, built once."""
    made = make(tmp_path_factory.mktemp("site"))
    build(made)
    return made


def test_every_format_is_offered(site: Made) -> None:
    """With the very bytes that the package exports."""
    for one in FORMATS.values():
        for file in files_of(book, one.name, base="https://example.org/book/"):
            name = f"{one.name}/{file.name}" if one.several else file.name
            assert file.content == site.files[name], name


def test_an_archive_holds_all_files_of_its_format(site: Made) -> None:
    """So that one click brings the whole."""
    with zipfile.ZipFile(site.html / "files" / "casebook-csv.zip") as together:
        assert together.testzip() is None
        held = {name: together.read(name) for name in together.namelist()}

    assert {
        file.name: file.content for file in files_of(book, "csv", base="https://example.org/book/")
    } == held


def test_the_files_open(site: Made) -> None:
    """As they lie in the site."""
    assert 364 == len(json.loads(site.files["casebook.json"])["claims"])
    with sqlite3.connect(site.html / "files" / "casebook.sqlite") as db:
        assert (364,) == db.execute("SELECT count(*) FROM claims").fetchone()
    db.close()


def test_the_digests_are_those_of_the_files(site: Made) -> None:
    """Each of them has its line, and the page shows those of the main files."""
    lines = (site.html / "files" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    found = {name: digest for digest, name in (line.split("  ") for line in lines)}

    assert {name: sha256(content).hexdigest() for name, content in site.files.items()} == found
    page = site.page("data/index")
    for name in ("casebook.json", "casebook-csv.zip", "casebook.nq"):
        assert f"{found[name]}  {name}" in page


def test_every_link_leads_to_a_file(site: Made) -> None:
    """Relative to the page, so that it works from a folder on a disk too."""
    links = re.findall(r'<a class="reference download" href="([^"]*)"', site.page("data/index"))

    assert len(links) > 2 * len(FORMATS)
    assert {one for one in links if not (site.html / "data" / one).is_file()} == set()
    assert "../files/csv/claims.csv" in links


def test_search_engines_are_told_of_the_files(site: Made) -> None:
    """In the words of schema.org, with an address, a type and a digest for each."""
    [block] = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', site.page("data/index")
    )
    data = json.loads(block)
    found = {one["name"]: one for one in data["distribution"]}

    assert "https://example.org/book/" == data["identifier"]
    assert book.editions.ids[-1] == data["version"]
    assert len(FORMATS) == len(found)
    assert (
        "https://example.org/book/files/casebook.sqlite" == found["casebook.sqlite"]["contentUrl"]
    )
    assert "application/zip" == found["casebook-csv.zip"]["encodingFormat"]
    assert "application/ld+json" == found["casebook.jsonld"]["encodingFormat"]
    assert sha256(site.files["casebook.json"]).hexdigest() == found["casebook.json"]["sha256"]


def test_every_column_stands_in_the_dictionary(site: Made) -> None:
    """With an anchor, its type, its meaning and its words; references lead to tables."""
    page = site.page("data/dictionary")
    ids = set(re.findall(r'id="([^"]*)"', page))
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", page).replace("&quot;", '"'))

    for spec in specs():
        name = spec.name.replace("_", "-")
        assert name in ids
        for column in spec.columns:
            assert f"{name}.{column.name.replace('_', '-')}" in ids, (spec.name, column.name)
            for word in column.words or ():
                assert f">{word.value}</span>" in page, (spec.name, column.name)
    assert set(re.findall(r'href="#([a-z.-]+)"', page)) <= ids
    assert "What the statement itself asserts" not in text
    assert "In JSON and in Python: the list chain of a provenance" in text
    assert "In JSON and in Python: the list evidence of an assessment, in order" in text


def test_the_dictionary_is_read_anew_when_a_type_changes(site: Made) -> None:
    """It depends on the modules that it tells of."""
    env = pickle.loads(  # noqa: S301 - this test has had it written.
        (site.html.parent / "doctrees-html" / "environment.pickle").read_bytes()
    )
    package = Path(casebook.__file__).parent
    known = {(site.source / one).resolve() for one in env.dependencies["data/dictionary"]}

    for name in ("records", "values", "vocabulary", "views/shape", "views/tables"):
        assert (package / f"{name}.py").resolve() in known, name


def test_a_second_build_leaves_the_files_alone(tmp_path: Path) -> None:
    """It repairs one that is gone, and gives the same bytes again."""
    made = make(tmp_path)
    build(made)
    before = made.files
    at = (made.html / "files" / "casebook.json").stat().st_mtime_ns
    build(made)
    assert at == (made.html / "files" / "casebook.json").stat().st_mtime_ns

    (made.html / "files" / "sources.bib").unlink()
    build(made)

    assert before == made.files


def test_an_earlier_edition_stays_on_offer(tmp_path: Path) -> None:
    """A page that is there already names it as soon as it is kept."""
    made = make(tmp_path)
    build(made)
    assert "No earlier edition is kept here yet" in made.page("data/index")
    kept = made.source / "kept" / "2026.11.0.json.gz"
    kept.parent.mkdir()
    kept.write_bytes(gzip.compress(b"{}", mtime=0))

    build(made)

    assert kept.read_bytes() == made.files["editions/2026.11.0.json.gz"]
    page = made.page("data/index")
    assert 'href="../files/editions/2026.11.0.json.gz"' in page
    assert sha256(kept.read_bytes()).hexdigest() in page
    kept.unlink()
    build(made)
    assert "editions/2026.11.0.json.gz" not in made.files


def test_a_format_whose_library_is_missing_is_left_out(tmp_path: Path) -> None:
    """The page names what there is, and the build does not fail."""
    made = make(
        tmp_path, CONF.replace("import sys\n", "import sys\nsys.modules['pyarrow'] = None\n")
    )
    build(made)

    assert not [name for name in made.files if "parquet" in name]
    assert "parquet" not in made.page("data/index")
    assert "casebook.sqlite" in made.files


def test_a_builder_without_a_site_carries_no_files(tmp_path: Path) -> None:
    """It names the formats, and says where the files are."""
    made = make(tmp_path)
    build(made, "text")
    text = (tmp_path / "text" / "data" / "index.txt").read_text(encoding="utf-8")

    assert "The site of the casebook carries these files." in text
    assert "casebook.sqlite" in text
    assert not (tmp_path / "text" / "files").exists()


def test_what_an_interrupted_build_left_stops_no_other(tmp_path: Path) -> None:
    """The files are made anew, as if nothing had been kept."""
    made = make(tmp_path)
    build(made)
    [kept] = (tmp_path / "doctrees-html").glob("exports-*.json")
    before, whole = made.files, kept.read_bytes()

    for left in (whole[:100], b"", b"\xff"):
        kept.write_bytes(left)
        build(made)
        assert whole == kept.read_bytes()
        assert before == made.files
    assert [kept] == [one for one in kept.parent.iterdir() if "exports-" in one.name]
