"""What people say of one article's findings, and what stands then (law 4: people outrank programs).

The latest act about one thing counts: an attribution, who speaks in it, a field of the article. What was taken back
counts no longer. Which finding an act is about is decided by the words it was made on (passages.py).
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from onrecord.cover import Cover
from onrecord.link.passages import Places, covers, fitting, holds, new_places, room, same_places
from onrecord.link.speaking import Act, Speaking
from onrecord.model import (
    Attribution,
    AttributionKind,
    Document,
    JudgedField,
    Judgement,
    Records,
    Roles,
    Sentence,
    Voice,
)
from onrecord.standing import PERSON, Bearing, Settled, taken_back

OPENING, CLOSING = '“"«„‘', '”"»“’'


def apply(document: Document, records: Records, judgements: Sequence[Judgement], fold: Callable[[str], str]) -> Settled:
    """What stands of an article's findings after these judgements, given in the order in which they count.

    Those about other articles are passed over. `fold` makes of a name what equal names share, as the findings have it.
    """
    gone = taken_back(judgements)
    acts = [each for each in judgements if each.id not in gone and each.undoes is None]
    ledger = _Ledger(
        document=document,
        found={each.id: each for each in records.attributions},
        marked=_marked(document, judgements),
    )
    for act in acts:
        if act.subject.kind == "attribution":
            ledger.take(act)
    heard = [Act(judgement=act, about=found, carried=carried) for act, found, carried in _heard(ledger, acts)]
    ledger.yield_to_people({each.about for each in heard})
    speaking = Speaking(document, records, ledger.replaced, fold)
    speaking.settle(tuple(ledger.made.values()), heard)
    filled, fields = _filled(document, acts)
    return Settled(
        made=replace(speaking.made, attributions=tuple(_placed_inside(each, ledger) for each in ledger.made.values())),
        called=speaking.called,
        set_aside=frozenset(ledger.aside) | speaking.set_aside,
        moved=_moved(ledger),
        voices=_voices(document, records.sentences, ledger),
        filled=filled,
        bearings=(*fields, *ledger.bearings, *speaking.bearings),
    )


def _marked(document: Document, judgements: Iterable[Judgement]) -> frozenset[str]:
    """The ids of the attributions that people marked where no program had found one, taken back or not: whatever is
    said of their words is said of exactly these."""
    marks = (each for each in judgements if each.verdict == "yes" and each.roles is not None and each.undoes is None)
    places = (_where(each.roles, each, document) for each in marks if each.roles)
    return frozenset(each.id(document.id) for each in places if each is not None)


def _filled(document: Document, acts: Iterable[Judgement]) -> tuple[dict[JudgedField, Judgement], list[Bearing]]:
    """The act that holds for each field of the article."""
    mine = [each for each in acts if each.subject.kind == "article" and each.subject.address == document.address]
    latest = {each.subject.field: each for each in mine}
    bearings = [
        Bearing(
            judgement=each.id,
            carried=each.subject.text_sha256 != document.text_sha256,
            overruled=latest[each.subject.field] is not each,
        )
        for each in mine
    ]
    return {name: each for name, each in latest.items() if name is not None}, bearings


def _where(roles: Roles, act: Judgement, document: Document) -> Places | None:
    """Where these words of an act stand in this article."""
    if act.subject.text_sha256 == document.text_sha256:
        return same_places(roles, document)
    return new_places(roles, document) if act.subject.address == document.address else None


@dataclass(slots=True, kw_only=True)
class _Ledger:
    """The attributions of one article while acts are taken, one after another.

    `replaced` leads from an attribution to the one that a person gave instead; `held` and `past` tell which act holds
    for which attribution, `overlapped` which of the program's gave way to words that a person gave.
    """

    document: Document
    found: dict[str, Attribution]
    marked: frozenset[str]
    made: dict[str, Attribution] = field(default_factory=dict)
    aside: set[str] = field(default_factory=set)
    replaced: dict[str, str] = field(default_factory=dict)
    held: dict[str, Bearing] = field(default_factory=dict)
    past: list[Bearing] = field(default_factory=list)
    overlapped: list[Bearing] = field(default_factory=list)

    @property
    def all(self) -> dict[str, Attribution]:
        """The program's, and those that people gave."""
        return self.found | self.made

    @property
    def standing(self) -> list[Attribution]:
        """Those that nobody set aside."""
        return [each for id_, each in self.all.items() if id_ not in self.aside]

    @property
    def bearings(self) -> list[Bearing]:
        """What every act bears on; what is no longer there is nobody's bearing."""
        past = [replace(each, made=None) for each in self.past]
        return [
            replace(
                each,
                about=each.about if each.about in self.all else None,
                made=each.made if each.made in self.all else None,
            )
            for each in (*past, *self.overlapped, *self.held.values())
        ]

    def take(self, act: Judgement) -> None:
        """One act about an attribution; an act about nothing here is passed over."""
        places = _where(act.subject.roles, act, self.document)
        if places is None:
            return
        about, exact = self.which(places)
        given = _where(act.roles, act, self.document) if act.verdict == "instead" and act.roles else places
        making = about is None or act.verdict == "instead"
        if making and (given is None or not given.content or act.verdict == "no"):
            return
        own = act.subject.address == self.document.address and act.subject.text_sha256 == self.document.text_sha256
        bearing = Bearing(judgement=act.id, about=about.id if about else None, carried=not (own and exact))
        if about is not None:
            self._take_about(act, about, given or places, bearing)
        else:
            self._give(act, None, given or places, replace(bearing, carried=not own))

    def which(self, places: Places) -> tuple[Attribution | None, bool]:
        """The attribution with these places, else the one whose content they fit best; True when they are its own."""
        id_ = places.id(self.document.id)
        own = self.all.get(id_)
        if own is not None or id_ in self.marked:
            return own, own is not None
        standing, every = (
            [each for each in several if each.id not in self.made or each.id not in self.marked]
            for several in (self.standing, self.all.values())
        )
        return fitting(places, standing) or fitting(places, every), False

    def _take_about(self, act: Judgement, about: Attribution, given: Places, bearing: Bearing) -> None:
        self._forget(about.id)
        if act.verdict == "instead" and given.id(self.document.id) != about.id:
            self.aside.add(about.id)
            self._give(act, about, given, bearing)
            return
        self.held[about.id] = bearing
        (self.aside.add if act.verdict == "no" else self.aside.discard)(about.id)

    def yield_to_people(self, spoken: Collection[str]) -> None:
        """Set aside what the program found and nobody spoke of, where words that a person gave are half of its content
        or more and neither stands inside the other."""
        given = [each for each in self.standing if each.id in self.made]
        for each in self.found.values():
            if each.id in self.aside or each.id in self.held or each.id in spoken:
                continue
            over = [it for it in given if covers(it, each) and not holds(it, each) and not holds(each, it)]
            if over:
                act = next(act for act in self.held.values() if act.made == over[0].id)
                self.aside.add(each.id)
                self.overlapped.append(Bearing(judgement=act.judgement, about=each.id, carried=act.carried))

    def _forget(self, id_: str) -> None:
        """Take back what earlier acts made of an attribution, and of what they gave in its place."""
        if id_ in self.held:
            self.past.append(replace(self.held.pop(id_), overruled=True))
        given = self.replaced.pop(id_, None)
        if given is not None:
            self._forget(given)
            self.made.pop(given, None)
            self.aside.discard(given)

    def _give(self, act: Judgement, instead_of: Attribution | None, given: Places, bearing: Bearing) -> None:
        """An attribution by a person; where the program has the same, that one stands."""
        own = given.id(self.document.id)
        if own in self.all:
            self._forget(own)
            self.aside.discard(own)
        else:
            self.made[own] = _attribution(self.document, act, instead_of, given)
        if instead_of is not None:
            self.replaced[instead_of.id] = own
            self.held[instead_of.id] = replace(bearing, made=own)
        else:
            self.held[own] = replace(bearing, made=own)


