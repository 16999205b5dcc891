"""Score whom onrecord takes each source for, of what kind it is, and how its words are put, against bench/speakers.

    python bench/speakers/score.py [--data ../shared/data] [--part open|locked] [--errors WHAT]

Two readings of every article. "given": the stages behind the attributions get the gold's own attributions, so that
only they are judged. "found": everything by onrecord; a gold attribution counts when contents overlap by half. WHAT is
one of speaker, kind, channel, stance, answers, description.

Speakers, over the attributions that a careful reader can resolve: right, wrong, abstained, which add up to 1. A speaker
is right when the mention that the program leads to is, by the gold, one of the same entity, and for a source that the
article names elsewhere a mention with the name. The later mention of a described source that is not led back to the
first one is abstained, not right. Several speakers of one source must all be right.
"""

import argparse
import csv
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from onrecord.annotate import STAGES, _loaded, _together, annotate
from onrecord.annotate.sheet import Sheet
from onrecord.model import Attribution, By, Document, Link, Mention, Problem, Records, Span, attribution_id, text_order
from onrecord.read import Raw, read

HERE = Path(__file__).parent
WHICH = (
    "invented",
    "real",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "guided_train",
    "train",
)
DATA = HERE.parents[2] / "shared" / "data"
FILES = {"invented": HERE / "articles", "real": None}
NAMED = frozenset({"named person"})
GOLD = By(stage="attributions", version=0)
Row = dict[str, Any]
Look = Callable[["GoldArticle"], tuple[Records, dict[str, Row]]]
VERDICTS = ("right", "wrong", "abstained")
LABELS = ("kind", "channel", "stance")
NEARLY = 0.8  # of a description's words
BAD = "bad"  # the guide's kind of a row that is no attribution: left out of kind, channel and stance
BARE: Row = {
    "kind": None,
    "via": None,
    "speakers": [],
    "candidates": [],
    "answers": [],
    "hedges": [],
    "resolvable": False,
} | dict.fromkeys(("number", "role", "body", "country", "grounds"))


@dataclass(slots=True, kw_only=True)
class GoldArticle:
    """One labelled article: its text as read by onrecord and the rows about it."""

    name: str
    part: str
    document: Document
    attributions: list[Row] = field(default_factory=list)
    mentions: list[Row] = field(default_factory=list)


def articles(which: str, data: Path, part: str | None) -> Iterator[GoldArticle]:
    """The labelled articles of one part of the gold (one of WHICH); open or locked when that is given.

    Articles whose text is absent, or is another text, are skipped with a word on standard error.
    """
    rows = [json.loads(line) for line in (HERE / f"{which}.jsonl").read_text(encoding="utf-8").splitlines()]
    anew = guided(which)
    rows = [BARE | row | anew.get(row["id"], {}) if row["type"] == "attribution" else row for row in rows]
    parts = {row["article"]: row["part"] for row in rows if row["type"] == "split"}
    places = {row["id"]: row for row in rows if row["type"] == "article"}
    for name, its in parts.items():
        place = places.get(name)
        path = data / place["path"] if place else HERE / "articles" / name
        if part is not None and its != part:
            continue
        if not path.is_file():
            print(f"skipped: {path} is absent", file=sys.stderr)
            continue
        document = _read(f"{path.stem}.txt", _bytes(path, place))
        if document is None:
            print(f"skipped: {path} could not be read to the letter", file=sys.stderr)
            continue
        yield GoldArticle(
            name=name,
            part=its,
            document=document,
            attributions=[row for row in rows if row["type"] == "attribution" and row["article"] == name],
            mentions=[row for row in rows if row["type"] == "mention" and row["article"] == name],
        )


