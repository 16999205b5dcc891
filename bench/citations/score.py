"""Score the citations found in real articles against bench/citations/gold.jsonl.

    python bench/citations/score.py            checks each row of both gold files against its text and counts

Takes nothing of the program: whoever measures reads `texts()`, lets the program find, and calls
    score(gold_rows("open"), found)
with found rows {"document": NAME, "start", "end", "value": {...}} in offsets of the text that `texts()` gave.

A found span meets a gold one when they overlap and either covers at least half of the other's words. Each counts once,
the tightest pair first. Doubtful gold counts neither as missed nor, when found, as false. An outlet that stands beside
the work it published (`belongs`) also counts as found when that work is found with this outlet in its value or when
one found span holds both: whether a reader lists one citation there or two is a matter of taste.
"""

import csv
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
FIELDS = ("outlet", "author", "title", "published", "place", "url")
CORPORA = ("articles", "state", "wikinews", "polnear")
FILES = ("gold.jsonl", "second.jsonl", "third.jsonl", "fourth.jsonl", "fifth.jsonl")
BESIDE = 250  # code points between an outlet and its work: a later mention of the work does not name the outlet
Row = dict[str, Any]
Pair = tuple[int, int]  # index of a gold row, index of a found row


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One document with gold: `path` is the file to give to the program, None where a file must be written first."""

    corpus: str
    name: str
    text: str
    path: Path | None = None


def gold_rows(part: str | None = None, file: str = "gold.jsonl") -> list[Row]:
    """The labels of one part ("open" or "locked") of one file, or all of it."""
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if part in (None, row["part"])]


def texts(rows: Iterable[Row], shared: Path = SHARED) -> Iterator[Text]:
    """The documents that the labels speak of, those left out whose data are absent or another text."""
    wanted = {(row["document"]["corpus"], row["document"]["name"]): row["document"]["sha256"] for row in rows}
    for each in stored_texts(shared):
        if wanted.get((each.corpus, each.name)) == digest(each.text):
            yield each


def stored_texts(shared: Path) -> Iterator[Text]:
    """Every text of the four corpora."""
    for path in sorted((shared / "articles").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            yield Text(corpus="articles", name=path.name, text=file.read(), path=path)
    real = shared / "data" / "real"
    releases = real / "state_department_releases.jsonl"
    if releases.exists():
        for line in releases.read_text(encoding="utf-8").split("\n"):
            if line:
                row = json.loads(line)
                yield Text(corpus="state", name=row["url"], text=row["text"])
    csv.field_size_limit(2**31 - 1)  # a Wikinews page can be longer than csv takes by itself
    for path in sorted((real / "wikinews-2019-2020" / "data").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield Text(corpus="wikinews", name=row["url"], text=row["text"])
    for path in sorted((shared / "data" / "polnear" / "train" / "text").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            yield Text(corpus="polnear", name=path.name, text=file.read(), path=path)


def digest(text: str) -> str:
    """SHA-256 of a text in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def broken(rows: Iterable[Row], known: dict[str, str]) -> list[Row]:
    """The labels whose words are not the words of their text; `known` is each document's text by its name."""
    return [
        row
        for row in rows
        if (text := known.get(row["document"]["name"])) is not None
        and digest(text[row["start"] : row["end"]])[:12] != row["sha"]
    ]


def words(text: str, row: Row) -> set[int]:
    """Where the words of a span begin; one inside a word counts as that word."""
    start, end = row["start"], row["end"]
    near = max(0, start - 100)
    return {
        near + match.start()
        for match in re.finditer(r"\w+", text[near : end + 100])
        if near + match.start() < end and near + match.end() > start
    }


def nearness(gold: set[int], found: set[int]) -> float:
    """Intersection over union of two spans' words, 0 when neither covers half of the other."""
    both = len(gold & found)
    if not both or both * 2 < min(len(gold), len(found)):
        return 0.0
    return both / len(gold | found)


def meetings(text: str, gold: list[Row], found: list[Row]) -> list[tuple[float, Pair]]:
    """The pairs of one document that may be matched, the tightest first, sure gold before doubtful."""
    gold_words = [words(text, row) for row in gold]
    found_words = [words(text, row) for row in found]
    met = [
        (near, (one, other))
        for one, left in enumerate(gold_words)
        for other, right in enumerate(found_words)
        if (near := nearness(left, right))
    ]
    return sorted(met, key=lambda each: (-each[0], gold[each[1][0]].get("doubtful", False), each[1]))


def matched(met: list[tuple[float, Pair]]) -> list[tuple[float, Pair]]:
    """One to one."""
    gold_taken: set[int] = set()
    found_taken: set[int] = set()
    chosen = []
    for near, (one, other) in met:
        if one not in gold_taken and other not in found_taken:
            gold_taken.add(one)
            found_taken.add(other)
            chosen.append((near, (one, other)))
    return chosen


def told(value: Any, text: str) -> str:
    """A gold value in words: a longer title is kept as the place where it stands."""
    return text[value["at"][0] : value["at"][1]] if isinstance(value, dict) else str(value)


def folded(value: Any) -> list[str]:
    """The words of a value, small, without an article."""
    return [word for word in re.findall(r"\w+", str(value or "").casefold()) if word not in {"the", "a", "an"}]


