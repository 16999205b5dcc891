"""Whether words that were asked for are a sentence with its own words for who says it, which are none of the claim."""

import re

from onrecord.model import Attribution

SAYS = re.compile(r"\b(?:said|says|say|saying)$")
BY_WORD = re.compile(r"(?:according to|as per|in the (?:words|view|opinion) of)", re.IGNORECASE)
BECAUSE = re.compile(r"\b(?:because|since|although|though|unless|if) (?:the )?$", re.IGNORECASE)  # before a source
SET_OFF = re.compile(r"[,–—”\"’»]")  # between what is said and who says it
OPENS = re.compile(r"(?: [\w’'-]+){0,4}?(?: that\b|:|,? [“\"‘„«])", re.IGNORECASE)  # "confirmed on Monday that"


def is_frame(found: Attribution, text: str, place: tuple[int, int], alone: bool) -> bool:
    """Whether a whole sentence was asked for in which a source and its cue only frame what is said: "..., the board
    reported on Monday", "according to the board, ...", where they stand alone "the board said", "warned that"."""
    if not found.source or not found.cue or not found.content:
        return False
    cue = " ".join(span.of(text) for span in found.cue)
    told = sorted((*found.source, *found.cue))
    first, (start, end) = min(found.content).start, (told[0].start, told[-1].end)
    if not place[0] <= start < end <= place[1]:
        return False
    because = BECAUSE.search(text[place[0] : start])  # "because police said the pier was closed, 400 went"
    if alone and SAYS.search(cue) and found.kind != "ascribed":
        return because is None
    if first < start:
        before = max(each.end for each in found.content if each.start < start)
        return SET_OFF.search(text, before - 1, start) is not None
    if BY_WORD.fullmatch(cue):
        return first > end
    return alone and OPENS.match(text, found.cue[-1].end, place[1]) is not None
