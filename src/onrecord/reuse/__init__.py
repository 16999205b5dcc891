"""Text reuse: the passages that articles of a pile share, to the code point on both sides.

    words     texts -> columns of words and their hashes
    grams     the runs of six words that stand in several articles, and how widely
    runs      pairs of places -> longest runs of equal words, hubs included
    chaining  runs -> passages, over small edits, with their ends
    sorting   which passages are reuse, of what kind, and which are boilerplate
    ends      words -> code points
    finding   all of it, in this order

Columnar throughout: arrays of hashes, sorts and joins, because this is the one place where a case of 100,000 articles
is compared with itself. `tests/reuse/plain.py` says the same slowly.
"""
