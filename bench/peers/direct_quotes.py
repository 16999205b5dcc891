"""textacy's direct quotations as a system under test (textacy 0.13, Apache-2.0; on a spaCy pipeline of ours).

textacy gives a speaker and a cue as loose words ("Ilsa", "Marrin"): here each role is the stretch from the first of
them to the last. It refuses a text with an odd number of quotation marks; so that one stray mark does not cost a whole
article, it is given one paragraph at a time, which is kinder to it (measured on training articles).
"""

import re
import warnings
from collections.abc import Sequence

import spacy
from protocol import Attribution, Read, serve
from spacy.tokens import Span, Token
from textacy.extract import direct_quotations

_PARAGRAPH = re.compile(r"[^\n]+")


def load(pipeline: str) -> Read:
    """The reader on the pipeline in this folder."""
    warnings.filterwarnings("ignore")
    nlp = spacy.load(pipeline)

    def read(_name: str, text: str) -> list[Attribution]:
        found = []
        paragraphs = [match for match in _PARAGRAPH.finditer(text) if match[0].strip()]
        for paragraph, doc in zip(paragraphs, nlp.pipe(match[0] for match in paragraphs), strict=True):
            try:
                quotations = list(direct_quotations(doc))
            except ValueError:  # an unclosed quotation: textacy abstains
                continue
            for speaker, cue, content in quotations:
                roles = {"source": speaker, "cue": cue, "content": content}
                found.append({role: [_stretch(words, paragraph.start())] for role, words in roles.items()})
        return found

    return read


def _stretch(words: Sequence[Token] | Span, offset: int) -> tuple[int, int]:
    return words[0].idx + offset, words[-1].idx + len(words[-1]) + offset


if __name__ == "__main__":
    serve(load)
