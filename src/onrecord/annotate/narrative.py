"""An article read from its first word to its last: each short mention goes to the figure that it means, or to none."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from onrecord.annotate import phrases
from onrecord.annotate.cast import MOST_BEARERS, Cast, Naming
from onrecord.annotate.figures import Figure, Sex
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import name_key
from onrecord.annotate.phrases import DEFINITE, Phrase
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.roles import fits, is_general, may_stand_for, within
from onrecord.annotate.salience import WEIGHTS, Memory, Sighting, Turn
from onrecord.annotate.sheet import mined
from onrecord.annotate.sources import goes_on, head_name, parts, trimmed
from onrecord.annotate.units import split_sentences
from onrecord.model import Attribution, Document, MentionKind

HE_SHE: dict[str, Sex] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
IT, THEY = frozenset({"it", "its", "itself"}), frozenset({"they", "their", "them"})
PRONOUN = re.compile(r"\b(?:he|him|his|she|her|himself|herself|they|it|its|their)\b", re.IGNORECASE)
RELATIVE = frozenset({"who", "which", "whose", "whom"})
FIRST = frozenset({"i", "we", "my", "our", "us", "me"})
THIS = frozenset({"this newspaper", "this paper", "this magazine", "this newsletter", "this agency", "this website", "this outlet", "this site"})
INDEFINITE_BODY = frozenset({"body", "outlet", "work"})
BEHIND = re.compile(r"\b(?:of|in|at|by|with|for|from|to|on|about|against|after|before|under|over|between|than|near)\s+(?:the\s+)?(?:[A-Z][\w.]*\s+){0,2}$")
APPOSITION = re.compile(r"(?:,|\s+(?:is|was|remains))\s+(?:(?:the|a|an|now|then)\s+)?(?:[\w'’.-]+\s+){0,4}$")
AHEAD = re.compile(r"(?:\s+\([^()\n]{1,30}\))?\s+([\w’']+)")
JOINED = re.compile(r"(?:,[^,.;:!?\n]{1,60},)?\s+and\s+(?:the\s+|his\s+|her\s+)?(?:[A-Z]|[a-z-]+ [A-Z])")
ADJACENT = re.compile(r"(?:['’]s)?(?:\s*\([^()\n]{1,40}\))?(?:\s+(?:of|for|in|at|from)\s+[^,.;:“”\"\n]{1,50})?\s*[,(–—-]*\s*")
COUNTED = re.compile(r"(?:the|these|those)\s+(?:two|three|four|five|both)\b", re.IGNORECASE)
LISTED = re.compile(r"(?:[A-Z][\w.]*,|,\s+and|\band)\s+(?:[A-Z]\w*\.?\s+)?$")
OWNED = re.compile(r"['’]s?\W*$|^(?:his|her|their|its)$", re.IGNORECASE)
GLOSSED = re.compile(r"(?:he|she|they|it)\s+\((\w[^()\n]*)\)", re.IGNORECASE)
QUOTED = re.compile(r"[\"“”„«]")
NOBODY = frozenset({"man", "woman", "person", "people", "men", "women", "one", "others", "boy", "girl"})
CLOSES = re.compile(r"(?:,?\s+(?:jr|junior|sr|senior)\b\.?)?\s*(?:[,.;:)”\"–—]|$)", re.IGNORECASE)
NAME_LEAD, PRONOUN_LEAD, ROLE_LEAD, BODY_LEAD = 1.0, 1.0, 1.2, 1.0
PRONOUN_FLOOR, BODY_FLOOR = -2.2, -2.6
SURE, LIKELY, GUESSED = 0.95, 0.8, 0.65
LEAD_PARAGRAPHS = 4  # in which somebody may be described before being named
SPEECH = 4  # blanks in a quotation that is more than a word or two taken up
NEAR_ROLES = 30  # last bearers of a noun that are compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Whom a source or a short mention means: one figure, several that speak together, or none with the reason."""

    figures: tuple[Figure, ...] = ()
    score: float = 0.0
    why: str
    candidates: tuple[Figure, ...] = ()


