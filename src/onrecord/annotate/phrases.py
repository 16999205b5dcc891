"""Noun phrases that stand for somebody without a name: "the minister", "his spokesman", "two officials"."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.roles import OWNER, WORD, Role, content_words, is_listed, noun, sort_of

LONGEST, LONGEST_TAIL = 7, 6  # words
BEYOND = 50  # code points behind a source in which "of defence", "in Varnholt" may still follow
TAILS = frozenset({"of", "for", "in", "at", "from"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
ANY = frozenset({"a", "an", "any", "no", "some", "every"})
OWNERS = frozenset({"his", "her", "its", "their", "our", "my", "whose"})
TAIL_WORD = re.compile(r"\s+([a-z]\w*)")
SELF_OR_ALL = frozenset({"himself", "herself", "itself", "themselves", "alike", "both"})
IN_LY = frozenset({"family", "ally", "assembly", "bully", "anomaly", "monopoly", "rally", "supply", "reply", "tally"})
ANYBODY = frozenset({"those", "anyone", "everyone"})
NOT_ONE = frozenset({"any", "no", "both", "that", "most", "our", "my"})  # open no phrase that is spoken of again


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase from its first word to its noun; `opens` is its first word, "'s" behind an owner's name.

    `owner` is where the one it belongs to is named: "his", "Varga's". `end` is behind the noun, `tail` behind what
    follows and tells more: "of defence".
    """

    start: int
    end: int
    tail: int
    opens: str
    owner: tuple[int, int] | None
    role: Role


def scan(text: str, start: int, end: int, words: Lexicon, known: Collection[str]) -> Iterator[Phrase]:
    """Every phrase between two places whose noun is one that people, bodies or works go by, or is `known`."""
    run = list(WORD.finditer(text, start, end))
    place = 0
    while place < len(run):
        if _may_open(run[place], words):
            stop = _stop(text, run, place, words)
            found = _phrase(text, run, place, _last_noun(run, place, stop, words, known), words)
            if found is not None and not _goes_on(text, run, found, words):
                yield found
                while run[place].end() < found.end:
                    place += 1
        elif sort_of(run[place].group().lower(), words) == "people" and is_listed(run[place].group().lower(), words):
            yield from _plural(text, run, place, words)
        place += 1


def _plural(text: str, run: list[re.Match[str]], last: int, words: Lexicon) -> Iterator[Phrase]:
    """ "Israeli officials": people without a determiner, with the capitals and the plain words before them."""
    first = last
    while first > 0 and first > last - 3 and not text[run[first - 1].end() : run[first].start()].strip():
        word = run[first - 1].group()
        if not word[0].isupper() and word not in words.described:
            break
        first -= 1
    if (found := _phrase(text, run, first, last, words)) is not None:
        yield found


def read(text: str, start: int, end: int, words: Lexicon) -> Phrase | None:
    """The phrase that a source is: whatever its noun."""
    run = list(WORD.finditer(text, start, min(len(text), end + BEYOND)))
    first = next(
        (i for i, word in enumerate(run) if word.group().lower() not in {"both", "even", "then", "only", "together"}), 0
    )
    inside = sum(
        word.end() - len("".join(OWNER.findall(word.group()))) <= end for word in run
    )  # "the board's", told bare
    stop = min(_stop(text, run, first, words), inside)
    last = _last_noun(run, first, stop, words, ()) if stop > first else -1
    if last < 0 and stop > first and sort_of(noun(run[first].group(), words), words):
        last = first
    return _phrase(text, run, first, last if last >= 0 else stop - 1, words) if stop > first else None


def before(text: str, place: int, words: Lexicon) -> tuple[int, int] | None:
    """Where the people are described whom "who" at a place tells more of: "angry voters", "those"; None where no such
    words touch it."""
    run = list(WORD.finditer(text, max(0, place - BEYOND), place))
    if not run or text[run[-1].end() : place].strip(" ,") or not run[-1].group().islower():
        return None
    first = len(run) - 1
    if run[first].group() in ANYBODY:
        return run[first].span()
    while first > 0 and not text[run[first - 1].end() : run[first].start()].strip() and len(run) - first < LONGEST:
        low = run[first - 1].group().lower()
        if low in words.determiners or low in words.described:
            person = sort_of(run[-1].group(), words) == "person" or _are_people(run[-1].group(), words)
            return (run[first - 1].start(), run[-1].end()) if person else None
        if _is_outside(run, first - 1, words) or low in words.breaks or low in words.be:
            break
        first -= 1
    return (run[first].start(), run[-1].end()) if _are_people(run[-1].group(), words) else None


def _are_people(word: str, words: Lexicon) -> bool:
    """True for "voters", and before "who" for any noun that seems to be a plural."""
    several = word.endswith("s") and word not in _outside(words) and word not in words.times
    return word.islower() and (several or sort_of(word, words) == "people")


def _may_open(word: re.Match[str], words: Lexicon) -> bool:
    low = word.group().lower()
    opens = (low in words.determiners or low in words.described or low == "whose") and low not in NOT_ONE
    return opens or (word.group()[0].isupper() and OWNER.search(word.group()) is not None)


