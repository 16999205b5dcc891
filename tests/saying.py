"""Attributions made by hand, from a text in which [source] {cue} <content> are marked: for tests behind the reading."""

import re

from onrecord.annotate.sheet import Sheet
from onrecord.gist import Gist, gist
from onrecord.model import (
    Attribution,
    Block,
    By,
    Document,
    Records,
    Sentence,
    Span,
    Stance,
    attribution_id,
    digest,
    document_id,
)

BY = By(stage="attributions", version=0)
MARK = re.compile(r"[\[\]{}<>|]")
ROLES = {"[": "source", "{": "cue", "<": "content"}


def said(marked: str, stances: dict[str, Stance] | None = None, *, address: str = "a.txt") -> Sheet:
    """The sheet of an article whose lines are paragraphs and whose attributions end with a bar: "[X] {said} <Y>|".

    `stances` by the words of the cue; any other states.
    """
    text = MARK.sub("", marked)
    own = document_id(address, text)
    places: dict[str, list[tuple[int, int]]] = {"source": [], "cue": [], "content": []}
    made: list[Attribution] = []
    at, opened = 0, [("", 0)]
    for piece in re.split(r"([\[\]{}<>|])", marked):
        if piece in ROLES:
            opened.append((ROLES[piece], at))
        elif piece in {"]", "}", ">"}:
            role, start = opened.pop()
            places[role].append((start, at))
        elif piece == "|":
            made.append(_attribution(own, text, places, stances or {}))
            places = {role: [] for role in places}
        else:
            at += len(piece)
    return Sheet(document=_document(own, address, text), records=_records(own, text, made))


def _attribution(
    own: str, text: str, places: dict[str, list[tuple[int, int]]], stances: dict[str, Stance]
) -> Attribution:
    source, cue, content = (
        tuple(Span(own, *place) for place in sorted(places[role])) for role in ("source", "cue", "content")
    )
    words = " ".join(span.of(text) for span in cue)
    direct = bool(content) and content[0].of(text)[:1] in '“"'
    return Attribution(
        id=attribution_id(own, source, cue, content),
        document=own,
        source=source,
        cue=cue,
        content=content,
        kind="direct" if direct else "indirect",
        score=1.0,
        why="made by hand",
        by=BY,
        stance=stances.get(words, "states"),
    )


def _document(own: str, address: str, text: str) -> Document:
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    blocks = tuple(Block(kind="paragraph", span=Span(own, *line)) for line in lines)
    return Document(
        id=own, address=address, text=text, raw_sha256="0" * 64, captured="2026-01-01T00:00:00Z", by=BY, blocks=blocks
    )


def _records(own: str, text: str, made: list[Attribution]) -> Records:
    spans = [Span(own, match.start(), match.end()) for match in re.finditer(r"\S(?:[^.\n]|\.(?!\s|$))*\.?”?", text)]
    sentences = tuple(Sentence(id=digest("s", span.start), span=span, voice="unclear") for span in spans)
    return Records(sentences=sentences, attributions=tuple(made))


def gist_of(marked: str, stance: Stance = "states", *, address: str = "a.txt") -> Gist:
    """The gist of the only attribution of such a text."""
    sheet = said(marked, address=address)
    (one,) = sheet.records.attributions
    cue = " ".join(span.of(sheet.document.text) for span in one.cue)
    (one,) = said(marked, {cue: stance}, address=address).records.attributions
    return gist(one, sheet.document.text)
