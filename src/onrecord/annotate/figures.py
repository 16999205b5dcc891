"""Figures: everybody and everything that an article speaks of, and what it has told about each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.roles import Role, noun
from onrecord.model import MentionKind

Sex = Literal["m", "f"]
MOST_ROLES = 24  # told of one figure; more are not kept
PLACED = 3  # a person's name stands behind "to" or "at" no more than once in so many times
MADE_SURE = 5  # what a title or a first name weighs, against one pronoun


@dataclass(slots=True, kw_only=True, eq=False)
class Figure:
    """One whom the article speaks of: named at start-end as fully as anywhere, or described there first.

    Filled while the article is read: `roles` that it bears, `sexes` that words about it had, `weight` of what speaks
    for a person of that name.
    """

    start: int
    end: int
    text: str
    kind: MentionKind
    key: str
    named: bool
    many: bool = False
    generation: str = ""
    roles: list[Role] = field(default_factory=list)
    resolved: list[tuple[int, int]] = field(default_factory=list)
    sexes: Counter[Sex] = field(default_factory=Counter)
    sure: bool = False  # a person beyond doubt
    place: bool = False  # stands behind "in", "at", "from": a place, and its government
    placed: int = 0  # times that it does
    seen: int = 0
    short: int = 0  # times that a surname alone meant it
    last: tuple[int, int] | None = None  # where it was named last

    @property
    def sex(self) -> Sex | None:
        """What most of the words about it had, if they agree."""
        more, less = ("m", "f") if self.sexes["m"] >= self.sexes["f"] else ("f", "m")
        return more if self.sexes[more] > 2 * self.sexes[less] else None  # type: ignore[return-value,index]

    @property
    def mostly_place(self) -> bool:
        """True when it stands so often behind "in", "at", "from" that it is no person; once is "shouted at Hask"."""
        return self.placed * PLACED > self.seen

    @property
    def words(self) -> tuple[str, ...]:
        """The words of its name."""
        return tuple(self.key.split())

    def bear(self, roles: Iterable[Role], words: Lexicon) -> None:
        """Take in roles told beside it, with what they say of its sex."""
        for role in roles:
            if (
                len(self.roles) < MOST_ROLES
                and role.head not in words.no_roles
                and (role.start, role.end) not in {(each.start, each.end) for each in self.roles}
            ):
                self.roles.append(role)
            self.sexes.update({sex: MADE_SURE for sex in sexes_of((role.head,), words)})
            self.sure = self.sure or role.sort == "person"


def sexes_of(several: Iterable[str], words: Lexicon) -> Iterator[Sex]:
    """The sexes that titles and nouns tell: "Mrs", "spokesman"."""
    for word in several:
        low = word.lower().rstrip(".")
        if low in words.feminine or low.endswith("woman"):
            yield "f"
        elif low in words.masculine or (low.endswith("man") and low not in words.no_callings and len(low) > 5):
            yield "m"


def sex_of_name(first: str, words: Lexicon) -> Sex | None:
    """The sex that nearly all bearers of a first name have."""
    return "f" if first in words.womens_names else "m" if first in words.mens_names else None


def titles_before(text: str, start: int, words: Lexicon) -> list[str]:
    """The titles right before a name, in their plain form, the nearest first: "Colonel Tasch", "Mrs Marrin"."""
    found: list[str] = []
    for word in reversed(
        text[max(0, start - 60) : start].rsplit("\n", maxsplit=1)[-1].replace("\u00a0", " ").split(" ")
    ):
        if not word:
            continue
        low = word.lower().rstrip(".").strip("“\"'(’")
        if low not in words.titles and noun(low, words) not in words.titles:
            break
        found.append(low)
    return found
