"""Where an article tells who somebody is, right beside the name: titles, appositions, "(R-Fla.)".

Only words that touch the name are taken, and only where their shape leaves no doubt that they tell who it is: an
apposition has a head that people or bodies are, no verb of its own, and an end.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.annotate.lexicon import VERB_FRAMES, Lexicon
from onrecord.annotate.names import Name
from onrecord.annotate.roles import Role, role_of

Range = tuple[int, int]
WINDOW = 160  # code points on each side: longer appositions are clauses
MOST_BEFORE = 9  # words
WORD = re.compile(r"[^\W_](?:[\w&'’‑-]|\.(?=\w))*\.?")
POSSESSIVE = re.compile(r"['’]s?$")
PARTY = re.compile(r"\s*\(([A-Z][A-Za-z]{0,5}[-–—][A-Z][\w. -]{0,20})\)")
IN_BRACKETS = re.compile(r"\s*\(([^()\n]{3,80})\)")
AGE = re.compile(r"\s*,\s*(?:aged?\s+)?\d{1,3}(?=\s*[,.;–—])|\s*\(\d{1,3}\)")
OPENS_AFTER = re.compile(r"\s*,\s+|\s*[–—]\s*|\s+--?\s+")
CLOSES = re.compile(r"[,;:.!?()“”\"\n–—]|\s-\s")
INSIDE_STOP = re.compile(r"(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\.")  # "U.S.", "Gen.": no end
AND_VERB = re.compile(r"\s+and\s+(?:is|was|has|had|who|said|says|will|would)\b")
RELATIVE = re.compile(r"\s+(?:who|which|that|whose|whom|where|when)\b")
HOLDS = re.compile(r"who\s+(?:has\s+|had\s+)?")
BEFORE_COMMA = re.compile(r",\s+$")
ENDS_NAME = re.compile(r"\s*(?:[,;:.!?)”\"\n–—]|$)")
SHORT = frozenset({"mr.", "mrs.", "ms.", "dr.", "st.", "jr.", "sr."})
OWNERS = frozenset({"his", "her", "their", "its", "our", "my"})
ARTICLES = frozenset({"the", "a", "an"})
COURTESIES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "messrs", "dr", "madame", "monsieur", "herr", "frau", "sir", "lady"}
)
SEVERAL = frozenset({"two", "three", "four", "five", "six", "several", "some", "many", "others", "another"})
THEN = frozenset({"then", "now", "once", "formerly", "himself", "herself"})
JOINS = frozenset({"and", "or"})
PERIODS = frozenset({"until", "since", "before"})  # "port minister until May"
INNER = frozenset({"of", "for", "and", "&", "at", "to", "in", "the", "on"})
BECAME = re.compile(
    r",?\s+(?:who\s+)?(?:is|was|became|remains|has been|had been)\s+(?:now\s+)?((?:the|a|an)?\s*[^,.;:!?\n“”\"]{3,60})"
)


def described(text: str, start: int, end: int, words: Lexicon) -> tuple[Range, ...]:
    """The ranges of words that tell who the name at start-end is, in the order of the text; its age is left out.

    "former Florida Governor", "his father" before it; ", the port minister,", "(R-Fla.)" behind it.
    """
    found = [*_before(text, start, end, words), *_behind(text, end, words)]
    return tuple(sorted(found))


def roles_of(text: str, name: Name, words: Lexicon) -> Iterator[Role]:
    """The roles that the words beside a name tell, and what its bearer is said to be: "Varga is the port minister"."""
    for start, end in described(text, name.start, name.end, words):
        if (role := role_of(text, start, end, words)) is not None:
            yield role
    became = BECAME.match(text, name.end)
    if became and name.kind == "person":
        role = role_of(text, *became.span(1), words)
        if role is not None and role.sort == "person":
            yield role


def _before(text: str, start: int, end: int, words: Lexicon) -> Iterator[Range]:
    """The titles right before a name, or the phrase before it and a comma."""
    line = max(text.rfind("\n", max(0, start - WINDOW), start) + 1, start - WINDOW, 0)
    if BEFORE_COMMA.search(text, max(line, start - 4), start) and ENDS_NAME.match(text, end):
        stop = len(text[line:start].rstrip(" ,\t")) + line
        yield from _phrase_before(text, line, stop, words)
    elif text[start - 1 : start].isspace():
        for opening, stop in _titles_before(text, line, start, words):
            yield opening, stop
            if BEFORE_COMMA.search(text, max(line, opening - 4), opening) and ENDS_NAME.match(text, end):
                yield from _phrase_before(text, line, len(text[line:opening].rstrip(" ,\t")) + line, words)


def _phrase_before(text: str, line: int, stop: int, words: Lexicon) -> Iterator[Range]:
    """ "the port minister" of "the port minister, Ana Varga,"; it begins with an article or an owner."""
    run = _run_back(text, line, stop)
    for back, word in enumerate(reversed(run)):
        low = word.group().lower()
        if back and (low in ARTICLES | OWNERS or POSSESSIVE.search(word.group())):
            if low == "the" and back + 1 < len(run) and run[-back - 2].group().lower() in INNER:
                continue  # "head of the agency"
            told = run[-back:]
            if _is_calling(_head(told), words) and not _has_verb(told, words):
                opening = word.start() if low in OWNERS or POSSESSIVE.search(word.group()) else told[0].start()
                yield opening, stop
            return
    opens = bool(run) and run[0].group()[0].isupper() and _begins(text, run[0].start())
    if opens and _is_calling(_head(run), words) and not _has_verb(run, words):
        yield run[0].start(), stop


def _begins(text: str, start: int) -> bool:
    """True at the start of a line or sentence."""
    before = text[max(0, start - 3) : start].rstrip(" \t“\"‘'")
    return not before or before[-1] in ".!?:\n"


def _titles_before(text: str, line: int, start: int, words: Lexicon) -> Iterator[Range]:
    """ "former Florida Governor" before a name; without the article before them."""
    run = _run_back(text, line, start)
    last = _last_of_title(run, words)
    if last is None:
        return
    first = last
    while first > 0 and _goes_back(run, first - 1, words):
        first -= 1
    while run[first].group().lower() in INNER:
        first += 1
    owner = run[first - 1] if first else None
    opening = owner.start() if owner and owner.group().lower() in OWNERS else run[first].start()
    yield opening, run[-1].end()


def _last_of_title(run: list[re.Match[str]], words: Lexicon) -> int | None:
    """Where in these words the title right before a name has its noun: the last word, or "Minister" of "Minister for
    the Middle East"."""
    place = len(run) - 1
    while place > 0 and run[place].group()[0].isupper() and not _is_title(run[place], words):
        place -= 1
    if place >= 0 and place < len(run) - 1 and run[place].group().lower() == "the":
        place -= 1
    if 0 < place < len(run) - 1 and run[place].group().lower() in {"of", "for"} and run[place - 1].group()[0].isupper():
        return place - 1 if _is_title(run[place - 1], words) else None
    return len(run) - 1 if run and _is_title(run[-1], words) else None


