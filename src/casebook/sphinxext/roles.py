"""The roles: links to records, and their values and numbers in running text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sphinx.roles import XRefRole
from sphinx.util.docutils import SphinxRole

from casebook.sphinxext.nodes import InlineQuery
from casebook.sphinxext.queries import KINDS, WORD, Query

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.util.typing import RoleFunction

_NAME = re.compile(r":(?:[\w-]+:)?([A-Za-z])[\w-]*:`")


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
        options = (("capital", "yes"),) if begins_with_capital(self.rawtext) else ()
        subject = " ".join(self.text.split())
        node = InlineQuery(self.rawtext, query=Query(self.form, subject, options))
        node["docname"] = self.env.current_document.docname
        self.set_source_info(node)
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
    **{kind: XRefRole(innernodeclass=nodes.inline) for kind in (*KINDS, WORD)},
    "value": QueryRole("value"),
    "count": QueryRole("count"),
}
"""Every role by its name in the domain."""
