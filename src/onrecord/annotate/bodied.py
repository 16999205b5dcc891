"""Names of bodies that hold what ends or opens other names: "Save the Marshes", "Hask & Sons", "Nurses United"."""

import re
from collections.abc import Sequence

from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.roles import is_listed, noun, sort_of
from onrecord.nations import is_adjective, is_country
from onrecord.plurals import singular

OUR = frozenset({"the", "our", "this"})
TOWARDS = frozenset({"of", "for"})
WITH_CAPITAL = frozenset({"against", "without", "before", "beyond", "over", "under", "across", "for", "of"})
IN_LIST = re.compile(r"(?:,(?: and)?| and| &| or) [A-Z]| \([^()\n]{1,30}\)(?:,| and)")  # "Lawyers Hask and Tolan"
WITHIN = re.compile(r"(?:[\w,;]|,[”\"’]) \Z")  # before a capital that no start of a sentence explains
AND = " & "
OFFICERS = frozenset({"coroner", "prosecutor", "ombudsman", "assessor", "treasurer", "registrar", "comptroller"})
SAINT = frozenset({"st", "st.", "saint"})
# Right behind a word for people they go on with a body's name, and never with a person's, a town's or a club's.
OF_PEOPLE = frozenset(
    [
        *("united", "first", "together", "voice", "voices", "against", "without", "before", "beyond", "over", "under"),
        *(
            "across",
            "for",
            "of",
            "in",
            "need",
            "want",
            "demand",
            "deserve",
            "matter",
            "count",
            "unite",
            "now",
            "forward",
        ),
        *("international", "national", "worldwide", "abroad", "action", "aid", "watch", "rights", "alive", "advocacy"),
        *("assembly", "strike", "support", "defence", "defense", "legal", "mutual", "joint", "general", "free", "like"),
        *(
            "and",
            "who",
            "on",
            "at",
            "with",
            "from",
            "to",
            "say",
            "care",
            "speak",
            "welcome",
            "initiative",
            "collective",
        ),
    ]
)
SIDES = frozenset({"democrats", "republicans", "tories", "liberals", "conservatives", "greens", "labourites"})
SURNAMES_TOO = frozenset({"mills", "steel"})  # of the words that end the names of companies
OWNED = re.compile(r"['’]s?$")
LONGEST_NUMBER = 4  # digits of "Local 1199"
Words = Sequence[re.Match[str]]


def goes_on(text: str, run: Words, ahead: Words, words: Lexicon) -> int:
    """How many of the words ahead, the first behind the run, belong to the body's name in the run: "& Sons", "the
    North" behind "Bank of"; 0 when none does by these rules."""
    gap = text[run[-1].end() : ahead[0].start()]
    if gap == AND:
        return int(_is_partner(run, ahead, words))
    if len(ahead) < len("AB"):
        return 0
    between = text[ahead[0].end() : ahead[1].start()]
    if gap == ", " and between == AND and len(run) == 1:  # "Marlow, Hask & Brill"
        alone = len(ahead) == len("AB") or not ahead[2].group()[0].isupper()
        both = _is_partner(run, ahead, words) and _is_partner(run, ahead[1:], words)
        return len("AB") if both and alone and len(ahead[1].group()) > 1 else 0
    if gap != " " or between != " " or not ahead[1].group()[0].isupper():
        return 0
    if _are_two_trades(run, ahead, words):
        return len("ABC")
    return len("AB") if _joins(text, run, ahead[0].group(), ahead[1:], words) else 0


def _is_partner(run: Words, behind: Words, words: Lexicon) -> bool:
    """Whether the next word is a name that "&" joins to a firm's: not the second of two people, or two countries."""
    one, other, given = _low(run[0]), _low(behind[0]), words.mens_names | words.womens_names
    titled = noun(other, words) in words.titles and len(behind) > 1 and behind[1].group()[0].isupper()
    lands = is_country(run[-1].group()) and is_country(behind[0].group())
    surname = len(behind) > 1 and behind[1].group()[0].isupper() and behind[0].end() + 1 == behind[1].start()
    surname = surname and words.organisations.isdisjoint(map(_low, behind[1:3]))  # "Ana & Mira Hask Foundation"
    people = one in given and (len(run) > 1 or other in given or surname) and other not in words.partners
    return behind[0].group()[0].isupper() and not titled and not lands and not people


def _are_two_trades(run: Words, ahead: Words, words: Lexicon) -> bool:
    """True for the "and Growers Alliance" behind "Farmers"."""
    if ahead[0].group() != "and" or len(ahead) < len("ABC") or not is_plural_role(run[-1].group(), words):
        return False
    return (
        is_plural_role(ahead[1].group(), words)
        and ahead[2].group()[0].isupper()
        and _low(ahead[2]) in words.organisations
    )


def _joins(text: str, run: Words, small: str, behind: Words, words: Lexicon) -> bool:
    """Whether a small word and the capital behind it go on with a name."""
    if small == "and":
        surname = noun(run[-1].group(), words) not in words.titles and _low(run[0]) not in words.determiners
        return surname and _low(behind[0]) in words.partners
    if small == "in":
        several = _low(run[0]) in words.people_plural - words.organisations
        return len(run) == 1 and several and is_inside(text, run[0].start())
    if small not in OUR or _is_held(behind, words):
        return False
    slogan = len(run) == 1 and _low(run[0]) in words.campaigns
    return slogan or (small == "the" and _leads_to(text, run, words))


def _low(word: re.Match[str]) -> str:
    return word.group().lower()


