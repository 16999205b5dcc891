"""What copies lost of the words around a claim: which of its texts are looked at, and what is read of them for it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection

from onrecord.hedging import hedges
from onrecord.link.lineage import lineage
from onrecord.link.losing import losses, told_apart
from onrecord.model import Span
from onrecord.provenance import Carrier, Ending, Lost
from onrecord.reuse.rows import BY as COMPARED_BY
from onrecord.store import claims, copied
from onrecord.tracing.articles import Articles
from onrecord.works import WORD

MOST_COMPARED = 24  # articles of one text of which it is asked who has it from whom
MARKS = re.compile('["“”„«»]')
OPENS = re.compile('(?<![^\\s(\\[{–—/…:])["“”„«](?=\\S)')  # by its place: a straight mark has no shape
LEAD = re.compile(r"[^\n]+:\s*\Z")  # the paragraph before, which hands the words of the next one on
LONGEST_LEAD = 400  # code points
DAY = 10  # code points of a date to the day


def lost(
    db: Connection, articles: Articles, carriers: Iterable[Carrier], credited: Mapping[Span, Ending]
) -> Iterator[Lost]:
    """What copies lost of the words around the claim; of a text in many articles only the first are compared.

    `credited` are the places that end where their article credits, with where they end by their sentences: a credit
    below an article names no source in these.
    """
    by_passage = defaultdict[int, list[Carrier]](list)
    for each in carriers:
        ending = credited.get(each.place, each.ending)
        by_passage[each.passage].append(each if ending is each.ending else replace(each, ending=ending))
    for several in by_passage.values():
        if len({each.document for each in several}) > 1:
            yield from _lost(db, articles, several)


def _lost(db: Connection, articles: Articles, several: Sequence[Carrier]) -> Iterator[Lost]:
    """What the copies of one text lost."""
    sentences = {each.place: Span(each.document, *articles.sentence(each.place)) for each in several}
    hedged = {place: _hedges(articles.bare(place.document), sentence) for place, sentence in sentences.items()}
    if not told_apart(several, hedged):
        return
    documents = list(dict.fromkeys(each.document for each in several))[:MOST_COMPARED]
    copies = copied.among(db, [articles.key(each) for each in documents], COMPARED_BY)
    found = lineage(map(articles.whole, documents), copies)
    told = {
        place.document: " ".join(each.of(articles.text(place.document)).split()) for place, each in sentences.items()
    }
    sources = {(each.document, each.ending.name) for each in several}
    for gone in losses(several, found.edges, hedged, _days(articles, documents), sentences):
        was, now = told[gone.parent], told[gone.place.document]
        if is_still_named(gone, now, sources) or _is_named_near(db, gone, articles, sentences[gone.place], sources):
            continue
        if WORD.findall(was.casefold()) != WORD.findall(now.casefold()):
            yield replace(gone, was=was, now=now)


def is_still_named(gone: Lost, now: str, sources: Collection[tuple[str, str | None]]) -> bool:
    """Whether a copy whose sentence is `now` still names whom its parent has it from: then no source is lost. `sources`
    are articles with the names of those at whom they end."""
    return gone.what != "hedge" and any(parent == gone.parent and name and name in now for parent, name in sources)


def _is_named_near(
    db: Connection, gone: Lost, articles: Articles, sentence: Span, sources: Collection[tuple[str, str | None]]
) -> bool:
    """Whether a copy has the words in a quotation of several sentences, and names behind it whom its parent has it
    from, “… by hand. It was four in the morning,” Hask said, or before the colon that they follow."""
    text = articles.text(sentence.document)
    names = {name.split()[-1] for parent, name in sources if parent == gone.parent and name}
    if gone.what == "hedge":
        return False
    if (lead := LEAD.search(text, max(0, sentence.start - LONGEST_LEAD), sentence.start)) is not None:
        return not names.isdisjoint(WORD.findall(lead[0]))
    end = quotation_end(text, gone.place.start, sentence.end)
    if end is None:
        return False
    key, behind = articles.key(sentence.document), (end + 1, end + 2)  # its own sentence where no stop is before it
    _, stop = claims.sentences(db, {key: [behind]})[key, behind]
    return not names.isdisjoint(WORD.findall(text[end:stop]))


def quotation_end(text: str, start: int, stop: int) -> int | None:
    """Where the quotation is closed, behind its last mark, that is open from `start` to `stop` at least; None where
    none is, or where its paragraph ends before."""
    paragraph, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", stop)
    marks = list(MARKS.finditer(text, paragraph, line_end if line_end >= 0 else len(text)))
    before = [each.start() for each in marks if each.start() <= start]
    behind = [each.end() for each in marks if each.start() > start]
    if not before or not behind or not OPENS.match(text, before[-1]):
        return None
    return behind[0] if behind[0] >= stop else None


def _hedges(text: str, sentence: Span) -> tuple[Span, ...]:
    """The words that weaken a sentence."""
    return tuple(Span(sentence.document, *found) for found in hedges(text, sentence.start, sentence.end))


def _days(articles: Articles, documents: Iterable[str]) -> dict[str, str]:
    """The days on which articles were published, of those of which that is known to the day."""
    published = {each: articles.brief(each).published or "" for each in documents}
    return {each: day[:DAY] for each, day in published.items() if len(day) >= DAY}
