"""What an older version of an article shares with another article where its current version has other words.

The index holds current articles alone; so a page that was changed seems to share less with who copied it before. Here
the few texts that it is asked of are compared, and nothing of it is kept.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.folding import unaccented
from onrecord.gist import STOP
from onrecord.model import By, Copy, Document, Span
from onrecord.reuse.differences import Alignment, Token, tokens
from onrecord.reuse.finding import Article, earliest_first, find
from onrecord.reuse.rows import copy_of

MOVED = 3  # words in a row that the current version has elsewhere are not gone from it


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """Words that an older version and another article have, and that the current version has not in their place.

    All three are ids; `there` are the runs of words in the older version, `here` the same in the article, in its order,
    and `words` how they read in the article. `dated` is the older version's date, None where that is the current one's
    too or is not stated; `captured` is when it was saved.
    """

    version: str
    current: str
    article: str
    there: tuple[Span, ...]
    here: tuple[Span, ...]
    words: tuple[str, ...]
    dated: str | None
    captured: str


def passages(older: Sequence[Document], others: Sequence[Document], by: By) -> list[Copy]:
    """What the older versions share with the others and with each other, as the engine finds it among these alone:
    no boilerplate, and no direction yet."""
    names = {each.id for each in older}
    several = {each.id: each for each in (*older, *others)}
    found = find(earliest_first([_article(each) for each in several.values()]))
    return [copy_of(each, by) for each in found if each.left in names or each.right in names]


def earlier(version: Document, current: Document, articles: Sequence[Document], by: By) -> Iterator[Earlier]:
    """What each of these articles shares with the older version in words that the current one has not in their place:
    words of the older version that are gone from its page, whatever the current one still shares."""
    gone = _gone(version, current)
    before = passages([version], articles, by) if gone and articles else []
    for article in articles:
        there = {here: word for here, word in _across(article, version, before) if word in gone}
        runs = [each for each in _runs(tokens(article.text, 0, len(article.text)), there) if _tells(each, current)]
        if runs:
            yield Earlier(
                version=version.id,
                current=current.id,
                article=article.id,
                there=tuple(Span(version.id, there[run[0]].start, there[run[-1]].end) for run in runs),
                here=tuple(Span(article.id, run[0].start, run[-1].end) for run in runs),
                words=tuple(" ".join(article.text[run[0].start : run[-1].end].split()) for run in runs),
                dated=version.published.value if version.published and not _same_date(version, current) else None,
                captured=version.captured,
            )


def _gone(version: Document, current: Document) -> frozenset[Token]:
    """The words of the older version that the current one has not where they stood."""
    whole = Alignment(version.text, (0, len(version.text)), current.text, (0, len(current.text)))
    return frozenset(whole.left).difference(word for word, _ in whole.words)


def _tells(run: Sequence[Token], current: Document) -> bool:
    """Whether a run of words is more than articles and the like, and did not only move within the page."""
    words = [word.folded for word in run]
    if len(run) < MOVED:
        return not STOP.issuperset(words)
    plain = (word.folded for word in tokens(current.text, 0, len(current.text)))
    return f" {' '.join(words)} " not in f" {' '.join(plain)} "


def _same_date(one: Document, other: Document) -> bool:
    return bool(one.published and other.published and one.published.value == other.published.value)


def _runs(words: Iterable[Token], there: Mapping[Token, Token]) -> Iterator[list[Token]]:
    """The words that have another there, those in a list that follow one another on both sides."""
    run: list[Token] = []
    for word in words:
        if run and not (word in there and there[run[-1]].start < there[word].start):
            yield run
            run = []
        if word in there:
            run.append(word)
    if run:
        yield run


def _across(article: Document, other: Document, copies: Iterable[Copy]) -> Iterator[tuple[Token, Token]]:
    """The words of an article that are the same in another one, and which ones they are there."""
    for copy in copies:
        here, there = (copy.left, copy.right) if copy.left.document == article.id else (copy.right, copy.left)
        if (here.document, there.document) == (article.id, other.id):
            yield from Alignment(article.text, (here.start, here.end), other.text, (there.start, there.end)).words


def _article(document: Document) -> Article:
    """A text as the index has it: what is boilerplate of its page is blank."""
    text = document.text
    for block in document.blocks:
        if block.kind == "boilerplate":
            start, end = block.span.start, block.span.end
            text = text[:start] + "\n" * (end - start) + text[end:]
    outlet = unaccented(document.outlet.value).casefold() if document.outlet else None
    return Article(id=document.id, text=text, series=outlet, published=_day(document))


def _day(document: Document) -> date | None:
    """The first day that its date may mean."""
    stated = document.published.value if document.published else ""
    try:
        return date.fromisoformat(f"{stated}-01-01"[:10] if len(stated) == 4 else f"{stated}-01"[:10])
    except ValueError:
        return None
