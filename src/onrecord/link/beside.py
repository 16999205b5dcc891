"""Whom or what the words around a claim name as where it is from, whether an attribution was made out or not."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from onrecord.folding import name_key
from onrecord.link.among import Among
from onrecord.link.called import Callings, is_other, only
from onrecord.link.either import is_either
from onrecord.link.framing import (
    CLAIM,
    TITLE,
    WHEN,
    Framed,
    bearers,
    desk_of,
    handed,
    inner,
    is_nobody,
    outlets,
    passed,
    tellers,
)
from onrecord.link.nameless import SAYING, of_nobody
from onrecord.link.namesakes import DOER
from onrecord.link.papers import DAYED, NAME, Papers, papers_in
from onrecord.link.pressing import is_body
from onrecord.link.sole import sole
from onrecord.link.tables import tables
from onrecord.model import Work
from onrecord.provenance import Ending
from onrecord.works import WORD, Shelved, quoted_titles

_SUBORDINATE = "After|Although|Because|Before|If|Once|Since|Though|Unless|Until|While|When"
_NO_CLAUSE = "".join(rf"(?<!\b{word} )" for word in _SUBORDINATE.split("|"))  # "When Hask spoke, …"
TELLER = re.compile(
    rf"{_NO_CLAUSE}(?P<before>(?!(?:As|But|And|Yet|{_SUBORDINATE}) ){NAME})"
    rf"(?: \([A-Z]+\))?(?:, [^,;:]{{1,80}},)? (?:{SAYING})\b"
    r"|(?:[Aa]ccording to|[Ii]n the (?:account|words) of|\b(?:said|says)|these words) (?:[a-z]+ ){0,4}"
    rf"(?P<behind>{NAME}(?<!['’]s))(?![\w’'-])"
)
SHORT = re.compile(  # "the PSB told", "according to the PSB"
    rf"(?<![\w-])(?P<name>[A-Z][A-Za-z]{{0,5}}[A-Z]) (?:{SAYING})\b"
    r"|[Aa]ccording to (?:the )?(?P<last>[A-Z][A-Za-z]{0,5}[A-Z])\b"
)
DEED = (  # "plans to", "has decided to", "is"; not "has said", "was quoted as saying"
    r"(?:(?:plan|intend|aim|hope|seek|want|expect|prepare|consider|agree|refuse|decide|propose|threaten)(?:s|d|ed|ing)?"
    r"|(?:is|are|was|were|will|would|may|might|could|has|have|had)"
    r"(?!(?: (?!(?:to|that|not|no)\b)[a-z]+){0,2}"
    rf" (?:{SAYING}|quoted|cited|reported|speaking|asked|saying|telling)\b))"
    r"\b(?! (?:that|as saying)\b)"
)
MARKS = "\"“„«‘'_*"  # that open a title
CAPITALS = 2  # words of a title without a mark that begin with one
SURNAME = re.compile(
    rf"(?P<before>[A-Z][\w’'-]{{3,}}) (?:{SAYING})\b"
    r"|(?:[Aa]ccording to|[Ii]n the (?:account|words) of|\b(?:said|says)) (?:[A-Z]\w+ )?(?P<behind>[A-Z][\w’'-]{3,})"
)
RELATIVE = frozenset({"who", "that", "which"})  # "it was the Courier that reported"
FIRST = frozenset({"i", "we"})
HANDING = frozenset({"speaker", "work"})  # kinds of ends that may only hand on what somebody says
SAYS = r"(?:says?|said|(?:report|claim|reveal)(?:s|ed)?|(?:state|note|argue|allege)[sd]?)"
NOTED = re.compile(rf"\((?:the )?(?P<name>{NAME}), (?P<kind>[a-z][a-z -]+), (?P<year>\d{{4}})\)")
OPENS = re.compile(rf"\W*(?P<name>{NAME})(?=,? [a-z])")
WORD_OF = re.compile(  # a word or a mark by which a sentence may tell whose word something is
    rf"\b(?:{SAYING}|say|saying|tell|tells|telling|according|account|words?|cit(?:e|ed|es|ing)|quot(?:e|ed|es|ing)|source"
    r"|statement|testimony|evidence|letter|interview|speech|remarks?|comments?|report(?:s|ed|ing)?|view|opinion|version"
    r"|hear[ds]?|learn(?:ed|t|s)?|puts?|let|lets|recall\w*|writ\w+|sp(?:ea|o)k\w*|point\w*|insist\w*|belie\w+|thinks?"
    r"|thought|holds?|held|finds?|found|show(?:s|ed|n)?|admission|reckon\w*|ask(?:s|ed)?|calls?|called|has it|had it"
    r"|noted?|notes|swore|sworn|maintain\w*|contend\w*|assert\w*|suspect\w*|suggest\w*|reveal\w*|doubt\w*|clear|sure"
    r"|certain|convinc\w*|mind|position|eyes)\b"
    r"|[:—–“”\"„«»]"
)
FIRMS = frozenset(
    {"firm", "charity", "business", "startup", "outfit", "organisation", "organization", "campaign", "the"}
)
BESIDE = frozenset({"for", "under", "over", "after", "near", "her", "other", "former", "however", "late"})
SPOKEN_FOR = re.compile(r"^.*\bspokes[a-z]+ (?:for|of) (?:the )?")
VERB = re.compile(rf" (?:{SAYING})\b")
TITLED = re.compile(  # "chamber of commerce economist Joren Hask"
    r"^(?:(?!(?:and|or|including|with|for) )[\w’'-]+ ){0,6}?(?P<calling>[a-z]+) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})$"
)
OF_TWO = re.compile(r"…[^…;“”\"]{0,40}, and (?!that\b)[^…;]*$|^[^…;“”\"]*, and …")  # "Hask wrote a letter, and …"
PRINTS = re.compile(
    r"\b(?:(?:news)?paper|daily|weekly|magazine|outlet|(?:web)?site|agency|broadcaster|station|channel|blog|tabloid)\b"
)
HEADED = re.compile(rf"(?P<name>{NAME}), (?:the|an?) [a-z]")  # "Joren Hask, the county auditor"


class Beside:
    """Gives the endings that the words around a claim tell, of its sentence without it: `around`."""

    def __init__(self, among: Among, papers: Papers, callings: Callings) -> None:
        self._among = among
        self._papers = papers
        self._callings = callings

    def quoted(self, ending: Ending, around: str, article: Shelved, text: str) -> Ending:
        """The ending of an attribution, or where its sentence tells whom an outlet or a work has it from, that one."""
        if (ending.kind == "speaker" or ending.key.startswith("outlet ")) and (
            title := _title_with(ending.name or "", around) or self._among.heading(ending.name or "", around)
        ):
            return self._papers.of_work(Work(kind="other", title=title), article, title, title)
        if (ending.kind == "unnamed" or ending.alone) and (press := self._outlet_in(ending)) is not None:
            ending = self._papers.of_work(Work(kind="outlet", outlet=press), article, press, press)
        if (one := self._named_beside(ending, around, text)) is not None:
            return one
        if ending.kind == "speaker" and (desk := desk_of(ending.name or "", around)) is not None:
            return self._papers.of_work(Work(kind="outlet", outlet=desk), article, desk, desk)
        if ending.kind == "speaker" and not any(
            name_key(name) == name_key(ending.name or "") for name in outlets(around)
        ):
            return ending
        told = self._in_noun(ending, around)
        if told is not None:
            return self._of_told(told, around, article, text)
        if ending.alone and (titled := self.named(around, article)) is not None:
            ending = titled
        return self.within(around, article, text, ending) or ending

    def _outlet_in(self, ending: Ending) -> str | None:
        """The outlet that the words for a source name, or that has made or seen a work which nothing else tells from
        others: "documents seen by the Herald"."""
        words = ending.name or ""
        seen = (found.name for found in bearers(words) if ending.alone and self._among.is_press(found.name))
        return next(outlets(words), None) or next(seen, None)

    def handed_on(
        self, around: str, article: Shelved, text: str, ending: Ending | None = None, outer: Collection[str] = ()
    ) -> Ending | None:
        """The ending at somebody whose word another passes on, whoever that is; None where no such one is named, where
        the words ended at the very same already, or where that is one of `outer`, who are known to pass it on."""
        seemed = ending.name or "" if ending is not None and ending.kind in {"speaker", "unnamed"} else ""
        for found in handed(around):
            told_by = found.name in seemed and found.name not in around.replace(seemed, "")
            both = set(found.name.split(" and ")) == set(seemed.split(" and "))
            if told_by or both or any(found.name in name for name in outer):
                return None
            if self._among.is_its_outlet(found.name, article):
                continue
            return self._of_told(found, around, article, text)
        return None

    def within(self, around: str, article: Shelved, text: str, ending: Ending | None = None) -> Ending | None:
        """The ending at somebody whom an outlet or a work has the words from; None where no such one is named."""
        for found in inner(around):
            if ending is not None and ending.kind == "unnamed" and _says_it(ending.name or "", found, around):
                continue
            if not self._among.is_press(found.name, ending) and not self._among.is_its_outlet(found.name, article):
                return self._of_name(self._callings.whole(found.name, text), found.words)
        return None

    def named(self, around: str, article: Shelved) -> Ending | None:
        """The ending of words whose sentence, `around` them, names an article of the case that carries them, by its
        title or its outlet, or anything by its title in quotation marks; None when it does not."""
        for title, each in self._among.titled(around):
            if _as_title(title, around):
                return self._papers.of_work(Work(kind="article", title=each.title), article, title, title)
        if (name := self._among.outlet_in(around, article)) is not None:
            return self._papers.of_work(Work(kind="outlet", outlet=name), article, name, name)
        title = next((each for each in quoted_titles(around) if CLAIM not in each), "")
        return self._papers.of_work(Work(kind="other", title=title), article, title, title) if title else None

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
            return self._papers.of_work(work, article, noted[0], noted["kind"])
        teller = None if OF_TWO.search(around) else TELLER.search(around)
        paper = _maker_of(teller[teller.lastgroup or 0], around) if teller is not None else None
        if paper is not None:
            return self._papers.of_work(Work(kind="report"), article, f"in {article.id}", paper)
        if teller is not None and teller.lastgroup and not self._among.is_its_outlet(teller[teller.lastgroup], article):
            return self._of_source(teller[teller.lastgroup], teller[0], article, text)
        works = (self._papers.of_work(work, article, f"in {article.id}", words) for work, words in cited)
        return self._told(around, article, text) or next(works, None) or of_nobody(around, article)

    def alone(self, around: str, article: Shelved, text: str) -> Ending | None:
        """The ending at the only one whose word a sentence says it is that says nothing else; None where it tells of
        other things too."""
        found = sole(around, self._among.is_press)
        if found is None or found.titled or self._among.is_its_outlet(found.name, article):
            return None
        if found.described and not self._among.is_press(found.name):
            return self._of_name(self._callings.whole(found.name, text), found.words)
        return self._of_either(Framed(found.name, found.words), around, article, text)

    def speaking(self, around: str, speakers: Mapping[str, Ending], sentence: str = "") -> Ending | None:
        """The ending of words whose sentence names somebody who says them in another article; `sentence` is given
        where `around` is but a part of it."""
        if not WORD_OF.search(around):
            return None  # "Although Ana Hask was away, …"
        whole = sorted(name for name in speakers if " " in name and name in around)
        whole = [name for name in whole if not (_is_aside(name, sentence or around) or _does_it(name, around))]
        told = {match["before"] or match["behind"] for match in SURNAME.finditer(around)}
        told = {name for name in told if not is_other(name, around, speakers)}
        name = whole[0] if whole else only([name for name in speakers if name.split()[-1] in told] if told else [])
        if name is None:
            return None
        return replace(speakers[name], why=f"its sentence names {name}, who says the same words in another article")

    def _told(self, around: str, article: Shelved, text: str) -> Ending | None:
        """The ending at somebody or an outlet of which a sentence says in other words that the claim is from there."""
        short = SHORT.search(TITLE.sub("", around))
        if short is not None and (body := self._callings.in_full(short["name"] or short["last"], text)):
            return self._of_name(body, short[0])
        for found in tellers(around):
            if not self._among.is_its_outlet(found.name, article):
                paper = self._of_maker(found, around, article)
                return paper or self._of_either(found, around, article, text)
        for found in bearers(around):
            if not self._among.is_its_outlet(found.name, article):
                return self._of_maker(found, around, article) or self._of_bearer(found.name, found.words, article, text)
        press = next((name for name in outlets(around) if not self._among.is_its_outlet(name, article)), None)
        if press is not None:
            return self._papers.of_work(Work(kind="outlet", outlet=press), article, press, press)
        made = next(papers_in(around), None)  # "..., reads the 2029 survey by the Ports Board"
        return self._papers.of_work(Work(kind="report"), article, f"in {article.id}", made[0]) if made else None

    def _of_told(self, found: Framed, around: str, article: Shelved, text: str) -> Ending:
        """The ending at whoever is told to say it, or at the paper of his in which the sentence says that it stands."""
        return self._of_maker(found, around, article) or self._of_source(found.name, found.words, article, text)

    def _of_maker(self, found: Framed, around: str, article: Shelved) -> Ending | None:
        """The ending at the paper that somebody made, where the sentence names it."""
        paper = _maker_of(found.name, around)
        if paper and DAYED.search(around) and not is_body(found.name):
            return self._papers.of_work(Work(kind="outlet", outlet=found.name), article, found.name, found.name)
        return self._papers.of_work(Work(kind="report"), article, f"in {article.id}", paper) if paper else None

    def _of_source(self, name: str, words: str, article: Shelved, text: str) -> Ending:
        """The ending at whoever has this name: an outlet, or somebody who speaks."""
        if self._among.is_press(name):
            return self._papers.of_work(Work(kind="outlet", outlet=name), article, name, name)
        return self._of_name(self._callings.whole(name, text), words)

    def _of_either(self, found: Framed, around: str, article: Shelved, text: str) -> Ending:
        """The ending at whoever has this name in words that are said of outlets and of others: of whom nothing but the
        name is told may be one, an open end."""
        name, words = found.name, found.words
        known = self._callings.known(name) or self._callings.whole(name, text) != name
        if not known and is_either(name, words, around, text):
            return self._papers.of_work(Work(kind="outlet", outlet=name), article, name, name)
        return self._of_source(name, words, article, text)

    def _of_bearer(self, name: str, words: str, article: Shelved, text: str) -> Ending:
        """The ending at whoever has this name: somebody who speaks for the claim elsewhere, else an outlet."""
        whole = self._callings.whole(name, text)
        described = HEADED.search(words)
        told = described is not None and described["name"] == name and not PRINTS.search(words)
        if (told or self._callings.known(whole)) and not self._among.is_press(name):
            return self._of_name(whole, words)
        return self._papers.of_work(Work(kind="outlet", outlet=name), article, name, name)

    def _named_beside(self, ending: Ending, around: str, text: str) -> Ending | None:
        """The ending at somebody whose words a speaker passes on, or to whom an unnamed source stands in apposition."""
        found = next(passed(around), None) if ending.kind in HANDING else None
        if found is not None and found.name not in (ending.name or ""):
            return self._of_name(self._callings.whole(found.name, text), found.words)
        words = ending.name or "" if ending.kind == "unnamed" else ""
        if words and (named := _before(words, around)):
            return self._of_name(self._callings.whole(named, text), f"{named}, {words}")
        if words and words.split()[-1][:1].isupper() and not is_nobody(words):
            whole = self._callings.whole(SPOKEN_FOR.sub("", words), text)
            if self._callings.known(whole) and not _is_of_another(words, whole):
                return self._of_name(whole, words)
        titled = TITLED.search(words)
        if titled is not None and is_calling(titled["calling"]):
            return self._of_name(self._callings.whole(titled["name"], text), words)
        headed = HEADED.match(words)
        return self._of_name(self._callings.whole(headed["name"], text), words) if headed else None

    def _in_noun(self, ending: Ending, around: str) -> Framed | None:
        """Whoever stands in the source or behind it: "information supplied by the Ports Board", "the version given by
        Joren Hask"; and the outlet at which "they report" it."""
        source = name_key(ending.name or "")
        if ending.kind != "unnamed" and not ending.alone:
            return None
        if source and source not in name_key(around) and (press := next(outlets(around), None)):
            return Framed(press, press)
        found = next(tellers(around), None)
        if found is None or not source:
            return None
        words = found.words[
            : found.words.find(found.name)
        ]  # behind it another may speak: "a letter from Hask, a clerk"
        return found if found.name in (ending.name or "") or source in name_key(words) else None

    def _of_name(self, name: str, words: str) -> Ending:
        """The ending at somebody whom a sentence names beside a word for saying, where no attribution was made out."""
        known = self._callings.known(name)
        key = f"speaker {known}" if known else f"named {name_key(name)}"
        why = f"named beside a word for saying: “{' '.join(words.split())}”"
        return Ending(kind="speaker", key=key, name=name, open=False, why=why)


