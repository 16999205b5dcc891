"""Draw documents for readers of GUIDE.md, check what they write, and make rows like those of gold.jsonl of it.

    python bench/gloss/readings.py draw FOLDER [--shared ../shared]
    python bench/gloss/readings.py check FOLDER/train-1.json LINES
    python bench/gloss/readings.py rows FOLDER train --one DIR > bench/gloss/guided.jsonl
    python bench/gloss/readings.py rows FOLDER sixth --one DIR --other DIR > bench/gloss/sixth.jsonl

`draw` writes FOLDER/train-1.txt for readers and .json with the texts, and so on; `check` says what is wrong with a
reader's lines; a reader's folder DIR has train-1.txt ... with them. With two readers, sure is what both have and
neither doubts, and stderr tells how far they agree. No program code: sentences and quotations are cut here, by marks.
"""

import argparse
import csv
import hashlib
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import score as gold

Row = dict[str, Any]
Stretch = tuple[int, int]
SEED = 47
BATCH = 10  # documents
LEAST = 3  # words of a quotation that has a number
QUOTATIONS, LONG = 3, 4  # of a document, and the words of each
SETS = {"sixth": {"polnear": 22, "wikinews": 5, "state": 5}, "train": {"polnear": 60, "wikinews": 20}}
SIZE = {"sixth": (200, 1100), "train": (300, 900)}  # words: nearly all unread texts of 300 to 900 are in older sets
READ_BEFORE = {"train": "train.jsonl"}  # its documents are read again; the others stand in no gloss file
INVENTED = {"sixth": "sixth-*.txt"}
OPEN = 6  # batches of the training part that are read; the others are kept back
MARKED = re.compile(r"“[^“”\n]*(?:”|(?=“)|$)|\"[^\"\n]*(?:\"|$)", re.MULTILINE)
SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\w)[^\n‘\"“”]*?(?<=[\w.,!?])[’'](?!\w)")  # in a headline
ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Maj|Adm|St|Jr|Sr|Inc|Co|Corp|Ltd|vs|No|Rev|Hon|Mt"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md"
    r"|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)|\b[A-Z]|\b[ap]\.m)\.$"
)
STOP = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9\"“])")
PAIR = re.compile(
    r"D(?P<document>\d+) S(?P<sentences>\d+(?:\+S\d+)*) (?P<turns>Q\d+\??(?:, ?Q\d+\??)*) ?\|(?P<rest>.*)"
)
END = re.compile(r"D(\d+) end")


@dataclass(frozen=True)
class Sheet:
    """One document as its readers have it."""

    corpus: str
    name: str
    text: str

    @cached_property
    def marked(self) -> list[Stretch]:
        """Everything between marks, marks and all; in the headline between single ones too."""
        head = len(self.text.partition("\n")[0])
        double = [match.span() for match in MARKED.finditer(self.text)]
        single = [match.span() for match in SINGLE.finditer(self.text, 0, head)]
        return sorted([*double, *(each for each in single if not any(_meet(each, other) for other in double))])

    @cached_property
    def quotations(self) -> list[Stretch]:
        """What stands between marks and is long enough, without them."""
        bare = (_bare(self.text, start, end, " \t\xa0\"'“”‘’") for start, end in self.marked)
        return [(start, end) for start, end in bare if len(self.text[start:end].split()) >= LEAST]

    @cached_property
    def sentences(self) -> list[Stretch]:
        """The sentences: none ends inside marks, all end with the line."""
        found = []
        for line in re.finditer(r"[^\n]+", self.text):
            start = line.start()
            for stop in STOP.finditer(self.text, *line.span()):
                inside = any(first < stop.end() < last for first, last in self.marked)
                if not inside and not ABBREVIATED.search(self.text, start, stop.end()):
                    found.append((start, stop.end()))
                    start = stop.end()
            found.append((start, line.end()))
        bare = (_bare(self.text, first, last, " \t\xa0\r") for first, last in found)
        return [(first, last) for first, last in bare if first < last]

    def shown(self, number: int) -> str:
        """The document as it is printed: a number before each sentence and each quotation."""
        opens = {start: at for at, (start, _) in enumerate(self.quotations)}
        lines, end = [f"=== D{number}"], 0
        for at, (first, last) in enumerate(self.sentences):
            words = "".join(
                f"[Q{opens[place]}]{self.text[place]}" if place in opens else self.text[place]
                for place in range(first, last)
            )
            lines += [""] if "\n" in self.text[end:first] else []
            lines.append(f"S{at} {words}")
            end = last
        return "\n".join(lines)


