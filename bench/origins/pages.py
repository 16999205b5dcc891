"""Articles as files: plain text, Markdown and web pages, and where each claim stands in the main text."""

import html
import random
import re
from dataclasses import dataclass, field

from world import Article, Mention


@dataclass(slots=True)
class Block:
    """A headline, a line below it, or a paragraph."""

    text: str
    kind: str = "p"
    links: list[tuple[str, str]] = field(default_factory=list)
    places: list[tuple[Mention, tuple[int, int], tuple[int, int]]] = field(default_factory=list)
    """Each mention with its sentence and, in it, the words of the claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Half-open code points of the main text: paragraph, sentence and the words of the claim."""

    passage: tuple[int, int]
    sentence: tuple[int, int]
    core: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file's name and bytes, its main text, and where each mention stands in it."""

    file: str
    source: str
    text: str
    places: dict[Mention, Place]


def page(rng: random.Random, article: Article, number: int, kind: str) -> Page:
    """The article as a file of that kind ("txt", "md" or "html")."""
    body = [_paragraph(article, at) for at in range(len(article.body))]
    blocks = [*_head(rng, article, kind), *body, *_foot(rng, article)]
    text = "\n\n".join(block.text for block in blocks)
    places, here = {}, 0
    for block in blocks:
        for mention, sentence, core in block.places:
            places[mention] = Place(
                passage=(here, here + len(block.text)),
                sentence=(sentence[0] + here, sentence[1] + here),
                core=(core[0] + here, core[1] + here),
            )
        here += len(block.text) + 2
    source = {"txt": _text, "md": _markdown, "html": _html}[kind](article, blocks)
    return Page(file=f"{number:04d}.{kind}", source=source, text=text, places=places)


def _paragraph(article: Article, number: int) -> Block:
    block = Block("")
    for piece in article.body[number]:
        if block.text:
            block.text += " "
        start = len(block.text)
        if isinstance(piece, Mention):
            words, (begin, end) = piece.text(article.outlet)
            block.text += words
            block.places.append((piece, (start, len(block.text)), (start + begin, start + end)))
            if piece.link and piece.cites is not None:
                block.links.append((piece.link, piece.cites.address))
        else:
            block.text += article.outlet.print(piece.text())
    return block


def _head(rng: random.Random, article: Article, kind: str) -> list[Block]:
    """Headline, outlet, byline and date, in one of the orders in which such heads are found."""
    outlet = article.outlet
    name, title = outlet.name[0].upper() + outlet.name[1:], outlet.print(article.title)
    by = f"By {article.author}" if rng.random() < 0.85 or not article.dated else ""
    date = outlet.day(article.when) if article.dated else ""
    if kind == "txt" and rng.random() < 0.2:
        lines = [f"Title: {title}", f"Publication: {name}", by, f"Date: {date}" if date else ""]
        return [Block("\n".join(line for line in lines if line))]
    heading = Block(title, "h1")
    if kind == "html" or rng.random() < 0.5:
        line = " | ".join(part for part in (by, name, date) if part)
        alone = kind == "html" and line == name  # the page's head states it already
        return [heading] if alone else [heading, Block(line, "byline")]
    return [heading, *(Block(line, "byline") for line in (by, name, date) if line)]


def _foot(rng: random.Random, article: Article) -> list[Block]:
    notes = [Block(note, "note") for note in article.notes]
    if article.outlet.footer and rng.random() < 0.85:
        notes.append(Block(article.outlet.footer, "note"))
    return notes


def _text(article: Article, blocks: list[Block]) -> str:
    return "\n\n".join(block.text for block in blocks)


def _markdown(article: Article, blocks: list[Block]) -> str:
    """Markdown: the headline marked, links in brackets; nothing else needs a mark."""
    marked = (("# " if block.kind == "h1" else "") + _linked(block.text, block, "[{0}]({1})") for block in blocks)
    return "\n\n".join(marked) + "\n"


def _linked(text: str, block: Block, link: str) -> str:
    for words, address in block.links:
        text = re.sub(
            rf"(?<!\w){re.escape(words)}(?!\w)", lambda _, at=address, of=words: link.format(of, at), text, count=1
        )
    return text


def _html(article: Article, blocks: list[Block]) -> str:
    """A page with a menu, the article, and a foot that is none of it."""
    name = html.escape(article.outlet.name[0].upper() + article.outlet.name[1:])
    title = html.escape(article.outlet.print(article.title))
    tags = {"h1": "<h1>{}</h1>", "byline": '<p class="byline">{}</p>', "note": '<p class="note">{}</p>'}
    body = "\n".join(
        tags.get(one.kind, "<p>{}</p>").format(
            _linked(html.escape(one.text, quote=False), one, '<a href="{1}">{0}</a>')
        )
        for one in blocks
    )
    stamp = f'<meta property="article:published_time" content="{article.when:%Y-%m-%dT%H:%M}:00Z">\n'
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | {name}</title>
<meta property="og:title" content="{title}">
<meta property="og:site_name" content="{name}">
{stamp if article.dated else ""}<link rel="canonical" href="{article.address}">
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
