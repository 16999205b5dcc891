"""Score direction, lineage, rewordings and wire copy on generated piles.

    python bench/lineage/score.py --seed 1 2 3 [--articles 200] [--templates dev] [--cache DIR] [--no-edits] [--errors]

Piles are made by make.py and read by onrecord; what annotate finds is kept below --cache, because it takes minutes.
Direction: of the pairs between which a copy was found, "given" is the share of those whose truth has a direction (an
edge, or an ancestor) that were given one, "right" the share of all given that is right; siblings and strangers that are
given one count as wrong. Edges: direct ones, of those whose parent is in the pile.
"""

import argparse
import hashlib
import json
import pickle
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from onrecord.annotate import SIGNATURE, annotate
from onrecord.descent import Lineage
from onrecord.link.lineage import lineage
from onrecord.link.rewording import Rewording, rewordings, version_rewordings
from onrecord.link.wire import shares
from onrecord.model import By, Copy, Document, Problem, Records, Span, Way, copy_id
from onrecord.read import Raw, load, read
from onrecord.reuse.differences import differences, similarity
from onrecord.reuse.finding import Article, earliest_first, find

HERE = Path(__file__).parent
BY = By(stage="reuse", version=0)
Row = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Read:
    """A pile as onrecord has read it: documents by file, and the truth's rows."""

    documents: dict[str, Document]
    rows: list[Row]
    copies: tuple[Copy, ...] = ()
    lineage: Lineage = field(default_factory=lambda: Lineage(edges=(), copies=(), roots=()))

    def file(self, document: str) -> str:
        """The file of a document's id."""
        return next(file for file, each in self.documents.items() if each.id == document)


