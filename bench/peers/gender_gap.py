"""The quotation rules of the Gender Gap Tracker as a system under test (on a spaCy pipeline of ours).

Their program wants a MongoDB and spaCy 2, so its rules are said again here, from reading `NLP/main/quote_extractor.py`,
`utils.py` and `rules/quote_verb_list.txt` of github.com/sfu-discourse-lab/GenderGapTracker, version 5 (MIT licence,
copyright 2018-2023 Maite Taboada; Asr et al. 2021, PLoS ONE 16(1): e0245533). Three ways to a quotation:
  syntactic   a clause (ccomp) under one of their verbs with a subject; "according to" with what it hangs on
  floating    sentences in quotation marks right behind a quoted syntactic one, given to the same speaker
  heuristic   7 to 99 words between two straight marks, with the nearest verb within four words and its subject
What overlaps an earlier quotation or has fewer than four words is dropped, in that order. Oddities are kept, because
they are what the tracker does: an article's line ends become full stops, and a speaker "I" or "we" does not count.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import spacy
from protocol import Attribution, Read, serve
from spacy.tokens import Doc, Span, Token

# Their verbs, by stem where they list all forms (`_forms` makes them), else form by form.
_STEMS = """accept acclaim acknowledge add admit advise announce argue assert assure claim clarify comment conclude
confirm continue convince criticize declaim declare decry demonstrate denounce describe disclaim dispute ensure exclaim
explain highlight illustrate indicate inform insist mention note notify persist point preach predict present proclaim
rave reassert reassure reckon reconfirm release remind reply report respond restate state suggest testify tweet warn"""
_FORMS = """retell retelling retells retold said say saying says speak speaking spoke spoken tell telling tells told
think thinking thinks thought write writes writing wrote estimated estimates finding finds"""
_NOT_LISTED = {"accepting", "accepts", "presented"}
_PLAIN = str.maketrans(
    "àáâãäåèéêëìíîïıòóôõöùúûüýÿçğñşÀÁÂÃÄÅÈÉÊËÌÍÎÏİÒÓÔÕÖÙÚÛÜÝŸÇĞÑŞ",
    "aaaaaaeeeeiiiiiooooouuuuyycgnsAAAAAAEEEEIIIIIOOOOOUUUUYYCGNS",
)
_REWRITTEN = (
    ("\xa0", " "),
    ("\n", ".\n "),
    ("..\n ", ".\n "),
    (". .\n ", ".\n "),
    ("  ", " "),
    ("\\n", " "),
    ("”", '"'),
    ("“", '"'),
    ("〝", '"'),
    ("〞", '"'),
)
_CARRIES_ON = ("QCQSV", "QCQVS", "CSV")  # layouts behind which the same speaker goes on
_MOST_SENTENCES = 5
_NEAR = 5
_FEWEST_WORDS = 4

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What their program calls a quote; places are code points of the rewritten text."""

    place: Stretch
    words: int
    speaker: Stretch | None = None
    verb: Stretch | None = None
    layout: str = ""


def load(pipeline: str) -> Read:
    """The reader on the pipeline in this folder."""
    nlp, verbs = spacy.load(pipeline), verb_forms()

    def read(_name: str, text: str) -> list[Attribution]:
        rewritten, origins = rewrite(text)
        found = quotations(nlp(rewritten), verbs)
        return [
            {
                "source": _original(quotation.speaker, origins),
                "cue": _original(quotation.verb, origins),
                "content": _original(quotation.place, origins),
            }
            for quotation in found
        ]

    return read


def verb_forms() -> frozenset[str]:
    """The forms of verbs that they look for."""
    made = {form for stem in _STEMS.split() for form in _forms(stem)}
    return frozenset(made - _NOT_LISTED | set(_FORMS.split()))


def _forms(stem: str) -> tuple[str, ...]:
    if stem.endswith("e"):
        return stem, stem + "d", stem + "s", stem[:-1] + "ing"
    if stem.endswith("y"):
        return stem, stem[:-1] + "ied", stem[:-1] + "ies", stem + "ing"
    if stem == "admit":
        return stem, "admitted", "admits", "admitting"
    return stem, stem + "ed", stem + ("es" if stem.endswith("ch") else "s"), stem + "ing"


