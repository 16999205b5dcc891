"""A judgement made in another case, taken into this one: as it is, or refused in a sentence (ValueError).

It keeps its id, so that two cases that took the same are equal; nothing of it is trimmed or completed. What it is about
need not be here: it is kept, and holds when the article comes.
"""

import sqlite3
from itertools import chain

from onrecord.model import Judgement, Roles
from onrecord.store import judging, rows
from onrecord.store.allowed import OF_OUTLET, SEVERAL, check, check_date, check_note, check_text, check_when
from onrecord.store.hearing import check_apart, check_passages


def take(db: sqlite3.Connection, said: Judgement) -> None:
    """Append a judgement that was made elsewhere."""
    check(said.who)
    check_when(said.when)
    for words in (said.note, said.source):
        check_note(words)
    for words in said.value:
        (check if said.verdict == "instead" else check_text)(words)
    if said.undoes is not None and not judging.read(db, "id = ?", said.undoes):
        raise ValueError(f"It takes back judgement {said.undoes}, which is neither in this case nor was taken.")
    {"article": _of_field, "names": _of_names, "outlet": _of_outlet}.get(said.subject.kind, _of_words)(db, said)
    judging.append(db, said)


def _of_field(_: sqlite3.Connection, said: Judgement) -> None:
    subject = said.subject
    _about_an_article(said)
    if subject.field is None or subject.roles != Roles() or said.roles is not None:
        raise ValueError("It is about an article, and names no field of it alone.")
    if len(said.value) > 1 and subject.field not in SEVERAL:
        raise ValueError(f"An article has one {subject.field} only.")
    for each in said.value if subject.field == "published" else ():
        check_date(each)


def _of_words(db: sqlite3.Connection, said: Judgement) -> None:
    """An attribution, or who speaks in it: where the case has the article, with words that stand there."""
    subject = said.subject
    _about_an_article(said)
    given = [subject.roles, *([said.roles] if said.roles else [])]
    if subject.field is not None or not all((each.source, each.cue, each.content) != ((), (), ()) for each in given):
        raise ValueError("It is about words of an article, and does not say which.")
    if said.verdict == "instead" and said.undoes is None:
        _gives_something(said)
    text = rows.ask(db, "SELECT text FROM document WHERE text_sha256 = ?", subject.text_sha256).fetchone()
    for roles in given if text else ():
        check_passages(text[0], roles)
    for roles in given[1:]:
        check_apart(roles)


def _gives_something(said: Judgement) -> None:
    if said.subject.kind == "speaker" and len(said.value) != 1:
        raise ValueError("It says who speaks, and gives no one name.")
    if said.subject.kind == "attribution" and not (said.roles and said.roles.content):
        raise ValueError("It gives other words for an attribution, and none that are reported.")


def _about_an_article(said: Judgement) -> None:
    if not said.subject.address or not said.subject.text_sha256 or said.subject.names:
        raise ValueError("It is about an article, and does not name it by its address and the SHA-256 of its text.")


def _of_names(_: sqlite3.Connection, said: Judgement) -> None:
    _about_no_article(said)
    names = said.subject.names
    if said.verdict == "instead" or said.subject.field is not None or said.roles is not None:
        raise ValueError("Two names are one speaker's or they are not: its verdict is yes or no, and it has no more.")
    if len(names) != 2 or not all(names) or names != tuple(sorted(set(names))):
        raise ValueError("It is about names, and does not give two, folded and in order.")


def _of_outlet(_: sqlite3.Connection, said: Judgement) -> None:
    _about_no_article(said)
    names, field = said.subject.names, said.subject.field
    if len(names) != 1 or names[0] != rows.folded(names[0]) or field not in OF_OUTLET or len(said.value) > 1:
        raise ValueError(f"It is about an outlet: it gives one folded name, and one of {', '.join(OF_OUTLET)}.")


def _about_no_article(said: Judgement) -> None:
    subject = said.subject
    if subject.address or subject.text_sha256 or subject.roles != Roles():
        raise ValueError("It is about names, which stand in no one article; it names one.")
    for words in chain(subject.names, said.value):
        check(words)
