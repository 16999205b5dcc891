"""The tagger reads a text the same way alone and in company, keeps to its ranges, and says how sure it is."""

import itertools
import json
import pickle
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings

from onrecord.annotate.tagger import Reading, TaggedSpan, WeightsError, load
from onrecord.annotate.tagger.places import places
from onrecord.annotate.tagger.spans import Found
from onrecord.annotate.tagger.tagging import Tagger
from onrecord.annotate.tagger.words import words_of
from onrecord.weights import Weights, mark, weights_of
from tests.annotate.tagger.texts import Ranges, texts_in_ranges

TEXT = (
    "Ferry sinks in Merrow Strait\n\n"
    "Ilsa Marrin, the defence minister, said on Monday that the crew of the Resolve had followed the rules.\n\n"
    "“Nobody was warned,” Tomas Brek told reporters in Port Ansel. He denied that the pier was closed.\n\n"
    "The harbour lay under fog all morning."
)


def paragraphs(text: str) -> Ranges:
    """The places of the paragraphs of a text with blank lines between them."""
    starts = [0, *(i + 2 for i in range(len(text)) if text.startswith("\n\n", i))]
    return [(start, end) for start, end in zip(starts, [s - 2 for s in starts[1:]] + [len(text)], strict=True)]


def spans(reading: Reading) -> list[TaggedSpan]:
    """All role spans, in order, a shared source once."""
    found = {s for one in reading.attributions for s in (one.source, one.cue, *one.contents) if s}
    return sorted(found, key=lambda s: (s.start, s.end))


def test_it_finds_who_said_what(tagger: Tagger) -> None:
    reading = tagger.read(TEXT, paragraphs(TEXT))
    said = {
        (one.source and TEXT[one.source.start : one.source.end], one.cue and TEXT[one.cue.start : one.cue.end])
        for one in reading.attributions
    }
    assert any(source == "Tomas Brek" and cue and cue.startswith("told") for source, cue in said)
    assert any(source and source.startswith("Ilsa Marrin") for source, _ in said)
    (quoted,) = (c for one in reading.attributions for c in one.contents if "warned" in TEXT[c.start : c.end])
    assert TEXT[quoted.start : quoted.end] == "“Nobody was warned,”"
    assert all(0 < span.certainty < 1 for span in spans(reading))
    assert all(0 < one.certainty < 1 for one in reading.attributions)


def test_the_mean_of_a_role_is_high_where_it_is_borne_and_low_elsewhere(tagger: Tagger) -> None:
    reading = tagger.read(TEXT, paragraphs(TEXT))

    def mean(role: str, words: str) -> float:
        at = TEXT.index(words)
        found = reading.mean(role, at, at + len(words))  # type: ignore[arg-type]
        assert found is not None
        return found

    assert mean("content", "the crew of the Resolve had followed the rules") > 0.8
    assert mean("source", "Tomas Brek") > 0.8
    assert mean("content", "Tomas Brek") < 0.2
    assert mean("content", "The harbour lay under fog all morning") < 0.3
    whole, part = "Tomas Brek", ("Tomas", "Brek")
    assert mean("source", whole) == pytest.approx(sum(mean("source", word) for word in part) / 2)
    assert mean("source", "oma") == mean("source", "Tomas")


def test_the_mean_where_nothing_was_read_is_none(tagger: Tagger) -> None:
    reading = tagger.read(TEXT, [(30, 60)])
    assert reading.mean("content", 0, 28) is None
    assert reading.mean("content", 61, 70) is None
    assert reading.mean("content", 40, 40) is None
    assert tagger.read("", []).mean("cue", 0, 1) is None


@pytest.mark.parametrize("text", ["", " \n ", "\u200b", "."])
def test_a_text_without_words_gives_nothing(tagger: Tagger, text: str) -> None:
    reading = tagger.read(text, [(0, len(text))])
    assert (reading.attributions, reading.names) == ((), ()) or text == "."


@settings(max_examples=60, deadline=None)
@given(given_text=texts_in_ranges())
def test_what_it_finds_is_slices_of_one_range_apart_from_each_other(
    tagger: Tagger, given_text: tuple[str, Ranges]
) -> None:
    text, ranges = given_text
    reading = tagger.read(text, ranges)
    for span in (*spans(reading), *reading.names):
        assert any(start <= span.start < span.end <= end for start, end in ranges)
    for found in (spans(reading), reading.names):
        assert all(left.end <= right.start for left, right in itertools.pairwise(found))
    assert all(0 <= name.probability <= 1 + 1e-9 for name in reading.names)
    assert tagger.read(text, ranges) == reading


def test_an_article_reads_the_same_alone_and_after_others(tagger: Tagger, weights: Weights) -> None:
    for other in ("Something else was said.", TEXT * 3, "x" * 5000):
        tagger.read(other, [(0, len(other))])
    fresh = Tagger(weights)
    assert fresh.read(TEXT, paragraphs(TEXT)) == tagger.read(TEXT, paragraphs(TEXT))


