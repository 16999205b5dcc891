"""The shapes in which English says that somebody said something: a table of them, each with an example and a score.

SHAPES is the table. A shape reads one cue of a unit and answers with a Reading, or None when it does not apply; the
first that applies wins. `score` is its share of right answers (contents overlap by half, sources touch) on the train
part of PolNeAR.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from onrecord.annotate import contents, subjects
from onrecord.annotate.subjects import Phrase
from onrecord.annotate.units import CueAt, Unit

LONGEST_PERSON = 16  # tokens
GUARDED_STARTS = frozenset(["it", "he", "she", "they", "there", "we"])
THAT_IS = 2  # places: "That's according to", "That is according to"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one cue was read as: token phrases of a unit.

    A tail stands behind its content, and its content may be empty: then it is the sentence before. A shared reading
    has the source of the cue before it. One that is not by the table of cues (colons.py) gives way to those that are.
    """

    source: Phrase | None
    cue: Phrase
    content: tuple[Phrase, ...]
    tail: bool = False
    shared: bool = False
    by_table: bool = True
    shape: str = ""
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One row of the table."""

    name: str
    example: str
    score: float
    find: Callable[[Unit, CueAt], Reading | None]


def _lead(unit: Unit, cue: CueAt) -> Reading | None:
    phrase = unit.cue_phrase(cue)
    source = subjects.before(unit, phrase[0])
    if source is None or not cue.cue.frames & {"says", "thinks"} or _is_own_thought(unit, cue, source):
        return None
    start = _lead_start(unit, cue, phrase)
    return Reading(source=source, cue=phrase, content=contents.content_from(unit, start)) if start else None


def _lead_start(unit: Unit, cue: CueAt, phrase: Phrase) -> int | None:
    """Where the content behind a cue begins; None when nothing there shows that words are reported."""
    if _is_passive(unit, cue, phrase) or (cue.cue.gerund and not _is_progressive(unit, cue, phrase)):
        return None
    start = contents.behind_adverbials(unit, cue.last + 1)
    if cue.cue.guarded and unit.low(start) == ",":
        return None  # "in its report, “Title,”"
    sure = contents.speech_start(unit, start)
    if sure is not None:
        return sure
    if (that := _that_behind_participle(unit, start)) is not None:
        return that
    easily = "says" in cue.cue.frames and (not cue.cue.guarded or unit.low(start) in GUARDED_STARTS)
    if cue.cue.guarded and not easily:
        return None
    return start if contents.clause_follows(unit, start, easily) else None


def _that_behind_participle(unit: Unit, start: int) -> int | None:
    """ "said in a statement posted on its page that ..."."""
    if not unit.low(start).endswith("ed"):
        return None
    return next((i for i in range(start + 1, min(start + 9, len(unit.tokens))) if unit.low(i) == "that"), None)


def _is_own_thought(unit: Unit, cue: CueAt, source: Phrase) -> bool:
    """ "I think": the author's own voice, not a report."""
    return unit.low(source[0]) in unit.lexicon.own_thinkers and "says" not in cue.cue.frames


def _as_clause(unit: Unit, cue: CueAt) -> Reading | None:
    phrase = unit.cue_phrase(cue)
    source = subjects.before(unit, phrase[0])
    if unit.low(0) != "as" or source is None or source[0] != 1 or unit.low(cue.last + 1) != ",":
        return None
    if "says" not in cue.cue.frames or cue.last + 2 >= len(unit.tokens):
        return None
    return Reading(source=source, cue=phrase, content=contents.content_from(unit, cue.last + 2))


def _tail(unit: Unit, cue: CueAt) -> Reading | None:
    phrase = unit.cue_phrase(cue)
    source = subjects.before(unit, phrase[0])
    if source is None or not _may_close(cue) or cue.cue.gerund or _is_passive(unit, cue, phrase):
        return None
    gap = source[0] - 1
    if not (unit.low(gap) in {",", "—", "–"} or unit.is_quotation(gap)):
        return None
    end = contents.behind_adverbials(unit, cue.last + 1)
    content = contents.content_before(unit, gap)
    if content is None or not (contents.closes(unit, end) or contents.is_spoken(unit, gap)):
        return None
    return _behind_content(unit, source, phrase, content, end)


def _behind_content(unit: Unit, source: Phrase, cue: Phrase, content: Phrase, end: int) -> Reading:
    """A reading whose content stands before cue and source, and may go on behind them, from `end`."""
    second = contents.second_half(unit, end, content)
    return Reading(source=source, cue=cue, content=(content, *second), tail=True)


