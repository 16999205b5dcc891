"""Words that tell that something was not said: "never said that", "told nobody that", "at no point did Hask say that".

Whoever is told not to have said something must not be given as the one who says it. Where silence is the news ("would
not say whether") that has a name of its own among the stances, and is not meant here.
"""

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

WORDS = tomllib.loads((files("onrecord") / "unsaid.toml").read_text(encoding="utf-8"))
LONGEST = 400  # code points from a source to its cue that are read
AROUND = 80  # code points beside a cue or a source that may tell that nothing was said
_BASE = (
    r"(?:say|tell|claim|state|mention|admit|announce|declare|acknowledge|disclose|reveal|suggest|argue|allege|write|warn"
    r"|assert|insist|testify|complain|inform|add|note|concede|promise|imply|indicate|speak|maintain|contend|stress)"
)
_DONE = (
    r"(?:said|told|claimed|stated|mentioned|admitted|announced|declared|acknowledged|disclosed|revealed|suggested|argued"
    r"|alleged|written|wrote|warned|asserted|insisted|testified|complained|informed|added|noted|conceded|promised|implied"
    r"|indicated|spoken|spoke|maintained|contended|stressed)"
)
_DOES = (
    r"(?:says|tells|claims|states|mentions|admits|announces|declares|acknowledges|discloses|reveals|suggests|argues"
    r"|alleges|writes|warns|asserts|insists|testifies|complains|adds|notes|concedes|promises|implies|indicates)"
)
_DOING = (
    r"(?:saying|telling|claiming|stating|mentioning|admitting|announcing|declaring|acknowledging|disclosing|revealing"
    r"|suggesting|arguing|alleging|writing|warning|asserting|insisting|testifying|implying|indicating)"
)
_SAID = rf"(?:{_BASE}|{_DONE}|{_DOES}|{_DOING})"
_NOUN = (
    r"(?:claims?|suggestions?|mention|allegations?|statements?|assertions?|admissions?|announcements?|accusations?"
    r"|promises?|insinuations?|secret)"
)
_BETWEEN = (  # what may stand between "not" and the verb and leaves it denied
    rf"(?:(?:{'|'.join(WORDS['between'])}|ever|once|actually|really|yet|himself|herself|itself|themselves|have|has|had|been|even|explicitly|directly"
    r"|publicly|openly|so much as|(?!on|mere|simp|sole|hard)\w+ly) ){0,3}"
)
# Words right behind a cue by which it was said to nobody; "said nobody had" says something of nobody.
HEARD = re.compile(
    r"\b(?:t(?:old|ells?|elling)|inform\w*|assur\w*|warn\w*|(?:said|admitted|mentioned|confided|hinted) to)$"
)
TO_NOBODY = re.compile(  # not "nobody but her sister", who was told
    r"\s+(?:nobody|no[ -]one|none of|not (?:a soul|one of|a single))\b"
    r"(?!(?: [\w’'-]+){0,3}? (?:but|except|other than|besides|save|until|before)\b)",
    re.IGNORECASE,
)
_HEARER = r"(?:(?<=tell)|(?<=told)|(?<=telling)|(?<=inform)|(?<=informed))(?: (?!(?:and|but)\b)[\w’'-]+){1,4}"
NOTHING = re.compile(  # "said nothing had changed" says something
    r"\s+(?:not a (?:word|thing)\b|nothing (?:about|of|on|to suggest|that (?:would|could|might))\b)", re.IGNORECASE
)
IN_THAT_CASE = re.compile(r"(?:^|[.!?“\"]\s+|\n)(?:Had|Should|Were)\s(?:the )?$")  # "Had Hask said that, ..."
DENIED = re.compile(rf"(?:\bnot|n['’]t|\bnever|\bno longer|\bnor)\s{_BETWEEN}{_SAID}(?:{_HEARER})?$", re.IGNORECASE)
KEPT_BACK = re.compile(  # stances of their own: "would not say", "has not said whether", "did not say so much as"
    r"\b(?:would|will|wo|could|can|ca|may|might|should|must)\s?(?:\w+ly )?$", re.IGNORECASE
)
QUESTION = re.compile(r"\s*(?:whether|if|how|why|what|when|who|whom|which|where|how)\b", re.IGNORECASE)
ONLY = re.compile(  # "not only said", "never stopped saying", "did not hesitate to say": he does say it
    r"(?:\bnot|n['’]t|\bnever)\s(?:only|just|merely|simply|solely|stop|ceas|tir|fail|hesitat|forg[eo]t|miss|flinch|shy"
    r"|shrink|avoid|help|refrain|without|once but|for nothing)|\bno (?:less|fewer)\b",
    re.IGNORECASE,
)
LEFT_OUT = re.compile(
    rf"(?:\b(?:fail|neglect|omit|forg[eo]t)(?:s|t?ed|ting|ing)? to (?:{_BETWEEN}){_BASE}"
    rf"|\b(?:avoid|refrain|abstain|stopp?|shied|shies|shy|desist|h[eo]ld|fell|fall)(?:s|ed|ing)?"
    rf"(?: short| away| back| off)?(?: from| of)? {_BETWEEN}{_DOING}"
    rf"|\bwithout {_BETWEEN}{_DOING}"
    rf"|\b(?:mak|giv|offer|issu|repeat|contain|includ)(?:e|es|ing|ed|s)? no (?:such |explicit |direct )?{_NOUN}"
    rf"|\b(?:made|gave|offered|issued|contained|included|there (?:is|was)) no (?:such |explicit |direct )?{_NOUN}"
    rf"|(?:\bnot|n['’]t|\bnever)"
    rf" (?:known|reported|recorded|quoted|heard|on record)(?: to have| to| as having| as)? {_SAID}"
    rf"|(?:\bnot|n['’]t|\bnever) (?:quite )?(?:go|gone|going|went) (?:quite )?(?:so|as|that) far as (?:to )?{_SAID}"
    rf"|\bnot {_BETWEEN}{_DOING})"
    rf"(?: to|{_HEARER})?$",
    re.IGNORECASE,
)
INVERTED = re.compile(  # before the one who speaks
    r"(?:^|[.,;:“\"(—–]\s*|\b(?:and|but|that)\s)(?:at no (?:point|time|stage)|nowhere|never(?! before\b)(?: once)?"
    r"|not once|on no occasion|in no (?!uncertain|unclear|small)(?:\w+ ){0,2}\w+|in none of [^,.;]{2,40}|nor|neither)"
    r"(?: [^,.;:]{2,50}?)?"
    r" (?:did|does|do|has|have|had|is|was|were)\s+$",
    re.IGNORECASE,
)
MORE_THAN_EVER = re.compile(r"\s*(?:more|so|as) (?:\w+ly|often|loud)\b")  # "never has Hask said more clearly that"
ENDS = frozenset(  # one of the last two words of what has one of these forms
    ["did", "does", "do", "has", "have", "had", "is", "was", "were", "should", "that", "of"]
)
BUT_DID = re.compile(  # "had not told his wife but had told officers that"
    rf"[^.:;“”,]{{0,60}},? but (?:(?:had|has|have|did|later|then|also) ){{0,2}}{_SAID}\b", re.IGNORECASE
)
GIVES_OUT = re.compile(  # "has not disclosed its finances": what is kept back is no saying
    r"(?:disclos|reveal|announc|mention|indicat)\w*$", re.IGNORECASE
)
SPEECH = re.compile(r"\s*(?:that\b|[,:]?\s*[“\"])", re.IGNORECASE)
UNTRUE = re.compile(rf"\b(?:{'|'.join(WORDS['undone'])}) (?:that|of)\s+(?:the )?$", re.IGNORECASE)
SAYS = re.compile(rf"\b{_SAID}(?:{_HEARER})?$", re.IGNORECASE)
NOBODY = re.compile(  # "no minister", but not "no fewer than two", "nobody but Hask"
    r"(?:neither|nobody|nothing|no[ -]one|none of|not (?:one|a single) [a-z]|no (?=[a-z]))"
    r"(?! (?:but|other|fewer|less|lesser|longer|doubt|matter)\b)(?:(?!\b(?:but|other than|except)\b).)*$"
)
UNSAID_BY_WORD = re.compile(
    r"\bden(?:y|ies|ied|ying)\s(?:(?:ever|even|also|that (?:he|she|they|it|we|I) (?:(?:had|has|have|ever) )*)\s?)*"
    rf"(?:having (?:ever )?)?(?:{_DOING}|{_DONE})\b",
    re.IGNORECASE,
)


