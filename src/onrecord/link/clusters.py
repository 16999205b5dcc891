"""Who is one speaker, derived from likenesses and people's word; a pure function of the set of profiles.

People's judgements come first, then what scores "same", the surest first; two that are different, or that people hold
apart, are never in one cluster. A name between two that are different stays alone. Only then a short form (a bare
surname, initials, an acronym) joins the one cluster that it fits, if there is just one. One name that tells little is
no reason for two articles' bearers to be one. Nothing here looks beyond the
likenesses that join a profile to others, directly or through others: each connected part can be redone by itself.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from onrecord.link.meant import is_named_otherwise, who_is_called
from onrecord.link.person import parse
from onrecord.link.profiles import Likeness, Profile, is_told
from onrecord.model import digest

Pair = tuple[str, str]
Judged = Mapping[frozenset[str], bool]
MARGIN = 0.08  # by which one fit must be better than the next to be the only one
RULES = 8  # times as often as any other of its name, and supported: a surname alone is the one whom everybody knows
MANY, FEW = 5, 0.2  # profiles that agree with one another, and the share that may be odd
SUPPORTED, A_FEW = 0.68, 2  # more than a name speaks for it; that often chance puts it
SURE = 2.0  # people's word, above every score


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Profiles that are one speaker. Where not `whole`, their name alone is all there is, and several may bear it: only
    the mentions of one article are one."""

    profiles: tuple[str, ...]
    whole: bool = True

    @property
    def id(self) -> str:
        """Digest of the members."""
        return digest("cluster", *self.profiles)


def clusters(
    profiles: Iterable[Profile], likenesses: Iterable[Likeness], judged: Judged, vague: Collection[str] = frozenset()
) -> tuple[Cluster, ...]:
    """The clusters of all profiles, each in one, in the order of their ids; `vague` are the ids of names that many may
    bear."""
    graph = _graph(profiles, likenesses, judged)
    return tuple(sorted(_found(graph, vague), key=lambda each: each.profiles))


def components(
    profiles: Iterable[Profile], likenesses: Iterable[Likeness], judged: Judged
) -> tuple[frozenset[str], ...]:
    """The connected parts of the profiles, each of which clusters to the same alone as among all."""
    graph = _graph(profiles, likenesses, judged)
    parts = _Parts(graph.profiles)
    for pair in (*graph.same, *graph.short):
        parts.join(*pair)
    return tuple(sorted(map(frozenset, parts.all()), key=min))


@dataclass(slots=True, kw_only=True)
class _Graph:
    """Ids, and what joins or parts two of them: `same` by strength, `short` from the short form to what it may be."""

    profiles: dict[str, Profile]
    same: dict[Pair, float] = field(default_factory=dict)
    short: dict[Pair, float] = field(default_factory=dict)
    apart: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def part(self, left: str, right: str) -> None:
        """These two are never one."""
        self.apart[left].add(right)
        self.apart[right].add(left)


def _graph(profiles: Iterable[Profile], likenesses: Iterable[Likeness], judged: Judged) -> _Graph:
    graph = _Graph(profiles={each.id: each for each in sorted(profiles, key=lambda each: each.id)})
    said = _Parts({value for pair in judged for value in pair})
    for pair, same in judged.items():
        if same:
            said.join(min(pair), max(pair))
    for like in likenesses:
        if like.left not in graph.profiles or like.right not in graph.profiles:
            continue
        values = [graph.profiles[id_].value for id_ in (like.left, like.right)]
        if judged.get(frozenset(values)) is not None:
            continue
        if like.verdict == "different" and not said.one(*values):
            graph.part(like.left, like.right)
        elif like.short is not None:
            other = like.right if like.short == like.left else like.left
            graph.short[like.short, other] = like.score
        elif like.verdict == "same":
            graph.same[like.left, like.right] = like.score
    _judge(graph, judged)
    return graph


def _judge(graph: _Graph, judged: Judged) -> None:
    """Lays people's word over the graph, for every two profiles with these values."""
    by_value: dict[str, list[str]] = defaultdict(list)
    for id_, profile in graph.profiles.items():
        by_value[profile.value].append(id_)
    for values, same in judged.items():
        left, right = min(values), max(values)
        for a in by_value.get(left, ()):
            for b in by_value.get(right, ()):
                if a != b and same:
                    graph.same[min(a, b), max(a, b)] = SURE
                elif a != b:
                    graph.part(a, b)


