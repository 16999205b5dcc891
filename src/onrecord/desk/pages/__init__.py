"""The pages, one module each; the order of the tuple is the order in which routes are tried."""

from onrecord.desk.pages import (
    adding,
    article,
    articles,
    compare,
    files,
    judgements,
    judging,
    leaning,
    ledger,
    lineage,
    myself,
    naming,
    overview,
    picking,
    reporting,
    search,
    speaker,
    speakers,
    trace,
    wanted,
)

PAGES = (
    overview,
    *(articles, article, lineage, leaning, compare, judging, judgements),
    *(speakers, speaker, ledger, naming, search, trace, wanted),
    *(adding, reporting, picking),
    *(files, myself),
)
