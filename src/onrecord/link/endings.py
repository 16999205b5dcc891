"""Where the chain of a carrier ends, as far as its article tells: at somebody, at a work, or nowhere."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from onrecord.chains import Told
from onrecord.crediting import named, outlet_named, own_words
from onrecord.folding import name_key
from onrecord.model import Citation, Work
from onrecord.provenance import Ending
from onrecord.works import WORD, Canonical, Shelved, bare, earliest, folded_title, identity, meant, quoted_titles

PAPERS = frozenset({"outlet", "work"})
_NAME = r"[A-Z][\w’'-]+(?: (?:[a-z]{1,3} )?[A-Z][\w’'-]+){1,5}"
_SAYING = "said|says|told|tells|wrote|writes|added|insisted|put it"
TELLER = re.compile(
    rf"(?P<before>{_NAME})(?: \([A-Z]+\))?(?:, [^,;:]{{1,80}},)? (?:{_SAYING})\b"
    r"|(?:[Aa]ccording to|[Ii]n the (?:account|words) of|\b(?:said|says)|these words) (?:[a-z]+ ){0,4}"
    rf"(?P<behind>{_NAME})"
)
MARKS = "\"“„«‘'_*"  # that open a title
CAPITALS = 2  # words of a title without a mark that begin with one
SURNAME = re.compile(
    rf"(?P<before>[A-Z][\w’'-]{{3,}}) (?:{_SAYING})\b"
    r"|(?:[Aa]ccording to|[Ii]n the (?:account|words) of|\b(?:said|says)) (?:[A-Z]\w+ )?(?P<behind>[A-Z][\w’'-]{3,})"
)
LONG_TITLE = 3  # words of a title that a sentence may name
FIRST = frozenset({"i", "we"})
ONE_NAME = "speakers of one full name who say the same words are taken for one here"
LATER = "its articles in this case with these words are of a later date"
HERE = "which is in this case and carries the same words"
Cited = Mapping[str, Sequence[Citation]]  # by the id of an attribution that stands on them


class Named(Protocol):
    """A speaker: an id, and what to call it."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102


