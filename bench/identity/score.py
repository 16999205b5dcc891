"""Score who is one speaker across articles against bench/identity and, with --re3d, against re3d's IsSynonymOf.

    python bench/identity/score.py [--which pairs|real|real2 ... real7] [--part open|locked] [--mode given read found]
        [--errors] [--data ../shared/data] [--re3d ../shared/data/re3d]

"pairs" are invented articles in two parts, the others pairs in real news, whose texts lie below --data.
"given": the gold's own names, with the words beside them that describe them, so that the linker is judged alone.
"read": the same, each name taken for the one whom its article plainly means by it ("Orro" for "Lena Orro").
"found": everything by onrecord; of each gold name the mention that the program takes it for, and what was lost because
there is none. All names of one part are one pile. Precision counts the pairs that the program holds to be one; recall
those that the gold holds to be one and whose strings differ.
"""

import argparse
import csv
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from io import StringIO
from itertools import combinations, islice
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from onrecord.annotate import annotate
from onrecord.annotate.cast import Cast
from onrecord.annotate.described import described
from onrecord.annotate.figures import Figure
from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.names import Name, find_names
from onrecord.folding import name_key
from onrecord.link.clusters import Cluster, clusters
from onrecord.link.known import Known, ours
from onrecord.link.likeness import compare
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Profile, profile
from onrecord.link.reading import read, vague
from onrecord.model import By, Document, Mention, MentionKind, Problem, Records, Span, digest
from onrecord.read import Raw
from onrecord.read import read as read_article

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "shared" / "data"
RE3D = DATA / "re3d"
GOLD = By(stage="gold", version=0)
SURE_ENOUGH = 0.5  # re3d's own confidence
WORDS = lexicon("en")
SIDES = ("left", "right")
RE3D_KINDS = frozenset({"Person", "Organisation"})
Row = dict[str, Any]
Verdicts = list[tuple[Row, bool | None]]  # of each pair: together, apart, None without a mention
Place = tuple[str, int, int]
Two = frozenset[str]


@dataclass(slots=True, kw_only=True)
class Pile:
    """Profiles of all names of the part, and which profile each gold name has (None: no mention found)."""

    profiles: dict[str, Profile] = field(default_factory=dict)
    of: dict[Place, tuple[str, str] | None] = field(default_factory=dict)  # profile and mention

    def add(self, made: Profile | None) -> str | None:
        """Keeps a profile; its id."""
        if made is None:
            return None
        self.profiles.setdefault(made.id, made)
        return made.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """Labelled pairs, and the bytes of the articles in which they stand, by name."""

    pairs: list[Row]
    texts: dict[str, bytes]

    def places(self, article: str) -> list[Place]:
        """Where the gold's names stand in an article, once each, in order."""
        sides = (row[side] for row in self.pairs for side in SIDES)
        return sorted({place_of(each) for each in sides if each["article"] == article})


def gold(part: str, which: str = "pairs", data: Path = DATA) -> Gold:
    """The pairs of one set ("real" has no parts), those left out of which an article is absent or another text."""
    rows = [json.loads(line) for line in (HERE / f"{which}.jsonl").read_text(encoding="utf-8").splitlines()]
    texts: dict[str, bytes] = {}
    for row in rows:
        if row["type"] == "split" and which == "pairs" and row["part"] == part:
            texts[row["article"]] = (HERE / "articles" / row["article"]).read_bytes()
        elif row["type"] == "article" and (text := _text(row, data)) is not None:
            texts[row["id"]] = text
    pairs = [row for row in rows if row["type"] == "pair"]
    return Gold(pairs=[row for row in pairs if {row[side]["article"] for side in SIDES} <= texts.keys()], texts=texts)


def _text(place: Row, data: Path) -> bytes | None:
    """A labelled text: a file, or a field in a row of a table or of JSON lines; None, with a word, when it is not there
    or is another."""
    path = data / place["path"]
    if not path.is_file():
        print(f"skipped: {path} is absent", file=sys.stderr)
        return None
    whole = path.read_bytes()
    if hashlib.sha256(whole).hexdigest() != place["sha256"]:
        print(f"skipped: {path} is not the file that was labelled", file=sys.stderr)
        return None
    if place.get("field") is None:
        return whole
    return str(_row(path.suffix, whole.decode("utf-8"), place["row"])[place["field"]]).encode()


