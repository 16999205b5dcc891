"""What an attribution is about, made from its own words: small, frozen, cheap to compare with another's.

Nothing here depends on other articles: how much a word weighs is read from the word alone (law 3).
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.resources import files
from itertools import chain, pairwise

from onrecord.folding import unaccented
from onrecord.model import Attribution, Mention, Span, Stance

LONGEST = 400  # words of a content that are looked at; a longer one is a document of its own
ROOM = 12 * LONGEST  # code points that so many words need
NEAR = 400  # code points on either side
BEHIND = 200  # code points
RUN = 5  # words in a row that make a key
ROW_TELLING = 2  # of them, at least
REFUSED, NOUN_BEHIND = 6, 3  # words behind a cue, and behind a number
LONGEST_TITLE = 160  # code points
WORD = re.compile(r"(?:[A-Z]\.){2,}|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
SENTENCE_START = re.compile(r"(?:^|\n\s*|[.!?…:][\"”»’')\]]*\s+)[\"“„«‘'(]*$|[\"“„«]$")
INITIAL = re.compile(r"(?:^|[^\w.])[A-Z]\.\s$")  # "William S. Hask"
QUOTED = re.compile(r"[\"“”„«](?P<double>[^\"“”„«»]+)[\"”“»]|(?<!\w)[‘](?P<single>[^‘“”\"]+?)[’](?!\w)")
NOT_SAID = re.compile(r"\[[^\[\]]{0,80}\]|…|\.\.\.")  # the quoter's brackets, and where words were left out
STOP_MARK = re.compile(r"[.!?;](?=\s|$)|\n")
POSSESSIVE = re.compile(r"['’]s?$")
DEMONYM = re.compile(r"(?<=\w{4})(?:ians?|ia|ans?|ese|ish|i|a)$")
WORDS = tomllib.loads((files("onrecord") / "gist.toml").read_text(encoding="utf-8"))
STOP = frozenset(WORDS["stop"])
NEGATIONS = frozenset(WORDS["negations"])
DENYING_WORDS = WORDS["denying"]
LIMITS = frozenset(WORDS["limits"])
COUNTS = frozenset(WORDS["counts"])
SET = frozenset(WORDS["set"])
REFUSING = frozenset(WORDS["refusing"])
IRREGULAR = {form: line.split()[0] for line in WORDS["irregular"] for form in line.split()[1:]}
NUMBERS = {word: str(number) for number, word in enumerate(WORDS["numbers"], start=2)}
# Endings, what stands in their place, and how many letters must be left before them.
SUFFIXES = (
    ("ations", "", 5), ("ation", "", 5), ("ements", "", 5), ("ement", "", 5), ("ments", "", 5), ("ment", "", 5),
    ("ings", "", 4), ("ing", "", 3), ("eries", "", 4), ("ies", "y", 2), ("ied", "y", 2), ("ery", "", 4),
    ("ors", "", 5), ("ers", "", 5), ("ions", "", 5), ("ion", "", 5), ("ives", "", 5), ("ive", "", 5), ("ly", "", 4),
    ("ed", "", 3), ("es", "", 3), ("er", "", 5), ("or", "", 5), ("s", "", 3),
)  # fmt: skip


# How much a stem shows, by its place among the most frequent; behind the last tier, and when it is none of them.
TIERS = ((500, 0.2), (1200, 0.4), (2500, 0.6), (5000, 0.8))
RARER, RAREST = 0.9, 1.2
NEWS_RANK = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """What one attribution is about.

    `matter` are the stems, names and numbers of its content, or of what stands behind its cue when it has none;
    `names` and `numbers` are those among them. `speaker` are the stems of the words for who speaks, `speaks` is the
    name that the article gives for whoever that is. `said` are all words of the content, folded, a tuple for each
    stretch that the text gives without a break; `quoted` those between quotation marks. `denied` is true when a word of
    the content negates, `flat` when its cue is no word for denying or taking back. `answered` is the matter of what it
    answers in its own article, `around` the names near it. `counted` are its numbers with their noun, `rows` the runs
    of five words that tell something, `titled` the stems of the first line. `thought` is true for what is only
    ascribed to a mind.
    """

    attribution: str
    document: str
    stance: Stance | None = None
    matter: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    speaker: frozenset[str] = frozenset()
    said: tuple[tuple[str, ...], ...] = ()
    quoted: tuple[tuple[str, ...], ...] = ()
    denied: bool = False
    answered: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    flat: bool = False
    speaks: str | None = field(default=None)
    counted: frozenset[str] = frozenset()
    rows: frozenset[tuple[str, ...]] = frozenset()
    titled: frozenset[str] = frozenset()
    thought: bool = False

    @property
    def length(self) -> int:
        """How many words were said."""
        return sum(map(len, self.said))


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, folded and stemmed, and where it stands."""

    start: int
    end: int
    folded: str
    stem: str
    name: bool
    number: bool


