"""Of which place a body is whose name every place has: the Port Authority "in Resk" is not that of Tolm."""

import re
from collections.abc import Mapping
from functools import lru_cache

from onrecord.folding import name_key, without_article
from onrecord.link import bodies

PLACE = r"(?P<place>[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+)?)"
Parts = Mapping[str, str]  # by article the place of its body; "" where it may be that of the others without one


@lru_cache(maxsize=1 << 12)  # of whom the claims of a case end at, again and again
def is_everywhere(name: str) -> bool:
    """Whether a body's name has no word of its own: "the Port Authority"."""
    body = bodies.parse(name_key(name))
    return bool(body.kinds) and not body.own


def parted(name: str, texts: Mapping[str, str]) -> Parts:
    """By article the place that it puts behind a name like that; an article without one goes with the place that it
    has a word of. Of an article that has no word of any other's place the body may be another."""
    behind = re.compile(rf"(?<![\w-]){re.escape(without_article(name))} (?:in|of|at) (?:the )?{PLACE}")
    told = {one: found["place"] for one, text in texts.items() if (found := behind.search(text))}
    places = sorted(set(told.values()))
    return {one: told.get(one) or next((each for each in places if each in text), "") for one, text in texts.items()}
