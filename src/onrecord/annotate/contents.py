"""Where reported words begin and end in a unit; all places are token places, ranges take in both ends."""

from onrecord.annotate import subjects
from onrecord.annotate.subjects import Phrase
from onrecord.annotate.units import Unit

CLOSING = frozenset(".,;—–!?)")
NO_CLAUSE = CLOSING | {":", "-", "as", "by", "of"}
CONTENT_LIMIT, LONGEST_FRAGMENT = 400, 5  # tokens


def behind_adverbials(unit: Unit, place: int) -> int:
    """The place behind adverbials that may stand between a cue and its content: "explicitly", "on Tuesday"."""
    while place < len(unit.tokens):
        word = unit.low(place)
        behind_comma = place + 2 if unit.low(place + 1) == "," else place + 1
        if word == "with" and unit.is_quotation(behind_comma):
            return behind_comma
        if word.endswith("ly") or word in unit.lexicon.times or word in {"again", "further"}:
            place += 1
        elif word in unit.lexicon.adverbial_prepositions and (end := _adverbial_end(unit, place)) is not None:
            place = end + 1
        else:
            return place
    return place


def _adverbial_end(unit: Unit, place: int) -> int | None:
    """The last word of "on Tuesday", "in a televised speech", "to reporters"."""
    for end in range(place + 1, min(place + 9, len(unit.tokens))):
        word = unit.low(end)
        if word in {":", "that"} or unit.is_quotation(end) or (word == "," and unit.is_quotation(end + 1)):
            return end - 1
        if word in unit.lexicon.places or _is_time_or_number(unit, end):
            behind = (i for i in range(end + 1, len(unit.tokens) + 1) if not _is_time_or_number(unit, i))
            return next(behind) - 1
        if not word[:1].isalnum() or word in unit.lexicon.breaks:
            return None
    return None


def _is_time_or_number(unit: Unit, place: int) -> bool:
    return unit.low(place) in unit.lexicon.times or unit.low(place).isdigit()


def clause_end(unit: Unit, start: int) -> int:
    """The last token of the content that starts here: up to the stop, or to where somebody else is heard."""
    last = len(unit.tokens) - 1
    inside = range(start + 1, min(last, start + CONTENT_LIMIT))
    last = next((place - 1 for place in inside if _ends_content(unit, place)), last)
    while last > start and unit.low(last) in {".", ",", ";"}:
        last -= 1
    return last


def _ends_content(unit: Unit, place: int) -> bool:
    mark, ahead = unit.low(place), unit.low(place + 1)
    if mark == ";" or (mark == "," and ahead in unit.lexicon.comments):
        return True
    if mark == "but" and ahead in unit.lexicon.helpers | unit.lexicon.cues.keys():
        return True  # "... but would not say"
    if mark in {"while", "whereas"} and _takes_over(unit, place):
        return True
    return _and_cue(unit, place) or (mark in {",", "—", "–"} and _takes_over(unit, place + 1))


def _and_cue(unit: Unit, place: int) -> bool:
    """ "... and said that": the same subject goes on with another cue."""
    entry = unit.lexicon.cues.get(unit.low(place + 1)) if unit.low(place) == "and" else None
    return entry is not None and bool(entry.frames & {"says", "acts"}) and not entry.guarded and not entry.gerund


def _takes_over(unit: Unit, place: int) -> bool:
    """ "..., but the ministry said", "..., adding that", "KTA, citing X, reported": another cue is heard here."""
    cues = unit.lexicon.cues
    first = cues.get(unit.low(place))
    if first is not None and not first.guarded and (first.gerund or "says" in first.frames):
        return True
    if unit.low(place) not in unit.lexicon.contrasts:
        return False
    for cue in range(place + 1, min(place + 10, len(unit.tokens))):
        entry = cues.get(unit.low(cue))
        if entry is not None and not entry.guarded and not entry.gerund:
            return cue == place + 1 or subjects.before(unit, cue) is not None
    return False