def _run_back(text: str, line: int, stop: int) -> list[re.Match[str]]:
    """The last words before a place that no mark parts from it."""
    run: list[re.Match[str]] = []
    reached = stop
    for word in reversed(list(WORD.finditer(text, line, stop))):
        gap = text[word.end() : reached]
        ended = word.group().endswith(".") and not _abbreviated(word.group())
        if gap.strip() or ended or len(run) == MOST_BEFORE:
            break
        if word.start() == line and line and text[line - 1].isalnum():
            break  # the window cut this word
        run.append(word)
        reached = word.start()
    return run[::-1]


def _abbreviated(word: str) -> bool:
    """ "Gen.", "U.S.", but not "depot.": short, with a capital."""
    return word[:1].isupper() and len(word) <= 5


def _goes_back(run: list[re.Match[str]], place: int, words: Lexicon) -> bool:
    """True when the word belongs to the titles behind it: a title, a capital, "port" of "port minister"."""
    word, low = run[place].group(), run[place].group().lower().rstrip(".")
    behind = run[place + 1].group()
    if low in words.times or low in words.adverbial_prepositions or POSSESSIVE.search(word):
        return False
    if low in {"of", "for", "and", "&"}:
        two = low == "and" and run[place - 1].group()[0].islower() and behind[0].isupper()  # "the mayor and Colonel"
        return place > 0 and not two and _is_title(run[place - 1], words)
    if low in words.titles or word[0].isupper():
        return low not in words.determiners | words.breaks | words.openers | words.no_name
    modifies = low not in words.wordless | words.verbs | words.helpers and low not in words.cues
    return modifies and behind.islower() and behind not in INNER and not low.endswith("ly")


