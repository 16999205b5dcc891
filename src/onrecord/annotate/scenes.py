"""What a reader sees around one attribution: its words zone by zone, its speaker, its paragraph."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.rulings import Words
from onrecord.annotate.sheet import Sheet
from onrecord.annotate.units import Token, tokens
from onrecord.model import Attribution, Mention, Span

LONGEST_CONTENT = 1500  # code points of a content that are read
OPENING = 12  # words
FOLLOWING = 5  # words of a content behind the cue that may still belong to it: "declined | to comment"
AROUND = 400  # code points of a sentence to each side of the cue
BEFORE = 150  # code points in front of a sentence that are read for a question
NEXT = 80  # code points from a cue on that tell what is turned down
NAME_WORD, SHORTEST_NAME = re.compile(r"[^\W\d_]{2,}"), 3
HEAD_ENDS = frozenset(
    {"of", "by", "in", "on", "from", "for", "to", "at", "with", "about", ",", "(", "–", "—", "-"}  # a noun is over
    | {"who", "that", "which", "whose", "conducted", "seen", "obtained", "dated", "published", "issued", "released"}
    | {
        "filed",
        "submitted",
        "prepared",
        "compiled",
        "signed",
        "posted",
        "written",
        "sent",
        "provided",
        "leaked",
        "commissioned",
        "reviewed",
        "shared",
        "left",
        "found",
        "addressed",
        "attached",
    }
)
SOMEBODY = "somebody: "  # before a pronoun that leads nowhere; no word of a name
NEIGHBOURS = 6  # attributions to each side whose words are no part of "around"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One attribution with its surroundings. `speaker` is who it is, by every word of the name or by the mention; empty
    when that is not clear."""

    attribution: Attribution
    zones: dict[str, Words]
    speaker: frozenset[str]
    mentions: tuple[Mention, ...]
    paragraph: int
    start: int

    def same_speaker(self, other: "Scene") -> bool:
        """Whether two have a speaker in common."""
        return not self.speaker.isdisjoint(other.speaker)


def scenes(sheet: Sheet, words: Lexicon) -> Iterator[Scene]:
    """The scene of every attribution, in the order of the cues in the text."""
    text = sheet.document.text
    order = sorted(sheet.records.attributions, key=lambda each: (_anchor(each), each.id))
    sentences = sorted((each.span.start, each.span.end) for each in sheet.records.sentences)
    paragraphs = sorted(block.span.start for block in sheet.document.blocks)
    by_id = {each.id: each for each in order}
    speakers = _speakers(sheet)
    before, last = frozenset[str](), -1
    for index, each in enumerate(order):
        near = order[max(0, index - NEIGHBOURS) : index] + order[index + 1 : index + 1 + NEIGHBOURS]
        outer = by_id.get(each.via) if each.via else None
        sentence = _sentence(sentences, _anchor(each))
        pieces = _around(each, sentence, near, outer)
        mentions = tuple(speakers.get(each.id, ()))
        paragraph = bisect_right(paragraphs, _anchor(each)) - 1
        speaker = _speaker(text, each, mentions, before if paragraph - last <= 1 else frozenset(), words)
        speaker = frozenset(f"{word} {paragraph}" if word.startswith(SOMEBODY) else word for word in speaker)
        before, last = speaker, paragraph
        yield Scene(
            attribution=each,
            zones=_zones(text, each, pieces) | _beside(text, each, sentence),
            speaker=speaker,
            mentions=mentions,
            paragraph=paragraph,
            start=_anchor(each),
        )


def _anchor(attribution: Attribution) -> int:
    return (attribution.cue or attribution.source or attribution.content)[0].start


def _sentence(sentences: list[tuple[int, int]], at: int) -> tuple[int, int]:
    index = bisect_right(sentences, (at, at + 1_000_000_000)) - 1
    if index >= 0 and at < sentences[index][1]:
        return sentences[index]
    return at, at


def _beside(text: str, attribution: Attribution, sentence: tuple[int, int]) -> dict[str, Words]:
    """The end of what stands before a sentence in its paragraph, and the words from the cue on, whosever they are."""
    start = max(sentence[0] - BEFORE, 0)
    start = max(start, text.rfind("\n", start, sentence[0]) + 1)
    cue = attribution.cue[0].start if attribution.cue else sentence[1]
    end = max(cue, min(sentence[1], cue + NEXT))
    return {"before": Words(_read(text, [(start, sentence[0])])), "next": Words(_read(text, [(cue, end)]))}


def _speakers(sheet: Sheet) -> dict[str, list[Mention]]:
    mentions = {each.id: each for each in sheet.records.mentions}
    found = defaultdict[str, list[Mention]](list)
    for link in sheet.records.links:
        if link.relation == "refers" and link.right in mentions:
            found[link.left].append(mentions[link.right])
    return found


