"""A person's word, heard: made whole, or refused in a sentence (ValueError)."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

from onrecord.model import (
    Judgement,
    Passage,
    Roles,
    Span,
    Subject,
    attribution_id,
    judgement,
)
from onrecord.standing import taken_back
from onrecord.store import judging, namesakes, rows, views
from onrecord.store.allowed import OF_OUTLET, SEVERAL, check, check_date, check_note, check_text, check_when
from onrecord.store.answers import Article, Said
from onrecord.store.case import Case

SAID = ("subject", "verdict", "value", "named", "roles", "who", "when", "note", "undoes", "source")  # all but the id


def hear(case: Case, said: Judgement, fold: Callable[[str], str]) -> Judgement:
    """The judgement as it can be kept: about an article of the case, with words that stand in it, its values trimmed.

    Who accepts or denies something accepts or denies what is shown then: that is written down with it. Names that it is
    about are folded with `fold`, as the findings have them, and put in order.
    """
    who = said.who.strip()
    if not who:
        raise ValueError("Say who judges: a name is missing.")
    check_when(said.when)
    if said.undoes is not None:
        raise ValueError("To take a judgement back, undo it; nothing else may name the judgement that it takes back.")
    value = tuple(each.strip() for each in said.value if each.strip())
    said = replace(said, who=who, value=value, source=said.source.strip())
    for words in (who, *(value if said.verdict == "instead" else ())):
        check(words)
    for words in (said.note, said.source):
        check_note(words)
    for words in value:
        check_text(words)
    return _remade(_whole(case, said, fold))


def _whole(case: Case, said: Judgement, fold: Callable[[str], str]) -> Judgement:
    if said.subject.kind == "names":
        return _of_names(case, said, fold)
    if said.subject.kind == "outlet":
        return _of_outlet(said)
    said = replace(said, subject=replace(said.subject, names=()))
    of_kind = {"article": _of_field, "attribution": _of_attribution, "speaker": _of_speaker}[said.subject.kind]
    return of_kind(_article(case, said), said)


def _of_names(case: Case, said: Judgement, fold: Callable[[str], str]) -> Judgement:
    """Whether two names are one speaker's; how they were written is its value."""
    if said.verdict == "instead":
        raise ValueError("Two names are one speaker's or they are not: say yes or no.")
    if len(said.subject.names) != 2:
        raise ValueError("Give two names: this is about whether they are one speaker's.")
    written = [" ".join(each.split()) for each in said.subject.names]
    for name in written:
        check(name)
        if not fold(name):
            raise ValueError(f"“{name}” holds no letter or number, so that it is no name. Write the name in letters.")
    with case.snapshot() as db:
        (one, first), (other, second) = sorted((namesakes.key(db, name, fold(name)), name) for name in written)
    if one == other:
        raise ValueError(
            f"“{first}” and “{second}” count as one name already: they differ in capitals, accents and marks at most."
        )
    subject = Subject(kind="names", address="", text_sha256="", names=(one, other))
    return replace(said, subject=subject, value=(first, second), named=True, roles=None)


def _of_outlet(said: Judgement) -> Judgement:
    """A field of an outlet; no value says that there is nothing to say."""
    field = said.subject.field
    if field not in OF_OUTLET:
        raise ValueError(f"Say which field of the outlet this is about: {', '.join(OF_OUTLET)}.")
    if said.verdict != "instead":
        raise ValueError("No article states this of an outlet: write what it is.")
    if len(said.value) > 1:
        raise ValueError(f"An outlet has one {field} only.")
    if len(said.subject.names) != 1 or not said.subject.names[0].strip():
        raise ValueError("Say which outlet this is about: its name is missing.")
    check(said.subject.names[0])
    folded = rows.folded(said.subject.names[0])
    subject = Subject(kind="outlet", address="", text_sha256="", field=field, names=(folded,))
    return replace(said, subject=subject, named=True, roles=None)


def in_turn(db: sqlite3.Connection, said: Judgement) -> Judgement:
    """The judgement, dated after those about the same article or text that are in the case already.

    A clock that once ran ahead, or a colleague's, must not overrule in silence what somebody says now.
    """
    same = "address = ? OR text_sha256 = ?"
    before = judging.read(db, same, said.subject.address, said.subject.text_sha256)
    if not before or any(each.id == said.id for each in before):
        return said
    latest = before[-1].when
    if (latest.removesuffix("Z"), said.undoes is None) < (said.when.removesuffix("Z"), True):
        return said  # at the same moment only an undo, which counts whenever it was said
    following = datetime.fromisoformat(latest) + timedelta(microseconds=1)
    return _remade(replace(said, when=following.strftime("%Y-%m-%dT%H:%M:%S.%fZ")))


def _remade(said: Judgement) -> Judgement:
    """The same with the id of what it says now."""
    return judgement(**{name: getattr(said, name) for name in SAID})


def _article(case: Case, said: Judgement) -> Article:
    with case.snapshot() as db:
        sql = "SELECT id FROM document WHERE address = ? AND text_sha256 = ?"
        found = rows.ask(db, sql, said.subject.address, said.subject.text_sha256).fetchone()
    if found is None:
        raise ValueError("This article is not in the case as it was shown; it may have been taken out. Open it again.")
    return views.article(case, found[0])


