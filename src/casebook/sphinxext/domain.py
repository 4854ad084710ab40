"""The domain ``case``: which page asks what, and where every record has its place."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.errors import ConfigError, NoUri

from casebook.books import LOADED, Book
from casebook.errors import LOADING, CasebookError, told
from casebook.sphinxext.asked import Asked, asked_by, asking, concerns
from casebook.sphinxext.bibliography import Bibliography
from casebook.sphinxext.directives import DIRECTIVES
from casebook.sphinxext.drawing import Desk, Drawing, Place
from casebook.sphinxext.fingerprint import fingerprints
from casebook.sphinxext.freshness import NOTHING, Shown, lines_of, stamp_of, world_of
from casebook.sphinxext.prose import Prose, coverage, judge, read_file
from casebook.sphinxext.queries import (
    ABOUT_CLAIMS,
    KINDS,
    WORD,
    anchor_of,
    answer,
    find_record,
    places,
)
from casebook.sphinxext.render import PageOfAnswers, draw_link
from casebook.sphinxext.roles import ROLES
from casebook.sphinxext.seal import bonds
from casebook.sphinxext.texts import Texts
from casebook.sphinxext.touched import (
    COVERAGE,
    Key,
    Notes,
    WatchedBook,
    WatchedPlaces,
    WatchedReferring,
    digest,
    neighbours,
    shadows,
    written,
)
from casebook.sphinxext.unbound import Watch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from casebook.sphinxext.faults import Fault
    from casebook.sphinxext.freshness import Object
    from casebook.sphinxext.prose import Coverage, Judged
    from casebook.sphinxext.seal import Bond

AllPlaces: TypeAlias = dict[Key, list[tuple[Place, Asked]]]
"""For every kind and id the places that pages make, each with the question that makes it."""

_AHEAD = 100
"""The answers of so many pages are kept when they were drawn to be compared."""

ONE_DOCUMENT = ("latex", "texinfo", "man", "singlehtml")
"""The builders that put the table of contents into one document and leave out other pages."""


class CaseDomain(Domain):
    """
    Knows the questions of every page, and so the place of every record.

    Only questions are stored, in the order of the page. Places follow from them and the book
    whenever they are needed, so that a change of the records needs no page to be read again.
    """

    name = "case"
    label = "casebook"
    object_types: ClassVar[dict[str, ObjType]] = {
        kind: ObjType(kind, kind) for kind in (*KINDS, WORD)
    }
    roles = ROLES
    directives = DIRECTIVES
    initial_data: ClassVar[dict[str, Any]] = {
        "asked": {},
        "early": {},
        "prose": {},
    }
    data_version = 5

    #: The builder of this run.
    builder: Builder

    def __init__(self, env: BuildEnvironment) -> None:
        """Begin with what is stored; the book is read when it is first needed."""
        super().__init__(env)
        self._desk: Desk | None = None
        self._relations: dict[str, list[str | None]] | None = None
        self._judged: dict[str, list[Judged]] = {}
        self._own_pages: set[str] | None = None
        self._all_places: AllPlaces | None = None
        self._outline: dict[str, str] = {}
        #: What was drawn on each page that this build draws; nothing is known yet of what stands
        #: around it.
        self.drawn: dict[str, Shown] = {}
        self._ahead: dict[str, PageOfAnswers] = {}
        #: The pages that this build has to write.
        self.to_write: set[str] = set()
        #: The contents of the book as the pages of single records show it, by folder and options.
        self.contents: dict[tuple[str, str], str] = {}
        #: What the theme draws the contents of the book from, where it does: titles or headings.
        self.outlined: set[str] = set()
        #: What the last build showed.
        self.ledger = NOTHING
        #: The faults that were found.
        self.faults: list[Fault] = []
        #: The objects of this build; None until all pages are read.
        self.objects: Sequence[Object] | None = None

    @property
    def asked(self) -> dict[str, list[Asked]]:
        """The questions of each page, in its order."""
        asked: dict[str, list[Asked]] = self.data["asked"]
        return asked

    @property
    def own_pages(self) -> set[str]:
        """The pages of single records."""
        if self._own_pages is None:
            self._own_pages = {
                docname
                for docname, questions in self.asked.items()
                if any(asked.query.form == "page" for asked in questions)
            }
        return self._own_pages

    @cached_property
    def records(self) -> dict[Key, str]:
        """For each record a digest of its fields."""
        return fingerprints(self.book)

    @cached_property
    def world(self) -> str:
        """A digest of what every page depends on; to be asked for once all pages are read."""
        return world_of(self)

    @cached_property
    def stamp(self) -> str:
        """A digest of all that a build is made from; to be asked for once all pages are read."""
        return stamp_of(self)

    @cached_property
    def lines(self) -> str:
        """A digest of the files that hold the rows."""
        return lines_of(self)

    @cached_property
    def shadows(self) -> dict[Key, str]:
        """
        For each record, and each word with a place, a digest of all that a page can show of it.

        It is to be asked for once all pages are read.
        """
        found = dict(shadows(self.book, self.records, self.desk.places))
        shown = [sorted(self.coverage().items()), sorted(self.desk.titles.items())]
        return {**found, COVERAGE: digest(repr(shown))}

    @property
    def early(self) -> dict[str, list[tuple[Asked, str]]]:
        """The questions in the headings of each page, each with the text that answered it."""
        early: dict[str, list[tuple[Asked, str]]] = self.data["early"]
        return early

    @property
    def prose(self) -> dict[str, Prose]:
        """What each page says by itself; pages of single records say nothing."""
        prose: dict[str, Prose] = self.data["prose"]
        return prose

    @property
    def docnames(self) -> list[str]:
        """The pages that ask or say something, sorted."""
        return sorted({*self.asked, *self.early, *self.prose})

    @property
    def module(self) -> str:
        """The module that holds the book."""
        return str(self.env.config.casebook_book).partition(":")[0]

    @cached_property
    def watch(self) -> Watch:
        """What finds in prose that which has to be bound."""
        return Watch(self.book)

    @cached_property
    def beside(self) -> dict[str, Prose]:
        """What each file says that ``casebook_beside`` names, read in every build."""
        folder = Path(self.env.srcdir)
        return {name: read_file(folder / name) for name in self.env.config.casebook_beside}

    @cached_property
    def book(self) -> Book:
        """The book that ``casebook_book`` names."""
        return load_book(self.env.config.casebook_book)

    @cached_property
    def texts(self) -> Texts:
        """What gives the texts of records as this build shows them."""
        return Texts(self.builder)

    @cached_property
    def bibliography(self) -> Bibliography:
        """The sources as a reader expects to see them cited."""
        return Bibliography(self.book)

    @property
    def desk(self) -> Desk:
        """What all drawings share, made anew after a page was read."""
        if self._desk is None:
            notes = Notes()
            book = WatchedBook(self.book, notes)
            places = {key: found[0][0] for key, found in self.all_places().items()}
            self._desk = Desk(
                book=book,
                referring=WatchedReferring(book),
                places=WatchedPlaces(places, notes),
                builder=self.builder,
                texts=self.texts,
                titles={name: title.astext() for name, title in self.env.titles.items()},
                folders=self.env.config.casebook_pages,
                bibliography=self.bibliography,
                coverage=self.coverage,
            )
        return self._desk

    def clear_doc(self, docname: str) -> None:
        """Forget the questions of a page."""
        self.asked.pop(docname, None)
        self.early.pop(docname, None)
        self.prose.pop(docname, None)
        self._judged.pop(docname, None)
        self._forget()

    def _forget(self) -> None:
        """Forget what follows from the questions of all pages."""
        self._desk = None
        self._own_pages = None
        self._all_places = None
        self._outline.clear()

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        """Take over the questions of the pages that another process has read."""
        for stored in ("asked", "early", "prose"):
            for docname in docnames & otherdata[stored].keys():
                self.data[stored][docname] = otherdata[stored][docname]
        self._forget()

    def note_questions(self, docname: str, document: nodes.document) -> None:
        """
        Note what a page asks, once it is read to the end.

        MyST makes references of its links after Sphinx has shown a page to its domains.
        """
        found = [asked_by(node) for node in asking(document)]
        if found:
            self.asked[docname] = found
        self._forget()

    def every_question(self, docname: str) -> Iterator[Asked]:
        """Give the questions of a page, those in its headings last."""
        yield from self.asked.get(docname, ())
        for asked, _text in self.early.get(docname, ()):
            # A link in a heading stays a link, and is among the others.
            if asked.query.form != "link":
                yield asked

    def judged(self, name: str) -> list[Judged]:
        """Give what has to be bound in the prose of a page or of a file beside the pages."""
        if name not in self._judged:
            prose = self.prose.get(name) or self.beside[name]
            self._judged[name] = list(judge(prose, self.watch, self.book))
        return self._judged[name]

    def coverage(self) -> dict[str, Coverage]:
        """Give for every page and file that says something how much of it is bound."""
        said = {name: self.prose[name] for name in sorted(self.prose)} | self.beside
        return {name: coverage(prose, self.judged(name)) for name, prose in said.items()}

    def bonds_of(self, name: str) -> list[Bond]:
        """Give what a page or a file beside the pages binds."""
        prose = self.prose.get(name) or self.beside.get(name) or Prose((), 0)
        return list(bonds(self.every_question(name), prose))

    def bonds(self) -> dict[str, list[Bond]]:
        """Give what each page binds; the page of a single record follows from the record."""
        pages = [docname for docname in self.docnames if docname not in self.own_pages]
        return {name: self.bonds_of(name) for name in (*pages, *self.beside)}

    def read_beside(self, name: str) -> None:
        """Read a file beside the pages again."""
        self.beside[name] = read_file(Path(self.env.srcdir) / name)
        self._judged.pop(name, None)

    def all_places(self) -> AllPlaces:
        """Give for every kind and id the places that pages make, in the order of the pages."""
        if self._all_places is None:
            self._all_places = self._find_places()
        return self._all_places

    def _find_places(self) -> AllPlaces:
        """Find the places that pages make."""
        one_document = self.builder.name in ONE_DOCUMENT
        paged = self.env.config.casebook_pages
        found: AllPlaces = {}
        for docname in sorted(self.asked):
            for asked in self.asked[docname]:
                whole = asked.query.form == "page"
                if (whole and one_document) or not concerns(asked, self.builder):
                    continue
                for kind, id in places(self.book, asked.query):
                    within = kind in ABOUT_CLAIMS
                    if whole or one_document or ("claim" if within else kind) not in paged:
                        own_page = whole and not within
                        place = Place(docname, anchor_of(kind, id), own_page, whole and within)
                        found.setdefault((kind, id), []).append((place, asked))
        return found

    def said(self, docname: str) -> str:
        """Give a digest of what the questions of a page give in so many words."""
        page = PageOfAnswers(self.desk, docname)
        for asked in self.asked.get(docname, ()):
            page.ask(asked)
        return page.said

    def draw_ahead(self, docname: str) -> str:
        """
        Draw all answers of a page anew and give what :class:`PageOfAnswers` makes of them.

        If the page is written then, it takes the answers of the first few such pages; more of
        them would take much memory.
        """
        page = PageOfAnswers(self.desk, docname)
        page.draw_ahead(self.asked.get(docname, ()))
        if page.digest == self.ledger.pages[docname].answers:
            self.note_drawn(docname, page)
        elif len(self._ahead) < _AHEAD:
            self._ahead[docname] = page
        return page.digest

    def answers_on(self, docname: str, document: nodes.document) -> PageOfAnswers:
        """Give what draws the answers of a page, or has drawn them already."""
        page = self._ahead.pop(docname, None)
        if page and self.asked.get(docname, []) == [asked_by(node) for node in asking(document)]:
            return page
        return PageOfAnswers(self.desk, docname)

    def note_drawn(self, docname: str, page: PageOfAnswers) -> None:
        """Note what was drawn on a page."""
        self.drawn[docname] = Shown(page.digest, "", page.said, written(page.touched))

    def around(self, docname: str) -> str:
        """
        Give a digest of what a page shows besides its own text and its answers.

        In HTML that are the titles of the pages before, after and above it. When the page was
        read is part of it, since another builder on the same doctrees may have read it.
        """
        if self._relations is None:
            html = self.builder.format == "html"
            self._relations = self.env.collect_relations() if html else {}
        above, *beside = self._relations.get(docname, (None,))
        named = [one for one in beside if one is not None]
        while above is not None and above in self._relations:
            further = self._relations[above][0]
            if further is not None:
                # The root itself is no step of the path to a page.
                named.append(above)
            above = further
        shown = [(one, self._title_of(one)) for one in named if one in self.env.titles]
        return digest(repr((self.env.all_docs[docname], shown)))

    def _title_of(self, docname: str) -> str:
        """Give the title of a page with all its markup."""
        if docname not in self._outline:
            self._outline[docname] = self.env.titles[docname].pformat()
        return self._outline[docname]

    def outlines(self, sorts: Iterable[str]) -> dict[str, str]:
        """Give digests of all ``titles`` or all ``headings``, and of which page holds which."""
        every: dict[str, Mapping[str, nodes.Element]] = {
            "titles": self.env.titles,
            "headings": self.env.tocs,
        }
        own = self.own_pages
        order = sorted(self.env.toctree_includes.items())
        found = {}
        for sort in sorted(sorts):
            shown = sorted((name, one) for name, one in every[sort].items() if name not in own)
            text = repr((order, [(name, one.pformat()) for name, one in shown]))
            found[sort] = digest(text)
        return found

    def neighbours(self, docname: str) -> Iterator[tuple[str, str]]:
        """For the page of a record, give the pages of the one before and of the one after."""
        pages = [one.query for one in self.asked.get(docname, ()) if one.query.form == "page"]
        for kind, id in (key for query in pages for key in places(self.book, query)):
            around = neighbours(self.book, self.book.of_kind(kind)[id])
            for relation, other in zip(("prev", "next"), around, strict=True):
                place = self.desk.places.get((kind, other))
                if place is not None and place.whole:
                    yield relation, place.docname

    def resolve_xref(  # noqa: PLR0913, PLR0917 - Sphinx passes so many.
        self,
        env: BuildEnvironment,  # noqa: ARG002 - Sphinx passes it.
        fromdocname: str,
        builder: Builder,  # noqa: ARG002 - Sphinx passes it.
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """
        Link to the place of a record.

        Raises:
            sphinx.errors.NoUri: There is nothing to link to. That is reported with all the
                questions that have no answer, so Sphinx has nothing to add.
        """
        drawing = Drawing(self.desk, fromdocname)
        asked = asked_by(node)
        drawing.source, drawing.line = asked.source, asked.line
        query = asked.query
        try:
            found = answer(self.book, query)
        except CasebookError:
            raise NoUri(target, typ) from None
        if node.get("refexplicit"):
            linked = drawing.link_to(typ, target, contnode)
        else:
            [linked] = draw_link(drawing, found, query)
        if isinstance(linked, nodes.reference):
            return linked
        if linked is not contnode:
            contnode.children = []
            contnode += linked
            # The text builder sets what is marked as a reference between asterisks.
            contnode["classes"] = []
        raise NoUri(target, typ)

    def resolve_any_xref(  # noqa: PLR0913, PLR0917 - Sphinx passes so many.
        self,
        env: BuildEnvironment,  # noqa: ARG002 - Sphinx passes it.
        fromdocname: str,
        builder: Builder,  # noqa: ARG002 - Sphinx passes it.
        target: str,
        node: pending_xref,  # noqa: ARG002 - Sphinx passes it.
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Link to every record that bears the id."""
        found = []
        drawing = Drawing(self.desk, fromdocname)
        for kind in (*KINDS, WORD):
            if (kind, target) in self.desk.places:
                linked = drawing.link_to(kind, target, contnode)
                if isinstance(linked, nodes.reference):
                    found.append((f"case:{kind}", linked))
        return found

    def get_objects(self) -> Iterable[Object]:
        """
        Give every record that has a place, and every word.

        A record with a page of its own is found by the search as that page, so neither it nor
        what is set out there with it is an object of the search besides.
        """
        return self._find_objects() if self.objects is None else self.objects

    def _find_objects(self) -> Iterator[Object]:
        """Find every record and every word that has a place, and what names it."""
        for (kind, id), place in self.desk.places.items():
            priority = -1 if place.whole or place.within else 1
            title = self.texts.title(find_record(self.book, f"{kind} {id}"), place.docname)
            yield id, title, kind, place.docname, place.anchor, priority

    def note_labels(self) -> None:
        """
        Make every place a standard label, for this build alone.

        It is to be asked for once all pages are read and what was read is stored, so that
        nothing is stored there that follows from the records. What the last build has made from
        the same is taken over, but for translators each build has to gather all titles.
        """
        if self.ledger.stamp == self.stamp and self.builder.name != "gettext":
            self.objects = self.ledger.objects
        else:
            self.objects = list(self._find_objects())
        std = self.env.domains.standard_domain
        for _id, title, _kind, docname, anchor, _priority in self.objects:
            std.note_hyperlink_target(anchor, docname, anchor, title)


def load_book(name: str) -> Book:
    """
    Give the book that a text such as ``casebook.data:BOOK`` names.

    Raises:
        sphinx.errors.ConfigError: There is no book; the message says why.

    >>> load_book("casebook.data:BOOK").article.byline
    'Nomad'
    >>> load_book("casebook.data")
    Traceback (most recent call last):
    ...
    sphinx.errors.ConfigError: casebook_book = 'casebook.data': no module and attribute; write it like 'casebook.data:BOOK'
    """  # noqa: E501 - a message is one line.
    module, _colon, attribute = name.partition(":")
    said = f"casebook_book = {name!r}"
    if not module or not attribute:
        raise ConfigError(f"{said}: no module and attribute; write it like 'casebook.data:BOOK'")
    try:
        book = getattr(import_module(module), attribute)
        if isinstance(book, Book):
            # Rows may be loaded only now, and a slip in them is to be met here.
            for one in LOADED:
                getattr(book, one)
    except (ImportError, *LOADING) as error:
        raise ConfigError(f"{said}: {told(error)}") from error
    if not isinstance(book, Book):
        raise ConfigError(f"{said}: it is {type(book).__name__}, not a casebook.books.Book")
    return book