def rewrite(text: str) -> tuple[str, list[int]]:
    """The text as they clean it before reading, and for each code point of it the place it comes from."""
    text, origins = text.translate(_PLAIN), list(range(len(text)))
    for old, new in _REWRITTEN:
        pieces, places, here = [], [], 0
        at = text.find(old)
        while at >= 0:
            pieces += (text[here:at], new)
            places += origins[here:at]
            places += (origins[at + min(i, len(old) - 1)] for i in range(len(new)))
            here = at + len(old)
            at = text.find(old, here)
        text, origins = "".join(pieces) + text[here:], places + origins[here:]
    return text, origins


def _original(place: Stretch | None, origins: list[int]) -> list[Stretch]:
    return [(origins[place[0]], origins[place[1] - 1] + 1)] if place and place[0] < place[1] else []


def quotations(doc: Doc, verbs: frozenset[str]) -> list[Quotation]:
    """All quotations of an article, the earlier way before the later, without overlaps and scraps."""
    syntactic = list(_syntactic(doc, verbs))
    kept: list[Quotation] = []
    for found in (*syntactic, *_floating(list(doc.sents), syntactic), *_heuristic(doc)):
        begin, end = found.place
        overlaps = any(begin < one.place[1] and one.place[0] < end for one in kept)
        if found.words >= _FEWEST_WORDS and not overlaps:
            kept.append(found)
    return kept


def _stretch(part: Span | Token) -> Stretch:
    start = part.idx if isinstance(part, Token) else part.start_char
    return start, start + len(part.text)


def _syntactic(doc: Doc, verbs: frozenset[str]) -> Iterator[Quotation]:
    for word in doc:
        if word.dep_ == "ccomp" and word.right_edge.i + 1 < len(doc):
            yield from _clause(doc, doc[word.left_edge.i : word.right_edge.i + 1], verbs)
        elif word.dep_ == "prep":
            yield from _according(doc, word)


def _clause(doc: Doc, clause: Span, verbs: frozenset[str]) -> Iterator[Quotation]:
    verb = clause.root.head
    if verb.text.lower() not in verbs:
        return
    for child in (*verb.children, *verb.head.children):
        if child.dep_ == "nsubj" and child.right_edge.i + 1 < len(doc):
            speaker = doc[child.left_edge.i : child.right_edge.i + 1]
            layout = _layout(doc, clause, verb, speaker)
            inside = layout[0] == "Q" and layout[-1] == "Q"
            if clause.text.strip() and not inside and speaker.text.strip().lower() not in ("i", "we"):
                yield Quotation(
                    place=_stretch(clause),
                    words=_words(clause.text),
                    speaker=_stretch(speaker),
                    verb=_stretch(verb),
                    layout=layout,
                )
            return


def _layout(doc: Doc, clause: Span, verb: Token, speaker: Span) -> str:
    """The order of content, verb, speaker and quotation marks, as in QCQVS."""
    last = len(doc) - 1
    before = doc[max(0, clause.start - 1)].is_quote or doc[clause.start].is_quote
    behind = doc[min(last, clause.end + 1)].is_quote
    order = [("C", sum(_stretch(clause)) / 2), ("V", sum(_stretch(verb)) / 2), ("S", sum(_stretch(speaker)) / 2)]
    if before and (doc[clause.end].is_quote or behind):
        order = [("Q", max(0, clause.start_char - 1)), ("Q", clause.end_char + 1), *order]
    elif speaker.start < clause.start and doc[max(0, speaker.start - 1)].is_quote and behind:
        order = [("Q", max(0, speaker.start_char - 1)), ("Q", clause.end_char + 1), *order]
    return "".join(letter for letter, _ in sorted(order, key=lambda pair: pair[1]))


