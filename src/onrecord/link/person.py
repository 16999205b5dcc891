"""A person's name in its parts: titles, the words of the name, which of two by one name."""

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.link.known import ours
from onrecord.link.sounds import unmarked
from onrecord.link.tables import Tables, tables
from onrecord.nations import is_adjective

ABD = frozenset({"abd", "abdul", "abdel", "abdal", "abdoul", "abdu"})
ARTICLE = frozenset({"al", "el", "ul", "ar", "as", "ur"})
ABD_JOINED = re.compile(r"^abd(?:ou|[aeu])[lr](?=r?[a-z]{4})")
LONGEST = 8  # words: more are no name
LONG_VERB = 7  # letters
DOING_NAMES = frozenset({"sterling", "harding", "fleming", "manning", "keating", "browning", "channing", "golding"})
DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
MOST_OF_OUTLET = 3  # words of an outlet in front of a name
OFFICES = frozenset({"office", "soldier", "lead"})  # families of callings
LETTERS = {
    "ag": "attorney general",
    "pm": "prime minister",
    "fm": "foreign minister",
    "vp": "vice president",
    "dfm": "deputy foreign minister",
    "dpm": "deputy prime minister",
    "pdas": "principal deputy assistant secretary",
    "sbo": "senior bureau official",
    "srsg": "special representative",
    "unse": "special envoy",
    "dcm": "deputy chief of mission",
}  # "AG Orro"
AT_LARGE = ["at", "large"]
STATE_IN_FRONT = [["u", "s"], ["u", "k"], ["u", "n"], ["united", "states"], ["united", "nations"]]
# Before a name in news, and no first name: "Republican Ana Varga".
SIDES = frozenset({"republican", "republicans", "democrat", "democrats", "gop", "tory", "ranking", "billionaire"})
FRONT_RUNNER = ["front", "runner"]
OF_FATHER = ("bin", "ibn", "bint")
FULL_NAME = 2  # words
MOST_BEFORE_OFFICE = 3  # words: "foreign minister", "lieutenant general"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The words of a name without titles and particles; `generation` is "elder" or "younger" of two by one name."""

    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    generation: str | None = None
    particles: tuple[str, ...] = ()
    father: str | None = None  # "Zahid" of "Omar bin Zahid al-Tolani", whose words are Omar and Tolani

    @property
    def surname(self) -> str:
        """The last word."""
        return self.words[-1]

    @property
    def nameless(self) -> bool:
        """True for an office and no name, "President of Losk", "Special Envoy": whoever holds it."""
        known = tables()
        title = all(known.callings.get(word) == "office" or word in known.kinds for word in self.words)
        return self.words[0] in {"of", "for"} or (title and self.surname in known.callings and not self.bare)

    @property
    def thing(self) -> bool:
        """True for a thing, or a people, that capitals make look like a person: "Ana Varga Show", "South Tolmian"."""
        known = tables()
        last = self.surname in known.things or (len(self.words) > FULL_NAME and self.surname in known.things_of_three)
        places = all(word in known.directions or word in known.countries or is_adjective(word) for word in self.words)
        return last or (places and not self.bare and not self.titles)

    @property
    def bare(self) -> bool:
        """True for a single word: a surname, or the only name one has."""
        return len(self.words) == 1


@lru_cache(maxsize=1 << 12)  # one name is compared with many
def parse(value: str) -> Person:
    """The parts of a folded name."""
    known, words = tables(), unmarked(value).split()[: LONGEST + 4]
    words = words[:-1] if len(words) > 1 and words[-1] == "s" else words  # "Orro's"
    words = _behind_outlet(_without_day(_behind_headline(words, known)), known)
    titles = words[: _titles(words, known)]
    words = words[len(titles) :]
    words = words[2:] if words[:2] == AT_LARGE and len(words) > len(AT_LARGE) else words  # "Ambassador at Large"
    words = _without_area(words, known)
    words = words[: words.index("of", 1)] if "of" in words[1:] else words  # "Ana Varga of Losk"
    generation = _generation(words, known)
    words, father = _without_father(_arabic(_irish(words, known)))
    little = frozenset[str]() if words[0] in known.family_first else known.particles  # "Nguyen Van Thanh" is Van Thanh
    kept = words[:1] + [word for word in words[1:] if word not in little]
    kept = kept if len(kept) > 1 or len(words) == 1 else words
    return Person(
        words=tuple(kept[:LONGEST]),
        titles=tuple(each for title in titles for each in LETTERS.get(title, title).split()),
        generation=generation,
        particles=tuple(word for word in words if word in little),
        father=father,
    )


def _behind_headline(words: list[str], known: Tables) -> list[str]:
    """The words behind those that no name has or none begins with: "Governor Hears About Ana Varga"."""
    last = max((place for place, word in enumerate(words) if word in known.in_no_name), default=-1)
    words = _of_headline(words[last + 1 :] or words, known)
    words = words[len(FRONT_RUNNER) :] if words[:2] == FRONT_RUNNER and len(words) > len(FRONT_RUNNER) else words
    opens = len(words) > 1 and (words[0] in known.opens_no_name or _is_done_to(words, known))
    return words[1:] if opens else words


