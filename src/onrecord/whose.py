"""Which of the attributions around some words tell whose words these are, in one article."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from onrecord.folding import name_key
from onrecord.framed import is_frame
from onrecord.hedging import hedges, tone
from onrecord.link.framing import TABLE, is_negative, is_nobody
from onrecord.link.pressing import Spoken
from onrecord.model import Attribution, Citation, Stance
from onrecord.store.answers import Said
from onrecord.store.claims import Around, Place
from onrecord.unsaid import UNSAID_BY_WORD, is_silence
from onrecord.works import WORD

SHAM = re.compile(rf"\b{TABLE['sham']}\b", re.IGNORECASE)
SENTENCE = re.compile(r"[“\"‘„«]\W*[A-Z][^.!?”\"]*[.!?,]")  # that opens a quotation
AGAINST: frozenset[Stance | None] = frozenset(["denies", "doubts"])
ARTICLE = re.compile(r"^(?:the|an?|some) ", re.IGNORECASE)  # which a claim may have or not
HELPING = re.compile(r"^(?:had|has|have|was|were|is|are|would|will) ", re.IGNORECASE)  # "had reportedly"
PRONOUNS = frozenset({"he", "she", "they", "it", "we", "you", "i", "who"})
NAMED_BY = 2  # the last words of a source, which name it: "the security firm Veld Partners"
PLAIN = -1  # the tone of a cue that only says that it was said
OWN_WORDS = 3  # of a sentence beside what is said in it: fewer are "he said"
BETWEEN = 30  # code points that a hedge between a subject and what it does may have
MARK = re.compile(r"[^\w\s’'-]|\bthat\b")
OF_ITS_OWN = frozenset({"statement", "briefing", "interview", "social post"})  # channels of those who are no outlets
KNOWN = re.compile("|".join(TABLE["known"]), re.IGNORECASE)
TO_HAVE_SAID = re.compile(r"\bto have (?:said|told|stated|claimed|admitted|confirmed|acknowledged|warned|insisted)\b")
AFTER = re.compile(  # "the inquiry follows a report that": what comes of news is nobody's word for it
    r"(?:(?:has|have|had|was|were|is|are) )?(?:follow|c[ao]me|prompt|trigger|spark|respon|react|stem|set off|ar[io]se)",
    re.IGNORECASE,
)
CLAIMS = re.compile(  # what somebody turns down: "described as baseless claims that ..."
    r"(?:claim|report|allegation|suggestion|rumou?r|accusation|assertion|charge|speculation|story|stories)s?",
    re.IGNORECASE,
)
UNSAID = re.compile(
    r"\b(?:should|must|ought to|may|might|will|(?:would|could)(?! (?:only|later|often|always|go on|say only)\b)"
    r"|(?:ha[sd]|have) (?:yet|still) to|fail(?:s|ed)? to|refuse[sd]? to|neglected to|supposed to|(?:has|have) to"
    r"|had to (?!(?:tell|remind|explain|inform|confess)\b)"  # "residents had to tell him that": they did
    r"|needs? to|going to|about to|on the (?:verge|brink|point|cusp) of"
    r"|(?:ready|poised|set|prepar(?:ed|ing)|expected|plan(?:s|ned|ning)) to"
    r"|(?:never|not|n[’']t) (?:\w+ )?(?:sa(?:y|id)|t(?:ell|old)|mention|admit|confirm"
    r"|acknowledge|stat|announc|explain|disclos|reveal|report))",
)
YET_TO_SAY = re.compile(  # "is poised to announce a merger": nobody has announced it
    r"\b(?:is|are|was|were|be|been|being|['’]s|['’]re)\s(?:[a-z]+ly |now |all |also |just |about |both ){0,2}"
    r"(?:(?:ready|poised|set|due|going|about|prepar(?:ed|ing)|expected|planning|likely|close) to"
    r"|on the (?:verge|brink|point|cusp) of)\s(?:\w+ly )?"
    r"(?:announc|reveal|unveil|declar|say|tell|confirm|publish|disclos)",
)
UNSAID_BEFORE = re.compile(  # "urged the board to admit that", "wants Hask to say that"
    r"\b(?:wants?|wanted|urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|press(?:ed|es|ing)?"
    r"|begg(?:ed|ing)|forc(?:ed|ing)|wait(?:s|ed|ing)? for|expect(?:s|ed)?|challeng(?:ed|ing)|order(?:ed|s)"
    r"|invit(?:ed|es)|encourag(?:ed|es)|(?:would|should) like)\b[^.:;“”]{1,80} to \w+$"
)
ELSE = re.compile(r"(?: (?!that\b)[\w’'-]+){0,5},? (?:and|but)(?: \w+)? that\s[“„\"‘«']?")
CLAUSE = re.compile(  # of the words up to "and that": a clause themselves, so that both hang on one verb
    r"(?! (?:[\w’'-]+ )??(?:what|nothing|little|no|so|much)\b)[^,]* "
    r"(?:(?:he|she|they|it|we|I) (?!and\b|but\b)[\w’'-]+|[\w’'-]+ (?:was|were|is|are|had|has|have|did|would|could|left"
    r"|slept|knew|saw|went|came|took|died|ran|fell)\b)[^,]*"
)
BUT_DID = re.compile(  # "had not told his wife but had told officers that": the second verb takes what follows
    r"[^.:;“”,]{0,60},? but (?:(?:had|has|have|did|later|then|also) ){0,2}(?:sa(?:id|ys)|t(?:old|ells)|admit|confirm"
    r"|insist|explain|claim|stat|wr(?:ote|ites)|warn)"
)
AGENT = re.compile(  # "was told by Hask to leave, but insisted that": who told somebody is not who insisted
    r"\b(?:was|were|is|are|been|being) (?:\w+ly )?\w+(?:ed|ld|en|ought) by (?:the )?(?:[a-z]+ ){0,3}$", re.IGNORECASE
)
COMPARING = re.compile(r"\b(?:as|like|than) (?:the )?$")
COMPARED = re.compile(r" (?:had|has|have|did|does|do|would|could)\b,?")  # "as Hask had, to say that"
COORDINATED = re.compile(r"[^.!?:;“”]{0,80}(?:,| )(?:but|and)(?: [\w’'-]+){0,4} $")
SUBJECT_BEHIND = re.compile(r" (?:an?|the|one|two|some|several|our|this|[A-Z])")
CLOSE = 25  # code points between a source and the verb that belongs to it
LEAD = 120  # code points before a source that tell where its words stand
CONTRIBUTED = re.compile(  # "Writing in the Herald, the board said", "In written evidence published by MPs, it said"
    r"(?:^|[.!?\n”\"])\s*(?:(?:writing|speaking|talking|quoted|appearing) (?:in|on|to|for|by)"
    r"|in (?:[\w’'-]+ ){0,4}(?:evidence|testimony|letter|e-?mail|submission|affidavit|comments|remarks))\b"
    r"[^.!?\n]{2,90}, (?:the )?$",
    re.IGNORECASE,
)
TURNING_DOWN = re.compile(
    rf"(?:^|[.!?\n”\"]\s*)(?:{'|'.join(TABLE['turning_down'])})ing\b"
    r"[^.!?\n]*,\s(?:the )?$",
    re.IGNORECASE,
)
NO_QUESTION = re.compile(r"\b(?:no|little|beyond|without|not in|not open to) (?:\w+ )?(?:question|doubt|dispute)\b")
AGAINST_IT = re.compile(rf"{TABLE['against_it']}\b", re.IGNORECASE)
STOPS = re.compile(rf"\b{TABLE['stopping']}\b", re.IGNORECASE)
PLEADS = re.compile(r"\b(?:plead|begg?|implor|entreat|appeal|urg|insist)")  # “You must know that …,” he pleaded
NAMELESS = re.compile(  # "asked not to be named", "asked that her name not be used", "asked us not to use his name"
    r"\W*(?:(?:us|this \w+|reporters|the \w+|that) )?(?:not to (?:be |have |use |give |print |publish |reveal )"
    r"?(?:(?:his|her|their|the) )?(?:name|identi|quot)|(?:(?:his|her|their) )?(?:names?|identit\w+|\w+ and surnames?) "
    r"(?:not |be (?:withheld|kept|changed))|(?:to (?:remain|stay|be kept) )?(?:anonym|unnamed|nameless|off the record)"
    r"|(?:for |on condition of )?anonymity)",
    re.IGNORECASE,
)


def around(within: Around | None, said: Mapping[int, Said]) -> list[Said]:
    """The attributions around a place, the innermost last."""
    keys = (*reversed(within.enclosing), within.finding) if within else ()
    return [said[each] for each in keys if each in said]


def is_of_another(said: Said, text: str, sentence: Place) -> bool:
    """Whether an attribution was given a source of another sentence, where that of the place has words beside what is
    said, which may name its own."""
    (start, end), found = sentence, said.attribution
    if not is_outside(said, sentence):
        return False
    parts = [(max(start, each.start), min(end, each.end)) for each in found.content]
    inside = sum(len(text[first:last].split()) for first, last in parts if first < last)
    return found.kind != "block" and len(text[start:end].split()) - inside > OWN_WORDS


def is_outside(said: Said, sentence: Place) -> bool:
    """Whether an attribution was given a source of another sentence."""
    start, end = sentence
    source = said.attribution.source
    return bool(source) and not any(span.start < end and start < span.end for span in source)


def is_behind(said: Said, text: str, place: Place) -> bool:
    """Whether the source is a part of the words at a place and the cue stands behind them, before who or what says it:
    of "the college plans to close, reads a note" the college says nothing."""
    found = said.attribution
    if not found.source or not found.cue or found.cue[0].start < place[1]:
        return False
    inside = all(place[0] <= each.start and each.end <= place[1] for each in found.source)
    return inside and SUBJECT_BEHIND.match(text, found.cue[-1].end) is not None


def is_asked(several: Sequence[Said], text: str, wording: str, place: Place) -> bool:
    """Whether the last of these, with its source and cue, is a part of what is asked for: of "the laboratory had
    confirmed two cases" nobody in it is the source, unless what is asked for begins with who "said" it, or has "that"
    behind the cue, and nobody else is. A cue in the very words that `place` has in common with it is one of them."""
    found, asked = several[-1].attribution, _words(wording)
    if found.stance not in AGAINST and is_frame(found, text, place, alone=len(several) == 1):
        return False
    told = [_bare_words(span.of(text)) for span in (*found.source, *found.cue)]
    if found.source and _is_inside(found, place) and tone(_cue(found, text)) != PLAIN:
        last = told[0].split()[
            -1:
        ]  # of "23 councillors in Orvale claimed mileage": "some 23 Orvale councillors claimed"
        return all(f" {each} " in asked for each in (*last, *told[-1].split()[-1:]))
    if (
        not found.source
        or f" {' '.join(told[0].split()[-NAMED_BY:])} " not in asked
        or not all(f" {each.split()[-1]} " in asked for each in told if each.split())
    ):
        return False
    if len(several) > 1 or tone(_cue(found, text)) is None:
        return True
    plain = tone(_cue(found, text)) == PLAIN and asked.startswith(told[0])
    return not plain and f" {told[-1].split()[-1]} that " not in asked


def _is_inside(found: Attribution, place: Place) -> bool:
    """Whether a cue stands in a place, behind which what is said goes on."""
    return bool(found.cue) and all(place[0] < each.end < place[1] for each in found.cue)


def is_hedge(said: Said, text: str) -> bool:
    """Whether the cue is but a word that weakens: who "reportedly" does something does not say so; who "is reported to
    have said" it does."""
    return _weakens(_cue(said.attribution, text))


