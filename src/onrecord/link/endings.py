"""Where the chain of a carrier ends, as far as its article tells: at somebody, at a work, or nowhere."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.chains import Told
from onrecord.crediting import named, outlet_named, own_words
from onrecord.folding import name_key
from onrecord.link.called import Callings, is_other
from onrecord.link.framing import (
    CLAIM,
    TITLE,
    Framed,
    bearers,
    called_outlet,
    inner,
    is_nobody,
    outlets,
    passed,
    tellers,
)
from onrecord.model import Citation, Work
from onrecord.provenance import Ending
from onrecord.works import (
    OF_OUTLETS,
    WORD,
    Canonical,
    Shelved,
    bare,
    earliest,
    folded_title,
    identity,
    meant,
    quoted_titles,
)

PAPERS = frozenset({"outlet", "work"})
BODIES = frozenset({"organisation", "government body"})
_NAME = r"[A-Z][\w’'-]+(?: (?:(?!(?:on|in|at|by|to|as) )[a-z]{1,3} )?[A-Z][\w’'-]+){1,5}"
_SAYING = (
    "said|says|told|tells|wrote|writes|added|insisted|insists|put it|let slip|let on|claimed|claims|explained|confirmed"
    "|maintained|maintains|argued|argues|warned|stated|stressed|testified|alleged|admitted|conceded|repeated|reiterated"
    "|answered|replied|complained|announced|declared|recalled"
)
TELLER = re.compile(
    rf"(?P<before>{_NAME})(?: \([A-Z]+\))?(?:, [^,;:]{{1,80}},)? (?:{_SAYING})\b"
    r"|(?:[Aa]ccording to|[Ii]n the (?:account|words) of|\b(?:said|says)|these words) (?:[a-z]+ ){0,4}"
    rf"(?P<behind>{_NAME})"
)
SHORT = re.compile(  # "the PSB told", "according to the PSB"
    rf"(?<![\w-])(?P<name>[A-Z][A-Za-z]{{0,5}}[A-Z]) (?:{_SAYING})\b"
    r"|[Aa]ccording to (?:the )?(?P<last>[A-Z][A-Za-z]{0,5}[A-Z])\b"
)
MARKS = "\"“„«‘'_*"  # that open a title
CAPITALS = 2  # words of a title without a mark that begin with one
SURNAME = re.compile(
    rf"(?P<before>[A-Z][\w’'-]{{3,}}) (?:{_SAYING})\b"
    r"|(?:[Aa]ccording to|[Ii]n the (?:account|words) of|\b(?:said|says)) (?:[A-Z]\w+ )?(?P<behind>[A-Z][\w’'-]{3,})"
)
SEVERAL = 2
LONG_TITLE = 3  # words of a title that a sentence may name
RELATIVE = frozenset({"who", "that", "which"})  # "it was the Courier that reported"
FIRST = frozenset({"i", "we"})
READERS = frozenset({"it", "we", "one", "you"})  # who stand for a work that is named beside them, or have read it
ONE_NAME = "speakers of one full name who say the same words are taken for one here"
LATER = "its articles in this case with these words are of a later date"
HERE = "which is in this case and carries the same words"
_BROUGHT_OUT = "(?:published|issued|released)"
BY = re.compile(
    rf"\b(?:(?:by|from|of) (?:the )?|[a-z-]+ (?:that )?(?:the )?(?={_NAME} {_BROUGHT_OUT}\b))(?P<name>{_NAME})"
)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_KIND = r"(?:[a-z][\w-]+ ){1,3}"
DATED = re.compile(r"\b(?:back (?:as|in)|early as|[Ii]n) (?P<year>(?:19|20)\d\d)\b")
MADE = re.compile(  # "the 2029 survey by the Port Office", "a survey published by the Port Office in 2029"
    rf"(?:[Aa]n? |[Tt]he )?(?:\d{{4}} {_KIND}(?:by|from|of) (?:the )?{_NAME}"
    rf"|{_KIND}(?:published |issued |released )?(?:by|from) (?:the )?{_NAME}[^.]{{0,20}}\d{{4}}"
    rf"|{_KIND}(?:that )?(?:the )?{_NAME} (?:published|issued|released) in \d{{4}})"
)
OWN = re.compile(  # where a body speaks in its own paper: "in its 2029 survey, the Ports Board said"
    r"\b[Ii]n (?:its|a|an|the) (?P<year>(?:19|20)\d\d) (?P<kind>(?:[a-z][\w-]+ ){0,2}?"
    r"(?:report|review|survey|study|audit|assessment|paper|evaluation|analysis))(?=[,:.;…]| …| that\b|$)"
)
NOTED = re.compile(rf"\((?:the )?(?P<name>{_NAME}), (?P<kind>[a-z][a-z -]+), (?P<year>\d{{4}})\)")
PRINTED = re.compile(r"(?:[Tt]he )?(?P<outlet>.+?),? (?:dated|of) \w+ \d")  # "the Ledger dated July 3"
HEADED = re.compile(rf"(?P<name>{_NAME}), (?:the|an?) [a-z]")  # "Joren Hask, the county auditor"
NO_ENDING = Ending(kind="text", key="", name=None, open=True, why="")
Cited = Mapping[str, Sequence[Citation]]  # by the id of an attribution that stands on them


class Endings:
    """Gives the endings of one claim.

    `carrying` are the articles that carry it, `outlets` those names of speakers that are names of outlets of the case.
    `callings` tell who of the speakers are one by their names.
    """

    def __init__(
        self, carrying: Iterable[Shelved], canonical: Canonical, outlets: Collection[str], callings: Callings
    ) -> None:
        self._outlets = outlets
        self._callings = callings
        self._press = frozenset(name_key(name) for name in outlets)
        self._carrying = tuple(sorted(carrying, key=lambda each: each.id))
        self._canonical = canonical
        titles = ((folded_title(each.title), each) for each in self._carrying)
        self._titles = [(title, each) for title, each in titles if title.count(" ") + 1 >= LONG_TITLE]
        self._names = sorted({each.outlet for each in self._carrying if each.outlet})

    def of_attribution(
        self, told: Sequence[Told], cited: Cited, article: Shelved, words: str, around: str = ""
    ) -> Ending:
        """The ending of an attribution, the last of `told`, behind those around it; `words` are those of its source,
        `around` those of its sentence without the claim."""
        while len(told) > 1 and not told[-1].named and words.casefold() in FIRST:
            told, words = told[:-1], ""  # "we have established that ...", said the judge
        if words.casefold() in READERS and (noted := MADE.search(around)):
            words = noted[0]  # "in a 2029 survey by the Ports Board we read that ..."
        if _is_no_source(words, around):
            return self.of_text(article)
        last, papers = told[-1], self._papers(told, cited)
        if BY.search(words) and not YEAR.search(words) and (year := DATED.search(around)):
            words = f"{words} {year['year']}"  # "as far back as 2029, a survey by the Ports Board found"
        own_key, made = f"work {last.attribution.id}", Work(kind="report") if MADE.fullmatch(words) else None
        if (paper := papers[-1] or made) is not None and self._is_cited(last, paper, cited, words):
            return self.of_work(paper, article, own_key, words)
        timed = bool(last.names) and all(map(is_nobody, last.names))  # "late on Thursday, an aide said"
        if last.named and not timed and last.attribution.source_kind not in {"author", *PAPERS}:
            own = OWN.search(around) if last.attribution.source_kind in BODIES and len(last.names) == 1 else None
            return self._of_own(last, own, article, own_key) if own else self._of_speaker(last)
        if self._is_text(last, article):
            return self.of_text(article)
        made = Work(kind="report") if MADE.match(words) and len(last.speakers) < SEVERAL else None
        paper = made or next((work for work in reversed(papers) if work is not None), None)
        if paper is not None:
            return self.of_work(paper, article, own_key, words)
        name = " and ".join(last.names) or words or None
        why = "a source without a name" if last.speakers else last.why or "no source is given"
        return Ending(kind="unnamed", key=f"unnamed {last.attribution.id}", name=name, open=True, why=why)

    def _is_cited(self, last: Told, paper: Work, cited: Cited, words: str) -> bool:
        """Whether what is cited speaks itself, and not somebody with a name."""
        made = bool(last.attribution.source) and paper.kind != "outlet" and MADE.fullmatch(words) is not None
        return made or not last.named or self._is_paper(last, cited)

    def _of_own(self, last: Told, own: re.Match[str], article: Shelved, own_key: str) -> Ending:
        """The ending at a paper of a body that says so there."""
        return self.of_work(
            Work(kind="report", author=last.names[0], published=own["year"]), article, own_key, own["kind"]
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

    def of_work(self, work: Work, article: Shelved, own_key: str, words: str) -> Ending:
        """The ending at a work or an outlet: the article of this case that it is, if that carries the claim."""
        work = self._completed(work, words)
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
        if not found and work.outlet and self._is_its_outlet(work.outlet, article):
            return self.of_text(article)
        if work.outlet and not work.title and not work.url and work.kind in OF_OUTLETS:
            work = Work(kind="outlet", outlet=work.outlet)  # whatever it has brought out, for these words it is one
        known = identity(work, words, self._canonical)
        missing = LATER if found else "not in this case"
        if known is None:
            why = "a work that nothing tells from others"
            return Ending(kind="work", key=own_key, name=name, open=True, why=why, alone=True)
        return Ending(kind="work", key=known.key, name=name, open=True, why=f"{missing}; {known.why}")

    def _completed(self, work: Work, words: str) -> Work:
        """The work, with who made it and in which year where the words that cite it tell so and it does not."""
        by, year = BY.search(words), YEAR.search(words)
        if (dated := PRINTED.match(work.title or "")) and self._is_press(dated["outlet"], NO_ENDING):
            return Work(kind="article", outlet=dated["outlet"], published=work.published)
        if work.title and name_key(work.title) in self._press:  # "the Old Mint Letter" is no letter
            return Work(kind="outlet", outlet=work.title)
        if work.kind == "outlet" or work.title or work.outlet or by is None:
            return work
        maker = work.author or by["name"]
        if self._is_press(maker, NO_ENDING) or called_outlet(maker):
            return replace(work, author=None, outlet=maker, published=None)
        return replace(work, author=maker, published=work.published or (year[0] if year else None))

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
        title = next((each for each in quoted_titles(around) if CLAIM not in each), "")
        return self.of_work(Work(kind="other", title=title), article, title, title) if title else None

    def behind(
        self,
        around: str,
        article: Shelved,
        cited: Sequence[tuple[Work, str]],
        speakers: Mapping[str, Ending],
        text: str,
    ) -> Ending | None:
        """The ending of words in an article's own voice whose sentence cites a work (with the words that do), or names
        somebody who says them in another article; None when it does neither."""
        spoken = self.speaking(around, speakers)
        if spoken is not None:
            return spoken
        noted = NOTED.search(around)
        if noted is not None:
            work = Work(kind="other", author=noted["name"], published=noted["year"])
            return self.of_work(work, article, noted[0], noted["kind"])
        teller = TELLER.search(around)
        if teller is not None and teller.lastgroup and not self._is_its_outlet(teller[teller.lastgroup], article):
            return self._of_source(teller[teller.lastgroup], teller[0], article, text)
        return self._told(around, article, text) or next(
            (self.of_work(work, article, f"in {article.id}", words) for work, words in cited), None
        )

    def _told(self, around: str, article: Shelved, text: str) -> Ending | None:
        """The ending at somebody or an outlet of which a sentence says in other words that the claim is from there."""
        short = SHORT.search(TITLE.sub("", around))
        if short is not None and (body := self._callings.in_full(short["name"] or short["last"], text)):
            return self.of_name(body, short[0])
        for found in tellers(around):
            if not self._is_its_outlet(found.name, article):
                return self._of_source(found.name, found.words, article, text)
        for found in bearers(around):
            if not self._is_its_outlet(found.name, article):
                return self._of_bearer(found.name, found.words, article, text)
        press = next((name for name in outlets(around) if not self._is_its_outlet(name, article)), None)
        if press is not None:
            return self.of_work(Work(kind="outlet", outlet=press), article, press, press)
        made = MADE.search(around)  # "..., reads the 2029 survey by the Ports Board"
        return self.of_work(Work(kind="report"), article, f"in {article.id}", made[0]) if made else None

    def _of_source(self, name: str, words: str, article: Shelved, text: str) -> Ending:
        """The ending at whoever has this name: an outlet, or somebody who speaks."""
        if self._is_press(name, NO_ENDING):
            return self.of_work(Work(kind="outlet", outlet=name), article, name, name)
        return self.of_name(self._callings.whole(name, text), words)

    def _of_bearer(self, name: str, words: str, article: Shelved, text: str) -> Ending:
        """The ending at whoever has this name: somebody who speaks for the claim elsewhere, else an outlet."""
        whole = self._callings.whole(name, text)
        if self._callings.known(whole) and not self._is_press(name, NO_ENDING):
            return self.of_name(whole, words)
        return self.of_work(Work(kind="outlet", outlet=name), article, name, name)

    def quoted(self, ending: Ending, around: str, article: Shelved, text: str) -> Ending:
        """The ending of an attribution, or where its sentence tells whom an outlet or a work has it from, that one."""
        if (ending.kind == "speaker" or ending.key.startswith("outlet ")) and (
            title := _title_with(ending.name or "", around) or self._heading(ending.name or "", around)
        ):
            return self.of_work(Work(kind="other", title=title), article, title, title)
        if (ending.kind == "unnamed" or ending.alone) and (press := next(outlets(ending.name or ""), None)):
            ending = self.of_work(Work(kind="outlet", outlet=press), article, press, press)
        if (one := self._named_beside(ending, around, text)) is not None:
            return one
        if ending.kind == "speaker" and not any(
            name_key(name) == name_key(ending.name or "") for name in outlets(around)
        ):
            return ending
        told = self._in_noun(ending, around)
        if told is not None:
            return self._of_source(told.name, told.words, article, text)
        if ending.alone and (titled := self.named(around, article)) is not None:
            ending = titled
        return self.within(around, article, text, ending) or ending

    def _named_beside(self, ending: Ending, around: str, text: str) -> Ending | None:
        """The ending at somebody whose words a speaker passes on, or to whom an unnamed source stands in apposition."""
        found = next(passed(around), None) if ending.kind == "speaker" else None
        if found is not None and found.name not in (ending.name or ""):
            return self.of_name(self._callings.whole(found.name, text), found.words)
        words = ending.name or "" if ending.kind == "unnamed" else ""
        if words and (named := _before(words, around)):
            return self.of_name(self._callings.whole(named, text), f"{named}, {words}")
        if (
            words
            and words.split()[-1][:1].isupper()
            and self._callings.known(whole := self._callings.whole(words, text))
        ):
            return self.of_name(whole, words)
        headed = HEADED.match(words)
        return self.of_name(self._callings.whole(headed["name"], text), words) if headed else None

    def _heading(self, name: str, around: str) -> str:
        """The title of an article that carries the claim, of which a name is but a part; "" when there is none."""
        told, part = f" {folded_title(around)} ", folded_title(name)
        titles = (title for title, _ in self._titles if part and f" {part} " in f" {title} " and f" {title} " in told)
        found = next((title for title in titles if part != title), "")
        return found if found and f" {part} " not in told.replace(found, "") else ""

    def _in_noun(self, ending: Ending, around: str) -> Framed | None:
        """Whoever stands in the source or behind it: "information supplied by the Ports Board", "the version given by
        Joren Hask"; and the outlet at which "they report" it."""
        source = name_key(ending.name or "")
        if ending.kind != "unnamed" and not ending.alone:
            return None
        if source and source not in name_key(around) and (press := next(outlets(around), None)):
            return Framed(press, press)
        found = next(tellers(around), None)
        told = found is not None and source and (found.name in (ending.name or "") or source in name_key(found.words))
        return found if told else None

    def within(self, around: str, article: Shelved, text: str, ending: Ending = NO_ENDING) -> Ending | None:
        """The ending at somebody whom an outlet or a work has the words from; None where no such one is named."""
        for found in inner(around):
            if not self._is_press(found.name, ending) and not self._is_its_outlet(found.name, article):
                return self.of_name(self._callings.whole(found.name, text), found.words)
        return None

    def _is_press(self, name: str, ending: Ending) -> bool:
        """Whether a name is an outlet's of the case, or that of the outlet at which the words seemed to end."""
        called = name_key(name)
        outlet = any(self._canonical(name) == self._canonical(each) for each in self._names)
        return (
            outlet
            or called in self._press
            or called_outlet(name)
            or bool(ending.name and called in name_key(ending.name))
        )

    def of_name(self, name: str, words: str) -> Ending:
        """The ending at somebody whom a sentence names beside a word for saying, where no attribution was made out."""
        known = self._callings.known(name)
        key = f"speaker {known}" if known else f"named {name_key(name)}"
        why = f"named beside a word for saying: “{' '.join(words.split())}”"
        return Ending(kind="speaker", key=key, name=name, open=False, why=why)

    def speaking(self, around: str, speakers: Mapping[str, Ending]) -> Ending | None:
        """The ending of words whose sentence names somebody who says them in another article."""
        whole = [name for name in sorted(speakers) if " " in name and name in around]
        told = {match["before"] or match["behind"] for match in SURNAME.finditer(around)}
        told = {name for name in told if not is_other(name, around, speakers)}
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
                found.append(
                    Work(kind="other") if kind == "work" else Work(kind="outlet", outlet=" and ".join(each.names))
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


def _before(words: str, around: str) -> str:
    """The name to which these words stand in apposition: "Joren Hask, the county auditor"; "" where there is none."""
    found = re.search(rf"(?<![\w-])(?P<name>{_NAME}), {re.escape(words)}", around)
    return found["name"] if found and words[:1].islower() else ""


def _is_no_source(words: str, around: str) -> bool:
    """Whether the words of a source name nobody, or somebody who is named elsewhere in the sentence."""
    low = words.casefold()
    told = TELLER.search(around) if low in FIRST else next(tellers(around), None) if low in RELATIVE else None
    return is_nobody(words) or told is not None


def _title_with(name: str, around: str) -> str:
    """The title in quotation marks that a name is a part of, where it stands nowhere else; "" when there is none."""
    titles = [each for each in quoted_titles(around) if CLAIM not in each]
    found = next((each for each in titles if name and name.strip("’'”\"»") in each), "")
    return found if found and name not in around.replace(found, "") else ""


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
