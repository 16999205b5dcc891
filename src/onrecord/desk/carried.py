"""Who carries a claim, as the page of its origins lists it: each origin with its texts, each text with the
articles that have it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.chains import Hop
from onrecord.desk import addresses, origins
from onrecord.desk.actions import Traced
from onrecord.desk.origins import Sign, Tied
from onrecord.desk.quoting import Quote, Quotes
from onrecord.model import Span
from onrecord.provenance import Carrier, Origin
from onrecord.sets import Sets
from onrecord.store import Case
from onrecord.store.answers import Brief
from onrecord.telling.tracing import KINDS, LOST, Branch, by_article

ORIGINS, TEXTS, ARTICLES = 20, 6, 12  # that are listed without asking: of a claim, of an origin, of a text
LINES = 100  # of the table


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An article that carries the claim; `hops` is on whose word, without its outlet, and `sourced` whether it gives
    any source. `again` counts further places in it."""

    article: Brief
    href: str
    hops: tuple[Hop, ...]
    sourced: bool
    again: int
    letter: str  # what the picture calls the article; empty where it has none


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One article, or several that have a passage of the claim from one another or from elsewhere, and how it goes."""

    quote: Quote
    lines: tuple[Line, ...]
    articles: int
    earliest: str  # the id of the earliest dated one


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One origin or open end."""

    sign: Sign
    name: str
    kind: str
    origin: Origin
    texts: tuple[Text, ...]
    more: int  # texts that are not shown
    speaker: str | None  # the id of the one speaker that it is
    silent: str | None  # the id of an article that gives no source, of which a person may say where its report is from
    wanted: str | None  # an attribution that stands on it, where it is a work that is not here


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """What a copy has no longer: the words in it, and what stood in the article that it was copied from."""

    what: str
    article: Brief
    source: Brief
    here: Quote
    there: Quote
    compare: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article in the table: its line, the origins it leads to, and what it hangs together with."""

    line: Line
    signs: tuple[Sign, ...]
    ties: tuple[tuple[str, Brief], ...]


class Told:
    """What is told of one claim; `whole` is true when all of it is asked for."""

    def __init__(self, case: Case, traced: Traced, branches: Sequence[Branch], *, whole: bool) -> None:
        self._traced, self._branches, self._whole = traced, branches, whole
        self._signs, self._text_of = origins.signs(branches), _text_of(traced.carriers)
        self._letters = origins.letters(traced.carriers) if traced.origins.articles > 1 else {}
        lost = [span for each in traced.lost for span in (each.place, *each.before[:1])]
        shown = [_first(several).place for each in self._shown() for several in self._texts(each)[0]]
        asked = self._asked()
        places = {*shown, *lost, *asked, *(each.place for each in self._denied())}
        self._quotes = Quotes(case, places, {each.place for each in traced.carriers})
        self.asked = " ".join(map(self._quotes.words, asked))

    @property
    def more(self) -> int:
        """How many origins are not listed."""
        return len(self._branches) - len(self._shown())

    def listed(self) -> list[Listed]:
        """The origins, the closed ones first."""
        return [self._listed(each, sign) for each, sign in zip(self._shown(), self._signs, strict=False)]

    def denials(self) -> list[Text]:
        """Where it is denied or doubted."""
        return [self._text([each]) for each in self._denied()]

    def drops(self) -> Iterator[Drop]:
        """What was lost on the way, where both passages can be shown."""
        for each in self._traced.lost:
            if each.before:
                there = each.before[0]
                yield Drop(
                    what=LOST[each.what],
                    article=self._traced.articles[each.place.document],
                    source=self._traced.articles[there.document],
                    here=self._quotes.of(each.place),
                    there=self._quotes.of(there),
                    compare=addresses.compare(there.document, each.place.document),
                )

    def letter(self, article: Brief) -> str:
        """What the picture calls an article; empty where it has no letter."""
        return self._letters.get(article.id, "")

    def circles(self) -> list[tuple[Brief, Brief]]:
        """The articles that lean on each other."""
        found = self._traced.articles
        return [(found[one], found[other]) for one, other in self._traced.origins.circular]

    def table(self, start: int) -> list[Entry]:
        """A part of the articles by date, with all that the picture tells of them."""
        several = list(dict.fromkeys(each.document for each in self._traced.carriers))
        documents = set(several[start : start + LINES])
        numbers, ties = origins.numbers(self._branches), defaultdict[str, list[Tied]](list)
        for tie in origins.tied(self._traced.carriers):
            ties[tie.other].append(tie)
        return [
            Entry(
                line=line,
                signs=tuple(self._signs[number - 1] for number in numbers.get(line.article.id, ())),
                ties=tuple((tie.kind, self._traced.articles[tie.one]) for tie in ties[line.article.id]),
            )
            for line in self._lines(each for each in self._traced.carriers if each.document in documents)
        ]

    def _shown(self) -> Sequence[Branch]:
        return self._branches if self._whole else self._branches[:ORIGINS]

    def _texts(self, branch: Branch) -> tuple[list[list[Carrier]], int]:
        """The carriers of each text that is shown, and how many texts there are."""
        found = defaultdict[str, list[Carrier]](list)
        for each in branch.carriers:
            found[self._text_of[each.document]].append(each)
        return list(found.values())[: None if self._whole else TEXTS], len(found)

    def _listed(self, branch: Branch, sign: Sign) -> Listed:
        (texts, every), origin = self._texts(branch), branch.origin
        return Listed(
            sign=sign,
            name=branch.name,
            kind=KINDS[origin.kind],
            origin=origin,
            texts=tuple(map(self._text, texts)),
            more=every - len(texts),
            speaker=_speaker(branch),
            silent=branch.carriers[0].document if origin.kind == "text" and branch.carriers else None,
            wanted=origin.attributions[0] if origin.kind == "work" and origin.attributions else None,
        )

    def _text(self, carriers: Sequence[Carrier]) -> Text:
        lines = self._lines(carriers)
        chosen = _first(carriers)
        return Text(
            quote=self._quotes.of(chosen.place, chosen.attribution),
            lines=tuple(lines if self._whole else lines[:ARTICLES]),
            articles=len(lines),
            earliest=carriers[0].document,
        )

    def _lines(self, carriers: Iterable[Carrier]) -> list[Line]:
        """A line for each article, at the first place in it that gives a source, if one does."""
        return [self._line(several) for several in by_article(carriers)]

    def _line(self, several: Sequence[Carrier]) -> Line:
        chosen = several[0]
        return Line(
            article=self._traced.articles[chosen.document],
            href=self._quotes.href(chosen.place, chosen.attribution),
            hops=chosen.chain,
            sourced=chosen.attribution is not None,
            again=len(several) - 1,
            letter=self._letters.get(chosen.document, ""),
        )

    def _asked(self) -> list[Span]:
        """The places of the attribution that was asked for by its id."""
        identity = self._traced.query.strip().lower()
        every = *self._traced.carriers, *self._traced.denials
        return [each.place for each in every if each.attribution == identity]

    def _denied(self) -> Sequence[Carrier]:
        return self._traced.denials if self._whole else self._traced.denials[:ARTICLES]


def _text_of(carriers: Sequence[Carrier]) -> dict[str, str]:
    """For each article (id) the earliest one of the same text: with which it has a passage in common, directly or by
    way of others."""
    sets = Sets[str]()
    first = dict[int, str]()
    for each in carriers:
        sets.join(first.setdefault(each.passage, each.document), each.document)
    return {each.document: sets.of(each.document) for each in carriers}


def _first(carriers: Sequence[Carrier]) -> Carrier:
    """The place to show of a text: the first one that gives a source, if one does."""
    return next((each for each in carriers if each.attribution), carriers[0])


def _speaker(branch: Branch) -> str | None:
    """The id of the speaker who an origin is, where several articles lead to that one."""
    speakers = branch.origin.key.split()[1:] if branch.origin.kind == "speaker" else []
    return speakers[0] if len(speakers) == 1 and len(branch.origin.documents) > 1 else None
