"""Reports told from ascriptions: does the text say that somebody said it, or does its author look into a head?

The tagger learned from readers who mark every attitude ("Dorvania does not want a war"). Nobody has said those words:
the author ascribes a thought, a wish or a silence. Such an attribution is kept, of the kind "ascribed".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from onrecord.annotate.drafts import Draft, Range
from onrecord.annotate.lexicon import Frame, Lexicon
from onrecord.annotate.quotations import Quotation
from onrecord.unsaid import is_said_all_the_same, is_silence

WORD = re.compile(r"(?:(?!n['’]t)\w)+|n['’]t")
SPEAKS: frozenset[Frame] = frozenset({"says", "tells", "acts", "introduces"})
QUOTED_WORDS = 4
LONGEST_FORM = 3  # words of a cue
OWN_WORDS, OWN_QUESTIONS = 5.0, 2.0  # a thousand words, outside quotations: more, and the author argues
WHO = "Who"  # at the start of a sentence it asks; elsewhere it stands for the name before it
QUESTION = re.compile(r"\?(?=\s|$)")


def is_ascribed(text: str, draft: Draft, words: Lexicon, quotations: Sequence[Quotation]) -> bool:
    """True when no words of another are reported: the cue is none of speech, or is denied, only possible or refused
    ("has not said", "may ask", "refused to stop"), or only names a topic; nobody is given or it is asked who ("Who said
    that ...?"), or it is the author himself ("I know that ...")."""
    cue, content = _words(text, draft.cue), _words(text, draft.content)
    if _is_unsaid(cue, _words(text, draft.source), content, words) or _is_own_voice(text, draft, words, quotations):
        return True
    if not draft.source or _asks_who(text, draft) or words.wordless.issuperset(content):
        return True
    return not _quotes(text, draft, quotations) and (
        not cue or cue[-1] in words.topics or not _frames(cue, words) & SPEAKS
    )


def is_silent(text: str, draft: Draft) -> bool:
    """True where the text tells that it was not said: "never said that", "told nobody that", whoever found it."""
    return is_silence(text, draft.source, draft.cue)


def _is_unsaid(cue: Sequence[str], source: Sequence[str], content: Sequence[str], words: Lexicon) -> bool:
    """True for "has not said", "nobody said", "may ask", and for "refused to stop", but not for "refused to say"."""
    denied = words.negations.intersection((*cue, *source[:2])) and not is_said_all_the_same(" ".join(cue))
    if denied and not words.denials.intersection(cue) and not _declines(cue, words):
        return True
    refused = words.refusals.intersection(cue) and not _declines((*cue, *content[:2]), words)
    return bool(refused or words.modals.intersection(cue))


def _asks_who(text: str, draft: Draft) -> bool:
    """True for "Who said that ...?", not for "Varga, who said"."""
    return len(draft.source) == 1 and text[slice(*draft.source[0])] == WHO


def _is_own_voice(text: str, draft: Draft, words: Lexicon, quotations: Sequence[Quotation]) -> bool:
    """True for what the author says of himself ("I have been told", "I rang Ottley and asked"), outside quotations."""
    source = _words(text, draft.source)
    return bool(source) and source[0] in words.author_pronouns and not _inside(draft.source[0], quotations)


def _quotes(text: str, draft: Draft, quotations: Sequence[Quotation]) -> bool:
    """Whether words stand in quotation marks, more than a title or a name in them would."""
    near = (quotations[place] for piece in draft.content for place in _between(quotations, piece))
    return any(len(text[quotation.inner_start : quotation.inner_end].split()) >= QUOTED_WORDS for quotation in near)


def _between(quotations: Sequence[Quotation], piece: Range) -> range:
    first = bisect_right(quotations, piece[0], key=lambda q: q.end)
    return range(first, bisect_left(quotations, piece[1], key=lambda q: q.start))


def is_personal(text: str, blocks: Sequence[Range], words: Lexicon, quotations: Sequence[Quotation]) -> bool:
    """True when the author argues in a voice of his own: he says "I", "we" or "you", or asks, outside quotations."""
    total = own = asked = 0
    for start, end in _outside(blocks, quotations):
        spoken = [word for word in WORD.findall(text[start:end]) if word != "US"]
        total += len(spoken)
        own += sum(word.lower() in words.own_words for word in spoken)
        asked += len(QUESTION.findall(text[start:end]))
    return own * 1000 > OWN_WORDS * total or asked * 1000 > OWN_QUESTIONS * total


def _words(text: str, pieces: Sequence[Range]) -> list[str]:
    return [word.lower().replace("’", "'") for start, end in pieces for word in WORD.findall(text[start:end])]


def _declines(cue: Sequence[str], words: Lexicon) -> bool:
    """ "would not say", "did not respond": that somebody was silent is what the text reports."""
    return bool(words.answers.intersection(cue))


def _frames(cue: Sequence[str], words: Lexicon) -> set[Frame]:
    """What may follow the forms of the cue table that stand in a cue."""
    found: set[Frame] = set()
    for place in range(len(cue)):
        for length in range(LONGEST_FORM, 0, -1):
            form = words.cues.get("-".join(cue[place : place + length]))
            if form is not None:
                found |= form.frames
    return found


def _inside(piece: Range, quotations: Sequence[Quotation]) -> bool:
    place = bisect_right(quotations, piece[0], key=lambda q: q.start) - 1
    return place >= 0 and piece[0] < quotations[place].end


def _outside(blocks: Sequence[Range], quotations: Sequence[Quotation]) -> list[Range]:
    """The blocks without the quotations in them."""
    left: list[Range] = []
    place = 0
    for start, end in blocks:
        at = start
        while place < len(quotations) and quotations[place].start < end:
            left.append((at, quotations[place].start))
            at = quotations[place].end
            place += 1
        left.append((at, end))
    return left
