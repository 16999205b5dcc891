"""How each attribution is put (stance), where it was said (channel), and which of its words weaken it (hedges)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

from onrecord.annotate.channels import channels
from onrecord.annotate.dialogue import TAGS, Floor
from onrecord.annotate.foretelling import Foreseeing, foreseeing, foretells
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
OPENERS = frozenset({"if", "when", "so", "and", "but", "then", "given", "as", "since", "with", "now"})  # of a clause
NOTHING = words_of()
OF_CONTENT = frozenset({"foretold", "own-side"})  # what the context tells of a content
ONLY = (["no"], ["yes"])  # all that somebody answers
CUES = frozenset({"cue", "clause"})
DENIALS = frozenset({"not", "n't", "never", "no", "nor", "ever"})  # before them stands of whom it is denied
JUDGES = phrases(["judge/court/tribunal/magistrate/justice/referee/commander"])
LANGUAGE = "en"


def _load() -> Find:
    return find


STAGE = Stage(name="stances", version=14, load=_load)


def find(sheet: Sheet) -> Records:
    """Every attribution anew, with stance, channel and hedges; none in a language that is not covered."""
    words = lexicon_of(sheet.document)
    if words is None:
        return Records()
    language = sheet.document.language or LANGUAGE
    every = list(scenes(sheet, words))
    plain = words.wordless | words.verbs | frozenset(words.cues) | words.times
    floor = Floor(sheet.document.text, frozenset(table(language)["occasions"]["askers"]))
    rules = rules_of(language, "stance")
    by_cue = tuple(rule for rule in rules if not CUES.isdisjoint(zone for zone, _ in rule.needs))
    stances = _Stances(
        rules, by_cue, plain, phrases(table(language)["inquiries"]["phrases"]), floor, foreseeing(language)
    )
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
    """Whether what is said is questions and nothing else, or opens with one that its speaker's name follows or breaks
    up; not somebody's within it: "I thought, 'Why not?'"."""
    pieces = _pieces(scene)
    if scene.attribution.kind == "ascribed" or not pieces or not pieces[0]:
        return False
    if len(pieces) == 1:
        return _asks(pieces[0])
    if _asks(pieces[0]):
        return True
    first = next((word for word in pieces[0] if word[0].isalnum()), "")
    broken = first in OPENERS and ENDS.isdisjoint(pieces[0]) and len(pieces) == 2
    return broken and _asks(pieces[1])


def _pieces(scene: Scene) -> list[list[str]]:
    """The words of each stretch of a content."""
    spans, pieces = scene.attribution.content, list[list[str]]()
    for span in spans:
        pieces.append([token.low for token in scene.zones["content"].tokens if span.start <= token.start < span.end])
    return pieces


def _asks(every: list[str]) -> bool:
    """Whether words end in a question and hold no other sentence."""
    said = [word for word in every if word[0].isalnum() or word in ENDS]
    if said[-1:] != ["?"] or {word for word in said if word in ENDS} != {"?"}:
        return False
    end = len(every) - 1 - every[::-1].index("?")
    closing = every[end + 1 :]
    if closing[:2] == ["'", "'"]:  # two for one
        closing = closing[1:]
    inner = len(closing) > 1 and closing[0] in INNER
    return not inner and not (every[end - 1] in TAGS and "," in every[max(0, end - 2) : end - 1])


def _hedges(scene: Scene, weak: Phrases) -> Iterator[Span]:
    document = scene.attribution.document
    for start, end in scene.zones["content"].places(weak):
        yield Span(document, start, end)


@dataclass(slots=True)
class _Stances:
    """Rules on one attribution after the other, and remembers what was just said."""

    rules: tuple[Rule, ...]
    by_cue: tuple[Rule, ...]  # those that ask for words of a cue
    plain: frozenset[str]
    asked: Phrases
    floor: Floor
    ahead: Foreseeing
    _before: list[tuple[Scene, str, frozenset[str]]] = field(default_factory=list)

    def of(self, scene: Scene) -> Ruling | None:
        """The stance of the next attribution in the order of the text."""
        zones, start, rules = scene.zones | {"context": self._context(scene)}, PLAIN, self.rules
        said = zones["context"].vocabulary
        if scene.attribution.kind == "ascribed":  # nobody said it: it has a stance only where its cue has one
            rules, start = self.by_cue, {}
        if "turn" in said and "brief-turn" not in said:  # a speech does more than its first words do
            zones |= dict.fromkeys(("content", "opening"), NOTHING)
            zones["context"] = words_of(*sorted(said - OF_CONTENT))
        ruling = rule_on(zones, rules, start)
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
                known.append("answered" if label == "alleges" else "shared")
        if self._before:
            last, label, _ = self._before[-1]
            if last.same_speaker(scene) and last.paragraph == scene.paragraph:
                known.append(f"same-{label.split()[0]}")
        if scene.zones["source"].first(JUDGES):
            known.append("judge")
        return words_of(*known, *self._asked(scene), *self.floor.context(scene))

    def _of_own_side(self, scene: Scene) -> bool:
        """Whether a spokesman denies something of whom he speaks for: "an aide to Marrin said Marrin had not"."""
        source = [token.low for token in scene.zones["source"].tokens]
        if self.ahead.spokesmen.isdisjoint(source):
            return False
        said = [token.low for token in scene.zones["opening"].tokens]
        place = next((index for index, word in enumerate(said) if word in DENIALS), 0)
        return not self._stems(source).isdisjoint(
            self._stems([word for word in said[:place] if word not in self.ahead.spokesmen])
        )

    def _asked(self, scene: Scene) -> Iterator[str]:
        """What else the rules on stances may ask for: whether somebody was asked, and how the content stands."""
        if any(scene.zones[zone].first(self.asked) for zone in ("around", "opening", "before")):
            yield "asked"
        if scene.zones["content"].tokens:
            yield "content"
        if scene.attribution.kind == "indirect":
            yield "indirect"
        elif scene.attribution.kind != "ascribed":
            yield "quoted"
        if _is_question(scene):
            yield "question"
        if [token.low for token in scene.zones["opening"].tokens] in ONLY:
            yield f"only-{scene.zones['opening'].tokens[0].low}"
        if self._of_own_side(scene):
            yield "own-side"
        if foretells(scene, self.ahead):
            yield "foretold"
