"""One outlet under several forms in one claim: "PandoWeek", "Pando Week", "Pando", "the Pando Week website".

Which of them are one is told by their letters alone, so little is joined: what is equal when blanks and words that any
outlet may bear behind its name are left out, and the first word of a longer one where no other begins so. A word that
papers of many towns are called by ("the Star", "the Star Online") joins nothing.
"""

import re
from collections.abc import Iterable

from onrecord.folding import name_key
from onrecord.link.pressing import PRESS
from onrecord.link.shortened import MASTHEADS
from onrecord.link.tables import tables

BEHIND = frozenset(["report", "reports", "website", "site", "newspaper", "magazine", "blog", "com"])
MAY_GO_ON = frozenset([*BEHIND, "news", "daily", "online", "tv", "newswire", "network", "week", "weekly"])
FORM = "an outlet under several forms: {forms}"
SHORTEST = 3  # letters
LATER = re.compile(  # how an article calls an outlet that it has named
    r"(?:the|this) (?:(?:news|cable|celebrity|gossip|entertainment|technology|tech|local|state) ){0,2}"
    r"(?:site|website|outlet|publication|newspaper|paper|magazine|blog|network|broadcaster|channel|agency|article|report)$",
    re.IGNORECASE,
)


def one_outlet(names: Iterable[str]) -> dict[str, str]:
    """For each of these names of outlets that has another form here, the form that stands for all: the longest."""
    forms = {name: _bare(name) for name in sorted(set(names))}
    joined = {_joined(words) for words in forms.values() if words}
    longer = {one: _longer(one, forms.values()) for one in joined}
    whole = {one: found or one for one, found in longer.items()}
    classes = dict[str, list[str]]()
    for name, words in forms.items():
        if words:
            classes.setdefault(whole[_joined(words)], []).append(name)
    return {
        name: max(several, key=lambda each: (len(_bare(each)), len(each), each))
        for several in classes.values()
        if len(several) > 1
        for name in several
    }


def is_later(words: str) -> bool:
    """Whether these are words for an outlet that was named before: "the site", "the cable news network"."""
    return LATER.fullmatch(words) is not None


def only_one(names: Iterable[str]) -> str | None:
    """The outlet that all of these names are forms of; None where they are several, or none."""
    several = sorted(set(names))
    one = one_outlet(several)
    whole = {one.get(name, name) for name in several}
    return whole.pop() if len(whole) == 1 else None


def _bare(name: str) -> tuple[str, ...]:
    words = name_key(name).removeprefix("the ").split()
    while len(words) > 1 and words[-1] in BEHIND:
        words.pop()
    return tuple(words)


def _joined(words: Iterable[str]) -> str:
    return "".join(words)


def _longer(short: str, forms: Iterable[tuple[str, ...]]) -> str | None:
    """The only longer name here that begins with this one and goes on with a word that any outlet may bear."""
    if len(short) < SHORTEST or short in tables().outlets | MASTHEADS | PRESS:
        return None
    found = {_joined(words) for words in forms}
    longer = {each for each in found if each.startswith(short) and each.removeprefix(short) in MAY_GO_ON}
    return longer.pop() if len(longer) == 1 else None


def shown(names: Iterable[str]) -> str:
    """Why these are one, in words."""
    return FORM.format(forms=", ".join(sorted(set(names))))
