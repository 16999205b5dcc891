"""Whose word a claim is, where its sentence says this and nothing else, in whatever words.

All that is not the claim there is made of words for saying, words for what is said, small words and names. Then what
stands before and behind each name tells what its bearer does: says it, prints it, or hears it. A sentence with any
other word tells of other things as well, and is left to forms that are surer (`framing`).
"""

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from onrecord.link.framing import CLAIM, COMMON, is_no_name, is_nobody
from onrecord.link.framing import NAME as WHOLE_NAME
from onrecord.link.namesakes import DOER
from onrecord.link.tables import tables

TABLE = tomllib.loads((files("onrecord.link") / "sole.toml").read_text(encoding="utf-8"))
LISTS = ("says", "tells", "uttered", "put", "prints", "voice", "matter", "press", "hears", "points", "small")
KNOWN = frozenset(word for each in LISTS for word in TABLE[each])
IDIOMS = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(TABLE['idioms'], key=len, reverse=True)))})\b")
LONGEST = 400  # code points that are read
MOST = 3  # names in such a sentence
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?\b)"
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:,? \d{{4}})?\b|\d{{1,2}} {_MONTH}(?: \d{{4}})?\b|\d{{4}}-\d\d-\d\d\b)"
WHEN = re.compile(
    rf",? ?\b(?:(?:late|early) )?(?:(?:on|of|dated|last|this|from) )?(?:the )?(?:{_DAY},? )?{_DATE}"
    rf"|,? ?\b(?:(?:late|early|later|earlier) )?(?:(?:on|of|dated|last|from) )?{_DAY}(?! [A-Z])"
    r"(?: (?:morning|evening|night|afternoon))?"
    r"|\b(?:this|last) (?:week|month|year)\b|\b(?:yesterday|today)['’]s\b"
)
_TOLD = r"(?:, (?:the|an?|its|his|her|their|who is (?:the|an?)) [^,;:….()“”\"]{2,90}?(?=,|[.…;:)]|$),?)?"
TITLED = re.compile(r"[“\"„«‘'](?=[A-Z\d])(?!According to )[^“”\"„«»…\n]{2,80}?[^“”\"„«»…\n,.!?][”\"»’'“](?!\w)")
NAMED = re.compile(rf"§|(?P<name>{WHOLE_NAME})(?P<of>['’]s?(?!\w))?(?: \( ?[A-Z]{{2,8}} ?\))?(?P<told>{_TOLD})")
TOKEN = re.compile(r"@\d|'s(?!\w)|[\w’'-]+|[…,;:()–—?!.]")
SMALL_WORD = re.compile(r"[a-z][\w’'-]*")
ARTICLES = frozenset({"the", "a", "an", "its", "our"})
WITHIN, DOUBTING = frozenset(TABLE["within"]), frozenset(TABLE["doubting"])
_OTHER = r"(?:and|but|or|not|no|never|that|who|which|because|although|though|if|when|while|after|as|than|by|from|to)"
TAIL = re.compile(  # of a claim that ends otherwise than it was asked for: "… next year", "… in a gale"
    rf"{CLAIM} (?:(?!{_OTHER} )[\w’'$€£%-]+ ?){{1,6}}(?=[,.;:()–—“”\"»]|$)"
)
LEAD = re.compile(rf"(?:(?<=that )|(?<=[,:] )|(?<=[“\"‘«]))(?:(?!{_OTHER} )[\w’'$€£%.-]+ ){{1,6}}{CLAIM}")
MARKS = frozenset(",;:()–—." + CLAIM) | {"'s", "-"}
CONTRACTED = re.compile(r"\b([Tt]hat|[Ii]t|[Tt]here|[Hh]ere|[Ww]hat|[Tt]his)['’]s\b")
_BEFORE_THEM = r"(?:(?: before| to| in front of)? (?:the|an?|this|its)(?: [a-z]+)?| to| before|(?<=told))"
AUDIENCE = re.compile(rf"{_BEFORE_THEM} (?:{'|'.join(TABLE['audience'])})\b")
HEADS = KNOWN | COMMON | frozenset(TABLE["heads"])
APART = re.compile(r"([()–—:;])")
QUOTES = re.compile(r"[“”\"„«»‘]|(?<!\w)['’]|['’](?!\w)")
HEAD = re.compile(r"([A-Z][a-z’'-]*)((?: [a-z’'-]+)*(?= [A-Z]))?")
PART = re.compile("<([a-z]+)>")
Role = Literal["says", "prints", "hears", "unknown"]
IsPress = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence with the words for its bearer; `described` where these tell more than the name."""

    name: str
    words: str
    described: bool
    titled: bool = False  # a title in quotation marks


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence that says nothing but whose word something is: its words, with "@" and a number for each name."""

    mentions: tuple[Mention, ...]
    words: tuple[str, ...]


def sole(around: str, is_press: IsPress) -> Mention | None:
    """Whose word the words around a claim say it is, where they say nothing else; None where they do, or where more
    than one may be meant."""
    if len(around) > LONGEST:
        return None
    bare = " ".join(around.split())
    read = _read(bare) or _read(TAIL.sub(CLAIM, LEAD.sub(CLAIM, bare)))
    if read is None:
        return None
    roles = [(each, _role(read, at, each.titled or is_press(each.name))) for at, each in enumerate(read.mentions)]
    if any(role == "unknown" for _, role in roles):
        return None
    said = [each for each, role in roles if role == "says"]
    printed = [each for each, role in roles if role == "prints"]
    return _one(said or [each for each in printed if each.titled] or printed)


