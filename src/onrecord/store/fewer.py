"""Whether fewer words than were asked for find a claim in more articles: those that few articles hold tell most."""

from dataclasses import dataclass
from itertools import pairwise

from onrecord.gist import STOP
from onrecord.store import Case
from onrecord.store.fitting import numbers
from onrecord.store.wording import LONGEST, Term, match, terms

MANY = 4  # words that tell something, of which two may be enough
TRIED = 8  # of them, the rarest first, of which two in a row are tried: the rarest of all may be a slip
MARKS = ".,;:!?()'‘’“”\""
TIMES = 2  # so many times more articles
LEAST = 3  # articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Fewer:
    """Some of the words that were asked for, and how many articles hold them."""

    words: tuple[str, ...]
    articles: int


def fewer(case: Case, wording: str, carried: int) -> Fewer | None:
    """Two rare words of this wording, where much more articles hold them than the `carried` that have all of it in a
    row or in a sentence; None where they are not many more, or the words few."""
    typed = dict.fromkeys(wording[:LONGEST].split())
    asked = {each: found[0] for each in typed if len(found := terms(f"{each} ")) == 1}
    telling = {word: term for word, term in asked.items() if _tells(term)}
    if len(telling) < MANY:
        return None
    with case.snapshot() as db:
        sql = "SELECT COUNT(*) FROM article_words CROSS JOIN shelf ON shelf.document = article_words.rowid"
        sql += " WHERE article_words MATCH ? AND shelf.current"

        def held(*several: Term) -> int:
            return int(numbers(db, sql, match(several))[0][0])

        rarest = sorted(telling, key=lambda word: (held(telling[word]), word))
        for pair in pairwise(rarest[:TRIED]):
            articles = held(*(telling[word] for word in pair))
            if articles >= max(LEAST, TIMES * carried):
                words = tuple(word.strip(MARKS) for word in telling if word in pair)
                return Fewer(words=words, articles=articles)
    return None


def _tells(term: Term) -> bool:
    word = term.words[0]
    return len(term.words) == 1 and word not in STOP and len(word) > 2
