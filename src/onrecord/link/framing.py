"""Whose word a claim is by the words around it alone, where it is known which words are the claim.

What is left of the sentence is short and says little else, so that a few forms of the trade tell who is quoted by
whom, and that a name is an outlet's: "the Ledger reported, citing Joren Hask", "journalists at Northlight found".
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from onrecord.link.needing import Needing
from onrecord.nations import is_adjective

TABLE = tomllib.loads((files("onrecord.link") / "framing.toml").read_text(encoding="utf-8"))
FORMS = ("inner", "handed", "mouths", "presses", "passed", "teller", "bearers", "press", "somebody")
ROWS = [(form, row) for form in FORMS for row in TABLE[form]]
NOBODY = frozenset(TABLE["nobody"])
COMMON = frozenset(TABLE["common"])
NAMES = frozenset(TABLE["names"])
ENDINGS = tuple(TABLE["endings"])
REPORTS = frozenset(TABLE["reports"])
LONGEST = 600  # code points around a claim that are read
TITLE = re.compile(
    r"[“\"„«‘'](?=[A-Z])(?!According to )[^“”\"„«»…\n]{3,160}?[”\"»’'“](?!\w)"
)  # without the claim in it
OPENING = re.compile(  # a first word that is no name
    r"[A-Z][a-z]* [a-z]"
    r"|(?:According|As|Asked|By|Citing|For|From|If|In|Interviewed|On|Per|Quoting|Says|Should"
    r"|Speaking|Thanks|Through|To|Under|Via|What|Who|With|Writing)\b"
    r"|Said (?:the|an?|one|[A-Z][\w’'-]+ [A-Z][\w’'-]+:)"  # not Said Karimi
)
NO_NAME = re.compile(
    r"(?:A|An|And|As|At|But|By|From|He|How|I|If|In|It|On|One|Over|Per|Readers|She|So|That|The|There|They|This|To|We"
    r"|What|When|While|Who|You|Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep)\b(?! )"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri)day|S(?:atur|un)day(?! [A-Z])"  # not the Sunday Ledger
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d|\d"
)
DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \w+)?")
MONTH = re.compile(  # alone only where it is nobody's name: not "May said"
    r"(?:(?:January|February|July|September|October|November|December|Feb|Jul|Sept?|Oct|Nov|Dec)\.?(?: \d+)*"
    r"|(?:Jan|Mar(?:ch)?|Apr(?:il)?|May|June?|Aug(?:ust)?)\.?(?: \d+)+)$"
)
WHEN = re.compile(r"(?:(?:late|early|later|earlier|only|just) )?(?:on|in|by|since|until) [A-Z]\w+$", re.IGNORECASE)
NEGATIVE = re.compile(  # "none of the crew", "no minister", "neither Hask nor the board"; not "No More Silence"
    r"(?:none|neither|not (?:a single|one|any)|no(?= [a-z])(?! (?:less|fewer|lesser|sooner|doubt|matter)\b)|nobody"
    r"|no one)"
    r"\b(?!,? (?:but|other than|less than|two|three)\b)(?! (?:other|lesser|less) \w+ than\b)",  # "none other than Hask"
)
CLAIM = "…"
PLAIN = re.compile(  # "Joren Hask said that …": one who says it, and no other
    r"(?:[A-Z][\w’'-]+ ){1,4}(?:said|says|told(?: reporters)?|confirmed|denied|claimed|added|insisted|warned|argued"
    r"|wrote|stated|noted|announced|admitted|declared|explained|repeated)(?: that)?[ ,:“\"]*…[ .”\"]*"
)
GOES_ON = re.compile(  # from somebody who is named to the claim: another says it
    r"[^…;]{0,60}?\b(?:and|but)(?: [\w’'-]+){0,4}? (?:sa(?:id|ys)|t(?:old|ells)|insist|add"
    r"|stat|claim|argu|warn|explain|wr(?:ote|ites))[^…]{0,60}…"
)
AGAINST = re.compile(  # right before the words for somebody's claim: it is another's
    r"\b(?:contrary to|despite|in spite of|unlike|against|notwithstanding|regardless of|whatever|because of|owing to"
    r"|due to|contradict(?:s|ed|ing)|refut(?:es|ed|ing)|ignor(?:es|ed|ing)|for all|rather than"
    r"|at odds with|in answer to|in reply to)"
    r"(?: (?:the|an?|any|all|this|that|his|her|its|their|every|[a-z]+)){0,3} ?$"
    r"|…[^…]*[,;–—-] (?:and|but|yet|though|although|whereas) (?!(?:that|this|it|so|only|again)\b)[^…]*$",
    re.IGNORECASE,
)
BUT = re.compile(r"[^…]*[,;–—-] (?:but|yet) [^…]*…")  # behind them: what they say is another thing than the claim
NAMES_IN_ROW = re.compile("(NAMED|WHO|SOMEBODY)")
PART = re.compile("(?<!P)<([a-z]+)>")
NARROWING = re.compile("<own>")  # a part that no words stand for: what may not stand before the others
NEXT = re.compile(r"[”\"’»“]?[ \n]?((?:[^\n.]+|\.(?! [A-Z]|$))*)")  # the sentence behind
LONGEST_NEXT = 240  # code points of it that are read
_UPPER = r"[A-ZÀ-ÖØ-ÞĆČĐŁŃŚŠŽŹŻ]"
CAPITAL = re.compile(_UPPER)
_WORD = rf"(?:[dl]['’])?{_UPPER}[\w’'-]*(?<!['’]s)"
_JOINED = (
    r"(?:(?:of|for|and|&|de|la|le|du|des|del|della|delle|dei|den|der|dem|das|do|da|dos|von|vom|van|am|im|zum|zur|au|aux|al"
    r"|el|y|e|et|und|di|i|the) ){0,2}"
)
NAME = rf"(?:[Tt]he )?(?:{_WORD}(?: {_JOINED}(?:{_WORD}|\d+(?!\d*[-/]))){{0,6}})"
_SMALL = "in|by|as|on|to|at|for|from|that|with|of|its|their|his|her|no|it|who"
_HELD = (  # what offices are held of: "member of parliament"
    r"of (?:parliament|state|staff|police|security|operations|studies|education|health|finance|justice|communications"
    r"|research|works|government|mission|delegation|surgery|medicine|nursing|staff|infantry|detectives|engineering)"
)
_TITLE = rf"(?:(?:the |an? )?(?:(?:{_HELD} |(?!(?:{_SMALL}) )[a-z][\w’'-]+ )){{0,5}}?)"
_BEHIND = r"(?:,? \([A-Z]{2,8}\))?(?:, (?!who\b)[^,;:…“”\"]{2,90}(?=,|[.…]|$),?)?"
_NO_NOUN = (  # "a Western diplomat", "a Labour source": behind a name that only tells of what side somebody is
    r"(?![\w’'-])(?! (?:[A-Z]\w+ ){0,3}(?:(?!t(?:old|ells|elling) )[a-z]+ )?"
    r"(?:official|officer|diplomat|source|insider|aide|adviser|advisor|lawyer|employee|executive|minister|worker|staffer|soldier|spokes\w+|politician|lawmaker|businessm\w+"
    r"|journalist|agent|banker|trader|analyst|expert)s?\b)"
)
_SIDE = rf"(?:(?:{_WORD} ){{1,3}}(?=[a-z])(?![dl]['’]))?"  # "Lamp Party deputy Joren Hask"
_OFFICE = (  # "the harbour master, Orsa Brandt," and "the harbour master (Orsa Brandt)"
    r"(?:the (?:[a-z][\w’'-]+ ){0,4}[a-z][\w’'-]+"
    rf"(?:(?P<office>, )(?={NAME}(?:[,.:…”\"]|$))| \((?={NAME}\))))?"
)
_WHO = rf"{_OFFICE}{_SIDE}{_TITLE}(?P<name>{NAME}){_NO_NOUN}\)?{_BEHIND}(?(office),?)"
SOMEBODY = (  # words for people without a name
    r"(?P<who>(?:(?:an?|one|two|three|four|five|six|several|some|multiple|many|our"
    r"|the(?! (?:beginning|start|outset|front|first|top|bottom|end|past|moment|charts?|data|figures?|records?)\b)"
    r") [a-z]"
    r"|(?:people|someone|somebody|those) "
    rf"|(?:[a-z]+ )?(?:{'|'.join(COMMON)})\b)"
    r"(?:(?!(?<!close)(?<!privy)(?<!party)(?<!near)(?<!known)(?<!spoke)(?<!talked) to\b)[^,.;:…“”\"]){0,90}?)"
)
OF_SOMEBODY = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:\w+ )?reported|\breported(?:ly\b| to have\b| as\b)")
CUT = re.compile(r" (?:[A-Z][\w-]+ )?[A-Z][\w-]*['’]s? [a-z]")  # the rest of a name that something belongs to
OF_HIM = re.compile(  # right before a name that somebody without one is told by
    r"\b[a-z]\w+ (?:of|for|to|with|against|about|near|beside|behind|representing|defending|suing) (?:the )?$"
)
ACRONYM = re.compile(r"\s?\([A-Z]{2,8}\)$")


@dataclass(frozen=True, slots=True)
class Framed:
    """A name that the words around a claim give for it, and these words."""

    name: str
    words: str


def inner(around: str) -> Iterator[Framed]:
    """Whom an outlet may have the claim from, by name, the surest first; some of these may be outlets themselves."""
    return _found("inner", around)


def handed(around: str) -> Iterator[Framed]:
    """Whose word it is behind those who pass it on: "a lawyer said Joren Hask had stated under oath that"."""
    return iter(()) if PLAIN.fullmatch(around) else _found("handed", around)


def mouths(around: str) -> Iterator[Framed]:
    """Who passes somebody's word on: "relayed by Joren Hask", "through his lawyer"."""
    return _found("mouths", around)


