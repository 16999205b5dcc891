"""The passages that the articles of a pile share: all steps, in order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.chaining import in_order, passages
from onrecord.reuse.ends import Stretch, spans
from onrecord.reuse.grams import Grams, Usage, dated, numbered, shared, usage
from onrecord.reuse.measuring import Gauge, summed
from onrecord.reuse.runs import Runs, runs, with_first
from onrecord.reuse.sorting import BESIDE, Kind, barred, kinds, reused, set_apart, worn
from onrecord.reuse.words import Words, words


class Text(Protocol):
    """A text to compare, of an outlet (`series`) and a day (`published`), null when not stated.

    Its text is asked for once when it is read, and again when passages of it are told: it may come from elsewhere.
    """

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def series(self) -> str | None: ...  # noqa: D102
    @property
    def published(self) -> date | None: ...  # noqa: D102


Some = TypeVar("Some", bound=Text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text in memory."""

    id: str
    text: str
    series: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """A passage that two articles share. The left one is the earliest dated of the two (in a link, the one whose id is
    the lesser: `onrecord.reuse.rows`); offsets are code points.

    `words` is the length of its shorter side, `score` the share of equal words: twice those over all of both sides.
    Of a kind "boilerplate", the left one is the earliest of the pile that has it, or nearly so.
    """

    left: str
    left_span: Stretch
    right: str
    right_span: Stretch
    kind: Kind
    words: int
    score: float


def earliest_first(articles: Iterable[Some]) -> list[Some]:
    """By day, the undated ones last; then by id. The order in which `find` wants them."""
    return sorted(articles, key=lambda each: (each.published or date.max, each.id))


def find(articles: Sequence[Text], *, boilerplate: bool = False) -> Iterator[Reuse]:
    """Every passage of reuse, pair by pair; the articles are given in the order of `earliest_first`.

    With `boilerplate`, what is set apart comes too: each occurrence with the earliest one, not with every other.
    """
    columns = words(each.text for each in articles)
    grams = shared(columns)
    use = usage(columns, grams, [each.series for each in articles], [_day(each) for each in articles])
    teller, seen = None, set[int]()
    for part in runs(columns, grams, ~worn(use)):
        teller = teller or _Teller.of(articles, columns, grams, use)  # not before: the first part takes most memory
        found, kind, apart = teller.judged(part)
        yield from teller.told(found, kind)
        if boilerplate:
            yield from teller.told(_once(apart, seen), repeat(Kind.BOILERPLATE))
    if boilerplate and teller:
        yield from teller.told(_once(teller.worn(grams, use), seen), repeat(Kind.BOILERPLATE))


def told(articles: Sequence[Text], columns: Words, grams: Grams, use: Usage, found: Runs) -> Iterator[Reuse]:
    """The passages of reuse that these runs add up to; `use` is that of a whole pile, in which there may be more."""
    teller = _Teller.of(articles, columns, grams, use)
    passages_of_reuse, kind, _ = teller.judged(found)
    yield from teller.told(passages_of_reuse, kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Teller:
    """Judges the passages of one pile and tells them as code points."""

    articles: Sequence[Text]
    words: Words
    gauge: Gauge
    barred: NDArray[np.bool_]

    @classmethod
    def of(cls, articles: Sequence[Text], columns: Words, grams: Grams, use: Usage) -> Self:
        out = worn(use)
        series = [each.series for each in articles]
        boilerplate = barred(columns, grams, out)
        gauge = Gauge(
            words=columns,
            sums=summed(columns, grams, use, ~out),
            barred=boilerplate,
            series=numbered(series),
            unknown=np.array([each is None for each in series], np.bool_),
            days=dated([_day(each) for each in articles]),
        )
        return cls(articles=articles, words=columns, gauge=gauge, barred=boilerplate)

    def judged(self, part: Runs) -> tuple[Runs, list[Kind], Runs]:
        """The passages of reuse that runs add up to, what each is, and the passages that are set apart."""
        part = in_order(self.words, part)
        found = passages(self.words, part, self.barred)
        of = self.gauge(found, part)
        real = reused(self.words, found, of)
        kind = kinds(self.words, found[real], of[real])
        return found[real], kind, found[set_apart(of, real)]

    def worn(self, grams: Grams, use: Usage) -> Runs:
        """What is said everywhere, each occurrence with the earliest one."""
        nothing = np.zeros_like(self.barred)
        found = passages(self.words, with_first(self.words, grams, worn(use)), nothing)
        return found[self.gauge.length(found) >= BESIDE]

    def told(self, found: Runs, kind: Iterable[Kind]) -> Iterator[Reuse]:
        """The passages with their ends, in code points."""
        numbers = (self.words.text_of(place).tolist() for place in (found.left, found.right))
        sides = (found.left, found.left_end), (found.right, found.right_end)
        length = self.gauge.length(found)
        both = (found.left_end - found.left) + (found.right_end - found.right)
        score = (2 * np.minimum(found.equal, length) / np.maximum(both, 1)).tolist()
        columns = *numbers, *spans(self.words, sides, self._text), kind, length.tolist(), score
        for left, right, left_span, right_span, what, size, share in zip(*columns, strict=False):
            yield Reuse(
                left=self.articles[left].id,
                left_span=left_span,
                right=self.articles[right].id,
                right_span=right_span,
                kind=what,
                words=size,
                score=share,
            )

    def _text(self, number: int) -> str:
        return self.articles[number].text


def _once(found: Runs, seen: set[int]) -> Runs:
    """Each occurrence with the earliest one alone; those that come with an earlier part are left out."""
    _, first = np.unique(found.right, return_index=True)
    fresh = [row for row in np.sort(first).tolist() if int(found.right[row]) not in seen]
    seen.update(found.right[fresh].tolist())
    return found[np.array(fresh, np.int64)]


def _day(article: Text) -> int | None:
    return article.published.toordinal() if article.published else None
