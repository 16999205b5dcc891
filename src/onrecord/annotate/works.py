"""Noun phrases that tell of a work: "its own 2014 country report", "a leaked audio", "the documents"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.annotate.idiom import Idiom, Word
from onrecord.annotate.lexicon import Lexicon
from onrecord.model import WorkKind
from onrecord.plurals import singular

LONGEST = 14  # words before the noun
FEWEST_BARE = 3  # words in small letters before a noun without a determiner
GROUP = 3  # words at least before a group's plural: "a series of"
QUOTED = 4  # words in quotation marks before the noun
YEAR = re.compile(r"(?:19|20)\d\d")
CURRENCY = frozenset("$£€")
CLOSING = {"”": "“", "’": "‘", '"': '"', "'": "'"}
Owner = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase with the noun of a work, from its first word to its noun.

    `opens` is its determiner, "'s" behind an owner's name, "" without any; `owner` is where the owner is named; `core`
    where the words between these and the noun begin, `stop` where the noun ends. `capital` is true for a name: the noun
    and a word before it have capitals.
    """

    start: int
    core: int
    stop: int
    noun: str
    kind: WorkKind
    opens: str
    owner: Owner | None
    plural: bool
    capital: bool


@dataclass(slots=True)
class Opening:
    """Where a phrase begins: its first word, its determiner, and where its owner is named."""

    first: int
    opens: str = ""
    owner: Owner | None = None