def _is_title(word: re.Match[str], words: Lexicon) -> bool:
    low = word.group().lower().rstrip(".")
    if word.group().lower() in SHORT or low in words.titles:
        return True
    return not word.group().endswith(".") and _is_calling(low, words)


def _is_calling(word: str, words: Lexicon) -> bool:
    """True for a noun that people are: "minister", "father", "plumber"; of "vice-president" the last part counts."""
    known = (words.titles, words.people_singular, words.kin, words.callings)
    if any(each in group for each in (word, word.rpartition("-")[2], word.removesuffix("s")) for group in known):
        return True
    made = word.endswith(tuple(words.calling_endings)) and len(word) > 4 and word.isalpha() and word.islower()
    return made and word not in words.no_callings and word not in words.cues and word not in words.wordless


def _head(phrase: list[re.Match[str]]) -> str:
    """The noun that a phrase is about: the last one before "of", "from", "in"."""
    stops = {"of", "from", "in", "at", "for", "with", "to", "on", "and", "near", "by", "under", "based"} | PERIODS
    for place, word in enumerate(phrase):
        if place and word.group().lower() in stops:
            return phrase[place - 1].group().lower().rstrip(".")
    return phrase[-1].group().lower().rstrip(".")


def _has_verb(phrase: list[re.Match[str]], words: Lexicon) -> bool:
    """True when the phrase is a clause of its own: "the port minister said"."""
    told = [word.group() for word in phrase]
    return any(word.islower() and (word in words.verbs or _tells(word, words)) for word in told)


def _tells(word: str, words: Lexicon) -> bool:
    cue = words.cues.get(word)
    return cue is not None and not (cue.gerund or cue.base) and not cue.frames.isdisjoint(VERB_FRAMES)


def _behind(text: str, end: int, words: Lexicon) -> Iterator[Range]:
    """What stands behind a name: a party and place in brackets, an apposition between commas."""
    party = PARTY.match(text, end)
    if party:
        yield party.start(1), party.end(1)
        end = party.end()
    else:
        bracket = IN_BRACKETS.match(text, end)
        if bracket and _tells_who(text, bracket.start(1), bracket.end(1), words):
            yield bracket.start(1), bracket.end(1)
            end = bracket.end()
    age = AGE.match(text, end)
    end = age.end() if age else end
    opening = OPENS_AFTER.match(text, end)
    if opening is None:
        return
    start, stop = opening.end(), _close(text, opening.end())
    if stop is None or stop <= start:
        return
    who = HOLDS.match(text, start)
    if who is not None:
        yield from _doing(text, who, stop, words)
        return
    relative = RELATIVE.search(text, start, stop)
    stop = relative.start() if relative else start + len(text[start:stop].rstrip())
    stop = _before_verb(text, start, stop, words)
    if _tells_who(text, start, stop, words):
        yield start, stop


