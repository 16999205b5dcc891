"""Score origins on generated piles: are there as many as the truth says, and are they the right ones.

    python bench/origins/score.py DIR ... [--answers FILE ...] [--errors]

DIR as make.py writes it. The answers are those of `answers(DIR)`, or the rows of a file, one for each DIR.
An answer: {"claim", "articles", "texts", "at_least", "at_most",
"origins": [{"kind", "name", "documents": [file, ...]}], "circular": [[file, file, ...], ...],
"lost": [{"file", "from_file", "what"}]}.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

Row = dict[str, Any]
WAYS = {
    "a": "a named speaker",
    "b": "an unnamed source",
    "c": "own voice",
    "d": "an outlet or work",
    "e": "a copy",
    "f": "nested",
    "g": "a circle",
    "h": "several unnamed sources",
}


def answers(folder: Path) -> list[Row]:
    """What the program says of the claims of a pile; to be filled in by who runs it."""
    raise NotImplementedError(f"no program is tied to {folder}")


def score(truth: Sequence[Row], answers: Iterable[Row]) -> dict[str, Counter[str]]:
    """Counts under "all", under "way a" ..., and under "size 1" ...; a claim counts for each way that is in it."""
    given = {row["claim"]: row for row in answers}
    counts: dict[str, Counter[str]] = {"all": Counter()}
    for row in truth:
        found = judged(row, given.get(row["claim"]))
        for group in ("all", *(f"way {way}" for way in ways(row)), f"size {_size(row['articles'])}"):
            counts.setdefault(group, Counter()).update(found)
    return dict(sorted(counts.items()))


def ways(row: Row) -> list[str]:
    """The ways in which a claim is carried; h where two unnamed sources or more stand beside each other."""
    several = sum(end["kind"] == "unnamed" for end in row["ends"]) > 1
    return [*row["ways"], *(["h"] if several else [])]


def _size(articles: int) -> str:
    return next(name for name, most in (("01", 1), ("02-03", 3), ("04-08", 8), ("09-30", 30), ("31-", 10**6)) if
                articles <= most)  # fmt: skip


def judged(row: Row, answer: Row | None) -> Counter[str]:
    """The counts of one claim; one without an answer is right in nothing, its circles and losses are missed."""
    counts = Counter(claims=1, circles=len(row["circular"]), lost=len(row["lost"]), ends=len(row["ends"]))
    counts.update(f"lost {each['what']}" for each in row["lost"])
    if answer is None:
        counts["unanswered"] += 1
        return counts
    least, most = answer["at_least"] - row["at_least"], answer["at_most"] - row["at_most"]
    counts["both right"] += least == 0 and most == 0
    counts["at least right"] += least == 0
    counts["at most right"] += most == 0
    counts["too many"] += least > 0 or most > 0
    counts["too many at least"] += least > 0
    counts["too many at most"] += most > 0
    covering = sum(_covers_two(row, origin) for origin in answer["origins"])
    counts["merged"] += most < 0 or covering > 0
    counts["too few at most"] += most < 0
    counts["two ends in one origin"] += covering > 0
    counts["too few at least"] += least < 0
    alone = sum(each["alone"] for each in row["denials"])
    counts["articles right"] += row["articles"] <= answer["articles"] <= row["articles"] + alone
    counts["texts right"] += row["texts"] <= answer["texts"] <= row["texts"] + alone
    counts["denier as origin"] += any(_denies(row, origin) for origin in answer["origins"])
    counts += _circles(row, answer)
    counts += _lost(row, answer)
    return counts


def _covers_two(row: Row, origin: Row) -> bool:
    """Whether no single true end accounts for all articles of this origin (those that only deny are left out)."""
    documents = set(origin["documents"]) & set(row["files"])
    return bool(documents) and not any(documents <= set(end["files"]) for end in row["ends"])


def _denies(row: Row, origin: Row) -> bool:
    """Whether an origin has the name of somebody who denied and said nothing for the claim."""
    name = origin["name"] or ""
    if not name or any(end["name"] == name or name in end["forms"] for end in row["ends"]):
        return False
    return any(each["name"] and (each["name"] in name or name in each["name"]) for each in row["denials"])


def _circles(row: Row, answer: Row) -> Counter[str]:
    """A circle is found by two of its articles or more; one with an article from outside of it is false."""
    true = [frozenset(ring) for ring in row["circular"]]
    given = [frozenset(ring) for ring in answer["circular"]]
    found = sum(any(len(one) > 1 and one <= ring for one in given) for ring in true)
    false = sum(not any(one <= ring for ring in true) for one in given)
    return Counter({"circles found": found, "circles false": false})


def _lost(row: Row, answer: Row) -> Counter[str]:
    """A loss is found by its file and what was lost, from any other copy of the same text.

    A copy of a copy that lost something lacks it as well: to tell that again is neither found nor false.
    """
    counts: Counter[str] = Counter()
    cluster = {file: number for number, files in enumerate(row["copies"]) for file in files}
    true = {(each["file"], each["what"]) for each in row["lost"]}
    later = {(each["file"], each["what"]) for each in row["inherited"]}
    met = set()
    for each in answer["lost"]:
        key = (each["file"], each["what"])
        kin = each["file"] in cluster and cluster[each["file"]] == cluster.get(each["from_file"])
        if key in true and kin:
            met.add(key)
        elif not (key in later and kin):
            counts["lost false"] += 1
    counts["lost found"] += len(met)
    counts.update(f"lost found {what}" for _, what in met)
    return counts


# --------------------------------------------------------------------------------------------------------------- report


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else f"{part}/0"


def report(counts: Mapping[str, Counter[str]]) -> Iterable[str]:
    """The figures as lines."""
    every = counts["all"]
    claims = every["claims"]
    for name in ("both right", "at least right", "at most right", "articles right", "texts right", "unanswered"):
        yield f"{name}: {_share(every[name], claims)}"
    yield (
        f"too many: {_share(every['too many'], claims)} (at least {every['too many at least']}, at most "
        f"{every['too many at most']}), a denier as origin {every['denier as origin']}"
    )
    yield (
        f"two unrelated ends as one: {_share(every['merged'], claims)} (at most too low {every['too few at most']}, "
        f"two ends in one origin {every['two ends in one origin']}); at least too low {every['too few at least']}"
    )
    yield f"circles: found {_share(every['circles found'], every['circles'])}, false {every['circles false']}"
    yield f"lost: found {_share(every['lost found'], every['lost'])}, false {every['lost false']}"
    for what in ("hedge", "source to fact", "name"):
        yield f"    {what}: found {_share(every[f'lost found {what}'], every[f'lost {what}'])}"
    for group, each in counts.items():
        if group != "all":
            name = f"{group} ({WAYS[group[4:]]})" if group.startswith("way ") else f"{group} articles"
            yield (
                f"{name}: both right {_share(each['both right'], each['claims'])}, too many {each['too many']}, merged "
                f"{each['merged']}, circles {each['circles found']}/{each['circles']} false {each['circles false']}, "
                f"lost {each['lost found']}/{each['lost']} false {each['lost false']}"
            )


def rows(path: Path) -> list[Row]:
    """The rows of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--answers", type=Path, nargs="*", default=[])
    parser.add_argument("--errors", action="store_true", help="print each claim whose bounds are not both right")
    asked = parser.parse_args()
    total: dict[str, Counter[str]] = {}
    for at, folder in enumerate(asked.folders):
        truth = rows(folder / "truth.jsonl")
        given = rows(asked.answers[at]) if asked.answers else answers(folder)
        by_claim = {row["claim"]: row for row in given}
        for group, counts in score(truth, given).items():
            total[group] = total.get(group, Counter()) + counts
        for row in truth if asked.errors else ():
            answer = by_claim.get(row["claim"])
            if not judged(row, answer)["both right"]:
                said = f"{answer['at_least']}-{answer['at_most']}" if answer else "nothing"
                print(f"{folder} {row['claim']} {ways(row)}: {row['at_least']}-{row['at_most']}, said {said}")
    print("\n".join(report(dict(sorted(total.items())))))


if __name__ == "__main__":
    main()