@dataclass(frozen=True)
class Line:
    """One line of a reader, whose things have their places."""

    document: int
    sentences: tuple[int, ...]
    turns: tuple[int, ...]  # of which the reader is sure
    doubted: tuple[int, ...]
    missing: tuple[Row, ...]

    @property
    def every(self) -> frozenset[int]:
        """All its quotations."""
        return frozenset((*self.turns, *self.doubted))

    def meets(self, other: "Line") -> bool:
        """Whether another reader's line is of the same sentence and of one of its quotations."""
        same = self.document == other.document and not set(self.sentences).isdisjoint(other.sentences)
        return same and not self.every.isdisjoint(other.every)


def _meet(one: Stretch, other: Stretch) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _bare(text: str, start: int, end: int, marks: str) -> Stretch:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(marks)), end - len(words) + len(words.rstrip(marks))


def draw(folder: Path, shared: Path) -> None:
    """Writes the batches of both sets, drawn by seed and taken as they fall."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, counts in SETS.items():
        chance = random.Random(f"{SEED} {name}")  # one set does not move another
        sheets = [
            each for corpus, count in counts.items() for each in chance.sample(_candidates(name, corpus, shared), count)
        ]
        for path in sorted((gold.HERE / "articles").glob(INVENTED[name])) if name in INVENTED else ():
            sheets.append(Sheet("invented", path.name, gold.document_text("invented", path.name)))
        chance.shuffle(sheets)
        for at in range(0, len(sheets), BATCH):
            _write(folder / f"{name}-{at // BATCH + 1}", sheets[at : at + BATCH])
        print(f"{name}: {len(sheets)} documents", file=sys.stderr)


def _candidates(name: str, corpus: str, shared: Path) -> list[Sheet]:
    """The documents of a corpus that fit a set: none of another gloss file, but for those read again."""
    files = {*gold.FILES, *gold.UNSEEN} - {f"{name}.jsonl"}
    old = {row["document"]["name"] for file in files for row in gold.gold_rows(None, file)}
    again = (
        {row["document"]["name"] for row in gold.gold_rows(None, READ_BEFORE[name])} if name in READ_BEFORE else None
    )
    least, most = SIZE[name]
    return [
        each
        for each in _sheets(corpus, shared)
        if (each.name not in old if again is None else each.name in again)
        and least <= len(each.text.split()) <= most
        and sum(len(each.text[start:end].split()) >= LONG for start, end in each.quotations) >= QUOTATIONS
    ]


def _write(stem: Path, sheets: list[Sheet]) -> None:
    entries = [{"corpus": each.corpus, "name": each.name, "text": each.text} for each in sheets]
    stem.with_suffix(".json").write_text(json.dumps(entries), encoding="utf-8")
    shown = "\n\n".join(each.shown(number) for number, each in enumerate(sheets))
    stem.with_suffix(".txt").write_text(f"{shown}\n", encoding="utf-8")


def _sheets(corpus: str, shared: Path) -> Iterator[Sheet]:
    if corpus == "polnear":
        for path in sorted((shared / "data/polnear/train/text").glob("*.txt")):
            yield Sheet(corpus, path.name, gold.document_text(corpus, path.name, shared))
    elif corpus == "wikinews":
        csv.field_size_limit(10**9)
        for path in sorted((shared / gold.WIKINEWS).glob("wikinews_*.csv")):
            year = path.stem.rpartition("_")[2]
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    yield Sheet(corpus, f"{year}/{row['url'].rsplit('/', 1)[-1]}", f"{row['title']}\n\n{row['text']}")
    else:
        with (shared / gold.RELEASES).open(encoding="utf-8", newline="") as file:
            for row in map(json.loads, file):
                yield Sheet(corpus, row["url"], f"{row['title']}\n\n{row['text']}")


def sheets_of(batch: Path) -> list[Sheet]:
    """The documents of one batch."""
    return [Sheet(**each) for each in json.loads(batch.read_text(encoding="utf-8"))]


def lines_of(sheets: list[Sheet], written: str) -> tuple[list[Line], list[str]]:
    """What one reader wrote, and what is wrong with it."""
    found, wrong, ended = [], [], set()
    for number, line in enumerate(map(str.strip, written.splitlines()), 1):
        if end := END.fullmatch(line):
            ended.add(int(end[1]))
        elif pair := PAIR.fullmatch(line):
            read, faults = _line(sheets, pair)
            found += [read] if read else []
            wrong += [f"{number}: {fault}" for fault in faults]
        elif line:
            wrong.append(f"{number}: not of the form 'D3 S0 Q1,Q4 | cue=blasts; name=Hask | why': {line[:60]}")
    wrong += [f"D{at} has no end" for at in range(len(sheets)) if at not in ended]
    twice = Counter((each.document, at, turn) for each in found for at in each.sentences for turn in each.every)
    wrong += [f"D{one} S{at} Q{turn}: more than once" for (one, at, turn), times in twice.items() if times > 1]
    return found, wrong


def _line(sheets: list[Sheet], pair: re.Match[str]) -> tuple[Line | None, list[str]]:
    number = int(pair["document"])
    if number >= len(sheets):
        return None, [f"no D{number}"]
    sheet, wrong = sheets[number], []
    sentences = tuple(int(each.lstrip("S")) for each in pair["sentences"].split("+"))
    turns = {int(each.strip(" Q?")): "?" in each for each in pair["turns"].split(",")}
    wrong += [f"no S{at}" for at in sentences if at >= len(sheet.sentences)]
    wrong += [f"no Q{at}" for at in turns if at >= len(sheet.quotations)]
    if wrong:
        return None, wrong
    told = [each.strip() for each in pair["rest"].partition("|")[0].split(";") if each.strip()]
    things = [_thing(sheet, sentences, each) for each in told]
    wrong += [each for each in things if isinstance(each, str)]
    sure, doubted = ([at for at in turns if turns[at] is doubt] for doubt in (False, True))
    missing = tuple(each for each in things if not isinstance(each, str))
    return Line(number, sentences, tuple(sure), tuple(doubted), missing), wrong


def _thing(sheet: Sheet, sentences: tuple[int, ...], told: str) -> Row | str:
    """Where the words of "cue=blasts?" stand outside marks, as whole words."""
    kind, _, words = told.partition("=")
    words, doubtful = words.strip().removesuffix("?").strip(), words.strip().endswith("?")
    if kind not in gold.KINDS or not words:
        return f"no kind, or no words: {told}"
    start, end = sheet.sentences[sentences[0]][0], sheet.sentences[sentences[-1]][1]
    loose = r"\s+".join(map(re.escape, words.split()))
    places = [match.span() for match in re.finditer(rf"(?<!\w){loose}(?!\w)", sheet.text[start:end])]
    places = [(start + first, start + last) for first, last in places]
    outside = [each for each in places if not any(_meet(each, marked) for marked in sheet.marked)]
    if not outside:
        return f"{'only inside marks' if places else 'not in the sentence'}: {told}"
    return {"kind": kind, "start": outside[0][0], "end": outside[0][1], "doubtful": doubtful}


def reader_rows(sheets: list[Sheet], lines: Iterable[Line], part: str) -> list[Row]:
    """The rows of one reader."""
    return [row for line in lines for row in _rows(sheets[line.document], line, part)]


def _rows(sheet: Sheet, line: Line, part: str) -> Iterator[Row]:
    start, end = sheet.sentences[line.sentences[0]][0], sheet.sentences[line.sentences[-1]][1]
    for turns, doubtful in ((line.turns, False), (line.doubted, True)):
        if turns:
            yield {
                "document": _entry(sheet),
                "part": part,
                "gloss": {"start": start, "end": end},
                "quoted": [dict(zip(("start", "end"), sheet.quotations[at], strict=True)) for at in sorted(turns)],
                "is_gloss": True,
                "doubtful": doubtful,
                "missing": list(line.missing),
            }


def merged_lines(one: Iterable[Line], other: Iterable[Line]) -> Iterator[Line]:
    """The lines of two readers as one reader's: sure is what both have and neither doubts."""
    rest = list(other)
    for first in one:
        second = next((line for line in rest if first.meets(line)), None)
        if second is None:
            yield _doubted(first)
            continue
        rest.remove(second)
        sure = set(first.turns) & set(second.turns)
        doubted = (first.every | second.every) - sure
        sentences = max(first.sentences, second.sentences, key=len)
        missing = tuple(_merged(first.missing, second.missing))
        yield Line(first.document, sentences, tuple(sure), tuple(doubted), missing)
    yield from map(_doubted, rest)


