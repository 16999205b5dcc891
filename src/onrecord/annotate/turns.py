"""Who says what, one turn after another: an article's attributions with their place, their speaker and their gist."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.annotate.dialogue import label
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.sheet import Sheet
from onrecord.gist import Gist, Word, gist, matter, words_in
from onrecord.model import Attribution, Mention, Span, text_order

LONGEST_TAIL = 300  # code points behind a cue that tell what it is about


AUTHOR = "the author"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One attribution among the others.

    `place` is where it stands: its cue, else its first word. `speaker` names who speaks, "" when that is not clear;
    `voice` are the stems of the words for whoever speaks. `tail` are the stems behind the cue up to the end of the
    sentence or the next turn. `label` is what stands before the colon, when it is a turn of a transcript.
    """

    attribution: Attribution
    gist: Gist
    place: int
    paragraph: int
    sentence: int
    speaker: str
    voice: frozenset[str]
    tail: frozenset[str]
    tail_words: tuple[Word, ...]
    cue_words: tuple[Word, ...]
    is_noun: bool
    label: str | None = None

    @property
    def about(self) -> frozenset[str]:
        """What it is about, its content and what stands behind the cue."""
        return self.gist.matter | self.tail


def turns(sheet: Sheet, words: Lexicon) -> list[Turn]:
    """The turns of an article in the order of the text; what is only ascribed to a mind is none."""
    said = [each for each in sheet.records.attributions if each.kind != "ascribed"]
    return list(Reader(sheet, words).read(sorted(said, key=_in_turn)))


def _in_turn(attribution: Attribution) -> tuple[int, int, str]:
    return _place(attribution), -text_order(attribution)[1], attribution.id


def _place(attribution: Attribution) -> int:
    return min(span.start for span in attribution.cue or attribution.source or attribution.content)


class Reader:
    """Reads the turns of one article."""

    def __init__(self, sheet: Sheet, words: Lexicon) -> None:
        self._words = words
        self._text = sheet.document.text
        self._document = sheet.document.id
        self._paragraphs = [block.span.start for block in sheet.document.blocks]
        self._sentences = sorted((each.span.start, each.span.end) for each in sheet.records.sentences)
        self._mentions = {each.id: each for each in sheet.records.mentions}
        self._speakers: dict[str, list[Mention]] = {}
        for link in sheet.records.links:
            if link.relation == "refers" and link.right in self._mentions:
                self._speakers.setdefault(link.left, []).append(self._mentions[link.right])

    def read(self, attributions: list[Attribution]) -> Iterator[Turn]:
        """The turn of each."""
        places = [_place(each) for each in attributions]
        for attribution, place in zip(attributions, places, strict=True):
            following = bisect_right(places, place)
            until = places[following] if following < len(places) else len(self._text)
            yield self._turn(attribution, place, until)

    def _turn(self, attribution: Attribution, place: int, until: int) -> Turn:
        mentions = self._speakers.get(attribution.id, [])
        speaker = mentions[0] if len(mentions) == 1 else None
        sentence = bisect_right(self._sentences, (place, len(self._text))) - 1
        tail, cue = self._tail(attribution, sentence, until), words_in(attribution.cue, self._text)
        named = (*attribution.source, *(each.span for each in mentions))
        described = tuple(span for each in mentions for span in each.described)
        return Turn(
            attribution=attribution,
            gist=gist(attribution, self._text, speaker),
            place=place,
            paragraph=bisect_right(self._paragraphs, place) - 1,
            sentence=sentence,
            speaker=self._who(attribution, mentions),
            voice=matter(words_in((*named, *described), self._text)),
            tail=matter(tail),
            tail_words=tuple(tail),
            cue_words=tuple(cue),
            is_noun=self._is_noun(cue),
            label=label(attribution, self._text),
        )

    def _tail(self, attribution: Attribution, sentence: int, until: int) -> list[Word]:
        """The words behind the cue that no other turn has."""
        if not attribution.cue or sentence < 0:
            return []
        start = max(span.end for span in attribution.cue)
        end = min(self._sentences[sentence][1], until, start + LONGEST_TAIL)
        behind = [span.start for span in attribution.source if span.start >= start]
        end = min([end, *behind])
        return words_in((Span(self._document, start, end),), self._text) if end > start else []

    def _is_noun(self, cue: list[Word]) -> bool:
        """Whether a cue is a noun for a saying: "Varga's claim that ..."."""
        entries = (self._words.cues.get(word.folded) for word in cue)
        return any(each is not None and "carries" in each.frames for each in entries)

    def _who(self, attribution: Attribution, mentions: list[Mention]) -> str:
        """A name for whoever speaks: the same for the same speaker; "" when it is not clear."""
        if mentions:
            return "; ".join(sorted((each.value if each.named else None) or each.id for each in mentions))
        folded = " ".join(word.folded for word in words_in(attribution.source, self._text))
        if folded in self._words.author_pronouns and attribution.via is None:
            return AUTHOR
        return "" if folded in self._words.subject_pronouns else folded
