"""The layout: the stored text, whole and in order, whatever marks cross it."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model import Attribution, Block, BlockKind, Document, Hyperlink, Sentence, Span, digest, document_id
from onrecord.store.views import Article, Said, Speaker, Voices
from onrecord.telling.layout import anchor, lay_out, places, speaker_words
from onrecord.telling.sayings import gather
from tests.export.making import BY, Draft, Says, article

KINDS: list[BlockKind] = ["title", "byline", "heading", "paragraph", "quote", "caption", "boilerplate"]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@st.composite
def tangles(draw: st.DrawFn) -> Article:
    """An article whose blocks, links and attributions lie anywhere and cross each other."""
    text = draw(TEXTS)
    made = document_id("tangle", text)

    def spans(most: int) -> list[Span]:
        ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
        return [Span(made, a, b) for a, b in draw(st.lists(ends, max_size=most)) if a < b]

    said = []
    for number in range(draw(st.integers(0, 4))):
        roles = [tuple(spans(2)) for _ in range(4)]
        if any(roles[:3]):
            speaker = Speaker(id=digest(number), name="Mara Venn", named=True) if number % 2 else None
            found = Attribution(
                id=digest("a", number), document=made, source=roles[0], cue=roles[1], content=roles[2], kind="mixed",
                score=0.5, why="", by=BY, doubtful=roles[3],
            )  # fmt: skip
            said.append(Said(attribution=found, speakers=(speaker,) if speaker else (), speaker_why="2 candidates"))
    blocks = tuple(Block(kind=draw(st.sampled_from(KINDS)), span=span) for span in spans(4))
    cuts = sorted({at for span in spans(3) for at in (span.start, span.end)})
    sentences = [Span(made, a, b) for a, b in pairwise(cuts)]
    document = Document(
        id=made, address="tangle", text=text, raw_sha256="0" * 64, captured="2031-01-01T00:00:00Z", by=BY,
        blocks=blocks, links=tuple(Hyperlink(span=span, url="https://example.org/") for span in spans(2)),
    )  # fmt: skip
    return Article(
        document=document,
        sentences=tuple(Sentence(id=digest("s", span.start), span=span, voice="own") for span in sentences),
        said=tuple(said),
        voices=Voices(attributed=0, own=len(sentences), unclear=0),
        superseded_by=None,
    )


@given(tangles())
def test_the_pieces_joined_are_the_stored_text(tangle: Article) -> None:
    pieces = [piece for stretch in lay_out(tangle) for run in stretch.runs for piece in run.pieces]
    assert "".join(piece.text for piece in pieces) == tangle.document.text
    assert all(tangle.document.text[piece.start :].startswith(piece.text) for piece in pieces)


@given(tangles())
def test_every_piece_carries_exactly_the_marks_that_cover_it(tangle: Article) -> None:
    for stretch in lay_out(tangle):
        for piece in (piece for run in stretch.runs for piece in run.pieces):
            here = Span(tangle.document.id, piece.start, piece.start + len(piece.text))
            covering = [said for said in tangle.said for span in said.attribution.content if span.overlaps(here)]
            assert piece.depth == len(covering)
            assert piece.source == any(span.overlaps(here) for it in tangle.said for span in it.attribution.source)


@given(tangles(), st.data())
def test_every_place_has_an_anchor_to_land_on(tangle: Article, data: st.DataObject) -> None:
    anchors = {run.start for stretch in lay_out(tangle) for run in stretch.runs if run.opens}
    offset = data.draw(st.integers(0, len(tangle.document.text) - 1))
    assert anchor(tangle, offset) in anchors


@given(tangles())
def test_every_attribution_is_noted_in_the_margin_or_repeats_the_note_before(tangle: Article) -> None:
    notes = [note for stretch in lay_out(tangle) for run in stretch.runs for note in run.notes]
    shown = [it for it in tangle.said if any(place.kind for place in places(tangle))]
    noted = {speaker_words(note.said) for note in notes}
    assert all(speaker_words(it) in noted for it in shown if not _in_gaps(tangle, it))


def _in_gaps(tangle: Article, said: Said) -> bool:
    """True when all its words stand between blocks, where there is nothing to read."""
    words = said.attribution.content or said.attribution.spans
    return not any(
        place.kind and place.start < span.end and span.start < place.end for place in places(tangle) for span in words
    )


def test_a_quotation_over_two_paragraphs_is_noted_in_both() -> None:
    two = article(
        Draft(
            blocks=[("paragraph", "“The ice is thick,” said Mara Venn."), ("paragraph", "“It will stay.”")],
            says=[Says(content=("“The ice is thick,”", "“It will stay.”"), source="Mara Venn", speaker="Mara Venn")],
        )
    )
    manners = [note.manner for stretch in lay_out(two) for run in stretch.runs for note in run.notes]
    assert manners == ["says", "goes on"]


def test_a_nested_attribution_says_who_tells_it() -> None:
    nested = article(
        Draft(
            blocks=[("paragraph", "Mara Venn said that Joss Tarrant denied it.")],
            says=[
                Says(content=("that Joss Tarrant denied it",), source="Mara Venn", cue="said", speaker="Mara Venn"),
                Says(content=("it",), source="Joss Tarrant", cue="denied", speaker="Joss Tarrant", inside=0,
                     after="Joss"),
            ],
        )
    )  # fmt: skip
    notes = [note for stretch in lay_out(nested) for run in stretch.runs for note in run.notes]
    tellers = [note.told_by and note.told_by.speaker and note.told_by.speaker.name for note in notes]
    assert tellers == [None, "Mara Venn"]


def test_an_abstention_says_why_in_words() -> None:
    draft = Draft(
        blocks=[("paragraph", "He denied it.")],
        says=[Says(content=("it",), source="He", cue="denied", why="2 candidates: A, B")],
    )
    said = article(draft).said[0]
    assert speaker_words(said) == "speaker unclear: 2 candidates: A, B"
    assert speaker_words(replace(said, speaker_why="speaker unclear: x")) == "speaker unclear: x"


def test_nobody_is_told_by_himself() -> None:
    words = "Mara Venn said that she had asked “why”."
    both = [Says(content=("that she had asked “why”",), source="Mara Venn", cue="said", speaker="Mara Venn"),
            Says(content=("“why”",), source="she", cue="asked", speaker="Mara Venn", inside=0)]  # fmt: skip
    it = article(Draft(blocks=[("paragraph", words)], says=both))
    assert {note.told_by for stretch in lay_out(it) for run in stretch.runs for note in run.notes} == {None}
    (voice,) = gather([it]).named
    assert [saying.told_by for saying in voice.sayings] == [None, None]


def test_of_two_things_that_one_source_says_the_one_said_first_is_noted_first() -> None:
    twice = article(
        Draft(
            blocks=[("paragraph", "Mara Venn said the gate was shut and denied that it was open.")],
            says=[
                Says(
                    content=("that it was open",),
                    source="Mara Venn",
                    cue="denied",
                    speaker="Mara Venn",
                    stance="denies",
                ),
                Says(content=("the gate was shut",), source="Mara Venn", cue="said", speaker="Mara Venn"),
            ],
        )
    )
    notes = [note for stretch in lay_out(twice) for run in stretch.runs for note in run.notes]
    cues = [note.said.attribution.cue[0].of(twice.document.text) for note in notes if note.manner == "says"]
    assert cues == ["said", "denied"]
