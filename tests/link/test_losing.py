"""What a copy has no longer: told where it is known which is the copy."""

from dataclasses import replace

from onrecord.chains import Hop
from onrecord.link.losing import losses
from onrecord.model import Span
from onrecord.provenance import Carrier, Ending, EndKind


def carrier(document: str, kind: EndKind, *, passage: int = 0, leans: tuple[str, ...] = ()) -> Carrier:
    """A carrier of a text, with a source in its chain where it has one."""
    ending = Ending(kind=kind, key=f"{kind} {document}", name=None, open=True, why="", leans=leans)
    hop = Hop(kind="source", name="Aud Brell", why="", spans=(Span(document, 20, 29),))
    chain = () if kind == "text" else (hop,)
    return Carrier(place=Span(document, 0, 9), ending=ending, passage=passage, chain=chain)


def lost(*carriers: Carrier, days: dict[str, str], weak: frozenset[str] = frozenset()) -> set[tuple[str, str, str]]:
    """Which article lost what, and from whom."""
    hedges = {each.place: [Span(each.document, 10, 19)] if each.document in weak else [] for each in carriers}
    told = {each.place: Span(each.document, 0, 40) for each in carriers}
    return {(each.place.document, each.what, each.parent) for each in losses(carriers, [], hedges, days, told)}


def test_the_later_of_one_text_lost_what_the_earlier_has() -> None:
    days = {"a": "2031-05-03", "b": "2031-05-05"}
    assert lost(carrier("a", "speaker"), carrier("b", "text"), days=days) == {("b", "source to fact", "a")}
    assert lost(carrier("a", "speaker"), carrier("b", "unnamed"), days=days) == {("b", "name", "a")}
    assert lost(carrier("a", "text"), carrier("b", "text"), days=days, weak=frozenset("a")) == {("b", "hedge", "a")}


def test_we_is_a_source() -> None:
    days = {"a": "2031-05-03", "b": "2031-05-05"}
    we = Hop(kind="source", name="", why="", spans=(Span("b", 20, 22),), words="We")
    assert lost(carrier("a", "speaker"), replace(carrier("b", "text"), chain=(we,)), days=days) == set()


def test_one_day_or_none_tells_nothing() -> None:
    same = {"a": "2031-05-03", "b": "2031-05-03"}
    assert lost(carrier("a", "speaker"), carrier("b", "text"), days=same) == set()
    assert lost(carrier("a", "speaker"), carrier("b", "text"), days={"a": "2031-05-03"}) == set()


def test_the_earlier_lost_nothing() -> None:
    assert lost(carrier("b", "text"), carrier("a", "speaker"), days={"b": "2031-05-03", "a": "2031-05-05"}) == set()


def test_two_texts_lose_nothing_to_one_another() -> None:
    days = {"a": "2031-05-03", "b": "2031-05-05"}
    assert lost(carrier("a", "speaker"), carrier("b", "text", passage=1), days=days) == set()


def test_who_names_but_an_article_of_the_same_text_gave_no_source() -> None:
    days = {"a": "2031-05-03", "b": "2031-05-05"}
    assert lost(carrier("a", "work", leans=("b",)), carrier("b", "text"), days=days) == set()
