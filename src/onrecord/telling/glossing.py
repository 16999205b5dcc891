"""Glosses, and whether an article says what is attributed to it, in words for people: what stands where, no verdict."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from onrecord.contrasting import Contrast
from onrecord.glossing import Gloss
from onrecord.lacking import Missing
from onrecord.model import Span
from onrecord.saying import Found, SaysSo

FOUND: dict[Found, str] = {
    "verbatim": "These words stand there.",
    "altered": "Most of these words stand there, some of them otherwise.",
    "reported": "The same matter stands there in other words.",
    "not found": "Not found there by this version.",
}
NEAREST = "The passage there that shares most of these words"
NOTHING = "Every name, number, hedge and cue of it stands in the words quoted here."


def gloss(found: Gloss, text: str) -> Iterator[str]:
    """A gloss in lines: the sentence, the words quoted, and what of the sentence is not in them."""
    yield f"The article says: {_words([found.span], text)}"
    yield f"It quotes: {_words(found.quoted, text)} ({found.why})"
    yield missing(found.missing, text)


def missing(several: Sequence[Missing], text: str) -> str:
    """What is not in the words quoted, in the order of the text: "Not in the words quoted here: number “40”."""
    if not several:
        return NOTHING
    told = ", ".join(dict.fromkeys(f"{each.kind} {_words([each.span], text)}" for each in several))
    return f"Not in the words quoted here: {told}"


def says_so(found: SaysSo, text: str, cited: str) -> Iterator[str]:
    """Whether an article says so, in lines: what is attributed, what stands there, and each thing that differs."""
    yield FOUND[found.found]
    yield f"Here: {_words(found.left, text)}"
    if found.right:
        yield f"There: {_words(found.right, cited)}"
    if found.near:
        yield f"{NEAREST}: {_words(found.near, cited)}"
    for each in found.differences:
        yield contrast(each, text, cited)


def contrast(found: Contrast, text: str, cited: str) -> str:
    """One difference: "hedge “allegedly” stands there, not here"."""
    here, there = _words(found.left, text), _words(found.right, cited)
    if found.what == "speaker":
        return f"there {there} says it"
    if found.what == "left out":
        return f"{there} stands there, and is left out here"
    name = "words" if found.what == "words" else found.what
    if found.left and found.right:
        return f"{name}: {here} here, {there} there"
    stand = "stand" if found.what == "words" or len(found.left or found.right) > 1 else "stands"
    return f"{name} {here} {stand} here, not there" if found.left else f"{name} {there} {stand} there, not here"


def summary(several: Iterable[Gloss]) -> str:
    """How much there is, in a line: "3 sentences beside what they quote; not in the words quoted: 2 cues, 1 number"."""
    glosses = list(several)
    counts = Counter(each.kind for one in glosses for each in one.missing)
    told = ", ".join(f"{count} {kind}{'s' if count > 1 else ''}" for kind, count in sorted(counts.items()))
    number = f"{len(glosses)} sentence{'s' if len(glosses) != 1 else ''} beside what the article quotes"
    return f"{number}; not in the words quoted: {told}" if told else number


def _words(spans: Iterable[Span], text: str) -> str:
    """The words of some spans in one pair of marks."""
    return f"“{' … '.join(' '.join(span.of(text).split()).strip('“”') for span in spans)}”"
