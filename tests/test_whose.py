"""Which of the attributions around some words tell whose words these are."""

from types import SimpleNamespace
from typing import cast

from onrecord.model import Span
from onrecord.store.answers import Said
from onrecord.whose import (
    is_after,
    is_agent,
    is_asked,
    is_hedge,
    is_of_who_is_around,
    is_outside,
    is_said,
    is_undoubted,
    is_unsaid,
    spoken,
)

TEXT = "The haulier Dunmar Partners had reportedly charged Orvale a crown a night, said a clerk."


def _said(source: str, cue: str, text: str = TEXT, stance: str | None = None, cue_only: str = "") -> Said:
    """An attribution of these words of the text; `cue_only` is that part of the words of the cue that is one."""
    at, cue_at = text.index(source), text.index(cue)
    found = SimpleNamespace(
        source=(Span("a", at, at + len(source)),) if source else (),
        cue=(Span("a", cue_at, cue_at + len(cue_only or cue)),),
        stance=stance,
        content=(),
    )
    return cast("Said", SimpleNamespace(attribution=found, speakers=()))


def test_who_does_what_is_asked_for_is_no_source_however_it_is_described() -> None:
    firm = _said("The haulier Dunmar Partners", "charged")
    elsewhere = (len(TEXT), len(TEXT))
    assert is_asked([firm], TEXT, "Dunmar Partners charged Orvale a crown a night", elsewhere)
    assert not is_asked([firm], TEXT, "the ferry charged Orvale a crown a night", elsewhere)


def test_a_cue_in_the_words_that_an_article_has_in_common_with_the_claim_is_one_of_them() -> None:
    firm, place = _said("The haulier Dunmar Partners", "charged"), (TEXT.index("charged"), TEXT.index(", said"))
    asked = "the partners of Dunmar charged Orvale a crown a night"
    assert is_asked([firm], TEXT, asked, place)
    assert not is_asked([firm], TEXT, asked, (TEXT.index("Orvale"), TEXT.index(", said")))
    assert not is_asked([firm], TEXT, "the ferry charged Orvale a crown a night", place)


def test_what_follows_a_report_is_no_source() -> None:
    text = "The inquiry follows a report that the dam leaked, said a clerk."
    assert is_after(_said("The inquiry", "follows a report", text), text)
    assert not is_after(_said("a clerk", "said", text), text)


def test_what_is_known_or_turned_down_is_said_by_who_is_around_it() -> None:
    text = "The board said it was now established that the dam leaked. Hask described as baseless claims that it burst."
    board, known = _said("The board", "said", text), _said("", "was now established", text)
    assert is_of_who_is_around(known, board, text)
    assert not is_of_who_is_around(_said("", "said", text), board, text)
    denying, claims = _said("Hask", "described", text, "denies"), _said("baseless", "claims", text)
    assert is_of_who_is_around(claims, denying, text)
    assert not is_of_who_is_around(claims, board, text)
    assert not is_of_who_is_around(_said("Hask", "claims", text), denying, text)


def test_who_asks_not_to_be_named_says_it() -> None:
    text = "A clerk who asked not to be named said that it leaked. A clerk asked whether it leaked."
    assert is_said(_said("A clerk who", "asked not", text, "asks", cue_only="asked"), text)
    assert not is_said(_said("A clerk", "asked whether", text, "asks", cue_only="asked"), text)


def test_a_helping_verb_before_a_hedge_says_nothing() -> None:
    assert is_hedge(_said("The haulier Dunmar Partners", "had reportedly"), TEXT)
    assert not is_hedge(_said("a clerk", "said"), TEXT)


def test_a_source_outside_the_sentence_is_told() -> None:
    assert is_outside(_said("a clerk", "said"), (0, TEXT.index(", said")))
    assert not is_outside(_said("a clerk", "said"), (0, len(TEXT)))


def test_what_nobody_doubts_is_not_denied() -> None:
    text = "No one doubts that the dam leaked. Hask doubts that it leaked."
    assert is_undoubted(_said("No one", "doubts", text, "doubts"), text)
    assert not is_undoubted(_said("Hask", "doubts", text, "doubts"), text)
    assert not is_undoubted(_said("No one", "doubts", text, "states"), text)


def test_who_is_reported_to_have_said_it_says_it() -> None:
    text = "Hask is reported to have said that it leaked. Hask reportedly left."
    assert not is_hedge(_said("Hask", "is reported to have said", text), text)
    assert is_hedge(_said("Hask", "reportedly", text), text)


def test_who_writes_it_in_a_statement_is_not_spoken_of_as_an_outlet_is() -> None:
    text = "In a statement, Kell Water wrote that it leaked."

    def cue(channel: str | None) -> str:
        said = _said("Kell Water", "wrote", text)
        said.attribution.channel = channel  # type: ignore[misc, assignment]
        named = SimpleNamespace(
            attribution=said.attribution, speakers=(SimpleNamespace(name="Kell Water", named=True),)
        )
        (one,) = spoken([(cast("Said", named), text)])
        return one.cue

    assert (cue(None), cue("statement")) == ("wrote", "")


def test_who_told_somebody_is_not_who_insisted() -> None:
    text = (
        "Lund was told by Hask to leave, but insisted that it leaked. Lund rose, as Brell had, to say that it leaked."
    )
    assert is_agent(_said("Hask", "insisted", text), text)
    assert is_agent(_said("Brell", "to say", text), text)
    assert not is_agent(_said("Lund", "insisted", text), text)
    told = "Lund was told by Hask that it leaked. As Hask had said, it leaked."
    assert not is_agent(_said("Hask", "told", told), told)
    assert not is_agent(_said("Hask had", "said", told), told)


def _unsaid(text: str, cue: str) -> bool:
    inner, outer = _said("Hask", cue, text), _said("Brell", "said", text)
    inner.speakers, outer.speakers = ("Hask",), ("Brell",)  # type: ignore[misc, assignment]
    place = text.index("it leaked")
    return is_unsaid(inner, outer, text, (place, place + 9))


def test_what_is_joined_to_a_clause_hangs_on_the_same_verb() -> None:
    assert not _unsaid("Brell said Hask told officers he was asleep and that it leaked.", "told")
    assert not _unsaid("Brell said Hask told her the bishop left and that it leaked.", "told")
    assert _unsaid("Brell said Hask had told the truth and that it leaked.", "had told")
    assert _unsaid("Brell said Hask had told her nothing and that it leaked.", "had told")


def test_a_second_verb_may_say_what_the_first_did_not() -> None:
    assert not _unsaid("Brell said Hask had not told a clerk but had told officers that it leaked.", "had not told")
    assert _unsaid("Brell said Hask had not told a clerk that it leaked.", "had not told")


def test_who_had_to_tell_somebody_did() -> None:
    assert not _unsaid("Brell said Hask had to tell them that it leaked.", "had to tell")
    assert _unsaid("Brell said Hask had to admit that it leaked.", "had to admit")
