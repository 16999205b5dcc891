"""What kind of source each attribution has, as it stands and as far as the article tells, and how the unnamed are
described."""

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.annotate.again import Again
from onrecord.annotate.bynames import Bynames
from onrecord.annotate.describing import Describer
from onrecord.annotate.kinds import UNNAMED, Kinds
from onrecord.annotate.labels import Labels
from onrecord.annotate.lands import lands
from onrecord.annotate.leads import Leads
from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.nouns import NounKind, Nouns, nouns_of
from onrecord.annotate.phrasing import WORD, Phrase
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.unnamed import BODIES, Unnamed
from onrecord.model import Attribution, Link, Mention, Records, SourceKind, Span, text_order
from onrecord.plurals import is_plural

AS_IT_STANDS: frozenset[SourceKind] = frozenset(["work", "social post", "collective"])
PERSONS: frozenset[SourceKind] = frozenset(["unnamed person", "unnamed people"])
ONE = frozenset(["he", "she"])
ONES: frozenset[SourceKind] = frozenset(["named person", "unnamed person", "author"])
NEAR, FAR = 500, 1500  # code points
NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten"
NEARLY = "just|only|nearly|almost|about|roughly|around|over|more than|less than|fewer than|shy of|a|one|two|three"
PART = "half|third|thirds|quarter|quarters|majority|two-thirds"
# Of all who were asked: "42% of Ohioans", "a third of independents", "two in five", "those surveyed".
SHARE = re.compile(
    r"\d\s?(?:%|percent\b|per cent\b)|^(?:[\w-]+ ){0,4}(?:percent|per cent)\b"
    r"|\b(?:third|half|quarter|majority|plurality|fifth)s? of\b"
    rf"|\b(?:{NUMBERS}|\d+) (?:in|out of) (?:every )?(?:{NUMBERS}|\d+)\b"
    rf"|^(?:(?:{NEARLY}) )+(?:{PART})$"
    r"|^those (?:surveyed|polled|questioned|interviewed|who)\b",
    re.IGNORECASE,
)
OF_BODY = re.compile(  # "a University of Kesk sociologist": one of a body whose name has an "of"
    r"(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[a-z]+ )?(?:[A-Z][\w’'-]+ )+of (?:the )?(?:[A-Z][\w’'-]+ )+"
    r"(?:and [A-Z][\w’'-]+ )?(?:[a-z-]+ ){0,2}(?P<head>[a-z-]+)(?=\Z|,| (?:who|at|in|with|from|on)\b)",
)
LAST = re.compile(r"([^\W\d_][\w.’'-]*|%)[ ,]*\Z")  # the word before a place


def _load() -> Find:
    return find


STAGE = Stage(name="sourcing", version=9, load=_load)


def find(sheet: Sheet) -> Records:
    """Every attribution, completed; none in a language that is not covered."""
    words, nouns = lexicon_of(sheet.document), nouns_of(sheet.document)
    if words is None or nouns is None:
        return Records()
    sourcer = Sourcer(sheet, words, nouns)
    return Records(attributions=tuple(sourcer.completed()))


