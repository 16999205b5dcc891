"""Names of outlets and networks in running text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from onrecord.annotate.idiom import Idiom, Names, Word, by_first, idiom, words_of
from onrecord.annotate.lexicon import Lexicon, lexicon
from onrecord.annotate.nouns import Nouns, nouns
from onrecord.annotate.proven import Proven
from onrecord.model import Mention, Span
from onrecord.nations import is_country

LONGEST = 7  # words of a name
WINDOW = 60  # code points
TOLD = re.compile(r"\b(?:told|tells|telling)\sthe\s$")  # "told the Post Varga had left"
GOES_ON = re.compile(r" (?:[A-Z]|of the\b)")  # "told the Sun King", and no paper
PAPER = re.compile(
    r"\b(?:told|tells|telling|[Aa]ccording\sto|[Ss]peaking\sto|spoke\s(?:to|with)|[Ii]nterview\swith"
    r"|(?:reported|quoted|published)\s(?:by|in)|(?:wrote|writes|writing)\sin)\sthe\s$"
)
TITLE = 20  # code points before a name in which a title stands
STATION = re.compile(r"(?:[A-Z]{3,4}[-‑](?:TV|FM|AM)|[KW][A-Z]{3})(?![\w-])")  # "WQQX-TV"
RUN_ON = re.compile(r"[a-z](?:In|On|At|The|And|For|Of|To|By|From|With|It|He|She|We|They|But|As|A)$")  # "StatesIn"
CAMEL = re.compile(r"(?!(?:Ma?c|L[ea]|D[eiu]|Van|Fitz|O|St)[A-Z])[A-Z][a-z]+[A-Z][a-z]+\w*$|[A-Z]{3,5}[a-z]{4,}$")
NUMBERED = re.compile(r"\d+[a-z]+\d*[A-Z][a-z]+$|(?P<name>[A-Z][A-Za-z]+)\d{1,3}$")  # "9to5Quay", "Fox13"
SITE = re.compile(r"[A-Z][\w-]+(?:\.(?:com|co|org|net))?\.(?:com|org|net|news|[a-z]{2})$")  # "Portside.hu"
ONE_WORD = re.compile(r"(?<![\w-])[A-Z]\w+$")
PART = re.compile(r"[A-Z]+[a-z]*|[a-z]{4,}$")  # of "QuayDaily"
DOMAIN = re.compile(r"\.(?:com|org|net|co|news|info|au|uk)\b")
NO_OUTLET = frozenset(["place", "person", "time"])  # kinds of mentions


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name of an outlet or network, with "the" where it stands there; `value` is without it."""

    last: int
    start: int
    end: int
    value: str
    network: bool


@lru_cache(maxsize=1)  # two stages read one article, one behind the other
def outlets_of(text: str, language: str, mentions: tuple[Mention, ...]) -> "Outlets":
    """The reader of an article's outlets, in a covered language; `mentions` as below."""
    return Outlets(text, idiom(language), lexicon(language), nouns(language), mentions)


