"""A pile of articles with known copying: hubs, chains, passages, quotations, siblings, versions, and mere company."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

from crediting import credit, mention
from sentences import Style, Templates
from taking import edit, restyled
from writing import Piece, Story, Writer

from articles import Article, Edge, House

_START = datetime(2031, 3, 1)
_DAYS = 90
_EDITED = 0.42  # of article and passage edges; quotations are never edited, so that about 30 % of all edges are
# How often each kind of group is drawn, once the hubs stand.
_GROUPS = {
    "republication": 16, "chain": 9, "passage": 22, "quotation": 18, "siblings": 8, "outside": 6, "occasion": 5,
    "versions": 6, "origin": 45,
}  # fmt: skip


class Pile:
    """Makes articles until there are as many as asked for."""

    def __init__(self, rng: random.Random, templates: Templates) -> None:
        self.rng, self.templates = rng, templates
        self.writer = Writer(rng, templates)
        self.outlets = [self._house(name, None) for name in templates.outlets]
        self.agencies = [self._house(name, code) for name, code in templates.agencies]
        self.articles: list[Article] = []
        self.stories: list[Story] = []

    def make(self, wanted: int) -> list[Article]:
        """All articles, hidden parents among them; exactly `wanted` are not hidden."""
        for takers in self._hub_sizes(wanted):
            self._hub(takers)
        kinds, weights = list(_GROUPS), list(_GROUPS.values())
        while (left := wanted - self._shown()) > 0:
            kind = self.rng.choices(kinds, weights)[0] if left >= 5 else "origin"
            getattr(self, f"_{kind}")()
        return self.articles

    def _shown(self) -> int:
        return sum(not article.hidden for article in self.articles)

    def _hub_sizes(self, wanted: int) -> list[int]:
        """A hub of 20 to 30 takers for each 200 articles, and one of 5 to 9; small piles have small hubs."""
        large = [self.rng.randint(20, 30) for _ in range(wanted // 200)]
        small = [self.rng.randint(5, 9) for _ in range(max(1, wanted // 200) if wanted >= 30 else 0)]
        return large + small

    def _house(self, name: str, code: str | None) -> House:
        rng = self.rng
        words = name.split()
        style = Style(
            words=rng.choice((9, 9, 12, 20, 1)), curly=rng.random() < 0.6, american=rng.random() < 0.4,
            comma=rng.random() < 0.8,
        )  # fmt: skip
        short = code or (f"the {words[-1]}" if words[0] == "The" else name)
        site = "".join(word.lower() for word in words if word != "The")
        footer = rng.choice(self.templates.footers) if code is None and rng.random() < 0.6 else None
        if code:
            footer = rng.choice(self.templates.agency_footers).format(agency=name)
        return House(name, short, f"https://www.{site}.example", code, style, rng.randrange(3), footer)

    # ------------------------------------------------------------------------------------------------ new text

    def _story(self, *, new: bool = False) -> Story:
        """A new story, or one that others have told already."""
        if not new and self.stories and self.rng.random() < 0.35:
            return self.rng.choice(self.stories)
        start = _START + timedelta(minutes=self.rng.randrange(_DAYS * 24 * 60))
        self.stories.append(self.writer.story(start))
        return self.stories[-1]

    def _own(
        self, house: House, story: Story, when: datetime, many: int | None = None, kind: str = "origin"
    ) -> Article:
        """An article of the house's own."""
        article = Article(house, story, self.writer.headline(story), self.writer.person(), when, [], kind=kind)
        article.address = f"{house.site}/{when:%Y/%m}/{self.rng.randrange(10_000, 99_999)}"
        for _ in range(many or self.rng.randint(9, 17)):
            self._append(article.body, self._sentence(article))
        if self.rng.random() < 0.18:
            article.body.insert(self.rng.randrange(2, len(article.body) + 1), [self.writer.stock()])
        if self.rng.random() < 0.4:
            self._misspell(article)
        if house.code:
            article.dateline = self._dateline(story, house.code, when)
        elif self.rng.random() < 0.1:
            article.boilerplate = self.rng.choice(self.agencies).footer  # below the pictures, or a shared page
        if kind == "origin" and not house.code and self.rng.random() < 0.08:
            mention(self.rng, self.templates, article, self._other(house), next(self.writer.uids))
        self.articles.append(article)
        return article

    def _sentence(self, article: Article, kind: str | None = None) -> Piece:
        hearer = article.house.code or self.rng.choice(self.templates.house)
        piece = self.writer.sentence(article.story, article.met, kind=kind, hearer=hearer)
        return replace(piece, agency=article.house.code)

    def _append(self, body: list[list[Piece]], piece: Piece) -> None:
        if body and len(body[-1]) < 3 and self.rng.random() < 0.4:
            body[-1].append(piece)
        else:
            body.append([piece])

    def _misspell(self, article: Article) -> None:
        paragraph = self.rng.choice(article.body[:5])
        at = self.rng.randrange(len(paragraph))
        paragraph[at] = self.writer.misspelt(paragraph[at])

    def _dateline(self, story: Story, code: str | None, when: datetime) -> str:
        town = story.facts["town"]
        town = town.upper() if self.rng.random() < 0.7 else town
        if code is None:
            return f"{town} — "
        return self.rng.choice(self.templates.datelines).format(town=town, code=code, date=f"{when:%B} {when.day}")

    def _later(self, when: datetime, hours: float = 40) -> datetime:
        """Half an hour to some days later, often the same day."""
        return when + timedelta(minutes=30 + round(self.rng.random() ** 2 * hours * 60))

    def _other(self, *taken: House) -> House:
        return self.rng.choice([house for house in self.outlets if house not in taken])

    # ------------------------------------------------------------------------------------------------ taking

    def _take(self, parent: Article, pieces: list[Piece], edge: Edge) -> list[Piece]:
        """The pieces as the taker prints them; notes on the edge what betrays it."""
        house = parent.house.short
        taken = [restyled(self.rng, piece, house) for piece in pieces]
        if edge.kind != "quotation" and self.rng.random() < _EDITED:
            edit(self.rng, self.templates, taken, self.rng.randint(1, 3))
        if any(piece.credits for piece in pieces):
            edge.signs.append("inherited credit")
        for piece, copy in zip(pieces, taken, strict=True):
            if copy.saying and piece.saying and copy.saying.typo:
                edge.signs.append("typing error")
            if copy.saying and copy.saying.hearer == house:
                edge.signs.append("house name")
        return taken

    def _copy(self, parent: Article, house: House, when: datetime) -> Article:
        """A republication: cut, under another headline, with paragraphs of its own, or none of this."""
        rng = self.rng
        title = parent.title if rng.random() < 0.25 else self.writer.headline(parent.story)
        child = Article(house, parent.story, title, self.writer.person(), when, [], kind="copy")
        child.address = f"{house.site}/{when:%Y/%m}/{rng.randrange(10_000, 99_999)}"
        child.met = set(parent.met)
        edge = Edge(parent, "article")
        child.edges.append(edge)
        kept = self._cut(parent, edge)
        flat = self._take(parent, [piece for paragraph in kept for piece in paragraph], edge)
        flat.reverse()
        child.body = [[flat.pop() for _ in paragraph] for paragraph in kept]
        self._inherit_dateline(parent, child, edge)
        self._disturb(child, edge)
        if parent.house.code and rng.random() < 0.25:
            child.boilerplate = parent.house.footer
            edge.signs.append("agency footer")
        credit(self.rng, self.templates, child, edge, next(self.writer.uids))
        self.articles.append(child)
        return child

    def _cut(self, parent: Article, edge: Edge) -> list[list[Piece]]:
        """The parent's paragraphs: in half of the copies the end is cut off, in some a sentence inside."""
        body = [list(paragraph) for paragraph in parent.body]
        if self.rng.random() < 0.5 and len(body) > 4:
            body = body[: max(3, round(len(body) * self.rng.uniform(0.45, 0.95)))]
            edge.signs.append("cut at the end")
        for _ in range(self.rng.choice((0, 0, 0, 1, 2))):
            if len(body) > 3:
                body.pop(self.rng.randrange(1, len(body)))
        if self.rng.random() < 0.12 and len(body) > 4:
            at = self.rng.randrange(1, len(body) - 1)
            body[at], body[at + 1] = body[at + 1], body[at]
        return body

    def _inherit_dateline(self, parent: Article, child: Article, edge: Edge) -> None:
        """Some keep the dateline with the agency's sign, which then may be another's than the parent's."""
        if parent.dateline and self.rng.random() < 0.4:
            child.dateline = parent.dateline
            if parent.house.code:
                edge.credit = "agency tag"
            elif "(" in parent.dateline:
                edge.signs.append("inherited agency tag")
        elif self.rng.random() < 0.25:
            child.dateline = self._dateline(parent.story, None, child.when)

    def _disturb(self, child: Article, edge: Edge) -> None:
        """Paragraphs of the taker's own, anywhere but at the very top."""
        if self.rng.random() < 0.45:
            for _ in range(self.rng.randint(1, 3)):
                child.body.insert(self.rng.randrange(1, len(child.body) + 1), [self._sentence(child)])
            edge.signs.append("own paragraphs")

    # ------------------------------------------------------------------------------------------------ groups

    def _origin(self, wire: float = 0.12) -> Article:
        """A story that nobody has taken yet; an agency's with the probability `wire`."""
        story = self._story()
        house = self.rng.choice(self.agencies) if self.rng.random() < wire else self._other()
        return self._own(house, story, self._later(story.start, 60))

    def _hub(self, takers: int) -> None:
        """One agency's story in many outlets; some took it from an outlet that had it from the agency."""
        story = self._story(new=True)
        wire = self._own(self.rng.choice(self.agencies), story, story.start, self.rng.randint(12, 18))
        houses = self.rng.sample(self.outlets, min(takers, len(self.outlets)))
        houses += [self._other() for _ in range(takers - len(houses))]
        copies: list[Article] = []
        for house in houses:
            second = copies and self.rng.random() < 0.1
            parent = self.rng.choice(copies) if second else wire
            copies.append(self._copy(parent, house, self._later(parent.when, 30)))

    def _republication(self) -> None:
        parent = self._origin()
        self._copy(parent, self._other(parent.house), self._later(parent.when, 90))

    def _chain(self) -> None:
        parent = self._origin(wire=0.4)
        houses = [parent.house]
        for _ in range(self.rng.choice((2, 2, 3))):
            houses.append(self._other(*houses))
            parent = self._copy(parent, houses[-1], self._later(parent.when, 60))

    def _siblings(self) -> None:
        parent = self._origin()
        houses = [parent.house]
        for _ in range(self.rng.choice((2, 2, 3))):
            houses.append(self._other(*houses))
            self._copy(parent, houses[-1], self._later(parent.when, 60))

    def _outside(self) -> None:
        """Two or three that took from the same story, which is not in the pile."""
        story = self._story()
        house = self.rng.choice(self.agencies) if self.rng.random() < 0.7 else self._other()
        parent = self._own(house, story, self._later(story.start, 40), kind="outside")
        parent.hidden = True
        houses = [house]
        for _ in range(self.rng.choice((1, 2, 2, 3))):
            houses.append(self._other(*houses))
            self._copy(parent, houses[-1], self._later(parent.when, 40))

    def _parent(self) -> Article:
        """Somebody to take a passage or a quotation from: any article, copies among them, or a new one."""
        known = [one for one in self.articles if not one.hidden and one.version_of is None]
        return self.rng.choice(known) if known and self.rng.random() < 0.5 else self._origin()

    def _taker(self, parent: Article, kind: str) -> tuple[Article, Edge]:
        when = self._later(parent.when, 200)
        child = self._own(self._other(parent.house), parent.story, when, kind=kind)
        edge = Edge(parent, "passage" if kind == "passage" else "quotation")
        child.edges.append(edge)
        return child, edge

    def _passage(self) -> None:
        """Some sentences in a row of another's article inside one's own."""
        parent = self._parent()
        own = [at for at, piece in enumerate(parent.pieces()) if piece.saying is not None]
        start = self.rng.choice(own[: max(1, len(own) - 4)])
        pieces = [piece for piece in parent.pieces()[start : start + self.rng.randint(3, 6)] if piece.saying]
        child, edge = self._taker(parent, "passage")
        taken = self._take(parent, pieces, edge)
        cut = self.rng.randint(1, len(taken))
        at = self.rng.randrange(1, len(child.body) + 1)
        child.body[at:at] = [part for part in (taken[:cut], taken[cut:]) if part]
        credit(self.rng, self.templates, child, edge, next(self.writer.uids))

    def _quotation(self) -> None:
        """One long quotation of another's article, or two."""
        parent = self._parent()
        if not (quotes := _quotes(parent)):
            parent.body.insert(1, [self._sentence(parent, "quote")])
            quotes = _quotes(parent)
        child, edge = self._taker(parent, "quotation")
        for piece in self.rng.sample(quotes, min(len(quotes), self.rng.choice((1, 1, 2)))):
            taken = self._take(parent, [piece], edge)[0]
            assert taken.saying is not None
            form = "full" if taken.saying.source and taken.saying.source.name not in child.met else taken.saying.form
            at = self.rng.randrange(1, len(child.body) + 1)
            child.body.insert(at, [replace(taken, saying=replace(taken.saying, form=form))])
        credit(self.rng, self.templates, child, edge, next(self.writer.uids))

    def _occasion(self) -> None:
        """Two who heard the same words said and wrote their own articles: no edge."""
        story = self._story()
        one = self._own(self._other(), story, self._later(story.start, 10))
        two = self._own(self._other(one.house), story, self._later(story.start, 10))
        piece = self.writer.sentence(story, set(), kind="quote")
        for article in (one, two):
            article.body.insert(self.rng.randrange(1, len(article.body) + 1), [piece])

    def _versions(self) -> None:
        """The same address again, once or twice, changed without a word or with an "Updated"."""
        story = self._story()
        last = self._own(self._other(), story, self._later(story.start, 60))
        for _ in range(self.rng.choice((1, 1, 2))):
            last = self._version(last)

    def _version(self, last: Article) -> Article:
        rng = self.rng
        new = Article(last.house, last.story, last.title, last.author, last.when, [], kind="version", version_of=last)
        new.address, new.dateline, new.met = last.address, last.dateline, set(last.met)
        flat = last.pieces()
        edit(rng, self.templates, flat, rng.randint(1, 3))
        flat.reverse()
        new.body = [[flat.pop() for _ in paragraph] for paragraph in last.body]
        if rng.random() < 0.4 and len(new.body) > 4:
            new.body.pop(rng.randrange(1, len(new.body)))
        for _ in range(rng.choice((0, 1, 1, 2))):
            new.body.insert(rng.randrange(1, len(new.body) + 1), [self._sentence(new)])
        new.updated = self._later(last.updated or last.when, 50)
        self.articles.append(new)
        return new


def _quotes(article: Article) -> list[Piece]:
    """The sentences of an article that quote somebody."""
    return [one for one in article.pieces() if one.saying and one.saying.pattern.startswith("quote")]