def presses(around: str) -> Iterator[Framed]:
    """Who does so if it is an outlet: "told the Ledger"."""
    return _found("presses", around)


def passed(around: str) -> Iterator[Framed]:
    """Of whom somebody else says that they have said it: "Joren Hask said, according to the Ledger"."""
    return _found("passed", around)


def tellers(around: str) -> Iterator[Framed]:
    """Whose word the claim is said to be in a noun: "in the view of Joren Hask"; not where another verb of saying has
    taken over: "read a letter from Joren Hask and told reporters that"."""
    return (
        each
        for each in _found("teller", around)
        if not _goes_on(each.words, around) and not _is_against(each.words, around)
    )


def _goes_on(words: str, around: str) -> bool:
    """Whether the subject of these words goes on behind them, and says the claim."""
    bare = " ".join(around.split())
    place = bare.casefold().find(words.casefold())
    return place >= 0 and GOES_ON.match(bare, place + len(words)) is not None


def _is_against(words: str, around: str) -> bool:
    """Whether these words stand over against the claim: "contrary to the assertion made by", "all is well, but …"."""
    bare = " ".join(around.split())
    place = bare.casefold().find(words.casefold())
    before, behind = bare[: max(place, 0)], bare[place + len(words) :]
    return place >= 0 and (AGAINST.search(before) or BUT.match(behind)) is not None


