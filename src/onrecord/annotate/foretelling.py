"""Whether what is said foretells: it tells what others or events will do, and not what the speaker's own side will."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache

from onrecord.annotate.rulings import table
from onrecord.annotate.scenes import Scene

FAR, FARTHER = 20, 40  # words of what is said in which it must be foretold; where a condition opens it
HEAD = 4  # words of which one may tell that it is a wish
CONDITIONS = frozenset({"if", "when", "should", "once", "as"})
SUBJECT = 14  # words before "will" that may be its subject
LATE, FULL = 4, 8  # words before a clause that may be a clause themselves; that are one
AHEAD = 5  # words behind "will" that are looked at
HOUR = 16  # words behind "will" in which the hour of what is arranged may stand
ASIDE = 12  # words of an aside between commas before "will"
STEM = 5  # first letters by which words of a source and of a subject are the same
SHIFTED = "would"  # "will", as past words hand it on
ENDS = frozenset({".", "!", "?", ";", ":", ",", "—", "–", "--", "(", ")", "…"})
GOALS = frozenset({"the", "a", "an", "his", "her", "their", "its", "my", "our"})  # "going to" these is a way
STARTS = frozenset({"that", "and", "but", "so"})  # before a first word
YOU = ("you",)
MANY = frozenset({"unnamed people", "collective"})  # kinds of source that are no "he" and no "she"
IT = frozenset({"it", "this", "that"})
WORKS, COSTS = "work", "cost"  # of these, "work" tells how it turns out; who weighs a price foretells it
QUOTES = frozenset({"“", "”", '"', "'", "‘", "’", "`"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseeing:
    """The lists of the section [foretelling] of a language's file, by their names there."""

    ahead: frozenset[str]
    nouns: frozenset[str]
    being: frozenset[str]
    opening: frozenset[str]
    minding: frozenset[str]
    depending: frozenset[str]
    clausal: frozenset[str]
    wishes: frozenset[str]
    relatives: frozenset[str]
    ours: frozenset[str]
    pronouns: frozenset[str]
    single: frozenset[str]
    theirs: frozenset[str]
    bodies: frozenset[str]
    manner: frozenset[str]
    planned: frozenset[str]
    undergoing: frozenset[str]
    due: frozenset[str]
    hours: frozenset[str]
    arranged: frozenset[str]
    befalling: frozenset[str]
    spokesmen: frozenset[str]
    weighed: frozenset[str]
    determiners: frozenset[str]
    weighing: frozenset[str]
    seeing: frozenset[str]


@cache
def foreseeing(language: str) -> Foreseeing:
    """The words for what is to come in a covered language."""
    lists = table(language)["foretelling"]
    return Foreseeing(**{each.name: frozenset(lists[each.name]) for each in fields(Foreseeing)})


@dataclass(frozen=True, slots=True)
class _Clause:
    """What stands before "will" and behind it, and the word that opens the clause with the one before it."""

    opens: str
    before: str
    subject: tuple[str, ...]
    behind: tuple[str, ...]
    going: bool  # "is going to"
    timed: bool  # an hour stands near
    trails: bool  # something else was said before it


def foretells(scene: Scene, words: Foreseeing) -> bool:
    """Whether one of its first clauses says what is to come, of somebody or something else."""
    return _Reader(scene, words).foretells()


