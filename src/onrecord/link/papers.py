"""The ending of a claim at a work or an outlet, as the words that cite it tell which it is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.crediting import is_agency, own_words
from onrecord.link.among import Among
from onrecord.link.framing import called_outlet
from onrecord.model import Work
from onrecord.provenance import Ending
from onrecord.works import OF_OUTLETS, Shelved, bare, earliest, identity, meant

NAME = r"[A-Z][\w’'-]+(?: (?:(?!(?:on|in|at|by|to|as) )[a-z]{1,3} )?[A-Z][\w’'-]+){1,5}"
LATER = "its articles in this case with these words are of a later date"
HERE = "which is in this case and carries the same words"
_BROUGHT_OUT = (
    "(?:published|issued|released|produced|prepared|drawn up|brought out|put out|commissioned|written|submitted"
    "|presented|compiled|delivered|adopted|tabled|unveiled|circulated|filed)"
)
BY = re.compile(
    rf"\b(?:(?:by|from|of) (?:the )?|[a-z-]+ (?:that )?(?:the )?(?={NAME} {_BROUGHT_OUT}\b))(?P<name>{NAME})"
)
YEAR = re.compile(r"(?:19|20)(?<!\d\d\d)\d\d(?!\d)")
_KIND = (
    r"(?:(?!(?:edition|issue|was|were|is|are|be|been|set|put|laid|down|out|recorded|noted|stated|made|to|the|an?|in|of"
    r"|by|from|that|which|and|with|on|for|as|said) )[a-z][\w-]+ ){1,3}"
)
PAPER = (
    r"(?:report|review|survey|study|audit|assessment|paper|evaluation|analysis|inquiry|appraisal|inspection|census|poll"
    r"|bulletin|briefing|dossier|index|accounts|stocktaking|opinion|yearbook|overview|memorandum|white paper"
    r"|green paper|communication|log|register|balance sheet|inventory|prospectus|findings|monograph|investigation)"
)
MADE = re.compile(  # "the 2029 survey by the Port Office", "a survey published by the Port Office in 2029"
    rf"(?:[Aa]n? |[Tt]he )?(?:\d{{4}} {_KIND}(?:by|from|of) (?:the )?{NAME}"
    rf"|{_KIND}(?:{_BROUGHT_OUT} )?(?:by|from) (?:the )?{NAME}[^.]{{0,20}}\d{{4}}"
    rf"|{_KIND}{_BROUGHT_OUT} (?:back )?in \d{{4}} by (?:the )?{NAME}"
    rf"|{_KIND}(?:of|for|from|dated) \d{{4}} (?:by|from|of) (?:the )?{NAME}"
    rf"|{_KIND}(?:(?:that|which) )?(?:the )?{NAME} (?:had |has )?{_BROUGHT_OUT} in \d{{4}})"
    rf"|(?:by|from) (?:the )?{NAME} in (?:an?|its|the) "
    rf"(?:\d{{4}} {_KIND}|(?:{_KIND})?{PAPER} (?:of|for|from|dated) \d{{4}})"
    rf"|(?:[Tt]he )?{NAME}['’]s? \d{{4}} (?:[a-z][\w-]+ ){{0,2}}?{PAPER}\b"
)
DAYED = re.compile(  # outlets print day by day, other bodies' papers are told by the year
    r"(?<!\d)(?:\d{4}-\d\d-\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2}(?!\d)"
    r"|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
)
BLOG = re.compile(r"\b(?:blog|newsletter|podcast|newsblog|weblog)$")  # "the Open Docket blog", whatever day it says so
EDITION = re.compile(r"^.*\b(?:edition|issue) of (?:the )?")  # "2031 edition of the Ledger"
PRINTED = re.compile(r"(?:[Tt]he )?(?P<outlet>.+?),? (?:dated|of) \w+ \d")  # "the Ledger dated July 3"


def papers_in(around: str) -> Iterator[re.Match[str]]:
    """The papers that a sentence names by their makers and years; few sentences have a year at all."""
    return MADE.finditer(around) if YEAR.search(around) else iter(())


class Papers:
    """Gives the endings at works and outlets, and at articles themselves; `among` are the articles that carry the
    claim."""

    def __init__(self, among: Among) -> None:
        self._among = among

    def of_text(self, article: Shelved) -> Ending:
        """The ending of what an article says in its own voice."""
        return Ending(kind="text", key=f"text {article.id}", name=None, open=True, why="no source is given for it")

    def of_work(self, work: Work, article: Shelved, own_key: str, words: str) -> Ending:
        """The ending at a work or an outlet: the article of this case that it is, if that carries the claim."""
        blog = (work.author or work.outlet) if BLOG.search(words) and not work.title else None
        work = Work(kind="outlet", outlet=blog) if blog else self._completed(work, words)
        undated = not (work.title or work.published or work.url or YEAR.search(words))
        if work.outlet and undated and work.kind not in OF_OUTLETS and self._among.is_press(work.outlet):
            work = Work(kind="outlet", outlet=work.outlet)  # "research by the Ledger" is what it reports
        name = work.title or work.outlet or words or None
        if work.outlet:
            work = replace(work, outlet=self._among.whole(EDITION.sub("", work.outlet), article))
        if own_words(words) or (work.url and bare(work.url) and bare(work.url) == bare(article.address)):
            return self.of_text(article)
        others = [each for each in self._among.articles if each.id != article.id]
        found, why = meant(work, others, self._among.canonical)
        if not found and words:
            called = self._among.canonical(words)
            found = tuple(each for each in others if each.outlet and self._among.canonical(each.outlet) == called)
            why = f"its outlet: {words}" if found else why
        if (one := earliest(found, article.published)) is not None:
            return Ending(
                kind="work", key=f"article {one.id}", name=name, open=True, why=f"{why}, {HERE}", leans=(one.id,)
            )
        if not found and work.outlet and self._among.is_its_outlet(work.outlet, article):
            return self.of_text(article)
        if work.outlet and not work.title and not work.url and work.kind in OF_OUTLETS:
            work = Work(kind="outlet", outlet=work.outlet)  # whatever it has brought out, for these words it is one
        known = identity(work, words, self._among.canonical)
        if known is None and work.outlet:  # "documents obtained by the Herald"
            known = identity(Work(kind="outlet", outlet=work.outlet), words, self._among.canonical)
        missing = LATER if found else "not in this case"
        if known is None:
            why = "a work that nothing tells from others"
            return Ending(kind="work", key=own_key, name=name, open=True, why=why, alone=True)
        return Ending(kind="work", key=known.key, name=name, open=True, why=f"{missing}; {known.why}")

    def _completed(self, work: Work, words: str) -> Work:
        """The work, with who made it and in which year where the words that cite it tell so and it does not."""
        by, year = BY.search(words), YEAR.search(words)
        if (dated := PRINTED.match(work.title or "")) and self._among.is_press(dated["outlet"]):
            return Work(kind="article", outlet=dated["outlet"], published=work.published)
        if work.title and self._among.is_speaking_outlet(work.title):  # "the Old Mint Letter" is no letter
            return Work(kind="outlet", outlet=work.title)
        undated = not (work.outlet or work.title or work.published)
        if work.author and undated and self._among.is_press(work.author):
            work = replace(work, author=None, outlet=work.author)
        if work.outlet and work.kind not in OF_OUTLETS and year and not work.published:
            return replace(work, published=year[0])
        if work.kind == "outlet" or work.title or work.outlet or by is None:
            return work
        maker = work.author or by["name"]
        dayed = work.kind in OF_OUTLETS and DAYED.search(words) is not None
        of_year = year is not None and MADE.search(words) is not None  # a body's own: "by the Cyber Security Agency"
        if dayed or self._among.is_press(maker) or called_outlet(maker) or (is_agency(maker) and not of_year):
            return replace(work, author=None, outlet=maker, published=None)
        return replace(work, author=maker, published=work.published or (year[0] if year else None))
