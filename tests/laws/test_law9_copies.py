"""Law 9 for copies: whatever the order in which articles come, go and change, the passages they share are those that
comparing all of them at once finds."""

import random
from hashlib import sha256
from pathlib import Path

import pytest

from onrecord.copying import compare
from onrecord.model import By, Document, Records, Stated, document_id
from onrecord.reuse.finding import Article
from onrecord.store import Case, comparing
from tests.engine.piles import FIRST, pile

READ = By(stage="read", version=1)
VOCABULARY = [a + b + c for a in "bdfglmnrst" for b in "aeiou" for c in ("rk", "lm", "nd", "st", "pper", "rrow")]
FOOTER = "Subscribe to our letter and read what others will only learn tomorrow when it is too late."


class Pile:
    """Articles that copy each other, made by number: few sources, cuts, slips, footers, a text that most carry."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.sources = [self.sentences(6) for _ in range(6)]
        self.wire = self.sentences(3)

    def sentences(self, count: int) -> list[str]:
        """So many sentences of invented words."""
        return [
            " ".join(self.random.choices(VOCABULARY, k=self.random.randint(7, 14))).capitalize() + "."
            for _ in range(count)
        ]

    def text(self) -> str:
        """One article."""
        parts = self.sentences(self.random.randint(3, 6))
        for _ in range(self.random.randint(1, 3)):
            source = self.random.choice(self.sources)
            low = self.random.randrange(4)
            parts += source[low : low + self.random.randint(2, 4)]
        if self.random.random() < 0.7:
            parts += self.wire[: self.random.randint(2, 3)]
        if self.random.random() < 0.5:
            parts.append(FOOTER)
        words = " ".join(parts).split(" ")
        return " ".join(self.random.choice(VOCABULARY) if self.random.random() < 0.02 else word for word in words)


def keep(case: Case, number: int, text: str, day: int | None, outlet: str | None) -> str:
    """Put an article into the case; its id."""
    address = f"{number}.txt"
    raw = text.encode()
    document = Document(
        id=document_id(address, text),
        address=address,
        text=text,
        raw_sha256=sha256(raw).hexdigest(),
        captured=f"2031-01-01T00:00:{number % 60:02}Z",
        by=READ,
        published=None
        if day is None
        else Stated(value=f"2030-{day // 28 + 1:02}-{day % 28 + 1:02}", found_in="file name"),
        outlet=None if outlet is None else Stated(value=outlet, found_in="markup"),
    )
    case.keep(address, raw, document, Records(), "test")
    return document.id


def copies(case: Case) -> set[tuple[object, ...]]:
    """All that the case says of copies."""
    with case.snapshot() as db:
        sql = (
            "SELECT copy.id, l.id, left_start, left_end, r.id, right_start, right_end, kind, words, score FROM copy"
            " JOIN document l ON l.key = left JOIN document r ON r.key = right"
        )
        return {tuple(row) for row in db.execute(sql)}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("pairs", [3, 64])
def test_any_order_gives_the_same_copies(
    seed: int, pairs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Small steps, removals and new versions end where one comparison of what is left begins; `pairs` is the number of
    articles up to which all pairs are compared, so that 3 makes hubs of nearly all."""
    monkeypatch.setattr("onrecord.store.spread.ALL_PAIRS", pairs)
    monkeypatch.setattr("onrecord.copying.ALL_PAIRS", pairs)
    monkeypatch.setattr("onrecord.reuse.measuring.WIDE", pairs)
    pile, chance = Pile(seed), random.Random(seed + 100)
    held: dict[int, tuple[str, int | None, str | None]] = {}
    with Case.open(tmp_path / "steps.case", create=True) as case:
        ids: dict[int, str] = {}
        for step in range(40):
            number = chance.randrange(24)
            if number in held and chance.random() < 0.4:
                case.remove([ids.pop(number)])
                del held[number]
            else:
                day = chance.choice([None, *range(0, 300, 7)])
                held[number] = pile.text(), day, chance.choice([None, "One", "Two", "Three", "Four"])
                if number in ids:
                    case.remove([ids[number]])
                ids[number] = keep(case, number, *held[number])
            if step % chance.randint(1, 4) == 0:
                compare(case)
        compare(case)
        stepwise = copies(case)
    with Case.open(tmp_path / "once.case", create=True) as case:
        for number in chance.sample(sorted(held), len(held)):
            keep(case, number, *held[number])
        compare(case)
        once = copies(case)
    assert len(once) > 5
    assert stepwise == once


