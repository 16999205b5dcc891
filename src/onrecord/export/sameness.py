"""Who is one, and why: a line of the JSON Lines for each speaker with a name, and the same in short in the terminal."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from onrecord.link import speakers as linker
from onrecord.store.profiling import OwnNames
from onrecord.store.sameness import Named, Reasons, Tie, Way
from onrecord.telling.sameness import Line, apart, together, why

Json = dict[str, Any]
MOST = 8  # lines of each part in the terminal


def values(named: Iterable[Named], own: OwnNames | None = None) -> Iterator[Json]:
    """The case's own table of names where it has one, then every speaker with a name."""
    if own is not None:
        yield table(own)
    yield from map(speaker, named)


def table(own: OwnNames) -> Json:
    """The table of names that a person gave for the case, as it was given."""
    return {"type": "names", "file": own.file, "text": own.text}


def speaker(each: Named) -> Json:
    """One speaker with a name: the ways in which articles name them, and what holds these together."""
    ways = each.reasons.ways
    return {
        "type": "speaker",
        "id": each.speaker.id,
        "name": each.speaker.name,
        "mentions": sum(way.mentions for way in ways),
        "ways": [_way(way) for way in ways],
        "ties": [_tie(tie) for tie in each.reasons.ties],
        "by": {"stage": "speakers", "version": linker.VERSION, "weights": None},
    }


def _way(way: Way) -> Json:
    return {
        "id": way.id,
        "value": way.value,
        "kind": way.kind,
        "described": list(way.described),
        "spelled": [{"name": name, "mentions": count} for name, count in way.spelled],
        "articles": way.articles,
    }


def _tie(tie: Tie) -> Json:
    return {
        "left": tie.left.id,
        "right": tie.right.id,
        "score": tie.score,
        "short": tie.short,
        "why": why(tie),
        "seen": [{"feature": feature, "worth": worth, "saw": saw} for feature, worth, saw in tie.why],
        "judgement": tie.judged.id if tie.judged else None,
    }


def in_short(reasons: Reasons) -> Iterator[str]:
    """The names of a speaker and why they are one, then who is held apart: a line each, nothing where there is but one
    name and nobody near."""
    lines, held = together(reasons), apart(reasons)
    if lines:
        named = _named(reasons)
        yield f"named: {', '.join(f'{name} ({count:,})' for name, count in list(named.items())[:MOST])}{_more(named)}"
        yield "one speaker, since"
        yield from (f"  {_two(line)}: {line.why}{_others(line)}" for line in lines[:MOST])
        yield from _rest(len(lines))
    if held:
        yield "held apart"
        yield from (f"  {each.name}. {_two(each.line)}: {each.line.why}" for each in held[:MOST])


def _named(reasons: Reasons) -> Mapping[str, int]:
    """How often each name stands, whatever describes its bearer; the most frequent first."""
    counts: dict[str, int] = {}
    for way in reasons.ways:
        for name, count in way.spelled:
            counts[name] = counts.get(name, 0) + count
    return dict(sorted(counts.items(), key=lambda it: (-it[1], it[0])))


def _more(named: Mapping[str, int]) -> str:
    return f" and {len(named) - MOST:,} more" if len(named) > MOST else ""


def _rest(lines: int) -> Iterator[str]:
    if lines > MOST:
        yield f"  and {lines - MOST:,} more"


def _two(line: Line) -> str:
    return f"“{line.left}” and “{line.right}”" if line.left != line.right else f"“{line.left}”, in several articles"


def _others(line: Line) -> str:
    return f"; so too {line.others:,} more of these names" if line.others else ""
