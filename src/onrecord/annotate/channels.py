"""Where something was said: in a statement, in an interview, in a document ...; None when the text gives nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from onrecord.annotate.occasions import (
    ENOUGH,
    LEAD,
    Setting,
    Whole,
    full_interview,
    main_speaker,
    other_year,
    settings,
    whole,
)
from onrecord.annotate.papers import Papers
from onrecord.annotate.rulings import Phrases, Ruling, Words, phrases, rule_on, rules_of, table
from onrecord.annotate.scenes import Scene, words_of
from onrecord.annotate.sheet import Sheet
from onrecord.model import Document

LASTING = frozenset({"interview", "briefing", "statement"})  # an occasion, at which one says more than a sentence
WRITTEN = frozenset({"document", "leak", "press report", "social post"})
BRIEF = frozenset({"broadcast"})
ANSWERED = frozenset({"interview", "broadcast", "briefing"})  # where questions are put
PASSING = frozenset({"interview", "broadcast"})
TOP, NEAR, WHILE, FAR = 2, 2, 6, 1000  # paragraphs
ON_STAGE = "on-stage"  # what papers tell of one who is at a speech
GOES_ON = "goes on: "
ISSUED = ("statement", "release", "communiqu", "declaration")  # read out once, and not gone on with
ADDED = frozenset({"added", "adding", "adds", "continued"})
AIRED = ("televised", "address", "state")


@dataclass(frozen=True, slots=True)
class Occasion:
    """Whose it is, the paragraphs in which it was first and last spoken of, and its channel."""

    whose: frozenset[str]
    since: int
    at: int
    ruling: Ruling


@dataclass(slots=True)
class Said:
    """One attribution and the channel given to it so far; `apart` when it is said on no occasion but its own, `over`
    when the one before has ended."""

    scene: Scene
    ruling: Ruling | None
    apart: bool
    over: bool


def channels(sheet: Sheet, language: str, every: list[Scene]) -> list[Ruling | None]:
    """The channel of every attribution, in their order."""
    document = sheet.document
    papers = Papers(document, language)
    voice = frozenset(table(language)["occasions"]["voice"])
    said = [_said(scene, document, papers, language) for scene in every]
    _written(said, papers)
    over = whole(document, language)
    if over is None:
        found = settings(document, tuple(each.span for each in sheet.records.sentences), every, language)
        _inherited(said, found, papers)
        over = full_interview(document, language, main_speaker(every))
    _throughout(said, over, papers, voice)
    return [each.ruling for each in said]


def _said(scene: Scene, document: Document, papers: Papers, language: str) -> Said:
    """An attribution, its channel by its own words, and whether it was said at another time, or after the occasion."""
    own = _own(scene, language)
    over = own.first(_elsewhere(language, "over")) is not None
    apart = over or own.first(_elsewhere(language, "otherwise")) is not None
    apart = apart or other_year(document, scene.zones["around"].tokens)
    known = words_of(*(word for word in papers.context(scene) if not (apart and word == ON_STAGE)))
    zones = scene.zones | {"context": known, "own": own}
    return Said(scene, _by_itself(scene.attribution.kind, zones, language), apart, over)


@cache
def _elsewhere(language: str, name: str) -> Phrases:
    return phrases(table(language)["settings"][name])


def _throughout(said: list[Said], over: Whole | None, papers: Papers, voice: frozenset[str]) -> None:
    """In such a text all whom it is of speak on its occasion, save in what speakers themselves report."""
    if over is None:
        return
    for each in said:
        scene = each.scene
        own = scene.zones["source"].vocabulary <= voice and scene.zones["source"].tokens != ()
        here = own or papers.plain(scene)
        theirs = over.of is None or own or not over.of.isdisjoint(scene.speaker)
        if each.ruling is None and here and theirs and not each.apart:
            each.ruling = over.ruling


def _own(scene: Scene, language: str) -> Words:
    """The words around the cue as far as its own clause goes."""
    bounds = frozenset(table(language)["occasions"]["clauses"])
    cue = scene.attribution.cue
    if not cue:
        return scene.zones["around"]
    before = [token for token in scene.zones["around"].tokens if token.start < cue[0].start]
    after = [token for token in scene.zones["around"].tokens if token.start >= cue[0].start]
    left = next((i for i in range(len(before), 0, -1) if before[i - 1].low in bounds), 0)
    right = next((i for i, t in enumerate(after) if t.start >= cue[-1].end and t.low in bounds), len(after))
    return Words(before[left:] + after[:right])


def _by_itself(kind: str, zones: dict[str, Words], language: str) -> Ruling | None:
    if kind == "ascribed":  # the author's words about a mind: said nowhere, but a paper may hold them
        zones |= dict.fromkeys(("around", "clause", "own"), words_of())
    ruling = rule_on(zones, rules_of(language, "channel"), {})
    return ruling if ruling is not None and ruling.points >= ENOUGH else None


def _written(said: list[Said], papers: Papers) -> None:
    """ "Shen wrote" after Shen's article, "she writes on the last page" after her memo: the channel of what is read."""
    last: tuple[Scene, Ruling] | None = None
    for each in said:
        if each.ruling is None and last is not None and _reads_on(each.scene, *last, papers):
            each.ruling = Ruling(label=last[1].label, points=ENOUGH, why="written where the words before are")
        if each.ruling is not None and each.ruling.label in WRITTEN:
            last = each.scene, each.ruling