@lru_cache(maxsize=1 << 12)  # there are many places, and few cues
def _weakens(cue: str) -> bool:
    bare = HELPING.sub("", cue)
    return bool(bare) and not TO_HAVE_SAID.search(bare) and (0, len(bare)) in hedges(bare, 0, len(bare))


def is_unsaid(said: Said, outer: Said, text: str, place: Place) -> bool:
    """Whether an attribution tells of words that nobody has said, or that another has: in "Hask said the board should
    admit that" and "Hask said the board had said nothing and that" it is the word of the one around it."""
    found = said.attribution
    if not found.cue or not found.source or not outer.attribution.source or said.speakers == outer.speakers:
        return False
    source, cue = found.source[0], found.cue[0]
    if source.of(text).casefold() in PRONOUNS or BUT_DID.match(text, found.cue[-1].end, max(place[0], cue.end)):
        return False
    adjacent = 0 < cue.start - source.end <= CLOSE and "," not in text[source.end : cue.start]
    start = text.rfind(" ", source.start, source.end) if adjacent else cue.start
    if UNSAID.search(text[max(start, source.start) if adjacent else start : cue.end]):
        return True
    if UNSAID_BEFORE.search(text, outer.attribution.source[0].end, cue.end):
        return True
    joined = ELSE.fullmatch(text, found.cue[-1].end, place[0]) if found.cue[-1].end <= place[0] else None
    return joined is not None and not CLAUSE.fullmatch(re.split(r",? (?:and|but)\b", joined[0])[0])


