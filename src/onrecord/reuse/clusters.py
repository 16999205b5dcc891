"""Passages that belong together, as passim writes them: one line for each, with the number of its cluster."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from onrecord.reuse.finding import Reuse
from onrecord.reuse.rows import Row
from onrecord.sets import Sets

OVERLAP = 0.5  # of the longer of two passages of one article, from which they are one: passim's --relative-overlap


class Passage(NamedTuple):
    """A stretch of an article: code points, half-open."""

    article: str
    begin: int
    end: int


def clusters(found: Iterable[Reuse]) -> list[list[Passage]]:
    """The passages that are linked with each other, directly or through others; in the order of their articles."""
    known = Sets[Passage]()
    for each in found:
        known.join(Passage(each.left, *each.left_span), Passage(each.right, *each.right_span))
    for passages in _of_articles(known).values():
        for one, two in _overlapping(sorted(passages)):
            known.join(one, two)
    members = defaultdict[Passage, list[Passage]](list)
    for passage in known:
        members[known.of(passage)].append(passage)
    return sorted(_hulls(group) for group in members.values())


def lines(groups: Iterable[list[Passage]], rows: Mapping[str, Row]) -> Iterator[str]:
    """The passages as lines, the earliest of each cluster first: the fields of its row, with "text" the passage alone.

    `src` is the places of the earliest passage of the cluster, from which the others may come; empty for itself.
    """
    for number, group in enumerate(groups):
        ordered = sorted(group, key=lambda each: (rows[each.article].stated or "\uffff", each))
        first = ordered[0]
        for passage in ordered:
            source = [] if passage is first else [{"id": first.article, "begin": first.begin, "end": first.end}]
            yield _line(number, len(ordered), passage, rows[passage.article], source)


def _line(cluster: int, size: int, passage: Passage, row: Row, source: list[dict[str, object]]) -> str:
    value = {
        "cluster": cluster,
        "size": size,
        "begin": passage.begin,
        "end": passage.end,
        "src": source,
        "id": passage.article,
        "series": row.series,
        "date": row.stated,
        "text": row.text[passage.begin : passage.end],
    }
    return json.dumps({name: it for name, it in value.items() if it is not None}) + "\n"


def _of_articles(passages: Iterable[Passage]) -> dict[str, list[Passage]]:
    result = defaultdict[str, list[Passage]](list)
    for passage in passages:
        result[passage.article].append(passage)
    return result


def _overlapping(passages: list[Passage]) -> Iterator[tuple[Passage, Passage]]:
    """Those in one article that are one passage, of passages in order; each with the widest that is still open."""
    last = passages[0]
    for passage in passages[1:]:
        common = min(last.end, passage.end) - passage.begin
        if common >= OVERLAP * max(last.end - last.begin, passage.end - passage.begin):
            yield last, passage
        if passage.end > last.end:
            last = passage


def _hulls(group: list[Passage]) -> list[Passage]:
    """The passages of a cluster with those that overlap in one article made one."""
    result = list[Passage]()
    for passage in sorted(group):
        if result and result[-1].article == passage.article and passage.begin < result[-1].end:
            result[-1] = result[-1]._replace(end=max(result[-1].end, passage.end))
        else:
            result.append(passage)
    return result
