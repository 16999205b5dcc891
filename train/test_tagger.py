"""Offsets whatever the text: python test_tagger.py MODEL_DIR"""

import pathlib
import random
import sys

import tagger

ODD = [
    "a",
    "Bé",
    "ÀÉ",
    "e\u0301",
    "ﬁ",
    "İ",
    "ß",
    "“",
    "”",
    '"',
    "''",
    "'",
    "‘",
    "’",
    "👩‍👩‍👧",
    "🇺🇸",
    "שלום",
    "مرحبا",
    "\u200f",
    "\u00a0",
    "\u2028",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "\u0000",
    "\ufffd",
    "漢字",
    "said",
    "he",
    "that",
    ",",
    ".",
    "[SEP]",
    "[CLS]",
    "x" * 150,
    "\u200b",
    "―",
    "…",
]


def main() -> None:
    network, rng = tagger.Network(pathlib.Path(sys.argv[1])), random.Random(0)
    for turn in range(60):
        text = "".join(
            rng.choice(ODD) + rng.choice(["", " "]) for _ in range(rng.randrange(0, 700 if turn % 5 == 0 else 60))
        )
        document = tagger.read(network.tokenizer, text)
        assert all(0 <= b < e <= len(text) for b, e in document.spans), "inside the text"
        assert all(a[1] <= b[0] for a, b in zip(document.spans, document.spans[1:], strict=False)), "in order, apart"
        for begin, end in tagger.windows(document):
            assert begin < end and len(tagger.inputs(document, begin, end)[0]) <= tagger.WINDOW
        made = tagger.attribute(document, network(document), network.tables)
        again = tagger.attribute(document, network(document), network.tables)
        rows = tagger.rows("x", document, made)
        assert rows == tagger.rows("x", document, again)
        for row in rows:
            for role in tagger.ROLES:
                assert all(0 <= b < e <= len(text) for b, e in row[role])
    print("well")


if __name__ == "__main__":
    main()
