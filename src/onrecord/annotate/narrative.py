"""An article read from its first word to its last: each short mention goes to the figure that it means, or to none."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from onrecord.annotate import phrases
from onrecord.annotate.askers import Askers
from onrecord.annotate.bearers import Bearers
from onrecord.annotate.cast import Cast
from onrecord.annotate.figures import Figure
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME
from onrecord.annotate.namesakes import Namesakes
from onrecord.annotate.namings import Naming, named_at
from onrecord.annotate.objects import doer
from onrecord.annotate.phrases import Phrase
from onrecord.annotate.pronouns import HE_SHE, PRONOUN, RELATIVE, SUBJECTS, Pronouns, may_mean
from onrecord.annotate.salience import Turn
from onrecord.annotate.scene import SURE, Answer, Scene, meant
from onrecord.annotate.selves import self_word
from onrecord.annotate.sheet import mined
from onrecord.annotate.sources import Sources
from onrecord.folding import name_key
from onrecord.model import Attribution, Document

PERSON, ORGANISATION = "person", "organisation"  # as the tagger has it
Range = tuple[int, int]
Event = Attribution | Naming | Phrase | re.Match[str]
OWNER = re.compile(r"['’]s$")
OWNED = re.compile(r"['’]s?\W*$|^(?:his|her|their|its)$", re.IGNORECASE)
GLOSSED = re.compile(r"(?:he|she|they|it)\s+\((\w[^()\n]*)\)", re.IGNORECASE)
ALL_OF = re.compile(r"(?:both|all) of (?:whom|them|these|those)")
SOME_OF = re.compile(r"\bof (?:whom|which)$")
ADVERB = r"(?:\s+(?:now|also|thus|still|then|not|\w+ly))?"
HAPPENS = re.compile(rf"{ADVERB}\s+(\w+(?: out)?){ADVERB}(?:\s+that\b|\s+as (?:if|though)\b|\s*,|\s+to (?:me|us)\b)")
IS_SAID = re.compile(rf"(?:\s+(?:is|was|remains|became)|['’]s){ADVERB}\s+(\w+)\s+(?:that|whether|why|how|to|if)\b")
PASSIVE = re.compile(
    rf"\s+(?:is|was|has been|had been|will be|is being){ADVERB}\s+(\w+)(?:\s+\w+){{0,3}}?\s+(?:that|whether|by)\b"
)
IS_DONE = re.compile(
    rf"\s+(?:is|was|has been|had been|will be|is being){ADVERB}\s+(\w+)\b(?!\s+(?:to|about|with|at|in|of|for|not)\b)"
)
SEEMS = re.compile(rf"{ADVERB}\s+(?:appears|appeared|seems|seemed|looks like|looked like){ADVERB}(?!\s+to\b)\s")
PREDICATE = re.compile(r"\b(?:be|been|being|is|are|was|were|becom(?:e|es|ing)|became|remain(?:s|ed)?|as)\s+$")
LONGEST_VERB = 12  # code points of "becoming "
AHEAD = re.compile(r"\s+(\w+)")
NOBODY = frozenset({"nobody", "no one", "none"})
NOT_ONE = re.compile(r"(?:no|No)(?: single| other| known)? [a-z]")  # "No group claimed it"; not "No 10"
NICKNAMED = re.compile(
    r"\b(?:nicknamed|dubbed|called|known as|named)\s+(?:the\s+)?[\"“”'‘][^\"“”\n]{0,40}$"
    r"|\b(?:he|she)\s+(?:was|is)\s+(?:born\s+(?:as\s+)?|really\s+)?$",
    re.IGNORECASE,
)
SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})
SPEAKING_FOR = SPOKESMEN | frozenset(
    {
        "lawyer",
        "attorney",
        "solicitor",
        "barrister",
        "counsel",
        "aide",
        "adviser",
        "advisor",
        "manager",
        "agent",
        "publicist",
    }
)  # say "he" of whom they speak for
THE = re.compile(r"the\s", re.IGNORECASE)
NICKNAME = 70  # code points before a name that is only another's
QUOTED = re.compile(r"[\"“”„«]")


class Narrative:
    """Walks names, phrases, pronouns and sources in the order of the text, and answers for each source.

    `answers` are by attribution id; `places` are where the figures of an answer are named as fully as anywhere.
    """

    def __init__(self, document: Document, words: Lexicon, attributions: Sequence[Attribution]) -> None:
        contents = ((span.start, span.end) for each in attributions for span in each.content if each.cue)
        self._scene = scene = Scene(document, words, contents)
        self._sources = Sources(scene.text, scene.cast, words)
        self._namesakes, self._pronouns = Namesakes(scene), Pronouns(scene)
        self._bearers = Bearers(scene, self._namesakes, self._pronouns)
        self._askers = Askers(scene, self._namesakes)
        self._posts: dict[str, Answer] = {}
        self._phrase_end = self._source_end = 0
        self._heard: dict[str, Attribution] = {}
        self.answers: dict[str, Answer] = {}
        self.places: dict[str, tuple[tuple[int, int], ...]] = {}
        for _, _, event in sorted(self._events(attributions), key=itemgetter(0, 1)):
            self._meet(event)

    @property
    def cast(self) -> Cast:
        """Everybody whom the article names."""
        return self._scene.cast

    def body_of(self, figure: Figure) -> Figure | None:
        """The one body whose spokesman somebody is said to be."""
        found: dict[int, Figure] = {}
        for role in figure.roles:
            if role.head in SPOKESMEN:
                for naming in self._scene.names_in(role.start, role.end):
                    known = self.cast.candidates(naming)
                    found |= {id(each): each for each in known[:1] if each.kind == "organisation"}
        return next(iter(found.values())) if len(found) == 1 else None

    def is_quoted(self, place: int) -> bool:
        """True inside somebody's words."""
        return self._scene.is_quoted(place)

    def _events(self, attributions: Sequence[Attribution]) -> Iterator[tuple[int, int, Event]]:
        """What is met in the text, with its place; at one place a source is met first."""
        yield from ((each.source[0].start, 0, each) for each in attributions if each.source)
        cast, text, words = self._scene.cast, self._scene.text, self._scene.words
        yield from ((naming.name.start, 1, naming) for naming in cast.namings)
        for block in mined(self._scene.document):
            span = block.span
            for phrase in phrases.scan(text, span.start, span.end, words, cast.by_head.keys()):
                yield phrase.start, 2, phrase
            yield from ((match.start(), 3, match) for match in PRONOUN.finditer(text, span.start, span.end))

    def _meet(self, event: Event) -> None:
        if isinstance(event, Attribution):
            self._hear(event)
        elif isinstance(event, Naming):
            self._see_name(event)
        elif isinstance(event, Phrase):
            self._see_phrase(event)
        else:
            self._see_pronoun(event)

    def _see_name(self, naming: Naming) -> None:
        scene, name = self._scene, naming.name
        owner = scene.is_owner(name.end)
        inside = name.start < self._phrase_end and not owner  # "the Kasrethi ministry"
        person = name.kind == "person" and not owner
        inside = inside or (person and name.end < self._source_end and scene.only_tells(name.end))
        inside = inside or scene.is_joined_adjective(name.end)
        owns = owner and name.end < self._source_end  # "Hask's lawyer" speaks, and of Hask is spoken
        if (name.start in scene.at and not owns) or naming.thing:
            return
        answer = self._namesakes.bearer(naming)
        if inside:
            scene.at[name.start], scene.until[name.start] = answer, name.end  # for "which", right behind it
            return
        if answer.one is not None:
            _count(naming, answer.one)
            if NICKNAMED.search(scene.text, max(0, name.start - NICKNAME), name.start):
                return
            scene.at.setdefault(name.start, answer)
            scene.see(answer.one, name.start, name.end)

    def _see_phrase(self, phrase: Phrase) -> None:
        scene = self._scene
        if phrase.start in scene.at or self._is_name(phrase):
            return
        if (told_of := scene.cast.told_of(phrase.start, phrase.end)) is not None:
            scene.at[phrase.start] = meant(told_of, f"beside the name: {told_of.text}", SURE)
            return
        answer = self._bearers.meaning(phrase, phrase.start, phrase.tail)
        self._phrase_end = phrase.end
        scene.at[phrase.start] = answer
        told_only = PREDICATE.search(scene.text, max(0, phrase.start - LONGEST_VERB), phrase.start)
        if answer.one is not None and (answer.one.named or not told_only):
            scene.see(answer.one, phrase.start, phrase.end)

    def _is_name(self, phrase: Phrase) -> bool:
        """True when the phrase's noun is part of a name: "the Harbour Board"."""
        index = bisect_right(self._scene.cast.starts, phrase.end - 1) - 1
        if index < 0:
            return False
        naming = self._scene.cast.namings[index]
        if not naming.name.start < phrase.end <= naming.name.end:
            return False
        return len(naming.name.words) >= FULL_NAME or self._scene.cast.candidates(naming) != []

    def _see_pronoun(self, match: re.Match[str]) -> None:
        scene, word = self._scene, match.group().lower()
        if word not in HE_SHE or match.start() in scene.at or scene.is_quoted(match.start()):
            return  # "it" and "they" are too often things to be followed where nobody speaks
        answer = self._pronouns.meaning(word, match.start())
        if answer.one is not None:
            scene.at[match.start()] = answer
            scene.see(answer.one, *match.span())
            answer.one.sexes[HE_SHE[word]] += 1

    def _hear(self, attribution: Attribution) -> None:
        """Answer for one attribution, and remember who spoke."""
        scene, span = self._scene, attribution.source[0]
        answer = self._source(attribution)
        scene.at.setdefault(span.start, answer)
        self._source_end = span.end if answer.one is None or not answer.one.named else 0
        for figure in answer.figures:
            scene.see(figure, span.start, span.end, source=True, joint=answer.one is None)
        for naming in scene.names_in(span.start, span.end):
            known = scene.cast.candidates(naming)
            for figure in answer.figures:
                if figure in known:
                    _count(naming, figure)
        self.answers[attribution.id] = answer
        self._heard[attribution.id] = attribution
        self.places[attribution.id] = tuple(_place(each) for each in answer.figures)
        if not OWNED.search(span.of(scene.text)):  # of "Hask's claim" is spoken, not by Hask
            paragraph, nested = scene.memory.paragraph(span.start), attribution.via is not None
            scene.memory.turns.append(Turn(span.start, answer.figures, paragraph, nested))

    def _source(self, attribution: Attribution) -> Answer:
        """Whom a source means; a list of names in a later span of it tells better than a count in the first."""
        if (one := self._done_to(attribution)) is not None:
            return self._bearers.newcomer(*one, phrases.read(self._scene.text, *one, self._scene.words))
        for span in (*reversed(attribution.source[1:]), attribution.source[0]):
            several = self._sources.parts(span.start, span.end)
            if len(several) > 1 or span is attribution.source[0]:
                break
        opens = THE.match(self._scene.text, *several[0]) is not None
        answers = [self._part(attribution, *part, shared=opens and i > 0) for i, part in enumerate(several)]
        for place in range(len(answers) - 1):
            with_others = self._with_surname(several[place], answers[place], answers[-1])
            answers[place] = with_others or self._beside_body(several[place], answers) or answers[place]
        if opens and len(answers) > 1 and _may_be_one([self._scene.text[slice(*each)] for each in several], answers):
            told = " ".join(self._scene.text[several[0][0] : several[-1][1]].split())
            return Answer(why=f'speaker unclear: "{told}" may be one or several', candidates=answers[0].figures)
        return _together(answers)

    def _done_to(self, attribution: Attribution) -> Range | None:
        """ "The man Hask accuses of theft said": the man, not Hask."""
        source, cue = ([(each.start, each.end) for each in spans] for spans in (attribution.source, attribution.cue))
        return doer(self._scene.text, source, cue, self._scene.words)

    def _with_surname(self, place: Range, alone: Answer, last: Answer) -> Answer | None:
        """ "Odo and Mira Hask": the first is Odo Hask; one whom the article does not know is so if Odo is a first name
        and nobody of one name is so called."""
        told, words = self._scene.text[slice(*place)], self._scene.words
        if last.one is None or last.one.kind != "person" or not told.isalpha() or len(last.one.words) < FULL_NAME:
            return None
        surname = last.one.words[-1]
        if known := self.cast.full(name_key(f"{told} {surname}")):
            return meant(known, f'"{told}" has the surname named behind: {known.text}')
        given = words.mens_names | words.womens_names
        single = alone.one is not None and not (alone.one.named and alone.one.key == name_key(told))
        if single or name_key(told) not in given or self.cast.is_surname(told.lower()):
            return None
        people = [self.cast.tagged.get(key) for key in (name_key(told), last.one.key)]
        if people not in ([PERSON, PERSON], [None, PERSON]) or self.cast.has(name_key(told), before=place[0]):
            return None  # "Virginia, Maryland and North Carolina"
        kin = self.cast.with_surname(*place, last.one)
        return meant(kin, f'"{told}" has the surname named behind: {kin.text}')

    def _beside_body(self, place: Range, answers: Sequence[Answer]) -> Answer | None:
        """The Lloyds of "Lloyds and Marks & Spencer": a word that may be of several is a body's name beside one, where
        the tagger takes it for that."""
        told = self._scene.text[slice(*place)]
        beside = any(each.one and each.one.named and each.one.kind == "organisation" for each in answers)
        if (
            not beside
            or not told.isalpha()
            or not told[0].isupper()
            or self.cast.tagged.get(name_key(told)) != ORGANISATION
        ):
            return None
        naming = named_at(self._scene.text, *place)
        return self._namesakes.bearer(replace(naming, name=replace(naming.name, kind="organisation")))

    def _part(self, attribution: Attribution, start: int, end: int, *, shared: bool = False) -> Answer:
        """Whom one speaker of a source is; `shared` behind "the" of another, "the mayor and harbour master"."""
        told = self._scene.text[start:end]
        if (glossed := GLOSSED.fullmatch(told)) is not None:
            return self._part(attribution, start + glossed.start(1), start + glossed.end(1))
        if (asker := self._askers.who(start, end)) is not None:
            return asker
        whole = self._namesakes.whole(start, end)
        answer = whole or self._small_word(attribution, start, told) or self._phrase_or_name(start, end, shared=shared)
        nameless = answer.one is not None and not answer.one.named and self._askers.is_label(start)
        return self._posts.setdefault(told, answer) if nameless else answer  # "OPERATOR" is one all along

    def _small_word(self, attribution: Attribution, start: int, told: str) -> Answer | None:
        """Whom a pronoun means, of whatever kind; None when the source is none."""
        low, words = OWNER.sub("", told.lower()), self._scene.words
        several = ALL_OF.fullmatch(low) is not None
        if not several and (self_word(told) or low == "you" or SOME_OF.search(low)):
            return Answer(why=f'speaker unclear: "{told}" may be any of several')
        if low in NOBODY or NOT_ONE.match(told) or low in words.no_labels or self._is_empty(low, start + len(told)):
            return Answer(why=f'nobody speaks: "{told}" stands for nobody in particular here')
        if PRONOUN.fullmatch(low):
            return self._own_words(attribution, low, start) or self._pronouns.meaning(low, start, attribution)
        if low in RELATIVE or several:
            return self._pronouns.all_of_them(told, start) if several else self._relative(told, start)
        if low in words.own_outlet:
            return self._scene.own_outlet(told)
        return self._bearers.pair(told, start) if low == "both" else None

    def _own_words(self, attribution: Attribution, low: str, start: int) -> Answer | None:
        """ "Hask wrote he had ordered": "he", right behind the cue and in no marks, is the one who says so."""
        around = self._heard.get(attribution.via or "")
        if low not in SUBJECTS or around is None or around.kind == "direct" or not around.content:
            return None
        told = self.answers[around.id].one
        if told is None or not told.named or any(role.head in SPEAKING_FOR for role in told.roles):
            return None
        near = 0 <= start - around.content[0].start <= len("that ") and not self.is_quoted(start)
        if not near or not may_mean(low, told, self._scene):
            return None
        return meant(told, f'"{low}" opens the words of {told.text}')

    def _relative(self, told: str, start: int) -> Answer:
        """ "who": the one told of right before it; people whom nothing else names are described by the words there."""
        answer = self._pronouns.relative(told, start)
        before = phrases.before(self._scene.text, start, self._scene.words) if not answer.figures else None
        if before is None or told.lower() != "who":
            return answer
        newcomer = self._bearers.newcomer(*before, phrases.read(self._scene.text, *before, self._scene.words))
        return replace(newcomer, why=f'"{told}": {newcomer.why}')

    def _is_empty(self, low: str, place: int) -> bool:
        """True for "it" before "appears that", "is clear that", and for "one" before "might"."""
        text, words = self._scene.text, self._scene.words
        if low == "one":
            ahead = AHEAD.match(text, place)
            return ahead is not None and ahead.group(1) in words.modals
        happens, said = (each.match(text, place) for each in (HAPPENS, IS_SAID))
        passive = PASSIVE.match(text, place) or IS_DONE.match(text, place)
        reported = (
            passive is not None and passive.group(1) in words.cues and passive.group(1).endswith(("ed", "id", "wn"))
        )
        empty = (happens and happens.group(1) in words.empty_verbs) or (
            said and said.group(1) in words.empty_adjectives
        )
        return low == "it" and (bool(empty) or reported or SEEMS.match(text, place) is not None)

    def _phrase_or_name(self, start: int, end: int, *, shared: bool) -> Answer:
        scene, namesakes = self._scene, self._namesakes
        if (elder := namesakes.younger_or_elder(start, end)) is not None:
            return elder
        named = self._sources.owner(start, end) or self._sources.head_name(start, end)
        naming = namesakes.account(start, end) or named or namesakes.lone(start, end)
        if naming is not None:
            return namesakes.bearer(naming)
        if QUOTED.search(scene.text, max(0, start - 1), start) and not scene.is_quoted(start):
            return Answer(why=f'speaker unclear: "{scene.text[start:end]}" are quoted words')
        phrase = phrases.read(scene.text, start, end, scene.words)
        if phrase is not None and shared and phrase.owner is None and phrase.opens not in scene.words.determiners:
            phrase = replace(phrase, opens="the")
        return self._bearers.meaning(phrase, start, end) if phrase else self._bearers.newcomer(start, end, None)


