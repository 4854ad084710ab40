"""
One session for each question about the project; plain ``nox`` asks them all.

Versions and dependency groups are read from ``pyproject.toml``.
"""

from __future__ import annotations

import datetime as dt
import filecmp
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
NAME = PYPROJECT["project"]["name"]
VERSION = PYPROJECT["project"]["version"]

#: Where a copy of the article is looked for when none is named; it is not in the project.
ARTICLE = ROOT.parent / "shared" / "source" / "article.txt"

#: The checker of HTML and the auditor that sessions fetch from the npm registry.
VNU = "vnu-jar@26.9.27"
LIGHTHOUSE = "lighthouse@12.8.2"

#: The folder of the extension, which is a distribution of its own, and of the book to try it on.
EXTENSION = ROOT / "src" / "casebook" / "sphinxext"
SMALL_BOOK = ROOT / "tests" / "sphinx_roots" / "lighthouse"

#: The largest wheels allowed, in bytes, by the folder of the distribution: each is words and
#: should stay a quick download.
WHEEL_LIMITS = {ROOT: 400_000, EXTENSION: 200_000}
PYPROJECTS = [str(folder / "pyproject.toml") for folder in WHEEL_LIMITS]


def groups(*names: str) -> tuple[str, ...]:
    """Give the requirements of the dependency groups called *names*."""
    return nox.project.dependency_groups(PYPROJECT, *names)


@nox.session
def docs(session: nox.Session) -> None:
    """Does the book build without a warning, and where does it open?"""
    session.install("-e", ".", *groups("docs"))
    target = ROOT / "docs" / "_build"
    session.run(
        *("sphinx-build", "-n", "-W", "--keep-going", "-b", "html"),
        *("-d", str(target / "doctrees"), "docs", str(target / "html")),
    )
    session.log(f"The book is built; open {(target / 'html' / 'index.html').as_uri()}")


@nox.session(default=False)
def site(session: nox.Session) -> None:
    """Make the site as it is published: the editions first, so that its pages offer them."""
    session.notify("editions")
    session.notify("docs")


@nox.session(default=False)
def editions(session: nox.Session) -> None:
    """Are the PDF and the EPUB of the whole book made, sound and tagged? Takes some minutes."""
    session.install("-e", ".", *groups("editions"))
    target = ROOT / "docs" / "_build"
    ready = target / "editions"
    # The builder would take the book of an earlier version for a part of this one.
    for made in (ready, target / "epub"):
        shutil.rmtree(made, ignore_errors=True)
    ready.mkdir(parents=True)
    stamp = {"SOURCE_DATE_EPOCH": str(release_time(session))}
    name = f"{NAME}-{VERSION}"
    common = ("sphinx-build", "-q", "-n", "-W", "--keep-going")
    # Each builder reads pages in its own way, and so keeps them in a folder of its own.
    session.run(
        *(*common, "-b", "epub", "-D", "html_domain_indices=0"),
        *("-d", str(target / "doctrees-epub"), "docs", str(target / "epub")),
        env=stamp,
    )
    shutil.copy(target / "epub" / f"{name}.epub", ready)
    session.run(
        *(*common, "-b", "singlehtml", "-D", "html_theme=basic", "-D", "templates_path=_pdf"),
        *("-d", str(target / "doctrees-paper"), "docs", str(target / "paper")),
        env=stamp,
    )
    session.run(
        *("python", "docs/_ext/editions.py"),
        *(str(target / "paper" / "index.html"), str(ready / f"{name}.pdf")),
        *("--title", "The disengagement casebook", "--version", VERSION),
        *("--author", PYPROJECT["project"]["authors"][0]["name"]),
        *("--description", "One article on leaving ISIS, claim by claim"),
        *("--rights", "Records and prose CC BY 4.0, code MIT"),
        # The reference of the package is for screens.
        *("--without", "data/reference", "--without", "data/views", "--without", "data/formats"),
        *("--without", "data/extension"),
        # So are the files, and the dictionary of their columns.
        *("--without", "data/download", "--without", "data/dictionary"),
        env=stamp,
    )
    session.run("pytest", "tests/test_editions.py", env={"CASEBOOK_EDITIONS": str(ready)})
    for one in sorted(ready.iterdir()):
        session.log(f"{one.name}: {one.stat().st_size} bytes")


@nox.session(default=False)
def seal(session: nox.Session) -> None:
    """Keep what records and pages say now as read: run it when you have read what changed."""
    session.install("-e", ".", *groups("docs"))
    target = ROOT / "docs" / "_build"
    session.run(
        *("sphinx-build", "-q", "-n", "-W", "--keep-going", "-b", "dummy"),
        *("-D", "casebook_seal_write=1"),
        *("-d", str(target / "doctrees"), "docs", str(target / "seal")),
    )
    session.run("git", "diff", "--stat", "docs/seal.tsv", external=True)


