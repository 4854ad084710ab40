"""One reader of the types: what it says of a field is what the class does."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from small_book import BOOK

from casebook.books import references
from casebook.errors import InvalidRecord, UnknownId
from casebook.records import Claim, Edition, Evidence, Record
from casebook.values import Date, Quantity, Value
from casebook.views.shape import (
    Field,
    Holds,
    kind_of,
    kinds,
    part_shapes,
    record_shapes,
    shape,
    word_lists,
)
from casebook.vocabulary import Qualifier, Unlocated

if TYPE_CHECKING:
    from collections.abc import Iterator

FIELDS = [
    pytest.param(one, id=f"{facts.noun}.{one.name}")
    for facts in (*record_shapes(), *part_shapes())
    for one in facts.fields
]
CHECKED = [one.noun for one in kinds().values() if one.many and not one.derived]


def field_of(cls: type[Value], name: str) -> Field:
    """Give one field of a class."""
    return next(one for one in shape(cls).fields if one.name == name)


@pytest.mark.parametrize("one", FIELDS)
def test_every_field_is_described(one: Field) -> None:
    """A field without a line in its docstring would be blank in schema, tables and dictionary."""
    assert one.description
    assert one.description.endswith(".")


@pytest.mark.parametrize("one", FIELDS)
def test_descriptions_are_plain_text(one: Field) -> None:
    """No mark of the docstrings' markup is left in them."""
    assert not re.search(r"``|:\w+:`|  |\n|(?<!\w)\*\w", one.description)


@pytest.mark.parametrize("facts", [*record_shapes(), *part_shapes()], ids=lambda one: one.noun)
def test_every_class_says_what_it_is(facts: Any) -> None:  # noqa: ANN401 - it prints as its noun.
    """The summary of a class is a sentence."""
    assert facts.summary.endswith(".")


def test_a_field_that_is_not_described_has_no_description() -> None:
    """Nothing is made up where a docstring is silent, so that the test above can fail."""

    @dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
    class Odd(Value):
        """
        Something odd.

        Attributes:
            first: What ``comes`` *first*, see :class:`casebook.values.Date`.

            second:
                What comes second,
                on two lines.

        Raises:
            third: This is no field.
        """

        first: str
        second: str
        third: str

    assert ["What comes first, see Date.", "What comes second, on two lines.", ""] == [
        one.description for one in shape(Odd).fields
    ]


def test_what_a_field_holds_is_read_from_its_type() -> None:
    """A word, a reference, several parts, and what may be open are told apart."""
    unlocated = field_of(Evidence, "unlocated")
    assert (Holds.WORD, Unlocated, True, True) == (
        unlocated.holds, unlocated.words, unlocated.open, unlocated.empty,
    )  # fmt: skip

    quantities = field_of(Claim, "quantities")
    assert (Holds.PART, Quantity, True, False, True) == (
        quantities.holds, quantities.part, quantities.many, quantities.needed, quantities.empty,
    )  # fmt: skip

    voice = field_of(Claim, "voice")
    assert (Holds.REFERENCE, "voice", False, True, False) == (
        voice.holds, voice.kind, voice.many, voice.needed, voice.empty,
    )  # fmt: skip

    qualifier = field_of(Quantity, "qualifier")
    assert (False, Qualifier.EXACTLY) == (qualifier.needed, qualifier.default)


def test_a_type_that_no_record_can_hold_is_refused() -> None:
    """A field that schema and tables could not show is a fault of the class."""

    @dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
    class Odd(Value):
        """
        Something odd.

        Attributes:
            share: A fraction.
        """

        share: float

    with pytest.raises(TypeError, match=r"^Odd.share has the type <class 'float'>, which no"):
        shape(Odd)


def test_the_kinds_are_those_of_a_book() -> None:
    """Single records lead, collections follow in their order, what is worked out comes last."""
    assert [
        *("article", "dataset", "sections", "segments", "names", "voices", "claims"),
        *("provenances", "assessments", "omissions", "mechanisms", "reasons", "mirrors"),
        *("questions", "events", "terms", "sources", "editions", "withdrawals"),
    ] == list(kinds())
    assert ["withdrawals"] == [one.name for one in kinds().values() if one.derived]
    assert ["article", "dataset"] == [one.name for one in kinds().values() if not one.many]


def test_an_unknown_kind_is_refused_with_the_nearest() -> None:
    """A look-up by noun is exact or fails."""
    with pytest.raises(UnknownId, match=r"^no kind of record 'claims'; did you mean claim\?$"):
        kind_of("claims")


def test_every_vocabulary_of_the_records_is_listed_once() -> None:
    """Words of parts count as well."""
    names = [one.__name__ for one in word_lists()]

    assert len(set(names)) == len(names)
    assert {"Verdict", "Qualifier", "Visibility", "ChangeKind", "Unlocated"} < set(names)


