"""The case as JSON Lines: what other programs rely on. It only grows.

One object a line, `type` first, UTF-8; offsets are half-open Unicode code points of that document's `text`. Documents
come by address, publication and id, each followed by its attributions in the order of the text, by what answers what
among them, by what the article tells of its own interest, and by what it leans on; then what answers what in another
article; then the passages that two articles share, and which works are cited; then the case's own table of names and
the speakers with a name, by name; then what people said, by its time; failed articles come last. Nothing in it comes
from the program's clock or from the order of work, so equal cases export equal bytes.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from onrecord.chains import Hop
from onrecord.export.chains import ends
from onrecord.export.copied import by
from onrecord.model import Certainty, Citation, Description, Interest, Link, Passage, Problem, Roles, Span, Stated
from onrecord.store.chaining import of_article
from onrecord.store.replied import Reply
from onrecord.store.views import Article, Judged, Said, Speaker, Standing, Voices

Json = dict[str, Any]


def lines(
    articles: Iterable[Article],
    problems: Iterable[Problem],
    judgements: Iterable[Standing] = (),
    replies: Iterable[Reply] = (),
    further: Iterable[Json] = (),
) -> Iterator[str]:
    """Every line of the export, each with its line end, one article in memory at a time; `further` is what copied.py
    tells of passages that two articles share, and sameness.py of names and speakers."""
    for article in articles:
        yield line(document(article))
        chains = of_article(article)
        for said in sorted(article.said, key=_in_text_order):
            yield line(attribution(said, article.document.text, chains[said.attribution.id]))
        for answer in article.answers:
            yield line(link(answer, article))
        for told in article.interests:
            yield line(interest(told, article.document.text))
        for cited in article.citations:
            yield line(mention(cited, article.document.text))
    for found in replies:
        yield line(reply(found))
    yield from map(line, further)
    for standing in in_time(judgements):
        yield line(judgement(standing))
    for problem in sorted(problems, key=lambda problem: (problem.address, problem.reason)):
        yield line(failed(problem))


def document(article: Article) -> Json:
    """One article as the export says it."""
    read = article.document
    return {
        "type": "document",
        "id": read.id,
        "address": read.address,
        "title": article.title,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "published": article.published,
        "published_from": read.published.found_in if read.published and "published" not in article.filled else None,
        "republished_from": _credits(article),
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
        "set_aside": len(article.set_aside),
        "filled": {name: _filled(judged) for name, judged in article.filled.items()},
    }


def attribution(said: Said, text: str, chain: Sequence[Hop] = ()) -> Json:
    """One attribution of the article with this text, as the export says it; `chain` is on whose word it stands."""
    found = said.attribution
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
        "speaker": _speaker(said.speaker),
        "speaker_why": said.speaker_why,
        "via": found.via,
        "score": found.score,
        "why": found.why,
        "by": by(found.by),
        "doubtful": _exact(found.doubtful, text),
        "alterations": [
            {"kind": change.kind, **_range(change.span), "exact": change.span.of(text)} for change in found.alterations
        ],
        "certainty": _certainty(found.certainty),
        "judged": _judged(said.judged),
        "speaker_judged": _judged(said.speaker_judged),
        "speaker_found": _speaker(said.speaker_found),
        "speakers": [_speaker(each) for each in said.speakers],
        "source_kind": found.source_kind,
        "description": _description(found.description, text),
        "stance_why": found.stance_why,
        "channel_why": found.channel_why,
        "hedges": _exact(found.hedges, text),
        **ends(chain),
        "candidates": _exact(said.candidates, text),
    }


def link(found: Link, article: Article) -> Json:
    """What one attribution of an article answers, as the export says it."""
    return {
        "type": "link",
        "relation": found.relation,
        "id": found.id,
        "document": article.document.id,
        "left": found.left,
        "right": found.right,
        "score": found.score,
        "why": found.why,
        "evidence": _exact(found.evidence, article.document.text),
        "by": by(found.by),
        "right_document": article.document.id,
        "right_evidence": [],
    }


def reply(found: Reply) -> Json:
    """What an attribution answers in another article, in the same form."""
    left, right = found.left, found.right
    return {
        "type": "link",
        "relation": "answers",
        "id": found.id,
        "document": left.article.id,
        "left": left.said.attribution.id,
        "right": right.said.attribution.id,
        "score": found.score,
        "why": found.why,
        "evidence": [{**_range(cut.span), "exact": cut.words} for cut in left.shared],
        "by": by(found.by),
        "right_document": right.article.id,
        "right_evidence": [{**_range(cut.span), "exact": cut.words} for cut in right.shared],
    }


def interest(found: Interest, text: str) -> Json:
    """What an article says of its author or outlet and what it reports on, as the export says it."""
    return {
        "type": "interest",
        "id": found.id,
        "document": found.span.document,
        **_range(found.span),
        "exact": found.span.of(text),
        "who": found.who,
        "tie": found.tie,
        "why": found.why,
        "by": by(found.by),
    }


def mention(found: Citation, text: str) -> Json:
    """A work or an outlet that an article leans on, as the export says it."""
    work = found.work
    told = {name: getattr(work, name) for name in ("kind", "outlet", "author", "title", "published", "place", "url")}
    return {
        "type": "mention",
        "id": found.id,
        "document": found.span.document,
        **_range(found.span),
        "exact": found.span.of(text),
        "kind": "outlet" if work.kind == "outlet" else "work",
        "value": told,
        "by": by(found.by),
        "why": found.why,
        "again": found.again,
        "attributions": list(found.leaning),
    }


def judgement(standing: Standing) -> Json:
    """What a person said, with the words it was said of, and what has become of it."""
    said, subject = standing.judgement, standing.judgement.subject
    return {
        "type": "judgement",
        "id": said.id,
        "about": subject.kind,
        "field": subject.field,
        "address": subject.address,
        "text_sha256": subject.text_sha256,
        "evidence": _roles(subject.roles),
        "verdict": said.verdict,
        "value": list(said.value),
        "named": said.named,
        "roles": _roles(said.roles) if said.roles else None,
        "who": said.who,
        "when": said.when,
        "note": said.note,
        "undoes": said.undoes,
        "state": standing.state,
        "document": standing.article.id if standing.article else None,
        "attribution": standing.finding,
        "names": list(subject.names),
        "source": said.source,
    }


def failed(problem: Problem) -> Json:
    """One article that could not be read or annotated."""
    return {"type": "problem", "address": problem.address, "reason": problem.reason}


def voices(counts: Voices) -> Json:
    """How many sentences are attributed, the author's own, unclear."""
    return {"attributed": counts.attributed, "own": counts.own, "unclear": counts.unclear}


