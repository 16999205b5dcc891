"""Which of two articles that share passages has them from the other, and why: evidence is listed and weighed.

No date decides alone. A direction is given above SURE only; else it is None, and the reasons say why.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import exp

from onrecord.crediting import Credit, credited, outlet_named
from onrecord.folding import name_key
from onrecord.link.sharing import Shared, Side
from onrecord.link.signs import MARKS, Sign, in_marks, signs
from onrecord.model import Copy, Document, Span, Way

# How much each sign weighs, as log-odds for "this one has it from that one".
WEIGHTS = {
    "republished": 6.0,  # it says that it was published there before
    "credited": 5.0,  # a credit line, dateline or byline names the other's outlet
    "own words": 4.5,  # "this newspaper" there is the other's name here
    "linked near": 4.0,  # links to the other's address, in the copy or beside it
    "self named": 4.0,  # both report the other's outlet in the copy: "told the Courier", in the Courier's own text
    "reported near": 3.5,  # names the other's outlet as the one that has the news, in the copy or beside it
    "reported": 3.5,  # the same anywhere else
    "named near": 3.5,  # names the other's outlet in other words, in the copy or beside it
    "linked": 3.5,  # links to the other's address anywhere else
    "named": 3.0,  # names the other's outlet in other words anywhere else
    "agency": 3.0,  # the other is an agency
    "own lost": 3.0,  # the other's name for itself is left out: "told the Courier" there, "said" here
    "bare name": 2.5,  # a surname that only the other explains
    "beginning": 2.5,  # a beginning of its own before all that they share
    "mended": 2.5,  # a typing error there is mended here
    "dated": 2.3,  # the other is dated earlier
    "introduced twice": 2.0,  # a whole name in the passage and again outside it
    "quoted": 1.5,  # stands between quotation marks here only
    "contained far": 1.3,  # nearly all of it stands in the other, which has much more
    "dated late": 1.0,  # the other is dated so much earlier that one of the dates may be wrong
    "captured": 1.0,  # the other was saved before this one is dated
    "cut": 0.9,  # the other goes on where this one ends
    "contained": 0.7,  # nearly all of it stands in the other, which has more
    "hedge": 0.4,  # a word that weakens is missing, each
    "dated far": 0.0,  # so much earlier that one of the dates is likely to be wrong
}
DATES = frozenset(["dated", "dated late", "dated far", "captured"])
EXPLICIT = 3.5  # from here on a sign says in words whom this one has it from
SURE = 1.5  # log-odds from which a direction is given
BESIDE_DATE = 0.3  # log-odds that there must be beside those of dates
SOME = 15  # words of a quotation that may be a copy though nobody says so
TELLING, TOLD = 2.0, 4.0  # log-odds without dates, and all, from which it is one
LEAST = 10  # words in common, without which nothing is a copy
FEW = 30  # words in common that tell a copy, where nothing is said of the other
QUOTED = 40  # words of quotations below which both may have heard them
ALONE, ALONE_UNDATED = 3.5, 1.5  # log-odds, and those without dates, where nothing is known but the two
LITTLE = "direction unclear: little speaks for it"
DATED = "direction unclear: the dates alone speak for it"
APART = 1.5  # more is needed where one of the two credits a third


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What the evidence comes to.

    `odds` are log-odds for "right from left", below 0 for "left from right"; `leaning` is what is left of them where a
    third may stand behind both, `undated` the same without dates. `signs` are the signs, a sentence each and the way
    for which it speaks, what weighs most first; `held` says why no direction is given, "" where one is; `slight` is
    true where the two share too little for either to have it from the other on that ground, `siblings` where both
    credit a third, `explicit` where one says in words that it has it from the other.
    """

    odds: float
    leaning: float
    undated: float
    signs: tuple[tuple[Way, str], ...]
    held: str
    slight: bool = False
    siblings: bool = False
    explicit: bool = False

    @property
    def way(self) -> Way | None:
        """The direction, None where it is unclear."""
        return None if self.held else "right from left" if self.odds > 0 else "left from right"

    @property
    def score(self) -> float:
        """The probability of the likelier way, 0.5 to 1."""
        return 1 / (1 + exp(-abs(self.leaning)))

    @property
    def why(self) -> tuple[str, ...]:
        """All reasons, that for saying nothing first."""
        return (self.held, *self.says(None)) if self.held else self.says(self.way)

    def says(self, way: Way | None) -> tuple[str, ...]:
        """The signs in words: what speaks against this way comes last and begins with "although "."""
        if way is None:
            return tuple(dict.fromkeys(says for _, says in self.signs))
        ours = [says for for_, says in self.signs if for_ == way]
        theirs = [f"although {says}" for for_, says in self.signs if for_ != way and says not in ours]
        return tuple(dict.fromkeys([*ours, *theirs]))


def side(document: Document) -> Side:
    """An article made ready to be compared with others."""
    return Side(document)


