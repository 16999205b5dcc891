"""Who is one speaker across a case, brought up to date: new names are compared with those that share a key with them,
and only what hangs together with a change is clustered again. Whatever the order of changes, the same speakers come
out as if all had come at once (law 9)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from sqlite3 import Connection

from onrecord.link import known, naming, speakers
from onrecord.link.bodies import LONGEST_ACRONYM
from onrecord.link.clusters import clusters
from onrecord.link.known import Known, KnownError
from onrecord.link.likeness import compare_read
from onrecord.link.pairing import meeting
from onrecord.link.profiles import Likeness, Profile, profile, says_little
from onrecord.link.reading import Reading, keys_of, read, vague
from onrecord.model import Group, digest
from onrecord.store import Case, CaseError, judging, profiling
from onrecord.store.profiling import Kept, Pair

_little = lru_cache(maxsize=4096)(says_little)  # asked of every two that bear one name


def relate(case: Case) -> None:
    """Bring the speakers of a case up to date, in one transaction."""
    with case.writing() as db:
        table = names_of(db)
        profiling.begin(db, digest(speakers.VERSION, *map(repr, table.entries)))
        new = _profiled(db)
        _compare(db, new, table)
        profiling.drop_unused(db)
        case.regroup([*_clustered(db, table), *(speakers.alone(*each) for each in profiling.lone(db))])
        profiling.settled(db)


def names_of(db: Connection) -> Known:
    """The table of names that a case goes by: that of its own, if it has one, before ours."""
    own = own_of(db)
    return known.ours() if own is None else known.merge(own, known.ours())


def own_of(db: Connection) -> Known | None:
    """The case's own table of names; CaseError when this version cannot use it any longer."""
    own = profiling.own_names(db)
    try:
        return None if own is None else known.parse(own.text, own.file)
    except KnownError as error:
        raise CaseError(
            f"the case's own table of names cannot be used: {error}; `onrecord names` takes another."
        ) from None


def _profiled(db: Connection) -> list[int]:
    """Give every mention that has none its profile; the row keys of the new ones."""
    new = []
    for naming_ in profiling.fresh(db):
        made = profile(naming_.mention, naming_.words, naming_.described, naming_.text)
        if made is None:
            continue
        key, is_new = profiling.keep(db, made.id, replace(naming_, words=made.name), made.described)
        if is_new:
            new.append(key)
    return new


def _compare(db: Connection, new: Sequence[int], table: Known) -> None:
    """Compare the new profiles with all that share a key with them, each pair once."""
    readings = _readings(profiling.read(db, new), table)
    fresh = list(readings)
    for key in fresh:
        profiling.add_keys(db, key, keys_of(readings[key]))
    done: set[int] = set()
    for key in fresh:
        others = profiling.sharing(db, meeting(keys_of(readings[key]))) - done - {key}
        readings |= _readings(profiling.read(db, others - readings.keys()), table)  # the next may meet them too
        one = (key, readings[key])
        pairs = (_pair(one, (other, readings[other])) for other in sorted(others))
        profiling.add_pairs(db, (each for each in pairs if _says_more(each, readings)))
        done.add(key)


def _says_more(pair: Pair, readings: Mapping[int, Reading]) -> bool:
    """False where one name that tells little stands in two articles and nothing more is to be said, as of every two of
    thousands; clusters.py knows them by the name."""
    left, right = (readings[key].profile for key in (pair.left, pair.right))
    said = pair.verdict != "unclear" or pair.short is not None
    return said or left.value != right.value or not _little(left.value, left.kind)


def _readings(several: Iterable[Kept], table: Known) -> dict[int, Reading]:
    return {each.key: read(_profile(each), table) for each in several}


def _profile(kept: Kept) -> Profile:
    return Profile(id=kept.id, value=kept.value, name=kept.name, kind=kept.kind, described=kept.described)


def _pair(one: tuple[int, Reading], other: tuple[int, Reading]) -> Pair:
    keys = {reading.profile.id: key for key, reading in (one, other)}
    found = compare_read(one[1], other[1])
    return Pair(
        left=keys[found.left],
        right=keys[found.right],
        score=found.score,
        verdict=found.verdict,
        short=None if found.short is None else keys[found.short],
        why=tuple((seen.feature, seen.worth, seen.what) for seen in found.why),
    )


def _clustered(db: Connection, table: Known) -> list[Group]:
    """The speakers of all that is touched by what changed."""
    said = judging.read(db, "about = 'names'")
    judged = naming.judged(said)
    kept = profiling.read(db, profiling.touched(db, naming.spoken_of(said), _little))
    profiles = {each.key: _profile(each) for each in kept}
    ids = {key: each.id for key, each in profiles.items()}
    likenesses = [_likeness(each, ids) for each in profiling.pairs(db, ids)]
    unclear = _vague(profiles.values(), table)
    bearers = defaultdict[str, list[speakers.Bearer]](list)
    for each in profiling.bearers(db, ids):
        own = speakers.Bearer(mention=each.mention, document=each.document, words=each.words, stated=each.stated)
        bearers[ids[each.profile]].append(own)
    found = clusters(profiles.values(), likenesses, judged, unclear)
    return list(speakers.groups(found, {each.id: each for each in profiles.values()}, bearers))


def _likeness(pair: Pair, ids: dict[int, str]) -> Likeness:
    """Without why, which plays no part in clustering."""
    short = None if pair.short is None else ids[pair.short]
    return Likeness(
        left=ids[pair.left], right=ids[pair.right], score=pair.score, verdict=pair.verdict, why=(), short=short
    )


def _vague(profiles: Iterable[Profile], table: Known) -> set[str]:
    """The ids of those whose name many may bear. Of a person the descriptions, which may be long, tell nothing of that:
    they are not read again."""

    @cache
    def of_person(bare: Profile) -> bool | None:
        reading = read(bare, table)
        return None if reading.person is None else vague(reading)

    def is_vague(each: Profile) -> bool:
        acronym = " " not in each.value and len(each.value) <= LONGEST_ACRONYM
        found = None if acronym else of_person(replace(each, id="", name="", described=()))
        return vague(read(each, table)) if found is None else found

    return {each.id for each in profiles if is_vague(each)}
