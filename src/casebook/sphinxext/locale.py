"""The words of this extension in the language of the build."""

from __future__ import annotations

from sphinx.locale import get_translator


def _(message: str) -> str:
    """
    Translate a message with the catalogue called ``casebook``, where there is one.

    >>> _("Claims")
    'Claims'
    """
    return get_translator("casebook").gettext(message)
