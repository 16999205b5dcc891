"""Where single words that were asked for stand in a sentence, and in whose words: a sentence has more than one voice.

Where words are looked for in a row the place is these words. Of single words it is the whole sentence in which they
stand, and whose word that is is told by them alone: "Hask, who was there when the dam burst, denied having seen it".
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from onrecord.gist import STOP, WORD, fold, stem_of
from onrecord.store.wording import Folded, Place, Term, marks

ACCUSED = re.compile(  # "who reportedly took a picture", "accused of taking one": what somebody is said to have done
    r"\b(?:allegedly|reportedly|supposedly|purportedly|accused of|charged with|suspected of"
    r"|(?:alleged|said|reported|claimed) to(?: have)?) (?P<deed>[a-z]+)"
)
SAME = re.compile(
    r"(?:it|this|that|doing (?:so|it|this|that)|(?:any|all|the|these|those|such|her|his|their) )?"
    r"(?:claim|allegation|charge|accusation|report|rumou?r|involvement|story|stories|suggestion)?s?\W*$",
    re.IGNORECASE,
)
Stretch = tuple[int, int, int]  # the row key of an attribution, start and end of some of its content
MOST = 20  # places of one word in one sentence
LACKING = 3  # of so many words one may be another


def holds(text: str, place: Place, sought: Sequence[Term]) -> bool:
    """Whether a place that has words in common with a sentence that holds all of these holds most of them itself."""
    lacking = sum(not each for each in _marked(text, place, sought))
    return lacking <= len(sought) // LACKING


def core(text: str, place: Place, sought: Sequence[Term]) -> Place:
    """The shortest part of a place that has each of the words at least once, small ones aside; the place itself where
    it has none."""
    told = sorted((*mark, at) for at, several in enumerate(_marked(text, place, _telling(sought))) for mark in several)
    wanted, last, best = {at for *_, at in told}, dict[int, Place](), place
    for start, end, at in told:
        last[at] = start, end
        first = min(low for low, _ in last.values())
        if len(last) == len(wanted) and (best is place or end - first < best[1] - best[0]):
            best = first, end
    return best


def speaking(
    marked: Sequence[Sequence[Place]],
    contents: Iterable[Stretch],
    tellers: Mapping[int, Collection[Place]],
    via: Mapping[int, int | None],
) -> int | None:
    """The attribution, by its row key, in whose content most of the words stand that are marked, the innermost of them;
    words for who says it count with them. None where most of the words stand in no content."""
    said, sizes = dict[int, set[int]](), dict[int, int]()
    for key, start, end in contents:
        said.setdefault(key, set()).update(_inside(marked, [(start, end)]))
        sizes[key] = sizes.get(key, 0) + end - start
    scores = {key: len(inside | _inside(marked, tellers.get(key, ()))) for key, inside in said.items() if inside}
    most = max(scores.values(), default=0)
    if not most or 2 * most < sum(map(bool, marked)):
        return None
    near = {key for key, score in scores.items() if score == most}
    outer = {above for key in near for above in up(key, via)}
    return min(near - outer or near, key=lambda key: (sizes[key], key))


def denying(
    text: str,
    marked: Sequence[Sequence[Place]],
    contents: Iterable[Stretch],
    tellers: Mapping[int, Collection[Place]],
    denials: Collection[int],
) -> int | None:
    """Of those attributions by which somebody denies something the one, by its row key, whose words for who denies have
    all that is marked, as what is laid to them: "the man who reportedly took a picture has denied taking it"."""
    for key, start, end in contents:
        for low, high in tellers.get(key, ()) if key in denials else ():
            inside = _inside(marked, [(low, high)])
            if len(inside) == len(marked) and _is_laid_to(text[low:high], text[start:end]):
                return key
    return None


def _is_laid_to(source: str, denied: str) -> bool:
    """Whether what somebody denies is what the words for him say that he is said to have done."""
    laid = ACCUSED.search(source)
    if laid is None:
        return False
    deed = stem_of(fold(laid["deed"]))
    return SAME.match(denied) is not None or any(stem_of(fold(word)) == deed for word in WORD.findall(denied))


def place_marks(text: str, place: Place, sought: Sequence[Term]) -> list[list[Place]]:
    """Of each word that tells something, where it stands in a place."""
    return _marked(text, place, _telling(sought))


def _telling(sought: Sequence[Term]) -> list[Term]:
    """The words, those aside that stand in any sentence; all of them where they are no others."""
    telling = [each for each in sought if len(each.words) > 1 or each.words[0] not in STOP]
    return telling or list(sought)


def _marked(text: str, place: Place, sought: Sequence[Term]) -> list[list[Place]]:
    folded = Folded(text[slice(*place)])
    found = (marks(folded, term.pattern(), MOST) for term in sought)
    return [[(place[0] + start, place[0] + end) for start, end in several] for several in found]


def _inside(marked: Sequence[Sequence[Place]], ranges: Iterable[Place]) -> set[int]:
    """The numbers of the words that stand in one of these ranges."""
    wide = list(ranges)
    return {
        at
        for at, several in enumerate(marked)
        if any(low <= start and end <= high for start, end in several for low, high in wide)
    }


def up(key: int, via: Mapping[int, int | None]) -> Iterable[int]:
    """Those around an attribution, by their row keys, the nearest first; `via` has for each the one around it."""
    passed, above = {key}, via.get(key)
    while above is not None and above not in passed:
        passed.add(above)
        yield above
        above = via.get(above)