class _Parts:
    """Members joined step by step, with all that each part must keep away from."""

    def __init__(self, ids: Iterable[str], apart: Mapping[str, set[str]] | None = None) -> None:
        self._of = {id_: id_ for id_ in ids}
        self._members = {id_: {id_} for id_ in self._of}
        self._apart = {id_: set((apart or {}).get(id_, ())) for id_ in self._of}

    def of(self, id_: str) -> str:
        """The part that holds this one, by the name of one of its members."""
        return self._of[id_]

    def one(self, left: str, right: str) -> bool:
        """True for two that differ and are in one part."""
        return left != right and left in self._of and self._of[left] == self._of.get(right)

    def all(self) -> Iterator[set[str]]:
        """The members of each part."""
        yield from self._members.values()

    def members(self, part: str) -> set[str]:
        """The members of one part."""
        return self._members[part]

    def size(self, id_: str) -> int:
        """How many the part of this one has."""
        return len(self._members[self._of[id_]])

    def barred(self, left: str, right: str) -> bool:
        """True when two of their members are different."""
        a, b = self._of[left], self._of[right]
        small, large = (a, b) if len(self._members[a]) <= len(self._members[b]) else (b, a)
        return not self._apart[large].isdisjoint(self._members[small])

    def join(self, left: str, right: str) -> None:
        """Make one part of two."""
        a, b = sorted((self._of[left], self._of[right]), key=lambda part: (len(self._members[part]), part))
        if a == b:
            return
        for id_ in self._members[a]:
            self._of[id_] = b
        self._members[b] |= self._members.pop(a)
        self._apart[b] |= self._apart.pop(a)


def _found(graph: _Graph, vague: Collection[str]) -> Iterator[Cluster]:
    torn = _torn(graph)
    parts = _Parts(graph.profiles, graph.apart)
    letters = _letters(graph)
    for (left, right), score in sorted(graph.same.items(), key=lambda edge: (-edge[1], edge[0])):
        free = score == SURE or not (torn & {left, right} or (left, right) in letters)
        if free and not parts.barred(left, right):
            parts.join(left, right)
    _join_short_forms(graph, parts, torn)
    _join_letters(graph, parts, letters)
    open_, loose = _unsettled(graph, parts), frozenset(vague)
    said = {id_ for pair, score in graph.same.items() if score == SURE for id_ in pair}
    told = {id_ for id_ in loose if id_ in graph.profiles and is_told(graph.profiles[id_])}
    for members in parts.all():
        unsure = members <= loose and members.isdisjoint(said)
        alone = members <= torn or (unsure and not (members.isdisjoint(open_) and told & members))
        yield Cluster(profiles=tuple(sorted(members)), whole=not alone)


def _letters(graph: _Graph) -> frozenset[Pair]:
    """Of two articles the same letters, which may stand for a longer name: "PSA" and "PSA"."""
    open_ = {graph.profiles[short].value for short, _ in graph.short}
    values = {pair: [graph.profiles[id_].value for id_ in pair] for pair in graph.same}
    return frozenset(
        pair
        for pair, (one, other) in values.items()
        if one == other and one in open_ and " " not in one and graph.profiles[pair[0]].kind != "person"
    )


def _join_letters(graph: _Graph, parts: _Parts, letters: Collection[Pair]) -> None:
    """The same letters are one body's if no two of the longer names here fit them, and both or neither stand in an
    article that has words of that longer name."""
    stands_for: dict[str, set[str]] = defaultdict(set)
    for short, other in graph.short:
        stands_for[graph.profiles[short].value].add(parts.of(other))
    explained = {short for short, _ in graph.short}
    for left, right in sorted(letters):
        alike = (left in explained) == (right in explained)
        if alike and len(stands_for[graph.profiles[left].value]) == 1 and not parts.barred(left, right):
            parts.join(left, right)


def _torn(graph: _Graph) -> set[str]:
    """Those that are like two which are different, neither of which fits clearly better: whose they are is open.

    Where nearly all that one is like agree with one another, the few that do not are cut off instead: a stray
    description in one article of hundreds parts no speaker in two.
    """
    near: dict[str, dict[str, float]] = defaultdict(dict)
    for (left, right), score in graph.same.items():
        near[left][right] = near[right][left] = score
    torn: set[str] = set()
    stray: set[Pair] = set()
    for id_, others in near.items():
        against = {other: graph.apart.get(other, set()) & others.keys() for other in others}
        if not any(against.values()):
            continue
        odd = _odd_ones(others, against)
        few = len(odd) <= FEW * len(others) and len(others) - len(odd) >= MANY
        if not few and _is_torn(others, against):
            torn.add(id_)
        else:
            cut = odd if few else _worse(others) & {other for other, several in against.items() if several}
            stray |= {(min(id_, other), max(id_, other)) for other in cut}
    for pair in stray:
        if graph.same[pair] < SURE:
            del graph.same[pair]
    return torn


