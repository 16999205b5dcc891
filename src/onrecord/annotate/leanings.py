"""Why an article leans on a work that it does not let speak: it goes by it, somebody has made it known, or it is told
whose it is and what it is called."""

import re
from collections.abc import Callable

from onrecord.annotate.idiom import Idiom, plain
from onrecord.annotate.placed import OF, Place
from onrecord.annotate.speeches import Speeches

TALLY = re.compile(r"\b(?:to|into|in)\s$")
THING = frozenset(["document", "other", "recording", "photo"])  # kinds of works whose maker alone makes them no source


class Leanings:
    """Judges the phrases of one article."""

    def __init__(self, idiom: Idiom, speeches: Speeches) -> None:
        self._lists, self._patterns, self._speeches = idiom.lists, idiom.patterns, speeches
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

    def why(self, place: Place) -> str | None:
        """Why a phrase is leaned on; None where it is only spoken of."""
        why = self.gone_by(place)
        if why is None and not self._goes_no_further(place):
            why = next((found for rule in self._rules if (found := rule(place))), None)
        return why

    def gone_by(self, place: Place) -> str | None:
        """ "according to the data", "cited a study"."""
        if quoted := self._patterns["quoted_from"].search(place.before):
            return f"words are quoted from it: {plain(quoted)}"
        found = self._patterns["before"].search(place.before)
        if found is None or found["words"].lower() in self._lists["common"]:
            return None
        if place.phrase.plural and not place.phrase.opens and found["words"].lower().startswith("author"):
            return None
        scripture = place.phrase.noun in self._lists["scriptures"]
        known = place.phrase.capital or place.told.maker or scripture or not place.is_mute
        sure = known or self._patterns["sure"].match(found["words"])
        return f"the article goes by it: “{plain(found)}”" if sure else None

    def _goes_no_further(self, place: Place) -> bool:
        """Of what is named without speaking: laws, outlets, and what nobody has made known."""
        phrase = place.phrase
        if self._is_out(place) or self._speeches.is_judged(phrase):
            return False
        if phrase.noun in self._lists["parts_of"]:
            return OF.match(place.after_noun) is not None or not self._is_given_out(place)
        if phrase.kind == "outlet" or phrase.noun in self._lists["laws"]:
            return True
        named = phrase.capital or place.told.maker is not None
        return place.is_mute and not (named or self._is_given_out(place) or self._sent(place))

    def _made_known(self, place: Place) -> str | None:
        """ "released a report", "documents obtained by"."""
        found = self._patterns["makes"].search(place.before)
        if found is not None and (place.is_future or self._is_common(found, place)):
            found = None
        found = found or self._patterns["published"].match(place.after_noun)
        found = found or self._patterns["published"].match(place.behind)
        return f"somebody has it or made it known: “{plain(found)}”" if found else None

    def _sent(self, place: Place) -> str | None:
        """ "Sent the board a letter", "a message to the staff": one that went to somebody."""
        phrase = place.phrase
        if phrase.noun not in self._lists["sendable"] or phrase.plural or place.is_future:
            return None
        found = self._patterns["sent"].search(place.before)
        return f"it was sent to somebody: “{plain(found)}”" if found else None

    def _is_common(self, found: re.Match[str], place: Place) -> bool:
        known = place.told.maker is not None or place.phrase.opens in self._lists["groups"]
        return found["words"].lower() in self._lists["common"] and not known

    def _leaked(self, place: Place) -> str | None:
        words, phrase = place.written.lower().split(), place.phrase
        heap = phrase.plural and not phrase.opens and not phrase.capital
        called = self._lists["leaked"] - self._lists["kept"] if heap else self._lists["leaked"]
        return None if called.isdisjoint(words) else "it is called leaked, published or secret"

    def _firm(self, place: Place) -> str | None:
        """ "the memo": what nobody speaks of without leaning on it; not "a million tweets"."""
        phrase, maker = place.phrase, place.told.maker
        firm = phrase.noun in self._lists["firm"] or self._speeches.is_judged(phrase)
        recent = self._are_recent(place)
        if not firm or not (phrase.opens or phrase.capital or maker or recent):
            return None
        if phrase.noun == "study" and phrase.opens == "the" and OF.match(place.after_noun):
            return None  # "he turned to the study of tides"
        if phrase.noun == "report" and OF.match(place.after_noun) and maker is None and self._is_news(place):
            return None  # "reports of a fire", "the first report of a fire"
        if phrase.noun == "study" and phrase.plural and phrase.opens in self._lists["owning"]:
            return None  # "during his studies"
        polls = phrase.plural and (
            (phrase.noun == "poll" and not recent) or (phrase.kind == "poll" and phrase.opens in self._lists["owning"])
        )
        vague = phrase.plural and maker is None and phrase.opens in self._lists["vague"]
        bare = phrase.plural and phrase.capital and not phrase.opens
        future = (phrase.opens in self._vague and place.is_future) or place.is_next
        return None if polls or vague or bare or future else "a work that is spoken of"

    def _are_recent(self, place: Place) -> bool:
        """ "Recent polls"; not "the polls", where people vote."""
        return place.phrase.noun == "poll" and not self._lists["recent"].isdisjoint(place.written.lower().split())

    def _owned(self, place: Place) -> str | None:
        """ "his statement"."""
        phrase = place.phrase
        own = phrase.noun in self._lists["owned"] and phrase.opens in self._lists["owning"] and not phrase.plural
        own = own and not (phrase.noun == "column" and TALLY.search(place.before))  # "should move to his column"
        return "somebody's own work" if own else None

    def _resolved(self, place: Place) -> str | None:
        """ "A resolution denouncing the raid", "the UN resolution": of a body, and no end of a quarrel."""
        phrase = place.phrase
        settled = place.after_noun.startswith(" to ")  # "a political resolution to the war"
        if phrase.noun != "resolution" or place.is_future or settled:
            return None
        about = self._patterns["resolved"].match(place.after_noun) is not None
        made = place.told.maker is not None and not phrase.plural
        return "a resolution, told with what it is about or whose it is" if about or made else None

    def _with_name(self, place: Place) -> str | None:
        """ "the Harbour Strategy", "the Orvale declaration"."""
        phrase, told = place.phrase, place.told
        if phrase.plural or phrase.noun not in self._lists["named"] or (place.is_future and not self._is_used(place)):
            return None
        title = phrase.capital and told.title is not None and " " in told.title
        acted = phrase.owner is not None and phrase.noun in self._lists["acts"]
        made = told.maker is not None and phrase.noun in self._lists["made"] and not acted
        return "a work with a name of its own" if title or made else None

    def _with_maker(self, place: Place) -> str | None:
        """ "a story by Ana Roos", "a manifesto posted on 8chan"."""
        phrase, told = place.phrase, place.told
        if place.is_future or (phrase.plural and phrase.noun in {"poll", "post"} and not told.posted):
            return None
        made = told.maker is not None and phrase.kind not in THING and not place.is_mute
        return "a work whose maker is told" if told.posted or made else None

    def _is_given_out(self, place: Place) -> bool:
        """ "The harbour board issued an advisory", "filed a motion": whatever is given out so is a text."""
        given = self._patterns["given_out"].search(place.before) is not None
        return given and not place.is_future

    def _is_out(self, place: Place) -> bool:
        """ "Findings published in Tides"."""
        return place.phrase.noun in self._lists["coming_out"] and bool(self._patterns["out"].match(place.after_noun))

    def _is_news(self, place: Place) -> bool:
        """ "Reports of a fire", "the first report of a fire"."""
        return place.phrase.plural or "first" in place.written.lower().split()

    def _is_used(self, place: Place) -> bool:
        """ "To implement the Harbour Strategy": it is there already."""
        last = place.before.split()[-1:]
        return place.phrase.capital and place.phrase.opens == "the" and not self._lists["using"].isdisjoint(last)
