"""Which of people's words about names are followed where they contradict each other."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Judgement, Subject, Verdict, judgement
from onrecord.weighing import weigh


def said(verdict: Verdict, *names: str, at: int = 0) -> Judgement:
    subject = Subject(kind="names", address="", text_sha256="", names=(min(names), max(names)))
    return judgement(subject=subject, verdict=verdict, who="Ada", when=f"2031-04-01T09:00:{at:02}Z")


ONE, TWO, NOT = said("yes", "a", "b", at=1), said("yes", "b", "c", at=2), said("no", "a", "c", at=3)


def test_of_three_that_contradict_each_other_the_earliest_is_not_followed() -> None:
    for order in permutations((ONE, TWO, NOT)):
        found = weigh(order)
        assert set(found.held.values()) == set(order[1:])
        assert set(found.against) == {order[0].id} and set(found.against[order[0].id]) == set(order[1:])


def test_the_latest_about_a_pair_counts_and_what_agrees_is_all_followed() -> None:
    again = said("yes", "a", "c", at=4)
    found = weigh((ONE, TWO, NOT, again))
    assert not found.against and set(found.held.values()) == {ONE, TWO, again}


def test_names_that_hang_together_by_many_words_are_told_with_the_way_between_them() -> None:
    chain = [said("yes", left, right, at=at) for at, (left, right) in enumerate(("ab", "bc", "cd", "de"), 1)]
    no = said("no", "a", "e", at=0)
    assert weigh([no, *chain]).against == {no.id: tuple(chain)}


PAIRS = [(left, right) for left in "abcde" for right in "abcde" if left < right]
WORDS = st.lists(st.tuples(st.sampled_from(PAIRS), st.sampled_from(["yes", "no"])), max_size=12)


@given(WORDS)
def test_what_is_followed_holds_together(words: list[tuple[tuple[str, str], Verdict]]) -> None:
    told = [said(verdict, *pair, at=at) for at, (pair, verdict) in enumerate(words)]
    found = weigh(told)
    of = {name: name for name in "abcde"}
    for pair, word in found.held.items():
        if word.verdict == "yes":
            left, right = of[min(pair)], of[max(pair)]
            of = {name: left if root == right else root for name, root in of.items()}
    apart = [pair for pair, word in found.held.items() if word.verdict == "no"]
    assert all(of[min(pair)] != of[max(pair)] for pair in apart)
    latest = {frozenset(each.subject.names): each.id for each in told}
    assert {each.id for each in found.held.values()} | set(found.against) == set(latest.values())
