"""How news words that it leans on something, by kinds of works: many wordings of each, and as many with the same nouns
in which nothing is leaned on.

The wordings of `citation_wordings/` were written before anybody looked at what is found of them; “[[…]]” is what is
leaned on. Each is an article of its own. How many are found may only rise, how many are false only fall.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.annotate import annotate
from tests.articles import around

HERE = Path(__file__).parent / "citation_wordings"
MARKED = re.compile(r"\[\[(.+?)\]\]")
Range = tuple[int, int]
FLOORS = {  # kind: at least so many found, at most so many wordings in which something is found that is not leaned on
    "articles": (38, 3),  # of 42
    "books": (41, 5),  # of 42
    "broadcasts": (39, 0),  # of 42
    "documents": (45, 4),  # of 47
    "posts": (39, 7),  # of 41
    "republished": (46, 0),  # of 50
    "speeches": (40, 1),  # of 41
    "websites": (36, 3),  # of 40
}


def wordings(kind: str) -> Iterator[tuple[str, list[Range]]]:
    """The wordings of a kind, without their marks, and the ranges that were marked."""
    for line in (HERE / f"{kind}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            parts = MARKED.split(line)
            starts = [sum(map(len, parts[:at])) for at in range(1, len(parts), 2)]
            yield "".join(parts), [(start, start + len(parts[2 * i + 1])) for i, start in enumerate(starts)]


def found_in(text: str) -> list[Range]:
    """Where something is cited in a wording."""
    document = around(text)
    at = document.text.index(text)
    return [(each.span.start - at, each.span.end - at) for each in annotate(document).citations]


@pytest.mark.parametrize(("kind", "floor"), FLOORS.items())
def test_wordings_of_a_kind_are_found(kind: str, floor: tuple[int, int]) -> None:
    found, false = 0, 0
    for text, marked in wordings(kind):
        cited = found_in(text)
        hits = [any(start < stop and begin < end for start, end in cited) for begin, stop in marked]
        found += sum(hits)
        false += any(not any(start < stop and begin < end for begin, stop in marked) for start, end in cited)
    assert found >= floor[0], f"{found} found"
    assert false <= floor[1], f"{false} false"
