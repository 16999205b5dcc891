"""Check that every release that was changed on its page is one lineage, and that its edits are listed.

    python bench/lineage/releases.py ../shared/data/real/state_department_releases.jsonl [--show N]

The rows have "url", "title" and "versions", each with "title" and "text". A release whose versions differ in words must
have an edge from each version to the next and at least one edit; one that differs in typography alone has none. The
edits are checked against the texts: what is left when all changed, added and removed statements are taken out of both
must be the same words.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.units import split_sentences
from onrecord.link.lineage import lineage
from onrecord.link.sentences import in_body
from onrecord.link.statements import Edit, statement_edits
from onrecord.model import Document, Problem, Sentence, Span
from onrecord.read import Raw, read
from onrecord.reuse.differences import tokens


def document(url: str, title: str, text: str, number: int) -> Document:
    """One version, as if it had been saved as a text."""
    data = f"{title}\n\n{text}".encode()
    captured = f"2022-08-{number + 1:02}T00:00:00Z"
    found = read(Raw(address=url, name="release.txt", data=data, captured=captured, sha256=str(number)))
    if isinstance(found, Problem):
        raise SystemExit(f"{url}: {found.reason}")
    return found


def sentences(document: Document) -> list[Sentence]:
    """Its sentences, block by block."""
    words = lexicon("en")
    spans = [
        Span(document.id, *place)
        for block in document.blocks
        for place in split_sentences(document.text, block.span.start, block.span.end, words)
    ]
    return [Sentence(id=str(each.start), span=each, voice="own") for each in spans]


def words(document: Document, without: Sequence[Span], of: Sequence[Span]) -> Counter[str]:
    """The words of some sentences, those left out that were edited."""
    kept = [each for each in of if each not in without]
    return Counter(word.folded for each in kept for word in tokens(document.text, each.start, each.end))


def check(old: Document, new: Document) -> tuple[tuple[Edit, ...], bool]:
    """The edits between two versions, and whether they account for every difference of words."""
    ours, theirs = sentences(old), sentences(new)
    edits = statement_edits(old, ours, new, theirs)
    left = words(old, [each.old for each in edits if each.old], in_body(old, ours))
    right = words(new, [each.new for each in edits if each.new], in_body(new, theirs))
    return edits, left == right


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("releases", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print the edits of so many releases")
    asked = parser.parse_args()
    counts: Counter[str] = Counter()
    for line in asked.releases.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if "versions" not in row:
            continue
        several = [document(row["url"], each["title"], each["text"], at) for at, each in enumerate(row["versions"])]
        counts["releases"] += 1
        several = list({each.id: each for each in several}.values())
        found = lineage(several, ())
        counts["one lineage"] += len(found.edges) == len(several) - 1
        for old, new in pairwise(several):
            edits, whole = check(old, new)
            differ = _plain(old) != _plain(new)
            counts["differ in words"] += differ
            counts["differ, edits listed"] += differ and bool(edits)
            counts["differ, edits account for all"] += differ and whole
            counts.update(f"{each.part} {each.op}" for each in edits)
            if counts["releases"] <= asked.show:
                print(row["url"])
                for each in edits:
                    print(
                        "   ", each.op, *(repr(s.of(d.text)[:100]) for s, d in ((each.old, old), (each.new, new)) if s)
                    )
            if differ and not (edits and whole):
                print("NOT LISTED" if not edits else "NOT ALL", row["url"])
    print(dict(counts))


def _plain(document: Document) -> list[str]:
    return [word.folded for word in tokens(document.text, 0, len(document.text))]


if __name__ == "__main__":
    main()