def _attribution(document: Document, act: Judgement, instead_of: Attribution | None, given: Places) -> Attribution:
    """What a person gives, with what the program found that still fits."""
    kept, hedges = (instead_of.alterations, instead_of.hedges) if instead_of else ((), ())
    return Attribution(
        id=given.id(document.id),
        document=document.id,
        source=given.source,
        cue=given.cue,
        content=given.content,
        kind=_kind(document.text, given, instead_of),
        score=1.0,
        why=f"words chosen by {act.who}",
        by=PERSON,
        stance=instead_of.stance if instead_of else None,
        channel=instead_of.channel if instead_of else None,
        stance_why=instead_of.stance_why if instead_of else "",
        channel_why=instead_of.channel_why if instead_of else "",
        source_kind=instead_of.source_kind if instead_of and instead_of.source == given.source else None,
        description=instead_of.description if instead_of and instead_of.source == given.source else None,
        via=instead_of.via if instead_of else None,
        alterations=tuple(each for each in kept if any(span.contains(each.span) for span in given.content)),
        hedges=tuple(each for each in hedges if any(span.contains(each) for span in given.content)),
    )


def _kind(text: str, given: Places, instead_of: Attribution | None) -> AttributionKind:
    """As it was where the content is the same; else by the quotation marks that stand in it."""
    if instead_of is not None and instead_of.content == given.content:
        return instead_of.kind
    words = [span.of(text).strip(" ,.;:") for span in given.content]
    if all(each[:1] in OPENING and each[-1:] in CLOSING for each in words if each):
        return "direct"
    return "mixed" if any(mark in each for mark in '“”"«»„' for each in words) else "indirect"


