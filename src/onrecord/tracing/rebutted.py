"""Who turns a claim down right behind it, in words that only point to it: "The ministry denied this", "a claim the
ministry denies". Such a denial stands beside whoever says the claim, and is listed with those that hold its words."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from sqlite3 import Connection

from onrecord import chains, whose
from onrecord.chains import Hop
from onrecord.link import rebuttals
from onrecord.link.endings import Endings
from onrecord.link.framing import is_nobody
from onrecord.link.papers import Papers
from onrecord.model import Span
from onrecord.provenance import Carrier
from onrecord.store import chaining, reading, rows
from onrecord.store.answers import Said
from onrecord.store.claims import Key, Place
from onrecord.store.fitting import listed
from onrecord.tracing.articles import Articles

WHY = "turns it down, by the words behind it"
SHARE = 0.5  # of the words of what is answered that a place has at least: else something else may be meant
STANCES = ", ".join(repr(each) for each in sorted(filter(None, whose.AGAINST)))


class Rebutted:
    """Gives the denials behind the places of one claim."""

    def __init__(self, db: Connection, articles: Articles, papers: Papers, endings: Endings) -> None:
        self._db = db
        self._articles = articles
        self._papers = papers
        self._endings = endings

    def of(self, place: Span, claimed: Span) -> Iterator[Carrier]:
        """The denials behind a place; `claimed` are the words around it that whoever answers may mean."""
        text, (_, end) = self._articles.text(place.document), self._articles.sentence(place)
        if not rebuttals.is_near(text, (place.start, end)):
            return
        most = self._is_most(place, claimed, text)
        found = [each for each in self._answers(place, end) if _starts(each) >= place.end] if most else []
        yield from (self._by_attribution(each, place.document, text) for each in found)
        known = [span for each in found for span in each.attribution.source]
        for told in (rebuttals.within(text, (place.end, end)), rebuttals.behind(text, end)):
            if told is None or any(each.start < told[0][1] and told[0][0] < each.end for each in known):
                continue
            if most or told[1][0] < end:
                yield self._by_words(place.document, text, *told)

    def _answers(self, place: Span, end: int) -> list[Said]:
        """The denials of its sentence and the next that only point to what they deny."""
        text = self._articles.text(place.document)
        stop = rebuttals.next_end(text, end)
        return [
            each
            for each in self._denials[self._articles.key(place.document)]
            if _starts(each) < stop and _is_pointing(each, text)
        ]

    @staticmethod
    def _is_most(place: Span, claimed: Span, text: str) -> bool:
        """Whether a place is most of what somebody may answer."""
        return len(place.of(text).split()) >= SHARE * len(claimed.of(text).split())

    @cached_property
    def _denials(self) -> dict[Key, list[Said]]:
        """All denials of these articles, by row key, where one of their places has words of denial near."""
        keys = [key for key in self._articles.spans if self._is_near(key)]
        sql = (
            "SELECT finding.key FROM finding JOIN attribution ON attribution.finding = finding.key"
            f" WHERE finding.document IN {listed(keys)} AND finding.type = 'attribution' AND stands"
            f" AND stance IN ({STANCES})"
        )
        several = defaultdict[Key, list[Said]](list)
        found = [key for (key,) in rows.ask(self._db, sql)] if keys else []
        for _, document, each in reading.read_said(self._db, f"finding.key IN {listed(found)}") if found else ():
            several[document].append(each)
        return several

    def _is_near(self, key: Key) -> bool:
        text = self._articles.texts[key]
        return any(rebuttals.is_near(text, self._articles.sentence(each)) for each in self._articles.spans[key])

    def _by_attribution(self, said: Said, document: str, text: str) -> Carrier:
        found, article = said.attribution, self._articles.shelf[document]
        told = chaining.told(said)
        hops = chains.chain(self._articles.front(document), [told], text)
        ending = self._endings.of_attribution([told], {}, article, hops[-1].words, "")
        return Carrier(place=found.extent, ending=ending, attribution=found.id, chain=hops)

    def _by_words(self, document: str, text: str, denier: Place, words: Place) -> Carrier:
        name = " ".join(text[slice(*denier)].split())
        hop = Hop(
            kind="source",
            name=name,
            why=WHY,
            spans=(Span(document, *denier),),
            words=name,
            named=any(each[:1].isupper() for each in name.split() if each not in {"The", "A", "An", "Both"}),
        )
        ending = self._papers.of_text(self._articles.shelf[document])
        return Carrier(place=Span(document, *words), ending=ending, chain=(*self._articles.front(document), hop))


def _starts(said: Said) -> int:
    return min(each.start for each in said.attribution.spans)


def _is_pointing(said: Said, text: str) -> bool:
    found = said.attribution
    source = " ".join(each.of(text) for each in found.source)
    cue, content = (" ".join(each.of(text) for each in spans) for spans in (found.cue, found.content))
    return bool(source) and not is_nobody(source) and rebuttals.only_points(content, cue)
