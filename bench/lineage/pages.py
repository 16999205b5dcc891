"""Articles as files: plain text, Markdown and web pages, and where each sentence stands in the main text."""

import html
import random
from dataclasses import dataclass, field
from datetime import timedelta

from crediting import day
from sentences import show

from articles import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a sentence stands: half-open code points of the main text; its parts likewise."""

    start: int
    end: int
    parts: dict[str, tuple[int, int]]


@dataclass(slots=True)
class Block:
    """A headline, the lines below it, or a paragraph."""

    text: str
    kind: str = "p"
    links: list[tuple[str, str]] = field(default_factory=list)
    places: dict[int, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file's name and bytes, its main text, and the place of each sentence in it."""

    file: str
    source: str
    text: str
    places: dict[int, Place]


def page(rng: random.Random, article: Article, number: int, kind: str) -> Page:
    """The article as a file of that kind ("txt", "md" or "html")."""
    body = [_paragraph(article, at) for at in range(len(article.body))]
    blocks = [*_head(rng, article, kind), *body, *_foot(rng, article, kind)]
    text = "\n\n".join(block.text for block in blocks)
    places, here = {}, 0
    for block in blocks:
        for uid, place in block.places.items():
            parts = {name: (start + here, end + here) for name, (start, end) in place.parts.items()}
            places[uid] = Place(start=place.start + here, end=place.end + here, parts=parts)
        here += len(block.text) + 2
    source = {"txt": _text, "md": _markdown, "html": _html}[kind](article, blocks)
    return Page(file=f"{number:04d}.{kind}", source=source, text=text, places=places)


def _paragraph(article: Article, number: int) -> Block:
    style = article.house.style
    block = Block(style.print(article.dateline) if number == 0 else "")
    for piece in article.body[number]:
        if block.text and not block.text.endswith(" "):
            block.text += " "
        start = len(block.text)
        if piece.saying is None:
            block.text += style.print(piece.text)
            parts = {}
        else:
            shown = show(piece.saying, style)
            block.text += shown.text
            parts = {name: (begin + start, end + start) for name, (begin, end) in shown.parts.items()}
        block.places[piece.uid] = Place(start=start, end=len(block.text), parts=parts)
    if number == len(article.body) - 1 and article.closing:
        block.text += f" {style.print(article.closing)}"
    block.links = [(words, url) for words, url in article.links if words in block.text]
    return block


# ------------------------------------------------------------------------------------------------ heads and feet


def _head(rng: random.Random, article: Article, kind: str) -> list[Block]:
    """Headline, byline, outlet and date, in one of the orders in which such heads are found."""
    house = article.house
    title = house.style.print(article.title)
    by = article.byline or (f"By {article.author}" if article.author and rng.random() < 0.85 else "")
    date = _date(article)
    if kind == "txt" and rng.random() < 0.25:
        lines = [f"Title: {title}", f"Publication: {house.name}", by, f"Date: {date}" if date else ""]
        return [Block("\n".join(line for line in lines if line))]
    heading = Block(title, "h1")
    if kind == "html" or rng.random() < 0.5:
        line = " | ".join(part for part in (by, house.name, date) if part)
        alone = kind == "html" and line == house.name  # the page's head states it already
        return [heading] if alone else [heading, Block(line, "byline")]
    lines = [line for line in (by, house.name, date) if line]
    return [heading, *(Block(line, "byline") for line in lines)]


def _date(article: Article) -> str:
    """The date line, with "updated" on the later versions that own up to it."""
    if article.stated is None:
        return ""
    date = day(article.stated, article.house.date_style)
    if article.updated is not None and article.updated.minute % 2:
        return f"Published {date}, updated {day(article.updated, article.house.date_style)}"
    return date


def _foot(rng: random.Random, article: Article, kind: str) -> list[Block]:
    notes = [Block(note, "note") for note in article.notes]
    if article.boilerplate:
        notes.append(Block(article.house.style.print(article.boilerplate), "note"))
    if article.house.footer and rng.random() < 0.85:
        notes.append(Block(article.house.style.print(article.house.footer), "note"))
    if kind != "html" and rng.random() < 0.3:
        notes.append(Block(article.address, "note"))
    return notes


# ------------------------------------------------------------------------------------------------ formats


def _text(article: Article, blocks: list[Block]) -> str:
    return "\n\n".join(block.text for block in blocks)


def _markdown(article: Article, blocks: list[Block]) -> str:
    """Markdown: the headline marked, links in brackets; the house's own text holds no other mark."""
    return "\n\n".join(("# " if block.kind == "h1" else "") + _marked(block, "[{0}]({1})") for block in blocks) + "\n"


def _marked(block: Block, link: str) -> str:
    text = html.escape(block.text, quote=False) if link.startswith("<") else block.text
    for words, url in block.links:
        text = text.replace(words, link.format(words, url), 1)
    return text


def _html(article: Article, blocks: list[Block]) -> str:
    """A page with a menu, the article, and a foot that is none of it."""
    name, title = html.escape(article.house.name), html.escape(blocks[0].text)
    tags = {"h1": "<h1>{}</h1>", "byline": '<p class="byline">{}</p>', "note": '<p class="note">{}</p>'}
    body = "\n".join(tags.get(one.kind, "<p>{}</p>").format(_marked(one, '<a href="{1}">{0}</a>')) for one in blocks)
    date = article.stated
    published = f'<meta property="article:published_time" content="{date:%Y-%m-%dT%H:%M}:00Z">\n' if date else ""
    if date and article.updated:
        published += f'<meta property="article:modified_time" content="{article.updated:%Y-%m-%dT%H:%M}:00Z">\n'
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | {name}</title>
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="{name}">
{published}<link rel="canonical" href="{article.address}">
</head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article>
{body}
</article>
<footer><a href="/about">About us</a> <a href="/contact">Contact</a></footer>
</body>
</html>
"""


def captured(article: Article) -> float:
    """The time of the copy, for the file's own clock: long after all; a version's next copy a day after the last."""
    days = 0
    while article.version_of is not None:
        article, days = article.version_of, days + 1
    return 1_956_528_000 + timedelta(days=days).total_seconds()  # 1 January 2032
