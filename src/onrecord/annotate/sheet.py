"""What a stage is, and the sheet of one article that it reads."""

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.model import Block, By, Document, Records

Find = Callable[["Sheet"], Records]
MINED = frozenset({"title", "heading", "paragraph", "quote", "caption"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A read-only view of one article: its document and the records of the stages before."""

    document: Document
    records: Records


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A named, numbered step. `load` gives its function and is called once a process: weights load there.

    Raising `version` redoes this stage, and those after it, for every article of a case.
    """

    name: str
    version: int
    load: Callable[[], Find]
    weights: str | None = None

    @property
    def by(self) -> By:
        """The mark that this stage's records carry."""
        return By(stage=self.name, version=self.version, weights=self.weights)


def mined(document: Document) -> list[Block]:
    """The blocks in which people speak and are named: not the byline, not boilerplate."""
    return [block for block in document.blocks if block.kind in MINED]
