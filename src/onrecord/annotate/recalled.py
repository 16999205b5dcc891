"""What is cited again by other words than its own: a report by its initials, an interview by the outlet it was with."""

import re
from collections.abc import Iterable, Iterator

from onrecord.annotate.idiom import Idiom
from onrecord.annotate.repeats import Draft
from onrecord.annotate.standings import Standing
from onrecord.model import Work

BEFORE = 80  # code points before an outlet in which an interview is named
AT, BEHIND = 14, 50_000  # code points behind a work in which its initials stand, and are looked for again
INITIALS = re.compile(r"\s\((?:the\s)?[“\"]?(?P<short>[A-Z][A-Z-]{1,8})[”\"]?\)")
AIRED = frozenset(["outlet", "other", "broadcast"])  # kinds of works that somebody may talk with or on


class Recalled:
    """Reads one article for what its citations may be called later."""

    def __init__(self, text: str, idiom: Idiom, standing: Standing) -> None:
        self._text, self._idiom, self._standing = text, idiom, standing

    def interviews(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """What "the interview" may mean, by itself no citation: "in an interview with the Courier"."""
        for each in drafts:
            outlet = each.work.outlet or each.work.title
            if each.work.kind not in AIRED or outlet is None:
                continue
            asked = self._idiom.patterns["asked_by"].search(self._text, max(0, each.start - BEFORE), each.start)
            if asked or self._idiom.patterns["asking"].match(self._text, each.end):
                work = Work(kind="broadcast", outlet=outlet)
                yield Draft(start=each.start, end=each.end, work=work, why=each.why, noun="interview", silent=True)

    def acronyms(self, drafts: Iterable[Draft]) -> Iterator[Draft]:
        """A work again by its initials: "the QSR", where it was told of as "the Quay Safety Report (QSR)"."""
        seen = set[str]()
        for draft in drafts:
            found = self._short_of(draft)
            if found is None or found["short"] in seen:
                continue
            seen.add(found["short"])
            the = r"(?:(?:[Tt]he|[Tt]his\s(?:year[’']s\s)?)\s)?"
            written = re.compile(rf"(?<![\w(-]){the}{re.escape(found['short'])}(?![\w-]|\s[A-Z])")
            for each in written.finditer(self._text, found.end(), found.end() + BEHIND):
                yield Draft(
                    start=each.start(),
                    end=each.end(),
                    work=draft.work,
                    why=f"a work that was cited before, by its initials: “{found['short']}”",
                    leaning=set(self._standing.within(each.start(), each.end())),
                    again=draft.again or draft,
                )

    def _short_of(self, draft: Draft) -> re.Match[str] | None:
        """The initials in brackets in or right behind a work with a title, where they end with that of its noun."""
        if not draft.work.title or not draft.noun or draft.pending or draft.noun in self._idiom.lists["laws"]:
            return None
        found = INITIALS.search(self._text, draft.start, draft.end + AT)
        own = found is not None and found.start() <= draft.end + 1
        return found if found and own and found["short"][-1] == draft.noun.split()[-1][0].upper() else None
