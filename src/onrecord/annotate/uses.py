"""Whether an article leans on what a noun phrase stands for, by the words and the attributions around it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from onrecord.annotate.idiom import Idiom, plain
from onrecord.annotate.particulars import Particulars
from onrecord.annotate.works import Phrase
from onrecord.model import Attribution, Span

BEFORE = 60  # code points that are read before and behind a place
NEAR, AHEAD = 70, 150  # code points between a medium and the cue, before and behind it
ABOUT = 200  # code points on each side in which it shows that a cable was written
LONGEST_SOURCE = 400  # code points of a source in which a place is looked for
FRONT = 6  # code points of a source before the noun phrase that it is: "both the"
ON = re.compile(r"\bon\s$", re.IGNORECASE)
OF = re.compile(r"\sof\s")
SENTENCE = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b(?:Sen|Rep|Gov|Gen|Mrs|Col))[.!?][\"”’)]{0,2}\s+[A-Z“\"(]|\n")
SHOWN = frozenset(["recording", "post", "photo", "broadcast", "article", "book", "report", "memo", "study", "document"])
THING = frozenset(["document", "other", "recording", "photo"])  # kinds of works whose maker alone makes them no source


@dataclass(frozen=True, slots=True)
class Use:
    """Why a place counts as leaned on, and the attributions that stand on it by their place alone."""

    why: str
    leaning: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A phrase with what it tells, and the words before, right behind its noun and behind all of it."""

    phrase: Phrase
    told: Particulars
    before: str
    after_noun: str
    behind: str


class Standing:
    """The attributions of one article by their places: which stand on what is named at one."""

    def __init__(self, text: str, attributions: tuple[Attribution, ...], idiom: Idiom) -> None:
        self._text, self._medium, self._knowing = text, idiom.patterns["medium"], idiom.patterns["knowing"]
        self._sources = sorted((span, each.id) for each in attributions for span in each.source)
        self._source_starts = [span.start for span, _ in self._sources]
        self._cues = sorted((span, each.id) for each in attributions for span in each.cue)
        self._cue_starts = [span.start for span, _ in self._cues]
        longest = max((span.end - span.start for span, _ in self._sources), default=0)
        self._reach = min(longest, LONGEST_SOURCE)

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """Those whose source takes these words in, but not as what somebody knows: "a clerk who read the report"."""
        over = self._over(start, end)
        return tuple(own for span, own in over if not self._knowing.search(self._text, min(span.start, start), start))

    def speaking(self, start: int, end: int) -> tuple[str, ...]:
        """Those whose source these words are, or are the first words of."""
        return tuple(own for span, own in self._over(start, end) if self._is_front(span, start))

    def told(self, start: int) -> tuple[str, ...]:
        """The one whose cue stands right before a place: "told"."""
        last = bisect_left(self._cue_starts, start)
        near = [
            own
            for span, own in self._cues[max(0, last - 3) : last]
            if span.end >= start or (start - span.end <= NEAR and not SENTENCE.search(self._text[span.end : start]))
        ]
        return tuple(near[-1:])

    def medium(self, start: int, end: int) -> tuple[str, ...]:
        """The one that was made in what stands here: "said in a statement", "in a statement, Varga said"."""
        if not self._medium.search(self._text[max(0, start - 20) : start]):
            return ()
        return self.told(start) or self.ahead(end)

    def ahead(self, end: int) -> tuple[str, ...]:
        """The one whose cue is the next behind a place, in the same sentence."""
        first = bisect_left(self._cue_starts, end)
        for span, own in self._cues[first : first + 1]:
            if span.start - end <= AHEAD and not SENTENCE.search(self._text[end : span.start]):
                return (own,)
        return ()

    def _over(self, start: int, end: int) -> Iterator[tuple[Span, str]]:
        first = bisect_left(self._source_starts, start - self._reach)
        for span, own in self._sources[first : bisect_left(self._source_starts, end)]:
            if span.end > start:
                yield span, own

    def _is_front(self, source: Span, start: int) -> bool:
        return start - source.start <= FRONT and "," not in self._text[source.start : start]


