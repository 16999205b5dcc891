"""Law 4: people outrank programs; what they say is appended, carried over, and never lost."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import flow
from onrecord.export import jsonl
from onrecord.export import judgements as judged_lines
from onrecord.model import (
    Attribution,
    JudgedField,
    Judgement,
    Passage,
    Roles,
    Span,
    Subject,
    SubjectKind,
    Verdict,
    judgement,
)
from onrecord.store import Case, judging, views
from onrecord.store.verify import verify
from onrecord.store.views import Article
from tests.articles import SETTING, TITLE

WORDS = (
    "Mira Tolland said that the quay was closed. “It was late,” Joren Hask said.\n\n"
    "According to Mira Tolland, Joren Hask had told the crews that nobody paid.\n\n"
    "An official said that Ilse Brand had left."
)
FIELDS: tuple[JudgedField, ...] = ("title", "outlet", "authors", "published", "ownership", "note")


def write(folder: Path, name: str, words: str = WORDS) -> Path:
    path = folder / name
    path.write_text(f"{TITLE}\n\n{SETTING}\n\n{words}\n", encoding="utf-8")
    os.utime(path, (1_950_000_000,) * 2)
    return path


@contextmanager
def begun(*names: str) -> Iterator[Case]:
    """A case of articles that all have the same text."""
    with tempfile.TemporaryDirectory() as folder, Case.open(Path(folder) / "pile.onrecord", create=True) as case:
        flow.add(case, [write(case.root, name) for name in names])
        yield case
        assert verify(case) == ()


def export(case: Case, *, judgements: bool = False) -> list[str]:
    said = views.judgements(case) if judgements else ()
    return list(jsonl.lines(views.articles(case), views.problems(case), said))


def roles(article: Article, attribution: Attribution) -> Roles:
    def passages(spans: tuple[Span, ...]) -> tuple[Passage, ...]:
        return tuple(Passage(span.start, span.end, span.of(article.document.text)) for span in spans)

    return Roles(
        source=passages(attribution.source), cue=passages(attribution.cue), content=passages(attribution.content)
    )


def said(
    article: Article,
    about: Attribution | JudgedField,
    verdict: Verdict,
    *,
    at: int = 0,
    kind: SubjectKind = "attribution",
    value: tuple[str, ...] = (),
    instead: Roles | None = None,
) -> Judgement:
    field, given = (None, roles(article, about)) if isinstance(about, Attribution) else (about, Roles())
    read = article.document
    subject = Subject(kind=kind, address=read.address, text_sha256=read.text_sha256, field=field, roles=given)
    when = f"2031-04-01T09:{at // 60:02}:{at % 60:02}Z"
    return judgement(subject=subject, verdict=verdict, value=value, roles=instead, who="Ada Quill", when=when)


@st.composite
def acts(draw: st.DrawFn, article: Article) -> list[Judgement]:
    """What a person may do on the desk, one act a second."""
    text, found = article.document.text, [each.attribution for each in article.said]
    several = list[Judgement]()
    for at in range(draw(st.integers(1, 6))):
        about = draw(st.sampled_from([*found, *FIELDS]))
        verdict = draw(st.sampled_from(["yes", "no", "instead"]))
        if not isinstance(about, Attribution):
            value = draw(st.sampled_from([(), ("2031-04",)]))
            several.append(said(article, about, verdict, at=at, kind="article", value=value))
        elif draw(st.booleans()):
            value = (
                (draw(st.sampled_from(["Ilse Brand", "MIRA  TOLLAND", "somebody"])),) if verdict == "instead" else ()
            )
            several.append(said(article, about, verdict, at=at, kind="speaker", value=value))
        else:
            start = draw(st.integers(0, len(text) - 2))
            end = draw(st.integers(start + 1, len(text)))
            own = draw(st.sampled_from([each.source for each in found]))
            source = tuple(
                Passage(span.start, span.end, span.of(text)) for span in own if span.end <= start or end <= span.start
            )
            given = Roles(source=source, content=(Passage(start, end, text[start:end]),))
            several.append(said(article, about, verdict, at=at, instead=given if verdict == "instead" else None))
    return several


@given(st.data())
@settings(max_examples=max(5, settings().max_examples // 5), deadline=None)
def test_judging_settles_undoing_restores_and_reading_again_keeps(data: st.DataObject) -> None:
    with begun("a.txt", "copy.txt") as case:
        before = export(case)
        several = data.draw(acts(views.article(case, "a.txt")))
        kept = [flow.judge(case, each) for each in several]
        after = export(case, judgements=True)
        assert verify(case) == ()
        with case.writing() as db:
            flow.settle(case, [key for (key,) in db.execute("SELECT key FROM document").fetchall()])
            db.execute("UPDATE linked SET signature = 'older'")
            flow.link(case)
        assert export(case, judgements=True) == after, "settling twice is settling once"
        with case.writing() as db:
            db.execute("UPDATE file SET signature = 'older'")
            db.execute("UPDATE document SET signature = 'older'")
        assert flow.add(case, [case.root]).read == 2
        assert export(case, judgements=True) == after, "reading again keeps what people said"
        for at, each in enumerate(data.draw(st.permutations(list({each.id for each in kept})))):
            flow.undo(case, each, "Ada Quill", f"2031-04-02T10:00:{at:02}Z")
        assert export(case) == before
        assert {each.state for each in views.judgements(case)} == {"undone", "stands"}


@given(st.data())
@settings(max_examples=max(5, settings().max_examples // 5), deadline=None)
def test_the_order_in_which_judgements_come_in_does_not_show(data: st.DataObject) -> None:
    with begun("a.txt") as one, begun("a.txt") as other:
        several = data.draw(acts(views.article(one, "a.txt")))
        whole = [flow.judge(one, each) for each in several]
        for each in data.draw(st.permutations(whole)):
            with other.writing() as db:
                judging.append(db, each)
                flow.settle(other, judging.concerned(db, each))
                flow.link(other)
        assert export(other, judgements=True) == export(one, judgements=True)


def test_a_judgement_outlives_a_new_version_and_says_that_it_was_carried_over() -> None:
    with begun("a.txt") as case:
        article = views.article(case, "a.txt")
        first = article.said[0]
        flow.judge(case, said(article, first.attribution, "no"))
        flow.judge(case, said(article, "outlet", "instead", kind="article", value=("Quenn Courier",), at=1))
        write(case.root, "a.txt", "Late on Monday it snowed.\n\n" + WORDS)
        flow.add(case, [case.root])
        new = views.article(case, "a.txt")
        assert new.document.id != article.document.id
        (aside,) = new.set_aside
        assert aside.attribution.content[0].of(new.document.text) == first.attribution.content[0].of(
            article.document.text
        )
        assert aside.judged is not None and aside.judged.carried
        assert (new.outlet, new.document.outlet) == ("Quenn Courier", None)
        assert new.filled["outlet"].carried
        assert [each.state for each in views.judgements(case)] == ["stands", "stands"]


def of_names(verdict: Verdict, one: str, other: str, *, at: int) -> Judgement:
    subject = Subject(kind="names", address="", text_sha256="", names=(one, other))
    return judgement(subject=subject, verdict=verdict, who="Ada Quill", when=f"2031-04-01T10:00:{at:02}Z")


def of_outlet(name: str, owner: tuple[str, ...], *, at: int) -> Judgement:
    subject = Subject(kind="outlet", address="", text_sha256="", names=(name,), field="ownership")
    return judgement(
        subject=subject, verdict="instead", value=owner, who="Ada Quill", when=f"2031-04-01T10:01:{at:02}Z"
    )


APART = st.lists(
    st.one_of(
        st.builds(
            of_names,
            st.sampled_from(["yes", "no"]),
            st.sampled_from(["Mira Tolland", "mira TOLLAND"]),
            st.sampled_from(["Joren Hask", "Nobody Here", "Ilse Brand"]),
            at=st.integers(0, 59),
        ),
        st.builds(
            of_outlet,
            st.sampled_from(["Quenn Courier", "QUENN  Courier", "The Other"]),
            st.sampled_from([(), ("The harbour board.",)]),
            at=st.integers(0, 59),
        ),
    ),
    max_size=4,
)


@given(st.data())
@settings(max_examples=max(5, settings().max_examples // 5), deadline=None)
def test_judgements_taken_into_another_case_say_there_what_they_say_here(data: st.DataObject) -> None:
    """Before its articles come or after, in any parts and any order, and twice."""
    with begun("a.txt", "copy.txt") as one, begun() as early, begun("a.txt", "copy.txt") as late:
        several = [*data.draw(acts(views.article(one, "a.txt"))), *data.draw(APART)]
        kept = list({each.id: each for each in (flow.judge(one, each) for each in several)}.values())
        if data.draw(st.booleans()):
            kept.append(flow.undo(one, kept[0].id, "Ada Quill", "2031-04-02T10:00:00Z"))
        text = list(judged_lines.lines(views.judgements(one)))
        told = [judged_lines.read(line) for line in text]
        assert told == sorted(kept, key=lambda each: (each.when.removesuffix("Z"), each.id))
        applied = flow.apply(early, kept)
        assert (applied.taken, applied.held, applied.refused) == (len(kept), 0, {})
        assert {each.state for each in views.judgements(early)} <= {"orphan", "undone", "stands", "overruled"}
        flow.add(early, [write(early.root, name) for name in ("a.txt", "copy.txt")])
        former, latter = kept[: len(kept) // 2], data.draw(st.permutations(kept[len(kept) // 2 :]))
        flow.apply(late, former)
        flow.apply(late, [*latter, *former])
        assert flow.apply(late, kept).held == len(kept)
        assert export(early, judgements=True) == export(late, judgements=True) == export(one, judgements=True)


def test_a_judgement_about_names_needs_no_article_and_stays_when_articles_go() -> None:
    with begun("a.txt") as case:
        flow.judge(case, of_names("no", "Mira Tolland", "Joren Hask", at=0))
        flow.judge(case, of_outlet("Quenn Courier", ("Nobody.",), at=1))
        assert [each.state for each in views.judgements(case)] == ["orphan", "stands"]
        flow.judge(
            case, said(views.article(case, "a.txt"), "outlet", "instead", kind="article", value=("QUENN Courier",))
        )
        assert views.article(case, "a.txt").of_outlet["ownership"].judgement.value == ("Nobody.",)
        write(case.root, "a.txt", "Late on Monday it snowed.\n\n" + WORDS)
        flow.add(case, [case.root])
        assert views.article(case, "a.txt").of_outlet["ownership"].judgement.value == ("Nobody.",)
        flow.remove(case, "a.txt")
        assert [each.state for each in views.judgements(case)] == ["orphan", "orphan"]


def test_what_nothing_in_the_case_answers_to_is_listed_as_an_orphan() -> None:
    with begun("a.txt") as case:
        article = views.article(case, "a.txt")
        wrong = article.said[0].attribution
        gone = Roles(content=(Passage(0, 5, article.document.text[:5]),))
        kept = flow.judge(case, said(article, wrong, "no"))
        lost = judgement(
            subject=Subject(kind="attribution", address="a.txt", text_sha256=article.document.text_sha256, roles=gone),
            verdict="no",
            who="Ada Quill",
            when="2031-04-01T09:00:05Z",
        )
        flow.judge(case, lost)
        states = {each.judgement.id: (each.state, each.finding) for each in views.judgements(case)}
        assert states == {kept.id: ("stands", wrong.id), lost.id: ("orphan", None)}


@pytest.mark.parametrize("whole", [True, False])
def test_taking_an_article_out_takes_what_was_said_of_its_words_unless_another_has_them(whole: bool) -> None:
    with begun("a.txt", "copy.txt") as case:
        article = views.article(case, "a.txt")
        flow.judge(case, said(article, article.said[0].attribution, "no"))
        flow.judge(case, said(article, "title", "instead", kind="article", value=("T",), at=1))
        flow.remove(case, "a.txt")
        assert [each.judgement.subject.kind for each in views.judgements(case)] == ["attribution"]
        assert views.judgements(case)[0].state == "carried over"
        assert len(views.article(case, "copy.txt").set_aside) == 1
        if whole:
            flow.remove(case, "copy.txt")
            assert views.judgements(case) == ()
            with case.snapshot() as db:
                assert db.execute(
                    "SELECT (SELECT COUNT(*) FROM judgement) + (SELECT COUNT(*) FROM judged)"
                ).fetchone() == (0,)


@given(st.data())
@settings(max_examples=max(3, settings().max_examples // 10), deadline=None)
def test_what_is_said_before_others_come_in_is_as_if_it_were_said_after(data: st.DataObject) -> None:
    with begun("a.txt") as early, begun("a.txt", "copy.txt", "other.txt") as late:
        write(late.root, "other.txt", WORDS.replace("Brand", "Tolland"))
        flow.add(late, [late.root])
        several = data.draw(acts(views.article(early, "a.txt")))
        for each in [flow.judge(early, each) for each in several]:
            with late.writing() as db:
                judging.append(db, each)
                flow.settle(late, judging.concerned(db, each))
        flow.link(late)
        write(early.root, "other.txt")
        flow.add(early, [write(early.root, "copy.txt"), early.root / "other.txt"])
        write(early.root, "other.txt", WORDS.replace("Brand", "Tolland"))
        flow.add(early, [early.root])
        assert export(early, judgements=True) == export(late, judgements=True)