def gist(
    attribution: Attribution, text: str, speaker: Mention | None = None, answered: Iterable[Attribution] = ()
) -> Gist:
    """The gist of an attribution in the text of its article; `speaker` is the mention its source leads to, `answered`
    are the attributions that it answers there."""
    return replace(
        topic(attribution, text, speaker, answered),
        said=_said(attribution.content, text),
        quoted=_quoted(attribution, text),
        around=names_near(attribution, text),
    )


def topic(
    attribution: Attribution, text: str, speaker: Mention | None = None, answered: Iterable[Attribution] = ()
) -> Gist:
    """The gist of an attribution without its wording and without the names around it, and quicker."""
    words = words_in(about(attribution, text), text)
    named = () if speaker is None else (speaker.span,)
    theirs = chain.from_iterable(words_in(each.content, text) for each in answered)
    return Gist(
        attribution=attribution.id,
        document=attribution.document,
        stance=attribution.stance,
        matter=matter(words),
        names=frozenset(word.stem for word in words if word.name),
        numbers=frozenset(word.stem for word in words if word.number),
        speaker=_speaker((*attribution.source, *named), text),
        denied=_negated(words),
        answered=matter(theirs),
        flat=_flat(attribution, text),
        speaks=None if speaker is None or not speaker.named else speaker.value,
        counted=frozenset(_counted(words)),
        rows=frozenset(_rows(words)),
        titled=_titled(text),
        thought=attribution.kind == "ascribed",
    )


def _speaker(named: tuple[Span, ...], text: str) -> frozenset[str]:
    """The stems of the words for who speaks, and the letters of bodies that would else be small words: "WHO"; those of
    a country tell nobody from another."""
    raw = (POSSESSIVE.sub("", word) for span in named for word in WORD.findall(span.of(text)[:BEHIND]))
    small = (each for each in raw if each.isupper() and len(each) > 1 and each.casefold() in STOP)
    return matter(words_in(named, text)) - COMMON_STEMS | {f"{each}." for each in small if each != "US"}


def _flat(attribution: Attribution, text: str) -> bool:
    """Whether the cue, with the words right behind it where one refuses, has no word for what its stance says."""
    cue = words_in(attribution.cue, text)
    if attribution.stance not in {"declines to comment", "did not respond"}:
        return DENYING.isdisjoint(word.stem for word in cue)
    behind = words_in(about(attribution, text), text)[:REFUSED]
    return REFUSING.isdisjoint(word.folded for word in (*cue, *behind))


def _negated(words: list[Word]) -> bool:
    """Whether one of the words negates; "not only" and "nobody else" do not."""
    behind = (*(word.folded for word in words[1:]), "")
    pairs = zip(words, behind, strict=False)
    return any((w.folded in NEGATIONS or w.folded.endswith("n't")) and after not in LIMITS for w, after in pairs)


def _counted(words: list[Word]) -> Iterator[str]:
    """Each number with the telling words right behind it: "forty planks", "two cruise missiles"."""
    for at, word in enumerate(words):
        if word.number or word.folded in COUNTS:
            behind = [each for each in words[at + 1 : at + 1 + NOUN_BEHIND] if tells(each.folded) and not each.number]
            yield from (f"{word.stem} {noun.stem}" for noun in behind if weight(noun.stem) >= TIERS[1][1])


