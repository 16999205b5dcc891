"""What an article leans on: the works and outlets that its words cite, each with what the words tell of it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.annotate.attached import Attached
from onrecord.annotate.idiom import Idiom, idiom, plain, words_of
from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.makers import BESIDE_TITLE, MAKER_BEFORE, Makers
from onrecord.annotate.nouns import Nouns, nouns_of
from onrecord.annotate.outlets import Name, names_between, outlets_of
from onrecord.annotate.particulars import Particular, Particulars, is_headed
from onrecord.annotate.recalled import Recalled
from onrecord.annotate.repeats import Draft, Repeats
from onrecord.annotate.reporting import Reporting
from onrecord.annotate.sheet import Find, Sheet, Stage, mined
from onrecord.annotate.standings import Standing
from onrecord.annotate.tagged import cited_in
from onrecord.annotate.tagger import TaggedCitation
from onrecord.annotate.uses import Use, Uses
from onrecord.annotate.works import Phrase, Phrases
from onrecord.model import Block, Citation, Records, Span, Work, citation_id

APPOSED = re.compile(r",\s(?:the\s)?(?=[A-Z])")
ADDRESSED = re.compile(r"\s[\w-]+\.(?:com|org|net)\b")  # "the site portside.com"
TO_OUTLET = re.compile(r"\s(?:made\s)?(?:to|on|with|in)\s(?:the\s)?(?=[A-Z])")
SAID_IN = re.compile(r"\b(?:said|says|told|wrote|writes|noted|argued|added)\s(?:in|during|on)\s$")
SURE_OF_WORDS = 0.98  # of the tagger: of a use that the frames rule out, and without the noun of a work or a name
SURE_OF_CERTAIN = 0.85  # of such a use of one certain work: "the interview", "this declaration"
SURE_OF_WRITTEN, NEVER = 0.9, 2.0  # of bare words one of which may be of something written, or of none
SURE_OF_LAW = 0.75  # of a law, of a debate, and of what is one's own: "our statement"
SURE_OF_NAME = 0.7  # of the name of an outlet, and of a title in quotation marks
OPENING = frozenset("“\"‘'")
ASKED_NEAR = 80  # code points on each side of an interview in which its outlet is named
AROUND = 12  # code points between where a mention and a citation of one thing begin


def _load() -> Find:
    return find


STAGE = Stage(name="citations", version=11, load=_load)


def find(sheet: Sheet) -> Records:
    """The citations of an article, in the order of the text; none in a language that is not covered."""
    lexicon, nouns = lexicon_of(sheet.document), nouns_of(sheet.document)
    if lexicon is None or nouns is None:
        return Records()
    language = sheet.document.language or "en"
    drafts = Reader(sheet, language, lexicon, nouns).drafts()
    settled = Repeats(idiom(language)).settled(drafts)
    return Records(citations=tuple(_finished(settled, sheet)))


def _finished(drafts: Iterable[Draft], sheet: Sheet) -> Iterator[Citation]:
    inside: dict[str, list[str]] = {}
    for each in sheet.records.attributions:
        if each.via is not None:
            inside.setdefault(each.via, []).append(each.id)
    for draft in drafts:
        span = Span(sheet.document.id, draft.start, draft.end)
        first = draft.again
        yield Citation(
            id=citation_id(span),
            span=span,
            work=draft.work,
            why=draft.why,
            by=STAGE.by,
            again=citation_id(Span(span.document, first.start, first.end)) if first else None,
            leaning=tuple(sorted(_with_inner(draft.leaning, inside))),
        )


def _with_inner(outer: Iterable[str], inside: dict[str, list[str]]) -> set[str]:
    """The attributions, and all that stand inside them."""
    found, waiting = set[str](), list(outer)
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += inside.get(each, [])
    return found


class Reader:
    """Reads one article for what it cites."""

    def __init__(self, sheet: Sheet, language: str, lexicon: Lexicon, nouns: Nouns) -> None:
        self._document, self._text = sheet.document, sheet.document.text
        self._idiom: Idiom = idiom(language)
        self._standing = Standing(self._text, sheet.records.attributions, self._idiom)
        self._uses = Uses(self._text, self._standing, self._idiom)
        self._phrases = Phrases(self._idiom, lexicon)
        day = self._document.published.value if self._document.published else None
        self._particular = Particular(self._text, self._idiom, language, day)
        self._outlets = outlets_of(self._text, language, sheet.records.mentions)
        self._makers = Makers(sheet, self._idiom, nouns, self._outlets, self._particular)
        self._recalled = Recalled(self._text, self._idiom, self._standing)
        self._reporting = Reporting(self._text, self._standing, self._idiom)
        self._cited = cited_in(self._document)
        self._sources = [(span.start, span.end) for each in sheet.records.attributions for span in each.source]

    def drafts(self) -> list[Draft]:
        """Every citation, in the order of the text, none over another."""
        found = [draft for block in mined(self._document) for draft in self._in_block(block)]
        attached = Attached(self._document, self._idiom, self._makers.is_outlet, self._makers.is_body)
        aside = (attached.pictures(), attached.credits(), attached.posts(), attached.verses())
        for more in (*aside, attached.addresses(), attached.links()):
            found = _beside(found, more)
        found = _beside(found, self._recalled.acronyms(found))
        found = _beside(found, self._recognised(found))
        self._add_meant(found)
        return sorted([*found, *self._recalled.interviews(found)], key=lambda draft: draft.start)

    def _in_block(self, block: Block) -> list[Draft]:
        words = words_of(self._text, block.span.start, block.span.end)
        names = self._outlets.of_block(block.span)
        works = [draft for phrase in self._phrases.phrases(words) for draft in self._works(phrase, names)]
        titles = self._titles(block, names)
        works = [each for each in works if not self._is_short(each, works)]
        return _beside(_beside(_longest(works), titles), self._of_outlets(names))

    def _is_short(self, draft: Draft, works: Iterable[Draft]) -> bool:
        """ "(TIP Report)" right behind the name that it is short for."""
        if self._text[draft.start - 1 : draft.start] != "(" or self._text[draft.end : draft.end + 1] != ")":
            return False
        return any(each.end == draft.start - 2 and each.noun == draft.noun for each in works)

    def _titles(self, block: Block, names: Sequence[Name]) -> Iterator[Draft]:
        """Titles in quotation marks that no noun introduces: "as “Grey Quays” puts it"."""
        for pattern in self._idiom.titles:
            for found in pattern.finditer(self._text, block.span.start, block.span.end):
                title = " ".join(found["title"].split()).rstrip(" ,.")
                if is_headed(title):
                    start, end = found.span("marked")
                    outlet = self._makers.beside_title(start, end, names)
                    yield Draft(
                        start=start,
                        end=end,
                        work=Work(kind="other", title=title, outlet=outlet),
                        why=f"a title in quotation marks where something is taken from it: “{plain(found)}”",
                        leaning=set(self._standing.within(start, end)) or set(self._standing.told(start)),
                        said=title,
                    )

    def _works(self, phrase: Phrase, names: Sequence[Name]) -> Iterator[Draft]:
        """The work of a phrase, and another whose title follows: "its reports “One” and “Two”"."""
        told = self._particular.of(phrase)
        inside = names_between(names, phrase.start, told.end)
        if self._is_none(phrase, inside) or self._is_called(phrase, names) or self._is_to_outlet(phrase, names):
            return
        use = None if self._is_with_outlet(phrase, names) else self._uses.of_work(phrase, told)
        if use is not None or (not self._overlaps(phrase, told, names) and self._is_again(phrase)):
            draft = self._draft(phrase, told, use, names)
            yield draft
            second = self._idiom.patterns["second"].match(self._text, told.end) if told.titled else None
            if second is not None:
                work = replace(draft.work, title=second["title"].strip(" ,."), place=None)
                start, end = second.span("title")
                yield replace(draft, start=start, end=end, work=work, said=work.title or "", leaning=set(draft.leaning))

    def _overlaps(self, phrase: Phrase, told: Particulars, names: Sequence[Name]) -> bool:
        """Whether an outlet is named in a phrase, or ends in it: "his Meet the Press interview"."""
        near = names_between(names, phrase.start - BESIDE_TITLE, told.end)
        return any(each.end > phrase.start for each in near)

    def _is_none(self, phrase: Phrase, inside: Sequence[Name]) -> bool:
        """Whether the noun tells of no work: "Bureau of Statistics", "the Harbour Post", "broadcaster Radio Orvale"."""
        if phrase.capital and self._is_body_name(phrase):
            return True
        noun = phrase.stop - len(phrase.noun.rpartition(" ")[2])
        if inside and inside[-1].start < phrase.stop and noun < inside[-1].end:
            return True
        several = phrase.plural or phrase.noun in {"media", "press"}
        before_name = not several and self._idiom.patterns["calling"].match(self._text, phrase.stop) is not None
        return phrase.kind == "outlet" and (phrase.capital or before_name or self._is_everybody(phrase))

    def _is_called(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """ "The website Harbourly": it is the name that counts."""
        apposed = phrase.kind == "outlet" and APPOSED.match(self._text, phrase.stop)  # "one news site, Harbourly,"
        if apposed and names_between(names, phrase.stop, apposed.end() + 1):
            return True
        if phrase.noun not in self._idiom.lists["sites"]:
            return False
        if ADDRESSED.match(self._text, phrase.stop):
            return True
        called = self._idiom.patterns["calling"].match(self._text, phrase.stop)
        return called is not None and len(names_between(names, phrase.stop, called.end() + 1)) > 0

    def _is_to_outlet(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """ "In remarks to the Courier": it is the outlet that counts."""
        if phrase.noun not in self._idiom.lists["voiceless"] or phrase.opens:
            return False
        to = TO_OUTLET.match(self._text, phrase.stop)
        return to is not None and len(names_between(names, phrase.stop, to.end() + 1)) > 0

    def _is_with_outlet(self, phrase: Phrase, names: Sequence[Name]) -> bool:
        """ "Told the Courier in an interview": it is the outlet that counts."""
        asked = phrase.noun in self._idiom.lists["asked"]
        return asked and len(names_between(names, phrase.start - ASKED_NEAR, phrase.stop + ASKED_NEAR)) > 0

    def _is_everybody(self, phrase: Phrase) -> bool:
        """ "The media", "the mainstream media"; not "the local media"."""
        core = self._text[phrase.core : phrase.stop].lower().split()[:-1]
        return (
            phrase.noun in {"media", "press"} and phrase.opens == "the" and self._idiom.lists["everybody"] >= set(core)
        )

    def _is_body_name(self, phrase: Phrase) -> bool:
        """ "Academy of Harbour Studies", "Office of Quay Strategy"."""
        lists, words = self._idiom.lists, self._text[phrase.start : phrase.stop].lower().split()
        ends = phrase.noun in lists["names_end"] or (phrase.plural and phrase.noun == "study")
        return ends or any(one in lists["offices"] and other in {"of", "for"} for one, other in pairwise(words))

    def _is_again(self, phrase: Phrase) -> bool:
        """Whether a phrase may mean a work that was told of before; not "the assessment that", a thought."""
        thought = self._text.startswith((" that ", " to be "), phrase.stop)
        thought = thought and SAID_IN.search(self._text, max(0, phrase.start - MAKER_BEFORE), phrase.start) is None
        return phrase.kind != "outlet" and not thought and self._uses.may_repeat(phrase)

    def _draft(self, phrase: Phrase, told: Particulars, use: Use | None, names: Sequence[Name]) -> Draft:
        core = self._text[phrase.core : phrase.stop].rpartition(" ")[0]
        again = self._uses.may_repeat(phrase)
        tail = self._idiom.patterns["tails"].match(self._text, told.end)
        return Draft(
            start=phrase.start,
            end=told.end,
            work=self._makers.of_phrase(phrase, told, names),
            why=use.why if use else "a work that was cited before",
            leaning=set(use.leaning if use else self._standing.within(phrase.start, phrase.stop)),
            noun=phrase.noun,
            said=" ".join([core, told.maker or "", told.title or "", plain(tail) if tail else ""]),
            plural=phrase.plural,
            definite=again,
            indefinite=phrase.opens in self._idiom.lists["indefinite"],
            pending=use is None or (phrase.noun in self._idiom.lists["late"] and (again or phrase.kind == "outlet")),
        )

    def _of_outlets(self, names: Sequence[Name]) -> Iterator[Draft]:
        for name, use in zip(names, self._reporting.of_outlets(names), strict=True):
            if (shown := self._programme(name)) is not None:
                yield shown
            elif use is not None:
                yield Draft(
                    start=name.start,
                    end=name.end,
                    work=self._makers.of_name(name, use),
                    why=use.why,
                    leaning=set(use.leaning),
                )

    def _programme(self, name: Name) -> Draft | None:
        """ "During Kvell TV's “Quay Report”": both together, where something was said or shown in it."""
        found = self._idiom.patterns["programme"].match(self._text, name.end)
        before = self._text[max(0, name.start - MAKER_BEFORE) : name.start]
        aired = not self._idiom.lists["broadcasters"].isdisjoint(name.value.lower().split())
        if found is None or not aired or not is_headed(found["title"]):
            return None
        if self._idiom.patterns["on_programme"].search(before) is None:
            return None
        return Draft(
            start=name.start,
            end=found.end(),
            work=Work(kind="broadcast", outlet=name.value, title=found["title"].strip(" ,.")),
            why="a programme in which something was said or shown",
            leaning=set(self._standing.medium(name.start, found.end())),
            said=found["title"],
        )

    def _recognised(self, found: Sequence[Draft]) -> Iterator[Draft]:
        """What the tagger takes for cited where no frame of words does, with what its words tell."""
        ends = [each.end for each in found]
        for block in mined(self._document):
            first, stop = (bisect_left(self._cited, place, key=_start) for place in (block.span.start, block.span.end))
            alone = [each for each in self._cited[first:stop] if not _meets(each, found, ends)]
            if alone:
                words = words_of(self._text, block.span.start, block.span.end)
                phrases, names = list(self._phrases.phrases(words)), self._outlets.of_block(block.span)
                seen = (self._seen(each, phrases, names) for each in alone)
                yield from (each for each in seen if each is not None)

    def _seen(self, cited: TaggedCitation, phrases: Sequence[Phrase], names: Sequence[Name]) -> Draft | None:
        """A citation of the tagger: by the noun of a work in it, by the name of an outlet, or, where the tagger is all
        but sure, by its bare words."""
        start, end = cited.start, cited.end
        inside = names_between(names, start, end)
        leaning = self._standing.within(start, end) or self._standing.told(start) or self._standing.medium(start, end)
        why = f"the tagger takes it for something leant on (probability {cited.probability:.2f})"
        use = Use(why=why, leaning=leaning)
        phrase = next((each for each in phrases if start < each.stop <= end), None)
        none = phrase is not None and self._is_none(phrase, inside)
        if phrase is not None and not none:
            told = self._particular.of(phrase)
            if self._is_doubted(phrase, told, names, cited.probability):
                return None
            draft = self._draft(phrase, told, use, names)
            return replace(draft, start=start, end=max(end, draft.end), pending=False)
        if inside and cited.probability >= self._enough_of(inside[-1]):
            return Draft(start=start, end=end, work=self._makers.of_name(inside[0], use), why=why, leaning=set(leaning))
        said = " ".join(self._text[start:end].split())
        speaks = any(begin < end and start < stop for begin, stop in self._sources)  # whoever has no work's noun
        unsure = cited.probability < self._enough(said, quoted=self._text[start - 1 : start] in OPENING)
        outlet = none and phrase is not None and phrase.kind == "outlet"
        if inside or outlet or speaks or unsure or self._makers.is_outlet(said):
            return None
        work = Work(kind="other", title=said if is_headed(said) else None)
        return Draft(start=start, end=end, work=work, why=why, leaning=set(leaning), said=said)

    def _is_doubted(self, phrase: Phrase, told: Particulars, names: Sequence[Name], sure: float) -> bool:
        """Whether the words speak against a work that the tagger takes for cited, and it is not sure enough."""
        lists = self._idiom.lists
        own = phrase.kind == "article" and phrase.opens in lists["its_own"]
        if own or self._is_called(phrase, names) or self._is_to_outlet(phrase, names):
            return True
        upcoming = self._text[phrase.start : phrase.core].lower().startswith("next ")
        if upcoming or self._is_with_outlet(phrase, names):
            return True
        if self._uses.rules_out(phrase, told):
            certain = phrase.opens == "'s" or phrase.opens in lists["definite"] | lists["owning"]
            unsaid = phrase.kind == "outlet" or phrase.noun in lists["events"]
            return unsaid or sure < (SURE_OF_CERTAIN if certain else SURE_OF_WORDS)
        careful = phrase.noun in lists["laws"] | lists["events"] or phrase.opens in lists["speaking_here"]
        return careful and sure < SURE_OF_LAW

    def _enough_of(self, name: Name) -> float:
        """How sure the tagger must be of an outlet's name."""
        return SURE_OF_WORDS if self._reporting.is_only_named(name) else SURE_OF_NAME

    def _enough(self, said: str, *, quoted: bool) -> float:
        """How sure the tagger must be of bare words: not of "the last reporting", less so of "a casual remark"."""
        if quoted and is_headed(said):
            return SURE_OF_NAME
        if not self._idiom.lists["written_words"].isdisjoint(said.lower().split()):
            return SURE_OF_WRITTEN
        return NEVER if said.islower() else SURE_OF_WORDS

    def _add_meant(self, drafts: Sequence[Draft]) -> None:
        """Adds the attributions whose source means a cited work by other words: "It said"."""
        starts = [draft.start for draft in drafts]
        for mention, attribution in self._makers.meant:
            span = mention.span
            near = drafts[bisect_left(starts, span.start - AROUND) : bisect_right(starts, span.start + AROUND)]
            meant = next((draft for draft in near if draft.start < span.end and span.start < draft.end), None)
            if meant is not None:
                meant.leaning.add(attribution)