def _says_it(words: str, found: Framed, around: str) -> bool:
    """Whether somebody in these words says it himself behind a name that only tells of when or on what occasion: "days
    after a statement by Joren Hask, a neighbour said"; not who quotes him."""
    place = around.find(words) if words else -1
    if not 0 <= around.find(found.name) < place or re.search(r"\b(?:cit|quot|attribut|according)", found.words):
        return False
    return VERB.match(around, place + len(words)) is not None


def is_calling(word: str) -> bool:
    """Whether a word is one for what somebody is: "economist"."""
    return word in tables().callings or tables().spelled.get(word) in tables().callings


def _is_of_another(words: str, name: str) -> bool:
    """Whether the words for somebody without a name have this name only to tell whose or of what they are: "a colleague
    of Ana Hask", "a man who knows Ana Hask"; not "the engineer Ana Hask", nor "a spokesman for Kell Water", who speaks
    for it."""
    before = words[: len(words) - len(name)].split() if words.endswith(name) else []
    if not before:
        return False
    last, known = before[-1], tables()
    if SPOKEN_FOR.search(words):
        first = name_key(name).split()[0]
        return first in known.nicknames or first in known.one_given  # somebody's, who is none of his words
    told = {word for each in last.casefold().split("-") for word in (each, known.spelled.get(each, each))}
    apposed = (
        last == "and" or last.endswith((",", ")")) or not told.isdisjoint(known.kinds | known.callings.keys() | FIRMS)
    )
    return not (apposed or last[:1].isupper() or (DOER.search(last) and last not in BESIDE))


