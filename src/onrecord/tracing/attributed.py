"""On whose word each place stands that carries a claim, by its article alone: the attributions around it, what these
cite, and the words of its sentence."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from sqlite3 import Connection

from onrecord import chains, whose
from onrecord.chains import Hop
from onrecord.citing import naming
from onrecord.folding import name_key
from onrecord.link import framing
from onrecord.link.against import contradicts, left_open, turned_down
from onrecord.link.among import Among
from onrecord.link.beside import Beside
from onrecord.link.called import Callings
from onrecord.link.endings import Cited, Endings
from onrecord.link.papers import Papers
from onrecord.link.pressing import Lettered, press
from onrecord.link.shortened import Shortened
from onrecord.model import Attribution, Citation, Span, Stance
from onrecord.provenance import Carrier, Ending
from onrecord.relating import names_of
from onrecord.store import chaining, claims, findings, reading, rows
from onrecord.store import cited as citing
from onrecord.store.answers import Said
from onrecord.store.claims import Place
from onrecord.store.fitting import listed, outlet_key
from onrecord.tracing.articles import Articles
from onrecord.tracing.handing import completed, denied_by, passing
from onrecord.works import Shelved

UNSAID: Stance = "did not respond"  # of whom none said it
NOT_SAID: frozenset[Stance | None] = frozenset(["asks", "declines to comment", "did not respond"])
PEOPLE = frozenset({"named person", "unnamed person", "unnamed people"})  # who may only speak of a work


class Attributed:
    """Gives the carriers of one claim, asked for in the words of `wording`.

    `papers` and `beside` give endings by what else these articles say; `reported` has for a carrier's place all that is
    reported there.
    """

    def __init__(self, db: Connection, articles: Articles, wording: str) -> None:
        self._db = db
        self._articles = articles
        self._wording = wording
        self._short = dict[str, bool]()  # names that were asked of: whether they are short for a body
        self.reported = dict[Span, Span]()
        self._around = claims.around(db, articles.places, articles.found)
        wanted = sorted({key for each in self._around.values() for key in (each.finding, *each.enclosing)})
        self._said = {key: each for key, _, each in reading.read_said(db, f"finding.key IN {listed(wanted)}")}
        self._cited: Cited = {
            identity: [each for each in several if not any(map(self._is_short, _called(each)))]
            for identity, several in self._citations().items()
        }
        speakers = {speaker for each in self._said.values() for speaker in each.speakers}
        outlets = self._outlets({each.name for each in speakers})
        canonical = naming(names_of(db))
        self._among = among = Among(
            articles.shelf.values(), canonical, outlets, Shortened(self._every_outlet, articles.text, canonical).whole
        )
        callings = Callings((each for each in speakers if each.named), articles.apart, articles.namesakes)
        self.papers = Papers(among)
        self.beside = Beside(among, self.papers, callings)
        self._endings = Endings(among, self.papers, callings, outlets)

    def carriers(self) -> list[tuple[Carrier, Stance | None]]:
        """Every place that carries the claim, with where its chain ends and how it is put. Nobody has it from an
        article that only denies it."""
        found = self._carriers()
        saying = {each.document for each, stance in found if stance not in whose.AGAINST}
        if any(not saying.issuperset(each.ending.leans) for each, _ in found):
            self._among.leave_out({each.document for each, _ in found} - saying)
            return self._carriers()
        return found

    def _carriers(self) -> list[tuple[Carrier, Stance | None]]:
        return [
            self._carrier(place, whose.around(self._around.get((key, (place.start, place.end))), self._said))
            for key, several in self._articles.spans.items()
            for place in several
        ]

    def _carrier(self, place: Span, several: list[Said]) -> tuple[Carrier, Stance | None]:
        """A place that carries the claim; `several` are the attributions around it, the innermost last."""
        text, sentence = self._articles.text(place.document), self._articles.sentence(place)
        where, core = (place.start, place.end), self._articles.core(place)
        clause = sentence if core == where else (sentence[0], self._articles.clause_end(core, place))
        against = turned_down(text, clause, core) != contradicts(text, core, self._wording)  # both: it says so
        denied: Stance | None = "denies" if against else "asks" if left_open(text, clause, core) else None
        while several and (
            whose.is_hedge(several[-1], text)
            or whose.is_after(several[-1], text)
            or whose.is_agent(several[-1], text)
            or whose.is_subject(several[-1], text, where)
            or whose.is_behind(several[-1], text, where)
            or whose.is_asked(several, text, self._wording, where)
        ):
            several.pop()
        if several and whose.is_undoubted(several[-1], text):
            several.pop()
        while several and (whose.is_yet_to_say(several[-1], text) or self._is_topic(several[-1], place)):
            several.pop()
        while len(several) > 1 and whose.is_turned_down(several[-1], several[-2]):
            several.pop()
        if len(several) > 1 and (
            whose.is_of_who_is_around(several[-1], several[-2], text)
            or whose.is_unsaid(several[-1], several[-2], text, where)
        ):
            several.pop()
        other = several and (
            whose.is_of_another(several[-1], text, sentence)
            or (whose.is_outside(several[-1], sentence) and self._is_told(place))
        )
        if several and (whose.is_of_nobody(several[-1], text) or whose.is_silent(several[-1], text, where)):
            ending = self.papers.of_text(self._articles.shelf[place.document])
            return Carrier(place=place, ending=ending, chain=self._articles.front(place.document)), UNSAID
        if not several or other:
            ending = self.papers.of_text(self._articles.shelf[place.document])
            asked = several[-1].attribution.stance if several else None
            stance = asked if asked in NOT_SAID and not whose.is_said(several[-1], text) else None
            chain = self._articles.front(place.document)
            carrier = Carrier(place=place, ending=ending, chain=chain)
            return self._with_denier(carrier, core) if against else carrier, denied or stance
        so = whose.is_said(several[-1], text) or whose.is_asked_for_so(several[-1], text, self._wording, sentence)
        stance = None if so else several[-1].attribution.stance
        stance = "doubts" if whose.is_sham(several[-1], text) else stance
        carrier = self._of_attribution(place, several, text)
        return self._with_denier(carrier, core) if against else carrier, denied or stance

    def _with_denier(self, carrier: Carrier, core: Place) -> Carrier:
        """A denial, with whoever its sentence says denies it as the last of its chain."""
        sentence, text = self._articles.sentence(carrier.place), self._articles.text(carrier.document)
        chain = denied_by(carrier.chain, Span(carrier.document, *sentence), core, text)
        return replace(carrier, chain=chain)

    def _of_attribution(self, place: Span, several: Sequence[Said], text: str) -> Carrier:
        told = [chaining.told(each) for each in several]
        core = Span(place.document, *self._articles.core(place))
        claimed = [core, *(each for each in several[-1].attribution.content if each.overlaps(core))]
        start, end = min(it.start for it in claimed), max(it.end for it in claimed)
        self.reported[place] = Span(place.document, start, end)
        hops = chains.chain(self._articles.front(place.document), told, text)
        around, article = self._articles.around(place), self._articles.shelf[place.document]
        ending = self._endings.of_attribution(told, self._cited, article, hops[-1].words, around)
        outer = [name for each in told[:-1] for name in each.names]
        handed_on = self.beside.handed_on(around, article, text, ending, outer)
        ending = handed_on or self.beside.quoted(ending, around, article, text)
        return Carrier(
            place=place,
            ending=ending,
            attribution=several[-1].attribution.id,
            chain=self.through(hops, ending, place),
        )

    def through(self, hops: Sequence[Hop], ending: Ending, place: Span) -> tuple[Hop, ...]:
        """The hops of a place with this ending, and those whom only the words of its sentence tell."""
        sentence = Span(place.document, *self._articles.sentence(place))
        by = passing(self._articles.around(place), self._among, self._articles.shelf[place.document])
        return completed(hops, ending, sentence, self._articles.text(place.document), by)

    def is_outlet(self, name: str) -> bool:
        """Whether a name is an outlet's, as far as these articles tell."""
        return self._among.is_outlet(name)

    def is_its_outlet(self, name: str, article: Shelved) -> bool:
        """Whether a name is that of an article's own outlet."""
        return self._among.is_its_outlet(name, article)

    def _is_topic(self, said: Said, place: Span) -> bool:
        """Whether the name before the colon of a headline is but what it is about ("Ana Hask: doctor took a picture"):
        nowhere else in its article does whoever bears it say anything."""
        found = said.attribution
        text = self._articles.text(place.document)
        if [each.of(text) for each in found.cue] != [":"] or not self._articles.is_headline(place):
            return False
        own = {each.id for each in said.speakers}
        others = (each for each in self._articles.said(place.document) if each.attribution.id != found.id)
        return not any(own & {it.id for it in each.speakers} for each in others)

    def _is_told(self, place: Span) -> bool:
        """Whether the sentence of a place, or one behind it that only does this, says in a noun whose word it is, or
        in which outlet."""
        around = self._articles.around(place)
        return any(framing.tellers(around + self._articles.told_after(place))) or any(framing.outlets(around))

    def _outlets(self, names: Collection[str]) -> frozenset[str]:
        """Those of these names, and the others that are named here, that are an outlet's: of the case, or by what these
        articles say of it."""
        said = [(each, self._articles.text(each.attribution.document)) for each in self._said.values()]
        told = whose.press(said, self._cited) | self._proven(names) | press(whose.spoken(said))
        return self._of_case(names) | {each for each in told if not self._is_short(each)}

    def _proven(self, names: Collection[str]) -> frozenset[str]:
        """The names, folded, that the words around the claim use as an outlet's anywhere, and those of these that they
        are."""
        places = [place for several in self._articles.spans.values() for place in several]
        told = (self._articles.around(place) + self._articles.told_after(place) for place in places)
        found = {name_key(name) for words in told for name in framing.outlets(words)}
        return frozenset({*found, *(name for name in names if name_key(name) in found)})

    def _is_short(self, name: str) -> bool:
        """Whether a name is that of a body, or the letters, which an article here gives together: "the Ports Safety
        Board (PSB)"."""
        if name not in self._short:
            self._short[name] = self._lettered.are_for(name)
        return self._short[name]

    @cached_property
    def _lettered(self) -> Lettered:
        """The articles' texts, by the letters that they give for names."""
        return Lettered(self._articles.texts[key] for key in self._articles.places)

    def _every_outlet(self) -> list[str]:
        """The names of the outlets of the case, folded."""
        sql = "SELECT DISTINCT outlet_folded FROM shelf WHERE current AND outlet_folded IS NOT NULL"
        return [name for (name,) in rows.ask(self._db, sql)]

    def _of_case(self, names: Collection[str]) -> frozenset[str]:
        """Those of these names that are the name of an outlet of the case."""
        keys = {name: outlet_key(name) for name in names}
        asked = [form for each in dict.fromkeys(keys.values()) for form in (each, f"the {each}")]
        marks = ", ".join("?" * len(asked))
        sql = f"SELECT DISTINCT outlet_folded FROM shelf WHERE current AND outlet_folded IN ({marks})"
        found = {outlet_key(name) for (name,) in rows.ask(self._db, sql, *asked)}
        return frozenset(name for name, key in keys.items() if key in found)

    def _citations(self) -> dict[str, list[Citation]]:
        """By their ids the citations on which each of the attributions stands, or which stand in the words of its
        source."""
        cited = defaultdict[str, list[Citation]](list)
        sentences = {each: sentence for each, sentence in self._articles.sentences.items() if each in self._around}
        beside = citing.beside(self._db, sentences)
        for (key, place), within in self._around.items():
            for finding in (within.finding, *within.enclosing):
                if finding in self._said:
                    attribution = self._said[finding].attribution
                    several = beside.get((key, place), ())
                    _add(cited, attribution.id, (each for each in several if self._stands_on(attribution, each)))
        leaning = (
            f"citation.finding IN (SELECT citation FROM leaning WHERE attribution IN {listed(sorted(self._said))})"
        )
        for key, each in findings.chosen_citations(self._db, leaning).values():
            for identity in each.leaning if not _within(each.span, self._articles.spans.get(key, ())) else ():
                _add(cited, identity, [each])
        return cited

    def _stands_on(self, attribution: Attribution, citation: Citation) -> bool:
        """Whether an attribution stands on a citation of its sentence, or has it in the words of its source, or as a
        link in its cue: "one outlet reported"."""
        source = attribution.source if attribution.source_kind not in PEOPLE else ()
        return (
            attribution.id in citation.leaning
            or _within(citation.span, (*source, *(attribution.cue if source and citation.work.url else ())))
            or whose.is_it(attribution, citation, self._articles.text(attribution.document))
        )


def _add(cited: dict[str, list[Citation]], attribution: str, several: Iterable[Citation]) -> None:
    """Put to an attribution the citations that it does not have."""
    known = cited[attribution]
    for each in several:
        if all(each.id != it.id for it in known):
            known.append(each)


def _called(citation: Citation) -> Iterator[str]:
    """What a citation calls an outlet or a work: of a body it may be but the name, "the Court of Audit (CoA)"."""
    return filter(None, (citation.work.outlet, citation.work.title))


def _within(span: Span, several: Iterable[Span]) -> bool:
    return any(each.contains(span) for each in several)
