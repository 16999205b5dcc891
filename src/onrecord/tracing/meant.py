"""Which outlet an article has in mind that calls it something else where it carries a claim: "a Kesk Times story", and
"the site" where it has named one before. "Reportedly" and "a report" may be anybody's, and stay open."""

import re
from collections.abc import Iterator
from dataclasses import replace
from sqlite3 import Connection

from onrecord.link.outletted import is_later, only_one
from onrecord.model import Span, Work
from onrecord.provenance import Carrier
from onrecord.store import findings
from onrecord.tracing.articles import Articles
from onrecord.tracing.attributed import Attributed

OF_OUTLET = re.compile(  # "CNN report", "a Kesk Times story"
    r"(?:[Aa]n? |[Tt]he )?(?P<outlet>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)(?:['’]s)? (?:news )?(?:report|story|article)s?"
)


class Meant:
    """Gives for a carrier the one that ends at the outlet which its article means, by what that names elsewhere."""

    def __init__(self, db: Connection, articles: Articles, attributed: Attributed) -> None:
        self._db = db
        self._articles = articles
        self._attributed = attributed

    def as_named(self, carrier: Carrier) -> Carrier:
        """A carrier; one that ends at "the site" ends at the only outlet that its article has named before."""
        ending = carrier.ending
        reported = OF_OUTLET.fullmatch(ending.name or "") if ending.alone else None
        if reported is not None and self._attributed.is_outlet(reported["outlet"]):
            return self._at_outlet(carrier, reported["outlet"])
        if ending.kind == "work" and not ending.leans and is_later(ending.name or ""):
            return self._at_only(carrier, carrier.place.end) or carrier
        return carrier

    def _at_only(self, carrier: Carrier, end: int) -> Carrier | None:
        """A carrier that ends at the only outlet which its article names up to a place; None where there is none."""
        name = only_one(self._outlets(carrier, end))
        return None if name is None else self._at_outlet(carrier, name)

    def _outlets(self, carrier: Carrier, end: int) -> Iterator[str]:
        """The outlets that the article of a carrier names up to a place as saying anything; not its own."""
        key, article = self._articles.key(carrier.document), self._articles.shelf[carrier.document]
        cited = findings.chosen_citations(self._db, f"finding.document = {key}").values()
        named = [(it.span, it.work.outlet) for _, it in cited if it.work.outlet and it.work.kind != "photo"]
        for span, name in (*named, *self._speaking(carrier)):
            if span.end <= end and not is_later(name) and not self._attributed.is_its_outlet(name, article):
                yield name

    def _speaking(self, carrier: Carrier) -> Iterator[tuple[Span, str]]:
        """The outlets that say something in the article of a carrier, and where."""
        for it in self._articles.said(carrier.document):
            for each in it.speakers if it.attribution.source else ():
                outlet = it.attribution.source_kind == "outlet" or self._attributed.is_outlet(each.name)
                if each.named and outlet:
                    yield it.attribution.source[0], each.name

    def _at_outlet(self, carrier: Carrier, name: str) -> Carrier:
        """A carrier that ends at the outlet for which its article has other words."""
        ending = carrier.ending
        article = self._articles.shelf[carrier.document]
        found = self._attributed.papers.of_work(Work(kind="outlet", outlet=name), article, ending.key, name)
        return replace(carrier, ending=replace(found, why=f"{found.why}; “{ending.name}” in its article"))