class Phrases:
    """Reads the phrases of blocks by the words of a language."""

    def __init__(self, idiom: Idiom, lexicon: Lexicon) -> None:
        self._idiom, self._lexicon, self._lists = idiom, lexicon, idiom.lists
        self._opening = lexicon.determiners | self._lists["owning"] | self._lists["indefinite"]
        self._small = lexicon.breaks | lexicon.joiners | lexicon.adverbial_prepositions
        self._at_start = self._small | lexicon.openers | lexicon.long_cues | self._lists["by_the_way"]
        self._outside = self._small | lexicon.verbs | lexicon.helpers | lexicon.subject_pronouns

    def phrases(self, words: Sequence[Word]) -> Iterator[Phrase]:
        """The phrases of a block, in the order of their nouns."""
        for at, word in enumerate(words):
            found = self._idiom.noun(words[at - 1].low if at else "", word.bare) if word.is_word else None
            if found is not None and not self._is_compound(words, at):
                phrase = self._phrase(words, at, *found)
                if phrase is not None:
                    yield phrase

    def _is_compound(self, words: Sequence[Word], at: int) -> bool:
        """ "book deal": the noun only tells what another is; "Daily Post Prize": or it is part of a name."""
        if at + 1 >= len(words) or words[at].owner or words[at + 1].start != words[at].end + 1:
            return False
        word, following = words[at], words[at + 1]
        named = word.capital and following.capital and at and words[at - 1].capital
        if (named and following.bare not in self._lists["days_and_months"]) or self._describes(word, following):
            return True
        done = word.low == "broadcast" and following.low in self._lists["broadcast_so"]
        if done and at and words[at - 1].low not in self._lists["broadcasts"]:
            return True  # "a rally broadcast on the air"
        if following.low in self._lists["asked"] and not word.owner:
            return True  # "an email interview"
        both = self._idiom.noun(word.low, following.low)
        if both is None or both[0] == "list":
            does = following.low == "lists" and self._has_object(words, at + 1)  # "the registry lists two firms"
            return not does and (both is not None or following.low.partition("-")[0] in self._lists["compound"])
        verb = following.low in self._lists["verbs"] or singular(following.low) in self._lists["verbs"]
        return " " in both[0] or (word.capital == following.capital and not verb)

    def _describes(self, word: Word, following: Word) -> bool:
        """ "The ruling party", "TV sets", "his brief tenure": the noun is none, or only tells which thing is meant."""
        if word.low in self._lists["powers"]:
            names_it = following.is_word and following.low.endswith(("ive", "ist", "ic", "al"))  # "ruling socialist"
            named = following.capital and following.low not in self._lists["days_and_months"]  # "the ruling Monday"
            return named or names_it or following.low in self._lists["ruled"]
        if word.low in self._lists["aired_nouns"]:
            return following.low in self._lists["aired_things"]
        joined = following.low in self._lists["joining"]  # "a brief but warm welcome"
        return word.low in self._lists["adjectives"] and (joined or self._is_thing(following))

    def _is_thing(self, word: Word) -> bool:
        """Whether a word may be the noun of "his brief tenure": no small word, no verb of saying."""
        return word.is_word and word.low not in self._outside and word.low not in self._lexicon.cues

    def _phrase(self, words: Sequence[Word], at: int, noun: str, kind: WorkKind) -> Phrase | None:
        head = at - noun.count(" ")
        opening = self._opened(words, head)
        plural = words[at].bare != noun.rpartition(" ")[2]
        let = opening.opens == "'s" and words[head - 1].bare == "let"  # "let's talk"
        if let or opening.opens in self._lists["no_work"] or self._does(words, at, noun, opening):
            return None
        if noun in self._lists["bodies_too"] and words[at].capital and at == opening.first + 1:
            return None
        if noun in self._lists["weakest"] and not words[at].capital and opening.opens not in self._lists["definite"]:
            return None
        if plural and opening.opens in self._lists["single"]:
            opening = Opening(min(opening.first + 1, head))
        if opening.opens == "":
            opening.first = self._trimmed(words, opening.first, head)
            bare = self._stands_bare(words[opening.first : at + 1], noun, plural=plural)
            bare = bare or self._is_numbered(words, at, noun)
            if not (bare or self._heads(words, at, noun)):
                return None
            if plural:
                opening = self._grouped(words, opening)
        first = opening.first
        return Phrase(
            start=words[first].start,
            core=words[min(self._core(words, opening, head), head)].start,
            stop=words[at].end,
            noun=noun,
            kind=kind,
            opens=opening.opens,
            owner=opening.owner,
            plural=plural,
            capital=words[at].capital and any(word.capital for word in words[first:at]),
        )

    def _grouped(self, words: Sequence[Word], opening: Opening) -> Opening:
        """With what stands before a plural that is one group: "a series of statements"."""
        at = opening.first
        if at < GROUP or words[at - 1].low != "of" or words[at - 2].low not in self._lists["groups"]:
            return opening
        first = next((each for each in (at - 3, at - 4) if each >= 0 and words[each].low in self._opening), None)
        return opening if first is None else Opening(first, words[at - 2].low)

    def _core(self, words: Sequence[Word], opening: Opening, head: int) -> int:
        """The first word behind determiner and owner."""
        if opening.owner is None:
            return opening.first + bool(opening.opens)
        return next(at for at in range(head, opening.first - 1, -1) if at == 0 or words[at - 1].end <= opening.owner[1])

    def _heads(self, words: Sequence[Word], at: int, noun: str) -> bool:
        """ "Report Says Quay Is Closed", "the quay is closed, report says", "Poll: ..."."""
        if noun not in self._lists["headed"] or at + 1 >= len(words):
            return False
        following = words[at + 1]
        first = at == 0 or words[at - 1].written in {",", "”", '"', "’", ";"} or words[at].capital
        return first and (following.low in self._lists["telling_verbs"] or (at == 0 and following.written == ":"))

    def _is_numbered(self, words: Sequence[Word], at: int, noun: str) -> bool:
        """ "Resolution 2231"."""
        if noun not in self._lists["numbered"] or at + 1 >= len(words):
            return False
        number = words[at + 1].low
        numbered = number == "no" or number[0].isdigit()
        return numbered and (words[at].capital or (noun == "resolution" and (number == "no" or len(number) > 2)))

    def _stands_bare(self, words: Sequence[Word], noun: str, *, plural: bool) -> bool:
        """Whether a phrase may do without a determiner: "documents", "UN report"; not "Bill Hask"."""
        if words[-1].capital and noun in self._lists["laws"] and (noun not in self._lists["weakest"] or len(words) < 3):
            return False
        return plural or noun in self._lists["massive"] or any(word.capital for word in words[:-1])

    def _does(self, words: Sequence[Word], at: int, noun: str, opening: Opening) -> bool:
        """ "officials report", "they post", "the Courier reports that": the noun is a verb here."""
        if at <= opening.first or noun not in self._lists["verbs"] or words[at].capital:
            return False
        before = words[at - 1]
        if words[at].low.endswith(("s", "ing")) and self._idiom.noun("", before.low) is not None:
            return not before.low.endswith("s")  # "the study reports"
        several = before.low == "that" and at > 1 and words[at - 2].low.endswith("s")  # "teams that review reports"
        people = before.low in self._lexicon.people_plural and before.low not in self._opening
        one = at > 1 and words[at - 2].low in self._lists["single"]  # "a police report"
        people = people and not (one or words[at].low.endswith("s"))  # "police reports"
        if several or people or before.low in self._lexicon.subject_pronouns:
            return True
        if before.owner:
            return False
        if before.capital:
            return self._has_object(words, at) or self._closes(words, at, opening)
        return opening.opens == "" and before.low.endswith("s") and not before.low.endswith("ss")

    def _closes(self, words: Sequence[Word], at: int, opening: Opening) -> bool:
        """ "…,” the Courier reports.": a verb between two marks."""
        before = words[opening.first - 1] if opening.first else None
        ends = at + 1 >= len(words) or not words[at + 1].is_word
        return words[at].low.endswith("s") and ends and before is not None and before.written in {",", "”", '"', "’"}

    def _has_object(self, words: Sequence[Word], at: int) -> bool:
        if at + 1 >= len(words) or not words[at].low.endswith("s"):
            return False
        following = words[at + 1]
        objects = self._lists["objects"]
        return following.is_word and (following.capital or following.low in objects or following.low[0].isdigit())

    def _opened(self, words: Sequence[Word], head: int) -> Opening:
        """Goes back from the noun to where its phrase begins."""
        found = Opening(head)
        while found.first > 0 and head - found.first < LONGEST:
            at = found.first - 1
            word = words[at]
            if word.written == ")" and _is_acronym(words, at):
                found.first -= 3
            elif word.written in CLOSING and (opens := self._quoted(words, at)) is not None:
                found.first = opens
            elif (dated := self._dated(words, at)) is not None:
                found.first = dated
            elif self._is_mark_inside(words, at, found.first) or self._joins(words, at):
                found.first = at
            elif not word.is_word or words[found.first].start - word.end > 1:
                break
            elif word.low in self._opening:
                return Opening(at, found.opens or word.low, found.owner)
            elif word.owner and found.owner is None and word.bare not in self._lexicon.subject_pronouns:
                found = Opening(at, "'s", (word.start, word.end))
            elif self._is_outside(words, at) or not self._may_own(words, found):
                break
            else:
                owner = (word.start, found.owner[1]) if found.owner is not None else None
                found = Opening(at, found.opens, owner)
        return found

    def _is_mark_inside(self, words: Sequence[Word], at: int, first: int) -> bool:
        """ "A $40 lawsuit", "his Nov. 14 speech"."""
        if words[at].written in CURRENCY:
            return words[first].written[0].isdigit()
        month = at > 0 and words[at - 1].capital and words[at - 1].low in self._lists["days_and_months"]
        return words[at].written == "." and month and words[first].low.isdigit()

    def _joins(self, words: Sequence[Word], at: int) -> bool:
        """ "A brief but official statement": between two words that tell how it is."""
        if words[at].low not in self._lists["joining"] or at < 2 or words[at - 1].capital or not words[at - 1].is_word:
            return False
        near = any(words[place].low in self._opening for place in range(max(0, at - 3), at - 1))
        work = self._idiom.noun(words[at - 2].low, words[at - 1].low) is not None
        how = words[at - 1].low in self._lists["adjectives"] or not work
        return near and how and not words[at - 1].low.endswith("s") and not words[at + 1].low.endswith(("s", "ed"))

    def _dated(self, words: Sequence[Word], at: int) -> int | None:
        """Where the date begins that a comma closes: "an Aug. 8, 2015, affidavit"."""
        year = at > 4 and words[at].written == "," and YEAR.fullmatch(words[at - 1].written)
        if not year or words[at - 2].written != "," or not words[at - 3].low.isdigit():
            return None
        first = at - 4 - (words[at - 4].written == ".")
        return first if words[first].low.rstrip(".") in self._lists["days_and_months"] else None

    def _quoted(self, words: Sequence[Word], at: int) -> int | None:
        """Where the mark stands that opens what is closed here: "the ‘super crab’ picture"."""
        marks = CLOSING[words[at].written]
        near = range(at - 2, max(-1, at - QUOTED - 2), -1)
        opens = next((place for place in near if words[place].written in marks), None)
        if not opens or words[opens - 1].low not in self._opening:
            return None
        return opens if all(word.is_word for word in words[opens + 1 : at]) else None

    def _may_own(self, words: Sequence[Word], found: Opening) -> bool:
        """Whether the word before belongs to an owner, where one was found: "the Ministry of Ports’s", "the port
        ministry's"."""
        word = words[found.first - 1]
        return (
            found.owner is None or word.capital or word.low in self._lists["inside"] or not words[found.first].capital
        )

    def _trimmed(self, words: Sequence[Word], first: int, head: int) -> int:
        """Where a phrase without a determiner begins: behind "NSF supports", "to support"."""
        place = head
        while place > first and head - place < FEWEST_BARE and not words[place - 1].capital:
            if self._is_done(words, place - 1):
                return place
            place -= 1
        if first > 0 and words[first - 1].low in self._lists["doers"]:
            place = next((at for at in range(first, head) if not words[at].low.endswith("ly")), head)
            return min(place + 1, head)  # "we regularly issue statements"
        return first if place > first and words[place - 1].capital else place

    def _is_done(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word in small letters seems to be a verb."""
        low = words[at].low
        if low.endswith("ing"):
            return low not in self._lists["gerunds"]
        if low.endswith(("s", "ed")):
            return low not in self._lists["modifiers"]
        does = at > 0 and words[at - 1].low in self._lists["doing"]
        return does and not (at > 1 and words[at - 2].low in self._lists["leading"])

    def _is_outside(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word cannot stand inside the phrase."""
        word, before = words[at], words[at - 1] if at else None
        if word.low in self._lists["inside"]:
            return not (before is not None and before.capital and words[at + 1].capital)
        if word.capital:
            return self._is_small(word, before)
        if word.low in self._outside:
            return word.low not in self._lists["held"]
        if (word.low.endswith("ing") and self._is_done_so(words, at)) or self._is_done_by(word, before):
            return True
        cue = self._lexicon.cues.get(word.low)
        if before is not None and before.low.endswith("ly") and at > 1:
            before = words[at - 2]  # "a widely denounced tweet"
        taken = before is not None and (before.low in self._opening or before.low in self._lists["taking"])
        return cue is not None and not (cue.participle and taken)

    def _is_done_by(self, word: Word, before: Word | None) -> bool:
        """ "Both ministries issued statements", "Varga posted videos": somebody does it; not "sales related files"."""
        together = word.low.startswith("co-")  # "Orvale co-sponsored"
        if before is None or not before.is_word or before.owner or not word.low.endswith("ed"):
            return False
        if "-" in word.low and not together:
            return False
        several = before.low.endswith("s") and not before.low.endswith("ss") and before.low not in self._opening
        return (several or before.capital) and word.low not in self._lists["modifiers"]

    def _is_done_so(self, words: Sequence[Word], at: int) -> bool:
        """ "teams actively investigating"; not "the legally binding"."""
        adverb = at > 0 and words[at - 1].low.endswith("ly")
        return adverb and not (at > 1 and words[at - 2].low in self._opening)

    def _is_small(self, word: Word, before: Word | None) -> bool:
        """Whether a capital is that of a pronoun or of a small word at the start of a sentence."""
        if word.low in self._lexicon.subject_pronouns and (len(word.written) == 1 or not word.written.isupper()):
            return True
        return (before is None or not before.is_word) and word.low in self._at_start


def _is_acronym(words: Sequence[Word], at: int) -> bool:
    """Whether brackets that close here hold initials."""
    return at > 1 and words[at - 2].written == "(" and words[at - 1].written.isupper()
