"""Chains: on whose word something stands, from the copy that lies here to the last source that the article gives.

A chain runs from the reader outwards: who is said to have had the article before, the outlet, the article by its
authors, then each source in turn, the last one the nearest to what is reported. Nothing here leaves one article.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, Protocol

from onrecord.model import Attribution, JudgedField, Judgement, SourceKind, Span, Stated

HopKind = Literal["republished from", "outlet", "article", "source"]
APART = " < "
COUNTS: Mapping[int, str] = MappingProxyType({2: "two", 3: "three"})
UNNAMED: frozenset[SourceKind] = frozenset(["unnamed person", "unnamed people", "collective"])
OPEN: frozenset[SourceKind] = UNNAMED | {"work"}
MISSING: Mapping[HopKind, str] = MappingProxyType({"outlet": "outlet not stated", "article": "author not stated"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One step of a chain.

    `name` is whom or what to show, None when that is not known, and `why` then says so in words; else `why` says where
    it is from ("found in: credit line", "filled in by Ada Quill", why this speaker). `spans` are its evidence in the
    article (the credit line, the words of the source), none where the place is outside the text or a person says so.
    Of an article, `name` are its authors and `title` its title. Of a source: `attribution` is the id of its
    attribution, `words` its exact words there, `named` whether everybody in `name` has a name, `source_kind` what kind
    it is (None: not clear), `score` how certain the hop is: see `weakest`.
    """

    kind: HopKind
    name: str | None
    why: str
    spans: tuple[Span, ...] = ()
    title: str | None = None
    attribution: str | None = None
    words: str = ""
    named: bool = True
    source_kind: SourceKind | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An attribution with those who are made out to speak in it: none when that is not clear; `why` says why.

    `speakers` are their ids, since two without a name may be called alike. `score` is that of the weakest link to them,
    None when there is none; `by_person` is true when a person named them.
    """

    attribution: Attribution
    speakers: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    named: bool = False
    why: str = ""
    score: float | None = None
    by_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Where a chain ends: the kind of its last source (None: not clear), and whether somebody else may stand behind it
    whom nobody here names: an open end. `why` says why it is open; "" when it is not."""

    kind: SourceKind | None
    open: bool
    why: str = ""


class Headed(Protocol):
    """What states whom an article is by."""

    @property
    def title(self) -> Stated | None: ...  # noqa: D102
    @property
    def outlet(self) -> Stated | None: ...  # noqa: D102
    @property
    def authors(self) -> tuple[Stated, ...]: ...  # noqa: D102
    @property
    def republished_from(self) -> tuple[Stated, ...]: ...  # noqa: D102


def front(document: Headed, filled: Mapping[JudgedField, Judgement] | None = None) -> tuple[Hop, ...]:
    """The hops in front of everything that the article says: republication, outlet, article.

    `filled` is what people say of its fields. It holds for outlet, authors and title; of who had the article before,
    both what people say and what the text states are given, since they may contradict each other.
    """
    said = filled or {}
    outlet = _holding("outlet", said.get("outlet"), (document.outlet,) if document.outlet else ())
    title = _title(document.title, said.get("title"))
    article = _holding("article", said.get("authors"), document.authors, title)
    credits = _credits(said.get("republished_from"), document.republished_from)
    return (*credits, outlet, article)


def _title(stated: Stated | None, judged: Judgement | None) -> str | None:
    """The title that holds, whoever says it; None where there is none."""
    if judged is None:
        return stated.value if stated else None
    return ", ".join(judged.value) if judged.value else None


def chain(before: Iterable[Hop], told: Sequence[Told], text: str) -> tuple[Hop, ...]:
    """The chain of one attribution: what `front` gives, then the attributions around it, the outermost first, and it
    itself as the last of `told`. Where somebody's words stand inside their own, that is one hop."""
    sources: list[Hop] = []
    for at, each in enumerate(told):
        own = _source(each, text)
        if at and each.speakers and each.speakers == told[at - 1].speakers:
            former = sources.pop()
            own = replace(own, score=min(_certainty(former), _certainty(own)))
        sources.append(own)
    return (*before, *sources)


def depth(chain: Iterable[Hop]) -> int:
    """How many sources follow one another: 1 when the article itself quotes the last of them."""
    return sum(hop.kind == "source" for hop in chain)


def end(chain: Sequence[Hop]) -> End:
    """Where the chain ends. Open: at those without a name, at a work, and where it is not clear who speaks."""
    last = chain[-1] if chain else None
    if last is None or last.kind != "source":
        return End(kind=None, open=True, why="no source is given")
    if last.name is None:
        return End(kind=last.source_kind, open=True, why=last.why)
    if last.source_kind == "work":
        return End(kind="work", open=True, why="a work: whom it has this from is not told here")
    if not last.named or last.source_kind in OPEN:
        return End(kind=last.source_kind, open=True, why="a source without a name")
    return End(kind=last.source_kind, open=False)


