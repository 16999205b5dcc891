"""Whether an article leans on an outlet or a network where it names it."""

import re
from collections.abc import Sequence

from onrecord.annotate.idiom import Idiom, plain
from onrecord.annotate.outlets import Name
from onrecord.annotate.standings import Standing
from onrecord.annotate.uses import Use
from onrecord.crediting import REPORTED_BEFORE, REPORTED_BEHIND

WINDOW, NEAR = 60, 40  # code points that are read on each side, and by the patterns of crediting
BETWEEN = 12  # code points between two outlets that are named in one breath
JOINED = re.compile(r",?\s(?:and|or|&|as well as)\s(?:the\s)?$|,\s(?:the\s)?$|/$", re.IGNORECASE)
REPORTER = re.compile(r"['’]s?\s(?:[\w-]+\s){0,2}?(?:[A-Z][\w’'.-]+\s){1,3}(?P<does>[a-z]+)")
ON = re.compile(r"\bon\s(?:the\s)?$", re.IGNORECASE)
SHOW = re.compile(r"[’']s?\s(?:[“\"]|[‘'’]{1,2}[A-Z])")
CREDITED = re.compile(  # "…. [Ana Roos, "; not "the Courier of Orvale (CO)"
    r"(?:[.!?][”\"’'“]?|\n|[”\"])\s{0,2}(?:\(|\[(?:(?:[A-Z][\w’'.-]+\s){1,3}[A-Z][\w’'-]+,\s)?)(?:[Tt]he\s)?$"
)
QUOTED = ("”", '"', "’")
CLOSING = re.compile(r"\.?[\])]|\s\|\s\w+\]")
OWNED = re.compile(r"(?:his|her|its|their|the)\s(?:\w+\s)?$")
INTRODUCED = re.compile(
    r"(?<![\w-])(?:(?:the|a|an|their|its)\s)?(?:[A-Z][\w-]+\s){0,2}"
    r"(?:(?!(?:with|to|by|of|in|on|from|told|tells|per|via|for|at|and|citing|quoting)\b)[a-z-]+\s)?$"
)


