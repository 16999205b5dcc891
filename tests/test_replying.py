"""Answers across the articles of a case: the same whatever came first, of what stands and is current, both ways."""

import json
import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from onrecord import flow, replying
from onrecord.export import jsonl
from onrecord.gist import fold, stem_of
from onrecord.link import answering
from onrecord.model import judgement
from onrecord.store import Case, subjects, views
from onrecord.store.fitting import numbers
from onrecord.store.holding import Holders, beginnings
from onrecord.store.matters import Matters
from onrecord.store.replied import Reply
from onrecord.store.views import Article, Said
from tests.articles import SETTING

CLAIM = "Mira Tolland said on Monday that Joren Hask had sold forty planks of the northern quay."
DENIAL = "Joren Hask denied on Tuesday that forty planks of the quay had been sold."
SILENCE = "Ilse Brand declined to comment on the forty planks of the northern quay."
OTHER = "Odd Renn said that the herring had come back to the sound."
WHO, WHEN = "Ada Reader", "2031-06-01T00:00:00Z"
FILES = {
    "claim.txt": ("Planks are missing", "3 March 2031", CLAIM),
    "denial.txt": ("The quay, again", "4 March 2031", DENIAL),
    "silence.txt": ("A quiet office", "5 March 2031", SILENCE),
    "herring.txt": ("Herring", "6 March 2031", OTHER),
}


def write(folder: Path, name: str, told: tuple[str, str, str]) -> Path:
    title, date, words = told
    path = folder / name
    path.write_text(f"{title}\n\nBy Orla Finn\n\n{date}\n\n{SETTING}\n\n{words}\n\nThe ferries ran again at noon.\n")
    return path


def made(folder: Path, names: Iterable[str] = FILES, case: str = "pile.case") -> Path:
    """The case of these articles, one `add` an article, in this order."""
    path = folder / case
    with Case.open(path, create=True) as opened:
        for name in names:
            flow.add(opened, [write(folder, name, FILES[name])])
    return path


def told(path: Path, *, floor: float = 0.0) -> list[Reply]:
    with Case.open(path) as case:
        return list(replying.of_case(case, floor=floor))


def pairs(replies: Iterable[Reply]) -> list[tuple[str, str]]:
    """The files at either end."""
    return [(Path(it.left.article.address).name, Path(it.right.article.address).name) for it in replies]


