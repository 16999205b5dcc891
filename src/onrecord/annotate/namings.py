"""The names of an article, each with its titles, cut to what names somebody."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.annotate.bodied import is_described_firm, is_firm, is_plural_role
from onrecord.annotate.figures import titles_before
from onrecord.annotate.holders import holder
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME, Kind, Name, find_names
from onrecord.annotate.roles import is_listed, noun, sort_of
from onrecord.annotate.sheet import mined
from onrecord.annotate.tagged import bodies_in
from onrecord.folding import name_key
from onrecord.model import Block, Document
from onrecord.nations import is_adjective, is_country
from onrecord.plurals import singular

MATTER = re.compile(r"\b[Tt]he ([A-Z][a-z]+) and $")  # before the rest of a body's name
LONGEST_MATTER = 40  # code points
# No name begins so: whoever is named behind them is another.
APART_FROM = frozenset(
    [
        *(
            "Unlike",
            "Despite",
            "Amid",
            "However",
            "Meanwhile",
            "Moreover",
            "Furthermore",
            "Nevertheless",
            "Nonetheless",
        ),
        *("Additionally", "Indeed", "Thus", "Hence", "Says", "Added", "Adds", "Wrote", "Writes", "Asked", "Replied"),
        *("Tweeted", "Explained", "Concluded", "Recalled"),
    ]
)
SAID = "Said"  # a first name as well
INVERTED = re.compile(r"\s{0,2}(?::|[^.!?,;\n]{0,40}:\s{0,2}(?:\n|[“\"]))")  # behind who speaks: "Said the Herald:"
GENERATION = re.compile(r",?\s+(jr|junior|sr|senior|ii|iii)\b\.?", re.IGNORECASE)
SPELLED = {"junior": "jr", "senior": "sr"}
NO_NAME = re.compile(r"(?:Anti|Pro|Non|Post|Pre)-[A-Z]", re.IGNORECASE)  # "Anti-Hask" describes others
PARTY = re.compile(r"\([A-Z]{1,4}[-–—][A-Z]|\([A-Z][a-z]{1,4}\.?\)")  # "(R-Fla.)", "(Md.)"
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
ANOTHER = re.compile(r"(?:, (?:aged )?\d{1,3})?,?(?: and|,) [A-Z]")  # behind the first of several names
THING = re.compile(r"\b[Tt]he\s+([a-z]+)\s+$")
ADJECTIVES = frozenset(["late", "young", "younger", "old", "older", "elder", "former", "great", "new", "first", "only"])
OFFICE_BEFORE = re.compile(r"\b([A-Za-z]+)[ \t]+of[ \t]+(?:the[ \t]+)?$")
LONGEST_OFFICE = 30  # code points
OFFICE_OF = 5  # words of "Minister of Trade Ana Varga"
STORY = 90  # code points
LONGEST_HEADLINE, FEWEST_WORDS = 200, 4  # code points; long words
SHOUTED = 0.25  # a headline has no more plain long words than this


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A name in one place, with the titles before it."""

    name: Name
    titles: tuple[str, ...]
    loud: bool  # in a headline whose every word has a capital
    thing: bool  # "the coaster Edvar Hask"
    generation: str  # "jr"


def find_namings(document: Document, words: Lexicon) -> list[Naming]:
    """Every name of an article in order."""
    story = first_of_story(mined(document), len(document.text))
    found = [each for block in mined(document) for each in _of_block(document.text, block, words, story)]
    apart = {each.name.key for each in found if not each.name.initial}
    apart |= {each.name.words[-1] for each in found if not words.sentence_adverbs.issuperset(each.name.words[:1])}
    bodies = bodies_in(document)
    found = _joined(document.text, found, bodies, words)
    return [_of_body(_without_opening(document.text, each, apart, words), bodies, words) for each in found]


def named_at(text: str, start: int, end: int) -> Naming:
    """A name that was not made out as one, at a place that must hold one."""
    name = Name(start=start, end=end, text=text[start:end], kind="person", key=name_key(text[start:end]), initial=False)
    return Naming(name=name, titles=(), loud=False, thing=False, generation="")


def account_at(text: str, start: int, end: int) -> Naming:
    """The name of an account, "@mira": it is not the name "Mira"."""
    naming = named_at(text, start, end)
    return replace(naming, name=replace(naming.name, key=naming.name.text.casefold()))


def bylines(document: Document) -> Iterator[Naming]:
    """The authors whom the text states by full names: a transcript labels their turns by the last one."""
    for author in document.authors:
        full = len(name_key(author.value).split()) >= FULL_NAME
        if author.span is not None and full and author.span.of(document.text) == author.value:
            yield named_at(document.text, author.span.start, author.span.end)


