"""Whom a lead describes and the next sentence names: "A Kesk judge denied it. Judge Mira Tolland wrote"."""

import re
from itertools import islice

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import Phrase
from onrecord.annotate.roles import noun
from onrecord.annotate.units import split_sentences
from onrecord.model import Document
from onrecord.plurals import singular

TOP = 1200  # code points in which a headline, a lead and the sentence behind it stand
LEADS = 3  # sentences that may be the lead: a headline, a line under it, the first of the story
SHORTEST = 5  # words of a lead: fewer are a headline or a mark
NAMED = re.compile(  # "Mira Tolland said", "Judge Mira B. Tolland, of the county court,", "Envoy Mira Tolland called"
    r"[\s\"“'‘(]*(?P<titles>(?:[A-Z][\w’'.-]+ |[a-z]+ ){0,3}?)"
    r"(?P<first>[A-Z][\w’'-]+) (?:[A-Z]\. )?(?P<last>(?:al-|de |van |von )?[A-Z][\w’'-]+)(?=,? [a-z(\d])"
)
SAME = (  # callings that a lead and the name behind it may give to one person
    frozenset(["attorney", "lawyer", "defender", "counsel", "solicitor", "barrister"]),
    frozenset(["ambassador", "envoy", "diplomat"]),
    frozenset(["lawmaker", "legislator", "senator", "congressman", "congresswoman", "representative", "politician"]),
    frozenset(["doctor", "physician", "surgeon", "dr"]),
    frozenset(["priest", "vicar", "pastor", "father", "reverend", "cleric", "bishop"]),
    frozenset(["officer", "policeman", "policewoman", "detective", "sergeant", "constable"]),
)
WOMEN = frozenset(["woman", "girl", "mother", "daughter", "sister", "widow", "grandmother", "actress", "wife"])
MEN = frozenset(["man", "boy", "father", "son", "brother", "widower", "grandfather", "actor", "husband"])


class Leads:
    """Reads the top of one article once."""

    def __init__(self, document: Document, nouns: Nouns, words: Lexicon) -> None:
        self._text, self._nouns, self._words = document.text, nouns, words
        top = next(
            (each.start() for each in re.finditer(r"\n\s*\n", self._text) if each.start() > TOP), len(self._text)
        )
        sentences = (
            each for low, high in _lines(self._text, top) for each in split_sentences(self._text, low, high, words)
        )
        self._bounds = list(islice(sentences, LEADS + 1))
        self._named = set[str]()  # nouns of whom a lead described and the next sentence named

    def names(self, phrase: Phrase, start: int) -> bool:
        """True for one described person of a lead, behind which the next sentence begins with a name that is new; for
        the same noun in the headline; and where it comes again, if it brings in nobody else."""
        if phrase.plural or not phrase.core:
            return False
        head = phrase.head
        place = next((i for i, (low, high) in enumerate(self._bounds) if low <= start < high), len(self._bounds))
        if place + 1 >= len(self._bounds):
            return self._is_again(phrase)
        if not phrase.opened and len(phrase.core) == 1 and place == 0:
            return self._brings_in(head, self._bounds[1]) and self._is_named_by(head, 2)
        low, high = self._bounds[place]
        told = phrase.opened[:1] in (("a",), ("an",), ("the",)) or phrase.owner is not None  # "Kesk's ambassador"
        is_lead = told and len(self._text[low:high].split()) >= SHORTEST
        named = is_lead and self._is_named_by(head, place + 1, only_titled=phrase.owner is not None)
        if named:
            self._named.add(head)
        return named

    def _is_again(self, phrase: Phrase) -> bool:
        """ "The woman", where the only woman that the article brings in was named."""
        if phrase.opened != ("the",) or phrase.head not in self._named or phrase.behind < len(phrase.words):
            return False
        return len(_new(phrase.head).findall(self._text)) <= 1

    def _brings_in(self, head: str, bounds: tuple[int, int]) -> bool:
        return _new(head, "the").search(self._text, *bounds) is not None

    def _is_named_by(self, head: str, place: int, *, only_titled: bool = False) -> bool:
        if place >= len(self._bounds):
            return False
        low, high = self._bounds[place]
        found = NAMED.match(self._text, low, high)
        if found is None or self._text.find(found["last"]) < found.start("last"):
            return False
        first, last = found["first"].lower(), found["last"]
        titles = {noun(title, self._words) for title in found["titles"].split()}
        kinds = (*titles, first, singular(last.lower()))
        small = self._nouns.openers | self._words.no_name | self._words.times
        if first in small or any(self._nouns.kinds.get(each) not in {None, "person"} for each in kinds):
            return False
        if titles or only_titled:
            return any(head in same and not titles.isdisjoint(same) for same in (*SAME, {head}))
        womans, mans = first in self._words.womens_names, first in self._words.mens_names
        if (head in WOMEN and mans and not womans) or (head in MEN and womans and not mans):
            return False
        return womans or mans or self._comes_again(last, found.end("last"))

    def _comes_again(self, last: str, start: int) -> bool:
        """True for "Tolland" behind "Yrsi Tolland": by its last word alone one calls a person."""
        return re.search(rf"(?:[.,”\"]|\b[a-z]+)\s+{re.escape(last)}\b(?! [A-Z])", self._text[start:]) is not None


def _lines(text: str, end: int) -> list[tuple[int, int]]:
    """The lines of the top, in order."""
    return [(line.start(), line.end()) for line in re.finditer(r"[^\n]+", text[:end])]


def _new(head: str, *more: str) -> re.Pattern[str]:
    """Matches "a Kesk crane driver": the noun, up to five words behind an article."""
    articles = "|".join(["an?", *more])
    return re.compile(rf"\b(?:{articles}) (?:[\w'’-]+ ){{0,5}}?{re.escape(head)}\b", re.IGNORECASE)
