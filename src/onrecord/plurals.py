"""English nouns led back to their singular."""

from collections.abc import Sequence

IRREGULAR = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "wives": "wife", "media": "media",
    "police": "police", "data": "data", "news": "news", "staff": "staff", "forces": "forces", "allies": "ally",
    "diagnoses": "diagnosis", "analyses": "analysis", "crises": "crisis", "movies": "movie", "cookies": "cookie",
    "lives": "life", "thieves": "thief", "wolves": "wolf", "halves": "half", "criteria": "criterion", "feet": "foot",
    "rabbis": "rabbi", "taxis": "taxi", "israelis": "israeli", "iraqis": "iraqi", "saudis": "saudi", "nazis": "nazi",
    "pakistanis": "pakistani", "yemenis": "yemeni", "kuwaitis": "kuwaiti", "somalis": "somali", "emiratis": "emirati",
    "qataris": "qatari", "omanis": "omani", "bahrainis": "bahraini", "bangladeshis": "bangladeshi", "azeris": "azeri",
    "memoranda": "memorandum", "series": "series", "ads": "ad", "species": "species", "talks": "talks", "lens": "lens",
}  # fmt: skip
POSTPOSED = frozenset(["general", "elect", "designate"])  # adjectives that stand behind their noun
NO_PLURAL = ("ss", "us", "is", "ous")  # endings


def singular(word: str) -> str:
    """The singular of a noun in small letters; the noun itself when it has no plural ending."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    for plural in ("women", "men", "people", "children"):  # "policemen", "salespeople"
        if word.endswith(plural):
            return word.removesuffix(plural) + IRREGULAR[plural]
    if not word.endswith("s") or word.endswith(NO_PLURAL) or len(word) <= 3:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1]


def any_plural(words: Sequence[str]) -> bool:
    """True when the last of some words, or the noun before "general", has the form of a plural: "attorneys general"."""
    *before, last = words or [""]
    return is_plural(last) or (last in POSTPOSED and bool(before) and is_plural(before[-1]))


def all_singular(words: Sequence[str]) -> list[str]:
    """Some words with their noun led back to its singular: "attorney general"."""
    *before, last = words or [""]
    if last in POSTPOSED and before:
        return [*before[:-1], singular(before[-1]), last]
    return [*words[:-1], singular(last)] if words else []


def is_plural(word: str) -> bool:
    """True for a noun, in small letters, that has the form of a plural."""
    return singular(word) != word or word in {"media", "police", "forces"}
