"""Who speaks where a whole clause was taken for the source: "Lund spoke today with Hask" before "to stress that"."""

import re
from dataclasses import replace

from onrecord.annotate.drafts import Draft

CLAUSE = re.compile(
    r"(?P<who>(?:(?!\b(?:who|whom|which|that|whose|when|where|after|as)\b)[^;:“”\"\n]){2,160}?),?\s"
    r"(?:(?:also|later|then|today|again|recently|briefly|jointly|each|both) )?"
    r"(?:spoke|met|talked|conferred|sat down|held (?:talks|a call|a meeting)|had a call|travell?ed|flew|returned"
    r"|convened|wrote|phoned|telephoned|gathered|visited|hosted|joined|will (?:travel|meet|speak|visit|host|join))\b"
    r"(?! by\b).*",
    re.DOTALL,
)
TO = re.compile(r"to\s+[a-z]")


def without_clause(text: str, draft: Draft) -> Draft:
    """A draft; the source alone of one that has all of the clause before "to stress", "to discuss" for one."""
    if len(draft.source) != 1 or not draft.cue:
        return draft
    (start, end), cue = draft.source[0], min(draft.cue)
    clause = CLAUSE.fullmatch(text, start, end)
    if clause is None or end > cue[0] or text[end : cue[0]].strip(" ,\n") or TO.match(text, *cue) is None:
        return draft
    return replace(draft, source=((start, clause.end("who")),))