def _of_headline(words: list[str], known: Tables) -> list[str]:
    """Of a name before and behind a headline's verb the one in front, if that has two words, else the other."""
    place = next((place for place, word in enumerate(words) if word in known.headline_verbs), 0)
    return words if not place else words[:place] if place >= FULL_NAME else words[place + 1 :] or words


def _is_done_to(words: list[str], known: Tables) -> bool:
    """True for "Entrusting Ana Varga": a verb of a headline before a first name that our tables have, and a surname."""
    doing = words[0].endswith("ing") and len(words[0]) >= LONG_VERB and words[0] not in DOING_NAMES
    return doing and len(words) > FULL_NAME and (words[1] in known.nicknames or words[1] in known.one_given)


def _without_day(words: list[str]) -> list[str]:
    """A name of two words or more without the day behind it: "said Ana Varga Saturday", not "Losk News Sunday"."""
    day = len(words) > FULL_NAME and words[-1] in DAYS and words[-2] not in tables().kinds
    return words[:-1] if day else words


def _behind_outlet(words: list[str], known: Tables) -> list[str]:
    """A name of two words or more without the outlet in front: "Losk News Ana Varga", an outlet of our table."""
    if not known.directions.isdisjoint(words):
        return words  # "NBC South Florida"
    if words[0] in known.nicknames or words[0] in known.family_first:
        return words
    for count in range(min(MOST_OF_OUTLET, len(words) - FULL_NAME), 0, -1):
        entry = ours().find(" ".join(words[:count]))
        if entry is not None and entry.kind == "outlet":
            return words[count:]
    return words


def _without_area(words: list[str], known: Tables) -> list[str]:
    """A name without what its bearer's office is over: "(Minister) of Foreign Affairs Ana Varga", "(Secretary) for
    Human Resources Ana Varga"; of two words or more where no "of" or "for" is left to tell."""
    joined = words[0] in {"of", "for"}
    over = known.areas if joined else known.areas_alone
    last = max((place for place, word in enumerate(words[:LONGEST]) if word in over), default=-1)
    return words[last + 1 :] if len(words) - last - 1 >= (1 if joined else FULL_NAME) else words


def _irish(words: list[str], known: Tables) -> list[str]:
    """ "o brien" as one word: "obrien"."""
    found: list[str] = []
    for word in words:
        if found and found[-1] == "o" and word in known.irish:
            found[-1] = f"o{word}"
        else:
            found.append(word)
    return found


def _arabic(words: list[str]) -> list[str]:
    """ "abd al rahman", "abdul rahman" and "abdelrahman" as one word: "abdrahman"."""
    found: list[str] = []
    for word in words:
        if found and found[-1] in ABD and word in ARTICLE:
            continue
        if found and found[-1] in ABD:
            found[-1] = f"abd{word}"
        else:
            found.append(ABD_JOINED.sub("abd", word))
    return found


def _without_father(words: list[str]) -> tuple[list[str], str | None]:
    """A name without "bin" and the father's name behind it, as far as two words are left; and that name."""
    for particle in OF_FATHER:
        if particle in words[1:-2]:
            place = words.index(particle, 1)
            return [*words[:place], *words[place + 2 :]], words[place + 1]
    return words, None


def _titles(words: list[str], known: Tables) -> int:
    """How many words in front are titles: "foreign minister" too, though "foreign" alone is none."""
    count = 0
    while count < len(words) - 1 and _is_title(words[count], known):
        if count == len(words) - 2 and words[count] in known.given_too:
            break
        count += 1
    front = 2 if words[:2] in STATE_IN_FRONT else 0
    for place in range(max(count, front), min(len(words) - 1, count + front + MOST_BEFORE_OFFICE)):
        if place > 0 and known.callings.get(known.spelled.get(words[place], words[place])) in OFFICES:
            count = place + 1
    return count


def _is_title(word: str, known: Tables) -> bool:
    return word in known.titles or word in SIDES or word in LETTERS or known.spelled.get(word) in known.titles


def _generation(words: list[str], known: Tables) -> str | None:
    """Takes "jr", "the elder" off the end."""
    found = None
    while len(words) > 1 and (words[-1] in known.elder or words[-1] in known.younger or words[-1] == "the"):
        word = words.pop()
        if word != "the":
            found = word if word in {"iii", "iv"} else "elder" if word in known.elder else "younger"
    return found


def beside(left: str, right: str) -> str:
    """Both words, or the one that they are."""
    return f"{left} / {right}" if left != right else left


def names(left: Person, right: Person) -> str:
    """Both names in words."""
    return beside(" ".join(left.words), " ".join(right.words))