class Narrative:
    """Walks names, phrases, pronouns and sources in the order of the text, and answers for each source."""

    def __init__(self, document: Document, words: Lexicon, attributions: Sequence[Attribution]) -> None:
        self._document, self._text, self._words = document, document.text, words
        self.cast = Cast(document, words)
        self._attributions = attributions
        blocks = mined(document)
        quotations = [q for b in blocks for q in find_quotations(self._text, b.span.start, b.span.end) if q.double]
        self._quotes = [(q.inner_start, q.inner_end) for q in quotations if self._text.count(" ", q.inner_start, q.inner_end) >= SPEECH]
        within = [(q.inner_start, q.inner_end) for q in quotations]
        sentences = [start for b in blocks for start, _ in split_sentences(self._text, b.span.start, b.span.end, words) if not _inside(start, within)]
        self.memory = Memory(sentences, [b.span.start for b in blocks])
        self._described: defaultdict[str, list[Figure]] = defaultdict(list)
        self._at: dict[int, Answer] = {}
        self._outlet: Figure | None = None
        self.answers: dict[str, Answer] = {}
        self.spans: dict[str, tuple[tuple[int, int], ...]] = {}
        self._sentence_seen = -1
        self._phrase_end = 0
        self._until: dict[int, int] = {}
        self._lost: dict[Sex, int] = {}  # where a pronoun of that sex last led nowhere

    def read(self) -> dict[str, Answer]:
        """The answer of every attribution that has a source, by its id; "I" and "we" are left to others."""
        for _, _, event in sorted(self._events(), key=itemgetter(0, 1)):
            if isinstance(event, Attribution):
                self._hear(event)
            elif isinstance(event, Naming):
                self._see_name(event)
            elif isinstance(event, Phrase):
                self._see_phrase(event)
            else:
                self._see_pronoun(event)
        return self.answers

    def _events(self) -> Iterator[tuple[int, int, Attribution | Naming | Phrase | re.Match[str]]]:
        for attribution in self._attributions:
            if attribution.source:
                yield attribution.source[0].start, 0, attribution
        yield from ((naming.name.start, 1, naming) for naming in self.cast.namings)
        known = self.cast.by_head.keys()
        for block in mined(self._document):
            span = block.span
            for phrase in phrases.scan(self._text, span.start, span.end, self._words, known):
                yield phrase.start, 2, phrase
            for match in PRONOUN.finditer(self._text, span.start, span.end):
                yield match.start(), 3, match

    # -- what is seen on the way

    def _see(self, figure: Figure, start: int, end: int, *, source: bool = False, several: bool = False) -> None:
        memory = self.memory
        self._until[start] = end
        sentence, paragraph = memory.sentence(start), memory.paragraph(start)
        quoted = self._is_quoted(start)
        behind = not source and BEHIND.search(self._text, max(0, start - 40), start) is not None
        owner = self._text[end : end + 1] in {"'", "’"}
        first = self._is_subject(figure, start, end, sentence) and not quoted and not behind
        opens = first and (start == 0 or memory.paragraph(max(0, start - 60)) != paragraph)
        memory.see(
            Sighting(
                figure=figure, start=start, sentence=sentence, paragraph=paragraph, subject=first or source,
                opens=opens, behind=behind, owner=owner, quoted=quoted,
                joint=several or JOINED.match(self._text, end) is not None or LISTED.search(self._text, max(0, start - 30), start) is not None,
            )  # fmt: skip
        )

    def _is_subject(self, figure: Figure, start: int, end: int, sentence: int) -> bool:
        """Whether a sentence seems to be about a figure: a verb follows it, or it comes first and is no item of a list."""
        ahead = AHEAD.match(self._text, end)
        word = ahead.group(1) if ahead else ""
        words = self._words
        verb = word.endswith("s") and not phrases.sort_of(word, words)  # "begins", not "supporters"
        if figure.named and not verb and goes_on(self._text[end : end + 30], words):
            return False  # "the Hask campaign"
        if JOINED.match(self._text, end):
            self._sentence_seen = sentence
            return False
        if word and word[0].islower() and (word in words.helpers or word in words.verbs or word in words.cues or word.endswith("ed") or verb):
            self._sentence_seen = sentence
            return True
        item = LISTED.search(self._text, max(0, start - 30), start) is not None
        owner = self._text[end : end + 1] in {"'", "’"}
        first = sentence != self._sentence_seen and not item and not owner
        if first and (figure.sure or figure.kind != "person"):
            self._sentence_seen = sentence
        return first

    def _see_name(self, naming: Naming) -> None:
        if naming.name.start in self._at or naming.thing:
            return
        answer = self._name(naming)
        owner = self._text[naming.name.end : naming.name.end + 1] in {"'", "’"}
        if naming.name.start < self._phrase_end and not owner:
            return  # "the Kasrethi ministry"
        if len(answer.figures) == 1:
            self._count(naming, answer.figures[0])
            self._at[naming.name.start] = answer
            self._see(answer.figures[0], naming.name.start, naming.name.end)

    def _count(self, naming: Naming, figure: Figure) -> None:
        figure.last = naming.name.start, naming.name.end
        figure.short += len(naming.name.words) == 1 < len(figure.words)

    def _see_phrase(self, phrase: Phrase) -> None:
        if phrase.start in self._at or self._names_it(phrase):
            return
        if (bearer := self.cast.told_of(phrase.start, phrase.end)) is not None:
            self._at[phrase.start] = Answer(figures=(bearer,), score=SURE, why=f"beside the name: {bearer.text}")
            return
        answer = self._phrase(phrase, phrase.start, phrase.tail)
        self._phrase_end = phrase.end
        self._at[phrase.start] = answer
        for figure in answer.figures:
            self._see(figure, phrase.start, phrase.end)

    def _names_it(self, phrase: Phrase) -> bool:
        """True when the phrase's noun is part of a name: "the Harbour Board"."""
        index = bisect_right(self.cast.starts, phrase.end - 1) - 1
        if index < 0:
            return False
        name = self.cast.namings[index].name
        return name.start < phrase.end <= name.end and len(name.words) > 1

    def _see_pronoun(self, match: re.Match[str]) -> None:
        if match.start() in self._at or self._is_quoted(match.start()):
            return
        answer = self._pronoun(match.group().lower(), match.start())
        if len(answer.figures) == 1:
            figure = answer.figures[0]
            self._at[match.start()] = answer
            self._see(figure, *match.span())
            if sex := HE_SHE.get(match.group().lower()):
                figure.sexes[sex] += 1

    def _is_quoted(self, place: int) -> bool:
        return _inside(place, self._quotes)

    # -- sources

    def _hear(self, attribution: Attribution) -> None:
        """Answer for one attribution, and remember who spoke."""
        answer = self._source(attribution)
        self.answers[attribution.id] = answer
        span = attribution.source[0]
        self._at.setdefault(span.start, answer)
        for figure in answer.figures:
            self._see(figure, span.start, span.end, source=True, several=len(answer.figures) > 1)
        for naming in self._names_in(span.start, span.end):
            if len(answer.figures) == 1 and answer.figures[0] in self.cast.candidates(naming):
                self._count(naming, answer.figures[0])
        self.spans[attribution.id] = tuple(_naming(each) for each in answer.figures)
        if OWNED.search(span.of(self._text)):
            return  # "Hask's claim": spoken of, not speaking
        turn = Turn(
            start=span.start,
            figures=answer.figures,
            paragraph=self.memory.paragraph(span.start),
            nested=attribution.via is not None,
        )
        self.memory.turns.append(turn)

    def _source(self, attribution: Attribution) -> Answer:
        for span in reversed(attribution.source[1:]):
            named = parts(self._text, span.start, span.end, self._names_in(span.start, span.end), self._words)
            if len(named) > 1:
                return self._together([self._part(attribution, *part) for part in named])
        span = attribution.source[0]
        several = parts(self._text, span.start, span.end, self._names_in(span.start, span.end), self._words)
        return self._together([self._part(attribution, *part) for part in several])

    def _together(self, answers: Sequence[Answer]) -> Answer:
        """Several who speak with one voice; unclear when one of them is."""
        if len(answers) == 1:
            return answers[0]
        lost = next((each for each in answers if not each.figures), None)
        if lost is not None:
            named = tuple(dict.fromkeys(f for each in answers for f in each.figures or each.candidates))
            return Answer(why=f"several speakers in one source, one unclear: {lost.why}", candidates=named)
        figures = tuple(dict.fromkeys(figure for each in answers for figure in each.figures))
        why = "one of several speakers in one source: " + "; ".join(each.why for each in answers)
        return Answer(figures=figures, score=min(each.score for each in answers), why=why)

    def _names_in(self, start: int, end: int) -> list[Naming]:
        return self.cast.namings[bisect_left(self.cast.starts, start) : bisect_left(self.cast.starts, end)]

    def _part(self, attribution: Attribution, start: int, end: int) -> Answer:
        start, end = trimmed(self._text, start, end)
        told = self._text[start:end]
        low = re.sub(r"['’]s$", "", told.lower())
        if (glossed := GLOSSED.fullmatch(told)) is not None:
            return self._part(attribution, start + glossed.start(1), start + glossed.end(1))
        if (known := self.cast.full(name_key(re.sub(r"['’]s?$", "", told)))) is not None:
            return Answer(figures=(known,), score=SURE, why=f"named in the source: {known.text}")
        if low in FIRST:
            return Answer(why=f'speaker unclear: "{told}"')
        if low in HE_SHE or low in IT or low in THEY:
            return self._pronoun(low, start, attribution)
        if low in RELATIVE:
            return self._relative(told, start)
        if re.fullmatch(r"(?:both|all) of (?:whom|them|these|those)", low):
            return self._all_of_them(told, start)
        if re.search(r"\bof (?:whom|which)$", low):
            return Answer(why=f'speaker unclear: "{told}" are some of those spoken of')
        if low in THIS:
            return self._own_outlet(told)
        if (phrase := phrases.read(self._text, start, end, self._words)) is not None:
            if (old := self._elder(start, end)) is not None:
                return old
        names = self._names_in(start, end)
        naming = head_name(self._text, start, end, names, self.cast.known, self.cast.surnames, self._words) or self._surname(start, end)
        if naming is not None:
            return self._name(naming)
        if QUOTED.search(self._text, max(0, start - 1), start):
            return Answer(why=f'speaker unclear: "{told}" are quoted words')
        if phrase is None:
            return self._new_described(start, end, None)
        return self._phrase(phrase, start, end)

    def _surname(self, start: int, end: int) -> Naming | None:
        """A source that is one word: the surname of somebody though it is a plain word too, or a name of its own."""
        told = re.sub(r"['’]s?$", "", self._text[start:end])
        plain = self._words
        if not told[:1].isupper() or not told.isalpha():
            return None
        known = self.cast.is_surname(name_key(told))
        common = told.lower() in plain.people_plural | plain.people_singular | plain.anybody | plain.described | plain.no_name
        if not known and (common or told.endswith("s") or phrases.sort_of(told.lower(), plain)):
            return None
        return self.cast.naming(start, start + len(told))

    # -- names

    def _name(self, naming: Naming) -> Answer:
        """The figure that a name stands for."""
        several = self.cast.candidates(naming)
        told = naming.name.text
        if not several:
            figure = self.cast.add(naming)
            return Answer(figures=(figure,), score=SURE, why=f"named in the source: {told}")
        if len(several) == 1:
            return self._named(naming, several[0])
        before = [each for each in several if each.start < naming.name.start]
        if len(before) == 1:
            return self._named(naming, before[0])
        if (glossed := self._glossed(naming, several)) is not None:
            return self._named(naming, glossed)
        ranked = self._with_surname(self.memory.ranked(before or several, naming.name.start))
        if before and ranked[0][0] - ranked[1][0] >= NAME_LEAD and ranked[0][0] > -4:
            why = f'"{told}" is {ranked[0][1].text}, who is spoken of here'
            return Answer(figures=(ranked[0][1],), score=LIKELY, why=why)
        return _unclear(several)

    def _named(self, naming: Naming, figure: Figure) -> Answer:
        if figure.text == naming.name.text:
            return Answer(figures=(figure,), score=SURE, why=f"named in the source: {figure.text}")
        return Answer(figures=(figure,), score=SURE, why=f'"{naming.name.text}" is {figure.text}, named in this article')

    def _with_surname(self, ranked: list[tuple[float, Figure]]) -> list[tuple[float, Figure]]:
        """Claims with what speaks for the one of a name's bearers who was called by it alone before."""
        weight = WEIGHTS.by_surname
        return sorted(((claim + weight * (each.short > 0), each) for claim, each in ranked), key=lambda c: (-c[0], c[1].start))

    def _glossed(self, naming: Naming, several: Sequence[Figure]) -> Figure | None:
        """ "the Courier (The Harbour Courier, that is)"."""
        bracket = re.compile(r"\s*\((?:[Tt]he\s+)?").match(self._text, naming.name.end)
        behind = self._names_in(naming.name.end, bracket.end() + 1) if bracket else []
        found = self.cast.candidates(behind[0]) if behind else []
        return found[0] if len(found) == 1 and found[0] in several else None

    # -- pronouns

    def _pronoun(self, word: str, place: int, attribution: Attribution | None = None) -> Answer:
        spoken_of = [] if attribution is None else [(s.start, s.end) for s in attribution.content if s.start < place]
        near = [f for f in self.memory.recent(place) if self._may_be(word, f)]
        if attribution is not None and attribution.via is not None and word in HE_SHE and self._crowded(near, place, HE_SHE[word]):
            return _unclear(near[:3])
        turn = self.memory.last_turn(place)
        if word in HE_SHE and turn is not None and self._is_quoted(place) and self.memory.paragraph(place) - turn.paragraph <= 1:
            near = [f for f in near if f not in turn.figures]  # who is quoted says "I"
        if attribution is not None:
            near = [f for f in near if not self._only_in(f, spoken_of)]
        answer = self._choose(f'"{word}"', near, place, word)
        if word in HE_SHE and (not answer.figures or self._is_lost(answer.figures[0], HE_SHE[word], place)):
            self._lost[HE_SHE[word]] = place
            return answer if not answer.figures else _unclear(near[:3], f'"{word}" before it is unclear too')
        return answer

    def _is_lost(self, figure: Figure, sex: Sex, place: int) -> bool:
        """True when a pronoun of that sex led nowhere in this paragraph after a figure was sighted last."""
        lost, last = self._lost.get(sex, -1), self.memory.last(figure)
        return last is not None and last.start <= lost and self.memory.paragraph(lost) == self.memory.paragraph(place)

    def _crowded(self, near: Sequence[Figure], place: int, sex: Sex) -> bool:
        """True when several whom a pronoun may mean are in its sentence, or one such pronoun that led nowhere."""
        sentence = self.memory.sentence(place)
        if self.memory.sentence(max(0, self._lost.get(sex, -1))) == sentence:
            return True
        lasts = [self.memory.last(each) for each in near]
        return sum(last is not None and last.sentence == sentence for last in lasts) > 1

    def _only_in(self, figure: Figure, ranges: Sequence[tuple[int, int]]) -> bool:
        last = self.memory.last(figure)
        return last is not None and any(start <= last.start < end for start, end in ranges)

    def _may_be(self, word: str, figure: Figure) -> bool:
        """Whether a pronoun may mean a figure at all: a person of that sex, several, a body or a work."""
        sort = figure.roles[0].sort if figure.roles and not figure.named else ""
        if word in HE_SHE:
            if figure.many or (figure.sex is not None and figure.sex != HE_SHE[word]):
                return False
            if figure.named:
                if len(figure.words) == 1 and figure.key.endswith("s") and figure.sex is None:
                    return False
                return figure.kind == "person" and (figure.sure or (len(figure.words) > 1 and not figure.place))
            return sort == "person"
        if word in {"who", "whom"}:
            return figure.many or sort in {"person", "people"} or (figure.named and figure.kind == "person")
        if word in {"which", "whose"}:
            return word == "whose" or sort not in {"person", "people"} and not (figure.kind == "person" and figure.sure)
        if word in THEY:
            return figure.many or sort in {"people", "body"} or figure.kind in {"organisation", "outlet"}
        person = figure.kind == "person" and (figure.sure or (len(figure.words) > 1 and not figure.place))
        if person or figure.many or sort in {"person", "people"} or figure.text.lower().startswith(("its ", "their ")):
            return False
        last = self.memory.last(figure)
        return figure.kind != "person" or not (last is not None and last.behind)

    def _choose(self, told: str, near: Sequence[Figure], place: int, word: str) -> Answer:
        sex, quoted = HE_SHE.get(word), self._is_quoted(place)
        near = [each for each in near if quoted or each.named or not self._is_quoted(each.start)]
        ranked = self.memory.ranked(near, place, sex, quoted=quoted)
        if word in THEY:
            ranked = sorted(((c + (WEIGHTS.several if f.many else WEIGHTS.one_body), f) for c, f in ranked), key=lambda c: (-c[0], c[1].start))
        floor, lead = (PRONOUN_FLOOR, PRONOUN_LEAD) if sex else (BODY_FLOOR, BODY_LEAD)
        if not ranked or ranked[0][0] < floor:
            why = f"speaker unclear: {told} has no clear antecedent here"
            return Answer(why=why, candidates=tuple(each for _, each in ranked[:3]))
        rivals = [each for claim, each in ranked if ranked[0][0] - claim < lead or (sex and self._joined(ranked[0][1], each))]
        if len(rivals) > 1:
            return _unclear(rivals)
        best = ranked[0][1]
        return Answer(figures=(best,), score=LIKELY, why=f"{told} is {best.text}, the likeliest of those spoken of just before")

    def _joined(self, best: Figure, other: Figure) -> bool:
        """True when two were spoken of in one breath last: "Hask and Tolland walked the quay. He ..." """
        left, right = self.memory.last(best), self.memory.last(other)
        people = best.kind == other.kind == "person" or not (best.named and other.named)
        return people and left is not None and right is not None and left.joint and left.sentence == right.sentence

    def _relative(self, told: str, place: int) -> Answer:
        """ "who" is the one whom the words right before it name or describe."""
        for start in sorted((each for each in self._recent_places(place)), reverse=True):
            answer = self._at[start]
            if len(answer.figures) == 1 and self._reaches(start, place) and self._may_be(told.lower(), answer.figures[0]):
                return Answer(figures=answer.figures, score=LIKELY, why=f'"{told}": {answer.why}')
        return Answer(why=f'speaker unclear: "{told}" has no clear antecedent here')

    def _recent_places(self, place: int) -> list[int]:
        return [start for start in range(max(0, place - 120), place) if start in self._at]

    def _reaches(self, start: int, place: int) -> bool:
        """Whether nothing but a comma, a bracket and "of ..." stand between a phrase and "who"."""
        return ADJACENT.fullmatch(self._text, self._until.get(start, start), place) is not None

    def _all_of_them(self, told: str, place: int) -> Answer:
        """ "Hask and Tolland, both of whom": the names that are listed right before."""
        listed: list[Figure] = []
        until = place
        for naming in reversed(self._names_in(max(0, place - 200), place)):
            gap = re.sub(r"\([^()\n]*\)", "", self._text[naming.name.end : until])
            found = self.cast.candidates(naming)
            if not re.fullmatch(r"\W{0,3}\s*(?:and\s+)?(?:[A-Z]\w*\.?\s+){0,3}", gap) or len(found) != 1:
                break
            listed.append(found[0])
            until = naming.name.start
        if len(listed) < 2 or (told.lower().startswith("both") and len(listed) != 2):
            return Answer(why=f'speaker unclear: "{told}" has no clear antecedent here')
        return Answer(figures=tuple(reversed(listed)), score=LIKELY, why=f'"{told}": ' + "; ".join(f.text for f in reversed(listed)))

    # -- phrases

    def _phrase(self, phrase: Phrase, start: int, end: int) -> Answer:
        """The one whom a phrase means: an earlier or further figure with that role, or somebody of its own."""
        told = " ".join(self._text[phrase.start : phrase.tail].split())
        if (beside := self._beside(phrase, end)) is not None:
            return beside
        if told.lower() in THIS:
            return self._own_outlet(told)
        if self._may_be_known(phrase):
            answer = self._bearer(phrase, told)
            if answer is not None:
                if len(answer.figures) == 1:
                    answer.figures[0].resolved.append((phrase.start, phrase.tail))
                return answer
        if COUNTED.match(self._text, phrase.start):
            return Answer(why=f'speaker unclear: "{told}" are spoken of as known, and not named together')
        return self._new_described(start, end, phrase)

    def _may_be_known(self, phrase: Phrase) -> bool:
        """Whether a phrase may mean somebody spoken of elsewhere: not "a minister", not "the man who built it"."""
        if phrase.owner is not None:
            return phrase.role.sort == "person"
        headline = not phrase.opens and self.memory.paragraph(phrase.start) <= 1
        if phrase.opens not in DEFINITE and not headline:
            return False
        clause = re.compile(r"\s(?:who|whom|that)\b").match(self._text, phrase.tail)
        return not (clause and phrase.role.sort in {"person", "people"}) and phrase.role.head not in NOBODY

    def _beside(self, phrase: Phrase, end: int) -> Answer | None:
        """ "his spokeswoman, Katja Moll," is Katja Moll."""
        if phrase.role.sort not in {"person", ""} or phrase.opens in {"a", "an", "one", "another"}:
            return None
        for naming in self._names_in(phrase.end, end + 70):
            if naming.name.kind != "person" or naming.loud:
                continue
            if not any(APPOSITION.fullmatch(self._text, each, naming.name.start) for each in (phrase.end, phrase.tail)):
                continue
            if CLOSES.match(self._text, naming.name.end) and (len(naming.name.words) > 1 or naming.titles):
                answer = self._name(naming)
                if len(answer.figures) == 1:
                    figure = answer.figures[0]
                    if phrase.role.sort != "person" and not figure.sure:
                        return None
                    figure.bear((phrase.role,), self._words)
                    figure.resolved.append((phrase.start, phrase.tail))
                    return Answer(figures=(figure,), score=SURE, why=f"named beside its description: {figure.text}")
        return None

    def _elder(self, start: int, end: int) -> Answer | None:
        """ "the younger Marrin": of two with one name, the one called junior."""
        told = self._text[start:end].split()
        if len(told) != 3 or told[1].lower() not in {"younger", "elder", "older"}:
            return None
        bearers = [f for f in self.cast.bearers(name_key(told[2])) if f.start < start]
        young = [each for each in bearers if each.generation == "jr"]
        chosen = young if told[1].lower() == "younger" else [each for each in bearers if young and each.key.split()[0] == young[0].words[0] and each not in young]
        if len(chosen) != 1:
            return None
        return Answer(figures=(chosen[0],), score=LIKELY, why=f'"{" ".join(told)}" is {chosen[0].text}')

    def _bearer(self, phrase: Phrase, told: str) -> Answer | None:
        """The bearer of a role in this article; None when nobody is known to bear it."""
        if phrase.role.sort == "outlet" and (outlet := self._body(phrase, told)) is not None and outlet.figures:
            return outlet
        quoted = self._is_quoted(phrase.start)
        several = [each for each in self._bearers(phrase) if self._belongs(each, phrase)]
        several = [each for each in several if quoted or each.named or not self._is_quoted(each.start)]
        several = _once(several)
        before = [each for each in several if each.start < phrase.start]
        if len(before) == 1:
            return self._fits(told, before[0])
        if before:
            here = set(map(id, self.memory.recent(phrase.start)))
            near = [each for each in before if id(each) in here]
            if len(near) == 1:
                return self._fits(told, near[0], alone=False)
            ranked = self.memory.ranked(before, phrase.start)
            nameless = not any(each.named and each.kind == "person" for each in near)
            if nameless and ranked[0][0] - ranked[1][0] >= ROLE_LEAD and ranked[0][0] > -5:
                return self._fits(told, ranked[0][1], alone=False)
            return _unclear([each for _, each in ranked[:NEAR_ROLES]])
        ahead = [each for each in several if each.named and each.start > phrase.start]
        if len(ahead) == 1 and self.memory.paragraph(phrase.start) <= LEAD_PARAGRAPHS and phrase.role.sort == "person":
            return self._fits(told, ahead[0])
        return self._body(phrase, told)

    def _fits(self, told: str, figure: Figure, *, alone: bool = True) -> Answer:
        reason = "alone" if alone else "alone of those spoken of here"
        return Answer(figures=(figure,), score=LIKELY, why=f'"{told}" fits {figure.text} {reason}')

    def _bearers(self, phrase: Phrase) -> list[Figure]:
        asked = phrase.role
        named = [f for f in self.cast.by_head.get(asked.head, ())[:MOST_BEARERS] if self._plays(f, phrase)]
        described = [f for f in self._described.get(asked.head, ())[-NEAR_ROLES:] if self._plays(f, phrase)]
        return [*named, *described]

    def _plays(self, figure: Figure, phrase: Phrase) -> bool:
        asked = phrase.role
        if figure.many != (asked.sort == "people"):
            return False
        if any(fits(asked, role, self._words) for role in figure.roles):
            return True
        name = frozenset(figure.words)
        return figure.kind != "person" and figure.named and asked.head in name and within(asked.more, name)

    def _belongs(self, figure: Figure, phrase: Phrase) -> bool:
        """Whether the owner of a role, where one is told, is no other than the figure's role has: "his spokesman"."""
        if phrase.owner is None:
            return True
        asked = phrase.role
        owner = self._owner(phrase)
        tied = frozenset(owner.words) | {w for r in owner.roles for w in (r.head, *r.more)} if owner else frozenset()
        for role in figure.roles:
            if role.head == asked.head and role.names and tied.isdisjoint(role.names) and not within(role.names, tied):
                return False
        return figure is not owner

    def _owner(self, phrase: Phrase) -> Figure | None:
        if phrase.owner is None:
            return None
        start, end = phrase.owner
        low = self._text[start:end].lower()
        if low in HE_SHE or low in IT or low in THEY:
            answer = self._pronoun(low, start)
        else:
            names = self._names_in(start, end)
            answer = self._name(names[-1]) if names else Answer(why="")
        return answer.figures[0] if len(answer.figures) == 1 else None

    def _body(self, phrase: Phrase, told: str) -> Answer | None:
        """ "the company", "the paper", "the group": a body named just before that the noun may stand for."""
        asked = phrase.role
        if asked.sort not in INDEFINITE_BODY or phrase.owner is not None or len(asked.more) > 1:
            return None
        near = [f for f in self.memory.recent(phrase.start) if f.kind != "person" or not f.sure]
        near = [f for f in near if f.named and (may_stand_for(asked.head, f.words, self._words) or (is_general(asked.head, self._words) and f.kind == "organisation"))]
        if not near:
            return None
        return self._choose(f'"{told}"', near, phrase.start, "")

    def _own_outlet(self, told: str) -> Answer:
        stated = self._document.outlet
        if stated is None or stated.span is None:
            return Answer(why=f'"{told}" is the outlet of this article, whose name is not stated')
        if self._outlet is None:
            self._outlet = self.cast.outlet(stated)
        return Answer(figures=(self._outlet,), score=LIKELY, why=f'"{told}" is the outlet of this article, {stated.value}')

    def _new_described(self, start: int, end: int, phrase: Phrase | None) -> Answer:
        """Somebody who is only described: a speaker of their own, never merged with another (law 6)."""
        told = " ".join(self._text[start:end].split())
        sort = phrase.role.sort if phrase else ""
        kinds: dict[str, MentionKind] = {"body": "organisation", "outlet": "outlet", "work": "work"}
        figure = Figure(
            start=start, end=end, text=told, kind=kinds.get(sort, "group"), key=name_key(told) or told, named=False,
            many=sort == "people",
        )  # fmt: skip
        why = f"described, not named: {told}"
        if phrase is not None:
            figure.bear((phrase.role,), self._words)
            if phrase.opens or self.memory.paragraph(start) > 1:  # a headline only foreshadows
                self._described[phrase.role.head].append(figure)
            if self._is_body(phrase):
                figure.named, why = True, f"a body named by its description: {told}"
        return Answer(figures=(figure,), score=LIKELY, why=why)

    def _is_body(self, phrase: Phrase) -> bool:
        """ "the Orvale coast guard" is a body by its own description."""
        told = self._text[phrase.start : phrase.tail].split()
        return phrase.role.sort == "body" and phrase.opens == "the" and any(word[0].isupper() for word in told[1:])


