"""Score who is one speaker across articles against bench/identity and, with --re3d, against re3d's IsSynonymOf.

    python bench/identity/score.py [--part open|locked] [--mode given found] [--errors] [--re3d ../shared/data/re3d]

"given": the gold's own names, with the words beside them that describe them, so that the linker is judged alone.
"found": everything by onrecord; of each gold name the mention that the program takes it for, and what was lost because
there is none. All names of one part are one pile. Precision counts the pairs that the program holds to be one; recall
those that the gold holds to be one and whose strings differ.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from onrecord.annotate import annotate
from onrecord.annotate.described import described
from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.names import find_names, name_key
from onrecord.link.clusters import Cluster, clusters
from onrecord.link.known import Known, ours
from onrecord.link.likeness import compare, read, vague
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Profile, profile
from onrecord.model import By, Document, Mention, MentionKind, Problem, Records, Span, digest
from onrecord.read import Raw
from onrecord.read import read as read_article

HERE = Path(__file__).parent
RE3D = HERE.parents[2] / "shared" / "data" / "re3d"
GOLD = By(stage="gold", version=0)
SURE_ENOUGH = 0.5  # re3d's own confidence
WORDS = lexicon("en")
Row = dict[str, Any]
Place = tuple[str, int, int]
Row3 = tuple[str, str, str]


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


def gold(part: str) -> tuple[list[Row], set[str]]:
    """The pairs of one part, and its articles."""
    rows = [json.loads(line) for line in (HERE / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
    names = {row["article"] for row in rows if row["type"] == "split" and row["part"] == part}
    pairs = [row for row in rows if row["type"] == "pair"]
    return [row for row in pairs if row["left"]["article"] in names and row["right"]["article"] in names], names


def place_of(side: Row) -> Place:
    """Where a gold name stands."""
    return side["article"], side["start"], side["end"]


def document(path: Path) -> Document | None:
    """An article as read, when its text is the file's to the letter."""
    data = path.read_bytes()
    raw = Raw(address=path.name, data=data, sha256=hashlib.sha256(data).hexdigest(), captured="2026-01-01T00:00:00Z", name=path.name)
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


def given(part: str, rows: list[Row], names: set[str]) -> Pile:
    """The gold's names as profiles."""
    pile = Pile()
    for article in sorted(names):
        text = (HERE / "articles" / article).read_text(encoding="utf-8")
        everybody = list(find_names(text, 0, len(text), WORDS))
        for place in sorted({place_of(row[side]) for row in rows for side in ("left", "right") if row[side]["article"] == article}):
            start, end = place[1:]
            kind, value = kind_of(text, start, end), name_key(text[start:end])
            spots = [(start, end), *((name.start, name.end) for name in everybody if name.key == value and name.start != start)]
            mention = Mention(id=digest("mention", *place), span=Span(article, start, end), kind=kind, value=value, named=True, by=GOLD)
            id_ = pile.add(profile(mention, text[start:end], beside(text, spots), text))
            pile.of[place] = (id_, mention.id) if id_ else None
    return pile


def found(part: str, rows: list[Row], names: set[str]) -> Pile:
    """What the program makes of every article: the profiles of all it leads sources to."""
    pile = Pile()
    for article in sorted(names):
        read_one = document(HERE / "articles" / article)
        if read_one is None:
            print(f"skipped: {article} could not be read to the letter", file=sys.stderr)
            continue
        records = annotate(read_one)
        ids = {mention.id: pile.add(_profile(read_one.text, mention)) for mention in records.mentions}
        for place in {place_of(row[side]) for row in rows for side in ("left", "right") if row[side]["article"] == article}:
            mention = _stands_for(Span(read_one.id, *place[1:]), records)
            id_ = ids.get(mention.id) if mention else None
            pile.of[place] = (id_, mention.id) if mention and id_ else None
    return pile


def _profile(text: str, mention: Mention) -> Profile | None:
    spots = [span.of(text) for span in mention.described] or beside(text, [(mention.span.start, mention.span.end)])
    return profile(mention, mention.span.of(text), spots, text)


def _stands_for(span: Span, records: Records) -> Mention | None:
    """The mention of a gold name: the one at its place, else the one that a source with it leads to."""
    own = [mention for mention in records.mentions if mention.span.overlaps(span) and mention.named]
    if own:
        return max(own, key=lambda mention: (min(mention.span.end, span.end) - max(mention.span.start, span.start), mention.id))
    by_id = {mention.id: mention for mention in records.mentions}
    sources = {a.id for a in records.attributions if any(each.overlaps(span) for each in a.source)}
    led = [by_id[link.right] for link in records.links if link.relation == "refers" and link.left in sources and link.right in by_id]
    led = [mention for mention in led if mention.value and _related(mention.value, span)]
    return led[0] if led else None


def _related(value: str, span: Span) -> bool:
    return bool(value)


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
        left, right = (pile.of.get(place_of(row[side])) for side in ("left", "right"))
        if left is None or right is None:
            yield row, None
            continue
        one = of[left[0]]
        yield row, left[1] == right[1] or (one is of[right[0]] and one.whole)


def folded(text: str) -> str:
    """A string as the gold compares them."""
    return " ".join(text.casefold().split())


