"""An article as far as it has been read: its text, its cast, whom it has spoken of where, and in which place of a
sentence."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from onrecord.annotate.cast import Cast
from onrecord.annotate.figures import Figure
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.namings import Naming, first_of_story
from onrecord.annotate.phrases import noun_follows
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.roles import OWNER, sort_of
from onrecord.annotate.salience import Memory, Sighting
from onrecord.annotate.sheet import mined
from onrecord.annotate.units import split_sentences
from onrecord.model import Document
from onrecord.nations import is_adjective, is_country

SURE, LIKELY, GUESSED = 0.95, 0.8, 0.65
ENDING, CLOSING = 8, " \t\r\n\"”’')]»"  # code points at a paragraph's end; marks behind its last stop
SPEECH = 4  # blanks in a quotation that is more than a word or two taken up
LOOK_BACK, LOOK_AHEAD = 40, 30  # code points beside a sighting that tell its place in the sentence
NEW_PARAGRAPH = 60  # code points: a sighting so near behind a paragraph's start opens it
BEHIND = re.compile(
    r"\b(?:of|in|at|by|with|for|from|to|on|about|against|after|before|under|over|between|than|near)\s+(?:the\s+)?"
    r"(?:[A-Z][\w.]*\s+){0,2}$"
)
AHEAD = re.compile(r"(?:\s+\([^()\n]{1,30}\))?\s+([\w’']+)")
JOINED = re.compile(r"(?:,[^,.;:!?\n]{1,60},)?\s+and\s+(?:the\s+|his\s+|her\s+)?(?:[A-Z]|[a-z-]+ [A-Z])")
ADJECTIVES = re.compile(r"\s+(?:and|or|nor)\s+([A-Z][\w-]+)\s+[a-z]")
LISTED = re.compile(r"(?:[A-Z][\w.]*,|,\s+and|\band)\s+(?:[A-Z]\w*\.?\s+)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Whom a source or a short mention means: one figure, several that speak together, or none with the reason."""

    figures: tuple[Figure, ...] = ()
    score: float = 0.0
    why: str
    candidates: tuple[Figure, ...] = ()

    @property
    def one(self) -> Figure | None:
        """The figure that is meant, when it is just one."""
        return self.figures[0] if len(self.figures) == 1 else None


def meant(figure: Figure, why: str, score: float = LIKELY) -> Answer:
    """The answer that leads to one figure."""
    return Answer(figures=(figure,), score=score, why=why)


def unclear(several: Sequence[Figure], more: str = "") -> Answer:
    """The answer that leaves it open between several figures."""
    figures = tuple(sorted(several, key=lambda each: (each.text, each.start)))
    listed = "; ".join(dict.fromkeys(each.text for each in figures))
    why = f"speaker unclear: {len(figures)} candidates: {listed}"
    return Answer(why=f"{why} ({more})" if more else why, candidates=figures)


