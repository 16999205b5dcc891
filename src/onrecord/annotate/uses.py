"""Whether an article leans on what a noun phrase stands for, by the words and the attributions around it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from onrecord.annotate.idiom import Idiom, plain
from onrecord.annotate.particulars import Particulars
from onrecord.annotate.speeches import BEFORE, Speeches
from onrecord.annotate.standings import Standing
from onrecord.annotate.works import Phrase

ABOUT = 200  # code points on each side in which it shows that a cable was written
ON = re.compile(r"\bon\s$", re.IGNORECASE)
OF = re.compile(r"\sof\s")
APART = re.compile(
    r"(?:\s(?:on\s)?[A-Z][a-z]+day(?:\s(?:morning|night|evening|afternoon))?)?,\s|\s(?:of|by)\s(?:the\s)?[A-Z][^,.;:\n]{2,50},\s"
)  # "in the analysis of the Harbour Board, ..."
WILL = re.compile(r",?\s(?:will|would|could|may|might|can)\b")
THOUGHT = re.compile(r"\s(?:is|was|remains)\s(?:that|the|a)\b")
TALLY = re.compile(r"\b(?:to|into|in)\s$")
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


class Uses:
    """Judges the phrases of one article."""

    def __init__(self, text: str, standing: Standing, idiom: Idiom) -> None:
        self._text, self._standing, self._speeches = text, standing, Speeches(text, idiom)
        self._lists, self._patterns = idiom.lists, idiom.patterns
        self._vague = {"", *self._lists["indefinite"], *self._lists["owning"]}
        self._rules: tuple[Callable[[Place], str | None], ...] = (
            self._made_known,
            self._sent,
            self._leaked,
            self._firm,
            self._owned,
            self._resolved,
            self._with_name,
            self._with_maker,
        )

    def of_work(self, phrase: Phrase, told: Particulars) -> Use | None:
        """Why a phrase is leaned on; None where it is only spoken of."""
        if self._is_no_work(phrase, told) or self._is_weakest(phrase):
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

    def rules_out(self, phrase: Phrase, told: Particulars) -> bool:
        """Whether the words tell that nobody leans on it: it is no work, the article itself, or yet to come."""
        yet_to_come = self._is_next(phrase) or self._is_future(self._place(phrase, told))
        return yet_to_come or self._is_no_work(phrase, told)

    def _is_no_work(self, phrase: Phrase, told: Particulars) -> bool:
        own = phrase.kind in {"outlet", "article"} and phrase.opens in self._lists["its_own"]
        own = own or (
            phrase.opens in self._lists["speaking_here"] and THOUGHT.match(self._text, phrase.stop) is not None
        )
        return own or self._is_laid(phrase) or self._speeches.is_no_work(phrase, told)

    def _of_speech(self, place: Place) -> Use | None:
        """ "In response to Varga's speech", "delivered her annual speech": somebody's own that is leaned on."""
        phrase = place.phrase
        owned = phrase.owner is not None or phrase.opens in self._lists["owning"]
        found = self._patterns["spoken_of"].search(place.before) if owned else None
        if found is not None:
            return Use(f"the article goes by it: “{plain(found)}”")
        here = phrase.opens in self._lists["speaking_here"]  # "as I said in my opening remarks"
        if phrase.plural or here or self._is_future(place):
            return None
        if self._opens_sentence(place) or self._speeches.is_spoken_in(place.phrase):
            return Use("somebody spoke in it")
        held = phrase.noun in self._lists["held_speeches"] and self._speeches.is_held(phrase, place.told, owned=owned)
        return Use("somebody's speech, told with its occasion or who held it") if held else None

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
        of = OF.match(self._text, phrase.stop) is not None
        if (phrase.noun in self._lists["deeds"] or phrase.noun in self._lists["parts_of"]) and of:
            return False
        if phrase.plural and phrase.noun in self._lists["asked"]:
            return False
        held = phrase.noun in self._lists["held_speeches"] - self._lists["loose"]
        if held and phrase.opens in self._lists["owning"] and not phrase.plural:
            return True
        if (phrase.plural and (phrase.noun == "poll" or phrase.kind == "speech")) or phrase.noun in self._lists[
            "laws"
        ] | {"data", "research"}:
            return False
        this = phrase.opens == "'s" and self._text[phrase.start : phrase.core].lower().startswith(("this ", "today"))
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
        told_so = self._tells(place)
        return Use(f"what it says is told: “{told_so}”", within) if told_so else self._holding(place, within)

    def _tells(self, place: Place) -> str | None:
        """ "A new ad attacks Hask", "a law, according to which": what it does or says behind another word."""
        phrase = place.phrase
        if phrase.kind == "broadcast" and (found := self._patterns["advertised"].match(place.behind)) is not None:
            return plain(found)
        found = self._patterns["according_to_it"].match(place.behind) if phrase.kind != "outlet" else None
        return plain(found).lstrip(" ,") if found is not None and not self._is_future(place) else None

    def _holding(self, place: Place, within: tuple[str, ...]) -> Use | None:
        """Where it is told by its title or a place in it, or something stands or was said in it."""
        phrase, told = place.phrase, place.told
        if (told.titled and phrase.noun not in self._lists["shown"]) or told.place or told.numbered:
            return Use("its title, its number or a place in it is told", within)
        if self._shows(place):
            return Use("what stands in it is told", within)
        on = phrase.kind not in self._lists["stood_on"] and ON.search(place.before)
        sent = phrase.noun in self._lists["airless"] and not phrase.opens  # "by video"
        medium = () if on or sent else self._standing.medium(phrase.start, told.end)
        loose = phrase.noun in self._lists["shown"] or phrase.noun in self._lists["routine"]
        polls = phrase.plural and (phrase.noun == "poll" or loose)  # where people vote, and what goes on daily
        may_hold = not polls and (not self._is_mute(phrase) or self._opens_sentence(place))
        if medium and may_hold:
            return Use("something was said in it", medium)
        return Use("what stands in it is told", within) if self._states(place) else None

    def _shows(self, place: Place) -> bool:
        """ "In the video, two men sing": of what is heard, seen or read, and is no law."""
        heard = place.phrase.kind == "recording" or not ON.search(place.before)  # "on a happier note, ..."
        apart = APART.match(place.behind) is not None and heard and self._opens_sentence(place)
        groups = (
            place.phrase.opens in self._lists["groups"] or place.phrase.kind == "post"
        )  # "in tweets on Monday, ..."
        several = place.phrase.plural and not groups
        return apart and place.phrase.kind in SHOWN and not several

    def _states(self, place: Place) -> bool:
        """ "In a statement sent to the board, Varga offered": of a statement, whatever follows stands in it."""
        if place.phrase.kind != "statement" or place.phrase.noun in self._lists["voiceless"]:
            return False
        given = not self._is_future(place) and self._patterns["handed_out"].search(place.before) is not None
        return (
            given
            or self._opens_sentence(place)
            or (not self._is_mute(place.phrase) and self._speeches.is_spoken_in(place.phrase))
        )

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
                    future = WILL.match(words) and self._is_mute(place.phrase)  # "the review will conclude"
                    return None if future else plain(found)
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
        if self._is_out(place) or self._speeches.is_judged(phrase):
            return False
        if phrase.noun in self._lists["parts_of"]:
            return OF.match(place.after_noun) is not None or not self._is_given_out(place)
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
        known = place.told.maker is not None or place.phrase.opens in self._lists["groups"]
        return found["words"].lower() in self._lists["common"] and not known

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
        firm = phrase.noun in self._lists["firm"] or self._speeches.is_judged(phrase)
        if not firm or not (phrase.opens or phrase.capital or maker):
            return None
        if phrase.noun == "study" and phrase.opens == "the" and OF.match(place.after_noun):
            return None  # "he turned to the study of tides"
        if phrase.noun == "report" and OF.match(place.after_noun) and maker is None and self._is_news(phrase):
            return None  # "reports of a fire", "the first report of a fire"
        if phrase.noun == "study" and phrase.plural and phrase.opens in self._lists["owning"]:
            return None  # "during his studies"
        polls = phrase.plural and (
            phrase.noun == "poll" or (phrase.kind == "poll" and phrase.opens in self._lists["owning"])
        )
        vague = phrase.plural and maker is None and phrase.opens in self._lists["vague"]
        bare = phrase.plural and phrase.capital and not phrase.opens
        future = (phrase.opens in self._vague and self._is_future(place)) or self._is_next(phrase)
        return None if polls or vague or bare or future else "a work that is spoken of"

    def _owned(self, place: Place) -> str | None:
        """ "his statement"."""
        phrase = place.phrase
        own = phrase.noun in self._lists["owned"] and phrase.opens in self._lists["owning"] and not phrase.plural
        own = own and not (phrase.noun == "column" and TALLY.search(place.before))  # "should move to his column"
        return "somebody's own work" if own else None

    def _resolved(self, place: Place) -> str | None:
        """ "A resolution denouncing the raid", "the UN resolution": of a body, and no end of a quarrel."""
        phrase = place.phrase
        if phrase.noun != "resolution" or self._is_future(place):
            return None
        about = self._patterns["resolved"].match(place.after_noun) is not None
        made = place.told.maker is not None and not phrase.plural
        return "a resolution, told with what it is about or whose it is" if about or made else None

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
