"""The ledger of sources without a name: who is described alike, how often, where, and on what grounds without a name.

A row says that descriptions are alike, never that they mean one person (law 6): it may be several, and one person may
stand in several rows.
"""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType

from onrecord.chains import EVERY, Wanted
from onrecord.ledger import APART, NOT_TOLD, ledger_key
from onrecord.model import Description, SourceKind, Span
from onrecord.store import rows, sifting, views
from onrecord.store.answers import Brief, Statement
from onrecord.store.case import Case
from onrecord.store.findings import TELLING
from onrecord.store.fitting import LINE, briefs, fits, listed, numbers, outlet_key
from onrecord.store.listed import Filter
from onrecord.store.sifting import One

AT_ONCE = 5000  # row keys in one question
DOCUMENTS = 500  # whose attributions are read together
REMEMBERED = 4096  # ways of describing: many sources are described alike
OPENING = 200  # code points of what is said
ARTICLES = ("the ", "a ", "an ")
POINTING = re.compile(  # words that point to somebody and describe nobody
    r"(?:i|me|my|mine|myself|we|us|our|ours|you|your|he|him|his|himself|she|her|hers|herself|it|its|itself|"
    r"they|them|their|theirs|themselves|one|this|that|these|those|who|whom|which|what|some|someone|"
    r"somebody|anyone|anybody|everyone|everybody|everything|nobody|none|no-one|others|another|all|many|"
    r"most|several|any|both|either|neither|people|person|persons)",
    re.IGNORECASE,
)
HAVE_A_NAME: frozenset[SourceKind | None] = frozenset(["named person", "author"])
SMALL = 3  # letters of words that names write small: of, the, and
OWN = ("source", "cue", "content")
NO_PARTS: Mapping[str, tuple["Cut", ...]] = MappingProxyType(dict.fromkeys(TELLING, ()))
PLACES = (
    "SELECT finding, role, start, end FROM span"
    f" WHERE finding IN {{}} AND role IN {(*OWN, *TELLING)} ORDER BY finding, role, position"
)
NUMBERS = "SELECT finding, id, number, source_kind FROM attribution JOIN finding ON key = finding WHERE finding IN {}"


