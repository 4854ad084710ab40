"""
One session for each question about the project; plain ``nox`` asks them all.

Versions and dependency groups are read from ``pyproject.toml``.
"""

from __future__ import annotations

import datetime as dt
import filecmp
import os
import re
import shutil
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

#: The largest wheel allowed, in bytes: the package is words and should stay a quick download.
WHEEL_LIMIT = 450_000


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
    shutil.rmtree(ready, ignore_errors=True)
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
        *("--without", "data/reference", "--without", "data/views"),
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
    session.install("-e", ".", *groups("test"))
    session.run("pytest", *session.posargs)


@nox.session
def doctests(session: nox.Session) -> None:
    """Do the examples in docstrings and pages run as shown? Arguments go to pytest."""
    session.install("-e", ".", *groups("test"))
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
    session.install("-e", ".", *groups("type"))
    session.run("mypy", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Are code, words and metadata in good form? ``--fix`` mends what can be mended."""
    session.install(*groups("lint", "check"))
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []))
    session.run("ruff", "format", *([] if fix else ["--check"]))
    session.run("codespell")
    session.run("validate-pyproject", "pyproject.toml")
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
    """Are wheel and sdist repeatable, sound and small, and does the wheel work alone?"""
    session.install(*groups("build", "check"))
    first = ROOT / "dist"
    second = Path(session.create_tmp()).resolve() / "again"
    for folder in (first, second):
        shutil.rmtree(folder, ignore_errors=True)
        session.run(
            *("python", "-m", "build", "--outdir", str(folder)),
            env={"SOURCE_DATE_EPOCH": str(release_time(session))},
        )

    archives = sorted(first.iterdir())
    names = [archive.name for archive in archives]
    _, different, missing = filecmp.cmpfiles(first, second, names, shallow=False)
    if different or missing:
        session.error(f"a second build gave other bytes: {', '.join(different + missing)}")

    session.run("twine", "check", "--strict", *map(str, archives))
    wheel = next(archive for archive in archives if archive.suffix == ".whl")
    session.run("check-wheel-contents", str(wheel))
    size = wheel.stat().st_size
    if size > WHEEL_LIMIT:
        session.error(f"{wheel.name} has {size} bytes; the limit is {WHEEL_LIMIT}")
    session.log(f"{wheel.name}: {size} bytes of {WHEEL_LIMIT}")
    try_wheel(session, wheel)


def release_time(session: nox.Session) -> int:
    """Give the first second of the release date, once ``CITATION.cff`` agrees on the version."""
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    fields = dict(re.findall(r'^(version|date-released): "?([\d.-]+)"?$', citation, re.MULTILINE))
    if fields["version"] != VERSION:
        session.error(f"CITATION.cff says {fields['version']}, pyproject.toml {VERSION}")
    day = dt.datetime.fromisoformat(fields["date-released"])
    return int(day.replace(tzinfo=dt.UTC).timestamp())


def try_wheel(session: nox.Session, wheel: Path) -> None:
    """Install *wheel*, and nothing else, into a new environment and start what it brings."""
    smoke = Path(session.create_tmp()).resolve() / "smoke"
    session.run("python", "-m", "venv", "--clear", str(smoke))
    programs = smoke / ("Scripts" if os.name == "nt" else "bin")
    python = str(programs / "python")
    # Without an index, a run-time dependency that crept in makes this fail.
    session.run(python, "-m", "pip", "install", "--quiet", "--no-index", str(wheel), external=True)
    with session.chdir(smoke):
        said = session.run(str(programs / NAME), "--version", external=True, silent=True)
        session.run(python, "-c", "import casebook", external=True)
    if VERSION not in str(said):
        session.error(f"{NAME} --version says {str(said).strip()!r}, not {VERSION}")
    if list(programs.glob("casebook*")):
        session.error("the wheel installs a command called casebook, which is another project's")