def _row(suffix: str, text: str, number: int) -> Row:
    """One row of a table or of JSON lines, counted from 0; of TimeML the parts of the one article."""
    if suffix == ".csv":
        return dict(next(islice(csv.DictReader(StringIO(text, newline="")), number, None)))
    if suffix == ".xml":
        return _articles(text)[number]
    if suffix == ".tml":
        return {each.tag: "".join(each.itertext()) for each in ElementTree.fromstring(text)}
    row: Row = json.loads(text.split("\n")[number])
    return row


@lru_cache(maxsize=2)
def _articles(text: str) -> list[Row]:
    """The articles of a corpus of places in XML: their elements by name."""
    return [{each.tag: each.text for each in article} for article in ElementTree.fromstring(text).iter("article")]


def place_of(side: Row) -> Place:
    """Where a gold name stands."""
    return side["article"], side["start"], side["end"]


def document(article: str, data: bytes) -> Document | None:
    """An article as read, when its text is that of the bytes to the letter."""
    name = f"{article.removesuffix('.txt')}.txt"
    raw = Raw(
        address=name,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        captured="2026-01-01T00:00:00Z",
        name=name,
    )
    made = read_article(raw)
    return None if isinstance(made, Problem) or made.text != data.decode("utf-8") else made


def kind_of(text: str, start: int, end: int) -> MentionKind:
    """What the program takes a name for that stands alone."""
    names = list(find_names(text, start, end, WORDS))
    best = max(names, key=lambda name: name.end - name.start, default=None)
    if any(name.kind != "person" for name in names):
        return next(name.kind for name in names if name.kind != "person")
    return best.kind if best else "organisation"


def beside(text: str, places: Iterable[tuple[int, int]]) -> list[str]:
    """The words that describe a name, at each of its places."""
    return [text[left:right] for start, end in places for left, right in described(text, start, end, WORDS)]


def given(labelled: Gold) -> Pile:
    """The gold's names as profiles."""
    pile = Pile()
    for article in sorted(labelled.texts):
        text = labelled.texts[article].decode("utf-8")
        for place in labelled.places(article):
            value = name_key(text[place[1] : place[2]])
            _give(pile, labelled, (place, place), kind_of(text, *place[1:]), value)
    return pile


def read_in_article(labelled: Gold) -> Pile:
    """The gold's names as profiles, under the name of the only figure of their article whom they mean."""
    pile = Pile()
    for article in sorted(labelled.texts):
        read_one = document(article, labelled.texts[article])
        if read_one is None:
            print(f"skipped: {article} could not be read to the letter", file=sys.stderr)
            continue
        cast, text = Cast(read_one, WORDS), read_one.text
        for place in labelled.places(article):
            figure = _figure(cast, *place[1:])
            kind = figure.kind if figure else kind_of(text, *place[1:])
            value = figure.key if figure else name_key(text[place[1] : place[2]])
            named = _without_title(cast, place) if figure else place
            _give(pile, labelled, (place, named), kind, value)
    return pile


def _without_title(cast: Cast, place: Place) -> Place:
    """Where the name itself stands: the title before it, which the gold has in its spans, describes it."""
    name = next(each.name for each in cast.namings if each.name.start < place[2] and place[1] < each.name.end)
    return place[0], max(place[1], name.start), place[2]


def _give(pile: Pile, labelled: Gold, at: tuple[Place, Place], kind: MentionKind, value: str) -> None:
    """Puts one of the gold's names into a pile, with what describes it wherever it stands; `at` are the gold's place
    and that of the name itself."""
    place, (_, start, end) = at
    text, places = labelled.texts[place[0]].decode("utf-8"), labelled.places(place[0])
    others = [
        name
        for name in _everybody(text)
        if name.key == value and not any(left < name.end and name.start < right for _, left, right in places)
    ]
    spots = [(start, end), *((name.start, name.end) for name in others)]
    mention = Mention(
        id=digest("mention", *place), span=Span(place[0], start, end), kind=kind, value=value, named=True, by=GOLD
    )
    id_ = pile.add(profile(mention, text[start:end], beside(text, spots), text))
    pile.of[place] = (id_, mention.id) if id_ else None


@lru_cache(maxsize=1)
def _everybody(text: str) -> list[Name]:
    return list(find_names(text, 0, len(text), WORDS))


