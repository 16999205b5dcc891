"""Which carriers of a claim stand in one text: those around whose words more is the same than the claim itself.

Two reporters who hear one sentence quote it alike, so the claim's own words prove nothing; the words around them do.
Where the two give sources that no copy makes of one another, a sentence of background on one side proves nothing
either: newsrooms keep such sentences in stock.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from onrecord.model import Span
from onrecord.sets import Sets

MORE = 7  # words beside the claim's own that are the same on both sides
BESIDE = 8  # words before or behind the sentence that are the same
STOCK = 40  # words on one side of a claim that no sentence in stock has
NEAR = 3  # words beside these in which a number that differs tells of something else
SHIFTS = 8  # words between that may have been edited
ROOM = 200  # code points that hold so many
SENTENCE = 12  # words of a sentence in an article's own voice
WORD = re.compile(r"\w+")
UNTOLD = frozenset(  # words of a source that tell nobody from another
    [
        *(
            "a",
            "an",
            "the",
            "one",
            "two",
            "three",
            "four",
            "five",
            "several",
            "some",
            "many",
            "other",
            "another",
            "his",
        ),
        *("her", "their", "its", "he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "this", "those"),
        *("senior", "former", "top", "local", "leading", "anonymous", "unnamed", "and", "of", "mr", "mrs", "ms", "dr"),
    ]
)
ANYBODY = dict.fromkeys(["source", "sources", "person", "people", "insider", "insiders", "man", "woman"], "somebody")
PAPERS = frozenset(  # that report nobody's words to a newspaper, as an article does: "a leaked memo"
    ["memo", "memorandum", "document", "email", "e-mail", "mail", "minute", "record", "file", "spreadsheet", "ledger"]
)
ANONYMOUS = re.compile(
    r"\banonym|\bnot (?:[a-z]+ )?(?:to )?be(?:ing)? (?:named|identified|quoted)|\bdeclined to (?:be|give)"
    r"|\bnot authori[sz]ed to|\b(?:identity|name)s? (?:not be |be |was |were )?withheld",
    re.IGNORECASE,
)
WHOSE = re.compile(r",| (?:of|at|for|in|from|with|on|to|who|whom|whose|which|that|close|familiar|involved|speaking)\b")
Join = tuple[int, int, str]
Words = tuple[str, ...]
Side = Literal["before", "behind"]
Given = Literal["named", "person", "people", "paper", "nobody"]  # whom a carrier has for a source: "an aide", "aides"
SIDES: tuple[Side, ...] = get_args(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A carrier's place, the sentences it stands in, what is claimed there (all that is reported, or the sentences),
    the text of its article, whether it is in its own voice, the words for those who say it and what these are, and
    whether it is a headline: two of one wording are no copies."""

    place: Span
    sentence: Span
    claim: Span
    text: str
    own: bool
    source: str = ""
    given: Given = "nobody"
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


def alike(several: Sequence[Standing], is_in_stock: Callable[[str], bool] = lambda words: False) -> Iterator[Join]:
    """Carriers whose sentences are the same, word for word, and more beside the claim with them; `is_in_stock` tells
    whether articles that do not carry the claim have some words."""
    places = defaultdict[str, list[Span]](list)
    for each in several:
        places[each.place.document].append(each.place)
    whole = {each.place.document: each.text for each in several}
    texts = {document: _without(text, places[document]) for document, text in whole.items()}
    sentences = dict[Words, int]()
    runs = {side: defaultdict[Words, list[_Run]](list) for side in SIDES}
    unlike = _Unlike(several)
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
    doubt = _Doubt(unlike, is_in_stock)
    for side, of_side in runs.items():
        for run, found in of_side.items():
            if len(found) > 1:  # most runs stand in one article alone
                yield from (join for join in _near(side, found, unlike) if not doubt.of(join, side, run))


class _Unlike:
    """Tells of two carriers whether both give a source, and neither can be what a copy made of the other's.

    A copy may leave out a name and write "an official" for it. It does not make a driver of a clerk, nor a memo of
    anybody, nor several of one, and it does not ask for anonymity on behalf of somebody who was named.
    """

    def __init__(self, several: Sequence[Standing]) -> None:
        self._several = several
        self._who = [_who(each.source) for each in several]

    def are(self, one: int, other: int) -> bool:
        """Whether two of these, by their numbers, are unlike."""
        ours, theirs = self._who[one], self._who[other]
        given = {self._several[one].given, self._several[other].given}
        if not ours or not theirs or "nobody" in given:
            return False
        if "paper" in given:
            return ours.isdisjoint(theirs) and not PAPERS.isdisjoint(ours | theirs)
        if "named" not in given:
            return len(given) > 1 or ours.isdisjoint(theirs)
        if not ours.isdisjoint(theirs):
            return False
        nameless = next((each for each in (self._several[one], self._several[other]) if each.given != "named"), None)
        return nameless is not None and (nameless.given == "people" or _asks(nameless))

    def may_be(self, one: int, other: int) -> bool:
        """Whether of two of these one has a name and the other somebody without one."""
        given = {self._several[one].given, self._several[other].given}
        return given == {"named", "person"} and bool(self._who[one] and self._who[other])