def content_from(unit: Unit, start: int) -> tuple[Phrase, ...]:
    """The content that starts at a place: a quotation that closes a statement stands alone, else the clause."""
    if start >= len(unit.tokens):
        return ()
    if is_spoken(unit, start) or (unit.is_quotation(start) and unit.low(start - 1) == ":"):
        return ((start, start),)
    end = clause_end(unit, start)
    colon = next((i for i in range(start, end) if unit.low(i) == ":" and unit.is_quotation(i + 1)), None)
    if colon is None or colon == start:
        return ((start, end),)
    return ((start, colon - 1), (colon + 1, colon + 1))


def speech_start(unit: Unit, place: int) -> int | None:
    """Where reported words begin for sure: at "that", a quotation or a colon; None when none of them is here."""
    if unit.low(place) in {",", ":"} and (unit.is_quotation(place + 1) or unit.low(place + 1) == "that"):
        return place + 1
    if unit.low(place) == ":" and place + 1 < len(unit.tokens):
        return place + 1
    return place if unit.low(place) in unit.lexicon.speech_starts else None


def clause_follows(unit: Unit, place: int, easily: bool) -> bool:
    """Whether a clause without "that" may begin here."""
    if place >= len(unit.tokens) or unit.low(place) in NO_CLAUSE:
        return False
    token = unit.tokens[place]
    if token.low in unit.lexicon.adverbial_prepositions - {"for", "over"} and unit.low(place + 1) != "least":
        return False
    return easily or token.capital or token.low in unit.lexicon.subject_starts


def content_before(unit: Unit, end: int) -> Phrase | None:
    """What stands before a tail: from the start of the unit to its comma."""
    last = end
    while last >= 0 and unit.low(last) in {",", "—", "–", "-"}:
        last -= 1
    if unit.is_quotation(last) and unit.low(last - 1) == ":":
        return last, last  # what stands before the colon is another statement
    first = 0
    while first < last and not unit.is_quotation(first) and unit.low(first) in {"but", "and", "so", "*", "-", "—", "–"}:
        first += 1
    if last < 0 or (last - first < 1 and not unit.is_quotation(last)):
        return None
    return first, last


def second_half(unit: Unit, place: int, first: Phrase) -> tuple[Phrase, ...]:
    """What goes on behind a tail: `, "..."`, or the rest of a clause that the tail cuts in two."""
    if unit.low(place) != "," or place + 1 >= len(unit.tokens):
        return ()
    if unit.is_quotation(place + 1):
        return ((place + 1, place + 1),)
    word = unit.low(place + 1)
    goes_on = word in unit.lexicon.helpers | unit.lexicon.verbs | {"that"} or word.endswith("ed")
    starts = goes_on or (is_fragment(unit, first) and clause_follows(unit, place + 1, False))
    return ((place + 1, clause_end(unit, place + 1)),) if starts and word not in unit.lexicon.cues else ()


def is_fragment(unit: Unit, phrase: Phrase) -> bool:
    """ "In the end", "Either way": a few words without a verb, whose clause is still to come."""
    words = [unit.low(i) for i in range(phrase[0], phrase[1] + 1)]
    known = unit.lexicon.verbs | unit.lexicon.helpers - unit.lexicon.joiners
    bare = not any(word in known or word in unit.lexicon.cues or word.endswith("ed") for word in words)
    return bare and len(words) <= LONGEST_FRAGMENT and "“" not in words


def is_spoken(unit: Unit, place: int) -> bool:
    """True for a quotation that closes with a comma or a stop inside its marks: a statement, not words of one."""
    token = unit.tokens[place]
    return token.quotation is not None and unit.text[token.quotation.inner_end - 1] in ",.!?…"


def closes(unit: Unit, place: int) -> bool:
    """True where a statement may end behind its cue: at a mark, or before words that add when, where or how."""
    if place >= len(unit.tokens) or unit.low(place) in CLOSING:
        return True
    return unit.low(place) in unit.lexicon.closers | unit.lexicon.adverbial_prepositions
