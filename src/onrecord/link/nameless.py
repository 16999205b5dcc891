"""Somebody without a name whose word the words around a claim say it is."""

import re

from onrecord.link.framing import is_nobody, somebody
from onrecord.link.papers import NAME
from onrecord.provenance import Ending
from onrecord.works import Shelved

SAYING = (
    "said|says|told|tells|wrote|writes|added|insisted|insists|put it|let slip|let on|claimed|claims|explained|confirmed"
    "|maintained|maintains|argued|argues|warned|stated|stressed|testified|alleged|admitted|conceded|repeated|reiterated"
    "|answered|replied|complained|announced|declared|recalled|pleaded|remarked|commented|cautioned"
    "|(?:informed|assured|affirm(?:ed|s)|recounted|related|reveal(?:ed|s)|disclosed|emphasi[sz]ed|countered|observed|noted"
    r"|assert(?:ed|s))(?=(?: [\w’'-]+){0,3} that\b|[,.:;…”\"]|$)"  # and not "disclosed his debts"
)
OWNED = re.compile(  # "in the words of Hask's lawyer, …"
    rf"(?:[Aa]ccording to|[Ii]n the (?:account|words|view|opinion) of|[Bb]y the account of) "
    rf"(?P<who>{NAME}['’]s? (?:[a-z][\w-]* ){{0,3}}?[a-z][\w-]*)(?=,|[.…]|$)"
)
_NOBODY = r"(?:an?|one|two|three|four|five|several|some|multiple|many|the) [a-z][^,.;:…“”\"]{2,90}"
UNNAMED = re.compile(  # "…, an official who asked not to be named said", "…, according to two officials."
    rf"(?:^|[,…”\"] |\b(?:as|what) )(?P<who>{_NOBODY}?) (?:{SAYING}|tipped off)\b"
    r"|\b(?:information|claim|word|account|news|tip|report|story)\b[^…]{0,20}…[^…]{0,40}\b(?:comes?|came) from "
    r"(?P<last>(?:[a-z]+ ){0,2}[a-z]+s)(?=[.,;]|$)"
    rf"|\b(?:said|says|according to|the (?:account|words|view|opinion|version|story|word|information) (?:of|from)"
    rf"|comes? from|came from) (?P<behind>{_NOBODY}?)(?= is that\b| was that\b|[.,;:…]|$)",
    re.IGNORECASE,
)


def of_nobody(around: str, article: Shelved) -> Ending | None:
    """The ending at somebody without a name who is told to say it; None where there is no such one."""
    found = UNNAMED.search(around) or OWNED.search(around)
    who, words = (next(filter(None, found.groups()), ""), found[0]) if found else somebody(around) or ("", "")
    if not who or is_nobody(who):
        return None
    why = f"named beside a word for saying: “{' '.join(words.strip(' ,').split())}”"
    return Ending(kind="unnamed", key=f"unnamed in {article.id}", name=who, open=True, why=why)
