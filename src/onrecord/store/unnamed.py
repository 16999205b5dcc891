"""The ledger of sources without a name: who is described alike, how often, where, and on what grounds without a name.

A row says that descriptions are alike, never that they mean one person (law 6): it may be several, and one person may
stand in several rows.
"""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

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
OPENING = 200  # code points of what is said
ARTICLES = ("the ", "a ", "an ")
POINTING = re.compile(  # words that point to somebody and describe nobody
    r"(?:i|me|my|mine|myself|we|us|our|ours|you|your|he|him|his|himself|she|her|hers|herself|it|its|itself|"
    r"they|them|their|theirs|themselves|one|this|that|these|those|who|whom|which|what|some|someone|"
    r"somebody|anyone|anybody|everyone|everybody|everything|nobody|none|no-one|others|another|all|many|"
    r"most|several|any|both|either|neither|people|person|persons)",
    re.IGNORECASE,
)
SMALL = 3  # letters of words that names write small: of, the, and
PLACES = "SELECT finding, role, start, end FROM span WHERE finding IN {} ORDER BY finding, role, position"
NUMBERS = "SELECT finding, id, number, source_kind FROM attribution JOIN finding ON key = finding WHERE finding IN {}"


@dataclass(frozen=True, slots=True)
class Cut:
    """A place, and its exact words."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One attribution to a source without a name, in its article.

    `source` are the words of the source, `content` what is reported, `passage` who says what in the words of the
    article, from the first of these to the last, cut where it is long; `called` is how whom the source means is
    described, where that is made out. `parts` are the words that tell role, body, country and grounds; `kind` is the
    kind of source, None where that is not clear.
    """

    finding: int
    attribution: str
    article: Brief
    start: int
    source: tuple[Cut, ...]
    content: tuple[Cut, ...]
    passage: str
    called: str
    number: int | None
    parts: Mapping[str, tuple[Cut, ...]]
    kind: SourceKind | None = None

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
        """Whether its words describe anybody: not where they only point ("he", "one"), nor where they are a name."""
        words = _bare(self.words).split()
        return not (_points(words) or self._names(words))

    def _names(self, words: Sequence[str]) -> bool:
        """Whether every word of any length is written large, and not all of them tell what somebody is."""
        told = {word for name in ("role", "country") for cut in self.parts[name] for word in cut.words.split()}
        large = all(word[:1].isupper() for word in words if len(word) > SMALL)
        return large and len(words) > 1 and any(word not in told for word in words if len(word) > SMALL)


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
        every = sifting.read(db)
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
        every = sifting.read(db)
        found = _grouped(_entries(db, every, [key for key, one in every.items() if one.unnamed]))
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
    names = dict(db.execute("SELECT key, name FROM grouping WHERE NOT named").fetchall())
    for several in parted(list(by_document)):
        lines = db.execute(f"SELECT {LINE} FROM shelf WHERE shelf.document IN {listed(several)}").fetchall()
        for document, brief in briefs(db, lines).items():
            yield from _of_document(
                db, document, brief, {key: _called(every[key], names) for key in by_document[document]}
            )


def _called(one: One, names: Mapping[int, str]) -> str:
    return "; ".join(sorted(_plain(names[group]) for group in one.groups))


def _of_document(
    db: sqlite3.Connection, document: int, brief: Brief, called: Mapping[int, str]
) -> Iterator[tuple[str, Entry]]:
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
    for several in parted(list(called)):
        places = defaultdict[tuple[int, str], tuple[Cut, ...]](tuple)
        for key, role, start, end in numbers(db, PLACES.format(listed(several))):
            places[key, role] += (Cut(Span(brief.id, start, end), text[start:end]),)
        for key, identity, number, kind in numbers(db, NUMBERS.format(listed(several))):
            told = [cut for role in ("source", "cue", "content") for cut in places[key, role]]
            entry = Entry(
                finding=key,
                attribution=identity,
                article=brief,
                start=min((cut.span.start for cut in told), default=0),
                source=places[key, "source"],
                content=places[key, "content"],
                passage=_passage(told, text),
                called=called[key],
                number=number,
                parts={role: places[key, role] for role in TELLING},
                kind=kind,
            )
            yield _key(entry, text), entry


def _key(entry: Entry, text: str) -> str:
    """What those described alike share: the parts of the description in normal form, else its own words."""
    told = {name: tuple(cut.span for cut in several) for name, several in entry.parts.items()}
    if told["role"] or told["body"]:
        return ledger_key(Description(number=entry.number, **told), text)
    return rows.folded(_bare(entry.words)).replace(APART, " ")


def _bare(words: str) -> str:
    """The words without the article in front."""
    lead = next((each for each in ARTICLES if words.lower().startswith(each)), "")
    return words[len(lead) :]


def _points(words: Sequence[str]) -> bool:
    return all(POINTING.fullmatch(word.strip(".,;:’'")) for word in words)


def _passage(told: Sequence[Cut], text: str) -> str:
    if not told:
        return ""
    start, end = min(cut.span.start for cut in told), max(cut.span.end for cut in told)
    words = _plain(text[start : min(end, start + OPENING)])
    return words if end <= start + OPENING else f"{words.rsplit(' ', 1)[0]} …"


def _plain(words: str) -> str:
    return " ".join(words.split())


def _counted(words: Iterable[str]) -> dict[str, int]:
    """How often each was written, the most often first, the first among equals."""
    return dict(Counter(words).most_common())


def parted(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    """The row keys, so many as one question takes."""
    return (keys[at : at + AT_ONCE] for at in range(0, len(keys), AT_ONCE))
