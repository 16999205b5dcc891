"""Attribution tagger at run time: tokenise, windows, onnxruntime, decode, join. No torch.

A unit is a word of the BERT pre-tokeniser (punctuation marks stand alone). The network reads windows of word pieces and gives, for the first
piece of each unit, label scores (BIOES over source, cue, content) and four small vectors: contents ask for their cue, cues for their source.
"""

from __future__ import annotations

import bisect
import dataclasses
import json
import math
import pathlib
import re
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from tokenizers import Tokenizer

ROLES = ("source", "cue", "content")
LABELS = ("O", *(f"{tag}-{role}" for role in ROLES for tag in "BIES"))
SOURCE, CUE, CONTENT = range(3)
WINDOW, STRIDE = 256, 192
CLS, SEP = 101, 102
LINK = 64  # width of a link vector
NEAR = 24  # distance buckets on either side
IMPOSSIBLE = -1e4
OPENING, CLOSING, STRAIGHT = {"“", "``", "«"}, {"”", "»"}, {'"', "''"}
MARKS = " \t\r\n\"“”'‘’"

Array = np.ndarray[Any, Any]
Span = tuple[int, int]


def begins(role: int) -> tuple[int, int]:
    """The labels that open a span of the role."""
    return 1 + 4 * role, 4 + 4 * role


