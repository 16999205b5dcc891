"""Which passages are reuse, and of what kind: what is boilerplate or a formula is set apart, not reported as reuse."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Self

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM, Grams, Usage
from onrecord.reuse.rarity import weights
from onrecord.reuse.runs import Numbers, Runs, bounded, pair_of
from onrecord.reuse.words import INSIDE, Words

OWN = 4, 1.5  # texts from which, and times its series, a gram is what an outlet says everywhere
WORN = 12, 45  # texts from which, and days over which, a gram that is mostly not quoted is a formula of the trade
LONG = 16  # words that are reuse without quotation marks
SHORT = 7  # words of a quotation that are reuse, with quotation marks on both sides
BESIDE = GRAM + 2  # words that are reuse beside a longer passage of the same pair
COMMON = 8  # texts that share the grams of a passage, on the average, from which it may be a formula
FORMULA = 60  # words from which a passage is no formula
WIDER = 1.2  # times as widely used as the longer passages of its pair
QUOTED = 0.8  # of the words inside quotation marks
SAME = 0.5  # of the shorter article, in passages of the pair: one article, published twice
TELLING = 60.0  # bits


class Kind(StrEnum):
    """What two articles share."""

    ARTICLE = "article"
    PASSAGE = "passage"
    QUOTATION = "quotation"
    BOILERPLATE = "boilerplate"


def worn(use: Usage) -> NDArray[np.bool_]:
    """The groups that boilerplate and formulas are made of: said in an outlet's every article, or for months by all."""
    least, times = OWN
    own = (use.texts >= least) & (use.texts > times * use.series)
    least, days = WORN
    everywhere = (use.texts >= least) & (use.days > days) & (2 * use.inside < use.texts)
    return own | everywhere


def barred(words: Words, grams: Grams, groups: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The words that the grams of these groups are made of; one entry more than there are words."""
    result = np.zeros(len(words) + 1, np.bool_)
    places = grams.place[grams.of_groups(groups)]
    for ahead in range(GRAM):
        result[places + ahead] = True
    return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What is known of each passage: words, bits, how widely its grams are used, whether it is quoted on each side."""

    length: Numbers
    bits: NDArray[np.float64]
    spread: NDArray[np.float64]
    quoted_left: NDArray[np.bool_]
    quoted_right: NDArray[np.bool_]

    def __getitem__(self, chosen: NDArray[np.generic]) -> Self:
        return type(self)(**{each.name: getattr(self, each.name)[chosen] for each in fields(self)})


def measures(words: Words, grams: Grams, use: Usage, found: Runs) -> Measures:
    """The measures of the passages."""
    return Measures(
        length=np.minimum(found.left_end - found.left, found.right_end - found.right),
        bits=weights(words, found.left, found.left_end),
        spread=_spread(grams, use, found),
        quoted_left=_quoted(words, found.left, found.left_end),
        quoted_right=_quoted(words, found.right, found.right_end),
    )


def reused(words: Words, found: Runs, of: Measures) -> NDArray[np.bool_]:
    """The passages that are reuse."""
    quoted = of.quoted_left & of.quoted_right
    common = (of.spread >= COMMON) & (of.length < FORMULA) & ~quoted
    long = (of.length >= LONG) & ~common
    pair = pair_of(words, found.left, found.right)
    beside = np.isin(pair, pair[long]) & ~(common & (of.spread > WIDER * _widest(pair, of.spread, long)))
    return long | ((of.length >= SHORT) & quoted & (of.bits >= TELLING)) | ((of.length >= BESIDE) & beside)


def kinds(words: Words, found: Runs, of: Measures) -> list[Kind]:
    """What each passage is, among the passages that are reuse."""
    pair = pair_of(words, found.left, found.right)
    _, number = np.unique(pair, return_inverse=True)
    covered = np.bincount(number, of.length)[number] if len(number) else np.zeros(0)
    shorter = np.minimum(_words_of_text(words, found.left), _words_of_text(words, found.right))
    article = (covered >= SAME * shorter) & (of.length >= LONG)
    quotation = of.quoted_left & of.quoted_right
    return [
        Kind.ARTICLE if same else Kind.QUOTATION if quote else Kind.PASSAGE
        for same, quote in zip(article.tolist(), quotation.tolist(), strict=True)
    ]


def _words_of_text(words: Words, place: Numbers) -> Numbers:
    text = words.text_of(place)
    return words.first[text + 1] - words.first[text]


def _spread(grams: Grams, use: Usage, found: Runs) -> NDArray[np.float64]:
    """In how many texts of the pile the grams of the left side that are not worn stand, on the average."""
    rows = grams.of_groups(~worn(use))
    order = np.argsort(grams.place[rows])
    place = grams.place[rows][order]
    total = np.concatenate([[0], np.cumsum(use.texts[grams.group[rows]][order])])
    low, high = np.searchsorted(place, found.left), np.searchsorted(place, found.left_end)
    return (total[high] - total[low]) / np.maximum(1, high - low)


def _quoted(words: Words, start: Numbers, end: Numbers) -> NDArray[np.bool_]:
    inside = np.concatenate([[0], np.cumsum(words.marks & INSIDE, dtype=np.int32)])
    return (inside[end] - inside[start] >= QUOTED * (end - start)) | bounded(words, start, end)


def _widest(pair: Numbers, spread: NDArray[np.float64], chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The widest spread among the chosen passages of each passage's pair; 0 when there is none."""
    known, number = np.unique(pair, return_inverse=True)
    result = np.zeros(len(known))
    np.maximum.at(result, number[chosen], spread[chosen])
    return result[number]
