"""
Search the text of every record of a book, ranked; to look up an id is another, exact thing.

What is searched are the sentences and names that records hold, in their parts too, and dates as
they are shown; a claim is searched as readers meet it, with its numbers in place. Ids, words of
vocabularies, addresses, digests and places in a work are not searched: records are chosen by them
with :func:`casebook.views.select.select`.

Words agree when they differ in case, accents or apostrophes alone. Four more rules make them agree,
and no others: a possessive ``'s`` is dropped; so is the comma within ``31,000``; a final ``s`` is
dropped from words of four letters or more that do not end in ``ss``, ``us`` or ``is``, whereupon a
final ``ie`` counts as ``y`` and a final ``e`` after ``ch``, ``sh``, ``ss`` or ``x`` is dropped; and
the ``z`` of ``-ize`` and ``-yze``, with ``-ized``, ``-izing``, ``-ization`` and the like, counts as
``s``. Other American spellings are words of their own.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from heapq import nsmallest
from math import log
from typing import TYPE_CHECKING, NamedTuple, cast
from unicodedata import combining, normalize

from casebook.errors import InvalidSelection, nearest
from casebook.records import Claim
from casebook.values import Date
from casebook.views.names import fold
from casebook.views.select import records_called
from casebook.views.shape import Holds, shape

if TYPE_CHECKING:
    from collections.abc import Container, Hashable, Iterable, Iterator

    from casebook.books import Book
    from casebook.records import Record
    from casebook.values import Value

NO_TEXT = frozenset(
    {
        # Addresses, digests and identifiers.
        *("id", "ids", "url", "address", "doi", "isbn", "digest", "recipe", "license", "type"),
        "replaced_by",
        # Places in a work.
        *("locator", "volume", "issue", "page", "number", "number_of_pages"),
        # Parts of values, which the text of a claim or the phrase of a date shows.
        *("iso", "name", "unit"),
    }
)
"""The fields that are written as text and hold no words to search for."""

WEIGHTS = {"label": 10, "title": 4, "heading": 4, "text": 3, "gist": 3}
"""
How often each word of these fields counts, since they name a record or say it in short.

