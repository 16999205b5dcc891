"""What a source consists of: one speaker or several, the name that it is, or the phrase that describes it."""

import re
from collections.abc import Sequence

from onrecord.annotate.cast import Cast, Naming
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.roles import role_of, sort_of

Range = tuple[int, int]
PIECE = re.compile(r"[^,]+")
AND = re.compile(r"\s+and\s+|,\s+and\s+|\s+as well as\s+|\s+or\s+", re.IGNORECASE)
LIST = re.compile(r",\s+and\s+|,\s+|\s+and\s+", re.IGNORECASE)
CLAUSE = re.compile(r"[,\s]\s*(?:who|whom|whose|which|that|where)\b|\s[–—-]\s|\s\(")
BRACKETS = re.compile(r"\s*\([^()\n]*\)?")
WORD = re.compile(r"[\w'’-]+")
TAIL_WORD = re.compile(r"\s+([a-z]\w*)")
AROUND = " \t\r\n\u00a0“”\"‘’'.,;:"
OWNER_WORDS = frozenset({"his", "her", "its", "their", "our", "my"})
OPENINGS = frozenset({"the", "a", "an", "other", "others", "some", "several", "many", "two", "three", "he", "she", "they", "it"})


def trimmed(text: str, start: int, end: int) -> Range:
    """A range without marks and blanks around it; itself when nothing else is there."""
    left, right = start, end
    while left < right and text[left] in AROUND:
        left += 1
    while right > left and text[right - 1] in AROUND:
        right -= 1
    return (left, right) if left < right else (start, end)


def parts(text: str, start: int, end: int, names: Sequence[Naming], words: Lexicon) -> list[Range]:
    """The speakers of one source: "Hask and Tolland" are two, "the lawyer for Hask and Tolland" is one."""
    listed = _listed(text, start, end, names)
    if listed:
        return listed
    clause = CLAUSE.search(text, start, end)
    stop = min(clause.start() if clause else end, _comma(text, start, end))
    for match in AND.finditer(text, start, stop):
        left, right = (start, match.start()), (match.end(), stop)
        if _stands_alone(text, right, names, words) and _may_close(text, left, right, names, words):
            return [*parts(text, *left, names, words), *parts(text, *right, names, words)]
    return [trimmed(text, start, end)]


def _comma(text: str, start: int, end: int) -> int:
    comma = text.find(",", start, end)
    return comma if comma >= 0 and not re.match(r",\s+and\s", text[comma : comma + 8]) else end


def _listed(text: str, start: int, end: int, names: Sequence[Naming]) -> list[Range]:
    """The pieces of "A, B and C" when each is a name with no more than titles and a bracket about it."""
    bare = [(m.start(), m.end()) for m in BRACKETS.finditer(text, start, end)]
    inside = [each.name for each in names if start <= each.name.start < end and not _in(each.name.start, bare)]
    if len(inside) < 3:
        return []
    for left, right in zip(inside, inside[1:], strict=False):
        gap = BRACKETS.sub("", text[left.end : right.start])
        if not re.fullmatch(r"(?:\s+[Jj]r)?\.?\s*(?:,\s+and|,|\s+and)\s+(?:[A-Z]\w*\.?\s+)*", gap):
            return []
    return [(name.start, name.end) for name in inside]


def _in(place: int, several: Sequence[Range]) -> bool:
    return any(left <= place < right for left, right in several)


def _stands_alone(text: str, part: Range, names: Sequence[Naming], words: Lexicon) -> bool:
    """Whether what follows "and" can be a speaker of its own."""
    first = WORD.search(text, *part)
    if first is None:
        return False
    low = first.group().lower()
    if first.group().isdigit() and (role := role_of(text, *part, words)) is not None and role.sort:
        return True
    if low in OPENINGS | OWNER_WORDS or low in words.titles:
        return True
    if any(each.name.start == first.start() and each.name.kind == "person" for each in names):
        return True
    full = [each.name for each in names if part[0] <= each.name.start < part[1] and each.name.kind == "person" and len(each.name.words) > 1]
    if full and not {"of", "for", "in", "at"}.intersection(text[part[0] : full[0].start].split()):
        return True
    return any(sort_of(word.group().lower(), words) == "people" for word in WORD.finditer(text, *part))


