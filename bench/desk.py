"""How fast the desk answers when the pile is large: 10,000 invented articles with 300,000 attributions, made by seed.

    python bench/desk.py                    make the pile in a temporary folder, then time every question
    python bench/desk.py --case PATH        the same, in a case that stays: made when it is not there, else used again
    python bench/desk.py --articles 500     a smaller pile

Prints p50 and p95 in milliseconds of each question over many different arguments, one fresh snapshot each, as a page
asks it; then of each page whole, from request to last byte. The articles are written straight through Case.keep and
Case.regroup: no annotator reads them.
"""

import argparse
import random
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from statistics import quantiles
from urllib.parse import quote_plus

from starlette.testclient import TestClient

from onrecord import desk
from onrecord.cli.showing import actions
from onrecord.model import (
    Attribution,
    Block,
    By,
    Certainty,
    Document,
    Link,
    Mention,
    Records,
    Sentence,
    Span,
    Stated,
    attribution_id,
    digest,
    document_id,
)
from onrecord.relating import relate
from onrecord.store import Case, search, shelves, unnamed, views
from onrecord.store.listed import Filter, Query

SEED = 20310416
BY = By(stage="bench", version=1, weights="b" * 12)
SIGNATURE = "bench:1"
SAYINGS = 30  # attributions of an article, about
FUNCTION = (
    *("the", "of", "to", "and", "a", "in", "that", "it", "was", "for", "on", "with", "as", "had", "by", "at"),
    *("from", "not", "they", "but", "were", "which", "has", "been", "will", "its"),
)
CUES = ("said", "told reporters", "confirmed", "denied", "warned", "wrote", "argued", "insisted")
RANKS = ("a senior official", "an official", "two diplomats", "a person close to the talks", "one of the crew",
         "officials at the ministry", "a harbour official", "a witness", "sources in the fleet", "aides")  # fmt: skip


class Weighted:
    """Draws by Zipf's law: the n-th of them one n-th as often as the first."""

    def __init__(self, things: Sequence[str], flat: float = 2.7) -> None:
        self.things = things
        self._sums = list(accumulate(1 / (number + flat) for number in range(len(things))))

    def draw(self, dice: random.Random) -> str:
        """One of them."""
        return self.things[bisect_left(self._sums, dice.random() * self._sums[-1])]


def invented(dice: random.Random, count: int, syllables: tuple[int, int]) -> list[str]:
    """So many different words that no language has, some with accents."""
    starts = [*"bdfghklmnprstvz", "br", "dr", "gl", "kr", "pl", "sk", "st", "tr"]
    hearts, ends = [*"aeiou" * 9, *"éöü"], ["", "", "n", "r", "l", "s", "m", "t", "ck"]
    found: dict[str, None] = {}
    while len(found) < count:
        parts = (dice.choice(starts) + dice.choice(hearts) + dice.choice(ends) for _ in range(dice.randint(*syllables)))
        found["".join(parts)] = None
    return list(found)


