"""Which figure a pronoun means, from those spoken of just before it; none when two have nearly the same claim."""

import re
from collections.abc import Iterable, Sequence

from onrecord.annotate.figures import Figure, Sex
from onrecord.annotate.salience import WEIGHTS
from onrecord.annotate.scene import LIKELY, Answer, Scene, meant, unclear
from onrecord.model import Attribution
from onrecord.nations import is_adjective, is_country

HE_SHE: dict[str, Sex] = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
IT, THEY = frozenset({"it", "its"}), frozenset({"they", "their"})
RELATIVE = frozenset({"who", "whom", "which", "whose"})
PRONOUN = re.compile(rf"\b(?:{'|'.join(sorted(HE_SHE.keys() | IT | THEY, reverse=True))})\b", re.IGNORECASE)
LEAD, BLIND_LEAD = 1.0, 1.5  # of claims over the next candidate's; of one whose sex nothing has told
JOINT_LEAD = 3.0  # over somebody who was named together with the likeliest
FLOOR, BODY_FLOOR = -2.8, -2.8  # of claims at all, for people and for bodies
SHOWN = 3  # candidates that an unclear pronoun lists
BESIDE, LIST = 120, 200  # code points in which "who" and "both of whom" look back
ADJACENT = re.compile(
    r"(?:['’]s)?(?:,?\s+[JS]r\.?)?(?:,\s+\d{1,3}(?=,))?(?:\s*\([^()\n]{1,40}\))?(?:,?\s+(?:of|for|in|at|from)\s+[^,.;:“”\"\n]{1,50})?"
    r"(?:,\s+(?:an?|the|his|her|its)\s+[^,.;:“”\"\n]{1,60}(?=,))?\s*[,(–—-]*\s*"
)
IN_LIST = re.compile(r"\W{0,3}\s*(?:and\s+)?(?:[A-Z]\w*\.?\s+){0,3}")
BRACKETS = re.compile(r"\([^()\n]*\)")
OBJECTS = re.compile(r"\s*(?:[.,;:!?)”\"]|(?:to|in|at|on|for|with|and|that|as|by|from|when|after|before|of)\b)")
ASKED = re.compile(r"[^.!?“”\"\n]{1,100}?\basked\s+(?:him|her|(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w.’'-]*)[\s,.]")
ASKED_WITHIN = 200  # code points
TELLS, ADDRESSED = ("told", "tells", "telling", "asked", "asks", "asking", "called", "accused", "urged"), 24
WAS_WHEN = re.compile(r"((?:[A-Z][\w’'-]*\s)*[A-Z][\w’'-]*)\s+(?:was|is)\s+[^.;,:!?\n]{1,40}?\s(?:when|because)\s+$")
WAS_WITHIN = 90  # code points before the pronoun
SPEAKING_TO = re.compile(
    r"(?:\b[Ss]peaking|\b[Tt]alking|\b[Ww]riting|\b[Rr]esponding|\b[Rr]eplying|\b[Ii]nterview|\b[Cc]onversation|\b[Cc]all)"
    r"\s+(?:to|with)\s+(?:the\s+)?(?:[\w’'.-]+\s+){0,4}$"
)
OWN = ("its ", "their ")
POSSESSIVES, SUBJECTS = frozenset({"his", "her"}), frozenset({"he", "she"})
OPENING = re.compile(
    r"(?:^|[.!?”\"\n]\s*)"
    r"((?:In|At|On|During|After|Before|Despite|With|Since|By|Throughout|Following|Through|Asked about)"
    r"(?:\s+[a-z][\w’'-]*){0,5})\s+$"
)
CLAUSE_OPENING = re.compile(
    r"(?:^|[.!?”\"\n]\s*)((?:While|When|As|Although|Though|If|Because|Before|After|Since|Once|Until|Even though))\s+$"
)
OPENING_WORDS, SUBJECT = 70, 40  # code points before a pronoun, and behind the comma
TO_COMMA = re.compile(r"[^,.;:!?“”\"\n]{1,120},\s+")
PAIR = 2
PARTISANS = frozenset(["Republican", "Democrat", "Conservative", "Liberal", "Tory", "Socialist", "Communist", "Green"])


