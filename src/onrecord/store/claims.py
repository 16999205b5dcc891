"""Which articles of a case carry given words, where, and which attributions stand around them.

Long wordings are looked up by their runs of words in the index that copies are found with; a few words, or those that
no article has in a row, in the index of the search. Current articles only.
"""

import re
import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np

from onrecord.reuse.beginnings import Beginnings
from onrecord.reuse.carrying import LEAST, carried, core
from onrecord.reuse.grams import GRAM
from onrecord.reuse.words import words
from onrecord.store import gramming, rows
from onrecord.store.compared import Compared
from onrecord.store.fitting import holding, listed, numbers
from onrecord.store.hits import Sheet
from onrecord.store.inflected import Inflected
from onrecord.store.seeking import denying, holds, place_marks, speaking, up
from onrecord.store.wording import Term, match, terms

LINE = re.compile(r"\w[^\n]*\w")
Key = int
Place = tuple[int, int]
MOST_ARTICLES = 2000  # that are looked into
AT_ONCE = 8  # articles are read of which one may do
MOST_APART = 8  # places of one article that are each asked for by themselves
MOST_SEARCHED = 60  # articles in which single words are looked for
COVERS = 20  # code points of a place that an attribution shares with it, at least
NEARLY = 0.8
ENDINGS = "(?:e?s|e?d|ing|ly)?"  # that the last word which is asked for may have more
ALIKE = 0.75  # of a passage's words are the same on both sides: a claim and stock words with others between are less


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying:
    """Where articles (row keys) carry the words that were asked for, and their texts; `passed` counts articles that
    were not looked into, because there are too many. In the places `apart` the words do not stand in a row: there
    single words were looked for, the `sought`. `read` are the beginnings of the words of these texts, where just these
    were read."""

    places: Mapping[Key, tuple[Place, ...]]
    texts: Mapping[Key, str]
    passed: int = 0
    sought: tuple[Term, ...] = ()
    apart: frozenset[tuple[Key, Place]] = frozenset()
    read: Beginnings | None = None


def carrying(db: sqlite3.Connection, wording: str) -> Carrying:
    """The places that carry this wording: eight words of it in a row, or all of one that is shorter; and the sentences
    in which those of its words that tell something stand in whatever form. Where these are too few, or nothing has
    them, the sentences and sayings in which all of its words stand, with what shares eight words in a row with them."""
    asked, forms = len(words([wording])), Inflected(wording)
    found = sharing(db, [wording], least=min(LEAST, asked)) if asked >= GRAM else Carrying(places={}, texts={})
    if forms.are_few or not found.places:
        found = _with(found, _worded(db, wording))
    return _with(found, _inflected(db, forms, found.places)) if forms.terms else found


def _with(found: Carrying, more: Carrying) -> Carrying:
    """What was found, and the places of more that are no part of it."""
    free = {
        (key, each)
        for key, several in more.places.items()
        for each in several
        if not any(each[0] < it[1] and it[0] < each[1] for it in found.places.get(key, ()))
    }
    places = {key: [*found.places.get(key, ())] for key in sorted({*found.places, *(key for key, _ in free)})}
    for key, each in free:
        places[key].append(each)
    return Carrying(
        places={key: tuple(sorted(several)) for key, several in places.items()},
        texts={key: found.texts[key] if key in found.texts else more.texts[key] for key in places},
        passed=max(found.passed, more.passed),
        sought=more.sought or found.sought,
        apart=found.apart | (more.apart & free),
        read=found.read if places.keys() == found.places.keys() else None,
    )


def _inflected(db: sqlite3.Connection, asked: Inflected, known: Collection[Key]) -> Carrying:
    """The sentences that have words in whatever form, in articles that are none of those `known`."""
    places = dict[Key, tuple[Place, ...]]()
    fitting = [key for key in holding(db, match(asked.terms)) if key not in known]
    for key in fitting[:MOST_SEARCHED]:
        sheet = Sheet(db, key, asked.terms)
        if several := tuple(each for each in sheet.whole() if asked.stand_in(sheet.text, each)):
            places[key] = several
    apart = frozenset((key, each) for key, several in places.items() for each in several)
    passed = len(fitting[MOST_SEARCHED:])
    return Carrying(places=places, texts=texts(db, places), passed=passed, sought=asked.telling, apart=apart)


