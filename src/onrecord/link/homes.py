"""Where an article is at home: the one country that it tells of, and the states and counties that it names.

"The Interior Ministry" of an article that speaks of Orvale and hardly of any other country is Orvale's; the police of
Losk, Norland, are not those of Losk in Sudland.
"""

import re
from collections import Counter
from functools import lru_cache

from onrecord.link.sounds import plain
from onrecord.link.tables import tables

HOME = "at home in "  # begins the phrase that has the country of an article
PART = "belongs to a part"  # the phrase of a body which its article gives to a state, a province, a territory
AROUND = "states and counties "  # begins the phrase that has the states and counties which an article names
JOINED = "+"  # between the words of one of them
LONGEST_TEXT = 20_000  # code points
FEWEST = 3  # times that a country is named by an article that is at home there
SHARE = 0.8  # of all that it says of countries
MOST = 12  # states and counties
US, MANY_STATES = "us", 3
# What stands for the government of one country alone, so that an article need not name it.
SEATS = (
    (re.compile(r"\bUnited States\b|\bWhite House\b|\bCapitol Hill\b|\bPentagon\b"), "U.S."),
    (re.compile(r"\bKremlin\b|\bState Duma\b"), "Russia"),
    (re.compile(r"\bDowning Street\b|\bWhitehall\b"), "Britain"),
    (re.compile(r"\bKnesset\b"), "Israel"),
    (re.compile(r"\bBundestag\b"), "Germany"),
    (re.compile(r"\bLok Sabha\b"), "India"),
)
OF_ALL_STATES = re.compile(r"\bCongress\b|\bCapitol Hill\b|\bWhite House\b")
OF_ONE_STATE = re.compile(
    r"\bstate(?:['’]s)? (?:senat|representative|legislat|lawmaker|supreme|house|assembl|capitol)"
    r"|\blegislature\b|\bstatehouse\b|\bgovernor\b|\bgov\.",
    re.IGNORECASE,
)
OF_THE_UNION = re.compile(
    r"\bU\.?S\.?\b|\bUnited States\b|\bCongress\b|\bCapitol Hill\b|\bWhite House\b|\b[Ff]ederal|\b[Nn]ation(?:al|wide)"
)
WORD = re.compile(r"\bU\.S\.(?:A\.)?|\b[A-Z][\w]+")
COUNTY = re.compile(r"\b([A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)?) (?:County|Parish)\b(?!,? (?:Cricket|Championship))")
NO_COUNTY = frozenset({"the", "a", "this", "in", "of", "that", "and", "our", "his", "her", "their", "its"})


@lru_cache(maxsize=4)
def home(text: str) -> str:
    """The phrase of the country of which nearly all of an article tells; empty where there is none. The United States
    only where none or many of their states are named, each of which has a court and a senate too."""
    told = Counter(_lands(text[:LONGEST_TEXT]))
    land, times = max(told.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    if times < FEWEST or times < SHARE * told.total() or (land == US and _of_one_state(text)):
        return ""
    return f"{HOME}{land}"


@lru_cache(maxsize=4)
def abroad(text: str) -> str:
    """The phrase of an article's country that is not the United States, and tells nothing of them."""
    return "" if US in _lands(text[:LONGEST_TEXT]) else home(text)


def of_one_state(text: str) -> bool:
    """True for an article on what a state of the United States decides, with no word of what they have together."""
    told = 0 < len(_states(text)) < MANY_STATES and OF_ONE_STATE.search(text) is not None
    return told and OF_THE_UNION.search(text) is None


def is_state(place: str) -> bool:
    """True for a state of the United States."""
    return plain(place) in tables().states


def _of_one_state(text: str) -> bool:
    """True where a senate or a court may be that of one of the states which an article names: of a few, unless it
    speaks of what all have together and of no state's own."""
    return 0 < len(_states(text)) < MANY_STATES and not of_all_states(text)


def of_all_states(text: str) -> bool:
    """True for an article that speaks of what the United States have together, and of no governor or legislature."""
    return OF_ALL_STATES.search(text) is not None and OF_ONE_STATE.search(text) is None


def _lands(text: str) -> list[str]:
    known = {word: land for word, land in tables().countries.items() if land not in tables().borne}  # of two Congos
    for seat, land in SEATS:
        text = seat.sub(land, text)
    words = (plain(match.group()).replace(".", "") for match in WORD.finditer(text))
    return [known[word] for word in words if word in known]


def seat(text: str) -> str:
    """The phrase of an article's country, else of the states of the United States that it names."""
    return home(text) or (" ".join([AROUND.strip(), *sorted(_states(text))[:MOST]]) if _states(text) else "")


def around(text: str, town: str) -> str:
    """The phrase of the state that an article puts behind a town, else of all states and counties that it names."""
    beside = _beside(text, town)
    found = {beside} if beside else {*_states(text), *_counties(text)}
    return " ".join([AROUND.strip(), *sorted(found)[:MOST]]) if found else ""


@lru_cache(maxsize=4)
def _states(text: str) -> frozenset[str]:
    """The states of the United States that a text names in full or by the letters that follow a town, but for those
    that are cities and countries too."""
    known = tables()
    found = {known.states[plain(each)] for each in _pattern().findall(text[:LONGEST_TEXT])}
    return frozenset(each.replace(" ", JOINED) for each in found - known.cities_too)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(tables().states, key=lambda each: -len(each))
    full = "|".join(re.escape(each.title()) for each in names if not each.endswith("."))
    short = "|".join(re.escape(each.title()) for each in names if each.endswith("."))
    return re.compile(rf"\b(?:{full})\b|(?<=, )(?:{short})(?!\w)")


def _beside(text: str, town: str) -> str:
    """The state right behind the town: "Losk, Norland"."""
    for match in re.finditer(rf"\b{re.escape(town)}, ?(?=[A-Z])", text[:LONGEST_TEXT], re.IGNORECASE):
        state = _pattern().match(text, match.end())
        if state:
            return tables().states[plain(state.group())].replace(" ", JOINED)
    return ""


@lru_cache(maxsize=4)
def _counties(text: str) -> frozenset[str]:
    found = (plain(match.group(1)).split() for match in COUNTY.finditer(text[:LONGEST_TEXT]))
    words = ([word for word in each if word not in NO_COUNTY] for each in found)
    return frozenset(JOINED.join([each[-1], "county"]) for each in words if each)
