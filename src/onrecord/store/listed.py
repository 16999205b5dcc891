"""What lists are asked with, and what they answer: values of `shelves`, `quoted` and `search`."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from onrecord.model import JudgedField, Span, Voice
from onrecord.store.answers import Brief, Overview, Said, SpeakerRow, Voices

Order = Literal["date", "outlet", "title", "attributions"]
SearchOrder = Literal["best", "date", "-date"]
Unit = Literal["day", "week", "month", "year", "decade", "century"]
PictureKind = Literal["outlet", "others", "not stated"]
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which articles a question is about; what is left out asks nothing.

    `since` and `until` are ISO prefixes, both included: an article fits when every day that its date may mean lies
    between them. `undated` and `no_outlet` ask for the articles that lack one; then dates, or the outlet, ask nothing.
    `words` stand in the title or the address, whatever their capitals and accents.
    """

    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    undated: bool = False
    no_outlet: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    """Some rows of a list that is `total` long, from number `start` (0 is the first)."""

    rows: tuple[T, ...]
    total: int
    start: int

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """An article in a list, with its counts.

    `named` attributions have a speaker with a name, `unnamed` one who is only described, `without_speaker` none that is
    clear. `older` counts the superseded versions at its address. `filled_by` is who filled in which field.
    """

    brief: Brief
    voices: Voices
    attributions: int
    named: int
    unnamed: int
    without_speaker: int
    language: str | None
    older: int
    filled_by: tuple[tuple[JudgedField, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRow:
    """An outlet with what its articles hold; `name` is None for the articles whose outlet is not stated."""

    name: str | None
    articles: int
    attributions: int
    unnamed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """A stretch of time, from and to ISO prefixes, both included: they can be a Filter's `since` and `until`."""

    since: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRow:
    """One line of the picture: how many articles stand in each bin, and how many in none.

    kind "others" takes the smaller outlets together (`outlets` says how many); kind "not stated" has no outlet.
    `undated` articles have no date; the date of `unplaced` ones is too coarse for the bins.
    """

    kind: PictureKind
    name: str | None
    outlets: int
    articles: int
    counts: tuple[int, ...]
    undated: int
    unplaced: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """How many articles each outlet has in each stretch of time; bins without gaps, in order of time."""

    unit: Unit
    bins: tuple[Bin, ...]
    rows: tuple[PictureRow, ...]
    undated: int
    unplaced: int

    @property
    def most(self) -> int:
        """The greatest count of any cell; 0 when nothing could be placed."""
        return max((count for row in self.rows for count in row.counts), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """What the overview shows. `named` and `unnamed` count attributions; with `overview.without_speaker` they add up
    to `overview.attributions`. `top` are the most quoted speakers with a name."""

    overview: Overview
    named: int
    unnamed: int
    undated: int
    no_outlet: int
    outlets: int
    picture: Picture
    top: tuple[SpeakerRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one speaker has in one outlet; `name` is None where the outlet is not stated."""

    name: str | None
    articles: int
    attributions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Attributions in stretches of time; `undated` and `unplaced` stand in none (as in Picture). `coarse` are the dates
    of the unplaced, each with its count."""

    unit: Unit
    bins: tuple[Bin, ...]
    counts: tuple[int, ...]
    undated: int
    unplaced: int
    coarse: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerCard:
    """One speaker: how the texts write the name and how often, in which outlets and when; current versions only.

    `given` are the names that people gave: who gave it, the name, and how often.
    """

    row: SpeakerRow
    spellings: tuple[tuple[str, int], ...]
    outlets: tuple[Share, ...]
    dates: Timeline
    given: tuple[tuple[str, str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is searched for. Words in "quotation marks" are a phrase; the last word may be the beginning of one, unless
    a space follows it. `speaker` is a speaker's id: only what they say. `order` is that of articles and sayings: the
    best first, or by date, the earliest or the latest first and the undated last."""

    words: str
    filter: Filter = Filter()
    speaker: str | None = None
    order: SearchOrder = "best"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A sentence in which something was found. `text` is the words of `sentence`; `marks` are the places of what was
    found, ranges of the article's text like every span; `said` is the innermost attribution that holds the first of
    them in its content or source; `voice` is that of the sentence, None where no sentence stands."""

    article: Brief
    sentence: Span
    text: str
    marks: tuple[tuple[int, int], ...]
    said: Said | None
    voice: Voice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """What a search found. `sayings` hold every word in what somebody is said to have said, or in who said it;
    `articles` in their text or title, each with some of its sentences that are not among the `sayings` given.

    A total is exact unless its `_at_least` is set: then it was counted no further. `more` is True when not all
    sayings, articles or speakers that fit are given.
    """

    speakers: tuple[SpeakerRow, ...] = ()
    sayings: tuple[Hit, ...] = ()
    sayings_total: int = 0
    sayings_at_least: bool = False
    articles: tuple[tuple[Brief, tuple[Hit, ...]], ...] = ()
    articles_total: int = 0
    more: bool = False
