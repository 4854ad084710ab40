"""What the command answers: trails, hits, citations and changes, for readers and for programs."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from jsonschema import Draft202012Validator
from small_book import BOOK, changed, only
from test_cli import WHOLE, ask, environment, python

from casebook.__main__ import main
from casebook.books import COLLECTIONS
from casebook.cli import run
from casebook.cli.parser import COMMANDS, EXPORTS, KINDS
from casebook.formats import FORMATS
from casebook.views.plain import whole

if TYPE_CHECKING:
    from pathlib import Path

#: Calls that answer with rows, each with the key that they stand under in JSON.
ROWS = {
    "list claims phase=disengagement": "records",
    "list claims kind=conceptual": "records",
    "show C003 board-2018": "records",
    "search ferry captain": "hits",
    "search qqqq": "hits",
    "count": "counts",
    "count claims kind": "counts",
    "count claims kind weight": "counts",
    "trail C001 C004": "trails",
}


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let answers be as wide on every machine."""
    monkeypatch.setenv("COLUMNS", "80")


def rows_of(text: str) -> list[dict[str, str]]:
    """Read rows of CSV."""
    return list(csv.DictReader(io.StringIO(text)))


def test_the_words_that_help_knows_are_those_of_the_book_and_the_formats() -> None:
    """They are written out, so that help loads neither; nothing may be missing from them."""
    assert tuple(COLLECTIONS) == KINDS
    assert tuple(FORMATS) == EXPORTS