def is_no_source(words: str, around: str) -> bool:
    """Whether the words of a source name nobody, or somebody who is named elsewhere in the sentence."""
    low = words.casefold()
    told = TELLER.search(around) if low in FIRST else next(tellers(around), None) if low in RELATIVE else None
    return is_nobody(words) or told is not None


def _as_title(title: str, around: str) -> bool:
    """Whether these words stand somewhere as a title does, in quotation marks or with capitals: "what we know so far"
    is also a phrase of its own."""
    words = r"\W+".join(map(re.escape, title.split()))
    for match in re.finditer(rf"(?P<mark>[{MARKS}]\W*)?\b{words}\b", around, re.IGNORECASE):
        if match["mark"] or sum(word[0].isupper() for word in WORD.findall(match[0])) >= CAPITALS:
            return True
    return not re.search(words, around, re.IGNORECASE)  # spelled otherwise than it is folded


def _is_aside(name: str, around: str) -> bool:
    """Whether another name opens the sentence and is not told of by this one: "Joren Hask, forwarding a complaint
    against Aud Brell, wrote that" is no word of Aud Brell's."""
    first = OPENS.match(around)
    if first is None or name in first["name"] or first["name"] in name:
        return False
    return not re.search(rf"{re.escape(name)} (?:(?!(?:and|but|for)\b)[a-z]+ )?(?:{SAYING})\b", around)


