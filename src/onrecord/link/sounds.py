"""How near two written words are: spellings of one sound in other alphabets, slips of the pen."""

import re
from functools import lru_cache

from onrecord.folding import unaccented

# From the longest; what transliterations of one letter have in common. Capitals are sounds of their own.
SPELLINGS = (
    ("dzh", "j"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("sh", "S"), ("ch", "C"), ("cz", "C"), ("zh", "j"),
    ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "k"), ("q", "k"),
    ("x", "ks"), ("tz", "ts"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("iy", "i"),
    ("ij", "i"), ("yi", "i"), ("z", "s"),
)  # fmt: skip
SPELLING = re.compile("|".join(left for left, _ in SPELLINGS))
SOUND = dict(SPELLINGS)
START_Y = re.compile(r"^y(?=[aeiou])")
SOFT_C = re.compile(r"c(?=[eiy])")
INNER_J = re.compile(r"(?<=[bcdfghklmnprstv])j(?=[aeiou])")
SILENT_H = re.compile(r"(?<=[aeiou])h(?![aeiou])")
DOUBLE = re.compile(r"(.)\1+")
END_V = re.compile(r"(?<=[oe])f$")
MOST_APART = 12  # letters between the first and the last that differ: more is another word
SLAVIC = re.compile(r"(?:enko|[uy]k|ov|ev|iv|in|sk[yi]i?|yan)$")  # Russian has "g" where Ukrainian has "h"
BELARUSIAN = re.compile(r"enk[ao]$")  # "Lysenka" at home, "Lysenko" in Russian
VOWELS = frozenset("aeiou")
MARKS = {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}


def plain(text: str) -> str:
    """Lower case, without accents."""
    return unaccented(text).casefold()


def unmarked(word: str) -> str:
    """Folded words with letters of the Latin alphabet only: "sigurdarson" for "sigurðarson"."""
    return word if word.isascii() else "".join(MARKS.get(letter, letter) for letter in word)


@lru_cache(maxsize=1 << 17)
def sound(word: str) -> str:
    """A word by its sound, as far as spellings of one sound go: "dzhavad" and "javad" are one."""
    folded = unmarked(word)
    folded = START_Y.sub("j", folded)
    folded = SPELLING.sub(lambda match: SOUND[match.group()], folded)
    folded = SOFT_C.sub("s", folded).replace("c", "k").replace("y", "i")
    folded = INNER_J.sub("i", folded)
    return END_V.sub("v", SILENT_H.sub("", DOUBLE.sub(r"\1", folded)))


@lru_cache(maxsize=1 << 17)
def bones(word: str) -> str:
    """The consonants of a word's sound; a vowel in front stands as "a"."""
    heard = sound(word)
    start = "a" if heard[:1] in VOWELS else "g" if heard[:1] == "h" else heard[:1]
    return start + "".join(letter for letter in heard[1:] if letter not in VOWELS)


def apart(left: str, right: str, most: int = 2) -> int:
    """How many letters must be changed, added, left out or swapped with the next; `most` + 1 when more."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    if min(len(left), len(right)) == 0 or max(len(left), len(right)) > MOST_APART:
        return min(max(len(left), len(right)), most + 1)
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, start=1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, start=1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


@lru_cache(maxsize=1 << 17)
def near(left: str, right: str) -> float:
    """How near two words are, 0 to 1: equal 1, one sound .95, two neighbours swapped .9, one sound but for a vowel .85,
    another slip .75 or less."""
    if left == right:
        return 1.0
    heard, other = sound(left), sound(right)
    if heard == other and min(len(left), len(right)) > 2:
        return 0.95
    if _slavic(left, right):
        return 0.95
    if _swapped(left, right):
        return 0.9
    if bones(left) == bones(right) and min(len(heard), len(other)) >= 5:
        steps = apart(heard, other)
        return {1: 0.85, 2: 0.75}.get(steps, 0.0)
    return _slip(left, right)


def _slavic(left: str, right: str) -> bool:
    """True for a Ukrainian or Belarusian name beside its Russian form."""
    if {left[:1], right[:1]} == {"g", "h"}:
        return left[1:] == right[1:] and SLAVIC.search(left) is not None
    return left[:-1] == right[:-1] and {left[-1:], right[-1:]} == {"a", "o"} and BELARUSIAN.search(left) is not None


def _swapped(left: str, right: str) -> bool:
    """True when only two neighbouring letters changed places, which seldom makes another name."""
    if len(left) != len(right) or len(left) < 6 or left[0] != right[0]:
        return False
    wrong = [place for place, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(wrong) != 2 or wrong[1] != wrong[0] + 1:
        return False
    return left[wrong[0]] == right[wrong[1]] and left[wrong[1]] == right[wrong[0]]


def _slip(left: str, right: str) -> float:
    """One letter in five, two in nine."""
    short = min(len(left), len(right))
    if short < 5 or abs(len(left) - len(right)) > 2:
        return 0.0
    if _one_apart(left, right):
        return 0.75
    return 0.65 if short >= 8 and left[0] == right[0] and apart(left, right) == 2 else 0.0


def _one_apart(left: str, right: str) -> bool:
    """True when `apart` would say 1, in one walk from each end."""
    start, short = 0, min(len(left), len(right))
    while start < short and left[start] == right[start]:
        start += 1
    end = 0
    while end < short - start and left[-1 - end] == right[-1 - end]:
        end += 1
    a, b = left[start : len(left) - end], right[start : len(right) - end]
    return max(len(a), len(b)) == 1 or (len(a) == 2 and a == b[::-1])
