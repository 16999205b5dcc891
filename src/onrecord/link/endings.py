"""Where the chain of a carrier ends, as far as its article tells: at somebody, at a work, or nowhere."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from onrecord.chains import Told
from onrecord.crediting import own_words
from onrecord.folding import name_key
from onrecord.link.among import Among
from onrecord.link.beside import FIRST, TITLED, is_calling, is_no_source
from onrecord.link.called import Callings
from onrecord.link.framing import is_nobody, tellers
from onrecord.link.papers import BY, MADE, PAPER, YEAR, Papers, papers_in
from onrecord.model import Citation, SourceKind, Work
from onrecord.provenance import Ending
from onrecord.works import Shelved

PAPERS = frozenset({"outlet", "work"})
BODIES = frozenset({"organisation", "government body"})
SEVERAL = 2
READERS = frozenset({"it", "we", "one", "you"})  # who stand for a work that is named beside them, or have read it
NO_NAME = "a source without a name"
ONE_NAME = "speakers of one full name who say the same words are taken for one here"
DATED = re.compile(r"\b(?:back (?:as|in)|early as|[Ii]n) (?P<year>(?:19|20)\d\d)\b")
OWN = re.compile(  # where a body speaks in its own paper: "in its 2029 survey, the Ports Board said"
    r"\b[Ii]n (?:its|a|an|the) (?:(?P<year>(?:19|20)\d\d) (?P<kind>(?:[a-z][\w-]+ ){0,2}?"
    rf"{PAPER})|(?P<of>(?:[a-z][\w-]+ ){{0,2}}?{PAPER}) (?:for|of|from|dated) (?P<in>(?:19|20)\d\d))"
    r"(?=[,:.;…]| …| that\b|$)"
)
HEARD = re.compile(  # "we understand from two officials that", "this reporter was told by an aide that"
    r"\b(?:understand|learn(?:ed|t)|hear|heard|know|gather(?:ed)?|(?:been|was|were|are) (?:told|informed|assured))"
    r" (?:[a-z]+ )?(?:from|by) (?P<who>[a-z][^,.;:…\n]{2,90}?)(?=,| that\b|:| …)"
)
NOUN = re.compile(
    r"(?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]h(?:is|at)) [a-z][\w’'-]*(?: [a-z][\w’'-]*)*$"
)  # words that are no name
Cited = Mapping[str, Sequence[Citation]]  # by the id of an attribution that stands on them


class Endings:
    """Gives the endings of the attributions of one claim.

    `outlets` are those names of speakers that are names of outlets of the case. Of `callings` those who have one full
    name are one here: nobody has heard of two who say the same words.
    """

    def __init__(self, among: Among, papers: Papers, callings: Callings, outlets: Collection[str]) -> None:
        self._among = among
        self._works = papers
        self._callings = callings
        self._outlets = outlets

    def of_attribution(
        self, told: Sequence[Told], cited: Cited, article: Shelved, words: str, around: str = ""
    ) -> Ending:
        """The ending of an attribution, the last of `told`, behind those around it; `words` are those of its source,
        `around` those of its sentence without the claim."""
        while len(told) > 1 and not told[-1].named and words.casefold() in FIRST:
            told, words = told[:-1], ""  # "we have established that ...", said the judge
        words = _whole_paper(words, around)
        if told[-1].attribution.source_kind == "outlet" and (titled := TITLED.search(words)):
            person: SourceKind | None = "named person" if is_calling(titled["calling"]) else "outlet"
            last = told[-1]
            told = [*told[:-1], replace(last, attribution=replace(last.attribution, source_kind=person))]
        nobody = _from_nobody(told[-1], words, around)
        if nobody is not None or is_no_source(words, around):
            return nobody or self._works.of_text(article)
        last, papers = told[-1], self._papers(told, cited)
        if BY.search(words) and not YEAR.search(words) and (year := DATED.search(around)):
            words = f"{words} {year['year']}"  # "as far back as 2029, a survey by the Ports Board found"
        own_key, made = f"work {last.attribution.id}", Work(kind="report") if MADE.fullmatch(words) else None
        if (paper := papers[-1] or made) is not None and self._is_cited(last, paper, cited, words):
            ending = self._works.of_work(paper, article, own_key, words)
            return self._as_told(ending, last, cited, words) if paper is not made else ending
        timed = bool(last.names) and all(map(is_nobody, last.names))  # "late on Thursday, an aide said"
        if last.named and not timed and last.attribution.source_kind not in {"author", *PAPERS}:
            own = OWN.search(around) if last.attribution.source_kind in BODIES and len(last.names) == 1 else None
            return self._of_own(last, own, article, own_key) if own else self._of_speaker(last)
        if self._is_text(last, article):
            return self._works.of_text(article)
        made = Work(kind="report") if MADE.match(words) and len(last.speakers) < SEVERAL else None
        paper = made or next((work for work in reversed(papers) if work is not None), None)
        if paper is not None:
            return self._works.of_work(paper, article, own_key, words)
        return _of_unnamed(last, words)

    def _as_told(self, ending: Ending, last: Told, cited: Cited, words: str) -> Ending:
        """The ending at what is cited beside somebody without a name: at him, and where it is an outlet that he has
        told, with it one for these words, since nobody knows whom others have heard."""
        somebody = bool(words) and bool(last.speakers) and not last.named and not self._is_paper(last, cited)
        if ending.kind != "work" or ending.leans or not somebody or words.casefold() in READERS:
            return ending
        if ending.alone:
            return _of_unnamed(last, words)
        name, why = " and ".join(last.names) or words, f"{NO_NAME}; {ending.why}"
        return replace(ending, kind="unnamed", name=name, why=why)

    def _is_cited(self, last: Told, paper: Work, cited: Cited, words: str) -> bool:
        """Whether what is cited speaks itself, and not somebody with a name."""
        made = bool(last.attribution.source) and paper.kind != "outlet" and MADE.fullmatch(words) is not None
        return made or not last.named or self._is_paper(last, cited)

    def _of_own(self, last: Told, own: re.Match[str], article: Shelved, own_key: str) -> Ending:
        """The ending at a paper of a body that says so there."""
        return self._works.of_work(
            Work(kind="report", author=last.names[0], published=own["year"] or own["in"]),
            article,
            own_key,
            own["kind"] or own["of"],
        )

    def _of_speaker(self, last: Told) -> Ending:
        return Ending(
            kind="speaker",
            key=f"speaker {' '.join(sorted(map(self._callings.one, last.speakers)))}",
            name=" and ".join(last.names),
            open=False,
            why=self._told_of(last),
        )

    def _is_text(self, last: Told, article: Shelved) -> bool:
        """Whether the article itself speaks: its author, its outlet, or nobody who is named in any way."""
        bare_ = not last.attribution.source and not last.speakers and last.attribution.via is None
        return bare_ or last.attribution.source_kind == "author" or self._is_own(last, article)

    def _told_of(self, last: Told) -> str:
        """Why it ends at these speakers; where others of one full name are taken for the same here, that too."""
        return f"{last.why}; {ONE_NAME}" if self._callings.is_merged(last.speakers) else last.why

    def _papers(self, told: Sequence[Told], cited: Cited) -> list[Work | None]:
        """For each attribution of a chain the work or outlet that is its own source: one that does not bear the
        attribution around it already. Whoever has the name of an outlet of this case is that outlet."""
        found = list[Work | None]()
        before: set[str] = set()
        for each in told:
            own = [it for it in cited.get(each.attribution.id, ()) if it.id not in before]
            before |= {it.id for it in own}
            if own:
                found.append(_whole_name(_together(own), each))
            elif each.names and self._is_paper(each, {}):
                kind = each.attribution.source_kind
                noun = len(each.names) == 1 and NOUN.match(each.names[0]) is not None  # "a podcast titled ..."
                found.append(
                    Work(kind="other")
                    if kind == "work" or noun
                    else Work(kind="outlet", outlet=" and ".join(each.names))
                )
            else:
                found.append(None)
        return found

    def _is_paper(self, told: Told, cited: Cited) -> bool:
        """Whether the source itself is a work or an outlet, and not somebody who speaks in one."""
        said = told.attribution
        names = (*told.names, " and ".join(told.names))
        if said.source_kind in PAPERS or any(name in self._outlets for name in names):
            return True
        alone = said.via is None and _is_bare(told)  # whom an outlet quotes is none
        reported = alone and said.channel == "press report" and said.source_kind in {None, "organisation"}
        inside = [
            it
            for it in cited.get(said.id, ())
            if any(span.contains(it.span) or it.span.contains(span) for span in said.source)
        ]
        return reported or (said.source_kind != "named person" and bool(inside))

    def _is_own(self, told: Told, article: Shelved) -> bool:
        """Whether the source is the outlet of the article itself: "the Herald has learned", in the Herald."""
        return len(told.names) == 1 and self._among.is_its_outlet(told.names[0], article)


def _of_unnamed(last: Told, words: str) -> Ending:
    name = " and ".join(each for each in last.names if not is_nobody(each)) or words or None
    why = NO_NAME if last.speakers else last.why or "no source is given"
    return Ending(kind="unnamed", key=f"unnamed {last.attribution.id}", name=name, open=True, why=why)


def _from_nobody(last: Told, words: str, around: str) -> Ending | None:
    """The ending at somebody without a name from whom the writer has it: "we understand from two officials"."""
    writer = words.casefold() in FIRST or own_words(words)
    found = HEARD.search(around) if writer and not any(tellers(around)) else None
    if found is None:
        return None
    key, why = f"unnamed {last.attribution.id}", NO_NAME
    return Ending(kind="unnamed", key=key, name=found["who"], open=True, why=why)


def _whole_paper(words: str, around: str) -> str:
    """The words of a source, or those of the paper of which they are but the maker or the noun: "the study" of "the
    study that the Ports Board released in 2029", "Ports Board" of "the 2029 survey by the Ports Board"."""
    bare = re.sub(r"^[Tt]he ", "", words)
    for found in papers_in(around) if words else ():
        at = found[0].casefold().find(words.casefold())
        if words.casefold() in READERS or found[0].endswith(bare) or bare.startswith(re.sub(r"^[Tt]he ", "", found[0])):
            return found[0]
        if at >= 0 and not found[0][:at][-1:].isalnum() and MADE.fullmatch(found[0][at:]):
            return found[0][at:]
    return words


