"""Why several names are one speaker, in plain words: a line for every two names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.store.sameness import Apart, Reasons, Tie, Way
from onrecord.telling.judged import moment

# How to say what a feature saw: in its favour, and against it. One that is not here says it by itself.
FOR = {
    "name: surname": "the same surname: {}",
    "name: titled": "a title and the surname: {}",
    "office": "both described as {}",
    "words": "both descriptions say: {}",
    "place": "both of {}",
    "setting": "their articles have much in common",
    "table of names": "the table of names has them in one row: {}",
}
AGAINST = {
    "table of names": "two rows of the table of names: {}",
    "name: other": "the names differ: {}",
    "kind": "not of one kind: {}",
    "setting": "nothing in their articles speaks for it",
    "common surname": "very many bear this surname",
    "described otherwise": "described otherwise: {}",
    "elsewhere": "another place: {}",
    "calling": "another calling: {}",
    "age": "age: {}",
    "sex": "{}",
    "generation": "{}",
    "kin": "kin of others: {}",
    "rank": "another rank: {}",
    "initials": "{}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Two names, the shorter first, and why they are one or two; `others` counts further pairs that are spelled so."""

    left: str
    right: str
    why: str
    others: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A speaker who is held apart: id and name, the nearest two names, and why they are two."""

    id: str
    name: str
    line: Line


def together(reasons: Reasons) -> tuple[Line, ...]:
    """What holds the names together: different names first; pairs that are spelled alike are told once, the surest."""
    told: dict[tuple[str, str], list[Tie]] = {}
    for tie in reasons.ties:
        told.setdefault(_spelled(tie), []).append(tie)
    several = sorted(told.items(), key=lambda each: each[0][0] == each[0][1])
    return tuple(_line(ties[0], others=len(ties) - 1) for _, ties in several)


def _spelled(tie: Tie) -> tuple[str, str]:
    one, other = _ordered(tie)
    return one.name, other.name


def _ordered(tie: Tie) -> tuple[Way, Way]:
    """The two, the shorter name first."""
    one, other = sorted((tie.left, tie.right), key=lambda way: (len(way.name), way.name, way.described, way.id))
    return one, other


def apart(reasons: Reasons) -> tuple[Held, ...]:
    """The nearest speakers that are held apart."""
    return tuple(Held(id=it.speaker.id, name=it.speaker.name, line=_two(it)) for it in reasons.apart)


def _two(it: Apart) -> Line:
    """Why two are held apart: what tells two of their names apart; else that what speaks for one is not enough."""
    if it.different is not None:
        left, right = called(it.different.left), called(it.different.right)
        word = it.different.judged
        if word is not None:
            return Line(left=left, right=right, why=f"not one speaker, says {word.who}, {moment(word.when)}")
        return Line(left=left, right=right, why="; ".join(_seen(_against(it.different))))
    doubt = "it may be somebody else’s" if it.tie.short else "not enough by itself"
    return Line(
        left=called(it.tie.left), right=called(it.tie.right), why=f"{why(replace(it.tie, short=False))}: {doubt}"
    )


def _against(tie: Tie) -> Sequence[tuple[str, float, str]]:
    """What alone makes two of them."""
    return [each for each in tie.why if each[1] <= -1]


def _line(tie: Tie, others: int) -> Line:
    one, other = _ordered(tie)
    return Line(left=called(one), right=called(other), why=why(tie), others=others)


def called(way: Way) -> str:
    """A name as it is spelled, with what describes its bearer."""
    return f"{way.name} ({'; '.join(way.described)})" if way.described else way.name


def why(tie: Tie) -> str:
    """Why two names are one speaker's, or are not, in a line."""
    if tie.judged is not None:
        return f"{tie.judged.who} says so, {moment(tie.judged.when)}"
    if tie.score is None:
        return "the same name, and nobody else here fits"
    seen = "; ".join(_seen(tie.why)) or "the same name"
    fits = "; nobody else here fits" if tie.short else ""
    return f"{seen}{fits} [{tie.score:.2f}]"


def _seen(features: Sequence[tuple[str, float, str]]) -> Iterator[str]:
    """What each feature saw, what speaks for one speaker first."""
    offices = any(feature == "office" for feature, _, _ in features)
    for feature, worth, saw in sorted(features, key=lambda each: each[1] < 0):
        if feature == "words" and offices:
            continue  # it says the same again
        words = (FOR if worth >= 0 else AGAINST).get(feature)
        alike = saw.startswith("the same name") or (words is None and feature.startswith("name: "))
        sentence = saw if alike else (words or f"{feature}: {{}}").format(saw)
        yield f"but {sentence}" if -1 < worth < 0 else sentence