def _does_it(name: str, around: str) -> bool:
    """Whether a name is that of whom the claim tells, and not of who says it: "Kell Water plans to …, the Herald
    reported"."""
    found = re.search(rf"{re.escape(name)},? (?:(?!(?:and|but)\b)[a-z]+ly )?{DEED}", around)
    return found is not None and "…" in around[found.end() :] and name not in around[found.end() :]


def _before(words: str, around: str) -> str:
    """The name to which these words stand in apposition: "Joren Hask, the county auditor"; "" where there is none."""
    found = re.search(rf"(?<![\w-])(?P<name>{NAME}), {re.escape(words)}", around)
    if found and around[: found.start()].strip() and VERB.match(around, found.end()):
        return ""  # "after reading a letter from Joren Hask, a lawyer said", "asked about Joren Hask, a lawyer said"
    return found["name"] if found and words[:1].islower() and not WHEN.match(found["name"]) else ""


def _title_with(name: str, around: str) -> str:
    """The title in quotation marks that a name is a part of, where it stands nowhere else; "" when there is none."""
    titles = [each for each in quoted_titles(around) if CLAIM not in each]
    found = next((each for each in titles if name and name.strip("’'”\"»") in each), "")
    if found and name not in around.replace(found, ""):
        return found
    return found if found and re.search(rf"{re.escape(found)},?[”\"»’'] {SAYS}\b", around) else ""


def _maker_of(name: str, around: str) -> str | None:
    """The words for the paper that somebody of this name made, where the sentence names it ("the 2029 survey by the
    Ports Board said"); None where it does not."""
    return next((found[0] for found in papers_in(around) if name and name in found[0]), None)
