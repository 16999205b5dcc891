"""Who each source is, inside one article: a surname or a pronoun leads to the full name where the text makes it clear.

Every step is a Link that says why; where the text leaves it open, the link leads nowhere and names the candidates.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from onrecord.annotate.cast import Cast, build
from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.names import Name, find_names, name_key
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.annotate.subjects import antecedent
from onrecord.annotate.units import split_units
from onrecord.model import Attribution, Document, Link, Mention, MentionKind, Records, Span, digest

SINGULAR = frozenset({"he", "she"})
RELATIVE = frozenset({"who", "which"})
NEAR_PARAGRAPHS = 2
NEAR, SAME_BREATH = 2000, 150  # code points
SHORTEST_ROLE, LONGEST_ROLE = 2, 3  # words: "the minister", "the port minister"
SENTENCE_END = re.compile(r"[.!?][”\"’')]*\s")
SOMEBODY = re.compile(r"\b(?:[Oo]ne (of)|(?:[Aa]n?|[Aa]nother|[Tt]he other) (?:[\w-]+ ){0,3}?(\w+))\b")
PIECE = re.compile(r"[^,]+")
TAIL_WORD = re.compile(r"\s+([a-z]\w*)")
SURE, LIKELY, GUESSED = 0.95, 0.8, 0.65


def _load() -> Find:
    return find


STAGE = Stage(name="speakers", version=2, load=_load)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Whom a source refers to, or None with the reason."""

    mention: Mention | None
    score: float
    why: str


def find(sheet: Sheet) -> Records:
    """One "refers" link an attribution, and the mentions that the links lead to."""
    document = sheet.document
    words = lexicon_of(document)
    if words is None:
        return Records()
    resolver = Resolver(document, words)
    links = tuple(resolver.link(attribution) for attribution in sheet.records.attributions)
    return Records(mentions=resolver.mentions, links=links)


