"""The ledger of sources without a name, in the terminal and for other programs.

What stands in one row is described alike, and is not known to be the same: the head says so before any row.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Console
from rich.text import Text

from onrecord.export.terminal import line_of, wrapped
from onrecord.store.elsewhere import Elsewhere, NamedElsewhere
from onrecord.store.unnamed import Cut, Entry, Ledger, LedgerRow
from onrecord.telling.counted import counted
from onrecord.telling.ledger import described, how_early
from onrecord.telling.visible import visible

Json = dict[str, Any]

INDENT = 24  # where descriptions begin, as in the list of speakers
WIDEST = 110
MOST = 3  # of what is named elsewhere, of one row


def print_ledger(ledger: Ledger, elsewhere: Elsewhere, console: Console, *, narrowed: bool) -> None:
    """What it is, then a row for each description, the most attributions first; `narrowed` where only part of them was
    asked for."""
    width = min(console.width, WIDEST)
    for line in wrapped(Text(_head(ledger)), width):
        console.print(line, highlight=False, markup=False, soft_wrap=True)
    if ledger.rows:
        console.print("\nattributions  articles  described as", highlight=False, style="bold")
    for row in ledger.rows:
        counts = f"{len(row.entries):>12}  {row.articles:>8}  "
        for at, (line, style) in enumerate(_lines(row, elsewhere, max(24, width - INDENT), narrowed=narrowed)):
            line.stylize(style)
            start = Text(counts if at == 0 else " " * INDENT)
            console.print(start.append_text(line), highlight=False, markup=False, soft_wrap=True)


def as_json(row: LedgerRow, elsewhere: Elsewhere) -> Json:
    """A row with the places of everything in it."""
    return {
        "key": row.key,
        "number": row.number,
        "role": row.role,
        "body": row.body,
        "country": row.country,
        "words": row.words,
        "attributions": len(row.entries),
        "articles": row.articles,
        "outlets": [{"outlet": name, "attributions": count} for name, count in row.outlets],
        "grounds": [{"words": words, "attributions": count} for words, count in row.grounds.items()],
        "entries": [_entry_json(entry, elsewhere.found.get(entry.attribution, ())) for entry in row.entries],
    }


def _head(ledger: Ledger) -> str:
    head = (
        f"Sources without a name: {counted(ledger.fit, 'attribution')}, {counted(len(ledger.rows), 'description')}."
        " Those in one row are described alike; they are not known to be the same."
    )
    if not ledger.left_out:
        return head
    return f"{head} {counted(ledger.left_out, 'further attribution')} to a pronoun or a name left out: no description."


def _lines(row: LedgerRow, elsewhere: Elsewhere, width: int, *, narrowed: bool) -> Iterator[tuple[Text, str]]:
    for line in wrapped(Text(visible(described(row))), width):
        yield line, "bold"
    for words in _details(row, elsewhere, narrowed=narrowed):
        first, *others = wrapped(Text(visible(words)), width - 2)
        yield first, ""
        for line in others:
            line.pad_left(2)
            yield line, ""


def _details(row: LedgerRow, elsewhere: Elsewhere, *, narrowed: bool) -> Iterator[str]:
    yield f"in: {', '.join(_times(name or 'outlet not stated', count) for name, count in row.outlets)}"
    for words, count in row.grounds.items():
        yield f"not named: {_times(f'“{words}”', count)}"
    lead = how_early((entry.article for entry in row.entries), narrowed=narrowed)
    yield f"{lead}, {_first(row.entries[0])}" if lead else _first(row.entries[0])
    yield from _named(row, elsewhere)


def _times(words: str, count: int) -> str:
    return f"{words} ({count:,})" if count > 1 else words


def _first(entry: Entry) -> str:
    """When and where it was said, and who says what in the article's words."""
    return f"{line_of(entry.article)}: {entry.passage}" if entry.passage else line_of(entry.article)


def _named(row: LedgerRow, elsewhere: Elsewhere) -> Iterator[str]:
    """Who says the same words elsewhere, with a name; once for each of them in each article."""
    found = {
        (_names(each), each.article.id): each
        for entry in reversed(row.entries)
        for each in reversed(elsewhere.found.get(entry.attribution, ()))
    }
    several = sorted(found.values(), key=lambda each: (-each.score, each.article.id, _names(each)))
    for each in several[:MOST]:
        yield f"named elsewhere: the same words, in {line_of(each.article)}, by {_names(each)} ({each.why})"
    if len(several) > MOST:
        yield f"named elsewhere: {len(several) - MOST:,} more; --json gives all"


def _names(each: NamedElsewhere) -> str:
    return " and ".join(speaker.name for speaker in each.speakers)


def _entry_json(entry: Entry, elsewhere: Iterable[NamedElsewhere]) -> Json:
    return {
        "attribution": entry.attribution,
        "document": entry.article.id,
        "source": _cuts(entry.source),
        "number": entry.number,
        **{name: _cuts(several) for name, several in entry.parts.items()},
        "content": _cuts(entry.content),
        "passage": entry.passage,
        "named_elsewhere": [_named_json(each) for each in elsewhere],
    }


def _named_json(each: NamedElsewhere) -> Json:
    return {
        "document": each.article.id,
        "attribution": each.attribution,
        "speakers": [{"id": it.id, "name": it.name, "named": it.named} for it in each.speakers],
        "source": _cuts(each.source),
        "content": _cuts(each.content),
        "score": each.score,
        "why": each.why,
    }


def _cuts(several: Iterable[Cut]) -> list[Json]:
    return [{"start": cut.span.start, "end": cut.span.end, "exact": cut.words} for cut in several]
