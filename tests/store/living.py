"""Whatever may happen to a case: articles come, change and go, speakers are grouped, people judge and take it back."""

import contextlib
from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from onrecord import flow
from onrecord.model import Passage, Roles, Stated, Subject, judgement
from onrecord.store import Case, views

from .pile import NAMES, Kept, kept
from .strategies import articles

Change = Callable[[Case], object]
OUTLETS = ("Outlet 1", "OUTLET 1", "Öutlet 1", "The Other", None)
DATES = (None, "2030", "2030-06", "2030-06-13", "2030-06-14", "2031-01-01", "some day")
TITLES = (None, "Harbour dispute", "hárbour Dispute", "Another")


@st.composite
def lives(draw: st.DrawFn, longest: int = 7) -> list[Change]:
    """Some changes, one after the other."""
    return draw(st.lists(changes(), min_size=1, max_size=longest))


def changes() -> st.SearchStrategy[Change]:
    """One change."""
    return st.one_of(
        st.builds(_keeps, pile_articles()),
        st.builds(_keeps, pile_articles()),
        st.builds(_keeps, articles(path="odd.txt") | articles()),
        st.builds(_removes, st.integers(0, 99)),
        st.just(flow.link),
        st.builds(_fills, st.integers(0, 99), st.sampled_from(["title", "outlet", "published"]), st.data()),
        st.builds(_says_no, st.integers(0, 99), st.integers(0, 99)),
        st.builds(_names, st.integers(0, 99), st.integers(0, 99), st.sampled_from([*NAMES, "Nobody Else"])),
        st.builds(_undoes, st.integers(0, 99)),
    )


@st.composite
def pile_articles(draw: st.DrawFn) -> Kept:
    """An article of the pile under a few addresses, with or without title, outlet and date."""
    made = kept(
        draw(st.integers(0, 5)), version=draw(st.integers(1, 3)), address=draw(st.sampled_from(["", "", "same.txt"]))
    )
    stated = [draw(st.sampled_from(each)) for each in (TITLES, OUTLETS, DATES[:-1])]
    title, outlet, published = (each and Stated(value=each, found_in="markup") for each in stated)
    document = replace(made.document, title=title or None, outlet=outlet or None, published=published or None)
    return made._replace(document=document)


def _keeps(each: Kept) -> Change:
    return lambda case: case.keep(*each)


def _removes(number: int) -> Change:
    def remove(case: Case) -> None:
        known = views.briefs(case)
        if known:
            case.remove([known[number % len(known)].id])

    return remove


def _fills(number: int, field: str, data: st.DataObject) -> Change:
    values = {"title": TITLES, "outlet": OUTLETS, "published": DATES[:-1]}[field]
    value = data.draw(st.sampled_from(values))

    def fill(case: Case) -> None:
        known = views.briefs(case)
        if known:
            document = views.article(case, known[number % len(known)].id).document
            subject = Subject(
                kind="article",
                address=document.address,
                text_sha256=document.text_sha256,
                field=field,  # type: ignore[arg-type]
            )
            judge(case, subject, "instead", (value,) if value else ())

    return fill


def _says_no(number: int, which: int) -> Change:
    def deny(case: Case) -> None:
        subject = about(case, number, which, "attribution")
        if subject:
            judge(case, subject, "no")

    return deny


def _names(number: int, which: int, name: str) -> Change:
    def give(case: Case) -> None:
        subject = about(case, number, which, "speaker")
        if subject:
            judge(case, subject, "instead", (name,))

    return give


def about(case: Case, number: int, which: int, kind: str) -> Subject | None:
    """An attribution of an article, or who speaks in it, as a subject; None where there is none."""
    known = views.briefs(case)
    if not known:
        return None
    article = views.article(case, known[number % len(known)].id)
    if not article.said:
        return None
    found, text = article.said[which % len(article.said)].attribution, article.document.text
    roles = Roles(
        **{
            role: tuple(Passage(span.start, span.end, span.of(text)) for span in getattr(found, role))
            for role in ("source", "cue", "content")
        }
    )
    return Subject(
        kind=kind,  # type: ignore[arg-type]
        address=article.document.address,
        text_sha256=article.document.text_sha256,
        roles=roles,
    )


def judge(case: Case, subject: Subject, verdict: str, value: tuple[str, ...] = ()) -> None:
    """Say it; what cannot be kept is refused, and changes nothing."""
    said = judgement(subject=subject, verdict=verdict, value=value, who="Ada Quill", when=_now(case))  # type: ignore[arg-type]
    with contextlib.suppress(ValueError):
        flow.judge(case, said)


def _now(case: Case) -> str:
    count = len(views.judgements(case))
    return f"2031-05-01T{count // 60:02}:{count % 60:02}:00Z"


def _undoes(number: int) -> Change:
    def undo(case: Case) -> None:
        known = views.judgements(case)
        if known:
            with contextlib.suppress(ValueError):
                flow.undo(case, known[number % len(known)].judgement.id, "Ada Quill", _now(case))

    return undo