def _stop(text: str, run: list[re.Match[str]], first: int, words: Lexicon) -> int:
    """The place of the first word that the phrase cannot hold."""
    place = first
    while place < min(len(run), first + LONGEST):
        word = run[place].group().lower()
        if place > first and text[run[place - 1].end() : run[place].start()].strip():
            return place
        after_opening = place == first + 1 and _may_open(run[first], words)  # "her then deputy", "the state auditor"
        if place > first and not after_opening and (_is_outside(run, place, words) or word in words.determiners):
            return place
        if after_opening and word in words.breaks | words.adverbial_prepositions | words.be:
            return place
        if place > first + 1 and word.endswith("ing") and run[place - 1].group()[-1] == "s":
            return place  # "the towns facing floods"
        if place > first + 1 and word in words.cues and not sort_of(word, words) and run[place].group()[0].islower():
            return place
        place += 1
    return place


def _is_outside(run: list[re.Match[str]], place: int, words: Lexicon) -> bool:
    word = run[place].group()
    if word[0].isupper():
        return False
    low = word.lower()
    if low in _outside(words):
        return True
    cue = words.cues.get(low)
    return cue is not None and not sort_of(low, words) and not cue.participle


def _last_noun(run: list[re.Match[str]], first: int, stop: int, words: Lexicon, known: Collection[str]) -> int:
    """The place of the last word that people, bodies or works are called by; -1 when there is none."""
    for place in range(stop - 1, first, -1):
        head, small = noun(run[place].group(), words), run[place].group()[0].islower()
        sort = sort_of(head, words)
        if head in words.adjectives_too and place + 1 < stop and run[place + 1].group()[0].islower():
            continue  # "the military junta"
        if head in known or (sort and (small or sort not in {"person", "people"} or is_listed(head, words))):
            return place
    return -1


def _phrase(text: str, run: list[re.Match[str]], first: int, last: int, words: Lexicon) -> Phrase | None:
    if last < first:
        return None
    opens, owner = run[first].group().lower(), None
    owning = [i for i in range(first, last) if OWNER.search(run[i].group())]
    if owning:
        owner, opens = (run[first].start(), run[owning[-1]].end()), "'s"
    elif opens in OWNERS:
        owner = (run[first].start(), run[first].end())
    tail = _tail(text, run, last, words)
    more = content_words((run[i].group() for i in range(first, tail + 1) if i != last), words)
    head = noun(run[last].group(), words)
    start, end = run[first].start(), run[last].end()
    others = [run[i].group() for i in range(first + 1, tail + 1) if i != last]
    names = content_words((word for word in others if word[0].isupper()), words) - words.titles
    role = Role(start=start, end=end, head=head, sort=sort_of(head, words), more=more, names=names)
    return Phrase(start=start, end=end, tail=run[tail].end(), opens=opens, owner=owner, role=role)


def _tail(text: str, run: list[re.Match[str]], last: int, words: Lexicon) -> int:
    """The place of the last word of "of defence", "in Varnholt" behind a noun; the noun's own without any."""
    if last + 1 >= len(run) or run[last + 1].group().lower() not in TAILS:
        return last
    place, end = last + 1, last
    while place < min(len(run), last + 1 + LONGEST_TAIL):
        word = run[place].group()
        low = word.lower()
        if text[run[place - 1].end() : run[place].start()].strip():
            break
        if low not in TAILS | words.determiners:
            named = place > last + 1 and run[place - 1].group()[0].isupper() and word[0].islower()
            if (
                named
                or _is_outside(run, place, words)
                or (word[0].islower() and run[last + 1].group().lower() not in {"of", "for"})
            ):
                break
            end = place
            if word[0].islower() and not (place + 1 < len(run) and run[place + 1].group()[0].isupper()):
                break
        place += 1
    return end


def _goes_on(text: str, run: list[re.Match[str]], phrase: Phrase, words: Lexicon) -> bool:
    """True when a name or a plain noun follows, so that this one only describes it: "the general election"."""
    if phrase.role.head in words.adjectives_too and phrase.opens in ANY:
        return True  # "a military exercise"
    ahead = WORD.match(text, phrase.end + 1) if text[phrase.end : phrase.end + 1] == " " else None
    if ahead is None:
        return False
    word = ahead.group()
    if word[0].isupper():
        return True
    plain = word in _outside(words) or word in words.determiners or word in words.times or word in words.cues
    return not plain and not word.endswith(("ed", "ly", "ing", "s"))


@cache
def _outside(words: Lexicon) -> frozenset[str]:
    """Words in small letters that no phrase holds before its noun."""
    small = words.joiners | words.breaks | words.verbs | words.adverbial_prepositions | words.helpers
    return small - words.titles


def noun_follows(behind: str, words: Lexicon) -> bool:
    """True when these words behind a name begin with a noun that it only describes: "Orvale officials"."""
    tail = TAIL_WORD.match(behind)
    word = tail.group(1) if tail else "of"
    small = word in words.joiners or word in words.breaks or word in words.openers or word in words.generations
    adverb = word.endswith("ly") and word not in IN_LY
    return not (small or adverb or word in SELF_OR_ALL)
