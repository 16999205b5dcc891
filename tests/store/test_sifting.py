"""What is sifted by numbers is what the chains of every article say, whatever has happened to the case."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from onrecord import chains, flow
from onrecord.chains import Wanted
from onrecord.store import Case, chaining, sifting, views
from onrecord.store.answers import Said
from onrecord.store.sifting import Sifted
from onrecord.store.unnamed import Entry, ledger

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


@SLOW
@given(lives())
def test_the_ledger_has_what_reading_every_article_finds(life: list[Change]) -> None:
    with new_case() as case:
        for change in life:
            change(case)
        flow.link(case)
        found = ledger(case)
        plain = dict(_described(case))
        entries = {entry.attribution: _of_entry(entry) for row in found.rows for entry in row.entries}
        assert entries.items() <= plain.items()
        assert (len(plain), len(entries)) == (found.total, found.fit)
        with case.snapshot() as db:
            every = {key: replace(one, given=False) for key, one in sifting.read(db).items() if one.unnamed}
            assert sifting.read_unnamed(db) == every


def _described(case: Case) -> Iterator[tuple[str, Any]]:
    """What each source without a name says, article by article."""
    for article in views.articles(case):
        for said in article.said if article.superseded_by is None else ():
            if _unnamed(said):
                it, text = said.attribution, article.document.text
                own = sorted(span for role in (it.source, it.cue, it.content) for span in role)
                start, end = (own[0].start, max(span.end for span in own)) if own else (0, 0)
                words = [[(span, span.of(text)) for span in role] for role in (it.source, it.content)]
                called = "; ".join(sorted(" ".join(each.name.split()) for each in said.speakers))
                yield it.id, (article.document.id, words, text[start:end], called, it.source_kind)


def _unnamed(said: Said) -> bool:
    if said.speakers:
        return not any(each.named for each in said.speakers)
    return said.attribution.source_kind in chains.UNNAMED


def _of_entry(entry: Entry) -> Any:
    words = [[(cut.span, cut.words) for cut in role] for role in (entry.source, entry.content)]
    return entry.article.id, words, entry.told, entry.called, entry.kind