def report(title: str, verdicts: list[tuple[Row, bool | None]]) -> None:
    """Precision, recall, and both by what makes a pair hard."""
    merged = [row for row, same in verdicts if same]
    right = sum(row["same"] for row in merged)
    wanted = [(row, same) for row, same in verdicts if row["same"] and folded(row["left"]["exact"]) != folded(row["right"]["exact"])]
    hits, lost = sum(same is True for _, same in wanted), sum(same is None for _, same in wanted)
    print(f"{title}: pair precision {right / max(1, len(merged)):.3f} ({right} of {len(merged)}), recall where strings differ {hits / max(1, len(wanted)):.3f} ({hits} of {len(wanted)}, {lost} lost without a mention)")
    table: dict[tuple[str, bool], Counter[bool | None]] = defaultdict(Counter)
    for row, same in verdicts:
        table[row["hard"], row["same"]][same] += 1
    for (hard, same), counts in sorted(table.items()):
        print(f"    {hard:24} {'same' if same else 'different':9} merged {counts[True]:3}  apart {counts[False]:3}  no mention {counts[None]:3}")


def told(one: Profile) -> list[str]:
    """Its descriptions, without the words among which it stands."""
    return [phrase for phrase in one.described if not phrase.startswith("amid ")]


def show_errors(pile: Pile, verdicts: list[tuple[Row, bool | None]], known: Known) -> None:
    """Each pair that came out wrong, with what the linker knew and saw."""
    for row, same in verdicts:
        if same is None or same == row["same"]:
            continue
        left, right = (pile.profiles[pile.of[place_of(row[side])][0]] for side in ("left", "right"))  # type: ignore[index]
        like = compare(left, right, known)
        seen = "; ".join(f"{each.feature} {each.worth:+} ({each.what})" for each in like.why)
        word = "MERGED" if same else "MISSED"
        print(f"{word} [{row['hard']}] {left.kind}:{left.value} {told(left)} | {right.kind}:{right.value} {told(right)}: {like.verdict} {like.score}: {seen}")


def re3d(data: Path, known: Known) -> None:
    """Pairwise F1 on re3d: of every two wordings of one type in a document, is it said that they are one?"""
    if not data.is_dir():
        print(f"re3d: skipped, {data} is absent")
        return
    said: dict[str, set[tuple[Row3, Row3]]] = defaultdict(set)
    wanted: set[tuple[Row3, Row3]] = set()
    for folder in sorted(each for each in data.iterdir() if (each / "entities.jsonl").is_file()):
        wordings, same = _re3d_rows(folder)
        wanted |= same
        of = _re3d_clusters(wordings, known)
        for left, right in combinations(sorted(wordings), 2):
            if left[:2] != right[:2]:
                continue
            names = name_key(left[2]), name_key(right[2])
            words, others = (set(name.split()) for name in names)
            said["onrecord"] |= {(left, right)} if of[left] == of[right] else set()
            said["equal folded strings"] |= {(left, right)} if names[0] == names[1] else set()
            said["words of one in the other"] |= {(left, right)} if words <= others or others <= words else set()
    for title, several in said.items():
        hits = len(several & wanted)
        precision, recall = hits / max(1, len(several)), hits / max(1, len(wanted))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"re3d, {title:26}: F1 {f1:.3f} precision {precision:.3f} recall {recall:.3f} ({hits} of ours {len(several)}, gold {len(wanted)})")


def _re3d_rows(folder: Path) -> tuple[set[Row3], set[tuple[Row3, Row3]]]:
    """The wordings of people and bodies (document, type, words), and the pairs that the gold holds to be one."""
    rows = [json.loads(line) for line in (folder / "entities.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
    kept = [row for row in rows if row["type"] in {"Person", "Organisation"} and row.get("confidence", 1) >= SURE_ENOUGH]
    by_place = {(row["documentId"], row["begin"], row["end"]): (row["documentId"], row["type"], " ".join(row["value"].split())) for row in kept}
    linked: dict[Row3, set[Row3]] = {wording: {wording} for wording in by_place.values()}
    for line in (folder / "relations.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line) if line.strip() else {}
        if row.get("type") != "IsSynonymOf" or row.get("confidence", 1) < SURE_ENOUGH:
            continue
        ends = [by_place.get((row["documentId"], row[f"{side}Begin"], row[f"{side}End"])) for side in ("source", "target")]
        if ends[0] and ends[1] and ends[0][:2] == ends[1][:2]:
            together = linked[ends[0]] | linked[ends[1]]
            for wording in together:
                linked[wording] = together
    return set(linked), {(min(a, b), max(a, b)) for together in linked.values() for a, b in combinations(sorted(together), 2)}


def _re3d_clusters(wordings: set[Row3], known: Known) -> dict[Row3, str]:
    """The cluster of each wording, each document a pile of its own."""
    of: dict[Row3, str] = {}
    for name in sorted({wording[0] for wording in wordings}):
        pile, ids = Pile(), {}
        for wording in sorted(each for each in wordings if each[0] == name):
            kind: MentionKind = "person" if wording[1] == "Person" else "organisation"
            mention = Mention(id=digest(*wording), span=Span(name, 0, 1), kind=kind, value=name_key(wording[2]), named=True, by=GOLD)
            ids[wording] = pile.add(profile(mention, wording[2], []))
        clustered = grouped(pile, known)
        of.update({wording: clustered[id_].id if id_ else digest(*wording) for wording, id_ in ids.items()})
    return of


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("open", "locked"), default="open")
    parser.add_argument("--mode", choices=("given", "found"), nargs="*", default=["given", "found"])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--re3d", type=Path, nargs="?", const=RE3D)
    options = parser.parse_args()
    known = ours()
    rows, names = gold(options.part)
    for mode, make in (("given", given), ("found", found)):
        if mode in options.mode:
            pile = make(options.part, rows, names)
            verdicts = list(judged(pile, rows, known))
            report(f"{mode}, {options.part}", verdicts)
            if options.errors:
                show_errors(pile, verdicts, known)
    if options.re3d:
        re3d(options.re3d, known)


if __name__ == "__main__":
    main()
