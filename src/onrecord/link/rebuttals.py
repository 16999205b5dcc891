"""Who turns a claim down right behind it, in words that only point to it: "a claim the ministry denies", "The ministry
denied this"."""

import re
import tomllib
from functools import cache
from importlib.resources import files

Place = tuple[int, int]
SENTENCE = re.compile(  # no longer than what only answers
    r"\s{0,4}(?P<said>\S[^\n]{0,160}?(?:(?<!\bM[rs])(?<!\b[DS][rt])(?<!\bMrs)(?<!\b[A-Z])[.!?][”\"’]?"
    r"(?=\s+[A-Z“\"‘(]|\s*\Z|\n)|(?=\n|\Z)))"
)
OPENING = re.compile(r"(?:But|However|Yet|And|In fact|In reality),? ")
REACH = 200  # code points behind a sentence in which another denies it
HOLE = re.compile(r"\{([a-z']+)\}")
NAME = (  # who denies: few words, none of them a verb that begins another clause
    r"(?P<denier>(?:(?:[Bb]oth )?(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )?"
    r"(?!(?:which|who|that|despite|but|though|although)\b)"
    r"(?:(?!(?:which|who|that|said|says|told|but|is|was|were|are|has|have|had|he|she|they|it|neither|nor|not|never)\b)"
    r"[\w’'&.-]+,? ){0,8}?"
    r"(?!(?:which|who|that|neither|nor|not|never|and|or|to)\b)[\w’'&-]*[\w’'&])"
)
ENDS = r"(?=\s*(?:[,.;:!?)–—”\"]|\s-\s|\Z))"
NO = frozenset({"not", "n't", "no", "never"})
PLAN = re.compile(r"\b(?:reject|dismiss|oppos)", re.IGNORECASE)
WORD = re.compile(r"n['’]t\b|[^\W_]+?(?=n['’]t\b)|[^\W_]+")


def within(text: str, tail: Place) -> tuple[Place, Place] | None:
    """Who turns down what stands before the rest of a sentence, and the words in which that is told."""
    found = _within(text, tail, "rebuttals_within")
    return None if found is None else (found.span("denier"), found.span())


def behind(text: str, end: int) -> tuple[Place, Place] | None:
    """The same, where the next sentence does nothing else."""
    found = _full(text, end, "rebuttals_behind")
    return (found.span("denier"), found.span()) if found and _is_named(found) else None


def _within(text: str, tail: Place, kind: str) -> re.Match[str] | None:
    """The first row of a kind that stands in the rest of a sentence."""
    return next((it for each in _rows(kind) if (it := each.search(text, *tail)) and _is_named(it)), None)


def _full(text: str, end: int, kind: str) -> re.Match[str] | None:
    """The row of a kind that is the whole of the sentence behind this place."""
    sentence = SENTENCE.match(text, end)
    if sentence is None:
        return None
    start, stop = sentence.span("said")
    opening = OPENING.match(text, start)
    found = (each.match(text, opening.end() if opening else start, stop) for each in _rows(kind))
    return next((it for it in found if it and not WORD.search(text, it.end(), stop)), None)


def denier(text: str, sentence: Place, claim: Place) -> str | None:
    """Who denies a claim, by the words before or behind it in its sentence; None where they do not tell."""
    head, tail = (sentence[0], claim[0]), (claim[1], sentence[1])
    found = _within(text, head, "deniers_before") or _within(text, tail, "deniers_behind")
    return None if found is None else found["denier"]


def without(tail: str) -> str:
    """The rest of a sentence behind a claim, without the words in which another turns that down."""
    found = within(tail, (0, len(tail)))
    return tail if found is None else f"{tail[: found[1][0]]} {tail[found[1][1] :]}"


def is_taken_back(text: str, tail: Place, name: str) -> bool:
    """Whether the rest of a sentence or the next one tells that whoever has this name takes back what stands before:
    "the paper later withdrew the story"."""
    if not is_near(text, tail):
        return False
    if any(each.search(text, *tail) for each in _rows("retracted_within")):
        return True
    found = _full(text, tail[1], "retracted_behind")
    last = found["denier"].split()[-1] if found else ""
    return bool(last) and (last in name or _itself().fullmatch(last) is not None)


def next_end(text: str, end: int) -> int:
    """Where the sentence behind this place ends that may be an answer; the place itself where it is too long."""
    sentence = SENTENCE.match(text, end)
    return sentence.end() if sentence else end


def is_near(text: str, sentence: Place) -> bool:
    """Whether words of denial stand in a sentence or right behind it."""
    return _near().search(text, sentence[0], sentence[1] + REACH) is not None


def only_points(words: str, cue: str) -> bool:
    """Whether an answer says nothing of its own about the matter: "it", "that is not true"; what is rejected is often a
    plan, and no claim, where it is only called "it"."""
    said = WORD.findall(words.casefold().replace("’", "'"))
    pointing, against = _pointing()
    if said in (["it"], ["them"], ["these"]) and PLAN.search(cue):
        return False
    if not NO.isdisjoint(said) and not against.isdisjoint(said):
        return False  # "this is not fake"
    return bool(said) and all(word in pointing or word in against for word in said)


@cache
def _pointing() -> tuple[frozenset[str], frozenset[str]]:
    """The words that only point to what is answered, and those that turn it down."""
    return frozenset(_table()["pointing"]), frozenset(_table()["pointing_against"])


def _is_named(found: re.Match[str]) -> bool:
    return found["denier"].casefold().split()[0] not in _table()["nameless"]


@cache
def _itself() -> re.Pattern[str]:
    return re.compile("|".join(_table()["itself"]), re.IGNORECASE)


@cache
def _near() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_table()['near'])})", re.IGNORECASE)


@cache
def _table() -> dict[str, list[str]]:
    return tomllib.loads((files("onrecord.link") / "against.toml").read_text(encoding="utf-8"))


@cache
def _rows(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"{_filled(each)}{ENDS}", re.IGNORECASE) for each in _table()[kind])


def _filled(row: str) -> str:
    """A row with what its holes stand for."""
    return HOLE.sub(
        lambda hole: NAME if hole[1] == "denier" else f"(?:{'|'.join(map(_filled, _table()[hole[1]]))})", row
    )
