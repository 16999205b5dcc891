"""A person's word, heard: made whole, or refused in a sentence (ValueError)."""

import re
import sqlite3
import unicodedata
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations

from onrecord.model import (
    Judgement,
    Passage,
    Roles,
    Span,
    attribution_id,
    judgement,
)
from onrecord.standing import taken_back
from onrecord.store import judging, rows, views
from onrecord.store.answers import Article, Said
from onrecord.store.case import Case

SEVERAL = ("authors", "republished_from")  # fields that may have several values
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
# Line ends and tabs are none of these.
_ACTS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)


def hear(case: Case, said: Judgement) -> Judgement:
    """The judgement as it can be kept: about an article of the case, with words that stand in it, its values trimmed.

    Who accepts or denies something accepts or denies what is shown then: that is written down with it.
    """
    who = said.who.strip()
    if not who:
        raise ValueError("Say who judges: a name is missing.")
    _check_when(said.when)
    if said.undoes is not None:
        raise ValueError("To take a judgement back, undo it; nothing else may name the judgement that it takes back.")
    article = _article(case, said)
    value = tuple(each.strip() for each in said.value if each.strip())
    for words in (who, said.note, *value):
        _check_words(words)
    for words in (who, *(value if said.verdict == "instead" else ())):
        check(words)
    _check_signs(said.note)
    said = replace(said, who=who, value=value)
    if said.subject.kind == "article":
        return _remade(_of_field(article, said))
    return _remade(_of_attribution(article, said) if said.subject.kind == "attribution" else _of_speaker(article, said))


def in_turn(db: sqlite3.Connection, said: Judgement) -> Judgement:
    """The judgement, dated after those about the same article or text that are in the case already.

    A clock that once ran ahead, or a colleague's, must not overrule in silence what somebody says now.
    """
    same = "address = ? OR text_sha256 = ?"
    before = judging.read(db, same, said.subject.address, said.subject.text_sha256)
    if not before or any(each.id == said.id for each in before):
        return said
    latest = before[-1].when
    if latest.removesuffix("Z") <= said.when.removesuffix("Z"):
        return said
    following = datetime.fromisoformat(latest) + timedelta(microseconds=1)
    return _remade(replace(said, when=following.strftime("%Y-%m-%dT%H:%M:%S.%fZ")))


def _remade(said: Judgement) -> Judgement:
    return judgement(
        subject=said.subject,
        verdict=said.verdict,
        value=said.value,
        named=said.named,
        roles=said.roles,
        who=said.who,
        when=said.when,
        note=said.note,
        undoes=said.undoes,
    )


def _check_when(when: str) -> None:
    try:
        if _WHEN.fullmatch(when):
            datetime.fromisoformat(when)
            return
    except ValueError:
        pass
    raise ValueError(f'"{when}" is no time: write it in UTC, as 2031-04-01T09:30:00Z.')


def _check_words(words: str) -> None:
    if any("\ud800" <= sign <= "\udfff" for sign in words):
        raise ValueError("These words hold half a character, which is no text; type them again.")


def check(words: str) -> None:
    """ValueError, in a sentence, when a person may not give these words as a name or value: nobody could see them, or
    they hold what acts on the words beside them."""
    _check_words(words)
    _check_signs(words)
    if not any(unicodedata.category(sign)[0] in "LNPS" for sign in words):
        raise ValueError("Nothing in this can be seen: it holds only signs that are not shown. Write it in words.")


def _check_signs(words: str) -> None:
    found = _ACTS.search(words)
    if found is not None:
        raise ValueError(
            f"This holds a control character or a sign that turns the direction of writing (U+{ord(found[0]):04X});"
            " type it again without that."
        )


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
            _check_date(each)
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


def _check_date(words: str) -> None:
    try:
        if _DATE.fullmatch(words):
            date.fromisoformat(words + "-01-01"[len(words) - 4 :])
            return
    except ValueError:
        pass
    raise ValueError(f"{words} is no date: write 2031, 2031-04 or 2031-04-01.")


def _of_attribution(article: Article, said: Judgement) -> Judgement:
    _check_roles(article, said.subject.roles)
    if said.verdict != "instead":
        marks = said.verdict == "yes" and _shown(article, said.subject.roles) is None
        if marks:
            _check_apart(said.subject.roles)
        marked = said.subject.roles if marks else None
        return replace(said, value=(), named=True, roles=marked, subject=replace(said.subject, field=None))
    if said.roles is None or not said.roles.content:
        raise ValueError("Give the words that are reported: an attribution needs them.")
    _check_roles(article, said.roles)
    _check_apart(said.roles)
    return replace(said, value=(), named=True, subject=replace(said.subject, field=None))


def _check_roles(article: Article, roles: Roles) -> None:
    several = (*roles.source, *roles.cue, *roles.content)
    if not several:
        raise ValueError("Say which attribution this is about: its words are missing.")
    for passage in several:
        if not _stands(passage, article.document.text):
            place = f"{passage.start}-{passage.end}"
            raise ValueError(f"The words at {place} of this article are not “{passage.exact}”; mark them again.")


def _check_apart(roles: Roles) -> None:
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
    _check_roles(article, said.subject.roles)
    said = replace(said, roles=None, subject=replace(said.subject, field=None))
    if said.verdict == "instead":
        if len(said.value) != 1:
            raise ValueError("Give one name: who speaks.")
        return said
    shown = _shown(article, said.subject.roles)
    speaker = (shown.speaker or shown.speaker_found) if shown else None
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
    _check_when(when)
    check(who)
    _check_words(note)
    _check_signs(note)
    former = next(iter(judging.read(db, "id = ?", identity)), None)
    if former is None:
        raise ValueError("This judgement is not in the case; its article may have been taken out.")
    made = judgement(subject=former.subject, verdict="no", who=who.strip(), when=when, note=note, undoes=identity)
    beside = judging.read(db, "address = ? AND text_sha256 = ?", former.subject.address, former.subject.text_sha256)
    if identity in taken_back(beside) and made not in beside:
        raise ValueError("This was undone already.")
    return made
