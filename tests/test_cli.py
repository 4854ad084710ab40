"""The command: its answers, its exit codes, and one clear line for every mistake."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from small_book import ARTICLE, BOOK, TEXT, changed, only

from casebook import cli
from casebook.__main__ import NAME, main
from casebook.cli import files, run
from casebook.cli.parser import COMMANDS
from casebook.records import Dataset
from casebook.views import count
from casebook.views.anchors import digest
from casebook.views.check import RULES

if TYPE_CHECKING:
    from casebook.books import Book

DATASET = Dataset(
    id="ferry-casebook",
    title="The ferry casebook",
    description="An invented article, claim by claim.",
    creator="Its makers",
    license="CC0-1.0",
)
WHOLE = replace(BOOK, dataset=DATASET)
SOURCE = Path(cli.__file__).parents[2]


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let answers be as wide on every machine."""
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """Give a copy of the invented article."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def ask(
    capsys: pytest.CaptureFixture[str], *arguments: str | Path, book: Book = BOOK
) -> tuple[int, str, str]:
    """Run the command and give its exit code, its answer and its words."""
    code = run(book, [str(one) for one in arguments], prog="ferry")
    said = capsys.readouterr()
    return code, said.out, said.err


def test_list_gives_a_line_for_each_record(capsys: pytest.CaptureFixture[str]) -> None:
    """The id comes first, and what follows is what names the record to a reader."""
    assert ask(capsys, "list", "claims", "voice=author", "section=front") == (
        0,
        "C001  The ferry of Aldmoor once carried 1,200 people a day.\n"
        "C002  In 2018 the ferry carried about 40 people a day.\n",
        "",
    )


def test_list_wraps_long_lines_under_themselves(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A narrow terminal keeps the column of ids free; none is taken for narrower than 40."""
    monkeypatch.setenv("COLUMNS", "10")

    assert (
        "C004  The ferry was old, as Brandt’s\n"
        "      letter has it.\n"
    ) in ask(capsys, "list", "claims")[1]  # fmt: skip


def test_list_says_when_nothing_fits(capsys: pytest.CaptureFixture[str]) -> None:
    """An empty answer is told apart from a lost one by its exit code."""
    assert ask(capsys, "list", "claims", "voice=captain", "kind=predictive") == (
        1,
        "",
        "no claim with voice=captain and kind=predictive\n",
    )
    assert ask(capsys, "list", "terms", book=only(BOOK, "term")) == (1, "", "no term\n")


def test_show_gives_all_that_a_record_holds_and_what_refers_to_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Values are shown as a sentence shows them, references with what they lead to."""
    assert ask(capsys, "show", "C003") == (
        0,
        "claim C003: At least six captains have resigned from the ferry since March 2018.\n"
        "\n"
        "gist            {count} have resigned from the ferry since {since}.\n"
        "kind            empirical\n"
        "voice           harbour-board (The Harbour Board)\n"
        "phase           disengagement\n"
        "weight          central\n"
        "segments        S007 (Paragraph 5, sentence)\n"
        "quantities      count: at least six captains\n"
        "dates           since: March 2018 (“March last year”)\n"
        "wording         paraphrase\n"
        "attribution     confirmed\n"
        "verdict         supported\n"
        "verdict then    supported\n"
        "in provenances  P003\n"
        "in assessments  A003\n"
        "in events       resignations-begin\n",
        "",
    )


def test_show_gives_evidence_and_chain_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Each piece and each link has a line, the first beside the name of the field."""
    evidence = (
        "evidence            contradicts: board-2018, p. 6 (summary)\n"
        "                    qualifies: board-2018, p. 9 (summary)\n"
        "                    supports: lindel-2021, whole (text)\n"
    )
    chain = (
        "chain       Ilse Brandt (named)\n"
        "            The Lake Gazette (absent): gazette-2019; p. 2\n"
    )

    assert evidence in ask(capsys, "show", "A005")[1]
    assert chain in ask(capsys, "show", "P004")[1]
    # A piece that is too long goes on under its first line.
    assert (
        "evidence            qualifies: gazette-2019, p. 2 (text): The hull was new in\n"
        "                    that year.\n"
    ) in ask(capsys, "show", "A004")[1]
    # An omission rests on evidence as a verdict does, and a record without any shows no row.
    assert (
        "\nevidence    qualifies: board-2018, p. 7 (summary)\n"
        in (ask(capsys, "show", "new-engine")[1])
    )
    assert "evidence" not in ask(capsys, "show", "A002")[1]
    assert "chain" not in ask(capsys, "show", "P001")[1]


