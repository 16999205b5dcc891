"""Who and what is in a pile: people, bodies, outlets, stories, claims, articles, and how these carry a claim."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from templates import Topic, capital, chosen

CORE, CAPITAL_CORE, LEAD, REST, SOURCE, SOURCE_COMMA, CAPITAL_SOURCE, CAPITAL_SOURCE_COMMA = (
    chr(0xE001 + number) for number in range(8)
)  # what stands in a wording for parts that copies may change
START, END = chr(0xE010), chr(0xE011)
MARKS = {
    "{core}": CORE, "{Core}": CAPITAL_CORE, "{lead}": LEAD, "{rest}": REST, "{source}": SOURCE,
    "{source,}": SOURCE_COMMA, "{Source}": CAPITAL_SOURCE, "{Source,}": CAPITAL_SOURCE_COMMA,
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """Somebody with a name."""

    first: str
    last: str
    title: str
    role: str
    bare: str
    anonymous: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"

    def phrase(self, form: str) -> tuple[str, bool]:
        """The words for this person, and whether a comma must close them."""
        match form:
            case "full":
                return f"{self.name}, {self.role}", True
            case "lead":
                return f"{self.bare} {self.name}", False
            case "titled":
                return f"{self.title} {self.last}", False
            case "whole":
                return f"{self.title} {self.name}", False
            case "anonymous":
                return self.anonymous, False
            case _:
                return self.last, False


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """An office, a union: something with a name that speaks."""

    full: str
    short: str

    @property
    def name(self) -> str:
        """Its full name without the article."""
        return self.full.removeprefix("the ")

    def phrase(self, form: str) -> tuple[str, bool]:
        """The words for this body; no comma closes them."""
        match form:
            case "full":
                return f"{self.full} ({self.short})", False
            case "short":
                return f"the {self.short}", False
            case _:
                return self.full, False


Speaker = Person | Body


@dataclass(frozen=True, slots=True, eq=False)
class Outlet:
    """Who publishes; `name` with its article, as others call it."""

    name: str
    site: str
    quotes: tuple[str, str]
    date: str
    footer: str | None

    def day(self, when: datetime) -> str:
        """A date as this outlet prints it."""
        return when.strftime(self.date).format(day=when.day)

    def print(self, words: str) -> str:
        """The words with this outlet's quotation marks."""
        return words.replace("“", "\ue020").replace("”", self.quotes[1]).replace("\ue020", self.quotes[0])


@dataclass(slots=True, eq=False)
class Story:
    """A place and its people; one claim or two of them are about it."""

    topic: Topic
    facts: dict[str, str]
    cast: list[Person]
    start: datetime
    grams: set[tuple[str, ...]] = field(default_factory=set)
    """Runs of words that its articles hold: none comes twice but in copies."""
    last_names: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    """Offices that one person alone holds, and that are taken."""


@dataclass(slots=True, eq=False)
class End:
    """Where a claim comes from, as far as the pile tells: speaker, unnamed, work, text or circular."""

    kind: str
    name: str | None = None
    forms: set[str] = field(default_factory=set)
    date: datetime | None = None


