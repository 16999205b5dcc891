"""The articles that carry a claim, each thing that a trace asks of them read once and for all of them together."""

import re
from collections.abc import Iterator
from functools import cached_property
from sqlite3 import Connection

from onrecord.chains import Hop
from onrecord.link import framing
from onrecord.link.namesakes import Namesakes
from onrecord.link.naming import judged
from onrecord.link.sole import with_small_head
from onrecord.model import Document, Span
from onrecord.store import chaining, claims, judging, reading, rows, sharing
from onrecord.store.answers import Brief, Said
from onrecord.store.claims import Carrying, Key, Place
from onrecord.store.seeking import core
from onrecord.works import Shelved, bare

MARK = re.compile(r"[,;:–—]|\s-\s")
OPENED = re.compile(r"(?<=[.!?])\)?[\s](?=[‘“«„][A-Z])|(?<=\)\.)\s(?=[‘“«„]?[A-Z])")  # behind it another sentence
ByDate = tuple[bool, str, str, str, int]


class Articles:
    """The articles that carry a claim, by their ids; by row key, `places` are where they do, `texts` their texts."""

    def __init__(self, db: Connection, found: Carrying) -> None:
        self._db = db
        self._whole = dict[str, Document]()
        self._said = dict[str, list[Said]]()
        self._after = dict[tuple[str, int], str]()  # what the sentence that begins there says of the one before
        self.places = found.places
        self.texts = found.texts
        self.found = found
        self.briefs = sharing.briefs_of(db, sorted(found.places))
        self._keys = {brief.id: key for key, brief in self.briefs.items()}
        self.shelf = {brief.id: _shelved(brief) for brief in self.briefs.values()}  # as citations may mean them

    @cached_property
    def apart(self) -> frozenset[frozenset[str]]:
        """The pairs of folded names of which people say that they are two speakers."""
        said = judged(judging.read(self._db, "about = 'names'"))
        return frozenset(pair for pair, same in said.items() if not same)

    @cached_property
    def namesakes(self) -> Namesakes:
        """Who bears a surname in them."""
        return Namesakes(self.texts.values(), self.found.read)

    @cached_property
    def spans(self) -> dict[Key, list[Span]]:
        """The places as spans, article by article in the order of the briefs."""
        return {key: [Span(brief.id, *each) for each in self.places[key]] for key, brief in self.briefs.items()}

    def key(self, document: str) -> Key:
        """The row key of an article."""
        return self._keys[document]

    def brief(self, document: str) -> Brief:
        """An article in a line."""
        return self.briefs[self._keys[document]]

    def text(self, document: str) -> str:
        """The text of an article."""
        return self.texts[self._keys[document]]

    def bare(self, document: str) -> str:
        """The same with spaces for what its outlet puts around all of its articles."""
        return self._bare[self._keys[document]]

    def at(self, url: str | None) -> bool:
        """Whether one of these articles has this address."""
        return bool(url and bare(url)) and any(bare(each.address) == bare(url or "") for each in self.shelf.values())

    def front(self, document: str) -> tuple[Hop, ...]:
        """On whose word an article stands as a whole."""
        return self._fronts[self._keys[document]]

    def whole(self, document: str) -> Document:
        """An article with its blocks and links, read once."""
        if document not in self._whole:
            self._whole[document] = rows.read_document(self._db, self._keys[document])
        return self._whole[document]

    def said(self, document: str) -> list[Said]:
        """All attributions of an article, read once."""
        if document not in self._said:
            chosen = f"finding.document = {self._keys[document]} AND finding.type = 'attribution'"
            self._said[document] = [each for _, _, each in reading.read_said(self._db, chosen)]
        return self._said[document]

    def sentence(self, place: Span) -> Place:
        """The sentences that a place stands in."""
        return self.sentences[self._keys[place.document], (place.start, place.end)]

    def core(self, place: Span) -> Place:
        """The part of a place that has the words that were asked for, where these are single words."""
        where = (place.start, place.end)
        apart = (self._keys[place.document], where) in self.found.apart
        return core(self.text(place.document), where, self.found.sought) if apart else where

    def clause_end(self, within: Place, place: Span) -> int:
        """The end of the clause of a part of a place: what stands behind the next mark may be said of another thing."""
        found = MARK.search(self.text(place.document), within[1], place.end)
        return found.start() if found else place.end

    def around(self, place: Span) -> str:
        """The sentence of a place that carries the claim, without the claim."""
        return self._around[place]

    def told_after(self, place: Span) -> str:
        """What the sentence behind that of a place says of whose word it is."""
        end = self.sentence(place)[1]
        if (place.document, end) not in self._after:
            behind = framing.sentence_behind(self.text(place.document), end)
            told = framing.is_told_after(behind)
            self._after[place.document, end] = f"; {with_small_head(behind)}" if told else ""
        return self._after[place.document, end]

    def is_headline(self, place: Span) -> bool:
        """Whether a place stands in the title of its article."""
        key = self._keys[place.document]
        return key in self._titles and place.end <= self._titles[key][1]

    def by_date(self, place: Span) -> ByDate:
        """What places are put in order by."""
        brief = self.brief(place.document)
        return brief.published is None, brief.published or "", brief.address, brief.id, place.start

    @cached_property
    def sentences(self) -> dict[tuple[Key, Place], Place]:
        """The sentences of each place."""
        return claims.sentences(self._db, self.places)

    @cached_property
    def _bare(self) -> dict[Key, str]:
        return claims.bare(self._db, self.texts)

    @cached_property
    def _fronts(self) -> dict[Key, tuple[Hop, ...]]:
        return chaining.fronts(self._db, {key: each.id for key, each in self.briefs.items()})

    @cached_property
    def _titles(self) -> dict[Key, Place]:
        titles = {key: each.title or "" for key, each in self.briefs.items()}
        opening = {key: (0, len(title)) for key, title in titles.items() if title and self.texts[key].startswith(title)}
        return opening | claims.titles(self._db, self.briefs)

    @cached_property
    def _around(self) -> dict[Span, str]:
        return dict(self._all_around())

    def _all_around(self) -> Iterator[tuple[Span, str]]:
        for key, several in self.spans.items():
            text = self.texts[key]
            for each in several:
                start, end = self.sentences[key, (each.start, each.end)]
                cut = OPENED.search(text, each.end, end)
                yield each, f"{text[start : each.start]} … {text[each.end : cut.start() if cut else end]}"


def _shelved(brief: Brief) -> Shelved:
    return Shelved(
        id=brief.id, address=brief.address, title=brief.title, outlet=brief.outlet, published=brief.published
    )