def _doubted(line: Line) -> Line:
    missing = tuple({**each, "doubtful": True} for each in line.missing)
    return Line(line.document, line.sentences, (), tuple(line.every), missing)


def _merged(one: tuple[Row, ...], other: tuple[Row, ...]) -> list[Row]:
    """The things of two readers: those that overlap are one, as far as both reach."""
    shared, found, alone = set[int](), [], []
    for each in one:
        at = next((at for at, it in enumerate(other) if at not in shared and _overlap(each, it)), None)
        if at is None:
            alone.append(each)
            continue
        shared.add(at)
        start, end = max(each["start"], other[at]["start"]), min(each["end"], other[at]["end"])
        found.append({**each, "start": start, "end": end, "doubtful": each["doubtful"] or other[at]["doubtful"]})
    alone += [each for at, each in enumerate(other) if at not in shared]
    rest = [{**each, "doubtful": True} for each in alone if not any(_overlap(each, it) for it in found)]
    return sorted([*found, *rest], key=lambda each: each["start"])


def _overlap(one: Row, other: Row) -> bool:
    return _meet((one["start"], one["end"]), (other["start"], other["end"]))


def _entry(sheet: Sheet) -> Row:
    digest = hashlib.sha256(sheet.text.encode()).hexdigest()
    return {"corpus": sheet.corpus, "name": sheet.name, "sha256": digest, "complete": True}


