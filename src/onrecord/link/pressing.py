"""Which of those who speak for a claim are outlets, where no article says so: by how they are spoken of.

Who speaks for the first time in news is told by an office, a title or a description; an outlet is named and no more,
and it reports, writes or reveals. An outlet that is taken for a speaker would be an origin that is closed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.folding import name_key
from onrecord.link.framing import called_outlet, reports
from onrecord.link.tables import tables

TOLD = re.compile(r"(?:,? \([A-Z]|, (?:an?|the|who|whose|its|his|her|[a-z][\w-]+ (?:of|for|at|in))\b)")
BEFORE = re.compile(r"([\w’'-]+) \Z")
LONGEST_WORD = 40  # code points before a name that are searched for a title
PRESS = frozenset(  # of the words that name a kind of body, those that outlets have too
    [
        *("courier", "daily", "dispatch", "evening", "express", "gazette", "guardian", "herald", "independent"),
        *("journal", "mail", "monitor", "morning", "news", "observer", "online", "outlook", "post", "press", "radio"),
        *("report", "review", "standard", "star", "sun", "sunday", "telegraph", "television", "times", "today"),
        *("tribune", "weekly", "wire", "world", "line", "people", "central", "national", "global", "general"),
        *("international", "new", "channel", "newspaper", "newswire", "blog", "website", "magazine", "paper"),
        *("chronicle", "broadcasting", "high", "red", "free"),
    ]
)
Name = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A speaker's name, the words for them in one place, those with which they speak there, and the article's text."""

    name: Name
    words: str
    cue: str
    text: str


def press(several: Iterable[Spoken]) -> frozenset[Name]:
    """The names of those who are outlets."""
    places = list(several)
    found = {each.name for each in places if called_outlet(each.name) and not _is_body(each.name)}
    told = {each.name.split()[-1] for each in places if _is_told(each)}
    bare = {each.name for each in places if reports(each.cue) and not _is_body(each.name)}
    return frozenset(found | {name for name in bare if name.split()[-1] not in told})


def _is_told(spoken: Spoken) -> bool:
    """Whether the article tells of somebody more than the name."""
    if name_key(spoken.words) != name_key(spoken.name) or _is_calling(spoken.name.split()[0]):
        return True
    text = spoken.text
    for start, end in _places(spoken.name, text):
        before = BEFORE.search(text, max(0, start - LONGEST_WORD), start)
        if TOLD.match(text, end) or (
            before is not None and _is_calling(before[1]) and not text[end : end + 1].isalnum()
        ):
            return True
    first, _, last = spoken.name.rpartition(" ")
    given = f"{first.split()[-1]} " if first else ""
    return bool(first) and any(
        not text.endswith(given, 0, start) and not _in_word(text, start, end) for start, end in _places(last, text)
    )


def _places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where some words stand in a text. A pattern for each name would cost more than the search."""
    start = text.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1)


def _in_word(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()


def _is_calling(word: str) -> bool:
    return word.casefold() in tables().callings or word.casefold() in tables().titles


def _is_body(name: Name) -> bool:
    """Whether a name has a word that tells of a body that is no outlet: "Ministry of Ports"; or is but letters."""
    words = set(name_key(name).split())
    return name.isupper() or bool(words & (tables().kinds - PRESS))
