"""Invented articles whose names are alike, or the same, or may be either; made by number, the same on every call."""

from dataclasses import replace
from hashlib import sha256

from hypothesis import strategies as st

from onrecord.folding import name_key
from onrecord.model import Attribution, Document, Link, Mention, MentionKind, Records, Span, digest, document_id
from tests.store.pile import READ, TAGGER, Kept, attribution, refers, source_parts

PEOPLE = ("Ilsa Marrin", "Ilsa Marin", "I. Marrin", "Marrin", "Edvar Marrin", "MARRIN", "Marrin Ilsa", "Ilsa K. Marrin")
PEOPLE += ("Edvar Marrin Jr", "Dana Brek", "Brek", "Tomas Brek")
BODIES = ("Harbour Pilots Association", "HPA", "Pilots Association", "Ministry of Defence", "the ministry")
BODIES += ("Quenn Courier", "the Courier", "BBC", "British Broadcasting Corporation", "Defence Ministry of Velmar")
NAMES = (*PEOPLE, *BODIES)
TOLD = ("", "", "foreign minister", "mayor of Ostrel", "plumber", "aged 41", "spokeswoman", "former foreign minister")
TOLD += ("accountant", "student at Ostrel school")
SPEAKING = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(TOLD)), min_size=1, max_size=4)
NAMED = {
    "own.toml": 'outlet = [{name = "Quenn Courier", also = ["The Courier", "HPA"]}]',
    "other.toml": 'person = [{name = "Ilsa Marrin", also = ["Brek"]}]',
}
"""Tables of names, by their files."""


def kept(number: int, speaking: list[tuple[str, str]]) -> Kept:
    """Article `number`, in which these speak, each described so."""
    text, places = f"Harbour dispute {number}, in Ostrel.\n", []
    for at, (name, told) in enumerate(speaking):
        start = len(text) + (len(told) + 1 if told else 0)
        places.append((name, start, (len(text), start - 1) if told else None))
        text += f"{told} {name} said that ship {number}-{at} had left.\n".lstrip()
    path = f"wire/{number:03}.txt"
    document = Document(
        id=document_id(path, text),
        address=path,
        text=text,
        raw_sha256=sha256(text.encode()).hexdigest(),
        captured="2031-01-01T00:00:00Z",
        by=READ,
        language="en",
    )
    return Kept(path, text.encode(), document, _records(document, places))


def _records(document: Document, places: list[tuple[str, int, tuple[int, int] | None]]) -> Records:
    mentions, said, links = list[Mention](), list[Attribution](), list[Link]()
    for name, start, told in places:
        span = Span(document.id, start, start + len(name))
        kind: MentionKind = "organisation" if name in BODIES else "person"
        mention = Mention(
            id=digest("mention", *source_parts(span)), span=span, kind=kind, value=name_key(name), named=True, by=TAGGER
        )
        described = (Span(document.id, *told),) if told else ()
        mentions.append(replace(mention, described=described))
        cue = Span(document.id, span.end + 1, span.end + 5)
        content = Span(document.id, cue.end + 1, document.text.index(".\n", cue.end))
        said.append(attribution(span, cue, content))
        links.append(refers(said[-1], mentions[-1]))
    return Records(mentions=tuple(mentions), attributions=tuple(said), links=tuple(links))
