"""The engine in this process: every article is in memory."""

from collections.abc import Iterator, Sequence

import numpy as np

from onrecord.reuse.finding import Reuse, Text, earliest_first, told
from onrecord.reuse.grams import shared, usage
from onrecord.reuse.measuring import WIDE
from onrecord.reuse.pairs import linked
from onrecord.reuse.words import words


def find(articles: Sequence[Text], *, most: int = WIDE) -> Iterator[Reuse]:
    """What the articles share; grams in more than `most` of them pair each with the earliest alone."""
    ordered = earliest_first(articles)
    columns = words(each.text for each in ordered)
    grams = shared(columns)
    days = [each.published.toordinal() if each.published else None for each in ordered]
    use = usage(columns, grams, [each.series for each in ordered], days)
    led = np.ones(len(grams.begin), np.bool_)
    yield from told(ordered, columns, grams, use, linked(columns, grams, use, led, most))
