"""Who denies a claim, takes no side or says it, in many wordings, each in a pile of two articles with its own claim."""

from collections.abc import Iterator

import pytest

from onrecord import flow
from onrecord.store import Case
from onrecord.tracing import Trace, trace
from tests import denied_wordings as wordings

PLACES = (
    *("Barvik", "Cormar", "Dundun", "Elstow", "Fenness", "Golby", "Halholm", "Ismwick", "Jorford", "Kargard"),
    *("Lomlund", "Mirrow", "Nestral"),
)
GOODS = (
    *("barley", "copper", "wool", "glass", "salt", "timber", "tea", "cement", "rope", "paper", "flax", "coal", "slate"),
    *("tin", "wax", "hemp", "malt"),
)
FIRST = ("Lena", "Pavel", "Greta", "Tomas", "Ilse", "Marko", "Vera", "Anders", "Rosa", "Emil", "Nadia")
LAST = (
    *("Dorsk", "Velmar", "Tanning", "Krohl", "Aspen", "Brevik", "Lunders", "Mattock", "Quill", "Strand", "Ostrow"),
    *("Penhale", "Rask", "Sorley", "Thane", "Umber", "Yarrow", "Zeller", "Fenwick"),
)
PLAIN = (
    "Plain {n}\n\nBy staff | The Veldra Herald | 3 May 2031\n\n"
    "The quay was empty by noon. Orsa Brandt, the harbour master, said that {c}.\n"
)
OTHER = (
    "Another {n}\n\nBy staff | The Evening Gazette | 5 May 2031\n\n"
    "Nobody saw the moon that night. {told}\n\nAll slept until the morning bells.\n"
)
TOLD = (*wordings.DENIED, *wordings.NO_SIDE, *wordings.SAID, *wordings.STATED)


def _claim(number: int) -> str:
    """A claim with numbers, in the passive or with names, that shares no six words in a row with another."""
    one, other = PLACES[number % 13], PLACES[(number // 13 + number * 3 + 5) % 13]
    first, last = FIRST[number % 11], LAST[number % 19]
    goods, count = GOODS[number * 7 % 17], number * 37 % 991 + 12
    return (
        f"the tanker {one} {number + 100} spilled {count} tonnes of {goods} oil near {other}",
        f"{count} dockers of {one} pier {number + 100} were dismissed after the {other} {goods} strike",
        f"Mayor {first} {last} met the owner of {one} {goods} Mining {count} times in {other}",
    )[number % 3]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """All wordings in one case."""
    folder = tmp_path_factory.mktemp("denied")
    (folder / "articles").mkdir()
    for number, (told, _) in enumerate(TOLD):
        claim = _claim(number)
        sentence = told.replace("{c}", claim).replace("{C}", claim[0].upper() + claim[1:])
        (folder / f"articles/{number:03}a.txt").write_text(PLAIN.format(n=number, c=claim), encoding="utf-8")
        (folder / f"articles/{number:03}b.txt").write_text(OTHER.format(n=number, told=sentence), encoding="utf-8")
    with Case.open(folder / "denied.case", create=True) as opened:
        flow.add(opened, [folder / "articles"])
        yield opened


def _traced(case: Case, told: tuple[str, str]) -> Trace:
    return trace(case, _claim(TOLD.index(told)))


def _is_origin(found: Trace, who: str) -> bool:
    return any(who.lower() in (each.name or "").lower() for each in found.origins.origins)


def _deniers(found: Trace) -> list[str]:
    return [
        " < ".join(hop.name or hop.words for hop in each.chain if hop.kind == "source").lower()
        for each in found.denials
    ]


@pytest.mark.parametrize("told", wordings.DENIED)
def test_who_denies_it_is_listed_and_no_origin(case: Case, told: tuple[str, str]) -> None:
    found = _traced(case, told)
    assert not _is_origin(found, told[1])
    assert any(told[1].lower() in each for each in _deniers(found))


@pytest.mark.parametrize("told", wordings.NO_SIDE)
def test_who_takes_no_side_is_no_origin(case: Case, told: tuple[str, str]) -> None:
    assert not _is_origin(_traced(case, told), told[1])


@pytest.mark.parametrize("told", wordings.SAID)
def test_who_says_it_is_an_origin_whatever_else_is_denied(case: Case, told: tuple[str, str]) -> None:
    found = _traced(case, told)
    assert _is_origin(found, told[1])
    assert not any(told[1].lower() in each for each in _deniers(found))


@pytest.mark.parametrize("told", wordings.STATED)
def test_what_is_denied_beside_it_is_another_matter(case: Case, told: tuple[str, str]) -> None:
    found = _traced(case, told)
    assert not found.denials
    assert not told[1] or not _is_origin(found, told[1])