def _one(several: Sequence[Mention]) -> Mention | None:
    """The only one of these."""
    found = {each.name: each for each in several}
    return next(iter(found.values())) if len(found) == 1 else None


@lru_cache(maxsize=1 << 12)
def _read(around: str) -> Reading | None:
    """A sentence by its names and its other words; None where one of these tells of other things."""
    bare = _plain(around)
    mentions, words, end = list[Mention](), "", 0
    for match in NAMED.finditer(bare):
        found, before = _mention(match, bare[end : match.start()])
        if found is None or len(mentions) == MOST:
            return None
        behind = (" 's " if match["of"] else " ") + (", " if (match["told"] or "").endswith(",") else "")
        words += f"{before} @{len(mentions)}{behind}"
        mentions.append(found)
        end = match.end()
    tokens = tuple(each.casefold() for each in TOKEN.findall(words + bare[end:]))
    return Reading(tuple(mentions), tokens) if mentions and all(map(_is_known, tokens)) else None


def _plain(around: str) -> str:
    """The words without days, with "§" for a title, marks apart, and a small letter at the head that is no name's."""
    bare = AUDIENCE.sub(" to_them", TITLED.sub(" § ", WHEN.sub(" ", CONTRACTED.sub(r"\1 is", around))))
    bare = QUOTES.sub("", IDIOMS.sub(lambda it: it[0].replace(" ", "_"), bare))
    return with_small_head(" ".join(APART.sub(r" \1 ", bare).split()))


def _mention(match: re.Match[str], before: str) -> tuple[Mention | None, str]:
    """A name or title of a sentence, and what stands before the words for who bears it; None for what is no name."""
    if match[0] == "§":
        return Mention("§", "§", described=False, titled=True), before
    if is_no_name(match["name"]) or is_nobody(match["name"]):
        return None, before
    before, office = _without_office(before)
    name = re.sub(r"^[Tt]he ", "", match["name"])
    return Mention(name, f"{office}{match[0]}".strip(" ,"), described=bool(office or match["told"])), before


def _is_known(token: str) -> bool:
    manner = token.endswith("ly") and token not in DOUBTING
    return token in KNOWN or token in MARKS or token[0] == "@" or "_" in token or manner


def with_small_head(words: str) -> str:
    """The words with a small letter at the head, where the first is no name: "Harbour master Orsa Brandt"."""
    head = HEAD.match(words)
    known = head is not None and head[1].casefold() in HEADS
    titled = head is not None and bool(head[2]) and _without_office(f"{head[0].lower()} ")[0] == ""
    return words[:1].lower() + words[1:] if known or titled else words


def has_title(name: str, words: str) -> bool:
    """Whether words tell who bears a name: "harbour master Orsa Brandt", "Orsa Brandt, the harbour master"."""
    found = (match for match in NAMED.finditer(words) if (match["name"] or "").endswith(name))
    return any(match["told"] or _without_office(words[: match.start()])[1] for match in found)


def _without_office(before: str) -> tuple[str, str]:
    """What stands before a name without the words that tell who bears it, and these: "by ", "harbour master "."""
    words = before.split()
    if not words or not _is_office(words[-1].rstrip(",")):
        return before, ""
    at = len(words) - 1
    while at and SMALL_WORD.fullmatch(words[at - 1]) and (words[at - 1] not in KNOWN or words[at - 1] in WITHIN):
        at -= 1
    while words[at] in WITHIN and at < len(words) - 1:
        at += 1
    at -= at > 0 and words[at - 1] in ARTICLES
    return " ".join(words[:at]), " ".join(words[at:]) + " "


def _is_office(word: str) -> bool:
    low = word.casefold()
    if low in KNOWN or low.endswith(("ed", "ing")):
        return False
    return low in tables().callings or low in tables().titles or DOER.search(low) is not None


def _role(read: Reading, number: int, press: bool) -> Role:
    """What the bearer of a name does by the words beside it; an outlet that says or passes it on prints it."""
    told = " ".join("@" if each == f"@{number}" else "#" if each[0] == "@" else each for each in read.words)
    if press and (_fits("says", told) or _fits("prints", told)):
        return "hears" if _row("<tells> @").search(told) else "prints"
    if _fits("surely", told):
        return "says"
    forms: tuple[Role, ...] = ("hears", "says")
    return next((form for form in forms if _fits(form, told)), "unknown")


def _fits(form: str, told: str) -> bool:
    return any(_row(row).search(told) for row in TABLE["roles"][form])


@cache
def _row(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_with_parts(words)}")


def _with_parts(words: str) -> str:
    return PART.sub(lambda part: _part(part[1]), words)


def _part(name: str) -> str:
    if name in TABLE["parts"]:
        return _with_parts(TABLE["parts"][name])
    return rf"(?:{'|'.join(map(re.escape, sorted(TABLE[name], key=len, reverse=True)))})\b"
