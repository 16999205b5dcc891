"""What several tests of the stages take."""

import pytest

from onrecord.annotate import citations
from onrecord.annotate.tagger import TaggedCitation
from onrecord.model import Document


@pytest.fixture
def by_frames_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Citations by the frames of words alone: in one sentence torn from an article the tagger has little to go by."""

    def nothing(document: Document) -> tuple[TaggedCitation, ...]:
        return ()

    monkeypatch.setattr(citations, "cited_in", nothing)
