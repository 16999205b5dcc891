"""How certain an attribution is, in words for people.

Always of what the text says: that these are the words, this the source. Never of whether what is reported is true.
"""

from math import floor
from typing import Literal

from onrecord.model import Attribution
from onrecord.store.views import Said
from onrecord.telling.sourcing import reasons

Sureness = Literal["sure", "likely", "unsure"]

SURE, LIKELY = 0.8, 0.5


def sureness(attribution: Attribution) -> Sureness:
    """One word for its score: sure from 80%, likely from 50%, unsure below."""
    if attribution.score >= SURE:
        return "sure"
    return "likely" if attribution.score >= LIKELY else "unsure"


def percent(probability: float) -> str:
    """Whole percent, never rounded up: what is less than certain is never shown as 100%."""
    return f"{floor(probability * 100 + 1e-9)}%"


def as_asked(least: float) -> str:
    """A floor as it was given: "80%", "87.5%"."""
    return f"{least * 100:g}%"


def numbers(attribution: Attribution) -> str:
    """The score, and that of each role where the program gave one: "71% (source 91%, cue 88%, content 74%)"."""
    whole, given = percent(attribution.score), attribution.certainty
    if given is None:
        return whole
    roles = {"source": given.source, "cue": given.cue, "content": given.content}
    parts = [f"{role} {percent(each)}" for role, each in roles.items() if each is not None]
    return f"{whole} ({', '.join(parts)})"


def in_full(said: Said) -> str:
    """All of it on a line, with what fired, the kind of source, how it is put and where, and why this speaker or none:
    "likely, 71% (source 91%, cue 88%, content 74%); found by: subject told somebody; source: named person; states;
    speaker: named in the source: Mara Venn". Words that a person chose have no certainty."""
    found, who = said.attribution, said.speaker_why.strip()
    given = found.by.stage == "person"
    parts = [found.why if given else f"{sureness(found)}, {numbers(found)}"]
    if found.why.strip() and not given:
        parts.append(f"found by: {found.why.strip()}")
    parts += reasons(found)
    if who:
        parts.append(who if who.startswith(("speaker", "no source")) else f"speaker: {who}")
    return "; ".join(parts)
