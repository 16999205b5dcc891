"""Whether a sentence says the same as somebody is said to have said, in other words: by the words for what is done."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from onrecord.acting import ACTORS
from onrecord.gist import NEGATIONS, tells, weigh
from onrecord.model import Span
from onrecord.proper import TITLES, WORDS, same_stem
from onrecord.reuse.differences import Token, tokens

# To be the same matter: what words in common weigh that are no names and no words for persons, and their share of all
# such words; what share of them may lack in a row; how many pairs of words that follow one another stand so close
# there, too, and their share of all. Set on bench/saying so that "the same matter" is right in 9 of 10.
PLAIN, PLAIN_SHARE, MOST_LACKING = 1.0, 0.4, 0.5
TOGETHER, TOGETHER_SHARE, CLOSE = 2, 0.25, 5
WHOM = frozenset(map(same_stem, (*ACTORS, *TITLES, *WORDS["roles"])))  # tell of whom, and not what


@dataclass(frozen=True, slots=True)
class Matter:
    """What somebody is said to have said, as the stems that tell something, in their order; `names` are those with a
    capital. The name of who says it tells nothing of what is said. `denied` is true where a word of it negates."""

    line: tuple[str, ...]
    names: frozenset[str]
    denied: bool

    @property
    def stems(self) -> frozenset[str]:
        """All of them."""
        return frozenset(self.line)

    def same(self, other: Sequence[str]) -> bool:
        """Whether a sentence says the same: not only whom and what it is about, but most of the words for what is done,
        no long run of them lacking, and some beside one another in both. Two promises of one minister on ferries share
        none of these."""
        plain = [stem for stem in dict.fromkeys(self.line) if stem not in self.names and stem not in WHOM]
        shared = weigh(set(plain).intersection(other))
        if shared < max(PLAIN, PLAIN_SHARE * weigh(plain)) or _gap(plain, set(other)) > MOST_LACKING * len(plain):
            return False
        return len(self._together(frozenset(plain), other)) >= max(TOGETHER, TOGETHER_SHARE * (len(self.line) - 1))

    def _together(self, plain: frozenset[str], other: Sequence[str]) -> set[tuple[str, str]]:
        """The words that follow one another, one of them plain, and stand close in another sentence."""
        near: set[tuple[str, str]] = set()
        for at, stem in enumerate(other):
            near.update((stem, each) for each in other[max(0, at - CLOSE) : at + CLOSE + 1] if each != stem)
        return {(one, two) for one, two in pairwise(self.line) if (one in plain or two in plain) and (one, two) in near}


def _gap(wanted: Iterable[str], other: Set[str]) -> int:
    """How many words in a row are lacking, at most."""
    longest = lacking = 0
    for stem in wanted:
        lacking = 0 if stem in other else lacking + 1
        longest = max(longest, lacking)
    return longest


def matter_of(several: Iterable[Token]) -> frozenset[str]:
    """The stems that tell what words are about."""
    return frozenset(same_stem(word.folded) for word in several if tells(word.folded) or word.folded[:1].isdigit())


def told_by(spans: Sequence[Span], text: str, speaker: str | None) -> Matter:
    """What is said in some spans, without the name of the speaker."""
    said = [word for span in spans for word in tokens(text, span.start, span.end)]
    theirs = {same_stem(word) for word in (speaker or "").casefold().split()}
    telling = matter_of(said) - theirs
    line = tuple(stem for word in said if (stem := same_stem(word.folded)) in telling)
    names = frozenset(same_stem(word.folded) for word in said if text[word.start].isupper())
    return Matter(line, names, denied(said))


def denied(several: Iterable[Token]) -> bool:
    """Whether a word negates."""
    return any(word.folded in NEGATIONS or word.folded.replace("’", "'").endswith("n't") for word in several)
