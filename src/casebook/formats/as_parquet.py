"""Tables in Parquet, typed and compressed, for data frames and DuckDB; made by pyarrow."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from casebook.errors import MissingLibrary
from casebook.formats.files import File
from casebook.views.tables import specs, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book


def files(book: Book, *, base: str = "") -> Iterator[File]:
    """
    Give a file for each table that has a row.

    What tables and columns mean stands in the metadata of the files.

    Args:
        book: The book.
        base: Nothing in the files depends on it.

    Raises:
        casebook.errors.MissingLibrary: pyarrow is not installed.

    >>> from casebook import book
    >>> "claims.parquet" in [file.name for file in files(book)]
    True
    """
    del base
    try:
        import pyarrow as pa  # noqa: PLC0415 - only those who want Parquet need it.
        from pyarrow import parquet  # noqa: PLC0415 - see above.
    except ImportError:
        raise MissingLibrary("Parquet", "pyarrow", "parquet") from None

    types = {"string": pa.string(), "integer": pa.int64(), "boolean": pa.bool_()}
    rows = tables(book)
    edition = book.editions.ids[-1] if book.editions else ""
    for spec in specs():
        if rows[spec.name]:
            columns = [
                pa.field(
                    one.name,
                    types[one.type],
                    nullable=not one.required,
                    metadata={"description": one.description},
                )
                for one in spec.columns
            ]
            about = {"description": spec.description, "edition": edition}
            schema = pa.schema(columns, metadata=about)
            made = BytesIO()
            table = pa.Table.from_pylist(rows[spec.name], schema=schema)
            parquet.write_table(table, made, compression="zstd")
            yield File(f"{spec.name}.parquet", made.getvalue())
