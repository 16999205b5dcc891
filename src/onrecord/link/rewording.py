"""What became of attributions on the way from one article to another: a hedge, a source, a name, a number, a cue.

"Dropped" and "added" are said only where it is known which was copied; else that it "differs" (law 5).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.link.comparing import Found, Told, What, compared
from onrecord.link.sentences import paired
from onrecord.model import Copy, Document, Records, Span, Way
from onrecord.reuse.differences import Stretch

Change = Literal["dropped", "added", "changed", "differs"]
TURNED: Mapping[Change, Change] = {"dropped": "added", "added": "dropped"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """One part of an attribution, or of a sentence, that is another on the two sides of a copy.

    "dropped", "added" and "changed" are from the article that was copied to the one that copied, and are used where
    that direction is known; else it "differs". `left` and `right` are the words on both sides, those of the sentence
    where a side has none. The ids are of the attributions, None where a side has none.
    """

    what: What
    change: Change
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    left_attribution: str | None
    right_attribution: str | None
    says: str


def rewordings(
    left: Document, left_records: Records, right: Document, right_records: Records, copies: Sequence[Copy]
) -> tuple[Rewording, ...]:
    """What differs between the attributions inside these copies of two articles, in the order of the left text.

    The direction is that of the copies. Number words and digits are one.
    """
    ways = {each.direction for each in copies}
    stretches = [((each.left.start, each.left.end), (each.right.start, each.right.end)) for each in copies]
    way = ways.pop() if len(ways) == 1 else None
    return _told(Told(left, left_records), Told(right, right_records), stretches, way)


def version_rewordings(
    old: Document, old_records: Records, new: Document, new_records: Records
) -> tuple[Rewording, ...]:
    """The same between two versions of one address, the old one on the left."""
    whole = [((0, len(old.text)), (0, len(new.text)))]
    return _told(Told(old, old_records), Told(new, new_records), whole, "right from left")


def _told(
    left: Told, right: Told, stretches: Sequence[tuple[Stretch, Stretch]], way: Way | None
) -> tuple[Rewording, ...]:
    pairs = paired(left.document, left.records.sentences, right.document, right.records.sentences, stretches)
    return tuple(_reworded(found, left, right, way) for pair in pairs for found in compared(pair, left, right))


def _reworded(found: Found, left: Told, right: Told, way: Way | None) -> Rewording:
    change: Change = "differs" if way is None else found.turn
    change = TURNED.get(change, change) if way == "left from right" else change
    ours, theirs = _words(found.left, left.document.text), _words(found.right, right.document.text)
    return Rewording(
        what=found.what,
        change=change,
        left=found.left,
        right=found.right,
        left_attribution=found.mine.id if found.mine else None,
        right_attribution=found.yours.id if found.yours else None,
        says=_says(found.what, change, *((theirs, ours) if way == "left from right" else (ours, theirs))),
    )


def _says(what: What, change: Change, before: str, after: str) -> str:
    match change:
        case "dropped":
            return f"{what} dropped: {before}"
        case "added":
            return f"{what} added: {after}"
        case "changed":
            return f"{what} changed: {before} became {after}"
        case "differs":
            return f"{what} differs: {before} on the left, {after} on the right"


def _words(spans: Sequence[Span], text: str) -> str:
    return f"“{' … '.join(' '.join(span.of(text).split()) for span in spans)}”"
