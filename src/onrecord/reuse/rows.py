"""Articles as JSON Lines, as passim reads them, and what they share as JSON Lines: links, or passim's clusters."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from onrecord.model import By, Copy, Span, copy_id
from onrecord.reuse.finding import Reuse

BY = By(stage="reuse", version=3)
LONGEST = 1 << 25  # code points of one text
_MADE_BY = json.dumps({"stage": BY.stage, "version": BY.version, "weights": BY.weights})


class Row(NamedTuple):
    """An article of a file, its text packed: a third to a half of what it takes unpacked."""

    id: str
    packed: bytes
    series: str | None
    published: date | None
    stated: str | None

    @property
    def text(self) -> str:
        """Its text."""
        return self.packed.decode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that is no article, and why."""

    line: int
    reason: str

    def __str__(self) -> str:
        return f"line {self.line:,}: {self.reason}"


def read(lines: Iterable[bytes]) -> Iterator[Row | Problem]:
    """The articles of the lines, and the lines that are none; blank lines are nothing.

    An article has an "id" and a "text", and may have a "series" and a "date"; other fields do not matter.
    """
    seen = dict[str, int]()
    for number, line in enumerate(lines, start=1):
        if line.isspace():
            continue
        try:
            row = _row(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except _NoArticleError as error:
            yield Problem(number, str(error))
        except UnicodeDecodeError:
            yield Problem(number, "it is not UTF-8.")
        else:
            if row.id in seen:
                yield Problem(number, f"its id {_quoted(row.id)} is that of line {seen[row.id]:,}; that one is taken.")
                continue
            seen[row.id] = number
            yield row


class _NoArticleError(ValueError):
    pass


def _row(line: str) -> Row:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        raise _NoArticleError("it is not JSON; each line is one object.") from None
    if not isinstance(value, dict):
        raise _NoArticleError('it is no object like {"id": ..., "text": ...}.')
    name, text = value.get("id"), value.get("text")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or not name:
        raise _NoArticleError('it has no "id", or one that is no text.')
    if not isinstance(text, str):
        raise _NoArticleError('it has no "text", or one that is no text.')
    if len(text) > LONGEST:
        raise _NoArticleError(f"its text is longer than {LONGEST:,} characters; cut it into parts.")
    stated = value.get("date")
    stated = stated if isinstance(stated, str) else None
    return Row(name, text.encode("utf-8", "surrogatepass"), _series(value.get("series")), _day(stated), stated)


def _series(value: object) -> str | None:
    return str(value) if isinstance(value, str | int) and str(value).strip() else None


def _day(value: str | None) -> date | None:
    """The day that an ISO date or time begins with; None when there is none."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _quoted(name: str) -> str:
    shown = name if len(name) <= 60 else f"{name[:60]}…"
    return json.dumps(shown, ensure_ascii=False)


def link(found: Reuse) -> str:
    """The passage as a line: which side is left is the order of the ids."""
    left, right = _sides(found)
    return (
        f'{{"type":"link","relation":"reuses","id":"{copy_id(left, right)}","left":{_place(left)},'
        f'"right":{_place(right)},"kind":"{found.kind}","score":{round(found.score, 4)},"direction":null,"why":[],'
        f'"words":{found.words},"by":{_MADE_BY}}}\n'
    )


def copy_of(found: Reuse, by: By = BY) -> Copy:
    """The passage as a record, its sides in the order of their ids, without a direction."""
    left, right = _sides(found)
    return Copy(
        id=copy_id(left, right),
        left=left,
        right=right,
        kind=found.kind.value,
        words=found.words,
        score=round(found.score, 4),
        direction=None,
        why=(),
        by=by,
    )


def _sides(found: Reuse) -> tuple[Span, Span]:
    """Both spans, that of the article with the lesser id first."""
    left, right = sorted([(found.left, found.left_span), (found.right, found.right_span)])
    return Span(left[0], *left[1]), Span(right[0], *right[1])


def _place(span: Span) -> str:
    return f'{{"document":{json.dumps(span.document)},"start":{span.start},"end":{span.end}}}'