def is_inside(text: str, start: int) -> bool:
    """Whether a place is within a sentence, so that a capital there is a name's."""
    return WITHIN.search(text, max(0, start - len(",” ")), start) is not None


def _is_held(behind: Words, words: Lexicon) -> bool:
    """True where somebody with a title follows: "Prime Minister Ana Hask" behind "the Office of the"."""
    capitals = list[str]()
    for word in behind:
        if not word.group()[0].isupper():
            break
        capitals.append(noun(word.group(), words))
    titled = [word in words.titles for word in capitals]
    return any(titled) and not titled[-1]


def _leads_to(text: str, run: Words, words: Lexicon) -> bool:
    """True for "Bank of", "Residents Against", and "Friends of" within a sentence: a body before what it is for."""
    run = run[1:] if _low(run[0]) == "the" else run
    if len(run) < len("AB"):
        return False
    head, towards = _low(run[-2]), run[-1].group()
    if towards[0].isupper():
        return towards.lower() in WITH_CAPITAL and head not in words.titles
    if towards not in TOWARDS:
        return False
    if head in (words.organisations | words.body_heads) - words.titles or (head == "justice" and towards == "for"):
        return True
    several = head.isalpha() and singular(head) != head
    return len(run) == len("AB") and several and head not in words.titles and is_inside(text, run[0].start())


def is_of_people(run: Words, words: Lexicon) -> bool:
    """True for "Nurses United": a word for people with a capital, and behind it one that goes on with a body's name.
    It is no title: these stand in the singular, or before several names ("Lawyers Hask and Tolan"). What goes on may be
    any word where a sentence's start does not explain the capital; there "Rivals Kesk", "Drivers Ana Hask" are none."""
    text = run[0].string
    parts = [word.group() for word in run]
    if not _are_of_people(parts, text[run[-1].end() : run[-1].end() + 40], words):
        return False
    low, following = parts[0].lower(), parts[1].lower()
    if following in OF_PEOPLE | words.organisations | words.body_heads | words.concerns or low == "police":
        return True
    always = not parts[0][1:].islower() or is_adjective(singular(low).capitalize()) or low in SIDES
    return is_inside(text, run[0].start()) and not always


def _are_of_people(parts: Sequence[str], behind: str, words: Lexicon) -> bool:
    if len(parts) < len("AB") or not parts[1][0].isupper() or not is_plural_role(parts[0], words):
        return False
    first, lows = words.mens_names | words.womens_names, [part.lower() for part in parts[1:]]
    person = (
        lows[0] in first | words.times or any(low in words.titles for low in lows[:-1]) or lows[-1] in words.no_name
    )
    return not person and not sort_of(noun(parts[1], words), words).startswith("person") and not IN_LIST.match(behind)


def is_plural_role(word: str, words: Lexicon) -> bool:
    """True for a word for several people: "Nurses", "Workers'", "Police"."""
    low = OWNED.sub("", word.lower())
    if low in words.people_plural:
        return True
    if (
        not low.endswith(("s", "men"))
        or sort_of(low, words) != "people"
        or low in words.mens_names | words.womens_names
    ):
        return False
    known = is_listed(low, words) or not (low != word.lower() or is_adjective(singular(low).capitalize()))
    return known and not is_country(word)


def ends_in_number(run: Words, words: Lexicon) -> bool:
    """True for "Local 44", "Channel 12"."""
    number = run[-1].group()
    if len(run) < len("AB") or not number.isdecimal() or len(number) > LONGEST_NUMBER:
        return False
    return run[-2].group()[0].isupper() and _low(run[-2]) in words.numbered


def owns_name(run: Words, behind: str, words: Lexicon) -> bool:
    """True for an owner within a name: "St Osyth's" of "St Osyth's Hospital", "Fishermen's" of "Fishermen's Mission",
    an office that has a body ("Sheriff's Office"); `behind` is the next word."""
    low = _low(run[-1]).replace("’", "'")
    if low.endswith("men's") or (len(run) > 1 and _low(run[-2]) in SAINT):
        return True
    head = low.removesuffix("'s")
    held = head in words.titles - words.no_roles or is_listed(head, words) or head in OFFICERS
    return held and behind[0].isupper() and behind.lower() in words.organisations


def is_slogan(run: Words, words: Lexicon) -> bool:
    """True for "Save the Marshes", "Justice for the Miners"."""
    if _low(run[0]) == "justice" and len(run) > len("AB") and run[1].group() == "for":
        return True
    return len(run) > len("AB") and _low(run[0]) in words.campaigns and run[1].group() in OUR


def is_firm(parts: Sequence[str], words: Lexicon) -> bool:
    """True for these words of a name, in small letters: "kell holdings", and "bishop motors", which no bishop is."""
    if len(parts) < len("AB"):
        return False
    titled = len(parts) == len("AB") and is_listed(noun(parts[0], words), words)
    surname = parts[1] in SURNAMES_TOO and parts[0] != "general"  # "Governor Mills", and "General Mills"
    return parts[-1] in words.firms or (titled and parts[1] in words.of_companies and not surname)


def is_described_firm(parts: Sequence[str], words: Lexicon) -> bool:
    """True for "carmaker bishop motors": callings before a firm's name of two words."""
    before, name = parts[: -len("AB")], parts[-len("AB") :]
    callings = all(sort_of(noun(part, words), words).startswith(("person", "body")) for part in before)
    return bool(before) and callings and name[1] not in words.firms and is_firm(name, words)