class World:
    """The words, people and outlets of the pile."""

    def __init__(self, dice: random.Random) -> None:
        self.words = Weighted([*FUNCTION, *invented(dice, 6000, (1, 4))])
        first, last = invented(dice, 150, (1, 2)), invented(dice, 900, (2, 3))
        names = dict.fromkeys(f"{dice.choice(first)} {dice.choice(last)}".title() for _ in range(1600))
        self.people = Weighted(list(names), flat=8)
        self.outlets = Weighted([f"The {word.title()} {dice.choice(('Courier', 'Herald', 'Ledger', 'Post'))}"
                                 for word in invented(dice, 45, (2, 2))])  # fmt: skip

    def phrase(self, dice: random.Random, least: int, most: int) -> str:
        """Some words, now and then with a number."""
        words = [self.words.draw(dice) for _ in range(dice.randint(least, most))]
        if dice.random() < 0.2:
            words.insert(len(words) // 2, str(dice.randint(2, 3000)))
        return " ".join(words)


@dataclass(kw_only=True)
class Sheet:
    """One article while it is written: its text so far, and the places in it, as pairs of numbers."""

    world: World
    dice: random.Random
    parts: list[str] = field(default_factory=list)
    length: int = 0
    sentences: list[tuple[int, int, bool]] = field(default_factory=list)
    said: list[tuple[dict[str, tuple[int, int]], int | None, str | None]] = field(default_factory=list)

    def put(self, words: str) -> tuple[int, int]:
        """Add words; where they stand."""
        start = self.length
        self.parts.append(words)
        self.length += len(words)
        return start, self.length

    def end(self, start: int, attributed: bool) -> None:
        """Close the sentence that began there."""
        self.put(".")
        self.sentences.append((start, self.length, attributed))
        self.put("\n\n" if self.dice.random() < 0.4 else " ")

    def own(self) -> None:
        """A sentence of the author's own."""
        start, _ = self.put(self.world.phrase(self.dice, 8, 24).capitalize())
        self.end(start, False)

    def saying(self) -> None:
        """A sentence in which somebody says something, perhaps what somebody else said."""
        start = self.length
        roles, who = self._told()
        if self.dice.random() < 0.08:
            outer = len(self.said)
            self.said.append((roles, None, who))
            content = roles["content"][0]
            self.put(" and that ")
            inner, other = self._told()
            roles["content"] = (content, self.length)
            self.said.append((inner, outer, other))
        else:
            self.said.append((roles, None, who))
        self.end(start, True)

    def _told(self) -> tuple[dict[str, tuple[int, int]], str | None]:
        """Source, cue and content; who speaks: a name, a description, "" when unclear, None when nobody is given."""
        name, who = self._source()
        roles = {} if name is None else {"source": self.put(name)}
        self.put("" if name is None else " ")
        roles["cue"] = self.put(self.dice.choice(CUES) if name else "It was reported")
        self.put(" that ")
        roles["content"] = self.put(self.world.phrase(self.dice, 8, 26))
        return roles, who

    def _source(self) -> tuple[str | None, str | None]:
        chance = self.dice.random()
        if chance < 0.62:
            name = self.world.people.draw(self.dice)
            return (name if self.dice.random() < 0.7 else name.split()[1]), name
        if chance < 0.90:
            rank = self.dice.choice(RANKS)
            return rank, rank
        return ("They", "") if chance < 0.96 else (None, None)


@dataclass(frozen=True, kw_only=True)
class Made:
    """What Case.keep takes."""

    path: str
    raw: bytes
    document: Document
    records: Records


def made(world: World, number: int, *, version: int = 1, sayings: int = SAYINGS) -> Made:
    """Article `number`: the same on every call; a greater version has another text and comes later."""
    dice = random.Random(f"{SEED}/{number}/{version}")
    sheet = Sheet(world=world, dice=dice)
    title = world.phrase(dice, 4, 9).capitalize()
    headline = sheet.put(title)
    sheet.put("\n\n")
    covered = dice.random() > 0.03
    for _ in range(dice.randint(sayings // 2, sayings * 3 // 2)):
        sheet.saying() if covered else sheet.own()
        if dice.random() < 0.35:
            sheet.own()
    path = f"pile/{number % 97:02}/{number:06}.html"
    text = "".join(sheet.parts).rstrip()
    document = _document(dice, world, path, text, version=version, headline=headline)
    if not covered:
        document = _of_other_language(document)
    return Made(path=path, raw=text.encode(), document=document, records=_records(document, sheet))


def _of_other_language(document: Document) -> Document:
    return Document(**{name: getattr(document, name) for name in Document.__slots__} | {"language": "pt"})


def _document(  # noqa: PLR0913 - what an article states
    dice: random.Random, world: World, path: str, text: str, *, version: int, headline: tuple[int, int]
) -> Document:
    identity = document_id(path, text)
    number = dice.random()
    day = (date(2029, 5, 1) + timedelta(days=int(730 * dice.random()))).isoformat()
    published = None if number < 0.07 else day[:7] if number < 0.13 else day
    outlet = world.outlets.draw(dice) if dice.random() > 0.06 else None
    return Document(
        id=identity,
        address=path,
        text=text,
        raw_sha256=sha256(text.encode()).hexdigest(),
        captured=f"2031-06-{version:02}T00:00:00Z",
        by=BY,
        title=Stated(value=text[slice(*headline)], found_in="headline", span=Span(identity, *headline)),
        outlet=Stated(value=outlet, found_in="markup") if outlet else None,
        authors=(Stated(value=world.people.draw(dice), found_in="markup"),) if dice.random() < 0.6 else (),
        published=Stated(value=published, found_in="markup") if published else None,
        language="en",
        blocks=(Block(kind="title", span=Span(identity, *headline)),),
    )


def _records(document: Document, sheet: Sheet) -> Records:
    mentions, attributions, links = list[Mention](), list[Attribution](), list[Link]()
    for roles, outer, who in sheet.said:
        places = {role: (Span(document.id, *place),) for role, place in roles.items()}
        via = None if outer is None else attributions[outer].id
        found = _attribution(document.id, places, via, sheet.dice.random())
        attributions.append(found)
        if who:
            mentions.append(_mention(places["source"][0], who))
        if who is not None:
            links.append(_link(found, mentions[-1] if who else None))
    sentences = tuple(
        Sentence(
            id=digest("sentence", document.id, start, end),
            span=Span(document.id, start, end),
            voice="attributed" if attributed else "own",
        )
        for start, end, attributed in sheet.sentences
    )
    return Records(sentences=sentences, mentions=tuple(mentions), attributions=tuple(attributions), links=tuple(links))


def _attribution(document: str, places: Mapping[str, tuple[Span, ...]], via: str | None, chance: float) -> Attribution:
    source, cue, content = (places.get(role, ()) for role in ("source", "cue", "content"))
    return Attribution(
        id=attribution_id(document, source, cue, content),
        document=document,
        source=source,
        cue=cue,
        content=content,
        kind="indirect",
        score=round(0.4 + 0.6 * chance, 3),
        why="subject, cue, content; the tagger agrees",
        by=BY,
        via=via,
        certainty=Certainty(source=0.9 if source else None, cue=0.9, content=0.8),
    )


def _mention(span: Span, who: str) -> Mention:
    named = who not in RANKS
    value = who.casefold() if named else None
    identity = digest("mention", span.document, span.start, span.end)
    return Mention(id=identity, span=span, kind="person", value=value, named=named, by=BY)


def _link(found: Attribution, mention: Mention | None) -> Link:
    return Link(
        id=digest("link", "refers", found.id, mention.id if mention else ""),
        relation="refers",
        left=found.id,
        right=mention.id if mention else None,
        score=0.9,
        why="named in the source" if mention else "speaker unclear: 2 candidates",
        evidence=found.source,
        by=BY,
    )


def pile(articles: int) -> Iterator[Made]:
    """The pile: in every hundred articles three have an older version; one article is a book of 20,000 words."""
    world = World(random.Random(SEED))
    for number in range(articles):
        if number % 33 == 5:
            yield made(world, number)
        yield made(world, number, version=2 if number % 33 == 5 else 1, sayings=700 if number == 7 else SAYINGS)


def fill(case: Case, articles: int) -> None:
    """Keep the pile and relate its speakers, as flow does; says how long that took."""
    kept = grouped = 0.0
    for number, each in enumerate(pile(articles), start=1):
        began = time.perf_counter()
        case.keep(each.path, each.raw, each.document, each.records, SIGNATURE)
        kept += time.perf_counter() - began
        if number % 1000 == 0:
            print(f"  {number} kept, {1000 * kept / number:.2f} ms each", file=sys.stderr)
    began = time.perf_counter()
    relate(case)
    grouped = time.perf_counter() - began
    print(f"keep: {1000 * kept / max(1, articles):.2f} ms an article; all speakers grouped in {grouped:.1f} s")


Ask = Callable[[Case, random.Random], object]


@dataclass(frozen=True, kw_only=True)
class Known:
    """Arguments that the questions are asked with."""

    outlets: tuple[str, ...]
    speakers: tuple[str, ...]
    names: tuple[str, ...]
    articles: tuple[str, ...]
    words: Weighted


def known(case: Case) -> Known:
    """What can be asked for in this case."""
    people = shelves.speakers(case, limit=400).rows
    return Known(
        outlets=tuple(row.name for row in shelves.outlets(case) if row.name),
        speakers=tuple(row.speaker.id for row in people),
        names=tuple(row.speaker.name for row in people),
        articles=tuple(row.brief.id for row in shelves.articles(case, Filter(), limit=1000).rows),
        words=World(random.Random(SEED)).words,
    )


def _filter(dice: random.Random, known: Known) -> Filter:
    """Often none, else an outlet, dates, words or several of them."""
    if dice.random() < 0.3:
        return Filter()
    start = date(2029, 5, 1) + timedelta(days=dice.randint(0, 600))
    dated = dice.random() < 0.4
    return Filter(
        outlet=dice.choice(known.outlets) if dice.random() < 0.5 else None,
        since=start.isoformat() if dated else None,
        until=(start + timedelta(days=dice.randint(5, 300))).isoformat()[: dice.choice((7, 10))] if dated else None,
        undated=not dated and dice.random() < 0.1,
        words=known.words.draw(dice) if dice.random() < 0.2 else "",
    )


def _typed(dice: random.Random, known: Known) -> str:
    """What somebody types: a few words, a name, a phrase, the beginning of a word."""
    words = [known.words.draw(dice) for _ in range(dice.choice((1, 1, 2, 2, 3)))]
    match dice.randrange(6):
        case 0:
            return dice.choice(known.names)[: dice.randint(3, 20)]
        case 1:
            return f'"{" ".join(words)}"'
        case 2:
            return " ".join(words)[: dice.randint(1, 8)]
        case 3:
            return " ".join(words) + " "
        case _:
            return " ".join(words)


def asks(known: Known) -> dict[str, Ask]:
    """Every question that a page puts, with arguments drawn anew each time."""
    orders: tuple[shelves.Order, ...] = ("date", "outlet", "title", "attributions")
    return {
        "pile": lambda case, dice: shelves.pile(case),
        "outlets": lambda case, dice: shelves.outlets(case),
        "articles": lambda case, dice: shelves.articles(
            case, _filter(dice, known), start=50 * dice.randint(0, 20), order=dice.choice(orders)
        ),
        "speakers": lambda case, dice: shelves.speakers(case, start=100 * dice.randint(0, 10)),
        "speakers, words": lambda case, dice: shelves.speakers(case, words=dice.choice(known.names)[:4]),
        "speakers, filtered": lambda case, dice: shelves.speakers(case, filter=_filter(dice, known)),
        "unnamed officials of one outlet": lambda case, dice: shelves.speakers(
            case, unnamed=True, words="official", filter=Filter(outlet=dice.choice(known.outlets))
        ),
        "unnamed, filtered": lambda case, dice: shelves.speakers(
            case, unnamed=True, filter=_filter(dice, known), start=100 * dice.randint(0, 10)
        ),
        "unnamed, described alike": lambda case, dice: unnamed.ledger(case),
        "speaker": lambda case, dice: shelves.speaker(case, dice.choice(known.speakers)),
        "speaker, the most quoted": lambda case, dice: shelves.speaker(case, known.speakers[dice.randint(0, 5)]),
        "statements": lambda case, dice: shelves.statements(
            case, known.speakers[dice.randint(0, 30)], Filter(), start=50 * dice.randint(0, 20)
        ),
        "statements, filtered": lambda case, dice: shelves.statements(
            case, dice.choice(known.speakers), _filter(dice, known)
        ),
        "article": lambda case, dice: views.article(case, dice.choice(known.articles)),
        "search": lambda case, dice: search.search(case, Query(words=_typed(dice, known))),
        "search, one letter": lambda case, dice: search.search(case, Query(words=dice.choice("abdefgiklmst"))),
        "search, common words": lambda case, dice: search.search(
            case, Query(words=" ".join(dice.sample(FUNCTION, dice.randint(1, 4))))
        ),
        "search, filtered": lambda case, dice: search.search(
            case, Query(words=_typed(dice, known), filter=_filter(dice, known))
        ),
        "search, common and filtered": lambda case, dice: search.search(
            case, Query(words=" ".join(dice.sample(FUNCTION, 2)), filter=_filter(dice, known))
        ),
        "search, one speaker": lambda case, dice: search.search(
            case, Query(words=_typed(dice, known), speaker=known.speakers[dice.randint(0, 30)])
        ),
    }


def pages(path: Path, known: Known) -> dict[str, Ask]:
    """Every page of the desk, whole, as a browser gets it."""
    client = TestClient(desk.app(path, actions(path), me="bench", port=8000), base_url="http://127.0.0.1:8000")

    def page(address: Callable[[random.Random], str]) -> Ask:
        def ask(case: Case, dice: random.Random) -> None:
            answer = client.get(address(dice))
            assert answer.status_code == 200, answer.request.url

        return ask

    def outlet(dice: random.Random) -> str:
        return quote_plus(dice.choice(known.outlets))

    addresses: dict[str, Callable[[random.Random], str]] = {
        "overview": lambda dice: "/",
        "articles": lambda dice: f"/articles?start={50 * dice.randint(0, 100)}",
        "articles, one outlet": lambda dice: f"/articles?outlet={outlet(dice)}",
        "article": lambda dice: f"/article/{dice.choice(known.articles)}",
        "speakers": lambda dice: f"/speakers?start={100 * dice.randint(0, 10)}",
        "unnamed of one outlet": lambda dice: f"/speakers?unnamed=1&words=official&outlet={outlet(dice)}",
        "unnamed, described alike": lambda dice: f"/ledger?start={40 * dice.randint(0, 3)}",
        "speaker": lambda dice: f"/speaker/{dice.choice(known.speakers)}",
        "speaker, the most quoted": lambda dice: f"/speaker/{known.speakers[dice.randint(0, 5)]}",
        "search": lambda dice: f"/search?q={quote_plus(_typed(dice, known))}",
        "search as you type": lambda dice: f"/search?part=1&q={quote_plus(_typed(dice, known))}",
        "judgements": lambda dice: "/judgements",
        "report": lambda dice: "/report",
        "add": lambda dice: "/add",
    }
    return {f"page: {name}": page(address) for name, address in addresses.items()}


def timed(case: Case, ask: Ask, times: int, seconds: float, clock: Callable[[], float]) -> list[float]:
    """Milliseconds of each asking, sorted; stops early when time is up."""
    dice, found = random.Random(SEED), list[float]()
    ask(case, random.Random(1))
    until = time.perf_counter() + seconds
    while len(found) < times and (len(found) < 3 or time.perf_counter() < until):
        began = clock()
        ask(case, dice)
        found.append(1000 * (clock() - began))
    return sorted(found)


def line(name: str, found: list[float]) -> str:
    """p50, p95 and the worst of one question."""
    p50, p95 = (quantiles(found, n=20, method="inclusive")[at] for at in (9, 18))
    return f"{name:36}{p50:9.1f}{p95:9.1f}{found[-1]:9.1f}{len(found):7}"


def measure(case: Case, *, only: str, times: int, seconds: float, cpu: bool) -> None:
    """Time every question whose name holds `only`."""
    clock = time.process_time if cpu else time.perf_counter
    print(f"{'milliseconds':36}{'p50':>9}{'p95':>9}{'worst':>9}{'times':>7}")
    about = known(case)
    for name, ask in (asks(about) | pages(case.path, about)).items():
        if only in name:
            print(line(name, timed(case, ask, times, seconds, clock)), flush=True)


def main() -> None:
    """Make the pile where it is not there yet, and time every question."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", type=Path, help="the case to make, or to use again")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--only", default="", help="only the questions whose name holds this")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=20, help="at most, for one question")
    parser.add_argument("--cpu", action="store_true", help="processor time, where other programs share the machine")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.case or Path(folder, "large.case")
        there = path.exists()
        with Case.open(path, create=True) as case:
            if not there:
                fill(case, given.articles)
            measure(case, only=given.only, times=given.times, seconds=given.seconds, cpu=given.cpu)


if __name__ == "__main__":
    main()
