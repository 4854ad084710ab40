"""What can go wrong with a record or a look-up, said so that it can be mended."""

from __future__ import annotations

# To import typing would take a good part of the time in which a command has to start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class CasebookError(Exception):
    """
    Base of every error that this package raises on purpose.

    >>> issubclass(UnknownId, CasebookError) and issubclass(InvalidRecord, CasebookError)
    True
    """


class InvalidRecord(CasebookError, ValueError):
    """
    A record breaks one of its own rules.

    The message names the record, the field, the fault and the next step.

    Args:
        record: Kind and id of the record, such as ``claim C004``.
        field: The field at fault.
        fault: What is wrong with it.
        step: What to do about it, in the imperative.

    >>> raise InvalidRecord("claim C004", "segments", "is empty", "cite at least one segment")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidRecord: claim C004: segments is empty; cite at least one segment
    """

    def __init__(self, record: str, field: str, fault: str, step: str) -> None:
        """Keep the parts, so that a program can read them without parsing the message."""
        super().__init__(record, field, fault, step)
        self.record = record
        self.field = field
        self.fault = fault
        self.step = step

    def __str__(self) -> str:
        """Give the message as one line."""
        return f"{self.record}: {self.field} {self.fault}; {self.step}"


class UnknownId(CasebookError, KeyError):
    """
    No record of that kind bears the id.

    The message suggests the nearest ids; none of them is ever taken instead.

    Args:
        kind: The kind of record, in the singular, such as ``claim``.
        id: The id that was asked for.
        known: Every id of that kind.

    >>> raise UnknownId("claim", "C04", ["C003", "C004", "C140"])
    Traceback (most recent call last):
    ...
    casebook.errors.UnknownId: no claim 'C04'; did you mean C004?

    Where nothing is near, the message says how many there are and how they look:

    >>> str(UnknownId("claim", "gists", ["C003", "C004"]))
    "no claim 'gists'; there are 2, from C003 to C004"

    An id that is no text is a common slip, and said to be one:

    >>> str(UnknownId("claim", 3, ["C003", "C004"]))
    "no claim 3; ids are text, like 'C003'"
    """

    def __init__(self, kind: str, id: object, known: Iterable[str]) -> None:
        """Keep the parts; the nearest ids are sought only when the message is shown."""
        self.kind = kind
        self.id = id
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(kind, id, self.known)

    @property
    def nearest(self) -> tuple[str, ...]:
        """The ids most like the one asked for, nearest first; at most three."""
        return nearest(self.id, self.known)

    def __str__(self) -> str:
        """Give the message as one line; ``KeyError`` itself would show the bare key."""
        if not isinstance(self.id, str):
            example = f", like {self.known[0]!r}" if self.known else ""
            return f"no {self.kind} {self.id!r}; ids are text{example}"
        close = self.nearest
        if close:
            return f"no {self.kind} {self.id!r}; did you mean {either(close)}?"
        if self.known:
            ends = f"there are {len(self.known)}, from {self.known[0]} to {self.known[-1]}"
        else:
            ends = "there are none"
        return f"no {self.kind} {self.id!r}; {ends}"


class WithdrawnId(UnknownId):
    """
    The id is that of a record that an edition has withdrawn.

    Args:
        kind: The kind of record that was looked up, in the singular.
        id: The id that was asked for.
        edition: The edition that withdrew it.
        note: Why, as one or more sentences.
        replaced_by: The ids of the records that stand for it.

    >>> raise WithdrawnId("claim", "C004", "2027.1.0", "It said the same as C003.", ["C003"])
    Traceback (most recent call last):
    ...
    casebook.errors.WithdrawnId: claim 'C004' was withdrawn in 2027.1.0: It said the same as C003. See C003.
    """  # noqa: E501 - a message is one line.

    def __init__(
        self, kind: str, id: str, edition: str, note: str, replaced_by: Iterable[str] = ()
    ) -> None:
        """Keep the parts; no other id is near, since this one is known."""
        super().__init__(kind, id, ())
        self.edition = edition
        self.note = note
        self.replaced_by: tuple[str, ...] = tuple(replaced_by)

    def __reduce__(self) -> tuple[object, ...]:
        """Be pickled with all the parts."""
        return type(self), (self.kind, self.id, self.edition, self.note, self.replaced_by)

    def __str__(self) -> str:
        """Give the message as one line."""
        other = f" See {either(self.replaced_by)}." if self.replaced_by else ""
        return f"{self.kind} {self.id!r} was withdrawn in {self.edition}: {self.note}{other}"


class CannotWrite(CasebookError):
    """
    A file cannot be written; what stood at its place is as it was.

    Args:
        name: The file or the folder.
        fault: Why.
        step: What to do about it, in the imperative.

    >>> raise CannotWrite("claims.csv", "is there already", "allow it to be overwritten")
    Traceback (most recent call last):
    ...
    casebook.errors.CannotWrite: 'claims.csv' is there already; allow it to be overwritten
    """

    def __init__(self, name: str, fault: str, step: str) -> None:
        """Keep the parts, so that a program can read them without parsing the message."""
        super().__init__(name, fault, step)
        self.name = name
        self.fault = fault
        self.step = step

    def __str__(self) -> str:
        """Give the message as one line."""
        return f"{self.name!r} {self.fault}; {self.step}"


class InvalidDocument(CasebookError, ValueError):
    """
    A document that was given is none that records can be read from.

    Args:
        name: What is at fault, such as ``old.json: claims[3]``.
        fault: What is wrong with it.
        step: What to do about it, in the imperative.

    >>> raise InvalidDocument("old.json: claims[3]", "has no id", "export the book again")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidDocument: old.json: claims[3] has no id; export the book again
    """

    def __init__(self, name: str, fault: str, step: str) -> None:
        """Keep the parts, so that a program can read them without parsing the message."""
        super().__init__(name, fault, step)
        self.name = name
        self.fault = fault
        self.step = step

    def __str__(self) -> str:
        """Give the message as one line."""
        return f"{self.name} {self.fault}; {self.step}"


