"""Where the row of a record stands: the module, and the line in it."""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def rows(module: str) -> dict[tuple[str, str], str]:
    """
    Find the rows of the records that a module and the modules below its package hold.

    A row is a call that names an id, such as ``Claim(id=ClaimId("C004"), ...)``, or a line of a
    table called for its kind, such as ``segments.tsv``. Records that a program makes have no
    row, and are left out.

    Args:
        module: The name of a module that is imported.

    Returns:
        For the kind and the id of each record, file and line, written ``front.py:12``.

    >>> found = rows("casebook.data")
    >>> [Path(found[key].rpartition(":")[0]).name for key in (("claim", "C001"), ("segment", "S001"))]
    ['front.py', 'segments.tsv']
    """  # noqa: E501 - an example is one line.
    found: dict[tuple[str, str], str] = {}
    for path in files(module):
        if path.suffix == ".py":
            found.update(_rows_of(path, path.stat().st_mtime_ns))
        else:
            found.update({key: f"{path}:{line}" for key, line in _lines_of(path)})
    return found


def files(module: str) -> Iterator[Path]:
    """
    Give the files of a module and of the modules below its package, and the tables beside them.

    >>> "segments.tsv" in {path.name for path in files("casebook.data")}
    True
    """
    package = module if hasattr(sys.modules.get(module), "__path__") else module.rpartition(".")[0]
    for name, one in list(sys.modules.items()):
        file = getattr(one, "__file__", None)
        if file and (name == module or (package and name.startswith(f"{package}."))):
            path = Path(file)
            if path.suffix == ".py" and path.is_file():
                yield path
            if path.name == "__init__.py":
                yield from sorted(path.parent.glob("*.tsv"))


@cache
def _rows_of(path: Path, _changed: int) -> dict[tuple[str, str], str]:
    """Give the rows of a module, which is read once while it stays as it is."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        # It was changed after it was imported.
        return {}
    return {key: f"{path}:{line}" for key, line in _rows_in(tree)}


def _rows_in(tree: ast.Module) -> Iterator[tuple[tuple[str, str], int]]:
    """Give kind, id and line of each row in a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            made = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            for keyword in node.keywords:
                if keyword.arg == "id":
                    value = keyword.value
                    if isinstance(value, ast.Call) and value.args:
                        value = value.args[0]
                    if isinstance(value, ast.Constant):
                        yield (made.lower(), str(value.value)), node.lineno


def _lines_of(table: Path) -> Iterator[tuple[tuple[str, str], int]]:
    """Give kind, id and line of each record in a table, whose first column holds the ids."""
    kind = table.stem.removesuffix("s")
    for number, line in enumerate(table.read_text(encoding="utf-8").split("\n"), start=1):
        yield (kind, line.partition("\t")[0]), number
