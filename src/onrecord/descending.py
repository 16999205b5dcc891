"""Who has a text from whom in a case, worked out when it is asked for: nothing of it is kept.

What people say of an article's outlet or date counts; so a judgement need not rebuild anything.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection

from onrecord.descent import Lineage
from onrecord.link.earlier import Earlier, earlier, passages
from onrecord.link.lineage import lineage, versions
from onrecord.link.rewording import Rewording, rewordings, version_rewordings
from onrecord.link.statements import Edit, statement_edits
from onrecord.link.wire import Share, by_outlet, shares
from onrecord.model import Copy, Document, Records, Span, Stated, Way, copy_id
from onrecord.reuse.differences import Difference, differences, similarity, tokens
from onrecord.reuse.rows import BY
from onrecord.store import Case, copied, judging, reading, rows, sharing
from onrecord.store.answers import Brief

NEAR = 40  # articles that an older version is compared with, those that share most first
OLDER = 10  # older versions of an address, the latest first

Told = tuple[Document, Records]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Articles that hang together by what they share, in a line each by their ids, and who has it from whom."""

    articles: dict[str, Brief]
    lineage: Lineage


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned:
    """A passage of two articles, step by step from the one to the other."""

    copy: Copy
    steps: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two articles beside each other: what they share, who has it from whom and why, what became of attributions.

    `way` is None when that is unclear, and `why` says so; `versions` is true of two versions of one address. `edits`
    are told of two versions, and of a whole article and its copy where the direction is known; None of others,
    and where both versions are one file that was read in two ways. Of two
    current articles `earlier` is what an older version of either shares with the other one, and the current one not.
    """

    left: Document
    right: Document
    left_brief: Brief
    right_brief: Brief
    passages: tuple[Aligned, ...]
    way: Way | None
    why: tuple[str, ...]
    versions: bool
    rewordings: tuple[Rewording, ...]
    edits: tuple[Edit, ...] | None
    earlier: tuple[Earlier, ...]


def of_article(case: Case, document: str) -> Family:
    """The family of the article with this id, or of the version that supersedes it: itself alone when it shares
    nothing."""
    with case.snapshot() as db:
        return _family(db, copied.family(db, copied.current(db, copied.key_of(db, document))))


def of_older(case: Case, family: Family) -> tuple[Earlier, ...]:
    """What the superseded versions in a family share with its other articles, where the current ones have other words;
    what a later version has, too, is told of that one alone. The few texts are compared when this is asked."""
    with case.snapshot() as db:
        found: list[Earlier] = []
        for brief in reversed(family.articles.values()):
            if brief.superseded_by in family.articles:
                found += _earlier(db, brief.id, brief.superseded_by)
        return tuple(_once(found))


def families(case: Case) -> Iterator[Family]:
    """Every family of articles that share anything, that of the earliest dated article first."""
    with case.snapshot() as db:
        for keys in copied.families(db):
            yield _family(db, keys)


def wire(case: Case) -> tuple[Share, ...]:
    """How much of each outlet, by its name, is its own, an agency's, or copied from others; current articles only."""
    with case.snapshot() as db:
        copies = [copy for keys in copied.families(db) for copy in _lineage(db, keys).copies]
        current = db.execute("SELECT document FROM shelf WHERE current AND outlet IS NOT NULL ORDER BY id").fetchall()
        return by_outlet(shares([_document(db, key) for (key,) in current], copies))


def compare(case: Case, left: str, right: str, *, family: Lineage | None = None) -> Compared:
    """Two articles (ids) beside each other; the earlier of two versions of one address is on the left.

    Who has it from whom is what their whole family says: two that look like a copy and its original may both have it
    from a third. `family` is its lineage where that is known already.
    """
    with case.snapshot() as db:
        keys = copied.key_of(db, left), copied.key_of(db, right)
        (one, one_records), (other, other_records) = (_article(db, key) for key in keys)
        briefs = _briefs(db, keys)
        successive = versions([one, other])
        if one.id != (successive[0].parent if successive else min(one.id, other.id)):
            (one, one_records), (other, other_records) = (other, other_records), (one, one_records)
        if successive:
            copies = [replace(it, direction="right from left", why=successive[0].why) for it in _whole(one, other)]
        else:
            copies = _shared(db, keys, family)
        told = (
            version_rewordings(one, one_records, other, other_records)
            if successive
            else rewordings(one, one_records, other, other_records, copies)
        )
        return Compared(
            left=one,
            right=other,
            left_brief=briefs[one.id],
            right_brief=briefs[other.id],
            passages=tuple(_aligned(copy, one, other) for copy in copies),
            way=copies[0].direction if copies else None,
            why=copies[0].why if copies else (),
            versions=bool(successive),
            rewordings=told,
            edits=_edits((one, one_records), (other, other_records), copies, successive=bool(successive)),
            earlier=() if successive else tuple(_once(_earlier_of(db, keys))),
        )


def _family(db: Connection, keys: list[int]) -> Family:
    return Family(articles=_briefs(db, _with_versions(db, keys)), lineage=_lineage(db, keys))


def _lineage(db: Connection, keys: Sequence[int]) -> Lineage:
    documents = [_document(db, key) for key in _with_versions(db, keys)]
    return lineage(documents, copied.among(db, keys, BY))


def _with_versions(db: Connection, keys: Sequence[int]) -> list[int]:
    return [*keys, *copied.versions(db, keys)]


def _shared(db: Connection, keys: Sequence[int], family: Lineage | None) -> list[Copy]:
    """What two articles share, with the direction that their whole family gives it: that of its time, where one of
    them is superseded."""
    if any(copied.current(db, key) != key for key in keys):
        return _shared_of_older(db, keys)
    copies = copied.among(db, keys, BY)
    return _directed(copies, family or _lineage(db, copied.family(db, keys[0]))) if copies else []


