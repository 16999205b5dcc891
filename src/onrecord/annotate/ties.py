"""The rules by which a language tells of a tie of an article's own author or outlet, read once from its file; what in
them differs from article to article is a stand-in."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from onrecord.model import Tie

LANGUAGES = {"en": "english.interests.toml"}
# Stand in a sentence for this outlet and for its author, at equal length: the first sign, then as many of the second.
OWN, AUTHOR = ("\x01", "\x02"), ("\x03", "\x04")
SELF = "\x05"  # behind the first sign where the words are "this newspaper", and no title
SCRIBES = "author|writer|reporter|columnist|reviewer|correspondent"
SCRIBE = rf"(?:[Tt]he|[Tt]his) (?:{SCRIBES})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One pattern of the language's file, with what it tells; `needs` is a mark without which it cannot match."""

    pattern: re.Pattern[str]
    needs: str
    note: bool
    who: Literal["author", "outlet"]
    tie: Tie
    clause: bool
    about: bool
    within: re.Pattern[str] | None


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language, in the order of its file."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    lists = {
        name.upper(): f"(?:{'|'.join(sorted(words, key=len, reverse=True))})" for name, words in table["lists"].items()
    }
    fills = {
        **lists,
        "OWN": f"{OWN[0]}{SELF}?{OWN[1]}*",
        "SELF": f"{OWN[0]}{SELF}{OWN[1]}*",
        "AUTHOR": f"{AUTHOR[0]}{AUTHOR[1]}*",
        "SCRIBE": SCRIBE,
        "SOME": r"[^,.;]{0,60}?",
        "APOS": "'’",
        "OWNER": "['’]s?",
        "BOSS": r"(?:(?:MASTERS|STAFF) of OWN|OWNOWNER (?:\w+ )?(?:MASTERS|STAFF)|\b[Oo]ur (?:\w+ )?(?:MASTERS|STAFF))",
    }
    return tuple(
        Rule(
            pattern=_filled(pattern, fills),
            needs=_needs(pattern),
            note=group.get("note", False),
            who=group["who"],
            tie=group["tie"],
            clause=group["start"] == "clause",
            about=group.get("about", False),
            within=_filled(group["within"], fills) if "within" in group else None,
        )
        for group in table["tie"]
        for pattern in group["patterns"]
    )


def applies(rule: Rule, part: str, *, note: bool) -> bool:
    """Whether a rule can find anything in a sentence."""
    if rule.needs not in part or (rule.note and not note):
        return False
    return rule.within is None or rule.within.search(part) is not None


def _needs(pattern: str) -> str:
    """The stand-in that a pattern begins with, or has on every way through it; "" when there is none for sure."""
    if pattern.startswith("AUTHOR"):
        return AUTHOR[0]
    return (
        OWN[0] if "OWN" in pattern.replace("OWNER", "") and not re.search(r"BOSS|our|pages|we\||\[Oo", pattern) else ""
    )


def _filled(pattern: str, fills: dict[str, str]) -> re.Pattern[str]:
    """The pattern with every word in capitals that the fills know in its place; a fill may hold others."""
    words = re.compile("|".join(sorted(fills, key=len, reverse=True)))
    for _ in range(2):
        pattern = words.sub(lambda found: fills[found.group()], pattern)
    return re.compile(pattern)
