"""Where a claim comes from in a case, worked out when it is asked for: nothing of it is kept."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from sqlite3 import Connection

from onrecord import chains, crediting, whose
from onrecord.chains import Hop
from onrecord.citing import naming
from onrecord.folding import name_key
from onrecord.hedging import hedges
from onrecord.link import framing
from onrecord.link.against import turned_down
from onrecord.link.called import Callings, one_each
from onrecord.link.endings import Cited, Endings, said_by_person
from onrecord.link.lineage import lineage
from onrecord.link.losing import losses, told_apart
from onrecord.link.naming import judged
from onrecord.link.origins import origins
from onrecord.link.pressing import is_called_in_short, may_shorten, press
from onrecord.link.together import Shared, Standing, alike, by_copies, passages
from onrecord.model import Citation, Span, Stance, Work
from onrecord.provenance import Carrier, Ending, Lost, Origins
from onrecord.relating import names_of
from onrecord.reuse.rows import BY as COMPARED_BY
from onrecord.store import Case, chaining, claims, copied, findings, judging, reading, rows, sharing
from onrecord.store import cited as citing
from onrecord.store.answers import Brief, Said
from onrecord.store.claims import Around, Key, Place
from onrecord.store.fitting import listed, outlet_key
from onrecord.works import WORD, Shelved

AGAINST: frozenset[Stance | None] = frozenset(["denies", "doubts"])
NOT_SAID: frozenset[Stance | None] = frozenset(["asks", "declines to comment", "did not respond"])
PEOPLE = frozenset({"named person", "unnamed person", "unnamed people"})  # who may only speak of a work
SILENT = frozenset({"text", "unnamed"})  # endings behind which an outlet may stand that the sentence names
MOST_COMPARED = 24  # articles of one text of which it is asked who has it from whom
DAY = 10  # code points of a date to the day
MOST_CREDITS = 4  # articles of one text whose credits are read where none of them gives a source


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a case tells of where a claim comes from.

    `articles` are those that carry it, in a line each by their ids; `carriers` the places where they do, by date;
    `denials` those where it is denied or doubted, which are no origins. `passed` counts articles that were not looked
    into because too many hold the words that were asked for. `wording` is what was looked for: the words of the query,
    or those of the attribution that it names.
    """

    query: str
    wording: str
    articles: Mapping[str, Brief]
    carriers: tuple[Carrier, ...]
    origins: Origins
    denials: tuple[Carrier, ...] = ()
    lost: tuple[Lost, ...] = ()
    passed: int = 0


def trace(case: Case, query: str) -> Trace:
    """Where the words of this query come from: those of an attribution, if it is the id of one, or the words
    themselves."""
    with case.snapshot() as db:
        return _Tracing(db, query).trace()


