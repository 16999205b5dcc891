"""What one article leans on: each work that it cites, whether that says so where it is in the case, and what the
article's own paraphrases have that the words it quotes have not. Worked out when it is asked for."""

from dataclasses import dataclass
from sqlite3 import Connection

from onrecord.citing import naming
from onrecord.glossing import Gloss, glosses
from onrecord.link.citing import Shelf, cites
from onrecord.model import Attribution, Document
from onrecord.provenance import Cite
from onrecord.relating import names_of
from onrecord.saying import SaysSo, says
from onrecord.store import Case, cited, judging, reading
from onrecord.store.answers import Said
from onrecord.store.copied import key_of

PERSON = frozenset({"named person"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """Words that an article attributes to a work that is in the case, and whether that has them."""

    attribution: Attribution
    says: SaysSo


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaned:
    """A citation with what it means; `work` is the other article of the case that it is, None when it is none, and
    `attributed` what stands on it, set beside that article's text."""

    cite: Cite
    work: Document | None = None
    attributed: tuple[Attributed, ...] = ()


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
        canonical = naming(names_of(db))
        words = cited.exact(db, [each.span for each in records.citations])
        shelf = Shelf(cited.shelved(db), canonical)
        meant = cites(records.citations, shelf, words, cited.Holders(db), canonical)
        return Leaning(
            document=document,
            citations=tuple(_leaned(db, document, each) for each in meant),
            glosses=glosses(document, records),
        )


def _leaned(db: Connection, document: Document, cite: Cite) -> Leaned:
    if cite.article is None or cite.article == document.id:
        return Leaned(cite=cite)
    work, records = judging.found(db, key_of(db, cite.article))
    attributed = []
    for said in _standing(db, document, cite):
        one = said.attribution
        speaker = said.speakers[0].name if len(said.speakers) == 1 and one.source_kind in PERSON else None
        attributed.append(
            Attributed(attribution=one, says=says(one.content, document.text, work, records, speaker=speaker))
        )
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
