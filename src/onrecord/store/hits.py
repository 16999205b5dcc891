"""What of one article a search shows: its sentences with what was found in them, and whose words these are."""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from onrecord.model import Voice
from onrecord.store import indexing
from onrecord.store.fitting import listed, numbers
from onrecord.store.indexing import Saying
from onrecord.store.wording import Folded, Place, Term, marks

MOST = 2000  # places of one term in one article that are looked at
ENOUGH = 60  # of them, to choose the best sentences from
AROUND = 160  # code points that are shown where no sentence stands


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence of an article, its voice, what was found in it, and the row key of the attribution it belongs to, if
    any."""

    document: int
    sentence: Place
    text: str
    marks: tuple[Place, ...]
    finding: int | None
    voice: Voice | None = None


class Sheet:
    """One article under a search."""

    def __init__(self, db: sqlite3.Connection, document: int, looked_for: Sequence[Term]) -> None:
        self._db = db
        self._document = document
        (self.text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
        found = Folded(self.text)
        self._marks = [marks(found, term.pattern(), MOST) for term in looked_for]

    @cached_property
    def sayings(self) -> list[Saying]:
        """The attributions of the article, as the index has them."""
        return indexing.sayings(self._db, self._document)

    @cached_property
    def _voices(self) -> dict[Place, Voice]:
        """The sentences, in the order of the text, each with its voice."""
        sql = "SELECT start, end, voice FROM sentence WHERE document = ? ORDER BY start, end"
        return {(start, end): voice for start, end, voice in numbers(self._db, sql, self._document)}

    @cached_property
    def _sentences(self) -> list[Place]:
        return list(self._voices)

    def best(self, most: int, without: Collection[Place] = ()) -> list[Found]:
        """Some sentences, those with the most terms, in the order of the text; none of those `without`."""
        several = self._by_sentence([places[:ENOUGH] for places in self._marks])
        several = {place: terms for place, terms in several.items() if place not in without}
        chosen = sorted(several, key=lambda place: (-len(several[place]), place))[:most]
        return [self._found(place, self._innermost(self._within(place)[0])) for place in sorted(chosen)]

    def whole(self) -> list[Place]:
        """The sentences in which all terms stand."""
        return [place for place, terms in self._by_sentence(self._marks).items() if len(terms) == len(self._marks)]

    def marked(self) -> dict[Place, set[int]]:
        """The sentences in which terms stand, with their numbers."""
        return self._by_sentence(self._marks)

    def is_sentence(self, place: Place) -> bool:
        """Whether a place is a sentence, and not some words around a mark that stands in none."""
        return place in self._voices

    def said(self, numbers: Collection[int] | None) -> list[Found]:
        """The attributions in which all terms stand, each in its best sentence, but none around another of them; of
        these numbers alone, if any are given."""
        wanted = self.sayings if numbers is None else [each for each in self.sayings if each.number in numbers]
        full = [(each, places) for each in wanted if all(places := self._inside(each))]
        outer = around([each for each, _ in full])
        inner = (self._best_of(*it) for it, encloses in zip(full, outer, strict=True) if not encloses)
        return sorted(inner, key=lambda found: (found.sentence, found.marks))

    def _best_of(self, saying: Saying, places: list[list[Place]]) -> Found:
        several = self._by_sentence(places)
        best = min(several, key=lambda place: (-len(several[place]), place))
        return self._found(best, saying.finding)

    def _inside(self, saying: Saying) -> list[list[Place]]:
        """Of each term, its places in the words of an attribution; none of any as soon as one has none."""
        found = []
        for places in self._marks:
            inside = [mark for start, end in saying.pairs for mark in _between(places, start, end)]
            if not inside:
                return [[]]
            found.append(inside)
        return found

    def _by_sentence(self, marked: Sequence[Sequence[Place]]) -> dict[Place, set[int]]:
        """The sentences in which something was found, with the numbers of the terms."""
        found = dict[Place, set[int]]()
        for number, places in enumerate(marked):
            for mark in places:
                found.setdefault(self._sentence(mark), set()).add(number)
        return found

    def _sentence(self, mark: Place) -> Place:
        """The sentence in which a mark begins, as far as it must to hold the whole mark; else some words around it."""
        at = bisect_right(self._sentences, (mark[0], len(self.text))) - 1
        if at >= 0 and self._sentences[at][1] > mark[0]:
            return self._sentences[at]
        return self._surroundings(mark)

    def _surroundings(self, mark: Place) -> Place:
        """The line of a mark that stands in no sentence; of a long one, some words before and after it."""
        start = self.text.rfind("\n", 0, mark[0]) + 1
        end = self.text.find("\n", mark[1])
        end = len(self.text) if end < 0 else end
        if mark[0] - start > AROUND:
            start = self.text.find(" ", mark[0] - AROUND, mark[0]) + 1 or mark[0] - AROUND
        if end - mark[1] > AROUND:
            last = self.text.rfind(" ", mark[1], mark[1] + AROUND)
            end = last if last > 0 else mark[1] + AROUND
        return start, end

    def _found(self, place: Place, finding: int | None) -> Found:
        inside = self._within(place)
        words = self.text[slice(*place)]
        return Found(self._document, place, words, tuple(inside), finding, self._voices.get(place))

    def _within(self, place: Place) -> list[Place]:
        """What was found in a sentence, each as far as it lies there."""
        clipped = {
            (max(start, place[0]), min(end, place[1]))
            for places in self._marks
            for start, end in _touching(places, *place)
        }
        return sorted(clipped)

    @cached_property
    def _places(self) -> list[tuple[int, int, int]]:
        """Every place of every attribution: start, end, row key."""
        return [(start, end, each.finding) for each in self.sayings for start, end in each.pairs]

    def _innermost(self, mark: Place) -> int | None:
        """The row key of the innermost attribution that holds a mark in its source or content."""
        around = [(end - start, key) for start, end, key in self._places if start <= mark[0] and mark[1] <= end]
        least = min(around, default=(0, 0))[0]
        return self._first([key for size, key in around if size == least])

    def _first(self, findings: Sequence[int]) -> int | None:
        """Of several, the one whose id is least, since row keys come as the articles came in."""
        if len(findings) < 2:
            return next(iter(findings), None)
        ids = f"SELECT key FROM finding WHERE key IN {listed(findings)} ORDER BY id LIMIT 1"
        return int(self._db.execute(ids).fetchone()[0])


def _between(places: Sequence[Place], start: int, end: int) -> list[Place]:
    """Those of these places, which are in order, that lie in a range."""
    first, last = bisect_left(places, (start, 0)), bisect_left(places, (end, 0))
    return [place for place in places[first:last] if place[1] <= end]


def _touching(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    """Those of these places, which are in order and none over another, that share something with a range."""
    first = bisect_right(places, start, key=lambda place: place[1])
    return places[first : bisect_left(places, (end, 0))]


def around(sayings: Sequence[Saying]) -> list[bool]:
    """Of each of these attributions, whether everything that another of them says, and who says it, lies in one place
    of it that is no place of the other one."""
    extents = [(min(each.places), max(each.places)) for each in sayings]
    apart = {extent for each, extent in zip(sayings, extents, strict=True) if extent not in each.pairs}
    ordered = sorted(set(extents))
    least = list(accumulate((end for _, end in reversed(ordered)), min))[::-1]  # the first end from here on

    def holds(start: int, end: int) -> bool:
        within, after = bisect_left(ordered, (start, 0)), bisect_right(ordered, start, key=lambda extent: extent[0])
        shorter = within < after and ordered[within][1] < end
        return shorter or (after < len(ordered) and least[after] <= end) or (start, end) in apart

    return [any(holds(*pair) for pair in each.pairs) for each in sayings]
