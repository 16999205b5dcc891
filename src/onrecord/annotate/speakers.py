"""Who each source is, inside one article: a surname, a pronoun or a role leads to the one whom the text means.

Every step is a Link that says why; where the text leaves it open, the link leads nowhere and names the candidates.
"""

import re
from bisect import bisect_left
from functools import cached_property

from onrecord.annotate.figures import Figure
from onrecord.annotate.lexicon import Lexicon, lexicon_of
from onrecord.annotate.narrative import Narrative
from onrecord.annotate.pronouns import HE_SHE
from onrecord.annotate.scene import GUESSED, Answer, meant
from onrecord.annotate.selves import TOGETHER, Selves, self_word
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Attribution, Document, Link, Mention, Records, Span, digest
from onrecord.nations import is_country
from onrecord.weights import mark, weights_of

CLAIMS = ("claim", "claims", "claimed", "claiming")
LIVES = re.compile(r"(?:[\w’',.-]+ ){0,6}(?:lives|life)\b")
ACTS = re.compile(
    r"(?:welcom|condemn|commend|congratulat|urg|deplor|reject|applaud|join|support|remain|(?:re)?affirm|thank|celebrat|honor|"
    r"honour|recogni[sz]|mourn|express|extend|reiterat|regret|call)\w*s$"
)
ANNOUNCES = re.compile(  # a text of his own that somebody gives out, and that is quoted next
    r"\b(?:(?:made|makes|issued|issues|released|posted|wrote|writes|sent|gave|gives|read|published|recorded|shared|delivered)"
    r"\s(?:[\w’'-]+\s){0,4}?(?:plea|appeal|statement|message|letter|speech|address|post|tweet|e-?mail|video|note|memo|reply"
    r"|response|apology|testimony|eulogy|toast|prayer|poem|diary))\b"
)
WE_AT = re.compile(r"[Ww]e at (?:the )?[A-Z]")
BODIES = frozenset({"organisation", "outlet"})
NEAR_PARAGRAPHS = 2
MOST_DESCRIBED = 24  # phrases that a mention keeps


def _load() -> Find:
    return find


STAGE = Stage(name="speakers", version=15, load=_load, weights=mark(weights_of("en")))


def find(sheet: Sheet) -> Records:
    """The "refers" links of every attribution, one to each speaker, and the mentions that they lead to."""
    words = lexicon_of(sheet.document)
    if words is None:
        return Records()
    register = Register(sheet.document, words, sheet.records.attributions)
    links = tuple(link for attribution in sheet.records.attributions for link in register.links(attribution))
    return Records(mentions=register.mentions, links=links)