def _once(several: Sequence[Figure]) -> list[Figure]:
    """Figures without those whom the very same words described before: "the administration", twice."""
    kept: dict[str | int, Figure] = {}
    for figure in several:
        kept.setdefault(id(figure) if figure.named and figure.kind == "person" else figure.key, figure)
    return list(kept.values())


def _inside(place: int, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a place is in one of several ranges, which are in order."""
    index = bisect_right(ranges, place, key=itemgetter(0)) - 1
    return index >= 0 and ranges[index][0] <= place < ranges[index][1]


def _unclear(several: Sequence[Figure], more: str = "") -> Answer:
    figures = tuple(sorted(several, key=lambda each: (each.text, each.start)))
    listed = "; ".join(dict.fromkeys(each.text for each in figures))
    why = f"speaker unclear: {len(figures)} candidates: {listed}" if len(figures) > 1 else f"speaker unclear: maybe {listed}"
    return Answer(why=f"{why} ({more})" if more else why, candidates=figures)


def _naming(figure: Figure) -> tuple[int, int]:
    """Where a figure is named as fully as anywhere; a name of one word, which may be a place too, where it is said last."""
    plain = figure.named and len(figure.words) == 1 and not figure.sure
    return figure.last if plain and figure.last is not None else (figure.start, figure.end)
