"""Everything each speaker says across the pile, gathered in one reading of it."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from onrecord.chains import in_line
from onrecord.model import Span
from onrecord.store import chaining
from onrecord.store.views import Article, Brief, Judged, Said, Speaker, Voices, teller
from onrecord.telling.certainty import Sureness, numbers, sureness
from onrecord.telling.dates import in_words
from onrecord.telling.judged import by_person
from onrecord.telling.language import uncovered
from onrecord.telling.layout import Piece, anchor, cut, marks_of, speaker_in_brief, speaker_words, teller_words
from onrecord.telling.sourcing import Tally, grounds_of, in_row, opening, put, reasons, told_of

_LONGEST = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """Another attribution of the same article that one answers, or that answers it: where it begins, and how."""

    label: str
    who: str
    words: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One attribution as a row: the article it stands in, the sentence with its marks, and where to find it.

    `why` says why there is no speaker, `who` why this one; `sure` and `numbers` how certain the attribution is, `fired`
    what fired. `id` is the attribution's. `people` is what people say of it, a sentence each; `given` when a person
    gave it, and no program found it. `put` says in short how it is put, by what kind of source and where, `reasons` the
    same with reasons, `described` what the words of a source without a name tell, `grounds` why it has none;
    `onward` is its chain in a line.
    """

    id: str
    article: Brief
    start: int
    words: tuple[Piece, ...]
    told_by: str | None
    why: str
    more: bool
    sure: Sureness
    ascribed: bool = False  # the article's author says so; no words of theirs are reported
    numbers: str
    fired: str
    who: str
    people: tuple[str, ...] = ()
    given: bool = False
    put: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    grounds: str = ""
    onward: str = ""
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerSayings:
    """A speaker and all their rows, by date."""

    speaker: Speaker
    sayings: list[Saying] = field(default_factory=list)

    @property
    def articles(self) -> int:
        """In how many articles this speaker speaks."""
        return len({saying.article.id for saying in self.sayings})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """What a reading of all articles leaves behind for the report's front.

    `rows` has the language of an article in which attributions are not looked for, None for the others.
    """

    rows: list[tuple[Brief, Voices, str | None]] = field(default_factory=list)
    named: list[SpeakerSayings] = field(default_factory=list)
    unnamed: list[SpeakerSayings] = field(default_factory=list)
    unclear: list[Saying] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)

    @property
    def certainty(self) -> dict[Sureness, int]:
        """How many attributions of current versions are sure, likely, unsure; one of two who speak together counts
        once."""
        heard = (saying for voice in (*self.named, *self.unnamed) for saying in voice.sayings)
        counts = Counter({saying.id: saying.sure for saying in (*heard, *self.unclear)}.values())
        return {word: counts[word] for word in ("sure", "likely", "unsure")}


def gather(articles: Iterable[Article], *, older: bool = False) -> Pile:
    """Read every article once; superseded versions are listed but their words are not counted again, unless `older`."""
    pile, by_speaker = Pile(), dict[str, SpeakerSayings]()
    for article in articles:
        brief = in_brief(article)
        pile.rows.append((brief, article.voices, uncovered(article.document)))
        if older or article.superseded_by is None:
            _take(article, brief, by_speaker, pile)
    for each in by_speaker.values():
        each.sayings.sort(key=_by_date)
        (pile.named if each.speaker.named else pile.unnamed).append(each)
    pile.named.sort(key=lambda each: (-len(each.sayings), each.speaker.name, each.speaker.id))
    pile.unnamed.sort(key=lambda each: (_by_date(each.sayings[0]), each.speaker.id))
    pile.unclear.sort(key=_by_date)
    return pile


def in_brief(article: Article) -> Brief:
    """The article in a line."""
    return Brief(
        id=article.document.id,
        address=article.document.address,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        superseded_by=article.superseded_by,
        filled=frozenset(article.filled),
    )


def act(judged: Judged) -> str:
    """What a person did to a field: "accepted", "filled in", or "said" that it is not stated."""
    if judged.judgement.verdict == "yes":
        return "accepted"
    return "filled in" if judged.judgement.value else "said"


def by_whom(judged: Judged) -> str:
    """Who says so, when, and from where they have it: "Ada Quill, 1 April 2031, source: the imprint"; and "carried
    over" where it was said of other words."""
    it = judged.judgement
    source = f", source: {it.source}" if it.source else ""
    carried = ", carried over from other words or another copy" if judged.carried else ""
    return f"{it.who}, {in_words(it.when[:10])}{source}{carried}"


