"""The answers that a case gives: what `views` returns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from onrecord.chains import Hop
from onrecord.model import (
    Attribution,
    Citation,
    Document,
    Interest,
    JudgedField,
    Judgement,
    Link,
    Problem,
    Sentence,
    Span,
    Stated,
)

State = Literal["stands", "carried over", "undone", "overruled", "orphan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A person's word that stands, and whether it was carried over: made on other words, or on another copy or version
    of the article."""

    judgement: Judgement
    carried: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody who speaks, across the case; `named` is False for one who is only described."""

    id: str
    name: str
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """An attribution and who speaks in it: one, several together, or nobody when that is not clear; `speaker_why` says
    why.

    `judged` is what a person says of the attribution, `speaker_judged` of its speaker; `speaker_found` is then whom the
    program made out, with its `speaker_found_why`. `candidates` are where those are named
    between whom it could not tell. `speaker_score` is that of the weakest link to those who speak.
    """

    attribution: Attribution
    speakers: tuple[Speaker, ...]
    speaker_why: str
    judged: Judged | None = None
    speaker_judged: Judged | None = None
    speaker_found: Speaker | None = None
    speaker_found_why: str = ""
    candidates: tuple[Span, ...] = ()
    speaker_score: float | None = None

    @property
    def speaker(self) -> Speaker | None:
        """The one who speaks; None when nobody is made out, or several speak together."""
        return self.speakers[0] if len(self.speakers) == 1 else None

    @property
    def named(self) -> bool:
        """Whether any of those who speak has a name."""
        return any(each.named for each in self.speakers)


def teller(said: Said, outer: Said | None) -> Said | None:
    """Who tells what is said: the attribution around it, None when there is none or when it is the same speaker's."""
    same = outer is not None and bool(said.speakers) and said.speakers == outer.speakers
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
    attributions below the floor that was asked for; they are not in `said`. `document` holds what the text states,
    `filled` what a person says of a field, and the properties what holds: a person's word before the text's.
    `set_aside` are the attributions that a person rejected or replaced; they are not in `said` either. `of_outlet` is
    what people say of the outlet that holds, wherever it is one. `answers` are the links from a denial, a refusal or a
    silence among `said` to what it answers there; `interests` are the ties that the article itself tells of,
    `citations` what it leans on.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    said: tuple[Said, ...]
    voices: Voices
    superseded_by: str | None
    hidden: int = 0
    filled: Mapping[JudgedField, Judged] = field(default_factory=lambda: MappingProxyType({}))
    set_aside: tuple[Said, ...] = ()
    of_outlet: Mapping[JudgedField, Judged] = field(default_factory=lambda: MappingProxyType({}))
    answers: tuple[Link, ...] = ()
    interests: tuple[Interest, ...] = ()
    citations: tuple[Citation, ...] = ()

    @property
    def title(self) -> str | None:
        """The title that holds."""
        return self._one("title", self.document.title)

    @property
    def outlet(self) -> str | None:
        """The outlet that holds."""
        return self._one("outlet", self.document.outlet)

    @property
    def authors(self) -> tuple[str, ...]:
        """The authors that hold."""
        return self._several("authors", self.document.authors)

    @property
    def published(self) -> str | None:
        """The date that holds, an ISO prefix."""
        return self._one("published", self.document.published)

    @property
    def republished_from(self) -> tuple[str, ...]:
        """Where it comes from, as far as anybody says."""
        return self._several("republished_from", self.document.republished_from)

    def _one(self, name: JudgedField, stated: Stated | None) -> str | None:
        return next(iter(self._several(name, (stated,) if stated else ())), None)

    def _several(self, name: JudgedField, stated: tuple[Stated, ...]) -> tuple[str, ...]:
        judged = self.filled.get(name)
        return judged.judgement.value if judged else tuple(each.value for each in stated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One article in a line. Title, outlet and date are those that hold; `filled` names those that a person gives."""

    id: str
    address: str
    title: str | None
    outlet: str | None
    published: str | None
    superseded_by: str | None
    filled: frozenset[JudgedField] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A judgement and what has become of it.

    carried over: it holds on other words, or on another copy or version; undone: taken back; overruled: a later one is
    about the same thing, or, of names, later ones (`because`) leave no room for it; orphan: nothing in the case answers
    to what it is about. `article` and `finding` (an attribution's id) are what it bears on, None when there is none.
    """

    judgement: Judgement
    state: State
    article: Brief | None
    finding: str | None
    because: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """A speaker, how many attributions they have, and in how many articles. `first` is the first thing they say, where
    a list gives it: for those without a name, who are known by nothing else."""

    speaker: Speaker
    attributions: int
    articles: int
    first: "Statement | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One attribution of a speaker, with its article and the sentence that holds its cue (else content, source).

    `sentence` is the attribution's own place when no sentence holds it; `text` is the words of `sentence`. `told_by`
    is the attribution of somebody else that it stands inside, None when there is none. `chain` is on whose word it
    stands; lists of many leave it out.
    """

    article: Brief
    said: Said
    sentence: Span
    text: str
    told_by: Said | None = None
    chain: tuple[Hop, ...] = ()


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
