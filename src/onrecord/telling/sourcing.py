"""What kind of source stands behind something, how it is put and where it was said, in words for people."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from onrecord.model import Attribution, Channel, Description, Interest, SourceKind, Span, Stance

Counts = tuple[tuple[str, int], ...]

PLAIN: Stance = "states"  # what goes without saying
NO_KIND = "kind of source not clear"
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
TOLD_OF: tuple[tuple[str, str], ...] = (
    ("role", "What they are"),
    ("body", "Whom they belong to"),
    ("country", "Country"),
    ("grounds", "Why not named, or on what terms"),
)
"""The parts of a Description, each with what people call it."""


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


def counted(found: Iterable[Attribution]) -> tuple[tuple[str, Counts], ...]:
    """How many attributions have which kind of source, stance and channel, each in the order of its list; those where
    it is not made out last, so that each adds up to all of them."""
    kinds, stances, channels = Counter[str | None](), Counter[str | None](), Counter[str | None]()
    for each in found:
        kinds[each.source_kind] += 1
        stances[each.stance] += 1
        channels[each.channel] += 1
    return (
        ("Kind of source", _in_order(kinds, get_args(SourceKind), "not clear")),
        ("How it is put", _in_order(stances, get_args(Stance), "not made out")),
        ("Where it was said", _in_order(channels, get_args(Channel), "not told")),
    )


def _in_order(counts: Counter[str | None], closed: tuple[str, ...], missing: str) -> Counts:
    found = [(name, counts[name]) for name in closed if counts[name]]
    return tuple([*found, (missing, counts[None])] if counts[None] else found)


def of_itself(found: Interest) -> str:
    """What introduces the words in which an article tells of a tie to what it reports on."""
    return f"The article says of its own {found.who}"
