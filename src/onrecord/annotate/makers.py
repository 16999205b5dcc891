"""What is known of a cited work from the words at its place: the outlet that published it, or its author."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.annotate.idiom import NAME, Idiom
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.outlets import Name, Outlets, names_between
from onrecord.annotate.particulars import Particular, Particulars
from onrecord.annotate.sheet import Sheet
from onrecord.annotate.standings import Standing
from onrecord.annotate.uses import Use
from onrecord.annotate.works import Phrase
from onrecord.folding import name_key
from onrecord.model import Mention, Work
from onrecord.nations import is_country

MAKER = re.compile(rf"(?<![\w-])(?P<maker>{NAME})\s(?:(?:has|have|had|also|later|then|recently)\s)?\w+\s(?:out\s)?$")
BEFORE_NAME = re.compile(  # "Then the Courier published"
    r"(?:(?:Then|Meanwhile|But|And|When|While|As)\s|(?:Now|Later|Today|Yesterday|After|Before|Since|Once|Still|Yet|So)\s(?=the\s))?"
    r"(?:[Tt]he\s)?"
)
MAKER_BEFORE = 80  # code points before a phrase in which whoever made it known is named
OWNER_BEFORE = 60  # code points before "its report" in which the outlet is named
BESIDE_TITLE = 60  # code points between a title and its outlet
BEHIND_TITLE = re.compile(r"[,.]?[”\"]?,?\s(?:in|by|from|published\s(?:in|by)|appeared\sin)\s(?:the\s)?|,\s(?:the\s)?")
BEFORE_TITLE = re.compile(r"[’']?s?,?\s(?:has\s|had\s|also\s)?(?:[a-z]+\s)?in\s(?:its\s|an\s|the\s)?")


class Makers:
    """Tells of one article's works who made them known.

    `meant` pairs each mention with the attributions of which it is the source.
    """

    def __init__(self, sheet: Sheet, idiom: Idiom, nouns: Nouns, outlets: Outlets, particular: Particular) -> None:
        self._text, self._idiom, self._nouns = sheet.document.text, idiom, nouns
        self._outlets, self._particular = outlets, particular
        self._standing = Standing(self._text, sheet.records.attributions, idiom)
        named = [(each.span.of(self._text), each.kind) for each in sheet.records.mentions if each.named]
        self._kinds = {name_key(words): kind for words, kind in named}
        self._surnames = {name_key(words.split()[-1]) for words, _ in named if len(words.split()) > 1}
        mentions = {each.id: each for each in sheet.records.mentions}
        self.meant: list[tuple[Mention, str]] = [
            (mentions[link.right], link.left)
            for link in sheet.records.links
            if link.relation == "refers" and link.right in mentions
        ]
        self._speakers: dict[str, Mention] = {}
        for mention, attribution in self.meant:
            self._speakers.setdefault(attribution, mention)

    def beside_title(self, start: int, end: int, names: Sequence[Name]) -> str | None:
        """The outlet that a title stands beside: "the Courier wrote in “T”", "“T” in the Courier"."""
        behind = next(iter(names_between(names, end, end + BESIDE_TITLE)), None)
        if behind is not None and BEHIND_TITLE.fullmatch(self._text, end, behind.start):
            return behind.value
        before = next(reversed(names_between(names, start - BESIDE_TITLE, start)), None)
        wrote = before is not None and BEFORE_TITLE.fullmatch(self._text, before.end, start)
        return before.value if before is not None and wrote else None

    def of_phrase(self, phrase: Phrase, told: Particulars, names: Sequence[Name]) -> Work:
        """The value of a work, from its words and from who made it known or spoke in it."""
        told_it = phrase.noun in self._idiom.lists["late"] and self._idiom.patterns["telling"].search(
            self._text, max(0, phrase.start - BESIDE_TITLE), phrase.start
        )
        if phrase.kind == "outlet" or told_it:
            named = told.maker is not None and phrase.noun in self._idiom.lists["introducing_nouns"]
            return Work(kind="outlet", outlet=told.maker if named else None)
        inside = next(iter(names_between(names, phrase.start, told.end)), None)
        published_in = inside.value if inside else told.posted
        if published_in is None and told.titled:
            published_in = self.beside_title(phrase.start, told.end, names)
        work = Work(kind=phrase.kind, outlet=published_in, title=told.title, published=told.published, place=told.place)
        if inside is not None and told.maker and inside.value in told.maker:
            return replace(work, outlet=told.maker)
        maker = told.maker if not (inside and told.maker and told.maker in inside.value) else None
        return self._made(work, maker or self._maker_before(phrase, told, names)) if maker or not inside else work

    def _maker_before(self, phrase: Phrase, told: Particulars, names: Sequence[Name]) -> str | None:
        """ "Orvale released a report", "the Courier in its report", "Varga said in a statement"."""
        before = MAKER.search(self._text, max(0, phrase.start - MAKER_BEFORE), phrase.start)
        makes = before and self._idiom.patterns["makes"].search(self._text[before.start() : phrase.start])
        if before and makes and self._is_name(before["maker"]):
            return before["maker"]
        if phrase.opens in self._idiom.lists["bodies_own"]:
            near = names_between(names, phrase.start - OWNER_BEFORE, phrase.start)
            if near and ". " not in self._text[near[-1].end : phrase.start]:
                return near[-1].value
        return self._speaker(self._standing.medium(phrase.start, told.end))

    def _speaker(self, leaning: Iterable[str]) -> str | None:
        """Who says the first of some attributions, where that is somebody with a name."""
        mention = next((self._speakers[each] for each in leaning if each in self._speakers), None)
        return mention.span.of(self._text) if mention is not None and mention.named else None

    def _made(self, work: Work, maker: str | None) -> Work:
        """An outlet has published it, anybody else is its author."""
        name = " ".join(BEFORE_NAME.sub("", maker or "", count=1).split())
        if not name:
            return work
        if work.outlet is None and self.is_outlet(name):
            return replace(work, outlet=name)
        return replace(work, author=name)

    def is_outlet(self, name: str) -> bool:
        """Whether a name is that of an outlet."""
        return self._outlets.is_outlet(name, self._kinds.get(name_key(name)))

    def _is_name(self, words: str) -> bool:
        """Whether capitals are somebody's, and not only those of a sentence."""
        known = name_key(words) in self._kinds or name_key(words) in self._surnames
        return " " in words or (words.isupper() and len(words) > 1) or known or is_country(words)

    def is_body(self, name: str) -> bool:
        """Whether a name is that of a body or an outlet, and not of a person or a country."""
        kind, words = self._kinds.get(name_key(name)), name.split()
        if kind is not None or is_country(name):
            return kind in {"organisation", "outlet", "work", "group"}
        known = self._nouns.kind([word.lower() for word in words]) not in {None, "person"}
        return known or (len(words) == 1 and name.isupper()) or len(words) > 3 or not all(map(_is_capital, words))

    def of_name(self, name: Name, use: Use) -> Work:
        """The value of an outlet or a network by its name; of a network, a post of whoever speaks there."""
        if name.network:
            return self._made(Work(kind="post", outlet=name.value), self._speaker(use.leaning))
        published = self._particular.date_behind(name.end) or self._particular.day_before(name.start)
        return Work(kind="outlet", outlet=name.value, published=published)


def _is_capital(word: str) -> bool:
    return word[0].isupper()