class _Doubt:
    """Tells which joins by words on one side are none: those of two whose sources are not alike, and those of somebody
    with a name and somebody without where the words stand in other articles too; until the other side is the same."""

    def __init__(self, unlike: _Unlike, is_in_stock: Callable[[str], bool]) -> None:
        self._unlike = unlike
        self._is_in_stock = is_in_stock
        self._apart = dict[tuple[int, int], bool]()
        self._first = dict[tuple[int, int], Side]()  # by two carriers the first side that is the same

    def of(self, join: Join, side: Side, run: Words) -> bool:
        """Whether to leave out a join by these words."""
        pair = join[:2]
        if pair not in self._apart:
            stock = self._unlike.may_be(*pair) and self._is_in_stock(" ".join(run))
            self._apart[pair] = stock or self._unlike.are(*pair)
        return self._apart[pair] and self._first.setdefault(pair, side) == side


def _asks(standing: Standing) -> bool:
    """Whether somebody asks not to be named where a claim stands."""
    return ANONYMOUS.search(standing.text, standing.sentence.start, standing.sentence.end) is not None


@lru_cache(maxsize=1 << 12)
def _who(source: str) -> frozenset[str]:
    """The words of a source that tell who it is; of one without a name the noun for it."""
    bare = source[:1].casefold() + source[1:]
    named = any(word[0].isupper() for word in WORD.findall(bare))
    told = _words(source if named else WHOSE.split(source)[0])
    return frozenset(ANYBODY.get(word, word.removesuffix("s")) for word in told if word not in UNTOLD)


_Run = tuple[int, int, Words]  # the number of a carrier, where the run begins among the words of its side, and these


def _near(side: Side, runs: Iterable[_Run], unlike: _Unlike) -> Iterator[Join]:
    """Carriers that have one run about as far from their sentences, with the same numbers beside it; each with the
    first, and with the first whose source is not unlike its own."""
    first = defaultdict[tuple[int, frozenset[str]], list[int]](list)
    for at, place, words in runs:
        apart = place if side == "behind" else len(words) - place
        numbers = frozenset(_numbers(words[max(0, place - NEAR) : place + BESIDE + NEAR]))
        for shifted in (apart - 1, apart, apart + 1):
            others = first[shifted, numbers]
            for other in others:
                if other != at:
                    yield other, at, f"the same {BESIDE} words {side} the sentence"
            if all(other != at and unlike.are(other, at) for other in others):
                others.append(at)


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


def by_copies(
    several: Sequence[Standing], shared: Iterable[Shared], is_in_stock: Callable[[str], bool] = lambda words: False
) -> Iterator[Join]:
    """Carriers that lie in a passage that their articles share, with more around them than what is claimed there;
    `is_in_stock` as above."""
    at = dict[str, list[int]]()
    unlike = _Unlike(several)
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
                if not _is_told_alike(one, other):
                    both -= Counter(_words(one.source)) | Counter(_words(other.source))
                if both.total() < MORE or _numbers(here) != _numbers(there):
                    continue
                apart = unlike.are(left, right) or (
                    unlike.may_be(left, right)
                    and any(is_in_stock(" ".join(run)) for run in (here[:BESIDE], here[-BESIDE:]))
                )
                if not apart or _is_more_than_stock(one, other, copy):
                    yield left, right, f"a passage of {copy.words} words that both articles share"


def _is_told_alike(one: Standing, other: Standing) -> bool:
    """Whether two have a source without a name in the same many words, whoever passes it on: nobody else would choose
    them, as all do who write "Orsa Brandt, the chair of the water board"."""
    ours, theirs = _words(one.source), _words(other.source)
    least = min(len(ours), len(theirs))
    return {one.given, other.given} <= {"person", "people"} and least >= MORE and ours[-least:] == theirs[-least:]


def _is_more_than_stock(one: Standing, other: Standing, copy: Shared) -> bool:
    """Whether a passage has more in common than a sentence in stock beside the claim: words on both sides of it, or
    very many."""
    sides = [
        Counter(here) & Counter(there)
        for here, there in zip(_parts(one, copy.left), _parts(other, copy.right), strict=True)
    ]
    return all(each.total() >= MORE for each in sides) or any(each.total() >= STOCK for each in sides)


def _beside(standing: Standing, passage: Span) -> Words:
    """The words of a passage that stand outside what is claimed in it."""
    before, behind = _parts(standing, passage)
    return before + behind


def _parts(standing: Standing, passage: Span) -> tuple[Words, Words]:
    """The words of a passage before and behind what is claimed in it."""
    text, claim = standing.text, standing.claim
    before = text[passage.start : max(passage.start, claim.start)]
    behind = text[min(passage.end, claim.end) : passage.end]
    return _words(before), _words(behind)


def _numbers(words: Iterable[str]) -> set[str]:
    """The numbers among these: where they differ, two texts are built alike and tell of something else."""
    return {word for word in words if word.isdecimal()}


def _words(text: str) -> Words:
    return tuple(WORD.findall(text.casefold()))