def sharing(db: sqlite3.Connection, wordings: Sequence[str], least: int = LEAST) -> Carrying:
    """The places that share so many words in a row with one of these wordings."""
    keys = _holding(db, wordings, least)
    read = texts(db, keys[:MOST_ARTICLES])
    beginnings = Beginnings(list(read.values()))
    found = carried(wordings, beginnings, least)
    longest = max((len(words([each])) for each in wordings), default=0)
    places = {
        key: tuple(part for place in several for part in _single(text, place, longest, least))
        for (key, text), several in zip(read.items(), found, strict=True)
        if several
    }
    return Carrying(
        places=places,
        texts={key: read[key] for key in places},
        passed=max(0, len(keys) - MOST_ARTICLES),
        read=beginnings if places.keys() == read.keys() else None,
    )


def is_elsewhere(db: sqlite3.Connection, wording: str, known: Collection[Key]) -> bool:
    """Whether articles share so many words in a row with this wording that are none of those `known`."""
    others = [key for key in _holding(db, [wording], LEAST)[:MOST_ARTICLES] if key not in known]
    several = (others[at : at + AT_ONCE] for at in range(0, len(others), AT_ONCE))  # the first ones tell it mostly
    return any(any(carried([wording], Beginnings(list(texts(db, each).values())))) for each in several)


def _holding(db: sqlite3.Connection, wordings: Sequence[str], least: int) -> list[Key]:
    """The articles that have so many runs of these wordings as so many words in a row hold."""
    entries = gramming.look_up(db, core(wordings))
    number, held = np.unique(entries.number, return_counts=True)
    return sorted(Compared(db).keys(number[held > least - GRAM].tolist()))


def _single(text: str, place: Place, longest: int, least: int) -> list[Place]:
    """A place that is longer than all that was asked for, as one for each of its lines: a headline and the sentence
    below it may have the same words."""
    start, end = place
    lines = [(start + each.start(), start + each.end()) for each in LINE.finditer(text[start:end])]
    if len(lines) < 2 or len(words([text[start:end]])) <= longest:
        return [place]
    return lines if all(len(words([text[low:high]])) >= least for low, high in lines) else [place]


def _worded(db: sqlite3.Connection, typed: str) -> Carrying:
    """The sayings and sentences in which all words stand that are typed, and what shares its words with these."""
    looked_for = tuple(replace(each, ending=ENDINGS) for each in terms(typed))  # "app" is no beginning of "Apple"
    if not looked_for:
        return Carrying(places={}, texts={})
    fitting = holding(db, match(looked_for))
    direct = dict[Key, list[Place]]()
    for key in fitting[:MOST_SEARCHED]:
        sheet = Sheet(db, key, looked_for)
        said = {each.sentence for each in sheet.said(None) if holds(sheet.text, each.sentence, looked_for)}
        if several := sorted(said.union(sheet.whole())):
            direct[key] = several
    read = texts(db, direct)
    wordings = [read[key][start:end] for key, several in direct.items() for start, end in several]
    further = sharing(db, wordings) if wordings else Carrying(places={}, texts={})
    read |= further.texts
    places = dict[Key, tuple[Place, ...]]()
    for key in sorted({*direct, *further.places}):
        shared = [each for each in further.places.get(key, ()) if holds(read[key], each, looked_for)]
        if several := _apart([*direct.get(key, ()), *shared]):
            places[key] = tuple(several)
    passed = sum(key not in places for key in fitting[MOST_SEARCHED:])
    apart = frozenset((key, each) for key, several in places.items() for each in several)
    texts_ = {key: read[key] for key in places}
    return Carrying(places=places, texts=texts_, passed=passed, sought=looked_for, apart=apart)


def _apart(places: Iterable[Place]) -> list[Place]:
    """Places in the order of the text, those that overlap as one."""
    found = list[Place]()
    for start, end in sorted(places):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


_Stretch = tuple[int, int, int]  # the row key of an attribution, start and end of some of its content
_Told = tuple[int, int, int]  # start and end of something in a text, and its row key


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """An attribution (row key) with those that enclose it, the nearest first."""

    finding: int
    enclosing: tuple[int, ...]


