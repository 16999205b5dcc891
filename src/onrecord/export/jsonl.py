"""The case as JSON Lines: what other programs rely on. It only grows.

One object a line, `type` first, UTF-8; offsets are half-open Unicode code points of that document's `text`. Documents
come by address, publication and id, each followed by its attributions in the order of the text; failed articles come
last. Nothing in it comes from a clock or from the order of work, so equal cases export equal bytes.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.model import By, Certainty, Problem, Span, Stated
from onrecord.store.views import Article, Said, Voices

Json = dict[str, Any]


def lines(articles: Iterable[Article], problems: Iterable[Problem]) -> Iterator[str]:
    """Every line of the export, each with its line end, one article in memory at a time."""
    for article in articles:
        yield _line(document(article))
        for said in sorted(article.said, key=_in_text_order):
            yield _line(attribution(said, article.document.text))
    for problem in sorted(problems, key=lambda problem: (problem.address, problem.reason)):
        yield _line(failed(problem))


def document(article: Article) -> Json:
    """One article as the export says it."""
    read = article.document
    return {
        "type": "document",
        "id": read.id,
        "address": read.address,
        "title": _value(read.title),
        "outlet": _value(read.outlet),
        "authors": [author.value for author in read.authors],
        "published": _value(read.published),
        "published_from": read.published.found_in if read.published else None,
        "republished_from": [_credit(stated) for stated in read.republished_from],
        "language": read.language,
        "text": read.text,
        "text_sha256": read.text_sha256,
        "offset_unit": "codepoint",
        "blocks": [{"kind": block.kind, **_range(block.span)} for block in read.blocks],
        "links": [{**_range(link.span), "url": link.url} for link in read.links],
        "superseded_by": article.superseded_by,
        "sentences": voices(article.voices),
        "metadata": {
            "title": _stated(read.title),
            "outlet": _stated(read.outlet),
            "authors": [_stated(author) for author in read.authors],
            "published": _stated(read.published),
            "republished_from": [_stated(stated) for stated in read.republished_from],
        },
        "hidden": article.hidden,
    }


def attribution(said: Said, text: str) -> Json:
    """One attribution of the article with this text, as the export says it."""
    found, speaker = said.attribution, said.speaker
    return {
        "type": "attribution",
        "id": found.id,
        "document": found.document,
        "source": _exact(found.source, text),
        "cue": _exact(found.cue, text),
        "content": _exact(found.content, text),
        "kind": found.kind,
        "stance": found.stance,
        "channel": found.channel,
        "speaker": {"id": speaker.id, "name": speaker.name, "named": speaker.named} if speaker else None,
        "speaker_why": said.speaker_why,
        "via": found.via,
        "score": found.score,
        "why": found.why,
        "by": _by(found.by),
        "doubtful": _exact(found.doubtful, text),
        "alterations": [
            {"kind": change.kind, **_range(change.span), "exact": change.span.of(text)} for change in found.alterations
        ],
        "certainty": _certainty(found.certainty),
    }


def failed(problem: Problem) -> Json:
    """One article that could not be read or annotated."""
    return {"type": "problem", "address": problem.address, "reason": problem.reason}


def voices(counts: Voices) -> Json:
    """How many sentences are attributed, the author's own, unclear."""
    return {"attributed": counts.attributed, "own": counts.own, "unclear": counts.unclear}


def _line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def _in_text_order(said: Said) -> tuple[list[tuple[int, int]], str]:
    return [(span.start, span.end) for span in said.attribution.spans], said.attribution.id


def _value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


def _range(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _exact(spans: tuple[Span, ...], text: str) -> list[Json]:
    return [{**_range(span), "exact": span.of(text)} for span in spans]


def _credit(stated: Stated) -> Json:
    return {"name": stated.value, **_place(stated)}


def _stated(stated: Stated | None) -> Json | None:
    return {"value": stated.value, "found_in": stated.found_in, **_place(stated)} if stated else None


def _place(stated: Stated) -> Json:
    """Where in the text, null where the place is outside it (the page's markup, the file's name)."""
    return _range(stated.span) if stated.span else {"start": None, "end": None}


def _certainty(given: Certainty | None) -> Json | None:
    return {"source": given.source, "cue": given.cue, "content": given.content} if given else None


def _by(by: By) -> Json:
    return {"stage": by.stage, "version": by.version, "weights": by.weights}
