"""The plan of a pile: which claims there are, and how each article comes to carry them."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from templates import Templates, choices, fill
from world import (
    MARKS,
    Article,
    Carrier,
    Claim,
    End,
    Mention,
    Outlet,
    Person,
    Piece,
    Plain,
    Speaker,
    Story,
    taken,
)
from writing import Writer, grams

_PROFILES: dict[str, dict[str, float]] = {
    "one voice": {"speaker": 4, "copy": 4, "whole": 2, "cite": 4, "nested": 4, "text": 0.5},
    "voices": {"speaker": 3, "new speaker": 3, "copy": 2, "whole": 1, "cite": 2, "nested": 2, "double": 1},
    "whispers": {"unnamed": 6, "copy": 3, "whole": 1, "cite": 3},
    "text": {"text": 2, "copy": 5, "whole": 3, "cite": 3},
    "elsewhere": {"outside": 5, "work": 4, "vague": 1, "copy": 3, "whole": 1, "cite": 3, "nested outside": 1},
    "ring": {"cite": 3, "copy": 3, "whole": 1},
    "mixed": {
        "speaker": 3, "new speaker": 2, "unnamed": 3, "text": 1.5, "copy": 4, "whole": 2, "cite": 4, "nested": 2,
        "outside": 2, "work": 2, "vague": 0.7, "double": 1, "nested outside": 1, "ring": 0.6,
    },
}  # fmt: skip
_WEIGHTS = {"one voice": 4, "voices": 4, "whispers": 3, "text": 2, "elsewhere": 3, "ring": 3, "mixed": 5}
_ROOTS: dict[str, tuple[str, ...]] = {
    "one voice": ("speaker",),
    "voices": ("speaker",),
    "whispers": ("unnamed",),
    "text": ("text",),
    "elsewhere": ("outside", "outside", "work", "work", "vague", "nested outside"),
    "ring": ("ring",),
    "mixed": ("speaker", "unnamed", "outside", "work", "text"),
}
_BARE = "{Core}."
_LETTERS = {
    "speaker": "a", "new speaker": "a", "double": "a", "unnamed": "b", "text": "c", "cite": "d", "outside": "d",
    "work": "d", "vague": "d", "copy": "e", "whole": "e", "nested": "f", "nested outside": "f", "ring": "g",
}  # fmt: skip


class Pile:
    """Makes articles until there are as many as asked for."""

    def __init__(self, rng: random.Random, templates: Templates, many: int) -> None:
        self.rng, self.templates, self.many = rng, templates, many
        self.writer = Writer(rng, templates, max(14, min(180, many // 2)))
        self.articles: list[Article] = []
        self.claims: list[Claim] = []
        self._clusters = 0
        self._ways: dict[str, Callable[[Claim], Carrier | None]] = {
            "speaker": self._speaker,
            "new speaker": lambda claim: self._speaker(claim, new=True),
            "double": self._double,
            "unnamed": self._unnamed,
            "text": self._text,
            "outside": self._outside,
            "work": self._work,
            "vague": self._vague,
            "cite": self._cite,
            "copy": self._copy,
            "whole": self._whole,
            "nested": self._nested,
            "nested outside": self._nested_outside,
        }

    @property
    def left(self) -> int:
        """How many articles are still to come."""
        return self.many - len(self.articles)

    def make(self) -> None:
        """All claims, then articles without any."""
        free = max(1, round(self.many * 0.1))
        sizes = self._sizes(self.many - free)
        for number, size in enumerate(sizes, 1):
            if self.left <= free and number > 1:
                break
            claim = self._new_claim(number)
            if claim is not None:
                self._grow(claim, size, free)
        while self.left > 0:
            story = self._any_story()
            self._new_article(story, self.rng.choice(self.writer.outlets), self._later(story.start, 200))

    def _sizes(self, articles: int) -> list[int]:
        """How many articles each claim is to have: most few, some many; one of 50 or more in larger piles."""
        rng, found = self.rng, []
        if self.many >= 200:
            found += [rng.randint(50, 62) for _ in range(max(1, self.many // 1000))]
        elif articles > 12:
            found.append(rng.randint(articles // 5, articles // 3))
        while len(found) < max(1, round(self.many / 6)):
            found.append(self._size())
        rng.shuffle(found)
        return found

    def _size(self) -> int:
        low, high = self.rng.choices(((1, 1), (2, 2), (3, 3), (4, 8), (9, 18), (19, 30)), (21, 20, 17, 29, 10, 1.5))[0]
        return self.rng.randint(low, high)

    def _new_claim(self, number: int) -> Claim | None:
        """A claim about a new story, or a second one about a story that has one already."""
        rng = self.rng
        alone = [one for one in self.claims if not one.cousins]
        before = rng.choice(alone) if alone and rng.random() < 0.28 else None
        story = before.story if before else self.writer.story()
        claim = self.writer.claim(number, story, {before.frame} if before else set())
        if claim is None:
            return None
        if before:
            before.cousins.append(claim)
            claim.cousins.append(before)
        claim.profile = rng.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
        self.claims.append(claim)
        return claim

    def _grow(self, claim: Claim, size: int, free: int) -> None:
        """Carriers for the claim, as many as that, unless the articles run out."""
        rng = self.rng
        if size == 1 and claim.profile == "ring":
            claim.profile = "mixed"
        weights = _PROFILES[claim.profile]
        failed = 0
        while len(claim.carriers) < size and self.left > free // 2 and failed < 25:
            if len(claim.carriers) == 0:
                way = rng.choice(_ROOTS[claim.profile])
            else:
                way = rng.choices(list(weights), list(weights.values()))[0]
            room = min(size - len(claim.carriers), self.left - free // 2)
            if way == "ring":
                made = self._ring(claim, room)
                if not made and not claim.carriers:
                    made = self._unnamed(claim) is not None
            else:
                made = self._ways[way](claim) is not None
            failed += not made
        if size >= 3 and rng.random() < 0.25 and self.left > free // 2:
            self._denial_alone(claim)

    # ------------------------------------------------------------------------------------------------ articles

    def _later(self, when: datetime, hours: float) -> datetime:
        """A time after `when`, most soon."""
        return when + timedelta(minutes=20 + int(self.rng.random() ** 2 * hours * 60))

    def _any_story(self) -> Story:
        known = [claim.story for claim in self.claims]
        return self.rng.choice(known) if known and self.rng.random() < 0.4 else self.writer.story()

    def _new_article(self, story: Story, outlet: Outlet, when: datetime, *, filler: int | None = None) -> Article:
        """An article of other matter alone."""
        rng = self.rng
        article = self.writer.article(outlet, story, when)
        for _ in range(rng.choice((4, 4, 4, 5, 5, 6, 7, 8)) if filler is None else filler):
            article.body.append([self.writer.sentence(story) for _ in range(rng.choice((1, 2, 2, 3)))])
        if rng.random() < 0.25:
            article.body[rng.randrange(len(article.body))].append(self.writer.stock())
        self.articles.append(article)
        return article

    def _outlet(self, claim: Claim) -> Outlet | None:
        """An outlet that has nothing on the claim yet."""
        free = [one for one in self.writer.outlets if one.name not in claim.outlets]
        return self.rng.choice(free) if free else None

    def _host(self, claim: Claim, after: datetime | None) -> Article | None:
        """The article that is to carry the claim: a new one, or one that carries another claim of the same topic."""
        rng = self.rng
        start = after or claim.story.start
        if rng.random() < 0.13 or (claim.cousins and rng.random() < 0.2):
            near = [
                one
                for one in self.articles
                if not one.sealed
                and one.outlet.name not in claim.outlets
                and one.when > start
                and len(one.body) < 10
                and (one.story is claim.story or (one.story.topic is claim.story.topic and one.carriers))
                and len(one.carriers) < 3
            ]
            own = [one for one in near if one.story is claim.story]
            if near:
                return rng.choice(own or near)
        outlet = self._outlet(claim)
        if outlet is None or self.left <= 0:
            return None
        return self._new_article(claim.story, outlet, self._later(start, 60 if after else 150))

    def _insert(self, article: Article, piece: Mention, *, introduce: Speaker | None = None) -> None:
        """The sentence in a paragraph of its own, with other matter of this claim around it."""
        rng, story = self.rng, piece.claim.story
        around = rng.choice((1, 1, 2))
        before: list[Piece] = (
            [self.writer.sentence(story, beside=piece.claim)] if around == 2 or rng.random() < 0.4 else []
        )
        after: list[Piece] = [self.writer.sentence(story, beside=piece.claim)] if around == 2 or not before else []
        if rng.random() < 0.06:
            after.append(self.writer.stock())
        at = rng.randrange(len(article.body) + 1)
        article.body.insert(at, [*before, piece, *after])
        if introduce is not None:
            article.body.insert(rng.randrange(at + 1), [self.writer.introduction(story, introduce)])

    def _carry(
        self, claim: Claim, way: str, after: datetime | None, made: Callable[[Article], Mention | None]
    ) -> Carrier | None:
        """A carrier that is no copy."""
        article = self._host(claim, after)
        if article is None:
            return None
        mention = made(article)
        if mention is None:
            return None
        self._clusters += 1
        carrier = Carrier(claim, article, _LETTERS[way], [mention], cluster=self._clusters)
        introduce = mention.speaker if self._needs_introduction(mention) else None
        self._insert(article, mention, introduce=introduce)
        self._register(carrier)
        fresh = len(article.carriers) == 1
        if fresh and article.title_claim is None and self.rng.random() < 0.13:
            self._headline(carrier)
        if way != "ring" and len(claim.carriers) > 1 and len(article.body) < 11 and self.rng.random() < 0.06:
            self._deny(claim, article)
        return carrier

    def _register(self, carrier: Carrier) -> None:
        carrier.claim.carriers.append(carrier)
        carrier.article.carriers.append(carrier)
        carrier.claim.outlets.add(carrier.article.outlet.name)

    def _headline(self, carrier: Carrier) -> None:
        """The claim in the headline, in the outlet's own voice."""
        title = self.writer.claim_title(replace(carrier.mention, hedge=""))
        if title is not None:
            carrier.article.title, carrier.article.title_claim = title, carrier.claim

    def _needs_introduction(self, mention: Mention) -> bool:
        """Whether the article must name the speaker in full besides; a last name that two speakers share needs it."""
        if isinstance(mention.speaker, Person) and mention.form == "titled":
            needed = mention.speaker.last in mention.claim.namesakes or self.rng.random() < 0.5
            if not needed:
                mention.claim.bare.add(mention.speaker.last)
            return needed
        if mention.form == "last":
            return True
        return mention.form == "short" and self.rng.random() < 0.6

    # ------------------------------------------------------------------------------------------------ mentions

    def _mention(
        self, claim: Claim, way: str, wordings: tuple[str, ...], end: End | None, words: dict[str, str], **rest: object
    ) -> Mention:
        """A sentence in a wording that the claim has not had, while there are such."""
        rng = self.rng
        wording = self._wording(claim, wordings, str(rest.get("source", "")))
        for mark, sign in MARKS.items():
            wording = wording.replace(mark, sign)
        wording = self.writer.fill(wording, claim.story, **words)
        link = ""
        if "<" in wording:
            link = wording[wording.index("<") + 1 : wording.index(">")]
            wording = wording.replace("<", "").replace(">", "")
        hedge = rng.choice(self.templates.hedges) if way in ("a", "b", "c") and rng.random() < 0.22 else ""
        mention = Mention(
            claim=claim,
            way=way,
            wording=wording,
            lead=rng.choice(claim.leads),
            tail=rng.choice(claim.tails),
            end=end,
            hedge=hedge,
            link=link,
        )
        return taken(mention, **rest)

    def _wording(self, claim: Claim, wordings: tuple[str, ...], with_: str) -> str:
        fresh = [one for one in wordings if (one, "") not in claim.used]
        fresh = fresh or [one for one in wordings if (one, with_) not in claim.used] or list(wordings)
        wording = self.rng.choice(fresh)
        claim.used |= {(wording, ""), (wording, with_)}
        return wording

    def _source(self, who: Speaker, end: End, *, forms: tuple[str, ...] | None = None) -> dict[str, object]:
        """The words for a speaker: in full when it speaks for the first time."""
        if isinstance(who, Person):
            several = ("full", "full", "lead", "lead", "whole", "titled", "titled", "last", "last")
            first = ("full", "full", "lead")
        else:
            several = ("full", "name", "name", "short", "short")
            first = ("full",)
        form = self.rng.choice(forms or (several if end.forms else first))
        source, comma = who.phrase(form)
        end.forms.add(source)
        return {"source": source, "comma": comma, "speaker": who, "form": form}

    def _who(self, claim: Claim, *, new: bool = False) -> tuple[Speaker, End]:
        """Somebody who speaks for the claim; now and then one with the last name of another."""
        rng = self.rng
        if claim.speakers and not new:
            return rng.choice(claim.speakers)
        persons = [one for one, _ in claim.speakers if isinstance(one, Person)]
        cousin = [pair[0] for one in claim.cousins for pair in one.speakers]
        cousin = [one for one in cousin if one not in [pair[0] for pair in claim.speakers]]
        who: Speaker
        alone = [one for one in persons if one.last not in claim.bare]
        if alone and rng.random() < 0.3:
            other = rng.choice(alone)
            who = self.writer.person(claim.story, last=other.last, without=frozenset({other.title}))
            claim.namesakes.append(other.last)
        elif cousin and rng.random() < 0.6:
            who = rng.choice(cousin)
            if isinstance(who, Person) and who.last in [one.last for one in persons]:
                who = self.writer.speaker(claim.story)
        else:
            who = self.writer.speaker(claim.story)
        end = End("speaker", who.name)
        claim.speakers.append((who, end))
        return who, end

    # ------------------------------------------------------------------------------------------------ ways

    def _speaker(self, claim: Claim, *, new: bool = False) -> Carrier | None:
        def _made(article: Article) -> Mention:
            who, end = self._who(claim, new=new)
            return self._mention(claim, "a", self.templates.named, end, {}, **self._source(who, end))

        return self._carry(claim, "speaker", None, _made)

    def _unnamed(self, claim: Claim) -> Carrier | None:
        return self._carry(claim, "unnamed", None, lambda article: self._unnamed_mention(claim))

    def _unnamed_mention(self, claim: Claim) -> Mention:
        sources = self.templates.unnamed_sources
        fresh = [one for one in sources if ("unnamed", one) not in claim.used] or list(sources)
        source = self.rng.choice(fresh)
        claim.used.add(("unnamed", source))
        return self._mention(claim, "b", self.templates.unnamed, End("unnamed", forms={source}), {}, source=source)

    def _text(self, claim: Claim) -> Carrier | None:
        if sum(one.way == "c" for one in claim.carriers) >= len(self.templates.own) - 4:
            return None
        return self._carry(
            claim, "text", None, lambda article: self._mention(claim, "c", self.templates.own, End("text"), {})
        )

    def _double(self, claim: Claim) -> Carrier | None:
        """One article with two sources: somebody with a name, and somebody else."""
        carrier = self._speaker(claim)
        if carrier is None or len(carrier.article.body) > 10:
            return carrier
        if self.rng.random() < 0.5:
            second = self._unnamed_mention(claim)
        else:
            who, end = self._who(claim, new=True)
            second = self._mention(claim, "a", self.templates.named, end, {}, **self._source(who, end))
        carrier.mentions.append(second)
        introduce = second.speaker if self._needs_introduction(second) else None
        self._insert(carrier.article, second, introduce=introduce)
        return carrier

    def _outside_outlet(self, claim: Claim) -> tuple[str, End] | None:
        """An outlet that has no article on the claim in the pile; often one that was cited before."""
        rng = self.rng
        if claim.outside and rng.random() < 0.5:
            return rng.choice(claim.outside)
        known = [name for name, _ in claim.outside]
        absent = [one for one in self.templates.outside_outlets if one not in known]
        if rng.random() < 0.3 and (silent := self._outlet(claim)):
            absent = [silent.name]
        if not absent:
            return None
        name = rng.choice(absent)
        claim.outlets.add(name)
        date = claim.story.start - timedelta(hours=rng.randrange(20, 900))
        claim.outside.append((name, End("work", name, {name}, date)))
        return claim.outside[-1]

    def _outside(self, claim: Claim) -> Carrier | None:
        found = self._outside_outlet(claim)
        if found is None:
            return None
        name, end = found

        def _made(article: Article) -> Mention:
            assert end.date is not None
            words = {"outlet": name, "date": article.outlet.day(end.date)}
            wordings = self.templates.cited_dated if self.rng.random() < 0.2 else self.templates.cited
            return self._mention(claim, "d", wordings, end, words, outlet=name)

        return self._carry(claim, "outside", None, _made)

    def _work(self, claim: Claim) -> Carrier | None:
        """A work that can be told from others: by its title, or by body, kind and year."""
        rng = self.rng
        if not claim.works or rng.random() < 0.4:
            self._new_work(claim)
        kind, end, words = rng.choice(claim.works)
        wordings = self.templates.works_titled if kind == "titled" else self.templates.works_by_body
        return self._carry(claim, "work", None, lambda article: self._mention(claim, "d", wordings, end, words))

    def _new_work(self, claim: Claim) -> None:
        rng, topic = self.rng, claim.story.topic
        titles = [self.writer.fill(one, claim.story) for one in topic.works]
        titles = [one for one in titles if one not in [work[2].get("work") for work in claim.works]]
        body = self.writer.organisation(topic) if rng.random() < 0.5 or not titles else None
        if body is not None:
            kind, year = rng.choice(self.templates.work_kinds), str(rng.randint(2019, 2030))
            words = {"body": body.full, "kind": kind, "year": year}
            name = f"{year} {kind} by {body.full}"
            claim.works.append(("body", End("work", name, {name}), words))
        elif titles:
            title = rng.choice(titles)
            words = {"work": title, "genre": rng.choice(self.templates.genres)}
            claim.works.append(("titled", End("work", title, {title}), words))
        else:
            raise RuntimeError("the templates give no more bodies")

    def _vague(self, claim: Claim) -> Carrier | None:
        if sum((one, "") in claim.used for one in self.templates.works_vague) == len(self.templates.works_vague):
            return None
        wordings = self.templates.works_vague
        return self._carry(claim, "vague", None, lambda article: self._mention(claim, "d", wordings, End("work"), {}))

    def _targets(self, claim: Claim) -> list[Carrier]:
        """Carriers on which others may lean: with one source, and without a hedge that might get lost."""
        return [one for one in claim.carriers if len(one.mentions) == 1 and not one.mention.hedge and not one.gone]

    def _cite(self, claim: Claim) -> Carrier | None:
        targets = self._targets(claim)
        if not targets:
            return None
        target = self.rng.choice(targets)
        return self._carry(claim, "cite", target.article.when, lambda article: self._citing(claim, article, target))

    def _citing(self, claim: Claim, article: Article, target: Carrier) -> Mention:
        """A sentence that leans on another article: by outlet, date, title or link."""
        rng, made, cited = self.rng, self.templates, target.article
        ways = {"cited": 6.0, "linked": 2.0}
        if cited.dated:
            ways["dated"] = 2.0
        if cited.title_claim is None:
            ways["titled"] = 2.0
        how = rng.choices(list(ways), list(ways.values()))[0]
        wordings = {
            "cited": made.cited, "linked": made.cited_linked, "dated": made.cited_dated, "titled": made.cited_titled,
        }[how]  # fmt: skip
        words = {"outlet": cited.outlet.name, "date": article.outlet.day(cited.when), "title": cited.title}
        cited.linked |= how == "linked"
        return self._mention(claim, "d", wordings, target.mention.end, words, cites=cited, outlet=cited.outlet.name)

    def _nested(self, claim: Claim) -> Carrier | None:
        """ "The Herald quoted X as saying": the Herald's article is in the pile."""
        targets = [one for one in self._targets(claim) if one.mention.way == "a" and one.mention.form != "anonymous"]
        if not targets:
            return None
        target = self.rng.choice(targets)
        mention = target.mention
        assert mention.speaker is not None and mention.end is not None
        who, end = mention.speaker, mention.end

        def _made(article: Article) -> Mention:
            source = self._source(who, end)
            words = {"outlet": target.article.outlet.name}
            return self._mention(
                claim, "f", self.templates.nested, end, words, cites=target.article, outlet=words["outlet"], **source
            )

        return self._carry(claim, "nested", target.article.when, _made)

    def _nested_outside(self, claim: Claim) -> Carrier | None:
        """The same, and the article quoted from is not in the pile."""
        free = [one for one in self.templates.outside_outlets if one not in claim.outlets]
        if not free:
            return None
        name = self.rng.choice(free)

        def _made(article: Article) -> Mention:
            who, end = self._who(claim)
            source = self._source(who, end)
            return self._mention(claim, "f", self.templates.nested, end, {"outlet": name}, outlet=name, **source)

        claim.outlets.add(name)
        return self._carry(claim, "nested outside", None, _made)

    def _ring(self, claim: Claim, room: int) -> bool:
        """Two or three that cite each other in a circle, all of one day."""
        rng = self.rng
        many = 3 if rng.random() < 0.3 else 2
        free = [one for one in self.writer.outlets if one.name not in claim.outlets]
        if room < many or self.left < many or len(free) < many or len(claim.rings) > 1:
            return False
        outlets = rng.sample(free, many)
        day = self._later(claim.story.start, 100).replace(hour=6, minute=0)
        end = End("circular")
        articles = [
            self._new_article(claim.story, one, day + timedelta(minutes=rng.randrange(17 * 60))) for one in outlets
        ]
        ring = []
        for at, article in enumerate(articles):
            cited = articles[(at + 1) % many]
            mention = self._mention(
                claim, "g", self.templates.cited, end, {"outlet": cited.outlet.name}, cites=cited,
                outlet=cited.outlet.name,
            )  # fmt: skip
            self._clusters += 1
            carrier = Carrier(claim, article, "g", [mention], cluster=self._clusters)
            self._insert(article, mention)
            self._register(carrier)
            ring.append(carrier)
        claim.rings.append(ring)
        return True

    # ------------------------------------------------------------------------------------------------ copies

    def _changed(self, piece: Piece) -> Piece:
        """The sentence as a taker has it: another word for one in some."""
        if isinstance(piece, Mention):
            return replace(piece)
        many = choices(piece.frame)
        if not many or self.rng.random() > 0.3:
            return replace(piece)
        at = self.rng.randrange(len(many))
        picks = (*piece.picks[:at], self.rng.randrange(many[at]), *piece.picks[at + 1 :])
        changed = replace(piece, picks=picks)
        return changed if grams(changed.text(), 8) & grams(piece.text(), 8) else replace(piece)

    def _losing(self, parent: Carrier) -> tuple[Mention, str | None]:
        """The sentence with its attribution kept, or with something of it lost; in some its end is another."""
        rng, ways = self.rng, {"nothing": 0.8}
        mention = parent.mention
        if rng.random() < 0.2:
            mention = taken(mention, tail=rng.choice(mention.claim.tails))
        if mention.hedge:
            ways["hedge"] = 1.5
        if mention.way in ("a", "b") and mention.source and self._bare(parent):
            ways["source to fact"] = 0.5
        if mention.way == "a" and isinstance(mention.speaker, Person) and mention.form != "anonymous":
            ways["name"] = 0.8
        lost = rng.choices(list(ways), list(ways.values()))[0]
        match lost:
            case "hedge":
                return taken(mention, hedge=""), lost
            case "source to fact":
                plain = MARKS["{Core}"] + "."
                mention.claim.used |= {(_BARE, ""), (_BARE, f"text {parent.cluster}")}
                return taken(mention, wording=plain, source="", comma=False, speaker=None, form=""), lost
            case "name":
                assert mention.speaker is not None
                source, comma = mention.speaker.phrase("anonymous")
                return taken(mention, source=source, comma=comma, form="anonymous"), lost
            case _:
                return replace(mention), None

    def _bare(self, parent: Carrier) -> bool:
        """Whether the claim may stand bare in a copy: no article that is no copy of the same has it so."""
        used = parent.claim.used
        return (_BARE, "") not in used or (_BARE, f"text {parent.cluster}") in used

    def _attributed(self, parent: Carrier, mention: Mention) -> Mention:
        """What stood in an outlet's own voice, given to that outlet by some who take it over with its surroundings."""
        if mention.way != "c" or mention.cites or mention.hedge or self.rng.random() > 0.35:
            return mention
        outlet = parent.article.outlet.name
        wording = self._wording(parent.claim, self.templates.cited, "")
        for mark, sign in MARKS.items():
            wording = wording.replace(mark, sign)
        wording = self.writer.fill(wording, parent.claim.story, outlet=outlet)
        return taken(mention, way="d", wording=wording, cites=parent.article, outlet=outlet)

    def _copy(self, claim: Claim) -> Carrier | None:
        """The paragraph with the claim, taken over into an article of one's own."""
        parents = [one for one in claim.carriers if len(one.mentions) == 1]
        if not parents:
            return None
        parent = self.rng.choice(parents)
        mention, lost = self._losing(parent)
        mention = self._attributed(parent, mention) if lost is None else mention
        earliest = parent.article.when + (timedelta(hours=24) if lost else timedelta())
        article = self._host(claim, earliest)
        if article is None:
            return None
        body = next(one for one in parent.article.body if parent.mention in one)
        passage = [mention if one is parent.mention else self._changed(one) for one in self._part(body, parent.mention)]
        article.body.insert(self.rng.randrange(len(article.body) + 1), passage)
        carrier = Carrier(claim, article, "e", [mention], parent, "passage", lost=lost, cluster=parent.cluster)
        carrier.gone = parent.gone | ({lost} if lost else set())
        self._register(carrier)
        self._credit(carrier)
        return carrier

    def _part(self, body: list[Piece], mention: Mention) -> list[Piece]:
        """The sentences around: one of them may be left out while another stays."""
        at = body.index(mention)
        plain = [number for number, one in enumerate(body) if isinstance(one, Plain) and abs(number - at) == 1]
        stock = [number for number in range(len(body)) if number > at + 1]
        drop = set(stock) if self.rng.random() < 0.7 else set()
        if len(plain) == 2 and self.rng.random() < 0.3:
            drop.add(self.rng.choice(plain))
        return [one for number, one in enumerate(body) if number not in drop]

    def _credit(self, carrier: Carrier) -> None:
        """Whom it was taken from, in half of the copies; dates that tell who was first, where something was lost."""
        assert carrier.parent is not None
        parent, child = carrier.parent.article, carrier.article
        if self.rng.random() < 0.5:
            used = [one.split("{")[0] for one in child.notes]
            words = self.rng.choice([one for one in self.templates.credits if one.split("{")[0] not in used])
            child.notes.append(fill(words, lambda slot: parent.outlet.name, self.rng))
            carrier.credit = child.notes[-1]
        if carrier.lost and carrier.credit is None:
            parent.dated = child.dated = True

    def _whole(self, claim: Claim) -> Carrier | None:
        """The article, with little changed, under another outlet's name."""
        rng = self.rng
        parent = rng.choice(claim.carriers) if claim.carriers else None
        if parent is None or self.left <= 0:
            return None
        source = parent.article
        others = {name for one in source.carriers for name in one.claim.outlets}
        free = [one for one in self.writer.outlets if one.name not in others and one is not source.outlet]
        if not free:
            return None
        mention, lost = self._losing(parent)
        when = self._later(source.when + (timedelta(hours=24) if lost else timedelta()), 48)
        child = self.writer.article(rng.choice(free), source.story, when)
        if rng.random() < 0.4:
            child.title, child.title_claim = source.title, source.title_claim
        pairs = self._body(source, child, {parent.mention: mention})
        self.articles.append(child)
        made: Carrier | None = None
        for one in source.carriers:
            copy = Carrier(
                one.claim, child, "e", [pairs[each] for each in one.mentions], one, "whole", cluster=one.cluster
            )
            copy.gone = set(one.gone)
            if one is parent:
                copy.lost, made = lost, copy
                copy.gone |= {lost} if lost else set()
            self._register(copy)
        assert made is not None
        self._credit(made)
        for one in child.carriers:
            one.credit = made.credit
        source.sealed = child.sealed = True
        return made

    def _body(self, source: Article, child: Article, changes: dict[Mention, Mention]) -> dict[Mention, Mention]:
        """Fills the copy; the mentions of the source and what became of them."""
        rng, pairs = self.rng, {}
        cut = len(source.body)
        while rng.random() < 0.3 and cut > 4 and not any(isinstance(one, Mention) for one in source.body[cut - 1]):
            cut -= 1
        for paragraph in source.body[:cut]:
            copied = []
            for piece in paragraph:
                mine = changes.get(piece) if isinstance(piece, Mention) else None
                mine = mine or self._changed(piece)
                if isinstance(piece, Mention) and isinstance(mine, Mention):
                    pairs[piece] = mine
                    if mine.end is None:
                        mine.claim.denials.append(mine)
                copied.append(mine)
            child.body.append(copied)
        if rng.random() < 0.3 and len(child.body) < 12:
            at = rng.randrange(1, len(child.body) + 1)
            child.body.insert(at, [self.writer.sentence(child.story)])
        return pairs

    # ------------------------------------------------------------------------------------------------ denials

    def _deny(self, claim: Claim, article: Article) -> None:
        """Somebody who is no source of the claim says that it is not so."""
        if not claim.deniers or self.rng.random() < 0.3:
            claim.deniers.append(self.writer.speaker(claim.story))
        who = self.rng.choice(claim.deniers)
        forms = ("full", "full", "lead") if isinstance(who, Person) else ("full", "name")
        source = self._source(who, End("speaker"), forms=forms)
        mention = self._mention(claim, "denial", self.templates.denials, None, {}, **source)
        claim.denials.append(mention)
        self._insert(article, mention)

    def _denial_alone(self, claim: Claim) -> None:
        """An article that has the claim only to deny it."""
        outlet = self._outlet(claim)
        if outlet is None or self.left <= 0:
            return
        claim.outlets.add(outlet.name)
        article = self._new_article(claim.story, outlet, self._later(claim.story.start + timedelta(hours=30), 150))
        self._deny(claim, article)
        article.sealed = True