def _count(naming: Naming, figure: Figure) -> None:
    """Note where a figure was named last, and whether by the surname alone."""
    figure.last = naming.name.start, naming.name.end
    figure.short += len(naming.name.words) == 1 < len(figure.words)


def _place(figure: Figure) -> tuple[int, int]:
    """Where a figure is named as fully as anywhere; a lone name, which may be a place too, where it is said last."""
    lone = figure.named and len(figure.words) == 1 and not figure.sure
    return figure.last if lone and figure.last is not None else (figure.start, figure.end)


def _may_be_one(parts: Sequence[str], answers: Sequence[Answer]) -> bool:
    """True for "the senator and presidential hopeful", when nobody else is known to be the second of these."""
    second, first = answers[1].one, answers[0].one
    bare = parts[1][:1].islower() and parts[1].split()[0].isalpha() and not parts[1].endswith("s")
    opened = THE.match(parts[1]) or parts[1].split()[0].lower() in {"a", "an", "his", "her", "its", "their", "other"}
    person = first is not None and first.named and first.kind == "person"
    return bool(bare and not opened and person and second and not second.named and not second.many)


def _together(answers: Sequence[Answer]) -> Answer:
    """Several who speak with one voice; unclear when one of them is."""
    if len(answers) == 1:
        return answers[0]
    lost = next((each for each in answers if not each.figures), None)
    if lost is not None:
        named = tuple(dict.fromkeys(figure for each in answers for figure in each.figures or each.candidates))
        return Answer(why=f"several speakers in one source, one unclear: {lost.why}", candidates=named)
    figures = tuple(dict.fromkeys(figure for each in answers for figure in each.figures))
    why = "one of several speakers in one source: " + "; ".join(each.why for each in answers)
    return Answer(figures=figures, score=min(each.score for each in answers), why=why)
