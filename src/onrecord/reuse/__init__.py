"""Text reuse: the passages that articles of a pile share, to the code point on both sides.

    letters, quoting  what a code point is to a comparison; which way quotation marks face
    words             texts -> columns of words and their hashes
    grams             the runs of five words that stand in several articles, and how widely
    runs              pairs of places -> longest runs of equal words, hubs included, in parts
    walking, chaining runs -> passages, over small edits, with their ends
    rarity, measuring what is known of a passage: how telling its words are, how widely used, where it stands
    sorting           which passages are reuse, of what kind, and which are boilerplate
    ends              words -> code points
    finding           all of it, in this order
    rows, clusters    articles and what they share as JSON Lines
    differences       what differs between two passages, word by word

Columnar throughout: arrays of hashes, sorts and joins, because this is the one place where a case of 100,000 articles
is compared with itself. `tests/reuse/plain.py` says the same slowly.
"""