# What a road or a spot is called, which hardly anybody has for a surname: "Baker Street", "Park Avenue".
SPOTS = frozenset(
    [
        *("street", "avenue", "road", "boulevard", "highway", "motorway", "expressway", "turnpike", "terrace", "plaza"),
        *("square", "airport", "airfield", "island", "islands", "peninsula", "river", "canal", "valley", "mountains"),
        *("mountain", "stadium", "arena", "cathedral", "hotel", "station", "strait", "beach", "falls", "parkway"),
    ]
)


class Pronouns:
    """Leads pronouns to figures; remembers where one led nowhere, because the next then means the same unknown."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._memory = scene.memory
        self._lost: dict[Sex, int] = {}

    def meaning(self, word: str, place: int, attribution: Attribution | None = None) -> Answer:
        """Whom a personal or possessive pronoun means at a place; in a source, nobody whom its own words name."""
        near = [each for each in self._memory.recent(place) if may_mean(word, each, self._scene)]
        sex = HE_SHE.get(word)
        if word in THEY and self._scene.is_quoted(place):
            near = [each for each in near if self._is_quoted(each)]  # not the body of the one who says "they"
        if sex is None:
            return self.likeliest(f'"{word}"', self._without_told(near, place, attribution), place, word)
        if word in SUBJECTS and (same := self._same_subject(word, place)) is not None:
            return same
        if attribution is not None and attribution.via is not None and self._crowded(near, place, sex):
            return unclear(near[:SHOWN]) if len(near) > 1 else _nobody(f'"{word}"', near)
        if word in POSSESSIVES and (ahead := self._ahead(word, place)) is not None:
            return ahead
        answer = self._one(word, near, place, attribution)
        if answer.one is None and word in SUBJECTS and (ahead := self._ahead(word, place)) is not None:
            return ahead
        if answer.one is not None and self._goes_on(answer.one, sex, place):
            answer = _nobody(f'"{word}"', near)
        if answer.one is None:
            self._lost[sex] = place
        return answer

    def _is_quoted(self, figure: Figure) -> bool:
        """True for whoever was spoken of last inside somebody's words."""
        last = self._memory.last(figure)
        return last is not None and last.quoted

    def _one(self, word: str, near: list[Figure], place: int, attribution: Attribution | None) -> Answer:
        """The likeliest person whom "he" or "she" means, if none of those left out has a better claim."""
        spoken_of = self._without_addressed(word, self._without_quoted(near, place), place)
        answer = self.likeliest(f'"{word}"', self._without_told(spoken_of, place, attribution), place, word)
        if answer.one is None or attribution is None:
            return answer
        other = self._told_of(answer.one, spoken_of, place, attribution)
        return unclear([answer.one, other]) if other is not None else answer

    def _same_subject(self, word: str, place: int) -> Answer | None:
        """ "Hask was right when he said": he is whom the clause before is about."""
        was = WAS_WHEN.search(self._scene.text, max(0, place - WAS_WITHIN), place)
        for naming in self._scene.names_in(was.start(), was.end(1)) if was else ():
            known = self._scene.cast.candidates(naming)
            if naming.name.end == was.end(1) and len(known) == 1 and may_mean(word, known[0], self._scene):  # type: ignore[union-attr]
                return meant(known[0], f'"{word}" is {known[0].text}, whom the clause before is about')
        return None

    def _ahead(self, word: str, place: int) -> Answer | None:
        """ "In his reply to the board, Hask": the subject behind the phrase that opens a sentence."""
        text = self._scene.text
        opens = CLAUSE_OPENING if word in SUBJECTS else OPENING
        opening = opens.search(text, max(0, place - OPENING_WORDS), place)
        comma = TO_COMMA.match(text, place) if opening else None
        if comma is None or self._scene.names_in(opening.start(1) + 1, place):  # type: ignore[union-attr]
            return None
        behind = self._scene.names_in(comma.end(), comma.end() + SUBJECT)[:1]
        for naming in behind:
            found = self._scene.cast.candidates(naming)
            close = self._scene.is_close(comma.end(), naming)
            if close and len(found) == 1 and may_mean(word, found[0], self._scene):
                return meant(found[0], f'"{word}" is {found[0].text}, the subject behind the opening words')
        return None

    def _without_told(self, near: list[Figure], place: int, attribution: Attribution | None) -> list[Figure]:
        """Without those who are named last in the words that the pronoun's bearer says."""
        if attribution is None:
            return near
        near = [each for each in near if each not in self._addressees(attribution)]
        ranges = [(each.start, each.end) for each in attribution.content if each.start < place]
        lasts = [(each, self._memory.last(each)) for each in near]
        named = self._named_behind(attribution, place)
        return [
            each
            for each, last in lasts
            if last and each not in named and not any(start <= last.start < end for start, end in ranges)
        ]

    def _addressees(self, attribution: Attribution) -> list[Figure]:
        """Whom a name right behind the cue means: "he told Hask" is not said by Hask."""
        found: list[Figure] = []
        for cue in attribution.cue:
            told = cue.of(self._scene.text).lower().endswith(TELLS)
            for naming in self._scene.names_in(cue.end, cue.end + ADDRESSED)[:1] if told else ():
                if self._scene.is_close(cue.end, naming):
                    found += self._scene.cast.candidates(naming)[:1]
        return found

    def _told_of(
        self, best: Figure, spoken_of: Sequence[Figure], place: int, attribution: Attribution
    ) -> Figure | None:
        """One who is named in words without marks, right before the pronoun's bearer says them, when all but that
        speaks for it: "Hask was tired, he said" may be Hask's own word."""
        claims = [each for each in self._memory.ranked(spoken_of, place) if each[1].named and each[1].sure]
        last = self._memory.last(claims[0][1]) if claims else None
        told = last is not None and any(each.start <= last.start < min(each.end, place) for each in attribution.content)
        if last is None or last.quoted or not told or last.sentence != self._memory.sentence(place):
            return None
        own = next((claim for claim, each in claims if each is best), claims[0][0])
        return claims[0][1] if claims[0][1] is not best and claims[0][0] - own >= LEAD else None

    def _named_behind(self, attribution: Attribution, place: int) -> list[Figure]:
        """Who is named behind a pronoun in what its bearer says: "he said Hask had left" is not said by Hask."""
        scene, sentence = self._scene, self._memory.sentence(place)
        behind = (span for span in attribution.content if span.start > place)
        namings = (naming for span in behind for naming in scene.names_in(span.start, span.end))
        found = (scene.cast.candidates(each) for each in namings if self._memory.sentence(each.name.start) == sentence)
        return [several[0] for several in found if len(several) == 1]

    def _without_quoted(self, near: list[Figure], place: int) -> list[Figure]:
        """Inside a quotation, without the one who is quoted: that one says "I"."""
        turn = self._memory.last_turn(place)
        if turn is None or not self._scene.is_quoted(place) or self._memory.paragraph(place) - turn.paragraph > 1:
            return near
        return [each for each in near if each not in turn.figures]

    def _without_addressed(self, word: str, near: list[Figure], place: int) -> list[Figure]:
        """Without those to whom its bearer speaks, "Speaking to Hask, he", and for "him" without its own subject."""
        text, memory = self._scene.text, self._memory
        lasts = [(each, memory.last(each)) for each in memory.recent(place)]
        here = [(each, last) for each, last in lasts if last and last.sentence == memory.sentence(place)]
        out: list[Figure] = []
        if word in SUBJECTS:
            out = [each for each, at in here if SPEAKING_TO.search(text, max(0, at.start - OPENING_WORDS), at.start)]
            turn = memory.last_turn(place)
            if turn is not None and turn.paragraph >= memory.paragraph(place) - 1 and self._asks(turn.start, place):
                out += turn.figures
        elif word == "him" or (word == "her" and OBJECTS.match(text, place + len(word))):
            out = [each for each, at in here if at.subject][:1]
        return [each for each in near if each not in out]

    def _asks(self, start: int, place: int) -> bool:
        """True when whoever spoke last at `start` asked somebody by name, whose answer stands here."""
        asked = ASKED.match(self._scene.text, start, min(start + ASKED_WITHIN, place))
        return asked is not None and self._scene.is_quoted(max(0, place - len("it,” ")))

    def _goes_on(self, figure: Figure, sex: Sex, place: int) -> bool:
        """True when a pronoun of that sex led nowhere in this paragraph since a figure was sighted last, or in the
        sentence, this one or the one before, that only then speaks of it: "He thought he saw the clerk. He said" """
        lost, last, memory = self._lost.get(sex, -1), self._memory.last(figure), self._memory
        if last is None or lost < 0:
            return False
        if last.start <= lost and memory.paragraph(lost) == memory.paragraph(place):
            return True
        here = memory.sentence(lost) == last.sentence and memory.sentence(place) - last.sentence in {0, 1}
        return here and last.start > lost and not figure.named

    def _crowded(self, near: Sequence[Figure], place: int, sex: Sex) -> bool:
        """True when several whom a pronoun may mean are in its sentence, or such a pronoun that led nowhere."""
        sentence = self._memory.sentence(place)
        if self._memory.sentence(max(0, self._lost.get(sex, -1))) == sentence:
            return True
        lasts = (self._memory.last(each) for each in near)
        return sum(last is not None and last.sentence == sentence for last in lasts) > 1

    def likeliest(self, told: str, near: Iterable[Figure], place: int, word: str = "") -> Answer:
        """The figure with the strongest claim, if it leads clearly; `word` is the pronoun, "" for a noun."""
        sex, quoted = HE_SHE.get(word), self._scene.is_quoted(place)
        heard = [each for each in near if quoted or each.named or not self._scene.is_quoted(each.start)]
        ranked = self._memory.ranked(heard, place, sex, quoted=quoted)
        if word in THEY:
            counted = [
                (claim + (WEIGHTS.several if _are_many(each) else WEIGHTS.one_body), each) for claim, each in ranked
            ]
            ranked = sorted(counted, key=lambda each: (-each[0], each[1].start))
        if not ranked or ranked[0][0] < (FLOOR if sex else BODY_FLOOR):
            return _nobody(told, [each for _, each in ranked])
        strongest, best = ranked[0]
        lead = LEAD if sex is None or best.sex == sex else BLIND_LEAD
        rivals = [
            each
            for claim, each in ranked
            if strongest - claim < (max(lead, JOINT_LEAD) if sex and self._joined(best, each) else lead)
        ]
        if len(rivals) > 1:
            return unclear(rivals)
        return meant(best, f"{told} is {best.text}, the likeliest of those spoken of just before")

    def _joined(self, best: Figure, other: Figure) -> bool:
        """True when two were spoken of in one breath last: "Hask and Tolland walked the quay. He ..." """
        left, right = self._memory.last(best), self._memory.last(other)
        people = best.kind == other.kind == "person" or not (best.named and other.named)
        return people and left is not None and right is not None and left.joint and left.sentence == right.sentence

    def relative(self, told: str, place: int) -> Answer:
        """ "who" is the one whom the words right before it name or describe."""
        for start in range(place - 1, max(0, place - BESIDE) - 1, -1):
            answer = self._scene.at.get(start)
            figure = answer.one if answer else None
            if answer and figure and self._reaches(start, place) and may_mean(told.lower(), figure, self._scene):
                return meant(figure, f'"{told}": {answer.why}')
        return _nobody(f'"{told}"', ())

    def _reaches(self, start: int, place: int) -> bool:
        """Whether nothing but a comma, a bracket and "of ..." stand between a mention and "who"."""
        return ADJACENT.fullmatch(self._scene.text, self._scene.until.get(start, start), place) is not None

    def all_of_them(self, told: str, place: int) -> Answer:
        """ "Hask and Tolland, both of whom": the names that are listed right before."""
        listed: list[Figure] = []
        until = place
        for naming in reversed(self._scene.names_in(max(0, place - LIST), place)):
            gap = BRACKETS.sub("", self._scene.text[naming.name.end : until])
            found = self._scene.cast.candidates(naming)
            if not IN_LIST.fullmatch(gap) or len(found) != 1:
                break
            listed.insert(0, found[0])
            until = naming.name.start
        if len(listed) < PAIR or (told.lower().startswith("both") and len(listed) != PAIR):
            return _nobody(f'"{told}"', ())
        why = f'"{told}": {"; ".join(each.text for each in listed)}'
        return Answer(figures=tuple(listed), score=LIKELY, why=why)