def _may_close(cue: CueAt) -> bool:
    """ "..., he said", "..., he believed", but not "..., he saw"."""
    return "says" in cue.cue.frames or ("thinks" in cue.cue.frames and not cue.cue.guarded)


def _inverted(unit: Unit, cue: CueAt) -> Reading | None:
    gap = cue.first - 1
    if (
        "says" not in cue.cue.frames
        or cue.cue.gerund
        or gap < 0
        or not (unit.is_quotation(gap) or unit.low(gap) == ",")
    ):
        return None
    source = subjects.after(unit, cue.last + 1)
    content = contents.content_before(unit, gap)
    if source is None or content is None or unit.low(cue.last + 1) == "that":
        return None
    if not unit.is_quotation(gap) and (cue.cue.guarded or cue.cue.base or subjects.before(unit, cue.first) is not None):
        return None
    end = contents.behind_adverbials(unit, source[1] + 1)
    if not contents.closes(unit, end):
        return None
    return _behind_content(unit, source, (cue.first, cue.last), content, end)


def _told(unit: Unit, cue: CueAt) -> Reading | None:
    phrase = unit.cue_phrase(cue)
    source = subjects.before(unit, phrase[0])
    if "tells" not in cue.cue.frames or source is None or cue.cue.gerund or _is_passive(unit, cue, phrase):
        return None
    if unit.low(source[0]) in unit.lexicon.author_pronouns:
        return None
    start = _told_start(unit, cue)
    told = Reading(source=source, cue=phrase, content=contents.content_from(unit, start)) if start else None
    return _told_tail(unit, cue, phrase, source) or told


def _told_start(unit: Unit, cue: CueAt) -> int | None:
    """Where what somebody was told begins, behind the person."""
    plain = unit.low(cue.last + 1).isalpha() and unit.low(cue.last + 1) not in (
        unit.lexicon.joiners | unit.lexicon.object_starts
    )
    if plain and unit.low(cue.last + 2) in unit.lexicon.subject_starts - {"that"}:
        return cue.last + 2  # "told staff the port was shut"
    for place in range(cue.last + 1, min(cue.last + LONGEST_PERSON, len(unit.tokens))):
        word, behind = unit.low(place), place > cue.last + 1
        if word in {".", ";", "not"}:
            return None
        if word in {",", ":"} and unit.is_quotation(place + 1):
            return place + 1
        names_place = word == "to" and place + 1 < len(unit.tokens) and unit.tokens[place + 1].capital
        if word in unit.lexicon.object_starts and (behind or word not in {"of", "about"}) and not names_place:
            return place + (word == ":")
        if behind and word in unit.lexicon.personal_pronouns:
            return place
    person = subjects.after(unit, cue.last + 1)
    start = person[1] + 1 if person else len(unit.tokens)
    return start if unit.low(start) in unit.lexicon.subject_starts else None


def _told_tail(unit: Unit, cue: CueAt, phrase: Phrase, source: Phrase) -> Reading | None:
    """`"...," Varga told the Herald.`"""
    gap = source[0] - 1
    content = contents.content_before(unit, gap) if unit.is_quotation(gap) or unit.low(gap) == "," else None
    if content is None or contents.is_fragment(unit, content):
        return None
    end = cue.last + 1
    while end < len(unit.tokens) and unit.low(end) not in {".", ",", ";", "—"} and not unit.is_quotation(end):
        if unit.low(end) in unit.lexicon.speech_starts:
            return None
        end += 1
    return _behind_content(unit, source, phrase, content, end)


def _is_progressive(unit: Unit, cue: CueAt, phrase: Phrase) -> bool:
    return any(unit.low(i) in unit.lexicon.be | {"'s", "'re", "'m"} for i in range(max(0, phrase[0] - 1), cue.first))


def _is_passive(unit: Unit, cue: CueAt, phrase: Phrase) -> bool:
    helpers = {unit.low(i) for i in range(phrase[0], cue.first)}
    return cue.cue.participle and bool(helpers & unit.lexicon.be) and not cue.form.endswith("saying")


