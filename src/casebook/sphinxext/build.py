"""What happens when in a build."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sphinx.errors import ConfigError, ExtensionError
from sphinx.util import logging

from casebook.sphinxext.bibliography import FILES
from casebook.sphinxext.domain import CaseDomain, load_book
from casebook.sphinxext.faults import Fault, check_faults, faults
from casebook.sphinxext.freshness import (
    keep_ledger,
    ledger_file,
    outdated,
    take_ledger,
)
from casebook.sphinxext.glossing import AskForTerms, ExplainTerms
from casebook.sphinxext.grounds import serves_browsers
from casebook.sphinxext.nodes import (
    TableQuery,
    caption_of,
    depart_fact,
    depart_labelled_entry,
    depart_line_entry,
    depart_line_fact,
    depart_record_row,
    depart_record_term,
    fact,
    labelled_entry,
    line_entry,
    line_fact,
    record_row,
    record_term,
    visit_fact,
    visit_labelled_entry,
    visit_line_entry,
    visit_line_fact,
    visit_record_row,
    visit_record_term,
)
from casebook.sphinxext.pages import (
    checked_files,
    checked_folders,
    checked_seal,
    delete_pages,
    write_pages,
)
from casebook.sphinxext.queries import in_brief
from casebook.sphinxext.render import DOWNLOADS
from casebook.sphinxext.seal import sealed_records, write_seal
from casebook.sphinxext.transforms import (
    AnswerInHeadings,
    DrawAnswers,
    LeaveOwnHeadings,
    MendReferences,
    ReadProse,
    ShowAnswers,
    ShowAnswersInHtml,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.builders import Builder
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)

ENV_VERSION = 6
"""Raised when what is stored in the environment changes its shape."""

STYLES = ("case.css", "pictures.css")
"""The style sheets for what the extension draws; palettes are the project's own."""

FILTER, FILTER_STYLE = "case-table.js", "case-table.css"
"""The script that filters and sorts the tables that offer it, and how their forms look."""


