"""What people said in a case, as lines that another case can take, and such lines read back.

They are the judgement lines of the whole export (jsonl.py), so that a whole export can be given as well.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeGuard, TypeVar, get_args

from onrecord.export.jsonl import in_time, judgement, line
from onrecord.model import JudgedField, Judgement, Passage, Roles, Subject, SubjectKind, Verdict
from onrecord.model import judgement as made
from onrecord.store.views import Standing

_CHANGED = (
    "its id is not that of what it says: it was changed after it was made. Take the id out of the line to give it as a"
    " judgement of its own."
)
_Line = Mapping[str, Any]
T = TypeVar("T", bound=str)


def lines(judgements: Iterable[Standing]) -> Iterator[str]:
    """One line a judgement, by its time."""
    for standing in in_time(judgements):
        yield line(judgement(standing))


def read(words: str) -> Judgement | None:
    """The judgement of a line; None when the line tells of something else. ValueError, in a sentence, when it cannot
    be read."""
    try:
        found = json.loads(words)
    except (ValueError, RecursionError):
        raise ValueError("this is no JSON: a line holds one object, as `export` writes it.") from None
    if not isinstance(found, dict):
        raise ValueError("this is no JSON object: a line holds one object, as `export` writes it.")
    return _judgement(found) if found.get("type") == "judgement" else None


def _judgement(found: _Line) -> Judgement:
    roles = found.get("roles")
    read = made(
        subject=_subject(found),
        verdict=_one_of(found, "verdict", get_args(Verdict)),
        value=_several(found, "value"),
        named=_yes(found, "named"),
        roles=None if roles is None else _roles(roles),
        who=_words(found, "who"),
        when=_words(found, "when"),
        note=_words(found, "note", ""),
        undoes=None if found.get("undoes") is None else _words(found, "undoes"),
        source=_words(found, "source", ""),
    )
    if found.get("id", read.id) != read.id:
        raise ValueError(_CHANGED)
    return read


def _subject(found: _Line) -> Subject:
    fields: tuple[JudgedField, ...] = get_args(JudgedField)
    kinds: tuple[SubjectKind, ...] = get_args(SubjectKind)
    return Subject(
        kind=_one_of(found, "about", kinds),
        address=_words(found, "address", ""),
        text_sha256=_words(found, "text_sha256", ""),
        field=None if found.get("field") is None else _one_of(found, "field", fields),
        roles=_roles(found.get("evidence") or {}),
        names=_several(found, "names"),
    )


def _one_of(found: _Line, name: str, known: tuple[T, ...]) -> T:
    given = _words(found, name)
    for each in known:
        if each == given:
            return each
    raise ValueError(f'its {name} is "{given}", which this version does not know: it knows {", ".join(known)}.')


def _words(found: _Line, name: str, otherwise: str | None = None) -> str:
    given = found.get(name, otherwise)
    if not isinstance(given, str):
        raise ValueError(f'its {name} is {"missing" if given is None else "no text"}: give it as "{name}": "...".')
    return given


def _several(found: _Line, name: str) -> tuple[str, ...]:
    given = found.get(name, [])
    if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
        raise ValueError(f'its {name} is no list of texts: give it as "{name}": ["..."].')
    return tuple(given)


def _yes(found: _Line, name: str) -> bool:
    given = found.get(name, True)
    if not isinstance(given, bool):
        raise ValueError(f"its {name} is neither true nor false.")
    return given


def _roles(given: object) -> Roles:
    if not isinstance(given, dict) or not set(given) <= {"source", "cue", "content"}:
        raise ValueError("its evidence or roles are no object with source, cue and content.")
    return Roles(**{name: tuple(map(_passage, several)) for name, several in _listed(given)})


def _listed(given: Mapping[str, object]) -> Iterator[tuple[str, list[object]]]:
    for name, several in given.items():
        if not isinstance(several, list):
            raise ValueError(f"the {name} of its evidence or roles is no list of passages.")
        yield name, several


def _passage(given: object) -> Passage:
    found = given if isinstance(given, dict) else {}
    start, end, exact = (found.get(name) for name in ("start", "end", "exact"))
    if _number(start) and _number(end) and isinstance(exact, str) and 0 <= start < end == start + len(exact):
        return Passage(start, end, exact)
    raise ValueError("one of its passages is none: each has start, end, and exactly the words between them.")


def _number(given: object) -> TypeGuard[int]:
    return isinstance(given, int) and not isinstance(given, bool)
