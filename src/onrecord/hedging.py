"""Words that weaken what is said ("allegedly", "appeared to have"), and cues that say more than "said"."""

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from onrecord.gist import stem_of
from onrecord.reuse.differences import Stretch

WORDS = tomllib.loads((files("onrecord") / "hedging.toml").read_text(encoding="utf-8"))
HEDGE = re.compile(rf"\b(?:{'|'.join(WORDS['hedges'])})(?![\w-])".replace(" ", r"\s{1,3}"), re.IGNORECASE)
MONTH = re.compile(r"May\b")
NEUTRAL = frozenset(map(stem_of, WORDS["neutral"]))
PHRASES = [(re.compile(rf"\b{words}\b"), like) for words, like in WORDS["phrases"].items()]
GROUPS = {stem_of(word): number for number, group in enumerate(WORDS["groups"]) for word in group}


def hedges(text: str, start: int, end: int) -> list[Stretch]:
    """Where a stretch of text has words that weaken it; a month is none."""
    return [match.span() for match in HEDGE.finditer(text, start, end) if not MONTH.match(match[0])]


@lru_cache(maxsize=4096)
def tone(cue: str) -> int | None:
    """Which group of cues one belongs to: -1 for those that only say that it was said, None where it is not known."""
    found = None
    cue = next((like for words, like in PHRASES if words.search(cue.lower())), cue)
    for word in re.findall(r"[^\W\d_]+", cue.lower()):
        stem = stem_of(word)
        if stem in GROUPS:
            return GROUPS[stem]
        found = -1 if stem in NEUTRAL else found
    return found
