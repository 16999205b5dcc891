"""What an article states about itself and where, what people say of it, and its three voices: its head in the
terminal."""

from collections.abc import Iterable, Iterator

from onrecord.model import JudgedField, Stated
from onrecord.store.views import Article, Voices
from onrecord.telling.counted import counted
from onrecord.telling.dates import in_words
from onrecord.telling.language import language_note, uncovered
from onrecord.telling.sayings import act, by_whom
from onrecord.telling.sourcing import found_in, of_itself, wired
from onrecord.telling.visible import visible

_LOST = "\ufffd"
_OF_OUTLET: dict[JudgedField, str] = {
    "ownership": "Outlet owned by",
    "background": "About the outlet",
    "note": "Note on outlet",
}
_REMARKS: dict[JudgedField, str] = {
    "origin": "Has it from",
    "ownership": "Owned by",
    "background": "Background",
    "note": "Note",
}


def head(article: Article) -> Iterator[str]:
    """A line for each fact."""
    read = article.document
    yield f"Title             {_holding(article, 'title', (read.title,))}"
    yield f"Author            {_holding(article, 'authors', read.authors)}"
    yield f"Outlet            {_holding(article, 'outlet', (read.outlet,))}{_wire(article)}"
    yield f"Published         {_holding(article, 'published', (read.published,))}"
    yield f"Republished from  {_holding(article, 'republished_from', read.republished_from)}"
    yield from _remarks(article)
    for it in article.interests:
        yield visible(f"{of_itself(it)}: “{' '.join(it.span.of(read.text).split())}”")
    yield f"Address           {visible(read.address)} [{read.id[:8]}]"
    if article.superseded_by:
        yield f"Superseded by a newer version [{article.superseded_by[:8]}]"
    if _LOST in read.text:
        yield f"Damaged           {counted(read.text.count(_LOST), 'character')} could not be read, shown as {_LOST}"
    if note := language_note(read):
        yield note
    if uncovered(read) is None:
        yield _voices_in_words(article.voices)
    if article.hidden:
        yield f"{counted(article.hidden, 'attribution')} less certain than asked for, hidden"
    if article.set_aside:
        yield f"{counted(len(article.set_aside), 'attribution')} set aside by a person, neither shown nor counted"


def _wire(article: Article) -> str:
    """Behind the outlet, which agency's dateline the text has."""
    return visible(f"; {told}") if (told := wired(article.document)) else ""


def _remarks(article: Article) -> Iterator[str]:
    """What people say that no article states: of the outlet, and of the article itself."""
    for name, words in _OF_OUTLET.items():
        if name in article.of_outlet:
            judged = article.of_outlet[name]
            yield f"{words:<18}{_worded(judged.judgement.value[0], name)} (in the words of {visible(by_whom(judged))})"
    for name, words in _REMARKS.items():
        if name in article.filled and article.filled[name].judgement.value:
            yield f"{words:<18}{_holding(article, name, ())}"


def _holding(article: Article, name: JudgedField, stated: Iterable[Stated | None]) -> str:
    """What holds for a field: as a person says, with what the text states beside it; else as the text states it."""
    found = "; ".join(_fact(each, name) for each in stated if each)
    judged = article.filled.get(name)
    if judged is None:
        return found or "not stated"
    value = "; ".join(_worded(each, name) for each in judged.judgement.value) or "not stated"
    if name in _REMARKS:
        return f"{value} (in the words of {visible(by_whom(judged))})"
    return f"{value} ({act(judged)} by {visible(by_whom(judged))}; the text states {found or 'none'})"


def _fact(stated: Stated, name: JudgedField) -> str:
    return f"{_worded(stated.value, name)} (found in: {found_in(stated)})"


def _worded(value: str, name: JudgedField) -> str:
    return visible(in_words(value) if name == "published" else value)


def _voices_in_words(counts: Voices) -> str:
    """The counts of the three voices, with what they are counted of."""
    total = counts.attributed + counts.own + counts.unclear
    return (
        f"{counted(total, 'sentence')}: {counts.attributed:,} attributed,"
        f" {counts.own:,} the author's own with no source given, {counts.unclear:,} unclear"
    )
