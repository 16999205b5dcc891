"""What kind of source a phrase or a name is, as it stands."""

from collections.abc import Sequence

from onrecord.annotate.lands import Lands
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.phrasing import Phrase, parse
from onrecord.model import Mention, SourceKind
from onrecord.nations import is_adjective

UNNAMED: frozenset[SourceKind] = frozenset(["unnamed person", "unnamed people", "collective"])
MASSES = frozenset(["public", "press", "media", "electorate", "crowd", "mob", "nation", "country", "world", "west", "left",
                    "right", "establishment", "elite", "base", "people", "internet", "opinion"])  # fmt: skip
JOINS = frozenset(["of", "for", "and", "&", "the"])
LONGEST_ACRONYM = 6


class Kinds:
    """Judges phrases and names of one article by their words and by what the article's capitals tell."""

    def __init__(self, text: str, nouns: Nouns, words: Lexicon, lands: Lands) -> None:
        self._text, self._nouns, self._words, self._lands = text, nouns, words, lands

    def phrase(self, start: int, end: int) -> Phrase:
        """The phrase at a place."""
        return parse(self._text, start, end, self._nouns)

    def described(self, phrase: Phrase) -> SourceKind | None:
        """The kind of a source that is only described: "two officials", "critics", "the company", "a tweet"."""
        if not phrase.core:
            return None
        head = phrase.head
        if phrase.name_like and is_adjective(head.capitalize()) and phrase.plural:
            return self._many(phrase)
        if self._is_collective(phrase):
            return self._many(phrase)
        kind = phrase.kind(self._nouns)
        if kind == "person":
            return "unnamed people" if phrase.plural or (phrase.number or 1) > 1 or head == "staff" else "unnamed person"
        return kind

    def _is_collective(self, phrase: Phrase) -> bool:
        from onrecord.plurals import singular

        if phrase.head in MASSES:
            return True
        return phrase.plural and singular(phrase.head) in self._nouns.collectives

    def _many(self, phrase: Phrase) -> SourceKind:
        """A collective, unless the words pick some out of it: "some Democrats", "two critics"."""
        picked = phrase.number is not None or not self._nouns.partial.isdisjoint(phrase.opened)
        return "unnamed people" if picked else "collective"

    def body(self, words: Sequence[str]) -> SourceKind | None:
        """The kind of body, outlet or work that a capitalised name is a name of, by its words; None when they do not
        tell."""
        lows = [word.lower().replace("’", "'") for word in words]
        lows = lows[1:] if lows[:1] == ["the"] and len(lows) > 1 else lows
        whole = " ".join(lows)
        if whole in self._nouns.known_outlets:
            return "outlet"
        if whole in self._nouns.seats or self._lands.governs(" ".join(words)):
            return "government body"
        cut = next((i for i, low in enumerate(lows) if low in JOINS and i), len(lows))
        for part in (lows[:cut], lows):
            if part and part[-1] in self._words.outlets and (len(lows) > 1) and not self._is_agency(part):
                return "outlet"
            kind = self._nouns.kind(part)
            if kind not in {None, "person"}:
                return kind
        return None

    def _is_agency(self, lows: Sequence[str]) -> bool:
        return self._nouns.kind(lows) in {"government body", "organisation"} and lows[-1] not in self._words.outlets

    def named(self, mention: Mention) -> SourceKind | None:
        """The kind of a source that leads to a mention with a name."""
        written = mention.span.of(self._text)
        words = written.split()
        if mention.kind == "outlet":
            return "outlet"
        if mention.kind == "work":
            return "work"
        if mention.kind == "person":
            alone = len(words) == 1 and len((mention.value or "").split()) <= 1
            body = self.body(words) if alone else None
            return body if body == "government body" or body == "outlet" else "named person"
        body = self.body(words) or self.body((mention.value or "").split())
        if mention.kind == "place":
            return body if body not in {None, "work"} else "government body"
        if mention.kind == "group":
            return body or "collective"
        return body or "organisation"
