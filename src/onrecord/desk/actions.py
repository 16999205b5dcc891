"""What the desk is given: the case it shows, what it may do to it, and in whose name.

The desk reads a case through the store; everything that changes one is an action handed to it, so that it imports
neither the flow nor any stage.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from starlette.requests import Request

from onrecord.descent import Lineage
from onrecord.glossing import Gloss
from onrecord.model import Document, Judgement, Problem
from onrecord.provenance import Carrier, Cite, Lost, Missing, Origins
from onrecord.saying import SaysSo
from onrecord.store import Case
from onrecord.store.answers import Brief
from onrecord.store.choosing import Made
from onrecord.store.elsewhere import SameWords
from onrecord.store.replied import Replies
from onrecord.telling.beside import Compared


class Step(Protocol):
    """One file done, as the flow tells it while adding."""

    @property
    def done(self) -> int:
        """Its place in the run, from 1."""

    @property
    def total(self) -> int:
        """How many files the run has."""

    @property
    def address(self) -> str:
        """The file's address."""

    @property
    def outcome(self) -> str:
        """What became of it: read, new version, unchanged, failed."""

    @property
    def attributions(self) -> int:
        """How many attributions it has."""

    @property
    def uncovered(self) -> str | None:
        """Its language when attributions are not looked for in that."""

    @property
    def document(self) -> str | None:
        """The id of the article that it holds; None when it failed."""

    @property
    def title(self) -> str | None:
        """What the article is called, when it was read anew and has a title."""

    @property
    def reason(self) -> str | None:
        """Why it failed."""

    @property
    def coming(self) -> str | None:
        """The name of the next file; None after the last."""


class Summary(Protocol):
    """What an adding did, beyond its steps."""

    @property
    def failed(self) -> Sequence[Problem]:
        """The files that could not be read, and paths where there is none."""

    @property
    def skipped(self) -> Sequence[Path]:
        """The files of other kinds that stood in folders."""

    @property
    def same_text(self) -> int:
        """How many of those read have the same text as an article at another address."""


class Family(Protocol):
    """Articles that hang together by what they share, and who has it from whom."""

    @property
    def articles(self) -> Mapping[str, Brief]:
        """Each in a line, by its id; older versions too."""

    @property
    def lineage(self) -> Lineage:
        """Who has it from whom, and what they share."""


class Traced(Protocol):
    """Where a claim comes from: what `tracing.Trace` tells."""

    @property
    def query(self) -> str:
        """What was asked for."""

    @property
    def articles(self) -> Mapping[str, Brief]:
        """The articles that carry it, each in a line, by its id."""

    @property
    def wording(self) -> str:
        """The words that were looked for: those of the query, or of the attribution that it names."""

    @property
    def carriers(self) -> tuple[Carrier, ...]:
        """The places where they do, by date."""

    @property
    def origins(self) -> Origins:
        """Where their chains end."""

    @property
    def denials(self) -> tuple[Carrier, ...]:
        """The places where it is denied or doubted."""

    @property
    def lost(self) -> tuple[Lost, ...]:
        """What copies have no longer of the words around it."""

    @property
    def passed(self) -> int:
        """How many articles with these words were not looked into."""


class Attributed(Protocol):
    """Words that an article attributes to a work that is in the case."""

    @property
    def says(self) -> SaysSo:
        """Whether that has them."""


class Leaned(Protocol):
    """A citation with what it means."""

    @property
    def cite(self) -> Cite:
        """The citation, and the work that it means."""

    @property
    def work(self) -> Document | None:
        """The article of the case that it is; None when it is none."""

    @property
    def attributed(self) -> Sequence[Attributed]:
        """What stands on it, set beside that article's text."""

    @property
    def likely(self) -> bool:
        """Whether only what stands on it tells which article it is."""


class Leaning(Protocol):
    """An article with what it leans on: what `leaning.Leaning` tells."""

    @property
    def document(self) -> Document:
        """The article."""

    @property
    def citations(self) -> Sequence[Leaned]:
        """What it cites, in the order of the text."""

    @property
    def glosses(self) -> Sequence[Gloss]:
        """Its own sentences that say what it also quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """What pages may do. Each opens the case for itself, may be called from any thread, and raises CaseError in words.

    `judge` keeps judgements, all or none; `undo` takes one back, given its id and who does so. `add` reads files, tells
    of each as it is done, and stops when the telling raises. `report` gives the parts of one offline HTML file.
    `replies` tells what the attribution with this id answers in other articles, and what answers it there; `same_words`
    how surely two attributions report the same words. `lineage` gives the family of the article with this id, `compare`
    two articles beside each other, given their ids in any order, and their family's lineage where that is known.
    `trace` tells where a claim comes from, given its words or the id of an attribution; `wanted` gives the works that
    are cited and not in the case, most needed first. `leaning` tells what the article with this id leans on.
    """

    judge: Callable[[Sequence[Judgement]], None]
    undo: Callable[[str, str], Judgement]
    add: Callable[[Sequence[Path], Callable[[Step], None]], Summary]
    report: Callable[[Made], Iterator[str]]
    replies: Callable[[str], Replies]
    same_words: SameWords
    lineage: Callable[[str], Family]
    compare: Callable[[str, str, Lineage | None], Compared]
    trace: Callable[[str], Traced]
    wanted: Callable[[], Sequence[Missing]]
    leaning: Callable[[str], Leaning]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One running desk: the case's file, its actions, who sits at it unless they say otherwise, and the token that
    every change has to carry."""

    case: Path
    actions: Actions
    me: str
    token: str


def desk(request: Request) -> Desk:
    """The desk that answers this request."""
    found: Any = request.app.state.desk
    assert isinstance(found, Desk)
    return found


def opened(request: Request) -> AbstractContextManager[Case]:
    """The case of this request, for reading; half a millisecond, and safe in any thread."""
    return Case.open(desk(request).case)
