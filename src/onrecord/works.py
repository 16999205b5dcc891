"""Works as articles cite them: when two citations mean one work, and which article of a case a citation means."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from onrecord.folding import name_key
from onrecord.model import Work

Canonical = Callable[[str], str]  # a name of an outlet or a body, folded, one for all its forms

TITLE_WORDS = 2  # a title of fewer words is no name of a work: "Statement"
OF_OUTLETS = frozenset({"outlet", "article", "report", "broadcast", "other"})  # what an outlet brings out day by day
LONGEST_TITLE = 14  # words
TITLE = re.compile(r"[\"“„«‘'](?P<title>[A-Z\d][^\"“”„«»\n.!?]{3,120}?)[,;]?[\"”“»’'](?!\w)")
DATE = re.compile(r"[A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]+(?: \d{4})?")
OF_TITLE = re.compile(  # "the article “The long wait of the tenants”"
    r"\b(?:article|headline|report|story|piece|editorial|column|podcast|documentary|film|essay|paper|study|dossier"
    r"|broadcast|episode|programme|program|book|post|headlined|titled|entitled)"
    r"(?:,? (?:titled|headlined|entitled|called|named))?,? ?$"
)
PAGES = re.compile(r"\b(?:pages?|pp?|chapters?|sections?) \d[\d -]*\b")
APOSTROPHES = frozenset("‘’'")
WORD = re.compile(r"\w+")
SMALL = frozenset(
    [
        *("the", "a", "an", "of", "by", "from", "in", "on", "for", "to", "and", "its", "his", "her", "their", "own"),
        *("this", "that", "which", "under", "with", "at", "s", "new", "published", "issued", "released", "dated"),
        *("submitted", "presented", "compiled", "delivered", "adopted", "tabled", "unveiled", "circulated", "filed"),
        *("brought", "out", "put", "produced", "prepared", "drawn", "up", "commissioned", "written"),
        *("author", "authors", "findings", "data", "figures", "passage"),
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What makes two citations one work: an equal `key`. `why` says what is equal, for people."""

    key: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """An article of the case, as a citation may mean it: its id, its address, title, outlet and date where known."""

    id: str
    address: str
    title: str | None
    outlet: str | None
    published: str | None


def identity(work: Work, words: str, canonical: Canonical) -> Identity | None:
    """What this work is known by; None when its citation does not tell it from others of its kind: "a memo".

    `words` are those of the citation: of two papers that one body made in one year, an audit and a survey are two.
    """
    if work.url and (address := bare(work.url)):
        return Identity(key=f"address {address}", why=f"one address: {work.url}")
    if (title := folded_title(work.title)) and title.count(" ") + 1 >= TITLE_WORDS:
        return Identity(key=f"title {title}", why=f"one title: {work.title}")
    by = work.author or work.outlet
    if by and work.published and work.kind != "outlet":
        kind = _called(work, words)
        made = f"{kind} of {canonical(by)}, {work.published}"
        return Identity(key=f"made {made}", why=f"one maker, kind and date: {by}, {kind}, {work.published}")
    if work.outlet and work.kind in OF_OUTLETS:
        return Identity(key=f"outlet {canonical(work.outlet)}", why=f"one outlet for the same words: {work.outlet}")
    return None


def _called(work: Work, words: str) -> str:
    """What kind of work the citation calls it, by its words without those for who made it and when."""
    told = f"{work.author or ''} {work.outlet or ''} {work.published or ''} {work.place or ''}"
    known = {*WORD.findall(name_key(told)), *SMALL}
    return " ".join(sorted(set(WORD.findall(PAGES.sub("", name_key(words)))) - known)) or work.kind


def meant(work: Work, articles: Iterable[Shelved], canonical: Canonical) -> tuple[tuple[Shelved, ...], str]:
    """The articles that a citation means, with the reason; none, with why, when it means none of these or any.

    By address, else by title, else by the outlet, and by the date where the citation gives one; of an outlet's
    articles all that fit are given, since its words alone do not tell which.
    """
    several = list(articles)
    if work.url and (found := [each for each in several if bare(each.address) == bare(work.url or "")]):
        return tuple(found), f"its address: {work.url}"
    title = folded_title(work.title)
    if title and (found := [each for each in several if folded_title(each.title) == title]):
        of_outlet = [each for each in found if _may_be_of(each, work, canonical)]
        return tuple(of_outlet), f"its title: {work.title}"
    if work.outlet is None or work.kind not in OF_OUTLETS or (title and title.count(" ") + 1 >= TITLE_WORDS):
        return (), "no article of this case is it"
    outlet = canonical(work.outlet)
    found = [each for each in several if each.outlet and canonical(each.outlet) == outlet]
    dated = [each for each in found if not work.published or _agree(work.published, each.published)]
    return tuple(dated), f"its outlet: {work.outlet}" if dated else "no article of this case is it"


def _may_be_of(article: Shelved, work: Work, canonical: Canonical) -> bool:
    """Whether nothing speaks against the outlet that a citation gives."""
    return not (article.outlet and work.outlet) or canonical(article.outlet) == canonical(work.outlet)


def _agree(cited: str, published: str | None) -> bool:
    """Whether two dates, ISO prefixes, may be one."""
    return published is None or published.startswith(cited) or cited.startswith(published)


def bare(address: str) -> str:
    """An address without what does not change where it leads; "" for one that leads nowhere outside."""
    try:
        parts = urlsplit(address)
    except ValueError:  # a link as a page has it need not be an address: "http://[one"
        return ""
    if not parts.netloc:
        return ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}" + (
        f"?{parts.query}" if parts.query else ""
    )


def quoted_titles(text: str) -> list[str]:
    """What stands between quotation marks as a title does: some words, most with a capital, or behind a word for what
    has a title, without a full stop."""
    found = []
    for match in TITLE.finditer(text):
        words = match["title"].split()
        if match[0][0] not in APOSTROPHES and match[0][-1] in APOSTROPHES:
            continue  # "“The voters’ roll": no end of a title
        if match["title"].startswith("According to ") or DATE.fullmatch(match["title"].strip(" ,;")):
            continue  # "“According to Joren Hask,” she said, “...”"
        capitals = sum(word[0].isupper() for word in words if word[0].isalpha())
        small = sum(word[0].islower() and word not in SMALL for word in words)
        told = OF_TITLE.search(text, 0, match.start()) is not None and words[0][0].isupper()
        named = capitals >= (1 if words[0][0].isupper() else TITLE_WORDS)  # "26 Minutes in Orvale"; not "7 days"
        if TITLE_WORDS <= len(words) <= LONGEST_TITLE and (
            (named and small <= 1) or (told and len(words) > TITLE_WORDS)
        ):
            found.append(match["title"].strip(" ,;"))
    return found


def folded_title(title: str | None) -> str:
    """A title by its words alone."""
    return name_key(title) if title else ""


def earliest(articles: Sequence[Shelved], until: str | None) -> Shelved | None:
    """Of these the earliest dated one that is not later than a date; None when none can be."""
    fitting = [each for each in articles if not (until and each.published and each.published > until)]
    return min(fitting, key=lambda each: (each.published is None, each.published or "", each.id), default=None)