class Scene:
    """What the readers of names, pronouns and roles share while an article is walked from its start."""

    def __init__(self, document: Document, words: Lexicon, contents: Iterable[tuple[int, int]] = ()) -> None:
        self.document, self.text, self.words = document, document.text, words
        self._told = sorted(contents)
        self.cast = Cast(document, words)
        self.at: dict[int, Answer] = {}  # what the mention that starts at a place means
        self.until: dict[int, int] = {}  # and where it ends
        self.story = first_of_story(mined(document), len(self.text))
        self._blocks = list(mined(document))
        blocks = [block.span for block in self._blocks]
        found = [each for span in blocks for each in find_quotations(self.text, span.start, span.end) if each.double]
        quoted = [(each.inner_start, each.inner_end) for each in found]
        self._speech = [span for span in quoted if self.text.count(" ", *span) >= SPEECH]
        bounds = (start for span in blocks for start, _ in split_sentences(self.text, span.start, span.end, words))
        sentences = [start for start in bounds if not _inside(start, quoted)]
        self.memory = Memory(sentences, [span.start for span in blocks])
        self._about = -1  # the last sentence whose subject was found
        self._outlet: Figure | None = None

    def names_in(self, start: int, end: int) -> list[Naming]:
        """The names that start in a range."""
        starts = self.cast.starts
        return self.cast.namings[bisect_left(starts, start) : bisect_left(starts, end)]

    def is_close(self, start: int, naming: Naming) -> bool:
        """True when nothing but titles stands between a place and a name that owns nothing."""
        between = self.text[start : naming.name.start].split()
        return len(between) <= len(naming.titles) and not self.is_owner(naming.name.end)

    def is_quoted(self, place: int) -> bool:
        """True inside somebody's words, if they are more than a word or two."""
        return _inside(place, self._speech)

    def is_headline(self, place: int) -> bool:
        """True before the story: in a title, a date, a dateline."""
        return place < self.story

    def is_sentence(self, place: int) -> bool:
        """True in a paragraph that is no title and ends as sentences do, so that no article is left out in it."""
        index = bisect_right(self._blocks, place, key=lambda block: block.span.start) - 1
        block = self._blocks[max(0, index)]
        end = self.text[max(block.span.start, block.span.end - ENDING) : block.span.end].rstrip(CLOSING)
        return block.kind not in {"title", "heading"} and end.endswith((".", "!", "?", "…"))

    def is_owner(self, end: int) -> bool:
        """True when what ends here owns what follows: "Hask's", with the ending or without."""
        return self.text[end : end + 1] in {"'", "’"} or OWNER.search(self.text, max(0, end - 2), end) is not None

    def own_outlet(self, told: str) -> Answer:
        """ "this newspaper": the outlet of the article, if that is stated in the text."""
        stated = self.document.outlet
        if stated is None or stated.span is None:
            return Answer(why=f'"{told}" is the outlet of this article, whose name is not stated')
        self._outlet = self._outlet or self.cast.outlet(stated, stated.span)
        return meant(self._outlet, f'"{told}" is the outlet of this article, {stated.value}')

    def only_tells(self, end: int) -> bool:
        """True for a name that only tells of a noun behind it: "the Kesk River employee"."""
        return noun_follows(self.text[end : end + LOOK_AHEAD], self.words)

    def is_joined_adjective(self, end: int) -> bool:
        """True for the first word of "US and British officials"."""
        joined = ADJECTIVES.match(self.text, end)
        return joined is not None and is_adjective(joined.group(1)) and not is_country(joined.group(1))

    def see(self, figure: Figure, start: int, end: int, *, source: bool = False, joint: bool = False) -> None:
        """Remember that a figure is spoken of here."""
        memory = self.memory
        self.until[start] = end
        paragraph = memory.paragraph(start)
        behind = not source and BEHIND.search(self.text, max(0, start - LOOK_BACK), start) is not None
        subject = self._is_subject(figure, start, end) and not behind and not self.is_quoted(start)
        opens = subject and (start == 0 or memory.paragraph(max(0, start - NEW_PARAGRAPH)) != paragraph)
        joined = JOINED.match(self.text, end) is not None or self._is_item(start)
        memory.see(
            Sighting(
                figure=figure,
                start=start,
                sentence=memory.sentence(start),
                paragraph=paragraph,
                subject=subject or source,
                opens=opens,
                behind=behind,
                owner=self.is_owner(end) or (figure.named and self._tells_of_people(end)),
                quoted=self.is_quoted(start),
                told=_inside(start, self._told) and not source,
                joint=joint or joined,
            )
        )

    def _tells_of_people(self, end: int) -> bool:
        """True for a name that only tells whose people or body follow: "Hask aides", "the Hask campaign"."""
        ahead = AHEAD.match(self.text, end)
        return ahead is not None and sort_of(ahead.group(1), self.words) in {"people", "body", "person"}

    def _is_item(self, start: int) -> bool:
        """True behind a name and a comma or "and": one of a list."""
        return LISTED.search(self.text, max(0, start - LOOK_AHEAD), start) is not None

    def _is_subject(self, figure: Figure, start: int, end: int) -> bool:
        """Whether its sentence seems to be about a figure: a verb follows it, or it comes first and is in no list."""
        sentence = self.memory.sentence(start)
        ahead = AHEAD.match(self.text, end)
        word = ahead.group(1) if ahead else ""
        verb = self._is_verb(word) and not self.is_owner(end)
        if figure.named and not verb and noun_follows(self.text[end : end + LOOK_AHEAD], self.words):
            return False  # "the Hask campaign"
        if JOINED.match(self.text, end):
            self._about = sentence
            return False
        first = sentence != self._about and not self._is_item(start) and not self.is_owner(end)
        if verb or (first and (figure.sure or figure.kind != "person")):
            self._about = sentence
        return verb or first

    def _is_verb(self, word: str) -> bool:
        """Whether a word in small letters behind a name seems to be its verb: "begins", but not "supporters"."""
        if not word[:1].islower():
            return False
        words = self.words
        if word in words.joiners or word in words.adverbial_prepositions:
            return False
        listed = word in words.helpers or word in words.verbs or word in words.cues
        return listed or word.endswith("ed") or (word.endswith("s") and not sort_of(word, words))


def _inside(place: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a place is in one of several ranges, which are in order."""
    index = bisect_right(ranges, place, key=itemgetter(0)) - 1
    return index >= 0 and ranges[index][0] <= place < ranges[index][1]
