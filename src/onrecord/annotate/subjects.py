"""Who stands before or behind a cue: the noun phrase that is its source, found by looking for where it must end.

Without a parser, a phrase is what lies between the cue and the nearest word that cannot be part of it.
Every function gives token places (first, last), both taken in, or None.
"""

from onrecord.annotate.units import Unit

Phrase = tuple[int, int]
LONGEST = 28  # tokens of a subject
REFLEXIVE = frozenset(["itself", "himself", "herself", "themselves"])
NOUN_STARTS = frozenset(["the", "a", "an", "his", "her", "its", "their"])  # of what may begin a clause too


def before(unit: Unit, cue: int) -> Phrase | None:
    """The subject that ends right before the cue's first word, with its apposition."""
    last = cue - 1
    if last < 0:
        return None
    if unit.low(last) == "," or unit.is_quotation(last):
        return _before_inset(unit, last)
    if unit.low(last) in {")", "]"}:
        opening = next((i for i in range(last, max(-1, last - 12), -1) if unit.low(i) in {"(", "["}), None)
        inner = _ending_at(unit, opening - 1) if opening else None
        return (inner[0], last) if inner else None
    return _with_relative(unit, last) or _ending_at(unit, last)


def _with_relative(unit: Unit, last: int) -> Phrase | None:
    """ "a friend who commanded a patrol ship until last year": a subject with a clause of its own, no comma in it."""
    for place in range(last - 1, max(0, last - 16), -1):
        if not unit.low(place)[0].isalnum() or unit.is_quotation(place):
            return None
        if unit.low(place) in {"who", "whose"}:
            phrase = _ending_at(unit, place - 1)
            return (phrase[0], last) if phrase and _opens_clause(unit, phrase[0]) else None
    return None


def _before_inset(unit: Unit, comma: int) -> Phrase | None:
    """The subject before an inset: "Varga, the minister, said", "The Herald in its report, “Title,” stated"."""
    inset = comma if unit.low(comma) == "," else comma + 1
    for opening in range(inset - 1, max(0, inset - LONGEST), -1):
        if unit.low(opening) == ",":
            phrase = _ending_at(unit, opening - 1)
            if phrase is None or not _opens_clause(unit, phrase[0]):
                continue
            kept = _is_apposition(unit, opening + 1) and unit.low(comma) == ","
            return (phrase[0], inset - 1) if kept else phrase
        if unit.low(opening) in {";", ":"}:
            return None
    if unit.is_quotation(comma):
        return _ending_at(unit, comma - 1)
    return None


def _opens_clause(unit: Unit, place: int) -> bool:
    """True when a clause may begin here: at the start, behind a comma, a mark or a conjunction."""
    back = unit.low(place - 1)
    return (
        place == 0
        or not back.isalnum()
        or back in unit.lexicon.breaks | unit.lexicon.openers
        or _is_time(unit, place - 1)
    )


def _is_apposition(unit: Unit, place: int) -> bool:
    word = unit.low(place)
    lexicon = unit.lexicon
    opens = word in lexicon.determiners | lexicon.titles | lexicon.people_singular | {"who", "whose", "head"}
    return opens or unit.tokens[place].capital


def _is_time(unit: Unit, place: int) -> bool:
    word = unit.low(place)
    return word in unit.lexicon.times or (word.isdigit() and len(word) in {1, 2, 4})


def _is_verb(unit: Unit, place: int) -> bool:
    """A word that shows a clause of its own: a listed verb, a plain cue, or an "-ed" before a determiner."""
    word = unit.low(place)
    lexicon = unit.lexicon
    if word in lexicon.verbs:
        return not (unit.tokens[place].capital and place)  # "the Make Crate club"
    cue = lexicon.cues.get(word)
    if cue is not None and not cue.guarded and not cue.gerund:
        return unit.low(place - 1) not in lexicon.determiners and not cue.frames & {"carries", "introduces"}
    return (
        word.endswith("ed")
        and "-" not in word
        and unit.low(place + 1) in lexicon.subject_starts
        and not unit.tokens[place].capital
    )


def _is_past(unit: Unit, place: int) -> bool:
    """True for "corrected" of "Kell Water corrected itself and said": what a name did, no object behind it."""
    word, behind = unit.low(place), unit.low(place + 1)
    past = word.endswith("ed") and word.isalpha() and not unit.tokens[place].capital and unit.tokens[place - 1].capital
    closes = behind in REFLEXIVE | unit.lexicon.adverbial_prepositions | {"and", "but"} or not behind.isalpha()
    return past and closes


