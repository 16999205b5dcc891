"""Engines that find what articles of a file share, one process or many; all give the same links.

    parts   the work in pieces that know only some articles each
    local   in this process, all at once
    spark   on a Spark cluster, in those pieces
    needs   what a machine must have for it

All of them judge a pair of articles as a case does: from its two texts and from how widely the whole pile uses their
words. Of words that more than WIDE articles share, each article is compared with the earliest one that has them.
"""
