"""What an article says of itself, and what a person says against it or in its place: the head of its page."""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model import JudgedField, Stated
from onrecord.store.answers import Judged
from onrecord.store.views import Article
from onrecord.telling.judged import FIELDS

SEVERAL: frozenset[JudgedField] = frozenset({"authors", "republished_from"})
LONG: frozenset[JudgedField] = frozenset({"origin", "ownership", "background", "note"})
_HINTS: dict[JudgedField, str] = {
    "published": "A day, a month or a year: 22 April 2031, April 2031, 2031",
    "authors": "One name a line",
    "republished_from": "One a line",
    "origin": "Whom or what its report is from, or that it is its own: where it names no source, a trace ends there",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One field of an article: what the text states, and what a person says, which goes before it."""

    field: JudgedField
    stated: tuple[Stated, ...]
    judged: Judged | None

    @property
    def label(self) -> str:
        """What people call it."""
        return FIELDS[self.field]

    @property
    def values(self) -> tuple[str, ...]:
        """What holds."""
        return self.judged.judgement.value if self.judged else tuple(each.value for each in self.stated)

    @property
    def hint(self) -> str:
        """How to write it."""
        return _HINTS.get(self.field, "")

    @property
    def several(self) -> bool:
        """True when it may have more than one value."""
        return self.field in SEVERAL

    @property
    def long(self) -> bool:
        """True for free words, which no article states."""
        return self.field in LONG

    @property
    def verb(self) -> str:
        """What a person does here."""
        return "Correct" if self.values else "Add" if self.long else "Fill in"


def facts(article: Article) -> tuple[Fact, ...]:
    """Everything that a person may read or fill in about an article, in the order of its head."""
    return tuple(Fact(field=name, stated=stated, judged=article.filled.get(name)) for name, stated in _stated(article))


def _stated(article: Article) -> Iterator[tuple[JudgedField, tuple[Stated, ...]]]:
    read = article.document
    yield "title", _one(read.title)
    yield "authors", read.authors
    yield "outlet", _one(read.outlet)
    yield "published", _one(read.published)
    yield "republished_from", read.republished_from
    for name in ("origin", "ownership", "background", "note"):
        yield name, ()


def _one(stated: Stated | None) -> tuple[Stated, ...]:
    return (stated,) if stated else ()
