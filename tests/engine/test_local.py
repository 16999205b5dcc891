"""The engine in one process, and the parts that the others are made of put together in one process."""

from collections import Counter, defaultdict
from random import Random

import numpy as np
import pytest

from onrecord.engine import local
from onrecord.engine.parts import Articles, Marks, Pairs, Places, judged, weighed
from onrecord.reuse.entries import entries
from onrecord.reuse.finding import Article, Reuse, earliest_first, find
from onrecord.reuse.grams import Usage
from onrecord.reuse.measuring import WIDE
from onrecord.reuse.pairs import HOPE
from onrecord.reuse.words import words
from tests.engine.piles import pile


def apart(articles: list[Article], chance: Random, most: int, buckets: int, blocks: int) -> list[Reuse]:
    """What the articles share, found in parts: each bucket of grams and each block of pairs sees only its own."""
    ordered = earliest_first(articles)
    rows = [_rows(number, each) for number, each in enumerate(ordered)]
    marks, worth = [], Counter()
    for bucket in range(buckets):
        found, more = _weighed(ordered, rows, bucket, buckets, most)
        marks.append(found)
        for left, right, some in zip(more.left.tolist(), more.right.tolist(), more.worth.tolist(), strict=True):
            worth[left, right] += some
    kept = _joined(marks)
    groups = defaultdict(list)
    for pair in sorted(pair for pair, of in worth.items() if of >= HOPE):
        groups[chance.randrange(blocks)].append(pair)
    return [each for group in groups.values() for each in _judged(ordered, kept, group, most)]


def _rows(number: int, article: Article) -> tuple[np.ndarray, ...]:
    of = entries(words([article.text]))
    return of.hash, np.full(len(of.hash), number), of.inside, of.said


def _weighed(
    ordered: list[Article], rows: list[tuple[np.ndarray, ...]], bucket: int, buckets: int, most: int
) -> tuple[Marks, Pairs]:
    whole = Places(**dict(zip(Places.__slots__, map(np.concatenate, zip(*rows, strict=True)), strict=True)))
    mine = whole[whole.hash % np.uint64(buckets) == bucket]
    known = np.unique(mine.number)
    of = Articles(
        number=known,
        series=[ordered[each].series for each in known],
        day=[day.toordinal() if (day := ordered[each].published) else None for each in known],
    )
    return weighed(mine, of, most)


def _joined(several: list[Marks]) -> Marks:
    use = {name: np.concatenate([getattr(each.use, name) for each in several]) for name in Usage.__slots__}
    columns = {name: np.concatenate([getattr(each, name) for each in several]) for name in ("number", "hash", "first")}
    return Marks(**columns, use=Usage(**use))


def _judged(ordered: list[Article], marks: Marks, group: list[tuple[int, int]], most: int) -> list[Reuse]:
    number = np.unique(group)
    rows = np.isin(marks.number, number)
    use = Usage(**{name: getattr(marks.use, name)[rows] for name in Usage.__slots__})
    mine = Marks(number=marks.number[rows], hash=marks.hash[rows], first=marks.first[rows], use=use)
    left, right = np.array(group).T
    pairs = Pairs(left=left, right=right, worth=np.full(len(left), HOPE))
    return list(judged([ordered[each] for each in number], number, mine, pairs, most))


def told(found: list[Reuse]) -> list[tuple[object, ...]]:
    return sorted((e.left, e.left_span, e.right, e.right_span, e.kind, e.words, e.score) for e in found)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("most", "blocks"), [(3, 1), (3, 40), (12, 7), (WIDE, 40), (WIDE, 400)])
def test_in_parts_the_same_is_found(seed: int, most: int, blocks: int) -> None:
    """Whatever article is judged beside which: the links are those of all articles at once."""
    articles = pile(seed)
    at_once = told(list(local.find(articles, most=most)))
    assert len(at_once) > 50
    assert told(apart(articles, Random(seed), most, 1 + blocks // 4, blocks)) == at_once


def test_a_pair_alone_is_judged_as_in_the_pile() -> None:
    """One block for each pair."""
    articles = pile(5, 60)
    assert told(apart(articles, Random(0), 6, 9, 10**9)) == told(list(local.find(articles, most=6)))


def test_without_hubs_it_finds_what_the_command_finds() -> None:
    """Where no gram stands in many articles, both ways to look at pairs are one."""
    articles = pile(2, 16)
    assert told(list(local.find(articles))) == told(list(find(earliest_first(articles))))


def test_nothing_is_shared_by_nothing() -> None:
    for articles in ([], [Article(id="a", text="")], [Article(id="a", text="One text of some words, alone.")]):
        assert list(local.find(articles)) == []
        assert apart(articles or [Article(id="a", text="")], Random(0), 3, 2, 2) == []
