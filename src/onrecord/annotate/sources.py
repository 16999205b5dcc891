"""What a source consists of: one speaker or several, and the name that it is, not one that tells more about it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from onrecord.annotate.cast import Cast
from onrecord.annotate.holders import is_office
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME, Name
from onrecord.annotate.namings import Naming
from onrecord.annotate.objects import NAMERS, is_done_to
from onrecord.annotate.phrases import noun_follows
from onrecord.annotate.roles import WORD, noun, role_of, sort_of
from onrecord.nations import is_adjective, is_country

Range = tuple[int, int]
PIECE = re.compile(r"[^,]+")
AND = re.compile(r"\s+and\s+|,\s+and\s+|\s+&\s+|\s+as well as\s+|\s+or\s+", re.IGNORECASE)
AND_NEXT = re.compile(r",\s+and\s")
IN_LIST = re.compile(r"(?:\s+[Jj]r)?\.?\s*(?:,\s+and|,|\s+and)\s+(?:[A-Z]\w*\.?\s+)*")
CLAUSE = re.compile(r"[,\s]\s*(?:who|whom|whose|which|that|where)\b|\s[–—-]\s|\s\((?![^()\n]{1,12}\),?\s+and\b)")
PEOPLE_OF = re.compile(
    r"(?:[^\s,]+\s+){0,4}?([\w-]+s)\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)*,\s+(?:the\s+)?[A-Z]"
)
OWNED = re.compile(r"['’]s?\s+(?:\w+\s+){0,2}?(\w+)")
BY = re.compile(r"(\w+)\s+(?:(\w+)\s+)?(?:by|from)\s+(?:(?!by|from|of|for)[\w.]+\s+){0,5}$")
APPOSED = re.compile(r"([^,]{2,60}),\s+(?:the|an?|his|her|its|their)\s+[^,]{2,60},\s+and\s+")
OF_MANY = re.compile(r"\b(?:of|like|such as|including)\b")
DASH = re.compile(r"(?<=\w)\s[–—-]\s")  # behind which somebody told of before is told more of
THE_NAME = re.compile(r"\s*[Tt]he\s+(?=[A-Z])")
EACH = re.compile(r"\s+(?:each|both|alike)$")
KIN_OF_TWO = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3} and [A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3}['’]s? (\w+)")
COUNTED = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}
BOTH = re.compile(r"both\s+", re.IGNORECASE)
BRACKETS = re.compile(r"\s*\([^()\n]*\)?")
AGE = re.compile(r",\s+(?:aged\s+)?\d{1,3}(?=,?\s+and\b|,)")  # "Ana Hask, 44, and Mira Varga"
ARTICLE = re.compile(r"(?:both\s+)?(?:the\s+)?", re.IGNORECASE)
AROUND = " \t\r\n\u00a0“”\"‘’'.,;:"
INNER = frozenset({"of", "for", "between", "from", "in", "with", "by", "to", "at"})
TELLS_MORE = re.compile(  # "a lawyer, who represents Hask", "a lawyer, representing Hask"
    r"\s*(?:(?:[a-z]+\s)?(?:who|whom|whose|which)\b|(?!(?:act|outgo|incom|sitt|visit|lead)ing\b)[a-z]+ing\s+[A-Z])"
)
BESIDE = frozenset(
    {
        "of",
        "with",
        "like",
        "including",
        "against",
        "beside",
        "alongside",
        "near",
        "behind",
        "about",
        "into",
        "concerning",
        "regarding",
        "around",
    }
)
OPENINGS = frozenset(
    [
        "the",
        "a",
        "an",
        "other",
        "others",
        "some",
        "several",
        "many",
        "two",
        "three",
        "he",
        "she",
        "they",
        "it",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
    ]
)
ONE = frozenset({"a", "an", "another", "one"})
FEWEST_LISTED = 3
SOME_OF_THEM = re.compile(r",? (?:including|such as|among them)\b")


class Sources:
    """Reads the sources of one article, by its cast."""

    def __init__(self, text: str, cast: Cast, words: Lexicon) -> None:
        self._text, self._cast, self._words = text, cast, words

    def _names(self, start: int, end: int) -> list[Naming]:
        """The names in a source; those of "six papers, including the Free Press" are of some of them only."""
        some = SOME_OF_THEM.search(self._text, start, end)
        starts, end = self._cast.starts, some.start() if some else end
        return self._cast.namings[bisect_left(starts, start) : bisect_left(starts, end)]

    def _words_in(self, start: int, end: int) -> list[str]:
        return [word.group() for word in WORD.finditer(self._text, start, end)]

    def parts(self, start: int, end: int) -> list[Range]:
        """The speakers of one source: "Hask and Tolland" are two, "the lawyer for Hask and Tolland" is one."""
        if self._are_of_several(start, end) or self._is_kin_of_two(start, end):
            return [_trimmed(self._text, start, end)]
        if listed := self._listed(start, end) or self._spelled_out(start, end):
            return listed
        if (second := self._behind_apposition(start, end)) > 0:
            return [_trimmed(self._text, start, self._text.index(",", start)), *self.parts(second, end)]
        if (others := self._and_others(start, end)) is not None:
            return others
        clause = CLAUSE.search(self._text, start, end)
        stop = min(clause.start() if clause else end, self._comma(start, end))
        both = BOTH.match(self._text, start, stop) is not None
        for match in AND.finditer(self._text, start, stop):
            if self._is_in_name(start, match.start()):
                continue
            alone = both or self._stands_alone(match.end(), stop)
            closed = alone and self._may_close(start, match.start(), match.end(), stop)
            if closed or self._are_two_bodies((start, match.start()), (match.end(), stop)):
                return [*self.parts(start, match.start()), *self.parts(match.end(), stop)]
        return [_trimmed(self._text, start, end)]

    def _and_others(self, start: int, end: int) -> list[Range] | None:
        """The speakers of "Hask, Varga and many more pilots": names in a row, and the people behind the last "and"."""
        last = next(reversed(list(AND.finditer(self._text, start, end))), None)
        names = [each.name for each in self._names(start, last.start())] if last is not None else []
        if last is None or len(names) < len("AB") or names[-1].end != last.start():
            return None
        gaps = (self._text[left.end : right.start] for left, right in pairwise(names))
        rest = role_of(self._text, last.end(), end, self._words)
        people = rest is not None and rest.sort == "people" and not self._names(last.end(), last.end() + 1)
        whole = names[0].start == start and all(IN_LIST.fullmatch(gap) for gap in gaps)
        return [*((each.start, each.end) for each in names), (last.end(), end)] if people and whole else None

    def _is_kin_of_two(self, start: int, end: int) -> bool:
        """True for "Hask and Varga's mother", who is one."""
        kin = KIN_OF_TWO.match(self._text, start, end)
        return kin is not None and kin.group(1) in self._words.kin

    def _are_of_several(self, start: int, end: int) -> bool:
        """True for "the foreign ministers of Orvale, Tolmia and Kesk": people of places that are no speakers."""
        several = PEOPLE_OF.match(self._text, start, end)
        return several is not None and sort_of(noun(several.group(1), self._words), self._words) == "people"

    def _is_in_name(self, start: int, place: int) -> bool:
        """True inside a name: "Life and Liberty Party"."""
        index = bisect_left(self._cast.starts, place) - 1
        return index >= 0 and self._cast.starts[index] >= start and self._cast.namings[index].name.end > place

    def _comma(self, start: int, end: int) -> int:
        """Where the first comma stands that does not belong to "A, and B"; else the end."""
        comma = self._text.find(",", start, end)
        while comma >= 0 and self._is_in_name(start, comma):
            comma = self._text.find(",", comma + 1, end)
        return end if comma < 0 or AND_NEXT.match(self._text, comma) else comma

    def _listed(self, start: int, end: int) -> list[Range]:
        """The pieces of "A, B and C" when each is a name with no more than titles and a bracket about it."""
        bare = [match.span() for match in BRACKETS.finditer(self._text, start, end)]
        inside = [each.name for each in self._names(start, end) if not _in(each.name.start, bare)]
        between = [BRACKETS.sub("", self._text[left.end : right.start]) for left, right in pairwise(inside)]
        gaps = [AGE.sub("", gap) for gap in between]
        aged = len(inside) == len("AB") and gaps != between and self._opens_with(start, inside[0].start)
        two = aged or self._are_two(start, end, inside)
        many = len(inside) >= FEWEST_LISTED or two
        whole = many and all(IN_LIST.fullmatch(gap) for gap in gaps)
        return [(name.start, name.end) for name in inside] if whole else []

    def _opens_with(self, start: int, name: int) -> bool:
        """Whether a first name is a speaker's, not that of somebody told of: "the mother of Ana Hask, 44, and"."""
        return OWNED.search(self._text, start, name) is None and INNER.isdisjoint(self._words_in(start, name))

    def _behind_apposition(self, start: int, end: int) -> int:
        """Where the second speaker of "Hask, the pilot, and Varga, the mayor" is named; 0 where there is none."""
        told = APPOSED.match(self._text, start, end)
        first = self._names(start, told.end(1)) if told else []
        if told is None or len(first) != 1 or first[0].name.end != told.end(1):
            return 0
        return told.end() if self._has_person(told.end(), self._comma(told.end(), end)) else 0

    def _are_two(self, start: int, end: int, names: Sequence[Name]) -> bool:
        """True for "Varga, Hask" in a headline, which leaves "and" out: two people and nothing else."""
        if len(names) != len("AB") or names[0].start != start or names[1].end != end:
            return False
        bearers = (self._cast.bearers(each.words[-1]) for each in names)
        return all(any(each.sure for each in several) for several in bearers)

    def _spelled_out(self, start: int, end: int) -> list[Range]:
        """The names behind people who are counted or described: "the two envoys, Ana Varga and Joren Hask"."""
        comma = self._text.find(",", start, end)
        if comma < 0 or self._is_in_name(start, comma) or OF_MANY.search(self._text, start, comma):
            return []
        role = role_of(self._text, start, comma, self._words)
        bare = [match.span() for match in BRACKETS.finditer(self._text, comma, end)]
        inside = [each.name for each in self._names(comma, end) if not _in(each.name.start, bare)]
        if role is None or role.sort != "people" or len(inside) < len("AB") or not self._opens(comma, inside[0].start):
            return []
        gaps = (BRACKETS.sub("", self._text[left.end : right.start]) for left, right in pairwise(inside))
        rest = BRACKETS.sub("", self._text[inside[-1].end : end]).strip(AROUND)
        told = [word.lower() for word in self._words_in(start, comma)]
        counted = COUNTED.get(len(inside), "") in told  # "the two pollsters, Orvale College and Kesk Polls"
        whole = (counted or all(each.kind == "person" for each in inside)) and all(
            IN_LIST.fullmatch(gap) for gap in gaps
        )
        return [(name.start, name.end) for name in inside] if whole and not rest else []

    def _opens(self, comma: int, start: int) -> bool:
        """True when only titles stand between a comma and a name."""
        between = [word.group() for word in WORD.finditer(self._text, comma, start)]
        return all(noun(word, self._words) in self._words.titles for word in between)

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether what follows "and" can be a speaker of its own."""
        told = self._words_in(start, end)
        if not told:
            return False
        first = told[0].lower()
        if first.isdigit():
            role = role_of(self._text, start, end, self._words)
            return role is not None and role.sort != ""
        if first in OPENINGS or first in self._words.titles or self._has_person(start, end):
            return True
        if self._is_body(start, end):
            return True
        return any(sort_of(word.lower(), self._words) == "people" for word in told)

    def _are_two_bodies(self, left: Range, right: Range) -> bool:
        """True for "the Lake Trust" and "Friends of the Lake", each a name by itself and told as a body's; of "the
        Marine and Coastguard Agency" the first is no body's."""
        one, other = self._whole_name(*left), self._whole_name(*right)
        if one is None or other is None or other.kind == "person":
            return False
        told = "&" in other.text or " of " in other.text
        own = THE_NAME.match(self._text, *right) is not None
        general = all(sort_of(word, self._words) == "body" or word in self._words.concerns for word in other.words)
        if general and not own:  # "the Kesk Bank and Trust Company"
            return False
        lone = len(one.words) == 1 and THE_NAME.match(self._text, *left) is None  # "Lloyds and Marks & Spencer"
        if "&" in one.text or (told and lone):
            return True
        body = sort_of(one.words[-1], self._words) == "body" and " of " not in one.text
        return one.kind != "person" and (body or (" of " in one.text and (own or told)))

    def _whole_name(self, start: int, end: int) -> Name | None:
        """The name that a part is, behind an article at most."""
        start, end = _trimmed(self._text, start, end)
        the = THE_NAME.match(self._text, start, end)
        start = the.end() if the else start
        names = (each.name for each in self._names(start, end))
        return next((each for each in names if (each.start, each.end) == (start, end)), None)

    def _has_person(self, start: int, end: int) -> bool:
        """Whether a part is a person's name, or one with titles before it."""
        people = [each.name for each in self._names(start, end) if each.name.kind == "person"]
        if not people:
            return False
        before = self._text[start : people[0].start].split()
        full = len(people[0].words) >= FULL_NAME and INNER.isdisjoint(before)
        return full or all(sort_of(noun(word, self._words), self._words) == "person" for word in before)

    def _is_body(self, start: int, end: int) -> bool:
        """True for a name that is a whole speaker by itself: "NBC", "Tolmia Today", "Kesk"."""
        each_of = EACH.search(self._text, start, end)
        bare = _trimmed(self._text, start, each_of.start() if each_of else end)
        whole = [each.name for each in self._names(*bare) if (each.name.start, each.name.end) == bare]
        return any(
            each.kind == "outlet" or is_country(each.text) or (each.text.isupper() and len(each.text) > len("AB"))
            for each in whole
        )

    def _may_close(self, start: int, end: int, following: int, stop: int) -> bool:
        """Whether the part before "and" is a speaker of its own, and not the start of a longer phrase."""
        told, right = self._words_in(start, end), self._words_in(following, stop)
        if not told or self._is_one(start, end, following, stop):
            return False
        inner = not INNER.isdisjoint(word.lower() for word in told)
        if not inner:
            last = told[-1]
            return last[0].isupper() or last.lower() in OPENINGS or sort_of(last.lower(), self._words) != ""
        if self._is_name(start, end) and self._is_name(following, stop):
            return True
        if right and right[0].lower() in OPENINGS:
            role = role_of(self._text, following, stop, self._words)
            return role is not None and (role.sort in {"person", "people"} or role.head in OPENINGS)
        return False

    def _is_one(self, start: int, end: int, following: int, stop: int) -> bool:
        """True for "retired agent and reef specialist Ana Varga": two callings of one, neither with an article."""
        told, names = self._words_in(start, end), [each.name for each in self._names(following, stop)]
        callings = self._words_in(following, names[0].start) if names else []
        if not callings or names[0].kind != "person" or told[0].lower() in OPENINGS | self._words.determiners:
            return False
        first, second = (noun(several[-1], self._words) for several in (told, callings))
        plain = told[-1][0].islower() and callings[-1][0].islower() and callings[0].lower() not in OPENINGS
        return plain and sort_of(first, self._words) == "person" == sort_of(second, self._words)

    def _is_name(self, start: int, end: int) -> bool:
        """True when a part is one full name and an article at most."""
        bare = ARTICLE.sub("", self._text[start:end], count=1).strip()
        full = (each.name for each in self._names(start, end) if len(each.name.words) >= FULL_NAME)
        return any(self._text[name.start : name.end] == bare for name in full)

    def head_name(self, start: int, end: int) -> Naming | None:
        """The name that a source is, not one that only tells more about it: "port chief Ana Varga", "a spokesman,
        Ana Varga", but not "officials in Orvale" or "Orvale officials"."""
        bare = [match.span() for match in BRACKETS.finditer(self._text, start, end)]
        if self._are_of_several(start, end):
            return None
        if self._is_kin_of_two(start, end):
            start = self._text.find(",", start, end) % (len(self._text) + 1)  # the name behind, if any
        some = SOME_OF_THEM.search(self._text, start, end)
        dash = DASH.search(self._text, start, end)
        if dash and len(self._names(dash.end(), end)) > 1:
            end = dash.start()  # "the other towns – Kesk, Orvale, and Tolm – "
        for piece in PIECE.finditer(self._text, start, min(some.start() if some else end, end)):
            if piece.start() > start and TELLS_MORE.match(self._text, piece.start()):
                continue
            inside = [each for each in self._names(*piece.span()) if each.name.end <= piece.end()]
            for naming in reversed(inside):
                if not _in(naming.name.start, bare) and self._is_head(*piece.span(), naming):
                    return naming
        return None

    def owner(self, start: int, end: int) -> Naming | None:
        """Who speaks by what he wrote or said in person: "Hask's tweet", "a statement by Hask"."""
        for naming in self._names(start, end)[:1]:
            name = naming.name
            before, behind = self._text[start : name.start].lower(), self._text[name.end : end].lower()
            owned, by = OWNED.fullmatch(behind), BY.search(before)
            signed = by is not None and not OWNED.match(behind) and not self._words.utterances.isdisjoint(by.groups())
            if signed or (owned and owned.group(1) in self._words.utterances):
                return naming
        return None

    def _is_head(self, start: int, end: int, naming: Naming) -> bool:
        """Whether a piece of a source is about this name in it."""
        name, words = naming.name, self._words
        before = self._text[start : name.start].lower().split()
        behind = BRACKETS.sub("", self._text[name.end : end])
        owner = behind[:1] in {"'", "’"} and behind.strip("'’s \n")  # "Varga's lawyer", but not "Varga's" alone
        inside_phrase = self._is_inside(start, before, naming)
        initial = name.initial and len(name.words) == 1 and name.key not in self._cast.known and not naming.titles
        counted = self._is_counted(before, naming)
        return not (owner or inside_phrase or counted or noun_follows(behind, words) or initial)

    def _is_inside(self, start: int, before: Sequence[str], naming: Naming) -> bool:
        """True for "officials in Orvale", "a spokesman for Mayor Varga"; not for a whole office before its holder."""
        prepositions = self._words.adverbial_prepositions | BESIDE
        if is_done_to(self._text[start : naming.name.start].split(), self._words):
            return True
        places = [place for place, word in enumerate(before) if word in prepositions]
        others = any(
            len(each.name.words) > 1 and each.name.kind == "person" for each in self._names(start, naming.name.start)
        )
        return bool(places) and (others or not is_office(before, places, naming.name, self._words))

    def _is_counted(self, before: Sequence[str], naming: Naming) -> bool:
        """True for "two Democrats", "one senior Democrat": people described by a name, unless it is a surname, as
        behind a title: "a Ms Whitman"."""
        if before and before[0] in ONE and self._is_of_people(naming.name.words[-1]):
            return True
        if (
            not before
            or naming.titles
            or before[-1] in NAMERS
            or self._words.described.isdisjoint({before[0], before[-1]})
        ):
            return False
        name = naming.name
        return name.kind != "person" or (len(name.words) == 1 and name.key not in self._cast.surnames)

    def _is_of_people(self, word: str) -> bool:
        """True for "Democrat", "Danish": what several people are, and no surname by itself."""
        return word in self._words.members or is_adjective(word)


def _trimmed(text: str, start: int, end: int) -> Range:
    """A range without marks and blanks around it; itself when nothing else is there."""
    left, right = start, end
    while left < right and text[left] in AROUND:
        left += 1
    while right > left and text[right - 1] in AROUND:
        right -= 1
    return (left, right) if left < right else (start, end)


def _in(place: int, several: Sequence[Range]) -> bool:
    return any(left <= place < right for left, right in several)