def is_agent(said: Said, text: str) -> bool:
    """Whether the source only did something to whom the sentence goes on about, or the same as they: "Lund was told by
    Hask to leave, but insisted that" and "Lund rose, as Hask had, to say that" are no words of Hask's."""
    found = said.attribution
    if len(found.source) != 1 or not found.cue or found.cue[0].start < found.source[0].end:
        return False
    start, end = found.source[0].start, found.source[0].end
    lead = text[max(0, start - LEAD) : start]
    if COMPARED.match(text, end) and COMPARING.search(lead):
        return found.cue[0].of(text).startswith("to ")
    by = " by " in lead.casefold() and AGENT.search(text, max(0, start - LEAD), start) is not None
    return by and COORDINATED.fullmatch(text, end, found.cue[0].start) is not None


def is_undoubted(said: Said, text: str) -> bool:
    """Whether nobody is said to doubt or deny it: "no one seriously doubts that"."""
    source = " ".join(span.of(text) for span in said.attribution.source)
    if NO_QUESTION.search(_cue(said.attribution, text)) and not _is_ahead(said.attribution):
        return True  # "there is little dispute in Orvale that"; "for Hask, there is no question that" is his word
    return said.attribution.stance in AGAINST and bool(source) and is_nobody(source)


def is_yet_to_say(said: Said, text: str) -> bool:
    """Whether somebody is only going to say it: "the firm is set to announce a merger" is no word of the firm's."""
    found = said.attribution
    if not found.source or not found.cue or found.cue[0].start < found.source[0].end:
        return False
    return YET_TO_SAY.search(text, found.source[-1].end, found.cue[-1].end) is not None