def _placed_inside(each: Attribution, ledger: _Ledger) -> Attribution:
    """Inside the smallest content that holds it."""
    around = [outer for outer in ledger.standing if outer.id != each.id and outer.kind != "ascribed"]
    holding = [outer for outer in around if holds(outer, each)]
    return replace(each, via=min(holding, key=lambda outer: (room(outer), outer.id)).id if holding else None)


def _moved(ledger: _Ledger) -> dict[str, str | None]:
    """The program's attributions that stand inside another one now: what they stood inside was set aside, or a person
    gave words around them."""
    now = {each.id: _nearest(each, ledger) if each.via in ledger.aside else each.via for each in ledger.found.values()}
    given = [each for each in ledger.standing if each.id in ledger.made and each.kind != "ascribed"]
    for each in ledger.found.values():
        if each.id in ledger.aside:
            continue
        via = now[each.id]
        around = [it for it in given if holds(it, each) and (via is None or room(it) < room(ledger.all[via]))]
        if around:
            now[each.id] = min(around, key=lambda it: (room(it), it.id)).id
    return {id_: via for id_, via in now.items() if via != ledger.found[id_].via}


def _nearest(each: Attribution, ledger: _Ledger) -> str | None:
    """Inside what was given in place of the one around it, if that holds it; else inside the next one around."""
    via, passed = each.via, set[str]()
    while via is not None and via in ledger.aside and via not in passed:
        passed.add(via)
        given = ledger.replaced.get(via)
        if given is not None and given != each.id and holds(ledger.all[given], each):
            via = given
        else:
            via = ledger.all[via].via
    return None if via in passed else via


def _voices(document: Document, sentences: Iterable[Sentence], ledger: _Ledger) -> dict[str, Voice]:
    """The sentences whose voice is another one now: what lost its attribution is unclear, never the author's own."""
    if not ledger.aside and not ledger.made:
        return {}
    left, lost, given = (
        Cover(
            document.text,
            ((span.start, span.end) for each in several if each.kind != "ascribed" for span in each.spans),
        )
        for several in (
            ledger.standing,
            [ledger.all[id_] for id_ in ledger.aside],
            [each for id_, each in ledger.made.items() if id_ not in ledger.aside],
        )
    )

    def voice(it: Sentence) -> Voice:
        start, end = it.span.start, it.span.end
        if given.letters(start, end):
            return "attributed" if left.half(start, end) else "unclear"
        bared = it.voice == "attributed" and lost.letters(start, end) and not left.half(start, end)
        return "unclear" if bared else it.voice

    return {it.id: found for it in sentences if (found := voice(it)) != it.voice}


def _heard(ledger: _Ledger, acts: Iterable[Judgement]) -> Iterator[tuple[Judgement, str, bool]]:
    """The acts about who speaks, each with the attribution it is about: where a person replaced that, the new one."""
    for act in acts:
        if act.subject.kind != "speaker":
            continue
        places = _where(act.subject.roles, act, ledger.document)
        about, exact = ledger.which(places) if places is not None else (None, False)
        if about is None:
            continue
        id_, passed = about.id, set[str]()
        while id_ in ledger.aside and id_ in ledger.replaced and id_ not in passed:
            passed.add(id_)
            id_ = ledger.replaced[id_]
        own = act.subject.address == ledger.document.address and act.subject.text_sha256 == ledger.document.text_sha256
        yield act, id_, not (own and exact)
