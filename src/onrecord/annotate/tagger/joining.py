"""Which spans belong together: each content goes to a cue or stands alone, each cue has a source or none.

Two conditional logits over the evidence; their weights were learned on the tagger's own spans (train/fit_join.py).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from onrecord.annotate.tagger.evidence import Asked, Evidence
from onrecord.annotate.tagger.labels import Floats
from onrecord.annotate.tagger.spans import Found
from onrecord.annotate.tagger.tables import Options, Tables

FAR_AWAY = -30.0  # log weight of each span that is too far to be joined
LEAST = 1e-9  # keeps the logarithm of a chance finite
UNASKED = 0.5  # the chance of a choice that was not made

Contents = dict[int, tuple[tuple[Found, ...], float]]  # by place of the cue: its contents, the least of their chances


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Spans that make one attribution; no cue for a content that stands alone.

    `content_chance` is the probability of the least sure choice that gave it a content, `source_chance` that of its
    source, or of having none.
    """

    cue: Found | None
    source: Found | None
    contents: tuple[Found, ...]
    content_chance: float = UNASKED
    source_chance: float = UNASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The places of the spans one may choose among, and their chances; the last chance is that of none."""

    near: range
    chances: Floats

    @property
    def best(self) -> int | None:
        """The place of the likeliest span; None when none is likelier."""
        at = int(self.chances.argmax())
        return self.near[at] if at < len(self.near) else None

    def chance(self, place: int | None) -> float:
        """The chance of the span at a place near by, or of none."""
        return float(self.chances[-1 if place is None else place - self.near.start])


def join(evidence: Evidence, tables: Tables) -> list[Joined]:
    """The attributions that the spans make: first those with a cue, in order, then contents that stand alone."""
    options = tables.options
    choices = _choices(evidence.for_cues(), tables.for_cue, options.alone, len(evidence.cues))
    owners = assign(choices, len(evidence.cues), options.fill)
    taken = _taken(evidence, choices, owners)
    kept = [cue for cue in range(len(evidence.cues)) if cue in taken or evidence.cues[cue].exact > options.bare]
    made = _with_sources(evidence, tables, kept, taken)
    return made + _alone(evidence, choices, owners, options)


def _with_sources(evidence: Evidence, tables: Tables, kept: Sequence[int], taken: Contents) -> list[Joined]:
    """The attributions of the cues at these places, with their contents and sources."""
    asked, sources = evidence.for_sources([evidence.cues[cue] for cue in kept]), evidence.sources
    choices = _choices(asked, tables.for_source, tables.options.none, len(sources))
    made = []
    for cue, choice, source in zip(kept, choices, _sources(choices, len(sources), tables.options.orphan), strict=True):
        contents, chance = taken.get(cue, ((), UNASKED))
        made.append(
            Joined(
                cue=evidence.cues[cue],
                source=None if source is None else sources[source],
                contents=contents,
                content_chance=chance,
                source_chance=choice.chance(source),
            )
        )
    return made


def _choices(asked: Asked, weights: Floats, none: float, spans: int) -> list[Choice]:
    """The chances of the spans near by and of none, `none` added to its score; spans too far off have next to none."""
    scores = asked.rows @ weights
    scores[asked.none] += none
    found = []
    for near, part in asked.parts(scores):
        top = part.max()
        raised = np.exp(part - top)
        far = (spans - len(near)) * math.exp(FAR_AWAY - top)
        found.append(Choice(near=near, chances=raised / (raised.sum() + far)))
    return found


def assign(choices: Sequence[Choice], cues: int, bonus: float) -> list[int | None]:
    """The cue of each content: its likeliest, but a cue that no content chose takes one that is not missed.

    Not missed is a content without a cue, or one of several of its cue; the cheapest goes first, at a loss of log
    probability of at most `bonus`. A content moves at most once, for it is then the only one of its new cue.
    """
    picks = [choice.best for choice in choices]
    counts = [0] * cues
    for pick in picks:
        if pick is not None:
            counts[pick] += 1
    for _, row, cue in sorted(_moves(choices, picks, bonus)):
        pick = picks[row]
        if counts[cue] or (pick is not None and counts[pick] == 1):
            continue
        if pick is not None:
            counts[pick] -= 1
        picks[row], counts[cue] = cue, 1
    return picks


def _moves(choices: Sequence[Choice], picks: Sequence[int | None], bonus: float) -> list[tuple[float, int, int]]:
    """What it costs to move a content to another cue: (loss, place of the content, place of the cue)."""
    moves = []
    for row, (choice, pick) in enumerate(zip(choices, picks, strict=True)):
        logs = np.log(choice.chances + LEAST)
        here = logs[-1 if pick is None else pick - choice.near.start]
        losses = (here - logs[:-1]).tolist()
        moves += [
            (loss, row, cue) for cue, loss in zip(choice.near, losses, strict=True) if cue != pick and loss <= bonus
        ]
    return moves


def _taken(evidence: Evidence, choices: Sequence[Choice], owners: Sequence[int | None]) -> Contents:
    """The contents of each cue that has any, in order, and the least of their chances."""
    taken: Contents = {}
    for content, choice, cue in zip(evidence.contents, choices, owners, strict=True):
        if cue is not None:
            contents, chance = taken.get(cue, ((), 1.0))
            taken[cue] = (*contents, content), min(chance, choice.chance(cue))
    return taken


def _sources(choices: Sequence[Choice], sources: int, orphan: float) -> list[int | None]:
    """The source of each cue; one that no cue took goes to the likeliest cue without, if likelier than `orphan`."""
    picks = [choice.best for choice in choices]
    asking: dict[int, list[tuple[float, int]]] = {source: [] for source in range(sources)}
    for row, choice in enumerate(choices):
        for source in choice.near:
            asking[source].append((-choice.chance(source), row))
    used = set(picks)
    for source, rows in asking.items():
        free = [row for loss, row in sorted(rows) if -loss > orphan and picks[row] is None]
        if source not in used and free:
            picks[free[0]] = source
    return picks


def _alone(
    evidence: Evidence, choices: Sequence[Choice], owners: Sequence[int | None], options: Options
) -> list[Joined]:
    return [
        Joined(cue=None, source=None, contents=(content,), content_chance=choice.chance(None))
        for content, choice, cue in zip(evidence.contents, choices, owners, strict=True)
        if cue is None and content.exact > options.lone
    ]
