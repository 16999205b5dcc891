"""The sentences in which words that were asked for stand in whatever form: "was stealing", where "had stolen" is asked
for, and small words aside."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.gist import IRREGULAR, NEGATIONS, NUMBERS, Word, matter, stem_of, weigh, words_in
from onrecord.model import Span
from onrecord.store.seeking import core
from onrecord.store.wording import LONGEST, TERMS, Place, Term, terms

LEAST, SHOWING = 3, 1.2  # words that tell something, and what they weigh together: fewer are looked for as they stand
MORE = 4  # words beside them
FREE = 5  # words that tell something, of which the order may be another
TIMES = 2  # as many words as were asked for, and some more, stand at most from the first to the last of them
TURNED = re.compile(  # what is asked, supposed or ruled out
    r"\b(?:if|whether|unless|suppos(?:e|ing)|instead of|rather than|safe from|cleared of|acquitted of"
    r"|refus(?:e[sd]?|ing) to|rul(?:e[sd]?|ing) out)\b|\?[^?]*\Z",
    re.IGNORECASE,
)
PLAIN = 2  # of them that are no names
NOT = frozenset({"not", "never", "cannot"})
NOBODY = frozenset({"nobody", "none", "neither", "nor", "hardly"})  # before all of the words
PHRASE = re.compile(r"[\"“”„«»]")  # with which somebody asks for words as they stand
ADVERB = "ly"
STEMS_END = re.compile(r"y$")  # "city", of "cities"


@dataclass(frozen=True)
class Inflected:
    """The words of a query that tell something, each by the stem that its forms share."""

    wording: str

    @cached_property
    def are_few(self) -> bool:
        """Whether too few words tell something to be known in other forms."""
        return len(self._told) < LEAST or weigh(self._told) < SHOWING

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """What to look for in the index and in a text: as many forms as these words may have, and some more; none
        where there are too few or too many, or some are wanted as they stand."""
        if self.are_few or len(self._told) > TERMS or PHRASE.search(self.wording):
            return ()
        return tuple(self.by_stem.values())

    @cached_property
    def telling(self) -> tuple[Term, ...]:
        """Of these the ones that tell what is claimed, if there are some: a name may stand anywhere in a sentence, and
        be that of whoever denies it."""
        names = {word.stem for word in self._words if word.name}
        plain = tuple(term for stem, term in self.by_stem.items() if stem not in names)
        return plain if len(plain) >= PLAIN else self.terms

    def stand_in(self, text: str, place: Place) -> bool:
        """Whether a sentence has each of the words in some form, few of them in the same order, nothing turns that
        round, and it says no where they do; or has but a "not" among them, and is a denial."""
        if not self._told <= matter(_words(text, place)):
            return False
        start, end = core(text, place, self.telling)
        said, before = _words(text, (start, end)), _words(text, (place[0], start))
        turned = TURNED.search(text[place[0] : end] + _last(text, place)) or any(it.folded in NOBODY for it in before)
        return not turned and self._are_told(said) and self._says_no_alike(said)

    def _are_told(self, said: Sequence[Word]) -> bool:
        """Whether words that have all of these tell the same with them, and not with many others."""
        there, asked = self._told & {word.stem for word in said}, self._words
        in_order = len(self._told) >= FREE or _order(asked, there) == _order(said, there)
        return len(said) <= TIMES * len(asked) + MORE and _alike(asked, said, there) and in_order

    def _says_no_alike(self, said: Sequence[Word]) -> bool:
        """Whether other words say no where these do; or have but a "not" more, and few others."""
        (turns, otherwise), found = self._negates, _negates(said)
        more = len(said) <= len(self._words) + MORE and not turns
        return found == (turns, otherwise) or (more and found == (True, otherwise))

    def stems_in(self, text: str, place: Place) -> list[str]:
        """Those of the stems of which a form stands in a sentence, in their own order."""
        there = {word.stem for word in _words(text, place)}
        return [stem for stem in self.by_stem if stem in there]

    @cached_property
    def by_stem(self) -> dict[str, Term]:
        """These by their stems."""
        telling = {word.stem: word for word in self._words if word.stem in self._told}
        return {stem: found for stem, word in telling.items() if (found := _term(word)) is not None}

    @cached_property
    def _words(self) -> list[Word]:
        return _words(self.wording, (0, min(len(self.wording), LONGEST)))

    @cached_property
    def _told(self) -> frozenset[str]:
        return matter(self._words)

    @cached_property
    def _negates(self) -> tuple[bool, bool]:
        return _negates(self._words)


def _words(text: str, place: Place) -> list[Word]:
    return words_in((Span("", *place),), text) if place[0] < place[1] else []


def _last(text: str, place: Place) -> str:
    return text[slice(*place)].rstrip(" \n”’\"'")[-1:]


def _order(words: Iterable[Word], told: Collection[str]) -> list[str]:
    """Those stems in the order in which they stand first."""
    return list(dict.fromkeys(word.stem for word in words if word.stem in told))


def _alike(asked: Iterable[Word], said: Iterable[Word], told: Collection[str]) -> bool:
    """Whether no word is there as another kind of word alone: "closely" where "closed" is asked for."""
    adverbs = {word.stem for word in asked if word.folded.endswith(ADVERB)}
    there = {word.stem for word in said if not word.folded.endswith(ADVERB)} | adverbs
    return all(stem in there for stem in {word.stem for word in said if word.stem in told})


def _term(word: Word) -> Term | None:
    """What finds the forms of a word; a number has no endings."""
    if word.number:
        figures, *_ = (*terms(f"{word.stem} "), None)
        spelt = _SPELT.get(word.stem)
        return Term(figures.words, others=(spelt,) if spelt else ()) if figures else None
    stem, *_ = (*terms(STEMS_END.sub("", word.stem)), None)
    if stem is None or len(stem.words) > 1:
        return None
    return Term(stem.words, open=True, others=_OTHERWISE.get(word.stem, ()))


def _negates(words: Iterable[Word]) -> tuple[bool, bool]:
    """Whether words turn round what is done, and whether they have another word for no: "without", "nobody"."""
    told = [word.folded for word in words]
    turned = sum(word in NOT or word.endswith("n't") for word in told) % 2 == 1
    return turned, not (NEGATIONS - NOT).isdisjoint(told)


def _irregular() -> Mapping[str, tuple[str, ...]]:
    """By its stem the forms of a word that do not begin with it."""
    found = dict[str, list[str]]()
    for form, base in IRREGULAR.items():
        found.setdefault(stem_of(base), []).extend([form] if not form.startswith(stem_of(base)) else [])
    return {stem: tuple(forms) for stem, forms in found.items() if forms}


_OTHERWISE = _irregular()
_SPELT = {number: word for word, number in NUMBERS.items()}
