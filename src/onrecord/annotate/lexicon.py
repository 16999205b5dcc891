"""The cue table of one language, read once from its file."""

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from onrecord.model import Document

Frame = Literal["says", "thinks", "acts", "tells", "carries", "introduces"]
VERB_FRAMES: tuple[Frame, ...] = ("says", "thinks", "acts", "tells")
LANGUAGES = {"en": "english.toml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One form that reports speech (a verb, a noun that carries a clause, a preposition), and what may follow it."""

    frames: frozenset[Frame]
    guarded: bool
    base: bool
    participle: bool
    gerund: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # one a language: compared and hashed as itself
class Lexicon:
    """The word lists of one language: lower case, each explained in the language's file.

    `cues` has "according-to" for two words, and `long_cues` the first word of each such; every other field is a list of
    the sections [words] and [who], by its name.
    """

    cues: dict[str, Cue]
    long_cues: frozenset[str]
    helpers: frozenset[str]
    be: frozenset[str]
    modals: frozenset[str]
    habits: frozenset[str]
    hearsay: frozenset[str]
    breaks: frozenset[str]
    verbs: frozenset[str]
    openers: frozenset[str]
    determiners: frozenset[str]
    joiners: frozenset[str]
    subject_starts: frozenset[str]
    announcements: frozenset[str]
    announced: frozenset[str]
    denials: frozenset[str]
    refusals: frozenset[str]
    answers: frozenset[str]
    comments: frozenset[str]
    closers: frozenset[str]
    contrasts: frozenset[str]
    speech_starts: frozenset[str]
    object_starts: frozenset[str]
    subject_pronouns: frozenset[str]
    personal_pronouns: frozenset[str]
    possessives: frozenset[str]
    author_pronouns: frozenset[str]
    own_thinkers: frozenset[str]
    own_words: frozenset[str]
    negations: frozenset[str]
    topics: frozenset[str]
    no_labels: frozenset[str]
    members: frozenset[str]
    anybody: frozenset[str]
    empty: frozenset[str]
    described: frozenset[str]
    no_name: frozenset[str]
    sentence_starts: frozenset[str]
    adverbial_prepositions: frozenset[str]
    times: frozenset[str]
    places: frozenset[str]
    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    titles: frozenset[str]
    people_singular: frozenset[str]
    people_plural: frozenset[str]
    organisations: frozenset[str]
    outlets: frozenset[str]
    works: frozenset[str]
    kin: frozenset[str]
    callings: frozenset[str]
    calling_endings: frozenset[str]
    no_callings: frozenset[str]
    trade_surnames: frozenset[str]
    holds: frozenset[str]
    generations: frozenset[str]
    concerns: frozenset[str]
    sentence_adverbs: frozenset[str]
    utterances: frozenset[str]
    empty_verbs: frozenset[str]
    empty_adjectives: frozenset[str]
    spelled: frozenset[str]
    no_roles: frozenset[str]
    standings: frozenset[str]
    own_outlet: frozenset[str]
    interjections: frozenset[str]
    nobody_in_particular: frozenset[str]
    settings: frozenset[str]
    owners_in_names: frozenset[str]
    campaigns: frozenset[str]
    body_heads: frozenset[str]
    numbered: frozenset[str]
    partners: frozenset[str]
    firms: frozenset[str]
    legal_forms: frozenset[str]
    after_names: frozenset[str]
    short_states: frozenset[str]
    whole_states: frozenset[str]
    of_companies: frozenset[str]
    things: frozenset[str]
    lesser: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    mens_names: frozenset[str]
    womens_names: frozenset[str]
    outlet_nouns: frozenset[str]
    body_nouns: frozenset[str]
    adjectives_too: frozenset[str]
    of_a_country: frozenset[str]
    no_country: frozenset[str]
    work_nouns: frozenset[str]
    stands_for: frozenset[str]

    @property
    def wordless(self) -> frozenset[str]:
        """Words that by themselves say nothing."""
        return (
            self.determiners
            | self.helpers
            | self.anybody
            | self.subject_pronouns
            | self.breaks
            | self.joiners
            | self.empty
        )


def covers(language: str | None) -> bool:
    """True when attributions are looked for in this language; one that was not made out is read as English."""
    return language is None or language in LANGUAGES


def lexicon_of(document: Document) -> Lexicon | None:
    """The word lists that an article is read with; None when its language is not covered."""
    return lexicon(document.language or "en") if covers(document.language) else None


@cache
def lexicon(language: str) -> Lexicon:
    """The word lists of a covered language (a key of LANGUAGES)."""
    table = tomllib.loads((files("onrecord.annotate") / LANGUAGES[language]).read_text(encoding="utf-8"))
    cues = _cues(table)
    long_cues = frozenset(form.partition("-")[0] for form in cues if "-" in form)
    lists = {name: frozenset(words) for name, words in (table["words"] | table["who"]).items()}
    return Lexicon(cues=cues, long_cues=long_cues, **lists)


def _cues(table: dict[str, Any]) -> dict[str, Cue]:
    frames: dict[str, set[Frame]] = defaultdict(set)
    forms_of = [(frame, verb.split()) for frame in VERB_FRAMES for verb in table[frame]["verbs"]]
    for frame, forms in forms_of:
        for form in forms:
            frames[form].add(frame)
    for noun in table["carries"]["nouns"]:
        frames[noun].add("carries")
    for phrase in table["introduces"]["phrases"]:
        frames[phrase.replace(" ", "-")].add("introduces")
    bases, participles, gerunds = ({forms[place] for _, forms in forms_of} for place in (0, -2, -1))
    guarded = frozenset(table["guarded"]["forms"])
    return {
        form: Cue(
            frames=frozenset(kinds),
            guarded=form in guarded,
            base=form in bases,
            participle=form in participles,
            gerund=form in gerunds,
        )
        for form, kinds in frames.items()
    }