class Endings:
    """Gives the endings of one claim.

    `carrying` are the articles that carry it, `outlets` those names of speakers that are names of outlets of the case.
    Of `speakers` those who have one full name are one here: nobody has heard of two who say the same words.
    """

    def __init__(
        self, carrying: Iterable[Shelved], canonical: Canonical, outlets: Collection[str], speakers: Iterable[Named]
    ) -> None:
        self._outlets = outlets
        several = sorted(speakers, key=lambda each: each.id, reverse=True)
        self._one = _of_one_name(several)
        many = Counter(self._one.values())
        self._merged = {one for one in many if many[one] > 1}
        self._by_name = {name_key(each.name): each.id for each in several}
        self._carrying = tuple(sorted(carrying, key=lambda each: each.id))
        self._canonical = canonical
        titles = ((folded_title(each.title), each) for each in self._carrying)
        self._titles = [(title, each) for title, each in titles if title.count(" ") + 1 >= LONG_TITLE]
        self._names = sorted({each.outlet for each in self._carrying if each.outlet})

    def of_attribution(self, told: Sequence[Told], cited: Cited, article: Shelved, words: str) -> Ending:
        """The ending of an attribution, the last of `told`, behind those around it; `words` are those of its source."""
        while len(told) > 1 and not told[-1].named and words.casefold() in FIRST:
            told, words = told[:-1], ""  # "we have established that ...", said the judge
        last, papers = told[-1], self._papers(told, cited)
        if papers[-1] is not None and (not last.named or self._is_paper(last, cited)):
            return self.of_work(papers[-1], article, f"work {last.attribution.id}", words)
        if not last.attribution.source and not last.speakers and last.attribution.via is None:
            return self.of_text(article)
        if last.named and last.attribution.source_kind not in {"author", *PAPERS}:
            return Ending(
                kind="speaker",
                key=f"speaker {' '.join(sorted(self._one.get(each, each) for each in last.speakers))}",
                name=" and ".join(last.names),
                open=False,
                why=self._told_of(last),
            )
        if last.attribution.source_kind == "author" or self._is_own(last, article):
            return self.of_text(article)
        around = next((work for work in reversed(papers) if work is not None), None)
        if around is not None:
            return self.of_work(around, article, f"work {last.attribution.id}", words)
        name = " and ".join(last.names) or words or None
        why = "a source without a name" if last.speakers else last.why or "no source is given"
        return Ending(kind="unnamed", key=f"unnamed {last.attribution.id}", name=name, open=True, why=why)

    def _told_of(self, last: Told) -> str:
        """Why it ends at these speakers; where others of one full name are taken for the same here, that too."""
        several = {self._one[each] for each in last.speakers if each in self._one} & self._merged
        return f"{last.why}; {ONE_NAME}" if several else last.why

    def of_work(self, work: Work, article: Shelved, own_key: str, words: str) -> Ending:
        """The ending at a work or an outlet: the article of this case that it is, if that carries the claim."""
        name = work.title or work.outlet or words or None
        if own_words(words) or (work.url and bare(work.url) and bare(work.url) == bare(article.address)):
            return self.of_text(article)
        others = [each for each in self._carrying if each.id != article.id]
        found, why = meant(work, others, self._canonical)
        if not found and words:
            called = self._canonical(words)
            found = tuple(each for each in others if each.outlet and self._canonical(each.outlet) == called)
            why = f"its outlet: {words}" if found else why
        if (one := earliest(found, article.published)) is not None:
            return Ending(
                kind="work", key=f"article {one.id}", name=name, open=True, why=f"{why}, {HERE}", leans=(one.id,)
            )
        known = identity(work, words, self._canonical)
        missing = LATER if found else "not in this case"
        if known is None:
            why = "a work that nothing tells from others"
            return Ending(kind="work", key=own_key, name=name, open=True, why=why, alone=True)
        return Ending(kind="work", key=known.key, name=name, open=True, why=f"{missing}; {known.why}")

    def of_text(self, article: Shelved) -> Ending:
        """The ending of what an article says in its own voice."""
        return Ending(kind="text", key=f"text {article.id}", name=None, open=True, why="no source is given for it")

    def named(self, around: str, article: Shelved) -> Ending | None:
        """The ending of words whose sentence, `around` them, names an article of the case that carries them, by its
        title or its outlet, or anything by its title in quotation marks; None when it does not."""
        told = f" {folded_title(around)} "
        for title, each in self._titles:
            if f" {title} " in told and _as_title(title, around):
                return self.of_work(Work(kind="article", title=each.title), article, title, title)
        for name in self._names:
            if name != article.outlet and named(outlet_named(name), around):
                return self.of_work(Work(kind="outlet", outlet=name), article, name, name)
        title = next(iter(quoted_titles(around)), "")
        return self.of_work(Work(kind="other", title=title), article, title, title) if title else None

    def behind(
        self, around: str, article: Shelved, cited: Sequence[tuple[Work, str]], speakers: Mapping[str, Ending]
    ) -> Ending | None:
        """The ending of words in an article's own voice whose sentence cites a work (with the words that do), or names
        somebody who says them in another article; None when it does neither."""
        spoken = self.speaking(around, speakers)
        if spoken is not None:
            return spoken
        teller = TELLER.search(around)
        if teller is not None and teller.lastgroup and not self._is_its_outlet(teller[teller.lastgroup], article):
            return self.of_name(teller[teller.lastgroup], teller[0])
        return next((self.of_work(work, article, f"in {article.id}", words) for work, words in cited), None)

    def of_name(self, name: str, words: str) -> Ending:
        """The ending at somebody whom a sentence names beside a word for saying, where no attribution was made out."""
        known = self._by_name.get(name_key(name))
        key = f"speaker {self._one.get(known, known)}" if known else f"named {name_key(name)}"
        why = f"named beside a word for saying: “{' '.join(words.split())}”"
        return Ending(kind="speaker", key=key, name=name, open=False, why=why)

    def speaking(self, around: str, speakers: Mapping[str, Ending]) -> Ending | None:
        """The ending of words whose sentence names somebody who says them in another article."""
        whole = [name for name in sorted(speakers) if " " in name and name in around]
        told = {match["before"] or match["behind"] for match in SURNAME.finditer(around)}
        name = whole[0] if whole else _only([name for name in speakers if name.split()[-1] in told])
        if name is None:
            return None
        return replace(speakers[name], why=f"its sentence names {name}, who says the same words in another article")

    def _papers(self, told: Sequence[Told], cited: Cited) -> list[Work | None]:
        """For each attribution of a chain the work or outlet that is its own source: one that does not bear the
        attribution around it already. Whoever has the name of an outlet of this case is that outlet."""
        found = list[Work | None]()
        before: set[str] = set()
        for each in told:
            own = [it for it in cited.get(each.attribution.id, ()) if it.id not in before]
            before |= {it.id for it in own}
            if own:
                found.append(_together(own))
            elif each.names and self._is_paper(each, {}):
                kind = each.attribution.source_kind
                found.append(Work(kind="other") if kind == "work" else Work(kind="outlet", outlet=each.names[0]))
            else:
                found.append(None)
        return found

    def _is_paper(self, told: Told, cited: Cited) -> bool:
        """Whether the source itself is a work or an outlet, and not somebody who speaks in one."""
        said = told.attribution
        if said.source_kind in PAPERS or any(name in self._outlets for name in told.names):
            return True
        reported = said.channel == "press report" and said.source_kind in {None, "organisation"}
        inside = [it for it in cited.get(said.id, ()) if any(span.contains(it.span) for span in said.source)]
        return reported or (said.source_kind != "named person" and bool(inside))

    def _is_own(self, told: Told, article: Shelved) -> bool:
        """Whether the source is the outlet of the article itself: "the Herald has learned", in the Herald."""
        return len(told.names) == 1 and self._is_its_outlet(told.names[0], article)

    def _is_its_outlet(self, name: str, article: Shelved) -> bool:
        return bool(article.outlet) and self._canonical(name) == self._canonical(article.outlet or "")