class Register:
    """Gives the answers of a narrative out as links and mentions, and answers where no source is."""

    def __init__(self, document: Document, words: Lexicon, attributions: tuple[Attribution, ...]) -> None:
        self._document = document
        self._narrative = Narrative(document, words, attributions)
        self._answers = self._narrative.answers
        self._selves = Selves(document, words, self._narrative.cast)
        self._paragraphs = [block.span.start for block in document.blocks]
        heard = (each for each in attributions if each.source and each.via is None and self._answers[each.id].figures)
        self._spoken = sorted(((each.source[0].start, each) for each in heard), key=lambda each: (each[0], each[1].id))
        self._starts = [start for start, _ in self._spoken]
        self._mentions: dict[str, Mention] = {}

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every mention that an answer leads to, once, in the order of the text."""
        return tuple(sorted(self._mentions.values(), key=lambda each: (each.span, each.id)))

    def links(self, attribution: Attribution) -> list[Link]:
        """The "refers" links of one attribution; call it in the order of the text."""
        told, answer = self._answers.get(attribution.id), self._answer(attribution)
        self._answers[attribution.id] = answer
        places = self._narrative.places.get(attribution.id, ())
        if answer is not told or len(places) != len(answer.figures):
            places = tuple((each.start, each.end) for each in answer.figures)
        mentions = [self._mention(figure, place) for figure, place in zip(answer.figures, places, strict=True)]
        return [self._link(attribution, answer, each) for each in mentions] or [self._link(attribution, answer, None)]

    def _link(self, attribution: Attribution, answer: Answer, mention: Mention | None) -> Link:
        evidence = (*attribution.source, *((mention.span,) if mention else ()))
        target = mention.id if mention else None
        candidates = (self._span(each) for each in answer.candidates) if mention is None else ()
        return Link(
            id=digest("link", "refers", attribution.id, target or ""),
            relation="refers",
            left=attribution.id,
            right=target,
            score=answer.score,
            why=answer.why,
            evidence=tuple(dict.fromkeys(evidence)),
            by=STAGE.by,
            candidates=tuple(dict.fromkeys(candidates)),
        )

    def _answer(self, attribution: Attribution) -> Answer:
        if not attribution.source:
            return self._unsourced(attribution)
        told = attribution.source[0].of(self._document.text)
        if self._takes_lives(attribution):
            return Answer(why="nobody speaks: lives are claimed here, not words")
        if self_word(told) or WE_AT.match(told):
            return self._first_person(attribution, told.split()[0])
        word = told.lower()
        answer = self._answers[attribution.id]
        around = self._answers.get(attribution.via or "")
        himself = around is not None and answer.figures != () and answer.figures == around.figures
        if word in HE_SHE and himself and self._narrative.is_quoted(attribution.source[0].start):
            return Answer(why=f'speaker unclear: "{word}" in the words of the only one whom it may mean')
        return answer

    def _takes_lives(self, attribution: Attribution) -> bool:
        """True for "the flood claimed 60 lives": no word of anybody."""
        if not attribution.cue or not attribution.content:
            return False
        cue, content = (spans[0].of(self._document.text) for spans in (attribution.cue, attribution.content))
        return cue.lower().endswith(CLAIMS) and LIVES.match(content) is not None

    def _unsourced(self, attribution: Attribution) -> Answer:
        """Words without a source: those of whoever was quoted last, if that is near; else nobody's."""
        if attribution.cue or attribution.via is not None:
            return Answer(why="no source given")
        start = attribution.content[0].start
        index = bisect_left(self._starts, start) - 1
        last = self._spoken[index][1] if index >= 0 else None
        if last is None or self._distance(self._starts[index], start) >= NEAR_PARAGRAPHS:
            return Answer(why="no source given beside these quoted words")
        if last.kind == "indirect":
            return self._announced(last, start)
        why = "goes on with the words quoted before it"
        return Answer(figures=self._answers[last.id].figures, score=GUESSED, why=why)

    def _announced(self, last: Attribution, start: int) -> Answer:
        """Quoted words that open a paragraph, right behind the sentence that tells of them: "made a plea." """
        text = self._document.text
        end = max(each.end for each in (*last.source, *last.cue, *last.content))
        alone = not text[end:start].strip(" \n.:") and "\n" in text[end:start]
        one = self._answers[last.id].one
        if not alone or one is None or ANNOUNCES.search(text, min(last.source).start, end) is None:
            return Answer(why="no source given beside these quoted words")
        return Answer(figures=(one,), score=GUESSED, why=f"the words that the sentence before tells of: {one.text}")

    def _distance(self, left: int, right: int) -> int:
        """How many paragraphs lie between two places."""
        return abs(bisect_left(self._paragraphs, right + 1) - bisect_left(self._paragraphs, left + 1))

    def _first_person(self, attribution: Attribution, told: str) -> Answer:
        """ "I" is whoever speaks: the author of the article, or the one who is quoted. "We" are more than that."""
        if told.lower() in TOGETHER:
            return self._together(attribution, told)
        if attribution.via is None:
            return self._selves.alone(told, attribution.source[0].start)
        around = self._answers.get(attribution.via)
        if around is None:
            return Answer(why=f'speaker unclear: "{told}" inside words whose speaker is unclear')
        why = f'"{told}" inside the words of: {around.why}'
        return Answer(figures=around.figures, score=around.score, why=why, candidates=around.candidates)

    def _together(self, attribution: Attribution, told: str) -> Answer:
        """ "We": the body that speaks or is spoken for; in a release whoever issues it; else it stays open."""
        place, low = attribution.source[0].start, told.lower()
        if (body := self._body_around(attribution)) is not None:
            return meant(body, f'"{low}" in the words of {body.text}')
        if (body := self._spoken_for(attribution, place)) is not None:
            return meant(body, f'"{low}" are those spoken for: {body.text}')
        if attribution.via is not None or self._narrative.is_quoted(place):
            return Answer(why=f'speaker unclear: "{low}" are the one who speaks and others')
        issuer = self._issuer
        return (
            meant(issuer, f'"{low}" is {issuer.text}, who issues this')
            if issuer
            else self._selves.together(told, place)
        )

    def _body_around(self, attribution: Attribution) -> Figure | None:
        """The body or the people in whose words an attribution stands; None for a person, who is more than "we"."""
        around = self._answers.get(attribution.via or "")
        figure = around.one if around is not None else None
        return figure if figure is not None and (figure.kind in BODIES or figure.many) else None

    def _spoken_for(self, attribution: Attribution, place: int) -> Figure | None:
        """Whom "we" of a turn are by its words, "we, the Harbour Board", or by who speaks: the board's spokesman."""
        around = self._answers.get(attribution.via or "")
        speaker = around.one if around is not None else None
        return self._selves.apposed(place) or (self._narrative.body_of(speaker) if speaker is not None else None)

    @cached_property
    def _issuer(self) -> Figure | None:
        """The body or country that acts in its own text: "Orvale welcomes ... We urge ..."; None in other texts."""
        if self._selves.is_published or not self._spoken:
            return None
        heard = [each for _, each in self._spoken if not self_word(each.source[0].of(self._document.text))]
        heard = [each for each in heard if not self._narrative.is_quoted(each.source[0].start)]
        figures = [figure for each in heard for figure in self._answers[each.id].figures]
        if not figures or any(figure.kind == "person" and figure.sure for figure in figures):
            return None
        cue = heard[0].cue[0].of(self._document.text).lower().split() if heard[0].cue else [""]
        acts = ACTS.match(cue[0]) is not None
        body = figures[0].named and (figures[0].kind == "organisation" or is_country(figures[0].text))
        return figures[0] if acts and body else None

    def _span(self, figure: Figure) -> Span:
        return Span(self._document.id, figure.start, figure.end)

    def _mention(self, figure: Figure, place: tuple[int, int]) -> Mention:
        span = Span(self._document.id, *place)
        own = digest("mention", span.document, span.start, span.end)
        if own in self._mentions:
            return self._mentions[own]
        mention = Mention(
            id=own, span=span, kind=figure.kind, value=figure.key, named=figure.named, by=STAGE.by,
            described=self._described(figure),
        )  # fmt: skip
        self._mentions[own] = mention
        return mention

    def _described(self, figure: Figure) -> tuple[Span, ...]:
        """Where the article tells who a figure is: beside its names, and in phrases that were resolved to it."""
        told = [(role.start, role.end) for role in figure.roles if figure.named] + figure.resolved[:MOST_DESCRIBED]
        own = (figure.start, figure.end)
        return tuple(Span(self._document.id, *each) for each in sorted(set(told)) if each != own)
