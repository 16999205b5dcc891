"""Which citations of a case mean one work, and which mean an article of it."""

from pathlib import Path

from onrecord import flow, leaning
from onrecord.citing import every, wanted
from onrecord.link.citing import CARRIED, SHARING
from onrecord.provenance import Cite, Missing
from onrecord.store import Case, views
from onrecord.telling.leaning import by_work

STORY = """The grain barge Ostra ran onto the sandbank below Harle at two in the morning, with nine people aboard.
The harbour office said in a statement that the buoy at the bend had been dark since Thursday, and that a crew had been
sent to mend it. Two of the nine were taken to the clinic in Harle with broken ribs, and the others slept in the school.
The barge is owned by three brothers from Upper Kell who bought it in the spring from a sand merchant."""
OTHER = """Pupils of the school in Tarn began a week of lessons in the open air.
The harbour office said in a statement that it had lent them a tent. Rain is forecast for Friday."""


def pile(folder: Path, *articles: tuple[str, str]) -> Case:
    """A case of articles by outlet and text."""
    for at, (outlet, text) in enumerate(articles, start=1):
        page = f"Title of number {at}\n\nBy Pia Holm | {outlet} | {at} May 2031\n\n{text}\n"
        (folder / f"{at}.txt").write_text(page, "utf-8")
    made = Case.open(folder / "pile.case", create=True)
    flow.add(made, [folder])
    return made


def statements(case: Case) -> list[Missing]:
    """The works called a statement that are wanted."""
    return [each for each in wanted(case) if each.kind == "statement"]


def means(case: Case, article: str, words: str) -> Cite:
    """What the citation with these words means in an article."""
    with case.snapshot() as db:
        texts = dict(db.execute("SELECT id, text FROM document WHERE address LIKE ?", (f"%{article}",)).fetchall())
    several = [each for each in every(case) if each.citation.span.document in texts]
    return next(each for each in several if words in each.citation.span.of(texts[each.citation.span.document]))


def test_one_passage_in_two_articles_leans_on_one_work(tmp_path: Path) -> None:
    with pile(tmp_path, ("The Harle Echo", STORY), ("Kell Tribune", STORY), ("Tarn Post", OTHER)) as case:
        several = sorted(statements(case), key=lambda each: -len(each.documents))
        assert [len(each.documents) for each in several] == [2, 1]
        assert CARRIED in means(case, "1.txt", "a statement").why
        assert CARRIED not in means(case, "3.txt", "a statement").why


def test_a_credit_means_the_article_that_shares_the_text(tmp_path: Path) -> None:
    copy = f"{STORY}\n\nThis article first appeared in the Harle Echo."
    with pile(tmp_path, ("The Harle Echo", STORY), ("The Harle Echo", OTHER), ("Kell Tribune", copy)) as case:
        credit = means(case, "3.txt", "Harle Echo")
        assert credit.article == views.article(case, "1.txt").document.id
        assert credit.why[-1] == SHARING


def test_of_two_articles_that_share_no_text_neither_is_meant(tmp_path: Path) -> None:
    named = "The mill in Losk has closed. The Harle Echo was first published there, a century ago."
    with pile(tmp_path, ("The Harle Echo", STORY), ("The Harle Echo", OTHER), ("Kell Tribune", named)) as case:
        found = [each for each in every(case) if each.citation.work.outlet]
        assert all(each.article is None and each.may == 2 for each in found)


def test_the_last_word_of_an_outlets_name_means_it_where_something_speaks_for_that(tmp_path: Path) -> None:
    told = f"{OTHER} The Echo reported that nine people were aboard a barge that ran onto a sandbank below Harle."
    with pile(tmp_path, ("The Harle Echo", STORY), ("Tarn Post", told)) as case:
        (work,) = (each for each in wanted(case) if each.outlet)
        assert work.outlet == "The Harle Echo"
    elsewhere = told.replace(" below Harle", "")
    (tmp_path / "far").mkdir()
    with pile(tmp_path / "far", ("The Harle Echo", STORY), ("Tarn Post", elsewhere)) as case:
        (work,) = (each for each in wanted(case) if each.outlet)
        assert work.outlet == "Echo", "every land has its Echo"


def test_what_stands_on_a_work_is_told_with_it_and_not_with_another(tmp_path: Path) -> None:
    first = "the buoy at the bend had been dark since Thursday and nobody had come to mend it"
    second = "the crew of the barge had asked the harbour for a pilot and had been sent away"
    echo = f"The Ostra is aground. “The truth is that {first},” a pilot said. Others said that {second}."
    told = f"""The Harle Echo reported that {first}. A report by the Losk Institute counts nine groundings.
The Echo also reported that {second}."""
    with pile(tmp_path, ("The Harle Echo", echo), ("Tarn Post", told)) as case:
        found = leaning.of_article(case, views.article(case, "2.txt").document.id)
        works = [[said for each in several for said in each.attributed] for several in by_work(found.citations)]
        assert [len(each) for each in works if each] == [2]
