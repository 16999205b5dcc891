"""Where something was said: in a statement, in an interview, in a document ...; None when the text gives nothing.

An article names a channel for the words of one sentence; it holds for what the same speaker says in the sentences right
before and behind, and no further (bench/speakers/GUIDE.md). What somebody says of himself in words that are quoted is
said where they are. Only of a transcript and of a release all is said in one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from onrecord.annotate.occasions import ENOUGH, Whole, full_interview, main_speaker, other_year, settings, whole
from onrecord.annotate.papers import Papers
from onrecord.annotate.rulings import Phrases, Ruling, Words, phrases, rule_on, rules_of, table
from onrecord.annotate.scenes import Scene, words_of
from onrecord.annotate.sheet import Sheet
from onrecord.model import Document

# Where one says more than a sentence.
LASTING = frozenset({"interview", "briefing", "statement", "broadcast", "document"})
WRITTEN = frozenset({"document", "leak", "press report", "social post"})
ANSWERED = frozenset({"interview", "broadcast", "briefing"})  # where questions are put
QUOTED = frozenset({"direct", "block"})
GOES_ON = "goes on: "
ASKED = "an interviewer asks"
REPORTS = {"press report": "an outlet's report", "leak": "a paper that came out"}
COURT = "known from a paper of a court or of the police"
READ_ON = "written where the words before are"
OF_A_WORK = ("a work", READ_ON)  # a paper says it, and not who goes on speaking
ANSWERS = "answers a question"
INTERVIEW = Ruling(label="interview", points=ENOUGH, why=ASKED)
SEVERAL = re.compile(r"\binterviews\b")  # no one occasion on which anybody goes on
OF_OUTLET = ("an outlet's report", "told to an outlet")
RELATIVES = frozenset({"who", "which"})
CLOSE = 2  # sentences between a report of which no more is told and the outlet that is named
BESIDE = 8  # attributions to each side, of which one may be said around another
TOP = 2  # paragraphs at the top, a headline and a lead, whose occasion the next sentence names


@dataclass(frozen=True, slots=True)
class Occasion:
    """Whose it is, the paragraph in which it is named, its channel, and whether the speaker is quoted there."""

    whose: frozenset[str]
    paragraph: int
    ruling: Ruling
    quoted: bool = False


@dataclass(slots=True)
class Said:
    """One attribution and the channel given to it so far; `first` and `last` count the sentences that it stands in,
    `apart` is true when it is said on no occasion but its own."""

    scene: Scene
    ruling: Ruling | None
    apart: bool
    first: int
    last: int


def channels(sheet: Sheet, language: str, every: list[Scene]) -> list[Ruling | None]:
    """The channel of every attribution, in their order."""
    document = sheet.document
    papers = Papers(document, language, sheet.records.mentions)
    voice = frozenset(table(language)["occasions"]["voice"])
    sentences = sorted(each.span.start for each in sheet.records.sentences)
    said = [_said(scene, document, papers, language, sentences) for scene in every]
    over = whole(document, language)
    if over is None:
        _in_the_press(said, papers)
        _written(said, papers)
        _reported(said, document, papers)
        told = settings(document, tuple(each.span for each in sheet.records.sentences), every, language, papers)
        occasions: dict[int, list[Occasion]] = {}
        for each in told:
            named = Occasion(each.speaker, each.paragraph, each.ruling)
            occasions.setdefault(bisect_right(sentences, each.start), []).append(named)
        _gone_on(said, occasions, papers)
        over = full_interview(document, language, main_speaker(every))
    _voiced(said, voice, papers)
    _throughout(said, over, papers, voice)
    return [each.ruling for each in said]


def _said(scene: Scene, document: Document, papers: Papers, language: str, sentences: list[int]) -> Said:
    """An attribution, its channel by its own words, and whether it was said at another time."""
    own = _own(scene, language)
    apart = own.first(_otherwise(language)) is not None or other_year(document, scene.zones["around"].tokens)
    extent = scene.attribution.extent
    first, last = bisect_right(sentences, extent.start), bisect_right(sentences, extent.end - 1)
    context = [*papers.context(scene)]
    if papers.polled(*_nearby(document, sentences, first, last)):
        context.append("polled")
    zones = scene.zones | {"context": words_of(*context), "own": own}
    if (antecedent := papers.antecedent(scene)) is not None:
        zones["head"] = Words([antecedent])
    return Said(scene, _by_itself(papers.thought(scene), zones, language), apart, first, last)


def _nearby(document: Document, sentences: list[int], first: int, last: int) -> tuple[int, int]:
    """From the start of the sentence before to the end of the one behind."""
    start = sentences[first - 2] if first > 1 else 0
    return start, sentences[last + 1] if last + 1 < len(sentences) else len(document.text)


@cache
def _otherwise(language: str) -> Phrases:
    return phrases(table(language)["settings"]["otherwise"])


def _throughout(said: list[Said], over: Whole | None, papers: Papers, voice: frozenset[str]) -> None:
    """In such a text all whom it is of speak on its occasion, save in what speakers themselves report; what a joint
    statement reports of its issuers is said in it."""
    if over is None:
        return
    joint = over.of is None and over.ruling.label == "statement"
    by_id = {each.scene.attribution.id: each for each in said}
    for each in said:
        scene = each.scene
        own = _is_own(scene, voice) or (over.of is not None and papers.stands(scene))
        outer = by_id.get(scene.attribution.via or "")
        inside = joint and outer is not None and outer.ruling is not None and outer.ruling.label == "statement"
        here = own or inside or papers.plain(scene)
        theirs = over.of is None or own or not over.of.isdisjoint(scene.speaker)
        if each.ruling is None and here and theirs and not each.apart:
            each.ruling = over.ruling


def _is_own(scene: Scene, voice: frozenset[str]) -> bool:
    """Whether the source is "I" or "we"."""
    source = scene.zones["source"]
    return bool(source.tokens) and source.vocabulary <= voice


def _own(scene: Scene, language: str) -> Words:
    """The words around the cue as far as its own clause goes, and where it begins: "In a post after the match, ..."."""
    bounds = frozenset(table(language)["occasions"]["clauses"])
    cue = scene.attribution.cue
    if not cue:
        return scene.zones["around"]
    before = [token for token in scene.zones["around"].tokens if token.start < cue[0].start]
    after = [token for token in scene.zones["around"].tokens if token.start >= cue[0].start]
    left = next((i for i in range(len(before), 0, -1) if before[i - 1].low in bounds), 0)
    if left and before[left - 1].low in RELATIVES:  # "Hask, who wrote the book, said": the clause is over
        left = next((i for i in range(len(before), left, -1) if before[i - 1].low == ","), left)
    fronted = bool(before) and before[0].low in table(language)["occasions"]["fronted"]
    comma = next((i for i, token in enumerate(before) if token.low == ","), 0) if fronted else 0
    right = next((i for i, t in enumerate(after) if t.start >= cue[-1].end and t.low in bounds), len(after))
    return Words(before[: min(comma, left)] + before[left:] + after[:right])


def _by_itself(thought: bool, zones: dict[str, Words], language: str) -> Ruling | None:
    if thought:  # the author's words about a mind: said nowhere, but a paper may hold them
        zones |= dict.fromkeys(("around", "clause", "own"), words_of())
    ruling = rule_on(zones, rules_of(language, "channel"), {})
    return ruling if ruling is not None and ruling.points >= ENOUGH else None


def _written(said: list[Said], papers: Papers) -> None:
    """ "Shen wrote" after Shen's article, "she writes on the last page" after her memo: the channel of what is read."""
    last: tuple[Said, str] | None = None  # what is written, and where
    for each in said:
        if each.ruling is not None:
            last = (each, each.ruling.label) if each.ruling.label in WRITTEN | {"statement"} else last
        elif last is not None and each.first == last[0].last and papers.runs_on(each.scene, last[0].scene):
            each.ruling = Ruling(label=last[1], points=ENOUGH, why="in one sentence with what is written")
        elif last is not None and each.first - last[0].last <= 1 and _reads_on(each, *last, papers):
            each.ruling = Ruling(label=last[1], points=ENOUGH, why=READ_ON)


