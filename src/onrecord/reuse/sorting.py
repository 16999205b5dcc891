"""Which passages are reuse, and of what kind: what is boilerplate or a formula is set apart, not reported as reuse."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from onrecord.reuse.grams import GRAM, Grams, Usage
from onrecord.reuse.measuring import DAYS, Measures
from onrecord.reuse.runs import Numbers, Runs, pair_of
from onrecord.reuse.words import Words

OWN = 4, 1.5, 4  # texts from which, and times its series, a gram is an outlet's own; times where it is mostly quoted
WORN = 12, 40  # texts from which, and days over which, a gram is a formula of the trade
LONG = 16  # equal words that are reuse without quotation marks
SHORT = 7  # words of a quotation that are reuse, with quotation marks on both sides
LOOSE = 12  # words inside a quotation that are reuse, without being its beginning or end
EQUAL, PARTED = 0.8, 0.6  # of its words are the same on both sides; where other words may interrupt it
BESIDE = 8  # words that are reuse beside a longer passage of the same pair
IN_A_ROW = BESIDE - GRAM + 1  # grams that as many words have
COMMON = 8  # texts that share the grams of a passage, on the average, from which it may be a formula
FORMULA = 60  # words from which a passage is no formula
WIDER = 1.2  # times as widely used as the longer passages of its pair
SAME = 0.5  # of the shorter article, in passages of the pair: one article, published twice
TELLING, WHOLE = 62.0, 38.0  # bits of a short quotation; where it is all that is quoted
AGAIN = 30  # words up to which an outlet repeats itself after days, rather than a text
Flags = NDArray[np.bool_]


class Kind(StrEnum):
    """What two articles share."""

    ARTICLE = "article"
    PASSAGE = "passage"
    QUOTATION = "quotation"
    BOILERPLATE = "boilerplate"


def worn(use: Usage) -> Flags:
    """The groups that boilerplate and formulas are made of: said by an outlet again and again, or for months by all."""
    told = 2 * use.inside < use.texts
    least, times, quoted = OWN
    often = (use.texts >= quoted * use.series) | (told & (use.texts > times * use.series))
    own = (use.texts >= least) & often & ((use.days < 0) | (use.days >= DAYS))
    least, days = WORN
    everywhere = (use.texts >= least) & (use.days > days) & told
    out: Flags = own | everywhere
    return out


def barred(words: Words, grams: Grams, groups: Flags) -> Flags:
    """The words of boilerplate: those that worn grams are made of, several in a row; one entry more than words."""
    return of_boilerplate(words, grams.place[grams.of_groups(groups)])


def of_boilerplate(words: Words, places: Numbers) -> Flags:
    """The same from the places where worn grams begin."""
    begins = np.zeros(len(words) + 1, np.bool_)
    begins[places] = True
    several = begins.copy()
    for ahead in range(1, IN_A_ROW):
        several[:-ahead] &= begins[ahead:]
    result = several.copy()
    for ahead in range(1, BESIDE):
        result[ahead:] |= several[:-ahead]
    return result


def in_reach(places: Numbers, size: int) -> Flags:
    """Which of so many places are near enough to one of these that grams which begin at both may be in a row."""
    change = np.zeros(size + 1, np.int64)
    np.add.at(change, np.maximum(places - IN_A_ROW + 1, 0), 1)
    np.subtract.at(change, np.minimum(places + IN_A_ROW, size), 1)
    return np.cumsum(change[:size]) > 0


def reused(words: Words, found: Runs, of: Measures) -> Flags:
    """The passages that are reuse."""
    pair = pair_of(words, found.left, found.right)
    common, again = _common(of), _again(of)
    interrupted = of.quoted & of.edged & (of.length >= LONG) & (of.share >= PARTED)
    long = ((of.share * of.length >= LONG) | interrupted) & ~common & ~again & ~of.margin
    wider = common & (of.spread > WIDER * _widest(pair, of.spread, long))
    beside = (of.length >= BESIDE) & np.isin(pair, pair[long]) & ~wider & ~again
    told = (of.bits >= TELLING) & (of.edged | (of.length >= LOOSE))
    short = (of.length >= SHORT) & (of.share >= EQUAL) & of.quoted & (told | (of.whole & (of.bits >= WHOLE)))
    short &= ~(of.margin & ((of.length >= LONG) | (of.apart >= DAYS) | (of.touching & ~of.whole)))
    return long | short | beside


def set_apart(of: Measures, real: Flags) -> Flags:
    """The passages that are boilerplate or a formula, and long enough to be told as such."""
    return ~real & (of.share * of.length >= LONG) & (of.margin | _common(of) | _again(of))


def _common(of: Measures) -> Flags:
    """Short, and said by many."""
    common: Flags = (of.spread >= COMMON) & (of.length < FORMULA) & ~of.quoted
    return common


def _again(of: Measures) -> Flags:
    """Short, and said by one outlet again after days."""
    again: Flags = (of.apart >= DAYS) & (of.length < AGAIN) & ~of.quoted
    return again


def kinds(words: Words, found: Runs, of: Measures) -> list[Kind]:
    """What each passage is, among the passages that are reuse."""
    pair = pair_of(words, found.left, found.right)
    _, number = np.unique(pair, return_inverse=True)
    covered = np.bincount(number, of.length)[number] if len(number) else np.zeros(0)
    shorter = np.minimum(words_of_text(words, found.left), words_of_text(words, found.right))
    article = (covered >= SAME * shorter) & (of.length >= LONG)
    return [
        Kind.ARTICLE if same else Kind.QUOTATION if quote else Kind.PASSAGE
        for same, quote in zip(article.tolist(), of.quoted.tolist(), strict=True)
    ]


def words_of_text(words: Words, place: Numbers) -> Numbers:
    """The number of words of the text that each place stands in."""
    text = words.text_of(place)
    return words.first[text + 1] - words.first[text]


def _widest(pair: Numbers, spread: NDArray[np.float64], chosen: Flags) -> NDArray[np.float64]:
    """The widest spread among the chosen passages of each passage's pair; 0 when there is none."""
    known, number = np.unique(pair, return_inverse=True)
    result = np.zeros(len(known))
    np.maximum.at(result, number[chosen], spread[chosen])
    widest: NDArray[np.float64] = result[number]
    return widest
