"""Rows of what is said: the words with their marks, who says them, and where they stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.desk import addresses
from onrecord.model import Voice
from onrecord.store.answers import Brief, Said, Statement
from onrecord.store.case import Case
from onrecord.store.excerpts import Excerpt, excerpts
from onrecord.store.listed import Hit
from onrecord.telling.certainty import Sureness, sureness
from onrecord.telling.judged import by_person
from onrecord.telling.layout import Mark, Piece, cut, marks_of, speaker_words, teller_words
from onrecord.telling.sourcing import in_row

Part = tuple[bool, tuple[Piece, ...]]  # True for words that were searched for


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sentence or more of an article. `head` is False when the row before is of the same article.

    `href` leads to the words in their article, with the attribution's card open when there is one.
    """

    article: Brief
    head: bool
    parts: tuple[Part, ...]
    href: str
    more: bool
    put: tuple[str, ...]  # how it is put, the kind of source, where it was said
    said: Said | None
    speaker: str | None
    told_by: str | None
    sure: Sureness | None
    ascribed: bool
    voice: str = ""  # whose words they are, in words, where no attribution holds what was found


VOICES: dict[Voice | None, str] = {
    "own": "the author’s own words, no source given",
    "unclear": "unclear whose words",
    "attributed": "outside the reported words",
    None: "outside the sentences that were read",
}


def statement_rows(case: Case, statements: Sequence[Statement]) -> tuple[Row, ...]:
    """What is said, each with all of its words as far as a row has room."""
    found = excerpts(case, (it.said.attribution for it in statements))
    return tuple(_headed(_statement_row(it, found) for it in statements))


def hit_rows(hits: Iterable[Hit]) -> tuple[Row, ...]:
    """Sentences in which something was found, the words that were searched for apart."""
    return tuple(_headed(map(_hit_row, hits)))


def _headed(rows: Iterable[Row]) -> Iterator[Row]:
    former = None
    for row in rows:
        yield replace(row, head=row.article.id != former)
        former = row.article.id


def _statement_row(statement: Statement, found: Mapping[str, Excerpt]) -> Row:
    said, sentence = statement.said, Excerpt(start=statement.sentence.start, text=statement.text, more=False)
    words = found.get(said.attribution.id, sentence)
    outer = statement.told_by
    return _row(
        statement.article,
        said,
        words,
        edges=(),
        told_by=teller_words(outer) if outer else None,
    )


def _hit_row(hit: Hit) -> Row:
    words = Excerpt(start=hit.sentence.start, text=hit.text, more=False)
    row = _row(hit.article, hit.said, words, edges=hit.marks, told_by=None)
    return row if hit.said else replace(row, voice=VOICES[hit.voice])


def _row(
    article: Brief, said: Said | None, words: Excerpt, *, edges: Sequence[tuple[int, int]], told_by: str | None
) -> Row:
    found = said.attribution if said else None
    return Row(
        article=article,
        head=True,
        parts=tuple(_parts(words, said, edges)),
        href=addresses.article(article.id, at=found.id if found else None, start=words.start),
        more=words.more,
        put=in_row(found) if found else (),
        said=said,
        speaker=speaker_words(said) if said else None,
        told_by=told_by,
        sure=sureness(found) if said and found and not by_person(said) else None,
        ascribed=found is not None and found.kind == "ascribed",
    )


def _parts(words: Excerpt, said: Said | None, edges: Sequence[tuple[int, int]]) -> Iterator[Part]:
    """The words cut at the edges of what was searched for, each part cut where a role begins or ends."""
    end = words.start + len(words.text)
    marks = [Mark(it.start - words.start, it.end - words.start, it.what) for it in (marks_of(said) if said else ())]
    inside = [(max(left, words.start), min(right, end)) for left, right in edges if left < end and right > words.start]
    places = sorted({words.start, end, *(place for edge in inside for place in edge)})
    for left, right in pairwise(places):
        hit = any(start <= left and right <= stop for start, stop in inside)
        yield hit, tuple(cut(words.text, left - words.start, right - words.start, marks))
