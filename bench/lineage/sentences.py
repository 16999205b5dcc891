"""Sentences of the invented piles: who said what, held as choices, so that one choice can be edited and all be shown.

The marks inside a frame: {slot} a word list or a fact of the story; [H] a place for a hedge before a past participle
that is also the past tense; [N:3-40] a number; [S:one|other] words that mean the same.
"""

import random
import re
from dataclasses import dataclass, field, replace

MARK = re.compile(r"\[(H|N|S)(?::([^\]]*))?\]")
SLOT = re.compile(r"\{(\w+)\}")
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FRONTED = frozenset(
    {"as", "of", "to", "in", "without", "from", "for", "behind", "within", "had", "although", "on", "one", "among"}
    | {"up", "at", "before", "there", "it", "only", "no", "two"}
)
_AMERICAN = (
    ("defence", "defense"), ("Defence", "Defense"), ("centre", "center"), ("harbour", "harbor"), ("labour", "labor"),
    ("organis", "organiz"), ("neighbour", "neighbor"), ("colour", "color"), ("metres", "meters"),
)  # fmt: skip


def split(words: str) -> tuple[str, ...]:
    """The entries of a list written with bars or on lines of their own."""
    return tuple(entry for part in words.split("\n") for one in part.split("|") if (entry := " ".join(one.split())))