@pytest.mark.parametrize("seed", [2, 26, 58])
def test_one_by_one_is_all_at_once(seed: int, tmp_path: Path) -> None:
    """Ninety articles that quote, copy and repeat each other, with odd dates and outlets; the last thirty come one by
    one."""
    articles = [each for each in pile(seed, 90) if each.id.isprintable() and each.text]
    with Case.open(tmp_path / "steps.case", create=True) as case:
        for number, each in enumerate(articles):
            keep(case, number, each.text, _day(each), each.series)
            if number >= 60:
                compare(case)
        stepwise = copies(case)
    with Case.open(tmp_path / "once.case", create=True) as case:
        for number, each in enumerate(articles):
            keep(case, number, each.text, _day(each), each.series)
        compare(case)
        assert copies(case) == stepwise


def _day(article: Article) -> int | None:
    return (article.published - FIRST).days if article.published else None


def test_a_new_version_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """What a superseded text shared is no longer told."""
    pile = Pile(7)
    shared = " ".join(pile.sources[0])
    with Case.open(tmp_path / "a.case", create=True) as case:
        keep(case, 1, shared, 3, "One")
        keep(case, 2, f"Other words first. {shared}", 4, "Two")
        compare(case)
        assert len(copies(case)) == 1
        keep(case, 2, " ".join(pile.sources[1]), 5, "Two")
        compare(case)
        assert not copies(case)


def test_what_is_removed_is_no_longer_in_the_index(tmp_path: Path) -> None:
    """Taking an article out takes the hashes of its words out."""
    pile = Pile(8)
    with Case.open(tmp_path / "a.case", create=True) as case:
        ids = [keep(case, number, pile.text(), 3, "One") for number in range(5)]
        compare(case)
        case.remove(ids)
        with case.snapshot() as db:
            assert [db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] for table in comparing.TABLES] == [0] * 4


def test_what_one_of_two_shares_with_a_third_is_nothing_to_the_two(tmp_path: Path) -> None:
    """Nine articles have one formula, too widely used to be told. One of them says a word of it otherwise, and a tenth
    article that comes later has that place from it, though not the formula."""
    pile = Pile(9)
    formula = pile.random.sample(VOCABULARY, 24)
    other = [*formula[:12], "otherwise", *formula[13:]]
    texts = [" ".join([*pile.sentences(8), *(formula if number else other), *pile.sentences(8)]) for number in range(9)]
    texts.append(" ".join([*pile.sentences(8), *other[8:17], *pile.sentences(8)]))
    found = []
    for step in (1, 10):
        with Case.open(tmp_path / f"{step}.case", create=True) as case:
            for number, text in enumerate(texts):
                keep(case, number, text, number, f"Outlet {number}")
                if number % step == step - 1:
                    compare(case)
            compare(case)
            found.append(copies(case))
    assert found[0] == found[1]


@pytest.mark.parametrize("seed", [1, 2])
def test_a_pile_that_shrinks_and_grows_is_what_is_left(seed: int, tmp_path: Path) -> None:
    """Two hundred invented articles, of which ten go and others come in their place, again and again."""
    articles = [(each.text, _day(each), each.series) for each in pile(seed, 200) if each.id.isprintable()]
    chance = random.Random(seed)
    held = set(range(120))
    with Case.open(tmp_path / "steps.case", create=True) as case:
        ids = {number: keep(case, number, *articles[number]) for number in held}
        compare(case)
        for _ in range(5):
            gone = set(chance.sample(sorted(held), 10))
            came = set(chance.sample(sorted(set(range(len(articles))) - held), 10))
            case.remove([ids.pop(number) for number in gone])
            ids |= {number: keep(case, number, *articles[number]) for number in came}
            held = held - gone | came
            compare(case)
        stepwise = copies(case)
    with Case.open(tmp_path / "once.case", create=True) as case:
        for number in held:
            keep(case, number, *articles[number])
        compare(case)
        assert copies(case) == stepwise
