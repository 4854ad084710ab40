"""The words of this extension itself, each of which a catalogue called ``casebook`` translates."""

from __future__ import annotations

from casebook.sphinxext.locale import _



def field_label(name: str) -> str:
    """
    Give the heading of a column or the name of a fact.

    >>> field_label("reality_claims"), field_label("number-of-claims"), field_label("also")
    ('Claims of the reality', 'Claims', 'Also')
    """
    if name.startswith("number-of-"):
        return kinds_label(name.removeprefix("number-of-").removesuffix("s"))
    known = {
        "id": _("Id"),
        "text": _("Claim"),
        "headline": _("Name"),
        "gist": _("In short"),
        "number": _("Number"),
        "heading": _("Heading in the article"),
        "title": _("Title"),
        "sections": _("Sections"),
        "section": _("Section"),
        "paragraph": _("Paragraph"),
        "form": _("Form"),
        "disposition": _("Disposition"),
        "segments": _("Where it is said"),
        "claims": _("Claims"),
        "kind": _("Kind"),
        "voice": _("Voice"),
        "voices": _("Voices"),
        "phase": _("Phase"),
        "weight": _("Weight"),
        "named": _("Named in the article"),
        "values": _("Quantities and dates"),
        "mechanisms": _("Mechanisms"),
        "supplied": _("Names supplied from the context"),
        "relations": _("Relations"),
        "note": _("Note"),
        "label": _("Name"),
        "level": _("Level"),
        "definition": _("Definition"),
        "caution": _("Caution"),
        "confidence": _("Confidence"),
        "sources": _("Sources"),
        "factor": _("Push or pull"),
        "origin": _("Where it comes from"),
        "mirrors": _("Mirrors"),
        "reasons": _("Reasons for leaving"),
        "questions": _("Open questions"),
        "events": _("Events"),
        "terms": _("Terms"),
        "promise": _("The promise"),
        "reality": _("The reality"),
        "promise_claims": _("Claims of the promise"),
        "reality_claims": _("Claims of the reality"),
        "presupposes": _("What it takes for granted"),
        "positions": _("Positions"),
        "date": _("Date"),
        "see": _("See"),
        "author": _("Author"),
        "issued": _("Published"),
        "role": _("Part in the article"),
        "seen": _("How it was seen"),
        "before_article": _("Public before the article"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


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
        "mechanism": _("Mechanism"),
        "reason": _("Reason for leaving"),
        "mirror": _("Mirror"),
        "question": _("Open question"),
        "event": _("Event"),
        "term": _("Term"),
        "source": _("Source"),
        "word": _("Word"),
    }.get(kind, kind.capitalize())


def kinds_label(kind: str) -> str:
    """
    Give the noun for several records of a kind.

    >>> kinds_label("reason")
    'Reasons for leaving'
    """
    return {"segment": _("Segments")}.get(kind) or field_label(f"{kind}s")