class MissingLibrary(CasebookError, ImportError):
    """
    A library that only this task needs is not installed.

    Args:
        task: What needs it, such as ``Parquet``.
        library: The library, as it is imported.
        extra: The extra of the distribution that brings it.

    >>> raise MissingLibrary("Parquet", "pyarrow", "parquet")
    Traceback (most recent call last):
    ...
    casebook.errors.MissingLibrary: Parquet needs pyarrow; run: python -m pip install 'disengagement-casebook[parquet]'
    """  # noqa: E501 - a message is one line.

    def __init__(self, task: str, library: str, extra: str) -> None:
        """Keep the parts."""
        super().__init__(task, library, extra)
        self.task = task
        self.library = library
        self.extra = extra

    def __str__(self) -> str:
        """Give the message as one line."""
        command = f"python -m pip install 'disengagement-casebook[{self.extra}]'"
        return f"{self.task} needs {self.library}; run: {command}"


class BrokenBook(CasebookError):
    """
    The rows of a book cannot be loaded; the message names the place and the fault.

    >>> raise BrokenBook("claims.py:12: claim C004: segments is empty; cite at least one segment")
    Traceback (most recent call last):
    ...
    casebook.errors.BrokenBook: claims.py:12: claim C004: segments is empty; cite at least one segment
    """  # noqa: E501 - a message is one line.


class InvalidSelection(CasebookError, ValueError):
    """
    What was asked for is no selection of records.

    The message quotes the word at fault and suggests the nearest ones; none of them is ever
    taken instead.

    Args:
        word: The word at fault, as it was given.
        fault: What is wrong with it.
        step: What to do about it, in the imperative. It is shown where *known* is empty.
        known: The words that could stand there.

    >>> raise InvalidSelection("knd", "is no field of claims", known=["kind", "voice"])
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: 'knd' is no field of claims; did you mean kind?

    Where nothing is near, the message gives the words there are:

    >>> str(InvalidSelection("x", "is no field of claims", known=["kind", "voice"]))
    "'x' is no field of claims; write kind or voice"
    >>> str(InvalidSelection("kind", "is no condition", "write it like kind=empirical"))
    "'kind' is no condition; write it like kind=empirical"
    """

    def __init__(self, word: str, fault: str, step: str = "", known: Iterable[str] = ()) -> None:
        """Keep the parts; the nearest words are sought only when the message is shown."""
        self.word = word
        self.fault = fault
        self.step = step
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(word, fault, step, self.known)

    def __str__(self) -> str:
        """Give the message as one line."""
        at_most = 20
        close = nearest(self.word, self.known)
        if close:
            step = f"did you mean {either(close)}?"
        elif len(self.known) > at_most:
            step = f"there are {len(self.known)}, from {self.known[0]} to {self.known[-1]}"
        else:
            step = f"write {either(self.known)}" if self.known else self.step
        return f"{self.word!r} {self.fault}; {step}"


def nearest(word: object, known: Iterable[str]) -> tuple[str, ...]:
    """
    Give the words most like *word*, nearest first; at most three, none where nothing is near.

    Case does not count, and an id without its zeros is nearest to the id with them.

    >>> nearest("clam", ["claim", "voice", "name"])
    ('claim',)
    >>> nearest("c9", ["C009", "C099", "C190"])
    ('C009',)
    >>> nearest("", ["claim"])
    ()
    """
    from difflib import get_close_matches  # noqa: PLC0415 - needed only for a message.

    if not isinstance(word, str):
        return ()
    folded = {one.casefold(): one for one in known}
    same = [one for key, one in folded.items() if _without_zeros(key) == _without_zeros(word)]
    close = get_close_matches(word.casefold(), folded, n=3, cutoff=0.6)
    return tuple(same) or tuple(folded[one] for one in close)


def _without_zeros(id: str) -> str:
    """Give an id such as ``C009`` as ``c9``; other words stay as they are."""
    letters = id.casefold().rstrip("0123456789")
    return letters + id[len(letters) :].lstrip("0")


def either(words: Sequence[str]) -> str:
    """
    Join words by which a reader may choose; empty where there are none.

    >>> either(["claim"]), either(["claim", "name", "voice"])
    ('claim', 'claim, name or voice')
    """
    *others, last = words or [""]
    return f"{', '.join(others)} or {last}" if others else last


LOADING = (
    *(CasebookError, AttributeError, LookupError, NameError, OSError, SyntaxError),
    *(TypeError, ValueError),
)
"""What a slip in the rows of a book raises while they are loaded."""


def told(error: Exception) -> str:
    """
    Give an error that was met while a book was loaded as one line, with the place of the row.

    Args:
        error: The error, as it was caught.

    >>> try:
    ...     raise InvalidRecord("claim C004", "segments", "is empty", "cite at least one segment")
    ... except CasebookError as error:
    ...     print(told(error))
    claim C004: segments is empty; cite at least one segment
    """
    if isinstance(error, BrokenBook):
        return str(error)
    place = ""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        # A row stands at the level of its module; whatever it calls is below.
        if code.co_name == "<module>" and not code.co_filename.startswith("<"):
            place = f"{code.co_filename}:{trace.tb_lineno}: "
        trace = trace.tb_next
    name = "" if isinstance(error, CasebookError) else f"{type(error).__name__}: "
    return f"{place}{name}{error}"
