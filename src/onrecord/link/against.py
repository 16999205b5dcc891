"""Whether a sentence turns the claim in it down: "it is false that ...", "... is an invention, he said"."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from onrecord.works import WORD

REACH = 160  # code points before and behind a claim that are looked at
OPENING = re.compile(r"\W*that\s+", re.IGNORECASE)  # with which a claim may begin, and which belongs to what denies it
NOT = re.compile(  # "there is little dispute that", "nobody disputes that", "withdrew his denial that"
    r"\b(?:no|no one|nobody|none|not|few|little|never|hardly|without|beyond|neither|nor|anything but)"
    r"(?: (?!who\b)\w+){0,2}\s$"
    r"|(?:n[’']t|\bcannot|\bscarcely|\bbarely)(?: \w+)?\s$"
    r"|\b(?:confirm|verify|acknowledg|admit|accept)\w* n?or(?: to)?\s$"  # "declined to confirm or deny that"
    r"|\b(?:impossible|hard|difficult|pointless|futile|unable|no position) to\s$|\bshort of\s$"
    r"|\b(?:no longer|stop(?:ped|s|ping)?|refus(?:e[sd]?|ing) to|against|wrong to|regret(?:s|ted)?"
    r"|falsely|wrongly|withdr[aeo]ws?|retract(?:s|ed)"
    r"|reject(?:s|ed)|apologi[sz]e[sd]? for|when (?:he|she|they|it))(?: \w+){0,2}\s$",
    re.IGNORECASE,
)
# "The gate was opened by hand? Nonsense": a claim put as a question, and the answer right behind it.
ANSWERED = re.compile(
    r"\W{0,2}\?[”\"’]?\s{1,2}[“\"‘]?(?:(?:that|this|it)(?: is| was|[’']s) )?"
    r"(?:(?:a|an|pure|utter|complete|simply|just|all|of) ){0,2}"
    r"(?:no|never|nonsense|rubbish|nothing of the (?:sort|kind)|not (?:so|true|at all)|course not|untrue|false|wrong"
    r"|absurd|ridiculous|lies?|lying|myth|fantasy|invention|fabrication|hoax|fiction|fake news|fairy tale)\b"
    r"(?! (?:doubt|question|wonder|one|alarms?|start))",
    re.IGNORECASE,
)
# "Denied ever having opened it", “"categorically denies" taking one”; "denied entering a plea" is of another matter.
DENIES_DOING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|ruled? out)[”\"’]?\s(?:(?:ever|even|both)\s)?(?:hav|be)?[a-z]+ing\b"
    r"(?:(?!\b(?:and|but|who|which|while|when|after|before|because)\b)[^.!?;,]){0,60}$",
    re.IGNORECASE,
)
DOING = frozenset(["deny", "denies", "denied", "denying", "rule", "ruled"])  # of which one stands there
NO_PLANS = re.compile(  # "does not have plans to part them": what somebody does not intend
    r"\b(?:no|(?:not|n[’']t) (?:have|had|having)(?: any)?|without(?: any)?) (?:[a-z]+ ){0,2}?"
    r"(?:plans?|intentions?|intent|intending)(?: whatsoever)? (?:to|of|for)\b"
    r"(?:(?!\b(?:and|but|who|which|while|when|after|before|because|other than|than)\b)[^.!?;,]){0,60}$",
    re.IGNORECASE,
)
PLANS = frozenset(["plan", "plans", "intention", "intentions", "intent", "intending"])
WHETHER = re.compile(  # before the claim, with the first words of its subject at most
    r"\b(?:(?<!no matter )(?<!regardless of )(?<!irrespective of )whether(?! or not)"
    r"|(?:ask|wonder|know|establish|determin|verif|confirm|clarif|investigat|check|examin|find out|clear)\w* if)"
    r"(?: (?!(?:sa(?:id|ys?)|t(?:old|ells)|who|which|that|and|but|or|he|she|they|it|we|had|has|was|were|is)\b)"
    r"[\w’'$€£%.-]+){0,7} ?$",
    re.IGNORECASE,
)
DENIAL = re.compile(r"\w\W.*\bdenials?\b", re.IGNORECASE)  # "rejected his denial that"
SPEAKS = (  # a word with which somebody begins to say it
    r"(?:said|says|saying|told|but|who|which|add(?:ed|s|ing)"
    r"|(?:admit|announc|confirm|conced|acknowledg|reveal|disclos|declar)\w*)"
)
_SAY = (
    "(?:argu|maintain|insist|stress|not|stat|conclud|find|show|prov|claim|hold|testify|writ|agree|accept|warn|explain"
    "|recall|report|suggest|tell|assert|repeat|emphasi[sz])"
)
# "Denied wrongdoing, maintaining that", "ruled out sabotage and found that": another verb takes what follows.
GOES_ON = rf"(?:(?<=,\s){_SAY}ing\b|(?<=and\s)(?:{_SAY}(?:e?[sd]|ing)|found|held|wrote|testifie[sd])\b)"
NO_PART = r"(?:not|no|never|hardly|neither|nor|anything|nobody|none|few)\b"  # "is not a lie"
SMALL = frozenset(
    [
        *("a", "an", "as", "at", "be", "been", "can", "could", "far", "has", "have", "i", "in", "is", "it", "no"),
        *("not", "n't", "of", "on", "that", "the", "they", "to", "was", "we"),
    ]
)
MORE = 4  # words that a carrier may have beside those of the claim
TOKEN = re.compile(r"n't\b|\w+?(?=n't\b)|\w+")
OTHERWISE = re.compile(r"\b(?:no|no one|nobody|nothing|none|hardly|neither|nor|without)\b", re.IGNORECASE)
NO = ("not", "never", "n't", "n’t")
UNDONE = re.compile(
    r"(?:\b(?:not|never)|n[’']t),?\s(?:(?:been|be|being|yet|actually|ever|in fact|at any (?:time|point)|in any way"
    r"|knowingly|officially|formally|publicly|personally),?\s)*\Z",
    re.IGNORECASE,
)
NOT_ONLY = re.compile(r"\b(?:not (?:only|just|merely|least|until|to mention|(?:in|un|im)[a-z]{4,})|whether or not)\b")
SPACE = r"[,\s“”\"]{1,3}"  # between two words of a phrase
FEW = r"(?:(?!, and\b)[^.!?;]){0,60}?"  # a hedge or another name may stand between
GAP = rf"(?:(?!{SPEAKS}\b|{GOES_ON}|{NO_PART})\(?[\w’'-]+\)?[,\s]{{1,3}}){{0,5}}"


def turned_down(text: str, sentence: tuple[int, int], place: tuple[int, int]) -> bool:
    """Whether the words of its sentence right before or behind a place turn down what stands there."""
    behind, straight, before_both, behind_both = _patterns()
    begin = place[0] + (opening.end() if (opening := OPENING.match(text[place[0] : place[1]])) else 0)
    head = text[max(sentence[0], place[0] - REACH) : begin]
    tail = text[place[1] : min(sentence[1], place[1] + REACH)]
    words = frozenset(_words(head))
    start = _first(head, words)
    doing = None if words.isdisjoint(DOING) else DENIES_DOING.search(head)
    return bool(
        (start is not None and not NOT.search(head, 0, start) and not DENIAL.search(head, start))
        or (not words.isdisjoint(PLANS) and NO_PLANS.search(head))
        or (doing and not NOT.search(head, 0, doing.start()))
        or behind.match(tail)
        or straight.match(tail)
        or ANSWERED.match(text, place[1])
        or (behind_both.match(tail) and before_both.search(head))
    )


def left_open(text: str, sentence: tuple[int, int], place: tuple[int, int]) -> bool:
    """Whether the words right before a place only ask whether it is so: "it has not been established whether"."""
    head = text[max(sentence[0], place[0] - REACH) : place[0]]
    small = head.lower()
    return ("whether" in small or " if" in small) and WHETHER.search(head) is not None


def _first(head: str, words: Set[str]) -> int | None:
    """Where the first phrase begins that turns down what stands behind a head of these words; None without one."""
    telling = _telling()
    phrases = {phrase for word in words & telling.keys() for phrase in telling[word]}
    found = (_before(phrase).search(head) for phrase in phrases)
    return min((each.start() for each in found if each), default=None)


def contradicts(text: str, place: tuple[int, int], wording: str) -> bool:
    """Whether the words at a place, which carry a claim, say the opposite of its wording: a "not" is in one of them and
    not in the other, between the same words; or the claim has none, and the words, or the verb before them, one."""
    words, before = text[slice(*place)], text[max(0, place[0] - REACH) : place[0]]
    folded = "\n".join((words, before, wording)).casefold()
    if not any(no in folded for no in NO):
        return False
    if any(OTHERWISE.search(each) for each in (words, wording)):
        return False
    said, asked = _tokens(words), _tokens(wording)
    if len(said) > len(asked) + MORE:
        return False  # a whole sentence that holds a few words
    if not any(map(_is_not, asked)):
        undone = UNDONE.search(before) is not None
        return sum(map(_is_not, said)) + undone == 1
    return _slipped_in(said, asked) or _slipped_in(asked, said)


def _slipped_in(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a "not" of the first stands between two words that stand together in the second."""
    together = set(pairwise(other))
    within = zip(one, one[1:], one[2:], strict=False)
    return any(_is_not(middle) and (left, right) in together for left, middle, right in within)


