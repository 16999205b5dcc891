"""Which of those who speak for a claim are outlets, where no article says so: by how they are spoken of.

Who speaks for the first time in news is told by an office, a title or a description; an outlet is named and no more,
and it reports, writes or reveals. An outlet that is taken for a speaker would be an origin that is closed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.folding import name_key
from onrecord.link.framing import called_outlet, reports
from onrecord.link.tables import tables
from onrecord.link.wordwise import in_word, places

TOLD = re.compile(r"(?:,? \([A-Z]|, (?:an?|the|who|whose|its|his|her|[a-z][\w-]+ (?:of|for|at|in))\b)")
CLOSED = re.compile(TOLD.pattern + r"[^,.:\n]{2,80},")  # a description that a comma ends
# What follows may be the claim.
ACCORDING = ("according to ", "According to ", "according to the ", "According to the ")
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
TRADE = re.compile(r"(?:ist|ian|yst|woman|person)$")  # how words for who does something end, and outlets' hardly do
ABROAD = re.compile(
    r"(?:El|La|Il|Der|Die|Das|De|Het|O|Os|Las|Los|Les?) [A-Z][\w’'-]+ (?:del?|di|della|d[oa]s?|des|du|vo[nm]) [A-Z]"
)
TO = re.compile(r" (?:in|to|back|on)\b")
LETTER = re.compile(
    r"\b(?:letter|e-?mail|memo|message|note|diary|affidavit|statement|evidence|testimony|submission|petition|post)\b"
    r"[^.!?\n]{0,120}\Z"
)
LONGEST_LETTER = 140  # code points before a name that may speak of one
LETTERS = 8  # of initials, at most
LETTERED = re.compile(r"\(([^\W\d_]+)\)")
BEHIND_NAME = re.compile(rf" \((?:[A-Z]{{3,{LETTERS}}}|[A-Z][A-Za-z]{{1,6}}[A-Z])\)")
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
    found = {
        each.name
        for each in places
        if (called_outlet(each.name) or (ABROAD.match(each.name) and not is_told(each))) and not is_body(each.name)
    }
    bare = {
        each.name
        for each in places
        if ((reports(each.cue) and not _writes(each)) or _cites(each)) and not is_body(each.name)
    }
    asked = {_last(name) for name in bare}
    told = {_last(each.name) for each in places if _last(each.name) in asked and is_told(each)}
    return frozenset(found | {name for name in bare if _last(name) not in told})


def _last(name: Name) -> str:
    """The last word of a name, by which an article calls its bearer later."""
    return name.split()[-1]


class Lettered:
    """Texts that may give letters in brackets for the names of bodies; many names are asked for."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [text for text in texts if "(" in text and LETTERED.search(text)]
        self._letters = {found[1] for text in self._texts for found in LETTERED.finditer(text)}
        self._ends = [(text, found.start()) for text in self._texts for found in BEHIND_NAME.finditer(text)]

    def are_for(self, name: Name) -> bool:
        """Whether one of them gives letters behind this name of a body that is no outlet, or this name as such
        letters."""
        if " " not in name:
            letters = name.upper() if name.isalpha() and len(name) <= LETTERS else ""
            return letters in self._letters and any(short_for_body(letters, text) for text in self._texts)
        if not self._ends or set(name_key(name).split()) & PRESS or called_outlet(name):
            return False
        named = re.compile(re.escape(name), re.IGNORECASE)
        return any(named.fullmatch(text, max(0, end - len(name)), end) for text, end in self._ends)


def short_for_body(letters: str, text: str) -> bool:
    """Whether a text gives these letters behind the name of a body that is no outlet."""
    if f"({letters})" not in text:
        return False
    found = re.search(rf"((?:[A-Z][\w’'-]+ (?:of |the |and |for )*){{2,7}})\({re.escape(letters)}\)", text)
    words = set(name_key(found[1]).split()) if found else set()
    return bool(words) and not words & PRESS and not called_outlet(" ".join(words))


def _cites(spoken: Spoken) -> bool:
    """Whether it has what it says from somebody else: "Veldpress said, citing Joren Hask"."""
    if ", citing" not in spoken.text and ", quoting" not in spoken.text:
        return False
    name, cue = re.escape(spoken.name), re.escape(spoken.cue)
    return bool(cue) and bool(re.search(rf"\b{name} {cue}(?: \w+day| on \w+day)?, (?:citing|quoting)\b", spoken.text))


def _writes(spoken: Spoken) -> bool:
    """Whether it only writes as anybody does: to somebody, in an outlet, or in a letter."""
    if not spoken.cue.startswith("wr"):
        return False
    text = spoken.text
    return any(
        TO.match(text, end) or LETTER.search(text, max(0, start - LONGEST_LETTER), start)
        for start, end in places(f"{spoken.name} {spoken.cue}", text)
        if not in_word(text, start, end)
    )


def is_told(spoken: Spoken) -> bool:
    """Whether the article tells of somebody more than the name."""
    first_word = spoken.name.split()[0]
    trade = TRADE.search(first_word) and " " in spoken.name  # "Metallurgist Ana Hask"
    if name_key(spoken.words) != name_key(spoken.name) or _is_calling(first_word) or trade:
        return True
    text = spoken.text
    for start, end in places(spoken.name, text):
        before = BEFORE.search(text, max(0, start - LONGEST_WORD), start)
        titled = before is not None and _is_calling(before[1]) and not text[end : end + 1].isalnum()
        described = TOLD.match(text, end) is not None and not text.endswith(ACCORDING, 0, start)
        if titled or described or CLOSED.match(text, end):
            return True
    first, _, last = spoken.name.rpartition(" ")
    given = f"{first.split()[-1]} " if first else ""
    return bool(first) and any(
        not text.endswith(given, 0, start) and not in_word(text, start, end) for start, end in places(last, text)
    )


def _is_calling(word: str) -> bool:
    return word.casefold() in tables().callings or word.casefold() in tables().titles


def is_body(name: Name) -> bool:
    """Whether a name has a word that tells of a body that is no outlet: "Ministry of Ports"; or is but letters."""
    words = set(name_key(name).split())
    return name.isupper() or bool(words & (tables().kinds - PRESS))
