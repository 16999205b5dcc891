"""What was edited from an older text to a later one, in words: how many statements, and which words of each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from onrecord.model import Span
from onrecord.reuse.differences import Difference
from onrecord.telling.counted import counted
from onrecord.telling.dates import in_words

MOST = 5  # runs of words that are quoted
LONG, FIRST, LAST = 25, 12, 6  # words: a longer run is quoted by so many of its first and last ones
NOTHING = "no statement; what differs is where statements stand, or typography alone"
OPS = ("changed", "added", "removed")


class Edited(Protocol):
    """A statement, the title or the byline that is another in the later text."""

    @property
    def op(self) -> str:
        """changed, added or removed."""

    @property
    def part(self) -> str:
        """title, byline or text."""

    @property
    def old(self) -> Span | None:
        """Its place in the older text; None where it was added."""

    @property
    def new(self) -> Span | None:
        """The same in the later one; None where it was removed."""

    @property
    def old_at(self) -> int:
        """Where it stands in the older text, or would."""

    @property
    def new_at(self) -> int:
        """The same in the later one."""

    @property
    def steps(self) -> Sequence[Difference]:
        """From the older words to the later ones, where both are there."""


class Earlier(Protocol):
    """What an older version shares with an article, where the current version has other words."""

    @property
    def version(self) -> str:
        """The older version's id."""

    @property
    def current(self) -> str:
        """The id of the version that supersedes it."""

    @property
    def article(self) -> str:
        """The other article's id."""

    @property
    def words(self) -> Sequence[str]:
        """The runs of words, as the article has them."""

    @property
    def dated(self) -> str | None:
        """The older version's date, where it has one of its own."""

    @property
    def captured(self) -> str:
        """When it was saved."""


def version(found: Earlier) -> str:
    """What to call the older version: by its date, else by when it was saved."""
    when = f"of {in_words(found.dated)}" if found.dated else f"saved {in_words(found.captured[:10])}"
    return f"the older version {when}"


def kept(found: Earlier) -> str:
    """The words that the article shares with the older version and not with the current one."""
    several = [f"“{_shortened(words)}”" for words in found.words[:MOST]]
    more = [f"and in {counted(len(found.words) - MOST, 'more place')}"] if found.words[MOST:] else []
    return "; ".join([*several, *more])


def _shortened(words: str) -> str:
    """A long run of words by its beginning and its end."""
    several = words.split()
    return words if len(several) <= LONG else f"{' '.join(several[:FIRST])} … {' '.join(several[-LAST:])}"


def headed(edit: Edited) -> str:
    """What was done to what: "changed", "title changed"."""
    return edit.op if edit.part == "text" else f"{edit.part} {edit.op}"


def amount(edits: Sequence[Edited]) -> str:
    """How much was edited: "2 statements changed, 1 added; the title, too"; "" of none."""
    ops = Counter(edit.op for edit in edits if edit.part == "text")
    told = [(op, ops[op]) for op in OPS if ops[op]]
    parts = list(dict.fromkeys(edit.part for edit in edits if edit.part != "text"))
    heads = " and ".join(f"the {part}" for part in parts)
    if not told:
        return f"{heads} alone" if heads else ""
    first = f"{counted(told[0][1], 'statement')} {told[0][0]}"
    body = ", ".join([first, *(f"{count:,} {op}" for op, count in told[1:])])
    return f"{body}; {heads}, too" if heads else body


def words(edit: Edited, old: str, new: str) -> Iterator[str]:
    """Which words of a changed statement are others, in order; none where only capitals or marks are."""
    for step in edit.steps:
        before, after = _quoted(old[slice(*step.left)]), _quoted(new[slice(*step.right)])
        match step.op:
            case "replace":
                yield f"{before} became {after}"
            case "delete":
                yield f"{before} removed"
            case "insert":
                yield f"{after} added"


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”"
