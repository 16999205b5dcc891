"""How the papers and outlets that an article tells of come by what they say, and how it is put by those who say it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from onrecord.annotate.mastheads import CALLED, STATION, Mastheads
from onrecord.annotate.newsrooms import OBJECT, Newsrooms
from onrecord.annotate.phrasing import OWNED
from onrecord.annotate.rulings import Words, phrases, table
from onrecord.annotate.scenes import Scene
from onrecord.annotate.units import Token, tokens
from onrecord.model import Document, Mention
from onrecord.nations import is_country

LONGEST_TEXT = 200_000  # code points searched for what is leaked, and for who asks
NEAR = 4  # words between "leaked" and the paper
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
OPENING, DOUBLED = frozenset({"“", '"', "‘", "''"}), frozenset({"`", "'"})  # of a title in quotation marks
TITLE, PROGRAMME = 7, 10  # words from "on" to such a title; to "program" behind a name
OWNING = frozenset({"his", "her", "their", "its"})
WRITTEN_IN, QUOTED_IN = frozenset({"in", "for", "on", "of", "at"}), frozenset({"in", "by"})
RELATIVES = frozenset({"which", "that"})
PROGRAMMES = frozenset({"programme", "program"})
LONGEST_WORD = 40  # code points


class Papers:
    """The outlets and leaked papers of one article."""

    def __init__(self, document: Document, language: str, mentions: Sequence[Mention]) -> None:
        lists, leaks = table(language)["occasions"], table(language)["leaks"]
        self._text = document.text
        self._lists = {name: frozenset(words) for name, words in lists.items()}
        self._own_words, self._short = phrases(lists["own"]), phrases(lists["short"])
        self._talking, self._court = phrases(lists["talking"]), phrases(lists["court"])
        said = Words(tokens(document.text, 0, min(LONGEST_TEXT, len(document.text)), ()))
        leaked = frozenset(_leaked(said, leaks))
        self._leaks = leaked | frozenset(leaks["again"]) if leaked else frozenset()
        self._mastheads = Mastheads(document, language, mentions)
        self._newsrooms = Newsrooms(self._mastheads, said.tokens, self._lists)
        self._own = document.outlet.value.lower().removeprefix("the ") if document.outlet else ""
        self._polls = sorted(start for start, _ in said.places(phrases(lists["polls"])))
        self._seen = False  # whether an outlet was named as a source before

    def polled(self, start: int, end: int) -> bool:
        """Whether the text tells of a poll between two places."""
        index = bisect_left(self._polls, start)
        return index < len(self._polls) and self._polls[index] < end

    def is_noun(self, scene: Scene) -> bool:
        """Whether a saying is a noun that somebody owns, known from elsewhere: "Hask's claim"."""
        source = [token.low for token in scene.zones["source"].tokens]
        return source[-1:] != [] and (source[-1] in OWNED or (len(source) == 1 and source[0] in OWNING))

    def is_relative(self, scene: Scene) -> bool:
        """Whether the source is "which" or "that"."""
        return len(scene.zones["source"].tokens) == 1 and not scene.zones["source"].vocabulary.isdisjoint(RELATIVES)

    def antecedent(self, scene: Scene) -> Token | None:
        """The word that a relative pronoun follows: "the statutes, which prohibit it"."""
        if not self.is_relative(scene):
            return None
        start = scene.zones["source"].tokens[0].start
        before = list(tokens(self._text, max(0, start - LONGEST_WORD), start, ()))
        while before and before[-1].low == ",":
            before.pop()
        return before[-1] if before else None

    def writes(self, scene: Scene) -> bool:
        """Whether the cue says that it is written."""
        return self._cue_is(scene, "writing")

    def recounts(self, scene: Scene) -> bool:
        """ "I said", in the words of somebody who tells of another time; "I never said" is said now."""
        denied = not scene.zones["cue"].vocabulary.isdisjoint(NEGATIONS)
        return self._cue_is(scene, "recounting") and not denied

    def it_reads(self, scene: Scene, before: Scene) -> bool:
        """ "It says", right behind what a paper or a statement says or is said to be: the paper again."""
        kinds = scene.attribution.source_kind, before.attribution.source_kind
        works = "work" in kinds or scene.same_speaker(before)
        done = not scene.zones["cue"].vocabulary.isdisjoint({"has", "have", "had"})  # "which it has called a lie"
        return scene.zones["source"].vocabulary == {"it"} and works and not done

    def one_more(self, scene: Scene, before: Scene) -> bool:
        """ "Another said", after one who posted it."""
        said, earlier = scene.zones["source"].vocabulary, before.zones["source"].vocabulary
        return bool(said) and said <= self._lists["others"] and not earlier <= self._lists["others"]

    def is_told_in(self, said: Sequence[Token]) -> bool:
        """Whether an outlet, or one who asks for it, is named there."""
        return self._newsrooms.one_told_in(said)

    def is_outlet(self, said: Sequence[Token]) -> bool:
        """Whether these words are the name of an outlet."""
        return bool(said) and self._mastheads.are(said)

    def asks(self, scene: Scene) -> bool:
        """Whether the cue puts a question, and not the writer's own."""
        return self._cue_is(scene, "asking") and scene.zones["source"].vocabulary.isdisjoint(self._lists["voice"])

    def shows(self, scene: Scene) -> bool:
        """Whether the source is a poll or the like, which tells what others say in it."""
        return (
            not scene.zones["source"].vocabulary.isdisjoint(self._lists["surveys"])
            and scene.attribution.kind == "indirect"
        )

    def interviews(self, scene: Scene) -> bool:
        """Whether the source is one who asks for an outlet: "host Mira Tolland", "the Courier's Joren Hask"."""
        source = scene.zones["source"]
        called = not source.vocabulary.isdisjoint(self._lists["hosts"])
        of_outlet = called or self._newsrooms.owned_in(source.tokens) is not None
        return of_outlet or any(map(self._newsrooms.is_asker, source.tokens))

    def goes_on(self, scene: Scene, before: Scene) -> bool:
        """ "It added", after what a paper reports."""
        said = scene.zones["source"].vocabulary
        several = not before.zones["source"].vocabulary.isdisjoint(self._lists["several"])
        pronoun = bool(said) and said <= self._lists["again"] and ("they" in said) == several
        return pronoun and scene.same_speaker(before) and not self._cue_is(scene, "unreported")

    def informs_on(self, scene: Scene, before: Scene) -> bool:
        """ "The source said", after what an outlet's source is told to say."""
        said = frozenset(t.low for t in scene.zones["source"].tokens) - {"the"}
        return bool(said) and said <= self._lists["informants"] and self._of_paper(before.zones["source"])

    def runs_on(self, scene: Scene, before: Scene) -> bool:
        """ ", saying", behind "she tweeted her thanks": the same act, by the same speaker."""
        cue = scene.zones["cue"].tokens
        said = bool(cue) and cue[0].low.endswith("ing") and scene.attribution.via is None
        return said and scene.same_speaker(before) and scene.start > before.start

    def is_quoted_there(self, scene: Scene) -> bool:
        """ "Was quoted as saying": by whom, another sentence tells."""
        return "quoted" in scene.zones["cue"].vocabulary and scene.attribution.source_kind != "outlet"

    def papered(self, scene: Scene) -> bool:
        """Whether the source is a paper of a court or of the police, in which people are told to say something."""
        source = scene.zones["source"]
        if scene.attribution.kind != "indirect":
            return False
        return source.first(self._court) is not None and scene.attribution.source_kind in {"work", None}

    def bare_report(self, scene: Scene) -> bool:
        """ "A new report": nobody is named who made it."""
        source = scene.zones["source"].vocabulary
        return not source.isdisjoint({"report", "reports"}) and source <= self._lists["bare"]

    def stands(self, scene: Scene) -> bool:
        """Whether a country does something by saying so, here and now: "the United States welcomes"."""
        said = [token.low for token in scene.zones["source"].tokens if token.low != "the"]
        return self._cue_is(scene, "performs") and bool(said) and is_country(" ".join(said))

    def thought(self, scene: Scene) -> bool:
        """Whether the author looks into a mind ("fears", "wants") and tells of no act of speech ("lashed out at")."""
        cue = scene.zones["cue"].vocabulary
        unsaid = "to" in cue or ("only" not in cue and not cue.isdisjoint(NEGATIONS))  # "wants to rip", "did not rip"
        act = not unsaid and not cue.isdisjoint(self._lists["acts"])  # "has ripped"
        mind = self._cue_is(scene, "minds") and not self._cue_is(scene, "voicing") and not act
        return scene.attribution.kind == "ascribed" and (mind or not scene.zones["source"].tokens)

    def told(self, scene: Scene) -> bool:
        """Whether the cue is one of speech: "he said", "he lashed out at", and not "he signed"."""
        return scene.attribution.kind != "ascribed" or self._cue_is(scene, "acts")

    def plain(self, scene: Scene) -> bool:
        """Whether it is said here and now: no mind, no habit and no other time."""
        return not self.thought(scene) and scene.attribution.via is None and not self._cue_is(scene, "elsewhere")

    def context(self, scene: Scene) -> Iterator[str]:
        """What the rules on channels may ask for, see the file of the language; call it in the order of the text."""
        yield from self._source(scene)
        if self._cue_is(scene, "unreported"):
            yield "no-report"
        if scene.attribution.source_kind is not None:
            yield f"kind-{scene.attribution.source_kind}".replace(" ", "-")
        if self._told(scene):
            yield "told-outlet"
        if self._aired(scene):
            yield "programme"
        if self._talked(scene):
            yield "spoke-outlet"
        around = scene.zones["around"]
        writes = self._cue_is(scene, "writing") or "writing" in around.vocabulary
        both = around.tokens, scene.zones["source"].tokens
        written = writes and any(self._newsrooms.written_in(each, WRITTEN_IN) for each in both)
        quoted = "quoted" in scene.zones["cue"].vocabulary and self._newsrooms.written_in(around.tokens, QUOTED_IN)
        if written or quoted:
            yield "in-outlet"
        if writes and _in_title(around.tokens):
            yield "in-title"
        told = self._newsrooms.reports_in(around.tokens) and scene.attribution.kind != "ascribed"
        if told or self._newsrooms.reports_in(scene.zones["source"].tokens):
            yield "outlet-report"

    def _cue_is(self, scene: Scene, name: str) -> bool:
        return not scene.zones["cue"].vocabulary.isdisjoint(self._lists[name])

    def _source(self, scene: Scene) -> Iterator[str]:
        source = scene.zones["source"]
        again = self._seen and source.first(self._short) is not None
        if not again and self._is_leaked(source):
            yield "source-leak"
        voice = bool(source.tokens) and source.tokens[0].low in self._lists["voice"]
        own = bool(self._own) and self._own in " ".join(token.low for token in source.tokens)
        if voice or own or source.first(self._own_words):
            yield "source-own"
        kinds = {mention.kind for mention in scene.mentions}
        named = tuple(takewhile(lambda token: token.low not in self._lists["after_head"], source.tokens))
        owner, owned = _divided(named)
        named = owner if owner and self._cue_is(scene, "reporting") else named
        branch = "person" not in kinds and self._mastheads.is_branch(named)
        theirs = bool(owner) and self._is_theirs(scene, owner, owned)
        if again or "outlet" in kinds or branch or self._agency(scene) or theirs or self._outlet_named(scene, named):
            self._seen = True
            yield "source-outlet"
        elif self._of_paper(source):
            yield "outlet-source"
        elif "person" in kinds:
            yield "source-person"
        elif "organisation" in kinds:
            yield "source-body"

    def _is_theirs(self, scene: Scene, owner: tuple[Token, ...], owned: tuple[Token, ...]) -> bool:
        """ "The Courier's Joren Hask" who says it, or a station of a place: "Pell's 10 News"."""
        person = len(owned) > 1 and all(each.capital for each in owned)
        says = self._cue_is(scene, "reporting") or self._cue_is(scene, "telling_readers")
        if person and says and self._mastheads.are(owner):
            return True
        return self._cue_is(scene, "reporting") and not person and self._mastheads.are(owned)

    def _outlet_named(self, scene: Scene, named: tuple[Token, ...]) -> bool:
        """Whether the source names an outlet, and not a person who bears its name: Michael Bloomberg."""
        people = " ".join(each.value.lower() for each in scene.mentions if each.kind == "person" and each.value).split()
        called = [each for each in named if each.capital]
        his = bool(people) and all(each.low in people and not self._is_acronym(each) for each in called)
        his = his and CALLED.isdisjoint(each.low for each in named)  # "the daily Lora Noviny"
        return not his and self._mastheads.are(named)

    def _is_acronym(self, token: Token) -> bool:
        return token.end - token.start > 2 and self._text[token.start : token.end].isupper()

    def _of_paper(self, source: Words) -> bool:
        """Whether it is an outlet's own informant: "the Courier's sources"."""
        owned = self._newsrooms.owned_in(source.tokens) or ()
        return any(token.low in self._lists["informants"] for token in owned[:NEAR])

    def _confided(self, scene: Scene, behind: tuple[Token, ...]) -> bool:
        """ "Sources told Team 5": whoever is called a source speaks to an outlet, if it is to somebody with a name."""
        source = scene.zones["source"].vocabulary
        return not source.isdisjoint(self._lists["informants"]) and self._newsrooms.may_begin(behind)

    def _told(self, scene: Scene) -> bool:
        """ "told Reuters", "complained to the Courier's Joren Hask", "told me"."""
        clause = scene.zones["clause"].tokens
        told = self._telling(scene, clause)
        if told is None:
            return False
        behind = clause[told + 1 :]
        plain = bool(behind) and behind[0].capital and behind[0].low in self._lists["plain"]
        known = plain or self._told_me(scene, clause[told], behind) or self._confided(scene, behind)
        return known or self._newsrooms.one_told_in(behind)

    def _telling(self, scene: Scene, clause: tuple[Token, ...]) -> int | None:
        """The place of "told", or of "to" behind "complained"."""
        told = next((i for i, token in enumerate(clause) if token.low in self._lists["telling"]), None)
        if told is not None:
            return told if self._cue_is(scene, "telling") else None
        if not self._cue_is(scene, "confiding"):
            return None
        to = next((i for i, token in enumerate(clause) if token.low == "to"), None)
        return None if to and (clause[to - 1].low == "according" or to > OBJECT) else to

    def _told_me(self, scene: Scene, told: Token, behind: tuple[Token, ...]) -> bool:
        """ "Told me", "told reporters"; not "the US", nor "assured us", which is no interview."""
        reporters = bool(behind) and behind[0].low in self._lists["reporters"] and not behind[0].capital
        here = scene.attribution.via is None and told.low not in self._lists["assuring"]
        here = here and told.low != "telling"  # "they kept telling me"
        return reporters and here and not self._is_quoted(scene)

    def _is_quoted(self, scene: Scene) -> bool:
        """Whether the cue stands in words that somebody else is quoted with."""
        at = scene.attribution.cue[0].start if scene.attribution.cue else scene.start
        line = self._text[self._text.rfind("\n", 0, at) + 1 : at]
        return line.count("“") > line.count("”") or line.count('"') % 2 == 1

    def _aired(self, scene: Scene) -> bool:
        """ "told ABC’s “This Week”", "on Tuesday's “Orla Penn Show”", "on WORV710"."""
        said = scene.zones["around"].tokens
        if self._cue_is(scene, "telling"):  # the title may be taken for the first words of what is said
            said = said + scene.zones["next"].tokens[: 2 + TITLE]
        for index, token in enumerate(said[:-1]):
            if token.low not in self._lists["aired"]:
                continue
            behind = said[index + 1 : index + 1 + TITLE]
            station = behind[0].capital and STATION.match(behind[0].low)
            if token.low == "on" and (station or _programme_in(said[index + 1 : index + 1 + PROGRAMME])):
                return True
            at = next((i for i, each in enumerate(behind) if not self._before_title(each)), len(behind))
            if _opens_title(behind[at:]):
                return True
        return False

    def _before_title(self, token: Token) -> bool:
        return token.low in self._lists["before_titles"] or (token.capital and token.low in self._lists["outlets"])

    def _talked(self, scene: Scene) -> bool:
        """Whether the words around say that one speaks to an outlet."""
        around = scene.zones["around"]
        ends = {end for _, end in around.places(self._talking)}
        behind = (i + 1 for i, token in enumerate(around.tokens) if token.end in ends)
        return any(self._newsrooms.one_told_in(around.tokens[i:]) for i in behind)

    def _agency(self, scene: Scene) -> bool:
        """Whether the source is an acronym or a short form of one whose full name ends like an agency's."""
        names = [each.value.lower() for each in scene.mentions if each.named and each.value]
        return any(name.endswith(tuple(self._lists["bodies"])) for name in names)

    def _is_leaked(self, source: Words) -> bool:
        words = source.vocabulary
        if words & {"a", "an", "officials", "who"} and not words & {"leaked", "seen", "obtained"}:
            return False
        return not words.isdisjoint(self._leaks)


