"""Stories, and sentences about them that no two articles write alike by chance."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from sentences import MARK, SLOT, Saying, Source, Style, Templates, Topic, misspelt, needs_that, show

_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_WORD = re.compile(r"\w+")
_GRAM, _LONG_GRAM = _GRAMS = (7, 10)  # words; the longer run where a large pile has used up the frames
_PLAIN_STYLE = Style(words=99)
_WIDE = ("time", "place", "since")  # lists of which a story uses all entries
_COMPANIES = ("{a} & {b}", "{a} Holdings", "{a} Works", "{a} {b} Lines", "the {a} Company", "{a} Brothers")


@dataclass(slots=True)
class Story:
    """One event with its places and people; several articles may be about it."""

    topic: Topic
    facts: dict[str, str]
    named: list[Source]
    start: datetime
    things: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The few entries of each of the topic's own lists that this story is about."""
    told: set[str] = field(default_factory=set)
    """The frames that articles about it have used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A sentence of an article. Copies keep its `uid`; `agency` is the agency that wrote it, if one did; `credits`
    tells a sentence that says who reported something first."""

    uid: int
    saying: Saying | None = None
    text: str = ""
    topic: Topic | None = None
    agency: str | None = None
    credits: bool = False


@dataclass(slots=True)
class Writer:
    """Writes new sentences; remembers every run of seven words so that none comes twice unless it is copied."""

    rng: random.Random
    templates: Templates
    uids: Iterator[int] = field(default_factory=lambda: count(1))
    _seen: set[tuple[str, ...]] = field(default_factory=set)
    _events: set[str] = field(default_factory=set)

    def story(self, start: datetime) -> Story:
        """A new story with a town, a road, a company and four people with names."""
        rng, made = self.rng, self.templates
        topic = rng.choice(made.topics)
        one, two, road, *last = rng.sample(made.last_names, 7)
        facts = {
            "town": rng.choice(made.towns),
            "road": road,
            "company": rng.choice(_COMPANIES).format(a=one, b=two),
            "event": rng.choice(topic.lists["event"]),
        }
        facts["event"] = f"{facts['event']} in {facts['town']}"
        if facts["event"] in self._events:
            return self.story(start)
        self._events.add(facts["event"])
        story = Story(topic, facts, [], start)
        for slot, entries in topic.lists.items():
            story.things[slot] = entries if slot in _WIDE else tuple(rng.sample(entries, min(4, len(entries))))
        story.named = [self._named(*pair, story) for pair in zip(rng.sample(topic.named, 4), last, strict=True)]
        return story

    def person(self) -> str:
        """A first and a last name."""
        return f"{self.rng.choice(self.templates.first_names)} {self.rng.choice(self.templates.last_names)}"

    def _named(self, entry: str, last: str, story: Story) -> Source:
        title, described, role = (self.fill(part.strip(), story) for part in entry.split("|"))
        name = f"{title} {self.rng.choice(self.templates.first_names)} {last}"
        return Source(name=name.strip(), last=last, described=described, role=role)

    def fill(self, frame: str, story: Story) -> str:
        """The frame with its word lists and the story's facts put in; a slot with a capital begins a sentence."""
        while match := SLOT.search(frame):
            words = self._word(match[1].lower(), story)
            words = words[0].upper() + words[1:] if match[1][0].isupper() else words
            frame = frame[: match.start()] + words + frame[match.end() :]
        return frame

    def _word(self, slot: str, story: Story) -> str:
        if slot == "weekday":
            return self.rng.choice(_WEEKDAYS)
        return story.facts.get(slot) or self.rng.choice(story.things[slot])

    def headline(self, story: Story) -> str:
        """A headline about the story."""
        words = self.fill(self.rng.choice(story.topic.headlines), story)
        return words[0].upper() + words[1:]

    def sentence(self, story: Story, met: set[str], *, kind: str | None = None, hearer: str = "") -> Piece:
        """A new sentence: "clause", "quote" or "plain"; `met`: people introduced and frames used by the article."""
        for attempt in range(400):
            chosen = kind or self.rng.choices(("clause", "quote", "plain"), (68, 16, 16))[0]
            saying = self._saying(chosen, story, met, hearer, attempt // 80)
            if self._new(saying, _GRAM if attempt < 320 else _LONG_GRAM):
                if saying.source and saying.source.name:
                    met.add(saying.source.name)
                met.add(saying.frame)
                story.told.add(saying.frame)
                return Piece(uid=next(self.uids), saying=saying, topic=story.topic)
        raise RuntimeError("the frames do not give enough different sentences for so many articles")

    def _new(self, saying: Saying, size: int) -> bool:
        """False when a run of `size` of its words was written before, with its hedge or without."""
        grams = {size: _grams(saying, size) | _grams(replace(saying, hedged=False), size) for size in _GRAMS}
        if grams[size] & self._seen:
            return False
        self._seen.update(*grams.values())
        return True

    def _saying(self, kind: str, story: Story, met: set[str], hearer: str, ease: int) -> Saying:
        frames = {"clause": story.topic.clauses, "quote": story.topic.quotes, "plain": story.topic.plain}[kind]
        frame = self._fresh(frames, story, met, ease)
        saying = self._chosen(Saying(pattern="plain", content=self.fill(frame, story), frame=frame))
        if kind == "plain":
            return replace(saying, content=saying.content.rstrip("."))
        source = self._source(kind, story)
        form = "short" if source.name in met else "full"
        if kind == "quote":
            pattern = self.rng.choice(("quote back", "quote back", "quote front"))
        else:
            pattern = self.rng.choices(("front", "back", "according"), (50, 35, 15))[0]
        saying = replace(saying, pattern=pattern, source=source, form=form, that=self.rng.random() < 0.5)
        saying = replace(saying, that=saying.that or needs_that(saying.content))
        return self._cued(saying, hearer)

    def _fresh(self, frames: tuple[str, ...], story: Story, met: set[str], ease: int) -> str:
        """A frame that neither the article nor another one about the story has used; less strict with more `ease`."""
        unused = [frame for frame in frames if frame not in met]
        untold = [frame for frame in unused if frame not in story.told]
        return self.rng.choice((untold if ease == 0 else []) or (unused if ease < 3 else []) or frames)

    def _cued(self, saying: Saying, hearer: str) -> Saying:
        assert saying.source is not None
        cue = self.rng.choices(self.templates.cues, (8, 2, 1))[0] if saying.source.speaks else "said"
        if self.rng.random() < 0.12 and saying.source.speaks:
            cue = self.rng.choice(self.templates.loaded_cues)
        if saying.source.name and hearer and saying.pattern != "according" and self.rng.random() < 0.2:
            return replace(saying, cue="told", hearer=hearer, that=True)
        setting = ""
        if saying.source.speaks and saying.pattern != "according" and cue == "said" and self.rng.random() < 0.25:
            setting = self.rng.choice(self.templates.settings).format(weekday=self.rng.choice(_WEEKDAYS))
        return replace(saying, cue=cue, setting=setting, that=saying.that or cue != "said" or bool(setting))

    def _source(self, kind: str, story: Story) -> Source:
        named = self.rng.random() < (0.75 if kind == "quote" else 0.45)
        if named:
            return self.rng.choice(story.named)
        if kind == "quote" or self.rng.random() < 0.75:
            return described(self.rng.choice(story.topic.unnamed))
        return described(self.rng.choice(story.topic.documents), speaks=False)

    def _chosen(self, saying: Saying) -> Saying:
        """The frame's marks decided: a hedge (in half), the numbers, one of the synonyms."""
        content, hedged = saying.content, self.rng.random() < 0.5
        content = content.replace("[H]", f"[H:{self.rng.choice(self.templates.hedges)}]")
        numbers, synonyms = [], []
        for match in MARK.finditer(content):
            if match[1] == "N":
                low, high = match[2].split("-")
                numbers.append(self.rng.randint(int(low), int(high)))
            elif match[1] == "S":
                synonyms.append(self.rng.randrange(len(match[2].split("|"))))
        return replace(
            saying, content=content, numbers=tuple(numbers), synonyms=tuple(synonyms), hedged=hedged and "[H" in content
        )

    def stock(self) -> Piece:
        """A formulaic sentence that many articles hold and none took from another."""
        return Piece(uid=next(self.uids), text=self.rng.choice(self.templates.stock))

    def misspelt(self, piece: Piece) -> Piece:
        """The sentence with a typing error."""
        return replace(piece, saying=misspelt(self.rng, piece.saying)) if piece.saying else piece


def _grams(saying: Saying, size: int) -> set[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(show(saying, _PLAIN_STYLE).text)]
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def described(words: str, *, speaks: bool = True) -> Source:
    """A source without a name."""
    return Source(name=None, last="", described=words, role=words, speaks=speaks)