def test_text_outside_the_ranges_changes_nothing(tagger: Tagger) -> None:
    ranges = paragraphs(TEXT)
    other = f"Advertisement: he said so.\n\n{TEXT}"
    moved = [(start + len(other) - len(TEXT), end + len(other) - len(TEXT)) for start, end in ranges]
    here, there = tagger.read(TEXT, ranges), tagger.read(other, moved)
    assert [TEXT[s.start : s.end] for s in spans(here)] == [other[s.start : s.end] for s in spans(there)]
    assert [s.certainty for s in spans(here)] == [s.certainty for s in spans(there)]


def test_a_text_of_many_sections_is_read_to_its_end(tagger: Tagger) -> None:
    text = "Ilsa Marrin said the quay was closed.\n\n" + "." * 100 + " " * 130_000 + "\n\nTomas Brek said it was open."
    reading = tagger.read(text, paragraphs(text))
    assert [text[s.start : s.end] for one in reading.attributions if (s := one.source)] == ["Ilsa Marrin", "Tomas Brek"]
    assert reading.mean("source", len(text) - 10, len(text)) is not None


def test_ranges_that_overlap_are_a_wrong_program(tagger: Tagger) -> None:
    with pytest.raises(ValueError, match="in order"):
        tagger.read(TEXT, [(0, 50), (40, 60)])


def test_a_reading_travels(tagger: Tagger) -> None:
    reading = tagger.read(TEXT, paragraphs(TEXT))
    again = pickle.loads(pickle.dumps(reading))
    assert again == reading
    assert again.mean("cue", 0, 200) == reading.mean("cue", 0, 200)


def test_contents_take_in_their_marks_and_never_each_others(tagger: Tagger) -> None:
    text = '"We go," "We stay." (“No”)'
    words = words_of(tagger.tokenizer, text, [(0, 19), (20, len(text))])
    contents = [(1, 3), (6, 8), (12, 13)]
    spans = [Found(role=2, begin=begin, end=end, exact=1.0, mean=1.0) for begin, end in contents]
    assert words.surfaces()[12] == "No"
    found = places(words, spans)
    assert [text[slice(*found[span])] for span in spans] == ['"We go,"', '"We stay."', "“No”"]
    touching = [Found(role=2, begin=0, end=3, exact=1.0, mean=1.0), Found(role=1, begin=3, end=4, exact=1.0, mean=1.0)]
    found = places(words, touching)
    assert [text[slice(*found[span])] for span in touching] == ['"We go', ","]


def test_there_is_one_tagger_a_process_and_none_for_other_languages() -> None:
    assert load("en") is load("en")
    assert load("fr") is None
    assert load(None) is None


def test_the_mark_names_the_bytes_of_the_weights(tagger: Tagger, weights: Weights, tmp_path: Path) -> None:
    assert tagger.weights == mark(weights) == tagger.read(TEXT, []).weights
    assert len(tagger.weights) == 12
    copied = copy(weights, tmp_path / "same")
    assert mark(copied) == mark(weights)
    changed = copy(weights, tmp_path / "other")
    changed.tables.write_text(changed.tables.read_text() + "\n")
    assert mark(changed) != mark(weights)


def test_weights_that_cannot_be_opened_have_no_mark(weights: Weights, tmp_path: Path) -> None:
    copied = copy(weights, tmp_path / "gone")
    copied.network.unlink()
    with pytest.raises(WeightsError, match=r"english\.onnx: cannot be read \(.+\); check that you may read it\.$"):
        mark(copied)


def copy(weights: Weights, folder: Path) -> Weights:
    """The same weights in another folder."""
    folder.mkdir()
    for path in weights.files:
        shutil.copy(path, folder)
    found = weights_of("en", folder)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["english.onnx", "english.tokenizer.json", "english.json"])
def test_missing_or_damaged_weights_are_told_in_one_sentence(weights: Weights, tmp_path: Path, name: str) -> None:
    damaged = copy(weights, tmp_path / "weights")
    path = tmp_path / "weights" / name
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(
        WeightsError, match=rf"{name}: the trained weights cannot be used \(.+\); install onrecord again\.$"
    ):
        Tagger(damaged)
    path.unlink()
    with pytest.raises(
        WeightsError, match=rf"{name}: this file of the trained weights is missing; install onrecord again\.$"
    ):
        weights_of("en", tmp_path / "weights")


def test_tables_of_another_network_are_refused(weights: Weights, tmp_path: Path) -> None:
    damaged = copy(weights, tmp_path / "weights")
    raw = json.loads(damaged.tables.read_text())
    damaged.tables.write_text(json.dumps(raw | {"labels": ["O", "B-source"]}))
    with pytest.raises(WeightsError, match="labels are O, B-source"):
        Tagger(damaged)
    damaged.tables.write_text(json.dumps(raw | {"join": {"cue": [0.0], "source": [0.0]}}))
    with pytest.raises(WeightsError, match=r"a table is \(1,\), not \(29,\)"):
        Tagger(damaged)
    damaged.tables.write_text(json.dumps({key: raw[key] for key in raw if key != "join"}))
    with pytest.raises(WeightsError, match="join"):
        Tagger(damaged)