def _odd_ones(others: Mapping[str, float], against: Mapping[str, set[str]]) -> set[str]:
    """Those to leave out, one by one, until the rest agree: first who is apart from most, then who fits least."""
    odd: set[str] = set()
    foes = {other: set(several) for other, several in against.items() if several}
    while foes:
        worst = max(foes, key=lambda other: (len(foes[other]), -others[other], other))
        odd.add(worst)
        for foe in foes.pop(worst):
            foes[foe].discard(worst)
            if not foes[foe]:
                del foes[foe]
    return odd


def _is_torn(others: Mapping[str, float], against: Mapping[str, set[str]]) -> bool:
    """True where two that are different fit about as well as the best."""
    best = others.keys() - _worse(others)
    return any(min(others[other], others[foe]) < SURE for other in best for foe in against[other] & best)


def _worse(others: Mapping[str, float]) -> set[str]:
    """Those that fit clearly less well than the best."""
    best = max(others.values())
    return {other for other, score in others.items() if round(best - score, 3) >= MARGIN}


def _join_short_forms(graph: _Graph, parts: _Parts, torn: set[str]) -> None:
    """Each short form to the only part that it fits; those of more words first, for they may be what a shorter one
    stands for. All of one length are decided before any of them joins."""
    fits: dict[str, dict[str, float]] = defaultdict(dict)
    for (short, other), score in graph.short.items():
        fits[short][other] = score
    by_length: dict[tuple[int, int], list[str]] = defaultdict(list)
    for short in sorted(fits):
        by_length[_length(graph.profiles[short])].append(short)
    for length in sorted(by_length, reverse=True):
        meant = {short: who_is_called(short, fits[short], graph.profiles, parts.size) for short in by_length[length]}
        chosen = {short: _only(several, parts, short, torn) for short, several in meant.items()}
        wanted: dict[str, dict[str, float]] = defaultdict(dict)
        for short, target in chosen.items():
            if target is not None and not is_named_otherwise(short, parts.members(target), graph.profiles):
                wanted[target][short] = max(score for other, score in fits[short].items() if parts.of(other) == target)
        for target in sorted(wanted):
            _join_chosen(target, wanted[target], graph, parts)


def _length(profile: Profile) -> tuple[int, int]:
    """Words, then letters where there are several words: "Jenny Orro" is settled before "Jen Orro" is asked; a surname
    is one word, whatever stands before it."""
    words = profile.value.split()
    one = len(words) == 1 or (profile.kind == "person" and parse(profile.value).bare)
    return (1, 0) if one else (len(words), len(profile.value))


def _only(fits: Mapping[str, float], parts: _Parts, short: str, torn: set[str]) -> str | None:
    """The one part that a short form fits: the only one, or clearly the best."""
    best: dict[str, float] = {}
    for other, score in fits.items():
        part = parts.of(other)
        if part != parts.of(short) and not parts.barred(short, other):
            best[part] = max(best.get(part, 0.0), score)
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    ranked = [each for each in ranked if ranked[0][1] - each[1] < MARGIN]
    if len(ranked) > 1:
        ranked.sort(key=lambda each: -len(parts.members(each[0])))
        most, next_ = (len(parts.members(part)) for part, _ in ranked[:2])
        ranked = ranked[:1] if most >= RULES * next_ and ranked[0][1] >= SUPPORTED else []
    if not ranked:
        return None
    return None if parts.members(ranked[0][0]) <= torn else ranked[0][0]


def _join_chosen(target: str, wanted: Mapping[str, float], graph: _Graph, parts: _Parts) -> None:
    """Joins those that want one part, unless two of them are different. Where only the name speaks for it, and it
    stands alone oftener than the longer one stands at all, it is another's, or a place's ("Washington")."""
    bare = {short for short, score in wanted.items() if score < SUPPORTED and not is_told(graph.profiles[short])}
    kept = set(wanted)
    alone = {id_ for short in bare for id_ in parts.members(parts.of(short))}
    if len(alone) > max(A_FEW, len(parts.members(parts.of(target)))):
        kept -= bare
    kept -= _at_odds(kept, wanted, graph)
    for short in sorted(kept):
        if not parts.barred(short, target):
            parts.join(short, target)


def _at_odds(several: Collection[str], scores: Mapping[str, float], graph: _Graph) -> set[str]:
    """Of several short forms those that are different from another: the few where nearly all agree, else both sides."""
    against = {short: graph.apart.get(short, set()) & set(several) for short in several}
    odd = _odd_ones(scores, against)
    few = len(odd) <= FEW * len(against) and len(against) - len(odd) >= MANY
    return odd if few else {short for short, foes in against.items() if foes}


def _unsettled(graph: _Graph, parts: _Parts) -> set[str]:
    """Short forms that may be more than one: those left without the one they might stand for."""
    return {short for short, other in graph.short if parts.of(short) != parts.of(other)}
