"""Which attributions and sentences stand around places: many of one article are asked for together, with one answer."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from sqlite3 import Connection

import pytest

from onrecord import flow
from onrecord.store import Case, claims, rows

SENTENCES = (
    "The mayor of Kesk, Ana Hask, said that the gate had been shut at noon because the guard was ill. ",
    "Nobody was hurt. ",
    "“The gate was open,” Joren Brill said, adding that Hask had told him the guard was at his post. ",
)
TEXT = "The gate\n\n" + "".join(SENTENCES) * 12


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    """A case of one article that says much of one thing."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with Case.open(tmp_path / "a.case", create=True) as case:
        flow.add(case, [tmp_path / "a.txt"])
        with case.snapshot() as db:
            yield db


def _places(word: str) -> list[claims.Place]:
    found, at = list[claims.Place](), TEXT.find(word)
    while at >= 0:
        found.append((at, at + len(word)))
        at = TEXT.find(word, at + 1)
    return found


@pytest.mark.parametrize("word", ["gate", "the guard was", "was hurt", "hurt. “The gate"])
def test_many_places_have_the_answers_of_each_alone(db: Connection, word: str) -> None:
    ((key,),) = rows.ask(db, "SELECT key FROM document").fetchall()
    several = _places(word)
    assert len(several) > claims.MOST_APART
    together, apart = claims.around(db, {key: several}), {}
    sentences, each_alone = claims.sentences(db, {key: several}), {}
    for place in several:
        apart |= claims.around(db, {key: [place]})
        each_alone |= claims.sentences(db, {key: [place]})
    assert together == apart
    assert sentences == each_alone


def test_many_places_of_one_article_are_one_question() -> None:
    """So that an article is read through once, however often it has the words."""
    few: Sequence[claims.Place] = [(at, at + 1) for at in range(claims.MOST_APART)]
    assert claims._windows(few) == few
    assert claims._windows([(at, at + 3) for at in range(1000)]) == [(0, 1002)]
