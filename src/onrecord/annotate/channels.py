"""Where something was said: in a statement, in an interview, in a document ...; None when the text gives nothing."""

from dataclasses import dataclass, replace

from onrecord.annotate.papers import Papers
from onrecord.annotate.rulings import Phrases, Ruling, Words, phrases, rule_on, rules_of, table
from onrecord.annotate.scenes import Scene, words_of
from onrecord.annotate.units import tokens
from onrecord.model import Document

LASTING = frozenset({"interview", "briefing", "statement"})  # an occasion, at which one says more than a sentence
WRITTEN = frozenset({"document", "leak", "press report", "social post"})
BRIEF = frozenset({"broadcast"})
NEAR, FAR, TOP = 2, 1000, 2  # paragraphs
HEAD = 600  # code points in which a text says what it is
LABELLED = 3  # speakers before colons that make a transcript
ENOUGH = 4.0  # points


@dataclass(slots=True)
class Said:
    """The channel given to one attribution, and whether the sentence gave it itself."""

    scene: Scene
    ruling: Ruling | None
    own: bool


def channels(document: Document, language: str, every: list[Scene]) -> list[Ruling | None]:
    """The channel of every attribution, in their order."""
    papers = Papers(document, language)
    found = [_by_itself(scene, papers, language) for scene in every]
    said = [Said(scene, ruling, ruling is not None) for scene, ruling in zip(every, found, strict=True)]
    elsewhere = frozenset(table(language)["occasions"]["elsewhere"])
    whole = _whole(document, language, every)
    _written(said, papers)
    _inherited(said, elsewhere, papers)
    if whole is not None:
        for each in said:
            if each.ruling is None and each.scene.attribution.via is None and each.scene.attribution.kind != "ascribed":
                each.ruling = whole
    return [each.ruling for each in said]


def _by_itself(scene: Scene, papers: Papers, language: str) -> Ruling | None:
    zones = scene.zones | {"context": words_of(*papers.context(scene))}
    ruling = rule_on(zones, rules_of(language, "channel"), {})
    return ruling if ruling is not None and ruling.points >= ENOUGH else None


def _written(said: list[Said], papers: Papers) -> None:
    """ "Shen wrote" after Shen's article, "she writes on the last page" after her memo: the channel of what is read."""
    last: Said | None = None
    for each in said:
        near = last is not None and each.scene.paragraph - last.scene.paragraph <= NEAR
        if each.ruling is None and near and _reads_on(each.scene, last, papers):
            each.ruling = Ruling(label=last.ruling.label, points=ENOUGH, why="written where the words before are")
        if each.ruling is not None and each.ruling.label in WRITTEN:
            last = each


def _reads_on(scene: Scene, last: Said, papers: Papers) -> bool:
    posted = last.ruling is not None and last.ruling.label == "social post"
    return papers.writes(scene) or (posted and papers.one_more(scene, last.scene))


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
    occasions: dict[str, Said] = {}
    for each in said:
        before = next((occasions[word] for word in sorted(each.scene.speaker) if word in occasions), None)
        if each.ruling is None and before is not None and before.ruling is not None:
            if abs(each.scene.paragraph - before.scene.paragraph) <= reach and _plain(each.scene, elsewhere):
                each.ruling = replace(before.ruling, why=f"goes on: {before.ruling.why.removeprefix('goes on: ')}")
        if each.ruling is not None and each.ruling.label in (LASTING if reach else LASTING | BRIEF):
            occasions |= dict.fromkeys(each.scene.speaker, each)


def _plain(scene: Scene, elsewhere: frozenset[str]) -> bool:
    """Said here and now, and not a mind, a habit or another time."""
    return (
        scene.attribution.kind != "ascribed"
        and scene.attribution.via is None
        and scene.zones["cue"].vocabulary.isdisjoint(elsewhere)
    )


def _whole(document: Document, language: str, every: list[Scene]) -> Ruling | None:
    """The channel of a text that is a transcript: it says so at its head, and speakers stand before colons."""
    labelled = sum(1 for scene in every if scene.zones["cue"].vocabulary <= {":"})
    if labelled < LABELLED:
        return None
    head = Words(tokens(document.text, 0, min(HEAD, len(document.text)), ()))
    for label in ("interview", "broadcast", "briefing", "statement"):
        words = head.first(_occasion(language, label))
        if words is not None:
            return Ruling(label=label, points=ENOUGH, why=f"the whole text: “{words}”")
    return None


def _occasion(language: str, label: str) -> Phrases:
    return phrases(table(language)["occasions"][label])
