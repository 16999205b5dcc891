"""What an attribution answers in other articles stands on its card, with links; that none was found, too."""

from pathlib import Path

import pytest

from onrecord.desk.cards import card
from onrecord.desk.pages.article import NO_TROUBLE
from onrecord.desk.rendering import surroundings
from onrecord.store.replied import NO_REPLIES, Replies
from tests.desk.sitting import Sitting
from tests.export.pages import Page
from tests.export.replying import reply
from tests.export.strait import ANSWERED, COURIER
from tests.test_replying import made, of

ACROSS = reply(ANSWERED, COURIER)
CLAIM, DENIAL = (end.said.attribution.id for end in (ACROSS.right, ACROSS.left))


def carded(replies: Replies, page: str = "article") -> str:
    """The card of the denial as it is drawn."""
    source = '{% from "card.html" import card with context %}{{ card(it, article, (), trouble, page) }}'
    values = {"article": ANSWERED, "trouble": NO_TROUBLE, "token": "", "picked": (), "here": "/", "page": page}
    found = card(ANSWERED, DENIAL, lambda _: replies)
    return surroundings().from_string(source).render(it=found, **values)


def told(html: str) -> str:
    return " ".join(Page(html).words.split())


def test_a_card_leads_to_what_it_answers_in_another_article() -> None:
    html = carded(Replies(answers=(ACROSS,), may_answer=True))
    words = told(html)
    assert "Answers in other articles Mara Venn “We [the port] will wait … for days,” 4 March 2031" in words
    assert "The Harbour Courier · Strait closed to tankers" in words
    assert f'href="/article/{COURIER.document.id}?at={CLAIM}"' in html
    assert "denies: both speak of ice, 80%" in words
    alone = carded(Replies(answers=(ACROSS,), may_answer=True), "card")
    assert f'href="/article/{COURIER.document.id}/attribution/{CLAIM}"' in alone


def test_a_denial_that_answers_nothing_elsewhere_says_so_and_others_say_nothing() -> None:
    assert "Answers in other articles none found by this version" in told(carded(Replies(may_answer=True)))
    assert "n other articles" not in told(carded(NO_REPLIES))


def test_what_answers_it_is_told_likewise() -> None:
    words = told(carded(Replies(answered=(ACROSS,))))
    assert "Answered in other articles Mara Venn, denies it date not stated" in words


def test_the_desk_makes_it_out_for_the_card_that_is_open(tmp_path: Path) -> None:
    path = made(tmp_path)
    (claim, said), (denial, answer) = of(path, "claim.txt"), of(path, "denial.txt")
    sitting = Sitting(path)
    there = f"/article/{denial.document.id}?at={answer.attribution.id}"
    assert there in sitting.page(f"/article/{claim.document.id}?at={said.attribution.id}")
    assert "n other articles" not in sitting.page(f"/article/{claim.document.id}")
    part = sitting.page(f"/article/{denial.document.id}/attribution/{answer.attribution.id}?part=1")
    assert f"/article/{claim.document.id}?at={said.attribution.id}" in part


@pytest.mark.parametrize("name", ["claim.txt", "denial.txt"])
def test_what_is_set_aside_is_not_looked_for(name: str, tmp_path: Path) -> None:
    article, said = of(made(tmp_path), name)
    aside = article.__class__(
        document=article.document, sentences=(), said=(), voices=article.voices, superseded_by=None, set_aside=(said,)
    )
    assert card(aside, said.attribution.id, _never).elsewhere == NO_REPLIES


def _never(_: str) -> Replies:
    raise AssertionError
