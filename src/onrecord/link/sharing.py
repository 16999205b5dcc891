"""Two articles that share passages: what is read from each alone, once, and how the passages lie in both."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from onrecord.cover import merged
from onrecord.crediting import Credit, Named, Outlet, credited, named, outlet_named, own_words
from onrecord.gist import fold, stem_of, tells, weight
from onrecord.link.house import house, short_names, whose
from onrecord.model import Copy, Document, Span
from onrecord.numerals import numbers
from onrecord.reuse.differences import Alignment, Difference, Stretch, Token, tokens
from onrecord.spelling import plain

BODY = frozenset(["paragraph", "quote", "heading"])
ALIKE = 0.92  # of the words of a passage: of a common phrase few words differ
RUN = 15  # equal words in a row
OUTLET = "\0"  # stands for the name of either outlet
COMMON = 0.8  # weight of a word that is no name
NEAR = 300  # code points around a passage
FULL_NAME = re.compile(r"\b(?P<first>[A-Z][a-zà-ÿ]+(?:\s[A-Z]\.)?)\s(?P<last>[A-Z][\w’'-]{2,})")
CAPITAL = re.compile(r"\b[A-Z][\w-]{2,}")


@dataclass(frozen=True, eq=False)
class Side:
    """One of two articles that share passages, and what is read from it alone."""

    document: Document

    @cached_property
    def outlet(self) -> Outlet | None:
        """Its outlet, None where its head names none."""
        return house(self.document)

    @cached_property
    def short_names(self) -> tuple[str, ...]:
        """The initials by which it calls its own outlet."""
        return short_names(self.document, self.outlet) if self.outlet else ()

    @cached_property
    def credits(self) -> tuple[Credit, ...]:
        """Whom it credits."""
        return whose(self.document, self.outlet)

    @cached_property
    def shown(self) -> str:
        """What it is called in a sentence."""
        if self.outlet:
            return self.outlet.name
        return self.titled

    @cached_property
    def titled(self) -> str:
        """What it is called beside another article of its outlet: its title, else its address."""
        return self.document.title.value if self.document.title else self.document.address

    def beside(self, other: "Side") -> str:
        """What it is called in a sentence about it and another."""
        if self.shown != other.shown:
            return self.shown
        return self.titled if self.titled != other.titled else self.document.address

    @cached_property
    def words(self) -> list[Token]:
        """The words of its body: without head, captions and boilerplate."""
        text = self.document.text
        body = [each.span for each in self.document.blocks if each.kind in BODY]
        if not body:
            return tokens(text, 0, len(text))
        return [
            word for start, end in merged((each.start, each.end) for each in body) for word in tokens(text, start, end)
        ]

    @cached_property
    def own_words(self) -> list[Stretch]:
        """Where it speaks of its own outlet: "this newspaper"."""
        return own_words(self.document.text)

    @cached_property
    def own_name(self) -> list[Named]:
        """Where it names its own outlet as the one that has the news: "told the Courier"."""
        return [each for each in self.naming(self) if each.reported]

    @cached_property
    def full_names(self) -> dict[str, str]:
        """The surnames that stand behind a first name somewhere, with the whole name."""
        return {match["last"]: match[0] for match in FULL_NAME.finditer(self.document.text) if _is_name(match)}

    @cached_property
    def introduced(self) -> dict[str, list[int]]:
        """Where its body gives the whole names of people."""
        found: dict[str, list[int]] = {}
        for match in FULL_NAME.finditer(self.document.text, *(self.bounds or (0, 0))):
            if _is_name(match):
                found.setdefault(match[0], []).append(match.start())
        return found

    @cached_property
    def capitals(self) -> dict[str, list[int]]:
        """Where its capitalised words stand."""
        found: dict[str, list[int]] = {}
        for match in CAPITAL.finditer(self.document.text):
            found.setdefault(match[0], []).append(match.start())
        return found

    def naming(self, other: "Side") -> list[Named]:
        """Where its body names the outlet of another."""
        if other.outlet is None or self.bounds is None:
            return []
        known = self._named.get(other.outlet.name)
        if known is None:
            first, last = self.bounds
            called = [other.outlet, *map(outlet_named, other.short_names)]
            spots = {each.start: each for form in called for each in named(form, self.document.text)}
            known = [each for at, each in sorted(spots.items()) if first <= at < last]
            self._named[other.outlet.name] = known
        return known

    @cached_property
    def _named(self) -> dict[str, list[Named]]:
        """What `naming` has found, by the name of the outlet."""
        return {}

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in its body."""
        return Counter(fold(self.document.text[word.start : word.end]) for word in self.words)

    @cached_property
    def agency(self) -> bool:
        """Whether its outlet is an agency, or names itself in its dateline, as agencies do."""
        own = self.outlet
        return own is not None and (
            own.agency or any(each.how == "dateline" and credited(each, own) for each in self.credits)
        )

    def around(self, spans: Sequence[Stretch]) -> tuple[int, int]:
        """How many words of its body stand before and behind all of these."""
        if self.bounds is None or not spans:
            return 0, 0
        return self.within([(self.bounds[0], spans[0][0])]), self.within([(spans[-1][1], self.bounds[1])])

    @cached_property
    def bounds(self) -> Stretch | None:
        """Where its body begins and ends."""
        return (self.words[0].start, self.words[-1].end) if self.words else None

    def within(self, spans: Sequence[Stretch]) -> int:
        """How many words of its body stand in these stretches, which do not overlap."""
        starts = self._starts
        return sum(bisect_left(starts, end) - bisect_left(starts, start) for start, end in spans)

    def share(self, spans: Sequence[Stretch]) -> float:
        """The share of the words of its body that stand in these stretches."""
        return self.within(spans) / len(self.words) if self.words else 0.0

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]


