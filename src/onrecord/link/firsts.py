"""The first names that an article gives before a surname that stands alone in it: where it names Ana Hask and Ben Hask,
"Hask" is one of these two, and no third of another article."""

import re

from onrecord.gist import STOP
from onrecord.link.person import SIDES
from onrecord.link.sounds import plain
from onrecord.link.tables import tables

FIRSTS = "called "  # begins the phrase that has these first names
LONGEST_TEXT = 20_000  # code points
FRONT = 40
MOST = 8  # of them
JOINED = "+"  # between a first name and one between
BEFORE = re.compile(r"((?:[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?[ \u00a0]){1,3})$")
SENTENCE_END = frozenset('.!?:\n\r“"‘(')
VOWEL = re.compile(r"[aeiouy]")
SHORT_TITLES = frozenset(  # no first names, with a stop or without
    [
        *("gov", "sen", "rep", "gen", "col", "lt", "sgt", "capt", "maj", "cpl", "prof", "pres", "rev", "hon", "amb"),
        *("cllr", "det", "insp", "supt", "dep", "adm", "cmdr", "cllrs", "govs", "sens", "reps", "del", "asst", "atty"),
    ]
)
VERB = re.compile(r"(?:s|ed|ing)$")  # "Backs Hask", in a headline


def firsts_before(text: str, surname: str) -> str:
    """The phrase of the first names that stand right before a surname in a text; empty where there are none."""
    text = text[:LONGEST_TEXT]
    found: set[str] = set()
    for match in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text, re.IGNORECASE):
        before = BEFORE.search(text, max(0, match.start() - FRONT), match.start())
        if match.group()[0].isupper() and before:
            found.add(JOINED.join(_first_names(before.group(1).split(), text, opens=_opens(text, before.start()))))
    found.discard("")
    return f"{FIRSTS}{' '.join(sorted(found)[:MOST])}" if found else ""


def is_known(word: str) -> bool:
    """True for a folded word that our tables have as a first name."""
    return word in tables().nicknames or word in tables().one_given


def _opens(text: str, start: int) -> bool:
    """True where a sentence begins, so that a capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" \t")
    return not before or before[-1] in SENTENCE_END


def _first_names(words: list[str], text: str, *, opens: bool) -> list[str]:
    """Of up to three words in front of a surname those that may be the first and middle names, from the last on;
    `opens` where the first begins a sentence."""
    names: list[str] = []
    for place, word in reversed(list(enumerate(words))):
        if not word[0].isupper() or not _is_given(word, text, sure=opens and not place):
            break
        names.insert(0, plain(word).rstrip("."))
    return names


def _is_given(word: str, text: str, *, sure: bool) -> bool:
    """True for what may be a first name: a known one, an initial, or, where it need not be `sure`, a word that is
    nothing else and never small."""
    known, low = tables(), plain(word).rstrip(".")
    if len(low) == 1:
        return True
    other = known.titles | known.kinds | known.idle | known.small | known.kin | known.in_no_name | SIDES | known.parties
    if low in STOP or low in SHORT_TITLES or low in other or low in known.countries or low in known.honorifics:
        return False
    if is_known(low):
        return True
    if sure or VERB.search(low) or word.isupper() or VOWEL.search(low) is None:
        return False  # "Cllr" is a title
    return re.search(rf"\b{re.escape(low)}\b", text) is None
