"""The trained network in onnxruntime: one window of word pieces at a time, windows put together over the text."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from onrecord.annotate.tagger.labels import CITATION_LABELS, LABELS, NAME_LABELS, Ints, Singles
from onrecord.annotate.tagger.words import Words

WINDOW, STRIDE = 256, 192  # pieces; a window holds the two special ones
CLS, SEP = 101, 102  # the special pieces of the BERT vocabulary
LINK = 64  # width of a link vector
THREADS = 2
ERRORS_ONLY = 3  # onnxruntime's log level

# What the network gives for each unit, and its shape.
SHAPES: dict[str, tuple[int, ...]] = {
    "labels": (len(LABELS),),
    "links": (4, LINK),
    "names": (len(NAME_LABELS),),
    "citations": (len(CITATION_LABELS),),
}
Run = Callable[[Ints, Ints, Ints], Sequence[Singles]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scores:
    """What the network says of each unit.

    `links` is unit x 4 x LINK: what a content asks for, what a cue answers, what a cue asks for, what a source answers.
    """

    labels: Singles  # unit x label, unnormalised log probabilities
    links: Singles
    names: Singles  # unit x name label
    citations: Singles  # unit x citation label


class Network:
    """One onnxruntime session, on the processor, with THREADS threads.

    Windows run singly: dynamic quantisation takes its scale from all that runs at once, and one article must read the
    same alone and among fifty. Memory patterns are kept for each shape of input, so they are off; threads that wait
    do not spin, which halves the processor time on a busy machine.
    """

    def __init__(self, path: Path, threads: int = THREADS) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = ERRORS_ONLY
        options.enable_mem_pattern = False
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: Any = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, words: Words) -> Scores:
        """The scores of every unit."""
        return stitched(words, self._run)

    def _run(self, ids: Ints, features: Ints, where: Ints) -> Sequence[Singles]:
        given = {"ids": ids[None], "features": features[None], "where": where[None]}
        return [each[0] for each in self._session.run(list(SHAPES), given)]


def cut(words: Words, start: int, size: int = WINDOW - 2) -> int:
    """One past the last unit of the window of at most `size` pieces that starts at a unit."""
    stop = int(np.searchsorted(words.first, words.first[start] + size, "right")) - 1
    return max(stop, start + 1)


def windows(words: Words) -> Iterator[tuple[int, int]]:
    """The units [begin, end) of each window; neighbours overlap."""
    start = 0
    while start < len(words):
        stop = cut(words, start)
        yield start, stop
        if stop >= len(words):
            return
        after = int(np.searchsorted(words.first, words.first[start] + STRIDE))
        start = min(max(after, start + 1), stop)


def inputs(words: Words, begin: int, end: int) -> tuple[Ints, Ints, Ints]:
    """Pieces, features, and the place of each unit's first piece, for one window.

    A unit of more pieces than a window holds is cut: it is alone in its window, and only its first piece is labelled.
    """
    low = int(words.first[begin])
    high = min(int(words.first[end]), low + WINDOW - 2)
    pieces = np.concatenate([[CLS], words.pieces[low:high], [SEP]])
    features = np.zeros((len(pieces), words.features.shape[1]), np.int64)
    features[1:-1] = words.features[low:high]
    return pieces, features, words.first[begin:end] - low + 1


def stitched(words: Words, run: Run) -> Scores:
    """The scores of every unit, each from the window in whose middle it lies most."""
    return Scores(**dict(zip(SHAPES, put_together(words, run, SHAPES.values()), strict=True)))


def put_together(words: Words, run: Run, shapes: Iterable[tuple[int, ...]]) -> list[Singles]:
    """What `run` gives for every unit, an array for each shape, each unit from the window in whose middle it lies
    most."""
    length = len(words)
    found = [np.zeros((length, *shape), np.float32) for shape in shapes]
    depth = np.full(length, -1)
    for begin, end in windows(words):
        given = run(*inputs(words, begin, end))
        margin = _margin(begin, end, length)
        better = np.flatnonzero(margin > depth[begin:end])
        for whole, part in zip(found, given, strict=True):
            whole[begin + better] = part[better]
        depth[begin + better] = margin[better]
    return found


def _margin(begin: int, end: int, length: int) -> Ints:
    """How far each unit of a window lies from its nearer edge; the text's own ends are no edges."""
    place = np.arange(end - begin)
    left = place if begin else place + length
    right = place[::-1] if end < length else place[::-1] + length
    return np.minimum(left, right)
