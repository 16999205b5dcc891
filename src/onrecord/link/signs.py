"""What tells that the left one of two articles has their shared passages from the right one, sign by sign."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from onrecord.crediting import credited
from onrecord.gist import RANKS, fold, stem_of
from onrecord.link.sharing import FULL_NAME, Shared, Side, inside, near, same_outlet
from onrecord.reuse.differences import Stretch

HEDGES = frozenset(
    [
        "alleged", "allegedly", "reportedly", "purported", "purportedly", "apparent", "apparently", "claimed",
        "supposed", "supposedly", "suspected", "possibly", "perhaps", "may", "might", "could", "unconfirmed",
        "unverified",
    ]
)  # fmt: skip
MOST_HEDGES = 2
ONE_TEXT = 0.6  # of the words of the shorter body, from which two articles are one text, and no passage in another
LITTLE_MORE, MUCH_MORE = 0.1, 0.25  # of the words of a body
NOTHING, MUCH = 3, 15  # words before or behind all that is shared
SHORTEST = 4  # letters of a word in which a typing error is seen
LATE = 8  # days between two dates that a copy seldom takes
FAR = 24  # days between two dates, of which one may then be wrong
MARKS = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Sign:
    """One piece of evidence: its name in WEIGHTS, and what it is in words."""

    name: str
    says: str


def signs(shared: Shared) -> Iterator[Sign]:
    """The signs that the left article has the passages from the right one."""
    yield from _credits(shared)
    yield from _links(shared)
    yield from _naming(shared)
    yield from _own_words(shared)
    yield from _bare_names(shared)
    yield from _twice_introduced(shared)
    yield from _standing(shared)
    yield from _ends(shared)
    yield from _contained(shared)
    yield from _mended(shared)
    yield from _dates(shared)
    yield from _hedges(shared)


def _credits(shared: Shared) -> Iterator[Sign]:
    left, right = shared.left, shared.right
    found = [each for each in left.credits if right.outlet and credited(each, right.outlet)]
    if same_outlet(left, right) or not found:
        return
    for each in found:
        if each.how == "republished":
            yield Sign("republished", f"{shared.ours} says that it was published at {each.name} before")
            return
    each = found[0]
    yield Sign("credited", f"{shared.ours} credits {each.name} ({each.how})")


def _links(shared: Shared) -> Iterator[Sign]:
    address = _address(shared.right.document.address)
    if address is None:
        return
    found = [each for each in shared.left.document.links if each.url and _address(each.url) == address]
    if found:
        close = any(near((each.span.start, each.span.end), shared.left_spans) for each in found)
        yield Sign("linked near" if close else "linked", f"{shared.ours} links to {shared.right.document.address}")


def _address(url: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # a link as a page has it need not be an address: "http://[one"
        return None
    host = parts.netloc.lower().removeprefix("www.")
    return (host, parts.path.rstrip("/")) if host and parts.path.strip("/") else None


def _naming(shared: Shared) -> Iterator[Sign]:
    """The left one names the right one's outlet."""
    left, right = shared.left, shared.right
    if same_outlet(left, right):
        return
    spots = left.naming(right)
    both = [spot for spot in spots if spot.reported and _kept(shared, (spot.start, spot.end))]
    if both:
        yield Sign(
            "self named", f"both have the words “{_around(left, both[0].start)}”, which are {shared.theirs}'s own"
        )
        return
    own = [(own, shared.across((spot.start, spot.end))) for spot in spots for own in right.own_words]
    if any(there and near(own, [there]) and inside(own, shared.right_spans) for own, there in own):
        yield Sign("own words", f"{shared.ours} names {shared.theirs} where that speaks of itself")
        return
    if not spots:
        return
    close = [spot for spot in spots if near((spot.start, spot.end), shared.left_spans)]
    told = [spot for spot in close or spots if spot.reported]
    says = f"{shared.ours} names {shared.theirs}: “{_around(left, (told or close or spots)[0].start)}”"
    yield Sign(("reported" if told else "named") + (" near" if close else ""), says)


