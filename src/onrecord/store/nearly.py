"""Articles with a sentence that has most of the words which were asked for, but not all: it may say the same in other
words, or the contrary, or something else. They are shown to be read, and counted nowhere."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from sqlite3 import Connection

from onrecord.gist import weight
from onrecord.model import Span
from onrecord.store import Case, sharing
from onrecord.store.answers import Brief
from onrecord.store.fitting import holding
from onrecord.store.hits import Sheet
from onrecord.store.inflected import Inflected
from onrecord.store.wording import Place, Term

MOST, SHARE = 0.7, 0.5  # of what the words weigh together, and of their number
MOST_SEARCHED = 60  # articles, the earliest
SHOWN = 8  # of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """An article, and the sentence of it that has most of the words."""

    article: Brief
    place: Span
    words: str


def nearly(case: Case, wording: str, known: Collection[str]) -> tuple[Near, ...]:
    """The articles with such a sentence, those first that have most of the words; none of those `known`, by their
    ids."""
    asked = Inflected(wording)
    if not asked.terms:
        return ()
    with case.snapshot() as db:
        found = sorted(_best(db, asked), key=lambda each: -each[0])
        briefs = sharing.briefs_of(db, [key for _, key, _, _ in found])
    return tuple(
        Near(article=brief, place=Span(brief.id, *place), words=words)
        for _, key, place, words in found
        if (brief := briefs[key]).id not in known
    )[:SHOWN]


def _best(db: Connection, asked: Inflected) -> Iterator[tuple[float, int, Place, str]]:
    """Of each article, by its row key, the sentence that has most of these words, if it has enough of them, with how
    much that is."""
    terms = asked.by_stem
    whole = sum(map(_weigh, terms))
    for key in _holding(db, terms, whole):
        sheet = Sheet(db, key, list(terms.values()))
        several = {
            place: sum(map(_weigh, stems))
            for place, found in sheet.marked().items()
            if (not sheet.is_sentence(place) or _may_weigh(terms, found) >= MOST * whole)
            and len(stems := asked.stems_in(sheet.text, place)) >= SHARE * len(terms)
        }
        best = max(several, key=lambda place: (several[place], -place[0]), default=None)
        if best is not None and several[best] >= MOST * whole:
            yield several[best], key, best, sheet.text[slice(*best)]


def _may_weigh(terms: Iterable[str], found: Collection[int]) -> float:
    """How much the words of a sentence weigh at most, by the numbers of those that were found in it: no other has a
    form there but a number that is a part of a word ("21st"). To read all words of a sentence takes much longer."""
    return sum(_weigh(stem) for at, stem in enumerate(terms) if at in found or any(map(str.isdigit, stem)))


def _holding(db: Connection, terms: dict[str, Term], whole: float) -> list[int]:
    """The articles that may have enough of the words, by date: all of them have one of the weightiest."""
    ordered = sorted(terms, key=lambda stem: (-_weigh(stem), stem))
    least = next((at for at in range(1, len(ordered)) if sum(map(_weigh, ordered[at:])) < MOST * whole), len(ordered))
    match = " OR ".join(terms[stem].match() for stem in ordered[:least])
    return holding(db, match, MOST_SEARCHED)


def _weigh(stem: str) -> float:
    return max(weight(stem), 0.2)
