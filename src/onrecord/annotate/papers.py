"""What an article tells of the papers and outlets that its sources are: leaked ones, its own."""

from collections.abc import Iterator
from itertools import takewhile

from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.rulings import Words, phrases, table
from onrecord.annotate.scenes import Scene
from onrecord.annotate.units import Token, tokens
from onrecord.model import Document

LONGEST_TEXT = 200_000  # code points searched for what is leaked
NEAR = 4  # words between "leaked" and the paper
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
OBJECT = 6  # words behind "told" in which the one who is told is named


class Papers:
    """The outlets and leaked papers of one article."""

    def __init__(self, document: Document, language: str) -> None:
        lists, leaks, self._words = table(language)["occasions"], table(language)["leaks"], lexicon(language)
        self._lists = {name: frozenset(words) for name, words in lists.items()}
        self._own_words, self._short = phrases(lists["own"]), phrases(lists["short"])
        self._talking = phrases(lists["talking"])
        self._spoken = self._lists["speaking"] | frozenset(
            form for form, cue in self._words.cues.items() if cue.frames & {"says", "tells"}
        )
        self._silent = (
            self._lists["silent"]
            | self._lists["elsewhere"]
            | self._lists["writing"]
            | frozenset(form for form, cue in self._words.cues.items() if cue.frames & {"thinks", "carries"})
        )
        self._leaked = frozenset(_leaked(document.text[:LONGEST_TEXT], leaks))
        self._again = self._leaked | frozenset(leaks["again"]) if self._leaked else frozenset()
        self._own = document.outlet.value.lower().removeprefix("the ") if document.outlet else ""
        self._seen = False  # whether an outlet was named as a source before

    def writes(self, scene: Scene) -> bool:
        """Whether the cue says that it is written."""
        return self._cue_is(scene, "writing")

    def one_more(self, scene: Scene, before: Scene) -> bool:
        """ "Another said", after one who posted it."""
        said, earlier = scene.zones["source"].vocabulary, before.zones["source"].vocabulary
        return bool(said) and said <= self._lists["others"] and not earlier <= self._lists["others"]

    def asks(self, scene: Scene) -> bool:
        """Whether the cue puts a question, and not the writer's own."""
        return self._cue_is(scene, "asking") and scene.zones["source"].vocabulary.isdisjoint(self._lists["voice"])

    def goes_on(self, scene: Scene, before: Scene) -> bool:
        """ "It added", after what a paper reports."""
        said = scene.zones["source"].vocabulary
        several = not before.zones["source"].vocabulary.isdisjoint(self._lists["several"])
        pronoun = bool(said) and said <= self._lists["again"] and ("they" in said) == several
        return pronoun and scene.same_speaker(before) and not self._cue_is(scene, "unreported")

    def plain(self, scene: Scene) -> bool:
        """Whether it is said here and now: no mind, no habit and no other time."""
        return (
            scene.attribution.kind != "ascribed"
            and scene.attribution.via is None
            and not self._cue_is(scene, "elsewhere")
        )

    def spoken(self, scene: Scene) -> bool:
        """Whether it may have been said aloud here and now."""
        return self.plain(scene) and not self.writes(scene)

    def speaks(self, scene: Scene) -> bool:
        """Whether the cue is one of speaking aloud: no mind, no noun for a saying, nothing written."""
        cue = scene.zones["cue"].vocabulary
        return not cue.isdisjoint(self._spoken) or (bool(cue) and cue.isdisjoint(self._silent))

    def context(self, scene: Scene) -> Iterator[str]:
        """What the rules on channels may ask for, see the file of the language; call it in the order of the text."""
        yield from self._source(scene)
        if self._cue_is(scene, "unreported"):
            yield "no-report"
        if scene.attribution.source_kind is not None:
            yield f"kind-{scene.attribution.source_kind}".replace(" ", "-")
        if self._told(scene):
            yield "told-outlet"
        if self._talked(scene):
            yield "spoke-outlet"
        around = scene.zones["around"]
        writes = self._cue_is(scene, "writing") or "writing" in around.vocabulary
        if writes and self._written_in(around.tokens):
            yield "in-outlet"

    def _cue_is(self, scene: Scene, name: str) -> bool:
        return not scene.zones["cue"].vocabulary.isdisjoint(self._lists[name])

    def _source(self, scene: Scene) -> Iterator[str]:
        source = scene.zones["source"]
        again = self._seen and source.first(self._short) is not None
        if not again and self._is_leaked(source):
            yield "source-leak"
        voice = bool(source.tokens) and source.tokens[0].low in self._lists["voice"]
        if (
            voice
            or source.first(self._own_words)
            or (self._own and self._own in " ".join(t.low for t in source.tokens))
        ):
            yield "source-own"
        kinds = {mention.kind for mention in scene.mentions}
        named = tuple(takewhile(lambda token: token.low != ",", source.tokens))
        if self._cue_is(scene, "reporting"):  # "The Courier's Joren Hask reported"
            named = next((named[:i] for i, token in enumerate(named) if token.low in POSSESSIVE), named)
        if again or "outlet" in kinds or self._outlet_in(named, whole=True) or self._agency(scene):
            self._seen = True
            yield "source-outlet"
        elif "person" in kinds:
            yield "source-person"
        elif "organisation" in kinds:
            yield "source-body"

    def _told(self, scene: Scene) -> bool:
        clause = scene.zones["clause"].tokens
        told = next((i for i, token in enumerate(clause) if token.low in self._lists["telling"]), None)
        return told is not None and self._cue_is(scene, "telling") and self._outlet_in(clause[told + 1 :][:OBJECT])

    def _talked(self, scene: Scene) -> bool:
        """Whether the words around say that one speaks to an outlet."""
        around = scene.zones["around"]
        ends = {end for _, end in around.places(self._talking)}
        behind = (i + 1 for i, token in enumerate(around.tokens) if token.end in ends)
        return any(self._outlet_in(around.tokens[i : i + OBJECT]) for i in behind)

    def _agency(self, scene: Scene) -> bool:
        """Whether the source is an acronym or a short form of one whose full name ends like an agency's."""
        names = [each.value.lower() for each in scene.mentions if each.named and each.value]
        return any(name.endswith(tuple(self._lists["bodies"])) for name in names)

    def _is_leaked(self, source: Words) -> bool:
        words = source.vocabulary
        if words & {"a", "an", "officials", "who"} and not words & {"leaked", "seen", "obtained"}:
            return False
        return not words.isdisjoint(self._again)

    def _outlet_in(self, said: tuple[Token, ...], *, whole: bool = False) -> bool:
        """Whether a capitalised name of an outlet stands there: a known one, or two words that end in one for it."""
        for index, token in enumerate(said):
            if not token.capital:
                if token.low in {"that", ",", "“", "in"} and not whole:
                    return False
                continue
            before = said[index - 1] if index else None
            named = before is not None and (before.capital or before.low == "the")
            if token.low == "the" and index + 1 < len(said) and said[index + 1].capital and not whole:
                return True  # a name that "The" belongs to, inside a sentence: "told The Guardian"
            word = token.low.rsplit("-", 1)[-1]
            if token.low in self._lists["outlets"] or (word in self._words.outlets and named):
                behind = said[index + 1] if index + 1 < len(said) else None
                return not whole or behind is None or not (behind.capital or behind.low in POSSESSIVE)
        return False

    def _written_in(self, around: tuple[Token, ...]) -> bool:
        places = [i for i, token in enumerate(around) if token.low in {"in", "for"}]
        return any(self._outlet_in(around[i + 1 : i + 5]) for i in places)


def _leaked(text: str, rules: dict[str, list[str]]) -> Iterator[str]:
    """The words for papers that the article calls leaked."""
    said = Words(tokens(text, 0, len(text), ()))
    papers = frozenset(rules["papers"])
    starts = {token.start: index for index, token in enumerate(said.tokens)}
    for start, _ in said.places(phrases(rules["before"])):
        index = starts[start]
        yield from (t.low for t in said.tokens[index + 1 : index + 1 + NEAR] if t.low in papers)
    for start, _ in said.places(phrases(rules["after"])):
        index = starts[start]
        yield from (t.low for t in said.tokens[max(0, index - NEAR) : index] if t.low in papers)
