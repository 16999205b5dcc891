"""What is left of an article when only the more certain attributions are asked for.

The one place that applies a floor to values; the counts of `views` apply the same one, `score >= floor`, in SQL. A
floor hides, it never edits: the case keeps everything, and a floor of 0 shows it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord import cover
from onrecord.model import Attribution, Sentence
from onrecord.store.answers import Said


def shown(said: Iterable[Said], floor: float, others: Mapping[str, Attribution]) -> list[Said]:
    """Those that are certain enough, each as it is but for its `via`.

    An attribution inside a hidden one is shown on its own; its `via` leads to the nearest one around it that is shown,
    and is None where there is none, so that no `via` leads to what is not there. `others` has every attribution that
    encloses another one, by id.
    """
    enough = [each for each in said if each.attribution.score >= floor]
    return [_under(each, _nearest(each.attribution, floor, others)) for each in enough]


def _under(said: Said, via: str | None) -> Said:
    found = said.attribution
    return said if found.via == via else replace(said, attribution=replace(found, via=via))


def _nearest(found: Attribution, floor: float, others: Mapping[str, Attribution]) -> str | None:
    """The nearest attribution around it that is certain enough."""
    via, passed = found.via, set[str]()
    while via is not None and via in others and via not in passed and others[via].score < floor:
        passed.add(via)
        via = others[via].via
    return None if via in passed else via


def revoiced(
    text: str, sentences: tuple[Sentence, ...], attributions: Sequence[Attribution], floor: float
) -> tuple[Sentence, ...]:
    """The sentences as the shown attributions leave them: what is bared is unclear, the others are as annotate found
    them. Ascribed ones bare nothing: nobody is said to have said those words."""
    if all(each.score >= floor for each in attributions):
        return sentences  # nothing is hidden, so nothing is bared
    speaking = [each for each in attributions if each.kind != "ascribed"]
    found = Cover(text, ((span.start, span.end, each.score) for each in speaking for span in each.spans), floor)
    return tuple(
        replace(it, voice="unclear") if it.voice == "attributed" and found.bares(it.span.start, it.span.end) else it
        for it in sentences
    )


class Cover:
    """Which parts of a text the hidden attributions cover, and which those that are shown; from the start, end and
    score of every span of their roles."""

    def __init__(self, text: str, spans: Iterable[tuple[int, int, float]], floor: float) -> None:
        hidden, left = list[cover.Range](), list[cover.Range]()
        for start, end, score in spans:
            (hidden if score < floor else left).append((start, end))
        self._hidden, self._left = cover.Cover(text, hidden), cover.Cover(text, left)

    def bares(self, start: int, end: int) -> bool:
        """True for an attributed sentence that something hidden touches and that is less than half covered by what is
        shown: somebody may say it, so it counts as unclear, not as the author's own."""
        return bool(self._hidden.letters(start, end)) and not self._left.half(start, end)
