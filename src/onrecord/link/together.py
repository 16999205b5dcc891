"""Which carriers of a claim stand in one text: those around whose words more is the same than the claim itself.

Two reporters who hear one sentence quote it alike, so the claim's own words prove nothing; the words around them do.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from onrecord.model import Span
from onrecord.sets import Sets

MORE = 7  # words beside the claim's own that are the same on both sides
BESIDE = 8  # words before or behind the sentence that are the same
NEAR = 3  # words beside these in which a number that differs tells of something else
SHIFTS = 8  # words between that may have been edited
ROOM = 200  # code points that hold so many
SENTENCE = 12  # words of a sentence in an article's own voice
WORD = re.compile(r"\w+")
Join = tuple[int, int, str]
Words = tuple[str, ...]
Side = Literal["before", "behind"]
SIDES: tuple[Side, ...] = get_args(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A carrier's place, the sentences it stands in, what is claimed there (all that is reported, or the sentences),
    the text of its article, whether it is in its own voice, the words for those who say it, and whether it is a
    headline: two of one wording are no copies."""

    place: Span
    sentence: Span
    claim: Span
    text: str
    own: bool
    source: str = ""
    headline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A passage that two articles share, as it stands on either side, and how many words it has."""

    left: Span
    right: Span
    words: int


def passages(many: int, joined: Iterable[Join]) -> tuple[tuple[int, str], ...]:
    """For each of so many carriers the number of the text that it stands in, by what joins two of them, and why others
    stand in it too; "" when none do."""
    sets = Sets[int]()
    why = dict[int, set[str]]()
    for left, right, reason in joined:
        sets.join(*sorted((sets.of(left), sets.of(right))))
        why.setdefault(left, set()).add(reason)
        why.setdefault(right, set()).add(reason)
    return tuple((sets.of(at), "; ".join(sorted(why.get(at, ())))) for at in range(many))


def alike(several: Sequence[Standing]) -> Iterator[Join]:
    """Carriers whose sentences are the same, word for word, and more beside the claim with them."""
    places = defaultdict[str, list[Span]](list)
    for each in several:
        places[each.place.document].append(each.place)
    whole = {each.place.document: each.text for each in several}
    texts = {document: _without(text, places[document]) for document, text in whole.items()}
    sentences = dict[Words, int]()
    runs = {side: defaultdict[Words, list[_Run]](list) for side in SIDES}
    for at, each in enumerate(several):
        if each.headline:
            continue
        said = _telling(each)
        if said and (other := sentences.setdefault(said, at)) != at:
            yield other, at, "the same sentence, word for word"
        for side, words in _sides(each, texts[each.place.document]):
            of_side = runs[side]
            for place in range(len(words) - BESIDE + 1):
                of_side[words[place : place + BESIDE]].append((at, place, words))
    for side, of_side in runs.items():
        for found in of_side.values():
            if len(found) > 1:  # most runs stand in one article alone
                yield from _near(side, found)


_Run = tuple[int, int, Words]  # the number of a carrier, where the run begins among the words of its side, and these


def _near(side: Side, runs: Iterable[_Run]) -> Iterator[Join]:
    """Carriers that have one run about as far from their sentences, with the same numbers beside it."""
    first = dict[tuple[int, frozenset[str]], int]()
    for at, place, words in runs:
        apart = place if side == "behind" else len(words) - place
        numbers = frozenset(_numbers(words[max(0, place - NEAR) : place + BESIDE + NEAR]))
        for shifted in (apart - 1, apart, apart + 1):
            other = first.setdefault((shifted, numbers), at)
            if other != at:
                yield other, at, f"the same {BESIDE} words {side} the sentence"


def _without(text: str, places: Iterable[Span]) -> str:
    """A text without the claim: below a headline that has it, the same words follow in every article."""
    parts, last = list[str](), 0
    for place in sorted(places):
        parts += text[last : place.start], " " * (place.end - max(last, place.start))
        last = max(last, place.end)
    return "".join((*parts, text[last:]))


def _telling(standing: Standing) -> Words:
    """The words of a sentence that says so much beside the claim, or in the article's own voice, that an equal one is a
    copy; none of any other."""
    more = len(_beside(standing, standing.sentence)) >= MORE
    if not more and not standing.own:
        return ()
    said = _words(standing.text[standing.sentence.start : standing.sentence.end])
    return said if more or len(said) >= SENTENCE else ()


def _sides(standing: Standing, bare: str) -> Iterator[tuple[Side, Words]]:
    """The words before and behind a sentence. The last paragraph of an article is not told with what stands before it:
    it may ask its readers for money."""
    start, end = standing.sentence.start, standing.sentence.end
    last = bare.rstrip().rfind("\n") + 1  # where the last paragraph begins
    last = last if last >= end else len(bare)
    yield "before", _words(bare[max(0, start - ROOM) : start])[-BESIDE - SHIFTS :]
    yield "behind", _words(bare[end : min(last, end + ROOM)])[: BESIDE + SHIFTS]


def by_copies(several: Sequence[Standing], shared: Iterable[Shared]) -> Iterator[Join]:
    """Carriers that lie in a passage that their articles share, with more around them than what is claimed there."""
    at = dict[str, list[int]]()
    for number, each in enumerate(several):
        at.setdefault(each.place.document, []).append(number)
    for copy in shared:
        for left in at.get(copy.left.document, ()):
            for right in at.get(copy.right.document, ()):
                one, other = several[left], several[right]
                if not (copy.left.contains(one.place) and copy.right.contains(other.place)):
                    continue
                here, there = _beside(one, copy.left), _beside(other, copy.right)
                both = Counter(here) & Counter(there)
                both -= Counter(_words(one.source)) | Counter(_words(other.source))
                if both.total() >= MORE and _numbers(here) == _numbers(there):
                    yield left, right, f"a passage of {copy.words} words that both articles share"


def _beside(standing: Standing, passage: Span) -> Words:
    """The words of a passage that stand outside what is claimed in it."""
    text, claim = standing.text, standing.claim
    before = text[passage.start : max(passage.start, claim.start)]
    behind = text[min(passage.end, claim.end) : passage.end]
    return _words(before) + _words(behind)


def _numbers(words: Iterable[str]) -> set[str]:
    """The numbers among these: where they differ, two texts are built alike and tell of something else."""
    return {word for word in words if word.isdecimal()}


def _words(text: str) -> Words:
    return tuple(WORD.findall(text.casefold()))