class _Reader:
    """Reads what one attribution says."""

    def __init__(self, scene: Scene, words: Foreseeing) -> None:
        self._words = words
        self._said = [token.low for token in scene.zones["content"].tokens if token.low not in QUOTES]
        self._cue = frozenset(token.low for token in scene.zones["cue"].tokens)
        self._source = [token.low for token in scene.zones["source"].tokens]
        names = frozenset(token.low[:STEM] for token in scene.zones["content"].tokens if token.capital)
        self._mine = frozenset(  # a budget is not the Budget Office
            token.low[:STEM]
            for token in scene.zones["source"].tokens
            if len(token.low) >= STEM and (not token.capital or token.low[:STEM] in names)
        )
        first = next((token.low for token in scene.zones["content"].tokens), "")
        self._quoted = scene.attribution.kind in {"direct", "block"} or first in QUOTES
        self._many = scene.attribution.source_kind in MANY
        self._weighs = not (self._cue | set(self._said[:HEAD])).isdisjoint(words.weighing | words.weighed)

    def foretells(self) -> bool:
        wishes = self._words.wishes
        wished = not wishes.isdisjoint(self._cue) or not wishes.isdisjoint(self._said[:HEAD])
        return not wished and any(map(self._is_of_others, self._clauses()))

    def _clauses(self) -> Iterator[_Clause]:
        said, words = self._said, self._words
        far = FAR if CONDITIONS.isdisjoint(said[:2]) else FARTHER
        for place in range(min(far, len(said))):
            going = self._is_going(place)
            if not (going or self._looks_ahead(place)):
                continue
            last = self._past_aside(place)
            first, stops = last, ENDS | words.opening | words.wishes
            while first > max(0, last - SUBJECT) and (said[first - 1] not in stops or self._in_number(first - 1)):
                first -= 1
            subject = [each for each in said[first:last] if each not in words.manner and each not in words.being]
            behind = said[place + (2 if going else 1) : place + 1 + AHEAD]
            yield _Clause(
                opens=said[first - 1] if first else "",
                before=said[first - 2] if first > 1 else "",
                subject=tuple(subject),
                behind=tuple(each for each in behind if each not in words.manner or each == "be")[:3],
                going=going,
                timed=not words.hours.isdisjoint(said[place : place + HOUR]),
                trails=self._trails(first, subject),
            )

    def _in_number(self, place: int) -> bool:
        """Whether a comma stands within a number: "1,100"."""
        return (
            place > 0
            and self._said[place] == ","
            and all(word[:1].isdigit() for word in self._said[place - 1 : place + 2 : 2])
        )

    def _trails(self, first: int, subject: Sequence[str]) -> bool:
        """Whether something else was said before: a clause, or another verb ("it was filmed and will prove it")."""
        if self._weighs:
            return False
        return subject[-1:] == ["and"] or (first > LATE and self._stands_alone(first))

    def _stands_alone(self, first: int) -> bool:
        """Whether the clause that begins here is one more: not the first, nor one that hangs on "if" or "think"."""
        words, said = self._words, self._said
        told = first > FULL or not (words.clausal | words.being).isdisjoint(said[:first])
        last = next((at for at in range(first - 2, -1, -1) if said[at] in ENDS), -1)
        starts = {next((word for word in said[at:] if word not in STARTS), "") for at in (0, last + 1)}
        return told and said[first - 1] not in words.minding and words.depending.isdisjoint(starts)

    def _past_aside(self, place: int) -> int:
        """Where the subject ends: before an aside, "the system, which he saw, will"."""
        said = self._said
        if place < 2 or said[place - 1] != ",":
            return place
        return next((at for at in range(place - 2, max(0, place - ASIDE), -1) if said[at] == ","), place)

    def _is_going(self, place: int) -> bool:
        said = self._said
        going = said[place : place + 2] == ["going", "to"]
        to_a_place = not GOALS.isdisjoint(said[place + 2 : place + 3])
        return going and not to_a_place and not self._words.being.isdisjoint(said[max(0, place - 3) : place])

    def _looks_ahead(self, place: int) -> bool:
        said, words = self._said, self._words
        near = self._cue.union(said[max(0, place - SUBJECT) : place])
        if said[place] in words.ahead:
            return place == 0 or said[place - 1] not in words.nouns
        past = said[place + 1 : place + 2] == ["have"]  # "would have been": it did not come
        return said[place] == SHIFTED and not past and not words.weighed.isdisjoint(near)

    def _is_of_others(self, clause: _Clause) -> bool:
        """Whether somebody or something else is spoken of, and no plan of theirs."""
        subject, behind, words = clause.subject, clause.behind, self._words
        if clause.trails or not words.wishes.isdisjoint({clause.opens, clause.before}):
            return False
        if not words.relatives.isdisjoint(subject):
            return False
        if not subject and (clause.opens != "that" or (clause.before and clause.before not in ENDS)):
            return False  # "a law that will"
        if self._is_object(subject):
            return False  # "the issues he will raise"
        if (
            subject == ("we",) or subject[-1:] == YOU
        ):  # "we will see a lot of it"; not "we will see", of which nobody knows
            return (
                len(behind) > 1 and behind[0] in words.seeing and behind[1] not in ENDS | words.ours | words.relatives
            )
        return not self._is_own(subject, behind) and not self._is_planned(clause)

    def _is_object(self, subject: Sequence[str]) -> bool:
        """Whether the clause tells more of a thing, without a "that": the thing and who acts on it stand in a row."""
        words = self._words
        people = words.pronouns | words.ours | frozenset(YOU)
        return len(subject) > 2 and subject[0] in words.determiners and subject[-1] in people

    def _is_own(self, subject: Sequence[str], behind: Sequence[str]) -> bool:
        """Whether the subject is the speaker, or somebody for whom he speaks; a town that will die plans nothing."""
        words = self._words
        if not words.ours.isdisjoint(subject):
            return True
        if subject and not self._quoted and (self._is_speaker(subject[0]) or self._is_it(subject[0])):
            return True  # "they are few and will go", too
        for_them = not self._weighs and not words.spokesmen.isdisjoint(self._source)
        if for_them and words.determiners.isdisjoint(subject):
            return True  # aides, of whom they work for
        owned = bool(subject) and (subject[0] in words.theirs or subject[0] == "the" or len(subject) == 1)
        if not self._weighs and owned and subject[-1] in words.bodies and words.undergoing.isdisjoint(behind[:1]):
            return True
        return not self._mine.isdisjoint(word[:STEM] for word in subject)

    def _is_speaker(self, word: str) -> bool:
        """Whether a pronoun may be who speaks: "they" may be several, "he" may not."""
        return word in self._words.pronouns and not (self._many and word in self._words.single)

    def _is_it(self, word: str) -> bool:
        """ "It", which is the body that speaks as a rule; not in what somebody believes."""
        return word == "it" and not self._weighs

    def _is_planned(self, clause: _Clause) -> bool:
        behind, words = clause.behind, self._words
        if not behind or behind[0] in ENDS or self._is_due(clause) or (clause.timed and not self._weighs):
            return True
        if " ".join(behind[:2]).removeprefix("be ") in words.befalling:
            return False
        arranged = (
            behind[0] == "be" and len(behind) > 1 and (behind[1] in words.arranged or behind[1].endswith(("ing", "ed")))
        )
        return arranged and not clause.going and not self._weighs

    def _is_due(self, clause: _Clause) -> bool:
        """Whether the verb itself tells of a plan, a duty or a figure that is set: "the limit will be 30"."""
        behind, words = clause.behind, self._words
        if " ".join(behind[:2]) in words.due:
            return not (self._weighs and behind[0] == COSTS)
        turns_out = IT.issuperset(clause.subject) and (behind[0] == WORKS or clause.going)
        figure = behind[0] == "be" and behind[1:2] != () and behind[1][0].isdigit()
        return figure or (behind[0] in words.planned and not turns_out)
