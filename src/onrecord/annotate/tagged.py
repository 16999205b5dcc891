"""What the tagger makes of an article: read once, for every stage that asks."""

import re
from collections import defaultdict
from functools import lru_cache

from onrecord.annotate.sheet import mined
from onrecord.annotate.tagger import Reading, TaggedCitation, load
from onrecord.folding import name_key
from onrecord.model import Document

LANGUAGE = "en"
SURE = 0.9  # the share of a name's places, weighed by probability, that make it a body's
LIKELY = 0.6  # what the likeliest of its places must reach
PLAIN_FEWEST, PLAIN_MOST = 2, 3  # words of a person's name
LABEL = re.compile(r"^[A-Z][A-Z .’'-]{2,40}:[^\S\n]", re.MULTILINE)  # the tagger learnt from news, not from transcripts


@lru_cache(maxsize=2)  # the stages of one article follow one another
def reading_of(document: Document) -> Reading | None:
    """The tagger's reading of the blocks in which people speak and are named; None in a language without a tagger."""
    tagger = load(document.language or LANGUAGE)
    if tagger is None:
        return None
    return tagger.read(document.text, [(block.span.start, block.span.end) for block in mined(document)])


def cited_in(document: Document) -> tuple[TaggedCitation, ...]:
    """The works and outlets that the tagger is sure the article leans on, in the order of the text."""
    reading = reading_of(document)
    return tuple(each for each in reading.citations if each.lean == "sure") if reading is not None else ()


def bodies_in(document: Document) -> frozenset[str]:
    """The keys of the names that the tagger takes for an organisation's nearly everywhere in the article."""
    seen, surfaces = _seen(document)
    return frozenset(
        key for key, kinds in seen.items() if key and _is_body(kinds, like_a_person=_is_like_a_person(surfaces[key]))
    )


def kinds_in(document: Document) -> dict[str, str]:
    """By the keys of names what the tagger takes each for oftener than for anything else, for those of whom something
    else tells too: "person", "organisation", "place"."""
    seen, _ = _seen(document)
    most = ((key, kind, sum(told), _weight(kinds)) for key, kinds in seen.items() for kind, told in kinds.items())
    return {key: kind for key, kind, weight, whole in most if 2 * weight > whole}


def _seen(document: Document) -> tuple[dict[str, defaultdict[str, list[float]]], dict[str, set[str]]]:
    """By the keys of names the probabilities of each kind, and how they are written."""
    reading = reading_of(document) if LABEL.search(document.text) is None else None
    seen: defaultdict[str, defaultdict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    surfaces: defaultdict[str, set[str]] = defaultdict(set)
    for name in reading.names if reading is not None else ():
        surface = document.text[name.start : name.end]
        seen[name_key(surface)][name.kind].append(name.probability)
        surfaces[name_key(surface)].add(surface)
    return seen, surfaces


def _weight(kinds: dict[str, list[float]]) -> float:
    return sum(map(sum, kinds.values()))


def _is_body(kinds: dict[str, list[float]], *, like_a_person: bool) -> bool:
    """Whether so many places say so; of what looks like a first name and a surname, two of them at least."""
    told = kinds.get("organisation", [])
    often = len(told) > 1 or not like_a_person
    return often and max(told, default=0.0) >= LIKELY and sum(told) >= SURE * _weight(kinds)


def _is_like_a_person(surfaces: set[str]) -> bool:
    """True for two or three plain words with capitals: "Ilse Brand"; not "the UH Kesk", "Fox13 News"."""
    words = min(surfaces).split()
    plain = PLAIN_FEWEST <= len(words) <= PLAIN_MOST and words[0] != "The"
    return plain and all(word.isalpha() and word.istitle() for word in words)
