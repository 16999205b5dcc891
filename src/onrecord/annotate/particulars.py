"""What the words around a noun for a work tell of it: its title, its date, the page, who made it."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from onrecord.annotate.idiom import CAPITALS, LANGUAGES, MONTHS, NAME, YEAR, Idiom, blanks
from onrecord.annotate.works import Phrase
from onrecord.nations import is_adjective

LONGEST = 240  # code points behind the noun that are read
DATE_BEHIND = 40  # code points behind a phrase in which its date may stand
CAPITALISED = 0.6  # of the longer words of a title
SHORT = re.compile(r"\s\([A-Z][A-Za-z&.-]{1,8}\)")
NUMBER = re.compile(r"\s(?:[Nn]o\.?\s)?(?:S/)?\d{3,4}(?:/\d+|\s\(\d{4}\))?(?![\w%]|[.,]\d)")
NAMED = re.compile(rf",?\s(?P<title>(?:(?:The|A|An|My)\s)?{CAPITALS})")
GOES_ON = re.compile(
    r"\s(?:on|of|for|to|in|against)\s(?:the\s)?[A-Z][\w’'&.‑-]*"
    r"(?:\s(?:(?:of|the|for|and)\s){0,2}[A-Z][\w’'&‑-]*(?!\.\w)){0,7}"
    r"(?:(?:,\s[A-Z]\w+){1,4},?\sand\s[A-Z]\w+(?:\s(?:(?:to|of|in|for|on|the|and)\s){0,2}[A-Z]\w+){0,5})?"
)
NAMES = re.compile(rf"(?<![\w-]){NAME}(?:/{NAME})*")
IN_SENTENCE = re.compile(r"[\w,;]['’”]?\s$")
BEFORE_TITLE = re.compile(r"^\W*(?:own\s)?(?:\d{4}\s)?(?:[a-z]\w*\s)*|\s\([^)]*\)$|\s*\(?\bpage \d+\)?$")
BEHIND_TITLE = re.compile(rf"\s*(?:[A-Z][a-z]+\s)?{YEAR}$")
WEEKDAY_BEFORE = re.compile(r"\b(?<![Ll]ast\s)(?P<day>[A-Z][a-z]{2,5}day)['’]s\s(?:edition\sof\s(?:the\s)?)?$")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
MARKS = re.compile(r"(?:['’]s|['’])$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """Where a phrase with all that belongs to it ends, and what it tells. `titled` is true when its title stands behind
    it, `numbered` when it has a number; `maker` is whoever made it, as written, `posted` where it was posted."""

    end: int
    title: str | None = None
    titled: bool = False
    numbered: bool = False
    published: str | None = None
    place: str | None = None
    maker: str | None = None
    posted: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # one a language
class Patterns:
    """What may stand behind a phrase: a page, a part, its maker, where it was posted, when it came out."""

    place: re.Pattern[str]
    place_before: re.Pattern[str]
    part: re.Pattern[str]
    maker: re.Pattern[str]
    issuer: re.Pattern[str]
    posted: re.Pattern[str]
    clause: re.Pattern[str]
    came_out: re.Pattern[str]
    dated: re.Pattern[str]
    dates: tuple[re.Pattern[str], ...]
    weekdays: tuple[str, ...]


@cache
def patterns(language: str) -> Patterns:
    """The patterns of a covered language."""
    file = files("onrecord.annotate") / LANGUAGES[language]
    section = tomllib.loads(file.read_text(encoding="utf-8"))["particulars"]
    table = {name: blanks(each) if isinstance(each, str) else "" for name, each in section.items()}
    month = rf"(?P<month>{table['months']})\b\.?"
    day = r"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
    dates = (rf"\b{day}\s(?:of\s)?{month},?\s", rf"\b{month}\s{day},?\s", rf"\b{month},?\s", "")
    called = rf"(?:{NAME}(?:-based)?\s)?(?:[a-z]+\s)?(?:{table['callings']})\s(?!{table['days']})(?=[A-Z])"
    maker = rf"\s(?:the\s)?(?:{called})?(?P<maker>{NAME}(?:\s(?:{table['bodies']}))?)"
    return Patterns(
        place=re.compile(rf"(?:\s\(|,\s|\s(?:on|at|from)\s)(?P<place>{table['places']})\)?", re.IGNORECASE),
        place_before=re.compile(rf"\b(?P<place>{table['places']})\s(?:of|in|from)\s$", re.IGNORECASE),
        part=re.compile(rf"(?:[’']s)?\s(?P<place>{table['parts']})\b"),
        maker=re.compile(rf"(?:\sof\s{YEAR})?\s(?:\w+ed\s)?(?:by|from){maker}"),
        issuer=re.compile(rf"\sof{maker}"),
        posted=re.compile(rf"\s{table['shared']}(?!{table['days']})(?P<maker>{NAME}|{table['board']})"),
        clause=re.compile(rf"\s{table['clause']}"),
        came_out=re.compile(rf"[,(]?\s(?:(?:that|which)\swas\s)?{table['came_out']}"),
        dated=re.compile(rf"{table['dated']}$"),
        dates=tuple(re.compile(rf"{each}(?P<year>{YEAR})") for each in dates),
        weekdays=tuple(section["weekdays"]),
    )


class Particular:
    """Reads what belongs to the phrases of one text."""

    def __init__(self, text: str, idiom: Idiom, language: str, day: str | None = None) -> None:
        self._text, self._idiom, self._lists = text, idiom, idiom.lists
        self._day = date.fromisoformat(day) if day is not None and DAY.fullmatch(day) else None
        self._patterns = patterns(language)

    def of(self, phrase: Phrase) -> Particulars:
        """What stands in, right before and right behind a phrase."""
        limit = min(len(self._text), phrase.stop + LONGEST)
        told = self._placed(Particulars(end=self._named_end(phrase, limit)), phrase, limit)
        told = self._placed(self._titled(told, phrase, limit), phrase, limit)
        told = self._made(told, phrase, limit)
        return replace(
            told,
            title=told.title or (None if told.titled else self._own_title(phrase, told.end)),
            published=self._iso(phrase.start, told.end)
            or self.date_behind(told.end)
            or self._weekday(phrase, told.end),
            numbered=phrase.noun in self._lists["numbered"]
            and NUMBER.match(self._text, phrase.stop, limit) is not None,
        )

    def date_behind(self, end: int) -> str | None:
        """The date of ", published in March 2014" right behind a place."""
        near = min(len(self._text), end + DATE_BEHIND)
        found = next((each for one in self._patterns.dates if (each := one.search(self._text, end, near))), None)
        if found is None or not self._patterns.dated.match(self._text, end, found.start()):
            return None
        return self._iso(found.start(), found.end())

    def _weekday(self, phrase: Phrase, end: int) -> str | None:
        """The date of "released on Tuesday" and of "Tuesday's report"."""
        if phrase.kind not in self._lists["daily"] or phrase.plural:
            return None
        for place in (phrase.stop, end):
            if (found := self._patterns.came_out.match(self._text, place)) is not None:
                return self.latest(found["day"])
        return self.latest(MARKS.sub("", self._text[slice(*phrase.owner)])) if phrase.owner is not None else None

    def day_before(self, start: int) -> str | None:
        """The date of "Tuesday's" right before the name of an outlet."""
        found = WEEKDAY_BEFORE.search(self._text, max(0, start - DATE_BEHIND), start)
        return self.latest(found["day"]) if found else None

    def latest(self, weekday: str) -> str | None:
        """The date of the last such day up to that of the article; None where its date is not known to the day."""
        if self._day is None or weekday.lower() not in self._patterns.weekdays:
            return None
        back = (self._day.weekday() - self._patterns.weekdays.index(weekday.lower())) % len(self._patterns.weekdays)
        return (self._day - timedelta(days=back)).isoformat()

    def _iso(self, start: int, end: int) -> str | None:
        """The first date with a year between two places, as an ISO prefix."""
        for pattern in self._patterns.dates:
            if (found := pattern.search(self._text, start, end)) is not None:
                parts = found.groupdict()
                month = MONTHS.index(parts["month"][:3].lower()) + 1 if parts.get("month") else None
                day = int(parts["day"]) if parts.get("day") else None
                return "-".join([parts["year"], *(f"{each:02d}" for each in (month, day) if each is not None)])
        return None

    def _named_end(self, phrase: Phrase, limit: int) -> int:
        """Behind "(DIA)", "2259" and, of a name, "on Terrorism"."""
        end = phrase.stop
        met = self._idiom.patterns["met"].match(self._text, end, limit)
        if met is not None and phrase.noun in self._lists["of_meetings"]:
            return met.end()
        numbered = phrase.capital or phrase.noun in self._lists["numbered"]
        for pattern in (SHORT, *([NUMBER] if numbered else []), *([GOES_ON] if phrase.capital else [])):
            if (found := pattern.match(self._text, end, limit)) is not None:
                end = found.end()
        return end

    def _placed(self, told: Particulars, phrase: Phrase, limit: int) -> Particulars:
        """With "(page 20)" behind it, or "page 20 of" before it."""
        if told.place is not None:
            return told
        for pattern in (self._patterns.place, self._patterns.part):
            if (behind := pattern.match(self._text, told.end, limit)) is not None:
                return replace(told, end=behind.end(), place=behind["place"])
        before = self._patterns.place_before.search(self._text, max(0, phrase.start - DATE_BEHIND), phrase.start)
        return replace(told, place=before["place"]) if before else told

    def _titled(self, told: Particulars, phrase: Phrase, limit: int) -> Particulars:
        """With a title in quotation marks behind it; of a book, also without."""
        found = self._idiom.patterns["title"].match(self._text, told.end, limit)
        if found is not None and (self._idiom.patterns["saying"].search(found["lead"]) or is_headed(found["title"])):
            return replace(told, end=found.end(), title=found["title"].strip(" ,."), titled=True)
        named = NAMED.match(self._text, told.end, limit) if phrase.noun in self._lists["bookish"] else None
        if named is None or (self._text[told.end] == "," and not (is_title(named["title"]) and " " in named["title"])):
            return told
        return replace(told, end=named.end(), title=named["title"], titled=True)

    def _made(self, told: Particulars, phrase: Phrase, limit: int) -> Particulars:
        """With its maker, where it was posted, and when it came out."""
        told = replace(told, maker=self._maker_inside(phrase))
        told = self._with_maker(told, limit, issued=phrase.noun in self._lists["issued"])
        if (posted := self._patterns.posted.match(self._text, told.end, limit)) is not None:
            told = replace(told, end=posted.end(), posted=posted["maker"])
        if (clause := self._patterns.clause.match(self._text, told.end, limit)) is not None:
            told = self._with_maker(replace(told, end=clause.end()), limit, issued=False)
        return told

    def _with_maker(self, told: Particulars, limit: int, *, issued: bool) -> Particulars:
        """With "by the Harbour Board" behind it; of a ruling, also "of"."""
        if told.maker is not None:
            return told
        for pattern in (self._patterns.maker, *([self._patterns.issuer] if issued else [])):
            found = pattern.match(self._text, told.end, limit)
            if found is not None and not self._is_nobody(found["maker"].split()):
                return replace(told, end=found.end(), maker=found["maker"])
        return told

    def _own_title(self, phrase: Phrase, end: int) -> str | None:
        """ "Harbour Safety Report": the capitals of the phrase itself, without its owner and its year."""
        if not phrase.capital:
            return None
        first = phrase.owner[1] if phrase.owner is not None else phrase.core
        title = BEHIND_TITLE.sub("", BEFORE_TITLE.sub("", self._text[first:end])).strip(" ,.")
        return MARKS.sub("", title) or None

    def _maker_inside(self, phrase: Phrase) -> str | None:
        """The capitals before a noun in small letters, or who owns it: "the DIA memo", "Varga's speech"."""
        core = self._text[phrase.core : phrase.stop].rpartition(" ")[0] if not phrase.capital else ""
        opens = phrase.start == phrase.core and not IN_SENTENCE.search(
            self._text[max(0, phrase.start - 4) : phrase.start]
        )
        found = next(self._names(core, opens=opens), None)
        if found is not None or phrase.owner is None:
            return found
        owner = self._text[slice(*phrase.owner)]
        return None if self._idiom.patterns["times"].search(owner) else next(self._names(MARKS.sub("", owner)), None)

    def _names(self, words: str, *, opens: bool = False) -> Iterator[str]:
        """The names in a phrase, nationalities and dates left out, and one capital at the start of a sentence."""
        for found in NAMES.finditer(words):
            parts = found.group().removeprefix("The ").split()
            while parts and self._is_nobody(parts):
                parts = parts[1:]
            plain = opens and found.start() == 0 and len(parts) == 1 and not parts[0].isupper()
            if parts and not plain:
                yield " ".join(parts)

    def _is_nobody(self, parts: list[str]) -> bool:
        """ "Tolmian", "Tolmian-led", "Democratic" alone, or a day or month."""
        if parts[0].lower() in self._lists["days_and_months"]:
            return True
        return len(parts) == 1 and (is_adjective(parts[0].partition("-")[0]) or parts[0] in self._lists["unnamed"])


def is_title(words: str) -> bool:
    """True for words most of which have capitals, as in a title."""
    longer = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > 3]
    capital = sum(word[0].isupper() for word in longer)
    return words[:1].isupper() and bool(longer) and capital >= CAPITALISED * len(longer)


def is_headed(words: str) -> bool:
    """True for words that may be a title by themselves: most have capitals, or they ask; not somebody's sentence."""
    return is_title(words) or (words[:1].isupper() and words.endswith("?") and " " in words)