def said_by_person(name: str, who: str) -> Ending:
    """The ending that a person gives."""
    return Ending(kind="text", key=f"said {name_key(name)}", name=name, open=False, why=f"filled in by {who}")


def _together(several: Sequence[Citation]) -> Work:
    """What the citations of one source tell together: "the report “Rain” in the Herald"."""
    works = [each.work for each in sorted(several, key=lambda each: each.span)]

    def first(name: str) -> str | None:
        return next((told for work in works if (told := getattr(work, name))), None)

    told = {name: first(name) for name in ("outlet", "author", "title", "published", "place", "url")}
    return Work(kind=works[0].kind, **told)


def _is_bare(told: Told) -> bool:
    """Whether a source is told by its name and no more, as outlets are: not "network professor Ana Hask"."""
    names, source = told.names, told.attribution.source
    return len(names) != 1 or sum(each.end - each.start for each in source) <= len(names[0]) + len("the ")


def _whole_name(work: Work, told: Told) -> Work:
    """The work, its outlet with its whole name where a citation has but the beginning of what the source says:
    "NewsFirst" of "a report in NewsFirst 24"."""
    name = told.names[0] if len(told.names) == 1 and told.attribution.source_kind != "named person" else ""
    if not work.outlet or f"{work.outlet} " not in name:
        return work
    found = re.search(rf"(?<!\w){re.escape(work.outlet)}(?: (?:[A-Z][\w’-]*|\d{{1,3}}))+", name)
    return replace(work, outlet=found[0]) if found else work
