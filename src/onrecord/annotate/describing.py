"""What the words for a source without a name tell: how many, what they are, of what body, of what country."""

from collections.abc import Iterable, Iterator

from onrecord.annotate.lands import Lands
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import Phrase, parse
from onrecord.model import Description, Span
from onrecord.nations import is_seat

BODIES = frozenset(["government body", "organisation", "outlet"])
MOST_BEHIND = 40  # words behind the noun that are read
LONGEST_COUNTRY = 3  # words


class Describer:
    """Takes the phrases of one article apart."""

    def __init__(self, document: str, text: str, nouns: Nouns, words: Lexicon, lands: Lands) -> None:
        self._document, self._text, self._nouns, self._lands = document, text, nouns, lands
        self._titles, self._outlets = words.titles, words.outlets
        self._cities = {seat for seat in nouns.seats if is_seat(seat)}

    def describe(self, phrase: Phrase) -> Description:
        """All but the grounds, which may stand elsewhere."""
        before, country = self._before(phrase)
        behind = self._behind(phrase)
        body = before or self._owner(phrase) or behind
        lands = country or self._countries_in(body) or self._land_behind(phrase)
        taken = {place for span in (*before, *country) for place in range(span.start, span.end)}
        empty = phrase.head in self._nouns.those
        kept = [] if empty else [place for place in phrase.core if phrase.words[place].start not in taken]
        number = None if phrase.number == 1 and phrase.plural and not phrase.of_several else phrase.number
        return Description(number=number, role=tuple(self._runs(phrase, kept)), body=body, country=lands)

    def _runs(self, phrase: Phrase, places: Iterable[int]) -> Iterator[Span]:
        """Words side by side as one span each."""
        run: list[int] = []
        for place in places:
            if run and place != run[-1] + 1:
                yield self._span(phrase, run[0], run[-1])
                run = []
            run.append(place)
        if run:
            yield self._span(phrase, run[0], run[-1])

    def _span(self, phrase: Phrase, first: int, last: int) -> Span:
        return Span(self._document, *phrase.span(first, last))

    def _before(self, phrase: Phrase) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """The body and the country among the words before the noun: "Tolmian defence ministry officials"."""
        country = self._country_before(phrase)
        free = [place for place in phrase.core[: len(phrase.lows) - 1] if place not in country]
        return self._body_before(phrase, free), tuple(self._runs(phrase, country))

    def _country_before(self, phrase: Phrase) -> list[int]:
        """The places of the word or words for a country; two words first: "South Korean"."""
        core = phrase.core[: len(phrase.lows) - 1]
        for length in range(min(LONGEST_COUNTRY, len(core)), 0, -1):
            for first in range(len(core) - length + 1):
                places = list(core[first : first + length])
                start, end = phrase.span(places[0], places[-1])
                if self._text[start].isupper() and self._lands.tells_country(" ".join(self._text[start:end].split())):
                    return places
        return []

    def _body_before(self, phrase: Phrase, free: list[int]) -> tuple[Span, ...]:
        words = phrase.words
        while free and words[free[0]].low in self._nouns.ranks:
            free = free[1:]
        for last in range(len(free), 0, -1):
            lows = [words[place].low for place in free[:last]]
            if words[free[last - 1]].low in self._nouns.fields and not words[free[last - 1]].capital:
                continue
            if self._nouns.kind(lows) in BODIES or " ".join(lows) in self._nouns.seats - self._cities:
                return (self._span(phrase, free[0], free[last - 1]),)
        names = [place for place in free if words[place].capital and words[place].low not in self._nouns.peoples]
        names = [place for place in names if not self._is_other_name(phrase, place)]
        return (self._span(phrase, names[0], names[-1]),) if names and names[-1] - names[0] == len(names) - 1 else ()

    def _is_other_name(self, phrase: Phrase, place: int) -> bool:
        """A place, a person, or a capital that only the start of a sentence makes."""
        word = phrase.written[phrase.core.index(place)]
        at = phrase.core.index(place) + 1
        first = at < len(phrase.core) - 1 and phrase.written[at] in self._lands.last_names
        opens = place == 0 and not phrase.opened and len(word) > 1 and not word.isupper()
        return self._lands.is_place(word) or word in self._lands.last_names or first or opens

    def _owner(self, phrase: Phrase) -> tuple[Span, ...]:
        """ "the ministry's spokesman": of a body, not of a person."""
        if phrase.owner is None:
            return ()
        owner = parse(self._text, *phrase.owner, self._nouns)
        return (Span(self._document, *phrase.owner),) if self._is_body(owner) else ()

    def _is_body(self, found: Phrase) -> bool:
        """True for a body, not for several that only a word counts: "sixteen states"."""
        several = len(found.core) == 1 and found.plural
        known = " ".join(found.lows) in self._nouns.known_outlets
        return (found.kind(self._nouns) in BODIES or known) and not several

    def _start(self, found: Phrase, start: int) -> int:
        """Where the words for a body begin; the word for a number is none of them."""
        return start if found.number is None else found.words[found.core[0]].start

    def _behind(self, phrase: Phrase) -> tuple[Span, ...]:
        """ "of the General Staff", "in the emergency services of the region": the first body behind the noun."""
        for place in self._objects(phrase):
            found = parse(self._text, phrase.words[place].start, phrase.words[-1].end, self._nouns)
            named = place == phrase.behind + 1 and bool(found.core) and self._is_body_name(phrase, place, found)
            if self._is_body(found) or named:
                return (Span(self._document, self._start(found, phrase.words[place].start), self._end(found)),)
            if owner := self._owner(found):
                return owner  # "the head of the police's investigators"
        return ()

    def _objects(self, phrase: Phrase) -> Iterator[int]:
        """The places behind prepositions that tell whom somebody belongs to, up to the end of the phrase."""
        words = phrase.words
        for place in range(phrase.behind, min(len(words) - 1, phrase.behind + MOST_BEHIND)):
            if words[place].low in {",", "who", "whom", "whose", "which", "that", "(", "and"}:
                return
            if words[place].low in self._nouns.belonging:
                yield place + 1

    def _is_body_name(self, phrase: Phrase, place: int, found: Phrase) -> bool:
        """A capitalised name behind "of", "for", "at" or "from" that is no place's and no person's."""
        written = found.written
        if not all(word[0].isupper() for word in written) or phrase.words[place - 1].low in {"in", "inside", "within"}:
            return False
        if len(written) > 1 and written[-1].lower() in self._outlets:
            return True
        titled = len(written) > 1 and written[0].lower().rstrip(".") in self._titles
        person = titled or written[-1] in self._lands.last_names or found.kind(self._nouns) == "person"
        if phrase.head.startswith("spokes") and phrase.words[place - 1].low == "for":
            return found.kind(self._nouns) != "person"  # whoever the spokesman speaks for is the body
        return not person and not self._lands.is_place(" ".join(written)) and not self._lands.is_place(written[-1])

    def _end(self, found: Phrase) -> int:
        """Where the name of a body ends: "the emergency services of the Sarn region"."""
        place = found.behind
        if place + 1 < len(found.words) and found.words[place].low in {"of", "and"}:
            inner = parse(self._text, found.words[place + 1].start, found.words[-1].end, self._nouns)
            name = found.words[place + 1].capital and inner.kind(self._nouns) in BODIES  # "Parks and Ports Board"
            if inner.core and (name or found.words[place].low == "of"):
                return inner.words[inner.core[-1]].end
        return found.words[found.core[-1]].end

    def _countries_in(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """The country that a body's words tell: "the Tolmian army"."""
        for span in spans:
            phrase = parse(self._text, span.start, span.end, self._nouns)
            if (places := self._country_before(phrase)) or not phrase.core:
                return tuple(self._runs(phrase, places))
        return ()

    def _land_behind(self, phrase: Phrase) -> tuple[Span, ...]:
        """ "a diplomat from Lindmark", "Lindmark's envoy"."""
        for place in self._objects(phrase):
            found = parse(self._text, phrase.words[place].start, phrase.words[-1].end, self._nouns)
            if found.core and self._lands.is_country_name(" ".join(found.written)):
                return (self._span(found, found.core[0], found.core[-1]),)
        if phrase.owner is not None and self._lands.is_country_name(self._text[slice(*phrase.owner)]):
            return (Span(self._document, *phrase.owner),)
        return ()