def _reads_on(said: Said, earlier: Said, label: str, papers: Papers) -> bool:
    scene, before = said.scene, earlier.scene
    if papers.it_reads(scene, before):
        return True
    if label == "statement":
        return False
    if label == "press report" and (papers.goes_on(scene, before) or papers.informs_on(scene, before)):
        return True
    if label in {"press report", "document"} and _argues_on(said, earlier, papers):
        return True
    if label == "social post" and (_quotes_on(scene, before) or papers.one_more(scene, before)):
        return True
    return papers.writes(scene)


def _argues_on(said: Said, earlier: Said, papers: Papers) -> bool:
    """ "He adds", right behind what he writes in a column or a letter."""
    here = said.scene
    same = papers.writes(earlier.scene) and here.same_speaker(earlier.scene)
    return same and papers.plain(here) and papers.told(here) and not said.apart


def _quotes_on(scene: Scene, before: Scene) -> bool:
    """Whether a speaker is quoted again, right behind what he posted."""
    alone = scene.attribution.kind == "direct" and scene.attribution.via is None
    return alone and scene.same_speaker(before)


def _reported(said: list[Said], document: Document, papers: Papers) -> None:
    """ "X said so, according to the Times": what is known of an outlet alone is its report; not what it quotes.
    "The poll shows that voters say": they say it in the poll."""
    by_id = {each.scene.attribution.id: each for each in said}
    for index, each in enumerate(said):
        outer = by_id.get(each.scene.attribution.via or "")
        if outer is None and each.ruling is None:
            outer = _behind(each, said[max(0, index - BESIDE) : index + BESIDE + 1])
        told = outer.ruling if outer is not None else None
        if each.ruling is not None or outer is None or told is None:
            continue
        if papers.is_noun(each.scene) or papers.is_relative(each.scene):
            continue
        if told.label in REPORTS:
            plain = outer.scene.attribution.kind == "indirect"
            ascribed = each.scene.attribution.kind == "ascribed"
            if plain or not (ascribed or _is_quoted(each.scene, outer.scene, document)):
                each.ruling = replace(told, why=f"known from {REPORTS[told.label]}")
        elif papers.shows(outer.scene):
            each.ruling = told
        elif told.label == "document" and papers.papered(outer.scene):
            each.ruling = replace(told, why=COURT)