@dataclass(slots=True, eq=False)
class Claim:
    """A proposition, and everybody in the pile who has it."""

    id: str
    story: Story
    leads: tuple[str, ...]
    kernel: str
    tails: tuple[str, ...]
    frame: str
    profile: str = ""
    speakers: list[tuple[Speaker, End]] = field(default_factory=list)
    works: list[tuple[str, End, dict[str, str]]] = field(default_factory=list)
    outside: list[tuple[str, End]] = field(default_factory=list)
    deniers: list[Speaker] = field(default_factory=list)
    denials: list["Mention"] = field(default_factory=list)
    carriers: list["Carrier"] = field(default_factory=list)
    outlets: set[str] = field(default_factory=set)
    """Outlets with an article that carries or denies it, or that may not have one."""
    rings: list[list["Carrier"]] = field(default_factory=list)
    cousins: list["Claim"] = field(default_factory=list)
    beside: set[tuple[str, ...]] = field(default_factory=set)
    """Runs of words of the sentences beside it."""
    used: set[tuple[str, str]] = field(default_factory=set)
    namesakes: list[str] = field(default_factory=list)
    bare: set[str] = field(default_factory=set)
    """Last names that stand behind a title in articles without the full name; nobody else gets them."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plain:
    """A sentence of other matter; copies may choose another word."""

    frame: str
    picks: tuple[int, ...] = ()

    def text(self) -> str:
        """The sentence."""
        words = chosen(self.frame, self.picks)
        return words[0] + capital(words[1:]) if words[0] == "“" else capital(words)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mention:
    """The sentence in which an article carries the claim, or denies it (`end` is None)."""

    claim: Claim
    way: str
    wording: str
    lead: str
    tail: str
    end: End | None
    hedge: str = ""
    source: str = ""
    comma: bool = False
    speaker: Speaker | None = None
    form: str = ""
    cites: "Article | None" = None
    """The article in the pile on which the sentence leans."""
    link: str = ""
    """The words that are the link to it."""
    outlet: str | None = None

    @property
    def core(self) -> str:
        """The words of the claim."""
        return f"{self._lead} {self._rest}"

    @property
    def _lead(self) -> str:
        return f"{self.lead} {self.hedge}" if self.hedge else self.lead

    @property
    def _rest(self) -> str:
        return f"{self.claim.kernel} {self.tail}" if self.tail else self.claim.kernel

    def text(self, outlet: Outlet) -> tuple[str, tuple[int, int]]:
        """The sentence in an outlet's typography, and the place of the claim's words in it."""
        close = "," if self.comma else ""
        words = (
            self.wording.replace(CORE, START + self.core + END)
            .replace(CAPITAL_CORE, START + capital(self.core) + END)
            .replace(LEAD, START + self._lead)
            .replace(REST, self._rest + END)
            .replace(SOURCE_COMMA, self.source + close)
            .replace(CAPITAL_SOURCE_COMMA, capital(self.source) + close)
            .replace(CAPITAL_SOURCE, capital(self.source))
            .replace(SOURCE, self.source)
        )
        words = outlet.print(words)
        start = words.index(START)
        end = words.index(END) - 1
        return words.replace(START, "").replace(END, ""), (start, end)


Piece = Plain | Mention


@dataclass(slots=True, eq=False)
class Article:
    """One article before it is printed."""

    outlet: Outlet
    story: Story
    title: str
    author: str
    when: datetime
    dated: bool
    address: str
    body: list[list[Piece]] = field(default_factory=list)
    title_claim: Claim | None = None
    notes: list[str] = field(default_factory=list)
    carriers: list["Carrier"] = field(default_factory=list)
    sealed: bool = False
    """Copied whole, or a whole copy: nothing is added any more."""
    linked: bool = False
    file: str = ""


@dataclass(slots=True, eq=False)
class Carrier:
    """One article's share in one claim."""

    claim: Claim
    article: Article
    way: str
    mentions: list[Mention]
    parent: "Carrier | None" = None
    copied: str | None = None
    """passage or whole, where it is a copy of `parent`."""
    credit: str | None = None
    lost: str | None = None
    """What of the attribution was lost on the way from `parent`."""
    gone: set[str] = field(default_factory=set)
    """All that was lost here or before."""
    cluster: int = 0

    @property
    def mention(self) -> Mention:
        """The first sentence that carries it."""
        return self.mentions[0]

    @property
    def ends(self) -> list[End]:
        """Where its claim comes from."""
        return [one.end for one in self.mentions if one.end is not None]


def taken(mention: Mention, **changes: object) -> Mention:
    """The sentence as a taker has it."""
    return replace(mention, **changes)  # type: ignore[arg-type]
