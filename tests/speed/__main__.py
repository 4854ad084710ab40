"""
Time this casebook beside packages of data and libraries of tables, in one run.

Tools take turns, so that a busy machine slows all alike, and each figure is that of a process of
its own. What is printed, and written where ``--out`` says, are medians and ratios.
"""

from __future__ import annotations

import argparse
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from speed.questions import LARGE, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from speed.questions import Answer, Question

HEAD = ("Question", "Tool", "Median ms", "Lowest ms", "Highest ms", "Times the first", "Peak MiB")

_INSIDE = """\
import time
{code}
begin = time.perf_counter()
for _ in range({times}):
    {timed}
print((time.perf_counter() - begin) / {times})
"""
_MEMORY = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)\n"


def main() -> int:
    """Read the arguments, time, print and write."""
    parser = argparse.ArgumentParser(prog="python -m speed", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each is timed (7)")
    parser.add_argument("--claims", type=int, default=100_000, help="how many are made up (100000)")
    parser.add_argument("--pages", type=Path, help="a folder for the figures, as files of CSV")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        say(f"making {given.claims} claims")
        # In a process of its own, since the peak of a process counts for those that it starts.
        make = f"from speed.large import write; write({name!r}, {given.claims})"
        subprocess.run([sys.executable, "-c", make], check=True)
        for size, questions in (("small", SMALL), ("large", LARGE)):
            rows = []
            for question in questions:
                say(question.name)
                for row in ask(question, given.rounds, folder):
                    rows.append(row)
                    sys.stdout.write("\t".join(row) + "\n")
            if given.pages:
                path = given.pages / f"speed-{size}.csv"
                with path.open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file, lineterminator="\n").writerows([HEAD, *rows])
    return 0


def ask(question: Question, rounds: int, folder: Path) -> Iterator[tuple[str, ...]]:
    """Time each answer to a question, in turns, and give a row for each."""
    taken: dict[str, list[tuple[float, float]]] = {one.tool: [] for one in question.answers}
    for turn in range(rounds + 1):
        for answer in question.answers:
            figures = timed(answer, folder)
            # The first turn may have to compile and to read from the disk.
            if turn:
                taken[answer.tool].append(figures)
    first = statistics.median(seconds for seconds, _ in taken[question.answers[0].tool])
    inside = bool(question.answers[0].timed)
    for tool, figures_of in taken.items():
        seconds = [one for one, _ in figures_of]
        median = statistics.median(seconds)
        yield (
            question.name,
            tool,
            *(f"{one * 1000:.4g}" for one in (median, min(seconds), max(seconds))),
            f"{median / first:.3g}",
            f"{statistics.median(peak for _, peak in figures_of):.0f}" if inside else "",
        )


def timed(answer: Answer, folder: Path) -> tuple[float, float]:
    """Run an answer once; give the seconds that it took, and the most memory in MiB."""
    inside = bool(answer.timed)
    if answer.code.startswith("-m "):
        command = answer.code.split()
    else:
        program = (
            _INSIDE.format(code=answer.code, times=answer.times, timed=answer.timed)
            if inside
            else answer.code
        )
        command = ["-c", program + (_MEMORY if inside else "")]
    # What is compiled once is kept, as it is for users.
    env = {name: one for name, one in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=env, capture_output=True, text=True, check=True
    )
    whole = time.perf_counter() - begin
    if not inside:
        return whole, 0.0
    seconds, peak = map(float, done.stdout.split()[-2:])
    return seconds, peak


def say(words: str) -> None:
    """Say what is being done."""
    sys.stderr.write(f"{words} …\n")


if __name__ == "__main__":
    sys.exit(main())