def _is_not(token: str) -> bool:
    return token in {"not", "never", "n't"}


@lru_cache(maxsize=1 << 10)  # most places of a claim have it in the very words that are asked for
def _tokens(words: str) -> tuple[str, ...]:
    """The words, folded; "wasn't" is two, and "not only" denies nothing."""
    return tuple(_words(NOT_ONLY.sub(" ", words.casefold().replace("cannot", "can not"))))


def _words(text: str) -> list[str]:
    folded = text.casefold().replace("’", "'")
    return (TOKEN if "n't" in folded else WORD).findall(folded)


@cache
def _table() -> dict[str, list[str]]:
    return tomllib.loads((files("onrecord.link") / "against.toml").read_text(encoding="utf-8"))


@cache
def _before(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_pattern(phrase)}){FEW}$", re.IGNORECASE)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    table = _table()
    other = r"\bwho\b|\band (?:that|the|an?|his|her|their|its)\b|\bbut (?!that|this|it|these|those)|\bin what\b"
    clause = (
        r"\b(?:though|although|because|whereas|while)\b"
        r"|\b(?:as|since|when|after|before|until) (?:the|it|he|she|they|there|his|her|its)\b"
    )
    turned = rf"(?:(?!{other}|{clause})[^.!?;]){{0,40}}?"  # of what another does or says nothing is meant
    return (
        re.compile(rf"{turned}(?:{_joined(table['behind'])})(?!\w)", re.IGNORECASE),
        re.compile(rf"\W{{1,2}}(?:[a-z]+ly )?(?:{_joined(table['straight_behind'])})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{_joined(table['before_both'])}){FEW}$", re.IGNORECASE),
        re.compile(rf"{turned.replace('40', '90')}\b(?:{_joined(table['behind_both'])})(?!\w)", re.IGNORECASE),
    )


@cache
def _telling() -> Mapping[str, Collection[str]]:
    """The phrases before a claim by words of which one stands in each: most heads hold none, which is told sooner than
    that no phrase fits."""
    found = defaultdict[str, set[str]](set)
    for phrase in _table()["before"]:
        for form in _rarest(phrase):
            found[_words(form)[-1]].add(phrase)
    return found


def _rarest(phrase: str) -> list[str]:
    """The forms of the first word of a phrase that is no small one."""
    parts = [part.split("/") for part in phrase.split(" ") if part != "*"]
    return next((forms for forms in parts if SMALL.isdisjoint(forms)), parts[0])


def _joined(phrases: Iterable[str]) -> str:
    return "|".join(map(_pattern, phrases))


def _pattern(phrase: str) -> str:
    """One phrase as a pattern; what is put behind a word without a space ("n't", "'s") may follow it directly."""
    pattern = ""
    for part in phrase.split(" "):
        if part == "*":
            pattern += GAP
            continue
        forms = "|".join(re.escape(form) for form in part.split("/"))
        pattern += rf"(?:{forms}){SPACE}"
    return pattern.removesuffix(SPACE)