def direction(
    left: Side, right: Side, copies: Sequence[Copy], outlets: Collection[str] = ()
) -> tuple[Way | None, tuple[str, ...]]:
    """Who has the copies from whom, and the evidence, a sentence each, what weighs most first.

    It sees the two alone, and others may stand between them or behind both: where a case has more that share the text,
    `lineage` knows better, and is right more often. `left` is the side whose document stands on the left of these
    copies; `outlets` are the names of those whose articles in the case share them too, so that a source that both
    credit is told from one that is not there.
    """
    found = weigh(Shared(left, right, tuple(copies)).whole, outlets)
    if found.way and not found.explicit and (abs(found.leaning) < ALONE or abs(found.undated) < ALONE_UNDATED):
        return None, ("direction unclear: both may have it from a third", *found.says(None))
    return found.way, found.why


def weigh(shared: Shared, outlets: Collection[str] = ()) -> Weighed:
    """What the evidence for both ways comes to."""
    forward: list[tuple[float, Way, Sign]] = [
        (WEIGHTS[sign.name], "right from left", sign) for sign in signs(shared.turned)
    ]
    backward: list[tuple[float, Way, Sign]] = [(-WEIGHTS[sign.name], "left from right", sign) for sign in signs(shared)]
    both = sorted([*forward, *backward], key=lambda each: (-abs(each[0]), each[2].says))
    odds = sum(weight for weight, _, _ in both)
    undated = sum(weight for weight, _, sign in both if sign.name not in DATES)
    explicit = any(abs(weight) >= EXPLICIT for weight, _, _ in both if weight * odds > 0)
    slight = None if _is_told(shared.equal_words, odds, undated, explicit=explicit) else _slight(shared)
    common = slight or (None if explicit else _common(shared, outlets))
    lost = 0.0 if explicit and not slight else abs(odds) if common else APART if _a_third(shared) else 0.0
    said = undated
    leaning, undated = _nearer(odds, lost), _nearer(undated, lost)
    held = common or _held(len(both), leaning, undated)
    held = LITTLE if held == DATED and said * odds > 0 and abs(said) >= BESIDE_DATE else held
    return Weighed(
        odds=odds,
        leaning=leaning,
        undated=undated,
        signs=tuple((way, sign.says) for _, way, sign in both),
        held=held,
        slight=slight is not None,
        siblings=common is not None,
        explicit=explicit,
    )


def _is_told(words: int, odds: float, undated: float, *, explicit: bool) -> bool:
    """Whether the evidence tells that even a few words are a copy: it says so, or there is much, not of dates alone."""
    telling = undated * odds > 0 and abs(undated) >= TELLING and abs(odds) >= TOLD
    return words >= LEAST if explicit else words >= SOME and telling


def _nearer(odds: float, by: float) -> float:
    """The odds nearer to 0."""
    return max(0.0, odds - by) if odds > 0 else min(0.0, odds + by)


def _held(signs_: int, leaning: float, undated: float) -> str:
    """Why no direction is given; "" when one is."""
    if not signs_:
        return "direction unclear: no evidence"
    if abs(leaning) < SURE:
        return LITTLE
    if undated * leaning <= 0 or abs(undated) < BESIDE_DATE:
        return DATED
    return ""


def _common(shared: Shared, outlets: Collection[str]) -> str | None:
    """That both credit one third, and whether that is in this case."""
    ours, theirs = third(shared.left, shared.right), third(shared.right, shared.left)
    common = sorted(ours.keys() & theirs.keys())
    if not common:
        return None
    here = any(credited(ours[common[0]], outlet_named(name)) for name in outlets)
    return f"both credit {ours[common[0]].name}, which is {'' if here else 'not '}in this case"


def _slight(shared: Shared) -> str | None:
    """That both may have heard what they quote, or that they share too little to tell."""
    if shared.equal_words >= QUOTED:
        return None
    if shared.copies and all(_quoted(shared, each) for each in shared.copies):
        return "both quote a few words, which both may have heard"
    if all(each.kind == "quotation" for each in shared.copies):
        return "few words in common"
    return "too few words in common to tell" if shared.equal_words < FEW else None


def _quoted(shared: Shared, copy: Copy) -> bool:
    """Whether a passage is a quotation, with quotation marks on both sides."""
    return copy.kind == "quotation" and _marked(shared.left, copy.left) and _marked(shared.right, copy.right)


def _marked(side_: Side, span: Span) -> bool:
    """Whether quotation marks stand around a passage, or at or in it."""
    there = MARKS.search(side_.document.text, max(0, span.start - 2), span.end + 2)
    return there is not None or in_marks(side_, span.start, span.end)


def _a_third(shared: Shared) -> bool:
    return bool(third(shared.left, shared.right) or third(shared.right, shared.left))


def third(one: Side, other: Side) -> dict[str, Credit]:
    """Whom an article credits who is neither its own outlet nor the other's, nor an author of either."""
    authors = {name_key(each.value) for side_ in (one, other) for each in side_.document.authors}
    return {
        each.key: each
        for each in one.credits
        if each.key
        and (each.agency or each.key not in authors)
        and (each.how in {"republished", "dateline", "credit line"} or each.agency)
        and not any(credited(each, outlet) for outlet in (one.outlet, other.outlet) if outlet)
    }
