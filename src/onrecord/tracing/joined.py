"""The places that carry a claim put together: which stand in one text, where a text ends for which no article names a
source, and what people say of it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection

from onrecord import crediting
from onrecord.folding import name_key
from onrecord.link.called import one_each
from onrecord.link.endings import said_by_person
from onrecord.link.inside import in_full, is_short
from onrecord.link.namesakes import unsure
from onrecord.link.outletted import one_outlet
from onrecord.link.outletted import shown as forms_of
from onrecord.link.placed import is_everywhere, parted
from onrecord.link.together import Given, Shared, Standing, alike, by_copies, passages
from onrecord.model import Citation, Span, Work
from onrecord.provenance import Carrier, Ending
from onrecord.store import cited as citing
from onrecord.store import claims, reading
from onrecord.tracing.articles import Articles
from onrecord.tracing.attributed import Attributed
from onrecord.tracing.meant import Meant
from onrecord.works import quoted_titles

SILENT = frozenset({"text", "unnamed"})  # endings behind which an outlet may stand that the sentence names
HELPED = re.compile(r"[^\n.]{0,60}?\b(?:contribut|assist|help)\w+ (?:to|with)\b")  # is no source of each sentence
READ_MORE = re.compile(  # a sentence that only points to where it is from
    r"[”\"’»“]?\s?\(?((?:Read(?: (?:more|on|it|the|our|its|here)\b|:)|Sources?:|Via:?|Link:|Details(?: here|:)"
    r"|More(?: here| details|:)|See (?:the|here)\b|For (?:more|details)\b"
    r"|(?:The )?(?:[Ff]ull|[Oo]riginal) (?:story|report|article|text|version|piece|interview))[^.!?\n]{0,80})"
)
COURTESY = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr)\.? ")
MOST_CREDITS = 4  # articles of one text whose credits are read where none of them gives a source
Speakers = Mapping[str, Ending]  # by their names


class Joined:
    """Puts the carriers of one claim together. `credited` are the places of those that then end where their article
    credits, with where they ended before."""

    def __init__(self, db: Connection, articles: Articles, attributed: Attributed) -> None:
        self._db = db
        self._articles = articles
        self._attributed = attributed
        self._papers = attributed.papers
        self._beside = attributed.beside
        self._reported = attributed.reported
        self._meant = Meant(db, articles, attributed)
        self.credited = dict[Span, Ending]()
        self._stock = dict[str, bool]()  # words beside a claim: whether other articles have them

    def of(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers, each with the text that it stands in; a text for which no article gives a source is asked
        whom it cites or credits."""
        carriers = self._outlets(carriers)
        together = self._together(carriers)
        found = [each.in_text(at, why) for each, (at, why) in zip(carriers, together, strict=True)]
        whole = self._without_headlines(self._with_credits(self._without_headlines(found)))
        people = {(each.ending.name or "").split()[-1] for each in whole if " " in (each.ending.name or "")}
        named = [self._in_full(each, people) for each in whole]
        placed = self._placed(self._one_each(named))
        return self._as_people_say([self._or_firm(each, people) for each in self._unsure(placed)])

    def _together(self, carriers: Sequence[Carrier]) -> tuple[tuple[int, str], ...]:
        """Of each carrier the number of its text, and why it is one."""
        standing = list(map(self._standing, carriers))
        joined = list(alike(standing, self._is_in_stock))
        numbered = passages(len(carriers), joined)
        classes = {
            self._articles.key(each.document): number for each, (number, _) in zip(carriers, numbered, strict=True)
        }
        copies = [
            Shared(left=self._span(*left), right=self._span(*right), words=words)
            for left, right, words in claims.copies_between(self._db, classes)
        ]
        return passages(len(carriers), [*joined, *by_copies(standing, copies, self._is_in_stock)])

    def _is_in_stock(self, words: str) -> bool:
        """Whether articles of the case have these words that do not carry the claim: then they tell of no copy."""
        if words not in self._stock:
            self._stock[words] = claims.is_elsewhere(self._db, words, self._articles.places)
        return self._stock[words]

    def _outlets(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those that end at one outlet under several forms end at one, and "the site" at the only outlet
        that its article names before it."""
        found = [self._meant.as_named(each) for each in carriers]
        keys = {each.ending.name: each.ending.key for each in found if each.ending.name and _is_outlet(each.ending)}
        named = {name_key(each.ending.name or ""): each.ending for each in found if each.ending.kind == "speaker"}
        one = one_outlet([*keys, *(each.name or "" for name, each in named.items() if _is_of(name, keys))])
        return [self._under_one(each, one, keys) for each in found] if one else found

    def _under_one(self, carrier: Carrier, one: Mapping[str, str], keys: Mapping[str, str]) -> Carrier:
        """A carrier; one that ends at an outlet with other forms here, or at a speaker with its name, ends at it."""
        ending = carrier.ending
        whole = one.get(ending.name or "")
        if whole is None or not (_is_outlet(ending) or ending.kind == "speaker"):
            return carrier
        key = keys.get(whole) or keys[min(name for name, other in one.items() if other == whole and name in keys)]
        why = forms_of(name for name, other in one.items() if other == whole)
        return replace(carrier, ending=replace(ending, kind="work", open=True, key=key, name=whole, why=why))

    def _standing(self, carrier: Carrier) -> Standing:
        place, document = carrier.place, carrier.document
        sentence = Span(document, *self._articles.sentence(place))
        return Standing(
            place=Span(document, *self._articles.core(place)),
            sentence=sentence,
            claim=self._reported.get(place, sentence),
            text=self._articles.bare(document),
            own=carrier.attribution is None and not self._articles.told_after(place),
            headline=self._articles.is_headline(place),
            source=" ".join(hop.words for hop in carrier.chain if hop.kind == "source"),
            given=_given(carrier),
        )

    def _span(self, key: int, start: int, end: int) -> Span:
        return Span(self._articles.briefs[key].id, start, end)

    def _one_each(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those that end at one speaker under several names end at one."""
        here = self._articles
        one = one_each([each.ending for each in carriers], here.texts.values(), here.apart, here.namesakes)
        return [
            replace(each, ending=replace(each.ending, key=found.key, name=found.name))
            if (found := one.get(each.ending.key)) is not None and found.key != each.ending.key
            else each
            for each in carriers
        ]

    def _in_full(self, carrier: Carrier, people: Collection[str]) -> Carrier:
        """A carrier; one that ends at a body which its article calls in short ends at it under its whole name, unless
        that is what one of these `people` is called by."""
        name = self._called_here(carrier)
        whole = name if name in people else self._body_called(name, carrier)
        if whole == name:
            return carrier
        why = f"{carrier.ending.why}; its article has the whole name: {whole}"
        return replace(carrier, ending=replace(carrier.ending, key=f"named {name_key(whole)}", name=whole, why=why))

    def _or_firm(self, carrier: Carrier, people: Collection[str]) -> Carrier:
        """A carrier; one whose article has a body with the surname of one of these `people` ends openly."""
        name = self._called_here(carrier)
        whole = self._body_called(name, carrier) if name in people else name
        if whole == name:
            return carrier
        why = f"named in the source: {name}; it may be {whole}, which its article names, or who speaks in another"
        return replace(
            carrier, ending=replace(carrier.ending, key=f"called {name_key(name)}", name=name, open=True, why=why)
        )

    def _called_here(self, carrier: Carrier) -> str:
        """What a carrier's article calls whom it ends at, where that may be a body's name in short; else ""."""
        ending, last = carrier.ending, carrier.chain[-1] if carrier.chain else None
        if ending.kind != "speaker" or last is None or not ending.name or COURTESY.match(last.words):
            return ""
        text = self._articles.text(carrier.document)
        if ending.name not in text and last.words.removeprefix("the ") not in ending.name:
            return ""  # "HP", who is Hewlett-Packard, is not the HP Inc. of its article
        return ending.name if ending.name in text else last.words  # else it is another article's

    def _body_called(self, name: str, carrier: Carrier) -> str:
        """The longer name of a body for which a carrier's article has this one; the name itself where it has none."""
        last = carrier.chain[-1] if name else None
        short = last is not None and is_short(name, last.words, last.source_kind)
        return in_full(name, self._articles.text(carrier.document)) if short else name

    def _placed(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those at a body with a name that every place has end at that of their article's place."""
        several = defaultdict[str, list[Carrier]](list)
        for each in carriers:
            if each.ending.kind == "speaker" and each.ending.name and is_everywhere(each.ending.name):
                several[each.ending.key].append(each)
        at = dict[tuple[str, str], str]()
        for key, those in several.items():
            texts = {each.document: self._articles.text(each.document) for each in those}
            parts = parted(those[0].ending.name or "", texts) if len(texts) > 1 else {}
            at |= {(key, one): place for one, place in parts.items() if len(set(parts.values())) > 1}
        return [
            replace(each, ending=replace(each.ending, key=f"{place or 'somewhere'}: {each.ending.key}"))
            if (place := at.get((each.ending.key, each.document))) is not None
            else each
            for each in carriers
        ]

    def _unsure(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those that end at a surname which two have here end openly."""
        called = [self._called(each) for each in carriers]
        once = {(each.document, each.ending.key): each.ending for each in called}  # one article is one bearer's
        found = unsure(once.values(), self._articles.namesakes)
        return [
            replace(each, ending=found[it.ending.key]) if it.ending.key in found else each
            for each, it in zip(carriers, called, strict=True)
        ]

    def _called(self, carrier: Carrier) -> Carrier:
        """A carrier; one whose article has but the surname of whom it ends at ends at that."""
        ending, words = carrier.ending, carrier.chain[-1].words if carrier.chain else ""
        if ending.kind != "speaker":
            return carrier
        words, name = COURTESY.sub("", words), ending.name or ""
        if not words or " " in words or not name.endswith(f" {words}"):
            return carrier
        if name in self._articles.text(carrier.document):
            return carrier
        return replace(carrier, ending=replace(ending, key=f"called {name_key(words)}", name=words))

    def _without_headlines(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; a headline above the same words is said to be the article's own, whoever it puts before a
        colon: the body tells whose they are."""
        heads = {each.place for each in carriers if self._articles.is_headline(each.place)}
        bodies = {each.document for each in carriers if each.place not in heads and each.ending.kind != "text"}
        return [
            replace(each, ending=self._papers.of_text(self._articles.shelf[each.document]))
            if each.place in heads and (each.document in bodies or each.ending.kind == "unnamed")
            else each
            for each in carriers
        ]

    def _as_people_say(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; of an article of which a person says where its report is from, those without a named source end
        there, and are no copies of others."""
        said = {
            each.id: reading.filled(self._db, key).get("origin")
            for key, each in self._articles.briefs.items()
            if each.filled
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

    def _with_credits(self, carriers: Sequence[Carrier]) -> list[Carrier]:
        """The carriers; those in their article's own voice end at whom that cites or credits for it, if anybody."""
        silent = self._silent(carriers)
        speakers = {it.ending.name: it.ending for it in carriers if it.ending.kind == "speaker" and it.ending.name}
        at = {each.place: (self._articles.key(each.document), (each.place.start, each.place.end)) for each in silent}
        near = citing.beside(self._db, {each: self._articles.sentences[each] for each in at.values()})
        sourced = {it.document for it in carriers if it.ending.kind != "text"}
        told = {
            each.place: self._credit(each, near[at[each.place]], speakers, each.document in sourced) for each in silent
        }
        return [
            replace(each, ending=ending, chain=self._attributed.through(each.chain, ending, each.place))
            if (ending := told.get(each.place)) is not None
            else each
            for each in carriers
        ]

    def _silent(self, carriers: Iterable[Carrier]) -> list[Carrier]:
        """The first of each text for which no article names a source; headlines of articles that give one elsewhere are
        none."""
        by_passage = defaultdict[int, list[Carrier]](list)
        sourced = {each.document for each in carriers if each.ending.kind != "text"}
        for each in carriers:
            by_passage[each.passage].append(each)
        return [
            each
            for several in by_passage.values()
            if all(it.ending.kind in SILENT or _outside(it) or _titled(it) for it in several)
            and any(it.document not in sourced or not self._articles.is_headline(it.place) for it in several)
            for each in sorted(several, key=lambda it: self._articles.by_date(it.place))[:MOST_CREDITS]
        ]

    def _credit(
        self, carrier: Carrier, citations: Sequence[Citation], speakers: Speakers, sourced: bool = False
    ) -> Ending:
        """Of words without a named source: whom or what their sentence names, or the article credits, for them; the
        latter not where it gives a source for them elsewhere."""
        article, text = self._articles.shelf[carrier.document], self._articles.text(carrier.document)
        own = carrier.ending.kind == "text"
        around = self._articles.around(carrier.place)
        if own and not carrier.attribution:
            around += self._articles.told_after(carrier.place)
        if _outside(carrier) and not _titled(carrier):
            rest = around.replace(carrier.chain[-1].words, "") if carrier.chain else around
            return self._beside.speaking(rest, speakers, around) or carrier.ending
        seemed = None if own else carrier.ending
        found = (
            (self._beside.alone(around, article, text) if own and not quoted_titles(around) else None)
            or self._beside.handed_on(around, article, text, seemed)
            or self._beside.within(around, article, text, seemed)
            or self._beside.named(around, article)
        )
        if found is None and own:
            cited = [(each.work, each.span.of(text)) for each in citations if each.work.kind != "photo"]
            cited += self._linked_behind(carrier)
            found = self._beside.behind(around, article, [] if sourced else cited, speakers, text)
            found = found or self._beside.alone(around, article, text)
            found = found or (None if sourced else self._by_credit(carrier))
        return found or carrier.ending

    def _linked_behind(self, carrier: Carrier) -> list[tuple[Work, str]]:
        """The article of the case to which the short sentence behind that of a carrier links: "Read the report"."""
        text, end = self._articles.text(carrier.document), self._articles.sentence(carrier.place)[1]
        behind = READ_MORE.match(text, end)
        if behind is None:
            return []
        start, close = behind.span(1)
        links = self._articles.whole(carrier.document).links
        inside = [each for each in links if start <= each.span.start < each.span.end <= close]
        return [
            (Work(kind="article", url=each.url), each.span.of(text)) for each in inside if self._articles.at(each.url)
        ]

    def _by_credit(self, carrier: Carrier) -> Ending | None:
        """The ending at whom an article credits with all of it; None where it credits nobody so."""
        credits = crediting.credits(self._articles.whole(carrier.document))
        text = self._articles.text(carrier.document)
        able = (it for it in credits if it.key and (it.agency or it.how == "republished"))
        credit = next((it for it in able if not (it.span and HELPED.match(text, it.span.end))), None)
        if credit is None:
            return None
        self.credited[carrier.place] = carrier.ending
        work = Work(kind="outlet", outlet=credit.name)
        article = self._articles.shelf[carrier.document]
        return self._papers.of_work(work, article, f"credit {article.id}", credit.name)


def _is_outlet(ending: Ending) -> bool:
    """Whether an ending is an outlet that is not here."""
    return ending.kind == "work" and not ending.leans and ending.key.startswith("outlet ")


def _is_of(name: str, keys: Iterable[str]) -> bool:
    """Whether the folded name of a speaker is, blanks aside, that of an outlet."""
    return name.replace(" ", "") in {name_key(each).replace(" ", "") for each in keys}


def _given(carrier: Carrier) -> Given:
    """What a carrier has for a source, as far as its own sentence tells."""
    last = carrier.chain[-1] if carrier.chain else None
    if last is None or last.kind != "source" or carrier.ending.kind == "text":
        return "nobody"
    if carrier.ending.kind == "speaker":
        return "named"
    if carrier.ending.kind == "work":
        return "paper" if carrier.ending.alone else "nobody"  # an outlet may stand for whom it quotes
    return "people" if last.source_kind == "unnamed people" else "person"


def _titled(carrier: Carrier) -> bool:
    """Whether a title in quotation marks may stand in the source: "the podcast “Rain”", "in “Rain” it says"."""
    words = carrier.chain[-1].words if carrier.chain else ""
    return words.casefold() == "it" or any(mark in words for mark in '“„"‘«')


def _outside(carrier: Carrier) -> bool:
    """Whether a carrier ends at an outlet or a work that is not here, and that may only quote somebody."""
    return carrier.ending.kind == "work" and not carrier.ending.leans
