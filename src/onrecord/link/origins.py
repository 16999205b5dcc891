"""How many origins a claim has: endings merged by what makes them one, and chains followed from article to article.

First the carriers of one passage are one: what is copied is no confirmation, and the copy that names a source tells
where the others have it from. Then what leans on an article of this case ends where that article does; articles that
lean on one another in a ring have no end, and are one open end together. What is left is merged by its key alone.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from onrecord.provenance import RING, Carrier, Ending, EndKind, Origin, Origins, speakers_of
from onrecord.sets import Sets

Passage = int
RANKS: tuple[EndKind, ...] = (
    "speaker",
    "work",
    "unnamed",
    "text",
)  # whose ending a text has that several articles have
FROM_ONE_ANOTHER = "these articles have it from one another: none says where the first of them has it from"
AND = "; "  # between the reasons why carriers are one text
COPIED = "the same passage stands in several articles: {why}"
TOGETHER = "who says it alone, and with others in one source"
CONTRADICTING = "copies of one passage name different sources for it"


@dataclass(slots=True)
class _Found:
    """An origin while it is gathered."""

    ending: Ending
    carriers: list[Carrier] = field(default_factory=list)
    why: dict[str, None] = field(default_factory=dict)


def origins(carriers: Sequence[Carrier]) -> Origins:
    """The origins of the claim that these carry, those that most articles lead to first. Give the carriers by date.

    An article that attributes the claim anywhere is not counted for repeating it in its own voice.
    """
    counted = _without_echoes(carriers)
    passages = defaultdict[Passage, list[Carrier]](list)
    for each in counted:
        passages[each.passage].append(each)
    ends = {passage: _ends(several) for passage, several in passages.items()}
    of_document = defaultdict[str, set[Passage]](set)
    for each in counted:
        of_document[each.document].add(each.passage)
    leans = {passage: _leaning(several, of_document) for passage, several in ends.items()}
    rings = _rings(leans)
    found = dict[str, _Found]()
    for passage, several in sorted(passages.items()):
        for ending, why in _followed(passage, ends, leans, rings):
            one = found.setdefault(ending.key, _Found(ending))
            one.carriers += _led(several, ending, ends[passage])
            one.why |= dict.fromkeys([*why, *_copied(several)])
    _part_jointly(found)
    return Origins(
        origins=tuple(sorted(map(_origin, found.values()), key=_most_first)),
        articles=len({each.document for each in carriers}),
        texts=_texts(carriers),
        circular=_circular(rings, passages, leans),
    )


def _led(several: Iterable[Carrier], ending: Ending, ends: Collection[Ending]) -> list[Carrier]:
    """Those of a passage's carriers that lead to this ending: where copies name different speakers, not those who name
    another."""
    named = {each.key for each in ends if each.kind == "speaker"} - {ending.key}
    return [each for each in several if each.ending.key not in named]


def _part_jointly(found: dict[str, _Found]) -> None:
    """Give what several speakers say together to each of them, where each also says it alone: these are no more."""
    alone = {one: key for key in found if len(speakers := speakers_of(key)) == 1 for one in speakers}
    for key in list(found):
        speakers = speakers_of(key)
        if len(speakers) > 1 and alone.keys() >= speakers:
            together = found.pop(key)
            for one in sorted(speakers):
                found[alone[one]].carriers += together.carriers
                found[alone[one]].why |= dict.fromkeys([f"{TOGETHER}: {together.ending.name}", *together.why])


def _without_echoes(carriers: Iterable[Carrier]) -> list[Carrier]:
    """Without a headline or a repetition in the voice of an article that gives a source for the same words, or that
    says them in its own voice once more: of these the place that most articles copied stays, else the first."""
    several = list(carriers)
    sourced = {each.document for each in several if each.ending.kind != "text"}
    shared = Counter(passage for passage, _ in {(each.passage, each.document) for each in several})
    own = dict[str, Carrier]()
    for each in several:
        if each.ending.kind == "text":
            own[each.document] = max(own.get(each.document, each), each, key=lambda it: shared[it.passage])
    kept = {id(each) for each in own.values() if each.document not in sourced}
    return [each for each in several if each.ending.kind != "text" or id(each) in kept]


def _texts(carriers: Iterable[Carrier]) -> int:
    """The articles, those that share a passage as one."""
    sets = Sets[str]()
    first = dict[Passage, str]()
    for each in carriers:
        sets.join(first.setdefault(each.passage, each.document), each.document)
    return len({sets.of(one) for one in sets})


def _outward(carrier: Carrier, inside: Set[str]) -> Ending:
    """The ending of a carrier; one that names an article from which its own text was copied tells no more than that."""
    ending = carrier.ending
    if inside.isdisjoint(ending.leans):
        return ending
    return Ending(kind="text", key=f"text {carrier.document}", name=None, open=True, why=COPIED.format(why=ending.why))


def _ends(several: Collection[Carrier]) -> list[Ending]:
    """Where a passage ends. A copy that names its source tells it for all; else one that gives a work that can be told
    from others, else any work, else any source at all. Two that name different sources, or works, both stand."""
    inside = {each.document for each in several}
    endings = {each.key: each for each in (_outward(it, inside) for it in several)}.values()
    named = _whole([each for each in endings if each.kind == "speaker"])
    works = [each for each in endings if each.kind == "work" and not each.alone]
    if named or works:
        return named or works
    return [min(endings, key=lambda each: (RANKS.index(each.kind), each.key))]


def _whole(named: Sequence[Ending]) -> list[Ending]:
    """Without those that have but the surname of one other in the same text: copies call nobody else so."""
    several = {each.key: (each.name or "").split() for each in named}
    last = Counter(words[-1] for words in several.values() if len(words) > 1)
    return [each for each in named if len(words := several[each.key]) != 1 or last[words[0]] != 1]


def _leaning(ends: Iterable[Ending], of_document: Mapping[str, Collection[Passage]]) -> dict[str, list[Passage]]:
    """By its key, the passages on which each ending leans."""
    return {
        each.key: sorted({passage for document in each.leans for passage in of_document.get(document, ())})
        for each in ends
    }


def _rings(leans: Mapping[Passage, Mapping[str, Sequence[Passage]]]) -> dict[Passage, frozenset[Passage]]:
    """The passages that lean on one another, each with its ring (Tarjan's strongly connected components, 1972, in the
    plain form: few passages lean on any)."""
    onward = {passage: {to for several in by_key.values() for to in several} for passage, by_key in leans.items()}
    reached = {passage: _reached(passage, onward) for passage, to in onward.items() if to}
    return {
        passage: frozenset(other for other in beyond if passage in reached.get(other, ()))
        for passage, beyond in reached.items()
        if passage in beyond
    }


def _reached(passage: Passage, onward: Mapping[Passage, Iterable[Passage]]) -> set[Passage]:
    found, waiting = set[Passage](), list(onward[passage])
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += onward[one]
    return found


def _followed(
    passage: Passage,
    ends: Mapping[Passage, Sequence[Ending]],
    leans: Mapping[Passage, Mapping[str, Sequence[Passage]]],
    rings: Mapping[Passage, frozenset[Passage]],
) -> list[tuple[Ending, tuple[str, ...]]]:
    """The endings of a passage, those that lean on another passage followed to where that ends, each with the reasons
    on the way."""
    seen = {passage}
    waiting: list[tuple[Passage, tuple[str, ...]]] = [(passage, ())]
    found = list[tuple[Ending, tuple[str, ...]]]()
    ring = frozenset[Passage]()
    while waiting:
        one, why = waiting.pop()
        ring |= rings.get(one, frozenset())
        for ending in ends[one]:
            onward = leans[one][ending.key]
            if not onward:
                found.append((ending, (*why, ending.why)))
            waiting += [(to, (*why, ending.why)) for to in onward if to not in seen]
            seen.update(onward)
    return found or [(_ring(ring), (FROM_ONE_ANOTHER,))]


def _ring(ring: frozenset[Passage]) -> Ending:
    return Ending(kind="text", key=f"{RING} {min(ring)}", name=None, open=True, why=FROM_ONE_ANOTHER)


def _circular(
    rings: Mapping[Passage, frozenset[Passage]],
    passages: Mapping[Passage, Sequence[Carrier]],
    leans: Mapping[Passage, Mapping[str, Sequence[Passage]]],
) -> tuple[tuple[str, str], ...]:
    """The pairs of articles of each ring of which one leans on the other; of those that copy one text the one on which
    others lean, else the first."""
    pairs = set[tuple[str, str]]()
    leaned = {other for passage in rings for each in passages[passage] for other in each.ending.leans}
    for passage, ring in rings.items():
        on = {to for several in leans[passage].values() for to in several} & ring
        inside = {each.document for to in on for each in passages[to]}
        onward = [
            (each.document, other)
            for each in passages[passage]
            for other in each.ending.leans
            if other in inside and other != each.document
        ]
        if onward:
            pair = next((pair for pair in onward if pair[0] in leaned), onward[0])
            pairs.add((min(pair), max(pair)))
    return tuple(sorted(pairs))


def _copied(several: Sequence[Carrier]) -> list[str]:
    """Why the carriers of a passage are one."""
    if len({each.document for each in several}) < 2:
        return []
    same = sorted({why for each in several if each.same for why in each.same.split(AND)})
    reasons = [COPIED.format(why=AND.join(same))] if same else []
    named = {each.ending.key for each in several if each.ending.kind == "speaker"}
    return [*reasons, *([CONTRADICTING] if len(named) > 1 else [])]


def _origin(found: _Found) -> Origin:
    ending = found.ending
    return Origin(
        kind=ending.kind,
        key=ending.key,
        name=ending.name,
        named=ending.kind == "speaker" or (ending.kind == "work" and ending.name is not None and not ending.alone),
        open=ending.open,
        documents=tuple(sorted({each.document for each in found.carriers})),
        attributions=tuple(sorted({each.attribution for each in found.carriers if each.attribution})),
        why=tuple(found.why),
    )


def _most_first(origin: Origin) -> tuple[int, str, str, tuple[str, ...]]:
    return -len(origin.documents), origin.kind, origin.name or "", origin.documents
