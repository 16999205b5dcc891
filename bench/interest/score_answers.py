"""Score which attributions of other articles of the pile a denial answers, with the gold's attributions given.

    python bench/interest/score_answers.py [--part open|locked] [--errors]

Two piles: the invented half of bench/speakers, whose attributions and stances are given, and bench/interest, where a
gold end that is not an attribution found by onrecord is made one (its clause as content, its kind as stance). A row
counts when both its articles are of the part. Dates are those that onrecord reads, for the first pile those
of its README.
"""

import argparse
import dataclasses
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "speakers"))

import score  # noqa: E402

from onrecord.annotate import annotate  # noqa: E402
from onrecord.gist import Gist, gist  # noqa: E402
from onrecord.link.answering import answers  # noqa: E402
from onrecord.model import Attribution, By, Document, Problem, Records, Span, attribution_id  # noqa: E402
from onrecord.read import Raw, read  # noqa: E402

STANCES = {
    "denies": "denies",
    "retracts": "denies",
    "declines to comment": "declines to comment",
    "did not respond": "did not respond",
}
# The order of the speakers' articles, which their README gives; most of them do not tell the year.
ORDER = (
    "wire-depot",
    "oruk-courier",
    "courier-memo",
    "gazette-port",
    "briefing",
    "losk-hearing",
    "elections",
    "proofdesk",
)
Pair = tuple[str, str]
Row = dict[str, Any]


def gists(document: Document, records: Records) -> Iterator[Gist]:
    """The gists of an article as the flow makes them."""
    by_id = {each.id: each for each in records.attributions}
    mentions = {each.id: each for each in records.mentions}
    speakers = {each.left: mentions.get(each.right or "") for each in records.links if each.relation == "refers"}
    answered: dict[str, list[Attribution]] = {}
    for link in records.links:
        if link.relation == "answers" and link.right in by_id:
            answered.setdefault(link.left, []).append(by_id[link.right])
    for each in records.attributions:
        if each.kind != "ascribed":
            yield gist(each, document.text, speakers.get(each.id), answered.get(each.id, ()))


def speakers_pile(part: str) -> tuple[list[Gist], dict[str, str | None], set[Pair], dict[str, str]]:
    """Gists, dates, gold pairs and the words of each attribution of bench/speakers."""
    every: list[Gist] = []
    dates: dict[str, str | None] = {}
    ids: dict[str, str] = {}
    rows: list[tuple[str, Row]] = []
    words: dict[str, str] = {}
    for article in score.articles("invented", score.DATA, part):
        records, by_id = score.given(article)
        stances = {id_: row["stance"] for id_, row in by_id.items()}
        records = dataclasses.replace(
            records,
            attributions=tuple(
                dataclasses.replace(a, stance=stances.get(a.id, a.stance)) for a in records.attributions
            ),
        )
        every.extend(gists(article.document, records))
        stem = article.name.removesuffix(".txt")
        dates[article.document.id] = f"2000-01-{ORDER.index(stem) + 1:02}" if stem in ORDER else None
        ids.update({row["id"]: id_ for id_, row in by_id.items()})
        rows.extend((article.name, row) for row in by_id.values())
        words.update({a.id: f"{article.name}: " + _words(a, article.document) for a in records.attributions})
    places = {row["id"]: name for name, row in rows}
    gold = {
        (ids[row["id"]], ids[other])
        for name, row in rows
        for other in row["answers"]
        if other in ids and places[other] != name
    }
    return every, dates, gold, words


def _words(attribution: Attribution, document: Document) -> str:
    return " ".join(" | ".join(span.of(document.text) for span in attribution.spans).split())[:150]