class Uses:
    """Judges the phrases of one article."""

    def __init__(self, text: str, standing: Standing, idiom: Idiom) -> None:
        self._text, self._standing = text, standing
        self._lists, self._patterns = idiom.lists, idiom.patterns
        self._vague = {"", *self._lists["indefinite"], *self._lists["owning"]}
        self._rules: tuple[Callable[[Place], str | None], ...] = (
            self._made_known,
            self._sent,
            self._leaked,
            self._firm,
            self._owned,
            self._with_name,
            self._with_maker,
        )

    def of_work(self, phrase: Phrase, told: Particulars) -> Use | None:
        """Why a phrase is leaned on; None where it is only spoken of."""
        own = phrase.kind in {"outlet", "article"} and phrase.opens in self._lists["its_own"]
        if own or self._is_laid(phrase) or self._is_weakest(phrase):
            return None
        place = self._place(phrase, told)
        if (use := self._speaking(place)) is not None:
            return use
        if phrase.noun in self._lists["spoken"]:
            return self._of_speech(place)
        why = self._gone_by(place)
        if why is None and not self._goes_no_further(place):
            why = next((found for rule in self._rules if (found := rule(place))), None)
        return Use(why, self._standing.within(phrase.start, told.end)) if why else None

    def _of_speech(self, place: Place) -> Use | None:
        """ "In response to Varga's speech": somebody's own that is leaned on."""
        owned = place.phrase.owner is not None or place.phrase.opens in self._lists["owning"]
        found = self._patterns["spoken_of"].search(place.before) if owned else None
        if found is not None:
            return Use(f"the article goes by it: “{plain(found)}”")
        speech = owned and place.phrase.noun in self._lists["held_speeches"] and not self._is_future(place)
        held = speech and self._patterns["held_before"].match(place.after_noun)
        return Use("somebody's speech, told with when or where it was held") if held else None

    def _is_laid(self, phrase: Phrase) -> bool:
        """A cable of a ship or a bridge."""
        if phrase.noun not in self._lists["laid"] or phrase.opens == "this":
            return False
        near = max(0, phrase.start - ABOUT), phrase.stop + ABOUT
        return self._patterns["written"].search(self._text, *near) is None

    def _is_weakest(self, phrase: Phrase) -> bool:
        """ "The plan", which can only be one that was told of before."""
        return phrase.noun in self._lists["weakest"] and not phrase.capital

    def may_repeat(self, phrase: Phrase) -> bool:
        """ "the report", "this year's strategy": it may be one that was told of before."""
        if phrase.noun in self._lists["deeds"] and OF.match(self._text, phrase.stop):
            return False
        if (phrase.plural and (phrase.noun == "poll" or phrase.kind == "speech")) or phrase.noun in self._lists[
            "laws"
        ] | {"data", "research"}:
            return False
        this = phrase.opens == "'s" and self._text[phrase.start : phrase.core].lower().startswith("this ")
        return this or phrase.opens in self._lists["definite"]

    def _place(self, phrase: Phrase, told: Particulars) -> Place:
        text = self._text
        return Place(
            phrase=phrase,
            told=told,
            before=text[max(0, phrase.start - BEFORE) : phrase.start],
            after_noun=text[phrase.stop : phrase.stop + BEFORE],
            behind=text[told.end : told.end + BEFORE],
        )

    def _speaking(self, place: Place) -> Use | None:
        """Where it says something itself, is told by its title, or something was said in it."""
        phrase, within = place.phrase, self._standing.within(place.phrase.start, place.told.end)
        if (aired := self._on_air(place)) is not None:
            return aired
        outlet = phrase.kind == "outlet" or phrase.noun in self._lists["late"]
        if outlet and (heard := self._patterns["telling"].search(place.before)):
            return Use(f"an outlet that somebody spoke to: “{plain(heard)}”", self._standing.told(phrase.start))
        speaking = self._standing.speaking(phrase.start, phrase.stop)
        says = self._says(place)
        if speaking and self._may_speak(place, says):
            return Use("somebody's words are given on its word", speaking)
        if says is not None:
            return Use(f"it says something: “{says}”", within)
        return self._holding(place, within)

    def _holding(self, place: Place, within: tuple[str, ...]) -> Use | None:
        """Where it is told by its title or a place in it, or something stands or was said in it."""
        phrase, told = place.phrase, place.told
        if (told.titled and phrase.noun not in self._lists["shown"]) or told.place or told.numbered:
            return Use("its title, its number or a place in it is told", within)
        if self._shows(place):
            return Use("what stands in it is told", within)
        on = phrase.kind not in self._lists["stood_on"] and ON.search(place.before)
        medium = () if on else self._standing.medium(phrase.start, told.end)
        polls = phrase.noun == "poll" and phrase.plural  # where people vote
        may_hold = not polls and (not self._is_mute(phrase) or self._opens_sentence(place))
        return Use("something was said in it", medium) if medium and may_hold else None

    def _shows(self, place: Place) -> bool:
        """ "In the video, two men sing": of what is heard, seen or read, and is no law."""
        heard = place.phrase.kind == "recording" or not ON.search(place.before)  # "on a happier note, ..."
        apart = place.behind.startswith(", ") and heard and self._opens_sentence(place)
        return apart and place.phrase.kind in SHOWN and not place.phrase.plural

    def _opens_sentence(self, place: Place) -> bool:
        """ "In a notice to residents, Varga wrote": of what is no law; not "in a story he told"."""
        if place.phrase.noun in self._lists["laws"] or self._patterns["somebody_did"].match(place.after_noun):
            return False
        return self._patterns["opening_in"].search(place.before) is not None

    def _on_air(self, place: Place) -> Use | None:
        """ "Varga said on live television", "on state radio he said", "announced it by television"."""
        phrase = place.phrase
        before = self._text[max(0, phrase.start - BEFORE) : phrase.core]
        if phrase.noun not in self._lists["airwaves"] or not self._patterns["by_air"].search(before):
            return None
        if self._patterns["off_air"].search(before) or self._patterns["unaired"].match(place.after_noun):
            return None
        first = self._patterns["opening_in"].search(place.before) is not None or place.after_noun.startswith(", ")
        leaning = self._standing.told(phrase.start) or (self._standing.ahead(phrase.stop) if first else ())
        said = leaning or self._patterns["spoke_on"].search(before)
        return Use("something was said on the air", leaning) if said else None

    def _may_speak(self, place: Place, says: str | None) -> bool:
        """Whether it may be the source that it was taken for: no speech, no place to vote, no law that is in force."""
        phrase = place.phrase
        several = phrase.plural and phrase.noun in self._lists["spoken"]  # "TV shows"
        if phrase.kind == "speech" or several or phrase.noun in self._lists["voiceless"]:
            return False
        if phrase.noun == "poll" and phrase.plural:
            return False
        made = self._patterns["made_by"].match(place.after_noun) is not None
        return not self._is_mute(phrase) or made or says is not None or self._gone_by(place) is not None

    def _is_mute(self, phrase: Phrase) -> bool:
        return phrase.noun in self._lists["mute"]

    def _says(self, place: Place) -> str | None:
        """The verb behind it, unless a word before it is the one that says so."""
        noun = place.phrase.noun
        inner = self._patterns["inner"].search(place.before) and not self._patterns["partly"].search(place.before)
        if (inner and noun not in self._lists["firm"]) or noun in self._lists["spoken"]:
            return None
        if noun in self._lists["figures"]:
            figured = self._patterns["figured"].match(place.behind)
            return plain(figured) if figured else None
        if (found := self._patterns["inverted"].search(place.before)) is not None and place.phrase.kind != "outlet":
            return plain(found)
        names = ("speaks",) if self._is_mute(place.phrase) else ("speaks", "comes")
        for words in (place.behind, place.after_noun):
            for name in names:
                if (found := self._patterns[name].match(words)) is not None:
                    return plain(found)
        return None

    def _gone_by(self, place: Place) -> str | None:
        """ "according to the data", "cited a study"."""
        if quoted := self._patterns["quoted_from"].search(place.before):
            return f"words are quoted from it: {plain(quoted)}"
        found = self._patterns["before"].search(place.before)
        if found is None or found["words"].lower() in self._lists["common"]:
            return None
        if place.phrase.plural and not place.phrase.opens and found["words"].lower().startswith("author"):
            return None
        known = place.phrase.capital or place.told.maker or not self._is_mute(place.phrase)
        sure = known or self._patterns["sure"].match(found["words"])
        return f"the article goes by it: “{plain(found)}”" if sure else None

    def _goes_no_further(self, place: Place) -> bool:
        """Of what is named without speaking: laws, outlets, and what nobody has made known."""
        phrase = place.phrase
        named = phrase.capital or place.told.maker is not None or self._is_out(place)
        if self._is_out(place):
            return False
        return (
            phrase.kind == "outlet"
            or phrase.noun in self._lists["laws"]
            or (self._is_mute(phrase) and not (named or self._is_given_out(place) or self._sent(place)))
        )

    def _is_given_out(self, place: Place) -> bool:
        """ "The harbour board issued an advisory", "filed a motion": whatever is given out so is a text."""
        given = self._patterns["given_out"].search(place.before) is not None
        return given and not self._is_future(place)

    def _is_out(self, place: Place) -> bool:
        """ "Findings published in Tides"."""
        return place.phrase.noun in self._lists["coming_out"] and bool(self._patterns["out"].match(place.after_noun))

    def _made_known(self, place: Place) -> str | None:
        """ "released a report", "documents obtained by"."""
        found = self._patterns["makes"].search(place.before)
        if found is not None and (self._is_future(place) or self._is_common(found, place)):
            found = None
        found = found or self._patterns["published"].match(place.after_noun)
        found = found or self._patterns["published"].match(place.behind)
        return f"somebody has it or made it known: “{plain(found)}”" if found else None

    def _sent(self, place: Place) -> str | None:
        """ "Sent the board a letter", "a message to the staff": one that went to somebody."""
        phrase = place.phrase
        if phrase.noun not in self._lists["sendable"] or phrase.plural or self._is_future(place):
            return None
        found = self._patterns["sent"].search(place.before)
        return f"it was sent to somebody: “{plain(found)}”" if found else None

    def _is_common(self, found: re.Match[str], place: Place) -> bool:
        return found["words"].lower() in self._lists["common"] and place.told.maker is None

    def _is_future(self, place: Place) -> bool:
        return self._patterns["not_yet"].search(place.before) is not None

    def _is_news(self, phrase: Phrase) -> bool:
        return phrase.plural or "first" in self._text[phrase.start : phrase.stop].lower().split()

    def _is_next(self, phrase: Phrase) -> bool:
        """ "Next year's report"."""
        return self._text[phrase.start : phrase.core].lower().startswith("next ")

    def _is_used(self, place: Place) -> bool:
        """ "To implement the Harbour Strategy": it is there already."""
        last = place.before.split()[-1:]
        return place.phrase.capital and place.phrase.opens == "the" and not self._lists["using"].isdisjoint(last)

    def _leaked(self, place: Place) -> str | None:
        words = self._text[place.phrase.start : place.phrase.stop].lower().split()
        return None if self._lists["leaked"].isdisjoint(words) else "it is called leaked, published or secret"

    def _firm(self, place: Place) -> str | None:
        """ "the memo": what nobody speaks of without leaning on it; not "a million tweets"."""
        phrase, maker = place.phrase, place.told.maker
        if phrase.noun not in self._lists["firm"] or not (phrase.opens or phrase.capital or maker):
            return None
        if phrase.noun == "study" and phrase.opens == "the" and OF.match(place.after_noun):
            return None  # "he turned to the study of tides"
        if phrase.noun == "report" and OF.match(place.after_noun) and maker is None and self._is_news(phrase):
            return None  # "reports of a fire", "the first report of a fire"
        if phrase.noun == "study" and phrase.plural and phrase.opens in self._lists["owning"]:
            return None  # "during his studies"
        polls = phrase.noun == "poll" and phrase.plural
        vague = phrase.plural and maker is None and phrase.opens in self._lists["vague"]
        bare = phrase.plural and phrase.capital and not phrase.opens
        future = (phrase.opens in self._vague and self._is_future(place)) or self._is_next(phrase)
        return None if polls or vague or bare or future else "a work that is spoken of"

    def _owned(self, place: Place) -> str | None:
        """ "his statement"."""
        phrase = place.phrase
        own = phrase.noun in self._lists["owned"] and phrase.opens in self._lists["owning"] and not phrase.plural
        return "somebody's own work" if own else None

    def _with_name(self, place: Place) -> str | None:
        """ "the Harbour Strategy", "the Orvale declaration"."""
        phrase, told = place.phrase, place.told
        if (
            phrase.plural
            or phrase.noun not in self._lists["named"]
            or (self._is_future(place) and not self._is_used(place))
        ):
            return None
        title = phrase.capital and told.title is not None and " " in told.title
        acted = phrase.owner is not None and phrase.noun in self._lists["acts"]
        made = told.maker is not None and phrase.noun in self._lists["made"] and not acted
        return "a work with a name of its own" if title or made else None

    def _with_maker(self, place: Place) -> str | None:
        """ "a story by Ana Roos", "a manifesto posted on 8chan"."""
        phrase, told = place.phrase, place.told
        if self._is_future(place) or (phrase.plural and phrase.noun in {"poll", "post"} and not told.posted):
            return None
        made = told.maker is not None and phrase.kind not in THING and not self._is_mute(phrase)
        return "a work whose maker is told" if told.posted or made else None
