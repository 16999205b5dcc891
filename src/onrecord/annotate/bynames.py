"""What a phrase has from the names of its article: "Banks" is John Banks, "the monitors" are the Strait Monitors, "the
Courier" is the article's own outlet."""

import re
from collections.abc import Iterable

from onrecord.annotate.bodied import is_inside
from onrecord.annotate.kinds import Kinds
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import PARTICLED, Phrase
from onrecord.annotate.sheet import Sheet
from onrecord.annotate.unnamed import BODIES
from onrecord.folding import without_article
from onrecord.model import Mention, Records, SourceKind, Span

INSIDE = frozenset(["of", "on", "for", "in"])  # behind the noun of a body's name
NEAR = 500  # code points
CAPITALS = re.compile(r"\b([A-Z][\w’'-]+) (?=[A-Z])")  # the first word of "Mira Tolland"


class Bynames:
    """The names of one article, and those that its sources mean or may mean."""

    def __init__(self, sheet: Sheet, kinds: Kinds, nouns: Nouns, words: Lexicon) -> None:
        self._text, self._kinds, self._nouns = sheet.document.text, kinds, nouns
        outlet = sheet.document.outlet.value if sheet.document.outlet is not None else ""
        self._own = frozenset(outlet.lower().split())
        self._first_names = words.womens_names | words.mens_names
        self._surnames = self._last_names(sheet.records)
        self._bands = self._named_bands(sheet.records.mentions)

    def is_surname(self, phrase: Phrase, led: list[Mention]) -> bool:
        """ "Banks said" of John Banks, "Miller, a retired docker": a name, whatever else the word means."""
        if phrase.opened or phrase.owned or len(phrase.core) != 1 or not phrase.words[phrase.core[0]].capital:
            return False
        if any(mention.named and mention.kind not in {"person", "organisation"} for mention in led):
            return False
        told = [word.low for word in phrase.words[phrase.behind : phrase.behind + 2]]
        introduced = told in ([",", "a"], [",", "an"]) and self._kinds.is_last_name(phrase) and not phrase.plural
        return introduced or phrase.head in self._surnames

    def of_band(self, phrase: Phrase) -> SourceKind | None:
        """ "the monitors", where a body of that name is spoken of."""
        alone = phrase.opened == ("the",) and len(phrase.core) == 1 and not phrase.written[0].isupper()
        return self._bands.get(phrase.head) if alone else None

    def is_partisan(self, phrase: Phrase, source: Span) -> bool:
        """ "The Kesk County Republican", right behind somebody's name."""
        elected = phrase.opened == ("the",) and not self._nouns.regions.isdisjoint(phrase.lows[-2:-1])
        if not elected or phrase.head not in self._nouns.partisans:
            return False
        before = CAPITALS.findall(self._text, max(0, source.start - NEAR), source.start)
        return any(first.lower() in self._first_names for first in before)

    def is_whole_name(self, source: Span, led: list[Mention]) -> bool:
        """True for "Patients First", "Farmers for Justice" within a sentence: all of it is a body's name, whatever its
        first word is. At the start of one, "Residents of Kesk" have a capital for that alone."""
        words = source.of(self._text)
        bare = without_article(words)
        whole = len(led) == 1 and led[0].named and led[0].kind == "organisation" and led[0].span.of(self._text) == bare
        if not whole or " " not in bare:
            return False
        capitals = all(word[0].isupper() for word in bare.split())
        return capitals or any(is_inside(self._text, each.start()) for each in re.finditer(re.escape(bare), self._text))

    def is_own(self, phrase: Phrase, led: list[Mention]) -> bool:
        """True for "the Courier" in an article of the Harbour Courier: it speaks of itself."""
        names = [phrase.lows, *((mention.value or "").lower().removeprefix("the ").split() for mention in led)]
        return bool(self._own) and bool(phrase.core) and all(self._own.issuperset(name) for name in names)

    def _last_names(self, records: Records) -> frozenset[str]:
        """The last words of the persons of the article who have a known first name, in small letters."""
        first = self._first_names
        named = [each.span for each in records.mentions if each.named and each.kind == "person"]
        names = [name for span in named if len(name := span.of(self._text).split()) > 1 and name[0].lower() in first]
        refers = (link for link in records.links if link.relation == "refers")
        meant = [span.of(self._text).split() for link in refers for span in link.candidates]
        names += [name for name in meant if len(name) > 1 and PARTICLED.match(name[-1])]  # "Hakem al-Tolland"
        return frozenset(name[-1].lower() for name in names)

    def _named_bands(self, mentions: Iterable[Mention]) -> dict[str, SourceKind]:
        """By the nouns of the names of bodies: "monitors" of "Strait Monitors", "committee" of "House Committee on
        Ports"; none where bodies of several kinds have one noun."""
        found: dict[str, set[SourceKind]] = {}
        for mention in mentions:
            words = mention.span.of(self._text).split() if mention.named else []
            place = next((i for i, word in enumerate(words) if word in INSIDE), len(words)) - 1
            kind = self._kinds.named(mention) if place > 0 else None
            if kind is not None:
                found.setdefault(words[place].lower(), set()).add(kind)
        return {noun: next(iter(kinds)) for noun, kinds in found.items() if len(kinds) == 1 and not kinds - BODIES}