def _start(cited: TaggedCitation) -> int:
    return cited.start


def _meets(cited: TaggedCitation, found: Sequence[Draft], ends: Sequence[int]) -> bool:
    """Whether a draft that counts by itself touches it; `ends` are those of the drafts."""
    at = bisect_right(ends, cited.start)
    return at < len(found) and found[at].start < cited.end and not found[at].pending


def _longest(drafts: Iterable[Draft]) -> list[Draft]:
    """The longer of two that share a place; one that counts by itself before one that does not."""
    found: list[Draft] = []
    for each in sorted(drafts, key=lambda draft: draft.start):
        if not found or each.start >= found[-1].end:
            found.append(each)
        elif (found[-1].pending, each.end - each.start) > (each.pending, found[-1].end - found[-1].start):
            found[-1] = each
    return found


def _beside(found: Sequence[Draft], more: Iterable[Draft]) -> list[Draft]:
    """All of the first, and of the second those that touch none of them; a link gives its address to the one it
    touches. One that touches what may not count stands ready to take its place: "told the Quay Post television"."""
    kept = list[Draft]()
    at, last = 0, -1
    for each in sorted(more, key=lambda draft: draft.start):
        while at < len(found) and found[at].end <= each.start:
            at += 1
        if at < len(found) and found[at].start < each.end:
            if found[at].pending and found[at].instead is None:
                found[at].instead = each
            url = found[at].work.url or each.work.url
            found[at].work = replace(found[at].work, url=url)
            found[at].pending = found[at].pending and url is None
        elif each.start >= last:
            kept.append(each)
            last = each.end
    return sorted([*found, *kept], key=lambda draft: draft.start)