def in_time(judgements: Iterable[Standing]) -> list[Standing]:
    """The judgements in the order in which they count."""
    return sorted(judgements, key=lambda it: (it.judgement.when.removesuffix("Z"), it.judgement.id))


def line(value: Json) -> str:
    """One value as a line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def _in_text_order(said: Said) -> tuple[list[tuple[int, int]], str]:
    return [(span.start, span.end) for span in said.attribution.spans], said.attribution.id


def _speaker(speaker: Speaker | None) -> Json | None:
    return {"id": speaker.id, "name": speaker.name, "named": speaker.named} if speaker else None


def _description(found: Description | None, text: str) -> Json | None:
    """What a source without a name is called: how many, what, of what body and country, on what grounds unnamed."""
    if found is None:
        return None
    told = {name: _exact(getattr(found, name), text) for name in ("role", "body", "country", "grounds")}
    return {"number": found.number, **told}


def _judged(judged: Judged | None) -> Json | None:
    """Who judges, when and how, in short; the whole judgement has a line of its own."""
    if judged is None:
        return None
    said = judged.judgement
    own = {"verdict": said.verdict, "who": said.who, "when": said.when, "note": said.note}
    return {**own, "judgement": said.id, "carried": judged.carried}


def _filled(judged: Judged) -> Json:
    return {"value": list(judged.judgement.value), **(_judged(judged) or {})}


def _roles(roles: Roles) -> Json:
    return {"source": _passages(roles.source), "cue": _passages(roles.cue), "content": _passages(roles.content)}


def _passages(passages: tuple[Passage, ...]) -> list[Json]:
    return [{"start": each.start, "end": each.end, "exact": each.exact} for each in passages]


def _range(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _exact(spans: tuple[Span, ...], text: str) -> list[Json]:
    return [{**_range(span), "exact": span.of(text)} for span in spans]


def _credits(article: Article) -> list[Json]:
    """Where it comes from: as a person says, which is no place in the text; else as stated."""
    if "republished_from" in article.filled:
        return [{"name": name, "start": None, "end": None} for name in article.republished_from]
    return [{"name": stated.value, **_place(stated)} for stated in article.document.republished_from]


def _stated(stated: Stated | None) -> Json | None:
    return {"value": stated.value, "found_in": stated.found_in, **_place(stated)} if stated else None


def _place(stated: Stated) -> Json:
    """Where in the text, null where the place is outside it (the page's markup, the file's name)."""
    return _range(stated.span) if stated.span else {"start": None, "end": None}


def _certainty(given: Certainty | None) -> Json | None:
    return {"source": given.source, "cue": given.cue, "content": given.content} if given else None
