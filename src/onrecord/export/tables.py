"""The case as a table for spreadsheets: one row an attribution.

A cell that begins with = + - @ ' (or their full-width forms, a tab or a line end) gets one ' in front, so that no
spreadsheet runs an article's words as a formula. Nothing is lost: whoever reads the file back takes one ' away from
each cell that begins with one.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from onrecord import chains
from onrecord.chains import Hop
from onrecord.model import Attribution, Description, Span
from onrecord.store.chaining import of_article
from onrecord.store.views import Article, Judged, Said

COLUMNS = {
    "article": "the article's title, a person's word before the text's; empty when neither gives one",
    "outlet": "who published it, likewise",
    "date": "when it was published, likewise, as precise as given (2014, 2014-06, 2014-06-13)",
    "speaker": "who is said to say it, empty when unclear",
    "named": "yes, or no for speakers who are only described",
    "source": "the words that give the source; parts are joined by ' … '",
    "cue": "the words that say it was said",
    "content": "the words or matter reported",
    "kind": "direct, indirect, mixed, block or ascribed",
    "start": "first code point of the content in the article's text",
    "end": "the code point after its last",
    "text_sha256": "hash of the text that start and end count in",
    "address": "where the article is",
    "document": "id of the article",
    "attribution": "id of the attribution",
    "via": "id of the attribution this one stands in, if any",
    "speaker_why": "why this speaker, or why none",
    "superseded_by": "id of the current version of the article, empty when this is it",
    "score": "how certain the attribution is, 0 to 1: of how the text was read, never of whether it is true",
    "certain_source": "how certain it is that the source is exactly these words; empty without one, or when not given",
    "certain_cue": "how certain it is that the cue is exactly these words; empty without one, or when not given",
    "certain_content": "how certain it is that the content is exactly these words; empty when not given",
    "why": "what fired, in words",
    "judged": "yes (accepted) or instead (words given), when a person says so of the attribution; empty otherwise",
    "judged_by": "who says so",
    "speaker_judged": "yes, no or instead, when a person says so of the speaker; empty otherwise",
    "speaker_judged_by": "who says so",
    "speaker_found": "the speaker that the program made out, where a person says otherwise",
    "filled": "the article's fields that a person filled in; joined by ' … '",
    "source_kind": "what kind of source it is, empty when that is not clear",
    "stance": "how it is put (states, alleges, denies ...), empty when that is not made out",
    "channel": "where it was said (statement, interview, document ...), empty when that is not made out",
    "hedges": "the words in the content that weaken it; joined by ' … '",
    "number": "of a source without a name: how many, where the words give a count",
    "role": "of a source without a name: the words for what they are; joined by ' … '",
    "body": "of a source without a name: the words for the body they belong to",
    "country": "of a source without a name: the words for their country",
    "grounds": "of a source without a name: the words for why, or on what terms, they are not named",
    "chain": "on whose word it stands: outlet < author < source < source",
    "depth": "how many sources follow one another in the chain; 1 when the article itself quotes this one",
}
_FORMULA = ("=", "+", "-", "@", "'", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = "\ufeff"


def lines(articles: Iterable[Article], *, bom: bool = False) -> Iterator[str]:
    """Every row with its line end, the header first; `bom` opens with the mark that Excel needs to see UTF-8."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    for row in _rows(articles):
        writer.writerow([inert(cell) for cell in row])
        yield BOM + buffer.getvalue() if bom else buffer.getvalue()
        bom = False
        buffer.seek(0)
        buffer.truncate()


def inert(cell: str) -> str:
    """The cell as a spreadsheet shows it and never runs it."""
    return "'" + cell if cell.startswith(_FORMULA) else cell


def _rows(articles: Iterable[Article]) -> Iterator[list[str]]:
    yield list(COLUMNS)
    for article in articles:
        every = of_article(article)
        for said in article.said:
            yield [*_row(article, said), *_told(said.attribution, article.document.text), *_on_whose_word(every, said)]


def _row(article: Article, said: Said) -> list[str]:
    read, found = article.document, said.attribution
    place = found.content or found.spans
    return [
        article.title or "",
        article.outlet or "",
        article.published or "",
        "; ".join(each.name for each in said.speakers),
        "; ".join("yes" if each.named else "no" for each in said.speakers),
        _words(found.source, read.text),
        _words(found.cue, read.text),
        _words(found.content, read.text),
        found.kind,
        str(min(span.start for span in place)),
        str(max(span.end for span in place)),
        read.text_sha256,
        read.address,
        read.id,
        found.id,
        found.via or "",
        said.speaker_why,
        article.superseded_by or "",
        *_certain(found),
        found.why,
        *_judged(said.judged),
        *_judged(said.speaker_judged),
        said.speaker_found.name if said.speaker_found else "",
        " … ".join(article.filled),
    ]


def _told(found: Attribution, text: str) -> Iterator[str]:
    """What kind of source, how it is put and where; then what is told of a source without a name."""
    yield from (found.source_kind or "", found.stance or "", found.channel or "", _words(found.hedges, text))
    told = found.description or Description()
    yield "" if told.number is None else str(told.number)
    yield from (_words(getattr(told, name), text) for name in ("role", "body", "country", "grounds"))


def _on_whose_word(every: Mapping[str, tuple[Hop, ...]], said: Said) -> tuple[str, str]:
    chain = every[said.attribution.id]
    return chains.in_line(chain), str(chains.depth(chain))


def _judged(judged: Judged | None) -> tuple[str, str]:
    """The verdict and who says so."""
    return (judged.judgement.verdict, judged.judgement.who) if judged else ("", "")


def _certain(found: Attribution) -> Iterator[str]:
    """The score, and the certainty of source, cue and content; empty where there is none."""
    given = found.certainty
    for number in (found.score, *((given.source, given.cue, given.content) if given else (None, None, None))):
        yield "" if number is None else str(number)


def _words(spans: tuple[Span, ...], text: str) -> str:
    return " … ".join(span.of(text) for span in spans)
