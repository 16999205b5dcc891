"""The answers that a case gives: what `views` returns."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model import Attribution, Document, Problem, Sentence, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody who speaks, across the case; `named` is False for one who is only described."""

    id: str
    name: str
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An attribution and who speaks in it; `speaker` is None when that is not clear. `speaker_why` says why."""

    attribution: Attribution
    speaker: Speaker | None
    speaker_why: str


def teller(said: Said, outer: Said | None) -> Said | None:
    """Who tells what is said: the attribution around it, None when there is none or when it is the same speaker's."""
    same = outer is not None and said.speaker is not None and said.speaker == outer.speaker
    return None if same else outer


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """How many sentences stand in whose voice: somebody's, the author's own, unclear."""

    attributed: int
    own: int
    unclear: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article with what was found in it; `said` in the order of the text.

    `superseded_by` is the id of the current version of the address, None when this is it. `hidden` counts its
    attributions below the floor that was asked for; they are not in `said`.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    said: tuple[Said, ...]
    voices: Voices
    superseded_by: str | None
    hidden: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One article in a line."""

    id: str
    address: str
    title: str | None
    outlet: str | None
    published: str | None
    superseded_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """A speaker, how many attributions they have, and in how many articles."""

    speaker: Speaker
    attributions: int
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One attribution of a speaker, with its article and the sentence that holds its cue (else content, source).

    `sentence` is the attribution's own place when no sentence holds it; `text` is the words of `sentence`. `told_by`
    is the attribution of somebody else that it stands inside, None when there is none.
    """

    article: Brief
    said: Said
    sentence: Span
    text: str
    told_by: Said | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The case in numbers. `articles`, `attributions` and `voices` count current versions; `superseded` the others.

    `speakers` counts those with a name; `without_speaker` the attributions whose speaker is not clear. All but `hidden`
    count what is at least as certain as `floor`; `hidden` counts the attributions that are not.
    """

    articles: int
    superseded: int
    attributions: int
    voices: Voices
    problems: tuple[Problem, ...]
    speakers: int
    without_speaker: int
    hidden: int = 0
    floor: float = 0.0


class NotOne(LookupError):  # noqa: N818 - it is no error of the program: the question fits none, or several
    """The words fit nothing, or several things, which are given to choose from."""

    def __init__(self, message: str, candidates: Sequence[Brief | Speaker] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.candidates = tuple(candidates)