def agrees(field: str, gold: str, found: Any) -> bool:
    """Whether a found value says what the gold says: dates as far as the gold goes, names also when one is shorter."""
    left, right = folded(gold), folded(found)
    if not right:
        return False
    if field in ("published", "place", "url"):
        return left == right[: len(left)] if field == "published" else left == right
    if field == "title":
        return 2 * len(set(left) & set(right)) > len(set(left) | set(right))
    return set(left) <= set(right) or set(right) <= set(left)


def by_neighbour(row: Row, text: str, gold: list[Row], found: list[Row], chosen: list[tuple[float, Pair]]) -> bool:
    """Whether an outlet was found with the work beside it."""
    for _, (one, other) in chosen:
        if gold[one]["work"] != row.get("belongs") or abs(gold[one]["start"] - row["end"]) > BESIDE:
            continue
        hit, value = found[other], found[other].get("value") or {}
        name = row["value"]["outlet"]
        if hit["start"] <= row["start"] and row["end"] <= hit["end"]:
            return True
        if name and agrees("outlet", told(name, text), value.get("outlet")):
            return True
    return False


def score_document(text: str, gold: list[Row], found: list[Row]) -> Counter[str]:
    """What was found, missed, false and agreed in one document, as counts."""
    met = meetings(text, gold, found)
    chosen = matched(met)
    counts: Counter[str] = Counter(found=len(found))
    gold_of = {one: other for _, (one, other) in chosen}
    for index, row in enumerate(gold):
        if row.get("doubtful"):
            counts["doubtful found"] += index in gold_of
            continue
        hit = index in gold_of or by_neighbour(row, text, gold, found, chosen)
        counts.update({"gold": 1, "gold found": int(hit), f"gold {row['kind']}": 1, f"found {row['kind']}": int(hit)})
    for near, (one, other) in chosen:
        if gold[one].get("doubtful"):
            continue
        counts.update({"matched": 1, "tight": int(near >= 0.5)})
        for field in FIELDS:
            if gold[one]["value"][field] is not None:
                value = (found[other].get("value") or {}).get(field)
                counts[f"has {field}"] += 1
                counts[f"agrees {field}"] += agrees(field, told(gold[one]["value"][field], text), value)
    touching = {other for _, (_, other) in met}
    counts["false"] = len(found) - len(touching)
    counts["repeated"] = len(touching) - len(chosen)
    return counts


def score(gold: list[Row], found: list[Row], shared: Path = SHARED) -> dict[str, Any]:
    """Recall, share of false ones and agreement of values, over all and by corpus; documents without text are left out.

    `false_share` is of the found ones that meet no gold among all found but those that took a doubtful one; `repeated`
    are found ones that meet only gold which another already took.
    """
    by_gold: dict[str, list[Row]] = defaultdict(list)
    for row in gold:
        by_gold[row["document"]["name"]].append(row)
    by_found: dict[str, list[Row]] = defaultdict(list)
    for row in found:
        by_found[row["document"]].append(row)
    sums: dict[str, Counter[str]] = {"all": Counter()}
    for each in texts(gold, shared):
        counts = score_document(each.text, by_gold[each.name], by_found[each.name])
        counts["documents"] = 1
        for key in ("all", each.corpus):
            sums.setdefault(key, Counter()).update(counts)
    return {key: report(counts) for key, counts in sums.items()}


def report(counts: Counter[str]) -> dict[str, Any]:
    """Shares from counts."""
    judged = counts["found"] - counts["doubtful found"]
    return {
        "documents": counts["documents"],
        "gold": counts["gold"],
        "found": counts["found"],
        "recall": share(counts["gold found"], counts["gold"]),
        "false": counts["false"],
        "false_share": share(counts["false"], judged),
        "repeated": counts["repeated"],
        "doubtful_found": counts["doubtful found"],
        "tight": share(counts["tight"], counts["matched"]),
        "values": {
            field: (counts[f"agrees {field}"], counts[f"has {field}"]) for field in FIELDS if counts[f"has {field}"]
        },
        "kinds": {
            kind.removeprefix("gold "): (counts[kind.replace("gold ", "found ")], counts[kind])
            for kind in sorted(counts)
            if kind.startswith("gold ") and kind != "gold found"
        },
    }


def share(part: int, whole: int) -> float | None:
    """A share to three digits, None of nothing."""
    return round(part / whole, 3) if whole else None


def main() -> None:
    """Checks the labels of each gold file against their texts and counts them."""
    for file in FILES:
        rows = gold_rows(file=file)
        known = {each.name: each.text for each in texts(rows)}
        absent = {row["document"]["name"] for row in rows} - set(known)
        print(
            f"{file}: {len(rows)} rows, {len(known)} documents read, {len(absent)} absent, "
            f"{len(broken(rows, known))} broken"
        )
        count(rows)


def count(rows: list[Row]) -> None:
    """Prints the rows and documents of each corpus and part that has any."""
    for corpus in CORPORA:
        for part in ("open", "locked"):
            here = [row for row in rows if row["part"] == part and row["document"]["corpus"] == corpus]
            doubtful = sum(bool(row.get("doubtful")) for row in here)
            documents = len({row["document"]["name"] for row in here})
            if here:
                print(
                    f"{corpus:9} {part:7} {documents:3} documents {len(here) - doubtful:4} sure {doubtful:4} doubtful"
                )


if __name__ == "__main__":
    main()
