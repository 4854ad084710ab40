"""The roles: links to records, their values and numbers in running text, and exceptions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.roles import XRefRole
from sphinx.util.docutils import ReferenceRole, SphinxRole

from casebook.sphinxext.nodes import FREE, InlineQuery
from casebook.sphinxext.queries import KINDS, WORD, Query

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import RoleFunction

_NAME = re.compile(r":(?:[\w-]+:)?([A-Za-z])[\w-]*:`")


class RecordRole(XRefRole):
    """Links to the place of a record."""

    def __init__(self) -> None:
        """Set the text as text, not as code."""
        super().__init__(innernodeclass=nodes.inline)

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: nodes.Element,
        has_explicit_title: bool,  # noqa: FBT001 - Sphinx passes it so.
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Note whether the text begins a sentence."""
        refnode["capital"] = begins_with_capital(self.rawtext)
        return super().process_link(env, refnode, has_explicit_title, title, target)


class QueryRole(SphinxRole):
    """
    Shows the answer to a question in running text.

    Args:
        form: The form of the question.
    """

    def __init__(self, form: str) -> None:
        """Keep the form."""
        super().__init__()
        self.form = form

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Leave a placeholder."""
        options = (("capital", ""),) if begins_with_capital(self.rawtext) else ()
        subject = " ".join(self.text.split())
        node = InlineQuery(self.rawtext, query=Query(self.form, subject, options))
        node["docname"] = self.env.current_document.docname
        self.set_source_info(node)
        return [node], []


class FreeRole(ReferenceRole):
    """Words that are bound to nothing, for the reason in angle brackets."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Mark the words; without a reason they stay unmarked, and so a fault."""
        node = nodes.inline(self.rawtext, self.title)
        if self.has_explicit_title:
            node[FREE] = self.target
        return [node], []


def begins_with_capital(rawtext: str) -> bool:
    """
    Say whether a role was written with a capital, which its name has lost.

    >>> begins_with_capital(":case:Count:`claims`"), begins_with_capital(":case:count:`claims`")
    (True, False)
    """
    found = _NAME.match(rawtext)
    return found is not None and found[1].isupper()


ROLES: dict[str, RoleFunction | XRefRole] = {
    **{kind: RecordRole() for kind in (*KINDS, WORD)},
    "value": QueryRole("value"),
    "count": QueryRole("count"),
    "free": FreeRole(),
}
"""Every role by its name in the domain."""
