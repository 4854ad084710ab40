"""
Find in running English what a page must not say by itself: numbers, ids, verdicts, names.

A page takes such things from the records, or says with a reason why it does not; and a statement
that compares or generalises, such as “most of”, is followed by a check that runs. Nothing here
decides what is bound; it only finds what has to be.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from casebook.views.names import any_of, fold, names_in
from casebook.views.numerals import NUMBER_WORDS
from casebook.vocabulary import Attribution, NameKind, Verdict, VoiceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.books import Book

NUMBER, ID, VERDICT, NAME, STATEMENT = "number", "id", "verdict", "name", "statement"

# “March” and “may” are verbs as well; a date shows by what stands beside them.
_MONTHS = (
    "January|February|April|June|July|August|September|October|November|December"
    r"|(?-i:(?:March|May)(?= \d)|(?:(?<=\d )|(?<=\b[Ii]n )|(?<=\bof )|(?<=\b[Ss]ince )"
    r"|(?<=\b[Uu]ntil )|(?<=\bearly )|(?<=\blate )|(?<=\blast ))(?:March|May))"
)
_DIGITS = (
    # Decades, ordinals, and figures that a unit is joined to.
    r"\d[\d.,]*[^\W\d_]+"
    r"|\d[\d.,:/–-]*(?<![.,:/–-])(?:\s?%)?|[¼½¾⅓⅔]"
)
_FRACTIONS = (
    r"(?:two|three)[ -](?:third|quarter|fifth|tenth)s|(?:a|one)[ -](?:third|quarter|fifth|tenth)"
    r"(?= of\b)|(?:two|three|four|five|six|ten|hundred|thousand)fold"
    r"|doubled|tripled|trebled|quadrupled|halved|thrice|zero"
)
_NUMBERS = rf"{_DIGITS}|per ?cent|{_FRACTIONS}|(?!half-)(?:{NUMBER_WORDS})|{_MONTHS}"

_COMPARATIVES = "more|fewer|less|larger|smaller|higher|lower|greater|better|worse|oftener"
_SUPERLATIVES = (
    "largest|biggest|smallest|highest|lowest|fewest|commonest|rarest|longest|shortest|greatest"
    "|oldest|newest|earliest|youngest|deadliest|strongest|weakest"
)
_STATEMENTS = re.compile(
    r"\b(?:"
    # The adverb of “most vicious” is no quantity, so a noun must follow, here by its plural.
    r"most of|most(?= (?!\w+(?:ous|less)\b)\w+s\b)|most (?:people|men|women|children)"
    r"|(?:most|least) (?:common|frequent|likely)(?:ly)?|the sole|solely|exclusively"
    r"|without exception|mostly|most often|the most part|majority|minority of|the bulk of"
    r"|largely|mainly|chiefly|predominantly|overwhelmingly|outnumber(?:s|ed)?"
    r"|(?:hardly|scarcely|barely) any(?:body|one|thing)?|not a single|the same number"
    r"|(?:nearly|almost) (?:all|every|none|no|nobody|everybody)"
    r"|(?:all|none|nothing|nobody|nowhere) but"
    r"|no others?|none of|nobody else|nothing else|nowhere else|the only|only one"
    rf"|(?:{_COMPARATIVES})\b[^.;:!?]{{1,60}}?\bthan|(?:{_COMPARATIVES}) than"
    r"|(?!rather|other|further|whether|either|neither)\w{2,}er than|as many\b[^.;:!?]{0,60}? as"
    rf"|the (?:{_SUPERLATIVES})"
    r")\b",
    re.IGNORECASE,
)
# Who supported the group gave no verdict.
_OBJECT = r"(?= (?:the|an?|it|him|her|them|us|his|its|their|this|these|those)\b)"
_NO_OBJECT = rf"(?<!supported{_OBJECT})(?<!confirmed{_OBJECT})"
_SERIAL = re.compile(r"([A-Z]+)(\d+)")
_INITIAL_ARTICLE = re.compile(r"(?:The|A|An) ")
_NAMING = (NameKind.PERSON, NameKind.GROUP, NameKind.BODY, NameKind.WORK)
_LETTERS_OF_A_NAME = 3
_WORDS_OF_A_TITLE = 3
"""A title of a word or two, such as “Islamic State”, is met in prose that means no work."""


_PLAIN = str.maketrans("‘’“”\u2010\u2011ı\u00a0\u202f\n", "''\"\"--i   ")


class Found(NamedTuple):
    """A stretch of a text that has to be bound."""

    #: What it is: a number, an id, a verdict, a name or a statement.
    sort: str
    #: The words.
    words: str
    #: Where they begin in the text.
    start: int
    #: Where they end in the text.
    end: int


class Watch:
    """
    Finds in texts what a page about one book must not say by itself.

    Args:
        book: The book, whose ids, voices and sources are looked for.

    >>> from casebook import book
    >>> watch = Watch(book)
    >>> [one.words for one in watch("Most of the claims, and C021 of the ICSR on 58 people.")]
    ['Most of', 'C021', 'ICSR', '58']
    >>> [one.words for one in watch("One claim is contested; that one person left is not new.")]
    ['One claim', 'contested']
    """

    def __init__(self, book: Book) -> None:
        """Gather what to look for."""
        kinds = "|".join(f"{kind}s?" for kind in book.by_kind)
        # A page may write a word with the hyphen of its id.
        labels = [
            word.label.replace(" ", "[ -]")
            for vocabulary in (Verdict, Attribution)
            for word in vocabulary
        ]
        # “No name” is said of people too.
        nouns = "|".join(f"{kind}s?" for kind in book.by_kind if kind != "name")
        self._none = re.compile(rf"\bno (?:{nouns})\b", re.IGNORECASE)
        self._sorts = {
            NAME: any_of(_names(book)),
            ID: re.compile(rf"(?<![\w.])(?<!\w/)(?:{'|'.join(_ids(book)) or '(?!)'})(?!\w)"),
            NUMBER: re.compile(
                rf"(?<!\w)(?:{_NUMBERS}|one(?= of the\b)|one (?:\w+ )?(?:{kinds}))(?!\w)",
                re.IGNORECASE,
            ),
            VERDICT: re.compile(rf"(?<!\w)(?:{'|'.join(labels)})(?!\w){_NO_OBJECT}", re.IGNORECASE),
        }

    def __call__(self, text: str) -> tuple[Found, ...]:
        """Give what stands in *text*, in its order; of two that overlap the first sort counts."""
        even = with_plain_marks(text)
        found: list[Found] = []
        for sort, pattern in self._sorts.items():
            for match in pattern.finditer(even):
                if not any(one.start < match.end() and match.start() < one.end for one in found):
                    found.append(Found(sort, text[slice(*match.span())], *match.span()))
        found += [
            Found(STATEMENT, text[slice(*match.span())], *match.span())
            for match in chain(_STATEMENTS.finditer(even), self._none.finditer(even))
        ]
        return tuple(sorted(found, key=lambda one: one.start))

    def ids(self, text: str) -> tuple[str, ...]:
        """
        Give what looks like the id of a record in *text*, whether there is such a record or not.

        >>> from casebook import book
        >>> Watch(book).ids("show C021 C999")
        ('C021', 'C999')
        """
        return tuple(match[0] for match in self._sorts[ID].finditer(text))


def with_plain_marks(text: str) -> str:
    r"""
    Make spellings equal that differ only in how they are set, letter by letter.

    Offsets stay as they are, unlike those of :func:`casebook.views.names.fold`.

    >>> with_plain_marks("the\xa0group’s “aim”")
    'the group\'s "aim"'
    """
    return text.translate(_PLAIN)


def names_of(book: Book, kind: str, id: str) -> tuple[str, ...]:
    """
    Give the names by which a page may call a source or a voice.

    >>> from casebook import book
    >>> names_of(book, "voice", "icsr")
    ('ICSR report', 'ICSR')
    >>> "Cicero" in names_of(book, "voice", "cicero"), names_of(book, "claim", "C001")
    (True, ())
    """
    if kind == "voice":
        voice = book.voices[id]
        if not voice.named:
            return ()
        within = names_in(voice.label, [one for one in book.names if one.kind in _NAMING])
        given = [one.name.label for one in within]
        people = [one.name.label for one in within if one.name.kind is NameKind.PERSON]
        label = _INITIAL_ARTICLE.sub("", voice.label)
        # A description such as “the article's author” is no name.
        if re.search(r"[A-Z]", label):
            given.insert(0, label)
            if voice.kind is VoiceKind.PERSON:
                people.append(label)
        return tuple(dict.fromkeys([*given, *map(_family, people)]))
    if kind == "source":
        source = book.sources[id]
        people = [*source.author, *source.editor]
        title = _INITIAL_ARTICLE.sub("", source.title)
        given = [title] if len(title.split()) >= _WORDS_OF_A_TITLE else []
        short, colon, _ = title.partition(":")
        # “Islamic State group”, before a colon, is met in prose that means no work.
        given += [short] if colon and len(short.split()) > _WORDS_OF_A_TITLE else []
        # In a sentence an article before a name is often written small.
        given += [
            _INITIAL_ARTICLE.sub("", name) for name in (source.container_title, source.publisher)
        ]
        given += [person.partition(",")[0] for person in people]
        return tuple(dict.fromkeys(one for one in given if len(one) >= _LETTERS_OF_A_NAME))
    return ()


def _family(name: str) -> str:
    """Give the last of two names, which is the family's; any other name as it is."""
    given, _, family = name.partition(" ")
    return family if family and " " not in family and given.istitle() else name


def _names(book: Book) -> Iterator[str]:
    """Give every name of a source or a voice, folded as names are compared."""
    for kind in ("voice", "source"):
        for id in book.of_kind(kind).ids:
            yield from map(fold, names_of(book, kind, id))


def _ids(book: Book) -> Iterator[str]:
    """Give patterns for ids: letters and as many digits as the book uses, and slugs in parts."""
    shapes: set[str] = set()
    for records in book.by_kind.values():
        for id in records.ids:
            serial = _SERIAL.fullmatch(id)
            if serial:
                shapes.add(rf"{serial[1]}\d{{{len(serial[2])}}}")
            elif "-" in id and any(letter.isdigit() for letter in id):
                # It may be part of a longer one.
                shapes.add(rf"(?<!-){re.escape(id)}(?!-)")
    yield from sorted(shapes, key=len, reverse=True)