def test_show_gives_the_verdicts_of_both_clocks(capsys: pytest.CaptureFixture[str]) -> None:
    """What the records about a claim say of it stands with the claim, if there are any."""
    verdicts = (
        "wording         own\n"
        "attribution     own-voice\n"
        "verdict         contradicted\n"
        "verdict then    unverifiable\n"
    )
    bare = only(only(BOOK, "assessment"), "provenance")

    assert verdicts in ask(capsys, "show", "C001")[1]
    assert "verdict" not in ask(capsys, "show", "C001", book=bare)[1]


def test_show_gives_every_record_that_bears_an_id(capsys: pytest.CaptureFixture[str]) -> None:
    """Two kinds may share a slug; each id is shown once, however often it is asked for."""
    both = changed(BOOK, "term", "line", id="neglect")
    code, answer, _ = ask(capsys, "show", "neglect", "neglect", book=both)

    assert 0 == code
    assert ["mechanism neglect: Neglect", "term neglect: Line"] == [
        line for line in answer.splitlines() if "neglect: " in line
    ]


@pytest.mark.parametrize("kind", BOOK.by_kind)
def test_show_has_an_answer_for_every_record(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    """No line is wider than a terminal, and none is blank at its end."""
    for id in BOOK.of_kind(kind).ids:
        code, answer, words = ask(capsys, "show", id)
        assert (0, "") == (code, words)
        assert [] == [
            line for line in answer.splitlines() if len(line) > 80 or line != line.rstrip()
        ]


def test_json_is_one_object_with_version_and_records(capsys: pytest.CaptureFixture[str]) -> None:
    """A list and a record have the same shape, and an empty list has it too."""
    _, listed, _ = ask(capsys, "list", "claims", "kind=predictive", "--format", "json")
    _, shown, _ = ask(capsys, "show", "C008", "--format=json")
    code, empty, _ = ask(capsys, "list", "claims", "kind=conceptual", "--format=json")

    assert listed == shown
    assert ["schema_version", "records"] == list(json.loads(listed))
    assert ["C008"] == [record["id"] for record in json.loads(listed)["records"]]
    assert (1, []) == (code, json.loads(empty)["records"])
    assert "’" in ask(capsys, "show", "C004", "--format=json")[1]


def test_count_gives_a_word_and_its_count_on_each_line(capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is a table that other programs can read; the total is said beside it."""
    assert ask(capsys, "count", "claims", "weight") == (
        0,
        "central     2\nsupporting  4\naside       2\n",
        "8 claims in all\n",
    )


def test_count_crosses_two_fields(capsys: pytest.CaptureFixture[str]) -> None:
    """The first field leads the rows."""
    assert ask(capsys, "count", "claim", "voice", "weight") == (
        0,
        "               central  supporting  aside\n"
        "author               0           3      2\n"
        "harbour-board        1           0      0\n"
        "captain              1           1      0\n",
        "8 claims in all\n",
    )


def test_count_writes_a_table_that_is_too_wide_row_by_row(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Then zeros are left out, and nothing is cut."""
    assert ask(capsys, "count", "claims", "weight", "kind")[1].startswith(
        "central\n  empirical    1\n  explanatory  1\nsupporting\n"
    )


def test_count_alone_gives_the_main_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """They are the figures of the summary, each under a heading."""
    code, answer, _ = ask(capsys, "count")

    assert 0 == code
    assert [
        "8 claims by kind",
        "8 claims by voice",
        "8 claims by phase",
        "8 claims by section",
        "8 claims by weight",
        "16 segments by disposition",
    ] == [line for line in answer.splitlines() if " by " in line]


def test_check_says_what_it_found_sound(capsys: pytest.CaptureFixture[str]) -> None:
    """Silence would not tell a check from no check."""
    records = sum(map(len, BOOK.by_kind.values()))

    assert ask(capsys, "check") == (
        0,
        f"{records} records in {len(BOOK.by_kind)} kinds keep {len(RULES)} rules: no fault\n",
        "",
    )


def test_check_gives_every_fault_on_a_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    """The faults are the answer; how many they are is said beside it."""
    broken = changed(BOOK, "claim", "C001", voice="captaan", mechanisms=("neglct",))

    assert ask(capsys, "check", book=broken) == (
        1,
        "claim C001: voice names 'captaan', which is no voice; did you mean captain?\n"
        "claim C001: mechanisms names 'neglct', which is no mechanism; did you mean neglect?\n",
        "2 faults\n",
    )


def test_verify_says_what_it_proved(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The numbers let a reader see that the proof was not empty."""
    assert ask(capsys, "verify", article) == (
        0,
        "16 segments, 8 claims, 3 quantities, 4 dates, 4 names; 1 value by the article’s words "
        "alone: no fault\n",
        "",
    )


@pytest.mark.parametrize(
    ("encoding", "newline"), [("utf-8", "\r\n"), ("utf-8-sig", "\n"), ("utf-8", "\r")]
)
def test_verify_reads_any_line_end_and_a_byte_order_mark(
    encoding: str, newline: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Offsets count line feeds, whatever an editor or a download made of them."""
    article.write_bytes(TEXT.replace("\n", newline).encode(encoding))

    assert 0 == ask(capsys, "verify", article)[0]


def test_verify_names_every_fault_of_a_copy(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A digit is changed and a name taken out: the article, two segments, two claims, a name."""
    text = TEXT.replace("1,200", "1,300").replace("Ilse Brandt", "Anna Lindel")
    article.write_text(text, encoding="utf-8")
    code, answer, words = ask(capsys, "verify", article)

    assert (1, "6 faults\n") == (code, words)
    assert [
        f"article tern-2019: digest is {digest(text)}, not {ARTICLE.digest}; compare the copy "
        "with the article as it was published",
        f"segment S005: digest {BOOK.segments['S005'].digest} is not that of what stands from 85 "
        "to 127; correct the offsets, the digest or the copy",
        f"segment S009: digest {BOOK.segments['S009'].digest} is not that of what stands from 273 "
        "to 307; correct the offsets, the digest or the copy",
        "claim C001: quantities give {count} as 1200, which does not stand in S005; correct it, "
        "or give the article’s words for it",
        "claim C004: gist uses 'Ilse Brandt', which does not stand in S009, S010; declare it as "
        "supplied, or leave it out",
        "name ilse-brandt: label stands nowhere in the article; give the article’s spellings of it",
    ] == answer.splitlines()


def test_verify_says_in_one_line_that_a_file_is_not_the_article(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong file is a fault of the copy, not of the command."""
    article.write_text("A shopping list.\n", encoding="utf-8")

    assert ask(capsys, "verify", article) == (
        1,
        "article tern-2019: text is not the article: 17 code points instead of 527, and not one "
        "of the 16 segments stands in it; give the article as it was published\n",
        "1 fault\n",
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty; give the text of the article"),
        (b" \n\t\r\n", "is empty; give the text of the article"),
        (b"\x89PNG\r\n\x1a\n", "is not UTF-8 text: byte 0 is not"),
        ("Zürich".encode("latin-1"), "is not UTF-8 text: byte 1 is not"),
        ("ferry".encode("utf-16-le"), "is binary; give the text of the article"),
        (b"a\0b", "is binary; give the text of the article"),
    ],
    ids=["empty", "blank", "picture", "latin-1", "utf-16", "binary"],
)
def test_verify_refuses_a_file_that_is_no_text(
    content: bytes, message: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is misuse, and one line says what the file is."""
    article.write_bytes(content)

    assert ask(capsys, "verify", article) == (2, "", f"ferry: '{article}' {message}\n")


def test_verify_refuses_what_cannot_be_opened(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No such file, a folder, a path through a file, a path that no system takes."""
    folder, missing, through = article.parent, article.with_name("none.txt"), article / "none.txt"

    assert [
        (2, "", f"ferry: '{missing}' cannot be read: No such file or directory\n"),
        (2, "", f"ferry: '{folder}' cannot be read: Is a directory\n"),
        (2, "", f"ferry: '{through}' cannot be read: Not a directory\n"),
        (2, "", "ferry: 'a\\x00b' cannot be read: embedded null byte\n"),
    ] == [ask(capsys, "verify", path) for path in (missing, folder, through, "a\0b")]


def test_verify_refuses_what_it_may_not_read(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unreadable file or folder is named with the system's reason."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    assert ask(capsys, "verify", article) == (
        2,
        "",
        f"ferry: '{article}' cannot be read: Permission denied\n",
    )


def test_verify_refuses_a_file_that_is_far_too_long(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An endless file is not read to its end."""
    monkeypatch.setattr(files, "_LONGEST", 1 << 20)
    article.write_bytes(b"x" * (2 << 20))

    assert ask(capsys, "verify", article) == (
        2,
        "",
        f"ferry: '{article}' is no article: it is over 1 MiB long\n",
    )


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ("show C0O3", 1, "ferry: no record 'C0O3'; did you mean C003?"),
        ("show C001 captaan", 1, "ferry: no record 'captaan'; did you mean captain?"),
        ("list claimz", 2, "ferry: 'claimz' is no kind of record; did you mean claims?"),
        ("list claims voice=captaan", 2, "ferry: 'captaan' is no voice of claims; did you mean "
         "captain?"),
        ("list claims knd=empirical", 2, "ferry: 'knd' is no field to choose claims by; did you "
         "mean kind?"),
        ("list claims empirical", 2, "ferry: 'empirical' is no condition; write it like "
         "kind=empirical"),
        ("count claims", 2, "ferry: count claims by one field or two, not by 0"),
        ("count claims kind voice phase", 2, "ferry: count claims by one field or two, not by 3"),
        ("count claims knd", 2, "ferry: 'knd' is no field to choose claims by; did you mean "
         "kind?"),
        ("count clams kind", 2, "ferry: 'clams' is no kind of record; did you mean claims or "
         "names?"),
        ("trail C0O3", 1, "ferry: no record 'C0O3'; did you mean C003?"),
        ("cite C0O3", 1, "ferry: no record 'C0O3'; did you mean C003?"),
        ("cite C003 --style appa", 2, "ferry cite: argument --style: 'appa' is not known; did you "
         "mean apa? (more: ferry cite --help)"),
        ("cite C003 --style cff", 2, "ferry: cff cites the whole; leave out the ids, or choose "
         "another style"),
        ("schema clams", 2, "ferry: 'clams' is no kind of record; did you mean claims, claim "
         "or names?"),
        ("export jsn here.json", 2, "ferry: 'jsn' is no format; did you mean json, jsonl or "
         "jsonld?"),
        ("export json", 2, "ferry: name a file or a folder to write json to; - is standard "
         "output"),
        ("export csv -", 2, "ferry: csv gives several files; name a folder"),
        ("export json - --base example.org", 2, "ferry: 'example.org/' is no address; write it "
         "like https://example.org/"),
        ("search", 2, "ferry search: the following arguments are required: WORD (more: ferry "
         "search --help)"),
        ("search ferry --limit 0", 2, "ferry: --limit '0' is no number from 1; write it like "
         "--limit 20"),
        ("search ferry --limit many", 2, "ferry: --limit 'many' is no number from 1; write it "
         "like --limit 20"),
        ("search ferry --kind clams", 2, "ferry search: argument --kind: 'clams' is not known; did "
         "you mean claims or names? (more: ferry search --help)"),
        ("search …", 2, "ferry: '…' holds no word to search for; write one or more words, or a "
         "phrase in double quotes"),
        ("completion bsh", 2, "ferry: 'bsh' is no shell that is known; did you mean bash or "
         "zsh?"),
        ("help lst", 2, "ferry: 'lst' is no command; did you mean list?"),
        ("", 2, "ferry: name a command (more: ferry --help)"),
        ("lisst", 2, "ferry: 'lisst' is no command; did you mean list? (more: ferry --help)"),
        ("xyzzy", 2, "ferry: 'xyzzy' is no command; write list, show, search, count, trail, cite, "
         "export, schema, diff, check, verify, completion, manual or help (more: ferry --help)"),
        ("--colour list", 2, "ferry: '--colour' is no option; did you mean --no-color? (more: "
         "ferry --help)"),
        ("list", 2, "ferry: name what to list: sections, segments, names, voices, claims, "
         "provenances, assessments, omissions, mechanisms, reasons, mirrors, questions, events, "
         "terms, sources or editions"),
        ("show", 2, "ferry show: the following arguments are required: ID (more: ferry show "
         "--help)"),
        ("verify", 2, "ferry verify: the following arguments are required: ARTICLE (more: ferry "
         "verify --help)"),
        ("show C001 --format jsn", 2, "ferry show: argument --format: 'jsn' is not known; did you "
         "mean json or jsonl? (more: ferry show --help)"),
        ("show C001 --fromat=json", 2, "ferry show: '--fromat' is no option; did you mean "
         "--format? (more: ferry show --help)"),
        ("check --fast", 2, "ferry check: '--fast' is no option; leave it out (more: ferry check "
         "--help)"),
        ("check all", 2, "ferry check: 'all' is one word too many; leave it out (more: ferry check "
         "--help)"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_clear_line(
    arguments: str, code: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It names what was given, what was likely meant, and never shows a traceback."""
    assert (code, "", f"{words}\n") == ask(capsys, *arguments.split())


def test_help_explains_every_command_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    """The examples name records of the book at hand, and the exit codes are listed."""
    code, answer, _ = ask(capsys, "--help")

    assert 0 == code
    assert (
        "examples:\n"
        "  ferry list claims voice=author\n"
        "  ferry show C001\n"
        "  ferry search Aldmoor --kind claim\n"
        "  ferry count claims kind phase\n"
        "  ferry trail C001\n"
        "  ferry cite C001 --style bibtex\n"
        "  ferry export csv tables\n"
        "  ferry schema claims\n"
        "  ferry diff old.json\n"
        "  ferry check\n"
        "  ferry verify article.txt\n"
        "  ferry completion bash\n"
        "  ferry manual\n"
        "  ferry help show\n"
        "\n"
        "exit codes:\n"
        "  0    done, and no fault found; also when a pipe is closed early\n"
        "  1    a fault or a difference was found, or nothing was: no such id, no record\n"
        "       that fits\n"
        "  2    misuse: wrong arguments, or a file that cannot be read or written\n"
        "  130  interrupted\n"
    ) in answer
    assert BOOK.article.title in " ".join(answer.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_its_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the general help shows stands in the help of the command too."""
    code, answer, _ = ask(capsys, command, "--help")

    assert 0 == code
    assert f"\nexample:\n  ferry {command}" in answer
    assert "\nexit codes:\n" in answer
    assert (0, answer, "") == ask(capsys, "help", command)


def test_the_examples_of_the_help_work(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An example that fails is worse than none."""
    monkeypatch.chdir(article.parent)
    _, answer, _ = ask(capsys, "--help")
    examples = [line.split()[1:] for line in answer.splitlines() if line.startswith("  ferry ")]
    assert 0 == ask(capsys, "export", "json", "old.json", book=WHOLE)[0]

    assert list(COMMANDS) == [example[0] for example in examples]
    assert {0} == {ask(capsys, *example, book=WHOLE)[0] for example in examples}


def test_an_empty_book_still_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    """A casebook that is only begun can be looked into."""
    begun = only(only(BOOK, "claim"), "voice")

    assert 0 == ask(capsys, "--help", book=begun)[0]
    assert 0 == ask(capsys, "count", book=begun)[0]
    assert 1 == ask(capsys, "list", "claims", book=begun)[0]


def test_an_interruption_ends_the_command_quietly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C is no error, and 130 is what a shell expects of it."""

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(count, "summary", interrupt)

    assert ask(capsys, "count") == (130, "", "")


def python(*arguments: str) -> list[str]:
    """Give the command line that runs this casebook's command in a new process."""
    return [sys.executable, "-m", "casebook", *arguments]


def environment(**changes: str) -> dict[str, str]:
    """Give the environment of a process that finds this copy of the package."""
    return {**os.environ, "PYTHONPATH": str(SOURCE), **changes}


def test_the_command_of_this_casebook_shows_this_casebook() -> None:
    """The module is bound to the records of this project, and to no other name."""
    answer = subprocess.run(
        python("show", "S014"), env=environment(), capture_output=True, text=True, check=True
    )

    assert answer.stdout.startswith("segment S014: Paragraph ")
    assert "" == answer.stderr


SLIPS = {
    "a word that is none": (
        r"verdict=Verdict\.(\w+)",
        r"verdict=Verdict.\1X",
        "AttributeError: ",
        0,
    ),
    "a field that is missing": (
        r"\n *assessed=ASSESSED,(?=\n)",
        "",
        "TypeError: Assessment.__init__() missing 1 required keyword-only argument: 'assessed'",
        None,
    ),
    "a rule that is broken": (
        r'would_change="[^"]*\.",',
        'would_change="Nothing",',
        "assessment A001: would_change does not end with a full stop; end it with one",
        None,
    ),
}
"""Slips in a row: what is replaced, by what, what is said, and whether it stands at that place."""


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("arguments", ["check", "show C001"])
def test_a_slip_in_a_row_is_one_line_with_its_place(
    arguments: str, slip: str, tmp_path: Path
) -> None:
    """Whoever corrects a row reads which file and line, and no traceback."""
    old, new, message, offset = SLIPS[slip]
    shutil.copytree(
        SOURCE / "casebook", tmp_path / "casebook", ignore=shutil.ignore_patterns("__pycache__")
    )
    rows = tmp_path / "casebook" / "data" / "assessments" / "front.py"
    text = rows.read_text(encoding="utf-8")
    found = re.search(old, text)
    assert found
    rows.write_text(re.sub(old, new, text, count=1), encoding="utf-8")
    # A row is known by the line on which it begins, a word by its own.
    place = text.index("    Assessment(\n") if offset is None else found.start()
    answer = subprocess.run(
        python(*arguments.split()),
        env=environment(PYTHONPATH=str(tmp_path), PYTHONDONTWRITEBYTECODE="1"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (1, "") == (answer.returncode, answer.stdout)
    [said] = answer.stderr.splitlines()
    line = text.count("\n", 0, place) + 1
    assert said.startswith(f"{NAME}: {rows}:{line}: {message}")


def test_the_command_shows_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    """It is that of the distribution, or is said to be unknown where that is not installed."""
    assert 0 == main(["--version"])
    assert capsys.readouterr().out.startswith(f"{NAME} ")

    assert 0 == run(BOOK, ["--version"], prog="ferry", package="no-such-distribution-at-all")
    assert "ferry of unknown version (not installed)\n" == capsys.readouterr().out

    assert 0 == run(BOOK, ["--version"], prog="ferry")
    assert "ferry of unknown version (not installed)\n" == capsys.readouterr().out


def test_exit_codes_reach_the_shell() -> None:
    """What :func:`run` gives is what the process ends with."""
    codes = [
        subprocess.run(
            python(*arguments.split()), env=environment(), capture_output=True, check=False
        ).returncode
        for arguments in ("check", "show C000000", "list claimz", "nonsense", "verify /")
    ]

    assert [0, 1, 2, 2, 2] == codes


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipe that closes early in this way")
def test_a_pipe_closed_early_is_no_error() -> None:
    """``… | head -1`` ends quietly, with 0."""
    with subprocess.Popen(
        python("list", "segments", "--format=json"),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        assert b"{\n" == process.stdout.readline()
        process.stdout.close()
        words = process.stderr.read()

    assert (0, b"") == (process.returncode, words)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_one_line() -> None:
    """An answer that cannot be written is not taken for one that was."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        answer = subprocess.run(
            python("list", "segments"),
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (
        2,
        "disengagement-casebook: the answer cannot be written: No space left on device\n",
    ) == (
        answer.returncode,
        answer.stderr,
    )


def test_a_terminal_that_knows_few_letters_gets_their_codes() -> None:
    """Quotation marks and accents never stop the command; JSON is in UTF-8 always."""
    plain = environment(PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    text = subprocess.run(python("list", "sections"), env=plain, capture_output=True, check=False)
    as_json = subprocess.run(
        python("list", "sections", "--format=json"), env=plain, capture_output=True, check=False
    )

    assert (0, b"") == (text.returncode, text.stderr)
    assert text.stdout.isascii()
    assert (0, b"") == (as_json.returncode, as_json.stderr)
    assert json.loads(as_json.stdout.decode("utf-8"))["records"]


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal")
def test_ctrl_c_in_a_process_ends_it_with_130(tmp_path: Path) -> None:
    """The command is interrupted while it waits for an article that never ends."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    waiting = subprocess.Popen(
        python("verify", str(pipe)), env=environment(), stderr=subprocess.PIPE
    )
    # To open the pipe for writing waits until the command reads from it.
    with waiting as process, pipe.open("wb"):
        process.send_signal(signal.SIGINT)
        assert process.stderr
        words = process.stderr.read()

    assert (130, b"") == (process.returncode, words)
