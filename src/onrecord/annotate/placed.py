"""A noun phrase for a work at its place in the text, and what the words around it tell."""

import re
from dataclasses import dataclass

from onrecord.annotate.idiom import Idiom
from onrecord.annotate.particulars import Particulars
from onrecord.annotate.works import Phrase

BEFORE = 60  # code points that are read before and behind a place
OF = re.compile(r"\sof\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A phrase with what it tells, its words, and those before, right behind its noun and behind all of it."""

    phrase: Phrase
    told: Particulars
    idiom: Idiom
    written: str
    before: str
    after_noun: str
    behind: str

    @property
    def opening(self) -> str:
        """Its words before the noun that it turns on."""
        return self.written[: self.phrase.core - self.phrase.start]

    @property
    def is_future(self) -> bool:
        """ "Will publish a report": it is yet to come."""
        return self.idiom.patterns["not_yet"].search(self.before) is not None

    @property
    def is_next(self) -> bool:
        """ "Next year's report"."""
        return self.opening.lower().startswith("next ")

    @property
    def is_mute(self) -> bool:
        """ "The law": cited only where it says something itself."""
        return self.phrase.noun in self.idiom.lists["mute"]

    @property
    def opens_sentence(self) -> bool:
        """ "In a notice to residents, Varga wrote": of what is no law; not "in a story he told"."""
        if self.phrase.noun in self.idiom.lists["laws"] or self.idiom.patterns["somebody_did"].match(self.after_noun):
            return False
        return self.idiom.patterns["opening_in"].search(self.before) is not None


def placed(text: str, phrase: Phrase, told: Particulars, idiom: Idiom) -> Place:
    """A phrase of a text at its place."""
    return Place(
        phrase=phrase,
        told=told,
        idiom=idiom,
        written=text[phrase.start : phrase.stop],
        before=text[max(0, phrase.start - BEFORE) : phrase.start],
        after_noun=text[phrase.stop : phrase.stop + BEFORE],
        behind=text[told.end : told.end + BEFORE],
    )
