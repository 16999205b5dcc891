"""What people say is kept as they said it, refused in a sentence when it cannot be, and checked by verify."""

import re
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import flow
from onrecord.model import Attribution, JudgedField, Judgement, Passage, Roles, Subject, SubjectKind, Verdict, judgement
from onrecord.store import Case, hearing, judging, profiling, views
from onrecord.store.verify import verify
from onrecord.store.views import Article, SpeakerRow

from .looking import rows_left, shown
from .pile import fill, kept
from .strategies import literal

ANY = st.text(st.characters(exclude_categories=()), max_size=6)
PASSAGES = st.lists(st.builds(Passage, st.integers(-9, 10**9), st.integers(-9, 10**9), ANY), max_size=2).map(tuple)
ROLES = st.builds(Roles, source=PASSAGES, cue=PASSAGES, content=PASSAGES)
WHEN = "2031-04-01T09:00:00Z"


@st.composite
def judgements(draw: st.DrawFn) -> Judgement:
    """Anything at all that somebody could say."""
    field = draw(st.none() | literal(JudgedField))
    return judgement(
        subject=Subject(
            kind=draw(literal(SubjectKind)),
            address=draw(ANY),
            text_sha256=draw(ANY),
            field=field,
            roles=draw(ROLES),
            names=tuple(draw(st.lists(ANY, max_size=2))),
        ),
        verdict=draw(literal(Verdict)),
        value=tuple(draw(st.lists(ANY, max_size=3))),
        named=draw(st.booleans()),
        roles=draw(st.none() | ROLES),
        who=draw(ANY),
        when=WHEN,
        note=draw(ANY),
        undoes=draw(st.none() | ANY),
        source=draw(ANY),
    )


@given(st.lists(judgements(), max_size=3, unique_by=lambda each: each.id))
def test_what_was_said_is_read_as_it_was_kept_and_kept_once(several: list[Judgement]) -> None:
    with tempfile.TemporaryDirectory() as folder, Case.open(Path(folder) / "pile", create=True) as case:
        with case.writing() as db:
            for each in [*several, *several]:
                judging.append(db, each)
            assert judging.read(db) == tuple(sorted(several, key=lambda each: each.id)), "whatever came first"
        assert {each.judgement for each in views.judgements(case)} == set(several)


@given(judgements())
def test_whatever_is_said_of_an_article_is_kept_or_refused_in_a_sentence(said: Judgement) -> None:
    one = kept(1)
    about = Subject(
        kind=said.subject.kind,
        address=one.document.address,
        text_sha256=one.document.text_sha256,
        field=said.subject.field,
        roles=said.subject.roles,
        names=said.subject.names,
    )
    with tempfile.TemporaryDirectory() as folder, Case.open(Path(folder) / "pile", create=True) as case:
        fill(case, [one])
        try:
            flow.judge(case, replace(said, subject=about))
        except ValueError as error:
            assert re.fullmatch(r".+[.:].*", str(error), re.DOTALL)
            assert views.judgements(case) == ()
        assert verify(case) == ()


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Case]:
    """A case of a few articles of the pile, their speakers grouped as flow does."""
    with Case.open(tmp_path / "pile", create=True) as case:
        for number in (1, 2, 3):
            case.keep(*kept(number))
        flow.link(case)
        yield case


def said(
    article: Article,
    about: Attribution | JudgedField,
    verdict: Verdict = "instead",
    *,
    kind: SubjectKind = "article",
    value: tuple[str, ...] = (),
    instead: Roles | None = None,
    who: str = "Ada Quill",
    when: str = WHEN,
) -> Judgement:
    read = article.document
    roles = Roles()
    if isinstance(about, Attribution):
        source, cue, content = (
            tuple(Passage(span.start, span.end, span.of(read.text)) for span in role)
            for role in (about.source, about.cue, about.content)
        )
        roles = Roles(source=source, cue=cue, content=content)
    field = None if isinstance(about, Attribution) else about
    subject = Subject(kind=kind, address=read.address, text_sha256=read.text_sha256, field=field, roles=roles)
    return judgement(subject=subject, verdict=verdict, value=value, roles=instead, who=who, when=when)


def first(case: Case) -> tuple[Article, Attribution]:
    article = views.article(case, kept(1).path)
    return article, article.said[0].attribution


def row(case: Case, name: str) -> SpeakerRow | None:
    return next((each for each in views.speakers(case) if each.speaker.name == name), None)


