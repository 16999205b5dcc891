"""Check that the truth of a pile agrees with its texts, without the maker's own records.

    python bench/origins/check.py DIR [--templates dev] [--read]

Prints each disagreement and how many there were. --read also reads the files with onrecord.read and compares texts,
outlets and dates (needs the package).
"""

import argparse
import importlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from score import score

Row = dict[str, Any]
_WORD = re.compile(r"\w+")


def rows(path: Path) -> list[Row]:
    """The rows of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def words(text: str) -> list[str]:
    """Its words in small letters."""
    return [word.casefold() for word in _WORD.findall(text)]


def grams(text: str, size: int) -> set[tuple[str, ...]]:
    """Runs of so many words."""
    found = words(text)
    return {tuple(found[at : at + size]) for at in range(len(found) - size + 1)}


class Pile:
    """A pile as it lies on disk."""

    def __init__(self, folder: Path, templates: str) -> None:
        self.folder, self.templates = folder, templates
        self.claims = rows(folder / "truth.jsonl")
        self.mentions = rows(folder / "mentions.jsonl")
        self.articles = {row["file"]: row for row in rows(folder / "articles.jsonl")}
        self.texts = {row["file"]: row["text"] for row in rows(folder / "texts.jsonl")}
        self.of: dict[str, list[Row]] = defaultdict(list)
        for row in self.mentions:
            self.of[row["claim"]].append(row)

    def carriers(self, claim: str) -> list[Row]:
        """The mentions of a claim that are no denials."""
        return [row for row in self.of[claim] if row["way"] != "denial"]


def places(pile: Pile) -> Iterator[str]:
    """Offsets agree with the texts, and the kernel stands whole in each."""
    for row in pile.mentions:
        text = pile.texts[row["file"]]
        if text[row["start"] : row["end"]] != row["exact"]:
            yield f"{row['file']}: the sentence is elsewhere"
        if not row["start"] <= row["core_start"] < row["core_end"] <= row["end"]:
            yield f"{row['file']}: the words of the claim are outside of the sentence"
        claim = next(one for one in pile.claims if one["claim"] == row["claim"])
        core = text[row["core_start"] : row["core_end"]]
        if " ".join(words(claim["kernel"])) not in " ".join(words(core)):
            yield f"{row['file']}: {core!r} lacks the kernel"
    for claim in pile.claims:
        if len(claim["kernel"].split()) < 9:
            yield f"{claim['claim']}: a kernel of fewer than nine words"


def sameness(pile: Pile) -> Iterator[str]:
    """Articles that hold eight words of a claim are those that the truth names; claims share no seven words."""
    kernel_of: dict[tuple[str, ...], str] = {}
    short: dict[tuple[str, ...], str] = {}
    for claim in pile.claims:
        kernel_of |= dict.fromkeys(grams(claim["kernel"], 8), claim["claim"])
        for gram in grams(claim["query"], 7):
            if short.setdefault(gram, claim["claim"]) != claim["claim"]:
                yield f"{claim['claim']} and {short[gram]} share {' '.join(gram)!r}"
    held: dict[str, set[str]] = defaultdict(set)
    for file, text in pile.texts.items():
        for gram in grams(text, 8):
            if gram in kernel_of:
                held[kernel_of[gram]].add(file)
    for claim in pile.claims:
        wanted = set(claim["files"]) | {one["file"] for one in claim["denials"]}
        if held[claim["claim"]] != wanted:
            yield f"{claim['claim']}: held by {sorted(held[claim['claim']] ^ wanted)} against the truth"
        if len(claim["files"]) != claim["articles"] or len(set(claim["files"])) != claim["articles"]:
            yield f"{claim['claim']}: files and articles differ"


class Merged:
    """Things that are one."""

    def __init__(self) -> None:
        self._of: dict[object, object] = {}

    def root(self, one: object) -> object:
        """What stands for all that are one with it."""
        while self._of.get(one, one) != one:
            one = self._of[one]
        return one

    def join(self, one: object, other: object) -> None:
        """These two are one."""
        self._of[self.root(one)] = self.root(other)


def bounds(pile: Pile) -> Iterator[str]:
    """The counts follow from the mentions by the definitions of the README."""
    for claim in pile.claims:
        ends, kinds, texts = _counted(pile, claim["claim"])
        closed = sum("speaker" in kinds[end] for end in ends)
        found = (max(1, closed), len(ends), texts)
        given = (claim["at_least"], claim["at_most"], claim["texts"])
        if found != given:
            yield f"{claim['claim']} ({claim['ways']}): counted {found}, truth {given}"


def _counted(pile: Pile, claim: str) -> tuple[set[object], dict[object, set[str]], int]:
    merged, clusters = Merged(), Merged()
    many: dict[str, int] = defaultdict(int)
    nodes: list[tuple[tuple[str, int], Row]] = []
    for row in pile.carriers(claim):
        nodes.append(((row["file"], many[row["file"]]), row))
        many[row["file"]] += 1
    for node, row in nodes:
        if row["copied"]:
            merged.join(node, (row["from_file"], node[1]))
            clusters.join(row["file"], row["from_file"])
        elif row["leans_on"]:
            merged.join(node, (row["leans_on"], 0))
        if identity := _identity(pile, row):
            merged.join(node, identity)
    kinds: dict[object, set[str]] = defaultdict(set)
    for node, row in nodes:
        kinds[merged.root(node)].add("speaker" if row["speaker"] else "other")
    return set(kinds), kinds, len({clusters.root(row["file"]) for _, row in nodes})


def _identity(pile: Pile, row: Row) -> tuple[str, str] | None:
    """The speaker, the outlet outside the pile or the work that the sentence names."""
    if row["speaker"]:
        return "speaker", row["speaker"]
    if row["leans_on"] or row["wording_of"] != "d":
        return None
    claim = next(one for one in pile.claims if one["claim"] == row["claim"])
    if row["outlet"]:
        if any(pile.articles[file]["outlet"] == row["outlet"] for file in claim["files"]):
            raise SystemExit(f"{row['file']}: {row['outlet']} is in the pile with {row['claim']}")
        return "outlet", row["outlet"]
    for end in claim["ends"]:
        if end["kind"] == "work" and end["name"] and all(part in row["exact"] for part in _parts(end["name"])):
            return "work", end["name"]
    return None


def _parts(name: str) -> list[str]:
    """What must stand in a sentence that names a work: its title, or year, kind and body."""
    if match := re.match(r"(\d{4}) (.+?) by (.+)", name):
        return list(match.groups())
    return [name]


def passages(pile: Pile) -> Iterator[str]:
    """Copies share a run of eight words around the sentence of the claim; independent carriers share none."""
    stock = _stock(pile.templates)
    for claim in pile.claims:
        cluster = {file: number for number, files in enumerate(claim["copies"]) for file in files}
        around = {}
        for row in pile.carriers(claim["claim"]):
            text = pile.texts[row["file"]]
            parts = text[row["passage_start"] : row["start"]], text[row["end"] : row["passage_end"]]
            around.setdefault(row["file"], set()).update(*(grams(part, 8) for part in parts))
        for one, two in combinations(around, 2):
            shared = (around[one] & around[two]) - stock
            same = one in cluster and cluster[one] == cluster.get(two)
            if shared and not same:
                yield f"{claim['claim']}: {one} and {two} share {' '.join(min(shared))!r} and are no copies"
        for row in pile.carriers(claim["claim"]):
            if row["copied"] and not around[row["file"]] & around[row["from_file"]]:
                yield f"{claim['claim']}: {row['file']} is a copy of {row['from_file']} and shares nothing around"


def _stock(templates: str) -> set[tuple[str, ...]]:
    """Runs of words of the phrases that nobody took from anybody."""
    return set().union(*(grams(phrase, 8) for phrase in importlib.import_module(templates).TEMPLATES.stock))


def order(pile: Pile) -> Iterator[str]:
    """Who leans or copies is later, unless in a circle; something lost has a known direction."""
    for row in pile.mentions:
        mine = pile.articles[row["file"]]
        for other in (row["leans_on"], row.get("from_file")):
            if other and row["way"] != "g" and not pile.articles[other]["published"] < mine["published"]:
                if other == row["leans_on"] and row["copied"]:
                    continue
                yield f"{row['file']} is not later than {other}"
        if row.get("lost") and not row["credit"]:
            stated = pile.articles[row["from_file"]]["stated"], mine["stated"]
            if None in stated or not stated[0] < stated[1]:
                yield f"{row['file']}: lost {row['lost']} without a known direction"
    for claim in pile.claims:
        for ring in claim["circular"]:
            cites = {row["file"]: row["leans_on"] for row in pile.of[claim["claim"]] if row["way"] == "g"}
            if any(cites[file] != ring[(at + 1) % len(ring)] for at, file in enumerate(ring)):
                yield f"{claim['claim']}: {ring} is no circle"


def names(pile: Pile) -> Iterator[str]:
    """Who is given a last name alone is introduced in the same article, unless the passage is copied."""
    for row in pile.mentions:
        if row["way"] in ("denial", "e") or not row["speaker"]:
            continue
        if row["source"] == row["speaker"].split()[-1] and row["speaker"] not in pile.texts[row["file"]]:
            yield f"{row['file']}: {row['source']} is not introduced"


def shape(pile: Pile) -> Iterator[str]:
    """Outlets carry a claim once; titles are not repeated but in copies; paragraphs are 4 to 12."""
    for claim in pile.claims:
        outlets = [pile.articles[file]["outlet"] for file in claim["files"]]
        if len(set(outlets)) != len(outlets):
            yield f"{claim['claim']}: an outlet carries it twice"
    for file in pile.articles:
        body = [one for one in pile.texts[file].split("\n\n") if len(one) > 60]
        if not 3 <= len(body) <= 14:
            yield f"{file}: {len(body)} paragraphs"


def read(pile: Pile) -> Iterator[str]:
    """The files are read as they are meant."""
    from onrecord.model import Problem  # noqa: PLC0415 - only when asked for
    from onrecord.read import Raw, load  # noqa: PLC0415
    from onrecord.read import read as read_  # noqa: PLC0415

    for file, row in pile.articles.items():
        raw = load(pile.folder / "articles" / file, pile.folder / "articles")
        found = read_(raw) if isinstance(raw, Raw) else raw
        if isinstance(found, Problem):
            yield f"{file}: {found.reason}"
            continue
        if found.text != pile.texts[file]:
            yield f"{file}: another text"
        outlet = found.outlet.value if found.outlet else None
        if outlet is None or outlet.casefold().removeprefix("the ") != row["outlet"].casefold().removeprefix("the "):
            yield f"{file}: outlet {outlet!r}, not {row['outlet']!r}"
        stated = found.published.value[:10] if found.published else None
        if stated != row["stated"]:
            yield f"{file}: date {stated!r}, not {row['stated']!r}"


def scored(pile: Pile) -> Iterator[str]:
    """The truth scored against itself is right in all."""
    answers = [
        {**claim, "origins": [{**end, "documents": end["files"]} for end in claim["ends"]]} for claim in pile.claims
    ]
    counts = score(pile.claims, answers)["all"]
    for name, whole in (("both right", "claims"), ("circles found", "circles"), ("lost found", "lost")):
        if counts[name] != counts[whole]:
            yield f"{name} {counts[name]} of {counts[whole]}"
    for name in ("too many", "merged", "circles false", "lost false", "denier as origin"):
        if counts[name]:
            yield f"{name} {counts[name]}"


def check(folder: Path, templates: str, *, with_read: bool) -> Iterable[str]:
    """All disagreements."""
    pile = Pile(folder, templates)
    for part in (places, sameness, bounds, passages, order, names, shape, scored, *((read,) if with_read else ())):
        for line in part(pile):
            yield f"{part.__name__}: {line}"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--templates",
        choices=("dev", "final", "final2", "final3", "final4", "final5", "final6"),
        default="dev",
        help="whose stock phrases to leave out",
    )
    parser.add_argument("--read", action="store_true")
    asked = parser.parse_args()
    found = list(check(asked.folder, asked.templates, with_read=asked.read))
    for line in found[:60]:
        print(line)
    print(f"{len(found)} disagreements")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
