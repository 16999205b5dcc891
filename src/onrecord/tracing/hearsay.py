"""Whom an article has in mind that gives no name where it carries a claim: "the site", "a report has claimed",
"reportedly", "the source added". Where it names one outlet, and no other, for all that it reports, it is that one; else
the only one that it names right behind these words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from sqlite3 import Connection

from onrecord.link.outletted import is_later, only_one
from onrecord.model import Span, Work
from onrecord.provenance import Carrier, Ending
from onrecord.store import findings
from onrecord.tracing.articles import Articles
from onrecord.tracing.attributed import Attributed

OF_OUTLET = re.compile(  # "CNN report", "a Kesk Times story"
    r"(?:[Aa]n? |[Tt]he )?(?P<outlet>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)(?:['’]s)? (?:news )?(?:report|story|article)s?"
)
REPORTS = re.compile(  # "multiple news reports" are not one outlet's
    r"(?:(?:an?|the|one|this|that|these|those|recent|new|latest|initial|unconfirmed|unverified|news|media|press|local"
    r"|published|online) ){0,3}(?:reports?|stor(?:y|ies)|articles?|rumou?rs?|media|media outlets)"
    r"|the (?:reported|rumou?red|alleged) [a-z]+",
    re.IGNORECASE,
)
RUMOURED = re.compile(
    r"\b(?:reportedly|allegedly|apparently|supposedly|purportedly|rumou?red"
    r"|it (?:is|was|has been) (?:claimed|reported|alleged|said|rumou?red)"
    r"|(?:is|are|was|were) (?:said|reported|rumou?red|alleged|believed|claimed) to)\b",
    re.IGNORECASE,
)
AGAIN = re.compile(r"(?:the|this|that|these|those) (?:same |unnamed |anonymous )?(?:source|insider|tipster)s?", re.I)
BEHIND = 300  # code points
SOURCE = re.compile(r"\b(?:source|insider|tipster)s?\b", re.I)


class Hearsay:
    """Gives for a carrier the one that ends where its article has it from, by what the article names elsewhere."""

    def __init__(self, db: Connection, articles: Articles, attributed: Attributed) -> None:
        self._db = db
        self._articles = articles
        self._attributed = attributed

    def as_named(self, carrier: Carrier) -> Carrier:
        """A carrier; one that ends at "the site" ends at the only outlet that its article has named before; one that
        ends at "reports", or at hearsay, at the only one that it names for anything."""
        ending = carrier.ending
        reported = OF_OUTLET.fullmatch(ending.name or "") if ending.alone else None
        if reported is not None and self._attributed.is_outlet(reported["outlet"]):
            return self._at_outlet(carrier, reported["outlet"])
        if ending.kind == "work" and not ending.leans and is_later(ending.name or ""):
            return self._at_only(carrier, 0, carrier.place.end) or carrier
        return self._at_meant(carrier) if self._is_hearsay(carrier) else carrier

    def as_rumoured(self, carrier: Carrier) -> Carrier:
        """A carrier; one in its article's own voice, with a word for hearsay, ends likewise."""
        text, sentence = self._articles.text(carrier.document), self._articles.sentence(carrier.place)
        rumoured = carrier.ending.kind == "text" and RUMOURED.search(text, *sentence)
        return self._at_meant(carrier) if rumoured else carrier

    def _at_meant(self, carrier: Carrier) -> Carrier:
        start, end = self._articles.sentence(carrier.place)
        whole = len(self._articles.text(carrier.document))
        return self._at_only(carrier, 0, whole) or self._at_only(carrier, start, end + BEHIND) or carrier

    def _is_hearsay(self, carrier: Carrier) -> bool:
        """Whether a carrier ends at what others report, without a name for them."""
        ending, name = carrier.ending, carrier.ending.name or ""
        if ending.alone:
            return REPORTS.fullmatch(name) is not None
        said = carrier.chain[-1].words if carrier.chain and ending.kind == "unnamed" else ""
        return AGAIN.fullmatch(said) is not None and self._is_of_outlet(carrier)

    def _is_of_outlet(self, carrier: Carrier) -> bool:
        """Whether "the source" is one of whom the article first tells where it names an outlet: "CNN reports, citing a
        source"."""
        text = self._articles.text(carrier.document)
        first = SOURCE.search(text)
        if first is None or first.start() >= carrier.place.start:
            return False
        start, end = text.rfind("\n", 0, first.start()) + 1, text.find("\n", first.end())
        return any(self._outlets(carrier, start, end if end >= 0 else len(text)))

    def _at_only(self, carrier: Carrier, start: int, end: int) -> Carrier | None:
        """A carrier that ends at the only outlet which its article names in a stretch; None where there is none."""
        name = only_one(self._outlets(carrier, start, end))
        return None if name is None else self._at_outlet(carrier, name)

    def _outlets(self, carrier: Carrier, start: int, end: int) -> Iterator[str]:
        """The outlets that the article of a carrier names in a stretch as saying anything; not its own."""
        key, article = self._articles.key(carrier.document), self._articles.shelf[carrier.document]
        cited = findings.chosen_citations(self._db, f"finding.document = {key}").values()
        named = [(it.span, it.work.outlet) for _, it in cited if it.work.outlet and it.work.kind != "photo"]
        for span, name in (*named, *self._speaking(carrier)):
            inside = start <= span.start and span.end <= end
            if inside and not is_later(name) and not self._attributed.is_its_outlet(name, article):
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
        return replace(carrier, ending=replace(found, why=f"{found.why}; {_told(ending)}"))


def _told(ending: Ending) -> str:
    """What stands for the outlet, in words."""
    return f"“{ending.name}” in its article" if ending.name else "the only outlet that its article names for anything"