class Reporting:
    """Judges the outlets that one article names."""

    def __init__(self, text: str, standing: Standing, idiom: Idiom) -> None:
        self._text, self._standing, self._known = text, standing, idiom.known
        self._lists, self._patterns = idiom.lists, idiom.patterns

    def of_outlets(self, names: Sequence[Name]) -> list[Use | None]:
        """Why each of a block's names is leaned on; an outlet named beside one that is, is too."""
        uses = [self._of_outlet(name) for name in names]
        forth = [(at, at - 1) for at in range(1, len(names))]
        for at, beside in [*forth, *((left, right) for right, left in reversed(forth))]:
            near = uses[beside]
            if uses[at] is None and near is not None and self._joined(*sorted((names[at], names[beside]), key=_start)):
                uses[at] = Use(f"named beside {names[beside].value}: {near.why}", near.leaning)
        return uses

    def is_only_named(self, name: Name) -> bool:
        """ "A Courier host said", "follow us on Twitter": it is where somebody works, or where one is to go."""
        before = self._text[max(0, name.start - WINDOW) : name.start]
        behind = self._text[name.end : name.end + WINDOW]
        firm = self._patterns["staff"].match(behind) or self._patterns["as_firm"].match(behind)
        thing = self._patterns["not_posted"].search(before) or self._patterns["thing_before"].search(before)
        return firm is not None or thing is not None

    def _of_outlet(self, name: Name) -> Use | None:
        before = self._text[max(0, name.start - WINDOW) : name.start]
        behind = self._text[name.end : name.end + WINDOW]
        if behind[:1] in QUOTED and behind[1:2] == " ":
            behind = behind[1:]  # “The Tide” reported
        if when := self._patterns["when"].match(behind):
            behind = behind[when.end() :]
        if name.network:
            return self._of_network(name, before)
        if name.value.lower() in self._lists["pollsters"]:
            asked = self._patterns["by_pollster"].search(before) and self._by_report(name, before)
            return asked or self._by_source(name, behind) or self._by_piece(name, behind)
        before = self._without_introduction(before)
        going_by = self._patterns["going_by"].search(before) and self._patterns["staff"].match(behind)
        employer = self._patterns["works_for"].search(before) and not self._patterns["told_them"].search(before)
        if going_by or employer or self._patterns["as_firm"].match(behind):
            return None
        return (
            self._by_brackets(name)
            or self._by_report(name, before)
            or self._by_source(name, behind)
            or self._by_piece(name, behind)
            or self._by_air(name, before)
        )

    def _by_brackets(self, name: Name) -> Use | None:
        """ "The quay was closed. [Reuters.]"."""
        opens = CREDITED.search(self._text, max(0, name.start - WINDOW), name.start)
        words = tuple(name.value.lower().split())
        known = len(words) > 1 or words in self._known.get(words[0], ())
        closes = known and CLOSING.match(self._text, name.end) is not None
        return (
            Use("an outlet credited in brackets", self._standing.within(name.start, name.end))
            if opens and closes
            else None
        )

    def _by_report(self, name: Name, before: str) -> Use | None:
        """ "told the Courier", "told Ana Roos of the Courier"."""
        asked = self._patterns["asked_by"].search(before) is not None
        if asked and (host := self._patterns["hosted"].match(self._text, name.end)) is not None:
            return Use(f"an outlet whose host was told this: “{plain(host)}”", self._standing.told(name.start))
        if found := self._patterns["told_reporter"].search(before):
            return Use(f"an outlet whose reporter was told this: “{plain(found)}”", self._standing.told(name.start))
        if found := self._patterns["handed"].search(before) or REPORTED_BEFORE.search(before[-NEAR:]):
            leaning = self._standing.told(name.start) or self._standing.within(name.start, name.end)
            return Use(f"an outlet named as where this was reported: “{plain(found)}”", leaning)
        return None

    def _by_source(self, name: Name, behind: str) -> Use | None:
        """An outlet that speaks, or whose reporter does; not one whose host does."""
        leaning = self._standing.speaking(name.start, name.end)
        host = self._patterns["staff"].match(behind)
        return Use("an outlet on whose word this is given", leaning) if leaning and not host else None

    def _by_piece(self, name: Name, behind: str) -> Use | None:
        """ "the Courier reported", "a Courier report", "the Courier's Ana Roos wrote"."""
        within = self._standing.within(name.start, name.end)
        found = self._patterns["pieces"].match(behind) or REPORTED_BEHIND.match(behind)
        found = found or self._patterns["brings"].match(behind)
        if found and not (behind.startswith(",") and self._employs(name)):
            return Use(f"an outlet that published: “{plain(found)}”", within)
        reporter = REPORTER.match(behind)
        if reporter and self._patterns["reporting"].fullmatch(reporter["does"]):
            return Use("an outlet whose reporter is named", within)
        return None

    def _employs(self, name: Name) -> bool:
        """ "who writes for the Courier, said"."""
        return self._patterns["employers"].search(self._text[max(0, name.start - 10) : name.start]) is not None

    def _by_air(self, name: Name, before: str) -> Use | None:
        """ "said on Radio Orvale"."""
        if not self._patterns["aired"].search(before):
            return None
        if found := self._patterns["appeared"].search(before):
            why = f"an outlet named as where this was said: “{plain(found)}”"
            return Use(why, self._standing.told(name.start))
        if not ON.search(before):
            return None
        leaning = self._standing.medium(name.start, name.end)
        show = SHOW.match(self._text, name.end)  # "on Radio Orvale's “Morning Tide”"
        return Use("an outlet named as where this was said", leaning) if leaning or show else None

    def _of_network(self, name: Name, before: str) -> Use | None:
        account = self._patterns["accounts"].match(self._text, name.end)
        if account and (says := self._patterns["account_says"].match(self._text, account.end())) is not None:
            return Use(f"an account that says something: “{plain(says)}”", self._standing.within(name.start, name.end))
        if not self._patterns["posting"].search(OWNED.sub("", before)):
            return None
        leaning = self._standing.medium(name.start, name.end)
        if self._patterns["not_posted"].search(before):
            return None
        named = name.value.lower() not in self._lists["small_networks"]
        if named and account:
            return Use("an account where this was posted", leaning)
        used = self._patterns["uses_it"].search(before) is not None
        if used and not self._patterns["used_to"].match(self._text, name.end):
            return None
        posted = leaning or used or self._patterns["posted"].search(before)
        return Use("a network on which this was posted", leaning) if posted else None

    def _without_introduction(self, before: str) -> str:
        """ "told the Tolmian news channel BFM": what stands before "the Tolmian news channel"."""
        found = self._patterns["introducing"].search(before)
        return INTRODUCED.sub("", before[: found.start("words")]) if found else before

    def _joined(self, left: Name, right: Name) -> bool:
        """ "Reuters and the Courier"."""
        near = right.start - left.end <= BETWEEN
        return near and JOINED.fullmatch(self._text[left.end : right.start]) is not None


def _start(name: Name) -> int:
    return name.start