def of(path: Path, name: str) -> tuple[Article, Said]:
    """An article, and what is said in it in other words than the setting's."""
    with Case.open(path) as case:
        found = views.article(case, name)
    (said,) = found.said
    return found, said


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The case of all four articles. Nobody writes to it."""
    return made(tmp_path_factory.mktemp("pile"))


def test_a_denial_and_a_silence_answer_the_claim_of_an_earlier_article(pile: Path) -> None:
    found = told(pile)
    assert pairs(found) == [("denial.txt", "claim.txt"), ("silence.txt", "claim.txt")]
    assert found[0].why == "denies: both speak of forty, planks, quay, sold, and the same names stand in or near both"
    assert {cut.words for cut in found[0].left.shared} == {"forty", "planks", "quay", "sold"}
    with Case.open(pile) as case:
        for end in (end for it in found for end in (it.left, it.right)):
            text = views.article(case, end.article.id).document.text
            assert end.shared and all(cut.span.of(text) == cut.words for cut in end.shared)


def test_an_attribution_tells_what_it_answers_or_what_answers_it(pile: Path) -> None:
    replies = {}
    with Case.open(pile) as case:
        for name in FILES:
            replies[name] = replying.of_attribution(case, of(pile, name)[1].attribution.id)
    assert pairs(replies["denial.txt"].answers) == [("denial.txt", "claim.txt")]
    assert pairs(replies["claim.txt"].answered) == [("denial.txt", "claim.txt"), ("silence.txt", "claim.txt")]
    assert not replies["claim.txt"].answers and not replies["claim.txt"].may_answer
    assert replies["denial.txt"].may_answer and not replies["denial.txt"].answered
    assert replies["herring.txt"] == replying.NO_REPLIES


def test_of_an_article_it_is_the_same_as_of_its_attributions(pile: Path) -> None:
    with Case.open(pile) as case:
        for brief in views.briefs(case):
            found = replying.of_article(case, brief.id)
            assert found == {it: replying.of_attribution(case, it) for it in found}


def test_of_an_article_that_says_more_than_is_denied_it_is_the_same_too(tmp_path: Path) -> None:
    path = made(tmp_path, ["denial.txt"])
    longer = f"{CLAIM} {OTHER} Ilse Brand said that the boats were late. Orm Ulvik said that fog was near."
    with Case.open(path) as case:
        flow.add(case, [write(tmp_path, "longer.txt", ("Planks are missing", "3 March 2031", longer))])
        article = views.article(case, "longer.txt")
        found = replying.of_article(case, article.document.id)
        assert len(found) > 3 and found == {it: replying.of_attribution(case, it) for it in found}
        assert pairs(reply for each in found.values() for reply in each.answered) == [("denial.txt", "longer.txt")]


def test_the_order_of_adding_does_not_show(pile: Path, tmp_path: Path) -> None:
    names = list(FILES)
    random.Random(5).shuffle(names)
    assert told(made(tmp_path, reversed(FILES), "backward.case")) == told(pile)
    assert told(made(tmp_path, names, "shuffled.case")) == told(pile)


def test_the_export_has_each_answer_once_and_equal_bytes_whatever_the_order(pile: Path, tmp_path: Path) -> None:
    again = made(tmp_path, reversed(FILES))
    assert exported(again) == exported(pile)
    links = [line for line in map(json.loads, exported(pile)) if line["type"] == "link"]
    assert [(line["left"], line["right"]) for line in links] == [
        (it.left.said.attribution.id, it.right.said.attribution.id) for it in told(pile)
    ]
    assert links[0]["document"] != links[0]["right_document"]


def exported(path: Path) -> list[str]:
    with Case.open(path) as case:
        articles, replies = views.articles(case), replying.of_case(case)
        return list(jsonl.lines(articles, views.problems(case), views.judgements(case), replies))


def test_it_is_what_the_linker_says_of_all_gists_at_once(pile: Path) -> None:
    with Case.open(pile) as case, case.snapshot() as db:
        keys = [key for (key,) in numbers(db, "SELECT finding FROM attribution")]
        dates = dict(db.execute("SELECT id, published FROM shelf").fetchall())
        matters = Matters(db)
        gists = [matters.tied(each) for each in matters.of(keys)]
    expected = {(it.left, it.right, it.score) for it in answering.answers(gists, dates)}
    found = {(it.left.said.attribution.id, it.right.said.attribution.id, it.score) for it in told(pile)}
    assert found == expected


def test_what_was_removed_answers_nothing(tmp_path: Path) -> None:
    path = made(tmp_path)
    with Case.open(path) as case:
        flow.remove(case, "claim.txt")
    assert told(path) == []
    with Case.open(path) as case:
        denial = replying.of_attribution(case, of(path, "denial.txt")[1].attribution.id)
    assert denial.may_answer and not denial.answers  # "none found by this version"


def test_a_superseded_version_neither_answers_nor_is_answered(tmp_path: Path) -> None:
    path = made(tmp_path)
    former = of(path, "claim.txt")[1].attribution.id
    with Case.open(path) as case:
        flow.add(case, [write(tmp_path, "claim.txt", ("Planks are missing", "3 March 2031", OTHER))])
        assert replying.of_attribution(case, former) == replying.NO_REPLIES
    assert told(path) == []


def test_what_a_person_set_aside_and_a_date_that_a_person_gives_count(tmp_path: Path) -> None:
    path = made(tmp_path)
    article, said = of(path, "denial.txt")
    with Case.open(path) as case:
        subject = subjects.of_attribution(article, said.attribution, "attribution")
        flow.judge(case, judgement(subject=subject, verdict="no", who=WHO, when=WHEN))
    assert pairs(told(path)) == [("silence.txt", "claim.txt")]
    late, _ = of(path, "claim.txt")
    with Case.open(path) as case:
        subject = subjects.of_field(late, "published")
        flow.judge(case, judgement(subject=subject, verdict="instead", value=["2031-04-01"], who=WHO, when=WHEN))
    assert told(path) == []  # the claim is later now than what was said of it


def test_a_floor_hides_an_answer_with_an_end_below_it(pile: Path) -> None:
    least = min(min(end.said.attribution.score for end in (it.left, it.right)) for it in told(pile))
    assert told(pile, floor=least) == told(pile)
    assert len(told(pile, floor=least + 0.0001)) < len(told(pile))


@pytest.mark.parametrize(
    "word", ["fired", "firing", "denies", "shot", "eleven", "Orvalian", "U.N.", "O’Neil", "14,000"]
)
def test_words_are_found_by_their_stems_however_they_are_written(word: str, tmp_path: Path) -> None:
    path = tmp_path / "one.case"
    line = f"Mira Tolland said that {word} had been heard of in the hall."
    with Case.open(path, create=True) as case:
        flow.add(case, [write(tmp_path, "one.txt", ("A word", "3 March 2031", line))])
        with case.snapshot() as db:
            (matter,) = Matters(db).of([key for (key,) in numbers(db, "SELECT finding FROM attribution")])
            holders = Holders(db, 10)
            (stem,) = matter.gist.matter - {stem_of("heard"), stem_of("hall")}
            assert len(holders.sayings(stem)) == len(holders.articles(stem)) == 1


def test_a_word_begins_as_its_stem_lets_expect() -> None:
    words = [
        "countries",
        "country",
        "denied",
        "shooting",
        "shot",
        "children",
        "planned",
        "stolen",
        "bakery",
        "Velmarans",
        "houses",
    ]
    for word in map(fold, words):
        assert any(word.startswith(each) for each in beginnings(stem_of(word))), word


def test_a_word_that_very_many_say_tells_nothing(pile: Path) -> None:
    with Case.open(pile) as case, case.snapshot() as db:
        assert len(Holders(db, 3).sayings(stem_of("planks"))) == 3
        assert Holders(db, 2).sayings(stem_of("planks")) == ()