def _stops(unit: Unit, place: int) -> bool:
    """True when the word at this place cannot be inside a subject."""
    token = unit.tokens[place]
    if token.quotation is not None:
        words = unit.text[token.quotation.inner_start : token.quotation.inner_end]
        return len(words) > 40 or words[-1:] in {".", ",", "!", "?"}  # a nickname may be part of a name
    if not (token.low[0].isalnum() or token.low in {"'s", "&", "/", ".", "-", "’", "'"}):
        return True
    if token.low in unit.lexicon.subject_pronouns and not (
        token.capital and unit.low(place + 1)[:1].isalpha() and place
    ):
        return True
    if token.low == "to" and unit.low(place - 1) == "according":
        return True
    return (token.low in unit.lexicon.breaks and token.low not in unit.lexicon.joiners) or _is_verb(unit, place)


def _ending_at(unit: Unit, last: int) -> Phrase | None:
    """The longest phrase that ends at this place; None when what stands there cannot be a subject."""
    last = _without_adverbials(unit, last)
    if last < 0 or unit.is_quotation(last):
        return None
    if unit.low(last) in unit.lexicon.subject_pronouns:
        return _relative(unit, last) if unit.low(last) in {"who", "which"} else (last, last)
    first = last + 1
    while first > 0 and last - first < LONGEST and not _stops(unit, first - 1):
        first -= 1
    first = _without_opening(unit, _behind_and(unit, first, last), last)
    return (first, last) if first <= last and _is_nominal(unit, first, last) else None


def _without_adverbials(unit: Unit, last: int) -> int:
    """Steps back over "in March 2014", "in an article titled", "'s" of a contraction."""
    if last > 0 and unit.low(last) == "'s" and unit.low(last - 1) in unit.lexicon.subject_pronouns:
        return last - 1
    if unit.low(last) in {"titled", "entitled", "headlined"}:
        last -= 1
    if unit.low(last) in unit.lexicon.places or _is_time(unit, last):
        for place in range(last - 1, max(0, last - 6), -1):
            if unit.low(place) in unit.lexicon.adverbial_prepositions:
                return place - 1
            if place < last - 1 and unit.low(place + 1) in unit.lexicon.determiners:
                break
    while last > 0 and _is_time(unit, last):
        last -= 1
    return last


def antecedent(unit: Unit, who: int) -> Phrase | None:
    """ "activists, who said": the phrase before the relative pronoun at a place."""
    last = who - 2 if unit.low(who - 1) == "," else who - 1
    return _ending_at(unit, last) if last >= 0 else None


def _relative(unit: Unit, who: int) -> Phrase | None:
    """The phrase before the pronoun, with it."""
    phrase = antecedent(unit, who)
    return (phrase[0], who) if phrase else None


def _behind_and(unit: Unit, first: int, last: int) -> int:
    """ "the ship sank and Varga said": the subject starts behind "and" unless two names are joined."""
    for place in range(last - 1, first, -1):
        if unit.low(place) == "and" and not _is_pair(unit, first, place, last):
            return place + 1
    return first


def _is_pair(unit: Unit, first: int, conjunction: int, last: int) -> bool:
    """Names on both sides, or a clause that starts with the first of two phrases."""
    left, right = unit.tokens[conjunction - 1], unit.tokens[conjunction + 1]
    if left.capital and (right.capital or right.low in unit.lexicon.subject_starts):
        return True
    return not right.capital and right.low not in unit.lexicon.subject_pronouns and first < conjunction < last


def _without_opening(unit: Unit, first: int, last: int) -> int:
    """Drops "Indeed", "On Tuesday", "In a statement" from the front of a phrase."""
    while first < last and (
        unit.low(first) in unit.lexicon.openers
        or unit.low(first) in {"'s", ".", "'", "’", "-", "/"}
        or _is_time(unit, first)
    ):
        first += 1
    if unit.low(first) not in unit.lexicon.adverbial_prepositions | {"of", "as"}:
        return first
    for place in range(min(first + 6, last - 1), first, -1):
        if _is_time(unit, place) or unit.low(place) in unit.lexicon.places:
            return place + 1
    names = (i for i in range(first + 1, last + 1) if unit.low(i) in unit.lexicon.subject_starts and i > first + 1)
    return next(names, last + 1)


def _is_nominal(unit: Unit, first: int, last: int) -> bool:
    """True for a name, a phrase with a determiner, or people who are only described."""
    lexicon = unit.lexicon
    head = unit.low(last)
    if head in lexicon.adverbial_prepositions | lexicon.determiners | lexicon.joiners or head.endswith("ly"):
        return False
    if first == last and head in lexicon.anybody:
        return False
    words = [unit.low(i) for i in range(first, last + 1)]
    return (
        any(unit.tokens[i].capital and not _is_time(unit, i) for i in range(first, last + 1))
        or words[0] in lexicon.determiners
        or not lexicon.people_plural.isdisjoint(words)
        or not lexicon.people_singular.isdisjoint(words)
        or head in lexicon.works
    )


