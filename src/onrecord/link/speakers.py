"""Who is one speaker across the case: clusters of profiles as groups of mentions, under the name most often used."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.link.clusters import Cluster
from onrecord.link.profiles import Profile
from onrecord.model import Group, digest

VERSION = 19  # raise it when other speakers come out: the next `add` links every case anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A mention that bears a profile's name: its id, its article, its words; not `stated` when a person gave them."""

    mention: str
    document: str
    words: str
    stated: bool


def groups(
    clusters: Iterable[Cluster], profiles: Mapping[str, Profile], bearers: Mapping[str, Sequence[Bearer]]
) -> Iterator[Group]:
    """The speakers that clusters are, from profiles and their mentions by profile id.

    A cluster that is not whole is one speaker in each article. A group's id is that of its plainest profile, so that it
    outlives most of what comes to it.
    """
    for cluster in clusters:
        plainest = min((profiles[id_] for id_ in cluster.profiles), key=_plainness)
        found = [each for id_ in cluster.profiles for each in bearers.get(id_, ())]
        by_article = defaultdict[str, list[Bearer]](list)
        for each in found:
            by_article["" if cluster.whole else each.document].append(each)
        for article in sorted(by_article):
            yield _group(digest("group", "speaker", plainest.id, article), by_article[article])


def _plainness(profile: Profile) -> tuple[int, str, str]:
    """The one with the fewest descriptions first."""
    return len(profile.described), profile.value, profile.id


def _group(id_: str, bearers: Sequence[Bearer]) -> Group:
    return Group(
        id=id_,
        relation="speaker",
        name=_name(bearers),
        named=True,
        members=tuple(sorted(each.mention for each in bearers)),
    )


def _name(bearers: Sequence[Bearer]) -> str:
    """The spelling used most often, of those with several words if there are any; the longest and then the first in the
    alphabet among equals. Names that people give count only where no text has one."""
    stated = [each for each in bearers if each.stated]
    spellings = Counter(each.words for each in stated or bearers)
    return min(spellings, key=lambda name: (" " not in name, -spellings[name], -len(name), name))


def alone(mention: str, words: str, named: bool) -> Group:
    """A source without a name that can be compared: a speaker of its own, never put together with another (law 6)."""
    name = " ".join(words.split())
    return Group(id=digest("group", "speaker", mention), relation="speaker", name=name, named=named, members=(mention,))