@dataclass(frozen=True, eq=False)
class Shared:
    """The passages that two articles share: the left one's side of each copy stands on the left."""

    left: Side
    right: Side
    copies: tuple[Copy, ...]

    @cached_property
    def ours(self) -> str:
        """What the left one is called in a sentence about the two."""
        return self.left.beside(self.right)

    @cached_property
    def theirs(self) -> str:
        """What the right one is called there."""
        return self.right.beside(self.left)

    @cached_property
    def alignments(self) -> tuple[Alignment, ...]:
        """Each passage word by word."""
        ours, theirs = self.left.document.text, self.right.document.text
        return tuple(
            Alignment(ours, (each.left.start, each.left.end), theirs, (each.right.start, each.right.end))
            for each in self.copies
        )

    @cached_property
    def steps(self) -> tuple[tuple[Difference, ...], ...]:
        """How each passage differs."""
        return tuple(tuple(each.steps) for each in self.alignments)

    @cached_property
    def left_spans(self) -> list[Stretch]:
        """What the passages cover on the left, in order, without overlaps."""
        return merged((each.left.start, each.left.end) for each in self.copies)

    @cached_property
    def right_spans(self) -> list[Stretch]:
        """The same on the right."""
        return merged((each.right.start, each.right.end) for each in self.copies)

    @cached_property
    def equal_words(self) -> int:
        """How many words are the same on both sides, however a house spells them and its numbers."""
        spans = merged(step.left for steps in self.steps for step in steps if step.op == "equal")
        styled = sum(self._styled(step) for steps in self.steps for step in steps if step.op == "replace")
        return self.left.within(spans) + styled

    def _styled(self, step: Difference) -> int:
        """How many words of a changed step differ in spelling alone."""
        return sum((self._plain(self.left, step.left) & self._plain(self.right, step.right)).values())

    @cached_property
    def changes(self) -> int:
        """How many changes make one body out of the other: what is cut, put in or put otherwise, each at once."""
        inside_ = sum(self._changed(step) for steps in self.steps for step in steps)
        ours = _outside(self.left, [each.left for each in self.copies])
        theirs = _outside(self.right, [each.right for each in self.copies])
        return inside_ + sum(one or other for one, other in zip(ours, theirs, strict=True))

    def _changed(self, step: Difference) -> bool:
        if step.op != "replace":
            return step.op != "equal"
        return self._plain(self.left, step.left) != self._plain(self.right, step.right)

    def _plain(self, side: Side, place: Stretch) -> Counter[str]:
        """The words of a place without what each house changes: spellings, numbers in words, what it calls itself and
        the other."""
        text = side.document.text
        counted, called = numbers(text, *place), self._called(side)
        apart = [(each.start, each.end) for each in counted] + called
        words = [word for word in tokens(text, *place) if not inside((word.start, word.end), apart)]
        found = Counter(plain(each.folded) for each in words) + Counter(f"{each.value:g}" for each in counted)
        return found + Counter(OUTLET for start, end in called if start < place[1] and place[0] < end)

    def _called(self, side: Side) -> list[Stretch]:
        """Where one of the two names its own outlet or the other's."""
        named_ = [each for other in (self.left, self.right) for each in side.naming(other)]
        return side.own_words + [(each.start, each.end) for each in named_]

    @cached_property
    def similarity(self) -> float:
        """The share of the words of the shorter body that are the same on both sides, 0 to 1."""
        shorter = min(len(self.left.words), len(self.right.words))
        return min(1.0, self.equal_words / shorter) if shorter else 0.0

    @cached_property
    def whole(self) -> "Shared":
        """The same without passages that are hardly one text: boilerplate, and words that are alike here and there."""
        kept = [number for number, each in enumerate(self.alignments) if self._is_one(number, each)]
        other = Shared(self.left, self.right, tuple(self.copies[number] for number in kept))
        other.__dict__["alignments"] = tuple(self.alignments[number] for number in kept)
        return other

    def _is_one(self, number: int, alignment: Alignment) -> bool:
        if self.copies[number].kind == "boilerplate":
            return False
        return max(map(len, alignment.runs), default=0) >= RUN or alignment.similarity >= ALIKE

    @cached_property
    def turned(self) -> "Shared":
        """The same, with left and right exchanged."""
        copies = tuple(replace(each, left=each.right, right=each.left) for each in self.copies)
        other = Shared(self.right, self.left, copies)
        other.__dict__["alignments"] = tuple(each.turned for each in self.alignments)
        return other

    def across(self, place: Stretch) -> Stretch | None:
        """Where a place of the left text lies in the right one, None where it is not in a passage or has no match."""
        for copy, alignment in zip(self.copies, self.alignments, strict=True):
            if copy.left.start <= place[0] and place[1] <= copy.left.end:
                return alignment.across(place)
        return None


def _is_name(match: re.Match[str]) -> bool:
    """Whether two capitalised words may be a person's: none of them an everyday word of English."""
    return all(tells(word) and weight(stem_of(word)) > COMMON for word in match[0].lower().replace(".", " ").split())


def _outside(side: Side, spans: Sequence[Span]) -> list[bool]:
    """Whether the body has words before, between and behind these spans."""
    if side.bounds is None:
        return [False] * (len(spans) + 1)
    first, last = side.bounds
    places = [(first, first), *((each.start, each.end) for each in spans), (last, last)]
    return [side.within([(before[1], after[0])]) > 0 for before, after in pairwise(places)]


def inside(place: Stretch, spans: Sequence[Stretch]) -> bool:
    """Whether a place lies in one of these stretches."""
    return any(start <= place[0] and place[1] <= end for start, end in spans)


def near(place: Stretch, spans: Sequence[Stretch]) -> bool:
    """Whether a place lies in or close to one of them."""
    return any(start - NEAR <= place[0] and place[1] <= end + NEAR for start, end in spans)


def same_outlet(one: Side, other: Side) -> bool:
    """Whether two articles are of one outlet, as far as both state it."""
    return bool(one.outlet and other.outlet and one.outlet.forms & other.outlet.forms)