@dataclass(frozen=True, slots=True)
class Cut:
    """A place, and its exact words."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One attribution to a source without a name, in its article.

    `told` is the text from its first own word to its last, and begins at `start`; `places` are where its source, cue
    and content stand. `called` is how whom the source means is described, where that is made out. `parts` are the words
    that tell role, body, country and grounds; `kind` is the kind of source, None where that is not clear.
    """

    finding: int
    attribution: str
    article: Brief
    start: int
    told: str
    places: tuple[tuple[str, int, int], ...]
    called: str
    number: int | None
    parts: Mapping[str, tuple[Cut, ...]]
    kind: SourceKind | None = None

    @property
    def source(self) -> tuple[Cut, ...]:
        """The words of the source."""
        return tuple(self._cuts("source"))

    @property
    def content(self) -> tuple[Cut, ...]:
        """What is reported."""
        return tuple(self._cuts("content"))

    def _cuts(self, wanted: str) -> Iterator[Cut]:
        for role, start, end in self.places:
            if role == wanted:
                yield Cut(Span(self.article.id, start, end), self.told[start - self.start : end - self.start])

    @property
    def passage(self) -> str:
        """Who says what in the words of the article, from the first of these to the last, cut where it is long."""
        words = _plain(self.told[:OPENING])
        return words if len(self.told) <= OPENING else f"{words.rsplit(' ', 1)[0]} …"

    @property
    def grounds(self) -> tuple[str, ...]:
        """On what grounds or terms the source is not named, in the words of the article, each once."""
        return tuple(dict.fromkeys(_plain(cut.words) for cut in self.parts["grounds"]))

    @property
    def words(self) -> str:
        """Its description as it is written."""
        return self.called or " … ".join(_plain(cut.words) for cut in self.source)

    @property
    def said(self) -> str:
        """The first words of what is reported, "…" behind them where there are more."""
        if not self.content:
            return ""
        first = self.content[0].words
        words = _plain(first[:OPENING])
        return words if len(first) <= OPENING and len(self.content) == 1 else f"{words} …"

    @property
    def describes(self) -> bool:
        """Whether its words describe anybody: not where they only point ("he", "one"), nor where they are a name or
        call somebody with a name again ("the candidate")."""
        words = _bare(self.words)
        return not (self.kind in HAVE_A_NAME or _points(words) or (_is_large(words) and self._names(words.split())))

    def _names(self, words: Sequence[str]) -> bool:
        """Whether not all of these words, which are written large, tell what somebody is."""
        told = {word for name in ("role", "country") for cut in self.parts[name] for word in cut.words.split()}
        return any(word not in told for word in words if len(word) > SMALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """Those who are described alike; `entries` by date, the undated last.

    `number`, `role`, `body` and `country` are the parts that they share, in normal form ("1", "some", "2"); all None
    where the description has no such parts: they then share their `words`.
    """

    key: str
    number: str | None
    role: str | None
    body: str | None
    country: str | None
    entries: tuple[Entry, ...]

    @property
    def words(self) -> str:
        """The description as most often written, the first among equals."""
        return next(iter(_counted(entry.words for entry in self.entries)))

    @property
    def articles(self) -> int:
        """In how many articles."""
        return len({entry.article.id for entry in self.entries})

    @property
    def outlets(self) -> tuple[tuple[str | None, int], ...]:
        """In which outlets and how often, the most first; None where the outlet is not stated."""
        names, counts = dict[str | None, str | None](), Counter[str | None]()
        for entry in self.entries:
            key = None if entry.article.outlet is None else outlet_key(entry.article.outlet)
            names.setdefault(key, entry.article.outlet)
            counts[key] += 1
        order = sorted(counts, key=lambda key: (key is None, -counts[key], key or ""))
        return tuple((names[key], counts[key]) for key in order)

    @property
    def grounds(self) -> dict[str, int]:
        """On what grounds or terms they are not named, in the words of the articles, and in how many places."""
        places = {cut.span: cut for entry in self.entries for cut in entry.parts["grounds"]}
        return _counted(_plain(cut.words) for cut in places.values())

    def part(self, name: str) -> str:
        """One of the parts as first written; "" where it is not told."""
        several = next((entry.parts[name] for entry in self.entries if entry.parts[name]), ())
        return " ".join(_plain(cut.words) for cut in several)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The rows, the most attributions first; `fit` counts the attributions in them, `left_out` those that fit and whose
    words describe nobody (a pronoun, a name), `total` all those to sources without a name, all of them without the
    `hidden`, which are less certain than was asked for."""

    rows: tuple[LedgerRow, ...]
    fit: int
    left_out: int
    total: int
    hidden: int


def ledger(case: Case, wanted: Wanted = EVERY, *, floor: float = 0.0) -> Ledger:
    """Every source without a name in current articles: those who are described, and those of an unnamed kind whose
    reference is unclear."""
    with case.snapshot() as db:
        every = sifting.read_unnamed(db) if wanted == EVERY else sifting.read(db)
        nameless = [key for key, one in every.items() if one.unnamed]
        shown = [key for key in nameless if every[key].score >= floor]
        fit = sifting.fitting(every, shown, wanted, floor)
        described = [(key, entry) for key, entry in _entries(db, every, fit) if entry.describes]
        return Ledger(
            rows=_grouped(described),
            fit=len(described),
            left_out=len(fit) - len(described),
            total=len(shown),
            hidden=len(nameless) - len(shown),
        )


def statements(case: Case, words: str, *, floor: float = 0.0) -> tuple[Statement, ...]:
    """What all those say whose description has the words, as it is written or in normal form: perhaps nothing."""
    wanted = rows.folded(words)
    with case.snapshot() as db:
        every = sifting.read_unnamed(db)
        found = _grouped(_entries(db, every, list(every)))
        keys = [entry.finding for row in found for entry in row.entries if wanted in _searched(row, entry)]
        told = [
            statement
            for several in parted(keys)
            for statement in views.read_statements(db, floor, f"finding.key IN {listed(several)}")
        ]
        return tuple(sorted(told, key=views.by_date))


def told(case: Case, attributions: Sequence[str]) -> tuple[Statement, ...]:
    """These attributions (ids) as statements, in the order given, without those that current articles hold no more."""
    if not attributions:
        return ()
    with case.snapshot() as db:
        chosen = f"finding.id IN ({', '.join('?' * len(attributions))})"
        found = {it.said.attribution.id: it for it in views.read_statements(db, 0.0, chosen, *attributions)}
        return tuple(found[each] for each in attributions if each in found)


def within(case: Case, asked: Filter) -> frozenset[str]:
    """The ids of the current articles that a filter means."""
    where, values = fits(asked)
    with case.snapshot() as db:
        return frozenset(id_ for (id_,) in rows.ask(db, f"SELECT shelf.id FROM shelf WHERE {where}", *values))


def _searched(row: LedgerRow, entry: Entry) -> str:
    alike = " ".join(part for part in (row.number, row.role, row.body, row.country) if part)
    written = (_plain(cut.words) for cut in entry.source)
    return rows.folded("\n".join([entry.called, *written, alike]).replace("\n", " | "))


def _grouped(entries: Iterable[tuple[str, Entry]]) -> tuple[LedgerRow, ...]:
    by_key = defaultdict[str, list[Entry]](list)
    for key, entry in entries:
        by_key[key].append(entry)
    found = [_row(key, sorted(several, key=_by_date)) for key, several in by_key.items()]
    return tuple(sorted(found, key=lambda row: (-len(row.entries), -row.articles, row.key)))


def _row(key: str, entries: Sequence[Entry]) -> LedgerRow:
    parts = key.split(APART) if APART in key else [NOT_TOLD] * 4
    number, role, body, country = (None if part == NOT_TOLD else part for part in parts)
    return LedgerRow(key=key, number=number, role=role, body=body, country=country, entries=tuple(entries))


def _by_date(entry: Entry) -> tuple[bool, str, str, str, int, str]:
    brief = entry.article
    date = brief.published
    return date is None, date or "", brief.address, brief.id, entry.start, entry.attribution


def _entries(db: sqlite3.Connection, every: Mapping[int, One], keys: Iterable[int]) -> Iterator[tuple[str, Entry]]:
    """The attributions of these row keys, each with what those described alike share; article by article."""
    by_document = defaultdict[int, list[int]](list)
    for key in keys:
        by_document[every[key].document].append(key)
    names = {key: _plain(name) for key, name in db.execute("SELECT key, name FROM grouping WHERE NOT named")}
    for several in parted(list(by_document), DOCUMENTS):
        lines = db.execute(f"SELECT {LINE} FROM shelf WHERE shelf.document IN {listed(several)}").fetchall()
        held = _held(db, [key for document in several for key in by_document[document]])
        for document, brief in briefs(db, lines).items():
            (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
            for key in by_document[document]:
                entry = _entry(brief, text, key, held[key], _called(every[key], names))
                yield _key(entry, text), entry


def _called(one: One, names: Mapping[int, str]) -> str:
    return "; ".join(sorted(names[group] for group in one.groups))


Told = tuple[str, int | None, SourceKind | None, list[tuple[int, str, int, int]]]  # id, number, kind, places by role


def _held(db: sqlite3.Connection, keys: Sequence[int]) -> dict[int, Told]:
    """What the case has of these attributions, in the order of `PLACES`."""
    found = dict[int, Told]()
    for several in parted(keys):
        told = groupby(numbers(db, PLACES.format(listed(several))), key=itemgetter(0))
        places = {key: list(places) for key, places in told}
        for key, identity, number, kind in numbers(db, NUMBERS.format(listed(several))):
            found[key] = identity, number, kind, places.get(key, [])
    return found


def _entry(brief: Brief, text: str, key: int, held: Told, called: str) -> Entry:
    identity, number, kind, places = held
    own = tuple((role, start, end) for _, role, start, end in places if role in OWN)
    start, end = min((it[1] for it in own), default=0), max((it[2] for it in own), default=0)
    return Entry(
        finding=key,
        attribution=identity,
        article=brief,
        start=start,
        told=text[start:end],
        places=own,
        called=called,
        number=number,
        parts=NO_PARTS if len(own) == len(places) else _parts(brief.id, text, places),
        kind=kind,
    )


def _parts(document: str, text: str, places: Iterable[tuple[int, str, int, int]]) -> Mapping[str, tuple[Cut, ...]]:
    found = defaultdict[str, list[Cut]](list)
    for _, role, start, end in places:
        found[role].append(Cut(Span(document, start, end), text[start:end]))
    return {role: tuple(found[role]) for role in TELLING}


def _key(entry: Entry, text: str) -> str:
    """What those described alike share: the parts of the description in normal form, else its own words."""
    if entry.parts["role"] or entry.parts["body"]:
        told = {name: tuple(cut.span for cut in several) for name, several in entry.parts.items()}
        return ledger_key(Description(number=entry.number, **told), text)
    return _folded(entry.words)


@lru_cache(REMEMBERED)
def _folded(words: str) -> str:
    return rows.folded(_bare(words)).replace(APART, " ")


@lru_cache(REMEMBERED)
def _bare(words: str) -> str:
    """The words without the article in front."""
    lead = next((each for each in ARTICLES if words.lower().startswith(each)), "")
    return words[len(lead) :]


@lru_cache(REMEMBERED)
def _is_large(words: str) -> bool:
    """Whether there are several words, and those of any length are all written large."""
    several = words.split()
    return len(several) > 1 and all(word[:1].isupper() for word in several if len(word) > SMALL)


@lru_cache(REMEMBERED)
def _points(words: str) -> bool:
    return all(POINTING.fullmatch(word.strip(".,;:’'")) for word in words.split())


def _plain(words: str) -> str:
    return " ".join(words.split())


def _counted(words: Iterable[str]) -> dict[str, int]:
    """How often each was written, the most often first, the first among equals."""
    return dict(Counter(words).most_common())


def parted(keys: Sequence[int], most: int = AT_ONCE) -> Iterator[Sequence[int]]:
    """The row keys, so many as one question takes."""
    return (keys[at : at + most] for at in range(0, len(keys), most))
