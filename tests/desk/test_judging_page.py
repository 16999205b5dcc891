"""A person's word, sent from a form: kept, shown with who and when, taken back, and never guessed at."""

import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from onrecord.desk.dating import dated
from onrecord.desk.wording import NotFoundHere, as_lines, found_roles, given
from onrecord.model import Span
from onrecord.store import Case, views
from onrecord.store.views import Article, Said
from tests.desk.sitting import Sitting

FERRY = "nw-0415-ferry.txt"
TEXT = "Mara Venn said it froze. Joss Tarrant said\nnothing. Mara Venn said it froze hard."


@pytest.fixture
def sitting(strait: Path, tmp_path: Path) -> Sitting:
    shutil.copytree(strait.parent, tmp_path / "pile", ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    return Sitting(tmp_path / "pile" / strait.name)


def of(sitting: Sitting, name: str = FERRY) -> Article:
    with Case.open(sitting.case) as case:
        return views.article(case, name)


def first(it: Article) -> Said:
    return next(said for said in it.said if said.speaker is not None and said.attribution.cue)


def log(sitting: Sitting) -> list[tuple[str, str]]:
    with Case.open(sitting.case) as case:
        return [(each.judgement.verdict, each.state) for each in views.judgements(case)]


def words(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def about(it: Article, said: Said, kind: str = "attribution") -> dict[str, str]:
    return {"article": it.document.id, "attribution": said.attribution.id, "kind": kind, "page": "article"}


def fill(it: Article, field: str, value: str, verdict: str = "instead") -> dict[str, str]:
    return {"article": it.document.id, "kind": "article", "field": field, "value": value, "verdict": verdict}


def test_a_date_that_is_filled_in_holds_and_the_text_stays_beside_it(sitting: Sitting) -> None:
    it = of(sitting, "untitled-3.txt")
    assert it.published is None
    answer = sitting.send("/judge", **fill(it, "published", "2031-04-17"))
    assert answer.status_code == 303 and answer.headers["location"] == f"/article/{it.document.id}#f-published"
    page = words(sitting.page(f"/article/{it.document.id}"))
    assert "17 April 2031 filled in by Ada Reader" in page and "The article states: not stated" in page
    assert of(sitting, "untitled-3.txt").published == "2031-04-17"


@pytest.mark.parametrize(
    "date",
    [
        "tomorrow",
        "2031-4-1",
        "2031-13",
        "2031-02-30",
        "17.4.2031",
        "4/5/2031",
        "２０３１",
        "2031-04-17-01",
        "-1",
        "0000",
    ],
)
def test_what_is_no_date_comes_back_with_a_sentence_beside_its_field(sitting: Sitting, date: str) -> None:
    it = of(sitting)
    answer = sitting.send("/judge", **fill(it, "published", date))
    assert answer.status_code == 422 and "Write a date as a year, a month or a day" in answer.text
    assert f'value="{date}" dir="auto" autocomplete="off" aria-describedby="sorry"' in answer.text
    assert log(sitting) == []


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("22 April 2031", "2031-04-22"),
        ("  1. sept  2031 ", "2031-09-01"),
        ("April 2031", "2031-04"),
        ("April 3, 2031", "2031-04-03"),
        ("29 February 2032", "2032-02-29"),
        ("2031", "2031"),
        ("2031-04", "2031-04"),
    ],
)
def test_a_date_is_taken_as_the_desk_prints_it(written: str, meant: str) -> None:
    assert dated(written) == meant


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("2031-02-30", "February 2031 has no 30th."),
        ("31 April 2031", "April 2031 has no 31st."),
        ("2031-13-01", "There is no month 13."),
        ("4/5/2031", "Numbers alone can be read in more than one way"),
        ("22.4.2031", "Numbers alone can be read in more than one way"),
    ],
)
def test_a_date_that_cannot_be_says_why(written: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        dated(written)


def test_several_authors_stand_one_a_line_and_nobody_is_an_answer_too(sitting: Sitting) -> None:
    it = of(sitting)
    sitting.send("/judge", **fill(it, "authors", " Ines  Korvald \n\nPell Adriaan"))
    assert of(sitting).authors == ("Ines Korvald", "Pell Adriaan")
    sitting.send("/judge", **fill(it, "authors", "", verdict="no"))
    assert of(sitting).authors == ()
    assert sitting.send("/judge", **fill(it, "authors", "  ")).status_code == 422


def test_an_attribution_is_accepted_and_the_page_says_by_whom(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    answer = sitting.send("/judge", **about(it, said), verdict="yes", note="heard the tape")
    assert answer.headers["location"] == f"/article/{it.document.id}?at={said.attribution.id}"
    page = words(sitting.page(answer.headers["location"]))
    assert "Accepted by Ada Reader" in page and "heard the tape" in page


def test_a_rejected_attribution_is_listed_apart_with_a_way_back(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    sitting.send("/judge", **about(it, said), verdict="no")
    page = sitting.page(f"/article/{it.document.id}")
    assert "1 attribution set aside" in page and f'id="a{said.attribution.id}"' not in page
    judgement = re.search(r'name="judgement" value="(\w+)"', page)
    assert judgement
    answer = sitting.send("/undo", judgement=judgement[1], back=f"/article/{it.document.id}")
    assert answer.status_code == 303 and answer.headers["location"] == f"/article/{it.document.id}"
    assert f'id="a{said.attribution.id}"' in sitting.page(f"/article/{it.document.id}")


def test_another_speaker_goes_before_the_one_that_was_made_out_which_stays_visible(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    assert said.speaker is not None
    sitting.send("/judge", **about(it, said, "speaker"), verdict="instead", value=" Oren  Pell ")
    page = words(sitting.page(f"/article/{it.document.id}/attribution/{said.attribution.id}"))
    assert "Speaker given by Ada Reader" in page and f"This version makes out: {said.speaker.name}" in page
    now = next(each for each in of(sitting).said if each.attribution.id == said.attribution.id)
    assert now.speaker is not None and now.speaker.name == "Oren Pell" and now.speaker.named


def test_a_speaker_may_be_described_or_denied(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    sitting.send("/judge", **about(it, said, "speaker"), verdict="instead", value="a pilot", described="1")
    now = next(each for each in of(sitting).said if each.attribution.id == said.attribution.id)
    assert now.speaker is not None and not now.speaker.named
    sitting.send("/judge", **about(it, said, "speaker"), verdict="no")
    now = next(each for each in of(sitting).said if each.attribution.id == said.attribution.id)
    assert now.speaker is None
    assert sitting.send("/judge", **about(it, said, "speaker"), verdict="instead", value=" ").status_code == 422


def test_other_words_replace_those_that_were_found_and_the_address_follows(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    text, found = it.document.text, said.attribution
    shorter = found.content[0].of(text).rsplit(" ", 2)[0]
    fields = {role: as_lines(text, getattr(found, role)) for role in ("source", "cue")}
    places = {
        f"{role}_at": " ".join(str(span.start) for span in getattr(found, role))
        for role in ("source", "cue", "content")
    }
    answer = sitting.send("/judge", **about(it, said), verdict="instead", content=shorter, **fields, **places)
    at = answer.headers["location"].partition("?at=")[2]
    assert at != found.id
    now = next(each for each in of(sitting).said if each.attribution.id == at)
    assert now.attribution.content[0].of(text) == shorter
    assert "Other words given by Ada Reader" in words(sitting.page(answer.headers["location"]))


def test_words_that_do_not_stand_there_are_refused_and_kept_in_the_field(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    answer = sitting.send("/judge", **about(it, said), verdict="instead", content="no such words", source="", cue="")
    assert answer.status_code == 422 and "does not stand in the text with exactly these words" in answer.text
    assert ">no such words</textarea>" in answer.text
    answer = sitting.send("/judge?part=1", **about(it, said), verdict="instead", content="no such words")
    assert answer.status_code == 200 and "<html" not in answer.text and 'role="alert"' in answer.text
    assert log(sitting) == []


def test_words_that_were_missed_are_marked_with_their_speaker(sitting: Sitting) -> None:
    it = of(sitting)
    own = next(each.span for each in it.sentences if each.voice == "own" and not _said_in(it, each.span))
    form = sitting.page(f"/article/{it.document.id}/attribution/new?content={own.start}-{own.end}")
    assert f'name="content_at" value="{own.start}"' in form
    answer = sitting.send(
        "/judge", article=it.document.id, kind="attribution", page="article", verdict="yes", value="Port office",
        content=as_lines(it.document.text, [own]), content_at=str(own.start), source="", cue="",
    )  # fmt: skip
    page = words(sitting.page(answer.headers["location"]))
    assert "Port office" in page and "Marked by Ada Reader" in page
    assert [verdict for verdict, _ in log(sitting)] == ["instead", "yes"]


def _said_in(it: Article, span: Span) -> bool:
    return any(span.overlaps(each) for said in it.said for each in said.attribution.spans)


def test_words_marked_over_what_was_found_stand_with_their_own_speaker_and_set_that_aside(sitting: Sitting) -> None:
    it = of(sitting)
    said = next(each for each in it.said if each.speaker and each.attribution.cue and not each.attribution.via)
    own = next(each.span for each in it.sentences if each.voice == "own" and not _said_in(it, each.span))
    lines = as_lines(it.document.text, (*said.attribution.content, own))
    starts = " ".join(str(span.start) for span in (*said.attribution.content, own))
    form = {"article": it.document.id, "kind": "attribution", "verdict": "yes", "value": "Harbour Master Jones"}
    answer = sitting.send("/judge", **form, content=lines, content_at=starts)
    assert answer.status_code == 303
    now = of(sitting)
    (made,) = [each for each in now.said if each.speaker and each.speaker.name == "Harbour Master Jones"]
    assert own in made.attribution.content and len(made.attribution.content) == len(said.attribution.content) + 1
    (aside,) = [each for each in now.set_aside if each.attribution.id == said.attribution.id]
    assert aside.speaker == said.speaker
    page = words(sitting.page(f"/article/{it.document.id}"))
    assert "its words marked otherwise by Ada Reader" in page
    assert "Marked" in words(sitting.page("/judgements"))


def test_a_name_that_cannot_be_seen_keeps_nothing_of_the_words_that_come_with_it(sitting: Sitting) -> None:
    it = of(sitting)
    own = next(each.span for each in it.sentences if each.voice == "own" and not _said_in(it, each.span))
    form = {"article": it.document.id, "kind": "attribution", "verdict": "yes", "content": own.of(it.document.text)}
    for name, sentence in {"\u200b": "Nothing in this can be seen", "\u202eAnn": "turns the direction"}.items():
        answer = sitting.send("/judge", **form, value=name, content_at=str(own.start))
        assert answer.status_code == 422 and sentence in answer.text
    assert log(sitting) == []


def test_very_many_passages_are_refused_at_once(sitting: Sitting) -> None:
    form = {"article": of(sitting).document.id, "kind": "attribution", "verdict": "yes", "value": "Ann"}
    answer = sitting.send("/judge", **form, content="a\n" * 5000, content_at="1 " * 3000)
    assert answer.status_code == 422 and "more than 100 passages" in answer.text


def test_the_log_holds_everything_newest_first_with_its_state(sitting: Sitting) -> None:
    it = of(sitting)
    said = first(it)
    sitting.send("/judge", **about(it, said), verdict="yes")
    sitting.send("/judge", **fill(it, "outlet", "<b>Northwater</b>"))
    page = sitting.page("/judgements")
    assert "Outlet: &lt;b&gt;Northwater&lt;/b&gt;" in page and page.index("Outlet:") < page.index("Accepted")
    found = re.findall(r'name="judgement" value="(\w+)"', page)
    assert len(found) == 2
    sitting.send("/undo", judgement=found[0], back="/judgements")
    assert {state for _, state in log(sitting)} == {"stands", "undone"}
    page = words(sitting.page("/judgements?state=undone"))
    assert page.count("undone by Ada Reader") == 1 and "All 2 stands 1 undone 1" in page


def test_what_cannot_be_taken_back_or_understood_says_so(sitting: Sitting) -> None:
    it = of(sitting)
    assert sitting.send("/undo", judgement="nothing", back="/").status_code in (404, 409)
    assert sitting.send("/judge", article=it.document.id, kind="everything", verdict="yes").status_code == 400
    assert sitting.send("/judge", **fill(it, "colour", "red")).status_code == 400
    assert sitting.send("/judge", **fill(of(sitting), "note", "x" * 20_001)).status_code == 422
    assert sitting.send("/judge", kind="article", article="nothing", verdict="no").status_code == 404
    assert log(sitting) == []


def test_a_form_leads_back_into_the_desk_alone(sitting: Sitting) -> None:
    it = of(sitting)
    sitting.send("/judge", **fill(it, "outlet", "Northwater"))
    (found,) = re.findall(r'name="judgement" value="(\w+)"', sitting.page("/judgements"))
    assert sitting.send("/undo", judgement=found, back="//evil.example/").headers["location"] == "/"


def test_words_are_found_where_they_stand_whatever_their_line_ends() -> None:
    near = Span("d", 25, 52)
    found = found_roles(TEXT, [given("source", "Joss Tarrant"), given("content", "said nothing")], near)
    assert found.source[0].exact == "Joss Tarrant" and found.content[0].exact == "said\nnothing"
    assert TEXT[found.content[0].start : found.content[0].end] == "said\nnothing"


def test_words_that_stand_there_twice_need_a_place_or_more_words() -> None:
    with pytest.raises(NotFoundHere, match="Cue: “froze” stands 2 times here"):
        found_roles(TEXT, [given("cue", "froze")])
    second = TEXT.rindex("froze")
    assert found_roles(TEXT, [given("cue", "froze", str(second))]).cue[0].start == second
    assert found_roles(TEXT, [given("cue", "froze hard")]).cue[0].start == second
    assert found_roles(TEXT, [given("cue", "froze")], Span("d", 0, 24)).cue[0].start == TEXT.index("froze")


def test_words_far_from_the_passage_are_not_taken() -> None:
    far = "It froze." + " " * 4000 + "The end."
    with pytest.raises(NotFoundHere, match="only elsewhere in the article"):
        found_roles(far, [given("content", "The end")], Span("d", 0, 9))
    with pytest.raises(NotFoundHere, match="exactly these words"):
        found_roles(far, [given("content", "the end")], None)


def test_signs_of_patterns_are_words_like_any_other() -> None:
    assert found_roles("He said (.*) twice.", [given("content", "(.*)")]).content[0].start == 8


def test_equal_words_in_two_places_stay_two_passages() -> None:
    again = given("content", "it froze\nit froze", "15 67")
    places = [(15, 23), (67, 75)]
    assert [(each.start, each.end) for each in found_roles(TEXT, [again]).content] == places
    turned = given("content", "it froze\nnothing.\nit froze", "15 67")  # a line more than there are places
    assert [each.start for each in found_roles(TEXT, [turned]).content] == [15, 43, 67]


def test_the_same_form_sent_back_changes_no_passage(sitting: Sitting) -> None:
    it = of(sitting)
    for said in it.said:
        for spans in (said.attribution.source, said.attribution.cue, said.attribution.content):
            field = given("content", as_lines(it.document.text, spans), " ".join(str(span.start) for span in spans))
            found = found_roles(it.document.text, [field]).content
            assert [(each.start, each.end) for each in found] == [(span.start, span.end) for span in spans]


def test_while_the_case_cannot_be_written_to_the_form_keeps_what_was_written(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.store.case.PATIENCE", 0.1)
    it = of(sitting)
    with Case.open(sitting.case) as case, case.writing():
        answer = sitting.send("/judge", **about(it, first(it), "speaker"), verdict="instead", value="Oren Pell")
    assert answer.status_code == 422
    assert "Oren Pell" in answer.text
    assert "another onrecord is writing to it" in answer.text


def test_a_form_without_its_words_is_answered_in_a_sentence(sitting: Sitting) -> None:
    it = of(sitting)
    answer = sitting.send("/judge", article=it.document.id, kind="article", verdict="yes", field="title")
    assert answer.status_code == 422
    assert "Nothing was written" in answer.text
