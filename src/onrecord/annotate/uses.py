"""Whether an article leans on what a noun phrase stands for, by the words and the attributions around it: what it says
or holds is told, or else one of the leanings applies."""

import re
from dataclasses import dataclass

from onrecord.annotate.idiom import Idiom, plain
from onrecord.annotate.leanings import Leanings
from onrecord.annotate.particulars import Particulars
from onrecord.annotate.placed import OF, Place, placed
from onrecord.annotate.speeches import Speeches
from onrecord.annotate.standings import Standing
from onrecord.annotate.works import Phrase

ABOUT = 200  # code points on each side in which it shows that a cable was written
PASSED = ("passed", "adopted", "enacted", "introduced")  # of laws alone
NEAR = 40  # code points before a work in which it is told what is done with it
THINGS = frozenset(["book", "recording", "broadcast", "outlet", "other", "post"])
ON = re.compile(r"\bon\s$", re.IGNORECASE)
APART = re.compile(  # "in the analysis of the Harbour Board, ...", "in a video on Monday morning, ..."
    r"(?:\s(?:on\s)?[A-Z][a-z]+day(?:\s(?:morning|night|evening|afternoon))?)?,\s"
    r"|\s(?:of|by)\s(?:the\s)?[A-Z][^,.;:\n]{2,50},\s"
)
TURNED = re.compile(
    r",\s(?:said|says|noted|notes|added|adds|told|wrote|warned|argued|explained|claimed)\b"
)  # "…, said Varga"
WILL = re.compile(r",?\s(?:will|would|could|may|might|can)\b")
THOUGHT = re.compile(r"\s(?:is|was|remains)\s(?:that|the|a)\b")
SHOWN = frozenset(["recording", "post", "photo", "broadcast", "article", "book", "report", "memo", "study", "document"])


@dataclass(frozen=True, slots=True)
class Use:
    """Why a place counts as leaned on, and the attributions that stand on it by their place alone."""

    why: str
    leaning: tuple[str, ...] = ()


