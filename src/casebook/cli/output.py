"""How an answer is written: as lines for a reader, or for a program."""

from __future__ import annotations

import os
import sys

from casebook.cli.parser import columns, hung

# To import typing would take a good part of the time in which an answer has to be there.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

BOLD, COLOURED = "1", "36"
"""How a terminal is told to write ids, and to write verdicts: in bold, and in one colour."""


class Output:
    """
    Gathers an answer and the words about it, and writes both at the end.

    Args:
        prog: The name of the program.
        package: The name of the distribution.
        examples: Gives what the examples of the help name.
        form: One of :data:`casebook.cli.parser.FORMS`.
        plain: Whether colour is unwanted even on a terminal.

    >>> out = Output("ferry")
    >>> out.row("C001", "The ferry carried 1,200 people a day.")
    >>> out.say("1 claim in all")
    >>> out.close()
    C001  The ferry carried 1,200 people a day.
    """

    def __init__(
        self,
        prog: str,
        package: str = "",
        examples: Callable[[], Mapping[str, str]] = dict,
        form: str = "table",
        *,
        plain: bool = False,
    ) -> None:
        """Begin with nothing."""
        self.prog: str = prog
        self.package: str = package
        self.examples: Callable[[], Mapping[str, str]] = examples
        self.form: str = form
        self._colour = (
            form == "table"
            and not plain
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb"
            and sys.stdout.isatty()
        )
        self._lines: list[str] = []
        self._words: list[str] = []
        self._bytes = b""
        self._utf8 = form != "table"

    @property
    def for_readers(self) -> bool:
        """Whether a reader is to be answered, and not a program."""
        return self.form == "table"

    def line(self, text: str = "") -> None:
        """Add a line."""
        self._lines.append(text)

    def row(
        self,
        name: str,
        text: str,
        width: int = 0,
        *,
        way: str = "",
        text_way: str = "",
    ) -> None:
        """
        Add a name and a text that is wrapped behind it.

        Args:
            name: The name.
            text: The text.
            width: The columns that names take.
            way: How a terminal writes the name, one of the words above.
            text_way: How it writes the text.
        """
        lead = f"{name:{width}}  "
        first, *rest = hung(lead, text, columns())
        painted = (
            self.paint(name, way) + lead[len(name) :] + self.paint(first[len(lead) :], text_way)
        )
        self._lines.append(painted.rstrip())
        self._lines += (self.paint(line, text_way) for line in rest)

    def heading(self, name: str, text: str) -> None:
        """Add what a record is called, with an empty line below it, and one above it."""
        if self._lines:
            self.line()
        lead = f"{name}: "
        first, *rest = hung(lead, text, columns(), indent=2)
        self._lines += [self.paint(name, BOLD) + first[len(name) :], *rest, ""]

    def paint(self, text: str, way: str) -> str:
        """Give a text as a terminal shows it in colour, where colour is wanted."""
        return f"\x1b[{way}m{text}\x1b[0m" if way and text and self._colour else text

    def rows(
        self, name: str, rows: Sequence[Mapping[str, object]], header: Iterable[str] = ()
    ) -> None:
        """
        Add rows for a program.

        Args:
            name: What the rows are, as the key of the one object of JSON.
            rows: The rows; their values are plain.
            header: The columns of CSV, where there may be no row to show them.
        """
        import json  # noqa: PLC0415 - only an answer for programs needs it.

        from casebook.views.plain import SCHEMA_VERSION  # noqa: PLC0415 - as above.

        if self.form == "json":
            self.json({"schema_version": SCHEMA_VERSION, name: rows})
        elif self.form == "jsonl":
            self._lines += (json.dumps(row, ensure_ascii=False) for row in rows)
        else:
            import csv  # noqa: PLC0415 - as above.
            import io  # noqa: PLC0415 - as above.

            names = dict.fromkeys([*header, *(key for row in rows for key in row)])
            text = io.StringIO()
            writer = csv.DictWriter(text, names, lineterminator="\n")
            writer.writeheader()
            writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
            self._lines.append(text.getvalue().removesuffix("\n"))

    def json(self, value: object) -> None:
        """Add one object of JSON."""
        import json  # noqa: PLC0415 - as above.

        self._utf8 = True
        self._lines.append(json.dumps(value, ensure_ascii=False, indent=2))

    def text(self, text: str) -> None:
        """Add a text for programs, which is written as it is, in UTF-8."""
        self._utf8 = True
        self._lines.append(text.removesuffix("\n"))

    def content(self, content: bytes) -> None:
        """Add the bytes of a file, which are written as they are."""
        self._bytes += content

    def say(self, words: str) -> None:
        """Add something about the data, which is no data itself."""
        self._words.append(words)

    def close(self) -> None:
        """Write the answer, and then the words about it."""
        if self._utf8 and hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        sys.stdout.write("".join(f"{line}\n" for line in self._lines))
        sys.stdout.flush()
        if self._bytes:
            sys.stdout.buffer.write(self._bytes)
            sys.stdout.buffer.flush()
        sys.stderr.write("".join(f"{line}\n" for line in self._words))


def _cell(value: object) -> str:
    """Write a value for a cell: texts of a list are parted by semicolons, parts are JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "; ".join(value)
    if value is None:
        return ""
    import json  # noqa: PLC0415 - only some cells need it.

    return json.dumps(value, ensure_ascii=False)