def _passive(unit: Unit, cue: CueAt) -> Reading | None:
    phrase = unit.cue_phrase(cue)
    if not _is_passive(unit, cue, phrase) or unit.low(cue.last + 1) not in {"that", "to", "by", "of", "as"}:
        return None
    subject = subjects.before(unit, phrase[0])
    if subject is None:
        return None
    if not cue.cue.frames & {"says", "tells"} and cue.form not in unit.lexicon.hearsay:
        return None
    by = next((i for i in range(cue.last + 1, min(cue.last + 8, len(unit.tokens))) if unit.low(i) == "by"), None)
    source = subjects.after(unit, by + 1) if by is not None else None
    start = cue.last + 1 if source is None else source[1] + 1
    if start >= len(unit.tokens) or unit.low(start) not in {"that", "to", "of", "as"}:
        return None
    content = (start, contents.clause_end(unit, start))
    impersonal = unit.low(subject[0]) == "it" or "tells" in cue.cue.frames
    return Reading(source=source, cue=phrase, content=(content,) if impersonal else (subject, content))


def _acts(unit: Unit, cue: CueAt) -> Reading | None:
    phrase = unit.cue_phrase(cue)
    source = subjects.before(unit, phrase[0])
    if "acts" not in cue.cue.frames or source is None or cue.cue.gerund or _is_passive(unit, cue, phrase):
        return None
    start = cue.last + 1
    ahead = range(start, min(start + 9, len(unit.tokens)))
    if start >= len(unit.tokens) or unit.low(start) in {".", ",", ";", "in", "on", "at", "with", "by", "and", "from"}:
        return None
    if cue.cue.guarded and not any(unit.is_quotation(i) for i in ahead):
        return None
    if cue.form in unit.lexicon.refusals and not (
        unit.low(start) == "to" and unit.low(start + 1) in unit.lexicon.answers
    ):
        return None  # "refused to stop the ship" is a deed
    return Reading(source=source, cue=phrase, content=contents.content_from(unit, start))


def _gerund(unit: Unit, cue: CueAt) -> Reading | None:
    if not cue.cue.gerund or cue.cue.guarded or not cue.cue.frames & {"says", "acts"}:
        return None
    if unit.low(cue.first - 1) not in {",", "“", "—", "and"} and not unit.low(cue.first - 1).endswith("ly"):
        return None
    return _shared(unit, cue, (cue.first, cue.last), easily=True)


def _shared_subject(unit: Unit, cue: CueAt) -> Reading | None:
    """The verb behind "and" has the subject of the verb before it."""
    phrase = unit.cue_phrase(cue)
    if unit.low(phrase[0] - 1) not in {"and", ",", "but"} or cue.cue.gerund or not cue.cue.frames & {"says", "acts"}:
        return None
    return _shared(unit, cue, phrase, easily=False)


def _shared(unit: Unit, cue: CueAt, phrase: Phrase, *, easily: bool) -> Reading | None:
    """What stands behind a cue whose source is that of the cue before it."""
    start = contents.behind_adverbials(unit, cue.last + 1)
    sure = contents.speech_start(unit, start)
    if sure is None and (cue.cue.guarded or not contents.clause_follows(unit, start, easily)):
        return None
    content = contents.content_from(unit, start if sure is None else sure)
    return Reading(source=None, cue=phrase, content=content, shared=True)


def _noun(unit: Unit, cue: CueAt) -> Reading | None:
    """ "the ministry's claim that ...", "assurances by the ministry that ...", "reports that ..."."""
    if "carries" not in cue.cue.frames:
        return None
    source, that = None, cue.first + 1
    if unit.low(that) in {"by", "from"} and (source := subjects.after(unit, that + 1)) is not None:
        that = source[1] + 1
    if unit.low(that) != "that":
        return None
    content = (that, contents.clause_end(unit, that))
    return Reading(source=source or _owner(unit, cue.first), cue=(cue.first, cue.first), content=(content,))


def _owner(unit: Unit, noun: int) -> Phrase | None:
    """ "the ministry's latest", "their": whose claim it is."""
    for place in range(noun - 1, max(-1, noun - 4), -1):
        if unit.low(place) == "'s":
            return subjects.before(unit, place)
        if unit.low(place) in unit.lexicon.possessives:
            return place, place
        if not unit.low(place).isalpha() or unit.low(place) in unit.lexicon.breaks | unit.lexicon.determiners:
            return None
    return None