def _kept(shared: Shared, place: Stretch) -> bool:
    """Whether the words at a place of the left text are the same on the right."""
    there = shared.across(place)
    ours, theirs = shared.left.document.text, shared.right.document.text
    return bool(there) and there is not None and ours[slice(*place)] == theirs[slice(*there)]


def _around(side: Side, at: int) -> str:
    text = side.document.text
    start = max(text.rfind(" ", 0, max(0, at - 20)) + 1, text.rfind("\n", 0, at) + 1)
    end = text.find(" ", at + 25)
    return " ".join(text[start : end if end > 0 else len(text)].split("\n")[0].split())


def _own_words(shared: Shared) -> Iterator[Sign]:
    """The right one speaks of itself inside a passage, and the left one leaves that out."""
    turned = shared.turned
    places = [(each.start, each.end) for each in turned.left.own_name] + turned.left.own_words
    for place in places:
        if not inside(place, turned.left_spans):
            continue
        there = turned.across(place)
        if there is None or turned.right.document.text[slice(*there)] != turned.left.document.text[slice(*place)]:
            words = turned.left.document.text[slice(*place)]
            yield Sign("own lost", f"“{words}” in {shared.theirs} is missing in {shared.ours}")
            return


def _bare_names(shared: Shared) -> Iterator[Sign]:
    """The left one has a surname in what it may have taken and no first name to it anywhere; the right one has both."""
    left, right = shared.left, shared.right
    taken = shared.left_spans if shared.similarity < ONE_TEXT or left.bounds is None else [left.bounds]
    for last, full in right.full_names.items():
        places = left.capitals.get(last)
        if not places or last in left.full_names or last not in right.capitals:
            continue
        if any(inside((at, at + len(last)), taken) for at in places) and not _explained(left, last):
            yield Sign("bare name", f"{shared.ours} has “{last}” alone, {shared.theirs} “{full}” too")
            return


def _twice_introduced(shared: Shared) -> Iterator[Sign]:
    """The left one gives a person's whole name in a passage and outside it too, the right one once."""
    left, right = shared.left, shared.right
    if shared.similarity >= ONE_TEXT:
        return
    for full, places in left.introduced.items():
        within = [inside((at, at + len(full)), shared.left_spans) for at in places]
        if any(within) and not all(within) and len(right.introduced.get(full, ())) == 1:
            yield Sign("introduced twice", f"{shared.ours} introduces “{full}” twice, {shared.theirs} once")
            return


def _explained(side: Side, last: str) -> bool:
    """Whether it is part of a whole name there: "Pell" in "Pell Odric", or the beginning of a surname."""
    names = FULL_NAME.finditer(side.document.text)
    return any(match["last"].startswith(last) or match["first"] == last for match in names)


def _standing(shared: Shared) -> Iterator[Sign]:
    """How the passages stand in both texts: quoted here only, all of this text, an agency's."""
    left, right = shared.left, shared.right
    if any(_quoted(shared, at) for at in range(len(shared.copies))):
        yield Sign("quoted", f"{shared.ours} has it between quotation marks, {shared.theirs} has not")
    if right.agency and not left.agency:
        named = right.outlet is not None and right.outlet.agency
        says = "is an agency" if named else "names itself in its dateline, as agencies do"
        yield Sign("agency", f"{shared.theirs} {says}")


def _ends(shared: Shared) -> Iterator[Sign]:
    """Who goes on where the other is cut off, and who has a beginning of his own."""
    left, right = shared.left, shared.right
    ours, theirs = left.around(shared.left_spans), right.around(shared.right_spans)
    if ours[1] < NOTHING and theirs[1] >= MUCH:
        yield Sign("cut", f"{shared.theirs} goes on where {shared.ours} ends")
    if theirs[0] < NOTHING and ours[0] >= MUCH:
        yield Sign(
            "beginning", f"{shared.ours} has a beginning of its own, {shared.theirs} begins with what they share"
        )