def is_turned_down(said: Said, outer: Said) -> bool:
    """Whether an attribution is but what the one around it denies: "Lund denied the Herald's claim that" is Lund's
    denial, and the Herald claims it."""
    if outer.attribution.stance not in AGAINST or not said.attribution.source:
        return False
    source, cues = said.attribution.source[0], outer.attribution.cue
    inside = any(each.contains(source) for each in outer.attribution.content)
    return inside and bool(cues) and cues[-1].end <= source.start


def is_of_nobody(said: Said, text: str) -> bool:
    """Whether none of somebody is said to say it: "none of the crew said that"; what none of them knew may be so."""
    source = " ".join(span.of(text) for span in said.attribution.source)
    cue = _cue(said.attribution, text)
    return is_negative(source) and (tone(cue) == PLAIN or CLAIMS.search(cue) is not None)


def is_silent(said: Said, text: str, place: Place) -> bool:
    """Whether the one who is named has not said it, or denies to have said it, so that it is no word of his for or
    against it: "Hask told nobody that", "Hask denied having said that"."""
    found = said.attribution
    source, cue = ([(each.start, each.end) for each in spans] for spans in (found.source, found.cue))
    if not cue:
        return False
    return is_silence(text, source, cue) or UNSAID_BY_WORD.match(text, cue[0][0], max(place[0], cue[0][1])) is not None


