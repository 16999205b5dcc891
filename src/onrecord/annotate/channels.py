"""Where something was said: in a statement, in an interview, in a document ...; None when the text gives nothing."""

import re
from dataclasses import dataclass, replace
from itertools import islice

from onrecord.annotate.papers import Papers
from onrecord.annotate.rulings import Phrases, Ruling, Words, phrases, rule_on, rules_of, table
from onrecord.annotate.scenes import Scene, words_of
from onrecord.annotate.units import tokens
from onrecord.model import Document

LASTING = frozenset({"interview", "briefing", "statement"})  # an occasion, at which one says more than a sentence
WRITTEN = frozenset({"document", "leak", "press report", "social post"})
BRIEF = frozenset({"broadcast"})
NEAR, FAR, TOP = 2, 1000, 2  # paragraphs
GOES_ON = "goes on: "
ISSUED = ("statement", "release", "communiqu", "declaration")  # read out once, and not gone on with
TURN = re.compile(r"^[^\W\d_][^\n:]{0,60}:[^\S\n]+\S", re.MULTILINE)  # a speaker before a colon
HEAD = 600  # code points in which a text says what it is
LABELLED = 3  # speakers before colons that make a transcript
ENOUGH = 4.0  # points


@dataclass(slots=True)
class Said:
    """One attribution and the channel given to it so far."""

    scene: Scene
    ruling: Ruling | None


def channels(document: Document, language: str, every: list[Scene]) -> list[Ruling | None]:
    """The channel of every attribution, in their order."""
    papers = Papers(document, language)
    found = [_by_itself(scene, papers, language) for scene in every]
    said = [Said(scene, ruling) for scene, ruling in zip(every, found, strict=True)]
    elsewhere = frozenset(table(language)["occasions"]["elsewhere"])
    _written(said, papers)
    _inherited(said, elsewhere, papers)
    _throughout(said, _whole(document, language))
    _released(said, document, language)
    return [each.ruling for each in said]


def _throughout(said: list[Said], whole: Ruling | None) -> None:
    """In a transcript all is said on its occasion, save what speakers themselves report."""
    for each in said:
        if each.ruling is None and each.scene.attribution.via is None and each.scene.attribution.kind != "ascribed":
            each.ruling = whole


def _released(said: list[Said], document: Document, language: str) -> None:
    """In a statement that is given out word for word, its own voice speaks in the statement."""
    lists = table(language)["occasions"]
    words = _head(document).first(phrases(lists["released"]))
    voice = frozenset(lists["voice"])
    for each in said if words is not None else ():
        first = next((token.low for token in each.scene.zones["source"].tokens), "")
        if each.ruling is None and each.scene.attribution.via is None and first in voice:
            each.ruling = Ruling(label="statement", points=ENOUGH, why=f"the whole text: “{words}”")


def _own(scene: Scene, bounds: frozenset[str]) -> Words:
    """The words around the cue as far as its own clause goes."""
    cue = scene.attribution.cue
    if not cue:
        return scene.zones["around"]
    before = [token for token in scene.zones["around"].tokens if token.start < cue[0].start]
    after = [token for token in scene.zones["around"].tokens if token.start >= cue[0].start]
    left = next((i for i in range(len(before), 0, -1) if before[i - 1].low in bounds), 0)
    right = next((i for i, t in enumerate(after) if t.start >= cue[-1].end and t.low in bounds), len(after))
    return Words(before[left:] + after[:right])


def _by_itself(scene: Scene, papers: Papers, language: str) -> Ruling | None:
    bounds = frozenset(table(language)["occasions"]["clauses"])
    zones = scene.zones | {"context": words_of(*papers.context(scene)), "own": _own(scene, bounds)}
    if scene.attribution.kind == "ascribed":  # the author's words about a mind: said nowhere, but a paper may hold them
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
    if scene.paragraph - before.paragraph > NEAR:
        return False
    return papers.writes(scene) or (ruling.label == "social post" and papers.one_more(scene, before))


def _inherited(said: list[Said], elsewhere: frozenset[str], papers: Papers) -> None:
    """What the same speaker says around a sentence that names the occasion is said on the same occasion."""
    _carry(said, elsewhere, reach=0)
    _carry(said[::-1], elsewhere, reach=0)
    aloud = [each for each in said if each.ruling is not None or papers.speaks(each.scene)]
    _carry(aloud, elsewhere, reach=FAR)
    top = [each for each in aloud if each.ruling is not None or each.scene.paragraph <= TOP]
    _carry(top[::-1], elsewhere, reach=FAR)


def _carry(said: list[Said], elsewhere: frozenset[str], *, reach: int) -> None:
    """Along the attributions in this order: the last occasion of a speaker, no more than so many paragraphs away."""
    occasions: dict[str, tuple[int, Ruling]] = {}
    for each in said:
        speaker, at = sorted(each.scene.speaker), each.scene.paragraph
        place, ruling = next((occasions[word] for word in speaker if word in occasions), (at, None))
        if each.ruling is None and ruling and abs(at - place) <= reach and _plain(each.scene, elsewhere):
            each.ruling = replace(ruling, why=GOES_ON + ruling.why.removeprefix(GOES_ON))
        if each.ruling is not None and _lasts(each.ruling, reach):
            occasions |= dict.fromkeys(speaker, (at, each.ruling))


def _lasts(ruling: Ruling, reach: int) -> bool:
    """Whether more may follow: an occasion for long, a broadcast or a statement only in its own paragraph."""
    if reach == 0:
        return ruling.label in LASTING | BRIEF
    return ruling.label in LASTING and not any(word in ruling.why for word in ISSUED)


def _plain(scene: Scene, elsewhere: frozenset[str]) -> bool:
    """Said here and now, and not a mind, a habit or another time."""
    return (
        scene.attribution.kind != "ascribed"
        and scene.attribution.via is None
        and scene.zones["cue"].vocabulary.isdisjoint(elsewhere)
    )


def _whole(document: Document, language: str) -> Ruling | None:
    """The channel of a text that is a transcript: it says so at its head, and speakers stand before colons."""
    if len(list(islice(TURN.finditer(document.text), LABELLED))) < LABELLED:
        return None
    head = _head(document)
    for label in ("interview", "broadcast", "briefing", "statement"):
        words = head.first(_occasion(language, label))
        if words is not None:
            return Ruling(label=label, points=ENOUGH, why=f"the whole text: “{words}”")
    return None


def _head(document: Document) -> Words:
    return Words(tokens(document.text, 0, min(HEAD, len(document.text)), ()))


def _occasion(language: str, label: str) -> Phrases:
    return phrases(table(language)["occasions"][label])