@pytest.mark.parametrize("call", ROWS)
def test_answers_for_programs_hold_the_same_rows(
    call: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON is one object with its version, JSON Lines are its rows, CSV has a head."""
    as_json, as_lines, as_csv = (
        ask(capsys, *call.split(), "--format", form)[1] for form in ("json", "jsonl", "csv")
    )
    document = json.loads(as_json)
    rows = document[ROWS[call]]

    assert ["schema_version", ROWS[call]] == list(document)
    assert rows == [json.loads(line) for line in as_lines.splitlines()]
    assert as_csv.split(",")[0] in {"record", "kind", "claim"}
    if not call.startswith("trail"):
        assert len(rows) == len(rows_of(as_csv))


def test_a_cell_holds_a_list_or_the_json_of_parts(capsys: pytest.CaptureFixture[str]) -> None:
    """Lists of texts are parted by semicolons; parts and truths are as JSON has them."""
    [claim] = rows_of(ask(capsys, "show", "C008", "--format=csv")[1])
    [other] = rows_of(ask(capsys, "show", "C003", "--format=csv")[1])
    [voice] = rows_of(ask(capsys, "show", "author", "--format=csv")[1])

    assert ("S015; S016", "", "") == (claim["segments"], claim["note"], claim["quantities"])
    assert 6 == json.loads(other["quantities"])[0]["number"]
    assert "true" == voice["named"]


def test_options_may_stand_between_conditions(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to know that options come first or last."""
    usual = ask(capsys, "list", "claims", "voice=author", "section=front", "--format=csv")

    assert usual == ask(capsys, "list", "--format=csv", "claims", "voice=author", "section=front")
    assert usual == ask(
        capsys, "--no-color", "list", "claims", "voice=author", "--format", "csv", "section=front"
    )


def test_a_trail_leads_from_the_article_to_the_first_speaker(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Voice, links with works and places, wording, how that is known and how sure, the verdict."""
    assert ask(capsys, "trail", "C004") == (
        0,
        "claim C004: The ferry was old, as Brandt’s letter has it.\n"
        "\n"
        "voice        A captain (captain), as the article presents it\n"
        "link 1       Ilse Brandt (named with the claim)\n"
        "link 2       The Lake Gazette (not shown in the article)\n"
        "             in gazette-2019: A letter from the ferry\n"
        "             at p. 2\n"
        "first        The Lake Gazette, as far as is known\n"
        "wording      quoted: Quotation marks open and close around the words that carry\n"
        "             the claim.\n"
        "known        compared: The words or the content were set beside the source, or\n"
        "             an excerpt.\n"
        "confidence   high\n"
        "note         The gazette printed the letter a week before.\n"
        "attribution  imprecise\n"
        "reason       The letter says it of the engine.\n",
        "",
    )


def test_a_trail_starts_from_whatever_claims_belong_to(capsys: pytest.CaptureFixture[str]) -> None:
    """A claim, its segment, its provenance, its assessment, and a work on its way."""
    trail = ask(capsys, "trail", "C004")

    assert {trail} == {
        ask(capsys, "trail", id) for id in ("S009", "P004", "A004", "gazette-2019")
    } | {ask(capsys, "trail", "C004", "S009")}


def test_a_trail_says_what_nobody_has_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    """A claim without provenance or assessment is told apart from one that speaks for itself."""
    bare = only(only(BOOK, "assessment"), "provenance")
    code, answer, _ = ask(capsys, "trail", "C004", book=bare)
    document = json.loads(ask(capsys, "trail", "C004", "--format=json", book=bare)[1])

    assert (0, None) == (code, document["trails"][0]["provenance"])
    assert "provenance   nobody has recorded where it comes from\n" in answer
    assert "attribution  nobody has judged it\n" in answer
    assert (
        "first        the article itself, as far as is known\n" in ask(capsys, "trail", "C001")[1]
    )
    assert (1, "", "no claim belongs to S001\n") == ask(capsys, "trail", "S001")


def test_a_trail_as_csv_has_a_row_for_each_step(capsys: pytest.CaptureFixture[str]) -> None:
    """The article itself is step 0."""
    assert (
        "claim,step,label,shown,sources,locator,wording,known,confidence,attribution\n"
        "C004,0,the article,,,,quoted,compared,high,imprecise\n"
        "C004,1,Ilse Brandt,named,,,quoted,compared,high,imprecise\n"
        "C004,2,The Lake Gazette,absent,gazette-2019,p. 2,quoted,compared,high,imprecise\n"
    ) == ask(capsys, "trail", "C004", "--format=csv")[1]


def test_a_search_gives_the_best_first(capsys: pytest.CaptureFixture[str]) -> None:
    """What was met outside the headline is shown with its field."""
    assert (
        0,
        "timetable-1934  source: Boats on Lake Senn\n",
        "",
    ) == ask(capsys, "search", "boat", "--kind", "source")
    assert (
        "\n      reason: The engine was old, and the hull was not.\n"
        in ask(capsys, "search", "hull")[1]
    )
    assert 1 == len(
        ask(capsys, "search", "ferry", "--limit", "1", "--format=jsonl")[1].splitlines()
    )
    assert ask(capsys, "search", "boat", "--kind=source") == ask(
        capsys, "search", "boat", "--kind=sources"
    )


def test_a_phrase_stands_in_double_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    """Its words must stand side by side; those that only a shell was given together need not."""
    assert 1 == ask(capsys, "search", '"Senn Lake"')[0]
    assert ask(capsys, "search", "Senn Lake") == ask(capsys, "search", "Senn", "Lake")
    assert 0 == ask(capsys, "search", '"Lake Senn"')[0]


def test_a_search_in_vain_says_what_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    """The words go to standard error, and none of them is taken instead."""
    code, answer, words = ask(capsys, "search", "captaan")

    assert (1, "") == (code, answer)
    assert "no record holds 'captaan'; nearest: captain\nnothing was found\n" == words


def test_a_withdrawn_id_leads_somewhere(capsys: pytest.CaptureFixture[str]) -> None:
    """It is shown with the reason; what needs the record itself says why there is none."""
    code, answer, words = ask(capsys, "show", "C099")

    assert (0, "") == (code, words)
    assert answer.startswith("withdrawal C099: Withdrawn in ")
    assert "It said the same as another." in answer
    for command in ("trail", "cite"):
        code, answer, words = ask(capsys, command, "C099", book=WHOLE)
        assert (1, "") == (code, answer)
        assert words.startswith("ferry: record 'C099' was withdrawn in ")


def test_the_whole_is_cited_with_its_edition(capsys: pytest.CaptureFixture[str]) -> None:
    """Without ids the casebook itself is meant, as the last of its editions."""
    assert (
        0,
        "Its makers. (2020). The ferry casebook (Version 2020.1.0) [Data set].\n",
        "",
    ) == ask(capsys, "cite", book=WHOLE)
    assert (
        2,
        "",
        "ferry: nobody has said what this casebook is; give the book a Dataset\n",
    ) == ask(capsys, "cite")
    assert 'version: "2020.1.0"\n' in ask(capsys, "cite", "--style=cff", book=WHOLE)[1]


def test_records_are_cited_as_entries_and_sources_as_works(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A claim or a term is part of the casebook; a source is a work of its own."""
    assert ask(capsys, "cite", "C001", "neglect", "lindel-2021", "gazette-2019", book=WHOLE) == (
        0,
        "Its makers. (2020). C001: The ferry of Aldmoor once carried 1,200 people a day. In The "
        "ferry casebook (Version 2020.1.0).\n"
        "Its makers. (2020). neglect: Neglect. In The ferry casebook (Version 2020.1.0).\n"
        "Lindel, A., & Brandt, I. (2021). The Last Crossing. Quay & Daughters.\n"
        "Lake Gazette. (2019, May 7). A letter from the ferry. Lake Gazette.\n",
        "",
    )


def test_other_programs_read_the_citations(capsys: pytest.CaptureFixture[str]) -> None:
    """BibTeX, RIS and CSL-JSON of every source, of every claim and of the whole."""
    ids = [*BOOK.sources.ids, *BOOK.claims.ids]
    for given in ([], ids):
        texts = {
            style: ask(capsys, "cite", *given, "--style", style, book=WHOLE)[1]
            for style in ("bibtex", "ris", "csl")
        }
        library = parse_string(texts["bibtex"])
        entries = rispy.loads(texts["ris"])
        items = json.loads(texts["csl"])

        assert [] == library.failed_blocks
        assert [one["id"] for one in items] == list(library.entries_dict)
        assert [one["id"] for one in items] == [one["id"] for one in entries]
        assert [one["title"] for one in items] == [one["title"] for one in entries]


def test_the_schema_describes_what_json_holds(capsys: pytest.CaptureFixture[str]) -> None:
    """The schema of the whole takes the export, that of a kind takes each record of it."""
    schema = json.loads(ask(capsys, "schema")[1])
    Draft202012Validator(schema).validate(json.loads(json.dumps(whole(BOOK))))
    for noun in ("claims", "claim"):
        one = Draft202012Validator(json.loads(ask(capsys, "schema", noun)[1]))
        for record in json.loads(ask(capsys, "list", "claims", "--format=json")[1])["records"]:
            one.validate(record)
        assert not one.is_valid({"id": "C001"})


def test_a_difference_is_told_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was done to each record, and to which field; from a file to another, or to the book."""
    monkeypatch.chdir(tmp_path)
    old = changed(BOOK, "term", "line", definition="The way of the boat.")
    assert 0 == ask(capsys, "export", "json", "old.json", book=old)[0]
    assert 0 == ask(capsys, "export", "json", "new.json")[0]
    was, now = (one.terms["line"].definition for one in (old, BOOK))
    answer = ask(capsys, "diff", "old.json")

    assert (1, "terms: 1 corrected\n") == (answer[0], answer[2])
    assert answer[1].startswith("corrected  term line\n             definition: 'The way of the")
    assert answer == ask(capsys, "diff", "old.json", "new.json")
    assert (0, "", "no difference\n") == ask(capsys, "diff", "new.json")
    assert [
        {
            "kind": "term", "id": "line", "what": "corrected",
            "fields": [{"path": "definition", "old": was, "new": now}],
        }
    ] == json.loads(ask(capsys, "diff", "old.json", "--format=json")[1])["changes"]  # fmt: skip
    assert [
        {"kind": "term", "id": "line", "what": "corrected", "path": "definition", "old": was,
         "new": now}
    ] == rows_of(ask(capsys, "diff", "old.json", "--format=csv")[1])  # fmt: skip
    gone = ask(capsys, "diff", "old.json", book=only(BOOK, "term"))
    assert gone[2].startswith("terms: ")
    assert "withdrawn  term line\n" in gone[1]


@pytest.mark.parametrize(
    ("setting", "arguments", "coloured"),
    [
        ({}, (), True),
        ({"NO_COLOR": ""}, (), True),
        ({"NO_COLOR": "1"}, (), False),
        ({"TERM": "dumb"}, (), False),
        ({}, ("--no-color",), False),
        ({}, ("--format=json",), False),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no terminal of this kind")
def test_colour_is_for_terminals_that_want_it(
    setting: dict[str, str],
    arguments: tuple[str, ...],
    coloured: bool,  # noqa: FBT001
) -> None:
    """Ids are bold on a terminal, unless one of four ways to say no was used."""
    import pty  # noqa: PLC0415 - Windows has no such module.

    main, other = pty.openpty()
    settings = {**environment(TERM="xterm"), **setting}
    if "NO_COLOR" not in setting:
        settings.pop("NO_COLOR", None)
    answer = subprocess.run(
        python("list", "voices", "kind=body", *arguments), env=settings, stdout=other, check=True
    )
    os.close(other)
    shown = os.read(main, 1 << 16)
    os.close(main)

    assert 0 == answer.returncode
    assert coloured == (b"\x1b[1mcia\x1b[0m      The CIA" in shown)
    assert coloured == (b"\x1b" in shown)


def test_verdicts_are_coloured_alike_whatever_they_say(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A colour that praised or blamed would judge before the reader does."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    shown = [ask(capsys, "show", id)[1] for id in ("C001", "C003")]

    assert "verdict         \x1b[36mcontradicted\x1b[0m\n" in shown[0]
    assert "verdict         \x1b[36msupported\x1b[0m\n" in shown[1]
    assert "" == capsys.readouterr().err


def test_a_book_that_is_given_late_is_loaded_only_for_an_answer(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Help, the version and slips in arguments need no record."""

    def refuse() -> None:
        raise AssertionError

    examples = {"article": "Boats", "claim": "C001", "voice": "author", "word": "ferry"}
    for call in ("--help", "--version", "nonsense", "help", "show --help", "show", "check --fast"):
        run(refuse, call.split(), prog="ferry", examples=examples)  # type: ignore[arg-type]
    for command in COMMANDS:
        run(refuse, ["help", command], prog="ferry", examples=examples)  # type: ignore[arg-type]
    assert 0 == run(lambda: replace(BOOK), ["list", "voices"], prog="ferry", examples=examples)
    assert "The author" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", ["list voices", "--help", "cite"])
def test_a_closed_output_is_one_line(arguments: str) -> None:
    """Nobody can read the answer, and that is no reason for a traceback."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m casebook {arguments} >&-', sys.executable],  # noqa: S607 - any shell.
        env=environment(),
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )

    said = "disengagement-casebook: the answer cannot be written: standard output is closed\n"
    assert (2, said) == (done.returncode, done.stderr)


def test_records_that_share_an_id_are_cited_by_keys_of_their_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """LaTeX refuses a key that is given twice."""
    main(["cite", "icsr", "--style", "csl"])
    keys = [item["id"] for item in json.loads(capsys.readouterr().out)]

    assert {"casebook-name-icsr", "casebook-voice-icsr", "casebook-term-icsr"} == {*keys}
    assert len(keys) == 3


def test_counts_that_do_not_add_up_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """A claim read in two sections counts under each."""
    main(["count", "claims", "section"])
    several = capsys.readouterr().err
    main(["count", "claims", "kind"])
    each = capsys.readouterr().err

    assert "a claim may stand under several words, or under none\n" in several
    assert "under several" not in each


def test_a_search_that_finds_nothing_says_where_to_look(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An id is looked up, not searched; and another kind may hold the word."""
    assert 1 == main(["search", "C021"])
    assert "to look up an id: disengagement-casebook show C021\n" in capsys.readouterr().err
    assert 1 == main(["search", "ethnographer", "prison", "--kind", "section"])
    assert "records of other kinds hold it; search without --kind\n" in capsys.readouterr().err
