"""Everything each speaker says across the pile, gathered in one reading of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from onrecord.model import Span
from onrecord.store.views import Article, Brief, Said, Speaker, Voices, teller
from onrecord.telling.certainty import Sureness, numbers, sureness
from onrecord.telling.language import uncovered
from onrecord.telling.layout import Piece, anchor, cut, marks_of, speaker_words, teller_words

_LONGEST = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One attribution as a row: the article it stands in, the sentence with its marks, and where to find it.

    `why` says why there is no speaker, `who` why this one; `sure` and `numbers` how certain the attribution is, `fired`
    what fired.
    """

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

    @property
    def certainty(self) -> dict[Sureness, int]:
        """How many attributions of current versions are sure, likely, unsure."""
        voices = (saying.sure for voice in (*self.named, *self.unnamed) for saying in voice.sayings)
        counts = Counter((*voices, *(saying.sure for saying in self.unclear)))
        return {word: counts[word] for word in ("sure", "likely", "unsure")}


def gather(articles: Iterable[Article]) -> Pile:
    """Read every article once; superseded versions are listed but their words are not counted again."""
    pile, by_speaker = Pile(), dict[str, SpeakerSayings]()
    for article in articles:
        brief = in_brief(article)
        pile.rows.append((brief, article.voices, uncovered(article.document)))
        if article.superseded_by is None:
            _take(article, brief, by_speaker, pile.unclear)
    for each in by_speaker.values():
        each.sayings.sort(key=_by_date)
        (pile.named if each.speaker.named else pile.unnamed).append(each)
    pile.named.sort(key=lambda each: (-len(each.sayings), each.speaker.name, each.speaker.id))
    pile.unnamed.sort(key=lambda each: (_by_date(each.sayings[0]), each.speaker.id))
    pile.unclear.sort(key=_by_date)
    return pile


def in_brief(article: Article) -> Brief:
    """The article in a line."""
    read = article.document
    return Brief(
        id=read.id,
        address=read.address,
        title=read.title.value if read.title else None,
        outlet=read.outlet.value if read.outlet else None,
        published=read.published.value if read.published else None,
        superseded_by=article.superseded_by,
    )


def _take(article: Article, brief: Brief, by_speaker: dict[str, SpeakerSayings], unclear: list[Saying]) -> None:
    told = {said.attribution.id: said for said in article.said}
    for said in sorted(article.said, key=_by_cue):
        saying = _saying(article, brief, said, told.get(said.attribution.via or ""))
        if said.speaker is None:
            unclear.append(saying)
        else:
            by_speaker.setdefault(said.speaker.id, SpeakerSayings(speaker=said.speaker)).sayings.append(saying)


def _saying(article: Article, brief: Brief, said: Said, around: Said | None) -> Saying:
    start, end, more = _passage(article, said)
    return Saying(
        article=brief,
        start=anchor(article, start),
        words=tuple(cut(article.document.text, start, end, marks_of(said))),
        told_by=teller_words(outer) if (outer := teller(said, around)) else None,
        why="" if said.speaker else speaker_words(said),
        more=more,
        sure=sureness(said.attribution),
        ascribed=said.attribution.kind == "ascribed",
        numbers=numbers(said.attribution),
        fired=said.attribution.why,
        who=said.speaker_why if said.speaker else "",
    )


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
    first = next((it.span.end for it in article.sentences if start < it.span.end), end)
    return start, min(first, end, start + _LONGEST), True


def _sentences(article: Article, spans: tuple[Span, ...]) -> tuple[int, int]:
    """From the first to the last code point of the sentences that these spans touch."""
    start, end = spans[0].start, max(span.end for span in spans)
    touched = [it.span for it in article.sentences if it.span.start < end and start < it.span.end]
    return (min(start, touched[0].start), max(end, touched[-1].end)) if touched else (start, end)


def _by_cue(said: Said) -> tuple[int, int]:
    """Those of one sentence stand in the order of their cues."""
    found = said.attribution
    place = (found.cue or found.content or found.source)[0]
    return place.start, -place.end


def _by_date(saying: Saying) -> tuple[bool, str, str, int]:
    """Undated last."""
    date = saying.article.published
    return date is None, date or "", saying.article.address, saying.start
