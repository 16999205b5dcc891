"""The words of a sentence for whoever is quoted: the name with what stands beside it to tell who that is, or whom the
sentence says it of. They are compared with no quotation.
"""

from collections.abc import Iterator, Sequence

from onrecord.acting import is_actor
from onrecord.claiming import BEING, NEUTRAL, Stretch, cues, is_cue
from onrecord.gist import STOP
from onrecord.model import Attribution, Span
from onrecord.plurals import singular
from onrecord.proper import POSSESSIVE, TITLES, Token, opens, words
from onrecord.speech import Speech, places, said_in
from onrecord.voice import Bond, Voice

KNOWN: frozenset[Bond] = frozenset(["same", "described"])
INSIDE = frozenset(["of", "for", "the"])  # of a name and what stands beside it: "the head of the Teal League"
OPENING = frozenset(["a", "an", "the", "his", "her", "its", "their", "one", "now", "then", "former", "both"])
LONGEST = 8  # words of a subject
FARTHEST = 120  # code points of what stands behind a name between commas


def descriptions(speech: Speech, span: Span, voices: Sequence[Voice]) -> tuple[Stretch, ...]:
    """Where a sentence has words for who is quoted."""
    line = words(speech.text, span.start, span.end)
    speaking = speech.speaking(span)
    sources = list(_sources(speech, speaking, voices))
    named = list(_named(speech.text, line, voices))
    starts = [start for start, _, _ in cues(speech.text, line, said_in(speaking))]
    found = sources + named or _subject(speech, line, starts, voices)
    return tuple(sorted(place for each in found for place in _whole(speech.text, line, each, span)))


def _sources(speech: Speech, speaking: Sequence[Attribution], voices: Sequence[Voice]) -> Iterator[Stretch]:
    """The sources of what they are said to say; where none is known for theirs, the first that may be: one of whom the
    article has like words, or who has no name."""
    told = [(each, speech.voice(each)) for each in speaking]
    known = [each for each, voice in told if voice and any(voice.bond(it) in KNOWN for it in voices)]
    others = [each for each, voice in told if _may_be(speech, each, voice, voices)]
    yield from places(each.source for each in known or others[:1])


def _may_be(speech: Speech, told: Attribution, voice: Voice | None, voices: Sequence[Voice]) -> bool:
    if voice is None or not voices or any(not voice.described.isdisjoint(each.described) for each in voices):
        return True
    source = [word for span in told.source for word in words(speech.text, span.start, span.end)]
    return not any(_is_name(speech, word) for word in source) or _several(source)


def _is_name(speech: Speech, word: Token) -> bool:
    return word.capital and (not opens(speech.text, word.start) or speech.capitals.proper(word))


def _several(line: Sequence[Token]) -> bool:
    """Whether words are for several persons: whoever is quoted may be one of them."""
    return any(is_actor(word) and singular(word.low) != word.low for word in line)


def _named(text: str, line: Sequence[Token], voices: Sequence[Voice]) -> Iterator[Stretch]:
    """Their names: not a surname behind another's first name, nor a part of a body's name."""
    known = frozenset().union(*(each.words for each in voices if each.person))
    for at, word in enumerate(line):
        if not word.capital or word.low not in known:
            continue
        before = line[at - 1] if at and _capitals_beside(text, line[at - 1], word) else None
        after = line[at + 1] if at + 1 < len(line) and _capitals_beside(text, word, line[at + 1]) else None
        whole = after is not None and after.low in known
        strange = before is not None and before.low not in known | TITLES and not whole
        if not strange and (after is None or whole):
            yield word.start, word.end


def _capitals_beside(text: str, one: Token, other: Token) -> bool:
    return text[one.end : other.start] == " " and one.capital and other.capital


def _subject(speech: Speech, line: Sequence[Token], starts: Sequence[int], voices: Sequence[Voice]) -> list[Stretch]:
    """What a sentence opens with, before its first cue: whom it says it of, where no more is known; not somebody with a
    name of which the article tells nothing in common with theirs."""
    for at, word in enumerate(line[: LONGEST + 1]):
        if word.start in starts or word.stem in NEUTRAL or word.low in BEING:
            opening = line[:at]
            stems = {each.stem for each in opening}
            named = any(_is_name(speech, each) for each in opening) and not _several(opening)
            strange = named and any(each.person and each.sure and stems.isdisjoint(each.described) for each in voices)
            return [(line[0].start, line[at - 1].end)] if at and not strange else []
    return []


def _whole(text: str, line: Sequence[Token], place: Stretch, span: Span) -> Iterator[Stretch]:
    """A name with the words right before it, with brackets behind it and with what a comma sets apart there."""
    inside = [at for at, word in enumerate(line) if place[0] <= word.start < place[1]]
    if not inside:
        return
    first, last = inside[0], inside[-1]
    while first and _belongs(text, line[first - 1], line[first]):
        first -= 1
    if _apposed(text, line, first):
        first = 0
    end = max(place[1], line[last].end)
    yield line[first].start, _behind(text, line, last, end, span.end)


def _belongs(text: str, word: Token, after: Token) -> bool:
    """Whether a word right before those for somebody tells who that is: "radio host Hask", "chairman of the league"."""
    near = text[word.end : after.start] in {" ", "-"}
    return near and (word.low in INSIDE or (word.low not in STOP and not is_cue(word) and not word.low.endswith("ing")))


def _apposed(text: str, line: Sequence[Token], first: int) -> bool:
    """Whether a sentence opens with who somebody is who is named behind a comma: "A pilot from Ald, Hask"."""
    near = 0 < first <= LONGEST and text[line[first - 1].end : line[first].start] == ", "
    return near and line[0].low in {"a", "an", "once"}


def _behind(text: str, line: Sequence[Token], last: int, end: int, most: int) -> int:
    """Where brackets behind a name end, or what a comma sets apart: "Hask (R-Ald)", "Hask, the head of the league,"."""
    if text[end : end + 2] == " (" and (close := text.find(")", end, most)) > 0:
        end = close + 1
    after = next((word for word in line[last + 1 :] if word.start >= end), None)
    if after is None or text[end : after.start] != ", " or POSSESSIVE.search(line[last].raw):
        return end
    close = text.find(", ", after.start, min(most, end + FARTHEST))
    return close if close > 0 and (after.low in OPENING or after.raw[0].isdigit()) else end
