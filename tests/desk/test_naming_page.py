"""Whether two names are one speaker's, and what an outlet is: said at the desk, shown there, taken back there."""

import re
import shutil
from collections import Counter
from html import unescape
from pathlib import Path

import pytest

from onrecord.store import Case, shelves, views
from tests.desk.sitting import Sitting


@pytest.fixture
def sitting(strait: Path, tmp_path: Path) -> Sitting:
    shutil.copytree(strait.parent, tmp_path / "pile", ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    return Sitting(tmp_path / "pile" / strait.name)


def speaker(sitting: Sitting, name: str) -> str:
    with Case.open(sitting.case) as case:
        rows = shelves.speakers(case, words=name).rows
        return next(row.speaker.id for row in rows if row.speaker.name == name)


def words(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def says(sitting: Sitting) -> list[tuple[str, str]]:
    with Case.open(sitting.case) as case:
        return [(each.judgement.verdict, each.state) for each in views.judgements(case)]


def about(sitting: Sitting, name: str, other: str, verdict: str, **more: str) -> dict[str, str]:
    return {"speaker": speaker(sitting, name), "name": name, "value": other, "verdict": verdict, **more}


def test_two_names_are_said_to_be_one_speaker_s_and_both_pages_tell_it(sitting: Sitting) -> None:
    form = about(sitting, "Ilsa Marrin", " Tomas  Brek ", "yes", note="same voice", source="the ministry")
    answer = sitting.send("/names", **form)
    assert answer.status_code == 303
    page = words(sitting.page(answer.headers["location"]))
    assert "One speaker: “Ilsa Marrin” and “Tomas Brek” , says Ada Reader" in page
    assert "same voice" in page and "Source: the ministry" in page
    assert "One speaker: “Ilsa Marrin” and “Tomas Brek”" in words(sitting.page("/judgements"))
    assert says(sitting) == [("yes", "stands")]


def test_it_is_taken_back_where_it_stands(sitting: Sitting) -> None:
    sitting.send("/names", **about(sitting, "Ilsa Marrin", "Tomas Brek", "no"))
    path = f"/speaker/{speaker(sitting, 'Ilsa Marrin')}"
    page = sitting.page(path)
    assert "Not one speaker: “Ilsa Marrin” and “Tomas Brek”" in words(page)
    found = re.search(r'name="judgement" value="([0-9a-f]+)"', page)
    assert found
    back = re.search(r'name="back" value="(/named[^"]+)"', page)
    assert back
    answer = sitting.send("/undo", judgement=found[1], back=unescape(back[1]))
    assert "Ilsa Marrin" in words(sitting.page(answer.headers["location"]))
    assert "Not one speaker" not in words(sitting.page(path))


def test_names_that_share_words_are_offered_until_somebody_has_said(sitting: Sitting) -> None:
    with Case.open(sitting.case) as case:
        rows = shelves.speakers(case, limit=500).rows
    first, other = next(
        (one.speaker, two.speaker)
        for one in rows
        for two in rows
        if one is not two and set(one.speaker.name.split()) & set(two.speaker.name.split())
    )
    offered = f'name="value" value="{other.name}"'
    page = sitting.page(f"/speaker/{first.id}")
    if offered not in page:
        pytest.skip("these share short words only")
    sitting.send("/names", speaker=first.id, name=first.name, value=other.name, verdict="no")
    assert offered not in sitting.page(f"/speaker/{first.id}")


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        ("", "No name was given"),
        ("ILSA MÁRRIN", "count as one name already"),
        ("…", "holds no letter or number"),
        ("x" * 20_001, "longer than the desk keeps"),
    ],
)
def test_what_cannot_be_judged_comes_back_with_a_sentence(sitting: Sitting, other: str, sentence: str) -> None:
    answer = sitting.send("/names", **about(sitting, "Ilsa Marrin", other, "yes", note="kept"))
    assert answer.status_code == 422 and sentence in unescape(answer.text)
    assert 'role="alert"' in answer.text and 'name="note" value="kept"' in answer.text
    assert says(sitting) == []


