"""Everything that is wrong with a book and its pages, each fault once, with its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from casebook.errors import CasebookError
from casebook.sphinxext.asked import concerns
from casebook.sphinxext.fields import UnknownField
from casebook.sphinxext.grounds import serves_browsers
from casebook.sphinxext.prose import OPEN, failures, loose_proofs
from casebook.sphinxext.queries import KINDS, answer, fault_of
from casebook.sphinxext.rows import rows
from casebook.sphinxext.seal import broken, read_seal, sealed_records
from casebook.sphinxext.unbound import ID, NAME, NUMBER, STATEMENT, VERDICT
from casebook.views.check import problems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.sphinxext.domain import CaseDomain

_FOR_BROWSERS = ("clock", "downloads")
"""The forms of question whose answer only pages for a browser can show."""

_STEPS = {
    NUMBER: "take it from a record with case:value or case:count",
    ID: "name the record with a role such as case:claim",
    VERDICT: "take it from a record with case:value, or define it with case:word",
    NAME: "name the record with case:source or case:voice",
    STATEMENT: "let a case:check that proves it follow",
}
_SUBTYPES = {STATEMENT: "unchecked"}


class Fault(NamedTuple):
    """One fault of the book or of a page."""

    #: What is wrong, and what to do; one line, unless it holds a comparison.
    message: str
    #: The subtype of the warning.
    subtype: str
    #: File and line; empty where the fault has none.
    location: str = ""
    #: Whether it came of running a check, so that only running it again can tell.
    by_check: bool = False


def faults(domain: CaseDomain) -> Iterator[Fault]:
    """Give every fault, those of the records first."""
    yield from record_faults(domain)
    for docname in domain.docnames:
        yield from page_faults(domain, docname)
    for name in domain.beside:
        yield from prose_faults(domain, name)
    yield from place_faults(domain)
    yield from seal_faults(domain)


def record_faults(domain: CaseDomain) -> Iterator[Fault]:
    """Give what is wrong among the records themselves."""
    found = list(problems(domain.book))
    places = rows(domain.module) if found else {}
    for problem in found:
        kind, _, id = problem.record.partition(" ")
        yield Fault(str(problem), "check", places.get((kind, id), ""))


def page_faults(domain: CaseDomain, docname: str) -> Iterator[Fault]:
    """Give what is wrong with one page: its questions, and its prose."""
    yield from _question_faults(domain, docname)
    yield from prose_faults(domain, docname)


def prose_faults(domain: CaseDomain, name: str) -> Iterator[Fault]:
    """Give what the prose of a page says unbound, and the checks that no longer hold."""
    yield from _unbound(domain, name)
    yield from _failing(domain, name)


def check_faults(domain: CaseDomain) -> Iterator[Fault]:
    """Give the checks that no longer hold, of all pages and files beside them."""
    for name in (*domain.docnames, *domain.beside):
        yield from _failing(domain, name)


def _failing(domain: CaseDomain, name: str) -> Iterator[Fault]:
    """Give the checks of one page that no longer hold."""
    prose = domain.prose.get(name) or domain.beside.get(name)
    for proof, report in failures(prose, domain.book) if prose else ():
        message = f"the check of {proof.words!r} no longer holds\n{report}"
        if report.startswith("it "):
            message = f"the check of {proof.words!r} proves nothing: {report}"
        yield Fault(message, "stale", f"{proof.source}:{proof.line}", by_check=True)


def _question_faults(domain: CaseDomain, docname: str) -> Iterator[Fault]:
    """Give the questions of a page that have no answer, or none with this builder."""
    for asked in domain.every_question(docname):
        try:
            answer(domain.book, asked.query)
        except CasebookError as error:
            row = _row_beside(domain, error)
            yield Fault(f"{error}{row}", fault_of(error), asked.location)
        form = asked.query.form
        if (
            form in _FOR_BROWSERS
            and domain.builder.format
            and not serves_browsers(domain.builder)
            and concerns(asked, domain.builder)
        ):
            yield Fault(
                f"case:{form} shows nothing with the builder {domain.builder.name}; put it into "
                f"an only directive for html and not epub",
                "form",
                asked.location,
            )


def _unbound(domain: CaseDomain, name: str) -> Iterator[Fault]:
    """Give what the prose of a page says unbound, and the checks that prove nothing of it."""
    prose = domain.prose.get(name) or domain.beside.get(name)
    if prose is None:
        return
    for one in domain.judged(name):
        if one.by == OPEN:
            sort, words = one.found.sort, " ".join(one.found.words.split())
            message = (
                f"{words!r} stands in the prose, bound to no record; {_STEPS[sort]}, or mark it "
                f"with case:free and a reason"
            )
            yield Fault(message, _SUBTYPES.get(sort, sort), one.location)
    for proof in loose_proofs(prose):
        what, does = ("exception", "marks") if proof.is_idle else ("check", "proves")
        message = (
            f"nothing before this {what} in its section says {proof.words!r}; give the words that "
            f"it {does} as they stand there"
        )
        yield Fault(message, "stale", f"{proof.source}:{proof.line}")


def place_faults(domain: CaseDomain) -> Iterator[Fault]:
    """Give the records that have no place, and those that have two."""
    found = domain.all_places()
    places: dict[tuple[str, str], str] = {}
    for (kind, id), made in found.items():
        for _place, asked in made[1:]:
            places = places or rows(domain.module)
            message = (
                f"{kind} {id} has its place on the page {made[0][0].docname} already; keep one of "
                f"the two, and show the other with :no-index:"
            )
            yield Fault(f"{message}{_at(places, kind, id)}", "duplicate", asked.location)
    for kind in KINDS:
        ids = domain.book.of_kind(kind).ids
        orphans = [id for id in ids if (kind, id) not in found]
        if len(orphans) == len(ids) > 1:
            message = (
                f"none of the {len(ids)} {kind}s has a place on any page; set them out with "
                f"case:records {kind}s"
            )
            yield Fault(message, "orphan")
            continue
        for id in orphans:
            places = places or rows(domain.module)
            message = (
                f"{kind} {id} has no place on any page; set it out with case:records or case:place"
            )
            yield Fault(message, "orphan", places.get((kind, id), ""))


def seal_faults(domain: CaseDomain) -> Iterator[Fault]:
    """Give what differs from the seal, if the project has one."""
    if not domain.env.config.casebook_seal or domain.env.config.casebook_seal_write:
        return
    path = Path(domain.env.srcdir) / domain.env.config.casebook_seal
    try:
        seal = read_seal(path)
    except (OSError, ValueError) as error:
        message = f"casebook_seal: {error}; bring back the file as it was"
        if isinstance(error, FileNotFoundError):
            message = (
                f"casebook_seal: there is no file {path.name}; write it with "
                f"-D casebook_seal_write=1"
            )
        yield Fault(message, "seal")
        return
    # The seal holds the words of the original.
    translated = {name for name, prose in domain.prose.items() if prose.translated}
    pages = {name: one for name, one in domain.bonds().items() if name not in translated}
    sealed = {name: one for name, one in seal.pages.items() if name not in translated}
    found = broken(seal._replace(pages=sealed), sealed_records(domain.book), pages)
    changed = any(one.record for one in found)
    places = rows(domain.module) if changed else {}
    naming = _naming(domain) if changed else {}
    for one in found:
        if one.record:
            kind, _, id = one.record.partition(" ")
            named = _named_in(naming, kind, id)
            where = f"; it is named in {', '.join(named)}" if named else ""
            yield Fault(f"{one.record} {one.message} since the seal was written{where}; {_STEP}",
                        "seal", places.get((kind, id), ""))  # fmt: skip
        else:
            yield Fault(f"the page {one.message}, since the seal was written; {_STEP}",
                        "seal", one.location)  # fmt: skip


_STEP = "read it beside the records, then build with -D casebook_seal_write=1"


def _naming(domain: CaseDomain) -> dict[str, list[str]]:
    """Give for each record that pages name by itself where they do so, by kind and id or by id."""
    found: dict[str, list[str]] = {}
    for docname in domain.docnames:
        for asked in domain.every_question(docname):
            form, subject, _options = asked.query
            if form == "value":
                subject = subject.partition(".")[0].replace(":", " ")
            if form in {"link", "show", "value"}:
                found.setdefault(subject, []).append(asked.location)
    return found


def _named_in(naming: dict[str, list[str]], kind: str, id: str, most: int = 5) -> list[str]:
    """Say where pages name a record by itself."""
    found = list(dict.fromkeys([*naming.get(f"{kind} {id}", ()), *naming.get(id, ())]))
    return found if len(found) <= most else [*found[:most], f"{len(found) - most} more places"]


def _row_beside(domain: CaseDomain, error: CasebookError) -> str:
    """Say where the row of the record stands that lacks a value."""
    if not isinstance(error, UnknownField):
        return ""
    kind, _, id = error.owner.partition(" ")
    return _at(rows(domain.module), kind, id)


def _at(places: dict[tuple[str, str], str], kind: str, id: str) -> str:
    """Say where the row of a record stands, at the end of a message."""
    return f" (its row is {places[kind, id]})" if (kind, id) in places else ""