def is_said_all_the_same(cue: str) -> bool:
    """Whether a cue only looks denied: "never tired of saying"."""
    return ONLY.search(cue) is not None


def is_silence(text: str, source: Sequence[tuple[int, int]], cue: Sequence[tuple[int, int]]) -> bool:
    """Whether a text tells of somebody (where a source stands) that what follows a cue was not said,
    in half-open ranges of code points."""
    if not cue:
        return False
    first, end = min(cue)[0], max(cue)[1]
    start, stop = (min(source)[0], max(source)[1]) if source else (first, first)
    near = min(start, first)
    told = text[max(stop, end - LONGEST) if stop <= first else first : end]
    return is_unsaid(text[max(0, near - AROUND) : near], text[start:stop], told, text[end : end + AROUND])


def is_unsaid(before: str, source: str, cue: str, behind: str) -> bool:
    """Whether words are told not to have been said: by the words before the source (or the cue, where that is farther
    in front), the source, the words from it to the end of the cue, and those behind the cue."""
    told = " ".join(cue.split())
    if NOBODY.match(source[:1].lower() + source[1:]) and SAYS.search(told):
        return True  # what none of the crew knew may be so
    if not _is_denied(before, told, behind):
        return False
    return not (ONLY.search(told) or ONLY.search(before[-30:]) or MORE_THAN_EVER.match(behind))


@lru_cache(maxsize=1 << 12)  # few words stand between most sources and the ends of their cues
def _denial(told: str) -> re.Match[str] | None:
    """The words that turn a saying round at the end of these."""
    return DENIED.search(told) or LEFT_OUT.search(told)


def _is_denied(before: str, told: str, behind: str) -> bool:
    """Whether these words turn a saying round, or at least look as if they did."""
    if (TO_NOBODY.match(behind) and HEARD.search(told)) or NOTHING.match(behind):
        return True
    if not ENDS.isdisjoint(before.casefold().split()[-2:]) and (
        INVERTED.search(before) or UNTRUE.search(before) or IN_THAT_CASE.search(before)
    ):
        return True
    found = _denial(told)
    if found is None or BUT_DID.match(behind):
        return False
    never = re.search(r"\bhave\b", found[0])  # "cannot have said"
    kept_back = (KEPT_BACK.search(told[: found.start()]) and not never) or QUESTION.match(behind)
    return not kept_back and not (GIVES_OUT.search(told) and not SPEECH.match(behind))
