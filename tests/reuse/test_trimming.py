"""What is cut off the ends of passages, and how many words are equal in what is left."""

import numpy as np

from onrecord.reuse.chaining import _trimmed
from onrecord.reuse.runs import Runs
from onrecord.reuse.words import in_common, words

ONE = "The mill\n\nAnn Cole Herald the mill by the river is to close"
OTHER = "Mill shut\n\nBen Ash Post the mill by the river is to close"


def test_no_more_words_are_equal_than_both_sides_have() -> None:
    both = words([ONE, OTHER])
    begin, end = both.first[:-1], both.first[1:]
    # "mill" of the headlines, not at the same place, was counted with what stood at the same place in the bylines.
    whole = Runs(left=begin[:1], left_end=end[:1], right=begin[1:], right_end=end[1:], equal=np.array([11]))
    cut = _trimmed(both, whole)
    assert cut.left[0] == 2 and cut.right[0] == begin[1] + 2, "the headlines are cut off"
    sides = both.word[cut.left[0] : cut.left_end[0]], both.word[cut.right[0] : cut.right_end[0]]
    assert cut.equal[0] == in_common(*sides) == 8
