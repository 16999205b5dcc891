"""Citations that no frame of words tells: those that the tagger recognises, and how far it is believed."""

import pytest

from onrecord.annotate import annotate, citations
from onrecord.annotate.tagger import TaggedCitation
from onrecord.model import Citation, Document
from tests.articles import around


def seen(monkeypatch: pytest.MonkeyPatch, text: str, *words: str, probability: float = 0.9) -> list[Citation]:
    """The citations of a paragraph in which the tagger recognises these words."""
    document = around(text)

    def recognised(read: Document) -> tuple[TaggedCitation, ...]:
        starts = [read.text.index(each) for each in words]
        return tuple(
            TaggedCitation(start=at, end=at + len(each), lean="sure", probability=probability)
            for at, each in zip(starts, words, strict=True)
        )

    monkeypatch.setattr(citations, "cited_in", recognised)
    return list(annotate(document).citations)


def test_the_noun_of_a_work_tells_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The mayor likes a long letter."
    assert seen(monkeypatch, text) == []
    (found,) = seen(monkeypatch, text, "a long letter")
    assert (found.work.kind, found.span.end - found.span.start) == ("document", len("a long letter"))
    assert found.why == "the tagger takes it for something leant on (probability 0.90)"


def test_the_name_of_an_outlet_counts_where_the_tagger_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The Orvale Courier had its own ideas of the pier."
    (found,) = seen(monkeypatch, text, "The Orvale Courier")
    assert (found.work.kind, found.work.outlet) == ("outlet", "Orvale Courier")
    assert seen(monkeypatch, text, "The Orvale Courier", probability=0.6) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The guild bought a pier of oak.", "a pier of oak", id="neither a noun of a work nor an outlet"),
        pytest.param("The board will prepare a report.", "a report", id="not written yet"),
        pytest.param("The clerk looked up from this article.", "this article", id="the article itself"),
        pytest.param("The mayor spoke of next year's report.", "next year's report", id="next year's"),
    ],
)
def test_the_tagger_is_not_believed(monkeypatch: pytest.MonkeyPatch, text: str, words: str) -> None:
    assert seen(monkeypatch, text, words) == []


@pytest.mark.parametrize(
    ("text", "words", "doubted", "believed"),
    [
        ("Barges may not moor under the previous law.", "the previous law", 0.7, 0.8),
        ("The board failed to adopt this declaration.", "this declaration", 0.8, 0.9),
        ("The board hopes to write a long report.", "a long report", 0.95, 0.99),
        ("The board slipped into a casual remark.", "a casual remark", 0.85, 0.95),
        ("The crew likes “The Grey Quay” a lot.", "The Grey Quay", 0.6, 0.8),
    ],
)
def test_how_sure_the_tagger_must_be_hangs_on_what_it_has_found(
    monkeypatch: pytest.MonkeyPatch, text: str, words: str, doubted: float, believed: float
) -> None:
    assert seen(monkeypatch, text, words, probability=doubted) == []
    assert len(seen(monkeypatch, text, words, probability=believed)) == 1


@pytest.mark.parametrize(
    "text", ["A Courier host sang.", "Follow us on Twitter.", "The guild bought the Orvale Courier."]
)
def test_an_outlet_that_is_only_named_must_be_surer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    name = next(each for each in ("Orvale Courier", "Courier", "Twitter") if each in text)
    assert seen(monkeypatch, text, name, probability=0.8) == []


def test_what_a_frame_tells_stands_as_the_frame_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The harbour report says that it rained."
    (told,) = seen(monkeypatch, text)
    (both,) = seen(monkeypatch, text, "report")
    assert both == told


def test_a_later_mention_means_the_work_before(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The harbour report says that it rained. Nobody in the guild had looked into the report by then."
    first, again = seen(monkeypatch, text, "the report by then"[:10])
    assert again.again == first.id


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Then the Orvale Courier published its story on the pier.", "Orvale Courier"),
        ("Now the Orvale Courier published its story on the pier.", "Orvale Courier"),
    ],
)
def test_who_published_it_begins_with_the_name(monkeypatch: pytest.MonkeyPatch, text: str, outlet: str) -> None:
    assert {each.work.outlet for each in seen(monkeypatch, text, "its story")} == {outlet}