def reading(part: Value) -> Iterator[tuple[str, str]]:
    """Give every reference in a record as the shape has it: the kind, and the id."""
    for one in shape(type(part)).fields:
        value = getattr(part, one.name)
        for inner in value if one.many else (value,):
            if one.part and inner is not None:
                yield from reading(inner)
            elif one.kind:
                yield one.kind, inner


@pytest.mark.parametrize("kind", CHECKED)
def test_references_are_those_that_a_book_follows(kind: str) -> None:
    """Shape and book read the same fields as references, in the same order."""
    for record in BOOK.of_kind(kind):
        assert [(one.kind, one.id) for one in references(record)] == list(reading(record))


IDS = (
    *("C001", "C0001", "C01", "c001", "C00a", "C", "CC01", "D001", "S001", "P001", "A001"),
    *("a", "a-b", "a--b", "-a", "a-", "A-b", "a_b", "a b", "1", "1-2", "1a", "1-a", "1-2b-3", "é"),
    *("2026.11.0", "2026.11", "2026.11.0.1", "x.y.z", "2026.11.", ""),
)


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("kind", CHECKED)
def test_patterns_of_ids_agree_with_the_constructors(kind: str, id: str) -> None:
    """What a record takes as its id matches the pattern, and what it refuses does not."""
    record: Any = next(iter(BOOK.of_kind(kind)))
    pattern = field_of(type(record), "id").pattern

    try:
        taken = bool(replace(record, id=id))
    except InvalidRecord:
        taken = False

    assert taken == bool(re.search(pattern, id))


@pytest.mark.parametrize(
    "iso",
    [
        *("2015-09-24", "2015-09", "2015", "-0069", "193X", "-193X"),
        *("1923-11-08/1923-11-09", "193X/1945-05"),
    ],
)
def test_every_form_of_date_matches_its_pattern(iso: str) -> None:
    """What a date takes, the pattern takes."""
    assert iso == Date(iso=iso).iso
    assert re.search(field_of(Date, "iso").pattern, iso)


@pytest.mark.parametrize(
    "iso",
    [
        *("24.9.2015", "2015-13", "2015-9", "15", "19XX", "193X-01", "", "2015-", "2015-09-32"),
        *("2015-09-24T00:00", "2015/2016/2017", " 2015", "/2015"),
    ],
)
def test_no_pattern_takes_what_a_date_refuses(iso: str) -> None:
    """Only the calendar knows more than the pattern: how long a month is."""
    with pytest.raises(InvalidRecord):
        Date(iso=iso)
    assert not re.search(field_of(Date, "iso").pattern, iso)


@pytest.mark.parametrize(
    ("name", "bad"), [("digest", "0" * 15), ("digest", "G" * 16), ("start", -1), ("end", 0)]
)
def test_limits_of_segments_are_those_of_the_constructor(name: str, bad: Any) -> None:  # noqa: ANN401
    """What the pattern or the least number excludes, the class refuses."""
    segment = BOOK.segments["S001"]
    one = field_of(type(segment), name)
    fits = re.search(one.pattern, bad) if one.pattern else one.minimum is None or bad >= one.minimum

    assert not fits
    with pytest.raises(InvalidRecord):
        replace(segment, **{name: bad})


def candidates(record: Record, one: Field, number: int) -> Iterator[Record]:
    """Give *record* with the first *number* values of a field, if its constructor lets it."""
    try:
        yield replace(record, **{one.name: getattr(record, one.name)[:number]})  # type: ignore[type-var]
    except InvalidRecord:
        return


@pytest.mark.parametrize(
    ("kind", "one"),
    [
        pytest.param(kind, one, id=f"{kind}.{one.name}")
        for kind in CHECKED
        for one in shape(kind_of(kind).cls).fields
        if one.many
    ],
)
def test_fewest_values_are_those_of_the_constructor(kind: str, one: Field) -> None:
    """With so many values a record is taken; with one fewer each is refused."""
    records = list(BOOK.of_kind(kind))

    assert [found for record in records for found in candidates(record, one, one.fewest)]
    if one.fewest:
        fewer = one.fewest - 1
        assert [] == [found for record in records for found in candidates(record, one, fewer)]


def test_a_change_names_a_record() -> None:
    """The one part with a fewest number is checked by the edition that holds it."""
    changes = BOOK.editions["2020.1.0"].changes

    assert 1 == field_of(type(changes[0]), "ids").fewest
    with pytest.raises(InvalidRecord, match=r"changes\.ids is empty"):
        replace(BOOK.editions["2020.1.0"], changes=(replace(changes[0], ids=()),))


def test_a_heading_may_be_empty_although_it_must_be_given() -> None:
    """It is the one text without a default that may be empty."""
    section: Any = BOOK.sections["front"]

    assert replace(section, heading="").heading == ""
    assert ["section.heading"] == [
        f"{facts.noun}.{one.name}"
        for facts in (*record_shapes(), *part_shapes())
        for one in facts.fields
        if one.needed and one.empty and not one.many and not one.open
    ]


def test_a_shape_is_read_once() -> None:
    """Who asks again is given the same."""
    assert shape(Edition) is shape(Edition)