def _figure(cast: Cast, start: int, end: int) -> Figure | None:
    """The only figure of an article whom the name at a place means."""
    names = [each for each in cast.namings if each.name.start < end and start < each.name.end]
    figures = [figure for each in names[:1] for figure in cast.candidates(each)]
    return figures[0] if len(figures) == 1 else None


def found(labelled: Gold) -> Pile:
    """What the program makes of every article: the profiles of all it leads sources to."""
    pile = Pile()
    for article in sorted(labelled.texts):
        read_one = document(article, labelled.texts[article])
        if read_one is None:
            print(f"skipped: {article} could not be read to the letter", file=sys.stderr)
            continue
        records, cast = annotate(read_one), Cast(read_one, WORDS)
        ids = {mention.id: pile.add(_profile(read_one.text, mention)) for mention in records.mentions}
        for place in labelled.places(article):
            span = Span(read_one.id, *place[1:])
            mention = _stands_for(span, records, read_one.text) or _named_elsewhere(span, records, cast)
            id_ = ids.get(mention.id) if mention else None
            pile.of[place] = (id_, mention.id) if mention and id_ else None
    return pile


def _named_elsewhere(span: Span, records: Records, cast: Cast) -> Mention | None:
    """The mention, elsewhere in the article, of the only one whom a name means: it has one where it is fullest."""
    figure = _figure(cast, span.start, span.end)
    return next((each for each in records.mentions if figure and each.named and each.value == figure.key), None)


def _profile(text: str, mention: Mention) -> Profile | None:
    spots = [span.of(text) for span in mention.described] or beside(text, [(mention.span.start, mention.span.end)])
    return profile(mention, mention.span.of(text), spots, text)


def _stands_for(span: Span, records: Records, text: str) -> Mention | None:
    """The mention of a gold name: the one at its place, else the one that a source with it leads to; of several the one
    that shares most words with it."""
    own = [mention for mention in records.mentions if mention.span.overlaps(span) and mention.named]
    if own:
        return max(
            own, key=lambda mention: (min(mention.span.end, span.end) - max(mention.span.start, span.start), mention.id)
        )
    by_id = {mention.id: mention for mention in records.mentions}
    sources = {a.id for a in records.attributions if any(each.overlaps(span) for each in a.source)}
    led = [
        by_id[link.right]
        for link in records.links
        if link.relation == "refers" and link.left in sources and link.right in by_id
    ]
    words = set(name_key(span.of(text)).split())
    named = [mention for mention in led if mention.named and mention.value]
    return max(named, key=lambda mention: (len(words & set((mention.value or "").split())), mention.id), default=None)


def grouped(pile: Pile, known: Known) -> dict[str, Cluster]:
    """The cluster of every profile."""
    everybody = list(pile.profiles.values())
    loose = {each.id for each in everybody if vague(read(each, known))}
    made = clusters(everybody, likenesses(everybody, known), {}, loose)
    return {id_: each for each in made for id_ in each.profiles}


def judged(pile: Pile, rows: list[Row], known: Known) -> Iterator[tuple[Row, bool | None]]:
    """Of each pair what the program says; None where one side has no mention."""
    of = grouped(pile, known)
    for row in rows:
        left, right = (pile.of.get(place_of(row[side])) for side in SIDES)
        if left is None or right is None:
            yield row, None
            continue
        one = of[left[0]]
        yield row, left[1] == right[1] or (one is of[right[0]] and one.whole)


def folded(text: str) -> str:
    """A string as the gold compares them."""
    return " ".join(text.casefold().split())


@dataclass(slots=True, kw_only=True)
class Counts:
    """What verdicts on pairs add up to. `wanted` are the same pairs whose strings differ; `lost` had no mention."""

    merged: int
    right: int
    wanted: int
    hits: int
    lost: int

    @property
    def precision(self) -> float:
        """Of the pairs that we put together, those that are one."""
        return self.right / max(1, self.merged)

    @property
    def recall(self) -> float:
        """Of the pairs that are one and are written differently, those that we put together."""
        return self.hits / max(1, self.wanted)