def weakest(chain: Iterable[Hop]) -> Hop | None:
    """The least certain of its sources, the first of equals; None when it has none.

    The score of a source is that of its attribution times that of its weakest link to a speaker; where nobody is made
    out, nothing is claimed of the speaker, and it is the attribution's alone. Outlet, article and republication have
    none: they are stated, or a person says so.
    """
    return min((hop for hop in chain if hop.score is not None), key=_certainty, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is asked of a chain: how many sources follow one another, of what kind the last one is (None: not clear),
    and how certain the least certain is."""

    depth: int
    ends_in: SourceKind | None
    weakest: float


def facts(chain: Sequence[Hop]) -> Facts:
    """Those of a chain; without any source nothing in it is uncertain."""
    least = weakest(chain)
    return Facts(depth=depth(chain), ends_in=end(chain).kind, weakest=1.0 if least is None else _certainty(least))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which chains are asked for: at least `depth` sources, the last one of the kind `ends_in`, each at least as
    certain as `weakest`. What is left at its default asks nothing."""

    depth: int = 1
    ends_in: SourceKind | Literal["unclear"] | None = None
    weakest: float = 0.0

    def fits(self, found: Facts) -> bool:
        """Whether a chain is one of them."""
        kind = self.ends_in is None or (found.ends_in or "unclear") == self.ends_in
        return kind and found.depth >= self.depth and found.weakest >= self.weakest


EVERY = Wanted()


def republished(chain: Iterable[Hop]) -> bool:
    """Whether anybody is said to have had the article before."""
    return any(hop.kind == "republished from" for hop in chain)


def in_line(chain: Sequence[Hop]) -> str:
    """The chain in a line: "Northwater, republished from The Ledger < by A. Author < The Journal < a senior official
    (unnamed)"."""
    behind = origins(chain)
    parts = [f"{shown(hop)}{behind if hop.kind == 'outlet' else ''}" for hop in chain if hop.kind != "republished from"]
    return APART.join(parts)


def origins(chain: Iterable[Hop]) -> str:
    """Who is said to have had the article before, as it stands behind the outlet: ", republished from The Ledger"; of
    several that they contradict each other, of the outlet itself that it is no other; "" where nobody is."""
    hops = list(chain)
    outlet = next((hop.name for hop in hops if hop.kind == "outlet"), None)
    credits = [hop for hop in hops if hop.kind == "republished from" and hop.name]
    names = [_origin(hop.name or "", outlet) for hop in credits]
    if not names:
        return ""
    if len(names) == 1:
        return f", republished from {names[0]}"
    stated = all(hop.why.startswith("found in") for hop in credits)
    number = COUNTS.get(len(names), str(len(names)))
    head = f"the article states {number} origins" if stated else f"{number} origins are given"
    return f" ({head}: {'; '.join(names)})"


def _origin(name: str, outlet: str | None) -> str:
    same = outlet is not None and _bare(name) == _bare(outlet)
    return f"{name}, its own outlet" if same else name


def _bare(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")


def shown(hop: Hop) -> str:
    """One hop in words."""
    if hop.kind == "republished from":
        return f"republished from {hop.name}"
    if hop.kind == "article":
        return f"by {hop.name}" if hop.name else MISSING["article"]
    if hop.kind == "outlet":
        return hop.name or MISSING["outlet"]
    if hop.name:
        return hop.name if hop.named else f"{hop.name} (unnamed)"
    if not hop.words:
        return hop.why
    return f"“{hop.words}” ({hop.why.partition(':')[0]})"


def _source(told: Told, text: str) -> Hop:
    found = told.attribution
    return Hop(
        kind="source",
        name=" and ".join(told.names) or None,
        why=told.why or ("speaker not made out" if found.source else "no source is given"),
        spans=found.source,
        attribution=found.id,
        words=" … ".join(" ".join(span.of(text).split()) for span in found.source),
        named=told.named,
        source_kind=kind_of(found.source_kind, named_by_person=told.named and told.by_person),
        score=certainty(found.score, told.score if told.names else None),
    )


def kind_of(found: SourceKind | None, *, named_by_person: bool) -> SourceKind | None:
    """The kind of source that holds: a person who names one that the words do not name gives a name, and no kind."""
    return None if named_by_person and found in UNNAMED else found


def certainty(attribution: float, link: float | None) -> float:
    """How certain a source is, from the scores of its attribution and of the link to its speaker, if there is one."""
    return round(attribution if link is None else attribution * link, 6)


def _certainty(hop: Hop) -> float:
    return 1.0 if hop.score is None else hop.score


def _credits(judged: Judgement | None, stated: Sequence[Stated]) -> list[Hop]:
    """Everybody who is said to have had the article before: by a person, then by the text."""
    if judged is None:
        return [_stated("republished from", (each,)) for each in stated]
    found = [_stated("republished from", (each,)) for each in stated if each.value not in judged.value]
    heard = [
        Hop(kind="republished from", name=name, why=_by(judged), spans=_places(it for it in stated if it.value == name))
        for name in judged.value
    ]
    return [*heard, *(replace(hop, why=f"{hop.why}; {judged.who} says otherwise") for hop in found)]


def _holding(kind: HopKind, judged: Judgement | None, stated: Sequence[Stated], title: str | None = None) -> Hop:
    """What holds for a field: what a person says, with what the text states beside it, else what the text states."""
    found = _stated(kind, stated, title)
    if judged is None:
        return found
    beside = f"; the text states {found.name}" if found.name and found.name != ", ".join(judged.value) else ""
    if not judged.value:
        return Hop(kind=kind, name=None, why=f"{MISSING[kind]}, {_by(judged)}{beside}", title=title)
    spans, name = () if beside else found.spans, ", ".join(judged.value)
    return Hop(kind=kind, name=name, why=f"{_by(judged)}{beside}", spans=spans, title=title)


def _stated(kind: HopKind, several: Sequence[Stated], title: str | None = None) -> Hop:
    if not several:
        return Hop(kind=kind, name=None, why=MISSING[kind], title=title)
    why = "; ".join(dict.fromkeys(f"found in: {each.found_in}" for each in several))
    name = ", ".join(each.value for each in several)
    return Hop(kind=kind, name=name, why=why, spans=_places(several), title=title)


def _places(several: Iterable[Stated]) -> tuple[Span, ...]:
    return tuple(each.span for each in several if each.span)


def _by(judgement: Judgement) -> str:
    words = {"yes": "accepted", "no": "said not to be so", "instead": "filled in"}[judgement.verdict]
    return f"{words if judgement.value else 'as said'} by {judgement.who}"