def shouted(namings: Sequence[Naming]) -> Iterator[Naming]:
    """People whom a headline full of capitals names behind a title, when the story names them by the last word."""
    short = (each for each in namings if not each.loud and len(each.name.words) == 1)
    lasts = {each.name.key for each in short if each.titles}
    for naming in namings:
        name = naming.name
        full = naming.loud and len(name.words) >= FULL_NAME and name.kind == "person"
        if full and naming.titles and name.words[-1] in lasts:
            yield naming


def known_words(namings: Sequence[Naming]) -> Iterator[str]:
    """Keys and words of names whose capitals are not those of a sentence's start."""
    for naming in namings:
        name = naming.name
        if naming.loud:
            continue
        if not name.initial or name.text.isupper():
            yield name.key
        if len(name.words) >= FULL_NAME:
            yield from name.words


def _joined(text: str, found: list[Naming], bodies: Collection[str], words: Lexicon) -> list[Naming]:
    """The names, those put together of which the tagger makes one body's: "the Marine and Coastguard Agency"."""
    kept: list[Naming] = []
    for naming in found:
        name = naming.name
        matter = MATTER.search(text, max(0, name.start - LONGEST_MATTER), name.start)
        whole = matter is not None and sort_of(name.words[-1], words) == "body" and len(name.words) >= FULL_NAME
        if matter is None or not whole or name_key(text[matter.start(1) : name.end]) not in bodies:
            kept.append(naming)
            continue
        while kept and kept[-1].name.end > matter.start(1):
            kept.pop()
        told = " ".join(text[matter.start(1) : name.end].split())
        one = replace(name, start=matter.start(1), text=told, key=name_key(told), initial=False, kind="organisation")
        kept.append(replace(naming, name=one, titles=()))
    return kept


def _of_body(naming: Naming, bodies: Collection[str], words: Lexicon) -> Naming:
    """A name that no title and no first name makes a person's is a body's where the tagger says so: "Tesco said"."""
    name = naming.name
    first = name.words[0] if name.words else ""
    person = naming.titles or naming.generation or first in words.mens_names | words.womens_names
    if name.kind != "person" or person or name.key not in bodies:
        return naming
    return replace(naming, name=replace(name, kind="organisation"))


def first_of_story(blocks: Sequence[Block], otherwise: int) -> int:
    """Where the first paragraph starts that is long enough to tell a story: title, date and dateline stand before."""
    return next((each.span.start for each in blocks if each.span.end - each.span.start >= STORY), otherwise)


def _of_block(text: str, block: Block, words: Lexicon, story: int) -> Iterator[Naming]:
    loud = (block.kind in {"title", "heading"} or block.span.start < story) and _is_loud(text, block)
    for found in find_names(text, block.span.start, block.span.end, words):
        if _is_no_name(text, found, words):
            continue
        name = _without_titles(_without_people(text, found, words), words)
        name = _without_office(text, name, words)
        behind = GENERATION.match(text, name.end)
        low = behind.group(1).lower() if behind else ""
        yield Naming(
            name=name,
            titles=tuple(titles_before(text, name.start, words)),
            loud=loud,
            thing=name.kind == "person" and _is_thing(text, name.start, words),
            generation=SPELLED.get(low, low),
        )


def _is_no_name(text: str, name: Name, words: Lexicon) -> bool:
    """True for "Sens." before a list, a small word with a capital, a party in brackets, "Anti-Hask"."""
    low = name.text.lower()
    title = name.text.isalpha() and noun(low, words) != low
    small = any(
        low in each for each in (words.determiners, words.described, words.openers, words.breaks, words.interjections)
    )
    return title or small or NO_NAME.match(name.text) is not None or PARTY.match(text, name.start - 1) is not None


def _is_thing(text: str, start: int, words: Lexicon) -> bool:
    """True behind "the coaster": a thing that bears a person's name."""
    thing = THING.search(text, max(0, start - 40), start)
    return thing is not None and thing.group(1) not in ADJECTIVES and not sort_of(thing.group(1), words)


def _without_people(text: str, name: Name, words: Lexicon) -> Name:
    """ "Miners Ana Hask and Mira Varga", "Australians Ana Hask, 44, and": the first name of several, without the word
    for all of them."""
    parts = name.text.split(" ")
    first = parts[0].lower()
    if len(parts) <= FULL_NAME or len(name.text) != name.end - name.start or name.kind != "person":
        return name
    if first in words.mens_names | words.womens_names or ANOTHER.match(text, name.end) is None:
        return name
    people = is_plural_role(parts[0], words) or (singular(first) != first and is_adjective(singular(parts[0])))
    return _cut(name, 1, len(parts)) if people else name


