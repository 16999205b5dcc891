"""Readings made by hand: what a tagger would say of a text, in its exact words, so that no test hangs on weights."""

import re
from array import array
from collections.abc import Iterable, Mapping
from itertools import accumulate

from onrecord.annotate.agreement import Page
from onrecord.annotate.drafts import Draft, Range
from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.tagger import Reading, Role, TaggedAttribution, TaggedSpan
from onrecord.annotate.tagger.reading import Posteriors
from onrecord.annotate.tagger.roles import ROLES

Chances = Mapping[Role, Mapping[str, float]]
Sure = tuple[str, float] | str  # words, and how sure the tagger is of them


def place(text: str, words: str) -> Range:
    """Where words stand in a text, the only time that they do."""
    assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {text!r}"
    return text.index(words), text.index(words) + len(words)


def tagged(
    text: str, source: Sure | None, cue: Sure | None, *contents: Sure, certainty: float = 0.9
) -> TaggedAttribution:
    """An attribution of the tagger by its words; a certainty of .9 where none is given."""

    def span(of: Sure) -> TaggedSpan:
        words, sure = (of, 0.9) if isinstance(of, str) else of
        start, end = place(text, words)
        return TaggedSpan(start=start, end=end, certainty=sure)

    return TaggedAttribution(
        source=span(source) if source else None,
        cue=span(cue) if cue else None,
        contents=tuple(span(content) for content in contents),
        certainty=certainty,
    )


def posteriors(text: str, chances: Chances) -> Posteriors:
    """Of every word, how probable it is in each role: as given for the words it stands in, else 0."""
    units = [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]

    def chance(role: Role, unit: Range) -> float:
        given = ((place(text, words), probable) for words, probable in chances.get(role, {}).items())
        return next((probable for (start, end), probable in given if start <= unit[0] and unit[1] <= end), 0.0)

    sums: dict[Role, array[float]] = {
        role: array("d", accumulate((chance(role, unit) for unit in units), initial=0.0)) for role in ROLES
    }
    begins, ends = array("l", (start for start, _ in units)), array("l", (end for _, end in units))
    return Posteriors(begins=begins, ends=ends, sums=sums)


def page(
    text: str,
    found: Iterable[TaggedAttribution] = (),
    *,
    chances: Chances | None = None,
    personal: bool = False,
    inside: bool = False,
) -> Page:
    """A page of one paragraph on which the tagger found these attributions."""
    return Page(
        text=text,
        words=lexicon("en"),
        quotations=tuple(each for each in find_quotations(text, 0, len(text)) if each.closed),
        reading=Reading(
            attributions=tuple(found),
            names=(),
            citations=(),
            weights="by hand",
            posteriors=posteriors(text, chances or {}),
        ),
        personal=personal,
        inside=inside,
    )


def draft(
    text: str, source: str, cue: str, *contents: str, score: float = 0.8, block: bool = False, doubtful: str = ""
) -> Draft:
    """What the rules found, by its words; "" for a role that is not there."""

    def pieces(*several: str) -> tuple[Range, ...]:
        return tuple(place(text, words) for words in several if words)

    return Draft(
        source=pieces(source),
        cue=pieces(cue),
        content=pieces(*contents),
        shape="by hand",
        score=score,
        block=block,
        doubtful=pieces(doubtful),
    )


def words_of(text: str, drafts: Iterable[Draft]) -> list[tuple[str, str, str]]:
    """(source, cue, content) of each in exact words, pieces joined by " / "."""
    return [(_words(text, found.source), _words(text, found.cue), _words(text, found.content)) for found in drafts]


def _words(text: str, pieces: Iterable[Range]) -> str:
    return " / ".join(text[start:end] for start, end in pieces)
