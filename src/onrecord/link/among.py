"""The articles that carry one claim, as the words around it may name them: by their titles and their outlets."""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from onrecord.crediting import is_agency, is_named, last_words, outlet_named
from onrecord.folding import name_key
from onrecord.link.framing import called_outlet
from onrecord.provenance import Ending
from onrecord.works import WORD, Canonical, Shelved, folded_title

LONG_TITLE = 3  # words of a title that a sentence may name
Name = str


class Among:
    """Tells which of the articles that carry a claim, or of their outlets, is named.

    `outlets` are names of speakers that are names of outlets; `canonical` folds names, all forms of one to one; `whole`
    gives the whole name of an outlet that an article names in short.
    """

    def __init__(
        self,
        carrying: Iterable[Shelved],
        canonical: Canonical,
        outlets: Collection[Name],
        whole: Callable[[Name, Shelved], Name] = lambda name, _: name,
    ) -> None:
        self.whole = whole
        self.articles = tuple(sorted(carrying, key=lambda each: each.id))
        self.canonical = canonical
        self._press = frozenset(map(name_key, outlets))
        self._names = sorted({each.outlet for each in self.articles if each.outlet})
        self._last = last_words(self._names)
        self._called = frozenset(map(canonical, self._names))
        titles = ((folded_title(each.title), each) for each in self.articles)
        self._titles = [(title, each) for title, each in titles if title.count(" ") + 1 >= LONG_TITLE]
        self._by_start = defaultdict[tuple[str, ...], list[int]](list)
        for at, (title, _) in enumerate(self._titles):
            self._by_start[tuple(title.split()[:LONG_TITLE])].append(at)

    def leave_out(self, documents: Collection[str]) -> None:
        """Have no one lean on these articles any longer."""
        self.articles = tuple(each for each in self.articles if each.id not in documents)

    def titled(self, around: str) -> list[tuple[str, Shelved]]:
        """The articles whose titles stand in these words, each behind its title, folded."""
        words = folded_title(around).split()
        starts = zip(*(words[at:] for at in range(LONG_TITLE)), strict=False)
        near = {at for start in starts if start in self._by_start for at in self._by_start[start]}
        told = f" {' '.join(words)} " if near else ""
        return [self._titles[at] for at in sorted(near) if f" {self._titles[at][0]} " in told]

    def heading(self, name: Name, around: str) -> str:
        """The title of an article in these words, of which a name is but a part; "" when there is none."""
        several = self.titled(around)
        part = folded_title(name) if several else ""
        titles = (title for title, _ in several if part and f" {part} " in f" {title} ")
        found = next((title for title in titles if part != title), "")
        if not found:
            return ""
        told = f" {folded_title(around)} "
        says = re.search(rf" {re.escape(found)} (?:says?|said|report(?:s|ed)|claim(?:s|ed)) ", told)
        return found if says or f" {part} " not in told.replace(found, "") else ""

    def outlet_in(self, around: str, article: Shelved) -> Name | None:
        """The first outlet that these words name, other than the article's own; None where they name none."""
        if self._last.isdisjoint(WORD.findall(around)):
            return None  # told at once, instead of for one outlet after the other
        others = (name for name in self._names if name != article.outlet)
        return next((name for name in others if is_named(outlet_named(name), around)), None)

    def is_press(self, name: Name, ending: Ending | None = None) -> bool:
        """Whether a name is an outlet's of the case, or that of the outlet at which the words seemed to end."""
        return (
            self.canonical(name) in self._called
            or self.is_speaking_outlet(name)
            or called_outlet(name)
            or bool(ending and ending.name and name_key(name) in name_key(ending.name))
        )

    def is_outlet(self, name: Name) -> bool:
        """Whether a name is an outlet's or a news agency's."""
        return self.is_press(name) or is_agency(name)

    def is_speaking_outlet(self, name: Name) -> bool:
        """Whether a name is that of an outlet that speaks for the claim."""
        return name_key(name) in self._press

    def is_its_outlet(self, name: Name, article: Shelved) -> bool:
        """Whether a name is that of an article's own outlet."""
        return bool(article.outlet) and self.canonical(name) == self.canonical(article.outlet or "")