class Resolver:
    """Walks an article's attributions in the order of the text, and remembers who spoke last."""

    def __init__(self, document: Document, words: Lexicon) -> None:
        self._document = document
        self._words = words
        self._cast: Cast = build(document, words)
        self._paragraphs = [block.span.start for block in document.blocks]
        self._answers: dict[str, Answer] = {}
        self._turns: list[tuple[int, Attribution, Mention | None]] = []
        self._spoken: list[tuple[int, Attribution, Mention]] = []

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention that an answer leads to, once, in the order of the text."""
        found = {a.mention.id: a.mention for a in self._answers.values() if a.mention is not None}
        return tuple(sorted(found.values(), key=lambda m: (m.span, m.id)))

    def link(self, attribution: Attribution) -> Link:
        """The "refers" link of one attribution; call it in the order of the text."""
        answer = self._answer(attribution)
        self._answers[attribution.id] = answer
        if attribution.source:
            self._turns.append((attribution.source[0].start, attribution, answer.mention))
        if answer.mention is not None:
            place = (attribution.source or attribution.spans)[0].start
            self._spoken.append((place, attribution, answer.mention))
        target = answer.mention.id if answer.mention else None
        evidence = (*attribution.source, *((answer.mention.span,) if answer.mention else ()))
        return Link(
            id=digest("link", "refers", attribution.id, target or ""),
            relation="refers",
            left=attribution.id,
            right=target,
            score=answer.score,
            why=answer.why,
            evidence=tuple(dict.fromkeys(evidence)),
            by=STAGE.by,
        )

    def _answer(self, attribution: Attribution) -> Answer:
        if not attribution.source:
            return self._unsourced(attribution)
        source = self._antecedent(attribution.source[0])
        words = source.of(self._document.text)
        low = words.lower().split()
        if len(low) == 1 and low[0] in self._words.subject_pronouns:
            return self._pronoun(attribution, source, low[0])
        names = self._names_in(source)
        if len(names) > 1 and " and " in words and all(name.kind == "person" for name in names):
            joined = "; ".join(name.text for name in names)
            return Answer(mention=None, score=0.0, why=f"several speakers in one source: {joined}")
        if (name := self._head_name(source, names)) is not None:
            return self._named(source, name)
        return self._role(source, words.split(",")[0].split())

    def _antecedent(self, source: Span) -> Span:
        """What "who" or "which" stands for: the phrase before it; any other source is itself."""
        text = self._document.text
        if source.of(text).lower() not in RELATIVE:
            return source
        start = self._paragraphs[max(0, bisect_left(self._paragraphs, source.start + 1) - 1)]
        for unit in split_units(text, start, source.end, self._words):
            place = next((i for i, token in enumerate(unit.tokens) if token.start == source.start), None)
            phrase = antecedent(unit, place) if place is not None else None
            if phrase is not None:
                return Span(source.document, *unit.span(*phrase))
        return source

    def _names_in(self, source: Span) -> list[Name]:
        return list(find_names(self._document.text, source.start, source.end, self._words))

    def _head_name(self, source: Span, names: list[Name]) -> Name | None:
        """The name that the source is, not one that only tells more about it: "port chief Ana Varga", "a spokesman,
        Ana Varga", but not "officials in Orvale" or "Orvale officials"."""
        text = self._document.text
        for piece in PIECE.finditer(text, source.start, source.end):
            inside = [name for name in names if piece.start() <= name.start and name.end <= piece.end()]
            for name in reversed(inside):
                before, behind = text[piece.start() : name.start].lower().split(), text[name.end : piece.end()]
                owner = text[name.end : name.end + 1] in {"'", "’"}  # "Varga's lawyer"
                inside_phrase = not self._words.adverbial_prepositions.union({"of"}).isdisjoint(before)
                described = before[:1] and before[0] in self._words.described and name.kind != "person"
                if not (owner or inside_phrase or described or self._goes_on(behind) or self._is_only_initial(name)):
                    return name
        return None

    def _is_only_initial(self, name: Name) -> bool:
        """True for a word that is a capital only because a sentence begins: "Insurers said"."""
        return name.initial and len(name.words) == 1 and name.key not in self._cast.known

    def _goes_on(self, behind: str) -> bool:
        """True when a noun follows the name, so that the name only describes it: "Orvale officials"."""
        tail = TAIL_WORD.match(behind)
        word = tail.group(1) if tail else "of"
        return not word.endswith("ly") and word not in self._words.joiners | self._words.breaks | self._words.openers

    def _unsourced(self, attribution: Attribution) -> Answer:
        """Words without a source: those of whoever was quoted last, if that is near; else nobody's."""
        if attribution.cue or attribution.via is not None:
            return Answer(mention=None, score=0.0, why="no source given")
        start = attribution.content[0].start
        last = self._last_before(start)
        if last is None or last[1].kind == "indirect" or self._distance(last[0], start) >= NEAR_PARAGRAPHS:
            return Answer(mention=None, score=0.0, why="no source given beside these quoted words")
        return Answer(mention=last[2], score=GUESSED, why="goes on with the words quoted before it")

    def _last_before(self, place: int) -> tuple[int, Attribution, Mention] | None:
        """Who spoke last before a place, on the level of the article itself."""
        return next((spoken for spoken in reversed(self._spoken) if spoken[0] < place and spoken[1].via is None), None)

    def _distance(self, left: int, right: int) -> int:
        """How many paragraphs lie between two places."""
        return abs(bisect_left(self._paragraphs, right + 1) - bisect_left(self._paragraphs, left + 1))

    def _named(self, source: Span, name: Name) -> Answer:
        """The full name that a name in the source stands for."""
        candidates = self._cast.candidates(name)
        if len(candidates) > 1:
            return self._unclear([self._cast.full[key].text for key in sorted(candidates)])
        key = next(iter(candidates))
        full = self._cast.full.get(key, name)
        if key == name.key:
            return Answer(mention=self._mention(full), score=SURE, why=f"named in the source: {full.text}")
        return Answer(
            mention=self._mention(full), score=SURE, why=f'"{name.text}" is {full.text}, named in this article'
        )

    def _described(self, source: Span) -> Answer:
        """Somebody who is only described: a speaker of their own, never merged with another (law 6)."""
        words = " ".join(source.of(self._document.text).split())
        mention = self._make(source, "group", name_key(words) or words, named=False)
        return Answer(mention=mention, score=LIKELY, why=f"described, not named: {words}")

    def _role(self, source: Span, head: list[str]) -> Answer:
        """ "the minister", "the ministry": the one who bears that role in this article, if there is just one.

        "the Orvale coast guard" is a body by its own description; anybody else is only described.
        """
        phrase = list(takewhile(lambda word: word.lower() not in self._words.joiners, head)) or head
        noun, definite = phrase[-1].lower(), head[0].lower() in {"the", "this", "that"}
        keys = [key for key in self._cast.by_role.get(noun, ()) if self._cast.full[key].start < source.start]
        if definite and len(head) <= LONGEST_ROLE and len(keys) == 1:
            full = self._cast.full[keys[0]]
            return Answer(mention=self._mention(full), score=LIKELY, why=f'"{" ".join(head)}" fits {full.text} alone')
        if definite and len(head) == SHORTEST_ROLE and len(keys) > 1:
            return self._unclear([self._cast.full[key].text for key in sorted(keys)])
        people = self._words.people_singular | self._words.people_plural
        if (
            head[0].lower() not in self._words.described
            and noun not in people
            and any(word[0].isupper() for word in phrase[1:])
        ):
            body = name_key(" ".join(head))
            why = f"a body named by its description: {' '.join(head)}"
            return Answer(mention=self._make(source, "organisation", body, named=True), score=LIKELY, why=why)
        return self._described(source)

    def _unclear(self, candidates: list[str]) -> Answer:
        listed = "; ".join(candidates)
        return Answer(mention=None, score=0.0, why=f"speaker unclear: {len(candidates)} candidates: {listed}")

    def _pronoun(self, attribution: Attribution, source: Span, word: str) -> Answer:
        if word in self._words.author_pronouns:
            return self._first_person(attribution, word)
        kinds = {"person"} if word in SINGULAR else {"organisation", "outlet"}
        if word in {"they", "you", "who", "which"} or not (near := self._near(attribution, source, kinds)):
            return Answer(mention=None, score=0.0, why=f'speaker unclear: "{word}" has no clear antecedent here')
        if len(near) > 1:
            return self._unclear(sorted(name.text for name in near.values()))
        name = next(iter(near.values()))
        if (other := self._in_between(name, source)) is not None:
            return Answer(mention=None, score=0.0, why=f'speaker unclear: "{word}" may be {name.text} or {other}')
        return Answer(
            mention=self._mention(name), score=LIKELY, why=f'"{word}" is the only one named just before: {name.text}'
        )

    def _in_between(self, name: Name, source: Span) -> str | None:
        """Who else a pronoun may mean: whoever spoke last in its paragraph, or somebody described since the name."""
        text = self._document.text
        paragraph = self._paragraphs[bisect_left(self._paragraphs, source.start + 1) - 1]
        turn = next((turn for turn in reversed(self._turns) if turn[0] < source.start), None)
        if turn is not None and turn[0] >= paragraph:
            mention = turn[2]
            if mention is None or mention.value != name.key:
                return turn[1].source[0].of(text)
        last = max(
            (n.end for n in self._between(source.start - NEAR, source.start) if name.words[-1] in n.words), default=0
        )
        behind = SENTENCE_END.search(text, last, source.start)
        described = SOMEBODY.search(text, behind.end(), source.start) if behind else None
        known = self._words.people_singular
        return described.group() if described and (described.group(1) or described.group(2)) in known | {"of"} else None

    def _first_person(self, attribution: Attribution, word: str) -> Answer:
        """ "I" is whoever speaks: the author of the article, or the one who is quoted. "We" are more than that."""
        if word == "we":
            return Answer(mention=None, score=0.0, why='speaker unclear: "we" are the one who speaks and others')
        if attribution.via is not None:
            around = self._answers.get(attribution.via)
            if around is None:
                return Answer(mention=None, score=0.0, why='speaker unclear: "I" inside words whose speaker is unclear')
            return Answer(mention=around.mention, score=around.score, why=f'"I" inside the words of: {around.why}')
        authors = self._document.authors
        if len(authors) != 1 or authors[0].span is None:
            known = "; ".join(author.value for author in authors)
            return Answer(mention=None, score=0.0, why=f"the author: {known or 'name not stated'}")
        mention = self._make(authors[0].span, "person", name_key(authors[0].value), named=True)
        return Answer(mention=mention, score=LIKELY, why=f"the author, {authors[0].value}")

    def _near(self, attribution: Attribution, source: Span, kinds: set[str]) -> dict[str, Name]:
        """Who may be meant by a pronoun: those named in its paragraph before it, else in the paragraph before; not
        those whom the words themselves name."""
        for back in range(NEAR_PARAGRAPHS):
            index = bisect_left(self._paragraphs, source.start + 1) - 1 - back
            found: dict[str, Name] = {}
            for name in self._between(max(self._paragraphs[max(0, index)], source.start - NEAR), source.start):
                if any(piece.start <= name.start < piece.end for piece in attribution.content):
                    continue
                if "person" not in kinds and source.start - name.end > SAME_BREATH:
                    continue
                known = [self._cast.full[key] for key in self._cast.candidates(name) if key in self._cast.full]
                if name.kind in kinds and (known or kinds != {"person"}):
                    found.update({full.key: full for full in known or [name]})
            if found or index <= 0:
                return found
        return {}

    def _between(self, start: int, end: int) -> Iterator[Name]:
        for index in range(bisect_left(self._cast.starts, start), bisect_left(self._cast.starts, end)):
            yield self._cast.names[index]

    def _mention(self, name: Name) -> Mention:
        return self._make(Span(self._document.id, name.start, name.end), name.kind, name.key, named=True)

    def _make(self, span: Span, kind: MentionKind, value: str, *, named: bool) -> Mention:
        own = digest("mention", span.document, span.start, span.end)
        return Mention(id=own, span=span, kind=kind, value=value, named=named, by=STAGE.by)