def _before_verb(text: str, start: int, stop: int, words: Lexicon) -> int:
    """The end of an apposition that no comma closes: "commander of the fleet said"; without an article it is none's
    subject, so that the verb is another's."""
    phrase = list(WORD.finditer(text, start, stop))
    if len(phrase) < 2 or not _is_calling(phrase[0].group(), words):
        return stop
    verb = next((word for word in phrase[1:] if _tells(word.group(), words)), None)
    return start + len(text[start : verb.start()].rstrip()) if verb else stop


def _doing(text: str, who: re.Match[str], stop: int, words: Lexicon) -> Iterator[Range]:
    """ "who runs the clinic": what one does for long."""
    verb = WORD.match(text, who.end())
    if verb is not None and verb.group() in words.holds:
        more = AND_VERB.search(text, verb.end(), stop)
        yield who.start(), more.start() if more else who.start() + len(text[who.start() : stop].rstrip())


def _close(text: str, start: int) -> int | None:
    """Where an apposition that begins here ends: at the next mark; None when none is near."""
    for mark in CLOSES.finditer(text, start, min(len(text), start + WINDOW)):
        if mark.group() == "." and INSIDE_STOP.match(text, mark.start()) and text[mark.end() : mark.end() + 1] != "\n":
            continue
        return mark.start()
    return len(text) if len(text) - start < WINDOW else None


def _tells_who(text: str, start: int, end: int, words: Lexicon) -> bool:
    """True when these words say who somebody is and are no clause, no list and no other person."""
    phrase = list(WORD.finditer(text, start, end))
    if not phrase or len(phrase) > 16 or text[start : start + 1].isspace():
        return False
    if phrase[0].group() in THEN and len(phrase) > 1:
        return _tells_who(text, phrase[1].start(), end, words)
    return _is_telling(phrase, words)


def _is_telling(phrase: list[re.Match[str]], words: Lexicon) -> bool:
    first = phrase[0].group().lower()
    if first in {"of", "from"} and len(phrase) > 1:
        return phrase[-1].group()[0].isupper() and len(phrase) < 5 and not _has_verb(phrase, words)
    if any(first in each for each in (words.breaks, words.openers, words.adverbial_prepositions, JOINS)) or _tells(
        first, words
    ):
        return False
    if _has_verb(phrase, words) or _lists(phrase) or _names_another(phrase, words):
        return False
    if first in ARTICLES | OWNERS | {"one"} or POSSESSIVE.search(phrase[0].group()):
        told = phrase[1:]
        return bool(told) and (_is_calling(_head(told), words) or _is_body(_head(told), words))
    return _is_calling(_head(phrase), words)


def _is_body(word: str, words: Lexicon) -> bool:
    return word in words.organisations | words.outlets or word in {"arm", "wing", "branch", "outlet", "broadcaster"}


def _lists(phrase: list[re.Match[str]]) -> bool:
    """True for "the mayor and a priest", "a mayor and two clerks": several people."""
    told = [word.group().lower() for word in phrase]
    return any(left in JOINS and right in ARTICLES | OWNERS | SEVERAL for left, right in pairwise(told))


def _names_another(phrase: list[re.Match[str]], words: Lexicon) -> bool:
    """True when a title in the phrase is followed by a name: "Defence Minister Joren Hask", "a Ms Whitman"."""
    told = [word.group().lower().rstrip(".") for word in phrase]
    if told[1:2] and told[1] in COURTESIES and told[0] in ARTICLES | {"one", "another"} and len(told) > 2:
        return POSSESSIVE.search(phrase[2].group()) is None  # "a Dr Whitman's nurse" is a nurse
    for place, (left, right) in enumerate(pairwise(phrase)):
        low = right.group().lower().rstrip(".")
        if _is_title(left, words) and right.group()[0].isupper() and not _is_title(right, words):
            goes_on = any(_is_title(word, words) for word in phrase[place + 2 :])  # "deputy Middle East director"
            return low not in words.organisations and not goes_on
    return False
