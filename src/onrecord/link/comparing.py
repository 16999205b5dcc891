"""Two sentences that are one, compared: which hedge, source, name, number or cue is another.

Nothing counts that a house changes by its style: numbers in words, spellings, marks, where the source stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.gist import STOP, WORD, fold, stem_of
from onrecord.hedging import hedges, tone
from onrecord.link.sentences import Paired
from onrecord.link.voicing import DATELINE, lost_voice, voiced
from onrecord.model import Attribution, Document, Mention, Records, Span
from onrecord.numerals import Number, numbers
from onrecord.reuse.differences import Stretch, tokens
from onrecord.spelling import plain

What = Literal["hedge", "source", "name", "number", "cue"]
Turn = Literal["dropped", "added", "changed"]
TURNED: Mapping[Turn, Turn] = {"dropped": "added", "added": "dropped"}
OWN_VOICE = 2  # words of a sentence beside its content, at most, where it is in the article's own voice
SAME = 0.5  # of the shorter content
PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "who", "which", "one", "both", "others", "another", "some"])
# No sources, though a cue may stand beside them.
HEARERS = frozenset(map(stem_of, ["reporters", "journalists", "newspaper", "paper"]))
LONGEST = 12  # words of a source
CAPITAL = re.compile(r"\b[A-Z]")
ACCORDING = " according to "
QUOTES = frozenset('"“”„«»')
NEUTRAL, THOUGHT = -1, tone("believed")


@dataclass(frozen=True, slots=True)
class Found:
    """A change from left to right, before it is known which was copied; a side without the words has its sentence."""

    what: What
    turn: Turn
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    mine: Attribution | None = None
    yours: Attribution | None = None

    @property
    def turned(self) -> "Found":
        """The same with left and right exchanged."""
        turn = TURNED.get(self.turn, self.turn)
        return Found(self.what, turn, self.right, self.left, self.yours, self.mine)


class Told:
    """An article and what it says."""

    def __init__(self, document: Document, records: Records) -> None:
        self.document, self.records = document, records
        mentions = {each.id: each for each in records.mentions}
        self.speakers: Mapping[str, Mention] = {
            each.left: mentions[each.right]
            for each in records.links
            if each.relation == "refers" and each.right in mentions
        }

    def within(self, sentence: Span) -> list[Attribution]:
        """The attributions whose source or cue stands in a sentence."""
        return [
            each
            for each in self.records.attributions
            if (each.kind != "ascribed" or self._says(each))
            and any(sentence.contains(span) for span in (*each.source, *each.cue))
        ]

    def _says(self, attribution: Attribution) -> bool:
        """Whether a cue that was read as one of thinking says more than "said", as "swore" does."""
        said = tone(" ".join(span.of(self.document.text) for span in attribution.cue))
        return said is not None and said not in {NEUTRAL, THOUGHT}

    def naming(self, attribution: Attribution) -> "Naming":
        """How the source of an attribution is named here."""
        text = self.document.text
        shown = [word for span in attribution.source for word in WORD.findall(span.of(text))]
        words = [fold(word) for word in shown]
        speaker = self.speakers.get(attribution.id)
        named = speaker is not None and speaker.named and attribution.source_kind in {"named person", None}
        name = {fold(word) for word in WORD.findall(speaker.value or "")} if speaker and named else set()
        if len(name) == 1 and self._opens(attribution, words):
            name = set()  # one word with a capital, where a sentence begins: "Pharmacists said"
        return Naming(
            name=frozenset(name),
            words=frozenset(words),
            capitals=frozenset(word for word, as_shown in zip(words, shown, strict=True) if as_shown[0].isupper()),
            pronoun=bool(words) and all(word in PRONOUNS for word in words),
            stems=frozenset(stem_of(plain(word)) for word in words if word not in STOP and word not in PRONOUNS),
        )

    def _opens(self, attribution: Attribution, words: Sequence[str]) -> bool:
        """Whether a source of one word begins a sentence."""
        starts = {each.span.start for each in self.records.sentences}
        return len(words) == 1 and attribution.source[0].start in starts


@dataclass(frozen=True, slots=True)
class Naming:
    """How a source is named: the words of a person's name, all its own words, those of them with a
    capital, whether by a pronoun, the stems."""

    name: frozenset[str]
    words: frozenset[str]
    capitals: frozenset[str]
    pronoun: bool
    stems: frozenset[str]


def compared(pair: Paired, left: Told, right: Told) -> Iterator[Found]:
    """What is another in two sentences that are one, from left to right."""
    found = list(_compared(pair, left, right))
    if not ({"name", "source"} & {each.what for each in found} and any(each.what == "number" for each in found)):
        yield from found  # with another number by somebody else it is another sentence, made alike


def _compared(pair: Paired, left: Told, right: Told) -> Iterator[Found]:
    if all(step.op == "equal" for step in pair.alignment.steps):
        return  # what was read differently there was read wrongly on one side
    ours, theirs = _outer(left.within(pair.left)), _outer(right.within(pair.right))
    ours, theirs = (
        _apart(ours, pair.left_text, theirs, pair.right_text),
        _apart(theirs, pair.right_text, ours, pair.left_text),
    )
    couples = list(_couples(pair, ours, theirs))
    about = couples[0] if couples else (next(iter(ours), None), next(iter(theirs), None))
    yield from _hedges(pair, *about, [cue for each in (*ours, *theirs) for cue in each.cue])
    yield from _numbers(pair, *about)
    for mine, yours in couples:
        yield from _sources(mine, left.naming(mine), yours, right.naming(yours))
        yield from _cues(pair, mine, yours)
    lone = [each for each in ours if not any(each is mine for mine, _ in couples)]
    new = [each for each in theirs if not any(each is yours for _, yours in couples)]
    lost, added = list(_silent(pair, lone, theirs)), list(_silent(pair.turned, new, ours))
    yield from lost
    yield from (each.turned for each in added)
    if not couples and not lost and not added:
        yield from _by_words(pair, lone, new)


def _silent(pair: Paired, lone: Sequence[Attribution], theirs: Sequence[Attribution]) -> Iterator[Found]:
    """What became of an attribution of the left sentence that was read on the left only."""
    for mine in (each for each in lone if each.source):
        there = voiced(pair.right_text, pair.right, mine.source[0].of(pair.left_text))
        if there:
            yield from _toned(pair, mine.cue, (there.cue,), mine, None)
        elif not theirs and (other := _other_source(pair, mine)):
            yield Found("source", "changed", mine.source, (other,), mine, None)
        elif not theirs and _bare(pair, mine):
            yield Found("source", "dropped", mine.source, (pair.right,), mine, None)
        else:
            continue
        return


def _other_source(pair: Paired, mine: Attribution) -> Span | None:
    """The words that stand where a source does in the left sentence, before or behind the same cue, if all are others.

    A name is no such source: who is left out when a role stands there is not known.
    """
    if len(mine.source) != 1 or len(mine.cue) != 1:
        return None
    there = pair.alignment.across((mine.source[0].start, mine.source[0].end))
    cue = pair.alignment.across((mine.cue[0].start, mine.cue[0].end))
    if not there or not cue or (there[0] < cue[1] and cue[0] < there[1]):
        return None
    ours, theirs = mine.source[0], Span(pair.right.document, *there)
    words = tokens(pair.right_text, *there)
    same = _folded(mine.cue[0], pair.left_text) == _folded(Span(pair.right.document, *cue), pair.right_text)
    if not same or not words or len(words) > LONGEST or any(word.folded in PRONOUNS for word in words):
        return None
    names = [span.of(text)[1:] for span, text in ((ours, pair.left_text), (theirs, pair.right_text))]
    alike = _stems(ours, pair.left_text) & _stems(theirs, pair.right_text)
    return None if alike or any(CAPITAL.search(name) for name in names) else theirs


def _stems(span: Span, text: str) -> set[str]:
    return {stem_of(plain(fold(word))) for word in WORD.findall(span.of(text)) if fold(word) not in STOP}


def _by_words(pair: Paired, ours: Sequence[Attribution], theirs: Sequence[Attribution]) -> Iterator[Found]:
    """A source that only one of two sentences has, where the words alone tell that it is one."""
    if lost := lost_voice(pair):
        yield Found("source", "dropped", (lost.source,), (pair.right,), next(iter(ours), None), None)
    elif new := lost_voice(pair.turned):
        yield Found("source", "added", (pair.left,), (new.source,), None, next(iter(theirs), None))


def _outer(several: Sequence[Attribution]) -> list[Attribution]:
    """Those that stand in no other's content."""
    return [each for each in several if not any(_holds(other, each) for other in several if other is not each)]