def test_a_form_of_nobody_s_is_refused(sitting: Sitting) -> None:
    assert sitting.send("/names", **about(sitting, "Ilsa Marrin", "Tomas Brek", "instead")).status_code == 400
    assert sitting.send("/judge", kind="names", verdict="yes").status_code == 400
    assert sitting.send("/outlet", field="title", article="x").status_code == 400
    assert sitting.send("/outlet", field="note", article="0" * 20).status_code == 404


def test_a_name_that_nobody_has_is_kept_and_said_to_wait(sitting: Sitting) -> None:
    sitting.send("/names", **about(sitting, "Ilsa Marrin", "I. Q. Marrin-Holt", "yes"))
    page = words(sitting.page(f"/speaker/{speaker(sitting, 'Ilsa Marrin')}"))
    assert "nobody in this case has one of these names now" in page
    assert "nothing in the case has these names now" in words(sitting.page("/judgements"))


def test_a_source_without_a_name_is_never_the_same_as_another(sitting: Sitting) -> None:
    with Case.open(sitting.case) as case:
        row = shelves.speakers(case, unnamed=True).rows[0]
    assert 'action="/names"' not in sitting.page(f"/speaker/{row.speaker.id}")


def test_what_is_said_of_an_outlet_stands_at_all_its_articles(sitting: Sitting) -> None:
    with Case.open(sitting.case) as case:
        several = [each for each in views.briefs(case) if each.outlet]
    (outlet, count), *_ = Counter(each.outlet for each in several).most_common()
    assert count > 1
    both = [each for each in several if each.outlet == outlet][:2]
    elsewhere = next(each for each in several if each.outlet != outlet)
    form = {"article": both[0].id, "field": "ownership", "value": "The ferry line.", "source": "the imprint"}
    answer = sitting.send("/outlet", **form)
    assert answer.headers["location"] == f"/article/{both[0].id}#o-ownership"
    for each in both:
        page = words(sitting.page(f"/article/{each.id}"))
        assert "Who owns it The ferry line. filled in by Ada Reader" in page and "Source: the imprint" in page
    assert "The ferry line." not in sitting.page(f"/article/{elsewhere.id}")
    sitting.send("/outlet", **form | {"value": " "})
    assert "The ferry line." not in words(sitting.page(f"/article/{both[1].id}"))


def test_words_for_an_outlet_that_cannot_be_kept_come_back(sitting: Sitting) -> None:
    with Case.open(sitting.case) as case:
        brief = next(each for each in views.briefs(case) if each.outlet)
    answer = sitting.send("/outlet", article=brief.id, field="background", value="so \u202ewritten", source="x")
    assert answer.status_code == 422 and "turns the direction of writing" in answer.text
    assert '<details class="all" id="details" open>' in answer.text and 'name="source" value="x"' in answer.text


def test_the_page_says_why_the_names_are_one_speaker_s(sitting: Sitting) -> None:
    path = f"/speaker/{speaker(sitting, 'Tomas Brek')}"
    page = words(sitting.page(path))
    assert "Why these names are one speaker" in page
    assert "“ Brek (captain of the ferry) ” and “ Tomas Brek" in page and "nobody else here fits" in page
    sitting.send("/names", **about(sitting, "Tomas Brek", "Ilsa Marrin", "yes"))
    joined = words(sitting.page(f"/speaker/{speaker(sitting, 'Ilsa Marrin')}"))
    assert "Ada Reader says so, " in joined.partition("Why these names are one speaker")[2]


def test_one_who_is_only_described_has_no_names_to_explain(sitting: Sitting) -> None:
    with Case.open(sitting.case) as case:
        row = shelves.speakers(case, unnamed=True).rows[0]
    assert "Why these names" not in sitting.page(f"/speaker/{row.speaker.id}")
