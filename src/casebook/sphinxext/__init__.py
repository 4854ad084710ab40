"""
A Sphinx domain that shows the records of a :class:`casebook.books.Book` in pages.

Name the extension and the book in ``conf.py``::

    extensions = ["casebook.sphinxext"]
    casebook_book = "casebook.data:BOOK"  # module:attribute
    casebook_pages = {"claim": "claims"}  # kinds with a page for each record, and its folder
    casebook_beside = ["../README.md"]  # files beside the pages whose prose is checked too
    casebook_seal = "seal.tsv"  # the file that keeps what records and pages said when last read

Pages then name records and never copy them. All of it works in MyST, as below, and in
reStructuredText (``:case:claim:`C042```, ``.. case:table:: claims``).

**Words that recur below.** KIND is a kind of record in the singular: section, segment, voice,
claim, provenance, assessment, omission, mechanism, reason, mirror, question, event, term or
source. ID is the id of a record. SELECTION is a kind in the plural and conditions, all of which
must hold: ``claims voice=icsr kind=empirical``, ``segments section=front disposition=question``,
``mechanisms level=mass``. Besides its own fields a claim is chosen by the wording and the
nearest source of its provenance, by the attribution, verdict and verdict_then of its assessment,
and by clocks=agree or clocks=differ. A *place* is the one spot of the book where a record is set
out in full; every link to the record leads there. A claim set out in full shows its provenance
and its assessment, which have their place with it.

Roles
    ``{case:claim}`C042```
        A link to the record's place. There is a role for each kind. The text is the id for
        claims and segments, the date for events and the label or title for the others;
        ``{case:claim}`the count <C042>``` gives another. The labels of voices, mechanisms,
        reasons and mirrors lose their capital, as in the middle of a sentence, unless it
        belongs to a proper name.
    ``{case:word}`Kind.empirical```
        A link to the definition of a word of a vocabulary; the text is the word.
    ``{case:value}`C004.count```
        One value of a record, as a sentence shows it: a quantity or a date of a claim by its
        name, or a field, as in ``C004.text``, ``icsr.label``, ``report-published.date``. Where
        two kinds share an id, name the kind: ``mechanism:love.definition``. A part of a value
        is reached in the same way: ``C004.count.number``, ``C004.count.unit``,
        ``C004.since.iso``, and a field of the record that a field names:
        ``C004.voice.description``.
    ``{case:count}`claims voice=icsr kind=empirical```
        How many records the selection holds, in words below ten.
    ``{case:Voice}``, ``{case:Value}``, ``{case:Count}`` and so on
        The same with a capital, for the beginning of a sentence.
    ``{case:free}`five minutes <the time that reading takes>```
        Words that are bound to no record, for the reason given.

Directives
    ``{case:records} SELECTION``
        Each record in full. This is the place of the records, unless their kind has pages
        of its own; then it is their place only where a builder makes one document of all.
    ``{case:place} KIND ID``
        Makes this spot the place of a record and shows nothing: below the title of a chapter,
        it makes the chapter the place of its section.
    ``{case:words} Kind``
        A vocabulary: each word, its definition, and how many records bear it. This is the
        place of the words. ``:examples:`` names records, each of which shows how a word that it
        bears is used: ``:examples: A021 A326`` under ``{case:words} Verdict``.
    ``{case:timeline}``
        The events in order of date; with ``{case:timeline} SELECTION``, some of them. This is
        the place of the events.
    ``{case:mirror}``
        The mirrors, promise beside reality; with ``{case:mirror} ID ID``, some of them. This
        is the place of the mirrors.
    ``{case:show} KIND ID``
        One record in brief.
    ``{case:browse} SELECTION``
        A list with a line for each record: ``{case:browse} claims section=front``.
    ``{case:table} SELECTION``
        A table with a row for each record. ``:columns:`` names fields; ``label`` is there for
        every kind; a kind in the plural stands for the records that refer to this one, and
        ``number-of-claims`` for how many: ``:columns: label level number-of-claims``. Without
        the option each kind has columns of its own. With ``:both-clocks:`` it shows the
        verdicts of both clocks, whatever a reader chooses. ``:filter: kind voice verdict`` names
        fields of a SELECTION: a browser with scripts gets a form above the table to filter by
        them and by words, and to sort; the address keeps the choice. Of the verdicts, that of
        the clock which ``{case:clock}`` on the page is set to is asked; of both, ``verdict``.
    ``{case:crosstab} claims kind phase``
        A table of counts: a row for each value of the first field, a column for each of the
        second.
    ``{case:chart} claims section verdict``
        A row for each value of the first field and in it a mark for each record, told apart by
        the second; and the same as a table of counts.
    ``{case:picture} NAME``
        A picture, drawn from the records, and the same as a table: ``levels``, ``mechanisms``,
        ``mirror``, ``speakers``, ``timeline``, or ``verdicts FIELD`` by a field of claims; with
        ``verdicts FIELD verdict_then`` by the verdicts on the day of the article.
        ``:caption:`` asks the question that the picture answers.
    ``{case:clock}``
        A switch, without a script, between what could be known on the day of the article and
        all that is known. The page of a claim has one. It shows and hides what bears the class
        ``case-then`` or ``case-since``, as the columns ``verdict_then`` and ``verdict`` do where
        a table has both, and as ``:class:`` lets any answer do.
    ``{case:downloads}``
        The sources as files to take away, in CSL-JSON and BibTeX; in HTML only.
    ``{case:map}``
        All segments of the article at a glance, section by section, each a link, and their
        numbers as a table; with ``{case:map} ID ID``, those of some sections.
        With ``:full:`` a tile for each segment, with signs for what it does, its voices, its
        wording and the verdicts on its claims, which a reader can turn into a table of words.

    ``{case:check} WORDS``
        An example for the interpreter that proves WORDS, which the prose before it in the same
        section says. It shows nothing and runs in every build; ``book``, ``count(SELECTION)``
        and ``choose(SELECTION)`` are there, and names are shared within a page. As with any
        doctest, the code is that of the page: build only what you trust.
    ``{case:free} REASON``
        Paragraphs that are bound to no record, for the reason given.
    ``{case:coverage}``
        A table of all pages and files beside them: how much of what they say is bound by value,
        by check, marked as an exception, or not at all.

Options
    ``:caption:``
        What a table, a timeline, a mirror or a map shows; parsed as inline markup.
    ``:no-index:``
        Shows the records without being their place: for ``records``, ``words``, ``timeline``
        and ``mirror``.
    ``:name:`` and ``:class:``
        As in any directive.

Each record with a place is an object of the domain, so ``objects.inv`` and the site's search
know it, and a standard label, so that ``[](#case-claim-c042)`` and ``:ref:`` lead to it, from
projects without this extension too. The label of a word is ``case-word-kind-empirical``.

Pages keep their questions and are answered when they are written. After a change of the
records the pages whose answers differ are written again, and only a page whose heading shows
a value is read again. After a build that was broken off, or where the index of the search is
missing, all pages are written. The pages of single records are generated among the sources, as
``claims/c042.md``, and marked as such; they belong into no table of contents and no repository.

The style sheet that comes along gives shapes and layout; a project sets the colours
``--case-claim``, ``--case-question``, ``--case-lead-in``, ``--case-structure``,
``--case-transition``, ``--case-fragment``, ``--case-good``, ``--case-fair``, ``--case-open``,
``--case-bad``, ``--case-none``, ``--case-line`` and ``--case-muted`` in its own.

The prose of every page, and of every file that ``casebook_beside`` names, is read for numbers,
dates, ids, words of verdicts, names of sources and voices, and for statements that compare or
generalise. What no role, check or exception binds is a fault. A file beside the pages knows no
directives; there ``<!-- case:check "WORDS" EXAMPLE -->`` and ``<!-- case:free "WORDS": REASON -->``
do the same.

The seal has a fingerprint of every record and a line for every bound word, check and exception,
so that none of them changes unnoticed: ``sphinx-build -D casebook_seal_write=1`` writes it, and
every other build names what differs from it and where pages name it.

Warnings name the page and its line, and where a record is at fault the line of its row. Each has
a type that ``suppress_warnings`` can name:

``case.unknown``
    There is no such id.
``case.field``
    There is no such value or column.
``case.selection``
    Conditions cannot be read.
``case.form``
    A builder cannot show the answer to a question, and so shows nothing.
``case.orphan``
    A record has no place.
``case.duplicate``
    A record has two places.
``case.check``
    The records themselves have a fault, as :func:`casebook.views.check.problems` finds it.
``case.number``, ``case.id``, ``case.verdict``, ``case.name``
    A number or date, an id, a word of a verdict, a name stands in prose and is not bound.
``case.unchecked``
    A statement is followed by no check.
``case.stale``
    A check no longer holds, or proves words that are no longer there.
``case.seal``
    A record or a bound word is not what it was when the seal was written.

They come in every build, whether it writes the page or not. Where a record refers to one that
there is not, pages show the id, marked, and ``case.check`` alone tells of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx what there is; it calls this once."""
    from casebook.sphinxext.build import connect  # noqa: PLC0415 - Sphinx is met only here.

    return connect(app)
