"""Whose word a claim is where its sentence says nothing else, each wording in a pile of two articles."""

from collections.abc import Iterator

import pytest

from onrecord.store import Case
from onrecord.tracing import trace
from tests import tracing_sole as wordings
from tests.test_tracing_wordings import claim_of, piled

ENDS = (
    *((told, ("speaker", "Orsa Brandt")) for told in wordings.OF_SOMEBODY),
    *((told, ("speaker", name)) for name, told in wordings.OF_A_BODY),
    *((told, ("speaker", "Kell Water")) for told in wordings.OF_THE_OUTLET),
    *((told, ("work", name)) for name, told in wordings.OF_AN_OUTLET),
    *((told, ("work", "Forty Miles of Water")) for told in wordings.OF_A_FILM),
    *((told, ("work", None)) for told in wordings.OF_A_PAPER),
    *((told, ("speaker", "Lea Mirk")) for told in wordings.OF_ANOTHER),
    *((told, ("unnamed", None)) for told in wordings.OF_NOBODY),
    *((told, ("text", None)) for told in wordings.ITS_OWN),
)
TOLD = (*(told for told, _ in ENDS), *wordings.DENIED)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """All wordings in one case."""
    with piled(tmp_path_factory.mktemp("sole"), TOLD) as opened:
        yield opened


@pytest.mark.parametrize(("told", "end"), ENDS)
def test_the_claim_ends_at_the_only_one_whose_word_it_may_be(
    case: Case, told: str, end: tuple[str, str | None]
) -> None:
    kind, name = end
    several = trace(case, claim_of(TOLD.index(told))).origins.origins
    found = [each for each in several if name == "Kell Water" or each.name != "Kell Water"]
    assert [each.kind for each in found] == [kind]
    assert name is None or found[0].name == name


@pytest.mark.parametrize("told", wordings.DENIED)
def test_what_somebody_denies_is_no_origin(case: Case, told: str) -> None:
    found = trace(case, claim_of(TOLD.index(told)))
    assert [each.name for each in found.origins.origins] == ["Kell Water"]
    assert len(found.denials) == 1
