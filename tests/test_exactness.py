"""
After any edit, exactly the pages that show something else are written, byte for byte as anew.

A project is edited at random, one edit after the other: its records, its pages, its settings.
After each edit it is built on top of the build before, by one process and by two, and now and
then by a second builder on the same doctrees or after a build that was killed. Every file of the
output is compared with a build from nothing of the same project, in another process with another
order of sets. What is compared otherwise than byte by byte stands in :func:`contents`, with the
reason.

In the usual run a few edits are made. Two variables of the environment ask for more::

    CASEBOOK_STEPS=200 CASEBOOK_SEED=7 python -m pytest tests/test_exactness.py -k sequence

``CASEBOOK_STEPS`` is the number of edits and ``CASEBOOK_SEED`` what the choices follow from; the
message of a failure names the seed, the step and the edit, so that it can be repeated. With
``CASEBOOK_FROM`` only the edits are made up to the step before that one, and nothing is built.
"""

from __future__ import annotations

import difflib
import os
import re
import shutil
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

import pytest
from edits import ROWS, Edit, Files, draw
from forked import Done, Job, Server

import casebook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PACKAGE = Path(casebook.__file__).parents[1]
ROOT = Path(__file__).parent / "sphinx_roots" / "lighthouse"
SEED = int(os.environ.get("CASEBOOK_SEED", "1"))
STEPS = int(os.environ.get("CASEBOOK_STEPS", "10"))
FROM = int(os.environ.get("CASEBOOK_FROM", "1"))

SECOND = ("text", "epub", "text", "epub", "dirhtml", "singlehtml", "latex")
"""The builders that follow on the doctrees of HTML; those of the requirement come most often."""

KILLS = ("source-read", "env-updated", "doctree-resolved", "html-page-context")
"""The events at which a build is killed: while it reads, between, and while it writes."""

