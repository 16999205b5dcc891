"""What the articles of a case cite, and which of these works are not in it, worked out when it is asked for."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from sqlite3 import Connection

from onrecord import crediting
from onrecord.folding import name_key
from onrecord.link.citing import Shelf, cites
from onrecord.link.known import Known
from onrecord.model import Citation, Work
from onrecord.provenance import Cite, Missing
from onrecord.relating import names_of
from onrecord.store import Case, cited, findings


def naming(known: Known) -> Callable[[str], str]:
    """Folds names of outlets and bodies, all forms that the tables know of one to one."""

    @lru_cache(maxsize=1 << 14)
    def canonical(name: str) -> str:
        entry = known.find(name_key(name))
        return name_key(entry.name) if entry else crediting.canonical(name)

    return canonical


def every(case: Case) -> Iterator[Cite]:
    """What each citation of the current articles means, by article and place."""
    with case.snapshot() as db:
        yield from _every(db, shelf(db))


def wanted(case: Case) -> tuple[Missing, ...]:
    """The works that are not in the case, those on which most attributions stand first."""
    with case.snapshot() as db:
        several, here = defaultdict[str, list[Citation]](list), shelf(db)
        for each in _every(db, here):
            if each.article is None:
                several[each.work].append(here.whole(each.citation))
        texts = cited.exact(db, [each[0].span for each in several.values()])
        found = (_wanted(each, texts[each[0].span]) for each in several.values())
        return tuple(sorted(found, key=lambda each: (-len(each.attributions), -len(each.documents), each.name)))


def shelf(db: Connection) -> Shelf:
    """The current articles of a case."""
    return Shelf(cited.shelved(db), naming(names_of(db)), cited.texts(db))


def _every(db: Connection, shelf: Shelf) -> Iterator[Cite]:
    citations = [each for _, each in findings.chosen_citations(db, cited.CURRENT).values()]
    yield from cites(citations, shelf, cited.Pile(db, citations))


def _wanted(several: list[Citation], words: str) -> Missing:
    works = [each.work for each in several]
    return Missing(
        name=_first("title", works) or _first("outlet", works) or words,
        kind=works[0].kind,
        outlet=_first("outlet", works),
        author=_first("author", works),
        published=_first("published", works),
        url=_first("url", works),
        attributions=tuple(sorted({identity for each in several for identity in each.leaning})),
        documents=tuple(sorted({each.span.document for each in several})),
        spans=tuple(each.span for each in several),
    )


def _first(name: str, works: list[Work]) -> str | None:
    return next((value for work in works if (value := getattr(work, name))), None)
