"""Score the glosses that onrecord finds against the files of bench/gloss.

    python bench/gloss/run.py [--which gold|...|sixth] [--part open|locked] [--pairs found|given] [--errors] [-o FILE]

Real texts and invented ones are printed apart. "elements false" is the share of the elements given in matched pairs
that no reader listed, "pairs false" that of the pairs given, beside those that the gold says nothing of.
"""

import argparse
import hashlib
import importlib.util
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from onrecord.annotate import annotate
from onrecord.glossing import Gloss, glosses, not_quoted
from onrecord.model import Document, Problem, Records, Span
from onrecord.read import Raw, read
from onrecord.reuse.differences import Alignment
from onrecord.speech import Speech

HERE = Path(__file__).parent
Row = dict[str, Any]
Place = dict[str, int]


def _gold() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gloss_score", HERE / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["gloss_score"] = module
    spec.loader.exec_module(module)
    return module


GOLD = _gold()


def article(name: str, text: str) -> Document:
    """A text as onrecord reads it."""
    data = text.encode()
    raw = Raw(
        address=name,
        name="article.txt",
        data=data,
        captured="2026-01-01T00:00:00Z",
        sha256=hashlib.sha256(data).hexdigest(),
    )
    document = read(raw)
    if isinstance(document, Problem):
        raise SystemExit(f"{name}: {document.reason}")
    return document


@lru_cache(maxsize=128)
def read_once(name: str, text: str) -> tuple[Document, Records]:
    """A text as onrecord reads it, with what it finds in it."""
    document = article(name, text)
    return document, annotate(document)


def placing(one: str, other: str) -> Callable[[Span], Place | None]:
    """Where a span of one text stands in another: marks of Markdown are gone where the article was read."""
    if one == other:
        return lambda span: {"start": span.start, "end": span.end}
    alignment = Alignment(one, (0, len(one)), other, (0, len(other)))

    def placed(span: Span) -> Place | None:
        found = alignment.across((span.start, span.end))
        return {"start": found[0], "end": found[1]} if found else None

    return placed


def _row(name: str, gloss: Gloss, placed: Callable[[Span], Place | None]) -> Row | None:
    span = placed(gloss.span)
    quoted = [place for each in gloss.quoted if (place := placed(each))]
    missing = [{"kind": each.kind, **place} for each in gloss.missing if (place := placed(each.span))]
    return {"name": name, "gloss": span, "quoted": quoted, "missing": missing} if span and quoted else None


def found(texts: Iterable[tuple[Row, str]]) -> Iterator[Row]:
    """The glosses of each text, in the form that score.py reads."""
    for document, text in texts:
        read_as, records = read_once(document["name"], text)
        placed = placing(read_as.text, text)
        for gloss in glosses(read_as, records):
            row = _row(document["name"], gloss, placed)
            if row:
                yield row


def given(texts: Iterable[tuple[Row, str]], gold: list[Row]) -> Iterator[Row]:
    """What onrecord lists for the pairs of the gold itself, so that nothing is lost with a pair."""
    for document, text in texts:
        speech = Speech(*read_once(document["name"], text))
        for pair in gold:
            if pair["document"]["name"] == document["name"] and pair["is_gloss"] and not pair["doubtful"]:
                yield _listed(document["name"], speech, text, pair)


def _listed(name: str, speech: Speech, text: str, pair: Row) -> Row:
    there, back = placing(text, speech.text), placing(speech.text, text)
    whole, quoted = (_spans(speech.document.id, there, several) for several in ([pair["gloss"]], pair["quoted"]))
    own = [each.span for each in speech.own.values() if whole and each.span.overlaps(whole[0])]
    spans = [Span(each.document, max([each.start, *(it.start for it in own[:1])]), each.end) for each in whole]
    turns = [each for each in speech.turns if any(one.span.overlaps(it) for one in each.pieces for it in quoted)]
    missing = not_quoted(speech, spans[0], quoted, [each.voice for each in turns if each.voice]) if spans else ()
    things = [{"kind": each.kind, **place} for each in missing if (place := back(each.span))]
    return {"name": name, "gloss": pair["gloss"], "quoted": pair["quoted"], "missing": things}


def _spans(document: str, there: Callable[[Span], Place | None], several: Iterable[Place]) -> list[Span]:
    found = (there(Span(document, each["start"], each["end"])) for each in several)
    return [Span(document, each["start"], each["end"]) for each in found if each]