def _holds(outer: Attribution, inner: Attribution) -> bool:
    return all(any(span.contains(place) for span in outer.content) for place in (*inner.source, *inner.cue))


def _apart(
    ours: Sequence[Attribution], our_text: str, theirs: Sequence[Attribution], their_text: str
) -> list[Attribution]:
    """Those whose source does not stand in a content on the other side: there somebody says that these said it.

    Behind "according to" an apposition may have been read as the beginning of a content, and is none.
    """
    contents = [
        (_folded(span, their_text), any(ACCORDING in _folded(cue, their_text) for cue in each.cue))
        for each in theirs
        for span in each.content
    ]
    return [
        each
        for each in ours
        if not each.source or not any(_stands(_folded(each.source[0], our_text), *content) for content in contents)
    ]


def _stands(source: str, content: str, according: bool) -> bool:
    return source in content and not (according and content.startswith(source))


def _folded(span: Span, text: str) -> str:
    """The words of a span, folded, with a blank before and behind each."""
    return f" {' '.join(fold(word) for word in WORD.findall(span.of(text)))} "


def _couples(
    pair: Paired, ours: Sequence[Attribution], theirs: Sequence[Attribution]
) -> Iterator[tuple[Attribution, Attribution]]:
    """The attributions of two sentences that are one: by their contents, unless each has one only."""
    if len(ours) == 1 and len(theirs) == 1:
        if not (_speaks_there(pair, ours[0], theirs[0]) or _speaks_there(pair.turned, theirs[0], ours[0])):
            yield ours[0], theirs[0]
        return
    free = list(theirs)
    for mine in ours:
        shares = [_common(pair, mine, yours) for yours in free]
        best = max(shares, default=0.0)
        if best >= SAME:
            yield mine, free.pop(shares.index(best))


