"""The passages that the articles of a pile share: all steps, in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.chaining import passages
from onrecord.reuse.ends import Stretch, widened
from onrecord.reuse.grams import Grams, Usage, shared, usage
from onrecord.reuse.runs import FEW, Runs, runs
from onrecord.reuse.sorting import Kind, barred, kinds, measures, reused, worn
from onrecord.reuse.words import Words, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text to compare; `series` is its outlet, `published` its day, null when not stated."""

    id: str
    text: str
    series: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """A passage that two articles share. The left one is the earliest dated of the two; offsets are code points."""

    left: str
    left_span: Stretch
    right: str
    right_span: Stretch
    kind: Kind
    words: int


def earliest_first(articles: Sequence[Article]) -> list[Article]:
    """By day, the undated ones last; then by id. The order in which `find` wants them."""
    return sorted(articles, key=lambda each: (each.published or date.max, each.id))


def find(articles: Sequence[Article]) -> Iterator[Reuse]:
    """Every passage of reuse, pair by pair; the articles are given in the order of `earliest_first`."""
    columns = words(each.text for each in articles)
    grams = shared(columns)
    use = usage(columns, grams, [each.series for each in articles], [_day(each) for each in articles])
    yield from _told(articles, columns, *detected(columns, grams, use))


def detected(
    columns: Words, grams: Grams, use: Usage, few: int = FEW
) -> tuple[Runs, list[Kind], NDArray[np.int64]]:
    """The passages of reuse as stretches of words, what each is, and its length in words.

    `use` is that of the whole pile, which may hold more texts than these. `few`: see `runs`.
    """
    out = worn(use)
    found = passages(columns, runs(columns, grams, ~out, few), barred(columns, grams, out))
    of = measures(columns, grams, use, found)
    real = np.flatnonzero(reused(columns, found, of))
    found, of = found[real], of[real]
    return found, kinds(columns, found, of), of.length


def _day(article: Article) -> int | None:
    return article.published.toordinal() if article.published else None


def _told(
    articles: Sequence[Article], columns: Words, found: Runs, kind: list[Kind], length: NDArray[np.int64]
) -> Iterator[Reuse]:
    left, right = (columns.text_of(place).tolist() for place in (found.left, found.right))
    spans = [_span(columns, *ends) for ends in ((found.left, found.left_end), (found.right, found.right_end))]
    for x, y, x_span, y_span, what, size in zip(left, right, *spans, kind, length.tolist(), strict=True):
        x_wide, y_wide = widened(articles[x].text, x_span, articles[y].text, y_span)
        yield Reuse(
            left=articles[x].id, left_span=x_wide, right=articles[y].id, right_span=y_wide, kind=what, words=size
        )


def _span(columns: Words, first: NDArray[np.int64], end: NDArray[np.int64]) -> list[Stretch]:
    start = columns.start[first]
    stop = columns.start[end - 1] + columns.length[end - 1]
    return list(zip(start.tolist(), stop.tolist(), strict=True))
