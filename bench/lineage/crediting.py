"""How a taker says whom it took from, in half of all cases, and how dates go wrong in a fifth."""

import random
from datetime import datetime, timedelta

from sentences import Templates
from writing import Piece

from articles import Article, Edge, House

_CREDITED = 0.5
_OF_AGENCY = {"agency tag": 5, "agency byline": 3, "contributed": 1, "in text": 1}
_OF_ARTICLE = {"originally published": 5, "contributed": 2, "in text": 3, "hyperlink": 4}
_OF_PART = {"contributed": 2, "in text": 5, "hyperlink": 4}
_DATES = ("%B {day}, %Y", "{day} %B %Y", "%Y-%m-%d")


def credit(rng: random.Random, templates: Templates, child: Article, edge: Edge, uid: int) -> None:
    """Gives the child a credit for its parent, or none; `uid` is for the sentence that it may take."""
    if edge.credit is not None or rng.random() >= _CREDITED:
        return
    ways = _OF_PART if edge.kind != "article" else _OF_AGENCY if edge.parent.house.code else _OF_ARTICLE
    edge.credit = rng.choices(list(ways), list(ways.values()))[0]
    words = _wording(rng, templates, edge.credit, child)
    if words is None:
        edge.credit, words = "contributed", rng.choice(templates.credits["contributed"])
    _write(rng, child, edge, _filled(words, child, edge.parent, edge.parent.house), uid)


def mention(rng: random.Random, templates: Templates, article: Article, house: House, uid: int) -> None:
    """Credits somebody's reporting from whom nothing was copied: what many articles do."""
    article.mentions = house.name
    words = _wording(rng, templates, "in text", article) if rng.random() < 0.7 else None
    if words is not None:
        _sentence(rng, article, _filled(words, article, article, house), uid)
    else:
        article.notes.append(rng.choice(templates.credits["contributed"]).format(outlet=house.name))


def _wording(rng: random.Random, templates: Templates, way: str, article: Article) -> str | None:
    """A wording; of those that make a sentence one new to the story, None when all are used."""
    told = article.story.told if way in ("in text", "hyperlink") else set()
    unused = [words for words in templates.credits[way] if words not in told]
    if not unused:
        return None
    told.add(words := rng.choice(unused))
    return words


def _filled(words: str, child: Article, parent: Article, house: House) -> str:
    """The wording with the names of the house and of the story put in."""
    return words.format(
        outlet=house.name, agency=house.name, short=house.short, Short=house.short[0].upper() + house.short[1:],
        code=house.code, date=day(parent.when, child.house.date_style), day=f"on {parent.when:%A}",
        event=parent.story.facts["event"], town=parent.story.facts["town"],
    )  # fmt: skip


def _write(rng: random.Random, child: Article, edge: Edge, words: str, uid: int) -> None:
    """Puts the credit where such credits stand."""
    match edge.credit:
        case "agency tag" if words.startswith("("):
            child.dateline = f"{child.story.facts['town'].upper()} {words} — "
        case "agency tag":
            child.closing = words
        case "agency byline":
            child.byline = words
        case "originally published" | "contributed":
            child.notes.append(words)
        case "hyperlink":
            before, _, rest = words.partition("[")
            anchor, _, after = rest.partition("]")
            child.links.append((anchor, edge.parent.address))
            _sentence(rng, child, before + anchor + after, uid)
        case _:
            _sentence(rng, child, words, uid)


def _sentence(rng: random.Random, child: Article, words: str, uid: int) -> None:
    """A sentence of the child's own; who copies the child copies it too."""
    child.body.insert(
        rng.randrange(1, len(child.body) + 1), [Piece(uid=uid, text=words[0].upper() + words[1:], credits=True)]
    )


def day(when: datetime, style: int) -> str:
    """A date as an outlet prints it."""
    return when.strftime(_DATES[style]).format(day=when.day)


def state_dates(rng: random.Random, articles: list[Article]) -> None:
    """What each article states: its date, in a tenth none and in a tenth a wrong one; versions state the first's."""
    for article in articles:
        if article.version_of is not None:
            article.stated = article.version_of.stated
            continue
        drawn = rng.random()
        if drawn < 0.1:
            article.stated = None
        elif drawn < 0.2:
            off = rng.choice((-365, -30, -9, -4, -2, -1, 1, 2, 3, 6, 14, 31, 365))
            article.stated = article.when + timedelta(days=off)
        else:
            article.stated = article.when