def _behind(inner: Said, beside: list[Said]) -> Said | None:
    """The outlet in whose report, in the same sentence, the very same is said: "“...,” he said, Reuters reported"."""
    if not inner.scene.attribution.source or "will" in inner.scene.zones["cue"].vocabulary:
        return None
    mine = frozenset(inner.scene.attribution.content)
    for each in beside:
        theirs = each.ruling is not None and each.ruling.why.startswith(OF_OUTLET[0])
        content = each.scene.attribution.content
        same = not mine.isdisjoint(content) or any(span.start <= inner.scene.start < span.end for span in content)
        if each is not inner and theirs and each.first == inner.first and same:
            return each
    return None


def _in_the_press(said: list[Said], papers: Papers) -> None:
    """ "According to a new report" is an outlet's, where the sentences beside it tell of what an outlet reported or was
    told; so is what somebody "was quoted" as saying there."""
    for index, each in enumerate(said):
        bare = each.ruling is not None and each.ruling.label == "document" and papers.bare_report(each.scene)
        if not bare and (each.ruling is not None or not papers.is_quoted_there(each.scene)):
            continue
        near = (b for b in said[max(0, index - BESIDE) : index + BESIDE + 1] if abs(b.first - each.first) <= CLOSE)
        if any(b.ruling is not None and _is_to_outlet(b.ruling, strictly=bare) for b in near):
            each.ruling = Ruling(label="press report", points=ENOUGH, why="beside what an outlet is told")


def _is_to_outlet(ruling: Ruling, *, strictly: bool) -> bool:
    """Whether it is an outlet that reports or is told something; of "was quoted as saying", in any words."""
    return ruling.why.startswith(OF_OUTLET) or (not strictly and ruling.label in {"interview", "press report"})


def _is_quoted(scene: Scene, outer: Scene, document: Document) -> bool:
    """Whether somebody's saying is told in the words that another is quoted with, and not around them."""
    at = scene.start
    before = next(
        (document.text[span.start : at] for span in outer.attribution.content if span.start <= at < span.end), ""
    )
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _voiced(said: list[Said], voice: frozenset[str], papers: Papers) -> None:
    """ "I urge them", said in the words of a statement, is said in it; so is what a speaker tells of his own mind: "he
    told the Courier that he believes it"."""
    for index, each in enumerate(said):
        outer = _around(each, said[max(0, index - BESIDE) : index + BESIDE + 1])
        here = _is_own(each.scene, voice) and not papers.recounts(each.scene)
        if each.ruling is None and outer is not None and (here or _of_himself(each, outer)):
            each.ruling = outer.ruling


def _around(inner: Said, beside: list[Said]) -> Said | None:
    """The attribution in whose content another stands, the smallest of several."""
    at = inner.scene.start
    near = (
        (span.end - span.start, each)
        for each in beside
        if each is not inner
        for span in each.scene.attribution.content
        if span.start <= at < span.end
    )
    return min(near, key=lambda found: found[0], default=(0, None))[1]


