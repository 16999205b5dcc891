"""Reports told from ascriptions, and articles whose author argues from those that report: reports.py."""

import pytest

from onrecord.annotate.drafts import Draft
from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.reports import is_ascribed, is_personal

WORDS = lexicon("en")


def ascribed(text: str, source: str, cue: str, content: str) -> bool:
    """Whether these words of the text are ascribed."""
    pieces = [((text.index(part), text.index(part) + len(part)),) if part else () for part in (source, cue, content)]
    draft = Draft(source=pieces[0], cue=pieces[1], content=pieces[2], shape="", score=0.9)
    return is_ascribed(text, draft, WORDS, find_quotations(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Orvale does not want a war.", "Orvale", "does not want", "a war"),
        ("Mira Tolland opposes the bridge.", "Mira Tolland", "opposes", "the bridge"),
        ("No one has said that it was shut.", "No one", "has said", "that it was shut"),
        ("Hask may say that it was shut.", "Hask", "may say", "that it was shut"),
        ("They spoke about the harbour.", "They", "spoke about", "the harbour"),
        ("I have heard that it was shut.", "I", "have heard", "that it was shut"),
        ("Hask said so.", "Hask", "said", "so"),
    ],
)
def test_no_words_of_another_are_reported(text: str, source: str, cue: str, content: str) -> None:
    """A wish, a deed, a silence, a possibility, a topic, the author himself, nothing."""
    assert ascribed(text, source, cue, content)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Mira Tolland said that it was shut.", "Mira Tolland", "said", "that it was shut"),
        ("Hask denied that it was shut.", "Hask", "denied", "that it was shut"),
        ("Hask would not comment on the fire.", "Hask", "would not comment", "on the fire"),
        ("Hask went with “the quay will stay shut” again.", "Hask", "went with", "“the quay will stay shut”"),
    ],
)
def test_words_are_reported(text: str, source: str, cue: str, content: str) -> None:
    """Speech, a denial, a silence that is news, words in quotation marks."""
    assert not ascribed(text, source, cue, content)


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("The quay was shut on Monday. “I will wait for you,” Hask said.", False),
        ("I have seen the quay, and I tell you it will stay shut.", True),
        ("Who shut the quay? The town does not know.", True),
        ("US ships left the quay.", False),
    ],
)
def test_an_author_who_argues_speaks_in_a_voice_of_his_own(text: str, personal: bool) -> None:
    """What others say in quotation marks is not his voice."""
    quotations = tuple(q for q in find_quotations(text, 0, len(text)) if q.double)
    assert is_personal(text, [(0, len(text))], WORDS, quotations) is personal