def by_people(said: Said) -> Iterator[str]:
    """What people say of an attribution and of its speaker, in words; what the program read beside it."""
    if said.judged is not None:
        verdict = said.judged.judgement.verdict
        act = {"yes": "Accepted", "no": "Set aside", "instead": "Words given"}[verdict]
        yield f"{'Marked' if by_person(said) and verdict == 'yes' else act} by {by_whom(said.judged)}"
    if said.speaker_judged is not None:
        act = {"yes": "accepted", "no": "not accepted", "instead": "given"}[said.speaker_judged.judgement.verdict]
        words = f"Speaker {act} by {by_whom(said.speaker_judged)}"
        yield f"{words}; the program read: {_found(said)}" if said.speaker_found_why else words


def _found(said: Said) -> str:
    return said.speaker_found.name if said.speaker_found else said.speaker_found_why


def _take(article: Article, brief: Brief, by_speaker: dict[str, SpeakerSayings], pile: Pile) -> None:
    told = {said.attribution.id: said for said in article.said}
    onward, replies = chaining.of_article(article), _replies(article, told)
    for said in sorted(article.said, key=_by_cue):
        identity = said.attribution.id
        saying = _saying(article, brief, said, told.get(said.attribution.via or ""))
        saying = replace(saying, onward=in_line(onward[identity]), replies=tuple(replies.get(identity, ())))
        pile.tally.add(said.attribution)
        for who in said.speakers:
            by_speaker.setdefault(who.id, SpeakerSayings(speaker=who)).sayings.append(saying)
        if not said.speakers:
            pile.unclear.append(saying)


def _replies(article: Article, told: Mapping[str, Said]) -> dict[str, list[Reply]]:
    """What each attribution answers and is answered by, by its id."""
    found = defaultdict[str, list[Reply]](list)
    for link in article.answers:
        left, right = told[link.left], told[link.right or ""]
        found[link.left].append(_reply("Answers", right, article))
        found[link.right or ""].append(_reply("Answered by", left, article))
    return found


def _reply(label: str, said: Said, article: Article) -> Reply:
    start = min(said.attribution.content or said.attribution.spans).start
    how = put(said.attribution)
    who = speaker_in_brief(said)
    return Reply(
        label=label,
        who=f"{who}, {how}" if how else who,
        words=opening(said.attribution, article.document.text),
        start=anchor(article, start),
    )


def _saying(article: Article, brief: Brief, said: Said, around: Said | None) -> Saying:
    start, end, more = _passage(article, said)
    found, text = said.attribution, article.document.text
    return Saying(
        id=found.id,
        article=brief,
        start=anchor(article, start),
        words=tuple(cut(text, start, end, marks_of(said))),
        told_by=teller_words(outer) if (outer := teller(said, around)) else None,
        why="" if said.speakers else speaker_words(said),
        more=more,
        sure=sureness(found),
        ascribed=found.kind == "ascribed",
        numbers=numbers(found),
        fired=found.why,
        who=said.speaker_why if said.speakers and not _named_by_a_person(said) else "",
        people=tuple(by_people(said)),
        given=by_person(said),
        put=in_row(found),
        reasons=tuple(reasons(found)),
        described=told_of(found.description, text),
        grounds=grounds_of(found.description, text),
    )


def _named_by_a_person(said: Said) -> bool:
    return said.speaker_judged is not None and said.speaker_judged.judgement.verdict == "instead"


def _passage(article: Article, said: Said) -> tuple[int, int, bool]:
    """The sentences from source to content, or those of the content, or its first: the longest that fits a row.

    True where the content goes on after the passage.
    """
    found = said.attribution
    content = found.content or found.spans
    for spans in (found.spans, content):
        start, end = _sentences(article, spans)
        if end - start <= _LONGEST:
            return start, end, False
    start, end = _sentences(article, content[:1])
    first = next((span.end for span in _touched(article, start, end)), end)
    return start, min(first, end, start + _LONGEST), True


def _sentences(article: Article, spans: tuple[Span, ...]) -> tuple[int, int]:
    """From the first to the last code point of the sentences that these spans touch."""
    start, end = spans[0].start, max(span.end for span in spans)
    touched = list(_touched(article, start, end))
    return (min(start, touched[0].start), max(end, touched[-1].end)) if touched else (start, end)


def _touched(article: Article, start: int, end: int) -> Iterator[Span]:
    """The sentences that lie over this range: they stand in order, and none over another."""
    first = bisect_right(article.sentences, start, key=lambda it: it.span.end)
    after = bisect_left(article.sentences, end, key=lambda it: it.span.start)
    yield from (it.span for it in article.sentences[first:after])


def _by_cue(said: Said) -> tuple[int, int]:
    """Those of one sentence stand in the order of their cues."""
    found = said.attribution
    place = (found.cue or found.content or found.source)[0]
    return place.start, -place.end


def _by_date(saying: Saying) -> tuple[bool, str, str, int]:
    """Undated last."""
    date = saying.article.published
    return date is None, date or "", saying.article.address, saying.start