def somebody(around: str) -> tuple[str, str] | None:
    """The words for somebody without a name whose word it is said to be, and those that say it; None if none do."""
    for row, text in _fitting(around).get("somebody", ()):
        if found := _pattern(row).search(text):
            return " ".join(found["who"].split()), " ".join(found[0].split())
    return None


@lru_cache(maxsize=1 << 12)
def is_nobody(words: str) -> bool:
    """Whether these are words for nobody in particular, or for no one who speaks: "few", "nobody in Orvale", "one"."""
    low = words.casefold()
    if WHEN.match(words) or MONTH.match(words) or is_negative(words):
        return True
    named = DAY.fullmatch(words.removeprefix("a ").removeprefix("A ")) is not None
    return named or low.split(" in ")[0] in NOBODY or low.split()[-1:] == ["one"]


def is_negative(words: str) -> bool:
    """Whether these are words for none of some people: "none of the crew", "no minister"."""
    return NEGATIVE.match(words[:1].lower() + words[1:]) is not None


def bearers(around: str) -> Iterator[Framed]:
    """Who has the claim, in words that are said of outlets first: "if the Ledger is right"."""
    return _found("bearers", around)


def outlets(around: str) -> Iterator[str]:
    """The names that these words use as an outlet's."""
    return (each.name for each in _found("press", around) if not is_adjective(each.name))


def is_told_after(behind: str) -> bool:
    """Whether a sentence says whose word the one before it is: "That is what Joren Hask said"."""
    small = f"{behind[:1].lower()}{behind[1:]}"
    return any(map(_after().match, (small, behind)))


def sentence_behind(text: str, end: int) -> str:
    """The sentence behind this place, in the same paragraph."""
    found = NEXT.match(text, end)
    return found[1][:LONGEST_NEXT] if found else ""


@lru_cache(maxsize=1 << 12)
def called_outlet(name: str) -> bool:
    """Whether a word of a name is one of outlets' names in some language."""
    return any(word in NAMES or word.endswith(ENDINGS) for word in re.split(r"[^\w]+", name.casefold()))


@lru_cache(maxsize=1 << 12)  # there are few cues
def reports(cue: str) -> bool:
    """Whether a cue is one with which outlets have it, and not one with which others have it of somebody."""
    if OF_SOMEBODY.search(cue.casefold()):
        return False
    return not REPORTS.isdisjoint(cue.casefold().split()) or cue.casefold() in REPORTS


LEADS_IN = re.compile(
    r"(?:According|After|Although|As|Asked|Because|Before|But|And|By|Citing|From|If|In|Interviewed|Once|Per|Quoting"
    r"|Says|Should|Since|Thanks|That|Though|Through|To|Unless|Until|Via|When|Where|While|With|Writing|Yet) [A-Z]"
)
REPORTER = re.compile(
    r"\b(?P<outlet>(?:[Tt]he )?[A-Z][\w’'-]*?(?: [A-Z][\w-]*?){0,4})[’']s? (?:[a-z]+ ){0,2}"
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2}) (?:first |also |has |had )?"
    r"(?:report(?:s|ed)|wr(?:ites|ote|itten)|reveal(?:s|ed)|disclose[sd]|broke)\b"
)


