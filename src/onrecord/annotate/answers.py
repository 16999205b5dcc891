"""Denials, refusals, silences and retractions of one article, linked to the attribution of it that they answer.

Two things lead to what is answered: its place (what was said just before, or is pointed at) and its matter (words that
both share, names of the one in the other). A denial that says what it denies must share that; when nothing is clear,
there is no link.
"""

from onrecord.annotate.candidates import Chooser
from onrecord.annotate.denying import Reply, answering, reply
from onrecord.annotate.lexicon import lexicon_of
from onrecord.annotate.pairing import Match
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.turns import Turn, turns
from onrecord.gist import places, words_in
from onrecord.model import Link, Records, Span, digest

MOST_EVIDENCE = 8


def _load() -> Find:
    return find


STAGE = Stage(name="answers", version=3, load=_load)


def find(sheet: Sheet) -> Records:
    """The "answers" links of one article."""
    words = lexicon_of(sheet.document)
    if words is None:
        return Records()
    own = answering(sheet.document.language or "en")
    text = sheet.document.text
    said = turns(sheet, words)
    replies = {at: found for at, turn in enumerate(said) if (found := reply(turn, text, own)) is not None}
    if not replies:
        return Records()
    links = [_link(replies[at], match, text) for at, matches in Chooser(said, replies).all() for match in matches]
    return Records(links=tuple({each.id: each for each in links}.values()))


def _link(answer: Reply, match: Match, text: str) -> Link:
    left, right = answer.turn.attribution, match.turn.attribution
    shared = (
        *places((*left.content, *left.cue), text, match.shared),
        *(Span(left.document, word.start, word.end) for word in answer.turn.tail_words if word.stem in match.shared),
        *places((*right.content, *right.source), text, match.shared),
    )
    return Link(
        id=digest("link", "answers", left.id, right.id),
        relation="answers",
        left=left.id,
        right=right.id,
        score=round(match.score, 3),
        why=match.why + _sharing(answer.turn, match.shared & answer.turn.about, text),
        evidence=tuple(dict.fromkeys(shared[:MOST_EVIDENCE])) or (*left.cue, *right.cue) or left.spans[:1],
        by=STAGE.by,
    )


def _sharing(turn: Turn, shared: frozenset[str], text: str) -> str:
    """The shared words as the reply writes them, each once."""
    words = (*words_in(turn.attribution.content, text), *turn.tail_words)
    written = {word.stem: text[word.start : word.end] for word in reversed(words) if word.stem in shared}
    return f"; both speak of {', '.join(sorted(written.values()))}" if written else ""