def _as_title(title: str, around: str) -> bool:
    """Whether these words stand somewhere as a title does, in quotation marks or with capitals: "what we know so far"
    is also a phrase of its own."""
    words = r"\W+".join(map(re.escape, title.split()))
    for match in re.finditer(rf"(?P<mark>[{MARKS}]\W*)?\b{words}\b", around, re.IGNORECASE):
        if match["mark"] or sum(word[0].isupper() for word in WORD.findall(match[0])) >= CAPITALS:
            return True
    return not re.search(words, around, re.IGNORECASE)  # spelled otherwise than it is folded


def _of_one_name(speakers: Iterable[Named]) -> dict[str, str]:
    """For each speaker with a name of several words the least id of those who bear it, a title before it or none."""
    several = {each.id: name_key(each.name).split() for each in speakers}
    known = {" ".join(words) for words in several.values()}
    bare = {one: _shortest(words, known) for one, words in several.items()}
    by_name = defaultdict[str, list[str]](list)
    for one, name in bare.items():
        if name:
            by_name[name].append(one)
    return {one: min(alike) for alike in by_name.values() for one in alike}


def _shortest(words: Sequence[str], known: Collection[str]) -> str:
    """The shortest end of a name, of two words or more, that is a name itself; "" when it is one word."""
    ends = (" ".join(words[at:]) for at in range(len(words) - 2, -1, -1))
    return next((end for end in ends if end in known), "")


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


def _only(names: Sequence[str]) -> str | None:
    """The only one of these; None when there are several, or none."""
    return names[0] if len(names) == 1 else None
