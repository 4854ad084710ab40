"""The words of this extension itself, each of which a catalogue called ``casebook`` translates."""

from __future__ import annotations

from casebook.sphinxext.locale import _


def marked(message: str) -> str:
    """
    Mark a message for the catalogue, to be translated when it is shown.

    >>> marked("Claims")
    'Claims'
    """
    return message


_FIELDS = {
    "id": marked("Id"),
    "text": marked("Claim"),
    "headline": marked("Name"),
    "gist": marked("In short"),
    "number": marked("Number"),
    "heading": marked("Heading in the article"),
    "title": marked("Title"),
    "sections": marked("Sections"),
    "section": marked("Section"),
    "paragraph": marked("Paragraph"),
    "form": marked("Form"),
    "disposition": marked("Disposition"),
    "segments": marked("Where it is said"),
    "claims": marked("Claims"),
    "kind": marked("Kind"),
    "voice": marked("Voice"),
    "voices": marked("Voices"),
    "phase": marked("Phase"),
    "weight": marked("Weight"),
    "named": marked("Named in the article"),
    "values": marked("Quantities and dates"),
    "mechanisms": marked("Mechanisms"),
    "supplied": marked("Names supplied from the context"),
    "relations": marked("Relations"),
    "note": marked("Note"),
    "label": marked("Name"),
    "level": marked("Level"),
    "definition": marked("Definition"),
    "caution": marked("Caution"),
    "prompts": marked("For discussion"),
    "discussion": marked("For discussion"),
    "confidence": marked("Confidence"),
    "sources": marked("Sources"),
    "factor": marked("Push or pull"),
    "origin": marked("Where it comes from"),
    "mirrors": marked("Mirrors"),
    "reasons": marked("Reasons for leaving"),
    "questions": marked("Open questions"),
    "events": marked("Events"),
    "terms": marked("Terms"),
    "promise": marked("The promise"),
    "reality": marked("The reality"),
    "promise_claims": marked("Claims of the promise"),
    "reality_claims": marked("Claims of the reality"),
    "presupposes": marked("What it takes for granted"),
    "positions": marked("Positions"),
    "date": marked("Date"),
    "see": marked("See"),
    "author": marked("Author"),
    "issued": marked("Published"),
    "role": marked("Part in the article"),
    "seen": marked("How it was seen"),
    "before_article": marked("Public before the article"),
    "reliability": marked("How far it can be relied on"),
    "marks": marked("Quotation marks"),
    "claim": marked("Claim"),
    "source": marked("Source"),
    "provenances": marked("Provenance"),
    "assessments": marked("Assessments"),
    "omissions": marked("What the article leaves out"),
    "wording": marked("Wording"),
    "chain": marked("Chain"),
    "known": marked("How it is known"),
    "attribution": marked("Attribution"),
    "attribution_reason": marked("Why this attribution"),
    "verdict_then": marked("On the day of the article"),
    "verdict": marked("On all that is known"),
    "reason": marked("Why"),
    "would_change": marked("What would change it"),
    "assessed": marked("Assessed"),
    "evidence": marked("Evidence"),
    "matters": marked("Why it matters"),
    "editions": marked("Editions"),
    "changes": marked("What it did with records"),
}


def field_label(name: str) -> str:
    """
    Give the heading of a column or the name of a fact.

    >>> field_label("reality_claims"), field_label("number-of-claims"), field_label("also")
    ('Claims of the reality', 'Claims', 'Also')
    """
    if name.startswith("number-of-"):
        return kinds_label(name.removeprefix("number-of-").removesuffix("s"))
    known = _FIELDS.get(name)
    return _(known) if known else name.replace("_", " ").capitalize()


def kind_label(kind: str) -> str:
    """
    Give the noun for one record of a kind.

    >>> kind_label("question")
    'Open question'
    """
    return {
        "section": _("Section"),
        "segment": _("Segment"),
        "voice": _("Voice"),
        "claim": _("Claim"),
        "provenance": _("Provenance"),
        "assessment": _("Assessment"),
        "omission": _("Left out"),
        "mechanism": _("Mechanism"),
        "reason": _("Reason for leaving"),
        "mirror": _("Mirror"),
        "question": _("Open question"),
        "event": _("Event"),
        "term": _("Term"),
        "source": _("Source"),
        "edition": _("Edition"),
        "word": _("Word"),
    }.get(kind, kind.capitalize())


def kinds_label(kind: str) -> str:
    """
    Give the noun for several records of a kind.

    >>> kinds_label("reason")
    'Reasons for leaving'
    """
    apart = {
        "segment": _("Segments"),
        "link": _("Links of chains"),
        "evidence": _("Pieces of evidence"),
    }
    return apart.get(kind) or field_label(f"{kind}s")
