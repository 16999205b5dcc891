"""Whom a surname alone means, by the first names that its own article has with it."""

from collections.abc import Callable, Collection, Mapping

from onrecord.link.amid import AMID
from onrecord.link.firsts import FIRSTS, JOINED, is_known
from onrecord.link.given import given_alike
from onrecord.link.person import parse
from onrecord.link.profiles import COURTESIES, NO_DESCRIPTION, Profile

WELL_KNOWN = 3  # times as often as another of the surname
Profiles = Mapping[str, Profile]  # by their ids


def who_is_called(
    short: str, fits: Mapping[str, float], profiles: Profiles, often: Callable[[str], int]
) -> Mapping[str, float]:
    """Of those whom a surname alone may stand for, where nothing at all is told of it, the ones who have the one first
    name that its article gives with it, if there are any: "Hask" of an article that has Ana Hask is not Ben Hask of
    another. "Mr Hask" may be her husband, and who is named far oftener than she may need no first name."""
    called = _called(profiles[short])
    if len(called) != 1 or any(not each.startswith(NO_DESCRIPTION) for each in profiles[short].described):
        return fits
    names = {other: parse(profiles[other].value).words for other in fits}
    amid = {word.casefold() for each in profiles[short].described if each.startswith(AMID) for word in each.split()}
    meant = {other for other, words in names.items() if any(given_alike(words[0], word) for word in called[0])}
    meant |= {other for other, words in names.items() if len(words) > 1 and words[0] in amid}
    enough = WELL_KNOWN * max(map(often, meant), default=0)
    return {other: score for other, score in fits.items() if other in meant or often(other) >= enough}


def is_named_otherwise(short: str, members: Collection[str], profiles: Profiles) -> bool:
    """True for a surname alone in an article that has it with first names, none of which these full names have, or
    not all that are sure to be first names: it may be somebody else whom that article names. Asked of the one that it
    fits best, so that who is not meant by it still leaves it open ("Mr. Hask" beside Ana Hask); an office tells of
    somebody whom all know without a first name."""
    profile = profiles[short]
    called = _called(profile)
    told = [each for each in profile.described if not each.startswith((*NO_DESCRIPTION, "of "))]
    if not called or not COURTESIES.issuperset(told):
        return False
    several = [parse(profiles[id_].value) for id_ in members if profiles[id_].kind == "person"]
    alone = parse(profile.value).surname
    firsts = {word for one in several if not one.bare and one.surname == alone for word in one.words[:-1]}
    unmet = [words for words in called if not any(given_alike(first, word) for first in firsts for word in words)]
    return bool(firsts) and (unmet == called or any(is_known(words[0]) for words in unmet))


def _called(profile: Profile) -> list[list[str]]:
    """The first names that an article has with a surname, each with those between."""
    phrase = next((each for each in profile.described if each.startswith(FIRSTS)), "")
    return [each.split(JOINED) for each in phrase.removeprefix(FIRSTS).split()]