BY_SPHINX = ("genindex", "search", "py-modindex")
"""The pages that Sphinx writes in every build."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="builds are forked")


class Servers(NamedTuple):
    """Two processes that build, each with its own order of sets."""

    #: Builds on top of earlier builds.
    on_top: Server
    #: Builds from nothing.
    anew: Server


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    """Give the processes that build."""
    with Server(PACKAGE, SEED + 1) as on_top, Server(PACKAGE, SEED + 2) as anew:
        yield Servers(on_top, anew)


@pytest.fixture
def project(tmp_path: Path, servers: Servers) -> Project:
    """Give a project to edit, built as it is at first."""
    return Project(tmp_path, servers)


class Result(NamedTuple):
    """An output and what led to it."""

    done: Done
    #: The contents of every file by its name.
    contents: dict[str, bytes]
    #: The pages whose files were written or deleted.
    written: frozenset[str]


class Project:
    """
    A project with all its outputs.

    Args:
        folder: Where everything is put.
        servers: What builds it.
    """

    def __init__(self, folder: Path, servers: Servers) -> None:
        """Copy the sources, with settings that leave more to compare."""
        self.folder = folder
        self.servers = servers
        self.files: Files = {
            path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
            for path in sorted(ROOT.rglob("*"))
            if path.suffix in {".py", ".md", ".rst"}
        }
        self.files["conf.py"] = self.files["conf.py"].replace(
            "html_copy_source = False",
            'html_copy_source = True\nversion = copyright = "1"\nlatex_elements = {"date": "1"}\n'
            # Sphinx sets quotes while it reads, and so for whatever builder reads first.
            "smartquotes_excludes = {}",
        )
        self.first = dict(self.files)
        self.apply(Edit("nothing", self.files))

    def apply(self, edit: Edit) -> None:
        """Bring the sources to the state after an edit, and touch no file besides."""
        for name in ("one", "two"):
            source = self.folder / name
            keep(source, edit.files)
            for touched in edit.touched & edit.files.keys():
                (source / touched).touch()
            for gone in self.files.keys() - edit.files.keys():
                (source / gone).unlink()
                # Sphinx leaves the output of a page that a person removed; so must its author
                # delete it, as is done here.
                page = gone.partition(".")[0]
                for output in self.folder.glob(f"{name}-*"):
                    for left in [*output.rglob(f"{page}.*"), *output.rglob(f"{page}/index.html")]:
                        left.unlink()
        self.files = edit.files

    def job(self, builder: str = "html", processes: int = 1) -> Job:
        """Give a build on top of the one before; with two processes it has its own folders."""
        name = "one" if processes == 1 else "two"
        source = self.folder / name
        return Job(
            str(source),
            f"{source}-{builder}",
            str(self.folder / f"doctrees-{name}"),
            builder,
            processes,
        )

    def on_top(self, builder: str = "html", processes: int = 1) -> Result:
        """Build on top of the build before."""
        job = self.job(builder, processes)
        output = Path(job.output)
        before = times(output)
        done = self.servers.on_top.build(job)
        after = times(output)
        written = {name for name in before | after if before.get(name) != after.get(name)}
        return Result(done, contents(output), frozenset(pages(written)))

    def anew(self, builder: str = "html") -> Result:
        """Build from nothing, and without the pages that an earlier build has generated."""
        self.begin_anew(builder)
        return self.end_anew()

    def begin_anew(self, builder: str = "html") -> None:
        """Begin to build from nothing."""
        clean = self.folder / "clean"
        shutil.rmtree(clean, ignore_errors=True)
        keep(clean / "one", self.files)
        self.servers.anew.begin(
            Job(str(clean / "one"), str(clean / "output"), str(clean / "doctrees"), builder)
        )

    def end_anew(self) -> Result:
        """Wait for the build from nothing."""
        done = self.servers.anew.end()
        return Result(done, contents(self.folder / "clean" / "output"), frozenset())


def keep(source: Path, files: Mapping[str, str]) -> None:
    """Write the files whose text differs."""
    for name, text in files.items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def contents(output: Path) -> dict[str, bytes]:
    """
    Give every file of an output, as it is but for three exceptions.

    Sphinx keeps words that no page has any more in the index of the search, with an empty list
    of pages. An EPUB is an archive that holds the times of its files, so what is compared are
    its parts. Where the settings have changed, Sphinx puts aside the digest of the old ones.
    """
    found: dict[str, bytes] = {}
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        if path.suffix == ".epub":
            with ZipFile(path) as archive:
                found |= {f"{name}/{part}": archive.read(part) for part in archive.namelist()}
        elif path.is_file() and name != ".buildinfo.bak":
            found[name] = path.read_bytes()
    if "searchindex.js" in found:
        index = re.sub(rb',"[^"]*":\[\]', b"", found["searchindex.js"])
        found["searchindex.js"] = re.sub(rb'"[^"]*":\[\],?', b"", index)
    return found


def times(output: Path) -> dict[str, int]:
    """Say when each file was written."""
    return {
        path.relative_to(output).as_posix(): path.stat().st_mtime_ns
        for path in output.rglob("*")
        if path.is_file()
    }


def pages(names: set[str]) -> set[str]:
    """Give the pages of HTML among files, without those that Sphinx writes in every build."""
    found = {name.removesuffix(".html") for name in names if name.endswith(".html")}
    return found - set(BY_SPHINX)


def difference(expected: Mapping[str, bytes], found: Mapping[str, bytes]) -> str:
    """Name the first file that differs, with a short comparison; empty where none does."""
    for name in sorted(expected.keys() | found.keys()):
        clean, own = (
            re.sub(r"(\],|\},|>)(?=.)", r"\1\n", one[name].decode(errors="replace")).splitlines()
            if name in one
            else []
            for one in (expected, found)
        )
        if name not in found:
            return f"{name} is missing"
        if name not in expected:
            return f"{name} is left over"
        if expected[name] != found[name]:
            lines = difflib.unified_diff(clean, own, "anew", "on top", n=2, lineterm="")
            return "\n".join([name, *[line[:200] for line in list(lines)[:40]]])
    return ""


def faults(done: Done) -> list[str]:
    """Give the warnings of this extension, which come in every build."""
    return sorted(line for line in done.said if "[case." in line)


def compare(on_top: Result, anew: Result, where: str) -> None:
    """Hold a build to the one from nothing."""
    assert 0 == on_top.done.code == anew.done.code, (
        f"{where}: exit codes {on_top.done.code} and {anew.done.code}\n"
        + "\n".join([*on_top.done.said, *anew.done.said][-30:])
    )
    found = difference(anew.contents, on_top.contents)
    assert not found, f"{where}: {found}"
    assert faults(anew.done) == faults(on_top.done), where


def compare_written(on_top: Result, before: Result, after: Result, edit: Edit, where: str) -> None:
    """
    Hold the pages that were written to those that differ between two builds from nothing.

    Sphinx itself reads and writes a page whose source is newer than its output, even where the
    text is the same, and with any page that it writes, the page whose contents name it.
    """
    names = before.contents.keys() | after.contents.keys()
    changed = pages(
        {name for name in names if before.contents.get(name) != after.contents.get(name)}
    )
    # The output of a page that a person removed is deleted before the build.
    changed -= {name.rpartition(".")[0] for name in edit.touched if name not in edit.files}
    by_hand = {name.rpartition(".")[0] for name in edit.touched}
    parents = {
        parent for docname in changed | by_hand for parent in on_top.done.parents.get(docname, ())
    }
    assert changed <= on_top.written, f"{where}: not written {changed - on_top.written}"
    more = on_top.written - changed - by_hand - parents
    assert not more, f"{where}: written without need: {sorted(more)}"


def test_a_random_sequence_of_edits_is_built_exactly(project: Project) -> None:
    """Whatever was edited, and whoever has built before."""
    random = Random(SEED)  # noqa: S311 - nothing is to be kept secret.
    before = project.anew()
    for processes in (1, 2):
        compare(project.on_top(processes=processes), before, "at first")
    for step in range(1, STEPS + 1):
        edit = draw(random, project.files, project.first)
        # A page that a person edited is written whether it shows something else or not.
        names = edit.files.keys() | project.files.keys()
        own = {name for name in names if edit.files.get(name) != project.files.get(name)}
        edit = edit._replace(touched=edit.touched | own)
        project.apply(edit)
        killed_at = random.choice(KILLS) if not random.randrange(12) else ""
        second = random.choice(SECOND) if not random.randrange(3) else ""
        after_pages = random.randrange(4)
        where = f"seed {SEED}, step {step}, after: {edit.what}"
        if step < FROM - 1:
            continue
        if killed_at:
            job = project.job()._replace(killed_at=killed_at, after=after_pages)
            code = project.servers.on_top.build(job).code
            where += f" (and a build killed at {killed_at} {after_pages}, code {code})"
        project.begin_anew()
        one = project.on_top()
        two = project.on_top(processes=2)
        after = project.end_anew()
        compare(one, after, f"{where}: html, one process")
        compare(two, after, f"{where}: html, two processes")
        if "conf.py" not in own and step >= FROM:
            compare_written(two, before, after, edit, f"{where}: two processes")
            if not killed_at:
                compare_written(one, before, after, edit, f"{where}: one process")
        before = after
        if second:
            compare(project.on_top(second), project.anew(second), f"{where}: {second}")


def edited(project: Project, *edits: tuple[str, str, str]) -> Edit:
    """Replace texts in files, each a name, an old text and a new one; make the edit."""
    files = dict(project.files)
    for name, old, new in edits:
        assert old in files.get(name, ""), f"{old!r} stands not in {name}"
        files[name] = files[name].replace(old, new)
    edit = Edit("by hand", files)
    project.apply(edit)
    return edit


FEWER = (ROWS, "number=310", "number=200")


def with_heading(project: Project) -> None:
    """Add a page that shows a value in its heading alone, before one that asks nothing."""
    more = "# Of {case:value}`C001.nights`\n\nNothing besides.\n"
    lamp = "Plain\n=====\n\nNothing to ask.\n"
    index = project.files["index.md"].replace("\nlamp\n", "\nmore\nplain\nlamp\n")
    new = {"index.md": index, "more.md": more, "plain.rst": lamp}
    project.apply(Edit("a heading", {**project.files, **new}))


def test_a_title_that_shows_a_value_is_shown_by_its_neighbours(project: Project) -> None:
    """The page after it names it, though it asks nothing itself."""
    with_heading(project)
    before = project.anew()
    compare(project.on_top(), before, "at first")
    edit = edited(project, FEWER)
    on_top, after = project.on_top(), project.anew()

    assert b"Of at least 200 nights" in after.contents["plain.html"]
    compare(on_top, after, "after")
    compare_written(on_top, before, after, edit, "after")


def test_a_title_that_was_read_for_one_builder_is_written_by_the_next(project: Project) -> None:
    """The second builder learns that the page was read again."""
    with_heading(project)
    second = ("text", "epub", "dirhtml")
    for builder in ("html", *second):
        project.on_top(builder)
    edited(project, FEWER)
    project.on_top()

    found = {
        one: difference(project.anew(one).contents, project.on_top(one).contents) for one in second
    }
    assert dict.fromkeys(second, "") == found


@pytest.mark.parametrize(
    ("piece", "old", "new"),
    [
        ("```{case:browse} claims\n```\n", "=Verdict.CONTRADICTED", "=Verdict.SUPPORTED"),
        ("So {case:count}`claims kind=explanatory` are.\n", "Kind.EXPLANATORY", "Kind.EMPIRICAL"),
    ],
)  # fmt: skip
def test_a_page_shows_what_is_no_field_of_a_record_that_it_names(
    piece: str, old: str, new: str, project: Project
) -> None:
    """A list of claims names verdicts, which stand in the assessments; a count names nothing."""
    more = f"---\norphan: true\n---\n\n# More\n\n{piece}"
    project.apply(Edit("more", {**project.files, "more.md": more}))
    project.on_top()
    before = project.anew()
    edit = edited(project, (ROWS, old, new))
    on_top, after = project.on_top(), project.anew()

    assert before.contents["more.html"] != after.contents["more.html"]
    compare(on_top, after, "after")
    compare_written(on_top, before, after, edit, "after")


@pytest.mark.parametrize("builder", ["text", "epub"])
def test_a_record_that_is_gone_leaves_no_page_of_a_second_builder(
    builder: str, project: Project
) -> None:
    """Though the first builder alone was told that the page is gone, and even if it is killed."""
    for one in ("html", builder):
        project.on_top(one)
    text = project.files[ROWS]
    begin = text.index('    Claim(\n        id=ClaimId("C003")')
    edited(project, (ROWS, text[begin : text.index("PROVENANCES")], ")\n\n"))
    compare(project.on_top(), project.anew(), "html")
    killed = project.job(builder)._replace(killed_at="doctree-resolved", after=1)
    assert project.servers.on_top.build(killed).code < 0

    on_top = project.on_top(builder)
    assert not [name for name in on_top.contents if "c003" in name]
    compare(on_top, project.anew(builder), builder)


def test_pages_move_with_their_folder(project: Project) -> None:
    """Sources that were generated into the old one are no pages any more."""
    project.on_top()
    for setting in ('{"claim": "log"}', "{}", '{"claim": "claims", "term": "terms"}'):
        conf = re.sub(
            "casebook_pages = .*", f"casebook_pages = {setting}", project.files["conf.py"]
        )
        project.apply(Edit(setting, {**project.files, "conf.py": conf}))
        compare(project.on_top(), project.anew(), setting)


def test_files_to_take_away_go_with_the_page_that_offers_them(project: Project) -> None:
    """They are in the output exactly where a page leads to them."""
    offer = "```{case:downloads}\n```\n"
    project.apply(
        Edit("offer", {**project.files, "more.md": f"---\norphan: true\n---\n\n# More\n\n{offer}"})
    )
    compare(project.on_top(), project.anew(), "with")
    edited(project, ("more.md", offer, "Nothing.\n"))
    compare(project.on_top(), project.anew(), "without")


@pytest.mark.parametrize("builder", ["html", "text"])
def test_touching_the_rows_writes_nothing(builder: str, project: Project) -> None:
    """A file whose text is the same changes no page."""
    project.on_top(builder)
    before = times(Path(project.job(builder).output))
    project.apply(Edit("touch", project.files, frozenset({ROWS})))
    done = project.on_top(builder).done
    after = times(Path(project.job(builder).output))
    wrote = {name for name in after if after[name] != before.get(name)}

    assert frozenset() == done.read
    # Whatever is built, Sphinx writes its static files and what is made from all pages.
    assert set() == {name for name in wrote if re.search(r"\.(html|txt)$", name)} - {
        f"{name}.html" for name in BY_SPHINX
    }


def test_touching_a_page_writes_no_other(project: Project) -> None:
    """Sphinx goes by the time of a page, and writes with it the page whose contents name it."""
    project.on_top()
    project.apply(Edit("touch", project.files, frozenset({"lamp.rst"})))

    assert {"index", "lamp"} == project.on_top().written


@pytest.mark.parametrize(
    ("event", "processes"), [*((one, 1) for one in KILLS), ("doctree-resolved", 2)]
)
def test_after_a_build_that_was_killed_nothing_is_stale(
    event: str, processes: int, project: Project
) -> None:
    """Whether it was reading or writing."""
    project.on_top(processes=processes)
    edited(project, FEWER, ("index.md", "# The case", "# A case"))
    job = project.job(processes=processes)._replace(killed_at=event)
    # With two processes the one that dies may be a helper, for which the build fails.
    assert 0 != project.servers.on_top.build(job).code
    compare(project.on_top(processes=processes), project.anew(), event)
    assert frozenset() == project.on_top(processes=processes).written
