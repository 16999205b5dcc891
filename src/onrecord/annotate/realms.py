"""Which single words an article uses as the name of a country that no table has: "in Velmara", "Velmara's army",
"the Velmaran navy". The last is enough; of the others two: a surname may stand in one ("in Hask", "Hask's army")."""

import re
from collections import Counter

from onrecord.folding import name_key
from onrecord.nations import is_adjective, is_country

WORD = r"[A-ZÀ-Þ][\w-]{0,40}[a-zà-ÿ]"
NO_PLACE = "confidence|trust|faith|belief|interest|disappointed|believe[sd]?|hopes?|investors?|role|shares?|stake"
WITHIN = re.compile(
    rf"(?<!\w)(?:(?P<of>(?i:{NO_PLACE})) )?(?:[Ii]n|[Ii]nside|[Oo]utside|[Aa]cross|[Tt]hroughout) (?P<name>{WORD})"
    r"(?![\w’'-]| [A-Z])"
)
BETWEEN = re.compile(rf"\b[Bb]etween (?P<name>{WORD}) and (?P<other>{WORD})(?![\w’'-]| [A-Z])")
STATE = re.compile(
    rf"(?<![\w.’'-])(?:(?P<of>[A-Z][\w.’'-]{{0,40}}) )?(?P<name>{WORD})['’]s?"
    r" (?:armed forces|air force|army|navy|military|parliament"
    r"|embassy|ambassador|capital|borders?|constitution|central bank|coast(?:line)?|territor(?:y|ies|ial)|sovereignty"
    r"|(?:foreign|defen[cs]e|interior|finance|trade|prime) minist|coast guard|airspace|waters)"
)
OPENERS = frozenset(["But", "And", "The", "When", "While", "If", "As", "Yet", "That", "Both"])  # before a name
ADJECTIVE = re.compile(r"(?<![\w’'-])([A-ZÀ-Þ][\w-]*(?:an|ian|ese|ish|i)) (?=\w)")
OF_STATE = re.compile(  # "the Velmaran navy": by itself enough, of a name in -a; "Orwellian" is of a writer
    r"(?<![\w’'-])(?P<name>[A-ZÀ-Þ][\w-]*a)n (?:[a-z]+ )?(?:armed forces|air force|army|navy|naval|military|parliament"
    r"|government|embassy|ambassador|patrol|troops|soldiers|forces|coast guard|ministry|diplomats?|envoys?|ship|vessel"
    r"|ferry|waters|territory|soil|officials?|ministers?|authorities|president"
    r"|(?:[Dd]eputy )?(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Tt]rade|[Pp]rime) [Mm]inist(?:er|ry)|capital"
    r"|border)\b"
)
ALONE = re.compile(rf"(?<![\w’'-]){WORD}(?![\w-])")
ENDINGS = ("n", "an", "ian", "ese", "ish", "i")
SHORTEST = 4  # letters of a name
ENOUGH = 2  # ways


def realms(text: str) -> frozenset[str]:
    """The keys of the words that name a country here, and in no table."""
    told = Counter[str]()
    within = {each["name"] for each in WITHIN.finditer(text) if not each["of"]}
    between = {name for each in BETWEEN.finditer(text) for name in (each["name"], each["other"])}
    ruled = {each["name"] for each in STATE.finditer(text) if not each["of"] or each["of"] in OPENERS}
    told.update(within | between)
    told.update(ruled)
    told.update(_with_adjective(within | between | ruled, text))
    of_state = {each["name"] for each in OF_STATE.finditer(text)}
    told.update(ENOUGH * [*(of_state & set(ALONE.findall(text) if of_state else ()))])
    several = (name for name, ways in told.items() if ways >= ENOUGH and len(name) >= SHORTEST)
    return frozenset(name_key(name) for name in several if not is_country(name) and not is_adjective(name))


def _with_adjective(names: set[str], text: str) -> set[str]:
    """Those of these names of which the article has the adjective too."""
    adjectives = set(ADJECTIVE.findall(text))
    return {
        name
        for name in names
        if any(f"{stem}{end}" in adjectives - {name} for stem in (name, name[:-1]) for end in ENDINGS)
    }