class Outlets:
    """Reads the names of outlets of one article's blocks; `mentions` are those that were made out before."""

    def __init__(self, text: str, idiom: Idiom, lexicon: Lexicon, nouns: Nouns, mentions: Sequence[Mention]) -> None:
        self._text, self._idiom, self._nouns, self._lists = text, idiom, nouns, idiom.lists
        self._papers = papers = lexicon.outlets | nouns.outlet_names
        self._ends = (papers | self._lists["endings"]) - self._lists["no_endings"]
        self._days = self._lists["days_and_months"] | {"today", "yesterday"}
        self._alone = papers - self._lists["weak"]
        proven = Proven(text, idiom, lexicon, nouns, mentions).names()
        introduced = [words for each in mentions if (words := self._introduced(each))]
        told = {tuple(self._undated(list(each))) for each in (*introduced, *proven)}
        self._told = by_first([" ".join(words) for words in told])
        self._titles = lexicon.titles
        people = [each for each in mentions if each.kind == "person"]
        named = (each.span.of(text).lower().split() for each in people if self._is_named(each))
        self._people = {word for words in named for word in words}
        self._anybody = self._people | {each.span.of(text).lower() for each in people}
        self._kinds = {each.span.of(text).lower(): each.kind for each in mentions if each.named}
        firms = (
            ONE_WORD.search(text, max(0, at.start() - WINDOW), at.start())
            for at in idiom.patterns["firms"].finditer(text)
        )
        self._firms = {each.group().lower() for each in firms if each is not None}
        self._of_block = dict[Span, list[Name]]()

    def _is_named(self, mention: Mention) -> bool:
        """Whether somebody is named in full or with a title: a lone capital may be taken for a person by mistake."""
        words = mention.span.of(self._text).split()
        before = self._text[max(0, mention.span.start - TITLE) : mention.span.start].lower().split()
        titled = bool(before) and before[-1].strip(".") in self._titles
        return titled or (len(words) > 1 and words[0] != "The")

    def is_outlet(self, name: str, kind: str | None) -> bool:
        """Whether a name alone, or the kind of thing that the article has it for, tells that it is an outlet's."""
        words = tuple(name.lower().split())
        if kind == "outlet" or words in self._idiom.known.get(words[0], ()):
            return True
        return (len(words) > 1 and words[-1] in self._ends) or bool(CAMEL.match(name) or DOMAIN.search(name))

    def of_block(self, span: Span) -> list[Name]:
        """The names of a block, in order, read once."""
        if span not in self._of_block:
            self._of_block[span] = list(self.names(words_of(self._text, span.start, span.end)))
        return self._of_block[span]

    def names(self, words: Sequence[Word]) -> Iterator[Name]:
        """The names among some words, in order."""
        at = 0
        while at < len(words):
            found = self._name(words, at)
            if found is not None:
                yield found
            at = found.last + 1 if found is not None else at + 1

    def _introduced(self, mention: Mention) -> tuple[str, ...]:
        """The words of a name that was found to be an outlet's; none where they may be those of a work."""
        written = mention.span.of(self._text).split()[: LONGEST + 1]
        words = self._undated(written[1:] if written[0].lower() == "the" else written)
        if mention.kind != "outlet" or not mention.named or not words or len(words) > LONGEST:
            return ()
        last = words[-1].lower()
        is_work = last in self._lists["firm"] or (last not in self._ends and self._idiom.noun("", last) is not None)
        is_name = all(word[0].isupper() for word in words) and (not is_work or last == "review")
        return tuple(word.lower() for word in words) if is_name else ()

    def _undated(self, words: list[str]) -> list[str]:
        """A name without the day behind it: "the Harbour Post of Wednesday"."""
        days = (at for at, (one, other) in enumerate(pairwise(words)) if one == "of" and other.lower() in self._days)
        return words[: next(days, len(words))]

    def _name(self, words: Sequence[Word], at: int) -> Name | None:
        """The longest name that begins with a word."""
        numbered = NUMBERED.match(words[at].written) is not None
        if not (words[at].capital or numbered or words[at].low in self._idiom.known):
            return None
        if numbered and (words[at].capital is False or self._is_channel(words[at])):
            return self._made(words, at, at)
        found = [self._listed(words, at, self._idiom.known), self._listed(words, at, self._told)]
        if words[at].capital:
            found += [self._by_ending(words, at), self._printed(words, at)]
        last = max((each for each in found if each is not None), default=None)
        return self._made(words, at, last) if last is not None else None

    def _listed(self, words: Sequence[Word], at: int, names: Names) -> int | None:
        """The last word of a known name that begins here."""
        person = words[at].bare in self._people and not words[at].written.isupper()
        for name in names.get(words[at].bare, ()):
            several = words[at : at + len(name)]
            surname = person and len(name) == 1 and not self._is_introduced(words, at)  # "Alda Fox"
            if not surname and tuple(word.bare for word in several) == name and self._is_written(several, name):
                return at + len(name) - 1 + self._has_number(words, at + len(name) - 1)
        return None

    def _is_channel(self, word: Word) -> bool:
        """ "Fox13"."""
        found = NUMBERED.match(word.written)
        return found is not None and (found["name"] or "").lower() in self._lists["broadcasters"]

    def _has_number(self, words: Sequence[Word], last: int) -> bool:
        """ "Fox 5": a station by its number."""
        if words[last].bare not in self._lists["broadcasters"] or last + 1 >= len(words):
            return False
        return self._touch(words, last + 1) and words[last + 1].low.isdigit() and len(words[last + 1].low) < 3

    def _is_introduced(self, words: Sequence[Word], at: int) -> bool:
        """ "The news agency Tarn": the words before a name say what it is."""
        before = self._text[max(0, words[at].start - WINDOW) : words[at].start]
        return self._idiom.patterns["introducing"].search(before) is not None

    def _is_written(self, several: Sequence[Word], name: tuple[str, ...]) -> bool:
        """Whether a name has its capitals."""
        small = " ".join(name) in self._lists["small_networks"]
        return small or all(word.capital for word in several if len(word.bare) > 3 or word is several[0])

    def _by_ending(self, words: Sequence[Word], at: int) -> int | None:
        """ "Harbour Courier", "Daily Tide", or one of the shapes of a single word."""
        if words[at].low in self._lists["no_start"] or self._text[words[at].start - 1 : words[at].start] in {"@", "#"}:
            return None
        stop = self._run(words, at)
        ends = [place for place in range(at + 1, stop) if self._ends_name(words[place].bare)]
        if ends and f"{words[ends[-1] - 1].bare} {words[ends[-1]].bare}" in self._lists["no_outlets"]:
            return None
        if not ends:
            return self._by_first(words, at)
        taught = words[ends[-1]].bare in self._lists["taught"]
        if taught and at > 1 and words[at - 1].low in {"for", "of"} and words[at - 2].capital:
            return None
        last, first = ends[-1], words[ends[-1]].bare in self._lists["first"]
        if first and last + 1 < stop:
            return last + 1
        whole = first or words[last].owner or not self._follows(words, last)
        return last if whole else self._by_first(words, at)  # not "Cable News Panel"

    def _ends_name(self, low: str) -> bool:
        return low in self._ends or self._is_joined(low)

    def _run(self, words: Sequence[Word], at: int) -> int:
        """Behind the last of the capitals that stand together from here on; an owner ends them."""
        stop = at + 1
        while (
            stop < len(words) and stop - at < LONGEST and not words[stop - 1].owner and self._follows(words, stop - 1)
        ):
            stop += 1
        return stop

    def _follows(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word with a capital stands right behind another."""
        return at + 1 < len(words) and words[at + 1].capital and self._touch(words, at + 1)

    def _by_first(self, words: Sequence[Word], at: int) -> int | None:
        """ "Times of Orvale", "Radio Orvale", "the Courier", "ThePrint"."""
        low, behind = words[at].bare, words[at + 1 : at + 3]
        following = behind[0] if behind and self._touch(words, at + 1) else None
        if low in self._lists["of"] and following is not None and following.low == "of" and behind[-1].capital:
            return self._run(words, at + 2) - 1
        if self._has_number(words, at):
            return at + 1
        if low in self._lists["first"] and following is not None and (following.capital or following.low.isdigit()):
            return at + 1
        after_the = at > 0 and (words[at - 1].low == "the" or words[at - 1].bare in self._days)
        told = TOLD.search(self._text, max(0, words[at].start - TITLE), words[at].start) is not None
        after_the = after_the and not (following is not None and following.capital and not words[at].owner and not told)
        alone = (low in self._alone or self._is_joined(low) or self._is_told(words[at])) and after_the
        written = words[at].written
        camel = CAMEL.match(written) is not None and not RUN_ON.search(written)
        anybody = low in self._anybody or low in self._firms
        camel = camel and (not anybody or self._has_paper(written))
        shouted = following is not None and following.written.isupper() and len(following.written) > 1  # "KELL WATER"
        station = STATION.match(written) is not None and not shouted
        return at if alone or camel or station or SITE.match(written) else None

    def _is_told(self, word: Word) -> bool:
        """ "Told the Sun": what may be anything else is a paper's name there."""
        weak = word.bare in self._lists["weak_papers"]
        goes_on = GOES_ON.match(self._text, word.end) is not None
        return weak and not goes_on and PAPER.search(self._text, max(0, word.start - WINDOW), word.start) is not None

    def _has_paper(self, written: str) -> bool:
        """ "QuayDaily"."""
        return not self._papers.isdisjoint(part.lower() for part in PART.findall(written))

    def _is_joined(self, low: str) -> bool:
        """ "Spokes-Review"."""
        parts = low.split("-")
        return len(parts) == 2 and not self._papers.isdisjoint(parts)

    def _printed(self, words: Sequence[Word], at: int) -> int | None:
        """ "published in Harbour Studies", "in the journal Tides": a name by the words before it alone."""
        before = self._text[max(0, words[at].start - WINDOW) : words[at].start]
        journal = self._idiom.patterns["journals"].search(before) is not None
        if not journal and not self._idiom.patterns["printed"].search(before):
            return None
        last = self._joined_run(words, at)
        told = " ".join(word.written for word in words[at : last + 1])
        place = (
            self._kinds.get(told.lower()) in NO_OUTLET
            or is_country(told)
            or words[at].bare in self._lists["days_and_months"]
        )
        paper = words[at].bare in self._lists["papers_of"]
        body = not paper and self._nouns.kind([word.bare for word in words[at : last + 1]]) not in {
            None,
            "outlet",
            "work",
        }
        return last if not (place or body) and (journal or last > at) else None

    def _joined_run(self, words: Sequence[Word], at: int) -> int:
        """The last of the capitals that stand together, also with "of" and "and" between them."""
        last = at
        while last - at < LONGEST and not words[last].owner:
            joins = last + 2 < len(words) and words[last + 1].low in self._lists["joins"] and words[last + 2].capital
            joins = joins and words[last + 2].bare not in self._days  # "the Harbour Post of July 30"
            if not (joins or self._follows(words, last)):
                break
            last += 2 if joins else 1
        return last

    def _touch(self, words: Sequence[Word], at: int) -> bool:
        return words[at].start - words[at - 1].end == 1 and self._text[words[at - 1].end].isspace()

    def _made(self, words: Sequence[Word], first: int, last: int) -> Name:
        start, end = words[first].start, words[last].start + len(words[last].bare)
        value = self._text[start:end]
        article = first > 0 and words[first - 1].low == "the" and words[first].low != "the"
        return Name(
            last=last,
            start=words[first - 1].start if article else start,
            end=end,
            value=" ".join(value.removeprefix("The ").split()),
            network=value.lower() in self._lists["networks"],
        )


def names_between(names: Sequence[Name], start: int, end: int) -> Sequence[Name]:
    """Of names in order, those that begin between two places."""
    first = bisect_left(names, start, key=lambda each: each.start)
    return names[first : bisect_left(names, end, key=lambda each: each.start)]
