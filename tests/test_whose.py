"""Which of the attributions around some words tell whose words these are."""

from types import SimpleNamespace
from typing import cast

from onrecord.model import Span
from onrecord.store.answers import Said
from onrecord.whose import is_asked, is_hedge, is_outside

TEXT = "The haulier Dunmar Partners had reportedly charged Orvale a crown a night, said a clerk."


def _said(source: str, cue: str) -> Said:
    """An attribution of these words of the text."""
    source_at, cue_at = (Span("a", TEXT.index(words), TEXT.index(words) + len(words)) for words in (source, cue))
    found = SimpleNamespace(source=(source_at,), cue=(cue_at,), stance=None, content=())
    return cast("Said", SimpleNamespace(attribution=found, speakers=()))


def test_who_does_what_is_asked_for_is_no_source_however_it_is_described() -> None:
    firm = _said("The haulier Dunmar Partners", "charged")
    assert is_asked([firm], TEXT, "Dunmar Partners charged Orvale a crown a night")
    assert not is_asked([firm], TEXT, "the ferry charged Orvale a crown a night")


def test_a_helping_verb_before_a_hedge_says_nothing() -> None:
    assert is_hedge(_said("The haulier Dunmar Partners", "had reportedly"), TEXT)
    assert not is_hedge(_said("a clerk", "said"), TEXT)


def test_a_source_outside_the_sentence_is_told() -> None:
    assert is_outside(_said("a clerk", "said"), (0, TEXT.index(", said")))
    assert not is_outside(_said("a clerk", "said"), (0, len(TEXT)))
