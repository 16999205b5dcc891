"""What people, bodies and works are called by instead of a name, and when two such nouns may mean one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from onrecord.annotate.lexicon import Lexicon

Sort = Literal["person", "people", "body", "outlet", "work", ""]
WORD = re.compile(r"(?:[A-Z]\.){2,}(?=\s[a-z])|[^\W_](?:[\w'’\-‑&]|\.(?=\w))*")  # "the U.S. military"
OWNER = re.compile(r"['’]s$|(?<=s)['’]$")
HEAD_ENDS = frozenset(
    {
        "of",
        "from",
        "in",
        "at",
        "for",
        "with",
        "to",
        "on",
        "near",
        "by",
        "under",
        "and",
        "who",
        "that",
        "until",
        "since",
        "before",
        "when",
        "whose",
        "which",
        "then",
    }
)
SHORTEST_MADE = 5  # letters of a noun that is known as a calling by its ending alone
SAME_STEM, LONGEST_ENDING = 4, 3  # letters: "Tolmia" and "Tolmian", "defence" and "defense"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A noun that tells who somebody or something is, where it stands, and the words that say more about it; `names`
    are those of them with a capital, behind the first."""

    start: int
    end: int
    head: str
    sort: Sort
    more: frozenset[str]
    names: frozenset[str] = frozenset()


def role_of(text: str, start: int, end: int, words: Lexicon) -> Role | None:
    """The role that a phrase tells: "the former port minister of Orvale" has the head "minister"."""
    phrase = list(WORD.finditer(text, start, end))
    stop = next((i for i, word in enumerate(phrase) if i and word.group().lower() in HEAD_ENDS), len(phrase))
    if not phrase:
        return None
    head = noun(phrase[stop - 1].group(), words)
    others = [word.group() for i, word in enumerate(phrase) if i != stop - 1]
    more = content_words(others, words)
    names = content_words((word for word in others if word[0].isupper()), words) - words.titles
    return Role(start=start, end=end, head=head, sort=sort_of(head, words), more=more, names=names)


def content_words(several: Iterable[str], words: Lexicon) -> frozenset[str]:
    """The words that say something, in small letters, without owners' endings."""
    plain = (OWNER.sub("", word).lower() for word in several)
    return frozenset(word for word in plain if len(word) > 1 and word not in _wordless(words))


@cache
def _wordless(words: Lexicon) -> frozenset[str]:
    return words.wordless | words.adverbial_prepositions


def noun(word: str, words: Lexicon) -> str:
    """A noun in its plain form: "Gen." is a general, "Lieutenant-Colonel" a colonel."""
    low = OWNER.sub("", word).lower().rstrip(".").removesuffix("-in-law").rpartition("-")[2]
    return _spelled(words).get(low, low)


@cache
def _spelled(words: Lexicon) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in words.spelled)


@cache
def _stands_for(words: Lexicon) -> dict[str, frozenset[str]]:
    return {left: frozenset(right.split()) for left, right in (line.split(": ", 1) for line in words.stands_for)}


def may_stand_for(head: str, name: Iterable[str], words: Lexicon) -> bool:
    """True when a plain noun may mean a body with these words in its name: "the company", the Marrin Line."""
    return not _stands_for(words).get(head, frozenset()).isdisjoint(name) or head in set(name)


def is_general(head: str, words: Lexicon) -> bool:
    """True for a noun that any body may be called by: "the group"."""
    return "*" in _stands_for(words).get(head, frozenset())


@cache
def sort_of(word: str, words: Lexicon) -> Sort:
    """What a noun in small letters names: a person, people, a body, an outlet, a work; "" for all others."""
    if word in words.people_plural and word not in words.organisations:
        return "people"
    if word in words.outlet_nouns and word not in words.organisations:
        return "outlet"
    if word in words.organisations or word in words.body_nouns:
        return "body"
    if word in words.works or word in words.work_nouns:
        return "work"
    if _is_calling(word, words):
        return "person"
    single = word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")
    return "people" if single != word and _is_calling(single, words) else ""


@cache
def is_listed(word: str, words: Lexicon) -> bool:
    """True for a noun of the word lists that a person, or several, are; a name may end like a trade: "Sanders"."""
    single = word[:-3] + "man" if word.endswith("men") else word.removesuffix("s")
    listed = words.people_singular | words.titles | words.kin | words.callings | words.standings
    return not listed.isdisjoint({word, single} - words.no_roles) or word in words.people_plural


def _is_calling(word: str, words: Lexicon) -> bool:
    """True for a noun that a person is: a title, kin, a trade."""
    if word in words.no_roles or word in words.no_callings or word in words.things:
        return False
    if word in words.people_singular | words.titles | words.kin | words.callings | words.standings:
        return True
    made = word not in words.outlets and word.endswith(tuple(words.calling_endings)) and len(word) >= SHORTEST_MADE
    return made and word.isalpha() and word not in words.cues and word not in _wordless(words)


def alike(left: str, right: str) -> bool:
    """True for one word in two forms: "Tolmia" and "Tolmian"."""
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    return len(short) >= SAME_STEM and long.startswith(short[:-1] or short) and len(long) - len(short) <= LONGEST_ENDING


def within(asked: frozenset[str], known: frozenset[str]) -> bool:
    """True when every word asked for is known in some form."""
    return all(any(alike(word, each) for each in known) for word in asked)


def fits(asked: Role, known: Role, words: Lexicon) -> bool:
    """True when the bearer of a known role may be meant by a later phrase: the same noun, and nothing more said than
    is known; "the minister" is not the deputy minister, "the deputy" is."""
    lesser = words.lesser
    if asked.head != known.head:
        return asked.head in lesser & known.more and within(asked.more - lesser, known.more)
    if (known.more - asked.more) & (lesser - {"former", "ex", "then", "late", "acting"}):
        return False
    extra = asked.more - {"former", "then", "ex", "current", "late", "new"}
    if not known.more and all(word in words.settings or sort_of(word, words) == "body" for word in extra):
        return True
    return within(extra, known.more)