def _of_field(article: Article, said: Judgement) -> Judgement:
    """A field of the article: one value, or several where it may have them; none says that it is not stated."""
    field, value = said.subject.field, said.value
    if field is None:
        raise ValueError("Say which field of the article this is about.")
    if said.verdict == "yes" and not value:
        value = held(article, field)
    if said.verdict == "no":
        value = ()
    if len(value) > 1 and field not in SEVERAL:
        raise ValueError(f"An article has one {field} only.")
    if field == "published":
        for each in value:
            check_date(each)
    return replace(said, value=value, roles=None, named=True, subject=replace(said.subject, roles=Roles()))


def held(article: Article, field: str) -> tuple[str, ...]:
    """The values of a field that hold now."""
    if field in SEVERAL:
        return article.authors if field == "authors" else article.republished_from
    if field in ("title", "outlet", "published"):
        one = {"title": article.title, "outlet": article.outlet, "published": article.published}[field]
        return (one,) if one else ()
    filled = {str(name): each.judgement.value for name, each in article.filled.items()}
    return filled.get(field, ())


def _of_attribution(article: Article, said: Judgement) -> Judgement:
    check_passages(article.document.text, said.subject.roles)
    if said.verdict != "instead":
        marks = said.verdict == "yes" and _shown(article, said.subject.roles) is None
        if marks:
            check_apart(said.subject.roles)
        marked = said.subject.roles if marks else None
        return replace(said, value=(), named=True, roles=marked, subject=replace(said.subject, field=None))
    if said.roles is None or not said.roles.content:
        raise ValueError("Give the words that are reported: an attribution needs them.")
    check_passages(article.document.text, said.roles)
    check_apart(said.roles)
    return replace(said, value=(), named=True, subject=replace(said.subject, field=None))


def check_passages(text: str, roles: Roles) -> None:
    """ValueError when there are no passages, or one does not stand in the text with exactly its words."""
    several = (*roles.source, *roles.cue, *roles.content)
    if not several:
        raise ValueError("Say which attribution this is about: its words are missing.")
    for passage in several:
        if not _stands(passage, text):
            place = f"{passage.start}-{passage.end}"
            raise ValueError(f"The words at {place} of this article are not “{passage.exact}”; mark them again.")


def check_apart(roles: Roles) -> None:
    """The same words cannot be who speaks, that they do, and what they say."""
    named = (("source", roles.source), ("cue", roles.cue), ("content", roles.content))
    for (one, ours), (other, theirs) in combinations(named, 2):
        shared = [
            (max(left.start, right.start), min(left.end, right.end), left)
            for left in ours
            for right in theirs
            if left.start < right.end and right.start < left.end
        ]
        for start, end, left in shared[:1]:
            words = left.exact[start - left.start : end - left.start]
            raise ValueError(f"“{words}” is given as {one} and as {other}; leave it in one of them.")


def _stands(passage: Passage, text: str) -> bool:
    inside = 0 <= passage.start < passage.end <= len(text)
    return inside and text[passage.start : passage.end] == passage.exact


def _of_speaker(article: Article, said: Judgement) -> Judgement:
    """Who speaks: with "instead" one name; "yes" and "no" are about the one who is shown."""
    check_passages(article.document.text, said.subject.roles)
    said = replace(said, roles=None, subject=replace(said.subject, field=None))
    if said.verdict == "instead":
        if len(said.value) != 1:
            raise ValueError("Give one name: who speaks.")
        return said
    shown = _shown(article, said.subject.roles)
    speaker = (shown.speaker or shown.speaker_found) if shown else None  # of several together, say which by name
    if said.value or speaker is None:
        return said
    return replace(said, value=(speaker.name,), named=speaker.named)


def _shown(article: Article, roles: Roles) -> Said | None:
    """The attribution with these roles, as the case shows it."""

    def spans(several: tuple[Passage, ...]) -> tuple[Span, ...]:
        return tuple(sorted({Span(article.document.id, each.start, each.end) for each in several}))

    own = attribution_id(article.document.id, spans(roles.source), spans(roles.cue), spans(roles.content))
    return next((each for each in (*article.said, *article.set_aside) if each.attribution.id == own), None)


def undoing(db: sqlite3.Connection, identity: str, *, who: str, when: str, note: str) -> Judgement:
    """The judgement that takes back the one with this id: about the same, in this name."""
    if not who.strip():
        raise ValueError("Say who undoes this: a name is missing.")
    check_when(when)
    check(who)
    check_note(note)
    former = next(iter(judging.read(db, "id = ?", identity)), None)
    if former is None:
        raise ValueError("This judgement is not in the case; its article may have been taken out.")
    made = judgement(subject=former.subject, verdict="no", who=who.strip(), when=when, note=note, undoes=identity)
    beside = judging.read(db, "address = ? AND text_sha256 = ?", former.subject.address, former.subject.text_sha256)
    if identity in taken_back(beside) and made not in beside:
        raise ValueError("This was undone already.")
    return made