class Sourcer:
    """Walks an article's attributions in the order of the text."""

    def __init__(self, sheet: Sheet, words: Lexicon, nouns: Nouns) -> None:
        self._sheet, self._nouns = sheet, nouns
        self._text = sheet.document.text
        places = lands(self._text, nouns, words)
        self._kinds = Kinds(self._text, nouns, words, places)
        self._describer = Describer(sheet.document.id, self._text, nouns, words, places)
        mentions = {mention.id: mention for mention in sheet.records.mentions}
        self._by_span = {mention.span: mention for mention in sheet.records.mentions}
        self._links: dict[str, list[Link]] = {}
        self._led: dict[str, list[Mention]] = {}
        for link in sheet.records.links:
            if link.relation == "refers":
                self._links.setdefault(link.left, []).append(link)
                if link.right in mentions:
                    self._led.setdefault(link.left, []).append(mentions[link.right])
        self._bynames = Bynames(sheet, self._kinds, nouns, words)
        self._known: dict[str, SourceKind | None] = {}
        self._last: tuple[int, SourceKind | None] | None = None  # who spoke last: where, and of what kind
        self._ends: dict[int, SourceKind | None] = {}  # by where a source ends
        self._picked = False  # whether "people familiar with it" have spoken
        self._again = Again(self._text, nouns)
        self._leads = Leads(sheet.document, nouns, words)
        self._labels = Labels(self._text, words)

    def completed(self) -> Iterator[Attribution]:
        """Every attribution with its kind of source."""
        ordered = sorted(self._sheet.records.attributions, key=text_order)
        for attribution in ordered:
            self._known[attribution.id] = self._kind(attribution)
            if attribution.source:
                self._last = attribution.source[0].start, self._known[attribution.id]
                self._ends[attribution.source[-1].end] = self._known[attribution.id]
        told = Unnamed(self._sheet, self._kinds, self._describer, self._known, self._led).descriptions(self._nouns)
        for attribution in self._sheet.records.attributions:
            known, description = self._known[attribution.id], told.get(attribution.id)
            yield replace(attribution, source_kind=known, description=description)

    def _kind(self, attribution: Attribution) -> SourceKind | None:
        said = [span.of(self._text) for span in attribution.source]
        theirs = attribution.kind == "ascribed" and len(said) == 1 and said[0].lower() in self._nouns.sides
        if theirs or any(SHARE.search(each) for each in said):
            return "collective"
        led = self._led.get(attribution.id, [])
        if not attribution.source:
            return self._of_mentions(led) or self._seems(attribution)
        kinds = [self._of_source(attribution, span, led) for span in attribution.source]
        return "named person" if "named person" in kinds else kinds[0]

    def _seems(self, attribution: Attribution) -> SourceKind | None:
        """ "The crew seemed tired": so the author takes it."""
        cue = {word.lower() for span in attribution.cue for word in span.of(self._text).split()}
        return "author" if not cue.isdisjoint(self._nouns.seeming) else None

    def _of_source(self, attribution: Attribution, source: Span, led: list[Mention]) -> SourceKind | None:
        written = source.of(self._text).split()
        if self._is_first_person(written):
            return self._first_person(attribution, led)
        if self._kinds.is_asker(source):
            return "unnamed person"
        if led and all(mention.named and mention.span.of(self._text).startswith("@") for mention in led):
            return "social post"  # an account, whoever has it
        phrase = self._kinds.speaking(source.start, source.end)
        alone = len(written) == 1 and written[0].lower() in self._nouns.pronouns
        pronoun = phrase.head in self._nouns.pronouns and not self._kinds.is_acronym(phrase)
        if alone or (pronoun and not self._kinds.is_counted(phrase)):
            kind = self._of_mentions(led) or self._of_candidates(attribution) or self._before_who(source)
            return kind if phrase.head not in ONE or kind in ONES else self._one_before(source)
        return self._of_words(attribution, source, phrase, led)

    def _of_words(
        self, attribution: Attribution, source: Span, phrase: Phrase, led: list[Mention]
    ) -> SourceKind | None:
        """By its own words and by whom it leads to, unless it calls somebody or this very outlet again."""
        if self._bynames.is_partisan(phrase, source):
            return "named person"
        if self._bynames.is_whole_name(source, led) and not self._kinds.is_titled(phrase):
            return self._of_mentions(led)
        phrase = self._of_body(source) or phrase
        kind = self._people(phrase, self._of_phrase(attribution, phrase, led))
        taken = kind == "organisation" and phrase.head in self._nouns.epithets  # "the Kesk Republican"
        if kind == "outlet" and self._bynames.is_own(phrase, led):
            return "author"
        named = (kind in {None, "unnamed person"} or taken) and self._means_named(phrase, source)
        return "named person" if named else kind

    def _of_body(self, source: Span) -> Phrase | None:
        """ "A sociologist" of "a University of Kesk sociologist": the noun alone tells what the source is."""
        found = OF_BODY.match(self._text, source.start, source.end)
        if found is None or self._nouns.kind([found["head"]]) != "person":
            return None
        noun = self._kinds.phrase(found.start("head"), found.end("head"))
        article = found.group().split()[0].lower()
        return replace(noun, opened=(article,))

    def _one_before(self, source: Span) -> SourceKind | None:
        """ "He", of whom it is unclear which one is meant: of the kind of whoever spoke before."""
        if self._last is None or not 0 <= source.start - self._last[0] <= FAR:
            return None
        return self._last[1] if self._last[1] in ONES else None

    def _people(self, phrase: Phrase, kind: SourceKind | None) -> SourceKind | None:
        """ "The people", behind "people familiar with the talks", are these; other phrases are what they are."""
        if phrase.head != "people" or len(phrase.core) > 1:
            return kind
        again = self._picked and phrase.opened == ("the",) and phrase.behind == len(phrase.words)
        self._picked = self._picked or kind == "unnamed people"
        return "unnamed people" if again and kind == "collective" else kind

    def _means_named(self, phrase: Phrase, source: Span) -> bool:
        """True for "the candidate" behind the words of somebody with a name."""
        if self._leads.names(phrase, source.start):
            return True
        named_spoke = self._one_before(source) == "named person"
        return self._again.means_named(phrase, source.start, named_spoke=named_spoke)

    def _before_who(self, source: Span) -> SourceKind | None:
        """ "according to a lawmaker, who added": of the kind of the source right before, else of the word there."""
        if source.of(self._text).lower() not in {"who", "which"}:
            return None
        before = self._text[: source.start].rstrip(" ,")
        known = self._ends.get(len(before))
        if known is not None or source.of(self._text).lower() != "who":
            return known
        word = LAST.search(self._text, max(0, source.start - NEAR), source.start)
        return self._kinds.of_word(word.start(1), word.end(1)) if word is not None else None

    def _of_phrase(self, attribution: Attribution, phrase: Phrase, led: list[Mention]) -> SourceKind | None:
        """By its own noun, or by whom it leads to."""
        if self._kinds.is_titled(phrase) or self._bynames.is_surname(phrase, led):
            return "named person"
        band = self._bynames.of_band(phrase)
        if band is not None and phrase.plural:
            return band
        if self._kinds.is_crowd(phrase) and not self._kinds.may_be_name(phrase):
            return self._kinds.described(phrase)
        known = self._of_mentions(led)
        if phrase.opened[:1] == ("every",) and not phrase.core:
            return known or "collective"
        if self._kinds.is_counted(phrase):
            return known or self._one_of(attribution, phrase)
        known = known or self._of_candidates(attribution) or band
        own = self._kinds.names_itself(phrase) if known in UNNAMED else None
        return own or self._of_noun(phrase, known)

    def _of_noun(self, phrase: Phrase, known: SourceKind | None) -> SourceKind | None:
        """`known` is the kind of those whom it leads to."""
        told = self._kinds.described(phrase)
        if phrase.head in self._nouns.kin and not phrase.name_like:
            return told  # "his family", in which he does not speak himself
        if told == "work" and (phrase.owned or phrase.written[-1].islower()):
            return told  # "the ministry's Harbour Report", whatever paper has such a name
        uncertain = self._kinds.may_be_name(phrase)
        if not phrase.name_like and not uncertain and self._tells(told, known):
            return told
        if known in {"organisation", None} and (paper := self._kinds.paper(phrase)) is not None:
            return paper
        if known == "named person" and phrase.opened == ("the",) and phrase.name_like and told in BODIES:
            return told  # "the Tolmian Department of Health", whoever it was taken for
        return known or self._as_named(phrase) or told

    def _tells(self, told: SourceKind | None, known: SourceKind | None) -> bool:
        """True when a common noun says itself what the source is: a work, a post, a body, many people. A described
        person may turn out to be named elsewhere, but no body."""
        if told is None or told in AS_IT_STANDS:
            return told is not None
        if known == "work":
            return told in BODIES
        if told in PERSONS:
            return known not in {"named person", *PERSONS}
        return known in {"named person", "organisation", None}

    def _as_named(self, phrase: Phrase) -> SourceKind | None:
        """By the words of a name that leads nowhere."""
        if not phrase.core:
            return None
        if self._kinds.is_introduced(phrase):
            return "named person"
        return "named person" if self._kinds.is_last_name(phrase) else self._kinds.body(self._kinds.full_name(phrase))

    def _one_of(self, attribution: Attribution, phrase: Phrase) -> SourceKind | None:
        """By those of whom it is one: who spoke just before, else the last plural noun before it."""
        several = not self._nouns.single.intersection(phrase.opened)
        start = attribution.source[0].start
        before = self._last if self._last is not None and start - self._last[0] <= NEAR else None
        one_before = several and before is not None and before[1] == "unnamed person"  # "some" are not of one
        if before is not None and before[1] in UNNAMED and "other" not in phrase.opened and not one_before:
            return "unnamed people" if several else "unnamed person"
        vague = not self._nouns.vague.isdisjoint(phrase.opened)
        kind = self._plural_before(start, AS_IT_STANDS if vague else frozenset())
        if kind != "person" and vague:
            return "unnamed people" if "others" in phrase.opened else "collective"
        if kind is None and self._nouns.ordinals.isdisjoint(phrase.opened):
            return None
        if kind is None or kind == "person":
            return "unnamed people" if several else "unnamed person"
        return kind

    def _plural_before(self, start: int, out: frozenset[SourceKind]) -> NounKind | None:
        """The kind of the last plural noun before a place, but none of those that are out."""
        found = WORD.findall(self._text[max(0, start - NEAR) : start].rpartition("\n\n\n")[2].lower())
        nouns = (
            self._nouns.kind([word]) for word in reversed(found) if is_plural(word) and word not in self._nouns.openers
        )
        return next((noun for noun in nouns if noun is not None and noun not in out), None)

    def _is_first_person(self, written: list[str]) -> bool:
        """ "I", "we, the ministers"; not "my wife", nor "US"."""
        if not written or written[0].lower().strip(",") not in self._nouns.first_person or written[0] == "US":
            return False
        return len(written) == 1 or written[0].lower() not in self._nouns.owners

    def _first_person(self, attribution: Attribution, led: list[Mention]) -> SourceKind | None:
        """The writing voice is the author; inside somebody's words, and in an interview, it is whoever says them."""
        if attribution.via is None:
            turn = self._labels.of(attribution.source[0].start)
            spoken = self._of_mentions(led) if turn is not None else None
            return spoken if spoken in {"named person", "unnamed person", "government body"} else "author"
        return self._of_mentions(led) or self._known.get(attribution.via)

    def _of_mentions(self, mentions: list[Mention]) -> SourceKind | None:
        """The kind of the first of those who speak together; where one of them has a name, a person with one."""
        kinds = [self._of_mention(mention) for mention in mentions]
        if "named person" in kinds:
            return "named person"
        if len(mentions) > 1 and set(kinds) == {"unnamed person"}:
            return "unnamed people"
        return kinds[0] if kinds else None

    def _of_mention(self, mention: Mention) -> SourceKind | None:
        if self._kinds.is_asker(mention.span):
            return "unnamed person"
        if mention.named:
            return self._kinds.named(mention)
        phrase = self._kinds.phrase(mention.span.start, mention.span.end)
        named = self._kinds.is_titled(phrase) or self._bynames.is_surname(phrase, [])
        return "named person" if named or self._means_named(phrase, mention.span) else self._kinds.described(phrase)

    def _of_candidates(self, attribution: Attribution) -> SourceKind | None:
        """Where it is unclear who is meant but all who may be are of one kind."""
        spans: list[Span] = [span for link in self._links.get(attribution.id, ()) for span in link.candidates]
        firm = [span for span in spans if not self._points_back(span)] or spans
        kinds = {
            self._of_mention(self._by_span[span]) if span in self._by_span else self._written(span) for span in firm
        }
        return next(iter(kinds)) if len(kinds) == 1 else None

    def _points_back(self, span: Span) -> bool:
        """True for "the minister", who is somebody else of those who may be meant."""
        phrase = self._kinds.phrase(span.start, span.end)
        return phrase.opened == ("the",) and not phrase.name_like and not phrase.plural

    def _written(self, span: Span) -> SourceKind | None:
        """A candidate that no mention stands for: a name by its words."""
        phrase = self._kinds.phrase(span.start, span.end)
        if not phrase.name_like:
            return self._kinds.described(phrase)
        return self._kinds.body(span.of(self._text).split()) or "named person"