@nox.session
def tests(session: nox.Session) -> None:
    """Do the tests pass? Arguments after ``--`` go to pytest."""
    session.install("-e", ".", *groups("test", "formats"))
    # What is made once for a file of tests is made by one process.
    session.run("pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)


@nox.session
def doctests(session: nox.Session) -> None:
    """Do the examples in docstrings and pages run as shown? Arguments go to pytest."""
    session.install("-e", ".", *groups("test", "formats"))
    session.run("pytest", "tests/test_examples.py", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Does every change of a record or a bound word turn something red? ``-- --all`` tries all."""
    session.install("-e", ".", *groups("test"))
    session.run("python", "-m", "drift", *session.posargs, env={"PYTHONPATH": str(ROOT / "tests")})


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """How fast is it, beside its peers? Takes hours at full size; arguments go to the program."""
    session.install("-e", ".", *groups("bench"))
    options = session.posargs or ["--repeat", "3", "--out", str(ROOT / "docs" / "_build" / "bench")]
    session.run("python", "tests/bench/run.py", *options)


@nox.session(default=False)
def speed(session: nox.Session) -> None:
    """How quick are the data, beside their peers? Takes minutes; arguments go to the program."""
    session.install("-e", ".", *groups("speed"))
    session.run("python", "-m", "speed", *session.posargs, env={"PYTHONPATH": str(ROOT / "tests")})


@nox.session(default=False)
def edition(session: nox.Session) -> None:
    """Keep the records as they are given out now, for later editions to be compared with."""
    session.install("-e", ".")
    kept = ROOT / "docs" / "editions" / f"{VERSION}.json.gz"
    if kept.exists():
        session.error(f"{kept.relative_to(ROOT)} was given out; raise the version first")
    made = Path(session.create_tmp()).resolve() / "casebook.json"
    session.run("disengagement-casebook", "export", "json", str(made), "--overwrite")
    kept.write_bytes(gzip.compress(made.read_bytes(), mtime=0))
    session.log(f"{kept.relative_to(ROOT)}: {kept.stat().st_size} bytes")


@nox.session
def browser(session: nox.Session) -> None:
    """Do the pages work in a real browser? Needs Chromium; arguments go to pytest."""
    env = built_site(session)
    session.run("pytest", "tests/browser", *session.posargs, env=env)


@nox.session
def audit(session: nox.Session) -> None:
    """Do the pages meet every bar for readers? A sample of them; ``-- --all`` opens all."""
    env = built_site(session)
    session.run("python", "-m", "browser", *session.posargs, env=env)


@nox.session(default=False)
def html(session: nox.Session) -> None:
    """Is every page sound HTML, for the Nu checker? It needs Java and npm."""
    missing = [name for name in ("java", "npm") if shutil.which(name) is None]
    if missing:
        session.skip(f"the checker of HTML needs {' and '.join(missing)}")
    site = built_site(session)["CASEBOOK_SITE"]
    jar = npm(session, VNU) / "vnu-jar" / "build" / "dist" / "vnu.jar"
    session.run(
        *("java", "-Xss4m", "-jar", str(jar), "--errors-only", "--skip-non-html", site),
        external=True,
    )
    session.log("The checker finds no error")


@nox.session(default=False)
def lighthouse(session: nox.Session) -> None:
    """Does Lighthouse give a phone full marks? Needs npm; name pages after ``--``."""
    env = built_site(session)
    program = npm(session, LIGHTHOUSE) / ".bin" / "lighthouse"
    session.run("python", "-m", "browser.lighthouse", str(program), *session.posargs, env=env)


def built_site(session: nox.Session) -> dict[str, str]:
    """Build the book, unless CASEBOOK_SITE names one, and give what its tests have to be told."""
    session.install("-e", ".", *groups("browser"))
    target = ROOT / "docs" / "_build"
    site = os.environ.get("CASEBOOK_SITE") or str(target / "html")
    if "CASEBOOK_SITE" not in os.environ:
        # Warnings are the business of the session docs.
        session.run(
            *("sphinx-build", "-q", "-b", "html"),
            *("-d", str(target / "doctrees"), "docs", site),
        )
    return {"CASEBOOK_SITE": site, "PYTHONPATH": str(ROOT / "tests")}


def npm(session: nox.Session, package: str) -> Path:
    """Install *package* from the npm registry for this session alone; give its node_modules."""
    if shutil.which("npm") is None:
        session.skip(f"{package} needs npm")
    folder = Path(session.create_tmp()).resolve()
    session.run(
        *("npm", "install", "--silent", "--no-audit", "--no-fund", "--no-package-lock"),
        *("--prefix", str(folder), package),
        # Nothing is downloaded but what the registry has.
        env={"PUPPETEER_SKIP_DOWNLOAD": "1"},
        external=True,
    )
    return folder / "node_modules"


@nox.session
def types(session: nox.Session) -> None:
    """Do the types hold, in the package, in the tests and here?"""
    session.install("-e", ".", *groups("type", "formats"))
    session.run("mypy", *session.posargs)


@nox.session(default=False)
def public(session: nox.Session) -> None:
    """Does pyright know the type of every public name of the data package? It needs npm."""
    if shutil.which("npm") is None:
        session.skip("pyright needs npm")
    # The wheel, as users have it: without the extension, whose libraries lack types.
    session.install(".", *groups("public"))
    session.run("pyright", "--verifytypes", "casebook")


@nox.session
def lint(session: nox.Session) -> None:
    """Are code, words and metadata in good form? ``--fix`` mends what can be mended."""
    session.install(*groups("lint", "check"))
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))
    session.run("codespell")
    session.run("validate-pyproject", *PYPROJECTS)
    session.run(
        *("check-jsonschema", "--builtin-schema", "vendor.citation-file-format", "CITATION.cff")
    )


@nox.session
def verify(session: nox.Session) -> None:
    """Does every anchor stand in the article? Name your copy of its text after ``--``."""
    article = Path(session.posargs[0]) if session.posargs else ARTICLE
    if not session.posargs and not article.exists():
        session.skip("no copy of the article at hand; run: nox -s verify -- PATH/TO/article.txt")
    session.install("-e", ".")
    session.run("python", "-m", "casebook", "verify", str(article))


@nox.session
def build(session: nox.Session) -> None:
    """Are wheels and sdists repeatable, sound and small, and do the wheels work elsewhere?"""
    session.install(*groups("build", "check"))
    session.run("validate-pyproject", *PYPROJECTS)
    stamp = {"SOURCE_DATE_EPOCH": str(release_time(session))}
    first = ROOT / "dist"
    again, direct = (Path(session.create_tmp()).resolve() / name for name in ("again", "direct"))
    # Without --wheel, an sdist is made of the tree and the wheel of the sdist.
    for folder, options in ((first, []), (again, []), (direct, ["--wheel"])):
        shutil.rmtree(folder, ignore_errors=True)
        for source in WHEEL_LIMITS:
            session.run(
                *("python", "-m", "build", *options, "--outdir", str(folder), str(source)),
                env=stamp,
            )
    same_bytes(session, first, again)
    same_bytes(session, first, direct)

    session.run("twine", "check", "--strict", *map(str, sorted(first.iterdir())))
    data, extension = (sound_wheel(session, source, first) for source in WHEEL_LIMITS)
    whole_package(session, data, extension)
    try_extension(session, data, extension)
    # A newcomer to Python's releases joins with its classifier.
    for version in nox.project.python_versions(PYPROJECT):
        python = interpreter(version)
        if python is None:
            session.warn(f"no Python {version} found, so the wheel was not tried on it")
        else:
            try_alone(session, data, python)
            session.log(f"{data.name} works alone on Python {version}")


def same_bytes(session: nox.Session, first: Path, second: Path) -> None:
    """Stop unless each file of the folder *second* has the same bytes in *first*."""
    names = sorted(archive.name for archive in second.iterdir())
    _, different, missing = filecmp.cmpfiles(first, second, names, shallow=False)
    if different or missing:
        session.error(f"{second.name} has other bytes: {', '.join(different + missing)}")


def sound_wheel(session: nox.Session, source: Path, folder: Path) -> Path:
    """Judge contents and size of the wheel in *folder* that *source* gave, and give its path."""
    pyproject = source / "pyproject.toml"
    name = nox.project.load_toml(pyproject)["project"]["name"].replace("-", "_")
    wheel = folder / f"{name}-{VERSION}-py3-none-any.whl"
    session.run("check-wheel-contents", "--config", str(pyproject), str(wheel))
    size, limit = wheel.stat().st_size, WHEEL_LIMITS[source]
    if size > limit:
        session.error(f"{wheel.name} has {size} bytes; the limit is {limit}")
    session.log(f"{wheel.name}: {size} bytes of {limit}")
    return wheel


def whole_package(session: nox.Session, data: Path, extension: Path) -> None:
    """Stop unless each file of the package stands in one of the wheels, and in one alone."""
    about = {EXTENSION / name for name in ("LICENSE.txt", "README.md", "pyproject.toml")}
    wanted = sorted(
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src" / "casebook").rglob("*")
        if path.is_file() and path.suffix != ".pyc" and path not in about
    )
    packed = sorted(
        name
        for wheel in (data, extension)
        for name in zipfile.ZipFile(wheel).namelist()
        if ".dist-info/" not in name
    )
    if packed != wanted:
        wrong = sorted({*packed} ^ {*wanted}) or ["a file in both"]
        session.error(f"the two wheels do not make up the package: {', '.join(wrong)}")


def release_time(session: nox.Session) -> int:
    """Give the first second of the release date, once ``CITATION.cff`` agrees on the version."""
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    fields = dict(re.findall(r'^(version|date-released): "?([\d.-]+)"?$', citation, re.MULTILINE))
    if fields["version"] != VERSION:
        session.error(f"CITATION.cff says {fields['version']}, pyproject.toml {VERSION}")
    day = dt.datetime.fromisoformat(fields["date-released"])
    return int(day.replace(tzinfo=dt.UTC).timestamp())


def interpreter(version: str) -> str | None:
    """Find a Python of that version which can make environments, on PATH or kept by pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    folders = [*os.get_exec_path(), *map(str, sorted(pyenv.glob(f"versions/{version}.*/bin")))]
    found = [shutil.which(f"python{version}", path=folder) for folder in folders]
    # What pyenv puts on PATH is there even where the Python behind it is not; Debian may leave
    # ensurepip out.
    code = "import ensurepip, sys, venv; print('{}.{}'.format(*sys.version_info))"
    for python in filter(None, [sys.executable, *found]):
        said = subprocess.run(  # noqa: S603 - it is a Python, or so its name says.
            [python, "-I", "-c", code], capture_output=True, text=True, check=False
        )
        if said.stdout.strip() == version:
            return python
    return None


def environment(session: nox.Session, python: str, folder: Path) -> Path:
    """Make a new environment in *folder* and give its Python."""
    session.run(python, "-m", "venv", str(folder), external=True)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def in_environment(session: nox.Session, python: Path, *arguments: str) -> str:
    """Run a module in an environment, cut off from this one, and give what it says."""
    said = session.run(str(python), "-I", "-m", *arguments, external=True, silent=True)
    return str(said)


def try_alone(session: nox.Session, wheel: Path, python: str) -> None:
    """Install *wheel*, and nothing else, outside the project, and use what it brings."""
    with tempfile.TemporaryDirectory() as folder, session.chdir(folder):
        # The README calls it so.
        inside = environment(session, python, Path(folder) / "data")
        bare = in_environment(session, inside, "pip", "list", "--format=freeze").split()
        # Without an index, a run-time dependency that crept in makes this fail.
        in_environment(session, inside, "pip", "install", "--no-index", str(wheel))
        in_environment(session, inside, "pip", "check")
        installed = in_environment(session, inside, "pip", "list", "--format=freeze").split()
        if {*installed} - {*bare} != {f"{NAME}=={VERSION}"}:
            session.error(f"the wheel brings more than itself: {', '.join(installed)}")

        readme = Path(folder) / "readme.txt"
        readme.write_text(readme_examples(session), encoding="utf-8")
        in_environment(session, inside, "doctest", str(readme))
        session.run("sh", "-eu", "-c", readme_commands(session), external=True, silent=True)
        if not Path("records", "datapackage.json").exists():
            session.error("the commands of README.md wrote no tables")
        program = str(inside.with_name(NAME))
        said = session.run(program, "--version", external=True, silent=True)
        if VERSION not in str(said):
            session.error(f"{NAME} --version says {str(said).strip()!r}, not {VERSION}")
        if list(inside.parent.glob("casebook*")):
            session.error("the wheel installs a command called casebook, another project's")


def readme_examples(session: nox.Session) -> str:
    """Give the lines of Python that the README shows, with what they answer."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    examples = [block for block in blocks if ">>>" in block]
    if not examples:
        session.error("README.md shows no line of Python to try")
    return "\n".join(examples)


def readme_commands(session: nox.Session) -> str:
    """Give the commands by which the README uses the data, after the one that installs them."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- data-commands -->\n```sh\n(.*?)```", text, re.DOTALL)
    _install, *commands = found[1].splitlines() if found else [""]
    if not commands:
        session.error("README.md has no commands between its data-commands markers")
    return "\n".join(commands)


def try_extension(session: nox.Session, data: Path, extension: Path) -> None:
    """Install both wheels, with what the extension needs, and build a small book with them."""
    with tempfile.TemporaryDirectory() as folder, session.chdir(folder):
        inside = environment(session, sys.executable, Path(folder) / "both")
        wanted = [f"{data}[sphinx]", str(extension), "myst-parser"]
        in_environment(session, inside, "pip", "install", *wanted)
        in_environment(session, inside, "pip", "check")
        # The build writes pages among the sources.
        source = shutil.copytree(SMALL_BOOK, Path(folder) / "book")
        in_environment(session, inside, "sphinx", "-n", "-W", "-b", "html", str(source), "html")
        made = (Path(folder) / "html" / "claims" / "c001.html").read_text(encoding="utf-8")
    if "The lamp on Farne burned" not in made:
        session.error(f"the book made with {extension.name} does not show its first claim")
    session.log(f"{extension.name} makes a book")
