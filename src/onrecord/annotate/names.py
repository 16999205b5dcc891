"""Names and descriptions of people and bodies, made out from how they are written.

Rules over capital letters and word lists: good enough to lead a surname back to the full name in one article. A
trained names head will take this over.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from onrecord.annotate.bodied import (
    ends_in_number,
    goes_on,
    is_described_firm,
    is_firm,
    is_of_people,
    is_plural_role,
    is_slogan,
    owns_name,
)
from onrecord.annotate.conjoined import FARTHEST, POSSESSIVE, joins
from onrecord.annotate.lexicon import Lexicon
from onrecord.folding import name_key
from onrecord.nations import is_country

Kind = Literal["person", "organisation", "outlet", "work", "group"]
WORD = re.compile(r"\w(?:[\w'’\-‑&]|\.(?=\w))*")
FULL_NAME = 2  # words
SHORTEST_ACRONYM = 3  # letters; shorter ones before a stop are initials: "J. Hask"
PARTICLE = re.compile(r"(?:al|el|ad|as|ash|an|ar|at|bin|ibn|abu)[-‑][A-Z]")  # "al-Hask"
ABBREVIATED = re.compile(r"(?:[A-Z]\.)+[A-Z]")  # "U.S", whose last stop belongs to it
PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "van",
        "von",
        "der",
        "bin",
        "ibn",
        "al",
        "el",
        "du",
        "da",
        "dela",
        "dos",
        "das",
        "di",
        "ter",
        "den",
        "zu",
        "ben",
        "abu",
        "le",
        "la",
    ]
)
TITLE_SURNAMES = frozenset(["bishop", "judge", "king", "major", "marshal", "page", "pope", "prince", "dean", "abbott"])
INNER = frozenset(["of", "for", "&"])
INNER_ABROAD = frozenset(
    ["am", "im", "zum", "zur", "vom", "des", "dei", "degli", "delle", "dello", "aux"]
)  # "Brand am See"
# Written with a stop before a name, and never the end of one: "Office of Port Affairs Dr. Ana Varga".
SHORT_TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "pres", "sen", "rep", "gov", "gen", "col", "lt", "sgt"])
IN_SLOGANS = frozenset(["we", "which"])  # with a capital within a sentence: "according to Which Way Forward"
OPEN_SLOGANS = frozenset(["no", "not", "never", "this", "we", "our", "just", "all"])
ORDERED = frozenset(["street", "avenue", "circuit", "regiment"])  # what is told by its place in a row, in a name
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
MEMBERS = frozenset(["members", "co-chairs", "officials", "delegates", "lawmakers", "ministers"])  # behind their body
FORM = re.compile(r",[ \u00a0]((?:[A-Z]\.)+[A-Z]|[A-Z][A-Za-z]+)\b")
LONGEST_TOWN = 50  # code points
TOWN = re.compile(r"\b(?:in|of|from|near|at|outside) ([A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}),[ \u00a0]$")
BEFORE_NAME = re.compile(r"\.[ \t\u00a0]+[A-Z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in the text: its range, its words without titles, and what it seems to be a name of."""

    start: int
    end: int
    text: str
    kind: Kind
    key: str  # name_key(text): what two spellings of one name share
    initial: bool  # opens a sentence, so that its capital may mean nothing

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the key."""
        return tuple(self.key.split())


def find_names(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Name]:
    """The capitalised names between two places, in order, without the titles before them.

    A comma, a mark, a possessive or a small word ends a name; "of" and particles may go on with it.
    """
    run: list[re.Match[str]] = []
    several, place = list(WORD.finditer(text, start, end)), 0
    while place < len(several):
        word = several[place]
        ahead = several[place : place + FARTHEST]
        if run and (joined := joins(text, run, ahead, lexicon) or goes_on(text, run, ahead, lexicon)):
            run.extend(several[place : place + joined])
            place += joined
            continue
        if run and _breaks(text, run, word, lexicon):
            yield from _named(run, lexicon)
            run = []
        opens = word.group()[0].isupper() or _is_ordinal(several[place : place + FULL_NAME], lexicon)
        if (opens and word.group() != "And") or (run and _may_go_on(word.group(), run[-1].group())):
            run.append(word)
        else:
            yield from _named(run, lexicon)
            run = []
        place += 1
    yield from _named(run, lexicon)


def _may_go_on(word: str, before: str) -> bool:
    """True for a word without a capital that a name may hold: a number, "of", "al-Hask"; "am", but not behind "I"."""
    if word == "plc":
        return True
    abroad = word in INNER_ABROAD and len(before) > 1
    return word[0].isdigit() or word in PARTICLES | INNER or abroad or PARTICLE.match(word) is not None


def _may_end(word: str) -> bool:
    return word[0].isupper() or word == "plc" or PARTICLE.match(word) is not None


def _breaks(text: str, run: list[re.Match[str]], right: re.Match[str], lexicon: Lexicon) -> bool:
    left = run[-1]
    gap = text[left.end() : right.start()]
    acronym = len(left.group()) >= SHORTEST_ACRONYM and left.group().isupper() and "." not in left.group()
    saint = len(run) == 1 and left.group() == "St"  # "St. Osyth's Hospital"
    closed = acronym or left.group()[-1:].islower() or left.group()[-1:].isdigit()  # "on May 16. The Harbour Board"
    stop = closed and gap.startswith(".") and not saint
    owner = POSSESSIVE.search(left.group())
    part = left.group().lower() in lexicon.owners_in_names or (owner is not None and owner.group() in {"'", "’"})
    part = part or (owner is not None and owns_name(run, right.group(), lexicon))
    owned = owner is not None and not (part and right.group()[0].isupper())  # "Dockers' Union", "People's Alliance"
    return bool(gap.strip(" \u00a0\t\r\n.")) or stop or "\n\n" in gap or owned


def _plain(word: re.Match[str]) -> str:
    return POSSESSIVE.sub("", word.group()).lower().rstrip(".")


def _named(run: list[re.Match[str]], lexicon: Lexicon) -> Iterator[Name]:
    while run and (_ends_none(run, lexicon) or _are_members(run, lexicon)):
        run.pop()
    run = _without_opening(run, lexicon)
    if not run or (len(run) == 1 and _is_cut_off(run[0], lexicon)) or _is_behind_town(run, lexicon):
        return
    run = _without_place(run, lexicon)
    kind = "organisation" if _is_incorporated(run[-1], lexicon) else _kind_of(run, lexicon)
    run = _without_titles(run, lexicon) if kind == "person" else run
    start, end = run[0].start(), _end(run[-1])
    common = lexicon.titles | lexicon.people_plural | lexicon.people_singular
    if len(run) == 1 and not _follows_article(run[0]):
        common |= lexicon.organisations | lexicon.outlets | lexicon.works  # "Union representative", "News of it"
    elif kind == "organisation":
        common -= lexicon.organisations  # "Harbour Party", though "party" goes before names as well
        common = frozenset() if _is_over(run, lexicon) or _is_told_as_body(run, lexicon) else common
    elif kind == "outlet":
        common -= lexicon.outlets  # "Associated Press", though "press" goes before names as well
    if end > start and (_plain(run[-1]) not in common or _is_surname(run, lexicon)):
        text = " ".join(run[0].string[start:end].split())
        yield Name(start=start, end=end, text=text, kind=kind, key=name_key(text), initial=_starts_sentence(run[0]))


def _ends_none(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True where no name ends with the last word: a small word, a pronoun, behind a body a title before a name."""
    last = run[-1]
    if ends_in_number(run, lexicon):
        return False
    if not _may_end(last.group()) or _bare(last) in lexicon.subject_pronouns:
        return True
    if last.group().lower() not in SHORT_TITLES or BEFORE_NAME.match(last.string, last.end()) is None:
        return False
    words = [_plain(word) for word in run[:-1]]
    return not words or (not INNER.isdisjoint(words) and lexicon.titles.isdisjoint(words))


