"""Piles of invented articles in which there is everything that an engine may stumble over."""

from datetime import date, timedelta

from onrecord.reuse.finding import Article
from tests.reuse.invented import Press

FIRST = date(2031, 1, 1)
ODD = ["“Zażółć gęślą”", "e\u0301te\u0301", "naı̈ve\u200bly", "𝔘𝔫𝔦 𐐷text", "ﬁn\u00adal", "東京の朝", "\u202eback\u202c"]


def pile(seed: int, count: int = 120) -> list[Article]:
    """So many articles: stories told again and cut, two texts that many carry, footers, quotations, slips, odd letters;
    a fifth without a date, a fifth without an outlet."""
    press = Press(seed)
    chance = press.random
    stories = [press.body(5) for _ in range(count // 12)]
    wire, wide = press.paragraph(3), press.paragraph(2)
    said = f"“{press.sentence(14)}”"
    footers = {name: press.sentence(20) for name in ("One", "Two", "Три", "Four 4")}
    articles = []
    for number in range(count):
        outlet = chance.choice([*footers, None])
        own = press.body(2)
        story = chance.choice(stories)
        low = chance.randrange(3)
        parts = [own[0]]
        if chance.random() < 0.7:
            parts += [press.slipped(each, chance.choice([0, 0, 0.03, 0.15])) for each in story[low : low + 3]]
        if chance.random() < 0.35:
            parts.append(wire)
        if chance.random() < 0.15:
            parts.append(f"{wide} {press.sentence()}")
        if chance.random() < 0.2:
            parts.append(f"{press.sentence()} {said}, {press.word()} said.")
        if chance.random() < 0.3:
            parts.append(" ".join(chance.choices(ODD, k=6)) + f" {story[4]}")
        parts.append(own[1])
        if outlet and chance.random() < 0.8:
            parts.append(footers[outlet])
        articles.append(
            Article(
                id=f"{chance.choice(['a', 'Z', 'é', '𝔘', '-'])}{number}",
                text="\n\n".join(parts),
                series=outlet,
                published=None if chance.random() < 0.2 else FIRST + timedelta(days=chance.randrange(200)),
            )
        )
    articles += [Article(id="empty", text=""), Article(id="short", text="Two words")]
    articles.append(Article(id="lone \ud800", text=f"A lone \udc00 half. {wire}", series="Four 4", published=FIRST))
    chance.shuffle(articles)
    return articles
