"""
The directives.

Most leave a placeholder that holds a question and a caption; two are about the prose itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from casebook.sphinxext.nodes import FREE, BlockQuery, Check, TableQuery
from casebook.sphinxext.queries import Query

if TYPE_CHECKING:
    from collections.abc import Callable

    from docutils.parsers.rst import Directive
    from sphinx.util.typing import OptionSpec

_COMMON: dict[str, Callable[[str], object]] = {
    "name": directives.unchanged,
    "class": directives.class_option,
}
_CAPTION = {**_COMMON, "caption": directives.unchanged_required}
_NO_INDEX = {**_COMMON, "no-index": directives.flag}


class QueryDirective(SphinxDirective):
    """What all the directives share: the argument is what the question is about."""

    form: ClassVar[str]
    placeholder: ClassVar[type[BlockQuery]] = BlockQuery
    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec] = _COMMON

    def run(self) -> list[nodes.Node]:
        """Leave a placeholder."""
        subject = " ".join(" ".join(self.arguments).split())
        options = tuple(
            (name, self.options[name] or "")
            for name in ("both-clocks", "columns", "examples", "filter", "full", "no-index")
            if name in self.options
        )
        node = self.placeholder(query=Query(self.form, subject, options))
        node["docname"] = self.env.current_document.docname
        node["classes"] += self.options.get("class", [])
        self.set_source_info(node)
        self.add_name(node)
        if "caption" not in self.options:
            return [node]
        text = self.options["caption"]
        parsed, messages = self.parse_inline(text, lineno=self.lineno)
        caption = nodes.title(text, "", *parsed)
        self.set_source_info(caption)
        node += caption
        if not node["ids"]:
            # Builders number and link what has a caption by its id.
            self.state.document.note_implicit_target(node, node)
        return [node, *messages]


class Show(QueryDirective):
    """One record in brief."""

    form = "show"


class PlaceOf(QueryDirective):
    """Makes this spot the place of a record."""

    form = "place"


class Page(QueryDirective):
    """All that stands on the page of a record; written into the pages that are generated."""

    form = "page"


class InFull(QueryDirective):
    """Records in full."""

    form = "records"
    option_spec: ClassVar[OptionSpec] = _NO_INDEX


class Words(QueryDirective):
    """A vocabulary with its definitions."""

    form = "words"
    option_spec: ClassVar[OptionSpec] = {**_NO_INDEX, "examples": directives.unchanged_required}


class Timeline(QueryDirective):
    """Events in order of date."""

    form = "timeline"
    required_arguments = 0
    optional_arguments = 1
    option_spec: ClassVar[OptionSpec] = {**_CAPTION, **_NO_INDEX}


class MirrorOf(QueryDirective):
    """Promises beside realities."""

    form = "mirror"
    required_arguments = 0
    optional_arguments = 1
    option_spec: ClassVar[OptionSpec] = {**_CAPTION, **_NO_INDEX}


class Browse(QueryDirective):
    """A line for each record."""

    form = "browse"


class TableOf(QueryDirective):
    """A row for each record."""

    form = "table"
    placeholder: ClassVar[type[BlockQuery]] = TableQuery
    option_spec: ClassVar[OptionSpec] = {
        **_CAPTION,
        "columns": directives.unchanged_required,
        "filter": directives.unchanged_required,
        "both-clocks": directives.flag,
    }


class CrosstabOf(QueryDirective):
    """A table of counts."""

    form = "crosstab"
    placeholder: ClassVar[type[BlockQuery]] = TableQuery
    option_spec: ClassVar[OptionSpec] = _CAPTION


class ChartOf(QueryDirective):
    """A mark for each record, and a table of counts."""

    form = "chart"
    option_spec: ClassVar[OptionSpec] = _CAPTION


class PictureOf(QueryDirective):
    """A picture by its name, and the same as a table."""

    form = "picture"
    option_spec: ClassVar[OptionSpec] = _CAPTION


class Clock(QueryDirective):
    """The switch between what could be known then and all that is known."""

    form = "clock"
    required_arguments = 0


class Downloads(QueryDirective):
    """The sources as files to take away."""

    form = "downloads"
    required_arguments = 0


class CoverageOf(QueryDirective):
    """How much of the prose of every page is bound, and by what."""

    form = "coverage"
    placeholder: ClassVar[type[BlockQuery]] = TableQuery
    required_arguments = 0
    option_spec: ClassVar[OptionSpec] = _CAPTION


class Map(QueryDirective):
    """The article at a glance."""

    form = "map"
    required_arguments = 0
    optional_arguments = 1
    option_spec: ClassVar[OptionSpec] = {**_CAPTION, "full": directives.flag}


class CheckOf(SphinxDirective):
    """An example that proves words of the prose before it, and shows nothing."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Leave the example for the checks of the page."""
        node = Check("\n".join(self.content), words=" ".join(self.arguments[0].split()))
        self.set_source_info(node)
        return [node]


class Free(SphinxDirective):
    """Prose that is bound to nothing, for the reason given as the argument."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Mark what stands within."""
        parsed = self.parse_content_to_nodes(allow_section_headings=True)
        for node in parsed:
            if isinstance(node, nodes.Element):
                node[FREE] = " ".join(self.arguments[0].split())
        return parsed


DIRECTIVES: dict[str, type[Directive]] = {
    "check": CheckOf,
    "free": Free,
    **{
        one.form: one
        for one in (
            Show,
            PlaceOf,
            Page,
            InFull,
            Words,
            Timeline,
            MirrorOf,
            Browse,
            TableOf,
            CrosstabOf,
            ChartOf,
            PictureOf,
            Clock,
            Downloads,
            CoverageOf,
            Map,
        )
    },
}
"""Every directive by its name in the domain."""
