"""What a turn of a transcript does, each behind its speaker's label: it asks, gives the floor, says yes or no."""

import re
from collections.abc import Iterator

from onrecord.annotate.scenes import Scene
from onrecord.model import Attribution

LONGEST_LABEL, MARGIN = 60, 8  # code points; of them before a label at most
BRIEF, REPLY = 60, 8  # words of a turn that does one thing; of one that is no more than a yes or a no
ENDINGS = " \t\r\n\"”’')]"  # behind a question mark
STAGE_DIRECTION = "("
TAGS = frozenset({"no", "yes", "right", "okay", "ok", "huh", "eh", "yeah", "correct"})  # ask nothing: "it is late, no?"
TAGGED = re.compile(rf",\s+(?:{'|'.join(sorted(TAGS))})\?$", re.IGNORECASE)


def label(attribution: Attribution, text: str) -> str | None:
    """The label before a turn, in small letters; None for what is no turn of its own behind a label and a colon."""
    if len(attribution.source) != 1 or not attribution.content:
        return None
    if any(span.of(text).strip() != ":" for span in attribution.cue):
        return None
    source, start = attribution.source[0], attribution.content[0].start
    if source.end - source.start > LONGEST_LABEL or not source.end < start <= source.end + LONGEST_LABEL:
        return None
    margin = text[max(0, source.start - MARGIN) : source.start].rstrip(" \t(")
    opens = margin.endswith("\n") or (not margin and source.start <= MARGIN)
    before = text[source.end : start].lstrip(") \t")
    labelled = before.startswith(":") and "\n\n" not in before
    return source.of(text).lower() if opens and labelled else None


class Floor:
    """Who has the floor, one attribution of a text after the other."""

    def __init__(self, text: str, askers: frozenset[str]) -> None:
        self._text, self._askers = text, askers
        self._asked: str | None = None  # the label of the turn just before, where it asks or is an asker's

    def context(self, scene: Scene) -> Iterator[str]:
        """What the rules on stances may ask for, see the file of the language; call it in the order of the text."""
        named = label(scene.attribution, self._text)
        if named is None:
            return
        words = len(scene.zones["content"].tokens)
        yield "turn"
        if words <= BRIEF:
            yield "brief-turn"
        if words <= REPLY and self._asked not in (None, named):
            yield "reply-turn"
        asks = self._asks(scene.attribution, named)
        if asks:
            yield "question-turn"
        self._asked = named if asks or named in self._askers else None

    def _asks(self, attribution: Attribution, named: str) -> bool:
        """Whether a turn of one who is there to ask holds a question, or that of anybody ends in one."""
        said = "".join(span.of(self._text) for span in attribution.content)
        if named in self._askers:
            return "?" in said
        end = _spoken(said)[-LONGEST_LABEL:]
        return end.endswith("?") and TAGGED.search(end) is None


def _spoken(said: str) -> str:
    """A turn without the stage direction behind it: "Will he? (Laughter.)"."""
    said = said.rstrip()
    if said.endswith(")"):
        said = said[: said.rfind(STAGE_DIRECTION)] if STAGE_DIRECTION in said else said
    return said.rstrip(ENDINGS)
