"""A person's name behind an office of several words: "Secretary of State Mira Tolland"."""

from onrecord.annotate.lands import Lands
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import Phrase, Word

PREPOSITIONS = frozenset(["of", "for", "to", "on"])
INSIDE = frozenset(["of", "the", "and"])
MOST = 16  # words of an office and a name
SHORTEST_NAME, LONGEST_NAME = 2, 4  # words


def holds_office(phrase: Phrase, nouns: Nouns, lands: Lands) -> bool:
    """True when the words for an office go on into the name of who holds it.

    "a spokesman for Mira Tolland" is none: the office must have an object of its own ("State", "the parliament", a
    country) before the name.
    """
    behind = _behind(phrase)
    if not phrase.core or len(behind) < SHORTEST_NAME + 1 or behind[0].low not in PREPOSITIONS:
        return False
    if phrase.kind(nouns) != "person":
        return not phrase.opened and _calling_before_name(behind[1:], nouns)
    if phrase.plural or not {"a", "an", "some", "one"}.isdisjoint(phrase.opened) or phrase.number is not None:
        return False
    return _splits(phrase, [word for word in behind[1:] if word.low != "the"], nouns, lands)


def names_follow(phrase: Phrase, nouns: Nouns, lands: Lands) -> bool:
    """ "Two dockers, Mira Tolland and Joren Hask": persons, then the first one's name."""
    name = phrase.words[phrase.behind + 1 : phrase.behind + SHORTEST_NAME + 1]
    if (
        not name
        or phrase.words[phrase.behind].low != ","
        or len(name) < SHORTEST_NAME
        or phrase.kind(nouns) != "person"
    ):
        return False
    ahead = phrase.words[phrase.behind + SHORTEST_NAME + 1 :][:1]
    ends = not ahead or ahead[0].low in {",", "and"}
    first = phrase.text[name[0].start : name[0].end]
    return ends and not lands.tells_country(first) and all(w.capital and w.low not in nouns.kinds for w in name)


def _behind(phrase: Phrase) -> list[Word]:
    """The words behind the noun that may still be an office and a name; none when others follow."""
    words: list[Word] = []
    for place in range(phrase.behind, min(len(phrase.words), phrase.behind + MOST)):
        word = phrase.words[place]
        if word.low == "." and words and words[-1].capital and words[-1].end - words[-1].start == 1:
            continue  # "Antony J. Tolland"
        if not word.low[0].isalpha() or word.low in {"who", "which", "that"}:
            break
        words.append(word)
    return words


def _splits(phrase: Phrase, words: list[Word], nouns: Nouns, lands: Lands) -> bool:
    """An object of the office in front, a name of capitalised words behind."""
    for size in range(SHORTEST_NAME, min(LONGEST_NAME, len(words) - 1) + 1):
        front, name = words[:-size], words[-size:]
        if all(word.capital for word in name) and _is_object(phrase, front, nouns, lands):
            return all(word.low not in nouns.kinds for word in name)  # by the lists: "Miller" ends like a calling
    return False


def _is_object(phrase: Phrase, front: list[Word], nouns: Nouns, lands: Lands) -> bool:
    lows = [word.low for word in front]
    written = " ".join(phrase.text[word.start : word.end] for word in front)
    if lows[-1] in nouns.portfolios or lands.is_country_name(written):
        return True
    return nouns.kind(lows) in {"government body", "organisation", "outlet"}


def _calling_before_name(words: list[Word], nouns: Nouns) -> bool:
    """ "Institute of Harbour Safety marine biologist Mira Tolland": a calling right in front of a name at the end."""
    size = 0
    while size < len(words) and words[-1 - size].capital and words[-1 - size].low not in nouns.kinds:
        size += 1
    front = words[: len(words) - size]
    if not SHORTEST_NAME <= size <= LONGEST_NAME or len(front) < 2:
        return False
    return nouns.kind([front[-1].low]) == "person" and all(w.capital or w.low in INSIDE for w in front[:1])