def _is_cut_off(word: re.Match[str], lexicon: Lexicon) -> bool:
    """True for the end of a name or of a place alone, behind its comma: "Calder Foods, Inc.", "Fresno, Calif."."""
    low = word.group().lower()
    if not word.string[max(0, word.start() - 3) : word.start()].rstrip().endswith(","):
        return False
    stop = word.string[word.end() : word.end() + 1] == "."
    return low in lexicon.legal_forms | lexicon.after_names or (stop and low in lexicon.short_states)


def _is_behind_town(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for a state or a country behind a town: "the sheriff of Nampa, Idaho"; not in a row of them."""
    town = TOWN.search(run[0].string, max(0, run[0].start() - LONGEST_TOWN), run[0].start())
    name = " ".join(_plain(word) for word in run)
    return town is not None and _is_land(name, lexicon) and not _is_land(town[1].lower(), lexicon)


def _is_land(name: str, lexicon: Lexicon) -> bool:
    return name in lexicon.whole_states or is_country(name)


def _is_incorporated(last: re.Match[str], lexicon: Lexicon) -> bool:
    """True before ", Inc.", which only a firm's name has behind it."""
    form = FORM.match(last.string, last.end())
    return form is not None and form[1].lower() in lexicon.legal_forms


def _are_members(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for the last word of "Harbour Assembly Members", who are named by their body."""
    if len(run) <= FULL_NAME or _plain(run[-1]) not in MEMBERS:
        return False
    return _plain(run[-2]) in lexicon.organisations


def _is_surname(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for "John Major", "Billie Jean King": a first name before a title that is a surname as well."""
    first = _plain(run[0]) in lexicon.mens_names | lexicon.womens_names
    return first and len(run) >= FULL_NAME and _plain(run[-1]) in TITLE_SURNAMES


def _is_over(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for "Department of State": a body's noun, and what it is over, though that is a word of titles as well."""
    words = [_plain(word) for word in run]
    heads = lexicon.organisations | lexicon.body_heads
    return any((left in heads or is_plural_role(left, lexicon)) and right in INNER for left, right in pairwise(words))


def _end(last: re.Match[str]) -> int:
    """Where a name ends: before the owner's ending, behind the last stop of "U.S."."""
    if ABBREVIATED.fullmatch(last.group()):
        return last.end() + (last.string[last.end() : last.end() + 1] == ".")
    return last.end() - len("".join(POSSESSIVE.findall(last.group())))


def _without_opening(run: list[re.Match[str]], lexicon: Lexicon) -> list[re.Match[str]]:
    """Drops what only the start of a sentence makes a capital of, and days and numbers before a name; "Evening" of
    "The Evening Lantern" stays."""
    first = next((i for i in range(len(run)) if not _is_opening(run, i, lexicon)), len(run))
    return run[first:]


def _is_opening(run: list[re.Match[str]], place: int, lexicon: Lexicon) -> bool:
    word, last = _bare(run[place]), place + 1 == len(run)
    if not last and (_opens_slogan(run[place:], lexicon) or _is_ordinal(run[place:], lexicon)):
        return False
    if word[:1].isdigit() or word in lexicon.subject_pronouns:
        return True
    if word in lexicon.times:
        return last or not _follows_article(run[place])
    if word in lexicon.people_plural - lexicon.no_name and is_of_people(run[place:], lexicon):
        return False
    opener = word in lexicon.breaks | lexicon.helpers | lexicon.no_name | lexicon.people_plural
    return opener and (last or _starts_sentence(run[place]))


def _opens_slogan(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for "Which" of "according to Which Way Forward", and for "No" of "No More Silence said" at the start of a
    sentence, where "More" would have no capital if it were none of a name's."""
    first = run[0].group().lower()
    if first in IN_SLOGANS and not _starts_sentence(run[0]):
        return True
    small = (lexicon.no_name | lexicon.helpers | lexicon.be | lexicon.empty | lexicon.campaigns) - {"the", "a", "an"}
    small |= lexicon.sentence_adverbs
    return (
        first in OPEN_SLOGANS
        and len(run) > FULL_NAME
        and any(word.group()[0].isupper() and word.group().lower() in small for word in run[1:-1])
    )


def _is_ordinal(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for "12th" of "the 12th Street Coalition", "the 6th Circuit Court"; not of "the 75th World Assembly"."""
    if len(run) < FULL_NAME or ORDINAL.fullmatch(run[0].group()) is None or not _follows_article(run[0]):
        return False
    return run[1].group()[0].isupper() and run[1].group().lower() in lexicon.numbered | ORDERED


def _bare(word: re.Match[str]) -> str:
    """Without what a contraction or a hyphen adds: "i" of "I've", "thirty" of "Thirty-one"."""
    return re.split("['’-]", _plain(word))[0] or _plain(word)


def _follows_article(word: re.Match[str]) -> bool:
    return word.string[max(0, word.start() - 4) : word.start()].lower() == "the "


def _starts_sentence(word: re.Match[str]) -> bool:
    behind = word.string[max(0, word.start() - 3) : word.start()].rstrip(" \u00a0“\"'‘(")
    return word.start() == 0 or not behind or behind[-1] in ".!?:\n\r—–-"


def _without_place(run: list[re.Match[str]], lexicon: Lexicon) -> list[re.Match[str]]:
    """ "Ana Varga of the Port Council" is the name of Ana Varga."""
    cut = next((i for i, word in enumerate(run) if word.group() in INNER), None)
    if cut is None or cut < FULL_NAME:
        return run
    before = [_plain(word) for word in run[:cut]]
    titles = [i for i, word in enumerate(before[:-1]) if word in lexicon.titles]
    if run[cut].group() == "for" and _is_titled_surname(before, lexicon):
        return run[:cut]
    if titles and before[-1] not in lexicon.titles:  # "Captain Ana Varga of Kesk", "Crown Prince Odo von Hask of Kesk"
        before = before[titles[-1] + 1 :]
    body = lexicon.titles | lexicon.organisations | lexicon.outlets | lexicon.body_heads
    return run if len(before) < FULL_NAME or any(word in body for word in before) else run[:cut]


def _is_titled_surname(before: list[str], lexicon: Lexicon) -> bool:
    """True for "President Varga" of "President Varga for Orvale's help": titles, and a word that is no body's."""
    others = lexicon.titles | lexicon.organisations | lexicon.outlets | lexicon.no_roles
    return all(word in lexicon.titles for word in before[:-1]) and before[-1] not in others


def _kind_of(run: list[re.Match[str]], lexicon: Lexicon) -> Kind:
    words = [_plain(word) for word in run]
    if words[-1] not in lexicon.outlets and _is_told_as_body(run, lexicon):
        return "organisation"
    opened = words[0] in lexicon.titles and len(words) > 1
    if (opened and words[-1] not in lexicon.organisations | lexicon.body_heads) or _has_title(words, lexicon):
        return "person"
    if words[-1] in lexicon.outlets and len(words) > 1:
        return "outlet"
    peoples = any(word.group().lower() in lexicon.owners_in_names for word in run[:-1])  # "Orvale People's Republic"
    if (
        peoples
        or words[0] in lexicon.organisations
        or words[-1] in lexicon.organisations
        or (len(words) > 1 and words[-1] in lexicon.body_heads)
        or not INNER.isdisjoint(words)
    ):
        return "organisation"
    if _follows_article(run[0]) and words[0] not in lexicon.titles:
        return "organisation"
    acronym = len(run) == 1 and len(words[0]) > 1 and run[0].group().isupper()
    return "organisation" if acronym else "person"


def _is_told_as_body(run: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """True for "Nurses United", "Save the Marshes", "Local 44", "Hask & Sons", "Bishop Motors"."""
    words = [_plain(word) for word in run]
    joined = " & " in run[0].string[run[0].start() : run[-1].end()]
    several = is_of_people(run, lexicon) or (is_plural_role(words[0], lexicon) and words[1:2] == ["in"])
    firm = is_firm(words, lexicon) or is_described_firm(words, lexicon)
    return joined or several or firm or is_slogan(run, lexicon) or ends_in_number(run, lexicon)


def _has_title(words: list[str], lexicon: Lexicon) -> bool:
    """True for "Senate Committee Chairman Ana Varga": a title inside, and no body's noun or "of" behind it."""
    title = next((i for i in range(len(words) - 2, 0, -1) if words[i] in lexicon.titles - lexicon.no_roles), None)
    bodies = lexicon.organisations | lexicon.body_heads | lexicon.outlets | lexicon.titles | INNER
    return title is not None and bodies.isdisjoint(words[title + 1 :])


def _without_titles(run: list[re.Match[str]], lexicon: Lexicon) -> list[re.Match[str]]:
    """Drops all up to the last title: "Iraqi Prime Minister", "Secretary of Defense"; a title alone stays."""
    titles = [i for i, word in enumerate(run[:-1]) if _plain(word) in lexicon.titles]
    return run[titles[-1] + 1 :] if titles else run