def counted(verdicts: Verdicts) -> Counts:
    """The counts of verdicts."""
    merged = [row for row, same in verdicts if same]
    alike = {id(row) for row, _ in verdicts if folded(row["left"]["exact"]) == folded(row["right"]["exact"])}
    wanted = [same for row, same in verdicts if row["same"] and id(row) not in alike]
    return Counts(
        merged=len(merged),
        right=sum(row["same"] for row in merged),
        wanted=len(wanted),
        hits=sum(same is True for same in wanted),
        lost=sum(same is None for same in wanted),
    )


def scores(part: str, mode: str) -> dict[str, float]:
    """Precision and recall, for floors."""
    labelled = gold(part)
    found_ = counted(list(judged(MODES[mode](labelled), labelled.pairs, ours())))
    return {"precision": found_.precision, "recall": found_.recall}


def report(title: str, verdicts: Verdicts) -> None:
    """Precision, recall, and both by what makes a pair hard."""
    all_ = counted(verdicts)
    recall = f"{all_.recall:.3f} ({all_.hits} of {all_.wanted}, {all_.lost} lost without a mention)"
    precision = f"{all_.precision:.3f} ({all_.right} of {all_.merged})"
    print(f"{title}: pair precision {precision}, recall where strings differ {recall}")
    table: dict[tuple[str, bool], Counter[bool | None]] = defaultdict(Counter)
    for row, same in verdicts:
        table[row["hard"], row["same"]][same] += 1
    for (hard, same), counts in sorted(table.items()):
        what = f"{hard:24} {'same' if same else 'different':9}"
        print(f"    {what} merged {counts[True]:3}  apart {counts[False]:3}  no mention {counts[None]:3}")


def told(one: Profile) -> list[str]:
    """Its descriptions, without the words among which it stands."""
    return [phrase for phrase in one.described if not phrase.startswith("amid ")]


def show_errors(pile: Pile, verdicts: Verdicts, known: Known) -> None:
    """Each pair that came out wrong, with what the linker knew and saw."""
    for row, same in verdicts:
        if same is None or same == row["same"]:
            continue
        left, right = (pile.profiles[pile.of[place_of(row[side])][0]] for side in SIDES)  # type: ignore[index]
        like = compare(left, right, known)
        seen = "; ".join(f"{each.feature} {each.worth:+} ({each.what})" for each in like.why)
        word = "MERGED" if same else "MISSED"
        one, other = (f"{each.kind}:{each.value} {told(each)}" for each in (left, right))
        print(f"{word} [{row['hard']}] {one} | {other}: {like.verdict} {like.score}: {seen}")


def re3d(data: Path, known: Known) -> None:
    """Pairwise F1 on re3d: of every two people or bodies of one type and with different words, is it said that they are
    one? Its readers linked words inside one sentence; so the pairs of a sentence are one score, those of a document
    another, in which what they did not link across sentences counts against everybody."""
    if not data.is_dir():
        print(f"re3d: skipped, {data} is absent")
        return
    said: dict[tuple[str, str], set[Two]] = defaultdict(set)
    wanted: set[Two] = set()
    for folder in sorted(each for each in data.iterdir() if (each / "entities.jsonl").is_file()):
        rows = {name: _re3d_rows(folder / f"{name}.jsonl") for name in ("documents", "entities", "relations")}
        entities = [
            row for row in rows["entities"] if row["type"] in RE3D_KINDS and row.get("confidence", 1) >= SURE_ENOUGH
        ]
        wanted |= _re3d_gold(entities, rows["relations"])
        texts = {row["_id"]: row["text"] for row in rows["documents"]}
        of = _re3d_clusters(entities, texts, known)
        for left, right in combinations(sorted(entities, key=lambda row: row["_id"]), 2):
            names = name_key(left["value"]), name_key(right["value"])
            if (left["documentId"], left["type"]) != (right["documentId"], right["type"]) or names[0] == names[1]:
                continue
            two, words, others = frozenset({left["_id"], right["_id"]}), *(set(name.split()) for name in names)
            text = texts[left["documentId"]]
            ours_say = (
                of[left["_id"]] == of[right["_id"]]
                or _told_beside(text, left, right)
                or _told_beside(text, right, left)
            )
            near = "in a sentence" if _sentence(left) == _sentence(right) else "farther apart"
            said["onrecord", near] |= {two} if ours_say else set()
            said["equal but for case, accents, the", near] |= (
                {two} if names[0].replace(" ", "") == names[1].replace(" ", "") else set()
            )
            said["words of one in the other", near] |= {two} if words <= others or others <= words else set()
    for title in dict.fromkeys(title for title, _ in said):
        inside = said[title, "in a sentence"]
        _print_f1(f"re3d, in a sentence, {title}", inside, wanted)
        _print_f1(f"re3d, in a document, {title}", inside | said[title, "farther apart"], wanted)