class _Tracing:
    """One question, in one snapshot."""

    def __init__(self, db: Connection, query: str) -> None:
        self._db = db
        self._query = query
        self._wording = self._asked()
        found = claims.carrying(db, self._wording)
        self._places, self._passed = found.places, found.passed
        self._briefs = sharing.briefs_of(db, sorted(found.places))
        self._keys = {brief.id: key for key, brief in self._briefs.items()}
        self._names = naming(names_of(db))
        self._short = dict[str, bool]()  # names that were asked of: whether they are short for a body
        self._by_credit = set[Span]()  # the places of carriers that end where their article credits
        self._reported = dict[Span, Span]()  # by the place of a carrier all that is reported there

    def trace(self) -> Trace:
        """The answer."""
        several = self._carriers()
        said = [each for each, stance in several if stance not in AGAINST | NOT_SAID]
        by_id = {each.id: each for each in self._briefs.values()}
        carriers = sorted(self._joined(said), key=lambda each: _by_date(by_id[each.document], each.place))
        return Trace(
            query=self._query,
            wording=self._wording,
            articles=by_id,
            carriers=tuple(carriers),
            origins=origins(carriers),
            denials=tuple(each for each, stance in several if stance in AGAINST),
            lost=tuple(self._lost(carriers)),
            passed=self._passed,
        )

    def _asked(self) -> str:
        """The words that are asked for: of an attribution those that it reports."""
        sql = "SELECT key FROM finding WHERE type = 'attribution' AND id = ?"
        key = rows.number(self._db, sql, self._query.strip().lower())
        if key is None:
            return self._query
        ((_, found),) = findings.read_attributions(self._db, "finding.key = ?", key).values()
        (text,) = rows.ask(self._db, "SELECT text FROM document WHERE id = ?", found.document).fetchone()
        return " ".join(span.of(text) for span in found.content)

    def _carriers(self) -> list[tuple[Carrier, Stance | None]]:
        """Every place that carries the claim, with where its chain ends and how it is put."""
        around = claims.around(self._db, self._places)
        wanted = sorted({key for each in around.values() for key in (each.finding, *each.enclosing)})
        said = {key: each for key, _, each in reading.read_said(self._db, f"finding.key IN {listed(wanted)}")}
        cited = {
            identity: [each for each in several if not (each.work.outlet and self._is_short(each.work.outlet))]
            for identity, several in self._cited(around, said).items()
        }
        speakers = {speaker for each in said.values() for speaker in each.speakers}
        names = {each.name for each in speakers}
        spoken = whose.spoken((each, self._texts[self._keys[each.attribution.document]]) for each in said.values())
        told = whose.press(said.values(), cited) | self._proven(names) | press(spoken)
        outlets = self._outlets(names) | {each for each in told if not self._is_short(each)}
        named = [each for each in speakers if each.named]
        callings = Callings(named, self._apart)
        self._endings = Endings(map(_shelved, self._briefs.values()), self._names, outlets, callings)
        found = list[tuple[Carrier, Stance | None]]()
        for key, brief in self._briefs.items():
            for place in self._places[key]:
                several = whose.around(around.get((key, place)), said)
                found.append(self._carrier(brief, place, several, cited))
        return found

    def _carrier(self, brief: Brief, place: Place, several: list[Said], cited: Cited) -> tuple[Carrier, Stance | None]:
        """A place that carries the claim, with where its chain ends, and how it is put; `several` are the attributions
        around it, the innermost last."""
        key = self._keys[brief.id]
        span, text, sentence = Span(brief.id, *place), self._texts[key], self._sentences[key, place]
        denied: Stance | None = "denies" if turned_down(text, sentence, place) else None
        while several and (whose.is_hedge(several[-1], text) or whose.is_asked(several, text, self._wording)):
            several.pop()
        if len(several) > 1 and not several[-1].attribution.source and several[-2].attribution.stance in AGAINST:
            several.pop()  # "cast doubt on the claim that"
        other = several and (
            whose.is_of_another(several[-1], text, sentence)
            or (whose.is_outside(several[-1], sentence) and self._is_told(key, place))
        )
        if not several or other:
            ending = self._endings.of_text(_shelved(brief))
            asked = several[-1].attribution.stance if several else None
            stance = asked if asked in NOT_SAID and not whose.is_said(several[-1], text) else None
            return Carrier(place=span, ending=ending, chain=self._fronts[key]), denied or stance
        stance = None if whose.is_said(several[-1], text) else several[-1].attribution.stance
        return self._attributed(span, several, cited, brief), denied or stance

    def _is_told(self, key: Key, place: Place) -> bool:
        """Whether the sentence of a place, or one behind it that only does this, says in a noun whose word it is, or
        in which outlet."""
        after = framing.told_after(self._texts[key], self._sentences[key, place][1])
        around = self._around(key, place)
        return any(framing.tellers(around + after)) or any(framing.outlets(around))

    def _proven(self, names: Collection[str]) -> frozenset[str]:
        """The names, folded, that the words around the claim use as an outlet's anywhere, and those of these that they
        are."""
        places = [(key, place) for key, several in self._places.items() for place in several]
        found = {name_key(name) for key, place in places for name in framing.outlets(self._around(key, place))}
        return frozenset({*found, *(name for name in names if name_key(name) in found)})

    def _is_short(self, name: str) -> bool:
        """Whether a name is that of a body, or the letters, which an article here gives together: "the Ports Safety
        Board (PSB)"."""
        if name not in self._short:
            self._short[name] = any(is_called_in_short(name, text) for text in self._lettered)
        return self._short[name]

    @cached_property
    def _lettered(self) -> list[str]:
        """The articles' texts that give letters for a name."""
        return [self._texts[key] for key in self._places if may_shorten(self._texts[key])]

    def _outlets(self, names: Collection[str]) -> frozenset[str]:
        """Those of these names that are the name of an outlet of the case."""
        bare = {outlet_key(name): name for name in names}
        asked = [form for each in bare for form in (each, f"the {each}")]
        marks = ", ".join("?" * len(asked))
        sql = f"SELECT DISTINCT outlet_folded FROM shelf WHERE current AND outlet_folded IN ({marks})"
        found = {outlet_key(name) for (name,) in rows.ask(self._db, sql, *asked)}
        return frozenset(name for name in names if outlet_key(name) in found)

    def _attributed(self, place: Span, several: Sequence[Said], cited: Cited, brief: Brief) -> Carrier:
        key, told = self._keys[brief.id], [chaining.told(each) for each in several]
        claimed = [place, *(each for each in several[-1].attribution.content if each.overlaps(place))]
        self._reported[place] = Span(brief.id, min(it.start for it in claimed), max(it.end for it in claimed))
        hops = chains.chain(self._fronts[key], told, self._texts[key])
        around = self._around(key, (place.start, place.end))
        ending = self._endings.of_attribution(told, cited, _shelved(brief), hops[-1].words, around)
        return Carrier(
            place=place,
            ending=self._endings.quoted(ending, around, _shelved(brief), self._texts[key]),
            attribution=several[-1].attribution.id,
            chain=hops,
        )

    def _joined(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers, each with the text that it stands in; a text for which no article gives a source is asked
        whom it cites or credits."""
        standing = list(map(self._standing, carriers))
        joined = list(alike(standing))
        numbered = passages(len(carriers), joined)
        classes = {self._keys[each.document]: number for each, (number, _) in zip(carriers, numbered, strict=True)}
        copies = [
            Shared(left=self._span(*left), right=self._span(*right), words=words)
            for left, right, words in claims.copies_between(self._db, classes)
        ]
        together = passages(len(carriers), [*joined, *by_copies(standing, copies)])
        found = [replace(each, passage=at, same=why) for each, (at, why) in zip(carriers, together, strict=True)]
        return self._as_people_say(self._one_each(self._credited(self._without_headlines(found))))

    @cached_property
    def _apart(self) -> frozenset[frozenset[str]]:
        """The pairs of names of which people say that they are two speakers."""
        said = judged(judging.read(self._db, "about = 'names'"))
        return frozenset(pair for pair, same in said.items() if not same)

    def _one_each(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those that end at one speaker under several names end at one."""
        one = one_each([each.ending for each in carriers], self._texts.values(), self._apart)
        return [
            replace(each, ending=replace(each.ending, key=found.key, name=found.name))
            if (found := one.get(each.ending.key)) is not None and found.key != each.ending.key
            else each
            for each in carriers
        ]

    def _without_headlines(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; a headline above the same words is said to be the article's own, whoever it puts before a
        colon: the body tells whose they are."""
        heads = {each.place for each in carriers if self._standing(each).headline}
        bodies = {each.document for each in carriers if each.place not in heads and each.ending.kind != "text"}
        return [
            replace(each, ending=self._endings.of_text(_shelved(self._brief(each.document))))
            if each.place in heads and (each.document in bodies or each.ending.kind == "unnamed")
            else each
            for each in carriers
        ]

    def _as_people_say(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; of an article of which a person says where its report is from, those without a named source end
        there, and are no copies of others."""
        said = {
            each.id: reading.filled(self._db, key).get("origin") for key, each in self._briefs.items() if each.filled
        }
        apart, found = len(carriers), list[Carrier]()
        for at, each in enumerate(carriers):
            judged = said.get(each.document)
            if judged is None or not judged.judgement.value or each.ending.kind == "speaker":
                found.append(each)
                continue
            ending = said_by_person(judged.judgement.value[0], judged.judgement.who)
            found.append(replace(each, ending=ending, passage=apart + at, same=""))
        return found

    def _credited(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those in their article's own voice end at whom that cites or credits for it, if anybody."""
        by_passage = defaultdict[int, list[Carrier]](list)
        sourced = {each.document for each in carriers if each.ending.kind != "text"}
        for each in carriers:
            by_passage[each.passage].append(each)
        silent = [
            each
            for several in by_passage.values()
            if all(it.ending.kind in SILENT or _outside(it) or _titled(it) for it in several)
            and any(it.ending.kind != "text" or it.document not in sourced for it in several)
            for each in sorted(several, key=lambda it: _by_date(self._brief(it.document), it.place))[:MOST_CREDITS]
        ]
        self._speakers = {
            it.ending.name: it.ending for it in carriers if it.ending.kind == "speaker" and it.ending.name
        }
        at = {each.place: (self._keys[each.document], (each.place.start, each.place.end)) for each in silent}
        beside = citing.beside(self._db, {each: self._sentences[each] for each in at.values()})
        told = {each.place: self._credit(each, beside[at[each.place]]) for each in silent}
        return [replace(each, ending=told.get(each.place, each.ending)) for each in carriers]

    def _credit(self, carrier: Carrier, citations: Sequence[Citation]) -> Ending:
        """Of words without a named source: whom or what their sentence names, or the article credits, for them."""
        key = self._keys[carrier.document]
        brief, text = self._briefs[key], self._texts[key]
        cited = [(each.work, each.span.of(text)) for each in citations if each.work.kind != "photo"]
        own = carrier.ending.kind == "text"
        around = self._around(key, (carrier.place.start, carrier.place.end))
        if own and not carrier.attribution:
            around += framing.told_after(text, self._sentences[key, (carrier.place.start, carrier.place.end)][1])
        if _outside(carrier) and not _titled(carrier):
            beside = around.replace(carrier.chain[-1].words, "") if carrier.chain else around
            return self._endings.speaking(beside, self._speakers) or carrier.ending
        found = self._endings.within(around, _shelved(brief), text) or self._endings.named(around, _shelved(brief))
        if found is None and own:
            found = self._endings.behind(around, _shelved(brief), cited, self._speakers, text)
        if found is not None or not own:
            return found or carrier.ending
        credits = crediting.credits(rows.read_document(self._db, key))
        credit = next((it for it in credits if it.key and (it.agency or it.how == "republished")), None)
        if credit is None:
            return carrier.ending
        self._by_credit.add(carrier.place)
        work = Work(kind="outlet", outlet=credit.name)
        return self._endings.of_work(work, _shelved(brief), f"credit {brief.id}", credit.name)

    def _lost(self, carriers: Sequence[Carrier]) -> Iterator[Lost]:
        """What copies lost of the words around the claim; of a text in many articles only the first are compared."""
        by_passage = defaultdict[int, list[Carrier]](list)
        for each in carriers:
            by_passage[each.passage].append(each)
        for passage in by_passage.values():
            several = [self._as_it_says(it) for it in passage]
            if len({each.document for each in several}) < 2:
                continue
            hedged = {each.place: self._hedges(each) for each in several}
            if not told_apart(several, hedged):
                continue
            documents = list(dict.fromkeys(each.document for each in several))[:MOST_COMPARED]
            keys = [self._keys[each] for each in documents]
            copies = copied.among(self._db, keys, COMPARED_BY)
            found = lineage([rows.read_document(self._db, key) for key in keys], copies)
            sentences = {each.document: self._sentence(each) for each in several}
            told = {each.place: self._standing(each).sentence for each in several}
            briefs = [self._brief(each) for each in documents]
            days = {each.id: each.published[:DAY] for each in briefs if each.published and len(each.published) >= DAY}
            for gone in losses(several, found.edges, hedged, days, told):
                was, now = sentences[gone.parent], sentences[gone.place.document]
                if WORD.findall(was.casefold()) != WORD.findall(now.casefold()):
                    yield replace(gone, was=was, now=now)

    def _as_it_says(self, carrier: Carrier) -> Carrier:
        """A carrier with the ending that its sentence gives: a credit below the article names no source in it."""
        if carrier.place not in self._by_credit:
            return carrier
        return replace(carrier, ending=self._endings.of_text(_shelved(self._brief(carrier.document))))

    def _around(self, key: Key, place: Place) -> str:
        """The sentence of a place without the claim."""
        text, (start, end) = self._texts[key], self._sentences[key, place]
        return f"{text[start : place[0]]} … {text[place[1] : end]}"

    def _sentence(self, carrier: Carrier) -> str:
        text = self._texts[self._keys[carrier.document]]
        return " ".join(self._standing(carrier).sentence.of(text).split())

    def _hedges(self, carrier: Carrier) -> tuple[Span, ...]:
        """The words that weaken the sentences of a carrier."""
        standing = self._standing(carrier)
        place = standing.sentence
        return tuple(Span(place.document, *found) for found in hedges(standing.text, place.start, place.end))

    def _standing(self, carrier: Carrier) -> Standing:
        key, place = self._keys[carrier.document], (carrier.place.start, carrier.place.end)
        sentence = self._span(key, *self._sentences[key, place])
        return Standing(
            place=carrier.place,
            sentence=sentence,
            claim=self._reported.get(carrier.place, sentence),
            text=self._bare[key],
            own=carrier.attribution is None,
            headline=key in self._titles and carrier.place.end <= self._titles[key][1],
            source=" ".join(hop.words for hop in carrier.chain if hop.kind == "source"),
        )

    @cached_property
    def _fronts(self) -> dict[Key, tuple[Hop, ...]]:
        """On whose word each article stands as a whole."""
        return {key: chaining.before(self._db, key)[1] for key in self._briefs}

    @cached_property
    def _titles(self) -> dict[Key, Place]:
        return claims.titles(self._db, self._briefs)

    @cached_property
    def _texts(self) -> dict[Key, str]:
        return claims.texts(self._db, self._briefs)

    @cached_property
    def _bare(self) -> dict[Key, str]:
        """The texts in which it is looked for what stands beside a claim."""
        return claims.bare(self._db, self._texts)

    @cached_property
    def _sentences(self) -> dict[tuple[Key, Place], Place]:
        return claims.sentences(self._db, self._places)

    def _brief(self, document: str) -> Brief:
        return self._briefs[self._keys[document]]

    def _span(self, key: Key, start: int, end: int) -> Span:
        return Span(self._briefs[key].id, start, end)

    def _cited(self, around: Mapping[tuple[Key, Place], Around], said: Mapping[int, Said]) -> Cited:
        """The citations on which each of these attributions stands, or which stand in the words of its source."""
        cited = defaultdict[str, list[Citation]](list)
        sentences = {each: sentence for each, sentence in self._sentences.items() if each in around}
        beside = citing.beside(self._db, sentences)
        for (key, place), within in around.items():
            for finding in (within.finding, *within.enclosing):
                if finding not in said:
                    continue
                attribution = said[finding].attribution
                for each in beside.get((key, place), ()):
                    known = each.id in {it.id for it in cited[attribution.id]}
                    if whose.is_it(attribution, each, self._texts[key]) and not known:
                        cited[attribution.id].append(each)
                        continue
                    source = attribution.source if attribution.source_kind not in PEOPLE else ()
                    if not known and (attribution.id in each.leaning or _within(each.span, source)):
                        cited[attribution.id].append(each)
        claimed = {key: [Span(brief.id, *each) for each in self._places[key]] for key, brief in self._briefs.items()}
        leaning = f"citation.finding IN (SELECT citation FROM leaning WHERE attribution IN {listed(sorted(said))})"
        for key, each in findings.chosen_citations(self._db, leaning).values():
            for identity in each.leaning if not _within(each.span, claimed.get(key, ())) else ():
                if each.id not in {it.id for it in cited[identity]}:
                    cited[identity].append(each)
        return cited


def _titled(carrier: Carrier) -> bool:
    """Whether a title in quotation marks may stand in the source: "the podcast “Rain”", "in “Rain” it says"."""
    words = carrier.chain[-1].words if carrier.chain else ""
    return words.casefold() == "it" or any(mark in words for mark in '“„"‘«')


def _outside(carrier: Carrier) -> bool:
    """Whether a carrier ends at an outlet or a work that is not here, and that may only quote somebody."""
    return carrier.ending.kind == "work" and not carrier.ending.leans


def _within(span: Span, several: Iterable[Span]) -> bool:
    return any(each.contains(span) for each in several)


def _shelved(brief: Brief) -> Shelved:
    return Shelved(
        id=brief.id, address=brief.address, title=brief.title, outlet=brief.outlet, published=brief.published
    )


def _by_date(brief: Brief, place: Span) -> tuple[bool, str, str, str, int]:
    return brief.published is None, brief.published or "", brief.address, brief.id, place.start
