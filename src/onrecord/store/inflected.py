"""The sentences in which words that were asked for stand in whatever form: "was stealing", where "had stolen" is asked
for, and small words aside."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from onrecord.gist import IRREGULAR, NEGATIONS, NUMBERS, Word, matter, stem_of, weigh, words_in
from onrecord.model import Span
from onrecord.store.seeking import core
from onrecord.store.wording import LONGEST, TERMS, Place, Term, terms

LEAST, SHOWING = 3, 1.2  # words that tell something, and what they weigh together: fewer are looked for as they stand
MORE = 4  # words that a denial may have beside them
PLAIN = 2  # of them that are no names
NOT = frozenset({"not", "never", "cannot"})
PHRASE = re.compile(r"[\"“”„«»]")  # with which somebody asks for words as they stand
STEMS_END = re.compile(r"y$")  # "city", of "cities"


@dataclass(frozen=True)
class Inflected:
    """The words of a query that tell something, each by the stem that its forms share."""

    wording: str

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """What to look for in the index and in a text: as many forms as these words may have, and some more; none
        where there are too few or too many, or some are wanted as they stand."""
        stems = matter(self._words)
        few = len(stems) < LEAST or weigh(stems) < SHOWING or len(stems) > TERMS
        if few or PHRASE.search(self.wording):
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
        """Whether a sentence has each of the words in some form, and says no where they do; or has but a "not" among
        them, and is a denial."""
        if not matter(self._words) <= matter(_words(text, place)):
            return False
        said, asked = _words(text, core(text, place, self.telling)), self._words
        near = len(said) <= len(asked) + MORE and not _negates(asked)[0]
        return _negates(said) == _negates(asked) or (near and _negates(said) == (True, _negates(asked)[1]))

    @cached_property
    def by_stem(self) -> dict[str, Term]:
        """These by their stems."""
        telling = {word.stem: word for word in self._words if word.stem in matter(self._words)}
        return {stem: found for stem, word in telling.items() if (found := _term(word)) is not None}

    @cached_property
    def _words(self) -> list[Word]:
        return _words(self.wording, (0, min(len(self.wording), LONGEST)))


def _words(text: str, place: Place) -> list[Word]:
    return words_in((Span("", *place),), text) if place[0] < place[1] else []


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
