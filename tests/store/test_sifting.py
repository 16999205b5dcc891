"""What is sifted by numbers is what the chains of every article say, whatever has happened to the case."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from onrecord import chains, flow
from onrecord.chains import Wanted
from onrecord.store import Case, chaining, sifting, views
from onrecord.store.sifting import Sifted
from onrecord.store.unnamed import ledger

from .living import Change, lives
from .test_case import new_case
from .test_shelves import SLOW

WANTED = st.builds(
    Wanted,
    depth=st.integers(1, 3),
    ends_in=st.sampled_from([None, None, "unclear", "named person", "unnamed person", "work", "collective"]),
    weakest=st.sampled_from([0.0, 0.0, 0.3, 0.9]),
)


@SLOW
@given(lives(), WANTED, st.sampled_from([0.0, 0.4]), st.booleans())
def test_whatever_happened_it_is_what_the_chains_say(
    life: list[Change], wanted: Wanted, floor: float, unnamed: bool
) -> None:
    with new_case() as case:
        for change in life:
            change(case)
        flow.link(case)
        found = sifting.speakers(case, wanted, unnamed=unnamed, floor=floor)
        assert _told(found) == _plainly(case, wanted, unnamed=unnamed, floor=floor)
        every = sifting.speakers(case, chains.EVERY, unnamed=unnamed, floor=floor)
        assert every.fit == every.total
        assert every.nameless == ledger(case, floor=floor).fit + ledger(case, floor=floor).left_out
        assert every.rows == views.speakers(case, unnamed=unnamed, floor=floor)


def _told(found: Sifted) -> tuple[Counter[str], int, int, int, int]:
    counts = Counter({row.speaker.id: row.attributions for row in found.rows})
    return counts, found.fit, found.total, found.without_speaker, found.hidden


def _plainly(case: Case, wanted: Wanted, *, unnamed: bool, floor: float) -> tuple[Counter[str], int, int, int, int]:
    told, fit, total, without, hidden = Counter[str](), 0, 0, 0, 0
    for article in views.articles(case, floor=floor):
        if article.superseded_by is not None:
            continue
        hidden += article.hidden
        every = chaining.of_article(article)
        for said in article.said:
            total += 1
            if wanted.fits(chains.facts(every[said.attribution.id])):
                fit += 1
                without += not said.speakers and said.attribution.source_kind not in chains.UNNAMED
                told.update(each.id for each in said.speakers if each.named != unnamed)
    return told, fit, total, without, hidden
