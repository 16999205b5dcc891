"""Who speaks, as far as an article tells: by a name, by a description, or by whom somebody speaks for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.gist import STOP, stem_of
from onrecord.lacking import ALIAS
from onrecord.model import Document, Records, Span
from onrecord.proper import Token, words

Bond = Literal["same", "described", "named", "open", "other"]

THEIRS = frozenset(["its", "their"])
FOR_OTHERS = re.compile(
    r"(?:(?:a|the|its|their|one) )?(?:company |party |police )?spokes(?:man|woman|person|people)", re.IGNORECASE
)
LONGEST_PERSON = 3  # words of a person's name; one of more has words of a description in it


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: the words of a name or a description; `person` is true for a person with a name. `described` are the
    stems of the words that the article has for whoever that is. `sure` is false where a pronoun stands for them,
    `behind` is true where they are told by whom they speak for, who is named before: "its manager", "a spokesman"."""

    words: frozenset[str]
    person: bool
    described: frozenset[str] = frozenset()
    sure: bool = True
    behind: bool = False

    def bond(self, other: "Voice | None") -> Bond:
        """Whether another is the same speaker, as far as their names tell."""
        if other is None:
            return "open"
        if self.words and (self.words <= other.words or other.words <= self.words):
            return "same"
        if self.person and other.person:
            # A whole article that tells somebody by one word alone may tell of a town or a body.
            bare = min(len(self.words), len(other.words)) == 1
            return "open" if bare or not self.differs(other) else "other"
        less, more = (other, self) if self.person else (self, other)
        stems = {stem_of(word) for word in less.words}
        return "described" if 2 * len(stems & more.described) > len(stems) else "open"

    def differs(self, other: "Voice") -> bool:
        """Whether both have names that are not one person's."""
        alike = self.words & other.words and max(len(self.words), len(other.words)) > LONGEST_PERSON
        same = self.words <= other.words or other.words <= self.words
        persons = self.person and other.person and self.sure and other.sure
        return bool(persons and not same and not alike)


def telling(several: Iterable[Token]) -> frozenset[str]:
    """The stems of the words that tell something."""
    return frozenset(word.stem for word in several if is_telling(word))


def is_telling(word: Token) -> bool:
    """Whether a word tells something: no small word, and no letter alone."""
    return word.low not in STOP and (len(word.low) > 2 or (word.raw.isupper() and len(word.low) > 1))


def voices(document: Document, records: Records) -> dict[str, Voice]:
    """Who speaks in each attribution."""
    mentions = {each.id: each for each in records.mentions}
    sources = {each.id: each.source for each in records.attributions}
    found: dict[str, tuple[frozenset[str], bool]] = {}
    told: dict[frozenset[str], set[str]] = {}
    for link in records.links:
        mention = mentions.get(link.right or "")
        if link.relation != "refers" or mention is None:
            continue
        every = (mention.value or "").casefold().split()
        name = frozenset(each for each in every if each not in STOP) or frozenset(every)
        person = mention.named and mention.kind == "person" and not name <= ALIAS.keys()
        for span in (*mention.described, mention.span, *sources.get(link.left, ())):
            told.setdefault(name, set()).update(telling(words(document.text, span.start, span.end)))
        found.setdefault(link.left, (name, person))
    stems = {name: frozenset(each) for name, each in told.items()}
    clear = {
        each: Voice(
            name,
            person,
            stems[name],
            sure=not is_pronoun(document.text, sources.get(each, ())),
            behind=_behind(document.text, sources.get(each, ())),
        )
        for each, (name, person) in found.items()
    }
    unclear = {each: _worded(document.text, source) for each, source in sources.items() if each not in clear}
    return clear | {each: voice for each, voice in unclear.items() if voice}


def is_pronoun(text: str, source: Iterable[Span]) -> bool:
    """Whether a source is one small word, as "she" or "who"."""
    several = [word.low for span in source for word in words(text, span.start, span.end)]
    return len(several) == 1 and several[0] in STOP


def _behind(text: str, source: Iterable[Span]) -> bool:
    """Whether a source is told by whom it speaks for, without naming them: "its manager, Owen Stile", "a spokesman"."""
    several = [span.of(text) for span in source]
    return any(each.split()[0].lower() in THEIRS or FOR_OTHERS.fullmatch(each) for each in several if each.split())


def _worded(text: str, source: Sequence[Span]) -> Voice | None:
    """Who speaks by the words of the source alone, where the article has several who might be meant."""
    several = [word for span in source for word in words(text, span.start, span.end) if word.low not in STOP]
    names = frozenset(word.low for word in several)
    return Voice(names, False, telling(several), sure=False, behind=_behind(text, source)) if several else None
