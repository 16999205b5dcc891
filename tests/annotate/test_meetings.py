"""Who speaks where a clause was taken for the source."""

import pytest

from onrecord.annotate.drafts import Draft
from onrecord.annotate.meetings import without_clause

CUT = (
    ("Ana Lund", " spoke today with Chairman Joren Hask", "to reiterate", "the board's support"),
    ("Deputy Secretary Ana Lund", " met with her Tolmian colleague, Joren Hask, in Orvale", "to discuss", "the ferry"),
    ("Special Envoy Lund", " traveled to Tolm", "to stress", "that the ferry must sail"),
    ("Minister Ana Lund", " visited the quay", "to express", "her thanks"),
    ("Lund", " wrote to the board", "to protest", "that nobody had paid"),
    ("The chairman, Joren Hask,", " later met reporters", "to announce", "that the ferry was sold"),
    ("Ana Lund", " held talks with Hask", "to press", "that he pay"),
    ("Ana Lund", " will travel to Tolm", "to reaffirm", "the pact"),
    ("Ana Lund and Joren Hask", " sat down with the crew", "to explain", "why the ferry was late"),
    ("Foreign Minister Lund", " telephoned her colleague in Tolm", "to say", "that the border was shut"),
)
KEPT = (
    ("A clerk who met Joren Hask", "", "said", "that the ferry was late"),
    ("A man who spoke with the crew", "", "to say", "that it was late"),
    ("Ana Lund, chair of the board that met on Monday", "", "to insist", "that it was late"),
    ("A firm called Tolm Foods", "", "to announce", "a sale"),
    ("A meeting held in Orvale", "", "to discuss", "the ferry"),
    ("Ana Lund spoke and", "", "said", "that it was late"),
    ("The board", "", "to announce", "a sale"),
    ("Joren Hask of the Met Office", "", "to warn", "of rain"),
    ("The envoy, when he returned to Tolm", "", "to warn", "of rain"),
    ("Delegates met by Hask", "", "to say", "no"),
)


def _draft(who: str, clause: str, cue: str, content: str) -> tuple[str, Draft]:
    text = f"{who}{clause} {cue} {content}."
    end = len(who + clause)
    ranges = ((0, end),), ((end + 1, end + 1 + len(cue)),), ((end + 2 + len(cue), len(text) - 1),)
    return text, Draft(source=ranges[0], cue=ranges[1], content=ranges[2], shape="subject", score=0.8)


@pytest.mark.parametrize(("who", "clause", "cue", "content"), CUT)
def test_a_source_is_who_speaks_without_what_he_did(who: str, clause: str, cue: str, content: str) -> None:
    text, draft = _draft(who, clause, cue, content)
    ((start, end),) = without_clause(text, draft).source
    assert text[start:end] == who.rstrip(",")


@pytest.mark.parametrize(("who", "clause", "cue", "content"), KEPT)
def test_a_source_that_only_looks_like_a_clause_stays(who: str, clause: str, cue: str, content: str) -> None:
    text, draft = _draft(who, clause, cue, content)
    assert without_clause(text, draft) is draft
