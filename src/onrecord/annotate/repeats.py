"""Which citations of an article name the same work: "the report", the same title, the same outlet again."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from onrecord.annotate.idiom import Idiom
from onrecord.crediting import canonical, is_agency, outlet_named
from onrecord.model import Work

WORD = re.compile(r"[^\W_]+")
WRITTEN = frozenset(["report", "memo", "study", "document", "statement", "article"])  # kinds that "the document" may be
MOST = 40  # works or outlets before a place that it may mean


@dataclass(slots=True, kw_only=True)
class Draft:
    """A citation before it is known whether its work was cited before.

    `noun` is its noun, "" of a name, a link or a credit; `said` every word that tells which one it is: before the noun,
    right behind it, its maker and its title. `definite` is true for "the report"; `pending` for one that counts only if
    it means a work cited before, and else `instead` does: the outlet whose name it holds. `silent` is true for one that
    only others may mean.
    """

    start: int
    end: int
    work: Work
    why: str
    leaning: set[str] = field(default_factory=set)
    noun: str = ""
    said: str = ""
    plural: bool = False
    definite: bool = False
    indefinite: bool = False
    pending: bool = False
    silent: bool = False
    again: "Draft | None" = None
    instead: "Draft | None" = None


@dataclass(slots=True)
class Told:
    """A work told of so far: its first citation, and every noun, word and date by which it was named."""

    first: Draft
    nouns: set[str]
    words: set[str]
    published: set[str]


class Repeats:
    """Goes through an article's citations in the order of the text."""

    def __init__(self, idiom: Idiom) -> None:
        self._families, self._lists = idiom.families, idiom.lists
        self._works: list[Told] = []
        self._outlets: dict[str, Draft] = {}
        self._latest = deque[tuple[str, Draft]](maxlen=MOST)

    def settled(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """Those that count, each with the first one of its work where that is clear."""
        for draft in drafts:
            if self._counts(draft):
                yield from () if draft.silent else (draft,)
            elif draft.instead is not None and self._counts(draft.instead):
                yield draft.instead

    def _counts(self, draft: Draft) -> bool:
        """Whether a draft counts; finds the work or the outlet that it means."""
        if draft.work.kind != "outlet":
            return not draft.noun or self._work(draft) or self._as_outlet(draft)
        if draft.work.outlet is None:
            return self._unnamed(draft)
        self._outlet(draft, draft.work.outlet)
        return True

    def _as_outlet(self, draft: Draft) -> bool:
        """ "the paper", when it is no study told of before."""
        if draft.noun not in self._lists["late"]:
            return False
        draft.work = Work(kind="outlet")
        return self._unnamed(draft)

    def _unnamed(self, draft: Draft) -> bool:
        """ "the paper", which may be one that was named before."""
        named = [each for name, each in self._latest if self._may_be(draft.noun, name)]
        if draft.definite and not draft.plural:
            self._choose(draft, named)
        return bool(named) or not draft.pending

    def _outlet(self, draft: Draft, name: str) -> None:
        key = canonical(name)
        exact = self._outlets.get(key)
        self._choose(draft, [exact] if exact else [each for other, each in self._latest if _is_short(key, other)])
        if draft.again is None:
            self._outlets[key] = draft
            self._latest.append((key, draft))

    def _may_be(self, noun: str, name: str) -> bool:
        """Whether an outlet may be called so: "the network", "the agency", "the paper"."""
        aired = not self._lists["broadcasters"].isdisjoint(name.split())
        if noun in self._lists["aired_nouns"]:
            return aired
        return is_agency(name) if noun in self._lists["agency_nouns"] else not aired and not is_agency(name)

    def _choose(self, draft: Draft, fitting: Sequence[Draft]) -> None:
        if len(fitting) == 1:
            draft.again = fitting[0]
        elif fitting:
            draft.why += _unclear(len(fitting))

    def _work(self, draft: Draft) -> bool:
        said = self._words(draft.said)
        near = [each for each in self._works[-MOST:] if self._may_mean(draft, each)] if _may_repeat(draft) else []
        fitting = [each for each in near if self._has_words(draft, said, each)]
        if draft.pending and not near:
            return False
        told = self._one(draft, said, fitting)
        if told is not None:
            draft.again = told.first
            self._add(told, draft, said)
            return True
        if len(fitting) > 1:
            draft.why += _unclear(len(fitting))
        if not fitting or draft.work.title:
            self._works.append(self._add(Told(draft, set(), set(), set()), draft, said))
        return True

    def _add(self, told: Told, draft: Draft, said: set[str]) -> Told:
        """The work, with the words of one more citation."""
        names = (draft.work.title, draft.work.outlet, draft.work.author)
        told.words |= said.union(*(self._short(name) for name in names if name))
        told.nouns.add(draft.noun)
        told.published |= {draft.work.published} if draft.work.published else set()
        return told

    def _one(self, draft: Draft, said: set[str], fitting: Sequence[Told]) -> Told | None:
        """The one that fits, or that fits best."""
        year = draft.work.published
        if len(fitting) > 1 and said:
            closer = [each for each in fitting if said <= each.words and (year is None or year in each.published)]
            fitting = closer or fitting
        return fitting[0] if len(fitting) == 1 and fitting[0].first.plural == draft.plural else None

    def _may_mean(self, draft: Draft, told: Told) -> bool:
        """Whether a draft may mean a work by its noun, its number and its date."""
        several = told.first.plural and not draft.plural and draft.noun not in self._lists["generic"]
        return not several and self._is_related(draft, told) and _may_be_dated(draft.work.published, told.published)

    def _has_words(self, draft: Draft, said: set[str], told: Told) -> bool:
        """Whether every word that tells which one is meant was told of a work before."""
        title = self._words(told.first.work.title) if draft.work.title and told.first.work.title else set()
        return {word for word in said if not word.isdigit()} <= told.words or bool(title and title <= said)

    def _is_related(self, draft: Draft, told: Told) -> bool:
        """Whether a work may be called by a noun, or has the same title."""
        family = self._families.get(draft.noun, frozenset([draft.noun]))
        if not family.isdisjoint(told.nouns):
            return True
        if draft.noun in self._lists["generic"] and told.first.work.kind in WRITTEN:
            return True
        title = told.first.work.title
        return bool(draft.work.title and title) and self._words(draft.work.title) == self._words(title)

    def _words(self, said: str | None) -> set[str]:
        return {word for word in WORD.findall((said or "").casefold()) if word not in self._lists["empty"]}

    def _short(self, name: str) -> set[str]:
        """The words of a name, and the initials by which it may be called."""
        words = WORD.findall(name)
        parts = [part for each in (words, words[:-1]) for part in (each, [word for word in each if word[0].isupper()])]
        return self._words(name) | {"".join(word[0] for word in part).casefold() for part in parts}


def _may_repeat(draft: Draft) -> bool:
    return draft.definite or (draft.work.title is not None and not draft.indefinite)


def _may_be_dated(published: str | None, told: set[str]) -> bool:
    return not (published and told) or any(one.startswith(published) or published.startswith(one) for one in told)


def _is_short(key: str, other: str) -> bool:
    """ "the Courier" for "Harbour Courier", "HC" for it, or it for these."""
    return key in outlet_named(other).forms or other in outlet_named(key).forms


def _unclear(number: int) -> str:
    return f"; it is unclear which is meant: {number} were named before"