def _shared_of_older(db: Connection, keys: Sequence[int]) -> list[Copy]:
    """The same where the index lacks one or both: they stand in the family in the place of their current versions."""
    now = {key: copied.current(db, key) for key in keys}
    pair = [_document(db, key) for key in keys]
    older = [each for each, key in zip(pair, keys, strict=True) if now[key] != key]
    names = {each.id for each in pair}
    if not any({*_pair(each)} == names for each in passages(older, pair, BY)):
        return []
    around = {near: None for key in keys for near in copied.family(db, now[key])[:NEAR] if near not in now.values()}
    kept = [*around, *(key for key in keys if now[key] == key)]
    others = [_document(db, key) for key in kept]
    found = lineage([*older, *others], [*copied.among(db, kept, BY), *passages(older, others, BY)])
    return [each for each in found.copies if {*_pair(each)} == names]


def _earlier_of(db: Connection, keys: Sequence[int]) -> Iterator[Earlier]:
    """What the older versions of each of two current articles share with the other one."""
    if all(copied.current(db, key) == key for key in keys):
        for one, other in (keys, keys[::-1]):
            now, article = _document(db, one), _document(db, other)
            for key in _older(db, one):
                yield from _of_older(_document(db, key), now, [article])


def _older(db: Connection, key: int) -> list[int]:
    """The older versions of an article, the latest first, up to OLDER."""
    several = copied.versions(db, [key])
    briefs = sharing.briefs_of(db, several)
    return sorted(several, key=lambda at: (briefs[at].published or "", briefs[at].id), reverse=True)[:OLDER]


def _earlier(db: Connection, version: str, current: str) -> Iterator[Earlier]:
    """What one older version shares with the articles nearest to the current one: of a text that very many have, the
    index joins each with the first of them alone."""
    old, now = (copied.key_of(db, name) for name in (version, current))
    others = [_document(db, key) for key in copied.family(db, now)[1 : NEAR + 1]]
    yield from _of_older(_document(db, old), _document(db, now), others)


def _of_older(old: Document, now: Document, others: Sequence[Document]) -> Iterator[Earlier]:
    """The same of documents; nothing where one file was only read otherwise than before."""
    return iter(()) if old.raw_sha256 == now.raw_sha256 else earlier(old, now, others, BY)


def _once(several: Iterable[Earlier]) -> Iterator[Earlier]:
    """Without those that tell nothing that was not told before."""
    told = set[tuple[str, Span]]()
    for each in several:
        places = {(each.current, span) for span in each.here}
        if not places <= told:
            told |= places
            yield each


def _pair(copy: Copy) -> tuple[str, str]:
    return copy.left.document, copy.right.document


def _directed(copies: Sequence[Copy], family: Lineage) -> list[Copy]:
    """The copies of two articles with the direction that their family gives them; all of a pair have one."""
    known = {each.id: each for each in family.copies}
    return [known.get(each.id, each) for each in copies]


def _edits(left: Told, right: Told, copies: Sequence[Copy], *, successive: bool) -> tuple[Edit, ...] | None:
    """What was edited from the old version to the new one, or from a whole article to its copy."""
    if successive:
        if left[0].raw_sha256 == right[0].raw_sha256:
            return None  # one file: nobody edited it, this program reads it otherwise than before
        return statement_edits(left[0], left[1].sentences, right[0], right[1].sentences)
    if not any(each.kind == "article" for each in copies) or copies[0].direction is None:
        return None
    stretches = [((each.left.start, each.left.end), (each.right.start, each.right.end)) for each in copies]
    if copies[0].direction == "left from right":
        left, right, stretches = right, left, [(there, here) for here, there in stretches]
    return statement_edits(left[0], left[1].sentences, right[0], right[1].sentences, stretches)


def _aligned(copy: Copy, left: Document, right: Document) -> Aligned:
    spans = (copy.left.start, copy.left.end), (copy.right.start, copy.right.end)
    return Aligned(copy=copy, steps=tuple(differences(left.text, spans[0], right.text, spans[1])))


def _whole(old: Document, new: Document) -> list[Copy]:
    """Two versions of one address as one passage: no stage compares them, for they are one article."""
    if not old.text or not new.text:
        return []
    left, right = Span(old.id, 0, len(old.text)), Span(new.id, 0, len(new.text))
    steps = differences(old.text, (0, left.end), new.text, (0, right.end))
    return [
        Copy(
            id=copy_id(left, right),
            left=left,
            right=right,
            kind="article",
            words=min(len(tokens(each.text, 0, len(each.text))) for each in (old, new)),
            score=round(similarity(steps, old.text, new.text), 4),
            direction=None,
            why=(),
            by=BY,
        )
    ]


def _article(db: Connection, key: int) -> tuple[Document, Records]:
    _, records = judging.found(db, key)
    return _document(db, key), records


def _document(db: Connection, key: int) -> Document:
    """An article with what people say of its outlet, date and origin in the place of what it states."""
    document = rows.read_document(db, key)
    for field, judged in reading.filled(db, key).items():
        said = tuple(Stated(value=value, found_in="markup") for value in judged.judgement.value)
        if field == "republished_from":
            document = replace(document, republished_from=said)
        elif field == "outlet":
            document = replace(document, outlet=next(iter(said), None))
        elif field == "published":
            document = replace(document, published=next(iter(said), None))
    return document


def _briefs(db: Connection, keys: Sequence[int]) -> dict[str, Brief]:
    return {brief.id: brief for brief in sharing.briefs_of(db, keys).values()}
