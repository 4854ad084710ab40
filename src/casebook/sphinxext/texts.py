"""
The texts of records as a reader meets them: translated, and with typographic quotes.

The catalogues that the builder ``gettext`` writes for translators are filled here too, so that
whatever can be shown can be translated. A text of a record stands in the catalogue of each page
that shows it, like prose. The words of this extension stand in a catalogue called ``casebook``;
its translation is found in the ``locale_dirs`` of the project, as those of the pages are.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

from docutils.utils import smartquotes
from sphinx.builders.gettext import MessageCatalogBuilder, MsgOrigin
from sphinx.locale import init as init_locale
from sphinx.util.i18n import docname_to_domain

from casebook.records import Record
from casebook.sphinxext.fields import NAMED_BY_ID
from casebook.sphinxext.locale import CATALOGUE
from casebook.sphinxext.queries import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from gettext import NullTranslations

    from sphinx.builders import Builder

    from casebook.vocabulary import Word

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
        self._builder = builder
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
        if isinstance(builder, MessageCatalogBuilder):
            for path, line, message in own_words():
                builder.catalogs[CATALOGUE].add(message, MsgOrigin(path, line))
        elif self._folders:
            init_locale(self._folders, self._language, CATALOGUE)

    def __call__(self, text: str, docname: str, origin: tuple[str, int] | None = None) -> str:
        """
        Give *text* in the language of the build.

        Args:
            text: A text of a record, or a word of a vocabulary.
            docname: The page that shows it, whose catalogue translates it.
            origin: File and line that ask for it, to which translators are led; without it
                they are led to the page.
        """
        domain = docname_to_domain(docname, self._config.gettext_compact)
        if isinstance(self._builder, MessageCatalogBuilder):
            if text:
                page = str(self._builder.env.doc2path(docname))
                path, line = origin if origin and origin[0] else (page, 1)
                self._builder.catalogs[domain].add(text, MsgOrigin(path, line))
            return text
        text = self._translated(text, domain)
        if self._sets_quotes and _PLAIN.search(text):
            tokens = smartquotes.educate_tokens([("plain", text)], self._action, self._language)
            text = "".join(tokens)
        return text

    def title(self, found: Record | Word, docname: str) -> str:
        """Give what names a record or a word where nothing stands beside it."""
        lead = ""
        if isinstance(found, Record) and found.kind_name in NAMED_BY_ID:
            lead = f"{found.id}: "
        return f"{lead}{self(title_of(found).removeprefix(lead), docname)}"

    def _translated(self, text: str, domain: str) -> str:
        """Look the text up in the catalogue of the page, as Sphinx does with prose."""
        if not self._folders or not text:
            return text
        if domain not in self._catalogues:
            self._catalogues[domain], _ = init_locale(self._folders, self._language, domain)
        return self._catalogues[domain].gettext(text)


def own_words() -> Iterator[tuple[str, int, str]]:
    """
    Find the words of this extension in its code, each with file and line.

    >>> "Claims" in {message for _path, _line, message in own_words()}
    True
    """
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="_" | "marked"), args=[ast.Constant(value=str(message))]
                ):
                    yield str(path), node.lineno, message