def _print_f1(title: str, several: set[Two], wanted: set[Two]) -> None:
    hits = len(several & wanted)
    precision, recall = hits / max(1, len(several)), hits / max(1, len(wanted))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    shares = f"F1 {f1:.3f} precision {precision:.3f} recall {recall:.3f}"
    print(f"{title}: {shares} ({hits} of {len(several)}, gold {len(wanted)})")


def _re3d_rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _sentence(row: Row) -> str:
    """Document and sentence, the first two parts of an id."""
    return "-".join(row["_id"].split("-")[:2])


def _re3d_gold(entities: list[Row], relations: list[Row]) -> set[Two]:
    """The pairs of entity ids that are said to be synonyms, surely enough; equal strings left out."""
    by_place = {(row["documentId"], row["begin"], row["end"]): row for row in entities}
    found = set()
    for row in relations:
        if row["type"] == "IsSynonymOf" and row.get("confidence", 1) >= SURE_ENOUGH:
            ends = [
                by_place.get((row["documentId"], row[f"{side}Begin"], row[f"{side}End"]))
                for side in ("source", "target")
            ]
            if (
                ends[0]
                and ends[1]
                and ends[0]["type"] == ends[1]["type"]
                and name_key(ends[0]["value"]) != name_key(ends[1]["value"])
            ):
                found.add(frozenset({ends[0]["_id"], ends[1]["_id"]}))
    return found


def _told_beside(text: str, name: Row, other: Row) -> bool:
    """True where the words that describe a name are the other's."""
    start, end = other["begin"], other["end"]
    for left, right in described(text, name["begin"], name["end"], WORDS):
        both = min(end, right) - max(start, left)
        if 2 * both > max(end - start, right - left):
            return True
    return False


def _is_named(words: str) -> bool:
    """False for "vulnerable people": a capital behind the first word, or a first word that the language lacks."""
    return any(word[0].isupper() for word in words.split()[1:]) or (
        " " not in words and words[0].isupper() and words.lower() not in WORDS.wordless
    )


def _re3d_clusters(entities: list[Row], texts: dict[str, str], known: Known) -> dict[str, str]:
    """The cluster of each entity, each document a pile of its own."""
    piles: dict[str, Pile] = defaultdict(Pile)
    ids: dict[str, str | None] = {}
    for row in entities:
        kind: MentionKind = "person" if row["type"] == "Person" else "organisation"
        span = Span(row["documentId"], row["begin"], row["end"])
        mention = Mention(
            id=row["_id"], span=span, kind=kind, value=name_key(row["value"]), named=_is_named(row["value"]), by=GOLD
        )
        told = beside(texts[row["documentId"]], [(row["begin"], row["end"])])
        ids[row["_id"]] = piles[row["documentId"]].add(profile(mention, row["value"], told))
    of = {name: grouped(pile, known) for name, pile in piles.items()}
    document_of = {row["_id"]: row["documentId"] for row in entities}
    return {own: f"{document_of[own]} {of[document_of[own]][id_].id}" if id_ else own for own, id_ in ids.items()}


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = ("pairs", "real", "real2", "real3", "real4", "real5", "real6", "real7")
    parser.add_argument("--which", choices=names, default="pairs")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--part", choices=("open", "locked"), default="open")
    parser.add_argument("--mode", choices=tuple(MODES), nargs="*", default=list(MODES))
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--re3d", type=Path, nargs="?", const=RE3D)
    options = parser.parse_args()
    known = ours()
    labelled = gold(options.part, options.which, options.data)
    for mode in options.mode:
        pile = MODES[mode](labelled)
        verdicts = list(judged(pile, labelled.pairs, known))
        report(f"{mode}, {options.part if options.which == 'pairs' else 'real news'}", verdicts)
        if options.errors:
            show_errors(pile, verdicts, known)
    if options.re3d:
        re3d(options.re3d, known)


MODES = {"given": given, "read": read_in_article, "found": found}


if __name__ == "__main__":
    main()
