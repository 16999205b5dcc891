"""The tagger as a whole: text to units, units to scores, scores to spans, spans to attributions, all to a Reading."""

import json
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from tokenizers import Tokenizer

from onrecord.annotate.tagger.certainty import certainty, of_span, of_whole
from onrecord.annotate.tagger.evidence import Evidence
from onrecord.annotate.tagger.joining import Joined, join
from onrecord.annotate.tagger.labels import Floats, Ints
from onrecord.annotate.tagger.names import find_named
from onrecord.annotate.tagger.network import Network, Scores
from onrecord.annotate.tagger.places import places
from onrecord.annotate.tagger.reading import (
    Posteriors,
    Reading,
    TaggedAttribution,
    TaggedCitation,
    TaggedName,
    TaggedSpan,
)
from onrecord.annotate.tagger.roles import KINDS, LEANS, ROLES
from onrecord.annotate.tagger.spans import Found, candidates, choose, posterior
from onrecord.annotate.tagger.tables import Tables, tables_of
from onrecord.annotate.tagger.words import Range, Words, sections, words_of
from onrecord.weights import Weights, WeightsError, mark

Loaded = TypeVar("Loaded")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Section:
    """What was found in one section of a text; `bearing` is unit x role, the probability to be part of it."""

    attributions: list[TaggedAttribution]
    names: list[TaggedName]
    citations: list[TaggedCitation]
    spans: Ints  # unit x (begin, end)
    bearing: Floats


class Tagger:
    """A trained tagger of one language: reads a text and says who is said to say what, and what is named.

    Reads the same text the same way, alone or among others.
    """

    def __init__(self, weights: Weights) -> None:
        self.weights = mark(weights)
        self.tables = _loaded(weights.tables, _tables)
        self.tokenizer = _loaded(weights.tokenizer, load_tokenizer)
        self.network = _loaded(weights.network, Network)

    def read(self, text: str, ranges: Sequence[Range]) -> Reading:
        """What the tagger finds inside the ranges, which are half-open code points, in order and apart.

        Each range is at least one paragraph; no span goes over the edge of a range or of a paragraph. ValueError when
        the ranges overlap, are out of order, or leave the text.
        """
        read = (words_of(self.tokenizer, text, group) for group in sections(text, ranges))
        found = [self.section(words) for words in read if len(words)]
        attributions = [one for section in found for one in section.attributions]
        return Reading(
            attributions=tuple(sorted(attributions, key=_first)),
            names=tuple(name for section in found for name in section.names),
            citations=tuple(one for section in found for one in section.citations),
            weights=self.weights,
            posteriors=_posteriors(found),
        )

    def section(self, words: Words) -> Section:
        """What is found in some words, at least one, read at once."""
        scores = self.network(words)
        found = posterior(scores.labels, self.tables.steps, words.broken)
        spans = choose(candidates(found, words.broken), len(words), self.tables.options)
        joined = join(Evidence(words, scores.links, spans, self.tables), self.tables)
        tagged = {span: self._tagged(span, place) for span, place in places(words, spans).items()}
        return Section(
            attributions=[self._attribution(one, tagged) for one in joined],
            names=_names(words, scores),
            citations=_citations(words, scores),
            spans=words.spans,
            bearing=np.stack([found.bearing(role) for role in range(len(ROLES))], axis=1),
        )

    def _tagged(self, span: Found, place: Range) -> TaggedSpan:
        weights = self.tables.calibration[ROLES[span.role]]
        return TaggedSpan(start=place[0], end=place[1], certainty=certainty(weights, of_span(span)))

    def _attribution(self, one: Joined, tagged: dict[Found, TaggedSpan]) -> TaggedAttribution:
        return TaggedAttribution(
            source=tagged[one.source] if one.source else None,
            cue=tagged[one.cue] if one.cue else None,
            contents=tuple(tagged[content] for content in one.contents),
            certainty=certainty(self.tables.calibration["linked"], of_whole(one)),
        )


def load_tokenizer(path: Path) -> Tokenizer:
    """The tokenizer in a file, for texts of any length, with "[SEP]" and its like read as what they are in a text."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True
    return tokenizer


def _tables(path: Path) -> Tables:
    return tables_of(json.loads(path.read_text(encoding="utf-8")))


def _loaded(path: Path, load: Callable[[Path], Loaded]) -> Loaded:
    try:
        return load(path)
    except Exception as error:  # tokenizers and onnxruntime raise bare Exceptions, and everything here is one file's
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise WeightsError(f"{path}: the trained weights cannot be used ({reason}); install onrecord again.") from error


def _names(words: Words, scores: Scores) -> list[TaggedName]:
    spans = words.spans.tolist()
    return [
        TaggedName(start=spans[name.begin][0], end=spans[name.end - 1][1], kind=name.kind, probability=name.exact)
        for name in find_named(scores.names, KINDS, words.broken)
    ]


def _citations(words: Words, scores: Scores) -> list[TaggedCitation]:
    spans = words.spans.tolist()
    return [
        TaggedCitation(start=spans[one.begin][0], end=spans[one.end - 1][1], lean=one.kind, probability=one.exact)
        for one in find_named(scores.citations, LEANS, words.broken)
    ]


def _first(one: TaggedAttribution) -> tuple[int, int]:
    spans = [span for span in (one.source, one.cue, *one.contents) if span]
    return min(span.start for span in spans), max(span.end for span in spans)


def _posteriors(found: Sequence[Section]) -> Posteriors:
    spans = np.concatenate([np.empty((0, 2), np.int64), *(section.spans for section in found)])
    bearing = np.concatenate([np.zeros((1, len(ROLES))), *(section.bearing for section in found)])
    sums = bearing.cumsum(0)
    return Posteriors(
        begins=array("q", spans[:, 0].tolist()),
        ends=array("q", spans[:, 1].tolist()),
        sums={name: array("d", sums[:, role].tolist()) for role, name in enumerate(ROLES)},
    )