def _divided(named: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The owner in a name and what is owned; nothing where nobody owns anything."""
    at = next((i for i, token in enumerate(named) if token.low in OWNED), 0)
    return named[:at], named[at + 1 :] if at else ()


def _in_title(said: tuple[Token, ...]) -> bool:
    """ "wrote in “The Long Quay”"."""
    return any(token.low == "in" and _opens_title(said[i + 1 : i + 4]) for i, token in enumerate(said))


def _programme_in(said: tuple[Token, ...]) -> bool:
    """ "South Sudan in Focus program": a name, and what it is; not "the county's reading program"."""
    return any(each.low in PROGRAMMES and before.capital for before, each in pairwise(said))


def _opens_title(said: tuple[Token, ...]) -> bool:
    """Whether a mark and a capital stand there; a wire's marks are two: "``This Week''"."""
    twice = len(said) > 1 and said[0].low == said[1].low and said[0].low in DOUBLED
    title = said[2:3] if twice else said[1:2]
    return bool(title) and title[0].capital and (twice or said[0].low in OPENING)


def _leaked(said: Words, rules: dict[str, list[str]]) -> Iterator[str]:
    """The words for papers that the article calls leaked."""
    papers = frozenset(rules["papers"])
    starts = {token.start: index for index, token in enumerate(said.tokens)}
    for start, _ in said.places(phrases(rules["before"])):
        index = starts[start]
        yield from (t.low for t in said.tokens[index + 1 : index + 1 + NEAR] if t.low in papers)
    for start, _ in said.places(phrases(rules["after"])):
        index = starts[start]
        yield from (t.low for t in said.tokens[max(0, index - NEAR) : index] if t.low in papers)
