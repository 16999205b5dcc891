"""How long the bare network pass over the articles takes, beside our whole annotate stage over the same articles.

    python bare_pass.py ARTICLES

Bare pass: each window of the text once through the network, nothing before it and nothing behind. For each article
both are timed one right after the other, so that a busy machine slows both. The one line of output is a JSON object:
words, annotate and bare (seconds), windows.
"""

import json
import sys
import time
from pathlib import Path

from onrecord_itself import document_of
from protocol import articles

from onrecord.annotate import annotate
from onrecord.annotate.sheet import mined
from onrecord.annotate.tagger import load
from onrecord.annotate.tagger.network import inputs, windows
from onrecord.annotate.tagger.words import sections, words_of
from onrecord.model import Document


def bare(document: Document) -> tuple[float, int]:
    """Seconds of the network alone on the windows that the annotate stage reads first, and how many they are."""
    tagger = load(document.language)
    if tagger is None:
        return 0.0, 0
    ranges = [(block.span.start, block.span.end) for block in mined(document)]
    read = [words_of(tagger.tokenizer, document.text, group) for group in sections(document.text, ranges)]
    given = [inputs(words, *window) for words in read for window in windows(words)]
    began = time.perf_counter()
    for one in given:
        tagger.network._run(*one)  # what a window costs, without putting the windows together
    return time.perf_counter() - began, len(given)


def main() -> None:
    """Times both over the articles, after one article to warm up."""
    texts = articles(Path(sys.argv[1]))
    documents = [document for name, text in texts.items() if (document := document_of(name, text))]
    for document in documents[:1]:
        annotate(document)
        bare(document)
    whole = alone = 0.0
    number = 0
    for document in documents:
        began = time.perf_counter()
        annotate(document)
        whole += time.perf_counter() - began
        seconds, run = bare(document)
        alone, number = alone + seconds, number + run
    words = sum(len(document.text.split()) for document in documents)
    print(json.dumps({"words": words, "annotate": whole, "bare": alone, "windows": number}))


if __name__ == "__main__":
    main()