def _found(form: str, around: str) -> Iterator[Framed]:
    return iter(_framed(form, around))


@lru_cache(maxsize=1 << 12)  # of one sentence the same is asked for each of its places and again for its ending
def _framed(form: str, around: str) -> tuple[Framed, ...]:
    """What the words give in this form, titles left out; at their head also in small letters."""
    return tuple(
        each
        for row, text in _fitting(around).get(form, ())
        if _screen(row).search(text)
        for each in _named(_pattern(row), text, subject=row.startswith("WHO"))
    )


@lru_cache(maxsize=1 << 12)
def _fitting(around: str) -> Mapping[str, Sequence[tuple[str, str]]]:
    """By form the rows that may fit, each with the reading that it may fit; looked for in one go for all forms."""
    found = defaultdict[str, list[tuple[str, str]]](list)
    readings = _readings(around)
    for at in sorted(_may_fit(readings)):
        form, row = ROWS[at]
        found[form] += [(row, text) for text in readings]
    return found


def _named(pattern: re.Pattern[str], text: str, *, subject: bool) -> Iterator[Framed]:
    """Whom these words name where they have this form; a `subject` is nobody of whom another is told to be: the Joren
    Hask of "a friend of Joren Hask told the Ledger"."""
    for match in pattern.finditer(text):
        names = {form: name for form, name in match.groupdict().items() if form != "office"}
        if (subject and OF_HIM.search(text, 0, match.start())) or CUT.match(text, match.end(next(iter(names)))):
            continue
        if not any(is_no_name(_bare(name)) for name in names.values() if name):
            yield Framed(_bare(names.get("name") or names["outlet"]), " ".join(match[0].split()))


def is_no_name(words: str) -> bool:
    """Whether words with a capital are no name: a day, "Officials", "According To"."""
    return NO_NAME.match(words) is not None or words.casefold() in COMMON or LEADS_IN.match(words) is not None


def desk_of(name: str, around: str) -> str | None:
    """The outlet for which these words say that somebody reports: "the Herald's Ana Torvald wrote"."""
    found = REPORTER.search(around) if "’" in around or "'" in around else None
    return _bare(found["outlet"]) if found is not None and found["name"] == name else None


@lru_cache(maxsize=1 << 12)
def _readings(around: str) -> tuple[str, ...]:
    bare = " ".join(TITLE.sub("“”", around[:LONGEST]).split())
    return (bare, bare[:1].lower() + bare[1:]) if OPENING.match(bare) else (bare,)


def _bare(name: str) -> str:
    return re.sub(
        r"^[Tt]he | (?:of|for|on) \d+(?: [A-Z]\w+)?(?: \d{4})?$", "", " ".join(name.split())
    )  # "the Ledger of 14 March"


def _with_parts(words: str) -> str:
    """A row with what its parts stand for, and theirs."""
    return PART.sub(lambda part: _with_parts(TABLE["parts"][part[1]]), words)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """A row of the table as a pattern."""
    parts = NAMES_IN_ROW.split(_with_parts(words))
    names = {"WHO": _WHO, "NAMED": f"(?P<outlet>{NAME})", "SOMEBODY": SOMEBODY}
    made = "".join(names.get(part, part) for part in parts)
    return re.compile(rf"(?<![\w-]){made}")


def _may_fit(readings: Sequence[str]) -> frozenset[int]:
    """The numbers of the rows that may fit the words around a claim; without a capital these have no name."""
    found = _needing().may_fit(*readings)
    return found if CAPITAL.search(readings[0]) else found - _with_names()


@cache
def _after() -> re.Pattern[str]:
    """How a sentence begins that only says whose word the one before it is."""
    return re.compile("|".join(f"(?:{_with_parts(row)})" for row in TABLE["after"]))


@cache
def _with_names() -> frozenset[int]:
    """The rows that have a name in them."""
    return frozenset(at for at, (_, row) in enumerate(ROWS) if re.search("WHO|NAMED", _with_parts(row)))


@cache
def _needing() -> Needing:
    """Which rows may fit: most words have none of them, and names are costly to look for in every row."""
    return Needing(_screened(row) for _, row in ROWS)


@cache
def _screen(words: str) -> re.Pattern[str]:
    """What stands in all words that have the form of a row."""
    return re.compile(_screened(words), re.DOTALL)


def _screened(words: str) -> str:
    """A row with anything for a name, and without what only narrows it."""
    made = NAMES_IN_ROW.sub(".+?", _with_parts(NARROWING.sub("", words)))
    return made.removeprefix(".+?") if made.startswith(".+?") else rf"(?<![\w-])(?:{made})"