def pile(seed: int, articles: int, templates: str) -> Read:
    """A pile made and read, with its copies and its lineage."""
    sys.path.insert(0, str(HERE))
    from make import make  # noqa: PLC0415 - beside this file

    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        make(seed, articles, templates, out)
        rows = [json.loads(line) for line in (out / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
        documents = {}
        for path in sorted((out / "articles").iterdir()):
            raw = load(path, out / "articles")
            found = read(raw) if isinstance(raw, Raw) else raw
            if isinstance(found, Problem):
                raise SystemExit(f"{path.name}: {found.reason}")
            documents[path.name] = found
    result = Read(documents=documents, rows=rows)
    result.copies = tuple(copies(list(documents.values())))
    result.lineage = lineage(documents.values(), result.copies)
    return result


def copies(documents: Sequence[Document]) -> Iterator[Copy]:
    """The passages that the engine finds, as copies without a direction."""
    by_id = {each.id: each for each in documents}
    articles = [
        Article(
            id=each.id,
            text=each.text,
            series=each.outlet.value if each.outlet else None,
            published=_day(each),
        )
        for each in by_id.values()
    ]
    for each in find(earliest_first(articles)):
        sides = sorted([(each.left, each.left_span), (each.right, each.right_span)])
        left, right = (Span(document, *place) for document, place in sides)
        texts = by_id[left.document].text, by_id[right.document].text
        steps = differences(texts[0], (left.start, left.end), texts[1], (right.start, right.end))
        yield Copy(
            id=copy_id(left, right),
            left=left,
            right=right,
            kind=each.kind.value,
            words=each.words,
            score=round(similarity(steps, *texts), 3),
            direction=None,
            why=(),
            by=BY,
        )


def _day(document: Document) -> date | None:
    stated = document.published.value if document.published else ""
    return date.fromisoformat(stated[:10]) if len(stated) >= 10 else None


def annotated(document: Document, cache: Path) -> Records:
    """What annotate finds in a document, kept in a folder."""
    key = hashlib.sha256(f"{SIGNATURE} {document!r}".encode()).hexdigest()[:32]
    path = cache / f"{key}.pickle"
    if path.exists():
        kept: Records = pickle.loads(path.read_bytes())
        return kept
    records = annotate(document)
    path.write_bytes(pickle.dumps(records))
    return records


# ---------------------------------------------------------------------------------------------------------- direction


def truth(read_: Read) -> dict[tuple[str, str], tuple[str | None, str]]:
    """Of each pair of files: the child (None where neither is), and how they are related."""
    found: dict[tuple[str, str], tuple[str | None, str]] = {}
    for row in read_.rows:
        if row["type"] == "edge" and row["parent"]:
            found[_pair(row["child"], row["parent"])] = (row["child"], f"edge {row['kind']} {row['credit']}")
        elif row["type"] == "version":
            found[_pair(row["file"], row["of"])] = (row["file"], "version")
        elif row["type"] == "pair":
            child = {"left from right": row["left"], "right from left": row["right"], None: None}[row["direction"]]
            found[_pair(row["left"], row["right"])] = (child, row["relation"])
    return found


def _pair(one: str, other: str) -> tuple[str, str]:
    return min(one, other), max(one, other)


def directions(read_: Read, *, errors: bool) -> Counter[str]:
    """Counts of pairs: "given", "right", "directed" (by the truth), "directed given"; and of each relation."""
    counts: Counter[str] = Counter()
    known = truth(read_)
    files = {each.id: file for file, each in read_.documents.items()}
    done = set()
    for each in read_.lineage.copies:
        pair = files[each.left.document], files[each.right.document]
        if pair in done:
            continue
        done.add(pair)
        child, relation = known.get(_pair(*pair), (None, "strangers"))
        if relation == "version":
            continue
        said = {"left from right": pair[0], "right from left": pair[1], None: None}[each.direction]
        kind = relation.split()[0]
        counts["directed"] += child is not None
        counts["directed given"] += child is not None and said is not None
        counts["given"] += said is not None
        counts["right"] += said is not None and said == child
        counts[f"{kind} all"] += 1
        counts[f"{kind} given"] += said is not None
        counts[f"{kind} right"] += said == child
        if errors and said is not None and said != child:
            print(f"  WRONG {pair} said {said} is the child, {relation}, child {child}: {each.why}")
        elif errors and said is None and child is not None:
            print(f"  SILENT {pair} child {child} {relation}: {each.why}")
    return counts


def edges(read_: Read, *, errors: bool) -> Counter[str]:
    """Counts of direct edges: in the truth, given, right."""
    files = {each.id: file for file, each in read_.documents.items()}
    wanted = {(row["parent"], row["child"]) for row in read_.rows if row["type"] == "edge" and row["parent"]}
    given = {(files[each.parent], files[each.child]) for each in read_.lineage.edges if each.kind == "copied"}
    old = {(row["of"], row["file"]) for row in read_.rows if row["type"] == "version"}
    new = {(files[each.parent], files[each.child]) for each in read_.lineage.edges if each.kind == "version"}
    if errors:
        for parent, child in sorted(wanted - given):
            print(f"  MISSED EDGE {parent} -> {child}, given are {sorted(one for one, two in given if two == child)}")
    return Counter(
        wanted=len(wanted), given=len(given), right=len(wanted & given),
        versions=len(old), versions_given=len(new), versions_right=len(old & new),
    )  # fmt: skip


# --------------------------------------------------------------------------------------------------------------- edits


def edits(read_: Read, cache: Path, *, errors: bool) -> Counter[str]:
    """Counts of edits along true edges and between versions, with the true direction: in the truth, found, reported,
    false; by what they are."""
    counts: Counter[str] = Counter()
    rows = defaultdict[tuple[str, str], list[Row]](list)
    for row in read_.rows:
        if row["type"] == "edit":
            rows[row["parent"], row["child"]].append(row)
    for parent, child in _hops(read_):
        reported = list(_reported(read_, parent, child, cache))
        wanted = rows[parent, child]
        counts["reported"] += len(reported)
        for row in wanted:
            met = [each for each in reported if _is(each, row, read_.documents[child].id)]
            counts["wanted"] += 1
            counts[f"wanted {row['what']}"] += 1
            counts["found"] += bool(met)
            counts[f"found {row['what']}"] += bool(met)
            if errors and not met:
                was, now = row["parent_exact"], row["child_exact"]
                print(f"  EDIT MISSED {parent} -> {child} {row['what']}: {was!r} -> {now!r}")
        for each in reported:
            if not any(_is(each, row, read_.documents[child].id) for row in wanted):
                counts["false"] += 1
                counts[f"false {each.what} {each.change}"] += 1
                if errors:
                    print(f"  EDIT FALSE {parent} -> {child} {each.says}")
    return counts


def _hops(read_: Read) -> list[tuple[str, str]]:
    """Parent and child of each edge, and of each two versions."""
    found = [(row["parent"], row["child"]) for row in read_.rows if row["type"] == "edge" and row["parent"]]
    return found + [(row["of"], row["file"]) for row in read_.rows if row["type"] == "version"]


def _reported(read_: Read, parent: str, child: str, cache: Path) -> Iterator[Rewording]:
    old, new = read_.documents[parent], read_.documents[child]
    if old.address == new.address:
        yield from version_rewordings(old, annotated(old, cache), new, annotated(new, cache))
        return
    pair = sorted([old, new], key=lambda each: each.id)
    way: Way = "right from left" if pair[0] is old else "left from right"
    between = [
        replace(each, direction=way)
        for each in read_.copies
        if (each.left.document, each.right.document) == (pair[0].id, pair[1].id)
    ]
    if between:
        yield from rewordings(pair[0], annotated(pair[0], cache), pair[1], annotated(pair[1], cache), between)


def _is(found: Rewording, row: Row, child: str) -> bool:
    """Whether a rewording is this edit: the same kind, in the same sentence of the child."""
    change, _, what = row["what"].partition(" ")
    spans = found.left if found.left[0].document == child else found.right
    inside = any(span.start < row["child_end"] and row["child_start"] < span.end for span in spans)
    return inside and found.what == what and found.change == change


def report_edits(counts: Counter[str]) -> None:
    """The figures of edits."""
    print(f"    edits: found {_share(counts['found'], counts['wanted'])}, false "
          f"{_share(counts['false'], counts['reported'])}")  # fmt: skip
    kinds = sorted(each.removeprefix("wanted ") for each in counts if each.startswith("wanted "))
    print("        " + "; ".join(f"{kind} {counts[f'found {kind}']}/{counts[f'wanted {kind}']}" for kind in kinds))
    print(
        "        false: "
        + "; ".join(f"{each[6:]} {counts[each]}" for each in sorted(counts) if each.startswith("false "))
    )


def wire(read_: Read) -> Counter[str]:
    """Counts of articles that are mostly an agency's, in the truth and as found, and of the error of their shares."""
    counts: Counter[str] = Counter()
    found = {each.document: each for each in shares(list(read_.documents.values()), read_.lineage.copies)}
    for row in (each for each in read_.rows if each["type"] == "article"):
        each = found[read_.documents[row["file"]].id]
        share = each.wire / each.words if each.words else 0.0
        counts["articles"] += 1
        counts["wanted"] += row["wire"]
        counts["given"] += share > 0.5
        counts["right"] += row["wire"] and share > 0.5
        counts["error in thousandths"] += round(1000 * abs(share - row["wire_share"]))
    return counts


def report_wire(counts: Counter[str]) -> None:
    """The figures of wire copy."""
    error = counts["error in thousandths"] / 1000 / max(1, counts["articles"])
    print(f"    wire: right {_share(counts['right'], counts['given'])}, found "
          f"{_share(counts['right'], counts['wanted'])}, mean error of a share {error:.3f}")  # fmt: skip


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else f"{part}/0"


def report(name: str, pairs: Counter[str], direct: Counter[str]) -> None:
    """The figures of one pile, or of all."""
    print(f"{name}: direction right {_share(pairs['right'], pairs['given'])}, "
          f"given {_share(pairs['directed given'], pairs['directed'])}")  # fmt: skip
    for kind in ("edge", "ancestor", "siblings", "outside", "same", "strangers"):
        print(
            f"    {kind}: {pairs[f'{kind} all']} pairs, given {pairs[f'{kind} given']}, right {pairs[f'{kind} right']}"
        )
    right, wanted = direct["right"], direct["wanted"]
    print(f"    direct edges: right {_share(right, direct['given'])}, found {_share(right, wanted)}")
    print(f"    versions: right {_share(direct['versions_right'], direct['versions_given'])}, found "
          f"{_share(direct['versions_right'], direct['versions'])}")  # fmt: skip


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, nargs="*", default=[])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--templates", default="dev")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "onrecord-lineage")
    parser.add_argument("--no-edits", action="store_true")
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    asked.cache.mkdir(parents=True, exist_ok=True)
    pairs, direct, edited, wired = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for seed in asked.seed:
        read_ = pile(seed, asked.articles, asked.templates)
        found, tied = directions(read_, errors=asked.errors), edges(read_, errors=asked.errors)
        report(f"seed {seed}", found, tied)
        pairs, direct = pairs + found, direct + tied
        carried = wire(read_)
        report_wire(carried)
        wired += carried
        if not asked.no_edits:
            changed = edits(read_, asked.cache, errors=asked.errors)
            report_edits(changed)
            edited += changed
    if len(asked.seed) > 1:
        report("all", pairs, direct)
        report_wire(wired)
        if not asked.no_edits:
            report_edits(edited)


if __name__ == "__main__":
    main()
