"""What a web page's markup states about its article: JSON-LD, og: and meta elements, the canonical address.

Nothing is guessed: no date is taken from the text or from a copyright line (masthead.py reads what a reader reads).
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from onrecord.read.dates import from_markup
from onrecord.read.page import Markup

# schema.org's types for an article; pages also describe themselves, their site and their videos.
_ARTICLES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "OpinionNewsArticle",
    "AnalysisNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "Report",
)
# Names of meta elements (in `property`, `name` or `itemprop`), the better ones first.
_TITLES = ("og:title", "twitter:title", "headline", "citation_title", "dc.title", "dcterms.title", "parsely-title")
_OUTLETS = (
    "og:site_name",
    "citation_journal_title",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "application-name",
)
_AUTHORS = (
    "author",
    "article:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "byl",
    "sailthru.author",
)
_DATES = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "publication_date",
    "date",
)
_DEEPEST = 2000  # nodes of JSON-LD looked at
_LONGEST = 300

_Meta = dict[str, list[str]]


def markup(tree: Any) -> Markup:
    """What the head of this lxml tree states; what it does not state is None."""
    stated = _meta(tree)
    article = _article(tree)
    return Markup(
        title=_text(article.get("headline")) or _first(stated, _TITLES) or _title_element(tree),
        outlet=next(iter(_names(article.get("publisher"))), None) or _first(stated, _OUTLETS),
        authors=tuple(_names(article.get("author"))) or tuple(_authors(stated)),
        published=_date(_text(article.get("datePublished"))) or _date(_first(stated, _DATES)) or _time_element(tree),
        address=_address(tree, stated),
    )


def _meta(tree: Any) -> _Meta:
    """The contents of all meta elements under their names in lower case."""
    stated: _Meta = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = _text(element.get("content"))
        if name and content:
            stated.setdefault(name.strip().lower(), []).append(content)
    return stated


def _first(stated: _Meta, names: tuple[str, ...]) -> str | None:
    return next((stated[name][0] for name in names if name in stated), None)


def _authors(stated: _Meta) -> Iterator[str]:
    """The first of the names that states authors; an address of a profile is nobody's name."""
    for name in _AUTHORS:
        values = [value for value in stated.get(name, ()) if "://" not in value]
        if values:
            yield from dict.fromkeys(values)
            return


def _text(value: Any) -> str | None:
    """A string on one line, None when it is none, is empty, or too long to be a statement."""
    if not isinstance(value, str):
        return None
    flat = " ".join(value.split())
    return flat if 0 < len(flat) <= _LONGEST else None


def _date(value: str | None) -> str | None:
    return from_markup(value) if value else None


def _names(value: Any) -> list[str]:
    """The names of schema.org persons or organisations: strings, objects with a name, or lists of these."""
    values = value if isinstance(value, list) else [value]
    names = (_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in values[:50])
    return [name for name in dict.fromkeys(names) if name and "://" not in name]


def _article(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that describes an article; empty when there is none that can be read."""
    for element in tree.iter("script"):
        if "ld+json" not in (element.get("type") or ""):
            continue
        try:
            data = json.loads(element.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            types = node.get("@type")
            if any(kind in _ARTICLES for kind in (types if isinstance(types, list) else [types])):
                return node
    return {}


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document, outer ones first."""
    waiting, seen = [data], 0
    while waiting and seen < _DEEPEST:
        node = waiting.pop(0)
        seen += 1
        if isinstance(node, list):
            waiting += node[:_DEEPEST]
        elif isinstance(node, dict):
            yield node
            waiting += [value for value in node.values() if isinstance(value, (dict, list))]


def _title_element(tree: Any) -> str | None:
    """The <title>, as it stands: the site's name beside it cannot be told apart for certain."""
    element = tree.find(".//head/title")
    return _text(element.text_content()) if element is not None else None


def _time_element(tree: Any) -> str | None:
    """A <time> element that says it is the date of publication."""
    for element in tree.iter("time"):
        if "datepublished" in (element.get("itemprop") or "").lower() or element.get("pubdate") is not None:
            return _date(element.get("datetime") or "")
    return None


def _address(tree: Any, stated: _Meta) -> str | None:
    """The canonical address; not one that is relative, nor a site's front page, which all its articles would share."""
    for element in tree.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split() and (address := absolute(element.get("href"))):
            return address
    return absolute(_first(stated, ("og:url",)))


def absolute(address: str | None) -> str | None:
    """An address of a page on the web; None of one that is relative, or a site's front page."""
    address = (address or "").strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc or any(sign.isspace() for sign in address):
        return None
    return address if parts.path.strip("/") or parts.query else None