def around(
    db: sqlite3.Connection,
    places: Mapping[Key, Sequence[Place]],
    apart: Carrying | None = None,
) -> dict[tuple[Key, Place], Around]:
    """For each place the innermost standing attribution in whose content most of it stands, or its beginning ("said
    that the dam had burst", of "... because the gate was shut"), where there is one.

    One whose source or cue is among the words of the place is a part of what is claimed ("the owner ordered men to
    ..."), not the one who claims it; it counts only when no other is there, and when it tells of words, not of orders.
    Where single words are sought, in what `apart` has, a place is the whole sentence in which they stand, and it is the
    one in whose content most of them do.
    """
    asked = [(key, *each) for key, several in places.items() for each in _windows(several)]
    if not asked:
        return {}
    read = defaultdict[Key, set[_Told]](set)
    via, orders, denials = dict[int, int | None](), set[int](), set[int]()
    values = ", ".join(f"({key}, {start}, {end})" for key, start, end in asked)
    sql = (
        f"WITH asked (document, low, high) AS (VALUES {values})"
        " SELECT asked.document, finding.key, attribution.via, stance, start, end FROM asked"
        " CROSS JOIN finding ON finding.document = asked.document AND type = 'attribution'"
        " CROSS JOIN span ON span.finding = finding.key AND role = 'content' AND start < high AND end > low"
        " CROSS JOIN attribution ON attribution.finding = finding.key AND stands"
    )
    for document, key, enclosing, stance, start, end in numbers(db, sql):
        read[document].add((start, end, key))
        via[key] = enclosing
        if stance == "orders":
            orders.add(key)
        elif stance == "denies":
            denials.add(key)
    contents = {
        (document, place): near
        for document, stretches in read.items()
        for place, near in _overlapping(places[document], sorted(stretches)).items()
    }
    tellers = _tellers(db, via)
    found = {}
    for (document, place), near in contents.items():
        inside = {key for key, *_ in near if any(_mostly(each, place) for each in tellers.get(key, ()))}
        outside = [each for each in near if each[0] not in inside]
        telling = [each for each in near if each[0] not in orders]
        if apart is not None and (document, place) in apart.apart:
            marked = place_marks(apart.texts[document], place, apart.sought)
            key = denying(apart.texts[document], marked, near, tellers, denials)
            key = speaking(marked, telling, tellers, via) if key is None else key
        else:
            key = _innermost(place, outside, via)
            key = _innermost(place, telling, via) if key is None else key
        if key is not None:
            found[document, place] = Around(finding=key, enclosing=tuple(up(key, via)))
    return found


def _windows(places: Sequence[Place]) -> Sequence[Place]:
    """The places to read contents for: each by itself, or of many in one article all between the first and the last,
    for whatever is asked of each place is asked of all attributions of its article."""
    if len(places) <= MOST_APART:
        return places
    return [(min(start for start, _ in places), max(end for _, end in places))]


def _overlapping(places: Iterable[Place], stretches: Sequence[_Told]) -> dict[Place, list[_Stretch]]:
    """For each place the stretches, in the order of the text, that lie in it in part; none for a place without any."""
    starts = [start for start, _, _ in stretches]
    farthest = list(accumulate((end for _, end, _ in stretches), max))
    found = dict[Place, list[_Stretch]]()
    for low, high in places:
        near, at = list[_Stretch](), bisect_left(starts, high) - 1
        while at >= 0 and farthest[at] > low:
            start, end, key = stretches[at]
            if end > low:
                near.append((key, start, end))
            at -= 1
        if near:
            found[low, high] = near
    return found


def _tellers(db: sqlite3.Connection, keys: Iterable[int]) -> dict[int, list[Place]]:
    """The places of the sources and cues of these attributions."""
    sql = f"SELECT finding, start, end FROM span WHERE finding IN {listed(keys)} AND role IN ('source', 'cue')"
    found = defaultdict[int, list[Place]](list)
    for key, start, end in numbers(db, sql):
        found[key].append((start, end))
    return found


def _mostly(stretch: Place, place: Place) -> bool:
    """Whether most of a stretch lies in a place."""
    return 2 * (min(stretch[1], place[1]) - max(stretch[0], place[0])) > stretch[1] - stretch[0]


