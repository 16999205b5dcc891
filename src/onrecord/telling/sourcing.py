"""What kind of source stands behind something, how it is put and where it was said, in words for people."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import get_args

from onrecord.crediting import canonical, credits, is_agency
from onrecord.model import Attribution, Channel, Description, Document, Interest, SourceKind, Span, Stance, Stated
from onrecord.provenance import Missing
from onrecord.store.fitting import outlet_key

Counts = tuple[tuple[str, int], ...]

PLAIN: Stance = "states"  # what goes without saying
OPENING = 90  # characters of another attribution's words that are repeated
NO_STANCE = "not made out how it is put"
NO_CHANNEL = "not told where it was said"
IN_CHANNEL: Mapping[Channel, str] = {
    "statement": "in a statement",
    "interview": "in an interview",
    "press report": "in a press report",
    "document": "in a document",
    "broadcast": "in a broadcast",
    "leak": "in a leak",
    "briefing": "at a briefing",
    "social post": "in a social post",
}
GROUNDS = "Why not named, or on what terms"
TOLD_OF: tuple[tuple[str, str], ...] = (
    ("role", "What they are"),
    ("body", "Whom they belong to"),
    ("country", "Country"),
    ("grounds", GROUNDS),
)
"""The parts of a Description, each with what people call it."""


def found_in(stated: Stated) -> str:
    """Where an article states this: a line of its text, its file's name, or what is written for programs in the head of
    a page, or above the text of a file."""
    return "metadata" if stated.found_in == "markup" else stated.found_in


def wired(document: Document) -> str:
    """Whose dateline stands above the text, where that is a news agency and not the outlet: "its dateline names an
    agency: TASS"; else empty. Whoever printed it is not told by that."""
    outlet = canonical(document.outlet.value) if document.outlet else None
    for credit in credits(document):
        if credit.how == "dateline" and is_agency(credit.name) and credit.key != outlet:
            return f"its dateline names an agency: {credit.name}"
    return ""


def not_known(work: Missing, held: Mapping[str, int]) -> str:
    """That articles of its outlet are in the case, and none is known to be what is meant; `held` counts them by the
    outlet's key. Empty where there are none."""
    names = (work.outlet, work.name if work.kind == "outlet" else None)
    count = max((held.get(outlet_key(name), 0) for name in names if name), default=0)
    if not count:
        return ""
    several = "1 article of this outlet is" if count == 1 else f"{count:,} articles of this outlet are"
    return f"{several} in this case; {'not' if count == 1 else 'none'} known to be meant"


def put(found: Attribution) -> str:
    """How it is put when it is more or less than said: "denies"; else empty."""
    return found.stance if found.stance and found.stance != PLAIN else ""


def in_channel(found: Attribution) -> str:
    """Where it was said: "at a briefing"; empty where the article does not tell."""
    return IN_CHANNEL[found.channel] if found.channel else ""


def in_row(found: Attribution) -> tuple[str, ...]:
    """What a row has room for: how it is put, the kind of source, where it was said; what is not made out is left
    out."""
    return tuple(filter(None, (put(found), found.source_kind, in_channel(found))))


def reasons(found: Attribution) -> Iterator[str]:
    """The kind of source, how it is put and where, with their reasons: "denies (the cue “denied”)"; what is not made
    out is left out."""
    if found.source_kind:
        yield f"source: {found.source_kind}"
    if found.stance:
        yield _because(found.stance, found.stance_why)
    if found.channel:
        yield _because(in_channel(found), found.channel_why)


def _because(words: str, why: str) -> str:
    return f"{words} ({why.strip()})" if why.strip() else words


def described(found: Description) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    """What the words of a source without a name tell, each after what people call it; what they do not tell is left
    out."""
    return tuple((label, spans) for name, label in TOLD_OF if (spans := getattr(found, name)))


@dataclass(slots=True)
class Tally:
    """How many attributions have which kind of source, stance and channel; None counts those where it is not made
    out."""

    kinds: Counter[str | None] = field(default_factory=Counter)
    stances: Counter[str | None] = field(default_factory=Counter)
    channels: Counter[str | None] = field(default_factory=Counter)

    def add(self, found: Attribution) -> None:
        """Count one more."""
        self.kinds[found.source_kind] += 1
        self.stances[found.stance] += 1
        self.channels[found.channel] += 1

    @property
    def tables(self) -> tuple[tuple[str, Counts], ...]:
        """Each in the order of its list, what is not made out last, so that each adds up to all of them."""
        return (
            ("Kind of source", _in_order(self.kinds, get_args(SourceKind), "not clear")),
            ("How it is put", _in_order(self.stances, get_args(Stance), "not made out")),
            ("Where it was said", _in_order(self.channels, get_args(Channel), "not told")),
        )


def _in_order(counts: Counter[str | None], closed: tuple[str, ...], missing: str) -> Counts:
    found = [(name, counts[name]) for name in closed if counts[name]]
    return tuple([*found, (missing, counts[None])] if counts[None] else found)


def told_of(found: Description | None, text: str) -> tuple[str, ...]:
    """What the words of a source without a name tell, a line each, without the grounds: "What they are: “pilots”"."""
    if found is None:
        return ()
    several = ((label, joined(spans, text)) for label, spans in described(found) if label != GROUNDS)
    number = () if found.number is None else (f"How many: {found.number}",)
    return (*number, *(f"{label}: “{words}”" for label, words in several))


def grounds_of(found: Description | None, text: str) -> str:
    """Why a source is not named, or on what terms it speaks, in the article's words; empty where it does not tell."""
    return joined(found.grounds, text) if found else ""


def joined(spans: Iterable[Span], text: str) -> str:
    """The words of these spans in one line."""
    return " … ".join(" ".join(span.of(text).split()) for span in spans)


def opening(found: Attribution, text: str) -> str:
    """The first words of what is reported, or of the attribution, for a line about something else."""
    words = " ".join((found.content or found.spans)[0].of(text).split())
    return words if len(words) <= OPENING else f"{words[:OPENING].rsplit(' ', 1)[0]}…"


def of_itself(found: Interest) -> str:
    """What introduces the words in which an article tells of a tie to what it reports on."""
    return f"The article says of its own {found.who}"
