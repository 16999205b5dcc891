"""Who asks in a transcript whose questions have one label: "QUESTION" is whoever was just called, or says so."""

import re
from bisect import bisect_right

from onrecord.annotate.labels import Labels
from onrecord.annotate.names import FULL_NAME
from onrecord.annotate.namesakes import Namesakes
from onrecord.annotate.namings import Naming
from onrecord.annotate.scene import LIKELY, Answer, Scene, meant
from onrecord.nations import is_country

ANYONE = frozenset(["question", "q", "participant", "audience member", "reporter", "journalist", "speaker"])
CALLERS = frozenset(["operator", "moderator", "host"])
CALL = re.compile(
    r"\b(?:go(?:ing)?(?: now| next| back| over)? to|hear(?: now)? from|call on|the line of|over to|"
    r"question (?:is |comes |will come )?from)\s+"
    r"(?:the line of\s+)?(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?",
    re.IGNORECASE,
)
TOLD_TO = re.compile(r",?\s+(?:you may\b|your line\b|please,?\s+(?:go|proceed)\b|(?:you can\s+)?go ahead\b)")
MISHEARD = re.compile(r"\s+\([a-z ]{1,20}\)\s+(?=[A-Z])")  # "Ana (inaudible) Varga"
INTRODUCED = re.compile(r"\b(?:my name is|this is|it[’']s|I[’']m|I am)\s+$", re.IGNORECASE)
CALLED_WITHIN, INTRODUCED_WITHIN = 250, 120  # code points at a turn's end, and at its start
POLITE = frozenset(["please", "okay", "ok", "yes", "sure"])
SHORT = 80  # code points: "Yes, I can hear you", behind which the same one goes on
BEFORE = 40  # code points that may tell of a call


class Askers:
    """Answers for labels that are anybody's, such as "QUESTION", in one article."""

    def __init__(self, scene: Scene, namesakes: Namesakes) -> None:
        self._scene, self._namesakes = scene, namesakes
        self._labels = Labels(scene.text, scene.words)
        self._starts = [start for start, _ in self._labels.all]
        told = {self._scene.text[slice(*each)].lower() for each in self._labels.all}
        self._moderated = not told.isdisjoint(CALLERS)
        self._known: dict[int, Answer] | None = None

    def who(self, start: int, end: int) -> Answer | None:
        """Whom such a label means: the one called to speak, or nobody whom one could tell; None for other sources."""
        if not self.is_label(start) or self._scene.text[start:end].lower() not in ANYONE:
            return None
        if self._known is None:
            self._known = self._read()
        why = f'speaker unclear: "{self._scene.text[start:end]}" is the label of whoever asks'
        return self._known.get(start, Answer(why=why))

    def is_label(self, start: int) -> bool:
        """True where the label of a turn begins."""
        index = bisect_right(self._starts, start) - 1
        return index >= 0 and self._starts[index] == start

    def _read(self) -> dict[int, Answer]:
        """The answers for all turns of askers, by the starts of their labels."""
        known: dict[int, Answer] = {}
        called: Answer | None = None
        ends = [*self._starts, len(self._scene.text)][1:]
        for (start, end), until in zip(self._labels.all, ends, strict=True):
            if self._scene.text[start:end].lower() not in ANYONE:
                called = self._called(end, until, called)
            elif (answer := self._introduced(end, until) or called) is not None:
                known[start] = answer
        return known

    def _called(self, start: int, until: int, before: Answer | None) -> Answer | None:
        """Who may speak behind somebody else's turn: the last one called in it; if none is, the same as before it."""
        text, first = self._scene.text, max(start, until - CALLED_WITHIN)
        calls = [found.end() for found in CALL.finditer(text, first, until)]
        for naming in reversed(self._scene.names_in(first, until)):
            told = TOLD_TO.match(text, naming.name.end) is not None and naming.name.key not in POLITE
            if told or any(call <= naming.name.start <= call + BEFORE for call in calls):
                return self._answer(naming, "whom the turn before calls to speak", full=told)
        goes_on = self._moderated or until - start <= SHORT
        return before if goes_on and not calls else None

    def _introduced(self, start: int, until: int) -> Answer | None:
        """ "My name is Ana Varga", at the start of a turn."""
        for naming in self._scene.names_in(start, min(until, start + INTRODUCED_WITHIN)):
            told = INTRODUCED.search(self._scene.text, max(start, naming.name.start - BEFORE), naming.name.start)
            if told is not None:
                full = not told.group().lower().startswith("my")  # "I'm French"
                return self._answer(naming, "who says so in this turn", full=full)
        return None

    def _answer(self, naming: Naming, why: str, *, full: bool) -> Answer | None:
        """The answer that leads to a name, if a person bears it."""
        misheard = MISHEARD.match(self._scene.text, naming.name.end)
        behind = self._scene.names_in(misheard.end(), misheard.end() + 1) if misheard else []
        figure = self._namesakes.bearer((behind or [naming])[0]).one
        if figure is None or figure.kind != "person" or is_country(figure.text):
            return None
        enough = len(figure.words) >= FULL_NAME or figure.sure or not full
        return meant(figure, f"the one who asks is {figure.text}, {why}", LIKELY) if enough else None