def _innermost(place: Place, contents: Collection[_Stretch], via: Mapping[int, int | None]) -> int | None:
    common: dict[int, int] = {}
    for key, start, end in contents:
        common[key] = common.get(key, 0) + min(end, place[1]) - max(start, place[0])
    size = place[1] - place[0]
    most = max(common.values(), default=0)
    opens = any(start <= place[0] < end and common[key] == most for key, start, end in contents)
    if most < min(COVERS, size) or (2 * most < size and not opens):
        return None
    near = {key for key, both in common.items() if both >= NEARLY * most}
    outer = {other for key in near for other in up(key, via)}
    return min(near - outer, key=lambda key: (-common[key], key))  # keys of one article are in the order of its text


def copies_between(
    db: sqlite3.Connection, classes: Mapping[Key, int]
) -> list[tuple[tuple[Key, int, int], tuple[Key, int, int], int]]:
    """The passages that articles of two classes share nearly word for word, quotations aside: where on either side, and
    how many words."""
    if len(set(classes.values())) < 2:
        return []
    asked = ", ".join(f"({key}, {number})" for key, number in sorted(classes.items()))
    sql = (
        f"WITH asked (document, class) AS (VALUES {asked}), pair AS MATERIALIZED ("  # told by an index alone
        "SELECT copy.rowid AS key FROM asked AS one CROSS JOIN copy ON copy.left = one.document"
        " JOIN asked AS other ON other.document = copy.right AND other.class <> one.class)"
        " SELECT left, left_start, left_end, right, right_start, right_end, words"
        " FROM pair CROSS JOIN copy ON copy.rowid = pair.key"
        f" WHERE copy.kind <> 'quotation' AND copy.score >= {ALIKE}"
    )
    return [
        ((one, start, end), (other, begin, stop), many)
        for one, start, end, other, begin, stop, many in numbers(db, sql)
    ]


def sentences(db: sqlite3.Connection, places: Mapping[Key, Sequence[Place]]) -> dict[tuple[Key, Place], Place]:
    """The sentences that each place stands in, from the first to the last; the place itself where there is none."""
    asked = [(key, *each) for key, several in places.items() for each in _windows(several)]
    if not asked:
        return {}
    values = ", ".join(f"({key}, {start}, {end})" for key, start, end in asked)
    sql = (
        f"WITH asked (document, low, high) AS (VALUES {values}) SELECT asked.document, start, end FROM asked"
        " CROSS JOIN sentence ON sentence.document = asked.document AND start < high AND end > low"
    )
    read = defaultdict[Key, set[_Told]](set)
    for document, start, end in numbers(db, sql):
        read[document].add((start, end, 0))
    found = {(key, place): place for key, several in places.items() for place in several}
    for key, stretches in read.items():
        for (low, high), near in _overlapping(places[key], sorted(stretches)).items():
            whole = min(start for _, start, _ in near), max(end for _, _, end in near)
            found[key, (low, high)] = min(whole[0], low), max(whole[1], high)
    return found


def texts(db: sqlite3.Connection, keys: Collection[Key]) -> dict[Key, str]:
    """The texts of these articles, by row key."""
    sql = f"SELECT key, text FROM document WHERE key IN {listed(keys)} ORDER BY key"
    return dict(rows.ask(db, sql).fetchall())


def titles(db: sqlite3.Connection, keys: Collection[Key]) -> dict[Key, Place]:
    """Where the titles of these articles stand, of those that have one in their text."""
    sql = f"SELECT document, MIN(start), MAX(end) FROM block WHERE document IN {listed(keys)}"
    sql += " AND kind = 'title' GROUP BY document"
    return {key: (start, end) for key, start, end in numbers(db, sql)}


def bare(db: sqlite3.Connection, read: Mapping[Key, str]) -> dict[Key, str]:
    """These texts with spaces for bylines and boilerplate, at unchanged places: what an outlet puts around all of its
    articles tells nothing of one."""
    sql = (
        f"SELECT document, start, end FROM block WHERE document IN {listed(read)} AND kind IN ('byline', 'boilerplate')"
    )
    found = dict(read)
    for key, start, end in numbers(db, sql):
        found[key] = f"{found[key][:start]}{' ' * (end - start)}{found[key][end:]}"
    return found