def is_after(said: Said, text: str) -> bool:
    """Whether an attribution only tells what news has led to: "the inquiry follows a report by the Herald that"."""
    return AFTER.match(_cue(said.attribution, text)) is not None


def is_subject(said: Said, text: str, place: Place) -> bool:
    """Whether the source of an attribution stands between its cue and a place without a mark: in "Hask said aides to
    the mayor deleted ..." the aides say nothing."""
    found = said.attribution
    if len(found.source) != 1 or not found.cue or found.source[0].start < found.cue[-1].end:
        return False
    between = text[found.source[0].end : place[0]]
    return found.source[0].end <= place[0] and len(between) <= BETWEEN and not MARK.search(between)


def is_of_who_is_around(said: Said, outer: Said, text: str) -> bool:
    """Whether an attribution is but a part of what the one around it says: that something is known ("said it was now
    established that ..."), or of what it turns down ("described as baseless claims that ...")."""
    found = said.attribution
    source = " ".join(span.of(text) for span in found.source)
    if not source and not said.speakers:
        return outer.attribution.stance in AGAINST or KNOWN.search(_cue(found, text)) is not None
    bare = " " not in source and source.islower() and source not in PRONOUNS
    return outer.attribution.stance in AGAINST and bare and CLAIMS.fullmatch(_cue(found, text)) is not None


def is_said(said: Said, text: str) -> bool:
    """Whether somebody says it with a plain word, whatever the first words of a quotation ("let me be clear") ask; or
    asks for nothing but not to be named ("a witness who asked that her name not be used described how ..."); or says it
    against another's words, which are what is denied ("rejecting a claim by Hask, Lund said"); or in whole sentences of
    his own ("she shot the story down: “I was not there”"), which are no words that he denies."""
    found = said.attribution
    if found.stance == "denies" and (_turns_other_down(found, text) or _is_in_own_words(found, text)):
        return True
    if found.stance in AGAINST and NO_QUESTION.search(_cue(found, text)) and _is_ahead(found):
        return True
    if found.stance == "asks" and any(NAMELESS.match(text, each.end) for each in found.cue):
        return True
    asks = found.stance == "asks" and not any("?" in each.of(text) for each in found.content)
    cue = _cue(found, text) if asks and found.source else ""
    if not cue or "ask" in cue.casefold():
        return False
    begs = (
        PLEADS.search(cue) is not None
        and found.kind == "direct"
        and not any(STOPS.search(it.of(text)) for it in found.content)
    )
    return begs or tone(cue) == PLAIN


def is_asked_for_so(said: Said, text: str, wording: str, sentence: Place) -> bool:
    """Whether the words that make it a denial are words of the claim itself: who "said there was no sign of a fire"
    says the claim "there was no sign of a fire"."""
    found, (start, end) = said.attribution, sentence
    if found.stance not in AGAINST or tone(_cue(found, text)) != PLAIN:
        return False
    told = " ".join(text[max(start, each.start) : min(end, each.end)] for each in found.content)
    against = sorted(map(str.casefold, AGAINST_IT.findall(told)))
    return bool(against) and against == sorted(map(str.casefold, AGAINST_IT.findall(wording)))


def _is_ahead(found: Attribution) -> bool:
    """Whether the source stands before the cue."""
    return bool(found.source) and bool(found.cue) and found.source[0].start < found.cue[0].start


