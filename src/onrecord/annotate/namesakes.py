"""Which figure a name stands for, when it may stand for several."""

import re
import unicodedata

from onrecord.annotate.figures import Figure
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.namings import Naming, account_at, named_at
from onrecord.annotate.roles import noun, sort_of
from onrecord.annotate.scene import SURE, Answer, Scene, meant, unclear
from onrecord.folding import name_key
from onrecord.nations import is_country, is_seat

LEAD = 3  # paragraphs with which a story begins
SETTLED = 2  # times that a surname alone has meant one of its bearers
FARTHEST = 1  # paragraphs back, in which one of several bearers of a name must have been spoken of
BRACKET = re.compile(r"\s*\((?:[Tt]he\s+)?")
OWNER = re.compile(r"['’]s?$")
ACCOUNT = re.compile(r"@\w[\w.]*[^\w\s@]?")  # "@harbour_news"
PIECE = re.compile(r"\S+")
LONGEST = 5  # words of a name in letters without case
AGES, WORDS_OF_AGE = frozenset({"younger", "elder", "older"}), 3  # "the younger Hask"


class Namesakes:
    """Leads names to figures."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._explained: dict[str, Figure] = {}  # short names that a bracket behind them spelt out

    def bearer(self, naming: Naming) -> Answer:
        """The figure that a name stands for: the one known by it, or of several the one spoken of so far or here."""
        several = self._scene.cast.candidates(naming)
        if not several:
            return meant(self._scene.cast.add(naming), f"named in the source: {naming.name.text}", SURE)
        before = [each for each in several if each.start < naming.name.start]
        sole = several if len(several) == 1 else before
        if len(sole) == 1 or (sole := self._glossed(naming, several)):
            return _named(naming, sole[0])
        called = [each for each in before if each.short]
        if len(called) == 1 and self._is_settled(called[0], before, naming.name.start):
            return meant(called[0], f'"{naming.name.text}" is {called[0].text}, who alone is so called in this article')
        here = self._here(before, naming.name.start)
        chosen = next((found for found in (called, here) if len(found) == 1), [])
        if chosen and (chosen is here or chosen[0] in here):
            return meant(chosen[0], f'"{naming.name.text}" is {chosen[0].text}, who is spoken of here')
        if not before and (first := self._first_told(several, naming.name.start)):
            return meant(
                first[0], f'"{naming.name.text}" in the headline is {first[0].text}, with whom the story begins'
            )
        return unclear(several)

    def _first_told(self, several: list[Figure], place: int) -> list[Figure]:
        """In a headline, the only one of several whom the story names in its first paragraphs."""
        memory = self._scene.memory
        lead = memory.paragraph(self._scene.story)
        early = [each for each in several if memory.paragraph(each.start) - lead < LEAD]
        return early if self._scene.is_headline(place) and len(early) == 1 else []

    def _is_settled(self, figure: Figure, several: list[Figure], place: int) -> bool:
        """Whether a surname alone has meant one of its bearers so far, and no other is spoken of in this paragraph."""
        memory = self._scene.memory
        others = (memory.last(each) for each in several if each is not figure)
        apart = not any(last and last.paragraph == memory.paragraph(place) for last in others)
        return figure.short >= SETTLED and apart and figure in memory.recent(place)

    def _here(self, several: list[Figure], place: int) -> list[Figure]:
        """Those of several who are spoken of in this paragraph; if none is, in the one before."""
        memory = self._scene.memory
        lasts = [(each, memory.last(each)) for each in several]
        back = [(memory.paragraph(place) - last.paragraph, each) for each, last in lasts if last is not None]
        nearest = min((paragraphs for paragraphs, _ in back), default=FARTHEST + 1)
        return [each for paragraphs, each in back if paragraphs == nearest <= FARTHEST]

    def _glossed(self, naming: Naming, several: list[Figure]) -> list[Figure]:
        """ "the Courier (The Harbour Courier, that is)"."""
        bracket = BRACKET.match(self._scene.text, naming.name.end)
        behind = self._scene.names_in(naming.name.end, bracket.end() + 1) if bracket else []
        found = self._scene.cast.candidates(behind[0]) if behind else []
        if len(found) == 1 and found[0] in several:
            self._explained[naming.name.key] = found[0]
        explained = self._explained.get(naming.name.key)
        return [explained] if explained in several and explained is not None else []

    def whole(self, start: int, end: int) -> Answer | None:
        """The figure whose full name a source is to the letter."""
        told = OWNER.sub("", self._scene.text[start:end])
        known = self._scene.cast.full(name_key(told)) or self._scene.cast.full(name_key(self._untitled(told)))
        return meant(known, f"named in the source: {known.text}", SURE) if known else None

    def _untitled(self, told: str) -> str:
        """ "Deputy Secretary Ana Varga": what is left behind the titles."""
        words, titles = told.split(), self._scene.words.titles
        first = next((i for i, word in enumerate(words) if noun(word, self._scene.words) not in titles), 0)
        return " ".join(words[first:])

    def younger_or_elder(self, start: int, end: int) -> Answer | None:
        """ "the younger Hask": of two with one name, the one called junior."""
        told = self._scene.text[start:end].split()
        if len(told) != WORDS_OF_AGE or told[1].lower() not in AGES:
            return None
        bearers = [each for each in self._scene.cast.bearers(name_key(told[2])) if each.start < start]
        young = [each for each in bearers if each.generation == "jr"]
        old = [each for each in bearers if young and each not in young and each.words[0] == young[0].words[0]]
        chosen = young if told[1].lower() == "younger" else old
        return meant(chosen[0], f'"{" ".join(told)}" is {chosen[0].text}') if len(chosen) == 1 else None

    def account(self, start: int, end: int) -> Naming | None:
        """A source that is an account, "@mira", whether the sign was taken for a part of it or not."""
        sign = start - 1 if start and self._scene.text.startswith("@", start - 1) else start
        whole = ACCOUNT.fullmatch(self._scene.text, sign, end)
        return account_at(self._scene.text, sign, end) if whole else None

    def lone(self, start: int, end: int) -> Naming | None:
        """A source that is a name as a whole: one word, or a name in letters without case."""
        told = OWNER.sub("", self._scene.text[start:end])
        if (name := without_case(told, self._scene.words)) is not None:
            return named_at(self._scene.text, start + name[0], start + name[1])
        return named_at(self._scene.text, start, start + len(told)) if self._is_surname(told, start) else None

    def _is_surname(self, told: str, place: int) -> bool:
        """True for the surname of somebody though it is a plain word too, and for a name of its own."""
        words, low = self._scene.words, told.lower()
        if not told[:1].isupper() or not told.isalpha():
            return False
        common = words.people_plural | words.people_singular | words.anybody | words.described | words.no_name
        if low in common or low in words.subject_pronouns:
            return self._scene.cast.is_surname(name_key(told))
        if low in self._scene.cast.outlets:
            return True  # "Reuters"
        plain = told.endswith("s") and not is_country(told) and not is_seat(told)
        plain = plain or (sort_of(low, words) != "" and not self._is_trade(low, place))
        return not plain or self._scene.cast.is_surname(name_key(told))

    def _is_trade(self, low: str, place: int) -> bool:
        """True for a trade in a whole sentence, "Baker said": without an article it is a name, but in a headline."""
        words = self._scene.words
        return low in words.trade_surnames and low not in words.titles and self._scene.is_sentence(place)


def without_case(told: str, words: Lexicon) -> tuple[int, int] | None:
    """Where in a source a name stands whose letters have no case, "محمد علي", behind titles; None when it is none."""
    several = list(PIECE.finditer(told))
    first = next((i for i, word in enumerate(several) if sort_of(noun(word.group(), words), words) != "person"), 0)
    name = several[first:]
    if not 0 < len(name) <= LONGEST or not all(_has_no_case(word.group()) for word in name):
        return None
    return name[0].start(), name[-1].end()


def _has_no_case(word: str) -> bool:
    """True when some letter is of a script without capitals, and none of a script with them."""
    return any(unicodedata.category(sign) == "Lo" for sign in word) and word.lower() == word.upper()


def _named(naming: Naming, figure: Figure) -> Answer:
    told = naming.name.text
    if figure.text == told:
        return meant(figure, f"named in the source: {told}", SURE)
    return meant(figure, f'"{told}" is {figure.text}, named in this article', SURE)