def _may_close(text: str, left: Range, right: Range, names: Sequence[Naming], words: Lexicon) -> bool:
    """Whether the part before "and" is a speaker of its own, and not the start of a longer phrase."""
    told = [word.group().lower() for word in WORD.finditer(text, *left)]
    inner = {"of", "for", "between", "from", "in", "with", "by", "to", "at"}.intersection(told)
    opening = WORD.search(text, *right)
    afresh = opening is not None and opening.group().lower() in OPENINGS | OWNER_WORDS
    if inner and _is_name(text, left, names) and _is_name(text, right, names):
        return True
    if inner and not afresh:
        named = [each.name for each in names if left[0] <= each.name.start < left[1]]
        full = [each.name for each in names if each.name.start == (opening.start() if opening else -1)]
        return bool(named and full) and named[0].start == left[0] and named[-1].end == left[1]
    if inner and afresh:
        role = role_of(text, *right, words)
        return role is not None and (role.sort in {"person", "people"} or role.head in OWNER_WORDS | OPENINGS)
    if not told:
        return False
    last = list(WORD.finditer(text, *left))[-1].group()
    return last[0].isupper() or told[-1] in OPENINGS or sort_of(told[-1], words) != ""


def _is_name(text: str, part: Range, names: Sequence[Naming]) -> bool:
    """True when a part is one full name and an article at most."""
    bare = re.sub(r"^(?:both\s+)?(?:the\s+)?", "", text[part[0] : part[1]], flags=re.IGNORECASE).strip()
    return any(part[0] <= n.name.start < part[1] and text[n.name.start : n.name.end] == bare and len(n.name.words) > 1 for n in names)


def head_name(text: str, start: int, end: int, names: Sequence[Naming], cast: Cast, words: Lexicon) -> Naming | None:
    """The name that a source is, not one that only tells more about it: "port chief Ana Varga", "a spokesman,
    Ana Varga", but not "officials in Orvale" or "Orvale officials"."""
    bare = [m.span() for m in BRACKETS.finditer(text, start, end)]
    for piece in PIECE.finditer(text, start, end):
        inside = [n for n in names if piece.start() <= n.name.start and n.name.end <= piece.end()]
        for naming in reversed(inside):
            if not _in(naming.name.start, bare) and _is_head(text, piece.span(), naming, cast, words):
                return naming
    return None


def _is_head(text: str, piece: Range, naming: Naming, cast: Cast, words: Lexicon) -> bool:
    name = naming.name
    before = text[piece[0] : name.start].lower().split()
    behind = BRACKETS.sub("", text[name.end : piece[1]])
    owner = behind[:1] in {"'", "’"} and bool(behind.strip("'’s \n"))  # "Varga's lawyer", but not "Varga's" alone
    inside_phrase = not words.adverbial_prepositions.union({"of", "with"}).isdisjoint(before)
    counted = before and before[-1] not in {"called", "named", "dubbed"} and (before[-1] in words.described or before[0] in words.described)
    several = bool(counted) and (name.kind != "person" or (len(name.words) == 1 and name.key not in cast.surnames))
    only_initial = name.initial and len(name.words) == 1 and name.key not in cast.known and not naming.titles
    return not (owner or inside_phrase or several or goes_on(behind, words) or only_initial)


def goes_on(behind: str, words: Lexicon) -> bool:
    """True when a noun follows the name, so that the name only describes it: "Orvale officials"."""
    tail = TAIL_WORD.match(behind)
    word = tail.group(1) if tail else "of"
    small = words.joiners | words.breaks | words.openers | words.generations | {"alike", "himself", "herself", "itself"}
    return not word.endswith("ly") and word not in small