def interest_pile(part: str) -> tuple[list[Gist], dict[str, str | None], set[Pair], dict[str, str]]:
    """The same of bench/interest."""
    rows = [json.loads(line) for line in (HERE / "answers.jsonl").read_text(encoding="utf-8").splitlines()]
    split = [json.loads(line) for line in (HERE / "interests.jsonl").read_text(encoding="utf-8").splitlines()]
    names = {row["article"] for row in split if row["type"] == "split" and row["part"] == part}
    documents = {name: _document(HERE / "articles" / name) for name in sorted(names)}
    records = {name: annotate(document) for name, document in documents.items()}
    gold: set[Pair] = set()
    for row in rows:
        if row["type"] != "answer" or not {row["left"]["article"], row["right"]["article"]} <= names:
            continue
        left = _end(row["left"], documents, records, STANCES[row["kind"]])
        right = _end(row["right"], documents, records, None)
        if row["left"]["article"] != row["right"]["article"]:
            gold.add((left, right))
    every = [each for name in sorted(names) for each in gists(documents[name], records[name])]
    dates = {each.id: each.published.value if each.published else None for each in documents.values()}
    words = {a.id: f"{name}: " + _words(a, documents[name]) for name in names for a in records[name].attributions}
    return every, dates, gold, words


def _document(path: Path) -> Document:
    data = path.read_bytes()
    raw = Raw(
        address=path.name,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        captured="2026-01-01T00:00:00Z",
        name=path.name,
    )
    document = read(raw)
    if isinstance(document, Problem) or document.text != data.decode("utf-8"):
        raise SystemExit(f"{path} could not be read to the letter")
    return document


def _end(place: Row, documents: dict[str, Document], records: dict[str, Records], stance: Any) -> str:
    """The id of the attribution that a gold place is; one is made when onrecord found none there."""
    name, span = place["article"], Span(documents[place["article"]].id, place["start"], place["end"])
    free = [each for each in records[name].attributions if each.kind != "ascribed"]
    best = max(free, key=lambda a: _shared(a, span, whole=stance is not None), default=None)
    if best is None or _shared(best, span, whole=stance is not None) < 0.5:
        best = Attribution(
            id=attribution_id(span.document, (), (), (span,)), document=span.document,
            source=(), cue=(), content=(span,), kind="indirect",
            score=1.0, why="gold", by=By(stage="attributions", version=0),
        )  # fmt: skip
    made = best if stance is None else dataclasses.replace(best, stance=stance)
    others = tuple(each for each in records[name].attributions if each.id != made.id)
    records[name] = dataclasses.replace(records[name], attributions=(*others, made))
    return made.id


def _shared(attribution: Attribution, span: Span, *, whole: bool) -> float:
    """How much of an attribution and a place is in both: of all its words, or of its content."""
    pieces = attribution.spans if whole else attribution.content
    own = {i for piece in pieces for i in range(piece.start, piece.end)}
    theirs = set(range(span.start, span.end))
    return len(own & theirs) / max(1, len(own | theirs))


def main() -> None:
    """Print precision and recall across articles."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("open", "locked"), default="open")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    totals = [0, 0, 0]
    for name, pile in (("speakers", speakers_pile), ("interest", interest_pile)):
        every, dates, gold, words = pile(options.part)
        found = {(each.left, each.right): each for each in answers(every, dates)}
        for place, number in enumerate((len(gold & set(found)), len(found), len(gold))):
            totals[place] += number
        tell(f"{name}, {options.part}", len(gold & set(found)), len(found), len(gold))
        for pair in sorted(set(found) ^ gold) if options.errors else ():
            print(
                "EXTRA" if pair in found else "MISS",
                words[pair[0]],
                "\n   -->",
                words[pair[1]],
                found[pair].why if pair in found else "",
            )
    tell(f"both, {options.part}", *totals)


def tell(title: str, hits: int, ours: int, gold: int) -> None:
    """One line of the score."""
    shares = f"precision {hits / max(1, ours):.3f}, recall {hits / max(1, gold):.3f}"
    print(f"{title}: answers across articles: {shares} ({hits} of ours {ours}, gold {gold})")


if __name__ == "__main__":
    main()
