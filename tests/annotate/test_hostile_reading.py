"""What no article, however untidy, may make of an attribution: roles apart, certainty for what is there.

A row that begins to pass fails the suite (strict): take its mark away.
"""

from dataclasses import replace
from itertools import pairwise

import pytest

from onrecord.annotate import annotate, speakers
from onrecord.annotate.sheet import Sheet
from onrecord.model import Attribution, Records, Span, text_order
from tests.articles import around, article

SWALLOWED = "“The quay was closed, the minister said.”"
GUEST = "“She said the quay was closed, the minister said.”"
UNTIDY = [
    pytest.param("“““““ she said ”””””” Varga said “ and " * 20, id="only marks"),
    pytest.param(
        "Va\u00adr\u00adga sa\u00adid that\u200b the \u202bquay\u202c was e\u0301te\u0301 \u2066closed\u2069.",
        id="format",
    ),
    pytest.param("[CLS] [SEP] Mira [MASK] said that [PAD] the quay was ##ed closed [SEP].", id="special pieces"),
    pytest.param("The Courier reported that " + "she said that " * 200 + "it rained.", id="two hundred deep"),
    pytest.param("Varga said that " + "a" * 100_000 + " was closed.", id="a long word"),
]


def faults(found: tuple[Attribution, ...]) -> list[str]:
    """What is wrong with the shape of attributions, in words."""
    known = {each.id: each for each in found}
    listed: list[str] = []
    for each in found:
        content = sorted(each.content)
        if any(left.overlaps(right) for left, right in pairwise(content)):
            listed.append("pieces of a content overlap")
        if any(role.overlaps(piece) for role in (*each.source, *each.cue) for piece in content):
            listed.append("a source or cue lies in its own content")
        around_it = known[each.via].content if each.via else ()
        if each.via and not all(any(piece.contains(span) for piece in around_it) for span in each.spans):
            listed.append("it is not inside the content it is said in")
        if each.score != round(each.score, 3):
            listed.append("a score is not rounded")
        certainty = each.certainty
        if certainty and [certainty.source is None, certainty.cue is None] != [not each.source, not each.cue]:
            listed.append("a certainty is missing")
    return listed


@pytest.mark.parametrize("text", UNTIDY)
def test_untidy_text_gives_sound_attributions(text: str) -> None:
    assert not set(faults(annotate(around(text)).attributions)) - {"a score is not rounded"}


@pytest.mark.parametrize("text", [SWALLOWED, GUEST])
def test_the_roles_of_an_attribution_are_apart(text: str) -> None:
    wrong = {"pieces of a content overlap", "a source or cue lies in its own content"}
    assert not wrong.intersection(faults(annotate(around(text)).attributions))


def test_every_score_is_rounded_so_that_two_machines_agree() -> None:
    found = annotate(around("“No one came,” Varga said, “and “no one” will come,” she added.")).attributions
    assert "a score is not rounded" not in faults(found)


def test_an_i_inside_words_of_the_same_extent_is_answered() -> None:
    document = article("I told Mira no, Varga said, and the ferries ran again at noon as they had before.")
    [first, *_] = annotate(article("Mira Tolland said that the quay was closed.")).attributions

    def span(words: str) -> Span:
        start = document.text.index(words)
        return Span(document.id, start, start + len(words))

    whole = span("I told Mira no, Varga said")
    outer = replace(first, id="b", document=document.id, source=(), cue=(), content=(whole,), via=None)
    inner = replace(outer, id="a", source=(span("I"),), cue=(span("told"),), content=(span("no, Varga said"),), via="b")
    records = Records(attributions=tuple(sorted((outer, inner), key=text_order)))
    assert len(speakers.find(Sheet(document=document, records=records)).links) == 2