def _according(doc: Doc, to: Token) -> Iterator[Quotation]:
    according = to.head
    cue = doc[according.left_edge.i : to.i + 1]
    if cue.text not in ("according to", "According to"):
        return
    if according.i < according.head.i:
        content = doc[according.right_edge.i + 1 : according.head.right_edge.i + 1]
        speaker = doc[to.i + 1 : according.right_edge.i + 1]
    else:
        content = doc[according.head.left_edge.i : according.i]
        speaker = doc[to.i + 1 : according.head.right_edge.i + 1]
    if len(content):
        yield Quotation(
            place=_stretch(content),
            words=_words(content.text),
            speaker=_stretch(speaker) if len(speaker) else None,
            verb=_stretch(cue),
        )


def _floating(sentences: list[Span], syntactic: list[Quotation]) -> Iterator[Quotation]:
    number = 1
    last = sentences[0] if sentences else None
    while last is not None and number < len(sentences):
        sentence, taken = sentences[number], 1
        leading = _leading(last, syntactic)
        if leading is not None:
            taken, quoted = _in_marks(sentences, number)
            if quoted is not None:
                yield replace(quoted, speaker=leading.speaker)
        number, last = number + taken, sentence


def _leading(sentence: Span, syntactic: list[Quotation]) -> Quotation | None:
    """The quotation that fills this sentence, or is filled by it, and leaves room for the speaker to go on."""
    begin, end = _stretch(sentence)
    for one in syntactic:
        shared = min(end, one.place[1]) - max(begin, one.place[0])
        if max(0, shared) * 2 >= min(end - begin, one.place[1] - one.place[0]) and one.layout in _CARRIES_ON:
            return one
    return None


def _in_marks(sentences: list[Span], number: int) -> tuple[int, Quotation | None]:
    """How many sentences from this one on were taken, and the quotation in marks that they make, if any."""
    squeezed = _squeezed(sentences[number])
    if '"' not in squeezed[:3]:
        return 1, None
    parts = [sentences[number]]
    if '."' in squeezed[-3:]:
        return 1, _joined(parts)
    for sentence in sentences[number + 1 : number + _MOST_SENTENCES]:
        parts.append(sentence)
        squeezed = _squeezed(sentence)
        scrap = len(squeezed) < 3 and squeezed.count('"') == 1
        if scrap or ('"' in squeezed[-3:] and '"' not in squeezed[:-3]):
            return len(parts), _joined(parts)
    return 1, None


def _joined(parts: list[Span]) -> Quotation:
    place = (parts[0].start_char, parts[-1].end_char)
    return Quotation(place=place, words=_words("".join(part.text for part in parts)))


def _squeezed(sentence: Span) -> str:
    return sentence.text.replace(" ", "").replace("\n", "").replace("\\", "")


def _heuristic(doc: Doc) -> Iterator[Quotation]:
    opened: int | None = None
    for word in doc:
        if word.text != '"':
            continue
        if opened is None:
            opened = word.i
            continue
        quoted, opened = doc[opened : word.i + 1], None
        if 6 < len(quoted) < 100:
            verb = _nearest_verb(doc, quoted)
            speaker = next((child for child in verb.children if child.dep_ == "nsubj"), None) if verb else None
            yield Quotation(
                place=_stretch(quoted),
                words=_words(quoted.text),
                speaker=_stretch(speaker) if speaker else None,
                verb=_stretch(verb) if verb else None,
            )


def _nearest_verb(doc: Doc, quoted: Span) -> Token | None:
    before = range(quoted.start - 1, max(-1, quoted.start - _NEAR), -1)
    behind = range(quoted.end, min(quoted.end + _NEAR, len(doc)))
    for places in (before, behind):
        for place in places:
            if doc[place].pos_ == "VERB" and doc[place].text not in ("is", "was", "be"):
                return doc[place]
            if doc[place].text in (".", '"'):
                break
    return None


def _words(text: str) -> int:
    """Their count: blanks and one more."""
    return text.count(" ") + 1


if __name__ == "__main__":
    serve(load)
