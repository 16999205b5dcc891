"""Places of articles as a page quotes them: each in its sentence, with a link that leads there."""

from collections.abc import Collection
from dataclasses import dataclass

from onrecord.desk import addresses
from onrecord.model import Span
from onrecord.store import Case
from onrecord.store.excerpts import LONGEST, sentences_at, words_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A place in its sentence: the words before it, its own, and those behind; `href` leads there. `cut` is true where
    the sentence goes on."""

    before: str
    words: str
    after: str
    href: str
    cut: bool


class Quotes:
    """The quotes of some places, read at once; of `known` only where their sentences begin is read, for links."""

    def __init__(self, case: Case, places: Collection[Span], known: Collection[Span] = ()) -> None:
        self._sentences = sentences_at(case, {*places, *known})
        self._words = words_at(case, {part for place in places for part in self._parts(place) if part})

    def of(self, place: Span, at: str | None = None) -> Quote:
        """One of them; the link opens the card of the attribution `at`."""
        before, words, after = (self._words.get(part, "") if part else "" for part in self._parts(place))
        before = _last(before)
        longest = max(0, LONGEST - len(before) - len(words))
        return Quote(
            before=before,
            words=words,
            after=after[:longest],
            href=self.href(place, at),
            cut=len(after) > longest,
        )

    def href(self, place: Span, at: str | None = None) -> str:
        """Where a place is: its sentence in its article, with the card of the attribution `at`."""
        sentence = self._sentences.get(place)
        return addresses.article(place.document, at=at, start=sentence.start if sentence else None)

    def words(self, place: Span) -> str:
        """The words of a place in a line."""
        return " ".join(self._words.get(place, "").split())

    def _parts(self, place: Span) -> tuple[Span | None, Span, Span | None]:
        whole = self._sentences.get(place, place)
        before = Span(place.document, whole.start, place.start) if whole.start < place.start else None
        after = Span(place.document, place.end, whole.end) if place.end < whole.end else None
        return before, place, after


def _last(before: str) -> str:
    """What stands before a place, without the beginning of what is long."""
    if len(before) <= LONGEST // 2:
        return before
    return f"… {before[-LONGEST // 3 :].partition(' ')[2]}"
