"""Whose an article is when others name it: the outlet that it states, else the name that stands alone in its head, and
the initials by which its own dateline calls it.

What an article states is read once and for all, and only where it is sure. Here a likely name is enough: it tells
something only where another article names it too.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.crediting import Credit, Outlet, canonical, credits, named, outlet, outlet_named
from onrecord.folding import name_key
from onrecord.model import Block, Document

TOP = 6  # blocks among which the head stands
SENTENCE = re.compile(r"[.!?…]['”\"’)]{0,2}\s{0,3}$|(?:\S+\s+){12}")  # ends with a stop, or is long
BY = re.compile(r"^by\s", re.I)
SEPARATOR = re.compile(r"\s{0,4}[|•·]\s{0,4}|\s{1,4}[—–/-]\s{1,4}|\t+|\n")
NAME = re.compile(r"[A-Z0-9][^\s,.:;!?]{0,30}(?:\s(?:(?:of|the|and|for|de|la|&)\s)?[A-Z0-9][^\s,.:;!?]{0,30}){0,5}")
INITIALS = range(2, 6)  # letters of initials


def house(document: Document) -> Outlet | None:
    """The outlet of an article with all forms by which others may call it; None when its head names none."""
    own = outlet(document)
    if own is None or own.agency:
        own = _headed(document, own) or own
    return replace(own, forms=own.forms | {name_key(each) for each in short_names(document, own)}) if own else None


def short_names(document: Document, own: Outlet) -> tuple[str, ...]:
    """The initials by which an article's own dateline calls its outlet, where these are no plain ones: "TPNA" for the
    Transpolar News Agency."""
    found = (each.name for each in credits(document) if each.how == "dateline")
    return tuple(dict.fromkeys(each for each in found if _is_short_for(each, own.name)))


def _is_short_for(short: str, name: str) -> bool:
    """Whether capitals are letters of a name in their order, the first one its first, and two of them those with which
    its words begin."""
    words = name_key(name).split()
    letters, rest = short.casefold(), "".join(words)
    if not short.isupper() or not short.isalpha() or len(short) not in INITIALS or rest[:1] != letters[:1]:
        return False
    left = iter(rest)
    return all(letter in left for letter in letters) and sum(word[0] in letters for word in words) > 1


def whose(document: Document, own: Outlet | None) -> tuple[Credit, ...]:
    """Whom an article credits, an agency too that was read as its outlet where its head names another."""
    found, stated = credits(document), outlet(document)
    if stated is None or own is None or stated.name == own.name or document.outlet is None:
        return found
    agency = Credit(
        name=stated.name, key=canonical(stated.name), how="byline", span=document.outlet.span, agency=stated.agency
    )
    return (agency, *found)


def _headed(document: Document, agency: Outlet | None) -> Outlet | None:
    """The outlet that a line of the head seems to name; where it states an agency, a paper beside that."""
    found = map(outlet_named, _lone_names(document))
    return next((each for each in found if agency is None or not (each.agency or each.forms & agency.forms)), None)


def _lone_names(document: Document) -> Iterator[str]:
    """The names on lines between the title and the first sentence that are neither an author's nor a date."""
    authors = {name_key(each.value) for each in document.authors}
    signed = False
    for block in document.blocks[:TOP]:
        if block.kind in {"byline", "paragraph"}:
            if SENTENCE.search(block.span.of(document.text)):
                return
            for words in _parts(document, block):
                own = NAME.fullmatch(words) is not None and name_key(BY.sub("", words)) not in authors
                likely = _is_titled_as_papers_are(words) or (
                    " " in words and (signed or words.startswith("The ")) and not _is_told_of(words, document)
                )
                if own and (likely or _in_dateline(words, document)):
                    yield words
        signed = signed or (bool(authors) and block.kind == "byline")


def _is_titled_as_papers_are(words: str) -> bool:
    """ "The Quillport Whistle": "The" before two words or more, for "The Hague" is a town."""
    return words.startswith("The ") and len(words.split()) > 2


def _in_dateline(words: str, document: Document) -> bool:
    """Whether the initials of a name stand in the dateline."""
    return bool(short_names(document, outlet_named(words)))


def _parts(document: Document, block: Block) -> Iterator[str]:
    """The parts of a line of the head, the date aside."""
    at, dated = block.span.start, document.published.span if document.published else None
    for match in [*SEPARATOR.finditer(document.text, block.span.start, block.span.end), None]:
        stop = match.start() if match else block.span.end
        if not (dated and dated.start < stop and at < dated.end):
            yield document.text[at:stop].strip()
        at = match.end() if match else stop


def _is_told_of(name: str, document: Document) -> bool:
    """Whether the text speaks of this name, as of a place or a person, and not as of the one that has the news."""
    spots = named(outlet_named(name), document.text)
    return sum(not each.reported for each in spots) > 1