def _contained(shared: Shared) -> Iterator[Sign]:
    """Nearly all of the left one stands in the right one, which has more."""
    left, right = shared.left, shared.right
    ours, theirs = left.share(shared.left_spans), right.share(shared.right_spans)
    if ours >= ONE_TEXT and ours - theirs >= LITTLE_MORE:
        more = "much more" if ours - theirs >= MUCH_MORE else "more"
        says = f"{shared.theirs} has {more} beside what they share than {shared.ours}"
        yield Sign("contained" if more == "more" else "contained far", says)


def _mended(shared: Shared) -> Iterator[Sign]:
    """A typing error in the right one, which the left one has mended."""
    known = shared.left.counts + shared.right.counts
    for alignment in shared.alignments:
        for step in alignment.steps:
            if step.op != "replace":
                continue
            ours, theirs = shared.left.document.text[slice(*step.left)], shared.right.document.text[slice(*step.right)]
            if _slip(theirs.lower(), ours.lower()) and not _word(theirs, known, 1) and _word(ours, known, 1):
                yield Sign("mended", f"“{theirs}” in {shared.theirs} is “{ours}” in {shared.ours}")
                return


def _word(word: str, known: Mapping[str, int], here: int) -> bool:
    """Whether it is a word: an everyday one, or one that the two articles have elsewhere too."""
    folded = fold(word)
    return stem_of(folded) in RANKS or known[folded] > here


def _slip(one: str, other: str) -> bool:
    """Whether two words differ in one letter, or in the order of two."""
    if one == other or min(len(one), len(other)) < SHORTEST or not (one.isalpha() and other.isalpha()):
        return False
    start = next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    mine, yours = one[start:], other[start:]
    changed = mine[1:] == yours[1:] or mine[1:] == yours or mine == yours[1:]
    return changed or (mine[:2] == yours[:2][::-1] and mine[2:] == yours[2:])


def _quoted(shared: Shared, number: int) -> bool:
    copy = shared.copies[number]
    return in_marks(shared.left, copy.left.start, copy.left.end) and not in_marks(
        shared.right, copy.right.start, copy.right.end
    )


def in_marks(side: Side, start: int, end: int) -> bool:
    """Whether a stretch stands in quotation marks as a whole: one opened before it in its paragraph, none inside."""
    text = side.document.text
    paragraph = text.rfind("\n", 0, start) + 1
    opened = len(MARKS.findall(text, paragraph, start + 1)) % 2 == 1
    return opened and not MARKS.search(text, start + 1, max(start + 1, end - 2))


def _dates(shared: Shared) -> Iterator[Sign]:
    ours, theirs = shared.left.document.published, shared.right.document.published
    if ours and theirs:
        size = min(len(ours.value), len(theirs.value), 10)
        if theirs.value[:size] < ours.value[:size]:
            days = _days(ours.value) - _days(theirs.value) if size == 10 else 0
            says = f"{shared.theirs} is dated {theirs.value}, {shared.ours} {ours.value}"
            yield Sign("dated far" if days > FAR else "dated late" if days > LATE else "dated", says)
            return
    if ours and not theirs and shared.right.document.captured[: len(ours.value)] < ours.value[:10]:
        yield Sign("captured", f"{shared.theirs} was saved before {ours.value}, the date of {shared.ours}")


def _days(stated: str) -> int:
    return date.fromisoformat(stated[:10]).toordinal()


def _hedges(shared: Shared) -> Iterator[Sign]:
    """Words that weaken, in the right one's passages only."""
    found = 0
    for steps in shared.steps:
        for step in steps:
            if step.op in {"replace", "insert"} and found < MOST_HEDGES:
                theirs = _hedge_words(shared.right, step.right)
                lost = sorted(theirs - _hedge_words(shared.left, step.left))
                if lost:
                    found += 1
                    yield Sign("hedge", f"“{lost[0]}” in {shared.theirs} is missing in {shared.ours}")


def _hedge_words(side: Side, place: Stretch) -> set[str]:
    return {word.strip(".,;:“”\"'’()").lower() for word in side.document.text[slice(*place)].split()} & HEDGES
