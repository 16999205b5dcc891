"""Names, stories, claims and other matter, drawn from the templates so that nothing comes twice by chance."""

import random
import re
from datetime import datetime, timedelta
from itertools import product

from templates import Templates, Topic, capital, choices, chosen, fill
from world import Article, Body, Claim, Mention, Outlet, Person, Plain, Speaker, Story

_WORD = re.compile(r"\w+")
_VOWEL = re.compile(r"\b([Aa]) (?=[AEIOU][a-z])")
_START = datetime(2031, 1, 6, 6, 0)
_CLOSED_BY_COMMA = frozenset({"and", "which", "as", "for", "by", "to"})
_CORE_GRAM = 7  # eight words make the same claim


def grams(text: str, size: int) -> set[tuple[str, ...]]:
    """Runs of so many words."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


class Writer:
    """Draws from one set of templates with one generator."""

    def __init__(self, rng: random.Random, templates: Templates, outlets: int) -> None:
        self.rng, self.templates = rng, templates
        self._last = self._pool(templates.last_starts, templates.last_ends)
        self._places = self._pool(templates.place_starts, templates.place_ends)
        self._names: set[str] = set()
        self._shorts: set[str] = set()
        self._titles: set[str] = set()
        self._sentences: set[str] = set()
        self._cores: set[tuple[str, ...]] = set()
        self._addresses: set[str] = set()
        self.outlets = self._outlets(outlets)

    # -------------------------------------------------------------------------------------------------- names

    def _pool(self, starts: tuple[str, ...], ends: tuple[str, ...]) -> list[str]:
        pool = [start + end for start, end in product(starts, ends)]
        self.rng.shuffle(pool)
        return pool

    def _drawn(self, pool: list[str]) -> str:
        """The next of a pool, which goes round when it is used up."""
        pool.append(word := pool.pop(0))
        return word

    def _outlets(self, many: int) -> list[Outlet]:
        made, rng = self.templates, self.rng
        names = [f"the {place} {noun}" for place, noun in product(made.outlet_places, made.outlet_nouns)]
        return [
            Outlet(
                name=name,
                site="https://www." + name.removeprefix("the ").replace(" ", "-").lower() + ".example",
                quotes=rng.choice(made.quotes),
                date=rng.choice(made.dates),
                footer=rng.choice(made.footers) if rng.random() < 0.6 else None,
            )
            for name in rng.sample(names, min(many, len(names)))
        ]

    def person(self, story: Story, *, last: str | None = None, without: frozenset[str] = frozenset()) -> Person:
        """A new person with an office of this story that nobody has yet, and not with one of these titles."""
        roles = [entry.split("|") for entry in story.topic.roles]
        free = [one for one in roles if one[1] not in story.offices and one[0] not in without]
        if free:
            title, role, bare, anonymous = self.rng.choice(free)
        else:
            title, role, bare, anonymous = self._deputy(story, [one for one in roles if one[0] not in without])
        if role.startswith("the "):
            story.offices.add(role)
        while True:
            first, name = self.rng.choice(self.templates.first_names), last or self._drawn(self._last)
            if f"{first} {name}" not in self._names:
                self._names.add(f"{first} {name}")
                return Person(first, name, title, role, bare, anonymous)

    def _deputy(self, story: Story, roles: list[list[str]]) -> list[str]:
        """An office below one that is held already."""
        held = [one for one in roles if one[1].startswith("the ")]
        for rank in ("Deputy", "Acting", "Assistant"):
            offices = [
                [f"{rank} {title}", f"the {rank.lower()} {bare}", f"{rank.lower()} {bare}", anonymous]
                for title, _, bare, anonymous in held
                if f"the {rank.lower()} {bare}" not in story.offices
            ]
            if offices:
                return self.rng.choice(offices)
        return self.rng.choice(held)

    def author(self) -> str:
        """Somebody who writes."""
        return f"{self.rng.choice(self.templates.first_names)} {self.rng.choice(self._last)}"

    def organisation(self, topic: Topic) -> Body | None:
        """A new body with a short form that no other in the pile has; None when none is found."""
        for _ in range(30):
            full = f"{self._drawn(self._places)} {self.rng.choice(topic.bodies)}"
            short = "".join(word[0] for word in full.split())
            if short not in self._shorts and len(short) >= 3:
                self._shorts.add(short)
                return Body(f"the {full}", short)
        return None

    def title(self, story: Story) -> str:
        """A headline that no other article has."""
        for _ in range(50):
            title = capital(self.fill(self.rng.choice((*story.topic.headlines, *self.templates.headlines)), story))
            if title not in self._titles:
                break
        else:
            title += f" ({self.rng.randint(2, 9999)})"
        self._titles.add(title)
        return title

    def claim_title(self, mention: Mention) -> str | None:
        """A headline with the words of the claim, in a wording that it has not yet."""
        story, claim = mention.claim.story, mention.claim
        open_ = [one for one in self.templates.headline_claims if ("headline", one) not in claim.used]
        if not open_:
            return None
        claim.used.add(("headline", frame := self.rng.choice(open_)))
        frame = frame.replace("{Core}", capital(mention.core)).replace("{core}", mention.core)
        title = capital(self.fill(frame, story))
        self._titles.add(title)
        return title

    def article(self, outlet: Outlet, story: Story, when: datetime) -> Article:
        """An article without a word in its body."""
        while (address := f"{outlet.site}/{when:%Y/%m}/{self.rng.randrange(10_000, 99_999)}") in self._addresses:
            pass
        self._addresses.add(address)
        dated = self.rng.random() < 0.9
        return Article(outlet, story, self.title(story), self.author(), when, dated, address)

    # ------------------------------------------------------------------------------------------------ stories

    def story(self) -> Story:
        """A new story of some topic."""
        rng = self.rng
        topic = rng.choice(self.templates.topics)
        one, two, road = (self._drawn(self._last) for _ in range(3))
        facts = {
            "place": self._drawn(self._places),
            "place2": self._drawn(self._places),
            "road": road,
            "firm": rng.choice(self.templates.firms).format(a=one, b=two),
        }
        story = Story(topic, facts, [], _START + timedelta(minutes=rng.randrange(300 * 24 * 60)))
        story.last_names = {one, two, road}
        for _ in range(3):
            story.cast.append(self.person(story))
            story.last_names.add(story.cast[-1].last)
        return story

    def speaker(self, story: Story, *, body: float = 0.28) -> Speaker:
        """Somebody new who can speak: a person, or a body with this probability."""
        if self.rng.random() < body and (made := self.organisation(story.topic)):
            return made
        while (found := self.person(story)).last in story.last_names:
            pass
        story.last_names.add(found.last)
        return found

    def claim(self, number: int, story: Story, without: set[str]) -> Claim | None:
        """A proposition about the story that shares no run of seven words with another; None when none is found."""
        for _ in range(60):
            frame = self.rng.choice(story.topic.cores)
            if frame in without:
                continue
            lead, kernel, tail = (self.fill(part.strip(), story) for part in _same_numbers(frame, self.rng))
            leads = tuple(lead.split(" / "))
            tails = tuple("" if one == "-" else one for one in tail.split(" / "))
            mine = set().union(*(grams(f"{one} {kernel} {two}", _CORE_GRAM) for one in leads for two in tails))
            if not mine & self._cores:
                self._cores |= mine
                return Claim(f"c{number:04}", story, leads, kernel, tails, frame)
        return None

    # ------------------------------------------------------------------------------------------------ sentences

    def fill(self, frame: str, story: Story, **words: str) -> str:
        """The frame with the story's names put in."""
        topic = story.topic

        def _word(slot: str) -> str:
            match slot:
                case "thing":
                    return self.rng.choice(topic.things)
                case "people":
                    return self.rng.choice(topic.people)
                case "person" | "person,":
                    who = words.get("person") or self.rng.choice(story.cast).phrase("full")[0]
                    comma = slot.endswith(",") and ", " in who
                    return who + ("," if comma else "")
                case _:
                    return words.get(slot) or story.facts[slot]

        return _VOWEL.sub(r"\1n ", fill(frame, _word, self.rng))

    def sentence(self, story: Story, *, beside: Claim | None = None) -> Plain:
        """A sentence of other matter; it shares no run of seven words with the story's articles, if that can be.

        One that stands beside a claim shares no run of eight with another that does.
        """
        for attempt in range(2000):
            frame = self._other(story)
            picks = tuple(self.rng.randrange(many) for many in choices(frame))
            text = chosen(frame, picks)
            known = text in self._sentences or (beside and _all_grams(frame, 8) & beside.beside)
            if not known and (attempt >= 60 or not grams(text, 7 if attempt < 40 else 9) & story.grams):
                break
        else:
            raise RuntimeError("the frames do not give enough different sentences for so many articles")
        if beside:
            beside.beside |= _all_grams(frame, 8)
        self._sentences.add(text)
        story.grams |= grams(text, 7) | grams(text, 9)
        return Plain(frame=frame, picks=picks)

    def _other(self, story: Story) -> str:
        rng, made = self.rng, self.templates
        main = self.fill(rng.choice((*story.topic.filler, *story.topic.filler, *made.filler)), story)
        if rng.random() < 0.45:
            tail = self.fill(rng.choice(made.tails), story)
            main += (", " if tail.split()[0] in _CLOSED_BY_COMMA else " ") + tail
        if rng.random() < 0.3:
            return self.fill(rng.choice(made.said), story, main=main)
        if rng.random() < 0.45:
            main = f"{self.fill(rng.choice(made.openers), story)}, {main}"
        return capital(main) + "."

    def introduction(self, story: Story, who: Speaker) -> Plain:
        """A sentence that names the speaker in full."""
        frames = self.templates.introductions if isinstance(who, Person) else self.templates.body_introductions
        for _ in range(40):
            text = self.fill(self.rng.choice(frames), story, person=who.phrase("full")[0], body=who.phrase("full")[0])
            if text not in self._sentences and not grams(text, 9) & story.grams:
                break
        self._sentences.add(text)
        story.grams |= grams(text, 9)
        return Plain(frame=text)

    def stock(self) -> Plain:
        """A phrase that many articles hold and none took from another."""
        return Plain(frame=self.rng.choice(self.templates.stock))


def _all_grams(frame: str, size: int) -> set[tuple[str, ...]]:
    """Runs of words of the frame, whichever of its words are chosen."""
    many = choices(frame)
    return set().union(*(grams(chosen(frame, picks), size) for picks in product(*map(range, many))))


def _same_numbers(frame: str, rng: random.Random) -> list[str]:
    """The parts of a core; a number or a time in the lead is the same in all its alternatives."""
    lead, kernel, tail = frame.split(" | ")
    for mark in dict.fromkeys(re.findall(r"\{(?:#\d+-\d+|clock)\}", lead)):
        lead = lead.replace(mark, fill(mark, str, rng))
    return [lead, kernel, tail]