def _rows(words: list[Word]) -> Iterator[tuple[str, ...]]:
    """Five words in a row with two among them that are no small words and no names."""
    plain = [tells(word.folded) and not word.name and not word.number for word in words]
    for at in range(len(words) - RUN + 1):
        if sum(plain[at : at + RUN]) >= ROW_TELLING:
            yield tuple(word.folded for word in words[at : at + RUN])


@lru_cache(maxsize=64)
def _titled(text: str) -> frozenset[str]:
    """The stems of a text's first line, most often its title; none of a line that is a sentence."""
    head = text.lstrip()[:LONGEST_TITLE].partition("\n")[0].rstrip()
    if len(head) == LONGEST_TITLE or head.endswith("."):
        return frozenset()
    return frozenset(stem_of(fold(word)) for word in WORD.findall(head))


def wording(attribution: Attribution, text: str) -> Gist:
    """The gist of an attribution as far as its words go: all that `same_words` reads, and quicker."""
    said, quoted = _said(attribution.content, text), _quoted(attribution, text)
    names = frozenset(word.stem for word in words_in(attribution.content, text) if word.name)
    return Gist(
        attribution=attribution.id,
        document=attribution.document,
        said=said,
        quoted=quoted,
        names=names,
        thought=attribution.kind == "ascribed",
    )


def names_near(attribution: Attribution, text: str) -> frozenset[str]:
    """The stems of the names around an attribution."""
    at = attribution.spans[0].start
    near = Span(attribution.document, max(0, at - NEAR), min(len(text), at + NEAR))
    capitals = (each for each in WORD.finditer(text, near.start, near.end) if each.group()[0].isupper())
    words = (_word(each, text, near) for each in capitals)
    return frozenset(word.stem for word in words if word.name)


def about(attribution: Attribution, text: str) -> tuple[Span, ...]:
    """Where the words stand that tell what an attribution is about: its content, else what stands behind its cue."""
    return attribution.content or _behind(attribution, text)


def _behind(attribution: Attribution, text: str) -> tuple[Span, ...]:
    """What stands behind a cue without a content, up to the end of its sentence: "declined to comment on ..."."""
    if not attribution.cue:
        return ()
    start = max(span.end for span in attribution.cue)
    end = STOP_MARK.search(text, start, min(len(text), start + BEHIND))
    last = end.start() if end else min(len(text), start + BEHIND)
    return (Span(attribution.document, start, last),) if last > start else ()


def matter(words: Iterable[Word]) -> frozenset[str]:
    """The stems that tell what words are about."""
    return frozenset(word.stem for word in words if word.stem and (word.name or word.number or tells(word.folded)))


def tells(folded: str) -> bool:
    """Whether a folded word says something about the matter."""
    return len(folded) > 2 and folded not in STOP


def words_in(spans: Iterable[Span], text: str) -> list[Word]:
    """The words of some spans in the order of the text, LONGEST at most."""
    found: list[Word] = []
    for span in sorted(spans):
        for match in WORD.finditer(text, span.start, span.end):
            if len(found) >= LONGEST:
                return found
            found.append(_word(match, text, span))
    return found


def places(spans: Iterable[Span], text: str, stems: frozenset[str]) -> tuple[Span, ...]:
    """Where words with these stems stand in some spans: the evidence that two share them."""
    several = sorted(spans)
    return tuple(
        Span(span.document, word.start, word.end)
        for span in several
        for word in words_in((span,), text)
        if word.stem in stems
    )


def _word(match: re.Match[str], text: str, span: Span) -> Word:
    raw = match.group()
    number = raw[0].isdigit() or raw.lower() in NUMBERS
    folded = fold(raw)
    capital = raw[0].isupper() and folded not in STOP and len(folded) > 1
    name = capital and not _opens_sentence(match.start(), text, span)
    stem = NUMBERS.get(folded, folded).strip(".,:") if number else stem_of(folded)
    return Word(match.start(), match.end(), folded, stem, name, number)


def _opens_sentence(at: int, text: str, span: Span) -> bool:
    """A capital there is no sign of a name, unless the word behind it has one too."""
    before = text[max(0, at - 6) : at]
    if INITIAL.search(before) or not SENTENCE_START.search(before):
        return False
    following = WORD.search(text, at)
    behind = WORD.search(text, following.end(), span.end) if following else None
    return not (behind and following and behind.start() == following.end() + 1 and behind.group()[0].isupper())