def _speaks_there(pair: Paired, mine: Attribution, yours: Attribution) -> bool:
    """Whether the left source speaks in the right sentence too, beside the one that was read there."""
    there = voiced(pair.right_text, pair.right, mine.source[0].of(pair.left_text)) if mine.source else None
    return there is not None and bool(yours.source) and not any(there.source.overlaps(each) for each in yours.source)


def _common(pair: Paired, mine: Attribution, yours: Attribution) -> float:
    """How much of the shorter of two contents is in both, 0 to 1."""
    there = [place for piece in _content(pair, mine) if (place := pair.alignment.across(piece))]
    common = sum(max(0, min(end, span.end) - max(start, span.start)) for start, end in there for span in yours.content)
    shorter = min(sum(end - start for start, end in there), sum(span.end - span.start for span in yours.content))
    return common / shorter if shorter else 0.0


def _content(pair: Paired, mine: Attribution) -> list[Stretch]:
    """The parts of a content that stand in the left sentence."""
    return [met for span in mine.content if (met := _meet((span.start, span.end), (pair.left.start, pair.left.end)))]


def _weak(text: str, sentence: Span, cues: Sequence[Span]) -> list[Stretch]:
    """Words of a sentence that weaken it, cues aside: "alleged" is none where somebody alleged."""
    found = hedges(text, sentence.start, sentence.end)
    return [place for place in found if not any(cue.overlaps(Span(sentence.document, *place)) for cue in cues)]


def _hedges(pair: Paired, mine: Attribution | None, yours: Attribution | None, cues: Sequence[Span]) -> Iterator[Found]:
    """Words that weaken, of which one side has more."""
    ours = _weak(pair.left_text, pair.left, cues)
    theirs = _weak(pair.right_text, pair.right, cues)
    if len(ours) > len(theirs):
        lost = _left_over(ours, pair.left_text, theirs, pair.right_text)
        yield Found("hedge", "dropped", _spans(pair.left, lost), (pair.right,), mine, yours)
    elif len(theirs) > len(ours):
        new = _left_over(theirs, pair.right_text, ours, pair.left_text)
        yield Found("hedge", "added", (pair.left,), _spans(pair.right, new), mine, yours)


