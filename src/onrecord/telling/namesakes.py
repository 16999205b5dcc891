"""Speakers of one name in a list: which they are, and what tells one from another."""

from collections import Counter
from collections.abc import Iterable, Mapping

from onrecord.store import naming
from onrecord.store.answers import SpeakerRow
from onrecord.store.case import Case
from onrecord.store.naming import Namesake

MOST, LONGEST = 2, 60  # descriptions, or titles of articles; code points of each


def apart(case: Case, listed: Iterable[SpeakerRow]) -> Mapping[str, str]:
    """For the id of each speaker of the list whose name is another one's too how articles describe that one, or where
    that one speaks: "who leads the dockers"; "in “Ferry lost in strait”"."""
    speakers = [row.speaker for row in listed]
    count = Counter(each.name.casefold() for each in speakers)
    several = [each for each in speakers if count[each.name.casefold()] > 1]
    with case.snapshot() as db:
        return {each.id: _told(each) for each in naming.namesakes(db, several)}


def _told(speaker: Namesake) -> str:
    titles = [f"“{_short(title)}”" for title in speaker.titles]
    return "; ".join(map(_short, speaker.described[:MOST])) or f"in {', '.join(titles[:MOST])}"


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