A label is a bare name, so that a search for a name leads to what bears it. Words of all other
fields count once.
"""

NAMES = frozenset({"label", "title", "heading"})
"""The fields that name a record; one that is called just what was searched for comes first."""

EXCERPT = 160
"""The most characters that an excerpt has."""

# The constants of BM25: how soon more of the same word adds nothing, and how much the length of a
# record counts against it; less than is customary, since what is long here is well documented.
_SATURATION, _LENGTH = 1.2, 0.5

# Letters that stand for an apostrophe, or for an Arabic letter that English writes as one.
_MODIFIERS = "ʻʼʾʿ"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_POSSESSIVE = re.compile(r"(?<=\w)'s\b")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_WORD = re.compile(r"[^\W_]+")
_ZED = re.compile(r"(?<=[iy])z(?=(?:e|ed|er|ing|ation)$)")
_PHRASE = re.compile('"([^"]*)"')
_EDGES = re.compile(r"^\W+|\W+$")
_SHORTEST = len("size")
_MOST_HINTS = 10


class Hit(NamedTuple):
    """
    A record that was found.

    >>> from casebook import book
    >>> book.search("slippery slope", ["mechanism"])[0].fields[0]
    'label'
    """

    #: The record.
    record: Record
    #: How well it fits; higher is better. It compares hits of one search alone.
    score: float
    #: The fields in which words were met, best first, such as ``text`` or ``evidence.finding``.
    fields: tuple[str, ...]
    #: At most 160 characters of the best field, around the first word that was met.
    excerpt: str


class Suggestion(NamedTuple):
    """A word, or a phrase, that no record holds."""

    #: The word, or the phrase in double quotes.
    word: str
    #: The words of the book that are most like it, nearest first. Empty means none is near.
    nearest: tuple[str, ...]

    def __str__(self) -> str:
        """Give it as one line."""
        near = f"; nearest: {', '.join(self.nearest)}" if self.nearest else ""
        word = self.word if self.word.startswith('"') else repr(self.word)
        return f"no record holds {word}{near}"


def search(
    book: Book,
    text: str,
    kinds: Iterable[str] = (),
    limit: int | None = 20,
    *,
    among: Container[str] | None = None,
) -> tuple[Hit, ...]:
    """
    Give the records whose text fits best, best first; equals stand in the order of the book.

    A record need not hold each of the words, but the more of them it holds, and the rarer they
    are, the higher it stands (BM25, times the share of the words that was met, each by its
    rarity); what is called just what was searched for stands first. What stands in double quotes
    must be met as it stands, within one field.

    Args:
        book: The book.
        text: Words, and phrases in double quotes. A lone quotation mark means nothing.
        kinds: The nouns for the kinds of record that may be found, such as ``claim``. Empty
            means every kind. Segments hold no text and are never found.
        limit: The most records to give. None means all.
        among: The ids of the records that may be found. None means every id.

    Returns:
        The hits; none where nothing was found, for which :func:`suggestions` may say why.

    Raises:
        casebook.errors.InvalidSelection: There is no word in *text*, or it is no text; there is
            no such kind; or *limit* is no positive number.

    >>> from casebook import book
    >>> best = search(book, "slippery slope", kinds=["mechanism"])[0]
    >>> best.record.headline, best.fields[0]
    ('Slippery slope', 'label')

    Accents and the plural do not count, and an id is not searched:

    >>> search(book, "Slíppery SLOPES", kinds=["mechanism"])[0].record is best.record
    True
    >>> search(book, "C001")
    ()
    >>> search(book, "?!")
    Traceback (most recent call last):
    ...
    casebook.errors.InvalidSelection: '?!' holds no word to search for; write one or more words, or a phrase in double quotes
    """  # noqa: E501 - a message is one line.
    query = _query(text)
    _check_limit(limit)
    wanted = {
        records_called(book, kind).kind for kind in ([kinds] if isinstance(kinds, str) else kinds)
    }
    index = _index(book)
    found = index.scores(query)
    if wanted:
        found = {place: one for place, one in found.items() if index.kinds[place] in wanted}
    if among is not None:
        found = {place: one for place, one in found.items() if index.records[place].id in among}
    best = nsmallest(limit or len(found), ((-score, place) for place, score in found.items()))
    return tuple(index.hit(place, -negative, query) for negative, place in best)


def suggestions(book: Book, text: str) -> tuple[Suggestion, ...]:
    """
    Give the words and phrases of a search that no record holds, with the nearest words.

    Whatever was searched for, ten at most are given.

    Args:
        book: The book.
        text: What was searched for.

    Raises:
        casebook.errors.InvalidSelection: There is no word in *text*.

    >>> from casebook import book
    >>> [str(one) for one in suggestions(book, "radicalisaton of pupils")]
    ["no record holds 'radicalisaton'; nearest: radicalisation, radicalising, radicalised"]
    >>> str(suggestions(book, '"slope slippery"')[0])
    'no record holds "slope slippery"'
    >>> suggestions(book, "slope")
    ()
    """
    query, index = _query(text), _index(book)
    found: dict[str, Suggestion] = {}
    for chunk in text.split():
        held = words(chunk)
        for word in held:
            if word not in index.places and word not in found and len(found) < _MOST_HINTS:
                near = nearest(word, [known for known in index.places if _alike(word, known)])
                shown = _EDGES.sub("", chunk) if len(held) == 1 else word
                found[word] = Suggestion(shown, tuple(map(index.written, near)))
    for phrase in query.phrases:
        known = all(word in index.places for word in phrase.split())
        if known and not index.holding([phrase]) and len(found) < _MOST_HINTS:
            found[phrase] = Suggestion(f'"{phrase}"', ())
    return tuple(found.values())


def words(text: str) -> list[str]:
    """
    Give the words of a text in the form in which they are compared.

    >>> words("The Islamists’ café-owner radicalized 31,000 families.")
    ['the', 'islamist', 'cafe', 'owner', 'radicalised', '31000', 'family']
    >>> words("Qur’an, Quran; churches, church; movie’s, movies; ISIS")
    ['quran', 'quran', 'church', 'church', 'movy', 'movy', 'isis']
    """
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if not text.isascii():
        text = _NOT_ASCII.sub(_without_mark, normalize("NFKD", fold(text)))
    text = text.casefold()
    if "'" in text:
        text = _POSSESSIVE.sub("", text).replace("'", "")
    if "," in text:
        text = _THOUSANDS.sub("", text)
    return [*map(_form, _WORD.findall(text))]


@lru_cache(maxsize=2**16)
def _form(word: str) -> str:
    """Give the form in which a word is compared, by the rules that this module begins with."""
    if len(word) >= _SHORTEST and word[-1] == "s" and word[-2] not in "sui":
        word = word[:-1]
    if len(word) < _SHORTEST:
        return word
    if word.endswith("ie"):
        return f"{word[:-2]}y"
    if word.endswith(("che", "she", "sse", "xe")):
        return word[:-1]
    return _ZED.sub("s", word) if "z" in word else word


def _without_mark(match: re.Match[str]) -> str:
    """Drop an accent, or a letter that stands for an apostrophe; keep other characters."""
    return "" if combining(match[0]) or match[0] in _MODIFIERS else match[0]


class _Query(NamedTuple):
    """What is searched for."""

    #: All words, with single spaces.
    line: str
    #: Every word, phrases included, each once.
    words: tuple[str, ...]
    #: The words of each phrase, with single spaces.
    phrases: tuple[str, ...]


def _check_text(text: object) -> None:
    """Refuse what is no text."""
    if not isinstance(text, str):
        fault = f"is of type {type(text).__name__}, and no text to search for"
        raise InvalidSelection(str(text)[:EXCERPT], fault, "give the words as text")


def _check_limit(limit: object) -> None:
    """Refuse what is no number of hits; None is no limit."""
    if limit is None or (isinstance(limit, int) and limit >= 1):
        return
    kind = "" if isinstance(limit, int) else f"of type {type(limit).__name__}, and "
    fault = f"is {kind}no number of hits"
    raise InvalidSelection(str(limit)[:EXCERPT], fault, "give 1 or more, or none at all")


def _query(text: str) -> _Query:
    """Read what is searched for."""
    _check_text(text)
    found = words(text)
    if not found:
        step = "write one or more words, or a phrase in double quotes"
        raise InvalidSelection(text[:EXCERPT], "holds no word to search for", step)
    phrases = (" ".join(words(phrase)) for phrase in _PHRASE.findall(fold(text)))
    return _Query(" ".join(found), tuple(dict.fromkeys(found)), tuple(filter(None, phrases)))


class _Index:
    """
    Where each word of a book stands, made once for it.

    Args:
        book: The book.
    """

    def __init__(self, book: Book) -> None:
        """Read every text of every record once."""
        self.records: list[Record] = []
        self.kinds: list[str] = []
        #: The words of each text of each record, with spaces around them, a line for each text.
        self.lines: list[str] = []
        #: For each word the places of the records that hold it, each followed by how often.
        self.places: dict[str, list[int]] = {}
        #: For each name, as its words with single spaces, the places of the records that bear it.
        self.named: dict[str, list[int]] = {}
        lengths: list[int] = []
        for kind, records in book.by_kind.items():
            for record in records:
                self._add(kind, record, lengths)
        mean = sum(lengths) / (len(lengths) or 1)
        #: What the length of each record counts against it.
        self.norms = [
            _SATURATION * (1 - _LENGTH + _LENGTH * length / (mean or 1)) for length in lengths
        ]

    def _add(self, kind: str, record: Record, lengths: list[int]) -> None:
        """Read the texts of one record."""
        place, length = len(self.records), 0
        counted: list[str] = []
        lines: list[str] = []
        for path, text in texts_of(record):
            held = words(text)
            length += len(held)
            counted += held * WEIGHTS.get(path, 1)
            line = " ".join(held)
            lines.append(f" {line} ")
            if path in NAMES:
                self.named.setdefault(line, []).append(place)
        if not lines:
            return
        self.records.append(record)
        self.kinds.append(kind)
        self.lines.append("\n".join(lines))
        lengths.append(length)
        for word, times in Counter(counted).items():
            # One flat list for a word keeps a large book small.
            if word in self.places:
                self.places[word] += (place, times)
            else:
                self.places[word] = [place, times]

    def rarity(self, word: str) -> float:
        """Say how much a word tells: the rarer, the more; 0 where no record holds it."""
        held = len(self.places.get(word, ())) // 2
        return log(1 + (len(self.records) - held + 0.5) / (held + 0.5)) if held else 0.0

    def scores(self, query: _Query) -> dict[int, float]:
        """Give the score of each record that fits, by its place."""
        scores: dict[int, float] = {}
        met: dict[int, float] = {}
        norms = self.norms
        among = self.holding(query.phrases) if query.phrases else None
        for word in query.words:
            rarity = self.rarity(word)
            most = rarity * (_SATURATION + 1)
            held = self.places.get(word, ())
            for place, times in zip(held[::2], held[1::2], strict=True):
                if among is None or place in among:
                    score = most * times / (times + norms[place])
                    if place in scores:
                        scores[place] += score
                        met[place] += rarity
                    else:
                        scores[place] = score
                        met[place] = rarity
        asked = sum(map(self.rarity, query.words))
        for place, score in scores.items():
            scores[place] = score * (met[place] / asked)
        best = max(scores.values(), default=0.0)
        for place in dict.fromkeys(self.named.get(query.line, ())):
            scores[place] += best
        return scores

    def holding(self, phrases: Iterable[str]) -> set[int]:
        """Give the places of the records that hold every phrase."""
        wanted = [*phrases]
        each = [word for phrase in wanted for word in phrase.split()]
        rarest = min(each, key=lambda word: len(self.places.get(word, ())))
        return {
            place
            for place in self.places.get(rarest, ())[::2]
            if all(_stands(phrase, self.lines[place]) for phrase in wanted)
        }

    def hit(self, place: int, score: float, query: _Query) -> Hit:
        """Give a record that was found, with the fields and the words that were met."""
        record, wanted = self.records[place], {one: self.rarity(one) for one in query.words}
        met: list[tuple[bool, float, str, str, str]] = []
        for (path, text), line in zip(texts_of(record), self.lines[place].split("\n"), strict=True):
            held = {*line.split()}
            worth = sum(rarity for word, rarity in wanted.items() if word in held)
            worth *= WEIGHTS.get(path, 1)
            if worth:
                phrase = next((one for one in query.phrases if _stands(one, line)), "")
                # A phrase was asked for, so a text that holds it comes before all others.
                met.append((not phrase, -worth, path, text, phrase))
        met.sort(key=lambda one: one[:2])
        *_, text, phrase = met[0]
        paths = tuple(dict.fromkeys(path for _, _, path, _, _ in met))
        return Hit(record, score, paths, _excerpt(text, phrase.split(), wanted))

    def written(self, word: str) -> str:
        """Give a word of the book as it is written most often, in the first records with it."""
        enough = 50
        spelt = Counter(
            one
            for place in self.places[word][: 2 * enough : 2]
            for _, text in texts_of(self.records[place])
            for one in _WORD.findall(text)
            if words(one) == [word]
        )
        return max(spelt, key=spelt.__getitem__, default=word)


def _index(book: Book) -> _Index:
    """Give the index of a book, made once for it."""
    return book.once("search index", lambda: _Index(book))


def _stands(phrase: str, lines: str) -> bool:
    """Say whether the words of a phrase stand next to one another in one line."""
    return f" {phrase} " in lines


def texts_of(record: Record) -> Iterator[tuple[str, str]]:
    """
    Give every text of a record that is searched, with the path of its field, in their order.

    >>> from casebook import book
    >>> next(texts_of(book.claims["C021"]))
    ('text', 'At least 58 people have left IS since January 2014.')
    """
    return _texts_in(record, "")


def _texts_in(part: Value, path: str) -> Iterator[tuple[str, str]]:
    """Give every text in a record or in a part of it."""
    for name, is_text in _plan(cast("Hashable", type(part))):
        value = getattr(part, name)
        if not value:
            continue
        if is_text:
            if isinstance(part, Claim) and name == "gist":
                yield "text", part.text
            elif isinstance(value, tuple):
                yield from ((f"{path}{name}", one) for one in value)
            else:
                yield f"{path}{name}", value
        elif isinstance(value, Date):
            yield f"{path}{name}", value.phrase
            yield from _texts_in(value, f"{path}{name}.")
        else:
            for inner in value if isinstance(value, tuple) else (value,):
                yield from _texts_in(inner, f"{path}{name}.")


@cache
def _plan(cls: type[Value]) -> tuple[tuple[str, bool], ...]:
    """Give the fields of a class that may hold text, each with whether it is one itself."""
    return tuple(
        (one.name, one.holds is Holds.TEXT)
        for one in shape(cls).fields
        if one.holds is Holds.PART or (one.holds is Holds.TEXT and one.name not in NO_TEXT)
    )


def _excerpt(text: str, phrase: list[str], wanted: Container[str]) -> str:
    """Give a text, cut around the phrase that was met in it, or else around the first word."""
    chunks = text.split()
    whole = " ".join(chunks)
    if len(whole) <= EXCERPT:
        return whole
    held = [(word, place) for place, chunk in enumerate(chunks) for word in words(chunk)]
    met = [word for word, _ in held]
    fits = (
        place
        for at, (word, place) in enumerate(held)
        if (met[at : at + len(phrase)] == phrase if phrase else word in wanted)
    )
    first = next(fits, 0)
    # Two places are kept for what marks a cut. A third of the room goes to what stands before
    # the word, and more where little stands behind it.
    room = EXCERPT - 2
    begin = _back(chunks, first, first + 1, EXCERPT // 3)
    end = first + 1
    while end < len(chunks) and len(" ".join(chunks[begin : end + 1])) <= room:
        end += 1
    begin = _back(chunks, begin, end, room)
    shown = " ".join(chunks[begin:end])[:room]
    return f"{'…' * (begin > 0)}{shown}{'…' * (end < len(chunks))}"


def _back(chunks: list[str], begin: int, end: int, room: int) -> int:
    """Move the beginning of a cut back as far as there is room."""
    while begin and len(" ".join(chunks[begin - 1 : end])) <= room:
        begin -= 1
    return begin


def _alike(word: str, known: str) -> bool:
    """Say whether two words can be near, which spares a closer look at others."""
    return abs(len(word) - len(known)) <= len("de") and not known.isdecimal()
