"""A report from the desk: things chosen from any page, notes, and one file that is never taken for the whole."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
from click.testing import CliRunner

from onrecord import flow
from onrecord.cli import onrecord
from onrecord.model import Attribution, Passage, Roles, Span, Subject, SubjectKind, Verdict, judgement
from onrecord.store import Case, choosing, views
from onrecord.store.views import Article, Said
from tests.articles import SETTING
from tests.desk.hostile import STRINGS
from tests.desk.sitting import JSON, Sitting
from tests.export.pages import Page

ARTICLES = {
    "a.txt": "Mira Tolland said that the quay was closed. Joren Hask said that nobody had asked him.",
    "b.txt": "Mira Tolland said that the quay was open. An official said that nobody had paid.",
    "c.txt": "Ilse Kord said that the ferry was late.",
}


@pytest.fixture
def case(tmp_path: Path) -> Path:
    for name, words in ARTICLES.items():
        (tmp_path / name).write_text(f"News of {name}\n\n{SETTING}\n\n{words}\n", encoding="utf-8")
    path = tmp_path / "quay.case"
    with Case.open(path, create=True) as held:
        flow.add(held, [tmp_path / name for name in ARTICLES])
    return path


@pytest.fixture
def sitting(case: Path) -> Sitting:
    return Sitting(case)


def article(case: Path, name: str) -> Article:
    with Case.open(case) as held:
        return views.article(held, name)


def said(case: Path, name: str, speaker: str) -> Said:
    return next(it for it in article(case, name).said if it.speaker and it.speaker.name == speaker)


def pick(sitting: Sitting, kind: SubjectKind, identity: str) -> None:
    assert sitting.send("/pick", kind=kind, id=identity).status_code == 303


def speaker_id(case: Path, name: str) -> str:
    with Case.open(case) as held:
        return next(row.speaker.id for row in views.speakers(held) if row.speaker.name == name)


def chosen(sitting: Sitting) -> dict[str, str]:
    """Three things chosen: the key of each by its kind."""
    found = {
        "attribution": said(sitting.case, "a.txt", "Joren Hask").attribution.id,
        "speaker": speaker_id(sitting.case, "Mira Tolland"),
        "article": article(sitting.case, "c.txt").document.id,
    }
    for kind, identity in found.items():
        pick(sitting, kind, identity)  # type: ignore[arg-type]
    return {kind: f"{kind} {identity}" for kind, identity in found.items()}


def saved(sitting: Sitting, **fields: str) -> str:
    answer = sitting.send("/report", act="save", **fields)
    assert answer.status_code == 200 and answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment; ")
    return answer.text


def test_choosing_leads_back_to_where_one_was_and_shows_in_the_header(sitting: Sitting) -> None:
    identity = article(sitting.case, "a.txt").document.id
    answer = sitting.send("/pick", kind="article", id=identity, back="/articles?words=news#here")
    assert (answer.status_code, answer.headers["location"]) == (303, "/articles?words=news#here")
    assert re.search(r'data-picked> <b>1</b><span class="unseen"> chosen', sitting.page("/add"))
    told = sitting.send("/pick", kind="article", id=identity, headers=JSON).json()
    assert told == {"chosen": False, "count": 0, "words": "Add to report"}
    assert "data-picked hidden" in sitting.page("/add")


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:hit(1)", ""])
def test_choosing_never_leads_elsewhere(sitting: Sitting, back: str) -> None:
    identity = article(sitting.case, "a.txt").document.id
    assert sitting.send("/pick", kind="article", id=identity, back=back).headers["location"] == "/"


def test_what_is_not_there_cannot_be_chosen(sitting: Sitting) -> None:
    assert sitting.send("/pick", kind="article", id="none").status_code == 404
    assert sitting.send("/pick", kind="outlet", id="none").status_code == 400
    sitting.token = "another"
    assert sitting.send("/pick", kind="article", id=article(sitting.case, "a.txt").document.id).status_code == 403
    assert "Nothing is chosen yet" in sitting.page("/report")


def test_the_draft_keeps_title_notes_and_order(sitting: Sitting) -> None:
    keys = chosen(sitting)
    fields = {"title": "Who  knew", "note": "One\r\ntwo", f"note {keys['speaker']}": "Says both"}
    sitting.send("/report", act=f"up {keys['article']}", **fields)
    sitting.send("/report", act=f"drop {keys['attribution']}")
    with Case.open(sitting.case) as held:
        draft = choosing.draft(held)
    assert (draft.title, draft.note) == ("Who knew", "One\ntwo")
    assert [" ".join(it.key) for it in draft.choices] == [keys["article"], keys["speaker"]]
    assert [it.note for it in draft.choices] == ["", "Says both"]
    words = Page(sitting.page("/report")).words
    assert words.index("News of c.txt") < words.index("Mira Tolland") < words.index("Says both")
    sitting.send("/report", act="clear")
    assert "Nothing is chosen yet" in sitting.page("/report")


def test_the_saved_file_holds_the_choice_the_speakers_and_the_whole_articles(sitting: Sitting) -> None:
    keys = chosen(sitting)
    note = f"note {keys['attribution']}"
    file = saved(sitting, title="Who knew", note="First\nthis", **{note: "He was not asked."})
    page = Page(file)
    words = " ".join(page.words.split())
    today = datetime.now(UTC).date()
    assert f"Chosen by Ada Reader on {today.day} {today:%B %Y} from a case of 3 articles" in words
    assert "it does not show everything the case holds. 3 articles stand here in full." in words
    order = (
        "Who knew",
        "First this",
        "News of a.txt",
        "Speaker: Joren Hask",
        "He was not asked.",
        "All that the chosen",
    )
    assert [words.index(it) for it in order] == sorted(words.index(it) for it in order)
    assert "First\nthis" in file and '<p class="noted" dir="auto">First' in file
    assert page.texts == [article(sitting.case, name).document.text for name in sorted(ARTICLES)]
    sayings = file[file.index('id="speakers"') : file.index('id="articles"')]
    assert sayings.count('class="pin"') == 2 and "Joren Hask" not in Page(f"<p>{sayings}</p>".split("<h2")[0]).words


def test_only_the_articles_that_are_needed_are_in_the_file(sitting: Sitting) -> None:
    pick(sitting, "attribution", said(sitting.case, "a.txt", "Joren Hask").attribution.id)
    page = Page(saved(sitting))
    assert page.texts == [article(sitting.case, "a.txt").document.text]
    assert "1 article stands here in full" in page.words and "News of b.txt" not in page.words


def test_every_link_in_the_file_leads_somewhere_in_it_and_the_passage_to_its_sentence(sitting: Sitting) -> None:
    chosen(sitting)
    page = Page(saved(sitting))
    inside = {link.removeprefix("#") for link in page.links if link.startswith("#")}
    assert inside and inside <= set(page.ids) and len(page.ids) == len(set(page.ids))
    one, found = article(sitting.case, "a.txt"), said(sitting.case, "a.txt", "Joren Hask").attribution
    sentence = next(it.span for it in one.sentences if it.span.overlaps(found.content[0]))
    assert f"#d{one.document.id}-{sentence.start}" in page.links


def test_the_file_loads_nothing_and_runs_nothing(sitting: Sitting) -> None:
    chosen(sitting)
    file = saved(sitting)
    page = Page(file)
    assert not page.tags & {"script", "img", "link", "iframe", "object", "embed", "form", "base", "svg", "input"}
    assert not page.attributes & {"src", "srcset", "action"} and "url(" not in file and "@import" not in file
    assert "default-src 'none'" in file
    assert not [link for link in page.links if not link.startswith("#")]


@pytest.mark.parametrize("words", STRINGS.values(), ids=STRINGS)
def test_hostile_titles_and_notes_come_out_inert(sitting: Sitting, words: str) -> None:
    key = chosen(sitting)["article"]
    fields = {"title": words, "note": words, f"note {key}": words}
    answer = sitting.send("/report", act="save", **fields)
    draft = sitting.page("/report")
    for page in (Page(answer.text), Page(draft)):
        assert not page.tags & {"img", "iframe", "object", "embed", "base", "video", "marquee", "svg"}
        assert not {it for it in page.attributes if it.startswith("on") or it == "data-hit"}
    assert not Page(answer.text).tags & {"script", "form", "input"}
    disposition = answer.headers["content-disposition"]
    assert "\r" not in disposition and "\n" not in disposition
    name = unquote(disposition.partition("filename*=UTF-8''")[2])
    assert name.endswith(".html") and not set(name) & set('/\\<>:"|?*\x00\n\r')


def test_what_is_gone_is_said_on_the_page_and_in_the_file(sitting: Sitting) -> None:
    key = chosen(sitting)["article"]
    sitting.send("/report", act="keep", title="", note="", **{f"note {key}": "Mind this"})
    with Case.open(sitting.case) as held:
        flow.remove(held, "c.txt")
    assert "An article that is not in the case any more" in Page(sitting.page("/report")).words
    words = Page(saved(sitting)).words
    assert "An article that is not in the case any more" in words and "read differently" not in words
    assert "Mind this" in words and "the ferry was late" not in words


def test_a_passage_that_is_read_differently_by_now_leads_to_its_article(sitting: Sitting) -> None:
    pick(sitting, "attribution", said(sitting.case, "a.txt", "Joren Hask").attribution.id)
    with Case.open(sitting.case) as held:
        with held.writing() as db:
            db.execute("UPDATE chosen SET id = 'read otherwise'")
        document = choosing.draft(held).choices[0].document
    page = Page(sitting.page("/report"))
    assert "A passage that is read differently now." in page.words and f"/article/{document}" in page.links


def judged(sitting: Sitting, name: str, found: Attribution, verdict: Verdict, *, to: str = "") -> None:
    """Ada rejects an attribution, or gives these words as what is said."""
    document = article(sitting.case, name).document

    def passages(spans: tuple[Span, ...]) -> tuple[Passage, ...]:
        return tuple(Passage(it.start, it.end, it.of(document.text)) for it in spans)

    roles = Roles(source=passages(found.source), cue=passages(found.cue), content=passages(found.content))
    start = document.text.index(to)
    given = replace(roles, content=(Passage(start, start + len(to), to),)) if to else None
    subject = Subject(kind="attribution", address=document.address, text_sha256=document.text_sha256, roles=roles)
    with Case.open(sitting.case) as held:
        flow.judge(
            held,
            judgement(subject=subject, verdict=verdict, roles=given, who="Ada Quill", when="2031-05-02T10:00:00Z"),
        )


def test_a_passage_that_was_given_other_words_is_followed_to_them(sitting: Sitting) -> None:
    found = said(sitting.case, "a.txt", "Joren Hask").attribution
    pick(sitting, "attribution", found.id)
    judged(sitting, "a.txt", found, "instead", to="nobody had asked")
    now = said(sitting.case, "a.txt", "Joren Hask").attribution
    assert now.id != found.id
    page = sitting.page("/report")
    assert "With the words that a person gave" in Page(page).words and f"at={now.id}" in page
    assert "is read differently" not in page and "Joren Hask" in Page(saved(sitting)).words
    with Case.open(sitting.case) as held:
        assert choosing.picked(held) == {("attribution", now.id)}
    pick(sitting, "attribution", now.id)
    assert "Nothing is chosen yet" in sitting.page("/report")


def test_a_passage_that_was_rejected_is_struck_through_and_left_out_of_the_file(sitting: Sitting) -> None:
    found = said(sitting.case, "a.txt", "Joren Hask").attribution
    key = chosen(sitting)["attribution"]
    sitting.send("/report", act="keep", title="", note="", **{f"note {key}": "Look into it"})
    judged(sitting, "a.txt", found, "no")
    page = sitting.page("/report")
    assert "Rejected by Ada Quill, 2 May 2031" in Page(page).words and "Look into it" in page
    struck = page[page.index("<s>") : page.index("</s>")]
    assert "nobody had asked him" in Page(struck).words and page.count("<s>") == 1
    words = " ".join(Page(saved(sitting)).words.split())
    assert "1 chosen passage was rejected since and is left out." in words
    assert "Look into it" not in words and "Speaker: Joren Hask" not in words


def test_the_first_note_is_ready_to_be_written(sitting: Sitting) -> None:
    chosen(sitting)
    page = sitting.page("/report")
    assert page.count("autofocus") == 1
    assert "note attribution" in page[: page.index("autofocus")].rpartition("<textarea")[2]


def test_an_older_version_that_was_chosen_stays_and_says_so(sitting: Sitting) -> None:
    old = article(sitting.case, "c.txt").document.id
    pick(sitting, "article", old)
    path = sitting.case.parent / "c.txt"
    path.write_text(path.read_text("utf-8").replace("late", "early"), encoding="utf-8")
    with Case.open(sitting.case) as held:
        flow.add(held, [path])
    page = Page(saved(sitting))
    assert "the ferry was late" in page.texts[0] and len(page.texts) == 1
    assert "An older version. The version that superseded it is not in this report." in page.words


def test_with_nothing_chosen_the_whole_pile_is_offered_and_is_the_whole_report(sitting: Sitting) -> None:
    assert "all 3 articles of this case" in Page(sitting.page("/report")).words
    answer = sitting.send("/report", act="pile")
    assert answer.headers["content-disposition"] == "attachment; filename=\"quay.html\"; filename*=UTF-8''quay.html"
    page = Page(answer.text)
    assert len(page.texts) == 3 and "Chosen by" not in page.words


def test_keeping_as_one_writes_answers_the_script(sitting: Sitting) -> None:
    chosen(sitting)
    assert sitting.send("/report", act="keep", title="T", note="", headers=JSON).json() == {"kept": True}
    assert 'value="T"' in sitting.page("/report")


def fields(page: str) -> dict[str, str]:
    """What a page's script sends of its form."""
    notes = re.findall(r'name="(note [^"]+)"', page)
    return dict.fromkeys(notes, "") | dict(re.findall(r'name="(sheet|seen)" value="(\w+)"', page))


