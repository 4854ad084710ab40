"""The texts of records as a reader meets them: translated, and with typographic quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils.utils import smartquotes
from sphinx.locale import init as init_locale
from sphinx.util.i18n import docname_to_domain

if TYPE_CHECKING:
    from gettext import NullTranslations

    from sphinx.builders import Builder

_PLAIN = re.compile(r"""["'`\\]|--|\.\.\.|\. \. \.""")


class Texts:
    """
    Gives the text of a record as the pages of one build show it.

    Args:
        builder: The builder, whose settings say whether and how quotes are set.
    """

    def __init__(self, builder: Builder) -> None:
        """Read what the settings say."""
        config = builder.config
        excluded = config.smartquotes_excludes
        self._config = config
        self._folders = [
            folder
            for folder in (builder.srcdir / name for name in config.locale_dirs)
            if (folder / config.language).is_dir()
        ]
        self._catalogues: dict[str, NullTranslations] = {}
        self._language = config.language
        self._action = config.smartquotes_action
        self._sets_quotes = (
            config.smartquotes
            and builder.name not in excluded.get("builders", ())
            and config.language not in excluded.get("languages", ())
            and config.language.split("_")[0] in smartquotes.smartchars.quotes
        )

    def __call__(self, text: str, docname: str) -> str:
        """
        Give *text* in the language of the build.

        Args:
            text: A text of a record, or a word of a vocabulary.
            docname: The page that shows it, whose catalogue translates it.
        """
        text = self._translated(text, docname)
        if self._sets_quotes and _PLAIN.search(text):
            tokens = smartquotes.educate_tokens([("plain", text)], self._action, self._language)
            text = "".join(tokens)
        return text

    def _translated(self, text: str, docname: str) -> str:
        """Look the text up in the catalogue of the page, as Sphinx does with prose."""
        if not self._folders:
            return text
        domain = docname_to_domain(docname, self._config.gettext_compact)
        if domain not in self._catalogues:
            self._catalogues[domain], _ = init_locale(self._folders, self._language, domain)
        return self._catalogues[domain].gettext(text)
