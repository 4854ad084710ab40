"""Other values for the fields of a record, each such as its type allows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from casebook import vocabulary
from casebook.vocabulary import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from casebook.books import Book


class Mutator:
    """
    Gives the changes of a record, of one field at a time.

    Args:
        book: The book whose ids a reference may name.
        most: How many other ids to try for each reference; the next ones in the book's order.
    """

    def __init__(self, book: Book, most: int) -> None:
        """Keep what other values are taken from."""
        self._book = book
        self._most = most

    def mutants(self, part: Any, path: str) -> Iterator[tuple[str, Callable[[], Any]]]:  # noqa: ANN401 - any record.
        """Give, for each field and each other value, its path and what makes the part."""
        for one in fields(part):
            name = one.name
            for deeper, value in self._changes(
                getattr(part, name), str(one.type), f"{path}.{name}"
            ):
                yield deeper, partial(_replaced, part, name, value)

    def _changes(
        self,
        value: Any,  # noqa: ANN401 - any value.
        type_: str,
        path: str,
    ) -> Iterator[tuple[str, Callable[[], Any]]]:
        """Give every change of one value, within it where it has fields of its own."""
        if is_dataclass(value):
            yield from self.mutants(value, path)
        elif isinstance(value, tuple) and any(map(is_dataclass, value)):
            yield path, partial(tuple, value[1:])
            for place, held in enumerate(value):
                for deeper, make in self.mutants(held, path):
                    yield deeper, partial(_placed, value, place, make)
        else:
            for other in self._other_values(value, type_, path):
                yield path, partial(_same, other)

    def _other_values(self, value: Any, type_: str, path: str) -> Iterator[Any]:  # noqa: ANN401, C901 - one case for each type.
        """Give other values that the type of a field allows."""
        kind = type_.removeprefix("tuple[").removesuffix(", ...]")
        known = self._book.by_kind.get(kind.removesuffix("Id").lower())
        ids = known.ids if known and kind.endswith("Id") else ()
        if isinstance(value, tuple):
            yield from (tuple(one for one in value if one != gone) for gone in value)
            missing = [id for id in ids if id not in value] or (["Added"] if kind == "str" else [])
            for other in missing[:1]:
                yield tuple(sorted((*value, other)))
                yield from (tuple(sorted({*value, other} - {gone})) for gone in value)
        elif path.endswith(".id"):
            yield f"{value[0]}999" if value[0].isupper() else f"{value}-b"
        elif ids:
            yield from self._others(ids, value)
        elif isinstance(value, Word):
            yield from (word for word in type(value) if word is not value)
            yield from (None,) if type_.endswith(" | None") else ()
        elif isinstance(value, bool):
            yield not value
        elif isinstance(value, int):
            yield from (value + 1, value - 1)
        elif value is None:
            yield from {"b": (True,), "i": (9,)}.get(type_[0], ())
            yield from getattr(vocabulary, type_.removesuffix(" | None"), ())
        elif path.endswith(".digest"):
            yield value[::-1]
        elif path.endswith(".iso"):
            yield f"17{value[2:]}"
        else:
            yield f"{value[:-1]} so{value[-1]}" if value else "Added."

    def _others(self, ids: tuple[str, ...], value: str) -> tuple[str, ...]:
        """Give other ids, those first that follow on this one."""
        start = ids.index(value) + 1 if value in ids else 0
        return tuple(id for id in (*ids[start:], *ids[:start]) if id != value)[: self._most]


def _replaced(part: Any, name: str, value: Callable[[], Any]) -> Any:  # noqa: ANN401 - any record.
    return replace(part, **{name: value()})


def _placed(value: tuple[Any, ...], place: int, make: Callable[[], Any]) -> tuple[Any, ...]:
    return (*value[:place], make(), *value[place + 1 :])


def _same(value: Any) -> Any:  # noqa: ANN401 - any value.
    return value
