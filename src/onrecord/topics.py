"""Sentences that tell only on what somebody spoke, that he was asked, or that he would not: none says what he said."""

import re
from collections.abc import Sequence

from onrecord.claiming import LIGHT, forms
from onrecord.gist import STOP
from onrecord.model import Attribution
from onrecord.proper import WORDS, words
from onrecord.voice import Voice

TOPICAL = forms(WORDS["topical"])
SILENT = frozenset(["declines to comment", "did not respond"])
NO_COMMENT = re.compile(
    r"(?:to )?(?:comment|elaborate|discuss|talk|speak|respond|say (?:if|whether|who|what|when|how))\b"
)
VIEWED = re.compile(  # "spoke about what he calls a scandal", "of how she was beaten", "about the bridge being unsafe"
    r"\b(?:what (?:he|she|they|it)|how|why|that|being|having"
    r"|(?:plans?|intentions?|decisions?|desire|wish|promise|refusal|need) to)\b"
)
QUESTION = re.compile(r"(?:about|how|if|wh(?:at|en|ere|ether|ich|om?|ose|y))\b", re.IGNORECASE)


def only_topic(text: str, speaking: Sequence[Attribution]) -> bool:
    """Whether all that is told of speaking is that somebody did, on what, or would not: "spoke about the bridge"."""
    return bool(speaking) and all(_is_silent(text, each) or _is_topical(text, each) for each in speaking)


def only_asked(text: str, voices: Sequence[Voice | None], speaking: Sequence[Attribution], turn: Voice | None) -> bool:
    """Whether all that is told of speaking is what somebody else than the speaker of a turn would know."""
    asking = bool(speaking) and all(_is_question(text, each) for each in speaking)
    return asking and not any(turn is not None and voice is not None and voice.bond(turn) == "same" for voice in voices)


def _is_silent(text: str, attribution: Attribution) -> bool:
    told = " ".join(span.of(text) for span in attribution.content)
    return attribution.stance in SILENT and NO_COMMENT.match(told) is not None


def _is_topical(text: str, attribution: Attribution) -> bool:
    cue = [word for span in attribution.cue for word in words(text, span.start, span.end)]
    telling = (word.stem for word in cue if word.stem in LIGHT or not (word.low in STOP or word.low.endswith("ly")))
    speaks = next(telling, "") in TOPICAL | LIGHT and not TOPICAL.isdisjoint(word.stem for word in cue)
    viewed = any(VIEWED.search(span.of(text)) for span in attribution.content)
    return attribution.kind == "ascribed" and speaks and not viewed


def _is_question(text: str, attribution: Attribution) -> bool:
    told = min(attribution.content, default=None)
    asks = attribution.stance == "asks" and bool(attribution.source)
    return asks and told is not None and QUESTION.match(told.of(text)) is not None
