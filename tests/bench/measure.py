"""One build in a process of its own: how long it takes, how much memory, and what it leaves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

_MIB = 1024 * 1024

_SAMPLE_SECONDS = 0.05
"""How often the memory of all processes of a build is summed up."""

_CALIBRATION = 300_000
"""How far the loop counts that tells how fast the machine is at the moment."""


class BuildFailed(Exception):
    """A build ended with an error or gave a warning."""


class Built(NamedTuple):
    """What one build took and left behind."""

    seconds: float
    #: How long its processes had a processor, which other programs lengthen less.
    cpu_seconds: float
    #: The most memory that the largest process had, in MiB.
    peak_mib: float
    #: The most memory that all processes had together; shared pages count in each of them.
    tree_mib: float
    output_bytes: int
    doctrees_bytes: int
    pages_read: int
    pages_written: int
    #: How long a fixed loop took just before, as a measure of the speed of the machine.
    calibration_seconds: float


def build(source: Path, target: Path, jobs: int) -> Built:
    """
    Build the project in *source* and say what that took.

    Args:
        source: The folder of the sources.
        target: The folder for output and doctrees, which may hold those of an earlier build.
        jobs: How many processes Sphinx may use.

    Raises:
        BuildFailed: The build failed or gave a warning; the message holds what Sphinx said.
    """
    output, doctrees, log = target / "html", target / "doctrees", target / "log.txt"
    target.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-W", "--keep-going"]
    command += ["-j", str(jobs), "-d", str(doctrees), str(source), str(output)]
    calibration = _calibrate()
    began = time.time()
    with log.open("wb") as stream:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.STDOUT)
        sampler = _Sampler(process.pid)
        sampler.start()
        # Only wait4 tells the peak that the kernel itself has kept.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        sampler.finish()
    if process.returncode:
        raise BuildFailed(f"{' '.join(command)}\n{log.read_text(encoding='utf-8')[-3000:]}")
    # Linux gives kibibytes, macOS bytes.
    peak = usage.ru_maxrss / (1024 if sys.platform == "linux" else _MIB)
    read = [path for path in doctrees.rglob("*.doctree") if path.stat().st_mtime >= began]
    pages = [
        output / path.relative_to(doctrees).with_suffix(".html")
        for path in doctrees.rglob("*.doctree")
    ]
    written = [path for path in pages if path.exists() and path.stat().st_mtime >= began]
    return Built(
        seconds=round(seconds, 3),
        cpu_seconds=round(usage.ru_utime + usage.ru_stime, 3),
        peak_mib=round(peak, 1),
        tree_mib=round(max(sampler.peak / _MIB, peak), 1),
        output_bytes=_size(output),
        doctrees_bytes=_size(doctrees),
        pages_read=len(read),
        pages_written=len(written),
        calibration_seconds=round(calibration, 4),
    )


def remove(target: Path) -> None:
    """Forget an earlier build."""
    shutil.rmtree(target, ignore_errors=True)


class _Sampler(threading.Thread):
    """Sums up the memory of a process and of all that it started, again and again."""

    def __init__(self, pid: int) -> None:
        """Begin with nothing seen."""
        super().__init__(daemon=True)
        self.peak = 0
        self._pid = pid
        self._done = threading.Event()

    def run(self) -> None:
        """Look until the build has ended."""
        while not self._done.wait(_SAMPLE_SECONDS):
            self.peak = max(self.peak, sum(map(_memory, _family(self._pid))))

    def finish(self) -> None:
        """Stop looking."""
        self._done.set()
        self.join()


def _family(pid: int) -> list[int]:
    """Give a process and all that it started; nothing where the system does not tell."""
    found = [pid]
    for one in found:
        try:
            threads = list(Path(f"/proc/{one}/task").iterdir())
            children = [(thread / "children").read_text(encoding="ascii") for thread in threads]
        except OSError:
            continue
        found += [int(child) for line in children for child in line.split()]
    return found


def _memory(pid: int) -> int:
    """Give the resident memory of a process in bytes; 0 where it has ended."""
    try:
        _size, resident, *_ = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return 0
    return int(resident) * os.sysconf("SC_PAGE_SIZE")


def _size(folder: Path) -> int:
    """Sum up the sizes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _calibrate() -> float:
    """Time a fixed loop."""
    start = time.perf_counter()
    total = 0
    for number in range(_CALIBRATION):
        total += number * number % 7
    return time.perf_counter() - start
