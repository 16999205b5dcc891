"""Whether two profiles are one speaker: a table of features, each of which says what it saw and what that is worth.

The score is the sum, from 0 to 1. A name alone never makes two people one where anything speaks against it, and words
that exclude each other (a plumber and a minister, senior and junior) make two of them whatever their names (law 6).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from onrecord.link import bodies, marks, offices, setting
from onrecord.link.fitting import OF_PERSONS, names_fit, spelled, unmarked
from onrecord.link.known import Known
from onrecord.link.profiles import GIVEN, Likeness, Profile, Seen, Verdict, says_little
from onrecord.link.reading import Reading, read

SAME = 0.85  # the score from which two are one
JOINS = 0.55  # below it a short form fits too badly to stand for another
OWN_FIRST_NAME = frozenset({"name: nickname", "name: initials", "name: part"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One row of the table: a name and what looks for it."""

    name: str
    function: Callable[[Reading, Reading], Iterator[Seen]]


def compare(left: Profile, right: Profile, known: Known) -> Likeness:
    """What is to be said for and against these two being one speaker."""
    return compare_read(read(left, known), read(right, known))


def compare_read(one: Reading, other: Reading) -> Likeness:
    """The same for two that are read."""
    left, right = (one, other) if one.profile.id <= other.profile.id else (other, one)
    left, right = _as_bodies(left, right)
    if GIVEN in (*left.profile.described, *right.profile.described):
        return _literal(left.profile, right.profile)
    name, short = names_fit(left, right)
    short = unmarked(left, right) if short is None and name.worth >= SAME else short
    seen = [name]
    if name.worth > 0:
        seen += [each for feature in FEATURES for each in feature.function(left, right)]
    score = round(min(1.0, max(0.0, sum(each.worth for each in seen))), 3)
    for_sure = _one_title(left, right) or _one_slip(seen)
    score = max(score, SAME) if for_sure and all(each.worth > 0 for each in seen) else score
    return Likeness(
        left=left.profile.id,
        right=right.profile.id,
        score=score,
        verdict=_verdict(score, seen, short),
        why=tuple(seen),
        short=(left, right)[short].profile.id if short is not None and _joins(score, seen) else None,
    )


def _as_bodies(left: Reading, right: Reading) -> tuple[Reading, Reading]:
    """Two of which one looks like a person's name and may be a body's, where as bodies they fit: "Losk Legion", the
    Legion."""
    one, other = left.maybe or left.body, right.maybe or right.body
    if one is None or other is None or (left.body is None and right.body is None):
        return left, right
    if bodies.match(one, other).fit in {"other", "variant"}:
        return left, right
    return replace(left, body=one, person=None), replace(right, body=other, person=None)


def _joins(score: float, seen: list[Seen]) -> bool:
    """True where a short form may stand for the other: a form of a first name not against what is told of both."""
    return score >= JOINS and not (_contradicted(seen) and seen[0].feature in OWN_FIRST_NAME)


def _contradicted(seen: list[Seen]) -> bool:
    return any(each.feature == "described otherwise" and each.worth <= offices.DOUBT for each in seen)


def _literal(left: Profile, right: Profile) -> Likeness:
    """A name that a person gives is that name, and nothing that is only like it."""
    same = left.value == right.value
    known = same and not says_little(left.value, left.kind)
    what = f"the same name: {left.value}" if same else f"{left.value} / {right.value}"
    seen = Seen(feature="as a person gives it", worth=OF_PERSONS["whole"] if known else 0.0, what=what)
    verdict: Verdict = "same" if known else "unclear"
    return Likeness(left=left.id, right=right.id, score=seen.worth, verdict=verdict, why=(seen,))


def _one_title(left: Reading, right: Reading) -> bool:
    """True for two bare surnames with one office that few hold: "Senator Ross" and "Senator Ross"."""
    if left.person is None or right.person is None or not left.person.bare or left.person.words != right.person.words:
        return False
    held = [
        {(each.head, each.about) for each in one.told.offices if each.family in offices.HOLDS and not each.past}
        for one in (left, right)
    ]
    return not held[0].isdisjoint(held[1])


def _one_slip(seen: list[Seen]) -> bool:
    """True for two spellings of a full name whose bearers have one office, in one place or body where the spellings
    sound otherwise."""
    features = {each.feature for each in seen}
    heard = seen[0].worth > OF_PERSONS["variant"] * spelled(0.0)
    return seen[0].feature == "name: variant" and "office" in features and (heard or "place" in features)


def _verdict(score: float, seen: list[Seen], short: int | None) -> Verdict:
    if any(each.worth <= -1 for each in seen) or (seen[0].feature == "name: nickname" and _contradicted(seen)):
        return "different"
    return "same" if score >= SAME and short is None else "unclear"


def _descriptions(left: Reading, right: Reading) -> Iterator[Seen]:
    """Offices, callings, places, kin, sex; of people only."""
    if left.person is not None and right.person is not None:
        yield from offices.compare(left.told, right.told)


FEATURES = (
    Feature(name="kind", function=marks.kinds),
    Feature(name="around", function=setting.around),
    Feature(name="generation", function=marks.generations),
    Feature(name="initials", function=marks.initials),
    Feature(name="titles", function=marks.titles),
    Feature(name="descriptions", function=_descriptions),
    Feature(name="setting", function=setting.settings),
    Feature(name="common surname", function=marks.commonness),
    Feature(name="outlet of that name", function=marks.outlets),
)
