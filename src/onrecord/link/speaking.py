"""Who speaks, once people have said so: mentions and links that they give, and the program's that stand no longer."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.model import Attribution, Document, Judgement, Link, Mention, Records, Span, digest
from onrecord.standing import PERSON, Bearing


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A judgement about who speaks in an attribution (its id)."""

    judgement: Judgement
    about: str
    carried: bool


class Speaking:
    """Settles who speaks in the attributions of one article.

    `made` are the mentions and links that people give, `called` the names as given, `set_aside` the ids of the
    program's links that stand no longer.
    """

    def __init__(
        self, document: Document, records: Records, replaced: Mapping[str, str], fold: Callable[[str], str]
    ) -> None:
        self._document = document
        self._fold = fold
        self._mentions = {each.id: each for each in records.mentions}
        self._attributions = {each.id: each for each in records.attributions}
        referring = [each for each in records.links if each.relation == "refers"]
        self._links = defaultdict[str, list[Link]](list)
        for each in referring:
            self._links[each.left].append(each)
        self._found = {each.id for each in referring}
        self._former = {given: former for former, given in replaced.items()}
        self.made = Records()
        self.called: dict[str, str] = {}
        self.set_aside: set[str] = set()
        self.bearings: list[Bearing] = []

    def settle(self, given: Sequence[Attribution], acts: Iterable[Act]) -> None:
        """Take the attributions that people gave, and the acts in the order in which they count."""
        self._attributions |= {each.id: each for each in given}
        for each in given:
            self._links[each.id] = self._inherited(each)
        by_about = defaultdict[str, list[Act]](list)
        for act in acts:
            by_about[act.about].append(act)
        for about, several in by_about.items():
            self._hear(self._attributions[about], several)
        links = [each for several in self._links.values() for each in several if each.id not in self._found]
        self.made = replace(self.made, links=tuple(links))

    def _inherited(self, given: Attribution) -> list[Link]:
        """Who speaks in an attribution that a person gave, before anybody says so: as in the one it replaces when that
        has the same source, else whom the source names."""
        former = self._attributions.get(self._former.get(given.id, ""))
        if former is not None and _same_source(former, given):
            links = self._links[former.id]
            return [self._link(given, self._mentions.get(it.right or ""), it.why, it.score) for it in links]
        named = [
            each
            for each in self._mentions.values()
            if each.by != PERSON and any(span.overlaps(each.span) for span in given.source)
        ]
        several = {each.value: each for each in sorted(named, key=lambda each: (each.span, each.id), reverse=True)}
        if not several:
            return []
        words = "; ".join(sorted(self._words(each) for each in several.values()))
        if len(several) > 1:
            return [self._link(given, None, f"speaker unclear: {len(several)} candidates: {words}", 0.0)]
        return [self._link(given, next(iter(several.values())), f"named in the source: {words}", 1.0)]

    def _hear(self, about: Attribution, acts: Sequence[Act]) -> None:
        """The latest of the acts about who speaks in one attribution."""
        last, before = acts[-1], acts[:-1]
        for act in before:
            self.bearings.append(
                Bearing(judgement=act.judgement.id, about=about.id, carried=act.carried, overruled=True)
            )
        found = [self._mentions[link.right] for link in self._links[about.id] if link.right in self._mentions]
        judgement = last.judgement
        meant = [each for each in found if judgement.value and self._value(judgement.value[0]) == each.value]
        same = len(found) == 1 and bool(meant)
        if judgement.verdict == "no":
            if found and judgement.value and not meant and not before:
                return  # it says who does not speak, and the program no longer says that they do
            self._deny(about, judgement, meant if len(found) > 1 else found)
        elif judgement.value and not same:
            self._replace(about, self._mention(about, judgement), f"given by {judgement.who}")
        self.bearings.append(Bearing(judgement=judgement.id, about=about.id, carried=last.carried))

    def _deny(self, about: Attribution, judgement: Judgement, denied: Sequence[Mention]) -> None:
        """Those whom a "no" is about do not speak; of several who speak together, the others stay."""
        others = [it for it in self._links[about.id] if denied and it.right not in {each.id for each in denied}]
        if others and any(it.right for it in others):
            self.set_aside |= {it.id for it in self._links[about.id] if it not in others} & self._found
            self._links[about.id] = others
            return
        words = _denied(judgement, denied[0] if denied else None, self._words)
        self._replace(about, None, f"speaker unclear: {judgement.who} says {words}")

    def _replace(self, about: Attribution, mention: Mention | None, why: str) -> None:
        self.set_aside |= {former.id for former in self._links[about.id]} & self._found
        self._links[about.id] = [self._link(about, mention, why, 1.0 if mention else 0.0)]

    def _mention(self, about: Attribution, judgement: Judgement) -> Mention:
        """The speaker as a person gives them, at the words that stand for them."""
        name = judgement.value[0]
        span, value = (about.source or about.content or about.spans)[0], self._value(name)
        kinds = [each.kind for each in self._mentions.values() if each.value == value]
        own = digest("mention", "person", span.document, span.start, span.end, name, int(judgement.named))
        kind = kinds[0] if kinds else "person"
        made = Mention(id=own, span=span, kind=kind, value=value, named=judgement.named, by=PERSON)
        if own not in self.called:
            self.made = replace(self.made, mentions=(*self.made.mentions, made))
        self.called[own] = name
        return made

    def _value(self, name: str) -> str:
        return self._fold(name) or name

    def _words(self, mention: Mention) -> str:
        return " ".join(mention.span.of(self._document.text).split())

    def _link(self, left: Attribution, right: Mention | None, why: str, score: float) -> Link:
        target = right.id if right else None
        evidence: tuple[Span, ...] = (*left.source, *((right.span,) if right else ()))
        return Link(
            id=digest("link", "refers", "person", left.id, target or ""),
            relation="refers",
            left=left.id,
            right=target,
            score=score,
            why=why,
            evidence=tuple(dict.fromkeys(evidence)),
            by=PERSON,
        )


def _same_source(former: Attribution, given: Attribution) -> bool:
    if not former.source and not given.source:
        return True
    return any(one.overlaps(other) for one in former.source for other in given.source)


def _denied(judgement: Judgement, found: Mention | None, words: Callable[[Mention], str]) -> str:
    """Whom a "no" speaks of: "it is not Joren Hask"."""
    if judgement.value:
        return f"it is not {judgement.value[0]}"
    return f"it is not {words(found)}" if found else "so"
