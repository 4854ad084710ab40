"""What differs between two editions, and whether the editions of a book own up to it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK, changed, only

from casebook import book
from casebook.books import Book, Records
from casebook.errors import CasebookError, InvalidDocument
from casebook.records import Change, Edition, EditionId, NameId, Relation
from casebook.records import ClaimId as C
from casebook.values import Date
from casebook.views.diff import FieldChange, RecordChange, changes, summary, unlisted
from casebook.views.plain import SCHEMA_VERSION, whole
from casebook.vocabulary import ChangeKind, RelationKind

if TYPE_CHECKING:
    from collections.abc import Callable

ADDED, CORRECTED, WITHDRAWN = ChangeKind


def document(some: Book = BOOK) -> dict[str, Any]:
    """Give a book as a program reads it from JSON."""
    loaded: dict[str, Any] = json.loads(json.dumps(whole(some)))
    return loaded


def row(rows: dict[str, Any], kind: str, id: str) -> dict[str, Any]:
    """Give one record of a document."""
    found: dict[str, Any] = next(one for one in rows[kind] if one["id"] == id)
    return found


def fields(kind: str, id: str, edit: Callable[[dict[str, Any]], object]) -> list[FieldChange]:
    """Give what differs once *edit* has changed a record of the small book."""
    new = document()
    edit(row(new, kind, id))
    [change] = changes(document(), new)
    assert (change.kind, change.id, change.what) == (kind.removesuffix("s"), id, CORRECTED)
    return [*change.fields]


def test_a_book_does_not_differ_from_itself() -> None:
    """Neither the small one nor the real one, through JSON or not."""
    assert changes(document(), document()) == ()
    assert changes(whole(book), document(book)) == ()
    assert summary(()) == {}


def test_records_are_added_corrected_and_withdrawn() -> None:
    """In the order of the new document, what is gone last within its kind."""
    some = changed(BOOK, "claim", "C007", note="Read anew.")
    some = only(some, "claim", *[id for id in some.claims.ids if id != "C002"])
    old = document(only(BOOK, "claim", *[id for id in BOOK.claims.ids if id != "C008"]))
    old["voices"] = old["voices"][:-1]

    assert changes(old, document(some)) == (
        RecordChange("voice", "captain", ADDED),
        RecordChange("claim", "C007", CORRECTED, (FieldChange("note", "", "Read anew."),)),
        RecordChange("claim", "C008", ADDED),
        RecordChange("claim", "C002", WITHDRAWN),
    )
    assert summary(changes(old, document(some))) == {
        "voice": {"added": 1, "corrected": 0, "withdrawn": 0},
        "claim": {"added": 1, "corrected": 1, "withdrawn": 1},
    }


def test_a_headline_is_no_change_of_its_own() -> None:
    """It follows from the fields, whether they changed or only the way they are shown."""
    some = changed(BOOK, "voice", "captain", label="One captain")
    shown = document()
    row(shown, "claims", "C001")["headline"] = "Shown otherwise."

    [change] = changes(document(), document(some))
    assert change.fields == (FieldChange("label", "A captain", "One captain"),)
    assert changes(document(), shown) == ()


def test_a_part_is_compared_field_by_field() -> None:
    """With a dotted path, and whole where it was not there before."""
    assert fields("sources", "gazette-2019", lambda one: one["issued"].update(iso="2019-05")) == [
        FieldChange("issued.iso", "2019-05-07", "2019-05")
    ]
    new = {"iso": "2018", "name": "", "stated": ""}
    assert fields("sources", "board-2018", lambda one: one.update(issued=new)) == [
        FieldChange("issued", None, new)
    ]


def test_a_list_of_parts_is_compared_item_by_item() -> None:
    """An item that is put before others does not change them."""
    finding = "The yard says so."
    first = row(document(), "assessments", "A005")["evidence"][0]
    new = {**first, "source": "gazette-2019"}
    last = row(document(), "assessments", "A005")["evidence"][2]

    assert fields(
        "assessments", "A005", lambda one: one["evidence"][2].update(finding=finding)
    ) == [FieldChange("evidence[2].finding", "", finding)]
    assert fields("assessments", "A005", lambda one: one["evidence"].insert(0, new)) == [
        FieldChange("evidence[0]", None, new)
    ]
    assert fields("assessments", "A005", lambda one: one["evidence"].pop(0)) == [
        FieldChange("evidence[0]", first, None)
    ]
    assert fields("assessments", "A005", lambda one: one["evidence"].clear())[2] == FieldChange(
        "evidence[2]", last, None
    )


def test_a_list_of_words_is_compared_as_a_whole() -> None:
    """Such as ids, whose order counts."""
    assert fields("claims", "C004", lambda one: one["segments"].reverse()) == [
        FieldChange("segments", ["S009", "S010"], ["S010", "S009"])
    ]


def test_fields_come_in_their_order() -> None:
    """What only the old one has comes last."""
    assert [
        one.path
        for one in fields(
            "terms", "line", lambda one: (one.update(label="x", definition="y"), one.pop("see"))
        )
    ] == ["label", "definition", "see"]


def test_a_field_that_a_later_schema_adds_is_no_correction_while_it_is_empty() -> None:
    """Once it is filled it is one; a zero is no empty value."""
    empty: list[object] = ["", [], {}, None, False]
    filled: list[object] = ["x", 0, True, ["x"]]

    for value in empty:
        old, new = document(), document()
        row(new, "terms", "line")["since"] = value
        assert changes(old, new) == changes(new, old) == ()
    for value in filled:
        old, new = document(), document()
        row(new, "terms", "line")["since"] = value
        assert changes(old, new)[0].fields == (FieldChange("since", None, value),)
        assert changes(new, old)[0].fields == (FieldChange("since", value, None),)


def test_kinds_and_facts_may_come_and_go() -> None:
    """A kind that one document lacks has no records there; other facts are no records."""
    old = {"schema_version": 1, "$schema": "a", "terms": [{"id": "x"}], "article": {"id": "a"}}
    new = {"schema_version": 1, "$schema": "b", "tales": [{"id": "y"}], "article": None}

    assert [one[:3] for one in changes(old, new)] == [
        ("tale", "y", ADDED),
        ("term", "x", WITHDRAWN),
        ("article", "a", WITHDRAWN),
    ]


def test_withdrawals_follow_from_editions() -> None:
    """A document may list them; they are no records of their own."""
    assert changes(document(), {**document(), "withdrawals": [{"id": "C099"}]}) == ()


def test_the_article_and_the_edition_are_told_apart() -> None:
    """That another edition is another is no change."""
    new = document()
    new["edition"] = "2020.2.0"
    new["article"]["title"] = "Another"

    assert [(one.kind, one.fields[0].path) for one in changes(document(), new)] == [
        ("article", "title")
    ]


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (None, "the new document is no object; give what the export to JSON wrote"),
        ([], "the new document is no object; give what the export to JSON wrote"),
        ({}, "the new document has no schema_version; give what the export to JSON wrote"),
        (
            {"schema_version": "1"},
            "the new document has no schema_version; give what the export to JSON wrote",
        ),
        (
            {"schema_version": SCHEMA_VERSION + 1},
            f"the new document follows schema {SCHEMA_VERSION + 1}, and this version knows none "
            f"after {SCHEMA_VERSION}; update the package",
        ),
        (
            {"schema_version": 1, "x": 1},
            "the new document holds no records; give what the export to JSON wrote",
        ),
        (
            {"schema_version": 1, "claims": {}},
            "the new document: claims is no list; export the book again",
        ),
        (
            {"schema_version": 1, "claims": None},
            "the new document: claims is no list; export the book again",
        ),
        (
            {"schema_version": 1, "article": []},
            "the new document: article is no object; export the book again",
        ),
        (
            {"schema_version": 1, "article": {"title": "x"}},
            "the new document: article has no id; export the book again",
        ),
        (
            {"schema_version": 1, "claims": [{"id": "C001"}, "C002"]},
            "the new document: claims[1] is no object; export the book again",
        ),
        (
            {"schema_version": 1, "claims": [{"gist": "x"}]},
            "the new document: claims[0] has no id; export the book again",
        ),
        (
            {"schema_version": 1, "claims": [{"id": 1}]},
            "the new document: claims[0] has no id; export the book again",
        ),
        (
            {"schema_version": 1, "claims": [{"id": "C001"}, {"id": "C001"}]},
            "the new document: claims[1] has the id C001 a second time; export the book again",
        ),
    ],
)
def test_what_is_no_document_is_refused(broken: object, message: str) -> None:
    """In one line that names the document, the place and the next step."""
    with pytest.raises(InvalidDocument) as caught:
        changes(document(), broken)

    assert str(caught.value) == message
    assert isinstance(caught.value, CasebookError)
    with pytest.raises(InvalidDocument, match=r"^a\.json"):
        changes(broken, document(), ("a.json", "b.json"))


def told(some: Book, old: object) -> list[str]:
    """Give what editions do not own up to, as lines."""
    return [str(one) for one in unlisted(some, old)]


def later(some: Book, *listed: tuple[ChangeKind, str], id: str = "2021.1.0") -> Book:
    """Give a book with one more edition that lists changes, each of one record."""
    edition = Edition(
        id=EditionId(id),
        date=Date(iso="2021-01-01"),
        gist="It is new.",
        changes=tuple(Change(kind=kind, ids=(one,), note="So it is.") for kind, one in listed),
    )
    return replace(some, editions=Records("edition", [*some.editions, edition]))


def without(id: str) -> Book:
    """Give the small book without a claim."""
    return only(BOOK, "claim", *[one for one in BOOK.claims.ids if one != id])


NOTED = changed(BOOK, "claim", "C006", note="Read anew.")


def test_a_book_as_it_was_released_has_nothing_to_own_up_to() -> None:
    """Nor has one with an edition that changes no record."""
    assert told(BOOK, document()) == []
    assert told(later(BOOK), document()) == []
    assert told(book, document(book)) == []


def test_each_change_that_no_later_edition_lists_is_a_problem() -> None:
    """Whatever was done, with the step."""
    end = "; list it in the changes of the edition to come"

    assert told(BOOK, document(without("C008"))) == [
        "claim C008: id is new since 2020.1.0, and no later edition lists C008 as added" + end
    ]
    assert told(NOTED, document()) == [
        "claim C006: note is not as it was in 2020.1.0, "
        "and no later edition lists C006 as corrected" + end
    ]
    assert told(without("C008"), document()) == [
        "claim C008: id is gone since 2020.1.0, and no later edition lists C008 as withdrawn" + end
    ]


def test_each_change_that_a_later_edition_lists_is_in_order() -> None:
    """With the right word."""
    assert told(later(BOOK, (ADDED, "C008")), document(without("C008"))) == []
    assert told(later(NOTED, (CORRECTED, "C006")), document()) == []
    assert told(later(without("C008"), (WITHDRAWN, "C008")), document()) == []


def test_an_earlier_edition_does_not_answer_for_a_later_change() -> None:
    """The second edition lists a correction of C003, which was before this one."""
    some = changed(BOOK, "claim", "C003", note="Read anew.")

    assert len(told(some, document())) == 1
    assert told(some, {**document(), "edition": {"id": "2020.1.0"}}) == told(some, document())


@pytest.mark.parametrize("what", [ADDED, CORRECTED, WITHDRAWN])
def test_a_listed_change_that_was_not_made_is_a_problem(what: ChangeKind) -> None:
    """It names the edition."""
    assert told(later(BOOK, (what, "C001")), document()) == [
        f"edition 2021.1.0: changes.ids lists C001 as {what.value}, which it is not since "
        "2020.1.0; take it out of the edition"
    ]


def test_the_wrong_word_is_two_problems() -> None:
    """The change is not listed, and what is listed was not made."""
    assert [one.partition(":")[0] for one in told(later(NOTED, (ADDED, "C006")), document())] == [
        "claim C006",
        "edition 2021.1.0",
    ]


def test_what_several_editions_did_is_judged_by_how_it_ended() -> None:
    """Each step is listed, and the documents at both ends show the sum."""
    some = later(BOOK, (ADDED, "C008"), (ADDED, "C050"))
    some = later(some, (CORRECTED, "C008"), (WITHDRAWN, "C050"), id="2021.2.0")
    assert told(some, document(without("C008"))) == []

    back = later(later(BOOK, (CORRECTED, "C001")), (CORRECTED, "C001"), id="2021.2.0")
    assert told(back, document()) == []

    gone = later(without("C008"), (CORRECTED, "C008"))
    assert told(later(gone, (WITHDRAWN, "C008"), id="2021.2.0"), document()) == []


def test_an_id_that_came_back_after_its_withdrawal_is_a_problem() -> None:
    """Even where an edition lists it as added."""
    claim = replace(BOOK.claims["C008"], id=C("C099"))
    some = replace(BOOK, claims=Records("claim", [*BOOK.claims, claim]))

    assert (
        told(later(some, (ADDED, "C099")), document())
        == told(some, document())
        == [
            "claim C099: id was withdrawn by 2020.1.0, and is in the book again; "
            "give the record an id of its own"
        ]
    )


def test_an_id_that_went_over_to_another_kind_is_a_problem() -> None:
    """Even where an edition lists both steps."""
    name = replace(BOOK.names["senn"], id=NameId("line"))
    some = only(replace(BOOK, names=Records("name", [*BOOK.names, name])), "term", "ferry")
    expected = [
        "name line: id stood for another kind of record in 2020.1.0: term; "
        "give the record an id of its own"
    ]

    assert told(some, document()) == expected
    assert told(later(some, (ADDED, "line"), (WITHDRAWN, "line")), document()) == expected


def test_one_id_in_two_kinds_is_no_problem() -> None:
    """Slugs of two kinds may agree: a mechanism is added beside a term that is corrected."""
    name = replace(BOOK.names["senn"], id=NameId("line"))
    some = replace(BOOK, names=Records("name", [*BOOK.names, name]))
    some = changed(some, "term", "line", label="A line")

    assert told(later(some, (ADDED, "line"), (CORRECTED, "line")), document()) == []
    assert len(told(later(some, (ADDED, "line")), document())) == 1


@pytest.mark.parametrize(
    ("editions", "field"),
    [
        (BOOK.editions.pick(["2019.6.0"]), "id"),
        ([BOOK.editions["2019.6.0"], replace(BOOK.editions["2020.1.0"], gist="New.")], "gist"),
    ],
)
def test_an_edition_that_was_given_out_stays_as_it_was(editions: list[Edition], field: str) -> None:
    """It is history."""
    some = replace(BOOK, editions=Records("edition", editions))

    assert told(some, document()) == [
        f"edition 2020.1.0: {field} is not as it was given out with 2020.1.0; "
        "leave editions as they were given out"
    ]


def test_the_article_and_the_dataset_are_no_records_that_editions_list() -> None:
    """Their ids could not be listed."""
    some = replace(BOOK, article=replace(BOOK.article, title="Another"))

    assert len(changes(document(), document(some))) == 1
    assert told(some, document()) == []


def test_a_changed_relation_is_named_by_its_place() -> None:
    """The problem points at the first field that differs."""
    relation = Relation(kind=RelationKind.RESTATES, claim=C("C001"))
    some = changed(BOOK, "claim", "C002", relations=(relation,))

    [problem] = unlisted(some, document())
    assert problem.field == "relations[0].kind"


@pytest.mark.parametrize(
    ("edition", "fault"),
    [
        (None, "names no edition"),
        (3, "names no edition"),
        ({}, "names no edition"),
        ("", "names no edition"),
        ("first", "names the edition 'first', which is no number"),
        ("9" * 5000, f"names the edition '{'9' * 60}', which is no number"),
    ],
)
def test_an_earlier_document_names_its_edition(edition: object, fault: str) -> None:
    """Without it nobody can tell which editions came later."""
    with pytest.raises(InvalidDocument) as caught:
        list(unlisted(BOOK, {**document(), "edition": edition}))

    assert str(caught.value) == f"the old document {fault}; export the book again"


def test_odd_changes_in_an_old_edition_do_no_harm() -> None:
    """What cannot be read as a withdrawal is none."""
    old = document()
    all_odd: list[object] = [
        *(None, 3, [3], [{}]),
        [{"kind": "withdrawn"}],
        [{"kind": "withdrawn", "ids": 3}],
    ]
    for odd in all_odd:
        old["editions"][0]["changes"] = odd
        assert len(told(BOOK, old)) == 1


def nested(depth: int, leaf: int) -> dict[str, Any]:
    """Give a document with one record whose parts stand within each other."""
    held: dict[str, Any] = {"a": leaf}
    for _ in range(depth):
        held = {"a": held}
    return {"schema_version": 1, "edition": "2019.6.0", "terms": [{"id": "x", "part": held}]}


def test_documents_that_are_nested_too_deeply_are_refused() -> None:
    """A hundred levels are compared; of thousands one line says that they are too many."""
    [found] = changes(nested(100, 1), nested(100, 2))
    assert [("part" + ".a" * 101, 1, 2)] == [*found.fields]

    with pytest.raises(InvalidDocument) as caught:
        changes(nested(5000, 1), nested(5000, 2), ("a.json", "b.json"))
    assert "a.json or b.json is nested too deeply; export the book again" == str(caught.value)


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (
            {"claims": [{"id": "C001"}], "claim": [{"id": "C002"}]},
            "the new document: claim holds the same kind of record as claims; keep one of the two",
        ),
        (
            {"article": {"id": "a"}, "articles": [{"id": "b"}]},
            "the new document: articles holds the same kind of record as article; keep one of the "
            "two",
        ),
        (
            {"tale": {"id": "a"}, "tales": [{"id": "b"}]},
            "the new document: tales holds the same kind of record as tale; keep one of the two",
        ),
    ],
)
def test_a_kind_that_stands_in_two_places_is_refused(broken: dict[str, Any], message: str) -> None:
    """None of them is dropped without a word."""
    with pytest.raises(InvalidDocument) as caught:
        changes(document(), {"schema_version": 1, **broken})
    assert message == str(caught.value)


def test_what_a_message_quotes_is_short_and_does_nothing_to_a_terminal() -> None:
    """Keys and ids from a file may hold anything."""
    odd = "a\x1b[31m\n" + "x" * 1000
    documents: tuple[dict[str, Any], ...] = (
        {odd: [{}]},
        {odd: [1]},
        {"terms": [{"id": odd}, {"id": odd}]},
        {odd: [], f"{odd}s": []},
    )
    for broken in documents:
        with pytest.raises(InvalidDocument) as caught:
            changes({"schema_version": 1, **broken}, document())
        assert str(caught.value).isprintable()
        assert r"'a\x1b[31m\nxxx" in str(caught.value)
        assert len(str(caught.value)) < 250


def test_what_a_problem_quotes_does_nothing_to_a_terminal() -> None:
    """Nor do ids and fields of an edition of which the records are no longer there."""
    old = document()
    old["terms"] += [{"id": "a\x1b[31m\n"}]
    old["terms"][0]["b\x1b"] = "so"

    for line in (lines := told(BOOK, old)):
        assert line.isprintable()
    assert 2 == len(lines)
