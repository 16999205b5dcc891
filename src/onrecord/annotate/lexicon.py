"""The cue table of one language, read once from its file."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Frame = Literal["says", "thinks", "acts", "tells", "carries", "introduces"]
VERB_FRAMES: tuple[Frame, ...] = ("says", "thinks", "acts", "tells")
LANGUAGES = {"en": "english.toml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One form that reports speech (a verb, a noun that carries a clause, a preposition), and what may follow it."""

    frames: frozenset[Frame]
    guarded: bool
    base: bool
    gerund: bool
    participle: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The word lists of one language; every word in lower case, "according-to" for two."""

    cues: dict[str, Cue]
    helpers: frozenset[str]
    breaks: frozenset[str]
    verbs: frozenset[str]
    subject_pronouns: frozenset[str]
    author_pronouns: frozenset[str]
    person_pronouns: frozenset[str]
    adverbial_prepositions: frozenset[str]
    times: frozenset[str]
    places: frozenset[str]
    abbreviations: frozenset[str]
    titles: frozenset[str]
    people_singular: frozenset[str]
    people_plural: frozenset[str]
    organisations: frozenset[str]
    outlets: frozenset[str]
    works: frozenset[str]


def _cues(table: dict[str, Any]) -> dict[str, Cue]:
    frames: dict[str, set[Frame]] = {}
    bases, gerunds, participles = set(), set(), set()
    for frame in VERB_FRAMES:
        for verb in table[frame]["verbs"]:
            forms = verb.split()
            gerunds.add(forms[-1])
            participles.add(forms[-2])
            for form in forms:
                frames.setdefault(form, set()).add(frame)
    for noun in table["nouns"]["forms"]:
        frames.setdefault(noun, set()).add("carries")
    for phrase in table["prepositions"]["phrases"]:
        frames.setdefault(phrase.replace(" ", "-"), set()).add("introduces")
    guarded = frozenset(table["guarded"]["forms"])
    return {
        form: Cue(
            frames=frozenset(kinds),
            guarded=form in guarded,
            base=form in bases,
            gerund=form in gerunds,
            participle=form in participles,
        )
        for form, kinds in frames.items()
    }


@cache
def lexicon(language: str) -> Lexicon:
    """The word lists of a covered language (a key of LANGUAGES)."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))

    def words(section: str, key: str = "forms") -> frozenset[str]:
        return frozenset(table[section][key])

    return Lexicon(
        cues=_cues(table),
        helpers=words("helpers"),
        breaks=words("breaks"),
        verbs=words("verbs"),
        subject_pronouns=words("pronouns", "subject"),
        author_pronouns=words("pronouns", "author"),
        person_pronouns=frozenset(table["pronouns"]["person"]),
        adverbial_prepositions=words("adverbials", "prepositions"),
        times=words("adverbials", "times"),
        places=words("adverbials", "places"),
        abbreviations=words("abbreviations"),
        titles=words("titles"),
        people_singular=words("people", "singular"),
        people_plural=words("people", "plural"),
        organisations=words("organisations"),
        outlets=words("organisations", "outlets"),
        works=words("organisations", "works"),
    )
