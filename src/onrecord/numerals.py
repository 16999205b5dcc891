"""Numbers in a text, in digits or in words: "14,000", "fourteen thousand" and "14 thousand" are one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
ONES = {word: number for number, word in enumerate(_ONES.split(), start=1)} | {"zero": 0}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {"hundred": 100, "dozen": 12, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9}
WORD = re.compile(r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\W\d_]+")
JOINED = frozenset(["", " ", "-", "\u00a0", "\n", "\u2011"])  # between two words of one number
LONGEST = 12  # words of one number


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: its value, and where it stands."""

    value: float
    start: int
    end: int


def numbers(text: str, start: int = 0, end: int | None = None) -> list[Number]:
    """The numbers of a stretch of text, in order; "one" by itself is none, since it is most often a pronoun."""
    words = list(WORD.finditer(text, start, len(text) if end is None else end))
    found: list[Number] = []
    at = 0
    while at < len(words):
        size = _size(text, words, at)
        value = _value([word[0].lower() for word in words[at : at + size]]) if size else None
        if value is not None and not (size == 1 and words[at][0].lower() in {"one", "zero"}):
            found.append(Number(value, words[at].start(), words[at + size - 1].end()))
        at += max(1, size)
    return found


def _size(text: str, words: Sequence[re.Match[str]], at: int) -> int:
    """How many words from here on are one number."""
    if not _numeral(words[at][0].lower()):
        return 0
    size = 1
    while at + size < len(words) and size < LONGEST:
        before, here = words[at + size - 1], words[at + size]
        between = text[before.end() : here.start()]
        if between not in JOINED or not _goes_on(before[0].lower(), here[0].lower(), between):
            break
        size += 1
    return size - (words[at + size - 1][0].lower() == "and")


def _numeral(low: str) -> bool:
    return low[0].isdigit() or low in ONES or low in TENS or low in SCALES


def _goes_on(before: str, here: str, between: str) -> bool:
    """Whether a number goes on with this word: "twenty-one", "two hundred and five", "14 thousand", "2.5bn"."""
    if here in SCALES:
        return before != "and"
    if between == "" and before[0].isdigit():
        return here in SHORT_SCALES
    if before in TENS:
        return here in ONES and ONES[here] < 10
    if before in SCALES and before != "dozen":
        return here in ONES or here in TENS or here == "and"
    return before == "and" and (here in ONES or here in TENS)


def _value(words: Sequence[str]) -> float | None:
    """The value of the words of one number."""
    total, part = 0.0, 0.0
    for word in words:
        if word[0].isdigit():
            part += float(word.replace(",", ""))
        elif word in ONES:
            part += ONES[word]
        elif word in TENS:
            part += TENS[word]
        elif word in {"hundred", "dozen"}:
            part = max(1.0, part) * SCALES[word]
        else:
            scale = SCALES.get(word) or SHORT_SCALES.get(word)
            if scale:
                total, part = total + max(1.0, part) * scale, 0.0
    return total + part
