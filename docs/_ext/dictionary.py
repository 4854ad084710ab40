"""
The data dictionary of this site: every table with its columns, read from the types.

The directive ``dictionary`` sets out all tables, a section for each kind of record, and says of
each where its rows stand in JSON and in Python. What it says is what the types say of
themselves, as the views :mod:`casebook.views.shape` and :mod:`casebook.views.tables` read them.
"""

from __future__ import annotations

import inspect
from itertools import groupby
from typing import TYPE_CHECKING

from docutils import nodes
from exports import anchor, table
from sphinx.util.docutils import SphinxDirective

from casebook import records, values, vocabulary
from casebook.views import shape, tables
from casebook.views.tables import PLACE, specs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from casebook.views.shape import Field, Shape
    from casebook.views.tables import Column, TableSpec

HEAD = {"Column": 20, "Type": 14, "Meaning": 50}
"""The columns of each table on the page, with their widths where a builder needs them."""

FOLLOWING = "tables-that-follow"
"""The anchor of the tables that no record holds."""


class Told(nodes.General, nodes.Element):
    """Stands for what the types say, which is no prose of the page; written with the page."""


class Dictionary(SphinxDirective):
    """Sets out every table in sections of its own."""

    def run(self) -> list[nodes.Node]:
        """Give the sections, and have the page read anew when a type has changed."""
        for module in (records, values, vocabulary, shape, tables):
            self.env.note_dependency(inspect.getfile(module))
        self.env.note_dependency(__file__)
        # It has tables with a style of their own.
        self.env.metadata[self.env.current_document.docname]["exports"] = "here"
        return [_section(name, list(held)) for name, held in groupby(specs(), _kind_of)]


def _kind_of(spec: TableSpec) -> str:
    """Give the name under which a book holds the records that a table has rows of."""
    for kind in shape.kinds().values():
        if spec.name == kind.name or spec.columns[0].name == kind.noun:
            return kind.name
    return ""


def _section(name: str, held: Sequence[TableSpec]) -> nodes.section:
    """Give the section of a kind of record; without a name, of what follows from records."""
    title = name.capitalize() if name else "Tables that follow from others"
    made = nodes.section("", nodes.title("", title), ids=[name or FOLLOWING], names=[])
    made += [
        Told(table=spec.name, ids=[anchor(spec.name)] if spec.name != name else []) for spec in held
    ]
    return made


def set_out(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Write each table where its place is."""
    for one in list(doctree.findall(Told)):
        [spec] = (spec for spec in specs() if spec.name == one["table"])
        first = nodes.paragraph(
            "", "", nodes.literal("", spec.name), nodes.Text(f": {spec.description}")
        )
        first["classes"].append("case-told")
        first["ids"] = one["ids"]
        rows = [_row(spec, column) for column in spec.columns]
        one.replace_self([first, *_held(spec), table(HEAD, rows)])


def _held(spec: TableSpec) -> Iterator[nodes.Node]:
    """Say where the rows of a table stand in JSON and in Python."""
    found = _field_of(spec)
    if found is None:
        return
    owner, one = found
    text = [
        nodes.Text("In JSON and in Python: the list "), nodes.literal("", one.name),
        nodes.Text(f" of {_with_article(owner.noun)}, in order"),
        nodes.Text(f", with {one.fewest} or more." if one.fewest else "; it may be empty."),
    ]  # fmt: skip
    yield nodes.paragraph("", "", *text)


def _field_of(spec: TableSpec) -> tuple[Shape, Field] | None:
    """Give the field whose values a table holds, with the class that has it."""
    if PLACE not in spec.primary_key:
        return None
    owner = spec.primary_key[-2]
    shapes = [*shape.record_shapes(), *shape.part_shapes()]
    for one in shapes:
        if one.noun == owner:
            for field in one.fields:
                if field.many and field.description == spec.description:
                    return one, field
    return None


def _with_article(noun: str) -> str:
    """
    Put an article before a noun.

    >>> _with_article("edition"), _with_article("claim")
    ('an edition', 'a claim')
    """
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def _row(spec: TableSpec, column: Column) -> list[list[nodes.Node]]:
    """Give the row of a column: its name, what stands in it, and what that means."""
    name = nodes.literal("", column.name, ids=[f"{anchor(spec.name)}.{anchor(column.name)}"])
    kind = column.type if column.required else f"{column.type}, may be empty"
    return [[name], [nodes.Text(kind)], list(_meaning(spec, column))]


def _meaning(spec: TableSpec, column: Column) -> Iterator[nodes.Node]:
    """Say what stands in a column, what words it takes, and what it refers to."""
    yield nodes.Text(column.description)
    if spec.primary_key == (column.name,):
        yield nodes.Text(" It tells the rows apart.")
    for key in spec.foreign_keys:
        if key.columns[-1] == column.name:
            yield nodes.Text(" Refers to ")
            yield nodes.reference(
                "", "", nodes.literal("", key.table), refid=anchor(key.table), internal=True
            )
            yield nodes.Text(".")
    if column.words:
        yield nodes.Text(" One of: ")
        for place, word in enumerate(column.words):
            yield from [nodes.Text(", ")] * bool(place)
            yield nodes.literal("", word.value)
        yield nodes.Text(f" (the vocabulary {column.words.__name__}).")
    if column.minimum is not None:
        yield nodes.Text(f" At least {column.minimum}.")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx what there is."""
    app.add_directive("dictionary", Dictionary)
    app.add_node(Told)
    app.connect("doctree-resolved", set_out)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
