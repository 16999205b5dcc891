"""What one article leans on: each work that it cites, whether that says so where it is in the case, and what the
article's own paraphrases have that the words it quotes have not. Worked out when it is asked for."""

from dataclasses import dataclass, replace
from sqlite3 import Connection

from onrecord.citing import shelf
from onrecord.glossing import Gloss, glosses, is_telling
from onrecord.link.citing import Shelf, cites
from onrecord.model import Attribution, Document
from onrecord.provenance import Cite
from onrecord.saying import Found, SaysSo, says
from onrecord.store import Case, cited, judging, reading
from onrecord.store.answers import Said
from onrecord.store.copied import key_of
from onrecord.works import meant

MOST_ASKED = 8  # articles of one outlet that are read for what is given on its word
PERSON = frozenset({"named person"})
LIKELY: dict[Found, str] = {
    "verbatim": "it has the words that are given on its word, too few in a row to be certain",
    "altered": "it has most of the words that are given on its word",
    "reported": "it has in other words what is given on its word",
}  # why an article of an outlet is likely meant: the best that it has first


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """Words that an article attributes to a work that is in the case, and whether that has them."""

    attribution: Attribution
    says: SaysSo


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaned:
    """A citation with what it means; `work` is the other article of the case that it is, None when it is none, and
    `attributed` what stands on it, set beside that article's text. `likely` is true where only that tells which article
    of its outlet it is: the same matter stands there in other words."""

    cite: Cite
    work: Document | None = None
    attributed: tuple[Attributed, ...] = ()
    likely: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """An article with what it leans on, in the order of the text, and its glosses on what it quotes."""

    document: Document
    citations: tuple[Leaned, ...]
    glosses: tuple[Gloss, ...]


def of_article(case: Case, identity: str) -> Leaning:
    """What the article with this id leans on."""
    with case.snapshot() as db:
        key = key_of(db, identity)
        document, records = judging.found(db, key)
        here = shelf(db)
        several = cites(records.citations, here, cited.Pile(db, records.citations))
        return Leaning(
            document=document,
            citations=tuple(_leaned(db, document, each, here) for each in several),
            glosses=tuple(filter(is_telling, glosses(document, records))),
        )


def _leaned(db: Connection, document: Document, cite: Cite, here: Shelf) -> Leaned:
    if cite.article == document.id:
        return Leaned(cite=cite)
    if cite.article is not None:
        return _beside(db, document, cite, cite.article)
    work = here.whole(cite.citation).work
    others, why = meant(work, (each for each in here.near(work) if each.id != document.id), here.canonical)
    told = [_beside(db, document, cite, each.id) for each in others[:MOST_ASKED]]
    found = [each for each in told if any(it.says.found != "not found" for it in each.attributed)]
    return _likely(found[0], why, len(others)) if len(found) == 1 else Leaned(cite=cite)


def _likely(leaned: Leaned, why: str, several: int) -> Leaned:
    """A citation whose article is told by what is given on its word: why it is that one of the `several` which may be
    meant, instead of why none of them is certain."""
    has = {each.says.found for each in leaned.attributed}
    best = next(told for found, told in LIKELY.items() if found in has)
    read = f"; only {MOST_ASKED} of {several:,} articles that may be meant were read for it"
    told = best + (read if several > MOST_ASKED else "")
    return replace(leaned, likely=True, cite=replace(leaned.cite, why=(why, told)))


def _beside(db: Connection, document: Document, cite: Cite, article: str) -> Leaned:
    """What stands on a citation, set beside the text of an article of the case."""
    work, records = judging.found(db, key_of(db, article))
    attributed = []
    for said in _standing(db, document, cite):
        one = said.attribution
        speaker = said.speakers[0].name if len(said.speakers) == 1 and one.source_kind in PERSON else None
        found = says(one.content, document.text, work, records, speaker=speaker)
        attributed.append(Attributed(attribution=one, says=found))
    return Leaned(cite=cite, work=work, attributed=tuple(attributed))


def _standing(db: Connection, document: Document, cite: Cite) -> list[Said]:
    """The attributions that stand on a citation, in the order of the text: those that stand inside others of them are
    told by these."""
    leaning = cite.citation.leaning
    if not leaning:
        return []
    marks = ", ".join("?" * len(leaning))
    found = [said for *_, said in reading.read_said(db, f"finding.id IN ({marks})", *leaning)]
    outer = [said for said in found if said.attribution.via not in leaning and said.attribution.content]
    return list(reading.in_order(outer))
