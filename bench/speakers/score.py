"""Score whom onrecord takes each source for, what kind of source it is, and how its words are put, against bench/speakers.

    python bench/speakers/score.py [--data ../shared/data] [--part open|locked] [--errors WHAT]

Two readings of every article. "given": the stages behind the attributions get the gold's own attributions, so that only
they are judged. "found": everything by onrecord; a gold attribution counts when contents overlap by half. WHAT is one of
speaker, kind, channel, stance, answers, description.

Speakers, over the attributions that a careful reader can resolve: right, wrong, abstained, which add up to 1. A speaker
is right when the mention that the program leads to is, by the gold, one of the same entity, and for a source that the
article names elsewhere a mention with the name. The later mention of a described source that is not led back to the
first one is abstained, not right. Several speakers of one source must all be right.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.annotate import STAGES, _loaded, _together, annotate
from onrecord.annotate.sheet import Sheet
from onrecord.model import Attribution, By, Document, Link, Mention, Problem, Records, Span, attribution_id, text_order
from onrecord.read import Raw, read

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "shared" / "data"
FILES = {"invented": HERE / "articles", "real": None}
NAMED = frozenset({"named person"})
GOLD = By(stage="attributions", version=0)
Row = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class GoldArticle:
    """One labelled article: its text as read by onrecord and the rows about it."""

    name: str
    part: str
    document: Document
    attributions: list[Row] = field(default_factory=list)
    mentions: list[Row] = field(default_factory=list)


def articles(which: str, data: Path, part: str | None) -> Iterator[GoldArticle]:
    """The labelled articles of one half of the gold ("invented", "real"); of one part only when one is given.

    Articles whose text is absent, or is another text, are skipped with a word on standard error.
    """
    rows = [json.loads(line) for line in (HERE / f"{which}.jsonl").read_text(encoding="utf-8").splitlines()]
    parts = {row["article"]: row["part"] for row in rows if row["type"] == "split"}
    paths = {row["id"]: data / row["path"] for row in rows if row["type"] == "article"}
    for name, its in parts.items():
        path = paths.get(name, HERE / "articles" / name)
        if part is not None and its != part:
            continue
        if not path.is_file():
            print(f"skipped: {path} is absent", file=sys.stderr)
            continue
        document = _read(path)
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


def kinds_of(which: str) -> dict[str, str]:
    """The kind of every entity of the gold, by key."""
    rows = map(json.loads, (HERE / f"{which}.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["key"]: row["kind"] for row in rows if row["type"] == "entity"}


def _read(path: Path) -> Document | None:
    """The document of a file, when its text is the file's to the letter (so that offsets hold)."""
    data = path.read_bytes()
    raw = Raw(address=path.name, data=data, sha256=hashlib.sha256(data).hexdigest(), captured="2026-01-01T00:00:00Z", name=path.name)
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
    spans = {row["id"]: [_spans(document, row[role]) for role in ("source", "cue", "content")] for row in article.attributions}
    ids = {key: attribution_id(document, *roles) for key, roles in spans.items()}
    made: dict[str, Attribution] = {}
    for row in article.attributions:
        source, cue, content = spans[row["id"]]
        if not (source or cue or content):
            continue
        via = ids.get(row["via"]) if row["via"] else None
        quoted = bool(content) and all(span.of(article.document.text)[:1] in '"“' for span in content)
        made[ids[row["id"]]] = Attribution(
            id=ids[row["id"]], document=document, source=source, cue=cue, content=content,
            kind="direct" if quoted else "indirect", score=1.0, why="gold", by=GOLD,
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
        told = "; ".join(f"{m.span.of(self._article.document.text)!r}" for m in mentions) + " <" + "; ".join(link.why for link in links) + ">"
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


def judged_speakers(article: GoldArticle, records: Records, rows: dict[str, Row], kinds: dict[str, str]) -> Iterator[tuple[str, Row, str]]:
    """Of each gold attribution with a speaker: the verdict, its row, and what the program says."""
    judge = Judge(article, records, kinds)
    for id_, row in rows.items():
        verdict, told = judge.verdict(id_, row)
        yield (verdict if row["resolvable"] and row["speakers"] else "unclear, " + ("left alone" if verdict == "abstained" else "answered")), row, told


def labels(records: Records, rows: dict[str, Row], what: str) -> Iterator[tuple[str, str, str, Row]]:
    """Of each gold attribution: gold label, program's label, id, row. A null is a label of its own: "none"."""
    by_id = {each.id: each for each in records.attributions}
    name = {"kind": "source_kind", "channel": "channel", "stance": "stance"}[what]
    for id_, row in rows.items():
        if what == "kind" and row["kind"] is None:
            continue
        yield row[what] or "none", getattr(by_id[id_], name) or "none", id_, row


def macro_f1(pairs: Sequence[tuple[str, str]], *, fewest: int = 1) -> tuple[float, dict[str, tuple[float, float, float, int]]]:
    """The mean F1 of the labels that the gold has (nulls left out of the mean), and precision, recall, F1 and number of each."""
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
    ours = {(to_gold.get(link.left), to_gold.get(link.right or "")) for link in records.links if link.relation == "answers"}
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
            if not id_ or (article.name.startswith("train/") and part != "grounds" and (not gold or not _bag(gold) <= spoken)):
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
            told = (" ".join(span.of(article.document.text) for span in by_id[end].spans) for end in (link.left, link.right or ""))
            yield "EXTRA " + " --> ".join(" ".join(each.split())[:120] for each in told) + f" <{link.why}>"
    for row in rows.values():
        for other in row["answers"]:
            if other in inside and (row["id"], other) not in ours:
                told = (" | ".join(_words(article, each[role]) for role in ("source", "cue", "content"))[:120] for each in (row, inside[other]))
                yield f"MISS {row['id']} {row['stance']}: " + " --> ".join(told)


def print_speakers(counts: Counter[str], title: str) -> None:
    """right, wrong and abstained of what can be resolved; what cannot beside it."""
    total = sum(counts[v] for v in ("right", "wrong", "abstained")) or 1
    shares = "  ".join(f"{v} {counts[v] / total:.3f}" for v in ("right", "wrong", "abstained"))
    print(f"{title:34} {shares}  of {total}; unclear to a reader: left alone {counts['unclear, left alone']}, answered {counts['unclear, answered']}")


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--part", choices=("open", "locked"), default="open")
    parser.add_argument("--which", choices=("invented", "real"), nargs="*", default=["invented", "real"])
    parser.add_argument("--errors", choices=("speaker", "kind", "channel", "stance", "answers", "description"))
    parser.add_argument("--mode", choices=("given", "found"), nargs="*", default=["given", "found"])
    parser.add_argument("--confusion", action="store_true")
    options = parser.parse_args()
    read_once = {which: list(articles(which, options.data, options.part)) for which in options.which}
    for mode, look in (("given", given), ("found", found)):
        if mode not in options.mode:
            continue
        pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
        parts: dict[str, list[float]] = defaultdict(list)
        everybody, answers, covered = Counter[str](), [0, 0, 0], [0, 0]
        for which, several in read_once.items():
            counts, kinds = Counter[str](), kinds_of(which)
            for article in several:
                records, rows = look(article)
                covered[0] += len(rows)
                covered[1] += len(article.attributions)
                for verdict, row, told in judged_speakers(article, records, rows, kinds):
                    counts[verdict] += 1
                    if options.errors == "speaker" and verdict not in {"right", "unclear, left alone"}:
                        print(f"{mode} {verdict.upper()} {article.name} {row['id']}: {_words(article, row['source'])} {_words(article, row['cue'])} is {row['speakers']}; we say {told}")
                for what in ("kind", "channel", "stance"):
                    for gold, own, _, row in labels(records, rows, what):
                        pairs[what].append((gold, own))
                        if options.errors == what and gold != own:
                            print(f"{mode} {what.upper()} {article.name} {row['id']}: gold {gold}, ours {own}: {_words(article, row['source'])} | {_words(article, row['cue'])} | {_words(article, row['content'])[:110]}")
                for what, value, row, told in described(article, records, rows):
                    parts[what].append(value)
                    if options.errors == "description" and value < 0.8:
                        print(f"{mode} {what.upper()} {article.name} {row['id']}: {told}: {_words(article, row['source'])}")
                if options.errors == "answers":
                    for line in answer_errors(article, records, rows):
                        print(f"{mode} {article.name} {line}")
                for place, number in enumerate(answered(article, records, rows)):
                    answers[place] += number
            print_speakers(counts, f"{mode}, {which}, {options.part}: speakers")
            everybody += counts
        print_speakers(everybody, f"{mode}, all, {options.part}: speakers")
        if mode == "found":
            print(f"found, of the gold's attributions: {covered[0]} of {covered[1]}")
        for what, several_pairs in pairs.items():
            value, table = macro_f1(several_pairs)
            right = sum(gold == own for gold, own in several_pairs) / max(1, len(several_pairs))
            print(f"{mode}, {options.part}: {what:8} macro F1 {value:.3f}  accuracy {right:.3f}")
            if options.confusion:
                for label, (precision, recall, f1, number) in table.items():
                    print(f"    {label:22} precision {precision:.2f}  recall {recall:.2f}  F1 {f1:.2f}  of {number}")
                print(confusion(several_pairs))
        told_parts = "  ".join(f"{what} {sum(parts[what]) / max(1, len(parts[what])):.3f} ({len(parts[what])})" for what in ("number", *PARTS))
        print(f"{mode}, {options.part}: description  {told_parts}")
        hits, ours, gold_number = answers
        print(f"{mode}, {options.part}: answers inside the article: precision {hits / max(1, ours):.3f}, recall {hits / max(1, gold_number):.3f} ({hits} of ours {ours}, gold {gold_number})")


def _words(article: GoldArticle, places: Iterable[Row]) -> str:
    return " / ".join(" ".join(article.document.text[p["start"] : p["end"]].split()) for p in places)


if __name__ == "__main__":
    main()