def after(unit: Unit, place: int, *, closed: bool = False, anything: bool = False) -> Phrase | None:
    """The subject behind an inverted cue or a preposition: "said Varga, the minister", "according to the port".

    `closed`: an apposition counts only when a comma closes it, because a clause must still follow. `anything`: any
    phrase will do, because the word before it leads to nothing but a source.
    """
    if place >= len(unit.tokens) or unit.is_quotation(place) or not unit.tokens[place].low[0].isalnum():
        return None
    last = place
    while last + 1 < len(unit.tokens) and last - place < LONGEST and not _ends_phrase(unit, last + 1):
        last += 1
    if closed and anything:
        last = _up_to_comma(unit, place) or last
    if unit.low(last) == ".":
        last -= 1
    return (place, _with_apposition(unit, last, closed)) if anything or _is_nominal(unit, place, last) else None


def _up_to_comma(unit: Unit, place: int) -> int | None:
    """The end of "a survey published in 2017 by the Harbour Society," when no clause stands before the comma."""
    ahead = range(place, min(place + LONGEST, len(unit.tokens)))
    comma = next((i for i in ahead if unit.low(i) in {",", ".", ":", "“", ";"}), None)
    bare = comma is not None and not any(unit.low(i) in unit.lexicon.verbs for i in range(place, comma))
    return comma - 1 if comma is not None and bare and unit.low(comma) == "," and comma > place else None


def _ends_phrase(unit: Unit, place: int) -> bool:
    token = unit.tokens[place]
    if token.quotation is not None or token.low in {",", ";", ":", "—", "–", "(", "!", "?", "-"}:
        return True
    if token.low == "." and place + 1 >= len(unit.tokens):
        return True
    if token.low in unit.lexicon.determiners and unit.low(place - 1) not in unit.lexicon.joiners | {"by"}:
        return True
    if token.low in unit.lexicon.adverbial_prepositions - {"for", "to", "from"}:
        ahead = range(place + 1, min(place + 4, len(unit.tokens)))
        return any(_is_time(unit, i) or unit.low(i) in unit.lexicon.places for i in ahead)
    if token.low == "by" and (unit.low(place - 1).endswith("ed") or unit.low(place - 1) == "seen"):
        return False  # "documents seen by the Courier"
    return (
        (_is_time(unit, place) and not (token.capital and unit.tokens[min(place + 1, len(unit.tokens) - 1)].capital))
        or (token.low in unit.lexicon.breaks and token.low not in {"with"})
        or token.low in unit.lexicon.verbs
    )


def _with_apposition(unit: Unit, last: int, closed: bool) -> int:
    """Takes in ", the port minister" when it closes at the next comma or at the end."""
    if unit.low(last + 1) != "," or last + 2 >= len(unit.tokens) or not _is_apposition(unit, last + 2):
        return last
    clause_starts = unit.lexicon.subject_starts - NOUN_STARTS | {"who", "whose", "and", "but"}
    if unit.is_quotation(last + 2) or unit.low(last + 2) in clause_starts:
        return last
    end = last + 2
    while (
        end + 1 < len(unit.tokens) and unit.low(end + 1) not in {",", ";", ":", "."} and not unit.is_quotation(end + 1)
    ):
        if _is_verb(unit, end + 1) or end - last > 14:
            return last
        end += 1
    closing = unit.low(end + 1)
    if closed and any(
        unit.low(i).endswith("ed") or unit.low(i) in unit.lexicon.verbs for i in range(last + 2, end + 1)
    ):
        return last  # a clause, not an apposition
    return last if unit.is_quotation(end + 1) or (closed and closing != ",") else end


def opening(unit: Unit) -> Phrase | None:
    """The subject a sentence opens with, for a later verb that has none of its own ("..., adding that")."""
    last = 0
    while (
        last + 1 < min(len(unit.tokens), 14)
        and not _stops(unit, last + 1)
        and not _is_past(unit, last + 1)
        and unit.low(last + 1) not in unit.lexicon.helpers
    ):
        last += 1
    if unit.low(0) in unit.lexicon.subject_pronouns - {"it", "who", "which"}:
        return (0, 0)
    first = _without_opening(unit, 0, last)
    return (first, last) if first <= last and _is_nominal(unit, first, last) else None
