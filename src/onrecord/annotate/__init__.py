"""What one article says: the stages in their order."""

from functools import cache

from onrecord.annotate import attributions, speakers, voices
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Document, Records, digest

STAGES: tuple[Stage, ...] = (attributions.STAGE, voices.STAGE, speakers.STAGE)
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
    return Records(
        sentences=left.sentences + right.sentences,
        mentions=left.mentions + right.mentions,
        attributions=left.attributions + right.attributions,
        links=left.links + right.links,
    )
