"""The version of a distribution, found without the modules that usually find it."""

from __future__ import annotations

import os
import sys

_METADATA = ".dist-info"


def version_of(package: str) -> str:
    """
    Give the version of a distribution as its metadata have it.

    ``importlib.metadata`` gives the same and takes longer than everything else in the command;
    it is asked only where no folder of metadata is found.

    Args:
        package: The name of the distribution; empty where there is none.

    >>> version_of("no-such-distribution-at-all")
    'of unknown version (not installed)'
    """
    for folder in sys.path if package else ():
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - pathlib would be loaded for it.
        except OSError:
            continue
        for name in names:
            stem, _, _ = name.removesuffix(_METADATA).rpartition("-")
            if name.endswith(_METADATA) and _plain(stem) == _plain(package):
                version = _read(os.path.join(folder, name, "METADATA"))  # noqa: PTH118 - as above.
                if version:
                    return version
    from importlib import metadata  # noqa: PLC0415 - slow, and seldom needed.

    try:
        return metadata.version(package)
    except (ValueError, metadata.PackageNotFoundError):
        return "of unknown version (not installed)"


def _plain(name: str) -> str:
    """Give a name as all its spellings agree."""
    return name.lower().replace("-", "_").replace(".", "_")


def _read(path: str) -> str:
    """Read the version from a file of metadata; empty where it holds none."""
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 - pathlib would be loaded for it.
            lines = iter(file.readline, "\n")
            found = (line[8:].strip() for line in lines if line.startswith("Version:"))
            return next(found, "")
    except (OSError, ValueError):
        return ""