def test_what_is_set_aside_counts_nowhere(filled: Case) -> None:
    article, wrong = first(filled)
    before, speaker = views.overview(filled), article.said[0].speaker
    assert speaker is not None
    flow.judge(filled, said(article, wrong, "no", kind="attribution"))
    after, now = views.overview(filled), views.article(filled, kept(1).path)
    assert after.attributions == before.attributions - 1
    assert (after.voices.attributed, after.voices.unclear) == (before.voices.attributed - 1, before.voices.unclear + 1)
    assert [each.attribution.id for each in now.set_aside] == [wrong.id]
    assert wrong.id not in {each.attribution.id for each in now.said}
    assert row(filled, speaker.name) is None, "nobody else says anything in that name"
    with pytest.raises(views.NotOne):
        views.statements(filled, speaker.name)
    assert now.voices.unclear == article.voices.unclear + 1


def test_a_speaker_given_by_a_person_is_one_with_others_of_that_name_and_keeps_their_spelling(filled: Case) -> None:
    article, wrong = first(filled)
    before = row(filled, "Tomas Oduya")
    assert before is not None and article.said[0].speaker is not None
    flow.judge(filled, said(article, wrong, kind="speaker", value=("  TOMAS oduya ",)))
    now, after = views.article(filled, kept(1).path).said[0], row(filled, "Tomas Oduya")
    assert now.speaker is not None and now.speaker.name == "Tomas Oduya"
    assert now.speaker_found == article.said[0].speaker
    assert now.speaker_why == "given by Ada Quill"
    assert after is not None and after.attributions == before.attributions + (
        article.said[0].speaker.name != "Tomas Oduya"
    )


def test_a_speaker_of_whom_no_text_speaks_is_called_as_the_person_says(filled: Case) -> None:
    article, wrong = first(filled)
    flow.judge(filled, said(article, wrong, kind="speaker", value=("Quill & Sons",)))
    assert row(filled, "Quill & Sons") is not None
    kept_id = views.judgements(filled)[0].judgement.id
    flow.undo(filled, kept_id, "Ada Quill", "2031-04-02T09:00:00Z")
    assert row(filled, "Quill & Sons") is None
    with filled.snapshot() as db:
        assert db.execute("SELECT COUNT(*) FROM program WHERE stage = 'person'").fetchone() == (0,)
        assert db.execute("SELECT COUNT(*) FROM mention WHERE called IS NOT NULL").fetchone() == (0,)


def test_a_denied_speaker_is_nobody_s_and_who_was_denied_is_written_down(filled: Case) -> None:
    article, wrong = first(filled)
    assert article.said[0].speaker is not None
    name = article.said[0].speaker.name
    judged = flow.judge(filled, said(article, wrong, "no", kind="speaker"))
    now = views.article(filled, kept(1).path).said[0]
    assert judged.value == (name,)
    assert (now.speaker, now.speaker_why) == (None, f"speaker unclear: Ada Quill says it is not {name}")


def test_a_person_s_word_goes_before_the_text_s_and_the_text_s_stays_beside_it(filled: Case) -> None:
    article, _ = first(filled)
    flow.judge(filled, said(article, "published", value=("2031-02-03",)))
    flow.judge(filled, said(article, "outlet", value=("The Quay",)))
    flow.judge(filled, said(article, "authors", value=("Ada", "Ben", " ")))
    flow.judge(filled, said(article, "title", value=("",)))
    flow.judge(filled, said(article, "ownership", value=("Owned by the harbour board.",)))
    now = views.article(filled, kept(1).path)
    assert (now.published, now.outlet, now.authors, now.title) == ("2031-02-03", "The Quay", ("Ada", "Ben"), None)
    assert now.document == article.document
    assert list(now.filled) == ["title", "outlet", "authors", "published", "ownership"]
    brief = next(each for each in views.briefs(filled) if each.id == article.document.id)
    assert (brief.published, brief.outlet, brief.title) == ("2031-02-03", "The Quay", None)
    assert brief.filled == frozenset(now.filled)


def test_statements_follow_the_date_that_a_person_gives(filled: Case) -> None:
    article, _ = first(filled)
    assert article.said[0].speaker is not None
    name = article.said[0].speaker.name
    flow.judge(filled, said(article, "published", value=("1999",)))
    assert views.statements(filled, name)[0].article.published == "1999"


def test_accepting_a_field_pins_what_it_said(filled: Case) -> None:
    article, _ = first(filled)
    assert flow.judge(filled, said(article, "title", "yes")).value == ("Harbour dispute, day 1",)