@lru_cache(maxsize=1 << 16)
def fold(raw: str) -> str:
    """A word without case, accents, dots of initials or a possessive; its apostrophe straight."""
    folded = unaccented(raw).casefold().replace("’", "'")
    if "." in folded and not folded[0].isdigit():
        return folded.replace(".", "")
    return POSSESSIVE.sub("", folded) if folded.endswith(("'s", "'")) else folded


@lru_cache(maxsize=1 << 16)
def stem_of(folded: str) -> str:
    """The part of a word that its forms share: "fired" and "firing", "Orvale" and "Orvalian"."""
    stem, cut = IRREGULAR.get(folded, folded), ""
    for end, instead, left in SUFFIXES:
        if stem.endswith(end) and len(stem) - len(end) >= left:
            stem, cut = stem[: len(stem) - len(end)] + instead, end
            break
    if len(stem) > 4 and stem[-1] == stem[-2] and stem[-1] not in "se":
        stem = stem[:-1]
    stem = DEMONYM.sub("", stem) if cut in {"", "s"} else stem
    return stem.removesuffix("e") if len(stem) > 3 else stem


def _ranks() -> dict[str, int]:
    """The place of each stem among the most frequent, that of its most frequent form."""
    lines = (files("onrecord") / "frequent.txt").read_text(encoding="utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    ranks: dict[str, int] = {}
    for rank, word in enumerate(words):
        ranks.setdefault(stem_of(word), rank)
    for word in WORDS["news"]:
        ranks[stem_of(word)] = min(NEWS_RANK, ranks.get(stem_of(word), NEWS_RANK))
    return ranks | dict.fromkeys((stem_of(word) for word in WORDS["common"]), 0)


RANKS = _ranks()
DENYING = frozenset(stem_of(word) for word in DENYING_WORDS)
COMMON_STEMS = frozenset(stem for stem, rank in RANKS.items() if rank < TIERS[0][0])


@lru_cache(maxsize=1 << 16)
def weight(stem: str) -> float:
    """How much a shared stem shows, from the word alone: the more frequent it is in English, the less."""
    if stem[:1].isdigit():
        return 0.3 if len(stem) < 2 else 0.8
    rank = RANKS.get(stem)
    if rank is not None:
        return next((weight for most, weight in TIERS if rank < most), RARER)
    return RAREST if len(stem) > 3 else RARER


def weigh(stems: Iterable[str]) -> float:
    """How much these stems show together."""
    return sum(map(weight, sorted(stems)))


def _said(content: Iterable[Span], text: str) -> tuple[tuple[str, ...], ...]:
    stretches: list[tuple[str, ...]] = []
    left = LONGEST
    for span in sorted(content):
        for start, end in _stretches(text, span.start, min(span.end, span.start + ROOM)):
            words = tuple(fold(match.group()) for match in WORD.finditer(text, start, end))[:left]
            left -= len(words)
            stretches.extend([words] if words else [])
    return tuple(stretches)


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a content between which nothing was put in or left out."""
    cuts = [(start, start), *(match.span() for match in NOT_SAID.finditer(text, start, end)), (end, end)]
    return ((before[1], after[0]) for before, after in pairwise(cuts) if before[1] < after[0])


def _quoted(attribution: Attribution, text: str) -> tuple[tuple[str, ...], ...]:
    """The words between quotation marks, those around a content taken in."""
    if attribution.kind in {"direct", "block"}:
        return _said(attribution.content, text)
    found: list[tuple[str, ...]] = []
    for span in sorted(attribution.content):
        start = max(0, span.start - 1)
        for match in QUOTED.finditer(text, start, min(span.end + 1, start + ROOM)):
            group = "double" if match.group("double") is not None else "single"
            inside = Span(span.document, match.start(group), match.end(group))
            found.extend(_said((inside,), text))
    return tuple(found)


def runs(words: tuple[str, ...], length: int = RUN) -> Iterator[tuple[str, ...]]:
    """Every so many words in a row."""
    return (words[at : at + length] for at in range(len(words) - length + 1))
