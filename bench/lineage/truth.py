"""The rows of truth: articles, edges, edits along them, versions, and pairs that share text without an edge."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from pages import Page, Place
from taking import differences, neutral

from articles import Article, Edge

Row = dict[str, Any]
_SHARED_WORDS = 8  # of a pair without an edge: less is no reuse


def rows(articles: list[Article], pages: dict[int, Page]) -> Iterator[Row]:
    """All rows; `pages` by the number of the article in `articles`, hidden ones have none."""
    shown = [article for article in articles if not article.hidden]
    page = {id(articles[number]): made for number, made in pages.items()}
    for article in shown:
        yield _article(article, page[id(article)])
    for child in shown:
        for edge in child.edges:
            yield _edge(child, edge)
        if child.version_of is not None:
            yield {"type": "version", "file": child.file, "of": child.version_of.file, "address": child.address}
    for child in shown:
        parents = [edge.parent for edge in child.edges] + ([child.version_of] if child.version_of else [])
        for parent in parents:
            if not parent.hidden:
                yield from _edits(child, parent, page[id(child)], page[id(parent)])
        if child.version_of is not None:
            yield from _statements(child, page)
    yield from _pairs(shown, page)


def _article(article: Article, page: Page) -> Row:
    lengths = {uid: place.end - place.start for uid, place in page.places.items()}
    total = sum(lengths.values())
    wire = sum(lengths[piece.uid] for piece in article.pieces() if piece.agency)
    return {
        "type": "article",
        "file": article.file,
        "outlet": article.house.name,
        "address": article.address,
        "published": f"{article.when:%Y-%m-%dT%H:%M}",
        "stated": f"{article.stated:%Y-%m-%d}" if article.stated else None,
        "updated": f"{article.updated:%Y-%m-%dT%H:%M}" if article.updated else None,
        "origin": not article.edges and article.version_of is None,
        "wire": bool(article.house.code) or wire > total / 2,
        "wire_share": round(wire / total, 3),
        "story": article.story.facts["event"],
        "mentions": article.mentions,
    }


def _edge(child: Article, edge: Edge) -> Row:
    return {
        "type": "edge",
        "child": child.file,
        "parent": None if edge.parent.hidden else edge.parent.file,
        "parent_outlet": edge.parent.house.name,
        "kind": edge.kind,
        "credit": edge.credit,
        "signs": sorted(set(edge.signs)),
        "sentences": len(_uids(child) & _uids(edge.parent)),
    }


def _uids(article: Article) -> set[int]:
    return {piece.uid for piece in article.pieces()}


def _statements(child: Article, page: dict[int, Page]) -> Iterator[Row]:
    """The sentences that a later version added or cut."""
    before = child.version_of
    assert before is not None
    for article, other, what in ((child, before, "added"), (before, child, "cut")):
        known = _uids(other)
        for piece in article.pieces():
            if piece.uid not in known:
                place = page[id(article)].places[piece.uid]
                row = {"type": "statement", "child": child.file, "parent": before.file, "what": what}
                yield row | _side("child" if what == "added" else "parent", page[id(article)], place, None)


def _edits(child: Article, parent: Article, ours: Page, theirs: Page) -> Iterator[Row]:
    """Each edit of an attribution from a sentence of the parent to the child's, and each sentence else changed."""
    old = {piece.uid: piece for piece in parent.pieces() if piece.saying}
    for piece in child.pieces():
        before = old.get(piece.uid)
        if before is None or before.saying is None or piece.saying is None:
            continue
        mine, yours = ours.places[piece.uid], theirs.places[piece.uid]
        where = {"child": child.file, "parent": parent.file}
        changes = differences(before.saying, piece.saying)
        for what, was, now in changes:
            row = {"type": "edit", **where, "what": what, "attributed": before.saying.pattern != "plain"}
            yield row | _side("child", ours, mine, now) | _side("parent", theirs, yours, was)
        same = ours.text[mine.start : mine.end] == theirs.text[yours.start : yours.end]
        if not changes and not same:
            kinds = neutral(before.saying, piece.saying) or ["style"]
            row = {"type": "neutral", **where, "what": kinds}
            yield row | _side("child", ours, mine, None) | _side("parent", theirs, yours, None)


def _side(who: str, page: Page, place: Place, part: str | None) -> Row:
    """The sentence on one side, and the part of it that was edited (None where it is missing)."""
    row: Row = {
        f"{who}_start": place.start,
        f"{who}_end": place.end,
        f"{who}_exact": page.text[place.start : place.end],
        f"{who}_part": None,
    }
    if part is not None:
        start, end = place.parts[part]
        row[f"{who}_part"] = {"start": start, "end": end, "exact": page.text[start:end]}
    return row


# ------------------------------------------------------------------------------------------------ pairs without an edge


def _pairs(shown: list[Article], page: dict[int, Page]) -> Iterator[Row]:
    """Articles that share sentences though neither took from the other directly."""
    order = {id(article): number for number, article in enumerate(shown)}
    for one, two in sorted(_sharing(shown, page), key=lambda pair: (order[id(pair[0])], order[id(pair[1])])):
        if two not in _parents(one) and one not in _parents(two):
            yield {"type": "pair", "left": one.file, "right": two.file, **_relation(one, two)}


def _sharing(shown: list[Article], page: dict[int, Page]) -> Iterator[tuple[Article, Article]]:
    holders: dict[int, list[Article]] = defaultdict(list)
    for article in shown:
        for piece in article.pieces():
            holders[piece.uid].append(article)
    found: dict[tuple[int, int], tuple[Article, Article]] = {}
    for uid, articles in holders.items():
        place = page[id(articles[0])].places[uid]
        if len(page[id(articles[0])].text[place.start : place.end].split()) >= _SHARED_WORDS:
            found |= {(id(one), id(two)): (one, two) for one, two in combinations(articles, 2)}
    yield from found.values()


def _parents(article: Article) -> list[Article]:
    return [edge.parent for edge in article.edges] + ([article.version_of] if article.version_of else [])


def _ancestors(article: Article) -> dict[int, tuple[Article, list[Article]]]:
    """Every ancestor with the articles between, the shortest way."""
    found: dict[int, tuple[Article, list[Article]]] = {}
    waiting: list[tuple[Article, list[Article]]] = [(article, [])]
    while waiting:
        here, way = waiting.pop(0)
        for parent in _parents(here):
            if id(parent) not in found:
                found[id(parent)] = (parent, way)
                waiting.append((parent, [*way, parent]))
    return found


def _relation(one: Article, two: Article) -> Row:
    """How the two come to share text: ancestor, siblings, a parent outside the pile, or one occasion."""
    ours, theirs = _ancestors(one), _ancestors(two)
    if id(two) in ours:
        return _row("ancestor", "left from right", ours[id(two)][1])
    if id(one) in theirs:
        return _row("ancestor", "right from left", theirs[id(one)][1])
    common = [(len(ours[key][1]) + len(theirs[key][1]), at, key) for at, key in enumerate(ours) if key in theirs]
    if not common:
        return _row("same occasion", None, [])
    key = min(common)[2]
    parent, way = ours[key]
    return _row("outside" if parent.hidden else "siblings", None, [parent, *way, *theirs[key][1]])


def _row(relation: str, direction: str | None, via: list[Article]) -> Row:
    return {"relation": relation, "direction": direction, "via": [one.file for one in via if not one.hidden]}
