"""Whose words stand inside another's: "Hask quoted Varga as saying that", "Hask accuses Varga of telling them that".

What is quoted so has no finite verb, so that no shape of saying (shapes.py) fits it: the one who said it stands before
"as saying", "of claiming", "to have told", or apart from it where the sentence is in the passive.
"""

import re
from collections.abc import Sequence

from onrecord.annotate.drafts import Draft, Range
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.roles import WORD, noun, sort_of
from onrecord.annotate.tagger import Reading, Role
from onrecord.model import Certainty

SCORE = 0.7
_SAYING = (
    r"(?:saying|stating|claiming|writing|confirming|admitting|adding|insisting|arguing|declaring|warning|explaining)"
)
_SAID = r"(?:said|stated|claimed|written|confirmed|admitted|added|insisted|argued|declared|warned|explained)"
WORDS = re.compile(  # how it is said, then the words that it leads to
    rf"\s*(?P<cue>(?:as|of) (?:having )?(?:{_SAYING}|{_SAID})|to have {_SAID})"
    r"(?P<when> (?:on|in|at|last|this|earlier|to) [^,.;:“\"]{2,40}?)??"
    r"(?P<lead>,? (?:that )?|:? (?=[“\"]))(?P<said>\S.*)",
    re.DOTALL,
)
TOLD = re.compile(  # behind whom it was told
    r"\s*(?P<cue>(?:as|of) (?:having told|telling|informing|assuring)|to have told)(?P<hearer> [^,.;:“”\"]{1,60}?)"
    r"(?P<lead> (?=that\s)|:? (?=[“\"]))(?P<said>\S.*)",
    re.DOTALL,
)
WHO = re.compile(r"(?P<who>\S[^.;:“”\"]{0,90}?)(?=,?\s+(?:as|of|to have)\s)")
LAST = re.compile(  # behind what he said, or the rest of that
    rf"(?:(?P<said>\S.*[,”\"])\s+)?(?P<who>[^\s,.;:“”\"][^,.;:“”\"]{{0,90}}?)"
    rf"\s+(?P<cue>as (?:having )?(?:{_SAYING}|{_SAID}|telling|told)\b[^.;:“”\"]{{0,60}}?)\W*",
    re.DOTALL,
)
PRONOUNS = frozenset({"he", "she", "they", "it", "him", "her", "them"})
FEWEST = 3  # words that are said


def retold(text: str, draft: Draft, words: Lexicon) -> Draft | None:
    """The attribution inside another's content where that quotes somebody "as saying" it; None where it does not."""
    pieces = sorted(draft.content)
    if (behind := _behind(text, pieces, words)) is not None:
        return behind
    for first, rest in _splits(text, pieces):
        found = WORDS.match(text, *rest) or TOLD.match(text, *rest)
        if found is None or len(found["said"].split()) < FEWEST or not _may_speak(text[slice(*first)], words):
            continue
        return Draft(
            source=(first,),
            cue=(found.span("cue"),),
            content=((found.start("said"), rest[1]),),
            shape="whose words another passes on",
            score=SCORE,
        )
    return None


def _behind(text: str, pieces: Sequence[Range], words: Lexicon) -> Draft | None:
    """The same where what is said stands before: "“It rained,” Hask quoted Varga as saying"."""
    found = LAST.fullmatch(text, *pieces[-1]) if pieces else None
    said = () if found is None or found["said"] is None else (found.span("said"),)
    if found is None or not (pieces[:-1] or said) or not _may_speak(found["who"], words):
        return None
    return Draft(
        source=(found.span("who"),),
        cue=(found.span("cue"),),
        content=(*pieces[:-1], *said),
        shape="whose words another passes on",
        score=SCORE,
    )


def certain(draft: Draft, reading: Reading) -> Certainty:
    """How probable the tagger holds its bounds."""

    def mean(role: Role, pieces: Sequence[Range]) -> float:
        return round(min(reading.mean(role, *piece) or 0.0 for piece in pieces), 3)

    return Certainty(
        source=mean("source", draft.source), cue=mean("cue", draft.cue), content=mean("content", draft.content)
    )


def _splits(text: str, pieces: Sequence[Range]) -> list[tuple[Range, Range]]:
    """Where somebody may stand and what he said: two pieces, or one with both in it."""
    if len(pieces) == len("AB"):
        return [(pieces[0], pieces[1])]
    found = WHO.match(text, *pieces[0]) if len(pieces) == 1 else None
    return [(found.span("who"), (found.end("who"), pieces[0][1]))] if found else []


def _may_speak(told: str, words: Lexicon) -> bool:
    """Whether a phrase is a name, a pronoun, a body or somebody who is described."""
    several = [word.group() for word in WORD.finditer(told)]
    lows = {word.lower() for word in several}
    if (
        not several
        or several[0].lower() in words.breaks | words.adverbial_prepositions
        or not lows.isdisjoint(words.verbs)
    ):
        return False
    known = any(sort_of(noun(word, words), words) for word in several)
    return known or several[-1][0].isupper() or told.lower() in PRONOUNS
