"""Which attributions of different articles report the same words: which articles name a source where others do not.

Pure, over two gists. A pair can only be alike when it shares a key, a run of five words of the contents.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain

from onrecord.gist import NUMBERS, RUN, SET, STOP, Gist, runs, stem_of, tells, weight

TELLING = 2  # words of a shared run that are no small words
RARE = 0.6  # weight of a word that is not in everybody's mouth
QUOTED_RARE = 2  # such words of a shared quotation
SHARED_RARE = 3  # such words that two contents share
TRIPLE = 3
MOST_OF = 0.6  # of the triples of the shorter content
SHORTEST = 10  # words of a content that is compared as a whole
MOST_RUNS = 64  # keys of one gist


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two attributions report the same words: how surely, and why."""

    left: str
    right: str
    score: float
    why: str


def keys(gist: Gist) -> frozenset[str]:
    """What a store can look candidates up by: digests of the runs of five words, MOST_RUNS at most.

    Those with the smallest digests are kept, so that two contents with the same words keep the same ones."""
    digests = {_digest(run) for words in gist.said for run in runs(words) if _tells(run)}
    return frozenset(sorted(digests)[:MOST_RUNS])


def same_words(left: Gist, right: Gist) -> Likeness | None:
    """Whether two attributions of different articles report the same words; None when not, or not clearly, or when the
    words of one are only ascribed to a mind."""
    if left.document == right.document or left.thought or right.thought:
        return None
    names = left.names | right.names
    quotation = _longest(_runs(left.quoted) & _runs(right.quoted), left.quoted)
    if len(_rare(quotation, names)) >= QUOTED_RARE:
        score = min(0.99, 0.8 + 0.02 * len(quotation))
        return _like(left, right, score, f"both quote {len(quotation)} words in a row: {' '.join(quotation)}")
    shorter = min(left.length, right.length)
    share = _overlap(left, right) if shorter >= SHORTEST else 0.0
    if share < MOST_OF or not _runs(left.said) & _runs(right.said):
        return None
    if len(_rare(chain.from_iterable(_triples(left) & _triples(right)), names)) < SHARED_RARE:
        return None
    return _like(left, right, 0.95 * share, f"their contents share {share:.0%} of the words, three in a row")


def _like(left: Gist, right: Gist, score: float, why: str) -> Likeness:
    one, other = sorted((left.attribution, right.attribution))
    return Likeness(left=one, right=other, score=round(score, 3), why=why)


def _overlap(left: Gist, right: Gist) -> float:
    """How many of the triples of the content with fewer of them both have."""
    ours, theirs = _triples(left), _triples(right)
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))


def _triples(gist: Gist) -> set[tuple[str, ...]]:
    return set(chain.from_iterable(runs(words, TRIPLE) for words in gist.said))


def _runs(stretches: tuple[tuple[str, ...], ...]) -> set[tuple[str, ...]]:
    return {run for words in stretches for run in runs(words) if _tells(run)}


def _rare(words: Iterable[str], names: frozenset[str]) -> frozenset[str]:
    """The stems of those words that few would use by chance: a name, a title or a set phrase is no such word."""
    stems = {stem_of(word) for word in words if tells(word) and word not in SET and word not in NUMBERS}
    return frozenset(stem for stem in stems - names if weight(stem) >= RARE and not stem[0].isdigit())


def _tells(run: tuple[str, ...]) -> bool:
    """Whether a run has enough words that are not the small ones anybody says."""
    return sum(word not in STOP for word in run) >= TELLING


def _longest(shared: set[tuple[str, ...]], stretches: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """The longest stretch of words that is made of shared runs alone; () when there is none."""
    best: tuple[str, ...] = ()
    for words in stretches:
        start = None
        for at, run in enumerate(runs(words)):
            start = (at if start is None else start) if run in shared else None
            if start is not None and at + RUN - start > len(best):
                best = words[start : at + RUN]
    return best


def _digest(run: tuple[str, ...]) -> str:
    return blake2b(" ".join(run).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