def _preposition(unit: Unit, cue: CueAt) -> Reading | None:
    place, phrase = cue.first, (cue.first, cue.last)
    source = subjects.after(unit, cue.last + 1, closed=place == 0, anything=cue.form == "according-to")
    if "introduces" not in cue.cue.frames or source is None:
        return None
    if cue.form == "per" and not (unit.low(place - 1) == "," and unit.tokens[source[0]].capital):
        return None
    if unit.low(0) in {"that", "that's", "this"} and place <= THAT_IS:
        return Reading(source=source, cue=phrase, content=(), tail=True)
    inside = "that" in {unit.low(place - 1), unit.low(place - 2)}  # "said that, according to X, ..."
    content = contents.content_before(unit, place - 1) if place > 1 and not inside else None
    end = _behind_source(unit, source[1] + 1, opens=place == 0)
    if content is not None and content[0] < content[1]:
        return _behind_content(unit, source, phrase, content, end)
    if unit.low(end) == "." or end >= len(unit.tokens):
        return None
    start = end + 1 if unit.low(end) in {",", ":"} else end
    return Reading(source=source, cue=phrase, content=contents.content_from(unit, start))


def _behind_source(unit: Unit, start: int, *, opens: bool) -> int:
    """The mark or quotation behind a source; where the source `opens` the unit, the colon before a quotation."""
    places = range(start, len(unit.tokens)) if opens else ()
    colon = next((i for i in places if unit.low(i) == ":" and unit.is_quotation(i + 1)), None)
    if colon is not None:
        return colon
    end = start
    while end < len(unit.tokens) and unit.low(end) not in {",", ":", "."} and not unit.is_quotation(end):
        end += 1
    return end


SHAPES = (
    Shape(name="quotation or clause, subject, cue", example='"The port is shut," Varga said.', score=0.88, find=_tail),
    Shape(
        name="quotation or clause, cue, subject", example='"The port is shut," said Varga.', score=0.92, find=_inverted
    ),
    Shape(
        name="as subject cue, content", example="As Varga confirmed, the port was shut.", score=0.94, find=_as_clause
    ),
    Shape(
        name="impersonal or passive cue", example="It was reported that the port was shut.", score=0.57, find=_passive
    ),
    Shape(name="subject told somebody", example="Varga told reporters that the port was shut.", score=0.76, find=_told),
    Shape(name="subject, cue, content", example="Varga said that the port was shut.", score=0.78, find=_lead),
    Shape(name="subject acts in words", example="Varga accused Orvale of shutting the port.", score=0.67, find=_acts),
    Shape(
        name="a second cue of the same subject",
        example="Varga toured the port and said that it was shut.",
        score=0.58,
        find=_shared_subject,
    ),
    Shape(name="cue in -ing", example="Varga left, saying the port was shut.", score=0.59, find=_gerund),
    Shape(
        name="noun that carries a clause", example="the ministry's claim that the port was shut", score=0.25, find=_noun
    ),
    Shape(name="preposition, source", example="According to Varga, the port was shut.", score=0.81, find=_preposition),
)


def _says_something(unit: Unit, reading: Reading) -> bool:
    """False for "said so", "says it all": a content of empty words; a tail's may lie in the sentence before."""
    if not reading.content:
        return reading.tail
    return any(_says(unit, first, last) for first, last in reading.content)


def _says(unit: Unit, first: int, last: int) -> bool:
    if unit.low(first) == "that" and last - first > 1:
        return True
    wordless = unit.lexicon.wordless
    return any(
        unit.is_quotation(i) or (unit.low(i)[0].isalnum() and unit.low(i) not in wordless)
        for i in range(first, last + 1)
    )


def _is_no_report(unit: Unit, cue: CueAt) -> bool:
    """ "might say", "has to know": not said yet, or never; "there are fears": no verb."""
    first, _ = unit.cue_phrase(cue)
    helpers = [unit.low(i) for i in range(max(0, first - 1), cue.first)]
    wished = helpers[-1:] == ["to"] and unit.lexicon.habits.isdisjoint(helpers)
    if wished or not unit.lexicon.modals.isdisjoint(helpers):
        return True
    return bool(helpers) and helpers[-1] in unit.lexicon.be and not (cue.cue.participle or cue.cue.gerund)


def read_cue(unit: Unit, cue: CueAt) -> Reading | None:
    """The first shape of the table that this cue fits."""
    if _is_no_report(unit, cue):
        return None
    for shape in SHAPES:
        reading = shape.find(unit, cue)
        if reading is not None and (cue.form in unit.lexicon.denials or _says_something(unit, reading)):
            return replace(reading, shape=shape.name, score=shape.score)
    return None