def _left_over(more: Sequence[Stretch], text: str, fewer: Sequence[Stretch], other: str) -> list[Stretch]:
    """Of more places those that are left when each of the fewer has taken one, the same words first."""
    known = {other[start:end].lower() for start, end in fewer}
    ranked = sorted(more, key=lambda place: text[place[0] : place[1]].lower() in known)
    return ranked[: len(more) - len(fewer)]


def _numbers(pair: Paired, mine: Attribution | None, yours: Attribution | None) -> Iterator[Found]:
    """Numbers that are others."""
    ours = numbers(pair.left_text, _begins(pair.left_text, pair.left), pair.left.end)
    theirs = numbers(pair.right_text, _begins(pair.right_text, pair.right), pair.right.end)
    left, right = _only(ours, theirs), _only(theirs, ours)
    if left and right:
        yield Found("number", "changed", _spans(pair.left, left), _spans(pair.right, right), mine, yours)


def _begins(text: str, sentence: Span) -> int:
    """Where a sentence begins behind its dateline, whose date is no number that is told."""
    opening = DATELINE.match(text, sentence.start, sentence.end)
    return opening.end() if opening else sentence.start


def _only(ours: Sequence[Number], theirs: Sequence[Number]) -> list[Stretch]:
    """The numbers that the others have not, each of theirs counted once."""
    rest, found = [each.value for each in theirs], []
    for each in ours:
        if each.value in rest:
            rest.remove(each.value)
        else:
            found.append((each.start, each.end))
    return found


def _spans(sentence: Span, places: Sequence[Stretch]) -> tuple[Span, ...]:
    return tuple(sorted(Span(sentence.document, *place) for place in places))


def _sources(mine: Attribution, ours: Naming, yours: Attribution, theirs: Naming) -> Iterator[Found]:
    """A name that only one side has, or two descriptions with no word in common."""
    if not mine.source or not yours.source or ours.pronoun or theirs.pronoun or (ours.name and theirs.name):
        return
    hearers = any(each.stems and each.stems <= HEARERS for each in (ours, theirs))
    if ours.words == theirs.words or hearers or ours.name & theirs.capitals or theirs.name & ours.capitals:
        return
    if ours.name or theirs.name:
        yield Found("name", "dropped" if ours.name else "added", mine.source, yours.source, mine, yours)
    elif ours.stems and theirs.stems and not ours.stems & theirs.stems:
        yield Found("source", "changed", mine.source, yours.source, mine, yours)


def _cues(pair: Paired, mine: Attribution, yours: Attribution) -> Iterator[Found]:
    """Cues of which one says more than the other."""
    yield from _toned(pair, mine.cue, yours.cue, mine, yours)


def _toned(
    pair: Paired, ours: tuple[Span, ...], theirs: tuple[Span, ...], mine: Attribution, yours: Attribution | None
) -> Iterator[Found]:
    before = tone(" ".join(span.of(pair.left_text) for span in ours))
    after = tone(" ".join(span.of(pair.right_text) for span in theirs))
    if before is not None and after is not None and before != after:
        yield Found("cue", "changed", ours, theirs, mine, yours)


def _bare(pair: Paired, mine: Attribution) -> bool:
    """Whether the right sentence is the content of the left one's attribution and hardly more, not quoted."""
    if QUOTES & set(pair.right.of(pair.right_text)):
        return False
    content = _content(pair, mine)
    apart = [(each.start, each.end) for each in (*mine.source, *mine.cue)]
    equal = [step.left for step in pair.alignment.steps if step.op == "equal"]
    kept = _words_in(pair.left_text, equal, content)
    whole = sum(len(tokens(pair.left_text, *piece)) for piece in content)
    others = sum(len(tokens(pair.left_text, *each)) for each in equal) - kept
    others -= _words_in(pair.left_text, equal, apart)  # a dateline, or what else stands beside it on both sides
    words = len(tokens(pair.right_text, pair.right.start, pair.right.end))
    return words - kept - others <= OWN_VOICE + (whole - kept) and 2 * kept > whole


def _words_in(text: str, some: Sequence[Stretch], others: Sequence[Stretch]) -> int:
    """How many words stand both in some and in others of these stretches."""
    return sum(len(tokens(text, *met)) for one in some for other in others if (met := _meet(one, other)))


def _meet(one: Stretch, other: Stretch) -> Stretch | None:
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start < end else None
