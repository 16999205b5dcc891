"""Score what onrecord finds in a folder of articles against gold labelled before the rules were tuned.

    python bench/gold.py ARTICLES GOLD.jsonl [--misses]

The labels are of a reader, a language model, that had not seen the rules. Gold is one JSON object a line, in exact
words of the text rather than offsets, so that a reader can label it:
    {"type": "document", "article": FILE, "title", "outlet", "authors", "published", "republished_from"}
    {"type": "attribution", "article": FILE, "source": [...], "cue": [...], "content": [...], "speaker", "certain"}
What the author only ascribes to a mind (kind "ascribed": "Dorvania does not want a war") is outside this gold's
definition. An attribution is found when contents overlap by half (intersection over union, code points) and sources
share a word or both are empty. Recall counts the gold that is certain, precision all of it.
"""

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

from onrecord.annotate import annotate
from onrecord.model import Attribution, Document, Problem, Records
from onrecord.read import find_files, load, read

Row = dict[str, Any]
Found = tuple[set[int], set[str], Attribution]


def rows(path: Path) -> dict[str, list[Row]]:
    """The gold by article."""
    gold: dict[str, list[Row]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold[row["article"]].append(row)
    return gold


def place(text: str, words: str, after: int) -> set[int]:
    """The code points where exact words stand (blanks folded), the first place behind `after`, else the first."""
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
    match = pattern.search(text, after) or pattern.search(text)
    return set(range(match.start(), match.end())) if match else set()


def words_of(texts: list[str]) -> set[str]:
    """Folded words of a role."""
    return {word for text in texts for word in re.findall(r"\w+", text.casefold())}


def gold_spans(text: str, gold: list[Row]) -> list[tuple[set[int], set[str], Row]]:
    """Each gold attribution with its content's code points and its source's words."""
    placed, at = [], 0
    for row in gold:
        content: set[int] = set()
        for piece in row["content"]:
            content |= place(text, piece, at if row.get("via") is None else max(0, at - 2000))
        if content and row.get("via") is None:
            at = max(at, min(content))
        placed.append((content, words_of(row["source"]), row))
    return placed


def found_spans(text: str, records: Records) -> list[Found]:
    """Each found attribution the same way; "who" as a source has the words of whom it stands for, as in the gold."""
    mentions = {mention.id: mention.span.of(text) for mention in records.mentions}
    speaker = {link.left: mentions[link.right] for link in records.links if link.relation == "refers" and link.right}

    def source(a: Attribution) -> list[str]:
        texts = [span.of(text) for span in a.source]
        return [speaker.get(a.id, text) if text.lower() in {"who", "which"} else text for text in texts]

    return [
        (
            {i for span in a.content for i in range(span.start, span.end)},
            words_of(source(a)),
            a,
        )
        for a in records.attributions
        if a.kind != "ascribed"
    ]


def same(left: tuple[set[int], set[str]], right: tuple[set[int], set[str]]) -> bool:
    """Contents overlap by half and sources share a word, or neither has a source."""
    both, either = len(left[0] & right[0]), len(left[0] | right[0])
    return bool(either) and 2 * both >= either and (bool(left[1] & right[1]) or not (left[1] or right[1]))


def pair(gold: list[tuple[set[int], set[str], Row]], found: list[Found]) -> list[tuple[Row, Attribution]]:
    """One-to-one pairs of gold and found."""
    free, pairs = list(found), []
    for content, source, row in gold:
        match = next((f for f in free if same((content, source), (f[0], f[1]))), None)
        if match is not None:
            free.remove(match)
            pairs.append((row, match[2]))
    return pairs


def speakers(document: Document, records: Records) -> dict[str, str | None]:
    """The name each attribution is given to, by attribution id."""
    mentions = {mention.id: mention for mention in records.mentions}
    return {
        link.left: mentions[link.right].span.of(document.text) if link.right else None
        for link in records.links
        if link.relation == "refers"
    }


def judge_speaker(name: str | None, gold: str | None) -> str:
    """right, wrong or abstained; a gold of None asks for abstention."""
    if name is None:
        return "right" if gold is None else "abstained"
    if gold is None:
        return "wrong"
    return "right" if words_of([name]) & words_of([gold]) - {"the", "a", "of", "an"} else "wrong"


def score(articles: Path, gold_path: Path, *, show: bool = False) -> dict[str, float]:
    """Recall, precision, and the shares of right and wrong speakers among the pairs."""
    gold_by_article, counts = rows(gold_path), defaultdict(float)
    for path in find_files([articles]).files:
        raw = load(path, articles)
        document = raw if isinstance(raw, Problem) else read(raw)
        if isinstance(document, Problem) or path.name not in gold_by_article:
            continue
        records = annotate(document)
        gold = gold_spans(document.text, [r for r in gold_by_article[path.name] if r["type"] == "attribution"])
        found = found_spans(document.text, records)
        pairs = pair(gold, found)
        names = speakers(document, records)
        counts["found"] += len(found)
        counts["hits"] += len(pairs)
        counts["certain"] += sum(row.get("certain", True) for *_, row in gold)
        counts["certain hits"] += sum(row.get("certain", True) for row, _ in pairs)
        for row, attribution in pairs:
            counts["speaker " + judge_speaker(names[attribution.id], row["speaker"])] += 1
            if show and judge_speaker(names[attribution.id], row["speaker"]) == "wrong":
                print(
                    f"SPEAKER {path.name}: {names[attribution.id]!r} for {row['speaker']!r}: {row['content'][0][:60]}"
                )
        if show:
            print_misses(path.name, document.text, gold, found, pairs)
    return {
        "recall": counts["certain hits"] / counts["certain"],
        "precision": counts["hits"] / counts["found"],
        **{f"speaker {k}": counts[f"speaker {k}"] / counts["hits"] for k in ("right", "wrong", "abstained")},
    }


def print_misses(name: str, text: str, gold: Any, found: list[Found], pairs: list[tuple[Row, Attribution]]) -> None:
    """What was missed and what was found too much."""
    hit_rows, hit_ids = [id(row) for row, _ in pairs], {a.id for _, a in pairs}
    for _, _, row in gold:
        if id(row) not in hit_rows:
            sure = "" if row.get("certain", True) else "(unsure) "
            print(f"MISS {name} {sure}S:{row['source']} C:{row['cue']} X:{[c[:90] for c in row['content']]}")
    for _, _, a in found:
        if a.id not in hit_ids:
            source, cue, content = (" / ".join(s.of(text) for s in role) for role in (a.source, a.cue, a.content))
            print(f"EXTRA {name} S:{source} C:{cue} X:{' '.join(content.split())[:110]} <{a.why}>")


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    for name, value in score(options.articles, options.gold, show=options.misses).items():
        print(f"{name:20} {value:.3f}")


if __name__ == "__main__":
    main()