def guided(which: str) -> dict[str, Row]:
    """By id the kind, channel and stance that the guide gives to a set that was labelled before it was written."""
    rows = map(json.loads, (HERE / "guided.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["id"]: {what: row[what] for what in LABELS} for row in rows if row["file"] == which}


def kinds_of(which: str) -> dict[str, str]:
    """The kind of every entity of the gold, by key."""
    rows = map(json.loads, (HERE / f"{which}.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["key"]: row["kind"] for row in rows if row["type"] == "entity"}


def _bytes(path: Path, place: Row | None) -> bytes:
    """The bytes of a labelled text: a file's, or those of a cell of a table or of a field of a line of JSON."""
    if place is None or "field" not in place:
        return path.read_bytes()
    if path.suffix == ".jsonl":
        with path.open(encoding="utf-8") as lines:
            return str(json.loads(next(islice(lines, place["row"], None)))[place["field"]]).encode()
    if path.suffix == ".tml":
        marked = ElementTree.parse(path).getroot().find(place["field"])
        return "".join(marked.itertext() if marked is not None else ()).strip().encode()
    if path.suffix == ".xml":
        article = ElementTree.parse(path).getroot().findall("article")[place["row"]]
        return (article.findtext(place["field"]) or "").encode()
    with path.open(encoding="utf-8", newline="") as table:
        cell = list(csv.DictReader(table))[place["row"]][place["field"]]
    return str(cell).encode()


def _read(name: str, data: bytes) -> Document | None:
    """The document of these bytes, when its text is theirs to the letter (so that offsets hold)."""
    own = hashlib.sha256(data).hexdigest()
    raw = Raw(address=name, data=data, sha256=own, captured="2026-01-01T00:00:00Z", name=name)
    document = read(raw)
    if isinstance(document, Problem) or document.text != data.decode("utf-8"):
        return None
    return document


def given(article: GoldArticle) -> tuple[Records, dict[str, Row]]:
    """What the stages behind the attributions make of the gold's own, and the gold row of each attribution id."""
    made, rows = _gold_attributions(article)
    records = Records(attributions=tuple(sorted(made, key=text_order)))
    for stage in STAGES:
        if stage.name != "attributions":
            records = _together(records, _loaded(stage)(Sheet(document=article.document, records=records)))
    return records, rows


def _gold_attributions(article: GoldArticle) -> tuple[list[Attribution], dict[str, Row]]:
    document = article.document.id
    spans = {
        row["id"]: [_spans(document, row[role]) for role in ("source", "cue", "content")]
        for row in article.attributions
    }
    ids = {key: attribution_id(document, *roles) for key, roles in spans.items()}
    made: dict[str, Attribution] = {}
    for row in article.attributions:
        source, cue, content = spans[row["id"]]
        if not (source or cue or content):
            continue
        via = ids.get(row["via"]) if row["via"] else None
        quoted = bool(content) and all(span.of(article.document.text)[:1] in '"“' for span in content)
        made[ids[row["id"]]] = Attribution(
            id=ids[row["id"]],
            document=document,
            source=source,
            cue=cue,
            content=content,
            kind="direct" if quoted else "indirect",
            score=1.0,
            why="gold",
            by=GOLD,
            via=via if via != ids[row["id"]] else None,
        )
    return list(made.values()), {ids[row["id"]]: row for row in article.attributions}


def _spans(document: str, places: Iterable[Row]) -> tuple[Span, ...]:
    return tuple(sorted({Span(document, place["start"], place["end"]) for place in places}))


def found(article: GoldArticle) -> tuple[Records, dict[str, Row]]:
    """What onrecord finds by itself, and the gold row of each of its attributions that a gold one answers to."""
    records = annotate(article.document)
    free = {a.id: a for a in records.attributions if a.kind != "ascribed"}
    rows: dict[str, Row] = {}
    for row in article.attributions:
        best = max(free.values(), key=lambda a: _overlap(row, a), default=None)
        if best is not None and _overlap(row, best) >= 0.5:
            rows[best.id] = row
            del free[best.id]
    return records, rows


def _overlap(row: Row, attribution: Attribution) -> float:
    """How much of two contents is in both; where there is no content, of the cues."""
    role = "content" if row["content"] else "cue"
    ours = {i for span in getattr(attribution, role) for i in range(span.start, span.end)}
    theirs = {i for place in row[role] for i in range(place["start"], place["end"])}
    sources = {i for span in attribution.source for i in range(span.start, span.end)}
    apart = row["source"] and sources and not any(p["start"] <= i < p["end"] for i in sources for p in row["source"])
    return 0.0 if apart else len(ours & theirs) / max(1, len(ours | theirs))


class Judge:
    """Says of each attribution of one article whether its speaker is right."""

    def __init__(self, article: GoldArticle, records: Records, kinds: dict[str, str]) -> None:
        self._article = article
        self._kinds = kinds
        self._mentions = {each.id: each for each in records.mentions}
        self._links = defaultdict[str, list[Link]](list)
        for link in records.links:
            if link.relation == "refers":
                self._links[link.left].append(link)
        self._first: dict[str, Row] = {}
        for row in sorted(article.mentions, key=lambda row: (row["start"], row["end"])):
            self._first.setdefault(row["entity"], row)

    def entity(self, mention: Mention) -> Row | None:
        """The gold mention that a mention of the program is: the one it shares most words with."""
        best = max(self._article.mentions, key=lambda row: _jaccard(row, mention.span), default=None)
        return best if best is not None and _jaccard(best, mention.span) > 0 else None

    def verdict(self, attribution: str, row: Row) -> tuple[str, str]:
        """right, wrong or abstained, and what the program said."""
        links = self._links.get(attribution, [])
        mentions = [self._mentions[link.right] for link in links if link.right]
        told = (
            "; ".join(f"{m.span.of(self._article.document.text)!r}" for m in mentions)
            + " <"
            + "; ".join(link.why for link in links)
            + ">"
        )
        if not mentions:
            return "abstained", told
        wanted, got = set(row["speakers"]), set[str]()
        for mention in mentions:
            place = self.entity(mention)
            if place is None:
                return "wrong", told
            got.add(place["entity"])
            if place["entity"] in wanted and self._left_alone(mention, place, row):
                return "abstained", told
        return ("right" if got == wanted else "wrong"), told

    def _left_alone(self, mention: Mention, place: Row, row: Row) -> bool:
        """Whether the program only repeats the source's own words where they should lead further back."""
        own = any(mention.span.start < p["end"] and p["start"] < mention.span.end for p in row["source"])
        if self._kinds.get(place["entity"]) in NAMED:
            return not mention.named
        return own and not mention.named and self._first[place["entity"]] is not place


def _jaccard(row: Row, span: Span) -> float:
    both = min(row["end"], span.end) - max(row["start"], span.start)
    return max(0, both) / (max(row["end"], span.end) - min(row["start"], span.start))


def judged_speakers(
    article: GoldArticle, records: Records, rows: dict[str, Row], kinds: dict[str, str]
) -> Iterator[tuple[str, Row, str]]:
    """Of each gold attribution with a speaker: the verdict, its row, and what the program says."""
    judge = Judge(article, records, kinds)
    for id_, row in rows.items():
        verdict, told = judge.verdict(id_, row)
        yield (
            (
                verdict
                if row["resolvable"] and row["speakers"]
                else "unclear, " + ("left alone" if verdict == "abstained" else "answered")
            ),
            row,
            told,
        )


def labels(records: Records, rows: dict[str, Row], what: str) -> Iterator[tuple[str, str, str, Row]]:
    """Of each gold attribution: gold label, program's label, id, row. A null is a label of its own: "none"."""
    by_id = {each.id: each for each in records.attributions}
    name = {"kind": "source_kind", "channel": "channel", "stance": "stance"}[what]
    for id_, row in rows.items():
        if row["kind"] == BAD or (what == "kind" and row["kind"] is None):
            continue
        yield row[what] or "none", getattr(by_id[id_], name) or "none", id_, row


def macro_f1(
    pairs: Sequence[tuple[str, str]], *, fewest: int = 1
) -> tuple[float, dict[str, tuple[float, float, float, int]]]:
    """The mean F1 of the labels that the gold has, nulls left out; and of each precision, recall, F1 and number."""
    table: dict[str, tuple[float, float, float, int]] = {}
    for label in sorted({gold for gold, _ in pairs}):
        hits = sum(gold == own == label for gold, own in pairs)
        precision = hits / max(1, sum(own == label for _, own in pairs))
        number = sum(gold == label for gold, _ in pairs)
        recall = hits / max(1, number)
        table[label] = precision, recall, 2 * precision * recall / max(1e-9, precision + recall), number
    counted = [row[2] for label, row in table.items() if label != "none" and row[3] >= fewest]
    return sum(counted) / max(1, len(counted)), table


def confusion(pairs: Sequence[tuple[str, str]]) -> str:
    """Gold down, program across."""
    names = sorted({name for pair in pairs for name in pair}, key=lambda n: (n == "none", n))
    counts = Counter(pairs)
    width = max(len(name) for name in names) + 1
    head = " " * width + " ".join(f"{name[:9]:>9}" for name in names)
    lines = [f"{gold:<{width}}" + " ".join(f"{counts[gold, own] or '.':>9}" for own in names) for gold in names]
    return "\n".join([head, *lines])


def answered(article: GoldArticle, records: Records, rows: dict[str, Row]) -> tuple[int, int, int]:
    """Links "answers" inside the article: right ones, ours, the gold's. One is right when the gold has it, or has one
    whose answered attribution shares half its content with ours."""
    to_gold = {id_: row["id"] for id_, row in rows.items()}
    inside = {row["id"] for row in article.attributions}
    gold = {(row["id"], answer) for row in rows.values() for answer in row["answers"] if answer in inside}
    ours = {
        (to_gold.get(link.left), to_gold.get(link.right or "")) for link in records.links if link.relation == "answers"
    }
    return len(gold & ours), len(ours), len(gold)


UNNAMED_KINDS = frozenset(["unnamed person", "unnamed people", "collective"])
PARTS = ("role", "body", "country", "grounds")
SMALL = frozenset(["a", "an", "the", "his", "her", "their", "its", "of"])


def described(article: GoldArticle, records: Records, rows: dict[str, Row]) -> Iterator[tuple[str, float, Row, str]]:
    """Of each gold attribution of an unnamed kind: "number" right (1) or not (0), and of each part that the gold or the
    program has the F1 of the words in both. One person without a count is one. Labels of the real half that are no
    words of its source are left out: they are the annotator's, not the article's."""
    by_id = {each.id: each for each in records.attributions}
    text = article.document.text
    for id_, row in rows.items():
        if row["kind"] not in UNNAMED_KINDS:
            continue
        own = by_id[id_].description
        alone = 1 if row["kind"] == "unnamed person" else None
        number = own.number if own else None
        gold_number = int(row["number"]) if row["number"] else None
        yield "number", float((number or alone) == (gold_number or alone)), row, f"{number} for {row['number']}"
        for part in PARTS:
            gold = row[part]
            if isinstance(gold, dict):
                gold = text[gold["start"] : gold["end"]]
            spoken = _bag(_words(article, row["source"]))
            if not id_ or (
                article.name.startswith("train/") and part != "grounds" and (not gold or not _bag(gold) <= spoken)
            ):
                continue
            told = " ".join(span.of(text) for span in getattr(own, part)) if own else ""
            if gold or told:
                yield part, _bag_f1(_bag(gold or ""), _bag(told)), row, f"{told!r} for {gold!r}"


def _bag(words: str) -> set[str]:
    return {word for word in re.findall(r"\w+", words.lower()) if word not in SMALL}


def _bag_f1(left: set[str], right: set[str]) -> float:
    return 2 * len(left & right) / max(1, len(left) + len(right))


def answer_errors(article: GoldArticle, records: Records, rows: dict[str, Row]) -> Iterator[str]:
    """The links that the gold does not have, and those of the gold that are missing, in words."""
    inside = {row["id"]: row for row in article.attributions}
    links = [link for link in records.links if link.relation == "answers" and link.right]
    by_id = {each.id: each for each in records.attributions}
    ours = {tuple(rows[end]["id"] if end in rows else "" for end in (link.left, link.right or "")) for link in links}
    for link in links:
        ends = [rows.get(end) for end in (link.left, link.right or "")]
        if not (ends[0] and ends[1] and ends[1]["id"] in ends[0]["answers"]):
            told = (
                " ".join(span.of(article.document.text) for span in by_id[end].spans)
                for end in (link.left, link.right or "")
            )
            yield "EXTRA " + " --> ".join(" ".join(each.split())[:120] for each in told) + f" <{link.why}>"
    for row in rows.values():
        for other in row["answers"]:
            if other in inside and (row["id"], other) not in ours:
                told = (
                    " | ".join(_words(article, each[role]) for role in ("source", "cue", "content"))[:120]
                    for each in (row, inside[other])
                )
                yield f"MISS {row['id']} {row['stance']}: " + " --> ".join(told)


@dataclass(slots=True, kw_only=True)
class Tally:
    """What one reading of several articles adds up to."""

    speakers: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    labels: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    parts: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    answers: list[int] = field(default_factory=lambda: [0, 0, 0])
    covered: int = 0
    gold: int = 0

    def shares(self, which: str | None = None) -> dict[str, float]:
        """right, wrong and abstained of what a reader can resolve, in one half of the gold or in both."""
        several = [self.speakers[which]] if which else list(self.speakers.values())
        counts = sum(several, Counter[str]())
        total = max(1, sum(counts[verdict] for verdict in VERDICTS))
        return {verdict: counts[verdict] / total for verdict in VERDICTS}

    def scores(self) -> dict[str, float]:
        """Every score by name, for floors."""
        speakers = {f"speaker {name}": value for name, value in self.shares().items() if name != "abstained"}
        macro = {f"{what} macro F1": macro_f1(pairs)[0] for what, pairs in self.labels.items()}
        hits, ours, gold = self.answers
        return {**speakers, **macro, "answers precision": hits / max(1, ours), "answers recall": hits / max(1, gold)}


def measure(read_once: dict[str, list[GoldArticle]], look: Look, show: str | None = None) -> Tally:
    """Read every article in one way and score it; `show` prints the errors of one thing."""
    tally = Tally()
    for which, several in read_once.items():
        kinds = kinds_of(which)
        for article in several:
            records, rows = look(article)
            tally.covered += len(rows)
            tally.gold += len(article.attributions)
            for told in _take(tally, which, article, (records, rows, kinds)):
                if told[0] == show:
                    print(told[1])
    return tally


def _take(
    tally: Tally, which: str, article: GoldArticle, found: tuple[Records, dict[str, Row], dict[str, str]]
) -> Iterator[tuple[str, str]]:
    """Add one article to the tally; its errors, each after what it is an error of."""
    records, rows, kinds = found
    for verdict, row, told in judged_speakers(article, records, rows, kinds):
        tally.speakers[which][verdict] += 1
        if verdict not in {"right", "unclear, left alone"}:
            yield "speaker", f"{verdict.upper()} {_named(article, row)} is {row['speakers']}; we say {told}"
    for what in LABELS:
        for gold, own, _, row in labels(records, rows, what):
            tally.labels[what].append((gold, own))
            if gold != own:
                words = _words(article, row["content"])[:110]
                yield what, f"{what.upper()} {_named(article, row)} | {words}: gold {gold}, ours {own}"
    for what, value, row, told in described(article, records, rows):
        tally.parts[what].append(value)
        if value < NEARLY:
            yield "description", f"{what.upper()} {_named(article, row)}: {told}"
    yield from (("answers", f"{article.name} {line}") for line in answer_errors(article, records, rows))
    tally.answers = [a + b for a, b in zip(tally.answers, answered(article, records, rows), strict=True)]


def _named(article: GoldArticle, row: Row) -> str:
    return f"{article.name} {row['id']}: {_words(article, row['source'])} {_words(article, row['cue'])}"


def print_tally(tally: Tally, title: str, *, tables: bool = False) -> None:
    """The scores in lines; with tables, every label's too, and which was taken for which."""
    for which in (*tally.speakers, None):
        counts = tally.speakers[which] if which else sum(tally.speakers.values(), Counter[str]())
        shares = "  ".join(f"{name} {value:.3f}" for name, value in tally.shares(which).items())
        left = (
            f"unclear to a reader: left alone {counts['unclear, left alone']}, answered {counts['unclear, answered']}"
        )
        print(
            f"{title}, {which or 'both'}: speakers".ljust(36),
            f"{shares}  of {sum(counts[v] for v in VERDICTS)}; {left}",
        )
    print(f"{title}: {tally.covered} of {tally.gold} attributions of the gold")
    for what, pairs in tally.labels.items():
        value, table = macro_f1(pairs)
        right = sum(gold == own for gold, own in pairs) / max(1, len(pairs))
        print(f"{title}: {what:8} macro F1 {value:.3f}  accuracy {right:.3f}")
        if tables:
            for label, (precision, recall, f1, number) in table.items():
                print(f"    {label:22} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}  of {number}")
            print(confusion(pairs))
    parts = (f"{what} {sum(each) / max(1, len(each)):.3f} ({len(each)})" for what, each in tally.parts.items())
    print(f"{title}: description  {'  '.join(parts)}")
    hits, ours, gold = tally.answers
    shares = (
        f"precision {hits / max(1, ours):.3f}, recall {hits / max(1, gold):.3f} ({hits} of ours {ours}, gold {gold})"
    )
    print(f"{title}: answers inside the article: {shares}")


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--part", choices=("open", "locked"), default="open")
    parser.add_argument("--which", choices=WHICH, nargs="*", default=["invented", "real"])
    parser.add_argument("--errors", choices=("speaker", *LABELS, "answers", "description"))
    parser.add_argument("--mode", choices=tuple(LOOKS), nargs="*", default=list(LOOKS))
    parser.add_argument("--confusion", action="store_true")
    options = parser.parse_args()
    read_once = {which: list(articles(which, options.data, options.part)) for which in options.which}
    for mode in options.mode:
        tally = measure(read_once, LOOKS[mode], options.errors)
        print_tally(tally, f"{mode}, {options.part}", tables=options.confusion)


def _words(article: GoldArticle, places: Iterable[Row]) -> str:
    return " / ".join(" ".join(article.document.text[p["start"] : p["end"]].split()) for p in places)


LOOKS: dict[str, Look] = {"given": given, "found": found}


if __name__ == "__main__":
    main()
