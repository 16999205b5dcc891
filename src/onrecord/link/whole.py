"""The whole of a name as its article writes it: of letters what they stand for, of a name that was found cut short the
words around it.

Letters and what they stand for are found as Schwartz and Hearst do ("A simple algorithm for identifying abbreviation
definitions in biomedical text", 2003), among capitalised words only.
"""

import re
from collections.abc import Iterator
from itertools import islice

from onrecord.folding import name_key
from onrecord.link import bodies
from onrecord.link.known import ours
from onrecord.link.sounds import plain
from onrecord.link.tables import tables
from onrecord.nations import is_country

IN_FULL = "in full "  # begins the phrase that has the whole of a name
IN_LETTERS = "in letters "  # begins the phrase that has the letters which the article puts behind a name
JOINED = r"(?:(?:and|of|for|on|the|in|to|&)[ \t]+)*"
WORD = r"[A-Z][\w&'’.-]*"
IN_FRONT = re.compile(rf"(?:{WORD}[ \t\u00a0]+){{1,3}}$")
FRONT = re.compile(rf"((?:{WORD}[ \t]+){{1,4}})$")
BEHIND = re.compile(rf"((?:,?[ \t]+{JOINED}[A-Z][\w&'’-]*){{0,7}})[ \t]+\([\"'“]?([A-Z][A-Za-z.]{{1,9}})[\"'”]?[,)]")
SPACE = r"[ \t\u00a0]+"
LAST_WORD_OR_OWNER = re.compile(r"[A-Z][\w&-]*(?=$|[ ,.'’\t\u00a0])")
GOES_ON = re.compile(rf"(?:,?{SPACE}(?:(?:and|of|for|on|the|in|to|against){SPACE}){{0,2}}[A-Z][\w&-]*){{1,7}}")
LAST_WORD = re.compile(r"[A-Z][\w&-]*(?=$|[ ,\t\u00a0])")
ON = re.compile(rf"[ \t]+on[ \t]+(?:the[ \t]+)?([A-Z][\w'’-]*)(?:,?[ \t]+{JOINED}[A-Z][\w'’-]*){{0,5}}")
COMPANY_OF = re.compile(r"\.?[ \t]+of[ \t]+(?:the[ \t]+)?[A-Z][\w&-]*(?:[ \t]+[A-Z][\w&-]*)?")  # "Losk Corp. of Orvale"
OFFICE_OF = re.compile(r"['’]s?[ \t]+(?:Offices?|Departments?|Dept|Bureau)\b")  # "Tolm County Sheriff's Office"
COMPANIES = frozenset(["corp", "corporation", "co", "company", "bank"])
HOLDERS = frozenset(["sheriff", "coroner", "prosecutor", "attorney", "assessor", "auditor", "clerk", "treasurer"])
BEFORE = re.compile(rf"((?:{WORD},?[ \t]+{JOINED}){{2,9}})$")
KNOWN_AS = r"[ \t]*(?:\(|,[ \t]+(?:or|(?:also[ \t]+)?known as)[ \t]+(?:the[ \t]+)?)%s\b"
HYPHENED = re.compile(r"^[A-Z][\w.]*[-‑–](?=[A-Z])")  # "U.S.-" before another's name
OVER = frozenset(["committee", "subcommittee", "commission", "council", "conference", "panel"])
# Besides kinds of bodies: "the Select Committee on Ports", but "the Ports Committee on Tolmark Hill".
WITHOUT_SUBJECT = frozenset(["us", "un", "eu", "select", "joint", "standing", "permanent", "advisory", "independent"])
CAPITOL = "capitol"
LONGEST_FRONT = 60  # code points
LONGEST_BEFORE = 160
MOST_PLACES = 5  # at which letters stand in brackets
MOST_SPARE = 5  # words beyond the letters
SPAN = 2  # times as many words as letters


def in_full(text: str, start: int, end: int, value: str) -> Iterator[str]:
    """The whole name of what is named at a place, where it is more than what stands there."""
    exact = text[start:end]
    front = FRONT.search(text[max(0, start - LONGEST_FRONT) : start]) if value.startswith(("of ", "for ")) else None
    front = front if front and bodies.parse(plain(front.group().split()[-1])).kinds else None
    ahead = len(front.group().split()[-1]) + 1 if front else 0  # "Pact Organisation" in front of "for Nets"
    known = _in_table(text, start - ahead, end, value)
    if known:
        yield known
        return
    if front:
        yield f"{front.group()}{exact}"
    if (rest := _goes_on(text, start, end, value)) is not None:
        yield text[start : rest.end()]
    behind = BEHIND.match(text, end)
    if behind and behind.group(1) and stand_for(letters(behind.group(2)), f"{exact}{behind.group(1)}"):
        yield f"{exact}{behind.group(1)}"
    on = ON.match(text, end) if _has_no_subject(value) else None
    if on and plain(on.group(1)) not in tables().idle | {CAPITOL}:
        yield f"{exact}{on.group()}"


