"""What an article leans on: the works and outlets that its words cite, each with what the words tell of it."""

from onrecord.annotate.lexicon import lexicon_of
from onrecord.annotate.sheet import Find, Sheet, Stage
from onrecord.model import Attribution, Citation, Mention, Records, Span, Work, citation_id


def _load() -> Find:
    return find


STAGE = Stage(name="citations", version=1, load=_load)


def find(sheet: Sheet) -> Records:
    """The citations of an article, in the order of the text; none in a language that is not covered."""
    if lexicon_of(sheet.document) is None:
        return Records()
    mentions = {each.id: each for each in sheet.records.mentions}
    spoken = {
        each.left: mentions[each.right] for each in sheet.records.links if each.relation == "refers" and each.right
    }
    found: dict[Span, Citation] = {}
    first: dict[str, str] = {}
    for attribution in sheet.records.attributions:
        speaker = spoken.get(attribution.id)
        if speaker is not None and speaker.kind in {"outlet", "work"} and attribution.source:
            each = _citation(attribution, speaker, first.get(speaker.id), sheet)
            found.setdefault(each.span, each)
            first.setdefault(speaker.id, each.id)
    return Records(citations=tuple(found[span] for span in sorted(found)))


def _citation(attribution: Attribution, speaker: Mention, again: str | None, sheet: Sheet) -> Citation:
    span = attribution.source[0]
    outlet = speaker.value if speaker.kind == "outlet" else None
    inside = [each.id for each in sheet.records.attributions if each.via == attribution.id]
    return Citation(
        id=citation_id(span),
        span=span,
        work=Work(kind="outlet", outlet=outlet) if outlet else Work(kind="other", title=speaker.value),
        why="somebody's words are given on its word",
        by=STAGE.by,
        again=again,
        leaning=tuple(sorted({attribution.id, *inside})),
    )
