"""Who a sentence says said it, by its words alone, where what it tells was read on the other side of a copy only.

The two sentences are one but for a few words, so a speech verb beside a known source, or in the words that only one of
them has, is a cue however seldom it is one elsewhere ("insurers swore", "people in the trade let on").
"""

import re
from dataclasses import dataclass

from onrecord.hedging import tone
from onrecord.link.sentences import Paired
from onrecord.model import Span
from onrecord.reuse.differences import Stretch, Token, tokens

BEHIND = 2  # words between a source and its cue
LONGEST = 16  # words of a source with its cue
SMALL = frozenset(["that", "has", "have", "had", "also", "later"])
NO_SOURCE = frozenset(["he", "she", "they", "it", "i", "we", "who", "which"])
DATELINE = re.compile(r"[^()]{0,60}\([^()]{2,30}\)\s?[-–—:]{1,2}\s{0,3}")
ACCORDING = re.compile(
    r"(?:,\s{0,3})?\b(?:according\sto|in\sthe\swords\sof)\s(?P<source>[^,;:“\"]{2,120}?),?\s{0,3}", re.I
)


@dataclass(frozen=True, slots=True)
class Voiced:
    """Where a source and its cue stand."""

    source: Span
    cue: Span


def voiced(text: str, sentence: Span, source: str) -> Voiced | None:
    """Where a sentence names this source, in the same words, with a cue beside it; None where it does not."""
    words = re.findall(r"\w+", source)
    if not words:
        return None
    match = re.compile(r"\b" + r"\W{1,3}".join(map(re.escape, words)) + r"\b", re.I).search(
        text, sentence.start, sentence.end
    )
    if match is None:
        return None
    beside = [*tokens(text, match.end(), sentence.end)[:BEHIND], *tokens(text, sentence.start, match.start())[-1:]]
    cue = next((found for word in beside if (found := _cue(text, word, sentence))), None)
    return Voiced(Span(sentence.document, *match.span()), cue) if cue else None


def lost_voice(pair: Paired) -> Voiced | None:
    """The source and cue that the left sentence has at its beginning or end, where all the rest is the right one's."""
    stretch = _lost(pair)
    words = tokens(pair.left_text, *stretch) if stretch else []
    if not stretch or not 2 <= len(words) <= LONGEST:
        return None
    if match := ACCORDING.fullmatch(pair.left_text, *stretch):
        by = Span(pair.left.document, words[0].start, words[1].end)
        return Voiced(Span(pair.left.document, *match.span("source")), by)
    for at, word in enumerate(words):
        cue = _cue(pair.left_text, word, pair.left)
        source = _source(words, at) if cue else None
        if cue and source:
            return Voiced(Span(pair.left.document, *source), cue)
    return None


def _lost(pair: Paired) -> Stretch | None:
    """What the left sentence has at its beginning or end and the right one has not, if nothing else differs."""
    changed = [step for step in pair.alignment.steps if step.op != "equal"]
    if len(changed) != 1 or changed[0].op != "delete":
        return None
    start, end = changed[0].left
    opening = DATELINE.match(pair.left_text, pair.left.start, start)
    before = tokens(pair.left_text, opening.end() if opening else pair.left.start, start)
    return None if before and tokens(pair.left_text, end, pair.left.end) else (start, end)


def _source(words: list[Token], at: int) -> Stretch | None:
    """The words before a cue, those behind it where it comes first; pronouns are no source."""
    part = [word for word in (words[:at] or words[at + 1 :]) if word.folded not in SMALL]
    return (part[0].start, part[-1].end) if part and part[0].folded not in NO_SOURCE else None


def _cue(text: str, word: Token, sentence: Span) -> Span | None:
    """A word that is a cue, with "on" behind "let"."""
    behind = tokens(text, word.end, sentence.end)[:1]
    if (
        behind
        and tone(text[word.start : behind[0].end]) != tone(text[word.start : word.end])
        and not tone(text[behind[0].start : behind[0].end])
    ):
        return Span(sentence.document, word.start, behind[0].end)
    return Span(sentence.document, word.start, word.end) if tone(text[word.start : word.end]) is not None else None