def _negatives(sheets: list[Sheet], rows: list[Row], part: str) -> Iterator[Row]:
    """A document without a pair has one negative: its first sentence and quotation that stand apart."""
    paired = {row["document"]["name"] for row in rows}
    for sheet in sheets:
        if sheet.name not in paired:
            at, turn = next(
                (at, turn)
                for turn, place in enumerate(sheet.quotations)
                for at, sentence in enumerate(sheet.sentences)
                if not _meet(sentence, place)
            )
            row = next(_rows(sheet, Line(0, (at,), (turn,), (), ()), part))
            yield {**row, "is_gloss": False}


def rows(folder: Path, name: str, readers: list[Path]) -> Iterator[Row]:
    """The rows of all batches of a set; with two readers it tells on stderr how far they agree."""
    every: tuple[list[Row], ...] = ([], [])
    for batch in sorted(folder.glob(f"{name}-*.json"), key=lambda path: int(path.stem.rpartition("-")[2])):
        number, sheets = int(batch.stem.rpartition("-")[2]), sheets_of(batch)
        read = [lines_of(sheets, (reader / f"{batch.stem}.txt").read_text(encoding="utf-8")) for reader in readers]
        for reader, (_, wrong) in zip(readers, read, strict=True):
            print(f"{batch.stem}, {reader.name}: {len(wrong)} faults, passed over", file=sys.stderr)
        part = "open" if name == "train" and number <= OPEN else "locked"
        lines = [several for several, _ in read]
        found = reader_rows(sheets, merged_lines(*lines) if len(readers) > 1 else lines[0], part)
        for each, several in zip(every, lines, strict=False):
            own = reader_rows(sheets, several, part)
            each += [*own, *_negatives(sheets, own, part)]
        yield from _once([*found, *_negatives(sheets, found, part)])
    if len(readers) > 1:
        _tell_agreement("the other finds of the one", every[0], every[1])
        _tell_agreement("the one finds of the other", every[1], every[0])


def _once(several: list[Row]) -> Iterator[Row]:
    """Each pair once: two lines of one reader may be one with a line of the other."""
    told = set()
    for row in several:
        key = json.dumps([row["document"]["name"], row["gloss"], row["quoted"]])
        if key not in told:
            told.add(key)
            yield row


def _tell_agreement(title: str, wanted: list[Row], given: list[Row]) -> None:
    found = [
        {**row, "name": row["document"]["name"], "missing": [each for each in row["missing"] if not each["doubtful"]]}
        for row in given
        if row["is_gloss"] and not row["doubtful"]
    ]
    counts = gold.score(wanted, found)
    pairs, things, kinds = counts["pairs"], counts["elements"], counts["elements, kind agreed"]
    print(
        f"{title}: elements found {things['found'] / max(1, things['gold']):.3f} of {things['gold']}, "
        f"in shared pairs {things['found'] / max(1, things['in matched pairs']):.3f}, "
        f"false {things['false'] / max(1, things['found'] + things['false']):.3f}, "
        f"kind {kinds['found'] / max(1, things['found']):.3f}; "
        f"pairs found {pairs['found'] / max(1, pairs['gold']):.3f} of {pairs['gold']}, "
        f"false {pairs['false'] / max(1, pairs['found'] + pairs['false']):.3f}",
        file=sys.stderr,
    )


def main() -> int:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    drawing, checking, making = (commands.add_parser(each) for each in ("draw", "check", "rows"))
    drawing.add_argument("folder", type=Path)
    drawing.add_argument("--shared", type=Path, default=gold.SHARED)
    checking.add_argument("batch", type=Path)
    checking.add_argument("lines", type=Path)
    making.add_argument("folder", type=Path)
    making.add_argument("name", choices=SETS)
    making.add_argument("--one", type=Path, required=True)
    making.add_argument("--other", type=Path)
    given = parser.parse_args()
    if given.command == "draw":
        draw(given.folder, given.shared)
    elif given.command == "check":
        _, wrong = lines_of(sheets_of(given.batch), given.lines.read_text(encoding="utf-8"))
        print("\n".join(wrong) or "every line is sound")
        return 1 if wrong else 0
    else:
        for row in rows(given.folder, given.name, [each for each in (given.one, given.other) if each]):
            print(json.dumps(row))
    return 0


if __name__ == "__main__":
    sys.exit(main())