def connect(app: Sphinx) -> ExtensionMetadata:
    """Register settings, domain, nodes, transforms and handlers."""
    app.add_config_value("casebook_book", "", "env", str, "Module and attribute of the book.")
    app.add_config_value("casebook_pages", {}, "env", dict, "Kinds with a page for each record.")
    app.add_config_value("casebook_address", "", "html", str, "Where the book can be read.")
    app.add_config_value("casebook_beside", [], "env", list, "Files beside the pages to check.")
    app.add_config_value("casebook_seal", "", "", str, "The file that keeps what was read.")
    app.add_config_value("casebook_seal_write", False, "", bool, "Write that file anew.")  # noqa: FBT003
    app.add_domain(CaseDomain)
    app.add_node(record_term, html=(visit_record_term, depart_record_term))
    app.add_node(record_row, html=(visit_record_row, depart_record_row))
    app.add_node(labelled_entry, html=(visit_labelled_entry, depart_labelled_entry))
    app.add_node(line_entry, html=(visit_line_entry, depart_line_entry))
    app.add_node(fact, html=(visit_fact, depart_fact))
    app.add_node(line_fact, html=(visit_line_fact, depart_line_fact))
    app.add_enumerable_node(TableQuery, "table", caption_of)
    app.add_transform(LeaveOwnHeadings)
    app.add_transform(ReadProse)
    app.add_transform(AnswerInHeadings)
    app.add_transform(AskForTerms)
    app.add_post_transform(DrawAnswers)
    app.add_post_transform(ShowAnswers)
    app.add_post_transform(ShowAnswersInHtml)
    app.add_post_transform(ExplainTerms)
    app.add_post_transform(MendReferences)
    app.connect("config-inited", check_settings)
    app.connect("builder-inited", begin)
    app.connect("env-get-outdated", pages_to_read)
    app.connect("env-before-read-docs", note_reading)
    app.connect("doctree-read", note_questions)
    app.connect("env-updated", pages_to_write)
    app.connect("write-started", note_labels)
    # Before the theme, which draws the contents of the whole book for every page.
    app.connect("html-page-context", add_to_page, priority=400)
    app.connect("build-finished", end)
    return {
        "version": str(ENV_VERSION),
        "env_version": ENV_VERSION,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def check_settings(app: Sphinx, config: Config) -> None:
    """Stop at once, and with one line, where a setting or a row of the book is wrong."""
    try:
        load_book(config.casebook_book)
        checked_folders(config.casebook_pages)
        checked_files(config.casebook_beside, Path(app.srcdir))
        checked_seal(config.casebook_seal, Path(app.srcdir), writes=config.casebook_seal_write)
    except ConfigError as error:
        # Sphinx would print a traceback and a list of versions around the line that helps.
        logger.error("%s", error)  # noqa: TRY400 - the same.
        raise SystemExit(2) from error


def begin(app: Sphinx) -> None:
    """Write the pages of single records, and offer the style sheet."""
    domain = _domain(app.env)
    domain.builder = app.builder
    suffix = ".md" if ".md" in app.config.source_suffix else ".rst"
    try:
        delete_pages(domain.own_pages, domain.book, app.config.casebook_pages, Path(app.srcdir))
        for _path in write_pages(domain.book, app.config.casebook_pages, Path(app.srcdir), suffix):
            pass
    except OSError as error:
        raise ExtensionError(f"casebook_pages: {error}") from error
    app.config.html_static_path.insert(0, str(Path(__file__).parent / "static"))


def pages_to_read(
    _app: Sphinx, env: BuildEnvironment, _added: set[str], _changed: set[str], _removed: set[str]
) -> Iterable[str]:
    """Name the pages whose headings have changed."""
    domain = _domain(env)
    return [
        docname
        for docname, answered in domain.early.items()
        if any(
            domain.texts(in_brief(domain.book, asked.query), docname) != text
            for asked, text in answered
        )
    ]


def note_reading(_app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Remember which pages are read in this build; Sphinx writes them in any case."""
    _domain(env).to_write = set(docnames)


def note_questions(app: Sphinx, document: nodes.document) -> None:
    """Note what a page asks."""
    _domain(app.env).note_questions(app.env.current_document.docname, document)


def pages_to_write(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Name the pages that show something else than they did, and report every fault."""
    domain = _domain(env)
    domain.ledger = take_ledger(ledger_file(app.builder), domain.own_pages)
    # What is made from the same has the same faults, except that a check may run any code, and
    # that a row may stand on another line.
    old = domain.ledger
    if old.stamp == domain.stamp and old.lines == domain.lines:
        domain.faults = [*(Fault(*one) for one in old.faults), *check_faults(domain)]
    else:
        domain.faults = list(faults(domain))
    silenced = app.config.suppress_warnings
    for message, subtype, place, _by_check in domain.faults:
        # Sphinx would drop it too, but only after much work for each of what may be thousands.
        if not logging.is_suppressed_warning("case", subtype, silenced):
            logger.warning("%s", message, type="case", subtype=subtype, location=place or None)
    if app.config.casebook_seal and app.config.casebook_seal_write:
        path = Path(app.srcdir) / app.config.casebook_seal
        try:
            write_seal(path, sealed_records(domain.book), domain.bonds())
        except OSError as error:
            logger.warning("casebook_seal: %s", error, type="case", subtype="seal")
    for docname in set(domain.ledger.own) - domain.own_pages:
        _delete_output(app, docname)
    stale = outdated(domain, domain.ledger, domain.to_write)
    domain.to_write.update(stale)
    return stale


def note_labels(app: Sphinx, _builder: Builder) -> None:
    """Make every place a label, once Sphinx has stored what it has read."""
    _domain(app.env).note_labels()


def add_to_page(
    app: Sphinx,
    pagename: str,
    _template: str,
    context: dict[str, Any],
    _doctree: nodes.document | None,
) -> None:
    """Give a page that shows records the style sheet, and the page of a record its neighbours."""
    domain = _domain(app.env)
    if "toctree" in context:
        shared = _is_page(domain, pagename) and pagename not in app.env.files_to_rebuild
        folder = pagename.rpartition("/")[0] if shared else None
        context["toctree"] = _watched_contents(domain, folder, context["toctree"])
    if pagename in domain.asked:
        filters = serves_browsers(app.builder) and any(
            one.query.option("filter") for one in domain.asked[pagename]
        )
        for style in (*STYLES, *([FILTER_STYLE] if filters else [])):
            app.add_css_file(style, priority=400)
        if filters:
            app.add_js_file(FILTER, loading_method="defer")
        for relation, neighbour in domain.neighbours(pagename):
            address = context["pathto"](neighbour)
            context["metatags"] += f'<link rel="{relation}" href="{address}" />\n'


def end(app: Sphinx, exception: Exception | None) -> None:
    """Keep what every page shows now, unless the build was broken off."""
    if exception is None:
        domain = _domain(app.env)
        _write_downloads(app, domain)
        found = app.env.found_docs
        old = {
            docname: shown
            for docname, shown in domain.ledger.pages.items()
            if docname in found and docname not in domain.to_write
        }
        drawn = {
            docname: shown._replace(around=domain.around(docname))
            for docname, shown in domain.drawn.items()
            if docname in found
        }
        own = tuple(sorted(domain.own_pages))
        ledger = domain.ledger._replace(pages={**old, **drawn}, own=own, faults=domain.faults)
        is_same = ledger.stamp == domain.stamp
        if not (is_same and domain.outlined <= ledger.outlines.keys()):
            outlines = domain.outlines(ledger.outlines.keys() | domain.outlined)
            ledger = ledger._replace(outlines=outlines)
        if not is_same:
            shadows = {" ".join(key): digest for key, digest in domain.shadows.items()}
            ledger = ledger._replace(stamp=domain.stamp, world=domain.world, shadows=shadows)
        ran = any(fault.by_check for fault in domain.faults)
        objects = domain.objects or ()
        ledger = ledger._replace(lines="" if ran else domain.lines, objects=objects)
        keep_ledger(ledger_file(app.builder), ledger)


def _write_downloads(app: Sphinx, domain: CaseDomain) -> None:
    """Write the files of the sources where a page of a site offers them, and nowhere else."""
    asked = (one.query.form for questions in domain.asked.values() for one in questions)
    folder = Path(app.outdir) / DOWNLOADS
    if serves_browsers(app.builder) and "downloads" in asked:
        folder.mkdir(exist_ok=True)
        for name in FILES:
            (folder / name).write_text(domain.bibliography.file(name), encoding="utf-8")
    elif folder.is_dir():
        for name in FILES:
            (folder / name).unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()


def _domain(env: BuildEnvironment) -> CaseDomain:
    """Give the domain of this extension."""
    return cast("CaseDomain", env.domains[CaseDomain.name])


def _is_page(domain: CaseDomain, docname: str) -> bool:
    """Say whether a page is the page of one record."""
    return docname in domain.own_pages


def _watched_contents(
    domain: CaseDomain, folder: str | None, draw: Callable[..., str]
) -> Callable[..., str]:
    """
    Note that a theme draws the contents of the book beside a page.

    The pages of single records stand in no table of contents, so that the contents look the same
    on each of them, and are drawn once for all pages of a *folder*.
    """

    def drawn(**options: Any) -> str:  # noqa: ANN401 - they are the theme's own.
        domain.outlined.add("titles" if options.get("titles_only") else "headings")
        if folder is None:
            return draw(**options)
        key = (folder, repr(sorted(options.items())))
        if key not in domain.contents:
            domain.contents[key] = draw(**options)
        return domain.contents[key]

    return drawn


def _delete_output(app: Sphinx, docname: str) -> None:
    """Delete what a page that is no more left in the output."""
    suffix = getattr(app.builder, "out_suffix", "")
    folder = Path(app.outdir)
    left = [folder / f"{docname}{suffix}", folder / docname / f"index{suffix}"] if suffix else []
    left += (folder / "_sources" / docname).parent.glob(f"{docname.rpartition('/')[2]}.*")
    for path in left:
        path.unlink(missing_ok=True)
