"""Whom a phrase without a name means: the bearer of the role it tells, a body it may stand for, or somebody of its own.

A person is led to by a role only on evidence: it is told beside the name, and nobody else near bears it (law 6).
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from onrecord.annotate.cast import MOST_BEARERS
from onrecord.annotate.figures import Figure
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME
from onrecord.annotate.namesakes import Namesakes
from onrecord.annotate.nouns import nouns_of
from onrecord.annotate.phrases import DEFINITE, OWNERS, Phrase
from onrecord.annotate.pronouns import PRONOUN, Pronouns, is_person
from onrecord.annotate.roles import OWNER, Role, fits, is_general, may_stand_for, sort_of, within
from onrecord.annotate.scene import LIKELY, SURE, Answer, Scene, meant, unclear
from onrecord.folding import name_key
from onrecord.model import MentionKind
from onrecord.nations import country

Owned = tuple[int | str, str, frozenset[str]]
KINDS: dict[str, MentionKind] = {"body": "organisation", "outlet": "outlet", "work": "work"}
PAIR = 2
LAWMAKERS = {
    "senator": ("senator",),
    "congressman": ("congressman", "representative"),
    "congresswoman": ("congresswoman", "representative"),
    "representative": ("representative",),
    "lawmaker": ("lawmaker", "senator", "representative", "congressman", "congresswoman", "mp"),
    "legislator": ("legislator", "senator", "representative", "congressman", "congresswoman", "mp"),
}  # who may be called so: their nouns
BARE, SETTLED = 2, 2  # words of "the minister"; times that they meant one
LEAD, FLOOR = 1.2, -5.0  # of claims between nameless bearers of one noun
FORESHADOWED = 4  # paragraphs in which somebody may be described before being named
NEAR_TURNS = 3
NEAR_ROLES = 30  # last bearers of a noun that are compared
BESIDE = 70  # code points behind a description in which the name may stand
OVER = frozenset({"of", "for", "on"})
ONE_OF_MANY = frozenset({"a", "an", "one", "another"})
APPOSITION = re.compile(r"(?:,|\s+(?:is|was|remains))\s+(?:(?:the|a|an|now|then)\s+)?(?:[\w'’.-]+\s+){0,4}$")
CLOSES = re.compile(r"(?:,?\s+(?:jr|junior|sr|senior)\b\.?)?\s*(?:[,.;:)”\"–—]|$)", re.IGNORECASE)
PAIRED = re.compile(r"(?:the two|both|the pair)(?: men| women)?$", re.IGNORECASE)
COUNTED = re.compile(
    r"(?:both(?! sides| parties)|(?:the|these|those)\s+(?:two|three|four|five|both))\b(?!-)", re.IGNORECASE
)
FORCES = frozenset({"army", "navy", "military", "air force", "armed forces"})
MINISTRY = re.compile(
    r"(?:foreign|defen[cs]e|interior|finance|health|justice|trade|energy|education|culture|transport) ministry"
)
PART = re.compile(  # before a country's name: another country, or a part of one
    r"(?:(?:(?:Nor|Sou)th|(?:Ea|We)st)(?:ern)?|Central|New|Equatorial|British|French|Republic of(?: the)?) $"
)
LONGEST_PART = 20  # code points
CLAUSE = re.compile(r"\s(?:who|whom|that)\b")


class Bearers:
    """Leads phrases to figures, and makes a figure of its own of somebody who is only described."""

    def __init__(self, scene: Scene, namesakes: Namesakes, pronouns: Pronouns) -> None:
        self._scene, self._namesakes, self._pronouns = scene, namesakes, pronouns
        self._described: defaultdict[str, list[Figure]] = defaultdict(list)
        nouns = nouns_of(scene.document)
        provinces = nouns.provinces if nouns is not None else ()
        self._provinces = frozenset(word for name in provinces for word in name.split())
        self._capitals: dict[str, bool] = {}
        self._bodies: dict[Owned | None, Figure] = {}

    def meaning(self, phrase: Phrase, start: int, end: int) -> Answer:
        """The one whom a phrase means; `start` to `end` is all that describes one who is new."""
        told = " ".join(self._scene.text[phrase.start : phrase.tail].split())
        if told.lower() in self._scene.words.own_outlet:
            return self._scene.own_outlet(told)
        owned = self._owned(phrase)
        if (known := self._beside(phrase, end) or self._known(phrase, told, owned)) is not None:
            return known
        if PAIRED.match(told):
            return self.pair(told, phrase.start)
        if any(COUNTED.match(self._scene.text, place) for place in (start, phrase.start)):
            return Answer(why=f'speaker unclear: "{told}" are spoken of as known, and not named together')
        newcomer = self.newcomer(start, end, phrase)
        if owned is not None and newcomer.one is not None:
            self._bodies[owned] = newcomer.one
        return newcomer

    def _known(self, phrase: Phrase, told: str, owned: Owned | None) -> Answer | None:
        """Somebody spoken of elsewhere in the article whom a phrase means."""
        if owned in self._bodies:
            return meant(self._of_same(phrase, owned), f'"{told}" is {self._bodies[owned].text}, of the same owner')
        answer = self._bearer(phrase, told) if self._may_be_known(phrase) else None
        if answer is not None and answer.one is not None:
            answer.one.resolved.append((phrase.start, phrase.tail))
        return answer

    def _owned(self, phrase: Phrase) -> Owned | None:
        """What "Hask's campaign" and "his campaign" share: owner, noun, and what else is said of it; None for other
        phrases. "Norland's navy" and "the Norse navy" share the country."""
        if phrase.role.sort != "body":
            return None
        if (of_state := self._of_state(phrase)) is not None:
            return of_state
        owner = self._owner(*phrase.owner) if phrase.owner is not None else None
        if owner is None:
            return None
        return id(owner), phrase.role.head, phrase.role.more - frozenset(owner.words) - OWNERS

    def _of_state(self, phrase: Phrase) -> Owned | None:
        """The country and the noun of what a country has but one of: "Norland's navy", "the Norse defence ministry",
        and "its navy" where that is a country's."""
        told = self._told(phrase)
        size = 2 if phrase.owner is None else len(self._scene.text[slice(*phrase.owner)].split())
        noun = " ".join(told[size:]).lower()
        if noun not in self._scene.words.of_a_country and MINISTRY.fullmatch(noun) is None:
            return None
        if phrase.owner is not None:
            land = self._owning(*phrase.owner)
        else:
            land = self._land(told[1]) if phrase.opens == "the" else None
        return (land, noun, frozenset()) if land is not None else None

    def _owning(self, start: int, end: int) -> str | None:
        """The country that an owner is, "Norland's" or "its"; None for a person, and for a part of a longer name."""
        figure, owner = self._owner(start, end), OWNER.sub("", self._scene.text[start:end])
        if figure is not None and figure.kind == "person" and figure.sure:
            return None
        if PART.search(self._scene.text[max(0, start - LONGEST_PART) : start]):
            return None
        return self._land(figure.text if figure is not None and PRONOUN.fullmatch(owner) else owner)

    def _land(self, name: str) -> str | None:
        """The country that a name or an adjective tells, or the key of one that only the article has."""
        if name.lower() in self._scene.words.no_country or not name[:1].isupper():
            return None
        key = name_key(name)
        return country(name) or (key if key in self._scene.cast.realms else None)

    def _of_same(self, phrase: Phrase, owned: Owned | None) -> Figure:
        """The body of an owner; a name of it replaces "its navy"."""
        body = self._bodies[owned]
        if not body.named and self._is_body(phrase):
            body.start, body.end, body.named = phrase.start, phrase.tail, True
            body.text = " ".join(self._told(phrase))
            body.key = name_key(body.text) or body.text
        return body

    def _told(self, phrase: Phrase) -> list[str]:
        return self._scene.text[phrase.start : phrase.tail].split()

    def pair(self, told: str, place: int) -> Answer:
        """ "The two": the only two people who are named here and in the paragraph before."""
        memory = self._scene.memory
        lasts = [(each, memory.last(each)) for each in memory.recent(place) if each.named and is_person(each)]
        near = [each for each, last in lasts if last and memory.paragraph(place) - last.paragraph <= 1]
        if len(near) != PAIR:
            return Answer(why=f'speaker unclear: "{told}" are spoken of as known, and not named together')
        figures = tuple(sorted(near, key=lambda each: each.start))
        return Answer(figures=figures, score=LIKELY, why=f'"{told}" are the only two people named just before')

    def _may_be_known(self, phrase: Phrase) -> bool:
        """Whether a phrase may mean somebody spoken of elsewhere: not "a minister", not "the man who built it"."""
        if phrase.owner is not None:
            return phrase.role.sort == "person"
        headline = not phrase.opens and self._scene.is_headline(phrase.start)
        if phrase.opens not in DEFINITE and not headline:
            return False
        clause = phrase.role.sort in {"person", "people"} and CLAUSE.match(self._scene.text, phrase.tail)
        anybody = phrase.role.head in self._scene.words.nobody_in_particular and not self._just_told(phrase)
        return not clause and not anybody

    def _just_told(self, phrase: Phrase) -> bool:
        """True for "the people said" soon after "people familiar with the talks said", who spoke last or before."""
        paragraph = self._scene.memory.paragraph(phrase.start)
        turns = [each for each in self._scene.memory.turns[-NEAR_TURNS:] if paragraph - each.paragraph <= 1]
        told = {id(figure) for turn in turns for figure in turn.figures}
        return sum(id(each) in told for each in self._described.get(phrase.role.head, ())[-NEAR_ROLES:]) == 1

    def _beside(self, phrase: Phrase, end: int) -> Answer | None:
        """ "his spokeswoman, Katja Moll," is Katja Moll; so is "the first witness was Katja Moll"."""
        if phrase.role.sort not in {"person", ""} or phrase.opens in ONE_OF_MANY:
            return None
        text = self._scene.text
        for naming in self._scene.names_in(phrase.end, end + BESIDE):
            name = naming.name
            whole = name.kind == "person" and not naming.loud and (len(name.words) >= FULL_NAME or naming.titles)
            close = any(APPOSITION.fullmatch(text, each, name.start) for each in (phrase.end, phrase.tail))
            if whole and close and CLOSES.match(text, name.end):
                figure = self._namesakes.bearer(naming).one
                if figure is not None:
                    return self._named_beside(phrase, figure)
        return None

    def _named_beside(self, phrase: Phrase, figure: Figure) -> Answer | None:
        if phrase.role.sort != "person" and not figure.sure:
            return None
        figure.bear((phrase.role,), self._scene.words)
        figure.resolved.append((phrase.start, phrase.tail))
        return meant(figure, f"named beside its description: {figure.text}", SURE)

    def _bearer(self, phrase: Phrase, told: str) -> Answer | None:
        """The bearer of a role in this article; None when nobody is known to bear it."""
        if phrase.role.sort == "outlet" and (outlet := self._body(phrase, told)) is not None and outlet.figures:
            return outlet
        several = self._candidates(phrase)
        before = [each for each in several if each.start < phrase.start]
        if before:
            return self._of_those_before(phrase, told, before)
        ahead = [each for each in several if each.named and each.start > phrase.start]
        early = self._scene.memory.paragraph(phrase.start) <= FORESHADOWED
        if len(ahead) == 1 and early and phrase.role.sort == "person":
            return meant(ahead[0], f'"{told}" fits {ahead[0].text} alone')
        return self._body(phrase, told)

    def _of_those_before(self, phrase: Phrase, told: str, before: Sequence[Figure]) -> Answer:
        """The only bearer so far, or the only one spoken of here; among the nameless the one spoken of last."""
        memory = self._scene.memory
        if len(before) == 1:
            others = self._others_here(phrase, before[0]) or self._other_forces(phrase, before[0])
            return (
                unclear([before[0], *others]) if others else meant(before[0], f'"{told}" fits {before[0].text} alone')
            )
        here = set(map(id, memory.recent(phrase.start)))
        near = [each for each in before if id(each) in here]
        if len(known := self._known_so(phrase, near)) == 1:
            return meant(known[0], f'"{told}" is {known[0].text}, who is so called in this article')
        ranked = memory.ranked(before, phrase.start)
        nameless = not any(each.named and each.kind == "person" for each in near)
        leads = ranked[0][0] - ranked[1][0] >= LEAD and ranked[0][0] > FLOOR
        if len(near) == 1 or (nameless and leads):
            best = near[0] if len(near) == 1 else ranked[0][1]
            return meant(best, f'"{told}" fits {best.text} alone of those spoken of here')
        return unclear([each for _, each in ranked[:NEAR_ROLES]])

    def _known_so(self, phrase: Phrase, near: Sequence[Figure]) -> list[Figure]:
        """Whom the very same short words meant before: "the minister" is not the foreign one, who came up once."""
        words = [self._scene.text[slice(phrase.start, phrase.tail)].lower()]
        paragraph = self._scene.memory.paragraph(phrase.start)
        found = []
        for figure in near if phrase.opens == "the" and len(words[0].split()) == BARE else ():
            called = sum(self._scene.text[slice(*each)].lower() in words for each in figure.resolved)
            others = (self._scene.memory.last(each) for each in near if each is not figure)
            apart = not any(last and last.paragraph == paragraph for last in others)
            found += [figure] if called >= SETTLED or (called and apart) else []
        return found

    def _others_here(self, phrase: Phrase, bearer: Figure) -> list[Figure]:
        """Who may bear a plain trade ("the actress") too: those of this paragraph, when its known bearer is far."""
        near = self._scene.memory.recent(phrase.start)
        if phrase.role.sort != "person" or phrase.role.head in self._scene.words.titles or bearer in near:
            return []
        paragraph = self._scene.memory.paragraph(phrase.start)
        lasts = ((each, self._scene.memory.last(each)) for each in near if each.named and each.sure)
        return [each for each, last in lasts if last is not None and last.paragraph == paragraph]

    def _other_forces(self, phrase: Phrase, bearer: Figure) -> list[Figure]:
        """The forces of other countries that "the military" may mean too."""
        if phrase.role.head not in FORCES or phrase.role.more:
            return []
        forces = {owned[0]: body for owned, body in self._bodies.items() if owned and owned[1] in FORCES}
        own = {land for land, body in forces.items() if body is bearer}
        return [body for land, body in forces.items() if isinstance(land, str) and land not in own and own]

    def _candidates(self, phrase: Phrase) -> list[Figure]:
        """Those who bear the role, named or described, each once; what stands in a quotation is not heard outside."""
        asked = phrase.role
        heads = LAWMAKERS.get(asked.head, (asked.head,))
        named = [each for head in heads for each in self._scene.cast.by_head.get(head, ())][:MOST_BEARERS]
        described = self._described.get(asked.head, ())[-NEAR_ROLES:]
        quoted = self._scene.is_quoted(phrase.start)
        heard = (each for each in (*named, *described) if quoted or each.named or not self._scene.is_quoted(each.start))
        return _once([each for each in heard if self._plays(each, phrase) and self._belongs(each, phrase)])

    def _plays(self, figure: Figure, phrase: Phrase) -> bool:
        """Whether a figure bears the role, by what was told of it or by its name: "the board", the Harbour Board."""
        asked = phrase.role
        if figure.many != (asked.sort == "people"):
            return False
        if any(self._fits(asked, role) for role in figure.roles):
            return True
        name = frozenset(figure.words)
        decides = asked.head in _deciding(figure.words, self._scene.words)
        return figure.kind != "person" and figure.named and decides and within(asked.more, name)

    def _fits(self, asked: Role, known: Role) -> bool:
        """Whether a role is the one asked for; "the Orvale senator" may be a senator of whom no place is told."""
        if fits(asked, known, self._scene.words):
            return True
        heads = LAWMAKERS.get(asked.head)
        if heads is None or known.head not in heads or known.names:
            return False
        more = asked.more if asked.head == known.head else asked.more - known.more
        return all(word in self._provinces for word in more)

    def _belongs(self, figure: Figure, phrase: Phrase) -> bool:
        """Whether the owner of a role, where one is told, is no other than the figure's role has: "his spokesman"."""
        if phrase.owner is None:
            return True
        owner = self._owner(*phrase.owner)
        tied = {*owner.words, *(word for role in owner.roles for word in (role.head, *role.more))} if owner else set()
        held = [role.names for role in figure.roles if role.head == phrase.role.head and role.names]
        apart = any(tied.isdisjoint(names) and not within(names, frozenset(tied)) for names in held)
        return figure is not owner and not apart

    def _owner(self, start: int, end: int) -> Figure | None:
        """Whom the owner in a phrase means: "his", "Hask's"."""
        told = self._scene.text[start:end]
        if PRONOUN.fullmatch(told):
            return self._pronouns.meaning(told.lower(), start).one
        names = self._scene.names_in(start, end)
        return self._namesakes.bearer(names[-1]).one if names else None

    def _body(self, phrase: Phrase, told: str) -> Answer | None:
        """ "the company", "the paper", "the group": a body named just before that the noun may stand for."""
        asked, words = phrase.role, self._scene.words
        if asked.sort not in KINDS or phrase.owner is not None or len(asked.more) > 1:
            return None
        general = is_general(asked.head, words)
        near = [each for each in self._scene.memory.recent(phrase.start) if not _is_sure_person(each)]
        near = [each for each in near if within(asked.names, _told_of(each))]  # "the Commerce department" is no other
        stand = [each for each in near if may_stand_for(asked.head, _nouns(each, words), words)]
        bodies = [each for each in near if general and each.named and each.kind == "organisation" and each not in stand]
        fitting = [*stand, *bodies]
        return self._pronouns.likeliest(f'"{told}"', fitting, phrase.start) if fitting else None

    def newcomer(self, start: int, end: int, phrase: Phrase | None) -> Answer:
        """Somebody who is only described: a speaker of their own, never merged with another (law 6)."""
        owned = OWNER.search(self._scene.text[start:end])
        end -= len(owned.group()) if owned else 0  # "the Harbour Board's"
        told = " ".join(self._scene.text[start:end].split())
        sort = phrase.role.sort if phrase else ""
        body = phrase is not None and self._is_body(phrase)
        figure = Figure(
            start=start,
            end=end,
            text=told,
            kind=KINDS.get(sort, "group"),
            key=name_key(told) or told,
            named=body,
            many=sort == "people",
        )
        if phrase is not None:
            figure.bear((phrase.role,), self._scene.words)
            if phrase.opens or not self._scene.is_headline(start):  # a headline only foreshadows
                self._described[phrase.role.head].append(figure)
        return meant(figure, f"{'a body named by its description' if body else 'described, not named'}: {told}")

    def _is_body(self, phrase: Phrase) -> bool:
        """ "The Orvale coast guard" is a body by its own description, "Norland's navy" by its country, "Congress" by
        its capital."""
        told = self._told(phrase)
        if phrase.role.sort != "body":
            return False
        known = phrase.opens == "the" and any(word[0].isupper() for word in told[1:])
        owner = self._scene.text[slice(*phrase.owner)] if phrase.owner is not None else ""
        of_state = owner[:1].isupper() and not PRONOUN.fullmatch(owner) and self._of_state(phrase) is not None
        return known or of_state or (len(told) == 1 and self._is_capital_inside(told[0]))

    def _is_capital_inside(self, word: str) -> bool:
        """True for "Congress": a capital that no sentence's start explains, somewhere in the article."""
        if word not in self._capitals:
            inside = re.search(rf"[a-z,] {re.escape(word)}\b(?! [A-Z])", self._scene.text)
            self._capitals[word] = word[:1].isupper() and inside is not None
        return self._capitals[word]