def test_a_page_that_is_older_than_what_is_kept_overwrites_nothing_and_loses_nothing(sitting: Sitting) -> None:
    keys = chosen(sitting)
    note = f"note {keys['speaker']}"
    old, new = fields(sitting.page("/report")), fields(sitting.page("/report"))
    for words in ("First", "First and more"):  # one page may keep again and again
        assert sitting.send("/report", act="keep", title="T", **new | {note: words}).status_code == 303
    told = sitting.send("/report", act="keep", title="Old", **old, headers=JSON)
    assert told.status_code == 409 and "changed on another page" in told.json()["sentence"]
    answer = sitting.send("/report", act="save", title="Old", **old | {note: "Mine"})
    assert answer.status_code == 409 and "content-disposition" not in answer.headers
    assert 'value="Old"' in answer.text and "Mine</textarea>" in answer.text
    assert "Kept in the case: First and more" in " ".join(Page(answer.text).words.split())
    with Case.open(sitting.case) as held:
        assert {it.note for it in choosing.draft(held).choices} == {"", "First and more"}
    now = fields(answer.text)
    assert sitting.send("/report", act="keep", title="Both", **now | {note: "First, mine"}).status_code == 303
    assert "First, mine</textarea>" in sitting.page("/report")


def test_a_note_on_what_another_page_took_off_is_not_lost(sitting: Sitting) -> None:
    keys = chosen(sitting)
    old = fields(sitting.page("/report"))
    sitting.send("/report", act=f"drop {keys['speaker']}")
    answer = sitting.send("/report", act="keep", title="", **old | {f"note {keys['speaker']}": "Mine"})
    assert answer.status_code == 409 and "taken off meanwhile: Mine" in " ".join(Page(answer.text).words.split())


def test_choosing_more_on_another_page_is_no_conflict(sitting: Sitting) -> None:
    keys = chosen(sitting)
    old = fields(sitting.page("/report"))
    pick(sitting, "article", article(sitting.case, "b.txt").document.id)
    mine = old | {f"note {keys['article']}": "Mine"}
    assert sitting.send("/report", act="keep", title="", **mine).status_code == 303


def test_the_command_line_writes_the_same_choice(sitting: Sitting, tmp_path: Path) -> None:
    refused = CliRunner().invoke(onrecord, ["report", str(sitting.case), "-o", str(tmp_path / "r.html"), "--chosen"])
    assert refused.exit_code == 1 and "nothing is chosen for a report yet" in refused.output
    chosen(sitting)
    done = CliRunner().invoke(onrecord, ["report", str(sitting.case), "-o", str(tmp_path / "r.html"), "--chosen"])
    assert done.exit_code == 0, done.output
    file, ours = (tmp_path / "r.html").read_text("utf-8"), saved(sitting)
    assert re.sub(r"by <bdi>[^<]*</bdi>", "", file) == re.sub(r"by <bdi>[^<]*</bdi>", "", ours)
