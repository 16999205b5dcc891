"""Answers across articles: the same matter, never a later article, never the same speaker, none when unclear."""

import pytest

from onrecord.gist import Gist
from onrecord.link.answering import MOST, MOST_HOLDERS, answers, keys
from onrecord.model import Stance
from tests.saying import gist_of

CLAIM = "[Mira Tolland] {said} <Joren Hask had sold forty planks of the northern quay>|."
DENIAL = "[Joren Hask] {denied} <that forty planks had been sold>|."
NO_DATES: dict[str, str | None] = {}


def made(marked: str, address: str, stance: Stance = "states") -> Gist:
    return gist_of(marked, stance, address=address)


def test_a_denial_answers_the_claim_of_another_article() -> None:
    claim, denial = made(CLAIM, "a.txt"), made(DENIAL, "b.txt", "denies")
    (found,) = answers([denial, claim], NO_DATES)
    assert (found.left, found.right) == (denial.attribution, claim.attribution)
    assert "plank" in found.why
    assert keys(claim) & keys(denial)


def test_the_order_of_the_gists_does_not_matter() -> None:
    claim, denial = made(CLAIM, "a.txt"), made(DENIAL, "b.txt", "denies")
    assert answers([denial, claim], NO_DATES) == answers([claim, denial], NO_DATES)


def test_what_was_said_later_is_not_answered() -> None:
    claim, denial = made(CLAIM, "a.txt"), made(DENIAL, "b.txt", "denies")
    assert not answers([denial, claim], {claim.document: "2031-03-04", denial.document: "2031-03-03"})
    assert answers([denial, claim], {claim.document: "2031-03", denial.document: "2031-03-03"})


def test_nothing_inside_one_article_and_nothing_about_another_matter() -> None:
    denial = made(DENIAL, "b.txt", "denies")
    other = made("[Mira Tolland] {said} <Joren Hask had come late to the hall>|.", "a.txt")
    assert not answers([denial, other], NO_DATES)
    assert not answers([denial, made(CLAIM, "b.txt").__class__(attribution="x", document=denial.document)], NO_DATES)


def test_a_denial_does_not_answer_a_denial() -> None:
    assert not answers([made(DENIAL, "a.txt", "denies"), made(DENIAL, "b.txt", "denies")], NO_DATES)


def test_answers_are_capped_and_common_keys_are_passed_over() -> None:
    denial = made(DENIAL, "b.txt", "denies")
    several = [made(CLAIM, f"{number}.txt") for number in range(10)]
    assert len(answers([denial, *several], NO_DATES)) == MOST
    crowd = [made(CLAIM, f"{number}.txt") for number in range(MOST_HOLDERS + 1)]
    assert answers([denial, *crowd], NO_DATES) == ()


DENIED = "[Joren Hask] {denied} <that Mira Tolland had hidden the ledger in the vestry>|."
NO_ANSWER = [
    pytest.param(
        "[Mira Tolland] {said} <that Hask had not hidden the ledger in the vestry>|.", DENIED, id="both come out alike"
    ),
    pytest.param(
        "[A spokesman for Joren Hask] {said} <Tolland had hidden the ledger in the vestry>|.",
        DENIED,
        id="one's own side",
    ),
    pytest.param(
        "The ledger of the vestry\n[Odo Brill] {said} <that Tolland read a ledger in the vestry>|.",
        "Again the ledger of the vestry\n[Joren Hask] {denied} <that Tolland had read the ledger of the vestry>|.",
        id="only the topic of both articles",
    ),
    pytest.param(
        "[Odo Brill] {said} <the ledger had been hidden in the vestry for long>|.",
        "[The council] {denied} <money for a vestry and a ledger>|.",
        id="no name",
    ),
]


@pytest.mark.parametrize(("claim", "denial"), NO_ANSWER)
def test_in_doubt_there_is_no_answer(claim: str, denial: str) -> None:
    assert answers([made(claim, "a.txt"), made(denial, "b.txt", "denies")], NO_DATES) == ()


def test_the_words_of_the_cue_must_deny_or_refuse() -> None:
    claim = made("[Odo Brill] {said} <that Tolland had hidden the ledger in the vestry>|.", "a.txt")
    assert answers([claim, made(DENIED, "b.txt", "denies")], NO_DATES)
    said = made(DENIED.replace("denied", "said"), "b.txt", "denies")
    assert answers([claim, said], NO_DATES) == ()
    refused = made("[Joren Hask] {declined} <such a ledger that Tolland had hidden in the vestry>|.", "c.txt")
    assert answers([claim, refused], NO_DATES) == ()