def _nouns(figure: Figure, words: Lexicon) -> set[str]:
    """The words that a plain noun may stand for: of a name its own, of a work that is only described its noun."""
    if figure.named:
        return _deciding(figure.words, words)
    return {role.head for role in figure.roles if role.sort == "work"}


def _deciding(name: Sequence[str], words: Lexicon) -> set[str]:
    """The words of a name without the bodies that only tell more of a last one: a "Party Convention" is no party."""
    cut = next((place for place, word in enumerate(name) if place and word in OVER), len(name))
    bodies = [place for place in range(cut) if sort_of(name[place], words) == "body"]
    return {word for place, word in enumerate(name) if place not in bodies[:-1]}


def _told_of(figure: Figure) -> frozenset[str]:
    """Every word that the article told of a figure, its name's among them."""
    return frozenset(figure.words).union(*(role.more | {role.head} for role in figure.roles))


def _is_sure_person(figure: Figure) -> bool:
    return figure.kind == "person" and figure.sure


def _once(several: Sequence[Figure]) -> list[Figure]:
    """Figures without those whom the very same words described before: "the administration", twice."""
    kept: dict[str | int, Figure] = {}
    for figure in several:
        kept.setdefault(id(figure) if figure.named and figure.kind == "person" else figure.key, figure)
    return list(kept.values())