def lines(words: str) -> tuple[str, ...]:
    """The entries of a list written one a line (they may hold bars)."""
    return tuple(entry for line in words.split("\n") if (entry := " ".join(line.split())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What one kind of news is written from. `named`: "title|description|role alone" of those who have names."""

    name: str
    named: tuple[str, ...]
    unnamed: tuple[str, ...]
    documents: tuple[str, ...]
    lists: dict[str, tuple[str, ...]]
    clauses: tuple[str, ...]
    quotes: tuple[str, ...]
    plain: tuple[str, ...]
    headlines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """One set of templates; "dev" and "final" share no frame, name, outlet or wording of a credit."""

    outlets: tuple[str, ...]
    agencies: tuple[tuple[str, str], ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    towns: tuple[str, ...]
    hedges: tuple[str, ...]
    cues: tuple[str, ...]
    loaded_cues: tuple[str, ...]
    settings: tuple[str, ...]
    """Where or when something was said; stands behind the cue."""
    datelines: tuple[str, ...]
    """How agencies begin, with {town}, {code} in round brackets, and perhaps {date}."""
    credits: dict[str, tuple[str, ...]]
    house: tuple[str, ...]
    """What an outlet calls itself behind "told"; in small letters, which tells it from a name."""
    footers: tuple[str, ...]
    agency_footers: tuple[str, ...]
    stock: tuple[str, ...]
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who is made to speak; `name` is None for those who are only described."""

    name: str | None
    last: str
    described: str
    role: str
    speaks: bool = True
    """False for a document."""

    def phrase(self, form: str) -> str:
        """The words for this source: full (name and description), short (last name) or role (no name)."""
        if self.name is None or form == "role":
            return self.role
        return f"{self.name}, {self.described}" if form == "full" else self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One sentence as a set of choices. `pattern`: front, back, according, quote back, quote front, plain."""

    pattern: str
    content: str
    frame: str = ""
    hedged: bool = False
    numbers: tuple[int, ...] = ()
    synonyms: tuple[int, ...] = ()
    source: Source | None = None
    form: str = "short"
    cue: str = "said"
    hearer: str = ""
    setting: str = ""
    that: bool = True
    typo: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How an outlet prints: numbers in words up to `words`, quotation marks, spelling, thousands."""

    words: int = 9
    curly: bool = True
    american: bool = False
    comma: bool = True

    def print(self, text: str) -> str:
        """The words in this style."""
        if self.american:
            for british, american in _AMERICAN:
                text = text.replace(british, american)
        if not self.curly:
            text = text.replace("“", '"').replace("”", '"').replace("’", "'").replace(" — ", " - ")
        return text

    def number(self, number: int, *, first: bool = False) -> str:
        """A number in words or digits, as this outlet prints it; in words at the start of a sentence."""
        if number <= self.words or (first and number < 100):
            return in_words(number)
        return f"{number:,}" if self.comma else str(number)


def needs_that(content: str) -> bool:
    """True for a clause that begins with something else than its subject: "said to pay for it, the bank ..."."""
    return content.split(maxsplit=1)[0] in _FRONTED


def in_words(number: int) -> str:
    """A number under a hundred in English words."""
    if number < 20:
        return _ONES[number]
    ten, one = divmod(number, 10)
    return _TENS[ten - 2] + (f"-{_ONES[one]}" if one else "")


@dataclass(slots=True)
class Shown:
    """A sentence as printed, and the places of its parts in it."""

    text: str = ""
    parts: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, words: str, part: str | None = None) -> None:
        """Appends words; those of a part get a place."""
        if part:
            self.parts[part] = (len(self.text), len(self.text) + len(words))
        self.text += words


def show(saying: Saying, style: Style) -> Shown:
    """The sentence in an outlet's style, with the places of its hedge, numbers, source and cue."""
    shown = Shown()
    for words, part in _ordered(saying, style):
        shown.add(style.print(words), part)
    shown.text = shown.text[0].upper() + shown.text[1:]
    if saying.pattern.startswith("quote") and shown.text[0] in '“"':
        shown.text = shown.text[0] + shown.text[1].upper() + shown.text[2:]
    return shown


_Run = list[tuple[str, str | None]]


def _ordered(saying: Saying, style: Style) -> _Run:
    content = _content(saying, style)
    if saying.pattern == "plain" or saying.source is None:
        return [*content, (".", None)]
    who, comma = saying.source.phrase(saying.form), "," if _open(saying) else ""
    cue = (saying.cue + (f" {saying.hearer}" if saying.hearer else ""), "cue")
    setting = f" {saying.setting}" if saying.setting else ""
    said: _Run = [(who, "source"), (comma + " ", None), cue, (setting, None)]
    if comma and " " not in cue[0] and not setting and saying.pattern in ("back", "quote back"):
        said = [cue, (" ", None), (who, "source")]
    match saying.pattern:
        case "front":
            return [*said, (" that " if saying.that else " ", None), *content, (".", None)]
        case "back":
            return [*content, (", ", None), *said, (".", None)]
        case "according":
            return [("according to", "cue"), (" ", None), (who, "source"), (", ", None), *content, (".", None)]
        case "quote back":
            return [("“", None), *content, (",” ", None), *said, (".", None)]
        case _:
            return [*said, (": “", None), *_capital(content), (".”", None)]


def _open(saying: Saying) -> bool:
    """True when the source's words hold a description that a comma must close."""
    return saying.source is not None and saying.source.name is not None and saying.form == "full"


def _capital(run: _Run) -> _Run:
    words, part = run[0]
    return [(words[0].upper() + words[1:], part), *run[1:]] if words else run


def _content(saying: Saying, style: Style) -> _Run:
    """The content with its choices made; a typing error goes with it."""
    run: _Run = []
    here, number, synonym = 0, 0, 0
    for match in MARK.finditer(saying.content):
        run.append((saying.content[here : match.start()], None))
        here = match.end()
        match match[1]:
            case "H":
                run += [(match[2], "hedge"), (" ", None)] if saying.hedged else []
            case "N":
                run.append((style.number(saying.numbers[number], first=match.start() == 0), f"number {number}"))
                number += 1
            case _:
                run.append((match[2].split("|")[saying.synonyms[synonym]], None))
                synonym += 1
    run.append((saying.content[here:], None))
    run = [(words, part) for words, part in run if words]
    if saying.typo:
        run = [(words.replace(*saying.typo) if part is None else words, part) for words, part in run]
    return run


def misspelt(rng: random.Random, saying: Saying) -> Saying:
    """The sentence with two letters of one long word exchanged; the same sentence where there is no such word."""
    plain = MARK.sub(" ", saying.content)
    words = [word for word in re.findall(r"\b[a-z]{7,}\b", plain) if plain.count(word) == 1]
    rng.shuffle(words)
    for word in words:
        at = rng.randrange(2, len(word) - 2)
        if word[at] != word[at + 1]:
            wrong = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            return replace(saying, typo=(word, wrong))
    return saying