def scores(gold: list[Row], rows: list[Row]) -> dict[str, float]:
    """The shares of what was wanted and found, and of what was given and is false."""
    counts = GOLD.score(gold, rows)
    pairs, elements, kinds = counts["pairs"], counts["elements"], counts["elements, kind agreed"]
    return {
        "elements found": elements["found"] / max(1, elements["gold"]),
        "elements false": elements["false"] / max(1, elements["found"] + elements["false"]),
        "kind right": kinds["found"] / max(1, elements["found"]),
        "pairs found": pairs["found"] / max(1, pairs["gold"]),
        "pairs false": pairs["false"] / max(1, pairs["found"] + pairs["false"]),
    }


def invented(part: str) -> dict[str, float]:
    """The scores on the invented articles of one part, whose texts are here."""
    gold = [row for row in GOLD.gold_rows(part) if row["document"]["corpus"] == "invented"]
    names = {row["document"]["name"]: row["document"] for row in gold}
    texts = [(document, GOLD.document_text("invented", name)) for name, document in names.items()]
    return scores(gold, list(found(texts)))


def guided(part: str, shared: Path = GOLD.SHARED) -> dict[str, float]:
    """The scores on one part of guided.jsonl, end to end and with its pairs given; none without its texts."""
    if not (shared / "data").is_dir():
        return {}
    gold = GOLD.gold_rows(part, "guided.jsonl")
    texts = list(GOLD.texts(shared, part, "guided.jsonl"))
    alone = scores(gold, list(given(texts, gold)))
    return scores(gold, list(found(texts))) | {
        "given pairs found": alone["elements found"],
        "given pairs false": alone["elements false"],
    }


def _errors(gold: list[Row], rows: list[Row], texts: dict[str, str]) -> Iterator[str]:
    """Each wanted pair that is missing, and what a found one lacks or has too much."""
    for pair in (each for each in gold if each["is_gloss"] and not each["doubtful"]):
        text, place = texts[pair["document"]["name"]], pair["gloss"]
        words = " ".join(text[place["start"] : place["end"]].split())[:90]
        partner = GOLD._partner(pair, rows)
        if partner is None:
            yield f"MISSED {words}"
            continue
        given = [each for each in rows[partner]["missing"] if GOLD._shared_length(each, place)]
        wanted = [each for each in pair["missing"] if not each["doubtful"]]
        lost = [each for each in wanted if not any(GOLD._same_element(each, other, False) for other in given)]
        more = [each for each in given if not any(GOLD._agrees(other, each, False) for other in pair["missing"])]
        if lost or more:
            told = [[text[each["start"] : each["end"]] for each in several] for several in (lost, more)]
            yield f"{words}: lost {told[0]}, false {told[1]}"


def main() -> None:
    """Print the scores of one part, or what is wrong as well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--which", choices=[each.removesuffix(".jsonl") for each in (*GOLD.FILES, *GOLD.UNSEEN)], default="gold"
    )
    parser.add_argument(
        "--pairs", choices=("found", "given"), default="found", help="those of onrecord, or of the gold"
    )
    parser.add_argument("--part", choices=("open", "locked"), help="both, when not given")
    parser.add_argument("--shared", type=Path, default=GOLD.SHARED)
    parser.add_argument("--errors", action="store_true", help="what is wrong, each")
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args()
    file = f"{options.which}.jsonl"
    gold = GOLD.gold_rows(options.part, file)
    texts = list(GOLD.texts(options.shared, options.part, file))
    rows = list(given(texts, gold) if options.pairs == "given" else found(texts))
    if options.output:
        options.output.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    for name, several in (
        ("all", gold),
        ("real", [row for row in gold if row["document"]["corpus"] != "invented"]),
        ("invented", [row for row in gold if row["document"]["corpus"] == "invented"]),
    ):
        if not several:
            continue
        told = "  ".join(f"{key} {value:.3f}" for key, value in scores(several, rows).items())
        wanted = GOLD.score(several, rows)
        size = f"({wanted['pairs']['gold']} pairs, {wanted['elements']['gold']} elements)"
        print(f"glosses, {options.which} {options.part or 'all parts'}, {name}: {told}  {size}")
    if options.errors:
        print("\n".join(_errors(gold, rows, {document["name"]: text for document, text in texts})))


if __name__ == "__main__":
    main()