def test_an_article_is_found_by_the_title_that_a_person_gave_and_by_the_one_it_states(filled: Case) -> None:
    article, _ = first(filled)
    flow.judge(filled, said(article, "title", value=("Planks and piers",)))
    assert views.article(filled, "planks").document.id == article.document.id
    assert views.article(filled, "dispute, day 1").document.id == article.document.id


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"who": " "}, "Say who judges: a name is missing."),
        ({"when": "yesterday"}, '"yesterday" is no time: write it in UTC, as 2031-04-01T09:30:00Z.'),
        ({"when": "2031-13-01T00:00:00Z"}, '"2031-13-01T00:00:00Z" is no time'),
        ({"value": ("2031-4-1",)}, "2031-4-1 is no date: write 2031, 2031-04 or 2031-04-01."),
        ({"value": ("2031-02-30",)}, "2031-02-30 is no date"),
        ({"value": ("２０３１",)}, "２０３１ is no date"),
        ({"value": ("2031", "2032")}, "An article has one published only."),
        ({"value": ("\ud800",)}, "These words hold half a character"),
        ({"value": ("\u200b\u2060",)}, "Nothing in this can be seen"),
        ({"value": ("Ann\x00",)}, "This holds a control character or a sign that turns"),
        ({"value": ("\u202eAnn",)}, "(U+202E); type it again without that."),
        ({"who": "\u2060"}, "Nothing in this can be seen"),
        ({"who": "\u2066Ann"}, "(U+2066)"),
        ({"note": "\x1b[31m"}, "(U+001B)"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_a_sentence(filled: Case, change: dict[str, object], sentence: str) -> None:
    article, _ = first(filled)
    with pytest.raises(ValueError, match=re.escape(sentence)):
        flow.judge(filled, replace(said(article, "published", value=("2031",)), **change))  # type: ignore[arg-type]
    assert views.judgements(filled) == ()


def test_words_that_do_not_stand_there_are_refused(filled: Case) -> None:
    article, wrong = first(filled)
    given = Roles(content=(Passage(0, 5, "other"),))
    with pytest.raises(ValueError, match=r"The words at 0-5 of this article are not “other”; mark them again\."):
        flow.judge(filled, said(article, wrong, kind="attribution", instead=given))
    with pytest.raises(ValueError, match="Give the words that are reported"):
        flow.judge(filled, said(article, wrong, kind="attribution", instead=Roles()))
    with pytest.raises(ValueError, match="Give one name"):
        flow.judge(filled, said(article, wrong, kind="speaker"))


def test_the_same_words_cannot_be_in_two_roles(filled: Case) -> None:
    article, about = first(filled)
    text = article.document.text
    given = Roles(source=(Passage(0, 3, text[:3]),), content=(Passage(2, 9, text[2:9]),))
    sentence = re.escape(f"“{text[2]}” is given as source and as content; leave it in one of them.")
    with pytest.raises(ValueError, match=sentence):
        flow.judge(filled, said(article, about, kind="attribution", instead=given))
    marked = said(article, about, "yes", kind="attribution")
    with pytest.raises(ValueError, match=sentence):
        flow.judge(filled, replace(marked, subject=replace(marked.subject, roles=given)))
    assert views.judgements(filled) == ()


def test_an_article_that_is_not_there_cannot_be_judged(filled: Case) -> None:
    article, _ = first(filled)
    filled.remove([article.document.id])
    with pytest.raises(ValueError, match="not in the case as it was shown"):
        flow.judge(filled, said(article, "title", value=("T",)))


def test_undoing_says_what_is_wrong(filled: Case) -> None:
    article, _ = first(filled)
    judged = flow.judge(filled, said(article, "title", value=("T",)))
    with pytest.raises(ValueError, match="Say who undoes this"):
        flow.undo(filled, judged.id, "", WHEN)
    with pytest.raises(ValueError, match="This judgement is not in the case"):
        flow.undo(filled, "nothing", "Ada", WHEN)
    later = "2031-04-02T09:00:00Z"
    undo = flow.undo(filled, judged.id, "Ada", later)
    assert flow.undo(filled, judged.id, "Ada", later) == undo, "sent twice is said once"
    with pytest.raises(ValueError, match="This was undone already"):
        flow.undo(filled, judged.id, "Ada", "2031-04-03T09:00:00Z")
    flow.undo(filled, undo.id, "Ada", "2031-04-03T09:00:00Z")
    assert views.article(filled, kept(1).path).title == "T"
    assert [each.state for each in views.judgements(filled)] == ["stands", "undone", "stands"]


def test_of_two_acts_in_one_second_the_later_one_counts(filled: Case) -> None:
    article, _ = first(filled)
    for title in ("A", "B", "C", "D"):
        flow.judge(filled, said(article, "title", value=(title,)))
        assert views.article(filled, kept(1).path).title == title
    states = {each.judgement.value: each.state for each in views.judgements(filled)}
    assert states == {("A",): "overruled", ("B",): "overruled", ("C",): "overruled", ("D",): "stands"}


def test_what_is_said_later_counts_even_when_a_clock_once_ran_ahead(filled: Case) -> None:
    article, _ = first(filled)
    flow.judge(filled, said(article, "title", value=("ahead",), when="2035-04-01T09:00:00Z"))
    flow.judge(filled, said(article, "title", value=("today",)))
    assert views.article(filled, kept(1).path).title == "today"


def test_taking_everything_out_leaves_no_row_of_what_people_said(filled: Case) -> None:
    article, wrong = first(filled)
    flow.judge(filled, said(article, "title", value=("T",)))
    flow.judge(filled, said(article, wrong, "no", kind="attribution"))
    flow.judge(filled, said(article, article.said[1].attribution, kind="speaker", value=("Somebody",)))
    filled.remove([each.id for each in views.briefs(filled)])
    assert {name for name in rows_left(filled.path) if not name.startswith(("article_words", "saying_words"))} <= {
        "sqlite_sequence",
        "linked",
        "reused",
    }


def test_a_judgement_that_breaks_off_leaves_nothing(filled: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    article, wrong = first(filled)
    before = shown(filled)
    monkeypatch.setattr(profiling, "lone", lambda db: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        flow.judge(filled, said(article, wrong, "no", kind="attribution"))
    assert shown(filled) == before
    assert views.judgements(filled) == ()


def test_held_gives_what_holds(filled: Case) -> None:
    article, _ = first(filled)
    assert hearing.held(article, "title") == ("Harbour dispute, day 1",)
    assert hearing.held(article, "note") == ()


TAMPERED = [
    ("UPDATE judgement SET who = 'Mallory' WHERE field = 'title'", "by Mallory, .*: its id is not the digest"),
    ("UPDATE judgement SET note = 'x' WHERE about = 'speaker'", "its id is not the digest of what it says"),
    ("UPDATE judgement SET evidence = '[]' WHERE about = 'speaker'", "what it is about cannot be read"),
    ("UPDATE judgement SET evidence = '{\"cue\": [[1]]}'", "what it is about cannot be read"),
    ("UPDATE judgement SET value = '7' WHERE field = 'title'", "what it is about cannot be read"),
    ("UPDATE judgement SET value = 'no JSON' WHERE field = 'title'", "what it is about cannot be read"),
    ("UPDATE judgement SET verdict = 'perhaps'", '"perhaps" as verdict'),
    ("UPDATE judgement SET about = 'weather'", '"weather" as about'),
    ("UPDATE judgement SET field = 'colour' WHERE field = 'title'", '"colour" as field'),
    ("DELETE FROM judgement WHERE undoes IS NULL AND about = 'attribution'", "takes back judgement .* not there"),
    (
        "UPDATE judgement SET evidence = REPLACE(evidence, 'said', 'sang') WHERE about = 'speaker'",
        "the words at [0-9]+-[0-9]+ of its article are not those that it repeats",
    ),
    ("UPDATE filled SET value = 'Other'", 'wire/00001.txt: its title is filled in with "Other"'),
    ("UPDATE filled SET field = 'outlet'", "which judgement [0-9a-f]+ does not say"),
    ("UPDATE filled SET field = 'colour'", '"colour" as field'),
    ("UPDATE judged SET about = 9999", "of table judged hangs on a row of table finding that is not there"),
    (
        "UPDATE judged SET made = (SELECT MAX(finding) FROM attribution) WHERE document = 1",
        "bears on what is no attribution of this article",
    ),
    ("UPDATE sentence SET voice_found = 'loud'", '"loud" as voice_found'),
    ("UPDATE attribution SET stands = 7", "neither stands nor is set aside"),
    ("UPDATE link SET stands = 7 WHERE stands", "neither stands nor is set aside"),
]


@pytest.mark.parametrize(("sql", "says"), TAMPERED, ids=[sql[:60] for sql, _ in TAMPERED])
def test_what_was_done_to_people_s_words_is_found(filled: Case, sql: str, says: str) -> None:
    article, wrong = first(filled)
    flow.judge(filled, said(article, "title", value=("T",)))
    flow.judge(filled, said(article, article.said[1].attribution, kind="speaker", value=("Somebody",)))
    judged = flow.judge(filled, said(article, wrong, "no", kind="attribution"))
    flow.undo(filled, judged.id, "Ada", WHEN)
    assert verify(filled) == ()
    db = sqlite3.connect(filled.path)
    db.execute("PRAGMA foreign_keys = OFF")
    with db:
        assert db.execute(sql).rowcount > 0
    db.close()
    faults = verify(filled)
    assert any(re.search(says, fault) for fault in faults), faults
    assert all(fault.endswith(".") for fault in faults)
