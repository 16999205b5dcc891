"""How a turn answers another: it denies, declines, keeps silent or takes back; and how it points at what it answers."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal

from onrecord.annotate.lexicon import LANGUAGES
from onrecord.annotate.turns import Turn
from onrecord.gist import NEGATIONS, Word, matter, tells, words_in

Manner = Literal["denies", "doubts", "declines to comment", "did not respond", "takes back"]
SHORT = 8  # words of a content
HEAD = 3  # telling words, among which the thing stands that is meant
BRANDED = 10  # words of a content that calls something false
OWNER_BEFORE, OWNER_BEHIND, SPARED = 6, 3, 6  # words around a word for a saying that name whose it is
STANCES: frozenset[str] = frozenset({"denies", "doubts", "declines to comment", "did not respond"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """The lists of the section [answering] of a language's file, by their names there."""

    sayings: frozenset[str]
    pointers: frozenset[str]
    denying: frozenset[str]
    branding: frozenset[str]
    retracting: frozenset[str]
    replying: frozenset[str]
    asking: frozenset[str]
    ours: frozenset[str]
    against: frozenset[str]
    proposing: frozenset[str]
    withheld: frozenset[str]
    persons: frozenset[str]


@cache
def answering(language: str) -> Answering:
    """The words for answers in a covered language."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))["answering"]
    return Answering(**{each.name: frozenset(table[each.name]) for each in fields(Answering)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A turn that answers something.

    `manner` is how. `points` is true when its words point at something said before ("denied it", "rejected the
    charge", a bare "declined to comment"); `says` when they tell what is denied or not told, which what it answers must
    then be about. `owners` are the stems around a word for a saying: "Marrin's claim". `spared` are those whom a
    saying is against: not "criticism of Marrin" by Marrin. `unclear` is true when a pronoun
    that leads nowhere answers: it may be the one who spoke before. `replies` when the cue says that one answered.
    `flat` when nothing but its sense denies: "said there had been no boat". `negative` when it comes out as a denial:
    "denied that it was so", not "denied that it was not so"; None when its words do not tell. `proposal` when what is
    rejected is a wish or plan of somebody's, which need not be what he said last. `paper` when no person answers, but a
    document.
    """

    turn: Turn
    manner: Manner
    points: bool
    says: bool
    owners: frozenset[str] = frozenset()
    unclear: bool = False
    spared: frozenset[str] = frozenset()
    replies: bool = False
    flat: bool = False
    negative: bool | None = None
    proposal: bool = False
    paper: bool = False


def reply(turn: Turn, text: str, words: Answering) -> Reply | None:
    """How a turn answers, None when it does not."""
    content = words_in(turn.attribution.content, text)
    manner = _manner(turn, content, words)
    if manner is None or not turn.attribution.source:
        return None
    cue = _cue(turn)
    if manner == "denies" and _withholds(cue, content or list(turn.tail_words), words):
        return None
    points = _points(turn, manner, [word.folded for word in content], words)
    by_verb = not cue.isdisjoint(words.denying) or manner in {"declines to comment", "did not respond", "doubts"}
    replies = not words.replying.isdisjoint(cue)
    return Reply(
        turn=turn,
        manner=manner,
        points=points,
        says=by_verb and not points,
        owners=_owners(content or list(turn.tail_words), words),
        spared=_spared(content or list(turn.tail_words), words),
        replies=replies,
        flat=not (by_verb or points or replies or manner == "takes back"),
        unclear=not turn.speaker,
        negative=None if points or manner != "denies" else turn.gist.denied == cue.isdisjoint(words.denying),
        proposal=_word_of(content or list(turn.tail_words), words.proposing),
        paper=turn.attribution.source_kind == "work",
    )


def _withholds(cue: set[str], said: list[Word], words: Answering) -> bool:
    """Whether what is denied or rejected is a thing or a person, which is an act and no answer: "denied funding"."""
    if cue.isdisjoint(words.denying) or not said or said[0].folded in {"that", "any"}:
        return False
    if all(word.folded in words.persons for word in said):
        return True
    head = [word.folded for word in said if tells(word.folded)][:HEAD]
    return not words.withheld.isdisjoint(head) and words.sayings.isdisjoint(word.folded for word in said[:SHORT])


def _word_of(said: list[Word], wanted: frozenset[str]) -> bool:
    """Whether one of these words is among the first."""
    return any(word.folded in wanted for word in said[:SHORT])


def _cue(turn: Turn) -> set[str]:
    """The words of a cue, and each two of them, the word behind it taken in."""
    cue = [word.folded for word in (*turn.cue_words, *turn.tail_words[:1])]
    return {*cue[: len(turn.cue_words)], *("-".join(pair) for pair in pairwise(cue))}


def _manner(turn: Turn, content: list[Word], words: Answering) -> Manner | None:
    """How the stance or the words of a turn answer something."""
    stance, cue = turn.attribution.stance, _cue(turn)
    said = [*cue, *(word.folded for word in content[:6])] if len(content) <= SHORT else [*cue]
    if not words.retracting.isdisjoint(said) and stance in {"denies", "states", None}:
        return "takes back"
    if not cue.isdisjoint(words.denying) and not cue.isdisjoint(NEGATIONS):
        return None  # "did not dispute"
    if stance == "doubts" and cue.isdisjoint(words.denying):
        return None
    if stance in STANCES:
        return stance  # type: ignore[return-value]
    if not cue.isdisjoint(words.denying):
        return "denies"
    brands = len(content) <= SHORT and any(word.folded in words.branding for word in content)
    return "denies" if turn.attribution.via is None and brands else None


def _points(turn: Turn, manner: Manner, content: list[str], words: Answering) -> bool:
    """Whether the words themselves say nothing of their own about the matter, or name it as somebody's saying."""
    tail = [word.folded for word in turn.tail_words[:8]]
    if not words.ours.isdisjoint((*tail, *content[:3])) and manner != "denies":
        return False
    if not content:
        return all(word in words.sayings or not tells(word) for word in tail)
    if not turn.gist.matter or all(word in words.pointers or not tells(word) for word in content):
        return content[0] not in words.asking
    if manner not in {"denies", "takes back"}:
        return False
    branded = _brands(turn, content, tail, words)
    cue = [word.folded for word in turn.cue_words]
    return branded or not words.sayings.isdisjoint(content[:6]) or not words.replying.isdisjoint(cue)


def _brands(turn: Turn, content: list[str], tail: list[str], words: Answering) -> bool:
    """Whether something said is called false: "this a lie", not "the vote a hoax"."""
    if len(content) > BRANDED or words.branding.isdisjoint((*content, *tail)):
        return False
    own = [word for word in content if tells(word) and word not in words.branding]
    return not words.pointers.isdisjoint(content[:2]) or not words.sayings.isdisjoint(content) or not own


def _owners(said: list[Word], words: Answering) -> frozenset[str]:
    """The stems near the first word for a saying that may tell whose it is; "criticism of Marrin" is not Marrin's."""
    at = _saying(said, words)
    if at is None:
        return frozenset()
    behind = 0 if said[at].folded in words.against else OWNER_BEHIND
    return matter(said[max(0, at - OWNER_BEFORE) : at + 1 + behind])


def _spared(said: list[Word], words: Answering) -> frozenset[str]:
    """The stems behind a word for a saying against somebody."""
    at = _saying(said, words)
    return frozenset() if at is None or said[at].folded not in words.against else matter(said[at + 1 : at + SPARED])


def _saying(said: list[Word], words: Answering) -> int | None:
    return next((at for at, word in enumerate(said[:8]) if word.folded in words.sayings), None)
