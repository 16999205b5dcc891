"""What a set of templates consists of, and how a frame becomes words.

Marks in a frame: {name} a slot, with a capital where it begins a sentence; {source,} a source with the comma that
closes its description; {#3-40} a number; {clock} a time of day; [one|other] words that mean the same, of which one is
chosen.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

_SLOT = re.compile(r"\{([A-Za-z_0-9]+,?|#\d+-\d+)\}")
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def lines(words: str) -> tuple[str, ...]:
    """The entries of a list written one a line."""
    return tuple(entry for line in words.split("\n") if (entry := " ".join(line.split())))


def split(words: str) -> tuple[str, ...]:
    """The entries of a list written with bars or one a line."""
    return tuple(entry for part in words.split("\n") for one in part.split("|") if (entry := " ".join(one.split())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One kind of news."""

    name: str
    roles: tuple[str, ...]
    """"title|the role|bare role|without a name": "Inspector|the lead detective|lead detective|a detective"."""
    bodies: tuple[str, ...]
    """What a body is called behind its place: "Water Inspectorate"; two words or more."""
    things: tuple[str, ...]
    people: tuple[str, ...]
    cores: tuple[str, ...]
    """"lead | kernel | tail": the kernel, nine words or more with names and numbers, is never edited; " / " stands
    between alternatives of the lead or of the tail, "-" for an empty one. A hedge may stand before the kernel."""
    filler: tuple[str, ...]
    """Clauses of ten words or so that begin with their subject."""
    headlines: tuple[str, ...]
    works: tuple[str, ...]
    """Titles of works that are not in the pile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """One set of templates. Wordings hold {core} or {Core}, or {lead} and {rest}, which follow each other."""

    outlet_places: tuple[str, ...]
    outlet_nouns: tuple[str, ...]
    outside_outlets: tuple[str, ...]
    """Outlets that have no article in any pile."""
    first_names: tuple[str, ...]
    last_starts: tuple[str, ...]
    last_ends: tuple[str, ...]
    place_starts: tuple[str, ...]
    place_ends: tuple[str, ...]
    firms: tuple[str, ...]
    """With {a} and {b}, two last names."""
    quotes: tuple[tuple[str, str], ...]
    """Pairs of quotation marks; frames hold the curly double ones."""
    dates: tuple[str, ...]
    """How outlets print dates: strftime, {day} for the day without a zero."""
    hedges: tuple[str, ...]
    openers: tuple[str, ...]
    tails: tuple[str, ...]
    filler: tuple[str, ...]
    said: tuple[str, ...]
    """How other matter is given to people: {main} or {Main}, {person} or {Person}."""
    introductions: tuple[str, ...]
    """Sentences that name a {person} in full."""
    body_introductions: tuple[str, ...]
    """Sentences that name a {body} with its short form."""
    stock: tuple[str, ...]
    footers: tuple[str, ...]
    named: tuple[str, ...]
    """Way a: {source,}."""
    unnamed_sources: tuple[str, ...]
    unnamed: tuple[str, ...]
    """Way b: {source}."""
    own: tuple[str, ...]
    """Way c: no source."""
    cited: tuple[str, ...]
    """Way d: {outlet}."""
    cited_dated: tuple[str, ...]
    """Way d: {outlet} and {date}."""
    cited_titled: tuple[str, ...]
    """Way d: {title}."""
    cited_linked: tuple[str, ...]
    """Way d: the words in <angle brackets> are the link; no outlet is named."""
    works_titled: tuple[str, ...]
    """Way d: {work}, a title, and {genre}."""
    genres: tuple[str, ...]
    works_by_body: tuple[str, ...]
    """Way d: {body}, {kind} and {year}."""
    works_vague: tuple[str, ...]
    """Way d: a work that nobody could find again."""
    work_kinds: tuple[str, ...]
    credits: tuple[str, ...]
    """Way e: {outlet}."""
    nested: tuple[str, ...]
    """Way f: {outlet} and {source}."""
    denials: tuple[str, ...]
    """{source,}."""
    headlines: tuple[str, ...]
    """Headlines of any topic."""
    headline_claims: tuple[str, ...]
    """Headlines in which the claim stands: {core} or {Core}."""
    topics: tuple[Topic, ...]


def fill(frame: str, word: Callable[[str], str], rng: random.Random) -> str:
    """The frame with its slots filled by `word` and its numbers drawn; choices stay."""

    def _word(match: re.Match[str]) -> str:
        slot = match[1]
        if slot.startswith("#"):
            low, high = slot[1:].split("-")
            return str(rng.randint(int(low), int(high)))
        if slot == "clock":
            return f"{rng.randrange(24):02}:{rng.randrange(1, 12) * 5:02}"
        if slot == "weekday":
            return rng.choice(WEEKDAYS)
        words = word(slot[0].lower() + slot[1:])
        return capital(words) if slot[0].isupper() else words

    while _SLOT.search(frame):
        frame = _SLOT.sub(_word, frame)
    return frame


def choices(frame: str) -> list[int]:
    """How many words there are to choose from at each choice."""
    return [match[1].count("|") + 1 for match in _CHOICE.finditer(frame)]


def chosen(frame: str, picks: tuple[int, ...]) -> str:
    """The frame with its choices made."""
    left = iter(picks)
    return _CHOICE.sub(lambda match: match[1].split("|")[next(left)], frame)


def capital(words: str) -> str:
    """The words with a capital at their head."""
    return words[:1].upper() + words[1:]
