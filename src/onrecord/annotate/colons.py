"""The shapes that a colon makes without a cue of the table; their scores are measured like those of shapes.py."""

from onrecord.annotate import subjects
from onrecord.annotate.shapes import Reading
from onrecord.annotate.units import Unit

LONGEST_LEAD, LONGEST_HEADLINE_SOURCE = 8, 4  # tokens


def colon_quotation(unit: Unit) -> Reading | None:
    """A quotation behind a colon without a cue of the table: `Varga put it plainly: "The port is shut."`"""
    colon = next((i for i in range(1, len(unit.tokens) - 1) if unit.low(i) == ":" and unit.is_quotation(i + 1)), None)
    source = subjects.opening(unit) if colon else None
    if colon is None or source is None or not source[1] + 1 < colon <= source[1] + LONGEST_LEAD:
        return None
    return Reading(
        source=source,
        cue=(source[1] + 1, colon - 1),
        content=((colon + 1, colon + 1),),
        by_table=False,
        shape="colon before a quotation",
        score=0.52,
    )


def headline(unit: Unit) -> Reading | None:
    """A headline's short form: "Varga: port is shut", "Port is shut: officials"."""
    colon = next((i for i in range(1, len(unit.tokens) - 1) if unit.low(i) == ":"), None)
    if colon is None or unit.low(len(unit.tokens) - 1) == "?":
        return None
    last = len(unit.tokens) - 1 - (unit.low(len(unit.tokens) - 1) == ".")
    before, behind = (0, colon - 1), (colon + 1, last)
    if " ".join(map(unit.low, range(colon))) in unit.lexicon.no_labels:
        return None
    for source, content in ((before, behind), (behind, before)):
        fits = source[1] - source[0] < LONGEST_HEADLINE_SOURCE <= content[1] - content[0]
        if fits and subjects.after(unit, source[0]) == source:
            return Reading(
                source=source,
                cue=(colon, colon),
                content=(content,),
                by_table=False,
                shape="colon in a headline",
                score=0.62,
            )
    return None
