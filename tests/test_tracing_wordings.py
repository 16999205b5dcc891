"""Whose word a claim is in many wordings, each in a pile of two articles with a claim of its own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case
from onrecord.tracing import Trace, trace
from tests import tracing_wordings as wordings

PLACES = (
    *("Barvik", "Cormar", "Dundun", "Elstow", "Fenness", "Golby", "Halholm", "Ismwick", "Jorford", "Kargard"),
    "Lomlund",
)
GOODS = ("barley", "copper", "wool", "glass", "salt", "timber", "tea", "cement", "oil", "rope", "paper", "flax", "coal")
PLAIN = (
    "Plain {n}\n\nBy staff | The Veldra Herald | 3 May 2031\n\nThe quay was empty by noon. Kell Water said that {c}.\n"
)
OTHER = "Another {n}\n\nBy staff | The Evening Gazette | 4 May 2031\n\nNobody saw the moon. {told}\n\nAll slept.\n"
ENDS = (
    *((told, ("speaker", "Kell Water")) for told in wordings.OF_THE_OUTLET),
    *((told, ("work", "Northlight")) for told in wordings.OF_AN_OUTLET),
    *((told, ("speaker", "Orsa Brandt")) for told in wordings.OF_SOMEBODY),
    *((told, ("speaker", "Orsa Brandt")) for told in wordings.THROUGH_AN_OUTLET),
    *((told, ("speaker", "Orsa Brandt")) for told in wordings.THROUGH_THE_OUTLET),
    *((told, ("unnamed", None)) for told in wordings.OF_NOBODY),
    *((told, ("text", None)) for told in wordings.ITS_OWN),
    *((told, ("speaker", "Lea Mirk")) for told in wordings.OF_ANOTHER),
    *((told, ("unnamed", None)) for told in wordings.OF_A_CLERK),
)
TOLD = (*(told for told, _ in ENDS), *wordings.LEFT_OPEN, *wordings.DENIED)


def claim_of(number: int) -> str:
    """A claim that shares no six words in a row with another."""
    one, other = PLACES[number % 11], PLACES[(number * 7 + number // 11) % 11]
    return (
        f"the {one} ferry {number + 100} left {other} for {GOODS[number % 13]} mill"
        f" with {number * 37 % 991 + 12} crates of {GOODS[(number * 5 + 1) % 13]}"
    )


@contextmanager
def piled(folder: Path, several: Sequence[str]) -> Iterator[Case]:
    """A case of two articles for each wording: one quotes Kell Water plainly, the other has the wording."""
    (folder / "articles").mkdir()
    for number, told in enumerate(several):
        claim = claim_of(number)
        sentence = told.replace("{c}", claim).replace("{C}", claim[0].upper() + claim[1:])
        (folder / f"articles/{number:03}a.txt").write_text(PLAIN.format(n=number, c=claim), encoding="utf-8")
        (folder / f"articles/{number:03}b.txt").write_text(OTHER.format(n=number, told=sentence), encoding="utf-8")
    with Case.open(folder / "wordings.case", create=True) as opened:
        flow.add(opened, [folder / "articles"])
        yield opened


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """All wordings in one case."""
    with piled(tmp_path_factory.mktemp("wordings"), TOLD) as opened:
        yield opened


def _traced(case: Case, told: str) -> Trace:
    return trace(case, claim_of(TOLD.index(told)))


@pytest.mark.parametrize(("told", "end"), ENDS)
def test_the_claim_ends_at_whose_word_it_is(case: Case, told: str, end: tuple[str, str | None]) -> None:
    kind, name = end
    several = _traced(case, told).origins.origins
    found = [each for each in several if name == "Kell Water" or each.name != "Kell Water"]
    assert [each.kind for each in found] == [kind]
    assert name is None or found[0].name == name


@pytest.mark.parametrize("told", wordings.LEFT_OPEN)
def test_what_is_only_asked_is_no_origin(case: Case, told: str) -> None:
    assert [each.name for each in _traced(case, told).origins.origins] == ["Kell Water"]


@pytest.mark.parametrize("told", wordings.DENIED)
def test_who_denies_it_is_no_origin(case: Case, told: str) -> None:
    found = _traced(case, told)
    assert [each.name for each in found.origins.origins] == ["Kell Water"]
    assert len(found.denials) == 1


SAYS = "Somebody says\n\nBy staff | The Evening Gazette | 4 May 2031\n\n{told}\n"
PEOPLE = (
    ("The Brack Courier, quoting Jan Novak, said the ferry sank in the strait.", "Jan Novak"),
    ("The Brack Courier, quoting Said Karimi, said the ferry sank in the strait.", "Said Karimi"),
    ("Said Karimi is convinced that the ferry sank in the strait.", "Said Karimi"),
    ("The ferry sank in the strait, May said. Orsa May is the harbour master.", "Orsa May"),
    ("On its website, the Trade Ministry says the ferry sank in the strait.", "Trade Ministry"),
    (
        "Orsa Brandt, who left after an audit filed in 2030 by the Trade Ministry, said the ferry sank in the strait.",
        "Orsa Brandt",
    ),
)


@pytest.mark.parametrize(("told", "name"), PEOPLE)
def test_a_name_that_reads_as_something_else_is_a_speaker(told: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(SAYS.format(told=told), encoding="utf-8")
    with Case.open(tmp_path / "one.case", create=True) as opened:
        flow.add(opened, [tmp_path / "one.txt"])
        found = trace(opened, "the ferry sank in the strait").origins.origins
    assert [(each.kind, each.name) for each in found] == [("speaker", name)]
