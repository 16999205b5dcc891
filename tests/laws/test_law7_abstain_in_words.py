"""Law 7: who is not made out has a reason in words, and is never called "Unknown"."""

import dataclasses
from collections.abc import Iterator

from hypothesis import given

from onrecord.annotate import annotate
from onrecord.model import Document
from tests.articles import around
from tests.laws.texts import documents


def strings(value: object) -> Iterator[str]:
    """Every string that a record says of itself."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from strings(each)


@given(documents())
def test_every_attribution_leads_to_somebody_or_says_why_not(document: Document) -> None:
    records = annotate(document)
    mentions = {mention.id: mention for mention in records.mentions}
    refers = [link for link in records.links if link.relation == "refers"]  # several speakers, several links
    assert list(dict.fromkeys(link.left for link in refers)) == [each.id for each in records.attributions]
    for link in refers:
        assert any(c.isalpha() for c in link.why)
        assert 0 <= link.score <= 1
        assert link.right is None or link.right in mentions
        assert link.right is not None or link.score == 0
    for mention in mentions.values():
        assert mention.value is None or mention.value.strip()


@given(documents().filter(lambda document: "unknown" not in document.text.lower()))
def test_nothing_is_called_unknown(document: Document) -> None:
    assert not any("unknown" in said.lower() for said in strings(annotate(document)))


def test_candidates_are_counted_and_named() -> None:
    document = around(
        "Mira Tolland spoke with Joren Hask and Ilse Brand at noon. She said that the planks were rotten."
    )
    (link,) = annotate(document).links
    assert link.right is None
    assert "3 candidates" in link.why
    assert all(name in link.why for name in ("Mira Tolland", "Joren Hask", "Ilse Brand"))