class Uses:
    """Judges the phrases of one article."""

    def __init__(self, text: str, standing: Standing, idiom: Idiom) -> None:
        self._text, self._standing, self._speeches = text, standing, Speeches(text, idiom)
        self._idiom, self._lists, self._patterns = idiom, idiom.lists, idiom.patterns
        self._owning = {"'s", *idiom.lists["owning"]}
        self._leanings = Leanings(idiom, self._speeches)

    def of_work(self, phrase: Phrase, told: Particulars) -> Use | None:
        """Why a phrase is leaned on; None where it is only spoken of."""
        if self._is_no_work(phrase, told):
            return None
        place = placed(self._text, phrase, told, self._idiom)
        if (known := self._known_by(place)) is not None or self._is_weakest(phrase):
            return known
        if (use := self._speaking(place)) is not None:
            return use
        if phrase.noun in self._lists["spoken"]:
            return self._of_speech(place)
        why = self._leanings.why(place)
        return Use(why, self._standing.within(phrase.start, told.end)) if why else None

    def _known_by(self, place: Place) -> Use | None:
        """An interview by where it stands, a paper by who gave it out."""
        start, end = place.phrase.start, place.told.end
        if self._speeches.is_talked_in(place.phrase):
            return Use("somebody was interviewed", self._standing.medium(start, end))
        given = self._given(place)
        return Use(f"somebody has given it out: “{given}”", self._standing.within(start, end)) if given else None

    def rules_out(self, phrase: Phrase, told: Particulars) -> bool:
        """Whether the words tell that nobody leans on it: it is no work, the article itself, or yet to come."""
        place = placed(self._text, phrase, told, self._idiom)
        return place.is_next or place.is_future or self._is_no_work(phrase, told)

    def may_repeat(self, phrase: Phrase) -> bool:
        """ "the report", "this year's strategy": it may be one that was told of before."""
        of = OF.match(self._text, phrase.stop) is not None
        if (phrase.noun in self._lists["deeds"] or phrase.noun in self._lists["parts_of"]) and of:
            return False
        if phrase.noun in self._lists["events"] or (phrase.plural and phrase.noun in self._lists["asked"]):
            return False
        held = phrase.noun in self._lists["held_speeches"] - self._lists["loose"]
        if held and phrase.opens in self._lists["owning"] and not phrase.plural:
            return True
        many = phrase.plural and (phrase.noun == "poll" or phrase.kind == "speech")
        if many or phrase.noun in self._lists["laws"] or phrase.noun in {"data", "research"}:
            return False
        here = phrase.opens == "this" or self._text[phrase.start : phrase.core].lower().startswith("today")
        if phrase.kind == "speech" and here:  # "this briefing": the very text
            return False
        this = phrase.opens == "'s" and self._text[phrase.start : phrase.core].lower().startswith(("this ", "today"))
        return this or phrase.opens in self._lists["definite"]

    def _is_no_work(self, phrase: Phrase, told: Particulars) -> bool:
        own = phrase.kind in {"outlet", "article"} and phrase.opens in self._lists["its_own"]
        here = phrase.opens in self._lists["speaking_here"] and THOUGHT.match(self._text, phrase.stop) is not None
        thing = self._is_thing(phrase, told)
        return own or here or thing or self._is_laid(phrase) or self._speeches.is_no_work(phrase, told)

    def _is_thing(self, phrase: Phrase, told: Particulars) -> bool:
        """ "The memoir sold well", "he sued the newspaper": something that is made, sold or owned."""
        if phrase.kind not in THINGS:
            return False
        before = self._text[max(0, phrase.start - NEAR) : phrase.start]
        owned = self._patterns["thing_before"].search(before) is not None
        return owned or self._patterns["thing_behind"].match(self._text, told.end) is not None

    def _of_speech(self, place: Place) -> Use | None:
        """ "In response to Varga's speech", "delivered her annual speech": somebody's own that is leaned on."""
        phrase = place.phrase
        owned = phrase.owner is not None or phrase.opens in self._lists["owning"]
        found = self._patterns["spoken_of"].search(place.before) if owned else None
        if found is not None:
            return Use(f"the article goes by it: “{plain(found)}”")
        here = phrase.opens in self._lists["speaking_here"]  # "as I said in my opening remarks"
        if phrase.plural or here or place.is_future:
            return None
        if place.opens_sentence or self._speeches.is_spoken_in(place.phrase):
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
        aired = phrase.kind == "broadcast" and phrase.noun not in self._lists["events"]
        if aired and (found := self._patterns["advertised"].match(place.behind)) is not None:
            return plain(found)
        if (ordained := self._ordains(place)) is not None:
            return ordained
        found = self._patterns["according_to_it"].match(place.behind) if phrase.kind != "outlet" else None
        return plain(found).lstrip(" ,") if found is not None and not place.is_future else None

    def _given(self, place: Place) -> str | None:
        """ "Disclosures filed on Sunday", "the plan released by the board": a paper that is known by that."""
        noun, summoning = place.phrase.noun, self._lists["summoning"]
        paper = noun in self._lists["figures"] or (place.phrase.kind == "document" and noun not in summoning)
        found = self._patterns["given_so"].match(place.after_noun) if paper and not place.is_future else None
        if found is None or place.before.lower().endswith("such "):
            return None
        passed = plain(found).endswith(PASSED) and noun not in self._lists["ordaining"]  # "the minutes passed"
        return None if passed else plain(found)

    def _ordains(self, place: Place) -> str | None:
        """ "Orvale law bars them", "a bill requiring permits": what it orders; not "laws that bar them"."""
        phrase = place.phrase
        bare = not phrase.opens and not phrase.capital
        found = self._patterns["ordains"].match(place.behind) if phrase.noun in self._lists["ordaining"] else None
        such = place.before.lower().endswith("such ")  # "such a law would help"
        return None if found is None or such or (bare and (phrase.plural or place.is_future)) else plain(found)

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
        own = phrase.noun in self._lists["own_papers"] and phrase.opens in self._owning  # "in her dissent, she said"
        may_hold = not polls and (not place.is_mute or place.opens_sentence or own)
        if medium and may_hold:
            return Use("something was said in it", medium)
        return Use("what stands in it is told", within) if self._states(place) else None

    def _shows(self, place: Place) -> bool:
        """ "In the video, two men sing": of what is heard, seen or read, and is no law."""
        heard = place.phrase.kind == "recording" or not ON.search(place.before)  # "on a happier note, ..."
        apart = APART.match(place.behind) is not None and heard and place.opens_sentence
        groups = (
            place.phrase.opens in self._lists["groups"] or place.phrase.kind == "post"
        )  # "in tweets on Monday, ..."
        several = place.phrase.plural and not groups
        return apart and place.phrase.kind in SHOWN and not several

    def _states(self, place: Place) -> bool:
        """ "In a statement sent to the board, Varga offered": of a statement, whatever follows stands in it."""
        if place.phrase.kind != "statement" or place.phrase.noun in self._lists["voiceless"]:
            return False
        given = not place.is_future and self._patterns["handed_out"].search(place.before) is not None
        return given or place.opens_sentence or (not place.is_mute and self._speeches.is_spoken_in(place.phrase))

    def _on_air(self, place: Place) -> Use | None:
        """ "Varga said on live television", "on state radio he said", "announced it by television"."""
        phrase = place.phrase
        before = place.before + place.opening
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
        if phrase.kind == "speech" or several or phrase.noun in self._lists["voiceless"] | self._lists["events"]:
            return False
        if phrase.noun == "poll" and phrase.plural:
            return False
        made = self._patterns["made_by"].match(place.after_noun) is not None
        return not place.is_mute or made or says is not None or self._leanings.gone_by(place) is not None

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
        if place.told.end == place.phrase.stop and TURNED.match(place.after_noun):
            return None
        names = ("speaks",) if place.is_mute else ("speaks", "comes")
        for words in (place.behind, place.after_noun):
            for name in names:
                if (found := self._patterns[name].match(words)) is not None:
                    future = WILL.match(words) and place.is_mute  # "the review will conclude"
                    return None if future else plain(found)
        return None