def _goes_on(text: str, start: int, end: int, value: str) -> re.Match[str] | None:
    """What belongs to a name that a stop or an owner's ending cut short: "Losk Corp. of Orvale", "Tolm County
    Sheriff's Office"; words marked by a person may have it within them."""
    last = value.rsplit(maxsplit=1)[-1]
    goes_on = COMPANY_OF if last in COMPANIES else OFFICE_OF if " " in value and last in HOLDERS else None
    if goes_on is None:
        return None
    ends = [end, *(match.end() for match in LAST_WORD_OR_OWNER.finditer(text, start, end))]
    own = next((each for each in ends if name_key(text[start:each]) == value), end)
    return goes_on.match(text, own)


def _in_table(text: str, start: int, end: int, value: str) -> str | None:
    """The longest name of our table, or of a state, that begins with a name found cut short: "Pact Organisation" of
    "Pact Organisation for the Prohibition of Nets"."""
    behind = GOES_ON.match(text, end)
    marked = name_key(text[start:end]).startswith(f"{value} ")  # by a person, more than the program found
    ends = [end] if marked else []
    ends += [end + match.end() for match in LAST_WORD.finditer(behind.group())] if behind else []
    several = (" ".join(text[start:each].split()) for each in reversed(ends))
    return next((each for each in several if _is_known(name_key(each))), None) or _behind(text, start, [*ends, end])


def _behind(text: str, start: int, ends: list[int]) -> str | None:
    """The body of our table whose name ends with one found without its first words: "Port Command" of "U.S. Port
    Command"; "Port Policy" may be a policy and no magazine."""
    front = IN_FRONT.search(text[max(0, start - LONGEST_FRONT) : start])
    if front is None or _is_known(name_key(text[start : ends[-1]])):
        return None
    words = front.group().split()
    several = (" ".join([*words[place:], *text[start:end].split()]) for end in ends for place in range(len(words)))
    found = ((each, ours().find(name_key(each))) for each in several)
    return next((each for each, entry in found if entry is not None and entry.kind == "organisation"), None)


def _is_known(key: str) -> bool:
    return ours().find(key) is not None or is_country(key.replace(" s ", "'s "))


def _has_no_subject(value: str) -> bool:
    """True for "Select Committee", which may go on with "on Ports"."""
    words = bodies.parse(value).words
    most = tables().kinds | WITHOUT_SUBJECT
    return words[-1] in OVER and most.issuperset(words) and "security" not in words


def in_letters(text: str, start: int, end: int) -> str | None:
    """The letters in brackets right behind a name of several words, which stand for it."""
    behind = BEHIND.match(text, end)
    if behind is None or behind.group(1) or " " not in text[start:end].strip():
        return None
    found = letters(behind.group(2))
    return found if behind.group(2)[-1].isupper() and stand_for(found, text[start:end]) else None


def spelled_out(exact: str, text: str) -> Iterator[str]:
    """What letters stand for by the words right before them: "Harbour Pilots Association (HPA)"."""
    for match in islice(re.finditer(KNOWN_AS % re.escape(exact), text), MOST_PLACES):
        before = BEFORE.search(f"{text[max(0, match.start() - LONGEST_BEFORE) : match.start()].rstrip()} ")
        words = before.group(1).split() if before else []
        most = min(len(exact) + MOST_SPARE, SPAN * len(exact))
        several = (" ".join(words[-count:]) for count in range(2, min(most, len(words)) + 1))
        several = (part for each in several for part in dict.fromkeys((HYPHENED.sub("", each), each)))
        found = next((each for each in several if each[0].isupper() and stand_for(letters(exact), each)), None)
        if found:
            yield found
            return


def stand_for(short: str, full: str) -> bool:
    """True where letters are the initials of a name, or stand in it in their order, the first where a word begins."""
    if short in bodies.parse(name_key(full)).initials:
        return True
    words = [word for word in name_key(full).split() if word not in tables().small]
    while len(words) > 1 and (len(words[0]) == 1 or words[0] in tables().countries) and words[0][0] != short[0]:
        words.pop(0)  # "U.S. Port Command (PORTCOM)"
    return len(words) > 1 and words[0][0] == short[0] and _in_order(short, words)


def _in_order(short: str, words: list[str]) -> bool:
    """True where the letters stand in the words in their order, with one at the beginning of each but one."""
    rest, met = short, 0
    for word in words:
        if rest and word[0] == rest[0]:
            met += 1
            for letter in word:
                rest = rest[1:] if rest and letter == rest[0] else rest
    return not rest and met >= len(words) - 1


def letters(word: str) -> str:
    """Letters folded: "hpa" of "H.P.A."."""
    return plain(word).replace(".", "")