def _of_himself(inner: Said, outer: Said) -> bool:
    here = inner.scene.speaker
    return bool(here) and here == outer.scene.speaker and not inner.apart and outer.scene.attribution.kind != "direct"


def _gone_on(said: list[Said], occasions: dict[int, list[Occasion]], papers: Papers) -> None:
    """What the same speaker says in the sentence behind one that names the occasion, or before it in its paragraph, is
    said on it; `occasions` are by the number of their sentence."""
    for each in said:
        if each.ruling is None or each.ruling.why == COURT or each.ruling.why.startswith(OF_A_WORK):
            continue
        if SEVERAL.search(each.ruling.why) or papers.is_relative(each.scene):
            continue
        if each.ruling.label in LASTING or each.scene.attribution.kind in QUOTED:
            for at in {each.first, each.last}:
                quoted = each.scene.attribution.kind in QUOTED
                named = Occasion(each.scene.speaker, each.scene.paragraph, each.ruling, quoted)
                occasions.setdefault(at, []).append(named)
    for each in said:
        free = each.ruling is None and not each.apart and not papers.is_noun(each.scene)
        if free and papers.plain(each.scene) and papers.told(each.scene):
            written = papers.writes(each.scene)
            near = (known for known in _near(each, occasions) if not (written and known.ruling.label in ANSWERED))
            each.ruling = next(_shared(near, each.scene.speaker), None)
    _asked(said, papers)


def _near(said: Said, occasions: dict[int, list[Occasion]]) -> Iterator[Occasion]:
    """Those named in the sentence before, in its own, and in the one behind: of the same paragraph, or of the next one
    at the top of an article, since the lead tells where what stands in the headline was said, and where one paragraph
    tells what the next one quotes: "She defended the toll. | “It is fair,” she told the Courier."."""
    for at in range(said.first - 1, said.last + 1):
        yield from (known for known in occasions.get(at, ()) if known.ruling.label in LASTING)
    top, told = said.scene.paragraph <= TOP, said.scene.attribution.kind not in QUOTED
    for known in occasions.get(said.last + 1, ()):
        lasting = known.ruling.label in LASTING
        near = 1 if (top and lasting) or (told and known.quoted) else 0
        if (lasting or told) and known.paragraph - said.scene.paragraph <= near:
            yield known


def _shared(near: Iterable[Occasion], speaker: frozenset[str]) -> Iterator[Ruling]:
    """The occasions of one whose name is the same, or the shorter or longer form of it: not of a namesake."""
    for known in near:
        if known.whose and speaker and (known.whose <= speaker or speaker <= known.whose):
            yield replace(known.ruling, why=GOES_ON + known.ruling.why.removeprefix(GOES_ON))


def _asked(said: list[Said], papers: Papers) -> None:
    """A question is put on the occasion of the answer behind it, an answer is given on that of the question; an
    interviewer's, and the answer, on the last occasion of whoever answers, or else in an interview."""
    last: dict[str, Ruling] = {}
    outer = [each for each in said if each.scene.attribution.via is None]
    for question, answer in pairwise(outer):
        if question.ruling is not None and question.ruling.label in ANSWERED:
            last |= dict.fromkeys(question.scene.speaker, question.ruling)
        near = answer.first - question.last <= 1 and not answer.scene.same_speaker(question.scene)
        if near and papers.asks(question.scene):
            _answered(question, answer, papers, last)
    for first, second in pairwise(outer):  # who asks goes on asking
        near = second.first - first.last <= 1 and second.scene.same_speaker(first.scene)
        if first.ruling is None and near and second.ruling is not None and second.ruling.why == ASKED:
            first.ruling = second.ruling


def _answered(question: Said, answer: Said, papers: Papers, last: dict[str, Ruling]) -> None:
    """Gives question and answer one occasion; `last` are those of whoever has answered before, by the words of a name.
    A question in the author's words is answered in its own paragraph."""
    apart = answer.scene.paragraph - question.scene.paragraph
    free = answer.ruling is None and answer.scene.attribution.kind != "ascribed" and not answer.apart
    if question.ruling is not None:
        if free and apart <= 1 and question.ruling.label in ANSWERED:
            answer.ruling = replace(question.ruling, why=ANSWERS)
    elif answer.ruling is not None:
        if answer.ruling.label in ANSWERED and (not apart or "?" in question.scene.zones["content"].vocabulary):
            question.ruling = answer.ruling
    elif papers.interviews(question.scene):
        before = next((last[word] for word in sorted(answer.scene.speaker) if word in last), INTERVIEW)
        question.ruling = replace(before, why=ASKED)
        if free:
            answer.ruling = question.ruling
