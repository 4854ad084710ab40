"""
Every example in docstrings and pages runs as shown, and none is silently left out.

Docstrings run one by one, each with the names of its module alone. A page runs from top to
bottom, as its reader does, its invisible blocks included.
"""

from __future__ import annotations

import ast
import doctest
import importlib
import re
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.myst import DocTestDirectiveParser, PythonCodeBlockParser, SkipParser

import casebook
from casebook.sphinxext.pages import MARK

ROOT = Path(__file__).parents[1]
PACKAGE = Path(casebook.__file__).parent

#: How many examples run in each tree. Whoever adds or removes one writes the new number here,
#: so that no example is lost without anybody noticing.
EXPECTED = {
    "src/casebook": 631,
    "docs": 119,
    "README.md": 8,
    "CONTRIBUTING.md": 6,
    ".github": 9,
    # The examples in the checks of pages; each build of the book runs them.
    "checks": 127,
}

MODULES = sorted(PACKAGE.rglob("*.py"))
PAGES = sorted(
    path
    for path in (ROOT / "docs").rglob("*.md")
    # Pages that a build writes are not ours to prove.
    if "_build" not in path.parts and MARK not in path.read_text(encoding="utf-8")
)
README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
TEMPLATES = sorted((ROOT / ".github").rglob("*.md"))

#: How a page shows what another page may hold; it is no example of its own.
SHOWN = re.compile(r"^(`{3,})(?:markdown|html)\n.*?^\1$", re.DOTALL | re.MULTILINE)
#: A check, as a page writes it and as a file beside the pages does.
CHECK = re.compile(
    r"^(`{3,})\{case:check\}.*?^\1$|<!-- case:check .*?-->", re.DOTALL | re.MULTILINE
)

MARKDOWN = Sybil(
    parsers=[PythonCodeBlockParser(), DocTestDirectiveParser(), SkipParser()], path=str(ROOT)
)


def module_name(path: Path) -> str:
    """Give the name by which a file of the package is imported."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


def docstring_tests(path: Path) -> list[doctest.DocTest]:
    """Find the docstrings of a module that hold examples."""
    name = module_name(path)
    found = doctest.DocTestFinder().find(importlib.import_module(name), name)
    return [test for test in found if test.examples]


def prompts(text: str) -> int:
    """Count the lines that begin an example for the interactive interpreter."""
    return sum(line.lstrip().startswith(">>> ") for line in text.splitlines())


def page_examples(path: Path) -> int:
    """Count the examples of a page, blocks without a prompt included."""
    return len(list(MARKDOWN.parse(path)))


def proofs(path: Path) -> str:
    """Give the checks of a page, which every build of the book runs."""
    found = CHECK.finditer(SHOWN.sub("", path.read_text(encoding="utf-8")))
    return "\n".join(one[0] for one in found)


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_the_examples_of_a_module_run_as_shown(path: Path) -> None:
    """Each docstring stands alone, as its reader meets it."""
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    for test in docstring_tests(path):
        runner.run(test, out=report.append)

    assert "" == "".join(report)


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_no_example_of_a_module_is_left_out(path: Path) -> None:
    """An example in a string that is no docstring would be shown and never run."""
    shown = sum(
        prompts(node.value)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )

    assert shown == sum(len(test.examples) for test in docstring_tests(path))


@pytest.mark.parametrize(
    "path",
    # What makes a page is shown by building one, in the tests of the extension.
    [path for path in MODULES if not path.is_relative_to(PACKAGE / "sphinxext")],
    ids=module_name,
)
def test_a_module_with_public_functions_has_an_example(path: Path) -> None:
    """What is offered is shown in use; private helpers and data need no example."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    ]

    assert not public or docstring_tests(path), f"no example for any of: {', '.join(public)}"


@pytest.mark.parametrize(
    "path",
    [*PAGES, README, CONTRIBUTING, *TEMPLATES],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_the_examples_of_a_page_run_as_shown(path: Path) -> None:
    """They share their names from top to bottom; no prompt stands outside them."""
    examples = list(MARKDOWN.parse(path))
    for example in examples:
        example.evaluate()

    doctests = [one for one in examples if isinstance(one.parsed, doctest.Example)]
    written = prompts(SHOWN.sub("", path.read_text(encoding="utf-8")))
    assert written == len(doctests) + prompts(proofs(path))


@pytest.mark.parametrize("tree", EXPECTED)
def test_as_many_examples_run_as_are_expected(tree: str) -> None:
    """The number is written by hand, so that a change of it is meant."""
    ran = {
        "src/casebook": sum(
            len(test.examples) for path in MODULES for test in docstring_tests(path)
        ),
        "docs": sum(map(page_examples, PAGES)),
        "README.md": page_examples(README),
        "CONTRIBUTING.md": page_examples(CONTRIBUTING),
        ".github": sum(map(page_examples, TEMPLATES)),
        "checks": sum(prompts(proofs(path)) for path in (*PAGES, README, CONTRIBUTING, *TEMPLATES)),
    }[tree]

    assert EXPECTED[tree] == ran, (
        f"{ran} examples of {tree} ran, and {EXPECTED[tree]} are expected; if that is meant, "
        f"write {ran} for {tree!r} in EXPECTED of tests/test_examples.py"
    )
