"""Where a claim comes from, as values: who carries it, where each chain ends, and how many origins that makes.

A claim is a set of places that carry the same words. An origin is where chains end for it (design, section 3). Those
that stop at a source without a name, at a work that cannot be looked into or at nobody are open ends: somebody else may
stand behind several of them, so origins are counted as at least and at most.
"""

from dataclasses import dataclass
from typing import Literal

from onrecord.chains import Hop
from onrecord.model import Citation, Span, WorkKind

EndKind = Literal["speaker", "unnamed", "work", "text"]
RING = "ring"  # begins the key of articles that have it from one another
Loss = Literal["hedge", "source to fact", "name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Where the chain of one carrier ends, as far as its own article tells.

    `key` is what makes two endings the same: equal keys are one origin. "speaker": who has a name. "unnamed": a source
    without one. "work": an outlet or a work; `leans` are then the articles of this case that it is, and that carry the
    claim themselves. "text": the article itself, in its own voice. `open` is true when somebody whom nobody names here
    may stand behind it; `alone` when nothing tells a work from others of its kind ("a memo"). `why` says in words why
    it ends there.
    """

    kind: EndKind
    key: str
    name: str | None
    open: bool
    why: str
    leans: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """One place where an article carries the claim.

    `place` are the claim's words there, `attribution` the id of the innermost attribution around them, None in the
    article's own voice; `chain` is on whose word they stand. `passage` numbers the text it stands in: carriers of one
    passage were copied from one another, whoever from whomever, and `same` says why they are taken for one.
    """

    place: Span
    ending: Ending
    attribution: str | None = None
    chain: tuple[Hop, ...] = ()
    passage: int = 0
    same: str = ""

    @property
    def document(self) -> str:
        """The id of its article."""
        return self.place.document

    def in_text(self, passage: int, same: str) -> "Carrier":
        """The same, as it stands in a text with others, and why it does."""
        return Carrier(
            place=self.place,
            ending=self.ending,
            attribution=self.attribution,
            chain=self.chain,
            passage=passage,
            same=same,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One origin, or one open end: what it is, who carries it, and why these are counted as one; `key` as in Ending.

    `documents` are ids of articles, `attributions` those of attributions, both sorted. `named` is false for a source
    without a name, for a work that nothing identifies, and for a text.
    """

    kind: EndKind
    key: str
    name: str | None
    named: bool
    open: bool
    documents: tuple[str, ...]
    attributions: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """The origins of a claim. Those that are not open are `at_least` so many; with the open ends it is `at_most`.

    `circular` are pairs of articles (ids, the lesser first) that lean on each other, directly or by way of others;
    `texts` counts the articles that are not copies of one another.
    """

    origins: tuple[Origin, ...]
    articles: int
    texts: int
    circular: tuple[tuple[str, str], ...] = ()

    @property
    def at_least(self) -> int:
        """How many origins there are in any case.

        What several speakers say together is no other origin than what one of them says alone.
        """
        closed, known = 0, set[str]()
        for each in sorted((it for it in self.origins if not it.open), key=lambda it: len(speakers_of(it.key))):
            speakers = speakers_of(each.key)
            closed += known.isdisjoint(speakers)
            known |= speakers
        return max(closed, min(1, len(self.origins)))

    @property
    def at_most(self) -> int:
        """How many there are if no two open ends are one."""
        return len(self.origins)

    @property
    def open_ends(self) -> tuple[Origin, ...]:
        """Those behind which somebody else may stand."""
        return tuple(each for each in self.origins if each.open)


def speakers_of(key: str) -> frozenset[str]:
    """The ids of the speakers at whom an ending with this key ends; none where it does not end at known ones."""
    kind, _, ids = key.partition(" ")
    return frozenset(ids.split()) if kind == "speaker" else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """What a copy has no longer of the words around the claim, where it is known that it is the copy.

    "hedge": a word that weakens it; "source to fact": whose word it is; "name": who that is. `place` is the claim in
    the copy, `before` what stood in the article that it was copied from; `was` and `now` are both sentences.
    """

    what: Loss
    place: Span
    before: tuple[Span, ...]
    was: str = ""
    now: str = ""

    @property
    def parent(self) -> str:
        """The id of the article that it was copied from."""
        return self.before[0].document


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """A citation, and what it means: the id of an `article` of the case, or None; `work` is the id of the work, equal
    for all citations of it. `why` says what tells so, and when it means no article here, why not; `may` counts the
    articles here of which it may then mean one."""

    citation: Citation
    article: str | None
    work: str
    why: tuple[str, ...]
    may: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A work that articles lean on and that is not in the case: what to get next.

    `name` is what to call it, the other fields what the citations tell of it. `attributions` are the ids of those that
    stand on it, `documents` those of the articles that cite it, `spans` where.
    """

    name: str
    kind: WorkKind
    outlet: str | None
    author: str | None
    published: str | None
    url: str | None
    attributions: tuple[str, ...]
    documents: tuple[str, ...]
    spans: tuple[Span, ...]
