"""How each attribution is put (stance), where it was said (channel), and which of its words weaken it (hedges)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from onrecord.annotate.channels import channels
from onrecord.annotate.dialogue import TAGS, Floor
from onrecord.annotate.lexicon import lexicon_of
from onrecord.annotate.rulings import Phrases, Rule, Ruling, Words, phrases, rule_on, rules_of, table
from onrecord.annotate.scenes import Scene, scenes, words_of
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Attribution, Channel, Records, Span, Stance

PLAIN = {"states": 3.0}  # what is neither more nor less than said
WEIGHED, STEM = 60, 5  # words of a content that are compared; their first letters
ACT = "none"  # the label of what is done and not said
PLAINLY = "plainly put"
COMMON = 2  # weighty words in common that make a negation answer what was not alleged
NEGATIONS, REACH = frozenset({"no", "never", "nobody", "nothing", "none"}), 5  # words behind it that it denies
MEMORY = 12  # attributions back, within which an accusation is still being answered
ENDS = frozenset({".", "!", "?"})
INNER = frozenset({"'", "’"})  # end a quotation within a quotation
NOTHING = words_of()
JUDGES = phrases(["judge/court/tribunal/magistrate/justice/referee/commander"])
LANGUAGE = "en"


def _load() -> Find:
    return find


STAGE = Stage(name="stances", version=9, load=_load)


def find(sheet: Sheet) -> Records:
    """Every attribution anew, with stance, channel and hedges; none in a language that is not covered."""
    words = lexicon_of(sheet.document)
    if words is None:
        return Records()
    language = sheet.document.language or LANGUAGE
    every = list(scenes(sheet, words))
    plain = words.wordless | words.verbs | frozenset(words.cues) | words.times
    floor = Floor(sheet.document.text, frozenset(table(language)["occasions"]["askers"]))
    stances = _Stances(rules_of(language, "stance"), plain, phrases(table(language)["inquiries"]["phrases"]), floor)
    weak = phrases(table(language)["hedges"]["phrases"])
    ruled = [stances.of(scene) for scene in every]
    places = channels(sheet, language, every)
    return Records(
        attributions=tuple(
            _completed(scene, stance, channel, weak)
            for scene, stance, channel in zip(every, ruled, places, strict=True)
        )
    )


def _completed(scene: Scene, stance: Ruling | None, channel: Ruling | None, weak: Phrases) -> Attribution:
    return replace(
        scene.attribution,
        stance=cast(Stance, stance.label) if stance and stance.label != ACT else None,
        stance_why=stance.why if stance else "",
        channel=cast(Channel, channel.label) if channel else None,
        channel_why=channel.why if channel else "",
        hedges=tuple(_hedges(scene, weak)),
    )


def _plainly(scene: Scene) -> str:
    cue = " ".join(token.low for token in scene.zones["cue"].tokens)
    return f"{PLAINLY}: “{cue}”" if cue else PLAINLY


def _is_question(scene: Scene) -> bool:
    """Whether what is said is questions and nothing else, and not somebody's within it: "I thought, 'Why not?'"."""
    every = [token.low for token in scene.zones["content"].tokens]
    said = [word for word in every if word[0].isalnum() or word in ENDS]
    questions = said[-1:] == ["?"] and {word for word in said if word in ENDS} == {"?"}
    if not questions or scene.attribution.kind == "ascribed" or len(scene.attribution.content) != 1:
        return False
    end = len(every) - 1 - every[::-1].index("?")
    inner = len(every) - end > 2 and every[end + 1] in INNER
    return not inner and not (every[end - 1] in TAGS and "," in every[max(0, end - 2) : end - 1])


def _hedges(scene: Scene, weak: Phrases) -> Iterator[Span]:
    document = scene.attribution.document
    for start, end in scene.zones["content"].places(weak):
        yield Span(document, start, end)


@dataclass(slots=True)
class _Stances:
    """Rules on one attribution after the other, and remembers what was just said."""

    rules: tuple[Rule, ...]
    plain: frozenset[str]
    asked: Phrases
    floor: Floor
    _before: list[tuple[Scene, str, frozenset[str]]] = field(default_factory=list)

    def of(self, scene: Scene) -> Ruling | None:
        """The stance of the next attribution in the order of the text."""
        zones, start = scene.zones | {"context": self._context(scene)}, PLAIN
        said = zones["context"].vocabulary
        if scene.attribution.kind == "ascribed":  # nobody said it: it has a stance only where its cue has one
            zones, start = zones | dict.fromkeys(("content", "opening"), NOTHING), {}
        if "turn" in said and "brief-turn" not in said:  # a speech does more than its first words do
            zones |= dict.fromkeys(("content", "opening"), NOTHING)
        ruling = rule_on(zones, self.rules, start)
        if ruling is None or ruling.label == ACT:
            return ruling
        if scene.attribution.kind != "ascribed":
            self._before = [*self._before[-MEMORY:], (scene, ruling.label, self._weighty(scene))]
        return ruling if ruling.why else replace(ruling, why=_plainly(scene))

    def _weighty(self, scene: Scene) -> frozenset[str]:
        """The first letters of the words of a content that are long enough to be about something."""
        said = [t.low for zone in ("source", "content") for t in scene.zones[zone].tokens[:WEIGHED]]
        return self._stems(said)

    def _negated(self, scene: Scene) -> frozenset[str]:
        """The weighty words right behind "no" or "not" in what is said."""
        said = [token.low for token in scene.zones["content"].tokens[:WEIGHED]]
        places = [index for index, word in enumerate(said) if word in NEGATIONS]
        return self._stems([word for place in places for word in said[place + 1 : place + 1 + REACH]])

    def _stems(self, words: list[str]) -> frozenset[str]:
        return frozenset(word[:STEM] for word in words if len(word) >= STEM and word not in self.plain)

    def _context(self, scene: Scene) -> Words:
        known, negated = [], self._negated(scene)
        for other, label, words in self._before:
            if other.same_speaker(scene):
                continue
            if len(negated & words) >= (1 if label == "alleges" else COMMON):
                known.append("shared")
        if self._before:
            last, label, _ = self._before[-1]
            if last.same_speaker(scene) and last.paragraph == scene.paragraph:
                known.append(f"same-{label.split()[0]}")
        if scene.zones["source"].first(JUDGES):
            known.append("judge")
        return words_of(*known, *self._asked(scene), *self.floor.context(scene))

    def _asked(self, scene: Scene) -> Iterator[str]:
        """What else the rules on stances may ask for: whether somebody was asked, and how the content stands."""
        if any(scene.zones[zone].first(self.asked) for zone in ("around", "opening", "before")):
            yield "asked"
        if scene.zones["content"].tokens:
            yield "content"
        if scene.attribution.kind == "indirect":
            yield "indirect"
        if _is_question(scene):
            yield "question"