def _speaker(
    text: str, attribution: Attribution, mentions: tuple[Mention, ...], before: frozenset[str], words: Lexicon
) -> frozenset[str]:
    """Words of the names, or ids of mentions; a pronoun that leads nowhere takes the speaker before it, or that same
    pronoun stands for somebody in its paragraph."""
    if any(each.named and each.value for each in mentions):
        names = " ".join(each.value.lower() for each in mentions if each.named and each.value)
        return frozenset(_name_words(names, words))
    said = " ".join(span.of(text) for span in attribution.source)
    if not mentions and said.lower() in words.subject_pronouns:
        known = not any(SOMEBODY in word for word in before)
        return before if before and known else frozenset({SOMEBODY + said.lower()})
    each_word = said.split() or [""]
    is_name = each_word[-1][:1].isupper() and words.joiners.isdisjoint(each_word)  # not "Marrin's fans"
    capitals = " ".join(word for word in each_word if is_name and word[:1].isupper()).lower()
    return frozenset(each.id for each in mentions) | frozenset(_name_words(capitals, words))


def _name_words(name: str, words: Lexicon) -> Iterator[str]:
    for word in NAME_WORD.findall(name):
        common = word in words.titles or word in words.no_name or word in words.organisations
        if len(word) >= SHORTEST_NAME and not common:
            yield word


def _around(
    attribution: Attribution, sentence: tuple[int, int], near: Iterable[Attribution], outer: Attribution | None
) -> list[tuple[int, int]]:
    """The parts of its sentence that are nobody's content and belong to no other attribution."""
    anchor = _anchor(attribution)
    start, end = max(sentence[0], anchor - AROUND), min(sentence[1], anchor + AROUND)
    frame = next((span for span in (outer.content if outer else ()) if span.start <= anchor < span.end), None)
    if frame is not None:
        start, end = max(start, frame.start), min(end, frame.end)
    extent, own = attribution.extent, attribution.source + attribution.cue
    taken = list(attribution.content)
    for other in near:
        beside = other.extent
        if beside.start >= extent.end:  # a clause of its own, with what stands behind it
            end = min(end, beside.start)
        elif beside.end <= extent.start:
            start = max(start, beside.end)
        else:
            taken += _foreign(other, anchor, own)
    return list(_rest(start, end, taken))


def _foreign(other: Attribution, anchor: int, own: tuple[Span, ...]) -> Iterator[Span]:
    """The spans of another attribution that are no part of this one: all but a content in which this one stands."""
    around = {span for span in other.content if span.start <= anchor < span.end}
    for span in other.spans:
        if span not in around and not any(span.overlaps(each) for each in own):
            yield span


def _rest(start: int, end: int, taken: Iterable[Span]) -> Iterator[tuple[int, int]]:
    for span in sorted(span for span in taken if span.end > start and span.start < end):
        if span.start > start:
            yield start, span.start
        start = max(start, span.end)
    if start < end:
        yield start, end


def _zones(text: str, attribution: Attribution, around: list[tuple[int, int]]) -> dict[str, Words]:
    """Words of the cue, of the clause that it opens, of content, opening, source and the rest of the sentence."""
    content = _capped(attribution.content)
    clause = [(span.start, span.end) for span in attribution.cue]
    behind = clause[-1][1] if clause else 0
    said = list(_read(text, content))
    source = list(_read(text, [(span.start, span.end) for span in attribution.source]))
    following = [token for token in said if clause and token.start >= behind][:FOLLOWING]
    clause += [(max(start, behind), end) for start, end in around if clause and end > behind][:1]
    return {
        "cue": Words(_read(text, [(span.start, span.end) for span in attribution.cue])),
        "clause": Words([*_read(text, clause), *following]),
        "content": Words(said),
        "opening": Words([token for token in said if any(map(str.isalnum, token.low))][:OPENING]),
        "source": Words(source),
        "head": Words(_head(source)),
        "around": Words(_read(text, around)),
    }


def _head(source: list[Token]) -> list[Token]:
    """The noun that a source's phrase is about: "report" of "the auditor's report of two years ago"."""
    end = next((i for i, token in enumerate(source) if i and token.low in HEAD_ENDS), len(source))
    return source[max(0, end - 1) : end]


def _capped(spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    left, pieces = LONGEST_CONTENT, []
    for span in spans:
        pieces.append((span.start, min(span.end, span.start + max(0, left))))
        left -= span.end - span.start
    return [(start, end) for start, end in pieces if start < end]


def _read(text: str, pieces: Iterable[tuple[int, int]]) -> Iterator[Token]:
    for start, end in pieces:
        yield from tokens(text, start, min(end, len(text)), ())


def words_of(*each: str) -> Words:
    """Words that are no part of the text: what is known of the context."""
    return Words(Token(0, 1, word) for word in each)
