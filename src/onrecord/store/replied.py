"""What answers what in other articles, as values: an answer has two ends, each an attribution in its article."""

from dataclasses import dataclass

from onrecord.model import By
from onrecord.store.answers import Brief, Said
from onrecord.store.unnamed import Cut


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """An attribution in its article: how its words begin, and those of them that the other end shares."""

    article: Brief
    said: Said
    words: str
    shared: tuple[Cut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`left` denies, takes back, declines or leaves unanswered what `right`, of another article, says.

    That both are about one matter is read from their words; it says nothing about who is right (law 5).
    """

    id: str
    left: End
    right: End
    score: float
    why: str
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies:
    """What one attribution answers in other articles, the surest first, and what answers it there, by date.

    `may_answer` is true of a denial, refusal, silence or retraction that was compared: when it answers nothing, this
    version found none.
    """

    answers: tuple[Reply, ...] = ()
    answered: tuple[Reply, ...] = ()
    may_answer: bool = False


NO_REPLIES = Replies()