def _without_titles(name: Name, words: Lexicon) -> Name:
    """ "Actor Clint Hask", "Lieutenant-Colonel R. Hask": the name without what stands before it with a capital, and
    without the place behind it, "Professor Ana Varga of Orvale"."""
    parts = name.text.split(" ")
    if len(name.text) == name.end - name.start and is_described_firm(name.key.split(), words):
        return replace(_cut(name, len(parts) - FULL_NAME, len(parts)), kind=name.kind)  # "Carmaker Bishop Motors"
    whole = len(name.text) != name.end - name.start or parts[0].lower() in words.mens_names
    several = name.kind == "organisation" and is_plural_role(parts[0], words)  # "Nurses United", "Women in Water"
    if whole or several or is_firm(name.key.split(), words):
        return name
    heads = [noun(part, words) for part in parts[:-1]]
    titles = [
        i for i, head in enumerate(heads) if is_listed(head, words) and sort_of(head, words) in {"person", "people"}
    ]
    opening = next(i for i, part in enumerate(parts) if part.lower() not in words.breaks or i + 1 == len(parts))
    if parts[0] == "Which" and not name.initial:
        opening = 0  # "according to Which Way Forward"
    first = titles[-1] + 1 if titles and parts[titles[-1] + 1] not in {"of", "for"} else opening
    last = parts.index("of") if "of" in parts[first:] and titles and name.kind != "outlet" else len(parts)
    if name.kind == "organisation" and (cut := _behind_office_of(parts, words)):
        return _cut(name, cut, len(parts))
    person = name.kind == "person" or (titles == [0] and first == 1 and last < len(parts))
    if not person or first >= last or (first == 0 and last == len(parts)):
        return name
    return _cut(name, first, last)


def _behind_office_of(parts: Sequence[str], words: Lexicon) -> int:
    """Where two last words name the holder of "Orvale Minister of Trade Lee In-young"; 0 in other names."""
    office = len(parts) - OFFICE_OF
    if office < 0 or parts[office + 1] not in {"of", "for"} or noun(parts[office], words) not in words.titles:
        return 0
    bodies = words.organisations | words.outlets | words.concerns
    return 0 if any(part.lower() in bodies for part in parts[-2:]) else len(parts) - 2


def _without_office(text: str, name: Name, words: Lexicon) -> Name:
    """ "Orvale Ambassador to Germany Ana Varga": the name without the end of the office before it."""
    parts = name.text.split(" ")
    if len(parts) < FULL_NAME or len(name.text) != name.end - name.start:
        return name
    first = 1 if _is_behind_land(text, name, words) else holder(text, name, words)
    return _cut(name, first, len(parts)) if first else name


def _is_behind_land(text: str, name: Name, words: Lexicon) -> bool:
    """True for "Orvale Varga" of "the Foreign Minister of Orvale Varga": a state right behind an office and "of"."""
    office = OFFICE_BEFORE.search(text, max(0, name.start - LONGEST_OFFICE), name.start)
    land = office is not None and is_country(name.text.split(" ")[0])
    return land and office is not None and noun(office.group(1), words) in words.titles


def _without_opening(text: str, naming: Naming, apart: Collection[str], words: Lexicon) -> Naming:
    """ "Instead of Hask", "Mocking Hask" at the start of a sentence: the name is what follows."""
    name, parts = naming.name, naming.name.text.split(" ")
    if not name.initial or name.key in apart or len(name.text) != name.end - name.start:
        return naming
    bodies = (words.organisations, words.outlets, words.works, words.titles)
    doing = len(parts) == FULL_NAME and parts[0].endswith("ing")
    of = len(parts) > FULL_NAME and parts[1] in {"of", "for"} and not any(parts[0].lower() in each for each in bodies)
    sudden = parts[0].lower() in words.sentence_adverbs and name_key(parts[-1]) in apart
    first = FULL_NAME if of else 1
    behind = INVERTED.match(text, name.end) or (parts[-1].isupper() and name_key(parts[-1]) in apart)
    said = parts[0] == SAID and bool(behind)
    cut = (doing or of or sudden or said or parts[0] in APART_FROM) and first < len(parts) and parts[first][0].isupper()
    return replace(naming, name=_cut(name, first, len(parts))) if cut else naming


def _cut(name: Name, first: int, last: int) -> Name:
    """The words of a name from one place to another."""
    parts = name.text.split(" ")
    start = name.start + len(" ".join(parts[:first])) + (first > 0)
    text = " ".join(parts[first:last])
    kind: Kind = "person" if name.kind == "organisation" else name.kind
    initial = name.initial and first == 0
    return replace(name, start=start, end=start + len(text), text=text, kind=kind, key=name_key(text), initial=initial)


def _is_loud(text: str, block: Block) -> bool:
    """True for a line in which nearly every long word has a capital, so that capitals tell nothing."""
    span = block.span
    long = LONG_WORD.findall(text, span.start, min(span.end, span.start + LONGEST_HEADLINE))
    if span.end - span.start > LONGEST_HEADLINE or len(long) < FEWEST_WORDS:
        return False
    quiet = sum(1 for word in long if word[0].islower())
    return quiet <= SHOUTED * len(long)
