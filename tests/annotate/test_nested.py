"""Hearsay: an attribution inside another's content points to it by `via`."""

import pytest

from onrecord.annotate import annotate
from onrecord.model import Attribution
from tests.articles import around, row

Chain = list[tuple[str, str, str, str]]


def chains(text: str) -> list[Chain]:
    """Every innermost attribution with those around it, the outermost first."""
    document = around(text)
    found = {attribution.id: attribution for attribution in annotate(document).attributions}
    outer = {attribution.via for attribution in found.values()}

    def up(attribution: Attribution) -> Chain:
        above = up(found[attribution.via]) if attribution.via else []
        return [*above, row(document, attribution)]

    return [up(attribution) for attribution in found.values() if attribution.id not in outer]


def test_two_deep() -> None:
    assert chains("Mira Tolland said that Joren Hask had told her that the quay was closed.") == [
        [
            ("Mira Tolland", "said", "that Joren Hask had told her that the quay was closed", "indirect"),
            ("Joren Hask", "had told", "that the quay was closed", "indirect"),
        ]
    ]


def test_three_deep() -> None:
    sentence = "Mira Tolland reported that Joren Hask said the pilots claimed that the buoys had moved."
    assert chains(sentence) == [
        [
            (
                "Mira Tolland",
                "reported",
                "that Joren Hask said the pilots claimed that the buoys had moved",
                "indirect",
            ),
            ("Joren Hask", "said", "the pilots claimed that the buoys had moved", "indirect"),
            ("the pilots", "claimed", "that the buoys had moved", "indirect"),
        ]
    ]


def test_inside_a_quotation() -> None:
    assert chains("“Joren Hask told me that the buoys had moved,” Mira Tolland said.") == [
        [
            ("Mira Tolland", "said", "“Joren Hask told me that the buoys had moved,”", "direct"),
            ("Joren Hask", "told", "that the buoys had moved", "indirect"),
        ]
    ]


def test_nested_marks() -> None:
    assert chains("“The notice said ‘Keep off the quay after dark’,” Mira Tolland said.") == [
        [
            ("Mira Tolland", "said", "“The notice said ‘Keep off the quay after dark’,”", "direct"),
            ("The notice", "said", "‘Keep off the quay after dark’", "direct"),
        ]
    ]


def test_inside_a_block() -> None:
    lead, quoted = "The harbour office writes:", "The pilots say that the buoys have moved."
    assert chains(f"{lead}\n\n{quoted}\n\nI have seen the buoys myself.") == [
        [
            ("The harbour office", "writes", quoted, "block"),
            ("The pilots", "say", "that the buoys have moved", "indirect"),
        ]
    ]


def test_side_by_side_is_not_nested() -> None:
    text = "Mira Tolland said the quay was closed. Joren Hask said the planks were rotten."
    assert [len(chain) for chain in chains(text)] == [1, 1]


@pytest.mark.xfail(strict=True, reason="not yet: according to, as an inset of a clause in that")
def test_according_to_inside_a_clause() -> None:
    ((outer, inner),) = chains("Mira Tolland said that, according to Joren Hask, the quay was closed.")
    assert outer[0] == "Mira Tolland"
    assert inner == ("Joren Hask", "according to", "the quay was closed", "indirect")
