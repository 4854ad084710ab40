"""
The disengagement casebook: one article of 2015 on joining and leaving ISIS, claim by claim.

The records are loaded when they are first asked for.

>>> from casebook import book
>>> book.article.title
'Jihad Reality: Why Disillusioned ISIS Defectors are Dropping Out'
"""

from casebook.errors import CasebookError, InvalidRecord, UnknownId

# To import typing would take a good part of the time in which a command has to start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from casebook.casebooks import Casebook

    book: Casebook
    """The casebook itself."""

__all__ = ["Casebook", "CasebookError", "InvalidRecord", "UnknownId", "book"]


def __getattr__(name: str) -> object:
    """Load what is asked for, so that importing the package alone costs next to nothing."""
    if name in ("Casebook", "book"):
        from casebook.casebooks import Casebook  # noqa: PLC0415 - loading it late is the purpose.
        from casebook.data import BOOK  # noqa: PLC0415 - as above.

        globals().update(Casebook=Casebook, book=Casebook.of(BOOK))
        return globals()[name]
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    """Name what is loaded late too, so that a prompt completes it."""
    return sorted({*globals(), *__all__})