def _nobody(told: str, near: Sequence[Figure]) -> Answer:
    return Answer(why=f"speaker unclear: {told} has no clear antecedent here", candidates=tuple(near[:SHOWN]))


def may_mean(word: str, figure: Figure, scene: Scene) -> bool:
    """Whether a pronoun may mean a figure at all: a person of that sex, several, a body or a work."""
    sort = figure.roles[0].sort if figure.roles and not figure.named else ""
    if word in HE_SHE:
        return _may_be_one(figure, HE_SHE[word]) if figure.named else sort == "person" and _agrees(figure, HE_SHE[word])
    if word in {"who", "whom", "whose"}:
        described = not figure.named and sort not in {"body", "outlet", "work"}
        town = figure.place and not figure.sure and len(figure.words) == 1
        person = figure.many or described or (figure.named and figure.kind == "person" and not town)
        return person or word == "whose"
    if word in THEY:
        several = _are_many(figure) or sort in {"people", "body"}
        return several or figure.kind in {"organisation", "outlet"}
    if figure.many or sort in {"person", "people"} or (figure.kind == "person" and figure.sure):
        return False
    return word == "which" or _may_be_it(figure, scene)


def _are_many(figure: Figure) -> bool:
    """True for several, for "the police", and for a name of several: "Danes", "Republicans"."""
    word = figure.text.removesuffix("s")
    people = figure.named and len(figure.words) == 1 and word != figure.text and not figure.sure
    if people and (is_adjective(word) or word in PARTISANS):
        return True
    return figure.many or (not figure.named and any(role.head == "police" for role in figure.roles))


def _agrees(figure: Figure, sex: Sex) -> bool:
    return not figure.many and figure.sex in {None, sex}


def _may_be_one(figure: Figure, sex: Sex) -> bool:
    """Whether "he" or "she" may be a named figure: a person, and no place or people."""
    several = len(figure.words) == 1 and figure.key.endswith("s") and figure.sex is None
    return _agrees(figure, sex) and not several and is_person(figure)


def is_person(figure: Figure) -> bool:
    """Whether a named figure seems to be a person, and no place, people or nation."""
    nation = len(figure.words) == 1 and figure.sex is None and (is_country(figure.text) or is_adjective(figure.text))
    spot = len(figure.words) > 1 and figure.words[-1] in SPOTS and not figure.sure
    return (
        not (nation or spot)
        and figure.kind == "person"
        and (figure.sure or (len(figure.words) > 1 and not figure.mostly_place))
    )


def _may_be_it(figure: Figure, scene: Scene) -> bool:
    """Whether "it" may be a figure: a body or a work; a lone name when it is no mere place."""
    if is_person(figure) or figure.text.lower().startswith(OWN):
        return False
    last = scene.memory.last(figure)
    return figure.kind != "person" or not (last is not None and last.behind)
