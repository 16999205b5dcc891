"""What one article says: the stages in their order."""

from functools import cache

from onrecord.annotate import answers, attributions, citations, interests, sourcing, speakers, stances, voices
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Document, Records, digest

STAGES: tuple[Stage, ...] = (
    attributions.STAGE,
    voices.STAGE,
    speakers.STAGE,
    sourcing.STAGE,
    stances.STAGE,
    answers.STAGE,
    interests.STAGE,
    citations.STAGE,
)
SIGNATURE = digest(*(f"{stage.name}:{stage.version}:{stage.weights}" for stage in STAGES))


@cache
def _loaded(stage: Stage) -> Find:
    return stage.load()


def annotate(document: Document) -> Records:
    """Everything that the stages find in one article; depends on this article alone."""
    records = Records()
    for stage in STAGES:
        found = _loaded(stage)(Sheet(document=document, records=records))
        records = _together(records, found)
    return records


def _together(left: Records, right: Records) -> Records:
    """All records of both. A stage may complete attributions and mentions that stand already: those of the right then
    take the places of those with their ids."""
    return Records(
        sentences=left.sentences + right.sentences,
        mentions=tuple({each.id: each for each in left.mentions + right.mentions}.values()),
        attributions=tuple({each.id: each for each in left.attributions + right.attributions}.values()),
        links=left.links + right.links,
        interests=left.interests + right.interests,
        citations=left.citations + right.citations,
    )
