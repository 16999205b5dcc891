"""The ledger of sources without a name as the desk lists it: worked out once, and anew when the case has changed.

For a large case that takes seconds; what is kept of it is what a list shows.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from starlette.requests import Request

from onrecord.desk.actions import desk, opened
from onrecord.desk.changing import stamp
from onrecord.model import digest
from onrecord.store import elsewhere, unnamed
from onrecord.store.elsewhere import NamedElsewhere
from onrecord.store.fitting import outlet_key
from onrecord.store.listed import Share
from onrecord.store.rows import folded
from onrecord.store.unnamed import Entry
from onrecord.telling.ledger import described, how_early

UNCLEAR = "not clear"
_ALONE = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Those who are described alike; `searched` are all the ways in which they are described, folded."""

    id: str
    words: str
    searched: str
    places: tuple[Entry, ...]

    @property
    def articles(self) -> int:
        """In how many articles."""
        return len({place.article.id for place in self.places})

    def how_early(self, *, narrowed: bool) -> str:
        """How far its first article is the earliest one."""
        return how_early((place.article for place in self.places), narrowed=narrowed)

    @property
    def kinds(self) -> tuple[tuple[str, int], ...]:
        """Of what kinds, the most first."""
        return _counted(place.kind or UNCLEAR for place in self.places)

    @property
    def grounds(self) -> tuple[tuple[str, int], ...]:
        """On what grounds they are not named, in the words of the articles, and how often."""
        return _counted(words for place in self.places for words in place.grounds)

    @property
    def outlets(self) -> tuple[Share, ...]:
        """In which outlets, the most first; those whose outlet is not stated last."""
        names, told, held = dict[str | None, str | None](), Counter[str | None](), dict[str | None, set[str]]()
        for place in self.places:
            key = None if place.article.outlet is None else outlet_key(place.article.outlet)
            names.setdefault(key, place.article.outlet)
            told[key] += 1
            held.setdefault(key, set()).add(place.article.id)
        order = sorted(told, key=lambda key: (key is None, -told[key], key or ""))
        return tuple(Share(name=names[key], articles=len(held[key]), attributions=told[key]) for key in order)


def lines(request: Request) -> tuple[Line, ...]:
    """The whole ledger, the most attributions first."""
    state: Any = request.app.state
    with _ALONE:
        now = stamp(desk(request).case)
        if getattr(state, "ledger", (None, ()))[0] != now:
            with opened(request) as case:
                held = unnamed.ledger(case)
            state.ledger = (now, tuple(map(_line, held.rows)), held.left_out)
        found: tuple[Line, ...] = state.ledger[1]
        return found


def left_out(request: Request) -> int:
    """How many attributions no row of the whole ledger has, since their words describe nobody."""
    lines(request)
    count: int = request.app.state.ledger[2]
    return count


def named_elsewhere(request: Request, line: Line) -> tuple[tuple[Entry, tuple[NamedElsewhere, ...]], ...]:
    """Of each attribution of a row that has any, those who say the same words with a name in other articles. Reads the
    whole case."""
    with opened(request) as case:
        every = unnamed.ledger(case)
        own = replace(every, rows=tuple(row for row in every.rows if digest("ledger", row.key) == line.id))
        found = elsewhere.named_elsewhere(case, own, desk(request).actions.same_words).found
    return tuple((place, found[place.attribution]) for place in line.places if place.attribution in found)


def narrowed(
    every: Iterable[Line], *, inside: Collection[str] | None = None, kind: str = "", words: str = ""
) -> list[Line]:
    """The rows described with the words, each with those of its attributions that stand in these articles (ids)
    and have the kind; the most attributions first."""
    wanted, found = folded(words), list[Line]()
    for line in every:
        places = line.places
        if inside is not None or kind:
            places = tuple(
                each
                for each in places
                if (inside is None or each.article.id in inside) and (not kind or (each.kind or UNCLEAR) == kind)
            )
        if places and wanted in line.searched:
            found.append(Line(id=line.id, words=line.words, searched=line.searched, places=places))
    return sorted(found, key=lambda line: -len(line.places))


def _line(row: unnamed.LedgerRow) -> Line:
    words = described(row)
    ways = dict.fromkeys([words, *(entry.words for entry in row.entries)])
    return Line(
        id=digest("ledger", row.key),
        words=words,
        searched=folded("\n".join(ways)),
        places=row.entries,
    )


def _counted(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(words).most_common())
