"""
Builds that start warm: a process that has imported everything forks one child for each build.

So each build reads the rows of a book anew, as a process of its own does, and yet takes a
fraction of a second. A server has a seed of its own for the order of sets, so that two servers
show whether anything depends on that order. It works where there is ``os.fork``.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from importlib import import_module
from io import StringIO
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sphinx.application import Sphinx


class Job(NamedTuple):
    """A build to run."""

    #: The folder of the sources.
    source: str
    #: The folder of the output.
    output: str
    #: The folder of the doctrees.
    doctrees: str
    builder: str = "html"
    #: How many processes share the work.
    processes: int = 1
    #: The event of Sphinx at which the build is killed; empty where it may end.
    killed_at: str = ""
    #: How often that event happens before.
    after: int = 0


class Done(NamedTuple):
    """What came of a build."""

    #: The exit code; what is negative is the signal that killed it.
    code: int
    #: What was said, with the folder of the sources left out.
    said: tuple[str, ...]
    #: The pages that were read.
    read: frozenset[str]
    #: For a page, those that name it in their contents; Sphinx writes them with it.
    parents: dict[str, list[str]]


class Server:
    """
    A process that runs builds.

    Args:
        package: The folder in which the package ``casebook`` is.
        seed: The seed for the order of sets.
    """

    def __init__(self, package: Path, seed: int) -> None:
        """Start it."""
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "PYTHONPATH": str(package),
                # Two edits within one second would meet the code compiled for the first.
                "PYTHONDONTWRITEBYTECODE": "1",
                "PYTHONHASHSEED": str(seed),
                # EPUB writes down when it was made.
                "SOURCE_DATE_EPOCH": "1000000000",
                "NO_COLOR": "1",
            },
        )
        self._source = ""

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End the process."""
        self._process.communicate()

    def begin(self, job: Job) -> None:
        """Begin a build; :meth:`end` waits for it."""
        assert self._process.stdin is not None
        self._source = job.source
        self._process.stdin.write(json.dumps(job._asdict()) + "\n")
        self._process.stdin.flush()

    def end(self) -> Done:
        """Wait for the build that was begun."""
        assert self._process.stdout is not None
        told = json.loads(self._process.stdout.readline())
        said = told["said"].replace(f"{self._source}/", "").splitlines()
        return Done(
            told["code"], tuple(filter(None, said)), frozenset(told["read"]), told["parents"]
        )

    def build(self, job: Job) -> Done:
        """Run a build from beginning to end."""
        self.begin(job)
        return self.end()


def serve() -> None:
    """Run a build for each line of the input, and tell of it in a line."""
    # Whatever is not imported here, every child would import again.
    for name in (
        "casebook.sphinxext.build",
        "myst_parser.sphinx_ext.main",
        "sphinx.builders.epub3",
        "sphinx.builders.text",
    ):
        import_module(name)
    for line in sys.stdin:
        job = Job(**json.loads(line))
        receiving, sending = os.pipe()
        child = os.fork()
        if not child:
            os.close(receiving)
            with os.fdopen(sending, "w", encoding="utf-8") as pipe:
                json.dump(_run(job), pipe)
            os._exit(0)
        os.close(sending)
        # The end of the pipe comes when all processes of the build are gone, workers included.
        with os.fdopen(receiving, encoding="utf-8") as pipe:
            text = pipe.read()
        _, status = os.waitpid(child, 0)
        nothing: dict[str, Any] = {"said": "", "read": [], "parents": {}}
        killed = {**nothing, "code": os.waitstatus_to_exitcode(status)}
        sys.stdout.write((text or json.dumps(killed)) + "\n")
        sys.stdout.flush()


def _run(job: Job) -> dict[str, Any]:
    """Run a build in this process."""
    from sphinx.application import Sphinx  # noqa: PLC0415 - only the server needs it.
    from sphinx.util.docutils import docutils_namespace, patch_docutils  # noqa: PLC0415

    said = StringIO()
    told: dict[str, Any] = {"code": 0, "read": [], "parents": {}}
    try:
        with patch_docutils(job.source), docutils_namespace():
            app = Sphinx(
                *(job.source, job.source, job.output, job.doctrees, job.builder),
                status=None,
                warning=said,
                parallel=job.processes,
            )
            app.connect("env-before-read-docs", lambda _app, _env, read: told.update(read=read[:]))
            if job.killed_at:
                app.connect(job.killed_at, _killer(job.after))
            app.build()
            told["code"] = app.statuscode
            parents = app.env.files_to_rebuild.items()
            told["parents"] = {docname: sorted(others) for docname, others in parents}
    except SystemExit as error:
        told["code"] = error.code
    except Exception:  # noqa: BLE001 - whatever it is, it is told.
        told["code"] = 1
        said.write(traceback.format_exc())
    return {**told, "said": said.getvalue()}


def _killer(after: int) -> Callable[[Sphinx], None]:
    """Give a handler that kills its process as no handler can prevent."""
    left = [after]

    def handle(*_passed: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    return handle


if __name__ == "__main__":
    # Beside this file are the tests, which have no business here.
    sys.path.pop(0)
    serve()