def may_follow(left: int, right: int) -> bool:
    """Whether label `right` may stand after label `left` on a valid path."""

    def kind(label: int) -> tuple[int, str]:
        return (-1, "O") if label == 0 else ((label - 1) // 4, "BIES"[(label - 1) % 4])

    (role, tag), (other, next_tag) = kind(left), kind(right)
    if tag in "BI":
        return role == other and next_tag in "IE"
    return next_tag in "OBS"


@dataclasses.dataclass(frozen=True)
class Document:
    """A text as units and pieces, with what the lower-cased pieces do not say: breaks, capitals, quotation marks."""

    text: str
    pieces: Array  # piece ids
    first: Array  # unit -> index of its first piece (and one past the last unit)
    spans: Array  # unit -> (begin, end) in code points
    features: Array  # piece -> (break before, capitals, quotation state)
    paragraph: Array  # unit -> number of its paragraph
    quote: Array  # unit -> quotation state

    def __len__(self) -> int:
        return len(self.spans)


def quotation(words: Sequence[str], breaks: Sequence[int]) -> list[int]:
    """0 outside, 1 inside, 2 opening mark, 3 closing mark; a quotation goes on over a paragraph only if that opens with a mark again."""
    states, inside = [], False
    for i, (word, gap) in enumerate(zip(words, breaks, strict=True)):
        if gap >= 2:
            inside = False
        if word in OPENING:
            states.append(2)
            inside = True
        elif word in CLOSING:
            states.append(3)
            inside = False
        elif word in STRAIGHT:
            states.append(3 if inside else 2)
            inside = not inside
        elif word == "'" and i and words[i - 1] == "'" and not gap:  # '' stands for a straight mark
            states[-1] = 3 if inside else 2
            states.append(states[-1])
            inside = not inside
        else:
            states.append(int(inside))
    return states


def capitals(word: str) -> int:
    if not any(c.isalpha() for c in word):
        return 3 if any(c.isdigit() for c in word) else 4
    if word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1


def read(tokenizer: Tokenizer, text: str) -> Document:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    pieces, first, spans, last = [], [], [], -1
    for piece, offsets, word in zip(encoding.ids, encoding.offsets, encoding.word_ids, strict=True):
        if word != last:
            first.append(len(pieces))
            spans.append(list(offsets))
            last = word
        else:
            spans[-1][1] = max(spans[-1][1], offsets[1])
        pieces.append(piece)
    breaks: list[int] = []
    end = 0
    for begin, stop in spans:
        gap = text[end:begin]
        breaks.append(2 if "\n" in gap or end == 0 else int(gap != ""))
        end = stop
    words = [text[b:e] for b, e in spans]
    quote = quotation(words, breaks)
    features = np.zeros((len(pieces), 3), np.int64)
    first.append(len(pieces))
    for unit, word in enumerate(words):
        features[first[unit] : first[unit + 1], 1:] = capitals(word), quote[unit]
        features[first[unit], 0] = breaks[unit]
    return Document(
        text,
        np.array(pieces, np.int64),
        np.array(first),
        np.array(spans).reshape(-1, 2),
        features,
        np.cumsum(np.array(breaks, np.int64) == 2),
        np.array(quote, np.int64),
    )


def cut(document: Document, start: int, size: int = WINDOW - 2) -> int:
    """One past the last unit of the window of at most `size` pieces that starts at a unit."""
    stop = int(np.searchsorted(document.first, document.first[start] + size, "right")) - 1
    return max(stop, start + 1)


def windows(document: Document) -> Iterator[Span]:
    """Units [begin, end) of each window; neighbours overlap."""
    start = 0
    while start < len(document):
        stop = cut(document, start)
        yield start, stop
        if stop >= len(document):
            return
        after = int(np.searchsorted(document.first, document.first[start] + STRIDE))
        start = min(max(after, start + 1), stop)


def inputs(document: Document, begin: int, end: int) -> tuple[Array, Array, Array]:
    """Piece ids, features, and the place of each unit's first piece, for one window."""
    low, high = int(document.first[begin]), min(int(document.first[end]), int(document.first[begin]) + WINDOW - 2)
    ids = np.concatenate([[CLS], document.pieces[low:high], [SEP]])
    features = np.zeros((len(ids), 3), np.int64)
    features[1:-1] = document.features[low:high]
    return ids, features, document.first[begin:end] - low + 1


def bucket(distance: Array) -> Array:
    """Signed distance in units to 2 * NEAR + 1 buckets, exact up to 8."""
    size = np.abs(distance)
    far = np.minimum(8 + np.log2(np.maximum(size, 8) / 8) * 4, NEAR).astype(np.int64)
    return NEAR + np.sign(distance) * np.where(size <= 8, size, far)


def relation(asking: Array, asked: Array, paragraph: Array) -> Array:
    """Index of the bias for each pair of units: paragraphs apart (0, 1, more), then signed distance."""
    apart = np.minimum(np.abs(paragraph[asking][:, None] - paragraph[asked][None]), 2)
    return apart * (2 * NEAR + 1) + bucket(asked[None] - asking[:, None])


@dataclasses.dataclass(frozen=True)
class Scores:
    labels: Array  # unit x label
    links: Array  # unit x 4 x LINK: content asks, cue is asked, cue asks, source is asked


class Network:
    """The ONNX model, run one window at a time; where windows overlap, the one in whose middle a unit lies counts."""

    def __init__(self, folder: pathlib.Path, name: str = "model.int8.onnx", threads: int = 2) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        self.session = onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.tables = json.loads((folder / "tagger.json").read_text())

    def __call__(self, document: Document) -> Scores:
        def run(ids: Array, features: Array, where: Array) -> tuple[Array, Array]:
            labels, links = self.session.run(None, {"ids": ids[None], "features": features[None], "where": where[None]})
            return labels[0], links[0]

        return stitch(document, run)


def stitch(document: Document, run: Any) -> Scores:
    labels = np.zeros((len(document), len(LABELS)), np.float32)
    links = np.zeros((len(document), 4, LINK), np.float32)
    depth = np.full(len(document), -1)
    for begin, end in windows(document):
        new_labels, new_links = run(*inputs(document, begin, end))
        left = np.arange(end - begin) + (10**6 if begin == 0 else 0)
        right = np.arange(end - begin)[::-1] + (10**6 if end == len(document) else 0)
        margin = np.minimum(left, right)
        better = np.flatnonzero(margin > depth[begin:end])
        labels[begin + better], links[begin + better] = new_labels[better], new_links[better]
        depth[begin + better] = margin[better]
    return Scores(labels, links)


# Decoding: posterior of every plausible span, then the set of spans of the highest expected worth.


@dataclasses.dataclass(frozen=True)
class Found:
    """A role span in units, with its posterior and the mean posterior of its units bearing the role."""

    role: int
    begin: int
    end: int
    exact: float
    mean: float


def free() -> tuple[Array, Array]:
    """Which labels may end before, and which may start after, a break that no span crosses."""
    tags = ["O" if label == 0 else "BIES"[(label - 1) % 4] for label in range(len(LABELS))]
    return np.array([t in "OES" for t in tags]), np.array([t in "OBS" for t in tags])


def posteriors(emissions: Array, steps: Array, broken: Array) -> tuple[Array, Array, Array, Array, Array]:
    """Scaled forward and backward sums; `broken` marks units that no span may reach from the left."""
    length, closes, opens = len(emissions), *free()
    local = np.exp(emissions - emissions.max(1, keepdims=True)).astype(np.float64)
    barred = steps * closes[:, None] * opens[None]
    forward, backward, scale = np.empty_like(local), np.empty_like(local), np.empty(length)
    state = opens / len(LABELS)
    for i in range(length):
        state = (state @ (barred if broken[i] else steps) if i else state) * local[i]
        scale[i] = state.sum()
        state = state / scale[i]
        forward[i] = state
    state = closes.astype(np.float64)
    state /= forward[-1] @ state
    for i in range(length - 1, -1, -1):
        backward[i] = state
        if i:
            state = (barred if broken[i] else steps) @ (local[i] * state) / scale[i]
    return forward, backward, forward * backward, np.log(local + 1e-300), np.log(scale)


def candidates(emissions: Array, steps: Array, broken: Array, floor: float = 0.02) -> list[Found]:
    forward, backward, marginal, local, scale = posteriors(emissions, steps, broken)
    paragraph, log_steps, found = np.cumsum(broken), np.log(steps + 1e-300), []
    for role in range(3):
        b, i, e, s = 1 + 4 * role, 2 + 4 * role, 3 + 4 * role, 4 + 4 * role
        inner = np.concatenate([[0.0], np.cumsum(local[:, i] - scale + log_steps[i, i])])
        bears = np.concatenate([[0.0], np.cumsum(marginal[:, b : s + 1].sum(1))])
        for at in np.flatnonzero(marginal[:, s] > floor):
            found.append(Found(role, int(at), int(at) + 1, float(marginal[at, s]), float(bears[at + 1] - bears[at])))
        ends = np.flatnonzero(marginal[:, e] > floor)
        for at in np.flatnonzero(marginal[:, b] > floor):
            for stop in ends[np.searchsorted(ends, at, "right") :]:
                if paragraph[stop] != paragraph[at]:
                    break
                path = local[stop, e] - scale[stop]  # into the last unit
                path += (
                    log_steps[b, e]
                    if stop == at + 1
                    else log_steps[b, i] - log_steps[i, i] + inner[stop] - inner[at + 1] + log_steps[i, e]
                )
                exact = forward[at, b] * math.exp(min(path, 700)) * backward[stop, e]
                if exact > floor / 2:
                    found.append(
                        Found(
                            role,
                            int(at),
                            int(stop) + 1,
                            float(exact),
                            float((bears[stop + 1] - bears[at]) / (stop + 1 - at)),
                        )
                    )
    return found


def worth(span: Found, options: dict[str, Any]) -> float:
    """What taking the span is expected to bring, less what it costs."""
    share = options["share"][span.role]
    value = (1 - share) * span.exact + share * span.mean - options["price"][span.role]
    if value <= 0 and span.mean > options["cover"][span.role]:  # the ends are in doubt, that the role is there is not
        return 0.02 + 0.1 * span.exact
    return float(value)


def choose(found: Sequence[Found], length: int, options: dict[str, Any]) -> list[Found]:
    """The disjoint spans of the highest total worth."""
    ending: list[list[tuple[float, Found]]] = [[] for _ in range(length + 1)]
    for span in found:
        if (value := worth(span, options)) > 0:
            ending[span.end].append((value, span))
    best, taken = [0.0] * (length + 1), [None] * (length + 1)  # type: tuple[list[float], list[Found | None]]
    for at in range(1, length + 1):
        best[at] = best[at - 1]
        for value, span in ending[at]:
            if best[span.begin] + value > best[at]:
                best[at], taken[at] = best[span.begin] + value, span
    chosen, at = [], length
    while at:
        if (last := taken[at]) is not None:
            chosen.append(last)
            at = last.begin
        else:
            at -= 1
    return chosen[::-1]


@dataclasses.dataclass
class Attribution:
    cue: Found | None
    source: Found | None
    contents: list[Found]
    probability: dict[str, float]


def odds(p: float) -> float:
    p = min(max(p, 1e-3), 1 - 1e-3)
    return math.log(p / (1 - p))


def softmax(scores: Array, axis: int = -1) -> Array:
    raised = np.exp(scores - scores.max(axis, keepdims=True))
    return raised / raised.sum(axis, keepdims=True)


def sentences(document: Document) -> Array:
    """Number of the sentence of each unit: a rule is enough for joining."""
    words = [document.text[b:e] for b, e in document.spans]
    new = np.diff(document.paragraph, prepend=0) > 0
    for i in range(1, len(words)):
        last = i - 2 if i > 1 and document.quote[i - 1] == 3 else i - 1
        new[i] |= (words[last] in (".", "?", "!") and words[i][0].isupper()) or (
            words[i - 1] in (".", "?", "!") and document.quote[i] == 2
        )
    return np.cumsum(new)


class Layout:
    """How spans lie to each other: what decides which belong together."""

    def __init__(self, document: Document, spans: Sequence[Found]) -> None:
        self.paragraph, self.sentence, self.quote = document.paragraph, sentences(document), document.quote
        self.counts = np.zeros((3, len(document) + 1), int)
        for span in spans:
            self.counts[span.role, span.begin + 1] += 1
        self.counts = self.counts.cumsum(1)
        self.contents = np.array([(s.begin, s.end) for s in spans if s.role == CONTENT]).reshape(-1, 2)

    def rivals(self, content: Found, cue: Found) -> list[float]:
        """Other contents of the cue's sentence or near: is this the nearest, and does another lie right behind or before the cue?"""
        other = self.contents[self.contents[:, 0] != content.begin]
        same = self.sentence[np.minimum(other[:, 0], len(self.sentence) - 1)] == self.sentence[cue.begin]
        behind, before = other[:, 0] - cue.end, cue.begin - other[:, 1]
        gap = max(content.begin - cue.end, cue.begin - content.end)
        nearer = np.maximum(behind, before) < gap
        after = content.begin >= cue.end
        follows = bool(((behind >= 0) & (behind <= 2)).any())
        leads = bool((same & (before >= 0) & (before <= 12)).any())
        nearest = not nearer.any()
        return [nearest, nearest * after, follows * (not after), follows * after, leads * (not after), leads * after]

    def __call__(self, one: Found, other: Found) -> list[float]:
        """Of `other` as seen from `one`."""
        after = float(other.begin >= one.end)
        low, high = (one.end, other.begin) if after else (other.end, one.begin)
        edge, far = (one.end - 1, other.begin) if after else (one.begin, other.end - 1)
        gap = math.log1p(max(high - low, 0))
        apart = min(abs(int(self.sentence[edge] - self.sentence[far])), 3)
        broken = min(abs(int(self.paragraph[edge] - self.paragraph[far])), 3)
        source, cue, content = (int(c[max(high, low)] - c[low]) for c in self.counts)
        quoted = float(self.quote[one.begin] > 0 or self.quote[max(one.begin - 1, 0)] == 2)
        return [
            after,
            gap,
            after * gap,
            apart,
            apart > 0,
            after * (apart > 0),
            broken,
            broken > 0,
            after * (broken > 0),
            min(cue, 4),
            cue > 0,
            min(content, 3),
            min(source, 3),
            after * quoted,
            gap * quoted,
            (apart > 0) * quoted,
        ]


def evidence_for_cues(
    document: Document, links: Array, layout: Layout, content: Found, cues: Sequence[Found], tables: dict[str, Any]
) -> Array:
    """Cue x feature: what speaks for each cue of a content; the last row for none of them."""
    none = [0.0] * 26 + [1.0, odds(content.exact), odds(content.mean)]
    if not cues:
        return np.array([none])
    asking, heads = np.arange(content.begin, content.end), np.array([c.begin for c in cues])
    scores = (
        links[asking, 0] @ links[heads, 1].T / LINK**0.5
        + np.array(tables["relations"])[0][relation(asking, heads, document.paragraph)]
    )
    chance = np.log(softmax(scores) + 1e-6)
    return np.array(
        [
            [
                chance[:, n].mean(),
                chance[0, n],
                chance[-1, n],
                odds(cue.exact),
                *layout(content, cue),
                *layout.rivals(content, cue),
                0.0,
                0.0,
                0.0,
            ]
            for n, cue in enumerate(cues)
        ]
        + [none],
        float,
    )


def evidence_for_sources(
    document: Document, links: Array, layout: Layout, cue: Found, sources: Sequence[Found], tables: dict[str, Any]
) -> Array:
    """Source x feature, the last row for no source."""
    heads, starts = np.array([cue.begin]), np.array([s.begin for s in sources], int)
    scores = (
        links[heads, 2] @ links[starts, 3].T / LINK**0.5
        + np.array(tables["relations"])[1][relation(heads, starts, document.paragraph)]
    )
    chance = np.log(softmax(np.append(scores[0], tables["none"])) + 1e-6)
    none = [chance[-1], 1.0, 0.0, 0.0] + [0.0] * 16
    return np.array(
        [[chance[n], 0.0, odds(s.exact), odds(s.mean), *layout(cue, s)] for n, s in enumerate(sources)] + [none], float
    )


def near(spans: Sequence[Found], at: int, reach: int = 6) -> range:
    """The places in the list of the spans around a unit."""
    place = bisect.bisect(spans, at, key=lambda s: s.begin)
    return range(max(place - reach, 0), min(place + reach, len(spans)))


def assign(chances: Array, bonus: float) -> list[int]:
    """The cue of each content (the last column: none). A cue without content takes one that costs less than the bonus from where it is not missed."""
    picks, none, log = chances.argmax(1), chances.shape[1] - 1, np.log(chances + 1e-9)
    while len(picks) and none:
        counts = np.bincount(picks, minlength=none + 1)
        spare = (picks == none) | (counts[picks] > 1)
        cost = log[np.arange(len(picks)), picks][:, None] - log[:, :none]
        cost[~spare] = np.inf
        cost[:, counts[:none] > 0] = np.inf
        row, cue = np.unravel_index(cost.argmin(), cost.shape)
        if cost[row, cue] > bonus:
            break
        picks[row] = cue
    return [int(pick) for pick in picks]


def join(
    document: Document, links: Array, spans: Sequence[Found], tables: dict[str, Any], options: dict[str, Any]
) -> list[Attribution]:
    """Each content goes to the cue that layout and links speak for, each cue to a source or none."""
    sources, cues, contents = ([s for s in spans if s.role == role] for role in range(3))
    made = [Attribution(cue, None, [], {}) for cue in cues]
    layout = Layout(document, spans)
    lone = []
    chances = np.full((len(contents), len(cues) + 1), -30.0)
    for row, content in zip(chances, contents, strict=True):
        few = near(cues, content.begin)
        row[[*few, -1]] = evidence_for_cues(
            document, links, layout, content, cues[few.start : few.stop], tables
        ) @ np.array(tables["join"]["cue"])
    chances[:, -1] += options["alone"]
    chances = softmax(chances)
    for content, pick, row in zip(contents, assign(chances, options["fill"]), chances, strict=True):
        if pick == len(cues):
            if content.exact > options["lone"]:
                lone.append(Attribution(None, None, [content], {"content": float(row[pick])}))
            continue
        made[pick].contents.append(content)
        made[pick].probability["content"] = min(made[pick].probability.get("content", 1.0), float(row[pick]))
    made = [one for one in made if one.cue and (one.contents or one.cue.exact > options["bare"])]
    weights = np.array(tables["join"]["source"])
    chances = np.full((len(made), len(sources) + 1), -30.0)
    for row, one in zip(chances, made, strict=True):
        if one.cue:
            few = near(sources, one.cue.begin)
            row[[*few, -1]] = (
                evidence_for_sources(document, links, layout, one.cue, sources[few.start : few.stop], tables) @ weights
            )
    chances[:, -1] += options["none"]
    chances = softmax(chances)
    for row, one in zip(chances, made, strict=True):
        pick = int(row.argmax())
        one.probability["source"] = float(row[pick])
        one.source = sources[pick] if pick < len(sources) else None
    used = {id(one.source) for one in made}
    for column, source in enumerate(sources):
        if made and id(source) not in used:  # its likeliest cue without a source
            for n in np.argsort(-chances[:, column]):
                if chances[n, column] > options["orphan"] and made[n].source is None:
                    made[n].source, made[n].probability["source"] = source, float(chances[n, column])
                    break
    return made + lone


def offsets(document: Document, span: Found) -> Span:
    """Code points of a span; contents take in the quotation marks around them and the stop before a closing one."""
    text = document.text
    begin, end = int(document.spans[span.begin, 0]), int(document.spans[span.end - 1, 1])
    if span.role == CONTENT:
        opening = re.search(r"(?:[\"“‘]|''|``)[\"“'‘]*$", text[max(0, begin - 4) : begin])
        closing = re.match(r"[.,]?(?:''|[\"”])['’]?|[.,][’'](?:''|[\"”])?", text[end : end + 4])
        if opening:
            begin -= len(opening.group())
        if closing:
            end += closing.end()
    return begin, end


def attribute(document: Document, scores: Scores, tables: dict[str, Any]) -> list[Attribution]:
    if not len(document):
        return []
    options = tables["decode"]
    steps = np.exp(np.array(tables["transitions"]))
    broken = np.diff(document.paragraph, prepend=0) > 0
    found = candidates(scores.labels, steps, broken)
    return join(document, scores.links, choose(found, len(document), options), tables, options)


def rows(name: str, document: Document, attributions: Sequence[Attribution]) -> list[dict[str, Any]]:
    """What score.py reads."""
    return [
        {
            "document": name,
            "source": [offsets(document, a.source)] if a.source else [],
            "cue": [offsets(document, a.cue)] if a.cue else [],
            "content": [offsets(document, c) for c in a.contents],
        }
        for a in attributions
    ]


# Certainty: calibrated on the held-out slice (calibrate.py).


def span_odds(span: Found) -> list[float]:
    return [odds(span.exact), odds(span.mean)]


def evidence(one: Attribution) -> list[float]:
    """What speaks for an attribution: its weakest content, cue, source, and how sure the links are."""
    source = span_odds(one.source) if one.source else [0.0, 0.0]
    content = (
        [min(odds(c.exact) for c in one.contents), min(odds(c.mean) for c in one.contents)]
        if one.contents
        else [-4.0, -4.0]
    )
    cue = span_odds(one.cue) if one.cue else [-4.0, -4.0]
    return [
        *cue,
        *source,
        float(one.source is None),
        *content,
        float(len(one.contents) > 1),
        odds(one.probability.get("content", 0.5)),
        odds(one.probability.get("source", 0.5)),
    ]


def certainty(weights: Sequence[float], evidence: Sequence[float]) -> float:
    """The calibrated probability for a span (span_odds) or an attribution (evidence), with the weights kept in tagger.json."""
    return 1 / (1 + math.exp(-float(np.dot(weights[:-1], evidence) + weights[-1])))