def is_sham(said: Said, text: str) -> bool:
    """Whether its source is told to be none: "a hoax report claims", "a purported lawyer said"."""
    return any(SHAM.search(each.of(text)) for each in said.attribution.source)


def _is_in_own_words(found: Attribution, text: str) -> bool:
    """Whether a denial is quoted in whole sentences, behind a colon or before the words for who says it."""
    if not found.content or not found.cue:
        return False
    first, cue = min(found.content), max(found.cue)
    ahead = first.end <= cue.start or ":" in text[min(found.cue).start : first.start]
    return ahead and SENTENCE.match(text, first.start, first.end + 1) is not None


def _turns_other_down(found: Attribution, text: str) -> bool:
    """ "Rejecting a claim by Hask, Lund said": what is turned down stands before who says it, the cue is plain."""
    if len(found.source) != 1 or tone(_cue(found, text)) != PLAIN:
        return False
    start = found.source[0].start
    return TURNING_DOWN.search(text, max(0, start - LEAD), start) is not None


def is_it(attribution: Attribution, citation: Citation, text: str) -> bool:
    """ "In its report of May, it says": whether what speaks is the work that is cited before it."""
    if [span.of(text).casefold() for span in attribution.source] != ["it"] or citation.work.kind == "outlet":
        return False
    return citation.span.end <= attribution.source[0].start


def spoken(several: Iterable[tuple[Said, str]]) -> Iterator[Spoken]:
    """How those with a name are spoken of ("Dock and Harbour" may be two or one); each attribution with its text."""
    for each, text in several:
        found = each.attribution
        if each.speakers and all(it.named for it in each.speakers) and len(found.source) == 1:
            name, words = " and ".join(it.name for it in each.speakers), found.source[0].of(text)
            cue = "" if found.channel in OF_ITS_OWN else _cue(found, text)  # "wrote in a statement" is no report
            yield Spoken(name=name, words=words, cue=cue, text=text)


def press(several: Iterable[tuple[Said, str]], cited: Mapping[str, Sequence[Citation]]) -> frozenset[str]:
    """The names of speakers that an article here calls an outlet, or whose words it calls a report, and of all outlets
    that are cited, folded; `several` come each with their text, `cited` are the citations on which attributions stand,
    by their ids."""
    outlets = {name_key(each.work.outlet) for citations in cited.values() for each in citations if each.work.outlet}
    named = {
        (each.attribution.id, speaker.name): (each.attribution, text)
        for each, text in several
        for speaker in each.speakers
    }
    found = {
        name
        for (_, name), (said, text) in named.items()
        if name_key(name) in outlets or (_is_report(said, name, cited) and not _is_contributed(said, text))
    }
    return frozenset(found | outlets)


def _is_report(found: Attribution, name: str, cited: Mapping[str, Sequence[Citation]]) -> bool:
    """Whether a body speaks in a report that is not another's: one that writes in an outlet is none."""
    others = {name_key(each.work.outlet) for each in cited.get(found.id, ()) if each.work.outlet} - {name_key(name)}
    nested = found.via is not None  # who is quoted by an outlet is none
    return found.channel == "press report" and found.source_kind == "organisation" and not others and not nested


def _is_contributed(found: Attribution, text: str) -> bool:
    """Whether it stands in what somebody has written or said for others: "writing in the Herald, the board said"."""
    return any(CONTRIBUTED.search(text, max(0, each.start - LEAD), each.start) for each in found.source)


def _cue(found: Attribution, text: str) -> str:
    return found.cue[0].of(text) if len(found.cue) == 1 else " ".join(span.of(text) for span in found.cue)


@lru_cache(maxsize=1 << 10)  # what is asked for is told word by word of each place
def _words(text: str) -> str:
    """Words between single blanks, so that some can be looked for in others."""
    return f" {' '.join(WORD.findall(text.casefold()))} "


@lru_cache(maxsize=1 << 10)  # there are few cues
def _bare_words(text: str) -> str:
    """The same without an article before them."""
    return _words(ARTICLE.sub("", text))