def _reads_on(scene: Scene, before: Scene, ruling: Ruling, papers: Papers) -> bool:
    if scene.paragraph - before.paragraph > (WHILE if scene.same_speaker(before) else NEAR):
        return False
    if ruling.label == "press report" and papers.goes_on(scene, before):
        return True
    if ruling.label == "social post" and _quotes_on(scene, before):
        return True
    return papers.writes(scene) or (ruling.label == "social post" and papers.one_more(scene, before))


def _quotes_on(scene: Scene, before: Scene) -> bool:
    """Whether a speaker is quoted again, right behind what he posted."""
    alone = scene.attribution.kind == "direct" and scene.attribution.via is None
    return alone and scene.same_speaker(before) and scene.paragraph - before.paragraph <= 1


def _inherited(said: list[Said], found: list[Setting], papers: Papers) -> None:
    """What the same speaker says around a sentence that names the occasion is said on the same occasion."""
    plain = [each for each in said if each.ruling is not None or papers.spoken(each.scene)]
    _carry(plain, reach=0)
    _carry(plain[::-1], reach=0)
    aloud = [each for each in plain if each.ruling is not None or papers.speaks(each.scene)]
    _carry(_in_order(aloud, found), reach=FAR)
    top = [each for each in aloud if each.ruling is not None or each.scene.paragraph <= LEAD]
    _carry(_in_order(top, found)[::-1], reach=FAR, up=True)
    _asked(aloud, papers)


def _asked(said: list[Said], papers: Papers) -> None:
    """A question is put on the occasion of the answer behind it."""
    for question, answer in pairwise(said):
        near = answer.scene.paragraph - question.scene.paragraph <= 1 and not answer.scene.same_speaker(question.scene)
        if question.ruling is None and near and papers.asks(question.scene) and answer.ruling is not None:
            question.ruling = answer.ruling if answer.ruling.label in ANSWERED else None


def _in_order(said: list[Said], found: list[Setting]) -> list[Said | Setting]:
    return sorted([*said, *found], key=lambda each: each.start if isinstance(each, Setting) else each.scene.start)


def _carry(said: Iterable[Said | Setting], *, reach: int, up: bool = False) -> None:
    """Along the attributions in this order: the last occasion of a speaker, no more than so many paragraphs away.

    On the way up an article, what is not gone on with ends an occasion: the words above it are told of it. On the way
    down, what is said later does.
    """
    occasions: dict[str, Occasion] = {}
    for each in said:
        if isinstance(each, Setting):
            occasions |= dict.fromkeys(
                each.speaker, Occasion(each.speaker, each.paragraph, each.paragraph, each.ruling)
            )
            continue
        speaker, at = each.scene.speaker, each.scene.paragraph
        known = _occasion(speaker, occasions)
        since = at
        if each.ruling is None and known and abs(at - known.at) <= _reach(known, reach, each) and not each.apart:
            since = known.since
            each.ruling = replace(known.ruling, why=GOES_ON + known.ruling.why.removeprefix(GOES_ON))
        if each.ruling is not None and _lasts(each, reach):
            occasions |= dict.fromkeys(speaker, Occasion(speaker, since, at, each.ruling))
        elif each.over if not up else each.ruling is not None:
            for word in speaker:
                occasions.pop(word, None)


def _occasion(speaker: frozenset[str], occasions: dict[str, Occasion]) -> Occasion | None:
    """The occasion of one whose name is the same, or the shorter or longer form of it: not of a namesake."""
    known = (occasions[word] for word in sorted(speaker) if word in occasions)
    return next((each for each in known if each.whose <= speaker or speaker <= each.whose), None)


def _reach(known: Occasion, reach: int, each: Said) -> int:
    """How many paragraphs further an occasion is gone on with: a statement in the next words quoted, an interview that
    the article does not begin with for a while."""
    if any(word in known.ruling.why for word in ISSUED):
        further = each.scene.attribution.kind == "direct" or each.scene.zones["cue"].vocabulary & ADDED
        return min(reach, 1 if further else 0)
    if known.ruling.label in BRIEF and any(word in known.ruling.why for word in AIRED):
        return 0
    late = known.ruling.label in PASSING and known.since > (TOP if "outlet" in known.ruling.why else LEAD)
    return min(reach, NEAR) if late else reach


def _lasts(each: Said, reach: int) -> bool:
    """Whether more may follow: an occasion for long, a broadcast or a statement for a while."""
    return each.ruling is not None and each.ruling.label in LASTING | BRIEF and (reach == 0 or not each.apart)
