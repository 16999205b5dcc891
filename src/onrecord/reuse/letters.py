"""What a code point is to a comparison of texts: a letter of some value, a mark, a space, a line end, or nothing."""

import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

NOTHING, SPACE, LINE, QUOTE, TICK, UNSEEN, LETTER, CAPITAL = range(8)  # from LETTER on: what words are made of
OPENING = "“„«「『"  # by their shape, where the spaces around do not tell
QUOTES = f'"”‟»″＂」』{OPENING}'
TICKS = "'`"  # two in a row are a quotation mark, as typewriters and some archives have it
LINES = "\n\u2028\u2029"
PLANE = 0x10000
FIRST_SHAPE = 0x21  # of a letter: above all that bytes are split at
UNSEEN_SHAPE = 1
_IDEOGRAPHS = range(0x3400, 0xD800)  # their own base letters: no need to ask for a decomposition


@cache
def letters() -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    """Value and class of each code point of the basic plane; values are 0 for what is no letter.

    Letters that differ in case or accent alone have one value. Marks that combine and characters of no width are
    unseen: a word goes on over them.
    """
    base = np.arange(PLANE, dtype=np.uint64)
    classes = np.zeros(PLANE, np.uint8)
    for code in range(PLANE):
        classes[code] = kind = _class(chr(code))
        if kind >= LETTER and code not in _IDEOGRAPHS:
            base[code] = ord(folded(chr(code)))
    return np.where(classes >= LETTER, mixed(base + np.uint64(1)), np.uint64(0)), classes


def shapes(text: str) -> bytes:
    """A byte for each code point of a text: a space for what is no letter, UNSEEN_SHAPE for what cannot be seen or is
    beyond the basic plane, else one that letters share which case and accents alone tell apart, and some others."""
    try:
        return text.encode("latin-1").translate(_latin())
    except UnicodeEncodeError:
        narrow = text.encode("utf-16-le", "surrogatepass")
    if len(narrow) == 2 * len(text):
        return _shapes()[np.frombuffer(narrow, np.uint16)].tobytes()
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.where(codes < PLANE, _shapes()[codes % PLANE], UNSEEN_SHAPE).astype(np.uint8).tobytes()


@cache
def _latin() -> bytes:
    return _shapes()[:0x100].tobytes()


@cache
def _shapes() -> NDArray[np.uint8]:
    """The shape of each code point of the basic plane."""
    values, classes = letters()
    letter = (values % np.uint64(0x100 - FIRST_SHAPE)).astype(np.uint8) + np.uint8(FIRST_SHAPE)
    return np.where(classes >= LETTER, letter, np.where(classes == UNSEEN, UNSEEN_SHAPE, ord(" "))).astype(np.uint8)


def astral(codes: NDArray[np.uint32]) -> tuple[NDArray[np.uint64], NDArray[np.uint8]]:
    """The same as arrays as long as `codes`, for texts that go beyond the basic plane."""
    values, classes = letters()
    beyond = np.flatnonzero(codes >= PLANE)
    near = np.where(codes < PLANE, codes, 0)
    value, kind = values[near], classes[near]
    for code in np.unique(codes[beyond]).tolist():
        places = beyond[codes[beyond] == code]
        kind[places] = which = _class(chr(code))
        value[places] = mixed(np.array([ord(folded(chr(code))) + 1], np.uint64)) if which >= LETTER else 0
    return value, kind


def folded(character: str) -> str:
    """The letter under case and accents: "É" and "e" are one."""
    return unicodedata.normalize("NFKD", character.casefold())[:1] or character


def mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """A bijection that spreads near values over 64 bits (the finalizer of SplitMix64, Steele et al. 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _class(character: str) -> int:
    if character.isalnum():
        return CAPITAL if character.isupper() else LETTER
    if character in QUOTES:
        return QUOTE
    if character in TICKS:
        return TICK
    if character.isspace():
        return LINE if character in LINES else SPACE
    return UNSEEN if unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"} else NOTHING
