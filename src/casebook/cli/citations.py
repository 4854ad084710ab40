"""How to cite the casebook, or a record of it, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.cli.parser import DONE, Misuse
from casebook.errors import InvalidRecord
from casebook.views.cite import cited, item_of

if TYPE_CHECKING:
    import argparse

    from casebook.books import Book
    from casebook.cli.output import Output


def _cite(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Answer with the citation of the whole, or of each record that bears one of the ids."""
    if given.style == "cff":
        if given.ids:
            raise Misuse("cff cites the whole; leave out the ids, or choose another style")
        from casebook.formats import files_of  # noqa: PLC0415 - only this style needs it.

        [file] = files_of(book, "cff")
        out.text(file.content.decode())
        return DONE
    records = [record for id in dict.fromkeys(given.ids) for record in book.find(id)]
    try:
        items = [item_of(book, one) for one in records or (None,)]
    except InvalidRecord:
        fault = "nobody has said what this casebook is; give the book a Dataset"
        raise Misuse(fault) from None
    add = out.line if given.style == "apa" else out.text
    add(cited(items, given.style))
    return DONE


ANSWERS = {"cite": _cite}
"""What answers the command."""
