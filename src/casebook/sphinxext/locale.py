"""The words of this extension in the language of the build."""

from __future__ import annotations

from sphinx.locale import get_translator

CATALOGUE = "casebook"
"""The name of the catalogue that translates the words of this extension."""


def _(message: str) -> str:
    """
    Translate a message with the catalogue called ``casebook``, where there is one.

    >>> _("Claims")
    'Claims'
    """
    return get_translator(CATALOGUE).gettext(message)
